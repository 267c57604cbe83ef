import { describe, expect, test } from 'vitest'
import { type ResolvedDocument, renderSpip, spipToHtml } from '../../../../src/spip/index.ts'

const image: ResolvedDocument = { url: '/four.jpg', title: "L'âtre", alt: 'Un four', width: 40, height: 30 }
const file: ResolvedDocument = { url: '/bilan.pdf', title: 'Bilan' }

describe('resolve.document', () => {
  test.each<[string, ResolvedDocument, string]>([
    ['<img12|left>', image, '<img src="/four.jpg" alt="Un four" width="40" height="30" />'],
    ['<doc12>', { url: '/a.png', title: 'A' }, '<img src="/a.png" alt="A" /><br /><strong>A</strong>'],
    ['<img12>', { url: '/a.png' }, '<img src="/a.png" alt="" />'],
    ['<doc12>', file, '<a href="/bilan.pdf">Bilan</a>'],
    ['<doc12>', { url: '/bilan.pdf' }, '<a href="/bilan.pdf">/bilan.pdf</a>'],
    // The media type goes before the name of the file.
    ['<img12>', { url: '/a', type: 'image/png' }, '<img src="/a" alt="" />'],
    ['<img12>', { url: '/a.png', type: 'application/pdf', title: 'A' }, '<a href="/a.png">A</a>'],
    ['<doc12>', { url: '/a.png.zip' }, '<a href="/a.png.zip">/a.png.zip</a>'],
    ['<doc12>', { url: '/A.JPG' }, '<img src="/A.JPG" alt="" />'],
    ['<emb12>', { url: '/a.png', title: 'A' }, '<img src="/a.png" alt="A" /><br /><strong>A</strong>'],
    ['<image12>', { url: '/a.png', title: 'A' }, '<img src="/a.png" alt="A" />'],
    ['<img12>', { url: '/a.png', width: 40 }, '<img src="/a.png" alt="" width="40" />'],
    ['<img12>', { url: '/a.png', width: Number.NaN, height: '1" x="' as never }, '<img src="/a.png" alt="" />'],
    // A title is set; what stands for one is a name.
    ['<doc12>', { url: '/a.pdf', title: "L'âtre <b>" }, '<a href="/a.pdf">L&#8217;âtre &lt;b&gt;</a>'],
    ['<doc12>', { url: "/l'âtre.pdf" }, '<a href="/l\'âtre.pdf">/l\'âtre.pdf</a>'],
    ['<doc12>', { url: 'http://a.b/c.pdf' }, '<a href="http://a.b/c.pdf" rel="external">http://a.b/c.pdf</a>'],
  ])('%s of %j', (source, answer, inside) => {
    const html = spipToHtml(source, { classes: false, resolve: { document: () => answer } })
    expect(html).toBe(`<p><span>${inside}</span></p>`)
  })

  test('has the classes of SPIP', () => {
    expect(spipToHtml('<img12|left>', { resolve: { document: () => image } })).toContain(
      '<span class="spip_document_12 spip_documents spip_documents_left"><img ',
    )
  })

  test.each([
    ['<img12|right>', ' spip_documents_right'],
    ['<img12|center>', ' spip_documents_center'],
    ['<img12|x>', ''],
    ['<img12>', ''],
  ])('has the class of its place: %s', (source, place) => {
    expect(spipToHtml(source, { resolve: { document: () => image } })).toContain(
      `<span class="spip_document_12 spip_documents${place}"><img `,
    )
  })

  test('is a link where pictures are not allowed', () => {
    const html = spipToHtml('<img12>', { classes: false, html: 'comment', resolve: { document: () => image } })
    expect(html).toBe('<p><span><a href="/four.jpg">L&#8217;âtre</a></span></p>')
  })

  test('an unsafe address is not printed; the title is', () => {
    const answer = { url: 'javascript:x', title: 'A' }
    expect(spipToHtml('<img12>', { resolve: { document: () => answer } })).toBe('<p>A</p>')
  })

  test('is asked after the model, and for documents alone', () => {
    const asked: number[] = []
    const resolve = {
      document: ({ id }: { id: number }) => void asked.push(id),
      model: ({ id }: { id?: number | undefined }) => (id === 1 ? ({ type: 'text', value: 'a' } as const) : undefined),
    }
    const { problems } = renderSpip('<img1> <doc2> <article3> <carte|x>', { resolve })
    expect(asked).toEqual([2])
    expect(problems.map(({ code }) => code)).toEqual(Array.from({ length: 3 }, () => 'spip/unknown-model'))
  })
})
