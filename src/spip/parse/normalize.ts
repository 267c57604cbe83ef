import { CR, LF, TAB } from '../characters.ts'
import { repaired } from '../typography/repair.ts'

/** Codes of the control characters that no text should hold: all but tabs and line ends. */
export const CONTROL_CODES: readonly number[] = Array.from({ length: 0xa0 }, (_, code) => code).filter(
  (code) => (code < 0x20 && code !== TAB && code !== LF && code !== CR) || code >= 0x80,
)

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f]/g

/**
 * Repair the control characters of a source: those of windows-1252 become what they meant, others a hyphen.
 *
 * Each is replaced by one character, so that offsets stay true.
 */
export function normalize(source: string): string {
  return source.replace(CONTROLS, (control) => repaired(control.charCodeAt(0)))
}
