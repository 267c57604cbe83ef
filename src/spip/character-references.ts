// The named references of HTML 4 (HTML 5 reads the same names), those of small letters aside: runs of characters from
// a code on, then the others.
const RUNS: readonly (readonly [first: number, names: string])[] = [
  [
    0xa0,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig',
  ],
  [0x391, 'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho'],
  [0x3a3, 'Sigma Tau Upsilon Phi Chi Psi Omega'],
]
const OTHER_NAMES =
  'divide ÷ quot " amp & lt < gt > apos \' OElig Œ Scaron Š Yuml Ÿ fnof ƒ circ ˆ tilde ˜ ensp \u2002 emsp \u2003 thinsp \u2009 zwnj \u200c zwj \u200d lrm \u200e rlm \u200f ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ larr ← uarr ↑ rarr → darr ↓ harr ↔ crarr ↵ lArr ⇐ rArr ⇒ hArr ⇔ forall ∀ part ∂ exist ∃ empty ∅ nabla ∇ isin ∈ notin ∉ ni ∋ prod ∏ sum ∑ minus − lowast ∗ radic √ prop ∝ infin ∞ ang ∠ and ∧ or ∨ cap ∩ cup ∪ int ∫ there4 ∴ sim ∼ cong ≅ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ sub ⊂ sup ⊃ nsub ⊄ sube ⊆ supe ⊇ oplus ⊕ otimes ⊗ perp ⊥ sdot ⋅ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ sigmaf ς'

/** The characters by their names; made when the first is asked for. */
let named: ReadonlyMap<string, string> | undefined

function namedReferences(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  function add(name: string, character: string): void {
    table.set(name, character)
    const small = character.toLowerCase()
    if (small !== character) table.set(name.toLowerCase(), small)
  }
  for (const [first, run] of RUNS) {
    for (const [index, name] of run.split(' ').entries()) add(name, String.fromCharCode(first + index))
  }
  const others = OTHER_NAMES.split(' ')
  for (let index = 0; index < others.length; index += 2) add(others[index] ?? '', others[index + 1] ?? '')
  return table
}

const REFERENCE = /&(?:#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))|([a-z][a-z0-9]{1,10}));/gi

/**
 * Replace character references by the characters that they name.
 *
 * @param text
 *   Any text.
 * @returns
 *   The text; a name that HTML 4 does not have, or a number that is no character, stays as written.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (written, hex: string | undefined, decimal: string | undefined, name: string) => {
    if (hex !== undefined) return fromCode(Number.parseInt(hex, 16), written)
    if (decimal !== undefined) return fromCode(Number(decimal), written)
    named ??= namedReferences()
    return named.get(name) ?? written
  })
}

function fromCode(code: number, written: string): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : written
}
