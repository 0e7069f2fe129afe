import { type Context, Refusal } from '@civil-affairs/kit'
import { Person, PROVINCE } from '../person/entity.ts'
import { COUNTER, getPerson } from '../person/index.ts'
import { MaritalFact } from './entity.ts'
import type { RecordMaritalStatusInput } from './input.ts'
import { isMarried, type MaritalStatus } from './rules.ts'
import { withVitalChanges } from './vital-changes.ts'

export interface MaritalStatusToRecord {
  personId: string
  status: MaritalStatus
  /** For a marriage; for a divorce the former spouse. */
  spouseId: string | null
  asOf: string
  source: string
}

/** Keeps what a source says of a person's marital status; a marriage and a divorce are kept for both. */
export async function recordMaritalStatus(context: Context, stated: MaritalStatusToRecord): Promise<void> {
  const { em, today } = context
  const { personId, spouseId, status, asOf, source } = stated
  if (asOf > today)
    throw new Refusal('IN_FUTURE', {
      zh: '婚姻状况的日期晚于今天。',
      en: 'The day of the marital status is in the future.',
      path: ['input', 'asOf'],
    })
  if (spouseId === personId)
    throw new Refusal('SPOUSE_IS_SELF', {
      zh: '配偶不能是本人。',
      en: 'Nobody is their own spouse.',
      basis: '民法典 art. 1046',
      path: ['input', 'spouseId'],
    })
  const isOfTwo = isMarried(status) || status === 'DIVORCED'
  if (spouseId !== null && !isOfTwo)
    throw new Refusal('SPOUSE_NOT_EXPECTED', {
      zh: '该婚姻状况不应填写配偶。',
      en: 'With this marital status no spouse is expected.',
      path: ['input', 'spouseId'],
    })
  const pairs =
    spouseId === null
      ? [[personId, null]]
      : [
          [personId, spouseId],
          [spouseId, personId],
        ]
  const ids = spouseId === null ? [personId] : [personId, spouseId]
  await withVitalChanges(context, ids, async () => {
    const persons = await em.find(Person, { id: { $in: ids } })
    const divisions = new Map(persons.map(({ id, division }) => [id, division]))
    for (const [ownId, otherId] of pairs as [string, string | null][]) {
      const fact = { personId: ownId, spouseId: otherId, status, asOf, source }
      if ((await em.count(MaritalFact, { ...fact, withdrawnOn: null })) > 0) continue
      em.create(MaritalFact, { ...fact, division: divisions.get(ownId) ?? PROVINCE } as never)
    }
  })
}

export async function recordMaritalStatusAtCounter(context: Context, input: RecordMaritalStatusInput): Promise<string> {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  const person = await getPerson(context, input.personId, ['input', 'personId'])
  const { status, asOf } = input
  // The spouse may live in another division; what is recorded there follows from what is recorded here.
  const spouse =
    input.spouseId == null
      ? null
      : await context.beyondScope(() => getPerson(context, input.spouseId!, ['input', 'spouseId']))
  const spouseId = spouse?.id ?? null
  await recordMaritalStatus(context, { personId: person.id, status, spouseId, asOf, source: COUNTER })
  return person.id
}
