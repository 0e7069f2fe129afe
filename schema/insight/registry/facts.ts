import { codes, dayOf, defineFacts, end, type Facet, type FactChange, happen, never, set } from '../facts.ts'

const person = { subject: 'PERSON', time: 'STATE', level: 'PERSONAL' } as const
const single = { ...person, isSingle: true } as const
const household = { subject: 'HOUSEHOLD', time: 'STATE', level: 'PERSONAL' } as const

/** Kind of an edge of the registry to the facet of who stands at its younger end; siblings have no direction. */
const kinship: Readonly<Record<string, string>> = {
  PARENT: 'registry.parent',
  ADOPTIVE_PARENT: 'registry.adoptiveParent',
  STEP_PARENT: 'registry.stepParent',
  GUARDIAN: 'registry.guardian',
  SIBLING: 'registry.sibling',
}
const contradicted = { SEX: 'registry.sexContradicted', BIRTH_DATE: 'registry.birthDateContradicted' } as const
const kin = (zh: string, en: string): Facet => ({ ...person, type: 'REF', refers: 'PERSON', name: { zh, en } })

/** Persons, households, deaths, marriages and kin as the registry tells them. A father is a parent who is male. */
export const registryFacts = defineFacts({
  subgraph: 'registry',
  facets: {
    'registry.sex': {
      ...single,
      means: 'SEX',
      type: 'CODE',
      name: { zh: '性别', en: 'sex' },
      values: codes({ MALE: ['男', 'male'], FEMALE: ['女', 'female'], UNKNOWN: ['未知', 'not known'] }),
    },
    'registry.birthDate': { ...single, means: 'BIRTH', type: 'DATE', name: { zh: '出生日期', en: 'date of birth' } },
    /** The key is the linked record that says otherwise. */
    'registry.sexContradicted': {
      ...person,
      type: 'FLAG',
      name: { zh: '性别有矛盾', en: 'linked records contradict each other on sex' },
    },
    'registry.birthDateContradicted': {
      ...person,
      type: 'FLAG',
      name: { zh: '出生日期有矛盾', en: 'linked records contradict each other on the date of birth' },
    },
    /** Since the day the registry heard of it, where it differs from what was known at first. */
    'registry.residence': {
      ...single,
      means: 'PLACE',
      type: 'CODE',
      name: { zh: '居住地', en: 'division of residence' },
    },
    'registry.registeredResidence': {
      ...single,
      type: 'CODE',
      name: { zh: '户籍地', en: 'division of registered residence' },
    },
    'registry.death': { ...single, type: 'FLAG', name: { zh: '死亡', en: 'dead since' } },
    'registry.maritalStatus': {
      ...single,
      type: 'CODE',
      name: { zh: '婚姻状况', en: 'marital status' },
      values: codes({
        SINGLE: ['未婚', 'never married'],
        MARRIED: ['已婚', 'married'],
        FIRST_MARRIAGE: ['初婚', 'in a first marriage'],
        REMARRIED: ['再婚', 'married again'],
        REUNITED: ['复婚', 'married again to the former spouse'],
        WIDOWED: ['丧偶', 'widowed'],
        DIVORCED: ['离婚', 'divorced'],
        UNSPECIFIED: ['未说明', 'not stated'],
      }),
    },
    'registry.spouse': { ...single, type: 'REF', refers: 'PERSON', name: { zh: '配偶', en: 'spouse' } },
    'registry.household': {
      ...person,
      type: 'REF',
      refers: 'HOUSEHOLD',
      name: { zh: '所在户', en: 'member of a household' },
    },
    /** The key is the household. */
    'registry.householdRole': { ...person, type: 'CODE', name: { zh: '与户主关系', en: 'role in the household' } },
    'registry.parent': kin('父母', 'a parent by birth'),
    'registry.adoptiveParent': kin('养父母', 'an adoptive parent'),
    'registry.stepParent': kin('继父母', 'a step-parent'),
    'registry.guardian': kin('监护人', 'a guardian'),
    'registry.sibling': kin('兄弟姐妹', 'a brother or sister'),
    'registry.householdKind': {
      ...household,
      type: 'CODE',
      name: { zh: '户类型', en: 'kind of household' },
      values: codes({ REGISTERED: ['户籍户', 'registered'], RESIDENT: ['常住户', 'resident'] }),
    },
    'registry.householdDivision': {
      ...household,
      means: 'PLACE',
      type: 'CODE',
      name: { zh: '户所在地', en: 'division of the household' },
    },
    'registry.divisionChange': {
      subject: 'RECORD',
      type: 'CODE',
      time: 'EVENT',
      level: 'PUBLIC',
      name: { zh: '区划变更', en: 'change of divisions' },
    },
    /** The key is the code of the division. */
    'registry.divisionBefore': {
      subject: 'RECORD',
      type: 'CODE',
      time: 'EVENT',
      level: 'PUBLIC',
      name: { zh: '变更前区划', en: 'division before a change' },
    },
    'registry.divisionAfter': {
      subject: 'RECORD',
      type: 'CODE',
      time: 'EVENT',
      level: 'PUBLIC',
      name: { zh: '变更后区划', en: 'division after a change' },
    },
  },
  projections: {
    'registry.person.registered': (event) => personFacts(event, null),
    'registry.person.changed': (event) => personFacts(event, dayOf(event)),
    'registry.person.recordsCompared': ({ recordId, subjects, data: { contradictions, on } }) => [
      ...subjects.flatMap((subject) => end(Object.values(contradicted), on, { subject, key: null })),
      ...contradictions.map(({ personId, about }) => set(contradicted[about], recordId, true, on, { key: personId })),
    ],
    'registry.person.died': ({ recordId, data }) => [set('registry.death', recordId, true, data.diedOn)],
    'registry.person.deathRevoked': ({ recordId }) => never(['registry.death'], { subject: recordId }),
    'registry.person.maritalStatusChanged': ({ recordId, data }) => [
      set('registry.maritalStatus', recordId, data.maritalStatus, data.asOf),
      ...(data.spouseId === null
        ? end(['registry.spouse'], data.asOf, { subject: recordId })
        : [set('registry.spouse', recordId, data.spouseId, data.asOf)]),
    ],
    'registry.household.formed': ({ recordId, division, data }) => [
      set('registry.householdKind', recordId, data.kind, data.formedOn),
      set('registry.householdDivision', recordId, division, data.formedOn),
    ],
    'registry.household.dissolved': ({ data }) =>
      end(['registry.householdKind', 'registry.householdDivision'], data.dissolvedOn),
    'registry.household.joined': ({ recordId, data }) => [
      set('registry.household', data.personId, recordId, data.since),
      set('registry.householdRole', data.personId, data.role, data.since),
    ],
    'registry.household.left': ({ data }) =>
      end(['registry.household', 'registry.householdRole'], data.until, { subject: data.personId }),
    'registry.household.headChanged': ({ data }) =>
      data.roles.map(({ personId, role }) => set('registry.householdRole', personId, role, data.since)),
    'registry.household.moved': ({ recordId, data }) => [
      set('registry.householdDivision', recordId, data.to, data.since),
    ],
    'registry.kinship.stated': ({ data }) => {
      const facet = kinship[data.kind]
      if (facet === undefined) return []
      const changes = [set(facet, data.toId, data.fromId, data.since)]
      return data.kind === 'SIBLING' ? [...changes, set(facet, data.fromId, data.toId, data.since)] : changes
    },
    'registry.kinship.ended': ({ data }) => {
      const facet = kinship[data.kind]
      if (facet === undefined) return []
      return data.reason === 'STATED_IN_ERROR' ? never([facet]) : end([facet], data.until)
    },
    'registry.division.changed': ({ recordId, data }) => [
      happen('registry.divisionChange', recordId, data.kind, data.effectiveOn),
      ...data.from.map((code) => happen('registry.divisionBefore', recordId, code, data.effectiveOn, { key: code })),
      ...data.to.map((code) => happen('registry.divisionAfter', recordId, code, data.effectiveOn, { key: code })),
    ],
  },
})

/** Sex and birth date are put right for all time; where somebody lives changes from the day it is told. */
function personFacts(
  {
    recordId,
    data,
  }: {
    recordId: string
    data: { sex: string; birthDate: string | null; residenceDivision: string | null; registeredDivision: string | null }
  },
  movedOn: string | null,
): FactChange[] {
  const values: [facet: string, value: string | null, since: string | null][] = [
    ['registry.sex', data.sex, null],
    ['registry.birthDate', data.birthDate, null],
    ['registry.residence', data.residenceDivision, movedOn],
    ['registry.registeredResidence', data.registeredDivision, movedOn],
  ]
  return values.flatMap(([facet, value, since]) => {
    if (value !== null) return [set(facet, recordId, value, since)]
    return since === null ? never([facet], { subject: recordId }) : end([facet], since, { subject: recordId })
  })
}
