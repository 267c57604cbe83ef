import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { manifest, subpaths } from '../support/manifest.ts'
import { readPublicNames } from '../support/public-names.ts'

const declared = readPublicNames(subpaths.map(({ types }) => types))

describe.each(subpaths)('$specifier', ({ specifier, code, types }) => {
  test('exports the names of public-api/, which `npm run test:update` rewrites', async () => {
    const { values, types: onlyTypes } = declared.get(types) ?? { values: [], types: [] }
    const text = ['values', ...values, '', 'types', ...onlyTypes, ''].join('\n')
    await expect(text).toMatchFileSnapshot(`public-api/${specifier.replace('/', '-')}.txt`)
  })

  test('declares what the code exports', async () => {
    const module: object = await import(pathToFileURL(code).href)
    expect(declared.get(types)?.values).toEqual(Object.keys(module).sort())
  })
})

test('the API pages cover every entry', () => {
  expect([...manifest.typedocOptions.entryPoints].sort()).toEqual(subpaths.map(({ source }) => source).sort())
})
