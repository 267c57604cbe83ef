import type { LetterWords } from '../letter-words.ts'

export const letters: LetterWords = {
  reportReceived: (report, at) => `Votre signalement (${report}) a été reçu le ${at}.`,
  reportFollows: 'Une personne l’examinera, et la décision vous sera communiquée.',
  reportAnswered: {
    uphold: (report, at) => `Votre signalement (${report}) a été retenu le ${at}.`,
    dismiss: (report, at) => `Votre signalement (${report}) n’a pas été retenu le ${at}.`,
    voidReport: (report, at) =>
      `Votre signalement (${report}) est devenu sans objet le ${at} : le message n’existe plus.`,
  },
  commentIs: {
    public: 'Le message signalé est public.',
    hidden: 'Le message signalé n’est pas public.',
  },
  explained: (explanation) => `Motif de la décision : ${explanation}`,
  decidedBy: {
    person: 'Une personne a pris cette décision.',
    program: 'Un moyen automatisé a servi à prendre cette décision.',
  },
  reportRedress: (until) =>
    until === undefined
      ? 'Vous pouvez contester cette décision une fois auprès du site, ou devant un tribunal.'
      : `Vous pouvez contester cette décision une fois auprès du site, jusqu’au ${until}, ou devant un tribunal.`,
  appealReceived: (at) => `Votre contestation a été reçue le ${at}.`,
  appealFollows: 'Une personne l’examinera, et la décision vous sera communiquée.',
  appealAnswered: {
    granted: (at) => `Votre contestation a été accueillie le ${at} : votre message est accepté.`,
    denied: (at) => `Votre contestation a été rejetée le ${at} : votre message n’est pas publié.`,
  },
  appealRedress: 'Vous pouvez encore vous adresser à un tribunal.',
}
