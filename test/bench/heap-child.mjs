// Reads 10 MB of text once with the program that is named; run by groups/heap.mjs, which reads what V8 says of its heap.
import { article, flat } from './corpus.mjs'
import { load } from './library.mjs'
import { HTML_PEERS, TREE_PEERS } from './peers.mjs'

const [name] = process.argv.slice(2)
const spip = await load('ess-domain/spip')
const { syntax, run } = HTML_PEERS[name] ?? TREE_PEERS[name] ?? { syntax: 'spip', run: spip[name] ?? ((text) => text) }

const written = `${article(syntax, 0)}\n`
const text = flat(written.repeat(Math.ceil(10_000_000 / (Buffer.byteLength(written) - 1))))
globalThis.gc()
const result = run(text)
globalThis.gc()
// Held until here, so that the last collection counts it.
if (result === undefined) throw new Error('no result')
