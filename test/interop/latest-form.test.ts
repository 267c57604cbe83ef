import { expect, test } from 'vitest'
import { latestForm } from '../../src/interop/latest-form.ts'
import { parseOrganisation } from '../../src/models/index.ts'

function latest(legalForms: readonly object[] | undefined) {
  const outcome = parseOrganisation({ type: 'organisation', id: 'a', name: 'A', legalForms })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return latestForm(outcome.value)?.family
}

const now = (family: string) => ({ family, from: '2019' })
const then = (family: string) => ({ family, from: '2010', to: '2018' })

test('of an organisation without any there is none', () => {
  const outcome = parseOrganisation({ type: 'organisation', id: 'a', name: 'A' })
  expect(outcome.ok && latestForm(outcome.value)).toBeUndefined()
})

test.each([
  ['none is known', undefined, undefined],
  ['none is listed', [], undefined],
  ['one', [{ family: 'association' }], 'association'],
  ['one that ended', [then('association')], 'association'],
  ['the present one, last', [then('association'), now('cooperative')], 'cooperative'],
  ['the present one, first', [now('cooperative'), then('association')], 'cooperative'],
  ['the last of two without an end', [now('association'), now('cooperative')], 'cooperative'],
  ['the last that ended', [then('association'), then('cooperative')], 'cooperative'],
])('%s', (_, forms, family) => {
  expect(latest(forms)).toBe(family)
})
