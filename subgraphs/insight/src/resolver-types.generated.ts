// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Fact as FactRecord } from './fact/entity.ts';
import type { Finding as FindingRecord, FindingStep as FindingStepRecord } from './finding/entity.ts';
import type { RuleBackTest as RuleBackTestRecord, RuleParameters as RuleParametersRecord } from './finding-rule/entity.ts';
import type { IndicatorRelease as IndicatorReleaseRecord, ReleasedParts as ReleasedPartsRecord, RevisedParts as RevisedPartsRecord } from './indicator-release/entity.ts';
import type { IndicatorParts as IndicatorPartsRecord, IndicatorState as IndicatorStateRecord, DivisionChange as DivisionChangeRecord } from './indicator-value/entity.ts';
import type { Context } from '@civil-affairs/kit';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 日期 calendar date YYYY-MM-DD, zone Asia/Shanghai. */
  Date: { input: string; output: string; }
  /** 时刻 instant, ISO 8601. */
  DateTime: { input: string; output: Date | string; }
  /** 月份 month YYYY-MM. */
  YearMonth: { input: string; output: string; }
  /** 金额 amount in yuan with two decimals, as text: "980.00". */
  Money: { input: number; output: number; }
  /** 十进制数 decimal number as text; its unit stands in the field's description. */
  Decimal: { input: string; output: string | number; }
  /** 行政区划代码 12-digit division code (GB/T 2260, GB/T 10114); 2, 4, 6 or 9 digits are accepted as input. */
  DivisionCode: { input: string; output: string; }
  /** 统一社会信用代码 unified social credit code, 18 characters (GB 32100-2015). */
  CreditCode: { input: string; output: string; }
};

export type Query = {
  /** 数据新鲜度 one entry a subsystem. */
  insightFreshness: Array<SourceFreshness>;
  /** 指标发布 null where the month was not released. */
  indicatorRelease?: Maybe<IndicatorRelease>;
  /** 指标 null for an id that is not declared. */
  indicator?: Maybe<Indicator>;
  /** 全部指标 by number. */
  indicators: Array<Indicator>;
  /** 人群分析 Refused with OUT_OF_SCOPE, UNKNOWN_FACET, UNKNOWN_CODE, FACET_OF_ANOTHER_KIND, COMPARISON_NOT_POSSIBLE, COHORT_UNCLEAR, COHORT_EMPTY, COHORT_TOO_COMPLEX, IN_FUTURE or PURPOSE_REQUIRED. */
  cohort: Cohort;
  /** 维度目录 */
  insightFacets: Array<InsightFacet>;
  /** 范围内人员 asked by the gateway alone: which of these persons are in the population today. Refused as a cohort is, and with DATA_TOO_OLD where what it depends on was read longer ago than policy (parameter VERIFY.maximumLag) allows. */
  populationMembers: Array<Scalars['ID']['output']>;
  /** 待遇核验 up to 1000 people, by the documents the caller holds. Refused with PURPOSE_REQUIRED, TOO_MANY_PEOPLE, NOTHING_ASKED, IN_FUTURE, or DATA_TOO_OLD where what a subsystem told was read longer ago than policy (parameter VERIFY.maximumLag), the agreement, or the caller, allows. */
  verifyStatus: Array<VerifiedPerson>;
  /** 规则 all that are in force, or those of one outcome. */
  rules: Array<Rule>;
  rule?: Maybe<Rule>;
  /** 待建规则 */
  waitingRules: Array<WaitingRule>;
  finding?: Maybe<Finding>;
  /** 线索 of a division and below, for staff who serve it. */
  findings: FindingConnection;
  /** 规则准确率 by rule and county, of a division and below. */
  rulePrecision: Array<RulePrecision>;
  ruleBackTest?: Maybe<RuleBackTest>;
  /** 应享未享名单 of a division and below, of one programme or of all; those who soon will be entitled are not on it. Refused with PURPOSE_REQUIRED, ROLE_REQUIRED or OUT_OF_SCOPE. */
  entitlementGaps: EntitlementGapConnection;
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  insightPolicyParameters: Array<InsightPolicyParameter>;
};


export type QueryIndicatorReleaseArgs = {
  month: Scalars['YearMonth']['input'];
};


