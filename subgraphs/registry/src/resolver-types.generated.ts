// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRecord, DivisionChange as DivisionChangeRecord } from './division/entity.ts';
import type { Household as HouseholdRecord, HouseholdLocation as HouseholdLocationRecord, Membership as MembershipRecord, MembershipRole as MembershipRoleRecord } from './household/entity.ts';
import type { Kinship as KinshipRecord } from './kinship/entity.ts';
import type { PersonReference, SourceClaim as SourceClaimRecord, PersonDocument as PersonDocumentRecord } from './person/entity.ts';
import type { PersonLink as PersonLinkRecord } from './person-link/entity.ts';
import type { VitalEvent as VitalEventRecord, HouseholdTask as HouseholdTaskRecord } from './vital-events/entity.ts';
import type { DeathFact as DeathFactRecord, MaritalFact as MaritalFactRecord } from './vital-fact/entity.ts';
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
  /** 代码表 all of them. */
  codeTables: Array<CodeTable>;
  /** 代码表 by the number of the standard or by name; null where there is none. */
  codeTable?: Maybe<CodeTable>;
  /** 行政区划 what a code means today, else what it meant last; null for a code that never was. */
  division?: Maybe<Division>;
  /** 某日区划 what a code meant on a day; null where it meant nothing then. */
  divisionOn?: Maybe<Division>;
  /** 多个区划 in the order asked, null where a code never was; at most 200 codes. */
  divisions: Array<Maybe<Division>>;
  /** 区划检索 the divisions a text may mean: by name, short name, other writing or former name, alone or after names of those above it (晋城市城区). Several answers are several possibilities; none is a guess. At most 100. */
  findDivisions: Array<DivisionMatch>;
  /** 自然人 a person by id; null where there is none or the person lies outside the caller's divisions. */
  person?: Maybe<Person>;
  /** 按证件查找 by document number; null where nobody is known by it. Refused with BAD_DOCUMENT. */
  findPerson?: Maybe<Person>;
  /** 按姓名、出生日期和区划查找 people by full name, birth date and division of residence; there is no browsing. Refused with OUT_OF_SCOPE, or PURPOSE_REQUIRED above the county. */
  searchPersons: PersonConnection;
  /** 家庭户 one household; null where there is none or it lies outside the caller's divisions. */
  household?: Maybe<Household>;
  /** 户籍待办列表 of a division and below, for officers who serve it. */
  householdTasks?: Maybe<HouseholdTaskConnection>;
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  registryPolicyParameters: Array<RegistryPolicyParameter>;
};


export type QueryCodeTableArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDivisionArgs = {
  code: Scalars['DivisionCode']['input'];
};


export type QueryDivisionOnArgs = {
  code: Scalars['DivisionCode']['input'];
  date: Scalars['Date']['input'];
};


export type QueryDivisionsArgs = {
  codes: Array<Scalars['DivisionCode']['input']>;
};


