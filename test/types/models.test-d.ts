import { describe, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type * as m from '../../src/models/index.ts'
import type { ModelsCode, Problem } from '../../src/models/index.ts'
import {
  type Actor,
  type ActorId,
  type Claim,
  type CommunityMember,
  type Counted,
  type commentSchema,
  type Dataset,
  type Edtf,
  type FinancingNeed,
  type IdOf,
  type IsoDate,
  isBefore,
  type LearningVisit,
  type Organisation,
  type Outcome,
  type Ptce,
  type PtceMember,
  parseActor,
  parseComment,
  parseDataset,
  parseEdtf,
  parseSiren,
  type Qualifier,
  type Rna,
  type Role,
  type Siren,
  type Siret,
  sirenOf,
  type Testimony,
  validateDataset,
  type When,
} from '../../src/models/index.ts'
import type { Comment } from '../../src/moderation/comment.ts'

describe('values', () => {
  test('a checked value is a string; a string is no checked value', () => {
    expectTypeOf<Siren>().toExtend<string>()
    expectTypeOf<string>().not.toExtend<Siren>()
    // @ts-expect-error: nobody checked this one
    const siren: Siren = '552081317'
    expectTypeOf(siren).toEqualTypeOf<Siren>()
  })

  test('values of two kinds are not mistaken for each other', () => {
    expectTypeOf<Siren>().not.toExtend<Siret>()
    expectTypeOf<Siret>().not.toExtend<Siren>()
    expectTypeOf<Rna>().not.toExtend<Siren>()
    expectTypeOf(sirenOf).parameter(0).toEqualTypeOf<Siret>()
  })

  test('a whole day is a date that may be partial, not the other way round', () => {
    expectTypeOf<IsoDate>().toExtend<Edtf>()
    expectTypeOf<Edtf>().not.toExtend<IsoDate>()
    // @ts-expect-error: a plain string may be no date
    isBefore('2014', '2015')
  })

  test('an id of one kind stands for one of several, not the other way round', () => {
    expectTypeOf<IdOf<'organisation'>>().toExtend<ActorId>()
    expectTypeOf<ActorId>().not.toExtend<IdOf<'organisation'>>()
    expectTypeOf<IdOf<'ptce'>>().not.toExtend<ActorId>()
    expectTypeOf<Organisation['id']>().toExtend<Role['of']>()
  })

  test('what is read must be looked at before it is used', () => {
    const outcome = parseSiren('552081317')
    // @ts-expect-error: there may be no value
    outcome.value
    if (outcome.ok) expectTypeOf(outcome.value).toEqualTypeOf<Siren>()
    else expectTypeOf(outcome).not.toHaveProperty('value')
    expectTypeOf(parseEdtf).toBeCallableWith(null)
  })
})

describe('entities', () => {
  test('an actor narrows by its type', () => {
    const outcome = parseActor({})
    if (!outcome.ok) return
    const actor: Actor = outcome.value
    if (actor.type === 'organisation') expectTypeOf(actor).toEqualTypeOf<Organisation>()
    if (actor.type === 'person') expectTypeOf(actor.familyName).toEqualTypeOf<string | undefined>()
    // @ts-expect-error: a person has no SIREN
    if (actor.type === 'person') actor.identifiers
  })

  test('parts have their names', () => {
    expectTypeOf<Ptce['members']>().toEqualTypeOf<readonly PtceMember[] | undefined>()
    expectTypeOf<Ptce['emergence']>().toEqualTypeOf<readonly Claim<When>[] | undefined>()
    expectTypeOf<Ptce['ambitions']>().toEqualTypeOf<Counted<string> | undefined>()
    expectTypeOf<LearningVisit['testimonies']>().toEqualTypeOf<Counted<Testimony> | undefined>()
    expectTypeOf<LearningVisit['host']>().toEqualTypeOf<IdOf<'ptce'>>()
    expectTypeOf<FinancingNeed['evidence']>().toEqualTypeOf<readonly IdOf<'survey' | 'article'>[]>()
    expectTypeOf<Dataset['actors']>().toEqualTypeOf<readonly Actor[]>()
    expectTypeOf<Dataset['communities'][number]['members']>().toEqualTypeOf<readonly CommunityMember[]>()
  })

  test('choices are literals', () => {
    expectTypeOf<Qualifier>().toEqualTypeOf<'exact' | 'approx' | 'more-than' | 'at-least' | 'less-than' | 'at-most'>()
    expectTypeOf<LearningVisit['status']>().toEqualTypeOf<'planned' | 'held' | 'cancelled'>()
  })

  test('nothing that was read can be changed', () => {
    const outcome = parseDataset({})
    if (!outcome.ok) return
    // @ts-expect-error: read only
    outcome.value.actors = []
    // @ts-expect-error: read only
    outcome.value.actors.push()
  })
})

describe('comments', () => {
  test('the schema and the type of moderation are one', () => {
    // Both ways by assignment, too: `toEqualTypeOf` lets pass what may be `undefined` on one side only.
    const toModeration = (read: z.output<typeof commentSchema>): Comment => read
    const toModels = (comment: Comment): z.output<typeof commentSchema> => comment
    expectTypeOf(toModeration).returns.toEqualTypeOf<Comment>()
    expectTypeOf(toModels).parameter(0).toEqualTypeOf<Comment>()
    expectTypeOf<z.output<typeof commentSchema>>().toEqualTypeOf<Comment>()
    expectTypeOf(parseComment).returns.toExtend<Outcome<Comment>>()
    expectTypeOf<Dataset['comments']>().toEqualTypeOf<readonly Comment[]>()
  })
})

test('validateDataset takes anything, and gives problems of known codes', () => {
  expectTypeOf(validateDataset).parameter(0).toBeUnknown()
  expectTypeOf(validateDataset).returns.toEqualTypeOf<Problem<ModelsCode>[]>()
})

test('an option may be undefined', () => {
  type AllOptions = m.ChecksumOptions &
    Omit<m.EsusDemand, 'asked'> &
    m.ExtractionOptions &
    m.FrenchDateOptions &
    m.GlossaryResolverOptions &
    m.NafOptions &
    m.OrdinalOptions &
    m.RegionOptions &
    m.RnaOptions &
    Omit<m.StateCallOptions, 'at'> &
    m.ValidateArticleOptions &
    m.ValidateOptions
  expectTypeOf<{ [Name in keyof AllOptions]-?: undefined }>().toExtend<AllOptions>()
  expectTypeOf<{ actors: Dataset['actors']; relations: undefined }>().toExtend<m.LawDataset>()
})
