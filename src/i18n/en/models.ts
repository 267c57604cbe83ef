import type { ModelsCode } from '../../core/codes/models.ts'
import type { AreaMessages } from '../messages.ts'
import { type Param, wordOf } from '../param-words.ts'

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
  founded: 'foundation',
  legalCreation: 'legal creation',
  dissolved: 'end',
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
  'not-finite': 'an infinite or undefined number',
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
  revision: 'the decision is about words that do not exist yet',
  date: 'it is published before it was written',
}

const NOMENCLATURES: Readonly<Record<string, string>> = {
  NAFRev2: 'NAF rév. 2',
  NAF2025: 'NAF 2025',
  NAFRev1: 'NAF rév. 1',
  NAF1993: 'NAF of 1993',
}

const kinds = (names: Param) =>
  [names]
    .flat()
    .map((name) => wordOf(KINDS, name))
    .join(' or ')
const list = (values: Param) =>
  [values]
    .flat()
    .map((value) => `“${value}”`)
    .join(', ')
const nearest = (name: Param) => (name === null ? '' : `: did you mean “${name}”?`)

export const models: AreaMessages<ModelsCode> = {
  'models/missing': () => 'This information is required: fill it in.',
  'models/wrong-type': ({ expected, got }) => `Expected ${wordOf(TYPES, expected)} here, not ${wordOf(TYPES, got)}.`,
  'models/unknown-field': ({ name, near }) =>
    near === null
      ? `The field “${name}” does not exist: remove it.`
      : `The field “${name}” does not exist${nearest(near)}`,
  'models/not-one-of': ({ got, values, near }) =>
    `“${got}” is not one of the known values (${list(values)})${near === null ? '.' : nearest(near)}`,
  'models/no-match': ({ got }) => `“${got}” has none of the expected forms.`,
  'models/blank': () => 'This text is empty: fill it in, or leave the field out.',
  'models/too-short': ({ limit }) => `This text is too short: at least ${limit} characters.`,
  'models/too-long': ({ limit }) => `This text is too long: at most ${limit} characters.`,
  'models/too-few': ({ limit }) => `This list is too short: at least ${limit} items.`,
  'models/too-many': ({ limit }) => `This list is too long: at most ${limit} items.`,
  'models/too-small': ({ limit }) => `This number is too small: at least ${limit}.`,
  'models/too-large': ({ limit }) => `This number is too large: at most ${limit}.`,
  'models/not-integer': ({ got }) => `Expected a whole number, not ${got}.`,
  'models/format': ({ format, got }) => `“${got}” does not have the expected form (${format}).`,
  'models/id-format': ({ got }) => `“${got}” cannot be an id: 1 to 200 characters, no white space.`,
  'models/url-format': ({ got }) => `“${got}” is not a full web address: write it with “https://”.`,
  'models/siren-format': ({ got }) => `“${got}” is not a SIREN: it has nine digits.`,
  'models/siren-zero': () => 'Nine zeros are nobody’s SIREN: leave it out if it is not known.',
  'models/siren-checksum': ({ siren }) => `The key of the SIREN ${siren} is wrong: check its digits.`,
  'models/siret-format': ({ got }) => `“${got}” is not a SIRET: it has fourteen digits.`,
  'models/siret-siren': ({ siret, siren }) =>
    `The SIRET ${siret} starts with ${siren}, which is not a SIREN: check its digits.`,
  'models/siret-checksum': ({ siret }) => `The key of the SIRET ${siret} is wrong: check its digits.`,
  'models/vat-format': ({ got }) => `“${got}” is not a French VAT number: “FR”, a key of two characters, nine digits.`,
  'models/vat-siren': ({ vat, siren }) =>
    `The VAT number ${vat} ends with ${siren}, which is not a SIREN: check its digits.`,
  'models/vat-checksum': ({ vat }) => `The key of the VAT number ${vat} is wrong: check its characters.`,
  'models/rna-format': ({ got }) =>
    `“${got}” is not an RNA number: “W”, three characters of the registry office, six digits.`,
  'models/rna-spelling': ({ got, expected }) => `“${got}” is written “${expected}”.`,
  'models/rna-legacy': ({ rna }) =>
    `The number ${rna} is a former one of an association, which cannot be checked: look for its “W” number.`,
  'models/date-format': ({ got }) => `“${got}” is not a day: write it like “2014-06-19”.`,
  'models/date-impossible': ({ got }) => `“${got}” is in no calendar: check the month and the day.`,
  'models/instant-format': ({ got }) =>
    `“${got}” is not an instant: write it with its offset, like “2014-07-10T08:30:00Z”.`,
  'models/edtf-format': ({ got }) =>
    `“${got}” is not a date that can be read: write “2014”, “2014-06”, “2014-06-19”, “1994~” or “2011/..”.`,
  'models/edtf-reversed': ({ got }) => `The interval “${got}” ends before it starts: swap its dates.`,
  'models/period-reversed': ({ from, to }) => `This period ends (${to}) before it starts (${from}): swap its dates.`,
  'models/french-date-format': ({ got }) =>
    `“${got}” tells no date that can be read: write for example “19 juin 2014”, “vers 1994”, “depuis 2005”.`,
  'models/french-date-anchor': ({ got }) => `“${got}” means nothing without the day on which it was written: give it.`,
  'models/french-date-several': ({ got }) => `“${got}” tells several dates: keep the words of one of them.`,
  'models/french-date-weekday': ({ got, date }) =>
    `In “${got}” the weekday is not that of ${date}: check both of them.`,
  'models/ordinal-format': ({ got }) => `“${got}” is not a French ordinal, like “3e” or “troisième”.`,
  'models/quantity-format': ({ got }) =>
    `“${got}” is not a quantity that can be read, like “une quinzaine” or “plus de 1 500 pains par jour”.`,
  'models/quantity-vague': ({ got }) => `“${got}” tells no number: give one, or leave the quantity out.`,
  'models/quantity-range': ({ got }) =>
    `“${got}” tells two numbers: keep the smaller one with “au moins”, or the larger one with “au plus”.`,
  'models/quantity-ambiguous': ({ got }) =>
    `“${got}” can be read in two ways: write thousands with a space, and decimals with a comma.`,
  'models/commune-code-format': ({ got }) =>
    `“${got}” is not the code of a commune (five characters, like “13055”); a postal code is something else.`,
  'models/departement-code-format': ({ got }) => `“${got}” is not the code of a département, like “13”, “2A” or “974”.`,
  'models/region-code-format': ({ got }) => `“${got}” is not the code of a region (two digits, like “93”).`,
  'models/region-vintage': ({ code, cog }) =>
    cog === null
      ? `No region ever had the code ${code}: check it; the code of a département is something else.`
      : `No region had the code ${code} in ${cog}: check the code, or the year.`,
  'models/postal-code-format': ({ got }) =>
    `“${got}” is not a French postal code (five digits, like “13003”); the code of the commune is something else.`,
  'models/country-code-format': ({ got }) => `“${got}” is not the code of a country (two capitals, like “FR”).`,
  'models/currency-format': ({ got }) => `“${got}” is not the code of a currency (three capitals, like “EUR”).`,
  'models/language-format': ({ got }) => `“${got}” is not the code of a language, like “fr” or “pt-BR”.`,
  'models/legal-category-format': ({ got }) =>
    `“${got}” is not a legal category (catégorie juridique: four digits, like “9220”).`,
  'models/alsace-moselle-format': ({ got }) =>
    `“${got}” does not tell a court, a volume and a leaf: write “Molsheim vol. 009 fol. 015”.`,
  'models/naf-format': ({ got }) => `“${got}” is not a NAF code (like “10.71C”).`,
  'models/naf-unlisted': ({ code, nomenclature }) =>
    nomenclature === null
      ? `The code ${code} is neither in NAF rév. 2 nor in NAF 2025: check it.`
      : `The code ${code} is not in ${wordOf(NOMENCLATURES, nomenclature)}: check the code or the nomenclature.`,
  'models/uai-format': ({ got }) => `“${got}” is not a UAI number: seven digits and a letter.`,
  'models/finess-format': ({ got }) => `“${got}” is not a FINESS number: it has nine characters.`,
  'models/idcc-format': ({ got }) => `“${got}” is not an IDCC: it has four digits.`,
  'models/siae-number-format': ({ got }) => `“${got}” is not the number of a financial annex, like “ACI067123456A0M0”.`,
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
  'dataset/rna-form': ({ rna, families }) =>
    `An RNA number (${rna}) is that of an association or a foundation, not of another form (${list(families)}).`,
  'dataset/rna-legacy': ({ rna }) =>
    `The number ${rna} is a former one of an association, which cannot be checked: look for its “W” number.`,
  'dataset/alsace-place': ({ departements }) =>
    `The local law of Alsace-Moselle holds in the départements 57, 67 and 68, not elsewhere (${list(departements)}).`,
  'dataset/ai-association': ({ families }) =>
    `An association intermédiaire (AI) is an association, not another form (${list(families)}).`,
  'dataset/siae-overlap': ({ kind }) => `Two ${kind} conventions of this organisation overlap.`,
  'dataset/esus-needs-ess': () =>
    'An ESUS approval supposes that one is of the ESS, which this organisation is said not to be.',
  'dataset/esus-before-law': ({ from, law }) =>
    `ESUS approvals exist only since ${law}: this one, of ${from}, is an “entreprise solidaire” one.`,
  'dataset/ptce-bearer-private': ({ id }) => `“${id}” is a public body: the bearer of a PTCE is a private one.`,
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
    `Not all visits of the community “${community}” are here: the ranks ${list(missing)} are missing.`,
  'dataset/visit-reported-after': ({ date, published }) =>
    `This article, of ${published}, is earlier than the visit that it reports (${date}): check the dates.`,
  'dataset/visit-held-date': ({ date }) =>
    `This visit (${date}) is said to be held, yet all that reports it is earlier: check its date.`,
  'dataset/visit-attendees-count': ({ listed, declared }) =>
    `More participants are named (${listed}) than the visit announces (${declared}).`,
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
    `The sources do not agree (${wordOf(FIELDS, field)}): ${list(dates)}.`,
  'dataset/article-footnote-dangling': ({ marker }) =>
    `The note call [${marker}] leads to no note: write it, or remove the call.`,
  'dataset/article-footnote-unused': ({ marker }) => `The note [${marker}] is called nowhere.`,
  'dataset/article-footnote-gap': ({ missing }) => `The numbers of the notes leave some out: ${list(missing)}.`,
  'dataset/glossary-unknown': ({ id, published }) =>
    `The term “${id}” is not defined, or not at the date of the article (${published}).`,
  'dataset/glossary-double-def': ({ term, other }) =>
    `The term “${term}” is already defined (“${other}”): date both definitions, or keep one.`,
  'dataset/comment-visibility': ({ id, reason }) =>
    `The comment “${id}” cannot be public: ${wordOf(VISIBILITY_FAULTS, reason)}.`,
  'dataset/comment-thread': ({ id, reason }) =>
    `The comment “${id}” is out of place: ${wordOf(THREAD_FAULTS, reason)}.`,
}
