import { interleave } from '../interleave.mjs'
import { load } from '../library.mjs'
import { shortNumber } from '../speeds.mjs'

const COUNT = 10_000

/** Checks of identifiers per second: of right ones, of ones written for people, of ones with a wrong key. */
export async function measure(quick) {
  const { formatSiret, parseNaf, parseRna, parseSiren, parseSiret, parseVat } = await load('ess-domain/models')
  const sirets = siretsOf(COUNT)
  const sirens = sirets.map((siret) => siret.slice(0, 9))
  const lists = {
    'parseSiren, nine digits': [sirens, parseSiren],
    'parseSiret, fourteen digits': [sirets, parseSiret],
    'parseSiret, written with spaces': [sirets.map(formatSiret), parseSiret],
    'parseSiret, with a wrong key': [sirets.map((siret) => siret.slice(0, 13) + (9 - Number(siret[13]))), parseSiret],
    'parseVat, thirteen characters': [sirens.map(vatOf), parseVat],
    'parseRna, ten characters': [sirens.map((siren) => `W75${siren.slice(0, 7)}`), parseRna],
    'parseNaf, with its dot': [sirens.map((_, index) => ['10.71C', '88.99B', '94.99Z'][index % 3]), parseNaf],
  }
  const times = interleave(
    Object.fromEntries(Object.entries(lists).map(([name, [list, parse]]) => [name, () => countGood(list, parse)])),
    quick,
  )
  const speed = (name) => COUNT / times[name] / 1000
  return {
    tables: [
      {
        title: 'Identifiers',
        head: ['', 'millions per second'],
        rows: Object.keys(lists).map((name) => [name, shortNumber(speed(name))]),
      },
    ],
    rows: [
      {
        figure: '`parseSiret`, fourteen digits',
        against: 'a million per second',
        reached: speed('parseSiret, fourteen digits'),
        floor: 1,
        aim: 4,
      },
      {
        figure: '`parseSiret`, written with spaces',
        against: 'a million per second',
        reached: speed('parseSiret, written with spaces'),
        floor: 1,
        aim: 2,
      },
    ],
  }
}

function countGood(list, parse) {
  let count = 0
  for (const text of list) if (parse(text).ok) count++
  return String(count)
}

/** Makes numbers with right keys; they belong to nobody that we know of. */
function siretsOf(count) {
  return Array.from({ length: count }, (_, index) => {
    const siren = withKey(String(10_000_000 + index * 7919))
    return withKey(siren + String(index % 10_000).padStart(4, '0'))
  })
}

function withKey(start) {
  for (let key = 0; key < 10; key++) if (sumOfLuhn(start + key) % 10 === 0) return start + key
  throw new Error(`No key fits ${start}`)
}

function sumOfLuhn(digits) {
  return [...digits].reduceRight((sum, digit, index) => {
    const value = Number(digit) * ((digits.length - index) % 2 === 0 ? 2 : 1)
    return sum + (value > 9 ? value - 9 : value)
  }, 0)
}

function vatOf(siren) {
  return `FR${String((12 + 3 * (Number(siren) % 97)) % 97).padStart(2, '0')}${siren}`
}
