import { statusFaultOf } from '../spip-status.ts'
import type { Column } from './column.ts'

/** A yes or no, which SPIP writes `oui` and `non`. */
export function flagColumn(name: string): Column<boolean> {
  return {
    names: [name],
    read: ({ text }) => text(name) === 'oui',
    write: (value) => ({ [name]: value ? 'oui' : 'non' }),
  }
}

/** A yes or no, written 1 and 0. */
export function switchColumn(name: string): Column<boolean> {
  return { names: [name], read: ({ number }) => number(name) === 1, write: (value) => ({ [name]: value ? 1 : 0 }) }
}

/** One of a few words; an empty cell is none, and so is any other word, which is reported. */
export function wordColumn<Word extends string>(name: string, words: readonly Word[]): Column<Word | null> {
  return {
    names: [name],
    read: ({ report, text }) => {
      const written = text(name)
      const word = words.find((known) => known === written)
      if (word === undefined && written !== '') report('rows/value-unknown', name, { column: name, value: written })
      return word ?? null
    },
    write: (value) => ({ [name]: value ?? '' }),
  }
}

/**
 * A status (*statut*); one that SPIP does not know is none, and so never public.
 *
 * SPIP on SQLite takes `PUBLIE` for `publie`, for its text columns ignore the case of letters.
 */
export function statusColumn<Status extends string>(name: string, statuses: readonly Status[]): Column<Status | null> {
  return {
    names: [name],
    read: ({ options, report, text }) => {
      const written = text(name)
      const status = statuses.find((known) => known === written)
      if (status !== undefined) return status
      report(statusFaultOf(statuses, written), name, { status: written })
      return (options.foldCase && statuses.find((known) => known === written.toLowerCase())) || null
    },
    // What SPIP's own tables hold before anything is written.
    write: (value) => ({ [name]: value ?? '0' }),
  }
}
