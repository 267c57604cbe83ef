import { expect, test } from 'vitest'
import type { IntakeInput } from '../../../src/moderation/intake/intake-input.ts'
import { readWritten } from '../../../src/moderation/intake/read-written.ts'
import { minute } from '../sample.ts'

const link = { url: 'http://example.org', label: 'ici' }

test.each<[object, object]>([
  [
    { content: { text: 'Oui', title: 'Non', link }, signature: { name: 'Camille', email: 'c@example.org' } },
    { content: { text: 'Oui', title: 'Non', link }, signature: { name: 'Camille', email: 'c@example.org' } },
  ],
  [{}, { content: { text: '' }, signature: {} }],
  [
    { content: null, signature: 3 },
    { content: { text: '' }, signature: {} },
  ],
  [{ content: { text: ['Oui'], title: 5, link: 'x' } }, { content: { text: '' }, signature: {} }],
  [{ content: { text: 'Oui', link: { label: 'ici' } } }, { content: { text: 'Oui' }, signature: {} }],
  [
    { content: { text: 'Oui', link: { url: '/', label: 5 } } },
    { content: { text: 'Oui', link: { url: '/' } }, signature: {} },
  ],
  [{ signature: { name: 5, email: '' } }, { content: { text: '' }, signature: { email: '' } }],
])('%j is read as %j', (sent, written) => {
  const known = { at: minute(0), history: [] }
  expect(readWritten({ ...known, ...sent } as unknown as IntakeInput)).toStrictEqual({ ...known, ...written })
})
