import { repaired } from '../typography/repair.ts'

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f]/g

/** Codes of the control characters that no text should hold: all but tabs and line ends. */
export const CONTROL_CODES: readonly number[] = Array.from({ length: 0xa0 }, (_, code) => code).filter(
  (code) => String.fromCharCode(code).search(CONTROLS) === 0,
)

/**
 * Repair the control characters of a source: those of windows-1252 become what they meant, others a hyphen.
 *
 * Each is replaced by one character, so that offsets stay true.
 */
export function normalize(source: string): string {
  return source.replace(CONTROLS, (control) => repaired(control.charCodeAt(0)))
}
