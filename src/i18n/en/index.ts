import type { Messages } from '../messages.ts'
import { spip } from './spip.ts'

/** Every message in English. */
export const en: Messages = { ...spip }
