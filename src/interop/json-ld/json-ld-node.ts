/** A value of a node: plain, a node, a reference to one (`{'@id': …}`), or a list of those. */
export type JsonLdValue = string | number | boolean | JsonLdNode | readonly JsonLdValue[]

/** A node of JSON-LD: its `@id`, its `@type`, and properties of its vocabulary. */
export interface JsonLdNode {
  readonly [key: string]: JsonLdValue | undefined
}

/** What `toJsonLd` gives: a context and a flat list of nodes that refer to each other by `@id`. */
export interface JsonLdDocument {
  readonly '@context': JsonLdValue
  readonly '@graph': readonly JsonLdNode[]
}
