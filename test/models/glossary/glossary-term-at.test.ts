import { describe, expect, test } from 'vitest'
import { glossaryAt, glossaryTermAt } from '../../../src/models/index.ts'
import { annotateTerms, parseSpip, spipToHtml } from '../../../src/spip/index.ts'
import { GLOSSARY } from './glossary-of.ts'

describe('a term is found', () => {
  test.each([
    ['PTCE', 'ptce'],
    ['ptce', 'ptce'],
    ['PTCEs', 'ptce'],
    ['pole territorial de cooperation economique', 'ptce'],
    ['circuits-courts', 'cc'],
    ['CIRCUITS  COURTS', 'cc'],
    ['Pole', 'pole'],
    ['SCIC', undefined],
    ['', undefined],
  ])('by %j', (text, id) => {
    expect(glossaryTermAt(GLOSSARY, text)?.id).toBe(id)
  })

  test.each([
    ['2014-07-09', 'ess-avant'],
    ['2014-08-02', 'ess-loi'],
    ['2014', 'ess-loi'],
    [undefined, 'ess-loi'],
  ])('in its definition of %s', (at, id) => {
    expect(glossaryTermAt(GLOSSARY, 'ess', { at })?.id).toBe(id)
  })

  test('unless it was defined later, or no longer', () => {
    expect(glossaryTermAt(GLOSSARY, 'économie sociale et solidaire', { at: '2014-07-09' })).toBeUndefined()
    expect(glossaryTermAt(GLOSSARY, 'entreprise solidaire', { at: '2016' })).toBeUndefined()
    expect(glossaryTermAt(GLOSSARY, 'entreprise solidaire')?.id).toBe('ancien')
  })
})

test('the glossary of a date has one definition of each term, in its own order', () => {
  expect(glossaryAt(GLOSSARY, { at: '2014-07-09' }).map(({ id }) => id)).toEqual([
    'ess-avant',
    'ptce',
    'pole',
    'cc',
    'ancien',
  ])
  expect(glossaryAt(GLOSSARY, { at: '2016' }).map(({ id }) => id)).toEqual(['ptce', 'ess-loi', 'pole', 'cc'])
  expect(glossaryAt(GLOSSARY).map(({ id }) => id)).toEqual(['ptce', 'ess-loi', 'pole', 'cc', 'ancien'])
})

test('the glossary of a date marks the terms of a text', () => {
  const tree = annotateTerms(parseSpip('Les PTCEs'), glossaryAt(GLOSSARY))
  expect(spipToHtml(tree, { classes: false, typography: false })).toBe(
    '<p>Les <abbr title="sens de ptce">PTCEs</abbr></p>',
  )
})

test.each([
  ['text', () => glossaryTermAt(GLOSSARY, 3 as never)],
  ['glossary[0]', () => glossaryTermAt([null] as never, 'ESS')],
  ['glossary[0]', () => glossaryAt([null] as never)],
  ['options.at', () => glossaryTermAt(GLOSSARY, 'ESS', { at: 'hier' })],
  ['options.at', () => glossaryAt(GLOSSARY, { at: 'hier' })],
  ['at', () => glossaryAt(GLOSSARY, { ta: '2014' } as never)],
])('a wrong argument is named: %s', (name, act) => {
  expect(act).toThrow(TypeError)
  expect(act).toThrow(name)
})