export type QueryIndicatorArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCohortArgs = {
  division: Scalars['DivisionCode']['input'];
  where: CohortInput;
  kind?: InputMaybe<CohortKind>;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPopulationMembersArgs = {
  expression: Scalars['String']['input'];
  persons: Array<Scalars['ID']['input']>;
};


export type QueryVerifyStatusArgs = {
  people: Array<DocumentInput>;
  programmes: Array<Programme>;
  month: Scalars['YearMonth']['input'];
  maximumLagSeconds?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRulesArgs = {
  outcome?: InputMaybe<RuleOutcome>;
};


export type QueryRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFindingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFindingsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<FindingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRulePrecisionArgs = {
  division: Scalars['DivisionCode']['input'];
  rule?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryRuleBackTestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEntitlementGapsArgs = {
  division: Scalars['DivisionCode']['input'];
  programme?: InputMaybe<Programme>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryInsightPolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 发布月度指标 freezes all figures of a past month; repeating it answers the first release. Needs POLICY_ADMINISTRATOR of the province. Refused with MONTH_NOT_OVER or NOT_COMPUTED. */
  releaseIndicators: ReleaseIndicatorsResult;
  /** 派发线索 to the office given, or to the one it names itself. Refused with OFFICE_ELSEWHERE. */
  dispatchFinding: DispatchFindingResult;
  /** 开始核查 */
  startChecking: StartCheckingResult;
  /** 处置线索 what the check found. Money is stopped by the act of its programme, never here. */
  disposeFinding: DisposeFindingResult;
  /** 办结线索 by another hand than disposed of it. Refused with SAME_HAND. */
  closeFinding: CloseFindingResult;
  /** 退回重查 */
  returnFinding: ReturnFindingResult;
  /** 回测规则 on the history of a division, at the end of each month. Refused with UNKNOWN_RULE, UNKNOWN_PARAMETER or PERIOD_TOO_LONG. */
  backTestRule: BackTestRuleResult;
  /** 激活规则参数 as they were back-tested, in the division of the test; all its subjects are looked at again. Refused with BACK_TEST_OUTDATED or SAME_HAND. */
  activateRuleParameters: ActivateRuleParametersResult;
  /** 设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT. */
  setInsightPolicyParameter: SetInsightPolicyParameterResult;
};


export type MutationReleaseIndicatorsArgs = {
  month: Scalars['YearMonth']['input'];
};


export type MutationDispatchFindingArgs = {
  input: DispatchFindingInput;
};


export type MutationStartCheckingArgs = {
  input: FindingActInput;
};


export type MutationDisposeFindingArgs = {
  input: DisposeFindingInput;
};


export type MutationCloseFindingArgs = {
  input: FindingActInput;
};


export type MutationReturnFindingArgs = {
  input: ReturnFindingInput;
};


export type MutationBackTestRuleArgs = {
  input: BackTestRuleInput;
};


export type MutationActivateRuleParametersArgs = {
  input: ActivateRuleParametersInput;
};


export type MutationSetInsightPolicyParameterArgs = {
  input: SetInsightPolicyParameterInput;
};

/** 数据分级 how much harm a leak would do (个人信息保护法 art. 28). */
export type DataClass =
  /** 一般个人信息 personal: names, dates, addresses. */
  | 'PERSONAL'
  /** 敏感个人信息 sensitive: health, accounts, marriage, benefits, and all of children under 14. */
  | 'SENSITIVE';

/** 脱敏方式 what stands in for a value that may not be seen in full. */
export type Mask =
  /** 姓名 张*三 */
  | 'NAME'
  /** 证件号码 county prefix and last two digits */
  | 'DOCUMENT_NUMBER'
  /** 电话 138****5678 */
  | 'PHONE'
  /** 银行账号 last four digits */
  | 'BANK_ACCOUNT'
  /** 住址 to the township */
  | 'ADDRESS';

/** 不予办理 an act that cannot happen now, with what to do about it. Nothing was changed. */
export type Refusal = {
  /** 拒绝代码 stable code; each command's description lists its own, and ILLEGAL_TRANSITION, STALE_VERSION, OUT_OF_SCOPE, ROLE_REQUIRED and NOT_FOUND may come from any. */
  code: Scalars['String']['output'];
  /** 说明 what happened and what to do, in Chinese. */
  message: Scalars['String']['output'];
  /** What happened and what to do, in English. */
  messageEn: Scalars['String']['output'];
  /** 依据 article or rule behind it. */
  basis?: Maybe<Scalars['String']['output']>;
  /** 位置 where in the input the cause lies. */
  path: Array<Scalars['String']['output']>;
};

/** 分页信息 where a page of a connection begins and ends. */
export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
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

/** 证件类型 */
export type DocumentType =
  /** 居民身份证 */
  | 'RESIDENT_ID'
  /** 临时居民身份证 */
  | 'TEMP_ID'
  /** 户口簿 */
  | 'HOUSEHOLD_BOOK'
  /** 出生医学证明 */
  | 'BIRTH_CERT'
  /** 居住证 */
  | 'RESIDENCE_PERMIT'
  /** 港澳居民来往内地通行证 */
  | 'HKM_TRAVEL'
  /** 台湾居民来往大陆通行证 */
  | 'TW_TRAVEL'
  /** 港澳台居民居住证 */
  | 'HKMT_RESIDENCE'
  /** 外国人永久居留身份证 */
  | 'FOREIGN_PR'
  /** 中国护照 */
  | 'PASSPORT_CN'
  /** 外国护照 */
  | 'PASSPORT_FOREIGN'
  /** 军人证件 */
  | 'MILITARY'
  /** 残疾人证 */
  | 'DISABLED_CERT'
  /** 无证件 */
  | 'NONE';

/** 证件输入 as printed on the document; spaces, full-width digits and numbers of 15 digits are understood. */
export type DocumentInput = {
  type: DocumentType;
  number: Scalars['String']['input'];
};

/** 时限 one legal or local time limit and how it stands. */
export type Deadline = {
  /** 时限编号 key of the limit, e.g. MLA.confirm. */
  key: Scalars['String']['output'];
  /** 起算日 the day the limit runs from; it is not counted itself. */
  startedOn: Scalars['Date']['output'];
  /** 截止日 last day; null where the working-day calendar of that year is not published yet. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 完成日 the day it was met. */
  metOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 */
  state: DeadlineState;
  /** 依据 where the limit comes from. */
  legalBasis: Scalars['String']['output'];
};

/** 时限状态 state of a time limit. */
export type DeadlineState =
  /** 进行中 */
  | 'RUNNING'
  /** 按时完成 */
  | 'MET'
  /** 逾期未办 */
  | 'OVERDUE'
  /** 逾期完成 */
  | 'MET_LATE'
  /** 节假日安排未公布 the calendar does not know the year yet. */
  | 'CALENDAR_UNKNOWN';

/** 政策参数 a standard, ratio, limit or age that local policy sets, with its validity. */
export type PolicyParameter = {
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  /** 区划 null where the value holds nationwide, until an authority sets its own. */
  divisionCode?: Maybe<Scalars['DivisionCode']['output']>;
  value: Scalars['Decimal']['output'];
  unit: Scalars['String']['output'];
  legalBasis: Scalars['String']['output'];
  /** 已核实 false where the value is a default still to be confirmed by the authority. */
  verified: Scalars['Boolean']['output'];
  validFrom: Scalars['Date']['output'];
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 发放批次状态 a batch moves one step at a time and by different hands. */
export type PaymentBatchState =
  /** 已核算 */
  | 'CALCULATED'
  /** 已核验 compared with deaths, duplicates and stops. */
  | 'VERIFIED'
  /** 已审批 */
  | 'APPROVED'
  /** 已送银行 */
  | 'SENT'
  /** 已办结 every item is paid, returned, or held. */
  | 'SETTLED'
  /** 已作废 */
  | 'CANCELLED';

/** 发放明细状态 state of one payment. */
export type PaymentItemState =
  /** 待发 */
  | 'PENDING'
  /** 暂缓 held back by verification, with the reason. */
  | 'HELD'
  /** 已送银行 */
  | 'SENT'
  /** 已发放 */
  | 'PAID'
  /** 退票 */
  | 'RETURNED'
  /** 已补发 reissued by a later batch. */
  | 'REISSUED'
  /** 追回中 to be recovered. */
  | 'RECOVERING'
  /** 已追回 */
  | 'RECOVERED'
  /** 已作废 */
  | 'CANCELLED';

/** 发放批次 one programme's payments of a division and month. */
export type PaymentBatch = {
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  scheme: Scalars['String']['output'];
  divisionCode: Scalars['DivisionCode']['output'];
  month: Scalars['YearMonth']['output'];
  state: PaymentBatchState;
  itemCount: Scalars['Int']['output'];
  amount: Scalars['Money']['output'];
  heldCount: Scalars['Int']['output'];
};

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

/** 人群条件 exactly one of all, any, not, facet, related; comparisons belong to a facet, none means that it is there. An unknown facet or code is an error. */
export type CohortInput = {
  /** 且 */
  all?: InputMaybe<Array<CohortInput>>;
  /** 或 */
  any?: InputMaybe<Array<CohortInput>>;
  /** 非 */
  not?: InputMaybe<CohortInput>;
  /** 维度 see insightFacets. */
  facet?: InputMaybe<Scalars['String']['input']>;
  /** 取值 */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 起 inclusive: a date, a number, or yuan. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** 止 inclusive. */
  to?: InputMaybe<Scalars['String']['input']>;
  /** 最低周岁 of a date of birth. */
  ageFrom?: InputMaybe<Scalars['Int']['input']>;
  /** 最高周岁 inclusive. */
  ageTo?: InputMaybe<Scalars['Int']['input']>;
  /** 关联主体 e.g. somebody of the same household. */
  related?: InputMaybe<CohortRelatedInput>;
};

/** 关联主体 those that a REF facet names, or (reverse) those that name this one by it. */
export type CohortRelatedInput = {
  by: Scalars['String']['input'];
  reverse?: InputMaybe<Scalars['Boolean']['input']>;
  quantifier?: InputMaybe<CohortQuantifier>;
  count?: InputMaybe<Scalars['Int']['input']>;
  where: CohortInput;
};

export type Person = {
  id: Scalars['ID']['output'];
  /** 救助帮扶链 of the person; the newest 20 unless asked otherwise, at most 200 at a time. Refused with BAD_CURSOR or PAGE_UNCLEAR. */
  assistanceChain?: Maybe<AssistanceChain>;
  /** 线索 newest first; of the states given, or all. */
  findings?: Maybe<Array<Finding>>;
};


export type PersonAssistanceChainArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


export type PersonFindingsArgs = {
  states?: InputMaybe<Array<FindingState>>;
};

export type Division = {
  code: Scalars['DivisionCode']['output'];
  /** 指标 figures of a month; all that are declared, or those named (at most 120; an unknown id is refused). */
  indicators?: Maybe<Array<IndicatorValue>>;
  /** 线索数 by severity. */
  findingCounts?: Maybe<Array<FindingCount>>;
};


export type DivisionIndicatorsArgs = {
  month: Scalars['YearMonth']['input'];
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  boundaries?: InputMaybe<Boundaries>;
};


export type DivisionFindingCountsArgs = {
  month: Scalars['YearMonth']['input'];
};

export type Household = {
  id: Scalars['ID']['output'];
  /** 救助帮扶链 of those who live in the household, their time before it included, and of those who left, until they did. */
  assistanceChain?: Maybe<AssistanceChain>;
};


export type HouseholdAssistanceChainArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** 救助项目 a programme of support that some domain tells of; elsewhere a code as text. */
export type Programme =
  /** 最低生活保障 minimum living allowance. */
  | 'MLA'
  /** 高龄津贴 old-age allowance. */
  | 'OLD_AGE'
  /** 孤儿、事实无人抚养儿童等基本生活保障 child support of any kind. */
  | 'CHILD_SUPPORT'
  /** 孤儿基本生活保障 support of orphans. */
  | 'ORPHAN'
  /** 事实无人抚养儿童基本生活补贴 support of children de facto without care. */
  | 'DE_FACTO';

/** 数据新鲜度 how far insight has read what one subsystem tells. */
export type SourceFreshness = {
  /** 子系统 name of the subgraph. */
  subgraph: Scalars['String']['output'];
  /** 数据截至 all that was told before this instant is counted; null where nothing was read yet. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 滞后秒数 since then. */
  lagSeconds?: Maybe<Scalars['Int']['output']>;
  /** 搁置事件数 events that could not be applied and wait for a person to look. */
  setAside: Scalars['Int']['output'];
};

/** 指标发布 the figures of one month, frozen with the checksum of what they were counted from. */
export type IndicatorRelease = {
  /** 发布编号 */
  id: Scalars['ID']['output'];
  /** 月份 */
  month: Scalars['YearMonth']['output'];
  /** 发布时间 */
  releasedAt: Scalars['DateTime']['output'];
  /** 指标数 */
  figures: Scalars['Int']['output'];
  /** 证据校验和 over all figures and their contributing facts. */
  evidence: Scalars['String']['output'];
  /** 修订 where later corrections led to other figures, of one division; newest first, at most 500. */
  revisions: Array<IndicatorRevision>;
};


/** 指标发布 the figures of one month, frozen with the checksum of what they were counted from. */
export type IndicatorReleaseRevisionsArgs = {
  division: Scalars['DivisionCode']['input'];
};

/** 发布值 a released figure; it stays as it was. */
export type ReleasedFigure = {
  /** 数值 */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** 分子 */
  numerator?: Maybe<Scalars['Decimal']['output']>;
  /** 分母 */
  denominator?: Maybe<Scalars['Decimal']['output']>;
  /** 证据校验和 of the facts it was counted from. */
  evidence?: Maybe<Scalars['String']['output']>;
  /** 发布时间 */
  releasedAt: Scalars['DateTime']['output'];
};

/** 修订 a released figure that reads differently now. */
export type IndicatorRevision = {
  /** 指标 */
  indicator: Indicator;
  /** 发布值 */
  released?: Maybe<Scalars['Decimal']['output']>;
  /** 修订值 */
  revised?: Maybe<Scalars['Decimal']['output']>;
  /** 修订时间 when the correction was computed. */
  revisedAt: Scalars['DateTime']['output'];
};

export type ReleaseIndicatorsResult = IndicatorRelease | Refusal;

/** 指标 one id one figure: a stock, a flow or a ratio over the divisions, declared beside the domain that owns it. */
export type Indicator = {
  /** 指标编号 e.g. I-01; a letter tells variants of one number apart. */
  id: Scalars['ID']['output'];
  /** 指标名称 */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** 计量单位 */
  unit: IndicatorUnit;
  /** 指标类型 */
  kind: IndicatorKind;
  /** 统计期 what one month's value covers; a stock stands at the end of the month. */
  period: IndicatorPeriod;
  /** 指标口径 the formula in words. */
  formula: Scalars['String']['output'];
  /** The formula in words, in English. */
  formulaEn: Scalars['String']['output'];
  /** 分子口径 what the numerator counts or sums. */
  numeratorInclusions: Array<Inclusion>;
  /** 分母口径 what the denominator counts or sums; empty without one. */
  denominatorInclusions: Array<Inclusion>;
  /** 依据 */
  legalBasis: Scalars['String']['output'];
  /** 方向 whether more is better. */
  direction: IndicatorDirection;
  /** 维度 by which it can be read further, beside division and month. */
  dimensions: Array<IndicatorDimension>;
  /** 趋势 its values from month to month; at most 25 months, those before the hub keeps figures are left out. */
  series: Array<IndicatorValue>;
  /** 下级区划 its values in the divisions right below one, by code. */
  byDivision: Array<IndicatorValue>;
  /** 分维度 its values by the codes of a dimension; parts of a small cell are hidden with a second one. */
  byDimension: Array<IndicatorPart>;
  /** 指标解释 where the figure comes from and why it changed. */
  explanation: IndicatorExplanation;
};


/** 指标 one id one figure: a stock, a flow or a ratio over the divisions, declared beside the domain that owns it. */
export type IndicatorSeriesArgs = {
  division: Scalars['DivisionCode']['input'];
  from: Scalars['YearMonth']['input'];
  to: Scalars['YearMonth']['input'];
  boundaries?: InputMaybe<Boundaries>;
};


/** 指标 one id one figure: a stock, a flow or a ratio over the divisions, declared beside the domain that owns it. */
export type IndicatorByDivisionArgs = {
  division: Scalars['DivisionCode']['input'];
  month: Scalars['YearMonth']['input'];
  boundaries?: InputMaybe<Boundaries>;
};


/** 指标 one id one figure: a stock, a flow or a ratio over the divisions, declared beside the domain that owns it. */
export type IndicatorByDimensionArgs = {
  division: Scalars['DivisionCode']['input'];
  month: Scalars['YearMonth']['input'];
  dimension: Scalars['ID']['input'];
};


/** 指标 one id one figure: a stock, a flow or a ratio over the divisions, declared beside the domain that owns it. */
export type IndicatorExplanationArgs = {
  division: Scalars['DivisionCode']['input'];
  month: Scalars['YearMonth']['input'];
};

/** 计入项 one part that is counted or summed. */
export type Inclusion = {
  /** 事项 facet that is read. */
  facet: Scalars['ID']['output'];
  /** 事项名称 */
  name: Scalars['String']['output'];
  /** 提供方 subgraph that tells it. */
  subgraph: Scalars['String']['output'];
};

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

/** 指标类型 */
export type IndicatorKind =
  /** 时点数 at the end of the month. */
  | 'STOCK'
  /** 时期数 within the period. */
  | 'FLOW'
  /** 比率 recomputed from its parts at every level, never averaged. */
  | 'RATIO';

/** 统计期 */
export type IndicatorPeriod =
  /** 当月 */
  | 'MONTH'
  /** 年初至今 */
  | 'YEAR_TO_DATE';

/** 指标方向 */
export type IndicatorDirection =
  /** 越高越好 */
  | 'HIGHER'
  /** 越低越好 */
  | 'LOWER'
  /** 中性 has no rank. */
  | 'NEUTRAL';

/** 区划口径 within which boundaries a month is read. */
export type Boundaries =
  /** 当时口径 those of the end of each month. */
  | 'THEN'
  /** 现行口径 those of today. */
  | 'NOW'
  /** 可比口径 those of the month asked about, for all months it is compared with. */
  | 'COMPARABLE';

/** 指标维度 */
export type IndicatorDimension = {
  /** 维度编号 the facet. */
  id: Scalars['ID']['output'];
  /** 维度名称 */
  name: Scalars['String']['output'];
};

/** 指标维度值 what one code of a dimension contributes. */
export type IndicatorPart = {
  /** 维度值 */
  code: Scalars['ID']['output'];
  /** 维度值名称 */
  name: Scalars['String']['output'];
  /** 数值 null where hidden or where there is nothing to divide by. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** 分子 */
  numerator?: Maybe<Scalars['Decimal']['output']>;
  /** 分母 */
  denominator?: Maybe<Scalars['Decimal']['output']>;
  /** 已隐去 a small number that might tell who it is. */
  isSuppressed: Scalars['Boolean']['output'];
};

/** 指标值 of one division and month. */
export type IndicatorValue = {
  /** 指标 */
  indicator: Indicator;
  /** 区划 */
  division: Division;
  /** 月份 */
  month: Scalars['YearMonth']['output'];
  /** 数值 null where hidden, not computed yet, or where there is nothing to divide by. */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** 分子 money in yuan. */
  numerator?: Maybe<Scalars['Decimal']['output']>;
  /** 分母 null without one. */
  denominator?: Maybe<Scalars['Decimal']['output']>;
  /** 已隐去 a small number that might tell who it is, or one that would give such a number away. */
  isSuppressed: Scalars['Boolean']['output'];
  /** 同比 against the same month of the year before, within the boundaries of this month: percent; of shares and rates the difference. */
  yearOnYear?: Maybe<Scalars['Decimal']['output']>;
  /** 环比 against the month before: percent; of shares and rates the difference. */
  monthOnMonth?: Maybe<Scalars['Decimal']['output']>;
  /** 本年累计 since 1 January, of flows that are read by the month. */
  yearToDate?: Maybe<Scalars['Decimal']['output']>;
  /** 目标值 */
  target?: Maybe<Scalars['Decimal']['output']>;
  /** 排名 place among the divisions under the same one, 1 being the best; null for neutral figures. */
  rank?: Maybe<Scalars['Int']['output']>;
  /** 参与排名数 how many divisions were ranked. */
  ranked?: Maybe<Scalars['Int']['output']>;
  /** 公布值 what was published of this division and year, by whom. */
  published: Array<PublishedFigure>;
  /** 数据截至 the oldest of the feeds it draws on was read up to this moment; null while none was. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 月内 the month is running: the figure will still move. */
  isRunning: Scalars['Boolean']['output'];
  /** 发布值 the figure as it was released; null where the month was not. */
  released?: Maybe<ReleasedFigure>;
};

/** 公布值 a figure somebody published, beside the computed one. */
export type PublishedFigure = {
  /** 图表编号 */
  figure: Scalars['ID']['output'];
  /** 月份 */
  month: Scalars['YearMonth']['output'];
  /** 数值 */
  value: Scalars['Decimal']['output'];
  /** 来源 */
  source: Scalars['String']['output'];
  /** 合理性 what arithmetic says of it. */
  plausibility: Plausibility;
};

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

/** 指标解释 a figure, taken apart. */
export type IndicatorExplanation = {
  /** 数值 */
  value?: Maybe<Scalars['Decimal']['output']>;
  /** 分子 */
  numerator?: Maybe<Scalars['Decimal']['output']>;
  /** 分母 */
  denominator?: Maybe<Scalars['Decimal']['output']>;
  /** 口径 */
  formula: Scalars['String']['output'];
  /** 计入项 */
  inclusions: Array<Inclusion>;
  /** 数据来源 what it draws on, and how fresh that is. */
  sources: Array<IndicatorSource>;
  /** 上月值 the released figure where the month before was released, else the one computed now. */
  previous?: Maybe<Scalars['Decimal']['output']>;
  /** 上月已发布 whether `previous` is the released figure. */
  isPreviousReleased: Scalars['Boolean']['output'];
  /** 环比增减 value less previous. */
  difference?: Maybe<Scalars['Decimal']['output']>;
  /** 增减原因 parts of the difference; they sum to it exactly. Null where a part would be a small number that is not yours to see. */
  change?: Maybe<Array<ChangePart>>;
};

/** 数据来源 */
export type IndicatorSource = {
  /** 子系统 */
  subgraph: Scalars['String']['output'];
  /** 事项 */
  facet: Scalars['ID']['output'];
  /** 更新时间 until when the subgraph's feed was read; null where it never was. */
  freshness?: Maybe<Scalars['DateTime']['output']>;
};

/** 增减原因 one cause and what it contributed. */
export type ChangePart = {
  /** 原因 */
  cause: ChangeCause;
  /** 增减量 in the unit of the indicator. */
  amount: Scalars['Decimal']['output'];
  /** 涉及数 how many subjects. */
  cases: Scalars['Int']['output'];
};

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

/** 人群 subjects that fit a condition on a day, by where they live or are. Counts of fewer people than policy allows are null, and so is what would give them away. */
export type Cohort = {
  /** 数据截至 the day it is about. */
  on: Scalars['Date']['output'];
  /** 人数 */
  count?: Maybe<Scalars['Int']['output']>;
  /** 按区划 */
  byDivision: Array<CohortDivision>;
  /** 按年龄 persons only, by completed years; the first of each band, ascending. */
  byAge: Array<CohortAgeBand>;
  /** 交叉表 up to four facets with codes. */
  crossTabulation: Array<CohortCell>;
  /** 名单 persons only. Refused with PURPOSE_REQUIRED where purpose or case is missing. */
  members: CohortMemberConnection;
};


/** 人群 subjects that fit a condition on a day, by where they live or are. Counts of fewer people than policy allows are null, and so is what would give them away. */
export type CohortByDivisionArgs = {
  level: DivisionLevel;
};


/** 人群 subjects that fit a condition on a day, by where they live or are. Counts of fewer people than policy allows are null, and so is what would give them away. */
export type CohortByAgeArgs = {
  from?: InputMaybe<Array<Scalars['Int']['input']>>;
};


/** 人群 subjects that fit a condition on a day, by where they live or are. Counts of fewer people than policy allows are null, and so is what would give them away. */
export type CohortCrossTabulationArgs = {
  facets: Array<Scalars['String']['input']>;
};


/** 人群 subjects that fit a condition on a day, by where they live or are. Counts of fewer people than policy allows are null, and so is what would give them away. */
export type CohortMembersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

export type CohortDivision = {
  division: Division;
  count?: Maybe<Scalars['Int']['output']>;
};

/** 年龄段 from and to inclusive; to is null for the eldest, from for those whose birth nobody knows. */
export type CohortAgeBand = {
  from?: Maybe<Scalars['Int']['output']>;
  to?: Maybe<Scalars['Int']['output']>;
  count?: Maybe<Scalars['Int']['output']>;
  male?: Maybe<Scalars['Int']['output']>;
  female?: Maybe<Scalars['Int']['output']>;
};

/** 单元格 the codes in the order of the facets; null where the subject has none. */
export type CohortCell = {
  values: Array<Maybe<Scalars['String']['output']>>;
  count?: Maybe<Scalars['Int']['output']>;
};

export type CohortMemberConnection = {
  edges: Array<CohortMemberEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CohortMemberEdge = {
  cursor: Scalars['String']['output'];
  node: Person;
};

/** 维度 something that is known of subjects of one kind, for conditions of a cohort. */
export type InsightFacet = {
  name: Scalars['String']['output'];
  /** 主体类型 */
  kind: Scalars['String']['output'];
  /** 类型 FLAG, CODE, AMOUNT (yuan), NUMBER, DATE, REF. */
  type: Scalars['String']['output'];
  label: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
  /** 取值 of a CODE, where there is a closed list. */
  values?: Maybe<Array<InsightFacetValue>>;
  /** 指向 kind of subject that a REF names. */
  refers?: Maybe<Scalars['String']['output']>;
  /** 需说明用途 whether a purpose must be stated. */
  needsPurpose: Scalars['Boolean']['output'];
};

export type InsightFacetValue = {
  code: Scalars['String']['output'];
  label: Scalars['String']['output'];
  labelEn: Scalars['String']['output'];
};

export type Population = {
  id: Scalars['ID']['output'];
  /** 人数 today, in its divisions; null where they are fewer than policy allows to be shown. For the security administrator and auditors, else ROLE_REQUIRED. */
  people?: Maybe<Scalars['Int']['output']>;
};

/** 帮扶链环节类型 */
export type ChainLinkKind =
  /** 救助帮扶 money or kind. */
  | 'SUPPORT'
  /** 服务 care. */
  | 'SERVICE'
  /** 人生事件 what happened to somebody; often the reason of what follows. */
  | 'LIFE_EVENT';

/** 救助帮扶链 what all domains did for a person or a household, oldest first. */
export type AssistanceChain = {
  edges: Array<AssistanceChainEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssistanceChainEdge = {
  cursor: Scalars['String']['output'];
  node: AssistanceChainLink;
};

/** 帮扶链环节 one grant, stay or event, over all of its time, from the record that says so. */
export type AssistanceChainLink = {
  id: Scalars['ID']['output'];
  /** 环节类型 */
  kind: ChainLinkKind;
  /** 发生日期 the day it happened or began; null where nobody knows. */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 终止日期 first day without it; null while it lasts, and of what happened on one day. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 仍在持续 */
  isOngoing?: Maybe<Scalars['Boolean']['output']>;
  /** 领域 name of the subsystem. */
  domain: Scalars['String']['output'];
  /** 领域名称 */
  domainName: Scalars['String']['output'];
  domainNameEn: Scalars['String']['output'];
  /** 事项 */
  title?: Maybe<Scalars['String']['output']>;
  titleEn?: Maybe<Scalars['String']['output']>;
  /** 救助项目 where it is one of a programme. */
  programme?: Maybe<Programme>;
  /** 金额 the latest monthly amount; of what happened on one day the whole. Of 低保 that of the assistance unit. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 涉及人员 those of the household whom it is for. */
  people?: Maybe<Array<Person>>;
  /** 变动 class and amount over time, oldest first. */
  periods?: Maybe<Array<ChainPeriod>>;
  /** 中断 when it rested: suspended, or taken up again later. */
  interruptions?: Maybe<Array<ChainInterval>>;
  /** 此前空档 the time without any support before it; null where there was none, and before the first. */
  gapBefore?: Maybe<ChainInterval>;
  /** 重叠 other support of the same person at the same time. Not every overlap is unlawful. */
  overlaps?: Maybe<Array<ChainOverlap>>;
  /** 入户之前 it began for somebody before they belonged to this household: the chain follows people. False of a person's own chain. */
  beganElsewhere: Scalars['Boolean']['output'];
  /** 离户之后 somebody it is for has left this household, and it is shown until then. */
  goesOnElsewhere: Scalars['Boolean']['output'];
  /** 记录编号 of the record that says so, of the subsystem of the domain. */
  record: Scalars['ID']['output'];
};

/** 变动区间 */
export type ChainPeriod = {
  since?: Maybe<Scalars['Date']['output']>;
  until?: Maybe<Scalars['Date']['output']>;
  /** 类别 code. */
  value?: Maybe<Scalars['String']['output']>;
  /** 类别名称 */
  valueName?: Maybe<Scalars['String']['output']>;
  amount?: Maybe<Scalars['Money']['output']>;
};

/** 区间 first day, and first day after it; until is null while it lasts. */
export type ChainInterval = {
  since: Scalars['Date']['output'];
  until?: Maybe<Scalars['Date']['output']>;
  /** 天数 up to today while it lasts. */
  days: Scalars['Int']['output'];
};

/** 重叠区间 */
export type ChainOverlap = {
  /** 重叠环节 id of the other link. */
  link: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  titleEn: Scalars['String']['output'];
  /** 同一项目 the same support twice. */
  sameSupport: Scalars['Boolean']['output'];
  since: Scalars['Date']['output'];
  until?: Maybe<Scalars['Date']['output']>;
};

/** 核验结果 of one person who was asked about; of nobody else, and nothing else of them. */
export type VerifiedPerson = {
  /** 序号 place in the list that was given, from 0. */
  index: Scalars['Int']['output'];
  /** 已匹配 whether somebody is known by this document in the caller's divisions. */
  matched?: Maybe<Scalars['Boolean']['output']>;
  /** 本人 null where nobody is known by the document. */
  person?: Maybe<Person>;
  /** 证件问题 why the number cannot be read: nobody can be found by it. */
  documentFault?: Maybe<Scalars['String']['output']>;
  documentFaultEn?: Maybe<Scalars['String']['output']>;
  /** 项目核验 in the order asked. */
  programmes: Array<VerifiedProgramme>;
};

/** 项目核验 */
export type VerifiedProgramme = {
  programme: Programme;
  /** 享受中 whether the person was entitled to it on any day of the month (up to today) on which it was not suspended; null where nobody is known by the document. */
  receiving?: Maybe<Scalars['Boolean']['output']>;
  /** 享受起始 since when without a break; null where it is not received, or nobody knows. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 数据截至 all that the subsystem told before this instant is counted. */
  asOf: Scalars['DateTime']['output'];
};

/** 规则 what the hub looks for over all domains. A rule finds; it stops no money by itself. */
export type Rule = {
  /** 规则编号 */
  id: Scalars['ID']['output'];
  /** 版本 a changed condition is a new version. */
  version: Scalars['Int']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** 类别 */
  outcome: RuleOutcome;
  /** 等级 unless a finding says otherwise. */
  severity: FindingSeverity;
  /** 核查责任 */
  handler: FindingHandler;
  /** 对象 */
  subject: RuleSubject;
  /** 办理期限 in working days, or in days where `isInWorkingDays` is false. */
  deadline: Scalars['Int']['output'];
  isInWorkingDays: Scalars['Boolean']['output'];
  /** 依据 law, document or practice behind it. */
  motive: Scalars['String']['output'];
  /** 处理操作 the act of the graph that settles it. */
  settledBy?: Maybe<Scalars['String']['output']>;
  /** 读取的事实 facets by whose change it looks again. */
  reads: Array<Scalars['String']['output']>;
  /** 参数 in force in a division; those of the whole country where none is named. */
  parameters: Array<RuleParameter>;
};


/** 规则 what the hub looks for over all domains. A rule finds; it stops no money by itself. */
export type RuleParametersArgs = {
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};

/** 规则参数 */
export type RuleParameter = {
  /** 参数名 */
  name: Scalars['String']['output'];
  /** 取值 */
  value: Scalars['Float']['output'];
};

/** 待建规则 a rule that waits for a programme whose facts nobody tells yet. */
export type WaitingRule = {
  /** 规则编号 */
  id: Scalars['ID']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** 等待 */
  waitsFor: Scalars['String']['output'];
  /** What it waits for, in English. */
  waitsForEn: Scalars['String']['output'];
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

/** 线索 what a rule concluded about a subject, with its evidence: for people to check. It stops no money by itself. */
export type Finding = {
  /** 线索编号 */
  id: Scalars['ID']['output'];
  /** 版本 to be given back with every act. */
  version: Scalars['Int']['output'];
  /** 规则 */
  rule?: Maybe<Rule>;
  /** 规则版本 by which it was found last. */
  ruleVersion: Scalars['Int']['output'];
  /** 状态 */
  state: FindingState;
  /** 可执行操作 acts that are possible now. */
  possibleActs: Array<FindingAct>;
  /** 类别 */
  outcome: RuleOutcome;
  /** 等级 */
  severity: FindingSeverity;
  /** 区划 */
  division: Division;
  /** 承办机构 */
  office: FindingOffice;
  /** 对象类别 */
  subjectKind: RuleSubject;
  /** 对象编号 of a person, household, unit, organization, institution or record. */
  subjectId: Scalars['ID']['output'];
  /** 当事人 where the subject is a person. */
  person?: Maybe<Person>;
  /** 同时涉及 ids of persons and records beside the subject. */
  concerns?: Maybe<Array<Scalars['ID']['output']>>;
  /** 原因 */
  reason?: Maybe<Scalars['String']['output']>;
  /** The reason in English. */
  reasonEn?: Maybe<Scalars['String']['output']>;
  /** 证据 the facts it rests on. */
  evidence?: Maybe<Array<FindingEvidence>>;
  /** 涉及金额 that may have been paid without ground, or is missing a month. */
  amountAtRisk?: Maybe<Scalars['Money']['output']>;
  /** 发现时间 */
  raisedAt: Scalars['DateTime']['output'];
  /** 发现次数 */
  occurrence: Scalars['Int']['output'];
  /** 办理期限 null where the working days of that year are not published yet. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 是否逾期 */
  overdue: Scalars['Boolean']['output'];
  /** 上报级数 how many levels it went up because it was overdue. */
  escalation: Scalars['Int']['output'];
  /** 处置结果 */
  disposition?: Maybe<FindingDisposition>;
  /** 处置说明 */
  dispositionNote?: Maybe<Scalars['String']['output']>;
  /** 处置日期 */
  disposedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结方式 */
  closeReason?: Maybe<FindingCloseReason>;
  /** 处理操作 the act of the graph that settles it. */
  settledBy?: Maybe<Scalars['String']['output']>;
  /** 办理过程 oldest first. */
  steps: Array<FindingStep>;
};

/** 承办机构 */
export type FindingOffice = {
  /** 区划 */
  division: Division;
  /** 责任层级 */
  handler: FindingHandler;
};

/** 证据 a fact with where it comes from. */
export type FindingEvidence = {
  /** 维度 */
  facet: Scalars['String']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** Name in English. */
  nameEn: Scalars['String']['output'];
  /** 取值 as told: a code, a date, an id, or fen. */
  value: Scalars['String']['output'];
  /** 取值名称 of a code. */
  valueName?: Maybe<Scalars['String']['output']>;
  /** 区划 */
  division: Scalars['DivisionCode']['output'];
  /** 起 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 止 first day without it. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 记录编号 of the record that says so. */
  record: Scalars['String']['output'];
  /** 来源子系统 */
  subgraph: Scalars['String']['output'];
  /** 来源事件 */
  source: Scalars['String']['output'];
  /** 记录时间 */
  recordedAt: Scalars['DateTime']['output'];
};

/** 办理步骤 */
export type FindingStep = {
  /** 操作 */
  act: FindingAct;
  /** 原状态 */
  fromState?: Maybe<FindingState>;
  /** 新状态 */
  toState: FindingState;
  /** 承办区划 */
  office: Scalars['DivisionCode']['output'];
  /** 日期 */
  on: Scalars['Date']['output'];
  /** 时刻 */
  at: Scalars['DateTime']['output'];
  /** 经办账号 */
  actor: Scalars['String']['output'];
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
};

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

/** 办结方式 */
export type FindingCloseReason =
  /** 处置后办结 */
  | 'DISPOSED'
  /** 成因消除自动办结 */
  | 'CAUSE_GONE';

/** 线索列表 */
export type FindingConnection = {
  /** 条目 */
  edges: Array<FindingEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 线索条目 */
export type FindingEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 线索 */
  node: Finding;
};

/** 线索筛选 every condition given must hold. */
export type FindingFilter = {
  /** 等级 */
  severity?: InputMaybe<FindingSeverity>;
  /** 类别 */
  outcome?: InputMaybe<RuleOutcome>;
  /** 规则编号 */
  rule?: InputMaybe<Scalars['ID']['input']>;
  /** 状态 */
  state?: InputMaybe<FindingState>;
  /** 状态之一 */
  states?: InputMaybe<Array<FindingState>>;
  /** 承办机构区划 */
  office?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 责任层级 */
  handler?: InputMaybe<FindingHandler>;
  /** 是否逾期 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 处置结果 */
  disposition?: InputMaybe<FindingDisposition>;
};

/** 线索数 of one severity in a division and month. */
export type FindingCount = {
  /** 等级 */
  severity: FindingSeverity;
  /** 本月生成 */
  raised: Scalars['Int']['output'];
  /** 本月办结 */
  closed: Scalars['Int']['output'];
  /** 逾期 open past their limit at the end of the month, or today. */
  overdue: Scalars['Int']['output'];
  /** 准确率 share of those disposed of in the month that were no false positives; null where none was. */
  precision?: Maybe<Scalars['Float']['output']>;
};

/** 规则准确率 from what people found who looked. */
export type RulePrecision = {
  /** 规则 */
  rule?: Maybe<Rule>;
  /** 区划 the county. */
  division: Division;
  /** 已处置 */
  disposed: Scalars['Int']['output'];
  /** 误报 */
  falsePositives: Scalars['Int']['output'];
  /** 准确率 */
  precision: Scalars['Float']['output'];
};

/** 派发 */
export type DispatchFindingInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 承办机构区划 */
  office?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 说明 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 线索操作 */
export type FindingActInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 说明 */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** 处置 */
export type DisposeFindingInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 处置结果 */
  disposition: FindingDisposition;
  /** 处置说明 */
  note: Scalars['String']['input'];
};

/** 退回重查 */
export type ReturnFindingInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 退回原因 */
  note: Scalars['String']['input'];
};

export type DispatchFindingResult = Finding | Refusal;

export type StartCheckingResult = Finding | Refusal;

export type DisposeFindingResult = Finding | Refusal;

export type CloseFindingResult = Finding | Refusal;

export type ReturnFindingResult = Finding | Refusal;

/** 规则回测 what a rule would have said of the past with other parameters, beside what it says with those in force. */
export type RuleBackTest = {
  /** 回测编号 */
  id: Scalars['ID']['output'];
  /** 规则 */
  rule?: Maybe<Rule>;
  /** 规则版本 */
  ruleVersion: Scalars['Int']['output'];
  /** 区划 */
  division: Division;
  /** 回测参数 */
  parameters: Array<RuleParameter>;
  /** 现行参数 */
  activeParameters: Array<RuleParameter>;
  /** 起 */
  from: Scalars['Date']['output'];
  /** 止 */
  to: Scalars['Date']['output'];
  /** 对象数 subjects that were looked at. */
  subjects: Scalars['Int']['output'];
  /** 生成数 with the parameters tested. */
  raised: Scalars['Int']['output'];
  /** 消除数 */
  cleared: Scalars['Int']['output'];
  /** 现行参数生成数 */
  activeRaised: Scalars['Int']['output'];
  /** 现行参数消除数 */
  activeCleared: Scalars['Int']['output'];
  /** 仅回测参数发现 findings that the parameters in force do not give. */
  onlyCandidate: Scalars['Int']['output'];
  /** 仅现行参数发现 findings that would be lost. */
  onlyActive: Scalars['Int']['output'];
  /** 两者均发现 */
  both: Scalars['Int']['output'];
  /** 回测时间 */
  testedAt: Scalars['DateTime']['output'];
};

/** 规则参数激活 */
export type RuleActivation = {
  /** 激活编号 */
  id: Scalars['ID']['output'];
  /** 规则 */
  rule?: Maybe<Rule>;
  /** 区划 */
  division: Division;
  /** 参数 */
  parameters: Array<RuleParameter>;
  /** 回测 */
  backTest?: Maybe<RuleBackTest>;
  /** 依据 */
  basis: Scalars['String']['output'];
  /** 激活时间 */
  activatedAt: Scalars['DateTime']['output'];
};

/** 回测 */
export type BackTestRuleInput = {
  /** 规则编号 */
  rule: Scalars['ID']['input'];
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 参数 those that are to differ. */
  parameters: Array<RuleParameterInput>;
  /** 起 */
  from: Scalars['Date']['input'];
  /** 止 */
  to: Scalars['Date']['input'];
};

/** 规则参数 */
export type RuleParameterInput = {
  name: Scalars['String']['input'];
  value: Scalars['Float']['input'];
};

/** 激活 */
export type ActivateRuleParametersInput = {
  /** 回测编号 */
  backTestId: Scalars['ID']['input'];
  /** 依据 the decision by which it is done. */
  basis: Scalars['String']['input'];
};

export type BackTestRuleResult = RuleBackTest | Refusal;

export type ActivateRuleParametersResult = RuleActivation | Refusal;

/** 应享未享 somebody who should receive a programme and does not: a lead for people to look at, no decision. */
export type EntitlementGap = {
  id: Scalars['ID']['output'];
  /** 人员 */
  person: Person;
  /** 救助项目 that is not received. */
  programme: Programme;
  /** 原因 why they should, in words that name nobody. */
  reason?: Maybe<Scalars['String']['output']>;
  reasonEn?: Maybe<Scalars['String']['output']>;
  /** 发现时间 */
  foundAt: Scalars['DateTime']['output'];
  /** 核查期限 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 区划 */
  division: Division;
  /** 线索 with evidence, state and the act that settles it. */
  finding: Finding;
};

export type EntitlementGapConnection = {
  edges: Array<EntitlementGapEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type EntitlementGapEdge = {
  cursor: Scalars['String']['output'];
  node: EntitlementGap;
};

/** 政策参数 policy parameter of insight: set by division and validity, never a constant of the program. */
export type InsightPolicyParameter = PolicyParameter & {
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  divisionCode?: Maybe<Scalars['DivisionCode']['output']>;
  value: Scalars['Decimal']['output'];
  unit: Scalars['String']['output'];
  legalBasis: Scalars['String']['output'];
  verified: Scalars['Boolean']['output'];
  validFrom: Scalars['Date']['output'];
  validTo?: Maybe<Scalars['Date']['output']>;
};

export type SetInsightPolicyParameterInput = {
  key: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  value: Scalars['Decimal']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SetInsightPolicyParameterResult = InsightPolicyParameter | Refusal;



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Person: Person;
  Division: Division;
  Household: Household;
  SourceFreshness: SourceFreshness;
  IndicatorRelease: IndicatorRelease;
  Indicator: Indicator;
  Population: Population;
  Finding: Finding;
  RuleBackTest: RuleBackTest;
  RuleActivation: RuleActivation;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  SourceFreshness:
    ( { __typename: 'SourceFreshness' }
    & GraphQLRecursivePick<FederationTypes['SourceFreshness'], {"subgraph":true}> );
  IndicatorRelease:
    ( { __typename: 'IndicatorRelease' }
    & GraphQLRecursivePick<FederationTypes['IndicatorRelease'], {"id":true}> );
  Indicator:
    ( { __typename: 'Indicator' }
    & GraphQLRecursivePick<FederationTypes['Indicator'], {"id":true}> );
  Population:
    ( { __typename: 'Population' }
    & GraphQLRecursivePick<FederationTypes['Population'], {"id":true}> );
  Finding:
    ( { __typename: 'Finding' }
    & GraphQLRecursivePick<FederationTypes['Finding'], {"id":true}> );
  RuleBackTest:
    ( { __typename: 'RuleBackTest' }
    & GraphQLRecursivePick<FederationTypes['RuleBackTest'], {"id":true}> );
  RuleActivation:
    ( { __typename: 'RuleActivation' }
    & GraphQLRecursivePick<FederationTypes['RuleActivation'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<any>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DataClass: ResolverTypeWrapper<any>;
  Mask: ResolverTypeWrapper<any>;
  Date: ResolverTypeWrapper<any>;
  DateTime: ResolverTypeWrapper<any>;
  YearMonth: ResolverTypeWrapper<any>;
  Money: ResolverTypeWrapper<any>;
  Decimal: ResolverTypeWrapper<any>;
  DivisionCode: ResolverTypeWrapper<any>;
  CreditCode: ResolverTypeWrapper<any>;
  Refusal: ResolverTypeWrapper<any>;
  PageInfo: ResolverTypeWrapper<any>;
  DivisionLevel: ResolverTypeWrapper<any>;
  DocumentType: ResolverTypeWrapper<any>;
  DocumentInput: ResolverTypeWrapper<any>;
  Deadline: ResolverTypeWrapper<any>;
  DeadlineState: ResolverTypeWrapper<any>;
  PolicyParameter: ResolverTypeWrapper<any>;
  PaymentBatchState: ResolverTypeWrapper<any>;
  PaymentItemState: ResolverTypeWrapper<any>;
  PaymentBatch: ResolverTypeWrapper<any>;
  CohortQuantifier: ResolverTypeWrapper<any>;
  CohortInput: ResolverTypeWrapper<any>;
  CohortRelatedInput: ResolverTypeWrapper<any>;
  Person: ResolverTypeWrapper<any>;
  Division: ResolverTypeWrapper<any>;
  Household: ResolverTypeWrapper<any>;
  Programme: ResolverTypeWrapper<any>;
  SourceFreshness: ResolverTypeWrapper<any>;
  IndicatorRelease: ResolverTypeWrapper<IndicatorReleaseRecord>;
  ReleasedFigure: ResolverTypeWrapper<any>;
  IndicatorRevision: ResolverTypeWrapper<any>;
  ReleaseIndicatorsResult: ResolverTypeWrapper<any>;
  Indicator: ResolverTypeWrapper<any>;
  Inclusion: ResolverTypeWrapper<any>;
  IndicatorUnit: ResolverTypeWrapper<any>;
  IndicatorKind: ResolverTypeWrapper<any>;
  IndicatorPeriod: ResolverTypeWrapper<any>;
  IndicatorDirection: ResolverTypeWrapper<any>;
  Boundaries: ResolverTypeWrapper<any>;
  IndicatorDimension: ResolverTypeWrapper<any>;
  IndicatorPart: ResolverTypeWrapper<any>;
  IndicatorValue: ResolverTypeWrapper<any>;
  PublishedFigure: ResolverTypeWrapper<any>;
  Plausibility: ResolverTypeWrapper<any>;
  IndicatorExplanation: ResolverTypeWrapper<any>;
  IndicatorSource: ResolverTypeWrapper<any>;
  ChangePart: ResolverTypeWrapper<any>;
  ChangeCause: ResolverTypeWrapper<any>;
  CohortKind: ResolverTypeWrapper<any>;
  Cohort: ResolverTypeWrapper<any>;
  CohortDivision: ResolverTypeWrapper<any>;
  CohortAgeBand: ResolverTypeWrapper<any>;
  CohortCell: ResolverTypeWrapper<any>;
  CohortMemberConnection: ResolverTypeWrapper<any>;
  CohortMemberEdge: ResolverTypeWrapper<any>;
  InsightFacet: ResolverTypeWrapper<any>;
  InsightFacetValue: ResolverTypeWrapper<any>;
  Population: ResolverTypeWrapper<any>;
  ChainLinkKind: ResolverTypeWrapper<any>;
  AssistanceChain: ResolverTypeWrapper<any>;
  AssistanceChainEdge: ResolverTypeWrapper<any>;
  AssistanceChainLink: ResolverTypeWrapper<any>;
  ChainPeriod: ResolverTypeWrapper<any>;
  ChainInterval: ResolverTypeWrapper<any>;
  ChainOverlap: ResolverTypeWrapper<any>;
  VerifiedPerson: ResolverTypeWrapper<any>;
  VerifiedProgramme: ResolverTypeWrapper<any>;
  Rule: ResolverTypeWrapper<any>;
  RuleParameter: ResolverTypeWrapper<any>;
  Float: ResolverTypeWrapper<any>;
  WaitingRule: ResolverTypeWrapper<any>;
  RuleOutcome: ResolverTypeWrapper<any>;
  FindingSeverity: ResolverTypeWrapper<any>;
  FindingHandler: ResolverTypeWrapper<any>;
  RuleSubject: ResolverTypeWrapper<any>;
  Finding: ResolverTypeWrapper<FindingRecord>;
  FindingOffice: ResolverTypeWrapper<any>;
  FindingEvidence: ResolverTypeWrapper<any>;
  FindingStep: ResolverTypeWrapper<FindingStepRecord>;
  FindingState: ResolverTypeWrapper<any>;
  FindingAct: ResolverTypeWrapper<any>;
  FindingDisposition: ResolverTypeWrapper<any>;
  FindingCloseReason: ResolverTypeWrapper<any>;
  FindingConnection: ResolverTypeWrapper<any>;
  FindingEdge: ResolverTypeWrapper<any>;
  FindingFilter: ResolverTypeWrapper<any>;
  FindingCount: ResolverTypeWrapper<any>;
  RulePrecision: ResolverTypeWrapper<any>;
  DispatchFindingInput: ResolverTypeWrapper<any>;
  FindingActInput: ResolverTypeWrapper<any>;
  DisposeFindingInput: ResolverTypeWrapper<any>;
  ReturnFindingInput: ResolverTypeWrapper<any>;
  DispatchFindingResult: ResolverTypeWrapper<any>;
  StartCheckingResult: ResolverTypeWrapper<any>;
  DisposeFindingResult: ResolverTypeWrapper<any>;
  CloseFindingResult: ResolverTypeWrapper<any>;
  ReturnFindingResult: ResolverTypeWrapper<any>;
  RuleBackTest: ResolverTypeWrapper<RuleBackTestRecord>;
  RuleActivation: ResolverTypeWrapper<any>;
  BackTestRuleInput: ResolverTypeWrapper<any>;
  RuleParameterInput: ResolverTypeWrapper<any>;
  ActivateRuleParametersInput: ResolverTypeWrapper<any>;
  BackTestRuleResult: ResolverTypeWrapper<any>;
  ActivateRuleParametersResult: ResolverTypeWrapper<any>;
  EntitlementGap: ResolverTypeWrapper<any>;
  EntitlementGapConnection: ResolverTypeWrapper<any>;
  EntitlementGapEdge: ResolverTypeWrapper<any>;
  InsightPolicyParameter: ResolverTypeWrapper<any>;
  SetInsightPolicyParameterInput: ResolverTypeWrapper<any>;
  SetInsightPolicyParameterResult: ResolverTypeWrapper<any>;
  String: ResolverTypeWrapper<any>;
  Boolean: ResolverTypeWrapper<any>;
  Int: ResolverTypeWrapper<any>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  ID: any;
  Mutation: Record<PropertyKey, never>;
  Date: any;
  DateTime: any;
  YearMonth: any;
  Money: any;
  Decimal: any;
  DivisionCode: any;
  CreditCode: any;
  Refusal: any;
  PageInfo: any;
  DocumentInput: any;
  Deadline: any;
  PolicyParameter: any;
  PaymentBatch: any;
  CohortInput: any;
  CohortRelatedInput: any;
  Person: any;
  Division: any;
  Household: any;
  SourceFreshness: any;
  IndicatorRelease: IndicatorReleaseRecord;
  ReleasedFigure: any;
  IndicatorRevision: any;
  ReleaseIndicatorsResult: any;
  Indicator: any;
  Inclusion: any;
  IndicatorDimension: any;
  IndicatorPart: any;
  IndicatorValue: any;
  PublishedFigure: any;
  IndicatorExplanation: any;
  IndicatorSource: any;
  ChangePart: any;
  Cohort: any;
  CohortDivision: any;
  CohortAgeBand: any;
  CohortCell: any;
  CohortMemberConnection: any;
  CohortMemberEdge: any;
  InsightFacet: any;
  InsightFacetValue: any;
  Population: any;
  AssistanceChain: any;
  AssistanceChainEdge: any;
  AssistanceChainLink: any;
  ChainPeriod: any;
  ChainInterval: any;
  ChainOverlap: any;
  VerifiedPerson: any;
  VerifiedProgramme: any;
  Rule: any;
  RuleParameter: any;
  Float: any;
  WaitingRule: any;
  Finding: FindingRecord;
  FindingOffice: any;
  FindingEvidence: any;
  FindingStep: FindingStepRecord;
  FindingConnection: any;
  FindingEdge: any;
  FindingFilter: any;
  FindingCount: any;
  RulePrecision: any;
  DispatchFindingInput: any;
  FindingActInput: any;
  DisposeFindingInput: any;
  ReturnFindingInput: any;
  DispatchFindingResult: any;
  StartCheckingResult: any;
  DisposeFindingResult: any;
  CloseFindingResult: any;
  ReturnFindingResult: any;
  RuleBackTest: RuleBackTestRecord;
  RuleActivation: any;
  BackTestRuleInput: any;
  RuleParameterInput: any;
  ActivateRuleParametersInput: any;
  BackTestRuleResult: any;
  ActivateRuleParametersResult: any;
  EntitlementGap: any;
  EntitlementGapConnection: any;
  EntitlementGapEdge: any;
  InsightPolicyParameter: any;
  SetInsightPolicyParameterInput: any;
  SetInsightPolicyParameterResult: any;
  String: any;
  Boolean: any;
  Int: any;
};

export type ShareableDirectiveArgs = { };

export type ShareableDirectiveResolver<Result, Parent, ContextType = Context, Args = ShareableDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type InaccessibleDirectiveArgs = { };

export type InaccessibleDirectiveResolver<Result, Parent, ContextType = Context, Args = InaccessibleDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type TagDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type TagDirectiveResolver<Result, Parent, ContextType = Context, Args = TagDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ComposeDirectiveDirectiveArgs = {
  name: Scalars['String']['input'];
};

export type ComposeDirectiveDirectiveResolver<Result, Parent, ContextType = Context, Args = ComposeDirectiveDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type LinkDirectiveArgs = {
  url: Scalars['String']['input'];
  import?: Maybe<Array<Maybe<Scalars['String']['input']>>>;
};

export type LinkDirectiveResolver<Result, Parent, ContextType = Context, Args = LinkDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type CostDirectiveArgs = {
  weight: Scalars['Int']['input'];
};

export type CostDirectiveResolver<Result, Parent, ContextType = Context, Args = CostDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ListSizeDirectiveArgs = {
  assumedSize?: Maybe<Scalars['Int']['input']>;
  slicingArguments?: Maybe<Array<Scalars['String']['input']>>;
  sizedFields?: Maybe<Array<Scalars['String']['input']>>;
  requireOneSlicingArgument?: Maybe<Scalars['Boolean']['input']>;
};

export type ListSizeDirectiveResolver<Result, Parent, ContextType = Context, Args = ListSizeDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ClassifiedDirectiveArgs = {
  level: DataClass;
  mask?: Maybe<Mask>;
};

export type ClassifiedDirectiveResolver<Result, Parent, ContextType = Context, Args = ClassifiedDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  insightFreshness?: Resolver<Array<ResolversTypes['SourceFreshness']>, ParentType, ContextType>;
  indicatorRelease?: Resolver<Maybe<ResolversTypes['IndicatorRelease']>, ParentType, ContextType, RequireFields<QueryIndicatorReleaseArgs, 'month'>>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorArgs, 'id'>>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType>;
  cohort?: Resolver<ResolversTypes['Cohort'], ParentType, ContextType, RequireFields<QueryCohortArgs, 'division' | 'where' | 'kind'>>;
  insightFacets?: Resolver<Array<ResolversTypes['InsightFacet']>, ParentType, ContextType>;
  populationMembers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType, RequireFields<QueryPopulationMembersArgs, 'expression' | 'persons'>>;
  verifyStatus?: Resolver<Array<ResolversTypes['VerifiedPerson']>, ParentType, ContextType, RequireFields<QueryVerifyStatusArgs, 'people' | 'programmes' | 'month'>>;
  rules?: Resolver<Array<ResolversTypes['Rule']>, ParentType, ContextType, Partial<QueryRulesArgs>>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType, RequireFields<QueryRuleArgs, 'id'>>;
  waitingRules?: Resolver<Array<ResolversTypes['WaitingRule']>, ParentType, ContextType>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType, RequireFields<QueryFindingArgs, 'id'>>;
  findings?: Resolver<ResolversTypes['FindingConnection'], ParentType, ContextType, RequireFields<QueryFindingsArgs, 'division'>>;
  rulePrecision?: Resolver<Array<ResolversTypes['RulePrecision']>, ParentType, ContextType, RequireFields<QueryRulePrecisionArgs, 'division'>>;
  ruleBackTest?: Resolver<Maybe<ResolversTypes['RuleBackTest']>, ParentType, ContextType, RequireFields<QueryRuleBackTestArgs, 'id'>>;
  entitlementGaps?: Resolver<ResolversTypes['EntitlementGapConnection'], ParentType, ContextType, RequireFields<QueryEntitlementGapsArgs, 'division'>>;
  insightPolicyParameters?: Resolver<Array<ResolversTypes['InsightPolicyParameter']>, ParentType, ContextType, RequireFields<QueryInsightPolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  releaseIndicators?: Resolver<ResolversTypes['ReleaseIndicatorsResult'], ParentType, ContextType, RequireFields<MutationReleaseIndicatorsArgs, 'month'>>;
  dispatchFinding?: Resolver<ResolversTypes['DispatchFindingResult'], ParentType, ContextType, RequireFields<MutationDispatchFindingArgs, 'input'>>;
  startChecking?: Resolver<ResolversTypes['StartCheckingResult'], ParentType, ContextType, RequireFields<MutationStartCheckingArgs, 'input'>>;
  disposeFinding?: Resolver<ResolversTypes['DisposeFindingResult'], ParentType, ContextType, RequireFields<MutationDisposeFindingArgs, 'input'>>;
  closeFinding?: Resolver<ResolversTypes['CloseFindingResult'], ParentType, ContextType, RequireFields<MutationCloseFindingArgs, 'input'>>;
  returnFinding?: Resolver<ResolversTypes['ReturnFindingResult'], ParentType, ContextType, RequireFields<MutationReturnFindingArgs, 'input'>>;
  backTestRule?: Resolver<ResolversTypes['BackTestRuleResult'], ParentType, ContextType, RequireFields<MutationBackTestRuleArgs, 'input'>>;
  activateRuleParameters?: Resolver<ResolversTypes['ActivateRuleParametersResult'], ParentType, ContextType, RequireFields<MutationActivateRuleParametersArgs, 'input'>>;
  setInsightPolicyParameter?: Resolver<ResolversTypes['SetInsightPolicyParameterResult'], ParentType, ContextType, RequireFields<MutationSetInsightPolicyParameterArgs, 'input'>>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface YearMonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['YearMonth'], any> {
  name: 'YearMonth';
}

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DivisionCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DivisionCode'], any> {
  name: 'DivisionCode';
}

export interface CreditCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CreditCode'], any> {
  name: 'CreditCode';
}

export type RefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refusal'] = ResolversParentTypes['Refusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DeadlineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deadline'] = ResolversParentTypes['Deadline']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  metOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeadlineState'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PolicyParameter'] = ResolversParentTypes['PolicyParameter']> = {
  __resolveType: TypeResolveFn<'InsightPolicyParameter', ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assistanceChain?: Resolver<Maybe<ResolversTypes['AssistanceChain']>, ParentType, ContextType, Partial<PersonAssistanceChainArgs>>;
  findings?: Resolver<Maybe<Array<ResolversTypes['Finding']>>, ParentType, ContextType, Partial<PersonFindingsArgs>>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  indicators?: Resolver<Maybe<Array<ResolversTypes['IndicatorValue']>>, ParentType, ContextType, RequireFields<DivisionIndicatorsArgs, 'month' | 'boundaries'>>;
  findingCounts?: Resolver<Maybe<Array<ResolversTypes['FindingCount']>>, ParentType, ContextType, RequireFields<DivisionFindingCountsArgs, 'month'>>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assistanceChain?: Resolver<Maybe<ResolversTypes['AssistanceChain']>, ParentType, ContextType, Partial<HouseholdAssistanceChainArgs>>;
};

export type SourceFreshnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFreshness'] = ResolversParentTypes['SourceFreshness'], FederationReferenceType extends FederationReferenceTypes['SourceFreshness'] = FederationReferenceTypes['SourceFreshness']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SourceFreshness']> | FederationReferenceType, FederationReferenceType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lagSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  setAside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndicatorReleaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorRelease'] = ResolversParentTypes['IndicatorRelease'], FederationReferenceType extends FederationReferenceTypes['IndicatorRelease'] = FederationReferenceTypes['IndicatorRelease']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['IndicatorRelease']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['IndicatorRevision']>, ParentType, ContextType, RequireFields<IndicatorReleaseRevisionsArgs, 'division'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReleasedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleasedFigure'] = ResolversParentTypes['ReleasedFigure']> = {
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type IndicatorRevisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorRevision'] = ResolversParentTypes['IndicatorRevision']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  released?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revised?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  revisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReleaseIndicatorsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReleaseIndicatorsResult'] = ResolversParentTypes['ReleaseIndicatorsResult']> = {
  __resolveType: TypeResolveFn<'IndicatorRelease' | 'Refusal', ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator'], FederationReferenceType extends FederationReferenceTypes['Indicator'] = FederationReferenceTypes['Indicator']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Indicator']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IndicatorKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['IndicatorPeriod'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  formulaEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numeratorInclusions?: Resolver<Array<ResolversTypes['Inclusion']>, ParentType, ContextType>;
  denominatorInclusions?: Resolver<Array<ResolversTypes['Inclusion']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['IndicatorDirection'], ParentType, ContextType>;
  dimensions?: Resolver<Array<ResolversTypes['IndicatorDimension']>, ParentType, ContextType>;
  series?: Resolver<Array<ResolversTypes['IndicatorValue']>, ParentType, ContextType, RequireFields<IndicatorSeriesArgs, 'division' | 'from' | 'to' | 'boundaries'>>;
  byDivision?: Resolver<Array<ResolversTypes['IndicatorValue']>, ParentType, ContextType, RequireFields<IndicatorByDivisionArgs, 'division' | 'month' | 'boundaries'>>;
  byDimension?: Resolver<Array<ResolversTypes['IndicatorPart']>, ParentType, ContextType, RequireFields<IndicatorByDimensionArgs, 'division' | 'month' | 'dimension'>>;
  explanation?: Resolver<ResolversTypes['IndicatorExplanation'], ParentType, ContextType, RequireFields<IndicatorExplanationArgs, 'division' | 'month'>>;
};

export type InclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Inclusion'] = ResolversParentTypes['Inclusion']> = {
  facet?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorDimensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorDimension'] = ResolversParentTypes['IndicatorDimension']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type IndicatorPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorPart'] = ResolversParentTypes['IndicatorPart']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type IndicatorValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorValue'] = ResolversParentTypes['IndicatorValue']> = {
  indicator?: Resolver<ResolversTypes['Indicator'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isSuppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  yearOnYear?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  monthOnMonth?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  yearToDate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ranked?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  published?: Resolver<Array<ResolversTypes['PublishedFigure']>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isRunning?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  released?: Resolver<Maybe<ResolversTypes['ReleasedFigure']>, ParentType, ContextType>;
};

export type PublishedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedFigure'] = ResolversParentTypes['PublishedFigure']> = {
  figure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plausibility?: Resolver<ResolversTypes['Plausibility'], ParentType, ContextType>;
};

export type IndicatorExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorExplanation'] = ResolversParentTypes['IndicatorExplanation']> = {
  value?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  numerator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  denominator?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inclusions?: Resolver<Array<ResolversTypes['Inclusion']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['IndicatorSource']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  isPreviousReleased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  difference?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  change?: Resolver<Maybe<Array<ResolversTypes['ChangePart']>>, ParentType, ContextType>;
};

