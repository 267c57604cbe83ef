import type { InteropCode } from '../../core/codes/interop.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf } from '../param-words.ts'

export const interop: AreaMessages<InteropCode> = {
  'interop/name-missing': () => 'Cette ligne n’a pas de nom : sans nom, elle ne donne aucun acteur.',
  'interop/number-missing': () =>
    'Cette ligne n’a aucun numéro lisible (SIREN, RNA) : sans numéro, on ne sait de qui elle parle.',
  'interop/row-merged': ({ id }) => `Cette ligne parle encore de « ${id} » : elle complète la première.`,
  'interop/masked': ({ fields }) =>
    `La personne n’a pas voulu que ceci soit diffusé (${listOf(fields)}) : ne le complétez pas d’une autre source.`,
  'interop/deleted': () => 'Cet enregistrement est supprimé du registre : vérifiez avant de le publier.',
  'interop/leading-zeros': ({ got, value }) =>
    `« ${got} » a perdu ses premiers zéros : il est lu « ${value} ». Lisez ce fichier comme du texte.`,
  'interop/number-in-observation': ({ rna, legacy }) =>
    `Le numéro ${rna}, écrit en observation, est gardé à la place de l’ancien (${legacy}) : vérifiez-le.`,
  'interop/unknown-code': ({ field, got }) => `« ${got} » n’est pas un code prévu de « ${field} » : il est laissé.`,
  'interop/placeholder-date': ({ got }) =>
    `« ${got} » tient lieu de date inconnue plus souvent que de date : elle est laissée.`,
  'interop/end-undated': () => 'Cet acteur a cessé, à une date que la source ne donne pas.',
  'interop/period-missing': ({ at }) => `La source ne dit rien de l’état à la date du ${at}.`,
  'interop/ess-against-form': ({ family }) =>
    `La source dit que cet acteur n’est pas de l’ESS, alors que sa forme (${family}) en est par la loi : vérifiez.`,
  'interop/siae-other-kind': ({ kind }) =>
    `« ${kind} » n’est pas une structure d’insertion au sens du Code du travail : elle n’est pas gardée comme telle.`,
  'interop/siae-kind-missing': () => 'La source dit que c’est une structure d’insertion, sans dire de quelle sorte.',
}
