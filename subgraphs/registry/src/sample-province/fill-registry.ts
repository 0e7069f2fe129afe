import {
  CannotStart,
  type Context,
  fillByBatches,
  type SampleRun,
  samplePersonId,
  sampleRecordId,
  shareSampleProvince,
} from '@civil-affairs/kit'
import { addToMonth } from '@civil-affairs/schema'
import { SAMPLE_DAY, sampleProvince } from '@civil-affairs/schema/sample-province/province.ts'
import type { SampleBatch } from '@civil-affairs/schema/sample-province/sample-people.ts'
import { insertHouseholds } from '../household/index.ts'
import { insertKinships } from '../kinship/index.ts'
import { insertPersons } from '../person/index.ts'
import { insertLinks } from '../person-link/index.ts'
import { insertVitalFacts } from './insert-vital-facts.ts'
import { countiesOutside, sampleVillages } from './places.ts'

const REGISTER = 'public-security:resident-register'
/** When an officer worked through the likeliest of the double records. */
const LINKED_ON = '2026-05-20'

/** Draws the people of the sample and writes them, batch by batch; what was planted goes to the truth file alone. */
export async function fillRegistry(context: Context, run: SampleRun): Promise<void> {
  if (context.today < SAMPLE_DAY)
    throw new CannotStart(
      `系统日期 ${context.today} 早于样例日期 ${SAMPLE_DAY}。请校正时钟。 The clock stands before the day of the sample: set it right.`,
    )
  const { people, seed } = run
  shareSampleProvince(run, sampleProvince({ people, seed, villages: sampleVillages(), outside: countiesOutside() }))
  await fillByBatches(
    context,
    run,
    'registry',
    (batch, own) => writeBatch(own, run, batch),
    (batch) => {
      const idOf = idsOf(context, run, batch)
      if (batch.examplePerson !== null) showExample(run, batch, batch.examplePerson, idOf)
      for (const fault of batch.truth) run.truth?.({ ...fault, ids: fault.persons.map(idOf) })
    },
    // All that a batch writes and looks up is of its own people.
    { isBeside: true },
  )
}

/** Who can be shown, and the township an officer must serve to see them. */
function showExample(run: SampleRun, batch: SampleBatch, key: string, idOf: (key: string) => string): void {
  const { residenceDivision } = batch.persons.find((person) => person.key === key)!
  run.shared.set('examplePersonId', idOf(key))
  run.shared.set('exampleMonth', addToMonth(SAMPLE_DAY, -1))
  run.shared.set('exampleDivision', `${residenceDivision.slice(0, 9)}000`)
}

function idsOf(context: Context, run: SampleRun, { persons }: SampleBatch): (key: string) => string {
  const ids = new Map<string, string>()
  const byKey = new Map(persons.map((person) => [person.key, person]))
  return (key) => {
    const id = ids.get(key) ?? samplePersonId(context, run, byKey.get(key)!)
    ids.set(key, id)
    return id
  }
}

async function writeBatch(context: Context, run: SampleRun, batch: SampleBatch): Promise<void> {
  const idOf = idsOf(context, run, batch)
  const recordId = (key: string) => sampleRecordId(context, run, key)
  await insertPersons(
    context,
    batch.persons.flatMap(({ key, statements }) =>
      statements.map((statement) => ({ ...statement, claimId: recordId(statement.key), personId: idOf(key) })),
    ),
  )
  await insertHouseholds(
    context,
    batch.households.map(({ key, members, ...household }) => ({
      ...household,
      id: recordId(key),
      members: members.map(({ person, joinReason, ...member }) => ({
        ...member,
        personId: idOf(person),
        reason: joinReason,
      })),
    })),
  )
  const divisions = new Map(batch.persons.map(({ key, residenceDivision }) => [key, residenceDivision]))
  await insertVitalFacts(context, batch, idOf, recordId)
  // So late, because only one at a time states kinship.
  await insertKinships(
    context,
    batch.kinship.map(({ kind, from, to, since }) => ({
      id: recordId(`${kind} ${from} ${to}`),
      kind,
      fromId: idOf(from),
      toId: idOf(to),
      since,
      source: REGISTER,
      division: divisions.get(to)!,
    })),
  )
  const linked = batch.truth.filter(({ kind }) => kind === 'R-51')
  // No claim or link of others can meet them: before this batch is committed nobody knows them.
  await insertLinks(
    context,
    linked.map(({ persons: [first, second] }) => ({
      id: recordId(`link ${first} ${second}`),
      personId: idOf(first!),
      duplicateId: idOf(second!),
      division: divisions.get(first!)!,
      reason: '姓名、性别、住址一致，核查为同一人',
      linkedOn: LINKED_ON,
    })),
  )
}
