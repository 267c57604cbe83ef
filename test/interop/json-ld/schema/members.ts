import { toJsonLd } from '../../../../src/interop/index.ts'
import { datasetOf } from '../datasets.ts'

const ACTORS = ['pain', 'banque', 'ville'].map((id) => ({ type: 'organisation', id, name: `La ${id}` }))

/** A PTCE without members. */
export const PTCE = { id: 'bou-sol', name: 'Bou’Sol' }

/** Gives the node with an id of a dataset in which there are three actors. */
export function nodeOf(data: object, id: string) {
  return toJsonLd(datasetOf({ actors: ACTORS, ...data }))['@graph'].find((node) => node['@id'] === `#${id}`)
}

/** Makes the node of what a member is in an organisation. */
export function role(member: string, more: object = {}) {
  return { '@type': 'OrganizationRole', member: { '@id': `#${member}` }, ...more }
}
