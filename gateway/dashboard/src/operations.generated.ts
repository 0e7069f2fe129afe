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

/** 城乡类别 urban or rural: which of the two standards holds for a unit. */
export type AssistanceArea =
  /** 城市 */
  | 'URBAN'
  /** 农村 */
  | 'RURAL';

/** 区划口径 within which boundaries a month is read. */
export type Boundaries =
  /** 当时口径 those of the end of each month. */
  | 'THEN'
  /** 现行口径 those of today. */
  | 'NOW'
  /** 可比口径 those of the month asked about, for all months it is compared with. */
  | 'COMPARABLE';

/** 帮扶链环节类型 */
export type ChainLinkKind =
  /** 救助帮扶 money or kind. */
  | 'SUPPORT'
  /** 服务 care. */
  | 'SERVICE'
  /** 人生事件 what happened to somebody; often the reason of what follows. */
  | 'LIFE_EVENT';

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

/** 人群条件 exactly one of all, any, not, facet, related; comparisons belong to a facet, none means that it is there. An unknown facet or code is an error. */
export type CohortInput = {
  /** 且 */
  all?: Array<CohortInput> | null | undefined;
  /** 或 */
  any?: Array<CohortInput> | null | undefined;
  /** 非 */
  not?: CohortInput | null | undefined;
  /** 维度 see insightFacets. */
  facet?: string | null | undefined;
  /** 取值 */
  in?: Array<string> | null | undefined;
  /** 起 inclusive: a date, a number, or yuan. */
  from?: string | null | undefined;
  /** 止 inclusive. */
  to?: string | null | undefined;
  /** 最低周岁 of a date of birth. */
  ageFrom?: number | null | undefined;
  /** 最高周岁 inclusive. */
  ageTo?: number | null | undefined;
  /** 关联主体 e.g. somebody of the same household. */
  related?: CohortRelatedInput | null | undefined;
};

/** 主体类型 what a cohort is made of. */
export type CohortKind =
  /** 自然人 */
  | 'PERSON'
  /** 户 */
  | 'HOUSEHOLD'
  /** 救助家庭 */
  | 'UNIT'
  /** 社会组织 */
  | 'ORGANIZATION'
  /** 养老机构 */
  | 'INSTITUTION';

/** 关联数量 */
export type CohortQuantifier =
  /** 任一 */
  | 'ANY'
  /** 全部 and there is at least one. */
  | 'EVERY'
  /** 至少 count. */
  | 'AT_LEAST'
  /** 至多 count; none is not too many. */
  | 'AT_MOST';

/** 关联主体 those that a REF facet names, or (reverse) those that name this one by it. */
export type CohortRelatedInput = {
  by: string;
  reverse?: boolean | null | undefined;
  quantifier?: CohortQuantifier | null | undefined;
  count?: number | null | undefined;
  where: CohortInput;
};

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

/** 派发 */
export type DispatchFindingInput = {
  id: string | number;
  version: number;
  /** 承办机构区划 */
  office?: string | null | undefined;
  /** 说明 */
  note?: string | null | undefined;
};

/** 处置 */
export type DisposeFindingInput = {
  id: string | number;
  version: number;
  /** 处置结果 */
  disposition: FindingDisposition;
  /** 处置说明 */
  note: string;
};

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

/** 线索操作 */
export type FindingAct =
  /** 生成 */
  | 'RAISE'
  /** 再次生成 */
  | 'RAISE_AGAIN'
  /** 派发 */
  | 'DISPATCH'
  /** 开始核查 */
  | 'START_CHECKING'
  /** 处置 */
  | 'DISPOSE'
  /** 办结 */
  | 'CLOSE'
  /** 退回重查 */
  | 'RETURN'
  /** 逾期上报 */
  | 'ESCALATE'
  /** 成因消除自动办结 */
  | 'CLEAR';

/** 线索操作 */
export type FindingActInput = {
  id: string | number;
  version: number;
  /** 说明 */
  note?: string | null | undefined;
};

/** 办结方式 */
export type FindingCloseReason =
  /** 处置后办结 */
  | 'DISPOSED'
  /** 成因消除自动办结 */
  | 'CAUSE_GONE';

/** 处置结果 */
export type FindingDisposition =
  /** 属实 */
  | 'CONFIRMED'
  /** 属实，已纳入保障 */
  | 'INCLUDED'
  /** 属实，已调整待遇 */
  | 'ADJUSTED'
  /** 属实，已停发 */
  | 'STOPPED'
  /** 属实，已给予救助 */
  | 'AIDED'
  /** 已转介 */
  | 'REFERRED'
  /** 此前已处理 */
  | 'ALREADY_SETTLED'
  /** 属实，无需处理 */
  | 'NO_ACTION'
  /** 误报 counts against the precision of the rule. */
  | 'FALSE_POSITIVE';

/** 线索筛选 every condition given must hold. */
export type FindingFilter = {
  /** 等级 */
  severity?: FindingSeverity | null | undefined;
  /** 类别 */
  outcome?: RuleOutcome | null | undefined;
  /** 规则编号 */
  rule?: string | number | null | undefined;
  /** 状态 */
  state?: FindingState | null | undefined;
  /** 状态之一 */
  states?: Array<FindingState> | null | undefined;
  /** 承办机构区划 */
  office?: string | null | undefined;
  /** 责任层级 */
  handler?: FindingHandler | null | undefined;
  /** 是否逾期 */
  overdue?: boolean | null | undefined;
  /** 处置结果 */
  disposition?: FindingDisposition | null | undefined;
};

/** 核查责任 */
export type FindingHandler =
  /** 村（居） */
  | 'VILLAGE'
  /** 乡镇（街道） */
  | 'TOWNSHIP'
  /** 县级民政部门 */
  | 'COUNTY'
  /** 机构 */
  | 'INSTITUTION'
  /** 数据责任部门 */
  | 'DATA_OWNER'
  /** 上级监督 */
  | 'SUPERVISION';

/** 等级 */
export type FindingSeverity =
  /** 红 */
  | 'RED'
  /** 橙 */
  | 'ORANGE'
  /** 黄 */
  | 'YELLOW'
  /** 蓝 */
  | 'BLUE';

/** 线索状态 */
export type FindingState =
  /** 已生成 */
  | 'RAISED'
  /** 已派发 */
  | 'DISPATCHED'
  /** 核查中 */
  | 'CHECKING'
  /** 已处置 */
  | 'DISPOSED'
  /** 已办结 */
  | 'CLOSED';

/** 致困原因 main cause of a unit's hardship. */
export type HardshipCause =
  /** 因病 */
  | 'ILLNESS'
  /** 因残 */
  | 'DISABILITY'
  /** 因学 */
  | 'SCHOOLING'
  /** 缺劳动力 */
  | 'NO_LABOUR'
  /** 失业 */
  | 'UNEMPLOYMENT'
  /** 因灾 */
  | 'DISASTER'
  /** 意外事故 */
  | 'ACCIDENT'
  /** 其他 */
  | 'OTHER';

/** 户类别 */
export type HouseholdKind =
  /** 户籍户 as in the household register (户口簿). */
  | 'REGISTERED'
  /** 常住户 those who live together at an address. */
  | 'RESIDENT';

/** 指标方向 */
export type IndicatorDirection =
  /** 越高越好 */
  | 'HIGHER'
  /** 越低越好 */
  | 'LOWER'
  /** 中性 has no rank. */
  | 'NEUTRAL';

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

/** 入户原因 */
export type JoinReason =
  /** 立户 */
  | 'FORMED'
  /** 出生 */
  | 'BIRTH'
  /** 结婚 */
  | 'MARRIAGE'
  /** 收养 */
  | 'ADOPTION'
  /** 迁入 */
  | 'MIGRATION'
  /** 分户 */
  | 'SPLIT'
  /** 并户 */
  | 'MERGER'
  /** 刑满释放 */
  | 'RELEASE'
  /** 其他 */
  | 'OTHER';

/** 离户原因 */
export type LeaveReason =
  /** 死亡 */
  | 'DEATH'
  /** 结婚 */
  | 'MARRIAGE'
  /** 离婚 */
  | 'DIVORCE'
  /** 迁出 */
  | 'MIGRATION'
  /** 分户 */
  | 'SPLIT'
  /** 并户 */
  | 'MERGER'
  /** 服刑 */
  | 'IMPRISONMENT'
  /** 被收养 */
  | 'ADOPTION'
  /** 其他 */
  | 'OTHER';

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

/** 退回重查 */
export type ReturnFindingInput = {
  id: string | number;
  version: number;
  /** 退回原因 */
  note: string;
};

/** 规则类别 */
export type RuleOutcome =
  /** 预警 money to be verified. */
  | 'WARNING'
  /** 主动发现 政策找人: who should receive and does not. */
  | 'DISCOVERY'
  /** 冲突 two benefits that exclude each other. */
  | 'CONFLICT'
  /** 数据质量 */
  | 'DATA_QUALITY'
  /** 安全 */
  | 'SAFETY';

/** 规则对象 */
export type RuleSubject =
  /** 个人 */
  | 'PERSON'
  /** 家庭户 */
  | 'HOUSEHOLD'
  /** 救助家庭 */
  | 'UNIT'
  /** 社会组织 */
  | 'ORGANIZATION'
  /** 养老机构 */
  | 'INSTITUTION'
  /** 记录 */
  | 'RECORD';

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

