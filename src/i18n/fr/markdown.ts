import type { MarkdownCode } from '../../core/codes/markdown.ts'
import type { AreaMessages } from '../messages.ts'

export const markdown: AreaMessages<MarkdownCode> = {
  'markdown/unused-footnote': ({ label }) => `La note « ${label} » n’est appelée nulle part : elle n’est pas écrite.`,
  'markdown/column-alignment': () => 'Les tableaux de SPIP n’ont pas d’alignement de colonnes : il est perdu.',
  'markdown/style-not-printed': () =>
    'SPIP n’affiche pas les feuilles de style (<style>) écrites dans un texte : mettez-les dans celles du site.',
}
