import { codes, defineFacts, end, never, set } from '../facts.ts'

const organization = { subject: 'ORGANIZATION', time: 'STATE', level: 'PUBLIC' } as const
const person = { subject: 'PERSON', time: 'STATE', level: 'PERSONAL' } as const

/** What stands on the register; the key is the organization, and an import that is taken back takes it all. */
const REGISTER = [
  'social-organizations.kind',
  'social-organizations.creditCode',
  'social-organizations.status',
  'social-organizations.industryClass',
  'social-organizations.charity',
  'social-organizations.fundraising',
  'social-organizations.creditList',
  'social-organizations.listingGround',
  'social-organizations.inspectionState',
  'social-organizations.inspectionResult',
] as const

export const socialOrganizationsFacts = defineFacts({
  subgraph: 'social-organizations',
  facets: {
    'social-organizations.kind': {
      ...organization,
      type: 'CODE',
      name: { zh: '社会组织类型', en: 'kind of organization' },
      values: codes({
        ASSOCIATION: ['社会团体', 'association'],
        PNE: ['民办非企业单位', 'private non-enterprise unit'],
        FOUNDATION: ['基金会', 'foundation'],
      }),
    },
    'social-organizations.creditCode': {
      ...organization,
      type: 'CODE',
      name: { zh: '统一社会信用代码', en: 'unified social credit code' },
    },
    'social-organizations.status': {
      ...organization,
      type: 'CODE',
      name: { zh: '登记状态', en: 'status of the registration' },
      values: codes({
        REGISTERED: ['已登记', 'registered'],
        CHANGED: ['已变更', 'registered, with changes'],
        LIQUIDATING: ['清算中', 'liquidating'],
        CANCELLED: ['已注销', 'cancelled'],
        REVOKED: ['已撤销', 'registration revoked'],
        LICENCE_REVOKED: ['吊销证书', 'licence revoked'],
      }),
    },
    'social-organizations.industryClass': {
      ...organization,
      type: 'CODE',
      name: { zh: '行业分类', en: 'class of activity' },
    },
    'social-organizations.charity': { ...organization, type: 'FLAG', name: { zh: '慈善组织', en: 'charity' } },
    'social-organizations.fundraising': {
      ...organization,
      type: 'FLAG',
      name: { zh: '公开募捐资格', en: 'may raise funds from the public' },
    },
    'social-organizations.creditList': {
      ...organization,
      type: 'CODE',
      name: { zh: '信用名录', en: 'on a list of the credit system' },
      values: codes({ ABNORMAL: ['活动异常名录', 'abnormal'], SERIOUS: ['严重违法失信名单', 'seriously unlawful'] }),
    },
    'social-organizations.listingGround': {
      ...organization,
      type: 'CODE',
      name: { zh: '列入事由', en: 'ground of a listing' },
    },
    'social-organizations.grade': {
      ...organization,
      type: 'NUMBER',
      name: { zh: '评估等级', en: 'grade of the assessment' },
    },
    'social-organizations.partyOrganization': {
      ...organization,
      type: 'CODE',
      name: { zh: '党组织', en: 'party organization' },
    },
    'social-organizations.partyMembers': {
      ...organization,
      type: 'NUMBER',
      name: { zh: '党员人数', en: 'party members' },
    },
    'social-organizations.inspectionState': {
      ...organization,
      type: 'CODE',
      name: { zh: '年检状态', en: 'state of an annual inspection or report' },
      values: codes({
        DUE: ['待报送', 'due'],
        REVIEWED: ['已初审', 'reviewed'],
        SUBMITTED: ['已报送', 'submitted'],
        CONCLUDED: ['已作结论', 'concluded'],
        NOT_ATTENDED: ['未参加', 'not attended'],
      }),
    },
    /** Holds over the year it is about, and over no other. */
    'social-organizations.inspectionResult': {
      ...organization,
      type: 'CODE',
      name: { zh: '年检结论', en: 'result of the annual inspection of the year' },
      values: codes({
        QUALIFIED: ['合格', 'qualified'],
        BASIC: ['基本合格', 'basically qualified'],
        UNQUALIFIED: ['不合格', 'unqualified'],
        FILED: ['已报送年报', 'report filed'],
        NOT_ATTENDED: ['未参加', 'not attended'],
      }),
    },
    'social-organizations.registration': {
      subject: 'RECORD',
      time: 'STATE',
      level: 'PUBLIC',
      type: 'CODE',
      name: { zh: '登记申请', en: 'application to be registered, by state' },
      values: codes({
        ACCEPTED: ['已受理', 'accepted'],
        APPROVED: ['准予登记', 'approved'],
        DENIED: ['不予登记', 'denied'],
        WITHDRAWN: ['撤回', 'withdrawn'],
      }),
    },
    'social-organizations.leads': {
      ...person,
      type: 'REF',
      refers: 'ORGANIZATION',
      name: { zh: '任职社会组织', en: 'is among the leaders of' },
    },
    'social-organizations.post': {
      ...person,
      type: 'CODE',
      name: { zh: '社会组织职务', en: 'post in a social organization' },
      values: codes({
        LEGAL_REPRESENTATIVE: ['法定代表人', 'legal representative'],
        CHAIR: ['会长（理事长）', 'chair'],
        VICE_CHAIR: ['副会长（副理事长）', 'vice chair'],
        SECRETARY_GENERAL: ['秘书长', 'secretary general'],
        HEAD: ['院长（主任）', 'head'],
        DIRECTOR: ['理事', 'director'],
        CHIEF_SUPERVISOR: ['监事长', 'chief supervisor'],
        SUPERVISOR: ['监事', 'supervisor'],
      }),
    },
  },
  projections: {
    'social-organizations.registration.moved': ({ recordId, data }) => [
      set('social-organizations.registration', recordId, data.to, data.on),
    ],
    'social-organizations.organization.registered': ({ recordId, data }) => [
      set('social-organizations.kind', recordId, data.kind, data.since),
      set('social-organizations.creditCode', recordId, data.creditCode, data.since),
      set('social-organizations.status', recordId, data.status, data.since),
      ...(data.industryClass === null
        ? []
        : [set('social-organizations.industryClass', recordId, data.industryClass, data.since)]),
      ...(data.isCharity ? [set('social-organizations.charity', recordId, true, data.since)] : []),
    ],
    'social-organizations.organization.moved': ({ recordId, data }) => [
      set('social-organizations.status', recordId, data.to, data.on),
    ],
    'social-organizations.organization.graded': ({ recordId, data }) => [
      set('social-organizations.grade', recordId, data.grade, data.validFrom, { until: data.validTo }),
    ],
    'social-organizations.organization.partyReported': ({ recordId, data }) => [
      set('social-organizations.partyOrganization', recordId, data.partyOrganization, data.on),
      set('social-organizations.partyMembers', recordId, data.partyMembers, data.on),
    ],
    'social-organizations.import.reversed': ({ subjects }) =>
      subjects.flatMap((subject) => never(REGISTER, { subject, key: null })),
    'social-organizations.leader.appointed': ({ data }) => [
      set('social-organizations.leads', data.personId, data.organizationId, data.since),
      set('social-organizations.post', data.personId, data.post, data.since),
    ],
    'social-organizations.leader.left': ({ data }) => {
      const both = ['social-organizations.leads', 'social-organizations.post']
      return data.reason === 'ERROR' ? never(both) : end(both, data.until)
    },
    'social-organizations.creditList.entered': ({ data }) => [
      set('social-organizations.creditList', data.organizationId, data.list, data.since),
      set('social-organizations.listingGround', data.organizationId, data.ground, data.since),
    ],
    'social-organizations.creditList.left': ({ data }) => {
      const both = ['social-organizations.creditList', 'social-organizations.listingGround']
      return data.reason === 'ERROR' ? never(both) : end(both, data.until)
    },
    'social-organizations.charity.moved': ({ data }) => {
      if (data.to === 'RECOGNISED')
        return [set('social-organizations.charity', data.organizationId, true, data.on, { key: data.organizationId })]
      return data.to === 'ENDED' ? end(['social-organizations.charity'], data.on, { key: data.organizationId }) : []
    },
    'social-organizations.fundraising.moved': ({ data }) => {
      if (data.to === 'ISSUED') return [set('social-organizations.fundraising', data.organizationId, true, data.on)]
      return data.to === 'REVOKED' || data.to === 'RETURNED' ? end(['social-organizations.fundraising'], data.on) : []
    },
    'social-organizations.inspection.moved': ({ data }) => {
      const key = `${data.organizationId} ${data.year}`
      const result = data.result ?? (data.to === 'NOT_ATTENDED' ? data.to : data.to === 'SUBMITTED' ? 'FILED' : null)
      const state = set('social-organizations.inspectionState', data.organizationId, data.to, data.on, { key })
      if (result === null || (result === 'FILED' && data.filing === 'INSPECTION')) return [state]
      return [
        state,
        set('social-organizations.inspectionResult', data.organizationId, result, `${data.year}-01-01`, {
          key,
          until: `${data.year + 1}-01-01`,
        }),
      ]
    },
  },
})
