// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AssistanceApplication as AssistanceApplicationRecord, ApplicationStep as ApplicationStepRecord, HomeVisit as HomeVisitRecord, PublicNotice as PublicNoticeRecord, NoticeObjection as NoticeObjectionRecord } from './assistance-application/entity.ts';
import type { AssistanceStandard as AssistanceStandardRecord } from './assistance-standard/entity.ts';
import type { AssistanceUnit as AssistanceUnitRecord, AssistanceUnitMember as AssistanceUnitMemberRecord } from './assistance-unit/entity.ts';
import type { CheckAuthorization as CheckAuthorizationRecord, CheckOrder as CheckOrderRecord, CheckMember as CheckMemberRecord, CheckItem as CheckItemRecord, CheckReply as CheckReplyRecord, CheckReport as CheckReportRecord, CheckObjection as CheckObjectionRecord, CheckSourcePolicy as CheckSourcePolicyRecord } from './economic-check/entity.ts';
import type { HandlerRelative as HandlerRelativeRecord } from './handler-relative/entity.ts';
import type { MinimumLivingAllowance as MinimumLivingAllowanceRecord, AllowanceAmount as AllowanceAmountRecord, AllowanceSuspension as AllowanceSuspensionRecord, AllowanceRecheck as AllowanceRecheckRecord, JobOffer as JobOfferRecord } from './minimum-living-allowance/entity.ts';
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
  /** 保障标准 in force for a division on a day (today where none is given). */
  assistanceStandards: Array<AssistanceStandard>;
  /** 救助单元 one unit by its id; null where there is none in the caller's divisions. */
  assistanceUnit?: Maybe<AssistanceUnit>;
  /** 核对单 one check by its id; for case workers, else ROLE_REQUIRED. */
  checkOrder?: Maybe<CheckOrder>;
  /** 核对报告 one report by its id; for case workers, else ROLE_REQUIRED. */
  checkReport?: Maybe<CheckReport>;
  /** 申请的核对 the checks of one application, the newest first; for case workers, else ROLE_REQUIRED. */
  economicChecksOfApplication: Array<CheckOrder>;
  /** 必核来源 what holds in a division on a day (today where none is given), one for each reason. */
  checkSourcePolicies: Array<CheckSourcePolicy>;
  /** 低保 one allowance by its id; null where there is none in the caller's divisions. */
  minimumLivingAllowance?: Maybe<MinimumLivingAllowance>;
  /** 低保 of a division and below, by number; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  minimumLivingAllowances: MinimumLivingAllowanceConnection;
  /** 经办人员近亲属登记 of a division and below, open ones; at most 500. */
  handlerRelatives: Array<HandlerRelative>;
  /** 救助申请 one application by its id; null where there is none in the caller's divisions. */
  assistanceApplication?: Maybe<AssistanceApplication>;
  /** 救助申请 of a division and below, by number; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  assistanceApplications: AssistanceApplicationConnection;
  /** 公示 that stand today in a division and below; at most 500. */
  publicNotices: Array<PublicNotice>;
  /** 发放批次 one batch; null where there is none in the caller's divisions. */
  assistancePaymentBatch?: Maybe<AssistancePaymentBatch>;
  /** 发放批次 those of a division (and below) and month, newest first; at most 500. */
  assistancePaymentBatches: Array<AssistancePaymentBatch>;
  /** 名册 those that can be imported here. */
  assistanceRosters: Array<AssistanceRoster>;
  /** 导入批次 one batch; null where there is none in the caller's divisions. */
  assistanceImportBatch?: Maybe<AssistanceImportBatch>;
  /** 导入批次 those of a division (and below), newest first. */
  assistanceImportBatches: AssistanceImportBatchConnection;
  /** 数据来源 the rows of rosters that made or changed a record, oldest first. */
  assistanceRecordSources: Array<AssistanceImportRecord>;
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  assistancePolicyParameters: Array<AssistancePolicyParameter>;
};


export type QueryAssistanceStandardsArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryAssistanceUnitArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCheckOrderArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCheckReportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEconomicChecksOfApplicationArgs = {
  applicationId: Scalars['ID']['input'];
};


export type QueryCheckSourcePoliciesArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryMinimumLivingAllowanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMinimumLivingAllowancesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<MinimumLivingAllowanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryHandlerRelativesArgs = {
  division: Scalars['DivisionCode']['input'];
};


export type QueryAssistanceApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssistanceApplicationsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<AssistanceApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPublicNoticesArgs = {
  division: Scalars['DivisionCode']['input'];
};


export type QueryAssistancePaymentBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssistancePaymentBatchesArgs = {
  division: Scalars['DivisionCode']['input'];
  month: Scalars['YearMonth']['input'];
};


export type QueryAssistanceImportBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssistanceImportBatchesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<AssistanceImportBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssistanceRecordSourcesArgs = {
  recordId: Scalars['ID']['input'];
};


export type QueryAssistancePolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 公布保障标准 from the first day of a month; the present standard ends there. Refused with EARLIER_THAN_CURRENT or STANDARD_OVERLAPS. */
  publishAssistanceStandard: PublishAssistanceStandardResult;
  /** 变更领款账户 of a unit; the payee is one of its members. Refused with PAYEE_NOT_A_MEMBER or BAD_ACCOUNT. */
  changePayoutAccount: ChangePayoutAccountResult;
  /** 签署核对授权 a person, or the guardian for them, lets the sources be asked. Refused with GUARDIAN_SIGNATURE_REQUIRED, OWN_SIGNATURE_REQUIRED, GUARDIAN_MISMATCH, SIGNED_IN_FUTURE or AUTHORIZATION_EXPIRED. */
  authorizeCheck: AuthorizeCheckResult;
  /** 撤销核对授权 from today on nothing more is asked about the person: open questions of running checks are closed. Refused with ALREADY_REVOKED. */
  revokeCheckAuthorization: RevokeCheckAuthorizationResult;
  /** 委托核对 orders a check of a family. Refused with MISSING_AUTHORIZATION (which lists the members), DUPLICATE_MEMBER, NO_MEMBER_LEFT, CHECK_RUNNING or NO_SOURCE_POLICY. */
  orderEconomicCheck: OrderEconomicCheckResult;
  /** 发起查询 sends the questions to the sources; the turnaround runs from today. */
  requestCheckReplies: RequestCheckRepliesResult;
  /** 记录来源答复 keeps what a source says; said again it changes nothing. For the source (DATA_SOURCE) or an officer. Refused with AUTHORIZATION_ENDED or REPLY_NOT_SOUND. */
  recordCheckReply: RecordCheckReplyResult;
  /** 出具核对报告 concludes from the replies: EXCEEDS, OK, or PARTIAL while something is lacking. Refused with NOTHING_NEW, REPORT_EXPIRED or NO_STANDARD_PUBLISHED. */
  issueCheckReport: IssueCheckReportResult;
  /** 提出核对异议 no decision may rest on the report until it is answered. Refused with REPORT_SUPERSEDED or NOT_A_MEMBER. */
  objectToCheckReport: ObjectToCheckReportResult;
  /** 复核 asks all sources again after an objection; the next report answers it. */
  recheckEconomicCheck: RecheckEconomicCheckResult;
  /** 办结核对 ends a check that is reported. Refused with UNREPORTED_REPLY. */
  closeCheck: CloseCheckResult;
  /** 撤销核对 ends a check before its report. */
  cancelEconomicCheck: CancelEconomicCheckResult;
  /** 规定必核来源 from a day on; the present rule ends there. Refused with EARLIER_THAN_CURRENT. */
  requireCheckSources: RequireCheckSourcesResult;
  /** 调整低保金额 computed anew from the present family, means and standard. Refused with NO_LONGER_ELIGIBLE, EARLIER_THAN_CURRENT or NO_STANDARD_PUBLISHED. */
  adjustMinimumLivingAllowance: AdjustMinimumLivingAllowanceResult;
  /** 缓发 payments wait from a month on. */
  suspendMinimumLivingAllowance: SuspendMinimumLivingAllowanceResult;
  /** 恢复发放 from a month on. Refused with EARLIER_THAN_CURRENT. */
  resumeMinimumLivingAllowance: ResumeMinimumLivingAllowanceResult;
  /** 终止低保 with written reasons (社会救助暂行办法 art. 13). */
  terminateMinimumLivingAllowance: TerminateMinimumLivingAllowanceResult;
  /** 定期核查 settles all open tasks of the allowance. Refused with RESULT_CONTRADICTS_MEANS, IN_GRACE or EARLIER_THAN_CURRENT. */
  recheckMinimumLivingAllowance: RecheckMinimumLivingAllowanceResult;
  /** 登记就业推荐 three suitable offers refused in a row raise a re-check (社会救助暂行办法 art. 45). Refused with JOB_OFFER_KNOWN. */
  recordJobOffer: RecordJobOfferResult;
  /** 申报家庭变化 who came, who left, what changed; raises a re-check. Refused with NOT_ONE_HEAD, ALREADY_IN_A_UNIT, BAD_DOCUMENT or PERSON_NOT_NAMED. */
  reportFamilyChange: ReportFamilyChangeResult;
  /** 登记经办人员近亲属. Refused with ALREADY_REGISTERED. */
  registerHandlerRelative: RegisterHandlerRelativeResult;
  /** 注销经办人员近亲属登记. */
  endHandlerRelative: EndHandlerRelativeResult;
  /** 填写申请 the family becomes an assistance unit, the registry learns who they are. Refused with DIVISION_TOO_HIGH, BAD_DOCUMENT, PERSON_NOT_NAMED, NO_MEMBERS, NOT_ONE_HEAD, UNKNOWN_RELATION, SAME_PERSON_TWICE, NOT_ONE_PERSON, ALREADY_IN_A_UNIT or BAD_ACCOUNT. */
  draftAssistanceApplication: DraftAssistanceApplicationResult;
  /** 修改申请 before it is accepted. */
  reviseAssistanceApplication: ReviseAssistanceApplicationResult;
  /** 提交申请, again after a request for supplements. Refused with STILL_MISSING. */
  submitAssistanceApplication: SubmitAssistanceApplicationResult;
  /** 受理. Refused with DECLARATION_MISSING. */
  acceptAssistanceApplication: AcceptAssistanceApplicationResult;
  /** 要求补正 all that is missing is named at once. Refused with NOT_NAMED_AT_ONCE. */
  requestApplicationSupplement: RequestApplicationSupplementResult;
  /** 不予受理 with the reason. */
  notAcceptAssistanceApplication: NotAcceptAssistanceApplicationResult;
  /** 启动调查核对. */
  startApplicationSurvey: StartApplicationSurveyResult;
  /** 记录入户调查 by at least two surveyors. Refused with VISIT_OUT_OF_TIME. */
  recordHomeVisit: RecordHomeVisitResult;
  /** 审核 the township's opinion. Refused with HOME_VISIT_MISSING, CHECK_REPORT_MISSING, CHECK_EXCEEDS, NOT_ELIGIBLE, DENIAL_NEEDS_REASON, OBJECTION_UNANSWERED or NO_STANDARD_PUBLISHED. */
  reviewAssistanceApplication: ReviewAssistanceApplicationResult;
  /** 公示. Refused with NOTHING_TO_POST or CALENDAR_UNKNOWN. */
  postPublicNotice: PostPublicNoticeResult;
  /** 提出异议 the case is investigated again. */
  objectToPublicNotice: ObjectToPublicNoticeResult;
  /** 公示期满无异议. Refused with NOTICE_STILL_RUNNING. */
  closePublicNotice: ClosePublicNoticeResult;
  /** 报送确认 an opinion to deny goes on without a notice. Refused with NOTICE_REQUIRED. */
  forwardAssistanceApplication: ForwardAssistanceApplicationResult;
  /** 退回复查 by the deciding authority. */
  returnAssistanceApplication: ReturnAssistanceApplicationResult;
  /** 确认 by the county, or the township it delegated to. Refused with SAME_HAND, COUNTY_SURVEY_REQUIRED, NOT_ELIGIBLE, CHANGED_SINCE_NOTICE or ALREADY_RECEIVING. */
  confirmAssistanceApplication: ConfirmAssistanceApplicationResult;
  /** 不予确认 with written reasons. Refused with SAME_HAND or DENIAL_NEEDS_REASON. */
  denyAssistanceApplication: DenyAssistanceApplicationResult;
  /** 送达不予确认通知书. Refused with ALREADY_DELIVERED. */
  deliverDenialNotice: DeliverDenialNoticeResult;
  /** 延长办理时限 once. Refused with ALREADY_EXTENDED. */
  extendAssistanceApplication: ExtendAssistanceApplicationResult;
  /** 撤回申请 from any state in which nothing is decided. */
  withdrawAssistanceApplication: WithdrawAssistanceApplicationResult;
  /** 核算 one item for every grant that is due and not yet being paid. Refused with UNKNOWN_SCHEME, MONTH_NOT_OPEN, NOTHING_DUE or CALCULATED_BY_ANOTHER. */
  calculateAssistancePaymentBatch: AssistancePaymentBatchResult;
  /** 核验 what must not be paid now is held with its reason. */
  verifyAssistancePaymentBatch: AssistancePaymentBatchResult;
  /** 审批 by another hand than calculated it. Refused with SAME_HAND. */
  approveAssistancePaymentBatch: AssistancePaymentBatchResult;
  /** 送银行 with the fiscal voucher. Refused with VOUCHER_REQUIRED. */
  sendAssistancePaymentBatch: AssistancePaymentBatchResult;
  /** 作废 before it is sent. */
  cancelAssistancePaymentBatch: AssistancePaymentBatchResult;
  /** 银行回盘 whole or in parts; told twice it changes nothing. */
  recordAssistanceBankAnswer: AssistancePaymentBatchResult;
  /** 补发 returned or held items in a batch of their own. Refused with MIXED_BATCHES or BATCH_NOT_SENT. */
  reissueAssistancePayments: AssistancePaymentBatchResult;
  /** 暂缓 one item before approval. Refused with BATCH_CLOSED. */
  holdAssistancePayment: AssistancePaymentItemResult;
  /** 解除暂缓 before approval. Refused with BATCH_CLOSED. */
  releaseAssistancePayment: AssistancePaymentItemResult;
  /** 追回 money paid for a month it was not owed for. */
  recoverAssistancePayment: AssistancePaymentItemResult;
  /** 登记归还 in whole or in part. Refused with MORE_THAN_OWED. */
  recordAssistanceRepayment: AssistancePaymentItemResult;
  /** 检查名册 reads a file and says what importing it would do; nothing else is changed. The same file is the same batch. Refused whole with UNKNOWN_ROSTER, EMPTY_FILE, FILE_TOO_LARGE, UNKNOWN_FORMAT, MISLABELLED, LEGACY_FORMAT, ENCRYPTED, MACROS, DAMAGED_FILE, ZIP_BOMB, TOO_MANY_COLUMNS, TOO_MANY_ROWS, BROKEN_ENCODING, DAMAGED_TEXT, NO_TABLE, SEVERAL_TABLES, AMBIGUOUS_HEADER, MISSING_COLUMNS or RECEIVED_BY_ANOTHER. */
  checkAssistanceRoster: AssistanceImportBatchResult;
  /** 导入名册 all accepted rows of a checked batch, or nothing. Refused with CONTROL_FIGURES_DIFFER or CHECK_AGAIN. */
  applyAssistanceRoster: AssistanceImportBatchResult;
  /** 撤回名册 the whole batch. Refused with EDITED_SINCE where its records were edited after it. */
  reverseAssistanceRoster: AssistanceImportBatchResult;
  /** 清除到期原始行 deletes the sealed text of rows past their retention; says of how many. */
  forgetExpiredAssistanceImportRows: Scalars['Int']['output'];
  /** 设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT. */
  setAssistancePolicyParameter: SetAssistancePolicyParameterResult;
};


export type MutationPublishAssistanceStandardArgs = {
  input: PublishAssistanceStandardInput;
};


export type MutationChangePayoutAccountArgs = {
  input: ChangePayoutAccountInput;
};


export type MutationAuthorizeCheckArgs = {
  input: AuthorizeCheckInput;
};


export type MutationRevokeCheckAuthorizationArgs = {
  input: RevokeCheckAuthorizationInput;
};


export type MutationOrderEconomicCheckArgs = {
  input: OrderEconomicCheckInput;
};


export type MutationRequestCheckRepliesArgs = {
  input: CheckOrderActInput;
};


export type MutationRecordCheckReplyArgs = {
  input: RecordCheckReplyInput;
};


export type MutationIssueCheckReportArgs = {
  input: CheckOrderActInput;
};


export type MutationObjectToCheckReportArgs = {
  input: ObjectToCheckReportInput;
};


export type MutationRecheckEconomicCheckArgs = {
  input: CheckOrderActInput;
};


export type MutationCloseCheckArgs = {
  input: CheckOrderActInput;
};


export type MutationCancelEconomicCheckArgs = {
  input: CancelEconomicCheckInput;
};


export type MutationRequireCheckSourcesArgs = {
  input: RequireCheckSourcesInput;
};


export type MutationAdjustMinimumLivingAllowanceArgs = {
  input: AdjustMinimumLivingAllowanceInput;
};


export type MutationSuspendMinimumLivingAllowanceArgs = {
  input: SuspendMinimumLivingAllowanceInput;
};


export type MutationResumeMinimumLivingAllowanceArgs = {
  input: ResumeMinimumLivingAllowanceInput;
};


export type MutationTerminateMinimumLivingAllowanceArgs = {
  input: TerminateMinimumLivingAllowanceInput;
};


export type MutationRecheckMinimumLivingAllowanceArgs = {
  input: RecheckMinimumLivingAllowanceInput;
};


export type MutationRecordJobOfferArgs = {
  input: RecordJobOfferInput;
};


export type MutationReportFamilyChangeArgs = {
  input: ReportFamilyChangeInput;
};


export type MutationRegisterHandlerRelativeArgs = {
  input: RegisterHandlerRelativeInput;
};


export type MutationEndHandlerRelativeArgs = {
  input: EndHandlerRelativeInput;
};


export type MutationDraftAssistanceApplicationArgs = {
  input: DraftAssistanceApplicationInput;
};


export type MutationReviseAssistanceApplicationArgs = {
  input: ReviseAssistanceApplicationInput;
};


export type MutationSubmitAssistanceApplicationArgs = {
  input: SubmitAssistanceApplicationInput;
};


export type MutationAcceptAssistanceApplicationArgs = {
  input: ApplicationActInput;
};


export type MutationRequestApplicationSupplementArgs = {
  input: RequestApplicationSupplementInput;
};


export type MutationNotAcceptAssistanceApplicationArgs = {
  input: NotAcceptAssistanceApplicationInput;
};


export type MutationStartApplicationSurveyArgs = {
  input: ApplicationActInput;
};


export type MutationRecordHomeVisitArgs = {
  input: RecordHomeVisitInput;
};


export type MutationReviewAssistanceApplicationArgs = {
  input: ReviewAssistanceApplicationInput;
};


export type MutationPostPublicNoticeArgs = {
  input: PostPublicNoticeInput;
};


export type MutationObjectToPublicNoticeArgs = {
  input: ObjectToPublicNoticeInput;
};


export type MutationClosePublicNoticeArgs = {
  input: ApplicationActInput;
};


export type MutationForwardAssistanceApplicationArgs = {
  input: ApplicationActInput;
};


export type MutationReturnAssistanceApplicationArgs = {
  input: ApplicationActInput;
};


export type MutationConfirmAssistanceApplicationArgs = {
  input: ApplicationActInput;
};


export type MutationDenyAssistanceApplicationArgs = {
  input: DenyAssistanceApplicationInput;
};


export type MutationDeliverDenialNoticeArgs = {
  input: ApplicationActInput;
};


export type MutationExtendAssistanceApplicationArgs = {
  input: ExtendAssistanceApplicationInput;
};


export type MutationWithdrawAssistanceApplicationArgs = {
  input: ApplicationActInput;
};


export type MutationCalculateAssistancePaymentBatchArgs = {
  input: CalculateAssistancePaymentBatchInput;
};


export type MutationVerifyAssistancePaymentBatchArgs = {
  input: AssistancePaymentBatchActInput;
};


export type MutationApproveAssistancePaymentBatchArgs = {
  input: AssistancePaymentBatchActInput;
};


export type MutationSendAssistancePaymentBatchArgs = {
  input: AssistancePaymentBatchActInput;
};


export type MutationCancelAssistancePaymentBatchArgs = {
  input: AssistancePaymentBatchActInput;
};


export type MutationRecordAssistanceBankAnswerArgs = {
  input: AssistanceBankAnswerInput;
};


export type MutationReissueAssistancePaymentsArgs = {
  input: ReissueAssistancePaymentsInput;
};


export type MutationHoldAssistancePaymentArgs = {
  input: AssistancePaymentItemReasonInput;
};


export type MutationReleaseAssistancePaymentArgs = {
  input: AssistancePaymentItemReasonInput;
};


export type MutationRecoverAssistancePaymentArgs = {
  input: AssistancePaymentItemReasonInput;
};


export type MutationRecordAssistanceRepaymentArgs = {
  input: AssistanceRepaymentInput;
};


export type MutationCheckAssistanceRosterArgs = {
  input: CheckAssistanceRosterInput;
};


export type MutationApplyAssistanceRosterArgs = {
  input: ApplyAssistanceRosterInput;
};


export type MutationReverseAssistanceRosterArgs = {
  input: ReverseAssistanceRosterInput;
};


