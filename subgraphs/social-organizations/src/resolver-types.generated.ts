// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AnnualInspection as AnnualInspectionRecord } from './annual-inspection/entity.ts';
import type { CharityStatus as CharityStatusRecord, FundraisingCertificate as FundraisingCertificateRecord } from './charity-status/entity.ts';
import type { CreditListing as CreditListingRecord } from './credit-list/entity.ts';
import type { OrganizationLeader as OrganizationLeaderRecord } from './organization-leader/entity.ts';
import type { OrganizationRegistration as OrganizationRegistrationRecord } from './organization-registration/entity.ts';
import type { SocialOrganization as SocialOrganizationRecord, OrganizationChange as OrganizationChangeRecord, OrganizationStep as OrganizationStepRecord } from './social-organization/entity.ts';
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
  /** 社会组织 by its id; null where there is none. */
  socialOrganization?: Maybe<SocialOrganization>;
  /** 社会组织 by its credit code; null where there is none. */
  socialOrganizationByCreditCode?: Maybe<SocialOrganization>;
  /** 社会组织 registered in a division and below, by credit code; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  socialOrganizations: SocialOrganizationConnection;
  /** 名录记录 of organizations registered in a division and below; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  creditListings: CreditListingConnection;
  /** 严重违法失信拟列入对象 of a division and below; at most 500. */
  seriousListCandidates: Array<SeriousListCandidate>;
  /** 慈善组织 of organizations registered in a division and below; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  charityStatuses: CharityStatusConnection;
  /** 公开募捐资格 of organizations registered in a division and below; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  fundraisingCertificates: FundraisingCertificateConnection;
  /** 年度检查 of organizations registered in a division and below; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  annualInspections: AnnualInspectionConnection;
  /** 拟撤销登记对象 of a division and below; at most 500. */
  revocationCandidates: Array<SocialOrganization>;
  /** 成立登记申请 by its id; null where there is none in the caller's divisions. */
  organizationRegistration?: Maybe<OrganizationRegistration>;
  /** 成立登记申请 of a division and below; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  organizationRegistrations: OrganizationRegistrationConnection;
  /** 名册 those that can be imported here. */
  socialOrganizationsRosters: Array<SocialOrganizationsRoster>;
  /** 导入批次 one batch; null where there is none in the caller's divisions. */
  socialOrganizationsImportBatch?: Maybe<SocialOrganizationsImportBatch>;
  /** 导入批次 those of a division (and below), newest first. */
  socialOrganizationsImportBatches: SocialOrganizationsImportBatchConnection;
  /** 数据来源 the rows of rosters that made or changed a record, oldest first. */
  socialOrganizationsRecordSources: Array<SocialOrganizationsImportRecord>;
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  socialOrganizationsPolicyParameters: Array<SocialOrganizationsPolicyParameter>;
};


export type QuerySocialOrganizationArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocialOrganizationByCreditCodeArgs = {
  creditCode: Scalars['CreditCode']['input'];
};


export type QuerySocialOrganizationsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<SocialOrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCreditListingsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CreditListingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySeriousListCandidatesArgs = {
  division: Scalars['DivisionCode']['input'];
};


export type QueryCharityStatusesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CharityStatusFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFundraisingCertificatesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<FundraisingCertificateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAnnualInspectionsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<AnnualInspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRevocationCandidatesArgs = {
  division: Scalars['DivisionCode']['input'];
};


export type QueryOrganizationRegistrationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOrganizationRegistrationsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<OrganizationRegistrationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySocialOrganizationsImportBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySocialOrganizationsImportBatchesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<SocialOrganizationsImportBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySocialOrganizationsRecordSourcesArgs = {
  recordId: Scalars['ID']['input'];
};


export type QuerySocialOrganizationsPolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 变更登记. A late application is registered, and its clock shows it. Refused with IN_FUTURE, NAME_NOT_ALLOWED, NAME_TAKEN, CERTIFICATE_EXPIRED or NOTHING_CHANGED. */
  changeOrganizationRegistration: SocialOrganizationResult;
  /** 开始清算. Refused with IN_FUTURE. */
  startOrganizationLiquidation: SocialOrganizationResult;
  /** 清算结束 from this day the limit for the cancellation runs. Refused with IN_FUTURE or BEFORE_START. */
  endOrganizationLiquidation: SocialOrganizationResult;
  /** 注销登记. Refused with LIQUIDATION_NOT_ENDED. */
  cancelSocialOrganization: SocialOrganizationResult;
  /** 撤销登记. */
  revokeSocialOrganization: SocialOrganizationResult;
  /** 吊销登记证书 of a charity. Refused with NOT_A_CHARITY. */
  revokeOrganizationLicence: SocialOrganizationResult;
  /** 恢复登记 the revocation was annulled on review or by a court. Refused with NAME_TAKEN. */
  reinstateSocialOrganization: SocialOrganizationResult;
  /** 登记评估等级. Refused with IN_FUTURE or NOT_IN_GOOD_STANDING. */
  gradeSocialOrganization: SocialOrganizationResult;
  /** 报告党建情况. Refused with NOT_IN_GOOD_STANDING. */
  reportOrganizationParty: SocialOrganizationResult;
  /** 任职. Refused with NOT_IN_GOOD_STANDING, BAD_DOCUMENT, IN_FUTURE, BEFORE_START, DECEASED, ALREADY_HOLDS_POST, SERVING_OFFICIAL, DIRECTOR_AND_SUPERVISOR, TERM_TOO_LONG, TOO_MANY_DIRECTORS or BARRED_FROM_LEADING. */
  appointOrganizationLeader: OrganizationLeaderResult;
  /** 法定代表人变更 registered with its clock; the present one leaves. Refused with BAD_DOCUMENT, IN_FUTURE, BEFORE_START, DECEASED, ALREADY_HOLDS_POST, LEGAL_REPRESENTATIVE_ELSEWHERE, LEGAL_REPRESENTATIVE_OVERLAPS or BARRED_FROM_LEADING. */
  changeLegalRepresentative: OrganizationLeaderResult;
  /** 离任. Refused with IN_FUTURE, ALREADY_ENDED or BEFORE_START. */
  endOrganizationPost: OrganizationLeaderResult;
  /** 列入名录. Refused with IN_FUTURE, NOT_ON_REGISTER, WRONG_LIST, LETTERS_NOT_PROVEN, GROUND_NOT_SHOWN or ALREADY_LISTED. */
  enterCreditList: CreditListingResult;
  /** 登记履行义务 the limit for the removal runs from it. Refused with ALREADY_ENDED, NO_DUTY, IN_FUTURE or BEFORE_START. */
  fulfilCreditDuty: CreditListingResult;
  /** 移出名录. Refused with ALREADY_ENDED, DUTY_NOT_FULFILLED, TERM_NOT_OVER or NOT_CANCELLED; an error is put right at once. */
  leaveCreditList: CreditListingResult;
  /** 申请认定慈善组织. Refused with NOT_IN_GOOD_STANDING, IN_FUTURE, BEFORE_START or ALREADY_APPLIED. */
  applyForCharityStatus: CharityStatusResult;
  /** 延长认定期限 with the ministry's approval. Refused with EXTENSION_TOO_LONG. */
  extendCharityDecision: CharityStatusResult;
  /** 认定或者不予认定. Refused with NOT_IN_GOOD_STANDING, LISTED or BARRED_FROM_LEADING. */
  decideCharityStatus: CharityStatusResult;
  /** 撤回认定申请. */
  withdrawCharityApplication: CharityStatusResult;
  /** 终止慈善组织认定; the organization goes on. */
  endCharityStatus: CharityStatusResult;
  /** 申请公开募捐资格. Refused with NOT_A_CHARITY, TOO_EARLY, BARRED_AFTER_REVOCATION, IN_FUTURE or ALREADY_APPLIED. */
  applyForFundraisingCertificate: FundraisingCertificateResult;
  /** 发给或者不予发给公开募捐资格证书. Refused with NOT_IN_GOOD_STANDING, NOT_A_CHARITY, TOO_EARLY, LISTED or NUMBER_TAKEN. */
  decideFundraisingCertificate: FundraisingCertificateResult;
  /** 撤回公开募捐资格申请. */
  withdrawFundraisingApplication: FundraisingCertificateResult;
  /** 吊销公开募捐资格证书. */
  revokeFundraisingCertificate: FundraisingCertificateResult;
  /** 交回公开募捐资格证书. */
  returnFundraisingCertificate: FundraisingCertificateResult;
  /** 布置年检 everybody who owes it for the year is asked once. Refused with YEAR_NOT_OVER or ALREADY_OPEN. */
  openAnnualInspection: AnnualInspectionRoundResult;
  /** 年检截止 who has not handed in by the last day did not attend. Refused with STILL_RUNNING. */
  closeAnnualInspection: AnnualInspectionRoundResult;
  /** 初审 by the supervising unit. Refused with IN_FUTURE or YEAR_NOT_OVER. */
  reviewAnnualInspection: AnnualInspectionResult;
  /** 报送登记管理机关; late ones are taken, too. Refused with IN_FUTURE, YEAR_NOT_OVER, REVIEW_MISSING or AUDIT_MISSING. */
  submitAnnualInspection: AnnualInspectionResult;
  /** 退回补正 until a day. Refused with TOO_SOON. */
  returnAnnualInspection: AnnualInspectionResult;
  /** 作出年检结论. Refused with NOT_INSPECTED. */
  concludeAnnualInspection: AnnualInspectionResult;
  /** 受理成立登记. Refused with IN_FUTURE, NAME_NOT_ALLOWED or BAD_DOCUMENT. */
  applyForOrganizationRegistration: OrganizationRegistrationResult;
  /** 准予登记. Refused with CONDITIONS_NOT_MET, BAD_CREDIT_CODE, CREDIT_CODE_TAKEN, NAME_TAKEN, DECEASED, LEGAL_REPRESENTATIVE_ELSEWHERE or BARRED_FROM_LEADING. */
  approveOrganizationRegistration: OrganizationRegistrationResult;
  /** 不予登记 with its reasons. */
  denyOrganizationRegistration: OrganizationRegistrationResult;
  /** 撤回成立登记申请. */
  withdrawOrganizationRegistration: OrganizationRegistrationResult;
  /** 检查名册 reads a file and says what importing it would do; nothing else is changed. The same file is the same batch. Refused whole with UNKNOWN_ROSTER, EMPTY_FILE, FILE_TOO_LARGE, UNKNOWN_FORMAT, MISLABELLED, LEGACY_FORMAT, ENCRYPTED, MACROS, DAMAGED_FILE, ZIP_BOMB, TOO_MANY_COLUMNS, TOO_MANY_ROWS, BROKEN_ENCODING, DAMAGED_TEXT, NO_TABLE, SEVERAL_TABLES, AMBIGUOUS_HEADER, MISSING_COLUMNS or RECEIVED_BY_ANOTHER. */
  checkSocialOrganizationsRoster: SocialOrganizationsImportBatchResult;
  /** 导入名册 all accepted rows of a checked batch, or nothing. Refused with CONTROL_FIGURES_DIFFER or CHECK_AGAIN. */
  applySocialOrganizationsRoster: SocialOrganizationsImportBatchResult;
  /** 撤回名册 the whole batch. Refused with EDITED_SINCE where its records were edited after it. */
  reverseSocialOrganizationsRoster: SocialOrganizationsImportBatchResult;
  /** 清除到期原始行 deletes the sealed text of rows past their retention; says of how many. */
  forgetExpiredSocialOrganizationsImportRows: Scalars['Int']['output'];
  /** 设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT. */
  setSocialOrganizationsPolicyParameter: SetSocialOrganizationsPolicyParameterResult;
};


export type MutationChangeOrganizationRegistrationArgs = {
  input: ChangeOrganizationRegistrationInput;
};


export type MutationStartOrganizationLiquidationArgs = {
  input: StartOrganizationLiquidationInput;
};


export type MutationEndOrganizationLiquidationArgs = {
  input: EndOrganizationLiquidationInput;
};


export type MutationCancelSocialOrganizationArgs = {
  input: SocialOrganizationActInput;
};


export type MutationRevokeSocialOrganizationArgs = {
  input: RevokeSocialOrganizationInput;
};


export type MutationRevokeOrganizationLicenceArgs = {
  input: RevokeOrganizationLicenceInput;
};


export type MutationReinstateSocialOrganizationArgs = {
  input: SocialOrganizationActInput;
};


export type MutationGradeSocialOrganizationArgs = {
  input: GradeSocialOrganizationInput;
};


export type MutationReportOrganizationPartyArgs = {
  input: ReportOrganizationPartyInput;
};


export type MutationAppointOrganizationLeaderArgs = {
  input: AppointOrganizationLeaderInput;
};


export type MutationChangeLegalRepresentativeArgs = {
  input: ChangeLegalRepresentativeInput;
};


export type MutationEndOrganizationPostArgs = {
  input: EndOrganizationPostInput;
};


export type MutationEnterCreditListArgs = {
  input: EnterCreditListInput;
};


export type MutationFulfilCreditDutyArgs = {
  input: FulfilCreditDutyInput;
};


export type MutationLeaveCreditListArgs = {
  input: LeaveCreditListInput;
};


export type MutationApplyForCharityStatusArgs = {
  input: ApplyForCharityStatusInput;
};


export type MutationExtendCharityDecisionArgs = {
  input: ExtendCharityDecisionInput;
};


export type MutationDecideCharityStatusArgs = {
  input: DecideCharityStatusInput;
};


export type MutationWithdrawCharityApplicationArgs = {
  input: CharityActInput;
};


export type MutationEndCharityStatusArgs = {
  input: EndCharityStatusInput;
};


export type MutationApplyForFundraisingCertificateArgs = {
  input: ApplyForCharityStatusInput;
};


export type MutationDecideFundraisingCertificateArgs = {
  input: DecideFundraisingCertificateInput;
};


export type MutationWithdrawFundraisingApplicationArgs = {
  input: CharityActInput;
};


export type MutationRevokeFundraisingCertificateArgs = {
  input: RevokeFundraisingCertificateInput;
};


export type MutationReturnFundraisingCertificateArgs = {
  input: ReturnFundraisingCertificateInput;
};


export type MutationOpenAnnualInspectionArgs = {
  input: AnnualInspectionRoundInput;
};


export type MutationCloseAnnualInspectionArgs = {
  input: AnnualInspectionRoundInput;
};


export type MutationReviewAnnualInspectionArgs = {
  input: ReviewAnnualInspectionInput;
};


export type MutationSubmitAnnualInspectionArgs = {
  input: SubmitAnnualInspectionInput;
};


export type MutationReturnAnnualInspectionArgs = {
  input: ReturnAnnualInspectionInput;
};


export type MutationConcludeAnnualInspectionArgs = {
  input: ConcludeAnnualInspectionInput;
};


export type MutationApplyForOrganizationRegistrationArgs = {
  input: ApplyForOrganizationRegistrationInput;
};


export type MutationApproveOrganizationRegistrationArgs = {
  input: ApproveOrganizationRegistrationInput;
};


