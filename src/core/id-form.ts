/**
 * The form of ids: names to compare and to put in an address, with no white space, and of a sane length, in characters
 * as JSON Schema counts them.
 */
export const ID_FORM = /^\S{1,200}$/u
