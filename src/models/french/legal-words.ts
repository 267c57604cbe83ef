import { OTHER_INCLUSION_KINDS, SIAE_KIND_TABLE, type SiaeKindRow } from '../law/siae-kind-table.ts'
import type { LegalCategory } from '../values/legal/legal-category.ts'
import { legalTokens } from './legal-tokens.ts'

/**
 * French words for what tells of a legal form, between bars, and what they tell: names of `LEGAL_FORM_TABLE`, and the
 * *catégorie juridique* where it has the very name.
 */
const LEGAL_WORDS: readonly (readonly [told: string, words: string, category?: string])[] = [
  ['association', 'association|ass|asso|assoc|associatif|associative'],
  ['association 1901', 'loi 1901|loi de 1901|loi du 1er juillet 1901'],
  ['1901', '1901|1er juillet 1901|décret du 16 août 1901|but non lucratif|sans but lucratif'],
  ['association locale', 'loi 1908|loi de 1908'],
  ['1908', '1908'],
  ['locale', 'droit local|droit local d’Alsace-Moselle|Alsace-Moselle|droit local (Alsace-Moselle)'],
  ['locale', 'alsacien-mosellan|Bas-Rhin, Haut-Rhin et Moselle|code civil local|articles 21 à 79 du code civil local'],
  ['declaree', 'déclarée|déclarée en préfecture'],
  ['non-declaree', 'non déclarée'],
  ['utilite-publique', 'reconnue d’utilité publique|reconnaissance d’utilité publique|d’utilité publique|RUP'],
  ['association utilite-publique', 'ARUP'],
  ['association-cooperative', 'association coopérative inscrite'],
  ['economique', 'd’insertion par l’économique'],
  ['groupement-employeurs', 'groupement d’employeurs'],
  ['groupement', 'union'],
  ['federation', 'fédération'],
  ['fondation', 'fondation|fondation d’entreprise'],
  ['fondation utilite-publique', 'FRUP'],
  ['fonds-dotation', 'fonds de dotation'],
  ['congregation', 'congrégation'],
  [
    'mutuelle',
    'mutuelle|mutuelle 45|mutuelle 1945|mutuelle du code de la mutualité|mutuelle d’assurance|assurance mutuelle',
  ],
  ['assurance-mutuelle', 'société d’assurance mutuelle|société d’assurance à forme mutuelle'],
  ['mutuelle-agricole', 'assurance mutuelle agricole|mutuelle d’assurance agricole'],
  ['scop', 'SCOP|coopérative et participative|coopérative ouvrière de production|coopérative de production'],
  ['scic', 'SCIC|coopérative d’intérêt collectif'],
  ['cae', 'CAE|coopérative d’activité et d’emploi'],
  ['cuma', 'CUMA|coopérative d’utilisation de matériel agricole|coopérative d’utilisation du matériel agricole'],
  // The name of category 6316.
  ['cuma', 'coopérative d’utilisation de matériel agricole en commun'],
  ['cooperative', 'coopérative|coop'],
  ['cooperative hlm', 'coopérative de production de HLM'],
  ['hlm', 'HLM|d’HLM|habitation à loyer modéré'],
  ['1947', 'loi 47|loi 1947|loi n° 47-1775|loi du 10 septembre 1947|loi n° 47-1775 du 10 septembre 1947'],
  ['agricole', 'agricole'],
  ['members', 'd’habitants|de commerçants|de commerçants-détaillants|d’artisans|de consommateurs|de consommation'],
  ['members', 'artisanale|maritime|d’intérêt maritime|de construction|de transport'],
  ['cooperative bank', 'banque coopérative'],
  ['sica', 'SICA|société d’intérêt collectif agricole|d’intérêt collectif agricole'],
  // What Insee writes behind companies that are nothing more.
  ['societe', 'société|sté|sans autre indication|s.a.i.'],
  ['commerciale', 'société commerciale'],
  ['sarl', 'SARL'],
  ['sarl adjective', 'responsabilité limitée|ARL'],
  ['sarl', 'SELARL', '5485'],
  ['eurl', 'EURL|entreprise unipersonnelle à responsabilité limitée'],
  ['unipersonnelle', 'unipersonnelle|à associé unique'],
  ['sas', 'SAS'],
  ['sas adjective', 'actions simplifiée'],
  ['sas', 'SELAS', '5785'],
  ['sasu', 'SASU'],
  ['sa', 'SA'],
  ['sa adjective', 'anonyme'],
  ['conseil', 'conseil d’administration|CA'],
  ['directoire', 'directoire|directoire et conseil de surveillance'],
  ['variable', 'capital variable'],
  ['mixte', 'SEM|SEML|SEMOP|SPL|SPLA|d’économie mixte|société d’économie mixte|société d’économie mixte locale'],
  ['mixte', 'société publique locale'],
  ['snc', 'SNC|société en nom collectif'],
  ['scs', 'SCS|société en commandite simple'],
  ['commandite-actions', 'société en commandite par actions'],
  ['sca', 'SCA'],
  ['civile adjective', 'civile'],
  ['civile', 'société civile|SCI|société civile immobilière|SCP|société civile professionnelle'],
  ['civile', 'SCEA|société civile d’exploitation agricole', '6597'],
  ['civile', 'EARL|exploitation agricole à responsabilité limitée', '6598'],
  ['civile', 'SCM|société civile de moyens', '6589'],
  ['civile', 'GFA|groupement foncier agricole', '6534'],
  ['civile', 'GAEC|groupement agricole d’exploitation en commun', '6533'],
  ['gie', 'GIE|groupement d’intérêt économique', '6220'],
  ['gie', 'GEIE|groupement européen d’intérêt économique', '6210'],
  [
    'entrepreneur',
    'entreprise individuelle|entrepreneur individuel|auto-entrepreneur|auto-entreprise|micro-entrepreneur',
  ],
  ['entrepreneur', 'autoentrepreneur|microentrepreneur|micro-entreprise|microentreprise|autoentreprise'],
  [
    'entrepreneur',
    'EIRL|entreprise individuelle à responsabilité limitée|entrepreneur individuel à responsabilité limitée',
  ],
  [
    'entrepreneur',
    'entrepreneuse individuelle|auto-entrepreneuse|micro-entrepreneuse|autoentrepreneuse|microentrepreneuse',
  ],
  ['ei', 'EI'],
  ['participation', 'société en participation'],
  ['sep', 'SEP'],
  ['syndicat', 'syndicat'],
  ['syndicat-professionnel', 'syndicat professionnel|syndicat patronal|syndicat de salariés'],
  ['ordre-professionnel', 'ordre professionnel'],
  ['cse', 'CSE|comité social et économique|comité d’entreprise'],
  ['copropriete', 'copropriété|syndicat de copropriété|syndicat de copropriétaires'],
  ['asl', 'ASL|association syndicale libre'],
  [
    'public',
    'collectivité|collectivité territoriale|collectivité locale|département|région|métropole|mairie|ville|État',
  ],
  ['public', 'conseil départemental|conseil régional|communauté urbaine|EPCI|EPIC|EPA|EPCC|OPH'],
  ['public', 'commune|commune nouvelle', '7210'],
  ['public', 'communauté de communes', '7346'],
  ['public', 'communauté d’agglomération', '7348'],
  ['public', 'SIVOM|syndicat intercommunal à vocation multiple', '7345'],
  ['public', 'SIVU|syndicat intercommunal à vocation unique', '7353'],
  ['public', 'PETR|pôle d’équilibre territorial et rural', '7357'],
  ['public', 'CCAS|centre communal d’action sociale', '7361'],
  ['public', 'CIAS|centre intercommunal d’action sociale', '7367'],
  ['public', 'EPLE|établissement public local d’enseignement', '7331'],
  ['public', 'GIP|groupement d’intérêt public', '7410'],
  ['public', 'syndicat mixte|syndicat intercommunal|établissement public|établissement public administratif'],
  ['public', 'établissement public à caractère administratif|établissement public industriel et commercial'],
  ['public', 'établissement public à caractère industriel et commercial'],
  ['public', 'établissement public de coopération intercommunale|établissement public de coopération culturelle'],
  ['public', 'chambre d’agriculture|chambre de commerce et d’industrie|CCI|chambre de métiers et de l’artisanat|CMA'],
  ['public', 'office public de l’habitat|personne publique'],
]

