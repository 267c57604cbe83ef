/** The answers that a report can get. */
export type ReportAnswer = 'uphold' | 'dismiss' | 'voidReport'

/** The answers that an appeal can get. */
export type AppealAnswer = 'granted' | 'denied'

/** The words of what is written to those who report a comment, or contest a decision, in one language. */
export interface LetterWords {
  readonly reportReceived: (report: string, at: string) => string
  readonly reportFollows: string
  readonly reportAnswered: Readonly<Record<ReportAnswer, (report: string, at: string) => string>>
  readonly commentIs: Readonly<Record<'public' | 'hidden', string>>
  readonly explained: (explanation: string) => string
  readonly decidedBy: Readonly<Record<'person' | 'program', string>>
  readonly reportRedress: (until: string | undefined) => string
  readonly appealReceived: (at: string) => string
  readonly appealFollows: string
  readonly appealAnswered: Readonly<Record<AppealAnswer, (at: string) => string>>
  readonly appealRedress: string
}