export type MutationDenyOrganizationRegistrationArgs = {
  input: DenyOrganizationRegistrationInput;
};


export type MutationWithdrawOrganizationRegistrationArgs = {
  input: WithdrawOrganizationRegistrationInput;
};


export type MutationCheckSocialOrganizationsRosterArgs = {
  input: CheckSocialOrganizationsRosterInput;
};


export type MutationApplySocialOrganizationsRosterArgs = {
  input: ApplySocialOrganizationsRosterInput;
};


export type MutationReverseSocialOrganizationsRosterArgs = {
  input: ReverseSocialOrganizationsRosterInput;
};


export type MutationSetSocialOrganizationsPolicyParameterArgs = {
  input: SetSocialOrganizationsPolicyParameterInput;
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
  /** 社会组织任职 every post in every organization, as far as the caller's divisions reach. */
  organizationPosts?: Maybe<Array<OrganizationLeader>>;
};

/** 人员身份 input: an id the hub knows, or what the counter read from a document. Name and number go to the registry. */
export type OrganizationPersonInput = {
  /** 人员编号 */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 证件 */
  document?: InputMaybe<OrganizationPersonDocumentInput>;
  /** 姓名 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 性别 MALE, FEMALE or UNKNOWN; read from the document where it says so. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** 出生日期 read from the document where it says so. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** 居住地 */
  residenceDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 电话 */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** 证件 input. */
export type OrganizationPersonDocumentInput = {
  /** 证件类型 of the code table of documents. */
  type: Scalars['String']['input'];
  /** 证件号码 */
  number: Scalars['String']['input'];
};

export type Division = {
  code: Scalars['DivisionCode']['output'];
  /** 社会组织数 those in good standing that the offices of the division and below have registered, by kind. */
  socialOrganizationCounts?: Maybe<Array<OrganizationKindCount>>;
};

/** 社会组织 an organization on the register of civil affairs: association, private non-enterprise unit or foundation. The register is public; what it knows of persons is not. */
export type SocialOrganization = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['output'];
  /** 代码提示 what the code does not agree with; codes of the pilot years are lawful all the same. */
  creditCodeWarnings: Array<OrganizationCodeWarning>;
  /** 类型 */
  kind: SocialOrganizationKind;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 登记状态 */
  status: SocialOrganizationStatus;
  /** 存续正常 registered, and not on its way out. */
  isInGoodStanding: Scalars['Boolean']['output'];
  /** 登记管理机关所在区划 */
  division?: Maybe<Division>;
  /** 登记管理机关 */
  registryName: Scalars['String']['output'];
  /** 业务主管单位 null for those registered directly. */
  supervisingUnit?: Maybe<Scalars['String']['output']>;
  /** 民办非企业单位形式 */
  pneForm?: Maybe<PneForm>;
  /** 基金会类型 */
  foundationKind?: Maybe<FoundationKind>;
  /** 行业分类 */
  industryClass?: Maybe<OrganizationIndustryClass>;
  /** 慈善组织 registered or recognised as one. */
  isCharity: Scalars['Boolean']['output'];
  /** 住所 */
  address?: Maybe<Scalars['String']['output']>;
  /** 宗旨 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 业务范围 */
  businessScope?: Maybe<Scalars['String']['output']>;
  /** 活动地域 */
  activityArea?: Maybe<Division>;
  /** 注册资金 of a foundation its original fund. */
  registeredFund?: Maybe<Scalars['Money']['output']>;
  /** 个人会员数 */
  individualMembers?: Maybe<Scalars['Int']['output']>;
  /** 单位会员数 */
  unitMembers?: Maybe<Scalars['Int']['output']>;
  /** 专职工作人员数 */
  fullTimeStaff?: Maybe<Scalars['Int']['output']>;
  /** 成立日期 */
  foundedOn: Scalars['Date']['output'];
  /** 证书有效期起 */
  certificateFrom?: Maybe<Scalars['Date']['output']>;
  /** 证书有效期止 last day. */
  certificateUntil?: Maybe<Scalars['Date']['output']>;
  /** 证书已过期 null where the term is not known. */
  isCertificateExpired?: Maybe<Scalars['Boolean']['output']>;
  /** 评估等级 1 for 1A to 5 for 5A; null where none holds today. */
  grade?: Maybe<Scalars['Int']['output']>;
  /** 评估等级有效期止 first day on which it no longer holds. */
  gradeTo?: Maybe<Scalars['Date']['output']>;
  /** 党组织 */
  partyOrganization?: Maybe<PartyOrganizationForm>;
  /** 党员数 */
  partyMembers?: Maybe<Scalars['Int']['output']>;
  /** 清算开始日期 */
  liquidationStartedOn?: Maybe<Scalars['Date']['output']>;
  /** 清算结束日期 */
  liquidationEndedOn?: Maybe<Scalars['Date']['output']>;
  /** 终止日期 first day on which it is no longer on the register. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 变更登记 */
  changes: Array<OrganizationChange>;
  /** 办理过程 every act on the register. */
  steps: Array<OrganizationStep>;
  /** 时限 */
  deadlines: Array<Deadline>;
  /** 可执行操作 acts that are legal now. */
  allowedActs: Array<OrganizationAct>;
  /** 负责人 everybody who holds or held a post. */
  leaders?: Maybe<Array<OrganizationLeader>>;
  /** 法定代表人 the registered one; null where none is, or outside the caller's divisions. */
  legalRepresentative?: Maybe<OrganizationLeader>;
  /** 名录记录 ended ones too. */
  creditListings: Array<CreditListing>;
  /** 信用状态 today. */
  creditStanding: CreditStanding;
  /** 列入时限起算日 what happens again while listed begins the time anew; null where it is on no list. */
  creditCountedFrom?: Maybe<Scalars['Date']['output']>;
  /** 慈善组织 the status that holds, else the newest. */
  charityStatus?: Maybe<CharityStatus>;
  /** 慈善组织 all its applications and statuses. */
  charityStatuses: Array<CharityStatus>;
  /** 公开募捐资格 the certificate that holds, else the newest. */
  fundraisingCertificate?: Maybe<FundraisingCertificate>;
  /** 公开募捐资格 all its applications and certificates. */
  fundraisingCertificates: Array<FundraisingCertificate>;
  /** 可公开募捐 today. */
  mayRaisePublicly: Scalars['Boolean']['output'];
  /** 年度检查 */
  annualInspections: Array<AnnualInspection>;
  /** 连续未参检或不合格年数 up to the newest year that is decided. */
  inspectionFailuresInARow: Scalars['Int']['output'];
  /** 拟撤销登记对象 missed or failed as many years in a row as policy sets; an officer decides. */
  isRevocationCandidate: Scalars['Boolean']['output'];
  /** 成立登记申请 that it was founded by; null for those taken over from a roster, or outside the caller's divisions. */
  registration?: Maybe<OrganizationRegistration>;
};

/** 社会组织类型 */
export type SocialOrganizationKind =
  /** 社会团体 */
  | 'ASSOCIATION'
  /** 民办非企业单位（社会服务机构） private non-enterprise unit */
  | 'PNE'
  /** 基金会 */
  | 'FOUNDATION';

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

/** 社会组织办理事项 */
export type OrganizationAct =
  /** 变更登记 */
  | 'CHANGE'
  /** 开始清算 */
  | 'START_LIQUIDATION'
  /** 清算结束 */
  | 'END_LIQUIDATION'
  /** 注销登记 */
  | 'CANCEL'
  /** 撤销登记 */
  | 'REVOKE'
  /** 吊销登记证书 */
  | 'REVOKE_LICENCE'
  /** 恢复登记 */
  | 'REINSTATE';

/** 代码提示 a warning, never a reason to refuse. */
export type OrganizationCodeWarning =
  /** 校验码不符 */
  | 'CHECK_CHARACTER'
  /** 组织机构代码校验码不符 */
  | 'ORGANIZATION_CODE'
  /** 区划代码未知 */
  | 'DIVISION_UNKNOWN'
  /** 与登记管理机关区划不同 */
  | 'OTHER_REGISTRY';

/** 民办非企业单位形式 by who answers for its debts. */
export type PneForm =
  /** 法人 */
  | 'LEGAL_PERSON'
  /** 合伙 */
  | 'PARTNERSHIP'
  /** 个体 */
  | 'INDIVIDUAL';

/** 基金会类型 */
export type FoundationKind =
  /** 公募基金会 */
  | 'PUBLIC_FUNDRAISING'
  /** 非公募基金会 */
  | 'NON_PUBLIC_FUNDRAISING';

/** 行业分类 */
export type OrganizationIndustryClass =
  /** 科学研究 */
  | 'SCIENCE'
  /** 生态环境 */
  | 'ENVIRONMENT'
  /** 教育 */
  | 'EDUCATION'
  /** 卫生 */
  | 'HEALTH'
  /** 社会服务 */
  | 'SOCIAL_SERVICE'
  /** 文化 */
  | 'CULTURE'
  /** 体育 */
  | 'SPORTS'
  /** 法律 */
  | 'LAW'
  /** 工商业服务 */
  | 'COMMERCE'
  /** 宗教 */
  | 'RELIGION'
  /** 农业及农村发展 */
  | 'RURAL_DEVELOPMENT'
  /** 职业及从业组织 */
  | 'PROFESSIONAL'
  /** 国际及其他涉外组织 */
  | 'INTERNATIONAL'
  /** 其他 */
  | 'OTHER';

/** 党组织形式 */
export type PartyOrganizationForm =
  /** 未建立 */
  | 'NONE'
  /** 联络员 */
  | 'LIAISON'
  /** 联合党支部 */
  | 'JOINT_BRANCH'
  /** 党支部 */
  | 'BRANCH'
  /** 党总支 */
  | 'GENERAL_BRANCH'
  /** 党委 */
  | 'COMMITTEE';

/** 登记事项 what is registered of an organization. */
export type RegisteredMatter =
  /** 名称 */
  | 'NAME'
  /** 住所 */
  | 'ADDRESS'
  /** 宗旨 */
  | 'PURPOSE'
  /** 业务范围 */
  | 'BUSINESS_SCOPE'
  /** 活动地域 */
  | 'ACTIVITY_AREA'
  /** 注册资金 */
  | 'REGISTERED_FUND'
  /** 业务主管单位 */
  | 'SUPERVISING_UNIT'
  /** 法定代表人 who it was and is, the posts say. */
  | 'LEGAL_REPRESENTATIVE'
  /** 证书有效期 */
  | 'CERTIFICATE_TERM';

/** 变更登记 one matter that was registered anew. */
export type OrganizationChange = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 登记事项 */
  matter: RegisteredMatter;
  /** 变更前 */
  oldValue?: Maybe<Scalars['String']['output']>;
  /** 变更后 */
  newValue?: Maybe<Scalars['String']['output']>;
  /** 审查同意日期 consent of the supervising unit, or the organization's own resolution. */
  consentedOn: Scalars['Date']['output'];
  /** 申请日期 */
  appliedOn: Scalars['Date']['output'];
  /** 核准日期 */
  registeredOn: Scalars['Date']['output'];
  /** 核准文件 */
  document: Scalars['String']['output'];
  /** 时限 from the consent to the application. */
  deadline: Deadline;
};

/** 办理步骤 one act on the register. */
export type OrganizationStep = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 事项 REGISTER for the first. */
  act: Scalars['String']['output'];
  /** 原状态 */
  fromStatus?: Maybe<SocialOrganizationStatus>;
  /** 新状态 */
  toStatus: SocialOrganizationStatus;
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 日期 */
  takenOn: Scalars['Date']['output'];
  /** 经办账号 */
  takenBy?: Maybe<Scalars['String']['output']>;
  /** 依据文件 */
  document: Scalars['String']['output'];
};

/** 社会组织连接 */
export type SocialOrganizationConnection = {
  /** 边 */
  edges: Array<SocialOrganizationEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 that match the filter. */
  totalCount: Scalars['Int']['output'];
  /** 各状态数量 of the whole division, whatever the filter. */
  countByStatus: Array<OrganizationStatusCount>;
};

/** 社会组织边 */
export type SocialOrganizationEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: SocialOrganization;
};

/** 状态数量 */
export type OrganizationStatusCount = {
  /** 状态 */
  status: SocialOrganizationStatus;
  /** 数量 */
  count: Scalars['Int']['output'];
};

/** 类型数量 */
export type OrganizationKindCount = {
  /** 类型 */
  kind: SocialOrganizationKind;
  /** 数量 */
  count: Scalars['Int']['output'];
};

