import type { SpipCode } from '../../core/codes/spip.ts'
import type { AreaMessages } from '../messages.ts'

export const spip: AreaMessages<SpipCode> = {
  'spip/unclosed-strong': () =>
    'Ce gras n’est jamais fermé : ajoutez « }} » (ou « >> ») avant la fin du paragraphe, de l’élément de liste ou de la cellule.',
  'spip/unclosed-emphasis': () =>
    'Cet italique n’est jamais fermé : ajoutez « } » (ou « > ») avant la fin du paragraphe, de l’élément de liste ou de la cellule.',
  'spip/unclosed-heading': () => 'Cet intertitre n’est jamais fermé : ajoutez « }}} » avant la prochaine ligne vide.',
  'spip/unclosed-link': () => 'Ce lien n’est jamais fermé : ajoutez « ] » après l’adresse, sur la même ligne.',
  'spip/empty-link': () => 'Ce lien ne mène nulle part : écrivez l’adresse après « -> ».',
  'spip/nested-link': () => 'Ce lien est dans un autre, ce qui ne se peut pas : retirez l’un des deux.',
  'spip/unclosed-footnote': () =>
    'Cette note n’est jamais fermée, ou ne l’est qu’après le début d’une autre : ajoutez « ]] » à la fin de son texte.',
  'spip/unclosed-raw-block': ({ name }) => `Le bloc <${name}> n’est jamais fermé : ajoutez </${name}>.`,
  'spip/unclosed-row': () =>
    'Cette rangée n’est pas fermée : ajoutez « | » à la fin de sa ligne, car sans lui, la rangée suivante s’y ajoute, ou le tableau est affiché comme du texte.',
  'spip/unclosed-quote': () => 'Cette citation n’est jamais fermée : ajoutez </quote>.',
  'spip/stray-end-tag': ({ name }) => `La balise </${name}> ne ferme rien : elle est ignorée.`,
  'spip/unsafe-url': ({ url }) => `L’adresse « ${url} » n’est pas autorisée : elle est retirée, le reste est gardé.`,
  'spip/html-removed': ({ name }) =>
    `La balise <${name}> n’est pas autorisée ici : elle est retirée, son contenu reste.`,
  'spip/html-shown': ({ name }) => `La balise <${name}> n’est pas autorisée ici : elle est affichée comme du texte.`,
  'spip/attribute-removed': ({ name, attribute }) =>
    `L’attribut « ${attribute} » de la balise <${name}> n’est pas autorisé ici : il est retiré.`,
  'spip/unknown-model': ({ name }) =>
    `Le modèle « ${name} », ou le numéro qui le suit, n’est pas connu : vérifiez-les, car l’appel est affiché comme du texte.`,
  'spip/unresolved-reference': ({ type, id }) =>
    `L’objet « ${type} ${id} » n’est pas connu de ce site : vérifiez son numéro.`,
  'spip/undefined-footnote': ({ label }) =>
    `La note « ${label} » est appelée, mais n’est écrite nulle part : écrivez-la, ou retirez l’appel.`,
  'spip/not-writable': ({ source }) =>
    source === ''
      ? 'Les raccourcis de SPIP ne peuvent pas exprimer ce passage : il n’est pas écrit.'
      : `Les raccourcis de SPIP ne peuvent pas exprimer tout ce passage : il est écrit au plus près (« ${source} »).`,
  'spip/too-deep': ({ limit }) => `Trop de niveaux imbriqués (plus de ${limit}) : les suivants sont mis à plat.`,
}
