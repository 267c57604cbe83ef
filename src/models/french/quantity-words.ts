import type { Qualifier, Quantity } from '../values/quantity.ts'

/** What stands in front of a number, in folded words, and how it says it: the first that fits; « +10 % » is a rise. */
export const LEADING: readonly (readonly [words: RegExp, qualifier: Qualifier])[] = [
  [
    /^(?:pas plus d(?:e |')|(?:tout )?au plus |(?:au (?:grand )?|un )?max(?:imum|i?\.?) (?:d(?:e |'))?|a maxima |jusqu'a |jusqu'au |inferieure?s? ou egale?s? a |<= ?|≤ ?)/,
    'at-most',
  ],
  [
    /^(?:pas moins d(?:e |')|(?:tout )?au moins |(?:au |un )?min(?:imum|i?\.?) (?:d(?:e |'))?|a minima |a partir de |superieure?s? ou egale?s? a |>= ?|≥ ?)/,
    'at-least',
  ],
  [
    /^(?:(?:un peu |bien |beaucoup |nettement |largement )?plus d(?:e |')|\+ d(?:e |')|au-de(?:la|ssus) d(?:e |')|superieure?s? a |davantage que |> ?|\+(?!\/| ?[\d., ]+%) ?)/,
    'more-than',
  ],
  [
    /^(?:(?:un peu |bien |beaucoup |nettement |largement )?moins d(?:e |')|- d(?:e |')|(?:en|au)[- ]dessous d(?:e |')|inferieure?s? a |< ?)/,
    'less-than',
  ],
  [/^(?:plus ou moins |[~≈±] ?|\+\/- ?|c(?:irca|a?\.|a) )/, 'approx'],
  [
    /^(?:environ |env\.? |a peu pres |approx(?:imativement|\.)? |grosso modo |(?:autour|aux? (?:alentours|environs)|de l'ordre|proche) d(?:e |'))/,
    'approx',
  ],
  [/^(?:pres d(?:e |')|pas loin d(?:e |')|presque |quelque |(?:quelques|dans les) (?=\d))/, 'approx'],
  [/^(?:exactement |precisement )/, 'exact'],
]

/** What stands behind a quantity, at its end or before « par jour »; « 30 min » are minutes, « 200 m² min » at least 200. */
export const TRAILING: readonly (readonly [words: RegExp, qualifier: Qualifier])[] = [
  [
    behind(
      '(?:(?:tout )?au moins|au minimum|a minima|mini(?:mum|\\.)?|(?<=[^ ] \\(?)min\\.?|(?:ou|et) (?:plus|davantage|\\+))',
    ),
    'at-least',
  ],
  // « 30+ bénévoles »
  [/^ ?\+(?=$| ?[a-z/])/, 'at-least'],
  [behind('(?:(?:tout )?au plus|a maxima|(?:au (?:grand )?)?max(?:i(?:mum|\\.)?|\\.)?|(?:ou|et) moins)'), 'at-most'],
  [
    behind('(?:environs?|env\\.?|a peu pres|approx(?:imativement|\\.)?|grosso modo|ou presque|~|estim(?:ation|ee?s?))'),
    'approx',
  ],
  [behind('(?:exactement|precisement)'), 'exact'],
]

function behind(words: string): RegExp {
  return new RegExp(`(?:,? ?\\(${words}\\)|,? ${words})(?=$| ?/| par )`)
}

/** Names of about so many. */
export const COLLECTIVES: Readonly<Record<string, number>> = {
  huitaine: 8,
  dizaine: 10,
  douzaine: 12,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  quarantaine: 40,
  cinquantaine: 50,
  soixantaine: 60,
  centaine: 100,
  millier: 1000,
}

/** What multiplies the number before it. */
export const MULTIPLES: Readonly<Record<string, number>> = {
  mille: 1000,
  million: 1_000_000,
  milliard: 1_000_000_000,
}

/** The times that things are counted over: their folded names, and how they are written. */
export const PERIODS: readonly (readonly [name: RegExp, per: NonNullable<Quantity['per']>, word: string])[] = [
  [/^(?:j|jour(?:nee)?s?)$/, 'day', 'jour'],
  [/^(?:semaines?|sem)$/, 'week', 'semaine'],
  [/^mois$/, 'month', 'mois'],
  [/^(?:ans?|annees?)$/, 'year', 'an'],
]

/** How each qualifier is written in front of a number. */
export const QUALIFIER_WORDS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  approx: 'environ ',
  'more-than': 'plus de ',
  'at-least': 'au moins ',
  'less-than': 'moins de ',
  'at-most': 'au plus ',
}
