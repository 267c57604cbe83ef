import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ConsumerProject } from '../support/consumer-project.ts'
import { subpaths } from '../support/manifest.ts'

const project = new ConsumerProject()
const specifiers = subpaths.map(({ specifier }) => specifier)

afterAll(() => project.remove())

test('the package holds dist, the licence, the readme and the changelog', () => {
  const files = readdirSync(join(project.folder, 'node_modules/ess-domain')).sort()
  expect(files).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'package.json'])
})

describe.each(specifiers)('%s', (specifier) => {
  test('can be imported', () => {
    expect(runNode('esm.mjs', `import * as all from '${specifier}'\nconsole.log(Object.keys(all).length > 0)`)).toBe(
      'true',
    )
  })

  test('can be required', () => {
    expect(runNode('cjs.cjs', `console.log(Object.keys(require('${specifier}')).length > 0)`)).toBe('true')
  })
})

test('nothing inside can be reached', () => {
  expect(() => runNode('deep.mjs', "import 'ess-domain/dist/core/all.js'")).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
})

function runNode(file: string, code: string): string {
  project.write(file, code)
  return project.run('node', [file])
}
