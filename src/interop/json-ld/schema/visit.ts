import type { LearningVisit } from '../../../models/learning-visit.ts'
import { compact } from '../../compact.ts'
import { exactDay } from '../../exact-dates.ts'
import type { JsonLdNode } from '../json-ld-node.ts'
import type { LinkedDataset } from '../linked-dataset.ts'
import { claimsAbout } from './claims.ts'
import { seriesIri } from './network.ts'

/** Write a learning visit. The community holds it; schema.org has no word for who receives: the host contributes. */
export function visitNode(visit: LearningVisit, linked: LinkedDataset): JsonLdNode {
  const { id, community, ordinal, date, host, place, attendees = [], themes = [], reportedIn = [], status } = visit
  const claims = [{ value: date, by: visit.by ?? [] }]
  return compact({
    '@id': linked.iri(id),
    '@type': 'EducationEvent',
    name: ordinal === undefined ? 'Visite apprenante' : `Visite apprenante n° ${ordinal}`,
    startDate: exactDay(date.edtf),
    eventStatus: status === 'cancelled' ? 'https://schema.org/EventCancelled' : 'https://schema.org/EventScheduled',
    location: place === undefined ? undefined : linked.ref(place),
    organizer: linked.ref(community),
    contributor: linked.ref(host),
    attendee: attendees.map(linked.ref),
    superEvent: { '@id': seriesIri(community, linked) },
    keywords: themes,
    subjectOf: [...reportedIn.map(linked.ref), ...claimsAbout('startDate', claims, linked)],
  })
}
