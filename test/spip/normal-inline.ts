import fc from 'fast-check'
import type { Break, PhrasingContent, Text } from 'mdast'

/*
 * Inline content of trees in normal form; what that is says normal-tree.ts.
 */

const FIRST_WORDS = ['Pain', 'été', 'coopérative', 'l’usage', 'œuvre', '日本']
const WORDS = [...FIRST_WORDS, 'B2', "d'un", '😀', 'A&B', 'a/b', 'x=1', '1,5', 'fin.', '(sic)', '!']
const SIGNS = ['{', '}', '[', ']', '|', '<', '>', '\\', '*', '#', '+', '~', '-', '_']
const REFERENCES = { '&eacute;': 'é', '&amp;': '&', '&#8217;': '’' }

export type Inline = fc.Arbitrary<PhrasingContent[]>

const text = (value: string): Text => ({ type: 'text', value })

/** A few words, the first of letters, which neither start nor end in white space. */
export const words: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...FIRST_WORDS), fc.array(fc.constantFrom(...WORDS), { maxLength: 2 }))
  .map(([first, more]) => [first, ...more].join(' '))

const one = (...nodes: PhrasingContent[]): PhrasingContent[] => nodes

const links: Inline = fc.constantFrom(
  one({ type: 'link', url: 'https://exemple.org/a?b=c#d', title: null, children: [], data: { kind: 'url' } }),
  one({
    type: 'link',
    url: 'https://exemple.org/',
    title: 'une bulle',
    children: [],
    data: { kind: 'url', hreflang: 'en' },
  }),
  one({
    type: 'link',
    url: 'spip.php?article12',
    title: null,
    children: [],
    data: { kind: 'object', reference: { type: 'article', id: 12 } },
  }),
  one({ type: 'link', url: 'mailto:a@exemple.org', title: null, children: [], data: { kind: 'mail' } }),
  one({ type: 'link', url: '#ici', title: null, children: [], data: { kind: 'anchor' } }),
)

const bareLinks: Inline = fc.constantFrom(
  one({
    type: 'link',
    url: 'spip.php?article12',
    title: null,
    children: [],
    data: { kind: 'object', reference: { type: 'article', id: 12 }, target: 'art12' },
  }),
  one({
    type: 'link',
    url: 'https://exemple.org/x',
    title: null,
    children: [{ type: 'text', value: 'https://exemple.org/x', data: { literal: true } }],
    data: { kind: 'url', auto: true },
  }),
)

/** What holds no other node, and no pipe. */
const leaves = (signs: readonly string[]): Inline =>
  fc.oneof(
    fc.constantFrom(...signs).map((value) => one({ type: 'text', value, data: { literal: true } })),
    fc
      .constantFrom(...Object.entries(REFERENCES))
      .map(([reference, value]) => one({ type: 'text', value, data: { reference } })),
    fc.constantFrom('x', '{{x}}', '[a->b]', '<b>', 'a  b').map((value) => one({ type: 'inlineCode', value })),
    fc.constant(one({ type: 'inlineCode', value: 'echo', data: { attributes: 'class="php"' } })),
    fc.constantFrom('ici', 'n1').map((name) => one({ type: 'anchor', name })),
    fc.constantFrom(
      one({ type: 'resource', target: 'https://exemple.org', kind: 'url' }),
      one({ type: 'resource', target: 'rapport.pdf', kind: 'file' }),
    ),
    fc.constantFrom(one({ type: 'idiom', module: 'ecrire', key: 'info' }), one({ type: 'idiom', key: 'info' })),
    fc.constantFrom('x^2', '\\frac{a}{b}').map((value) => one({ type: 'inlineMath', value })),
    fc.constant(one({ type: 'spipModel', name: 'img', id: 12, params: [], value: '<img12>' })),
    fc
      .constantFrom('b', 'q', 'span')
      .chain((name) =>
        words.map((value) =>
          one({ type: 'html', value: `<${name}>` }, text(value), { type: 'html', value: `</${name}>` }),
        ),
      ),
  )

