import type { MarkdownCode } from '../../core/codes/markdown.ts'
import type { AreaMessages } from '../messages.ts'

export const markdown: AreaMessages<MarkdownCode> = {
  'markdown/alignment': ({ align }) =>
    `En Markdown, une image n’a pas d’alignement : celui-ci (« ${align} ») est perdu.`,
  'markdown/anonymous-footnote': () =>
    'Markdown n’affiche pas une note que rien n’appelle : celle-ci devient un texte à la fin.',
  'markdown/code-attributes': ({ attributes }) =>
    `En Markdown, le code n’a pas d’attributs : « ${attributes} » est perdu.`,
  'markdown/frame': () => 'Markdown n’a pas de cadre : celui-ci devient un bloc de code.',
  'markdown/link-language': ({ lang }) =>
    `En Markdown, un lien ne dit pas la langue de sa cible : « ${lang} » est perdu.`,
  'markdown/unused-footnote': ({ label }) => `La note « ${label} » n’est appelée nulle part : elle n’est pas écrite.`,
  'markdown/column-alignment': () => 'Les tableaux de SPIP n’alignent pas leurs colonnes : l’alignement est perdu.',
  'markdown/style-not-printed': () =>
    'SPIP n’affiche pas les feuilles de style (<style>) écrites dans un texte : mettez-les dans celles du site.',
}
