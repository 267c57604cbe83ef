import type { ModelsCode } from '../../core/codes/models.ts'
import type { AreaMessages } from '../messages.ts'
import { type Param, wordOf } from '../param-words.ts'

const KINDS: Readonly<Record<string, string>> = {
  organisation: 'une organisation',
  person: 'une personne',
  collective: 'un collectif',
  ptce: 'un PTCE',
  programme: 'un programme',
  community: 'une communauté',
  visit: 'une visite',
  survey: 'une enquête',
  need: 'un besoin',
  term: 'un terme',
  article: 'un article',
  forum: 'un forum',
  comment: 'un commentaire',
  place: 'un lieu',
  source: 'une source',
}

const FIELDS: Readonly<Record<string, string>> = {
  ambitions: 'ambitions',
  testimonies: 'témoignages',
  founded: 'fondation',
  emergence: 'émergence',
  legalCreation: 'création juridique',
  dissolved: 'fin',
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'vrai ou faux (true, false)',
  array: 'une liste',
  object: 'un objet',
  null: 'rien (null)',
  'not-finite': 'un nombre infini ou indéfini',
}

const THREAD_FAULTS: Readonly<Record<string, string>> = {
  root: 'son fil ne s’ouvre pas par un commentaire sans parent',
  thread: 'il n’est pas dans le fil de celui auquel il répond',
  forum: 'il n’est pas dans le forum de celui auquel il répond',
  date: 'il est antérieur à celui auquel il répond',
  circle: 'il se répond à lui-même par une suite de réponses',
}

const VISIBILITY_FAULTS: Readonly<Record<string, string>> = {
  mode: 'aucune décision ne l’a validé, et le mode du forum ne publie rien de lui-même',
  revision: 'la décision porte sur un texte qui n’existe pas encore',
  date: 'il est publié avant d’avoir été écrit',
}

const NOMENCLATURES: Readonly<Record<string, string>> = {
  NAFRev2: 'NAF rév. 2',
  NAF2025: 'NAF 2025',
  NAFRev1: 'NAF rév. 1',
  NAF1993: 'NAF de 1993',
  NAP: 'NAP',
}

const kinds = (names: Param) =>
  [names]
    .flat()
    .map((name) => wordOf(KINDS, name))
    .join(' ou ')
const list = (values: Param) =>
  [values]
    .flat()
    .map((value) => `« ${value} »`)
    .join(', ')
const nearest = (name: Param) => (name === null ? '' : ` : vouliez-vous dire « ${name} » ?`)

