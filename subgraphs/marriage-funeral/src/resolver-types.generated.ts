// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Cemetery as CemeteryRecord, CemeteryInspection as CemeteryInspectionRecord, Burial as BurialRecord } from './cemetery/entity.ts';
import type { Cremation as CremationRecord } from './cremation/entity.ts';
import type { DeathRecord as DeathRecordRecord, DeathProof as DeathProofRecord, DeathConflict as DeathConflictRecord } from './death-record/entity.ts';
import type { DivorceApplication as DivorceApplicationRecord } from './divorce-application/entity.ts';
import type { FuneralFacility as FuneralFacilityRecord } from './funeral-facility/entity.ts';
import type { KnownKin as KnownKinRecord } from './known-kin/entity.ts';
import type { KnownPerson as KnownPersonRecord } from './known-person/entity.ts';
import type { MarriageCertificate as MarriageCertificateRecord, MarriageCertificateShare as MarriageCertificateShareRecord } from './marriage-certificate/entity.ts';
import type { MarriageOffice as MarriageOfficeRecord, CertificateSerial as CertificateSerialRecord } from './marriage-office/entity.ts';
import type { Marriage as MarriageRecord, MarriageParty as MarriagePartyRecord, MarriageRegistration as MarriageRegistrationRecord, MarriageConflict as MarriageConflictRecord } from './marriage-registration/entity.ts';
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
  /** 婚姻登记机关 */
  marriageOffice?: Maybe<MarriageOffice>;
  /** 婚姻 */
  marriage?: Maybe<Marriage>;
  /** 按证件字号查婚姻 in the caller's divisions. Refused with BAD_CERTIFICATE_NUMBER. */
  marriageByCertificate?: Maybe<Marriage>;
  /** 婚姻列表 of a division and below, for officers who serve it. */
  marriages?: Maybe<MarriageConnection>;
  /** 婚姻冲突列表 of a division and below, for officers who serve it. */
  marriageConflicts?: Maybe<MarriageConflictConnection>;
  /** 电子证照 */
  marriageCertificate?: Maybe<MarriageCertificate>;
  /** 证照核验 whether a number stands for a valid certificate, of whatever division. Refused with BAD_CERTIFICATE_NUMBER. */
  verifyMarriageCertificate?: Maybe<MarriageCertificateVerification>;
  /** 离婚登记申请 */
  divorceApplication?: Maybe<DivorceApplication>;
  /** 离婚登记申请列表 of a division and below, for officers who serve it. */
  divorceApplications?: Maybe<DivorceApplicationConnection>;
  /** 死亡登记 */
  deathRecord?: Maybe<DeathRecord>;
  /** 死亡登记列表 of a division and below, for officers who serve it. */
  deathRecords?: Maybe<DeathRecordConnection>;
  /** 死亡信息冲突列表 of a division and below, for officers who serve it. */
  deathConflicts?: Maybe<DeathConflictConnection>;
  /** 殡葬设施 */
  funeralFacility?: Maybe<FuneralFacility>;
  /** 殡葬设施列表 of a division and below, for officers who serve it. */
  funeralFacilities?: Maybe<FuneralFacilityConnection>;
  /** 火化记录 */
  cremation?: Maybe<Cremation>;
  /** 火化记录列表 of a division and below, for officers who serve it. */
  cremations?: Maybe<CremationConnection>;
  /** 公墓 */
  cemetery?: Maybe<Cemetery>;
  /** 名册 those that can be imported here. */
  marriageFuneralRosters: Array<MarriageFuneralRoster>;
  /** 导入批次 one batch; null where there is none in the caller's divisions. */
  marriageFuneralImportBatch?: Maybe<MarriageFuneralImportBatch>;
  /** 导入批次 those of a division (and below), newest first. */
  marriageFuneralImportBatches: MarriageFuneralImportBatchConnection;
  /** 数据来源 the rows of rosters that made or changed a record, oldest first. */
  marriageFuneralRecordSources: Array<MarriageFuneralImportRecord>;
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  marriageFuneralPolicyParameters: Array<MarriageFuneralPolicyParameter>;
};


export type QueryMarriageOfficeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriageArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriageByCertificateArgs = {
  number: Scalars['String']['input'];
};


export type QueryMarriagesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<MarriageFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMarriageConflictsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<MarriageConflictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMarriageCertificateArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVerifyMarriageCertificateArgs = {
  number: Scalars['String']['input'];
};


export type QueryDivorceApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDivorceApplicationsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<DivorceApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeathRecordArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeathRecordsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<DeathRecordFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeathConflictsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<DeathConflictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFuneralFacilityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFuneralFacilitiesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<FuneralFacilityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCremationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCremationsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CremationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCemeteryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriageFuneralImportBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMarriageFuneralImportBatchesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<MarriageFuneralImportBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMarriageFuneralRecordSourcesArgs = {
  recordId: Scalars['ID']['input'];
};


export type QueryMarriageFuneralPolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 设立婚姻登记机关 Refused with CERTIFICATE_CODE_TAKEN. */
  openMarriageOffice: OpenMarriageOfficeResult;
  /** 撤销婚姻登记机关 Refused with OFFICE_CLOSED or OUT_OF_ORDER. */
  closeMarriageOffice: CloseMarriageOfficeResult;
  /** 结婚登记 at any office. Refused with BOTH_MUST_BE_PRESENT, DECLARATION_MISSING, DOCUMENT_OF_ANOTHER_KIND, BAD_DOCUMENT, SEX_CONTRADICTS_ROLE, BIRTH_DATE_CONTRADICTS_DOCUMENT, AGE_UNKNOWN, OFFICE_CLOSED, OFFICE_NOT_COMPETENT, UNDER_AGE, SAME_PERSON, PARTY_DECEASED, ALREADY_MARRIED or FORBIDDEN_KINSHIP. */
  registerMarriage: RegisterMarriageResult;
  /** 补办结婚登记 of a couple that lived as spouses before. Refused as registerMarriage, and with IN_FUTURE. */
  registerMarriageRetroactively: RegisterMarriageRetroactivelyResult;
  /** 补录婚姻 that an office outside this hub registered. Refused with BAD_CERTIFICATE_NUMBER, CERTIFICATE_OF_ANOTHER_KIND, CERTIFICATE_TAKEN, DOCUMENT_OF_ANOTHER_KIND, BAD_DOCUMENT, SEX_CONTRADICTS_ROLE, BIRTH_DATE_CONTRADICTS_DOCUMENT, IN_FUTURE or ALREADY_MARRIED. */
  takeOverMarriage: TakeOverMarriageResult;
  /** 补录法院离婚 Refused with IN_FUTURE, OUT_OF_ORDER, ALREADY_ENDED or ENDED_BY_DEATH. */
  recordCourtDivorce: RecordCourtDivorceResult;
  /** 补录婚姻无效或撤销 by a court. Refused with IN_FUTURE, OUT_OF_ORDER or ALREADY_ENDED. */
  annulMarriage: AnnulMarriageResult;
  /** 补发婚姻证件 at any office. Refused with NOTHING_TO_REISSUE, DIVORCED_BY_COURT, OFFICE_CLOSED or OFFICE_NOT_COMPETENT. */
  reissueMarriageCertificate: ReissueMarriageCertificateResult;
  /** 声明不愿意恢复婚姻关系 after a declared death was revoked (民法典 art. 51). Refused with NOT_REVIVED. */
  declineMarriageRevival: DeclineMarriageRevivalResult;
  /** 核销婚姻冲突 Refused with CONFLICT_CLOSED. */
  dismissMarriageConflict: DismissMarriageConflictResult;
  /** 共享电子证照 to another authority. Refused with CERTIFICATE_NOT_VALID. */
  shareMarriageCertificate: ShareMarriageCertificateResult;
  /** 申请离婚登记 Refused with BOTH_MUST_BE_PRESENT, CAPACITY_MISSING, AGREEMENT_INCOMPLETE, NOT_MARRIED, ALREADY_APPLIED, OFFICE_CLOSED or OFFICE_NOT_COMPETENT. */
  applyForDivorce: ApplyForDivorceResult;
  /** 撤回离婚登记申请 in the cooling-off. Refused with ILLEGAL_TRANSITION or CALENDAR_UNKNOWN. */
  withdrawDivorceApplication: WithdrawDivorceApplicationResult;
  /** 申领离婚证 from day 31 to day 60. Refused with BOTH_MUST_BE_PRESENT, ILLEGAL_TRANSITION, CALENDAR_UNKNOWN, NOT_MARRIED or OFFICE_CLOSED. */
  collectDivorceCertificate: CollectDivorceCertificateResult;
  /** 逾期视为撤回 closes what nobody collected in time, of a division and below; answers what was closed. */
  lapseDivorceApplications?: Maybe<Array<DivorceApplication>>;
  /** 登记死亡证明 Refused with BAD_DOCUMENT, DEATH_IN_FUTURE, DEATH_BEFORE_BIRTH or ALREADY_STATED. */
  recordDeathProof: RecordDeathProofResult;
  /** 撤销死亡证明 Refused with ALREADY_REVOKED, REVOKED_WITH_ITS_RECORD or NOT_A_DECLARED_DEATH. */
  revokeDeathProof: RevokeDeathProofResult;
  /** 认定死亡信息冲突 keeps one proof and sets aside those that contradict it. Refused with CONFLICT_CLOSED. */
  resolveDeathConflict: ResolveDeathConflictResult;
  /** 登记殡葬设施批准 Refused with APPROVAL_LEVEL_TOO_LOW, NAME_TAKEN or IN_FUTURE. */
  approveFuneralFacility: ApproveFuneralFacilityResult;
  /** 启用殡葬设施 Refused with OUT_OF_ORDER or IN_FUTURE. */
  openFuneralFacility: MoveFuneralFacilityResult;
  /** 停业 Refused with OUT_OF_ORDER or IN_FUTURE. */
  suspendFuneralFacility: MoveFuneralFacilityResult;
  /** 恢复运营 Refused with OUT_OF_ORDER or IN_FUTURE. */
  resumeFuneralFacility: MoveFuneralFacilityResult;
  /** 关闭 Refused with OUT_OF_ORDER or IN_FUTURE. */
  closeFuneralFacility: MoveFuneralFacilityResult;
  /** 登记火化 Refused with NO_DEATH_CERTIFICATE, ALREADY_CREMATED, FACILITY_NOT_CREMATING, FACILITY_NOT_OPERATING, CREMATED_BEFORE_DEATH, RECEIVED_AFTER_CREMATION, IN_FUTURE, WAIVED_MORE_THAN_FEE, BAD_DOCUMENT, DEATH_IN_FUTURE, DEATH_BEFORE_BIRTH or ALREADY_STATED. */
  recordCremation: RecordCremationResult;
  /** 作废火化记录 Refused with ALREADY_VOIDED. */
  voidCremation: VoidCremationResult;
  /** 登记公墓 Refused with FACILITY_NOT_BURYING, ALREADY_REGISTERED, PREPAID_TOO_LONG or NO_GRAVE_LEFT. */
  registerCemetery: RegisterCemeteryResult;
  /** 年检自查 begins the inspection of a year that is over. Refused with YEAR_NOT_OVER or ALREADY_INSPECTED. */
  beginCemeteryInspection: CemeteryInspectionResult;
  /** 县级初审 */
  checkCemeteryInspection: CemeteryInspectionResult;
  /** 市级复核 by another hand. Refused with SAME_HAND. */
  reviewCemeteryInspection: CemeteryInspectionResult;
  /** 整改验收 */
  acceptCemeteryRectification: CemeteryInspectionResult;
  /** 登记未参加年检 after the limit. Refused with NOT_OVERDUE or ALREADY_INSPECTED. */
  markCemeteryNotAttended: CemeteryInspectionResult;
  /** 登记安葬 Refused with FACILITY_NOT_OPERATING, IN_FUTURE, ALREADY_BURIED, SALES_STOPPED, NO_GRAVE_LEFT, GRAVE_TAKEN, OUTSIDER, DEATH_UNKNOWN, BURIED_BEFORE_DEATH, BAD_DOCUMENT, DEATH_IN_FUTURE, DEATH_BEFORE_BIRTH or ALREADY_STATED. */
  recordBurial: RecordBurialResult;
  /** 作废安葬记录 Refused with ALREADY_VOIDED. */
  voidBurial: VoidBurialResult;
  /** 检查名册 reads a file and says what importing it would do; nothing else is changed. The same file is the same batch. Refused whole with UNKNOWN_ROSTER, EMPTY_FILE, FILE_TOO_LARGE, UNKNOWN_FORMAT, MISLABELLED, LEGACY_FORMAT, ENCRYPTED, MACROS, DAMAGED_FILE, ZIP_BOMB, TOO_MANY_COLUMNS, TOO_MANY_ROWS, BROKEN_ENCODING, DAMAGED_TEXT, NO_TABLE, SEVERAL_TABLES, AMBIGUOUS_HEADER, MISSING_COLUMNS or RECEIVED_BY_ANOTHER. */
  checkMarriageFuneralRoster: MarriageFuneralImportBatchResult;
  /** 导入名册 all accepted rows of a checked batch, or nothing. Refused with CONTROL_FIGURES_DIFFER or CHECK_AGAIN. */
  applyMarriageFuneralRoster: MarriageFuneralImportBatchResult;
  /** 撤回名册 the whole batch. Refused with EDITED_SINCE where its records were edited after it. */
  reverseMarriageFuneralRoster: MarriageFuneralImportBatchResult;
  /** 清除到期原始行 deletes the sealed text of rows past their retention; says of how many. */
  forgetExpiredMarriageFuneralImportRows: Scalars['Int']['output'];
  /** 设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT. */
  setMarriageFuneralPolicyParameter: SetMarriageFuneralPolicyParameterResult;
};


export type MutationOpenMarriageOfficeArgs = {
  input: OpenMarriageOfficeInput;
};


export type MutationCloseMarriageOfficeArgs = {
  input: CloseMarriageOfficeInput;
};


export type MutationRegisterMarriageArgs = {
  input: RegisterMarriageInput;
};


export type MutationRegisterMarriageRetroactivelyArgs = {
  input: RegisterMarriageRetroactivelyInput;
};


export type MutationTakeOverMarriageArgs = {
  input: TakeOverMarriageInput;
};


export type MutationRecordCourtDivorceArgs = {
  input: RecordCourtDivorceInput;
};


export type MutationAnnulMarriageArgs = {
  input: AnnulMarriageInput;
};


export type MutationReissueMarriageCertificateArgs = {
  input: ReissueMarriageCertificateInput;
};


export type MutationDeclineMarriageRevivalArgs = {
  input: DeclineMarriageRevivalInput;
};


export type MutationDismissMarriageConflictArgs = {
  input: DismissMarriageConflictInput;
};


export type MutationShareMarriageCertificateArgs = {
  input: ShareMarriageCertificateInput;
};


export type MutationApplyForDivorceArgs = {
  input: ApplyForDivorceInput;
};


export type MutationWithdrawDivorceApplicationArgs = {
  input: WithdrawDivorceApplicationInput;
};


export type MutationCollectDivorceCertificateArgs = {
  input: CollectDivorceCertificateInput;
};


export type MutationLapseDivorceApplicationsArgs = {
  division: Scalars['DivisionCode']['input'];
};


export type MutationRecordDeathProofArgs = {
  input: RecordDeathProofInput;
};


export type MutationRevokeDeathProofArgs = {
  input: RevokeDeathProofInput;
};


export type MutationResolveDeathConflictArgs = {
  input: ResolveDeathConflictInput;
};


export type MutationApproveFuneralFacilityArgs = {
  input: ApproveFuneralFacilityInput;
};


export type MutationOpenFuneralFacilityArgs = {
  input: MoveFuneralFacilityInput;
};


export type MutationSuspendFuneralFacilityArgs = {
  input: MoveFuneralFacilityInput;
};


export type MutationResumeFuneralFacilityArgs = {
  input: MoveFuneralFacilityInput;
};


export type MutationCloseFuneralFacilityArgs = {
  input: MoveFuneralFacilityInput;
};


export type MutationRecordCremationArgs = {
  input: RecordCremationInput;
};


export type MutationVoidCremationArgs = {
  input: VoidCremationInput;
};


export type MutationRegisterCemeteryArgs = {
  input: RegisterCemeteryInput;
};


