import type { Comment } from '../comment.ts'
import { canonicalJson } from '../sealed/canonical-json.ts'

/** Name the fields in which a comment is not what its log tells, the state first. */
export function differingFields(comment: Comment, told: Comment): readonly string[] {
  const [one, other] = [fieldsOf(comment), fieldsOf(told)]
  const names = [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name))
  return names.sort((a, b) => Number(b === 'state') - Number(a === 'state') || (a < b ? -1 : 1))
}

function fieldsOf(comment: Comment): ReadonlyMap<string, string> {
  const fields = Object.entries(comment).filter(([, value]) => value != null)
  return new Map(fields.map(([name, value]) => [name, written(value)]))
}

// A store can give back what no log tells, such as dates as objects: that differs, rather than throws. At any depth,
// `null` is what it has for what is absent.
function written(value: unknown): string {
  try {
    return JSON.stringify(JSON.parse(canonicalJson(value)), (_, part: unknown) => part ?? undefined)
  } catch {
    return 'no plain data'
  }
}
