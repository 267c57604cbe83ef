import { describe, expect, test } from 'vitest'
import { type RenderOptions, renderSpip, spipToHtml } from '../../../../src/spip/index.ts'

/** The call of a note, as SPIP prints it. */
const call = (id: string, title: string, label = id) =>
  `<span class="spip_note_ref">&nbsp;[<a href="#nb${id}" class="spip_note" rel="appendix"${title === '' ? '' : ` title="${title}"`} id="nh${id}">${label}</a>]</span>`
const body = (id: string, text: string, label = id) =>
  `<div id="nb${id}">\n<p><span class="spip_note_ref">[<a href="#nh${id}" class="spip_note" title="Notes ${id}" rev="appendix">${label}</a>]&nbsp;</span>${text}</p></div>`

function rendered(source: string, options?: RenderOptions) {
  const { html, notes } = renderSpip(source, options)
  return [html.replace(/^<p>|<\/p>$/g, ''), notes]
}

describe('a note', () => {
  test.each([
    ['a [[n]]', [`a${call('1', 'n')}`, body('1', 'n')]],
    ['a[[<x>n]]', [`a${call('x', 'n')}`, body('x', 'n')]],
    ['a[[<*>n]]', [`a${call('_2A', 'n', '*')}`, body('_2A', 'n', '*')]],
    ['a[[<é à>n]]', [`a${call('_C3_A9_20_C3_A0', 'n', 'é à')}`, body('_C3_A9_20_C3_A0', 'n', 'é à')]],
    // A name is shown as it is written, character references too.
    ['a[[<R&amp;D>n]]', [`a${call('R_26amp_3BD', 'n', 'R&amp;D')}`, body('R_26amp_3BD', 'n', 'R&amp;D')]],
    ['a[[<R&D>n]]', [`a${call('R_26D', 'n', 'R&amp;D')}`, body('R_26D', 'n', 'R&amp;D')]],
    ['a[[<>n]]', ['a', '<div id="nb">\n<p>n</p></div>']],
    ['a[[x\n\ny]]', [`a${call('1', 'x y')}`, body('1', 'x').replace('</div>', '\n<p>y</p></div>')]],
    // A second call has neither id nor tooltip.
    ['a[[<x>n]] b[[<x>]]', [`a${call('x', 'n')} b${call('x', '').replace(' id="nhx"', '')}`, body('x', 'n')]],
    // What shows nothing does not part the words of a body from its link back.
    ['a[[<!-- b --> n]]', [`a${call('1', 'n')}`, body('1', 'n')]],
    ['a[[<x></b>n]]', [`a${call('x', 'n')}`, body('x', 'n')]],
    ['a[[<x></div></b>n]]', [`a${call('x', 'n')}`, body('x', 'n')]],
    ['a[[<x></b>]]', [`a${call('x', '')}`, body('x', '')]],
    ['a[[<x><div>n</div>]]', [`a${call('x', 'n')}`, body('x', '').replace('</div>', '\n<div>n\n</div></div>')]],
    // A body that begins with a block has its link back before it.
    [
      'a[[<cadre>b</cadre>]]',
      [
        `a${call('1', '')}`,
        `${body('1', '').replace('</div>', '')}\n<textarea readonly="readonly" cols="40" rows="2" class="spip_cadre" dir="ltr">b</textarea></div>`,
      ],
    ],
  ])('%j', (source, expected) => {
    expect(rendered(source)).toEqual(expected)
  })

  test('bodies come in the order of the text, on lines of their own', () => {
    expect(renderSpip('a[[n]] b[[m]]').notes).toBe(`${body('1', 'n')}\n${body('2', 'm')}`)
  })

  test('of one name twice: each body has an id of its own', () => {
    const [, notes] = rendered('a[[<x>n]] b[[<x>m]]')
    expect(notes).toBe(`${body('x', 'n')}\n${body('x-2', 'm', 'x')}`)
  })

  test.each([
    // An anchor, before or after, keeps its id.
    ['[#nb1<-]a[[n]]', 'nb1-2', 'nh1-2'],
    ['[#nh1<-]a[[n]]', 'nb1-2', 'nh1-2'],
    ['a[[n]][#nb1<-]', 'nb1-2', 'nh1-2'],
    ['[#nb1<-][#nh1-2<-]a[[n]]', 'nb1-3', 'nh1-3'],
    ['[#x<-]a[[n]]', 'nb1', 'nh1'],
  ])('beside an anchor of its name it takes another: %j', (source, bodyId, callId) => {
    const { html, notes } = renderSpip(source)
    expect(html).toContain(`<a href="#${bodyId}" class="spip_note" rel="appendix" title="n" id="${callId}">1</a>`)
    expect(notes).toContain(`<div id="${bodyId}">\n<p><span class="spip_note_ref">[<a href="#${callId}"`)
  })

  test('an element of the text does not take its id', () => {
    const source = 'a[[n]][[<b id="nb1">c</b> <i id="nb1">d</i>]]'
    expect(spipToHtml(source, { html: 'article' })).toContain('<b id="user-nb1">c</b> <i>d</i>')
  })

  test('in a link its call is text, which the link back leads to', () => {
    expect(rendered('<a href="/b">c[[<x>n]] d[[<x>]]</a>')).toEqual([
      '<a href="/b">c<span class="spip_note_ref" id="nhx">&nbsp;[x]</span> d<span class="spip_note_ref">&nbsp;[x]</span></a>',
      body('x', 'n'),
    ])
  })

  test('anonymous: an anchor of its id keeps it', () => {
    expect(rendered('[#nb<-]a[[<>n]]')).toEqual(['<a id="nb"></a>a', '<div>\n<p>n</p></div>'])
  })

  test('anonymous: only the first has an id', () => {
    expect(renderSpip('a[[<>n]][[<>m]][[<>o]]').notes).toBe(
      '<div id="nb">\n<p>n</p></div>\n<div>\n<p>m</p></div>\n<div>\n<p>o</p></div>',
    )
  })
})

