export { LOG_CODES, type LogCode, REFUSAL_CODES, type RefusalCode } from '../core/codes/moderation.ts'
export {
  BIRTH_TYPES,
  type BirthType,
  COMMAND_TYPES,
  type CommandType,
  GROUND_KINDS,
  type GroundKind,
  MODES,
  type Mode,
  REGISTRATIONS,
  type Registration,
  ROLES,
  type Role,
  STATES,
  type State,
} from '../core/moderation-states.ts'
export type { Actor, ActorRef, Administrator, Moderator, Participant, Scope, SystemActor } from './actor.ts'
export type { BirthState, Held } from './birth.ts'
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
  PendingReason,
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
export type {
  Effect,
  EffectKind,
  Invalidate,
  NotifyAuthor,
  NotifyModerators,
  NotifyOthers,
  NotifyReporter,
  Reindex,
  ThreadDate,
  TrainFilter,
} from './effect.ts'
export { evolve } from './evolve.ts'
export { type Allowed, type Explanation, explain } from './explain.ts'
export type { Grounds, IllegalGrounds, RulesGrounds, UnknownGrounds, UsualGrounds } from './grounds.ts'
export type { FullIp, Identifiers, IpPrefix, KeptIp, NoIp, PurgeKind } from './identifiers.ts'
export { type Assessment, assess } from './intake/assess.ts'
export type { ParentFacts, Signature, Submission } from './intake/submission.ts'
export { type Finding, joinFindings, joinVerdicts, VERDICTS, type Verdict } from './intake/verdict.ts'
export type { BirthEntry, ChangeEntry, LogEntry } from './log-entry.ts'
export type { Policy, PolicySnapshot, RetainedState } from './policy.ts'
export type { Blocker, Blockers, Refusal, Retry } from './refusal.ts'
export { type LogProblem, replay } from './replay.ts'
export { type Born, submit } from './submit.ts'
export { type Cell, moderationTable, type Rule } from './table.ts'
export { canTransition, type Next, nextState, type Transition } from './transition.ts'
export {
  type Hidden,
  type Shown,
  type Tombstone,
  threadVisibility,
  type Visibility,
  type VisibilityPolicy,
  visibility,
} from './visibility.ts'
