// From HTTP to requests of the site, and back.

import { randomUUID } from 'node:crypto'
import { HEADERS } from './page.mjs'

const MOST_CHARACTERS = 65_536
const YEAR = 31_536_000

/** Makes a listener for `createServer` of what `openSite` gave. */
export function listenerOf(respond) {
  return async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://localhost')
    const visitor = /\bvisitor=([\w-]{36})\b/.exec(request.headers.cookie ?? '')?.[1] ?? randomUUID()
    const form = await readForm(request)
    const isAccepted = form !== undefined && !isFromElsewhere(request)
    const { status, page, location } = isAccepted
      ? respond({ method: request.method, path: pathname, query: searchParams, form, visitor })
      : { status: 400, page: 'Cette demande n’est pas acceptée.' }
    const cookie = `visitor=${visitor}; HttpOnly; SameSite=Strict; Path=/; Max-Age=${YEAR}`
    response.writeHead(status, { ...HEADERS, 'set-cookie': cookie, ...(location && { location }) })
    response.end(String(page ?? ''))
  }
}

// A form on another site must not decide in a moderator's name.
function isFromElsewhere({ headers, method }) {
  return method !== 'GET' && !['same-origin', undefined].includes(headers['sec-fetch-site'])
}

async function readForm(request) {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) {
    text += chunk
    if (text.length > MOST_CHARACTERS) return undefined
  }
  return new URLSearchParams(text)
}
