import { wrongArgument } from '../../../core/argument.ts'
import { prepareOnce } from '../../../core/prepare-once.ts'
import { expectIntake } from '../expect-intake.ts'
import type { IntakeInput } from '../intake-input.ts'
import type { IntakeSettings } from '../intake-settings.ts'
import { readWritten } from '../read-written.ts'
import type { Finding } from '../verdict.ts'

/**
 * Check that no link leads to a host of a list, nor to one below it.
 *
 * @param input
 *   What was written: the links of `markup`, and the one of `content`.
 * @param settings
 *   `badHosts` counts. A list that is given again is prepared once: keep one for all messages.
 * @returns
 *   One finding for each listed host.
 * @throws {TypeError}
 *   When `input` or `settings` is no object, or holds what the check cannot read, or the list holds what names no host.
 * @example
 * ```ts
 * import {checkLinkHosts} from 'ess-domain/moderation'
 * const input = {at: '2014-06-12T10:00:00Z', content: {text: '…', link: {url: 'http://www.example.com/pills'}}}
 * checkLinkHosts(input, {badHosts: {hosts: ['example.com'], verdict: 'spam'}}).map(({params}) => params?.host)
 * //=> ['example.com']
 * ```
 */
export function checkLinkHosts(input: IntakeInput, settings: IntakeSettings): readonly Finding[] {
  expectIntake(input, settings, ['badHosts'], 'markup')
  const { badHosts } = settings
  if (badHosts == null) return []
  const { content, markup } = readWritten(input)
  const urls = Object.values(markup ?? {}).flatMap((facts) => facts?.links.map(({ url }) => url) ?? [])
  if (content.link != null) urls.push(content.link.url)
  const { listed, longest } = listedHosts(badHosts.hosts)
  const found = new Set(urls.flatMap((url) => suffixesOf(hostOf(url), longest).filter((host) => listed.has(host))))
  return [...found].sort().map((host) => ({
    check: 'hosts',
    verdict: badHosts.verdict,
    code: 'moderation/link-host-listed',
    params: { host },
  }))
}

const listedHosts = prepareOnce((hosts: readonly string[]) => {
  const listed = new Set(hosts.flatMap(listedHost))
  return { listed, longest: [...listed].reduce((most, { length }) => Math.max(most, length), 0) }
})

const SCHEME = /^(?:[a-z][a-z\d+.-]*:)?\/+/i

// `spam.example`, `*.spam.example` and `https://spam.example/` list one host. An empty line of a list is none; what
// cannot be read would list nothing without a word.
function listedHost(entry: string): readonly string[] {
  const written = entry.trim().replace(/\s/g, ' ')
  if (written === '') return []
  const host = hostOf(`http://${written.replace(SCHEME, '').replace(/^\*?\./, '')}`)
  if (host !== '' && !host.includes('*')) return [host]
  throw wrongArgument('settings.badHosts.hosts', 'names such as `spam.example`', entry)
}

// As a browser reads it: capitals, backslashes, international names, a port, somebody's name before the host. On a page
// of another scheme, `http:a.example` leads to that host.
function hostOf(url: string): string {
  try {
    return new URL(url, 'ws://invalid').hostname.replace(/\.$/, '')
  } catch {
    return ''
  }
}

// `a.b.c` lies below `b.c` and `c`. Hosts longer than any that is listed are left out: of thousands of labels there would
// be as many of them.
function suffixesOf(host: string, longest: number): readonly string[] {
  const suffixes: string[] = []
  let dot = host.length
  do {
    dot = dot === 0 ? -1 : host.lastIndexOf('.', dot - 1)
    suffixes.push(host.slice(dot + 1))
  } while (dot >= 0 && host.length - dot <= longest)
  return suffixes
}
