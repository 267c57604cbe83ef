import { expect, test } from 'vitest'
import { isInstruction, shown } from '../../../src/markdown/lower/instruction.ts'

test('an instruction is code on one line', () => {
  expect(shown('<?php a\n b ?>')).toEqual({ type: 'inlineCode', value: '<?php a b ?>' })
  expect(['<?php a ?>', '<% a %>', '<b>', 'a <?'].map(isInstruction)).toEqual([true, true, false, false])
})
