import { beforeAll, describe, expect, test } from 'vitest'
import { isInstalled, load, titled } from './program.ts'

/** What Hugo gives to its reader of Markdown: comments without their signs. */
const printed = (markdown: string) => markdown.replace(/\{\{([<%])\/\*([\s\S]*?)\*\/([<>%])\}\}/g, '{{$1$2$3}}')

describe.skipIf(!isInstalled)(titled('calls of shortcodes of Hugo'), () => {
  let printShortcodes: (markdown: string) => string

  beforeAll(async () => {
    ;({ printShortcodes } = await load('src/page/shortcodes.mjs'))
  })

  test.each([
    ['`{{< figure >}}`', '`{{</* figure */>}}`'],
    ['{{% ref "x" %}}', '{{%/* ref "x" */%}}'],
    ['```\n{{< a >}}\n{{< /a >}}\n```', '```\n{{</* a */>}}\n{{</* /a */>}}\n```'],
    ['`{{</* a */>}}`', '`{{</*/* a */*/>}}`'],
    ['{{<{{< a >}} >}}', '{{</*{{< a */>}} >}}'],
    ['{{<a>}}{{%b%}}', '{{</*a*/>}}{{%/*b*/%}}'],
  ])('%j is written as a comment', (markdown, expected) => {
    expect(printShortcodes(markdown)).toBe(expected)
    expect(printed(expected)).toBe(markdown)
  })

  test.each([
    ['{{<i>gras</i>', '{\u2060{<i>gras</i>'],
    ['`{{< a %}}`', '`{\u2060{< a %}}`'],
    ['{{<{{%', '{\u2060{<{\u2060{%'],
  ])('%j has no end, and is no call', (markdown, expected) => {
    expect(printShortcodes(markdown)).toBe(expected)
  })

  test.each(['', 'Un {{bon}} pain', '{{ a }}', '{{{Titre}}}', '{ {< a >}}'])('%j stays', (markdown) => {
    expect(printShortcodes(markdown)).toBe(markdown)
  })
})