export type MutationSetAssistancePolicyParameterArgs = {
  input: SetAssistancePolicyParameterInput;
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
  /** 救助单元 those the person belongs to now. */
  assistanceUnits?: Maybe<Array<AssistanceUnit>>;
  /** 经济状况核对 the checks this person was a member of, the newest first; for case workers, else ROLE_REQUIRED. */
  economicChecks?: Maybe<Array<CheckOrder>>;
  /** 核对授权 what this person or their guardian signed; for case workers, else ROLE_REQUIRED. */
  checkAuthorizations?: Maybe<Array<CheckAuthorization>>;
  /** 低保 of the units the person belongs to, or belonged to when the unit was dissolved; newest first. */
  minimumLivingAllowances?: Maybe<Array<MinimumLivingAllowance>>;
  /** 救助申请 those the person applied for, newest first. */
  assistanceApplications?: Maybe<Array<AssistanceApplication>>;
};

export type Division = {
  code: Scalars['DivisionCode']['output'];
  /** 保障标准 in force in this division on a day (today where none is given), its own or that of the nearest division above. */
  assistanceStandards?: Maybe<Array<AssistanceStandard>>;
};


export type DivisionAssistanceStandardsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 救助项目 programme of regular cash assistance, by its category among the low-income population. */
export type AssistanceProgramme =
  /** 最低生活保障 */
  | 'MLA';

/** 城乡类别 urban or rural: which of the two standards holds for a unit. */
export type AssistanceArea =
  /** 城市 */
  | 'URBAN'
  /** 农村 */
  | 'RURAL';

/** 标准提示 what does not fit the rule by which a standard is derived. */
export type StandardWarning =
  /** 低于消费支出比例下限 */
  | 'BELOW_CONSUMPTION_SHARE'
  /** 高于消费支出比例上限 */
  | 'ABOVE_CONSUMPTION_SHARE';

/** 保障标准 what one person is to live on a month, published by division, area and validity. */
export type AssistanceStandard = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 区划 that published it. */
  division?: Maybe<Division>;
  /** 救助项目 */
  programme: AssistanceProgramme;
  /** 城乡类别 */
  area: AssistanceArea;
  /** 月标准 a person and month. */
  monthlyAmount: Scalars['Money']['output'];
  /** 上年人均消费支出 of the year before, from which it was derived. */
  consumptionExpenditure?: Maybe<Scalars['Money']['output']>;
  /** 占消费支出比例 twelve months of the standard over that expenditure, to four decimals. */
  shareOfConsumption?: Maybe<Scalars['Decimal']['output']>;
  /** 提示 empty where the standard lies in the share that policy sets. */
  warnings: Array<StandardWarning>;
  /** 公布文件 */
  document: Scalars['String']['output'];
  /** 起始日 */
  validFrom: Scalars['Date']['output'];
  /** 截止日 first day on which it no longer holds. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 公布保障标准 input. */
export type PublishAssistanceStandardInput = {
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 救助项目 */
  programme: AssistanceProgramme;
  /** 城乡类别 */
  area: AssistanceArea;
  /** 月标准 */
  monthlyAmount: Scalars['Money']['input'];
  /** 上年人均消费支出 */
  consumptionExpenditure?: InputMaybe<Scalars['Money']['input']>;
  /** 公布文件 */
  document: Scalars['String']['input'];
  /** 起始日 first day of a month. */
  validFrom: Scalars['Date']['input'];
};

/** 公布保障标准 the standard, or why not. */
export type PublishAssistanceStandardResult = AssistanceStandard | Refusal;

/** 救助单元形式 the whole family, or one person registered alone. */
export type AssistanceUnitForm =
  /** 家庭 */
  | 'FAMILY'
  /** 单人户 */
  | 'SINGLE_PERSON';

/** 单人户依据 why a person may be registered alone. */
export type SingleRegistrationBasis =
  /** 低保边缘家庭成员 */
  | 'MARGIN_FAMILY_MEMBER'
  /** 依靠家庭供养的成年重度残疾人 */
  | 'DEPENDENT_ADULT';

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

/** 劳动能力 labour capacity. */
export type LabourCapacity =
  /** 有 */
  | 'FULL'
  /** 部分丧失 */
  | 'PARTIAL'
  /** 无 */
  | 'NONE';

/** 健康状况 health, in the classes of the roster. */
export type HealthState =
  /** 健康 */
  | 'HEALTHY'
  /** 一般或较弱 */
  | 'FRAIL'
  /** 患慢性病 */
  | 'CHRONIC_ILLNESS'
  /** 患重病 */
  | 'SERIOUS_ILLNESS';

/** 就业状况 employment. */
export type EmploymentState =
  /** 稳定就业 */
  | 'STEADY'
  /** 灵活就业、收入不稳定 */
  | 'UNSTEADY'
  /** 有劳动能力未就业 */
  | 'UNEMPLOYED'
  /** 不适用 children, students, persons without labour capacity. */
  | 'NOT_APPLICABLE';

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

/** 救助单元 the family living together that is helped as one (共同生活的家庭成员); never the registry's household. */
export type AssistanceUnit = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 救助项目 */
  programme: AssistanceProgramme;
  /** 形式 */
  form: AssistanceUnitForm;
  /** 单人户依据 */
  singleBasis?: Maybe<SingleRegistrationBasis>;
  /** 城乡类别 */
  area: AssistanceArea;
  /** 致困原因 */
  hardshipCause?: Maybe<HardshipCause>;
  /** 户主 */
  head?: Maybe<Person>;
  /** 领款人 whose account the payments go to. */
  payee?: Maybe<Person>;
  /** 成员 those who belong to it now, or did when it was dissolved; with `past` also those who left. At most 100. */
  members?: Maybe<Array<AssistanceUnitMember>>;
  /** 人数 of the members who belong to it now, or did when it was dissolved. */
  size?: Maybe<Scalars['Int']['output']>;
  /** 银行账号 */
  account?: Maybe<Scalars['String']['output']>;
  /** 开户行 */
  bankName?: Maybe<Scalars['String']['output']>;
  /** 同账号单元 other units in the caller's divisions that are paid into the same account; at most 100. */
  unitsWithSameAccount?: Maybe<Array<AssistanceUnit>>;
  /** 联系电话 */
  phone?: Maybe<Scalars['String']['output']>;
  /** 成立日期 */
  formedOn: Scalars['Date']['output'];
  /** 终止日期 */
  dissolvedOn?: Maybe<Scalars['Date']['output']>;
  /** 经济状况核对 the newest first; for case workers, else ROLE_REQUIRED. */
  economicChecks?: Maybe<Array<CheckOrder>>;
  /** 低保 newest first. */
  minimumLivingAllowances?: Maybe<Array<MinimumLivingAllowance>>;
  /** 救助申请 that the unit was formed for; none for units taken over from a roster. */
  application?: Maybe<AssistanceApplication>;
};


/** 救助单元 the family living together that is helped as one (共同生活的家庭成员); never the registry's household. */
export type AssistanceUnitMembersArgs = {
  past?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 救助单元成员 a person's time in a unit, with the facts the law asks for. */
export type AssistanceUnitMember = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 人员 */
  person?: Maybe<Person>;
  /** 与户主关系代码 GB/T 4761; 02 is the head. */
  relation?: Maybe<Scalars['String']['output']>;
  /** 与户主关系 */
  relationLabel?: Maybe<Scalars['String']['output']>;
  /** 起始日 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 截止日 first day the person no longer belongs to the unit. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 退出原因 */
  leaveReason?: Maybe<UnitLeaveReason>;
  /** 劳动能力 */
  labourCapacity?: Maybe<LabourCapacity>;
  /** 健康状况 */
  health?: Maybe<HealthState>;
  /** 残疾类别代码 GB/T 26341, 1 to 7. */
  disabilityCategory?: Maybe<Scalars['String']['output']>;
  /** 残疾等级 1 is the gravest. */
  disabilityGrade?: Maybe<Scalars['Int']['output']>;
  /** 就业状况 */
  employment?: Maybe<EmploymentState>;
  /** 在校学生 */
  isStudent?: Maybe<Scalars['Boolean']['output']>;
};

/** 变更领款账户 input. */
export type ChangePayoutAccountInput = {
  /** 救助单元 */
  unitId: Scalars['ID']['input'];
  /** 版本 the version that was read. */
  version: Scalars['Int']['input'];
  /** 领款人 */
  payeePersonId: Scalars['ID']['input'];
  /** 银行账号 */
  account: Scalars['String']['input'];
  /** 开户行 */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 变更领款账户 the unit, or why not. */
export type ChangePayoutAccountResult = AssistanceUnit | Refusal;

/** 证件 document of a member. */
export type MemberDocumentInput = {
  /** 证件类型 code of the table documentType, e.g. RESIDENT_ID. */
  type: Scalars['String']['input'];
  /** 证件号码 */
  number: Scalars['String']['input'];
};

/** 性别 as stated for a member. */
export type MemberSex =
  /** 男 */
  | 'MALE'
  /** 女 */
  | 'FEMALE'
  /** 未知 */
  | 'UNKNOWN';

/** 成员情况 facts the law asks for. */
export type MemberFactsInput = {
  /** 与户主关系代码 GB/T 4761; 02 is the head. */
  relation: Scalars['String']['input'];
  /** 劳动能力 */
  labourCapacity: LabourCapacity;
  /** 健康状况 */
  health: HealthState;
  /** 残疾类别代码 GB/T 26341, with the grade. */
  disabilityCategory?: InputMaybe<Scalars['String']['input']>;
  /** 残疾等级 */
  disabilityGrade?: InputMaybe<Scalars['Int']['input']>;
  /** 就业状况 */
  employment: EmploymentState;
  /** 在校学生 */
  isStudent?: Scalars['Boolean']['input'];
};

/** 救助单元成员 input: by document, by id where the hub knows the person, or by name where there is no document. */
export type UnitMemberInput = {
  /** 人员编号 */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 证件 */
  document?: InputMaybe<MemberDocumentInput>;
  /** 姓名 goes to the registry and is not kept here. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 性别 */
  sex?: InputMaybe<MemberSex>;
  /** 出生日期 where the document does not carry it. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** 民族代码 GB/T 3304. */
  ethnicity?: InputMaybe<Scalars['String']['input']>;
  /** 户籍地 */
  registeredDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 住址 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 电话 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 情况 */
  facts: MemberFactsInput;
};

/** 救助单元 input. */
export type UnitInput = {
  /** 形式 */
  form?: AssistanceUnitForm;
  /** 单人户依据 */
  singleBasis?: InputMaybe<SingleRegistrationBasis>;
  /** 城乡类别 */
  area: AssistanceArea;
  /** 致困原因 */
  hardshipCause: HardshipCause;
  /** 银行账号 */
  account?: InputMaybe<Scalars['String']['input']>;
  /** 开户行 */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 成员 exactly one is the head. */
  members: Array<UnitMemberInput>;
};

/** 核对授权 a person's word that the sources may be asked about them, given to the authority of one county. */
export type CheckAuthorization = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 授权人 */
  person?: Maybe<Person>;
  /** 签署人身份 who signed: the person, or a guardian for them. */
  signedBy?: Maybe<CheckSigner>;
  /** 监护人 who signed for the person. */
  guardian?: Maybe<Person>;
  /** 签署方式 */
  form: CheckSignatureForm;
  /** 材料编号 number of the signed paper in the file. */
  materialNumber: Scalars['String']['output'];
  /** 签署日期 */
  signedOn: Scalars['Date']['output'];
  /** 生效日 */
  validFrom: Scalars['Date']['output'];
  /** 失效日 the first day it no longer holds; for a minor at the latest the 18th birthday. */
  validTo: Scalars['Date']['output'];
  /** 撤销日 from this day on nothing may be asked. */
  revokedOn?: Maybe<Scalars['Date']['output']>;
  /** 撤销原因 */
  revocationReason?: Maybe<CheckRevocationReason>;
};

/** 核对单 one economic check of a family: who is checked, with which sources, and how far it is. */
export type CheckOrder = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 救助单元 */
  unit?: Maybe<AssistanceUnit>;
  /** 申请编号 of the unit, or of the other scheme. */
  applicationId?: Maybe<Scalars['ID']['output']>;
  /** 城乡类别 */
  area: AssistanceArea;
  /** 核对事由 */
  reason: CheckReason;
  /** 状态 */
  status: CheckOrderStatus;
  /** 轮次 1 for the check, one more for each re-check after an objection. */
  round: Scalars['Int']['output'];
  /** 委托日 */
  orderedOn: Scalars['Date']['output'];
  /** 发起查询日 the day the sources were asked; the turnaround runs from it. */
  requestedOn?: Maybe<Scalars['Date']['output']>;
  /** 撤销原因 why the check was cancelled. */
  cancellationReason?: Maybe<CheckCancellationReason>;
  /** 被核对成员 */
  members: Array<CheckMember>;
  /** 核对事项 one for each member and source. */
  items: Array<CheckItem>;
  /** 核对报告 the newest first. */
  reports: Array<CheckReport>;
  /** 报告后有新答复 a source has answered since the newest report: issue it anew. */
  repliedSinceReport: Scalars['Boolean']['output'];
  /** 时限 */
  deadlines: Array<Deadline>;
  /** 可办事项 acts that are possible in this state. */
  allowedActs: Array<CheckOrderAct>;
};

/** 被核对成员 a person who is checked, and the authorization it rests on. */
export type CheckMember = {
  /** 成员 */
  person?: Maybe<Person>;
  /** 授权 */
  authorization?: Maybe<CheckAuthorization>;
};

/** 核对事项 one question: one source about one person. */
export type CheckItem = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 成员 */
  person?: Maybe<Person>;
  /** 来源 */
  source: CheckSource;
  /** 必核 the report is not OK before it is answered. */
  required: Scalars['Boolean']['output'];
  /** 状态 */
  status: CheckItemStatus;
  /** 查询时间 */
  requestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 答复时间 when the newest reply came. */
  repliedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 关闭原因 why it may not be asked any more. */
  closure?: Maybe<CheckGapReason>;
  /** 答复 the newest first; the newest counts. */
  replies: Array<CheckReply>;
};

/** 来源答复 what a source answered; an answer with another value is a further reply. */
export type CheckReply = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 次序 */
  sequence: Scalars['Int']['output'];
  /** 是否查到 */
  found?: Maybe<Scalars['Boolean']['output']>;
  /** 金额 balance or amount the source gives. */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 明细代码 what was found, one code for each thing. */
  details?: Maybe<Array<CheckDetailCode>>;
  /** 数据日期 the day the figures are of. */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** 答复时间 */
  repliedAt: Scalars['DateTime']['output'];
};

/** 核对报告 what the replies came to on the day of issue; it never changes. */
export type CheckReport = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 报告编号 */
  number: Scalars['String']['output'];
  /** 核对单 */
  order?: Maybe<CheckOrder>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 轮次 */
  round: Scalars['Int']['output'];
  /** 出具时间 */
  issuedAt: Scalars['DateTime']['output'];
  /** 生效日 */
  validFrom: Scalars['Date']['output'];
  /** 失效日 the first day no decision may rest on it. */
  validTo: Scalars['Date']['output'];
  /** 结论 */
  conclusion?: Maybe<CheckConclusion>;
  /** 核对人数 */
  memberCount: Scalars['Int']['output'];
  /** 金融资产合计 deposits, securities, insurance and payment balances together. */
  financialAssets?: Maybe<Scalars['Money']['output']>;
  /** 超标项 the limits that are passed. */
  excesses?: Maybe<Array<CheckExcess>>;
  /** 未核实项 what stands between the report and OK. */
  gaps: Array<CheckGap>;
  /** 异议 */
  objections: Array<CheckObjection>;
};

/** 超标项 a property limit that is passed: amounts for financial assets, else numbers of things. */
export type CheckExcess = {
  /** 限额 */
  limit?: Maybe<CheckLimit>;
  /** 查到金额 */
  foundAmount?: Maybe<Scalars['Money']['output']>;
  /** 限额金额 for the whole family. */
  allowedAmount?: Maybe<Scalars['Money']['output']>;
  /** 查到数量 */
  foundCount?: Maybe<Scalars['Int']['output']>;
  /** 限额数量 */
  allowedCount?: Maybe<Scalars['Int']['output']>;
};

/** 未核实项 a question without an answer. */
export type CheckGap = {
  /** 事项 */
  item?: Maybe<CheckItem>;
  /** 原因 */
  reason: CheckGapReason;
};

/** 异议 a member, or the guardian who signed for one, says the report is wrong. */
export type CheckObjection = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 提出人 */
  raisedBy?: Maybe<Person>;
  /** 提出日 */
  raisedOn: Scalars['Date']['output'];
  /** 理由 */
  ground?: Maybe<CheckObjectionGround>;
  /** 材料编号 */
  materialNumber?: Maybe<Scalars['String']['output']>;
  /** 有异议的事项 */
  items: Array<CheckItem>;
  /** 复核报告 the report that answers it; null until then. */
  answer?: Maybe<CheckReport>;
};

/** 必核来源 the sources that must answer before a report may say OK, by reason, division and validity. */
export type CheckSourcePolicy = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 核对事由 */
  reason: CheckReason;
  /** 来源 */
  sources: Array<CheckSource>;
  /** 依据 */
  legalBasis: Scalars['String']['output'];
  /** 已核实 false where it is a default still to be confirmed by the authority. */
  verified: Scalars['Boolean']['output'];
  /** 生效日 */
  validFrom: Scalars['Date']['output'];
  /** 失效日 */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 救助申请 what a family asks for, and every step until it is decided; evaluated against programmes in order (一次申请、分类审核). */
export type AssistanceApplication = {
  /** 经济状况核对 the newest first; for case workers, else ROLE_REQUIRED. */
  economicChecks?: Maybe<Array<CheckOrder>>;
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 申请编号 */
  number: Scalars['String']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 救助单元 */
  unit?: Maybe<AssistanceUnit>;
  /** 救助项目 under which it is evaluated now. */
  programme: AssistanceProgramme;
  /** 申请渠道 */
  channel: ApplicationChannel;
  /** 状态 */
  state: ApplicationState;
  /** 申请人 */
  applicant?: Maybe<Person>;
  /** 申报的经济状况 */
  declaredMeans?: Maybe<AssistanceMeans>;
  /** 核实的经济状况 */
  verifiedMeans?: Maybe<AssistanceMeans>;
  /** 承诺 */
  declarations?: Maybe<Array<ApplicationDeclaration>>;
  /** 待补正材料 all of it was named at once. */
  missingMaterials: Array<ApplicationMaterial>;
  /** 不予受理理由 */
  notAcceptedReason?: Maybe<NotAcceptedReason>;
  /** 受理日期 */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 轮次 one more after each objection or return. */
  round: Scalars['Int']['output'];
  /** 县级入户原因 empty where the county need not visit. */
  countySurveyReasons: Array<CountySurveyReason>;
  /** 入户调查 */
  visits?: Maybe<Array<HomeVisit>>;
  /** 审核意见 */
  opinion?: Maybe<ApplicationOpinion>;
  /** 核算结果 on which the opinion rests. */
  assessment?: Maybe<AllowanceAssessment>;
  /** 核对报告 on which the opinion rests. */
  checkReport?: Maybe<CheckReport>;
  /** 公示 */
  notices?: Maybe<Array<PublicNotice>>;
  /** 异议 */
  objections?: Maybe<Array<NoticeObjection>>;
  /** 确认机关级别 */
  authorityLevel?: Maybe<AuthorityLevel>;
  /** 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 不予确认理由 the written reasons a denial owes its applicant (社会救助暂行办法 art. 11). */
  denialReasons?: Maybe<Array<AllowanceEndReason>>;
  /** 理由说明 */
  denialExplanation?: Maybe<Scalars['String']['output']>;
  /** 通知送达日期 */
  denialNoticeOn?: Maybe<Scalars['Date']['output']>;
  /** 延长日期 */
  extendedOn?: Maybe<Scalars['Date']['output']>;
  /** 延长理由 */
  extensionReason?: Maybe<ApplicationExtensionReason>;
  /** 低保 that it led to. */
  minimumLivingAllowance?: Maybe<MinimumLivingAllowance>;
  /** 办理过程 every step: who, when, by which document, from which state. */
  steps?: Maybe<Array<ApplicationStep>>;
  /** 时限 */
  deadlines?: Maybe<Array<Deadline>>;
  /** 可执行操作 acts that are legal now. */
  allowedActs: Array<ApplicationAct>;
};

/** 签署核对授权 the record, or why not. */
export type AuthorizeCheckResult = CheckAuthorization | Refusal;

/** 撤销核对授权 the record, or why not. */
export type RevokeCheckAuthorizationResult = CheckAuthorization | Refusal;

/** 委托核对 the record, or why not. */
export type OrderEconomicCheckResult = CheckOrder | Refusal;

/** 发起查询 the record, or why not. */
export type RequestCheckRepliesResult = CheckOrder | Refusal;

/** 记录来源答复 the record, or why not. */
export type RecordCheckReplyResult = CheckItem | Refusal;

/** 出具核对报告 the record, or why not. */
export type IssueCheckReportResult = CheckReport | Refusal;

/** 提出核对异议 the record, or why not. */
export type ObjectToCheckReportResult = CheckOrder | Refusal;

/** 复核 the record, or why not. */
export type RecheckEconomicCheckResult = CheckOrder | Refusal;

/** 办结核对 the record, or why not. */
export type CloseCheckResult = CheckOrder | Refusal;

/** 撤销核对 the record, or why not. */
export type CancelEconomicCheckResult = CheckOrder | Refusal;

/** 规定必核来源 the record, or why not. */
export type RequireCheckSourcesResult = CheckSourcePolicy | Refusal;

