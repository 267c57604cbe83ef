import type { DatasetCode } from '../../core/codes/dataset.ts'
import type { AreaMessages } from '../messages.ts'
import { listOf, type Param, UNKNOWN, wordOf } from '../param-words.ts'
import { FAMILIES, familyList } from './legal-families.ts'
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
  thread: 'it is not in the thread of the comment it replies to',
  forum: 'it is not in the forum of the comment it replies to',
  date: 'it is older than the comment it replies to',
  circle: 'the replies run in a circle',
}

const VISIBILITY_FAULTS: Readonly<Record<string, string>> = {
  mode: 'no decision accepted it, and the forum publishes nothing without one',
  revision: 'the decision is about other words than these',
  date: 'it is published before it was written',
}

const MEMBER_KINDS: Readonly<Record<string, string>> = { beneficiaires: 'beneficiaries', salaries: 'employees' }

const kinds = (names: Param) => listOf(names, KINDS).replace(/, ([^,]*)$/, ' or $1')

// A condition that certainly does not hold, or that nothing shows.
const shown = (holds: Param, no: string, unknown: string) => (holds === 'no' ? no : unknown)

// What is not known of the projects of a PTCE, by the field that tells it.
const PROJECT_GAPS: Readonly<Record<string, string>> = {
  innovations: 'say what they innovate in',
  localDevelopment: 'say how they support this development',
  territory: 'give this territory',
}

