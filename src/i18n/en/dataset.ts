import type { DatasetCode } from '../../core/codes/dataset.ts'
import type { AreaMessages } from '../messages.ts'
import { type Param, wordOf } from '../param-words.ts'
import { FAMILIES } from './legal-families.ts'
import { quotedList } from './quoted-list.ts'

const KINDS: Readonly<Record<string, string>> = {
  organisation: 'an organisation',
  person: 'a person',
  collective: 'a collective',
  ptce: 'a PTCE',
  programme: 'a programme',
  community: 'a community',
  visit: 'a visit',
  survey: 'a survey',
  need: 'a need',
  term: 'a term',
  article: 'an article',
  forum: 'a forum',
  comment: 'a comment',
  place: 'a place',
  source: 'a source',
}

const FIELDS: Readonly<Record<string, string>> = {
  memberCategories: 'categories of members',
  founded: 'foundation',
  legalCreation: 'legal creation',
  dissolved: 'end',
}

const THREAD_FAULTS: Readonly<Record<string, string>> = {
  root: 'its thread does not open with a comment without parent',
  thread: 'it is not in the thread of the one that it answers',
  forum: 'it is not in the forum of the one that it answers',
  date: 'it is older than the one that it answers',
  circle: 'it answers itself through other answers',
}

const VISIBILITY_FAULTS: Readonly<Record<string, string>> = {
  mode: 'no decision accepted it, and the mode of the forum lets nothing through',
  revision: 'the decision is about other words than these',
  date: 'it is published before it was written',
}

const MEMBER_KINDS: Readonly<Record<string, string>> = { beneficiaires: 'beneficiaries', salaries: 'employees' }

const kinds = (names: Param) =>
  [names]
    .flat()
    .map((name) => wordOf(KINDS, name))
    .join(' or ')

// A condition that certainly does not hold, or that nothing shows.
const shown = (holds: Param, no: string, unknown: string) => (holds === 'no' ? no : unknown)

