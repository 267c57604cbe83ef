export {
  type BlockerCode,
  BULK_CODES,
  type BulkCode,
  FORUM_CODES,
  type ForumCode,
  INTAKE_CODES,
  INVARIANT_CODES,
  type IntakeCode,
  type InvariantCode,
  LOG_CODES,
  type LogCode,
  REFUSAL_CODES,
  REPORT_CODES,
  type RefusalCode,
  type ReportCode,
} from '../core/codes/moderation.ts'
export {
  APPEAL_COMMAND_TYPES,
  APPEAL_STATES,
  type AppealCommandType,
  type AppealState,
  BIRTH_TYPES,
  type BirthType,
  COMMAND_TYPES,
  type CommandType,
  FORUM_COMMAND_TYPES,
  FORUM_PHASES,
  type ForumCommandType,
  type ForumPhase,
  GROUND_KINDS,
  type GroundKind,
  MODES,
  type Mode,
  type PendingReason,
  QUEUE_NEEDS,
  type QueueNeed,
  REGISTRATIONS,
  REPORT_COMMAND_TYPES,
  REPORT_STATES,
  type Registration,
  type ReportCommandType,
  type ReportState,
  ROLES,
  type Role,
  STATES,
  type State,
} from '../core/moderation-states.ts'
export type { Actor, ActorRef, Administrator, Moderator, Participant, Scope, SystemActor } from './actor.ts'
export { ADDRESS_RETENTIONS, type AddressRetention, keepAddress } from './address-retention.ts'
export type { Appeal } from './appeal/appeal.ts'
export { type AnswerAppeal, type AppealDecision, decideAppeal } from './appeal/decide-appeal.ts'
export { type AppealFacts, type AppealFiled, type FileAppeal, fileAppeal } from './appeal/file-appeal.ts'
export {
  type BulkAccepted,
  type BulkCommand,
  type BulkCommandType,
  type BulkRefused,
  type BulkResult,
  type DecideManyOptions,
  decideMany,
} from './bulk/decide-many.ts'
export { type BulkChange, type BulkPreview, previewMany } from './bulk/preview-many.ts'
export { type BulkFilter, selectForBulk } from './bulk/select-for-bulk.ts'
export type { SelectedComment, Selection } from './bulk/selection.ts'
export type {
  ApproveCommand,
  Command,
  CommandOf,
  EditByAuthorCommand,
  EraseCommand,
  Expected,
  PlainDecision,
  PlainUpkeep,
  RejectCommand,
  RemoveCommand,
  ReportCommand,
  SettleReportCommand,
} from './command.ts'
export type {
  Comment,
  CommentAuthor,
  CommentContent,
  CommentLink,
  CommentPlace,
  ErasedComment,
  ErasedStanding,
  ForumRef,
  LastChange,
  LivingComment,
  LivingFields,
  OpenReport,
  PendingComment,
  PendingStanding,
  Previous,
  PublicationBasis,
  PublishedComment,
  PublishedStanding,
  RejectedComment,
  RejectedStanding,
  RemovedComment,
  RemovedStanding,
  RetractedComment,
  RetractedStanding,
  SpamComment,
  SpamStanding,
  Standing,
  UndoableState,
} from './comment.ts'
export { type Accepted, type DecideOptions, type Decision, decide, type Refused, type Repeated } from './decide.ts'
export { toDot } from './diagrams/dot.ts'
export { toMermaid } from './diagrams/mermaid.ts'
export { tableMarkdown } from './diagrams/table-markdown.ts'
export {
  leadsTo,
  toXState,
  type XStateConfig,
  type XStateEvent,
  type XStateStates,
  type XStateTransition,
} from './diagrams/xstate.ts'
export { type DueAction, dueActions } from './due-actions.ts'
export type { DueClosing } from './due-closings.ts'
export type { DueCommand } from './due-commands.ts'
export type {
  Effect,
  EffectKind,
  Invalidate,
  NotifyAppellant,
  NotifyAuthor,
  NotifyModerators,
  NotifyOthers,
  NotifyReporter,
  Reindex,
  ThreadDate,
  TrainFilter,
} from './effect.ts'
export { type DecideForumOptions, decideForum, type ForumDecision } from './forum/decide-forum.ts'
export { evolveForum } from './forum/evolve-forum.ts'
export type {
  CloseForumCommand,
  ForumCommand,
  ForumCommandOf,
  LockThreadCommand,
  ReopenForumCommand,
  SetModeCommand,
} from './forum/forum-command.ts'
export type { ForumChange, ForumEntry, ForumSettings, ForumState, InvalidateForum } from './forum/forum-state.ts'
export { forumTable } from './forum/forum-table.ts'
export { type ForumOpening, openForum } from './forum/open-forum.ts'
export { type KnownForum, policyOfForum, type SitePolicy } from './forum/policy-of-forum.ts'
export type { Grounds, IllegalGrounds, RulesGrounds, UnknownGrounds, UsualGrounds } from './grounds.ts'
export type { FullIp, Identifiers, IpPrefix, KeptIp, NoIp, PurgeKind } from './identifiers.ts'
export { type Assessment, assess } from './intake/assess.ts'
export { checkDuplicates } from './intake/checks/duplicates.ts'
export { checkFlood } from './intake/checks/flood.ts'
export { checkHiddenText } from './intake/checks/hidden-text.ts'
export { checkLanguage } from './intake/checks/language.ts'
export { checkLengths } from './intake/checks/lengths.ts'
export { checkLinkHosts } from './intake/checks/link-hosts.ts'
export { checkLinks } from './intake/checks/links.ts'
export { checkSignature } from './intake/checks/signature.ts'
export { checkToken } from './intake/checks/token.ts'
export { checkTrap } from './intake/checks/trap.ts'
export { checkWords } from './intake/checks/words.ts'
export type { FormFacts, IntakeField, IntakeInput, MarkupFacts, PastSubmission } from './intake/intake-input.ts'
export type { FloodWindow, IntakeSettings, LengthLimits, LinkLimits, WordList } from './intake/intake-settings.ts'
export { spipCompatible, strict } from './intake/presets.ts'
export { type IntakeCheck, runChecks } from './intake/run-checks.ts'
export type { ParentFacts, Signature, Submission } from './intake/submission.ts'
export type { SubmittedContent } from './intake/submitted-content.ts'
export { type Finding, joinFindings, joinVerdicts, VERDICTS, type Verdict } from './intake/verdict.ts'
export { checkInvariants, type InvariantProblem } from './invariants/check-invariants.ts'
export type { BirthState, Held } from './log/birth.ts'
export { evolve } from './log/evolve.ts'
export type { BirthEntry, ChangeEntry, LogEntry } from './log/log-entry.ts'
export { type LogProblem, replay } from './log/replay.ts'
export type { Policy, RetainedState } from './policy.ts'
export type { PolicyOf } from './policy-of.ts'
export type { PolicySnapshot } from './policy-snapshot.ts'
export { QUEUE_ORDERS, type QueueItem, type QueueOrder, queue } from './queue.ts'
export { type Allowed, type Explanation, explain } from './refusal/explain.ts'
export type { Blocker, Blockers, Refusal, Retry } from './refusal/refusal.ts'
export { type DecideReportOptions, decideReport, type ReportDecision } from './report/decide-report.ts'
export { evolveReport } from './report/evolve-report.ts'
export { type Filed, type FiledBefore, fileReport } from './report/file-report.ts'
export type { Notice, Report, ReportChange, ReportEntry } from './report/report.ts'
export type {
  AppealReportCommand,
  DismissReportCommand,
  FileReport,
  HandleReportCommand,
  ReportHandling,
  UpholdReportCommand,
} from './report/report-command.ts'
export { reportTable } from './report/report-table.ts'
export { canonicalJson } from './sealed/canonical-json.ts'
export { type AsyncDigest, sealEntryAsync, sha256, verifySealsAsync } from './sealed/seal-async.ts'
export { type Digest, type SealedEntry, sealEntry } from './sealed/seal-entry.ts'
export { type VerifySealsOptions, verifySeals } from './sealed/verify-seals.ts'
export { type StatementFacts, statementFacts } from './statement-facts.ts'
export { type Born, submit } from './submit.ts'
export { type Cell, moderationTable, type Rule } from './table.ts'
export { canTransition, type Next, nextState, type Transition } from './transition.ts'
export { parentFacts } from './visibility/parent-facts.ts'
export {
  type Hidden,
  type Shown,
  type Tombstone,
  threadVisibility,
  type Visibility,
  type VisibilityPolicy,
  visibility,
} from './visibility/visibility.ts'
export { type EmptyPlace, type ShownComment, type ThreadNode, visibleThread } from './visibility/visible-thread.ts'