/** 社会组织筛选 each given field narrows; leave out what is not wanted. */
export type SocialOrganizationFilter = {
  /** 类型 */
  kinds?: InputMaybe<Array<SocialOrganizationKind>>;
  /** 登记状态 */
  statuses?: InputMaybe<Array<SocialOrganizationStatus>>;
  /** 行业分类 */
  industryClasses?: InputMaybe<Array<OrganizationIndustryClass>>;
  /** 慈善组织 */
  isCharity?: InputMaybe<Scalars['Boolean']['input']>;
  /** 名称包含 */
  nameContains?: InputMaybe<Scalars['String']['input']>;
  /** 成立日期起 */
  foundedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 成立日期止 this day included. */
  foundedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 证书到期不晚于 this day included. */
  certificateEndsUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 办理结果 the organization, or why not. */
export type SocialOrganizationResult = SocialOrganization | Refusal;

/** 办理 input. */
export type SocialOrganizationActInput = {
  /** 社会组织 */
  id: Scalars['ID']['input'];
  /** 版本 the one that was seen. */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 变更登记 input: only what changes. */
export type ChangeOrganizationRegistrationInput = {
  /** 社会组织 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 核准文件 */
  document: Scalars['String']['input'];
  /** 审查同意日期 of the supervising unit; for those registered directly, of the organization's own resolution. */
  consentedOn: Scalars['Date']['input'];
  /** 申请日期 */
  appliedOn: Scalars['Date']['input'];
  /** 名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 住所 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 宗旨 */
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** 业务范围 */
  businessScope?: InputMaybe<Scalars['String']['input']>;
  /** 活动地域 */
  activityArea?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 注册资金 */
  registeredFund?: InputMaybe<Scalars['Money']['input']>;
  /** 业务主管单位 */
  supervisingUnit?: InputMaybe<Scalars['String']['input']>;
  /** 证书有效期止 */
  certificateUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 清算事由 (社会团体登记管理条例 art. 19). */
export type LiquidationGround =
  /** 完成章程规定的宗旨 */
  | 'PURPOSE_FULFILLED'
  /** 自行解散 */
  | 'DISSOLVED'
  /** 分立、合并 */
  | 'DIVIDED_OR_MERGED'
  /** 无法按照宗旨继续活动 */
  | 'PURPOSE_UNATTAINABLE'
  /** 其他 */
  | 'OTHER';

/** 开始清算 input. */
export type StartOrganizationLiquidationInput = {
  /** 社会组织 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 清算事由 */
  ground: LiquidationGround;
  /** 清算开始日期 */
  startedOn: Scalars['Date']['input'];
};

/** 清算结束 input. */
export type EndOrganizationLiquidationInput = {
  /** 社会组织 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 清算报告 */
  document: Scalars['String']['input'];
  /** 清算结束日期 */
  endedOn: Scalars['Date']['input'];
};

/** 撤销登记事由 */
export type RevocationGround =
  /** 弄虚作假骗取登记 */
  | 'OBTAINED_BY_FRAUD'
  /** 取得证书之日起一年未开展活动 */
  | 'NO_ACTIVITY_AFTER_REGISTRATION'
  /** 不按照规定接受监督检查 */
  | 'INSPECTION_REFUSED'
  /** 不按照规定办理变更登记 */
  | 'CHANGE_NOT_REGISTERED'
  /** 超出宗旨和业务范围活动 */
  | 'BEYOND_PURPOSE'
  /** 从事营利性经营活动 */
  | 'PROFIT_SEEKING'
  /** 侵占、私分、挪用资产 */
  | 'ASSETS_MISUSED'
  /** 业务主管单位撤销批准 */
  | 'CONSENT_WITHDRAWN'
  /** 其他法律法规规定 */
  | 'OTHER_LAW';

/** 撤销登记 input. */
export type RevokeSocialOrganizationInput = {
  /** 社会组织 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 决定书 */
  document: Scalars['String']['input'];
  /** 撤销事由 */
  ground: RevocationGround;
};

/** 吊销登记证书事由 (慈善法 art. 109-111, 116-117). */
export type LicenceRevocationGround =
  /** 未按照慈善宗旨开展活动 */
  | 'NOT_CHARITABLE'
  /** 私分、挪用、截留、侵占慈善财产 */
  | 'ASSETS_MISUSED'
  /** 附加违法条件 */
  | 'UNLAWFUL_CONDITIONS'
  /** 处理后一年内再犯 */
  | 'REPEATED_AFTER_PENALTY'
  /** 违法募捐情节严重 */
  | 'UNLAWFUL_FUNDRAISING'
  /** 骗取税收优惠情节严重 */
  | 'TAX_FRAUD'
  /** 危害国家安全或者社会公共利益 */
  | 'STATE_SECURITY';

/** 吊销登记证书 input. */
export type RevokeOrganizationLicenceInput = {
  /** 社会组织 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 决定书 */
  document: Scalars['String']['input'];
  /** 吊销事由 */
  ground: LicenceRevocationGround;
};

/** 登记评估等级 input. */
export type GradeSocialOrganizationInput = {
  /** 社会组织 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 公告文件 */
  document: Scalars['String']['input'];
  /** 评估等级 1 for 1A to 5 for 5A. */
  grade: Scalars['Int']['input'];
  /** 评定日期 */
  gradedOn: Scalars['Date']['input'];
};

/** 报告党建情况 input. */
export type ReportOrganizationPartyInput = {
  /** 社会组织 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 党组织 */
  partyOrganization: PartyOrganizationForm;
  /** 党员数 */
  partyMembers: Scalars['Int']['input'];
};

/** 社会组织负责人 one person's time in one post of one organization. */
export type OrganizationLeader = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 社会组织 */
  organization?: Maybe<SocialOrganization>;
  /** 人员 */
  person?: Maybe<Person>;
  /** 职务 */
  post: OrganizationPost;
  /** 任职日期 */
  since: Scalars['Date']['output'];
  /** 离任日期 first day on which the post is no longer held. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 任期届满日 last day of the term. */
  termUntil?: Maybe<Scalars['Date']['output']>;
  /** 任期已满 the term is over and the post still held. */
  isTermOver: Scalars['Boolean']['output'];
  /** 离任原因 */
  leaveReason?: Maybe<PostLeaveReason>;
  /** 现职国家工作人员 */
  isServingOfficial?: Maybe<Scalars['Boolean']['output']>;
  /** 政治面貌 GB/T 4762. */
  politicalStatus?: Maybe<Scalars['String']['output']>;
  /** 死亡日期 as the registry last told it; the post stays registered until it is ended. */
  holderDiedOn?: Maybe<Scalars['Date']['output']>;
  /** 其他任职 posts the same person holds now, as far as the caller's divisions reach. */
  otherPosts?: Maybe<Array<OrganizationLeader>>;
  /** 任职文件 */
  document: Scalars['String']['output'];
};

/** 社会组织职务 */
export type OrganizationPost =
  /** 法定代表人 */
  | 'LEGAL_REPRESENTATIVE'
  /** 理事长（会长） */
  | 'CHAIR'
  /** 副理事长（副会长） */
  | 'VICE_CHAIR'
  /** 秘书长 */
  | 'SECRETARY_GENERAL'
  /** 行政负责人（院长、校长、主任） */
  | 'HEAD'
  /** 理事 */
  | 'DIRECTOR'
  /** 监事长 */
  | 'CHIEF_SUPERVISOR'
  /** 监事 */
  | 'SUPERVISOR';

/** 离任原因 */
export type PostLeaveReason =
  /** 任期届满 */
  | 'TERM_ENDED'
  /** 辞职 */
  | 'RESIGNED'
  /** 罢免 */
  | 'REMOVED'
  /** 死亡 */
  | 'DIED'
  /** 变更登记 */
  | 'REPLACED'
  /** 依法不得任职 */
  | 'BARRED'
  /** 登记错误 */
  | 'ERROR';

/** 办理结果 the post, or why not. */
export type OrganizationLeaderResult = OrganizationLeader | Refusal;

/** 任职 input. */
export type AppointOrganizationLeaderInput = {
  /** 社会组织 */
  organizationId: Scalars['ID']['input'];
  /** 人员 */
  person: OrganizationPersonInput;
  /** 职务 not LEGAL_REPRESENTATIVE, which is a registered matter. */
  post: OrganizationPost;
  /** 任职日期 */
  since: Scalars['Date']['input'];
  /** 任期届满日 */
  termUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 现职国家工作人员 */
  isServingOfficial?: Scalars['Boolean']['input'];
  /** 政治面貌 GB/T 4762. */
  politicalStatus?: InputMaybe<Scalars['String']['input']>;
  /** 任职文件 */
  document: Scalars['String']['input'];
};

/** 法定代表人变更 input. */
export type ChangeLegalRepresentativeInput = {
  /** 社会组织 */
  organizationId: Scalars['ID']['input'];
  /** 社会组织版本 */
  version: Scalars['Int']['input'];
  /** 审查同意日期 */
  consentedOn: Scalars['Date']['input'];
  /** 申请日期 */
  appliedOn: Scalars['Date']['input'];
  /** 人员 */
  person: OrganizationPersonInput;
  /** 任职日期 */
  since: Scalars['Date']['input'];
  /** 任期届满日 */
  termUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 现职国家工作人员 */
  isServingOfficial?: Scalars['Boolean']['input'];
  /** 政治面貌 GB/T 4762. */
  politicalStatus?: InputMaybe<Scalars['String']['input']>;
  /** 核准文件 */
  document: Scalars['String']['input'];
};

/** 离任 input. */
export type EndOrganizationPostInput = {
  /** 任职 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 离任文件 */
  document: Scalars['String']['input'];
  /** 离任日期 first day on which the post is no longer held. */
  until: Scalars['Date']['input'];
  /** 离任原因 not REPLACED, which a change of the legal representative says. */
  reason: PostLeaveReason;
};

/** 名录记录 one ground for which an organization stands on a credit list (社会组织信用信息管理办法, 民政部令第60号). The lists are public. */
export type CreditListing = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 社会组织 */
  organization?: Maybe<SocialOrganization>;
  /** 名录 */
  list: CreditList;
  /** 列入情形 */
  ground: CreditListingGround;
  /** 信息形成日期 */
  formedOn: Scalars['Date']['output'];
  /** 罚款金额 */
  fine?: Maybe<Scalars['Money']['output']>;
  /** 信函退回日期 letters to the registered address that nobody signed for. */
  letters: Array<Scalars['Date']['output']>;
  /** 有应履行义务 the listing ends when it is done; without one, with its term. */
  hasDuty: Scalars['Boolean']['output'];
  /** 义务履行日期 */
  dutyFulfilledOn?: Maybe<Scalars['Date']['output']>;
  /** 列入日期 */
  since: Scalars['Date']['output'];
  /** 移出日期 */
  until?: Maybe<Scalars['Date']['output']>;
  /** 移出原因 */
  removalReason?: Maybe<CreditRemovalReason>;
  /** 列入决定 */
  document: Scalars['String']['output'];
  /** 移出决定 */
  removalDocument?: Maybe<Scalars['String']['output']>;
  /** 时限 */
  deadlines: Array<Deadline>;
};

/** 信用名录 */
export type CreditList =
  /** 活动异常名录 */
  | 'ABNORMAL'
  /** 严重违法失信名单 */
  | 'SERIOUS';

/** 列入情形 (art. 11 and 15). */
export type CreditListingGround =
  /** 未按规定报送年度工作报告 */
  | 'ANNUAL_REPORT_NOT_FILED'
  /** 未按规定设立党组织 */
  | 'PARTY_ORGANIZATION_MISSING'
  /** 未按期完成整改 */
  | 'NOT_RECTIFIED'
  /** 公开募捐慈善组织不再符合条件 */
  | 'FUNDRAISING_UNFIT'
  /** 连续六个月未开展公开募捐 */
  | 'FUNDRAISING_IDLE'
  /** 受到警告或者不满5万元罚款 */
  | 'MINOR_PENALTY'
  /** 通过登记的住所无法联系 */
  | 'UNREACHABLE'
  /** 列入活动异常名录满2年 */
  | 'ABNORMAL_TWO_YEARS'
  /** 弄虚作假办理变更登记 */
  | 'FALSE_CHANGE'
  /** 受到限期停止活动处罚 */
  | 'ACTIVITIES_SUSPENDED'
  /** 受到5万元以上罚款 */
  | 'MAJOR_FINE'
  /** 三年内两次以上警告或者不满5万元罚款 */
  | 'REPEATED_MINOR_PENALTIES'
  /** 被纳入失信被执行人名单 */
  | 'DISHONEST_DEBTOR'
  /** 被撤销登记或者吊销登记证书 */
  | 'REGISTRATION_REVOKED'
  /** 法律、行政法规规定的其他情形 */
  | 'OTHER_LAW';

/** 移出原因 */
export type CreditRemovalReason =
  /** 履行义务或者完成整改 */
  | 'DUTY_FULFILLED'
  /** 期满 */
  | 'TERM_OVER'
  /** 转入严重违法失信名单 */
  | 'MOVED_TO_SERIOUS'
  /** 完成注销登记 */
  | 'CANCELLED'
  /** 列入有误 */
  | 'ERROR';

/** 信用状态 */
export type CreditStanding =
  /** 正常 */
  | 'NORMAL'
  /** 活动异常 */
  | 'ABNORMAL'
  /** 严重违法失信 */
  | 'SERIOUS';

/** 严重违法失信拟列入对象 an organization whose records show a ground for the serious list; whether to list, an officer decides. */
export type SeriousListCandidate = {
  /** 社会组织 */
  organization: SocialOrganization;
  /** 列入情形 */
  grounds: Array<CreditListingGround>;
};

/** 名录记录连接 */
export type CreditListingConnection = {
  /** 边 */
  edges: Array<CreditListingEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 that match the filter. */
  totalCount: Scalars['Int']['output'];
};

/** 名录记录边 */
export type CreditListingEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CreditListing;
};

/** 名录记录筛选 each given field narrows; leave out what is not wanted. */
export type CreditListingFilter = {
  /** 名录 */
  lists?: InputMaybe<Array<CreditList>>;
  /** 列入情形 */
  grounds?: InputMaybe<Array<CreditListingGround>>;
  /** 仍在名录 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 列入日期起 */
  enteredFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 列入日期止 this day included. */
  enteredUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 办理结果 the listing, or why not. */
export type CreditListingResult = CreditListing | Refusal;

/** 列入名录 input. */
export type EnterCreditListInput = {
  /** 社会组织 */
  organizationId: Scalars['ID']['input'];
  /** 名录 */
  list: CreditList;
  /** 列入情形 one that leads to this list. */
  ground: CreditListingGround;
  /** 信息形成日期 */
  formedOn: Scalars['Date']['input'];
  /** 罚款金额 with MAJOR_FINE, and with MINOR_PENALTY unless it was a warning. */
  fine?: InputMaybe<Scalars['Money']['input']>;
  /** 信函退回日期 two, with UNREACHABLE. */
  letters?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** 列入决定 */
  document: Scalars['String']['input'];
};

/** 登记履行义务 input. */
export type FulfilCreditDutyInput = {
  /** 名录记录 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 核实文件 */
  document: Scalars['String']['input'];
  /** 义务履行日期 */
  fulfilledOn: Scalars['Date']['input'];
};

/** 移出名录 input. */
export type LeaveCreditListInput = {
  /** 名录记录 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 移出决定 */
  document: Scalars['String']['input'];
  /** 列入有误 */
  isError?: Scalars['Boolean']['input'];
};

/** 慈善组织 an organization as a charity: from its application for recognition, or from its registration as one (慈善法 art. 10). */
export type CharityStatus = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 社会组织 */
  organization?: Maybe<SocialOrganization>;
  /** 来源 */
  origin: CharityOrigin;
  /** 状态 */
  state: CharityState;
  /** 受理日期 */
  acceptedOn: Scalars['Date']['output'];
  /** 延长日数 with the ministry's approval. */
  extensionDays?: Maybe<Scalars['Int']['output']>;
  /** 决定日期 or the day of the withdrawal. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 不予认定理由 */
  denialReasons: Array<CharityDenialReason>;
  /** 终止原因 */
  endReason?: Maybe<CharityEndReason>;
  /** 依据文件 of the last act. */
  document: Scalars['String']['output'];
  /** 起始日 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 终止日 */
  until?: Maybe<Scalars['Date']['output']>;
  /** 有效 today; it does not outlive the organization. */
  isInForce: Scalars['Boolean']['output'];
  /** 时限 */
  deadline: Deadline;
  /** 可执行操作 */
  allowedActs: Array<CharityAct>;
};

/** 公开募捐资格证书 what allows a charity to ask the public (慈善法 art. 22). */
export type FundraisingCertificate = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 社会组织 */
  organization?: Maybe<SocialOrganization>;
  /** 状态 */
  state: FundraisingState;
  /** 证书编号 */
  number?: Maybe<Scalars['String']['output']>;
  /** 受理日期 */
  acceptedOn: Scalars['Date']['output'];
  /** 决定日期 or the day of the withdrawal. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 不予发给理由 */
  denialReasons: Array<FundraisingDenialReason>;
  /** 吊销事由 */
  revocationGround?: Maybe<FundraisingRevocationGround>;
  /** 交回原因 */
  returnReason?: Maybe<FundraisingReturnReason>;
  /** 依据文件 of the last act. */
  document: Scalars['String']['output'];
  /** 起始日 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 终止日 */
  until?: Maybe<Scalars['Date']['output']>;
  /** 有效 today; it does not outlive the organization. */
  isInForce: Scalars['Boolean']['output'];
  /** 时限 */
  deadline: Deadline;
  /** 可执行操作 */
  allowedActs: Array<FundraisingAct>;
};

