import type { EssStatus } from '../../models/ess-status.ts'
import type { Organisation } from '../../models/organisation.ts'
import { numbersOfSites, SITE_NUMBERS } from '../actors/numbers-of-sites.ts'
import { compact } from '../compact.ts'
import { distinct } from '../distinct.ts'
import { beside, endsBeside, formsBeside } from './beside.ts'
import { complete, without } from './complete.ts'
import { joinNames, sameName } from './join-names.ts'
import { type Telling, vouched } from './vouched.ts'

/** What several organisations that are the same become. */
export interface JoinedOrganisation {
  readonly organisation: Organisation
  /** The fields of which each says otherwise than what holds, in the order given. */
  readonly differing: readonly (readonly string[])[]
}

/** The lists that each of them completes. */
const LISTS = ['kinds', 'naf', 'collectiveAgreements', 'places', 'outputs'] as const
/** Those whose items say where they are from. */
const SOURCED = ['esus', 'siae', 'founded'] as const

const OTHERS = [
  'type',
  'id',
  'name',
  'altNames',
  'acronym',
  'identifiers',
  'legalForms',
  'dissolved',
  'ess',
  'by',
] as const
const JOINED = [...OTHERS, ...LISTS, ...SOURCED, 'complete'] as const

/** Make one organisation of those that are the same, the most trusted first; what is masked is left out of them. */
export function joinOrganisations(first: Organisation, all: readonly Partial<Organisation>[]): JoinedOrganisation {
  const single = complete(all.map((one) => without(one, JOINED)))
  const numbers = complete(all.map(({ identifiers = {} }) => without(identifiers, SITE_NUMBERS)))
  const ess =
    all.find((one) => one.ess !== undefined && one.ess.is !== 'unknown')?.ess ?? all.find((one) => one.ess)?.ess
  const lists = listsOf(all)
  const whole = wholeLists(all, lists)
  const identifiers = { ...numbers.entity, ...compact<object>(numbersOfSites(all)) }
  const organisation: Organisation = compact({
    type: first.type,
    id: first.id,
    ...joinNames(first.name, all),
    ...single.entity,
    ...lists,
    identifiers: Object.keys(identifiers).length === 0 ? undefined : identifiers,
    ess,
    complete: whole,
  })
  const differing = all.map((one, index) => [
    ...(single.differing[index] ?? []),
    ...(numbers.differing[index] ?? []).map((number) => `identifiers.${number}`),
    ...(excludes(one.ess, ess) ? ['ess'] : []),
    ...((one.complete ?? []).some((list) => !whole.includes(list)) ? ['complete'] : []),
  ])
  const by = vouched(all.map((one, index) => ({ entity: one, heldAs: heldIn(organisation, one, differing[index]) })))
  return { organisation: compact({ ...organisation, by }), differing }
}

type Told = readonly Partial<Organisation>[]

function listsOf(all: Told) {
  return compact<Partial<Organisation>>({
    ...Object.fromEntries(
      LISTS.map((key) => [key, distinct(all.flatMap((one): readonly unknown[] => one[key] ?? []))]),
    ),
    esus: beside(all.flatMap(({ esus = [] }) => esus)),
    siae: beside(all.flatMap(({ siae = [] }) => siae)),
    legalForms: formsBeside(all.flatMap(({ legalForms = [] }) => legalForms)),
    founded: beside(all.flatMap(({ founded = [] }) => founded)),
    dissolved: endsBeside(all.flatMap(({ dissolved = [] }) => dissolved)),
  })
}

// A list is known to be whole as long as nobody adds to it.
function wholeLists(all: Told, lists: Partial<Organisation>): NonNullable<Organisation['complete']> {
  const claimed = all.flatMap((one) => {
    const { complete: names = [] } = one
    // Alone, it may say something twice, too.
    const own = names.length === 0 ? {} : listsOf([one])
    return names.filter((name) => (lists[name]?.length ?? 0) <= (own[name]?.length ?? 0))
  })
  return distinct(claimed)
}

// That it is of the ESS, without a word on which ground, excludes no ground.
function excludes(ess: EssStatus | undefined, held: EssStatus | undefined): boolean {
  if (ess === undefined || held === undefined || ess.is === held.is || ess.is === 'unknown') return false
  return ess.is === 'non' || held.is === 'non' || (ess.is !== 'oui' && held.is !== 'oui')
}

// Another name than the one that holds is one of the other names.
function heldIn(held: Organisation, one: Partial<Organisation>, differing: readonly string[] = []): Telling['heldAs'] {
  return (field) => {
    const name = field === 'name' || field === 'acronym' ? field : undefined
    const now = name === undefined || sameName(one[name], held[name]) ? field : 'altNames'
    return differing.includes(field) || !Object.hasOwn(held, now.split('.')[0] ?? now) ? undefined : now
  }
}
