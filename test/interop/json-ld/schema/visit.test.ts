import { expect, test } from 'vitest'
import { linkDataset } from '../../../../src/interop/json-ld/linked-dataset.ts'
import { visitNode } from '../../../../src/interop/json-ld/schema/visit.ts'
import { parseLearningVisit } from '../../../../src/models/index.ts'
import { datasetOf } from '../datasets.ts'

const linked = linkDataset(datasetOf({ actors: [] }), undefined)

function visit(cells: object = {}) {
  const date = { edtf: '2014-06-19', status: 'stated' }
  const outcome = parseLearningVisit({ id: 'v', community: 'rp', date, host: 'bousol', status: 'held', ...cells })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return visitNode(outcome.value, linked)
}

test('the community holds a visit, and the host contributes', () => {
  expect(visit()).toEqual({
    '@id': '#v',
    '@type': 'EducationEvent',
    name: 'Visite apprenante',
    startDate: '2014-06-19',
    eventStatus: 'https://schema.org/EventScheduled',
    organizer: { '@id': '#rp' },
    contributor: { '@id': '#bousol' },
    superEvent: { '@id': '#rp/visites' },
  })
})

test.each([
  ['planned', 'https://schema.org/EventScheduled'],
  ['held', 'https://schema.org/EventScheduled'],
  ['cancelled', 'https://schema.org/EventCancelled'],
])('a visit that is %s: %s', (status, eventStatus) => {
  expect(visit({ status })['eventStatus']).toBe(eventStatus)
})

test.each(['2014-06', '2014-06-19?', '2014-06-19/2014-06-20'])('%s is no start: it is claimed', (edtf) => {
  const node = visit({ date: { edtf, status: 'inferred' }, reportedIn: ['article'] })
  expect(node).not.toHaveProperty('startDate')
  expect(node['subjectOf']).toEqual([
    { '@id': '#article' },
    { '@type': 'Claim', name: 'startDate', temporalCoverage: edtf },
  ])
})

test('it has its number, its place, who came and what about', () => {
  expect(visit({ ordinal: 3, place: 'ici', attendees: ['anne'], themes: ['pain'] })).toMatchObject({
    name: expect.stringMatching(/3$/),
    location: { '@id': '#ici' },
    attendee: [{ '@id': '#anne' }],
    keywords: ['pain'],
  })
})
