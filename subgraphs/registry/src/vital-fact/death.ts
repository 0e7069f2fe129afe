import { anyOf, type Context, notFound, Refusal } from '@civil-affairs/kit'
import { Person, PROVINCE } from '../person/entity.ts'
import { COUNTER, getPerson } from '../person/index.ts'
import { DeathFact } from './entity.ts'
import type { RecordDeathInput, RevokeDeathInput } from './input.ts'
import { type DeathEvidence, type Precision, startOfPeriod } from './rules.ts'
import { withVitalChanges } from './vital-changes.ts'

export interface DeathToRecord {
  personId: string
  diedOn: string
  precision: Precision
  evidence: DeathEvidence
  /** Which record says so, e.g. marriage-funeral:cremation:…; the same statement of it comes in once. */
  source: string
  statedOn: string
}

/** Keeps one statement of a death, also of a person the registry has yet to hear of: feeds have no order among them. */
export function recordDeath(context: Context, death: DeathToRecord): Promise<void> {
  return recordDeaths(context, [death])
}

export async function recordDeaths(context: Context, deaths: readonly DeathToRecord[]): Promise<void> {
  const { em, today } = context
  if (deaths.length === 0) return
  if (deaths.some(({ diedOn }) => diedOn > today))
    throw new Refusal('DEATH_IN_FUTURE', {
      zh: '死亡日期晚于今天。请核对。',
      en: 'The date of death is in the future. Check it.',
      path: ['input', 'diedOn'],
    })
  const ids = [...new Set(deaths.map(({ personId }) => personId))]
  await withVitalChanges(context, ids, async () => {
    const standing = await em.find(
      DeathFact,
      { ...anyOf('person_id', 'uuid', ids), revokedOn: null },
      { disableIdentityMap: true },
    )
    const textOf = ({ personId, source, evidence, precision, diedOn }: DeathToRecord | DeathFact) =>
      `${personId} ${source} ${evidence} ${precision} ${diedOn}`
    const known = new Set(standing.map(textOf))
    const persons = await em.find(Person, anyOf('id', 'uuid', ids))
    const divisions = new Map(persons.map(({ id, division }) => [id, division]))
    for (const death of deaths) {
      const fact = { ...death, diedOn: startOfPeriod(death.diedOn, death.precision) }
      if (known.has(textOf(fact))) continue
      known.add(textOf(fact))
      em.create(DeathFact, { ...fact, division: divisions.get(death.personId) ?? PROVINCE } as never)
    }
  })
}

/** Revokes all that one source stated of a person's death. */
export async function revokeDeathBySource(
  context: Context,
  { personId, source, reason }: { personId: string; source: string; reason: string },
): Promise<void> {
  await withVitalChanges(context, [personId], async () => {
    for (const fact of await context.em.find(DeathFact, { personId, source, revokedOn: null }))
      revoke(context, fact, reason)
  })
}

function revoke(context: Context, fact: DeathFact, reason: string): void {
  fact.revokedOn = context.today
  fact.revokeReason = reason
}

export async function recordDeathAtCounter(context: Context, input: RecordDeathInput): Promise<string> {
  context.viewer.mustBe('HANDLER', 'OFFICER')
  const person = await getPerson(context, input.personId, ['input', 'personId'])
  const precision = input.precision ?? 'DAY'
  if (person.birthDate != null && input.diedOn < person.birthDate && precision === 'DAY')
    throw new Refusal('DEATH_BEFORE_BIRTH', {
      zh: '死亡日期早于出生日期。请核对两个日期。',
      en: 'The date of death lies before the birth. Check both dates.',
      path: ['input', 'diedOn'],
    })
  const { diedOn, evidence } = input
  const statedOn = context.today
  await recordDeath(context, { personId: person.id, diedOn, precision, evidence, source: COUNTER, statedOn })
  return person.id
}

export async function revokeDeath(context: Context, input: RevokeDeathInput): Promise<string> {
  context.viewer.mustBe('OFFICER')
  const person = await getPerson(context, input.personId, ['input', 'personId'])
  const fact = await context.em.findOne(DeathFact, { id: input.statementId })
  const owner = fact === null ? null : await getPerson(context, fact.personId, ['input', 'statementId'])
  if (fact === null || owner?.id !== person.id)
    throw notFound({ zh: '该死亡陈述', en: 'statement of a death' }, ['input', 'statementId'])
  if (fact.revokedOn != null)
    throw new Refusal('ALREADY_REVOKED', {
      zh: `该死亡陈述已于 ${fact.revokedOn} 撤销。`,
      en: `This statement was revoked on ${fact.revokedOn}.`,
      path: ['input', 'statementId'],
    })
  await withVitalChanges(context, [person.id], async () => revoke(context, fact, input.reason))
  return person.id
}

export function alreadyStated(): Refusal {
  return new Refusal('ALREADY_STATED', {
    zh: '同一来源已登记同样的信息。',
    en: 'The same source has stated the same already.',
  })
}
