import { Event, type EventStream } from '../event.ts'
import type { HtmlFields } from '../event-data.ts'
import type { RenderSettings } from '../render-settings.ts'
import { rawEvents } from '../tree/flatten-html.ts'
import { USER_PREFIX } from './attributes.ts'
import { allowsAttribute, type HtmlPolicy, isTrusted, tagFate } from './policy.ts'
import { readAttributes } from './read-attributes.ts'

/** The ids of anchors, and of elements of the text, that were printed; and where links to ids of the text lead. */
export class Ids extends Set<string> {
  #written: ReadonlySet<string> | undefined

  constructor(
    private readonly stream: EventStream,
    private readonly settings: Pick<RenderSettings, 'notePrefix' | 'policy'>,
  ) {
    super()
  }

  /** Give the address of a place on this page, `#nom`: that of an anchor or an element of the text has a prefix. */
  addressOf(url: string): string {
    const { policy, notePrefix } = this.settings
    const name = url.slice(1)
    if (this.stream.anchors.has(name)) return `#${notePrefix}${name}`
    if (isTrusted(policy)) return url
    this.#written ??= idsInHtml(this.stream, policy)
    return this.#written.has(name) ? `#${USER_PREFIX}${name}` : url
  }
}

function idsInHtml(stream: EventStream, policy: HtmlPolicy, ids = new Set<string>()): ReadonlySet<string> {
  for (let index = 0; index < stream.length; index++) {
    if (stream.kindAt(index) !== Event.html) continue
    const fields = stream.data[index] as HtmlFields
    if (fields.raw === 'html' || fields.raw === 'pre') idsInHtml(rawEvents(fields), policy, ids)
    const id = printedId(fields, policy)
    if (id !== undefined) ids.add(id)
  }
  return ids
}

function printedId({ value, tag }: HtmlFields, policy: HtmlPolicy): string | undefined {
  if (tag === undefined || tag.closing) return undefined
  const { name } = tag
  if (tagFate(policy, name) !== 'print' || !allowsAttribute(policy, name, 'id')) return undefined
  return readAttributes(value.slice(1 + name.length, -1)).get('id')?.value
}