/** 慈善组织来源 */
export type CharityOrigin =
  /** 设立登记 */
  | 'REGISTRATION'
  /** 认定 */
  | 'RECOGNITION';

/** 慈善组织状态 */
export type CharityState =
  /** 已受理 */
  | 'APPLIED'
  /** 已认定 */
  | 'RECOGNISED'
  /** 不予认定 */
  | 'DENIED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 已终止 */
  | 'ENDED';

/** 慈善组织办理事项 */
export type CharityAct =
  /** 延长期限 */
  | 'EXTEND'
  /** 认定 */
  | 'RECOGNISE'
  /** 不予认定 */
  | 'DENY'
  /** 撤回 */
  | 'WITHDRAW'
  /** 终止 */
  | 'END';

/** 公开募捐资格状态 */
export type FundraisingState =
  /** 已受理 */
  | 'APPLIED'
  /** 已发证 */
  | 'ISSUED'
  /** 不予发给 */
  | 'DENIED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 已吊销 */
  | 'REVOKED'
  /** 已交回 */
  | 'RETURNED';

/** 公开募捐资格办理事项 */
export type FundraisingAct =
  /** 发给证书 */
  | 'ISSUE'
  /** 不予发给 */
  | 'DENY'
  /** 撤回 */
  | 'WITHDRAW'
  /** 吊销 */
  | 'REVOKE'
  /** 交回 */
  | 'RETURN';

/** 不予认定理由 (慈善法 art. 9). */
export type CharityDenialReason =
  /** 不以开展慈善活动为宗旨 */
  | 'PURPOSE_NOT_CHARITABLE'
  /** 以营利为目的 */
  | 'FOR_PROFIT'
  /** 章程不符合规定 */
  | 'CHARTER_DEFECTIVE'
  /** 没有必要的财产 */
  | 'PROPERTY_INSUFFICIENT'
  /** 组织机构、负责人不符合条件 */
  | 'LEADERS_UNFIT'
  /** 年度支出和管理费用不符合规定 */
  | 'SPENDING_OFF_STANDARD'
  /** 受过行政处罚 */
  | 'PENALISED'
  /** 法律、行政法规规定的其他情形 */
  | 'OTHER_LAW';

/** 不予发给理由 (慈善组织公开募捐管理办法 art. 5). */
export type FundraisingDenialReason =
  /** 内部治理结构不规范 */
  | 'GOVERNANCE_UNSOUND'
  /** 理事会成员关联超过规定 */
  | 'BOARD_RELATED'
  /** 监事不符合规定 */
  | 'SUPERVISORS_MISSING'
  /** 管理制度不健全 */
  | 'RULES_MISSING'
  /** 未按时报送年度工作报告或者公开信息 */
  | 'REPORTS_MISSING'
  /** 受过行政处罚 */
  | 'PENALISED'
  /** 法律、行政法规规定的其他情形 */
  | 'OTHER_LAW';

/** 慈善组织终止原因 */
export type CharityEndReason =
  /** 主动放弃 */
  | 'RETURNED'
  /** 不再符合条件 */
  | 'NO_LONGER_QUALIFIED'
  /** 骗取认定 */
  | 'OBTAINED_BY_FRAUD'
  /** 登记错误 */
  | 'ERROR';

/** 吊销公开募捐资格证书事由 (慈善法 art. 111). */
export type FundraisingRevocationGround =
  /** 欺骗、诱导捐赠 */
  | 'DECEPTION'
  /** 摊派或者变相摊派 */
  | 'APPORTIONED'
  /** 妨碍公共秩序、经营或者居民生活 */
  | 'ORDER_DISTURBED'
  /** 违反规定与不具资格者合作 */
  | 'UNQUALIFIED_PARTNER'
  /** 违反规定通过互联网公开募捐 */
  | 'UNDESIGNATED_PLATFORM'
  /** 应急募捐不及时分配、使用 */
  | 'EMERGENCY_FUNDS_IDLE';

/** 公开募捐资格交回原因 */
export type FundraisingReturnReason =
  /** 主动交回 */
  | 'RETURNED'
  /** 不再符合条件 */
  | 'NO_LONGER_QUALIFIED'
  /** 登记错误 */
  | 'ERROR';

/** 慈善组织连接 */
export type CharityStatusConnection = {
  /** 边 */
  edges: Array<CharityStatusEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 that match the filter. */
  totalCount: Scalars['Int']['output'];
};

/** 慈善组织边 */
export type CharityStatusEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: CharityStatus;
};

/** 公开募捐资格连接 */
export type FundraisingCertificateConnection = {
  /** 边 */
  edges: Array<FundraisingCertificateEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 that match the filter. */
  totalCount: Scalars['Int']['output'];
};

/** 公开募捐资格边 */
export type FundraisingCertificateEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: FundraisingCertificate;
};

/** 慈善组织筛选 each given field narrows; leave out what is not wanted. */
export type CharityStatusFilter = {
  /** 状态 */
  states?: InputMaybe<Array<CharityState>>;
  /** 受理日期起 */
  acceptedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 受理日期止 this day included. */
  acceptedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 公开募捐资格筛选 each given field narrows; leave out what is not wanted. */
export type FundraisingCertificateFilter = {
  /** 状态 */
  states?: InputMaybe<Array<FundraisingState>>;
  /** 受理日期起 */
  acceptedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 受理日期止 this day included. */
  acceptedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 办理结果 the charity status, or why not. */
export type CharityStatusResult = CharityStatus | Refusal;

/** 办理结果 the certificate, or why not. */
export type FundraisingCertificateResult = FundraisingCertificate | Refusal;

/** 申请 input. */
export type ApplyForCharityStatusInput = {
  /** 社会组织 */
  organizationId: Scalars['ID']['input'];
  /** 受理日期 the limit for the decision runs from it. */
  acceptedOn: Scalars['Date']['input'];
  /** 受理文件 */
  document: Scalars['String']['input'];
};

/** 办理 input. */
export type CharityActInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 延长期限 input. */
export type ExtendCharityDecisionInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 批准文件 of the ministry. */
  document: Scalars['String']['input'];
  /** 日数 */
  days: Scalars['Int']['input'];
};

/** 认定决定 input. */
export type DecideCharityStatusInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 决定书 */
  document: Scalars['String']['input'];
  /** 予以认定 */
  isGranted: Scalars['Boolean']['input'];
  /** 不予认定理由 with a denial. */
  reasons?: InputMaybe<Array<CharityDenialReason>>;
};

/** 终止认定 input. */
export type EndCharityStatusInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 决定书 */
  document: Scalars['String']['input'];
  /** 终止原因 */
  reason: CharityEndReason;
};

/** 公开募捐资格决定 input. */
export type DecideFundraisingCertificateInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 决定书 */
  document: Scalars['String']['input'];
  /** 予以发给 */
  isGranted: Scalars['Boolean']['input'];
  /** 证书编号 with a grant. */
  number?: InputMaybe<Scalars['String']['input']>;
  /** 不予发给理由 with a denial. */
  reasons?: InputMaybe<Array<FundraisingDenialReason>>;
};

/** 吊销 input. */
export type RevokeFundraisingCertificateInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 决定书 */
  document: Scalars['String']['input'];
  /** 吊销事由 */
  ground: FundraisingRevocationGround;
};

/** 交回 input. */
export type ReturnFundraisingCertificateInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 交回原因 */
  reason: FundraisingReturnReason;
};

/** 年度检查 what one organization owes for one year: an inspection, or as a charity an annual report. */
export type AnnualInspection = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 社会组织 */
  organization?: Maybe<SocialOrganization>;
  /** 年度 the year reported on; the inspection takes place in the next. */
  year: Scalars['Int']['output'];
  /** 方式 */
  filing: AnnualFiling;
  /** 状态 */
  state: AnnualInspectionState;
  /** 初审日期 by the supervising unit. */
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** 报送日期 the day it was first handed in to the registry. */
  submittedOn?: Maybe<Scalars['Date']['output']>;
  /** 审计报告 */
  auditReport?: Maybe<Scalars['String']['output']>;
  /** 结论日期 */
  concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 结论 null while it is open, and for annual reports that were filed. */
  result?: Maybe<AnnualInspectionResultKind>;
  /** 整改期限 */
  rectifyUntil?: Maybe<Scalars['Date']['output']>;
  /** 补正期限 returned for completion until this day. */
  completeUntil?: Maybe<Scalars['Date']['output']>;
  /** 认定未参检日期 */
  missedOn?: Maybe<Scalars['Date']['output']>;
  /** 依据文件 of the last act. */
  document?: Maybe<Scalars['String']['output']>;
  /** 时限 the supervising unit's day and the registry's. */
  deadlines: Array<Deadline>;
  /** 可执行操作 */
  allowedActs: Array<AnnualInspectionAct>;
};

/** 报送方式 */
export type AnnualFiling =
  /** 年度检查 */
  | 'INSPECTION'
  /** 年度工作报告 of charities, which are not inspected (慈善法 art. 13). */
  | 'ANNUAL_REPORT';

/** 年检状态 */
export type AnnualInspectionState =
  /** 待报送 */
  | 'DUE'
  /** 已初审 */
  | 'REVIEWED'
  /** 已报送 */
  | 'SUBMITTED'
  /** 已作结论 */
  | 'CONCLUDED'
  /** 未参检 */
  | 'NOT_ATTENDED';

/** 年检操作 */
export type AnnualInspectionAct =
  /** 初审 */
  | 'REVIEW'
  /** 报送 */
  | 'SUBMIT'
  /** 退回补正 */
  | 'RETURN'
  /** 作出结论 */
  | 'CONCLUDE'
  /** 认定未参检 */
  | 'MISS';

/** 年检结论 */
export type AnnualInspectionResultKind =
  /** 合格 */
  | 'QUALIFIED'
  /** 基本合格 */
  | 'BASIC'
  /** 不合格 */
  | 'UNQUALIFIED'
  /** 未参检 */
  | 'NOT_ATTENDED';

/** 年检批次 what opening or closing a year did. */
export type AnnualInspectionRound = {
  /** 区划 */
  division?: Maybe<Division>;
  /** 年度 */
  year: Scalars['Int']['output'];
  /** 本次变动数 organizations asked for the first time, or found not to have attended. */
  changed: Scalars['Int']['output'];
  /** 未变动数 asked before, or still within their limit. */
  unchanged: Scalars['Int']['output'];
};

/** 年度数量 how many records of a year stand so. */
export type AnnualInspectionYearCount = {
  /** 年度 */
  year: Scalars['Int']['output'];
  /** 状态 */
  state: AnnualInspectionState;
  /** 结论 */
  result?: Maybe<AnnualInspectionResultKind>;
  /** 数量 */
  count: Scalars['Int']['output'];
};

/** 年检连接 */
export type AnnualInspectionConnection = {
  /** 边 */
  edges: Array<AnnualInspectionEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 that match the filter. */
  totalCount: Scalars['Int']['output'];
  /** 各年度数量 of the whole division, whatever the filter. */
  countByYear: Array<AnnualInspectionYearCount>;
};

/** 年检边 */
export type AnnualInspectionEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: AnnualInspection;
};

/** 年检筛选 each given field narrows; leave out what is not wanted. */
export type AnnualInspectionFilter = {
  /** 年度 */
  years?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 方式 */
  filings?: InputMaybe<Array<AnnualFiling>>;
  /** 状态 */
  states?: InputMaybe<Array<AnnualInspectionState>>;
  /** 结论 other than NOT_ATTENDED, which is a state. */
  results?: InputMaybe<Array<AnnualInspectionConclusion>>;
};

/** 年检结论 what the registry may conclude. */
export type AnnualInspectionConclusion =
  /** 合格 */
  | 'QUALIFIED'
  /** 基本合格 */
  | 'BASIC'
  /** 不合格 */
  | 'UNQUALIFIED';

/** 办理结果 what the act did, or why not. */
export type AnnualInspectionRoundResult = AnnualInspectionRound | Refusal;

/** 办理结果 the inspection, or why not. */
export type AnnualInspectionResult = AnnualInspection | Refusal;

/** 年检批次 input. */
export type AnnualInspectionRoundInput = {
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 年度 the year reported on. */
  year: Scalars['Int']['input'];
};

/** 初审 input. */
export type ReviewAnnualInspectionInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 初审意见 */
  document: Scalars['String']['input'];
  /** 初审日期 */
  reviewedOn: Scalars['Date']['input'];
};

/** 报送 input. */
export type SubmitAnnualInspectionInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 年度工作报告 */
  document: Scalars['String']['input'];
  /** 报送日期 */
  submittedOn: Scalars['Date']['input'];
  /** 审计报告 number of the report, where one is owed. */
  auditReport?: InputMaybe<Scalars['String']['input']>;
};

/** 退回补正 input. */
export type ReturnAnnualInspectionInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 补正通知 */
  document: Scalars['String']['input'];
  /** 补正期限 */
  completeUntil: Scalars['Date']['input'];
};

/** 作出结论 input. */
export type ConcludeAnnualInspectionInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 结论公告 */
  document: Scalars['String']['input'];
  /** 结论 */
  result: AnnualInspectionConclusion;
  /** 整改期限 */
  rectifyUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 成立登记申请 an application to found an organization, from the day all papers are in to the decision. */
export type OrganizationRegistration = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 状态 */
  state: OrganizationRegistrationState;
  /** 登记管理机关所在区划 */
  division?: Maybe<Division>;
  /** 登记管理机关 */
  registryName: Scalars['String']['output'];
  /** 类型 */
  kind: SocialOrganizationKind;
  /** 拟登记名称 */
  name: Scalars['String']['output'];
  /** 民办非企业单位形式 */
  pneForm?: Maybe<PneForm>;
  /** 基金会类型 */
  foundationKind?: Maybe<FoundationKind>;
  /** 行业分类 */
  industryClass: OrganizationIndustryClass;
  /** 申请登记为慈善组织 */
  asCharity: Scalars['Boolean']['output'];
  /** 业务主管单位 */
  supervisingUnit?: Maybe<Scalars['String']['output']>;
  /** 直接登记类别 where there is no supervising unit. */
  directClass?: Maybe<DirectRegistrationClass>;
  /** 审查同意日期 */
  consentedOn?: Maybe<Scalars['Date']['output']>;
  /** 住所 */
  address: Scalars['String']['output'];
  /** 宗旨 */
  purpose: Scalars['String']['output'];
  /** 业务范围 */
  businessScope: Scalars['String']['output'];
  /** 活动地域 */
  activityArea?: Maybe<Division>;
  /** 注册资金 */
  registeredFund: Scalars['Money']['output'];
  /** 个人会员数 */
  individualMembers: Scalars['Int']['output'];
  /** 单位会员数 */
  unitMembers: Scalars['Int']['output'];
  /** 理事数 */
  directors: Scalars['Int']['output'];
  /** 专职工作人员数 */
  fullTimeStaff: Scalars['Int']['output'];
  /** 拟任法定代表人 or who answers for a unit without legal personality. */
  legalRepresentative?: Maybe<Person>;
  /** 受理日期 the day all papers were in. */
  acceptedOn: Scalars['Date']['output'];
  /** 决定日期 or the day of the withdrawal. */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 不具备的条件 by the figures stated. */
  conditionFaults: Array<RegistrationConditionFault>;
  /** 不予登记理由 */
  denialReasons: Array<RegistrationDenialReason>;
  /** 依据文件 of the last act. */
  document: Scalars['String']['output'];
  /** 社会组织 that it led to. */
  organization?: Maybe<SocialOrganization>;
  /** 时限 */
  deadline: Deadline;
  /** 可执行操作 */
  allowedActs: Array<OrganizationRegistrationAct>;
};

