import { codes, defineFacts, end, type Facet, happen, never, payment, paymentFacets, set } from '../facts.ts'

const institution = { subject: 'INSTITUTION', time: 'STATE', level: 'PUBLIC' } as const
const person = { subject: 'PERSON', time: 'STATE', level: 'SENSITIVE' } as const
const record = { subject: 'RECORD', time: 'STATE', level: 'PUBLIC' } as const

const levels = codes({
  INTACT: ['能力完好', 'intact'],
  MILD: ['轻度失能', 'mildly impaired'],
  MODERATE: ['中度失能', 'moderately impaired'],
  SEVERE: ['重度失能', 'severely impaired'],
  TOTAL: ['完全失能', 'totally impaired'],
})
const bedKinds = codes({ ORDINARY: ['普通床位', 'ordinary'], NURSING: ['护理型床位', 'nursing'] })
const severities = codes({ GENERAL: ['一般隐患', 'general'], MAJOR: ['重大隐患', 'major'] })
const inspectionKinds = codes({
  FIRE: ['消防', 'fire'],
  SAFETY: ['安全', 'safety'],
  QUALITY: ['质量', 'quality'],
  COMPREHENSIVE: ['综合', 'comprehensive'],
})
const oldAgeTasks = codes({
  DECEASED: ['已死亡', 'has died'],
  STOP_MONTH_DIFFERS: ['停发月不符', 'the month of the stop differs'],
  DEATH_REVOKED: ['死亡撤销', 'the death was revoked'],
  MOVED_OUT: ['已迁出', 'moved out'],
  BIRTH_DATE_DIFFERS: ['出生日期不符', 'the date of birth differs'],
  DUPLICATE: ['重复享受', 'received twice'],
})

const INSTITUTION = [
  'elderly-care.institution.kind',
  'elderly-care.institution.registrationKind',
  'elderly-care.institution.operationMode',
  'elderly-care.institution.creditCode',
  'elderly-care.institution.designedBeds',
  'elderly-care.institution.filingStatus',
] as const
const BED = ['elderly-care.bed.institution', 'elderly-care.bed.kind', 'elderly-care.bed.status'] as const
const RESIDENCY = [
  'elderly-care.residency',
  'elderly-care.residency.payKind',
  'elderly-care.residency.entryLevel',
] as const
const HAZARD_OPEN = ['elderly-care.openHazard', 'elderly-care.openHazardDue'] as const
const OLD_AGE = ['elderly-care.oldAge.band', 'elderly-care.oldAge.monthly'] as const

const ofOldAge = (type: Facet['type'], zh: string, en: string): Facet => ({ ...person, type, name: { zh, en } })

