// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Agreement as AgreementRecord } from './agreement/entity.ts';
import type { DayOfUsage as DayOfUsageRecord } from './agreement/usage-entity.ts';
import type { ChangeStream as ChangeStreamRecord, ChangeItem as ChangeItemRecord } from './change-feed/entity.ts';
import type { CorrectionRequest as CorrectionRequestRecord } from './correction-request/entity.ts';
import type { CatalogueField as CatalogueFieldRecord, CatalogueEdition as CatalogueEditionRecord } from './field-catalogue/entity.ts';
import type { Partner as PartnerRecord } from './partner/entity.ts';
import type { AccessReceipt as AccessReceiptRecord, ReceiptChain as ReceiptChainRecord } from './receipt/entity.ts';
import type { SharingRequest as SharingRequestRecord } from './sharing-request/entity.ts';
import type { VerificationJob as VerificationJobRecord, VerificationChunk as VerificationChunkRecord } from './verification-job/entity.ts';
import type { Webhook as WebhookRecord, WebhookDelivery as WebhookDeliveryRecord } from './webhook/entity.ts';
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
  /** 使用部门 for the security administrator and for auditors. */
  partners: Array<Partner>;
  /** 凭据核验 asked by the gateway's token endpoint alone. */
  checkPartnerSecret: Scalars['Boolean']['output'];
  /** 共享协议 of all partners, for the security administrator and auditors; a partner sees its own. */
  agreements: Array<Agreement>;
  /** 生效协议 asked by the gateway for each partner's request; the code may be left out where only one is in force. */
  agreementInForce?: Maybe<Agreement>;
  /** 共享目录 by coordinate. Staff see all of it; a partner at its own affairs what it may ask for, under an agreement what that agreement holds (政务数据共享条例). */
  fieldCatalogue: CatalogueFieldConnection;
  /** 目录指纹 asked by the gateway alone, before it tells the catalogue of its graph. */
  fieldCatalogueFingerprint?: Maybe<Scalars['String']['output']>;
  /** 共享申请 of all partners for the security administrator and auditors; a partner sees its own. */
  sharingRequests: Array<SharingRequest>;
  /** 本人 null for whoever is not a person asking for themselves. */
  me?: Maybe<Me>;
  /** 访问凭据 for auditors; newest first. Reading them is receipted, too. */
  accessReceipts: AccessReceiptConnection;
  /** 凭据导出 for auditors and the audit administrator. */
  receiptExport: ReceiptExport;
  /** 变更通知 for a partner, of the persons its agreement reaches, in one order for good; from the beginning where no cursor is given. Refused with CHANGES_TOO_OLD where it stayed away longer than policy (FEED.retention) keeps. */
  changes: PersonChangeConnection;
  /** 变更校验值 after the change of this number, or the last one: what the partner comes to if it missed none. */
  changeChecksum: ChangeChecksum;
  /** 本方数据校核 what the caller reported: a partner under the agreement it asks under, a person for themselves; newest first. */
  correctionRequests: CorrectionRequestConnection;
  /** 校核待办 of the offices of a division and below, the most urgent first. */
  correctionQueue: CorrectionRequestConnection;
  /** 推送地址 of the partner; of all for the security and system administrators and auditors. */
  webhooks: Array<Webhook>;
  /** 签名公钥 a JSON Web Key Set, for the gateway's well-known address. */
  publicKeys: Scalars['String']['output'];
  /** 批量核验任务 of the partner that asks. */
  verificationJob?: Maybe<VerificationJob>;
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  exchangePolicyParameters: Array<ExchangePolicyParameter>;
};


export type QueryCheckPartnerSecretArgs = {
  account: Scalars['String']['input'];
  secret: Scalars['String']['input'];
};


export type QueryAgreementInForceArgs = {
  account: Scalars['String']['input'];
  code?: InputMaybe<Scalars['String']['input']>;
};


