import { expect, test } from 'vitest'
import { type Data, fullDataset } from '../full-dataset.ts'
import { dated } from '../law/organisations.ts'
import { changed, findings } from '../problems.ts'

const full = fullDataset()
const PROBLEM = ['warning dataset/role-period roles.0.period']

function held(of: string, period: Data | undefined, ...more: Parameters<typeof changed>[1][]): string[] {
  return findings(changed(full, [['roles', 0, 'of'], of], [['roles', 0, 'period'], period], ...more))
}

// The SCIC is of about 1994 to 2025, the pole of 2011 to 2024, the community of 2013 to 2023.
test.each<[string, string, Data | undefined, readonly string[]]>([
  ['that begins before the organisation', 'scic', { from: '1990', to: '2000' }, PROBLEM],
  ['that ends before the organisation', 'scic', { to: '1992' }, PROBLEM],
  ['that ends after the organisation', 'scic', { to: '2026' }, PROBLEM],
  ['that begins after the organisation', 'scic', { from: '2026-01-01' }, PROBLEM],
  ['longer than the organisation on both sides', 'scic', { from: '1990', to: '2030' }, PROBLEM],
  ['that begins about when the organisation does', 'scic', { from: '1993' }, []],
  ['that ends in the year when the organisation does', 'scic', { to: '2025-12-31' }, []],
  ['that ends the day after', 'scic', { to: '2026-01-01' }, PROBLEM],
  ['without a date', 'scic', {}, []],
  ['without a period', 'scic', undefined, []],
  ['in a PTCE that is not there yet', 'pole', { from: '2009' }, PROBLEM],
  ['in a PTCE, within its life', 'pole', { from: '2011', to: '2024' }, []],
  ['in a community that is over', 'communaute', { to: '2024-01-01' }, PROBLEM],
  ['in what is not there', 'nul', { to: '1900' }, ['error dataset/ref-missing roles.0.of']],
])('a role %s', (_, of, period, problems) => {
  expect(held(of, period)).toEqual(problems)
})

test('sources disagree on the birth, and one allows the role', () => {
  expect(held('scic', { from: '1990' }, [['actors', 0, 'founded'], dated('1985', '2000')])).toEqual([
    'info dataset/claim-conflict actors.0.founded',
  ])
})

test('of a life of which nothing is known, nothing is said', () => {
  const immortal = [
    [['actors', 0, 'founded'], undefined],
    [['actors', 0, 'dissolved'], []],
  ] as const
  expect(held('scic', { from: '1789', to: '2999' }, ...immortal)).toEqual([])
})
