import type { Messages } from '../messages.ts'
import { models } from './models.ts'
import { moderation } from './moderation.ts'
import { spip } from './spip.ts'

/** Every message in French. */
export const fr: Messages = { ...models, ...moderation, ...spip }
