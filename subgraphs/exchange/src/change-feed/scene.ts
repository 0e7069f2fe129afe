import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type FeedEvent, NATIONWIDE, type RequestIdentity, type Subgraph } from '@civil-affairs/kit'
import { feedEvent, peersTelling } from '@civil-affairs/kit/testing'
import type { DomainEventType } from '@civil-affairs/schema'
import { signAgreement, type Terms } from '../agreement/index.ts'
import { Partner } from '../partner/entity.ts'
import { hashOf } from '../partner/index.ts'
import { bureau } from '../scene.ts'

/** A county, and one of its neighbours. */
export const HERE = '140502000000'
export const ELSEWHERE = '140105000000'

export interface SignedPartner {
  readonly id: string
  readonly code: string
  readonly identity: RequestIdentity
}

/** A partner with a secret and an agreement in force, as an approved request leaves them. */
export async function partnerUnder(
  { subgraph }: { subgraph: Subgraph },
  account: string,
  fields: readonly string[],
  terms: Partial<Terms> = {},
): Promise<SignedPartner> {
  const code = `GX-${account}`
  const divisions = [...(terms.divisions ?? [HERE])]
  const id = randomUUID()
  await subgraph.asHub(async (context) => {
    const partner = context.em.create(Partner, {
      account,
      name: account,
      division: NATIONWIDE,
      isActive: true,
      secretHash: hashOf(account, 'secret'),
      secretSetAt: context.now,
    })
    await context.em.flush()
    await signAgreement(
      context,
      {
        id,
        code,
        partner,
        purpose: 'MEDICAL_ASSISTANCE',
        legalBasis: '社会救助暂行办法第二十七条',
        fields: fields.map((coordinate) => ({ coordinate, inFull: false })),
        personsPerDay: 1_000,
        costPerDay: 1_000_000,
        requestsPerMinute: 1_000,
        validTo: '2027-06-15',
        ...terms,
        divisions,
      },
      null,
    )
  })
  const identity = { ...bureau, subject: `local:${account}`, roles: ['PARTNER'], divisions, agreement: code }
  return { id, code, identity }
}

export const event = (
  type: DomainEventType,
  subjects: string[],
  data: Record<string, unknown> = {},
  over: Partial<FeedEvent> = {},
): FeedEvent => feedEvent(type, subjects, data, { division: HERE, recordId: subjects[0] ?? randomUUID(), ...over })

/** Lets the exchange read the events, and tell what follows from them. */
export async function tell({ subgraph }: { subgraph: Subgraph }, ...events: FeedEvent[]): Promise<void> {
  const peers = peersTelling(events)
  for (let isHidden = true; isHidden; ) {
    isHidden = await subgraph.asHub(async ({ em }) => {
      const hidden = 'select 1 from exchange.person_event where tx >= pg_snapshot_xmin(pg_current_snapshot()) limit 1'
      return (await em.execute(hidden)).length > 0
    })
    while ((await subgraph.catchUp(peers)) > 0);
    if (isHidden) await sleep(20)
  }
  const { setAside } = await subgraph.health()
  if (setAside > 0) throw new Error('an event was set aside')
}