export type IndicatorSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IndicatorSource'] = ResolversParentTypes['IndicatorSource']> = {
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  facet?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ChangePartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePart'] = ResolversParentTypes['ChangePart']> = {
  cause?: Resolver<ResolversTypes['ChangeCause'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  cases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cohort'] = ResolversParentTypes['Cohort']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byDivision?: Resolver<Array<ResolversTypes['CohortDivision']>, ParentType, ContextType, RequireFields<CohortByDivisionArgs, 'level'>>;
  byAge?: Resolver<Array<ResolversTypes['CohortAgeBand']>, ParentType, ContextType, Partial<CohortByAgeArgs>>;
  crossTabulation?: Resolver<Array<ResolversTypes['CohortCell']>, ParentType, ContextType, RequireFields<CohortCrossTabulationArgs, 'facets'>>;
  members?: Resolver<ResolversTypes['CohortMemberConnection'], ParentType, ContextType, Partial<CohortMembersArgs>>;
};

export type CohortDivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortDivision'] = ResolversParentTypes['CohortDivision']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CohortAgeBandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortAgeBand'] = ResolversParentTypes['CohortAgeBand']> = {
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  male?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  female?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CohortCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortCell'] = ResolversParentTypes['CohortCell']> = {
  values?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CohortMemberConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortMemberConnection'] = ResolversParentTypes['CohortMemberConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CohortMemberEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CohortMemberEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CohortMemberEdge'] = ResolversParentTypes['CohortMemberEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type InsightFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsightFacet'] = ResolversParentTypes['InsightFacet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Maybe<Array<ResolversTypes['InsightFacetValue']>>, ParentType, ContextType>;
  refers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  needsPurpose?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InsightFacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsightFacetValue'] = ResolversParentTypes['InsightFacetValue']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  labelEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population'], FederationReferenceType extends FederationReferenceTypes['Population'] = FederationReferenceTypes['Population']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Population']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  people?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AssistanceChainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceChain'] = ResolversParentTypes['AssistanceChain']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceChainEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceChainEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceChainEdge'] = ResolversParentTypes['AssistanceChainEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistanceChainLink'], ParentType, ContextType>;
};

