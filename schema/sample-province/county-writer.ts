import { type CountyBatch, type CountyDraft, newBatch, type OpenBatch } from './county-draft.ts'
import { dayOf, textOfDay } from './days.ts'
import { clusterOf, everybodyOf, type Home } from './draft.ts'
import type { DraftMarriage } from './history.ts'
import { HouseholdRecords } from './household-records.ts'
import { PersonRecords } from './person-records.ts'
import type { SampleMarriage } from './sample-people.ts'

/** People in a batch before it is closed. */
export const BATCH = 1_000
/** The first day of 监护 by the Civil Code, from which the guardians of the sample are appointed. */
const GUARDIANS_SINCE = dayOf(2021, 1, 1)

/** Turns the drafts of a county into records: whole families to a batch, numbers and keys in their order. */
export class CountyWriter {
  readonly #draft: CountyDraft
  readonly #people: PersonRecords
  readonly #households: HouseholdRecords

  constructor(draft: CountyDraft) {
    this.#draft = draft
    this.#people = new PersonRecords(draft)
    this.#households = new HouseholdRecords(draft, this.#people)
  }

  *batches(): Generator<CountyBatch> {
    const marriages = Map.groupBy(this.#draft.marriages, ({ husband, wife }) => clusterOf((husband ?? wife)!.home!))
    let batch = newBatch()
    for (const [cluster, homes] of Map.groupBy(this.#draft.homes, clusterOf)) {
      for (const home of homes) this.#writeHome(batch, home)
      for (const marriage of marriages.get(cluster) ?? []) batch.marriages.push(this.#marriage(marriage))
      for (const home of homes) this.#writeKinship(batch, home)
      if (batch.persons.length >= BATCH) {
        yield batch
        batch = newBatch()
      }
    }
    if (batch.persons.length > 0) yield batch
  }

  #writeHome(batch: OpenBatch, home: Home): void {
    const place = this.#draft.placed.get(home)!
    for (const person of everybodyOf(home)) this.#people.write(batch, person, place)
    this.#households.write(batch, home)
    if (home === this.#draft.example) batch.examplePerson = this.#people.keyOf(home.wife!)
  }

  #writeKinship(batch: OpenBatch, home: Home): void {
    for (const child of everybodyOf(home)) {
      const to = this.#people.keyOf(child)
      const since = textOfDay(child.birthDay)
      for (const parent of [child.father, child.mother])
        if (parent !== null) batch.kinship.push({ kind: 'PARENT', from: this.#people.keyOf(parent), to, since })
      if (child.guardian !== null) {
        const from = this.#people.keyOf(child.guardian)
        batch.kinship.push({ kind: 'GUARDIAN', from, to, since: textOfDay(Math.max(child.birthDay, GUARDIANS_SINCE)) })
      }
    }
  }

  #marriage({ husband, wife, marriedDay, endedDay, ...rest }: DraftMarriage): SampleMarriage {
    const endedOn = endedDay === null ? null : textOfDay(endedDay)
    return {
      husband: husband && this.#people.keyOf(husband),
      wife: wife && this.#people.keyOf(wife),
      marriedOn: textOfDay(marriedDay),
      endedOn,
      ...rest,
    }
  }
}
