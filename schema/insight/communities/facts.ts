import { codes, defineFacts, end, happen, never, set } from '../facts.ts'

const record = { subject: 'RECORD', time: 'STATE', level: 'PUBLIC' } as const
const person = { subject: 'PERSON', time: 'STATE', level: 'PERSONAL' } as const

const committeeKinds = codes({ VILLAGE: ['村民委员会', 'village'], RESIDENTS: ['居民委员会', 'residents'] })
const posts = codes({
  CHAIR: ['主任', 'chair'],
  VICE_CHAIR: ['副主任', 'vice chair'],
  MEMBER: ['委员', 'member'],
  PARTY_SECRETARY: ['党组织书记', 'secretary of the party'],
})
const PLACE = ['communities.placeName', 'communities.placeNameStatus', 'communities.placeNameRural'] as const
/** Statuses in which a place has the name: from its approval on. */
const STANDARD_NAMES = new Set(['APPROVED', 'FILED', 'ANNOUNCED', 'IN_USE'])
const COMMITTEE = ['communities.committee'] as const
const TERM = ['communities.term', 'communities.termNumber', 'communities.termSeats', 'communities.termDue'] as const
const POST = ['communities.seat', 'communities.post', 'communities.seatPost'] as const
const STATION = ['communities.station', 'communities.stationCapacity', 'communities.stationServes'] as const

/**
 * Committees with their terms and posts, place names and signs, stations. 一肩挑 is a seat with two posts: chair and
 * secretary of the party of one village. The key is the record: post, term, sign.
 */