export type AssistanceChainLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceChainLink'] = ResolversParentTypes['AssistanceChainLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChainLinkKind'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOngoing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domainName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  domainNameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  titleEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  people?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  periods?: Resolver<Maybe<Array<ResolversTypes['ChainPeriod']>>, ParentType, ContextType>;
  interruptions?: Resolver<Maybe<Array<ResolversTypes['ChainInterval']>>, ParentType, ContextType>;
  gapBefore?: Resolver<Maybe<ResolversTypes['ChainInterval']>, ParentType, ContextType>;
  overlaps?: Resolver<Maybe<Array<ResolversTypes['ChainOverlap']>>, ParentType, ContextType>;
  beganElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  goesOnElsewhere?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  record?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ChainPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainPeriod'] = ResolversParentTypes['ChainPeriod']> = {
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ChainIntervalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainInterval'] = ResolversParentTypes['ChainInterval']> = {
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChainOverlapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChainOverlap'] = ResolversParentTypes['ChainOverlap']> = {
  link?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sameSupport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type VerifiedPersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifiedPerson'] = ResolversParentTypes['VerifiedPerson']> = {
  index?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matched?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  documentFault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documentFaultEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  programmes?: Resolver<Array<ResolversTypes['VerifiedProgramme']>, ParentType, ContextType>;
};

