import { readFileSync } from 'node:fs'
import { interleave } from '../interleave.mjs'
import { load } from '../library.mjs'
import { shortNumber } from '../speeds.mjs'

const file = new URL('../../../examples/bou-sol/dataset.json', import.meta.url)

/** The dataset of the example, once, a hundred times, and until there are 100 000 entities: what each costs. */
export async function measure(quick) {
  const { parseDataset, validateDataset } = await load('ess-domain/models')
  const one = JSON.parse(readFileSync(file, 'utf8'))
  const written = JSON.stringify(one)
  const count = entitiesOf(one)
  const many = Math.ceil(100_000 / count)
  const hundred = copiesOf(one, 100)
  const whole = copiesOf(one, many)
  const times = interleave(
    {
      'JSON.parse, to compare': () => JSON.parse(written),
      'parseDataset: shapes only': () => parseDataset(one),
      validateDataset: () => validateDataset(one),
      'validateDataset, a hundred times as many': () => validateDataset(hundred),
      'validateDataset, 100 000 entities': () => validateDataset(whole),
    },
    quick,
  )
  const copies = (name) => (name.includes('hundred') ? 100 : name.includes('100 000') ? many : 1)
  const each = (name) => (1000 * times[name]) / (copies(name) * count)
  return {
    tables: [
      {
        title: `Datasets, of ${count}, ${100 * count} and ${many * count} entities`,
        head: ['', 'µs per entity'],
        rows: Object.keys(times).map((name) => [name, shortNumber(each(name))]),
      },
    ],
    rows: [
      {
        figure: '`validateDataset`, per entity',
        against: '`JSON.parse` of it',
        reached: each('validateDataset') / each('JSON.parse, to compare'),
        isCost: true,
      },
      {
        figure: `\`validateDataset\`, ${100 * count} entities`,
        against: `its own rate at ${count}`,
        reached: each('validateDataset') / each('validateDataset, a hundred times as many'),
      },
      {
        figure: '`validateDataset`, 100 000 entities',
        against: `its own rate at ${100 * count}`,
        reached: each('validateDataset, a hundred times as many') / each('validateDataset, 100 000 entities'),
      },
    ],
  }
}

function entitiesOf(dataset) {
  return Object.values(dataset).reduce((sum, list) => sum + (Array.isArray(list) ? list.length : 0), 0)
}

// Copies hold together: an id, wherever it stands, gets the number of its copy.
function copiesOf(dataset, count) {
  const ids = new Set()
  JSON.stringify(dataset, (key, value) => {
    if (key === 'id' && typeof value === 'string') ids.add(value)
    return value
  })
  const copies = Array.from({ length: count }, (_, number) =>
    JSON.parse(JSON.stringify(dataset), (_key, value) => (ids.has(value) ? `${value}-${number}` : value)),
  )
  const names = Object.keys(dataset).filter((name) => Array.isArray(dataset[name]))
  return Object.fromEntries(names.map((name) => [name, copies.flatMap((copy) => copy[name])]))
}
