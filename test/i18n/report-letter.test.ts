import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/i18n/language.ts'
import { type ReportLetterEntry, type ReportLetterOptions, reportLetter } from '../../src/i18n/report-letter.ts'
import { reportTable } from '../../src/moderation/report/report-table.ts'

const at = '2014-06-12T11:00:00Z'
const until = '2014-12-12T11:00:00Z'

function plain(text: string | undefined): readonly string[] {
  return text?.replaceAll('\u00A0', ' ').split('\n') ?? []
}

const entry = (command: string, change: object = {}): ReportLetterEntry => ({ report: 's1', command, at, ...change })

test.each<[ReportLetterEntry, ReportLetterOptions, readonly string[]]>([
  [
    entry('file'),
    {},
    [
      'Votre signalement (s1) a été reçu le 12/06/2014 à 11 h 00 UTC.',
      'Une personne l’examinera, et la décision vous sera communiquée.',
    ],
  ],
  [
    entry('uphold', { grounds: { explanation: 'Attaque personnelle.' } }),
    { isCommentPublic: false },
    [
      'Votre signalement (s1) a été retenu le 12/06/2014 à 11 h 00 UTC.',
      'Le message signalé n’est pas public.',
      'Motif de la décision : Attaque personnelle.',
      'Une personne a pris cette décision.',
      'Vous pouvez encore vous adresser à un tribunal.',
    ],
  ],
  [
    entry('dismiss'),
    {},
    [
      'Votre signalement (s1) n’a pas été retenu le 12/06/2014 à 11 h 00 UTC.',
      'Une personne a pris cette décision.',
      'Vous pouvez contester cette décision une fois auprès du site, ou devant un tribunal.',
    ],
  ],
  [
    entry('dismiss'),
    { isCommentPublic: true, contestUntil: until, isAutomated: true },
    [
      'Votre signalement (s1) n’a pas été retenu le 12/06/2014 à 11 h 00 UTC.',
      'Le message signalé est public.',
      'Un moyen automatisé a servi à prendre cette décision.',
      'Vous pouvez contester cette décision une fois auprès du site, jusqu’au 12/12/2014 à 11 h 00 UTC, ou devant un tribunal.',
    ],
  ],
  [
    entry('voidReport'),
    { isCommentPublic: false },
    ['Votre signalement (s1) est devenu sans objet le 12/06/2014 à 11 h 00 UTC : le message n’existe plus.'],
  ],
  [
    entry('appealReport'),
    {},
    [
      'Votre contestation a été reçue le 12/06/2014 à 11 h 00 UTC.',
      'Une personne l’examinera, et la décision vous sera communiquée.',
    ],
  ],
  [entry('take'), {}, []],
  [entry('toString'), {}, []],
])('%j with %j', (given, options, lines) => {
  expect(plain(reportLetter(given, 'fr', options))).toEqual(lines)
})

test('the site’s own redress is told', () => {
  expect(plain(reportLetter(entry('dismiss'), 'en', { redress: 'Write to us.' })).at(-1)).toBe('Write to us.')
})

test('the site’s own redress is not told where the site would refuse it', () => {
  const redress = 'Write to us.'
  for (const [command, options] of [
    ['uphold', { redress }],
    ['dismiss', { redress, isAppealed: true }],
  ] as const) {
    expect(plain(reportLetter(entry(command), 'en', options)).at(-1)).toBe('You can still go to court.')
  }
})

test('whoever was agreed with is not sent to contest that with the site, which would refuse it', () => {
  expect(reportTable.upheld.appealReport).toBe('moderation/nothing-to-appeal')
  const letter = (command: string) => reportLetter(entry(command), 'en', { contestUntil: until })
  expect(letter('uphold')).not.toContain('contest')
  expect(letter('dismiss')).toContain('You can contest this decision once with the site, until 2014-12-12')
})

test('whoever contested a dismissal before is not offered to contest it again, which would be refused', () => {
  const letter = (isAppealed: boolean) =>
    reportLetter(entry('dismiss'), 'en', { isAppealed, contestUntil: until })?.split('\n').at(-1)
  expect(letter(true)).toBe('You can still go to court.')
  expect(letter(false)).toContain('once with the site, until 2014-12-12')
})

test.each(LANGUAGES)('no letter in %s has stray or breaking spaces', (language) => {
  const letters = ['file', 'uphold', 'dismiss', 'voidReport', 'appealReport'].map((command) =>
    reportLetter(entry(command, { grounds: { explanation: 'x' } }), language, { isCommentPublic: true }),
  )
  for (const letter of letters) {
    expect(letter).not.toMatch(/undefined|null|['"]| $| {2}/m)
    if (language === 'fr') expect(letter).not.toMatch(/ [:;!?]|[^\u00A0\d][:;!?](?=\s|$)/m)
    else expect(letter).not.toMatch(/\s[:;!?]/)
  }
})

test('grounds that a database has not are none', () => {
  expect(reportLetter(entry('uphold', { grounds: null as never }), 'fr')).toBe(reportLetter(entry('uphold'), 'fr'))
})

test('a wrong argument is named', () => {
  expect(() => reportLetter(entry('file'), 'de' as 'fr')).toThrow('`language`')
  expect(() => reportLetter(entry('file'), 'fr', { redres: '' } as object)).toThrow('`redress`')
})

test('shows instants on the clocks of a time zone', () => {
  const options = { timeZone: 'Europe/Paris', contestUntil: '2014-12-12T23:30:00Z' }
  const letter = reportLetter({ report: 's1', command: 'dismiss', at: '2014-06-12T22:30:00Z' }, 'fr', options)
  expect(letter).toContain('le 13/06/2014 à 00 h 30 UTC+2')
  expect(letter).toContain('jusqu’au 13/12/2014 à 00 h 30 UTC+1')
})
