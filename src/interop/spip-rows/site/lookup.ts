/** Where an object of the site stands: readers see it, it exists and they do not, there is none. */
export type SpipStanding = 'published' | 'unpublished' | 'missing'

/** Tells where an object stands, by SPIP's word for its type and its id; `undefined` when nobody can tell. */
export type SpipLookup = (type: string, id: number) => SpipStanding | undefined
