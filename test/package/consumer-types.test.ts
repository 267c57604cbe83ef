import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ConsumerProject } from '../support/consumer-project.ts'
import { subpaths } from '../support/manifest.ts'
import { readPublicNames } from '../support/public-names.ts'

const project = new ConsumerProject()

afterAll(() => project.remove())

const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: [] }

/** Type-checks the file of the project; gives what is wrong with it. */
function typeCheck(options: object): string {
  const compilerOptions = { ...options, ...strict, target: 'ES2022', lib: ['ES2022', 'DOM'] }
  project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  return project.run('node', [resolve('node_modules/typescript/bin/tsc'), '-p', '.'])
}

test.each([
  { module: 'NodeNext', moduleResolution: 'NodeNext' },
  { module: 'ESNext', moduleResolution: 'Bundler' },
])('a program type-checks under $moduleResolution, declarations included', (options) => {
  const names = readPublicNames(subpaths.map(({ types }) => types))
  const program = subpaths.flatMap(({ specifier, types }, index) => [
    `import * as entry${index} from '${specifier}'`,
    ...(names.get(types)?.values ?? []).map((name) => `void entry${index}.${name}`),
    ...(names.get(types)?.types ?? []).map(
      (name) => `import type { ${name} as Entry${index}${name} } from '${specifier}'`,
    ),
  ])
  project.write('program.ts', `${program.join('\n')}\n`)
  expect(typeCheck(options)).toBe('')
})

test('formulas may be declared by another package, as `mdast-util-math` does', () => {
  const program = [
    `import type { SpipNode, SpipRoot } from 'ess-domain/spip'`,
    `import type { Data, Literal, Nodes } from 'mdast'`,
    `interface MathOfOthers extends Literal { type: 'math'; meta?: string | null | undefined; data?: Data | undefined }`,
    `interface InlineMathOfOthers extends Literal { type: 'inlineMath'; data?: Data | undefined }`,
    `declare module 'mdast' {`,
    '  interface BlockContentMap { math: MathOfOthers }',
    '  interface PhrasingContentMap { inlineMath: InlineMathOfOthers }',
    '  interface RootContentMap { inlineMath: InlineMathOfOthers; math: MathOfOthers }',
    '}',
    `export const formulaOf = (node: Nodes | SpipNode): string => (node.type === 'math' ? node.value : '')`,
    `export const tree: SpipRoot = { type: 'root', children: [{ type: 'math', value: 'x', meta: null }] }`,
  ]
  project.write('program.ts', `${program.join('\n')}\n`)
  expect(typeCheck({ module: 'NodeNext', moduleResolution: 'NodeNext' })).toBe('')
})
