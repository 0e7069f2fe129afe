import { codes, defineFacts, end, type FactChange, happen, never, set } from '../facts.ts'

const person = { subject: 'PERSON', level: 'PERSONAL' } as const
const record = { subject: 'RECORD', level: 'PUBLIC' } as const

const divorces = codes({ DIVORCE: ['登记离婚', 'by registration'], COURT_DIVORCE: ['判决（调解）离婚', 'by a court'] })
const kinds = codes({ MARRIAGE: ['结婚登记', 'registered'], RETRO: ['补办结婚登记', 'registered late'] })
const inspections = codes({
  SELF_CHECKED: ['已自查', 'self-checked'],
  COUNTY_CHECKED: ['县级初检', 'checked by the county'],
  QUALIFIED: ['合格', 'qualified'],
  RECTIFY: ['限期整改', 'to be put right'],
  POSTPONED: ['暂缓', 'postponed'],
  UNQUALIFIED: ['不合格', 'unqualified'],
  NOT_ATTENDED: ['未参加', 'not attended'],
  ACCEPTED: ['整改验收', 'put right'],
})
const MARRIED = [
  'marriage-funeral.marriage',
  'marriage-funeral.husband',
  'marriage-funeral.wife',
  'marriage-funeral.spouse',
] as const

/** What a marriage is to the record and to both; the key is the marriage. */
function marriage(
  recordId: string,
  data: { husbandId: string; wifeId: string },
  kind: string,
  since: string,
): FactChange[] {
  return [
    set('marriage-funeral.marriage', recordId, kind, since),
    set('marriage-funeral.husband', recordId, data.husbandId, since),
    set('marriage-funeral.wife', recordId, data.wifeId, since),
    set('marriage-funeral.spouse', data.husbandId, data.wifeId, since),
    set('marriage-funeral.spouse', data.wifeId, data.husbandId, since),
  ]
}

/** A registration is the office's, also where the record is kept at the home of the couple. */
function officeOf({ registeredIn }: { registeredIn?: string | undefined }): { division?: string } {
  return registeredIn === undefined ? {} : { division: registeredIn }
}

