import { describe, expect, test } from 'vitest'
import {
  classifyLegalCategory,
  type LegalCategory,
  type LegalCategoryClass,
  parseLegalCategory,
} from '../../../../src/models/index.ts'

function classOf(text: string): LegalCategoryClass {
  const outcome = parseLegalCategory(text)
  if (!outcome.ok) throw new Error(text)
  return classifyLegalCategory(outcome.value)
}

describe('classifyLegalCategory', () => {
  test.each([
    ['association', 'yes', '9220 9221 9222 9223 9230 9260 5195'],
    ['association', 'no', '9210'],
    ['association', 'undetermined', '9224'],
    ['fondation', 'undetermined', '9300'],
    ['mutuelle', 'yes', '8210 8250 8290 6411'],
    ['cooperative', 'yes', '5191 5192 5193 5194 5196 6595 6596 5458 5558 5658'],
    ['cooperative', 'yes', '5443 5451 5453 5454 5455 5459 5460'],
    ['cooperative', 'yes', '5543 5547 5551 5552 5553 5554 5555 5559 5560'],
    ['cooperative', 'yes', '5643 5647 5651 5652 5653 5654 5655 5659 5660'],
    ['cooperative', 'yes', '5203 5307 5309 6316 6317 6318 6543 6551 6554 6558 6560'],
    // A SCIC or a SCOP can be any SAS.
    ['undetermined', 'undetermined', '5710 5720 5770 5785'],
    ['undetermined', 'undetermined', '5432 5532 5632 6532'],
    ['undetermined', 'undetermined', '3110 3220 9800 0000'],
    ['societe', 'no', '5202 5306 5410 5499 5505 5599 5699 5800 6540'],
    ['public', 'no', '4110 4160 7210 7346'],
    ['autre', 'no', '1000 2110 6220 8110 8310 8410 8450 9110 9150 9900 9970'],
    ['autre', 'undetermined', '9240'],
  ])('%s, by form %s: %s', (family, essByForm, codes) => {
    for (const code of codes.split(' ')) expect(classOf(code), code).toMatchObject({ family, essByForm })
  })

  test.each([
    ['SCOP', '5458 5558 5658'],
    ['CUMA', '6316'],
    [undefined, '5460 5560 5710 6317 9220'],
  ])('the variant %s: %s', (variant, codes) => {
    for (const code of codes.split(' ')) expect(classOf(code).variant, code).toBe(variant)
  })

  test.each([
    [false, '0000 1000 2110 2900 9210'],
    [true, '3110 4110 5499 5710 7210 9220 9240 9260'],
  ])('a legal person: %s: %s', (isLegalPerson, codes) => {
    for (const code of codes.split(' ')) expect(classOf(code).isLegalPerson, code).toBe(isLegalPerson)
  })

  test('never says no of a code that it does not know', () => {
    for (let code = 0; code < 10_000; code++) {
      const text = String(code).padStart(4, '0')
      const { family, essByForm } = classifyLegalCategory(text as LegalCategory)
      if (family === 'undetermined') expect(essByForm).toBe('undetermined')
    }
  })
})
