/** Endings of nouns in the singular, and those of their plural; the first that fits holds. */
const PLURALS: readonly (readonly [end: RegExp, plural: string])[] = [
  [/[sxz]$|^min$/, '$&'],
  [/^(?:bal|carnaval|cérémonial|chacal|choral|festival|récital|régal|bleu|landau|pneu|sarrau)$/, '$&s'],
  [/(?<=^(?:b|cor|ém|soupir|trav|vant|vitr))ail$/, 'aux'],
  [/al$/, 'aux'],
  [/(?:au|eu|^(?:bij|caill|ch|gen|hib|jouj|p)ou)$/, '$&x'],
  [/$/, 's'],
]
// « salarié(e) », « adhérent·e », « animateur-rice »: the plural is said of the feminine ending too.
const BOTH_GENDERS =
  /^\p{Ll}{3,}(?:\((?:e|le|ne|fe|se|te|ve|ère|esse|euse|t?rice)\)|([·⋅•.\u2010\u2011-])(?:e|le|ne|fe|se|te|ve|ère|esse|euse|t?rice))$/u
// Symbols of units and abbreviations do not change: km, ha, kWh, ETP, €.
const NOUN = /^(?:an|(?=.{3})\p{Ll}*[aeiouyàâéèêëîïôùûü]\p{Ll}*)$/u

/** Put a French noun in the plural; symbols and several words stay as they are. */
export function pluralOf(noun: string): string {
  const both = BOTH_GENDERS.exec(noun)
  if (both !== null) return `${noun}${both[1] ?? ''}s`
  if (!NOUN.test(noun)) return noun
  const [end, plural] = PLURALS.find(([ending]) => ending.test(noun)) ?? [/$/, '']
  return noun.replace(end, plural)
}
