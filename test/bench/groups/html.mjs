import { corpus } from '../corpus.mjs'
import { load } from '../library.mjs'
import { bareScan, HTML_PEERS } from '../peers.mjs'
import { measureSpeeds, ratio, speedTable } from '../speeds.mjs'

const OWN = 'spipToHtml'

/** What is a row of the requirements: the peer, its floor and its aim. */
const ASKED = [
  ['commonmark.js', 1.2, 2],
  ['marked + sanitize-html', 7, 14],
  ['markdown-it + footnote', 3.5, 6],
]

/**
 * How much longer SPIP itself takes for 100 KB than commonmark.js: it took 87 ms where the other read 44.2 MB/s.
 *
 * It needs PHP and a database, and is in no run of this command.
 */
const SPIP_BESIDE_COMMONMARK = (87 * 44_200) / Buffer.byteLength(corpus('spip', 'k100'))

/** Text to HTML, on the same documents. */
export async function measure(quick) {
  const { spipToHtml } = await load('ess-domain/spip')
  const programs = {
    'bare scan': { syntax: 'spip', run: bareScan },
    [OWN]: { syntax: 'spip', run: (text) => spipToHtml(text) },
    'spipToHtml, comment': { syntax: 'spip', run: (text) => spipToHtml(text, { profile: 'comment' }) },
    'spipToHtml, no typography': { syntax: 'spip', run: (text) => spipToHtml(text, { typography: false }) },
    ...HTML_PEERS,
  }
  const speeds = measureSpeeds(programs, quick)
  return {
    tables: [speedTable('Text to HTML', speeds, OWN)],
    rows: [
      ...ASKED.map(([peer, floor, aim]) => ({
        figure: '`spipToHtml`, article',
        against: peer,
        reached: ratio(speeds, 'article', OWN, peer),
        floor,
        aim,
      })),
      {
        figure: '`spipToHtml`, 100 KB',
        against: 'SPIP 4.1 itself',
        reached: SPIP_BESIDE_COMMONMARK * ratio(speeds, 'k100', OWN, 'commonmark.js'),
        floor: 60,
        aim: 120,
      },
      {
        figure: '`spipToHtml`, comment',
        against: 'commonmark.js',
        reached: ratio(speeds, 'comment', 'spipToHtml, comment', 'commonmark.js'),
      },
      { figure: '`spipToHtml`, article', against: 'bare scan', reached: ratio(speeds, 'article', OWN, 'bare scan') },
    ],
  }
}
