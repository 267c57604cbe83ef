import { expect } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import {
  type MarkdownToSpipOptions,
  markdownToSpip,
  type SpipToMarkdownOptions,
  spipToMarkdown,
} from '../../src/markdown/index.ts'
import type { SpipRoot } from '../../src/spip/index.ts'

/** What is lost on the way: a code, its params, and where it stands, `line:column-line:column`. */
export type Loss = readonly [code: string, params: Problem['params'], place: string | undefined]

interface Converted {
  /** The text, without the line end at its end. */
  readonly text: string
  readonly losses: readonly Loss[]
}

/** Turns SPIP source, or a tree, into Markdown. */
export function toMarkdown(source: string | SpipRoot, options: SpipToMarkdownOptions = {}): Converted {
  const losses: Loss[] = []
  const markdown = spipToMarkdown(source, { ...options, onProblem: (problem) => losses.push(lossOf(problem)) })
  return { text: markdown.replace(/\n$/, ''), losses }
}

/** Turns Markdown into SPIP source. */
export function toSpip(markdown: string, options: MarkdownToSpipOptions = {}): Converted {
  const losses: Loss[] = []
  const text = markdownToSpip(markdown, { ...options, onProblem: (problem) => losses.push(lossOf(problem)) })
  return { text, losses }
}

/** Gives the Markdown of a source of which nothing is lost. */
export function markdownOf(source: string | SpipRoot, options: SpipToMarkdownOptions = {}): string {
  const { text, losses } = toMarkdown(source, options)
  expect(losses).toEqual([])
  return text
}

/** Gives the SPIP source of a Markdown of which nothing is lost. */
export function spipOf(markdown: string, options: MarkdownToSpipOptions = {}): string {
  const { text, losses } = toSpip(markdown, options)
  expect(losses).toEqual([])
  return text
}

function lossOf({ code, params, position }: Problem): Loss {
  if (position === undefined) return [code, params, undefined]
  const { start, end } = position
  return [code, params, `${start.line}:${start.column}-${end.line}:${end.column}`]
}
