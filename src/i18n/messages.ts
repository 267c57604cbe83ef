import type { InteropCode } from '../core/codes/interop.ts'
import type { LawCode } from '../core/codes/law.ts'
import type { MarkdownCode } from '../core/codes/markdown.ts'
import type { ModelsCode } from '../core/codes/models.ts'
import type { ModerationCode } from '../core/codes/moderation.ts'
import type { RowCode } from '../core/codes/rows.ts'
import type { SpipCode } from '../core/codes/spip.ts'
import type { ProblemParams } from '../core/problem.ts'
import type { InstantWriter } from './instant-writer.ts'

/** Words one code: gets the params of the problem, gives one sentence. */
export type Message = (params: ProblemParams) => string

/** As `Message`; it is given what writes the instants and the days among the params, too. */
export type MessageWithInstants = (params: ProblemParams, instant: InstantWriter) => string

/** One message for each code of an area. */
export type AreaMessages<Code extends string, Words = Message> = Readonly<Record<Code, Words>>

/** One message for every code of the library, in one language. */
export type Messages = AreaMessages<InteropCode | MarkdownCode | ModelsCode | RowCode | SpipCode> &
  AreaMessages<LawCode | ModerationCode, MessageWithInstants>
