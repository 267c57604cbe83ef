import type { Messages } from '../messages.ts'
import { spip } from './spip.ts'

/** Every message in French. */
export const fr: Messages = { ...spip }