export type VerifiedProgrammeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerifiedProgramme'] = ResolversParentTypes['VerifiedProgramme']> = {
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  receiving?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RuleOutcome'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  handler?: Resolver<ResolversTypes['FindingHandler'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['RuleSubject'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isInWorkingDays?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  motive?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reads?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['RuleParameter']>, ParentType, ContextType, Partial<RuleParametersArgs>>;
};

export type RuleParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleParameter'] = ResolversParentTypes['RuleParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type WaitingRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WaitingRule'] = ResolversParentTypes['WaitingRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitsFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  waitsForEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding'], FederationReferenceType extends FederationReferenceTypes['Finding'] = FederationReferenceTypes['Finding']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Finding']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  possibleActs?: Resolver<Array<ResolversTypes['FindingAct']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RuleOutcome'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['FindingOffice'], ParentType, ContextType>;
  subjectKind?: Resolver<ResolversTypes['RuleSubject'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  concerns?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<Array<ResolversTypes['FindingEvidence']>>, ParentType, ContextType>;
  amountAtRisk?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  occurrence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  escalation?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  disposition?: Resolver<Maybe<ResolversTypes['FindingDisposition']>, ParentType, ContextType>;
  dispositionNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disposedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['FindingCloseReason']>, ParentType, ContextType>;
  settledBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['FindingStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FindingOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingOffice'] = ResolversParentTypes['FindingOffice']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  handler?: Resolver<ResolversTypes['FindingHandler'], ParentType, ContextType>;
};

