import type { IntakeInput, MarkupFacts, PastSubmission } from '../../../../src/moderation/intake/intake-input.ts'
import type { Finding } from '../../../../src/moderation/intake/verdict.ts'
import { minute } from '../../sample.ts'

/** Words written an hour after `minute(0)`. */
export function written(text: string, change: Partial<IntakeInput> = {}): IntakeInput {
  return { at: minute(60), content: { text }, ...change }
}

/** A comment of the same sender, in another thread, some minutes ago. */
export function past(minutesAgo: number, change: Partial<PastSubmission> = {}): PastSubmission {
  return {
    at: minute(60 - minutesAgo),
    text: 'Autre',
    isSameSender: true,
    isSameThread: false,
    isSpam: false,
    ...change,
  }
}

/** A field with links whose texts have these lengths. */
export function linked(...lengths: readonly number[]): MarkupFacts {
  return { links: lengths.map((textLength) => ({ url: 'http://example.org', textLength })), hiddenText: 0 }
}

/** Findings as `verdict code`. */
export function told(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ code, verdict }) => `${verdict} ${code?.replace('moderation/', '')}`)
}
