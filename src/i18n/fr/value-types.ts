/** The types that values have, as JSON or JavaScript name them. */
export const TYPES: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  boolean: 'vrai ou faux (true, false)',
  array: 'une liste',
  object: 'un objet',
  null: 'une valeur vide (null)',
  'not-finite': 'un nombre infini ou indéfini',
  date: 'un objet Date',
  map: 'un objet Map',
  set: 'un objet Set',
  promise: 'une promesse (attendez son résultat avec « await »)',
  function: 'une fonction',
  bigint: 'un grand entier (BigInt)',
  symbol: 'un symbole (Symbol)',
}
