import type { LegalForm } from '../../legal-form.ts'
import type { LegalCategory } from './legal-category.ts'

/** What a form is told by, what may be told beside it without a change, and the form. */
export interface LegalFormRow {
  /** What is told of it, each a name of `LEGAL_WORDS`. */
  readonly needs: readonly string[]
  /** What may be told besides. */
  readonly also: readonly string[]
  /** What makes it a legal form of the models. */
  readonly form: LegalForm
}

type Told = readonly [
  needs: string,
  also: string,
  family: LegalForm['family'],
  rest?: Pick<LegalForm, 'variant' | 'cj'>,
]

const cj = (code: string, variant?: LegalForm['variant']) => ({
  ...(variant === undefined ? {} : { variant }),
  cj: code as LegalCategory,
})

const COMPANY = 'societe commerciale variable'
const COOPERATIVE = 'societe variable cooperative 1947'
// A CAE is no form of its own: it is a SCOP, a SCIC or another cooperative (loi n° 47-1775).
const WITH_CAE = `${COOPERATIVE} cae`

/**
 * The forms that words tell, one a row; of several that fit, the first holds. A category stands where the words leave no
 * other one. What is not settled, or what the list of categories names for several forms, has none.
 */
const TABLE: readonly Told[] = [
  // Associations: loi n° 2014-856, art. 1, II, 1°; categories 92 and 5195.
  // « Union d’associations reconnues d’utilité publique »: whether it is recognised itself, nothing tells.
  ['association utilite-publique', '1901 declaree', 'association', cj('9230')],
  ['association locale', '1908', 'association', cj('9260')],
  ['association-cooperative', 'locale 1908', 'association', cj('5195')],
  ['association economique', '1901 declaree', 'association', cj('9221')],
  ['association groupement-employeurs', '1901 declaree', 'association', cj('9223')],
  // Category 9220, by its name; « loi 1901 » alone may be any of 9210 to 9230.
  ['association declaree', '1901', 'association', cj('9220')],
  ['association non-declaree', '1901', 'association', cj('9210')],
  ['association', '1901 groupement federation', 'association'],

  // Foundations: same article; category 9300, which a fonds de dotation may have.
  ['fondation utilite-publique', '', 'fondation', cj('9300')],
  ['fondation', '', 'fondation'],
  // Whether art. 1 names them is not settled.
  ['fonds-dotation', '', 'autre'],
  ['congregation', '', 'autre', cj('9240')],

  // Mutuelles and their unions, sociétés d’assurance mutuelles: same article; categories 8210 to 8290, 6411.
  ['assurance-mutuelle', '', 'mutuelle', cj('6411')],
  ['mutuelle-agricole', '', 'mutuelle', cj('8250')],
  ['mutuelle', 'groupement', 'mutuelle'],

  // SCOP: loi n° 78-763; categories 5458, 5558, 5658, and that of every SAS.
  ['scop sarl', WITH_CAE, 'cooperative', cj('5458', 'SCOP')],
  ['scop sa conseil', WITH_CAE, 'cooperative', cj('5558', 'SCOP')],
  ['scop sa directoire', WITH_CAE, 'cooperative', cj('5658', 'SCOP')],
  ['scop sas', WITH_CAE, 'cooperative', cj('5710', 'SCOP')],
  ['scop', `${WITH_CAE} sa`, 'cooperative', { variant: 'SCOP' }],
  // SCIC: loi n° 47-1775, art. 19 quinquies: SA, SARL or SAS. No category is that of SCIC.
  ['scic sas', WITH_CAE, 'cooperative', cj('5710', 'SCIC')],
  ['scic', `${WITH_CAE} sarl sa conseil directoire`, 'cooperative', { variant: 'SCIC' }],
  // CAE: loi n° 47-1775, art. 26-41. No category is that of CAE.
  ['cae sas', COOPERATIVE, 'cooperative', cj('5710', 'CAE')],
  ['cae', `${COOPERATIVE} sarl sa conseil directoire`, 'cooperative', { variant: 'CAE' }],
  // Agricultural cooperatives: categories 6316 and 6318; 6317 is not the only one of cooperatives that are called so.
  ['cuma', `${COOPERATIVE} agricole`, 'cooperative', cj('6316', 'CUMA')],
  ['cooperative agricole groupement', COOPERATIVE, 'cooperative', cj('6318')],
  ['cooperative agricole', `${COOPERATIVE} sarl sa conseil directoire sca`, 'cooperative'],
  // Other cooperatives: loi n° 2014-856, art. 1, II, 1°; categories of 52 to 56 and 65, and that of every SAS.
  ['cooperative sas', `${COOPERATIVE} members agricole`, 'cooperative', cj('5710')],
  [
    'cooperative',
    `${COOPERATIVE} members hlm bank groupement sarl sa conseil directoire snc scs commandite-actions civile`,
    'cooperative',
  ],

  // SICA: categories 5432, 5532, 5632, 6532; whether they are of the ESS by form is not settled.
  ['sica sarl', COMPANY, 'societe', cj('5432')],
  ['sica sa conseil', COMPANY, 'societe', cj('5532')],
  ['sica sa directoire', COMPANY, 'societe', cj('5632')],
  ['sica civile', COMPANY, 'societe', cj('6532')],

  // Commercial companies: loi n° 2014-856, art. 1, II, 2°; categories 52 to 57. Each has several.
  ['sas', `${COMPANY} unipersonnelle`, 'societe'],
  ['sasu', `${COMPANY} sas unipersonnelle`, 'societe'],
  ['sarl', `${COMPANY} unipersonnelle`, 'societe'],
  ['eurl', `${COMPANY} sarl unipersonnelle`, 'societe'],
  ['sa', `${COMPANY} hlm conseil directoire`, 'societe'],
  // Sociétés d’économie mixte, sociétés publiques locales: of public shareholders, and companies all the same.
  ['mixte', `${COMPANY} sarl sa conseil directoire`, 'societe'],
  ['snc', COMPANY, 'societe'],
  ['scs', COMPANY, 'societe'],
  ['commandite-actions', `${COMPANY} sca`, 'societe'],
  ['commerciale', COMPANY, 'societe'],
  // Civil companies: category 65, that of GAEC too (Code rural, art. L323-1).
  ['civile', 'societe variable', 'societe'],

  // Public bodies: categories 4 and 7.
  ['public', '', 'public'],

  // Near the ESS and not of it by form: categories 1000, 62, 83, 84, 9110, 9150.
  ['entrepreneur', 'ei', 'autre', cj('1000')],
  ['gie', '', 'autre'],
  ['participation', 'sep', 'autre'],
  ['cse', '', 'autre'],
  ['syndicat-professionnel', '', 'autre'],
  ['ordre-professionnel', '', 'autre'],
  ['copropriete', '', 'autre', cj('9110')],
  ['asl', '', 'autre', cj('9150')],
]

