export { INTEROP_CODES, type InteropCode } from '../core/codes/interop.ts'
export { ROW_CODES, type RowCode } from '../core/codes/rows.ts'
export type { ActorImportOptions } from './actors/import-options.ts'
export type { ImportProblem } from './actors/import-problem.ts'
export type { ImportedActors, UnreadRow } from './actors/imported-actors.ts'
export { fromEssFrance } from './ess-france/from-ess-france.ts'
export {
  type GeoJsonCollection,
  type GeoJsonDataset,
  type GeoJsonFeature,
  type GeoJsonOptions,
  type GeoJsonPoint,
  toGeoJson,
} from './geo-json/to-geo-json.ts'
export type { JsonLdDocument, JsonLdNode, JsonLdValue } from './json-ld/json-ld-node.ts'
export { JSON_LD_PROFILES, type JsonLdOptions, type JsonLdProfile, toJsonLd } from './json-ld/to-json-ld.ts'
export type { ActorPart } from './merge/actor-part.ts'
export { type MergedActors, mergeActors } from './merge/merge-actors.ts'
export {
  type MurmurationsOptions,
  type MurmurationsProfile,
  toMurmurations,
} from './murmurations/to-murmurations.ts'
export { type OsmOptions, toOsmTags } from './osm/to-osm-tags.ts'
export { fromRechercheEntreprises } from './recherche-entreprises/from-recherche-entreprises.ts'
export { fromRna } from './rna/from-rna.ts'
export { fromSirene, type SireneOptions } from './sirene/from-sirene.ts'
export type { SpipCell } from './spip-rows/cell.ts'
export type { SpipCells, SpipReadOptions } from './spip-rows/columns/column.ts'
export type { SpipWebLink } from './spip-rows/columns/text-columns.ts'
export { FORUM_COLUMNS, type ForumColumn, type SpipForumRow } from './spip-rows/forum-row.ts'
export { fromSpipRow } from './spip-rows/from-spip-row.ts'
export { fromSpipRows, type ImportIssue, type SpipForum } from './spip-rows/from-spip-rows.ts'
export type { SpipImportOptions } from './spip-rows/import-options.ts'
export type { ImportedComment, InternalMessage, RowSubject, SpipMessage, SpipRevision } from './spip-rows/message.ts'
export { parseNumberedTitle, type SpipTitle } from './spip-rows/numbered-title.ts'
export { SPIP_ARTICLE_STATUSES, type SpipArticle, type SpipArticleStatus } from './spip-rows/records/article.ts'
export { SPIP_AUTHOR_STATUSES, type SpipAuthor, type SpipAuthorStatus } from './spip-rows/records/author.ts'
export {
  SPIP_DOCUMENT_STATUSES,
  type SpipDocument,
  type SpipDocumentMode,
  type SpipDocumentStatus,
  type SpipMedia,
} from './spip-rows/records/document.ts'
export { fromSpipTableRow } from './spip-rows/records/from-spip-table-row.ts'
export type { SpipKeyword } from './spip-rows/records/keyword.ts'
export type { SpipKeywordGroup } from './spip-rows/records/keyword-group.ts'
export type { SpipAuthorLink, SpipDocumentLink, SpipKeywordLink } from './spip-rows/records/links.ts'
export { SPIP_TABLES, type SpipRecords, type SpipTable, spipColumns } from './spip-rows/records/record-tables.ts'
export { SPIP_SECTION_STATUSES, type SpipSection, type SpipSectionStatus } from './spip-rows/records/section.ts'
export type { SpipObject } from './spip-rows/records/spip-object.ts'
export { toSpipTableRow } from './spip-rows/records/to-spip-table-row.ts'
export type { SpipWriteOptions } from './spip-rows/records/write-record.ts'
export type { RowProblem } from './spip-rows/row-problem.ts'
export { checkSpipRecord } from './spip-rows/site/check-spip-record.ts'
export { checkSpipRedirects } from './spip-rows/site/check-spip-redirects.ts'
export { checkSpipTexts } from './spip-rows/site/check-spip-texts.ts'
export { fromSpipArticle, type SpipArticleFacts } from './spip-rows/site/from-spip-article.ts'
export { fromSpipSettings, SPIP_SETTINGS, type SpipSettings } from './spip-rows/site/from-spip-settings.ts'
export { fromSpipSite, type SpipSite } from './spip-rows/site/from-spip-site.ts'
export type { SpipLookup, SpipStanding } from './spip-rows/site/lookup.ts'
export { placeSpipSections, type SpipSectionTree } from './spip-rows/site/place-spip-sections.ts'
export type { SiteIssue } from './spip-rows/site/read-table.ts'
export type { SpipSiteRecords } from './spip-rows/site/read-tables.ts'
export type { SpipTables } from './spip-rows/site/site-tables.ts'
export { type CascadeRow, spipCascade } from './spip-rows/spip-cascade.ts'
export { type ForumRules, fromSpipMode, type SpipMode, toSpipMode } from './spip-rows/spip-mode.ts'
export type { SpipMoment } from './spip-rows/spip-moment.ts'
export {
  type InternalStatus,
  type PublicStatus,
  SPIP_STATUSES,
  type SpipStatus,
} from './spip-rows/spip-status.ts'
export { type SpipRowOptions, toSpipRow } from './spip-rows/to-spip-row.ts'
