import fc from 'fast-check'
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Multi, SpipRoot } from '../../src/spip/index.ts'
import { line, lines, words } from './normal-inline.ts'
import { notePlans, placeNotes } from './normal-notes.ts'
import { table } from './normal-table.ts'

/*
 * Random trees in normal form: what `parseSpip` gives for a text that says nothing twice.
 *
 * - No inline node is empty but those whose text their target says; no two texts without data are adjacent.
 * - No block, line, cell or span starts or ends in white space; spans stand apart from words by a space, calls of
 *   notes do not.
 * - A text holds nothing that could be markup: each such sign is a text of its own, marked `literal`; a link
 *   holds no `{`.
 * - An item holds a paragraph without `<p>` (`bare`), then lists that differ in type from one to the next.
 * - A table is a full grid (normal-table.ts). A multilingual text has one part for each language, and no notes.
 * - The bodies of notes end the tree, in the order of their first calls (normal-notes.ts).
 * - For angles, spans and parts of multilingual texts start in a word, and no `-` of its own stands in them.
 */

type Block = fc.Arbitrary<RootContent>

const codeText = fc.constantFrom('x', 'if (a < b) {\n  {{pain}}\n}', '-* a\n\n|b|', '<b>[a->b]</b>', 'a\n\n\nb')

const code: Block = fc
  .tuple(
    codeText,
    fc.constantFrom<Partial<Extract<RootContent, { type: 'code' }>>>(
      {},
      { data: { frame: true } },
      { lang: 'php', data: { attributes: 'class="php"' } },
    ),
  )
  .map(([value, fields]) => ({ type: 'code', lang: null, meta: null, value, ...fields }))

const rule: Block = fc.constant({ type: 'thematicBreak' })
const formula: Block = fc.constant({ type: 'math', value: '\\frac{a}{b}' })

function paragraph(angle: boolean): Block {
  return lines({ depth: 2, angle }).map((children) => ({ type: 'paragraph', children }))
}

function heading(angle: boolean): Block {
  return line({ depth: 1, angle }).map((children) => ({ type: 'heading', depth: 2, children }))
}

function poetry(angle: boolean): Block {
  const verse = line({ depth: 1, angle })
  return fc
    .tuple(verse, fc.array(fc.oneof(fc.constant<PhrasingContent[]>([]), verse), { maxLength: 2 }), verse)
    .map(([first, middle, last]) => ({
      type: 'poetry',
      children: [first, ...middle, last].map((children) => ({ type: 'poetryLine', children })),
    }))
}

function multi(angle: boolean): Block {
  const part = line({ depth: 1, notes: false, angle, startsInText: angle })
  return fc.tuple(part, part, words).map(([french, english, value]) => {
    const node: Multi = {
      type: 'multi',
      children: [
        { type: 'multiVariant', lang: 'fr', children: french },
        { type: 'multiVariant', lang: 'en', children: english },
      ],
    }
    return { type: 'paragraph', children: [node, { type: 'text', value: ` ${value}` }] }
  })
}

function item(depth: number, angle: boolean): fc.Arbitrary<ListItem> {
  const text = lines({ depth: 1, angle }).map(
    (children): Paragraph => ({ type: 'paragraph', children, data: { bare: true } }),
  )
  const lists = depth === 0 ? fc.constant([]) : fc.array(list(depth - 1, angle), { maxLength: 2 })
  return fc.tuple(text, lists).map(([first, nested]) => ({
    type: 'listItem',
    spread: false,
    children: [first, ...nested.map((one, index) => ({ ...one, ordered: index % 2 === 1 }))],
  }))
}

function list(depth: number, angle: boolean): fc.Arbitrary<List> {
  return fc
    .tuple(fc.boolean(), fc.array(item(depth, angle), { minLength: 1, maxLength: 3 }))
    .map(([ordered, children]) => ({ type: 'list', ordered, spread: false, children }))
}

function block(depth: number, angle: boolean): Block {
  const leaves = [code, rule, formula]
  const texts = [paragraph, paragraph, heading, poetry, multi, table].map((kind) => kind(angle))
  return fc.oneof(...leaves, ...texts, list(1, angle), ...(depth > 0 ? [quote(depth - 1, angle)] : []))
}

function quote(depth: number, angle: boolean): Block {
  return fc
    .array(block(depth, angle), { minLength: 1, maxLength: 3 })
    .map((children) => ({ type: 'blockquote', children }) as RootContent)
}

/**
 * Any tree in normal form.
 *
 * @param angle
 *   Is emphasis to be written in angles?
 */
export function normalTree(angle: boolean): fc.Arbitrary<SpipRoot> {
  return fc
    .tuple(fc.array(block(2, angle), { minLength: 1, maxLength: 4 }), notePlans(angle))
    .map(([blocks, plans]) => {
      // A node that is drawn twice is one object: through JSON, each place has its own.
      const children = JSON.parse(JSON.stringify(blocks)) as RootContent[]
      return { type: 'root', children: [...children, ...placeNotes(children, plans)] }
    })
}
