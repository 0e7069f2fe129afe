// Written by `npm run operations` from gateway/dashboard/operations; edit those instead.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 能力等级 five levels of GB/T 42195-2022. */
export type AbilityLevel =
  /** 能力完好 */
  | 'INTACT'
  /** 轻度失能 */
  | 'MILD'
  /** 中度失能 */
  | 'MODERATE'
  /** 重度失能 */
  | 'SEVERE'
  /** 完全失能 */
  | 'TOTAL';

/** 保障类别 how often the family is looked at again. */
export type AllowanceClass =
  /** A类 全额或长期 */
  | 'A'
  /** B类 */
  | 'B'
  /** C类 */
  | 'C';

/** 低保状态 status of an allowance. */
export type AllowanceStatus =
  /** 已确认 */
  | 'GRANTED'
  /** 缓发 */
  | 'SUSPENDED'
  /** 渐退期 */
  | 'GRACE'
  /** 终止 */
  | 'TERMINATED';

/** 增减原因 */
export type ChangeCause =
  /** 新增 they did not count the month before. */
  | 'ENTRIES'
  /** 退出 they do not count any more. */
  | 'EXITS'
  /** 迁入 they counted elsewhere the month before. */
  | 'MOVED_IN'
  /** 迁出 they count elsewhere now. */
  | 'MOVED_OUT'
  /** 复核调整 they count in both months, with another amount. */
  | 'RECHECK'
  /** 补报 what became known of the month before after its release. */
  | 'LATE_DATA'
  /** 区划调整 records that came or went with a change of boundaries. */
  | 'BOUNDARY'
  /** 口径调整 the released figure followed another formula. */
  | 'FORMULA';

/** 保障类别 */
export type ChildSupportKind =
  /** 机构养育孤儿 */
  | 'ORPHAN_INSTITUTION'
  /** 社会散居孤儿 */
  | 'ORPHAN_SCATTERED'
  /** 事实无人抚养儿童 */
  | 'DE_FACTO'
  /** 艾滋病病毒感染儿童 shown only with the role CHILD_CONFIDENTIAL. */
  | 'HIV';

/** 保障状态 */
export type ChildSupportStatus =
  /** 在保 */
  | 'ACTIVE'
  /** 就学延续 */
  | 'CONTINUING'
  /** 期满 eighteen, or the study over; it may go on when study is proven. */
  | 'LAPSED'
  /** 终止 */
  | 'ENDED';

/** 死亡证据 */
export type DeathEvidence =
  /** 居民死亡医学证明（推断）书 */
  | 'MEDICAL_CERTIFICATE'
  /** 户口注销 */
  | 'HUKOU_DEREGISTRATION'
  /** 火化证明 */
  | 'CREMATION'
  /** 法院宣告死亡 */
  | 'COURT_DECLARATION'
  /** 土葬或公益性公墓安葬 */
  | 'BURIAL'
  /** 家属或村居报告 */
  | 'REPORT';

/** 区划级别 level of an administrative division. */
export type DivisionLevel =
  /** 省 */
  | 'PROVINCE'
  /** 地市 */
  | 'PREFECTURE'
  /** 县区 */
  | 'COUNTY'
  /** 乡镇街道 */
  | 'TOWNSHIP'
  /** 村居 */
  | 'VILLAGE';

/** 户类别 */
export type HouseholdKind =
  /** 户籍户 as in the household register (户口簿). */
  | 'REGISTERED'
  /** 常住户 those who live together at an address. */
  | 'RESIDENT';

/** 指标类型 */
export type IndicatorKind =
  /** 时点数 at the end of the month. */
  | 'STOCK'
  /** 时期数 within the period. */
  | 'FLOW'
  /** 比率 recomputed from its parts at every level, never averaged. */
  | 'RATIO';