/** Words that may be several things, and what to write for each. */
export const UNCLEAR_FORMS: Readonly<Partial<Record<string, readonly string[]>>> = {
  ei: ['entreprise individuelle', SIAE_KIND_TABLE.EI.name],
  sep: ['société en participation', OTHER_INCLUSION_KINDS.SEP.name],
  // The year of the law on local associations, or any other year.
  '1908': ['association loi 1908', 'association'],
  // Behind no noun: of a company, of an EIRL, of anything.
  adjective: [
    'société anonyme',
    'société civile',
    'société à responsabilité limitée',
    'société par actions simplifiée',
  ],
  sca: ['société en commandite par actions', 'société coopérative agricole'],
  // The category, which says that it is one, depends on the company.
  sica: ['SICA SARL', 'SICA SA à conseil d’administration', 'SICA SA à directoire', 'SICA civile'],
  federation: ['fédération d’associations', 'syndicat professionnel'],
  groupement: ['union d’associations', 'union de coopératives', 'union de mutuelles'],
  'groupement-employeurs': ['association (groupement d’employeurs)', 'coopérative'],
  syndicat: ['syndicat professionnel', 'syndicat mixte', 'copropriété'],
  societe: ['SARL', 'SAS', 'SA', 'société civile', 'société coopérative'],
}