export type QueryFieldCatalogueArgs = {
  filter?: InputMaybe<FieldCatalogueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySharingRequestsArgs = {
  states?: InputMaybe<Array<SharingRequestState>>;
};


export type QueryAccessReceiptsArgs = {
  filter?: InputMaybe<AccessReceiptFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReceiptExportArgs = {
  day: Scalars['Date']['input'];
};


export type QueryChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChangeChecksumArgs = {
  upTo?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCorrectionRequestsArgs = {
  states?: InputMaybe<Array<CorrectionState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCorrectionQueueArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CorrectionQueueFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryVerificationJobArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExchangePolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 登记使用部门 by the security administrator. Refused with ACCOUNT_TAKEN. */
  registerPartner: RegisterPartnerResult;
  /** 更换密钥 the old secret holds no longer. */
  renewPartnerSecret: RegisterPartnerResult;
  /** 停用使用部门 at once: no token, and none of its agreements acts. */
  suspendPartner: SuspendPartnerResult;
  /** 收窄协议 acts at once and needs no approval. Refused with WIDENS where it would give more than before. */
  narrowAgreement: AgreementResult;
  /** 撤销协议 acts at once. */
  revokeAgreement: AgreementResult;
  /** 登记固定查询 its id is what the partner sends in production. */
  registerAgreementOperation: AgreementResult;
  /** 发布目录 by the gateway, of the graph that it serves, at its start and whenever another takes over. */
  publishFieldCatalogue: PublishedCatalogue;
  /** 提交共享申请 by the partner, or by the security administrator for it. Refused with CONTRADICTS_ITSELF, or NOT_SHARED where the catalogue does not have a field. */
  fileSharingRequest: SharingRequestResult;
  /** 一次性告知补正 once only. Refused with TOLD_ALREADY. */
  askForSupplement: SharingRequestResult;
  /** 补正 what is not given stays as it was. Refused as the request itself. */
  supplementSharingRequest: SharingRequestResult;
  /** 受理审核 */
  reviewSharingRequest: SharingRequestResult;
  /** 同意共享 by somebody else than who filed it; of a disputed request also than who refused it. Refused with FOUR_EYES and DIFFERENCE_NOT_SEEN. */
  approveSharingRequest: SharingRequestResult;
  /** 不予共享 */
  refuseSharingRequest: SharingRequestResult;
  /** 提出异议 by the partner against a refusal, once: the departments negotiate, and what they do not agree on the authority decides. Refused with DISPUTED_ALREADY. */
  disputeSharingRefusal: SharingRequestResult;
  /** 撤回异议 by the partner: the refusal stands. */
  withdrawSharingDispute: SharingRequestResult;
  /** 裁决维持不予共享 by somebody else than who refused it. Refused with FOUR_EYES. */
  upholdSharingRefusal: SharingRequestResult;
  /** 开通 the supply begins: its time limit is met. */
  serveSharingRequest: SharingRequestResult;
  /** 登记凭据 by the gateway before answers leave, those that are ready at once together. One that is refused (QUOTA_EXHAUSTED, AGREEMENT_REQUIRED, AGREEMENT_CHANGED, and of a job TERMS_CHANGED, CHUNK_NOT_OPEN) stays, the others go. */
  appendReceipts: Array<AppendedReceipts>;
  /** 提交数据校核 by a partner of what it received under its agreement, by a person of themselves, by staff. The same report again gives the same case. Refused with NOT_RECEIVED, UNKNOWN_FIELD, PERSON_UNCLEAR, OFFICE_UNKNOWN or ALREADY_REPORTED. */
  reportForCorrection: CorrectionRequestResult;
  /** 撤回数据校核 by whoever reported it, while it is open. */
  withdrawCorrectionRequest: CorrectionRequestResult;
  /** 受理数据校核 */
  acceptCorrectionRequest: CorrectionRequestResult;
  /** 不予更正 */
  rejectCorrectionRequest: CorrectionRequestResult;
  /** 登记更正 the correction itself was made by the domain's own act, which is named. */
  closeCorrectionRequest: CorrectionRequestResult;
  /** 转办 to the office of another division, or of another subsystem; the time limit runs on. */
  forwardCorrectionRequest: CorrectionRequestResult;
  /** 登记推送地址 in place of one for the same purpose. Refused with NO_CHANGES_AGREED or ADDRESS_REFUSED. */
  registerWebhook: RegisterWebhookResult;
  /** 恢复推送 */
  resumeWebhook: WebhookResult;
  /** 移除推送地址 */
  removeWebhook: RemoveWebhookResult;
  /** 提交批量核验 up to 100,000 people, whole or not at all. Refused with TOO_MANY_PEOPLE, QUOTA_EXHAUSTED, NOT_AGREED, TOO_MANY_JOBS, KEY_REUSED. */
  submitVerificationJob: VerificationJobResult;
  /** 取消批量核验 */
  cancelVerificationJob: VerificationJobResult;
  /** 领取批次 by the gateway: a chunk to ask, null where there is none. */
  takeVerificationChunk?: Maybe<VerificationTask>;
  /** 批次故障 by the gateway. */
  noteVerificationFault: Scalars['Boolean']['output'];
  /** 设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT. */
  setExchangePolicyParameter: SetExchangePolicyParameterResult;
};


export type MutationRegisterPartnerArgs = {
  input: RegisterPartnerInput;
};


export type MutationRenewPartnerSecretArgs = {
  input: PartnerActInput;
};


export type MutationSuspendPartnerArgs = {
  input: PartnerActInput;
};


export type MutationNarrowAgreementArgs = {
  input: NarrowAgreementInput;
};


export type MutationRevokeAgreementArgs = {
  input: RevokeAgreementInput;
};


export type MutationRegisterAgreementOperationArgs = {
  input: RegisterAgreementOperationInput;
};


export type MutationPublishFieldCatalogueArgs = {
  fingerprint: Scalars['String']['input'];
  entries: Array<CatalogueEntryInput>;
};


export type MutationFileSharingRequestArgs = {
  input: FileSharingRequestInput;
};


export type MutationAskForSupplementArgs = {
  input: SharingRequestReasonInput;
};


export type MutationSupplementSharingRequestArgs = {
  input: SupplementSharingRequestInput;
};


export type MutationReviewSharingRequestArgs = {
  input: SharingRequestActInput;
};


export type MutationApproveSharingRequestArgs = {
  input: ApproveSharingRequestInput;
};


export type MutationRefuseSharingRequestArgs = {
  input: SharingRequestReasonInput;
};


export type MutationDisputeSharingRefusalArgs = {
  input: SharingRequestReasonInput;
};


export type MutationWithdrawSharingDisputeArgs = {
  input: SharingRequestActInput;
};


export type MutationUpholdSharingRefusalArgs = {
  input: SharingRequestReasonInput;
};


export type MutationServeSharingRequestArgs = {
  input: SharingRequestActInput;
};


export type MutationAppendReceiptsArgs = {
  writer: Scalars['String']['input'];
  inputs: Array<AppendReceiptsInput>;
};


export type MutationReportForCorrectionArgs = {
  input: ReportForCorrectionInput;
};


export type MutationWithdrawCorrectionRequestArgs = {
  input: CorrectionRequestActInput;
};


export type MutationAcceptCorrectionRequestArgs = {
  input: CorrectionRequestActInput;
};


export type MutationRejectCorrectionRequestArgs = {
  input: RejectCorrectionRequestInput;
};


export type MutationCloseCorrectionRequestArgs = {
  input: CloseCorrectionRequestInput;
};


export type MutationForwardCorrectionRequestArgs = {
  input: ForwardCorrectionRequestInput;
};


export type MutationRegisterWebhookArgs = {
  input: RegisterWebhookInput;
};


export type MutationResumeWebhookArgs = {
  input: WebhookActInput;
};


export type MutationRemoveWebhookArgs = {
  input: WebhookActInput;
};


export type MutationSubmitVerificationJobArgs = {
  input: SubmitVerificationJobInput;
};


export type MutationCancelVerificationJobArgs = {
  id: Scalars['ID']['input'];
};


export type MutationNoteVerificationFaultArgs = {
  job: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
  code: Scalars['String']['input'];
};


export type MutationSetExchangePolicyParameterArgs = {
  input: SetExchangePolicyParameterInput;
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
};

/** 使用部门 an agency that takes data from the hub under an agreement. */
export type Partner = {
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 账号 the name its systems log in with, and its identity at the hub. */
  account: Scalars['String']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 启用中 without it no token is given and no agreement acts. */
  isActive: Scalars['Boolean']['output'];
  /** 凭据更换时间 */
  secretSetAt: Scalars['DateTime']['output'];
};

/** 使用部门凭据 shown once: the hub keeps a hash of the secret only. */
export type PartnerCredentials = {
  partner: Partner;
  /** 密钥 */
  secret: Scalars['String']['output'];
};

/** 登记使用部门 input. */
export type RegisterPartnerInput = {
  /** 账号 lower-case letters, digits and hyphens. */
  account: Scalars['String']['input'];
  /** 名称 */
  name: Scalars['String']['input'];
};

/** 使用部门办理 input. */
export type PartnerActInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type RegisterPartnerResult = PartnerCredentials | Refusal;

export type SuspendPartnerResult = Partner | Refusal;

/** 共享协议 what a partner may know, of whom, for what: what it says is what the hub does. */
export type Agreement = {
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 协议编号 */
  code: Scalars['String']['output'];
  /** 使用部门 */
  partner: Partner;
  /** 用途 */
  purpose: Scalars['String']['output'];
  /** 法律依据 */
  legalBasis: Scalars['String']['output'];
  /** 字段 what exists for the partner; everything else does not. */
  fields: Array<AgreementField>;
  /** 区划 whose rows, each with all below it. */
  divisions: Array<Scalars['DivisionCode']['output']>;
  /** 人群范围 of those in the divisions whom it is about; null for all. Nobody else exists for the partner. */
  population?: Maybe<Population>;
  /** 每日人次上限 reads of a person a day. */
  personsPerDay: Scalars['Int']['output'];
  /** 每日开销上限 in units of the gateway's estimate. */
  costPerDay: Scalars['Int']['output'];
  /** 每分钟请求上限 */
  requestsPerMinute: Scalars['Int']['output'];
  /** 时效上限 seconds that what is answered may be old; what the hub allows at most where none is agreed. */
  maximumLagSeconds?: Maybe<Scalars['Int']['output']>;
  /** 生效日 */
  validFrom: Scalars['Date']['output'];
  /** 失效日 the first day it holds no longer. */
  validTo: Scalars['Date']['output'];
  /** 状态 */
  state: AgreementState;
  /** 撤销理由 */
  revocationReason?: Maybe<Scalars['String']['output']>;
  /** 签名 JWS (ES256, RFC 7515) over the terms and the operations, which are its payload. The agreement acts only where both signatures hold; the keys stand at /.well-known/jwks.json. */
  signature: Scalars['String']['output'];
  /** 国密签名 `kid,signature`: SM3withSM2 (GB/T 32918, user id 1234567812345678; r and s, hex) over the same payload. Null, and without effect, where an agreement of before SM2 is not as it was signed. */
  signatureSm2?: Maybe<Scalars['String']['output']>;
  /** 固定查询 the operations it may run by their id; in production these only. */
  operations: Array<AgreementOperation>;
  /** 使用情况 a day, at most 92. */
  usage: Array<AgreementUsage>;
  /** 编号密钥 what the gateway translates ids with for this partner and purpose, in base64; a new one with each version of the hub's key. */
  idKey: Scalars['String']['output'];
};


/** 共享协议 what a partner may know, of whom, for what: what it says is what the hub does. */
export type AgreementUsageArgs = {
  from: Scalars['Date']['input'];
  until: Scalars['Date']['input'];
};

/** 人群范围 whom an agreement is about; how many they are insight tells. */
export type Population = {
  id: Scalars['ID']['output'];
  /** 条件 a CohortInput, as JSON. */
  expression: Scalars['String']['output'];
};

/** 协议字段 Type.field, or Type.field(argument:) for an argument that may be left out. */
export type AgreementField = {
  coordinate: Scalars['String']['output'];
  /** 全值 shown in full; otherwise masked as its class says. */
  inFull: Scalars['Boolean']['output'];
};

/** 固定查询 */
export type AgreementOperation = {
  /** 编号 SM3 of its text, in hex. */
  id: Scalars['String']['output'];
  text: Scalars['String']['output'];
};

/** 使用情况 of one day. */
export type AgreementUsage = {
  day: Scalars['Date']['output'];
  /** 请求数 */
  requests: Scalars['Int']['output'];
  /** 人次 */
  persons: Scalars['Int']['output'];
  /** 开销 */
  cost: Scalars['Int']['output'];
  /** 各字段人次 how often each field was in an answer. */
  fields: Array<FieldUsage>;
};

/** 字段使用 */
export type FieldUsage = {
  coordinate: Scalars['String']['output'];
  persons: Scalars['Int']['output'];
};

/** 协议状态 */
export type AgreementState =
  /** 未生效 */
  | 'NOT_YET'
  /** 生效 */
  | 'IN_FORCE'
  /** 到期 */
  | 'EXPIRED'
  /** 撤销 */
  | 'REVOKED';

/** 收窄协议 input: what is not given stays as it is. */
export type NarrowAgreementInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  fields?: InputMaybe<Array<AgreementFieldInput>>;
  divisions?: InputMaybe<Array<Scalars['DivisionCode']['input']>>;
  /** 人群范围 may be given where there was none. */
  population?: InputMaybe<CohortInput>;
  personsPerDay?: InputMaybe<Scalars['Int']['input']>;
  costPerDay?: InputMaybe<Scalars['Int']['input']>;
  requestsPerMinute?: InputMaybe<Scalars['Int']['input']>;
  maximumLagSeconds?: InputMaybe<Scalars['Int']['input']>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 协议字段 input. */
export type AgreementFieldInput = {
  coordinate: Scalars['String']['input'];
  inFull?: Scalars['Boolean']['input'];
};

/** 撤销协议 input. */
export type RevokeAgreementInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

/** 登记固定查询 input. */
export type RegisterAgreementOperationInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  text: Scalars['String']['input'];
};

export type AgreementResult = Agreement | Refusal;

/** 共享目录字段 a field of the graph as a request and an agreement name it: whose it is, how it is classified, what its value looks like. Made from the graph itself. */
export type CatalogueField = {
  /** 坐标 Type.field */
  coordinate: Scalars['String']['output'];
  /** 中文名称 null where the graph gives it none. */
  term?: Maybe<Scalars['String']['output']>;
  /** 说明 as the graph has it. */
  description?: Maybe<Scalars['String']['output']>;
  /** 查询条件 a field of an input: where it is agreed, it may be asked by. */
  isInput: Scalars['Boolean']['output'];
  /** 提供子系统 */
  subgraphs: Array<Scalars['String']['output']>;
  /** 数源部门 who answers for its quality; null where several subsystems give it. */
  department?: Maybe<Scalars['String']['output']>;
  /** 类型 as SDL writes it. */
  type: Scalars['String']['output'];
  /** 个人信息分级 null where it is no personal data of its own. */
  level?: Maybe<DataClass>;
  /** 脱敏方式 what stands in for it where it is not agreed in full; without one it is null then. */
  mask?: Maybe<Mask>;
  /** 格式 */
  format?: Maybe<Scalars['String']['output']>;
  /** 计量单位 */
  unit?: Maybe<Scalars['String']['output']>;
  /** 取值 of a code. */
  values: Array<Scalars['String']['output']>;
  /** 示例 invented; masked where the field has a mask. */
  example?: Maybe<Scalars['String']['output']>;
  /** 可选参数 Type.field(argument:), each of which is agreed of its own. */
  optionalArguments: Array<Scalars['String']['output']>;
  /** 数据新鲜度 how far what its subsystem tells has been read; null where several give it, or nobody knows. */
  freshness?: Maybe<SourceFreshness>;
  /** 可申请共享 有条件共享: an agreement may hold it. The others are 不予共享: acts, and the books of the exchange itself. */
  isShareable: Scalars['Boolean']['output'];
  /** 收录日 */
  since: Scalars['Date']['output'];
  /** 持有协议 those of the asking partner that are in force and hold it; null for everybody else. */
  holdings?: Maybe<Array<CatalogueHolding>>;
  /** 持有协议数 in force, of all partners; for the security administrator and auditors, null for everybody else. */
  agreementCount?: Maybe<Scalars['Int']['output']>;
};

/** 持有协议 */
export type CatalogueHolding = {
  /** 协议编号 */
  agreement: Scalars['String']['output'];
  /** 全值 */
  inFull: Scalars['Boolean']['output'];
};

/** 共享目录分页 */
export type CatalogueFieldConnection = {
  edges: Array<CatalogueFieldEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** 共享目录字段 */
export type CatalogueFieldEdge = {
  cursor: Scalars['String']['output'];
  node: CatalogueField;
};

export type SourceFreshness = {
  subgraph: Scalars['String']['output'];
};

/** 共享目录 filter. */
export type FieldCatalogueFilter = {
  /** 检索词 all of them stand in coordinate, Chinese name, description, department or values. */
  words?: InputMaybe<Scalars['String']['input']>;
  /** 个人信息分级 */
  level?: InputMaybe<DataClass>;
  /** 个人信息 false for what is no personal data of its own. */
  isPersonal?: InputMaybe<Scalars['Boolean']['input']>;
  /** 提供子系统 */
  subgraph?: InputMaybe<Scalars['String']['input']>;
  /** 已持有 by an agreement in force of the asking partner; for the authority, of any partner. */
  isHeld?: InputMaybe<Scalars['Boolean']['input']>;
};

export type PublishedCatalogue = {
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  withdrawn: Scalars['Int']['output'];
};

export type CatalogueEntryInput = {
  coordinate: Scalars['String']['input'];
  isInput: Scalars['Boolean']['input'];
  subgraphs: Array<Scalars['String']['input']>;
  type: Scalars['String']['input'];
  description?: InputMaybe<Scalars['String']['input']>;
  typeDescription?: InputMaybe<Scalars['String']['input']>;
  level?: InputMaybe<DataClass>;
  mask?: InputMaybe<Mask>;
  values: Array<Scalars['String']['input']>;
  optionalArguments: Array<Scalars['String']['input']>;
  isShareable: Scalars['Boolean']['input'];
};

/** 共享申请 a partner's wish for data, and what becomes of it. */
export type SharingRequest = {
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 使用部门 */
  partner: Partner;
  /** 状态 */
  state: SharingRequestState;
  /** 用途 */
  purpose: Scalars['String']['output'];
  /** 法律依据 */
  legalBasis: Scalars['String']['output'];
  /** 使用场景 */
  scenario: Scalars['String']['output'];
  /** 申请部门负责人 who signed the request off there. */
  signedOffBy: Scalars['String']['output'];
  /** 字段 */
  fields: Array<AgreementField>;
  /** 区划 */
  divisions: Array<Scalars['DivisionCode']['output']>;
  /** 人群范围 null for all in the divisions. */
  population?: Maybe<Population>;
  /** 每日人次上限 */
  personsPerDay: Scalars['Int']['output'];
  /** 每日开销上限 */
  costPerDay: Scalars['Int']['output'];
  /** 每分钟请求上限 */
  requestsPerMinute: Scalars['Int']['output'];
  /** 时效上限 seconds that what is answered may be old; what the hub allows at most where none is agreed. */
  maximumLagSeconds?: Maybe<Scalars['Int']['output']>;
  /** 使用期限至 */
  validTo: Scalars['Date']['output'];
  /** 变化 against the agreement in force for this purpose; to be seen before the approval. */
  difference: TermsDifference;
  /** 补正要求 told once, all of it. */
  supplementAsked?: Maybe<Scalars['String']['output']>;
  /** 不予共享理由 */
  refusalReason?: Maybe<Scalars['String']['output']>;
  /** 异议理由 of the partner against the refusal. */
  disputeReason?: Maybe<Scalars['String']['output']>;
  /** 裁决意见 why the refusal stands; null where the data are shared after all, or the dispute was withdrawn. */
  ruling?: Maybe<Scalars['String']['output']>;
  /** 协议 */
  agreement?: Maybe<Agreement>;
  /** 时限 */
  deadlines: Array<Deadline>;
};

/** 条件变化 */
export type TermsDifference = {
  /** 指纹 to be given back with the approval: it shows that this was seen. */
  fingerprint: Scalars['String']['output'];
  /** 须审批 false where it only takes away. */
  widens: Scalars['Boolean']['output'];
  fieldsAdded: Array<Scalars['String']['output']>;
  fieldsRemoved: Array<Scalars['String']['output']>;
  /** 改为全值 */
  unmasked: Array<Scalars['String']['output']>;
  /** 改为脱敏 */
  masked: Array<Scalars['String']['output']>;
  divisionsAdded: Array<Scalars['DivisionCode']['output']>;
  divisionsRemoved: Array<Scalars['DivisionCode']['output']>;
  /** 人群范围 as asked for, with how many people that are. */
  population?: Maybe<Population>;
  /** 现行人群范围 */
  populationBefore?: Maybe<Population>;
  /** 人群范围有变化 needs an approval, unless there was none before. */
  populationChanged: Scalars['Boolean']['output'];
  /** 提高的上限 */
  raised: Array<Scalars['String']['output']>;
  /** 降低的上限 */
  lowered: Array<Scalars['String']['output']>;
};

/** 共享申请状态 */
export type SharingRequestState =
  /** 已提交 */
  | 'SUBMITTED'
  /** 待补正 */
  | 'SUPPLEMENT'
  /** 审核中 */
  | 'REVIEW'
  /** 已同意 */
  | 'APPROVED'
  /** 不予共享 */
  | 'REFUSED'
  /** 争议协调中 the partner disputes the refusal. */
  | 'DISPUTED'
  /** 共享中 */
  | 'SERVING'
  /** 已到期 */
  | 'EXPIRED'
  /** 已撤销 */
  | 'REVOKED';

/** 提交共享申请 input. */
export type FileSharingRequestInput = {
  /** 使用部门 where the caller is not the partner itself. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  purpose: Scalars['String']['input'];
  legalBasis: Scalars['String']['input'];
  scenario: Scalars['String']['input'];
  signedOffBy: Scalars['String']['input'];
  fields: Array<AgreementFieldInput>;
  divisions: Array<Scalars['DivisionCode']['input']>;
  /** 人群范围 left out for all in the divisions. */
  population?: InputMaybe<CohortInput>;
  personsPerDay: Scalars['Int']['input'];
  costPerDay: Scalars['Int']['input'];
  requestsPerMinute: Scalars['Int']['input'];
  maximumLagSeconds?: InputMaybe<Scalars['Int']['input']>;
  validTo: Scalars['Date']['input'];
};

/** 补正 input. */
export type SupplementSharingRequestInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  legalBasis?: InputMaybe<Scalars['String']['input']>;
  scenario?: InputMaybe<Scalars['String']['input']>;
  signedOffBy?: InputMaybe<Scalars['String']['input']>;
  fields?: InputMaybe<Array<AgreementFieldInput>>;
  divisions?: InputMaybe<Array<Scalars['DivisionCode']['input']>>;
  population?: InputMaybe<CohortInput>;
  validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** 办理 input. */
export type SharingRequestActInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** 附理由办理 input. */
export type SharingRequestReasonInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

/** 同意共享 input. */
export type ApproveSharingRequestInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 变化指纹 SharingRequest.difference.fingerprint */
  difference: Scalars['String']['input'];
};

export type SharingRequestResult = SharingRequest | Refusal;

/** 访问凭据 one look at what the hub holds of one person: which fields, by whom, for what, when. It holds no value, and reading it is a look itself. */
export type AccessReceipt = {
  id: Scalars['ID']['output'];
  /** 所看的人 null where the record names no person, a household say. */
  person?: Maybe<Person>;
  /** 记录类型 Person, or the type of the record that was shown. */
  subjectType: Scalars['String']['output'];
  /** 账号 of whoever looked. */
  account: Scalars['String']['output'];
  /** 身份 STAFF, PARTNER, PERSON or SERVICE */
  kind: Scalars['String']['output'];
  /** 用途 */
  purpose?: Maybe<Scalars['String']['output']>;
  /** 案件编号 */
  caseNumber?: Maybe<Scalars['String']['output']>;
  /** 协议编号 */
  agreement?: Maybe<Scalars['String']['output']>;
  /** 字段 that were really in the answer, Type.field. */
  fields: Array<Scalars['String']['output']>;
  /** 时间 */
  at: Scalars['DateTime']['output'];
  /** 链上编号 */
  number: Scalars['Int']['output'];
  /** 杂凑值 SM3 over the receipt before and this one. */
  hash: Scalars['String']['output'];
};

/** 访问凭据分页 */
export type AccessReceiptConnection = {
  edges: Array<AccessReceiptEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

/** 访问凭据 */
export type AccessReceiptEdge = {
  cursor: Scalars['String']['output'];
  node: AccessReceipt;
};

/** 本人 the person who asks. */
export type Me = {
  /** 本人编号 */
  person: Person;
  /** 谁看过我的信息 newest first (个人信息保护法 art. 44). */
  dataUsage: AccessReceiptConnection;
};


/** 本人 the person who asks. */
export type MeDataUsageArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 凭据导出 of one day, for a check without the hub: npm run verify-receipts. */
export type ReceiptExport = {
  /** 逐行 JSON one line a chain or receipt. */
  text: Scalars['String']['output'];
  /** 公钥 PEM; publish it elsewhere, so that the origin can be proven too. */
  publicKey: Scalars['String']['output'];
  receipts: Scalars['Int']['output'];
};

/** 访问凭据 filter. */
export type AccessReceiptFilter = {
  /** 所看的人 under any linked id. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  account?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['String']['input']>;
  /** 自 */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** 至 the day itself included. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

export type AppendedReceipts = {
  receipts: Scalars['Int']['output'];
  /** Persons and cost that are left of the agreement's day; null without an agreement. */
  personsLeft?: Maybe<Scalars['Int']['output']>;
  costLeft?: Maybe<Scalars['Int']['output']>;
  refusal?: Maybe<Refusal>;
};

export type AppendReceiptsInput = {
  account: Scalars['String']['input'];
  kind: Scalars['String']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
  caseNumber?: InputMaybe<Scalars['String']['input']>;
  agreement?: InputMaybe<Scalars['String']['input']>;
  agreementVersion?: InputMaybe<Scalars['Int']['input']>;
  operation: Scalars['String']['input'];
  cost: Scalars['Int']['input'];
  /** Persons of whom the same fields were shown, together. */
  groups: Array<ReceiptGroupInput>;
  /** Of a job: the answer, which is kept with the receipts or not at all. */
  chunk?: InputMaybe<VerificationChunkInput>;
};

export type VerificationChunkInput = {
  job: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
  result: Scalars['String']['input'];
};

export type ReceiptGroupInput = {
  subjectType: Scalars['String']['input'];
  subjectIds: Array<Scalars['ID']['input']>;
  fields: Array<Scalars['String']['input']>;
};

/** 变更 that something of a person may look otherwise now: who and which fields, never a value. Values are asked for by a query of their own, in which the agreement holds as ever. */
export type PersonChange = {
  /** 编号 the partner's own, 1 upwards without a gap. */
  number: Scalars['Int']['output'];
  /** 所变更的人 */
  person: Person;
  /** 可能已变更的字段 of those the agreement names, Type.field. Empty where the agreement reaches the person no longer. */
  fields: Array<Scalars['String']['output']>;
  /** 已离开 the person is no longer among those the agreement reaches: moved away, linked to another id, or the agreement was narrowed. What is kept of them must go. */
  hasLeft: Scalars['Boolean']['output'];
  /** 发生日期 the day only: two partners could tell by an instant that they speak of one person. */
  on: Scalars['Date']['output'];
};

/** 变更分页 */
export type PersonChangeConnection = {
  edges: Array<PersonChangeEdge>;
  pageInfo: PageInfo;
};

/** 变更 */
export type PersonChangeEdge = {
  cursor: Scalars['String']['output'];
  node: PersonChange;
};

/** 变更校验值 over the persons told of and not left, each with the number last told: the XOR of SM3("id number"), in hex. */
export type ChangeChecksum = {
  /** 截至编号 */
  number: Scalars['Int']['output'];
  /** 人数 */
  persons: Scalars['Int']['output'];
  digest: Scalars['String']['output'];
};

/** 数据校核 a report that something the hub holds of a person looks wrong, and what the office that answers for it did about it (政务数据共享条例; 个人信息保护法 art. 46). */
export type CorrectionRequest = {
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 所涉的人 */
  person: Person;
  /** 字段 Type.field that looks wrong. */
  field: Scalars['String']['output'];
  /** 状态 */
  state: CorrectionState;
  /** 办理子系统 whose data it is. */
  owner: Scalars['String']['output'];
  /** 数源部门 */
  department?: Maybe<Scalars['String']['output']>;
  /** 办理区划 the office of this division answers for it. */
  divisionCode: Scalars['DivisionCode']['output'];
  /** 报告方 STAFF, PARTNER or PERSON. */
  reporterKind: Scalars['String']['output'];
  /** 报告部门 null where it is no partner. */
  partner?: Maybe<Partner>;
  /** 协议编号 under which a partner had received the value. */
  agreement?: Maybe<Scalars['String']['output']>;
  /** 所报的值 what the reporter takes to be right; kept sealed. */
  reportedValue?: Maybe<Scalars['String']['output']>;
  /** 理由 kept sealed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** 提交日 */
  submittedOn: Scalars['Date']['output'];
  /** 受理日 */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结日 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 不予更正理由 */
  rejection?: Maybe<CorrectionRejection>;
  /** 更正办理 the act of the domain by which it was put right. */
  correctedBy?: Maybe<CorrectionAct>;
  /** 办理期限 the day by which the next step is due; null where none is, or the calendar of that year is not known yet. */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 时限 */
  deadlines: Array<Deadline>;
};

/** 更正办理 the mutation of the owning domain, and the record that it changed or made. */
export type CorrectionAct = {
  /** 办理事项 name of the mutation. */
  act: Scalars['String']['output'];
  /** 记录类型 */
  recordType: Scalars['String']['output'];
  /** 记录编号 */
  recordId: Scalars['ID']['output'];
};

/** 数据校核状态 */
export type CorrectionState =
  /** 已提交 */
  | 'SUBMITTED'
  /** 已受理 it may be wrong, and is looked into. */
  | 'ACCEPTED'
  /** 不予更正 */
  | 'REJECTED'
  /** 已更正 */
  | 'CORRECTED'
  /** 已撤回 by whoever reported it. */
  | 'WITHDRAWN';

/** 不予更正理由 coded, so that an answer tells nothing of the data itself. */
export type CorrectionRejection =
  /** 经核数据无误 */
  | 'FOUND_RIGHT'
  /** 理由或材料不足 */
  | 'NOT_SUBSTANTIATED'
  /** 非本系统数据 */
  | 'NOT_HELD_HERE'
  /** 重复报告 */
  | 'REPORTED_TWICE';

export type CorrectionRequestConnection = {
  edges: Array<CorrectionRequestEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CorrectionRequestEdge = {
  cursor: Scalars['String']['output'];
  node: CorrectionRequest;
};

/** 校核待办 filter. */
export type CorrectionQueueFilter = {
  states?: InputMaybe<Array<CorrectionState>>;
  /** 办理子系统 */
  owner?: InputMaybe<Scalars['String']['input']>;
  /** 到期至 open, and due by this day: tomorrow's date gives what to be reminded of. */
  dueBy?: InputMaybe<Scalars['Date']['input']>;
  /** 已逾期 open, and due before today. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 数据校核 input. */
export type ReportForCorrectionInput = {
  /** 所涉的人 either by id or by document; a person who reports for themselves may leave out both. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  document?: InputMaybe<DocumentInput>;
  /** 字段 Type.field */
  field: Scalars['String']['input'];
  /** 应为 */
  value: Scalars['String']['input'];
  reason: Scalars['String']['input'];
  /** 区划 whose office is asked, where the hub does not know where the person lives. */
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
};

/** 数据校核办理 input. */
export type CorrectionRequestActInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

/** 不予更正 input. */
export type RejectCorrectionRequestInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  rejection: CorrectionRejection;
};

/** 登记更正 input. */
export type CloseCorrectionRequestInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 办理事项 name of the mutation by which it was put right. */
  act: Scalars['String']['input'];
  recordType: Scalars['String']['input'];
  recordId: Scalars['ID']['input'];
};

/** 转办 input. */
export type ForwardCorrectionRequestInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  division?: InputMaybe<Scalars['DivisionCode']['input']>;
  owner?: InputMaybe<Scalars['String']['input']>;
};

export type CorrectionRequestResult = CorrectionRequest | Refusal;

/** 推送地址 where a partner is told that there are changes for it: up to which number, nothing else. */
export type Webhook = {
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 使用部门 */
  partner: Partner;
  /** 用途 */
  purpose: Scalars['String']['output'];
  /** 地址 */
  url: Scalars['String']['output'];
  /** 附国密签名 SM3withSM2 besides ES256. */
  signsWithSm2: Scalars['Boolean']['output'];
  /** 状态 */
  state: WebhookState;
  /** 已送达编号 the last change it was told of. */
  deliveredUpTo: Scalars['Int']['output'];
  /** 送达时间 */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 连续失败次数 */
  attempts: Scalars['Int']['output'];
  /** 失败起始 */
  failingSince?: Maybe<Scalars['DateTime']['output']>;
  /** 最近故障 HTTP_503, TIMEOUT, NO_ANSWER, ADDRESS_REFUSED, NOT_PROVEN. */
  lastFault?: Maybe<Scalars['String']['output']>;
  /** 下次尝试 */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
};

/** 推送状态 */
export type WebhookState =
  /** 待验证 the address has not proven yet that it is the partner's. */
  | 'UNPROVEN'
  /** 启用 */
  | 'ACTIVE'
  /** 停止 it took nothing for longer than policy (WEBHOOK.givesUpAfter) allows; resumeWebhook goes on where it ended. */
  | 'STOPPED';

/** 已登记推送地址 */
export type RegisteredWebhook = {
  webhook: Webhook;
  /** 验证令牌 shown once: the address answers a challenge with {"proof": HMAC-SHA256(token, challenge) in hex}. */
  token: Scalars['String']['output'];
};

/** 已移除推送地址 */
export type RemovedWebhook = {
  id: Scalars['ID']['output'];
};

/** 登记推送地址 input. */
export type RegisterWebhookInput = {
  /** 协议编号 */
  agreement: Scalars['String']['input'];
  url: Scalars['String']['input'];
  signsWithSm2?: Scalars['Boolean']['input'];
};

/** 推送地址办理 input. */
export type WebhookActInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type RegisterWebhookResult = RegisteredWebhook | Refusal;

export type WebhookResult = Webhook | Refusal;

export type RemoveWebhookResult = RemovedWebhook | Refusal;

/** 批量核验任务 verifyStatus for more people than a request takes: asked in the background under the agreement, receipted and counted as online. */
export type VerificationJob = {
  id: Scalars['ID']['output'];
  /** 协议编号 */
  agreement: Scalars['String']['output'];
  /** 幂等键 */
  idempotencyKey: Scalars['String']['output'];
  /** 状态 */
  state: VerificationJobState;
  /** 人数 */
  people: Scalars['Int']['output'];
  /** 已核验人数 */
  done: Scalars['Int']['output'];
  /** 结果页数 pages 0 to pages - 1, each there when it is answered. */
  pages: Scalars['Int']['output'];
  /** 最近故障 the code of what it last failed for, waits for (QUOTA_EXHAUSTED: the next day) or is tried again after. */
  fault?: Maybe<Scalars['String']['output']>;
  submittedAt: Scalars['DateTime']['output'];
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 结果保留至 the last day on which results can be read. */
  retainUntil: Scalars['Date']['output'];
  /** 结果页 null where it is not answered yet. Refused with AGREEMENT_REQUIRED or TERMS_CHANGED: what may no longer be known is not read either. */
  page?: Maybe<VerificationPage>;
};


/** 批量核验任务 verifyStatus for more people than a request takes: asked in the background under the agreement, receipted and counted as online. */
export type VerificationJobPageArgs = {
  number: Scalars['Int']['input'];
};

/** 结果页 */
export type VerificationPage = {
  number: Scalars['Int']['output'];
  /** 首条序号 place of the first of them in the list that was submitted. */
  first: Scalars['Int']['output'];
  people: Scalars['Int']['output'];
  /** 核验结果 a JSON list of VerifiedPerson with all that the agreement names of it; `index` is the place in the list that was submitted. */
  json: Scalars['String']['output'];
};

/** 批量核验状态 */
export type VerificationJobState =
  /** 进行中 */
  | 'RUNNING'
  /** 完成 */
  | 'DONE'
  /** 已取消 what was answered can be read. */
  | 'CANCELLED'
  /** 失败 what was answered can be read. */
  | 'FAILED'
  /** 已过期 results are gone. */
  | 'EXPIRED';

export type VerificationTask = {
  job: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  first: Scalars['Int']['output'];
  account: Scalars['String']['output'];
  agreement: Scalars['String']['output'];
  /** Of verifyStatus, as JSON. */
  variables: Scalars['String']['output'];
};

/** 提交批量核验 input. The same key again gives the job there is. */
export type SubmitVerificationJobInput = {
  /** 协议编号 */
  agreement: Scalars['String']['input'];
  /** 幂等键 of your own, 8 to 100 characters. */
  idempotencyKey: Scalars['String']['input'];
  people: Array<DocumentInput>;
  programmes: Array<Scalars['String']['input']>;
  month: Scalars['YearMonth']['input'];
  maximumLagSeconds?: InputMaybe<Scalars['Int']['input']>;
};

export type VerificationJobResult = VerificationJob | Refusal;

/** 政策参数 policy parameter of exchange: set by division and validity, never a constant of the program. */
export type ExchangePolicyParameter = PolicyParameter & {
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

export type SetExchangePolicyParameterInput = {
  key: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  value: Scalars['Decimal']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SetExchangePolicyParameterResult = ExchangePolicyParameter | Refusal;



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
  Partner: Partner;
  Agreement: Agreement;
  Population: Population;
  SharingRequest: SharingRequest;
  CorrectionRequest: CorrectionRequest;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Partner:
    ( { __typename: 'Partner' }
    & GraphQLRecursivePick<FederationTypes['Partner'], {"id":true}> );
  Agreement:
    ( { __typename: 'Agreement' }
    & GraphQLRecursivePick<FederationTypes['Agreement'], {"id":true}> );
  Population:
    ( { __typename: 'Population' }
    & GraphQLRecursivePick<FederationTypes['Population'], {"id":true}> );
  SharingRequest:
    ( { __typename: 'SharingRequest' }
    & GraphQLRecursivePick<FederationTypes['SharingRequest'], {"id":true}> );
  CorrectionRequest:
    ( { __typename: 'CorrectionRequest' }
    & GraphQLRecursivePick<FederationTypes['CorrectionRequest'], {"id":true}> );
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
  Partner: ResolverTypeWrapper<PartnerRecord>;
  PartnerCredentials: ResolverTypeWrapper<any>;
  RegisterPartnerInput: ResolverTypeWrapper<any>;
  PartnerActInput: ResolverTypeWrapper<any>;
  RegisterPartnerResult: ResolverTypeWrapper<any>;
  SuspendPartnerResult: ResolverTypeWrapper<any>;
  Agreement: ResolverTypeWrapper<AgreementRecord>;
  Population: ResolverTypeWrapper<any>;
  AgreementField: ResolverTypeWrapper<any>;
  AgreementOperation: ResolverTypeWrapper<any>;
  AgreementUsage: ResolverTypeWrapper<any>;
  FieldUsage: ResolverTypeWrapper<any>;
  AgreementState: ResolverTypeWrapper<any>;
  NarrowAgreementInput: ResolverTypeWrapper<any>;
  AgreementFieldInput: ResolverTypeWrapper<any>;
  RevokeAgreementInput: ResolverTypeWrapper<any>;
  RegisterAgreementOperationInput: ResolverTypeWrapper<any>;
  AgreementResult: ResolverTypeWrapper<any>;
  CatalogueField: ResolverTypeWrapper<CatalogueFieldRecord>;
  CatalogueHolding: ResolverTypeWrapper<any>;
  CatalogueFieldConnection: ResolverTypeWrapper<any>;
  CatalogueFieldEdge: ResolverTypeWrapper<any>;
  SourceFreshness: ResolverTypeWrapper<any>;
  FieldCatalogueFilter: ResolverTypeWrapper<any>;
  PublishedCatalogue: ResolverTypeWrapper<any>;
  CatalogueEntryInput: ResolverTypeWrapper<any>;
  SharingRequest: ResolverTypeWrapper<SharingRequestRecord>;
  TermsDifference: ResolverTypeWrapper<any>;
  SharingRequestState: ResolverTypeWrapper<any>;
  FileSharingRequestInput: ResolverTypeWrapper<any>;
  SupplementSharingRequestInput: ResolverTypeWrapper<any>;
  SharingRequestActInput: ResolverTypeWrapper<any>;
  SharingRequestReasonInput: ResolverTypeWrapper<any>;
  ApproveSharingRequestInput: ResolverTypeWrapper<any>;
  SharingRequestResult: ResolverTypeWrapper<any>;
  AccessReceipt: ResolverTypeWrapper<AccessReceiptRecord>;
  AccessReceiptConnection: ResolverTypeWrapper<any>;
  AccessReceiptEdge: ResolverTypeWrapper<any>;
  Me: ResolverTypeWrapper<any>;
  ReceiptExport: ResolverTypeWrapper<any>;
  AccessReceiptFilter: ResolverTypeWrapper<any>;
  AppendedReceipts: ResolverTypeWrapper<any>;
  AppendReceiptsInput: ResolverTypeWrapper<any>;
  VerificationChunkInput: ResolverTypeWrapper<any>;
  ReceiptGroupInput: ResolverTypeWrapper<any>;
  PersonChange: ResolverTypeWrapper<any>;
  PersonChangeConnection: ResolverTypeWrapper<any>;
  PersonChangeEdge: ResolverTypeWrapper<any>;
  ChangeChecksum: ResolverTypeWrapper<any>;
  CorrectionRequest: ResolverTypeWrapper<CorrectionRequestRecord>;
  CorrectionAct: ResolverTypeWrapper<any>;
  CorrectionState: ResolverTypeWrapper<any>;
  CorrectionRejection: ResolverTypeWrapper<any>;
  CorrectionRequestConnection: ResolverTypeWrapper<any>;
  CorrectionRequestEdge: ResolverTypeWrapper<any>;
  CorrectionQueueFilter: ResolverTypeWrapper<any>;
  ReportForCorrectionInput: ResolverTypeWrapper<any>;
  CorrectionRequestActInput: ResolverTypeWrapper<any>;
  RejectCorrectionRequestInput: ResolverTypeWrapper<any>;
  CloseCorrectionRequestInput: ResolverTypeWrapper<any>;
  ForwardCorrectionRequestInput: ResolverTypeWrapper<any>;
  CorrectionRequestResult: ResolverTypeWrapper<any>;
  Webhook: ResolverTypeWrapper<WebhookRecord>;
  WebhookState: ResolverTypeWrapper<any>;
  RegisteredWebhook: ResolverTypeWrapper<any>;
  RemovedWebhook: ResolverTypeWrapper<any>;
  RegisterWebhookInput: ResolverTypeWrapper<any>;
  WebhookActInput: ResolverTypeWrapper<any>;
  RegisterWebhookResult: ResolverTypeWrapper<any>;
  WebhookResult: ResolverTypeWrapper<any>;
  RemoveWebhookResult: ResolverTypeWrapper<any>;
  VerificationJob: ResolverTypeWrapper<VerificationJobRecord>;
  VerificationPage: ResolverTypeWrapper<any>;
  VerificationJobState: ResolverTypeWrapper<any>;
  VerificationTask: ResolverTypeWrapper<any>;
  SubmitVerificationJobInput: ResolverTypeWrapper<any>;
  VerificationJobResult: ResolverTypeWrapper<any>;
  ExchangePolicyParameter: ResolverTypeWrapper<any>;
  SetExchangePolicyParameterInput: ResolverTypeWrapper<any>;
  SetExchangePolicyParameterResult: ResolverTypeWrapper<any>;
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
  Partner: PartnerRecord;
  PartnerCredentials: any;
  RegisterPartnerInput: any;
  PartnerActInput: any;
  RegisterPartnerResult: any;
  SuspendPartnerResult: any;
  Agreement: AgreementRecord;
  Population: any;
  AgreementField: any;
  AgreementOperation: any;
  AgreementUsage: any;
  FieldUsage: any;
  NarrowAgreementInput: any;
  AgreementFieldInput: any;
  RevokeAgreementInput: any;
  RegisterAgreementOperationInput: any;
  AgreementResult: any;
  CatalogueField: CatalogueFieldRecord;
  CatalogueHolding: any;
  CatalogueFieldConnection: any;
  CatalogueFieldEdge: any;
  SourceFreshness: any;
  FieldCatalogueFilter: any;
  PublishedCatalogue: any;
  CatalogueEntryInput: any;
  SharingRequest: SharingRequestRecord;
  TermsDifference: any;
  FileSharingRequestInput: any;
  SupplementSharingRequestInput: any;
  SharingRequestActInput: any;
  SharingRequestReasonInput: any;
  ApproveSharingRequestInput: any;
  SharingRequestResult: any;
  AccessReceipt: AccessReceiptRecord;
  AccessReceiptConnection: any;
  AccessReceiptEdge: any;
  Me: any;
  ReceiptExport: any;
  AccessReceiptFilter: any;
  AppendedReceipts: any;
  AppendReceiptsInput: any;
  VerificationChunkInput: any;
  ReceiptGroupInput: any;
  PersonChange: any;
  PersonChangeConnection: any;
  PersonChangeEdge: any;
  ChangeChecksum: any;
  CorrectionRequest: CorrectionRequestRecord;
  CorrectionAct: any;
  CorrectionRequestConnection: any;
  CorrectionRequestEdge: any;
  CorrectionQueueFilter: any;
  ReportForCorrectionInput: any;
  CorrectionRequestActInput: any;
  RejectCorrectionRequestInput: any;
  CloseCorrectionRequestInput: any;
  ForwardCorrectionRequestInput: any;
  CorrectionRequestResult: any;
  Webhook: WebhookRecord;
  RegisteredWebhook: any;
  RemovedWebhook: any;
  RegisterWebhookInput: any;
  WebhookActInput: any;
  RegisterWebhookResult: any;
  WebhookResult: any;
  RemoveWebhookResult: any;
  VerificationJob: VerificationJobRecord;
  VerificationPage: any;
  VerificationTask: any;
  SubmitVerificationJobInput: any;
  VerificationJobResult: any;
  ExchangePolicyParameter: any;
  SetExchangePolicyParameterInput: any;
  SetExchangePolicyParameterResult: any;
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
  partners?: Resolver<Array<ResolversTypes['Partner']>, ParentType, ContextType>;
  checkPartnerSecret?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<QueryCheckPartnerSecretArgs, 'account' | 'secret'>>;
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  agreementInForce?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType, RequireFields<QueryAgreementInForceArgs, 'account'>>;
  fieldCatalogue?: Resolver<ResolversTypes['CatalogueFieldConnection'], ParentType, ContextType, Partial<QueryFieldCatalogueArgs>>;
  fieldCatalogueFingerprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sharingRequests?: Resolver<Array<ResolversTypes['SharingRequest']>, ParentType, ContextType, Partial<QuerySharingRequestsArgs>>;
  me?: Resolver<Maybe<ResolversTypes['Me']>, ParentType, ContextType>;
  accessReceipts?: Resolver<ResolversTypes['AccessReceiptConnection'], ParentType, ContextType, Partial<QueryAccessReceiptsArgs>>;
  receiptExport?: Resolver<ResolversTypes['ReceiptExport'], ParentType, ContextType, RequireFields<QueryReceiptExportArgs, 'day'>>;
  changes?: Resolver<ResolversTypes['PersonChangeConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  changeChecksum?: Resolver<ResolversTypes['ChangeChecksum'], ParentType, ContextType, Partial<QueryChangeChecksumArgs>>;
  correctionRequests?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, Partial<QueryCorrectionRequestsArgs>>;
  correctionQueue?: Resolver<ResolversTypes['CorrectionRequestConnection'], ParentType, ContextType, RequireFields<QueryCorrectionQueueArgs, 'division'>>;
  webhooks?: Resolver<Array<ResolversTypes['Webhook']>, ParentType, ContextType>;
  publicKeys?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verificationJob?: Resolver<Maybe<ResolversTypes['VerificationJob']>, ParentType, ContextType, RequireFields<QueryVerificationJobArgs, 'id'>>;
  exchangePolicyParameters?: Resolver<Array<ResolversTypes['ExchangePolicyParameter']>, ParentType, ContextType, RequireFields<QueryExchangePolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerPartner?: Resolver<ResolversTypes['RegisterPartnerResult'], ParentType, ContextType, RequireFields<MutationRegisterPartnerArgs, 'input'>>;
  renewPartnerSecret?: Resolver<ResolversTypes['RegisterPartnerResult'], ParentType, ContextType, RequireFields<MutationRenewPartnerSecretArgs, 'input'>>;
  suspendPartner?: Resolver<ResolversTypes['SuspendPartnerResult'], ParentType, ContextType, RequireFields<MutationSuspendPartnerArgs, 'input'>>;
  narrowAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationNarrowAgreementArgs, 'input'>>;
  revokeAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationRevokeAgreementArgs, 'input'>>;
  registerAgreementOperation?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationRegisterAgreementOperationArgs, 'input'>>;
  publishFieldCatalogue?: Resolver<ResolversTypes['PublishedCatalogue'], ParentType, ContextType, RequireFields<MutationPublishFieldCatalogueArgs, 'fingerprint' | 'entries'>>;
  fileSharingRequest?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationFileSharingRequestArgs, 'input'>>;
  askForSupplement?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationAskForSupplementArgs, 'input'>>;
  supplementSharingRequest?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationSupplementSharingRequestArgs, 'input'>>;
  reviewSharingRequest?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationReviewSharingRequestArgs, 'input'>>;
  approveSharingRequest?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationApproveSharingRequestArgs, 'input'>>;
  refuseSharingRequest?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationRefuseSharingRequestArgs, 'input'>>;
  disputeSharingRefusal?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationDisputeSharingRefusalArgs, 'input'>>;
  withdrawSharingDispute?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationWithdrawSharingDisputeArgs, 'input'>>;
  upholdSharingRefusal?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationUpholdSharingRefusalArgs, 'input'>>;
  serveSharingRequest?: Resolver<ResolversTypes['SharingRequestResult'], ParentType, ContextType, RequireFields<MutationServeSharingRequestArgs, 'input'>>;
  appendReceipts?: Resolver<Array<ResolversTypes['AppendedReceipts']>, ParentType, ContextType, RequireFields<MutationAppendReceiptsArgs, 'writer' | 'inputs'>>;
  reportForCorrection?: Resolver<ResolversTypes['CorrectionRequestResult'], ParentType, ContextType, RequireFields<MutationReportForCorrectionArgs, 'input'>>;
  withdrawCorrectionRequest?: Resolver<ResolversTypes['CorrectionRequestResult'], ParentType, ContextType, RequireFields<MutationWithdrawCorrectionRequestArgs, 'input'>>;
  acceptCorrectionRequest?: Resolver<ResolversTypes['CorrectionRequestResult'], ParentType, ContextType, RequireFields<MutationAcceptCorrectionRequestArgs, 'input'>>;
  rejectCorrectionRequest?: Resolver<ResolversTypes['CorrectionRequestResult'], ParentType, ContextType, RequireFields<MutationRejectCorrectionRequestArgs, 'input'>>;
  closeCorrectionRequest?: Resolver<ResolversTypes['CorrectionRequestResult'], ParentType, ContextType, RequireFields<MutationCloseCorrectionRequestArgs, 'input'>>;
  forwardCorrectionRequest?: Resolver<ResolversTypes['CorrectionRequestResult'], ParentType, ContextType, RequireFields<MutationForwardCorrectionRequestArgs, 'input'>>;
  registerWebhook?: Resolver<ResolversTypes['RegisterWebhookResult'], ParentType, ContextType, RequireFields<MutationRegisterWebhookArgs, 'input'>>;
  resumeWebhook?: Resolver<ResolversTypes['WebhookResult'], ParentType, ContextType, RequireFields<MutationResumeWebhookArgs, 'input'>>;
  removeWebhook?: Resolver<ResolversTypes['RemoveWebhookResult'], ParentType, ContextType, RequireFields<MutationRemoveWebhookArgs, 'input'>>;
  submitVerificationJob?: Resolver<ResolversTypes['VerificationJobResult'], ParentType, ContextType, RequireFields<MutationSubmitVerificationJobArgs, 'input'>>;
  cancelVerificationJob?: Resolver<ResolversTypes['VerificationJobResult'], ParentType, ContextType, RequireFields<MutationCancelVerificationJobArgs, 'id'>>;
  takeVerificationChunk?: Resolver<Maybe<ResolversTypes['VerificationTask']>, ParentType, ContextType>;
  noteVerificationFault?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, RequireFields<MutationNoteVerificationFaultArgs, 'job' | 'number' | 'code'>>;
  setExchangePolicyParameter?: Resolver<ResolversTypes['SetExchangePolicyParameterResult'], ParentType, ContextType, RequireFields<MutationSetExchangePolicyParameterArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'ExchangePolicyParameter', ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PartnerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partner'] = ResolversParentTypes['Partner'], FederationReferenceType extends FederationReferenceTypes['Partner'] = FederationReferenceTypes['Partner']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partner']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  secretSetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnerCredentialsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnerCredentials'] = ResolversParentTypes['PartnerCredentials']> = {
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterPartnerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterPartnerResult'] = ResolversParentTypes['RegisterPartnerResult']> = {
  __resolveType: TypeResolveFn<'PartnerCredentials' | 'Refusal', ParentType, ContextType>;
};

export type SuspendPartnerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuspendPartnerResult'] = ResolversParentTypes['SuspendPartnerResult']> = {
  __resolveType: TypeResolveFn<'Partner' | 'Refusal', ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement'], FederationReferenceType extends FederationReferenceTypes['Agreement'] = FederationReferenceTypes['Agreement']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Agreement']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['AgreementField']>, ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  personsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumLagSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  revocationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signatureSm2?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operations?: Resolver<Array<ResolversTypes['AgreementOperation']>, ParentType, ContextType>;
  usage?: Resolver<Array<ResolversTypes['AgreementUsage']>, ParentType, ContextType, RequireFields<AgreementUsageArgs, 'from' | 'until'>>;
  idKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PopulationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Population'] = ResolversParentTypes['Population'], FederationReferenceType extends FederationReferenceTypes['Population'] = FederationReferenceTypes['Population']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Population']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  expression?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementField'] = ResolversParentTypes['AgreementField']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgreementOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementOperation'] = ResolversParentTypes['AgreementOperation']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgreementUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementUsage'] = ResolversParentTypes['AgreementUsage']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  requests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['FieldUsage']>, ParentType, ContextType>;
};

