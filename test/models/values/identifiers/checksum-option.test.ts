import { expect, test } from 'vitest'
import { checksumSeverity } from '../../../../src/models/values/identifiers/checksum-option.ts'

test.each([
  [undefined, 'error'],
  [{}, 'error'],
  [{ checksum: 'strict' }, 'error'],
  [{ checksum: 'warn' }, 'warning'],
] as const)('%j weighs a wrong key as an %s', (options, severity) => {
  expect(checksumSeverity(options)).toBe(severity)
})

test.each([{ checksum: 'off' }, { checksum: true }, { checksums: 'warn' }, 'warn', null])(
  '%j is a wrong argument',
  (options) => {
    // @ts-expect-error: no options
    expect(() => checksumSeverity(options)).toThrow(TypeError)
  },
)
