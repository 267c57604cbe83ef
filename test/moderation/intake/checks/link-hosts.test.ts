import { expect, test } from 'vitest'
import { checkLinkHosts } from '../../../../src/moderation/intake/checks/link-hosts.ts'
import { written } from './sample-input.ts'

const hosts = ['example.com', 'café.example', '203.0.113.7']

test.each([
  ['http://example.com', ['example.com']],
  ['HTTPS://WWW.Example.COM:8080/a?b#c', ['example.com']],
  ['//example.com./x', ['example.com']],
  ['http:\\\\example.com', ['example.com']],
  ['http://user:secret@example.com', ['example.com']],
  ['http://203.0.113.7/', ['203.0.113.7']],
  ['http://xn--caf-dma.example', ['xn--caf-dma.example']],
  [' http://example.com\n', ['example.com']],
  ['http://notexample.com', []],
  ['http://example.com.org', []],
  ['http://org/example.com', []],
  ['/example.com', []],
  ['art12', []],
  ['http://[', []],
  ['mailto:a@example.com', []],
])('%j leads to %j', (url, found) => {
  const input = written('…', { markup: { text: { links: [{ url, textLength: 3 }], hiddenText: 0 } } })
  const findings = checkLinkHosts(input, { badHosts: { hosts, verdict: 'spam' } })
  expect(findings.map(({ params }) => params?.['host'])).toEqual(found)
})

test('a host is told once, and the link that the author gave counts', () => {
  const links = [
    { url: 'http://a.example.com', textLength: 1 },
    { url: 'http://example.com', textLength: 1 },
  ]
  const content = { text: '…', link: { url: 'http://203.0.113.7' } }
  const input = written('…', { content, markup: { title: { links, hiddenText: 0 } } })
  const findings = checkLinkHosts(input, { badHosts: { hosts, verdict: 'refuse' } })
  expect(findings.map(({ params, verdict }) => [params?.['host'], verdict])).toEqual([
    ['203.0.113.7', 'refuse'],
    ['example.com', 'refuse'],
  ])
  expect(checkLinkHosts(input, {})).toEqual([])
})

test.each(['', ' ', '\n', 'exa mple', '['])('%j in a list is no host, and lists nothing', (host) => {
  for (const url of [
    'mailto:a@example.com',
    'tel:+33491000000',
    'javascript:x',
    '#note',
    '',
    'http://[',
    'http://a.b',
  ]) {
    const input = written('…', { content: { text: '…', link: { url } } })
    expect(checkLinkHosts(input, { badHosts: { hosts: [host], verdict: 'spam' } })).toEqual([])
  }
})
