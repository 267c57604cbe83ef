import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesOf, isInstalled, NOW, newFolder, removeFolders, run, SAMPLE, titled } from './program.ts'

/** A signal that asks to stop when it was looked at so many times. */
function stopAfter(looks: number) {
  let count = 0
  return {
    get aborted() {
      return count++ >= looks
    },
  }
}

describe.skipIf(!isInstalled)(titled('a run that is stopped'), () => {
  let whole: ReadonlyMap<string, string>

  beforeAll(async () => {
    const folder = newFolder()
    await run([SAMPLE, folder, ...NOW])
    whole = filesOf(folder)
  })

  afterAll(removeFolders)

  test('goes on, and gives the same files, wherever it was stopped', async () => {
    for (let looks = 0, isDone = false; !isDone; looks++) {
      const folder = newFolder()
      const first = await run([SAMPLE, folder, ...NOW], { signal: stopAfter(looks) })
      isDone = first.code === 0
      if (isDone) expect(looks).toBeGreaterThan(4)
      else
        expect(first).toMatchObject({
          code: 130,
          out: expect.stringMatching(/Run the same command again to go on\.\n$/),
        })
      // The clock of the first run holds.
      const second = await run([SAMPLE, folder])
      expect(second).toMatchObject({ code: 0, err: '' })
      expect(filesOf(folder)).toEqual(whole)
    }
  })

  test('stopped again and again comes to the same end', async () => {
    const folder = newFolder()
    for (let code = 130, runs = 0; code === 130; runs++) {
      expect(runs).toBeLessThan(20)
      code = (await run([SAMPLE, folder, ...NOW], { signal: stopAfter(1) })).code
    }
    expect(filesOf(folder)).toEqual(whole)
  })

  test('that wrote more than it noted goes on from what it noted', async () => {
    const folder = newFolder()
    await run([SAMPLE, folder, ...NOW], { signal: stopAfter(2) })
    const log = join(folder, '.leave-spip/problems.jsonl')
    writeFileSync(log, `${readFileSync(log, 'utf8')}{"code":"half a li`)
    await run([SAMPLE, folder, ...NOW])
    expect(filesOf(folder)).toEqual(whole)
  })

  test('leaves what somebody changed meanwhile', async () => {
    const folder = newFolder()
    const file = join(folder, 'content/fr/le-reseau/_index.md')
    await run([SAMPLE, folder, ...NOW], { signal: stopAfter(1) })
    if (existsSync(file)) rmSync(file)
    // A note of its own in the place of a page that is still to be written.
    const later = join(folder, 'content/fr/mentions-legales.md')
    rmSync(later, { force: true })
    mkdirSync(join(folder, 'content/fr'), { recursive: true })
    writeFileSync(later, 'mine')
    const { out } = await run([SAMPLE, folder, ...NOW])
    expect(out).toContain('Left as somebody changed them: 1 (content/fr/mentions-legales.md)')
    expect(readFileSync(later, 'utf8')).toBe('mine')
  })

  test('is not gone on with another database or other options', async () => {
    const folder = newFolder()
    await run([SAMPLE, folder, ...NOW], { signal: stopAfter(1) })
    const other = join(newFolder(), 'other.sqlite')
    copyFileSync(SAMPLE, other)
    expect(await run([other, folder])).toMatchObject({ code: 1, err: expect.stringContaining('another database') })
    expect(await run([SAMPLE, folder, '--site', 'astro'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('another --site'),
    })
    expect((await run([SAMPLE, folder, ...NOW, '--site', 'astro', '--force'])).code).toBe(0)
  })
})

describe.skipIf(!isInstalled)(titled('a folder that is not empty'), () => {
  afterAll(removeFolders)

  test('is not written in', async () => {
    const folder = newFolder()
    writeFileSync(join(folder, 'mine.md'), 'mine')
    const { code, err } = await run([SAMPLE, folder, ...NOW])
    expect([code, err]).toEqual([
      1,
      `leave-spip: ${folder} is not empty: give another folder, or overwrite what is there with --force\n`,
    ])
    expect([...filesOf(folder)]).toEqual([['mine.md', 'mine']])
  })

  test('is overwritten with --force, and what else is there stays', async () => {
    const folder = newFolder()
    await run([SAMPLE, folder, ...NOW])
    const whole = filesOf(folder)
    writeFileSync(join(folder, 'mine.md'), 'mine')
    writeFileSync(join(folder, 'content/fr/mentions-legales.md'), 'mine')
    expect((await run([SAMPLE, folder, ...NOW, '--force'])).code).toBe(0)
    expect(filesOf(folder)).toEqual(new Map([...whole, ['mine.md', 'mine']]))
  })

  test('that is complete is left', async () => {
    const folder = newFolder()
    await run([SAMPLE, folder, ...NOW])
    writeFileSync(join(folder, 'content/fr/mentions-legales.md'), 'mine')
    const { code, out } = await run([SAMPLE, folder, ...NOW])
    expect([code, out]).toEqual([0, `${folder} is complete. Start anew with --force.\n`])
    expect(filesOf(folder).get('content/fr/mentions-legales.md')).toBe('mine')
  })
})

describe.skipIf(!isInstalled)(titled('--dry-run'), () => {
  afterAll(removeFolders)

  test('writes nothing, and tells what it found', async () => {
    const folder = join(newFolder(), 'none')
    const { code, out } = await run([SAMPLE, folder, ...NOW, '--dry-run'])
    expect(code).toBe(0)
    expect(out).toMatch(/^41 articles, 12 sections, 107 comments: \d+ Markdown files would be written\. Found: \d+\.$/m)
    expect(out).toContain('\n  rows/section-missing: 1\n')
    expect(existsSync(folder)).toBe(false)
  })
})
