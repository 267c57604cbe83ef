import { endOfTag } from './tag-syntax.ts'

// What could be markup of Markdown in the text between tags: `1.` at the start of a line, for one.
const MARKUP = /[*_`~[\]\\$!|+=>-]|(?<!&)#|[.)](?<=^[ \t]*\d+.)/gm
// Two spaces at the end of a line are a break; four at the start of all, or a tab, are code.
const WIDE_EDGE = /^[ \t]+|(?<![ \t])[ \t]{2,}(?=\n)/g

/** Write raw HTML so that the text between its tags is no markup of Markdown. */
export function withoutMarkup(value: string): string {
  if (isCdata(value)) return value
  let written = ''
  let last = 0
  for (let start = value.indexOf('<'); start >= 0; start = value.indexOf('<', Math.max(last, start + 1))) {
    const end = endOfTag(value, start)
    if (end === undefined) continue
    written += signsOf(value.slice(last, start)) + value.slice(start, end)
    last = end
  }
  return (written + signsOf(value.slice(last))).replace(WIDE_EDGE, ' ')
}

function isCdata(value: string): boolean {
  return value.startsWith('<![CDATA[') && value.indexOf(']]>') === value.length - ']]>'.length
}

function signsOf(text: string): string {
  return text.replace(MARKUP, (sign) => `&#${sign.charCodeAt(0)};`)
}
