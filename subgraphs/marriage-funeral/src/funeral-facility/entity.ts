import { defineEntity, history, type InferEntity, p, recordKeeping, rowsByDivision } from '@civil-affairs/kit'

export const FACILITY_KINDS = [
  'FUNERAL_HOME',
  'CREMATORY',
  'SERVICE_STATION',
  'URN_HALL',
  'COMMERCIAL_CEMETERY',
  'PUBLIC_CEMETERY',
  'RURAL_PUBLIC_GRAVEYARD',
] as const
export type FacilityKind = (typeof FACILITY_KINDS)[number]

export const FACILITY_STATES = ['APPROVED', 'OPERATING', 'SUSPENDED', 'CLOSED'] as const
export type FacilityState = (typeof FACILITY_STATES)[number]

/** 殡葬设施, from its approval to its closing; the days of its earlier states stand in the history. */
export const FuneralFacility = defineEntity({
  name: 'FuneralFacility',
  tableName: 'funeral_facility',
  properties: {
    ...recordKeeping,
    name: p.text(),
    kind: p.enum([...FACILITY_KINDS]),
    state: p.enum([...FACILITY_STATES]),
    stateSince: p.date(),
    operatorCreditCode: p.text().nullable(),
    /** Null where a roster that was taken over does not say. */
    approvalLevel: p.enum(['PROVINCE', 'PREFECTURE', 'COUNTY']).nullable(),
    approvalDocument: p.text(),
    approvedOn: p.date().nullable(),
    /** The paper by which the present state was set. */
    stateDocument: p.text().nullable(),
  },
  uniques: [{ name: 'one_facility_a_name', properties: ['division', 'name'], where: "state <> 'CLOSED'" }],
  ...history,
  ...rowsByDivision,
})
export type FuneralFacility = InferEntity<typeof FuneralFacility>
