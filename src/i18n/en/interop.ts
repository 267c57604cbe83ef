import type { InteropCode } from '../../core/codes/interop.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf } from '../param-words.ts'

export const interop: AreaMessages<InteropCode> = {
  'interop/name-missing': () => 'This row has no name: without a name, it gives no actor.',
  'interop/number-missing': () =>
    'This row has no readable number (SIREN, RNA): without a number, nobody knows who it is about.',
  'interop/row-merged': ({ id }) => `This row is about “${id}” again: it completes the first one.`,
  'interop/masked': ({ fields }) =>
    `The person did not want this to be public (${listOf(fields)}): do not fill it from another source.`,
  'interop/deleted': () => 'This record is deleted from the register: check before you publish it.',
  'interop/leading-zeros': ({ got, value }) =>
    `“${got}” has lost its leading zeros: it is read as “${value}”. Read this file as text.`,
  'interop/number-in-observation': ({ rna, legacy }) =>
    `The number ${rna}, written as an observation, is kept in place of the old one (${legacy}): check it.`,
  'interop/unknown-code': ({ field, got }) => `“${got}” is not a known code of “${field}”: it is left out.`,
  'interop/placeholder-date': ({ got }) =>
    `“${got}” stands for an unknown date more often than for a date: it is left out.`,
  'interop/end-undated': () => 'This actor has ended, on a day that the source does not give.',
  'interop/period-missing': ({ at }) => `The source says nothing of how things stood on ${at}.`,
  'interop/ess-against-form': ({ family }) =>
    `The source says that this actor is not of the ESS, while its form (${family}) is so by law: check.`,
  'interop/siae-other-kind': ({ kind }) =>
    `“${kind}” is not a structure of insertion in the sense of the Code du travail: it is not kept as one.`,
  'interop/siae-kind-missing': () => 'The source says that it is a structure of insertion, and not of which kind.',
}
