import { labels as en } from '../../src/i18n/en/labels.ts'
import { labels as fr } from '../../src/i18n/fr/labels.ts'

/** What a value of a closed list is called, in French and in English. */
export type ChoiceWords = readonly [fr: string, en: string]

type Choices = Readonly<Record<string, ChoiceWords>>

const KNOWLEDGE: Choices = {
  stated: ['Énoncé par la source', 'Stated by the source'],
  inferred: ['Déduit', 'Inferred'],
  external: ['Vient d’ailleurs', 'From elsewhere'],
}

const PHASES: Choices = {
  emergence: ['Émergence', 'Emergence'],
  developpement: ['Développement', 'Development'],
  perennisation: ['Pérennisation', 'Consolidation'],
}

const MODES = labelsOf(fr.mode, en.mode)
const GROUNDS = labelsOf(fr.ground, en.ground)

/** The words of the values of closed lists, by the definition and the field that hold them. */
export const CHOICE_WORDS: Readonly<Record<string, Choices>> = {
  'Provenance.status': KNOWLEDGE,
  'When.status': KNOWLEDGE,
  'Quantity.qualifier': {
    exact: ['Exactement', 'Exactly'],
    approx: ['Environ', 'About'],
    'more-than': ['Plus de', 'More than'],
    'at-least': ['Au moins', 'At least'],
    'less-than': ['Moins de', 'Less than'],
    'at-most': ['Au plus', 'At most'],
  },
  'Quantity.per': {
    day: ['Jour', 'Day'],
    week: ['Semaine', 'Week'],
    month: ['Mois', 'Month'],
    year: ['An', 'Year'],
  },
  'LegalForm.family': {
    association: ['Association', 'Association'],
    cooperative: ['Coopérative', 'Cooperative'],
    mutuelle: ['Mutuelle', 'Mutual'],
    fondation: ['Fondation', 'Foundation'],
    societe: ['Société', 'Company'],
    public: ['Personne publique', 'Public body'],
    autre: ['Autre', 'Other'],
  },
  'LegalForm.variant': {
    SCOP: ['SCOP', 'SCOP'],
    SCIC: ['SCIC', 'SCIC'],
    CAE: ['CAE', 'CAE'],
    CUMA: ['CUMA', 'CUMA'],
    autre: ['Autre', 'Other'],
  },
  'MemberCategory.kind': {
    beneficiaires: ['Bénéficiaires', 'Beneficiaries'],
    salaries: ['Salariés', 'Employees'],
    producteurs: ['Producteurs', 'Producers'],
    benevoles: ['Bénévoles', 'Volunteers'],
    collectivites: ['Collectivités', 'Local authorities'],
    financeurs: ['Financeurs', 'Funders'],
    autre: ['Autre', 'Other'],
  },
  'EssStatus.is': {
    droit: ['Par sa forme', 'By its form'],
    statuts: ['Par ses statuts', 'By its statutes'],
    oui: ['Oui', 'Yes'],
    non: ['Non', 'No'],
    unknown: ['Inconnu', 'Unknown'],
  },
  'EsusApproval.basis': {
    demande: ['Sur demande', 'On application'],
    droit: ['De plein droit', 'By right'],
  },
  'SiaeConvention.kind': {
    EI: ['Entreprise d’insertion (EI)', 'Entreprise d’insertion (EI)'],
    ETTI: [
      'Entreprise de travail temporaire d’insertion (ETTI)',
      'Entreprise de travail temporaire d’insertion (ETTI)',
    ],
    AI: ['Association intermédiaire (AI)', 'Association intermédiaire (AI)'],
    ACI: ['Atelier et chantier d’insertion (ACI)', 'Atelier et chantier d’insertion (ACI)'],
    EITI: [
      'Entreprise d’insertion par le travail indépendant (EITI)',
      'Entreprise d’insertion par le travail indépendant (EITI)',
    ],
  },
  'NafCode.nomenclature': {
    NAFRev2: ['NAF rév. 2', 'NAF rév. 2'],
    NAF2025: ['NAF 2025', 'NAF 2025'],
    NAFRev1: ['NAF rév. 1', 'NAF rév. 1'],
    NAF1993: ['NAF de 1993', 'NAF of 1993'],
    NAP: ['NAP', 'NAP'],
  },
  'Organisation.complete': {
    legalForms: ['Formes juridiques', 'Legal forms'],
    esus: ['Agréments ESUS', 'ESUS approvals'],
    siae: ['Conventions d’insertion', 'Conventions of insertion'],
  },
  'Ptce.complete': {
    members: ['Membres', 'Members'],
    labels: ['Appels', 'Calls'],
  },
  'Ptce.innovations': {
    sociale: ['Sociale', 'Social'],
    technologique: ['Technologique', 'Technological'],
  },
  'Ptce.stage': {
    ...PHASES,
    experimentation: ['Expérimentation', 'Experimentation'],
    ended: ['Terminé', 'Ended'],
  },
  'PtceLabel.result': {
    laureat: ['Lauréat', 'Laureate'],
    eligible: ['Éligible', 'Eligible'],
    candidat: ['Candidat', 'Applicant'],
  },
  'PtceMember.college': {
    ess: ['Entreprise de l’ESS', 'ESS enterprise'],
    entreprise: ['Autre entreprise', 'Other enterprise'],
    collectivite: ['Collectivité', 'Local authority'],
    recherche: ['Recherche', 'Research'],
    enseignement: ['Enseignement', 'Education'],
    formation: ['Formation', 'Training'],
    autre: ['Autre', 'Other'],
  },
  'PtceMember.roles': {
    initiateur: ['Initiateur', 'Initiator'],
    fondateur: ['Fondateur', 'Founder'],
    membre: ['Membre', 'Member'],
    porteur: ['Porteur', 'Bearer'],
    partenaire: ['Partenaire', 'Partner'],
    financeur: ['Financeur', 'Funder'],
  },
  'Role.role': {
    administrateur: ['Administration', 'Board member'],
    president: ['Présidence', 'President'],
    tresorier: ['Trésorerie', 'Treasurer'],
    secretaire: ['Secrétariat', 'Secretary'],
    gerant: ['Gérance', 'Manager'],
    'co-gerant': ['Co-gérance', 'Co-manager'],
    directeur: ['Direction', 'Director'],
    animateur: ['Animation', 'Animator'],
    salarie: ['Salariat', 'Employee'],
    benevole: ['Bénévolat', 'Volunteer'],
    autre: ['Autre', 'Other'],
  },
  'Relation.type': {
    supplies: ['Fournit', 'Supplies'],
    partner: ['Est partenaire de', 'Is a partner of'],
    funds: ['Finance', 'Funds'],
    supports: ['Soutient', 'Supports'],
    member: ['Est membre de', 'Is a member of'],
    other: ['Autre', 'Other'],
  },
  'LearningVisit.status': {
    planned: ['Prévue', 'Planned'],
    held: ['A eu lieu', 'Held'],
    cancelled: ['Annulée', 'Cancelled'],
  },
  'FinancingNeed.object': {
    'fonction-animation': ['Fonction d’animation', 'Animation'],
    investissement: ['Investissement', 'Investment'],
    'fonds-propres': ['Fonds propres', 'Equity'],
    tresorerie: ['Trésorerie', 'Cash flow'],
    'developpement-activites': ['Développement d’activités', 'Development of activities'],
    autre: ['Autre', 'Other'],
  },
  'FinancingNeed.phases': PHASES,
  'FinancingNeed.instruments': {
    subvention: ['Subvention', 'Grant'],
    avance: ['Avance', 'Advance'],
    'contre-garantie': ['Contre-garantie', 'Counter-guarantee'],
    pret: ['Prêt', 'Loan'],
    'epargne-locale': ['Épargne locale', 'Local savings'],
    'investissement-local': ['Investissement local', 'Local investment'],
    autofinancement: ['Autofinancement', 'Self-financing'],
  },
  'Source.kind': {
    article: ['Article', 'Article'],
    website: ['Site web', 'Website'],
    dataset: ['Jeu de données', 'Dataset'],
    document: ['Document', 'Document'],
    interview: ['Entretien', 'Interview'],
    other: ['Autre', 'Other'],
  },
  'GlossaryUse.boundary': {
    certain: ['Certaine', 'Certain'],
    guessed: ['Devinée', 'Guessed'],
  },
  'Forum.moderation': MODES,
  'Forum.registration': {
    optional: ['Facultative', 'Optional'],
    required: ['Obligatoire', 'Required'],
  },
  'ForumSyntax.paragraphs': {
    'blank-line': ['Une ligne vide', 'A blank line'],
    line: ['Un retour à la ligne', 'A line end'],
  },
  'Comment.why': {
    'a-priori': ['Modération a priori', 'Moderated before publication'],
    'first-comments': ['Premiers messages de son auteur', 'First comments of its author'],
    suspect: ['Suspect', 'Suspect'],
    edited: ['Modifié', 'Edited'],
    reported: ['Signalé', 'Reported'],
    legitimised: ['Signalé comme licite', 'Marked as no spam'],
    reopened: ['Remis en attente', 'Reopened'],
    imported: ['Repris d’un autre système', 'Imported'],
  },
  'Comment.by': {
    human: ['Une personne', 'A human'],
    check: ['Un contrôle automatique', 'A check'],
    imported: ['Un autre système', 'Another system'],
  },
  'Comment.mode': MODES,
  'Comment.kind': GROUNDS,
  'Comment.ground': GROUNDS,
  'Comment.command': labelsOf(fr.command, en.command),
}

function labelsOf<Name extends string>(
  french: Readonly<Record<Name, string>>,
  english: Readonly<Record<Name, string>>,
): Choices {
  return Object.fromEntries(
    Object.entries<string>(french).map(([name, label]) => [name, [label, english[name as Name]]]),
  )
}
