import { parseSpip, spipToHtml, spipToText } from '../../src/spip/index.ts'
import type { Answer, Operation, Question } from './growth-measure.ts'
import { patterns } from './patterns.ts'

/** What a text is put through; each is measured alone, lest a fast one hide a slow one. */
const OPERATIONS: Readonly<Record<Operation, (text: string) => unknown>> = {
  html: (text) => spipToHtml(text),
  tree: (text) => {
    const tree = parseSpip(text)
    return [spipToHtml(tree, { profile: 'comment' }), spipToText(tree)]
  },
}

function cpuMilliseconds(run: () => unknown): number {
  const before = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

process.on('message', ({ pattern, operation, length, runs }: Question) => {
  const text = patterns[pattern]?.make(length) ?? ''
  globalThis.gc?.()
  const times = Array.from({ length: runs }, () => cpuMilliseconds(() => OPERATIONS[operation](text)))
  process.send?.({ times } satisfies Answer)
})

process.on('disconnect', () => process.exit())