/** What is no legal form, and has a place of its own. */
export interface LegalStatus {
  /** What it is called. */
  readonly name: string
  /** The fields that it may be told in: of an organisation, or the list of PTCEs of a dataset. */
  readonly fields: readonly string[]
}

interface StatusWords extends LegalStatus {
  readonly words: string
  /** The form that it is always of. */
  readonly told?: string
}

const ESUS = 'entreprise solidaire d’utilité sociale'

const kindsAs = (field: string, kinds: Readonly<Record<string, SiaeKindRow>>): StatusWords[] =>
  Object.entries(kinds).map(([kind, { name }]) => ({ name, fields: [field], words: `${kind}|${name}` }))

const STATUS_WORDS: readonly StatusWords[] = [
  {
    name: 'ESUS',
    fields: ['esus'],
    words: `ESUS|agréée ESUS|agréé ESUS|agrément ESUS|${ESUS}|agréée ${ESUS}|agrément ${ESUS}|entreprise solidaire`,
  },
  // By whom, and as what: there are many approvals.
  { name: 'agrément', fields: ['esus', 'kinds'], words: 'agréée|agréé|agrément' },
  { name: 'ESS', fields: ['ess'], words: 'ESS|économie sociale et solidaire|entreprise de l’ESS|entreprise ESS' },
  { name: 'PTCE', fields: ['ptces'], words: 'PTCE|pôle territorial de coopération économique' },
  { name: 'SIAE', fields: ['siae'], words: 'SIAE|structure d’insertion par l’activité économique' },
  ...kindsAs('siae', SIAE_KIND_TABLE),
  ...kindsAs('kinds', OTHER_INCLUSION_KINDS),
  { name: SIAE_KIND_TABLE.ACI.name, fields: ['siae'], words: 'atelier chantier d’insertion|chantier d’insertion' },
  // Code du travail, art. L5132-7.
  { name: SIAE_KIND_TABLE.AI.name, fields: ['siae'], words: SIAE_KIND_TABLE.AI.name, told: 'association' },
]

/** What one entry of the vocabulary tells. */
export interface LegalEntry {
  readonly told: readonly string[]
  readonly status?: LegalStatus
  /** The category that has the very name. */
  readonly category?: LegalCategory
}

/**
 * What words tell, by the words as `legalTokens` gives them, with a space between them. Of an acronym that is a status and
 * something else, such as EI, the other words hold.
 */
export const LEGAL_VOCABULARY: ReadonlyMap<string, LegalEntry> = new Map([
  ...STATUS_WORDS.flatMap(({ name, fields, words, told }) =>
    entriesOf(words, { told: told === undefined ? [] : [told], status: { name, fields } }),
  ),
  ...LEGAL_WORDS.flatMap(([told, words, category]) =>
    entriesOf(words, { told: told.split(' '), ...(category && { category: category as LegalCategory }) }),
  ),
])

/** How many words the longest entry has. */
export const LONGEST_ENTRY = Math.max(...[...LEGAL_VOCABULARY.keys()].map((words) => words.split(' ').length))

function entriesOf(words: string, entry: LegalEntry): (readonly [string, LegalEntry])[] {
  return words.split('|').map((phrase) => [legalTokens(phrase).join(' '), entry] as const)
}
