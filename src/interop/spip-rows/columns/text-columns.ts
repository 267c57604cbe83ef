import { expectString, wrongArgument } from '../../../core/argument.ts'
import { parseNumberedTitle, type SpipTitle, writeNumberedTitle } from '../numbered-title.ts'
import { isSpipLanguage } from '../spip-language.ts'
import type { Column } from './column.ts'

/** A text; an empty one is `''`. */
export function textColumn(name: string): Column<string> {
  return { names: [name], read: ({ text }) => text(name), write: (value) => ({ [name]: value }) }
}

const RANK = /^\d{1,15}$/

/** A title with its rank. */
export function titleColumn(name: string): Column<SpipTitle> {
  return {
    names: [name],
    read: ({ text }) => parseNumberedTitle(text(name)),
    write: (value) => ({ [name]: writeNumberedTitle(value) }),
    expect: (value, field) => {
      const { rank, text } = value as Partial<SpipTitle>
      expectString(text, `${field}.text`)
      if (rank != null && !RANK.test(`${rank}`)) throw wrongArgument(`${field}.rank`, 'a whole number from 0', rank)
    },
  }
}

/** A language; an empty cell is none, and so is what is no code of one, which is reported. */
export function languageColumn(name: string): Column<string | null> {
  return {
    names: [name],
    read: ({ report, text }) => {
      const value = text(name).trim()
      if (value === '' || isSpipLanguage(value)) return value || null
      report('rows/value-unknown', name, { column: name, value })
      return null
    },
    write: (value) => ({ [name]: value ?? '' }),
  }
}

/** A list separated by commas: `articles,rubriques`. */
export function listColumn(name: string): Column<readonly string[]> {
  return {
    names: [name],
    read: ({ text }) => wordsIn(text(name)),
    write: (words) => ({ [name]: words.join(',') }),
    expect: (value, field) => {
      const told = wordsIn(String(value))
      if (JSON.stringify(told) !== JSON.stringify(value)) throw wrongArgument(field, 'a list of words', value)
    },
  }
}

function wordsIn(list: string): readonly string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}

/** A link with the name of its site. */
export interface SpipWebLink {
  readonly url: string
  /** Name of the site; `''` for none. */
  readonly label: string
}

/** An address and the name of its site, in two columns; without an address there is none. */
export function webLinkColumn(url: string, label: string): Column<SpipWebLink | null> {
  return {
    names: [label, url],
    read: ({ text }) => (text(url) === '' ? null : { url: text(url), label: text(label) }),
    write: (link) => ({ [label]: link?.label ?? '', [url]: link?.url ?? '' }),
  }
}
