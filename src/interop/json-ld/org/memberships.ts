import { insideRoles } from '../../../models/law/inside-roles.ts'
import type { Ptce } from '../../../models/ptce.ts'
import type { Edtf } from '../../../models/values/dates/edtf.ts'
import type { Period } from '../../../models/values/dates/period.ts'
import { compact } from '../../compact.ts'
import { animatorsWithoutRole } from '../animators-without-role.ts'
import { bearerWithoutRole } from '../bearer-without-role.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

const BEARER = ['structure porteuse']

/** Write who is a member of what, as what and when. */
export function membershipNodes(linked: LinkedDataset): JsonLdNode[] {
  const { roles, ptces, communities } = linked.dataset
  return [
    ...roles.map(({ actor, role, label, of, period = {} }) => membership(actor, of, [label ?? role], period, linked)),
    ...ptces.flatMap((ptce) => ptceMemberships(ptce, linked)),
    ...communities.flatMap((community) => [
      ...animatorsWithoutRole(community, linked).map((actor) =>
        membership(actor, community.id, ['animateur'], {}, linked),
      ),
      ...community.members.map((member) => membership(member.ptce, community.id, ['membre'], member, linked)),
    ]),
  ]
}

function ptceMemberships(ptce: Ptce, linked: LinkedDataset): JsonLdNode[] {
  const { id, bearerName, members = [] } = ptce
  const bearer = bearerWithoutRole(ptce)
  // One that is no actor of the dataset has a name, and no address to refer to.
  const named = ptce.bearer === undefined && bearerName !== undefined ? [formalOrganisation(bearerName)] : []
  return [
    ...(bearer === undefined ? [] : [membership(bearer, id, BEARER, {}, linked)]),
    ...named.map((node) => membership(node, id, BEARER, {}, linked)),
    ...members.flatMap((member) => {
      const names = insideRoles(member.roles)
      if (names === undefined) return []
      return [membership(member.actor, id, names, member, linked)]
    }),
  ]
}

function formalOrganisation(name: string): JsonLdNode {
  return { '@type': 'org:FormalOrganization', 'skos:prefLabel': name }
}

function membership(
  member: string | JsonLdNode,
  of: string,
  roles: readonly string[],
  period: Period,
  { ref }: LinkedDataset,
): JsonLdNode {
  return compact({
    '@type': 'org:Membership',
    'org:member': typeof member === 'string' ? ref(member) : member,
    'org:organization': ref(of),
    'org:role': roles.map((role) => ({ '@type': 'org:Role', 'skos:prefLabel': role })),
    'org:memberDuring': interval(period),
  })
}

function interval({ from, to }: Period): JsonLdNode | undefined {
  if (from === undefined && to === undefined) return undefined
  return compact({ '@type': 'time:Interval', 'time:hasBeginning': instant(from), 'time:hasEnd': instant(to) })
}

/** The properties of whole days, months and years; a date of another form is written as a note. */
const PROPERTIES: readonly (readonly [form: RegExp, property: string])[] = [
  [/^\d{4}-\d{2}-\d{2}$/, 'time:inXSDDate'],
  [/^\d{4}-[01]\d$/, 'time:inXSDgYearMonth'],
  [/^\d{4}$/, 'time:inXSDgYear'],
  [/^/, 'skos:note'],
]

function instant(edtf: Edtf | undefined): JsonLdNode | undefined {
  if (edtf === undefined) return undefined
  const written = PROPERTIES.find(([form]) => form.test(edtf))
  return { '@type': 'time:Instant', ...(written && { [written[1]]: edtf }) }
}
