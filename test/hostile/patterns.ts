import { nested, type Pattern, repeated } from './pattern.ts'
import { NESTINGS, SHAPES } from './shapes.ts'
import { CLOSERS, OPENERS, PAIRS, SEPARATORS } from './signs.ts'

/** Every opener, closer and separator repeated, every pair, every nesting, and shapes that cost others dearly. */
export const patterns: readonly Pattern[] = [
  ...[...OPENERS, ...CLOSERS, ...SEPARATORS].map((unit) => repeated(unit, false)),
  ...PAIRS.map((unit) => repeated(unit, true)),
  ...NESTINGS.map(([open, close, inside]) => nested(open, close, inside)),
  ...SHAPES,
]
