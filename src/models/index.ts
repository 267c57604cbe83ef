export type { Brand } from '../core/brand.ts'
export { DATASET_CODES, type DatasetCode } from '../core/codes/dataset.ts'
export {
  LAW_MISSING_CODES,
  LAW_REASON_CODES,
  type LawCode,
  type LawMissingCode,
  type LawReasonCode,
} from '../core/codes/law.ts'
export { MODEL_CODES, type ModelCode, type ModelsCode } from '../core/codes/models.ts'
export type { Failure, Outcome, Success } from '../core/outcome.ts'
export type { Point, Position } from '../core/position.ts'
export type { Problem, ProblemParams, Severity } from '../core/problem.ts'
export type { Comment } from '../moderation/comment.ts'
export { type Actor, actorSchema, parseActor } from './actor.ts'
export { type Article, articleSchema, parseArticle } from './article.ts'
export {
  type Footnote,
  type FootnoteRef,
  footnoteRefSchema,
  footnoteSchema,
  type GlossaryUse,
  glossaryUseSchema,
  type Section,
  type SourceCredit,
  sectionSchema,
  sourceCreditSchema,
} from './article-parts.ts'
export { type Collective, collectiveSchema, parseCollective } from './collective.ts'
export { commentSchema, parseComment } from './comment.ts'
export {
  type Community,
  type CommunityMember,
  communityMemberSchema,
  communitySchema,
  parseCommunity,
} from './community.ts'
export { type Dataset, datasetSchema, parseDataset } from './dataset.ts'
export { type EssStatus, essStatusSchema } from './ess-status.ts'
export { type EsusApproval, esusApprovalSchema } from './esus-approval.ts'
export type { LostList } from './extraction/announced-lists.ts'
export type { InlinedTerm } from './extraction/inlined-terms.ts'
export type { NoteCall } from './extraction/note-calls.ts'
export { type ExtractedText, type ExtractionOptions, readExtractedText } from './extraction/read-extracted-text.ts'
export {
  type FinancingNeed,
  financingNeedSchema,
  INSTRUMENTS,
  NEED_OBJECTS,
  parseFinancingNeed,
} from './financing-need.ts'
export {
  type Forum,
  type ForumField,
  type ForumSyntax,
  forumFieldSchema,
  forumSchema,
  forumSyntaxSchema,
  parseForum,
} from './forum.ts'
export { formatFrenchDate } from './french/format-french-date.ts'
export { formatQuantity } from './french/format-quantity.ts'
export { formatOrdinal, type OrdinalOptions, parseOrdinal } from './french/ordinal.ts'
export { type FrenchDate, type FrenchDateOptions, parseFrenchDate } from './french/parse-french-date.ts'
export { parseFrenchLegalForm } from './french/parse-french-legal-form.ts'
export { parseQuantity } from './french/parse-quantity.ts'
export { type GlossaryResolver, type GlossaryResolverOptions, glossaryResolver } from './glossary/glossary-resolver.ts'
export { glossaryAt, glossaryTermAt } from './glossary/glossary-term-at.ts'
export type { GlossaryTime } from './glossary/version-at.ts'
export { type GlossaryTerm, glossaryTermSchema, parseGlossaryTerm } from './glossary-term.ts'
export { assessEss } from './law/assess-ess.ts'
export { assessEsus } from './law/assess-esus.ts'
export { assessPtce } from './law/assess-ptce.ts'
export { assessSiae } from './law/assess-siae.ts'
export { assessSiaeKind, EITI_EXPERIMENT } from './law/assess-siae-kind.ts'
export {
  assessStateCallEligibility,
  STATE_CALLS,
  type StateCallOptions,
} from './law/assess-state-call-eligibility.ts'
export type { LawOptions } from './law/at-date.ts'
export { type EsusDemand, type EsusTerm, esusExpiry } from './law/esus-expiry.ts'
export type { LawDataset } from './law/law-context.ts'
export {
  LEGAL_ANSWERS,
  type LegalAnswer,
  type LegalAssessment,
  type LegalReason,
  type MissingFact,
} from './law/legal-answer.ts'
export { citeArticle, LEGAL_TEXTS, type LegalArticle, type LegalTextId } from './law/legal-texts.ts'
export {
  OTHER_INCLUSION_KINDS,
  type OtherInclusionKind,
  SIAE_KIND_TABLE,
  type SiaeKindRow,
} from './law/siae-kind-table.ts'
export {
  type LearningVisit,
  learningVisitSchema,
  parseLearningVisit,
  type Testimony,
  testimonySchema,
} from './learning-visit.ts'
export { type LegalForm, legalFormSchema } from './legal-form.ts'
export { MEMBER_CATEGORIES, type MemberCategory, memberCategorySchema } from './member-category.ts'
export type { ModelProblem } from './model-problem.ts'
export {
  type Identifiers,
  identifiersSchema,
  type Organisation,
  organisationSchema,
  parseOrganisation,
} from './organisation.ts'
export { type Person, parsePerson, personSchema } from './person.ts'
export { type Place, type PlaceRegion, parsePlace, placeRegionSchema, placeSchema } from './place.ts'
export { type Programme, parseProgramme, programmeSchema } from './programme.ts'
export {
  COLLEGES,
  type Ptce,
  type PtceLabel,
  type PtceMember,
  parsePtce,
  ptceLabelSchema,
  ptceMemberSchema,
  ptceSchema,
} from './ptce.ts'
export { readWith } from './reading/read-with.ts'
export { parseRelation, RELATION_TYPES, type Relation, type RelationType, relationSchema } from './relation.ts'
export { parseRole, ROLE_NAMES, type Role, type RoleName, roleSchema } from './role.ts'
export type { DatasetProblem } from './rules/dataset-problem.ts'
export { PROFILES, type Profile, type ProfileRow } from './rules/profile.ts'
export { SIAE_KINDS, type SiaeConvention, type SiaeKind, siaeConventionSchema } from './siae-convention.ts'
export { parseSource, type Source, sourceSchema } from './source.ts'
export { parseSurvey, type Survey, surveySchema } from './survey.ts'
export { type ValidateArticleOptions, validateArticle } from './validate-article.ts'
export { type ValidateOptions, validateDataset } from './validate-dataset.ts'
export { type Naf, type NafOptions, nafSchema, parseNaf } from './values/activity/naf.ts'
export { type NafCode, nafCodeSchema, parseNafCode } from './values/activity/naf-code.ts'
export { NAF_NOMENCLATURES, type NafNomenclature, nafSection } from './values/activity/naf-nomenclature.ts'
export { type Claim, claimOf } from './values/claim.ts'
export { type Counted, countedOf } from './values/counted.ts'
export { type Edtf, edtfSchema, parseEdtf } from './values/dates/edtf.ts'
export {
  compareEdtf,
  type EdtfBounds,
  type EdtfOrder,
  edtfBounds,
  isBefore,
  type Trivalent,
} from './values/dates/edtf-order.ts'
export { type IsoDate, isoDateSchema, parseIsoDate } from './values/dates/iso-date.ts'
export { toOsmDate } from './values/dates/osm-date.ts'
export { type Period, periodSchema } from './values/dates/period.ts'
export { type When, whenSchema } from './values/dates/when.ts'
export {
  type AlsaceMoselleRegistration,
  alsaceMoselleSchema,
  formatAlsaceMoselle,
  parseAlsaceMoselle,
} from './values/identifiers/alsace-moselle.ts'
export type { ChecksumOptions } from './values/identifiers/checksum-option.ts'
export { type Finess, finessSchema, parseFiness } from './values/identifiers/finess.ts'
export {
  ACTOR_KINDS,
  type ActorId,
  type ActorKind,
  ENTITY_KINDS,
  type EntityKind,
  type IdOf,
  idOf,
} from './values/identifiers/id.ts'
export { type Idcc, idccSchema, parseIdcc } from './values/identifiers/idcc.ts'
export {
  formatRna,
  parseRna,
  type Rna,
  type RnaForm,
  type RnaOptions,
  rnaForm,
  rnaSchema,
} from './values/identifiers/rna.ts'
export { formatSiren, parseSiren, type Siren, sirenSchema } from './values/identifiers/siren.ts'
export { formatSiret, parseSiret, type Siret, sirenOf, siretSchema } from './values/identifiers/siret.ts'
export { parseUai, type Uai, uaiSchema } from './values/identifiers/uai.ts'
export { formatVat, parseVat, sirenOfVat, type Vat, vatSchema } from './values/identifiers/vat.ts'
export { KNOWLEDGE, type Knowledge } from './values/knowledge.ts'
export { type LegalCategory, legalCategorySchema, parseLegalCategory } from './values/legal/legal-category.ts'
export { classifyLegalCategory, type LegalCategoryClass } from './values/legal/legal-category-class.ts'
export { LEGAL_FAMILIES, type LegalFamily } from './values/legal/legal-family.ts'
export { type Money, moneySchema } from './values/money.ts'
export { type Phone, phoneSchema } from './values/phone.ts'
export { type Provenance, provenanceSchema } from './values/provenance.ts'
export { QUALIFIERS, type Qualifier, type Quantity, quantitySchema } from './values/quantity.ts'
export { type CommuneCode, communeCodeSchema, parseCommuneCode, toCommune } from './values/territory/commune-code.ts'
export { type Coordinates, coordinatesSchema } from './values/territory/coordinates.ts'
export { type CountryCode, countryCodeSchema } from './values/territory/country-code.ts'
export {
  type DepartementCode,
  departementCodeSchema,
  departementOf,
  parseDepartementCode,
} from './values/territory/departement-code.ts'
export { type PostalCode, parsePostalCode, postalCodeSchema } from './values/territory/postal-code.ts'
export {
  isRegionOfYear,
  parseRegionCode,
  type RegionCode,
  type RegionOptions,
  regionCodeSchema,
  regionName,
  regionOf,
} from './values/territory/region-code.ts'
