import { expect, test } from 'vitest'
import { legalPersonAt, mayLiveAt } from '../../../src/models/law/legal-person.ts'
import type { Edtf } from '../../../src/models/values/dates/edtf.ts'
import type { Data } from '../full-dataset.ts'
import { dated, organisation } from './organisations.ts'

const AT = '2020-06-01' as Edtf
const association = { family: 'association', cj: '9220' }

test.each<[what: string, rest: Data, person: ReturnType<typeof legalPersonAt>]>([
  ['nothing known', {}, 'unknown'],
  ['an association', { legalForms: [association] }, 'private'],
  ['a company', { legalForms: [{ family: 'societe', cj: '5710' }] }, 'private'],
  ['a commune', { legalForms: [{ family: 'public', cj: '7210' }] }, 'public'],
  ['an undeclared association', { legalForms: [{ family: 'association', cj: '9210' }] }, 'none'],
  ['a form of the past', { legalForms: [{ ...association, to: '2019' }] }, 'unknown'],
  ['a form that may be of later', { legalForms: [{ ...association, from: '2020' }] }, 'unknown'],
  [
    'two forms of private law in the year of the change',
    { legalForms: [association, { family: 'cooperative', variant: 'SCIC', from: '2020' }] },
    'private',
  ],
  [
    'a public body that may have turned private',
    { legalForms: [{ family: 'public' }, { ...association, from: '2020' }] },
    'unknown',
  ],
  [
    'a public body that turned into a company',
    {
      legalForms: [
        { family: 'public', to: '2018' },
        { family: 'societe', from: '2019' },
      ],
    },
    'private',
  ],
  [
    'a company whose category may have changed',
    { legalForms: [{ family: 'societe' }, { family: 'societe', cj: '5710', from: '2020' }] },
    'private',
  ],
  ['stated to be of the ESS, of no known form', { ess: { is: 'oui' } }, 'private'],
  ['an association that was dissolved', { legalForms: [association], dissolved: dated('2019') }, 'unknown'],
  ['an association that may be dissolved', { legalForms: [association], dissolved: dated('2020') }, 'private'],
  ['a commune that is founded later', { legalForms: [{ family: 'public' }], founded: dated('2021') }, 'unknown'],
  [
    'an association whose sources disagree on its end',
    { legalForms: [association], dissolved: dated('2010', '2021') },
    'private',
  ],
])('%s', (_, rest, person) => {
  expect(legalPersonAt(organisation(rest), AT)).toBe(person)
})

test.each<[founded: string | null, dissolved: string | null, mayLive: boolean]>([
  [null, null, true],
  ['2020-06-01', null, true],
  ['2020-06-02', null, false],
  ['2021~', null, true],
  ['2022~', null, false],
  [null, '2020-06-01', true],
  [null, '2020-05-31', false],
])('founded %s, dissolved %s: %s', (founded, dissolved, mayLive) => {
  const rest = {
    ...(founded === null ? {} : { founded: dated(founded) }),
    ...(dissolved === null ? {} : { dissolved: dated(dissolved) }),
  }
  expect(mayLiveAt(organisation(rest), AT)).toBe(mayLive)
})

test.each<[rest: Data, person: ReturnType<typeof legalPersonAt>]>([
  [{ dissolved: dated('2020-03-01') }, 'private'],
  [{ founded: dated('2020-11') }, 'private'],
  [{ dissolved: dated('2019') }, 'unknown'],
  [{ founded: dated('2021') }, 'unknown'],
])('an association, %j, in some part of 2020: %s', (life, person) => {
  const asked = organisation({ legalForms: [association], ...life })
  expect(legalPersonAt(asked, '2020' as Edtf)).toBe(person)
})
