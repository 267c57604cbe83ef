/** Open data that becomes actors, and datasets that become JSON-LD, GeoJSON, tags and profiles; not rows of SPIP. */
export const mutate = ['src/interop/**/*.ts', '!src/interop/index.ts', '!src/interop/spip-rows/**']

/** The unit tests: properties, and the types of schema.org, take seconds where these take milliseconds. */
export const tests = [
  'test/interop/*.test.ts',
  'test/interop/actors/!(any-input).test.ts',
  'test/interop/{ess-france,geo-json,murmurations,osm,recherche-entreprises,rna,sirene}/*.test.ts',
  'test/interop/merge/!(merge-actors-growth).test.ts',
  'test/interop/json-ld/!(privacy|schema-org-types).test.ts',
  'test/interop/json-ld/{org,schema}/*.test.ts',
]

/** The lowest score, in percent, that passes. */
export const least = 90
