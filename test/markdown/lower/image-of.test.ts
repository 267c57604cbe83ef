import { expect, test } from 'vitest'
import { imageOf } from '../../../src/markdown/lower/image-of.ts'

test.each<[value: string, image: unknown]>([
  ['<img src="a">', { url: 'a', alt: '', title: null }],
  ['<IMG SRC="a" alt="b" title="c" />', { url: 'a', alt: 'b', title: 'c' }],
  ['<img src="a&amp;b" alt="&lt;">', { url: 'a&b', alt: '<', title: null }],
  ['<img  src="a"  alt="b"  title="cd">', { url: 'a', alt: 'b', title: 'cd' }],
  ['<img src="">', { url: '', alt: '', title: null }],
])('imageOf(%j)', (value, image) => {
  expect(imageOf(value)).toEqual({ type: 'image', ...(image as object) })
})

test.each([
  '<img>',
  "<img src='a'>",
  '<img alt="b" src="a">',
  '<img\u00a0src="a">',
  '<img src="a" width="3">',
  '<img src="a"> b',
  'b <img src="a">',
  '<b>',
])('%j is no image of Markdown', (value) => {
  expect(imageOf(value)).toBeUndefined()
})
