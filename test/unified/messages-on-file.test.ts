import { unified } from 'unified'
import { VFile } from 'vfile'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/core/problem.ts'
import { describe as wordsOf } from '../../src/i18n/index.ts'
import { parseSpip, renderSpip, type SpipRoot } from '../../src/spip/index.ts'
import { type MessageOptions, mdastToSpip, spipParse, spipStringify, spipToRehype } from '../../src/unified/index.ts'

const SLIPS = '{{{Titre\n\nUn {{mot [ici->javascript:a] <iframe>[[<n>]]'

/** A tree of which SPIP cannot write all. */
const UNWRITABLE: SpipRoot = {
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'delete', children: [{ type: 'text', value: '2 €' }] }] }],
}

/** What the plugins say of a text, or of a tree. */
function messagesOf(
  input: string | SpipRoot,
  options: MessageOptions & { onProblem?: (problem: Problem) => void } = {},
): VFile['messages'] {
  const file = new VFile({ path: 'pain.spip', value: typeof input === 'string' ? input : '' })
  const pipeline = unified().use(spipParse, options)
  const tree = typeof input === 'string' ? pipeline.parse(file) : input
  unified().use(spipToRehype, options).runSync(tree, file)
  unified().use(spipStringify, options).stringify(tree, file)
  return file.messages
}

describe('a problem is a message', () => {
  const problems: Problem[] = []
  const onProblem = (problem: Problem) => void problems.push(problem)
  const tree = parseSpip(SLIPS, { onProblem })
  renderSpip(tree, { onProblem })

  test('for each of those of parseSpip and renderSpip, in their order', () => {
    expect(messagesOf(SLIPS).map(({ ruleId }) => `spip/${ruleId}`)).toEqual(problems.map(({ code }) => code))
    expect(new Set(problems.map(({ code }) => code)).size).toBeGreaterThan(4)
  })

  test('with its words, rule, source and place', () => {
    expect(messagesOf(SLIPS).map(({ reason, source, fatal, place }) => ({ reason, source, fatal, place }))).toEqual(
      problems.map((problem) => ({
        reason: wordsOf(problem, 'fr'),
        source: 'ess-domain',
        fatal: false,
        place: problem.position,
      })),
    )
  })

  test('which is printed with its file, line and column', () => {
    expect(String(messagesOf(SLIPS)[0])).toBe(
      'pain.spip:1:1-1:4: Cet intertitre n’est jamais fermé\u00a0: ajoutez «\u00a0}}}\u00a0» avant la prochaine ligne vide.',
    )
  })

  test('of what SPIP cannot write too', () => {
    expect(messagesOf(UNWRITABLE)).toMatchObject([{ ruleId: 'not-writable', source: 'ess-domain', fatal: false }])
  })

  test('and given to `onProblem` as well', () => {
    const heard: Problem[] = []
    messagesOf(SLIPS, { onProblem: (problem) => heard.push(problem) })
    expect(heard).toEqual(problems)
  })

  test('a sound text has none', () => {
    expect(messagesOf('Un {{bon}} pain[[Au levain.]].')).toEqual([])
  })
})

describe('the language of the messages', () => {
  const said = (language?: 'fr' | 'en') =>
    [SLIPS, UNWRITABLE].flatMap((input) => messagesOf(input, { language })).map(({ reason }) => reason)

  test('is French, unless the option says English', () => {
    expect(said('fr')).toEqual(said())
    expect(said('en')[0]).toBe('This heading is never closed: add “}}}” before the next blank line.')
    expect(said('en').filter((reason) => said('fr').includes(reason))).toEqual([])
  })

  test.each([spipParse, spipToRehype, spipStringify] as const)('is none other: %o', (plugin) => {
    expect(() =>
      unified()
        .use(plugin as typeof spipParse, { language: 'de' as 'fr' })
        .freeze(),
    ).toThrow('Expected `options.language` to be one of')
  })
})

test('an option that is not known is refused', () => {
  const wrong = { langage: 'fr' } as object
  expect(() => unified().use(spipParse, wrong).parse('')).toThrow(TypeError)
  expect(() => unified().use(spipToRehype, wrong).runSync(UNWRITABLE)).toThrow(TypeError)
  expect(() => unified().use(spipStringify, wrong).stringify(UNWRITABLE)).toThrow(TypeError)
})

test('options that are none are named, and so is what receives no problem', () => {
  const none = null as unknown as object
  const wrong = { onProblem: [] } as object
  for (const plugin of [mdastToSpip, spipParse, spipStringify, spipToRehype] as const) {
    const use = (options: object) => () =>
      unified()
        .use(plugin as typeof spipParse, options)
        .freeze()
    expect(use(none)).toThrow(new TypeError('Expected `options` to be an object, got `null`'))
    expect(use(wrong)).toThrow(new TypeError('Expected `options.onProblem` to be a function, got an array'))
  }
})
