import type { Event } from '../../event.ts'
import { escapeAround } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { openLink } from './link.ts'

/** A resource in angle brackets: an address, or the name of a file. */
export const resource: HtmlHandler<Event.resource> = (writer, { target, kind }, index) => {
  const { classes } = writer.settings
  writer.out += classes ? `<span class="ressource${kind === 'url' ? ' spip_out' : ''}">&lt;` : '<span>&lt;'
  if (kind !== 'file') {
    openLink(writer, { url: kind === 'mail' ? `mailto:${target}` : target, kind, bare: target }, index)
    writer.out += escapeAround(target)
    writer.exit()
  } else writer.out += escapeAround(target)
  writer.out += '&gt;</span>'
}