/** 计量单位 */
export type IndicatorUnit =
  /** 人 */
  | 'PERSON'
  /** 户 */
  | 'HOUSEHOLD'
  /** 对 */
  | 'PAIR'
  /** 张（床位） */
  | 'BED'
  /** 个 */
  | 'COUNT'
  /** 元 */
  | 'YUAN'
  /** 元/月 */
  | 'YUAN_PER_MONTH'
  /** 百分比 */
  | 'PERCENT'
  /** 千分比 */
  | 'PER_MILLE'
  /** 天 */
  | 'DAY';

/** 婚姻状况 GB/T 2261.2 */
export type MaritalStatus =
  /** 未婚 */
  | 'SINGLE'
  /** 已婚 */
  | 'MARRIED'
  /** 初婚 */
  | 'FIRST_MARRIAGE'
  /** 再婚 */
  | 'REMARRIED'
  /** 复婚 */
  | 'REUNITED'
  /** 丧偶 */
  | 'WIDOWED'
  /** 离婚 */
  | 'DIVORCED'
  /** 未说明的婚姻状况 */
  | 'UNSPECIFIED';

/** 高龄津贴状态 */
export type OldAgeAllowanceStatus =
  /** 主动发现 of age, without an application. */
  | 'ELIGIBLE_FOUND'
  /** 已申请 */
  | 'APPLIED'
  /** 已审核 */
  | 'REVIEWED'
  /** 公示中 */
  | 'NOTICED'
  /** 已确认 */
  | 'GRANTED'
  /** 待生存认证 */
  | 'SURVIVAL_CHECK_DUE'
  /** 已认证 */
  | 'CONFIRMED'
  /** 暂停发放 */
  | 'SUSPENDED'
  /** 已停发 */
  | 'STOPPED'
  /** 不予确认 */
  | 'DENIED';

/** 合理性 */
export type Plausibility =
  /** 与计算值一致 within five percent of the computed value. */
  | 'CONSISTENT'
  /** 与计算值不一致 further from the computed value. */
  | 'DEVIATES'
  /** 存疑 the published figures contradict each other. */
  | 'SUSPECT'
  /** 无法比对 nothing was computed for it. */
  | 'UNCHECKED';

/** 性别 GB/T 2261.1 */
export type Sex =
  /** 男 */
  | 'MALE'
  /** 女 */
  | 'FEMALE'
  /** 未知 */
  | 'UNKNOWN';

/** 社会组织登记状态 */
export type SocialOrganizationStatus =
  /** 正常 */
  | 'REGISTERED'
  /** 正常（已变更） registered, with something registered anew. */
  | 'CHANGED'
  /** 清算 */
  | 'LIQUIDATING'
  /** 注销 */
  | 'CANCELLED'
  /** 撤销登记 */
  | 'REVOKED'
  /** 吊销登记证书 of a charity. */
  | 'LICENCE_REVOKED';

export type DivisionOverviewQueryVariables = Exact<{
  code: string;
  month: string;
}>;


export type DivisionOverviewQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, name: string, level: DivisionLevel, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string } | null } | null } | null } | null, indicators: Array<{ __typename: 'IndicatorValue', value: string | null, numerator: string | null, denominator: string | null, yearOnYear: string | null, monthOnMonth: string | null, target: string | null, rank: number | null, ranked: number | null, asOf: string | null, indicator: { __typename: 'Indicator', id: string, name: string, unit: IndicatorUnit, kind: IndicatorKind }, published: Array<{ __typename: 'PublishedFigure', figure: string, value: string, source: string, plausibility: Plausibility }> }> | null, children: Array<{ __typename: 'Division', code: string, name: string }> } | null };

export type DivisionTableQueryVariables = Exact<{
  code: string;
  month: string;
  ids: Array<string | number> | string | number;
}>;


export type DivisionTableQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, children: Array<{ __typename: 'Division', code: string, name: string, indicators: Array<{ __typename: 'IndicatorValue', value: string | null, indicator: { __typename: 'Indicator', id: string } }> | null }> } | null };

export type IndicatorPageQueryVariables = Exact<{
  id: string | number;
  code: string;
  from: string;
  month: string;
}>;


