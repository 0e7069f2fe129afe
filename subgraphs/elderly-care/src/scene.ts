/** What most tests of this subgraph begin with: an institution that is open, a bed, an elder who was assessed. */
import { randomUUID } from 'node:crypto'
import { ABILITY_ITEMS } from './ability-assessment/entity.ts'

// biome-ignore lint/suspicious/noExplicitAny: answers are asserted by the test
type Answer = any
interface Asker {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
}

export const COUNTY = '140502000000'
export const REFUSAL = '... on Refusal { code message messageEn basis path }'
export const INSTITUTION = `... on CareInstitution { id version filingStatus openedOn allowedEvents } ${REFUSAL}`
export const BED = `... on CareBed { id version status kind } ${REFUSAL}`
export const RESIDENCY = `... on CareResidency { id version since until leaveReason bed { id number } } ${REFUSAL}`
export const ALLOWANCE = `... on OldAgeAllowance { id version status band monthlyAmount since until } ${REFUSAL}`

/** Runs one command and gives its answer, record or refusal. */
export async function act(hub: Asker, name: string, fields: string, input: object): Promise<Answer> {
  const type = name[0]!.toUpperCase() + name.slice(1)
  const query = `mutation ($input: ${inputTypes[name] ?? `${type}Input`}!) { ${name}(input: $input) { ${fields} } }`
  return (await hub.ask(query, { input }))[name]
}

const inputTypes: Record<string, string> = {
  confirmFilingChange: 'CareInstitutionActInput',
  suspendCareInstitution: 'CareInstitutionActInput',
  resumeCareInstitution: 'CareInstitutionActInput',
  withdrawInstitutionClosure: 'CareInstitutionActInput',
  closeCareInstitution: 'CareInstitutionActInput',
  reserveCareBed: 'CareBedActInput',
  maintainCareBed: 'CareBedActInput',
  releaseCareBed: 'CareBedActInput',
  closeCareBed: 'CareBedActInput',
  reviewOldAgeApplication: 'OldAgeAllowanceActInput',
  grantOldAgeAllowance: 'OldAgeAllowanceActInput',
  reinstateOldAgeAllowance: 'OldAgeAllowanceActInput',
  recordElderlyCareBankAnswer: 'ElderlyCareBankAnswerInput',
}

export const particulars = {
  name: '凤台养老院',
  address: '晋城市城区凤台街1号',
  phone: '13812345678',
  operationMode: 'PRIVATE',
  isInclusive: true,
  designedBeds: 20,
  medicalService: 'COOPERATION',
}

export async function registerInstitution(hub: Asker, more: object = {}): Promise<{ id: string; version: number }> {
  return act(hub, 'registerCareInstitution', INSTITUTION, {
    division: COUNTY,
    registrationKind: 'PNE',
    kind: 'ELDER_HOME',
    registeredOn: '2026-01-05',
    particulars,
    ...more,
  })
}

/** Opens beds 1 to `count` and gives them by number. */
export async function openBeds(hub: Asker, institutionId: string, count = 1, openedOn = '2026-01-10') {
  const beds = Array.from({ length: count }, (_, at) => ({ room: '101', number: String(at + 1), kind: 'NURSING' }))
  const fields = `... on CareInstitution { beds { id version number status } } ${REFUSAL}`
  const opened = await act(hub, 'openCareBeds', fields, { institutionId, openedOn, beds })
  return opened.beds as { id: string; version: number; number: string; status: string }[]
}

/** Full points in every item but those named. */
export function scoresOf(less: Readonly<Record<string, number>> = {}) {
  const small: Record<string, number> = { AGGRESSION: 1, DEPRESSION: 1, CONSCIOUSNESS: 2, VISION: 2, HEARING: 2 }
  const most = (item: string) => small[item] ?? (item === 'TRANSPORT' || item === 'SOCIAL_CONTACT' ? 3 : 4)
  return Object.values(ABILITY_ITEMS)
    .flat()
    .map((item) => ({ item, points: less[item] ?? most(item) }))
}

export function assess(hub: Asker, personId: string, more: object = {}): Promise<Answer> {
  const fields = `... on AbilityAssessment { id version level score assessedOn validTo isValid } ${REFUSAL}`
  return act(hub, 'recordAbilityAssessment', fields, {
    division: COUNTY,
    person: { personId },
    reason: 'FIRST',
    assessedOn: '2026-06-01',
    assessors: ['PG-001', 'PG-002'],
    scores: scoresOf({ WALKING: 0, STAIRS: 0, BATHING: 0, TOILETING: 0, BLADDER: 0, BOWEL: 0 }),
    isInComa: false,
    hasMentalDiagnosis: false,
    careRiskEvents: 0,
    ...more,
  })
}

export function checkIn(hub: Asker, bedId: string, personId: string, more: object = {}): Promise<Answer> {
  return act(hub, 'checkInElder', RESIDENCY, {
    bedId,
    person: { personId },
    since: '2026-06-10',
    payKind: 'SOCIAL',
    monthlyFee: '2000.00',
    deposit: '4000.00',
    ...more,
  })
}

/** Somebody who was assessed and lives in a bed of an institution of their own. */
export async function residentOf(hub: Asker, personId: string = randomUUID()) {
  const institution = await registerInstitution(hub)
  const [bed] = await openBeds(hub, institution.id)
  await assess(hub, personId)
  const residency = await checkIn(hub, bed!.id, personId)
  return { personId, institution, bed: bed!, residency }
}
