import { repaired } from '../typography/repair.ts'

const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u0080-\u009f]/

/**
 * Repair the control characters of a source: those of windows-1252 become what they meant, others a hyphen.
 *
 * Each is replaced by one character, so that offsets stay true.
 */
export function normalize(source: string): string {
  if (!CONTROLS.test(source)) return source
  return source.replace(new RegExp(CONTROLS, 'g'), (control) => repaired(control.charCodeAt(0)))
}
