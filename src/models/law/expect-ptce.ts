import { expectList, expectObjects } from '../../core/argument.ts'
import { type FieldChecks, fieldsOf, ifDefined, itemsOf } from '../../core/expect-fields.ts'
import { expectDates } from '../expect-organisation.ts'
import type { Ptce } from '../ptce.ts'

const lists = ifDefined(expectList)
const expectFields = fieldsOf({
  complete: lists,
  dissolved: expectDates,
  emergence: expectDates,
  innovations: lists,
  labels: ifDefined(expectObjects),
  members: ifDefined(itemsOf(fieldsOf({ roles: expectList }))),
} satisfies FieldChecks<Ptce>)

/** Refuse what is no PTCE, a slip at a call, naming what is wrong of what the law reads of one. */
export function expectPtce(ptce: Ptce): void {
  expectFields(ptce, 'ptce')
}
