import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { listenerOf } from '../../examples/forum/listener.mjs'
import { sites } from './forum-site.ts'

const newSite = sites()
type Request = Parameters<ReturnType<typeof newSite>['respond']>[0]

let server: Server
let address = ''
let visitors: string[] = []

beforeEach(async () => {
  visitors = []
  const { respond } = newSite()
  server = createServer(
    listenerOf((request: Request) => {
      visitors.push(request.visitor)
      return respond(request)
    }),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

afterEach(() => new Promise((resolve) => server.close(resolve)))

// Sends a request as it stands, and gives the first line of the answer; '' when there is none.
const sendRaw = (request: string, isLeft = false) =>
  new Promise<string>((resolve) => {
    let answer = ''
    const socket = connect(Number(new URL(address).port), '127.0.0.1', () => {
      socket.write(request, () => isLeft && socket.destroy())
    })
    socket.setEncoding('utf8').on('data', (part) => {
      answer += part
    })
    socket.on('close', () => resolve(answer.split('\r\n')[0] ?? ''))
  })

test('pages run nothing, readers are told apart, and other sites send no form', async () => {
  const page = await fetch(address)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
  expect(page.headers.get('cache-control')).toContain('private')
  expect(page.headers.get('set-cookie')).toMatch(/^visitor=[\w-]{36}; HttpOnly; SameSite=Lax/)
  const body = new URLSearchParams({ id: 'a1', name: 'Camille', text: 'Du bon pain.', do: 'send' })
  const post = (headers: Record<string, string>) => fetch(`${address}/messages`, { method: 'POST', body, headers })
  const refused = await post({ 'sec-fetch-site': 'cross-site' })
  expect(refused.status).toBe(400)
  // It comes without the key of the reader, which another one must not replace.
  expect(refused.headers.has('set-cookie')).toBe(false)
  expect((await post({ origin: 'http://elsewhere.example' })).status).toBe(400)
  expect((await post({ origin: 'null' })).status).toBe(400)
  expect((await post({ origin: address })).status).toBe(201)
  // Without the key, the same id is that of somebody else.
  expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(409)
  body.set('id', 'a2')
  body.set('text', 'Et des brioches, le samedi ?')
  expect((await post({ 'sec-fetch-site': 'same-origin' })).status).toBe(201)
})

test('what the site cannot answer ends neither the server nor in a page', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const broken = createServer(
    listenerOf(() => {
      throw new Error('in /srv/forum')
    }),
  )
  await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve))
  const answer = await fetch(`http://127.0.0.1:${(broken.address() as AddressInfo).port}`)
  expect(answer.status).toBe(500)
  expect(await answer.text()).not.toContain('/srv')
  expect(told).toHaveBeenCalledOnce()
  told.mockRestore()
  await new Promise((resolve) => broken.close(resolve))
})

// It stands in the log: whoever reads that must not be able to act as this reader.
test('a reader is known by no id that stands in their cookie', async () => {
  const cookie = (await fetch(address)).headers.get('set-cookie')?.split(';')[0] ?? ''
  for (let times = 0; times < 2; times++) await fetch(address, { headers: { cookie } })
  const [, first = '', second] = visitors
  expect(first).not.toBe('')
  expect(second).toBe(first)
  expect(cookie).not.toContain(first)
})

test('what is too long is told to be, however long it is', async () => {
  const body = new URLSearchParams({ id: 'a1', name: 'Camille', text: 'x'.repeat(5_000_000), do: 'send' })
  const answer = await fetch(`${address}/messages`, { method: 'POST', body })
  expect(answer.status).toBe(400)
  expect(await answer.text()).toContain('<h1>Cette demande n’est pas acceptée.</h1>')
})

test('an address that is none, and a form that is never sent to its end, do not stop the server', async () => {
  const rest = 'Host: localhost\r\nConnection: close\r\n\r\n'
  expect(await sendRaw(`GET // HTTP/1.1\r\n${rest}`)).toContain('400')
  expect(await sendRaw('POST /messages HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nid=', true)).toBe('')
  expect(await sendRaw(`HEAD / HTTP/1.1\r\n${rest}`)).toContain('200')
})
