const ZERO = 48

/** Tell whether a string of ASCII digits obeys Luhn's formula, the key of SIREN and SIRET (ISO/IEC 7812-1). */
export function passesLuhn(digits: string): boolean {
  let sum = 0
  let isDoubled = false
  for (let index = digits.length - 1; index >= 0; index--) {
    const digit = digits.charCodeAt(index) - ZERO
    const weighed = isDoubled ? digit * 2 : digit
    // The digits of 10 to 18 add up to 9 less.
    sum += weighed > 9 ? weighed - 9 : weighed
    isDoubled = !isDoubled
  }
  return sum % 10 === 0
}

/** Add up the digits of a string of ASCII digits. */
export function sumOfDigits(digits: string): number {
  let sum = 0
  for (let index = 0; index < digits.length; index++) sum += digits.charCodeAt(index) - ZERO
  return sum
}
