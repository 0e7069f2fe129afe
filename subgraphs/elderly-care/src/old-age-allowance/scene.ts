/** What the tests of the allowance begin with: the standard of the province, grants of a roster, what the registry tells. */
import { randomUUID } from 'node:crypto'
import type { FeedEvent } from '@civil-affairs/kit'
import { officer, openTestHub, type TestHub } from '@civil-affairs/kit/testing'
import { act, COUNTY } from '../scene.ts'
import { subgraph } from '../subgraph.ts'
import { insertOldAgeAllowances, type StatedAllowance } from './index.ts'

export async function openHubWithStandard(): Promise<TestHub> {
  const hub = await openTestHub(subgraph)
  await act(hub, 'publishOldAgeStandard', '__typename', {
    division: '140000000000',
    validFrom: '2020-01-01',
    document: '省标准',
    bands: [
      { fromAge: 80, belowAge: 90, monthlyAmount: '30.00' },
      { fromAge: 90, belowAge: 100, monthlyAmount: '60.00' },
      { fromAge: 100, monthlyAmount: '300.00' },
    ],
  })
  return hub
}

export const ACCOUNT = '6217000000000000017'
export const paper = { document: '文件1号' }
export const on = (one: { id: string; version: number }, more: object = {}) => ({
  allowanceId: one.id,
  version: one.version,
  ...more,
})

export type Told = Pick<FeedEvent, 'type' | 'subjects' | 'data' | 'occurredAt'>
export const at = (minute: number) => new Date(Date.UTC(2026, 5, 14, 0, minute)).toISOString()
export const died = (personId: string, diedOn: string, minute = 0): Told => ({
  type: 'registry.person.died',
  subjects: [personId],
  data: { diedOn, source: 'CREMATION' },
  occurredAt: at(minute),
})
export const revoked = (personId: string, diedOn: string, minute = 0): Told => ({
  ...died(personId, diedOn, minute),
  type: 'registry.person.deathRevoked',
})
export const changed = (personId: string, registeredDivision: string, minute = 0): Told => ({
  type: 'registry.person.changed',
  subjects: [personId],
  data: { sex: 'FEMALE', birthDate: '1940-05-20', residenceDivision: null, registeredDivision },
  occurredAt: at(minute),
})

/** How the tests act and read; the hub is open by the time they do. */
export function allowancesIn(hub: () => TestHub) {
  const read = async (id: string, fields: string, as = officer) =>
    (await hub().ask(`query ($id: ID!) { oldAgeAllowance(id: $id) { ${fields} } }`, { id }, as)).oldAgeAllowance

  /** Received since the start of the year, as a roster would state it. */
  async function receiving(...more: Partial<StatedAllowance>[]): Promise<{ id: string; personId: string }[]> {
    const stated = more.map((one) => ({
      personId: randomUUID(),
      birthDate: '1940-05-20',
      division: COUNTY,
      appliedOn: '2025-12-01',
      decidedOn: '2025-12-20',
      validFrom: '2026-01-01',
      account: ACCOUNT,
      document: '2025年名册',
      ...one,
    }))
    const ids = await hub().subgraph.asHub((context) => insertOldAgeAllowances(context, stated))
    return ids.map((id, at) => ({ id, personId: stated[at]!.personId }))
  }
  const versionOf = async (id: string) => (await read(id, 'id version')) as { id: string; version: number }

  async function tell(event: Told): Promise<void> {
    const whole = { id: randomUUID(), cursor: '1-1', division: COUNTY, recordId: randomUUID(), ...event }
    await hub().subgraph.asHub(async (context) => {
      for (const { consumes } of subgraph.slices) await consumes[event.type as 'registry.person.died']?.(context, whole)
    })
  }

  return { read, receiving, versionOf, tell }
}
