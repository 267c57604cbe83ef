declare const brand: unique symbol

/**
 * Mark a type with a name, so that a checked value cannot be mistaken for an unchecked one.
 *
 * The mark exists for the compiler only: at run time a branded string is a plain string.
 *
 * @example
 * ```ts
 * import type {Brand} from 'ess-domain'
 * type Siren = Brand<string, 'Siren'>
 * ```
 */
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name }
