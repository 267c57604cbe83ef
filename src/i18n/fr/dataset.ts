import type { DatasetCode } from '../../core/codes/dataset.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf, type Param, UNKNOWN, wordOf } from '../param-words.ts'
import { numeral } from './counted.ts'
import { FAMILIES, familyList } from './legal-families.ts'
import { quotedList } from './quoted-list.ts'

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
  memberCategories: 'catégories d’associés',
  testimonies: 'témoignages',
  founded: 'fondation',
  emergence: 'émergence',
  legalCreation: 'création juridique',
  dissolved: 'fin',
}

const THREAD_FAULTS: Readonly<Record<string, string>> = {
  root: 'son fil ne s’ouvre pas par un commentaire sans parent',
  thread: 'il n’est pas dans le fil de celui auquel il répond',
  forum: 'il n’est pas dans le forum de celui auquel il répond',
  date: 'il est antérieur à celui auquel il répond',
  circle: 'les réponses tournent en rond',
}

const VISIBILITY_FAULTS: Readonly<Record<string, string>> = {
  mode: 'aucune décision ne l’a validé, et le forum ne publie rien sans validation',
  revision: 'la décision porte sur un autre texte que celui-ci',
  date: 'il est publié avant d’avoir été écrit',
}

const MEMBER_KINDS: Readonly<Record<string, string>> = { beneficiaires: 'bénéficiaires', salaries: 'salariés' }

const kinds = (names: Param) => listOf(names, KINDS).replace(/, ([^,]*)$/, ' ou $1')

// A condition that certainly does not hold, or that nothing shows.
const shown = (holds: Param, no: string, unknown: string) => (holds === 'no' ? no : unknown)

// What is not known of the projects of a PTCE, by the field that tells it.
const PROJECT_GAPS: Readonly<Record<string, string>> = {
  innovations: 'indiquez en quoi ils innovent',
  localDevelopment: 'indiquez comment ils portent ce développement',
  territory: 'indiquez ce territoire',
}

// How many enterprises or persons there are, or are known: both are feminine.
const known = (holds: Param, count: Param) =>
  count === 0
    ? shown(holds, 'il n’y en a aucune', 'on n’en connaît aucune')
    : `${shown(holds, 'il y en a', 'on en connaît')} ${count}`

