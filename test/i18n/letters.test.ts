import { describe, expect, test } from 'vitest'
import { appealLetter } from '../../src/i18n/appeal-letter.ts'
import { type ReportLetterEntry, type ReportLetterOptions, reportLetter } from '../../src/i18n/report-letter.ts'
import { statementOfReasons } from '../../src/i18n/statement-of-reasons.ts'

const at = '2014-06-12T11:00:00Z'
const until = '2014-12-12T11:00:00Z'

function plain(text: string | undefined): readonly string[] {
  return text?.replaceAll('\u00A0', ' ').split('\n') ?? []
}

const entry = (command: string, change: object = {}): ReportLetterEntry => ({ report: 's1', command, at, ...change })

describe('to who reported', () => {
  test.each<[ReportLetterEntry, ReportLetterOptions, readonly string[]]>([
    [
      entry('file'),
      {},
      [
        'Votre signalement (s1) a été reçu le 12/06/2014 à 11:00 (UTC).',
        'Une personne l’examinera, et vous serez informé de la décision.',
      ],
    ],
    [
      entry('uphold', { grounds: { explanation: 'Attaque personnelle.' } }),
      { isCommentPublic: false },
      [
        'Votre signalement (s1) a été retenu le 12/06/2014 à 11:00 (UTC).',
        'Le message signalé n’est pas public.',
        'Motif de la décision : Attaque personnelle.',
        'Une personne a décidé.',
        'Vous pouvez contester cette décision une fois auprès du site, puis devant un tribunal.',
      ],
    ],
    [
      entry('dismiss'),
      { isCommentPublic: true, contestUntil: until, isAutomated: true },
      [
        'Votre signalement (s1) n’a pas été retenu le 12/06/2014 à 11:00 (UTC).',
        'Le message signalé est public.',
        'Un moyen automatisé a servi à décider.',
        'Vous pouvez contester cette décision une fois auprès du site, jusqu’au 12/12/2014 à 11:00 (UTC), puis devant un tribunal.',
      ],
    ],
    [
      entry('voidReport'),
      { isCommentPublic: false },
      ['Votre signalement (s1) est devenu sans objet le 12/06/2014 à 11:00 (UTC) : le message n’existe plus.'],
    ],
    [
      entry('appealReport'),
      {},
      [
        'Votre contestation a été reçue le 12/06/2014 à 11:00 (UTC).',
        'Une personne l’examinera, et vous serez informé de la décision.',
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
})

describe('to who contests a decision', () => {
  test.each([
    [{ state: 'open', filedAt: at }, {}, 'Votre contestation a été reçue le 12/06/2014 à 11:00 (UTC).', 2],
    [
      { state: 'granted', filedAt: at, answered: { at: until } },
      {},
      'Votre contestation a été accueillie le 12/12/2014 à 11:00 (UTC) : votre message est public.',
      2,
    ],
    [
      { state: 'denied', filedAt: at, answered: { at: until } },
      { explanation: 'Hors sujet.' },
      'Votre contestation a été rejetée le 12/12/2014 à 11:00 (UTC) : votre message n’est pas publié.',
      4,
    ],
  ] as const)('%j', (appeal, options, first, count) => {
    const lines = plain(appealLetter(appeal, 'fr', options))
    expect(lines[0]).toBe(first)
    expect(lines).toHaveLength(count)
    expect(plain(appealLetter(appeal, 'en', options))).toHaveLength(count)
  })

  test('the site’s own redress is told where there is one to take', () => {
    const answered = { at: until }
    expect(appealLetter({ state: 'denied', filedAt: at, answered }, 'en', { redress: 'Ask the mediator.' })).toContain(
      'mediator',
    )
    expect(
      appealLetter({ state: 'granted', filedAt: at, answered }, 'en', { redress: 'Ask the mediator.' }),
    ).not.toContain('mediator')
  })
})

test('a statement of reasons tells until when, and that a program decided', () => {
  const removal = { command: 'remove', at, grounds: { kind: 'other', explanation: 'x' } } as const
  expect(plain(statementOfReasons(removal, 'fr', { contestUntil: until })).at(-1)).toBe(
    'Vous pouvez contester cette décision auprès du site jusqu’au 12/12/2014 à 11:00 (UTC), puis devant un tribunal.',
  )
  expect(plain(statementOfReasons(removal, 'en', { isDecidedByProgram: true, isAutomated: true }))).toContain(
    'A program decided.',
  )
})

test.each(['fr', 'en'] as const)('no letter in %s has stray or breaking spaces', (language) => {
  const letters = [
    ...['file', 'uphold', 'dismiss', 'voidReport', 'appealReport'].map((command) =>
      reportLetter(entry(command, { grounds: { explanation: 'x' } }), language, { isCommentPublic: true }),
    ),
    ...(['open', 'granted', 'denied'] as const).map((state) => appealLetter({ state, filedAt: at }, language)),
  ]
  for (const letter of letters) {
    expect(letter).not.toMatch(/undefined|null|['"]| $| {2}/m)
    if (language === 'fr') expect(letter).not.toMatch(/ [:;!?]|[^\u00A0\d][:;!?](?=\s|$)/m)
    else expect(letter).not.toMatch(/\s[:;!?]/)
  }
})

test('a wrong argument is named', () => {
  expect(() => reportLetter(entry('file'), 'de' as 'fr')).toThrow('`language`')
  expect(() => reportLetter(entry('file'), 'fr', { redres: '' } as object)).toThrow('`redress`')
  expect(() => appealLetter({ state: 'open', filedAt: at }, 'fr', { reason: '' } as object)).toThrow('`reason`')
})
