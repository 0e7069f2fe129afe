/** An event of one record, as the registers tell it. */
export interface ToldEvent {
  id: string
  recordId: string
  type: string
  data: Record<string, unknown>
  occurredAt: Date
  position: number
}

/** As they happened, whatever the order they were told in. */
export function inOrder<E extends ToldEvent>(events: readonly E[]): E[] {
  return events.toSorted(
    (a, b) =>
      a.occurredAt.getTime() - b.occurredAt.getTime() ||
      a.position - b.position ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  )
}

export interface MaritalFactDue {
  personId: string
  spouseId: string
  status: 'MARRIED' | 'DIVORCED'
  asOf: string
  source: string
}

export const sourceOfMarriage = (recordId: string) => `marriage-funeral:marriage:${recordId}`
export const sourceOfProof = (recordId: string) => `marriage-funeral:death-proof:${recordId}`

/**
 * What the marriage register says of one person now, oldest first: a marriage from its beginning, a divorce from its day.
 * An annulled marriage never was (民法典 art. 1054). That a spouse died the registry draws itself from the death.
 */
export function maritalFactsDue(personId: string, events: readonly ToldEvent[]): MaritalFactDue[] {
  const facts: (MaritalFactDue & { order: number })[] = []
  const ordered = inOrder(events)
  const orderOf = new Map(ordered.map(({ id }, at) => [id, at]))
  for (const [recordId, own] of Map.groupBy(ordered, (event) => event.recordId)) {
    const ofCouple = own.find(({ data }) => data.husbandId === personId || data.wifeId === personId)
    if (ofCouple === undefined) continue
    const { husbandId, wifeId } = ofCouple.data as { husbandId: string; wifeId: string }
    const fact = { personId, spouseId: husbandId === personId ? wifeId : husbandId, source: sourceOfMarriage(recordId) }
    let married: ToldEvent | null = null
    let divorced: ToldEvent | null = null
    for (const event of own) {
      if (event.type.endsWith('.registered')) married = event
      if (event.type.endsWith('.revived')) divorced = null
      if (event.type.endsWith('.dissolved') && isDivorce(event)) divorced = event
      if (event.type.endsWith('.annulled')) {
        married = null
        divorced = null
      }
    }
    if (married !== null)
      facts.push({ ...fact, status: 'MARRIED', asOf: String(married.data.since), order: orderOf.get(married.id)! })
    if (divorced !== null)
      facts.push({
        ...fact,
        status: 'DIVORCED',
        asOf: String(divorced.data.dissolvedOn),
        order: orderOf.get(divorced.id)!,
      })
  }
  return facts
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.order - b.order))
    .map(({ order: _, ...fact }) => fact)
}

/** NOT_REVIVED: a declared death was revoked, and the marriage it had ended did not go on (民法典 art. 51). */
function isDivorce({ data }: ToldEvent): boolean {
  return data.cause === 'DIVORCE' || data.cause === 'COURT_DIVORCE' || data.cause === 'NOT_REVIVED'
}

/** The event that says how a proof of death stands: the last one, or its revocation, which nothing follows. */
export function standingOf(events: readonly ToldEvent[]): ToldEvent | null {
  const ordered = inOrder(events)
  return ordered.some(({ type }) => type.endsWith('.revoked')) ? null : (ordered.at(-1) ?? null)
}

/** Codes of GB/T 4761 for husband or wife of the head. */
export function isSpouseOfHead(role: string): boolean {
  return role === '10' || role === '11' || role === '12'
}

const CHILDREN = /^[23]/
const PARENTS = /^5[129]$|^50$/
const GRANDCHILDREN = /^4/

/**
 * What a member was to the head who died, told in terms of the widow or widower who takes the place: children and
 * grandchildren stay so, parents become parents-in-law, all others are relatives without a nearer word.
 */
export function roleToSpouse(role: string, newHead: 'MALE' | 'FEMALE' | null): string {
  if (CHILDREN.test(role) || GRANDCHILDREN.test(role)) return role
  if (role === '99') return role
  if (PARENTS.test(role)) {
    if (newHead === null || role === '50' || role === '59') return '59'
    const isFather = role === '51'
    return newHead === 'FEMALE' ? (isFather ? '53' : '54') : isFather ? '55' : '56'
  }
  return '97'
}
