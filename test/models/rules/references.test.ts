import { expect, test } from 'vitest'
import { validateDataset } from '../../../src/models/index.ts'
import { publishedComment } from '../comments.ts'
import { fullDataset, type Place, placesOf, valueAt, withValue } from '../full-dataset.ts'
import { findings } from '../problems.ts'

const full = fullDataset()
const ids = new Set(placesOf(full).flatMap((place) => (place.at(-1) === 'id' ? [valueAt(full, place)] : [])))

// Every text of the full dataset that is an id is a reference, unless it is the id itself or happens to be a word.
const WORDS: readonly string[] = ['label', 'kind', 'name', 'theme']
const references = placesOf(full).filter((place) => {
  const isWord = place.some((key) => WORDS.includes(String(key))) || place.at(-1) === 'id'
  return !isWord && ids.has(valueAt(full, place))
})

test('every reference of every entity is checked', () => {
  expect(references.length).toBeGreaterThan(50)
  for (const place of references) {
    const isTerm = place.includes('glossaryUses')
    const expected = isTerm ? 'warning dataset/glossary-unknown' : 'error dataset/ref-missing'
    expect(findings(withValue(full, place, 'personne'))).toContain(`${expected} ${place.join('.')}`)
  }
})

test.each<[Place, string, string, readonly string[]]>([
  [['roles', 0, 'actor'], 'molsheim', 'place', ['organisation', 'person', 'collective']],
  [['roles', 0, 'of'], 'anne', 'person', ['organisation', 'ptce', 'community']],
  [['ptces', 0, 'bearer'], 'anne', 'person', ['organisation']],
  [['ptces', 0, 'territory'], 'scic', 'organisation', ['place']],
  [['communities', 0, 'members', 0, 'ptce'], 'scic', 'organisation', ['ptce']],
  [['visits', 0, 'place'], 'scic', 'organisation', ['place']],
  [['articles', 0, 'basedOn', 0, 'source'], 'article', 'article', ['source']],
  [['needs', 0, 'evidence', 0], 'visite', 'visit', ['survey', 'article']],
  [['articles', 0, 'by', 0, 'source'], 'article', 'article', ['source']],
])('%j may not be %s', (place, id, got, expected) => {
  const problems = validateDataset(withValue(full, place, id))
  expect(problems.filter(({ path }) => path?.join() === place.join())).toEqual([
    { code: 'dataset/ref-kind', severity: 'error', params: { id, expected, got }, path: place },
  ])
})

test('an id is that of one entity', () => {
  expect(validateDataset(withValue(full, ['sources', 1, 'id'], 'scic'))).toContainEqual({
    code: 'dataset/id-duplicate',
    severity: 'error',
    params: { id: 'scic', first: 'actors.0' },
    path: ['sources', 1, 'id'],
  })
})

test('names of the language are ids like others', () => {
  const data = { actors: [{ type: 'person', id: 'constructor', name: 'C' }], roles: [] }
  expect(validateDataset(data)).toEqual([])
  const role = { actor: 'toString', role: 'autre', of: '__proto__' }
  expect(findings({ ...data, roles: [role] })).toEqual([
    'error dataset/ref-missing roles.0.actor',
    'error dataset/ref-missing roles.0.of',
  ])
})

test.each<[string, object, string[], string[]]>([
  ['its id', { type: 'article', id: 'a' }, ['a'], []],
  ['its kind and number', { type: 'article', id: '12' }, ['article-12'], []],
  ['its kind and number, beside a comment of that number', { type: 'article', id: '7' }, ['article-7'], []],
  ['the number of a comment', { type: 'article', id: '7' }, ['a'], ['error dataset/ref-kind comments.0.forum.id']],
  ['another number', { type: 'article', id: '1' }, ['article-12'], ['error dataset/ref-missing comments.0.forum.id']],
  ['another kind', { type: 'visit', id: '12' }, ['article-12'], ['error dataset/ref-missing comments.0.forum.id']],
  [
    'an id that looks so for another kind',
    { type: 'forum', id: '12' },
    ['forum-12'],
    ['error dataset/ref-missing comments.0.forum.id'],
  ],
  ['a kind that a dataset has not', { type: 'rubrique', id: '12' }, ['article-12'], []],
])('a comment names its article by %s', (_, forum, names, found) => {
  const [article] = full['articles'] as readonly object[]
  const articles = names.map((id) => ({ ...article, id }))
  const comments = [publishedComment({ id: '7', thread: '7', forum })]
  const data = { ...full, articles, comments }
  expect(findings(data).filter((problem) => problem.includes('comments.0'))).toEqual(found)
})
