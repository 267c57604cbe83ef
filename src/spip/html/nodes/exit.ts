import type { HtmlHandler } from '../handlers.ts'

/** Leave a node. */
export const exit: HtmlHandler = (writer) => writer.exit()
