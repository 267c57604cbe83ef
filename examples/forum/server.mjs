// A site of one article with its moderated forum, on this machine only:
//
//   node examples/forum/server.mjs [port] [file]
//
// Readers are at /, moderators at /moderation/claire and /moderation/youssef. Comments and logs are kept in the file
// (default: forum.json).

import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { describe } from 'ess-domain/i18n'
import { listenerOf } from './listener.mjs'
import { openSite } from './site.mjs'
import { openStore } from './store.mjs'

const ARTICLE = {
  title: 'Bou’Sol, une boulangerie solidaire',
  text: `À Marseille, le PTCE Bou’Sol livre du pain <<bio>> aux cantines.[[Voir [le dossier->http://www.lelabo-ess.org/].]]

Et chez vous ?`,
}

const [port = '8012', file = 'forum.json'] = process.argv.slice(2)
const store = openStore(file)
for (const problem of store.problems()) console.error(`${file}: ${describe(problem, 'fr')}`)
const respond = openSite({ article: ARTICLE, store, now: () => new Date().toISOString(), newId: randomUUID })

// What the passing of time asks for: a forum that was quiet for so long is closed.
const DAY = 86_400_000
setInterval(respond.tend, DAY).unref()

createServer(listenerOf(respond)).listen(Number(port), '127.0.0.1', () => {
  console.log(`Readers: http://localhost:${port}/  Moderators: http://localhost:${port}/moderation/claire`)
})
