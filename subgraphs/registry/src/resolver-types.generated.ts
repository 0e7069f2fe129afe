// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Division as DivisionRecord, DivisionChange as DivisionChangeRecord } from './division/entity.ts';
import type { PersonReference, SourceClaim as SourceClaimRecord, PersonDocument as PersonDocumentRecord } from './person/entity.ts';
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
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  registryPolicyParameters: Array<RegistryPolicyParameter>;
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


export type QueryRegistryPolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 办理区划变更 records an approved change; the interval of a code is closed, never deleted. Repeating it answers the change recorded before. A single heir of an abolished division, and a transferred one, take what lies below along, under new codes. Needs DIVISION_ADMINISTRATOR. Refused with NOT_IN_FORCE, PARENT_NOT_IN_FORCE, CODE_TAKEN, KIND_DOES_NOT_FIT_CODE, HAS_CHILDREN, EFFECTIVE_TOO_LATE or RECORDED_DIFFERENTLY. */
  changeDivision: ChangeDivisionResult;
  /** 登记人员 at the counter. Refused with BAD_DOCUMENT, ALREADY_REGISTERED or BIRTH_DATE_CONTRADICTS_DOCUMENT. */
  registerPerson: RegisterPersonResult;
  /** 更正人员信息 by a new statement of the counter; what was said before is kept. Refused with NOTHING_STATED. */
  correctPerson: CorrectPersonResult;
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
  divisionCode: Scalars['DivisionCode']['output'];
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

/** 证件输入 as printed on the document; spaces, full-width digits and numbers of 15 digits are understood. */
export type DocumentInput = {
  type: DocumentType;
  number: Scalars['String']['input'];
};

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

/** 政策参数 policy parameter of registry: set by division and validity, never a constant of the program. */
export type RegistryPolicyParameter = PolicyParameter & {
  id: Scalars['ID']['output'];
  key: Scalars['String']['output'];
  divisionCode: Scalars['DivisionCode']['output'];
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
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
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
  Deadline: ResolverTypeWrapper<any>;
  DeadlineState: ResolverTypeWrapper<any>;
  PolicyParameter: ResolverTypeWrapper<any>;
  PaymentBatchState: ResolverTypeWrapper<any>;
  PaymentItemState: ResolverTypeWrapper<any>;
  PaymentBatch: ResolverTypeWrapper<any>;
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
  DocumentType: ResolverTypeWrapper<any>;
  PersonClaim: ResolverTypeWrapper<any>;
  PersonAttribute: ResolverTypeWrapper<any>;
  PersonSourceClass: ResolverTypeWrapper<any>;
  DocumentInput: ResolverTypeWrapper<any>;
  PersonConnection: ResolverTypeWrapper<any>;
  PersonEdge: ResolverTypeWrapper<any>;
  RegisterPersonInput: ResolverTypeWrapper<any>;
  RegisterPersonResult: ResolverTypeWrapper<any>;
  CorrectPersonInput: ResolverTypeWrapper<any>;
  CorrectPersonResult: ResolverTypeWrapper<any>;
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
  Deadline: any;
  PolicyParameter: any;
  PaymentBatch: any;
  Division: DivisionRecord;
  DivisionChange: DivisionChangeRecord;
  DivisionMatch: any;
  ChangeDivisionInput: any;
  ChangeDivisionResult: any;
  Person: PersonReference;
  Ethnicity: any;
  PersonDocument: PersonDocumentRecord;
  PersonClaim: any;
  DocumentInput: any;
  PersonConnection: any;
  PersonEdge: any;
  RegisterPersonInput: any;
  RegisterPersonResult: any;
  CorrectPersonInput: any;
  CorrectPersonResult: any;
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
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionArgs, 'code'>>;
  divisionOn?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType, RequireFields<QueryDivisionOnArgs, 'code' | 'date'>>;
  divisions?: Resolver<Array<Maybe<ResolversTypes['Division']>>, ParentType, ContextType, RequireFields<QueryDivisionsArgs, 'codes'>>;
  findDivisions?: Resolver<Array<ResolversTypes['DivisionMatch']>, ParentType, ContextType, RequireFields<QueryFindDivisionsArgs, 'name' | 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  findPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryFindPersonArgs, 'document'>>;
  searchPersons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QuerySearchPersonsArgs, 'name' | 'birthDate' | 'division'>>;
  registryPolicyParameters?: Resolver<Array<ResolversTypes['RegistryPolicyParameter']>, ParentType, ContextType, RequireFields<QueryRegistryPolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeDivision?: Resolver<ResolversTypes['ChangeDivisionResult'], ParentType, ContextType, RequireFields<MutationChangeDivisionArgs, 'input'>>;
  registerPerson?: Resolver<ResolversTypes['RegisterPersonResult'], ParentType, ContextType, RequireFields<MutationRegisterPersonArgs, 'input'>>;
  correctPerson?: Resolver<ResolversTypes['CorrectPersonResult'], ParentType, ContextType, RequireFields<MutationCorrectPersonArgs, 'input'>>;
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

export type RegistryPolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegistryPolicyParameter'] = ResolversParentTypes['RegistryPolicyParameter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
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
