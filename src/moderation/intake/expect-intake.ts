import { expectObject } from '../../core/argument.ts'

/** Refuse what no check can look at, when an app calls one by itself. */
export function expectIntake(input: unknown, settings: unknown): void {
  expectObject(input, 'input')
  expectObject(settings, 'settings')
}