/** 成立登记状态 */
export type OrganizationRegistrationState =
  /** 已受理 */
  | 'ACCEPTED'
  /** 准予登记 */
  | 'APPROVED'
  /** 不予登记 */
  | 'DENIED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 成立登记操作 */
export type OrganizationRegistrationAct =
  /** 准予登记 */
  | 'APPROVE'
  /** 不予登记 */
  | 'DENY'
  /** 撤回 */
  | 'WITHDRAW';

/** 直接登记类别 the classes that register without a supervising unit. */
export type DirectRegistrationClass =
  /** 行业协会商会类 */
  | 'TRADE'
  /** 科技类 */
  | 'SCIENCE'
  /** 公益慈善类 */
  | 'CHARITY'
  /** 城乡社区服务类 */
  | 'COMMUNITY_SERVICE';

/** 不具备的条件 */
export type RegistrationConditionFault =
  /** 会员数不足 */
  | 'TOO_FEW_MEMBERS'
  /** 活动资金（原始基金）不足 */
  | 'FUND_TOO_SMALL'
  /** 理事人数不符合规定 */
  | 'DIRECTORS_OUT_OF_RANGE'
  /** 没有专职工作人员 */
  | 'NO_FULL_TIME_STAFF'
  /** 登记管理机关级别不符 */
  | 'REGISTRY_TOO_LOW';

/** 不予登记理由 (社会团体登记管理条例 art. 13). */
export type RegistrationDenialReason =
  /** 宗旨、业务范围不符合规定 */
  | 'PURPOSE_UNLAWFUL'
  /** 已有业务范围相同或者相似的组织，没有必要成立 */
  | 'SAME_SCOPE_EXISTS'
  /** 发起人、拟任负责人不符合条件 */
  | 'FOUNDERS_UNFIT'
  /** 申请登记时弄虚作假 */
  | 'FRAUD'
  /** 不具备成立条件 */
  | 'CONDITIONS_NOT_MET'
  /** 名称不符合规定 */
  | 'NAME_NOT_ALLOWED'
  /** 法律、行政法规禁止的其他情形 */
  | 'OTHER_LAW';

/** 成立登记申请连接 */
export type OrganizationRegistrationConnection = {
  /** 边 */
  edges: Array<OrganizationRegistrationEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 that match the filter. */
  totalCount: Scalars['Int']['output'];
};

/** 成立登记申请边 */
export type OrganizationRegistrationEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: OrganizationRegistration;
};

/** 成立登记申请筛选 each given field narrows; leave out what is not wanted. */
export type OrganizationRegistrationFilter = {
  /** 状态 */
  states?: InputMaybe<Array<OrganizationRegistrationState>>;
  /** 类型 */
  kinds?: InputMaybe<Array<SocialOrganizationKind>>;
  /** 受理日期起 */
  acceptedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 受理日期止 this day included. */
  acceptedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 办理结果 the application, or why not. */
export type OrganizationRegistrationResult = OrganizationRegistration | Refusal;

/** 受理成立登记 input. */
export type ApplyForOrganizationRegistrationInput = {
  /** 登记管理机关所在区划 */
  division: Scalars['DivisionCode']['input'];
  /** 登记管理机关 */
  registryName: Scalars['String']['input'];
  /** 类型 */
  kind: SocialOrganizationKind;
  /** 拟登记名称 */
  name: Scalars['String']['input'];
  /** 民办非企业单位形式 with PNE. */
  pneForm?: InputMaybe<PneForm>;
  /** 基金会类型 with FOUNDATION. */
  foundationKind?: InputMaybe<FoundationKind>;
  /** 行业分类 */
  industryClass: OrganizationIndustryClass;
  /** 申请登记为慈善组织 */
  asCharity?: Scalars['Boolean']['input'];
  /** 业务主管单位 with its consent; or the class that registers directly. */
  supervisingUnit?: InputMaybe<Scalars['String']['input']>;
  /** 直接登记类别 */
  directClass?: InputMaybe<DirectRegistrationClass>;
  /** 审查同意日期 */
  consentedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 住所 */
  address: Scalars['String']['input'];
  /** 宗旨 */
  purpose: Scalars['String']['input'];
  /** 业务范围 */
  businessScope: Scalars['String']['input'];
  /** 活动地域 */
  activityArea?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 注册资金 of a foundation its original fund, paid in. */
  registeredFund: Scalars['Money']['input'];
  /** 个人会员数 */
  individualMembers?: Scalars['Int']['input'];
  /** 单位会员数 */
  unitMembers?: Scalars['Int']['input'];
  /** 理事数 */
  directors?: Scalars['Int']['input'];
  /** 专职工作人员数 */
  fullTimeStaff?: Scalars['Int']['input'];
  /** 拟任法定代表人 */
  legalRepresentative: OrganizationPersonInput;
  /** 现职国家工作人员 whether the legal representative to be is one. */
  isServingOfficial?: Scalars['Boolean']['input'];
  /** 受理日期 the day all papers were in. */
  acceptedOn: Scalars['Date']['input'];
  /** 受理通知书 */
  document: Scalars['String']['input'];
};

/** 准予登记 input. */
export type ApproveOrganizationRegistrationInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 准予登记决定书 */
  document: Scalars['String']['input'];
  /** 统一社会信用代码 */
  creditCode: Scalars['CreditCode']['input'];
  /** 证书有效期止 */
  certificateUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** 不予登记 input. */
export type DenyOrganizationRegistrationInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 不予登记决定书 */
  document: Scalars['String']['input'];
  /** 不予登记理由 */
  reasons: Array<RegistrationDenialReason>;
};

/** 撤回 input. */
export type WithdrawOrganizationRegistrationInput = {
  /** 编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 撤回申请 */
  document: Scalars['String']['input'];
};

/** 名册 a spreadsheet a programme takes in. */
export type SocialOrganizationsRoster = {
  /** 名册编号 */
  kind: Scalars['String']['output'];
  /** 名称 */
  title: Scalars['String']['output'];
  /** 列 what the header may say; required ones must be there. */
  columns: Array<SocialOrganizationsRosterColumn>;
};