export type MutationBeginCemeteryInspectionArgs = {
  input: BeginCemeteryInspectionInput;
};


export type MutationCheckCemeteryInspectionArgs = {
  input: CheckCemeteryInspectionInput;
};


export type MutationReviewCemeteryInspectionArgs = {
  input: ReviewCemeteryInspectionInput;
};


export type MutationAcceptCemeteryRectificationArgs = {
  input: CheckCemeteryInspectionInput;
};


export type MutationMarkCemeteryNotAttendedArgs = {
  input: BeginCemeteryInspectionInput;
};


export type MutationRecordBurialArgs = {
  input: RecordBurialInput;
};


export type MutationVoidBurialArgs = {
  input: VoidBurialInput;
};


export type MutationCheckMarriageFuneralRosterArgs = {
  input: CheckMarriageFuneralRosterInput;
};


export type MutationApplyMarriageFuneralRosterArgs = {
  input: ApplyMarriageFuneralRosterInput;
};


export type MutationReverseMarriageFuneralRosterArgs = {
  input: ReverseMarriageFuneralRosterInput;
};


export type MutationSetMarriageFuneralPolicyParameterArgs = {
  input: SetMarriageFuneralPolicyParameterInput;
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
  /** 婚姻 all marriages of the person, newest first. */
  marriages?: Maybe<Array<Marriage>>;
  /** 死亡登记 one for each of the person's linked ids; null where the register does not answer. */
  deathRecords?: Maybe<Array<DeathRecord>>;
  /** 火化记录 newest first, voided ones too. */
  cremations?: Maybe<Array<Cremation>>;
  /** 安葬记录 newest first, voided ones too. */
  burials?: Maybe<Array<Burial>>;
};

/** 人员身份 whom an act is about: by id where the hub knows the person, else by document, else by name alone. What is stated goes to the registry. */
export type CivilRegisterPersonInput = {
  /** 人员编号 */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 证件 */
  document?: InputMaybe<CivilRegisterDocumentInput>;
  /** 姓名 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 性别 MALE, FEMALE or UNKNOWN. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** 出生日期 */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** 户籍地 */
  registeredDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

/** 证件 type of the registry's table of document types, and number. */
export type CivilRegisterDocumentInput = {
  /** 证件类型 */
  type: Scalars['String']['input'];
  /** 证件号码 */
  number: Scalars['String']['input'];
};

export type Division = {
  code: Scalars['DivisionCode']['output'];
  /** 婚姻登记机关 of the division itself, those closed included. */
  marriageOffices?: Maybe<Array<MarriageOffice>>;
  /** 殡葬设施 of the division itself. */
  funeralFacilities?: Maybe<Array<FuneralFacility>>;
};

/** 婚姻登记机关 an office that registers marriages, wherever the couple is registered (全国通办). */
export type MarriageOffice = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 证件字号代码 six digits that begin the numbers of its certificates; a designated township has a code of its own. */
  certificateCode: Scalars['String']['output'];
  /** 业务范围 */
  competence: MarriageOfficeCompetence;
  /** 启用日期 */
  since: Scalars['Date']['output'];
  /** 撤销日期 first day on which it registers nothing. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 业务范围 whom an office registers. */
export type MarriageOfficeCompetence =
  /** 内地居民 */
  | 'MAINLAND'
  /** 内地居民及涉外、涉港澳台、华侨 designated by the province (婚姻登记条例 art. 2). */
  | 'ALL';

/** 设立婚姻登记机关输入 */
export type OpenMarriageOfficeInput = {
  /** 名称 */
  name: Scalars['String']['input'];
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 证件字号代码 */
  certificateCode: Scalars['String']['input'];
  /** 业务范围 */
  competence: MarriageOfficeCompetence;
  /** 启用日期 */
  since: Scalars['Date']['input'];
};

export type OpenMarriageOfficeResult = MarriageOffice | Refusal;

/** 撤销婚姻登记机关输入 */
export type CloseMarriageOfficeInput = {
  /** 登记机关 */
  officeId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 撤销日期 */
  until: Scalars['Date']['input'];
};

export type CloseMarriageOfficeResult = MarriageOffice | Refusal;

/** 婚姻 one marriage of two persons, from its beginning to its end. */
export type Marriage = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 状态 */
  state: MarriageState;
  /** 区划 whose record it is. */
  division?: Maybe<Division>;
  /** 登记地 where it was registered. */
  registeredIn?: Maybe<Division>;
  /** 登记日期 */
  registeredOn: Scalars['Date']['output'];
  /** 婚姻关系起始日期 before the day of registration where it was registered late. */
  since: Scalars['Date']['output'];
  /** 婚姻关系终止日期 first day on which it no longer holds. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 终止原因 */
  endCause?: Maybe<MarriageEndCause>;
  /** 男方 */
  husband?: Maybe<MarriageParty>;
  /** 女方 */
  wife?: Maybe<MarriageParty>;
  /** 登记记录 the acts of the register, oldest first. */
  registrations: Array<MarriageRegistration>;
  /** 冲突 what other records or the law contradict, oldest first. */
  conflicts: Array<MarriageConflict>;
  /** 电子证照 oldest first. */
  certificates: Array<MarriageCertificate>;
  /** 离婚登记申请 oldest first. */
  divorceApplications: Array<DivorceApplication>;
};

/** 婚姻状态 */
export type MarriageState =
  /** 存续 */
  | 'IN_FORCE'
  /** 因一方死亡终止 */
  | 'ENDED_BY_DEATH'
  /** 已离婚 */
  | 'DIVORCED'
  /** 无效或已撤销 */
  | 'ANNULLED';

/** 终止原因 */
export type MarriageEndCause =
  /** 登记离婚 */
  | 'DIVORCE'
  /** 法院离婚 */
  | 'COURT_DIVORCE'
  /** 死亡 */
  | 'DEATH'
  /** 宣告死亡 */
  | 'DECLARED_DEATH'
  /** 宣告无效或撤销 */
  | 'ANNULMENT';

/** 当事人 */
export type MarriageParty = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 男女方 */
  role: MarriageRole;
  /** 人员 */
  person?: Maybe<Person>;
  /** 当事人类别 */
  kind: MarriagePartyKind;
  /** 户籍地 */
  registeredDivision?: Maybe<Division>;
  /** 婚姻 null outside the caller's divisions. */
  marriage?: Maybe<Marriage>;
};

/** 男女方 */
export type MarriageRole =
  /** 男方 */
  | 'HUSBAND'
  /** 女方 */
  | 'WIFE';

/** 当事人类别 */
export type MarriagePartyKind =
  /** 内地居民 */
  | 'MAINLAND'
  /** 香港居民 */
  | 'HK'
  /** 澳门居民 */
  | 'MACAO'
  /** 台湾居民 */
  | 'TAIWAN'
  /** 华侨 */
  | 'OVERSEAS_CHINESE'
  /** 外国人 */
  | 'FOREIGN';

/** 婚姻登记记录 one act about a marriage. */
export type MarriageRegistration = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 登记类型 */
  kind: MarriageRegistrationKind;
  /** 登记机关 null for courts and offices outside this hub. */
  office?: Maybe<MarriageOffice>;
  /** 登记日期 for what a court decided the day it took effect. */
  registeredOn: Scalars['Date']['output'];
  /** 证件字号 */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 原字号 as written, where the form is an old one. */
  rawNumber?: Maybe<Scalars['String']['output']>;
  /** 印刷号 */
  printNumber?: Maybe<Scalars['String']['output']>;
  /** 档案号 */
  archiveNumber?: Maybe<Scalars['String']['output']>;
  /** 法院 */
  courtName?: Maybe<Scalars['String']['output']>;
  /** 文书 */
  document?: Maybe<Scalars['String']['output']>;
  /** 无效或撤销事由 */
  ground?: Maybe<MarriageAnnulmentGround>;
  /** 婚姻 */
  marriage?: Maybe<Marriage>;
};

/** 登记类型 */
export type MarriageRegistrationKind =
  /** 结婚 */
  | 'MARRIAGE'
  /** 离婚 */
  | 'DIVORCE'
  /** 补发结婚证 */
  | 'REISSUE_MARRIAGE'
  /** 补发离婚证 */
  | 'REISSUE_DIVORCE'
  /** 补办结婚登记 */
  | 'RETRO'
  /** 宣告无效或撤销 */
  | 'ANNULMENT'
  /** 法院离婚 */
  | 'COURT_DIVORCE';

/** 无效或撤销事由 the first three make a marriage void (民法典 art. 1051), the others voidable within a year (art. 1052, 1053). */
export type MarriageAnnulmentGround =
  /** 重婚 */
  | 'BIGAMY'
  /** 禁止结婚的亲属关系 */
  | 'FORBIDDEN_KINSHIP'
  /** 未到法定婚龄 */
  | 'UNDER_AGE'
  /** 胁迫 */
  | 'COERCION'
  /** 隐瞒重大疾病 */
  | 'CONCEALED_DISEASE';

/** 婚姻冲突 what the records say and the law or another record contradicts; the records stay until a person settles it. */
export type MarriageConflict = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 冲突类别 */
  kind: MarriageConflictKind;
  /** 状态 */
  state: MarriageConflictState;
  /** 婚姻 */
  marriage?: Maybe<Marriage>;
  /** 另一婚姻 null outside the caller's divisions. */
  otherMarriage?: Maybe<Marriage>;
  /** 发现日期 */
  raisedOn: Scalars['Date']['output'];
  /** 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结文件 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 婚姻冲突类别 */
export type MarriageConflictKind =
  /** 重婚 one human is married twice at a time. */
  | 'DOUBLE_MARRIAGE'
  /** 禁止结婚的亲属关系 learnt after the registration. */
  | 'FORBIDDEN_KINSHIP'
  /** 未到法定婚龄 in a record that was taken over. */
  | 'UNDER_AGE'
  /** 登记时已故 a death that was told lies before the marriage. */
  | 'MARRIED_AFTER_DEATH'
  /** 离婚时已故 a death that was told lies before the divorce. */
  | 'DIVORCED_AFTER_DEATH'
  /** 死亡信息变更 the death that ended the marriage was revoked or moved, and a later marriage stands in the way. */
  | 'DEATH_DIFFERS';

/** 婚姻冲突状态 */
export type MarriageConflictState =
  /** 待核 */
  | 'OPEN'
  /** 已消除 the facts agree again. */
  | 'SETTLED'
  /** 已核销 somebody looked, nothing is to change. */
  | 'DISMISSED';

/** 婚姻列表 */
export type MarriageConnection = {
  /** 条目 */
  edges: Array<MarriageEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 婚姻条目 */
export type MarriageEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 婚姻 */
  node: Marriage;
};

/** 婚姻筛选 every condition given must hold. */
export type MarriageFilter = {
  /** 状态 */
  state?: InputMaybe<MarriageState>;
  /** 登记日期不早于 */
  registeredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 登记日期不晚于 */
  registeredTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 婚姻冲突列表 */
export type MarriageConflictConnection = {
  /** 条目 */
  edges: Array<MarriageConflictEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 婚姻冲突条目 */
export type MarriageConflictEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 冲突 */
  node: MarriageConflict;
};

/** 婚姻冲突筛选 every condition given must hold. */
export type MarriageConflictFilter = {
  /** 冲突类别 */
  kind?: InputMaybe<MarriageConflictKind>;
  /** 状态 */
  state?: InputMaybe<MarriageConflictState>;
};

/** 到场当事人输入 */
export type MarriagePartyAtCounterInput = {
  /** 证件 by the kind of party: 居民身份证; 通行证 or 居住证; 护照. */
  document: CivilRegisterDocumentInput;
  /** 姓名 */
  name: Scalars['String']['input'];
  /** 当事人类别 */
  kind: MarriagePartyKind;
  /** 出生日期 where the document does not bear it. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** 户籍地 */
  registeredDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 本人到场 */
  isPresent: Scalars['Boolean']['input'];
  /** 已签署声明 of having no spouse and no forbidden kinship; notarised for parties from outside the mainland. */
  hasDeclared: Scalars['Boolean']['input'];
};

/** 补录当事人输入 */
export type MarriagePartyOfRecordInput = {
  /** 证件 */
  document: CivilRegisterDocumentInput;
  /** 姓名 */
  name: Scalars['String']['input'];
  /** 当事人类别 */
  kind: MarriagePartyKind;
  /** 出生日期 where the document does not bear it. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** 户籍地 */
  registeredDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
};

/** 投靠入户 the spouse who moves into a household of the registry, where the couple states it. */
export type MarriageMoveInput = {
  /** 迁入一方 */
  mover: MarriageRole;
  /** 家庭户 */
  householdId: Scalars['ID']['input'];
  /** 与户主关系 code of GB/T 4761. */
  role: Scalars['String']['input'];
};

/** 结婚登记输入 */
export type RegisterMarriageInput = {
  /** 登记机关 */
  officeId: Scalars['ID']['input'];
  /** 男方 */
  husband: MarriagePartyAtCounterInput;
  /** 女方 */
  wife: MarriagePartyAtCounterInput;
  /** 印刷号 */
  printNumber?: InputMaybe<Scalars['String']['input']>;
  /** 投靠入户 */
  move?: InputMaybe<MarriageMoveInput>;
};

export type RegisterMarriageResult = Marriage | Refusal;

/** 补办结婚登记输入 */
export type RegisterMarriageRetroactivelyInput = {
  /** 登记机关 */
  officeId: Scalars['ID']['input'];
  /** 男方 */
  husband: MarriagePartyAtCounterInput;
  /** 女方 */
  wife: MarriagePartyAtCounterInput;
  /** 以夫妻名义共同生活起始日期 */
  togetherSince: Scalars['Date']['input'];
  /** 依据文书 */
  document: Scalars['String']['input'];
  /** 印刷号 */
  printNumber?: InputMaybe<Scalars['String']['input']>;
};

export type RegisterMarriageRetroactivelyResult = Marriage | Refusal;

/** 补录婚姻输入 */
export type TakeOverMarriageInput = {
  /** 区划 whose record it becomes. */
  division: Scalars['DivisionCode']['input'];
  /** 男方 */
  husband: MarriagePartyOfRecordInput;
  /** 女方 */
  wife: MarriagePartyOfRecordInput;
  /** 结婚证字号 */
  certificateNumber: Scalars['String']['input'];
  /** 登记日期 */
  registeredOn: Scalars['Date']['input'];
  /** 登记地 read from the number where left out. */
  registeredIn?: InputMaybe<Scalars['DivisionCode']['input']>;
};

export type TakeOverMarriageResult = Marriage | Refusal;

/** 补录法院离婚输入 */
export type RecordCourtDivorceInput = {
  /** 婚姻 */
  marriageId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 法院 */
  courtName: Scalars['String']['input'];
  /** 裁判文书号 */
  document: Scalars['String']['input'];
  /** 生效日期 */
  effectiveOn: Scalars['Date']['input'];
};

export type RecordCourtDivorceResult = Marriage | Refusal;

/** 补录婚姻无效或撤销输入 */
export type AnnulMarriageInput = {
  /** 婚姻 */
  marriageId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 法院 */
  courtName: Scalars['String']['input'];
  /** 裁判文书号 */
  document: Scalars['String']['input'];
  /** 生效日期 */
  effectiveOn: Scalars['Date']['input'];
  /** 事由 */
  ground: MarriageAnnulmentGround;
};

export type AnnulMarriageResult = Marriage | Refusal;

/** 补发婚姻证件输入 */
export type ReissueMarriageCertificateInput = {
  /** 婚姻 */
  marriageId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 登记机关 */
  officeId: Scalars['ID']['input'];
  /** 证件 */
  kind: MarriageCertificateKind;
  /** 申请书 */
  document: Scalars['String']['input'];
  /** 印刷号 */
  printNumber?: InputMaybe<Scalars['String']['input']>;
};

export type ReissueMarriageCertificateResult = Marriage | Refusal;

/** 声明不愿意恢复婚姻关系输入 */
export type DeclineMarriageRevivalInput = {
  /** 婚姻 */
  marriageId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 声明书 */
  document: Scalars['String']['input'];
};

export type DeclineMarriageRevivalResult = Marriage | Refusal;

/** 核销婚姻冲突输入 */
export type DismissMarriageConflictInput = {
  /** 冲突 */
  conflictId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
};

export type DismissMarriageConflictResult = MarriageConflict | Refusal;

/** 婚姻电子证照 the certificate of a marriage or divorce as other authorities may check it. */
export type MarriageCertificate = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 证照类别 */
  kind: MarriageCertificateKind;
  /** 证件字号 */
  number?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state: MarriageCertificateState;
  /** 发证日期 */
  issuedOn: Scalars['Date']['output'];
  /** 失效日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 婚姻 null outside the caller's divisions. */
  marriage?: Maybe<Marriage>;
  /** 共享记录 oldest first. */
  shares: Array<MarriageCertificateShare>;
};

