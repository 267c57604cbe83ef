import { describe, expect, test } from 'vitest'
import {
  checkDuplicates,
  checkFlood,
  checkHiddenText,
  checkInvariants,
  checkLanguage,
  checkLengths,
  checkLinkHosts,
  checkLinks,
  checkSignature,
  checkToken,
  checkTrap,
  checkWords,
  dueActions,
  evolve,
  evolveForum,
  evolveReport,
  fileAppeal,
  joinFindings,
  openForum,
  policyOfForum,
  previewMany,
  queue,
  replay,
  statementFacts,
  threadVisibility,
  verifySeals,
  verifySealsAsync,
  visibility,
  visibleThread,
} from '../../src/moderation/index.ts'
import { inState } from './sample.ts'

// What plain JavaScript gives where a variable was never filled.
const nothing = undefined as never
const policy = { mode: 'a-priori' } as const

describe('what is no list is named', () => {
  test.each<[name: string, call: () => unknown]>([
    ['comments', () => queue(nothing, policy)],
    ['comments', () => dueActions(nothing, policy, '2014-06-12T10:00:00Z')],
    ['entries', () => replay(nothing)],
    ['facts.appeals', () => fileAppeal(inState.rejected, nothing, policy, { log: [] } as never)],
    ['facts.log', () => fileAppeal(inState.rejected, nothing, policy, nothing)],
    ['findings', () => joinFindings(nothing)],
    ['log', () => statementFacts(nothing)],
    ['log', () => verifySeals(nothing, () => '')],
    ['selection.items', () => previewMany(nothing, 'approve', nothing, policy, '2014-06-12T10:00:00Z')],
    ['thread', () => checkInvariants(nothing, new Map())],
    ['thread', () => threadVisibility(nothing)],
    ['thread', () => visibility(nothing, '7')],
    ['thread', () => visibleThread(nothing)],
  ])('`%s`: %s', (name, call) => {
    expect(call).toThrow(new TypeError(`Expected \`${name}\` to be a list, got \`undefined\``))
  })

  test('`log`, in its own time', async () => {
    const wanted = new TypeError('Expected `log` to be a list, got `undefined`')
    await expect(verifySealsAsync(nothing)).rejects.toEqual(wanted)
  })
})

describe('what is no object is named', () => {
  test.each<[name: string, call: () => unknown]>([
    ['comment', () => evolve(nothing, nothing)],
    ['entry', () => evolve(inState.pending, nothing)],
    ['entry', () => evolveForum(undefined, nothing)],
    ['entry', () => evolveReport(undefined, nothing)],
    ['forum', () => policyOfForum(nothing)],
  ])('`%s`: %s', (name, call) => {
    expect(call).toThrow(new TypeError(`Expected \`${name}\` to be an object, got \`undefined\``))
  })

  test('`logs`', () => {
    expect(() => checkInvariants([], {} as never)).toThrow(
      new TypeError('Expected `logs` to be a Map, got a value of type `object`'),
    )
  })

  test('`opening`', () => {
    expect(() => openForum(nothing)).toThrow(new TypeError('Expected `opening` to be an object, got `null`'))
  })

  const checks = {
    checkDuplicates,
    checkFlood,
    checkHiddenText,
    checkLanguage,
    checkLengths,
    checkLinkHosts,
    checkLinks,
    checkSignature,
    checkToken,
    checkTrap,
    checkWords,
  }

  test.each(Object.entries(checks))('`input` and `settings` of %s', (_name, check) => {
    const input = { at: '2014-06-12T10:00:00Z', content: { text: 'Bonjour' } }
    expect(() => check(nothing, {})).toThrow(new TypeError('Expected `input` to be an object, got `undefined`'))
    expect(() => check(input, nothing)).toThrow(new TypeError('Expected `settings` to be an object, got `undefined`'))
  })
})
