export { INTEROP_CODES, type InteropCode } from '../core/codes/interop.ts'
export { ROW_CODES, type RowCode } from '../core/codes/rows.ts'
export type { ActorImportOptions } from './actors/import-options.ts'
export type { ImportProblem } from './actors/import-problem.ts'
export type { ImportedActors, UnreadRow } from './actors/imported-actors.ts'
export { fromEssFrance } from './ess-france/from-ess-france.ts'
export {
  type GeoJsonCollection,
  type GeoJsonFeature,
  type GeoJsonOptions,
  type GeoJsonPoint,
  toGeoJson,
} from './geo-json/to-geo-json.ts'
export type { JsonLdDocument, JsonLdNode, JsonLdValue } from './json-ld/json-ld-node.ts'
export { JSON_LD_PROFILES, type JsonLdOptions, type JsonLdProfile, toJsonLd } from './json-ld/to-json-ld.ts'
export {
  type MurmurationsOptions,
  type MurmurationsProfile,
  toMurmurations,
} from './murmurations/to-murmurations.ts'
export { type OsmOptions, toOsmTags } from './osm/to-osm-tags.ts'
export { fromRechercheEntreprises } from './recherche-entreprises/from-recherche-entreprises.ts'
export { fromRna } from './rna/from-rna.ts'
export { fromSirene, type SireneOptions } from './sirene/from-sirene.ts'
export { FORUM_COLUMNS, type ForumColumn, type SpipCell, type SpipForumRow } from './spip-rows/forum-row.ts'
export { fromSpipRow } from './spip-rows/from-spip-row.ts'
export { fromSpipRows, type ImportIssue, type SpipForum } from './spip-rows/from-spip-rows.ts'
export type { SpipImportOptions } from './spip-rows/import-options.ts'
export type { ImportedComment, InternalMessage, RowSubject, SpipMessage, SpipRevision } from './spip-rows/message.ts'
export type { RowProblem } from './spip-rows/row-problem.ts'
export { type CascadeRow, spipCascade } from './spip-rows/spip-cascade.ts'
export { type ForumRules, fromSpipMode, type SpipMode, toSpipMode } from './spip-rows/spip-mode.ts'
export {
  type InternalStatus,
  type PublicStatus,
  SPIP_STATUSES,
  type SpipStatus,
} from './spip-rows/spip-status.ts'
export { type SpipRowOptions, toSpipRow } from './spip-rows/to-spip-row.ts'