/** 证照类别 */
export type MarriageCertificateKind =
  /** 结婚证 */
  | 'MARRIAGE'
  /** 离婚证 */
  | 'DIVORCE';

/** 证照状态 */
export type MarriageCertificateState =
  /** 有效 */
  | 'VALID'
  /** 已被补发证件替代 */
  | 'SUPERSEDED'
  /** 已注销 by divorce or annulment. */
  | 'CANCELLED';

/** 证照共享记录 that a certificate was shown to another authority. */
export type MarriageCertificateShare = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 使用部门 */
  consumer: Scalars['String']['output'];
  /** 用途 */
  purpose: Scalars['String']['output'];
  /** 共享依据 */
  basis: CertificateShareBasis;
  /** 依据文书 */
  document?: Maybe<Scalars['String']['output']>;
  /** 共享日期 */
  sharedOn: Scalars['Date']['output'];
  /** 证照 */
  certificate?: Maybe<MarriageCertificate>;
};

/** 共享依据 why the certificate may be shown. */
export type CertificateShareBasis =
  /** 当事人同意 */
  | 'CONSENT'
  /** 法定职责 */
  | 'STATUTORY';

/** 证照核验结果 tells nothing of the persons. */
export type MarriageCertificateVerification = {
  /** 是否在册 */
  isKnown: Scalars['Boolean']['output'];
  /** 证照类别 */
  kind?: Maybe<MarriageCertificateKind>;
  /** 状态 */
  state?: Maybe<MarriageCertificateState>;
};

/** 共享电子证照输入 */
export type ShareMarriageCertificateInput = {
  /** 证照 */
  certificateId: Scalars['ID']['input'];
  /** 使用部门 */
  consumer: Scalars['String']['input'];
  /** 用途 */
  purpose: Scalars['String']['input'];
  /** 共享依据 */
  basis: CertificateShareBasis;
  /** 依据文书 */
  document: Scalars['String']['input'];
};

export type ShareMarriageCertificateResult = MarriageCertificateShare | Refusal;

/** 离婚登记申请 for divorce by agreement: thirty days to think, thirty days to collect (民法典 art. 1077). */
export type DivorceApplication = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 申请号 */
  applicationNumber?: Maybe<Scalars['String']['output']>;
  /** 婚姻 null outside the caller's divisions. */
  marriage?: Maybe<Marriage>;
  /** 登记机关 */
  office?: Maybe<MarriageOffice>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 状态 null where the holidays that decide it are not published yet. */
  state?: Maybe<DivorceApplicationState>;
  /** 收到申请日期 not counted itself. */
  receivedOn: Scalars['Date']['output'];
  /** 冷静期 within which either may withdraw. */
  cooling: Deadline;
  /** 领证期 within which both collect the certificate; it begins the day after the cooling-off. */
  collection?: Maybe<Deadline>;
  /** 领证起始日 day 31. */
  collectFrom?: Maybe<Scalars['Date']['output']>;
  /** 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 撤回方 */
  withdrawnBy?: Maybe<MarriageRole>;
  /** 可执行操作 */
  allowedActs: Array<DivorceApplicationAct>;
};

/** 离婚申请状态 */
export type DivorceApplicationState =
  /** 已受理 the day of receipt. */
  | 'APPLIED'
  /** 冷静期 day 1 to 30. */
  | 'COOLING'
  /** 领证期 day 31 to 60. */
  | 'COLLECT_WINDOW'
  /** 逾期未领 counts as withdrawn; closed as LAPSED by the next act or timer. */
  | 'WINDOW_OVER'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 已领证 */
  | 'CERTIFIED'
  /** 视为撤回 */
  | 'LAPSED';

/** 离婚申请操作 */
export type DivorceApplicationAct =
  /** 撤回 */
  | 'WITHDRAW'
  /** 领证 */
  | 'CERTIFY'
  /** 视为撤回 */
  | 'LAPSE';

/** 离婚申请结果 */
export type DivorceApplicationOutcome =
  /** 办理中 */
  | 'OPEN'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 已领证 */
  | 'CERTIFIED'
  /** 视为撤回 */
  | 'LAPSED';

/** 离婚申请列表 */
export type DivorceApplicationConnection = {
  /** 条目 */
  edges: Array<DivorceApplicationEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 离婚申请条目 */
export type DivorceApplicationEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 申请 */
  node: DivorceApplication;
};

/** 离婚申请筛选 every condition given must hold. */
export type DivorceApplicationFilter = {
  /** 结果 */
  outcome?: InputMaybe<DivorceApplicationOutcome>;
  /** 收到日期不早于 */
  receivedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 收到日期不晚于 */
  receivedTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 申请离婚登记输入 */
export type ApplyForDivorceInput = {
  /** 婚姻 */
  marriageId: Scalars['ID']['input'];
  /** 登记机关 */
  officeId: Scalars['ID']['input'];
  /** 双方到场 */
  bothPresent: Scalars['Boolean']['input'];
  /** 双方具有完全民事行为能力 */
  bothCapable: Scalars['Boolean']['input'];
  /** 协议载明子女抚养 or that there are no children. */
  agreementCoversChildren: Scalars['Boolean']['input'];
  /** 协议载明财产及债务处理 */
  agreementCoversProperty: Scalars['Boolean']['input'];
  /** 离婚协议书 */
  agreementDocument: Scalars['String']['input'];
};

export type ApplyForDivorceResult = DivorceApplication | Refusal;

/** 撤回离婚登记申请输入 */
export type WithdrawDivorceApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 撤回方 */
  by: MarriageRole;
};

export type WithdrawDivorceApplicationResult = DivorceApplication | Refusal;

/** 申领离婚证输入 */
export type CollectDivorceCertificateInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 双方到场 */
  bothPresent: Scalars['Boolean']['input'];
};

export type CollectDivorceCertificateResult = DivorceApplication | Refusal;

/** 死亡登记 what the register of deaths holds of a person, made from the proofs that stand. */
export type DeathRecord = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 逝者 */
  person?: Maybe<Person>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 状态 */
  status: DeathRecordStatus;
  /** 死亡日期 of the proof that holds; the first day of the month or year where precision is not DAY. */
  diedOn?: Maybe<Scalars['Date']['output']>;
  /** 日期精度 */
  precision?: Maybe<DeathDatePrecision>;
  /** 采信的证明 */
  proofKind?: Maybe<DeathProofKind>;
  /** 可信度 */
  strength?: Maybe<DeathProofStrength>;
  /** 死亡证明 all, those set aside too, in the order they came. */
  proofs: Array<DeathProof>;
  /** 冲突 oldest first. */
  conflicts: Array<DeathConflict>;
  /** 注销户口时限 within a month of the death, before the burial in cities (户口登记条例 art. 8). */
  deregistration?: Maybe<Deadline>;
};

/** 死亡登记状态 */
export type DeathRecordStatus =
  /** 待核实 a mere report. */
  | 'REPORTED'
  /** 已确认 */
  | 'CONFIRMED'
  /** 已撤销 no proof stands. */
  | 'REVOKED';

/** 死亡日期精度 */
export type DeathDatePrecision =
  /** 到日 */
  | 'DAY'
  /** 到月 */
  | 'MONTH'
  /** 到年 */
  | 'YEAR';

/** 死亡证明种类 */
export type DeathProofKind =
  /** 居民死亡医学证明（推断）书 */
  | 'MEDICAL_CERTIFICATE'
  /** 户口注销 */
  | 'HUKOU_DEREGISTRATION'
  /** 火化证明 */
  | 'CREMATION'
  /** 法院宣告死亡 */
  | 'COURT_DECLARATION'
  /** 土葬或公墓安葬 */
  | 'BURIAL'
  /** 家属或村居报告 */
  | 'REPORT';

/** 证明效力 */
export type DeathProofStrength =
  /** 最高 */
  | 'HIGHEST'
  /** 高 */
  | 'HIGH'
  /** 中 */
  | 'MEDIUM'
  /** 低 to be verified. */
  | 'LOW';

/** 死亡证明 one proof of a death; its cause is never kept. */
export type DeathProof = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 逝者 */
  person?: Maybe<Person>;
  /** 种类 */
  kind: DeathProofKind;
  /** 效力 */
  strength: DeathProofStrength;
  /** 死亡日期 */
  diedOn?: Maybe<Scalars['Date']['output']>;
  /** 日期精度 */
  precision: DeathDatePrecision;
  /** 出具机构 */
  issuer: Scalars['String']['output'];
  /** 文号 */
  documentNumber?: Maybe<Scalars['String']['output']>;
  /** 登记日期 */
  statedOn: Scalars['Date']['output'];
  /** 状态 */
  state: DeathProofState;
  /** 撤销日期 */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 撤销原因 */
  endReason?: Maybe<DeathProofEndReason>;
  /** 撤销文书 */
  endDocument?: Maybe<Scalars['String']['output']>;
  /** 死亡登记 */
  record?: Maybe<DeathRecord>;
};

/** 死亡证明状态 */
export type DeathProofState =
  /** 有效 */
  | 'STANDING'
  /** 已撤销 */
  | 'REVOKED'
  /** 不予采信 another proof was kept. */
  | 'SET_ASIDE';

/** 撤销原因 */
export type DeathProofEndReason =
  /** 法院撤销死亡宣告 */
  | 'COURT_REVOKED'
  /** 登记有误 */
  | 'STATED_IN_ERROR'
  /** 错登他人 */
  | 'OTHER_PERSON'
  /** 采信其他证明 */
  | 'OTHER_PROOF_KEPT';

/** 死亡信息冲突 proofs of one death that cannot all be true; a person says which holds. */
export type DeathConflict = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 死亡登记 */
  record?: Maybe<DeathRecord>;
  /** 状态 */
  state: DeathConflictState;
  /** 发现日期 */
  raisedOn: Scalars['Date']['output'];
  /** 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 采信的证明 */
  keptProof?: Maybe<DeathProof>;
  /** 认定文书 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 死亡信息冲突状态 */
export type DeathConflictState =
  /** 待核 */
  | 'OPEN'
  /** 已消除 the proofs agree again. */
  | 'SETTLED'
  /** 已认定 */
  | 'RESOLVED';

/** 死亡登记列表 */
export type DeathRecordConnection = {
  /** 条目 */
  edges: Array<DeathRecordEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 死亡登记条目 */
export type DeathRecordEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 死亡登记 */
  node: DeathRecord;
};

/** 死亡登记筛选 every condition given must hold. */
export type DeathRecordFilter = {
  /** 状态 */
  status?: InputMaybe<DeathRecordStatus>;
  /** 死亡日期不早于 */
  diedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 死亡日期不晚于 */
  diedTo?: InputMaybe<Scalars['Date']['input']>;
  /** 采信的证明 */
  proofKind?: InputMaybe<DeathProofKind>;
};

/** 死亡信息冲突列表 */
export type DeathConflictConnection = {
  /** 条目 */
  edges: Array<DeathConflictEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 死亡信息冲突条目 */
export type DeathConflictEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 冲突 */
  node: DeathConflict;
};

/** 死亡信息冲突筛选 every condition given must hold. */
export type DeathConflictFilter = {
  /** 状态 */
  state?: InputMaybe<DeathConflictState>;
};

/** 登记死亡证明输入 cremations and burials are entered in their own registers. */
export type RecordDeathProofInput = {
  /** 区划 whose record it becomes. */
  division: Scalars['DivisionCode']['input'];
  /** 逝者 */
  deceased: CivilRegisterPersonInput;
  /** 种类 */
  kind: DeathProofKind;
  /** 死亡日期 for a declared death the day the judgment names (民法典 art. 48). */
  diedOn: Scalars['Date']['input'];
  /** 日期精度 DAY where left out. */
  precision?: InputMaybe<DeathDatePrecision>;
  /** 出具机构 */
  issuer: Scalars['String']['input'];
  /** 文号 of every proof but a report. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
};

export type RecordDeathProofResult = DeathProof | Refusal;

/** 撤销死亡证明输入 */
export type RevokeDeathProofInput = {
  /** 死亡证明 */
  proofId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: DeathProofEndReason;
  /** 文书 */
  document: Scalars['String']['input'];
};

export type RevokeDeathProofResult = DeathProof | Refusal;

/** 认定死亡信息冲突输入 */
export type ResolveDeathConflictInput = {
  /** 冲突 */
  conflictId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 采信的证明 */
  keptProofId: Scalars['ID']['input'];
  /** 认定文书 */
  document: Scalars['String']['input'];
};

export type ResolveDeathConflictResult = DeathConflict | Refusal;

/** 殡葬设施 a place of funerals, from its approval to its closing. */
export type FuneralFacility = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 类别 */
  kind: FuneralFacilityKind;
  /** 区划 */
  division?: Maybe<Division>;
  /** 状态 */
  state: FuneralFacilityState;
  /** 状态起始日期 */
  stateSince: Scalars['Date']['output'];
  /** 运营主体统一社会信用代码 */
  operatorCreditCode?: Maybe<Scalars['CreditCode']['output']>;
  /** 审批层级 null where a roster did not say. */
  approvalLevel?: Maybe<FuneralApprovalLevel>;
  /** 批准文件 */
  approvalDocument: Scalars['String']['output'];
  /** 批准日期 null where a roster did not say. */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** 可执行操作 */
  allowedActs: Array<FuneralFacilityAct>;
  /** 公墓 where it buries. */
  cemetery?: Maybe<Cemetery>;
};

/** 殡葬设施类别 */
export type FuneralFacilityKind =
  /** 殡仪馆 */
  | 'FUNERAL_HOME'
  /** 火葬场 */
  | 'CREMATORY'
  /** 殡仪服务站 */
  | 'SERVICE_STATION'
  /** 骨灰堂 */
  | 'URN_HALL'
  /** 经营性公墓 */
  | 'COMMERCIAL_CEMETERY'
  /** 公益性公墓 */
  | 'PUBLIC_CEMETERY'
  /** 农村公益性墓地 */
  | 'RURAL_PUBLIC_GRAVEYARD';

/** 殡葬设施状态 */
export type FuneralFacilityState =
  /** 已批准 */
  | 'APPROVED'
  /** 运营 */
  | 'OPERATING'
  /** 停业 */
  | 'SUSPENDED'
  /** 关闭 */
  | 'CLOSED';

/** 审批层级 */
export type FuneralApprovalLevel =
  /** 省级 */
  | 'PROVINCE'
  /** 市级 */
  | 'PREFECTURE'
  /** 县级 */
  | 'COUNTY';

/** 殡葬设施操作 */
export type FuneralFacilityAct =
  /** 启用 */
  | 'OPEN'
  /** 停业 */
  | 'SUSPEND'
  /** 恢复 */
  | 'RESUME'
  /** 关闭 */
  | 'CLOSE';

/** 殡葬设施列表 */
export type FuneralFacilityConnection = {
  /** 条目 */
  edges: Array<FuneralFacilityEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 殡葬设施条目 */
export type FuneralFacilityEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 殡葬设施 */
  node: FuneralFacility;
};

/** 殡葬设施筛选 every condition given must hold. */
export type FuneralFacilityFilter = {
  /** 类别 */
  kind?: InputMaybe<FuneralFacilityKind>;
  /** 状态 */
  state?: InputMaybe<FuneralFacilityState>;
};

/** 登记殡葬设施批准输入 */
export type ApproveFuneralFacilityInput = {
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 名称 */
  name: Scalars['String']['input'];
  /** 类别 */
  kind: FuneralFacilityKind;
  /** 运营主体统一社会信用代码 */
  operatorCreditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** 审批层级 */
  approvalLevel: FuneralApprovalLevel;
  /** 批准文件 */
  approvalDocument: Scalars['String']['input'];
  /** 批准日期 */
  approvedOn: Scalars['Date']['input'];
};