/** 名册列 one column of a roster. */
export type SocialOrganizationsRosterColumn = {
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
export type SocialOrganizationsImportBatch = {
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
  state: SocialOrganizationsImportState;
  /** 可执行操作 the acts that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 列对应 where each column was found. */
  columns: Array<SocialOrganizationsFoundColumn>;
  /** 未识别的列 not imported. */
  unknownColumns: Array<SocialOrganizationsFoundColumn>;
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
  controlFigures: Array<SocialOrganizationsControlFigure>;
  /** 问题汇总 by code, most frequent first. */
  faultCounts: Array<SocialOrganizationsFaultCount>;
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
  rows: SocialOrganizationsImportRowConnection;
  /** 退回文件 the rejected rows with the reasons in a column of their own, to correct and import again; null where there are none. */
  rejectedRows?: Maybe<SocialOrganizationsRosterFile>;
  /** 后续修改 what stands in the way of taking the batch back; at most 1000. */
  laterEdits: Array<SocialOrganizationsLaterEdit>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type SocialOrganizationsImportBatchRowsArgs = {
  filter?: InputMaybe<SocialOrganizationsImportRowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type SocialOrganizationsImportBatchRejectedRowsArgs = {
  format: SocialOrganizationsRosterFormat;
};

/** 导入状态 */
export type SocialOrganizationsImportState =
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
export type SocialOrganizationsRosterFormat =
  | 'XLSX'
  | 'CSV';

/** 名册文件 as base64 text. */
export type SocialOrganizationsRosterFile = {
  /** 文件名 */
  name?: Maybe<Scalars['String']['output']>;
  /** 内容 base64. */
  content?: Maybe<Scalars['String']['output']>;
};

/** 列对应 a column of the file. */
export type SocialOrganizationsFoundColumn = {
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
export type SocialOrganizationsControlFigure = {
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
export type SocialOrganizationsFaultCount = {
  /** 问题代码 */
  code: Scalars['String']['output'];
  /** 次数 */
  count: Scalars['Int']['output'];
};

export type SocialOrganizationsImportRowConnection = {
  edges: Array<SocialOrganizationsImportRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SocialOrganizationsImportRowEdge = {
  cursor: Scalars['String']['output'];
  node: SocialOrganizationsImportRow;
};

export type SocialOrganizationsImportBatchConnection = {
  edges: Array<SocialOrganizationsImportBatchEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SocialOrganizationsImportBatchEdge = {
  cursor: Scalars['String']['output'];
  node: SocialOrganizationsImportBatch;
};

/** 导入行 one row of the file and what became of it. */
export type SocialOrganizationsImportRow = {
  batch: SocialOrganizationsImportBatch;
  /** 行号 as the spreadsheet counts. */
  number: Scalars['Int']['output'];
  /** 类型 DATA, TITLE, HEADER, TOTAL, SUBTOTAL or NOTE. */
  kind: Scalars['String']['output'];
  /** 结果 */
  state: SocialOrganizationsImportRowState;
  /** 是否重复 */
  isDuplicate: Scalars['Boolean']['output'];
  /** 问题 */
  faults: Array<SocialOrganizationsImportFault>;
  /** 原文 the cells as they were; null once their retention is over. */
  cells?: Maybe<Array<Scalars['String']['output']>>;
  /** 产生的记录 */
  records: Array<SocialOrganizationsImportRecord>;
};

/** 行结果 */
export type SocialOrganizationsImportRowState =
  /** 接受 */
  | 'ACCEPTED'
  /** 退回 */
  | 'REJECTED'
  /** 跳过 */
  | 'SKIPPED';

/** 问题 what is wrong with a cell or row. */
export type SocialOrganizationsImportFault = {
  /** 代码 */
  code: Scalars['String']['output'];
  /** 严重程度 REPAIRED 已修正, FLAGGED 提示, REJECTED 退回. */
  severity: SocialOrganizationsFaultSeverity;
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
export type SocialOrganizationsFaultSeverity =
  /** 已修正 */
  | 'REPAIRED'
  /** 提示 */
  | 'FLAGGED'
  /** 退回 */
  | 'REJECTED';

/** 来源 a record and the row that made or changed it. */
export type SocialOrganizationsImportRecord = {
  batch: SocialOrganizationsImportBatch;
  row?: Maybe<SocialOrganizationsImportRow>;
  /** 记录表 */
  recordTable: Scalars['String']['output'];
  /** 记录编号 */
  recordId: Scalars['ID']['output'];
  /** CREATED 新增, CHANGED 变更. */
  change: Scalars['String']['output'];
};

/** 后续修改 a record of the batch that was edited since. */
export type SocialOrganizationsLaterEdit = {
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
export type SocialOrganizationsImportBatchFilter = {
  kind?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<SocialOrganizationsImportState>;
};

/** 导入行筛选 */
export type SocialOrganizationsImportRowFilter = {
  state?: InputMaybe<SocialOrganizationsImportRowState>;
  hasFaults?: InputMaybe<Scalars['Boolean']['input']>;
};

export type SocialOrganizationsImportBatchResult = SocialOrganizationsImportBatch | Refusal;

export type CheckSocialOrganizationsRosterInput = {
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

export type ApplySocialOrganizationsRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 接受合计差异 the rows hold although totals differ. */
  acceptDifferences?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReverseSocialOrganizationsRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 撤回原因 */
  reason: Scalars['String']['input'];
};

/** 政策参数 policy parameter of socialOrganizations: set by division and validity, never a constant of the program. */
export type SocialOrganizationsPolicyParameter = PolicyParameter & {
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

export type SetSocialOrganizationsPolicyParameterInput = {
  key: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  value: Scalars['Decimal']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SetSocialOrganizationsPolicyParameterResult = SocialOrganizationsPolicyParameter | Refusal;



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
  SocialOrganization: SocialOrganization;
  OrganizationLeader: OrganizationLeader;
  CreditListing: CreditListing;
  CharityStatus: CharityStatus;
  FundraisingCertificate: FundraisingCertificate;
  AnnualInspection: AnnualInspection;
  OrganizationRegistration: OrganizationRegistration;
  SocialOrganizationsImportBatch: SocialOrganizationsImportBatch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  SocialOrganization:
    ( { __typename: 'SocialOrganization' }
    & ( GraphQLRecursivePick<FederationTypes['SocialOrganization'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['SocialOrganization'], {"creditCode":true}> ) );
  OrganizationLeader:
    ( { __typename: 'OrganizationLeader' }
    & GraphQLRecursivePick<FederationTypes['OrganizationLeader'], {"id":true}> );
  CreditListing:
    ( { __typename: 'CreditListing' }
    & GraphQLRecursivePick<FederationTypes['CreditListing'], {"id":true}> );
  CharityStatus:
    ( { __typename: 'CharityStatus' }
    & GraphQLRecursivePick<FederationTypes['CharityStatus'], {"id":true}> );
  FundraisingCertificate:
    ( { __typename: 'FundraisingCertificate' }
    & GraphQLRecursivePick<FederationTypes['FundraisingCertificate'], {"id":true}> );
  AnnualInspection:
    ( { __typename: 'AnnualInspection' }
    & GraphQLRecursivePick<FederationTypes['AnnualInspection'], {"id":true}> );
  OrganizationRegistration:
    ( { __typename: 'OrganizationRegistration' }
    & GraphQLRecursivePick<FederationTypes['OrganizationRegistration'], {"id":true}> );
  SocialOrganizationsImportBatch:
    ( { __typename: 'SocialOrganizationsImportBatch' }
    & GraphQLRecursivePick<FederationTypes['SocialOrganizationsImportBatch'], {"id":true}> );
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
  OrganizationPersonInput: ResolverTypeWrapper<any>;
  OrganizationPersonDocumentInput: ResolverTypeWrapper<any>;
  Division: ResolverTypeWrapper<any>;
  SocialOrganization: ResolverTypeWrapper<SocialOrganizationRecord>;
  SocialOrganizationKind: ResolverTypeWrapper<any>;
  SocialOrganizationStatus: ResolverTypeWrapper<any>;
  OrganizationAct: ResolverTypeWrapper<any>;
  OrganizationCodeWarning: ResolverTypeWrapper<any>;
  PneForm: ResolverTypeWrapper<any>;
  FoundationKind: ResolverTypeWrapper<any>;
  OrganizationIndustryClass: ResolverTypeWrapper<any>;
  PartyOrganizationForm: ResolverTypeWrapper<any>;
  RegisteredMatter: ResolverTypeWrapper<any>;
  OrganizationChange: ResolverTypeWrapper<OrganizationChangeRecord>;
  OrganizationStep: ResolverTypeWrapper<OrganizationStepRecord>;
  SocialOrganizationConnection: ResolverTypeWrapper<any>;
  SocialOrganizationEdge: ResolverTypeWrapper<any>;
  OrganizationStatusCount: ResolverTypeWrapper<any>;
  OrganizationKindCount: ResolverTypeWrapper<any>;
  SocialOrganizationFilter: ResolverTypeWrapper<any>;
  SocialOrganizationResult: ResolverTypeWrapper<any>;
  SocialOrganizationActInput: ResolverTypeWrapper<any>;
  ChangeOrganizationRegistrationInput: ResolverTypeWrapper<any>;
  LiquidationGround: ResolverTypeWrapper<any>;
  StartOrganizationLiquidationInput: ResolverTypeWrapper<any>;
  EndOrganizationLiquidationInput: ResolverTypeWrapper<any>;
  RevocationGround: ResolverTypeWrapper<any>;
  RevokeSocialOrganizationInput: ResolverTypeWrapper<any>;
  LicenceRevocationGround: ResolverTypeWrapper<any>;
  RevokeOrganizationLicenceInput: ResolverTypeWrapper<any>;
  GradeSocialOrganizationInput: ResolverTypeWrapper<any>;
  ReportOrganizationPartyInput: ResolverTypeWrapper<any>;
  OrganizationLeader: ResolverTypeWrapper<OrganizationLeaderRecord>;
  OrganizationPost: ResolverTypeWrapper<any>;
  PostLeaveReason: ResolverTypeWrapper<any>;
  OrganizationLeaderResult: ResolverTypeWrapper<any>;
  AppointOrganizationLeaderInput: ResolverTypeWrapper<any>;
  ChangeLegalRepresentativeInput: ResolverTypeWrapper<any>;
  EndOrganizationPostInput: ResolverTypeWrapper<any>;
  CreditListing: ResolverTypeWrapper<CreditListingRecord>;
  CreditList: ResolverTypeWrapper<any>;
  CreditListingGround: ResolverTypeWrapper<any>;
  CreditRemovalReason: ResolverTypeWrapper<any>;
  CreditStanding: ResolverTypeWrapper<any>;
  SeriousListCandidate: ResolverTypeWrapper<any>;
  CreditListingConnection: ResolverTypeWrapper<any>;
  CreditListingEdge: ResolverTypeWrapper<any>;
  CreditListingFilter: ResolverTypeWrapper<any>;
  CreditListingResult: ResolverTypeWrapper<any>;
  EnterCreditListInput: ResolverTypeWrapper<any>;
  FulfilCreditDutyInput: ResolverTypeWrapper<any>;
  LeaveCreditListInput: ResolverTypeWrapper<any>;
  CharityStatus: ResolverTypeWrapper<CharityStatusRecord>;
  FundraisingCertificate: ResolverTypeWrapper<FundraisingCertificateRecord>;
  CharityOrigin: ResolverTypeWrapper<any>;
  CharityState: ResolverTypeWrapper<any>;
  CharityAct: ResolverTypeWrapper<any>;
  FundraisingState: ResolverTypeWrapper<any>;
  FundraisingAct: ResolverTypeWrapper<any>;
  CharityDenialReason: ResolverTypeWrapper<any>;
  FundraisingDenialReason: ResolverTypeWrapper<any>;
  CharityEndReason: ResolverTypeWrapper<any>;
  FundraisingRevocationGround: ResolverTypeWrapper<any>;
  FundraisingReturnReason: ResolverTypeWrapper<any>;
  CharityStatusConnection: ResolverTypeWrapper<any>;
  CharityStatusEdge: ResolverTypeWrapper<any>;
  FundraisingCertificateConnection: ResolverTypeWrapper<any>;
  FundraisingCertificateEdge: ResolverTypeWrapper<any>;
  CharityStatusFilter: ResolverTypeWrapper<any>;
  FundraisingCertificateFilter: ResolverTypeWrapper<any>;
  CharityStatusResult: ResolverTypeWrapper<any>;
  FundraisingCertificateResult: ResolverTypeWrapper<any>;
  ApplyForCharityStatusInput: ResolverTypeWrapper<any>;
  CharityActInput: ResolverTypeWrapper<any>;
  ExtendCharityDecisionInput: ResolverTypeWrapper<any>;
  DecideCharityStatusInput: ResolverTypeWrapper<any>;
  EndCharityStatusInput: ResolverTypeWrapper<any>;
  DecideFundraisingCertificateInput: ResolverTypeWrapper<any>;
  RevokeFundraisingCertificateInput: ResolverTypeWrapper<any>;
  ReturnFundraisingCertificateInput: ResolverTypeWrapper<any>;
  AnnualInspection: ResolverTypeWrapper<AnnualInspectionRecord>;
  AnnualFiling: ResolverTypeWrapper<any>;
  AnnualInspectionState: ResolverTypeWrapper<any>;
  AnnualInspectionAct: ResolverTypeWrapper<any>;
  AnnualInspectionResultKind: ResolverTypeWrapper<any>;
  AnnualInspectionRound: ResolverTypeWrapper<any>;
  AnnualInspectionYearCount: ResolverTypeWrapper<any>;
  AnnualInspectionConnection: ResolverTypeWrapper<any>;
  AnnualInspectionEdge: ResolverTypeWrapper<any>;
  AnnualInspectionFilter: ResolverTypeWrapper<any>;
  AnnualInspectionConclusion: ResolverTypeWrapper<any>;
  AnnualInspectionRoundResult: ResolverTypeWrapper<any>;
  AnnualInspectionResult: ResolverTypeWrapper<any>;
  AnnualInspectionRoundInput: ResolverTypeWrapper<any>;
  ReviewAnnualInspectionInput: ResolverTypeWrapper<any>;
  SubmitAnnualInspectionInput: ResolverTypeWrapper<any>;
  ReturnAnnualInspectionInput: ResolverTypeWrapper<any>;
  ConcludeAnnualInspectionInput: ResolverTypeWrapper<any>;
  OrganizationRegistration: ResolverTypeWrapper<OrganizationRegistrationRecord>;
  OrganizationRegistrationState: ResolverTypeWrapper<any>;
  OrganizationRegistrationAct: ResolverTypeWrapper<any>;
  DirectRegistrationClass: ResolverTypeWrapper<any>;
  RegistrationConditionFault: ResolverTypeWrapper<any>;
  RegistrationDenialReason: ResolverTypeWrapper<any>;
  OrganizationRegistrationConnection: ResolverTypeWrapper<any>;
  OrganizationRegistrationEdge: ResolverTypeWrapper<any>;
  OrganizationRegistrationFilter: ResolverTypeWrapper<any>;
  OrganizationRegistrationResult: ResolverTypeWrapper<any>;
  ApplyForOrganizationRegistrationInput: ResolverTypeWrapper<any>;
  ApproveOrganizationRegistrationInput: ResolverTypeWrapper<any>;
  DenyOrganizationRegistrationInput: ResolverTypeWrapper<any>;
  WithdrawOrganizationRegistrationInput: ResolverTypeWrapper<any>;
  SocialOrganizationsRoster: ResolverTypeWrapper<any>;
  SocialOrganizationsRosterColumn: ResolverTypeWrapper<any>;
  SocialOrganizationsImportBatch: ResolverTypeWrapper<any>;
  SocialOrganizationsImportState: ResolverTypeWrapper<any>;
  SocialOrganizationsRosterFormat: ResolverTypeWrapper<any>;
  SocialOrganizationsRosterFile: ResolverTypeWrapper<any>;
  SocialOrganizationsFoundColumn: ResolverTypeWrapper<any>;
  SocialOrganizationsControlFigure: ResolverTypeWrapper<any>;
  SocialOrganizationsFaultCount: ResolverTypeWrapper<any>;
  SocialOrganizationsImportRowConnection: ResolverTypeWrapper<any>;
  SocialOrganizationsImportRowEdge: ResolverTypeWrapper<any>;
  SocialOrganizationsImportBatchConnection: ResolverTypeWrapper<any>;
  SocialOrganizationsImportBatchEdge: ResolverTypeWrapper<any>;
  SocialOrganizationsImportRow: ResolverTypeWrapper<any>;
  SocialOrganizationsImportRowState: ResolverTypeWrapper<any>;
  SocialOrganizationsImportFault: ResolverTypeWrapper<any>;
  SocialOrganizationsFaultSeverity: ResolverTypeWrapper<any>;
  SocialOrganizationsImportRecord: ResolverTypeWrapper<any>;
  SocialOrganizationsLaterEdit: ResolverTypeWrapper<any>;
  SocialOrganizationsImportBatchFilter: ResolverTypeWrapper<any>;
  SocialOrganizationsImportRowFilter: ResolverTypeWrapper<any>;
  SocialOrganizationsImportBatchResult: ResolverTypeWrapper<any>;
  CheckSocialOrganizationsRosterInput: ResolverTypeWrapper<any>;
  ApplySocialOrganizationsRosterInput: ResolverTypeWrapper<any>;
  ReverseSocialOrganizationsRosterInput: ResolverTypeWrapper<any>;
  SocialOrganizationsPolicyParameter: ResolverTypeWrapper<any>;
  SetSocialOrganizationsPolicyParameterInput: ResolverTypeWrapper<any>;
  SetSocialOrganizationsPolicyParameterResult: ResolverTypeWrapper<any>;
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
  OrganizationPersonInput: any;
  OrganizationPersonDocumentInput: any;
  Division: any;
  SocialOrganization: SocialOrganizationRecord;
  OrganizationChange: OrganizationChangeRecord;
  OrganizationStep: OrganizationStepRecord;
  SocialOrganizationConnection: any;
  SocialOrganizationEdge: any;
  OrganizationStatusCount: any;
  OrganizationKindCount: any;
  SocialOrganizationFilter: any;
  SocialOrganizationResult: any;
  SocialOrganizationActInput: any;
  ChangeOrganizationRegistrationInput: any;
  StartOrganizationLiquidationInput: any;
  EndOrganizationLiquidationInput: any;
  RevokeSocialOrganizationInput: any;
  RevokeOrganizationLicenceInput: any;
  GradeSocialOrganizationInput: any;
  ReportOrganizationPartyInput: any;
  OrganizationLeader: OrganizationLeaderRecord;
  OrganizationLeaderResult: any;
  AppointOrganizationLeaderInput: any;
  ChangeLegalRepresentativeInput: any;
  EndOrganizationPostInput: any;
  CreditListing: CreditListingRecord;
  SeriousListCandidate: any;
  CreditListingConnection: any;
  CreditListingEdge: any;
  CreditListingFilter: any;
  CreditListingResult: any;
  EnterCreditListInput: any;
  FulfilCreditDutyInput: any;
  LeaveCreditListInput: any;
  CharityStatus: CharityStatusRecord;
  FundraisingCertificate: FundraisingCertificateRecord;
  CharityStatusConnection: any;
  CharityStatusEdge: any;
  FundraisingCertificateConnection: any;
  FundraisingCertificateEdge: any;
  CharityStatusFilter: any;
  FundraisingCertificateFilter: any;
  CharityStatusResult: any;
  FundraisingCertificateResult: any;
  ApplyForCharityStatusInput: any;
  CharityActInput: any;
  ExtendCharityDecisionInput: any;
  DecideCharityStatusInput: any;
  EndCharityStatusInput: any;
  DecideFundraisingCertificateInput: any;
  RevokeFundraisingCertificateInput: any;
  ReturnFundraisingCertificateInput: any;
  AnnualInspection: AnnualInspectionRecord;
  AnnualInspectionRound: any;
  AnnualInspectionYearCount: any;
  AnnualInspectionConnection: any;
  AnnualInspectionEdge: any;
  AnnualInspectionFilter: any;
  AnnualInspectionRoundResult: any;
  AnnualInspectionResult: any;
  AnnualInspectionRoundInput: any;
  ReviewAnnualInspectionInput: any;
  SubmitAnnualInspectionInput: any;
  ReturnAnnualInspectionInput: any;
  ConcludeAnnualInspectionInput: any;
  OrganizationRegistration: OrganizationRegistrationRecord;
  OrganizationRegistrationConnection: any;
  OrganizationRegistrationEdge: any;
  OrganizationRegistrationFilter: any;
  OrganizationRegistrationResult: any;
  ApplyForOrganizationRegistrationInput: any;
  ApproveOrganizationRegistrationInput: any;
  DenyOrganizationRegistrationInput: any;
  WithdrawOrganizationRegistrationInput: any;
  SocialOrganizationsRoster: any;
  SocialOrganizationsRosterColumn: any;
  SocialOrganizationsImportBatch: any;
  SocialOrganizationsRosterFile: any;
  SocialOrganizationsFoundColumn: any;
  SocialOrganizationsControlFigure: any;
  SocialOrganizationsFaultCount: any;
  SocialOrganizationsImportRowConnection: any;
  SocialOrganizationsImportRowEdge: any;
  SocialOrganizationsImportBatchConnection: any;
  SocialOrganizationsImportBatchEdge: any;
  SocialOrganizationsImportRow: any;
  SocialOrganizationsImportFault: any;
  SocialOrganizationsImportRecord: any;
  SocialOrganizationsLaterEdit: any;
  SocialOrganizationsImportBatchFilter: any;
  SocialOrganizationsImportRowFilter: any;
  SocialOrganizationsImportBatchResult: any;
  CheckSocialOrganizationsRosterInput: any;
  ApplySocialOrganizationsRosterInput: any;
  ReverseSocialOrganizationsRosterInput: any;
  SocialOrganizationsPolicyParameter: any;
  SetSocialOrganizationsPolicyParameterInput: any;
  SetSocialOrganizationsPolicyParameterResult: any;
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
  socialOrganization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationArgs, 'id'>>;
  socialOrganizationByCreditCode?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationByCreditCodeArgs, 'creditCode'>>;
  socialOrganizations?: Resolver<ResolversTypes['SocialOrganizationConnection'], ParentType, ContextType, RequireFields<QuerySocialOrganizationsArgs, 'division'>>;
  creditListings?: Resolver<ResolversTypes['CreditListingConnection'], ParentType, ContextType, RequireFields<QueryCreditListingsArgs, 'division'>>;
  seriousListCandidates?: Resolver<Array<ResolversTypes['SeriousListCandidate']>, ParentType, ContextType, RequireFields<QuerySeriousListCandidatesArgs, 'division'>>;
  charityStatuses?: Resolver<ResolversTypes['CharityStatusConnection'], ParentType, ContextType, RequireFields<QueryCharityStatusesArgs, 'division'>>;
  fundraisingCertificates?: Resolver<ResolversTypes['FundraisingCertificateConnection'], ParentType, ContextType, RequireFields<QueryFundraisingCertificatesArgs, 'division'>>;
  annualInspections?: Resolver<ResolversTypes['AnnualInspectionConnection'], ParentType, ContextType, RequireFields<QueryAnnualInspectionsArgs, 'division'>>;
  revocationCandidates?: Resolver<Array<ResolversTypes['SocialOrganization']>, ParentType, ContextType, RequireFields<QueryRevocationCandidatesArgs, 'division'>>;
  organizationRegistration?: Resolver<Maybe<ResolversTypes['OrganizationRegistration']>, ParentType, ContextType, RequireFields<QueryOrganizationRegistrationArgs, 'id'>>;
  organizationRegistrations?: Resolver<ResolversTypes['OrganizationRegistrationConnection'], ParentType, ContextType, RequireFields<QueryOrganizationRegistrationsArgs, 'division'>>;
  socialOrganizationsRosters?: Resolver<Array<ResolversTypes['SocialOrganizationsRoster']>, ParentType, ContextType>;
  socialOrganizationsImportBatch?: Resolver<Maybe<ResolversTypes['SocialOrganizationsImportBatch']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationsImportBatchArgs, 'id'>>;
  socialOrganizationsImportBatches?: Resolver<ResolversTypes['SocialOrganizationsImportBatchConnection'], ParentType, ContextType, RequireFields<QuerySocialOrganizationsImportBatchesArgs, 'division'>>;
  socialOrganizationsRecordSources?: Resolver<Array<ResolversTypes['SocialOrganizationsImportRecord']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationsRecordSourcesArgs, 'recordId'>>;
  socialOrganizationsPolicyParameters?: Resolver<Array<ResolversTypes['SocialOrganizationsPolicyParameter']>, ParentType, ContextType, RequireFields<QuerySocialOrganizationsPolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  changeOrganizationRegistration?: Resolver<ResolversTypes['SocialOrganizationResult'], ParentType, ContextType, RequireFields<MutationChangeOrganizationRegistrationArgs, 'input'>>;
  startOrganizationLiquidation?: Resolver<ResolversTypes['SocialOrganizationResult'], ParentType, ContextType, RequireFields<MutationStartOrganizationLiquidationArgs, 'input'>>;
  endOrganizationLiquidation?: Resolver<ResolversTypes['SocialOrganizationResult'], ParentType, ContextType, RequireFields<MutationEndOrganizationLiquidationArgs, 'input'>>;
  cancelSocialOrganization?: Resolver<ResolversTypes['SocialOrganizationResult'], ParentType, ContextType, RequireFields<MutationCancelSocialOrganizationArgs, 'input'>>;
  revokeSocialOrganization?: Resolver<ResolversTypes['SocialOrganizationResult'], ParentType, ContextType, RequireFields<MutationRevokeSocialOrganizationArgs, 'input'>>;
  revokeOrganizationLicence?: Resolver<ResolversTypes['SocialOrganizationResult'], ParentType, ContextType, RequireFields<MutationRevokeOrganizationLicenceArgs, 'input'>>;
  reinstateSocialOrganization?: Resolver<ResolversTypes['SocialOrganizationResult'], ParentType, ContextType, RequireFields<MutationReinstateSocialOrganizationArgs, 'input'>>;
  gradeSocialOrganization?: Resolver<ResolversTypes['SocialOrganizationResult'], ParentType, ContextType, RequireFields<MutationGradeSocialOrganizationArgs, 'input'>>;
  reportOrganizationParty?: Resolver<ResolversTypes['SocialOrganizationResult'], ParentType, ContextType, RequireFields<MutationReportOrganizationPartyArgs, 'input'>>;
  appointOrganizationLeader?: Resolver<ResolversTypes['OrganizationLeaderResult'], ParentType, ContextType, RequireFields<MutationAppointOrganizationLeaderArgs, 'input'>>;
  changeLegalRepresentative?: Resolver<ResolversTypes['OrganizationLeaderResult'], ParentType, ContextType, RequireFields<MutationChangeLegalRepresentativeArgs, 'input'>>;
  endOrganizationPost?: Resolver<ResolversTypes['OrganizationLeaderResult'], ParentType, ContextType, RequireFields<MutationEndOrganizationPostArgs, 'input'>>;
  enterCreditList?: Resolver<ResolversTypes['CreditListingResult'], ParentType, ContextType, RequireFields<MutationEnterCreditListArgs, 'input'>>;
  fulfilCreditDuty?: Resolver<ResolversTypes['CreditListingResult'], ParentType, ContextType, RequireFields<MutationFulfilCreditDutyArgs, 'input'>>;
  leaveCreditList?: Resolver<ResolversTypes['CreditListingResult'], ParentType, ContextType, RequireFields<MutationLeaveCreditListArgs, 'input'>>;
  applyForCharityStatus?: Resolver<ResolversTypes['CharityStatusResult'], ParentType, ContextType, RequireFields<MutationApplyForCharityStatusArgs, 'input'>>;
  extendCharityDecision?: Resolver<ResolversTypes['CharityStatusResult'], ParentType, ContextType, RequireFields<MutationExtendCharityDecisionArgs, 'input'>>;
  decideCharityStatus?: Resolver<ResolversTypes['CharityStatusResult'], ParentType, ContextType, RequireFields<MutationDecideCharityStatusArgs, 'input'>>;
  withdrawCharityApplication?: Resolver<ResolversTypes['CharityStatusResult'], ParentType, ContextType, RequireFields<MutationWithdrawCharityApplicationArgs, 'input'>>;
  endCharityStatus?: Resolver<ResolversTypes['CharityStatusResult'], ParentType, ContextType, RequireFields<MutationEndCharityStatusArgs, 'input'>>;
  applyForFundraisingCertificate?: Resolver<ResolversTypes['FundraisingCertificateResult'], ParentType, ContextType, RequireFields<MutationApplyForFundraisingCertificateArgs, 'input'>>;
  decideFundraisingCertificate?: Resolver<ResolversTypes['FundraisingCertificateResult'], ParentType, ContextType, RequireFields<MutationDecideFundraisingCertificateArgs, 'input'>>;
  withdrawFundraisingApplication?: Resolver<ResolversTypes['FundraisingCertificateResult'], ParentType, ContextType, RequireFields<MutationWithdrawFundraisingApplicationArgs, 'input'>>;
  revokeFundraisingCertificate?: Resolver<ResolversTypes['FundraisingCertificateResult'], ParentType, ContextType, RequireFields<MutationRevokeFundraisingCertificateArgs, 'input'>>;
  returnFundraisingCertificate?: Resolver<ResolversTypes['FundraisingCertificateResult'], ParentType, ContextType, RequireFields<MutationReturnFundraisingCertificateArgs, 'input'>>;
  openAnnualInspection?: Resolver<ResolversTypes['AnnualInspectionRoundResult'], ParentType, ContextType, RequireFields<MutationOpenAnnualInspectionArgs, 'input'>>;
  closeAnnualInspection?: Resolver<ResolversTypes['AnnualInspectionRoundResult'], ParentType, ContextType, RequireFields<MutationCloseAnnualInspectionArgs, 'input'>>;
  reviewAnnualInspection?: Resolver<ResolversTypes['AnnualInspectionResult'], ParentType, ContextType, RequireFields<MutationReviewAnnualInspectionArgs, 'input'>>;
  submitAnnualInspection?: Resolver<ResolversTypes['AnnualInspectionResult'], ParentType, ContextType, RequireFields<MutationSubmitAnnualInspectionArgs, 'input'>>;
  returnAnnualInspection?: Resolver<ResolversTypes['AnnualInspectionResult'], ParentType, ContextType, RequireFields<MutationReturnAnnualInspectionArgs, 'input'>>;
  concludeAnnualInspection?: Resolver<ResolversTypes['AnnualInspectionResult'], ParentType, ContextType, RequireFields<MutationConcludeAnnualInspectionArgs, 'input'>>;
  applyForOrganizationRegistration?: Resolver<ResolversTypes['OrganizationRegistrationResult'], ParentType, ContextType, RequireFields<MutationApplyForOrganizationRegistrationArgs, 'input'>>;
  approveOrganizationRegistration?: Resolver<ResolversTypes['OrganizationRegistrationResult'], ParentType, ContextType, RequireFields<MutationApproveOrganizationRegistrationArgs, 'input'>>;
  denyOrganizationRegistration?: Resolver<ResolversTypes['OrganizationRegistrationResult'], ParentType, ContextType, RequireFields<MutationDenyOrganizationRegistrationArgs, 'input'>>;
  withdrawOrganizationRegistration?: Resolver<ResolversTypes['OrganizationRegistrationResult'], ParentType, ContextType, RequireFields<MutationWithdrawOrganizationRegistrationArgs, 'input'>>;
  checkSocialOrganizationsRoster?: Resolver<ResolversTypes['SocialOrganizationsImportBatchResult'], ParentType, ContextType, RequireFields<MutationCheckSocialOrganizationsRosterArgs, 'input'>>;
  applySocialOrganizationsRoster?: Resolver<ResolversTypes['SocialOrganizationsImportBatchResult'], ParentType, ContextType, RequireFields<MutationApplySocialOrganizationsRosterArgs, 'input'>>;
  reverseSocialOrganizationsRoster?: Resolver<ResolversTypes['SocialOrganizationsImportBatchResult'], ParentType, ContextType, RequireFields<MutationReverseSocialOrganizationsRosterArgs, 'input'>>;
  forgetExpiredSocialOrganizationsImportRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setSocialOrganizationsPolicyParameter?: Resolver<ResolversTypes['SetSocialOrganizationsPolicyParameterResult'], ParentType, ContextType, RequireFields<MutationSetSocialOrganizationsPolicyParameterArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'SocialOrganizationsPolicyParameter', ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizationPosts?: Resolver<Maybe<Array<ResolversTypes['OrganizationLeader']>>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  socialOrganizationCounts?: Resolver<Maybe<Array<ResolversTypes['OrganizationKindCount']>>, ParentType, ContextType>;
};

export type SocialOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganization'] = ResolversParentTypes['SocialOrganization'], FederationReferenceType extends FederationReferenceTypes['SocialOrganization'] = FederationReferenceTypes['SocialOrganization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialOrganization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  creditCodeWarnings?: Resolver<Array<ResolversTypes['OrganizationCodeWarning']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SocialOrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['SocialOrganizationStatus'], ParentType, ContextType>;
  isInGoodStanding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  registryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  supervisingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pneForm?: Resolver<Maybe<ResolversTypes['PneForm']>, ParentType, ContextType>;
  foundationKind?: Resolver<Maybe<ResolversTypes['FoundationKind']>, ParentType, ContextType>;
  industryClass?: Resolver<Maybe<ResolversTypes['OrganizationIndustryClass']>, ParentType, ContextType>;
  isCharity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessScope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  activityArea?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  registeredFund?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  individualMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unitMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fullTimeStaff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  foundedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certificateFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  certificateUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isCertificateExpired?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gradeTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  partyOrganization?: Resolver<Maybe<ResolversTypes['PartyOrganizationForm']>, ParentType, ContextType>;
  partyMembers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  liquidationStartedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  liquidationEndedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['OrganizationChange']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['OrganizationStep']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['OrganizationAct']>, ParentType, ContextType>;
  leaders?: Resolver<Maybe<Array<ResolversTypes['OrganizationLeader']>>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['OrganizationLeader']>, ParentType, ContextType>;
  creditListings?: Resolver<Array<ResolversTypes['CreditListing']>, ParentType, ContextType>;
  creditStanding?: Resolver<ResolversTypes['CreditStanding'], ParentType, ContextType>;
  creditCountedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  charityStatus?: Resolver<Maybe<ResolversTypes['CharityStatus']>, ParentType, ContextType>;
  charityStatuses?: Resolver<Array<ResolversTypes['CharityStatus']>, ParentType, ContextType>;
  fundraisingCertificate?: Resolver<Maybe<ResolversTypes['FundraisingCertificate']>, ParentType, ContextType>;
  fundraisingCertificates?: Resolver<Array<ResolversTypes['FundraisingCertificate']>, ParentType, ContextType>;
  mayRaisePublicly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  annualInspections?: Resolver<Array<ResolversTypes['AnnualInspection']>, ParentType, ContextType>;
  inspectionFailuresInARow?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isRevocationCandidate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['OrganizationRegistration']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationChange'] = ResolversParentTypes['OrganizationChange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['RegisteredMatter'], ParentType, ContextType>;
  oldValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consentedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  appliedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
};

export type OrganizationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationStep'] = ResolversParentTypes['OrganizationStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromStatus?: Resolver<Maybe<ResolversTypes['SocialOrganizationStatus']>, ParentType, ContextType>;
  toStatus?: Resolver<ResolversTypes['SocialOrganizationStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SocialOrganizationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationConnection'] = ResolversParentTypes['SocialOrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SocialOrganizationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countByStatus?: Resolver<Array<ResolversTypes['OrganizationStatusCount']>, ParentType, ContextType>;
};

export type SocialOrganizationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationEdge'] = ResolversParentTypes['SocialOrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocialOrganization'], ParentType, ContextType>;
};

export type OrganizationStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationStatusCount'] = ResolversParentTypes['OrganizationStatusCount']> = {
  status?: Resolver<ResolversTypes['SocialOrganizationStatus'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationKindCount'] = ResolversParentTypes['OrganizationKindCount']> = {
  kind?: Resolver<ResolversTypes['SocialOrganizationKind'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialOrganizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationResult'] = ResolversParentTypes['SocialOrganizationResult']> = {
  __resolveType: TypeResolveFn<'SocialOrganization' | 'Refusal', ParentType, ContextType>;
};

export type OrganizationLeaderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationLeader'] = ResolversParentTypes['OrganizationLeader'], FederationReferenceType extends FederationReferenceTypes['OrganizationLeader'] = FederationReferenceTypes['OrganizationLeader']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizationLeader']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['OrganizationPost'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isTermOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leaveReason?: Resolver<Maybe<ResolversTypes['PostLeaveReason']>, ParentType, ContextType>;
  isServingOfficial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  politicalStatus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holderDiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  otherPosts?: Resolver<Maybe<Array<ResolversTypes['OrganizationLeader']>>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationLeaderResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationLeaderResult'] = ResolversParentTypes['OrganizationLeaderResult']> = {
  __resolveType: TypeResolveFn<'OrganizationLeader' | 'Refusal', ParentType, ContextType>;
};

export type CreditListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListing'] = ResolversParentTypes['CreditListing'], FederationReferenceType extends FederationReferenceTypes['CreditListing'] = FederationReferenceTypes['CreditListing']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CreditListing']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  list?: Resolver<ResolversTypes['CreditList'], ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['CreditListingGround'], ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  letters?: Resolver<Array<ResolversTypes['Date']>, ParentType, ContextType>;
  hasDuty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dutyFulfilledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['CreditRemovalReason']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  removalDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SeriousListCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeriousListCandidate'] = ResolversParentTypes['SeriousListCandidate']> = {
  organization?: Resolver<ResolversTypes['SocialOrganization'], ParentType, ContextType>;
  grounds?: Resolver<Array<ResolversTypes['CreditListingGround']>, ParentType, ContextType>;
};

export type CreditListingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListingConnection'] = ResolversParentTypes['CreditListingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CreditListingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditListingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListingEdge'] = ResolversParentTypes['CreditListingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditListing'], ParentType, ContextType>;
};

export type CreditListingResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditListingResult'] = ResolversParentTypes['CreditListingResult']> = {
  __resolveType: TypeResolveFn<'CreditListing' | 'Refusal', ParentType, ContextType>;
};

export type CharityStatusResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityStatus'] = ResolversParentTypes['CharityStatus'], FederationReferenceType extends FederationReferenceTypes['CharityStatus'] = FederationReferenceTypes['CharityStatus']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CharityStatus']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['CharityOrigin'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CharityState'], ParentType, ContextType>;
  acceptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  extensionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denialReasons?: Resolver<Array<ResolversTypes['CharityDenialReason']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['CharityEndReason']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['CharityAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FundraisingCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundraisingCertificate'] = ResolversParentTypes['FundraisingCertificate'], FederationReferenceType extends FederationReferenceTypes['FundraisingCertificate'] = FederationReferenceTypes['FundraisingCertificate']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FundraisingCertificate']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundraisingState'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denialReasons?: Resolver<Array<ResolversTypes['FundraisingDenialReason']>, ParentType, ContextType>;
  revocationGround?: Resolver<Maybe<ResolversTypes['FundraisingRevocationGround']>, ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['FundraisingReturnReason']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isInForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['FundraisingAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CharityStatusConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityStatusConnection'] = ResolversParentTypes['CharityStatusConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CharityStatusEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CharityStatusEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityStatusEdge'] = ResolversParentTypes['CharityStatusEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CharityStatus'], ParentType, ContextType>;
};

export type FundraisingCertificateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundraisingCertificateConnection'] = ResolversParentTypes['FundraisingCertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundraisingCertificateEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundraisingCertificateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundraisingCertificateEdge'] = ResolversParentTypes['FundraisingCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundraisingCertificate'], ParentType, ContextType>;
};

export type CharityStatusResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CharityStatusResult'] = ResolversParentTypes['CharityStatusResult']> = {
  __resolveType: TypeResolveFn<'CharityStatus' | 'Refusal', ParentType, ContextType>;
};

export type FundraisingCertificateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundraisingCertificateResult'] = ResolversParentTypes['FundraisingCertificateResult']> = {
  __resolveType: TypeResolveFn<'FundraisingCertificate' | 'Refusal', ParentType, ContextType>;
};

export type AnnualInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualInspection'] = ResolversParentTypes['AnnualInspection'], FederationReferenceType extends FederationReferenceTypes['AnnualInspection'] = FederationReferenceTypes['AnnualInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AnnualInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  filing?: Resolver<ResolversTypes['AnnualFiling'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnnualInspectionState'], ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  submittedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  auditReport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AnnualInspectionResultKind']>, ParentType, ContextType>;
  rectifyUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completeUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['AnnualInspectionAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnualInspectionRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualInspectionRound'] = ResolversParentTypes['AnnualInspectionRound']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnnualInspectionYearCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualInspectionYearCount'] = ResolversParentTypes['AnnualInspectionYearCount']> = {
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnnualInspectionState'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AnnualInspectionResultKind']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnnualInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualInspectionConnection'] = ResolversParentTypes['AnnualInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnnualInspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countByYear?: Resolver<Array<ResolversTypes['AnnualInspectionYearCount']>, ParentType, ContextType>;
};

