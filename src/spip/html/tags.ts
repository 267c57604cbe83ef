/**
 * The tags of an element that a node makes. Those without changing attributes are made once: putting a tag together
 * for each node took a tenth of the time of writing an article.
 */
export interface Tags {
  /** Name of the element; `''` for a node without an element of its own. */
  readonly name: string
  readonly start: string
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
  return { name, start: `<${name}${attributes}>`, end: `</${name}>` }
}

/** Those of a node without an element of its own. */
export const NO_TAGS: Tags = { name: '', start: '', end: '' }

/** Those of a paragraph. */
export const PARAGRAPH: Tags = tagsOf('p')

/** The tags of one element with SPIP's class names, and without any. */
export interface ClassedTags {
  readonly classed: Tags
  readonly plain: Tags
}

/** Make the tags of an element with a class, and without. */
export function classedTags(name: string, names: string): ClassedTags {
  return { classed: tagsOf(name, ` class="${names}"`), plain: tagsOf(name) }
}

/** Choose the tags that the option `classes` asks for. */
export function withClasses({ classed, plain }: ClassedTags, classes: boolean): Tags {
  return classes ? classed : plain
}
