import { load } from '../library.mjs'
import { bareScan } from '../peers.mjs'
import { measureSpeeds, ratio, speedTable } from '../speeds.mjs'

const OWN = 'spipToText'

/** Text to plain text, and a tree back to its source; nothing else does this work. */
export async function measure(quick) {
  const { parseSpip, spipToHtml, spipToText, stringifySpip } = await load('ess-domain/spip')
  const programs = {
    'bare scan': { syntax: 'spip', run: bareScan },
    [OWN]: { syntax: 'spip', run: (text) => spipToText(text) },
    spipToHtml: { syntax: 'spip', run: (text) => spipToHtml(text) },
    'stringifySpip, of a tree': {
      syntax: 'spip',
      prepare: (text) => parseSpip(text),
      run: (tree) => stringifySpip(tree),
    },
    'spipToHtml, of a tree': { syntax: 'spip', prepare: (text) => parseSpip(text), run: (tree) => spipToHtml(tree) },
  }
  const speeds = measureSpeeds(programs, quick)
  return {
    tables: [speedTable('Plain text, and trees', speeds, OWN)],
    rows: [
      ['`spipToText`, article', OWN],
      ['`stringifySpip`, article', 'stringifySpip, of a tree'],
    ].map(([figure, name]) => ({
      figure,
      against: '`spipToHtml`',
      reached: ratio(speeds, 'article', name, 'spipToHtml'),
    })),
  }
}
