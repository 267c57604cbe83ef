import type { MarkdownCode } from '../../core/codes/markdown.ts'
import type { AreaMessages } from '../messages.ts'

export const markdown: AreaMessages<MarkdownCode> = {
  'markdown/alignment': ({ align }) => `Images of Markdown are not aligned: “${align}” is lost.`,
  'markdown/anonymous-footnote': () => 'Markdown shows no note that nothing calls: this one becomes text at the end.',
  'markdown/code-attributes': ({ attributes }) => `Code of Markdown has no attributes: “${attributes}” is lost.`,
  'markdown/frame': () => 'Markdown has no frames: this one becomes a block of code.',
  'markdown/link-language': ({ lang }) =>
    `A link of Markdown does not tell the language of its target: “${lang}” is lost.`,
  'markdown/unused-footnote': ({ label }) => `The note “${label}” is called nowhere: it is not written.`,
  'markdown/column-alignment': () => 'Tables of SPIP do not align their columns: the alignment is lost.',
  'markdown/style-not-printed': () =>
    'SPIP prints no style sheet (<style>) that stands in a text: put it into those of the site.',
}
