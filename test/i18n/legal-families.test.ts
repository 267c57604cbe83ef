import { expect, test } from 'vitest'
import { describe } from '../../src/i18n/describe.ts'

const rna = { rna: 'W131000001', families: ['societe', 'cooperative'], cj: null }
const ai = { families: ['mutuelle'] }

// What the models call a form is a name for programs; people read its word.
test.each([
  ['dataset/rna-form', rna, 'société, coopérative', 'company, cooperative'],
  ['dataset/ai-association', ai, '(mutuelle)', '(mutual)'],
  ['interop/ess-against-form', { family: 'fondation' }, '(fondation)', '(foundation)'],
  ['law/ess-form', { name: 'Le Pain', families: ['mutuelle'], cj: null }, '(mutuelle)', '(mutual)'],
  [
    'law/ess-form-contradiction',
    { name: 'Le Pain', at: '2020', families: ['societe'], cj: '9220' },
    'société, catégorie juridique 9220.',
    'company, legal category 9220.',
  ],
  [
    'law/ess-form-contradiction',
    { name: 'Le Pain', at: '2020', families: ['association', 'public'] },
    'association, personne publique.',
    'association, public body.',
  ],
])('%s words the families', (code, params, french, english) => {
  expect(describe({ code, params }, 'fr')).toContain(french)
  expect(describe({ code, params }, 'en')).toContain(english)
})

test.each([
  [['ptce'], 'un PTCE qui', 'a PTCE with'],
  [['organisation', 'ptce'], 'une organisation ou un PTCE qui', 'an organisation or a PTCE with'],
  [
    ['organisation', 'ptce', 'community'],
    'une organisation, un PTCE ou une communauté qui',
    'an organisation, a PTCE or a community with',
  ],
])('kinds of entities are listed: %j', (expected, french, english) => {
  const problem = { code: 'dataset/ref-missing', params: { id: 'pole', expected } }
  expect(describe(problem, 'fr')).toContain(french)
  expect(describe(problem, 'en')).toContain(english)
})
