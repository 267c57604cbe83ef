import type { LetterWords } from '../letter-words.ts'

export const letters: LetterWords = {
  reportReceived: (report, at) => `Your report (${report}) was received on ${at}.`,
  reportFollows: 'A person will look at it, and you will be told of the decision.',
  reportAnswered: {
    uphold: (report, at) => `Your report (${report}) was upheld on ${at}.`,
    dismiss: (report, at) => `Your report (${report}) was dismissed on ${at}.`,
    voidReport: (report, at) => `Your report (${report}) became void on ${at}: the comment no longer exists.`,
  },
  commentIs: {
    public: 'The reported comment is public.',
    hidden: 'The reported comment is not public.',
  },
  explained: (explanation) => `Ground of the decision: ${explanation}`,
  decidedBy: {
    person: 'A person took this decision.',
    program: 'Automated means were used to take this decision.',
  },
  reportRedress: (until) =>
    until === undefined
      ? 'You can contest this decision once with the site, or before a court.'
      : `You can contest this decision once with the site, until ${until}, or before a court.`,
  appealReceived: (at) => `Your appeal was received on ${at}.`,
  appealFollows: 'A person will look at it, and you will be told of the decision.',
  appealAnswered: {
    granted: (at) => `Your appeal was granted on ${at}: your comment is accepted.`,
    denied: (at) => `Your appeal was denied on ${at}: your comment is not published.`,
  },
  appealRedress: 'You can still go to court.',
}