/** 退出原因 why a membership ended. */
export type UnitLeaveReason =
  /** 死亡 */
  | 'DEATH'
  /** 婚嫁 */
  | 'MARRIAGE'
  /** 离婚 */
  | 'DIVORCE'
  /** 迁出 */
  | 'MIGRATION'
  /** 分户 */
  | 'SPLIT'
  /** 服刑 */
  | 'IMPRISONMENT'
  /** 收养 */
  | 'ADOPTION'
  /** 其他 */
  | 'OTHER'
  /** 救助单元终止 */
  | 'UNIT_DISSOLVED';

export type CohortFacetsQueryVariables = Exact<{ [key: string]: never; }>;


export type CohortFacetsQuery = { __typename: 'Query', insightFacets: Array<{ __typename: 'InsightFacet', name: string, kind: string, type: string, label: string, labelEn: string, needsPurpose: boolean, refers: string | null, values: Array<{ __typename: 'InsightFacetValue', code: string, label: string, labelEn: string }> | null }> };

export type CohortCountsQueryVariables = Exact<{
  division: string;
  where: CohortInput;
  kind: CohortKind;
  level: DivisionLevel;
  persons: boolean;
}>;


export type CohortCountsQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, name: string } | null, cohort: { __typename: 'Cohort', on: string, count: number | null, byDivision: Array<{ __typename: 'CohortDivision', count: number | null, division: { __typename: 'Division', code: string, name: string } }>, byAge?: Array<{ __typename: 'CohortAgeBand', from: number | null, to: number | null, count: number | null, male: number | null, female: number | null }> } };

export type CohortMembersQueryVariables = Exact<{
  division: string;
  where: CohortInput;
  first: number;
  after?: string | null | undefined;
}>;


export type CohortMembersQuery = { __typename: 'Query', cohort: { __typename: 'Cohort', on: string, members: { __typename: 'CohortMemberConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'CohortMemberEdge', cursor: string, node: { __typename: 'Person', id: string, name: string | null, age: number | null, sex: Sex | null, residence: { __typename: 'Division', code: string, name: string, fullName: string } | null } }> } } };

export type DivisionPathQueryVariables = Exact<{
  code: string;
}>;


export type DivisionPathQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, name: string, level: DivisionLevel, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string } | null } | null } | null } | null, children: Array<{ __typename: 'Division', code: string, name: string }> } | null };

export type DivisionWayFragment = { __typename: 'Division', code: string, name: string, level: DivisionLevel, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string } | null } | null } | null } | null, children: Array<{ __typename: 'Division', code: string, name: string }> };

export type DivisionOverviewQueryVariables = Exact<{
  code: string;
  month: string;
  now: string;
}>;


export type DivisionOverviewQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, name: string, level: DivisionLevel, indicators: Array<{ __typename: 'IndicatorValue', value: string | null, numerator: string | null, denominator: string | null, yearOnYear: string | null, monthOnMonth: string | null, target: string | null, rank: number | null, ranked: number | null, asOf: string | null, indicator: { __typename: 'Indicator', id: string, name: string, nameEn: string, unit: IndicatorUnit, kind: IndicatorKind, direction: IndicatorDirection }, published: Array<{ __typename: 'PublishedFigure', figure: string, value: string, source: string, plausibility: Plausibility }> }> | null, findingCounts: Array<{ __typename: 'FindingCount', severity: FindingSeverity, raised: number, closed: number, overdue: number }> | null, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string } | null } | null } | null } | null, children: Array<{ __typename: 'Division', code: string, name: string }> } | null, insightFreshness: Array<{ __typename: 'SourceFreshness', subgraph: string, asOf: string | null, lagSeconds: number | null }> };

export type DivisionTableQueryVariables = Exact<{
  code: string;
  month: string;
  ids: Array<string | number> | string | number;
}>;


export type DivisionTableQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, children: Array<{ __typename: 'Division', code: string, name: string, indicators: Array<{ __typename: 'IndicatorValue', value: string | null, indicator: { __typename: 'Indicator', id: string } }> | null }> } | null };

export type OpenFindingFragment = { __typename: 'Finding', id: string, severity: FindingSeverity, state: FindingState, raisedAt: string, dueOn: string | null, overdue: boolean, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null };

export type FindingCardFragment = { __typename: 'Finding', id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } };

export type FindingsDivisionFragment = { __typename: 'Division', code: string, name: string, level: DivisionLevel, findingCounts: Array<{ __typename: 'FindingCount', severity: FindingSeverity, raised: number, closed: number, overdue: number, precision: number | null }> | null, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string } | null } | null } | null } | null, children: Array<{ __typename: 'Division', code: string, name: string }> };

export type FindingsListQueryVariables = Exact<{
  division: string;
  month: string;
  filter: FindingFilter;
  first: number;
  after?: string | null | undefined;
}>;


export type FindingsListQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, name: string, level: DivisionLevel, findingCounts: Array<{ __typename: 'FindingCount', severity: FindingSeverity, raised: number, closed: number, overdue: number, precision: number | null }> | null, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string } | null } | null } | null } | null, children: Array<{ __typename: 'Division', code: string, name: string }> } | null, rules: Array<{ __typename: 'Rule', id: string, name: string, nameEn: string }>, findings: { __typename: 'FindingConnection', totalCount: number, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null }, edges: Array<{ __typename: 'FindingEdge', cursor: string, node: { __typename: 'Finding', id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } } }> } };

export type FindingsBoardQueryVariables = Exact<{
  division: string;
  month: string;
  first: number;
  raised: FindingFilter;
  dispatched: FindingFilter;
  checking: FindingFilter;
  disposed: FindingFilter;
  closed: FindingFilter;
}>;


export type FindingsBoardQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, name: string, level: DivisionLevel, findingCounts: Array<{ __typename: 'FindingCount', severity: FindingSeverity, raised: number, closed: number, overdue: number, precision: number | null }> | null, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string } | null } | null } | null } | null, children: Array<{ __typename: 'Division', code: string, name: string }> } | null, rules: Array<{ __typename: 'Rule', id: string, name: string, nameEn: string }>, RAISED: { __typename: 'FindingConnection', totalCount: number, edges: Array<{ __typename: 'FindingEdge', cursor: string, node: { __typename: 'Finding', id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } } }> }, DISPATCHED: { __typename: 'FindingConnection', totalCount: number, edges: Array<{ __typename: 'FindingEdge', cursor: string, node: { __typename: 'Finding', id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } } }> }, CHECKING: { __typename: 'FindingConnection', totalCount: number, edges: Array<{ __typename: 'FindingEdge', cursor: string, node: { __typename: 'Finding', id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } } }> }, DISPOSED: { __typename: 'FindingConnection', totalCount: number, edges: Array<{ __typename: 'FindingEdge', cursor: string, node: { __typename: 'Finding', id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } } }> }, CLOSED: { __typename: 'FindingConnection', totalCount: number, edges: Array<{ __typename: 'FindingEdge', cursor: string, node: { __typename: 'Finding', id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } } }> } };

export type BoardColumnFragment = { __typename: 'FindingConnection', totalCount: number, edges: Array<{ __typename: 'FindingEdge', cursor: string, node: { __typename: 'Finding', id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } } }> };

export type FindingWholeFragment = { __typename: 'Finding', version: number, ruleVersion: number, possibleActs: Array<FindingAct>, subjectKind: RuleSubject, subjectId: string, concerns: Array<string> | null, reason: string | null, reasonEn: string | null, amountAtRisk: string | null, occurrence: number, dispositionNote: string | null, disposedOn: string | null, closedOn: string | null, closeReason: FindingCloseReason | null, settledBy: string | null, id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, person: { __typename: 'Person', id: string, name: string | null } | null, evidence: Array<{ __typename: 'FindingEvidence', facet: string, name: string, nameEn: string, value: string, valueName: string | null, since: string | null, until: string | null, record: string, subgraph: string, recordedAt: string }> | null, steps: Array<{ __typename: 'FindingStep', act: FindingAct, fromState: FindingState | null, toState: FindingState, office: string, on: string, at: string, actor: string, note: string | null }>, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } };

export type FindingPageQueryVariables = Exact<{
  id: string | number;
}>;


export type FindingPageQuery = { __typename: 'Query', finding: { __typename: 'Finding', version: number, ruleVersion: number, possibleActs: Array<FindingAct>, subjectKind: RuleSubject, subjectId: string, concerns: Array<string> | null, reason: string | null, reasonEn: string | null, amountAtRisk: string | null, occurrence: number, dispositionNote: string | null, disposedOn: string | null, closedOn: string | null, closeReason: FindingCloseReason | null, settledBy: string | null, id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, rule: { __typename: 'Rule', id: string, motive: string, deadline: number, isInWorkingDays: boolean, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string, level: DivisionLevel, children: Array<{ __typename: 'Division', code: string, name: string }>, parent: { __typename: 'Division', code: string, name: string, level: DivisionLevel, children: Array<{ __typename: 'Division', code: string, name: string }>, parent: { __typename: 'Division', code: string, name: string, level: DivisionLevel, children: Array<{ __typename: 'Division', code: string, name: string }> } | null } | null }, person: { __typename: 'Person', id: string, name: string | null } | null, evidence: Array<{ __typename: 'FindingEvidence', facet: string, name: string, nameEn: string, value: string, valueName: string | null, since: string | null, until: string | null, record: string, subgraph: string, recordedAt: string }> | null, steps: Array<{ __typename: 'FindingStep', act: FindingAct, fromState: FindingState | null, toState: FindingState, office: string, on: string, at: string, actor: string, note: string | null }>, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } } | null, insightFacets: Array<{ __typename: 'InsightFacet', name: string, type: string }> };

