import { expect, test } from 'vitest'
import { type RenderOptions, spipToHtml } from '../../../../src/spip/index.ts'

const link = (href: string, text: string, classes: string, rel = '') =>
  `&lt;<a href="${href}"${classes}${rel}>${text}</a>&gt;`
const classes = ' class="spip_url spip_out"'

test.each<[string, RenderOptions, string]>([
  [
    '<https://example.org>',
    {},
    `<span class="ressource spip_out">${link('https://example.org', 'https://example.org', classes, ' rel="external"')}</span>`,
  ],
  ['<fichier.rtf>', {}, '<span class="ressource">&lt;fichier.rtf&gt;</span>'],
  ['<m@e.fr>', {}, `<span class="ressource">${link('mailto:m@e.fr', 'm@e.fr', ' class="spip_mail"')}</span>`],
  [
    '<https://example.org>',
    { classes: false, nofollow: true },
    `<span>${link('https://example.org', 'https://example.org', '', ' rel="nofollow external"')}</span>`,
  ],
])('%j %j', (source, options, inside) => {
  expect(spipToHtml(source, options)).toBe(`<p>${inside}</p>`)
})