/** 签署核对授权 input. */
export type AuthorizeCheckInput = {
  /** 授权人 */
  personId: Scalars['ID']['input'];
  /** 区划 where it is signed; it holds for the county. */
  division: Scalars['DivisionCode']['input'];
  /** 出生日期 decides whether the person signs; it is not kept. */
  birthDate: Scalars['Date']['input'];
  /** 以自己的劳动收入为主要生活来源 for those of 16 and 17 (民法典 art. 18). */
  livesOnOwnLabour?: Scalars['Boolean']['input'];
  /** 签署人身份 */
  signedBy: CheckSigner;
  /** 监护人 where a guardian signs. */
  guardianId?: InputMaybe<Scalars['ID']['input']>;
  /** 签署方式 */
  form: CheckSignatureForm;
  /** 材料编号 number of the signed paper in the file, never a person's document number. */
  materialNumber: Scalars['String']['input'];
  /** 签署日期 */
  signedOn: Scalars['Date']['input'];
  /** 失效日 where the person wants it to end sooner than the rule says. */
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 撤销核对授权 input. */
export type RevokeCheckAuthorizationInput = {
  /** 授权编号 */
  authorizationId: Scalars['ID']['input'];
  /** 版本 the version seen. */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: CheckRevocationReason;
};

/** 委托核对 input. */
export type OrderEconomicCheckInput = {
  /** 核对事由 */
  reason: CheckReason;
  /** 救助单元编号 all who belong to it today are checked. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** 无救助单元的核对对象 in place of a unit, for OTHER_SCHEME alone. */
  withoutUnit?: InputMaybe<CheckWithoutUnitInput>;
  /** 加核来源 sources to ask beyond the required ones. */
  sources?: InputMaybe<Array<CheckSource>>;
};

/** 无救助单元的核对对象 whom another scheme has checked that knows no assistance unit. */
export type CheckWithoutUnitInput = {
  /** 申请编号 of the other scheme. */
  applicationId: Scalars['ID']['input'];
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 城乡类别 whose standard the limit of financial assets follows. */
  area: AssistanceArea;
  /** 被核对成员 every member of the family. */
  memberIds: Array<Scalars['ID']['input']>;
};

/** 对核对单的办理 input. */
export type CheckOrderActInput = {
  /** 核对单编号 */
  orderId: Scalars['ID']['input'];
  /** 版本 the version seen. */
  version: Scalars['Int']['input'];
};

/** 撤销核对 input. */
export type CancelEconomicCheckInput = {
  /** 核对单编号 */
  orderId: Scalars['ID']['input'];
  /** 版本 the version seen. */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: CheckCancellationReason;
};

/** 来源答复 input. */
export type RecordCheckReplyInput = {
  /** 事项编号 */
  itemId: Scalars['ID']['input'];
  /** 是否查到 */
  found: Scalars['Boolean']['input'];
  /** 金额 balance or amount; needed where deposits, securities, insurance or payment balances were found. */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** 明细 */
  details?: InputMaybe<Array<CheckDetailInput>>;
  /** 数据日期 the day the figures are of. */
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** 答复明细 one thing that was found. */
export type CheckDetailInput = {
  /** 明细代码 */
  code: CheckDetailCode;
  /** 登记号 the source's number of the thing, by which what two members own together counts once; only a keyed hash is kept. */
  objectNumber?: InputMaybe<Scalars['String']['input']>;
};

/** 提出核对异议 input. */
export type ObjectToCheckReportInput = {
  /** 核对单编号 */
  orderId: Scalars['ID']['input'];
  /** 版本 the version of the order seen. */
  version: Scalars['Int']['input'];
  /** 报告编号 the newest report of the order. */
  reportId: Scalars['ID']['input'];
  /** 提出人 a member, or the guardian who signed for one. */
  raisedById: Scalars['ID']['input'];
  /** 理由 */
  ground: CheckObjectionGround;
  /** 材料编号 number of the evidence in the file. */
  materialNumber?: InputMaybe<Scalars['String']['input']>;
  /** 有异议的事项 */
  itemIds: Array<Scalars['ID']['input']>;
};

/** 规定必核来源 input. */
export type RequireCheckSourcesInput = {
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 核对事由 */
  reason: CheckReason;
  /** 来源 */
  sources: Array<CheckSource>;
  /** 依据 */
  legalBasis: Scalars['String']['input'];
  /** 生效日 */
  validFrom: Scalars['Date']['input'];
};

/** 核对事由 why a family is checked. */
export type CheckReason =
  /** 新申请 */
  | 'NEW'
  /** 定期复核 */
  | 'RECHECK'
  /** 预警核查 */
  | 'ALERT'
  /** 其他救助事项 */
  | 'OTHER_SCHEME';

/** 核对单状态 */
export type CheckOrderStatus =
  /** 已委托 */
  | 'ORDERED'
  /** 已发起查询 */
  | 'REQUESTED'
  /** 答复中 */
  | 'REPLYING'
  /** 已出报告 */
  | 'REPORTED'
  /** 有异议 */
  | 'OBJECTED'
  /** 复核中 */
  | 'RECHECKING'
  /** 已办结 */
  | 'CLOSED'
  /** 已撤销 */
  | 'CANCELLED';

/** 核对办理事项 */
export type CheckOrderAct =
  /** 发起查询 */
  | 'REQUEST'
  /** 来源答复 */
  | 'REPLY'
  /** 出具报告 */
  | 'ISSUE_REPORT'
  /** 提出异议 */
  | 'OBJECT'
  /** 复核 */
  | 'RECHECK'
  /** 办结 */
  | 'CLOSE'
  /** 撤销 */
  | 'CANCEL';

/** 核对事项状态 */
export type CheckItemStatus =
  /** 待答复 */
  | 'OUTSTANDING'
  /** 已答复 */
  | 'REPLIED'
  /** 已关闭 it may not be asked any more. */
  | 'CLOSED';

/** 未核实原因 */
export type CheckGapReason =
  /** 来源未答复 */
  | 'NO_REPLY'
  /** 授权已撤销 */
  | 'AUTHORIZATION_REVOKED'
  /** 授权已到期 */
  | 'AUTHORIZATION_EXPIRED';

/** 核对结论 */
export type CheckConclusion =
  /** 超标 a property limit is passed. */
  | 'EXCEEDS'
  /** 未超标 all required sources have answered, and no limit is passed. */
  | 'OK'
  /** 部分核实 no limit is passed so far, but something is lacking. */
  | 'PARTIAL';

/** 财产限额 */
export type CheckLimit =
  /** 金融资产 */
  | 'FINANCIAL_ASSETS'
  /** 住房 */
  | 'HOMES'
  /** 机动车辆 scooters of the disabled and aged excepted. */
  | 'MOTOR_VEHICLES'
  /** 企业 as legal representative or shareholder. */
  | 'BUSINESSES';

/** 签署人身份 */
export type CheckSigner =
  /** 本人 */
  | 'SELF'
  /** 未成年人的监护人 */
  | 'GUARDIAN_OF_MINOR'
  /** 不能辨认或不能完全辨认自己行为的成年人的监护人 */
  | 'GUARDIAN_OF_INCAPABLE_ADULT';

/** 签署方式 */
export type CheckSignatureForm =
  /** 手写签名 */
  | 'HANDWRITTEN'
  /** 按捺指印 */
  | 'FINGERPRINT'
  /** 电子签名 */
  | 'ELECTRONIC';

/** 授权撤销原因 */
export type CheckRevocationReason =
  /** 本人撤回 */
  | 'WITHDRAWN_BY_PERSON'
  /** 撤回申请 */
  | 'APPLICATION_WITHDRAWN'
  /** 签署有误 */
  | 'SIGNED_IN_ERROR';

/** 核对撤销原因 */
export type CheckCancellationReason =
  /** 撤回申请 */
  | 'APPLICATION_WITHDRAWN'
  /** 委托有误 */
  | 'ORDERED_IN_ERROR'
  /** 不再需要 */
  | 'NO_LONGER_NEEDED';

/** 异议理由 */
export type CheckObjectionGround =
  /** 非本人财产 */
  | 'NOT_MINE'
  /** 信息过时 */
  | 'OUTDATED'
  /** 金额有误 */
  | 'WRONG_AMOUNT'
  /** 已处置 */
  | 'DISPOSED_OF'
  /** 代他人持有 */
  | 'HELD_FOR_OTHERS'
  /** 其他 */
  | 'OTHER';

/** 核对来源 */
export type CheckSource =
  /** 公安户籍 */
  | 'HUKOU'
  /** 车管 */
  | 'VEHICLE'
  /** 不动产登记 */
  | 'REAL_ESTATE'
  /** 社会保险 */
  | 'SOCIAL_INSURANCE'
  /** 养老金 */
  | 'PENSION'
  /** 住房公积金 */
  | 'HOUSING_FUND'
  /** 税务 */
  | 'TAX'
  /** 市场主体登记 */
  | 'MARKET_REG'
  /** 银行存款 */
  | 'BANK'
  /** 证券 */
  | 'SECURITIES'
  /** 商业保险 */
  | 'INSURANCE'
  /** 网络支付 */
  | 'WECHAT_ALIPAY'
  /** 财政供养 */
  | 'FISCAL_PAYROLL'
  /** 婚姻登记 */
  | 'MARRIAGE'
  /** 殡葬火化 */
  | 'FUNERAL'
  /** 残联 */
  | 'DISABLED_FED'
  /** 医疗保险 */
  | 'MED_INSURANCE'
  /** 教育 */
  | 'EDUCATION'
  /** 司法 sentences and drug rehabilitation. */
  | 'JUSTICE_PRISON'
  /** 出入境 */
  | 'EXIT_ENTRY'
  /** 涉农补贴 一卡通 */
  | 'AGRI_SUBSIDY';

/** 明细代码 what a source may say it found; each source has its own codes. */
export type CheckDetailCode =
  /** 成员已死亡注销 HUKOU */
  | 'MEMBER_DECEASED'
  /** 成员已迁出 HUKOU */
  | 'MEMBER_MOVED'
  /** 有未申报成员 HUKOU */
  | 'MEMBER_UNDECLARED'
  /** 机动车 VEHICLE */
  | 'MOTOR_VEHICLE'
  /** 代步车 VEHICLE: for the disabled or aged. */
  | 'MOBILITY_SCOOTER'
  /** 住房 REAL_ESTATE */
  | 'HOME'
  /** 商业用房 REAL_ESTATE */
  | 'COMMERCIAL_PROPERTY'
  /** 单位参保 SOCIAL_INSURANCE */
  | 'INSURED_BY_EMPLOYER'
  /** 失业金 SOCIAL_INSURANCE */
  | 'UNEMPLOYMENT_BENEFIT'
  /** 职工养老金 PENSION */
  | 'EMPLOYEE_PENSION'
  /** 居民养老金 PENSION */
  | 'RESIDENT_PENSION'
  /** 缴存公积金 HOUSING_FUND */
  | 'FUND_DEPOSITED'
  /** 工资薪金纳税 TAX */
  | 'WAGE_TAXED'
  /** 经营纳税 TAX */
  | 'BUSINESS_TAXED'
  /** 法定代表人 MARKET_REG */
  | 'LEGAL_REPRESENTATIVE'
  /** 股东 MARKET_REG */
  | 'SHAREHOLDER'
  /** 个体工商户 MARKET_REG */
  | 'SOLE_TRADER'
  /** 存款 BANK */
  | 'DEPOSIT'
  /** 证券持有 SECURITIES */
  | 'SECURITIES_HELD'
  /** 保单 INSURANCE */
  | 'POLICY_HELD'
  /** 支付账户余额 WECHAT_ALIPAY */
  | 'PAYMENT_BALANCE'
  /** 财政供养 FISCAL_PAYROLL */
  | 'ON_FISCAL_PAYROLL'
  /** 已婚 MARRIAGE */
  | 'MARRIED'
  /** 离婚 MARRIAGE */
  | 'DIVORCED'
  /** 已火化 FUNERAL */
  | 'CREMATED'
  /** 持残疾人证 DISABLED_FED */
  | 'DISABILITY_CERTIFICATE'
  /** 自付医疗费用 MED_INSURANCE */
  | 'SELF_PAID_EXPENSE'
  /** 在读 EDUCATION */
  | 'ENROLLED'
  /** 服刑 JUSTICE_PRISON */
  | 'SERVING_SENTENCE'
  /** 强制隔离戒毒 JUSTICE_PRISON */
  | 'DRUG_REHABILITATION'
  /** 出境 EXIT_ENTRY */
  | 'TRIP_ABROAD'
  /** 领取补贴 AGRI_SUBSIDY */
  | 'SUBSIDY_PAID';

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

/** 保障类别 how often the family is looked at again. */
export type AllowanceClass =
  /** A类 全额或长期 */
  | 'A'
  /** B类 */
  | 'B'
  /** C类 */
  | 'C';

/** 不予确认或终止理由 why an allowance is denied or ended. */
export type AllowanceEndReason =
  /** 收入不低于保障标准 */
  | 'INCOME_NOT_BELOW_STANDARD'
  /** 存款等金融资产超限 */
  | 'SAVINGS_OVER_LIMIT'
  /** 机动车超限 */
  | 'VEHICLE_OVER_LIMIT'
  /** 住房超限 */
  | 'HOUSE_OVER_LIMIT'
  /** 名下企业超限 */
  | 'COMPANY_OVER_LIMIT'
  /** 不符合单人户条件 */
  | 'NOT_A_SINGLE_PERSON_CASE'
  /** 无共同生活成员 */
  | 'NO_MEMBER_LEFT'
  /** 拒绝经济状况核对 */
  | 'CHECK_REFUSED'
  /** 隐瞒或虚报 */
  | 'FALSE_STATEMENT'
  /** 不共同生活 */
  | 'NOT_LIVING_TOGETHER'
  /** 已享受其他救助供养 */
  | 'OTHER_PROGRAMME'
  /** 成员全部死亡 */
  | 'ALL_MEMBERS_DIED'
  /** 迁出 */
  | 'MOVED_AWAY'
  /** 自愿放弃 */
  | 'RENOUNCED'
  /** 拒绝定期核查 */
  | 'RECHECK_REFUSED';

/** 分类施保对象 whom the classified extra is for. */
export type AllowanceExtraKind =
  /** 老年人 */
  | 'ELDER'
  /** 未成年人 */
  | 'MINOR'
  /** 重度残疾人 */
  | 'SEVERELY_DISABLED'
  /** 重病患者 */
  | 'SERIOUSLY_ILL';

/** 金额变动原因 why an amount was set. */
export type AllowanceAmountReason =
  /** 首次确认 */
  | 'GRANTED'
  /** 标准调整 */
  | 'STANDARD_CHANGED'
  /** 人口变动 */
  | 'MEMBERS_CHANGED'
  /** 收入变动 */
  | 'INCOME_CHANGED'
  /** 拒绝就业 */
  | 'JOB_OFFERS_REFUSED'
  /** 定期核查 */
  | 'RECHECKED'
  /** 更正 */
  | 'CORRECTION';

/** 缓发原因 why payments wait. */
export type AllowanceSuspensionReason =
  /** 无法联系 */
  | 'UNREACHABLE'
  /** 调查中 */
  | 'UNDER_INVESTIGATION'
  /** 未按期核查 */
  | 'RECHECK_MISSED'
  /** 账户异常 */
  | 'ACCOUNT_FAULT'
  /** 其他 */
  | 'OTHER';

/** 核查原因 why a family is looked at again. */
export type AllowanceRecheckReason =
  /** 定期核查 */
  | 'PERIODIC'
  /** 成员死亡 */
  | 'MEMBER_DIED'
  /** 家庭变化 */
  | 'FAMILY_CHANGE'
  /** 连续拒绝就业 */
  | 'JOB_OFFERS_REFUSED'
  /** 死亡信息撤销 */
  | 'DEATH_REVOKED'
  /** 预警 */
  | 'ALERT';

/** 核查结论 what follows from a re-check. */
export type AllowanceRecheckResult =
  /** 继续保障 */
  | 'CONTINUED'
  /** 调整金额 */
  | 'ADJUSTED'
  /** 终止 */
  | 'TERMINATED'
  /** 渐退 */
  | 'GRACE';

/** 可执行操作 acts on an allowance. */
export type AllowanceAct =
  /** 调整 */
  | 'ADJUST'
  /** 缓发 */
  | 'SUSPEND'
  /** 恢复 */
  | 'RESUME'
  /** 核查 */
  | 'RECHECK'
  /** 申报家庭变化 */
  | 'REPORT_FAMILY_CHANGE'
  /** 登记就业推荐 */
  | 'RECORD_JOB_OFFER'
  /** 渐退 */
  | 'ENTER_GRACE'
  /** 终止 */
  | 'TERMINATE';

/** 收入类别 kinds of income; the last five are not counted, two of them only where policy says so. */
export type IncomeKind =
  /** 工资性收入 */
  | 'WAGES'
  /** 经营净收入 */
  | 'BUSINESS'
  /** 财产净收入 */
  | 'PROPERTY'
  /** 转移净收入 */
  | 'TRANSFER'
  /** 优待抚恤 */
  | 'PREFERENTIAL_COMPENSATION'
  /** 残疾人两项补贴 */
  | 'DISABILITY_SUBSIDY'
  /** 高龄津贴 */
  | 'OLD_AGE_ALLOWANCE'
  /** 基础养老金 */
  | 'BASIC_PENSION'
  /** 奖助学金 */
  | 'SCHOLARSHIP';

/** 扣减项目 what is deducted from a person's own income. */
export type DeductionKind =
  /** 就业成本 */
  | 'WORK_COST'
  /** 支付的赡养抚养费 */
  | 'SUPPORT_PAID'
  /** 刚性支出 */
  | 'RIGID_EXPENSE';

/** 财产类别 kinds of property; an assistive vehicle is not counted. */
export type PropertyKind =
  /** 存款等金融资产 by amount. */
  | 'SAVINGS'
  /** 机动车 by number. */
  | 'VEHICLE'
  /** 残疾人代步车、老年代步车 */
  | 'ASSISTIVE_VEHICLE'
  /** 住房 by number. */
  | 'HOUSE'
  /** 企业或公司 by number. */
  | 'COMPANY';

/** 家庭经济状况 income and property of a unit over a reference period. */
export type AssistanceMeans = {
  /** 参考期月数 */
  months: Scalars['Int']['output'];
  /** 收入 */
  incomes: Array<IncomeItem>;
  /** 扣减 */
  deductions: Array<DeductionItem>;
  /** 财产 */
  property: Array<PropertyItem>;
};

/** 收入 one person's income of one kind over the whole period. */
export type IncomeItem = {
  /** 人员 */
  person?: Maybe<Person>;
  /** 类别 */
  kind: IncomeKind;
  /** 金额 */
  amount?: Maybe<Scalars['Money']['output']>;
};

/** 扣减 one deduction over the whole period. */
export type DeductionItem = {
  /** 人员 */
  person?: Maybe<Person>;
  /** 类别 */
  kind: DeductionKind;
  /** 金额 */
  amount?: Maybe<Scalars['Money']['output']>;
};

/** 财产 of the unit. */
export type PropertyItem = {
  /** 类别 */
  kind: PropertyKind;
  /** 金额 */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 数量 */
  count?: Maybe<Scalars['Int']['output']>;
};

/** 核算结果 the law applied to a unit: whether, why not, how much. */
export type AllowanceAssessment = {
  /** 月标准 a person. */
  standard: Scalars['Money']['output'];
  /** 人数 */
  members: Scalars['Int']['output'];
  /** 家庭月收入 countable, rounded down to the fen. */
  monthlyIncome?: Maybe<Scalars['Money']['output']>;
  /** 月人均收入 rounded down to the fen. */
  perCapitaIncome?: Maybe<Scalars['Money']['output']>;
  /** 户月保障金 */
  monthlyAmount?: Maybe<Scalars['Money']['output']>;
  /** 各成员份额 */
  shares?: Maybe<Array<AllowanceShare>>;
  /** 保障类别 */
  class: AllowanceClass;
  /** 不符合条件的理由 empty where the unit is eligible. */
  denialReasons?: Maybe<Array<AllowanceEndReason>>;
};

/** 份额 what one member adds to the family's amount. */
export type AllowanceShare = {
  /** 人员 */
  person?: Maybe<Person>;
  /** 补差金额 */
  topUp?: Maybe<Scalars['Money']['output']>;
  /** 分类施保金额 */
  extra?: Maybe<Scalars['Money']['output']>;
  /** 分类施保对象 */
  extraKind?: Maybe<AllowanceExtraKind>;
  /** 停发本人份额 for refused job offers (社会救助暂行办法 art. 45). */
  isStopped?: Maybe<Scalars['Boolean']['output']>;
  /** 年龄不详 nobody stated the birth date, so that no extra by age (老年人、未成年人) was counted: state it, and the case is adjusted. */
  isAgeUnknown?: Maybe<Scalars['Boolean']['output']>;
};

/** 低保 minimum living allowance: monthly cash that lifts an assistance unit to the local standard. */
export type MinimumLivingAllowance = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 保障证号 */
  number?: Maybe<Scalars['String']['output']>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 救助单元 */
  unit?: Maybe<AssistanceUnit>;
  /** 城乡类别 */
  area: AssistanceArea;
  /** 状态 */
  status: AllowanceStatus;
  /** 保障类别 */
  class: AllowanceClass;
  /** 户月保障金 of today; before the first month the first, after the last month the last. */
  monthlyAmount?: Maybe<Scalars['Money']['output']>;
  /** 起保日 first day of the first month. */
  since: Scalars['Date']['output'];
  /** 停保日 first day without entitlement. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 终止理由 */
  terminationReasons?: Maybe<Array<AllowanceEndReason>>;
  /** 终止文书 */
  terminationDocument?: Maybe<Scalars['String']['output']>;
  /** 金额变动 all amounts, oldest first. */
  amounts?: Maybe<Array<AllowanceAmount>>;
  /** 缓发记录 */
  suspensions?: Maybe<Array<AllowanceSuspension>>;
  /** 核查 done and to be done, oldest first. */
  rechecks?: Maybe<Array<AllowanceRecheck>>;
  /** 暂缓发放 an open re-check holds the next payment. */
  isPaymentHeld?: Maybe<Scalars['Boolean']['output']>;
  /** 发放记录 payments of all months, newest first; at most 120. */
  payments?: Maybe<Array<AssistancePaymentItem>>;
  /** 就业推荐记录 */
  jobOffers?: Maybe<Array<JobOffer>>;
  /** 最近核查日期 */
  lastCheckedOn: Scalars['Date']['output'];
  /** 下次核查期限 */
  recheckDueOn: Scalars['Date']['output'];
  /** 时限 */
  deadlines?: Maybe<Array<Deadline>>;
  /** 可执行操作 acts that are legal now. */
  allowedActs: Array<AllowanceAct>;
};

/** 金额 the amount over an interval of whole months. */
export type AllowanceAmount = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 户月保障金 */
  monthlyAmount?: Maybe<Scalars['Money']['output']>;
  /** 当时的月标准 */
  standard: Scalars['Money']['output'];
  /** 家庭月收入 */
  monthlyIncome?: Maybe<Scalars['Money']['output']>;
  /** 各成员份额 */
  shares?: Maybe<Array<AllowanceShare>>;
  /** 变动原因 */
  reason: AllowanceAmountReason;
  /** 依据文件 */
  document: Scalars['String']['output'];
  /** 起始日 */
  since: Scalars['Date']['output'];
  /** 截止日 first day on which it no longer holds. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 缓发 months in which payments wait. */
export type AllowanceSuspension = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 原因 */
  reason?: Maybe<AllowanceSuspensionReason>;
  /** 依据文件 */
  document: Scalars['String']['output'];
  /** 起始日 */
  since: Scalars['Date']['output'];
  /** 截止日 */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 核查 a look at the family, done or to be done. */
export type AllowanceRecheck = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 原因 */
  reason: AllowanceRecheckReason;
  /** 提出日期 */
  raisedOn: Scalars['Date']['output'];
  /** 期限 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 暂缓发放 whether payments wait for it. */
  holdsPayment: Scalars['Boolean']['output'];
  /** 完成日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 结论 */
  result?: Maybe<AllowanceRecheckResult>;
  /** 依据文件 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 就业推荐 a job offered to a member. */
export type JobOffer = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 人员 */
  person?: Maybe<Person>;
  /** 推荐日期 */
  offeredOn: Scalars['Date']['output'];
  /** 是否合适 fits the person's health, ability and place. */
  isSuitable: Scalars['Boolean']['output'];
  /** 是否接受 */
  isAccepted?: Maybe<Scalars['Boolean']['output']>;
  /** 推荐记录 */
  document: Scalars['String']['output'];
};

