import { type LeadingNumber, leadingNumber, scaledBy } from './leading-number.ts'

const SIGN = /^(?:€|eur) ?(?=\d)/
const MILLIONS = /^ ?m(?![a-z\d])/
// Who writes the sign in front may write thousands as English does.
const ENGLISH_THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+(?!\d)/

/** Read the number that a folded text begins with; the sign of euros may be in front: « € 1 234 », « € 15k ». */
export function leadingAmount(folded: string): LeadingNumber | undefined {
  const sign = SIGN.exec(folded)
  return sign === null ? leadingNumber(folded) : inEuros(folded.slice(sign[0].length), sign[0].length)
}

function inEuros(folded: string, before: number): LeadingNumber | undefined {
  if (ENGLISH_THOUSANDS.test(folded)) return { value: 0, length: 0, isAmbiguous: true }
  const number = leadingNumber(folded)
  if (number === undefined || number.isAmbiguous === true) return number
  const rest = folded.slice(number.length)
  // « € 12 € 50 » has its sign twice.
  if (number.unit !== undefined || /^ ?€/.test(rest)) return undefined
  const written = MILLIONS.exec(rest)?.[0]
  const value = written === undefined ? number.value : scaledBy('m', number.value)
  return { ...number, value, length: before + number.length + (written?.length ?? 0), unit: '€' }
}
