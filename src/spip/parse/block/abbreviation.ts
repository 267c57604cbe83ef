import { Event, EXIT } from '../../event.ts'
import { plainTitle } from '../../text/plain-title.ts'
import type { Handler } from '../flow.ts'
import type { AbbreviationData } from '../inline/abbreviation.ts'

/** The start of an abbreviation: its short form follows. */
export const abbreviationOpen: Handler = (flow, index, start, end) => {
  const { tokens, source } = flow
  const { titleStart, titleEnd, language } = tokens.data[index] as AbbreviationData
  const fields = { title: plainTitle(source.slice(titleStart, titleEnd)) }
  flow.inline(Event.abbreviation, start, end, language === undefined ? fields : { ...fields, lang: language })
  flow.delimiters.enterScope()
  flow.inlineScopes++
}

/** The end of an abbreviation, with its title. */
export const abbreviationClose: Handler = (flow, _, start, end) => {
  flow.delimiters.leaveScope()
  flow.inlineScopes--
  flow.inline(Event.abbreviation + EXIT, start, end)
}