/** 低保连接 */
export type MinimumLivingAllowanceConnection = {
  /** 边 */
  edges: Array<MinimumLivingAllowanceEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 低保边 */
export type MinimumLivingAllowanceEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: MinimumLivingAllowance;
};

/** 低保筛选 each given field narrows; leave out what is not wanted. */
export type MinimumLivingAllowanceFilter = {
  /** 状态 */
  status?: InputMaybe<AllowanceStatus>;
  /** 保障类别 */
  class?: InputMaybe<AllowanceClass>;
  /** 城乡类别 */
  area?: InputMaybe<AssistanceArea>;
  /** 核查到期 due on or before the day. */
  recheckDueBy?: InputMaybe<Scalars['Date']['input']>;
  /** 暂缓发放 */
  paymentHeld?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 家庭经济状况 input: verified income and property over a reference period. */
export type AssistanceMeansInput = {
  /** 参考期月数 */
  months?: Scalars['Int']['input'];
  /** 收入 */
  incomes?: Array<IncomeItemInput>;
  /** 扣减 */
  deductions?: Array<DeductionItemInput>;
  /** 财产 */
  property?: Array<PropertyItemInput>;
};

/** 收入 input. */
export type IncomeItemInput = {
  /** 人员 */
  personId: Scalars['ID']['input'];
  /** 类别 */
  kind: IncomeKind;
  /** 金额 over the whole period. */
  amount: Scalars['Money']['input'];
};

/** 扣减 input. */
export type DeductionItemInput = {
  /** 人员 */
  personId: Scalars['ID']['input'];
  /** 类别 */
  kind: DeductionKind;
  /** 金额 over the whole period. */
  amount: Scalars['Money']['input'];
};

/** 财产 input: savings by amount, the rest by number. */
export type PropertyItemInput = {
  /** 类别 */
  kind: PropertyKind;
  /** 金额 */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** 数量 */
  count?: InputMaybe<Scalars['Int']['input']>;
};

/** 调整低保金额 input. */
export type AdjustMinimumLivingAllowanceInput = {
  /** 低保 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: AllowanceAmountReason;
  /** 家庭经济状况 where it changed; otherwise the last verified one. */
  means?: InputMaybe<AssistanceMeansInput>;
  /** 起始月 the month after today where none is given. */
  effectiveFrom?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 缓发 input. */
export type SuspendMinimumLivingAllowanceInput = {
  /** 低保 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: AllowanceSuspensionReason;
  /** 起始月 the month after today where none is given. */
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 恢复发放 input. */
export type ResumeMinimumLivingAllowanceInput = {
  /** 低保 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 起始月 the month after today where none is given. */
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 终止低保 input. */
export type TerminateMinimumLivingAllowanceInput = {
  /** 低保 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 理由 */
  reasons: Array<AllowanceEndReason>;
  /** 首个停发月 the month after today where none is given. */
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 定期核查 input. */
export type RecheckMinimumLivingAllowanceInput = {
  /** 低保 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 核实的家庭经济状况 */
  means: AssistanceMeansInput;
  /** 结论 must follow from the means found. */
  result: AllowanceRecheckResult;
  /** 保障类别 where the officer departs from the computed one. */
  class?: InputMaybe<AllowanceClass>;
  /** 终止理由 besides those computed. */
  reasons?: InputMaybe<Array<AllowanceEndReason>>;
  /** 起始月 the month after today where none is given. */
  effectiveFrom?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 登记就业推荐 input. */
export type RecordJobOfferInput = {
  /** 低保 */
  allowanceId: Scalars['ID']['input'];
  /** 人员 */
  personId: Scalars['ID']['input'];
  /** 推荐日期 */
  offeredOn: Scalars['Date']['input'];
  /** 是否合适 */
  isSuitable: Scalars['Boolean']['input'];
  /** 是否接受 */
  isAccepted: Scalars['Boolean']['input'];
  /** 推荐记录 number of the introduction. */
  document: Scalars['String']['input'];
};

/** 申报家庭变化 input. */
export type ReportFamilyChangeInput = {
  /** 低保 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 加入 */
  joins?: InputMaybe<Array<UnitMemberInput>>;
  /** 退出 */
  leaves?: InputMaybe<Array<MemberLeavingInput>>;
  /** 情况变化 */
  facts?: InputMaybe<Array<MemberChangeInput>>;
};

/** 退出 input. */
export type MemberLeavingInput = {
  /** 人员 */
  personId: Scalars['ID']['input'];
  /** 退出日期 first day the person no longer belongs to the unit. */
  until: Scalars['Date']['input'];
  /** 原因 a death comes from the registry. */
  reason: UnitLeaveReason;
};

/** 情况变化 input. */
export type MemberChangeInput = {
  /** 人员 */
  personId: Scalars['ID']['input'];
  /** 情况 */
  facts: MemberFactsInput;
};

/** 调整低保金额 result. */
export type AdjustMinimumLivingAllowanceResult = MinimumLivingAllowance | Refusal;

/** 缓发 result. */
export type SuspendMinimumLivingAllowanceResult = MinimumLivingAllowance | Refusal;

/** 恢复发放 result. */
export type ResumeMinimumLivingAllowanceResult = MinimumLivingAllowance | Refusal;

/** 终止低保 result. */
export type TerminateMinimumLivingAllowanceResult = MinimumLivingAllowance | Refusal;

/** 定期核查 result. */
export type RecheckMinimumLivingAllowanceResult = MinimumLivingAllowance | Refusal;

/** 登记就业推荐 result. */
export type RecordJobOfferResult = MinimumLivingAllowance | Refusal;

/** 申报家庭变化 result. */
export type ReportFamilyChangeResult = MinimumLivingAllowance | Refusal;

/** 经办人员近亲属登记 a relative of somebody who handles or decides cases: where one applies, the county visits the home itself. */
export type HandlerRelative = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 经办人员账号 */
  handler?: Maybe<Scalars['String']['output']>;
  /** 近亲属 */
  person?: Maybe<Person>;
  /** 关系代码 GB/T 4761, what the person is to the handler. */
  relation?: Maybe<Scalars['String']['output']>;
  /** 登记文件 */
  document: Scalars['String']['output'];
  /** 起始日 */
  since: Scalars['Date']['output'];
  /** 截止日 */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 登记经办人员近亲属 input. */
export type RegisterHandlerRelativeInput = {
  /** 区划 of the handler's office. */
  division: Scalars['DivisionCode']['input'];
  /** 经办人员账号 */
  handler: Scalars['String']['input'];
  /** 近亲属 */
  personId: Scalars['ID']['input'];
  /** 关系代码 GB/T 4761. */
  relation: Scalars['String']['input'];
  /** 登记文件 */
  document: Scalars['String']['input'];
};

/** 注销登记 input. */
export type EndHandlerRelativeInput = {
  /** 登记编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
};

/** 登记经办人员近亲属 result. */
export type RegisterHandlerRelativeResult = HandlerRelative | Refusal;

/** 注销登记 result. */
export type EndHandlerRelativeResult = HandlerRelative | Refusal;

/** 申请状态 where an application stands (民发〔2021〕57号). */
export type ApplicationState =
  /** 草稿 */
  | 'DRAFT'
  /** 已提交 */
  | 'SUBMITTED'
  /** 待补正 */
  | 'SUPPLEMENT'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 已受理 */
  | 'ACCEPTED'
  /** 调查核对 */
  | 'SURVEYING'
  /** 已审核 */
  | 'REVIEWED'
  /** 公示中 */
  | 'NOTICED'
  /** 异议复查 */
  | 'REINVESTIGATING'
  /** 待确认 */
  | 'CONFIRMING'
  /** 已确认 */
  | 'GRANTED'
  /** 不予确认 */
  | 'DENIED'
  /** 撤回 */
  | 'WITHDRAWN';

/** 申请操作 acts on an application. */
export type ApplicationAct =
  /** 修改 */
  | 'REVISE'
  /** 提交 */
  | 'SUBMIT'
  /** 受理 */
  | 'ACCEPT'
  /** 要求补正 */
  | 'REQUEST_SUPPLEMENT'
  /** 不予受理 */
  | 'NOT_ACCEPT'
  /** 启动调查 */
  | 'START_SURVEY'
  /** 记录入户调查 */
  | 'RECORD_VISIT'
  /** 审核 */
  | 'REVIEW'
  /** 公示 */
  | 'POST_NOTICE'
  /** 报送确认 */
  | 'FORWARD'
  /** 提出异议 */
  | 'OBJECT'
  /** 公示期满 */
  | 'CLOSE_NOTICE'
  /** 退回复查 */
  | 'RETURN'
  /** 确认 */
  | 'CONFIRM'
  /** 不予确认 */
  | 'DENY'
  /** 送达不予确认通知 */
  | 'DELIVER_DENIAL_NOTICE'
  /** 延长时限 */
  | 'EXTEND'
  /** 撤回 */
  | 'WITHDRAW';

/** 申请渠道 how an application came in. */
export type ApplicationChannel =
  /** 窗口 */
  | 'WINDOW'
  /** 村居代办 */
  | 'VILLAGE_PROXY'
  /** 晋心救小程序 */
  | 'MINI_PROGRAM'
  /** 网上 */
  | 'ONLINE'
  /** 主动发现 */
  | 'PROACTIVE';

/** 申请材料 what may be asked for as a supplement. */
export type ApplicationMaterial =
  /** 身份证件 */
  | 'IDENTITY_DOCUMENT'
  /** 户口簿 */
  | 'HOUSEHOLD_BOOK'
  /** 收入申报 */
  | 'INCOME_STATEMENT'
  /** 财产申报 */
  | 'PROPERTY_STATEMENT'
  /** 核对授权书 */
  | 'CHECK_AUTHORIZATION'
  /** 残疾人证 */
  | 'DISABILITY_CERTIFICATE'
  /** 医疗证明 */
  | 'MEDICAL_CERTIFICATE'
  /** 在读证明 */
  | 'ENROLMENT_CERTIFICATE'
  /** 银行账户 */
  | 'BANK_ACCOUNT'
  /** 其他 */
  | 'OTHER';

/** 不予受理理由 */
export type NotAcceptedReason =
  /** 不在本区划办理 */
  | 'OUTSIDE_DIVISION'
  /** 明显不符合条件 */
  | 'CLEARLY_INELIGIBLE'
  /** 已享受 */
  | 'ALREADY_RECEIVING'
  /** 非共同生活家庭成员申请 */
  | 'NOT_THE_FAMILY';

/** 延长理由 */
export type ApplicationExtensionReason =
  /** 核对复杂 */
  | 'COMPLEX_CHECK'
  /** 异议复查 */
  | 'OBJECTION'
  /** 成员外出 */
  | 'MEMBER_AWAY'
  /** 其他 */
  | 'OTHER';

/** 承诺事项 what the applicant declares instead of proving (证明事项告知承诺制). */
export type DeclarationCode =
  /** 如实申报收入财产 */
  | 'INCOME_AND_PROPERTY'
  /** 同意核对 */
  | 'CHECK_CONSENT'
  /** 变化及时报告 */
  | 'REPORTING_DUTY';

/** 审核意见 */
export type ApplicationOpinion =
  /** 拟确认 */
  | 'GRANT'
  /** 拟不予确认 */
  | 'DENY';

/** 确认机关级别 */
export type AuthorityLevel =
  /** 县级民政部门 */
  | 'COUNTY'
  /** 乡镇街道（受委托） */
  | 'TOWNSHIP';

/** 县级入户原因 why the county must visit the home itself. */
export type CountySurveyReason =
  /** 经办人员近亲属 */
  | 'HANDLER_RELATIVE'
  /** 投诉异议 */
  | 'COMPLAINT';

/** 入户发现 */
export type VisitFinding =
  /** 与申报一致 */
  | 'MATCHES_STATEMENT'
  /** 有未申报收入 */
  | 'UNDECLARED_INCOME'
  /** 有未申报财产 */
  | 'UNDECLARED_PROPERTY'
  /** 成员不在共同生活 */
  | 'MEMBER_ABSENT'
  /** 比申报更困难 */
  | 'HARDER_THAN_STATED';

/** 访谈对象 */
export type Interviewee =
  /** 邻里 */
  | 'NEIGHBOUR'
  /** 村居委会 */
  | 'VILLAGE_COMMITTEE'
  /** 亲属 */
  | 'RELATIVE'
  /** 单位 */
  | 'EMPLOYER'
  /** 学校 */
  | 'SCHOOL';

/** 访谈结果 */
export type InterviewResult =
  /** 印证 */
  | 'CONFIRMS'
  /** 不符 */
  | 'CONTRADICTS'
  /** 不了解 */
  | 'DOES_NOT_KNOW';

/** 异议结论 */
export type ObjectionResult =
  /** 成立 */
  | 'UPHELD'
  /** 不成立 */
  | 'REJECTED';

/** 承诺 one declaration. */
export type ApplicationDeclaration = {
  /** 事项 */
  code: DeclarationCode;
  /** 文本版本 */
  textVersion: Scalars['String']['output'];
  /** 签署日期 */
  signedOn: Scalars['Date']['output'];
};

/** 办理步骤 one step of the procedure. */
export type ApplicationStep = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 操作 DRAFT for the first. */
  act: Scalars['String']['output'];
  /** 原状态 */
  fromState?: Maybe<ApplicationState>;
  /** 新状态 */
  toState: ApplicationState;
  /** 日期 */
  takenOn: Scalars['Date']['output'];
  /** 经办账号 */
  takenBy?: Maybe<Scalars['String']['output']>;
  /** 依据文件 */
  document: Scalars['String']['output'];
};

/** 入户调查 at least two surveyors in the home. */
export type HomeVisit = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 轮次 */
  round: Scalars['Int']['output'];
  /** 级别 */
  level: AuthorityLevel;
  /** 日期 */
  visitedOn: Scalars['Date']['output'];
  /** 调查人账号 */
  surveyors?: Maybe<Array<Scalars['String']['output']>>;
  /** 发现 */
  findings?: Maybe<Array<VisitFinding>>;
  /** 说明 */
  note?: Maybe<Scalars['String']['output']>;
  /** 照片摘要 SM3 of the photographs in the file. */
  photoHashes: Array<Scalars['String']['output']>;
  /** 家庭已签字 */
  isSigned: Scalars['Boolean']['output'];
  /** 访谈 */
  interviews?: Maybe<Array<VisitInterview>>;
};

/** 访谈 whom the surveyors asked, and what came of it. */
export type VisitInterview = {
  /** 对象 */
  interviewee: Interviewee;
  /** 结果 */
  result: InterviewResult;
};

/** 公示 what may be posted and nothing else: an adult applicant, size, area, amount; no minors, no address, illness or account. */
export type PublicNotice = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 轮次 */
  round: Scalars['Int']['output'];
  /** 申请人 null where the applicant is, or may be, a minor. */
  applicant?: Maybe<Person>;
  /** 保障人数 */
  personsCount: Scalars['Int']['output'];
  /** 城乡类别 */
  area: AssistanceArea;
  /** 拟保障金额 */
  monthlyAmount?: Maybe<Scalars['Money']['output']>;
  /** 公示地点 */
  place: Scalars['String']['output'];
  /** 起始日 */
  postedFrom: Scalars['Date']['output'];
  /** 最后一日 */
  postedUntil: Scalars['Date']['output'];
  /** 撤下日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
};

/** 异议 to a notice. */
export type NoticeObjection = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 收到日期 */
  receivedOn: Scalars['Date']['output'];
  /** 内容 may tell who objected. */
  grounds?: Maybe<Scalars['String']['output']>;
  /** 结论 */
  result?: Maybe<ObjectionResult>;
  /** 答复日期 */
  resolvedOn?: Maybe<Scalars['Date']['output']>;
};

/** 申请数 in one state. */
export type ApplicationStateCount = {
  /** 状态 */
  state: ApplicationState;
  /** 数量 */
  count: Scalars['Int']['output'];
};

/** 申请连接 */
export type AssistanceApplicationConnection = {
  /** 边 */
  edges: Array<AssistanceApplicationEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 that match the filter. */
  totalCount: Scalars['Int']['output'];
  /** 各状态数量 of the whole division, whatever the filter. */
  countByState: Array<ApplicationStateCount>;
};

/** 申请边 */
export type AssistanceApplicationEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: AssistanceApplication;
};

/** 申请筛选 each given field narrows; leave out what is not wanted. */
export type AssistanceApplicationFilter = {
  /** 状态 */
  states?: InputMaybe<Array<ApplicationState>>;
  /** 申请渠道 */
  channel?: InputMaybe<ApplicationChannel>;
  /** 受理日期起 */
  acceptedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 受理日期止 this day included. */
  acceptedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 须县级入户 */
  countySurveyRequired?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 申请操作 input: the application in the version that was seen, and the paper the act rests on. */
export type ApplicationActInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 申报的经济状况 input; members by their position in the list, from 1. */
export type DeclaredMeansInput = {
  /** 参考期月数 */
  months?: Scalars['Int']['input'];
  /** 收入 */
  incomes?: Array<DeclaredIncomeInput>;
  /** 扣减 */
  deductions?: Array<DeclaredDeductionInput>;
  /** 财产 */
  property?: Array<PropertyItemInput>;
};

/** 申报收入 input. */
export type DeclaredIncomeInput = {
  /** 成员序号 */
  memberNumber: Scalars['Int']['input'];
  /** 类别 */
  kind: IncomeKind;
  /** 金额 over the whole period. */
  amount: Scalars['Money']['input'];
};

/** 申报扣减 input. */
export type DeclaredDeductionInput = {
  /** 成员序号 */
  memberNumber: Scalars['Int']['input'];
  /** 类别 */
  kind: DeductionKind;
  /** 金额 over the whole period. */
  amount: Scalars['Money']['input'];
};

/** 承诺 input. */
export type ApplicationDeclarationInput = {
  /** 事项 */
  code: DeclarationCode;
  /** 文本版本 */
  textVersion: Scalars['String']['input'];
  /** 签署日期 */
  signedOn: Scalars['Date']['input'];
};

/** 填写申请 input. */
export type DraftAssistanceApplicationInput = {
  /** 区划 township or village. */
  division: Scalars['DivisionCode']['input'];
  /** 申请渠道 */
  channel: ApplicationChannel;
  /** 救助单元 */
  unit: UnitInput;
  /** 申请人序号 position in the list of members; the head where none is given. */
  applicantNumber?: InputMaybe<Scalars['Int']['input']>;
  /** 申报的经济状况 */
  means: DeclaredMeansInput;
  /** 承诺 */
  declarations?: Array<ApplicationDeclarationInput>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 修改申请 input. */
export type ReviseAssistanceApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 申报的经济状况 */
  means?: InputMaybe<AssistanceMeansInput>;
  /** 承诺 */
  declarations?: InputMaybe<Array<ApplicationDeclarationInput>>;
  /** 成员情况 */
  facts?: InputMaybe<Array<MemberChangeInput>>;
};

/** 提交申请 input. */
export type SubmitAssistanceApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 补交材料 */
  suppliedMaterials?: InputMaybe<Array<ApplicationMaterial>>;
};

/** 要求补正 input. */
export type RequestApplicationSupplementInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 缺少的全部材料 */
  missingMaterials: Array<ApplicationMaterial>;
};

/** 不予受理 input. */
export type NotAcceptAssistanceApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 理由 */
  reason: NotAcceptedReason;
};

/** 记录入户调查 input. */
export type RecordHomeVisitInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 日期 */
  visitedOn: Scalars['Date']['input'];
  /** 调查人账号 at least two. */
  surveyors: Array<Scalars['String']['input']>;
  /** 发现 */
  findings: Array<VisitFinding>;
  /** 说明 */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 照片摘要 */
  photoHashes?: Array<Scalars['String']['input']>;
  /** 家庭已签字 */
  isSigned: Scalars['Boolean']['input'];
  /** 访谈 */
  interviews?: Array<VisitInterviewInput>;
};