export type ApproveFuneralFacilityResult = FuneralFacility | Refusal;

/** 殡葬设施状态变更输入 */
export type MoveFuneralFacilityInput = {
  /** 殡葬设施 */
  facilityId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 日期 */
  on: Scalars['Date']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
};

export type MoveFuneralFacilityResult = FuneralFacility | Refusal;

/** 火化记录 that a body was cremated; it proves the death as well. */
export type Cremation = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 殡葬设施 */
  facility?: Maybe<FuneralFacility>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 逝者 */
  person?: Maybe<Person>;
  /** 火化证编号 */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 死亡日期 of the certificate it rests on. */
  diedOn?: Maybe<Scalars['Date']['output']>;
  /** 接运时间 */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 火化时间 */
  crematedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 火化日期 */
  crematedOn?: Maybe<Scalars['Date']['output']>;
  /** 炉号 */
  furnace?: Maybe<Scalars['String']['output']>;
  /** 经办人 */
  handler?: Maybe<Person>;
  /** 经办人与逝者关系 code of GB/T 4761. */
  handlerRelation?: Maybe<Scalars['String']['output']>;
  /** 骨灰去向 */
  ashes?: Maybe<AshesDestination>;
  /** 费用 */
  fee?: Maybe<Scalars['Money']['output']>;
  /** 惠民减免额 */
  waived?: Maybe<Scalars['Money']['output']>;
  /** 死亡证明 it rests on; null where a record that was taken over names none. */
  deathProof?: Maybe<DeathProof>;
  /** 火化作为死亡证明 */
  ownProof?: Maybe<DeathProof>;
  /** 状态 */
  state: CremationState;
  /** 作废日期 */
  voidedOn?: Maybe<Scalars['Date']['output']>;
};

/** 骨灰去向 */
export type AshesDestination =
  /** 带走 */
  | 'TAKEN_HOME'
  /** 寄存 */
  | 'STORED'
  /** 安葬 */
  | 'BURIED'
  /** 生态安葬 */
  | 'ECOLOGICAL'
  /** 无人认领 */
  | 'UNCLAIMED';

/** 火化记录状态 */
export type CremationState =
  /** 有效 */
  | 'RECORDED'
  /** 已作废 */
  | 'VOIDED';

/** 火化记录列表 */
export type CremationConnection = {
  /** 条目 */
  edges: Array<CremationEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 火化记录条目 */
export type CremationEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 火化记录 */
  node: Cremation;
};

/** 火化记录筛选 every condition given must hold. */
export type CremationFilter = {
  /** 殡葬设施 */
  facilityId?: InputMaybe<Scalars['ID']['input']>;
  /** 火化日期不早于 */
  crematedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 火化日期不晚于 */
  crematedTo?: InputMaybe<Scalars['Date']['input']>;
  /** 状态 */
  state?: InputMaybe<CremationState>;
  /** 有无死亡证明 */
  hasDeathCertificate?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 登记火化输入 */
export type RecordCremationInput = {
  /** 殡葬设施 */
  facilityId: Scalars['ID']['input'];
  /** 逝者 */
  deceased: CivilRegisterPersonInput;
  /** 死亡证明 where it is not recorded yet. */
  deathCertificate?: InputMaybe<CremationDeathCertificateInput>;
  /** 接运时间 */
  receivedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 火化时间 */
  crematedAt: Scalars['DateTime']['input'];
  /** 炉号 */
  furnace?: InputMaybe<Scalars['String']['input']>;
  /** 经办人 */
  handler?: InputMaybe<CivilRegisterPersonInput>;
  /** 经办人与逝者关系 */
  handlerRelation?: InputMaybe<Scalars['String']['input']>;
  /** 骨灰去向 */
  ashes?: InputMaybe<AshesDestination>;
  /** 费用 */
  fee?: InputMaybe<Scalars['Money']['input']>;
  /** 惠民减免额 */
  waived?: InputMaybe<Scalars['Money']['input']>;
};

export type RecordCremationResult = Cremation | Refusal;

/** 死亡证明输入 */
export type CremationDeathCertificateInput = {
  /** 编号 */
  number: Scalars['String']['input'];
  /** 出具机构 */
  issuer: Scalars['String']['input'];
  /** 死亡日期 */
  diedOn: Scalars['Date']['input'];
};

/** 作废火化记录输入 */
export type VoidCremationInput = {
  /** 火化记录 */
  cremationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 STATED_IN_ERROR or OTHER_PERSON. */
  reason: DeathProofEndReason;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

export type VoidCremationResult = Cremation | Refusal;

/** 公墓 the graves of a facility that buries. */
export type Cemetery = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 殡葬设施 */
  facility?: Maybe<FuneralFacility>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 墓位总数 */
  gravesTotal: Scalars['Int']['output'];
  /** 已售墓位 */
  gravesSold: Scalars['Int']['output'];
  /** 剩余墓位 */
  gravesLeft: Scalars['Int']['output'];
  /** 面积 square metres. */
  area?: Maybe<Scalars['Decimal']['output']>;
  /** 最低价 */
  lowestPrice?: Maybe<Scalars['Money']['output']>;
  /** 最高价 */
  highestPrice?: Maybe<Scalars['Money']['output']>;
  /** 使用年限 */
  useTermYears?: Maybe<Scalars['Int']['output']>;
  /** 维护管理费预收年限 */
  prepaidYears?: Maybe<Scalars['Int']['output']>;
  /** 可否销售墓位 by the newest inspection that says so. */
  maySell: Scalars['Boolean']['output'];
  /** 年检 newest year first. */
  inspections: Array<CemeteryInspection>;
};

/** 公墓年检 of one year. */
export type CemeteryInspection = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 公墓 */
  cemetery?: Maybe<Cemetery>;
  /** 年度 */
  year: Scalars['Int']['output'];
  /** 状态 */
  state: CemeteryInspectionState;
  /** 是否停止销售 */
  blocksSales: Scalars['Boolean']['output'];
  /** 自查日期 */
  selfCheckedOn?: Maybe<Scalars['Date']['output']>;
  /** 县级初审日期 */
  countyCheckedOn?: Maybe<Scalars['Date']['output']>;
  /** 结论日期 */
  concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 文件 */
  document: Scalars['String']['output'];
  /** 年检期限 */
  due: Deadline;
  /** 整改期限 null where nothing was to be put right. */
  rectification?: Maybe<Deadline>;
  /** 可执行操作 */
  allowedActs: Array<CemeteryInspectionAct>;
};

/** 公墓年检状态 */
export type CemeteryInspectionState =
  /** 已自查 */
  | 'SELF_CHECKED'
  /** 县级已初审 */
  | 'COUNTY_CHECKED'
  /** 合格 */
  | 'QUALIFIED'
  /** 限期整改 no sales until accepted. */
  | 'RECTIFY'
  /** 延期 */
  | 'POSTPONED'
  /** 不合格 */
  | 'UNQUALIFIED'
  /** 未参加 */
  | 'NOT_ATTENDED'
  /** 整改已验收 */
  | 'ACCEPTED';

/** 公墓年检操作 */
export type CemeteryInspectionAct =
  /** 自查 */
  | 'SELF_CHECK'
  /** 县级初审 */
  | 'COUNTY_CHECK'
  /** 合格 */
  | 'PASS'
  /** 限期整改 */
  | 'ORDER_RECTIFICATION'
  /** 延期 */
  | 'POSTPONE'
  /** 不合格 */
  | 'FAIL'
  /** 整改验收 */
  | 'ACCEPT';

/** 市级复核结论 */
export type CemeteryReviewResult =
  /** 合格 */
  | 'QUALIFIED'
  /** 限期整改 */
  | 'RECTIFY'
  /** 延期 */
  | 'POSTPONED'
  /** 不合格 */
  | 'UNQUALIFIED';

/** 安葬记录 who lies where; it proves the death as well. */
export type Burial = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 公墓 */
  cemetery?: Maybe<Cemetery>;
  /** 逝者 */
  person?: Maybe<Person>;
  /** 安葬方式 */
  kind: BurialKind;
  /** 墓位号 */
  graveNumber?: Maybe<Scalars['String']['output']>;
  /** 新购墓位 */
  isNewGrave: Scalars['Boolean']['output'];
  /** 非本村人员 */
  isOutsider?: Maybe<Scalars['Boolean']['output']>;
  /** 安葬日期 */
  buriedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 */
  state: BurialState;
  /** 死亡证明 that this burial is. */
  ownProof?: Maybe<DeathProof>;
};

/** 安葬方式 */
export type BurialKind =
  /** 墓穴 */
  | 'GRAVE'
  /** 骨灰格位 */
  | 'URN_NICHE'
  /** 生态安葬 */
  | 'ECOLOGICAL';

/** 安葬记录状态 */
export type BurialState =
  /** 有效 */
  | 'RECORDED'
  /** 已作废 */
  | 'VOIDED';

/** 登记公墓输入 */
export type RegisterCemeteryInput = {
  /** 殡葬设施 */
  facilityId: Scalars['ID']['input'];
  /** 墓位总数 */
  gravesTotal: Scalars['Int']['input'];
  /** 已售墓位 */
  gravesSold: Scalars['Int']['input'];
  /** 面积 square metres. */
  area?: InputMaybe<Scalars['Decimal']['input']>;
  /** 最低价 */
  lowestPrice?: InputMaybe<Scalars['Money']['input']>;
  /** 最高价 */
  highestPrice?: InputMaybe<Scalars['Money']['input']>;
  /** 使用年限 */
  useTermYears?: InputMaybe<Scalars['Int']['input']>;
  /** 维护管理费预收年限 */
  prepaidYears?: InputMaybe<Scalars['Int']['input']>;
};

export type RegisterCemeteryResult = Cemetery | Refusal;

