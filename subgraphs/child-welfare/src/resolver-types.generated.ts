// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ChildParent as ChildParentRecord, ParentCircumstance as ParentCircumstanceRecord } from './child-parent/entity.ts';
import type { ChildSupport as ChildSupportRecord, ChildSupportAmount as ChildSupportAmountRecord, ChildSupportVerification as ChildSupportVerificationRecord, StudyContinuation as StudyContinuationRecord } from './child-support/entity.ts';
import type { ChildSupportApplication as ChildSupportApplicationRecord, ChildSupportStep as ChildSupportStepRecord } from './child-support-application/entity.ts';
import type { ChildTask as ChildTaskRecord } from './child-task/entity.ts';
import type { KnownAssistance as KnownAssistanceRecord } from './known-assistance/entity.ts';
import type { KnownParenthood as KnownParenthoodRecord } from './known-parenthood/entity.ts';
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
  /** 保障 one support by its id; null where there is none in the caller's divisions. */
  childSupport?: Maybe<ChildSupport>;
  /** 保障 of a division and below; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  childSupports: ChildSupportConnection;
  /** 申请 one application by its id; null where there is none in the caller's divisions. */
  childSupportApplication?: Maybe<ChildSupportApplication>;
  /** 申请 of a division and below; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  childSupportApplications: ChildSupportApplicationConnection;
  /** 任务 of a division and below; refused with UNKNOWN_FILTER, EMPTY_FILTER or BAD_CURSOR. */
  childTasks: ChildTaskConnection;
  /** 发放批次 one batch; null where there is none in the caller's divisions. */
  childWelfarePaymentBatch?: Maybe<ChildWelfarePaymentBatch>;
  /** 发放批次 those of a division (and below) and month, newest first; at most 500. */
  childWelfarePaymentBatches: Array<ChildWelfarePaymentBatch>;
  /** 名册 those that can be imported here. */
  childWelfareRosters: Array<ChildWelfareRoster>;
  /** 导入批次 one batch; null where there is none in the caller's divisions. */
  childWelfareImportBatch?: Maybe<ChildWelfareImportBatch>;
  /** 导入批次 those of a division (and below), newest first. */
  childWelfareImportBatches: ChildWelfareImportBatchConnection;
  /** 数据来源 the rows of rosters that made or changed a record, oldest first. */
  childWelfareRecordSources: Array<ChildWelfareImportRecord>;
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  childWelfarePolicyParameters: Array<ChildWelfarePolicyParameter>;
};


export type QueryChildSupportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildSupportsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<ChildSupportFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChildSupportApplicationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildSupportApplicationsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<ChildSupportApplicationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChildTasksArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<ChildTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChildWelfarePaymentBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildWelfarePaymentBatchesArgs = {
  division: Scalars['DivisionCode']['input'];
  month: Scalars['YearMonth']['input'];
};


export type QueryChildWelfareImportBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryChildWelfareImportBatchesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<ChildWelfareImportBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChildWelfareRecordSourcesArgs = {
  recordId: Scalars['ID']['input'];
};


export type QueryChildWelfarePolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 登记父母情形 of a child who has a file. Refused with EVIDENCE_DOES_NOT_PROVE, IN_FUTURE, ANOTHER_PARENT_STATED, PARENT_STATED, OWN_PARENT, BAD_DOCUMENT, DOCUMENT_OF_ANOTHER or BIRTH_DATE_CONTRADICTS_DOCUMENT. */
  recordParentCircumstance: ParentCircumstanceResult;
  /** 终止父母情形 release, recovery, guardianship given back. Refused with OUT_OF_ORDER or ALREADY_WITHDRAWN. */
  endParentCircumstance: ParentCircumstanceResult;
  /** 更正作废父母情形 stated in error. Refused with ALREADY_WITHDRAWN. */
  withdrawParentCircumstance: ParentCircumstanceResult;
  /** 更换父母 adopted by others, or recorded wrongly; what was said of the former parent ends. Refused with OWN_PARENT, BAD_DOCUMENT, DOCUMENT_OF_ANOTHER or BIRTH_DATE_CONTRADICTS_DOCUMENT. */
  replaceChildParent: ReplaceChildParentResult;
  /** 调整金额 by the formula, from a month on. Refused with OUTSIDE_SUPPORT, EARLIER_THAN_CURRENT or CHANGED_MEANWHILE. */
  adjustChildSupport: ChildSupportResult;
  /** 批量调整 every support of a division whose amount is no longer what the formula gives. Refused with CHANGED_MEANWHILE. */
  adjustChildSupports: AdjustChildSupportsResult;
  /** 变更类别 from a month on. Refused with SAME_KIND, OUTSIDE_SUPPORT or EARLIER_THAN_CURRENT. */
  changeChildSupportKind: ChildSupportResult;
  /** 就学延续 after eighteen. Refused with STUDY_NOT_CONTINUED, STUDY_OVER, STUDY_NOT_CONTINUOUS, NOTHING_TO_CONTINUE or STUDY_OVERLAPS. */
  continueChildSupport: ChildSupportResult;
  /** 终止 from the month after the reason came about. Refused with IN_FUTURE or WRONG_STOP_MONTH. */
  endChildSupport: ChildSupportResult;
  /** 恢复 a support that was ended by an error. Refused with ALREADY_SUPPORTED. */
  reinstateChildSupport: ChildSupportResult;
  /** 半年核查 Refused with OUT_OF_ORDER or VERIFICATION_KNOWN. */
  verifyChildSupport: ChildSupportResult;
  /** 变更领款 payee, account or both. Refused with BAD_ACCOUNT. */
  changeChildSupportPayee: ChildSupportResult;
  /** 申请 at any township's counter. Refused with NOT_A_MINOR, ALREADY_SUPPORTED, ALREADY_APPLIED, TOWNSHIP_NEEDED, UNKNOWN_RELATION, BIRTH_DATE_NEEDED, FUTURE_BIRTH, BIRTH_DATE_CONTRADICTS_DOCUMENT, DOCUMENT_OF_ANOTHER, BAD_DOCUMENT, BAD_ACCOUNT, EVIDENCE_DOES_NOT_PROVE, IN_FUTURE, ANOTHER_PARENT_STATED or OWN_PARENT. */
  applyForChildSupport: ChildSupportApplicationResult;
  /** 接收外省推送 accepted in another province; the check begins here. Refused with NOT_ANOTHER_PROVINCE, IN_FUTURE, and as applyForChildSupport. */
  receiveChildSupportApplication: ChildSupportApplicationResult;
  /** 告知补正 all that is missing, once. Refused with ASKED_BEFORE. */
  requestChildSupportSupplement: ChildSupportApplicationResult;
  /** 补正 the missing papers were handed in. */
  supplyChildSupportMaterials: ChildSupportApplicationResult;
  /** 受理 the papers are complete. */
  acceptChildSupportApplication: ChildSupportApplicationResult;
  /** 不予受理 */
  rejectChildSupportApplication: ChildSupportApplicationResult;
  /** 撤回 by the family, until it is decided. */
  withdrawChildSupportApplication: ChildSupportApplicationResult;
  /** 开始查验 in the accepting township. Refused with PUSH_NEEDED. */
  startChildSupportCheck: ChildSupportApplicationResult;
  /** 推送至户籍地 within the province. Refused with NOT_ELSEWHERE or ANOTHER_PROVINCE. */
  pushChildSupportApplication: ChildSupportApplicationResult;
  /** 推送外省 where the child is registered in another province. Refused with NOT_ELSEWHERE or NOT_ANOTHER_PROVINCE. */
  pushChildSupportApplicationOut: ChildSupportApplicationResult;
  /** 登记外省结果 Refused with OUT_OF_ORDER. */
  recordChildSupportAnswer: ChildSupportApplicationResult;
  /** 提出查验意见 by the township. Refused with NOT_ELIGIBLE, DENIAL_NEEDS_REASON or REASONS_WITH_GRANT. */
  reviewChildSupportApplication: ChildSupportApplicationResult;
  /** 退回 to be checked again. */
  returnChildSupportApplication: ChildSupportApplicationResult;
  /** 确认 by the county and another hand; support begins with the next month. Refused with NOT_ELIGIBLE, SAME_HAND or ALREADY_SUPPORTED. */
  confirmChildSupportApplication: ChildSupportApplicationResult;
  /** 不予确认 with written reasons. Refused with SAME_HAND or DENIAL_NEEDS_REASON. */
  denyChildSupportApplication: ChildSupportApplicationResult;
  /** 告知结果 by the accepting township; to another province by the one in charge. Refused with ALREADY_TOLD. */
  tellChildSupportResult: ChildSupportApplicationResult;
  /** 核销任务 somebody looked, and nothing is to be done. Refused with TASK_CLOSED. */
  dismissChildTask: ChildTaskResult;
  /** 登记走访 the child was visited. Refused with TASK_CLOSED or OUT_OF_ORDER. */
  recordChildTaskVisit: ChildTaskResult;
  /** 核算 one item for every grant that is due and not yet being paid. Refused with UNKNOWN_SCHEME, MONTH_NOT_OPEN, NOTHING_DUE or CALCULATED_BY_ANOTHER. */
  calculateChildWelfarePaymentBatch: ChildWelfarePaymentBatchResult;
  /** 核验 what must not be paid now is held with its reason. */
  verifyChildWelfarePaymentBatch: ChildWelfarePaymentBatchResult;
  /** 审批 by another hand than calculated it. Refused with SAME_HAND. */
  approveChildWelfarePaymentBatch: ChildWelfarePaymentBatchResult;
  /** 送银行 with the fiscal voucher. Refused with VOUCHER_REQUIRED. */
  sendChildWelfarePaymentBatch: ChildWelfarePaymentBatchResult;
  /** 作废 before it is sent. */
  cancelChildWelfarePaymentBatch: ChildWelfarePaymentBatchResult;
  /** 银行回盘 whole or in parts; told twice it changes nothing. */
  recordChildWelfareBankAnswer: ChildWelfarePaymentBatchResult;
  /** 补发 returned or held items in a batch of their own. Refused with MIXED_BATCHES or BATCH_NOT_SENT. */
  reissueChildWelfarePayments: ChildWelfarePaymentBatchResult;
  /** 暂缓 one item before approval. Refused with BATCH_CLOSED. */
  holdChildWelfarePayment: ChildWelfarePaymentItemResult;
  /** 解除暂缓 before approval. Refused with BATCH_CLOSED. */
  releaseChildWelfarePayment: ChildWelfarePaymentItemResult;
  /** 追回 money paid for a month it was not owed for. */
  recoverChildWelfarePayment: ChildWelfarePaymentItemResult;
  /** 登记归还 in whole or in part. Refused with MORE_THAN_OWED. */
  recordChildWelfareRepayment: ChildWelfarePaymentItemResult;
  /** 检查名册 reads a file and says what importing it would do; nothing else is changed. The same file is the same batch. Refused whole with UNKNOWN_ROSTER, EMPTY_FILE, FILE_TOO_LARGE, UNKNOWN_FORMAT, MISLABELLED, LEGACY_FORMAT, ENCRYPTED, MACROS, DAMAGED_FILE, ZIP_BOMB, TOO_MANY_COLUMNS, TOO_MANY_ROWS, BROKEN_ENCODING, DAMAGED_TEXT, NO_TABLE, SEVERAL_TABLES, AMBIGUOUS_HEADER, MISSING_COLUMNS or RECEIVED_BY_ANOTHER. */
  checkChildWelfareRoster: ChildWelfareImportBatchResult;
  /** 导入名册 all accepted rows of a checked batch, or nothing. Refused with CONTROL_FIGURES_DIFFER or CHECK_AGAIN. */
  applyChildWelfareRoster: ChildWelfareImportBatchResult;
  /** 撤回名册 the whole batch. Refused with EDITED_SINCE where its records were edited after it. */
  reverseChildWelfareRoster: ChildWelfareImportBatchResult;
  /** 清除到期原始行 deletes the sealed text of rows past their retention; says of how many. */
  forgetExpiredChildWelfareImportRows: Scalars['Int']['output'];
  /** 设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT. */
  setChildWelfarePolicyParameter: SetChildWelfarePolicyParameterResult;
};


export type MutationRecordParentCircumstanceArgs = {
  input: RecordParentCircumstanceInput;
};


export type MutationEndParentCircumstanceArgs = {
  input: EndParentCircumstanceInput;
};


export type MutationWithdrawParentCircumstanceArgs = {
  input: WithdrawParentCircumstanceInput;
};


