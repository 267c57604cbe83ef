import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { openLink } from './link.ts'

/** A resource in angle brackets: an address, or the name of a file. */
export const resource: HtmlHandler = (writer, index) => {
  const { target, kind } = writer.stream.data[index] as {
    readonly target: string
    readonly kind: 'url' | 'mail' | 'file'
  }
  const { classes } = writer.settings
  writer.out += classes ? `<span class="ressource${kind === 'url' ? ' spip_out' : ''}">&lt;` : '<span>&lt;'
  if (kind !== 'file') {
    openLink(writer, { url: kind === 'mail' ? `mailto:${target}` : target, kind, bare: target }, index)
    writer.out += escapeHtml(target)
    writer.exit()
  } else writer.out += escapeHtml(target)
  writer.out += '&gt;</span>'
}