/** 年检输入 */
export type BeginCemeteryInspectionInput = {
  /** 公墓 */
  cemeteryId: Scalars['ID']['input'];
  /** 年度 */
  year: Scalars['Int']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 年检办理输入 */
export type CheckCemeteryInspectionInput = {
  /** 年检 */
  inspectionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 市级复核输入 */
export type ReviewCemeteryInspectionInput = {
  /** 年检 */
  inspectionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 结论 */
  result: CemeteryReviewResult;
  /** 文件 */
  document: Scalars['String']['input'];
};

export type CemeteryInspectionResult = CemeteryInspection | Refusal;

/** 登记安葬输入 */
export type RecordBurialInput = {
  /** 公墓 */
  cemeteryId: Scalars['ID']['input'];
  /** 逝者 */
  deceased: CivilRegisterPersonInput;
  /** 安葬方式 */
  kind: BurialKind;
  /** 墓位号 */
  graveNumber?: InputMaybe<Scalars['String']['input']>;
  /** 新购墓位 */
  isNewGrave: Scalars['Boolean']['input'];
  /** 非本村人员 where the registry does not know the home. */
  isOutsider?: InputMaybe<Scalars['Boolean']['input']>;
  /** 死亡日期 where no death is recorded. */
  diedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 安葬日期 */
  buriedOn: Scalars['Date']['input'];
  /** 安葬证明编号 */
  permit: Scalars['String']['input'];
};

export type RecordBurialResult = Burial | Refusal;

/** 作废安葬记录输入 */
export type VoidBurialInput = {
  /** 安葬记录 */
  burialId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 STATED_IN_ERROR or OTHER_PERSON. */
  reason: DeathProofEndReason;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

export type VoidBurialResult = Burial | Refusal;

/** 名册 a spreadsheet a programme takes in. */
export type MarriageFuneralRoster = {
  /** 名册编号 */
  kind: Scalars['String']['output'];
  /** 名称 */
  title: Scalars['String']['output'];
  /** 列 what the header may say; required ones must be there. */
  columns: Array<MarriageFuneralRosterColumn>;
};

/** 名册列 one column of a roster. */
export type MarriageFuneralRosterColumn = {
  /** 字段名 */
  name: Scalars['String']['output'];
  /** 列名 */
  title: Scalars['String']['output'];
  /** 同义列名 */
  synonyms: Array<Scalars['String']['output']>;
  /** 是否必填 */
  required: Scalars['Boolean']['output'];
};

/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type MarriageFuneralImportBatch = {
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  /** 名册编号 */
  kind: Scalars['String']['output'];
  /** 名册名称 */
  title: Scalars['String']['output'];
  /** 区划 rows outside it are rejected; null for the whole country. */
  divisionCode?: Maybe<Scalars['DivisionCode']['output']>;
  /** 文件名 may name people. */
  fileName?: Maybe<Scalars['String']['output']>;
  /** 文件指纹 SM3 of the bytes. */
  fileHash: Scalars['String']['output'];
  /** 文件编码 UTF-8, UTF-8 BOM, UTF-16, GB18030 or XLSX. */
  encoding: Scalars['String']['output'];
  /** 工作表 */
  sheet: Scalars['String']['output'];
  /** 映射版本 of the declared columns. */
  mappingVersion: Scalars['Int']['output'];
  /** 状态 */
  state: MarriageFuneralImportState;
  /** 可执行操作 the acts that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 列对应 where each column was found. */
  columns: Array<MarriageFuneralFoundColumn>;
  /** 未识别的列 not imported. */
  unknownColumns: Array<MarriageFuneralFoundColumn>;
  /** 隐藏的工作表 not read. */
  hiddenSheets: Array<Scalars['String']['output']>;
  /** 隐藏的行 read like all others. */
  hiddenRows: Array<Scalars['Int']['output']>;
  /** 隐藏的列 read like all others. */
  hiddenColumns: Array<Scalars['String']['output']>;
  /** 公式单元格数 taken by their stored results. */
  formulas: Scalars['Int']['output'];
  /** 读取行数 all rows with any text: accepted, rejected and skipped ones together. */
  rowsRead: Scalars['Int']['output'];
  /** 接受行数 */
  rowsAccepted: Scalars['Int']['output'];
  /** 退回行数 */
  rowsRejected: Scalars['Int']['output'];
  /** 跳过行数 titles, headers, totals, notes and duplicates. */
  rowsSkipped: Scalars['Int']['output'];
  /** 重复行数 of the skipped ones. */
  rowsDuplicate: Scalars['Int']['output'];
  /** 控制数 totals of the roster against its rows. */
  controlFigures: Array<MarriageFuneralControlFigure>;
  /** 问题汇总 by code, most frequent first. */
  faultCounts: Array<MarriageFuneralFaultCount>;
  /** 接收人 */
  receivedBy: Scalars['String']['output'];
  /** 接收时间 */
  receivedAt: Scalars['DateTime']['output'];
  /** 检查时间 */
  checkedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 导入人 */
  appliedBy?: Maybe<Scalars['String']['output']>;
  /** 导入时间 */
  appliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回人 */
  reversedBy?: Maybe<Scalars['String']['output']>;
  /** 撤回时间 */
  reversedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 撤回原因 */
  reversalReason?: Maybe<Scalars['String']['output']>;
  /** 失败代码 why the last attempt was refused. */
  failureCode?: Maybe<Scalars['String']['output']>;
  /** 行 in the order of the sheet. */
  rows: MarriageFuneralImportRowConnection;
  /** 退回文件 the rejected rows with the reasons in a column of their own, to correct and import again; null where there are none. */
  rejectedRows?: Maybe<MarriageFuneralRosterFile>;
  /** 后续修改 what stands in the way of taking the batch back; at most 1000. */
  laterEdits: Array<MarriageFuneralLaterEdit>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type MarriageFuneralImportBatchRowsArgs = {
  filter?: InputMaybe<MarriageFuneralImportRowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type MarriageFuneralImportBatchRejectedRowsArgs = {
  format: MarriageFuneralRosterFormat;
};

/** 导入状态 */
export type MarriageFuneralImportState =
  /** 已接收 */
  | 'RECEIVED'
  /** 已检查 nothing is changed yet. */
  | 'CHECKED'
  /** 已导入 */
  | 'APPLIED'
  /** 已撤回 */
  | 'REVERSED'
  /** 失败 the last attempt was refused; nothing is changed. */
  | 'FAILED';

/** 文件格式 */
export type MarriageFuneralRosterFormat =
  | 'XLSX'
  | 'CSV';

/** 名册文件 as base64 text. */
export type MarriageFuneralRosterFile = {
  /** 文件名 */
  name?: Maybe<Scalars['String']['output']>;
  /** 内容 base64. */
  content?: Maybe<Scalars['String']['output']>;
};

/** 列对应 a column of the file. */
export type MarriageFuneralFoundColumn = {
  /** 字段名 null where the programme does not know the column. */
  name?: Maybe<Scalars['String']['output']>;
  /** 列名 */
  title?: Maybe<Scalars['String']['output']>;
  /** 列号 A, B … */
  letter: Scalars['String']['output'];
  /** 表头原文 */
  header: Scalars['String']['output'];
};

/** 控制数 one figure of a total row. */
export type MarriageFuneralControlFigure = {
  /** 所在行 */
  row: Scalars['Int']['output'];
  /** 是否小计 */
  isSubtotal: Scalars['Boolean']['output'];
  /** 项目 title of the column, or PEOPLE or BLOCKS. */
  figure: Scalars['String']['output'];
  /** 所填 */
  stated: Scalars['Decimal']['output'];
  /** 实算 */
  found: Scalars['Decimal']['output'];
  /** 是否相符 null where some cell could not be read. */
  agrees?: Maybe<Scalars['Boolean']['output']>;
};

/** 问题数 */
export type MarriageFuneralFaultCount = {
  /** 问题代码 */
  code: Scalars['String']['output'];
  /** 次数 */
  count: Scalars['Int']['output'];
};

export type MarriageFuneralImportRowConnection = {
  edges: Array<MarriageFuneralImportRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MarriageFuneralImportRowEdge = {
  cursor: Scalars['String']['output'];
  node: MarriageFuneralImportRow;
};

export type MarriageFuneralImportBatchConnection = {
  edges: Array<MarriageFuneralImportBatchEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MarriageFuneralImportBatchEdge = {
  cursor: Scalars['String']['output'];
  node: MarriageFuneralImportBatch;
};

/** 导入行 one row of the file and what became of it. */
export type MarriageFuneralImportRow = {
  batch: MarriageFuneralImportBatch;
  /** 行号 as the spreadsheet counts. */
  number: Scalars['Int']['output'];
  /** 类型 DATA, TITLE, HEADER, TOTAL, SUBTOTAL or NOTE. */
  kind: Scalars['String']['output'];
  /** 结果 */
  state: MarriageFuneralImportRowState;
  /** 是否重复 */
  isDuplicate: Scalars['Boolean']['output'];
  /** 问题 */
  faults: Array<MarriageFuneralImportFault>;
  /** 原文 the cells as they were; null once their retention is over. */
  cells?: Maybe<Array<Scalars['String']['output']>>;
  /** 产生的记录 */
  records: Array<MarriageFuneralImportRecord>;
};

/** 行结果 */
export type MarriageFuneralImportRowState =
  /** 接受 */
  | 'ACCEPTED'
  /** 退回 */
  | 'REJECTED'
  /** 跳过 */
  | 'SKIPPED';

/** 问题 what is wrong with a cell or row. */
export type MarriageFuneralImportFault = {
  /** 代码 */
  code: Scalars['String']['output'];
  /** 严重程度 REPAIRED 已修正, FLAGGED 提示, REJECTED 退回. */
  severity: MarriageFuneralFaultSeverity;
  /** 单元格 A1. */
  cell?: Maybe<Scalars['String']['output']>;
  /** 列名 */
  title?: Maybe<Scalars['String']['output']>;
  /** 说明 */
  message: Scalars['String']['output'];
  /** Explanation in English. */
  messageEn: Scalars['String']['output'];
  /** 原值 */
  before?: Maybe<Scalars['String']['output']>;
  /** 修正值 */
  after?: Maybe<Scalars['String']['output']>;
};

/** 严重程度 */
export type MarriageFuneralFaultSeverity =
  /** 已修正 */
  | 'REPAIRED'
  /** 提示 */
  | 'FLAGGED'
  /** 退回 */
  | 'REJECTED';

/** 来源 a record and the row that made or changed it. */
export type MarriageFuneralImportRecord = {
  batch: MarriageFuneralImportBatch;
  row?: Maybe<MarriageFuneralImportRow>;
  /** 记录表 */
  recordTable: Scalars['String']['output'];
  /** 记录编号 */
  recordId: Scalars['ID']['output'];
  /** CREATED 新增, CHANGED 变更. */
  change: Scalars['String']['output'];
};

/** 后续修改 a record of the batch that was edited since. */
export type MarriageFuneralLaterEdit = {
  /** 行号 */
  row: Scalars['Int']['output'];
  /** 记录表 */
  recordTable: Scalars['String']['output'];
  /** 记录编号 */
  recordId: Scalars['ID']['output'];
  /** 现版本 null where the record is gone. */
  versionNow?: Maybe<Scalars['Int']['output']>;
  /** 修改人 */
  editedBy?: Maybe<Scalars['String']['output']>;
  /** 修改时间 */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 导入批次筛选 */
export type MarriageFuneralImportBatchFilter = {
  kind?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<MarriageFuneralImportState>;
};

/** 导入行筛选 */
export type MarriageFuneralImportRowFilter = {
  state?: InputMaybe<MarriageFuneralImportRowState>;
  hasFaults?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MarriageFuneralImportBatchResult = MarriageFuneralImportBatch | Refusal;

export type CheckMarriageFuneralRosterInput = {
  /** 名册编号 */
  kind: Scalars['String']['input'];
  /** 区划 the file is of; rows outside it are rejected. */
  division: Scalars['DivisionCode']['input'];
  /** 文件名 ending in .xlsx or .csv. */
  fileName: Scalars['String']['input'];
  /** 内容 base64, at most 5 MB of file. */
  content: Scalars['String']['input'];
  /** 工作表 where several hold a roster. */
  sheet?: InputMaybe<Scalars['String']['input']>;
  /** 重新检查 a batch that was taken back. */
  again?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ApplyMarriageFuneralRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 接受合计差异 the rows hold although totals differ. */
  acceptDifferences?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReverseMarriageFuneralRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 撤回原因 */
  reason: Scalars['String']['input'];
};

/** 政策参数 policy parameter of marriageFuneral: set by division and validity, never a constant of the program. */
export type MarriageFuneralPolicyParameter = PolicyParameter & {
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

export type SetMarriageFuneralPolicyParameterInput = {
  key: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  value: Scalars['Decimal']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SetMarriageFuneralPolicyParameterResult = MarriageFuneralPolicyParameter | Refusal;



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
  MarriageOffice: MarriageOffice;
  Marriage: Marriage;
  MarriageParty: MarriageParty;
  MarriageRegistration: MarriageRegistration;
  MarriageConflict: MarriageConflict;
  MarriageCertificate: MarriageCertificate;
  MarriageCertificateShare: MarriageCertificateShare;
  DivorceApplication: DivorceApplication;
  DeathRecord: DeathRecord;
  DeathProof: DeathProof;
  DeathConflict: DeathConflict;
  FuneralFacility: FuneralFacility;
  Cremation: Cremation;
  Cemetery: Cemetery;
  CemeteryInspection: CemeteryInspection;
  Burial: Burial;
  MarriageFuneralImportBatch: MarriageFuneralImportBatch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  MarriageOffice:
    ( { __typename: 'MarriageOffice' }
    & GraphQLRecursivePick<FederationTypes['MarriageOffice'], {"id":true}> );
  Marriage:
    ( { __typename: 'Marriage' }
    & GraphQLRecursivePick<FederationTypes['Marriage'], {"id":true}> );
  MarriageParty:
    ( { __typename: 'MarriageParty' }
    & GraphQLRecursivePick<FederationTypes['MarriageParty'], {"id":true}> );
  MarriageRegistration:
    ( { __typename: 'MarriageRegistration' }
    & GraphQLRecursivePick<FederationTypes['MarriageRegistration'], {"id":true}> );
  MarriageConflict:
    ( { __typename: 'MarriageConflict' }
    & GraphQLRecursivePick<FederationTypes['MarriageConflict'], {"id":true}> );
  MarriageCertificate:
    ( { __typename: 'MarriageCertificate' }
    & GraphQLRecursivePick<FederationTypes['MarriageCertificate'], {"id":true}> );
  MarriageCertificateShare:
    ( { __typename: 'MarriageCertificateShare' }
    & GraphQLRecursivePick<FederationTypes['MarriageCertificateShare'], {"id":true}> );
  DivorceApplication:
    ( { __typename: 'DivorceApplication' }
    & GraphQLRecursivePick<FederationTypes['DivorceApplication'], {"id":true}> );
  DeathRecord:
    ( { __typename: 'DeathRecord' }
    & GraphQLRecursivePick<FederationTypes['DeathRecord'], {"id":true}> );
  DeathProof:
    ( { __typename: 'DeathProof' }
    & GraphQLRecursivePick<FederationTypes['DeathProof'], {"id":true}> );
  DeathConflict:
    ( { __typename: 'DeathConflict' }
    & GraphQLRecursivePick<FederationTypes['DeathConflict'], {"id":true}> );
  FuneralFacility:
    ( { __typename: 'FuneralFacility' }
    & GraphQLRecursivePick<FederationTypes['FuneralFacility'], {"id":true}> );
  Cremation:
    ( { __typename: 'Cremation' }
    & GraphQLRecursivePick<FederationTypes['Cremation'], {"id":true}> );
  Cemetery:
    ( { __typename: 'Cemetery' }
    & GraphQLRecursivePick<FederationTypes['Cemetery'], {"id":true}> );
  CemeteryInspection:
    ( { __typename: 'CemeteryInspection' }
    & GraphQLRecursivePick<FederationTypes['CemeteryInspection'], {"id":true}> );
  Burial:
    ( { __typename: 'Burial' }
    & GraphQLRecursivePick<FederationTypes['Burial'], {"id":true}> );
  MarriageFuneralImportBatch:
    ( { __typename: 'MarriageFuneralImportBatch' }
    & GraphQLRecursivePick<FederationTypes['MarriageFuneralImportBatch'], {"id":true}> );
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
  CivilRegisterPersonInput: ResolverTypeWrapper<any>;
  CivilRegisterDocumentInput: ResolverTypeWrapper<any>;
  Division: ResolverTypeWrapper<any>;
  MarriageOffice: ResolverTypeWrapper<MarriageOfficeRecord>;
  MarriageOfficeCompetence: ResolverTypeWrapper<any>;
  OpenMarriageOfficeInput: ResolverTypeWrapper<any>;
  OpenMarriageOfficeResult: ResolverTypeWrapper<any>;
  CloseMarriageOfficeInput: ResolverTypeWrapper<any>;
  CloseMarriageOfficeResult: ResolverTypeWrapper<any>;
  Marriage: ResolverTypeWrapper<MarriageRecord>;
  MarriageState: ResolverTypeWrapper<any>;
  MarriageEndCause: ResolverTypeWrapper<any>;
  MarriageParty: ResolverTypeWrapper<MarriagePartyRecord>;
  MarriageRole: ResolverTypeWrapper<any>;
  MarriagePartyKind: ResolverTypeWrapper<any>;
  MarriageRegistration: ResolverTypeWrapper<MarriageRegistrationRecord>;
  MarriageRegistrationKind: ResolverTypeWrapper<any>;
  MarriageAnnulmentGround: ResolverTypeWrapper<any>;
  MarriageConflict: ResolverTypeWrapper<MarriageConflictRecord>;
  MarriageConflictKind: ResolverTypeWrapper<any>;
  MarriageConflictState: ResolverTypeWrapper<any>;
  MarriageConnection: ResolverTypeWrapper<any>;
  MarriageEdge: ResolverTypeWrapper<any>;
  MarriageFilter: ResolverTypeWrapper<any>;
  MarriageConflictConnection: ResolverTypeWrapper<any>;
  MarriageConflictEdge: ResolverTypeWrapper<any>;
  MarriageConflictFilter: ResolverTypeWrapper<any>;
  MarriagePartyAtCounterInput: ResolverTypeWrapper<any>;
  MarriagePartyOfRecordInput: ResolverTypeWrapper<any>;
  MarriageMoveInput: ResolverTypeWrapper<any>;
  RegisterMarriageInput: ResolverTypeWrapper<any>;
  RegisterMarriageResult: ResolverTypeWrapper<any>;
  RegisterMarriageRetroactivelyInput: ResolverTypeWrapper<any>;
  RegisterMarriageRetroactivelyResult: ResolverTypeWrapper<any>;
  TakeOverMarriageInput: ResolverTypeWrapper<any>;
  TakeOverMarriageResult: ResolverTypeWrapper<any>;
  RecordCourtDivorceInput: ResolverTypeWrapper<any>;
  RecordCourtDivorceResult: ResolverTypeWrapper<any>;
  AnnulMarriageInput: ResolverTypeWrapper<any>;
  AnnulMarriageResult: ResolverTypeWrapper<any>;
  ReissueMarriageCertificateInput: ResolverTypeWrapper<any>;
  ReissueMarriageCertificateResult: ResolverTypeWrapper<any>;
  DeclineMarriageRevivalInput: ResolverTypeWrapper<any>;
  DeclineMarriageRevivalResult: ResolverTypeWrapper<any>;
  DismissMarriageConflictInput: ResolverTypeWrapper<any>;
  DismissMarriageConflictResult: ResolverTypeWrapper<any>;
  MarriageCertificate: ResolverTypeWrapper<MarriageCertificateRecord>;
  MarriageCertificateKind: ResolverTypeWrapper<any>;
  MarriageCertificateState: ResolverTypeWrapper<any>;
  MarriageCertificateShare: ResolverTypeWrapper<MarriageCertificateShareRecord>;
  CertificateShareBasis: ResolverTypeWrapper<any>;
  MarriageCertificateVerification: ResolverTypeWrapper<any>;
  ShareMarriageCertificateInput: ResolverTypeWrapper<any>;
  ShareMarriageCertificateResult: ResolverTypeWrapper<any>;
  DivorceApplication: ResolverTypeWrapper<DivorceApplicationRecord>;
  DivorceApplicationState: ResolverTypeWrapper<any>;
  DivorceApplicationAct: ResolverTypeWrapper<any>;
  DivorceApplicationOutcome: ResolverTypeWrapper<any>;
  DivorceApplicationConnection: ResolverTypeWrapper<any>;
  DivorceApplicationEdge: ResolverTypeWrapper<any>;
  DivorceApplicationFilter: ResolverTypeWrapper<any>;
  ApplyForDivorceInput: ResolverTypeWrapper<any>;
  ApplyForDivorceResult: ResolverTypeWrapper<any>;
  WithdrawDivorceApplicationInput: ResolverTypeWrapper<any>;
  WithdrawDivorceApplicationResult: ResolverTypeWrapper<any>;
  CollectDivorceCertificateInput: ResolverTypeWrapper<any>;
  CollectDivorceCertificateResult: ResolverTypeWrapper<any>;
  DeathRecord: ResolverTypeWrapper<DeathRecordRecord>;
  DeathRecordStatus: ResolverTypeWrapper<any>;
  DeathDatePrecision: ResolverTypeWrapper<any>;
  DeathProofKind: ResolverTypeWrapper<any>;
  DeathProofStrength: ResolverTypeWrapper<any>;
  DeathProof: ResolverTypeWrapper<DeathProofRecord>;
  DeathProofState: ResolverTypeWrapper<any>;
  DeathProofEndReason: ResolverTypeWrapper<any>;
  DeathConflict: ResolverTypeWrapper<DeathConflictRecord>;
  DeathConflictState: ResolverTypeWrapper<any>;
  DeathRecordConnection: ResolverTypeWrapper<any>;
  DeathRecordEdge: ResolverTypeWrapper<any>;
  DeathRecordFilter: ResolverTypeWrapper<any>;
  DeathConflictConnection: ResolverTypeWrapper<any>;
  DeathConflictEdge: ResolverTypeWrapper<any>;
  DeathConflictFilter: ResolverTypeWrapper<any>;
  RecordDeathProofInput: ResolverTypeWrapper<any>;
  RecordDeathProofResult: ResolverTypeWrapper<any>;
  RevokeDeathProofInput: ResolverTypeWrapper<any>;
  RevokeDeathProofResult: ResolverTypeWrapper<any>;
  ResolveDeathConflictInput: ResolverTypeWrapper<any>;
  ResolveDeathConflictResult: ResolverTypeWrapper<any>;
  FuneralFacility: ResolverTypeWrapper<FuneralFacilityRecord>;
  FuneralFacilityKind: ResolverTypeWrapper<any>;
  FuneralFacilityState: ResolverTypeWrapper<any>;
  FuneralApprovalLevel: ResolverTypeWrapper<any>;
  FuneralFacilityAct: ResolverTypeWrapper<any>;
  FuneralFacilityConnection: ResolverTypeWrapper<any>;
  FuneralFacilityEdge: ResolverTypeWrapper<any>;
  FuneralFacilityFilter: ResolverTypeWrapper<any>;
  ApproveFuneralFacilityInput: ResolverTypeWrapper<any>;
  ApproveFuneralFacilityResult: ResolverTypeWrapper<any>;
  MoveFuneralFacilityInput: ResolverTypeWrapper<any>;
  MoveFuneralFacilityResult: ResolverTypeWrapper<any>;
  Cremation: ResolverTypeWrapper<CremationRecord>;
  AshesDestination: ResolverTypeWrapper<any>;
  CremationState: ResolverTypeWrapper<any>;
  CremationConnection: ResolverTypeWrapper<any>;
  CremationEdge: ResolverTypeWrapper<any>;
  CremationFilter: ResolverTypeWrapper<any>;
  RecordCremationInput: ResolverTypeWrapper<any>;
  RecordCremationResult: ResolverTypeWrapper<any>;
  CremationDeathCertificateInput: ResolverTypeWrapper<any>;
  VoidCremationInput: ResolverTypeWrapper<any>;
  VoidCremationResult: ResolverTypeWrapper<any>;
  Cemetery: ResolverTypeWrapper<CemeteryRecord>;
  CemeteryInspection: ResolverTypeWrapper<CemeteryInspectionRecord>;
  CemeteryInspectionState: ResolverTypeWrapper<any>;
  CemeteryInspectionAct: ResolverTypeWrapper<any>;
  CemeteryReviewResult: ResolverTypeWrapper<any>;
  Burial: ResolverTypeWrapper<BurialRecord>;
  BurialKind: ResolverTypeWrapper<any>;
  BurialState: ResolverTypeWrapper<any>;
  RegisterCemeteryInput: ResolverTypeWrapper<any>;
  RegisterCemeteryResult: ResolverTypeWrapper<any>;
  BeginCemeteryInspectionInput: ResolverTypeWrapper<any>;
  CheckCemeteryInspectionInput: ResolverTypeWrapper<any>;
  ReviewCemeteryInspectionInput: ResolverTypeWrapper<any>;
  CemeteryInspectionResult: ResolverTypeWrapper<any>;
  RecordBurialInput: ResolverTypeWrapper<any>;
  RecordBurialResult: ResolverTypeWrapper<any>;
  VoidBurialInput: ResolverTypeWrapper<any>;
  VoidBurialResult: ResolverTypeWrapper<any>;
  MarriageFuneralRoster: ResolverTypeWrapper<any>;
  MarriageFuneralRosterColumn: ResolverTypeWrapper<any>;
  MarriageFuneralImportBatch: ResolverTypeWrapper<any>;
  MarriageFuneralImportState: ResolverTypeWrapper<any>;
  MarriageFuneralRosterFormat: ResolverTypeWrapper<any>;
  MarriageFuneralRosterFile: ResolverTypeWrapper<any>;
  MarriageFuneralFoundColumn: ResolverTypeWrapper<any>;
  MarriageFuneralControlFigure: ResolverTypeWrapper<any>;
  MarriageFuneralFaultCount: ResolverTypeWrapper<any>;
  MarriageFuneralImportRowConnection: ResolverTypeWrapper<any>;
  MarriageFuneralImportRowEdge: ResolverTypeWrapper<any>;
  MarriageFuneralImportBatchConnection: ResolverTypeWrapper<any>;
  MarriageFuneralImportBatchEdge: ResolverTypeWrapper<any>;
  MarriageFuneralImportRow: ResolverTypeWrapper<any>;
  MarriageFuneralImportRowState: ResolverTypeWrapper<any>;
  MarriageFuneralImportFault: ResolverTypeWrapper<any>;
  MarriageFuneralFaultSeverity: ResolverTypeWrapper<any>;
  MarriageFuneralImportRecord: ResolverTypeWrapper<any>;
  MarriageFuneralLaterEdit: ResolverTypeWrapper<any>;
  MarriageFuneralImportBatchFilter: ResolverTypeWrapper<any>;
  MarriageFuneralImportRowFilter: ResolverTypeWrapper<any>;
  MarriageFuneralImportBatchResult: ResolverTypeWrapper<any>;
  CheckMarriageFuneralRosterInput: ResolverTypeWrapper<any>;
  ApplyMarriageFuneralRosterInput: ResolverTypeWrapper<any>;
  ReverseMarriageFuneralRosterInput: ResolverTypeWrapper<any>;
  MarriageFuneralPolicyParameter: ResolverTypeWrapper<any>;
  SetMarriageFuneralPolicyParameterInput: ResolverTypeWrapper<any>;
  SetMarriageFuneralPolicyParameterResult: ResolverTypeWrapper<any>;
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
  CivilRegisterPersonInput: any;
  CivilRegisterDocumentInput: any;
  Division: any;
  MarriageOffice: MarriageOfficeRecord;
  OpenMarriageOfficeInput: any;
  OpenMarriageOfficeResult: any;
  CloseMarriageOfficeInput: any;
  CloseMarriageOfficeResult: any;
  Marriage: MarriageRecord;
  MarriageParty: MarriagePartyRecord;
  MarriageRegistration: MarriageRegistrationRecord;
  MarriageConflict: MarriageConflictRecord;
  MarriageConnection: any;
  MarriageEdge: any;
  MarriageFilter: any;
  MarriageConflictConnection: any;
  MarriageConflictEdge: any;
  MarriageConflictFilter: any;
  MarriagePartyAtCounterInput: any;
  MarriagePartyOfRecordInput: any;
  MarriageMoveInput: any;
  RegisterMarriageInput: any;
  RegisterMarriageResult: any;
  RegisterMarriageRetroactivelyInput: any;
  RegisterMarriageRetroactivelyResult: any;
  TakeOverMarriageInput: any;
  TakeOverMarriageResult: any;
  RecordCourtDivorceInput: any;
  RecordCourtDivorceResult: any;
  AnnulMarriageInput: any;
  AnnulMarriageResult: any;
  ReissueMarriageCertificateInput: any;
  ReissueMarriageCertificateResult: any;
  DeclineMarriageRevivalInput: any;
  DeclineMarriageRevivalResult: any;
  DismissMarriageConflictInput: any;
  DismissMarriageConflictResult: any;
  MarriageCertificate: MarriageCertificateRecord;
  MarriageCertificateShare: MarriageCertificateShareRecord;
  MarriageCertificateVerification: any;
  ShareMarriageCertificateInput: any;
  ShareMarriageCertificateResult: any;
  DivorceApplication: DivorceApplicationRecord;
  DivorceApplicationConnection: any;
  DivorceApplicationEdge: any;
  DivorceApplicationFilter: any;
  ApplyForDivorceInput: any;
  ApplyForDivorceResult: any;
  WithdrawDivorceApplicationInput: any;
  WithdrawDivorceApplicationResult: any;
  CollectDivorceCertificateInput: any;
  CollectDivorceCertificateResult: any;
  DeathRecord: DeathRecordRecord;
  DeathProof: DeathProofRecord;
  DeathConflict: DeathConflictRecord;
  DeathRecordConnection: any;
  DeathRecordEdge: any;
  DeathRecordFilter: any;
  DeathConflictConnection: any;
  DeathConflictEdge: any;
  DeathConflictFilter: any;
  RecordDeathProofInput: any;
  RecordDeathProofResult: any;
  RevokeDeathProofInput: any;
  RevokeDeathProofResult: any;
  ResolveDeathConflictInput: any;
  ResolveDeathConflictResult: any;
  FuneralFacility: FuneralFacilityRecord;
  FuneralFacilityConnection: any;
  FuneralFacilityEdge: any;
  FuneralFacilityFilter: any;
  ApproveFuneralFacilityInput: any;
  ApproveFuneralFacilityResult: any;
  MoveFuneralFacilityInput: any;
  MoveFuneralFacilityResult: any;
  Cremation: CremationRecord;
  CremationConnection: any;
  CremationEdge: any;
  CremationFilter: any;
  RecordCremationInput: any;
  RecordCremationResult: any;
  CremationDeathCertificateInput: any;
  VoidCremationInput: any;
  VoidCremationResult: any;
  Cemetery: CemeteryRecord;
  CemeteryInspection: CemeteryInspectionRecord;
  Burial: BurialRecord;
  RegisterCemeteryInput: any;
  RegisterCemeteryResult: any;
  BeginCemeteryInspectionInput: any;
  CheckCemeteryInspectionInput: any;
  ReviewCemeteryInspectionInput: any;
  CemeteryInspectionResult: any;
  RecordBurialInput: any;
  RecordBurialResult: any;
  VoidBurialInput: any;
  VoidBurialResult: any;
  MarriageFuneralRoster: any;
  MarriageFuneralRosterColumn: any;
  MarriageFuneralImportBatch: any;
  MarriageFuneralRosterFile: any;
  MarriageFuneralFoundColumn: any;
  MarriageFuneralControlFigure: any;
  MarriageFuneralFaultCount: any;
  MarriageFuneralImportRowConnection: any;
  MarriageFuneralImportRowEdge: any;
  MarriageFuneralImportBatchConnection: any;
  MarriageFuneralImportBatchEdge: any;
  MarriageFuneralImportRow: any;
  MarriageFuneralImportFault: any;
  MarriageFuneralImportRecord: any;
  MarriageFuneralLaterEdit: any;
  MarriageFuneralImportBatchFilter: any;
  MarriageFuneralImportRowFilter: any;
  MarriageFuneralImportBatchResult: any;
  CheckMarriageFuneralRosterInput: any;
  ApplyMarriageFuneralRosterInput: any;
  ReverseMarriageFuneralRosterInput: any;
  MarriageFuneralPolicyParameter: any;
  SetMarriageFuneralPolicyParameterInput: any;
  SetMarriageFuneralPolicyParameterResult: any;
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
  marriageOffice?: Resolver<Maybe<ResolversTypes['MarriageOffice']>, ParentType, ContextType, RequireFields<QueryMarriageOfficeArgs, 'id'>>;
  marriage?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType, RequireFields<QueryMarriageArgs, 'id'>>;
  marriageByCertificate?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType, RequireFields<QueryMarriageByCertificateArgs, 'number'>>;
  marriages?: Resolver<Maybe<ResolversTypes['MarriageConnection']>, ParentType, ContextType, RequireFields<QueryMarriagesArgs, 'division'>>;
  marriageConflicts?: Resolver<Maybe<ResolversTypes['MarriageConflictConnection']>, ParentType, ContextType, RequireFields<QueryMarriageConflictsArgs, 'division'>>;
  marriageCertificate?: Resolver<Maybe<ResolversTypes['MarriageCertificate']>, ParentType, ContextType, RequireFields<QueryMarriageCertificateArgs, 'id'>>;
  verifyMarriageCertificate?: Resolver<Maybe<ResolversTypes['MarriageCertificateVerification']>, ParentType, ContextType, RequireFields<QueryVerifyMarriageCertificateArgs, 'number'>>;
  divorceApplication?: Resolver<Maybe<ResolversTypes['DivorceApplication']>, ParentType, ContextType, RequireFields<QueryDivorceApplicationArgs, 'id'>>;
  divorceApplications?: Resolver<Maybe<ResolversTypes['DivorceApplicationConnection']>, ParentType, ContextType, RequireFields<QueryDivorceApplicationsArgs, 'division'>>;
  deathRecord?: Resolver<Maybe<ResolversTypes['DeathRecord']>, ParentType, ContextType, RequireFields<QueryDeathRecordArgs, 'id'>>;
  deathRecords?: Resolver<Maybe<ResolversTypes['DeathRecordConnection']>, ParentType, ContextType, RequireFields<QueryDeathRecordsArgs, 'division'>>;
  deathConflicts?: Resolver<Maybe<ResolversTypes['DeathConflictConnection']>, ParentType, ContextType, RequireFields<QueryDeathConflictsArgs, 'division'>>;
  funeralFacility?: Resolver<Maybe<ResolversTypes['FuneralFacility']>, ParentType, ContextType, RequireFields<QueryFuneralFacilityArgs, 'id'>>;
  funeralFacilities?: Resolver<Maybe<ResolversTypes['FuneralFacilityConnection']>, ParentType, ContextType, RequireFields<QueryFuneralFacilitiesArgs, 'division'>>;
  cremation?: Resolver<Maybe<ResolversTypes['Cremation']>, ParentType, ContextType, RequireFields<QueryCremationArgs, 'id'>>;
  cremations?: Resolver<Maybe<ResolversTypes['CremationConnection']>, ParentType, ContextType, RequireFields<QueryCremationsArgs, 'division'>>;
  cemetery?: Resolver<Maybe<ResolversTypes['Cemetery']>, ParentType, ContextType, RequireFields<QueryCemeteryArgs, 'id'>>;
  marriageFuneralRosters?: Resolver<Array<ResolversTypes['MarriageFuneralRoster']>, ParentType, ContextType>;
  marriageFuneralImportBatch?: Resolver<Maybe<ResolversTypes['MarriageFuneralImportBatch']>, ParentType, ContextType, RequireFields<QueryMarriageFuneralImportBatchArgs, 'id'>>;
  marriageFuneralImportBatches?: Resolver<ResolversTypes['MarriageFuneralImportBatchConnection'], ParentType, ContextType, RequireFields<QueryMarriageFuneralImportBatchesArgs, 'division'>>;
  marriageFuneralRecordSources?: Resolver<Array<ResolversTypes['MarriageFuneralImportRecord']>, ParentType, ContextType, RequireFields<QueryMarriageFuneralRecordSourcesArgs, 'recordId'>>;
  marriageFuneralPolicyParameters?: Resolver<Array<ResolversTypes['MarriageFuneralPolicyParameter']>, ParentType, ContextType, RequireFields<QueryMarriageFuneralPolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openMarriageOffice?: Resolver<ResolversTypes['OpenMarriageOfficeResult'], ParentType, ContextType, RequireFields<MutationOpenMarriageOfficeArgs, 'input'>>;
  closeMarriageOffice?: Resolver<ResolversTypes['CloseMarriageOfficeResult'], ParentType, ContextType, RequireFields<MutationCloseMarriageOfficeArgs, 'input'>>;
  registerMarriage?: Resolver<ResolversTypes['RegisterMarriageResult'], ParentType, ContextType, RequireFields<MutationRegisterMarriageArgs, 'input'>>;
  registerMarriageRetroactively?: Resolver<ResolversTypes['RegisterMarriageRetroactivelyResult'], ParentType, ContextType, RequireFields<MutationRegisterMarriageRetroactivelyArgs, 'input'>>;
  takeOverMarriage?: Resolver<ResolversTypes['TakeOverMarriageResult'], ParentType, ContextType, RequireFields<MutationTakeOverMarriageArgs, 'input'>>;
  recordCourtDivorce?: Resolver<ResolversTypes['RecordCourtDivorceResult'], ParentType, ContextType, RequireFields<MutationRecordCourtDivorceArgs, 'input'>>;
  annulMarriage?: Resolver<ResolversTypes['AnnulMarriageResult'], ParentType, ContextType, RequireFields<MutationAnnulMarriageArgs, 'input'>>;
  reissueMarriageCertificate?: Resolver<ResolversTypes['ReissueMarriageCertificateResult'], ParentType, ContextType, RequireFields<MutationReissueMarriageCertificateArgs, 'input'>>;
  declineMarriageRevival?: Resolver<ResolversTypes['DeclineMarriageRevivalResult'], ParentType, ContextType, RequireFields<MutationDeclineMarriageRevivalArgs, 'input'>>;
  dismissMarriageConflict?: Resolver<ResolversTypes['DismissMarriageConflictResult'], ParentType, ContextType, RequireFields<MutationDismissMarriageConflictArgs, 'input'>>;
  shareMarriageCertificate?: Resolver<ResolversTypes['ShareMarriageCertificateResult'], ParentType, ContextType, RequireFields<MutationShareMarriageCertificateArgs, 'input'>>;
  applyForDivorce?: Resolver<ResolversTypes['ApplyForDivorceResult'], ParentType, ContextType, RequireFields<MutationApplyForDivorceArgs, 'input'>>;
  withdrawDivorceApplication?: Resolver<ResolversTypes['WithdrawDivorceApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawDivorceApplicationArgs, 'input'>>;
  collectDivorceCertificate?: Resolver<ResolversTypes['CollectDivorceCertificateResult'], ParentType, ContextType, RequireFields<MutationCollectDivorceCertificateArgs, 'input'>>;
  lapseDivorceApplications?: Resolver<Maybe<Array<ResolversTypes['DivorceApplication']>>, ParentType, ContextType, RequireFields<MutationLapseDivorceApplicationsArgs, 'division'>>;
  recordDeathProof?: Resolver<ResolversTypes['RecordDeathProofResult'], ParentType, ContextType, RequireFields<MutationRecordDeathProofArgs, 'input'>>;
  revokeDeathProof?: Resolver<ResolversTypes['RevokeDeathProofResult'], ParentType, ContextType, RequireFields<MutationRevokeDeathProofArgs, 'input'>>;
  resolveDeathConflict?: Resolver<ResolversTypes['ResolveDeathConflictResult'], ParentType, ContextType, RequireFields<MutationResolveDeathConflictArgs, 'input'>>;
  approveFuneralFacility?: Resolver<ResolversTypes['ApproveFuneralFacilityResult'], ParentType, ContextType, RequireFields<MutationApproveFuneralFacilityArgs, 'input'>>;
  openFuneralFacility?: Resolver<ResolversTypes['MoveFuneralFacilityResult'], ParentType, ContextType, RequireFields<MutationOpenFuneralFacilityArgs, 'input'>>;
  suspendFuneralFacility?: Resolver<ResolversTypes['MoveFuneralFacilityResult'], ParentType, ContextType, RequireFields<MutationSuspendFuneralFacilityArgs, 'input'>>;
  resumeFuneralFacility?: Resolver<ResolversTypes['MoveFuneralFacilityResult'], ParentType, ContextType, RequireFields<MutationResumeFuneralFacilityArgs, 'input'>>;
  closeFuneralFacility?: Resolver<ResolversTypes['MoveFuneralFacilityResult'], ParentType, ContextType, RequireFields<MutationCloseFuneralFacilityArgs, 'input'>>;
  recordCremation?: Resolver<ResolversTypes['RecordCremationResult'], ParentType, ContextType, RequireFields<MutationRecordCremationArgs, 'input'>>;
  voidCremation?: Resolver<ResolversTypes['VoidCremationResult'], ParentType, ContextType, RequireFields<MutationVoidCremationArgs, 'input'>>;
  registerCemetery?: Resolver<ResolversTypes['RegisterCemeteryResult'], ParentType, ContextType, RequireFields<MutationRegisterCemeteryArgs, 'input'>>;
  beginCemeteryInspection?: Resolver<ResolversTypes['CemeteryInspectionResult'], ParentType, ContextType, RequireFields<MutationBeginCemeteryInspectionArgs, 'input'>>;
  checkCemeteryInspection?: Resolver<ResolversTypes['CemeteryInspectionResult'], ParentType, ContextType, RequireFields<MutationCheckCemeteryInspectionArgs, 'input'>>;
  reviewCemeteryInspection?: Resolver<ResolversTypes['CemeteryInspectionResult'], ParentType, ContextType, RequireFields<MutationReviewCemeteryInspectionArgs, 'input'>>;
  acceptCemeteryRectification?: Resolver<ResolversTypes['CemeteryInspectionResult'], ParentType, ContextType, RequireFields<MutationAcceptCemeteryRectificationArgs, 'input'>>;
  markCemeteryNotAttended?: Resolver<ResolversTypes['CemeteryInspectionResult'], ParentType, ContextType, RequireFields<MutationMarkCemeteryNotAttendedArgs, 'input'>>;
  recordBurial?: Resolver<ResolversTypes['RecordBurialResult'], ParentType, ContextType, RequireFields<MutationRecordBurialArgs, 'input'>>;
  voidBurial?: Resolver<ResolversTypes['VoidBurialResult'], ParentType, ContextType, RequireFields<MutationVoidBurialArgs, 'input'>>;
  checkMarriageFuneralRoster?: Resolver<ResolversTypes['MarriageFuneralImportBatchResult'], ParentType, ContextType, RequireFields<MutationCheckMarriageFuneralRosterArgs, 'input'>>;
  applyMarriageFuneralRoster?: Resolver<ResolversTypes['MarriageFuneralImportBatchResult'], ParentType, ContextType, RequireFields<MutationApplyMarriageFuneralRosterArgs, 'input'>>;
  reverseMarriageFuneralRoster?: Resolver<ResolversTypes['MarriageFuneralImportBatchResult'], ParentType, ContextType, RequireFields<MutationReverseMarriageFuneralRosterArgs, 'input'>>;
  forgetExpiredMarriageFuneralImportRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setMarriageFuneralPolicyParameter?: Resolver<ResolversTypes['SetMarriageFuneralPolicyParameterResult'], ParentType, ContextType, RequireFields<MutationSetMarriageFuneralPolicyParameterArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'MarriageFuneralPolicyParameter', ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  marriages?: Resolver<Maybe<Array<ResolversTypes['Marriage']>>, ParentType, ContextType>;
  deathRecords?: Resolver<Maybe<Array<ResolversTypes['DeathRecord']>>, ParentType, ContextType>;
  cremations?: Resolver<Maybe<Array<ResolversTypes['Cremation']>>, ParentType, ContextType>;
  burials?: Resolver<Maybe<Array<ResolversTypes['Burial']>>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  marriageOffices?: Resolver<Maybe<Array<ResolversTypes['MarriageOffice']>>, ParentType, ContextType>;
  funeralFacilities?: Resolver<Maybe<Array<ResolversTypes['FuneralFacility']>>, ParentType, ContextType>;
};

export type MarriageOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageOffice'] = ResolversParentTypes['MarriageOffice'], FederationReferenceType extends FederationReferenceTypes['MarriageOffice'] = FederationReferenceTypes['MarriageOffice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarriageOffice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  certificateCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  competence?: Resolver<ResolversTypes['MarriageOfficeCompetence'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenMarriageOfficeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenMarriageOfficeResult'] = ResolversParentTypes['OpenMarriageOfficeResult']> = {
  __resolveType: TypeResolveFn<'MarriageOffice' | 'Refusal', ParentType, ContextType>;
};

export type CloseMarriageOfficeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseMarriageOfficeResult'] = ResolversParentTypes['CloseMarriageOfficeResult']> = {
  __resolveType: TypeResolveFn<'MarriageOffice' | 'Refusal', ParentType, ContextType>;
};

export type MarriageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Marriage'] = ResolversParentTypes['Marriage'], FederationReferenceType extends FederationReferenceTypes['Marriage'] = FederationReferenceTypes['Marriage']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Marriage']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MarriageState'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  registeredIn?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endCause?: Resolver<Maybe<ResolversTypes['MarriageEndCause']>, ParentType, ContextType>;
  husband?: Resolver<Maybe<ResolversTypes['MarriageParty']>, ParentType, ContextType>;
  wife?: Resolver<Maybe<ResolversTypes['MarriageParty']>, ParentType, ContextType>;
  registrations?: Resolver<Array<ResolversTypes['MarriageRegistration']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['MarriageConflict']>, ParentType, ContextType>;
  certificates?: Resolver<Array<ResolversTypes['MarriageCertificate']>, ParentType, ContextType>;
  divorceApplications?: Resolver<Array<ResolversTypes['DivorceApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriagePartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageParty'] = ResolversParentTypes['MarriageParty'], FederationReferenceType extends FederationReferenceTypes['MarriageParty'] = FederationReferenceTypes['MarriageParty']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarriageParty']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MarriageRole'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriagePartyKind'], ParentType, ContextType>;
  registeredDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  marriage?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType>;
};

export type MarriageRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageRegistration'] = ResolversParentTypes['MarriageRegistration'], FederationReferenceType extends FederationReferenceTypes['MarriageRegistration'] = FederationReferenceTypes['MarriageRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarriageRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriageRegistrationKind'], ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['MarriageOffice']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rawNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  printNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  archiveNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  courtName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['MarriageAnnulmentGround']>, ParentType, ContextType>;
  marriage?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType>;
};

export type MarriageConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageConflict'] = ResolversParentTypes['MarriageConflict'], FederationReferenceType extends FederationReferenceTypes['MarriageConflict'] = FederationReferenceTypes['MarriageConflict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarriageConflict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriageConflictKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MarriageConflictState'], ParentType, ContextType>;
  marriage?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType>;
  otherMarriage?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageConnection'] = ResolversParentTypes['MarriageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarriageEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageEdge'] = ResolversParentTypes['MarriageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Marriage'], ParentType, ContextType>;
};

export type MarriageConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageConflictConnection'] = ResolversParentTypes['MarriageConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarriageConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageConflictEdge'] = ResolversParentTypes['MarriageConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarriageConflict'], ParentType, ContextType>;
};

export type RegisterMarriageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMarriageResult'] = ResolversParentTypes['RegisterMarriageResult']> = {
  __resolveType: TypeResolveFn<'Marriage' | 'Refusal', ParentType, ContextType>;
};

export type RegisterMarriageRetroactivelyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterMarriageRetroactivelyResult'] = ResolversParentTypes['RegisterMarriageRetroactivelyResult']> = {
  __resolveType: TypeResolveFn<'Marriage' | 'Refusal', ParentType, ContextType>;
};

export type TakeOverMarriageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeOverMarriageResult'] = ResolversParentTypes['TakeOverMarriageResult']> = {
  __resolveType: TypeResolveFn<'Marriage' | 'Refusal', ParentType, ContextType>;
};

export type RecordCourtDivorceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCourtDivorceResult'] = ResolversParentTypes['RecordCourtDivorceResult']> = {
  __resolveType: TypeResolveFn<'Marriage' | 'Refusal', ParentType, ContextType>;
};

export type AnnulMarriageResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnulMarriageResult'] = ResolversParentTypes['AnnulMarriageResult']> = {
  __resolveType: TypeResolveFn<'Marriage' | 'Refusal', ParentType, ContextType>;
};