export type RefusedFragment = { __typename: 'Refusal', code: string, message: string, messageEn: string, basis: string | null };

export type DispatchFindingMutationVariables = Exact<{
  input: DispatchFindingInput;
}>;


export type DispatchFindingMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Finding', version: number, ruleVersion: number, possibleActs: Array<FindingAct>, subjectKind: RuleSubject, subjectId: string, concerns: Array<string> | null, reason: string | null, reasonEn: string | null, amountAtRisk: string | null, occurrence: number, dispositionNote: string | null, disposedOn: string | null, closedOn: string | null, closeReason: FindingCloseReason | null, settledBy: string | null, id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, person: { __typename: 'Person', id: string, name: string | null } | null, evidence: Array<{ __typename: 'FindingEvidence', facet: string, name: string, nameEn: string, value: string, valueName: string | null, since: string | null, until: string | null, record: string, subgraph: string, recordedAt: string }> | null, steps: Array<{ __typename: 'FindingStep', act: FindingAct, fromState: FindingState | null, toState: FindingState, office: string, on: string, at: string, actor: string, note: string | null }>, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } }
    | { __typename: 'Refusal', code: string, message: string, messageEn: string, basis: string | null }
   };

export type StartCheckingMutationVariables = Exact<{
  input: FindingActInput;
}>;


export type StartCheckingMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Finding', version: number, ruleVersion: number, possibleActs: Array<FindingAct>, subjectKind: RuleSubject, subjectId: string, concerns: Array<string> | null, reason: string | null, reasonEn: string | null, amountAtRisk: string | null, occurrence: number, dispositionNote: string | null, disposedOn: string | null, closedOn: string | null, closeReason: FindingCloseReason | null, settledBy: string | null, id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, person: { __typename: 'Person', id: string, name: string | null } | null, evidence: Array<{ __typename: 'FindingEvidence', facet: string, name: string, nameEn: string, value: string, valueName: string | null, since: string | null, until: string | null, record: string, subgraph: string, recordedAt: string }> | null, steps: Array<{ __typename: 'FindingStep', act: FindingAct, fromState: FindingState | null, toState: FindingState, office: string, on: string, at: string, actor: string, note: string | null }>, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } }
    | { __typename: 'Refusal', code: string, message: string, messageEn: string, basis: string | null }
   };

export type DisposeFindingMutationVariables = Exact<{
  input: DisposeFindingInput;
}>;


export type DisposeFindingMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Finding', version: number, ruleVersion: number, possibleActs: Array<FindingAct>, subjectKind: RuleSubject, subjectId: string, concerns: Array<string> | null, reason: string | null, reasonEn: string | null, amountAtRisk: string | null, occurrence: number, dispositionNote: string | null, disposedOn: string | null, closedOn: string | null, closeReason: FindingCloseReason | null, settledBy: string | null, id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, person: { __typename: 'Person', id: string, name: string | null } | null, evidence: Array<{ __typename: 'FindingEvidence', facet: string, name: string, nameEn: string, value: string, valueName: string | null, since: string | null, until: string | null, record: string, subgraph: string, recordedAt: string }> | null, steps: Array<{ __typename: 'FindingStep', act: FindingAct, fromState: FindingState | null, toState: FindingState, office: string, on: string, at: string, actor: string, note: string | null }>, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } }
    | { __typename: 'Refusal', code: string, message: string, messageEn: string, basis: string | null }
   };

export type CloseFindingMutationVariables = Exact<{
  input: FindingActInput;
}>;


export type CloseFindingMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Finding', version: number, ruleVersion: number, possibleActs: Array<FindingAct>, subjectKind: RuleSubject, subjectId: string, concerns: Array<string> | null, reason: string | null, reasonEn: string | null, amountAtRisk: string | null, occurrence: number, dispositionNote: string | null, disposedOn: string | null, closedOn: string | null, closeReason: FindingCloseReason | null, settledBy: string | null, id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, person: { __typename: 'Person', id: string, name: string | null } | null, evidence: Array<{ __typename: 'FindingEvidence', facet: string, name: string, nameEn: string, value: string, valueName: string | null, since: string | null, until: string | null, record: string, subgraph: string, recordedAt: string }> | null, steps: Array<{ __typename: 'FindingStep', act: FindingAct, fromState: FindingState | null, toState: FindingState, office: string, on: string, at: string, actor: string, note: string | null }>, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } }
    | { __typename: 'Refusal', code: string, message: string, messageEn: string, basis: string | null }
   };

export type ReturnFindingMutationVariables = Exact<{
  input: ReturnFindingInput;
}>;


export type ReturnFindingMutation = { __typename: 'Mutation', answer:
    | { __typename: 'Finding', version: number, ruleVersion: number, possibleActs: Array<FindingAct>, subjectKind: RuleSubject, subjectId: string, concerns: Array<string> | null, reason: string | null, reasonEn: string | null, amountAtRisk: string | null, occurrence: number, dispositionNote: string | null, disposedOn: string | null, closedOn: string | null, closeReason: FindingCloseReason | null, settledBy: string | null, id: string, state: FindingState, severity: FindingSeverity, outcome: RuleOutcome, raisedAt: string, dueOn: string | null, overdue: boolean, escalation: number, disposition: FindingDisposition | null, person: { __typename: 'Person', id: string, name: string | null } | null, evidence: Array<{ __typename: 'FindingEvidence', facet: string, name: string, nameEn: string, value: string, valueName: string | null, since: string | null, until: string | null, record: string, subgraph: string, recordedAt: string }> | null, steps: Array<{ __typename: 'FindingStep', act: FindingAct, fromState: FindingState | null, toState: FindingState, office: string, on: string, at: string, actor: string, note: string | null }>, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string }, office: { __typename: 'FindingOffice', handler: FindingHandler, division: { __typename: 'Division', code: string, name: string } } }
    | { __typename: 'Refusal', code: string, message: string, messageEn: string, basis: string | null }
   };

export type HouseholdPageQueryVariables = Exact<{
  id: string | number;
}>;


export type HouseholdPageQuery = { __typename: 'Query', household: { __typename: 'Household', id: string, kind: HouseholdKind, number: string | null, address: string | null, since: string, until: string | null, division: { __typename: 'Division', code: string, name: string, fullName: string } | null, memberships: Array<{ __typename: 'HouseholdMembership', id: string, role: string | null, since: string | null, until: string | null, joinReason: JoinReason | null, leaveReason: LeaveReason | null, person: { __typename: 'Person', id: string, name: string | null, age: number | null, findings: Array<{ __typename: 'Finding', id: string, severity: FindingSeverity, state: FindingState, raisedAt: string, dueOn: string | null, overdue: boolean, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null }> | null } }> | null, assistanceChain: { __typename: 'AssistanceChain', totalCount: number, edges: Array<{ __typename: 'AssistanceChainEdge', cursor: string, node: { __typename: 'AssistanceChainLink', id: string, kind: ChainLinkKind, occurredOn: string | null, until: string | null, isOngoing: boolean | null, domain: string, domainName: string, domainNameEn: string, title: string | null, titleEn: string | null, amount: string | null, record: string, people: Array<{ __typename: 'Person', id: string, name: string | null }> | null, division: { __typename: 'Division', code: string, name: string } | null, periods: Array<{ __typename: 'ChainPeriod', since: string | null, until: string | null, valueName: string | null, amount: string | null }> | null, gapBefore: { __typename: 'ChainInterval', since: string, until: string | null, days: number } | null, overlaps: Array<{ __typename: 'ChainOverlap', link: string, title: string, titleEn: string, since: string, until: string | null }> | null } }> } | null } | null };

export type AssistanceUnitPageQueryVariables = Exact<{
  id: string | number;
}>;


export type AssistanceUnitPageQuery = { __typename: 'Query', assistanceUnit: { __typename: 'AssistanceUnit', id: string, formedOn: string, dissolvedOn: string | null, area: AssistanceArea, hardshipCause: HardshipCause | null, division: { __typename: 'Division', code: string, name: string, fullName: string } | null, members: Array<{ __typename: 'AssistanceUnitMember', id: string, relation: string | null, since: string | null, until: string | null, leaveReason: UnitLeaveReason | null, person: { __typename: 'Person', id: string, name: string | null, age: number | null, findings: Array<{ __typename: 'Finding', id: string, severity: FindingSeverity, state: FindingState, raisedAt: string, dueOn: string | null, overdue: boolean, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null }> | null } | null }> | null, minimumLivingAllowances: Array<{ __typename: 'MinimumLivingAllowance', id: string, status: AllowanceStatus, class: AllowanceClass, monthlyAmount: string | null, since: string, until: string | null }> | null } | null };