export type FieldUsageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldUsage'] = ResolversParentTypes['FieldUsage']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AgreementResult'] = ResolversParentTypes['AgreementResult']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Refusal', ParentType, ContextType>;
};

export type CatalogueFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueField'] = ResolversParentTypes['CatalogueField']> = {
  coordinate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isInput?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  subgraphs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['DataClass']>, ParentType, ContextType>;
  mask?: Resolver<Maybe<ResolversTypes['Mask']>, ParentType, ContextType>;
  format?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  example?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  optionalArguments?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  freshness?: Resolver<Maybe<ResolversTypes['SourceFreshness']>, ParentType, ContextType>;
  isShareable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  holdings?: Resolver<Maybe<Array<ResolversTypes['CatalogueHolding']>>, ParentType, ContextType>;
  agreementCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CatalogueHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueHolding'] = ResolversParentTypes['CatalogueHolding']> = {
  agreement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inFull?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CatalogueFieldConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueFieldConnection'] = ResolversParentTypes['CatalogueFieldConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CatalogueFieldEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CatalogueFieldEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CatalogueFieldEdge'] = ResolversParentTypes['CatalogueFieldEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CatalogueField'], ParentType, ContextType>;
};

export type SourceFreshnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFreshness'] = ResolversParentTypes['SourceFreshness']> = {
  subgraph?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PublishedCatalogueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedCatalogue'] = ResolversParentTypes['PublishedCatalogue']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharingRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingRequest'] = ResolversParentTypes['SharingRequest'], FederationReferenceType extends FederationReferenceTypes['SharingRequest'] = FederationReferenceTypes['SharingRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['SharingRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SharingRequestState'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  legalBasis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scenario?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signedOffBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['AgreementField']>, ParentType, ContextType>;
  divisions?: Resolver<Array<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  personsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  costPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximumLagSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  validTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['TermsDifference'], ParentType, ContextType>;
  supplementAsked?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  refusalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  disputeReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ruling?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TermsDifferenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TermsDifference'] = ResolversParentTypes['TermsDifference']> = {
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  widens?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fieldsAdded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  fieldsRemoved?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  unmasked?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  masked?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  divisionsAdded?: Resolver<Array<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  divisionsRemoved?: Resolver<Array<ResolversTypes['DivisionCode']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  populationBefore?: Resolver<Maybe<ResolversTypes['Population']>, ParentType, ContextType>;
  populationChanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  raised?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  lowered?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SharingRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharingRequestResult'] = ResolversParentTypes['SharingRequestResult']> = {
  __resolveType: TypeResolveFn<'SharingRequest' | 'Refusal', ParentType, ContextType>;
};

