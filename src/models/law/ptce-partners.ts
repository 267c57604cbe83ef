import type { Actor } from '../actor.ts'
import type { Ptce } from '../ptce.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import { holdsAt } from './at-date.ts'
import type { LawContext } from './law-context.ts'
import { mayLiveAt } from './legal-person.ts'
import { isMember } from './ptce-members.ts'

/** So many partners are enough to name; a bearer may have any number, and bear any number of PTCEs. */
const MOST_PARTNERS = 20

/**
 * Give organisations and persons that a PTCE, or its bearer, is connected with on a day, without its members of that
 * day, and without who certainly does not exist then.
 */
export function partnersAt(ptce: Ptce, at: Edtf, context: LawContext): readonly Actor[] {
  const inside = (ptce.members ?? []).filter((member) => isMember(member) && holdsAt(member, at) !== 'no')
  const insiders = new Set<string>(inside.map(({ actor }) => actor))
  const partners = new Map<string, Actor>()
  for (const id of partnerIds(ptce, at, context)) {
    const actor = context.actors.get(id)
    // A group whose members are not named is nobody in law.
    if (actor === undefined || actor.type === 'collective' || id === ptce.bearer || insiders.has(id)) continue
    if (actor.type === 'organisation' && !mayLiveAt(actor, at)) continue
    partners.set(id, actor)
    if (partners.size === MOST_PARTNERS) break
  }
  return [...partners.values()]
}

function* partnerIds({ id, bearer, members = [] }: Ptce, at: Edtf, { relations }: LawContext): Generator<string> {
  for (const member of members) {
    if (!isMember(member) && holdsAt(member, at) === 'yes') yield member.actor
  }
  for (const end of bearer === undefined ? [id] : [id, bearer]) {
    for (const { from, to, period = {} } of relations.get(end) ?? []) {
      if (holdsAt(period, at) === 'yes') yield from === end ? to : from
    }
  }
}
