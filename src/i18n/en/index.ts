import type { Messages } from '../messages.ts'
import { moderation } from './moderation.ts'
import { spip } from './spip.ts'

/** Every message in English. */
export const en: Messages = { ...moderation, ...spip }
