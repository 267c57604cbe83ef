import type { HtmlHandler } from '../handlers.ts'
import { tagsOf } from '../tags.ts'

const STRONG = tagsOf('strong')
const ITALIC = tagsOf('i')
const DELETED = tagsOf('del')

/** Bold text. */
export const strong: HtmlHandler = (writer) => writer.enter(STRONG)

/** Italic text: `<i>`, as SPIP prints it. */
export const emphasis: HtmlHandler = (writer) => writer.enter(ITALIC)

/** Text that is struck out. */
export const deleted: HtmlHandler = (writer) => writer.enter(DELETED)
