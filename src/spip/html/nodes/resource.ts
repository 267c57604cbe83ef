import type { Event } from '../../event.ts'
import { escapeAround } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'
import { openLink } from './link.ts'

/** A resource in angle brackets: an address, or the name of a file. */
export const resource: HtmlHandler<Event.resource> = (writer, { target, kind }, index) => {
  writer.out += `<span${writer.classes(kind === 'url' ? 'ressource spip_out' : 'ressource')}>&lt;`
  const isFile = kind === 'file'
  if (!isFile) openLink(writer, { url: kind === 'mail' ? `mailto:${target}` : target, kind, bare: target }, index)
  writer.out += escapeAround(target)
  if (!isFile) writer.exit()
  writer.out += '&gt;</span>'
}
