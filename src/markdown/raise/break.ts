import type { Break } from 'mdast'
import { html } from '../make.ts'
import type { Raiser } from './raising.ts'

/** A break: the sign of SPIP, which starts a line; HTML where there is one line only. */
export const raiseBreak: Raiser<Break> = (_, { isOnOneLine }) => [
  isOnOneLine ? html('<br />') : { type: 'break', data: { kind: 'manual' } },
]