export type FindingEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEvidence'] = ResolversParentTypes['FindingEvidence']> = {
  facet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  valueName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FindingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingStep'] = ResolversParentTypes['FindingStep']> = {
  act?: Resolver<ResolversTypes['FindingAct'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['FindingState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['FindingState'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FindingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingConnection'] = ResolversParentTypes['FindingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FindingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingEdge'] = ResolversParentTypes['FindingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type FindingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FindingCount'] = ResolversParentTypes['FindingCount']> = {
  severity?: Resolver<ResolversTypes['FindingSeverity'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RulePrecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RulePrecision'] = ResolversParentTypes['RulePrecision']> = {
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  disposed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  falsePositives?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type DispatchFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DispatchFindingResult'] = ResolversParentTypes['DispatchFindingResult']> = {
  __resolveType: TypeResolveFn<'Finding' | 'Refusal', ParentType, ContextType>;
};

export type StartCheckingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartCheckingResult'] = ResolversParentTypes['StartCheckingResult']> = {
  __resolveType: TypeResolveFn<'Finding' | 'Refusal', ParentType, ContextType>;
};

export type DisposeFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisposeFindingResult'] = ResolversParentTypes['DisposeFindingResult']> = {
  __resolveType: TypeResolveFn<'Finding' | 'Refusal', ParentType, ContextType>;
};