export type IndicatorPageQueryVariables = Exact<{
  id: string | number;
  code: string;
  from: string;
  month: string;
  boundaries: Boundaries;
}>;


export type IndicatorPageQuery = { __typename: 'Query', division: { __typename: 'Division', code: string, name: string, level: DivisionLevel, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string, parent: { __typename: 'Division', code: string, name: string } | null } | null } | null } | null, children: Array<{ __typename: 'Division', code: string, name: string }> } | null, indicator: { __typename: 'Indicator', id: string, name: string, nameEn: string, unit: IndicatorUnit, kind: IndicatorKind, formula: string, formulaEn: string, legalBasis: string, dimensions: Array<{ __typename: 'IndicatorDimension', id: string, name: string }>, series: Array<{ __typename: 'IndicatorValue', month: string, value: string | null, numerator: string | null, denominator: string | null }>, explanation: { __typename: 'IndicatorExplanation', value: string | null, previous: string | null, difference: string | null, sources: Array<{ __typename: 'IndicatorSource', subgraph: string, facet: string, freshness: string | null }>, change: Array<{ __typename: 'ChangePart', cause: ChangeCause, amount: string }> | null } } | null };

export type IndicatorByDivisionQueryVariables = Exact<{
  id: string | number;
  code: string;
  month: string;
  boundaries: Boundaries;
}>;


export type IndicatorByDivisionQuery = { __typename: 'Query', indicator: { __typename: 'Indicator', id: string, byDivision: Array<{ __typename: 'IndicatorValue', value: string | null, yearOnYear: string | null, rank: number | null, isSuppressed: boolean, division: { __typename: 'Division', code: string, name: string } }> } | null };

export type IndicatorByDimensionQueryVariables = Exact<{
  id: string | number;
  code: string;
  month: string;
  dimension: string | number;
}>;


export type IndicatorByDimensionQuery = { __typename: 'Query', indicator: { __typename: 'Indicator', id: string, byDimension: Array<{ __typename: 'IndicatorPart', code: string, name: string, value: string | null, isSuppressed: boolean }> } | null };

export type DefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DefinitionsQuery = { __typename: 'Query', indicators: Array<{ __typename: 'Indicator', id: string, name: string, nameEn: string, unit: IndicatorUnit, kind: IndicatorKind, formula: string, formulaEn: string, legalBasis: string }> };

export type DomainTrendQueryVariables = Exact<{
  code: string;
  from: string;
  month: string;
}>;


export type DomainTrendQuery = { __typename: 'Query', indicators: Array<{ __typename: 'Indicator', id: string, series: Array<{ __typename: 'IndicatorValue', month: string, value: string | null }> }> };

export type MyDataUsageQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataUsageQuery = { __typename: 'Query', me: { __typename: 'Me', dataUsage: { __typename: 'AccessReceiptConnection', edges: Array<{ __typename: 'AccessReceiptEdge', cursor: string, node: { __typename: 'AccessReceipt', id: string, at: string, account: string, kind: string, purpose: string | null, caseNumber: string | null, agreement: string | null, fields: Array<string> } }> } } | null };

export type ChainLinkFragment = { __typename: 'AssistanceChainLink', id: string, kind: ChainLinkKind, occurredOn: string | null, until: string | null, isOngoing: boolean | null, domain: string, domainName: string, domainNameEn: string, title: string | null, titleEn: string | null, amount: string | null, record: string, division: { __typename: 'Division', code: string, name: string } | null, periods: Array<{ __typename: 'ChainPeriod', since: string | null, until: string | null, valueName: string | null, amount: string | null }> | null, gapBefore: { __typename: 'ChainInterval', since: string, until: string | null, days: number } | null, overlaps: Array<{ __typename: 'ChainOverlap', link: string, title: string, titleEn: string, since: string, until: string | null }> | null };

export type ReceiptLineFragment = { __typename: 'AccessReceipt', id: string, at: string, account: string, kind: string, purpose: string | null, caseNumber: string | null, agreement: string | null, fields: Array<string> };

export type PersonPageQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonPageQuery = { __typename: 'Query', person: { __typename: 'Person', id: string, name: string | null, sex: Sex | null, birthDate: string | null, birthYear: number | null, age: number | null, maritalStatus: MaritalStatus | null, documents: Array<{ __typename: 'PersonDocument', label: string, maskedNumber: string }> | null, residence: { __typename: 'Division', code: string, name: string, fullName: string } | null, registeredResidence: { __typename: 'Division', code: string, name: string } | null, spouse: { __typename: 'Person', id: string, name: string | null } | null, death: { __typename: 'Death', date: string | null, source: DeathEvidence } | null, households: Array<{ __typename: 'Household', id: string, kind: HouseholdKind, memberships: Array<{ __typename: 'HouseholdMembership', role: string | null, since: string | null, until: string | null, person: { __typename: 'Person', id: string, name: string | null, age: number | null } }> | null }> | null, minimumLivingAllowances: Array<{ __typename: 'MinimumLivingAllowance', id: string, status: AllowanceStatus, class: AllowanceClass, monthlyAmount: string | null, since: string, until: string | null, unit: { __typename: 'AssistanceUnit', id: string } | null }> | null, abilityAssessment: { __typename: 'AbilityAssessment', level: AbilityLevel | null, score: number | null, assessedOn: string | null } | null, oldAgeAllowance: { __typename: 'OldAgeAllowance', status: OldAgeAllowanceStatus, band: string | null, monthlyAmount: string | null, since: string | null } | null, careResidency: { __typename: 'CareResidency', since: string | null, institution: { __typename: 'CareInstitution', id: string, name: string, organization: { __typename: 'SocialOrganization', id: string, name: string, status: SocialOrganizationStatus } | null } | null } | null, childSupport: { __typename: 'ChildSupport', kind: ChildSupportKind | null, status: ChildSupportStatus | null, monthlyAmount: string | null, since: string | null } | null, findings: Array<{ __typename: 'Finding', id: string, severity: FindingSeverity, state: FindingState, raisedAt: string, dueOn: string | null, overdue: boolean, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null }> | null, assistanceChain: { __typename: 'AssistanceChain', totalCount: number, edges: Array<{ __typename: 'AssistanceChainEdge', cursor: string, node: { __typename: 'AssistanceChainLink', id: string, kind: ChainLinkKind, occurredOn: string | null, until: string | null, isOngoing: boolean | null, domain: string, domainName: string, domainNameEn: string, title: string | null, titleEn: string | null, amount: string | null, record: string, division: { __typename: 'Division', code: string, name: string } | null, periods: Array<{ __typename: 'ChainPeriod', since: string | null, until: string | null, valueName: string | null, amount: string | null }> | null, gapBefore: { __typename: 'ChainInterval', since: string, until: string | null, days: number } | null, overlaps: Array<{ __typename: 'ChainOverlap', link: string, title: string, titleEn: string, since: string, until: string | null }> | null } }> } | null } | null };

export type PersonReceiptsQueryVariables = Exact<{
  id: string | number;
}>;


export type PersonReceiptsQuery = { __typename: 'Query', accessReceipts: { __typename: 'AccessReceiptConnection', edges: Array<{ __typename: 'AccessReceiptEdge', cursor: string, node: { __typename: 'AccessReceipt', id: string, at: string, account: string, kind: string, purpose: string | null, caseNumber: string | null, agreement: string | null, fields: Array<string> } }> } };

export type FindPersonQueryVariables = Exact<{
  number: string;
}>;


export type FindPersonQuery = { __typename: 'Query', findPerson: { __typename: 'Person', id: string } | null };

export type DataQualityQueryVariables = Exact<{ [key: string]: never; }>;


export type DataQualityQuery = { __typename: 'Query', insightFreshness: Array<{ __typename: 'SourceFreshness', subgraph: string, asOf: string | null, lagSeconds: number | null, setAside: number }> };

export type RulePrecisionQueryVariables = Exact<{
  division: string;
}>;


export type RulePrecisionQuery = { __typename: 'Query', rulePrecision: Array<{ __typename: 'RulePrecision', disposed: number, falsePositives: number, precision: number, rule: { __typename: 'Rule', id: string, name: string, nameEn: string } | null, division: { __typename: 'Division', code: string, name: string } }> };

/** An operation of the dashboard: the gateway runs it by its id alone. */
export interface Operation<Data, Variables> {
  readonly id: string
  readonly text: string
  readonly types?: { data: Data; variables: Variables }
}

