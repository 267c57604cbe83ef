import { describe, expect, test } from 'vitest'
import { COMMAND_TYPES, type CommandType, GROUND_KINDS } from '../../../src/core/moderation-states.ts'
import { collectObstacles } from '../../../src/moderation/guard.ts'
import { FIELDS } from '../../../src/moderation/guards/command-fields.ts'
import { checkFields } from '../../../src/moderation/guards/fields.ts'
import { sampleCommand } from '../../../src/moderation/refusal/sample-command.ts'
import { inState, minute, moderator } from '../sample.ts'

function missing(type: CommandType, command: object): readonly unknown[] {
  const obstacles = collectObstacles((oppose) => checkFields(oppose, command, FIELDS[type]))
  return obstacles.map(({ params }) => params['field'])
}

// What a person decides is decided on what was seen, always; the rest is checked when it says so.
const DECISIONS = 'approve reject remove markSpam markHam reopen undo settleReport'.split(' ') as CommandType[]

describe('what was seen', () => {
  test.each(COMMAND_TYPES)('%s', (type) => {
    const complete = sampleCommand(type, inState.published, moderator, minute(1))
    const isAsked = DECISIONS.includes(type)
    // Grounds, reports and requests are looked at elsewhere; a report that is settled is one of the comment.
    expect(missing(type, complete)).toEqual([])
    const both = ['expected.version', 'expected.revision']
    expect(missing(type, { ...complete, expected: undefined })).toEqual(isAsked ? both : [])
    expect(missing(type, { ...complete, expected: {} })).toEqual(isAsked ? both : ['expected'])
    expect(missing(type, { ...complete, expected: { version: 1 } })).toEqual(isAsked ? both.slice(1) : ['expected'])
    expect(missing(type, { ...complete, expected: { version: '1', revision: 1 } })).toEqual(
      isAsked ? both.slice(0, 1) : ['expected'],
    )
  })
})

test.each(GROUND_KINDS)('a report has a ground such as %s', (ground) => {
  expect(missing('report', { report: 's1', ground })).toEqual([])
})

test.each<[CommandType, object, readonly string[]]>([
  ['report', {}, ['report', 'ground']],
  ['report', { report: 's1', ground: 'unknown' }, ['ground']],
  ['settleReport', { expected: { version: 1, revision: 1 } }, ['report', 'outcome']],
  ['settleReport', { expected: { version: 1, revision: 1 }, report: 's1', outcome: 'void' }, ['outcome']],
  ['editByAuthor', { content: { text: 'Oui' }, findings: [], approvedCount: 0 }, []],
  ['editByAuthor', { content: { text: 'Oui' }, findings: null, approvedCount: null }, ['findings', 'approvedCount']],
])('%s with %j lacks %j', (type, command, fields) => {
  expect(missing(type, command)).toEqual(fields)
})