export type ReissueMarriageCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReissueMarriageCertificateResult'] = ResolversParentTypes['ReissueMarriageCertificateResult']> = {
  __resolveType: TypeResolveFn<'Marriage' | 'Refusal', ParentType, ContextType>;
};

export type DeclineMarriageRevivalResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclineMarriageRevivalResult'] = ResolversParentTypes['DeclineMarriageRevivalResult']> = {
  __resolveType: TypeResolveFn<'Marriage' | 'Refusal', ParentType, ContextType>;
};

export type DismissMarriageConflictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DismissMarriageConflictResult'] = ResolversParentTypes['DismissMarriageConflictResult']> = {
  __resolveType: TypeResolveFn<'MarriageConflict' | 'Refusal', ParentType, ContextType>;
};

export type MarriageCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageCertificate'] = ResolversParentTypes['MarriageCertificate'], FederationReferenceType extends FederationReferenceTypes['MarriageCertificate'] = FederationReferenceTypes['MarriageCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarriageCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MarriageCertificateKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MarriageCertificateState'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marriage?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType>;
  shares?: Resolver<Array<ResolversTypes['MarriageCertificateShare']>, ParentType, ContextType>;
};

export type MarriageCertificateShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageCertificateShare'] = ResolversParentTypes['MarriageCertificateShare'], FederationReferenceType extends FederationReferenceTypes['MarriageCertificateShare'] = FederationReferenceTypes['MarriageCertificateShare']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarriageCertificateShare']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['CertificateShareBasis'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificate?: Resolver<Maybe<ResolversTypes['MarriageCertificate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageCertificateVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageCertificateVerification'] = ResolversParentTypes['MarriageCertificateVerification']> = {
  isKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MarriageCertificateKind']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['MarriageCertificateState']>, ParentType, ContextType>;
};

export type ShareMarriageCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ShareMarriageCertificateResult'] = ResolversParentTypes['ShareMarriageCertificateResult']> = {
  __resolveType: TypeResolveFn<'MarriageCertificateShare' | 'Refusal', ParentType, ContextType>;
};

