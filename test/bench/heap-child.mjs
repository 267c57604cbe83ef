// Reads 10 MB of text once with the program that is named; run by groups/heap.mjs, which reads what V8 says of its heap.
import { articleDoc, emit } from './corpus.mjs'
import { load } from './library.mjs'
import { HTML_PEERS, TREE_PEERS } from './peers.mjs'

const [name] = process.argv.slice(2)
const spip = await load('ess-domain/spip')
const { syntax, run } = HTML_PEERS[name] ?? TREE_PEERS[name] ?? { syntax: 'spip', run: spip[name] ?? ((text) => text) }

const article = emit[syntax](articleDoc(0))
const text = Buffer.from(`${article}\n`.repeat(Math.ceil(10_000_000 / Buffer.byteLength(article)))).toString()
globalThis.gc()
const result = run(text)
globalThis.gc()
// Held until here, so that the last collection counts it.
if (result === undefined) throw new Error('no result')
