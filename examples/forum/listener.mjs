// From HTTP to requests of the site, and back.

import { createHash, randomUUID } from 'node:crypto'
import { HEADERS, messagePage } from './page.mjs'

const ORIGIN = 'http://localhost'
const MOST_CHARACTERS = 65_536
const YEAR = 31_536_000

/** Makes a listener for `createServer` of what `openSite` gave. */
export function listenerOf(respond) {
  return async (request, response) => {
    const address = addressOf(request)
    const key = /(?:^|; *)visitor=([\w-]{36})(?:;|$)/.exec(request.headers.cookie ?? '')?.[1] ?? randomUUID()
    const form = await readForm(request)
    const isAccepted = address !== undefined && form !== undefined && !isFromElsewhere(request)
    // What answers GET answers HEAD; Node leaves the page out.
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const { status, page, location } = isAccepted
      ? answerOf(respond, { method, path: address.pathname, query: address.searchParams, form, visitor: idOf(key) })
      : { status: 400, page: messagePage('Cette demande n’est pas acceptée.') }
    const cookie = isAccepted && { 'set-cookie': cookieOf(key) }
    response.writeHead(status, { ...HEADERS, ...cookie, ...(location && { location }) })
    response.end(String(page ?? ''))
  }
}

// What goes wrong with one request is for the log: it ends neither the server nor in a page.
function answerOf(respond, request) {
  try {
    return respond(request)
  } catch (error) {
    console.error(error)
    return { status: 500, page: messagePage('Le site n’a pas pu répondre.') }
  }
}

// `Lax`: with `Strict`, who follows a link from elsewhere comes without their key, and would be given another one in its
// place. So would they with a form of elsewhere, to whose answer no key is set. On HTTPS, add `Secure`.
function cookieOf(key) {
  return `visitor=${key}; HttpOnly; SameSite=Lax; Path=/; Max-Age=${YEAR}`
}

// The id of a reader stands in logs: it must not be the key by which they are known again.
function idOf(key) {
  return createHash('sha256').update(key).digest('hex')
}

// `undefined`: no address of this site, such as `//`.
function addressOf({ url }) {
  return URL.canParse(url, ORIGIN) ? new URL(url, ORIGIN) : undefined
}

// A form on another site must not decide in a moderator's name. Browsers that are old, or speak with a site without HTTPS,
// tell its origin only.
function isFromElsewhere({ headers, method }) {
  if (method === 'GET' || method === 'HEAD') return false
  const { host, origin, 'sec-fetch-site': site } = headers
  if (site !== undefined) return site !== 'same-origin'
  return origin !== undefined && origin.replace(/^https?:\/\//, '') !== host
}

// `undefined`: too long, or never sent to its end. What is too long is read all the same: who still sends hears no answer.
async function readForm(request) {
  let text = ''
  let length = 0
  try {
    for await (const chunk of request.setEncoding('utf8')) {
      length += chunk.length
      if (length <= MOST_CHARACTERS) text += chunk
    }
  } catch {
    return undefined
  }
  return length <= MOST_CHARACTERS ? new URLSearchParams(text) : undefined
}