export type DivorceApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceApplication'] = ResolversParentTypes['DivorceApplication'], FederationReferenceType extends FederationReferenceTypes['DivorceApplication'] = FederationReferenceTypes['DivorceApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DivorceApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  marriage?: Resolver<Maybe<ResolversTypes['Marriage']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['MarriageOffice']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DivorceApplicationState']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  cooling?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  collection?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  collectFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  withdrawnBy?: Resolver<Maybe<ResolversTypes['MarriageRole']>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['DivorceApplicationAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DivorceApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceApplicationConnection'] = ResolversParentTypes['DivorceApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivorceApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivorceApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DivorceApplicationEdge'] = ResolversParentTypes['DivorceApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DivorceApplication'], ParentType, ContextType>;
};

export type ApplyForDivorceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplyForDivorceResult'] = ResolversParentTypes['ApplyForDivorceResult']> = {
  __resolveType: TypeResolveFn<'DivorceApplication' | 'Refusal', ParentType, ContextType>;
};

export type WithdrawDivorceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawDivorceApplicationResult'] = ResolversParentTypes['WithdrawDivorceApplicationResult']> = {
  __resolveType: TypeResolveFn<'DivorceApplication' | 'Refusal', ParentType, ContextType>;
};

export type CollectDivorceCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectDivorceCertificateResult'] = ResolversParentTypes['CollectDivorceCertificateResult']> = {
  __resolveType: TypeResolveFn<'DivorceApplication' | 'Refusal', ParentType, ContextType>;
};

export type DeathRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathRecord'] = ResolversParentTypes['DeathRecord'], FederationReferenceType extends FederationReferenceTypes['DeathRecord'] = FederationReferenceTypes['DeathRecord']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeathRecord']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DeathRecordStatus'], ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<Maybe<ResolversTypes['DeathDatePrecision']>, ParentType, ContextType>;
  proofKind?: Resolver<Maybe<ResolversTypes['DeathProofKind']>, ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['DeathProofStrength']>, ParentType, ContextType>;
  proofs?: Resolver<Array<ResolversTypes['DeathProof']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['DeathConflict']>, ParentType, ContextType>;
  deregistration?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
};

export type DeathProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathProof'] = ResolversParentTypes['DeathProof'], FederationReferenceType extends FederationReferenceTypes['DeathProof'] = FederationReferenceTypes['DeathProof']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeathProof']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeathProofKind'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['DeathProofStrength'], ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DeathDatePrecision'], ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeathProofState'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['DeathProofEndReason']>, ParentType, ContextType>;
  endDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['DeathRecord']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeathConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathConflict'] = ResolversParentTypes['DeathConflict'], FederationReferenceType extends FederationReferenceTypes['DeathConflict'] = FederationReferenceTypes['DeathConflict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['DeathConflict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['DeathRecord']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeathConflictState'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  keptProof?: Resolver<Maybe<ResolversTypes['DeathProof']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeathRecordConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathRecordConnection'] = ResolversParentTypes['DeathRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeathRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeathRecordEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathRecordEdge'] = ResolversParentTypes['DeathRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeathRecord'], ParentType, ContextType>;
};

export type DeathConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathConflictConnection'] = ResolversParentTypes['DeathConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeathConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeathConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeathConflictEdge'] = ResolversParentTypes['DeathConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeathConflict'], ParentType, ContextType>;
};

export type RecordDeathProofResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordDeathProofResult'] = ResolversParentTypes['RecordDeathProofResult']> = {
  __resolveType: TypeResolveFn<'DeathProof' | 'Refusal', ParentType, ContextType>;
};

export type RevokeDeathProofResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeDeathProofResult'] = ResolversParentTypes['RevokeDeathProofResult']> = {
  __resolveType: TypeResolveFn<'DeathProof' | 'Refusal', ParentType, ContextType>;
};

