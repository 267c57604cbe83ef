// Measures one group and says it as JSON; run by run.mjs, a process for each group, so that none disturbs another.
const [name, pace] = process.argv.slice(2)
const { measure } = await import(`./groups/${name}.mjs`)
process.stdout.write(JSON.stringify(await measure(pace === 'quick')))
