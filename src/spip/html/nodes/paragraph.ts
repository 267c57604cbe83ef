import { HEADING_DEPTH } from '../../syntax-tree.ts'
import type { HtmlHandler } from '../handlers.ts'

/** A paragraph; one that is bare in its container has no element, unless the container is not printed. */
export const paragraph: HtmlHandler = (writer, index) => {
  if (isBare(writer.stream.data[index]) && !writer.isInDropped) writer.enter('')
  else writer.enterBlock('p')
  writer.out += writer.pendingPrefix
  writer.pendingPrefix = ''
}

/** A heading (*intertitre*), at the depth that the options say. */
export const heading: HtmlHandler = (writer, index) => {
  const own = writer.stream.data[index] as { readonly depth?: number } | undefined
  const written = own?.depth
  const depth =
    (Number.isInteger(written) ? Number(written) : HEADING_DEPTH) - HEADING_DEPTH + writer.settings.headingDepth
  const name = `h${Math.min(6, Math.max(1, depth))}`
  writer.enterBlock(name, writer.settings.classes ? ' class="spip"' : '')
}

function isBare(data: unknown): boolean {
  return (data as { readonly bare?: boolean } | undefined)?.bare === true
}
