import { readFileSync } from 'node:fs'

export const GROUPS = [
  'paragraphs-and-breaks',
  'headings',
  'emphasis',
  'lists',
  'tables',
  'links',
  'autolinks',
  'glossary-and-abbreviations',
  'footnotes',
  'quotes-and-poetry',
  'code-and-frames',
  'html-passthrough',
  'typography-fr',
  'typography-en',
  'entities-and-escapes',
  'multi-language',
  'mixed-articles',
  'comments',
] as const

export type Group = (typeof GROUPS)[number]

/** A text and the HTML that SPIP 4.1 makes of it. */
export interface Case {
  readonly id: string
  readonly note: string
  /** What rendered it: the body of an article, a one-line field, a reader's comment. */
  readonly fn: 'propre' | 'typo' | 'comment'
  readonly lang: string
  readonly source: string
  readonly html: string
  readonly notes: string
  readonly wellFormed: boolean
  readonly defects?: readonly string[]
  /** A behaviour that looks more like an accident than a rule. */
  readonly quirk?: string
}

/** An example of the rules, measured without class names for lists and tables when `classes` is false. */
export interface ReferenceExample {
  /** `reference-` and the number of its line. */
  readonly id: string
  readonly fn: Case['fn']
  readonly lang: string
  readonly classes: boolean
  readonly text: string
  readonly html: string
  readonly notes: string
}

/** How a case counts: the well-formed without quirk are what the library is held to. */
export type Category = 'plain' | 'quirk' | 'broken'

export function categoryOf(one: Case): Category {
  if (!one.wellFormed) return 'broken'
  return one.quirk === undefined ? 'plain' : 'quirk'
}

export function groupOf(one: Case): string {
  return one.id.replace(/-\d+$/, '')
}

/** Reads the cases of a group from the directory of the fixtures, a URL with a slash at its end. */
export function readGroup(directory: URL, group: Group): readonly Case[] {
  return JSON.parse(readFileSync(new URL(`${group}.json`, directory), 'utf8'))
}

export function readCases(directory: URL): readonly Case[] {
  return GROUPS.flatMap((group) => readGroup(directory, group))
}

export function readReferenceExamples(directory: URL): readonly ReferenceExample[] {
  const lines = readFileSync(new URL('reference-examples.jsonl', directory), 'utf8').split('\n')
  return lines
    .filter(Boolean)
    .map((line, index) => ({ id: `reference-${String(index + 1).padStart(3, '0')}`, ...JSON.parse(line) }))
}
