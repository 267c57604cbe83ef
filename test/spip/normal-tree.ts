import fc from 'fast-check'
import type { FootnoteDefinition, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast'
import type { Multi, SpipRoot } from '../../src/spip/index.ts'
import { line, lines, words } from './normal-inline.ts'
import { table } from './normal-table.ts'

/*
 * Random trees in normal form: what `parseSpip` gives for a text that says nothing twice.
 *
 * - No inline node is empty but those whose text their target says; no two texts without data are adjacent.
 * - No block, line, cell or span starts or ends in white space; spans stand apart from words by a space.
 * - A text holds nothing that could be markup: each such sign is a text of its own, marked `literal`.
 * - An item holds a paragraph without `<p>` (`bare`), then lists that differ in type from one to the next.
 * - A table is a full grid (normal-table.ts). A multilingual text has one part for each language.
 * - Notes are called in the order of their bodies, which end the tree; the unnamed are numbered from 1; a note is
 *   called outside links, headers of columns, other notes and parts of multilingual texts.
 */

type Block = fc.Arbitrary<RootContent>

const paragraph: fc.Arbitrary<Paragraph> = lines({ depth: 2 }).map((children) => ({ type: 'paragraph', children }))

const heading: Block = line({ depth: 1 }).map((children) => ({ type: 'heading', depth: 2, children }))

const codeText = fc.constantFrom('x', 'if (a < b) {\n  {{pain}}\n}', '-* a\n\n|b|', '<b>[a->b]</b>', 'a\n\n\nb')

const code: Block = fc.oneof(
  codeText.map((value): RootContent => ({ type: 'code', lang: null, meta: null, value })),
  codeText.map((value): RootContent => ({ type: 'code', lang: null, meta: null, value, data: { frame: true } })),
  codeText.map(
    (value): RootContent => ({ type: 'code', lang: 'php', meta: null, value, data: { attributes: 'class="php"' } }),
  ),
)

const poetry: Block = fc
  .tuple(
    line({ depth: 1 }),
    fc.array(fc.oneof(fc.constant([]), line({ depth: 1 })), { maxLength: 2 }),
    line({ depth: 0 }),
  )
  .map(([first, middle, last]) => ({
    type: 'poetry',
    children: [first, ...middle, last].map((children) => ({ type: 'poetryLine', children })),
  }))

const part = line({ depth: 1, notes: false })

const multi: fc.Arbitrary<Multi> = fc.tuple(part, part).map(([french, english]) => ({
  type: 'multi',
  children: [
    { type: 'multiVariant', lang: 'fr', children: french },
    { type: 'multiVariant', lang: 'en', children: english },
  ],
}))

const multiParagraph: Block = fc
  .tuple(multi, words)
  .map(([node, value]) => ({ type: 'paragraph', children: [node, { type: 'text', value: ` ${value}` }] }))

const rule: Block = fc.constant({ type: 'thematicBreak' })
const formula: Block = fc.constant({ type: 'math', value: '\\frac{a}{b}' })

function item(depth: number): fc.Arbitrary<ListItem> {
  const text = lines({ depth: 1 }).map((children): Paragraph => ({ type: 'paragraph', children, data: { bare: true } }))
  const lists = depth === 0 ? fc.constant([]) : fc.array(list(depth - 1), { maxLength: 2 })
  return fc.tuple(text, lists).map(([first, nested]) => ({
    type: 'listItem',
    spread: false,
    children: [first, ...nested.map((one, index) => ({ ...one, ordered: index % 2 === 1 }))],
  }))
}

function list(depth: number): fc.Arbitrary<List> {
  return fc
    .tuple(fc.boolean(), fc.array(item(depth), { minLength: 1, maxLength: 3 }))
    .map(([ordered, children]) => ({ type: 'list', ordered, spread: false, children }))
}

function block(depth: number): Block {
  const kinds: Block[] = [paragraph, paragraph, heading, code, poetry, multiParagraph, rule, formula, table, list(1)]
  if (depth > 0) kinds.push(quote(depth - 1))
  return fc.oneof(...kinds)
}

function quote(depth: number): Block {
  return fc
    .array(block(depth), { minLength: 1, maxLength: 3 })
    .map((children) => ({ type: 'blockquote', children }) as RootContent)
}

interface NotePlan {
  readonly kind: 'numbered' | 'named' | 'again'
  readonly body: FootnoteDefinition['children']
}

const notePlan: fc.Arbitrary<NotePlan> = fc.record({
  kind: fc.constantFrom('numbered', 'numbered', 'named', 'again'),
  body: fc.array(
    lines({ depth: 1, notes: false }).map((children): Paragraph => ({ type: 'paragraph', children })),
    { minLength: 1, maxLength: 2 },
  ),
})

/** Numbers the calls in the order of the text, and gives their bodies. */
function placeNotes(nodes: readonly RootContent[], plans: readonly NotePlan[]): FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = []
  let calls = 0
  let numbered = 0
  const visit = (node: Nodes): void => {
    if (node.type === 'footnoteReference') {
      const { kind, body } = plans[calls++ % plans.length] ?? { kind: 'numbered', body: [] }
      const named = definitions.filter(({ identifier }) => identifier.startsWith('n'))
      const known = kind === 'again' ? named.at(-1) : undefined
      node.identifier = known?.identifier ?? (kind === 'named' ? `n${calls}` : String(++numbered))
      node.label = node.identifier
      if (known === undefined)
        definitions.push({
          type: 'footnoteDefinition',
          identifier: node.identifier,
          label: node.label,
          children: structuredClone(body),
        })
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
  for (const node of nodes) visit(node)
  return definitions
}

/** Any tree in normal form. */
export const normalTree: fc.Arbitrary<SpipRoot> = fc
  .tuple(fc.array(block(2), { minLength: 1, maxLength: 4 }), fc.array(notePlan, { minLength: 3, maxLength: 3 }))
  .map(([blocks, plans]) => {
    // The same node may have been drawn twice: each place has its own.
    const children = blocks.map((one) => structuredClone(one))
    for (const node of children) separateNodes(node)
    return { type: 'root', children: [...children, ...placeNotes(children, plans)] }
  })

function separateNodes(node: Nodes): void {
  if (!('children' in node)) return
  const list = node.children as Nodes[]
  list.forEach((child, index) => {
    list[index] = { ...child } as Nodes
    separateNodes(list[index] as Nodes)
  })
}