export type AccessReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReceipt'] = ResolversParentTypes['AccessReceipt']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AccessReceiptConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReceiptConnection'] = ResolversParentTypes['AccessReceiptConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccessReceiptEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessReceiptEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessReceiptEdge'] = ResolversParentTypes['AccessReceiptEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AccessReceipt'], ParentType, ContextType>;
};

export type MeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Me'] = ResolversParentTypes['Me']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  dataUsage?: Resolver<ResolversTypes['AccessReceiptConnection'], ParentType, ContextType, Partial<MeDataUsageArgs>>;
};

export type ReceiptExportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReceiptExport'] = ResolversParentTypes['ReceiptExport']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receipts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AppendedReceiptsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AppendedReceipts'] = ResolversParentTypes['AppendedReceipts']> = {
  receipts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  costLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['Refusal']>, ParentType, ContextType>;
};

export type PersonChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChange'] = ResolversParentTypes['PersonChange']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  fields?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hasLeft?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type PersonChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChangeConnection'] = ResolversParentTypes['PersonChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChangeEdge'] = ResolversParentTypes['PersonChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonChange'], ParentType, ContextType>;
};

export type ChangeChecksumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangeChecksum'] = ResolversParentTypes['ChangeChecksum']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  persons?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CorrectionRequestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequest'] = ResolversParentTypes['CorrectionRequest'], FederationReferenceType extends FederationReferenceTypes['CorrectionRequest'] = FederationReferenceTypes['CorrectionRequest']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CorrectionRequest']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CorrectionState'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  reporterKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Partner']>, ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedValue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  rejection?: Resolver<Maybe<ResolversTypes['CorrectionRejection']>, ParentType, ContextType>;
  correctedBy?: Resolver<Maybe<ResolversTypes['CorrectionAct']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrectionActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionAct'] = ResolversParentTypes['CorrectionAct']> = {
  act?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type CorrectionRequestConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequestConnection'] = ResolversParentTypes['CorrectionRequestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CorrectionRequestEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CorrectionRequestEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequestEdge'] = ResolversParentTypes['CorrectionRequestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CorrectionRequest'], ParentType, ContextType>;
};