/** Institutions, beds, residents, hazards, abilities, 高龄津贴. The key is the record: residency, bed, hazard, grant. */
export const elderlyCareFacts = defineFacts({
  subgraph: 'elderly-care',
  facets: {
    'elderly-care.institution.kind': {
      ...institution,
      type: 'CODE',
      name: { zh: '机构类型', en: 'kind of institution' },
      values: codes({
        DESTITUTE_HOME: ['特困人员供养服务机构', 'home for the destitute'],
        SOCIAL_WELFARE_INSTITUTE: ['社会福利院', 'social welfare institute'],
        ELDER_HOME: ['养老院', 'elder home'],
        NURSING_HOME: ['护理院', 'nursing home'],
        RURAL_HOME: ['农村敬老院', 'rural home'],
      }),
    },
    'elderly-care.institution.registrationKind': {
      ...institution,
      type: 'CODE',
      name: { zh: '登记类型', en: 'registered as' },
      values: codes({
        ENTERPRISE: ['企业', 'enterprise'],
        PNE: ['民办非企业单位', 'private non-enterprise unit'],
        PUBLIC_INSTITUTION: ['事业单位', 'public institution'],
      }),
    },
    'elderly-care.institution.operationMode': {
      ...institution,
      type: 'CODE',
      name: { zh: '运营方式', en: 'mode of operation' },
      values: codes({
        PUBLIC_PUBLIC: ['公建公营', 'publicly built and run'],
        PUBLIC_PRIVATE: ['公建民营', 'publicly built, privately run'],
        PRIVATE: ['民办', 'private'],
        PARTNERSHIP: ['合作', 'partnership'],
      }),
    },
    'elderly-care.institution.creditCode': {
      ...institution,
      type: 'CODE',
      name: { zh: '统一社会信用代码', en: 'unified social credit code' },
    },
    'elderly-care.institution.designedBeds': {
      ...institution,
      type: 'NUMBER',
      name: { zh: '设计床位', en: 'beds it is designed for' },
    },
    'elderly-care.institution.filingStatus': {
      ...institution,
      type: 'CODE',
      name: { zh: '备案状态', en: 'status of the filing' },
      values: codes({
        REGISTERED: ['已登记', 'registered'],
        OPENED: ['已开业', 'opened'],
        FILING_SUBMITTED: ['备案受理', 'filing submitted'],
        SUPPLEMENT: ['补正', 'to be completed'],
        FILED: ['已备案', 'filed'],
        CHANGED: ['变更待备案', 'change to be filed'],
        SUSPENDED: ['暂停', 'suspended'],
        CLOSED: ['终止', 'closed'],
      }),
    },
    'elderly-care.institution.star': { ...institution, type: 'CODE', name: { zh: '等级', en: 'grade in stars' } },
    'elderly-care.institution.credit': {
      ...institution,
      type: 'CODE',
      name: { zh: '信用等级', en: 'grade of credit' },
    },
    'elderly-care.institution.closesOn': {
      ...institution,
      type: 'DATE',
      name: { zh: '拟终止日期', en: 'day of the announced closure' },
    },
    'elderly-care.bed.institution': {
      ...record,
      type: 'REF',
      refers: 'INSTITUTION',
      name: { zh: '床位所属机构', en: 'institution of a bed' },
    },
    'elderly-care.bed.kind': { ...record, type: 'CODE', name: { zh: '床位类型', en: 'kind of bed' }, values: bedKinds },
    'elderly-care.bed.status': {
      ...record,
      type: 'CODE',
      name: { zh: '床位状态', en: 'status of a bed' },
      values: codes({
        FREE: ['空闲', 'free'],
        RESERVED: ['预留', 'reserved'],
        OCCUPIED: ['占用', 'occupied'],
        MAINTENANCE: ['维修', 'in maintenance'],
      }),
    },
    'elderly-care.residency': {
      ...person,
      type: 'REF',
      refers: 'INSTITUTION',
      name: { zh: '入住机构', en: 'lives in a care institution' },
    },
    'elderly-care.residency.payKind': {
      ...person,
      type: 'CODE',
      name: { zh: '入住对象类别', en: 'lives in a care institution as' },
      values: codes({
        SOCIAL: ['社会老人', 'paying'],
        DESTITUTE: ['特困', 'destitute'],
        MLA: ['低保', 'minimum living allowance'],
        OTHER: ['其他', 'other'],
      }),
    },
    'elderly-care.residency.entryLevel': {
      ...person,
      type: 'CODE',
      name: { zh: '入住时能力等级', en: 'ability when moving in' },
      values: levels,
    },
    'elderly-care.residencyConflict': {
      ...person,
      type: 'CODE',
      name: { zh: '入住疑点', en: 'conflict of a residency' },
    },
    'elderly-care.ability': {
      ...person,
      type: 'CODE',
      name: { zh: '老年人能力等级', en: 'ability level, while the assessment is valid' },
      values: levels,
    },
    'elderly-care.inspected': {
      ...institution,
      time: 'EVENT',
      type: 'CODE',
      name: { zh: '检查', en: 'was inspected' },
      values: inspectionKinds,
    },
    'elderly-care.hazardsFound': {
      ...institution,
      time: 'EVENT',
      type: 'NUMBER',
      name: { zh: '检查发现隐患数', en: 'hazards found by an inspection' },
    },
    'elderly-care.openHazard': {
      ...institution,
      type: 'CODE',
      name: { zh: '未销号隐患', en: 'hazard not closed yet, by severity' },
      values: severities,
    },
    'elderly-care.openHazardDue': {
      ...institution,
      type: 'DATE',
      name: { zh: '隐患整改期限', en: 'hazard is to be put right by' },
    },
    'elderly-care.hazard.institution': {
      ...record,
      type: 'REF',
      refers: 'INSTITUTION',
      name: { zh: '隐患所在机构', en: 'institution of a hazard' },
    },
    'elderly-care.hazard.severity': {
      ...record,
      type: 'CODE',
      name: { zh: '隐患等级', en: 'severity of a hazard' },
      values: severities,
    },
    'elderly-care.hazard.kind': { ...record, type: 'CODE', name: { zh: '隐患类别', en: 'kind of hazard' } },
    'elderly-care.hazard.state': {
      ...record,
      type: 'CODE',
      name: { zh: '隐患状态', en: 'state of a hazard' },
      values: codes({
        FOUND: ['已发现', 'found'],
        ORDERED: ['责令整改', 'ordered to be put right'],
        RECTIFYING: ['整改中', 'being put right'],
        REVIEWED: ['已复查', 'reviewed'],
        CLOSED: ['销号', 'closed'],
        ESCALATED: ['升级', 'escalated'],
      }),
    },
    'elderly-care.hazard.dueOn': { ...record, type: 'DATE', name: { zh: '整改期限', en: 'to be put right by' } },
    'elderly-care.oldAge.band': ofOldAge('CODE', '高龄津贴档次', 'receives the old-age allowance, by band of age'),
    'elderly-care.oldAge.monthly': ofOldAge('AMOUNT', '高龄津贴月金额', 'monthly old-age allowance'),
    'elderly-care.oldAge.suspended': ofOldAge('FLAG', '高龄津贴暂停', 'old-age allowance suspended'),
    'elderly-care.oldAge.survivalDue': ofOldAge('DATE', '生存认证到期', 'next confirmation of survival is due'),
    'elderly-care.oldAge.state': {
      ...ofOldAge('CODE', '高龄津贴状态', 'state of the old-age allowance'),
      values: codes({
        ELIGIBLE_FOUND: ['符合待申请', 'found eligible'],
        APPLIED: ['已申请', 'applied'],
        REVIEWED: ['已审核', 'reviewed'],
        NOTICED: ['公示', 'on notice'],
        GRANTED: ['已确认', 'granted'],
        SURVIVAL_CHECK_DUE: ['待认证', 'confirmation due'],
        CONFIRMED: ['已认证', 'confirmed'],
        SUSPENDED: ['暂停', 'suspended'],
        STOPPED: ['停发', 'stopped'],
        DENIED: ['不予确认', 'denied'],
      }),
    },
    'elderly-care.oldAge.task': {
      ...ofOldAge('CODE', '高龄津贴待核事项', 'something about the old-age allowance is to be checked'),
      values: oldAgeTasks,
    },
    /** Of people, whichever grant it pays; the key is the grant. */
    'elderly-care.account': ofOldAge('CODE', '高龄津贴账户', 'bank account, as a keyed hash'),
    /** The key is division and first age of the band. */
    'elderly-care.oldAge.standard': {
      ...record,
      type: 'AMOUNT',
      name: { zh: '高龄津贴标准', en: 'old-age allowance of a band' },
    },
    ...paymentFacets('elderly-care.oldAge', '高龄津贴', 'old-age allowance'),
  },
  projections: {
    'elderly-care.institution.registered': ({ recordId, data }) => [
      set('elderly-care.institution.kind', recordId, data.kind, data.registeredOn),
      set('elderly-care.institution.registrationKind', recordId, data.registrationKind, data.registeredOn),
      set('elderly-care.institution.operationMode', recordId, data.operationMode, data.registeredOn),
      ...(data.creditCode === null
        ? []
        : [set('elderly-care.institution.creditCode', recordId, data.creditCode, data.registeredOn)]),
      set('elderly-care.institution.designedBeds', recordId, data.designedBeds, data.registeredOn),
      set('elderly-care.institution.filingStatus', recordId, data.filingStatus, data.registeredOn),
    ],
    'elderly-care.institution.removed': ({ recordId }) => never(INSTITUTION, { subject: recordId }),
    'elderly-care.institution.changed': ({ recordId, data }) => [
      set('elderly-care.institution.operationMode', recordId, data.operationMode, data.on),
      set('elderly-care.institution.designedBeds', recordId, data.designedBeds, data.on),
    ],
    'elderly-care.institution.moved': ({ recordId, data }) => [
      set('elderly-care.institution.filingStatus', recordId, data.to, data.on),
    ],
    'elderly-care.institution.rated': ({ recordId, data }) => [
      set(
        data.scheme === 'STAR' ? 'elderly-care.institution.star' : 'elderly-care.institution.credit',
        recordId,
        data.grade,
        data.validFrom,
        { until: data.validTo },
      ),
    ],
    'elderly-care.institution.closureAnnounced': ({ recordId, data }) => [
      set('elderly-care.institution.closesOn', recordId, data.closesOn, data.announcedOn),
    ],
    'elderly-care.institution.closureWithdrawn': ({ data }) => end(['elderly-care.institution.closesOn'], data.on),
    'elderly-care.bed.opened': ({ recordId, data }) => [
      set('elderly-care.bed.institution', recordId, data.institutionId, data.since),
      set('elderly-care.bed.kind', recordId, data.kind, data.since),
      set('elderly-care.bed.status', recordId, data.status ?? 'FREE', data.since),
    ],
    'elderly-care.bed.changed': ({ recordId, data }) => [
      set('elderly-care.bed.kind', recordId, data.kind, data.since),
      set('elderly-care.bed.status', recordId, data.status, data.since),
    ],
    'elderly-care.bed.closed': ({ data }) => end(BED, data.until),
    'elderly-care.assessment.recorded': ({ subjects, data }) => [
      set('elderly-care.ability', subjects[0]!, data.level, data.validFrom, { until: data.validTo }),
    ],
    'elderly-care.assessment.replaced': ({ subjects, data: { level, validFrom, until } }) => [
      ...never(['elderly-care.ability']),
      ...(validFrom < until ? [set('elderly-care.ability', subjects[0]!, level, validFrom, { until })] : []),
    ],
    'elderly-care.assessment.voided': () => never(['elderly-care.ability']),
    'elderly-care.residency.started': ({ subjects, data }) => [
      set('elderly-care.residency', subjects[0]!, data.institutionId, data.since),
      set('elderly-care.residency.payKind', subjects[0]!, data.payKind, data.since),
      ...(data.level === null ? [] : [set('elderly-care.residency.entryLevel', subjects[0]!, data.level, data.since)]),
    ],
    'elderly-care.residency.moved': ({ subjects, data }) => [
      set('elderly-care.residency', subjects[0]!, data.institutionId, data.on),
    ],
    'elderly-care.residency.termsChanged': ({ subjects, data }) => [
      set('elderly-care.residency.payKind', subjects[0]!, data.payKind, data.on),
    ],
    'elderly-care.residency.ended': ({ data }) => end(RESIDENCY, data.until),
    'elderly-care.residency.conflictRaised': ({ subjects, data }) => [
      set('elderly-care.residencyConflict', subjects[0]!, data.kind, data.on),
    ],
    'elderly-care.residency.conflictClosed': ({ data }) => end(['elderly-care.residencyConflict'], data.on),
    'elderly-care.inspection.done': ({ data }) => [
      happen('elderly-care.inspected', data.institutionId, data.kind, data.on),
      happen('elderly-care.hazardsFound', data.institutionId, data.hazards, data.on),
    ],
    'elderly-care.hazard.found': ({ recordId, data }) => [
      set('elderly-care.hazard.institution', recordId, data.institutionId, data.on),
      set('elderly-care.hazard.severity', recordId, data.severity, data.on),
      set('elderly-care.hazard.kind', recordId, data.kind, data.on),
      set('elderly-care.hazard.state', recordId, 'FOUND', data.on),
      set('elderly-care.openHazard', data.institutionId, data.severity, data.on),
    ],
    'elderly-care.hazard.moved': ({ recordId, data }) => [
      set('elderly-care.hazard.state', recordId, data.to, data.on),
      ...(data.dueOn === null ? [] : [set('elderly-care.hazard.dueOn', recordId, data.dueOn, data.on)]),
      ...(data.to === 'CLOSED'
        ? end(HAZARD_OPEN, data.on)
        : data.dueOn === null
          ? []
          : [set('elderly-care.openHazardDue', data.institutionId, data.dueOn, data.on)]),
    ],
    'elderly-care.oldAgeStandard.published': ({ recordId, division, data }) => {
      const key = `${division} ${data.fromAge}`
      return [
        ...end(['elderly-care.oldAge.standard'], data.validFrom, { key }),
        set('elderly-care.oldAge.standard', recordId, data.monthlyFen, data.validFrom, { key }),
      ]
    },
    'elderly-care.oldAgeAllowance.moved': ({ subjects, data }) => [
      set('elderly-care.oldAge.state', subjects[0]!, data.to, data.on),
    ],
    'elderly-care.oldAgeAllowance.confirmed': ({ subjects, data }) => [
      set('elderly-care.oldAge.survivalDue', subjects[0]!, data.nextDueOn, data.on),
    ],
    'elderly-care.oldAgeAllowance.accountChanged': ({ subjects, data }) => [
      set('elderly-care.account', subjects[0]!, data.accountHash, data.since),
    ],
    'elderly-care.grant.started': ({ data }) => amountOf(data),
    'elderly-care.grant.changed': ({ data }) => amountOf(data),
    'elderly-care.grant.suspended': ({ subjects, data }) => [
      set('elderly-care.oldAge.suspended', subjects[0]!, true, data.since),
    ],
    'elderly-care.grant.resumed': ({ data }) => [
      ...end(['elderly-care.oldAge.suspended'], data.since),
      // After a stop that should not have been it goes on as if it had not been stopped.
      ...[...OLD_AGE, 'elderly-care.account'].map((facet) => ({ op: 'reopen', facet }) as const),
    ],
    'elderly-care.grant.ended': ({ data }) =>
      end(
        [...OLD_AGE, 'elderly-care.account', 'elderly-care.oldAge.suspended', 'elderly-care.oldAge.survivalDue'],
        data.until,
      ),
    'elderly-care.grant.taskRaised': ({ subjects, data }) => [
      set('elderly-care.oldAge.task', subjects[0]!, data.reason, data.on),
    ],
    'elderly-care.grant.taskClosed': ({ data }) => end(['elderly-care.oldAge.task'], data.on),
    'elderly-care.payment.paid': (event) => payment('elderly-care.oldAge', 'paid', event),
    'elderly-care.payment.returned': (event) => payment('elderly-care.oldAge', 'returned', event),
    'elderly-care.payment.recovering': (event) => payment('elderly-care.oldAge', 'recovering', event),
  },
})

function amountOf(data: { personId: string; band: string; monthlyFen: number; since: string }) {
  return [
    set('elderly-care.oldAge.band', data.personId, data.band, data.since),
    set('elderly-care.oldAge.monthly', data.personId, data.monthlyFen, data.since),
  ]
}