/** The leaves whose markup has pipes. */
const piped: Inline = fc.oneof(
  fc.constant(one({ type: 'spipModel', name: 'img', id: 12, align: 'left', params: ['left'], value: '<img12|left>' })),
  fc.constantFrom(
    one({ type: 'glossaryLink', term: 'Pain', definition: 'du four', lang: 'fr', source: 'wikipedia' }),
    one({ type: 'glossaryLink', term: 'Pain' }),
  ),
  words.map((value) => one({ type: 'abbreviation', title: 'un sigle', children: [text(value)] })),
)

/** The call of a note, whose number and body come when the tree is whole. */
const call: Inline = fc.constant(one({ type: 'footnoteReference', identifier: '', label: '' }))

/** Texts between the atoms of a list, apart from them by a space. */
function spaced(first: string | null, parts: readonly [PhrasingContent[], string][], endsInAtom: boolean) {
  const nodes: PhrasingContent[] = []
  if (first !== null || parts.length === 0) nodes.push(text(parts.length === 0 ? (first ?? 'Pain') : `${first} `))
  parts.forEach(([atom, following], index) => {
    // A call stands at the word before it.
    const before = nodes.at(-1)
    if (atom[0]?.type === 'footnoteReference' && before?.type === 'text') before.value = before.value.trimEnd()
    nodes.push(...atom)
    const isLast = index === parts.length - 1
    if (!isLast) nodes.push(text(` ${following} `))
    else if (!endsInAtom) nodes.push(text(` ${following}`))
  })
  return nodes
}

function phrase(atom: Inline, startsInText = false): Inline {
  return fc
    .tuple(
      fc.option(words, { freq: startsInText ? Number.MAX_SAFE_INTEGER : 2 }),
      fc.array(fc.tuple(atom, words), { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([first, parts, endsInAtom]) => spaced(startsInText ? (first ?? 'Pain') : first, parts, endsInAtom))
}

export interface Room {
  /** How deep may spans nest? */
  readonly depth: number
  /** May notes be called? */
  readonly notes?: boolean
  /** May pipes be written? Not in cells. */
  readonly pipes?: boolean
  readonly links?: boolean
  /** Does a text come first? */
  readonly startsInText?: boolean
  /** Must spans start in a text? Angles open before a letter only. */
  readonly angle?: boolean
}

// In angles, `-` before the end of a span makes an arrow; at the end of a link, `{` makes the mark of a language.
function signsIn({ angle, links: hasLinks = true }: Room): readonly string[] {
  return SIGNS.filter((sign) => !((angle === true && sign === '-') || (!hasLinks && sign === '{')))
}

/** One line of inline content, never empty, that neither starts nor ends in white space. */
export function line(room: Room): Inline {
  const { depth, notes = true, pipes = true, links: hasLinks = true, startsInText = false, angle = false } = room
  const atoms: Inline[] = [leaves(signsIn(room))]
  if (notes) atoms.push(call)
  if (pipes) atoms.push(piped)
  if (depth > 0) {
    const inner = line({ ...room, depth: depth - 1, startsInText: angle })
    atoms.push(
      inner.map((children) => one({ type: 'strong', children })),
      inner.map((children) => one({ type: 'emphasis', children })),
    )
    if (hasLinks) {
      const label = line({ depth: depth - 1, notes: false, pipes: false, links: false, angle })
      const filled = fc
        .tuple(links, label)
        .map(([nodes, children]) => nodes.map((node) => ({ ...node, children }) as PhrasingContent))
      atoms.push(bareLinks, filled)
    }
  }
  return phrase(fc.oneof(...atoms), startsInText)
}

const lineBreak = (kind: 'auto' | 'manual' | 'line'): Break => ({ type: 'break', data: { kind } })

const BREAKS: fc.Arbitrary<PhrasingContent[]> = fc.constantFrom<PhrasingContent[][]>(
  [lineBreak('auto')],
  [lineBreak('manual')],
  [lineBreak('line'), { type: 'bullet' }],
  [lineBreak('line'), { type: 'dash' }],
)

/** Lines with breaks between them, some of which are bullet or dash lines. */
export function lines(room: Room): Inline {
  const rest = fc.array(fc.tuple(BREAKS, line({ ...room, startsInText: true })), { maxLength: 2 })
  return fc.tuple(line(room), rest).map(([first, more]) => [...first, ...more.flat(2)])
}