/** The rows of the table. */
export const LEGAL_FORM_TABLE: readonly LegalFormRow[] = TABLE.map(([needs, also, family, rest]) => ({
  needs: needs.split(' '),
  also: also.split(' '),
  form: { family, ...rest },
}))

/** What tells of a form, and is none: no form is known by these alone, and two of them are not two forms. */
export const LEGAL_DETAILS: ReadonlySet<string> = new Set(
  '1901 1908 1947 locale declaree non-declaree utilite-publique economique groupement federation conseil directoire variable unipersonnelle agricole members hlm bank societe adjective ei sep sca'.split(
    ' ',
  ),
)

/** Kinds of company, of which one is one at most. */
export const COMPANY_KINDS: ReadonlySet<string> = new Set('sarl sas sa snc scs commandite-actions civile'.split(' '))

/** What the categories of those that are told so begin with; of what is not here, they are those of its family. */
export const CATEGORY_STARTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'fonds-dotation': '93',
    scop: '5458 5558 5658 5710',
    sarl: '54',
    eurl: '54',
    sas: '57',
    sasu: '57',
    sa: '55 56',
    conseil: '55',
    directoire: '56',
    mixte: '5415 55 56',
    snc: '52',
    scs: '5306 5307',
    'commandite-actions': '5308 5309 5370 5385',
    civile: '65',
    gie: '62',
    participation: '23',
    cse: '83',
    'syndicat-professionnel': '84',
    'ordre-professionnel': '8450',
  }).map(([name, starts]) => [name, starts.split(' ')]),
)
