import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

/**
 * What the registers of marriage and of deaths told, event by event. What follows for a person is drawn from all events
 * of a record in the order they happened, so that one told twice or late changes nothing.
 */
export const VitalEvent = defineEntity({
  name: 'VitalEvent',
  tableName: 'vital_event',
  properties: {
    ...recordKeeping,
    /** The marriage or the proof of death it is about; the row has the id of the event. */
    recordId: p.uuid().index(),
    type: p.text(),
    /** The deceased, or the husband. */
    personId: p.uuid().index(),
    /** The wife. */
    spouseId: p.uuid().nullable().index(),
    data: p.json<Record<string, unknown>>(),
    occurredAt: p.datetime(),
    /** Order in the feed it came by; decides where two happened in one instant. */
    position: p.bigint('number'),
  },
  ...history,
  ...rowsByDivision,
})
export type VitalEvent = InferEntity<typeof VitalEvent>

/** What a death or a marriage asks of a household and only its people can settle. */
export const HouseholdTask = defineEntity({
  name: 'HouseholdTask',
  tableName: 'household_task',
  properties: {
    ...recordKeeping,
    householdId: p.uuid().index(),
    personId: p.uuid().index(),
    kind: p.enum(['HEAD_DIED', 'DEATH_OUT_OF_ORDER', 'DEATH_REVOKED', 'MOVE_NOT_POSSIBLE']),
    /** The day of the death or of the marriage. */
    causedOn: p.date(),
    state: p.enum(['OPEN', 'DONE']),
    closedOn: p.date().nullable(),
    closedBy: p.text().nullable(),
    document: p.text().nullable(),
  },
  uniques: [
    { name: 'one_open_household_task', properties: ['householdId', 'personId', 'kind'], where: "state = 'OPEN'" },
  ],
  checks: [{ name: 'done_household_task_has_a_day', expression: "(state = 'OPEN') = (closed_on is null)" }],
  ...history,
  ...rowsByDivision,
})
export type HouseholdTask = InferEntity<typeof HouseholdTask>