export type CloseFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseFindingResult'] = ResolversParentTypes['CloseFindingResult']> = {
  __resolveType: TypeResolveFn<'Finding' | 'Refusal', ParentType, ContextType>;
};

export type ReturnFindingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFindingResult'] = ResolversParentTypes['ReturnFindingResult']> = {
  __resolveType: TypeResolveFn<'Finding' | 'Refusal', ParentType, ContextType>;
};

export type RuleBackTestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleBackTest'] = ResolversParentTypes['RuleBackTest'], FederationReferenceType extends FederationReferenceTypes['RuleBackTest'] = FederationReferenceTypes['RuleBackTest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RuleBackTest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  ruleVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  activeParameters?: Resolver<Array<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cleared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeRaised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  activeCleared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyCandidate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  onlyActive?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  both?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  testedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleActivationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleActivation'] = ResolversParentTypes['RuleActivation'], FederationReferenceType extends FederationReferenceTypes['RuleActivation'] = FederationReferenceTypes['RuleActivation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RuleActivation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['Rule']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  parameters?: Resolver<Array<ResolversTypes['RuleParameter']>, ParentType, ContextType>;
  backTest?: Resolver<Maybe<ResolversTypes['RuleBackTest']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  activatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackTestRuleResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BackTestRuleResult'] = ResolversParentTypes['BackTestRuleResult']> = {
  __resolveType: TypeResolveFn<'RuleBackTest' | 'Refusal', ParentType, ContextType>;
};

