import { describe, expectTypeOf, test } from 'vitest'
import type * as z from 'zod'
import type * as m from '../../src/models/index.ts'

describe('the interface of an entity is what its schema gives', () => {
  test('entities', () => {
    expectTypeOf<z.infer<typeof m.actorSchema>>().toEqualTypeOf<m.Actor>()
    expectTypeOf<z.infer<typeof m.organisationSchema>>().toEqualTypeOf<m.Organisation>()
    expectTypeOf<z.infer<typeof m.personSchema>>().toEqualTypeOf<m.Person>()
    expectTypeOf<z.infer<typeof m.collectiveSchema>>().toEqualTypeOf<m.Collective>()
    expectTypeOf<z.infer<typeof m.roleSchema>>().toEqualTypeOf<m.Role>()
    expectTypeOf<z.infer<typeof m.relationSchema>>().toEqualTypeOf<m.Relation>()
    expectTypeOf<z.infer<typeof m.ptceSchema>>().toEqualTypeOf<m.Ptce>()
    expectTypeOf<z.infer<typeof m.programmeSchema>>().toEqualTypeOf<m.Programme>()
    expectTypeOf<z.infer<typeof m.communitySchema>>().toEqualTypeOf<m.Community>()
    expectTypeOf<z.infer<typeof m.learningVisitSchema>>().toEqualTypeOf<m.LearningVisit>()
    expectTypeOf<z.infer<typeof m.surveySchema>>().toEqualTypeOf<m.Survey>()
    expectTypeOf<z.infer<typeof m.financingNeedSchema>>().toEqualTypeOf<m.FinancingNeed>()
    expectTypeOf<z.infer<typeof m.glossaryTermSchema>>().toEqualTypeOf<m.GlossaryTerm>()
    expectTypeOf<z.infer<typeof m.articleSchema>>().toEqualTypeOf<m.Article>()
    expectTypeOf<z.infer<typeof m.forumSchema>>().toEqualTypeOf<m.Forum>()
    expectTypeOf<z.infer<typeof m.placeSchema>>().toEqualTypeOf<m.Place>()
    expectTypeOf<z.infer<typeof m.sourceSchema>>().toEqualTypeOf<m.Source>()
    expectTypeOf<z.infer<typeof m.datasetSchema>>().toEqualTypeOf<m.Dataset>()
  })

  test('what they are made of', () => {
    expectTypeOf<z.infer<typeof m.identifiersSchema>>().toEqualTypeOf<m.Identifiers>()
    expectTypeOf<z.infer<typeof m.legalFormSchema>>().toEqualTypeOf<m.LegalForm>()
    expectTypeOf<z.infer<typeof m.memberCategorySchema>>().toEqualTypeOf<m.MemberCategory>()
    expectTypeOf<z.infer<typeof m.essStatusSchema>>().toEqualTypeOf<m.EssStatus>()
    expectTypeOf<z.infer<typeof m.esusApprovalSchema>>().toEqualTypeOf<m.EsusApproval>()
    expectTypeOf<z.infer<typeof m.siaeConventionSchema>>().toEqualTypeOf<m.SiaeConvention>()
    expectTypeOf<z.infer<typeof m.nafCodeSchema>>().toEqualTypeOf<m.NafCode>()
    expectTypeOf<z.infer<typeof m.ptceMemberSchema>>().toEqualTypeOf<m.PtceMember>()
    expectTypeOf<z.infer<typeof m.ptceLabelSchema>>().toEqualTypeOf<m.PtceLabel>()
    expectTypeOf<z.infer<typeof m.communityMemberSchema>>().toEqualTypeOf<m.CommunityMember>()
    expectTypeOf<z.infer<typeof m.testimonySchema>>().toEqualTypeOf<m.Testimony>()
    expectTypeOf<z.infer<typeof m.provenanceSchema>>().toEqualTypeOf<m.Provenance>()
    expectTypeOf<z.infer<typeof m.quantitySchema>>().toEqualTypeOf<m.Quantity>()
    expectTypeOf<z.infer<typeof m.moneySchema>>().toEqualTypeOf<m.Money>()
    expectTypeOf<z.infer<typeof m.whenSchema>>().toEqualTypeOf<m.When>()
    expectTypeOf<z.infer<typeof m.periodSchema>>().toExtend<m.Period>()
  })
})

describe('what is named stays named', () => {
  test('lists of parts say their part', () => {
    expectTypeOf<m.Organisation['legalForms']>().toEqualTypeOf<readonly m.LegalForm[] | undefined>()
    expectTypeOf<m.Organisation['naf']>().toEqualTypeOf<readonly m.NafCode[] | undefined>()
    expectTypeOf<m.Organisation['memberCategories']>().toEqualTypeOf<m.Counted<m.MemberCategory> | undefined>()
    expectTypeOf<m.Ptce['labels']>().toEqualTypeOf<readonly m.PtceLabel[] | undefined>()
    expectTypeOf<m.Community['founded']>().toEqualTypeOf<readonly m.Claim<m.When>[] | undefined>()
  })
})

describe('answers of law', () => {
  test('every question gives one of four answers', () => {
    expectTypeOf<m.LegalAnswer>().toEqualTypeOf<'yes' | 'no' | 'undetermined' | 'not-applicable'>()
    expectTypeOf<ReturnType<typeof m.assessEss>>().toEqualTypeOf<m.LegalAssessment>()
    expectTypeOf<ReturnType<typeof m.assessPtce>>().toEqualTypeOf<m.LegalAssessment>()
    expectTypeOf<ReturnType<typeof m.assessStateCallEligibility>>().toEqualTypeOf<m.LegalAssessment>()
    expectTypeOf<ReturnType<typeof m.assessEsus>>().toEqualTypeOf<m.LegalAssessment>()
    expectTypeOf<ReturnType<typeof m.assessSiae>>().toEqualTypeOf<m.LegalAssessment>()
    expectTypeOf<m.EsusTerm>().toExtend<m.LegalAssessment>()
  })

  test('a whole dataset, or its actors alone, answers about a PTCE', () => {
    expectTypeOf<m.Dataset>().toExtend<Parameters<typeof m.assessPtce>[1]>()
    expectTypeOf<Pick<m.Dataset, 'actors'>>().toExtend<Parameters<typeof m.assessPtce>[1]>()
    // @ts-expect-error: a dataset without actors answers nothing
    expectTypeOf<Pick<m.Dataset, 'places'>>().toExtend<Parameters<typeof m.assessPtce>[1]>()
  })

  test('a profile is one of three', () => {
    expectTypeOf<m.Profile>().toEqualTypeOf<'description' | 'directory' | 'official'>()
  })
})