describe('options', () => {
  test('notePrefix stands before every id and in every link', () => {
    const { html, notes } = renderSpip('a[[n]]', { notePrefix: 'c-' })
    expect([...html.matchAll(/(?:id|href)="([^"]*)"/g)].map(([, value]) => value)).toEqual(['#c-nb1', 'c-nh1'])
    expect([...notes.matchAll(/(?:id|href)="([^"]*)"/g)].map(([, value]) => value)).toEqual(['c-nb1', '#c-nh1'])
  })

  test.each([
    ['fr', 'Notes 1'],
    ['en', 'Footnotes 1'],
    ['en-GB', 'Footnotes 1'],
    ['fr_tu', 'Notes 1'],
    ['eu', 'Notes 1'],
  ])('lang %s says %s', (lang, title) => {
    expect(renderSpip('a[[n]]', { lang }).notes).toContain(`title="${title}"`)
  })

  test('nofollow', () => {
    const { html, notes } = renderSpip('a[[n]]', { nofollow: true })
    expect(html).toContain('rel="nofollow appendix"')
    expect(notes).toContain('rev="appendix" rel="nofollow"')
  })

  test('without class names', () => {
    const { html, notes } = renderSpip('a[[n]]', { classes: false })
    expect(html).toBe('<p>a<span>&nbsp;[<a href="#nb1" rel="appendix" title="n" id="nh1">1</a>]</span></p>')
    expect(notes).toBe(
      '<div id="nb1">\n<p><span>[<a href="#nh1" title="Notes 1" rev="appendix">1</a>]&nbsp;</span>n</p></div>',
    )
  })
})

test('a note of a part that is not shown is not printed', () => {
  const { html, notes } = renderSpip('<multi>[fr]a[[n]][en]b[[m]]</multi>', { lang: 'en' })
  expect(html).toContain('title="m"')
  expect(notes).toContain('m</p>')
  expect(notes).not.toContain('n</p>')
})
