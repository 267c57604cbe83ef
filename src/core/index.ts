export {
  expectOneOf,
  expectOptions,
  expectOptionsOf,
  expectString,
  expectType,
  nearestName,
  type OptionTable,
  show,
  wrongArgument,
} from './argument.ts'
export type { Brand } from './brand.ts'
export { type Failure, fail, type Outcome, type Success, succeed } from './outcome.ts'
export { indexLines, type LineIndex, type Point, type Position } from './position.ts'
export type { OnProblem, Problem, ProblemParams, Severity } from './problem.ts'