export const models: AreaMessages<ModelsCode> = {
  'models/missing': () => 'Cette information est obligatoire : renseignez-la.',
  'models/wrong-type': ({ expected, got }) => `On attend ici ${wordOf(TYPES, expected)}, et non ${wordOf(TYPES, got)}.`,
  'models/unknown-field': ({ name, near }) =>
    near === null
      ? `Le champ « ${name} » n’existe pas : retirez-le.`
      : `Le champ « ${name} » n’existe pas${nearest(near)}`,
  'models/not-one-of': ({ got, values, near }) =>
    `« ${got} » n’est pas une des valeurs prévues (${list(values)})${near === null ? '.' : nearest(near)}`,
  'models/no-match': ({ got }) => `« ${got} » n’a aucune des formes prévues.`,
  'models/blank': () => 'Ce texte est vide : renseignez-le, ou retirez le champ.',
  'models/too-short': ({ limit }) => `Ce texte est trop court : au moins ${limit} caractères.`,
  'models/too-long': ({ limit }) => `Ce texte est trop long : au plus ${limit} caractères.`,
  'models/too-few': ({ limit }) => `Cette liste est trop courte : au moins ${limit} éléments.`,
  'models/too-many': ({ limit }) => `Cette liste est trop longue : au plus ${limit} éléments.`,
  'models/too-small': ({ limit }) => `Ce nombre est trop petit : au moins ${limit}.`,
  'models/too-large': ({ limit }) => `Ce nombre est trop grand : au plus ${limit}.`,
  'models/not-integer': ({ got }) => `On attend un nombre entier, et non ${got}.`,
  'models/format': ({ format, got }) => `« ${got} » n’a pas la forme attendue (${format}).`,
  'models/id-format': ({ got }) => `« ${got} » ne peut pas servir d’identifiant : de 1 à 200 caractères, sans espace.`,
  'models/url-format': ({ got }) => `« ${got} » n’est pas une adresse complète du web : écrivez-la avec « https:// ».`,
  'models/siren-format': ({ got }) => `« ${got} » n’est pas un SIREN : il compte neuf chiffres.`,
  'models/siren-zero': () => 'Neuf zéros ne sont le SIREN de personne : retirez-le s’il n’est pas connu.',
  'models/siren-checksum': ({ siren }) => `La clé du SIREN ${siren} est fausse : vérifiez ses chiffres.`,
  'models/siret-format': ({ got }) => `« ${got} » n’est pas un SIRET : il compte quatorze chiffres.`,
  'models/siret-siren': ({ siret, siren }) =>
    `Le SIRET ${siret} commence par ${siren}, qui n’est pas un SIREN : vérifiez ses chiffres.`,
  'models/siret-checksum': ({ siret }) => `La clé du SIRET ${siret} est fausse : vérifiez ses chiffres.`,
  'models/vat-format': ({ got }) =>
    `« ${got} » n’est pas un numéro de TVA français : « FR », une clé de deux caractères, neuf chiffres.`,
  'models/vat-siren': ({ vat, siren }) =>
    `Le numéro de TVA ${vat} finit par ${siren}, qui n’est pas un SIREN : vérifiez ses chiffres.`,
  'models/vat-checksum': ({ vat }) => `La clé du numéro de TVA ${vat} est fausse : vérifiez ses caractères.`,
  'models/rna-format': ({ got }) =>
    `« ${got} » n’est pas un numéro RNA : « W », trois caractères du greffe, six chiffres.`,
  'models/rna-spelling': ({ got, expected }) => `« ${got} » s’écrit « ${expected} ».`,
  'models/rna-legacy': ({ rna }) =>
    `Le numéro ${rna} est un ancien numéro d’association, qui ne se vérifie pas : cherchez son numéro en « W ».`,
  'models/date-format': ({ got }) => `« ${got} » n’est pas un jour : écrivez-le comme « 2014-06-19 ».`,
  'models/date-impossible': ({ got }) => `« ${got} » n’est dans aucun calendrier : vérifiez le mois et le jour.`,
  'models/instant-format': ({ got }) =>
    `« ${got} » n’est pas un instant : écrivez-le avec son décalage, comme « 2014-07-10T08:30:00Z ».`,
  'models/edtf-format': ({ got }) =>
    `« ${got} » n’est pas une date lisible : écrivez « 2014 », « 2014-06 », « 2014-06-19 », « 1994~ » ou « 2011/.. ».`,
  'models/edtf-reversed': ({ got }) => `L’intervalle « ${got} » finit avant de commencer : échangez ses dates.`,
  'models/period-reversed': ({ from, to }) =>
    `Cette période finit (${to}) avant de commencer (${from}) : échangez ses dates.`,
  'models/french-date-format': ({ got }) =>
    `« ${got} » ne dit aucune date que l’on sache lire : écrivez par exemple « 19 juin 2014 », « vers 1994 », « depuis 2005 ».`,
  'models/french-date-anchor': ({ got }) =>
    `« ${got} » ne se comprend qu’avec le jour où ces mots ont été écrits : indiquez-le.`,
  'models/french-date-several': ({ got }) => `« ${got} » dit plusieurs dates : ne gardez que les mots de l’une d’elles.`,
  'models/french-date-weekday': ({ got, date }) =>
    `Dans « ${got} », le jour de la semaine n’est pas celui du ${date} : vérifiez l’un et l’autre.`,
  'models/ordinal-format': ({ got }) => `« ${got} » n’est pas un rang, comme « 3e » ou « troisième ».`,
  'models/quantity-format': ({ got }) =>
    `« ${got} » n’est pas une quantité que l’on sache lire, comme « une quinzaine » ou « plus de 1 500 pains par jour ».`,
  'models/quantity-vague': ({ got }) => `« ${got} » ne dit aucun nombre : indiquez-en un, ou laissez la quantité de côté.`,
  'models/quantity-range': ({ got }) =>
    `« ${got} » dit deux nombres : gardez le plus petit avec « au moins », ou le plus grand avec « au plus ».`,
  'models/quantity-ambiguous': ({ got }) =>
    `« ${got} » peut se lire de deux façons : écrivez les milliers avec une espace, les décimales avec une virgule.`,
  'models/commune-code-format': ({ got }) =>
    `« ${got} » n’est pas un code de commune (cinq caractères, comme « 13055 ») ; le code postal est autre chose.`,
  'models/departement-code-format': ({ got }) =>
    `« ${got} » n’est pas un code de département, comme « 13 », « 2A » ou « 974 ».`,
  'models/region-code-format': ({ got }) => `« ${got} » n’est pas un code de région (deux chiffres, comme « 93 »).`,
  'models/region-vintage': ({ code, cog }) =>
    cog === null
      ? `Aucune région n’a jamais eu le code ${code} : vérifiez-le ; le code d’un département est autre chose.`
      : `Aucune région n’avait le code ${code} en ${cog} : vérifiez le code, ou l’année.`,
  'models/postal-code-format': ({ got }) =>
    `« ${got} » n’est pas un code postal (cinq chiffres, comme « 13003 ») ; le code de la commune est autre chose.`,
  'models/country-code-format': ({ got }) => `« ${got} » n’est pas un code de pays (deux capitales, comme « FR »).`,
  'models/currency-format': ({ got }) => `« ${got} » n’est pas un code de monnaie (trois capitales, comme « EUR »).`,
  'models/language-format': ({ got }) => `« ${got} » n’est pas un code de langue, comme « fr » ou « pt-BR ».`,
  'models/legal-category-format': ({ got }) =>
    `« ${got} » n’est pas une catégorie juridique (quatre chiffres, comme « 9220 »).`,
  'models/alsace-moselle-format': ({ got }) =>
    `« ${got} » ne dit pas un tribunal, un volume et un folio : écrivez « Molsheim vol. 009 fol. 015 ».`,
  'models/naf-format': ({ got }) => `« ${got} » n’est pas un code NAF (comme « 10.71C »).`,
  'models/naf-unlisted': ({ code, nomenclature }) =>
    nomenclature === null
      ? `Le code ${code} n’est ni dans la NAF rév. 2 ni dans la NAF 2025 : vérifiez-le.`
      : `Le code ${code} n’est pas dans la ${wordOf(NOMENCLATURES, nomenclature)} : vérifiez le code ou la nomenclature.`,
  'models/uai-format': ({ got }) => `« ${got} » n’est pas un numéro UAI : sept chiffres et une lettre.`,
  'models/finess-format': ({ got }) => `« ${got} » n’est pas un numéro FINESS : il compte neuf caractères.`,
  'models/idcc-format': ({ got }) => `« ${got} » n’est pas un IDCC : il compte quatre chiffres.`,
  'models/siae-number-format': ({ got }) =>
    `« ${got} » n’est pas un numéro d’annexe financière, comme « ACI067123456A0M0 ».`,
  'dataset/id-duplicate': ({ id, first }) =>
    `L’identifiant « ${id} » est déjà celui de ${first} : donnez-en un autre à l’un des deux.`,
  'dataset/ref-missing': ({ id, expected }) =>
    `« ${id} » ne désigne rien dans ces données : ajoutez ${kinds(expected)} de ce nom, ou corrigez-le.`,
  'dataset/ref-kind': ({ id, expected, got }) => `« ${id} » est ${kinds(got)}, alors qu’on attend ${kinds(expected)}.`,
  'dataset/siret-siren-mismatch': ({ siret, siren }) =>
    `Le SIRET ${siret} n’est pas celui d’un établissement du SIREN ${siren} : corrigez l’un ou l’autre.`,
  'dataset/vat-siren-mismatch': ({ vat, siren }) =>
    `Le numéro de TVA ${vat} n’est pas celui du SIREN ${siren} : corrigez l’un ou l’autre.`,
  'dataset/siren-duplicate': ({ siren, id, other }) =>
    `« ${id} » et « ${other} » ont le même SIREN ${siren} : est-ce une seule organisation ?`,
  'dataset/rna-form': ({ rna, families }) =>
    `Un numéro RNA (${rna}) est celui d’une association ou d’une fondation, et non d’une autre forme (${list(families)}).`,
  'dataset/rna-legacy': ({ rna }) =>
    `Le numéro ${rna} est un ancien numéro d’association, qui ne se vérifie pas : cherchez son numéro en « W ».`,
  'dataset/alsace-place': ({ departements }) =>
    `Le droit local d’Alsace-Moselle vaut dans les départements 57, 67 et 68, et non ailleurs (${list(departements)}).`,
  'dataset/ai-association': ({ families }) =>
    `Une association intermédiaire (AI) est une association, et non une autre forme (${list(families)}).`,
  'dataset/siae-overlap': ({ kind }) => `Deux conventions ${kind} de cette organisation se chevauchent.`,
  'dataset/esus-needs-ess': () =>
    'Un agrément ESUS suppose d’être de l’ESS, ce que cette organisation est dite ne pas être.',
  'dataset/esus-before-law': ({ from, law }) =>
    `L’agrément ESUS n’existe que depuis le ${law} : celui-ci, de ${from}, est « entreprise solidaire ».`,
  'dataset/ptce-bearer-private': ({ id }) =>
    `« ${id} » est une personne publique : la structure porteuse d’un PTCE est de droit privé.`,
  'dataset/community-animator': ({ id }) => `La communauté « ${id} » n’a pas d’animateur : indiquez-en un.`,
  'dataset/role-period': ({ actor, of }) =>
    `« ${actor} » exerce cette fonction alors que « ${of} » n’existe pas encore ou plus : vérifiez les dates.`,
  'dataset/visit-host-ptce': ({ id, got }) =>
    `« ${id} », qui reçoit la visite, est ${kinds(got)} : indiquez le PTCE, et non la structure qui le porte.`,
  'dataset/visit-host-alive': ({ host, date }) =>
    `« ${host} » n’existe pas encore ou plus à la date de la visite (${date}) : vérifiez les dates.`,
  'dataset/visit-host-member': ({ host, community, date }) =>
    `« ${host} » n’est pas connu comme membre de la communauté « ${community} » à la date de la visite (${date}).`,
  'dataset/visit-ordinal-unique': ({ ordinal, community, other }) =>
    `La communauté « ${community} » a déjà une visite de rang ${ordinal} (« ${other} »).`,
  'dataset/visit-ordinal-order': ({ ordinal, other }) =>
    `La visite de rang ${ordinal} n’est pas postérieure à celle de rang ${other} : vérifiez les rangs et les dates.`,
  'dataset/visit-ordinal-gap': ({ community, missing }) =>
    `Les visites de la communauté « ${community} » ne sont pas toutes là : il manque les rangs ${list(missing)}.`,
  'dataset/visit-reported-after': ({ date, published }) =>
    `Cet article, du ${published}, est antérieur à la visite qu’il raconte (${date}) : vérifiez les dates.`,
  'dataset/visit-held-date': ({ date }) =>
    `Cette visite (${date}) est dite tenue, alors que tout ce qui la raconte est antérieur : vérifiez sa date.`,
  'dataset/visit-attendees-count': ({ listed, declared }) =>
    `Plus de participants sont nommés (${listed}) que la visite n’en annonce (${declared}).`,
  'dataset/survey-before-report': ({ id, launched, published }) =>
    `Cet article, du ${published}, parle de l’enquête « ${id} » avant son lancement (${launched}).`,
  'dataset/survey-finding': ({ need, holder, community }) =>
    `Le besoin « ${need} » est celui de « ${holder} », qui n’est pas de la communauté enquêtée « ${community} ».`,
  'dataset/need-evidence': ({ id }) =>
    `Rien n’atteste le besoin « ${id} » : indiquez l’enquête ou l’article qui le montre.`,
  'dataset/need-rank': ({ rank, holder }) =>
    `Les rangs des besoins de « ${holder} » vont de 1 en 1 sans répétition : le rang ${rank} est pris, ou saute un rang.`,
  'dataset/counted-incomplete': ({ field, known, declared }) =>
    `La source annonce ${declared} ${wordOf(FIELDS, field)}, dont ${known} ici : complétez la liste si vous le pouvez.`,
  'dataset/claim-conflict': ({ field, dates }) =>
    `Les sources ne s’accordent pas (${wordOf(FIELDS, field)}) : ${list(dates)}.`,
  'dataset/article-footnote-dangling': ({ marker }) =>
    `L’appel de note [${marker}] ne renvoie à aucune note : écrivez-la, ou retirez l’appel.`,
  'dataset/article-footnote-unused': ({ marker }) => `La note [${marker}] n’est appelée nulle part.`,
  'dataset/article-footnote-gap': ({ missing }) =>
    `La numérotation des notes n’est pas continue : il manque ${list(missing)}.`,
  'dataset/glossary-unknown': ({ id, published }) =>
    `Le terme « ${id} » n’est pas défini, ou pas à la date de l’article (${published}).`,
  'dataset/glossary-double-def': ({ term, other }) =>
    `Le terme « ${term} » est déjà défini (« ${other} ») : datez les deux définitions, ou n’en gardez qu’une.`,
  'dataset/comment-visibility': ({ id, reason }) =>
    `Le commentaire « ${id} » ne peut pas être public : ${wordOf(VISIBILITY_FAULTS, reason)}.`,
  'dataset/comment-thread': ({ id, reason }) =>
    `Le commentaire « ${id} » n’est pas à sa place : ${wordOf(THREAD_FAULTS, reason)}.`,
}