export type MutationReplaceChildParentArgs = {
  input: ReplaceChildParentInput;
};


export type MutationAdjustChildSupportArgs = {
  input: AdjustChildSupportInput;
};


export type MutationAdjustChildSupportsArgs = {
  input: AdjustChildSupportsInput;
};


export type MutationChangeChildSupportKindArgs = {
  input: ChangeChildSupportKindInput;
};


export type MutationContinueChildSupportArgs = {
  input: ContinueChildSupportInput;
};


export type MutationEndChildSupportArgs = {
  input: EndChildSupportInput;
};


export type MutationReinstateChildSupportArgs = {
  input: ReinstateChildSupportInput;
};


export type MutationVerifyChildSupportArgs = {
  input: VerifyChildSupportInput;
};


export type MutationChangeChildSupportPayeeArgs = {
  input: ChangeChildSupportPayeeInput;
};


export type MutationApplyForChildSupportArgs = {
  input: ApplyForChildSupportInput;
};


export type MutationReceiveChildSupportApplicationArgs = {
  input: ReceiveChildSupportApplicationInput;
};


export type MutationRequestChildSupportSupplementArgs = {
  input: RequestChildSupportSupplementInput;
};


export type MutationSupplyChildSupportMaterialsArgs = {
  input: ChildApplicationActInput;
};


export type MutationAcceptChildSupportApplicationArgs = {
  input: ChildApplicationActInput;
};


export type MutationRejectChildSupportApplicationArgs = {
  input: RejectChildSupportApplicationInput;
};


export type MutationWithdrawChildSupportApplicationArgs = {
  input: ChildApplicationActInput;
};


export type MutationStartChildSupportCheckArgs = {
  input: ChildApplicationActInput;
};


export type MutationPushChildSupportApplicationArgs = {
  input: ChildApplicationActInput;
};


export type MutationPushChildSupportApplicationOutArgs = {
  input: ChildApplicationActInput;
};


export type MutationRecordChildSupportAnswerArgs = {
  input: RecordChildSupportAnswerInput;
};


export type MutationReviewChildSupportApplicationArgs = {
  input: ReviewChildSupportApplicationInput;
};


export type MutationReturnChildSupportApplicationArgs = {
  input: ChildApplicationActInput;
};


export type MutationConfirmChildSupportApplicationArgs = {
  input: ChildApplicationActInput;
};


export type MutationDenyChildSupportApplicationArgs = {
  input: DenyChildSupportApplicationInput;
};


export type MutationTellChildSupportResultArgs = {
  input: ChildApplicationActInput;
};


export type MutationDismissChildTaskArgs = {
  input: DismissChildTaskInput;
};


export type MutationRecordChildTaskVisitArgs = {
  input: RecordChildTaskVisitInput;
};


export type MutationCalculateChildWelfarePaymentBatchArgs = {
  input: CalculateChildWelfarePaymentBatchInput;
};


export type MutationVerifyChildWelfarePaymentBatchArgs = {
  input: ChildWelfarePaymentBatchActInput;
};


export type MutationApproveChildWelfarePaymentBatchArgs = {
  input: ChildWelfarePaymentBatchActInput;
};


export type MutationSendChildWelfarePaymentBatchArgs = {
  input: ChildWelfarePaymentBatchActInput;
};


export type MutationCancelChildWelfarePaymentBatchArgs = {
  input: ChildWelfarePaymentBatchActInput;
};


export type MutationRecordChildWelfareBankAnswerArgs = {
  input: ChildWelfareBankAnswerInput;
};


export type MutationReissueChildWelfarePaymentsArgs = {
  input: ReissueChildWelfarePaymentsInput;
};


export type MutationHoldChildWelfarePaymentArgs = {
  input: ChildWelfarePaymentItemReasonInput;
};


export type MutationReleaseChildWelfarePaymentArgs = {
  input: ChildWelfarePaymentItemReasonInput;
};


export type MutationRecoverChildWelfarePaymentArgs = {
  input: ChildWelfarePaymentItemReasonInput;
};


export type MutationRecordChildWelfareRepaymentArgs = {
  input: ChildWelfareRepaymentInput;
};


export type MutationCheckChildWelfareRosterArgs = {
  input: CheckChildWelfareRosterInput;
};


export type MutationApplyChildWelfareRosterArgs = {
  input: ApplyChildWelfareRosterInput;
};


export type MutationReverseChildWelfareRosterArgs = {
  input: ReverseChildWelfareRosterInput;
};


export type MutationSetChildWelfarePolicyParameterArgs = {
  input: SetChildWelfarePolicyParameterInput;
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
  /** 儿童基本生活保障 the present one, else the last. */
  childSupport?: Maybe<ChildSupport>;
  /** 儿童基本生活保障 all there ever were, newest first. */
  childSupports?: Maybe<Array<ChildSupport>>;
  /** 政策找人线索 that the child may have a right to support, oldest first. */
  childSupportLeads?: Maybe<Array<ChildTask>>;
};

/** 身份 whom an act is about: by id where the hub knows the person, else by document, else by what is known. What is stated goes to the registry. */
export type ChildWelfarePersonInput = {
  /** 人员编号 */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 证件 */
  document?: InputMaybe<ChildWelfareDocumentInput>;
  /** 姓名 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 性别 MALE, FEMALE or UNKNOWN. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** 出生日期 of a child always, unless the document bears it. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** 户籍地 */
  registeredDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 住址 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话 */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** 证件 type of the registry's table of document types, and number. */
export type ChildWelfareDocumentInput = {
  /** 证件类型 */
  type: Scalars['String']['input'];
  /** 证件号码 */
  number: Scalars['String']['input'];
};

export type Division = {
  code: Scalars['DivisionCode']['output'];
  /** 儿童基本生活保障标准 on a day, today where none is given. */
  childSupportStandard?: Maybe<ChildSupportStandard>;
};


export type DivisionChildSupportStandardArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 父母 father or mother. */
export type ParentRole =
  /** 父亲 */
  | 'FATHER'
  /** 母亲 */
  | 'MOTHER';

/** 父母情形 why a parent does not bring the child up (民发〔2019〕62号, 民发〔2020〕125号). */
export type ParentCircumstanceKind =
  /** 死亡 */
  | 'DEAD'
  /** 宣告失踪 */
  | 'DECLARED_MISSING'
  /** 查找不到 */
  | 'UNTRACEABLE'
  /** 重残 */
  | 'SEVERE_DISABILITY'
  /** 重病 */
  | 'SERIOUS_ILLNESS'
  /** 服刑在押 */
  | 'IMPRISONED'
  /** 强制隔离戒毒 */
  | 'COMPULSORY_REHAB'
  /** 被执行其他限制人身自由的措施 */
  | 'LIBERTY_RESTRICTED'
  /** 失联 */
  | 'LOST_CONTACT'
  /** 被撤销监护资格 */
  | 'GUARDIANSHIP_REVOKED'
  /** 被遣送（驱逐）出境 */
  | 'DEPORTED';

/** 证明材料 what proves a circumstance. */
export type ParentEvidenceKind =
  /** 死亡医学证明 */
  | 'DEATH_CERTIFICATE'
  /** 火化证 */
  | 'CREMATION_CERTIFICATE'
  /** 户口注销证明 */
  | 'DEREGISTRATION'
  /** 法院文书 */
  | 'COURT_JUDGMENT'
  /** 公安机关证明 */
  | 'POLICE_STATEMENT'
  /** 报警回执 */
  | 'POLICE_REPORT'
  /** 残疾人证 */
  | 'DISABILITY_CERTIFICATE'
  /** 疾病诊断证明 */
  | 'MEDICAL_DIAGNOSIS'
  /** 羁押机关证明 */
  | 'CUSTODY_STATEMENT'
  /** 强制隔离戒毒决定书 */
  | 'REHAB_DECISION'
  /** 限制人身自由决定书 */
  | 'RESTRICTION_DECISION'
  /** 出境决定书 */
  | 'EXIT_DECISION'
  /** 名册 taken over from a roster, without papers. */
  | 'ROSTER';

/** 不计入理由 why a circumstance does not count today. */
export type ParentCircumstanceShortfall =
  /** 已更正作废 */
  | 'WITHDRAWN'
  /** 尚未开始 */
  | 'NOT_YET'
  /** 已终止 */
  | 'ENDED'
  /** 残疾等级不够 */
  | 'DISABILITY_NOT_SEVERE'
  /** 不在当地重病目录 */
  | 'ILLNESS_NOT_LISTED'
  /** 期限不足 */
  | 'TERM_TOO_SHORT'
  /** 失联时间不足 */
  | 'LOST_CONTACT_TOO_SHORT';

/** 儿童父母 a parent in a child's file; without a person where nobody knows who it is. */
export type ChildParent = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 父母 */
  role: ParentRole;
  /** 人员 */
  person?: Maybe<Person>;
  /** 情形 oldest first. */
  circumstances?: Maybe<Array<ParentCircumstance>>;
};

/** 父母情形 one circumstance of a parent, from when to when, and what proves it. */
export type ParentCircumstance = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 情形 */
  kind?: Maybe<ParentCircumstanceKind>;
  /** 起始日 of the sentence, the report to the police, the certificate. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 终止日 first day on which it no longer holds. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 残疾类别 code of GB/T 26341. */
  disabilityCategory?: Maybe<Scalars['String']['output']>;
  /** 残疾等级 */
  disabilityGrade?: Maybe<Scalars['Int']['output']>;
  /** 在当地重病目录内 */
  isListedIllness?: Maybe<Scalars['Boolean']['output']>;
  /** 证明材料 */
  evidence?: Maybe<ParentEvidenceKind>;
  /** 文书编号 */
  document?: Maybe<Scalars['String']['output']>;
  /** 更正作废日期 */
  withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** 今日不计入的理由 null where it counts. */
  shortfall?: Maybe<ParentCircumstanceShortfall>;
};

export type ParentCircumstanceResult = ParentCircumstance | Refusal;

export type ReplaceChildParentResult = ChildParent | Refusal;

/** 父母情形 input. */
export type ParentCircumstanceInput = {
  /** 情形 */
  kind: ParentCircumstanceKind;
  /** 起始日 of 失联: the day of the report to the police. */
  since: Scalars['Date']['input'];
  /** 终止日 e.g. the day of release, where it is set. */
  until?: InputMaybe<Scalars['Date']['input']>;
  /** 残疾类别 code of GB/T 26341. */
  disabilityCategory?: InputMaybe<Scalars['String']['input']>;
  /** 残疾等级 */
  disabilityGrade?: InputMaybe<Scalars['Int']['input']>;
  /** 在当地重病目录内 */
  isListedIllness?: InputMaybe<Scalars['Boolean']['input']>;
  /** 证明材料 */
  evidence: ParentEvidenceKind;
  /** 文书编号 */
  document: Scalars['String']['input'];
};

/** 父母 input: without a person where nobody knows who it is. */
export type ChildParentInput = {
  /** 父母 */
  role: ParentRole;
  /** 人员 */
  person?: InputMaybe<ChildWelfarePersonInput>;
  /** 情形 */
  circumstances?: Array<ParentCircumstanceInput>;
};

/** 登记父母情形 input. */
export type RecordParentCircumstanceInput = {
  /** 儿童 */
  childId: Scalars['ID']['input'];
  /** 父母 */
  role: ParentRole;
  /** 人员 where the file does not name the parent yet. */
  person?: InputMaybe<ChildWelfarePersonInput>;
  /** 情形 */
  circumstance: ParentCircumstanceInput;
};

