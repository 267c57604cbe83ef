import type { LawCode } from '../../core/codes/law.ts'
import type { AreaMessages, MessageWithInstants } from '../messages.ts'
import { areSeveral, listOf, type Param, UNKNOWN } from '../param-words.ts'
import { familyList } from './legal-families.ts'
import { quotedList } from './quoted-list.ts'

const KINDS: Readonly<Record<string, string>> = { sociale: 'socialement', technologique: 'technologiquement' }

const category = (cj: Param) => (cj === UNKNOWN ? '' : `, catégorie juridique ${cj}`)
// In the middle of a sentence, it ends with a comma too.
const aside = (cj: Param) => (cj === UNKNOWN ? '' : `${category(cj)},`)

// The members that are of a kind: one suffices, and there may be more.
const members = (names: Param, one: string, several: string) =>
  `${areSeveral(names) ? `${several} en sont membres` : `${one} en est membre`} : ${quotedList(names)}.`
const enterprises = (names: Param) => members(names, 'Une entreprise hors de l’ESS', 'Des entreprises hors de l’ESS')

export const law: AreaMessages<LawCode, MessageWithInstants> = {
  'law/not-in-force-yet': ({ at, from }, day) =>
    `À cette date (${day(at)}), ce texte n’est pas encore en vigueur : il l’est à partir du ${day(from)}.`,
  'law/maybe-not-in-force': ({ at, from }, day) =>
    `À cette date (${day(at)}), on ne sait pas si ce texte est déjà en vigueur : il l’est à partir du ${day(from)}.`,
  'law/not-alive': ({ name, at }, day) => `« ${name} » n’existe pas encore, ou plus, à cette date : ${day(at)}.`,
  'law/maybe-not-alive': ({ name, at }, day) =>
    `« ${name} » n’existe que pendant une partie de cette période : ${day(at)}.`,
  'law/ess-form': ({ name, families, cj }) =>
    `« ${name} » relève de l’ESS par sa forme (${familyList(families)}${category(cj)}).`,
  'law/ess-form-company': ({ name, cj }) =>
    `« ${name} » est une société${category(cj)} : seuls ses statuts disent si elle relève de l’ESS.`,
  'law/ess-form-uncertain': ({ name, cj }) =>
    `La loi ne dit pas clairement si la forme de « ${name} »${aside(cj)} relève de l’ESS.`,
  'law/ess-form-unknown': ({ name, at }, day) =>
    `On ne connaît pas, ou pas assez, la forme juridique de « ${name} » à cette date : ${day(at)}.`,
  'law/ess-form-changes': ({ name, at, families }, day) =>
    `On ne sait pas quelle forme juridique « ${name} » avait à cette date (${day(at)}) : ${familyList(families)}.`,
  'law/ess-form-contradiction': ({ name, at, families, cj }, day) =>
    `Les formes juridiques données à « ${name} » à cette date (${day(at)}) se contredisent : ${familyList(families)}${category(cj)}.`,
  'law/ess-form-none': ({ name, cj }) =>
    `La forme de « ${name} »${aside(cj)} n’est ni l’une de celles de l’ESS, ni celle d’une société commerciale.`,
  'law/ess-public': ({ name, cj }) =>
    `« ${name} » est une personne publique${category(cj)} : l’ESS réunit des personnes morales de droit privé.`,
  'law/ess-no-personality': ({ name, cj }) =>
    `« ${name} »${aside(cj)} n’est pas une personne morale : l’ESS réunit des personnes morales de droit privé.`,
  'law/ess-undeclared-association': ({ name }) =>
    `« ${name} » est une association non déclarée, donc sans personnalité morale : l’ESS réunit des personnes morales.`,
  'law/ess-stated': ({ name }) => `« ${name} » figure comme relevant de l’ESS.`,
  'law/ess-denied': ({ name }) => `« ${name} » figure comme ne relevant pas de l’ESS.`,
  'law/ess-stated-other-day': ({ name, known, at }, day) =>
    `Ce qu’on sait de l’appartenance de « ${name} » à l’ESS vaut pour le ${day(known)}, et non pour cette date : ${day(at)}.`,
  'law/ess-esus': ({ name }) => `« ${name} » a un agrément ESUS, qui suppose d’appartenir à l’ESS.`,
  'law/ptce-ess': ({ names }) => `Des entreprises de l’ESS en sont membres : ${quotedList(names)}.`,
  'law/ptce-ess-one': ({ names }) =>
    `On ne lui connaît qu’un membre qui soit une entreprise de l’ESS (${quotedList(names)}) ; la loi en parle au pluriel.`,
  'law/ptce-ess-unknown': () => 'On ne lui connaît aucun membre qui soit une entreprise de l’ESS.',
  'law/ptce-ess-none': () => 'Aucun de ses membres n’est une entreprise de l’ESS.',
  'law/ptce-enterprise': ({ names }) => enterprises(names),
  'law/ptce-enterprise-unknown': () => 'On ne lui connaît aucun membre qui soit une entreprise hors de l’ESS.',
  'law/ptce-enterprise-none': () => 'Aucun de ses membres n’est une entreprise hors de l’ESS.',
  'law/ptce-partner-only': ({ name }) => `« ${name} » figure comme partenaire, et non comme membre.`,
  'law/ptce-link': ({ names }) =>
    `Il est en lien avec ${areSeveral(names) ? 'd’autres personnes' : 'une autre personne'} : ${quotedList(names)}.`,
  'law/ptce-link-unknown': () =>
    'On ne lui connaît aucun lien avec une collectivité, la recherche, la formation ou d’autres.',
  'law/ptce-territory': ({ name }) => `« ${name} » a un territoire.`,
  'law/ptce-territory-unknown': ({ name }) => `On ne connaît pas le territoire de « ${name} ».`,
  'law/ptce-strategy': ({ name }) => `« ${name} » a une stratégie commune et continue.`,
  'law/ptce-strategy-unknown': ({ name }) => `On ne connaît pas la stratégie commune et continue de « ${name} ».`,
  'law/ptce-innovation': ({ name, kinds }) => `Les projets de « ${name} » sont innovants (${listOf(kinds, KINDS)}).`,
  'law/ptce-innovation-unknown': ({ name }) => `On ne sait pas si les projets de « ${name} » sont innovants.`,
  'law/ptce-innovation-none': ({ name }) => `Les projets de « ${name} » sont indiqués comme non innovants.`,
  'law/ptce-development': ({ name }) => `Les projets de « ${name} » portent un développement local durable.`,
  'law/ptce-development-unknown': ({ name }) =>
    `On ne sait pas si les projets de « ${name} » portent un développement local durable.`,
  'law/call-legal-person': ({ bearer }) => `« ${bearer} », qui le porte, est une personne morale de droit privé.`,
  'law/call-legal-person-unknown': ({ name }) => `On ne sait pas quelle personne morale porte « ${name} ».`,
  'law/call-public': ({ bearer }) => `« ${bearer} », qui le porte, est une personne publique.`,
  'law/call-no-personality': ({ bearer }) => `« ${bearer} », qui le porte, n’est pas une personne morale.`,
  'law/call-three': ({ count, wanted }) => `Il réunit ${count} personnes morales connues : il en faut ${wanted}.`,
  'law/call-three-unknown': ({ count, wanted }) =>
    `Personnes morales connues parmi ses membres : ${count}. Il en faut au moins ${wanted}.`,
  'law/call-few': ({ count, wanted }) =>
    `Personnes morales parmi ses membres, qui sont tous connus : ${count}. Il en faut au moins ${wanted}.`,
  'law/call-ess': ({ names }) => members(names, 'Une entreprise de l’ESS', 'Des entreprises de l’ESS'),
  'law/call-ess-unknown': () => 'On ne lui connaît aucun membre qui soit une entreprise de l’ESS.',
  'law/call-ess-none': () => 'Aucun de ses membres n’est une entreprise de l’ESS.',
  'law/call-enterprise': ({ names }) => enterprises(names),
  'law/call-enterprise-unknown': () => 'On ne lui connaît aucun membre qui soit une entreprise hors de l’ESS.',
  'law/call-enterprise-none': () => 'Aucun de ses membres n’est une entreprise hors de l’ESS.',
  'law/call-other': ({ names }) =>
    members(
      names,
      'Une autre personne (collectivité, recherche, formation…)',
      'D’autres personnes (collectivité, recherche, formation…)',
    ),
  'law/call-other-unknown': () =>
    'On ne lui connaît aucun membre qui soit une collectivité, un organisme de recherche ou de formation, ou une autre personne.',
  'law/call-other-none': () =>
    'Aucun de ses membres n’est une collectivité, un organisme de recherche ou de formation, ni une autre personne.',
  'law/call-first': ({ name }) => `L’État n’a pas déjà soutenu « ${name} ».`,
  'law/call-supported': ({ name, call, date }, day) => `L’État a déjà soutenu « ${name} » (${call}, ${day(date)}).`,
  'law/call-support-unknown': ({ name }) => `On ne sait pas si l’État a déjà soutenu « ${name} ».`,
  'law/esus-decided': ({ date }, day) => `L’agrément résulte d’une décision : ${day(date)}.`,
  'law/esus-decided-or-silence': ({ asked, decided, date }, day) =>
    `L’agrément résulte d’une décision (${day(decided)}) ou, avant elle, de deux mois sans réponse à la demande (${day(asked)}) : ${day(date)}.`,
  'law/esus-silence': ({ asked, date }, day) =>
    `La demande (${day(asked)}), restée deux mois sans réponse, vaut agrément : ${day(date)}.`,
  'law/esus-five-years': ({ asked, created }, day) =>
    `Quand elle a fait sa demande (${day(asked)}), l’entreprise (création : ${day(created)}) avait au moins trois ans : l’agrément vaut cinq ans.`,
  'law/esus-two-years': ({ asked, created }, day) =>
    `Quand elle a fait sa demande (${day(asked)}), l’entreprise (création : ${day(created)}) avait moins de trois ans : l’agrément vaut deux ans.`,
  'law/esus-age-unknown': ({ asked }, day) =>
    `On ne sait pas si l’entreprise avait trois ans quand elle a fait sa demande (${day(asked)}) : l’agrément vaut deux ans ou cinq.`,
  'law/esus-created-late': ({ asked, created }, day) =>
    `L’entreprise (création : ${day(created)}) n’existait pas encore à la date de la demande (${day(asked)}) : l’une de ces dates est fausse.`,
  'law/esus-decided-early': ({ asked, date }, day) =>
    `La décision (${day(date)}) précède la demande (${day(asked)}) : l’une de ces dates est fausse.`,
  'law/esus-approval': ({ name, at }, day) => `« ${name} » a un agrément ESUS en cours à cette date : ${day(at)}.`,
  'law/esus-maybe-approval': ({ name, at }, day) =>
    `On ne sait pas si l’agrément ESUS de « ${name} » court encore, ou déjà, à cette date : ${day(at)}.`,
  'law/esus-former-approval': ({ name, at }, day) =>
    `« ${name} » a un agrément d’avant le nom d’ESUS, « entreprise solidaire » : on ne sait pas s’il en tient lieu à cette date : ${day(at)}.`,
  'law/esus-unknown': ({ name, at }, day) =>
    `On ne connaît à « ${name} » aucun agrément ESUS à cette date : ${day(at)}.`,
  'law/esus-none': ({ name, at }, day) => `« ${name} » n’a aucun agrément ESUS à cette date : ${day(at)}.`,
  'law/siae-kind': ({ kind, name }) =>
    `« ${kind} » (${name}) est l’une des structures de l’insertion par l’activité économique.`,
  'law/siae-former-code': ({ kind, name, at }, day) =>
    `À cette date (${day(at)}), ${kind} (${name}) relevait d’articles d’une numérotation antérieure.`,
  'law/siae-experiment': ({ kind, name, to }, day) =>
    `« ${kind} » (${name}) est une expérimentation, jusqu’au ${day(to)}.`,
  'law/siae-experiment-early': ({ kind, from }, day) =>
    `On ne sait pas si l’expérimentation ${kind} a commencé avant le ${day(from)}.`,
  'law/siae-experiment-over': ({ kind, to }, day) =>
    `L’expérimentation ${kind} finit le ${day(to)} : on ne sait pas ce qui la suit.`,
  'law/siae-other-kind': ({ kind, name }) =>
    `« ${kind} » (${name}) n’est pas une structure de l’insertion par l’activité économique.`,
  'law/siae-convention': ({ name, kind }) => `« ${name} » a une convention ${kind} en cours.`,
  'law/siae-maybe-convention': ({ name, kind, at }, day) =>
    `On ne sait pas si la convention ${kind} de « ${name} » court encore, ou déjà, à cette date : ${day(at)}.`,
  'law/siae-unknown': ({ name, at }, day) =>
    `On ne connaît à « ${name} » aucune convention d’insertion à cette date : ${day(at)}.`,
  'law/siae-none': ({ name, at }, day) => `« ${name} » n’a aucune convention d’insertion à cette date : ${day(at)}.`,
  'law/missing-date': () => 'Il manque une date plus précise : donnez le jour.',
  'law/missing-legal-form': ({ name, at }, day) =>
    `Il manque la forme juridique exacte de « ${name} » à cette date : ${day(at)}.`,
  'law/missing-status': ({ name, at }, day) =>
    `Reste à savoir si « ${name} » relève de l’ESS à cette date (${day(at)}), par ses statuts ou par une liste qui fait foi.`,
  'law/missing-agreement': ({ name }) => `Reste à savoir laquelle des informations sur « ${name} » est juste.`,
  'law/missing-ess-member': ({ count }) =>
    `Il manque un membre qui soit une entreprise de l’ESS${count === 0 ? '' : `, outre ${count === 1 ? 'celui qu’on connaît' : `ceux qu’on connaît (${count})`}`}.`,
  'law/missing-enterprise': () => 'Il manque un membre qui soit une entreprise hors de l’ESS.',
  'law/missing-other-person': () =>
    'Il manque une collectivité, un organisme de recherche ou de formation, ou une autre personne.',
  'law/missing-territory': ({ name }) => `Il manque le territoire de « ${name} ».`,
  'law/missing-strategy': ({ name }) => `Il manque la stratégie commune et continue de « ${name} ».`,
  'law/missing-innovation': ({ name }) => `Reste à savoir en quoi les projets de « ${name} » sont innovants.`,
  'law/missing-development': ({ name }) =>
    `Reste à savoir comment les projets de « ${name} » portent un développement local durable.`,
  'law/missing-bearer': ({ name }) => `Il manque l’organisation qui porte « ${name} », ou sa forme juridique.`,
  'law/missing-legal-persons': ({ count, wanted }) =>
    `Il manque des membres qui soient des personnes morales (connus : ${count}, requis : ${wanted}).`,
  'law/missing-calls': ({ name }) => `Il manque la liste complète des appels à projets que « ${name} » a remportés.`,
  'law/missing-creation': () => 'Il manque la date de création de l’entreprise, ou une date plus précise.',
  'law/missing-decision': () => 'Il manque la date exacte de la décision, ou celle de la demande.',
  'law/missing-esus-approval': ({ name, at }, day) =>
    `Il manque l’agrément ESUS de « ${name} » à cette date (${day(at)}), avec son début et sa fin.`,
  'law/missing-siae-convention': ({ name, at }, day) =>
    `Il manque la convention d’insertion de « ${name} » à cette date (${day(at)}), avec son début et sa fin.`,
  'law/missing-legal-base': ({ kind, at }, day) =>
    `Il manque le texte qui vaut pour ${kind} à cette date : ${day(at)}.`,
}