export type AnnualInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualInspectionEdge'] = ResolversParentTypes['AnnualInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AnnualInspection'], ParentType, ContextType>;
};

export type AnnualInspectionRoundResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualInspectionRoundResult'] = ResolversParentTypes['AnnualInspectionRoundResult']> = {
  __resolveType: TypeResolveFn<'AnnualInspectionRound' | 'Refusal', ParentType, ContextType>;
};

export type AnnualInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnnualInspectionResult'] = ResolversParentTypes['AnnualInspectionResult']> = {
  __resolveType: TypeResolveFn<'AnnualInspection' | 'Refusal', ParentType, ContextType>;
};

export type OrganizationRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRegistration'] = ResolversParentTypes['OrganizationRegistration'], FederationReferenceType extends FederationReferenceTypes['OrganizationRegistration'] = FederationReferenceTypes['OrganizationRegistration']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OrganizationRegistration']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OrganizationRegistrationState'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  registryName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SocialOrganizationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pneForm?: Resolver<Maybe<ResolversTypes['PneForm']>, ParentType, ContextType>;
  foundationKind?: Resolver<Maybe<ResolversTypes['FoundationKind']>, ParentType, ContextType>;
  industryClass?: Resolver<ResolversTypes['OrganizationIndustryClass'], ParentType, ContextType>;
  asCharity?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  supervisingUnit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  directClass?: Resolver<Maybe<ResolversTypes['DirectRegistrationClass']>, ParentType, ContextType>;
  consentedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  businessScope?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  activityArea?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  registeredFund?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  individualMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unitMembers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  directors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fullTimeStaff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  acceptedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  conditionFaults?: Resolver<Array<ResolversTypes['RegistrationConditionFault']>, ParentType, ContextType>;
  denialReasons?: Resolver<Array<ResolversTypes['RegistrationDenialReason']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['OrganizationRegistrationAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationRegistrationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRegistrationConnection'] = ResolversParentTypes['OrganizationRegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationRegistrationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationRegistrationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRegistrationEdge'] = ResolversParentTypes['OrganizationRegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationRegistration'], ParentType, ContextType>;
};

