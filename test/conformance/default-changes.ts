import type { Problem } from '../../src/core/problem.ts'
import { canonical } from './canonical-html.ts'
import type { Case } from './cases.ts'
import {
  ORIGINALS_OPTIONS,
  type OriginalsOption,
  renderCase,
  renderCaseWithout,
  renderWithDefaults,
} from './render-case.ts'

/*
 * What the defaults change: each option that says the same as the original is left to its default, alone, and what
 * is printed then is compared with what is printed with all of them.
 */

type Reader = (one: Case, problems: readonly Problem[], before: string, after: string) => readonly string[]

const READERS: Readonly<Record<OriginalsOption, Reader>> = {
  notation: () => ['notation: a word in angles is emphasis'],
  siteUrl: () => ['siteUrl: links to the site’s own pages are external'],
  resolve: () => ['resolve: links to objects have neither title nor language'],
  html: (_, problems, before, after) => {
    const said = problems.flatMap(({ code, params }) => {
      // One that is never closed is shown too, and told as such.
      if (code === 'spip/html-shown' || code === 'spip/unclosed-raw-block')
        return [`html: <${params['name']}> is shown as text`]
      if (code === 'spip/html-removed') return [`html: <${params['name']}> goes, its content stays`]
      return code === 'spip/unsafe-url' ? ['html: a link that could run a script is its text'] : []
    })
    if (said.length > 0) return said
    const kept = attributeNames(after)
    return [...attributeNames(before)].filter((name) => !kept.has(name)).map((name) => `html: attribute ${name} goes`)
  },
}

function attributeNames(html: string): ReadonlySet<string> {
  return new Set([...html.matchAll(/ ([a-z-]+)="/g)].map(([, name = '']) => name))
}

const form = ({ html, notes }: { html: string; notes: string }): string => `${canonical(html)}\n${canonical(notes)}`

/** Say what the defaults change in what is printed for a case: nothing, mostly. */
export function changesByDefaults(one: Case): readonly string[] {
  const before = form(renderCase(one))
  const changes = ORIGINALS_OPTIONS.flatMap((option) => {
    const problems: Problem[] = []
    const after = form(renderCaseWithout(one, option, (problem) => problems.push(problem)))
    return after === before ? [] : READERS[option](one, problems, before, after)
  })
  if (changes.length === 0 && form(renderWithDefaults(one)) !== before) return ['several options together']
  return [...new Set(changes)]
}
