import type { Ptce } from '../../models/ptce.ts'

/** Give the bearer of a PTCE that no membership names as such: a membership says the same, and since when. */
export function bearerWithoutRole({ bearer, members = [] }: Ptce): Ptce['bearer'] {
  const isNamed = members.some(({ actor, roles, to }) => {
    const id: string = actor
    return id === bearer && roles.includes('porteur') && to === undefined
  })
  return isNamed ? undefined : bearer
}
