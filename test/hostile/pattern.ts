/** A way to make a text as long as one wants, in which something is repeated, left open, or nested. */
export interface Pattern {
  readonly name: string
  /** Is it made of whole constructs, so that its tree is more than text? */
  readonly isWhole: boolean
  /** Makes a text of about that many characters. */
  readonly make: (length: number) => string
}

/** Repeats a unit up to a length, or a little further. */
export function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length))
}

/** A unit again and again. */
export function repeated(unit: string, isWhole: boolean): Pattern {
  return { name: `${unit} repeated`, isWhole, make: (length) => repeat(unit, length) }
}

/** An opener again and again, then as many closers. */
export function nested(open: string, close: string, inside = 'x'): Pattern {
  const make = (length: number): string => {
    const depth = Math.ceil(length / (open.length + close.length))
    return open.repeat(depth) + inside + close.repeat(depth)
  }
  return { name: `${open} nested in ${open}, closed by ${close}`, isWhole: true, make }
}

/** A unit again and again, between a head and a tail. */
export function framed(head: string, unit: string, tail: string): Pattern {
  const make = (length: number): string => head + repeat(unit, length) + tail
  return { name: `${unit} repeated between ${head} and ${tail || 'the end'}`, isWhole: true, make }
}

/** A unit again and again, each time with another number in it. */
export function numbered(name: string, unit: (index: number) => string): Pattern {
  const make = (length: number): string => {
    const count = Math.ceil(length / unit(1000).length)
    return Array.from({ length: count }, (_, index) => unit(index)).join('')
  }
  return { name, isWhole: true, make }
}

/** A unit again and again in the first half of a text, another in the second. */
export function halves(first: string, second: string, head = '', tail = ''): Pattern {
  const make = (length: number): string => head + repeat(first, length / 2) + repeat(second, length / 2) + tail
  return {
    name: `${first} repeated, then ${second}, between ${head || 'the start'} and ${tail || 'the end'}`,
    isWhole: true,
    make,
  }
}
