import type { MarkdownCode } from '../../core/codes/markdown.ts'
import type { AreaMessages } from '../messages.ts'

export const markdown: AreaMessages<MarkdownCode> = {
  'markdown/alignment': ({ align }) => `Markdown does not align images: “${align}” is lost.`,
  'markdown/anonymous-footnote': () => 'Markdown shows no note that nothing calls: this one becomes text at the end.',
  'markdown/code-attributes': ({ attributes }) => `Markdown code has no attributes: “${attributes}” is lost.`,
  'markdown/frame': () => 'Markdown has no frames: this one becomes a code block.',
  'markdown/link-language': ({ lang }) => `A Markdown link cannot tell the language of its target: “${lang}” is lost.`,
  'markdown/unused-footnote': ({ label }) => `Nothing calls the note “${label}”: it is not written.`,
  'markdown/column-alignment': () => 'SPIP tables do not align their columns: the alignment is lost.',
  'markdown/style-not-printed': () =>
    'SPIP does not print style sheets (<style>) written in a text: put them into those of the site.',
}
