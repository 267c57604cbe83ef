import { resolve } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { ConsumerProject } from '../support/consumer-project.ts'
import { subpaths } from '../support/manifest.ts'
import { readPublicNames } from '../support/public-names.ts'

const project = new ConsumerProject()

afterAll(() => project.remove())

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
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: [] }
  const compilerOptions = { ...options, ...strict, target: 'ES2022', lib: ['ES2022', 'DOM'] }
  project.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  expect(project.run('node', [resolve('node_modules/typescript/bin/tsc'), '-p', '.'])).toBe('')
})