/** 访谈 input. */
export type VisitInterviewInput = {
  /** 对象 */
  interviewee: Interviewee;
  /** 结果 */
  result: InterviewResult;
};

/** 审核 input. */
export type ReviewAssistanceApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 核实的经济状况 */
  means: AssistanceMeansInput;
  /** 意见 */
  opinion: ApplicationOpinion;
  /** 不予确认理由 besides those computed. */
  reasons?: InputMaybe<Array<AllowanceEndReason>>;
  /** 保障类别 where the reviewer departs from the computed one. */
  class?: InputMaybe<AllowanceClass>;
  /** 异议结论 after an objection. */
  objectionResult?: InputMaybe<ObjectionResult>;
};

/** 公示 input. */
export type PostPublicNoticeInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 公示地点 */
  place: Scalars['String']['input'];
};

/** 提出异议 input. */
export type ObjectToPublicNoticeInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 内容 is kept sealed. */
  grounds: Scalars['String']['input'];
};

/** 延长办理时限 input. */
export type ExtendAssistanceApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 理由 */
  reason: ApplicationExtensionReason;
};

/** 不予确认 input. */
export type DenyAssistanceApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 理由 besides those computed. */
  reasons?: InputMaybe<Array<AllowanceEndReason>>;
  /** 理由说明 for the written notice; kept sealed. */
  explanation: Scalars['String']['input'];
};

/** 办理结果 the application, or why not. */
export type DraftAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type ReviseAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type SubmitAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type AcceptAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type NotAcceptAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type ForwardAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type ReturnAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type ConfirmAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type DenyAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type ExtendAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type WithdrawAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type RequestApplicationSupplementResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type StartApplicationSurveyResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type RecordHomeVisitResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type PostPublicNoticeResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type ObjectToPublicNoticeResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type ClosePublicNoticeResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type DeliverDenialNoticeResult = AssistanceApplication | Refusal;

/** 办理结果 the application, or why not. */
export type ReviewAssistanceApplicationResult = AssistanceApplication | Refusal;

/** 发放批次 payments of one programme, division and month, made, checked, approved and sent as one. */
export type AssistancePaymentBatch = PaymentBatch & {
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  /** 项目 */
  scheme: Scalars['String']['output'];
  divisionCode: Scalars['DivisionCode']['output'];
  month: Scalars['YearMonth']['output'];
  /** 类型 REGULAR 当月, REISSUE 补发. */
  kind: Scalars['String']['output'];
  state: PaymentBatchState;
  /** 可执行操作 the acts that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 笔数 of what is or will be sent; held items are not counted. */
  itemCount: Scalars['Int']['output'];
  /** 金额 of what is or will be sent. */
  amount: Scalars['Money']['output'];
  /** 暂缓笔数 */
  heldCount: Scalars['Int']['output'];
  calculatedBy: Scalars['String']['output'];
  verifiedBy?: Maybe<Scalars['String']['output']>;
  approvedBy?: Maybe<Scalars['String']['output']>;
  sentOn?: Maybe<Scalars['Date']['output']>;
  fiscalVoucher?: Maybe<Scalars['String']['output']>;
  /** 明细 the payments, by id. */
  items: AssistancePaymentItemConnection;
};