export type IndicatorPageQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, name: string, level: DivisionLevel, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string } | null } | null } | null } | null, children: Array<{ __typename: 'Division', code: string, name: string }> } | null, indicator: { __typename: 'Indicator', id: string, name: string, unit: IndicatorUnit, kind: IndicatorKind, formula: string, legalBasis: string, series: Array<{ __typename: 'IndicatorValue', month: string, value: string | null, numerator: string | null, denominator: string | null }>, explanation: { __typename: 'IndicatorExplanation', value: string | null, previous: string | null, difference: string | null, sources: Array<{ __typename: 'IndicatorSource', subgraph: string, facet: string, freshness: string | null }>, change: Array<{ __typename: 'ChangePart', cause: ChangeCause, amount: string }> | null } } | null };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string | null, sex: Sex | null, birthDate: string | null, birthYear: number | null, age: number | null, maritalStatus: MaritalStatus | null, documents: Array<{ __typename: 'PersonDocument', label: string, maskedNumber: string }> | null, residence: { __typename: 'Division', code: string, name: string, fullName: string } | null, registeredResidence: { __typename: 'Division', code: string, name: string } | null, spouse: { __typename: 'Person', id: string, name: string | null } | null, death: { __typename: 'Death', date: string | null, source: DeathEvidence } | null, households: Array<{ __typename: 'Household', id: string, kind: HouseholdKind, memberships: Array<{ __typename: 'HouseholdMembership', role: string | null, since: string | null, until: string | null, person: { __typename: 'Person', id: string, name: string | null, age: number | null } }> | null }> | null, minimumLivingAllowances: Array<{ __typename: 'MinimumLivingAllowance', id: string, status: AllowanceStatus, class: AllowanceClass, monthlyAmount: string | null, since: string, until: string | null }> | null, abilityAssessment: { __typename: 'AbilityAssessment', level: AbilityLevel | null, score: number | null, assessedOn: string | null } | null, oldAgeAllowance: { __typename: 'OldAgeAllowance', status: OldAgeAllowanceStatus, band: string | null, monthlyAmount: string | null, since: string | null } | null, careResidency: { __typename: 'CareResidency', since: string | null, institution: { __typename: 'CareInstitution', id: string, name: string, organization: { __typename: 'SocialOrganization', id: string, name: string, status: SocialOrganizationStatus } | null } | null } | null, childSupport: { __typename: 'ChildSupport', kind: ChildSupportKind | null, status: ChildSupportStatus | null, monthlyAmount: string | null, since: string | null } | null } | null };

export type FindPersonQueryVariables = Exact<{
  number: string;
}>;


export type FindPersonQuery = { __typename: 'Query', findPerson: { __typename: 'Person', id: string } | null };

export type DataQualityQueryVariables = Exact<{ [key: string]: never; }>;


export type DataQualityQuery = { __typename: 'Query', insightFreshness: Array<{ __typename: 'SourceFreshness', subgraph: string, asOf: string | null, lagSeconds: number | null, setAside: number }> };

/** An operation of the dashboard: the gateway runs it by its id alone. */
export interface Operation<Data, Variables> {
  readonly id: string
  readonly text: string
  readonly types?: { data: Data; variables: Variables }
}

