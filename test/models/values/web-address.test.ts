import { expect, test } from 'vitest'
import { webAddressSchema } from '../../../src/models/values/web-address.ts'

test.each([
  'https://example.org',
  'http://example.org/a?b=c#d',
  'HTTPS://EXAMPLE.ORG',
  'https://exämple.org/é',
  'http://localhost:8080/',
  'https://https.example.org/',
  'https://example.org/?url=https://example.org/',
  'https://example.org/a,b;c',
  'http://[2001:db8::1]/',
])('takes %s as it is', (address) => {
  expect(webAddressSchema.parse(address)).toBe(address)
})

test.each([
  '',
  'example.org',
  '//example.org',
  '/page',
  'http://',
  'http:example.org',
  'http://a b',
  'javascript:alert(1)',
  'JaVaScRiPt://example.org/%0aalert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'ftp://example.org',
  'mailto:a@example.org',
  'blob:https://example.org/x',
  'https://https://example.org/',
  'http://HTTP://example.org/',
  'https://example.org;https://example.com',
  'https://example.org,example.com',
])('refuses %j', (text) => {
  expect(webAddressSchema.safeParse(text).success).toBe(false)
})

test('keeps no line end inside an address', () => {
  expect(webAddressSchema.parse('http://example.org/a\nb')).toBe('http://example.org/ab')
})
