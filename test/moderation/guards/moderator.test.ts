import { expect, test } from 'vitest'
import { ROLES } from '../../../src/core/moderation-states.ts'
import type { Actor } from '../../../src/moderation/actor.ts'
import { collectObstacles } from '../../../src/moderation/guard.ts'
import { checkModerator } from '../../../src/moderation/guards/moderator.ts'
import { MODERATORS, MODERATORS_AND_PROGRAMS, type Right } from '../../../src/moderation/guards/right.ts'
import { admin, minute, moderator, reader, system } from '../sample.ts'

function codes(actor: Actor, right: Right = MODERATORS, sections?: readonly string[], type = 'article') {
  const command = { id: 'c2', at: minute(1), actor, type: 'take' }
  const obstacles = collectObstacles((oppose) => checkModerator(oppose, command, right, { type, id: '12' }, sections))
  return obstacles.map(({ code }) => code.replace('moderation/', ''))
}

const within = (scope: object): Actor => ({ ...moderator, scope }) as Actor

test.each<[string, Actor, Right, readonly string[]]>([
  ['a moderator', moderator, MODERATORS, []],
  ['an administrator', admin, MODERATORS, []],
  ['a program where programs may', system, MODERATORS_AND_PROGRAMS, []],
  ['a program where none may', system, MODERATORS, ['not-moderator']],
  ['a reader', reader, MODERATORS, ['not-moderator']],
  ['a banned moderator', { ...moderator, banned: true }, MODERATORS, ['banned']],
  ['a banned reader', { ...reader, banned: true }, MODERATORS, ['banned', 'not-moderator']],
])('%s', (_, actor, right, found) => {
  expect(codes(actor, right)).toEqual(found)
})

test.each<[object, readonly string[] | undefined, string, boolean]>([
  [{ kind: 'everything' }, undefined, 'article', true],
  [{ kind: 'sections', sections: ['3'] }, ['3'], 'article', true],
  [{ kind: 'sections', sections: ['3'] }, ['1', '3'], 'article', true],
  [{ kind: 'sections', sections: ['3'] }, ['4'], 'article', false],
  [{ kind: 'sections', sections: ['3'] }, [], 'article', false],
  [{ kind: 'sections', sections: ['3'] }, undefined, 'article', false],
  [{ kind: 'sections', sections: [] }, ['3'], 'article', false],
  [{ kind: 'articles', articles: ['12'] }, undefined, 'article', true],
  [{ kind: 'articles', articles: ['13', '12'] }, ['3'], 'article', true],
  [{ kind: 'articles', articles: ['13'] }, ['12'], 'article', false],
  // Another object of the same number is no article.
  [{ kind: 'articles', articles: ['12'] }, undefined, 'breve', false],
])('the scope %j and the sections %j of a %s: %s', (scope, sections, type, ok) => {
  expect(codes(within(scope), MODERATORS, sections, type)).toEqual(ok ? [] : ['out-of-scope'])
})

test('a scope binds moderators only', () => {
  for (const role of ROLES) {
    const actor = { role, id: 'x', scope: { kind: 'articles', articles: [] } } as unknown as Actor
    const everybody: Right = { roles: ROLES, otherwise: 'moderation/not-moderator' }
    expect(codes(actor, everybody)).toEqual(role === 'moderator' ? ['out-of-scope'] : [])
  }
})
