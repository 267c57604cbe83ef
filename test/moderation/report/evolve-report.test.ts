import { expect, test } from 'vitest'
import { evolveReport } from '../../../src/moderation/report/evolve-report.ts'
import type { Report, ReportEntry } from '../../../src/moderation/report/report.ts'
import { GROUNDS, minute } from '../sample.ts'

const NOTICE = { reasons: 'Le pain n’y est pour rien.' }

const filed: ReportEntry = {
  report: 's1',
  seq: 1,
  commandId: 'c2',
  at: minute(1),
  actor: { id: 'r1', role: 'reader' },
  command: 'file',
  from: null,
  to: 'open',
  comment: '7',
  forum: { type: 'article', id: '12' },
  ground: 'off-topic',
  policy: { mode: 'a-posteriori', registration: 'optional' },
}
const moderator = { id: 'm1', role: 'moderator' } as const
const taken: ReportEntry = {
  ...filed,
  seq: 2,
  commandId: 'r2',
  actor: moderator,
  command: 'take',
  from: 'open',
  to: 'underReview',
}
const dismissed: ReportEntry = {
  ...taken,
  seq: 3,
  commandId: 'r3',
  command: 'dismiss',
  from: 'underReview',
  to: 'dismissed',
  grounds: GROUNDS,
}
const appealed: ReportEntry = {
  ...filed,
  seq: 4,
  commandId: 'r4',
  command: 'appealReport',
  from: 'dismissed',
  to: 'open',
}

const START: Report = {
  id: 's1',
  state: 'open',
  comment: '7',
  by: 'r1',
  ground: 'off-topic',
  notice: NOTICE,
  filedAt: minute(1),
  isAppealed: false,
  version: 1,
  last: { commandId: 'c2', command: 'file', at: minute(1), by: 'r1' },
}

test('a log makes the report, entry by entry; what has no value has no key', () => {
  const states: Report[] = []
  let report: Report | undefined
  for (const entry of [filed, taken, dismissed, appealed]) {
    report = evolveReport(report, entry, report === undefined ? NOTICE : undefined)
    states.push(report)
  }
  const last = (entry: ReportEntry) => ({
    commandId: entry.commandId,
    command: entry.command,
    at: entry.at,
    by: entry.actor.id,
  })
  const [first, second, third, fourth] = states
  expect(first).toStrictEqual(START)
  expect(second).toStrictEqual({
    ...START,
    state: 'underReview',
    handledBy: 'm1',
    version: 2,
    last: last(taken),
  })
  expect(third).toStrictEqual({
    ...second,
    state: 'dismissed',
    grounds: GROUNDS,
    answeredBy: 'm1',
    version: 3,
    last: last(dismissed),
  })
  const { grounds: _, ...open } = { ...third }
  expect(fourth).toStrictEqual({ ...open, state: 'open', isAppealed: true, version: 4, last: last(appealed) })
})

test('who answered it last is known, also when another one looks at it since', () => {
  const other = { id: 'm9', role: 'moderator' } as const
  const again: ReportEntry = { ...taken, seq: 5, from: 'open', actor: other }
  const log = [filed, taken, dismissed, appealed, again]
  const report = log.reduce<Report | undefined>((before, entry) => evolveReport(before, entry), undefined)
  expect(report).toMatchObject({ handledBy: 'm9', answeredBy: 'm1' })
})

test('a notice that was erased stays so', () => {
  const report = evolveReport(undefined, filed)
  expect(report).not.toHaveProperty('notice')
  expect(evolveReport(report, taken)).not.toHaveProperty('notice')
})

test.each<[string, Report | undefined, ReportEntry]>([
  ['the first one again', START, filed],
  ['one after the next', START, dismissed],
  ['a number too high', START, { ...taken, seq: 3 }],
  ['another report', START, { ...taken, report: 's2' }],
  ['another state', START, { ...taken, from: 'dismissed' }],
  ['no state before', START, { ...taken, from: null }],
  ['no beginning', undefined, taken],
  ['a beginning that is not the first', undefined, { ...filed, seq: 2 }],
  ['a first one that follows', undefined, { ...taken, seq: 1 }],
])('an entry that is not the next one is refused: %s', (_, report, entry) => {
  expect(() => evolveReport(report, entry)).toThrow(TypeError)
  expect(() => evolveReport(report, entry)).toThrow('`s')
})

test('as the callback of `reduce`, which gives an index beside, it invents no notice', () => {
  const log = [filed, taken, dismissed, appealed]
  const report = log.reduce<Report | undefined>(evolveReport, undefined)
  expect(report).toMatchObject({ state: 'open', version: 4 })
  expect(report).not.toHaveProperty('notice')
  expect([taken, dismissed].reduce<Report>(evolveReport, START).notice).toBe(NOTICE)
})

test('what a report lacks is named', () => {
  const { filedAt: _, ...damaged } = evolveReport(undefined, filed)
  expect(() => evolveReport(damaged as Report, taken)).toThrow('`report.filedAt`')
})
