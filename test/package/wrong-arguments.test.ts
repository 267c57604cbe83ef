import { describe, expect, test } from 'vitest'
import { GOOD_CALLS } from '../support/good-calls.ts'
import { allNames, namesOf, subpaths } from '../support/manifest.ts'

/** What a program gives by mistake, where a variable is empty, or two of them are exchanged, or a list has a gap. */
const MISTAKES: readonly unknown[] = [undefined, null, 1, 'x', [], {}, [null], [undefined], [1], [{}]]

/** Functions whose errors are worded otherwise, and why. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  canonicalJson: 'any value is an argument, and what holds no plain data is told at any depth',
  leadsTo: 'XState calls it, with its own arguments',
}

/** Functions that look at no more than the first levels of their arguments, and why. */
const SHALLOW: Readonly<Record<string, string>> = {
  annotateTerms: 'the weight of the markup: positions of a tree are not looked at',
  collectReferences: 'the weight of the markup: what a link leads to is not looked at',
  glossaryResolver: 'the other words of a term are not looked at',
  glossaryTermAt: 'the other words of a term are not looked at',
  toJsonLd: 'its weight: it reads every field of every entity',
  toSpipRow: 'what a comment holds is looked at by decisions',
  toSpipTableRow: 'what a record holds is looked at where it is read',
  validateDataset: 'any value is content',
  verifySeals: 'what holds no plain data is told in other words',
  verifySealsAsync: 'what holds no plain data is told in other words',
}

const NAMED = /^(Expected `|Unknown option)/

const rows = new Set(Object.keys(GOOD_CALLS))

describe.each(subpaths)('$specifier', async (subpath) => {
  const names = await namesOf(subpath)
  const functions = Object.entries(names).filter(([name, value]) => typeof value === 'function' && !(name in ELSEWHERE))

  test.each(functions)('%s names a first argument that is wrong, or takes it as content', async (_name, call) => {
    expect(
      await unnamed(
        MISTAKES.map((mistake) => [mistake]),
        call,
      ),
    ).toEqual([])
  })

  test.each(functions.filter(([name]) => rows.has(name)))(
    '%s does so with each of its arguments',
    async (name, call) => {
      const good = GOOD_CALLS[name] ?? []
      expect(await errorOf(call, good)).toBeUndefined()
      const wrong = good.flatMap((_, index) => MISTAKES.map((mistake) => good.with(index, mistake)))
      expect(await unnamed(wrong, call)).toEqual([])
    },
  )
})

/** What a database or plain JavaScript gives inside an argument. */
const DAMAGE: readonly unknown[] = [undefined, null, 1, 'x', [], {}, [null]]

describe('inside the arguments', async () => {
  const names = await allNames()

  test.each([...rows].filter((name) => !(name in SHALLOW)))('%s names the place of what is damaged', async (name) => {
    const good = GOOD_CALLS[name] ?? []
    const damaged = good.flatMap((argument, index) =>
      [...placesIn(argument)].flatMap((place) =>
        DAMAGE.map((damage) => good.with(index, withDamage(argument, place, damage))),
      ),
    )
    expect(await unnamed(damaged, names[name])).toEqual([])
  })
})

type Place = readonly string[]

// Of a list, the first item stands for all.
function* placesIn(value: unknown, place: Place = []): Generator<Place> {
  if (place.length > 0) yield place
  const isPlain = Array.isArray(value) || Object.getPrototypeOf(Object(value)) === Object.prototype
  if (!isPlain || Object(value) !== value) return
  const fields = Object.entries(value as object)
  for (const [name, inner] of Array.isArray(value) ? fields.slice(0, 1) : fields)
    yield* placesIn(inner, [...place, name])
}

function withDamage(value: unknown, [name = '', ...rest]: Place, damage: unknown): unknown {
  const inner = rest.length === 0 ? damage : withDamage(Reflect.get(Object(value), name), rest, damage)
  return Array.isArray(value) ? value.with(Number(name), inner) : { ...Object(value), [name]: inner }
}

/** What stands before the options, or settings, of each function that takes some. */
const BEFORE_OPTIONS: Readonly<Record<string, readonly unknown[]>> = {
  ...Object.fromEntries(
    ['parseSpip', 'renderSpip', 'renderSpipInline', 'spipToHtml', 'spipInlineToText', 'spipToText', 'traceSpip']
      .concat(['markdownToSpip', 'spipToMarkdown', 'readExtractedText', 'parseFrenchDate', 'validateArticle'])
      .concat(['parseNaf', 'parseRna', 'parseSiren', 'parseSiret', 'parseVat', 'parseRegionCode', 'parsePhone'])
      .concat(['fromEssFrance', 'fromRechercheEntreprises', 'fromRna', 'fromSirene'])
      .map((name) => [name, ['']]),
  ),
  formatOrdinal: [1],
  regionOf: ['13'],
  decideReport: (GOOD_CALLS['decideReport'] ?? []).slice(0, 4),
  ...Object.fromEntries(
    ['runChecks', 'selectForBulk', 'fromSpipArticle', 'policyOfForum', 'fromSpipRow', 'fromSpipRows'].map((name) => [
      name,
      (GOOD_CALLS[name] ?? []).slice(0, -1),
    ]),
  ),
  ...Object.fromEntries(
    ['annotateTerms', 'stringifySpip', 'decide', 'decideForum', 'decideMany', 'fileReport', 'verifySeals']
      .concat(['verifySealsAsync', 'parentFacts', 'threadVisibility', 'visibility', 'visibleThread'])
      .concat(['glossaryAt', 'glossaryResolver', 'glossaryTermAt', 'validateDataset', 'fromSpipTableRow'])
      .concat(['toSpipTableRow', 'toGeoJson', 'toJsonLd', 'toMurmurations', 'toOsmTags', 'toSpipRow'])
      .concat(['appealLetter', 'describe', 'reportLetter', 'statementOfReasons'])
      .map((name) => [name, GOOD_CALLS[name] ?? []]),
  ),
}

// `renderSpip(text, loadOptions())` rendered a comment as an article, and `runChecks(input, loadSettings())` checked nothing.
describe('options that nobody awaited', async () => {
  const names = await allNames()

  test.each(Object.entries(BEFORE_OPTIONS))('%s tells that they are a promise', async (name, before) => {
    const error = await errorOf(names[name], [...before, Promise.resolve({})])
    expect(error?.message).toMatch(/^Expected `\w+` to be an object, got a promise$/)
  })
})

test('each call that is right is one of a function that an entry has', async () => {
  const names = await allNames()
  expect([...rows].filter((name) => !(name in names))).toEqual([])
})

async function unnamed(calls: readonly (readonly unknown[])[], call: unknown): Promise<readonly unknown[]> {
  const errors = await Promise.all(calls.map((given) => errorOf(call, given)))
  return errors.filter((error) => error !== undefined && !(error instanceof TypeError && NAMED.test(error.message)))
}

// Plugins of unified are called on a processor.
async function errorOf(call: unknown, given: readonly unknown[]): Promise<Error | undefined> {
  try {
    await Reflect.apply(call as () => unknown, {}, given)
    return undefined
  } catch (error) {
    return error as Error
  }
}
