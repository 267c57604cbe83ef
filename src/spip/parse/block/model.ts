import { Event } from '../../event.ts'
import type { Handler } from '../flow.ts'
import type { FormulaData } from '../inline/math.ts'
import type { ModelData } from '../inline/model.ts'

/** Where a model stands. */
export type ModelAlign = 'left' | 'right' | 'center'

/** What the call of a model says. */
export interface ModelFields {
  readonly name: string
  readonly id?: number
  readonly params: readonly string[]
  readonly align?: ModelAlign
  /** The call as written. */
  readonly written: string
}

const ALIGNS: readonly string[] = ['left', 'right', 'center'] satisfies ModelAlign[]

/** The call of a model; whether it is a block is for the renderer to say. */
export const model: Handler = (flow, index, start, end) => {
  const { name, id, params } = flow.tokens.data[index] as ModelData
  const align = params.find((param) => ALIGNS.includes(param)) as ModelAlign | undefined
  const fields: ModelFields = {
    name,
    ...(id === undefined ? {} : { id }),
    params,
    ...(align === undefined ? {} : { align }),
    written: flow.source.slice(start, end),
  }
  flow.inline(Event.model, start, end, fields)
}

/** A string of the site's interface. */
export const idiom: Handler = (flow, index, start, end) => {
  flow.inline(Event.idiom, start, end, flow.tokens.data[index])
}

/** A formula in the text. */
export const inlineMath: Handler = (flow, index, start, end) => {
  const { value } = flow.tokens.data[index] as FormulaData
  flow.inline(Event.inlineMath, start, end, { value })
}

/** A formula on a line of its own. */
export const math: Handler = (flow, index, start, end) => {
  if (!flow.takesBlocks) return inlineMath(flow, index, start, end)
  const { value } = flow.tokens.data[index] as FormulaData
  flow.startBlock()
  flow.events.push(Event.math, start, end, { value })
  flow.mode = 'paragraph'
}
