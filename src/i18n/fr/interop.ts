import type { InteropCode } from '../../core/codes/interop.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf, wordOf } from '../param-words.ts'
import { FAMILIES } from './legal-families.ts'

export const interop: AreaMessages<InteropCode> = {
  'interop/name-missing': () => 'Cette ligne n’a pas de nom : sans nom, elle ne donne aucun acteur.',
  'interop/number-missing': () =>
    'Cette ligne n’a aucun numéro lisible (SIREN, RNA) : sans numéro, on ne sait de qui elle parle.',
  'interop/row-merged': ({ id }) => `Cette ligne parle encore de « ${id} » : elle complète la première.`,
  'interop/masked': ({ fields }) =>
    `La personne s’est opposée à la diffusion de ces informations (${listOf(fields)}) : ne les complétez pas avec une autre source.`,
  'interop/deleted': () => 'Cet enregistrement est supprimé du registre : vérifiez avant de le publier.',
  'interop/leading-zeros': ({ got, value }) =>
    `« ${got} » a perdu ses premiers zéros : il est lu « ${value} ». Lisez ce fichier comme du texte.`,
  'interop/number-in-observation': ({ rna, legacy }) =>
    `Le numéro ${rna}, écrit en observation, est gardé à la place de l’ancien (${legacy}) : vérifiez-le.`,
  'interop/unknown-code': ({ field, got }) =>
    `« ${got} » n’est pas un code connu de « ${field} » : il n’est pas repris.`,
  'interop/placeholder-date': ({ got }) =>
    `« ${got} » veut presque toujours dire « date inconnue » : cette date n’est pas reprise.`,
  'interop/end-undated': () => 'Cet acteur a cessé, à une date que la source ne donne pas.',
  'interop/establishment-closed': ({ siret }) => `L’établissement ${siret} est fermé : son adresse n’est pas reprise.`,
  'interop/period-missing': ({ at }) => `La source ne dit rien de la situation à cette date : ${at}.`,
  'interop/ess-against-form': ({ family }) =>
    `La source dit que cet acteur n’est pas de l’ESS, alors que la loi y range sa forme (${wordOf(FAMILIES, family)}) : vérifiez.`,
  'interop/siae-other-kind': ({ kind }) =>
    `« ${kind} » n’est pas une structure d’insertion au sens du Code du travail : cette information n’est pas reprise.`,
  'interop/siae-kind-missing': () => 'La source dit que c’est une structure d’insertion, sans dire de quelle sorte.',
  'interop/siren-conflict': ({ ids, sirens }) =>
    `Ces organisations sont liées par un numéro RNA ou un identifiant, mais ont plusieurs SIREN (${listOf(sirens)}) : ${listOf(ids)}. Les SIREN ne sont pas fusionnés : vérifiez.`,
  'interop/value-differs': ({ id, fields }) =>
    `Cette source ne dit pas la même chose de « ${id} » (${listOf(fields)}) : la source qui la précède est gardée, vérifiez.`,
  'interop/mask-kept': ({ id, fields }) =>
    `Une autre source masque « ${id} » : ce que celle-ci en dit (${listOf(fields)}) n’est pas repris, car la personne s’est opposée à sa diffusion.`,
  'interop/end-not-shared': ({ id }) =>
    `Selon cette source, « ${id} » a cessé ; une autre n’en dit rien : vérifiez laquelle est à jour.`,
  'interop/place-renumbered': ({ id, now }) =>
    `« ${id} » est déjà un autre lieu : celui-ci devient « ${now} ». Corrigez ce qui le cite ailleurs que dans les acteurs.`,
  'interop/id-taken': ({ id }) =>
    `Deux choses de natures différentes ont l’identifiant « ${id} » : les deux restent, donnez-en un autre à l’une d’elles.`,
}
