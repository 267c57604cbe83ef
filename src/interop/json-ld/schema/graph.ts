import { groupBy } from '../../../core/group-by.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { actorNode } from './actor.ts'
import { articleNode } from './article.ts'
import { commentNodes } from './comments.ts'
import { glossaryNodes } from './glossary.ts'
import { communityNodes, programmeNode } from './network.ts'
import { placeNode, sourceNode } from './place-and-source.ts'
import { ptceNode } from './ptce.ts'
import { needNode, surveyNode } from './survey-and-need.ts'
import { visitNode } from './visit.ts'

/** The context of schema.org, as its own documentation gives it. */
export const SCHEMA_CONTEXT = 'https://schema.org'

/** Write a dataset in the vocabulary schema.org. */
export function schemaGraph(linked: LinkedDataset): JsonLdNode[] {
  const { dataset } = linked
  const nodes = [
    ...dataset.actors.map((actor) => actorNode(actor, linked)),
    ...dataset.ptces.map((ptce) => ptceNode(ptce, linked)),
    ...dataset.programmes.map((programme) => programmeNode(programme, linked)),
    ...dataset.communities.flatMap((community) => communityNodes(community, linked)),
    ...dataset.visits.map((visit) => visitNode(visit, linked)),
    ...dataset.surveys.map((survey) => surveyNode(survey, linked)),
    ...dataset.needs.map((need) => needNode(need, linked)),
    ...dataset.articles.map((article) => articleNode(article, linked)),
    ...glossaryNodes(dataset.glossary, linked),
    ...commentNodes(dataset.comments, linked),
    ...dataset.places.map((place) => placeNode(place, linked)),
    ...dataset.sources.map((source) => sourceNode(source, linked)),
  ]
  return withNeeds(nodes, linked)
}

// Who has a need seeks it: the property is that of the holder.
function withNeeds(nodes: readonly JsonLdNode[], { dataset, iri, ref }: LinkedDataset): JsonLdNode[] {
  const sought = groupBy(dataset.needs, ({ holder }) => iri(holder))
  return nodes.map((node) => {
    const needs = sought.get(String(node['@id']))
    return needs === undefined ? node : { ...node, seeks: needs.map(({ id }) => ref(id)) }
  })
}
