import { expect, test } from 'vitest'
import { checkLinkHosts } from '../../../../src/moderation/intake/checks/link-hosts.ts'
import { written } from './sample-input.ts'

const hosts = ['example.com', 'café.example', '203.0.113.7']

test.each([
  ['http://example.com', ['example.com']],
  ['HTTPS://WWW.Example.COM:8080/a?b#c', ['example.com']],
  ['//example.com./x', ['example.com']],
  ['http:\\\\example.com', ['example.com']],
  ['http:example.com', ['example.com']],
  ['https:example.com', ['example.com']],
  ['http://user:secret@example.com', ['example.com']],
  ['http://203.0.113.7/', ['203.0.113.7']],
  ['http://xn--caf-dma.example', ['xn--caf-dma.example']],
  [' http://example.com\n', ['example.com']],
  ['http://notexample.com', []],
  ['http://example.com.org', []],
  ['http://.example.com', ['example.com']],
  ['http://a..example.com', ['example.com']],
  ['http://com', []],
  ['http://.', []],
  [`http://${'a.'.repeat(200)}example.com`, ['example.com']],
  ['http://x.café.example', ['xn--caf-dma.example']],
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

const findWith = (host: string, url: string) =>
  checkLinkHosts(written('…', { content: { text: '…', link: { url } } }), {
    badHosts: { hosts: [host], verdict: 'spam' },
  }).map(({ params }) => params?.['host'])

test.each([
  ['https://spam.example/', 'spam.example'],
  ['HTTPS://Spam.Example', 'spam.example'],
  ['//spam.example', 'spam.example'],
  ['https://spam.example:8080/a?b#c', 'spam.example'],
  ['spam.example/a', 'spam.example'],
  ['spam.example//a', 'spam.example'],
  ['https:/spam.example', 'spam.example'],
  ['https:///spam.example', 'spam.example'],
  ['h2+x.y-z://spam.example', 'spam.example'],
  ['spam.example:8080', 'spam.example'],
  ['*.spam.example', 'spam.example'],
  ['.spam.example', 'spam.example'],
  ['https://*.spam.example/*', 'spam.example'],
  [' \tspam.example\r', 'spam.example'],
  ['spam.example.', 'spam.example'],
  ['postmaster@spam.example', 'spam.example'],
  ['pourriel.éxample', 'pourriel.xn--xample-9ua'],
  ['[2001:db8::1]', '[2001:db8::1]'],
])('%j in a list is read as the host %j', (entry, host) => {
  expect(findWith(entry, `http://a.b.${host}`.replace('a.b.[', '['))).toEqual([host])
  expect(findWith(entry, 'https://https/')).toEqual([])
  expect(findWith(entry, `http://x${host}`.replace('x[2', '[3'))).toEqual([])
})

test.each(['', ' ', '\n', '\u00A0'])('%j in a list is no host, and lists nothing', (host) => {
  for (const url of [
    'mailto:a@example.com',
    'tel:+33491000000',
    'javascript:x',
    '#note',
    '',
    'http://[',
    'http://a.b',
  ]) {
    expect(findWith(host, url)).toEqual([])
  }
})

test.each(['exa mple', '[', '# les pires', 'https://', '*', 'spam.*', '*.', '2001:db8::1', 'a.b\nc.d', 'a.b\tc'])(
  '%j in a list is a wrong argument',
  (entry) => {
    expect(() => findWith(entry, 'http://a.b')).toThrow(TypeError)
    expect(() => findWith(entry, 'http://a.b')).toThrow('`settings.badHosts.hosts` to be names such as `spam.example`')
    expect(() => findWith(entry, 'http://a.b')).toThrow(`'${entry}'`)
  },
)

test('a list that is changed in place is read anew', () => {
  const list = ['spam.example']
  const settings = { badHosts: { hosts: list, verdict: 'spam' } } as const
  const input = written('…', { content: { text: '…', link: { url: 'http://new.example' } } })
  expect(checkLinkHosts(input, settings)).toEqual([])
  list.push('new.example')
  expect(checkLinkHosts(input, settings)).toMatchObject([{ params: { host: 'new.example' } }])
})
