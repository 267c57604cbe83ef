import type { ModelCode } from '../../core/codes/models.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf, type Param, UNKNOWN, wordOf } from '../param-words.ts'
import { counted, numeral } from './counted.ts'
import { quotedList } from './quoted-list.ts'
import { TYPES } from './value-types.ts'

const PHONE_PLANS: Readonly<Record<string, string>> = {
  FR: 'métropole',
  GP: 'Guadeloupe',
  BL: 'Saint-Barthélemy',
  MF: 'Saint-Martin',
  MQ: 'Martinique',
  GF: 'Guyane',
  RE: 'La Réunion',
  YT: 'Mayotte',
  PM: 'Saint-Pierre-et-Miquelon',
  NC: 'Nouvelle-Calédonie',
  PF: 'Polynésie française',
  WF: 'Wallis-et-Futuna',
}

const phonePlans = (names: Param) => listOf(names, PHONE_PLANS)

const NOMENCLATURES: Readonly<Record<string, string>> = {
  NAFRev2: 'NAF rév. 2',
  NAF2025: 'NAF 2025',
  NAFRev1: 'NAF rév. 1',
  NAF1993: 'NAF de 1993',
  NAP: 'NAP',
}

const nearest = (name: Param, none: string) => (name === UNKNOWN ? none : ` : vouliez-vous dire « ${name} » ?`)

