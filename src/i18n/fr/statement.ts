import { inBrackets } from '../param-words.ts'
import type { StatementWords } from '../statement-words.ts'

export const statement: StatementWords = {
  restriction: {
    reject: (at) => `Votre message a été refusé le ${at} : il n’est pas public.`,
    remove: (at) => `Votre message a été retiré le ${at} : il n’est plus public.`,
  },
  ground: {
    illegal: ({ law }) => `Motif : il est contraire à la loi${inBrackets(law)}.`,
    rules: ({ rule }) => `Motif : il est contraire aux règles du site${inBrackets(rule)}.`,
    'off-topic': () => 'Motif : il est hors sujet.',
    duplicate: () => 'Motif : il a déjà été publié.',
    'personal-data': () => 'Motif : il contient des données personnelles.',
    spam: () => 'Motif : il est publicitaire.',
    other: () => 'Motif de la décision :',
  },
  source: {
    'own-initiative': 'Le site a pris cette décision de sa propre initiative.',
    report: 'Le site a pris cette décision à la suite d’un signalement.',
  },
  means: {
    none: 'Aucun moyen automatisé n’a servi à prendre cette décision ; une personne l’a prise.',
    detection: 'Un moyen automatisé a servi à repérer le message ; une personne a pris la décision.',
    decision: 'Un moyen automatisé a pris cette décision.',
  },
  redress: (until) =>
    until === undefined
      ? 'Vous pouvez contester cette décision auprès du site, ou devant un tribunal.'
      : `Vous pouvez contester cette décision auprès du site jusqu’au ${until}, ou devant un tribunal.`,
}
