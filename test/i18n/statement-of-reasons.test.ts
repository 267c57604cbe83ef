import { describe, expect, test } from 'vitest'
import { GROUND_KINDS } from '../../src/core/moderation-states.ts'
import { LANGUAGES } from '../../src/i18n/language.ts'
import { type StatementEntry, statementOfReasons } from '../../src/i18n/statement-of-reasons.ts'

const grounds = { kind: 'rules', rule: 'charte, 3', explanation: 'Le message attaque une personne.' } as const
const rejected: StatementEntry = { command: 'reject', at: '2014-06-12T10:01:00Z', grounds }

function plain(text: string | undefined): readonly string[] {
  return text?.replaceAll('\u00A0', ' ').split('\n') ?? []
}

test('tells restriction, ground, facts, source, means and redress', () => {
  expect(plain(statementOfReasons(rejected, 'fr'))).toEqual([
    'Votre message a été refusé le 12/06/2014 à 10 h 01 UTC : il n’est pas public.',
    'Motif : il est contraire aux règles du site (charte, 3). Le message attaque une personne.',
    'Le site a pris cette décision de sa propre initiative.',
    'Aucun moyen automatisé n’a servi à prendre cette décision ; une personne l’a prise.',
    'Vous pouvez contester cette décision auprès du site, ou devant un tribunal.',
  ])
})

test('takes what the log does not know', () => {
  const options = { source: 'report', isAutomated: true, redress: 'Write to us.' } as const
  const lines = plain(statementOfReasons({ ...rejected, command: 'remove' }, 'en', options))
  expect(lines[0]).toBe('Your comment was removed on 2014-06-12 at 10:01 UTC: it is no longer public.')
  expect(lines.slice(2)).toEqual([
    'The site took this decision after a report.',
    'Automated means helped to find the comment; a person took the decision.',
    'Write to us.',
  ])
})

test('tells until when it can be contested, and that a program decided', () => {
  const removal = { ...rejected, command: 'remove' } as const
  expect(plain(statementOfReasons(removal, 'fr', { contestUntil: '2014-12-12T11:00:00Z' })).at(-1)).toBe(
    'Vous pouvez contester cette décision auprès du site jusqu’au 12/12/2014 à 11 h 00 UTC, ou devant un tribunal.',
  )
  expect(plain(statementOfReasons(removal, 'en', { isDecidedByProgram: true, isAutomated: true }))).toContain(
    'A program took this decision.',
  )
})

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(GROUND_KINDS.filter((kind) => kind !== 'spam'))('words the ground %s', (kind) => {
    const text = statementOfReasons(
      { ...rejected, grounds: { ...grounds, kind, law: 'loi du 29 juillet 1881' } },
      language,
    )
    expect(text).toContain('Le message attaque une personne.')
    expect(text).not.toMatch(/undefined|null/)
  })
})

test.each([
  ['fr', 'illegal', 'Motif : il est contraire à la loi. Le message attaque une personne.'],
  ['fr', 'rules', 'Motif : il est contraire aux règles du site. Le message attaque une personne.'],
  ['en', 'illegal', 'Ground: it is against the law. Le message attaque une personne.'],
  ['en', 'rules', 'Ground: it is against the rules of the site. Le message attaque une personne.'],
] as const)('in %s, names no law nor rule that the ground %s does not name', (language, kind, wanted) => {
  const { explanation } = grounds
  for (const unnamed of [{}, { law: '', rule: ' ' }]) {
    const entry = { ...rejected, grounds: { kind, explanation, ...unnamed } }
    expect(plain(statementOfReasons(entry, language))[1]).toBe(wanted)
  }
})

test.each([
  ['rejected', 'Your comment was rejected'],
  ['removed', 'Your comment was removed'],
] as const)('is owed when what had lifted it is taken back: %s', (state, start) => {
  const text = statementOfReasons({ ...rejected, command: 'undo', to: { state } }, 'en')
  expect(text).toContain(start)
  expect(text).toContain(grounds.explanation)
})

test.each([
  { ...rejected, command: 'undo', to: { state: 'pending' } },
  { ...rejected, command: 'undo' },
  { ...rejected, command: 'approve', to: { state: 'rejected' } },
  { ...rejected, command: 'approve' },
  { ...rejected, command: 'settleReport' },
  { command: 'remove', at: rejected.at },
  // As a database gives what was left out.
  { ...rejected, grounds: null as never },
  { ...rejected, command: 'undo', to: null as never },
  { ...rejected, command: 'undo', to: { state: 'constructor' as never } },
  { ...rejected, grounds: { kind: 'spam', explanation: 'Publicité' } },
] as const)('is not owed: %o', (entry) => {
  expect(statementOfReasons(entry, 'fr')).toBeUndefined()
})

test('a wrong argument is named', () => {
  expect(() => statementOfReasons(rejected, 'de' as 'fr')).toThrow('`language`')
  expect(() => statementOfReasons(rejected, 'fr', { redres: 'x' } as object)).toThrow('`redress`')
  expect(() => statementOfReasons(rejected, 'fr', { source: 'x' as 'report' })).toThrow('`options.source`')
  const unknown = { kind: 'toString' as 'other', explanation: '' }
  expect(() => statementOfReasons({ ...rejected, grounds: unknown }, 'fr')).toThrow('`entry.grounds.kind`')
})

// No letter would be owed by it: nobody would be told why.
test.each([{ entry: rejected }, { ok: true, entry: rejected }, {}])('what is no entry is refused: %o', (row) => {
  expect(() => statementOfReasons(row as unknown as StatementEntry, 'fr')).toThrow('`entry.at`')
})

test('shows instants on the clocks of a time zone', () => {
  const options = { timeZone: 'Europe/Paris', contestUntil: '2014-12-12T23:30:00Z' }
  const statement = statementOfReasons({ ...rejected, at: '2014-06-12T22:30:00Z' }, 'fr', options)
  expect(statement).toContain('le 13/06/2014 à 00 h 30 UTC+2')
  expect(statement).toContain('jusqu’au 13/12/2014 à 00 h 30 UTC+1')
})
