import { STOP_CODES } from '../typography/stops.ts'
import type { Constructs } from './constructs.ts'
import { CONTROL_CODES } from './normalize.ts'
import type { Construct } from './scanner.ts'

/** The constructs by the character that they may begin with, and what each character may be. */
export interface Dispatch {
  readonly classes: Uint8Array
  readonly constructs: readonly (readonly Construct[])[]
}

// What a character may be, by the lower half of its code: one look at a small table passes over most characters.

/** Masks the lower half of a code, and is the last code that has no other. */
export const HALF = 0xff

/** Some construct may begin with it. */
export const MARKUP = 1

/** It means something to typography. */
export const STOP = 2

/** It is repaired before anything is read. */
export const CONTROL = 4

/** A character beyond this half may be a stop. */
export const FAR_STOP = 8

/** The stops beyond this half. */
export const FAR_STOPS: ReadonlySet<number> = farStops()

function farStops(): ReadonlySet<number> {
  return new Set(STOP_CODES.filter((code) => code > HALF))
}

/** Make the table of some constructs; HTML, which is no text, has neither stops nor what is repaired. */
export function dispatchOf(all: Constructs, isText: boolean): Dispatch {
  const constructs: (readonly Construct[])[] = []
  const classes = new Uint8Array(HALF + 1)
  for (const [character, list] of Object.entries(all)) {
    const code = character.charCodeAt(0)
    constructs[code] = list
    mark(classes, code, MARKUP)
  }
  if (isText) {
    for (const code of STOP_CODES) mark(classes, code, code > HALF ? FAR_STOP : STOP)
    for (const code of CONTROL_CODES) mark(classes, code, CONTROL)
  }
  return { classes, constructs }
}

function mark(classes: Uint8Array, code: number, kind: number): void {
  classes[code & HALF] = (classes[code & HALF] ?? 0) | kind
}