/** 终止父母情形 input. */
export type EndParentCircumstanceInput = {
  /** 情形 */
  circumstanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 终止日 first day on which it no longer holds. */
  until: Scalars['Date']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 更正作废父母情形 input. */
export type WithdrawParentCircumstanceInput = {
  /** 情形 */
  circumstanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 更换父母 input. */
export type ReplaceChildParentInput = {
  /** 父母记录 */
  parentId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 新的父（母） */
  person: ChildWelfarePersonInput;
  /** 更换日期 */
  since: Scalars['Date']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
};

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

/** 终止理由 */
export type ChildSupportEndReason =
  /** 死亡 */
  | 'DEATH'
  /** 被收养 */
  | 'ADOPTED'
  /** 父（母）恢复抚养能力 */
  | 'PARENT_ABLE'
  /** 户籍迁出 */
  | 'MOVED_OUT'
  /** 学业终止 */
  | 'STUDY_ENDED'
  /** 自愿放弃 */
  | 'RENOUNCED'
  /** 在他处享受 */
  | 'RECEIVES_ELSEWHERE'
  /** 认定错误 nothing was ever owed. */
  | 'GRANTED_IN_ERROR'
  /** 其他 */
  | 'OTHER';

/** 金额变动原因 */
export type ChildSupportAmountReason =
  /** 首次确认 */
  | 'GRANTED'
  /** 标准调整 */
  | 'STANDARD_CHANGED'
  /** 低保或特困变动 */
  | 'ASSISTANCE_CHANGED'
  /** 类别变更 */
  | 'KIND_CHANGED'
  /** 更正 */
  | 'CORRECTION';

/** 就学阶段 full-time study. */
export type StudyStage =
  /** 义务教育 */
  | 'COMPULSORY'
  /** 普通高中 */
  | 'SENIOR_HIGH'
  /** 中等职业教育 */
  | 'VOCATIONAL'
  /** 高等教育（本专科） */
  | 'COLLEGE'
  /** 研究生 not continued. */
  | 'POSTGRADUATE';

/** 核查方式 */
export type ChildVerificationMethod =
  /** 入户 */
  | 'HOME_VISIT'
  /** 到校 */
  | 'SCHOOL_VISIT'
  /** 到机构 */
  | 'INSTITUTION'
  /** 视频 */
  | 'VIDEO';

/** 核查结论 */
export type ChildVerificationResult =
  /** 继续保障 */
  | 'CONTINUED'
  /** 情况变化，需办理变更 */
  | 'CHANGE_NEEDED'
  /** 未见到儿童 payments wait until the child is seen. */
  | 'NOT_FOUND';

/** 可执行操作 acts on a support. */
export type ChildSupportAct =
  /** 调整 */
  | 'ADJUST'
  /** 变更类别 */
  | 'CHANGE_KIND'
  /** 变更领款 */
  | 'CHANGE_PAYEE'
  /** 核查 */
  | 'VERIFY'
  /** 就学延续 */
  | 'CONTINUE'
  /** 终止 */
  | 'END'
  /** 恢复 */
  | 'REINSTATE';

/** 儿童基本生活保障 monthly support of an orphan or a child whom nobody brings up in fact. What it says of the child is sensitive throughout. */
export type ChildSupport = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 儿童 */
  child?: Maybe<Person>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 类别 艾滋病 only with the role CHILD_CONFIDENTIAL. */
  kind?: Maybe<ChildSupportKind>;
  /** 状态 */
  status?: Maybe<ChildSupportStatus>;
  /** 月标准 of today, after deducting what the family's 低保 holds for the child; before the first month the first, after the last month the last. */
  monthlyAmount?: Maybe<Scalars['Money']['output']>;
  /** 起始日 first day of the first month. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 截止日 first day no longer paid for: after the month of the eighteenth birthday, of the end of study, or of what ended it. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 终止理由 */
  endReason?: Maybe<ChildSupportEndReason>;
  /** 终止事由发生日 */
  endOccurredOn?: Maybe<Scalars['Date']['output']>;
  /** 终止文书 */
  endDocument?: Maybe<Scalars['String']['output']>;
  /** 认定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 监护人 who cares for the child. */
  guardian?: Maybe<Person>;
  /** 监护人与儿童关系 code of GB/T 4761. */
  guardianRelation?: Maybe<Scalars['String']['output']>;
  /** 养育机构 */
  institutionCreditCode?: Maybe<Scalars['CreditCode']['output']>;
  /** 就读学校 */
  school?: Maybe<Scalars['String']['output']>;
  /** 领款人 */
  payee?: Maybe<Person>;
  /** 账号 */
  account?: Maybe<Scalars['String']['output']>;
  /** 父母 and why they do not bring the child up. */
  parents?: Maybe<Array<ChildParent>>;
  /** 金额变动 all amounts, oldest first. */
  amounts?: Maybe<Array<ChildSupportAmount>>;
  /** 核查记录 oldest first. */
  verifications?: Maybe<Array<ChildSupportVerification>>;
  /** 就学延续 */
  continuations?: Maybe<Array<StudyContinuation>>;
  /** 任务 what is to be looked at, oldest first. */
  tasks?: Maybe<Array<ChildTask>>;
  /** 发放 newest month first. */
  payments?: Maybe<Array<ChildWelfarePaymentItem>>;
  /** 最近核查日期 */
  lastVerifiedOn?: Maybe<Scalars['Date']['output']>;
  /** 下次核查期限 */
  verifyDueOn?: Maybe<Scalars['Date']['output']>;
  /** 时限 */
  deadlines?: Maybe<Array<Deadline>>;
  /** 可执行操作 the acts that are legal now. */
  allowedActs: Array<ChildSupportAct>;
};

/** 金额 the amount over an interval of whole months. */
export type ChildSupportAmount = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 类别 */
  kind?: Maybe<ChildSupportKind>;
  /** 月发放额 */
  monthlyAmount?: Maybe<Scalars['Money']['output']>;
  /** 月标准 */
  standard?: Maybe<Scalars['Money']['output']>;
  /** 低保、特困已含部分 */
  assistance?: Maybe<Scalars['Money']['output']>;
  /** 变动原因 */
  reason?: Maybe<ChildSupportAmountReason>;
  /** 依据文件 */
  document?: Maybe<Scalars['String']['output']>;
  /** 起始日 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 截止日 first day on which it no longer holds. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 半年核查 somebody saw the child. */
export type ChildSupportVerification = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 核查日期 */
  verifiedOn: Scalars['Date']['output'];
  /** 核查人 account. */
  verifiedBy: Scalars['String']['output'];
  /** 方式 */
  method: ChildVerificationMethod;
  /** 结论 */
  result?: Maybe<ChildVerificationResult>;
  /** 核查记录 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 就学延续 full-time study that lets the support go on after eighteen. */
export type StudyContinuation = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 阶段 */
  stage?: Maybe<StudyStage>;
  /** 学校 */
  school?: Maybe<Scalars['String']['output']>;
  /** 在读证明 */
  document?: Maybe<Scalars['String']['output']>;
  /** 入学日期 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 预计结束 first day after the study. */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 保障标准 what the formula gives in a division on a day. */
export type ChildSupportStandard = {
  /** 散居孤儿月标准 */
  scattered: Scalars['Money']['output'];
  /** 机构养育孤儿月标准 */
  institution: Scalars['Money']['output'];
  /** 事实无人抚养儿童月标准 */
  deFacto: Scalars['Money']['output'];
  /** 上年人均消费支出 */
  consumption: Scalars['Money']['output'];
};

/** 保障连接 */
export type ChildSupportConnection = {
  /** 边 */
  edges: Array<ChildSupportEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 保障边 */
export type ChildSupportEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: ChildSupport;
};

/** 保障筛选 each given field narrows; leave out what is not wanted. */
export type ChildSupportFilter = {
  /** 类别 艾滋病 finds none without the role CHILD_CONFIDENTIAL. */
  kind?: InputMaybe<ChildSupportKind>;
  /** 状态 */
  status?: InputMaybe<ChildSupportStatus>;
  /** 核查到期 running, and due on or before the day. */
  verifyDueBy?: InputMaybe<Scalars['Date']['input']>;
  /** 期满 running, and ending on or before the day. */
  runsOutBy?: InputMaybe<Scalars['Date']['input']>;
  /** 满18周岁 running, and of age on or before the day. */
  turns18By?: InputMaybe<Scalars['Date']['input']>;
};

export type ChildSupportResult = ChildSupport | Refusal;

export type AdjustChildSupportsResult = ChildSupportAdjustment | Refusal;

/** 批量调整结果 */
export type ChildSupportAdjustment = {
  /** 调整人数 */
  adjusted: Scalars['Int']['output'];
  /** 不变人数 */
  unchanged: Scalars['Int']['output'];
  /** 跳过人数 whose amount of a later month is decided already. */
  skipped: Scalars['Int']['output'];
};

/** 调整金额 input. */
export type AdjustChildSupportInput = {
  /** 保障 */
  supportId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: ChildSupportAmountReason;
  /** 起始月 the month after today where none is given. */
  effectiveFrom?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 批量调整 input. */
export type AdjustChildSupportsInput = {
  /** 区划 and below. */
  division: Scalars['DivisionCode']['input'];
  /** 原因 */
  reason: ChildSupportAmountReason;
  /** 起始月 the month after today where none is given. */
  effectiveFrom?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 变更类别 input. */
export type ChangeChildSupportKindInput = {
  /** 保障 */
  supportId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 类别 */
  kind: ChildSupportKind;
  /** 养育机构 of a child in a welfare home. */
  institutionCreditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** 起始月 the month after today where none is given. */
  effectiveFrom?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 就学延续 input. */
export type ContinueChildSupportInput = {
  /** 保障 */
  supportId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 阶段 */
  stage: StudyStage;
  /** 学校 */
  school: Scalars['String']['input'];
  /** 入学日期 */
  enrolledOn: Scalars['Date']['input'];
  /** 预计结束 first day after the study. */
  until: Scalars['Date']['input'];
  /** 在读证明 */
  document: Scalars['String']['input'];
};

/** 终止 input. */
export type EndChildSupportInput = {
  /** 保障 */
  supportId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 理由 */
  reason: ChildSupportEndReason;
  /** 事由发生日 */
  occurredOn: Scalars['Date']['input'];
  /** 首个停发月 where it is later than the month after; next month at the latest, never for the dead. */
  from?: InputMaybe<Scalars['YearMonth']['input']>;
  /** 文书 */
  document: Scalars['String']['input'];
};

/** 恢复 input. */
export type ReinstateChildSupportInput = {
  /** 保障 */
  supportId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 文书 */
  document: Scalars['String']['input'];
};

/** 半年核查 input. */
export type VerifyChildSupportInput = {
  /** 保障 */
  supportId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 核查日期 */
  verifiedOn: Scalars['Date']['input'];
  /** 方式 */
  method: ChildVerificationMethod;
  /** 结论 */
  result: ChildVerificationResult;
  /** 核查记录 */
  document: Scalars['String']['input'];
};

/** 变更领款 input. */
export type ChangeChildSupportPayeeInput = {
  /** 保障 */
  supportId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 领款人 */
  payeePersonId?: InputMaybe<Scalars['ID']['input']>;
  /** 账号 */
  account?: InputMaybe<Scalars['String']['input']>;
  /** 开户行 */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 申请状态 of a child's application; nothing of it is ever shown to the public. */
export type ChildApplicationState =
  /** 已提交 */
  | 'SUBMITTED'
  /** 待补正 */
  | 'SUPPLEMENT'
  /** 不予受理 */
  | 'NOT_ACCEPTED'
  /** 已受理 */
  | 'ACCEPTED'
  /** 已推送外省 */
  | 'PUSHED_OUT'
  /** 外省已认定 */
  | 'ANSWERED'
  /** 乡镇查验 */
  | 'CHECKING'
  /** 县级确认 */
  | 'CONFIRMING'
  /** 已确认 */
  | 'GRANTED'
  /** 不予确认 */
  | 'DENIED'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 申请环节 acts on an application. */
export type ChildApplicationAct =
  /** 申请 */
  | 'APPLY'
  /** 告知补正 */
  | 'REQUEST_SUPPLEMENT'
  /** 补正 */
  | 'SUPPLY'
  /** 不予受理 */
  | 'NOT_ACCEPT'
  /** 受理 */
  | 'ACCEPT'
  /** 开始查验 */
  | 'START_CHECK'
  /** 推送 */
  | 'PUSH'
  /** 推送外省 */
  | 'PUSH_OUT'
  /** 登记外省结果 */
  | 'RECORD_ANSWER'
  /** 提出查验意见 */
  | 'REVIEW'
  /** 退回 */
  | 'RETURN'
  /** 确认 */
  | 'CONFIRM'
  /** 不予确认 */
  | 'DENY'
  /** 告知结果 */
  | 'TELL'
  /** 撤回 */
  | 'WITHDRAW';

/** 申请渠道 */
export type ChildApplicationChannel =
  /** 窗口 */
  | 'WINDOW'
  /** 村（居）代办 */
  | 'VILLAGE_PROXY'
  /** 网上 */
  | 'ONLINE'
  /** 主动发现 */
  | 'PROACTIVE'
  /** 外省推送 */
  | 'OTHER_PROVINCE';

/** 申请材料 */
export type ChildMaterial =
  /** 儿童身份证件 */
  | 'IDENTITY_DOCUMENT'
  /** 户口簿 */
  | 'HOUSEHOLD_BOOK'
  /** 父母情形证明 */
  | 'PARENT_EVIDENCE'
  /** 监护人身份证件 */
  | 'GUARDIAN_DOCUMENT'
  /** 在读证明 */
  | 'ENROLMENT_CERTIFICATE'
  /** 疾病诊断证明 */
  | 'MEDICAL_DIAGNOSIS'
  /** 银行账户 */
  | 'BANK_ACCOUNT';

/** 不予受理理由 */
export type ChildNotAcceptedReason =
  /** 已满18周岁 */
  | 'NOT_A_MINOR'
  /** 已享受保障 */
  | 'ALREADY_SUPPORTED'
  /** 明显不符合条件 */
  | 'CLEARLY_INELIGIBLE';

/** 查验意见 */
export type ChildOpinion =
  /** 同意 */
  | 'GRANT'
  /** 不同意 */
  | 'DENY';

/** 不予确认理由 */
export type ChildDenialReason =
  /** 已满18周岁 */
  | 'NOT_A_MINOR'
  /** 父亲不在无力抚养情形之列 */
  | 'FATHER_ABLE'
  /** 母亲不在无力抚养情形之列 */
  | 'MOTHER_ABLE'
  /** 儿童已死亡 */
  | 'CHILD_DIED'
  /** 已被收养 */
  | 'ADOPTED'
  /** 户籍不在本地 */
  | 'NOT_REGISTERED_HERE'
  /** 已享受保障 */
  | 'ALREADY_SUPPORTED'
  /** 虚假陈述 */
  | 'FALSE_STATEMENT';

/** 外省认定结果 */
export type ChildAnswer =
  /** 已确认 */
  | 'GRANTED'
  /** 不予确认 */
  | 'DENIED';

/** 儿童基本生活保障申请 for an orphan or a child whom nobody brings up in fact (孤儿、事实无人抚养儿童). */
export type ChildSupportApplication = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 儿童 */
  child?: Maybe<Person>;
  /** 申请人 who cares for the child. */
  applicant?: Maybe<Person>;
  /** 申请人与儿童关系 code of GB/T 4761. */
  applicantRelation?: Maybe<Scalars['String']['output']>;
  /** 经办区划 the township in charge. */
  division?: Maybe<Division>;
  /** 受理地 */
  acceptedDivision?: Maybe<Division>;
  /** 户籍地 */
  registeredDivision?: Maybe<Division>;
  /** 渠道 */
  channel: ChildApplicationChannel;
  /** 状态 */
  state: ChildApplicationState;
  /** 父母 */
  parents?: Maybe<Array<ChildParent>>;
  /** 养育机构 credit code of the child welfare home. */
  institutionCreditCode?: Maybe<Scalars['CreditCode']['output']>;
  /** 就读学校 */
  school?: Maybe<Scalars['String']['output']>;
  /** 疾病诊断证明 extra confidential: null without the role CHILD_CONFIDENTIAL. */
  medicalDocument?: Maybe<Scalars['String']['output']>;
  /** 待补正材料 */
  missingMaterials: Array<ChildMaterial>;
  /** 不予受理理由 */
  notAcceptedReason?: Maybe<ChildNotAcceptedReason>;
  /** 受理日期 */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 推送日期 */
  pushedOn?: Maybe<Scalars['Date']['output']>;
  /** 查验意见 */
  opinion?: Maybe<ChildOpinion>;
  /** 认定类别 proposed, then confirmed; 艾滋病 only with the role CHILD_CONFIDENTIAL. */
  kind?: Maybe<ChildSupportKind>;
  /** 不予确认理由 */
  denialReasons?: Maybe<Array<ChildDenialReason>>;
  /** 认定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 外省认定结果 */
  answer?: Maybe<ChildAnswer>;
  /** 告知日期 */
  toldOn?: Maybe<Scalars['Date']['output']>;
  /** 保障 that the application led to. */
  support?: Maybe<ChildSupport>;
  /** 办理过程 in order. */
  steps?: Maybe<Array<ChildSupportStep>>;
  /** 时限 */
  deadlines?: Maybe<Array<Deadline>>;
  /** 可执行操作 the acts that are legal now. */
  allowedActs: Array<ChildApplicationAct>;
};

/** 办理过程 one step. */
export type ChildSupportStep = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 环节 */
  act: ChildApplicationAct;
  /** 原状态 */
  fromState?: Maybe<ChildApplicationState>;
  /** 新状态 */
  toState: ChildApplicationState;
  /** 日期 */
  takenOn: Scalars['Date']['output'];
  /** 经办人 account. */
  takenBy: Scalars['String']['output'];
  /** 文书 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 申请连接 */
export type ChildSupportApplicationConnection = {
  /** 边 */
  edges: Array<ChildSupportApplicationEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 申请边 */
export type ChildSupportApplicationEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: ChildSupportApplication;
};

/** 申请筛选 each given field narrows; leave out what is not wanted. */
export type ChildSupportApplicationFilter = {
  /** 状态 */
  states?: InputMaybe<Array<ChildApplicationState>>;
  /** 渠道 */
  channel?: InputMaybe<ChildApplicationChannel>;
  /** 受理日期自 */
  acceptedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 受理日期至 */
  acceptedUntil?: InputMaybe<Scalars['Date']['input']>;
};

export type ChildSupportApplicationResult = ChildSupportApplication | Refusal;

/** 申请 input. */
export type ApplyForChildSupportInput = {
  /** 受理地 township. */
  acceptedDivision: Scalars['DivisionCode']['input'];
  /** 户籍地 township of the child's registration. */
  registeredDivision: Scalars['DivisionCode']['input'];
  /** 渠道 */
  channel: ChildApplicationChannel;
  /** 儿童 */
  child: ChildWelfarePersonInput;
  /** 申请人 who cares for the child. */
  applicant: ChildWelfarePersonInput;
  /** 申请人与儿童关系 code of GB/T 4761. */
  applicantRelation: Scalars['String']['input'];
  /** 领款人 the applicant where none is given. */
  payee?: InputMaybe<ChildWelfarePersonInput>;
  /** 账号 */
  account?: InputMaybe<Scalars['String']['input']>;
  /** 开户行 */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** 养育机构 credit code, of a child in a welfare home. */
  institutionCreditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** 就读学校 */
  school?: InputMaybe<Scalars['String']['input']>;
  /** 疾病诊断证明 of an infected child. */
  medicalDocument?: InputMaybe<Scalars['String']['input']>;
  /** 父母 */
  parents?: Array<ChildParentInput>;
  /** 申请书编号 */
  document: Scalars['String']['input'];
};

/** 接收外省推送 input. */
export type ReceiveChildSupportApplicationInput = {
  /** 受理地 township of another province. */
  acceptedDivision: Scalars['DivisionCode']['input'];
  /** 受理日期 */
  acceptedOn: Scalars['Date']['input'];
  /** 户籍地 township of the child's registration. */
  registeredDivision: Scalars['DivisionCode']['input'];
  /** 儿童 */
  child: ChildWelfarePersonInput;
  /** 申请人 who cares for the child. */
  applicant: ChildWelfarePersonInput;
  /** 申请人与儿童关系 code of GB/T 4761. */
  applicantRelation: Scalars['String']['input'];
  /** 领款人 the applicant where none is given. */
  payee?: InputMaybe<ChildWelfarePersonInput>;
  /** 账号 */
  account?: InputMaybe<Scalars['String']['input']>;
  /** 开户行 */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** 养育机构 credit code, of a child in a welfare home. */
  institutionCreditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** 就读学校 */
  school?: InputMaybe<Scalars['String']['input']>;
  /** 疾病诊断证明 of an infected child. */
  medicalDocument?: InputMaybe<Scalars['String']['input']>;
  /** 父母 */
  parents?: Array<ChildParentInput>;
  /** 推送文书编号 */
  document: Scalars['String']['input'];
};

/** 申请环节 input. */
export type ChildApplicationActInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 文书 */
  document: Scalars['String']['input'];
};

/** 告知补正 input. */
export type RequestChildSupportSupplementInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 材料 */
  materials: Array<ChildMaterial>;
  /** 告知书编号 */
  document: Scalars['String']['input'];
};

/** 不予受理 input. */
export type RejectChildSupportApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 理由 */
  reason: ChildNotAcceptedReason;
  /** 文书 */
  document: Scalars['String']['input'];
};

/** 查验意见 input. */
export type ReviewChildSupportApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 意见 */
  opinion: ChildOpinion;
  /** 不同意的理由 besides those that follow from the file. */
  reasons?: InputMaybe<Array<ChildDenialReason>>;
  /** 查验记录编号 */
  document: Scalars['String']['input'];
};

