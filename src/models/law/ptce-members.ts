import type { Actor } from '../actor.ts'
import type { Ptce, PtceMember } from '../ptce.ts'
import type { Edtf } from '../values/dates/edtf.ts'
import type { Trivalent } from '../values/dates/edtf-order.ts'
import { essAt } from './assess-ess.ts'
import { holdsAt } from './at-date.ts'
import { insideRoles } from './inside-roles.ts'
import type { LawContext } from './law-context.ts'
import { legalPersonAt } from './legal-person.ts'
import type { LegalPerson } from './person-of-form.ts'

/** What a member counts as, on a day. */
export interface Standing {
  /** An ESS enterprise. */
  readonly ess: Trivalent
  /** An enterprise that is none of the ESS. */
  readonly enterprise: Trivalent
  /** One of the others whom art. 9 names: authority, research, teaching, training, any other person. */
  readonly other: Trivalent
  readonly legalPerson: Trivalent
}

/** One member, whatever number of times it is listed. */
export interface Member extends Standing {
  readonly name: string
}

/** Those of a PTCE’s members who certainly, and who possibly, count as something. */
export interface Tally {
  readonly sure: readonly string[]
  readonly possible: readonly string[]
}

/** Tell whether an entry of the list of members is that of a member. */
export function isMember({ roles }: PtceMember): boolean {
  return insideRoles(roles) !== undefined
}

/** Tell whether nobody is a member but those who are listed. */
export function hasAllMembers({ members, complete = [] }: Ptce): boolean {
  return members !== undefined && complete.includes('members')
}

/** Give the members of a PTCE on a day, and what each counts as. */
export function membersAt({ members = [] }: Ptce, at: Edtf, { actors }: LawContext): readonly Member[] {
  const found = new Map<string, Member>()
  for (const member of members) {
    const presence = holdsAt(member, at)
    if (presence === 'no' || !isMember(member)) continue
    const actor = actors.get(member.actor)
    const standing = mapStanding(standingOf(member.college, actor, at), (value) =>
      value === 'no' || presence === 'yes' ? value : 'unknown',
    )
    const before = found.get(member.actor)
    const merged = before === undefined ? standing : mapStanding(standing, (value, key) => either(value, before[key]))
    found.set(member.actor, { name: actor?.name ?? member.actor, ...merged })
  }
  return [...found.values()]
}

/** Count those who certainly, and who possibly, are something. */
export function tally(members: readonly Member[], key: keyof Standing): Tally {
  const names = (value: Trivalent) => members.filter((member) => member[key] === value).map(({ name }) => name)
  return { sure: names('yes'), possible: names('unknown') }
}

// The college is what the member is stated to be counted among; what the law says of its form may contradict that.
function standingOf(college: PtceMember['college'], actor: Actor | undefined, at: Edtf): Standing {
  const organisation = actor?.type === 'organisation' ? actor : undefined
  const law = organisation === undefined ? undefined : essAt(organisation, at).answer
  const person = organisation === undefined ? undefined : legalPersonAt(organisation, at)
  const isEss = college === 'ess'
  const isEnterprise = college === 'entreprise'
  const unlessGone = (answer: Trivalent) => (law === 'not-applicable' ? 'unknown' : answer)
  return {
    ess: isEss ? whenStated(law, 'yes') : unlessGone(law === 'yes' ? 'unknown' : 'no'),
    enterprise: isEnterprise ? whenStated(law, 'no') : 'no',
    // A group whose members are not named is nobody in law, as a partner too.
    other: isEss || isEnterprise ? 'no' : unlessGone(actor?.type === 'collective' ? 'unknown' : 'yes'),
    legalPerson: actor?.type === 'person' ? 'no' : unlessGone(isLegalPerson(person, college)),
  }
}

// Of a member that is no organisation, or none any more on that day, nobody can say whether it counts as stated.
function whenStated(law: string | undefined, wanted: 'yes' | 'no'): Trivalent {
  return law === wanted || law === 'undetermined' ? 'yes' : 'unknown'
}

function isLegalPerson(person: LegalPerson | undefined, college: string): Trivalent {
  if (person === 'none') return 'no'
  if (person === 'private' || person === 'public') return 'yes'
  return person !== undefined && college === 'collectivite' ? 'yes' : 'unknown'
}

function mapStanding(standing: Standing, map: (value: Trivalent, key: keyof Standing) => Trivalent): Standing {
  return {
    ess: map(standing.ess, 'ess'),
    enterprise: map(standing.enterprise, 'enterprise'),
    other: map(standing.other, 'other'),
    legalPerson: map(standing.legalPerson, 'legalPerson'),
  }
}

function either(a: Trivalent, b: Trivalent): Trivalent {
  if (a === 'yes' || b === 'yes') return 'yes'
  return a === 'no' && b === 'no' ? 'no' : 'unknown'
}
