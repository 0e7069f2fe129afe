import { codes, dayOf, defineFacts, end, happen, payment, paymentFacets, set } from '../facts.ts'

const ofPerson = { subject: 'PERSON', time: 'STATE', level: 'SENSITIVE' } as const
const ofUnit = { subject: 'UNIT', time: 'STATE', level: 'SENSITIVE' } as const
const classes = codes({ A: ['A类', 'class A'], B: ['B类', 'class B'], C: ['C类', 'class C'] })
const areas = codes({ URBAN: ['城市', 'urban'], RURAL: ['农村', 'rural'] })
const suspensions = codes({
  UNREACHABLE: ['失联', 'not reached'],
  UNDER_INVESTIGATION: ['调查中', 'under investigation'],
  RECHECK_MISSED: ['未按期复核', 're-check missed'],
  ACCOUNT_FAULT: ['账户异常', 'fault of the account'],
  OTHER: ['其他', 'other'],
})
const recheckReasons = codes({
  PERIODIC: ['定期复核', 'periodic'],
  MEMBER_DIED: ['成员死亡', 'a member died'],
  FAMILY_CHANGE: ['家庭变化', 'the family changed'],
  JOB_OFFERS_REFUSED: ['拒绝就业', 'job offers refused'],
  DEATH_REVOKED: ['死亡撤销', 'a death was revoked'],
  ALERT: ['预警', 'alert'],
})
const recheckResults = codes({
  CONTINUED: ['继续', 'continued'],
  ADJUSTED: ['调整', 'adjusted'],
  TERMINATED: ['终止', 'terminated'],
  GRACE: ['渐退', 'grace period'],
})
const applicationStates = codes({
  DRAFT: ['草稿', 'draft'],
  SUBMITTED: ['已提交', 'submitted'],
  SUPPLEMENT: ['补正', 'to be completed'],
  NOT_ACCEPTED: ['不予受理', 'not accepted'],
  ACCEPTED: ['已受理', 'accepted'],
  SURVEYING: ['调查中', 'surveying'],
  REVIEWED: ['已审核', 'reviewed'],
  NOTICED: ['公示中', 'on notice'],
  REINVESTIGATING: ['重新调查', 'investigated again'],
  CONFIRMING: ['确认中', 'confirming'],
  GRANTED: ['确认', 'granted'],
  DENIED: ['不予确认', 'denied'],
  WITHDRAWN: ['撤回', 'withdrawn'],
})

/** Who is in a unit, by unit. */
const MEMBERSHIP = ['assistance.unit', 'assistance.unitRelation'] as const
const GRANT_OF_PERSON = ['assistance.mla.class', 'assistance.mla.area'] as const
const GRANT_OF_UNIT = [
  'assistance.mla.unitClass',
  'assistance.mla.unitArea',
  'assistance.mla.monthly',
  'assistance.mla.suspension',
  'assistance.mla.recheckDue',
  'assistance.mla.recheckOpen',
] as const

