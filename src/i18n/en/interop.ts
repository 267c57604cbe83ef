import type { InteropCode } from '../../core/codes/interop.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf, wordOf } from '../param-words.ts'
import { FAMILIES } from './legal-families.ts'

export const interop: AreaMessages<InteropCode> = {
  'interop/name-missing': () => 'This row has no name: without a name, it gives no actor.',
  'interop/number-missing': () =>
    'This row has no readable number (SIREN, RNA): without a number, nobody knows who it is about.',
  'interop/row-merged': ({ id }) => `This row is about “${id}” again: it completes the first one.`,
  'interop/masked': ({ fields }) =>
    `The person objected to making this public (${listOf(fields)}): do not fill it in from another source.`,
  'interop/deleted': () => 'This record is deleted from the register: check before you publish it.',
  'interop/leading-zeros': ({ got, value }) =>
    `“${got}” has lost its leading zeros: it is read as “${value}”. Read this file as text.`,
  'interop/number-in-observation': ({ rna, legacy }) =>
    `The number ${rna}, written as an observation, is kept in place of the old one (${legacy}): check it.`,
  'interop/unknown-code': ({ field, got }) => `“${got}” is not a known code of “${field}”: it is left out.`,
  'interop/placeholder-date': ({ got }) => `“${got}” nearly always means “date unknown”: it is left out.`,
  'interop/end-undated': () => 'This actor has ended, on a day that the source does not give.',
  'interop/establishment-closed': ({ siret }) => `The establishment ${siret} is closed: its address is left out.`,
  'interop/period-missing': ({ at }) => `The source says nothing of how things stood at this date: ${at}.`,
  'interop/ess-against-form': ({ family }) =>
    `The source says that this actor is outside the ESS, although the law counts its form in (${wordOf(FAMILIES, family)}): check.`,
  'interop/siae-other-kind': ({ kind }) =>
    `“${kind}” is not a work-integration structure in the sense of the Code du travail: it is left out.`,
  'interop/siae-kind-missing': () =>
    'The source says that this is a work-integration structure, but not of which kind.',
  'interop/siren-conflict': ({ ids, sirens }) =>
    `These organisations are tied by an RNA number or an id, but have several SIRENs (${listOf(sirens)}): ${listOf(ids)}. The SIRENs are not merged: check.`,
  'interop/value-differs': ({ id, fields }) =>
    `This source says otherwise of “${id}” (${listOf(fields)}): the source before it is kept, check.`,
  'interop/mask-kept': ({ id, fields }) =>
    `Another source masks “${id}”: what this one says (${listOf(fields)}) is left out, because the person objected to making it public.`,
  'interop/end-not-shared': ({ id }) =>
    `According to this source, “${id}” has ended; another one says nothing of it: check which is up to date.`,
  'interop/place-renumbered': ({ id, now }) =>
    `“${id}” is another place already: this one becomes “${now}”. Correct what names it elsewhere than in actors.`,
  'interop/id-taken': ({ id }) =>
    `Two things of different kinds have the id “${id}”: both stay, give another one to one of them.`,
}
