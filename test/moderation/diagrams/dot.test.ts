import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { STATES } from '../../../src/core/moderation-states.ts'
import { toDot } from '../../../src/moderation/diagrams/dot.ts'
import { EXPECTED_EDGES } from './edges-of-table.ts'

const linesOf = () => toDot().split('\n')

test('draws every line of the table that changes the state, and no other', () => {
  const drawn = linesOf().flatMap((line) => {
    if (line.startsWith('  birth -> ')) return []
    const [, from, to, commands] = /^ {2}(\w+) -> (\w+) \[class="[a-zA-Z ]+", label="(.*)"\]$/.exec(line) ?? []
    return commands === undefined ? [] : commands.split('\\n').map((command) => `${from} ${command} ${to}`)
  })
  expect(drawn.sort()).toEqual(EXPECTED_EDGES)
})

test('names every state, and where a comment is born', () => {
  const lines = linesOf()
  for (const state of STATES) expect(lines).toContain(`  ${state} [class="state ${state}"]`)
  const births = lines.filter((line) => line.startsWith('  birth -> '))
  expect(births.map((line) => line.split(' ')[4])).toEqual(['pending', 'published', 'spam'])
  expect(lines[0]).toBe('digraph comment {')
  expect(lines).toContain('  birth [class="birth", shape=point, label=""]')
  expect(lines).toContain('  published -> erased [class="erase", label="erase"]')
  expect(lines).toContain('  pending -> erased [class="erase expire", label="erase\\nexpire"]')
  expect(toDot().endsWith('\n}\n')).toBe(true)
})

const hasGraphviz = isThere('dot')

test.runIf(hasGraphviz)('Graphviz reads it (without Graphviz, this is skipped)', () => {
  const layout: { edges: unknown[] } = JSON.parse(
    execFileSync('dot', ['-Tjson0'], { input: toDot(), encoding: 'utf8' }),
  )
  expect(layout.edges).toHaveLength(linesOf().filter((line) => line.includes(' -> ')).length)
})

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['-V'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
