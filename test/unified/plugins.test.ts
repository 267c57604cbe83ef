import type { Root as HastRoot } from 'hast'
import { defaultSchema } from 'hast-util-sanitize'
import type { Nodes } from 'mdast'
import rehypeSanitize from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import { type Plugin, unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import { type SpipRoot, spipToHtml, spipToText } from '../../src/spip/index.ts'
import { spipParse, spipStringify, spipToRehype } from '../../src/unified/index.ts'
import { readCases } from '../conformance/cases.ts'

const articles = readCases(new URL('../fixtures/conformance/', import.meta.url)).map(({ source }) => source)

function* nodesOf(node: Nodes): Generator<Nodes> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesOf(child)
}

describe('a rule in the manner of remark-lint', () => {
  /** A rule of one's own: a link says where it leads. */
  const saysWhere: Plugin<[], SpipRoot> = () => (tree, file) => {
    for (const node of nodesOf(tree)) {
      if (
        node.type === 'link' &&
        /^(ici|cliquez ici)$/i.test(
          spipToText({ type: 'root', children: [{ type: 'paragraph', children: node.children }] }),
        )
      ) {
        file.message('Say where the link leads', { place: node.position, ruleId: 'link-text', source: 'notre-site' })
      }
      if (node.type === 'heading' && node.children.length === 0) file.message('Empty heading', node.position)
    }
  }

  test('sees the tree, and says where', () => {
    const source = '{{{Le four}}}\n\nVoir [{ici}->art12] ou [le four->art13].'
    const file = new VFile({ path: 'four.spip', value: source })
    const pipeline = unified().use(spipParse).use(saysWhere).use(spipStringify)
    const { messages } = pipeline.processSync(file)
    expect(messages.map(String)).toEqual(['four.spip:3:6-3:20: Say where the link leads'])
    expect(messages[0]).toMatchObject({ ruleId: 'link-text', source: 'notre-site' })
  })

  test('may change the tree, which is rendered as it is then', () => {
    const deeper: Plugin<[], SpipRoot> = () => (tree) => {
      for (const node of nodesOf(tree)) if (node.type === 'heading') node.depth = 4
    }
    const pipeline = unified().use(spipParse).use(deeper).use(spipToRehype, { classes: false }).use(rehypeStringify)
    expect(String(pipeline.processSync('{{{Le four}}}'))).toBe('<h4>Le four</h4>')
  })

  test('sees the tree of HTML, with the places of the text', () => {
    const noImage: Plugin<[], HastRoot> = () => (tree, file) => {
      for (const block of tree.children) {
        if (block.type !== 'element') continue
        for (const child of block.children) {
          if (child.type === 'element' && child.tagName === 'img') file.message('Say what is seen', child.position)
        }
      }
    }
    const source = 'Un four.\n\nEt <img src="a.png" />.'
    const { messages } = unified()
      .use(spipParse)
      .use(spipToRehype)
      .use(noImage)
      .use(rehypeStringify)
      .processSync(source)
    expect(messages.map(String)).toEqual(['3:4-3:23: Say what is seen'])
  })
})