export const models: AreaMessages<ModelCode> = {
  'models/missing': ({ field }) =>
    field === UNKNOWN
      ? 'Cette information est obligatoire : renseignez-la.'
      : `Le champ « ${field} » est obligatoire : renseignez-le.`,
  'models/wrong-type': ({ expected, got }) => `On attend ici ${wordOf(TYPES, expected)}, et non ${wordOf(TYPES, got)}.`,
  'models/unknown-field': ({ name, near }) => `Le champ « ${name} » n’existe pas${nearest(near, ' : retirez-le.')}`,
  'models/not-one-of': ({ got, values, near }) =>
    `« ${got} » n’est pas une des valeurs prévues (${quotedList(values)})${nearest(near, '.')}`,
  'models/no-match': ({ got }) => `« ${got} » n’a aucune des formes prévues.`,
  'models/blank': () => 'Ce texte est vide : renseignez-le, ou retirez-le s’il n’est pas obligatoire.',
  'models/too-short': ({ limit }) => `Ce texte est trop court : au moins ${counted(limit, 'caractère')}.`,
  'models/too-long': ({ limit }) => `Ce texte est trop long : au plus ${counted(limit, 'caractère')}.`,
  'models/too-few': ({ limit }) => `Cette liste est trop courte : au moins ${counted(limit, 'élément')}.`,
  'models/too-many': ({ limit }) => `Cette liste est trop longue : au plus ${counted(limit, 'élément')}.`,
  'models/too-small': ({ limit, isExcluded }) =>
    `Ce nombre est trop petit : ${isExcluded === true ? 'plus de' : 'au moins'} ${numeral(limit)}.`,
  'models/too-large': ({ limit, isExcluded }) =>
    `Ce nombre est trop grand : ${isExcluded === true ? 'moins de' : 'au plus'} ${numeral(limit)}.`,
  'models/not-integer': ({ got }) => `On attend un nombre entier, et non ${numeral(got)}.`,
  'models/format': ({ format, got }) => `« ${got} » n’a pas la forme attendue (${format}).`,
  'models/id-format': ({ got }) => `« ${got} » ne peut pas servir d’identifiant : de 1 à 200 caractères, sans espace.`,
  'models/url-format': ({ got }) =>
    `« ${got} » n’est pas une adresse complète du web : écrivez-en une seule, avec « https:// ».`,
  'models/siren-format': ({ got }) => `« ${got} » n’est pas un SIREN : écrivez ses neuf chiffres et rien d’autre.`,
  'models/siren-zero': () => 'Neuf zéros ne forment pas un SIREN : retirez-les si le numéro n’est pas connu.',
  'models/siren-checksum': ({ siren }) => `La clé du SIREN ${siren} est fausse : vérifiez ses chiffres.`,
  'models/siret-format': ({ got }) => `« ${got} » n’est pas un SIRET : écrivez ses quatorze chiffres et rien d’autre.`,
  'models/siret-siren': ({ siret, siren }) =>
    `Le SIRET ${siret} commence par ${siren}, qui n’est pas un SIREN : vérifiez ses chiffres.`,
  'models/siret-checksum': ({ siret }) => `La clé du SIRET ${siret} est fausse : vérifiez ses chiffres.`,
  'models/vat-format': ({ got }) =>
    `« ${got} » n’est pas un numéro de TVA français : écrivez « FR », une clé de deux caractères, neuf chiffres.`,
  'models/vat-siren': ({ vat, siren }) =>
    `Le numéro de TVA ${vat} finit par ${siren}, qui n’est pas un SIREN : vérifiez ses chiffres.`,
  'models/vat-checksum': ({ vat }) => `La clé du numéro de TVA ${vat} est fausse : vérifiez ses caractères.`,
  'models/rna-format': ({ got }) =>
    `« ${got} » n’est pas un numéro RNA : écrivez « W », trois caractères du greffe, six chiffres.`,
  'models/rna-spelling': ({ got, expected }) => `« ${got} » s’écrit « ${expected} ».`,
  'models/rna-legacy': ({ rna }) =>
    `Le numéro ${rna} est un ancien numéro d’association, impossible à vérifier : cherchez son numéro en « W ».`,
  'models/date-format': ({ got }) => `« ${got} » n’est pas un jour : écrivez-le comme « 2014-06-19 ».`,
  'models/date-impossible': ({ got }) => `La date « ${got} » n’existe pas : vérifiez le mois et le jour.`,
  'models/instant-format': ({ got }) =>
    `« ${got} » n’est pas un instant : écrivez la date, l’heure et le décalage, comme « 2014-07-10T08:30:00Z ».`,
  'models/edtf-format': ({ got }) =>
    `« ${got} » n’est pas une date lisible : écrivez « 2014 », « 2014-06 », « 2014-06-19 », « 1994~ » ou « 2011/.. ».`,
  'models/edtf-reversed': ({ got }) => `L’intervalle « ${got} » finit avant de commencer : échangez ses dates.`,
  'models/period-reversed': ({ from, to }) =>
    `Cette période finit (${to}) avant de commencer (${from}) : échangez ses dates.`,
  'models/french-date-format': ({ got }) =>
    `On ne lit aucune date dans « ${got} » : écrivez par exemple « 19 juin 2014 », « vers 1994 », « depuis 2005 ».`,
  'models/french-date-year': ({ got, year }) =>
    `Dans « ${got} », on ne sait pas quelle année « ${year} » veut dire : écrivez-la avec quatre chiffres, comme « 19/06/2014 ».`,
  'models/french-date-anchor': ({ got }) =>
    `« ${got} » ne se comprend qu’en sachant quel jour ces mots ont été écrits : indiquez ce jour.`,
  'models/french-date-several': ({ got }) =>
    `« ${got} » contient plusieurs dates : ne gardez que les mots de l’une d’elles.`,
  'models/french-date-weekday': ({ got, date }) =>
    `Dans « ${got} », le jour de la semaine n’est pas celui du ${date} : vérifiez l’un et l’autre.`,
  'models/phone-format': ({ got }) =>
    `« ${got} » n’est pas un numéro de téléphone lisible : écrivez-le seul, avec l’indicatif du pays, comme « +33491000000 ».`,
  'models/phone-short': ({ got }) =>
    `« ${got} » est un numéro court, qui ne fonctionne que dans un pays : donnez un numéro complet.`,
  'models/phone-region': ({ got, region, fits }) =>
    `« ${got} » n’est pas un numéro de ce territoire (${phonePlans(region)}), mais d’un autre (${phonePlans(fits)}) : vérifiez la commune, ou écrivez l’indicatif du pays.`,
  'models/phone-invalid': ({ got, region }) =>
    `« ${got} » n’est pas un numéro possible (${phonePlans(region)}) : vérifiez ses chiffres, ou l’indicatif du pays.`,
  'models/phone-extension': ({ got, extension }) =>
    `Le poste ${extension} de « ${got} » est laissé de côté : notez-le à part.`,
  'models/ordinal-format': ({ got }) => `« ${got} » n’est pas un rang : écrivez-le comme « 3e » ou « troisième ».`,
  'models/quantity-format': ({ got }) =>
    `On ne lit aucune quantité dans « ${got} » : écrivez par exemple « une quinzaine », « plus de 1 500 pains par jour ».`,
  'models/quantity-vague': ({ got }) =>
    `« ${got} » ne donne aucun nombre : indiquez-en un, ou laissez la quantité de côté.`,
  'models/quantity-range': ({ got }) =>
    `« ${got} » donne deux nombres : gardez le plus petit avec « au moins », ou le plus grand avec « au plus ».`,
  'models/quantity-ambiguous': ({ got }) =>
    `« ${got} » peut se lire de deux façons : écrivez les milliers avec une espace, les décimales avec une virgule, « mètres » et « millions » en toutes lettres.`,
  'models/commune-code-format': ({ got }) =>
    `« ${got} » n’est pas un code de commune (cinq caractères, comme « 13055 ») ; ne pas confondre avec le code postal.`,
  'models/departement-code-format': ({ got }) =>
    `« ${got} » n’est pas un code de département, comme « 13 », « 2A » ou « 974 ».`,
  'models/region-code-format': ({ got }) => `« ${got} » n’est pas un code de région (deux chiffres, comme « 93 »).`,
  'models/region-vintage': ({ code, cog }) =>
    cog === UNKNOWN
      ? `Aucune région n’a jamais eu le code ${code} : vérifiez-le ; ne pas confondre avec le code d’un département.`
      : `Aucune région n’avait le code ${code} en ${cog} : vérifiez le code, ou l’année.`,
  'models/postal-code-format': ({ got }) =>
    `« ${got} » n’est pas un code postal (cinq chiffres, comme « 13003 ») ; ne pas confondre avec le code de la commune.`,
  'models/country-code-format': ({ got }) => `« ${got} » n’est pas un code de pays (deux majuscules, comme « FR »).`,
  'models/currency-format': ({ got }) => `« ${got} » n’est pas un code de monnaie (trois majuscules, comme « EUR »).`,
  'models/language-format': ({ got }) => `« ${got} » n’est pas un code de langue, comme « fr » ou « pt-BR ».`,
  'models/legal-category-format': ({ got }) =>
    `« ${got} » n’est pas une catégorie juridique : écrivez ses quatre chiffres et rien d’autre, comme « 9220 ».`,
  'models/legal-form-format': ({ got }) =>
    `On ne lit aucune forme juridique dans « ${got} » : écrivez-la seule, comme « association loi 1901 », « Scop SARL » ou « mutuelle ».`,
  'models/legal-form-several': ({ got }) =>
    `« ${got} » contient plusieurs formes juridiques : n’en écrivez qu’une ici, comme « Scop SARL », et les autres à part, chacune avec ses dates.`,
  'models/legal-form-ambiguous': ({ got, readings }) =>
    `« ${got} » peut désigner plusieurs choses : écrivez laquelle, par exemple ${quotedList(readings)}.`,
  'models/legal-form-status': ({ status, fields }) =>
    `« ${status} » n’est pas une forme juridique : notez-le à sa place (${quotedList(fields)}), et n’écrivez ici que la forme, comme « SAS ».`,
  'models/alsace-moselle-format': ({ got }) =>
    `« ${got} » n’indique pas le tribunal, le volume et le folio : écrivez « Molsheim vol. 009 fol. 015 ».`,
  'models/naf-format': ({ got }) => `« ${got} » n’est pas un code NAF : écrivez-le seul, comme « 10.71C ».`,
  'models/naf-unlisted': ({ code, nomenclature }) =>
    nomenclature === UNKNOWN
      ? `Le code ${code} n’est ni dans la NAF rév. 2 ni dans la NAF 2025 : vérifiez-le.`
      : `Le code ${code} n’est pas dans la ${wordOf(NOMENCLATURES, nomenclature)} : vérifiez le code ou la nomenclature.`,
  'models/uai-format': ({ got }) => `« ${got} » n’est pas un numéro UAI : écrivez ses sept chiffres et sa lettre.`,
  'models/finess-format': ({ got }) =>
    `« ${got} » n’est pas un numéro FINESS : écrivez ses neuf caractères et rien d’autre.`,
  'models/idcc-format': ({ got }) => `« ${got} » n’est pas un IDCC : écrivez ses quatre chiffres et rien d’autre.`,
  'models/siae-number-format': ({ got }) =>
    `« ${got} » n’est pas un numéro d’annexe financière : écrivez-le comme « ACI067123456A0M0 ».`,
}
