/**
 * The tags of an element that a node makes. Those without changing attributes are made once: putting a tag together
 * for each node took a tenth of the time of writing an article.
 */
export interface Tags {
  /** Name of the element; `''` for a node without an element of its own. */
  readonly name: string
  readonly start: string
  /** Its start tag without SPIP's class names. */
  readonly plain: string
  readonly end: string
}

/**
 * Make the tags of an element.
 *
 * @param name
 *   Name of the element.
 * @param attributes
 *   Its attributes as they are printed, each after a space.
 */
export function tagsOf(name: string, attributes = ''): Tags {
  const start = `<${name}${attributes}>`
  return { name, start, plain: start, end: `</${name}>` }
}

/** Make the tags of an element that has class names of SPIP's, where they are asked for. */
export function classedTags(name: string, names: string): Tags {
  const { start, end } = tagsOf(name, ` class="${names}"`)
  return { name, start, plain: `<${name}>`, end }
}

/** Those of a node without an element of its own. */
export const NO_TAGS: Tags = { name: '', start: '', plain: '', end: '' }

/** Those of a paragraph. */
export const PARAGRAPH: Tags = tagsOf('p')