export type OrganizationRegistrationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrganizationRegistrationResult'] = ResolversParentTypes['OrganizationRegistrationResult']> = {
  __resolveType: TypeResolveFn<'OrganizationRegistration' | 'Refusal', ParentType, ContextType>;
};

export type SocialOrganizationsRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsRoster'] = ResolversParentTypes['SocialOrganizationsRoster']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['SocialOrganizationsRosterColumn']>, ParentType, ContextType>;
};

export type SocialOrganizationsRosterColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsRosterColumn'] = ResolversParentTypes['SocialOrganizationsRosterColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SocialOrganizationsImportBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsImportBatch'] = ResolversParentTypes['SocialOrganizationsImportBatch'], FederationReferenceType extends FederationReferenceTypes['SocialOrganizationsImportBatch'] = FederationReferenceTypes['SocialOrganizationsImportBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SocialOrganizationsImportBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  state?: Resolver<ResolversTypes['SocialOrganizationsImportState'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['SocialOrganizationsFoundColumn']>, ParentType, ContextType>;
  unknownColumns?: Resolver<Array<ResolversTypes['SocialOrganizationsFoundColumn']>, ParentType, ContextType>;
  hiddenSheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  hiddenColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formulas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsSkipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDuplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlFigures?: Resolver<Array<ResolversTypes['SocialOrganizationsControlFigure']>, ParentType, ContextType>;
  faultCounts?: Resolver<Array<ResolversTypes['SocialOrganizationsFaultCount']>, ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appliedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['SocialOrganizationsImportRowConnection'], ParentType, ContextType, Partial<SocialOrganizationsImportBatchRowsArgs>>;
  rejectedRows?: Resolver<Maybe<ResolversTypes['SocialOrganizationsRosterFile']>, ParentType, ContextType, RequireFields<SocialOrganizationsImportBatchRejectedRowsArgs, 'format'>>;
  laterEdits?: Resolver<Array<ResolversTypes['SocialOrganizationsLaterEdit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SocialOrganizationsRosterFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsRosterFile'] = ResolversParentTypes['SocialOrganizationsRosterFile']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SocialOrganizationsFoundColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsFoundColumn'] = ResolversParentTypes['SocialOrganizationsFoundColumn']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SocialOrganizationsControlFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsControlFigure'] = ResolversParentTypes['SocialOrganizationsControlFigure']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSubtotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type SocialOrganizationsFaultCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsFaultCount'] = ResolversParentTypes['SocialOrganizationsFaultCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialOrganizationsImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsImportRowConnection'] = ResolversParentTypes['SocialOrganizationsImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SocialOrganizationsImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialOrganizationsImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsImportRowEdge'] = ResolversParentTypes['SocialOrganizationsImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocialOrganizationsImportRow'], ParentType, ContextType>;
};

export type SocialOrganizationsImportBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsImportBatchConnection'] = ResolversParentTypes['SocialOrganizationsImportBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SocialOrganizationsImportBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SocialOrganizationsImportBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsImportBatchEdge'] = ResolversParentTypes['SocialOrganizationsImportBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SocialOrganizationsImportBatch'], ParentType, ContextType>;
};

export type SocialOrganizationsImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsImportRow'] = ResolversParentTypes['SocialOrganizationsImportRow']> = {
  batch?: Resolver<ResolversTypes['SocialOrganizationsImportBatch'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SocialOrganizationsImportRowState'], ParentType, ContextType>;
  isDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['SocialOrganizationsImportFault']>, ParentType, ContextType>;
  cells?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['SocialOrganizationsImportRecord']>, ParentType, ContextType>;
};

export type SocialOrganizationsImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsImportFault'] = ResolversParentTypes['SocialOrganizationsImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['SocialOrganizationsFaultSeverity'], ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SocialOrganizationsImportRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsImportRecord'] = ResolversParentTypes['SocialOrganizationsImportRecord']> = {
  batch?: Resolver<ResolversTypes['SocialOrganizationsImportBatch'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['SocialOrganizationsImportRow']>, ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SocialOrganizationsLaterEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsLaterEdit'] = ResolversParentTypes['SocialOrganizationsLaterEdit']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SocialOrganizationsImportBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsImportBatchResult'] = ResolversParentTypes['SocialOrganizationsImportBatchResult']> = {
  __resolveType: TypeResolveFn<'SocialOrganizationsImportBatch' | 'Refusal', ParentType, ContextType>;
};

export type SocialOrganizationsPolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganizationsPolicyParameter'] = ResolversParentTypes['SocialOrganizationsPolicyParameter']> = {
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

export type SetSocialOrganizationsPolicyParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetSocialOrganizationsPolicyParameterResult'] = ResolversParentTypes['SetSocialOrganizationsPolicyParameterResult']> = {
  __resolveType: TypeResolveFn<'SocialOrganizationsPolicyParameter' | 'Refusal', ParentType, ContextType>;
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
  SocialOrganization?: SocialOrganizationResolvers<ContextType>;
  OrganizationChange?: OrganizationChangeResolvers<ContextType>;
  OrganizationStep?: OrganizationStepResolvers<ContextType>;
  SocialOrganizationConnection?: SocialOrganizationConnectionResolvers<ContextType>;
  SocialOrganizationEdge?: SocialOrganizationEdgeResolvers<ContextType>;
  OrganizationStatusCount?: OrganizationStatusCountResolvers<ContextType>;
  OrganizationKindCount?: OrganizationKindCountResolvers<ContextType>;
  SocialOrganizationResult?: SocialOrganizationResultResolvers<ContextType>;
  OrganizationLeader?: OrganizationLeaderResolvers<ContextType>;
  OrganizationLeaderResult?: OrganizationLeaderResultResolvers<ContextType>;
  CreditListing?: CreditListingResolvers<ContextType>;
  SeriousListCandidate?: SeriousListCandidateResolvers<ContextType>;
  CreditListingConnection?: CreditListingConnectionResolvers<ContextType>;
  CreditListingEdge?: CreditListingEdgeResolvers<ContextType>;
  CreditListingResult?: CreditListingResultResolvers<ContextType>;
  CharityStatus?: CharityStatusResolvers<ContextType>;
  FundraisingCertificate?: FundraisingCertificateResolvers<ContextType>;
  CharityStatusConnection?: CharityStatusConnectionResolvers<ContextType>;
  CharityStatusEdge?: CharityStatusEdgeResolvers<ContextType>;
  FundraisingCertificateConnection?: FundraisingCertificateConnectionResolvers<ContextType>;
  FundraisingCertificateEdge?: FundraisingCertificateEdgeResolvers<ContextType>;
  CharityStatusResult?: CharityStatusResultResolvers<ContextType>;
  FundraisingCertificateResult?: FundraisingCertificateResultResolvers<ContextType>;
  AnnualInspection?: AnnualInspectionResolvers<ContextType>;
  AnnualInspectionRound?: AnnualInspectionRoundResolvers<ContextType>;
  AnnualInspectionYearCount?: AnnualInspectionYearCountResolvers<ContextType>;
  AnnualInspectionConnection?: AnnualInspectionConnectionResolvers<ContextType>;
  AnnualInspectionEdge?: AnnualInspectionEdgeResolvers<ContextType>;
  AnnualInspectionRoundResult?: AnnualInspectionRoundResultResolvers<ContextType>;
  AnnualInspectionResult?: AnnualInspectionResultResolvers<ContextType>;
  OrganizationRegistration?: OrganizationRegistrationResolvers<ContextType>;
  OrganizationRegistrationConnection?: OrganizationRegistrationConnectionResolvers<ContextType>;
  OrganizationRegistrationEdge?: OrganizationRegistrationEdgeResolvers<ContextType>;
  OrganizationRegistrationResult?: OrganizationRegistrationResultResolvers<ContextType>;
  SocialOrganizationsRoster?: SocialOrganizationsRosterResolvers<ContextType>;
  SocialOrganizationsRosterColumn?: SocialOrganizationsRosterColumnResolvers<ContextType>;
  SocialOrganizationsImportBatch?: SocialOrganizationsImportBatchResolvers<ContextType>;
  SocialOrganizationsRosterFile?: SocialOrganizationsRosterFileResolvers<ContextType>;
  SocialOrganizationsFoundColumn?: SocialOrganizationsFoundColumnResolvers<ContextType>;
  SocialOrganizationsControlFigure?: SocialOrganizationsControlFigureResolvers<ContextType>;
  SocialOrganizationsFaultCount?: SocialOrganizationsFaultCountResolvers<ContextType>;
  SocialOrganizationsImportRowConnection?: SocialOrganizationsImportRowConnectionResolvers<ContextType>;
  SocialOrganizationsImportRowEdge?: SocialOrganizationsImportRowEdgeResolvers<ContextType>;
  SocialOrganizationsImportBatchConnection?: SocialOrganizationsImportBatchConnectionResolvers<ContextType>;
  SocialOrganizationsImportBatchEdge?: SocialOrganizationsImportBatchEdgeResolvers<ContextType>;
  SocialOrganizationsImportRow?: SocialOrganizationsImportRowResolvers<ContextType>;
  SocialOrganizationsImportFault?: SocialOrganizationsImportFaultResolvers<ContextType>;
  SocialOrganizationsImportRecord?: SocialOrganizationsImportRecordResolvers<ContextType>;
  SocialOrganizationsLaterEdit?: SocialOrganizationsLaterEditResolvers<ContextType>;
  SocialOrganizationsImportBatchResult?: SocialOrganizationsImportBatchResultResolvers<ContextType>;
  SocialOrganizationsPolicyParameter?: SocialOrganizationsPolicyParameterResolvers<ContextType>;
  SetSocialOrganizationsPolicyParameterResult?: SetSocialOrganizationsPolicyParameterResultResolvers<ContextType>;
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
