import type { Messages } from '../messages.ts'
import { moderation } from './moderation.ts'
import { spip } from './spip.ts'

/** Every message in French. */
export const fr: Messages = { ...moderation, ...spip }
