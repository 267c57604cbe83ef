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
    const key = /\bvisitor=([\w-]{36})\b/.exec(request.headers.cookie ?? '')?.[1] ?? randomUUID()
    const form = await readForm(request)
    const isAccepted = address !== undefined && form !== undefined && !isFromElsewhere(request)
    // What answers GET answers HEAD; Node leaves the page out.
    const method = request.method === 'HEAD' ? 'GET' : request.method
    const { status, page, location } = isAccepted
      ? respond({ method, path: address.pathname, query: address.searchParams, form, visitor: idOf(key) })
      : { status: 400, page: messagePage('Cette demande n’est pas acceptée.') }
    const cookie = `visitor=${key}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${YEAR}`
    response.writeHead(status, { ...HEADERS, 'set-cookie': cookie, ...(location && { location }) })
    response.end(String(page ?? ''))
  }
}

// The id of a reader stands in logs: it must not be the key by which they are known again.
function idOf(key) {
  return createHash('sha256').update(key).digest('hex')
}

// `undefined`: no address of this site, such as `//`.
function addressOf({ url }) {
  return URL.canParse(url, ORIGIN) ? new URL(url, ORIGIN) : undefined
}

// A form on another site must not decide in a moderator's name.
function isFromElsewhere({ headers, method }) {
  return method !== 'GET' && !['same-origin', undefined].includes(headers['sec-fetch-site'])
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
