import type { Signature } from './submission.ts'
import type { SubmittedContent } from './submitted-content.ts'

/** The fields of a form that a reader writes in. */
export type IntakeField = 'title' | 'text' | 'name' | 'link'

/** The fields in the order in which their markup is looked at. */
export const INTAKE_FIELDS: readonly IntakeField[] = ['title', 'text', 'name', 'link']

/** Facts about the markup of one field: what `inspectText` of `ess-domain/spip` gives fits. */
export interface MarkupFacts {
  readonly links: readonly { readonly url: string; readonly textLength: number }[]
  /** Number of characters that a reader would not see. */
  readonly hiddenText: number
}

/** An earlier comment that the new one is compared with. */
export interface PastSubmission {
  /** ISO instant. */
  readonly at: string
  readonly text: string
  /** Whether it is from the same account, address or network: the host knows how it tells. */
  readonly isSameSender: boolean
  readonly isSameThread: boolean
  /** Whether it was filed as spam. */
  readonly isSpam: boolean
}

/** What the form sent along with the words. */
export interface FormFacts {
  /** What was written in the field that readers do not see (*pot de miel*). */
  readonly trap?: string | undefined
  /** The token of the form, when it is one that the host issued. */
  readonly token?:
    | {
        /** ISO instant. */
        readonly issuedAt: string
        readonly isUsed: boolean
      }
    | undefined
}

/** What the intake checks look at: a submission, or new words of an author, with what the host knows. */
export interface IntakeInput {
  /** ISO instant. */
  readonly at: string
  readonly content: SubmittedContent
  readonly signature?: Signature | undefined
  /** Facts about the markup of each field that was inspected. */
  readonly markup?: Readonly<Partial<Record<IntakeField, MarkupFacts>>> | undefined
  /** Earlier comments of the same sender or thread, as far back as the settings look. */
  readonly history?: readonly PastSubmission[] | undefined
  readonly form?: FormFacts | undefined
  /** The language that the words are in, when it was found out, and that of the page: language tags. */
  readonly languages?: { readonly text: string; readonly page: string } | undefined
}
