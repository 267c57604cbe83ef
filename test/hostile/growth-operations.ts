import { spipToMarkdown } from '../../src/markdown/index.ts'
import { readExtractedText } from '../../src/models/index.ts'
import {
  annotateTerms,
  applyTypography,
  collectReferences,
  inspectText,
  parseSpip,
  type RenderOptions,
  renderSpip,
  renderSpipInline,
  type SpipRoot,
  spipInlineToText,
  spipToHtml,
  spipToText,
  stringifySpip,
  traceSpip,
} from '../../src/spip/index.ts'
import type { Pattern } from './pattern.ts'

/** Something that is done with a text; each is measured alone, lest a fast one hide a slow one. */
export interface TextOperation {
  /** Does a kind of text concern it? */
  readonly concerns: (pattern: Pattern) => boolean
  /** Characters of the shorter text that is measured first. (default: 8000) */
  readonly size?: number
  /** Gives what is measured. What is only made for it, such as a tree, is made before. */
  readonly prepare: (text: string) => () => unknown
}

const everything = (): boolean => true
const whole = ({ isWhole }: Pattern): boolean => isWhole
const holds =
  (signs: RegExp) =>
  ({ make }: Pattern): boolean =>
    signs.test(make(300))
const both =
  (one: TextOperation['concerns'], other: TextOperation['concerns']) =>
  (pattern: Pattern): boolean =>
    one(pattern) && other(pattern)

const rendered =
  (options: RenderOptions) =>
  (text: string): (() => unknown) =>
  () =>
    renderSpip(text, options)

const ofTree =
  (operation: (tree: SpipRoot) => unknown, notation: RenderOptions['notation'] = 'auto') =>
  (text: string): (() => unknown) => {
    const tree = parseSpip(text, { notation })
    return () => operation(tree)
  }

/** An app that answers every question of a text. */
const ANSWERED: RenderOptions = {
  html: 'trusted',
  notation: 'spip',
  siteUrl: 'https://exemple.org',
  resolve: {
    link: ({ id }) => ({ url: `/${id}`, title: `${id}. Pain` }),
    glossary: ({ term }) => ({ url: `/${term}` }),
    document: () => ({ url: '/a.png', title: 'Pain' }),
    model: ({ name }) => ({ type: 'element', tagName: 'b', properties: {}, children: [{ type: 'text', value: name }] }),
    idiom: ({ key }) => key,
  },
}

const TERMS = ['a', 'b', 'a b', 'c', 'pain'].map((term) => ({ term, definition: 'Ce que c’est' }))

/**
 * Every function of a text, with the options that change its way. Reading is measured on all texts and on longer ones,
 * for it looks for closers by means that are fast even when they are quadratic; the others on what concerns them.
 */
export const TEXT_OPERATIONS = {
  renderSpip: { concerns: everything, size: 32_000, prepare: rendered({}) },
  'renderSpip, trusted, spip, answered': {
    concerns: both(whole, holds(/<[a-z/!?]|->|\[\?/)),
    size: 16_000,
    prepare: rendered(ANSWERED),
  },
  'renderSpip, none, angle, en': {
    concerns: both(whole, holds(/<|[«»;:!?]|\{\{\{/)),
    size: 16_000,
    prepare: rendered({ html: 'none', notation: 'angle', lang: 'en' }),
  },
  'renderSpip, comment, spip': {
    concerns: both(whole, holds(/<[a-z/]|->/)),
    size: 16_000,
    prepare: rendered({ profile: 'comment', notation: 'spip' }),
  },
  'renderSpip, own list, no typography': {
    concerns: both(whole, holds(/<[a-z]+[ >]/)),
    size: 16_000,
    prepare: rendered({ html: ['q', 'del', 'ins'], typography: false, classes: false }),
  },
  renderSpipInline: { concerns: holds(/[<\\]/), prepare: (text) => () => renderSpipInline(text) },
  spipInlineToText: { concerns: holds(/[<\\]/), prepare: (text) => () => spipInlineToText(text) },
  traceSpip: {
    concerns: both(whole, holds(/[[{|]|<[bq]/)),
    prepare: (text) => () => traceSpip(text).positionAt(text.length),
  },
  parseSpip: { concerns: whole, prepare: (text) => () => parseSpip(text, { onProblem: () => undefined }) },
  'spipToHtml of a tree': { concerns: whole, prepare: ofTree((tree) => spipToHtml(tree, { profile: 'comment' })) },
  spipToText: { concerns: holds(/[«»;:!?~%'&-]|<[a-z/]/), prepare: (text) => () => spipToText(text, { notes: true }) },
  'spipToText of a tree, en': {
    concerns: whole,
    prepare: ofTree((tree) => spipToText(tree, { notes: true, lang: 'en' })),
  },
  'stringifySpip of signs': {
    concerns: ({ isWhole, name }) => !isWhole && /^[[\]{}<>|_&\\-]/.test(name),
    size: 4_000,
    prepare: ofTree((tree) => stringifySpip(tree)),
  },
  stringifySpip: { concerns: whole, size: 4_000, prepare: ofTree((tree) => stringifySpip(tree)) },
  'stringifySpip, angle': {
    concerns: both(whole, holds(/<<?[a-z« ]|\{/)),
    size: 4_000,
    prepare: ofTree((tree) => stringifySpip(tree, { notation: 'angle' }), 'angle'),
  },
  spipToMarkdown: { concerns: whole, size: 4_000, prepare: (text) => () => spipToMarkdown(text) },
  collectReferences: { concerns: holds(/->|\[\?|<doc|<:/), prepare: ofTree(collectReferences) },
  annotateTerms: { concerns: both(whole, holds(/\[\[|<[a-z]/)), prepare: ofTree((tree) => annotateTerms(tree, TERMS)) },
  inspectText: { concerns: both(whole, holds(/<[a-z/!]|\[|www|http/)), prepare: (text) => () => inspectText(text) },
  readExtractedText: {
    concerns: holds(/\[\d+\](?!\])|(?<!\S)(\p{L}+) \1 |:\n/u),
    size: 64_000,
    prepare: (text) => () => readExtractedText(text),
  },
  'applyTypography, fr': {
    concerns: holds(/[«»;:!?~%'&-]|<[a-z/!]|M\.|n°/),
    size: 16_000,
    prepare: (text) => () => applyTypography(text, 'fr'),
  },
  'applyTypography, en': { concerns: holds(/<[a-z/!]|&/), prepare: (text) => () => applyTypography(text, 'en') },
} as const satisfies Readonly<Record<string, TextOperation>>

/** Every function of a tree, for trees that no text gives. */
export const TREE_OPERATIONS = {
  renderSpip: (tree) => renderSpip(tree),
  spipToText: (tree) => spipToText(tree, { notes: true }),
  stringifySpip: (tree) => stringifySpip(tree),
  collectReferences,
  annotateTerms: (tree) => annotateTerms(tree, TERMS),
} as const satisfies Readonly<Record<string, (tree: SpipRoot) => unknown>>
