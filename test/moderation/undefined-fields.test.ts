import { describe, expect, test } from 'vitest'
import { decideForum } from '../../src/moderation/forum/decide-forum.ts'
import { openForum } from '../../src/moderation/forum/open-forum.ts'
import { decide, runChecks, selectForBulk } from '../../src/moderation/index.ts'
import { admin, born, fresh, judge, minute, PRIORI, SUBMISSION, system } from './sample.ts'

// Forms give `undefined` for what was not filled in.
describe('a field that is undefined is one that was left out', () => {
  const { actor, commandId, at, id, forum, content } = SUBMISSION

  test('of a submission', () => {
    const nothing = { parent: undefined, signature: undefined, identifiers: undefined, approvedCount: undefined }
    const whole = born(PRIORI, { ...nothing, content: { text: content.text, title: undefined, link: undefined } })
    expect(whole).toEqual(born(PRIORI, { ...nothing, content: { text: content.text } }))
    const unsigned = { signature: { name: undefined, email: undefined } }
    expect(born(PRIORI, unsigned).author).toEqual(born(PRIORI, { signature: {} }).author)
  })

  test('of whoever acts', () => {
    const unknown = { ...actor, banned: undefined, verified: undefined } as const
    expect(born(PRIORI, { actor: unknown }).author.verified).toBe(false)
  })

  test('of a policy', () => {
    const nothing = {
      registration: undefined,
      sections: undefined,
      closesAt: undefined,
      closeAfterDays: undefined,
      reopenedAt: undefined,
      lockedThreads: undefined,
      editMinutes: undefined,
      reportThreshold: undefined,
      trustAfter: undefined,
      fourEyes: undefined,
      appealDays: undefined,
      retentionDays: undefined,
      purge: undefined,
      tombstones: undefined,
      rulesVersion: undefined,
    }
    const comment = born({ ...PRIORI, ...nothing })
    expect(comment).toEqual(born())
    const command = fresh('approve', comment)
    expect(judge(comment, command, { ...PRIORI, ...nothing }, { log: undefined })).toEqual(
      judge(comment, command, PRIORI),
    )
  })

  test('of a command', () => {
    const comment = born({ mode: 'a-posteriori' })
    const by = { id: 'c2', at: minute(1), actor: { role: 'author', id: 'w1', verified: true } } as const
    const edit = { ...by, type: 'editByAuthor', content } as const
    const nothing = { expected: undefined, findings: undefined, approvedCount: undefined }
    expect(decide(comment, { ...edit, ...nothing }, PRIORI)).toEqual(decide(comment, edit, PRIORI))
    const expire = { ...by, actor: system, type: 'erase' } as const
    expect(decide(comment, { ...expire, request: undefined }, PRIORI)).toEqual(decide(comment, expire, PRIORI))
  })

  test('of a forum', () => {
    const opening = { commandId, at, actor: admin, forum, moderation: 'a-priori' } as const
    const { next } = openForum(opening)
    expect(openForum({ ...opening, registration: undefined, closesAt: undefined }).next).toEqual(next)
    const close = { type: 'close', id: 'f2', at, actor: admin } as const
    const nothing = { sections: undefined, log: undefined }
    expect(decideForum(next, { ...close, expected: undefined }, nothing)).toEqual(decideForum(next, close))
  })

  test('of the facts and the settings of intake checks', () => {
    const input = { id, at, actor, forum, content: { text: 'Un [lien->http://spam.example]' } }
    const facts = { signature: undefined, markup: undefined, history: undefined, form: undefined, languages: undefined }
    const settings = { text: { min: 100 } }
    const nothing = {
      maxBytes: undefined,
      requires: undefined,
      badHosts: undefined,
      flood: undefined,
      words: undefined,
    }
    const limits = { text: { min: 100, max: undefined } }
    expect(runChecks({ ...input, ...facts }, { ...nothing, ...limits })).toEqual(runChecks(input, settings))
    expect(runChecks(input, settings)).not.toEqual([])
  })

  test('of a filter', () => {
    const filter = { ids: [id], seen: undefined, states: undefined, forum: undefined, author: undefined, ip: undefined }
    expect(selectForBulk([born()], filter)).toEqual(selectForBulk([born()], { ids: [id] }))
  })
})
