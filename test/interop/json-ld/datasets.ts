import { readFileSync } from 'node:fs'
import { type Dataset, parseDataset } from '../../../src/models/index.ts'
import { erasedComment, pendingComment, publishedComment } from '../../models/comments.ts'
import { fullDataset } from '../../models/full-dataset.ts'

/** Reads data that is expected to be a dataset. */
export function datasetOf(data: unknown): Dataset {
  const outcome = parseDataset(data)
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return outcome.value
}

/** The dataset of the example. */
export function exampleDataset(): Dataset {
  return datasetOf(JSON.parse(readFileSync('examples/bou-sol/dataset.json', 'utf8')))
}

/** A dataset in which every key of every entity is filled, with comments that readers see and others. */
export function filledDataset(): Dataset {
  const full = fullDataset()
  const form = (family: string, more: object = {}) => [{ family, ...more }]
  const organisation = (id: string, more: object) => ({ type: 'organisation', id, name: `La ${id}`, ...more })
  return datasetOf({
    ...full,
    actors: [
      ...(full['actors'] as object[]),
      organisation('association', { legalForms: form('association'), ess: { is: 'droit' }, acronym: 'LA' }),
      organisation('commune', {
        legalForms: form('public', { cj: '7210' }),
        siae: [{ kind: 'ACI' }],
        ess: { is: 'non' },
      }),
      organisation('scop', { legalForms: form('cooperative', { variant: 'SCOP' }), ess: { is: 'oui' } }),
      organisation('mutuelle', { legalForms: form('mutuelle'), ess: { is: 'droit' } }),
      organisation('sas', { legalForms: form('societe', { cj: '5710' }), ess: { is: 'unknown' } }),
      organisation('inconnue', {}),
    ],
    sources: [
      ...(full['sources'] as object[]),
      ...['dataset', 'document', 'interview', 'other'].map((kind) => ({ id: kind, kind, published: '2014-07-09' })),
    ],
    comments: [
      publishedComment({ id: 'c1' }),
      publishedComment({ id: 'c2', parent: 'c1' }),
      pendingComment({ id: 'c3', parent: 'c1' }),
      publishedComment({ id: 'c4', parent: 'c3' }),
      erasedComment({ id: 'c5', parent: 'c1' }),
    ],
  })
}