/** CohortFacets */
export const CohortFacets = { id: '222cff222d51f3490a239d7f62d4ff6865ca9685a093edf75104b6f8a6131fe4', text: "query CohortFacets {\n  insightFacets {\n    name\n    kind\n    type\n    label\n    labelEn\n    needsPurpose\n    refers\n    values {\n      code\n      label\n      labelEn\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<CohortFacetsQuery, CohortFacetsQueryVariables>

/** CohortCounts */
export const CohortCounts = { id: '11e6ccd58f0b6f80157fb9751a813a23b1e96dbf761788cb22139328f28a5dc2', text: "query CohortCounts($division: DivisionCode!, $where: CohortInput!, $kind: CohortKind!, $level: DivisionLevel!, $persons: Boolean!) {\n  division(code: $division) {\n    code\n    name\n    __typename\n  }\n  cohort(division: $division, where: $where, kind: $kind) {\n    on\n    count\n    byDivision(level: $level) {\n      division {\n        code\n        name\n        __typename\n      }\n      count\n      __typename\n    }\n    byAge @include(if: $persons) {\n      from\n      to\n      count\n      male\n      female\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<CohortCountsQuery, CohortCountsQueryVariables>

/** CohortMembers */
export const CohortMembers = { id: '57973eea6a7193ef29dbf4892b5c8b910e5205036b59542d57243c135814f7d6', text: "query CohortMembers($division: DivisionCode!, $where: CohortInput!, $first: Int!, $after: String) {\n  cohort(division: $division, where: $where) {\n    on\n    members(first: $first, after: $after) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n        __typename\n      }\n      edges {\n        cursor\n        node {\n          id\n          name\n          age\n          sex\n          residence {\n            code\n            name\n            fullName\n            __typename\n          }\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<CohortMembersQuery, CohortMembersQueryVariables>

/** DivisionPath */
export const DivisionPath = { id: 'cca1c143d9f29c74e7276988e865820d648ee5e19ae87d83ecacbc4b64af5f33', text: "query DivisionPath($code: DivisionCode!) {\n  division(code: $code) {\n    ...DivisionWay\n    __typename\n  }\n}\n\nfragment DivisionWay on Division {\n  code\n  name\n  level\n  parent {\n    code\n    name\n    parent {\n      code\n      name\n      parent {\n        code\n        name\n        parent {\n          code\n          name\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  children {\n    code\n    name\n    __typename\n  }\n  __typename\n}" } as Operation<DivisionPathQuery, DivisionPathQueryVariables>

/** DivisionOverview */
export const DivisionOverview = { id: '009440d01522fdcb84c8d28a8f27279079a5ac10dbcb91429ec9a8c124203a64', text: "query DivisionOverview($code: DivisionCode!, $month: YearMonth!, $now: YearMonth!) {\n  division(code: $code) {\n    ...DivisionWay\n    indicators(month: $month) {\n      indicator {\n        id\n        name\n        nameEn\n        unit\n        kind\n        direction\n        __typename\n      }\n      value\n      numerator\n      denominator\n      yearOnYear\n      monthOnMonth\n      target\n      rank\n      ranked\n      published {\n        figure\n        value\n        source\n        plausibility\n        __typename\n      }\n      asOf\n      __typename\n    }\n    findingCounts(month: $now) {\n      severity\n      raised\n      closed\n      overdue\n      __typename\n    }\n    __typename\n  }\n  insightFreshness {\n    subgraph\n    asOf\n    lagSeconds\n    __typename\n  }\n}\n\nfragment DivisionWay on Division {\n  code\n  name\n  level\n  parent {\n    code\n    name\n    parent {\n      code\n      name\n      parent {\n        code\n        name\n        parent {\n          code\n          name\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  children {\n    code\n    name\n    __typename\n  }\n  __typename\n}" } as Operation<DivisionOverviewQuery, DivisionOverviewQueryVariables>

/** DivisionTable */
export const DivisionTable = { id: '42db26cd4b9ed08018c4f88cd73fd66eaaeff7457bca72d07b26d8a8c0baf539', text: "query DivisionTable($code: DivisionCode!, $month: YearMonth!, $ids: [ID!]!) {\n  division(code: $code) {\n    code\n    children {\n      code\n      name\n      indicators(month: $month, ids: $ids) {\n        indicator {\n          id\n          __typename\n        }\n        value\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<DivisionTableQuery, DivisionTableQueryVariables>

/** FindingsList */
export const FindingsList = { id: 'd302498261f93c90a0c912fa3af177b7b2a59103762dc1474c166516558756fe', text: "query FindingsList($division: DivisionCode!, $month: YearMonth!, $filter: FindingFilter!, $first: Int!, $after: String) {\n  division(code: $division) {\n    ...FindingsDivision\n    __typename\n  }\n  rules {\n    id\n    name\n    nameEn\n    __typename\n  }\n  findings(division: $division, filter: $filter, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n      __typename\n    }\n    edges {\n      cursor\n      node {\n        ...FindingCard\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment FindingsDivision on Division {\n  ...DivisionWay\n  findingCounts(month: $month) {\n    severity\n    raised\n    closed\n    overdue\n    precision\n    __typename\n  }\n  __typename\n}\n\nfragment DivisionWay on Division {\n  code\n  name\n  level\n  parent {\n    code\n    name\n    parent {\n      code\n      name\n      parent {\n        code\n        name\n        parent {\n          code\n          name\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  children {\n    code\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment FindingCard on Finding {\n  id\n  state\n  severity\n  outcome\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  division {\n    code\n    name\n    __typename\n  }\n  office {\n    division {\n      code\n      name\n      __typename\n    }\n    handler\n    __typename\n  }\n  raisedAt\n  dueOn\n  overdue\n  escalation\n  disposition\n  __typename\n}" } as Operation<FindingsListQuery, FindingsListQueryVariables>

/** FindingsBoard */
export const FindingsBoard = { id: '9e06cf753dc2f9324d05ce58b59427518340c47f84b9cee1b192bcaaf114acb6', text: "query FindingsBoard($division: DivisionCode!, $month: YearMonth!, $first: Int!, $raised: FindingFilter!, $dispatched: FindingFilter!, $checking: FindingFilter!, $disposed: FindingFilter!, $closed: FindingFilter!) {\n  division(code: $division) {\n    ...FindingsDivision\n    __typename\n  }\n  rules {\n    id\n    name\n    nameEn\n    __typename\n  }\n  RAISED: findings(division: $division, filter: $raised, first: $first) {\n    ...BoardColumn\n    __typename\n  }\n  DISPATCHED: findings(division: $division, filter: $dispatched, first: $first) {\n    ...BoardColumn\n    __typename\n  }\n  CHECKING: findings(division: $division, filter: $checking, first: $first) {\n    ...BoardColumn\n    __typename\n  }\n  DISPOSED: findings(division: $division, filter: $disposed, first: $first) {\n    ...BoardColumn\n    __typename\n  }\n  CLOSED: findings(division: $division, filter: $closed, first: $first) {\n    ...BoardColumn\n    __typename\n  }\n}\n\nfragment FindingsDivision on Division {\n  ...DivisionWay\n  findingCounts(month: $month) {\n    severity\n    raised\n    closed\n    overdue\n    precision\n    __typename\n  }\n  __typename\n}\n\nfragment DivisionWay on Division {\n  code\n  name\n  level\n  parent {\n    code\n    name\n    parent {\n      code\n      name\n      parent {\n        code\n        name\n        parent {\n          code\n          name\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  children {\n    code\n    name\n    __typename\n  }\n  __typename\n}\n\nfragment BoardColumn on FindingConnection {\n  totalCount\n  edges {\n    cursor\n    node {\n      ...FindingCard\n      __typename\n    }\n    __typename\n  }\n  __typename\n}\n\nfragment FindingCard on Finding {\n  id\n  state\n  severity\n  outcome\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  division {\n    code\n    name\n    __typename\n  }\n  office {\n    division {\n      code\n      name\n      __typename\n    }\n    handler\n    __typename\n  }\n  raisedAt\n  dueOn\n  overdue\n  escalation\n  disposition\n  __typename\n}" } as Operation<FindingsBoardQuery, FindingsBoardQueryVariables>

/** FindingPage */
export const FindingPage = { id: '09be7aab8e1b98e026ad126780f1134b7efaddac6d45a8fb4312dd9d00293f58', text: "query FindingPage($id: ID!) {\n  finding(id: $id) {\n    ...FindingWhole\n    rule {\n      id\n      motive\n      deadline\n      isInWorkingDays\n      __typename\n    }\n    division {\n      code\n      name\n      level\n      children {\n        code\n        name\n        __typename\n      }\n      parent {\n        code\n        name\n        level\n        children {\n          code\n          name\n          __typename\n        }\n        parent {\n          code\n          name\n          level\n          children {\n            code\n            name\n            __typename\n          }\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  insightFacets {\n    name\n    type\n    __typename\n  }\n}\n\nfragment FindingWhole on Finding {\n  ...FindingCard\n  version\n  ruleVersion\n  possibleActs\n  subjectKind\n  subjectId\n  person {\n    id\n    name\n    __typename\n  }\n  concerns\n  reason\n  reasonEn\n  evidence {\n    facet\n    name\n    nameEn\n    value\n    valueName\n    since\n    until\n    record\n    subgraph\n    recordedAt\n    __typename\n  }\n  amountAtRisk\n  occurrence\n  dispositionNote\n  disposedOn\n  closedOn\n  closeReason\n  settledBy\n  steps {\n    act\n    fromState\n    toState\n    office\n    on\n    at\n    actor\n    note\n    __typename\n  }\n  __typename\n}\n\nfragment FindingCard on Finding {\n  id\n  state\n  severity\n  outcome\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  division {\n    code\n    name\n    __typename\n  }\n  office {\n    division {\n      code\n      name\n      __typename\n    }\n    handler\n    __typename\n  }\n  raisedAt\n  dueOn\n  overdue\n  escalation\n  disposition\n  __typename\n}" } as Operation<FindingPageQuery, FindingPageQueryVariables>

/** DispatchFinding */
export const DispatchFinding = { id: 'ae1d2dc6bdb73284f25ce40174b724da94835e5991223ab3022870a09f3247d5', text: "mutation DispatchFinding($input: DispatchFindingInput!) {\n  answer: dispatchFinding(input: $input) {\n    ...FindingWhole\n    ...Refused\n    __typename\n  }\n}\n\nfragment FindingWhole on Finding {\n  ...FindingCard\n  version\n  ruleVersion\n  possibleActs\n  subjectKind\n  subjectId\n  person {\n    id\n    name\n    __typename\n  }\n  concerns\n  reason\n  reasonEn\n  evidence {\n    facet\n    name\n    nameEn\n    value\n    valueName\n    since\n    until\n    record\n    subgraph\n    recordedAt\n    __typename\n  }\n  amountAtRisk\n  occurrence\n  dispositionNote\n  disposedOn\n  closedOn\n  closeReason\n  settledBy\n  steps {\n    act\n    fromState\n    toState\n    office\n    on\n    at\n    actor\n    note\n    __typename\n  }\n  __typename\n}\n\nfragment FindingCard on Finding {\n  id\n  state\n  severity\n  outcome\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  division {\n    code\n    name\n    __typename\n  }\n  office {\n    division {\n      code\n      name\n      __typename\n    }\n    handler\n    __typename\n  }\n  raisedAt\n  dueOn\n  overdue\n  escalation\n  disposition\n  __typename\n}\n\nfragment Refused on Refusal {\n  code\n  message\n  messageEn\n  basis\n  __typename\n}" } as Operation<DispatchFindingMutation, DispatchFindingMutationVariables>

/** StartChecking */
export const StartChecking = { id: 'd3c379e253e73e167e6210b3bc49cacddb816edaf48be10ccebde0368025ae05', text: "mutation StartChecking($input: FindingActInput!) {\n  answer: startChecking(input: $input) {\n    ...FindingWhole\n    ...Refused\n    __typename\n  }\n}\n\nfragment FindingWhole on Finding {\n  ...FindingCard\n  version\n  ruleVersion\n  possibleActs\n  subjectKind\n  subjectId\n  person {\n    id\n    name\n    __typename\n  }\n  concerns\n  reason\n  reasonEn\n  evidence {\n    facet\n    name\n    nameEn\n    value\n    valueName\n    since\n    until\n    record\n    subgraph\n    recordedAt\n    __typename\n  }\n  amountAtRisk\n  occurrence\n  dispositionNote\n  disposedOn\n  closedOn\n  closeReason\n  settledBy\n  steps {\n    act\n    fromState\n    toState\n    office\n    on\n    at\n    actor\n    note\n    __typename\n  }\n  __typename\n}\n\nfragment FindingCard on Finding {\n  id\n  state\n  severity\n  outcome\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  division {\n    code\n    name\n    __typename\n  }\n  office {\n    division {\n      code\n      name\n      __typename\n    }\n    handler\n    __typename\n  }\n  raisedAt\n  dueOn\n  overdue\n  escalation\n  disposition\n  __typename\n}\n\nfragment Refused on Refusal {\n  code\n  message\n  messageEn\n  basis\n  __typename\n}" } as Operation<StartCheckingMutation, StartCheckingMutationVariables>

/** DisposeFinding */
export const DisposeFinding = { id: '50e756826f2025f89195461f23b7494ff9e715a8a8f6eeb57630da8e6506123d', text: "mutation DisposeFinding($input: DisposeFindingInput!) {\n  answer: disposeFinding(input: $input) {\n    ...FindingWhole\n    ...Refused\n    __typename\n  }\n}\n\nfragment FindingWhole on Finding {\n  ...FindingCard\n  version\n  ruleVersion\n  possibleActs\n  subjectKind\n  subjectId\n  person {\n    id\n    name\n    __typename\n  }\n  concerns\n  reason\n  reasonEn\n  evidence {\n    facet\n    name\n    nameEn\n    value\n    valueName\n    since\n    until\n    record\n    subgraph\n    recordedAt\n    __typename\n  }\n  amountAtRisk\n  occurrence\n  dispositionNote\n  disposedOn\n  closedOn\n  closeReason\n  settledBy\n  steps {\n    act\n    fromState\n    toState\n    office\n    on\n    at\n    actor\n    note\n    __typename\n  }\n  __typename\n}\n\nfragment FindingCard on Finding {\n  id\n  state\n  severity\n  outcome\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  division {\n    code\n    name\n    __typename\n  }\n  office {\n    division {\n      code\n      name\n      __typename\n    }\n    handler\n    __typename\n  }\n  raisedAt\n  dueOn\n  overdue\n  escalation\n  disposition\n  __typename\n}\n\nfragment Refused on Refusal {\n  code\n  message\n  messageEn\n  basis\n  __typename\n}" } as Operation<DisposeFindingMutation, DisposeFindingMutationVariables>

/** CloseFinding */
export const CloseFinding = { id: '9f172807d7ee126e7e58e9f3caaa0033ee71012e345e72f084eab2097581574a', text: "mutation CloseFinding($input: FindingActInput!) {\n  answer: closeFinding(input: $input) {\n    ...FindingWhole\n    ...Refused\n    __typename\n  }\n}\n\nfragment FindingWhole on Finding {\n  ...FindingCard\n  version\n  ruleVersion\n  possibleActs\n  subjectKind\n  subjectId\n  person {\n    id\n    name\n    __typename\n  }\n  concerns\n  reason\n  reasonEn\n  evidence {\n    facet\n    name\n    nameEn\n    value\n    valueName\n    since\n    until\n    record\n    subgraph\n    recordedAt\n    __typename\n  }\n  amountAtRisk\n  occurrence\n  dispositionNote\n  disposedOn\n  closedOn\n  closeReason\n  settledBy\n  steps {\n    act\n    fromState\n    toState\n    office\n    on\n    at\n    actor\n    note\n    __typename\n  }\n  __typename\n}\n\nfragment FindingCard on Finding {\n  id\n  state\n  severity\n  outcome\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  division {\n    code\n    name\n    __typename\n  }\n  office {\n    division {\n      code\n      name\n      __typename\n    }\n    handler\n    __typename\n  }\n  raisedAt\n  dueOn\n  overdue\n  escalation\n  disposition\n  __typename\n}\n\nfragment Refused on Refusal {\n  code\n  message\n  messageEn\n  basis\n  __typename\n}" } as Operation<CloseFindingMutation, CloseFindingMutationVariables>

/** ReturnFinding */
export const ReturnFinding = { id: 'c77ae20813760232db4735274d64077619234eb7573b68f769480816ce6cfbdd', text: "mutation ReturnFinding($input: ReturnFindingInput!) {\n  answer: returnFinding(input: $input) {\n    ...FindingWhole\n    ...Refused\n    __typename\n  }\n}\n\nfragment FindingWhole on Finding {\n  ...FindingCard\n  version\n  ruleVersion\n  possibleActs\n  subjectKind\n  subjectId\n  person {\n    id\n    name\n    __typename\n  }\n  concerns\n  reason\n  reasonEn\n  evidence {\n    facet\n    name\n    nameEn\n    value\n    valueName\n    since\n    until\n    record\n    subgraph\n    recordedAt\n    __typename\n  }\n  amountAtRisk\n  occurrence\n  dispositionNote\n  disposedOn\n  closedOn\n  closeReason\n  settledBy\n  steps {\n    act\n    fromState\n    toState\n    office\n    on\n    at\n    actor\n    note\n    __typename\n  }\n  __typename\n}\n\nfragment FindingCard on Finding {\n  id\n  state\n  severity\n  outcome\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  division {\n    code\n    name\n    __typename\n  }\n  office {\n    division {\n      code\n      name\n      __typename\n    }\n    handler\n    __typename\n  }\n  raisedAt\n  dueOn\n  overdue\n  escalation\n  disposition\n  __typename\n}\n\nfragment Refused on Refusal {\n  code\n  message\n  messageEn\n  basis\n  __typename\n}" } as Operation<ReturnFindingMutation, ReturnFindingMutationVariables>

/** HouseholdPage */
export const HouseholdPage = { id: 'd00bb474026052cb7d3e56dc090de6f6ee842d45982c06b6cbd6140f271b3620', text: "query HouseholdPage($id: ID!) {\n  household(id: $id) {\n    id\n    kind\n    number\n    address\n    since\n    until\n    division {\n      code\n      name\n      fullName\n      __typename\n    }\n    memberships(history: true) {\n      id\n      role\n      since\n      until\n      joinReason\n      leaveReason\n      person {\n        id\n        name\n        age\n        findings(states: [RAISED, DISPATCHED, CHECKING, DISPOSED]) {\n          ...OpenFinding\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    assistanceChain(last: 30) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...ChainLink\n          people {\n            id\n            name\n            __typename\n          }\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OpenFinding on Finding {\n  id\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  severity\n  state\n  raisedAt\n  dueOn\n  overdue\n  __typename\n}\n\nfragment ChainLink on AssistanceChainLink {\n  id\n  kind\n  occurredOn\n  until\n  isOngoing\n  domain\n  domainName\n  domainNameEn\n  title\n  titleEn\n  amount\n  division {\n    code\n    name\n    __typename\n  }\n  periods {\n    since\n    until\n    valueName\n    amount\n    __typename\n  }\n  gapBefore {\n    since\n    until\n    days\n    __typename\n  }\n  overlaps {\n    link\n    title\n    titleEn\n    since\n    until\n    __typename\n  }\n  record\n  __typename\n}" } as Operation<HouseholdPageQuery, HouseholdPageQueryVariables>

/** AssistanceUnitPage */
export const AssistanceUnitPage = { id: '31a9774cefa817ff14b08776fee54fa7e233c7411dccbd2e379c180f82757eac', text: "query AssistanceUnitPage($id: ID!) {\n  assistanceUnit(id: $id) {\n    id\n    formedOn\n    dissolvedOn\n    area\n    hardshipCause\n    division {\n      code\n      name\n      fullName\n      __typename\n    }\n    members(past: true) {\n      id\n      relation\n      since\n      until\n      leaveReason\n      person {\n        id\n        name\n        age\n        findings(states: [RAISED, DISPATCHED, CHECKING, DISPOSED]) {\n          ...OpenFinding\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    minimumLivingAllowances {\n      id\n      status\n      class\n      monthlyAmount\n      since\n      until\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OpenFinding on Finding {\n  id\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  severity\n  state\n  raisedAt\n  dueOn\n  overdue\n  __typename\n}" } as Operation<AssistanceUnitPageQuery, AssistanceUnitPageQueryVariables>

/** IndicatorPage */
export const IndicatorPage = { id: '9dc3a2f1e6015e14295866ecc85866e6cd4b834bb24f73c44f152e0b91a670ed', text: "query IndicatorPage($id: ID!, $code: DivisionCode!, $from: YearMonth!, $month: YearMonth!, $boundaries: Boundaries!) {\n  division(code: $code) {\n    ...DivisionWay\n    __typename\n  }\n  indicator(id: $id) {\n    id\n    name\n    nameEn\n    unit\n    kind\n    formula\n    formulaEn\n    legalBasis\n    dimensions {\n      id\n      name\n      __typename\n    }\n    series(division: $code, from: $from, to: $month, boundaries: $boundaries) {\n      month\n      value\n      numerator\n      denominator\n      __typename\n    }\n    explanation(division: $code, month: $month) {\n      value\n      previous\n      difference\n      sources {\n        subgraph\n        facet\n        freshness\n        __typename\n      }\n      change {\n        cause\n        amount\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment DivisionWay on Division {\n  code\n  name\n  level\n  parent {\n    code\n    name\n    parent {\n      code\n      name\n      parent {\n        code\n        name\n        parent {\n          code\n          name\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n  children {\n    code\n    name\n    __typename\n  }\n  __typename\n}" } as Operation<IndicatorPageQuery, IndicatorPageQueryVariables>

/** IndicatorByDivision */
export const IndicatorByDivision = { id: '069266acbed91ee7036c7b4c7c1760989932543b2987ffd767f826b7d9c38640', text: "query IndicatorByDivision($id: ID!, $code: DivisionCode!, $month: YearMonth!, $boundaries: Boundaries!) {\n  indicator(id: $id) {\n    id\n    byDivision(division: $code, month: $month, boundaries: $boundaries) {\n      division {\n        code\n        name\n        __typename\n      }\n      value\n      yearOnYear\n      rank\n      isSuppressed\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<IndicatorByDivisionQuery, IndicatorByDivisionQueryVariables>

/** IndicatorByDimension */
export const IndicatorByDimension = { id: '47a8082b79576d2dbe4cb1b109ad4fbeebd0ad2fd565a81ab0e5cf39f8db87ec', text: "query IndicatorByDimension($id: ID!, $code: DivisionCode!, $month: YearMonth!, $dimension: ID!) {\n  indicator(id: $id) {\n    id\n    byDimension(division: $code, month: $month, dimension: $dimension) {\n      code\n      name\n      value\n      isSuppressed\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<IndicatorByDimensionQuery, IndicatorByDimensionQueryVariables>

/** Definitions */
export const Definitions = { id: '58d2ec34280fb827de673b300c39feb98b67a7d75c74240741cd64a78818bf02', text: "query Definitions {\n  indicators {\n    id\n    name\n    nameEn\n    unit\n    kind\n    formula\n    formulaEn\n    legalBasis\n    __typename\n  }\n}" } as Operation<DefinitionsQuery, DefinitionsQueryVariables>

/** DomainTrend */
export const DomainTrend = { id: '94e4b6f4d95e08fd2243b4e94cba1f8444427e0265bd06a468aee651bd9d8648', text: "query DomainTrend($code: DivisionCode!, $from: YearMonth!, $month: YearMonth!) {\n  indicators {\n    id\n    series(division: $code, from: $from, to: $month) {\n      month\n      value\n      __typename\n    }\n    __typename\n  }\n}" } as Operation<DomainTrendQuery, DomainTrendQueryVariables>

/** MyDataUsage */
export const MyDataUsage = { id: 'e07ea98a7eb15299dce0c95248421de993d81deb5c17b5619889a5351e20487c', text: "query MyDataUsage {\n  me {\n    dataUsage(first: 50) {\n      edges {\n        cursor\n        node {\n          ...ReceiptLine\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment ReceiptLine on AccessReceipt {\n  id\n  at\n  account\n  kind\n  purpose\n  caseNumber\n  agreement\n  fields\n  __typename\n}" } as Operation<MyDataUsageQuery, MyDataUsageQueryVariables>

/** PersonPage */
export const PersonPage = { id: '8ee782c49f99aea3b4bb4023911a457fd2f9c6872230ff5c4e942da00f18fd3a', text: "query PersonPage($id: ID!) {\n  person(id: $id) {\n    id\n    name\n    sex\n    birthDate\n    birthYear\n    age\n    documents {\n      label\n      maskedNumber\n      __typename\n    }\n    residence {\n      code\n      name\n      fullName\n      __typename\n    }\n    registeredResidence {\n      code\n      name\n      __typename\n    }\n    maritalStatus\n    spouse {\n      id\n      name\n      __typename\n    }\n    death {\n      date\n      source\n      __typename\n    }\n    households {\n      id\n      kind\n      memberships {\n        role\n        since\n        until\n        person {\n          id\n          name\n          age\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    minimumLivingAllowances {\n      id\n      status\n      class\n      monthlyAmount\n      since\n      until\n      unit {\n        id\n        __typename\n      }\n      __typename\n    }\n    abilityAssessment {\n      level\n      score\n      assessedOn\n      __typename\n    }\n    oldAgeAllowance {\n      status\n      band\n      monthlyAmount\n      since\n      __typename\n    }\n    careResidency {\n      since\n      institution {\n        id\n        name\n        organization {\n          id\n          name\n          status\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    childSupport {\n      kind\n      status\n      monthlyAmount\n      since\n      __typename\n    }\n    findings(states: [RAISED, DISPATCHED, CHECKING, DISPOSED]) {\n      ...OpenFinding\n      __typename\n    }\n    assistanceChain(last: 50) {\n      totalCount\n      edges {\n        cursor\n        node {\n          ...ChainLink\n          __typename\n        }\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment OpenFinding on Finding {\n  id\n  rule {\n    id\n    name\n    nameEn\n    __typename\n  }\n  severity\n  state\n  raisedAt\n  dueOn\n  overdue\n  __typename\n}\n\nfragment ChainLink on AssistanceChainLink {\n  id\n  kind\n  occurredOn\n  until\n  isOngoing\n  domain\n  domainName\n  domainNameEn\n  title\n  titleEn\n  amount\n  division {\n    code\n    name\n    __typename\n  }\n  periods {\n    since\n    until\n    valueName\n    amount\n    __typename\n  }\n  gapBefore {\n    since\n    until\n    days\n    __typename\n  }\n  overlaps {\n    link\n    title\n    titleEn\n    since\n    until\n    __typename\n  }\n  record\n  __typename\n}" } as Operation<PersonPageQuery, PersonPageQueryVariables>

/** PersonReceipts */
export const PersonReceipts = { id: '4017bba57d850f686172d9ec5bbd167dc74a1534533982e972665901a555893e', text: "query PersonReceipts($id: ID!) {\n  accessReceipts(filter: {personId: $id}, first: 20) {\n    edges {\n      cursor\n      node {\n        ...ReceiptLine\n        __typename\n      }\n      __typename\n    }\n    __typename\n  }\n}\n\nfragment ReceiptLine on AccessReceipt {\n  id\n  at\n  account\n  kind\n  purpose\n  caseNumber\n  agreement\n  fields\n  __typename\n}" } as Operation<PersonReceiptsQuery, PersonReceiptsQueryVariables>

/** FindPerson */
export const FindPerson = { id: 'd40e5380062627cd08d82953aa5e397a86ffc3935bb37597eb0e028337ea9ee2', text: "query FindPerson($number: String!) {\n  findPerson(document: {type: RESIDENT_ID, number: $number}) {\n    id\n    __typename\n  }\n}" } as Operation<FindPersonQuery, FindPersonQueryVariables>

/** DataQuality */
export const DataQuality = { id: 'e8610b985b3548ddefc53c036006280c6f116b9ceba238d13ee238c839ffc059', text: "query DataQuality {\n  insightFreshness {\n    subgraph\n    asOf\n    lagSeconds\n    setAside\n    __typename\n  }\n}" } as Operation<DataQualityQuery, DataQualityQueryVariables>

/** RulePrecision */
export const RulePrecision = { id: 'fb0abd838c4c250e0e40bf82ba11c3f72c62f022e839734045fd3132fe753982', text: "query RulePrecision($division: DivisionCode!) {\n  rulePrecision(division: $division) {\n    rule {\n      id\n      name\n      nameEn\n      __typename\n    }\n    division {\n      code\n      name\n      __typename\n    }\n    disposed\n    falsePositives\n    precision\n    __typename\n  }\n}" } as Operation<RulePrecisionQuery, RulePrecisionQueryVariables>

/** Codes in Chinese, by the name of their enum. */
export const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "AbilityLevel": {
    "INTACT": "能力完好",
    "MILD": "轻度失能",
    "MODERATE": "中度失能",
    "SEVERE": "重度失能",
    "TOTAL": "完全失能"
  },
  "AllowanceClass": {
    "A": "A",
    "B": "B",
    "C": "C"
  },
  "AllowanceStatus": {
    "GRANTED": "已确认",
    "SUSPENDED": "缓发",
    "GRACE": "渐退期",
    "TERMINATED": "终止"
  },
  "AssistanceArea": {
    "URBAN": "城市",
    "RURAL": "农村"
  },
  "ChainLinkKind": {
    "SUPPORT": "救助帮扶",
    "SERVICE": "服务",
    "LIFE_EVENT": "人生事件"
  },
  "ChangeCause": {
    "ENTRIES": "新增",
    "EXITS": "退出",
    "MOVED_IN": "迁入",
    "MOVED_OUT": "迁出",
    "RECHECK": "复核调整",
    "LATE_DATA": "补报",
    "BOUNDARY": "区划调整",
    "FORMULA": "口径调整"
  },
  "ChildSupportKind": {
    "ORPHAN_INSTITUTION": "机构养育孤儿",
    "ORPHAN_SCATTERED": "社会散居孤儿",
    "DE_FACTO": "事实无人抚养儿童",
    "HIV": "艾滋病病毒感染儿童"
  },
  "ChildSupportStatus": {
    "ACTIVE": "在保",
    "CONTINUING": "就学延续",
    "LAPSED": "期满",
    "ENDED": "终止"
  },
  "DeathEvidence": {
    "MEDICAL_CERTIFICATE": "居民死亡医学证明（推断）书",
    "HUKOU_DEREGISTRATION": "户口注销",
    "CREMATION": "火化证明",
    "COURT_DECLARATION": "法院宣告死亡",
    "BURIAL": "土葬或公益性公墓安葬",
    "REPORT": "家属或村居报告"
  },
  "DivisionLevel": {
    "PROVINCE": "省",
    "PREFECTURE": "地市",
    "COUNTY": "县区",
    "TOWNSHIP": "乡镇街道",
    "VILLAGE": "村居"
  },
  "FindingAct": {
    "RAISE": "生成",
    "RAISE_AGAIN": "再次生成",
    "DISPATCH": "派发",
    "START_CHECKING": "开始核查",
    "DISPOSE": "处置",
    "CLOSE": "办结",
    "RETURN": "退回重查",
    "ESCALATE": "逾期上报",
    "CLEAR": "成因消除自动办结"
  },
  "FindingCloseReason": {
    "DISPOSED": "处置后办结",
    "CAUSE_GONE": "成因消除自动办结"
  },
  "FindingDisposition": {
    "CONFIRMED": "属实",
    "INCLUDED": "属实，已纳入保障",
    "ADJUSTED": "属实，已调整待遇",
    "STOPPED": "属实，已停发",
    "AIDED": "属实，已给予救助",
    "REFERRED": "已转介",
    "ALREADY_SETTLED": "此前已处理",
    "NO_ACTION": "属实，无需处理",
    "FALSE_POSITIVE": "误报"
  },
  "FindingHandler": {
    "VILLAGE": "村（居）",
    "TOWNSHIP": "乡镇（街道）",
    "COUNTY": "县级民政部门",
    "INSTITUTION": "机构",
    "DATA_OWNER": "数据责任部门",
    "SUPERVISION": "上级监督"
  },
  "FindingSeverity": {
    "RED": "红",
    "ORANGE": "橙",
    "YELLOW": "黄",
    "BLUE": "蓝"
  },
  "FindingState": {
    "RAISED": "已生成",
    "DISPATCHED": "已派发",
    "CHECKING": "核查中",
    "DISPOSED": "已处置",
    "CLOSED": "已办结"
  },
  "HardshipCause": {
    "ILLNESS": "因病",
    "DISABILITY": "因残",
    "SCHOOLING": "因学",
    "NO_LABOUR": "缺劳动力",
    "UNEMPLOYMENT": "失业",
    "DISASTER": "因灾",
    "ACCIDENT": "意外事故",
    "OTHER": "其他"
  },
  "HouseholdKind": {
    "REGISTERED": "户籍户",
    "RESIDENT": "常住户"
  },
  "IndicatorDirection": {
    "HIGHER": "越高越好",
    "LOWER": "越低越好",
    "NEUTRAL": "中性"
  },
  "IndicatorKind": {
    "STOCK": "时点数",
    "FLOW": "时期数",
    "RATIO": "比率"
  },
  "IndicatorUnit": {
    "PERSON": "人",
    "HOUSEHOLD": "户",
    "PAIR": "对",
    "BED": "张（床位）",
    "COUNT": "个",
    "YUAN": "元",
    "YUAN_PER_MONTH": "元",
    "PERCENT": "百分比",
    "PER_MILLE": "千分比",
    "DAY": "天"
  },
  "JoinReason": {
    "FORMED": "立户",
    "BIRTH": "出生",
    "MARRIAGE": "结婚",
    "ADOPTION": "收养",
    "MIGRATION": "迁入",
    "SPLIT": "分户",
    "MERGER": "并户",
    "RELEASE": "刑满释放",
    "OTHER": "其他"
  },
  "LeaveReason": {
    "DEATH": "死亡",
    "MARRIAGE": "结婚",
    "DIVORCE": "离婚",
    "MIGRATION": "迁出",
    "SPLIT": "分户",
    "MERGER": "并户",
    "IMPRISONMENT": "服刑",
    "ADOPTION": "被收养",
    "OTHER": "其他"
  },
  "MaritalStatus": {
    "SINGLE": "未婚",
    "MARRIED": "已婚",
    "FIRST_MARRIAGE": "初婚",
    "REMARRIED": "再婚",
    "REUNITED": "复婚",
    "WIDOWED": "丧偶",
    "DIVORCED": "离婚",
    "UNSPECIFIED": "未说明的婚姻状况"
  },
  "OldAgeAllowanceStatus": {
    "ELIGIBLE_FOUND": "主动发现",
    "APPLIED": "已申请",
    "REVIEWED": "已审核",
    "NOTICED": "公示中",
    "GRANTED": "已确认",
    "SURVIVAL_CHECK_DUE": "待生存认证",
    "CONFIRMED": "已认证",
    "SUSPENDED": "暂停发放",
    "STOPPED": "已停发",
    "DENIED": "不予确认"
  },
  "Plausibility": {
    "CONSISTENT": "与计算值一致",
    "DEVIATES": "与计算值不一致",
    "SUSPECT": "存疑",
    "UNCHECKED": "无法比对"
  },
  "RuleOutcome": {
    "WARNING": "预警",
    "DISCOVERY": "主动发现",
    "CONFLICT": "冲突",
    "DATA_QUALITY": "数据质量",
    "SAFETY": "安全"
  },
  "RuleSubject": {
    "PERSON": "个人",
    "HOUSEHOLD": "家庭户",
    "UNIT": "救助家庭",
    "ORGANIZATION": "社会组织",
    "INSTITUTION": "养老机构",
    "RECORD": "记录"
  },
  "Sex": {
    "MALE": "男",
    "FEMALE": "女",
    "UNKNOWN": "未知"
  },
  "SocialOrganizationStatus": {
    "REGISTERED": "正常",
    "CHANGED": "正常（已变更）",
    "LIQUIDATING": "清算",
    "CANCELLED": "注销",
    "REVOKED": "撤销登记",
    "LICENCE_REVOKED": "吊销登记证书"
  },
  "UnitLeaveReason": {
    "DEATH": "死亡",
    "MARRIAGE": "婚嫁",
    "DIVORCE": "离婚",
    "MIGRATION": "迁出",
    "SPLIT": "分户",
    "IMPRISONMENT": "服刑",
    "ADOPTION": "收养",
    "OTHER": "其他",
    "UNIT_DISSOLVED": "救助单元终止"
  }
}

export const operations = [CohortFacets, CohortCounts, CohortMembers, DivisionPath, DivisionOverview, DivisionTable, FindingsList, FindingsBoard, FindingPage, DispatchFinding, StartChecking, DisposeFinding, CloseFinding, ReturnFinding, HouseholdPage, AssistanceUnitPage, IndicatorPage, IndicatorByDivision, IndicatorByDimension, Definitions, DomainTrend, MyDataUsage, PersonPage, PersonReceipts, FindPerson, DataQuality, RulePrecision] as const
