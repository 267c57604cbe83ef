import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JSON_LD_PROFILES, toGeoJson, toJsonLd } from '../../../src/interop/index.ts'
import { COMMENTS } from '../../models/comments.ts'
import { fullDataset } from '../../models/full-dataset.ts'
import { datasetOf } from './datasets.ts'

/** Stands in every place that nobody but the site may see. */
const PRIVATE = 'PRIVATE-7f3a'

/** The keys of a comment whose values are public once it is published, and seen; all others are not. */
const PUBLIC_TEXTS = new Set(['name', 'title', 'text'])

/** Gives a copy of a comment in which every free text that must not be seen is marked. */
function marked(value: unknown, isPublic: boolean, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => marked(item, isPublic, key))
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, marked(part, isPublic, name)]))
  }
  if (typeof value !== 'string' || FIXED.has(key) || (key === 'by' && WAYS.includes(value))) return value
  if (key === 'id' && value.startsWith('c')) return value
  return isPublic && PUBLIC_TEXTS.has(key) ? value : `${PRIVATE} ${value}`.replace(/ /g, key === 'id' ? '-' : ' ')
}

/** How spam was found: names too, where a person stands elsewhere. */
const WAYS = ['human', 'check', 'imported']

/** Keys whose values are names of states, dates and places in a thread. */
const FIXED = new Set(
  'state why kind mode ground command at since submittedAt publishedAt firstPublishedAt keepUntil thread parent type'.split(
    ' ',
  ),
)

const states = COMMENTS.map(([, comment]) => comment)

function exportsOf(comments: readonly unknown[]): string {
  const dataset = datasetOf({ ...fullDataset(), comments })
  const documents = [...JSON_LD_PROFILES.map((profile) => toJsonLd(dataset, { profile })), toGeoJson(dataset)]
  return JSON.stringify(documents)
}

describe('no export holds', () => {
  test('an e-mail, an address, an account or an unpublished word, whatever the comments', () => {
    const comment = fc.record({ of: fc.constantFrom(...states), parent: fc.option(fc.nat(5), { nil: undefined }) })
    fc.assert(
      fc.property(fc.array(comment, { minLength: 1, maxLength: 6 }), (picked) => {
        const comments = picked.map(({ of, parent }, index) => {
          const place = {
            id: `c${index}`,
            thread: 'c0',
            ...(parent === undefined || index === 0 ? {} : { parent: `c${parent % index}` }),
          }
          const { parent: _, ...rest } = of
          return { ...(marked(rest, of['state'] === 'published') as object), ...place }
        })
        expect(exportsOf(comments)).not.toContain(PRIVATE)
      }),
    )
  })

  test('a published comment under one that is hidden', () => {
    const hidden = states.find((comment) => comment['state'] === 'rejected')
    const published = states.find((comment) => comment['state'] === 'published')
    const thread = [
      { ...hidden, id: 'c1', thread: 'c1' },
      { ...published, id: 'c2', thread: 'c1', parent: 'c1', content: { text: PRIVATE } },
    ]
    expect(exportsOf(thread)).not.toContain(PRIVATE)
  })
})

test('the marks are found where they are public', () => {
  const published = states.find((comment) => comment['state'] === 'published')
  const comments = [
    { ...published, content: { text: PRIVATE }, author: { name: 'Zoé', email: 'zoe@example.org', verified: true } },
  ]
  const text = exportsOf(comments)
  expect(text).toContain(PRIVATE)
  expect(text).toContain('Zoé')
  expect(text).not.toContain('zoe@example.org')
})
