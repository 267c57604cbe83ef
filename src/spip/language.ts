// Two letters, by ISO 639-1, or one of the longer codes that SPIP sites use; a region or a way of address may follow
// (`pt_br`, `fr_tu`).
const CODE =
  /^(?:a[abefkmnrsvyz]|b[aeghimnors]|c[aehorsuvy]|d[aevz]|e[elnostu]|f[afijory]|g[adlnuv]|h[aeiortuyz]|i[adegikostu]|j[av]|k[agijklmnorsuvwy]|l[abginotuv]|m[ghiklnorsty]|n[abdeglnorvy]|o[cjmrs]|p[ailst]|qu|r[mnouw]|s[acdeghiklmnoqrstuvw]|t[aeghiklnorstwy]|u[gkrz]|v[eio]|w[ao]|xh|y[io]|z[ahu]|arc|ast|cpf|fon|roa|sux)(?:_[a-z]{2,3}){0,2}$/

/** Write a language tag, such as `pt-BR`, as SPIP writes its codes: `pt_br`. */
export function languageCode(language: string): string {
  return language.toLowerCase().replaceAll('-', '_')
}

/**
 * Tell whether a word is a language code as SPIP writes them: `fr`, `pt_br`, `fr_tu`.
 */
export function isLanguageCode(word: string): boolean {
  return CODE.test(word)
}

const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ku)(?![a-z])/i

/** Tell which way a language is written: `rtl` for Arabic, Persian, Hebrew… */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'
}
