const FORM = /^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Read a Roman number in capitals, up to 399; `undefined` when it is not well written. */
export function romanNumber(text: string): number | undefined {
  if (text === '' || !FORM.test(text)) return undefined
  const digits = [...text].map((letter) => VALUES[letter] ?? 0)
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0)
}
