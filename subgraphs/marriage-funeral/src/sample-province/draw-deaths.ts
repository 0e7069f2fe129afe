import { addDays } from '@civil-affairs/schema'
import { SAMPLE_DAY_TEXT } from '@civil-affairs/schema/sample-province/days.ts'
import { Random } from '@civil-affairs/schema/sample-province/random.ts'
import type { SampleBatch, SamplePerson } from '@civil-affairs/schema/sample-province/sample-people.ts'
import type { ProofKind } from '../death-record/entity.ts'
import { countyOf } from './counties.ts'

/** 火化率, of all deaths: own estimates; Shanxi publishes none that our sources name. */
export const CREMATION_RATE = { urban: 0.62, rural: 0.24 } as const
/** Deaths with a medical certificate among those nobody cremates; the others are known to the police alone. */
const CERTIFIED_SHARE = 0.85
/** Cremations that were recorded without the certificate the law asks for (殡葬管理条例 art. 13). */
const UNCERTIFIED_SHARE = 0.02

/** Whom a cremation leaves behind is sought for a year. */
const LEAD_SINCE = addDays(SAMPLE_DAY_TEXT, -365)

const CREMATORIUM = 'marriage-funeral:cremation'
const HEALTH = 'health:death-certificate'

export interface DrawnProof {
  readonly kind: ProofKind
  readonly diedOn: string
  readonly statedOn: string
}

export interface DrawnCremation {
  readonly crematedOn: string
  /** Hour of the day, Shanghai time. */
  readonly hour: number
  readonly handler: SamplePerson | null
  /** Code of GB/T 4761 of the handler. */
  readonly relation: string | null
  readonly ashes: 'TAKEN_HOME' | 'STORED' | 'BURIED' | 'ECOLOGICAL'
  readonly furnace: string
  readonly diedOn: string
}

export interface DrawnDeath {
  readonly person: SamplePerson
  readonly county: string
  readonly proofs: readonly DrawnProof[]
  readonly cremation: DrawnCremation | null
}

export interface DrawnDeaths {
  readonly deaths: readonly DrawnDeath[]
  readonly faults: readonly { kind: 'R-48' | 'R-53'; persons: readonly string[]; what: string }[]
}

/** Who died in the batch: with which proofs, cremated where and by whom, and whom they left behind. */
export function drawDeaths(seed: number, batch: SampleBatch): DrawnDeaths {
  const people = new Map(batch.persons.map((person) => [person.key, person]))
  const faults: DrawnDeaths['faults'][number][] = []
  const deaths = [...Map.groupBy(batch.deaths, ({ person }) => person)].map(([key, stated]): DrawnDeath => {
    const person = people.get(key)!
    const random = new Random(`marriage-funeral/${seed}/death ${key}`)
    const county = countyOf(person.residenceDivision) ?? countyOf(person.registeredDivision) ?? '140105'
    const { diedOn } = stated[0]!
    const onlyCremated = stated[0]!.source === CREMATORIUM
    const medical = stated.find(({ source }) => source === HEALTH)?.diedOn
    const rate = person.facts.isUrban ? CREMATION_RATE.urban : CREMATION_RATE.rural
    const isCremated = onlyCremated || random.chance(rate)
    const isUncertified = onlyCremated || (isCremated && medical === undefined && random.chance(UNCERTIFIED_SHARE))
    const hasCertificate = !isUncertified && (medical !== undefined || isCremated || random.chance(CERTIFIED_SHARE))
    const proofs: DrawnProof[] = []
    if (hasCertificate) proofs.push(proofOf('MEDICAL_CERTIFICATE', medical ?? diedOn, 0))
    if (!onlyCremated && (!hasCertificate || medical !== undefined))
      proofs.push(proofOf('HUKOU_DEREGISTRATION', diedOn, 3))
    const { left, handler } = familyOf(batch, people, person)
    const cremation = isCremated ? drawCremation(random, person, diedOn, handler) : null
    if (isUncertified) faults.push({ kind: 'R-48', persons: [key], what: '火化记录没有死亡证明' })
    if (cremation !== null && cremation.crematedOn >= LEAD_SINCE && left.length > 0)
      faults.push({ kind: 'R-53', persons: [key, ...left], what: '火化后留下配偶或未成年子女' })
    return { person, county, proofs, cremation }
  })
  return { deaths, faults }
}

function proofOf(kind: ProofKind, diedOn: string, after: number): DrawnProof {
  const statedOn = addDays(diedOn, after)
  return { kind, diedOn, statedOn: statedOn < SAMPLE_DAY_TEXT ? statedOn : SAMPLE_DAY_TEXT }
}

function drawCremation(
  random: Random,
  person: SamplePerson,
  diedOn: string,
  handler: { person: SamplePerson; relation: string } | null,
): DrawnCremation {
  const on = addDays(diedOn, random.between(1, 4))
  const crematedOn = on < SAMPLE_DAY_TEXT ? on : diedOn
  const draw = random.fraction()
  return {
    crematedOn,
    hour: random.between(8, 11),
    handler: handler?.person ?? null,
    relation: handler?.relation ?? null,
    ashes: person.facts.isUrban
      ? draw < 0.5
        ? 'BURIED'
        : draw < 0.8
          ? 'STORED'
          : draw < 0.95
            ? 'TAKEN_HOME'
            : 'ECOLOGICAL'
      : draw < 0.75
        ? 'TAKEN_HOME'
        : 'BURIED',
    furnace: `${random.between(1, 4)}号炉`,
    diedOn,
  }
}

/** The widow or widower and the minor children, and who of the family saw to the cremation: of a child its parents. */
function familyOf(batch: SampleBatch, people: ReadonlyMap<string, SamplePerson>, person: SamplePerson) {
  const isAlive = (other: SamplePerson | undefined): other is SamplePerson =>
    other !== undefined && other.diedOn === null
  const marriage = batch.marriages.find(
    ({ husband, wife, endReason }) => endReason === 'DEATH' && (husband === person.key || wife === person.key),
  )
  const other = marriage?.husband === person.key ? marriage.wife : marriage?.husband
  const spouse = people.get(other ?? '')
  const children = batch.kinship
    .filter(({ kind, from }) => kind === 'PARENT' && from === person.key)
    .map(({ to }) => people.get(to))
    .filter(isAlive)
  const grown = children.filter(({ facts }) => facts.age >= 18)[0]
  const parent = batch.kinship
    .filter(({ kind, to }) => kind === 'PARENT' && to === person.key)
    .map(({ from }) => people.get(from))
    .filter(isAlive)[0]
  const handler = isAlive(spouse)
    ? { person: spouse, relation: spouse.sex === 'MALE' ? '11' : '12' }
    : grown !== undefined
      ? { person: grown, relation: grown.sex === 'MALE' ? '20' : '30' }
      : parent !== undefined
        ? { person: parent, relation: parent.sex === 'MALE' ? '51' : '52' }
        : null
  const left = [...(isAlive(spouse) ? [spouse] : []), ...children.filter(({ facts }) => facts.age < 18)]
  return { handler, left: left.map(({ key }) => key) }
}