export type CorrectionRequestResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CorrectionRequestResult'] = ResolversParentTypes['CorrectionRequestResult']> = {
  __resolveType: TypeResolveFn<'CorrectionRequest' | 'Refusal', ParentType, ContextType>;
};

export type WebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Webhook'] = ResolversParentTypes['Webhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['Partner'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signsWithSm2?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WebhookState'], ParentType, ContextType>;
  deliveredUpTo?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisteredWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisteredWebhook'] = ResolversParentTypes['RegisteredWebhook']> = {
  webhook?: Resolver<ResolversTypes['Webhook'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemovedWebhookResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemovedWebhook'] = ResolversParentTypes['RemovedWebhook']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RegisterWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterWebhookResult'] = ResolversParentTypes['RegisterWebhookResult']> = {
  __resolveType: TypeResolveFn<'RegisteredWebhook' | 'Refusal', ParentType, ContextType>;
};

export type WebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WebhookResult'] = ResolversParentTypes['WebhookResult']> = {
  __resolveType: TypeResolveFn<'Webhook' | 'Refusal', ParentType, ContextType>;
};

export type RemoveWebhookResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveWebhookResult'] = ResolversParentTypes['RemoveWebhookResult']> = {
  __resolveType: TypeResolveFn<'RemovedWebhook' | 'Refusal', ParentType, ContextType>;
};