/** Marriages, divorces, deaths with their proofs, cremations, cemeteries. A pair is a RECORD, and each of the two a PERSON. */
export const marriageFuneralFacts = defineFacts({
  subgraph: 'marriage-funeral',
  facets: {
    'marriage-funeral.marriage': {
      ...record,
      time: 'STATE',
      type: 'CODE',
      name: { zh: '婚姻关系', en: 'marriage in force' },
      values: kinds,
    },
    'marriage-funeral.husband': {
      ...record,
      time: 'STATE',
      type: 'REF',
      refers: 'PERSON',
      name: { zh: '男方', en: 'husband' },
    },
    'marriage-funeral.wife': {
      ...record,
      time: 'STATE',
      type: 'REF',
      refers: 'PERSON',
      name: { zh: '女方', en: 'wife' },
    },
    'marriage-funeral.spouse': {
      ...person,
      time: 'STATE',
      type: 'REF',
      refers: 'PERSON',
      name: { zh: '婚姻登记配偶', en: 'spouse by a registered marriage' },
    },
    /** On the day it was registered, by division of the office. */
    'marriage-funeral.registered': {
      ...record,
      time: 'EVENT',
      type: 'CODE',
      name: { zh: '结婚登记', en: 'marriage registered' },
      values: kinds,
    },
    'marriage-funeral.registeredAwayFromHome': {
      ...record,
      time: 'EVENT',
      type: 'FLAG',
      name: { zh: '跨省通办结婚登记', en: 'marriage registered away from the home of both' },
    },
    'marriage-funeral.divorced': {
      ...record,
      time: 'EVENT',
      type: 'CODE',
      name: { zh: '离婚', en: 'divorce' },
      values: divorces,
    },
    'marriage-funeral.personMarried': {
      ...person,
      time: 'EVENT',
      type: 'CODE',
      name: { zh: '本人结婚', en: 'was married' },
      values: kinds,
    },
    'marriage-funeral.personDivorced': {
      ...person,
      time: 'EVENT',
      type: 'CODE',
      name: { zh: '本人离婚', en: 'was divorced' },
      values: divorces,
    },
    'marriage-funeral.marriageConflict': {
      ...person,
      time: 'STATE',
      type: 'CODE',
      name: { zh: '婚姻登记疑点', en: 'conflict of a marriage' },
      values: codes({
        DOUBLE_MARRIAGE: ['重婚', 'married twice'],
        FORBIDDEN_KINSHIP: ['禁止结婚的亲属', 'forbidden kinship'],
        UNDER_AGE: ['未到法定婚龄', 'under age'],
        MARRIED_AFTER_DEATH: ['死亡后结婚', 'married after a death'],
        DIVORCED_AFTER_DEATH: ['死亡后离婚', 'divorced after a death'],
        DEATH_DIFFERS: ['死亡日期不符', 'the day of death differs'],
      }),
    },
    'marriage-funeral.divorceApplication': {
      ...record,
      time: 'STATE',
      type: 'CODE',
      name: { zh: '离婚申请', en: 'divorce application, by state' },
      values: codes({
        APPLIED: ['已申请', 'applied'],
        WITHDRAWN: ['撤回', 'withdrawn'],
        CERTIFIED: ['已发证', 'certified'],
        LAPSED: ['视为撤回', 'lapsed'],
      }),
    },
    'marriage-funeral.divorceApplicationMoved': {
      ...record,
      time: 'EVENT',
      type: 'CODE',
      name: { zh: '离婚申请进展', en: 'a divorce application came to a state' },
    },
    'marriage-funeral.certificateIssued': {
      ...record,
      time: 'EVENT',
      type: 'CODE',
      name: { zh: '发证', en: 'certificate issued' },
      values: codes({
        MARRIAGE: ['结婚证', 'of a marriage'],
        DIVORCE: ['离婚证', 'of a divorce'],
        REISSUE_MARRIAGE: ['补领结婚证', 'of a marriage, again'],
        REISSUE_DIVORCE: ['补领离婚证', 'of a divorce, again'],
      }),
    },
    'marriage-funeral.deathProof': {
      ...person,
      time: 'STATE',
      type: 'CODE',
      name: { zh: '死亡证明', en: 'proof of death, since the day of death' },
    },
    'marriage-funeral.deathReport': {
      ...person,
      time: 'STATE',
      type: 'CODE',
      name: { zh: '死亡报告', en: 'reported dead, not verified' },
    },
    'marriage-funeral.deathConflict': {
      ...person,
      time: 'STATE',
      type: 'FLAG',
      name: { zh: '死亡信息疑点', en: 'proofs of death contradict each other' },
    },
    'marriage-funeral.cremated': {
      ...person,
      time: 'EVENT',
      type: 'REF',
      refers: 'RECORD',
      name: { zh: '火化', en: 'cremated at' },
    },
    'marriage-funeral.cremationFee': {
      ...person,
      time: 'EVENT',
      type: 'AMOUNT',
      name: { zh: '火化收费', en: 'fee of a cremation' },
    },
    'marriage-funeral.cremationWaived': {
      ...person,
      time: 'EVENT',
      type: 'AMOUNT',
      name: { zh: '殡葬减免', en: 'waived of the fee of a cremation' },
    },
    'marriage-funeral.crematedWithoutCertificate': {
      ...person,
      time: 'EVENT',
      type: 'FLAG',
      name: { zh: '无死亡证明火化', en: 'cremated without a death certificate' },
    },
    'marriage-funeral.buried': {
      ...person,
      time: 'EVENT',
      type: 'REF',
      refers: 'RECORD',
      name: { zh: '安葬', en: 'buried at' },
    },
    'marriage-funeral.facilityKind': {
      ...record,
      time: 'STATE',
      type: 'CODE',
      name: { zh: '殡葬设施类型', en: 'kind of funeral facility' },
      values: codes({
        FUNERAL_HOME: ['殡仪馆', 'funeral home'],
        CREMATORY: ['火葬场', 'crematory'],
        SERVICE_STATION: ['殡仪服务站', 'service station'],
        URN_HALL: ['骨灰堂', 'urn hall'],
        COMMERCIAL_CEMETERY: ['经营性公墓', 'commercial cemetery'],
        PUBLIC_CEMETERY: ['公益性公墓', 'public cemetery'],
        RURAL_PUBLIC_GRAVEYARD: ['农村公益性墓地', 'rural public graveyard'],
      }),
    },
    'marriage-funeral.facilityState': {
      ...record,
      time: 'STATE',
      type: 'CODE',
      name: { zh: '殡葬设施状态', en: 'state of a funeral facility' },
      values: codes({
        APPROVED: ['已批准', 'approved'],
        OPERATING: ['运营', 'operating'],
        SUSPENDED: ['暂停', 'suspended'],
        CLOSED: ['关闭', 'closed'],
      }),
    },
    'marriage-funeral.cemeteryInspection': {
      ...record,
      time: 'STATE',
      type: 'CODE',
      name: { zh: '公墓年检', en: 'where the annual inspection of a cemetery stands' },
      values: inspections,
    },
    /** Holds over the year it is about, and over no other. */
    'marriage-funeral.cemeteryResult': {
      ...record,
      time: 'STATE',
      type: 'CODE',
      name: { zh: '公墓年检结论', en: 'result of the annual inspection of the year' },
      values: inspections,
    },
  },
  projections: {
    'marriage-funeral.marriage.registered': ({ recordId, data }) => [
      ...marriage(recordId, data, data.kind, data.since),
      happen('marriage-funeral.registered', recordId, data.kind, data.registeredOn, officeOf(data)),
      ...(data.isAwayFromHome === true
        ? [happen('marriage-funeral.registeredAwayFromHome', recordId, true, data.registeredOn, officeOf(data))]
        : []),
      happen('marriage-funeral.personMarried', data.husbandId, data.kind, data.registeredOn),
      happen('marriage-funeral.personMarried', data.wifeId, data.kind, data.registeredOn),
    ],
    'marriage-funeral.marriage.dissolved': ({ recordId, data }) => [
      ...end(MARRIED, data.dissolvedOn),
      ...(data.cause === 'DIVORCE' || data.cause === 'COURT_DIVORCE'
        ? [
            happen('marriage-funeral.divorced', recordId, data.cause, data.dissolvedOn, officeOf(data)),
            happen('marriage-funeral.personDivorced', data.husbandId, data.cause, data.dissolvedOn),
            happen('marriage-funeral.personDivorced', data.wifeId, data.cause, data.dissolvedOn),
          ]
        : []),
    ],
    // Void from the beginning (民法典 art. 1054): that it was registered remains.
    'marriage-funeral.marriage.annulled': () => never(MARRIED),
    'marriage-funeral.marriage.revived': ({ recordId, data }) => [
      // The divorce, if that had ended it, was none.
      ...never(['marriage-funeral.divorced', 'marriage-funeral.personDivorced']),
      ...marriage(recordId, data, 'MARRIAGE', data.since),
    ],
    'marriage-funeral.marriage.conflictRaised': ({ recordId, subjects, data }) =>
      subjects.map((party) => set('marriage-funeral.marriageConflict', party, data.kind, data.on, { key: recordId })),
    'marriage-funeral.marriage.conflictClosed': ({ data }) => end(['marriage-funeral.marriageConflict'], data.on),
    'marriage-funeral.divorceApplication.moved': (event) => [
      set('marriage-funeral.divorceApplication', event.recordId, event.data.to, event.data.on),
      happen('marriage-funeral.divorceApplicationMoved', event.recordId, event.data.to, event.data.on, {
        key: event.id,
      }),
    ],
    'marriage-funeral.certificate.issued': ({ subjects, data }) => [
      happen(
        'marriage-funeral.certificateIssued',
        subjects[0]!,
        data.isReissue ? `REISSUE_${data.kind}` : data.kind,
        data.on,
      ),
    ],
    'marriage-funeral.death.reported': ({ subjects, data }) => [
      set('marriage-funeral.deathReport', subjects[0]!, data.evidence, data.diedOn),
    ],
    'marriage-funeral.death.confirmed': ({ subjects, data }) => [
      set('marriage-funeral.deathProof', subjects[0]!, data.evidence, data.diedOn),
    ],
    'marriage-funeral.death.revoked': () => never(['marriage-funeral.deathReport', 'marriage-funeral.deathProof']),
    'marriage-funeral.death.conflictRaised': ({ subjects, data }) => [
      set('marriage-funeral.deathConflict', subjects[0]!, true, data.on),
    ],
    'marriage-funeral.death.conflictClosed': ({ data }) => end(['marriage-funeral.deathConflict'], data.on),
    'marriage-funeral.cremation.recorded': ({ subjects, data }) => [
      happen('marriage-funeral.cremated', subjects[0]!, data.facilityId, data.crematedOn),
      ...(data.feeFen === null
        ? []
        : [happen('marriage-funeral.cremationFee', subjects[0]!, data.feeFen, data.crematedOn)]),
      ...(data.waivedFen === null
        ? []
        : [happen('marriage-funeral.cremationWaived', subjects[0]!, data.waivedFen, data.crematedOn)]),
      ...(data.hasDeathCertificate
        ? []
        : [happen('marriage-funeral.crematedWithoutCertificate', subjects[0]!, true, data.crematedOn)]),
    ],
    'marriage-funeral.cremation.voided': () =>
      never([
        'marriage-funeral.cremated',
        'marriage-funeral.cremationFee',
        'marriage-funeral.cremationWaived',
        'marriage-funeral.crematedWithoutCertificate',
      ]),
    'marriage-funeral.cemetery.buried': ({ subjects, data }) => [
      happen('marriage-funeral.buried', subjects[0]!, data.facilityId, data.buriedOn),
    ],
    'marriage-funeral.facility.moved': ({ recordId, data }) => [
      set('marriage-funeral.facilityKind', recordId, data.kind, data.on),
      set('marriage-funeral.facilityState', recordId, data.to, data.on),
    ],
    'marriage-funeral.cemetery.inspected': ({ data }) => {
      const key = `${data.facilityId} ${data.year}`
      const state = set('marriage-funeral.cemeteryInspection', data.facilityId, data.result ?? data.step, data.on, {
        key,
      })
      if (data.result === null) return [state]
      return [
        state,
        set('marriage-funeral.cemeteryResult', data.facilityId, data.result, `${data.year}-01-01`, {
          key,
          until: `${data.year + 1}-01-01`,
        }),
      ]
    },
  },
})
