/** Who only pays or works with a PTCE is no member of it. */
const OUTSIDE: readonly string[] = ['partenaire', 'financeur']

/**
 * Give the roles that make an actor a member of a PTCE.
 *
 * @param roles
 *   All roles that the actor has in it; none when they are not known.
 * @returns
 *   The roles of a member, perhaps none; `undefined` when the actor stands outside.
 */
export function insideRoles(roles: readonly string[]): readonly string[] | undefined {
  const inside = roles.filter((role) => !OUTSIDE.includes(role))
  return roles.length > 0 && inside.length === 0 ? undefined : inside
}
