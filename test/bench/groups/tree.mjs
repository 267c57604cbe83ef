import { load } from '../library.mjs'
import { TREE_PEERS } from '../peers.mjs'
import { measureSpeeds, ratio, speedTable } from '../speeds.mjs'

const OWN = 'parseSpip'

/** Text to a tree in which every node has its position. */
export async function measure(quick) {
  const { parseSpip } = await load('ess-domain/spip')
  const programs = { [OWN]: { syntax: 'spip', run: (text) => parseSpip(text) }, ...TREE_PEERS }
  const speeds = measureSpeeds(programs, quick)
  return {
    tables: [speedTable('Text to a tree', speeds, OWN)],
    rows: [
      {
        figure: '`parseSpip`, article',
        against: 'djot with positions',
        reached: ratio(speeds, 'article', OWN, 'djot with positions'),
        floor: 2.5,
        aim: 5,
      },
      {
        figure: '`parseSpip`, 1 MB',
        against: 'djot with positions',
        reached: ratio(speeds, 'm1', OWN, 'djot with positions'),
      },
    ],
  }
}
