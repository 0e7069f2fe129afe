import { codes, dayOf, defineFacts, end, payment, paymentFacets, set } from '../facts.ts'

const child = { subject: 'PERSON', time: 'STATE', level: 'SENSITIVE' } as const

const circumstances = codes({
  DEAD: ['死亡', 'dead'],
  DECLARED_MISSING: ['宣告失踪', 'declared missing'],
  UNTRACEABLE: ['查找不到', 'cannot be found'],
  SEVERE_DISABILITY: ['重残', 'severely disabled'],
  SERIOUS_ILLNESS: ['重病', 'seriously ill'],
  IMPRISONED: ['服刑', 'imprisoned'],
  COMPULSORY_REHAB: ['强制隔离戒毒', 'in compulsory rehabilitation'],
  LIBERTY_RESTRICTED: ['限制人身自由', 'liberty restricted'],
  LOST_CONTACT: ['失联', 'contact lost'],
  GUARDIANSHIP_REVOKED: ['撤销监护资格', 'guardianship revoked'],
  DEPORTED: ['遣送出境', 'deported'],
})
const CIRCUMSTANCE = [
  'child-welfare.fatherCircumstance',
  'child-welfare.motherCircumstance',
  'child-welfare.ownCircumstance',
] as const

/** Supports of children, what happened to their parents, and what is to be looked at. The key is the record. */
export const childWelfareFacts = defineFacts({
  subgraph: 'child-welfare',
  facets: {
    'child-welfare.support': {
      ...child,
      type: 'CODE',
      name: { zh: '儿童保障类别', en: 'receives child support, by kind' },
      values: codes({
        ORPHAN_INSTITUTION: ['集中养育孤儿', 'orphan in an institution'],
        ORPHAN_SCATTERED: ['社会散居孤儿', 'orphan in a family'],
        DE_FACTO: ['事实无人抚养儿童', 'de facto without care'],
        CONFIDENTIAL: ['保密', 'confidential'],
      }),
    },
    'child-welfare.monthly': { ...child, type: 'AMOUNT', name: { zh: '儿童保障月金额', en: 'monthly child support' } },
    'child-welfare.verificationDue': {
      ...child,
      type: 'DATE',
      name: { zh: '走访核查到期', en: 'next verification is due' },
    },
    'child-welfare.account': {
      ...child,
      type: 'CODE',
      name: { zh: '儿童保障账户', en: 'bank account of the payee, as a keyed hash' },
    },
    'child-welfare.application': {
      ...child,
      type: 'CODE',
      name: { zh: '儿童保障申请', en: 'application for child support, by state' },
      values: codes({
        SUBMITTED: ['已提交', 'submitted'],
        SUPPLEMENT: ['补正', 'to be completed'],
        NOT_ACCEPTED: ['不予受理', 'not accepted'],
        ACCEPTED: ['已受理', 'accepted'],
        PUSHED_OUT: ['已转出', 'passed on'],
        ANSWERED: ['已答复', 'answered'],
        CHECKING: ['查验中', 'checking'],
        CONFIRMING: ['确认中', 'confirming'],
        GRANTED: ['确认', 'granted'],
        DENIED: ['不予确认', 'denied'],
        WITHDRAWN: ['撤回', 'withdrawn'],
      }),
    },
    'child-welfare.fatherCircumstance': {
      ...child,
      type: 'CODE',
      name: { zh: '父亲情形', en: 'circumstance of the father' },
      values: circumstances,
    },
    'child-welfare.motherCircumstance': {
      ...child,
      type: 'CODE',
      name: { zh: '母亲情形', en: 'circumstance of the mother' },
      values: circumstances,
    },
    'child-welfare.ownCircumstance': {
      ...child,
      type: 'CODE',
      name: { zh: '为人父母的情形', en: 'circumstance, as a parent' },
      values: circumstances,
    },
    'child-welfare.task': { ...child, type: 'CODE', name: { zh: '待核事项', en: 'somebody is to look, by reason' } },
    'child-welfare.taskDue': { ...child, type: 'DATE', name: { zh: '待核期限', en: 'somebody is to look by' } },
    ...paymentFacets('child-welfare', '儿童保障金', 'child support'),
  },
  projections: {
    'child-welfare.application.moved': ({ subjects, data }) => [
      set('child-welfare.application', subjects[0]!, data.to, data.on),
    ],
    'child-welfare.grant.started': ({ subjects, data }) => [
      set('child-welfare.support', subjects[0]!, data.kind, data.since, { until: data.until }),
      set('child-welfare.monthly', subjects[0]!, data.monthlyFen, data.since, { until: data.until }),
    ],
    'child-welfare.grant.changed': ({ subjects, data }) => [
      set('child-welfare.support', subjects[0]!, data.kind, data.since, { until: data.until }),
      set('child-welfare.monthly', subjects[0]!, data.monthlyFen, data.since, { until: data.until }),
    ],
    'child-welfare.grant.ended': ({ data }) =>
      end(
        ['child-welfare.support', 'child-welfare.monthly', 'child-welfare.account', 'child-welfare.verificationDue'],
        data.until,
      ),
    'child-welfare.grant.verified': ({ subjects, data }) => [
      set('child-welfare.verificationDue', subjects[0]!, data.nextDueOn, data.on),
    ],
    'child-welfare.grant.accountChanged': (event) => [
      set('child-welfare.account', event.subjects[0]!, event.data.accountHash, dayOf(event)),
    ],
    'child-welfare.circumstance.recorded': ({ subjects, data }) => {
      const [childId, parentId] = subjects
      const facet = data.role === 'FATHER' ? 'child-welfare.fatherCircumstance' : 'child-welfare.motherCircumstance'
      const more = { until: data.until }
      const ofChild = set(facet, childId!, data.kind, data.since, more)
      return parentId === undefined
        ? [ofChild]
        : [ofChild, set('child-welfare.ownCircumstance', parentId, data.kind, data.since, more)]
    },
    'child-welfare.circumstance.ended': ({ data }) => end(CIRCUMSTANCE, data.until),
    'child-welfare.task.raised': ({ subjects, data }) => [
      set('child-welfare.task', subjects[0]!, data.reason, data.raisedOn),
      ...(data.dueOn === null ? [] : [set('child-welfare.taskDue', subjects[0]!, data.dueOn, data.raisedOn)]),
    ],
    'child-welfare.task.closed': ({ data }) => end(['child-welfare.task', 'child-welfare.taskDue'], data.on),
    'child-welfare.payment.paid': (event) => payment('child-welfare', 'paid', event),
    'child-welfare.payment.returned': (event) => payment('child-welfare', 'returned', event),
    'child-welfare.payment.recovering': (event) => payment('child-welfare', 'recovering', event),
  },
})