/** 发放批次 payments of one programme, division and month, made, checked, approved and sent as one. */
export type AssistancePaymentBatchItemsArgs = {
  filter?: InputMaybe<AssistancePaymentItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 发放明细 one grant's payment of one month. */
export type AssistancePaymentItem = {
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  batch: AssistancePaymentBatch;
  grantId: Scalars['ID']['output'];
  month: Scalars['YearMonth']['output'];
  /** 领款人 */
  payee?: Maybe<Person>;
  amount?: Maybe<Scalars['Money']['output']>;
  /** 账号 */
  account?: Maybe<Scalars['String']['output']>;
  state: PaymentItemState;
  /** 原因 why it is held, was returned, or is recovered. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 已追回金额 */
  recovered?: Maybe<Scalars['Money']['output']>;
  /** 补发自 the item this one pays again. */
  reissueOf?: Maybe<Scalars['ID']['output']>;
};

export type AssistancePaymentItemConnection = {
  edges: Array<AssistancePaymentItemEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssistancePaymentItemEdge = {
  cursor: Scalars['String']['output'];
  node: AssistancePaymentItem;
};

/** 明细筛选 */
export type AssistancePaymentItemFilter = {
  state?: InputMaybe<PaymentItemState>;
};

export type AssistancePaymentBatchResult = AssistancePaymentBatch | Refusal;

export type AssistancePaymentItemResult = AssistancePaymentItem | Refusal;

export type CalculateAssistancePaymentBatchInput = {
  scheme: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  month: Scalars['YearMonth']['input'];
};

export type AssistancePaymentBatchActInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 财政凭证号 needed to send. */
  fiscalVoucher?: InputMaybe<Scalars['String']['input']>;
};

export type AssistanceBankAnswerInput = {
  batchId: Scalars['ID']['input'];
  paid?: InputMaybe<Array<Scalars['ID']['input']>>;
  returned?: InputMaybe<Array<AssistanceReturnedPaymentInput>>;
};

export type AssistanceReturnedPaymentInput = {
  itemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReissueAssistancePaymentsInput = {
  itemIds: Array<Scalars['ID']['input']>;
};

export type AssistancePaymentItemReasonInput = {
  itemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type AssistanceRepaymentInput = {
  itemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  amount: Scalars['Money']['input'];
};

/** 名册 a spreadsheet a programme takes in. */
export type AssistanceRoster = {
  /** 名册编号 */
  kind: Scalars['String']['output'];
  /** 名称 */
  title: Scalars['String']['output'];
  /** 列 what the header may say; required ones must be there. */
  columns: Array<AssistanceRosterColumn>;
};

/** 名册列 one column of a roster. */
export type AssistanceRosterColumn = {
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
export type AssistanceImportBatch = {
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
  state: AssistanceImportState;
  /** 可执行操作 the acts that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 列对应 where each column was found. */
  columns: Array<AssistanceFoundColumn>;
  /** 未识别的列 not imported. */
  unknownColumns: Array<AssistanceFoundColumn>;
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
  controlFigures: Array<AssistanceControlFigure>;
  /** 问题汇总 by code, most frequent first. */
  faultCounts: Array<AssistanceFaultCount>;
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
  rows: AssistanceImportRowConnection;
  /** 退回文件 the rejected rows with the reasons in a column of their own, to correct and import again; null where there are none. */
  rejectedRows?: Maybe<AssistanceRosterFile>;
  /** 后续修改 what stands in the way of taking the batch back; at most 1000. */
  laterEdits: Array<AssistanceLaterEdit>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type AssistanceImportBatchRowsArgs = {
  filter?: InputMaybe<AssistanceImportRowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type AssistanceImportBatchRejectedRowsArgs = {
  format: AssistanceRosterFormat;
};

/** 导入状态 */
export type AssistanceImportState =
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
export type AssistanceRosterFormat =
  | 'XLSX'
  | 'CSV';

/** 名册文件 as base64 text. */
export type AssistanceRosterFile = {
  /** 文件名 */
  name?: Maybe<Scalars['String']['output']>;
  /** 内容 base64. */
  content?: Maybe<Scalars['String']['output']>;
};

/** 列对应 a column of the file. */
export type AssistanceFoundColumn = {
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
export type AssistanceControlFigure = {
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
export type AssistanceFaultCount = {
  /** 问题代码 */
  code: Scalars['String']['output'];
  /** 次数 */
  count: Scalars['Int']['output'];
};

export type AssistanceImportRowConnection = {
  edges: Array<AssistanceImportRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssistanceImportRowEdge = {
  cursor: Scalars['String']['output'];
  node: AssistanceImportRow;
};

export type AssistanceImportBatchConnection = {
  edges: Array<AssistanceImportBatchEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssistanceImportBatchEdge = {
  cursor: Scalars['String']['output'];
  node: AssistanceImportBatch;
};

/** 导入行 one row of the file and what became of it. */
export type AssistanceImportRow = {
  batch: AssistanceImportBatch;
  /** 行号 as the spreadsheet counts. */
  number: Scalars['Int']['output'];
  /** 类型 DATA, TITLE, HEADER, TOTAL, SUBTOTAL or NOTE. */
  kind: Scalars['String']['output'];
  /** 结果 */
  state: AssistanceImportRowState;
  /** 是否重复 */
  isDuplicate: Scalars['Boolean']['output'];
  /** 问题 */
  faults: Array<AssistanceImportFault>;
  /** 原文 the cells as they were; null once their retention is over. */
  cells?: Maybe<Array<Scalars['String']['output']>>;
  /** 产生的记录 */
  records: Array<AssistanceImportRecord>;
};

/** 行结果 */
export type AssistanceImportRowState =
  /** 接受 */
  | 'ACCEPTED'
  /** 退回 */
  | 'REJECTED'
  /** 跳过 */
  | 'SKIPPED';

/** 问题 what is wrong with a cell or row. */
export type AssistanceImportFault = {
  /** 代码 */
  code: Scalars['String']['output'];
  /** 严重程度 REPAIRED 已修正, FLAGGED 提示, REJECTED 退回. */
  severity: AssistanceFaultSeverity;
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
export type AssistanceFaultSeverity =
  /** 已修正 */
  | 'REPAIRED'
  /** 提示 */
  | 'FLAGGED'
  /** 退回 */
  | 'REJECTED';

/** 来源 a record and the row that made or changed it. */
export type AssistanceImportRecord = {
  batch: AssistanceImportBatch;
  row?: Maybe<AssistanceImportRow>;
  /** 记录表 */
  recordTable: Scalars['String']['output'];
  /** 记录编号 */
  recordId: Scalars['ID']['output'];
  /** CREATED 新增, CHANGED 变更. */
  change: Scalars['String']['output'];
};

/** 后续修改 a record of the batch that was edited since. */
export type AssistanceLaterEdit = {
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
export type AssistanceImportBatchFilter = {
  kind?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AssistanceImportState>;
};

/** 导入行筛选 */
export type AssistanceImportRowFilter = {
  state?: InputMaybe<AssistanceImportRowState>;
  hasFaults?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AssistanceImportBatchResult = AssistanceImportBatch | Refusal;

export type CheckAssistanceRosterInput = {
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

export type ApplyAssistanceRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 接受合计差异 the rows hold although totals differ. */
  acceptDifferences?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReverseAssistanceRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 撤回原因 */
  reason: Scalars['String']['input'];
};

/** 政策参数 policy parameter of assistance: set by division and validity, never a constant of the program. */
export type AssistancePolicyParameter = PolicyParameter & {
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

export type SetAssistancePolicyParameterInput = {
  key: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  value: Scalars['Decimal']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SetAssistancePolicyParameterResult = AssistancePolicyParameter | Refusal;



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
  AssistanceStandard: AssistanceStandard;
  AssistanceUnit: AssistanceUnit;
  CheckAuthorization: CheckAuthorization;
  CheckOrder: CheckOrder;
  CheckReport: CheckReport;
  AssistanceApplication: AssistanceApplication;
  MinimumLivingAllowance: MinimumLivingAllowance;
  PublicNotice: PublicNotice;
  AssistancePaymentBatch: AssistancePaymentBatch;
  AssistancePaymentItem: AssistancePaymentItem;
  AssistanceImportBatch: AssistanceImportBatch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  AssistanceStandard:
    ( { __typename: 'AssistanceStandard' }
    & GraphQLRecursivePick<FederationTypes['AssistanceStandard'], {"id":true}> );
  AssistanceUnit:
    ( { __typename: 'AssistanceUnit' }
    & GraphQLRecursivePick<FederationTypes['AssistanceUnit'], {"id":true}> );
  CheckAuthorization:
    ( { __typename: 'CheckAuthorization' }
    & GraphQLRecursivePick<FederationTypes['CheckAuthorization'], {"id":true}> );
  CheckOrder:
    ( { __typename: 'CheckOrder' }
    & GraphQLRecursivePick<FederationTypes['CheckOrder'], {"id":true}> );
  CheckReport:
    ( { __typename: 'CheckReport' }
    & GraphQLRecursivePick<FederationTypes['CheckReport'], {"id":true}> );
  AssistanceApplication:
    ( { __typename: 'AssistanceApplication' }
    & GraphQLRecursivePick<FederationTypes['AssistanceApplication'], {"id":true}> );
  MinimumLivingAllowance:
    ( { __typename: 'MinimumLivingAllowance' }
    & GraphQLRecursivePick<FederationTypes['MinimumLivingAllowance'], {"id":true}> );
  PublicNotice:
    ( { __typename: 'PublicNotice' }
    & GraphQLRecursivePick<FederationTypes['PublicNotice'], {"id":true}> );
  AssistancePaymentBatch:
    ( { __typename: 'AssistancePaymentBatch' }
    & GraphQLRecursivePick<FederationTypes['AssistancePaymentBatch'], {"id":true}> );
  AssistancePaymentItem:
    ( { __typename: 'AssistancePaymentItem' }
    & GraphQLRecursivePick<FederationTypes['AssistancePaymentItem'], {"id":true}> );
  AssistanceImportBatch:
    ( { __typename: 'AssistanceImportBatch' }
    & GraphQLRecursivePick<FederationTypes['AssistanceImportBatch'], {"id":true}> );
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
  AssistanceProgramme: ResolverTypeWrapper<any>;
  AssistanceArea: ResolverTypeWrapper<any>;
  StandardWarning: ResolverTypeWrapper<any>;
  AssistanceStandard: ResolverTypeWrapper<AssistanceStandardRecord>;
  PublishAssistanceStandardInput: ResolverTypeWrapper<any>;
  PublishAssistanceStandardResult: ResolverTypeWrapper<any>;
  AssistanceUnitForm: ResolverTypeWrapper<any>;
  SingleRegistrationBasis: ResolverTypeWrapper<any>;
  HardshipCause: ResolverTypeWrapper<any>;
  LabourCapacity: ResolverTypeWrapper<any>;
  HealthState: ResolverTypeWrapper<any>;
  EmploymentState: ResolverTypeWrapper<any>;
  UnitLeaveReason: ResolverTypeWrapper<any>;
  AssistanceUnit: ResolverTypeWrapper<AssistanceUnitRecord>;
  AssistanceUnitMember: ResolverTypeWrapper<AssistanceUnitMemberRecord>;
  ChangePayoutAccountInput: ResolverTypeWrapper<any>;
  ChangePayoutAccountResult: ResolverTypeWrapper<any>;
  MemberDocumentInput: ResolverTypeWrapper<any>;
  MemberSex: ResolverTypeWrapper<any>;
  MemberFactsInput: ResolverTypeWrapper<any>;
  UnitMemberInput: ResolverTypeWrapper<any>;
  UnitInput: ResolverTypeWrapper<any>;
  CheckAuthorization: ResolverTypeWrapper<CheckAuthorizationRecord>;
  CheckOrder: ResolverTypeWrapper<CheckOrderRecord>;
  CheckMember: ResolverTypeWrapper<CheckMemberRecord>;
  CheckItem: ResolverTypeWrapper<CheckItemRecord>;
  CheckReply: ResolverTypeWrapper<CheckReplyRecord>;
  CheckReport: ResolverTypeWrapper<CheckReportRecord>;
  CheckExcess: ResolverTypeWrapper<any>;
  CheckGap: ResolverTypeWrapper<any>;
  CheckObjection: ResolverTypeWrapper<CheckObjectionRecord>;
  CheckSourcePolicy: ResolverTypeWrapper<CheckSourcePolicyRecord>;
  AssistanceApplication: ResolverTypeWrapper<AssistanceApplicationRecord>;
  AuthorizeCheckResult: ResolverTypeWrapper<any>;
  RevokeCheckAuthorizationResult: ResolverTypeWrapper<any>;
  OrderEconomicCheckResult: ResolverTypeWrapper<any>;
  RequestCheckRepliesResult: ResolverTypeWrapper<any>;
  RecordCheckReplyResult: ResolverTypeWrapper<any>;
  IssueCheckReportResult: ResolverTypeWrapper<any>;
  ObjectToCheckReportResult: ResolverTypeWrapper<any>;
  RecheckEconomicCheckResult: ResolverTypeWrapper<any>;
  CloseCheckResult: ResolverTypeWrapper<any>;
  CancelEconomicCheckResult: ResolverTypeWrapper<any>;
  RequireCheckSourcesResult: ResolverTypeWrapper<any>;
  AuthorizeCheckInput: ResolverTypeWrapper<any>;
  RevokeCheckAuthorizationInput: ResolverTypeWrapper<any>;
  OrderEconomicCheckInput: ResolverTypeWrapper<any>;
  CheckWithoutUnitInput: ResolverTypeWrapper<any>;
  CheckOrderActInput: ResolverTypeWrapper<any>;
  CancelEconomicCheckInput: ResolverTypeWrapper<any>;
  RecordCheckReplyInput: ResolverTypeWrapper<any>;
  CheckDetailInput: ResolverTypeWrapper<any>;
  ObjectToCheckReportInput: ResolverTypeWrapper<any>;
  RequireCheckSourcesInput: ResolverTypeWrapper<any>;
  CheckReason: ResolverTypeWrapper<any>;
  CheckOrderStatus: ResolverTypeWrapper<any>;
  CheckOrderAct: ResolverTypeWrapper<any>;
  CheckItemStatus: ResolverTypeWrapper<any>;
  CheckGapReason: ResolverTypeWrapper<any>;
  CheckConclusion: ResolverTypeWrapper<any>;
  CheckLimit: ResolverTypeWrapper<any>;
  CheckSigner: ResolverTypeWrapper<any>;
  CheckSignatureForm: ResolverTypeWrapper<any>;
  CheckRevocationReason: ResolverTypeWrapper<any>;
  CheckCancellationReason: ResolverTypeWrapper<any>;
  CheckObjectionGround: ResolverTypeWrapper<any>;
  CheckSource: ResolverTypeWrapper<any>;
  CheckDetailCode: ResolverTypeWrapper<any>;
  AllowanceStatus: ResolverTypeWrapper<any>;
  AllowanceClass: ResolverTypeWrapper<any>;
  AllowanceEndReason: ResolverTypeWrapper<any>;
  AllowanceExtraKind: ResolverTypeWrapper<any>;
  AllowanceAmountReason: ResolverTypeWrapper<any>;
  AllowanceSuspensionReason: ResolverTypeWrapper<any>;
  AllowanceRecheckReason: ResolverTypeWrapper<any>;
  AllowanceRecheckResult: ResolverTypeWrapper<any>;
  AllowanceAct: ResolverTypeWrapper<any>;
  IncomeKind: ResolverTypeWrapper<any>;
  DeductionKind: ResolverTypeWrapper<any>;
  PropertyKind: ResolverTypeWrapper<any>;
  AssistanceMeans: ResolverTypeWrapper<any>;
  IncomeItem: ResolverTypeWrapper<any>;
  DeductionItem: ResolverTypeWrapper<any>;
  PropertyItem: ResolverTypeWrapper<any>;
  AllowanceAssessment: ResolverTypeWrapper<any>;
  AllowanceShare: ResolverTypeWrapper<any>;
  MinimumLivingAllowance: ResolverTypeWrapper<MinimumLivingAllowanceRecord>;
  AllowanceAmount: ResolverTypeWrapper<AllowanceAmountRecord>;
  AllowanceSuspension: ResolverTypeWrapper<AllowanceSuspensionRecord>;
  AllowanceRecheck: ResolverTypeWrapper<AllowanceRecheckRecord>;
  JobOffer: ResolverTypeWrapper<JobOfferRecord>;
  MinimumLivingAllowanceConnection: ResolverTypeWrapper<any>;
  MinimumLivingAllowanceEdge: ResolverTypeWrapper<any>;
  MinimumLivingAllowanceFilter: ResolverTypeWrapper<any>;
  AssistanceMeansInput: ResolverTypeWrapper<any>;
  IncomeItemInput: ResolverTypeWrapper<any>;
  DeductionItemInput: ResolverTypeWrapper<any>;
  PropertyItemInput: ResolverTypeWrapper<any>;
  AdjustMinimumLivingAllowanceInput: ResolverTypeWrapper<any>;
  SuspendMinimumLivingAllowanceInput: ResolverTypeWrapper<any>;
  ResumeMinimumLivingAllowanceInput: ResolverTypeWrapper<any>;
  TerminateMinimumLivingAllowanceInput: ResolverTypeWrapper<any>;
  RecheckMinimumLivingAllowanceInput: ResolverTypeWrapper<any>;
  RecordJobOfferInput: ResolverTypeWrapper<any>;
  ReportFamilyChangeInput: ResolverTypeWrapper<any>;
  MemberLeavingInput: ResolverTypeWrapper<any>;
  MemberChangeInput: ResolverTypeWrapper<any>;
  AdjustMinimumLivingAllowanceResult: ResolverTypeWrapper<any>;
  SuspendMinimumLivingAllowanceResult: ResolverTypeWrapper<any>;
  ResumeMinimumLivingAllowanceResult: ResolverTypeWrapper<any>;
  TerminateMinimumLivingAllowanceResult: ResolverTypeWrapper<any>;
  RecheckMinimumLivingAllowanceResult: ResolverTypeWrapper<any>;
  RecordJobOfferResult: ResolverTypeWrapper<any>;
  ReportFamilyChangeResult: ResolverTypeWrapper<any>;
  HandlerRelative: ResolverTypeWrapper<HandlerRelativeRecord>;
  RegisterHandlerRelativeInput: ResolverTypeWrapper<any>;
  EndHandlerRelativeInput: ResolverTypeWrapper<any>;
  RegisterHandlerRelativeResult: ResolverTypeWrapper<any>;
  EndHandlerRelativeResult: ResolverTypeWrapper<any>;
  ApplicationState: ResolverTypeWrapper<any>;
  ApplicationAct: ResolverTypeWrapper<any>;
  ApplicationChannel: ResolverTypeWrapper<any>;
  ApplicationMaterial: ResolverTypeWrapper<any>;
  NotAcceptedReason: ResolverTypeWrapper<any>;
  ApplicationExtensionReason: ResolverTypeWrapper<any>;
  DeclarationCode: ResolverTypeWrapper<any>;
  ApplicationOpinion: ResolverTypeWrapper<any>;
  AuthorityLevel: ResolverTypeWrapper<any>;
  CountySurveyReason: ResolverTypeWrapper<any>;
  VisitFinding: ResolverTypeWrapper<any>;
  Interviewee: ResolverTypeWrapper<any>;
  InterviewResult: ResolverTypeWrapper<any>;
  ObjectionResult: ResolverTypeWrapper<any>;
  ApplicationDeclaration: ResolverTypeWrapper<any>;
  ApplicationStep: ResolverTypeWrapper<ApplicationStepRecord>;
  HomeVisit: ResolverTypeWrapper<HomeVisitRecord>;
  VisitInterview: ResolverTypeWrapper<any>;
  PublicNotice: ResolverTypeWrapper<PublicNoticeRecord>;
  NoticeObjection: ResolverTypeWrapper<NoticeObjectionRecord>;
  ApplicationStateCount: ResolverTypeWrapper<any>;
  AssistanceApplicationConnection: ResolverTypeWrapper<any>;
  AssistanceApplicationEdge: ResolverTypeWrapper<any>;
  AssistanceApplicationFilter: ResolverTypeWrapper<any>;
  ApplicationActInput: ResolverTypeWrapper<any>;
  DeclaredMeansInput: ResolverTypeWrapper<any>;
  DeclaredIncomeInput: ResolverTypeWrapper<any>;
  DeclaredDeductionInput: ResolverTypeWrapper<any>;
  ApplicationDeclarationInput: ResolverTypeWrapper<any>;
  DraftAssistanceApplicationInput: ResolverTypeWrapper<any>;
  ReviseAssistanceApplicationInput: ResolverTypeWrapper<any>;
  SubmitAssistanceApplicationInput: ResolverTypeWrapper<any>;
  RequestApplicationSupplementInput: ResolverTypeWrapper<any>;
  NotAcceptAssistanceApplicationInput: ResolverTypeWrapper<any>;
  RecordHomeVisitInput: ResolverTypeWrapper<any>;
  VisitInterviewInput: ResolverTypeWrapper<any>;
  ReviewAssistanceApplicationInput: ResolverTypeWrapper<any>;
  PostPublicNoticeInput: ResolverTypeWrapper<any>;
  ObjectToPublicNoticeInput: ResolverTypeWrapper<any>;
  ExtendAssistanceApplicationInput: ResolverTypeWrapper<any>;
  DenyAssistanceApplicationInput: ResolverTypeWrapper<any>;
  DraftAssistanceApplicationResult: ResolverTypeWrapper<any>;
  ReviseAssistanceApplicationResult: ResolverTypeWrapper<any>;
  SubmitAssistanceApplicationResult: ResolverTypeWrapper<any>;
  AcceptAssistanceApplicationResult: ResolverTypeWrapper<any>;
  NotAcceptAssistanceApplicationResult: ResolverTypeWrapper<any>;
  ForwardAssistanceApplicationResult: ResolverTypeWrapper<any>;
  ReturnAssistanceApplicationResult: ResolverTypeWrapper<any>;
  ConfirmAssistanceApplicationResult: ResolverTypeWrapper<any>;
  DenyAssistanceApplicationResult: ResolverTypeWrapper<any>;
  ExtendAssistanceApplicationResult: ResolverTypeWrapper<any>;
  WithdrawAssistanceApplicationResult: ResolverTypeWrapper<any>;
  RequestApplicationSupplementResult: ResolverTypeWrapper<any>;
  StartApplicationSurveyResult: ResolverTypeWrapper<any>;
  RecordHomeVisitResult: ResolverTypeWrapper<any>;
  PostPublicNoticeResult: ResolverTypeWrapper<any>;
  ObjectToPublicNoticeResult: ResolverTypeWrapper<any>;
  ClosePublicNoticeResult: ResolverTypeWrapper<any>;
  DeliverDenialNoticeResult: ResolverTypeWrapper<any>;
  ReviewAssistanceApplicationResult: ResolverTypeWrapper<any>;
  AssistancePaymentBatch: ResolverTypeWrapper<any>;
  AssistancePaymentItem: ResolverTypeWrapper<any>;
  AssistancePaymentItemConnection: ResolverTypeWrapper<any>;
  AssistancePaymentItemEdge: ResolverTypeWrapper<any>;
  AssistancePaymentItemFilter: ResolverTypeWrapper<any>;
  AssistancePaymentBatchResult: ResolverTypeWrapper<any>;
  AssistancePaymentItemResult: ResolverTypeWrapper<any>;
  CalculateAssistancePaymentBatchInput: ResolverTypeWrapper<any>;
  AssistancePaymentBatchActInput: ResolverTypeWrapper<any>;
  AssistanceBankAnswerInput: ResolverTypeWrapper<any>;
  AssistanceReturnedPaymentInput: ResolverTypeWrapper<any>;
  ReissueAssistancePaymentsInput: ResolverTypeWrapper<any>;
  AssistancePaymentItemReasonInput: ResolverTypeWrapper<any>;
  AssistanceRepaymentInput: ResolverTypeWrapper<any>;
  AssistanceRoster: ResolverTypeWrapper<any>;
  AssistanceRosterColumn: ResolverTypeWrapper<any>;
  AssistanceImportBatch: ResolverTypeWrapper<any>;
  AssistanceImportState: ResolverTypeWrapper<any>;
  AssistanceRosterFormat: ResolverTypeWrapper<any>;
  AssistanceRosterFile: ResolverTypeWrapper<any>;
  AssistanceFoundColumn: ResolverTypeWrapper<any>;
  AssistanceControlFigure: ResolverTypeWrapper<any>;
  AssistanceFaultCount: ResolverTypeWrapper<any>;
  AssistanceImportRowConnection: ResolverTypeWrapper<any>;
  AssistanceImportRowEdge: ResolverTypeWrapper<any>;
  AssistanceImportBatchConnection: ResolverTypeWrapper<any>;
  AssistanceImportBatchEdge: ResolverTypeWrapper<any>;
  AssistanceImportRow: ResolverTypeWrapper<any>;
  AssistanceImportRowState: ResolverTypeWrapper<any>;
  AssistanceImportFault: ResolverTypeWrapper<any>;
  AssistanceFaultSeverity: ResolverTypeWrapper<any>;
  AssistanceImportRecord: ResolverTypeWrapper<any>;
  AssistanceLaterEdit: ResolverTypeWrapper<any>;
  AssistanceImportBatchFilter: ResolverTypeWrapper<any>;
  AssistanceImportRowFilter: ResolverTypeWrapper<any>;
  AssistanceImportBatchResult: ResolverTypeWrapper<any>;
  CheckAssistanceRosterInput: ResolverTypeWrapper<any>;
  ApplyAssistanceRosterInput: ResolverTypeWrapper<any>;
  ReverseAssistanceRosterInput: ResolverTypeWrapper<any>;
  AssistancePolicyParameter: ResolverTypeWrapper<any>;
  SetAssistancePolicyParameterInput: ResolverTypeWrapper<any>;
  SetAssistancePolicyParameterResult: ResolverTypeWrapper<any>;
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
  AssistanceStandard: AssistanceStandardRecord;
  PublishAssistanceStandardInput: any;
  PublishAssistanceStandardResult: any;
  AssistanceUnit: AssistanceUnitRecord;
  AssistanceUnitMember: AssistanceUnitMemberRecord;
  ChangePayoutAccountInput: any;
  ChangePayoutAccountResult: any;
  MemberDocumentInput: any;
  MemberFactsInput: any;
  UnitMemberInput: any;
  UnitInput: any;
  CheckAuthorization: CheckAuthorizationRecord;
  CheckOrder: CheckOrderRecord;
  CheckMember: CheckMemberRecord;
  CheckItem: CheckItemRecord;
  CheckReply: CheckReplyRecord;
  CheckReport: CheckReportRecord;
  CheckExcess: any;
  CheckGap: any;
  CheckObjection: CheckObjectionRecord;
  CheckSourcePolicy: CheckSourcePolicyRecord;
  AssistanceApplication: AssistanceApplicationRecord;
  AuthorizeCheckResult: any;
  RevokeCheckAuthorizationResult: any;
  OrderEconomicCheckResult: any;
  RequestCheckRepliesResult: any;
  RecordCheckReplyResult: any;
  IssueCheckReportResult: any;
  ObjectToCheckReportResult: any;
  RecheckEconomicCheckResult: any;
  CloseCheckResult: any;
  CancelEconomicCheckResult: any;
  RequireCheckSourcesResult: any;
  AuthorizeCheckInput: any;
  RevokeCheckAuthorizationInput: any;
  OrderEconomicCheckInput: any;
  CheckWithoutUnitInput: any;
  CheckOrderActInput: any;
  CancelEconomicCheckInput: any;
  RecordCheckReplyInput: any;
  CheckDetailInput: any;
  ObjectToCheckReportInput: any;
  RequireCheckSourcesInput: any;
  AssistanceMeans: any;
  IncomeItem: any;
  DeductionItem: any;
  PropertyItem: any;
  AllowanceAssessment: any;
  AllowanceShare: any;
  MinimumLivingAllowance: MinimumLivingAllowanceRecord;
  AllowanceAmount: AllowanceAmountRecord;
  AllowanceSuspension: AllowanceSuspensionRecord;
  AllowanceRecheck: AllowanceRecheckRecord;
  JobOffer: JobOfferRecord;
  MinimumLivingAllowanceConnection: any;
  MinimumLivingAllowanceEdge: any;
  MinimumLivingAllowanceFilter: any;
  AssistanceMeansInput: any;
  IncomeItemInput: any;
  DeductionItemInput: any;
  PropertyItemInput: any;
  AdjustMinimumLivingAllowanceInput: any;
  SuspendMinimumLivingAllowanceInput: any;
  ResumeMinimumLivingAllowanceInput: any;
  TerminateMinimumLivingAllowanceInput: any;
  RecheckMinimumLivingAllowanceInput: any;
  RecordJobOfferInput: any;
  ReportFamilyChangeInput: any;
  MemberLeavingInput: any;
  MemberChangeInput: any;
  AdjustMinimumLivingAllowanceResult: any;
  SuspendMinimumLivingAllowanceResult: any;
  ResumeMinimumLivingAllowanceResult: any;
  TerminateMinimumLivingAllowanceResult: any;
  RecheckMinimumLivingAllowanceResult: any;
  RecordJobOfferResult: any;
  ReportFamilyChangeResult: any;
  HandlerRelative: HandlerRelativeRecord;
  RegisterHandlerRelativeInput: any;
  EndHandlerRelativeInput: any;
  RegisterHandlerRelativeResult: any;
  EndHandlerRelativeResult: any;
  ApplicationDeclaration: any;
  ApplicationStep: ApplicationStepRecord;
  HomeVisit: HomeVisitRecord;
  VisitInterview: any;
  PublicNotice: PublicNoticeRecord;
  NoticeObjection: NoticeObjectionRecord;
  ApplicationStateCount: any;
  AssistanceApplicationConnection: any;
  AssistanceApplicationEdge: any;
  AssistanceApplicationFilter: any;
  ApplicationActInput: any;
  DeclaredMeansInput: any;
  DeclaredIncomeInput: any;
  DeclaredDeductionInput: any;
  ApplicationDeclarationInput: any;
  DraftAssistanceApplicationInput: any;
  ReviseAssistanceApplicationInput: any;
  SubmitAssistanceApplicationInput: any;
  RequestApplicationSupplementInput: any;
  NotAcceptAssistanceApplicationInput: any;
  RecordHomeVisitInput: any;
  VisitInterviewInput: any;
  ReviewAssistanceApplicationInput: any;
  PostPublicNoticeInput: any;
  ObjectToPublicNoticeInput: any;
  ExtendAssistanceApplicationInput: any;
  DenyAssistanceApplicationInput: any;
  DraftAssistanceApplicationResult: any;
  ReviseAssistanceApplicationResult: any;
  SubmitAssistanceApplicationResult: any;
  AcceptAssistanceApplicationResult: any;
  NotAcceptAssistanceApplicationResult: any;
  ForwardAssistanceApplicationResult: any;
  ReturnAssistanceApplicationResult: any;
  ConfirmAssistanceApplicationResult: any;
  DenyAssistanceApplicationResult: any;
  ExtendAssistanceApplicationResult: any;
  WithdrawAssistanceApplicationResult: any;
  RequestApplicationSupplementResult: any;
  StartApplicationSurveyResult: any;
  RecordHomeVisitResult: any;
  PostPublicNoticeResult: any;
  ObjectToPublicNoticeResult: any;
  ClosePublicNoticeResult: any;
  DeliverDenialNoticeResult: any;
  ReviewAssistanceApplicationResult: any;
  AssistancePaymentBatch: any;
  AssistancePaymentItem: any;
  AssistancePaymentItemConnection: any;
  AssistancePaymentItemEdge: any;
  AssistancePaymentItemFilter: any;
  AssistancePaymentBatchResult: any;
  AssistancePaymentItemResult: any;
  CalculateAssistancePaymentBatchInput: any;
  AssistancePaymentBatchActInput: any;
  AssistanceBankAnswerInput: any;
  AssistanceReturnedPaymentInput: any;
  ReissueAssistancePaymentsInput: any;
  AssistancePaymentItemReasonInput: any;
  AssistanceRepaymentInput: any;
  AssistanceRoster: any;
  AssistanceRosterColumn: any;
  AssistanceImportBatch: any;
  AssistanceRosterFile: any;
  AssistanceFoundColumn: any;
  AssistanceControlFigure: any;
  AssistanceFaultCount: any;
  AssistanceImportRowConnection: any;
  AssistanceImportRowEdge: any;
  AssistanceImportBatchConnection: any;
  AssistanceImportBatchEdge: any;
  AssistanceImportRow: any;
  AssistanceImportFault: any;
  AssistanceImportRecord: any;
  AssistanceLaterEdit: any;
  AssistanceImportBatchFilter: any;
  AssistanceImportRowFilter: any;
  AssistanceImportBatchResult: any;
  CheckAssistanceRosterInput: any;
  ApplyAssistanceRosterInput: any;
  ReverseAssistanceRosterInput: any;
  AssistancePolicyParameter: any;
  SetAssistancePolicyParameterInput: any;
  SetAssistancePolicyParameterResult: any;
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
  assistanceStandards?: Resolver<Array<ResolversTypes['AssistanceStandard']>, ParentType, ContextType, RequireFields<QueryAssistanceStandardsArgs, 'division'>>;
  assistanceUnit?: Resolver<Maybe<ResolversTypes['AssistanceUnit']>, ParentType, ContextType, RequireFields<QueryAssistanceUnitArgs, 'id'>>;
  checkOrder?: Resolver<Maybe<ResolversTypes['CheckOrder']>, ParentType, ContextType, RequireFields<QueryCheckOrderArgs, 'id'>>;
  checkReport?: Resolver<Maybe<ResolversTypes['CheckReport']>, ParentType, ContextType, RequireFields<QueryCheckReportArgs, 'id'>>;
  economicChecksOfApplication?: Resolver<Array<ResolversTypes['CheckOrder']>, ParentType, ContextType, RequireFields<QueryEconomicChecksOfApplicationArgs, 'applicationId'>>;
  checkSourcePolicies?: Resolver<Array<ResolversTypes['CheckSourcePolicy']>, ParentType, ContextType, RequireFields<QueryCheckSourcePoliciesArgs, 'division'>>;
  minimumLivingAllowance?: Resolver<Maybe<ResolversTypes['MinimumLivingAllowance']>, ParentType, ContextType, RequireFields<QueryMinimumLivingAllowanceArgs, 'id'>>;
  minimumLivingAllowances?: Resolver<ResolversTypes['MinimumLivingAllowanceConnection'], ParentType, ContextType, RequireFields<QueryMinimumLivingAllowancesArgs, 'division'>>;
  handlerRelatives?: Resolver<Array<ResolversTypes['HandlerRelative']>, ParentType, ContextType, RequireFields<QueryHandlerRelativesArgs, 'division'>>;
  assistanceApplication?: Resolver<Maybe<ResolversTypes['AssistanceApplication']>, ParentType, ContextType, RequireFields<QueryAssistanceApplicationArgs, 'id'>>;
  assistanceApplications?: Resolver<ResolversTypes['AssistanceApplicationConnection'], ParentType, ContextType, RequireFields<QueryAssistanceApplicationsArgs, 'division'>>;
  publicNotices?: Resolver<Array<ResolversTypes['PublicNotice']>, ParentType, ContextType, RequireFields<QueryPublicNoticesArgs, 'division'>>;
  assistancePaymentBatch?: Resolver<Maybe<ResolversTypes['AssistancePaymentBatch']>, ParentType, ContextType, RequireFields<QueryAssistancePaymentBatchArgs, 'id'>>;
  assistancePaymentBatches?: Resolver<Array<ResolversTypes['AssistancePaymentBatch']>, ParentType, ContextType, RequireFields<QueryAssistancePaymentBatchesArgs, 'division' | 'month'>>;
  assistanceRosters?: Resolver<Array<ResolversTypes['AssistanceRoster']>, ParentType, ContextType>;
  assistanceImportBatch?: Resolver<Maybe<ResolversTypes['AssistanceImportBatch']>, ParentType, ContextType, RequireFields<QueryAssistanceImportBatchArgs, 'id'>>;
  assistanceImportBatches?: Resolver<ResolversTypes['AssistanceImportBatchConnection'], ParentType, ContextType, RequireFields<QueryAssistanceImportBatchesArgs, 'division'>>;
  assistanceRecordSources?: Resolver<Array<ResolversTypes['AssistanceImportRecord']>, ParentType, ContextType, RequireFields<QueryAssistanceRecordSourcesArgs, 'recordId'>>;
  assistancePolicyParameters?: Resolver<Array<ResolversTypes['AssistancePolicyParameter']>, ParentType, ContextType, RequireFields<QueryAssistancePolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  publishAssistanceStandard?: Resolver<ResolversTypes['PublishAssistanceStandardResult'], ParentType, ContextType, RequireFields<MutationPublishAssistanceStandardArgs, 'input'>>;
  changePayoutAccount?: Resolver<ResolversTypes['ChangePayoutAccountResult'], ParentType, ContextType, RequireFields<MutationChangePayoutAccountArgs, 'input'>>;
  authorizeCheck?: Resolver<ResolversTypes['AuthorizeCheckResult'], ParentType, ContextType, RequireFields<MutationAuthorizeCheckArgs, 'input'>>;
  revokeCheckAuthorization?: Resolver<ResolversTypes['RevokeCheckAuthorizationResult'], ParentType, ContextType, RequireFields<MutationRevokeCheckAuthorizationArgs, 'input'>>;
  orderEconomicCheck?: Resolver<ResolversTypes['OrderEconomicCheckResult'], ParentType, ContextType, RequireFields<MutationOrderEconomicCheckArgs, 'input'>>;
  requestCheckReplies?: Resolver<ResolversTypes['RequestCheckRepliesResult'], ParentType, ContextType, RequireFields<MutationRequestCheckRepliesArgs, 'input'>>;
  recordCheckReply?: Resolver<ResolversTypes['RecordCheckReplyResult'], ParentType, ContextType, RequireFields<MutationRecordCheckReplyArgs, 'input'>>;
  issueCheckReport?: Resolver<ResolversTypes['IssueCheckReportResult'], ParentType, ContextType, RequireFields<MutationIssueCheckReportArgs, 'input'>>;
  objectToCheckReport?: Resolver<ResolversTypes['ObjectToCheckReportResult'], ParentType, ContextType, RequireFields<MutationObjectToCheckReportArgs, 'input'>>;
  recheckEconomicCheck?: Resolver<ResolversTypes['RecheckEconomicCheckResult'], ParentType, ContextType, RequireFields<MutationRecheckEconomicCheckArgs, 'input'>>;
  closeCheck?: Resolver<ResolversTypes['CloseCheckResult'], ParentType, ContextType, RequireFields<MutationCloseCheckArgs, 'input'>>;
  cancelEconomicCheck?: Resolver<ResolversTypes['CancelEconomicCheckResult'], ParentType, ContextType, RequireFields<MutationCancelEconomicCheckArgs, 'input'>>;
  requireCheckSources?: Resolver<ResolversTypes['RequireCheckSourcesResult'], ParentType, ContextType, RequireFields<MutationRequireCheckSourcesArgs, 'input'>>;
  adjustMinimumLivingAllowance?: Resolver<ResolversTypes['AdjustMinimumLivingAllowanceResult'], ParentType, ContextType, RequireFields<MutationAdjustMinimumLivingAllowanceArgs, 'input'>>;
  suspendMinimumLivingAllowance?: Resolver<ResolversTypes['SuspendMinimumLivingAllowanceResult'], ParentType, ContextType, RequireFields<MutationSuspendMinimumLivingAllowanceArgs, 'input'>>;
  resumeMinimumLivingAllowance?: Resolver<ResolversTypes['ResumeMinimumLivingAllowanceResult'], ParentType, ContextType, RequireFields<MutationResumeMinimumLivingAllowanceArgs, 'input'>>;
  terminateMinimumLivingAllowance?: Resolver<ResolversTypes['TerminateMinimumLivingAllowanceResult'], ParentType, ContextType, RequireFields<MutationTerminateMinimumLivingAllowanceArgs, 'input'>>;
  recheckMinimumLivingAllowance?: Resolver<ResolversTypes['RecheckMinimumLivingAllowanceResult'], ParentType, ContextType, RequireFields<MutationRecheckMinimumLivingAllowanceArgs, 'input'>>;
  recordJobOffer?: Resolver<ResolversTypes['RecordJobOfferResult'], ParentType, ContextType, RequireFields<MutationRecordJobOfferArgs, 'input'>>;
  reportFamilyChange?: Resolver<ResolversTypes['ReportFamilyChangeResult'], ParentType, ContextType, RequireFields<MutationReportFamilyChangeArgs, 'input'>>;
  registerHandlerRelative?: Resolver<ResolversTypes['RegisterHandlerRelativeResult'], ParentType, ContextType, RequireFields<MutationRegisterHandlerRelativeArgs, 'input'>>;
  endHandlerRelative?: Resolver<ResolversTypes['EndHandlerRelativeResult'], ParentType, ContextType, RequireFields<MutationEndHandlerRelativeArgs, 'input'>>;
  draftAssistanceApplication?: Resolver<ResolversTypes['DraftAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationDraftAssistanceApplicationArgs, 'input'>>;
  reviseAssistanceApplication?: Resolver<ResolversTypes['ReviseAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationReviseAssistanceApplicationArgs, 'input'>>;
  submitAssistanceApplication?: Resolver<ResolversTypes['SubmitAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationSubmitAssistanceApplicationArgs, 'input'>>;
  acceptAssistanceApplication?: Resolver<ResolversTypes['AcceptAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationAcceptAssistanceApplicationArgs, 'input'>>;
  requestApplicationSupplement?: Resolver<ResolversTypes['RequestApplicationSupplementResult'], ParentType, ContextType, RequireFields<MutationRequestApplicationSupplementArgs, 'input'>>;
  notAcceptAssistanceApplication?: Resolver<ResolversTypes['NotAcceptAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationNotAcceptAssistanceApplicationArgs, 'input'>>;
  startApplicationSurvey?: Resolver<ResolversTypes['StartApplicationSurveyResult'], ParentType, ContextType, RequireFields<MutationStartApplicationSurveyArgs, 'input'>>;
  recordHomeVisit?: Resolver<ResolversTypes['RecordHomeVisitResult'], ParentType, ContextType, RequireFields<MutationRecordHomeVisitArgs, 'input'>>;
  reviewAssistanceApplication?: Resolver<ResolversTypes['ReviewAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationReviewAssistanceApplicationArgs, 'input'>>;
  postPublicNotice?: Resolver<ResolversTypes['PostPublicNoticeResult'], ParentType, ContextType, RequireFields<MutationPostPublicNoticeArgs, 'input'>>;
  objectToPublicNotice?: Resolver<ResolversTypes['ObjectToPublicNoticeResult'], ParentType, ContextType, RequireFields<MutationObjectToPublicNoticeArgs, 'input'>>;
  closePublicNotice?: Resolver<ResolversTypes['ClosePublicNoticeResult'], ParentType, ContextType, RequireFields<MutationClosePublicNoticeArgs, 'input'>>;
  forwardAssistanceApplication?: Resolver<ResolversTypes['ForwardAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationForwardAssistanceApplicationArgs, 'input'>>;
  returnAssistanceApplication?: Resolver<ResolversTypes['ReturnAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationReturnAssistanceApplicationArgs, 'input'>>;
  confirmAssistanceApplication?: Resolver<ResolversTypes['ConfirmAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationConfirmAssistanceApplicationArgs, 'input'>>;
  denyAssistanceApplication?: Resolver<ResolversTypes['DenyAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationDenyAssistanceApplicationArgs, 'input'>>;
  deliverDenialNotice?: Resolver<ResolversTypes['DeliverDenialNoticeResult'], ParentType, ContextType, RequireFields<MutationDeliverDenialNoticeArgs, 'input'>>;
  extendAssistanceApplication?: Resolver<ResolversTypes['ExtendAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationExtendAssistanceApplicationArgs, 'input'>>;
  withdrawAssistanceApplication?: Resolver<ResolversTypes['WithdrawAssistanceApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawAssistanceApplicationArgs, 'input'>>;
  calculateAssistancePaymentBatch?: Resolver<ResolversTypes['AssistancePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationCalculateAssistancePaymentBatchArgs, 'input'>>;
  verifyAssistancePaymentBatch?: Resolver<ResolversTypes['AssistancePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationVerifyAssistancePaymentBatchArgs, 'input'>>;
  approveAssistancePaymentBatch?: Resolver<ResolversTypes['AssistancePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationApproveAssistancePaymentBatchArgs, 'input'>>;
  sendAssistancePaymentBatch?: Resolver<ResolversTypes['AssistancePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationSendAssistancePaymentBatchArgs, 'input'>>;
  cancelAssistancePaymentBatch?: Resolver<ResolversTypes['AssistancePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationCancelAssistancePaymentBatchArgs, 'input'>>;
  recordAssistanceBankAnswer?: Resolver<ResolversTypes['AssistancePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationRecordAssistanceBankAnswerArgs, 'input'>>;
  reissueAssistancePayments?: Resolver<ResolversTypes['AssistancePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationReissueAssistancePaymentsArgs, 'input'>>;
  holdAssistancePayment?: Resolver<ResolversTypes['AssistancePaymentItemResult'], ParentType, ContextType, RequireFields<MutationHoldAssistancePaymentArgs, 'input'>>;
  releaseAssistancePayment?: Resolver<ResolversTypes['AssistancePaymentItemResult'], ParentType, ContextType, RequireFields<MutationReleaseAssistancePaymentArgs, 'input'>>;
  recoverAssistancePayment?: Resolver<ResolversTypes['AssistancePaymentItemResult'], ParentType, ContextType, RequireFields<MutationRecoverAssistancePaymentArgs, 'input'>>;
  recordAssistanceRepayment?: Resolver<ResolversTypes['AssistancePaymentItemResult'], ParentType, ContextType, RequireFields<MutationRecordAssistanceRepaymentArgs, 'input'>>;
  checkAssistanceRoster?: Resolver<ResolversTypes['AssistanceImportBatchResult'], ParentType, ContextType, RequireFields<MutationCheckAssistanceRosterArgs, 'input'>>;
  applyAssistanceRoster?: Resolver<ResolversTypes['AssistanceImportBatchResult'], ParentType, ContextType, RequireFields<MutationApplyAssistanceRosterArgs, 'input'>>;
  reverseAssistanceRoster?: Resolver<ResolversTypes['AssistanceImportBatchResult'], ParentType, ContextType, RequireFields<MutationReverseAssistanceRosterArgs, 'input'>>;
  forgetExpiredAssistanceImportRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setAssistancePolicyParameter?: Resolver<ResolversTypes['SetAssistancePolicyParameterResult'], ParentType, ContextType, RequireFields<MutationSetAssistancePolicyParameterArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'AssistancePolicyParameter', ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  __resolveType: TypeResolveFn<'AssistancePaymentBatch', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  assistanceUnits?: Resolver<Maybe<Array<ResolversTypes['AssistanceUnit']>>, ParentType, ContextType>;
  economicChecks?: Resolver<Maybe<Array<ResolversTypes['CheckOrder']>>, ParentType, ContextType>;
  checkAuthorizations?: Resolver<Maybe<Array<ResolversTypes['CheckAuthorization']>>, ParentType, ContextType>;
  minimumLivingAllowances?: Resolver<Maybe<Array<ResolversTypes['MinimumLivingAllowance']>>, ParentType, ContextType>;
  assistanceApplications?: Resolver<Maybe<Array<ResolversTypes['AssistanceApplication']>>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  assistanceStandards?: Resolver<Maybe<Array<ResolversTypes['AssistanceStandard']>>, ParentType, ContextType, Partial<DivisionAssistanceStandardsArgs>>;
};

export type AssistanceStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceStandard'] = ResolversParentTypes['AssistanceStandard'], FederationReferenceType extends FederationReferenceTypes['AssistanceStandard'] = FederationReferenceTypes['AssistanceStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistanceStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['AssistanceProgramme'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AssistanceArea'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  consumptionExpenditure?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shareOfConsumption?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['StandardWarning']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishAssistanceStandardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishAssistanceStandardResult'] = ResolversParentTypes['PublishAssistanceStandardResult']> = {
  __resolveType: TypeResolveFn<'AssistanceStandard' | 'Refusal', ParentType, ContextType>;
};

export type AssistanceUnitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceUnit'] = ResolversParentTypes['AssistanceUnit'], FederationReferenceType extends FederationReferenceTypes['AssistanceUnit'] = FederationReferenceTypes['AssistanceUnit']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistanceUnit']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['AssistanceProgramme'], ParentType, ContextType>;
  form?: Resolver<ResolversTypes['AssistanceUnitForm'], ParentType, ContextType>;
  singleBasis?: Resolver<Maybe<ResolversTypes['SingleRegistrationBasis']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AssistanceArea'], ParentType, ContextType>;
  hardshipCause?: Resolver<Maybe<ResolversTypes['HardshipCause']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['AssistanceUnitMember']>>, ParentType, ContextType, RequireFields<AssistanceUnitMembersArgs, 'past'>>;
  size?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitsWithSameAccount?: Resolver<Maybe<Array<ResolversTypes['AssistanceUnit']>>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dissolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  economicChecks?: Resolver<Maybe<Array<ResolversTypes['CheckOrder']>>, ParentType, ContextType>;
  minimumLivingAllowances?: Resolver<Maybe<Array<ResolversTypes['MinimumLivingAllowance']>>, ParentType, ContextType>;
  application?: Resolver<Maybe<ResolversTypes['AssistanceApplication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceUnitMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceUnitMember'] = ResolversParentTypes['AssistanceUnitMember']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relationLabel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leaveReason?: Resolver<Maybe<ResolversTypes['UnitLeaveReason']>, ParentType, ContextType>;
  labourCapacity?: Resolver<Maybe<ResolversTypes['LabourCapacity']>, ParentType, ContextType>;
  health?: Resolver<Maybe<ResolversTypes['HealthState']>, ParentType, ContextType>;
  disabilityCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabilityGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['EmploymentState']>, ParentType, ContextType>;
  isStudent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ChangePayoutAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangePayoutAccountResult'] = ResolversParentTypes['ChangePayoutAccountResult']> = {
  __resolveType: TypeResolveFn<'AssistanceUnit' | 'Refusal', ParentType, ContextType>;
};

export type CheckAuthorizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckAuthorization'] = ResolversParentTypes['CheckAuthorization'], FederationReferenceType extends FederationReferenceTypes['CheckAuthorization'] = FederationReferenceTypes['CheckAuthorization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckAuthorization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  signedBy?: Resolver<Maybe<ResolversTypes['CheckSigner']>, ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  form?: Resolver<ResolversTypes['CheckSignatureForm'], ParentType, ContextType>;
  materialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['CheckRevocationReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckOrder'] = ResolversParentTypes['CheckOrder'], FederationReferenceType extends FederationReferenceTypes['CheckOrder'] = FederationReferenceTypes['CheckOrder']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckOrder']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AssistanceUnit']>, ParentType, ContextType>;
  applicationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AssistanceArea'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CheckReason'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckOrderStatus'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  orderedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requestedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cancellationReason?: Resolver<Maybe<ResolversTypes['CheckCancellationReason']>, ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['CheckMember']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CheckItem']>, ParentType, ContextType>;
  reports?: Resolver<Array<ResolversTypes['CheckReport']>, ParentType, ContextType>;
  repliedSinceReport?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['CheckOrderAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckMember'] = ResolversParentTypes['CheckMember']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  authorization?: Resolver<Maybe<ResolversTypes['CheckAuthorization']>, ParentType, ContextType>;
};

export type CheckItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckItem'] = ResolversParentTypes['CheckItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['CheckSource'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CheckItemStatus'], ParentType, ContextType>;
  requestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  repliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closure?: Resolver<Maybe<ResolversTypes['CheckGapReason']>, ParentType, ContextType>;
  replies?: Resolver<Array<ResolversTypes['CheckReply']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckReplyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckReply'] = ResolversParentTypes['CheckReply']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  found?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  details?: Resolver<Maybe<Array<ResolversTypes['CheckDetailCode']>>, ParentType, ContextType>;
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  repliedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CheckReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckReport'] = ResolversParentTypes['CheckReport'], FederationReferenceType extends FederationReferenceTypes['CheckReport'] = FederationReferenceTypes['CheckReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CheckReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['CheckOrder']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['CheckConclusion']>, ParentType, ContextType>;
  memberCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  financialAssets?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  excesses?: Resolver<Maybe<Array<ResolversTypes['CheckExcess']>>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['CheckGap']>, ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['CheckObjection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CheckExcessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckExcess'] = ResolversParentTypes['CheckExcess']> = {
  limit?: Resolver<Maybe<ResolversTypes['CheckLimit']>, ParentType, ContextType>;
  foundAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  allowedAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  foundCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  allowedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CheckGapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckGap'] = ResolversParentTypes['CheckGap']> = {
  item?: Resolver<Maybe<ResolversTypes['CheckItem']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CheckGapReason'], ParentType, ContextType>;
};

export type CheckObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckObjection'] = ResolversParentTypes['CheckObjection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  ground?: Resolver<Maybe<ResolversTypes['CheckObjectionGround']>, ParentType, ContextType>;
  materialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['CheckItem']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['CheckReport']>, ParentType, ContextType>;
};

export type CheckSourcePolicyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CheckSourcePolicy'] = ResolversParentTypes['CheckSourcePolicy']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CheckReason'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['CheckSource']>, ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceApplication'] = ResolversParentTypes['AssistanceApplication'], FederationReferenceType extends FederationReferenceTypes['AssistanceApplication'] = FederationReferenceTypes['AssistanceApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistanceApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  economicChecks?: Resolver<Maybe<Array<ResolversTypes['CheckOrder']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AssistanceUnit']>, ParentType, ContextType>;
  programme?: Resolver<ResolversTypes['AssistanceProgramme'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ApplicationChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  declaredMeans?: Resolver<Maybe<ResolversTypes['AssistanceMeans']>, ParentType, ContextType>;
  verifiedMeans?: Resolver<Maybe<ResolversTypes['AssistanceMeans']>, ParentType, ContextType>;
  declarations?: Resolver<Maybe<Array<ResolversTypes['ApplicationDeclaration']>>, ParentType, ContextType>;
  missingMaterials?: Resolver<Array<ResolversTypes['ApplicationMaterial']>, ParentType, ContextType>;
  notAcceptedReason?: Resolver<Maybe<ResolversTypes['NotAcceptedReason']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countySurveyReasons?: Resolver<Array<ResolversTypes['CountySurveyReason']>, ParentType, ContextType>;
  visits?: Resolver<Maybe<Array<ResolversTypes['HomeVisit']>>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['ApplicationOpinion']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['AllowanceAssessment']>, ParentType, ContextType>;
  checkReport?: Resolver<Maybe<ResolversTypes['CheckReport']>, ParentType, ContextType>;
  notices?: Resolver<Maybe<Array<ResolversTypes['PublicNotice']>>, ParentType, ContextType>;
  objections?: Resolver<Maybe<Array<ResolversTypes['NoticeObjection']>>, ParentType, ContextType>;
  authorityLevel?: Resolver<Maybe<ResolversTypes['AuthorityLevel']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denialReasons?: Resolver<Maybe<Array<ResolversTypes['AllowanceEndReason']>>, ParentType, ContextType>;
  denialExplanation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  denialNoticeOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extendedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  extensionReason?: Resolver<Maybe<ResolversTypes['ApplicationExtensionReason']>, ParentType, ContextType>;
  minimumLivingAllowance?: Resolver<Maybe<ResolversTypes['MinimumLivingAllowance']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<Array<ResolversTypes['ApplicationStep']>>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['ApplicationAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuthorizeCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuthorizeCheckResult'] = ResolversParentTypes['AuthorizeCheckResult']> = {
  __resolveType: TypeResolveFn<'CheckAuthorization' | 'Refusal', ParentType, ContextType>;
};

export type RevokeCheckAuthorizationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeCheckAuthorizationResult'] = ResolversParentTypes['RevokeCheckAuthorizationResult']> = {
  __resolveType: TypeResolveFn<'CheckAuthorization' | 'Refusal', ParentType, ContextType>;
};

export type OrderEconomicCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OrderEconomicCheckResult'] = ResolversParentTypes['OrderEconomicCheckResult']> = {
  __resolveType: TypeResolveFn<'CheckOrder' | 'Refusal', ParentType, ContextType>;
};

export type RequestCheckRepliesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestCheckRepliesResult'] = ResolversParentTypes['RequestCheckRepliesResult']> = {
  __resolveType: TypeResolveFn<'CheckOrder' | 'Refusal', ParentType, ContextType>;
};

export type RecordCheckReplyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordCheckReplyResult'] = ResolversParentTypes['RecordCheckReplyResult']> = {
  __resolveType: TypeResolveFn<'CheckItem' | 'Refusal', ParentType, ContextType>;
};

export type IssueCheckReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IssueCheckReportResult'] = ResolversParentTypes['IssueCheckReportResult']> = {
  __resolveType: TypeResolveFn<'CheckReport' | 'Refusal', ParentType, ContextType>;
};

export type ObjectToCheckReportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToCheckReportResult'] = ResolversParentTypes['ObjectToCheckReportResult']> = {
  __resolveType: TypeResolveFn<'CheckOrder' | 'Refusal', ParentType, ContextType>;
};

export type RecheckEconomicCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecheckEconomicCheckResult'] = ResolversParentTypes['RecheckEconomicCheckResult']> = {
  __resolveType: TypeResolveFn<'CheckOrder' | 'Refusal', ParentType, ContextType>;
};

export type CloseCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CloseCheckResult'] = ResolversParentTypes['CloseCheckResult']> = {
  __resolveType: TypeResolveFn<'CheckOrder' | 'Refusal', ParentType, ContextType>;
};

export type CancelEconomicCheckResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CancelEconomicCheckResult'] = ResolversParentTypes['CancelEconomicCheckResult']> = {
  __resolveType: TypeResolveFn<'CheckOrder' | 'Refusal', ParentType, ContextType>;
};

export type RequireCheckSourcesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequireCheckSourcesResult'] = ResolversParentTypes['RequireCheckSourcesResult']> = {
  __resolveType: TypeResolveFn<'CheckSourcePolicy' | 'Refusal', ParentType, ContextType>;
};

export type AssistanceMeansResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceMeans'] = ResolversParentTypes['AssistanceMeans']> = {
  months?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  incomes?: Resolver<Array<ResolversTypes['IncomeItem']>, ParentType, ContextType>;
  deductions?: Resolver<Array<ResolversTypes['DeductionItem']>, ParentType, ContextType>;
  property?: Resolver<Array<ResolversTypes['PropertyItem']>, ParentType, ContextType>;
};

export type IncomeItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncomeItem'] = ResolversParentTypes['IncomeItem']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['IncomeKind'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type DeductionItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeductionItem'] = ResolversParentTypes['DeductionItem']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DeductionKind'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type PropertyItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PropertyItem'] = ResolversParentTypes['PropertyItem']> = {
  kind?: Resolver<ResolversTypes['PropertyKind'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AllowanceAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceAssessment'] = ResolversParentTypes['AllowanceAssessment']> = {
  standard?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  monthlyIncome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perCapitaIncome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<Array<ResolversTypes['AllowanceShare']>>, ParentType, ContextType>;
  class?: Resolver<ResolversTypes['AllowanceClass'], ParentType, ContextType>;
  denialReasons?: Resolver<Maybe<Array<ResolversTypes['AllowanceEndReason']>>, ParentType, ContextType>;
};

export type AllowanceShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceShare'] = ResolversParentTypes['AllowanceShare']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  topUp?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  extra?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  extraKind?: Resolver<Maybe<ResolversTypes['AllowanceExtraKind']>, ParentType, ContextType>;
  isStopped?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  isAgeUnknown?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MinimumLivingAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinimumLivingAllowance'] = ResolversParentTypes['MinimumLivingAllowance'], FederationReferenceType extends FederationReferenceTypes['MinimumLivingAllowance'] = FederationReferenceTypes['MinimumLivingAllowance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['MinimumLivingAllowance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['AssistanceUnit']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AssistanceArea'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllowanceStatus'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['AllowanceClass'], ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  terminationReasons?: Resolver<Maybe<Array<ResolversTypes['AllowanceEndReason']>>, ParentType, ContextType>;
  terminationDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amounts?: Resolver<Maybe<Array<ResolversTypes['AllowanceAmount']>>, ParentType, ContextType>;
  suspensions?: Resolver<Maybe<Array<ResolversTypes['AllowanceSuspension']>>, ParentType, ContextType>;
  rechecks?: Resolver<Maybe<Array<ResolversTypes['AllowanceRecheck']>>, ParentType, ContextType>;
  isPaymentHeld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['AssistancePaymentItem']>>, ParentType, ContextType>;
  jobOffers?: Resolver<Maybe<Array<ResolversTypes['JobOffer']>>, ParentType, ContextType>;
  lastCheckedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recheckDueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['AllowanceAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllowanceAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceAmount'] = ResolversParentTypes['AllowanceAmount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standard?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  monthlyIncome?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  shares?: Resolver<Maybe<Array<ResolversTypes['AllowanceShare']>>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AllowanceAmountReason'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AllowanceSuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceSuspension'] = ResolversParentTypes['AllowanceSuspension']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AllowanceSuspensionReason']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type AllowanceRecheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllowanceRecheck'] = ResolversParentTypes['AllowanceRecheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AllowanceRecheckReason'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holdsPayment?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['AllowanceRecheckResult']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type JobOfferResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JobOffer'] = ResolversParentTypes['JobOffer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  offeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isSuitable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isAccepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MinimumLivingAllowanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinimumLivingAllowanceConnection'] = ResolversParentTypes['MinimumLivingAllowanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinimumLivingAllowanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinimumLivingAllowanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinimumLivingAllowanceEdge'] = ResolversParentTypes['MinimumLivingAllowanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MinimumLivingAllowance'], ParentType, ContextType>;
};

export type AdjustMinimumLivingAllowanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustMinimumLivingAllowanceResult'] = ResolversParentTypes['AdjustMinimumLivingAllowanceResult']> = {
  __resolveType: TypeResolveFn<'MinimumLivingAllowance' | 'Refusal', ParentType, ContextType>;
};

export type SuspendMinimumLivingAllowanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendMinimumLivingAllowanceResult'] = ResolversParentTypes['SuspendMinimumLivingAllowanceResult']> = {
  __resolveType: TypeResolveFn<'MinimumLivingAllowance' | 'Refusal', ParentType, ContextType>;
};

export type ResumeMinimumLivingAllowanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResumeMinimumLivingAllowanceResult'] = ResolversParentTypes['ResumeMinimumLivingAllowanceResult']> = {
  __resolveType: TypeResolveFn<'MinimumLivingAllowance' | 'Refusal', ParentType, ContextType>;
};

export type TerminateMinimumLivingAllowanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TerminateMinimumLivingAllowanceResult'] = ResolversParentTypes['TerminateMinimumLivingAllowanceResult']> = {
  __resolveType: TypeResolveFn<'MinimumLivingAllowance' | 'Refusal', ParentType, ContextType>;
};

export type RecheckMinimumLivingAllowanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecheckMinimumLivingAllowanceResult'] = ResolversParentTypes['RecheckMinimumLivingAllowanceResult']> = {
  __resolveType: TypeResolveFn<'MinimumLivingAllowance' | 'Refusal', ParentType, ContextType>;
};

export type RecordJobOfferResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordJobOfferResult'] = ResolversParentTypes['RecordJobOfferResult']> = {
  __resolveType: TypeResolveFn<'MinimumLivingAllowance' | 'Refusal', ParentType, ContextType>;
};

export type ReportFamilyChangeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportFamilyChangeResult'] = ResolversParentTypes['ReportFamilyChangeResult']> = {
  __resolveType: TypeResolveFn<'MinimumLivingAllowance' | 'Refusal', ParentType, ContextType>;
};

export type HandlerRelativeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HandlerRelative'] = ResolversParentTypes['HandlerRelative']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterHandlerRelativeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterHandlerRelativeResult'] = ResolversParentTypes['RegisterHandlerRelativeResult']> = {
  __resolveType: TypeResolveFn<'HandlerRelative' | 'Refusal', ParentType, ContextType>;
};

export type EndHandlerRelativeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndHandlerRelativeResult'] = ResolversParentTypes['EndHandlerRelativeResult']> = {
  __resolveType: TypeResolveFn<'HandlerRelative' | 'Refusal', ParentType, ContextType>;
};

export type ApplicationDeclarationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationDeclaration'] = ResolversParentTypes['ApplicationDeclaration']> = {
  code?: Resolver<ResolversTypes['DeclarationCode'], ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ApplicationStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStep'] = ResolversParentTypes['ApplicationStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['ApplicationState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  takenBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HomeVisitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HomeVisit'] = ResolversParentTypes['HomeVisit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['AuthorityLevel'], ParentType, ContextType>;
  visitedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  surveyors?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  findings?: Resolver<Maybe<Array<ResolversTypes['VisitFinding']>>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  photoHashes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isSigned?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  interviews?: Resolver<Maybe<Array<ResolversTypes['VisitInterview']>>, ParentType, ContextType>;
};

export type VisitInterviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VisitInterview'] = ResolversParentTypes['VisitInterview']> = {
  interviewee?: Resolver<ResolversTypes['Interviewee'], ParentType, ContextType>;
  result?: Resolver<ResolversTypes['InterviewResult'], ParentType, ContextType>;
};

export type PublicNoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublicNotice'] = ResolversParentTypes['PublicNotice'], FederationReferenceType extends FederationReferenceTypes['PublicNotice'] = FederationReferenceTypes['PublicNotice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicNotice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personsCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['AssistanceArea'], ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postedFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  postedUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type NoticeObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeObjection'] = ResolversParentTypes['NoticeObjection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  grounds?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ObjectionResult']>, ParentType, ContextType>;
  resolvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ApplicationStateCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApplicationStateCount'] = ResolversParentTypes['ApplicationStateCount']> = {
  state?: Resolver<ResolversTypes['ApplicationState'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceApplicationConnection'] = ResolversParentTypes['AssistanceApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countByState?: Resolver<Array<ResolversTypes['ApplicationStateCount']>, ParentType, ContextType>;
};

export type AssistanceApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceApplicationEdge'] = ResolversParentTypes['AssistanceApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistanceApplication'], ParentType, ContextType>;
};

export type DraftAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftAssistanceApplicationResult'] = ResolversParentTypes['DraftAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type ReviseAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviseAssistanceApplicationResult'] = ResolversParentTypes['ReviseAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type SubmitAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitAssistanceApplicationResult'] = ResolversParentTypes['SubmitAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type AcceptAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AcceptAssistanceApplicationResult'] = ResolversParentTypes['AcceptAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type NotAcceptAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NotAcceptAssistanceApplicationResult'] = ResolversParentTypes['NotAcceptAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type ForwardAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForwardAssistanceApplicationResult'] = ResolversParentTypes['ForwardAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type ReturnAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnAssistanceApplicationResult'] = ResolversParentTypes['ReturnAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type ConfirmAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmAssistanceApplicationResult'] = ResolversParentTypes['ConfirmAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type DenyAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DenyAssistanceApplicationResult'] = ResolversParentTypes['DenyAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type ExtendAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExtendAssistanceApplicationResult'] = ResolversParentTypes['ExtendAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type WithdrawAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WithdrawAssistanceApplicationResult'] = ResolversParentTypes['WithdrawAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type RequestApplicationSupplementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequestApplicationSupplementResult'] = ResolversParentTypes['RequestApplicationSupplementResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type StartApplicationSurveyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartApplicationSurveyResult'] = ResolversParentTypes['StartApplicationSurveyResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type RecordHomeVisitResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordHomeVisitResult'] = ResolversParentTypes['RecordHomeVisitResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type PostPublicNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PostPublicNoticeResult'] = ResolversParentTypes['PostPublicNoticeResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type ObjectToPublicNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectToPublicNoticeResult'] = ResolversParentTypes['ObjectToPublicNoticeResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type ClosePublicNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClosePublicNoticeResult'] = ResolversParentTypes['ClosePublicNoticeResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type DeliverDenialNoticeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeliverDenialNoticeResult'] = ResolversParentTypes['DeliverDenialNoticeResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type ReviewAssistanceApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewAssistanceApplicationResult'] = ResolversParentTypes['ReviewAssistanceApplicationResult']> = {
  __resolveType: TypeResolveFn<'AssistanceApplication' | 'Refusal', ParentType, ContextType>;
};

export type AssistancePaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistancePaymentBatch'] = ResolversParentTypes['AssistancePaymentBatch'], FederationReferenceType extends FederationReferenceTypes['AssistancePaymentBatch'] = FederationReferenceTypes['AssistancePaymentBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistancePaymentBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentBatchState'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  itemCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  heldCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calculatedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verifiedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fiscalVoucher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  items?: Resolver<ResolversTypes['AssistancePaymentItemConnection'], ParentType, ContextType, Partial<AssistancePaymentBatchItemsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistancePaymentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistancePaymentItem'] = ResolversParentTypes['AssistancePaymentItem'], FederationReferenceType extends FederationReferenceTypes['AssistancePaymentItem'] = FederationReferenceTypes['AssistancePaymentItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistancePaymentItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['AssistancePaymentBatch'], ParentType, ContextType>;
  grantId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['YearMonth'], ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PaymentItemState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recovered?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reissueOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistancePaymentItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistancePaymentItemConnection'] = ResolversParentTypes['AssistancePaymentItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistancePaymentItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistancePaymentItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistancePaymentItemEdge'] = ResolversParentTypes['AssistancePaymentItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistancePaymentItem'], ParentType, ContextType>;
};

export type AssistancePaymentBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistancePaymentBatchResult'] = ResolversParentTypes['AssistancePaymentBatchResult']> = {
  __resolveType: TypeResolveFn<'AssistancePaymentBatch' | 'Refusal', ParentType, ContextType>;
};

export type AssistancePaymentItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistancePaymentItemResult'] = ResolversParentTypes['AssistancePaymentItemResult']> = {
  __resolveType: TypeResolveFn<'AssistancePaymentItem' | 'Refusal', ParentType, ContextType>;
};

export type AssistanceRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRoster'] = ResolversParentTypes['AssistanceRoster']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['AssistanceRosterColumn']>, ParentType, ContextType>;
};

