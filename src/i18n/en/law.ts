import type { LawCode } from '../../core/codes/law.ts'
import type { AreaMessages } from '../messages.ts'
import { type Param, wordOf } from '../param-words.ts'
import { FAMILIES } from './legal-families.ts'
import { quotedList } from './quoted-list.ts'

const KINDS: Readonly<Record<string, string>> = { sociale: 'socially', technologique: 'technologically' }

const families = (names: Param) =>
  [names]
    .flat()
    .map((name) => wordOf(FAMILIES, name))
    .join(', ')
const category = (cj: Param) => (cj === null ? '' : `, legal category ${cj}`)
// In the middle of a sentence, it ends with a comma too.
const aside = (cj: Param) => (cj === null ? '' : `${category(cj)},`)

export const law: AreaMessages<LawCode> = {
  'law/not-in-force-yet': ({ at, from }) => `On ${at} this text is not in force yet: it is since ${from}.`,
  'law/maybe-not-in-force': ({ at, from }) =>
    `It is not known whether this text, in force since ${from}, already is at this date: ${at}.`,
  'law/not-alive': ({ name, at }) => `“${name}” does not exist yet, or any more, at this date: ${at}.`,
  'law/ess-form': ({ name, families: forms, cj }) =>
    `“${name}” is of the ESS by its form (${families(forms)}${category(cj)}).`,
  'law/ess-form-company': ({ name, cj }) =>
    `“${name}” is a company${category(cj)}: only its statutes say whether it is of the ESS.`,
  'law/ess-form-uncertain': ({ name, cj }) =>
    `The law does not say clearly whether the form of “${name}”${aside(cj)} is of the ESS.`,
  'law/ess-form-unknown': ({ name, at }) => `The legal form of “${name}” is not known at this date: ${at}.`,
  'law/ess-form-changes': ({ name, at, families: forms }) =>
    `It is not known which legal form “${name}” had at this date (${at}): ${families(forms)}.`,
  'law/ess-form-contradiction': ({ name, at, families: forms }) =>
    `The legal forms given to “${name}” at this date (${at}) contradict each other: ${families(forms)}.`,
  'law/ess-form-none': ({ name, cj }) =>
    `The form of “${name}”${aside(cj)} is none of those of the ESS, nor that of a commercial company.`,
  'law/ess-public': ({ name, cj }) =>
    `“${name}” is a public body${category(cj)}: the ESS is made of legal persons of private law.`,
  'law/ess-no-personality': ({ name, cj }) =>
    `“${name}”${aside(cj)} is no legal person: the ESS is made of legal persons of private law.`,
  'law/ess-undeclared-association': ({ name }) =>
    `“${name}” is an association that was not declared, hence no legal person: the ESS is made of legal persons.`,
  'law/ess-stated': ({ name }) => `“${name}” is said to be of the ESS.`,
  'law/ess-denied': ({ name }) => `“${name}” is said not to be of the ESS.`,
  'law/ess-stated-other-day': ({ name, known, at }) =>
    `What is known of “${name}” and the ESS is for ${known}, not for this date: ${at}.`,
  'law/ess-esus': ({ name }) => `“${name}” has an ESUS approval, which supposes that one is of the ESS.`,
  'law/ptce-ess': ({ names }) => `Enterprises of the ESS are members: ${quotedList(names)}.`,
  'law/ptce-ess-one': ({ names }) =>
    `Only one member is known to be an enterprise of the ESS (${quotedList(names)}); the law has them in the plural.`,
  'law/ptce-ess-unknown': () => 'No member is known to be an enterprise of the ESS.',
  'law/ptce-ess-none': () => 'No member is an enterprise of the ESS.',
  'law/ptce-enterprise': ({ names }) => `Enterprises that are not of the ESS are members: ${quotedList(names)}.`,
  'law/ptce-enterprise-unknown': () => 'No member is known to be an enterprise that is not of the ESS.',
  'law/ptce-enterprise-none': () => 'No member is an enterprise that is not of the ESS.',
  'law/ptce-partner-only': ({ name }) => `“${name}” is said to be a partner, not a member.`,
  'law/ptce-link': ({ names }) => `It is connected with other persons: ${quotedList(names)}.`,
  'law/ptce-link-unknown': () => 'No connection with an authority, research, training or others is known.',
  'law/ptce-territory': ({ name }) => `“${name}” has a territory.`,
  'law/ptce-territory-unknown': ({ name }) => `The territory of “${name}” is not known.`,
  'law/ptce-strategy': ({ name }) => `“${name}” has a common and continuous strategy.`,
  'law/ptce-strategy-unknown': ({ name }) => `The common and continuous strategy of “${name}” is not known.`,
  'law/ptce-innovation': ({ name, kinds }) =>
    `The projects of “${name}” are innovative: ${[kinds]
      .flat()
      .map((kind) => wordOf(KINDS, kind))
      .join(', ')}.`,
  'law/ptce-innovation-unknown': ({ name }) => `It is not known whether the projects of “${name}” are innovative.`,
  'law/ptce-innovation-none': ({ name }) => `The projects of “${name}” are said to be innovative in nothing.`,
  'law/ptce-development': ({ name }) => `The projects of “${name}” bear sustainable local development.`,
  'law/ptce-development-unknown': ({ name }) =>
    `It is not known whether the projects of “${name}” bear sustainable local development.`,
  'law/call-legal-person': ({ bearer }) => `“${bearer}”, which bears it, is a legal person of private law.`,
  'law/call-legal-person-unknown': ({ name }) => `It is not known which legal person bears “${name}”.`,
  'law/call-public': ({ bearer }) => `“${bearer}”, which bears it, is a public body.`,
  'law/call-no-personality': ({ bearer }) => `“${bearer}”, which bears it, is no legal person.`,
  'law/call-three': ({ count, wanted }) => `It gathers ${count} known legal persons: ${wanted} are required.`,
  'law/call-three-unknown': ({ count, wanted }) =>
    `Legal persons known among its members: ${count}. At least ${wanted} are required.`,
  'law/call-few': ({ count, wanted }) =>
    `Legal persons among its members, who are all known: ${count}. At least ${wanted} are required.`,
  'law/call-ess': ({ names }) => `An enterprise of the ESS is a member: ${quotedList(names)}.`,
  'law/call-ess-unknown': () => 'No member is known to be an enterprise of the ESS.',
  'law/call-ess-none': () => 'No member is an enterprise of the ESS.',
  'law/call-enterprise': ({ names }) => `An enterprise that is not of the ESS is a member: ${quotedList(names)}.`,
  'law/call-enterprise-unknown': () => 'No member is known to be an enterprise that is not of the ESS.',
  'law/call-enterprise-none': () => 'No member is an enterprise that is not of the ESS.',
  'law/call-other': ({ names }) => `Another person (authority, research, training…) is a member: ${quotedList(names)}.`,
  'law/call-other-unknown': () =>
    'No member is known to be an authority, a body of research or training, or another person.',
  'law/call-other-none': () => 'No member is an authority, a body of research or training, or another person.',
  'law/call-first': ({ name }) => `The State did not support “${name}” before.`,
  'law/call-supported': ({ name, call, date }) => `The State supported “${name}” before (${call}, ${date}).`,
  'law/call-support-unknown': ({ name }) => `It is not known whether the State supported “${name}” before.`,
  'law/esus-decided': ({ date }) => `The approval is given by decision: ${date}.`,
  'law/esus-silence': ({ asked, date }) => `The demand (${asked}), two months without an answer, is approved: ${date}.`,
  'law/esus-five-years': ({ asked, created }) =>
    `The enterprise, created in ${created}, was at least three years old when it asked (${asked}): five years.`,
  'law/esus-two-years': ({ asked, created }) =>
    `The enterprise, created in ${created}, was less than three years old when it asked (${asked}): two years.`,
  'law/esus-age-unknown': ({ asked }) =>
    `It is not known whether the enterprise was three years old when it asked (${asked}): two years, or five.`,
  'law/esus-created-late': ({ asked, created }) =>
    `The enterprise, created in ${created}, did not exist at the demand (${asked}): one of these dates is wrong.`,
  'law/esus-decided-early': ({ asked, date }) =>
    `The decision (${date}) comes before the demand (${asked}): one of these dates is wrong.`,
  'law/siae-kind': ({ kind, name }) => `“${kind}” (${name}) is one of the structures of insertion (SIAE).`,
  'law/siae-former-code': ({ kind, name, at }) =>
    `At this date (${at}), ${kind} (${name}) was in articles of an earlier numbering.`,
  'law/siae-experiment': ({ kind, name, to }) => `“${kind}” (${name}) is an experiment, until ${to}.`,
  'law/siae-experiment-early': ({ kind, from }) =>
    `It is not known whether the experiment ${kind} began before ${from}.`,
  'law/siae-experiment-over': ({ kind, to }) => `The experiment ${kind} ends on ${to}: what follows is not known.`,
  'law/siae-other-kind': ({ kind, name }) => `“${kind}” (${name}) is no structure of insertion (SIAE).`,
  'law/siae-convention': ({ name, kind }) => `A ${kind} convention of “${name}” runs.`,
  'law/siae-maybe-convention': ({ name, kind, at }) =>
    `It is not known whether the ${kind} convention of “${name}” runs at this date: ${at}.`,
  'law/siae-unknown': ({ name, at }) => `No convention of insertion of “${name}” is known at this date: ${at}.`,
  'law/siae-none': ({ name, at }) => `“${name}” has no convention of insertion at this date: ${at}.`,
  'law/missing-date': () => 'What is missing is a more precise date: give the day.',
  'law/missing-legal-form': ({ name, at }) => `What is missing is the legal form of “${name}” at this date: ${at}.`,
  'law/missing-status': ({ name, at }) =>
    `What is missing is whether “${name}” is of the ESS at this date (${at}), by its statutes or an authoritative list.`,
  'law/missing-agreement': ({ name }) => `What is missing is which of the things said of “${name}” is right.`,
  'law/missing-ess-member': ({ count }) =>
    `What is missing is a member that is an enterprise of the ESS, beside those that are known (${count}).`,
  'law/missing-enterprise': () => 'What is missing is a member that is an enterprise, and not of the ESS.',
  'law/missing-other-person': () =>
    'What is missing is an authority, a body of research or training, or another person.',
  'law/missing-territory': ({ name }) => `What is missing is the territory of “${name}”.`,
  'law/missing-strategy': ({ name }) => `What is missing is the common and continuous strategy of “${name}”.`,
  'law/missing-innovation': ({ name }) => `What is missing is in what the projects of “${name}” are innovative.`,
  'law/missing-development': ({ name }) =>
    `What is missing is how the projects of “${name}” bear sustainable local development.`,
  'law/missing-bearer': ({ name }) => `What is missing is the organisation that bears “${name}”, or its legal form.`,
  'law/missing-legal-persons': ({ count, wanted }) =>
    `What is missing is members that are legal persons (known: ${count}, required: ${wanted}).`,
  'law/missing-calls': ({ name }) => `What is missing is the whole list of the calls that “${name}” won.`,
  'law/missing-creation': () => 'What is missing is when the enterprise was created, or a more precise date.',
  'law/missing-decision': () => 'What is missing is the right date of the decision, or that of the demand.',
  'law/missing-siae-convention': ({ name, at }) =>
    `What is missing is the convention of insertion of “${name}” at this date (${at}), with its end.`,
  'law/missing-legal-base': ({ kind, at }) => `What is missing is the text that holds for ${kind} at this date: ${at}.`,
}
