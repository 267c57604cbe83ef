import fc from 'fast-check'
import type { FootnoteDefinition, Nodes, Paragraph, RootContent } from 'mdast'
import { lines } from './normal-inline.ts'

/*
 * Notes of trees in normal form: called in the order of their bodies, which end the tree. Those without a name are
 * numbered from 1; one with a name may be called again.
 */

export interface NotePlan {
  readonly kind: 'numbered' | 'named' | 'again'
  readonly body: FootnoteDefinition['children']
}

/** What the first calls are like; further ones are like them in turn. */
export function notePlans(angle: boolean): fc.Arbitrary<NotePlan[]> {
  const paragraph = lines({ depth: 1, notes: false, angle }).map(
    (children): Paragraph => ({ type: 'paragraph', children }),
  )
  const plan: fc.Arbitrary<NotePlan> = fc.record({
    kind: fc.constantFrom('numbered', 'numbered', 'named', 'again'),
    body: fc.array(paragraph, { minLength: 1, maxLength: 2 }),
  })
  return fc.array(plan, { minLength: 3, maxLength: 3 })
}

/** Numbers the calls in the order of the text, and gives their bodies. */
export function placeNotes(nodes: readonly RootContent[], plans: readonly NotePlan[]): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = []
  let calls = 0
  let numbered = 0
  const call = (node: Extract<Nodes, { type: 'footnoteReference' }>): void => {
    const plan = plans[calls++ % plans.length]
    const known =
      plan?.kind === 'again' ? definitions.findLast(({ identifier }) => identifier.startsWith('n')) : undefined
    const identifier = known?.identifier ?? (plan?.kind === 'named' ? `n${calls}` : String(++numbered))
    Object.assign(node, { identifier, label: identifier })
    if (known !== undefined) return
    const children = JSON.parse(JSON.stringify(plan?.body))
    definitions.push({ type: 'footnoteDefinition', identifier, label: identifier, children })
  }
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference') call(node)
    if (!('children' in node)) return
    for (const child of node.children) visit(child)
  }
  for (const node of nodes) visit(node)
  return definitions
}
