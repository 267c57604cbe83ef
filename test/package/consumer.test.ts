import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { manifest, subpaths } from '../support/manifest.ts'
import { readPublicNames } from '../support/public-names.ts'

// A project of its own, outside the repository: it has what `npm install ess-domain` would give it, and no more.
const project = mkdtempSync(join(tmpdir(), 'ess-domain-consumer-'))
const specifiers = subpaths.map(({ specifier }) => specifier)

beforeAll(() => {
  installPackage()
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(project, 'node_modules', name)
    mkdirSync(dirname(link), { recursive: true })
    symlinkSync(resolve('node_modules', name), link, 'junction')
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module' }))
})

afterAll(() => {
  rmSync(project, { recursive: true, force: true })
})

test('the package holds dist, the licence, the readme and the changelog', () => {
  const files = readdirSync(join(project, 'node_modules/ess-domain')).sort()
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
  expect(() => runNode('deep.mjs', "import 'ess-domain/dist/core/index.js'")).toThrow('ERR_PACKAGE_PATH_NOT_EXPORTED')
})

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
  writeFileSync(join(project, 'program.ts'), `${program.join('\n')}\n`)
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true, types: [] }
  const compilerOptions = { ...options, ...strict, target: 'ES2022', lib: ['ES2022', 'DOM'] }
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }))
  expect(run('node', [resolve('node_modules/typescript/bin/tsc'), '-p', project])).toBe('')
})

/** Packs the library and unpacks it where npm would: an install would ask a registry for what is linked here. */
function installPackage(): void {
  const [packed] = JSON.parse(
    run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', project], process.cwd()),
  )
  mkdirSync(join(project, 'node_modules/ess-domain'), { recursive: true })
  run('tar', ['-xzf', packed.filename, '--strip-components=1', '-C', 'node_modules/ess-domain'])
}

function runNode(file: string, code: string): string {
  writeFileSync(join(project, file), code)
  return run('node', [file])
}

function run(command: string, parameters: readonly string[], cwd = project): string {
  try {
    return execFileSync(command, parameters, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim()
  } catch (error) {
    // What the command said is more telling than its exit code.
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string }
    throw new Error(`${command} ${parameters.join(' ')}\n${stdout}${stderr}`)
  }
}