export type ActivateRuleParametersResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActivateRuleParametersResult'] = ResolversParentTypes['ActivateRuleParametersResult']> = {
  __resolveType: TypeResolveFn<'RuleActivation' | 'Refusal', ParentType, ContextType>;
};

export type EntitlementGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementGap'] = ResolversParentTypes['EntitlementGap']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonEn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  finding?: Resolver<ResolversTypes['Finding'], ParentType, ContextType>;
};

export type EntitlementGapConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementGapConnection'] = ResolversParentTypes['EntitlementGapConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntitlementGapEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntitlementGapEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EntitlementGapEdge'] = ResolversParentTypes['EntitlementGapEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EntitlementGap'], ParentType, ContextType>;
};

export type InsightPolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InsightPolicyParameter'] = ResolversParentTypes['InsightPolicyParameter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SetInsightPolicyParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetInsightPolicyParameterResult'] = ResolversParentTypes['SetInsightPolicyParameterResult']> = {
  __resolveType: TypeResolveFn<'InsightPolicyParameter' | 'Refusal', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  YearMonth?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  DivisionCode?: GraphQLScalarType;
  CreditCode?: GraphQLScalarType;
  Refusal?: RefusalResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Deadline?: DeadlineResolvers<ContextType>;
  PolicyParameter?: PolicyParameterResolvers<ContextType>;
  PaymentBatch?: PaymentBatchResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  SourceFreshness?: SourceFreshnessResolvers<ContextType>;
  IndicatorRelease?: IndicatorReleaseResolvers<ContextType>;
  ReleasedFigure?: ReleasedFigureResolvers<ContextType>;
  IndicatorRevision?: IndicatorRevisionResolvers<ContextType>;
  ReleaseIndicatorsResult?: ReleaseIndicatorsResultResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  Inclusion?: InclusionResolvers<ContextType>;
  IndicatorDimension?: IndicatorDimensionResolvers<ContextType>;
  IndicatorPart?: IndicatorPartResolvers<ContextType>;
  IndicatorValue?: IndicatorValueResolvers<ContextType>;
  PublishedFigure?: PublishedFigureResolvers<ContextType>;
  IndicatorExplanation?: IndicatorExplanationResolvers<ContextType>;
  IndicatorSource?: IndicatorSourceResolvers<ContextType>;
  ChangePart?: ChangePartResolvers<ContextType>;
  Cohort?: CohortResolvers<ContextType>;
  CohortDivision?: CohortDivisionResolvers<ContextType>;
  CohortAgeBand?: CohortAgeBandResolvers<ContextType>;
  CohortCell?: CohortCellResolvers<ContextType>;
  CohortMemberConnection?: CohortMemberConnectionResolvers<ContextType>;
  CohortMemberEdge?: CohortMemberEdgeResolvers<ContextType>;
  InsightFacet?: InsightFacetResolvers<ContextType>;
  InsightFacetValue?: InsightFacetValueResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  AssistanceChain?: AssistanceChainResolvers<ContextType>;
  AssistanceChainEdge?: AssistanceChainEdgeResolvers<ContextType>;
  AssistanceChainLink?: AssistanceChainLinkResolvers<ContextType>;
  ChainPeriod?: ChainPeriodResolvers<ContextType>;
  ChainInterval?: ChainIntervalResolvers<ContextType>;
  ChainOverlap?: ChainOverlapResolvers<ContextType>;
  VerifiedPerson?: VerifiedPersonResolvers<ContextType>;
  VerifiedProgramme?: VerifiedProgrammeResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  RuleParameter?: RuleParameterResolvers<ContextType>;
  WaitingRule?: WaitingRuleResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  FindingOffice?: FindingOfficeResolvers<ContextType>;
  FindingEvidence?: FindingEvidenceResolvers<ContextType>;
  FindingStep?: FindingStepResolvers<ContextType>;
  FindingConnection?: FindingConnectionResolvers<ContextType>;
  FindingEdge?: FindingEdgeResolvers<ContextType>;
  FindingCount?: FindingCountResolvers<ContextType>;
  RulePrecision?: RulePrecisionResolvers<ContextType>;
  DispatchFindingResult?: DispatchFindingResultResolvers<ContextType>;
  StartCheckingResult?: StartCheckingResultResolvers<ContextType>;
  DisposeFindingResult?: DisposeFindingResultResolvers<ContextType>;
  CloseFindingResult?: CloseFindingResultResolvers<ContextType>;
  ReturnFindingResult?: ReturnFindingResultResolvers<ContextType>;
  RuleBackTest?: RuleBackTestResolvers<ContextType>;
  RuleActivation?: RuleActivationResolvers<ContextType>;
  BackTestRuleResult?: BackTestRuleResultResolvers<ContextType>;
  ActivateRuleParametersResult?: ActivateRuleParametersResultResolvers<ContextType>;
  EntitlementGap?: EntitlementGapResolvers<ContextType>;
  EntitlementGapConnection?: EntitlementGapConnectionResolvers<ContextType>;
  EntitlementGapEdge?: EntitlementGapEdgeResolvers<ContextType>;
  InsightPolicyParameter?: InsightPolicyParameterResolvers<ContextType>;
  SetInsightPolicyParameterResult?: SetInsightPolicyParameterResultResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  shareable?: ShareableDirectiveResolver<any, any, ContextType>;
  inaccessible?: InaccessibleDirectiveResolver<any, any, ContextType>;
  tag?: TagDirectiveResolver<any, any, ContextType>;
  composeDirective?: ComposeDirectiveDirectiveResolver<any, any, ContextType>;
  link?: LinkDirectiveResolver<any, any, ContextType>;
  cost?: CostDirectiveResolver<any, any, ContextType>;
  listSize?: ListSizeDirectiveResolver<any, any, ContextType>;
  classified?: ClassifiedDirectiveResolver<any, any, ContextType>;
};