export type VerificationJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationJob'] = ResolversParentTypes['VerificationJob']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  idempotencyKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VerificationJobState'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fault?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retainUntil?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  page?: Resolver<Maybe<ResolversTypes['VerificationPage']>, ParentType, ContextType, RequireFields<VerificationJobPageArgs, 'number'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerificationPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationPage'] = ResolversParentTypes['VerificationPage']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  people?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  json?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerificationTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationTask'] = ResolversParentTypes['VerificationTask']> = {
  job?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerificationJobResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerificationJobResult'] = ResolversParentTypes['VerificationJobResult']> = {
  __resolveType: TypeResolveFn<'VerificationJob' | 'Refusal', ParentType, ContextType>;
};

export type ExchangePolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangePolicyParameter'] = ResolversParentTypes['ExchangePolicyParameter']> = {
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

export type SetExchangePolicyParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetExchangePolicyParameterResult'] = ResolversParentTypes['SetExchangePolicyParameterResult']> = {
  __resolveType: TypeResolveFn<'ExchangePolicyParameter' | 'Refusal', ParentType, ContextType>;
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
  Partner?: PartnerResolvers<ContextType>;
  PartnerCredentials?: PartnerCredentialsResolvers<ContextType>;
  RegisterPartnerResult?: RegisterPartnerResultResolvers<ContextType>;
  SuspendPartnerResult?: SuspendPartnerResultResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  Population?: PopulationResolvers<ContextType>;
  AgreementField?: AgreementFieldResolvers<ContextType>;
  AgreementOperation?: AgreementOperationResolvers<ContextType>;
  AgreementUsage?: AgreementUsageResolvers<ContextType>;
  FieldUsage?: FieldUsageResolvers<ContextType>;
  AgreementResult?: AgreementResultResolvers<ContextType>;
  CatalogueField?: CatalogueFieldResolvers<ContextType>;
  CatalogueHolding?: CatalogueHoldingResolvers<ContextType>;
  CatalogueFieldConnection?: CatalogueFieldConnectionResolvers<ContextType>;
  CatalogueFieldEdge?: CatalogueFieldEdgeResolvers<ContextType>;
  SourceFreshness?: SourceFreshnessResolvers<ContextType>;
  PublishedCatalogue?: PublishedCatalogueResolvers<ContextType>;
  SharingRequest?: SharingRequestResolvers<ContextType>;
  TermsDifference?: TermsDifferenceResolvers<ContextType>;
  SharingRequestResult?: SharingRequestResultResolvers<ContextType>;
  AccessReceipt?: AccessReceiptResolvers<ContextType>;
  AccessReceiptConnection?: AccessReceiptConnectionResolvers<ContextType>;
  AccessReceiptEdge?: AccessReceiptEdgeResolvers<ContextType>;
  Me?: MeResolvers<ContextType>;
  ReceiptExport?: ReceiptExportResolvers<ContextType>;
  AppendedReceipts?: AppendedReceiptsResolvers<ContextType>;
  PersonChange?: PersonChangeResolvers<ContextType>;
  PersonChangeConnection?: PersonChangeConnectionResolvers<ContextType>;
  PersonChangeEdge?: PersonChangeEdgeResolvers<ContextType>;
  ChangeChecksum?: ChangeChecksumResolvers<ContextType>;
  CorrectionRequest?: CorrectionRequestResolvers<ContextType>;
  CorrectionAct?: CorrectionActResolvers<ContextType>;
  CorrectionRequestConnection?: CorrectionRequestConnectionResolvers<ContextType>;
  CorrectionRequestEdge?: CorrectionRequestEdgeResolvers<ContextType>;
  CorrectionRequestResult?: CorrectionRequestResultResolvers<ContextType>;
  Webhook?: WebhookResolvers<ContextType>;
  RegisteredWebhook?: RegisteredWebhookResolvers<ContextType>;
  RemovedWebhook?: RemovedWebhookResolvers<ContextType>;
  RegisterWebhookResult?: RegisterWebhookResultResolvers<ContextType>;
  WebhookResult?: WebhookResultResolvers<ContextType>;
  RemoveWebhookResult?: RemoveWebhookResultResolvers<ContextType>;
  VerificationJob?: VerificationJobResolvers<ContextType>;
  VerificationPage?: VerificationPageResolvers<ContextType>;
  VerificationTask?: VerificationTaskResolvers<ContextType>;
  VerificationJobResult?: VerificationJobResultResolvers<ContextType>;
  ExchangePolicyParameter?: ExchangePolicyParameterResolvers<ContextType>;
  SetExchangePolicyParameterResult?: SetExchangePolicyParameterResultResolvers<ContextType>;
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
