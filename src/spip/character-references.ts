import { repaired } from './typography/repair.ts'

// The named references of HTML 4 (HTML 5 reads the same names), those of small letters aside: after a character, its name
// and those of the characters that follow it.
const NAMES =
  '" quot & amp apos < lt > gt \u00a0 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ÷ divide Œ OElig Š Scaron Ÿ Yuml ƒ fnof ˆ circ ˜ tilde Α Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho Σ Sigma Tau Upsilon Phi Chi Psi Omega ς sigmaf ϑ thetasym upsih ϖ piv \u2002 ensp emsp \u2009 thinsp \u200c zwnj zwj lrm rlm – ndash mdash ‘ lsquo rsquo sbquo “ ldquo rdquo bdquo † dagger Dagger bull … hellip ‰ permil ′ prime Prime ‹ lsaquo rsaquo ‾ oline ⁄ frasl € euro ™ trade ℑ image ℘ weierp ℜ real ℵ alefsym ← larr uarr rarr darr harr ↵ crarr ⇐ lArr uArr rArr dArr hArr ∀ forall ∂ part exist ∅ empty ∇ nabla isin notin ∋ ni ∏ prod ∑ sum minus ∗ lowast √ radic ∝ prop infin ∠ ang ∧ and or cap cup int ∴ there4 ∼ sim ≅ cong ≈ asymp ≠ ne equiv ≤ le ge ⊂ sub sup nsub ⊆ sube supe ⊕ oplus ⊗ otimes ⊥ perp ⋅ sdot ⌈ lceil rceil lfloor rfloor ⟨ lang rang ◊ loz ♠ spades ♣ clubs ♥ hearts diams'

/** The characters by their names; made when the first is asked for. */
let named: ReadonlyMap<string, string> | undefined

function namedReferences(): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  let code = 0
  for (const word of NAMES.split(' ')) {
    if (word.length === 1) code = word.charCodeAt(0)
    else {
      const character = String.fromCharCode(code++)
      const small = character.toLowerCase()
      table.set(word, character)
      if (small !== character) table.set(word.toLowerCase(), small)
    }
  }
  return table
}

const REFERENCE = /&(?:#(x[0-9a-f]{1,6}|[0-9]{1,7})|([a-z][a-z0-9]{1,10}));/gi

/**
 * Replace character references by the characters that they name.
 *
 * @param text
 *   Any text.
 * @returns
 *   The text; a name that HTML 4 does not have, or a number that is no character, stays as written. A number of
 *   windows-1252, such as `&#146;`, names what it meant there, as it does to browsers.
 */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(REFERENCE, (written, number: string | undefined, name: string) => {
    // With a zero in front, what begins by an `x` is hexadecimal, and nothing is octal.
    if (number !== undefined) return fromCode(Number(`0${number}`), written)
    named ??= namedReferences()
    return named.get(name) ?? written
  })
}

function fromCode(code: number, written: string): string {
  if (code > 0x7f && code < 0xa0) return repaired(code)
  const isSurrogate = code >> 11 === 0xd800 >> 11
  return isSurrogate || code === 0 || code > 0x10ffff ? written : String.fromCodePoint(code)
}