export type AssistanceRosterColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRosterColumn'] = ResolversParentTypes['AssistanceRosterColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssistanceImportBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceImportBatch'] = ResolversParentTypes['AssistanceImportBatch'], FederationReferenceType extends FederationReferenceTypes['AssistanceImportBatch'] = FederationReferenceTypes['AssistanceImportBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AssistanceImportBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  state?: Resolver<ResolversTypes['AssistanceImportState'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['AssistanceFoundColumn']>, ParentType, ContextType>;
  unknownColumns?: Resolver<Array<ResolversTypes['AssistanceFoundColumn']>, ParentType, ContextType>;
  hiddenSheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  hiddenColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formulas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsSkipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDuplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlFigures?: Resolver<Array<ResolversTypes['AssistanceControlFigure']>, ParentType, ContextType>;
  faultCounts?: Resolver<Array<ResolversTypes['AssistanceFaultCount']>, ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appliedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['AssistanceImportRowConnection'], ParentType, ContextType, Partial<AssistanceImportBatchRowsArgs>>;
  rejectedRows?: Resolver<Maybe<ResolversTypes['AssistanceRosterFile']>, ParentType, ContextType, RequireFields<AssistanceImportBatchRejectedRowsArgs, 'format'>>;
  laterEdits?: Resolver<Array<ResolversTypes['AssistanceLaterEdit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssistanceRosterFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceRosterFile'] = ResolversParentTypes['AssistanceRosterFile']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssistanceFoundColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceFoundColumn'] = ResolversParentTypes['AssistanceFoundColumn']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssistanceControlFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceControlFigure'] = ResolversParentTypes['AssistanceControlFigure']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSubtotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AssistanceFaultCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceFaultCount'] = ResolversParentTypes['AssistanceFaultCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceImportRowConnection'] = ResolversParentTypes['AssistanceImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceImportRowEdge'] = ResolversParentTypes['AssistanceImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistanceImportRow'], ParentType, ContextType>;
};

