/** Codes of the reasons that an answer of law rests on. Each stands for one condition and how it holds. */
export const LAW_REASON_CODES = [
  'law/not-in-force-yet',
  'law/maybe-not-in-force',
  'law/not-alive',
  // Economie sociale et solidaire
  'law/ess-form',
  'law/ess-form-company',
  'law/ess-form-uncertain',
  'law/ess-form-unknown',
  'law/ess-form-changes',
  'law/ess-form-contradiction',
  'law/ess-form-none',
  'law/ess-public',
  'law/ess-no-personality',
  'law/ess-undeclared-association',
  'law/ess-stated',
  'law/ess-denied',
  'law/ess-stated-other-day',
  'law/ess-esus',
  // Pôle territorial de coopération économique
  'law/ptce-ess',
  'law/ptce-ess-one',
  'law/ptce-ess-unknown',
  'law/ptce-ess-none',
  'law/ptce-enterprise',
  'law/ptce-enterprise-unknown',
  'law/ptce-enterprise-none',
  'law/ptce-partner-only',
  'law/ptce-link',
  'law/ptce-link-unknown',
  'law/ptce-territory',
  'law/ptce-territory-unknown',
  'law/ptce-strategy',
  'law/ptce-strategy-unknown',
  'law/ptce-innovation',
  'law/ptce-innovation-unknown',
  'law/ptce-innovation-none',
  'law/ptce-development',
  'law/ptce-development-unknown',
  // Appels à projets de l'Etat
  'law/call-legal-person',
  'law/call-legal-person-unknown',
  'law/call-public',
  'law/call-no-personality',
  'law/call-three',
  'law/call-three-unknown',
  'law/call-few',
  'law/call-ess',
  'law/call-ess-unknown',
  'law/call-ess-none',
  'law/call-enterprise',
  'law/call-enterprise-unknown',
  'law/call-enterprise-none',
  'law/call-other',
  'law/call-other-unknown',
  'law/call-other-none',
  'law/call-first',
  'law/call-supported',
  'law/call-support-unknown',
  // Entreprise solidaire d'utilité sociale
  'law/esus-decided',
  'law/esus-silence',
  'law/esus-five-years',
  'law/esus-two-years',
  'law/esus-age-unknown',
  // Structures de l'insertion par l'activité économique
  'law/siae-kind',
  'law/siae-former-code',
  'law/siae-experiment',
  'law/siae-experiment-early',
  'law/siae-experiment-over',
  'law/siae-other-kind',
  'law/siae-convention',
  'law/siae-maybe-convention',
  'law/siae-unknown',
  'law/siae-none',
] as const

/** The code of a reason of law. */
export type LawReasonCode = (typeof LAW_REASON_CODES)[number]

/** Codes of what one would have to know to answer a question of law. */
export const LAW_MISSING_CODES = [
  'law/missing-date',
  'law/missing-legal-form',
  'law/missing-status',
  'law/missing-agreement',
  'law/missing-ess-member',
  'law/missing-enterprise',
  'law/missing-other-person',
  'law/missing-territory',
  'law/missing-strategy',
  'law/missing-innovation',
  'law/missing-development',
  'law/missing-bearer',
  'law/missing-legal-persons',
  'law/missing-calls',
  'law/missing-creation',
  'law/missing-siae-convention',
  'law/missing-legal-base',
] as const

/** The code of something that is missing to answer a question of law. */
export type LawMissingCode = (typeof LAW_MISSING_CODES)[number]

/** A code of the answers of law: of a reason, or of what is missing. */
export type LawCode = LawReasonCode | LawMissingCode
