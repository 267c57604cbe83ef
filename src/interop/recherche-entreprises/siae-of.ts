import { OTHER_INCLUSION_KINDS } from '../../models/law/siae-kind-table.ts'
import { excerpt } from '../../models/model-problem.ts'
import { SIAE_KINDS, type SiaeConvention } from '../../models/siae-convention.ts'
import { provenanceOf } from '../actors/facts.ts'
import type { ImportSettings } from '../actors/import-options.ts'
import type { RecordReader } from '../actors/record-reader.ts'

/**
 * Read the conventions of insertion: `type_siae` is one text, `ACI, EI`.
 *
 * The list that it comes from also counts GEIQ and the sector of disability, which are no SIAE (Code du travail,
 * art. L5132-4). No period is given, and none is made up. It is independent of the ESS: a commune may bear an ACI.
 */
export function siaeOf(complements: RecordReader, settings: ImportSettings): SiaeConvention[] {
  if (complements.flag('est_siae') !== true) return []
  const kinds = namesIn(complements.text('type_siae') ?? '')
  if (kinds.length === 0) complements.report('interop/siae-kind-missing', {}, 'type_siae')
  return kinds.flatMap((name) => {
    const kind = SIAE_KINDS.find((known) => known === name)
    if (kind !== undefined) return [{ kind, by: provenanceOf(settings) }]
    // Of a kind that is not known, nobody can say that it is none.
    if (Object.hasOwn(OTHER_INCLUSION_KINDS, name)) {
      complements.report('interop/siae-other-kind', { kind: name }, 'type_siae')
    } else complements.report('interop/unknown-code', { field: 'type_siae', got: excerpt(name) }, 'type_siae')
    return []
  })
}

function namesIn(list: string): readonly string[] {
  const names = list.split(',').map((name) => name.trim())
  return [...new Set(names)].filter((name) => name !== '')
}
