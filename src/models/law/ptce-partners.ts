import type { Actor } from '../actor.ts'
import type { Ptce } from '../ptce.ts'
import type { Edtf } from '../values/edtf.ts'
import { holdsAt } from './at-date.ts'
import type { LawContext } from './law-context.ts'
import { isMember } from './ptce-members.ts'

/** Give the organisations and persons that a PTCE, or its bearer, is connected with on a day, without its members. */
export function partnersAt({ id, bearer, members = [] }: Ptce, at: Edtf, context: LawContext): readonly Actor[] {
  const insiders = new Set<string>(members.filter(isMember).map(({ actor }) => actor))
  const listed = members.filter((member) => !isMember(member) && holdsAt(member, at) === 'yes')
  const related = [id, ...(bearer === undefined ? [] : [bearer])].flatMap((end) =>
    (context.relations.get(end) ?? [])
      .filter(({ period = {} }) => holdsAt(period, at) === 'yes')
      .map(({ from, to }) => (from === end ? to : from)),
  )
  const ids = new Set<string>([...listed.map(({ actor }) => actor), ...related])
  const partners = [...ids].filter((one) => one !== bearer && !insiders.has(one)).map((one) => context.actors.get(one))
  // A group whose members are not named is nobody in law.
  return partners.filter((actor) => actor !== undefined && actor.type !== 'collective')
}
