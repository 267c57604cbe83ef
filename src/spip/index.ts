export type { SpipCode } from '../core/codes/spip.ts'
export type { TermElement } from './annotate/split-text.ts'
export type { TermToAnnotate } from './annotate/term-index.ts'
export { type AnnotateOptions, annotateTerms } from './annotate-terms.ts'
export { applyTypography } from './apply-typography.ts'
export { collectReferences, type Reference } from './collect-references.ts'
export type { HastContent } from './html/hast.ts'
export type { HtmlPolicy, HtmlPolicyName } from './html/policy.ts'
export { inspectText, type TextFacts, type TextLink } from './inspect-text.ts'
export type { ParseOptions, RenderOptions } from './options.ts'
export type { ObjectReference } from './parse/inline/link-target.ts'
export type { ModelAlign } from './parse/inline/model.ts'
export type { Notation } from './parse/scanner.ts'
export { parseSpip } from './parse-spip.ts'
export { type RenderedSpip, renderSpip, renderSpipInline, spipToHtml } from './render-spip.ts'
export type {
  DocumentQuery,
  GlossaryQuery,
  IdiomQuery,
  ModelQuery,
  Resolve,
  ResolvedDocument,
  ResolvedLink,
} from './resolve.ts'
export { spipInlineToText, spipToText, type TextOptions } from './spip-to-text.ts'
export { type StringifyOptions, stringifySpip } from './stringify-spip.ts'
export type {
  Abbreviation,
  Anchor,
  Bullet,
  Dash,
  GlossaryLink,
  Idiom,
  InlineMath,
  Math,
  Multi,
  MultiVariant,
  Poetry,
  PoetryLine,
  Resource,
  SpipModel,
  SpipNode,
  SpipRoot,
  TableCaption,
} from './syntax-tree.ts'
export { type TracedSpip, traceSpip } from './trace-spip.ts'
