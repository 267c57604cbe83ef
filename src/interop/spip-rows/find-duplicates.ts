import { groupBy } from '../../core/group-by.ts'
import type { RowFields } from './read-fields.ts'

/** Messages of one name and words on one object, this near each other, are one message sent twice. */
export const DUPLICATE_SECONDS = 60

/** Find messages that were sent twice: pairs of ids, the earlier message first. */
export function findDuplicates(rows: Iterable<RowFields>): readonly (readonly [number, number])[] {
  // The former text of a message repeats it by nature.
  const texts = [...rows].filter(({ status, content }) => status !== 'original' && content.text.trim() !== '')
  return [...groupBy(texts, whatIsSaid).values()].flatMap(pairsOf)
}

function whatIsSaid({ author, content, object }: RowFields): string {
  return JSON.stringify([object.type, object.id, author.name ?? '', content.text])
}

function pairsOf(group: readonly RowFields[]): readonly (readonly [number, number])[] {
  const rows = [...group].sort((a, b) => Date.parse(a.submittedAt) - Date.parse(b.submittedAt) || a.id - b.id)
  return rows.flatMap((row, index) => {
    const before = rows[index - 1]
    if (before === undefined) return []
    const seconds = (Date.parse(row.submittedAt) - Date.parse(before.submittedAt)) / 1000
    return seconds <= DUPLICATE_SECONDS ? [[before.id, row.id] as const] : []
  })
}
