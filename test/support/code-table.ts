import type { ProblemParams } from '../../src/core/problem.ts'
import { describe } from '../../src/i18n/describe.ts'
import type { Language } from '../../src/i18n/language.ts'

/** Lists codes with their words. Each param shows by its name, as `{who}`. */
export function codeTable(codes: readonly string[]): string[] {
  const rows = codes.map((code) => {
    const name = code.replace(/^.*\//, '')
    return `| \`${name}\` | ${wordsOf(code, 'fr')} | ${wordsOf(code, 'en')} |`
  })
  return ['| code | in French | in English |', '|---|---|---|', ...rows]
}

function wordsOf(code: string, language: Language): string {
  const params = new Proxy<Record<string, ProblemParams[string]>>({}, { get: (_, name) => `{${String(name)}}` })
  return describe({ code, params }, language).replaceAll('|', '\\|').replaceAll('<', '\\<')
}
