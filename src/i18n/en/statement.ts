import { inBrackets } from '../param-words.ts'
import type { StatementWords } from '../statement-words.ts'

export const statement: StatementWords = {
  restriction: {
    reject: (at) => `Your comment was rejected on ${at}: it is not public.`,
    remove: (at) => `Your comment was removed on ${at}: it is no longer public.`,
  },
  ground: {
    illegal: ({ law }) => `Ground: it is against the law${inBrackets(law)}.`,
    rules: ({ rule }) => `Ground: it is against the rules of the site${inBrackets(rule)}.`,
    'off-topic': () => 'Ground: it is off topic.',
    duplicate: () => 'Ground: it was published already.',
    'personal-data': () => 'Ground: it holds personal data.',
    spam: () => 'Ground: it is an advertisement.',
    other: () => 'Ground of the decision:',
  },
  source: {
    'own-initiative': 'The site took this decision on its own initiative.',
    report: 'The site took this decision after a report.',
  },
  means: {
    none: 'No automated means were used to take this decision; a person took it.',
    detection: 'Automated means helped to find the comment; a person took the decision.',
    decision: 'A program took this decision.',
  },
  redress: (until) =>
    until === undefined
      ? 'You can contest this decision with the site, or before a court.'
      : `You can contest this decision with the site until ${until}, or before a court.`,
}
