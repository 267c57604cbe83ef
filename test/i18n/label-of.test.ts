import { describe, expect, test } from 'vitest'
import {
  APPEAL_COMMAND_TYPES,
  APPEAL_STATES,
  BIRTH_TYPES,
  COMMAND_TYPES,
  FORUM_COMMAND_TYPES,
  FORUM_PHASES,
  GROUND_KINDS,
  MODES,
  QUEUE_NEEDS,
  REPORT_COMMAND_TYPES,
  REPORT_STATES,
  ROLES,
  STATES,
} from '../../src/core/moderation-states.ts'
import { labels as fr } from '../../src/i18n/fr/labels.ts'
import { labelOf } from '../../src/i18n/label-of.ts'
import { LANGUAGES } from '../../src/i18n/language.ts'

test.each([
  ['approve', 'Valider'],
  ['approveAndReply', 'Valider et répondre'],
  ['reject', 'Supprimer'],
  ['remove', 'Supprimer'],
  ['markSpam', 'Signaler comme Spam'],
  ['markHam', 'Signaler comme licite'],
] as const)('the button of %s is that of SPIP: « %s »', (command, label) => {
  expect(labelOf('command', command, 'fr')).toBe(label)
})

const NAMES = {
  command: [...COMMAND_TYPES, ...BIRTH_TYPES, 'approveAndReply'],
  state: STATES,
  mode: MODES,
  ground: GROUND_KINDS,
  need: QUEUE_NEEDS,
  pendingReason: Object.keys(fr.pendingReason),
  forumCommand: FORUM_COMMAND_TYPES,
  forumPhase: FORUM_PHASES,
  reportCommand: REPORT_COMMAND_TYPES,
  reportState: REPORT_STATES,
  appealCommand: APPEAL_COMMAND_TYPES,
  appealState: APPEAL_STATES,
  role: ROLES,
} as const

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(Object.keys(NAMES) as (keyof typeof NAMES)[])('every %s has a label of its own form', (kind) => {
    for (const name of NAMES[kind]) {
      const label = labelOf(kind, name as 'approve' & 'pending' & 'closed' & 'other' & 'unread', language)
      expect(label).toMatch(/^\p{Lu}[^.!:"']*[^.!:"'\s]$/u)
    }
  })

  test('no two states have one label', () => {
    expect(new Set(STATES.map((state) => labelOf('state', state, language))).size).toBe(STATES.length)
  })
})

test('a wrong argument is named', () => {
  expect(() => labelOf('command', 'approve', 'de' as 'fr')).toThrow('`language`')
  expect(() => labelOf('button' as 'command', 'approve', 'fr')).toThrow('`kind`')
  expect(() => labelOf('state', 'approve' as 'pending', 'fr')).toThrow('`name`')
  expect(() => labelOf('state', 'toString' as 'pending', 'fr')).toThrow('`name`')
})