/** What assistance tells of 低保; the key of a grant's facts is the grant. The other programmes of the domain add theirs here. */
export const assistanceFacts = defineFacts({
  subgraph: 'assistance',
  facets: {
    'assistance.unit': {
      ...ofPerson,
      type: 'REF',
      refers: 'UNIT',
      name: { zh: '救助家庭', en: 'member of an assistance unit' },
    },
    /** The key is the unit. */
    'assistance.unitRelation': { ...ofPerson, type: 'CODE', name: { zh: '与申请人关系', en: 'relation in the unit' } },
    'assistance.account': {
      ...ofUnit,
      type: 'CODE',
      name: { zh: '发放账户', en: 'bank account, as a keyed hash' },
    },
    'assistance.mla.class': {
      ...ofPerson,
      type: 'CODE',
      name: { zh: '低保类别', en: 'receives the minimum living allowance, by class' },
      values: classes,
    },
    'assistance.mla.area': {
      ...ofPerson,
      type: 'CODE',
      name: { zh: '城乡低保', en: 'receives the urban or the rural minimum living allowance' },
      values: areas,
    },
    'assistance.mla.unitClass': {
      ...ofUnit,
      type: 'CODE',
      name: { zh: '低保户类别', en: 'class of the unit' },
      values: classes,
    },
    'assistance.mla.unitArea': {
      ...ofUnit,
      type: 'CODE',
      name: { zh: '低保户城乡', en: 'area of the unit' },
      values: areas,
    },
    'assistance.mla.monthly': {
      ...ofUnit,
      type: 'AMOUNT',
      name: { zh: '户月保障金', en: 'monthly amount of the unit' },
    },
    'assistance.mla.suspension': {
      ...ofUnit,
      type: 'CODE',
      name: { zh: '缓发', en: 'payment is suspended, by reason' },
      values: suspensions,
    },
    'assistance.mla.recheckDue': { ...ofUnit, type: 'DATE', name: { zh: '复核到期', en: 'next re-check is due' } },
    'assistance.mla.recheckOpen': {
      ...ofUnit,
      type: 'CODE',
      name: { zh: '待复核', en: 'a re-check is to be done, by reason' },
      values: recheckReasons,
    },
    /** The key is the event: a family is looked at again and again. */
    'assistance.mla.rechecked': {
      subject: 'UNIT',
      time: 'EVENT',
      level: 'SENSITIVE',
      type: 'CODE',
      name: { zh: '复核办结', en: 'was checked again, by result' },
      values: recheckResults,
    },
    'assistance.mla.application': {
      ...ofPerson,
      type: 'CODE',
      name: { zh: '低保申请', en: 'applies for the minimum living allowance, by state' },
      values: applicationStates,
    },
    'assistance.mla.applicationState': {
      subject: 'RECORD',
      time: 'STATE',
      level: 'PUBLIC',
      type: 'CODE',
      name: { zh: '低保申请状态', en: 'state of an application' },
      values: applicationStates,
    },
    /** The key is the division. */
    'assistance.mla.standardUrban': {
      subject: 'RECORD',
      time: 'STATE',
      level: 'PUBLIC',
      type: 'AMOUNT',
      name: { zh: '城市低保标准', en: 'urban standard, per head and month' },
    },
    'assistance.mla.standardRural': {
      subject: 'RECORD',
      time: 'STATE',
      level: 'PUBLIC',
      type: 'AMOUNT',
      name: { zh: '农村低保标准', en: 'rural standard, per head and month' },
    },
    'assistance.checkConclusion': {
      ...ofPerson,
      type: 'CODE',
      name: { zh: '核对结论', en: 'conclusion of the economic check, while it is valid' },
      values: codes({ EXCEEDS: ['超标', 'exceeds'], OK: ['符合', 'within limits'], PARTIAL: ['不完整', 'partial'] }),
    },
    'assistance.checkState': {
      subject: 'RECORD',
      time: 'STATE',
      level: 'PUBLIC',
      type: 'CODE',
      name: { zh: '核对状态', en: 'state of an order to check' },
    },
    ...paymentFacets('assistance.mla', '低保金', 'minimum living allowance'),
  },
  projections: {
    'assistance.standard.published': ({ recordId, division, data }) => {
      if (data.programme !== 'MLA') return []
      const facet = data.area === 'URBAN' ? 'assistance.mla.standardUrban' : 'assistance.mla.standardRural'
      return [
        ...end([facet], data.validFrom, { key: division }),
        set(facet, recordId, data.monthlyFen, data.validFrom, { key: division }),
      ]
    },
    'assistance.unit.joined': ({ recordId, data }) => [
      set('assistance.unit', data.personId, recordId, data.since),
      set('assistance.unitRelation', data.personId, data.relation, data.since),
    ],
    'assistance.unit.left': ({ data }) => end(MEMBERSHIP, data.until, { subject: data.personId }),
    'assistance.unit.accountChanged': (event) => [
      set('assistance.account', event.recordId, event.data.accountHash, dayOf(event)),
    ],
    'assistance.application.moved': ({ recordId, subjects, data }) =>
      data.programme !== 'MLA'
        ? []
        : [
            set('assistance.mla.applicationState', recordId, data.to, data.on),
            // The unit is the last of the subjects.
            ...subjects.slice(0, -1).map((person) => set('assistance.mla.application', person, data.to, data.on)),
          ],
    'assistance.check.moved': ({ recordId, data }) => [set('assistance.checkState', recordId, data.to, data.on)],
    'assistance.check.reported': ({ data }) =>
      (data.members ?? []).map((member) =>
        set('assistance.checkConclusion', member, data.conclusion, data.validFrom, { until: data.validTo }),
      ),
    'assistance.grant.started': ({ subjects, data }) => {
      if (data.programme !== 'MLA') return []
      const unit = subjects.at(-1)!
      const { members, grantClass, monthlyFen, since, area, recheckDueOn } = data
      return [
        ...members.map((member) => set('assistance.mla.class', member, grantClass, since)),
        ...(area === undefined ? [] : members.map((member) => set('assistance.mla.area', member, area, since))),
        set('assistance.mla.unitClass', unit, grantClass, since),
        ...(area === undefined ? [] : [set('assistance.mla.unitArea', unit, area, since)]),
        set('assistance.mla.monthly', unit, monthlyFen, since),
        ...(recheckDueOn == null ? [] : [set('assistance.mla.recheckDue', unit, recheckDueOn, since)]),
      ]
    },
    'assistance.grant.changed': ({ subjects, data }) => {
      if (data.programme !== 'MLA') return []
      const unit = subjects.at(-1)!
      const { members, grantClass, monthlyFen, since, area } = data
      return [
        // Who is no longer among the members has it no longer; whoever still is goes on.
        ...end(['assistance.mla.class'], since),
        ...members.map((member) => set('assistance.mla.class', member, grantClass, since)),
        ...(area === undefined ? [] : end(['assistance.mla.area'], since)),
        ...(area === undefined ? [] : members.map((member) => set('assistance.mla.area', member, area, since))),
        set('assistance.mla.unitClass', unit, grantClass, since),
        set('assistance.mla.monthly', unit, monthlyFen, since),
      ]
    },
    'assistance.grant.suspended': ({ subjects, data }) =>
      data.programme === 'MLA' ? [set('assistance.mla.suspension', subjects.at(-1)!, data.reason, data.since)] : [],
    'assistance.grant.resumed': ({ data }) =>
      data.programme === 'MLA' ? end(['assistance.mla.suspension'], data.since) : [],
    'assistance.grant.ended': ({ subjects, data }) =>
      data.programme === 'MLA'
        ? [
            ...end([...GRANT_OF_PERSON, ...GRANT_OF_UNIT], data.until),
            // A unit is one programme's: it is dissolved with its grant.
            ...end(MEMBERSHIP, data.until, { key: subjects.at(-1)! }),
          ]
        : [],
    'assistance.grant.recheckRaised': ({ subjects, data }) =>
      data.programme === 'MLA' ? [set('assistance.mla.recheckOpen', subjects.at(-1)!, data.reason, data.raisedOn)] : [],
    'assistance.grant.rechecked': ({ id, subjects, data }) =>
      data.programme === 'MLA'
        ? [
            happen('assistance.mla.rechecked', subjects.at(-1)!, data.result, data.on, { key: id }),
            ...end(['assistance.mla.recheckOpen'], data.on),
            set('assistance.mla.recheckDue', subjects.at(-1)!, data.nextDueOn, data.on),
          ]
        : [],
    'assistance.payment.paid': (event) => (event.data.scheme === 'MLA' ? payment('assistance.mla', 'paid', event) : []),
    'assistance.payment.returned': (event) =>
      event.data.scheme === 'MLA' ? payment('assistance.mla', 'returned', event) : [],
    'assistance.payment.recovering': (event) =>
      event.data.scheme === 'MLA' ? payment('assistance.mla', 'recovering', event) : [],
  },
})
