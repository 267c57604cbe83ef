import type { Messages } from '../messages.ts'
import { dataset } from './dataset.ts'
import { interop } from './interop.ts'
import { law } from './law.ts'
import { markdown } from './markdown.ts'
import { models } from './models.ts'
import { moderation } from './moderation.ts'
import { rows } from './rows.ts'
import { spip } from './spip.ts'

/** Every message in English. */
export const en: Messages = { ...dataset, ...interop, ...law, ...markdown, ...models, ...moderation, ...rows, ...spip }