describe('rehype-sanitize', () => {
  const words = (list: string): string[] => list.split(' ')

  /** What docs/unified.md says. */
  const schema = {
    ...defaultSchema,
    clobber: [],
    tagNames: [...(defaultSchema.tagNames ?? []), ...words('abbr caption small textarea')],
    attributes: {
      '*': [...(defaultSchema.attributes?.['*'] ?? []), ...words('className id ariaDescribedBy cite dateTime')],
      a: words('href hrefLang rel rev'),
      div: [['style', 'text-align: left;']] as [string, string][],
      img: ['src'],
      textarea: words('readOnly cols rows'),
    },
    protocols: { ...defaultSchema.protocols, href: words('http https mailto tel ftp') },
  }

  const plain = unified().use(spipParse).use(spipToRehype, { html: 'none' }).use(rehypeStringify).freeze()
  const sanitized = unified()
    .use(spipParse)
    .use(spipToRehype, { html: 'none' })
    .use(rehypeSanitize, schema)
    .use(rehypeStringify)
    .freeze()

  test('with the schema of the docs, leaves what the library writes, on the conformance corpus', () => {
    // It takes a scheme in capitals for another one.
    const differ = articles.filter(
      (source) =>
        !source.includes('HTTPS:') && String(sanitized.processSync(source)) !== String(plain.processSync(source)),
    )
    expect(differ).toEqual([])
  })

  test('with its own schema, takes the classes and renames the ids', () => {
    const pipeline = unified().use(spipParse).use(spipToRehype).use(rehypeSanitize).use(rehypeStringify)
    expect(String(pipeline.processSync('Un [#a<-]pain[[n]]'))).toBe(
      '<p>Un <a id="user-content-a"></a>pain<span>\u00a0[<a href="#nb1" class="" title="n" id="user-content-nh1">1</a>]</span></p>\n' +
        '<div>\n<div id="user-content-nb1">\n<p><span>[<a href="#nh1" class="" title="Notes 1" rev="appendix">1</a>]\u00a0</span>n</p></div>\n</div>',
    )
  })

  test('makes trusted HTML safe', () => {
    const pipeline = unified()
      .use(spipParse)
      .use(spipToRehype, { html: 'trusted' })
      .use(rehypeSanitize)
      .use(rehypeStringify)
    expect(String(pipeline.processSync('<b onclick="a()">pain</b> <script>a()</script>'))).toBe('<p><b>pain</b></p>\n')
  })
})

describe('a site generator, as Astro is one', () => {
  /** It cuts the front matter, keeps it in `file.data`, and adds plugins of its own around those of the site. */
  async function renderPage(page: string): Promise<{ html: string; data: VFile['data']; messages: string[] }> {
    const [, matter = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(page) ?? []
    const frontmatter = Object.fromEntries(matter.split('\n').map((line) => line.split(': ')))
    const file = new VFile({ path: 'four.spip', value: body, data: { astro: { frontmatter } } })
    const headings: Plugin<[], HastRoot> =
      () =>
      (tree, { data }) => {
        data['headings'] = tree.children.flatMap((node) => {
          if (node.type !== 'element' || !/^h\d$/.test(node.tagName)) return []
          node.properties['id'] ??= 'le-four'
          return [{ depth: Number(node.tagName[1]), line: node.position?.start.line }]
        })
      }
    const processor = unified()
      .use(spipParse)
      .use([[spipToRehype, { headingDepth: 3 }]])
      .use(headings)
      .use(rehypeStringify)
    const result = await processor.process(file)
    return { html: String(result), data: result.data, messages: result.messages.map(String) }
  }

  test('gets the HTML, its headings, its own data, and the messages', async () => {
    const page = '---\ntitle: Bou’Sol\nlang: fr\n---\nUn pain.\n\n{{{Le four}}}\n\nIl est {chaud.'
    expect(await renderPage(page)).toEqual({
      html: '<p>Un pain.</p>\n<h3 class="spip" id="le-four">Le four</h3>\n<p>Il est {chaud.</p>',
      data: { astro: { frontmatter: { title: 'Bou’Sol', lang: 'fr' } }, headings: [{ depth: 3, line: 3 }] },
      messages: [expect.stringMatching(/^four\.spip:5:8-5:9: Cet italique/)],
    })
  })

  test('may render many files with one processor', async () => {
    const processor = unified().use(spipParse).use(spipToRehype).use(rehypeStringify).freeze()
    const sources = articles.slice(0, 50)
    const files = await Promise.all(sources.map((source) => processor.process(source)))
    expect(files.map(String)).toEqual(sources.map((source) => String(processor.processSync(source))))
    expect(files.every((file) => String(file) !== '')).toBe(sources.every((source) => spipToHtml(source) !== ''))
  })
})
