import { type Context, insertInBulk } from '@civil-affairs/kit'
import { addDays, findByCode, maritalStatuses } from '@civil-affairs/schema'
import type { SampleBatch, SampleDeath, SampleMarriage } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { DeathFact, MaritalFact } from '../vital-fact/entity.ts'
import { type DeathEvidence, type MaritalStatus, withVitalChanges } from '../vital-fact/index.ts'

const REGISTER = 'public-security:resident-register'

/** What kind of evidence each source of the sample has for a death. */
const evidenceOf: Readonly<Record<string, DeathEvidence>> = {
  'public-security:death-registration': 'HUKOU_DEREGISTRATION',
  'marriage-funeral:cremation': 'CREMATION',
  'health:death-certificate': 'MEDICAL_CERTIFICATE',
}

/** Keeps deaths, weddings, divorces and, of all others who are grown, the state the register has; widowhood follows. */
export async function insertVitalFacts(
  context: Context,
  batch: SampleBatch,
  idOf: (key: string) => string,
  recordId: (key: string) => string,
): Promise<void> {
  const { em, now } = context
  const divisions = new Map(batch.persons.map(({ key, residenceDivision }) => [key, residenceDivision]))
  const instants = { version: 1, createdAt: now, updatedAt: now }
  const kept = (key: string) => ({ personId: idOf(key), division: divisions.get(key)!, ...instants })
  const deaths = batch.deaths.map((death) => ({ ...kept(death.person), ...deathFact(death, recordId) }))
  const marital = [...batch.marriages.flatMap(factsOfMarriage), ...otherFacts(batch)].map(
    ({ person, spouse, status, asOf }) => ({
      ...kept(person),
      id: recordId(`${status} ${person} ${asOf}`),
      spouseId: spouse === null ? null : idOf(spouse),
      status,
      asOf,
      source: REGISTER,
    }),
  )
  const ids = [...new Set([...deaths, ...marital].map(({ personId }) => personId))]
  await withVitalChanges(context, ids, async () => {
    if (marital.length > 0) await insertInBulk(em, MaritalFact, marital as never)
    if (deaths.length > 0) await insertInBulk(em, DeathFact, deaths as never)
  })
}

function deathFact({ person, diedOn, source }: SampleDeath, recordId: (key: string) => string) {
  const id = recordId(`death ${person} ${source}`)
  const evidence = evidenceOf[source]!
  return { id, diedOn, precision: 'DAY' as const, evidence, source, statedOn: addDays(diedOn, 3) }
}

interface FactOfSample {
  person: string
  spouse: string | null
  status: MaritalStatus
  asOf: string
}

function factsOfMarriage({
  husband,
  wife,
  marriedOn,
  isRemarriage,
  endedOn,
  endReason,
}: SampleMarriage): FactOfSample[] {
  const sides = [
    { person: husband, spouse: wife, again: isRemarriage.husband },
    { person: wife, spouse: husband, again: isRemarriage.wife },
  ]
  return sides.flatMap(({ person, spouse, again }): FactOfSample[] => {
    if (person === null) return []
    const wedding: FactOfSample = { person, spouse, status: again ? 'REMARRIED' : 'FIRST_MARRIAGE', asOf: marriedOn }
    return endReason === 'DIVORCE' ? [wedding, { person, spouse, status: 'DIVORCED', asOf: endedOn! }] : [wedding]
  })
}

/** Of those of 15 and more whose marriage, if any, is not in the sample: the state as the police stated it. */
function otherFacts({ persons, marriages }: SampleBatch): FactOfSample[] {
  const told = new Set(marriages.flatMap(({ husband, wife }) => [husband, wife]))
  return persons
    .filter(({ key, facts }) => facts.age >= 15 && !told.has(key))
    .map(({ key, maritalStatus, statements }) => ({
      person: key,
      spouse: null,
      status: findByCode(maritalStatuses, maritalStatus)!.name as MaritalStatus,
      asOf: statements[0]!.statedOn,
    }))
}
