import { foldText } from '../../core/fold-text.ts'
import type { Organisation } from '../../models/organisation.ts'
import { isMasked } from '../actors/mask.ts'
import { compact } from '../compact.ts'

/** The names of an organisation. */
export type Names = Pick<Organisation, 'name' | 'altNames' | 'acronym'>

/** Tell whether two texts are one name: registers write them in capitals, some without accents. */
export function sameName(name: string | undefined, other: string | undefined): boolean {
  return foldText(name ?? '') === foldText(other ?? '')
}

/** Join names: the first name and the first acronym hold, the others are names that it goes by, too. */
export function joinNames(first: string, all: readonly Partial<Names>[]): Names {
  const name = all.find((one) => one.name !== undefined)?.name ?? first
  const acronym = all.find((one) => one.acronym !== undefined)?.acronym
  const known = new Set([name, acronym ?? name].map(foldText))
  const altNames: string[] = []
  for (const [index, one] of all.entries()) {
    // Those that the most trusted gives are there as it gives them.
    const { altNames: also = [] } = one
    const names = index === 0 ? also : [one.name, ...also, one.acronym]
    for (const other of names) {
      if (other === undefined || isMasked(other) || (known.has(foldText(other)) && index > 0)) continue
      known.add(foldText(other))
      altNames.push(other)
    }
  }
  return compact({ name, altNames, acronym })
}
