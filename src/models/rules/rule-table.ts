import type { Dataset } from '../dataset.ts'
import { checkBearersAndAnimators } from './bearers-and-animators.ts'
import { checkClaims } from './claims.ts'
import { checkCommentThreads } from './comment-threads.ts'
import { checkCommentVisibility } from './comment-visibility.ts'
import { checkCountedLists } from './counted-lists.ts'
import type { DatasetIndex } from './dataset-index.ts'
import type { DatasetProblem } from './dataset-problem.ts'
import { checkEsus } from './esus.ts'
import { checkFootnotes } from './footnotes.ts'
import { checkGlossary } from './glossary.ts'
import { checkIds } from './ids.ts'
import { checkLegalForms } from './legal-forms.ts'
import { checkMembersTwice } from './members-twice.ts'
import { checkNeeds } from './needs.ts'
import { checkNumbers } from './organisation-numbers.ts'
import { checkStatus } from './organisation-status.ts'
import { checkPoints } from './points.ts'
import type { LawQuestion } from './profile.ts'
import { checkPtceCalls } from './ptce-calls.ts'
import { checkPtceLaw } from './ptce-law.ts'
import { checkReferences } from './references.ts'
import { checkRegions } from './regions.ts'
import { checkRolePeriods } from './role-periods.ts'
import { checkSiaeOverlap } from './siae-overlap.ts'
import { checkSurveys } from './surveys.ts'
import { checkVisitAttendees } from './visit-attendees.ts'
import { checkVisitDates } from './visit-dates.ts'
import { checkVisitHosts } from './visit-hosts.ts'
import { checkVisitOrdinals } from './visit-ordinals.ts'

/** A family of rules that hold between entities, in time linear, or nearly so, in the size of the dataset. */
export type Rule = (dataset: Dataset, index: DatasetIndex, question: LawQuestion) => Iterable<DatasetProblem>

/** Every rule, in the order that problems are given. */
export const RULES: readonly Rule[] = [
  checkIds,
  checkReferences,
  checkNumbers,
  checkStatus,
  checkLegalForms,
  checkEsus,
  checkRegions,
  checkPoints,
  checkSiaeOverlap,
  checkMembersTwice,
  checkBearersAndAnimators,
  checkPtceLaw,
  checkPtceCalls,
  checkRolePeriods,
  checkVisitHosts,
  checkVisitOrdinals,
  checkVisitDates,
  checkVisitAttendees,
  checkSurveys,
  checkNeeds,
  checkCountedLists,
  checkClaims,
  checkFootnotes,
  checkGlossary,
  checkCommentThreads,
  checkCommentVisibility,
]
