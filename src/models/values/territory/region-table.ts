/** A region of the *Code officiel géographique*, and the years in which its code was in force. */
export interface RegionRow {
  readonly code: string
  readonly name: string
  /** The first year of the *Code officiel géographique* that has it; absent when it is older than 1976. */
  readonly from?: number
  /** The last one; absent when it is in force. */
  readonly to?: number
  readonly departements: readonly string[]
}

/** The first year of the *Code officiel géographique* with the regions of the law of 2015. */
export const NEW_REGIONS = 2016
const LAST_OLD = NEW_REGIONS - 1

/**
 * The regions, before and after the law of 16 January 2015 (in force on 1 January 2016), which kept the codes of those
 * that it did not merge.
 */
export const REGION_TABLE: readonly RegionRow[] = [
  { code: '01', name: 'Guadeloupe', departements: ['971'] },
  { code: '02', name: 'Martinique', departements: ['972'] },
  { code: '03', name: 'Guyane', departements: ['973'] },
  { code: '04', name: 'La Réunion', departements: ['974'] },
  { code: '06', name: 'Mayotte', from: 2011, departements: ['976'] },
  { code: '11', name: 'Île-de-France', departements: ['75', '77', '78', '91', '92', '93', '94', '95'] },
  { code: '52', name: 'Pays de la Loire', departements: ['44', '49', '53', '72', '85'] },
  { code: '53', name: 'Bretagne', departements: ['22', '29', '35', '56'] },
  {
    code: '93',
    name: 'Provence-Alpes-Côte d’Azur',
    departements: ['04', '05', '06', '13', '83', '84'],
  },
  { code: '94', name: 'Corse', departements: ['2A', '2B'] },
  // « Centre » until January 2015, with the same code.
  { code: '24', name: 'Centre-Val de Loire', departements: ['18', '28', '36', '37', '41', '45'] },

  { code: '21', name: 'Champagne-Ardenne', to: LAST_OLD, departements: ['08', '10', '51', '52'] },
  { code: '22', name: 'Picardie', to: LAST_OLD, departements: ['02', '60', '80'] },
  { code: '23', name: 'Haute-Normandie', to: LAST_OLD, departements: ['27', '76'] },
  { code: '25', name: 'Basse-Normandie', to: LAST_OLD, departements: ['14', '50', '61'] },
  { code: '26', name: 'Bourgogne', to: LAST_OLD, departements: ['21', '58', '71', '89'] },
  { code: '31', name: 'Nord-Pas-de-Calais', to: LAST_OLD, departements: ['59', '62'] },
  { code: '41', name: 'Lorraine', to: LAST_OLD, departements: ['54', '55', '57', '88'] },
  { code: '42', name: 'Alsace', to: LAST_OLD, departements: ['67', '68'] },
  { code: '43', name: 'Franche-Comté', to: LAST_OLD, departements: ['25', '39', '70', '90'] },
  { code: '54', name: 'Poitou-Charentes', to: LAST_OLD, departements: ['16', '17', '79', '86'] },
  { code: '72', name: 'Aquitaine', to: LAST_OLD, departements: ['24', '33', '40', '47', '64'] },
  {
    code: '73',
    name: 'Midi-Pyrénées',
    to: LAST_OLD,
    departements: ['09', '12', '31', '32', '46', '65', '81', '82'],
  },
  { code: '74', name: 'Limousin', to: LAST_OLD, departements: ['19', '23', '87'] },
  {
    code: '82',
    name: 'Rhône-Alpes',
    to: LAST_OLD,
    departements: ['01', '07', '26', '38', '42', '69', '73', '74'],
  },
  { code: '83', name: 'Auvergne', to: LAST_OLD, departements: ['03', '15', '43', '63'] },
  { code: '91', name: 'Languedoc-Roussillon', to: LAST_OLD, departements: ['11', '30', '34', '48', '66'] },

  {
    code: '27',
    name: 'Bourgogne-Franche-Comté',
    from: NEW_REGIONS,
    departements: ['21', '25', '39', '58', '70', '71', '89', '90'],
  },
  { code: '28', name: 'Normandie', from: NEW_REGIONS, departements: ['14', '27', '50', '61', '76'] },
  { code: '32', name: 'Hauts-de-France', from: NEW_REGIONS, departements: ['02', '59', '60', '62', '80'] },
  {
    code: '44',
    name: 'Grand Est',
    from: NEW_REGIONS,
    departements: ['08', '10', '51', '52', '54', '55', '57', '67', '68', '88'],
  },
  {
    code: '75',
    name: 'Nouvelle-Aquitaine',
    from: NEW_REGIONS,
    departements: ['16', '17', '19', '23', '24', '33', '40', '47', '64', '79', '86', '87'],
  },
  {
    code: '76',
    name: 'Occitanie',
    from: NEW_REGIONS,
    departements: ['09', '11', '12', '30', '31', '32', '34', '46', '48', '65', '66', '81', '82'],
  },
  {
    code: '84',
    name: 'Auvergne-Rhône-Alpes',
    from: NEW_REGIONS,
    departements: ['01', '03', '07', '15', '26', '38', '42', '43', '63', '69', '73', '74'],
  },
]