export const dataset: AreaMessages<DatasetCode> = {
  'dataset/id-duplicate': ({ id, first }) => `The id “${id}” is already that of ${first}: change one of them.`,
  'dataset/ref-missing': ({ id, expected }) =>
    `“${id}” names nothing in this data: add ${kinds(expected)} of that id, or correct it.`,
  'dataset/ref-kind': ({ id, expected, got }) => `“${id}” is ${kinds(got)}, where ${kinds(expected)} is expected.`,
  'dataset/siret-siren-mismatch': ({ siret, siren }) =>
    `The SIRET ${siret} is not that of an establishment of the SIREN ${siren}: correct one of them.`,
  'dataset/vat-siren-mismatch': ({ vat, siren }) =>
    `The VAT number ${vat} is not that of the SIREN ${siren}: correct one of them.`,
  'dataset/siren-duplicate': ({ siren, id, other }) =>
    `“${id}” and “${other}” have the same SIREN ${siren}: are they one organisation?`,
  'dataset/rna-form': ({ rna, families, cj }) =>
    cj === null
      ? `An RNA number (${rna}) is that of an association or a foundation, not of another form (${quotedList(families)}).`
      : `An association of the local law (${cj}) has no RNA number (${rna}): give its entry in the register of the court.`,
  'dataset/rna-legacy': ({ rna }) =>
    `The number ${rna} is a former one of an association, which cannot be checked: look for its “W” number.`,
  'dataset/alsace-place': ({ departements }) =>
    `The local law of Alsace-Moselle holds in the départements 57, 67 and 68, not elsewhere (${quotedList(departements)}).`,
  'dataset/cj-family': ({ cj, family, told }) =>
    `The legal category ${cj} is of the family “${wordOf(FAMILIES, told)}”, not “${wordOf(FAMILIES, family)}”: correct one of them.`,
  'dataset/scic-categories': ({ id, count, wanted, missing }) =>
    `A SCIC has at least ${wanted} categories of members, with beneficiaries, and employees or producers: “${id}” has ${count}${[
      missing ?? [],
    ]
      .flat()
      .map((kind) => `, without ${wordOf(MEMBER_KINDS, kind)}`)
      .join('')}.`,
  'dataset/ai-association': ({ families }) =>
    `An association intermédiaire (AI) is an association, not another form (${quotedList(families)}).`,
  'dataset/siae-overlap': ({ kind }) => `Two ${kind} conventions of this organisation overlap.`,
  'dataset/esus-needs-ess': () =>
    'An ESUS approval supposes that one is of the ESS, which this organisation is said not to be.',
  'dataset/esus-before-law': ({ from, law }) =>
    `ESUS approvals exist only since ${law}: this one, of ${from}, is an “entreprise solidaire” one.`,
  'dataset/esus-length': ({ from, to, years }) =>
    `This ESUS approval, from ${from} to ${to}, is longer than the ${years} years that the law gives it: check the dates.`,
  'dataset/region-vintage': ({ id, code, cog }) =>
    `The region code ${code} of “${id}” is not of ${cog}: correct the code or the year.`,
  'dataset/ptce-bearer-private': ({ id }) => `“${id}” is a public body: the bearer of a PTCE is a private one.`,
  'dataset/ptce-law-ess': ({ id, at, count }) =>
    `The law wants “${id}” to gather enterprises of the ESS (${at}): known, ${count}.`,
  'dataset/ptce-law-enterprise': ({ id, at, holds }) =>
    `The law wants “${id}” to gather enterprises that are not of the ESS too (${at}): ${shown(holds, 'there are none', 'none are known')}.`,
  'dataset/ptce-law-link': ({ id, at }) =>
    `The law wants “${id}” to be connected with an authority, research, training or others (${at}): give them.`,
  'dataset/ptce-law-territory': ({ id, at }) => `The law wants “${id}” to have a territory (${at}): give it.`,
  'dataset/ptce-law-strategy': ({ id, at }) =>
    `The law wants “${id}” to have a common and continuous strategy (${at}): give it.`,
  'dataset/ptce-law-project': ({ id, at, holds }) =>
    `The law wants the projects of “${id}” to be innovative and to bear sustainable local development (${at}): ${shown(holds, 'they do not', 'say how')}.`,
  'dataset/ptce-call-person': ({ id, call, holds }) =>
    `For ${call}, the decree wants “${id}” to be a legal person of private law: ${shown(holds, 'who bears it is none', 'it is not known')}.`,
  'dataset/ptce-call-members': ({ id, call, count }) =>
    `For ${call}, the decree wants “${id}” to gather three legal persons: known, ${count}.`,
  'dataset/ptce-call-ess': ({ id, call, holds }) =>
    `For ${call}, the decree wants “${id}” to gather an enterprise of the ESS: ${shown(holds, 'there is none', 'none is known')}.`,
  'dataset/ptce-call-enterprise': ({ id, call, holds }) =>
    `For ${call}, the decree wants “${id}” to gather an enterprise that is not of the ESS: ${shown(holds, 'there is none', 'none is known')}.`,
  'dataset/ptce-call-other': ({ id, call, holds }) =>
    `For ${call}, the decree wants “${id}” to gather an authority, a body of research or training, or another person: ${shown(holds, 'there is none', 'none is known')}.`,
  'dataset/ptce-call-project': ({ id, call, holds }) =>
    `For ${call}, the decree wants “${id}” to have an innovative project on a territory: ${shown(holds, 'it has none', 'it is not known')}.`,
  'dataset/ptce-call-supported': ({ id, call, holds }) =>
    `For ${call}, the decree wants “${id}” not to have been supported by the State before: ${shown(holds, 'it was', 'it is not known')}.`,
  'dataset/community-animator': ({ id }) => `The community “${id}” has no animator: give one.`,
  'dataset/role-period': ({ actor, of }) =>
    `“${actor}” has this role while “${of}” does not exist yet or any more: check the dates.`,
  'dataset/visit-host-ptce': ({ id, got }) =>
    `“${id}”, which receives the visit, is ${kinds(got)}: give the PTCE, not the organisation that bears it.`,
  'dataset/visit-host-alive': ({ host, date }) =>
    `“${host}” does not exist yet or any more on the date of the visit (${date}): check the dates.`,
  'dataset/visit-host-member': ({ host, community, date }) =>
    `“${host}” is not known to be a member of the community “${community}” on the date of the visit (${date}).`,
  'dataset/visit-ordinal-unique': ({ ordinal, community, other }) =>
    `The community “${community}” already has a visit of rank ${ordinal} (“${other}”).`,
  'dataset/visit-ordinal-order': ({ ordinal, other }) =>
    `The visit of rank ${ordinal} is not later than that of rank ${other}: check ranks and dates.`,
  'dataset/visit-ordinal-gap': ({ community, missing }) =>
    `Not all visits of the community “${community}” are here: the ranks ${quotedList(missing)} are missing.`,
  'dataset/visit-reported-after': ({ date, published }) =>
    `This article, of ${published}, is earlier than the visit that it reports (${date}): check the dates.`,
  'dataset/visit-held-date': ({ date }) =>
    `This visit (${date}) is said to be held, yet all that reports it is earlier: check its date.`,
  'dataset/visit-attendees-count': ({ listed, declared }) =>
    `More participants are named (${listed}) than the visit announces (${declared}).`,
  'dataset/survey-after-community': ({ id, community, launched }) =>
    `The survey “${id}” begins (${launched}) before the community “${community}” exists: check the dates.`,
  'dataset/survey-before-report': ({ id, launched, published }) =>
    `This article, of ${published}, speaks of the survey “${id}” before it began (${launched}).`,
  'dataset/survey-finding': ({ need, holder, community }) =>
    `The need “${need}” is that of “${holder}”, which is not of the surveyed community “${community}”.`,
  'dataset/need-evidence': ({ id }) => `Nothing shows the need “${id}”: give the survey or the article that does.`,
  'dataset/need-rank': ({ rank, holder }) =>
    `The needs of “${holder}” are ranked 1, 2, 3 without repeat: the rank ${rank} is taken, or leaves one out.`,
  'dataset/counted-incomplete': ({ field, known, declared }) =>
    `The source announces ${declared} ${wordOf(FIELDS, field)}, of which ${known} are here: complete the list if you can.`,
  'dataset/claim-conflict': ({ field, dates }) =>
    `The sources do not agree (${wordOf(FIELDS, field)}): ${quotedList(dates)}.`,
  'dataset/article-footnote-dangling': ({ marker }) =>
    `The note call [${marker}] leads to no note: write it, or remove the call.`,
  'dataset/article-footnote-unused': ({ marker }) => `The note [${marker}] is called nowhere.`,
  'dataset/article-footnote-gap': ({ missing }) => `The numbers of the notes leave some out: ${quotedList(missing)}.`,
  'dataset/glossary-unknown': ({ id, published }) =>
    `The term “${id}” is not defined, or not at the date of the article (${published}).`,
  'dataset/glossary-double-def': ({ term, other }) =>
    `The term “${term}” is already defined (“${other}”): date both definitions, or keep one.`,
  'dataset/comment-visibility': ({ id, reason }) =>
    `The comment “${id}” cannot be public: ${wordOf(VISIBILITY_FAULTS, reason)}.`,
  'dataset/comment-thread': ({ id, reason }) =>
    `The comment “${id}” is out of place: ${wordOf(THREAD_FAULTS, reason)}.`,
}
