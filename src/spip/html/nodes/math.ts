import type { Event } from '../../event.ts'
import { escapeHtml } from '../escape.ts'
import type { HtmlHandler } from '../handlers.ts'

/** A formula in the text, for a renderer of TeX in the page. */
export const inlineMath: HtmlHandler<Event.inlineMath> = (writer, { value }) => {
  writer.out += `<code class="language-math math-inline">${escapeHtml(value)}</code>`
}

/** A formula on a line of its own. */
export const math: HtmlHandler<Event.math> = (writer, { value }) => {
  writer.startBlock()
  writer.out += `<pre><code class="language-math math-display">${escapeHtml(value)}</code></pre>`
}
