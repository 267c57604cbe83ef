import type { RowCode } from '../../core/codes/rows.ts'
import type { State } from '../../core/moderation-states.ts'
import type { AreaMessages } from '../messages.ts'
import { isBlank, listOf, type Param, UNKNOWN, wordOf } from '../param-words.ts'
import { counted, numeral } from './counted.ts'
import { objectOf, rowOf } from './row-names.ts'
import { TYPES } from './value-types.ts'

const STATES: Readonly<Partial<Record<State, string>>> = {
  published: 'publié, mais caché par un message au-dessus',
  rejected: 'refusé',
  retracted: 'retiré par son auteur',
  erased: 'effacé',
}

function held(got: Param, value: Param): string {
  if (Object.hasOwn(TYPES, String(got)))
    return `contient ${wordOf(TYPES, got)} : demandez du texte au pilote de la base`
  return isBlank(value) ? 'est vide' : `contient « ${value} », que SPIP n’y écrit pas`
}

export const rows: AreaMessages<RowCode> = {
  'rows/not-a-row': () => 'Ceci n’est pas une ligne : donnez un objet dont les clés sont les noms des colonnes.',
  'rows/column-missing': ({ id, column, table }) =>
    `${rowOf({ id, table })} : la colonne « ${column} » manque, ajoutez-la à la requête.`,
  'rows/id-invalid': ({ id }) => `L’identifiant d’une ligne (${id}) n’est pas un nombre entier positif.`,
  'rows/id-taken': ({ id, table }) =>
    `${rowOf({ id, table })} : une autre ligne a déjà cet identifiant ; la première est gardée.`,
  'rows/status-unknown': ({ id, status, table }) =>
    `${rowOf({ id, table })} : ${status === '' ? 'le statut est vide' : `SPIP ne connaît pas le statut « ${status} »`}. ${table === UNKNOWN ? 'Le message n’est pas repris' : 'La ligne est lue comme non publiée'}, pour ne rien publier à tort.`,
  'rows/status-legacy': ({ id, status }) =>
    `Message ${id} : le statut « ${status} » vient d’une ancienne version de SPIP. Le message n’est pas repris.`,
  'rows/status-case': ({ id, status, table }) =>
    `${rowOf({ id, table })} : le statut « ${status} » n’est pas écrit en minuscules. Acceptez-le avec l’option « foldCase », ou corrigez la ligne.`,
  'rows/parent-missing': ({ id, parent, status, table }) => {
    const place =
      table === UNKNOWN
        ? `il répond au message ${parent}, qui n’existe pas. Il ouvre son propre fil`
        : `la rubrique ${parent}, où elle se range, n’existe pas. Elle est mise à la racine`
    return `${rowOf({ id, table })} : ${status === 'original' ? `il est l’ancien texte du message ${parent}, qui n’existe pas` : place}.`
  },
  'rows/parent-cycle': ({ id, messages, table }) =>
    `${rowOf({ id, table })} : ${table === UNKNOWN ? `les réponses tournent en rond (${listOf(messages)}). Celui-ci ouvre le fil` : `l’emboîtement des rubriques tourne en rond (${listOf(messages)}). Celle-ci est mise à la racine`}.`,
  'rows/parent-private': ({ id, parent, status }) =>
    `Message ${id} : il est public et répond au ${status === 'original' ? `message ${parent}, qui est un ancien texte` : `message interne ${parent} (« ${status} »)`}. Il reste caché.`,
  'rows/parent-unread': ({ id, parent }) =>
    `Message ${id} : le message ${parent}, auquel il répond, n’a pas été repris. Il reste caché.`,
  'rows/thread-mismatch': ({ id, thread, root }) =>
    `Message ${id} : le fil indiqué (${thread}) n’est pas celui de ses parents (${root}), qui est retenu.`,
  'rows/object-mismatch': ({ id, type, object, parent, parentType, parentObject }) =>
    `Message ${id} : il porte sur un autre objet (${type} ${object}) que le message ${parent} auquel il répond (${parentType} ${parentObject}). Il n’est pas déplacé.`,
  'rows/object-missing': ({ id, type, object }) =>
    type === ''
      ? `Message ${id} : il ne porte sur aucun objet.`
      : `Message ${id} : il porte sur un objet qui n’existe pas (${type} ${object}).`,
  'rows/author-missing': ({ id, author }) =>
    `Message ${id} : le compte ${author} n’existe pas. Le message est repris sans compte.`,
  'rows/date-zero': ({ id, date }) =>
    `Message ${id} : il n’a pas de date${date === '' ? '' : ` (« ${date} »)`}. L’option « undated » en donne une aux messages sans date, qui sont alors repris.`,
  'rows/date-invalid': ({ id, date, table }) =>
    `${rowOf({ id, table })} : la date « ${date} » n’existe pas, ou n’est pas écrite comme « 2014-06-12 10:00:00 ». ${table === UNKNOWN ? 'L’option « undated » en donne une aux messages sans date, qui sont alors repris' : 'Elle est lue comme absente'}.`,
  'rows/date-before-parent': ({ id, parent }) =>
    `Message ${id} : il est daté d’avant le message ${parent} auquel il répond.`,
  'rows/text-invalid-utf8': ({ id, column, table }) =>
    `${rowOf({ id, table })} : la colonne « ${column} » n’est pas en UTF-8. Indiquez son encodage avec l’option « fallbackEncoding ».`,
  'rows/text-double-encoded': ({ id, column, table }) =>
    `${rowOf({ id, table })} : le texte de la colonne « ${column} » semble encodé deux fois (« Ã© » pour « é »). Il est repris tel quel.`,
  'rows/text-control-characters': ({ id, column, table }) =>
    `${rowOf({ id, table })} : la colonne « ${column} » contient des caractères de contrôle. Ils sont gardés.`,
  'rows/text-is-blob': ({ id, column, table }) =>
    `${rowOf({ id, table })} : la colonne « ${column} » est enregistrée comme données binaires. Elle est lue comme du texte.`,
  'rows/text-huge': ({ id, length, limit }) =>
    `Message ${id} : le texte est très long (${counted(length, 'caractère')}, la limite est de ${numeral(limit)}).`,
  'rows/text-empty': ({ id }) => `Message ${id} : le texte est vide. Le message est gardé.`,
  'rows/duplicate': ({ id, of }) =>
    `Message ${id} : mêmes mots, même nom et même objet que le message ${of}, envoyé peu avant. Les deux sont gardés.`,
  'rows/ip-invalid': ({ id }) => `Message ${id} : l’adresse IP n’est pas valable. Elle n’est pas reprise.`,
  'rows/ip-digest': ({ id }) =>
    `Message ${id} : SPIP a remplacé l’adresse IP par son empreinte MD5. Elle n’est pas reprise.`,
  'rows/value-unknown': ({ id, column, got, value, table }) =>
    `${rowOf({ id, table })} : la colonne « ${column} » ${held(got, value)}. La valeur est lue comme absente.`,
  'rows/section-missing': ({ id, section, table }) =>
    `${rowOf({ id, table })} : la rubrique ${section} n’existe pas. Ce qu’elle contenait est à ranger ailleurs.`,
  'rows/translation-missing': ({ id, of, table }) =>
    `${rowOf({ id, table })} : il serait la traduction de l’article ${of}, qui n’existe pas.`,
  'rows/group-missing': ({ id, group, table }) =>
    `${rowOf({ id, table })} : le groupe de mots-clés ${group} n’existe pas.`,
  'rows/thumbnail-missing': ({ id, thumbnail, table }) =>
    `${rowOf({ id, table })} : sa vignette, le document ${thumbnail}, n’existe pas.`,
  'rows/file-missing': ({ id, file, table }) =>
    `${rowOf({ id, table })} : SPIP a noté que le fichier « ${file} » manque.`,
  'rows/link-dangling': ({ id, missing, number, object, table, type }) =>
    `${rowOf({ id, table })} avec ${objectOf(type, object)} : ${objectOf(missing, number)} n’existe pas. Le lien n’est pas repris.`,
  'rows/reference-missing': ({ id, column, object, table, type }) =>
    `${rowOf({ id, table })} : la colonne « ${column} » renvoie vers ${objectOf(type, object)}, qui n’existe pas.`,
  'rows/reference-unpublished': ({ id, column, object, table, type }) =>
    `${rowOf({ id, table })} : la colonne « ${column} » renvoie vers ${objectOf(type, object)}, que le public ne voit pas.`,
  'rows/redirect-cycle': ({ id, articles, table }) =>
    `${rowOf({ id, table })} : les redirections tournent en rond (${listOf(articles)}). Corrigez-en une.`,
  'rows/mode-unknown': ({ mode }) =>
    `${mode === '' ? 'Le mode de forum est vide' : `SPIP ne connaît pas le mode de forum « ${mode} »`} : écrivez « pos », « pri », « abo » ou « non ».`,
  'rows/mode-lossy': ({ mode, written }) =>
    mode === 'a-priori'
      ? `SPIP ne peut pas à la fois modérer a priori et demander l’inscription : « ${written} » est écrit, et l’inscription n’y est plus demandée.`
      : `SPIP ne peut pas tenir ces deux réglages : « ${written} » est écrit.`,
  'rows/state-lossy': ({ id, state, status }) =>
    `Message ${id} : SPIP n’a pas d’état pour un message ${wordOf(STATES, state)}. Il est écrit « ${status} », et ne se relira pas ainsi.`,
  'rows/id-not-numeric': ({ column, name }) =>
    `${isBlank(name) ? 'L’identifiant est vide' : `L’identifiant « ${name} » n’est pas un numéro de SPIP`} : la colonne « ${column} » ne contient que des numéros.`,
}