export type AssistanceImportBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceImportBatchConnection'] = ResolversParentTypes['AssistanceImportBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceImportBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceImportBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceImportBatchEdge'] = ResolversParentTypes['AssistanceImportBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistanceImportBatch'], ParentType, ContextType>;
};

export type AssistanceImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceImportRow'] = ResolversParentTypes['AssistanceImportRow']> = {
  batch?: Resolver<ResolversTypes['AssistanceImportBatch'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AssistanceImportRowState'], ParentType, ContextType>;
  isDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['AssistanceImportFault']>, ParentType, ContextType>;
  cells?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['AssistanceImportRecord']>, ParentType, ContextType>;
};

export type AssistanceImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceImportFault'] = ResolversParentTypes['AssistanceImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AssistanceFaultSeverity'], ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AssistanceImportRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceImportRecord'] = ResolversParentTypes['AssistanceImportRecord']> = {
  batch?: Resolver<ResolversTypes['AssistanceImportBatch'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['AssistanceImportRow']>, ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AssistanceLaterEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceLaterEdit'] = ResolversParentTypes['AssistanceLaterEdit']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssistanceImportBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceImportBatchResult'] = ResolversParentTypes['AssistanceImportBatchResult']> = {
  __resolveType: TypeResolveFn<'AssistanceImportBatch' | 'Refusal', ParentType, ContextType>;
};

export type AssistancePolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistancePolicyParameter'] = ResolversParentTypes['AssistancePolicyParameter']> = {
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

export type SetAssistancePolicyParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetAssistancePolicyParameterResult'] = ResolversParentTypes['SetAssistancePolicyParameterResult']> = {
  __resolveType: TypeResolveFn<'AssistancePolicyParameter' | 'Refusal', ParentType, ContextType>;
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
  AssistanceStandard?: AssistanceStandardResolvers<ContextType>;
  PublishAssistanceStandardResult?: PublishAssistanceStandardResultResolvers<ContextType>;
  AssistanceUnit?: AssistanceUnitResolvers<ContextType>;
  AssistanceUnitMember?: AssistanceUnitMemberResolvers<ContextType>;
  ChangePayoutAccountResult?: ChangePayoutAccountResultResolvers<ContextType>;
  CheckAuthorization?: CheckAuthorizationResolvers<ContextType>;
  CheckOrder?: CheckOrderResolvers<ContextType>;
  CheckMember?: CheckMemberResolvers<ContextType>;
  CheckItem?: CheckItemResolvers<ContextType>;
  CheckReply?: CheckReplyResolvers<ContextType>;
  CheckReport?: CheckReportResolvers<ContextType>;
  CheckExcess?: CheckExcessResolvers<ContextType>;
  CheckGap?: CheckGapResolvers<ContextType>;
  CheckObjection?: CheckObjectionResolvers<ContextType>;
  CheckSourcePolicy?: CheckSourcePolicyResolvers<ContextType>;
  AssistanceApplication?: AssistanceApplicationResolvers<ContextType>;
  AuthorizeCheckResult?: AuthorizeCheckResultResolvers<ContextType>;
  RevokeCheckAuthorizationResult?: RevokeCheckAuthorizationResultResolvers<ContextType>;
  OrderEconomicCheckResult?: OrderEconomicCheckResultResolvers<ContextType>;
  RequestCheckRepliesResult?: RequestCheckRepliesResultResolvers<ContextType>;
  RecordCheckReplyResult?: RecordCheckReplyResultResolvers<ContextType>;
  IssueCheckReportResult?: IssueCheckReportResultResolvers<ContextType>;
  ObjectToCheckReportResult?: ObjectToCheckReportResultResolvers<ContextType>;
  RecheckEconomicCheckResult?: RecheckEconomicCheckResultResolvers<ContextType>;
  CloseCheckResult?: CloseCheckResultResolvers<ContextType>;
  CancelEconomicCheckResult?: CancelEconomicCheckResultResolvers<ContextType>;
  RequireCheckSourcesResult?: RequireCheckSourcesResultResolvers<ContextType>;
  AssistanceMeans?: AssistanceMeansResolvers<ContextType>;
  IncomeItem?: IncomeItemResolvers<ContextType>;
  DeductionItem?: DeductionItemResolvers<ContextType>;
  PropertyItem?: PropertyItemResolvers<ContextType>;
  AllowanceAssessment?: AllowanceAssessmentResolvers<ContextType>;
  AllowanceShare?: AllowanceShareResolvers<ContextType>;
  MinimumLivingAllowance?: MinimumLivingAllowanceResolvers<ContextType>;
  AllowanceAmount?: AllowanceAmountResolvers<ContextType>;
  AllowanceSuspension?: AllowanceSuspensionResolvers<ContextType>;
  AllowanceRecheck?: AllowanceRecheckResolvers<ContextType>;
  JobOffer?: JobOfferResolvers<ContextType>;
  MinimumLivingAllowanceConnection?: MinimumLivingAllowanceConnectionResolvers<ContextType>;
  MinimumLivingAllowanceEdge?: MinimumLivingAllowanceEdgeResolvers<ContextType>;
  AdjustMinimumLivingAllowanceResult?: AdjustMinimumLivingAllowanceResultResolvers<ContextType>;
  SuspendMinimumLivingAllowanceResult?: SuspendMinimumLivingAllowanceResultResolvers<ContextType>;
  ResumeMinimumLivingAllowanceResult?: ResumeMinimumLivingAllowanceResultResolvers<ContextType>;
  TerminateMinimumLivingAllowanceResult?: TerminateMinimumLivingAllowanceResultResolvers<ContextType>;
  RecheckMinimumLivingAllowanceResult?: RecheckMinimumLivingAllowanceResultResolvers<ContextType>;
  RecordJobOfferResult?: RecordJobOfferResultResolvers<ContextType>;
  ReportFamilyChangeResult?: ReportFamilyChangeResultResolvers<ContextType>;
  HandlerRelative?: HandlerRelativeResolvers<ContextType>;
  RegisterHandlerRelativeResult?: RegisterHandlerRelativeResultResolvers<ContextType>;
  EndHandlerRelativeResult?: EndHandlerRelativeResultResolvers<ContextType>;
  ApplicationDeclaration?: ApplicationDeclarationResolvers<ContextType>;
  ApplicationStep?: ApplicationStepResolvers<ContextType>;
  HomeVisit?: HomeVisitResolvers<ContextType>;
  VisitInterview?: VisitInterviewResolvers<ContextType>;
  PublicNotice?: PublicNoticeResolvers<ContextType>;
  NoticeObjection?: NoticeObjectionResolvers<ContextType>;
  ApplicationStateCount?: ApplicationStateCountResolvers<ContextType>;
  AssistanceApplicationConnection?: AssistanceApplicationConnectionResolvers<ContextType>;
  AssistanceApplicationEdge?: AssistanceApplicationEdgeResolvers<ContextType>;
  DraftAssistanceApplicationResult?: DraftAssistanceApplicationResultResolvers<ContextType>;
  ReviseAssistanceApplicationResult?: ReviseAssistanceApplicationResultResolvers<ContextType>;
  SubmitAssistanceApplicationResult?: SubmitAssistanceApplicationResultResolvers<ContextType>;
  AcceptAssistanceApplicationResult?: AcceptAssistanceApplicationResultResolvers<ContextType>;
  NotAcceptAssistanceApplicationResult?: NotAcceptAssistanceApplicationResultResolvers<ContextType>;
  ForwardAssistanceApplicationResult?: ForwardAssistanceApplicationResultResolvers<ContextType>;
  ReturnAssistanceApplicationResult?: ReturnAssistanceApplicationResultResolvers<ContextType>;
  ConfirmAssistanceApplicationResult?: ConfirmAssistanceApplicationResultResolvers<ContextType>;
  DenyAssistanceApplicationResult?: DenyAssistanceApplicationResultResolvers<ContextType>;
  ExtendAssistanceApplicationResult?: ExtendAssistanceApplicationResultResolvers<ContextType>;
  WithdrawAssistanceApplicationResult?: WithdrawAssistanceApplicationResultResolvers<ContextType>;
  RequestApplicationSupplementResult?: RequestApplicationSupplementResultResolvers<ContextType>;
  StartApplicationSurveyResult?: StartApplicationSurveyResultResolvers<ContextType>;
  RecordHomeVisitResult?: RecordHomeVisitResultResolvers<ContextType>;
  PostPublicNoticeResult?: PostPublicNoticeResultResolvers<ContextType>;
  ObjectToPublicNoticeResult?: ObjectToPublicNoticeResultResolvers<ContextType>;
  ClosePublicNoticeResult?: ClosePublicNoticeResultResolvers<ContextType>;
  DeliverDenialNoticeResult?: DeliverDenialNoticeResultResolvers<ContextType>;
  ReviewAssistanceApplicationResult?: ReviewAssistanceApplicationResultResolvers<ContextType>;
  AssistancePaymentBatch?: AssistancePaymentBatchResolvers<ContextType>;
  AssistancePaymentItem?: AssistancePaymentItemResolvers<ContextType>;
  AssistancePaymentItemConnection?: AssistancePaymentItemConnectionResolvers<ContextType>;
  AssistancePaymentItemEdge?: AssistancePaymentItemEdgeResolvers<ContextType>;
  AssistancePaymentBatchResult?: AssistancePaymentBatchResultResolvers<ContextType>;
  AssistancePaymentItemResult?: AssistancePaymentItemResultResolvers<ContextType>;
  AssistanceRoster?: AssistanceRosterResolvers<ContextType>;
  AssistanceRosterColumn?: AssistanceRosterColumnResolvers<ContextType>;
  AssistanceImportBatch?: AssistanceImportBatchResolvers<ContextType>;
  AssistanceRosterFile?: AssistanceRosterFileResolvers<ContextType>;
  AssistanceFoundColumn?: AssistanceFoundColumnResolvers<ContextType>;
  AssistanceControlFigure?: AssistanceControlFigureResolvers<ContextType>;
  AssistanceFaultCount?: AssistanceFaultCountResolvers<ContextType>;
  AssistanceImportRowConnection?: AssistanceImportRowConnectionResolvers<ContextType>;
  AssistanceImportRowEdge?: AssistanceImportRowEdgeResolvers<ContextType>;
  AssistanceImportBatchConnection?: AssistanceImportBatchConnectionResolvers<ContextType>;
  AssistanceImportBatchEdge?: AssistanceImportBatchEdgeResolvers<ContextType>;
  AssistanceImportRow?: AssistanceImportRowResolvers<ContextType>;
  AssistanceImportFault?: AssistanceImportFaultResolvers<ContextType>;
  AssistanceImportRecord?: AssistanceImportRecordResolvers<ContextType>;
  AssistanceLaterEdit?: AssistanceLaterEditResolvers<ContextType>;
  AssistanceImportBatchResult?: AssistanceImportBatchResultResolvers<ContextType>;
  AssistancePolicyParameter?: AssistancePolicyParameterResolvers<ContextType>;
  SetAssistancePolicyParameterResult?: SetAssistancePolicyParameterResultResolvers<ContextType>;
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
