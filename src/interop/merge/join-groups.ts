import type { Organisation } from '../../models/organisation.ts'
import { sirenOfOrganisation } from '../../models/rules/siren-of-organisation.ts'
import type { IdOf } from '../../models/values/identifiers/id.ts'
import { type ImportProblem, importProblem } from '../actors/import-problem.ts'
import { distinct } from '../distinct.ts'
import { type Entry, inOrder } from './entry.ts'
import { joinOrganisations } from './join-organisations.ts'
import { maskedOf } from './masks.ts'
import type { FoundOrganisation } from './same-organisations.ts'

type Group = readonly FoundOrganisation[]

/** Make one organisation of each group, and tell what does not fit. */
export function joinGroups(groups: readonly Group[]): { entries: Entry<Organisation>[]; problems: ImportProblem[] } {
  const problems: ImportProblem[] = []
  const entries = groups.flatMap((group) => {
    const [first] = group
    // What comes twice says nothing new.
    const fresh = [...new Map(group.toReversed().map((one) => [keyOf(one), one])).values()].sort(inOrder)
    if (first === undefined || fresh.length === 1) return first ?? []
    const { told, withheld } = maskedOf(fresh)
    const { organisation, differing } = joinOrganisations(first.entity, told)
    const { id } = first.entity
    for (const { path, fields } of withheld) problems.push(importProblem('interop/mask-kept', path, { id, fields }))
    for (const [index, { part, index: at }] of fresh.entries()) {
      const fields = differing[index] ?? []
      if (fields.length > 0) problems.push(importProblem('interop/value-differs', [part, 'actors', at], { id, fields }))
    }
    for (const problem of endOf(fresh)) problems.push(problem)
    return { ...first, entity: organisation }
  })
  return { entries, problems }
}

function keyOf({ entity, isMasked }: FoundOrganisation): string {
  return JSON.stringify([isMasked, entity])
}

// A register may close what another one has not heard of yet, or that came to life again.
function endOf(group: Group): ImportProblem[] {
  const [first] = group
  const ended = group.filter(({ entity }) => (entity.dissolved ?? []).length > 0)
  const [teller] = ended
  const parts = new Set(group.map(({ part }) => part))
  if (first === undefined || teller === undefined || new Set(ended.map(({ part }) => part)).size === parts.size)
    return []
  return [importProblem('interop/end-not-shared', [teller.part, 'actors', teller.index], { id: first.entity.id })]
}

/** Tell of those that are tied together, although they have several SIRENs. */
export function conflictsOf(conflicts: readonly Group[]): ImportProblem[] {
  return conflicts.flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const ids = distinct(group.map(({ entity }) => entity.id))
    const sirens = distinct(group.flatMap(({ entity }) => sirenOfOrganisation(entity) ?? []))
    return [importProblem('interop/siren-conflict', [first.part, 'actors', first.index], { ids, sirens })]
  })
}

/** List the ids that went, each with the one that holds. One that somebody still has, or something else, did not go. */
export function mergedIds(groups: readonly Group[], clashing: ReadonlySet<string>): Map<string, IdOf<'organisation'>> {
  const held = new Set<string | undefined>(groups.map(([first]) => first?.entity.id))
  const merged = new Map<string, IdOf<'organisation'>>()
  for (const group of groups) {
    for (const { entity } of group) {
      const isGone = !held.has(entity.id) && !clashing.has(entity.id) && !merged.has(entity.id)
      const now = group[0]?.entity.id
      if (now !== undefined && isGone) merged.set(entity.id, now)
    }
  }
  return merged
}
