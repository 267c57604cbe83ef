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
        figure: '`spipToHtml`, comment',
        against: 'commonmark.js',
        reached: ratio(speeds, 'comment', 'spipToHtml, comment', 'commonmark.js'),
      },
      { figure: '`spipToHtml`, article', against: 'bare scan', reached: ratio(speeds, 'article', OWN, 'bare scan') },
    ],
  }
}