export type ResolveDeathConflictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolveDeathConflictResult'] = ResolversParentTypes['ResolveDeathConflictResult']> = {
  __resolveType: TypeResolveFn<'DeathConflict' | 'Refusal', ParentType, ContextType>;
};

export type FuneralFacilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralFacility'] = ResolversParentTypes['FuneralFacility'], FederationReferenceType extends FederationReferenceTypes['FuneralFacility'] = FederationReferenceTypes['FuneralFacility']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FuneralFacility']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FuneralFacilityKind'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FuneralFacilityState'], ParentType, ContextType>;
  stateSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  operatorCreditCode?: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  approvalLevel?: Resolver<Maybe<ResolversTypes['FuneralApprovalLevel']>, ParentType, ContextType>;
  approvalDocument?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['FuneralFacilityAct']>, ParentType, ContextType>;
  cemetery?: Resolver<Maybe<ResolversTypes['Cemetery']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FuneralFacilityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralFacilityConnection'] = ResolversParentTypes['FuneralFacilityConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FuneralFacilityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FuneralFacilityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FuneralFacilityEdge'] = ResolversParentTypes['FuneralFacilityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FuneralFacility'], ParentType, ContextType>;
};

export type ApproveFuneralFacilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApproveFuneralFacilityResult'] = ResolversParentTypes['ApproveFuneralFacilityResult']> = {
  __resolveType: TypeResolveFn<'FuneralFacility' | 'Refusal', ParentType, ContextType>;
};

export type MoveFuneralFacilityResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveFuneralFacilityResult'] = ResolversParentTypes['MoveFuneralFacilityResult']> = {
  __resolveType: TypeResolveFn<'FuneralFacility' | 'Refusal', ParentType, ContextType>;
};

export type CremationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cremation'] = ResolversParentTypes['Cremation'], FederationReferenceType extends FederationReferenceTypes['Cremation'] = FederationReferenceTypes['Cremation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cremation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['FuneralFacility']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  crematedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  crematedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  furnace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  handlerRelation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ashes?: Resolver<Maybe<ResolversTypes['AshesDestination']>, ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  waived?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deathProof?: Resolver<Maybe<ResolversTypes['DeathProof']>, ParentType, ContextType>;
  ownProof?: Resolver<Maybe<ResolversTypes['DeathProof']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CremationState'], ParentType, ContextType>;
  voidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CremationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CremationConnection'] = ResolversParentTypes['CremationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CremationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CremationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CremationEdge'] = ResolversParentTypes['CremationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Cremation'], ParentType, ContextType>;
};

export type RecordCremationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCremationResult'] = ResolversParentTypes['RecordCremationResult']> = {
  __resolveType: TypeResolveFn<'Cremation' | 'Refusal', ParentType, ContextType>;
};

export type VoidCremationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidCremationResult'] = ResolversParentTypes['VoidCremationResult']> = {
  __resolveType: TypeResolveFn<'Cremation' | 'Refusal', ParentType, ContextType>;
};

export type CemeteryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Cemetery'] = ResolversParentTypes['Cemetery'], FederationReferenceType extends FederationReferenceTypes['Cemetery'] = FederationReferenceTypes['Cemetery']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Cemetery']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facility?: Resolver<Maybe<ResolversTypes['FuneralFacility']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  gravesTotal?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gravesSold?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gravesLeft?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  lowestPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  highestPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  useTermYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  prepaidYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  maySell?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['CemeteryInspection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CemeteryInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CemeteryInspection'] = ResolversParentTypes['CemeteryInspection'], FederationReferenceType extends FederationReferenceTypes['CemeteryInspection'] = FederationReferenceTypes['CemeteryInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CemeteryInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cemetery?: Resolver<Maybe<ResolversTypes['Cemetery']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CemeteryInspectionState'], ParentType, ContextType>;
  blocksSales?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  selfCheckedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  countyCheckedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  rectification?: Resolver<Maybe<ResolversTypes['Deadline']>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['CemeteryInspectionAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BurialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Burial'] = ResolversParentTypes['Burial'], FederationReferenceType extends FederationReferenceTypes['Burial'] = FederationReferenceTypes['Burial']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Burial']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cemetery?: Resolver<Maybe<ResolversTypes['Cemetery']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BurialKind'], ParentType, ContextType>;
  graveNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isNewGrave?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isOutsider?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  buriedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BurialState'], ParentType, ContextType>;
  ownProof?: Resolver<Maybe<ResolversTypes['DeathProof']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterCemeteryResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterCemeteryResult'] = ResolversParentTypes['RegisterCemeteryResult']> = {
  __resolveType: TypeResolveFn<'Cemetery' | 'Refusal', ParentType, ContextType>;
};

export type CemeteryInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CemeteryInspectionResult'] = ResolversParentTypes['CemeteryInspectionResult']> = {
  __resolveType: TypeResolveFn<'CemeteryInspection' | 'Refusal', ParentType, ContextType>;
};

export type RecordBurialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordBurialResult'] = ResolversParentTypes['RecordBurialResult']> = {
  __resolveType: TypeResolveFn<'Burial' | 'Refusal', ParentType, ContextType>;
};

export type VoidBurialResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoidBurialResult'] = ResolversParentTypes['VoidBurialResult']> = {
  __resolveType: TypeResolveFn<'Burial' | 'Refusal', ParentType, ContextType>;
};

export type MarriageFuneralRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralRoster'] = ResolversParentTypes['MarriageFuneralRoster']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['MarriageFuneralRosterColumn']>, ParentType, ContextType>;
};

export type MarriageFuneralRosterColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralRosterColumn'] = ResolversParentTypes['MarriageFuneralRosterColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MarriageFuneralImportBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralImportBatch'] = ResolversParentTypes['MarriageFuneralImportBatch'], FederationReferenceType extends FederationReferenceTypes['MarriageFuneralImportBatch'] = FederationReferenceTypes['MarriageFuneralImportBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MarriageFuneralImportBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<Maybe<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  fileName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fileHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  encoding?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sheet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mappingVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MarriageFuneralImportState'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['MarriageFuneralFoundColumn']>, ParentType, ContextType>;
  unknownColumns?: Resolver<Array<ResolversTypes['MarriageFuneralFoundColumn']>, ParentType, ContextType>;
  hiddenSheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  hiddenColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formulas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsSkipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDuplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlFigures?: Resolver<Array<ResolversTypes['MarriageFuneralControlFigure']>, ParentType, ContextType>;
  faultCounts?: Resolver<Array<ResolversTypes['MarriageFuneralFaultCount']>, ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appliedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['MarriageFuneralImportRowConnection'], ParentType, ContextType, Partial<MarriageFuneralImportBatchRowsArgs>>;
  rejectedRows?: Resolver<Maybe<ResolversTypes['MarriageFuneralRosterFile']>, ParentType, ContextType, RequireFields<MarriageFuneralImportBatchRejectedRowsArgs, 'format'>>;
  laterEdits?: Resolver<Array<ResolversTypes['MarriageFuneralLaterEdit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MarriageFuneralRosterFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralRosterFile'] = ResolversParentTypes['MarriageFuneralRosterFile']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarriageFuneralFoundColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralFoundColumn'] = ResolversParentTypes['MarriageFuneralFoundColumn']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarriageFuneralControlFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralControlFigure'] = ResolversParentTypes['MarriageFuneralControlFigure']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSubtotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MarriageFuneralFaultCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralFaultCount'] = ResolversParentTypes['MarriageFuneralFaultCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageFuneralImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralImportRowConnection'] = ResolversParentTypes['MarriageFuneralImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarriageFuneralImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageFuneralImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralImportRowEdge'] = ResolversParentTypes['MarriageFuneralImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarriageFuneralImportRow'], ParentType, ContextType>;
};

export type MarriageFuneralImportBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralImportBatchConnection'] = ResolversParentTypes['MarriageFuneralImportBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MarriageFuneralImportBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MarriageFuneralImportBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralImportBatchEdge'] = ResolversParentTypes['MarriageFuneralImportBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MarriageFuneralImportBatch'], ParentType, ContextType>;
};

export type MarriageFuneralImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralImportRow'] = ResolversParentTypes['MarriageFuneralImportRow']> = {
  batch?: Resolver<ResolversTypes['MarriageFuneralImportBatch'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MarriageFuneralImportRowState'], ParentType, ContextType>;
  isDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['MarriageFuneralImportFault']>, ParentType, ContextType>;
  cells?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['MarriageFuneralImportRecord']>, ParentType, ContextType>;
};

export type MarriageFuneralImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralImportFault'] = ResolversParentTypes['MarriageFuneralImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['MarriageFuneralFaultSeverity'], ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarriageFuneralImportRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralImportRecord'] = ResolversParentTypes['MarriageFuneralImportRecord']> = {
  batch?: Resolver<ResolversTypes['MarriageFuneralImportBatch'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['MarriageFuneralImportRow']>, ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MarriageFuneralLaterEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralLaterEdit'] = ResolversParentTypes['MarriageFuneralLaterEdit']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MarriageFuneralImportBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralImportBatchResult'] = ResolversParentTypes['MarriageFuneralImportBatchResult']> = {
  __resolveType: TypeResolveFn<'MarriageFuneralImportBatch' | 'Refusal', ParentType, ContextType>;
};

export type MarriageFuneralPolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MarriageFuneralPolicyParameter'] = ResolversParentTypes['MarriageFuneralPolicyParameter']> = {
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

export type SetMarriageFuneralPolicyParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetMarriageFuneralPolicyParameterResult'] = ResolversParentTypes['SetMarriageFuneralPolicyParameterResult']> = {
  __resolveType: TypeResolveFn<'MarriageFuneralPolicyParameter' | 'Refusal', ParentType, ContextType>;
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
  MarriageOffice?: MarriageOfficeResolvers<ContextType>;
  OpenMarriageOfficeResult?: OpenMarriageOfficeResultResolvers<ContextType>;
  CloseMarriageOfficeResult?: CloseMarriageOfficeResultResolvers<ContextType>;
  Marriage?: MarriageResolvers<ContextType>;
  MarriageParty?: MarriagePartyResolvers<ContextType>;
  MarriageRegistration?: MarriageRegistrationResolvers<ContextType>;
  MarriageConflict?: MarriageConflictResolvers<ContextType>;
  MarriageConnection?: MarriageConnectionResolvers<ContextType>;
  MarriageEdge?: MarriageEdgeResolvers<ContextType>;
  MarriageConflictConnection?: MarriageConflictConnectionResolvers<ContextType>;
  MarriageConflictEdge?: MarriageConflictEdgeResolvers<ContextType>;
  RegisterMarriageResult?: RegisterMarriageResultResolvers<ContextType>;
  RegisterMarriageRetroactivelyResult?: RegisterMarriageRetroactivelyResultResolvers<ContextType>;
  TakeOverMarriageResult?: TakeOverMarriageResultResolvers<ContextType>;
  RecordCourtDivorceResult?: RecordCourtDivorceResultResolvers<ContextType>;
  AnnulMarriageResult?: AnnulMarriageResultResolvers<ContextType>;
  ReissueMarriageCertificateResult?: ReissueMarriageCertificateResultResolvers<ContextType>;
  DeclineMarriageRevivalResult?: DeclineMarriageRevivalResultResolvers<ContextType>;
  DismissMarriageConflictResult?: DismissMarriageConflictResultResolvers<ContextType>;
  MarriageCertificate?: MarriageCertificateResolvers<ContextType>;
  MarriageCertificateShare?: MarriageCertificateShareResolvers<ContextType>;
  MarriageCertificateVerification?: MarriageCertificateVerificationResolvers<ContextType>;
  ShareMarriageCertificateResult?: ShareMarriageCertificateResultResolvers<ContextType>;
  DivorceApplication?: DivorceApplicationResolvers<ContextType>;
  DivorceApplicationConnection?: DivorceApplicationConnectionResolvers<ContextType>;
  DivorceApplicationEdge?: DivorceApplicationEdgeResolvers<ContextType>;
  ApplyForDivorceResult?: ApplyForDivorceResultResolvers<ContextType>;
  WithdrawDivorceApplicationResult?: WithdrawDivorceApplicationResultResolvers<ContextType>;
  CollectDivorceCertificateResult?: CollectDivorceCertificateResultResolvers<ContextType>;
  DeathRecord?: DeathRecordResolvers<ContextType>;
  DeathProof?: DeathProofResolvers<ContextType>;
  DeathConflict?: DeathConflictResolvers<ContextType>;
  DeathRecordConnection?: DeathRecordConnectionResolvers<ContextType>;
  DeathRecordEdge?: DeathRecordEdgeResolvers<ContextType>;
  DeathConflictConnection?: DeathConflictConnectionResolvers<ContextType>;
  DeathConflictEdge?: DeathConflictEdgeResolvers<ContextType>;
  RecordDeathProofResult?: RecordDeathProofResultResolvers<ContextType>;
  RevokeDeathProofResult?: RevokeDeathProofResultResolvers<ContextType>;
  ResolveDeathConflictResult?: ResolveDeathConflictResultResolvers<ContextType>;
  FuneralFacility?: FuneralFacilityResolvers<ContextType>;
  FuneralFacilityConnection?: FuneralFacilityConnectionResolvers<ContextType>;
  FuneralFacilityEdge?: FuneralFacilityEdgeResolvers<ContextType>;
  ApproveFuneralFacilityResult?: ApproveFuneralFacilityResultResolvers<ContextType>;
  MoveFuneralFacilityResult?: MoveFuneralFacilityResultResolvers<ContextType>;
  Cremation?: CremationResolvers<ContextType>;
  CremationConnection?: CremationConnectionResolvers<ContextType>;
  CremationEdge?: CremationEdgeResolvers<ContextType>;
  RecordCremationResult?: RecordCremationResultResolvers<ContextType>;
  VoidCremationResult?: VoidCremationResultResolvers<ContextType>;
  Cemetery?: CemeteryResolvers<ContextType>;
  CemeteryInspection?: CemeteryInspectionResolvers<ContextType>;
  Burial?: BurialResolvers<ContextType>;
  RegisterCemeteryResult?: RegisterCemeteryResultResolvers<ContextType>;
  CemeteryInspectionResult?: CemeteryInspectionResultResolvers<ContextType>;
  RecordBurialResult?: RecordBurialResultResolvers<ContextType>;
  VoidBurialResult?: VoidBurialResultResolvers<ContextType>;
  MarriageFuneralRoster?: MarriageFuneralRosterResolvers<ContextType>;
  MarriageFuneralRosterColumn?: MarriageFuneralRosterColumnResolvers<ContextType>;
  MarriageFuneralImportBatch?: MarriageFuneralImportBatchResolvers<ContextType>;
  MarriageFuneralRosterFile?: MarriageFuneralRosterFileResolvers<ContextType>;
  MarriageFuneralFoundColumn?: MarriageFuneralFoundColumnResolvers<ContextType>;
  MarriageFuneralControlFigure?: MarriageFuneralControlFigureResolvers<ContextType>;
  MarriageFuneralFaultCount?: MarriageFuneralFaultCountResolvers<ContextType>;
  MarriageFuneralImportRowConnection?: MarriageFuneralImportRowConnectionResolvers<ContextType>;
  MarriageFuneralImportRowEdge?: MarriageFuneralImportRowEdgeResolvers<ContextType>;
  MarriageFuneralImportBatchConnection?: MarriageFuneralImportBatchConnectionResolvers<ContextType>;
  MarriageFuneralImportBatchEdge?: MarriageFuneralImportBatchEdgeResolvers<ContextType>;
  MarriageFuneralImportRow?: MarriageFuneralImportRowResolvers<ContextType>;
  MarriageFuneralImportFault?: MarriageFuneralImportFaultResolvers<ContextType>;
  MarriageFuneralImportRecord?: MarriageFuneralImportRecordResolvers<ContextType>;
  MarriageFuneralLaterEdit?: MarriageFuneralLaterEditResolvers<ContextType>;
  MarriageFuneralImportBatchResult?: MarriageFuneralImportBatchResultResolvers<ContextType>;
  MarriageFuneralPolicyParameter?: MarriageFuneralPolicyParameterResolvers<ContextType>;
  SetMarriageFuneralPolicyParameterResult?: SetMarriageFuneralPolicyParameterResultResolvers<ContextType>;
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
