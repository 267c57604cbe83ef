/** Who only pays or works with a PTCE is no member of it. */
const OUTSIDE: readonly string[] = ['partenaire', 'financeur']

/**
 * Give the roles that make an actor a member of a PTCE.
 *
 * @param roles
 *   All roles that the actor has in it; none when all that is known is that it is a member.
 * @returns
 *   The roles of a member; `undefined` when the actor stands outside.
 */
export function insideRoles(roles: readonly string[]): readonly string[] | undefined {
  const inside = roles.length > 0 ? roles.filter((role) => !OUTSIDE.includes(role)) : ['membre']
  return inside.length > 0 ? inside : undefined
}
