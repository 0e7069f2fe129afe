import { defineFacts } from '../facts.ts'

const sexes = {
  MALE: { zh: '男', en: 'male' },
  FEMALE: { zh: '女', en: 'female' },
  UNKNOWN: { zh: '未知', en: 'not known' },
}

/** Persons, households, deaths, marriages and kin as the registry tells them. The key is the person: there is one value at a time. */
export const registryFacts = defineFacts({
  subgraph: 'registry',
  facets: {
    'registry.sex': {
      subject: 'PERSON',
      type: 'CODE',
      time: 'STATE',
      level: 'PERSONAL',
      name: { zh: '性别', en: 'sex' },
      values: sexes,
    },
    'registry.birthDate': {
      subject: 'PERSON',
      type: 'DATE',
      time: 'STATE',
      level: 'PERSONAL',
      name: { zh: '出生日期', en: 'date of birth' },
    },
    'registry.residence': {
      subject: 'PERSON',
      type: 'CODE',
      time: 'STATE',
      level: 'PERSONAL',
      name: { zh: '居住地', en: 'division of residence' },
    },
    'registry.registeredResidence': {
      subject: 'PERSON',
      type: 'CODE',
      time: 'STATE',
      level: 'PERSONAL',
      name: { zh: '户籍地', en: 'division of registered residence' },
    },
    'registry.death': {
      subject: 'PERSON',
      type: 'FLAG',
      time: 'STATE',
      level: 'PERSONAL',
      name: { zh: '死亡', en: 'dead since' },
    },
  },
  projections: {
    'registry.person.registered': (event) => personFacts(event),
    'registry.person.changed': (event) => personFacts(event),
  },
})

function personFacts({
  recordId,
  division,
  data,
}: {
  recordId: string
  division: string
  data: { sex: string; birthDate: string | null; residenceDivision: string | null; registeredDivision: string | null }
}) {
  const values = {
    'registry.sex': data.sex,
    'registry.birthDate': data.birthDate,
    'registry.residence': data.residenceDivision,
    'registry.registeredResidence': data.registeredDivision,
  }
  return Object.entries(values).map(([facet, value]) =>
    value === null
      ? ({ op: 'void', facet, subject: recordId } as const)
      : ({ op: 'set', facet, subject: recordId, value, since: null, division } as const),
  )
}