/** 不予确认 input. */
export type DenyChildSupportApplicationInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 理由 besides those that follow from the file and the opinion. */
  reasons?: InputMaybe<Array<ChildDenialReason>>;
  /** 文书 */
  document: Scalars['String']['input'];
};

/** 登记外省结果 input. */
export type RecordChildSupportAnswerInput = {
  /** 申请 */
  applicationId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 结果 */
  answer: ChildAnswer;
  /** 认定日期 */
  decidedOn: Scalars['Date']['input'];
  /** 文书 */
  document: Scalars['String']['input'];
};

/** 任务原因 what was learnt: first of children without support (政策找人), then of supports. */
export type ChildTaskReason =
  /** 父母双方死亡、失踪或查找不到 */
  | 'BOTH_PARENTS_LOST'
  /** 父母一方死亡或失踪、另一方无力抚养，或双方均无力抚养 */
  | 'PARENTS_LOST_OR_UNABLE'
  /** 仅知的一方父母死亡或失踪 */
  | 'ONLY_KNOWN_PARENT_LOST'
  /** 儿童死亡后待遇未止 */
  | 'CHILD_DIED'
  /** 停发月份与死亡月份不符 */
  | 'STOP_MONTH_DIFFERS'
  /** 因死亡终止后死亡被撤销 */
  | 'DEATH_REVOKED'
  /** 被收养 */
  | 'ADOPTED'
  /** 父（母）可能恢复抚养能力 */
  | 'PARENT_MAY_BE_ABLE'
  /** 父（母）死亡被撤销 */
  | 'PARENT_DEATH_REVOKED'
  /** 事实无人抚养儿童已成为孤儿 */
  | 'BECAME_ORPHAN'
  /** 同一儿童有两份待遇 */
  | 'DUPLICATE'
  /** 户籍迁出本县 */
  | 'MOVED_OUT'
  /** 核查未见到儿童 */
  | 'CHILD_NOT_FOUND'
  /** 核查发现情况变化 */
  | 'CHANGE_NEEDED';

/** 任务状态 */
export type ChildTaskState =
  /** 待办 */
  | 'OPEN'
  /** 事实已相符 the facts no longer show the cause. */
  | 'SETTLED'
  /** 已核销 a person looked, and nothing is to be done. */
  | 'DISMISSED';

/** 核查与发现任务 somebody is to look at a support, or at a child who may have a right to one. A task grants nothing and ends nothing. */
export type ChildTask = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 儿童 */
  child?: Maybe<Person>;
  /** 待遇 null for a child without one. */
  support?: Maybe<ChildSupport>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 原因 */
  reason?: Maybe<ChildTaskReason>;
  /** 状态 */
  state: ChildTaskState;
  /** 提出日期 */
  raisedOn: Scalars['Date']['output'];
  /** 时限 of the visit (a lead) and of settling it. */
  deadlines?: Maybe<Array<Deadline>>;
  /** 走访日期 */
  visitedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结依据 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 任务连接 */
export type ChildTaskConnection = {
  /** 边 */
  edges: Array<ChildTaskEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 任务边 */
export type ChildTaskEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 记录 */
  node: ChildTask;
};

/** 任务筛选 each given field narrows; leave out what is not wanted. */
export type ChildTaskFilter = {
  /** 状态 */
  state?: InputMaybe<ChildTaskState>;
  /** 原因 */
  reason?: InputMaybe<ChildTaskReason>;
  /** 发现线索 children without support. */
  isLead?: InputMaybe<Scalars['Boolean']['input']>;
  /** 到期 open and due on or before the day. */
  dueBy?: InputMaybe<Scalars['Date']['input']>;
};

export type ChildTaskResult = ChildTask | Refusal;

