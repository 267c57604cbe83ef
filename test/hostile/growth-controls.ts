import type { GrowthCase } from './growth-cases.ts'

/** What a control is; the measure must say so. */
export type ControlKind = 'linear' | 'faster' | 'killed'

/** Work that the compiler cannot leave out. */
let kept: unknown

function control(
  kind: ControlKind,
  name: string,
  size: number,
  run: (text: string) => unknown,
  make = (length: number): string => 'a <b '.repeat(length / 5),
): GrowthCase {
  const prepare = (length: number) => {
    const text = make(length)
    return () => {
      kept = run(text)
    }
  }
  return { operation: `control: ${kind}`, name, size, prepare }
}

function sumOfCodes(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index)
  return sum
}

/** Functions whose growth is known: the measure itself is tested with them. */
export const controls: readonly GrowthCase[] = [
  control('linear', 'each character is read', 32_000, sumOfCodes),
  control('linear', 'each character makes an object', 32_000, (text) =>
    Array.from(text, (sign, index) => ({ sign, index })),
  ),
  control('linear', 'all words are sorted', 32_000, (text) =>
    Array.from(text, (sign, index) => sign + (index % 977)).sort(),
  ),
  control('faster', 'each opener looks for a closer to the end of the text', 32_000, (text) => {
    let found = sumOfCodes(text)
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) found += text.indexOf('>', at)
    return found
  }),
  control('faster', 'each sign asks for the last character of what was written', 16_000, (text) => {
    let out = ''
    let ends = 0
    for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
      out += text.slice(at, at + 2)
      ends += out.charCodeAt(out.length - 1)
    }
    return ends
  }),
  control(
    'faster',
    'two parts of an expression that both read blanks',
    4_000,
    (text) => /^[ ]*(\d*)[ ]*$/.test(text),
    (length) => `${' '.repeat(length)}x`,
  ),
  control('faster', 'a list that is searched for each of its words', 16_000, (text) => {
    const words = Array.from(text, (sign, index) => sign + index)
    return words.filter((word, index) => index % 16 > 0 || words.indexOf(word) === index)
  }),
  control('killed', 'work without an end', 1000, (text) => {
    for (let index = 0; kept !== text; index++) kept = index
    return kept
  }),
]
