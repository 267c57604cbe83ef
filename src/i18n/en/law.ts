import type { LawCode } from '../../core/codes/law.ts'
import type { AreaMessages } from '../messages.ts'
import { areSeveral, listOf, type Param, UNKNOWN } from '../param-words.ts'
import { familyList } from './legal-families.ts'
import { quotedList } from './quoted-list.ts'

const KINDS: Readonly<Record<string, string>> = { sociale: 'socially', technologique: 'technologically' }

const category = (cj: Param) => (cj === UNKNOWN ? '' : `, legal category ${cj}`)
// In the middle of a sentence, it ends with a comma too.
const aside = (cj: Param) => (cj === UNKNOWN ? '' : `${category(cj)},`)

// The members that are of a kind: one suffices, and there may be more.
const members = (names: Param, one: string, several: string) =>
  `${areSeveral(names) ? `${several} are members` : `${one} is a member`}: ${quotedList(names)}.`
const enterprises = (names: Param) => members(names, 'An enterprise outside the ESS', 'Enterprises outside the ESS')

export const law: AreaMessages<LawCode> = {
  'law/not-in-force-yet': ({ at, from }) =>
    `At this date (${at}) this text is not in force yet: it is from ${from} on.`,
  'law/maybe-not-in-force': ({ at, from }) =>
    `It is not known whether this text is in force already at this date (${at}): it is from ${from} on.`,
  'law/not-alive': ({ name, at }) => `“${name}” does not exist at this date: ${at}.`,
  'law/maybe-not-alive': ({ name, at }) => `“${name}” exists only during a part of this period: ${at}.`,
  'law/ess-form': ({ name, families, cj }) =>
    `“${name}” belongs to the ESS by its form (${familyList(families)}${category(cj)}).`,
  'law/ess-form-company': ({ name, cj }) =>
    `“${name}” is a company${category(cj)}: only its statutes say whether it belongs to the ESS.`,
  'law/ess-form-uncertain': ({ name, cj }) =>
    `The law does not say clearly whether the form of “${name}”${aside(cj)} belongs to the ESS.`,
  'law/ess-form-unknown': ({ name, at }) =>
    `The legal form of “${name}” is not known, or not well enough, at this date: ${at}.`,
  'law/ess-form-changes': ({ name, at, families }) =>
    `It is not known which legal form “${name}” had at this date (${at}): ${familyList(families)}.`,
  'law/ess-form-contradiction': ({ name, at, families, cj }) =>
    `The legal forms given to “${name}” at this date (${at}) contradict each other: ${familyList(families)}${category(cj)}.`,
  'law/ess-form-none': ({ name, cj }) =>
    `The form of “${name}”${aside(cj)} is neither one of those of the ESS nor that of a commercial company.`,
  'law/ess-public': ({ name, cj }) =>
    `“${name}” is a public body${category(cj)}: the ESS is made of legal persons governed by private law.`,
  'law/ess-no-personality': ({ name, cj }) =>
    `“${name}”${aside(cj)} is not a legal person: the ESS is made of legal persons governed by private law.`,
  'law/ess-undeclared-association': ({ name }) =>
    `“${name}” is an undeclared association, hence not a legal person: the ESS is made of legal persons.`,
  'law/ess-stated': ({ name }) => `“${name}” is recorded as belonging to the ESS.`,
  'law/ess-denied': ({ name }) => `“${name}” is recorded as outside the ESS.`,
  'law/ess-stated-other-day': ({ name, known, at }) =>
    `What is known of “${name}” and the ESS holds for ${known}, not for this date: ${at}.`,
  'law/ess-esus': ({ name }) => `“${name}” has an ESUS approval, which only ESS organisations can have.`,
  'law/ptce-ess': ({ names }) => `ESS enterprises are members: ${quotedList(names)}.`,
  'law/ptce-ess-one': ({ names }) =>
    `Only one member is known to be an ESS enterprise (${quotedList(names)}); the law speaks of several.`,
  'law/ptce-ess-unknown': () => 'No member is known to be an ESS enterprise.',
  'law/ptce-ess-none': () => 'No member is an ESS enterprise.',
  'law/ptce-enterprise': ({ names }) => enterprises(names),
  'law/ptce-enterprise-unknown': () => 'No member is known to be an enterprise outside the ESS.',
  'law/ptce-enterprise-none': () => 'No member is an enterprise outside the ESS.',
  'law/ptce-partner-only': ({ name }) => `“${name}” is recorded as a partner, not as a member.`,
  'law/ptce-link': ({ names }) =>
    `It is connected with ${areSeveral(names) ? 'other persons' : 'another person'}: ${quotedList(names)}.`,
  'law/ptce-link-unknown': () => 'No connection with an authority, research, training or others is known.',
  'law/ptce-territory': ({ name }) => `“${name}” has a territory.`,
  'law/ptce-territory-unknown': ({ name }) => `The territory of “${name}” is not known.`,
  'law/ptce-strategy': ({ name }) => `“${name}” has a common and continuous strategy.`,
  'law/ptce-strategy-unknown': ({ name }) => `The common and continuous strategy of “${name}” is not known.`,
  'law/ptce-innovation': ({ name, kinds }) => `The projects of “${name}” are innovative (${listOf(kinds, KINDS)}).`,
  'law/ptce-innovation-unknown': ({ name }) => `It is not known whether the projects of “${name}” are innovative.`,
  'law/ptce-innovation-none': ({ name }) => `The projects of “${name}” are recorded as not innovative.`,
  'law/ptce-development': ({ name }) => `The projects of “${name}” support sustainable local development.`,
  'law/ptce-development-unknown': ({ name }) =>
    `It is not known whether the projects of “${name}” support sustainable local development.`,
  'law/call-legal-person': ({ bearer }) => `“${bearer}”, its bearer, is a legal person governed by private law.`,
  'law/call-legal-person-unknown': ({ name }) => `It is not known which legal person is the bearer of “${name}”.`,
  'law/call-public': ({ bearer }) => `“${bearer}”, its bearer, is a public body.`,
  'law/call-no-personality': ({ bearer }) => `“${bearer}”, its bearer, is not a legal person.`,
  'law/call-three': ({ count, wanted }) => `It gathers ${count} known legal persons: ${wanted} are required.`,
  'law/call-three-unknown': ({ count, wanted }) =>
    `Legal persons known among its members: ${count}. At least ${wanted} are required.`,
  'law/call-few': ({ count, wanted }) =>
    `Legal persons among its members, who are all known: ${count}. At least ${wanted} are required.`,
  'law/call-ess': ({ names }) => members(names, 'An ESS enterprise', 'ESS enterprises'),
  'law/call-ess-unknown': () => 'No member is known to be an ESS enterprise.',
  'law/call-ess-none': () => 'No member is an ESS enterprise.',
  'law/call-enterprise': ({ names }) => enterprises(names),
  'law/call-enterprise-unknown': () => 'No member is known to be an enterprise outside the ESS.',
  'law/call-enterprise-none': () => 'No member is an enterprise outside the ESS.',
  'law/call-other': ({ names }) =>
    members(names, 'Another person (authority, research, training…)', 'Other persons (authority, research, training…)'),
  'law/call-other-unknown': () =>
    'No member is known to be an authority, a research or training body, or another person.',
  'law/call-other-none': () => 'No member is an authority, a research or training body, or another person.',
  'law/call-first': ({ name }) => `The State did not support “${name}” before.`,
  'law/call-supported': ({ name, call, date }) => `The State supported “${name}” before (${call}, ${date}).`,
  'law/call-support-unknown': ({ name }) => `It is not known whether the State supported “${name}” before.`,
  'law/esus-decided': ({ date }) => `The approval was given by a decision: ${date}.`,
  'law/esus-decided-or-silence': ({ asked, decided, date }) =>
    `The approval was given by a decision (${decided}) or, before it, by two months without an answer to the application (${asked}): ${date}.`,
  'law/esus-silence': ({ asked, date }) =>
    `The application (${asked}) was left two months without an answer, which approves it: ${date}.`,
  'law/esus-five-years': ({ asked, created }) =>
    `When it applied (${asked}), the enterprise (created: ${created}) was at least three years old: the approval lasts five years.`,
  'law/esus-two-years': ({ asked, created }) =>
    `When it applied (${asked}), the enterprise (created: ${created}) was less than three years old: the approval lasts two years.`,
  'law/esus-age-unknown': ({ asked }) =>
    `It is not known whether the enterprise was three years old when it applied (${asked}): the approval lasts two years, or five.`,
  'law/esus-created-late': ({ asked, created }) =>
    `The enterprise (created: ${created}) did not exist yet at the application (${asked}): one of these dates is wrong.`,
  'law/esus-decided-early': ({ asked, date }) =>
    `The decision (${date}) comes before the application (${asked}): one of these dates is wrong.`,
  'law/esus-approval': ({ name, at }) => `“${name}” has an ESUS approval that is running at this date: ${at}.`,
  'law/esus-maybe-approval': ({ name, at }) =>
    `It is not known whether the ESUS approval of “${name}” is running at this date: ${at}.`,
  'law/esus-former-approval': ({ name, at }) =>
    `“${name}” has an approval of before the name ESUS, as “entreprise solidaire”: it is not known whether it stands for one at this date: ${at}.`,
  'law/esus-unknown': ({ name, at }) => `No ESUS approval of “${name}” is known at this date: ${at}.`,
  'law/esus-none': ({ name, at }) => `“${name}” has no ESUS approval at this date: ${at}.`,
  'law/siae-kind': ({ kind, name }) => `“${kind}” (${name}) is one of the work-integration structures (SIAE).`,
  'law/siae-former-code': ({ kind, name, at }) =>
    `At this date (${at}), ${kind} (${name}) was in articles with earlier numbers.`,
  'law/siae-experiment': ({ kind, name, to }) => `“${kind}” (${name}) is an experiment, until ${to}.`,
  'law/siae-experiment-early': ({ kind, from }) =>
    `It is not known whether the experiment ${kind} began before ${from}.`,
  'law/siae-experiment-over': ({ kind, to }) => `The experiment ${kind} ends on ${to}: what follows is not known.`,
  'law/siae-other-kind': ({ kind, name }) => `“${kind}” (${name}) is not a work-integration structure (SIAE).`,
  'law/siae-convention': ({ name, kind }) => `“${name}” has an agreement that is running (${kind}).`,
  'law/siae-maybe-convention': ({ name, kind, at }) =>
    `It is not known whether the ${kind} agreement of “${name}” is running at this date: ${at}.`,
  'law/siae-unknown': ({ name, at }) => `No work-integration agreement of “${name}” is known at this date: ${at}.`,
  'law/siae-none': ({ name, at }) => `“${name}” has no work-integration agreement at this date: ${at}.`,
  'law/missing-date': () => 'Missing: a more precise date. Give the day.',
  'law/missing-legal-form': ({ name, at }) => `Missing: the exact legal form of “${name}” at this date (${at}).`,
  'law/missing-status': ({ name, at }) =>
    `Missing: whether “${name}” belongs to the ESS at this date (${at}), by its statutes or an authoritative list.`,
  'law/missing-agreement': ({ name }) => `Missing: which of the things recorded about “${name}” is right.`,
  'law/missing-ess-member': ({ count }) =>
    `Missing: a member that is an ESS enterprise${count === 0 ? '' : `, beside ${count === 1 ? 'the one that is known' : `those that are known (${count})`}`}.`,
  'law/missing-enterprise': () => 'Missing: a member that is an enterprise outside the ESS.',
  'law/missing-other-person': () => 'Missing: an authority, a research or training body, or another person.',
  'law/missing-territory': ({ name }) => `Missing: the territory of “${name}”.`,
  'law/missing-strategy': ({ name }) => `Missing: the common and continuous strategy of “${name}”.`,
  'law/missing-innovation': ({ name }) => `Missing: how the projects of “${name}” are innovative.`,
  'law/missing-development': ({ name }) =>
    `Missing: how the projects of “${name}” support sustainable local development.`,
  'law/missing-bearer': ({ name }) => `Missing: the organisation that is the bearer of “${name}”, or its legal form.`,
  'law/missing-legal-persons': ({ count, wanted }) =>
    `Missing: members that are legal persons (known: ${count}, required: ${wanted}).`,
  'law/missing-calls': ({ name }) => `Missing: the whole list of the calls for projects that “${name}” won.`,
  'law/missing-creation': () => 'Missing: when the enterprise was created, or a more precise date.',
  'law/missing-decision': () => 'Missing: the right date of the decision, or that of the application.',
  'law/missing-esus-approval': ({ name, at }) =>
    `Missing: the ESUS approval of “${name}” at this date (${at}), with its beginning and its end.`,
  'law/missing-siae-convention': ({ name, at }) =>
    `Missing: the work-integration agreement of “${name}” at this date (${at}), with its beginning and its end.`,
  'law/missing-legal-base': ({ kind, at }) => `Missing: the text that holds for ${kind} at this date (${at}).`,
}
