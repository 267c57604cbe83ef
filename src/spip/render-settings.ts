import { expectOneOf, expectType, wrongArgument } from '../core/argument.ts'
import type { SpipCode } from '../core/codes/spip.ts'
import { expectOptions, expectOptionsOf } from '../core/expect-options.ts'
import type { OnProblem } from '../core/problem.ts'
import { checkedResolve } from './answers.ts'
import { type HtmlPolicy, POLICIES } from './html/policy.ts'
import { originOf } from './html/url.ts'
import { RENDER_OPTIONS, type RenderOptions } from './options.ts'
import type { Notation } from './parse/scanner.ts'
import { RESOLVE, type Resolve } from './resolve.ts'

/** Every option, with its default filled in. */
export interface RenderSettings {
  readonly notation: Notation
  readonly policy: HtmlPolicy
  readonly lang: string
  readonly typography: boolean
  readonly classes: boolean
  readonly headingDepth: number
  readonly notePrefix: string
  readonly siteOrigin: string | undefined
  readonly nofollow: boolean
  /** Are models asked for? Not in comments. */
  readonly models: boolean
  readonly resolve: Resolve
  readonly onProblem: OnProblem<SpipCode> | undefined
}

const NOTE_PREFIX = /^[\p{L}\p{N}_.:-]*$/u
const POLICY_NAMES = ['elements', 'attributes', 'schemes'] satisfies (keyof HtmlPolicy)[]

/** Those of a rendering without options; made when it is asked for. */
let defaults: RenderSettings | undefined

/** Check the options of a rendering, and fill in the defaults. */
export function renderSettings(options: RenderOptions | undefined): RenderSettings {
  if (options !== undefined) {
    expectRenderOptions(options)
    return settingsOf(options)
  }
  defaults ??= settingsOf({})
  return defaults
}

function settingsOf(options: RenderOptions): RenderSettings {
  const isComment = options.profile === 'comment'
  return {
    notation: options.notation ?? 'auto',
    policy: policyOf(options.html ?? options.profile ?? 'article'),
    lang: options.lang ?? 'fr',
    typography: options.typography ?? true,
    classes: options.classes ?? true,
    headingDepth: options.headingDepth ?? 2,
    notePrefix: options.notePrefix ?? (isComment ? 'c-' : ''),
    siteOrigin: options.siteUrl && originOf(options.siteUrl),
    nofollow: options.nofollow ?? isComment,
    models: !isComment,
    resolve: checkedResolve(options.resolve),
    onProblem: options.onProblem,
  }
}

function expectRenderOptions(options: RenderOptions): void {
  expectOptionsOf(options, RENDER_OPTIONS)
  expectOptionsOf(options.resolve, RESOLVE, 'options.resolve')
  const { notePrefix, siteUrl } = options
  if (!NOTE_PREFIX.test(notePrefix ?? '')) {
    throw wrongArgument('options.notePrefix', 'letters, digits, - _ . or :', notePrefix)
  }
  if (siteUrl !== undefined && originOf(siteUrl) === undefined) {
    throw wrongArgument('options.siteUrl', 'an absolute address', siteUrl)
  }
}

function policyOf(html: NonNullable<RenderOptions['html']>): HtmlPolicy {
  if (typeof html === 'string') {
    expectOneOf(html, Object.keys(POLICIES), 'options.html')
    return POLICIES[html]
  }
  if (Array.isArray(html)) return policyOf({ ...POLICIES.comment, elements: html })
  expectType(html, 'object', 'options.html')
  expectOptions(html, POLICY_NAMES, 'options.html')
  const { elements, attributes, schemes } = html as Partial<HtmlPolicy>
  if (![elements, schemes, ...Object.values(attributes ?? [0])].every(isNames)) {
    throw new TypeError('Expected `options.html` to have `elements`, `attributes` and `schemes`, lists of names')
  }
  return html as HtmlPolicy
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === 'string')
}
