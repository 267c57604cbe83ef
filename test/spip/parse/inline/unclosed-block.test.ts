import { expect, test } from 'vitest'
import { unclosedBlock } from '../../../../src/spip/parse/inline/unclosed-block.ts'
import { NOT_HERE, type Notation, Scanner } from '../../../../src/spip/parse/scanner.ts'

/** What is reported of a block whose tag starts a text. */
function reported(source: string, name: string, notation: Notation = 'auto'): unknown[] {
  const found: unknown[] = []
  const scanner = new Scanner(
    source,
    notation,
    (code, start, end, params) => found.push(code, start, end, params),
    true,
  )
  expect(unclosedBlock(scanner, 0, name)).toBe(NOT_HERE)
  return found
}

test.each([
  ['<multi>[fr]a', 'multi', 7],
  ['<POESIE>a', 'poesie', 8],
  ['<code class="x">a', 'code', 16],
  ['<code a', 'code', 5],
])('its tag is told: %j', (source, name, end) => {
  expect(reported(source, name)).toEqual(['spip/unclosed-raw-block', 0, end, { name }])
})

test('what is an angle span is no block', () => {
  expect(reported('<code de la route>', 'code')).toEqual([])
  expect(reported('<code de la route>', 'code', 'spip')).toHaveLength(4)
})

test('where nobody listens, nothing is looked for', () => {
  expect(unclosedBlock(new Scanner('<code>', 'auto', undefined, true), 0, 'code')).toBe(NOT_HERE)
})
