import type { MarkdownCode } from '../../core/codes/markdown.ts'
import type { AreaMessages } from '../messages.ts'

export const markdown: AreaMessages<MarkdownCode> = {
  'markdown/unused-footnote': ({ label }) => `The note “${label}” is called nowhere: it is not written.`,
  'markdown/column-alignment': () => 'Tables of SPIP do not align their columns: the alignment is lost.',
  'markdown/style-not-printed': () =>
    'SPIP prints no style sheet (<style>) that stands in a text: put it into those of the site.',
}
