import { readFileSync } from 'node:fs'
import jsonld from 'jsonld'
import type { JsonLdDocument } from '../../../src/interop/index.ts'

const CONTEXTS: Readonly<Record<string, string>> = {
  'https://schema.org': 'test/fixtures/json-ld/schema-context.json',
}

/** Refuses the network: only the contexts that are kept beside the tests are known. */
async function documentLoader(url: string) {
  const file = CONTEXTS[url.replace(/\/$/, '')]
  if (file === undefined) throw new Error(`No network: ${url}`)
  return { document: JSON.parse(readFileSync(file, 'utf8')), documentUrl: url }
}

/** Expands a document with the JSON-LD processor; a term that means nothing makes it fail. */
export async function expandOffline(
  document: JsonLdDocument,
  base = 'https://example.org/page',
): Promise<ExpandedNode[]> {
  const options = { documentLoader, base, safe: true }
  const expanded: unknown = await jsonld.expand(document, options)
  return expanded as ExpandedNode[]
}

/** A node with every name written out. */
export interface ExpandedNode {
  readonly '@id'?: string
  readonly '@type'?: readonly string[]
  readonly [property: string]: unknown
}
