import { expect, test } from 'vitest'
import { essConcepts } from '../../../../src/interop/json-ld/org/ess-concepts.ts'
import { parseOrganisation } from '../../../../src/models/index.ts'

/** The codes of the concepts: legal form, structure, who the members are. */
function codes(legalForms: readonly object[] | undefined): readonly string[] {
  const outcome = parseOrganisation({ type: 'organisation', id: 'a', name: 'A', legalForms })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  const concepts = Object.values(essConcepts(outcome.value)).filter((concept) => concept !== undefined)
  return concepts.map((concept) => String(concept).replace('http://purl.org/essglobal/standard/', ''))
}

test.each([
  ['no form', undefined, []],
  ['an association', [{ family: 'association' }], ['legal-form/L4', 'organisational-structure/OS20']],
  ['a foundation', [{ family: 'fondation' }], ['legal-form/L4', 'organisational-structure/OS20']],
  ['a mutual, for whose form there is no concept', [{ family: 'mutuelle' }], ['organisational-structure/OS170']],
  ['a company', [{ family: 'societe' }], ['legal-form/L3']],
  ['a commune', [{ family: 'public' }], []],
  ['a cooperative', [{ family: 'cooperative' }], ['legal-form/L2', 'organisational-structure/OS115']],
  [
    'a cooperative of workers',
    [{ family: 'cooperative', variant: 'SCOP' }],
    ['legal-form/L2', 'organisational-structure/OS60', 'base-membership-type/BMT30'],
  ],
  [
    'a cooperative of many kinds of members',
    [{ family: 'cooperative', variant: 'SCIC' }],
    ['legal-form/L2', 'organisational-structure/OS100', 'base-membership-type/BMT40'],
  ],
  [
    'a cooperative of another kind',
    [{ family: 'cooperative', variant: 'CUMA' }],
    ['legal-form/L2', 'organisational-structure/OS115'],
  ],
  [
    'an association that became a cooperative',
    [
      { family: 'association', to: '2018' },
      { family: 'cooperative', from: '2019' },
    ],
    ['legal-form/L2', 'organisational-structure/OS115'],
  ],
])('%s', (_, forms, expected) => {
  expect(codes(forms)).toEqual(expected)
})
