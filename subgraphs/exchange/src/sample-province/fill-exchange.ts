import { randomUUID } from 'node:crypto'
import { type Context, NATIONWIDE, type SampleRun } from '@civil-affairs/kit'
import { addMonths } from '@civil-affairs/schema'
import { signAgreement } from '../agreement/index.ts'
import { Partner } from '../partner/entity.ts'
import { hashOf } from '../partner/index.ts'

/** What everybody may log in with to try a partner's side of a hub of invented people. */
export const SAMPLE_PARTNER = {
  account: 'medical-insurance-bureau',
  secret: 'sample-secret-of-the-medical-insurance-bureau',
}

const PROVINCE = '140000000000'

/** 医疗救助: whether a person receives 低保, and since when; names in full, amounts not at all. */
const FIELDS: Readonly<Record<string, string>> = {
  Query:
    'verifyStatus person findPerson minimumLivingAllowances minimumLivingAllowances(first:) minimumLivingAllowances(after:) division changes changes(first:) changes(after:) changeChecksum changeChecksum(upTo:)',
  Person: 'id name! sex birthYear age residence death minimumLivingAllowances households',
  VerifiedPerson: 'index matched! documentFault programmes',
  VerifiedProgramme: 'programme receiving! since! asOf',
  Household: 'id kind memberships',
  HouseholdMembership: 'id person',
  Death: 'date! year',
  Division: 'code name fullName',
  MinimumLivingAllowance: 'id status class area since until unit',
  AssistanceUnit: 'id size members',
  AssistanceUnitMember: 'id person since',
  MinimumLivingAllowanceConnection: 'edges pageInfo totalCount',
  MinimumLivingAllowanceEdge: 'cursor node',
  PersonChangeConnection: 'edges pageInfo',
  PersonChangeEdge: 'cursor node',
  PersonChange: 'number person fields hasLeft on',
  ChangeChecksum: 'number persons digest',
  PageInfo: 'hasNextPage endCursor',
}

/** Written whole or not at all, and once: a filling that was killed goes on after it. */
export async function fillExchange(context: Context, _: SampleRun): Promise<void> {
  await context.writes(async () => {
    const { em, now, today } = context
    if ((await em.count(Partner, { account: SAMPLE_PARTNER.account })) > 0) return
    const partner = em.create(Partner, {
      account: SAMPLE_PARTNER.account,
      name: '省医疗保障局（样例）',
      division: NATIONWIDE,
      isActive: true,
      secretHash: hashOf(SAMPLE_PARTNER.account, SAMPLE_PARTNER.secret),
      secretSetAt: now,
    })
    await em.flush()
    await signAgreement(
      context,
      {
        id: randomUUID(),
        code: 'GX-SAMPLE-1',
        partner,
        purpose: 'MEDICAL_ASSISTANCE',
        legalBasis: '社会救助暂行办法第二十七条',
        fields: Object.entries(FIELDS).flatMap(([type, names]) =>
          names.split(' ').map((name) => ({
            coordinate: `${type}.${name.replace('!', '')}`,
            inFull: name.endsWith('!'),
          })),
        ),
        divisions: [PROVINCE],
        personsPerDay: 10_000,
        costPerDay: 1_000_000,
        requestsPerMinute: 600,
        validTo: addMonths(today, 12),
      },
      null,
    )
  })
}