export const communitiesFacts = defineFacts({
  subgraph: 'communities',
  facets: {
    'communities.committee': {
      ...record,
      type: 'CODE',
      name: { zh: '基层群众自治组织', en: 'committee, by kind' },
      values: committeeKinds,
    },
    /** Subject is the term. */
    'communities.term': {
      ...record,
      type: 'REF',
      refers: 'RECORD',
      name: { zh: '届次所属委员会', en: 'committee of a term' },
    },
    'communities.termNumber': { ...record, type: 'NUMBER', name: { zh: '届次', en: 'number of the term' } },
    'communities.termSeats': { ...record, type: 'NUMBER', name: { zh: '职数', en: 'seats of the term' } },
    'communities.termDue': { ...record, type: 'DATE', name: { zh: '届满日期', en: 'the term is over on' } },
    'communities.seat': {
      ...person,
      type: 'REF',
      refers: 'RECORD',
      name: { zh: '任职委员会', en: 'has a post in a committee' },
    },
    'communities.post': {
      ...person,
      type: 'CODE',
      name: { zh: '村（社区）职务', en: 'post in a committee' },
      values: posts,
    },
    /** Subject is the seat of one person in one committee, which may be chair's and secretary's at once. */
    'communities.seatPost': {
      ...record,
      type: 'CODE',
      name: { zh: '同一人在同一村（居）委会的职务', en: 'post of one person in one committee' },
      values: posts,
    },
    'communities.election': {
      ...record,
      type: 'CODE',
      name: { zh: '选举', en: 'election, by state' },
      values: codes({
        SCHEDULED: ['已部署', 'scheduled'],
        LIST_PUBLISHED: ['选民名单已公布', 'list published'],
        RUN_OFF: ['另行选举', 'run-off'],
        COMPLETED: ['完成', 'completed'],
        INVALID: ['无效', 'invalid'],
        CANCELLED: ['取消', 'cancelled'],
      }),
    },
    'communities.recallPetitioned': {
      ...record,
      time: 'EVENT',
      type: 'FLAG',
      name: { zh: '罢免要求', en: 'recall petitioned' },
    },
    'communities.recallVoted': {
      ...record,
      time: 'EVENT',
      type: 'CODE',
      name: { zh: '罢免表决', en: 'vote on a recall' },
      values: codes({ PASSED: ['通过', 'passed'], REJECTED: ['未通过', 'rejected'] }),
    },
    'communities.placeName': {
      ...record,
      type: 'CODE',
      name: { zh: '地名类别', en: 'place name, by class' },
      values: codes({
        NATURAL: ['自然地理实体', 'natural feature'],
        DIVISION: ['行政区划', 'division'],
        COMMITTEE_SEAT: ['村委会、居委会所在地', 'seat of a committee'],
        PARK_RESERVE: ['公园、保护地', 'park or reserve'],
        STREET: ['街路巷', 'street'],
        BUILDING: ['楼宇、住宅小区', 'building'],
        FACILITY: ['设施', 'facility'],
        OTHER: ['其他', 'other'],
      }),
    },
    'communities.placeNameStatus': {
      ...record,
      type: 'CODE',
      name: { zh: '地名状态', en: 'status of a place name' },
      values: codes({
        PROPOSED: ['申请', 'proposed'],
        ASSESSED: ['已论证', 'assessed'],
        NOT_APPROVED: ['不予批准', 'not approved'],
        APPROVED: ['已批准', 'approved'],
        FILED: ['已备案', 'filed'],
        ANNOUNCED: ['已公告', 'announced'],
        IN_USE: ['使用中', 'in use'],
        RENAMED: ['已更名', 'renamed'],
        ABOLISHED: ['已销名', 'abolished'],
      }),
    },
    'communities.placeNameRural': { ...record, type: 'FLAG', name: { zh: '乡村地名', en: 'rural place name' } },
    'communities.signs': { ...record, type: 'NUMBER', name: { zh: '地名标志数', en: 'signs of a place name' } },
    'communities.signKind': {
      ...record,
      type: 'CODE',
      name: { zh: '地名标志类型', en: 'kind of signs of a place name' },
      values: codes({
        NAME_SIGN: ['地名标志', 'name sign'],
        DOOR_PLATE: ['门牌', 'door plate'],
        BUILDING_PLATE: ['楼牌', 'building plate'],
      }),
    },
    'communities.station': {
      ...record,
      type: 'CODE',
      name: { zh: '社区服务设施', en: 'station, by kind' },
      values: codes({
        SOCIAL_WORK_STATION: ['社会工作服务站', 'social work station'],
        CHILD_PROTECTION_AGENCY: ['未成年人救助保护机构', 'child protection agency'],
        CHILD_PROTECTION_CENTRE: ['未成年人保护中心', 'child protection centre'],
        CHILD_PROTECTION_STATION: ['未成年人保护工作站', 'child protection station'],
        CHILDREN_HOME: ['儿童之家', 'children home'],
        REGIONAL_CARE_CENTRE: ['区域养老服务中心', 'regional care centre'],
        EMBEDDED_CARE_FACILITY: ['嵌入式养老服务机构', 'embedded care facility'],
        DAY_CARE_CENTRE: ['日间照料中心', 'day care centre'],
        MUTUAL_CARE_SITE: ['互助养老点', 'mutual care site'],
        COMMUNITY_CANTEEN: ['助餐点', 'community canteen'],
        SERVICE_CENTRE: ['综合服务设施', 'service centre'],
      }),
    },
    'communities.stationCapacity': { ...record, type: 'NUMBER', name: { zh: '服务能力', en: 'capacity of a station' } },
    'communities.stationServes': {
      ...record,
      type: 'NUMBER',
      name: { zh: '覆盖区划数', en: 'divisions that a station serves' },
    },
  },
  projections: {
    'communities.committee.established': ({ recordId, data }) => [
      set('communities.committee', recordId, data.kind, data.since),
    ],
    'communities.committee.abolished': ({ data }) => end(COMMITTEE, data.until),
    'communities.committee.termStarted': ({ recordId, data }) => [
      // One term of a committee at a time: the key is the committee.
      ...end(TERM, data.since, { key: data.committeeId }),
      set('communities.term', recordId, data.committeeId, data.since, { key: data.committeeId }),
      set('communities.termNumber', recordId, data.number, data.since, { key: data.committeeId }),
      set('communities.termSeats', recordId, data.seats, data.since, { key: data.committeeId }),
      ...(data.dueOn === null
        ? []
        : [set('communities.termDue', recordId, data.dueOn, data.since, { key: data.committeeId })]),
    ],
    'communities.committee.postTaken': ({ data }) => [
      set('communities.seat', data.personId, data.committeeId, data.since),
      set('communities.post', data.personId, data.post, data.since),
      set('communities.seatPost', seatOf(data), data.post, data.since),
    ],
    'communities.committee.postEnded': ({ data }) => end(POST, data.until),
    'communities.committee.postWithdrawn': () => never(POST),
    'communities.record.reversed': ({ recordId, data }) =>
      data.isWithdrawn ? never([...PLACE, ...COMMITTEE, ...TERM], { subject: recordId, key: null }) : [],
    'communities.election.moved': ({ recordId, data }) => [set('communities.election', recordId, data.to, data.on)],
    'communities.recall.petitioned': ({ recordId, data }) => [
      happen('communities.recallPetitioned', recordId, true, data.on),
    ],
    'communities.recall.voted': ({ recordId, data }) => [
      happen('communities.recallVoted', recordId, data.isPassed ? 'PASSED' : 'REJECTED', data.on),
    ],
    'communities.placeName.moved': ({ recordId, data }) => [
      set('communities.placeName', recordId, data.class, data.on),
      set('communities.placeNameStatus', recordId, data.to, data.on),
      // A name that is only proposed, or was declined, is none yet.
      ...(data.isRural && STANDARD_NAMES.has(data.to)
        ? [set('communities.placeNameRural', recordId, true, data.on)]
        : []),
    ],
    'communities.placeSign.installed': ({ data }) => [
      set('communities.signs', data.placeNameId, data.quantity, data.on),
      set('communities.signKind', data.placeNameId, data.kind, data.on),
    ],
    'communities.placeSign.removed': ({ data }) => end(['communities.signs', 'communities.signKind'], data.on),
    'communities.station.opened': ({ recordId, data }) => station(recordId, data),
    'communities.station.changed': ({ recordId, data }) => station(recordId, data),
    'communities.station.closed': ({ data }) => end(STATION, data.until),
  },
})

function station(
  recordId: string,
  data: { kind: string; serves: readonly string[]; capacity: number | null; since: string },
) {
  return [
    set('communities.station', recordId, data.kind, data.since),
    ...(data.capacity === null ? [] : [set('communities.stationCapacity', recordId, data.capacity, data.since)]),
    set('communities.stationServes', recordId, data.serves.length, data.since),
  ]
}

/** An id for the seat of a person in a committee, made of the two: the same whoever asks, and of no other pair. */
function seatOf({ committeeId, personId }: { readonly committeeId: string; readonly personId: string }): string {
  const [one, other] = [committeeId, personId].map((id) => BigInt(`0x${id.replaceAll('-', '')}`)) as [bigint, bigint]
  const digits = (one ^ other).toString(16).padStart(32, '0')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