/** DivisionOverview */
export const DivisionOverview = { id: '700e7947a1e4ef925b8a8e397ae9c8516316db893e4249279f22a6114d9ca3a4', text: "query DivisionOverview($code: DivisionCode!, $month: YearMonth!) {\n  division(code: $code) {\n    code\n    name\n    level\n    parent {\n      code\n      name\n      parent {\n        code\n        name\n        parent {\n          code\n          name\n          parent {\n            code\n            name\n            __typename\n          }\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    indicators(month: $month) {\n      indicator {\n        id\n        name\n        unit\n        kind\n        __typename\n      }\n      value\n      numerator\n      denominator\n      yearOnYear\n      monthOnMonth\n      target\n      rank\n      ranked\n      published {\n        figure\n        value\n        source\n        plausibility\n        __typename\n      }\n      asOf\n      __typename\n    }\n    children {\n      code\n      name\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<DivisionOverviewQuery, DivisionOverviewQueryVariables>

/** DivisionTable */
export const DivisionTable = { id: '42db26cd4b9ed08018c4f88cd73fd66eaaeff7457bca72d07b26d8a8c0baf539', text: "query DivisionTable($code: DivisionCode!, $month: YearMonth!, $ids: [ID!]!) {\n  division(code: $code) {\n    code\n    children {\n      code\n      name\n      indicators(month: $month, ids: $ids) {\n        indicator {\n          id\n          __typename\n        }\n        value\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<DivisionTableQuery, DivisionTableQueryVariables>

/** IndicatorPage */
export const IndicatorPage = { id: 'f18fb18d01958535d437a7330073978800c55eb0354fba875b4857cb784ea451', text: "query IndicatorPage($id: ID!, $code: DivisionCode!, $from: YearMonth!, $month: YearMonth!) {\n  division(code: $code) {\n    code\n    name\n    level\n    parent {\n      code\n      name\n      parent {\n        code\n        name\n        parent {\n          code\n          name\n          parent {\n            code\n            name\n            __typename\n          }\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    children {\n      code\n      name\n      __typename\n    }\n    __typename\n  }\n  indicator(id: $id) {\n    id\n    name\n    unit\n    kind\n    formula\n    legalBasis\n    series(division: $code, from: $from, to: $month) {\n      month\n      value\n      numerator\n      denominator\n      __typename\n    }\n    explanation(division: $code, month: $month) {\n      value\n      previous\n      difference\n      sources {\n        subgraph\n        facet\n        freshness\n        __typename\n      }\n      change {\n        cause\n        amount\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<IndicatorPageQuery, IndicatorPageQueryVariables>

/** PersonPage */
export const PersonPage = { id: 'ac313c15e436cdc2d3a4bab57b760ccce696b8ce00cee1e3286613692d8fbea9', text: "query PersonPage($id: ID!) {\n  person(id: $id) {\n    id\n    name\n    sex\n    birthDate\n    birthYear\n    age\n    documents {\n      label\n      maskedNumber\n      __typename\n    }\n    residence {\n      code\n      name\n      fullName\n      __typename\n    }\n    registeredResidence {\n      code\n      name\n      __typename\n    }\n    maritalStatus\n    spouse {\n      id\n      name\n      __typename\n    }\n    death {\n      date\n      source\n      __typename\n    }\n    households {\n      id\n      kind\n      memberships {\n        role\n        since\n        until\n        person {\n          id\n          name\n          age\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    minimumLivingAllowances {\n      id\n      status\n      class\n      monthlyAmount\n      since\n      until\n      __typename\n    }\n    abilityAssessment {\n      level\n      score\n      assessedOn\n      __typename\n    }\n    oldAgeAllowance {\n      status\n      band\n      monthlyAmount\n      since\n      __typename\n    }\n    careResidency {\n      since\n      institution {\n        id\n        name\n        organization {\n          id\n          name\n          status\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    childSupport {\n      kind\n      status\n      monthlyAmount\n      since\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<PersonPageQuery, PersonPageQueryVariables>

/** FindPerson */
export const FindPerson = { id: 'd40e5380062627cd08d82953aa5e397a86ffc3935bb37597eb0e028337ea9ee2', text: "query FindPerson($number: String!) {\n  findPerson(document: {type: RESIDENT_ID, number: $number}) {\n    id\n    __typename\n  }\n}" } as Operation<FindPersonQuery, FindPersonQueryVariables>

/** DataQuality */
export const DataQuality = { id: 'e8610b985b3548ddefc53c036006280c6f116b9ceba238d13ee238c839ffc059', text: "query DataQuality {\n  insightFreshness {\n    subgraph\n    asOf\n    lagSeconds\n    setAside\n    __typename\n  }\n}" } as Operation<DataQualityQuery, DataQualityQueryVariables>

export const operations = [DivisionOverview, DivisionTable, IndicatorPage, PersonPage, FindPerson, DataQuality] as const
