import type { HtmlHandler } from '../handlers.ts'

/** Bold text. */
export const strong: HtmlHandler = (writer) => writer.enter('strong')

/** Italic text: `<i>`, as SPIP prints it. */
export const emphasis: HtmlHandler = (writer) => writer.enter('i')

/** Text that is struck out. */
export const deleted: HtmlHandler = (writer) => writer.enter('del')
