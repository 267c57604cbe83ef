import { expect, describe as group, test } from 'vitest'
import { describe } from '../../src/i18n/describe.ts'
import type { Language } from '../../src/i18n/language.ts'

/** What is said of a problem, its non-breaking spaces as spaces. */
function plainWords(problem: Parameters<typeof describe>[0], language: Language): string {
  return describe(problem, language).replaceAll(/[\u00A0\u202F]/g, ' ')
}

group('describe', () => {
  test('fills the words with the params', () => {
    const problem = { code: 'spip/unknown-model', params: { name: 'doc12' } }
    expect(describe(problem, 'fr')).toContain('doc12')
    expect(describe(problem, 'en')).toContain('doc12')
  })

  test.each([
    ['fr', 'Problème « future/code ».'],
    ['en', 'Problem “future/code”.'],
  ] as const)('gives back a code that it does not know, in %s', (language, text) => {
    expect(plainWords({ code: 'future/code', params: {} }, language)).toBe(text)
  })

  test.each([
    ['innovations', 'no', 'ils n’innovent pas.', 'they do not innovate.'],
    ['innovations', 'unknown', 'indiquez en quoi ils innovent.', 'say what they innovate in.'],
    [
      'localDevelopment',
      'unknown',
      'indiquez comment ils portent ce développement.',
      'say how they support this development.',
    ],
    ['territory', 'unknown', 'indiquez ce territoire.', 'give this territory.'],
  ])('tells what of a project is missing: %s, %s', (field, holds, french, english) => {
    for (const code of ['dataset/ptce-law-project', 'dataset/ptce-call-project']) {
      const problem = { code, params: { id: 'pole', at: '2020', call: 'AAP2015', field, holds, count: null } }
      expect(plainWords(problem, 'fr')).toMatch(new RegExp(`: ${french}$`))
      expect(plainWords(problem, 'en')).toMatch(new RegExp(`: ${english}$`))
    }
  })

  test.each([
    ['fr', 'Expliquez pourquoi vous signalez ce message.'],
    ['en', 'Explain why you report this comment.'],
  ] as const)('asks for the reasons of a report whatever its ground, in %s', (language, text) => {
    expect(describe({ code: 'moderation/notice-incomplete', params: { missing: 'reasons' } }, language)).toBe(text)
  })

  test.each([
    ['fr', 1, 'Trop de liens dans le message (2) : retirez-les.'],
    ['fr', 4, 'Trop de liens dans le message (2) : il en faut moins de 4.'],
    ['en', 1, 'Too many links in the comment (2): remove them.'],
    ['en', 4, 'Too many links in the comment (2): there must be fewer than 4.'],
  ] as const)('asks in %s for fewer than %i links', (language, max, text) => {
    const found = { code: 'moderation/links-many', params: { field: 'text', count: 2, max } }
    expect(plainWords(found, language)).toBe(text)
  })

  test.each([
    [
      'rows/mode-lossy',
      { mode: 'closed', registration: 'required', written: 'non' },
      'SPIP ne peut pas tenir ces deux réglages : « non » est écrit.',
      'SPIP cannot hold these two settings: “non” is written.',
    ],
    [
      'moderation/links-many',
      { field: 'title', count: 1, max: 1 },
      'Un lien est de trop dans le titre : retirez-le.',
      'One link too many in the title: remove it.',
    ],
    [
      'moderation/refused-by-check',
      { checks: ['akismet', 'own'] },
      'Ce texte est refusé par contrôle automatique (akismet, own).',
      'This text is refused by automatic checking (akismet, own).',
    ],
    [
      'moderation/use-grant',
      {},
      'Le message a été publié entre-temps : accueillez la contestation.',
      'The comment was published in the meantime: grant the appeal.',
    ],
    ['moderation/forum-closed', { type: 'rubrique' }, 'Ce forum est fermé.', 'Comments are closed.'],
    ['moderation/forum-closed', {}, 'Le forum de cet article est fermé.', 'Comments on this article are closed.'],
    [
      'moderation/forum-expired',
      { type: 'rubrique', date: '2014-06-12' },
      'Ce forum est fermé depuis le 12/06/2014.',
      'Comments have been closed since 2014-06-12.',
    ],
    [
      'moderation/stale-version',
      { seen: 1, now: 2, who: null, when: '2014-06-12', command: null, state: null },
      'Ce message a changé le 12/06/2014 (version 1 → 2). Rechargez la page avant de continuer.',
      'This comment changed on 2014-06-12 (version 1 → 2). Reload the page before going on.',
    ],
    [
      'moderation/report-stale',
      { seen: 1, now: 2, who: null, when: '2014-06-12' },
      'Ce signalement a été mis à jour le 12/06/2014 (version 1 → 2). Rechargez avant de décider.',
      'This report was updated on 2014-06-12 (version 1 → 2). Reload before deciding.',
    ],
    [
      'moderation/clock-backwards',
      { at: '2014-06-12T10:00:05Z', last: '2014-06-12T10:00:30Z' },
      'La date (2014-06-12T10:00:05Z) est antérieure à celle de la dernière décision (2014-06-12T10:00:30Z) : vérifiez l’horloge du serveur.',
      'The date (2014-06-12T10:00:05Z) is before that of the last decision (2014-06-12T10:00:30Z): check the clock of the server.',
    ],
    [
      'moderation/log-clock',
      { at: '2014-06-12T10:00:59Z', last: '2014-06-12T10:01:00Z' },
      'Une entrée du journal (12/06/2014 à 10 h 00 UTC) est datée d’avant la précédente (12/06/2014 à 10 h 01 UTC).',
      'An entry of the log (2014-06-12 at 10:00 UTC) is dated before the one that precedes it (2014-06-12 at 10:01 UTC).',
    ],
    [
      'moderation/out-of-scope',
      { type: 'article', id: '12', scope: 'articles' },
      'Cet article (12) n’est pas de ceux que vous modérez.',
      'This article (12) is not among those that you moderate.',
    ],
    [
      'moderation/out-of-scope',
      { type: 'rubrique', id: '3', scope: 'sections' },
      'Cet objet (rubrique 3) n’est pas dans vos rubriques.',
      'This object (rubrique 3) is not in your sections.',
    ],
    [
      'moderation/out-of-scope',
      { type: 'article', id: '12' },
      'Cet article (12) n’est pas dans vos rubriques.',
      'This article (12) is not in your sections.',
    ],
    [
      'rows/id-not-numeric',
      { column: 'id_forum', name: '' },
      'L’identifiant est vide : la colonne « id_forum » ne contient que des numéros.',
      'The id is empty: the column “id_forum” holds numbers only.',
    ],
    [
      'spip/not-writable',
      { source: '' },
      'Les raccourcis de SPIP ne peuvent pas exprimer ce passage : il n’est pas écrit.',
      'SPIP markup cannot express this passage: it is not written.',
    ],
    [
      'rows/mode-unknown',
      { mode: '' },
      'Le mode de forum est vide : écrivez « pos », « pri », « abo » ou « non ».',
      'The forum mode is empty: write “pos”, “pri”, “abo” or “non”.',
    ],
  ])('says of %s what is so in the very case: %j', (code, params, french, english) => {
    expect(plainWords({ code, params }, 'fr')).toBe(french)
    expect(plainWords({ code, params }, 'en')).toBe(english)
  })

  test.each([
    ['fr', 3, 'L’entrée 2 du journal n’est pas celle attendue (3) : il en manque, ou l’ordre a changé.'],
    ['fr', 2, 'L’entrée 2 du journal est celle d’un autre message.'],
    ['en', 3, 'Entry 2 of the log is not the expected one (3): some are missing, or their order changed.'],
    ['en', 2, 'Entry 2 of the log is that of another comment.'],
  ] as const)('says in %s what entry 2 is, where %i is expected', (language, expected, text) => {
    const found = { code: 'moderation/log-sequence', params: { seq: 2, expected } }
    expect(plainWords(found, language)).toBe(text)
  })

  test.each([
    ['fr', { field: 'name' }, 'Le champ « name » est obligatoire : renseignez-le.'],
    ['en', { field: 'name' }, 'The field “name” is required: fill it in.'],
    ['fr', {}, 'Cette information est obligatoire : renseignez-la.'],
    ['en', {}, 'This information is required: fill it in.'],
  ] as const)('names in %s what is missing: %j', (language, params, text) => {
    expect(plainWords({ code: 'models/missing', params }, language)).toBe(text)
  })

  test.each([
    ['date-zero', { date: '' }, 'Message 7 : il n’a pas de date.', 'Message 7: it has no date.'],
    ['date-zero', { date: '0000' }, 'il n’a pas de date (« 0000 »).', 'it has no date (“0000”).'],
    [
      'date-invalid',
      { date: '2014-06-12' },
      'la date « 2014-06-12 » n’existe pas, ou n’est pas écrite comme « 2014-06-12 10:00:00 ».',
      'the date “2014-06-12” does not exist, or is not written as “2014-06-12 10:00:00”.',
    ],
    ['status-unknown', { status: '' }, 'Message 7 : le statut est vide.', 'Message 7: the status is empty.'],
    ['status-unknown', { status: 'zzz' }, 'le statut « zzz ».', 'no status “zzz”.'],
    [
      'reference-unpublished',
      { column: 'texte', type: 'rubrique', object: 4 },
      'renvoie vers la rubrique 4, que le public ne voit pas.',
      'leads to section 4, which is not public.',
    ],
    [
      'value-unknown',
      { column: 'date_heure', value: 'date', got: 'date' },
      'contient un objet Date : demandez du texte au pilote de la base.',
      'holds a Date object: ask the driver of the database for text.',
    ],
    ['value-unknown', { column: 'maj', value: ' ' }, 'la colonne « maj » est vide.', 'the column “maj” is empty.'],
    ['value-unknown', { column: 'maj', value: 'date' }, 'contient « date », que SPIP', 'holds “date”, which SPIP'],
  ])('tells of a row that %s: %j', (code, params, french, english) => {
    const found = { code: `rows/${code}`, params: { id: 7, ...params } }
    expect(plainWords(found, 'fr')).toContain(french)
    expect(plainWords(found, 'en')).toContain(english)
  })

  test.each([
    ['submit', 'Ce rôle ne permet pas d’écrire un message.', 'This role may not write comments.'],
    ['report', 'Ce rôle ne permet pas de signaler un message.', 'This role may not report comments.'],
    [
      '?',
      'Ce rôle ne permet ni d’écrire ni de signaler un message.',
      'This role may neither write nor report comments.',
    ],
  ])('tells what a role may not do: %s', (command, french, english) => {
    const refused = { code: 'moderation/not-reader', params: { role: 'dataSubject', command } }
    expect(plainWords(refused, 'fr')).toBe(french)
    expect(plainWords(refused, 'en')).toBe(english)
  })

  test.each([
    [
      'missing-field',
      'closesAt',
      'Indiquez pour la fermeture une date et une heure à venir',
      'a date and time to come',
    ],
    ['bad-date', 'closesAt', 'Indiquez pour la fermeture une date et une heure à venir', 'a date and time to come'],
    ['bad-date', 'at', 'Le champ « at » n’est pas un instant', 'The field “at” is not an instant'],
  ])('tells what is wanted by %s of %s', (code, field, french, english) => {
    const refused = { code: `moderation/${code}`, params: { field } }
    expect(plainWords(refused, 'fr')).toContain(french)
    expect(plainWords(refused, 'en')).toContain(english)
  })

  test.each([
    ['function', 'une fonction', 'a function'],
    ['bigint', 'un grand entier (BigInt)', 'a BigInt'],
    ['symbol', 'un symbole (Symbol)', 'a Symbol'],
  ])('words the type %s', (got, french, english) => {
    const found = { code: 'models/wrong-type', params: { expected: 'string', got } }
    expect(plainWords(found, 'fr')).toBe(`On attend ici un texte, et non ${french}.`)
    expect(plainWords(found, 'en')).toBe(`Expected a text here, not ${english}.`)
  })

  test.each(['', '  ', '\u00A0', '\u200B'])('says that a value is empty, and not that « %s » has no form', (got) => {
    for (const code of ['models/siren-format', 'models/id-format', 'models/french-date-format', 'models/not-one-of']) {
      const text = plainWords({ code, params: { got, values: ['a'], near: null } }, 'fr')
      expect(text).toBe('Ce texte est vide : renseignez-le, ou retirez-le s’il n’est pas obligatoire.')
    }
    expect(describe({ code: 'constructor', params: { got } }, 'en')).toBe('Problem “constructor”.')
  })

  test.each(['constructor', 'toString', '__proto__', ''])('takes %j for no code', (code) => {
    expect(describe({ code, params: {} }, 'en')).toBe(`Problem “${code}”.`)
  })

  test.each(['de', '', 'FR', undefined])('refuses the language %j', (language) => {
    expect(() => describe({ code: 'a/b', params: {} }, language as Language)).toThrow(TypeError)
  })

  test.each([
    ['fr', undefined, 'depuis le 12/06/2014 à 22 h 30 UTC.'],
    ['fr', 'Europe/Paris', 'depuis le 13/06/2014 à 00 h 30 UTC+2.'],
    ['en', 'Europe/Paris', 'since 2014-06-13 at 00:30 UTC+2.'],
  ] as const)('shows instants in %s on the clocks of %s', (language, timeZone, end) => {
    const blocker = { code: 'moderation/forum-expired', params: { date: '2014-06-12T22:30:00Z' } }
    expect(describe(blocker, language, { timeZone }).endsWith(end)).toBe(true)
  })

  test('refuses an unknown option, and a time zone that there is not, even without an instant', () => {
    const problem = { code: 'spip/unclosed-strong', params: {} }
    expect(() => describe(problem, 'fr', { timezone: 'Europe/Paris' } as object)).toThrow('`timeZone`')
    expect(() => describe(problem, 'fr', { timeZone: 'Paris' })).toThrow('`options.timeZone`')
  })

  test('shows the days of the law as those of instants, on any clock', () => {
    const reason = { code: 'law/not-in-force-yet', params: { at: '2010', from: '2014-08-02' } }
    expect(describe(reason, 'fr', { timeZone: 'America/Guadeloupe' })).toMatch(/\(2010\).* à partir du 02\/08\/2014\.$/)
    expect(describe(reason, 'en')).toBe('At this date (2010) this text is not in force yet: it is from 2014-08-02 on.')
  })

  test.each([
    [0, 'no', 'il n’y en a aucune', '0 in all'],
    [2, 'no', 'il y en a 2', '2 in all'],
    [0, 'unknown', 'on n’en connaît aucune', '0 known'],
    [2, 'unknown', 'on en connaît 2', '2 known'],
  ])('%i members, %s more: %s, %s', (count, holds, french, english) => {
    const problem = { code: 'dataset/ptce-call-members', params: { id: 'p', call: 'AAP2015', count, holds } }
    expect(describe(problem, 'fr')).toContain(`: ${french}.`)
    expect(describe(problem, 'en')).toContain(`: ${english}.`)
  })
})