export const dataset: AreaMessages<DatasetCode> = {
  'dataset/id-duplicate': ({ id, first }) => `The id “${id}” is already taken (${first}): change one of them.`,
  'dataset/ref-missing': ({ id, expected }) =>
    `“${id}” names nothing in this data: add ${kinds(expected)} with that id, or correct it.`,
  'dataset/ref-kind': ({ id, expected, got }) =>
    `Expected ${kinds(expected)} here, and “${id}” is ${kinds(got)}: correct the id.`,
  'dataset/siret-siren-mismatch': ({ siret, siren }) =>
    `The SIRET ${siret} is not that of an establishment of the SIREN ${siren}: correct one of them.`,
  'dataset/vat-siren-mismatch': ({ vat, siren }) =>
    `The VAT number ${vat} is not that of the SIREN ${siren}: correct one of them.`,
  'dataset/siren-duplicate': ({ siren, id, other }) =>
    `“${id}” and “${other}” have the same SIREN ${siren}: are they one organisation?`,
  'dataset/rna-duplicate': ({ rna, id, other }) =>
    `“${id}” and “${other}” have the same RNA number ${rna}: are they one organisation?`,
  'dataset/rna-form': ({ rna, families, cj }) =>
    cj === UNKNOWN
      ? `An RNA number (${rna}) belongs to an association or a foundation, not to another form (${familyList(families)}): correct one of them.`
      : `An association under local law (${cj}) has no RNA number (${rna}): replace it by its entry in the register of the court.`,
  'dataset/rna-legacy': ({ rna }) =>
    `The number ${rna} is a former association number, which cannot be checked: look for its “W” number.`,
  'dataset/alsace-place': ({ departements }) =>
    `The local law of Alsace-Moselle holds in the départements 57, 67 and 68, not elsewhere (${listOf(departements)}): check the place or the entry.`,
  'dataset/cj-family': ({ cj, family, told }) =>
    `The legal category ${cj} belongs to the family “${wordOf(FAMILIES, told)}”, not “${wordOf(FAMILIES, family)}”: correct one of them.`,
  'dataset/scic-categories': ({ id, count, wanted, missing }) =>
    `A SCIC has at least ${wanted} categories of members, among them beneficiaries, and employees or producers: “${id}” has ${count}${[
      missing,
    ]
      .flat()
      .map((kind) => `, without ${wordOf(MEMBER_KINDS, kind)}`)
      .join('')}.`,
  'dataset/ai-association': ({ families }) =>
    `An association intermédiaire (AI) is an association, not another form (${familyList(families)}): correct one of them.`,
  'dataset/siae-overlap': ({ kind }) => `Two ${kind} agreements of this organisation overlap: check the dates.`,
  'dataset/esus-needs-ess': () =>
    'Only ESS organisations can have an ESUS approval, and this one is recorded as outside the ESS: correct one of them.',
  'dataset/esus-before-law': ({ from, law }) =>
    `ESUS approvals exist only since ${law}: this one (${from}) is an “entreprise solidaire” approval.`,
  'dataset/esus-length': ({ from, to, years }) =>
    `This ESUS approval (${from} – ${to}) is longer than the ${years} years that the law gives it: check the dates.`,
  'dataset/region-vintage': ({ id, code, cog }) =>
    `The region code ${code} of “${id}” does not exist in ${cog}: correct the code or the year.`,
  'dataset/place-code': ({ id, code, departement }) =>
    `“${id}” is in the département ${departement}, which the code ${code} contradicts: correct one of them.`,
  'dataset/place-point-zero': ({ id }) =>
    `The point of “${id}” (0, 0) is in the sea: give its coordinates, or remove them.`,
  'dataset/place-point-swapped': ({ id, latitude, longitude }) =>
    `The point of “${id}” (latitude ${latitude}, longitude ${longitude}) is outside France, where it would be the other way round: swap its coordinates, or give the country.`,
  'dataset/member-duplicate': ({ id, of }) =>
    `“${id}” is listed twice as the same, at the same time, among the members of “${of}”: keep one entry, or correct the dates.`,
  'dataset/ptce-bearer-private': ({ id }) => `“${id}” is a public body: the bearer of a PTCE is a private one.`,
  'dataset/ptce-law-ess': ({ id, at, count, holds }) =>
    `The law requires “${id}” to gather ESS enterprises (${at}): ${count} ${shown(holds, 'in all', 'known')}.`,
  'dataset/ptce-law-enterprise': ({ id, at, holds }) =>
    `The law requires “${id}” to gather enterprises outside the ESS too (${at}): ${shown(holds, 'there are none', 'none are known')}.`,
  'dataset/ptce-law-link': ({ id, at }) =>
    `The law requires “${id}” to be connected with an authority, research, training or others (${at}): give them.`,
  'dataset/ptce-law-territory': ({ id, at }) => `The law requires “${id}” to have a territory (${at}): give it.`,
  'dataset/ptce-law-strategy': ({ id, at }) =>
    `The law requires “${id}” to have a common and continuous strategy (${at}): give it.`,
  'dataset/ptce-law-project': ({ id, at, field, holds }) =>
    `The law requires the projects of “${id}” to be innovative and to support sustainable local development (${at}): ${shown(holds, 'they do not innovate', wordOf(PROJECT_GAPS, field, 'say how'))}.`,
  'dataset/ptce-call-person': ({ id, call, holds }) =>
    `For ${call}, the decree requires “${id}” to be a legal person governed by private law: ${shown(holds, 'its bearer is not one', 'it is not known')}.`,
  'dataset/ptce-call-members': ({ id, call, count, holds }) =>
    `For ${call}, the decree requires “${id}” to gather three legal persons: ${count} ${shown(holds, 'in all', 'known')}.`,
  'dataset/ptce-call-ess': ({ id, call, holds }) =>
    `For ${call}, the decree requires “${id}” to gather an ESS enterprise: ${shown(holds, 'there is none', 'none is known')}.`,
  'dataset/ptce-call-enterprise': ({ id, call, holds }) =>
    `For ${call}, the decree requires “${id}” to gather an enterprise outside the ESS: ${shown(holds, 'there is none', 'none is known')}.`,
  'dataset/ptce-call-other': ({ id, call, holds }) =>
    `For ${call}, the decree requires “${id}” to gather an authority, a research or training body, or another person: ${shown(holds, 'there is none', 'none is known')}.`,
  'dataset/ptce-call-project': ({ id, call, field, holds }) =>
    `For ${call}, the decree requires the projects of “${id}” to innovate on a territory: ${shown(holds, 'they do not innovate', wordOf(PROJECT_GAPS, field, 'it is not known'))}.`,
  'dataset/ptce-call-supported': ({ id, call, holds }) =>
    `For ${call}, the decree requires that the State has not supported “${id}” before: ${shown(holds, 'it has', 'it is not known')}.`,
  'dataset/community-animator': ({ id }) => `The community “${id}” has no animator: give one.`,
  'dataset/role-period': ({ actor, of }) =>
    `“${actor}” has this role at a time when “${of}” does not exist: check the dates.`,
  'dataset/visit-host-ptce': ({ id, got }) =>
    `“${id}”, which hosts the visit, is ${kinds(got)}: give the PTCE, not the organisation behind it.`,
  'dataset/visit-host-alive': ({ host, date }) =>
    `“${host}” does not exist on the date of the visit (${date}): check the dates.`,
  'dataset/visit-host-member': ({ host, community, date }) =>
    `On the date of the visit (${date}), “${host}” is not recorded as a member of the community “${community}”: add it, or check the dates.`,
  'dataset/visit-ordinal-unique': ({ ordinal, community, other }) =>
    `The community “${community}” already has a visit of rank ${ordinal} (“${other}”): correct one of the ranks.`,
  'dataset/visit-ordinal-order': ({ ordinal, other }) =>
    `The visit of rank ${ordinal} is not later than that of rank ${other}: check ranks and dates.`,
  'dataset/visit-ordinal-gap': ({ community, missing }) =>
    `The visits of the community “${community}” are not all there. Missing: ${listOf(missing)}.`,
  'dataset/visit-reported-after': ({ date, published }) =>
    `This article (${published}) is earlier than the visit that it reports (${date}): check the dates.`,
  'dataset/visit-held-date': ({ date }) =>
    `This visit (${date}) is recorded as held, yet everything that reports it is earlier: check its date.`,
  'dataset/visit-attendees-count': ({ listed, declared }) =>
    `More participants are named (${listed}) than the visit announces (${declared}): check both.`,
  'dataset/survey-after-community': ({ id, community, launched }) =>
    `The survey “${id}” begins (${launched}) before the community “${community}” exists: check the dates.`,
  'dataset/survey-before-report': ({ id, launched, published }) =>
    `This article (${published}) speaks of the survey “${id}” before it began (${launched}): check the dates.`,
  'dataset/survey-finding': ({ need, holder, community }) =>
    `The need “${need}” is that of “${holder}”, which does not belong to the surveyed community, “${community}”: correct one of them.`,
  'dataset/need-evidence': ({ id }) => `Nothing shows the need “${id}”: give the survey or the article that does.`,
  'dataset/need-rank': ({ rank, holder }) =>
    `The needs of “${holder}” are ranked 1, 2, 3… without gap or repeat: correct the rank ${rank}.`,
  'dataset/counted-incomplete': ({ field, known, declared }) =>
    `Incomplete list (${wordOf(FIELDS, field)}): ${known} of ${declared} in the source. Complete it if you can.`,
  'dataset/claim-conflict': ({ field, dates }) =>
    `The sources do not agree (${wordOf(FIELDS, field)}): ${quotedList(dates)}.`,
  'dataset/life-reversed': ({ id, began, ended }) =>
    `“${id}” ends (${quotedList(ended)}) before it begins (${quotedList(began)}): check these dates.`,
  'dataset/article-footnote-dangling': ({ marker }) =>
    `The note call [${marker}] leads to no note: write the note, or remove the call.`,
  'dataset/article-footnote-unused': ({ marker }) =>
    `Nothing calls the note [${marker}]: add the call, or remove the note.`,
  'dataset/article-footnote-gap': ({ missing }) => `The notes are not numbered through. Missing: ${listOf(missing)}.`,
  'dataset/glossary-unknown': ({ id, published }) =>
    `The term “${id}” is not defined, or not on the date of the article (${published}): define it, or check the dates.`,
  'dataset/glossary-double-def': ({ term, other }) =>
    `The term “${term}” is already defined (“${other}”): keep one definition, or correct their dates.`,
  'dataset/comment-visibility': ({ id, reason }) =>
    `The comment “${id}” cannot be public: ${wordOf(VISIBILITY_FAULTS, reason)}.`,
  'dataset/comment-thread': ({ id, reason }) =>
    `The comment “${id}” is out of place: ${wordOf(THREAD_FAULTS, reason)}.`,
}