/** 核销任务 input. */
export type DismissChildTaskInput = {
  /** 任务 */
  taskId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 登记走访 input. */
export type RecordChildTaskVisitInput = {
  /** 任务 */
  taskId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 走访日期 */
  visitedOn: Scalars['Date']['input'];
  /** 走访记录 */
  document: Scalars['String']['input'];
};

/** 发放批次 payments of one programme, division and month, made, checked, approved and sent as one. */
export type ChildWelfarePaymentBatch = PaymentBatch & {
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
  items: ChildWelfarePaymentItemConnection;
};


/** 发放批次 payments of one programme, division and month, made, checked, approved and sent as one. */
export type ChildWelfarePaymentBatchItemsArgs = {
  filter?: InputMaybe<ChildWelfarePaymentItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 发放明细 one grant's payment of one month. */
export type ChildWelfarePaymentItem = {
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  batch: ChildWelfarePaymentBatch;
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

export type ChildWelfarePaymentItemConnection = {
  edges: Array<ChildWelfarePaymentItemEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChildWelfarePaymentItemEdge = {
  cursor: Scalars['String']['output'];
  node: ChildWelfarePaymentItem;
};

/** 明细筛选 */
export type ChildWelfarePaymentItemFilter = {
  state?: InputMaybe<PaymentItemState>;
};

export type ChildWelfarePaymentBatchResult = ChildWelfarePaymentBatch | Refusal;

export type ChildWelfarePaymentItemResult = ChildWelfarePaymentItem | Refusal;

export type CalculateChildWelfarePaymentBatchInput = {
  scheme: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  month: Scalars['YearMonth']['input'];
};

export type ChildWelfarePaymentBatchActInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 财政凭证号 needed to send. */
  fiscalVoucher?: InputMaybe<Scalars['String']['input']>;
};

export type ChildWelfareBankAnswerInput = {
  batchId: Scalars['ID']['input'];
  paid?: InputMaybe<Array<Scalars['ID']['input']>>;
  returned?: InputMaybe<Array<ChildWelfareReturnedPaymentInput>>;
};

export type ChildWelfareReturnedPaymentInput = {
  itemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReissueChildWelfarePaymentsInput = {
  itemIds: Array<Scalars['ID']['input']>;
};

export type ChildWelfarePaymentItemReasonInput = {
  itemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ChildWelfareRepaymentInput = {
  itemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  amount: Scalars['Money']['input'];
};

/** 名册 a spreadsheet a programme takes in. */
export type ChildWelfareRoster = {
  /** 名册编号 */
  kind: Scalars['String']['output'];
  /** 名称 */
  title: Scalars['String']['output'];
  /** 列 what the header may say; required ones must be there. */
  columns: Array<ChildWelfareRosterColumn>;
};

/** 名册列 one column of a roster. */
export type ChildWelfareRosterColumn = {
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
export type ChildWelfareImportBatch = {
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
  state: ChildWelfareImportState;
  /** 可执行操作 the acts that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 列对应 where each column was found. */
  columns: Array<ChildWelfareFoundColumn>;
  /** 未识别的列 not imported. */
  unknownColumns: Array<ChildWelfareFoundColumn>;
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
  controlFigures: Array<ChildWelfareControlFigure>;
  /** 问题汇总 by code, most frequent first. */
  faultCounts: Array<ChildWelfareFaultCount>;
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
  rows: ChildWelfareImportRowConnection;
  /** 退回文件 the rejected rows with the reasons in a column of their own, to correct and import again; null where there are none. */
  rejectedRows?: Maybe<ChildWelfareRosterFile>;
  /** 后续修改 what stands in the way of taking the batch back; at most 1000. */
  laterEdits: Array<ChildWelfareLaterEdit>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type ChildWelfareImportBatchRowsArgs = {
  filter?: InputMaybe<ChildWelfareImportRowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type ChildWelfareImportBatchRejectedRowsArgs = {
  format: ChildWelfareRosterFormat;
};

/** 导入状态 */
export type ChildWelfareImportState =
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
export type ChildWelfareRosterFormat =
  | 'XLSX'
  | 'CSV';

/** 名册文件 as base64 text. */
export type ChildWelfareRosterFile = {
  /** 文件名 */
  name?: Maybe<Scalars['String']['output']>;
  /** 内容 base64. */
  content?: Maybe<Scalars['String']['output']>;
};

/** 列对应 a column of the file. */
export type ChildWelfareFoundColumn = {
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
export type ChildWelfareControlFigure = {
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
export type ChildWelfareFaultCount = {
  /** 问题代码 */
  code: Scalars['String']['output'];
  /** 次数 */
  count: Scalars['Int']['output'];
};

export type ChildWelfareImportRowConnection = {
  edges: Array<ChildWelfareImportRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChildWelfareImportRowEdge = {
  cursor: Scalars['String']['output'];
  node: ChildWelfareImportRow;
};

export type ChildWelfareImportBatchConnection = {
  edges: Array<ChildWelfareImportBatchEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ChildWelfareImportBatchEdge = {
  cursor: Scalars['String']['output'];
  node: ChildWelfareImportBatch;
};

/** 导入行 one row of the file and what became of it. */
export type ChildWelfareImportRow = {
  batch: ChildWelfareImportBatch;
  /** 行号 as the spreadsheet counts. */
  number: Scalars['Int']['output'];
  /** 类型 DATA, TITLE, HEADER, TOTAL, SUBTOTAL or NOTE. */
  kind: Scalars['String']['output'];
  /** 结果 */
  state: ChildWelfareImportRowState;
  /** 是否重复 */
  isDuplicate: Scalars['Boolean']['output'];
  /** 问题 */
  faults: Array<ChildWelfareImportFault>;
  /** 原文 the cells as they were; null once their retention is over. */
  cells?: Maybe<Array<Scalars['String']['output']>>;
  /** 产生的记录 */
  records: Array<ChildWelfareImportRecord>;
};

/** 行结果 */
export type ChildWelfareImportRowState =
  /** 接受 */
  | 'ACCEPTED'
  /** 退回 */
  | 'REJECTED'
  /** 跳过 */
  | 'SKIPPED';

/** 问题 what is wrong with a cell or row. */
export type ChildWelfareImportFault = {
  /** 代码 */
  code: Scalars['String']['output'];
  /** 严重程度 REPAIRED 已修正, FLAGGED 提示, REJECTED 退回. */
  severity: ChildWelfareFaultSeverity;
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
export type ChildWelfareFaultSeverity =
  /** 已修正 */
  | 'REPAIRED'
  /** 提示 */
  | 'FLAGGED'
  /** 退回 */
  | 'REJECTED';

/** 来源 a record and the row that made or changed it. */
export type ChildWelfareImportRecord = {
  batch: ChildWelfareImportBatch;
  row?: Maybe<ChildWelfareImportRow>;
  /** 记录表 */
  recordTable: Scalars['String']['output'];
  /** 记录编号 */
  recordId: Scalars['ID']['output'];
  /** CREATED 新增, CHANGED 变更. */
  change: Scalars['String']['output'];
};

/** 后续修改 a record of the batch that was edited since. */
export type ChildWelfareLaterEdit = {
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
export type ChildWelfareImportBatchFilter = {
  kind?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ChildWelfareImportState>;
};

/** 导入行筛选 */
export type ChildWelfareImportRowFilter = {
  state?: InputMaybe<ChildWelfareImportRowState>;
  hasFaults?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ChildWelfareImportBatchResult = ChildWelfareImportBatch | Refusal;

export type CheckChildWelfareRosterInput = {
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

export type ApplyChildWelfareRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 接受合计差异 the rows hold although totals differ. */
  acceptDifferences?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReverseChildWelfareRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 撤回原因 */
  reason: Scalars['String']['input'];
};

/** 政策参数 policy parameter of childWelfare: set by division and validity, never a constant of the program. */
export type ChildWelfarePolicyParameter = PolicyParameter & {
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

export type SetChildWelfarePolicyParameterInput = {
  key: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  value: Scalars['Decimal']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SetChildWelfarePolicyParameterResult = ChildWelfarePolicyParameter | Refusal;



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
  ChildParent: ChildParent;
  ParentCircumstance: ParentCircumstance;
  ChildSupport: ChildSupport;
  ChildSupportApplication: ChildSupportApplication;
  ChildTask: ChildTask;
  ChildWelfarePaymentBatch: ChildWelfarePaymentBatch;
  ChildWelfarePaymentItem: ChildWelfarePaymentItem;
  ChildWelfareImportBatch: ChildWelfareImportBatch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  ChildParent:
    ( { __typename: 'ChildParent' }
    & GraphQLRecursivePick<FederationTypes['ChildParent'], {"id":true}> );
  ParentCircumstance:
    ( { __typename: 'ParentCircumstance' }
    & GraphQLRecursivePick<FederationTypes['ParentCircumstance'], {"id":true}> );
  ChildSupport:
    ( { __typename: 'ChildSupport' }
    & GraphQLRecursivePick<FederationTypes['ChildSupport'], {"id":true}> );
  ChildSupportApplication:
    ( { __typename: 'ChildSupportApplication' }
    & GraphQLRecursivePick<FederationTypes['ChildSupportApplication'], {"id":true}> );
  ChildTask:
    ( { __typename: 'ChildTask' }
    & GraphQLRecursivePick<FederationTypes['ChildTask'], {"id":true}> );
  ChildWelfarePaymentBatch:
    ( { __typename: 'ChildWelfarePaymentBatch' }
    & GraphQLRecursivePick<FederationTypes['ChildWelfarePaymentBatch'], {"id":true}> );
  ChildWelfarePaymentItem:
    ( { __typename: 'ChildWelfarePaymentItem' }
    & GraphQLRecursivePick<FederationTypes['ChildWelfarePaymentItem'], {"id":true}> );
  ChildWelfareImportBatch:
    ( { __typename: 'ChildWelfareImportBatch' }
    & GraphQLRecursivePick<FederationTypes['ChildWelfareImportBatch'], {"id":true}> );
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
  ChildWelfarePersonInput: ResolverTypeWrapper<any>;
  ChildWelfareDocumentInput: ResolverTypeWrapper<any>;
  Division: ResolverTypeWrapper<any>;
  ParentRole: ResolverTypeWrapper<any>;
  ParentCircumstanceKind: ResolverTypeWrapper<any>;
  ParentEvidenceKind: ResolverTypeWrapper<any>;
  ParentCircumstanceShortfall: ResolverTypeWrapper<any>;
  ChildParent: ResolverTypeWrapper<ChildParentRecord>;
  ParentCircumstance: ResolverTypeWrapper<ParentCircumstanceRecord>;
  ParentCircumstanceResult: ResolverTypeWrapper<any>;
  ReplaceChildParentResult: ResolverTypeWrapper<any>;
  ParentCircumstanceInput: ResolverTypeWrapper<any>;
  ChildParentInput: ResolverTypeWrapper<any>;
  RecordParentCircumstanceInput: ResolverTypeWrapper<any>;
  EndParentCircumstanceInput: ResolverTypeWrapper<any>;
  WithdrawParentCircumstanceInput: ResolverTypeWrapper<any>;
  ReplaceChildParentInput: ResolverTypeWrapper<any>;
  ChildSupportKind: ResolverTypeWrapper<any>;
  ChildSupportStatus: ResolverTypeWrapper<any>;
  ChildSupportEndReason: ResolverTypeWrapper<any>;
  ChildSupportAmountReason: ResolverTypeWrapper<any>;
  StudyStage: ResolverTypeWrapper<any>;
  ChildVerificationMethod: ResolverTypeWrapper<any>;
  ChildVerificationResult: ResolverTypeWrapper<any>;
  ChildSupportAct: ResolverTypeWrapper<any>;
  ChildSupport: ResolverTypeWrapper<ChildSupportRecord>;
  ChildSupportAmount: ResolverTypeWrapper<ChildSupportAmountRecord>;
  ChildSupportVerification: ResolverTypeWrapper<ChildSupportVerificationRecord>;
  StudyContinuation: ResolverTypeWrapper<StudyContinuationRecord>;
  ChildSupportStandard: ResolverTypeWrapper<any>;
  ChildSupportConnection: ResolverTypeWrapper<any>;
  ChildSupportEdge: ResolverTypeWrapper<any>;
  ChildSupportFilter: ResolverTypeWrapper<any>;
  ChildSupportResult: ResolverTypeWrapper<any>;
  AdjustChildSupportsResult: ResolverTypeWrapper<any>;
  ChildSupportAdjustment: ResolverTypeWrapper<any>;
  AdjustChildSupportInput: ResolverTypeWrapper<any>;
  AdjustChildSupportsInput: ResolverTypeWrapper<any>;
  ChangeChildSupportKindInput: ResolverTypeWrapper<any>;
  ContinueChildSupportInput: ResolverTypeWrapper<any>;
  EndChildSupportInput: ResolverTypeWrapper<any>;
  ReinstateChildSupportInput: ResolverTypeWrapper<any>;
  VerifyChildSupportInput: ResolverTypeWrapper<any>;
  ChangeChildSupportPayeeInput: ResolverTypeWrapper<any>;
  ChildApplicationState: ResolverTypeWrapper<any>;
  ChildApplicationAct: ResolverTypeWrapper<any>;
  ChildApplicationChannel: ResolverTypeWrapper<any>;
  ChildMaterial: ResolverTypeWrapper<any>;
  ChildNotAcceptedReason: ResolverTypeWrapper<any>;
  ChildOpinion: ResolverTypeWrapper<any>;
  ChildDenialReason: ResolverTypeWrapper<any>;
  ChildAnswer: ResolverTypeWrapper<any>;
  ChildSupportApplication: ResolverTypeWrapper<ChildSupportApplicationRecord>;
  ChildSupportStep: ResolverTypeWrapper<ChildSupportStepRecord>;
  ChildSupportApplicationConnection: ResolverTypeWrapper<any>;
  ChildSupportApplicationEdge: ResolverTypeWrapper<any>;
  ChildSupportApplicationFilter: ResolverTypeWrapper<any>;
  ChildSupportApplicationResult: ResolverTypeWrapper<any>;
  ApplyForChildSupportInput: ResolverTypeWrapper<any>;
  ReceiveChildSupportApplicationInput: ResolverTypeWrapper<any>;
  ChildApplicationActInput: ResolverTypeWrapper<any>;
  RequestChildSupportSupplementInput: ResolverTypeWrapper<any>;
  RejectChildSupportApplicationInput: ResolverTypeWrapper<any>;
  ReviewChildSupportApplicationInput: ResolverTypeWrapper<any>;
  DenyChildSupportApplicationInput: ResolverTypeWrapper<any>;
  RecordChildSupportAnswerInput: ResolverTypeWrapper<any>;
  ChildTaskReason: ResolverTypeWrapper<any>;
  ChildTaskState: ResolverTypeWrapper<any>;
  ChildTask: ResolverTypeWrapper<ChildTaskRecord>;
  ChildTaskConnection: ResolverTypeWrapper<any>;
  ChildTaskEdge: ResolverTypeWrapper<any>;
  ChildTaskFilter: ResolverTypeWrapper<any>;
  ChildTaskResult: ResolverTypeWrapper<any>;
  DismissChildTaskInput: ResolverTypeWrapper<any>;
  RecordChildTaskVisitInput: ResolverTypeWrapper<any>;
  ChildWelfarePaymentBatch: ResolverTypeWrapper<any>;
  ChildWelfarePaymentItem: ResolverTypeWrapper<any>;
  ChildWelfarePaymentItemConnection: ResolverTypeWrapper<any>;
  ChildWelfarePaymentItemEdge: ResolverTypeWrapper<any>;
  ChildWelfarePaymentItemFilter: ResolverTypeWrapper<any>;
  ChildWelfarePaymentBatchResult: ResolverTypeWrapper<any>;
  ChildWelfarePaymentItemResult: ResolverTypeWrapper<any>;
  CalculateChildWelfarePaymentBatchInput: ResolverTypeWrapper<any>;
  ChildWelfarePaymentBatchActInput: ResolverTypeWrapper<any>;
  ChildWelfareBankAnswerInput: ResolverTypeWrapper<any>;
  ChildWelfareReturnedPaymentInput: ResolverTypeWrapper<any>;
  ReissueChildWelfarePaymentsInput: ResolverTypeWrapper<any>;
  ChildWelfarePaymentItemReasonInput: ResolverTypeWrapper<any>;
  ChildWelfareRepaymentInput: ResolverTypeWrapper<any>;
  ChildWelfareRoster: ResolverTypeWrapper<any>;
  ChildWelfareRosterColumn: ResolverTypeWrapper<any>;
  ChildWelfareImportBatch: ResolverTypeWrapper<any>;
  ChildWelfareImportState: ResolverTypeWrapper<any>;
  ChildWelfareRosterFormat: ResolverTypeWrapper<any>;
  ChildWelfareRosterFile: ResolverTypeWrapper<any>;
  ChildWelfareFoundColumn: ResolverTypeWrapper<any>;
  ChildWelfareControlFigure: ResolverTypeWrapper<any>;
  ChildWelfareFaultCount: ResolverTypeWrapper<any>;
  ChildWelfareImportRowConnection: ResolverTypeWrapper<any>;
  ChildWelfareImportRowEdge: ResolverTypeWrapper<any>;
  ChildWelfareImportBatchConnection: ResolverTypeWrapper<any>;
  ChildWelfareImportBatchEdge: ResolverTypeWrapper<any>;
  ChildWelfareImportRow: ResolverTypeWrapper<any>;
  ChildWelfareImportRowState: ResolverTypeWrapper<any>;
  ChildWelfareImportFault: ResolverTypeWrapper<any>;
  ChildWelfareFaultSeverity: ResolverTypeWrapper<any>;
  ChildWelfareImportRecord: ResolverTypeWrapper<any>;
  ChildWelfareLaterEdit: ResolverTypeWrapper<any>;
  ChildWelfareImportBatchFilter: ResolverTypeWrapper<any>;
  ChildWelfareImportRowFilter: ResolverTypeWrapper<any>;
  ChildWelfareImportBatchResult: ResolverTypeWrapper<any>;
  CheckChildWelfareRosterInput: ResolverTypeWrapper<any>;
  ApplyChildWelfareRosterInput: ResolverTypeWrapper<any>;
  ReverseChildWelfareRosterInput: ResolverTypeWrapper<any>;
  ChildWelfarePolicyParameter: ResolverTypeWrapper<any>;
  SetChildWelfarePolicyParameterInput: ResolverTypeWrapper<any>;
  SetChildWelfarePolicyParameterResult: ResolverTypeWrapper<any>;
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
  ChildWelfarePersonInput: any;
  ChildWelfareDocumentInput: any;
  Division: any;
  ChildParent: ChildParentRecord;
  ParentCircumstance: ParentCircumstanceRecord;
  ParentCircumstanceResult: any;
  ReplaceChildParentResult: any;
  ParentCircumstanceInput: any;
  ChildParentInput: any;
  RecordParentCircumstanceInput: any;
  EndParentCircumstanceInput: any;
  WithdrawParentCircumstanceInput: any;
  ReplaceChildParentInput: any;
  ChildSupport: ChildSupportRecord;
  ChildSupportAmount: ChildSupportAmountRecord;
  ChildSupportVerification: ChildSupportVerificationRecord;
  StudyContinuation: StudyContinuationRecord;
  ChildSupportStandard: any;
  ChildSupportConnection: any;
  ChildSupportEdge: any;
  ChildSupportFilter: any;
  ChildSupportResult: any;
  AdjustChildSupportsResult: any;
  ChildSupportAdjustment: any;
  AdjustChildSupportInput: any;
  AdjustChildSupportsInput: any;
  ChangeChildSupportKindInput: any;
  ContinueChildSupportInput: any;
  EndChildSupportInput: any;
  ReinstateChildSupportInput: any;
  VerifyChildSupportInput: any;
  ChangeChildSupportPayeeInput: any;
  ChildSupportApplication: ChildSupportApplicationRecord;
  ChildSupportStep: ChildSupportStepRecord;
  ChildSupportApplicationConnection: any;
  ChildSupportApplicationEdge: any;
  ChildSupportApplicationFilter: any;
  ChildSupportApplicationResult: any;
  ApplyForChildSupportInput: any;
  ReceiveChildSupportApplicationInput: any;
  ChildApplicationActInput: any;
  RequestChildSupportSupplementInput: any;
  RejectChildSupportApplicationInput: any;
  ReviewChildSupportApplicationInput: any;
  DenyChildSupportApplicationInput: any;
  RecordChildSupportAnswerInput: any;
  ChildTask: ChildTaskRecord;
  ChildTaskConnection: any;
  ChildTaskEdge: any;
  ChildTaskFilter: any;
  ChildTaskResult: any;
  DismissChildTaskInput: any;
  RecordChildTaskVisitInput: any;
  ChildWelfarePaymentBatch: any;
  ChildWelfarePaymentItem: any;
  ChildWelfarePaymentItemConnection: any;
  ChildWelfarePaymentItemEdge: any;
  ChildWelfarePaymentItemFilter: any;
  ChildWelfarePaymentBatchResult: any;
  ChildWelfarePaymentItemResult: any;
  CalculateChildWelfarePaymentBatchInput: any;
  ChildWelfarePaymentBatchActInput: any;
  ChildWelfareBankAnswerInput: any;
  ChildWelfareReturnedPaymentInput: any;
  ReissueChildWelfarePaymentsInput: any;
  ChildWelfarePaymentItemReasonInput: any;
  ChildWelfareRepaymentInput: any;
  ChildWelfareRoster: any;
  ChildWelfareRosterColumn: any;
  ChildWelfareImportBatch: any;
  ChildWelfareRosterFile: any;
  ChildWelfareFoundColumn: any;
  ChildWelfareControlFigure: any;
  ChildWelfareFaultCount: any;
  ChildWelfareImportRowConnection: any;
  ChildWelfareImportRowEdge: any;
  ChildWelfareImportBatchConnection: any;
  ChildWelfareImportBatchEdge: any;
  ChildWelfareImportRow: any;
  ChildWelfareImportFault: any;
  ChildWelfareImportRecord: any;
  ChildWelfareLaterEdit: any;
  ChildWelfareImportBatchFilter: any;
  ChildWelfareImportRowFilter: any;
  ChildWelfareImportBatchResult: any;
  CheckChildWelfareRosterInput: any;
  ApplyChildWelfareRosterInput: any;
  ReverseChildWelfareRosterInput: any;
  ChildWelfarePolicyParameter: any;
  SetChildWelfarePolicyParameterInput: any;
  SetChildWelfarePolicyParameterResult: any;
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
  childSupport?: Resolver<Maybe<ResolversTypes['ChildSupport']>, ParentType, ContextType, RequireFields<QueryChildSupportArgs, 'id'>>;
  childSupports?: Resolver<ResolversTypes['ChildSupportConnection'], ParentType, ContextType, RequireFields<QueryChildSupportsArgs, 'division'>>;
  childSupportApplication?: Resolver<Maybe<ResolversTypes['ChildSupportApplication']>, ParentType, ContextType, RequireFields<QueryChildSupportApplicationArgs, 'id'>>;
  childSupportApplications?: Resolver<ResolversTypes['ChildSupportApplicationConnection'], ParentType, ContextType, RequireFields<QueryChildSupportApplicationsArgs, 'division'>>;
  childTasks?: Resolver<ResolversTypes['ChildTaskConnection'], ParentType, ContextType, RequireFields<QueryChildTasksArgs, 'division'>>;
  childWelfarePaymentBatch?: Resolver<Maybe<ResolversTypes['ChildWelfarePaymentBatch']>, ParentType, ContextType, RequireFields<QueryChildWelfarePaymentBatchArgs, 'id'>>;
  childWelfarePaymentBatches?: Resolver<Array<ResolversTypes['ChildWelfarePaymentBatch']>, ParentType, ContextType, RequireFields<QueryChildWelfarePaymentBatchesArgs, 'division' | 'month'>>;
  childWelfareRosters?: Resolver<Array<ResolversTypes['ChildWelfareRoster']>, ParentType, ContextType>;
  childWelfareImportBatch?: Resolver<Maybe<ResolversTypes['ChildWelfareImportBatch']>, ParentType, ContextType, RequireFields<QueryChildWelfareImportBatchArgs, 'id'>>;
  childWelfareImportBatches?: Resolver<ResolversTypes['ChildWelfareImportBatchConnection'], ParentType, ContextType, RequireFields<QueryChildWelfareImportBatchesArgs, 'division'>>;
  childWelfareRecordSources?: Resolver<Array<ResolversTypes['ChildWelfareImportRecord']>, ParentType, ContextType, RequireFields<QueryChildWelfareRecordSourcesArgs, 'recordId'>>;
  childWelfarePolicyParameters?: Resolver<Array<ResolversTypes['ChildWelfarePolicyParameter']>, ParentType, ContextType, RequireFields<QueryChildWelfarePolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  recordParentCircumstance?: Resolver<ResolversTypes['ParentCircumstanceResult'], ParentType, ContextType, RequireFields<MutationRecordParentCircumstanceArgs, 'input'>>;
  endParentCircumstance?: Resolver<ResolversTypes['ParentCircumstanceResult'], ParentType, ContextType, RequireFields<MutationEndParentCircumstanceArgs, 'input'>>;
  withdrawParentCircumstance?: Resolver<ResolversTypes['ParentCircumstanceResult'], ParentType, ContextType, RequireFields<MutationWithdrawParentCircumstanceArgs, 'input'>>;
  replaceChildParent?: Resolver<ResolversTypes['ReplaceChildParentResult'], ParentType, ContextType, RequireFields<MutationReplaceChildParentArgs, 'input'>>;
  adjustChildSupport?: Resolver<ResolversTypes['ChildSupportResult'], ParentType, ContextType, RequireFields<MutationAdjustChildSupportArgs, 'input'>>;
  adjustChildSupports?: Resolver<ResolversTypes['AdjustChildSupportsResult'], ParentType, ContextType, RequireFields<MutationAdjustChildSupportsArgs, 'input'>>;
  changeChildSupportKind?: Resolver<ResolversTypes['ChildSupportResult'], ParentType, ContextType, RequireFields<MutationChangeChildSupportKindArgs, 'input'>>;
  continueChildSupport?: Resolver<ResolversTypes['ChildSupportResult'], ParentType, ContextType, RequireFields<MutationContinueChildSupportArgs, 'input'>>;
  endChildSupport?: Resolver<ResolversTypes['ChildSupportResult'], ParentType, ContextType, RequireFields<MutationEndChildSupportArgs, 'input'>>;
  reinstateChildSupport?: Resolver<ResolversTypes['ChildSupportResult'], ParentType, ContextType, RequireFields<MutationReinstateChildSupportArgs, 'input'>>;
  verifyChildSupport?: Resolver<ResolversTypes['ChildSupportResult'], ParentType, ContextType, RequireFields<MutationVerifyChildSupportArgs, 'input'>>;
  changeChildSupportPayee?: Resolver<ResolversTypes['ChildSupportResult'], ParentType, ContextType, RequireFields<MutationChangeChildSupportPayeeArgs, 'input'>>;
  applyForChildSupport?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationApplyForChildSupportArgs, 'input'>>;
  receiveChildSupportApplication?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationReceiveChildSupportApplicationArgs, 'input'>>;
  requestChildSupportSupplement?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationRequestChildSupportSupplementArgs, 'input'>>;
  supplyChildSupportMaterials?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationSupplyChildSupportMaterialsArgs, 'input'>>;
  acceptChildSupportApplication?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationAcceptChildSupportApplicationArgs, 'input'>>;
  rejectChildSupportApplication?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationRejectChildSupportApplicationArgs, 'input'>>;
  withdrawChildSupportApplication?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationWithdrawChildSupportApplicationArgs, 'input'>>;
  startChildSupportCheck?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationStartChildSupportCheckArgs, 'input'>>;
  pushChildSupportApplication?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationPushChildSupportApplicationArgs, 'input'>>;
  pushChildSupportApplicationOut?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationPushChildSupportApplicationOutArgs, 'input'>>;
  recordChildSupportAnswer?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationRecordChildSupportAnswerArgs, 'input'>>;
  reviewChildSupportApplication?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationReviewChildSupportApplicationArgs, 'input'>>;
  returnChildSupportApplication?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationReturnChildSupportApplicationArgs, 'input'>>;
  confirmChildSupportApplication?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationConfirmChildSupportApplicationArgs, 'input'>>;
  denyChildSupportApplication?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationDenyChildSupportApplicationArgs, 'input'>>;
  tellChildSupportResult?: Resolver<ResolversTypes['ChildSupportApplicationResult'], ParentType, ContextType, RequireFields<MutationTellChildSupportResultArgs, 'input'>>;
  dismissChildTask?: Resolver<ResolversTypes['ChildTaskResult'], ParentType, ContextType, RequireFields<MutationDismissChildTaskArgs, 'input'>>;
  recordChildTaskVisit?: Resolver<ResolversTypes['ChildTaskResult'], ParentType, ContextType, RequireFields<MutationRecordChildTaskVisitArgs, 'input'>>;
  calculateChildWelfarePaymentBatch?: Resolver<ResolversTypes['ChildWelfarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationCalculateChildWelfarePaymentBatchArgs, 'input'>>;
  verifyChildWelfarePaymentBatch?: Resolver<ResolversTypes['ChildWelfarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationVerifyChildWelfarePaymentBatchArgs, 'input'>>;
  approveChildWelfarePaymentBatch?: Resolver<ResolversTypes['ChildWelfarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationApproveChildWelfarePaymentBatchArgs, 'input'>>;
  sendChildWelfarePaymentBatch?: Resolver<ResolversTypes['ChildWelfarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationSendChildWelfarePaymentBatchArgs, 'input'>>;
  cancelChildWelfarePaymentBatch?: Resolver<ResolversTypes['ChildWelfarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationCancelChildWelfarePaymentBatchArgs, 'input'>>;
  recordChildWelfareBankAnswer?: Resolver<ResolversTypes['ChildWelfarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationRecordChildWelfareBankAnswerArgs, 'input'>>;
  reissueChildWelfarePayments?: Resolver<ResolversTypes['ChildWelfarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationReissueChildWelfarePaymentsArgs, 'input'>>;
  holdChildWelfarePayment?: Resolver<ResolversTypes['ChildWelfarePaymentItemResult'], ParentType, ContextType, RequireFields<MutationHoldChildWelfarePaymentArgs, 'input'>>;
  releaseChildWelfarePayment?: Resolver<ResolversTypes['ChildWelfarePaymentItemResult'], ParentType, ContextType, RequireFields<MutationReleaseChildWelfarePaymentArgs, 'input'>>;
  recoverChildWelfarePayment?: Resolver<ResolversTypes['ChildWelfarePaymentItemResult'], ParentType, ContextType, RequireFields<MutationRecoverChildWelfarePaymentArgs, 'input'>>;
  recordChildWelfareRepayment?: Resolver<ResolversTypes['ChildWelfarePaymentItemResult'], ParentType, ContextType, RequireFields<MutationRecordChildWelfareRepaymentArgs, 'input'>>;
  checkChildWelfareRoster?: Resolver<ResolversTypes['ChildWelfareImportBatchResult'], ParentType, ContextType, RequireFields<MutationCheckChildWelfareRosterArgs, 'input'>>;
  applyChildWelfareRoster?: Resolver<ResolversTypes['ChildWelfareImportBatchResult'], ParentType, ContextType, RequireFields<MutationApplyChildWelfareRosterArgs, 'input'>>;
  reverseChildWelfareRoster?: Resolver<ResolversTypes['ChildWelfareImportBatchResult'], ParentType, ContextType, RequireFields<MutationReverseChildWelfareRosterArgs, 'input'>>;
  forgetExpiredChildWelfareImportRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setChildWelfarePolicyParameter?: Resolver<ResolversTypes['SetChildWelfarePolicyParameterResult'], ParentType, ContextType, RequireFields<MutationSetChildWelfarePolicyParameterArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'ChildWelfarePolicyParameter', ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  __resolveType: TypeResolveFn<'ChildWelfarePaymentBatch', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  childSupport?: Resolver<Maybe<ResolversTypes['ChildSupport']>, ParentType, ContextType>;
  childSupports?: Resolver<Maybe<Array<ResolversTypes['ChildSupport']>>, ParentType, ContextType>;
  childSupportLeads?: Resolver<Maybe<Array<ResolversTypes['ChildTask']>>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  childSupportStandard?: Resolver<Maybe<ResolversTypes['ChildSupportStandard']>, ParentType, ContextType, Partial<DivisionChildSupportStandardArgs>>;
};

export type ChildParentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildParent'] = ResolversParentTypes['ChildParent'], FederationReferenceType extends FederationReferenceTypes['ChildParent'] = FederationReferenceTypes['ChildParent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildParent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ParentRole'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  circumstances?: Resolver<Maybe<Array<ResolversTypes['ParentCircumstance']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParentCircumstanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentCircumstance'] = ResolversParentTypes['ParentCircumstance'], FederationReferenceType extends FederationReferenceTypes['ParentCircumstance'] = FederationReferenceTypes['ParentCircumstance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ParentCircumstance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ParentCircumstanceKind']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  disabilityCategory?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disabilityGrade?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isListedIllness?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['ParentEvidenceKind']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shortfall?: Resolver<Maybe<ResolversTypes['ParentCircumstanceShortfall']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParentCircumstanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ParentCircumstanceResult'] = ResolversParentTypes['ParentCircumstanceResult']> = {
  __resolveType: TypeResolveFn<'ParentCircumstance' | 'Refusal', ParentType, ContextType>;
};

export type ReplaceChildParentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplaceChildParentResult'] = ResolversParentTypes['ReplaceChildParentResult']> = {
  __resolveType: TypeResolveFn<'ChildParent' | 'Refusal', ParentType, ContextType>;
};

export type ChildSupportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupport'] = ResolversParentTypes['ChildSupport'], FederationReferenceType extends FederationReferenceTypes['ChildSupport'] = FederationReferenceTypes['ChildSupport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildSupport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  child?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChildSupportKind']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ChildSupportStatus']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['ChildSupportEndReason']>, ParentType, ContextType>;
  endOccurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  guardianRelation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  institutionCreditCode?: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  parents?: Resolver<Maybe<Array<ResolversTypes['ChildParent']>>, ParentType, ContextType>;
  amounts?: Resolver<Maybe<Array<ResolversTypes['ChildSupportAmount']>>, ParentType, ContextType>;
  verifications?: Resolver<Maybe<Array<ResolversTypes['ChildSupportVerification']>>, ParentType, ContextType>;
  continuations?: Resolver<Maybe<Array<ResolversTypes['StudyContinuation']>>, ParentType, ContextType>;
  tasks?: Resolver<Maybe<Array<ResolversTypes['ChildTask']>>, ParentType, ContextType>;
  payments?: Resolver<Maybe<Array<ResolversTypes['ChildWelfarePaymentItem']>>, ParentType, ContextType>;
  lastVerifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  verifyDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['ChildSupportAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildSupportAmountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportAmount'] = ResolversParentTypes['ChildSupportAmount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChildSupportKind']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  assistance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ChildSupportAmountReason']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChildSupportVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportVerification'] = ResolversParentTypes['ChildSupportVerification']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  verifiedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  verifiedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['ChildVerificationMethod'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ChildVerificationResult']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type StudyContinuationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StudyContinuation'] = ResolversParentTypes['StudyContinuation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stage?: Resolver<Maybe<ResolversTypes['StudyStage']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ChildSupportStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportStandard'] = ResolversParentTypes['ChildSupportStandard']> = {
  scattered?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  institution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deFacto?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  consumption?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ChildSupportConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportConnection'] = ResolversParentTypes['ChildSupportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildSupportEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildSupportEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportEdge'] = ResolversParentTypes['ChildSupportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChildSupport'], ParentType, ContextType>;
};

export type ChildSupportResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportResult'] = ResolversParentTypes['ChildSupportResult']> = {
  __resolveType: TypeResolveFn<'ChildSupport' | 'Refusal', ParentType, ContextType>;
};

export type AdjustChildSupportsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AdjustChildSupportsResult'] = ResolversParentTypes['AdjustChildSupportsResult']> = {
  __resolveType: TypeResolveFn<'ChildSupportAdjustment' | 'Refusal', ParentType, ContextType>;
};

export type ChildSupportAdjustmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportAdjustment'] = ResolversParentTypes['ChildSupportAdjustment']> = {
  adjusted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  skipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildSupportApplicationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportApplication'] = ResolversParentTypes['ChildSupportApplication'], FederationReferenceType extends FederationReferenceTypes['ChildSupportApplication'] = FederationReferenceTypes['ChildSupportApplication']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildSupportApplication']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  child?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  applicantRelation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  acceptedDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  registeredDivision?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ChildApplicationChannel'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChildApplicationState'], ParentType, ContextType>;
  parents?: Resolver<Maybe<Array<ResolversTypes['ChildParent']>>, ParentType, ContextType>;
  institutionCreditCode?: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  medicalDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  missingMaterials?: Resolver<Array<ResolversTypes['ChildMaterial']>, ParentType, ContextType>;
  notAcceptedReason?: Resolver<Maybe<ResolversTypes['ChildNotAcceptedReason']>, ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pushedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['ChildOpinion']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ChildSupportKind']>, ParentType, ContextType>;
  denialReasons?: Resolver<Maybe<Array<ResolversTypes['ChildDenialReason']>>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['ChildAnswer']>, ParentType, ContextType>;
  toldOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['ChildSupport']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<Array<ResolversTypes['ChildSupportStep']>>, ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['ChildApplicationAct']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildSupportStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportStep'] = ResolversParentTypes['ChildSupportStep']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['ChildApplicationAct'], ParentType, ContextType>;
  fromState?: Resolver<Maybe<ResolversTypes['ChildApplicationState']>, ParentType, ContextType>;
  toState?: Resolver<ResolversTypes['ChildApplicationState'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChildSupportApplicationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportApplicationConnection'] = ResolversParentTypes['ChildSupportApplicationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildSupportApplicationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildSupportApplicationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportApplicationEdge'] = ResolversParentTypes['ChildSupportApplicationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChildSupportApplication'], ParentType, ContextType>;
};

export type ChildSupportApplicationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildSupportApplicationResult'] = ResolversParentTypes['ChildSupportApplicationResult']> = {
  __resolveType: TypeResolveFn<'ChildSupportApplication' | 'Refusal', ParentType, ContextType>;
};

export type ChildTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildTask'] = ResolversParentTypes['ChildTask'], FederationReferenceType extends FederationReferenceTypes['ChildTask'] = FederationReferenceTypes['ChildTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  child?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['ChildSupport']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['ChildTaskReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChildTaskState'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  deadlines?: Resolver<Maybe<Array<ResolversTypes['Deadline']>>, ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildTaskConnection'] = ResolversParentTypes['ChildTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildTaskEdge'] = ResolversParentTypes['ChildTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChildTask'], ParentType, ContextType>;
};

export type ChildTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildTaskResult'] = ResolversParentTypes['ChildTaskResult']> = {
  __resolveType: TypeResolveFn<'ChildTask' | 'Refusal', ParentType, ContextType>;
};

export type ChildWelfarePaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfarePaymentBatch'] = ResolversParentTypes['ChildWelfarePaymentBatch'], FederationReferenceType extends FederationReferenceTypes['ChildWelfarePaymentBatch'] = FederationReferenceTypes['ChildWelfarePaymentBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildWelfarePaymentBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  items?: Resolver<ResolversTypes['ChildWelfarePaymentItemConnection'], ParentType, ContextType, Partial<ChildWelfarePaymentBatchItemsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildWelfarePaymentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfarePaymentItem'] = ResolversParentTypes['ChildWelfarePaymentItem'], FederationReferenceType extends FederationReferenceTypes['ChildWelfarePaymentItem'] = FederationReferenceTypes['ChildWelfarePaymentItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildWelfarePaymentItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['ChildWelfarePaymentBatch'], ParentType, ContextType>;
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

export type ChildWelfarePaymentItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfarePaymentItemConnection'] = ResolversParentTypes['ChildWelfarePaymentItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildWelfarePaymentItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildWelfarePaymentItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfarePaymentItemEdge'] = ResolversParentTypes['ChildWelfarePaymentItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChildWelfarePaymentItem'], ParentType, ContextType>;
};

export type ChildWelfarePaymentBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfarePaymentBatchResult'] = ResolversParentTypes['ChildWelfarePaymentBatchResult']> = {
  __resolveType: TypeResolveFn<'ChildWelfarePaymentBatch' | 'Refusal', ParentType, ContextType>;
};

export type ChildWelfarePaymentItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfarePaymentItemResult'] = ResolversParentTypes['ChildWelfarePaymentItemResult']> = {
  __resolveType: TypeResolveFn<'ChildWelfarePaymentItem' | 'Refusal', ParentType, ContextType>;
};

export type ChildWelfareRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareRoster'] = ResolversParentTypes['ChildWelfareRoster']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ChildWelfareRosterColumn']>, ParentType, ContextType>;
};

export type ChildWelfareRosterColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareRosterColumn'] = ResolversParentTypes['ChildWelfareRosterColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChildWelfareImportBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareImportBatch'] = ResolversParentTypes['ChildWelfareImportBatch'], FederationReferenceType extends FederationReferenceTypes['ChildWelfareImportBatch'] = FederationReferenceTypes['ChildWelfareImportBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ChildWelfareImportBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  state?: Resolver<ResolversTypes['ChildWelfareImportState'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ChildWelfareFoundColumn']>, ParentType, ContextType>;
  unknownColumns?: Resolver<Array<ResolversTypes['ChildWelfareFoundColumn']>, ParentType, ContextType>;
  hiddenSheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  hiddenColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formulas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsSkipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDuplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlFigures?: Resolver<Array<ResolversTypes['ChildWelfareControlFigure']>, ParentType, ContextType>;
  faultCounts?: Resolver<Array<ResolversTypes['ChildWelfareFaultCount']>, ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appliedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ChildWelfareImportRowConnection'], ParentType, ContextType, Partial<ChildWelfareImportBatchRowsArgs>>;
  rejectedRows?: Resolver<Maybe<ResolversTypes['ChildWelfareRosterFile']>, ParentType, ContextType, RequireFields<ChildWelfareImportBatchRejectedRowsArgs, 'format'>>;
  laterEdits?: Resolver<Array<ResolversTypes['ChildWelfareLaterEdit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChildWelfareRosterFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareRosterFile'] = ResolversParentTypes['ChildWelfareRosterFile']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChildWelfareFoundColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareFoundColumn'] = ResolversParentTypes['ChildWelfareFoundColumn']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildWelfareControlFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareControlFigure'] = ResolversParentTypes['ChildWelfareControlFigure']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSubtotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ChildWelfareFaultCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareFaultCount'] = ResolversParentTypes['ChildWelfareFaultCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildWelfareImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareImportRowConnection'] = ResolversParentTypes['ChildWelfareImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildWelfareImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildWelfareImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareImportRowEdge'] = ResolversParentTypes['ChildWelfareImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChildWelfareImportRow'], ParentType, ContextType>;
};

export type ChildWelfareImportBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareImportBatchConnection'] = ResolversParentTypes['ChildWelfareImportBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChildWelfareImportBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChildWelfareImportBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareImportBatchEdge'] = ResolversParentTypes['ChildWelfareImportBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChildWelfareImportBatch'], ParentType, ContextType>;
};

export type ChildWelfareImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareImportRow'] = ResolversParentTypes['ChildWelfareImportRow']> = {
  batch?: Resolver<ResolversTypes['ChildWelfareImportBatch'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChildWelfareImportRowState'], ParentType, ContextType>;
  isDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['ChildWelfareImportFault']>, ParentType, ContextType>;
  cells?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ChildWelfareImportRecord']>, ParentType, ContextType>;
};

export type ChildWelfareImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareImportFault'] = ResolversParentTypes['ChildWelfareImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ChildWelfareFaultSeverity'], ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChildWelfareImportRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareImportRecord'] = ResolversParentTypes['ChildWelfareImportRecord']> = {
  batch?: Resolver<ResolversTypes['ChildWelfareImportBatch'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['ChildWelfareImportRow']>, ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChildWelfareLaterEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareLaterEdit'] = ResolversParentTypes['ChildWelfareLaterEdit']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ChildWelfareImportBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfareImportBatchResult'] = ResolversParentTypes['ChildWelfareImportBatchResult']> = {
  __resolveType: TypeResolveFn<'ChildWelfareImportBatch' | 'Refusal', ParentType, ContextType>;
};

export type ChildWelfarePolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChildWelfarePolicyParameter'] = ResolversParentTypes['ChildWelfarePolicyParameter']> = {
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

export type SetChildWelfarePolicyParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetChildWelfarePolicyParameterResult'] = ResolversParentTypes['SetChildWelfarePolicyParameterResult']> = {
  __resolveType: TypeResolveFn<'ChildWelfarePolicyParameter' | 'Refusal', ParentType, ContextType>;
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
  ChildParent?: ChildParentResolvers<ContextType>;
  ParentCircumstance?: ParentCircumstanceResolvers<ContextType>;
  ParentCircumstanceResult?: ParentCircumstanceResultResolvers<ContextType>;
  ReplaceChildParentResult?: ReplaceChildParentResultResolvers<ContextType>;
  ChildSupport?: ChildSupportResolvers<ContextType>;
  ChildSupportAmount?: ChildSupportAmountResolvers<ContextType>;
  ChildSupportVerification?: ChildSupportVerificationResolvers<ContextType>;
  StudyContinuation?: StudyContinuationResolvers<ContextType>;
  ChildSupportStandard?: ChildSupportStandardResolvers<ContextType>;
  ChildSupportConnection?: ChildSupportConnectionResolvers<ContextType>;
  ChildSupportEdge?: ChildSupportEdgeResolvers<ContextType>;
  ChildSupportResult?: ChildSupportResultResolvers<ContextType>;
  AdjustChildSupportsResult?: AdjustChildSupportsResultResolvers<ContextType>;
  ChildSupportAdjustment?: ChildSupportAdjustmentResolvers<ContextType>;
  ChildSupportApplication?: ChildSupportApplicationResolvers<ContextType>;
  ChildSupportStep?: ChildSupportStepResolvers<ContextType>;
  ChildSupportApplicationConnection?: ChildSupportApplicationConnectionResolvers<ContextType>;
  ChildSupportApplicationEdge?: ChildSupportApplicationEdgeResolvers<ContextType>;
  ChildSupportApplicationResult?: ChildSupportApplicationResultResolvers<ContextType>;
  ChildTask?: ChildTaskResolvers<ContextType>;
  ChildTaskConnection?: ChildTaskConnectionResolvers<ContextType>;
  ChildTaskEdge?: ChildTaskEdgeResolvers<ContextType>;
  ChildTaskResult?: ChildTaskResultResolvers<ContextType>;
  ChildWelfarePaymentBatch?: ChildWelfarePaymentBatchResolvers<ContextType>;
  ChildWelfarePaymentItem?: ChildWelfarePaymentItemResolvers<ContextType>;
  ChildWelfarePaymentItemConnection?: ChildWelfarePaymentItemConnectionResolvers<ContextType>;
  ChildWelfarePaymentItemEdge?: ChildWelfarePaymentItemEdgeResolvers<ContextType>;
  ChildWelfarePaymentBatchResult?: ChildWelfarePaymentBatchResultResolvers<ContextType>;
  ChildWelfarePaymentItemResult?: ChildWelfarePaymentItemResultResolvers<ContextType>;
  ChildWelfareRoster?: ChildWelfareRosterResolvers<ContextType>;
  ChildWelfareRosterColumn?: ChildWelfareRosterColumnResolvers<ContextType>;
  ChildWelfareImportBatch?: ChildWelfareImportBatchResolvers<ContextType>;
  ChildWelfareRosterFile?: ChildWelfareRosterFileResolvers<ContextType>;
  ChildWelfareFoundColumn?: ChildWelfareFoundColumnResolvers<ContextType>;
  ChildWelfareControlFigure?: ChildWelfareControlFigureResolvers<ContextType>;
  ChildWelfareFaultCount?: ChildWelfareFaultCountResolvers<ContextType>;
  ChildWelfareImportRowConnection?: ChildWelfareImportRowConnectionResolvers<ContextType>;
  ChildWelfareImportRowEdge?: ChildWelfareImportRowEdgeResolvers<ContextType>;
  ChildWelfareImportBatchConnection?: ChildWelfareImportBatchConnectionResolvers<ContextType>;
  ChildWelfareImportBatchEdge?: ChildWelfareImportBatchEdgeResolvers<ContextType>;
  ChildWelfareImportRow?: ChildWelfareImportRowResolvers<ContextType>;
  ChildWelfareImportFault?: ChildWelfareImportFaultResolvers<ContextType>;
  ChildWelfareImportRecord?: ChildWelfareImportRecordResolvers<ContextType>;
  ChildWelfareLaterEdit?: ChildWelfareLaterEditResolvers<ContextType>;
  ChildWelfareImportBatchResult?: ChildWelfareImportBatchResultResolvers<ContextType>;
  ChildWelfarePolicyParameter?: ChildWelfarePolicyParameterResolvers<ContextType>;
  SetChildWelfarePolicyParameterResult?: SetChildWelfarePolicyParameterResultResolvers<ContextType>;
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
