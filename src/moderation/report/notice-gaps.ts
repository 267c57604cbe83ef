import type { GroundKind } from '../../core/moderation-states.ts'
import { isWritten } from '../field-tests.ts'
import type { Notice } from './report.ts'

const EMAIL = /^[^\s@]+@[^\s@]+$/

/** Name what a notice lacks, of what its ground wants. */
export function noticeGaps(notice: Notice | undefined, ground: GroundKind): readonly (keyof Notice)[] {
  const given: Partial<Notice> = notice ?? {}
  const { concernsChildAbuse, email, goodFaith, location, name, reasons } = given
  const gaps: (keyof Notice)[] = []
  if (!isWritten(reasons)) gaps.push('reasons')
  if (ground !== 'illegal') return gaps
  if (!isWritten(location)) gaps.push('location')
  if (concernsChildAbuse !== true) {
    if (!isWritten(name)) gaps.push('name')
    if (typeof email !== 'string' || !EMAIL.test(email.trim())) gaps.push('email')
  }
  if (goodFaith !== true) gaps.push('goodFaith')
  return gaps
}
