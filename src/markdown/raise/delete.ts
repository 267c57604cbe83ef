import type { Delete } from 'mdast'
import { element } from '../make.ts'
import type { Raiser } from './raising.ts'

/** Text that is struck. */
export const raiseDelete: Raiser<Delete> = ({ children }, { inside }) => element('del', {}, inside(children))
