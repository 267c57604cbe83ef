import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { STATES } from '../../src/core/moderation-states.ts'
import { toDot } from '../../src/moderation/diagrams/dot.ts'
import type { Policy } from '../../src/moderation/policy.ts'
import { checkedParts, refreshed } from '../support/markup-page.ts'
import { drawSvg, linesOfDot, linesOfSvg } from '../support/moderation-drawing.ts'

const PAGE = 'docs/moderation.md'
const PICTURE = 'docs/images/moderation.svg'

const read = (file: string): string => readFileSync(file, 'utf8')
const isCurrent = (): boolean => JSON.stringify(linesOfSvg(read(PICTURE))) === JSON.stringify(linesOfDot(toDot()))

// `npm run test:update` writes what the library gives now; the picture, only when its lines changed, with Graphviz.
if (process.env['UPDATE'] !== undefined) {
  writeFileSync(PAGE, refreshed(read(PAGE)))
  if (!isCurrent()) writeFileSync(PICTURE, drawSvg(toDot()))
}

describe('the page shows what the library gives, as `npm run test:update` writes it', () => {
  test.each(checkedParts(read(PAGE)))('line $line: $subject', ({ actual, expected }) => {
    expect(actual).toEqual(expected)
  })
})

describe('the picture', () => {
  test('has every line of the table, with its commands, and no other', () => {
    expect(linesOfSvg(read(PICTURE))).toEqual(linesOfDot(toDot()))
  })

  test('has every state', () => {
    for (const state of STATES) expect(read(PICTURE)).toContain(`class="node state ${state}"`)
  })

  test('is readable on a light and on a dark page', () => {
    expect(read(PICTURE)).toContain('prefers-color-scheme: dark')
    expect(read(PICTURE)).not.toMatch(/fill="(?!none)|stroke="/)
  })
})

test('the page has every field of a policy', () => {
  const fields = {
    mode: true,
    registration: true,
    sections: true,
    closesAt: true,
    closeAfterDays: true,
    reopenedAt: true,
    lockedThreads: true,
    editMinutes: true,
    reportThreshold: true,
    trustAfter: true,
    fourEyes: true,
    appealDays: true,
    retentionDays: true,
    purge: true,
    tombstones: true,
    rulesVersion: true,
  } satisfies Record<keyof Policy, true>
  const section = read(PAGE).split('\n## The policy\n')[1]?.split('\n## ')[0] ?? ''
  const rows = [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name)
  expect(rows).toEqual(Object.keys(fields))
})