export type QueryFindDivisionsArgs = {
  name: Scalars['String']['input'];
  within?: InputMaybe<Scalars['DivisionCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFindPersonArgs = {
  document: DocumentInput;
};


export type QuerySearchPersonsArgs = {
  name: Scalars['String']['input'];
  birthDate: Scalars['Date']['input'];
  division: Scalars['DivisionCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


export type QueryHouseholdTasksArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<HouseholdTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRegistryPolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 办理区划变更 records an approved change; the interval of a code is closed, never deleted. Repeating it answers the change recorded before. A single heir of an abolished division, and a transferred one, take what lies below along, under new codes. Needs DIVISION_ADMINISTRATOR. Refused with NOT_IN_FORCE, PARENT_NOT_IN_FORCE, CODE_TAKEN, KIND_DOES_NOT_FIT_CODE, HAS_CHILDREN, EFFECTIVE_TOO_LATE or RECORDED_DIFFERENTLY. */
  changeDivision: ChangeDivisionResult;
  /** 登记人员 at the counter. Refused with BAD_DOCUMENT, ALREADY_REGISTERED, FUTURE_BIRTH or BIRTH_DATE_CONTRADICTS_DOCUMENT. */
  registerPerson: RegisterPersonResult;
  /** 更正人员信息 by a new statement of the counter; what was said before is kept. Refused with NOTHING_STATED or FUTURE_BIRTH. */
  correctPerson: CorrectPersonResult;
  /** 关联人员 two ids are one person; both keep their records, and unlinking restores what was. Refused with ALREADY_LINKED or SAME_ID. */
  linkPersons: LinkPersonsResult;
  /** 解除关联 of two ids linked directly. Refused with NOT_LINKED. */
  unlinkPersons: UnlinkPersonsResult;
  /** 补录证件 a further document of a person; one of another number is linked as a further id. Refused with BAD_DOCUMENT or DOCUMENT_OF_ANOTHER_PERSON. */
  addDocument: AddDocumentResult;
  /** 登记死亡 a further statement; one that differs stands beside the others as a conflict. Refused with DEATH_IN_FUTURE, DEATH_BEFORE_BIRTH or ALREADY_STATED. */
  recordDeath: RecordDeathResult;
  /** 撤销死亡陈述 e.g. a declared death whose person came back (民法典 art. 50). Refused with ALREADY_REVOKED. */
  revokeDeath: RevokeDeathResult;
  /** 登记婚姻状况 as of a day; with a spouse both are recorded. Refused with IN_FUTURE, SPOUSE_IS_SELF, SPOUSE_NOT_EXPECTED or ALREADY_STATED. */
  recordMaritalStatus: RecordMaritalStatusResult;
  /** 立户 forms a household with its members, one of them the head (02). Refused with HEADS_NOT_ONE, ALREADY_IN_HOUSEHOLD, UNKNOWN_DIVISION, NUMBER_TAKEN or IN_FUTURE. */
  formHousehold: HouseholdResult;
  /** 入户 a person joins. Refused with HEADS_NOT_ONE (a head comes by changeHead), ALREADY_IN_HOUSEHOLD, HOUSEHOLD_DISSOLVED, OUT_OF_ORDER or IN_FUTURE. */
  joinHousehold: HouseholdResult;
  /** 离户 a member leaves; the last one ends the household. Refused with NOT_A_MEMBER, HEAD_NEEDS_SUCCESSOR, MEMBERS_INCOMPLETE, HOUSEHOLD_DISSOLVED, OUT_OF_ORDER or IN_FUTURE. */
  leaveHousehold: HouseholdResult;
  /** 变更户主 one member becomes head; roles are relative to the head, so all are given anew. Refused with MEMBERS_INCOMPLETE, HEADS_NOT_ONE, HOUSEHOLD_DISSOLVED, OUT_OF_ORDER or IN_FUTURE. */
  changeHead: HouseholdResult;
  /** 分户 some members leave and form a household of their own, in one act; answers the new one. Refused with NOT_A_MEMBER, NOBODY_REMAINS, HEADS_NOT_ONE, HEAD_NEEDS_SUCCESSOR, MEMBERS_INCOMPLETE, UNKNOWN_DIVISION, NUMBER_TAKEN, HOUSEHOLD_DISSOLVED, OUT_OF_ORDER or IN_FUTURE. */
  splitHousehold: HouseholdResult;
  /** 并户 all members of one household join another of its kind, and it ends, in one act; answers the one that goes on. Refused with KINDS_DIFFER, MEMBERS_INCOMPLETE, HEADS_NOT_ONE, HOUSEHOLD_DISSOLVED, OUT_OF_ORDER or IN_FUTURE. */
  mergeHouseholds: HouseholdResult;
  /** 户迁移 the household goes to another place; both divisions must be the caller's. Refused with UNKNOWN_DIVISION, NUMBER_TAKEN, HOUSEHOLD_DISSOLVED, OUT_OF_ORDER or IN_FUTURE. */
  moveHousehold: HouseholdResult;
  /** 登记亲属关系 of two persons, one of them in the caller's divisions. Refused with KIN_OF_SELF, ALREADY_STATED, PARENTS_KNOWN, PARENT_NOT_OLDER, OWN_ANCESTOR, ONLY_STEP_PARENTS_BRING_UP or IN_FUTURE. */
  stateKinship: KinshipResult;
  /** 终止亲属关系 that law ended or that was never true; a death ends none. Refused with ALREADY_ENDED, BLOOD_DOES_NOT_END, OUT_OF_ORDER or IN_FUTURE. */
  endKinship: KinshipResult;
  /** 办结户籍待办 Refused with TASK_DONE. */
  closeHouseholdTask: CloseHouseholdTaskResult;
  /** 设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT. */
  setRegistryPolicyParameter: SetRegistryPolicyParameterResult;
};


export type MutationChangeDivisionArgs = {
  input: ChangeDivisionInput;
};


export type MutationRegisterPersonArgs = {
  input: RegisterPersonInput;
};


export type MutationCorrectPersonArgs = {
  input: CorrectPersonInput;
};


export type MutationLinkPersonsArgs = {
  input: LinkPersonsInput;
};


export type MutationUnlinkPersonsArgs = {
  input: UnlinkPersonsInput;
};


export type MutationAddDocumentArgs = {
  input: AddDocumentInput;
};


export type MutationRecordDeathArgs = {
  input: RecordDeathInput;
};


export type MutationRevokeDeathArgs = {
  input: RevokeDeathInput;
};


export type MutationRecordMaritalStatusArgs = {
  input: RecordMaritalStatusInput;
};


export type MutationFormHouseholdArgs = {
  input: FormHouseholdInput;
};


export type MutationJoinHouseholdArgs = {
  input: JoinHouseholdInput;
};


export type MutationLeaveHouseholdArgs = {
  input: LeaveHouseholdInput;
};


export type MutationChangeHeadArgs = {
  input: ChangeHeadInput;
};


export type MutationSplitHouseholdArgs = {
  input: SplitHouseholdInput;
};


export type MutationMergeHouseholdsArgs = {
  input: MergeHouseholdsInput;
};


export type MutationMoveHouseholdArgs = {
  input: MoveHouseholdInput;
};


export type MutationStateKinshipArgs = {
  input: StateKinshipInput;
};


export type MutationEndKinshipArgs = {
  input: EndKinshipInput;
};


export type MutationCloseHouseholdTaskArgs = {
  input: CloseHouseholdTaskInput;
};


export type MutationSetRegistryPolicyParameterArgs = {
  input: SetRegistryPolicyParameterInput;
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

/** 代码表 a small closed list of a national standard, or of this hub where none is known. */
export type CodeTable = {
  /** 标准编号 number of the standard without the year, e.g. GB/T 3304. */
  id: Scalars['ID']['output'];
  /** 英文名 e.g. ethnicity. */
  name: Scalars['String']['output'];
  /** 标题 */
  title: Scalars['String']['output'];
  /** 来源 the standard with its year. */
  source: Scalars['String']['output'];
  /** 已核对 whether the entries were compared with the standard; otherwise confirm before relying on them. */
  verified: Scalars['Boolean']['output'];
  /** 代码 all entries in the order of the standard, or those whose code, label or other writing holds the text; at most 200. */
  entries: Array<CodeEntry>;
};


/** 代码表 a small closed list of a national standard, or of this hub where none is known. */
export type CodeTableEntriesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
};

/** 代码 one entry of a code table. */
export type CodeEntry = {
  /** 代码 */
  code: Scalars['String']['output'];
  /** 名称 */
  label: Scalars['String']['output'];
  /** 英文名 or the letters of the standard. */
  name?: Maybe<Scalars['String']['output']>;
  /** 其他写法 writings met in lists. */
  aliases: Array<Scalars['String']['output']>;
};

/** 行政区划 administrative division, province down to village, as its code stood during an interval. */
export type Division = {
  /** 区划代码 */
  code: Scalars['DivisionCode']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 简称 what people say: 太谷 for 太谷区. */
  shortName: Scalars['String']['output'];
  /** 全称 the names from the province down, as they were while it was. */
  fullName: Scalars['String']['output'];
  /** 级别 */
  level: DivisionLevel;
  /** 类型 */
  kind: DivisionKind;
  /** 类型名称 */
  kindLabel: Scalars['String']['output'];
  /** 上级 where its code stands. */
  parent?: Maybe<Division>;
  /** 法定上级 where the law puts it, if that is not where its code stands: 台怀镇 belongs to 五台县. */
  statutoryParent?: Maybe<Division>;
  /** 下级 those that exist today, by code; their code has three digits, so at most 999. */
  children: Array<Division>;
  /** 法定区划 false for statistical units and functional zones without a civil-affairs office. */
  isStatutory: Scalars['Boolean']['output'];
  /** 编码机关 who issued the code. */
  issuedBy: DivisionAuthority;
  /** 民政部代码 the Ministry's code, where it is known to differ from the Bureau's. */
  ministryCode?: Maybe<Scalars['DivisionCode']['output']>;
  /** 生效日 null where it lies before all records. */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 失效日 the first day on which it is no more; null while it lasts. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 现行 whether the code means this today. */
  isInForce: Scalars['Boolean']['output'];
  /** 别名 other writings met in lists. */
  aliases: Array<Scalars['String']['output']>;
  /** 前身 the divisions it came from, or was given land by. */
  predecessors: Array<Division>;
  /** 承继 the divisions that took over from it, or got land of it. */
  successors: Array<Division>;
  /** 变更 the approved changes it took part in, oldest first. */
  changes: Array<DivisionChange>;
};

/** 区划类型 kind of a division (GB/T 2260, GB/T 10114). */
export type DivisionKind =
  /** 省 */
  | 'PROVINCE'
  /** 直辖市 */
  | 'MUNICIPALITY'
  /** 自治区 */
  | 'AUTONOMOUS_REGION'
  /** 特别行政区 */
  | 'SPECIAL_ADMINISTRATIVE_REGION'
  /** 地级市 */
  | 'PREFECTURE_CITY'
  /** 地区 */
  | 'PREFECTURE'
  /** 盟 */
  | 'LEAGUE'
  /** 自治州 */
  | 'AUTONOMOUS_PREFECTURE'
  /** 市辖区 */
  | 'DISTRICT'
  /** 县 */
  | 'COUNTY'
  /** 县级市 */
  | 'COUNTY_LEVEL_CITY'
  /** 旗 */
  | 'BANNER'
  /** 自治县 */
  | 'AUTONOMOUS_COUNTY'
  /** 自治旗 */
  | 'AUTONOMOUS_BANNER'
  /** 林区 */
  | 'FORESTRY_DISTRICT'
  /** 特区 */
  | 'SPECIAL_DISTRICT'
  /** 镇 */
  | 'TOWN'
  /** 乡 */
  | 'TOWNSHIP'
  /** 民族乡 */
  | 'ETHNIC_TOWNSHIP'
  /** 街道 */
  | 'SUBDISTRICT'
  /** 村民委员会 */
  | 'VILLAGE_COMMITTEE'
  /** 居民委员会 */
  | 'RESIDENTS_COMMITTEE'
  /** 统计单元 a unit of statistics only, or a functional zone. */
  | 'STATISTICAL_UNIT';

/** 编码机关 authority that issued a code; below the county their codes differ. */
export type DivisionAuthority =
  /** 国家统计局 */
  | 'NBS'
  /** 民政部 */
  | 'MCA';

/** 区划变更 one approved change of divisions (行政区划管理条例). */
export type DivisionChange = {
  /** 变更编号 */
  id: Scalars['ID']['output'];
  /** 变更种类 */
  kind: DivisionChangeKind;
  /** 变更种类名称 */
  kindLabel: Scalars['String']['output'];
  /** 生效日 */
  effectiveOn: Scalars['Date']['output'];
  /** 日期含义 which day of the way from decision to nameplate it is. */
  dayIs: DivisionChangeDay;
  /** 批准文件 number of the approval, where it is known. */
  document?: Maybe<Scalars['String']['output']>;
  /** 已核实 whether the day and the wording of the approval were read. */
  verified: Scalars['Boolean']['output'];
  /** 新驻地 of a seat that moved. */
  seat?: Maybe<Scalars['String']['output']>;
  /** 变更前 */
  from: Array<Division>;
  /** 变更后 */
  to: Array<Division>;
};

/** 变更种类 what the Regulations on Administrative Divisions know as a change (art. 2-9). */
export type DivisionChangeKind =
  /** 设立 */
  | 'ESTABLISHED'
  /** 撤销 */
  | 'ABOLISHED'
  /** 更名 */
  | 'RENAMED'
  /** 隶属变更 */
  | 'TRANSFERRED'
  /** 界线变更 */
  | 'BOUNDARY'
  /** 驻地迁移 */
  | 'SEAT_MOVED';

/** 变更日期含义 which day the date of a change is. */
export type DivisionChangeDay =
  /** 批准 */
  | 'APPROVED'
  /** 公布 */
  | 'PUBLISHED'
  /** 挂牌 */
  | 'INAUGURATED';

/** 区划检索结果 a division a text may mean, and why. */
export type DivisionMatch = {
  /** 区划 */
  division: Division;
  /** 匹配原因 */
  reason: DivisionMatchReason;
  /** 匹配名称 the name that was met. */
  matchedName: Scalars['String']['output'];
};

/** 匹配原因 why a text means a division. */
export type DivisionMatchReason =
  /** 名称 */
  | 'NAME'
  /** 简称 */
  | 'SHORT_NAME'
  /** 别名 */
  | 'ALIAS'
  /** 曾用名 a name that holds no more: see validTo and successors. */
  | 'FORMER_NAME'
  /** 名称开头 the name only begins so. */
  | 'BEGINS_WITH';

/** 区划变更申报 ESTABLISHED: to one new code, from those that give land. ABOLISHED: from one, to those that take over. RENAMED and SEAT_MOVED: from and to the same one code. TRANSFERRED: from the old code to a new one. BOUNDARY: from and to existing codes. */
export type ChangeDivisionInput = {
  /** 变更种类 */
  kind: DivisionChangeKind;
  /** 生效日 */
  effectiveOn: Scalars['Date']['input'];
  /** 批准文件 number of the approval. */
  document: Scalars['String']['input'];
  /** 变更前 */
  from: Array<Scalars['DivisionCode']['input']>;
  /** 变更后 */
  to: Array<Scalars['DivisionCode']['input']>;
  /** 新名称 needed for ESTABLISHED and RENAMED. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 简称 derived from the name where it is left out. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** 新类型 needed for ESTABLISHED; otherwise it stays. */
  divisionKind?: InputMaybe<DivisionKind>;
  /** 新驻地 needed for SEAT_MOVED. */
  seat?: InputMaybe<Scalars['String']['input']>;
};

export type ChangeDivisionResult = DivisionChange | Refusal;

/** 自然人 one human being. What is shown is made from what the sources say (claims), over all ids linked to one person. */
export type Person = {
  /** 人员编号 the person's id; of linked ids always the canonical one. */
  id: Scalars['ID']['output'];
  /** 版本 to be given back with a correction. */
  version?: Maybe<Scalars['Int']['output']>;
  /** 姓名 of a child under 14 only 小* where it is masked. */
  name?: Maybe<Scalars['String']['output']>;
  /** 性别 */
  sex?: Maybe<Sex>;
  /** 出生日期 the first day of the month or year where birthPrecision is not DAY. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** 出生日期精度 */
  birthPrecision?: Maybe<DatePrecision>;
  /** 出生年份 */
  birthYear?: Maybe<Scalars['Int']['output']>;
  /** 周岁 completed years today, by calendar birthday; null where the birth date is too coarse to tell. */
  age?: Maybe<Scalars['Int']['output']>;
  /** 民族 */
  ethnicity?: Maybe<Ethnicity>;
  /** 居住地 where the person lives. */
  residence?: Maybe<Division>;
  /** 户籍地 where the person is registered; often not where they live. */
  registeredResidence?: Maybe<Division>;
  /** 住址 */
  address?: Maybe<Scalars['String']['output']>;
  /** 联系电话 */
  phone?: Maybe<Scalars['String']['output']>;
  /** 证件 of all linked ids; at most 50. */
  documents?: Maybe<Array<PersonDocument>>;
  /** 关联编号 the other ids under which records of this person may lie. */
  aliases?: Maybe<Array<Scalars['ID']['output']>>;
  /** 来源陈述 what each source says of each attribute, and which statement is shown; the newest 200 statements. */
  claims?: Maybe<Array<PersonClaim>>;
  /** 疑似重复 other ids that may be the same person, the likeliest first; at most 20. Nothing is linked by itself. */
  duplicateCandidates?: Maybe<Array<DuplicateCandidate>>;
  /** 人员关联 the links that join this person's ids, ended ones too; at most 100. */
  links?: Maybe<Array<PersonLink>>;
  /** 婚姻状况 as of the newest statement; the records of marriage and divorce are those of the marriage register. */
  maritalStatus?: Maybe<MaritalStatus>;
  /** 婚姻状况所属日期 the day the status is stated for. */
  maritalStatusAsOf?: Maybe<Scalars['Date']['output']>;
  /** 配偶 of a person who is married. */
  spouse?: Maybe<Person>;
  /** 死亡 null for the living. */
  death?: Maybe<Death>;
  /** 所属家庭户 those the person belongs to today, of each kind at most one; with history all. In the order in which the person joined, of one day by the id of the household. At most 100. */
  households?: Maybe<Array<Household>>;
  /** 亲属 recorded kinships that hold today; with history the ended ones too. Null where the person lies outside the caller's divisions; relatives may live anywhere. At most 200. */
  kin?: Maybe<Array<Kin>>;
  /** 近亲属 today, by what is recorded; null where the person lies outside the caller's divisions. */
  nearRelatives?: Maybe<Array<NearRelative>>;
  /** 禁止结婚亲属核验 of the person with another; null where the person lies outside the caller's divisions. */
  marriageBar?: Maybe<MarriageBar>;
};


/** 自然人 one human being. What is shown is made from what the sources say (claims), over all ids linked to one person. */
export type PersonHouseholdsArgs = {
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 自然人 one human being. What is shown is made from what the sources say (claims), over all ids linked to one person. */
export type PersonKinArgs = {
  kinds?: InputMaybe<Array<KinRelation>>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 自然人 one human being. What is shown is made from what the sources say (claims), over all ids linked to one person. */
export type PersonMarriageBarArgs = {
  with: Scalars['ID']['input'];
};

/** 性别 GB/T 2261.1 */
export type Sex =
  /** 男 */
  | 'MALE'
  /** 女 */
  | 'FEMALE'
  /** 未知 */
  | 'UNKNOWN';

/** 日期精度 how much of a date a source knew. */
export type DatePrecision =
  /** 日 */
  | 'DAY'
  /** 月 */
  | 'MONTH'
  /** 年 */
  | 'YEAR';

/** 民族 GB/T 3304 */
export type Ethnicity = {
  /** 代码 */
  code: Scalars['String']['output'];
  /** 名称 */
  label: Scalars['String']['output'];
};

/** 证件 an identity document of a person. */
export type PersonDocument = {
  /** 证件类型 */
  type: DocumentType;
  /** 证件类型名称 */
  label: Scalars['String']['output'];
  /** 证件号码（脱敏） */
  maskedNumber: Scalars['String']['output'];
  /** 证件号码 */
  number?: Maybe<Scalars['String']['output']>;
  /** 有效期起 */
  validFrom?: Maybe<Scalars['Date']['output']>;
  /** 有效期止 the first day it is no longer valid; null where it has no end. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 来源陈述 one attribute as one source states it. */
export type PersonClaim = {
  /** 陈述编号 one statement of a source may hold several attributes. */
  id: Scalars['ID']['output'];
  /** 属性 */
  attribute: PersonAttribute;
  /** 陈述值 */
  value?: Maybe<Scalars['String']['output']>;
  /** 来源 which document of which system says so. */
  source: Scalars['String']['output'];
  /** 来源类别 */
  sourceClass: PersonSourceClass;
  /** 陈述日期 */
  statedOn: Scalars['Date']['output'];
  /** 采用 whether this statement is the one shown. */
  shown: Scalars['Boolean']['output'];
  /** 与采用值一致 whether it says the same as the one shown. */
  agrees: Scalars['Boolean']['output'];
};

/** 人员属性 */
export type PersonAttribute =
  /** 姓名 */
  | 'NAME'
  /** 性别 */
  | 'SEX'
  /** 出生日期 */
  | 'BIRTH_DATE'
  /** 民族 */
  | 'ETHNICITY'
  /** 居住地 */
  | 'RESIDENCE'
  /** 户籍地 */
  | 'REGISTERED_RESIDENCE'
  /** 住址 */
  | 'ADDRESS'
  /** 联系电话 */
  | 'PHONE';

/** 来源类别 the precedence of sources is by class, then by date. */
export type PersonSourceClass =
  /** 公安 */
  | 'PUBLIC_SECURITY'
  /** 窗口登记 */
  | 'COUNTER'
  /** 业务系统 */
  | 'PROGRAMME'
  /** 名册 */
  | 'ROSTER';

/** 人员分页 */
export type PersonConnection = {
  edges: Array<PersonEdge>;
  pageInfo: PageInfo;
};

/** 人员分页项 */
export type PersonEdge = {
  cursor: Scalars['String']['output'];
  node: Person;
};

/** 登记人员输入 */
export type RegisterPersonInput = {
  /** 证件 left out, or NONE, for a person without documents. */
  document?: InputMaybe<DocumentInput>;
  /** 证件有效期起 */
  documentValidFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 证件有效期止 the last day of validity printed on the document is the day before. */
  documentValidTo?: InputMaybe<Scalars['Date']['input']>;
  name: Scalars['String']['input'];
  /** 左空时取证件所载 taken from the document where it bears it. */
  sex?: InputMaybe<Sex>;
  /** 左空时取证件所载 taken from the document where it bears it. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  birthPrecision?: InputMaybe<DatePrecision>;
  /** 民族 code or name of GB/T 3304. */
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  residence: Scalars['DivisionCode']['input'];
  registeredResidence?: InputMaybe<Scalars['DivisionCode']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterPersonResult = Person | Refusal;

/** 更正人员信息输入 only what is to be stated anew. */
export type CorrectPersonInput = {
  personId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  name?: InputMaybe<Scalars['String']['input']>;
  sex?: InputMaybe<Sex>;
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  birthPrecision?: InputMaybe<DatePrecision>;
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  residence?: InputMaybe<Scalars['DivisionCode']['input']>;
  registeredResidence?: InputMaybe<Scalars['DivisionCode']['input']>;
  address?: InputMaybe<Scalars['String']['input']>;
  phone?: InputMaybe<Scalars['String']['input']>;
};

export type CorrectPersonResult = Person | Refusal;

/** 疑似重复 a person that may be the same, and why. */
export type DuplicateCandidate = {
  /** 人员 */
  person: Person;
  /** 相似度 0 to 100; candidates begin at 50. */
  score: Scalars['Int']['output'];
  /** 理由 those that speak for it and those against. */
  reasons: Array<DuplicateReason>;
};

/** 疑似重复理由 */
export type DuplicateReason =
  /** 证件号码相同 under another type of document. */
  | 'SAME_NUMBER'
  /** 姓名相同 */
  | 'SAME_NAME'
  /** 出生日期相同 */
  | 'SAME_BIRTH_DATE'
  /** 出生日期一位之差 */
  | 'BIRTH_DATE_ONE_DIGIT_OFF'
  /** 出生日期相容 one of the two is known to the month or year only. */
  | 'BIRTH_DATE_COMPATIBLE'
  /** 电话相同 */
  | 'SAME_PHONE'
  /** 同户 members of one household now. */
  | 'SAME_HOUSEHOLD'
  /** 住址相同 */
  | 'SAME_ADDRESS'
  /** 性别不同 speaks against. */
  | 'OTHER_SEX'
  /** 公民身份号码不同 speaks against. */
  | 'OTHER_CITIZEN_NUMBER';

/** 人员关联 two ids held to be one person, and for how long. */
export type PersonLink = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 人员编号 the two ids. */
  personIds: Array<Scalars['ID']['output']>;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 关联日期 */
  linkedOn: Scalars['Date']['output'];
  /** 解除日期 */
  unlinkedOn?: Maybe<Scalars['Date']['output']>;
  /** 解除理由 */
  unlinkReason?: Maybe<Scalars['String']['output']>;
};

/** 关联人员输入 */
export type LinkPersonsInput = {
  personId: Scalars['ID']['input'];
  duplicateId: Scalars['ID']['input'];
  /** 理由 what shows that the two are one. */
  reason: Scalars['String']['input'];
};

export type LinkPersonsResult = Person | Refusal;

/** 解除关联输入 */
export type UnlinkPersonsInput = {
  personId: Scalars['ID']['input'];
  duplicateId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type UnlinkPersonsResult = Person | Refusal;

/** 补录证件输入 */
export type AddDocumentInput = {
  personId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  document: DocumentInput;
  /** 有效期起 */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 有效期止 the first day it is no longer valid. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

export type AddDocumentResult = Person | Refusal;

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

/** 死亡 what holds of a person's death: the strongest evidence of all that stand. */
export type Death = {
  /** 死亡日期 the first day of the month or year where precision is not DAY. */
  date?: Maybe<Scalars['Date']['output']>;
  /** 死亡年份 */
  year: Scalars['Int']['output'];
  /** 日期精度 */
  precision: DatePrecision;
  /** 证据 */
  source: DeathEvidence;
  /** 可信度 LOW is to be verified before anything is done on it. */
  confidence: DeathConfidence;
  /** 日期矛盾 whether statements that stand cannot all be true. */
  conflict: Scalars['Boolean']['output'];
  /** 死亡陈述 all statements, the revoked ones too, in the order they came; at most 50. */
  statements: Array<DeathStatement>;
};

/** 死亡陈述 one statement of one source. */
export type DeathStatement = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 死亡日期 */
  date?: Maybe<Scalars['Date']['output']>;
  /** 日期精度 */
  precision: DatePrecision;
  /** 证据 */
  source: DeathEvidence;
  /** 可信度 */
  confidence: DeathConfidence;
  /** 来源记录 which record of which system says so. */
  reference: Scalars['String']['output'];
  /** 陈述日期 */
  statedOn: Scalars['Date']['output'];
  /** 撤销日期 */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** 撤销理由 */
  revokeReason?: Maybe<Scalars['String']['output']>;
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

/** 可信度 */
export type DeathConfidence =
  /** 最高 */
  | 'HIGHEST'
  /** 高 */
  | 'HIGH'
  /** 中 */
  | 'MEDIUM'
  /** 低 to be verified. */
  | 'LOW';

/** 登记死亡输入 */
export type RecordDeathInput = {
  personId: Scalars['ID']['input'];
  diedOn: Scalars['Date']['input'];
  /** 日期精度 DAY where left out. */
  precision?: InputMaybe<DatePrecision>;
  evidence: DeathEvidence;
};

export type RecordDeathResult = Person | Refusal;

/** 撤销死亡陈述输入 */
export type RevokeDeathInput = {
  personId: Scalars['ID']['input'];
  statementId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type RevokeDeathResult = Person | Refusal;

/** 登记婚姻状况输入 */
export type RecordMaritalStatusInput = {
  personId: Scalars['ID']['input'];
  status: MaritalStatus;
  /** 配偶 for a marriage; for a divorce the former spouse. */
  spouseId?: InputMaybe<Scalars['ID']['input']>;
  asOf: Scalars['Date']['input'];
};

export type RecordMaritalStatusResult = Person | Refusal;

/** 家庭户 a registered household (户籍户) or a resident one (常住户). The two are never merged, and neither is the assistance unit of social assistance. */
export type Household = {
  /** 家庭户编号 */
  id: Scalars['ID']['output'];
  /** 版本 to be given back with every act. */
  version: Scalars['Int']['output'];
  /** 户类别 */
  kind: HouseholdKind;
  /** 户号 */
  number?: Maybe<Scalars['String']['output']>;
  /** 所在区划 where it is now, or was last. */
  division?: Maybe<Division>;
  /** 住址 */
  address?: Maybe<Scalars['String']['output']>;
  /** 立户日 */
  since: Scalars['Date']['output'];
  /** 销户日 the first day it is no more; null while it lasts. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 户主 on the day, today where none is given. */
  head?: Maybe<Person>;
  /** 成员 who belongs to it on the day, today where none is given; with history all who ever did. The head first, the others in the order in which they joined, of one day by the id of the person. At most 500. */
  memberships?: Maybe<Array<HouseholdMembership>>;
  /** 曾在区划 where it was, oldest first. */
  locations?: Maybe<Array<HouseholdLocation>>;
};


/** 家庭户 a registered household (户籍户) or a resident one (常住户). The two are never merged, and neither is the assistance unit of social assistance. */
export type HouseholdHeadArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 家庭户 a registered household (户籍户) or a resident one (常住户). The two are never merged, and neither is the assistance unit of social assistance. */
export type HouseholdMembershipsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 户类别 */
export type HouseholdKind =
  /** 户籍户 as in the household register (户口簿). */
  | 'REGISTERED'
  /** 常住户 those who live together at an address. */
  | 'RESIDENT';

/** 家庭户成员 that a person belongs to a household, from joining to leaving. */
export type HouseholdMembership = {
  /** 成员记录编号 */
  id: Scalars['ID']['output'];
  /** 家庭户 */
  household: Household;
  /** 人员 */
  person: Person;
  /** 与户主关系 code of GB/T 4761 on the day asked for; 02 is the head. */
  role?: Maybe<Scalars['String']['output']>;
  /** 与户主关系名称 */
  roleLabel?: Maybe<Scalars['String']['output']>;
  /** 入户日 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 离户日 the first day the person belongs to it no more. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 入户原因 */
  joinReason?: Maybe<JoinReason>;
  /** 离户原因 */
  leaveReason?: Maybe<LeaveReason>;
  /** 数据质量提示 what does not fit and should be looked into. */
  notes?: Maybe<Array<HouseholdNote>>;
};

/** 数据质量提示 something in a record that does not fit; never a reason to refuse it. */
export type HouseholdNote = {
  /** 提示代码 SEX_CONTRADICTS_ROLE, SELF_IS_NO_ROLE. */
  code: Scalars['String']['output'];
  /** 说明 */
  message: Scalars['String']['output'];
  /** The note in English. */
  messageEn: Scalars['String']['output'];
};

/** 家庭户所在 where a household was during an interval. */
export type HouseholdLocation = {
  /** 区划 */
  division?: Maybe<Division>;
  /** 住址 */
  address?: Maybe<Scalars['String']['output']>;
  /** 起 */
  since: Scalars['Date']['output'];
  /** 止 */
  until?: Maybe<Scalars['Date']['output']>;
};

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

/** 成员与户主关系 */
export type MemberRoleInput = {
  /** 人员编号 */
  personId: Scalars['ID']['input'];
  /** 与户主关系 code of GB/T 4761; 02 is the head, 01 is not accepted. */
  role: Scalars['String']['input'];
};

/** 户主接任 the new head, and what everybody else who stays is to them. */
export type SuccessionInput = {
  /** 新户主 */
  newHeadId: Scalars['ID']['input'];
  /** 其余成员与新户主关系 all others who stay, each once. */
  roles: Array<MemberRoleInput>;
};

/** 立户申报 */
export type FormHouseholdInput = {
  /** 户类别 */
  kind: HouseholdKind;
  /** 所在区划 */
  division: Scalars['DivisionCode']['input'];
  /** 户号 */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 住址 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 立户日 */
  on: Scalars['Date']['input'];
  /** 入户原因 FORMED where it is left out. */
  reason?: InputMaybe<JoinReason>;
  /** 成员 one of them the head. */
  members: Array<MemberRoleInput>;
};

/** 入户申报 */
export type JoinHouseholdInput = {
  householdId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
  /** 与户主关系 code of GB/T 4761. */
  role: Scalars['String']['input'];
  /** 入户原因 */
  reason: JoinReason;
  /** 入户日 */
  on: Scalars['Date']['input'];
};

/** 离户申报 */
export type LeaveHouseholdInput = {
  householdId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  personId: Scalars['ID']['input'];
  /** 离户原因 */
  reason: LeaveReason;
  /** 离户日 the first day the person belongs to it no more. */
  on: Scalars['Date']['input'];
  /** 户主接任 needed where the head leaves and others stay. */
  succession?: InputMaybe<SuccessionInput>;
};

/** 变更户主申报 */
export type ChangeHeadInput = {
  householdId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 变更日 */
  on: Scalars['Date']['input'];
  /** 户主接任 */
  succession: SuccessionInput;
};

/** 分户申报 */
export type SplitHouseholdInput = {
  householdId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 分户日 */
  on: Scalars['Date']['input'];
  /** 分出成员 with what they are to the head of the new household, one of them the head. */
  members: Array<MemberRoleInput>;
  /** 户主接任 needed where the head goes too. */
  succession?: InputMaybe<SuccessionInput>;
  /** 新户所在区划 that of the old one where it is left out. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 新户户号 */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 新户住址 */
  address?: InputMaybe<Scalars['String']['input']>;
};

/** 并户申报 */
export type MergeHouseholdsInput = {
  /** 并入的家庭户 the one that goes on. */
  householdId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 被并家庭户 the one that ends. */
  mergedId: Scalars['ID']['input'];
  mergedVersion: Scalars['Int']['input'];
  /** 并户日 */
  on: Scalars['Date']['input'];
  /** 并入成员 all members of the one that ends, with what they are to the head. */
  members: Array<MemberRoleInput>;
};

/** 户迁移申报 */
export type MoveHouseholdInput = {
  householdId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 迁移日 */
  on: Scalars['Date']['input'];
  /** 迁入区划 */
  division: Scalars['DivisionCode']['input'];
  /** 住址 */
  address?: InputMaybe<Scalars['String']['input']>;
};

export type HouseholdResult = Household | Refusal;

/** 亲属关系 a kinship of two persons during an interval, as a source states it. */
export type Kinship = {
  /** 亲属关系编号 */
  id: Scalars['ID']['output'];
  /** 版本 to be given back when it is ended. */
  version: Scalars['Int']['output'];
  /** 种类 */
  kind?: Maybe<KinshipKind>;
  /** 长辈或监护人 of siblings one of the two. */
  from: Person;
  /** 晚辈或被监护人 of siblings the other. */
  to: Person;
  /** 形成抚养关系 whether a step-parent brought the child up (民法典 art. 1072). */
  broughtUp?: Maybe<Scalars['Boolean']['output']>;
  /** 来源 */
  source: Scalars['String']['output'];
  /** 起 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 止 */
  until?: Maybe<Scalars['Date']['output']>;
  /** 终止原因 */
  endReason?: Maybe<KinshipEndReason>;
};

/** 亲属关系种类 spouses are not among them: marriage is a fact of the person. */
export type KinshipKind =
  /** 亲生父母 */
  | 'PARENT'
  /** 养父母 */
  | 'ADOPTIVE_PARENT'
  /** 继父母 */
  | 'STEP_PARENT'
  /** 监护人 */
  | 'GUARDIAN'
  /** 兄弟姐妹 only where parents are not known. */
  | 'SIBLING';

/** 亲属关系终止原因 */
export type KinshipEndReason =
  /** 被他人收养 (民法典 art. 1111) */
  | 'ADOPTED_BY_OTHERS'
  /** 解除收养 (民法典 art. 1117) */
  | 'ADOPTION_DISSOLVED'
  /** 父母离婚 of a step-parent. */
  | 'DIVORCE_OF_PARENT'
  /** 监护终止 */
  | 'GUARDIANSHIP_ENDED'
  /** 父母已查明 of siblings. */
  | 'PARENTS_FOUND'
  /** 登记有误 it was never true. */
  | 'STATED_IN_ERROR';

/** 亲属 one kinship as seen from a person. */
export type Kin = {
  /** 关系 what the other is to the person. */
  relation?: Maybe<KinRelation>;
  /** 亲属 */
  person: Person;
  /** 起 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 止 */
  until?: Maybe<Scalars['Date']['output']>;
  /** 亲属关系记录 */
  kinship: Kinship;
};

/** 关系 what somebody is to a person. */
export type KinRelation =
  /** 父母 */
  | 'PARENT'
  /** 子女 */
  | 'CHILD'
  /** 养父母 */
  | 'ADOPTIVE_PARENT'
  /** 养子女 */
  | 'ADOPTIVE_CHILD'
  /** 继父母 */
  | 'STEP_PARENT'
  /** 继子女 */
  | 'STEP_CHILD'
  /** 监护人 */
  | 'GUARDIAN'
  /** 被监护人 */
  | 'WARD'
  /** 兄弟姐妹 */
  | 'SIBLING';

/** 近亲属 (民法典 art. 1045) */
export type NearRelative = {
  /** 关系 */
  relation?: Maybe<NearRelation>;
  /** 近亲属 alive or dead. */
  person: Person;
};

/** 近亲属关系 a closed list (民法典 art. 1045). */
export type NearRelation =
  /** 配偶 */
  | 'SPOUSE'
  /** 父母 natural, adoptive, and step-parents who brought the child up. */
  | 'PARENT'
  /** 子女 */
  | 'CHILD'
  /** 兄弟姐妹 */
  | 'SIBLING'
  /** 祖父母、外祖父母 */
  | 'GRANDPARENT'
  /** 孙子女、外孙子女 */
  | 'GRANDCHILD';

/** 禁止结婚的亲属关系 what is recorded of lineal kin and of collaterals within three generations (民法典 art. 1048). */
export type MarriageBar = {
  /** 禁止 whether a record shows a kinship that forbids marriage. False says only that none is recorded. */
  forbidden: Scalars['Boolean']['output'];
  /** 血亲种类 */
  line?: Maybe<BloodLine>;
  /** 代 parent and child, and siblings, are two generations; first cousins three. */
  generations?: Maybe<Scalars['Int']['output']>;
  /** 共同祖先 nearest; null where it is lineal or the parents are not known. */
  commonAncestor?: Maybe<Person>;
};

/** 血亲种类 */
export type BloodLine =
  /** 直系血亲 */
  | 'LINEAL'
  /** 旁系血亲 */
  | 'COLLATERAL';

/** 亲属关系申报 */
export type StateKinshipInput = {
  /** 种类 */
  kind: KinshipKind;
  /** 长辈或监护人 */
  fromId: Scalars['ID']['input'];
  /** 晚辈或被监护人 */
  toId: Scalars['ID']['input'];
  /** 起 of natural parents the birth of the child. */
  since: Scalars['Date']['input'];
  /** 形成抚养关系 of a step-parent. */
  broughtUp?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 终止亲属关系申报 */
export type EndKinshipInput = {
  kinshipId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 止 the first day it holds no more. */
  until: Scalars['Date']['input'];
  /** 终止原因 */
  reason: KinshipEndReason;
};

export type KinshipResult = Kinship | Refusal;

/** 户籍待办 what a death or a marriage asks of a household and only its people can settle. */
export type HouseholdTask = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 待办事项 */
  kind: HouseholdTaskKind;
  /** 家庭户 */
  household?: Maybe<Household>;
  /** 人员 */
  person?: Maybe<Person>;
  /** 起因日期 of the death or the marriage. */
  causedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 */
  state: HouseholdTaskState;
  /** 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结文件 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 户籍待办事项 */
export type HouseholdTaskKind =
  /** 户主死亡 others stay, and nobody but they can say who leads the household. */
  | 'HEAD_DIED'
  /** 死亡日期与户籍变动矛盾 the person joined, or became head, after the day of death. */
  | 'DEATH_OUT_OF_ORDER'
  /** 死亡信息撤销 the person was head, or the household is gone: they must be entered again. */
  | 'DEATH_REVOKED'
  /** 投靠入户未能办理 the spouse leads another household, or one of the two households is gone. */
  | 'MOVE_NOT_POSSIBLE';

/** 户籍待办状态 */
export type HouseholdTaskState =
  /** 待办 */
  | 'OPEN'
  /** 已办 */
  | 'DONE';

/** 户籍待办列表 */
export type HouseholdTaskConnection = {
  /** 条目 */
  edges: Array<HouseholdTaskEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 户籍待办条目 */
export type HouseholdTaskEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 户籍待办 */
  node: HouseholdTask;
};

/** 户籍待办筛选 every condition given must hold. */
export type HouseholdTaskFilter = {
  /** 待办事项 */
  kind?: InputMaybe<HouseholdTaskKind>;
  /** 状态 */
  state?: InputMaybe<HouseholdTaskState>;
};

/** 办结户籍待办输入 */
export type CloseHouseholdTaskInput = {
  /** 待办 */
  taskId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 办结文件 */
  document: Scalars['String']['input'];
};

export type CloseHouseholdTaskResult = HouseholdTask | Refusal;

/** 政策参数 policy parameter of registry: set by division and validity, never a constant of the program. */
export type RegistryPolicyParameter = PolicyParameter & {
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

export type SetRegistryPolicyParameterInput = {
  key: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  value: Scalars['Decimal']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SetRegistryPolicyParameterResult = RegistryPolicyParameter | Refusal;



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
  Division: Division;
  Person: Person;
  Household: Household;
  HouseholdTask: HouseholdTask;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  HouseholdTask:
    ( { __typename: 'HouseholdTask' }
    & GraphQLRecursivePick<FederationTypes['HouseholdTask'], {"id":true}> );
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
  CodeTable: ResolverTypeWrapper<any>;
  CodeEntry: ResolverTypeWrapper<any>;
  Division: ResolverTypeWrapper<DivisionRecord>;
  DivisionKind: ResolverTypeWrapper<any>;
  DivisionAuthority: ResolverTypeWrapper<any>;
  DivisionChange: ResolverTypeWrapper<DivisionChangeRecord>;
  DivisionChangeKind: ResolverTypeWrapper<any>;
  DivisionChangeDay: ResolverTypeWrapper<any>;
  DivisionMatch: ResolverTypeWrapper<any>;
  DivisionMatchReason: ResolverTypeWrapper<any>;
  ChangeDivisionInput: ResolverTypeWrapper<any>;
  ChangeDivisionResult: ResolverTypeWrapper<any>;
  Person: ResolverTypeWrapper<PersonReference>;
  Sex: ResolverTypeWrapper<any>;
  DatePrecision: ResolverTypeWrapper<any>;
  Ethnicity: ResolverTypeWrapper<any>;
  PersonDocument: ResolverTypeWrapper<PersonDocumentRecord>;
  PersonClaim: ResolverTypeWrapper<any>;
  PersonAttribute: ResolverTypeWrapper<any>;
  PersonSourceClass: ResolverTypeWrapper<any>;
  PersonConnection: ResolverTypeWrapper<any>;
  PersonEdge: ResolverTypeWrapper<any>;
  RegisterPersonInput: ResolverTypeWrapper<any>;
  RegisterPersonResult: ResolverTypeWrapper<any>;
  CorrectPersonInput: ResolverTypeWrapper<any>;
  CorrectPersonResult: ResolverTypeWrapper<any>;
  DuplicateCandidate: ResolverTypeWrapper<any>;
  DuplicateReason: ResolverTypeWrapper<any>;
  PersonLink: ResolverTypeWrapper<PersonLinkRecord>;
  LinkPersonsInput: ResolverTypeWrapper<any>;
  LinkPersonsResult: ResolverTypeWrapper<any>;
  UnlinkPersonsInput: ResolverTypeWrapper<any>;
  UnlinkPersonsResult: ResolverTypeWrapper<any>;
  AddDocumentInput: ResolverTypeWrapper<any>;
  AddDocumentResult: ResolverTypeWrapper<any>;
  MaritalStatus: ResolverTypeWrapper<any>;
  Death: ResolverTypeWrapper<any>;
  DeathStatement: ResolverTypeWrapper<any>;
  DeathEvidence: ResolverTypeWrapper<any>;
  DeathConfidence: ResolverTypeWrapper<any>;
  RecordDeathInput: ResolverTypeWrapper<any>;
  RecordDeathResult: ResolverTypeWrapper<any>;
  RevokeDeathInput: ResolverTypeWrapper<any>;
  RevokeDeathResult: ResolverTypeWrapper<any>;
  RecordMaritalStatusInput: ResolverTypeWrapper<any>;
  RecordMaritalStatusResult: ResolverTypeWrapper<any>;
  Household: ResolverTypeWrapper<HouseholdRecord>;
  HouseholdKind: ResolverTypeWrapper<any>;
  HouseholdMembership: ResolverTypeWrapper<any>;
  HouseholdNote: ResolverTypeWrapper<any>;
  HouseholdLocation: ResolverTypeWrapper<HouseholdLocationRecord>;
  JoinReason: ResolverTypeWrapper<any>;
  LeaveReason: ResolverTypeWrapper<any>;
  MemberRoleInput: ResolverTypeWrapper<any>;
  SuccessionInput: ResolverTypeWrapper<any>;
  FormHouseholdInput: ResolverTypeWrapper<any>;
  JoinHouseholdInput: ResolverTypeWrapper<any>;
  LeaveHouseholdInput: ResolverTypeWrapper<any>;
  ChangeHeadInput: ResolverTypeWrapper<any>;
  SplitHouseholdInput: ResolverTypeWrapper<any>;
  MergeHouseholdsInput: ResolverTypeWrapper<any>;
  MoveHouseholdInput: ResolverTypeWrapper<any>;
  HouseholdResult: ResolverTypeWrapper<any>;
  Kinship: ResolverTypeWrapper<KinshipRecord>;
  KinshipKind: ResolverTypeWrapper<any>;
  KinshipEndReason: ResolverTypeWrapper<any>;
  Kin: ResolverTypeWrapper<any>;
  KinRelation: ResolverTypeWrapper<any>;
  NearRelative: ResolverTypeWrapper<any>;
  NearRelation: ResolverTypeWrapper<any>;
  MarriageBar: ResolverTypeWrapper<any>;
  BloodLine: ResolverTypeWrapper<any>;
  StateKinshipInput: ResolverTypeWrapper<any>;
  EndKinshipInput: ResolverTypeWrapper<any>;
  KinshipResult: ResolverTypeWrapper<any>;
  HouseholdTask: ResolverTypeWrapper<HouseholdTaskRecord>;
  HouseholdTaskKind: ResolverTypeWrapper<any>;
  HouseholdTaskState: ResolverTypeWrapper<any>;
  HouseholdTaskConnection: ResolverTypeWrapper<any>;
  HouseholdTaskEdge: ResolverTypeWrapper<any>;
  HouseholdTaskFilter: ResolverTypeWrapper<any>;
  CloseHouseholdTaskInput: ResolverTypeWrapper<any>;
  CloseHouseholdTaskResult: ResolverTypeWrapper<any>;
  RegistryPolicyParameter: ResolverTypeWrapper<any>;
  SetRegistryPolicyParameterInput: ResolverTypeWrapper<any>;
  SetRegistryPolicyParameterResult: ResolverTypeWrapper<any>;
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
  CodeTable: any;
  CodeEntry: any;
  Division: DivisionRecord;
  DivisionChange: DivisionChangeRecord;
  DivisionMatch: any;
  ChangeDivisionInput: any;
  ChangeDivisionResult: any;
  Person: PersonReference;
  Ethnicity: any;
  PersonDocument: PersonDocumentRecord;
  PersonClaim: any;
  PersonConnection: any;
  PersonEdge: any;
  RegisterPersonInput: any;
  RegisterPersonResult: any;
  CorrectPersonInput: any;
  CorrectPersonResult: any;
  DuplicateCandidate: any;
  PersonLink: PersonLinkRecord;
  LinkPersonsInput: any;
  LinkPersonsResult: any;
  UnlinkPersonsInput: any;
  UnlinkPersonsResult: any;
  AddDocumentInput: any;
  AddDocumentResult: any;
  Death: any;
  DeathStatement: any;
  RecordDeathInput: any;
  RecordDeathResult: any;
  RevokeDeathInput: any;
  RevokeDeathResult: any;
  RecordMaritalStatusInput: any;
  RecordMaritalStatusResult: any;
  Household: HouseholdRecord;
  HouseholdMembership: any;
  HouseholdNote: any;
  HouseholdLocation: HouseholdLocationRecord;
  MemberRoleInput: any;
  SuccessionInput: any;
  FormHouseholdInput: any;
  JoinHouseholdInput: any;
  LeaveHouseholdInput: any;
  ChangeHeadInput: any;
  SplitHouseholdInput: any;
  MergeHouseholdsInput: any;
  MoveHouseholdInput: any;
  HouseholdResult: any;
  Kinship: KinshipRecord;
  Kin: any;
  NearRelative: any;
  MarriageBar: any;
  StateKinshipInput: any;
  EndKinshipInput: any;
  KinshipResult: any;
  HouseholdTask: HouseholdTaskRecord;
  HouseholdTaskConnection: any;
  HouseholdTaskEdge: any;
  HouseholdTaskFilter: any;
  CloseHouseholdTaskInput: any;
  CloseHouseholdTaskResult: any;
  RegistryPolicyParameter: any;
  SetRegistryPolicyParameterInput: any;
  SetRegistryPolicyParameterResult: any;
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
  codeTables?: Resolver<Array<ResolversTypes['CodeTable']>, ParentType, ContextType>;
  codeTable?: Resolver<Maybe<ResolversTypes['CodeTable']>, ParentType, ContextType, RequireFields<QueryCodeTableArgs, 'id'>>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  divisionOn?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionOnArgs, 'code' | 'date'>>;
  divisions?: Resolver<Array<Maybe<ResolversTypes['Division']>>, ParentType, ContextType, RequireFields<QueryDivisionsArgs, 'codes'>>;
  findDivisions?: Resolver<Array<ResolversTypes['DivisionMatch']>, ParentType, ContextType, RequireFields<QueryFindDivisionsArgs, 'name' | 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  findPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryFindPersonArgs, 'document'>>;
  searchPersons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QuerySearchPersonsArgs, 'name' | 'birthDate' | 'division'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  householdTasks?: Resolver<Maybe<ResolversTypes['HouseholdTaskConnection']>, ParentType, ContextType, RequireFields<QueryHouseholdTasksArgs, 'division'>>;
  registryPolicyParameters?: Resolver<Array<ResolversTypes['RegistryPolicyParameter']>, ParentType, ContextType, RequireFields<QueryRegistryPolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeDivision?: Resolver<ResolversTypes['ChangeDivisionResult'], ParentType, ContextType, RequireFields<MutationChangeDivisionArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonResult'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  correctPerson?: Resolver<ResolversTypes['CorrectPersonResult'], ParentType, ContextType, RequireFields<MutationCorrectPersonArgs, 'input'>>;
  linkPersons?: Resolver<ResolversTypes['LinkPersonsResult'], ParentType, ContextType, RequireFields<MutationLinkPersonsArgs, 'input'>>;
  unlinkPersons?: Resolver<ResolversTypes['UnlinkPersonsResult'], ParentType, ContextType, RequireFields<MutationUnlinkPersonsArgs, 'input'>>;
  addDocument?: Resolver<ResolversTypes['AddDocumentResult'], ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'input'>>;
  recordDeath?: Resolver<ResolversTypes['RecordDeathResult'], ParentType, ContextType, RequireFields<MutationRecordDeathArgs, 'input'>>;
  revokeDeath?: Resolver<ResolversTypes['RevokeDeathResult'], ParentType, ContextType, RequireFields<MutationRevokeDeathArgs, 'input'>>;
  recordMaritalStatus?: Resolver<ResolversTypes['RecordMaritalStatusResult'], ParentType, ContextType, RequireFields<MutationRecordMaritalStatusArgs, 'input'>>;
  formHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationFormHouseholdArgs, 'input'>>;
  joinHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationJoinHouseholdArgs, 'input'>>;
  leaveHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationLeaveHouseholdArgs, 'input'>>;
  changeHead?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationChangeHeadArgs, 'input'>>;
  splitHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationSplitHouseholdArgs, 'input'>>;
  mergeHouseholds?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationMergeHouseholdsArgs, 'input'>>;
  moveHousehold?: Resolver<ResolversTypes['HouseholdResult'], ParentType, ContextType, RequireFields<MutationMoveHouseholdArgs, 'input'>>;
  stateKinship?: Resolver<ResolversTypes['KinshipResult'], ParentType, ContextType, RequireFields<MutationStateKinshipArgs, 'input'>>;
  endKinship?: Resolver<ResolversTypes['KinshipResult'], ParentType, ContextType, RequireFields<MutationEndKinshipArgs, 'input'>>;
  closeHouseholdTask?: Resolver<ResolversTypes['CloseHouseholdTaskResult'], ParentType, ContextType, RequireFields<MutationCloseHouseholdTaskArgs, 'input'>>;
  setRegistryPolicyParameter?: Resolver<ResolversTypes['SetRegistryPolicyParameterResult'], ParentType, ContextType, RequireFields<MutationSetRegistryPolicyParameterArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'RegistryPolicyParameter', ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type CodeTableResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeTable'] = ResolversParentTypes['CodeTable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['CodeEntry']>, ParentType, ContextType, Partial<CodeTableEntriesArgs>>;
};

export type CodeEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeEntry'] = ResolversParentTypes['CodeEntry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fullName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DivisionKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  statutoryParent?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  isStatutory?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['DivisionAuthority'], ParentType, ContextType>;
  ministryCode?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  predecessors?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  successors?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['DivisionChange']>, ParentType, ContextType>;
};

export type DivisionChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionChange'] = ResolversParentTypes['DivisionChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DivisionChangeKind'], ParentType, ContextType>;
  kindLabel?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  effectiveOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dayIs?: Resolver<ResolversTypes['DivisionChangeDay'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  to?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivisionMatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivisionMatch'] = ResolversParentTypes['DivisionMatch']> = {
  division?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DivisionMatchReason'], ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangeDivisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeDivisionResult'] = ResolversParentTypes['ChangeDivisionResult']> = {
  __resolveType: TypeResolveFn<'DivisionChange' | 'Refusal', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  birthPrecision?: Resolver<Maybe<ResolversTypes['DatePrecision']>, ParentType, ContextType>;
  birthYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  age?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['Ethnicity']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  registeredResidence?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<Array<ResolversTypes['PersonDocument']>>, ParentType, ContextType>;
  aliases?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  claims?: Resolver<Maybe<Array<ResolversTypes['PersonClaim']>>, ParentType, ContextType>;
  duplicateCandidates?: Resolver<Maybe<Array<ResolversTypes['DuplicateCandidate']>>, ParentType, ContextType>;
  links?: Resolver<Maybe<Array<ResolversTypes['PersonLink']>>, ParentType, ContextType>;
  maritalStatus?: Resolver<Maybe<ResolversTypes['MaritalStatus']>, ParentType, ContextType>;
  maritalStatusAsOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  spouse?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  death?: Resolver<Maybe<ResolversTypes['Death']>, ParentType, ContextType>;
  households?: Resolver<Maybe<Array<ResolversTypes['Household']>>, ParentType, ContextType, RequireFields<PersonHouseholdsArgs, 'history'>>;
  kin?: Resolver<Maybe<Array<ResolversTypes['Kin']>>, ParentType, ContextType, RequireFields<PersonKinArgs, 'history'>>;
  nearRelatives?: Resolver<Maybe<Array<ResolversTypes['NearRelative']>>, ParentType, ContextType>;
  marriageBar?: Resolver<Maybe<ResolversTypes['MarriageBar']>, ParentType, ContextType, RequireFields<PersonMarriageBarArgs, 'with'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EthnicityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ethnicity'] = ResolversParentTypes['Ethnicity']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDocument'] = ResolversParentTypes['PersonDocument']> = {
  type?: Resolver<ResolversTypes['DocumentType'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maskedNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonClaim'] = ResolversParentTypes['PersonClaim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  attribute?: Resolver<ResolversTypes['PersonAttribute'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sourceClass?: Resolver<ResolversTypes['PersonSourceClass'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agrees?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type RegisterPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPersonResult'] = ResolversParentTypes['RegisterPersonResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Refusal', ParentType, ContextType>;
};

export type CorrectPersonResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectPersonResult'] = ResolversParentTypes['CorrectPersonResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Refusal', ParentType, ContextType>;
};

export type DuplicateCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DuplicateCandidate'] = ResolversParentTypes['DuplicateCandidate']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['DuplicateReason']>, ParentType, ContextType>;
};

export type PersonLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonLink'] = ResolversParentTypes['PersonLink']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  personIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  linkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  unlinkedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unlinkReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LinkPersonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkPersonsResult'] = ResolversParentTypes['LinkPersonsResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Refusal', ParentType, ContextType>;
};

export type UnlinkPersonsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnlinkPersonsResult'] = ResolversParentTypes['UnlinkPersonsResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Refusal', ParentType, ContextType>;
};

export type AddDocumentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddDocumentResult'] = ResolversParentTypes['AddDocumentResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Refusal', ParentType, ContextType>;
};

export type DeathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Death'] = ResolversParentTypes['Death']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DeathEvidence'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['DeathConfidence'], ParentType, ContextType>;
  conflict?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<Array<ResolversTypes['DeathStatement']>, ParentType, ContextType>;
};

export type DeathStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathStatement'] = ResolversParentTypes['DeathStatement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DeathEvidence'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['DeathConfidence'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revokeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RecordDeathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeathResult'] = ResolversParentTypes['RecordDeathResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Refusal', ParentType, ContextType>;
};

export type RevokeDeathResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDeathResult'] = ResolversParentTypes['RevokeDeathResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Refusal', ParentType, ContextType>;
};

export type RecordMaritalStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordMaritalStatusResult'] = ResolversParentTypes['RecordMaritalStatusResult']> = {
  __resolveType: TypeResolveFn<'Person' | 'Refusal', ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HouseholdKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, Partial<HouseholdHeadArgs>>;
  memberships?: Resolver<Maybe<Array<ResolversTypes['HouseholdMembership']>>, ParentType, ContextType, RequireFields<HouseholdMembershipsArgs, 'history'>>;
  locations?: Resolver<Maybe<Array<ResolversTypes['HouseholdLocation']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdMembership'] = ResolversParentTypes['HouseholdMembership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  household?: Resolver<ResolversTypes['Household'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roleLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  joinReason?: Resolver<Maybe<ResolversTypes['JoinReason']>, ParentType, ContextType>;
  leaveReason?: Resolver<Maybe<ResolversTypes['LeaveReason']>, ParentType, ContextType>;
  notes?: Resolver<Maybe<Array<ResolversTypes['HouseholdNote']>>, ParentType, ContextType>;
};

export type HouseholdNoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdNote'] = ResolversParentTypes['HouseholdNote']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HouseholdLocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdLocation'] = ResolversParentTypes['HouseholdLocation']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type HouseholdResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdResult'] = ResolversParentTypes['HouseholdResult']> = {
  __resolveType: TypeResolveFn<'Household' | 'Refusal', ParentType, ContextType>;
};

export type KinshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kinship'] = ResolversParentTypes['Kinship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['KinshipKind']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  broughtUp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['KinshipEndReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KinResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Kin'] = ResolversParentTypes['Kin']> = {
  relation?: Resolver<Maybe<ResolversTypes['KinRelation']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kinship?: Resolver<ResolversTypes['Kinship'], ParentType, ContextType>;
};

export type NearRelativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearRelative'] = ResolversParentTypes['NearRelative']> = {
  relation?: Resolver<Maybe<ResolversTypes['NearRelation']>, ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type MarriageBarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageBar'] = ResolversParentTypes['MarriageBar']> = {
  forbidden?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['BloodLine']>, ParentType, ContextType>;
  generations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  commonAncestor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type KinshipResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['KinshipResult'] = ResolversParentTypes['KinshipResult']> = {
  __resolveType: TypeResolveFn<'Kinship' | 'Refusal', ParentType, ContextType>;
};

export type HouseholdTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdTask'] = ResolversParentTypes['HouseholdTask'], FederationReferenceType extends FederationReferenceTypes['HouseholdTask'] = FederationReferenceTypes['HouseholdTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['HouseholdTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['HouseholdTaskKind'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  causedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['HouseholdTaskState'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type HouseholdTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdTaskConnection'] = ResolversParentTypes['HouseholdTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HouseholdTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HouseholdTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HouseholdTaskEdge'] = ResolversParentTypes['HouseholdTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HouseholdTask'], ParentType, ContextType>;
};

export type CloseHouseholdTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseHouseholdTaskResult'] = ResolversParentTypes['CloseHouseholdTaskResult']> = {
  __resolveType: TypeResolveFn<'HouseholdTask' | 'Refusal', ParentType, ContextType>;
};

