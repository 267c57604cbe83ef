import type { DatasetCode } from '../../core/codes/dataset.ts'
import type { Problem, ProblemParams, Severity } from '../../core/problem.ts'

/** A problem of a rule that holds between the entities of a dataset. */
export type DatasetProblem = Problem<DatasetCode>

/** Keys and indexes from the root of a dataset. */
export type Path = readonly (string | number)[]

/** What each rule weighs: an error makes the dataset contradict itself, the others want a look or are only said. */
export const DATASET_SEVERITIES = {
  'dataset/id-duplicate': 'error',
  'dataset/ref-missing': 'error',
  'dataset/ref-kind': 'error',
  'dataset/siret-siren-mismatch': 'error',
  'dataset/vat-siren-mismatch': 'error',
  'dataset/siren-duplicate': 'warning',
  'dataset/rna-duplicate': 'warning',
  'dataset/rna-form': 'warning',
  'dataset/rna-legacy': 'info',
  'dataset/alsace-place': 'warning',
  'dataset/cj-family': 'warning',
  'dataset/scic-categories': 'warning',
  'dataset/ai-association': 'warning',
  'dataset/siae-overlap': 'error',
  'dataset/esus-needs-ess': 'error',
  'dataset/esus-before-law': 'error',
  'dataset/esus-length': 'warning',
  'dataset/region-vintage': 'warning',
  'dataset/place-code': 'warning',
  'dataset/place-point-zero': 'warning',
  'dataset/place-point-swapped': 'warning',
  'dataset/member-duplicate': 'warning',
  'dataset/ptce-bearer-private': 'warning',
  // Those of the law weigh what the profile says; this is the least.
  'dataset/ptce-law-ess': 'info',
  'dataset/ptce-law-enterprise': 'info',
  'dataset/ptce-law-link': 'info',
  'dataset/ptce-law-territory': 'info',
  'dataset/ptce-law-strategy': 'info',
  'dataset/ptce-law-project': 'info',
  'dataset/ptce-call-person': 'info',
  'dataset/ptce-call-members': 'info',
  'dataset/ptce-call-ess': 'info',
  'dataset/ptce-call-enterprise': 'info',
  'dataset/ptce-call-other': 'info',
  'dataset/ptce-call-project': 'info',
  'dataset/ptce-call-supported': 'info',
  'dataset/community-animator': 'warning',
  'dataset/role-period': 'warning',
  'dataset/visit-host-ptce': 'error',
  'dataset/visit-host-alive': 'error',
  'dataset/visit-host-member': 'warning',
  'dataset/visit-ordinal-unique': 'error',
  'dataset/visit-ordinal-order': 'error',
  'dataset/visit-ordinal-gap': 'info',
  'dataset/visit-reported-after': 'error',
  'dataset/visit-held-date': 'error',
  'dataset/visit-attendees-count': 'warning',
  'dataset/survey-after-community': 'warning',
  'dataset/survey-before-report': 'warning',
  'dataset/survey-finding': 'error',
  'dataset/need-evidence': 'error',
  'dataset/need-rank': 'error',
  'dataset/counted-incomplete': 'info',
  'dataset/claim-conflict': 'info',
  'dataset/life-reversed': 'error',
  'dataset/article-footnote-dangling': 'warning',
  'dataset/article-footnote-unused': 'warning',
  'dataset/article-footnote-gap': 'warning',
  'dataset/glossary-unknown': 'warning',
  'dataset/glossary-double-def': 'warning',
  'dataset/comment-visibility': 'error',
  'dataset/comment-thread': 'error',
} as const satisfies Record<DatasetCode, Severity>

/** State what a rule found; what a profile weighs differently has its own severity. */
export function found(
  code: DatasetCode,
  path: Path,
  params: ProblemParams = {},
  severity: Severity = DATASET_SEVERITIES[code],
): DatasetProblem {
  return { code, severity, params, path }
}
