import type { FinancingNeed } from '../../../models/financing-need.ts'
import type { Survey } from '../../../models/survey.ts'
import { compact } from '../../compact.ts'
import { exactDay } from '../../exact-dates.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'

/** Write a survey: schema.org has no class for one, and it is a set of data. */
export function surveyNode({ id, community, launched, audience, findings }: Survey, linked: LinkedDataset): JsonLdNode {
  return compact({
    '@id': linked.iri(id),
    '@type': 'Dataset',
    name: `Enquête : ${audience}`,
    dateCreated: exactDay(launched.edtf),
    temporalCoverage: launched.edtf,
    creator: community === undefined ? undefined : linked.ref(community),
    about: findings.map(linked.ref),
  })
}

/** Write a financing need: what would meet it is demanded as services. */
export function needNode(need: FinancingNeed, linked: LinkedDataset): JsonLdNode {
  const { id, object, phases, amount, instruments = [], evidence } = need
  const services = instruments.map((instrument) => ({ '@type': 'Service', serviceType: instrument }))
  const price = amount && { '@type': 'PriceSpecification', price: amount.amount, priceCurrency: amount.currency }
  return compact({
    '@id': linked.iri(id),
    '@type': 'Demand',
    name: object,
    description: phases.length === 0 ? undefined : phases.join(', '),
    itemOffered: services,
    priceSpecification: price,
    subjectOf: evidence.map(linked.ref),
  })
}