export type RegistryPolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryPolicyParameter'] = ResolversParentTypes['RegistryPolicyParameter']> = {
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

export type SetRegistryPolicyParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetRegistryPolicyParameterResult'] = ResolversParentTypes['SetRegistryPolicyParameterResult']> = {
  __resolveType: TypeResolveFn<'RegistryPolicyParameter' | 'Refusal', ParentType, ContextType>;
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
  CodeTable?: CodeTableResolvers<ContextType>;
  CodeEntry?: CodeEntryResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionChange?: DivisionChangeResolvers<ContextType>;
  DivisionMatch?: DivisionMatchResolvers<ContextType>;
  ChangeDivisionResult?: ChangeDivisionResultResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Ethnicity?: EthnicityResolvers<ContextType>;
  PersonDocument?: PersonDocumentResolvers<ContextType>;
  PersonClaim?: PersonClaimResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  RegisterPersonResult?: RegisterPersonResultResolvers<ContextType>;
  CorrectPersonResult?: CorrectPersonResultResolvers<ContextType>;
  DuplicateCandidate?: DuplicateCandidateResolvers<ContextType>;
  PersonLink?: PersonLinkResolvers<ContextType>;
  LinkPersonsResult?: LinkPersonsResultResolvers<ContextType>;
  UnlinkPersonsResult?: UnlinkPersonsResultResolvers<ContextType>;
  AddDocumentResult?: AddDocumentResultResolvers<ContextType>;
  Death?: DeathResolvers<ContextType>;
  DeathStatement?: DeathStatementResolvers<ContextType>;
  RecordDeathResult?: RecordDeathResultResolvers<ContextType>;
  RevokeDeathResult?: RevokeDeathResultResolvers<ContextType>;
  RecordMaritalStatusResult?: RecordMaritalStatusResultResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdMembership?: HouseholdMembershipResolvers<ContextType>;
  HouseholdNote?: HouseholdNoteResolvers<ContextType>;
  HouseholdLocation?: HouseholdLocationResolvers<ContextType>;
  HouseholdResult?: HouseholdResultResolvers<ContextType>;
  Kinship?: KinshipResolvers<ContextType>;
  Kin?: KinResolvers<ContextType>;
  NearRelative?: NearRelativeResolvers<ContextType>;
  MarriageBar?: MarriageBarResolvers<ContextType>;
  KinshipResult?: KinshipResultResolvers<ContextType>;
  HouseholdTask?: HouseholdTaskResolvers<ContextType>;
  HouseholdTaskConnection?: HouseholdTaskConnectionResolvers<ContextType>;
  HouseholdTaskEdge?: HouseholdTaskEdgeResolvers<ContextType>;
  CloseHouseholdTaskResult?: CloseHouseholdTaskResultResolvers<ContextType>;
  RegistryPolicyParameter?: RegistryPolicyParameterResolvers<ContextType>;
  SetRegistryPolicyParameterResult?: SetRegistryPolicyParameterResultResolvers<ContextType>;
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
