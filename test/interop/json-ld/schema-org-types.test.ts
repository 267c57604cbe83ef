import { resolve } from 'node:path'
import type { Thing } from 'schema-dts'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { type JsonLdNode, toJsonLd } from '../../../src/interop/index.ts'
import { exampleDataset, filledDataset } from './datasets.ts'

/** The classes that the exports use; schema.org has them all. */
const CLASSES = [
  'Article',
  'Comment',
  'Consortium',
  'Cooperative',
  'CreativeWork',
  'Dataset',
  'DefinedTerm',
  'DefinedTermSet',
  'Demand',
  'DigitalDocument',
  'EducationEvent',
  'EventSeries',
  'GovernmentOrganization',
  'NGO',
  'Organization',
  'Person',
  'Place',
  'Project',
  'WebSite',
] as const satisfies readonly Exclude<Thing, string>['@type'][]

// Each node becomes a literal of the type that schema-dts has for its class, and the compiler says what does not fit:
// properties that the class has not, values that the property does not take.
test('schema.org knows every property of every node, and its values', () => {
  const nodes = [filledDataset(), exampleDataset()].flatMap((dataset) => toJsonLd(dataset)['@graph'])
  const classes = new Set(nodes.map((node) => String(node['@type'])))
  expect([...classes].sort()).toEqual(CLASSES)
  expect(misfits(nodes)).toEqual([])
})

test('the check finds what does not fit', () => {
  expect(misfits([{ '@type': 'NGO', legalForm: '9220' }])[0]).toContain('legalForm')
  expect(misfits([{ '@type': 'Place', geo: 3 }])).toHaveLength(1)
})

/** Types of schema.org and of the language, read once for all programs. */
const libraries = new Map<string, ts.SourceFile | undefined>()

function misfits(nodes: readonly JsonLdNode[]): string[] {
  const file = resolve('test/interop/json-ld/generated-nodes.ts')
  const text = [
    "import type * as schema from 'schema-dts'",
    ...nodes.map((node, index) => `export const n${index}: schema.${String(node['@type'])} = ${JSON.stringify(node)}`),
  ].join('\n')
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    types: [],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.getSourceFile = (name, ...rest) => {
    if (name === file) return ts.createSourceFile(name, text, ts.ScriptTarget.ES2022)
    const known = libraries.get(name) ?? getSourceFile.call(host, name, ...rest)
    libraries.set(name, known)
    return known
  }
  host.fileExists = (name) => name === file || fileExists.call(host, name)
  host.readFile = (name) => (name === file ? text : readFile.call(host, name))
  const program = ts.createProgram([file], options, host)
  return program
    .getSemanticDiagnostics(program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'))
}
