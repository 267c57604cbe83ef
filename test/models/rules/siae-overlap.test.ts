import { describe, expect, test } from 'vitest'
import { type Data, fullDataset } from '../full-dataset.ts'
import { changed, findings } from '../problems.ts'

const full = fullDataset()

describe('conventions of one kind', () => {
  test.each<[string, readonly Data[], readonly number[]]>([
    [
      'overlap',
      [
        { from: '2005', to: '2010' },
        { from: '2008', to: '2012' },
      ],
      [1],
    ],
    [
      'overlap in any order',
      [
        { from: '2008', to: '2012' },
        { from: '2005', to: '2010' },
      ],
      [0],
    ],
    [
      'lie in a longer one',
      [
        { from: '2001', to: '2020' },
        { from: '2003', to: '2005' },
        { from: '2007', to: '2009' },
      ],
      [1, 2],
    ],
    [
      'follow each other',
      [
        { from: '2005', to: '2007' },
        { from: '2007', to: '2009' },
      ],
      [],
    ],
    ['may have ended at once', [{ from: '2005' }, { from: '2008' }], []],
    [
      'are of two kinds',
      [
        { from: '2005', to: '2010' },
        { kind: 'EI', from: '2005', to: '2010' },
      ],
      [],
    ],
    ['one begins, of no known end, while another runs', [{ from: '2005', to: '2010' }, { from: '2008-06-01' }], [1]],
    ['one ends, of no known beginning, while another runs', [{ to: '2008-06-01' }, { from: '2005', to: '2010' }], [0]],
    ['one begins when the other may have ended', [{ from: '2005', to: '2010' }, { from: '2010-06-01' }], []],
    ['one begins on the last day of the other', [{ from: '2005', to: '2010-06-01' }, { from: '2010-06-01' }], []],
  ])('%s', (_, periods, overlaps) => {
    const siae = periods.map((period) => ({ kind: 'ACI', ...period }))
    const expected = overlaps.map((place) => `error dataset/siae-overlap actors.0.siae.${place}`)
    expect(findings(changed(full, [['actors', 0, 'siae'], siae]))).toEqual(expected)
  })
})