export const dataset: AreaMessages<DatasetCode> = {
  'dataset/id-duplicate': ({ id, first }) =>
    `L’identifiant « ${id} » est déjà pris (${first}) : donnez-en un autre à l’un des deux.`,
  'dataset/ref-missing': ({ id, expected }) =>
    `« ${id} » ne désigne rien dans ces données : ajoutez ${kinds(expected)} qui porte cet identifiant, ou corrigez-le.`,
  'dataset/ref-kind': ({ id, expected, got }) =>
    `On attend ici ${kinds(expected)}, et « ${id} » est ${kinds(got)} : corrigez l’identifiant.`,
  'dataset/siret-siren-mismatch': ({ siret, siren }) =>
    `Le SIRET ${siret} n’est pas celui d’un établissement du SIREN ${siren} : corrigez l’un ou l’autre.`,
  'dataset/vat-siren-mismatch': ({ vat, siren }) =>
    `Le numéro de TVA ${vat} n’est pas celui du SIREN ${siren} : corrigez l’un ou l’autre.`,
  'dataset/siren-duplicate': ({ siren, id, other }) =>
    `« ${id} » et « ${other} » ont le même SIREN ${siren} : est-ce une seule organisation ?`,
  'dataset/rna-duplicate': ({ rna, id, other }) =>
    `« ${id} » et « ${other} » ont le même numéro RNA ${rna} : est-ce une seule organisation ?`,
  'dataset/rna-form': ({ rna, families, cj }) =>
    cj === UNKNOWN
      ? `Un numéro RNA (${rna}) est celui d’une association ou d’une fondation, et non d’une autre forme (${familyList(families)}) : corrigez l’un ou l’autre.`
      : `Une association de droit local (${cj}) n’a pas de numéro RNA (${rna}) : remplacez-le par son inscription au tribunal.`,
  'dataset/rna-legacy': ({ rna }) =>
    `Le numéro ${rna} est un ancien numéro d’association, impossible à vérifier : cherchez son numéro en « W ».`,
  'dataset/alsace-place': ({ departements }) =>
    `Le droit local d’Alsace-Moselle vaut dans les départements 57, 67 et 68, et non ailleurs (${listOf(departements)}) : vérifiez le lieu ou l’inscription.`,
  'dataset/cj-family': ({ cj, family, told }) =>
    `La catégorie juridique ${cj} est de la famille « ${wordOf(FAMILIES, told)} », et non « ${wordOf(FAMILIES, family)} » : corrigez l’une ou l’autre.`,
  'dataset/scic-categories': ({ id, count, wanted, missing }) =>
    `Une SCIC a au moins ${wanted} catégories d’associés, dont les bénéficiaires et les salariés ou producteurs : « ${id} » en a ${count}${[
      missing,
    ]
      .flat()
      .map((kind) => `, sans ${wordOf(MEMBER_KINDS, kind)}`)
      .join('')}.`,
  'dataset/ai-association': ({ families }) =>
    `Une association intermédiaire (AI) est une association, et non une autre forme (${familyList(families)}) : corrigez l’un ou l’autre.`,
  'dataset/siae-overlap': ({ kind }) =>
    `Deux conventions ${kind} de cette organisation se chevauchent : vérifiez les dates.`,
  'dataset/esus-needs-ess': () =>
    'Un agrément ESUS suppose d’appartenir à l’ESS, et cette organisation est indiquée hors de l’ESS : corrigez l’un ou l’autre.',
  'dataset/esus-before-law': ({ from, law }) =>
    `L’agrément ESUS n’existe que depuis le ${law} : celui-ci (${from}) est un agrément « entreprise solidaire ».`,
  'dataset/esus-length': ({ from, to, years }) =>
    `Cet agrément ESUS (${from} – ${to}) dépasse les ${years} ans que prévoit la loi : vérifiez les dates.`,
  'dataset/region-vintage': ({ id, code, cog }) =>
    `Le code de région ${code} de « ${id} » n’existe pas en ${cog} : corrigez le code ou l’année.`,
  'dataset/place-code': ({ id, code, departement }) =>
    `« ${id} » est dans le département ${departement}, ce que contredit le code ${code} : corrigez l’un ou l’autre.`,
  'dataset/place-point-zero': ({ id }) =>
    `Le point de « ${id} » (0, 0) est en pleine mer : donnez ses coordonnées, ou retirez-les.`,
  'dataset/place-point-swapped': ({ id, latitude, longitude }) =>
    `Le point de « ${id} » (latitude ${numeral(latitude)}, longitude ${numeral(longitude)}) est hors de France, où il serait dans l’autre sens : échangez ses coordonnées, ou indiquez le pays.`,
  'dataset/member-duplicate': ({ id, of }) =>
    `« ${id} » figure deux fois au même titre et au même moment parmi les membres de « ${of} » : gardez une seule entrée, ou corrigez les dates.`,
  'dataset/ptce-bearer-private': ({ id }) =>
    `« ${id} » est une personne publique : la structure porteuse d’un PTCE relève du droit privé.`,
  'dataset/ptce-law-ess': ({ id, at, count, holds }) =>
    `La loi veut que « ${id} » réunisse des entreprises de l’ESS (${at}) : ${known(holds, count)}.`,
  'dataset/ptce-law-enterprise': ({ id, at, holds }) =>
    `La loi veut que « ${id} » réunisse aussi des entreprises hors de l’ESS (${at}) : ${shown(holds, 'il n’y en a pas', 'on n’en connaît pas')}.`,
  'dataset/ptce-law-link': ({ id, at }) =>
    `La loi veut que « ${id} » soit en lien avec une collectivité, la recherche, la formation ou d’autres (${at}) : indiquez-les.`,
  'dataset/ptce-law-territory': ({ id, at }) => `La loi veut que « ${id} » ait un territoire (${at}) : indiquez-le.`,
  'dataset/ptce-law-strategy': ({ id, at }) =>
    `La loi veut que « ${id} » ait une stratégie commune et continue (${at}) : indiquez-la.`,
  'dataset/ptce-law-project': ({ id, at, field, holds }) =>
    `La loi veut que les projets de « ${id} » soient innovants et portent un développement local durable (${at}) : ${shown(holds, 'ils n’innovent pas', wordOf(PROJECT_GAPS, field, 'indiquez comment'))}.`,
  'dataset/ptce-call-person': ({ id, call, holds }) =>
    `Pour ${call}, le décret veut que « ${id} » soit une personne morale de droit privé : ${shown(holds, 'sa structure porteuse n’en est pas une', 'on ne le sait pas')}.`,
  'dataset/ptce-call-members': ({ id, call, count, holds }) =>
    `Pour ${call}, le décret veut que « ${id} » réunisse trois personnes morales : ${known(holds, count)}.`,
  'dataset/ptce-call-ess': ({ id, call, holds }) =>
    `Pour ${call}, le décret veut que « ${id} » réunisse une entreprise de l’ESS : ${shown(holds, 'il n’y en a pas', 'on n’en connaît pas')}.`,
  'dataset/ptce-call-enterprise': ({ id, call, holds }) =>
    `Pour ${call}, le décret veut que « ${id} » réunisse une entreprise hors de l’ESS : ${shown(holds, 'il n’y en a pas', 'on n’en connaît pas')}.`,
  'dataset/ptce-call-other': ({ id, call, holds }) =>
    `Pour ${call}, le décret veut que « ${id} » réunisse une collectivité, un organisme de recherche ou de formation, ou une autre personne : ${shown(holds, 'il n’y en a pas', 'on n’en connaît pas')}.`,
  'dataset/ptce-call-project': ({ id, call, field, holds }) =>
    `Pour ${call}, le décret veut que les projets de « ${id} » innovent sur un territoire : ${shown(holds, 'ils n’innovent pas', wordOf(PROJECT_GAPS, field, 'on ne le sait pas'))}.`,
  'dataset/ptce-call-supported': ({ id, call, holds }) =>
    `Pour ${call}, le décret veut que l’État n’ait pas déjà soutenu « ${id} » : ${shown(holds, 'il l’a fait', 'on ne le sait pas')}.`,
  'dataset/community-animator': ({ id }) => `La communauté « ${id} » n’a pas d’animateur : indiquez-en un.`,
  'dataset/role-period': ({ actor, of }) =>
    `« ${actor} » exerce cette fonction alors que « ${of} » n’existe pas encore ou plus : vérifiez les dates.`,
  'dataset/visit-host-ptce': ({ id, got }) =>
    `« ${id} », qui accueille la visite, est ${kinds(got)} : indiquez le PTCE, et non la structure qui le porte.`,
  'dataset/visit-host-alive': ({ host, date }) =>
    `« ${host} » n’existe pas encore ou plus à la date de la visite (${date}) : vérifiez les dates.`,
  'dataset/visit-host-member': ({ host, community, date }) =>
    `À la date de la visite (${date}), « ${host} » n’est pas indiqué comme membre de la communauté « ${community} » : ajoutez-le, ou vérifiez les dates.`,
  'dataset/visit-ordinal-unique': ({ ordinal, community, other }) =>
    `La communauté « ${community} » a déjà une visite de rang ${ordinal} (« ${other} ») : corrigez l’un des deux rangs.`,
  'dataset/visit-ordinal-order': ({ ordinal, other }) =>
    `La visite de rang ${ordinal} n’est pas postérieure à celle de rang ${other} : vérifiez les rangs et les dates.`,
  'dataset/visit-ordinal-gap': ({ community, missing }) =>
    `La suite des visites de la communauté « ${community} » n’est pas complète. Il manque : ${listOf(missing)}.`,
  'dataset/visit-reported-after': ({ date, published }) =>
    `Cet article, du ${published}, est antérieur à la visite qu’il raconte (${date}) : vérifiez les dates.`,
  'dataset/visit-held-date': ({ date }) =>
    `Cette visite (${date}) est indiquée comme tenue, alors que tout ce qui la raconte est antérieur : vérifiez sa date.`,
  'dataset/visit-attendees-count': ({ listed, declared }) =>
    `Plus de participants sont nommés (${listed}) que la visite n’en annonce (${declared}) : vérifiez les deux.`,
  'dataset/survey-after-community': ({ id, community, launched }) =>
    `L’enquête « ${id} » est lancée (${launched}) avant que la communauté « ${community} » n’existe : vérifiez les dates.`,
  'dataset/survey-before-report': ({ id, launched, published }) =>
    `Cet article, du ${published}, parle de l’enquête « ${id} » avant son lancement (${launched}) : vérifiez les dates.`,
  'dataset/survey-finding': ({ need, holder, community }) =>
    `Le besoin « ${need} » est celui de « ${holder} », qui n’est pas de la communauté enquêtée, « ${community} » : corrigez l’un ou l’autre.`,
  'dataset/need-evidence': ({ id }) =>
    `Rien n’atteste le besoin « ${id} » : indiquez l’enquête ou l’article qui le montre.`,
  'dataset/need-rank': ({ rank, holder }) =>
    `Les besoins de « ${holder} » se classent 1, 2, 3… sans saut ni répétition : corrigez le rang ${rank}.`,
  'dataset/counted-incomplete': ({ field, known, declared }) =>
    `Liste incomplète (${wordOf(FIELDS, field)}) : ${known} sur ${declared} d’après la source. Complétez-la si vous le pouvez.`,
  'dataset/claim-conflict': ({ field, dates }) =>
    `Les sources ne s’accordent pas (${wordOf(FIELDS, field)}) : ${quotedList(dates)}.`,
  'dataset/life-reversed': ({ id, began, ended }) =>
    `« ${id} » finit (${quotedList(ended)}) avant de commencer (${quotedList(began)}) : vérifiez ces dates.`,
  'dataset/article-footnote-dangling': ({ marker }) =>
    `L’appel de note [${marker}] ne renvoie à aucune note : écrivez-la, ou retirez l’appel.`,
  'dataset/article-footnote-unused': ({ marker }) =>
    `La note [${marker}] n’est appelée nulle part : ajoutez l’appel, ou retirez la note.`,
  'dataset/article-footnote-gap': ({ missing }) =>
    `La numérotation des notes n’est pas continue. Il manque : ${listOf(missing)}.`,
  'dataset/glossary-unknown': ({ id, published }) =>
    `Le terme « ${id} » n’est pas défini, ou pas à la date de l’article (${published}) : définissez-le, ou vérifiez les dates.`,
  'dataset/glossary-double-def': ({ term, other }) =>
    `Le terme « ${term} » est déjà défini (« ${other} ») : gardez une seule définition, ou séparez leurs dates.`,
  'dataset/comment-visibility': ({ id, reason }) =>
    `Le commentaire « ${id} » ne peut pas être public : ${wordOf(VISIBILITY_FAULTS, reason)}.`,
  'dataset/comment-thread': ({ id, reason }) =>
    `Le commentaire « ${id} » n’est pas à sa place : ${wordOf(THREAD_FAULTS, reason)}.`,
}
