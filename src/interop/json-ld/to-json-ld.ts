import { expectOneOf } from '../../core/argument.ts'
import { expectOptions } from '../../core/expect-options.ts'
import type { Dataset } from '../../models/dataset.ts'
import { expectDataset } from '../expect-dataset.ts'
import type { JsonLdDocument } from './json-ld-node.ts'
import { expectBase, linkDataset } from './linked-dataset.ts'
import { ORG_CONTEXT } from './org/context.ts'
import { orgGraph } from './org/graph.ts'
import { SCHEMA_CONTEXT, schemaGraph } from './schema/graph.ts'

/** The vocabularies that a dataset can be written in. */
export const JSON_LD_PROFILES = ['schema', 'org', 'essglobal'] as const

/** The name of a vocabulary: schema.org, the W3C’s ORG, or ORG with ESSglobal. */
export type JsonLdProfile = (typeof JSON_LD_PROFILES)[number]

/** How a dataset is written as JSON-LD. */
export interface JsonLdOptions {
  /** The vocabulary. (default: `'schema'`) */
  readonly profile?: JsonLdProfile | undefined
  /** Address that ids are written after: `https://example.org/id/`. (default: `#`, places of the page) */
  readonly base?: string | undefined
}

/**
 * Write a dataset as JSON-LD, for search engines and other directories.
 *
 * A date is written as such only when it is a whole day on which all claims agree; others become a `Claim` with its
 * `temporalCoverage`. Of comments, only those that readers see are written, without any address or account. What is not
 * known is not written: `ess: unknown` is no « no ».
 *
 * @param dataset
 *   A dataset that was read; it is not changed.
 * @param options
 *   `profile`: `'schema'` (everything), `'org'` or `'essglobal'` (actors, PTCEs, communities, functions, places, glossary,
 *   sources); `base`: the address that ids are written after.
 * @returns
 *   A document: a context, and a flat list of nodes. Inside a page, write it with `<` escaped as `\u003c`.
 * @throws {TypeError}
 *   When `dataset` is no dataset, or an option is wrong or unknown.
 * @see https://schema.org; https://www.w3.org/TR/vocab-org/; http://purl.org/essglobal/vocab/
 * @example
 * ```ts
 * import {toJsonLd} from 'ess-domain/interop'
 * import {parseDataset} from 'ess-domain/models'
 * const outcome = parseDataset({actors: [{
 *   type: 'organisation', id: 'edf', name: 'EDF', identifiers: {siren: '552081317'},
 *   founded: [{value: {edtf: '1946~', status: 'stated'}, by: []}],
 * }]})
 * if (!outcome.ok) throw new Error('not a dataset')
 * const [node] = toJsonLd(outcome.value, {base: 'https://example.org/id/'})['@graph']
 * node?.['@id'] //=> 'https://example.org/id/edf'
 * node?.iso6523Code //=> ['0002:552081317']
 * node?.foundingDate //=> undefined
 * ```
 */
export function toJsonLd(dataset: Dataset, options: JsonLdOptions = {}): JsonLdDocument {
  expectDataset(dataset)
  expectOptions(options, ['profile', 'base'])
  const profile = options.profile ?? 'schema'
  expectOneOf(profile, JSON_LD_PROFILES, 'options.profile')
  expectBase(options.base)
  const linked = linkDataset(dataset, options.base)
  if (profile === 'schema') return { '@context': SCHEMA_CONTEXT, '@graph': schemaGraph(linked) }
  return { '@context': ORG_CONTEXT, '@graph': orgGraph(linked, profile === 'essglobal') }
}
