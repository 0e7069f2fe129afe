// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AbilityAssessment as AbilityAssessmentRecord } from './ability-assessment/entity.ts';
import type { CareBed as CareBedRecord, CareBedPeriod as CareBedPeriodRecord } from './care-bed/entity.ts';
import type { RandomInspection as RandomInspectionRecord, CareInspection as CareInspectionRecord, CareHazard as CareHazardRecord } from './care-inspection/entity.ts';
import type { CareInstitution as CareInstitutionRecord, FilingStep as FilingStepRecord, InstitutionRating as InstitutionRatingRecord, InstitutionClosure as InstitutionClosureRecord } from './care-institution/entity.ts';
import type { CareResidency as CareResidencyRecord, ResidencyConflict as ResidencyConflictRecord } from './care-residency/entity.ts';
import type { OldAgeAllowance as OldAgeAllowanceRecord, OldAgeSuspension as OldAgeSuspensionRecord, SurvivalCheck as SurvivalCheckRecord, OldAgeTask as OldAgeTaskRecord } from './old-age-allowance/entity.ts';
import type { OldAgeStandard as OldAgeStandardRecord } from './old-age-standard/entity.ts';
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
  /** 养老机构 null where there is none in the caller's divisions. */
  careInstitution?: Maybe<CareInstitution>;
  /** 养老机构 by credit code; the living one, else the last that was closed. */
  careInstitutionByCreditCode?: Maybe<CareInstitution>;
  /** 养老机构 of a division and below, by id. */
  careInstitutions: CareInstitutionConnection;
  /** 床位 null where there is none in the caller's divisions. */
  careBed?: Maybe<CareBed>;
  /** 能力评估 null where there is none in the caller's divisions. */
  abilityAssessment?: Maybe<AbilityAssessment>;
  /** 入住 null where there is none in the caller's divisions. */
  careResidency?: Maybe<CareResidency>;
  /** 入住 of a division and below, by id. */
  careResidencies: CareResidencyConnection;
  /** 入住冲突 of a division and below, by id. */
  residencyConflicts: ResidencyConflictConnection;
  /** 检查 null where there is none in the caller's divisions. */
  careInspection?: Maybe<CareInspection>;
  /** 检查 of a division and below, by id. */
  careInspections: CareInspectionConnection;
  /** 双随机抽查 null where there is none in the caller's divisions. */
  randomInspection?: Maybe<RandomInspection>;
  /** 隐患 null where there is none in the caller's divisions. */
  careHazard?: Maybe<CareHazard>;
  /** 隐患 of a division and below, by id. */
  careHazards: CareHazardConnection;
  /** 高龄津贴标准 in force for a division on a day (today where none is given); lowest band first. */
  oldAgeStandards: Array<OldAgeStandard>;
  /** 高龄津贴 null where there is none in the caller's divisions. */
  oldAgeAllowance?: Maybe<OldAgeAllowance>;
  /** 高龄津贴 of a division and below, by id. */
  oldAgeAllowances: OldAgeAllowanceConnection;
  /** 待核事项 of a division and below, by id. */
  oldAgeTasks: OldAgeTaskConnection;
  /** 发放批次 one batch; null where there is none in the caller's divisions. */
  elderlyCarePaymentBatch?: Maybe<ElderlyCarePaymentBatch>;
  /** 发放批次 those of a division (and below) and month, newest first; at most 500. */
  elderlyCarePaymentBatches: Array<ElderlyCarePaymentBatch>;
  /** 名册 those that can be imported here. */
  elderlyCareRosters: Array<ElderlyCareRoster>;
  /** 导入批次 one batch; null where there is none in the caller's divisions. */
  elderlyCareImportBatch?: Maybe<ElderlyCareImportBatch>;
  /** 导入批次 those of a division (and below), newest first. */
  elderlyCareImportBatches: ElderlyCareImportBatchConnection;
  /** 数据来源 the rows of rosters that made or changed a record, oldest first. */
  elderlyCareRecordSources: Array<ElderlyCareImportRecord>;
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  elderlyCarePolicyParameters: Array<ElderlyCarePolicyParameter>;
};


export type QueryCareInstitutionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareInstitutionByCreditCodeArgs = {
  creditCode: Scalars['CreditCode']['input'];
};


export type QueryCareInstitutionsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CareInstitutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCareBedArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAbilityAssessmentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareResidencyArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareResidenciesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CareResidencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryResidencyConflictsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<ResidencyConflictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCareInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareInspectionsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CareInspectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryRandomInspectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareHazardArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCareHazardsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CareHazardFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOldAgeStandardsArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryOldAgeAllowanceArgs = {
  id: Scalars['ID']['input'];
};


export type QueryOldAgeAllowancesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<OldAgeAllowanceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOldAgeTasksArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<OldAgeTaskFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElderlyCarePaymentBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElderlyCarePaymentBatchesArgs = {
  division: Scalars['DivisionCode']['input'];
  month: Scalars['YearMonth']['input'];
};


export type QueryElderlyCareImportBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElderlyCareImportBatchesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<ElderlyCareImportBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElderlyCareRecordSourcesArgs = {
  recordId: Scalars['ID']['input'];
};


export type QueryElderlyCarePolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 登记养老机构. Refused with TOO_FEW_BEDS, CREDIT_CODE_TAKEN, BAD_DOCUMENT or DATE_IN_FUTURE. */
  registerCareInstitution: CareInstitutionResult;
  /** 提交备案 after the first elder moved in. Refused with MATERIALS_MISSING. */
  submitInstitutionFiling: CareInstitutionResult;
  /** 通知补正 */
  requestFilingSupplement: CareInstitutionResult;
  /** 出具备案回执. Refused with FILING_NUMBER_TAKEN. */
  acceptInstitutionFiling: CareInstitutionResult;
  /** 变更登记事项 a filed institution then files the change. Refused with TOO_FEW_BEDS or BAD_DOCUMENT. */
  changeCareInstitution: CareInstitutionResult;
  /** 确认备案变更 */
  confirmFilingChange: CareInstitutionResult;
  /** 暂停服务 */
  suspendCareInstitution: CareInstitutionResult;
  /** 恢复服务 where it stood before. */
  resumeCareInstitution: CareInstitutionResult;
  /** 评定等级或信用 from a day on. Refused with NOT_FILED, NOT_RUN_LONG_ENOUGH, EARLIER_THAN_CURRENT or RATING_OVERLAPS. */
  rateCareInstitution: CareInstitutionResult;
  /** 公告终止 ahead by the notice that policy sets. Refused with NOTICE_TOO_SHORT or CLOSURE_ALREADY_ANNOUNCED. */
  announceInstitutionClosure: CareInstitutionResult;
  /** 撤回终止公告. Refused with CLOSURE_NOT_ANNOUNCED. */
  withdrawInstitutionClosure: CareInstitutionResult;
  /** 终止 when the announced day has come and nobody lives there. Refused with CLOSURE_NOT_ANNOUNCED, NOTICE_RUNNING or RESIDENTS_NOT_RESETTLED. */
  closeCareInstitution: CareInstitutionResult;
  /** 开放床位. Refused with INSTITUTION_NOT_TAKING, CLOSURE_ANNOUNCED, MORE_THAN_DESIGNED, BED_NUMBER_TAKEN or DATE_IN_FUTURE. */
  openCareBeds: CareInstitutionResult;
  /** 预留床位. Refused with BED_CLOSED or BED_CHANGED_SINCE. */
  reserveCareBed: CareBedResult;
  /** 维修床位. Refused with BED_CLOSED or BED_CHANGED_SINCE. */
  maintainCareBed: CareBedResult;
  /** 恢复空闲 a reserved bed, or one under repair. Refused with BED_CLOSED or BED_CHANGED_SINCE. */
  releaseCareBed: CareBedResult;
  /** 床位改造 to another kind. Refused with BED_CLOSED or BED_CHANGED_SINCE. */
  convertCareBed: CareBedResult;
  /** 关闭床位. Refused with BED_OCCUPIED, BED_CLOSED or BED_CHANGED_SINCE. */
  closeCareBed: CareBedResult;
  /** 登记能力评估 by two assessors. Refused with SAME_ASSESSOR, SCORES_NOT_WHOLE, DATE_IN_FUTURE, PERSON_DECEASED or BAD_DOCUMENT. */
  recordAbilityAssessment: AbilityAssessmentResult;
  /** 作废能力评估. Refused with ALREADY_VOIDED. */
  voidAbilityAssessment: AbilityAssessmentResult;
  /** 办理入住. Refused with ALREADY_RESIDENT, PERSON_DECEASED, BED_NOT_FREE, BED_CLOSED, BED_CHANGED_SINCE, INSTITUTION_NOT_TAKING, CLOSURE_ANNOUNCED, NOT_ASSESSED, DEPOSIT_TOO_HIGH, DATE_IN_FUTURE or BAD_DOCUMENT. */
  checkInElder: CareResidencyResult;
  /** 办理退住. Refused with ALREADY_CHECKED_OUT, EARLIER_THAN_CHECK_IN, BED_CHANGED_SINCE or DATE_IN_FUTURE. */
  checkOutElder: CareResidencyResult;
  /** 调换床位 within the institution. Refused with ALREADY_CHECKED_OUT, BED_NOT_FREE, BED_CLOSED, BED_CHANGED_SINCE, BED_OF_ANOTHER_INSTITUTION or DATE_IN_FUTURE. */
  moveResidentToBed: CareResidencyResult;
  /** 变更入住约定. Refused with ALREADY_CHECKED_OUT. */
  changeResidencyTerms: CareResidencyResult;
  /** 核销入住冲突. Refused with CONFLICT_CLOSED. */
  dismissResidencyConflict: ResidencyConflictResult;
  /** 登记检查 with what was found. Refused with DATE_IN_FUTURE. */
  recordInspection: CareInspectionResult;
  /** 双随机抽取. Refused with TOO_FEW_TO_DRAW. */
  drawRandomInspection: RandomInspectionResult;
  /** 完成抽中的检查 with what was found. Refused with ALREADY_INSPECTED or DATE_IN_FUTURE. */
  completeInspection: CareInspectionResult;
  /** 公开抽查结果. Refused with NOT_ALL_INSPECTED or ALREADY_PUBLISHED. */
  publishRandomInspection: RandomInspectionResult;
  /** 上报隐患 outside an inspection. Refused with DATE_IN_FUTURE. */
  reportHazard: CareHazardResult;
  /** 责令整改 by a day. Refused with LIMIT_OUT_OF_RANGE. */
  orderRectification: CareHazardResult;
  /** 整改 */
  rectifyHazard: CareHazardResult;
  /** 复查 */
  reviewHazard: CareHazardResult;
  /** 销号 a major hazard by another hand than passed the review. Refused with SAME_HAND. */
  closeHazard: CareHazardResult;
  /** 升级处置 suspends the institution, or refers the case. */
  escalateHazard: CareHazardResult;
  /** 公布高龄津贴标准 all bands at once, from the first day of a month; the present standard ends there. Refused with NO_BANDS, BELOW_MINIMUM_AGE, BANDS_NOT_ADJOINING, LAST_BAND_NOT_OPEN, EARLIER_THAN_CURRENT or STANDARD_OVERLAPS. */
  publishOldAgeStandard: PublishOldAgeStandardResult;
  /** 主动发现 somebody of age without an allowance. Refused with TOO_YOUNG, BIRTH_DATE_NEEDED, PERSON_DECEASED, ALREADY_RECEIVING, OPEN_APPLICATION or BAD_DOCUMENT. */
  noteOldAgeEligibility: OldAgeAllowanceResult;
  /** 申请高龄津贴. Refused with TOO_YOUNG, BIRTH_DATE_NEEDED, LOW_INCOME_ONLY, PERSON_DECEASED, ALREADY_RECEIVING, OPEN_APPLICATION, BAD_ACCOUNT or BAD_DOCUMENT. */
  applyForOldAgeAllowance: OldAgeAllowanceResult;
  /** 村居调查. Refused with BEFORE_APPLICATION or DATE_IN_FUTURE. */
  surveyOldAgeApplication: OldAgeAllowanceResult;
  /** 乡镇审核. Refused with NOT_SURVEYED. */
  reviewOldAgeApplication: OldAgeAllowanceResult;
  /** 公示 */
  postOldAgeNotice: OldAgeAllowanceResult;
  /** 确认. Refused with NOTICE_RUNNING, PERSON_DECEASED, ALREADY_RECEIVING or NO_STANDARD_PUBLISHED. */
  grantOldAgeAllowance: OldAgeAllowanceResult;
  /** 不予确认 with reasons. */
  denyOldAgeAllowance: OldAgeAllowanceResult;
  /** 开启生存认证 for those whose time has come; at most 5000 at once. */
  openSurvivalChecks: OpenSurvivalChecksResult;
  /** 登记生存认证. Refused with ARREARS_NOT_DECIDED or DATE_IN_FUTURE. */
  confirmSurvival: OldAgeAllowanceResult;
  /** 暂停发放 from next month on. */
  suspendOldAgeAllowance: OldAgeAllowanceResult;
  /** 停发 after the month of the reason. Refused with NOT_UNREACHABLE_LONG_ENOUGH or DATE_IN_FUTURE. */
  stopOldAgeAllowance: OldAgeAllowanceResult;
  /** 恢复 after the death by which it was stopped was revoked. Refused with DEATH_NOT_REVOKED or ALREADY_RECEIVING. */
  reinstateOldAgeAllowance: OldAgeAllowanceResult;
  /** 更正出生日期. Refused with DATE_IN_FUTURE. */
  correctOldAgeBirthDate: OldAgeAllowanceResult;
  /** 变更账户. Refused with BAD_ACCOUNT or BAD_DOCUMENT. */
  changeOldAgeAccount: OldAgeAllowanceResult;
  /** 核销待核事项. Refused with TASK_CLOSED. */
  dismissOldAgeTask: OldAgeTaskResult;
  /** 核算 one item for every grant that is due and not yet being paid. Refused with UNKNOWN_SCHEME, MONTH_NOT_OPEN, NOTHING_DUE or CALCULATED_BY_ANOTHER. */
  calculateElderlyCarePaymentBatch: ElderlyCarePaymentBatchResult;
  /** 核验 what must not be paid now is held with its reason. */
  verifyElderlyCarePaymentBatch: ElderlyCarePaymentBatchResult;
  /** 审批 by another hand than calculated it. Refused with SAME_HAND. */
  approveElderlyCarePaymentBatch: ElderlyCarePaymentBatchResult;
  /** 送银行 with the fiscal voucher. Refused with VOUCHER_REQUIRED. */
  sendElderlyCarePaymentBatch: ElderlyCarePaymentBatchResult;
  /** 作废 before it is sent. */
  cancelElderlyCarePaymentBatch: ElderlyCarePaymentBatchResult;
  /** 银行回盘 whole or in parts; told twice it changes nothing. */
  recordElderlyCareBankAnswer: ElderlyCarePaymentBatchResult;
  /** 补发 returned or held items in a batch of their own. Refused with MIXED_BATCHES or BATCH_NOT_SENT. */
  reissueElderlyCarePayments: ElderlyCarePaymentBatchResult;
  /** 暂缓 one item before approval. Refused with BATCH_CLOSED. */
  holdElderlyCarePayment: ElderlyCarePaymentItemResult;
  /** 解除暂缓 before approval. Refused with BATCH_CLOSED. */
  releaseElderlyCarePayment: ElderlyCarePaymentItemResult;
  /** 追回 money paid for a month it was not owed for. */
  recoverElderlyCarePayment: ElderlyCarePaymentItemResult;
  /** 登记归还 in whole or in part. Refused with MORE_THAN_OWED. */
  recordElderlyCareRepayment: ElderlyCarePaymentItemResult;
  /** 检查名册 reads a file and says what importing it would do; nothing else is changed. The same file is the same batch. Refused whole with UNKNOWN_ROSTER, EMPTY_FILE, FILE_TOO_LARGE, UNKNOWN_FORMAT, MISLABELLED, LEGACY_FORMAT, ENCRYPTED, MACROS, DAMAGED_FILE, ZIP_BOMB, TOO_MANY_COLUMNS, TOO_MANY_ROWS, BROKEN_ENCODING, DAMAGED_TEXT, NO_TABLE, SEVERAL_TABLES, AMBIGUOUS_HEADER, MISSING_COLUMNS or RECEIVED_BY_ANOTHER. */
  checkElderlyCareRoster: ElderlyCareImportBatchResult;
  /** 导入名册 all accepted rows of a checked batch, or nothing. Refused with CONTROL_FIGURES_DIFFER or CHECK_AGAIN. */
  applyElderlyCareRoster: ElderlyCareImportBatchResult;
  /** 撤回名册 the whole batch. Refused with EDITED_SINCE where its records were edited after it. */
  reverseElderlyCareRoster: ElderlyCareImportBatchResult;
  /** 清除到期原始行 deletes the sealed text of rows past their retention; says of how many. */
  forgetExpiredElderlyCareImportRows: Scalars['Int']['output'];
  /** 设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT. */
  setElderlyCarePolicyParameter: SetElderlyCarePolicyParameterResult;
};


export type MutationRegisterCareInstitutionArgs = {
  input: RegisterCareInstitutionInput;
};


export type MutationSubmitInstitutionFilingArgs = {
  input: SubmitInstitutionFilingInput;
};


export type MutationRequestFilingSupplementArgs = {
  input: RequestFilingSupplementInput;
};


export type MutationAcceptInstitutionFilingArgs = {
  input: AcceptInstitutionFilingInput;
};


export type MutationChangeCareInstitutionArgs = {
  input: ChangeCareInstitutionInput;
};


export type MutationConfirmFilingChangeArgs = {
  input: CareInstitutionActInput;
};


export type MutationSuspendCareInstitutionArgs = {
  input: CareInstitutionActInput;
};


export type MutationResumeCareInstitutionArgs = {
  input: CareInstitutionActInput;
};


export type MutationRateCareInstitutionArgs = {
  input: RateCareInstitutionInput;
};


export type MutationAnnounceInstitutionClosureArgs = {
  input: AnnounceInstitutionClosureInput;
};


export type MutationWithdrawInstitutionClosureArgs = {
  input: CareInstitutionActInput;
};


export type MutationCloseCareInstitutionArgs = {
  input: CareInstitutionActInput;
};


export type MutationOpenCareBedsArgs = {
  input: OpenCareBedsInput;
};


export type MutationReserveCareBedArgs = {
  input: CareBedActInput;
};


export type MutationMaintainCareBedArgs = {
  input: CareBedActInput;
};


export type MutationReleaseCareBedArgs = {
  input: CareBedActInput;
};


export type MutationConvertCareBedArgs = {
  input: ConvertCareBedInput;
};


export type MutationCloseCareBedArgs = {
  input: CareBedActInput;
};


export type MutationRecordAbilityAssessmentArgs = {
  input: RecordAbilityAssessmentInput;
};


export type MutationVoidAbilityAssessmentArgs = {
  input: VoidAbilityAssessmentInput;
};


export type MutationCheckInElderArgs = {
  input: CheckInElderInput;
};


export type MutationCheckOutElderArgs = {
  input: CheckOutElderInput;
};


export type MutationMoveResidentToBedArgs = {
  input: MoveResidentToBedInput;
};


export type MutationChangeResidencyTermsArgs = {
  input: ChangeResidencyTermsInput;
};


export type MutationDismissResidencyConflictArgs = {
  input: DismissResidencyConflictInput;
};


export type MutationRecordInspectionArgs = {
  input: RecordInspectionInput;
};


export type MutationDrawRandomInspectionArgs = {
  input: DrawRandomInspectionInput;
};


export type MutationCompleteInspectionArgs = {
  input: CompleteInspectionInput;
};


export type MutationPublishRandomInspectionArgs = {
  input: PublishRandomInspectionInput;
};


export type MutationReportHazardArgs = {
  input: ReportHazardInput;
};


export type MutationOrderRectificationArgs = {
  input: OrderRectificationInput;
};


export type MutationRectifyHazardArgs = {
  input: RectifyHazardInput;
};


export type MutationReviewHazardArgs = {
  input: ReviewHazardInput;
};


export type MutationCloseHazardArgs = {
  input: CloseHazardInput;
};


export type MutationEscalateHazardArgs = {
  input: EscalateHazardInput;
};


export type MutationPublishOldAgeStandardArgs = {
  input: PublishOldAgeStandardInput;
};


export type MutationNoteOldAgeEligibilityArgs = {
  input: NoteOldAgeEligibilityInput;
};


export type MutationApplyForOldAgeAllowanceArgs = {
  input: ApplyForOldAgeAllowanceInput;
};


export type MutationSurveyOldAgeApplicationArgs = {
  input: SurveyOldAgeApplicationInput;
};


export type MutationReviewOldAgeApplicationArgs = {
  input: OldAgeAllowanceActInput;
};


export type MutationPostOldAgeNoticeArgs = {
  input: PostOldAgeNoticeInput;
};


export type MutationGrantOldAgeAllowanceArgs = {
  input: OldAgeAllowanceActInput;
};


export type MutationDenyOldAgeAllowanceArgs = {
  input: DenyOldAgeAllowanceInput;
};


export type MutationOpenSurvivalChecksArgs = {
  division: Scalars['DivisionCode']['input'];
};


export type MutationConfirmSurvivalArgs = {
  input: ConfirmSurvivalInput;
};


export type MutationSuspendOldAgeAllowanceArgs = {
  input: SuspendOldAgeAllowanceInput;
};


export type MutationStopOldAgeAllowanceArgs = {
  input: StopOldAgeAllowanceInput;
};


export type MutationReinstateOldAgeAllowanceArgs = {
  input: OldAgeAllowanceActInput;
};


export type MutationCorrectOldAgeBirthDateArgs = {
  input: CorrectOldAgeBirthDateInput;
};


export type MutationChangeOldAgeAccountArgs = {
  input: ChangeOldAgeAccountInput;
};


export type MutationDismissOldAgeTaskArgs = {
  input: DismissOldAgeTaskInput;
};


export type MutationCalculateElderlyCarePaymentBatchArgs = {
  input: CalculateElderlyCarePaymentBatchInput;
};


export type MutationVerifyElderlyCarePaymentBatchArgs = {
  input: ElderlyCarePaymentBatchActInput;
};


export type MutationApproveElderlyCarePaymentBatchArgs = {
  input: ElderlyCarePaymentBatchActInput;
};


export type MutationSendElderlyCarePaymentBatchArgs = {
  input: ElderlyCarePaymentBatchActInput;
};


export type MutationCancelElderlyCarePaymentBatchArgs = {
  input: ElderlyCarePaymentBatchActInput;
};


export type MutationRecordElderlyCareBankAnswerArgs = {
  input: ElderlyCareBankAnswerInput;
};


export type MutationReissueElderlyCarePaymentsArgs = {
  input: ReissueElderlyCarePaymentsInput;
};


export type MutationHoldElderlyCarePaymentArgs = {
  input: ElderlyCarePaymentItemReasonInput;
};


export type MutationReleaseElderlyCarePaymentArgs = {
  input: ElderlyCarePaymentItemReasonInput;
};


export type MutationRecoverElderlyCarePaymentArgs = {
  input: ElderlyCarePaymentItemReasonInput;
};


export type MutationRecordElderlyCareRepaymentArgs = {
  input: ElderlyCareRepaymentInput;
};


export type MutationCheckElderlyCareRosterArgs = {
  input: CheckElderlyCareRosterInput;
};


export type MutationApplyElderlyCareRosterArgs = {
  input: ApplyElderlyCareRosterInput;
};


export type MutationReverseElderlyCareRosterArgs = {
  input: ReverseElderlyCareRosterInput;
};


export type MutationSetElderlyCarePolicyParameterArgs = {
  input: SetElderlyCarePolicyParameterInput;
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
  /** 能力评估 the newest that holds today. */
  abilityAssessment?: Maybe<AbilityAssessment>;
  /** 能力评估记录 newest first, voided and outdated ones too. */
  abilityAssessments?: Maybe<Array<AbilityAssessment>>;
  /** 在住 where the person lives in care today. */
  careResidency?: Maybe<CareResidency>;
  /** 入住记录 newest first, ended ones too. */
  careResidencies?: Maybe<Array<CareResidency>>;
  /** 高龄津贴 received now, else applied for, else the last. */
  oldAgeAllowance?: Maybe<OldAgeAllowance>;
  /** 高龄津贴记录 all, in the same order. */
  oldAgeAllowances?: Maybe<Array<OldAgeAllowance>>;
};

/** 老年人身份 whom an act is about: by id where the hub knows the person, else by document, else by name alone. What is stated goes to the registry. */
export type ElderInput = {
  /** 人员编号 */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 证件 */
  document?: InputMaybe<ElderDocumentInput>;
  /** 姓名 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 性别 MALE, FEMALE or UNKNOWN. */
  sex?: InputMaybe<Scalars['String']['input']>;
  /** 出生日期 */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** 户籍地 */
  registeredDivision?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 住址 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话 */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** 证件 type of the registry's table of document types, and number. */
export type ElderDocumentInput = {
  /** 证件类型 */
  type: Scalars['String']['input'];
  /** 证件号码 */
  number: Scalars['String']['input'];
};

export type Division = {
  code: Scalars['DivisionCode']['output'];
  /** 养老床位 of the division and below; null outside the caller's divisions. */
  careCapacity?: Maybe<CareBedCounts>;
  /** 高龄津贴标准 in force in this division on a day (today where none is given), its own or that of the nearest division above. */
  oldAgeStandards?: Maybe<Array<OldAgeStandard>>;
};


export type DivisionOldAgeStandardsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type SocialOrganization = {
  creditCode: Scalars['CreditCode']['output'];
};

/** 养老机构 an institution that houses and cares for elders day and night, in ten beds or more. */
export type CareInstitution = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 名称 */
  name: Scalars['String']['output'];
  /** 统一社会信用代码 null where it was registered without one. */
  creditCode?: Maybe<Scalars['CreditCode']['output']>;
  /** 所在区划 */
  division?: Maybe<Division>;
  /** 社会组织 the organization with the same credit code, where civil affairs registered it as one. */
  organization?: Maybe<SocialOrganization>;
  /** 登记类型 */
  registrationKind: CareRegistrationKind;
  /** 运营方式 */
  operationMode: CareOperationMode;
  /** 机构类别 */
  kind: CareInstitutionKind;
  /** 普惠型 whether its prices are held down by agreement. */
  isInclusive: Scalars['Boolean']['output'];
  /** 地址 */
  address: Scalars['String']['output'];
  /** 联系电话 */
  phone?: Maybe<Scalars['String']['output']>;
  /** 负责人 */
  director?: Maybe<Person>;
  /** 建成年份 */
  builtYear?: Maybe<Scalars['Int']['output']>;
  /** 建筑面积 in square metres. */
  floorArea?: Maybe<Scalars['Decimal']['output']>;
  /** 设计床位 */
  designedBeds: Scalars['Int']['output'];
  /** 护理员数 */
  carerCount?: Maybe<Scalars['Int']['output']>;
  /** 医疗服务 */
  medicalService: CareMedicalService;
  /** 医疗资质 licence or filing of its clinic, or the agreement of cooperation. */
  medicalDocument?: Maybe<Scalars['String']['output']>;
  /** 消防验收 number of the approval or filing; null is a risk. */
  fireApprovalNumber?: Maybe<Scalars['String']['output']>;
  /** 食品经营许可 */
  foodLicenceNumber?: Maybe<Scalars['String']['output']>;
  /** 经度 GCJ-02, degrees. */
  longitude?: Maybe<Scalars['Decimal']['output']>;
  /** 纬度 GCJ-02, degrees. */
  latitude?: Maybe<Scalars['Decimal']['output']>;
  /** 登记日期 null where a roster did not say. */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 备案状态 */
  filingStatus: CareFilingStatus;
  /** 可办事项 the events of the filing that are legal now. */
  allowedEvents: Array<Scalars['String']['output']>;
  /** 开业日 the day the first elder moved in. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 备案日期 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** 备案编号 */
  filingNumber?: Maybe<Scalars['String']['output']>;
  /** 终止日 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 时限 the filing's, from the first resident. */
  deadlines: Array<Deadline>;
  /** 备案过程 every step, oldest first. */
  filingSteps: Array<CareFilingStep>;
  /** 等级 stars that hold today, 1 to 5. */
  starRating?: Maybe<Scalars['Int']['output']>;
  /** 信用等级 that holds today. */
  creditGrade?: Maybe<Scalars['String']['output']>;
  /** 评定记录 newest first. */
  ratings: Array<CareInstitutionRating>;
  /** 终止公告 newest first. */
  closures: Array<CareInstitutionClosure>;
  /** 床位 that are open (closed ones too if asked), by number. */
  beds?: Maybe<Array<CareBed>>;
  /** 床位数 */
  bedCounts?: Maybe<CareBedCounts>;
  /** 检查 newest first. */
  inspections?: Maybe<Array<CareInspection>>;
  /** 隐患 newest first; only those not closed, if asked. */
  hazards?: Maybe<Array<CareHazard>>;
};


/** 养老机构 an institution that houses and cares for elders day and night, in ten beds or more. */
export type CareInstitutionBedsArgs = {
  kind?: InputMaybe<CareBedKind>;
  status?: InputMaybe<CareBedStatus>;
  closed?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 养老机构 an institution that houses and cares for elders day and night, in ten beds or more. */
export type CareInstitutionHazardsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 登记类型 by whom and as what an institution is registered. */
export type CareRegistrationKind =
  /** 营利性养老机构 enterprise, registered by the market regulator. */
  | 'ENTERPRISE'
  /** 民办非企业单位 registered by civil affairs. */
  | 'PNE'
  /** 事业单位 */
  | 'PUBLIC_INSTITUTION';

/** 运营方式 who built and who runs it. */
export type CareOperationMode =
  /** 公建公营 */
  | 'PUBLIC_PUBLIC'
  /** 公建民营 */
  | 'PUBLIC_PRIVATE'
  /** 民建民营 */
  | 'PRIVATE'
  /** 政府与社会合作 */
  | 'PARTNERSHIP';

/** 机构类别 what kind of institution it is. */
export type CareInstitutionKind =
  /** 敬老院（特困人员供养服务机构） */
  | 'DESTITUTE_HOME'
  /** 社会福利院 */
  | 'SOCIAL_WELFARE_INSTITUTE'
  /** 养老院 */
  | 'ELDER_HOME'
  /** 护理院 */
  | 'NURSING_HOME'
  /** 农村幸福院 */
  | 'RURAL_HOME';

/** 医疗服务 how residents see a doctor. */
export type CareMedicalService =
  /** 无 */
  | 'NONE'
  /** 内设医疗机构 */
  | 'OWN_CLINIC'
  /** 签约合作 */
  | 'COOPERATION';

/** 备案状态 filing is no licence: an institution opens first and files after. */
export type CareFilingStatus =
  /** 已登记 nobody lives there yet. */
  | 'REGISTERED'
  /** 已开业 to be filed within the limit. */
  | 'OPENED'
  /** 已提交备案 */
  | 'FILING_SUBMITTED'
  /** 待补正 */
  | 'SUPPLEMENT'
  /** 已备案 */
  | 'FILED'
  /** 备案变更中 particulars changed after filing. */
  | 'CHANGED'
  /** 暂停服务 */
  | 'SUSPENDED'
  /** 已终止 */
  | 'CLOSED';

/** 备案步骤 who took it when, and what came before. */
export type CareFilingStep = {
  /** 事项 */
  event: Scalars['String']['output'];
  /** 原状态 */
  from: CareFilingStatus;
  /** 新状态 */
  to: CareFilingStatus;
  /** 日期 */
  takenOn: Scalars['Date']['output'];
  /** 经办人 account of the officer. */
  takenBy: Scalars['String']['output'];
  /** 文件 */
  document?: Maybe<Scalars['String']['output']>;
  /** 说明 */
  remark?: Maybe<Scalars['String']['output']>;
};

/** 评定 a grade that holds for an interval. */
export type CareInstitutionRating = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 评定类别 */
  scheme: CareRatingScheme;
  /** 等级 1 to 5 stars, or credit A to D. */
  grade: Scalars['String']['output'];
  /** 文件 */
  document: Scalars['String']['output'];
  /** 生效日 */
  validFrom: Scalars['Date']['output'];
  /** 失效日 first day on which it no longer holds. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 评定类别 */
export type CareRatingScheme =
  /** 等级评定 GB/T 37276-2018, five is highest. */
  | 'STAR'
  /** 信用评价 the province's. */
  | 'CREDIT';

/** 终止公告 the announced end of an institution. */
export type CareInstitutionClosure = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 状态 */
  state: CareClosureState;
  /** 公告日 */
  announcedOn: Scalars['Date']['output'];
  /** 终止日 announced. */
  closesOn: Scalars['Date']['output'];
  /** 原因 */
  reason: Scalars['String']['output'];
  /** 安置方案 the paper by which every resident is settled elsewhere. */
  resettlementPlan: Scalars['String']['output'];
  /** 办结日 */
  endedOn?: Maybe<Scalars['Date']['output']>;
};

/** 终止公告状态 */
export type CareClosureState =
  /** 已公告 */
  | 'ANNOUNCED'
  /** 已撤回 */
  | 'WITHDRAWN'
  /** 已终止 */
  | 'CLOSED';

/** 养老机构列表 one page of institutions. */
export type CareInstitutionConnection = {
  /** 条目 */
  edges: Array<CareInstitutionEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 养老机构条目 */
export type CareInstitutionEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 养老机构 */
  node: CareInstitution;
};

/** 养老机构筛选 every condition given must hold. */
export type CareInstitutionFilter = {
  /** 备案状态 */
  filingStatus?: InputMaybe<CareFilingStatus>;
  /** 机构类别 */
  kind?: InputMaybe<CareInstitutionKind>;
  /** 运营方式 */
  operationMode?: InputMaybe<CareOperationMode>;
  /** 登记类型 */
  registrationKind?: InputMaybe<CareRegistrationKind>;
  /** 逾期未备案 open, not filed, and the limit has passed. */
  filingOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** 无消防手续 without a fire approval. */
  lacksFireApproval?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 养老机构办理结果 the institution, or why not. */
export type CareInstitutionResult = CareInstitution | Refusal;

/** 登记事项 what an institution states of itself; in a change, what is left out stays. */
export type CareInstitutionParticularsInput = {
  /** 名称 */
  name: Scalars['String']['input'];
  /** 地址 */
  address: Scalars['String']['input'];
  /** 联系电话 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 */
  director?: InputMaybe<ElderInput>;
  /** 运营方式 */
  operationMode: CareOperationMode;
  /** 普惠型 */
  isInclusive: Scalars['Boolean']['input'];
  /** 建成年份 */
  builtYear?: InputMaybe<Scalars['Int']['input']>;
  /** 建筑面积 in square metres. */
  floorArea?: InputMaybe<Scalars['Decimal']['input']>;
  /** 设计床位 */
  designedBeds: Scalars['Int']['input'];
  /** 护理员数 */
  carerCount?: InputMaybe<Scalars['Int']['input']>;
  /** 医疗服务 */
  medicalService: CareMedicalService;
  /** 医疗资质 */
  medicalDocument?: InputMaybe<Scalars['String']['input']>;
  /** 消防验收 */
  fireApprovalNumber?: InputMaybe<Scalars['String']['input']>;
  /** 食品经营许可 */
  foodLicenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** 经度 */
  longitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** 纬度 */
  latitude?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 变更事项 only what changes. */
export type CareInstitutionChangesInput = {
  /** 名称 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 地址 */
  address?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话 */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** 负责人 */
  director?: InputMaybe<ElderInput>;
  /** 运营方式 */
  operationMode?: InputMaybe<CareOperationMode>;
  /** 普惠型 */
  isInclusive?: InputMaybe<Scalars['Boolean']['input']>;
  /** 建成年份 */
  builtYear?: InputMaybe<Scalars['Int']['input']>;
  /** 建筑面积 in square metres. */
  floorArea?: InputMaybe<Scalars['Decimal']['input']>;
  /** 设计床位 */
  designedBeds?: InputMaybe<Scalars['Int']['input']>;
  /** 护理员数 */
  carerCount?: InputMaybe<Scalars['Int']['input']>;
  /** 医疗服务 */
  medicalService?: InputMaybe<CareMedicalService>;
  /** 医疗资质 */
  medicalDocument?: InputMaybe<Scalars['String']['input']>;
  /** 消防验收 */
  fireApprovalNumber?: InputMaybe<Scalars['String']['input']>;
  /** 食品经营许可 */
  foodLicenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** 经度 */
  longitude?: InputMaybe<Scalars['Decimal']['input']>;
  /** 纬度 */
  latitude?: InputMaybe<Scalars['Decimal']['input']>;
};

/** 登记养老机构 input. */
export type RegisterCareInstitutionInput = {
  /** 所在区划 */
  division: Scalars['DivisionCode']['input'];
  /** 统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** 登记类型 */
  registrationKind: CareRegistrationKind;
  /** 机构类别 */
  kind: CareInstitutionKind;
  /** 登记日期 */
  registeredOn: Scalars['Date']['input'];
  /** 登记事项 */
  particulars: CareInstitutionParticularsInput;
};

/** 备案材料 */
export type CareFilingMaterial =
  /** 备案申请书 */
  | 'APPLICATION'
  /** 登记证书 */
  | 'REGISTRATION_CERTIFICATE'
  /** 承诺书 */
  | 'COMMITMENT';

/** 提交备案 input. */
export type SubmitInstitutionFilingInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 材料 */
  materials: Array<CareFilingMaterial>;
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 通知补正 input. */
export type RequestFilingSupplementInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 缺什么 */
  missing: Scalars['String']['input'];
};

/** 出具备案回执 input. */
export type AcceptInstitutionFilingInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 备案编号 */
  filingNumber: Scalars['String']['input'];
};

/** 变更登记事项 input. */
export type ChangeCareInstitutionInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 变更事项 */
  particulars: CareInstitutionChangesInput;
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 养老机构事项 input. */
export type CareInstitutionActInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
  /** 原因 */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** 评定 input. */
export type RateCareInstitutionInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 评定类别 */
  scheme: CareRatingScheme;
  /** 等级 1 to 5, or A to D. */
  grade: Scalars['String']['input'];
  /** 生效日 */
  validFrom: Scalars['Date']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 公告终止 input. */
export type AnnounceInstitutionClosureInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 终止日 */
  closesOn: Scalars['Date']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
  /** 安置方案 */
  resettlementPlan: Scalars['String']['input'];
};

/** 床位 a bed of an institution; what it was on which day stands in its periods. */
export type CareBed = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 养老机构 */
  institution?: Maybe<CareInstitution>;
  /** 房间号 */
  room: Scalars['String']['output'];
  /** 床位号 */
  number: Scalars['String']['output'];
  /** 床位类型 */
  kind: CareBedKind;
  /** 床位状态 as recorded last. */
  status: CareBedStatus;
  /** 某日状态 null where the bed was not open. */
  statusOn?: Maybe<CareBedStatus>;
  /** 开放日 */
  openedOn: Scalars['Date']['output'];
  /** 关闭日 first day on which it is no more. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 台账 its states over intervals of days, oldest first. */
  periods: Array<CareBedPeriod>;
};


/** 床位 a bed of an institution; what it was on which day stands in its periods. */
export type CareBedStatusOnArgs = {
  date: Scalars['Date']['input'];
};

/** 床位台账 state of a bed over an interval of days. */
export type CareBedPeriod = {
  /** 床位类型 */
  kind: CareBedKind;
  /** 床位状态 */
  status: CareBedStatus;
  /** 原因 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 起始日 */
  validFrom: Scalars['Date']['output'];
  /** 截止日 first day on which it no longer stands so. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 床位类型 */
export type CareBedKind =
  /** 普通床位 */
  | 'ORDINARY'
  /** 护理型床位 */
  | 'NURSING';

/** 床位状态 */
export type CareBedStatus =
  /** 空闲 */
  | 'FREE'
  /** 预留 */
  | 'RESERVED'
  /** 入住 */
  | 'OCCUPIED'
  /** 维修 */
  | 'MAINTENANCE';

/** 床位数 of an institution or division. */
export type CareBedCounts = {
  /** 机构数 not closed. */
  institutions: Scalars['Int']['output'];
  /** 设计床位 */
  designed: Scalars['Int']['output'];
  /** 开放床位 */
  open: Scalars['Int']['output'];
  /** 护理型床位 among the open. */
  nursing: Scalars['Int']['output'];
  /** 入住 */
  occupied: Scalars['Int']['output'];
  /** 入住率 occupied over open, four decimals; null where no bed is open. */
  occupancyRate?: Maybe<Scalars['Decimal']['output']>;
};

/** 床位办理结果 the bed, or why not. */
export type CareBedResult = CareBed | Refusal;

/** 开放床位 input; at most 500 at once. */
export type OpenCareBedsInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 开放日 */
  openedOn: Scalars['Date']['input'];
  /** 床位 */
  beds: Array<NewCareBedInput>;
};

/** 新开床位 */
export type NewCareBedInput = {
  /** 房间号 */
  room: Scalars['String']['input'];
  /** 床位号 */
  number: Scalars['String']['input'];
  /** 床位类型 */
  kind: CareBedKind;
};

/** 床位事项 input. */
export type CareBedActInput = {
  /** 床位 */
  bedId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 日期 */
  on: Scalars['Date']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
};

/** 床位改造 input. */
export type ConvertCareBedInput = {
  /** 床位 */
  bedId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 日期 */
  on: Scalars['Date']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
  /** 床位类型 */
  kind: CareBedKind;
};

/** 老年人能力评估 how able a person was found to be on a day (GB/T 42195-2022). */
export type AbilityAssessment = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 受评人 */
  person?: Maybe<Person>;
  /** 评估区划 */
  division?: Maybe<Division>;
  /** 评估原因 */
  reason: AbilityAssessmentReason;
  /** 评估日期 */
  assessedOn?: Maybe<Scalars['Date']['output']>;
  /** 评估人员 the two accounts or certificate numbers. */
  assessors?: Maybe<Array<Scalars['String']['output']>>;
  /** 能力等级 */
  level?: Maybe<AbilityLevel>;
  /** 总分 of 90. */
  score?: Maybe<Scalars['Int']['output']>;
  /** 昏迷 */
  isInComa?: Maybe<Scalars['Boolean']['output']>;
  /** 痴呆或精神疾病确诊 */
  hasMentalDiagnosis?: Maybe<Scalars['Boolean']['output']>;
  /** 照护风险事件 in the thirty days before. */
  careRiskEvents?: Maybe<Scalars['Int']['output']>;
  /** 分项得分 by group of the standard; null where only the result was taken over. */
  groups?: Maybe<Array<AbilityScoreGroup>>;
  /** 有效期至 first day on which it no longer holds. */
  validTo?: Maybe<Scalars['Date']['output']>;
  /** 有效 whether it holds today. */
  isValid: Scalars['Boolean']['output'];
  /** 作废日期 */
  voidedOn?: Maybe<Scalars['Date']['output']>;
  /** 作废原因 */
  voidReason?: Maybe<Scalars['String']['output']>;
};

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

/** 评估原因 */
export type AbilityAssessmentReason =
  /** 首次评估 */
  | 'FIRST'
  /** 定期评估 */
  | 'PERIODIC'
  /** 状况变化 */
  | 'CHANGE'
  /** 复核 */
  | 'REVIEW';

/** 能力指标组 first-level indicator. */
export type AbilityScoreGroup = {
  /** 指标组 */
  group: AbilityGroup;
  /** 得分 */
  points?: Maybe<Scalars['Int']['output']>;
  /** 各项 */
  items: Array<AbilityScore>;
};

/** 单项得分 */
export type AbilityScore = {
  /** 项目 */
  item: AbilityItem;
  /** 得分 */
  points?: Maybe<Scalars['Int']['output']>;
};

/** 能力指标组 */
export type AbilityGroup =
  /** 自理能力 */
  | 'SELF_CARE'
  /** 基础运动能力 */
  | 'MOTION'
  /** 精神状态 */
  | 'MENTAL'
  /** 感知觉与社会参与 */
  | 'SENSES_AND_PARTICIPATION';

/** 能力评估项目 the 26 items. */
export type AbilityItem =
  /** 进食 */
  | 'EATING'
  /** 修饰 */
  | 'GROOMING'
  /** 洗澡 */
  | 'BATHING'
  /** 穿脱上衣 */
  | 'DRESSING_UPPER'
  /** 穿脱裤子和鞋袜 */
  | 'DRESSING_LOWER'
  /** 小便控制 */
  | 'BLADDER'
  /** 大便控制 */
  | 'BOWEL'
  /** 如厕 */
  | 'TOILETING'
  /** 床上体位转移 */
  | 'BED_MOBILITY'
  /** 床椅转移 */
  | 'BED_CHAIR_TRANSFER'
  /** 平地行走 */
  | 'WALKING'
  /** 上下楼梯 */
  | 'STAIRS'
  /** 时间定向 */
  | 'TIME_ORIENTATION'
  /** 空间定向 */
  | 'PLACE_ORIENTATION'
  /** 人物定向 */
  | 'PERSON_ORIENTATION'
  /** 记忆 */
  | 'MEMORY'
  /** 理解能力 */
  | 'COMPREHENSION'
  /** 表达能力 */
  | 'EXPRESSION'
  /** 攻击行为 */
  | 'AGGRESSION'
  /** 抑郁症状 */
  | 'DEPRESSION'
  /** 意识水平 */
  | 'CONSCIOUSNESS'
  /** 视力 */
  | 'VISION'
  /** 听力 */
  | 'HEARING'
  /** 执行日常事务 */
  | 'DAILY_AFFAIRS'
  /** 使用交通工具外出 */
  | 'TRANSPORT'
  /** 社会交往 */
  | 'SOCIAL_CONTACT';

/** 能力评估办理结果 the assessment, or why not. */
export type AbilityAssessmentResult = AbilityAssessment | Refusal;

/** 登记能力评估 input. */
export type RecordAbilityAssessmentInput = {
  /** 评估区划 */
  division: Scalars['DivisionCode']['input'];
  /** 受评人 */
  person: ElderInput;
  /** 评估原因 */
  reason: AbilityAssessmentReason;
  /** 评估日期 */
  assessedOn: Scalars['Date']['input'];
  /** 评估人员 two accounts or certificate numbers. */
  assessors: Array<Scalars['String']['input']>;
  /** 分项得分 each of the 26 items once. */
  scores: Array<AbilityScoreInput>;
  /** 昏迷 */
  isInComa: Scalars['Boolean']['input'];
  /** 痴呆或精神疾病确诊 */
  hasMentalDiagnosis: Scalars['Boolean']['input'];
  /** 照护风险事件 in the thirty days before. */
  careRiskEvents: Scalars['Int']['input'];
};

/** 单项得分 */
export type AbilityScoreInput = {
  /** 项目 */
  item: AbilityItem;
  /** 得分 */
  points: Scalars['Int']['input'];
};

/** 作废能力评估 input. */
export type VoidAbilityAssessmentInput = {
  /** 能力评估 */
  assessmentId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
};

/** 入住 a person's time in a care institution. */
export type CareResidency = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 入住老人 */
  person?: Maybe<Person>;
  /** 养老机构 */
  institution?: Maybe<CareInstitution>;
  /** 区划 */
  division?: Maybe<Division>;
  /** 床位 the present one; earlier ones stand in the ledger of beds. */
  bed?: Maybe<CareBed>;
  /** 入住日期 */
  since?: Maybe<Scalars['Date']['output']>;
  /** 退住日期 first day on which the person no longer lives there. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 人员类别 */
  payKind?: Maybe<ResidentPayKind>;
  /** 合同编号 */
  contractNumber?: Maybe<Scalars['String']['output']>;
  /** 月收费 */
  monthlyFee?: Maybe<Scalars['Money']['output']>;
  /** 押金 */
  deposit?: Maybe<Scalars['Money']['output']>;
  /** 联系人 */
  contact?: Maybe<Person>;
  /** 入住评估 that let the person in. */
  assessment?: Maybe<AbilityAssessment>;
  /** 入住时能力等级 */
  entryLevel?: Maybe<AbilityLevel>;
  /** 退住原因 */
  leaveReason?: Maybe<ResidencyLeaveReason>;
  /** 退住文件 */
  leaveDocument?: Maybe<Scalars['String']['output']>;
  /** 冲突 what other records contradict, oldest first. */
  conflicts: Array<ResidencyConflict>;
};

/** 人员类别 who pays. */
export type ResidentPayKind =
  /** 社会化 */
  | 'SOCIAL'
  /** 特困 */
  | 'DESTITUTE'
  /** 低保 */
  | 'MLA'
  /** 其他 */
  | 'OTHER';

/** 退住原因 */
export type ResidencyLeaveReason =
  /** 死亡 */
  | 'DEATH'
  /** 回家 */
  | 'HOME'
  /** 转其他机构 */
  | 'OTHER_INSTITUTION'
  /** 住院 */
  | 'HOSPITAL'
  /** 机构终止安置 */
  | 'RESETTLED'
  /** 登记错误 */
  | 'ENTERED_IN_ERROR'
  /** 其他 */
  | 'OTHER';

/** 入住冲突 what two records say of one human and cannot both be right; the records stay until a person settles it. */
export type ResidencyConflict = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 冲突类别 */
  kind: ResidencyConflictKind;
  /** 状态 */
  state: ResidencyConflictState;
  /** 入住 */
  residency?: Maybe<CareResidency>;
  /** 另一入住 null outside the caller's divisions. */
  otherResidency?: Maybe<CareResidency>;
  /** 死亡日期 that was told, or by which the stay ended. */
  diedOn?: Maybe<Scalars['Date']['output']>;
  /** 发现日期 */
  raisedOn: Scalars['Date']['output'];
  /** 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结文件 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 入住冲突类别 */
export type ResidencyConflictKind =
  /** 重复入住 two linked persons live in two places at once. */
  | 'DOUBLE_RESIDENCY'
  /** 已故仍在住 the registry knows of a death that the stay outlasts. */
  | 'DECEASED_RESIDENT'
  /** 死亡日期不符 the stay ended by death on another day. */
  | 'DEATH_DATE_DIFFERS'
  /** 死亡已撤销 the stay ended by a death that was revoked. */
  | 'DEATH_REVOKED';

/** 入住冲突状态 */
export type ResidencyConflictState =
  /** 待核 */
  | 'OPEN'
  /** 已消除 the facts agree again. */
  | 'SETTLED'
  /** 已核销 somebody looked, nothing is to change. */
  | 'DISMISSED';

/** 入住列表 */
export type CareResidencyConnection = {
  /** 条目 */
  edges: Array<CareResidencyEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 入住条目 */
export type CareResidencyEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 入住 */
  node: CareResidency;
};

/** 入住筛选 every condition given must hold. */
export type CareResidencyFilter = {
  /** 养老机构 */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 人员类别 */
  payKind?: InputMaybe<ResidentPayKind>;
  /** 入住时能力等级 */
  entryLevel?: InputMaybe<AbilityLevel>;
  /** 某日在住 */
  livesThereOn?: InputMaybe<Scalars['Date']['input']>;
};

/** 入住冲突列表 */
export type ResidencyConflictConnection = {
  /** 条目 */
  edges: Array<ResidencyConflictEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 入住冲突条目 */
export type ResidencyConflictEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 入住冲突 */
  node: ResidencyConflict;
};

/** 入住冲突筛选 every condition given must hold. */
export type ResidencyConflictFilter = {
  /** 冲突类别 */
  kind?: InputMaybe<ResidencyConflictKind>;
  /** 状态 */
  state?: InputMaybe<ResidencyConflictState>;
};

/** 入住办理结果 the residency, or why not. */
export type CareResidencyResult = CareResidency | Refusal;

/** 入住冲突办理结果 the conflict, or why not. */
export type ResidencyConflictResult = ResidencyConflict | Refusal;

/** 办理入住 input. */
export type CheckInElderInput = {
  /** 床位 */
  bedId: Scalars['ID']['input'];
  /** 入住老人 */
  person: ElderInput;
  /** 入住日期 */
  since: Scalars['Date']['input'];
  /** 人员类别 */
  payKind: ResidentPayKind;
  /** 合同编号 */
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** 月收费 */
  monthlyFee?: InputMaybe<Scalars['Money']['input']>;
  /** 押金 */
  deposit?: InputMaybe<Scalars['Money']['input']>;
  /** 联系人 */
  contact?: InputMaybe<ElderInput>;
};

/** 办理退住 input. */
export type CheckOutElderInput = {
  /** 入住 */
  residencyId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 退住日期 first day without the person; on a death the day of it. */
  until: Scalars['Date']['input'];
  /** 退住原因 */
  reason: ResidencyLeaveReason;
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 调换床位 input. */
export type MoveResidentToBedInput = {
  /** 入住 */
  residencyId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 新床位 */
  bedId: Scalars['ID']['input'];
  /** 日期 */
  on: Scalars['Date']['input'];
};

/** 变更入住约定 input. */
export type ChangeResidencyTermsInput = {
  /** 入住 */
  residencyId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 人员类别 */
  payKind: ResidentPayKind;
  /** 合同编号 */
  contractNumber?: InputMaybe<Scalars['String']['input']>;
  /** 月收费 */
  monthlyFee?: InputMaybe<Scalars['Money']['input']>;
  /** 押金 */
  deposit?: InputMaybe<Scalars['Money']['input']>;
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 核销入住冲突 input. */
export type DismissResidencyConflictInput = {
  /** 入住冲突 */
  conflictId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 检查 one visit of inspectors to an institution. */
export type CareInspection = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 养老机构 */
  institution?: Maybe<CareInstitution>;
  /** 双随机批次 null where it was not drawn. */
  batch?: Maybe<RandomInspection>;
  /** 检查类别 */
  kind: CareInspectionKind;
  /** 检查人员 accounts. */
  inspectors: Array<Scalars['String']['output']>;
  /** 状态 */
  state: CareInspectionState;
  /** 检查日期 */
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  /** 检查文书 */
  document?: Maybe<Scalars['String']['output']>;
  /** 发现隐患 */
  hazards: Array<CareHazard>;
};

/** 检查类别 */
export type CareInspectionKind =
  /** 消防检查 */
  | 'FIRE'
  /** 安全检查 */
  | 'SAFETY'
  /** 服务质量检查 */
  | 'QUALITY'
  /** 综合检查 */
  | 'COMPREHENSIVE';

/** 检查状态 */
export type CareInspectionState =
  /** 待检查 */
  | 'PLANNED'
  /** 已检查 */
  | 'DONE';

/** 双随机抽查 institutions and inspectors drawn by lot, results published; the seed lets anybody draw again. */
export type RandomInspection = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 检查类别 */
  kind: CareInspectionKind;
  /** 抽签种子 */
  seed: Scalars['String']['output'];
  /** 抽取日期 */
  drawnOn: Scalars['Date']['output'];
  /** 备选机构数 */
  candidateCount: Scalars['Int']['output'];
  /** 文件 */
  document: Scalars['String']['output'];
  /** 公开日期 */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 抽中检查 */
  inspections: Array<CareInspection>;
};

/** 隐患 from the day it was found to the day it is gone. */
export type CareHazard = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 养老机构 */
  institution?: Maybe<CareInstitution>;
  /** 来源检查 null where it was met outside an inspection. */
  inspection?: Maybe<CareInspection>;
  /** 隐患类别 */
  kind: CareHazardKind;
  /** 严重程度 */
  severity: CareHazardSeverity;
  /** 描述 */
  description: Scalars['String']['output'];
  /** 发现日期 */
  foundOn: Scalars['Date']['output'];
  /** 状态 */
  state: CareHazardState;
  /** 可办事项 the events that are legal now. */
  allowedEvents: Array<Scalars['String']['output']>;
  /** 责令日期 */
  orderedOn?: Maybe<Scalars['Date']['output']>;
  /** 责令文书 */
  orderDocument?: Maybe<Scalars['String']['output']>;
  /** 整改期限 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 逾期 ordered, not closed, and the day has passed. */
  isOverdue: Scalars['Boolean']['output'];
  /** 整改措施 */
  measure?: Maybe<Scalars['String']['output']>;
  /** 整改日期 */
  rectifiedOn?: Maybe<Scalars['Date']['output']>;
  /** 复查日期 */
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** 复查文书 */
  reviewDocument?: Maybe<Scalars['String']['output']>;
  /** 销号日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 销号文书 */
  closingDocument?: Maybe<Scalars['String']['output']>;
  /** 升级处置 */
  escalation?: Maybe<CareHazardEscalation>;
  /** 升级日期 */
  escalatedOn?: Maybe<Scalars['Date']['output']>;
  /** 升级文书 */
  escalationDocument?: Maybe<Scalars['String']['output']>;
};

/** 隐患类别 areas of the standard for major hazards of care institutions. */
export type CareHazardKind =
  /** 建筑设施设备缺陷 */
  | 'FACILITY_DEFECT'
  /** 资质不全 */
  | 'QUALIFICATION'
  /** 日常管理缺失 */
  | 'MANAGEMENT'
  /** 违法违规服务 */
  | 'ILLEGAL_SERVICE'
  /** 其他 */
  | 'OTHER';

/** 隐患严重程度 */
export type CareHazardSeverity =
  /** 一般隐患 */
  | 'GENERAL'
  /** 重大隐患 */
  | 'MAJOR';

/** 隐患状态 */
export type CareHazardState =
  /** 已发现 */
  | 'FOUND'
  /** 责令整改 */
  | 'ORDERED'
  /** 整改中 */
  | 'RECTIFYING'
  /** 已复查 */
  | 'REVIEWED'
  /** 已销号 */
  | 'CLOSED'
  /** 升级处置 */
  | 'ESCALATED';

/** 升级处置方式 */
export type CareHazardEscalation =
  /** 停业整顿 the institution is suspended. */
  | 'SUSPENSION'
  /** 移送 */
  | 'REFERRAL';

/** 检查列表 */
export type CareInspectionConnection = {
  /** 条目 */
  edges: Array<CareInspectionEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 检查条目 */
export type CareInspectionEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 检查 */
  node: CareInspection;
};

/** 检查筛选 every condition given must hold. */
export type CareInspectionFilter = {
  /** 检查类别 */
  kind?: InputMaybe<CareInspectionKind>;
  /** 状态 */
  state?: InputMaybe<CareInspectionState>;
  /** 养老机构 */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 检查日期自 */
  inspectedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 检查日期前 the day itself not included. */
  inspectedBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** 隐患列表 */
export type CareHazardConnection = {
  /** 条目 */
  edges: Array<CareHazardEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 隐患条目 */
export type CareHazardEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 隐患 */
  node: CareHazard;
};

/** 隐患筛选 every condition given must hold. */
export type CareHazardFilter = {
  /** 状态 */
  state?: InputMaybe<CareHazardState>;
  /** 严重程度 */
  severity?: InputMaybe<CareHazardSeverity>;
  /** 隐患类别 */
  kind?: InputMaybe<CareHazardKind>;
  /** 养老机构 */
  institutionId?: InputMaybe<Scalars['ID']['input']>;
  /** 逾期 */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 检查办理结果 the inspection, or why not. */
export type CareInspectionResult = CareInspection | Refusal;

/** 双随机办理结果 the batch, or why not. */
export type RandomInspectionResult = RandomInspection | Refusal;

/** 隐患办理结果 the hazard, or why not. */
export type CareHazardResult = CareHazard | Refusal;

/** 新发现的隐患 */
export type NewHazardInput = {
  /** 隐患类别 */
  kind: CareHazardKind;
  /** 严重程度 */
  severity: CareHazardSeverity;
  /** 描述 of the thing, never of a person. */
  description: Scalars['String']['input'];
};

/** 登记检查 input. */
export type RecordInspectionInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 检查类别 */
  kind: CareInspectionKind;
  /** 检查日期 */
  inspectedOn: Scalars['Date']['input'];
  /** 检查人员 accounts, two or more. */
  inspectors: Array<Scalars['String']['input']>;
  /** 检查文书 */
  document: Scalars['String']['input'];
  /** 发现隐患 */
  hazards: Array<NewHazardInput>;
};

/** 双随机抽取 input. */
export type DrawRandomInspectionInput = {
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 检查类别 */
  kind: CareInspectionKind;
  /** 抽取机构数 */
  institutionCount: Scalars['Int']['input'];
  /** 检查人员库 accounts. */
  inspectors: Array<Scalars['String']['input']>;
  /** 每家检查人数 two or more. */
  inspectorsEach: Scalars['Int']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 完成检查 input. */
export type CompleteInspectionInput = {
  /** 检查 */
  inspectionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 检查日期 */
  inspectedOn: Scalars['Date']['input'];
  /** 检查文书 */
  document: Scalars['String']['input'];
  /** 发现隐患 */
  hazards: Array<NewHazardInput>;
};

/** 公开抽查结果 input. */
export type PublishRandomInspectionInput = {
  /** 双随机批次 */
  randomInspectionId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
};

/** 上报隐患 input. */
export type ReportHazardInput = {
  /** 养老机构 */
  institutionId: Scalars['ID']['input'];
  /** 发现日期 */
  foundOn: Scalars['Date']['input'];
  /** 隐患类别 */
  kind: CareHazardKind;
  /** 严重程度 */
  severity: CareHazardSeverity;
  /** 描述 of the thing, never of a person. */
  description: Scalars['String']['input'];
};

/** 责令整改 input. */
export type OrderRectificationInput = {
  /** 隐患 */
  hazardId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 整改期限 */
  dueOn: Scalars['Date']['input'];
  /** 责令文书 */
  document: Scalars['String']['input'];
};

/** 整改 input. */
export type RectifyHazardInput = {
  /** 隐患 */
  hazardId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 整改措施 */
  measure: Scalars['String']['input'];
};

/** 复查 input. */
export type ReviewHazardInput = {
  /** 隐患 */
  hazardId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 已整改 */
  isRectified: Scalars['Boolean']['input'];
  /** 复查文书 */
  document: Scalars['String']['input'];
};

/** 销号 input. */
export type CloseHazardInput = {
  /** 隐患 */
  hazardId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 文书 */
  document: Scalars['String']['input'];
};

/** 升级处置 input. */
export type EscalateHazardInput = {
  /** 隐患 */
  hazardId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 处置方式 */
  escalation: CareHazardEscalation;
  /** 文书 */
  document: Scalars['String']['input'];
};

/** 高龄津贴标准 what a person of an age band gets a month, by division and validity. */
export type OldAgeStandard = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 公布区划 */
  division?: Maybe<Division>;
  /** 年龄段 80-89, 100+. */
  band: Scalars['String']['output'];
  /** 起始年龄 */
  fromAge: Scalars['Int']['output'];
  /** 上限年龄 first age above the band; null for the highest. */
  belowAge?: Maybe<Scalars['Int']['output']>;
  /** 月标准 */
  monthlyAmount: Scalars['Money']['output'];
  /** 公布文件 */
  document: Scalars['String']['output'];
  /** 起始日 */
  validFrom: Scalars['Date']['output'];
  /** 截止日 first day on which it no longer holds. */
  validTo?: Maybe<Scalars['Date']['output']>;
};

/** 高龄津贴标准组 the bands that were published together. */
export type OldAgeStandardSet = {
  /** 公布区划 */
  division?: Maybe<Division>;
  /** 起始日 */
  validFrom: Scalars['Date']['output'];
  /** 各年龄段 lowest first. */
  bands: Array<OldAgeStandard>;
};

/** 公布高龄津贴标准 the bands, or why not. */
export type PublishOldAgeStandardResult = OldAgeStandardSet | Refusal;

/** 公布高龄津贴标准 input. */
export type PublishOldAgeStandardInput = {
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 起始日 first day of a month. */
  validFrom: Scalars['Date']['input'];
  /** 公布文件 */
  document: Scalars['String']['input'];
  /** 各年龄段 */
  bands: Array<OldAgeBandInput>;
};

/** 年龄段 */
export type OldAgeBandInput = {
  /** 起始年龄 */
  fromAge: Scalars['Int']['input'];
  /** 上限年龄 first age above the band; leave it out for the highest. */
  belowAge?: InputMaybe<Scalars['Int']['input']>;
  /** 月标准 */
  monthlyAmount: Scalars['Money']['input'];
};

/** 高龄津贴 monthly cash for those of 80 and above, by age band (老年人权益保障法 art. 33). */
export type OldAgeAllowance = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 老年人 */
  person?: Maybe<Person>;
  /** 领款人 the person, or somebody in their stead. */
  payee?: Maybe<Person>;
  /** 户籍区划 that pays it. */
  division?: Maybe<Division>;
  /** 状态 */
  status: OldAgeAllowanceStatus;
  /** 可办事项 the events that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 出生日期 by which the band is found. */
  birthDate?: Maybe<Scalars['Date']['output']>;
  /** 年龄段 of this month, e.g. 80-89; null where nothing is received. */
  band?: Maybe<Scalars['String']['output']>;
  /** 月金额 of this month by the standard in force; null where nothing is received. */
  monthlyAmount?: Maybe<Scalars['Money']['output']>;
  /** 起发日 first day paid for. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 停发日 first day no longer paid for. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 发现日期 */
  foundOn?: Maybe<Scalars['Date']['output']>;
  /** 申请日期 */
  appliedOn?: Maybe<Scalars['Date']['output']>;
  /** 低收入认定文件 */
  lowIncomeDocument?: Maybe<Scalars['String']['output']>;
  /** 调查日期 */
  surveyedOn?: Maybe<Scalars['Date']['output']>;
  /** 审核日期 */
  reviewedOn?: Maybe<Scalars['Date']['output']>;
  /** 公示日期 */
  noticedOn?: Maybe<Scalars['Date']['output']>;
  /** 决定日期 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 不予确认原因 */
  denialReasons?: Maybe<Array<OldAgeDenialReason>>;
  /** 账号 */
  account?: Maybe<Scalars['String']['output']>;
  /** 开户行 */
  bankName?: Maybe<Scalars['String']['output']>;
  /** 下次生存认证 */
  survivalDueOn?: Maybe<Scalars['Date']['output']>;
  /** 最近生存认证 */
  lastConfirmedOn?: Maybe<Scalars['Date']['output']>;
  /** 停发原因 */
  stopReason?: Maybe<OldAgeStopReason>;
  /** 时限 of survey and review. */
  deadlines: Array<Deadline>;
  /** 生存认证记录 newest first. */
  survivalChecks: Array<SurvivalCheck>;
  /** 待核事项 oldest first; only open ones, if asked. */
  tasks: Array<OldAgeTask>;
  /** 发放明细 newest month first. */
  payments?: Maybe<Array<ElderlyCarePaymentItem>>;
  /** 多发明细 paid for months that are not owed; to be recovered. */
  overpayments?: Maybe<Array<ElderlyCarePaymentItem>>;
};


/** 高龄津贴 monthly cash for those of 80 and above, by age band (老年人权益保障法 art. 33). */
export type OldAgeAllowanceTasksArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** 不予确认原因 */
export type OldAgeDenialReason =
  /** 年龄不足 */
  | 'TOO_YOUNG'
  /** 非本地户籍 */
  | 'NOT_REGISTERED_HERE'
  /** 非低收入 */
  | 'NOT_LOW_INCOME'
  /** 异地已享受 */
  | 'RECEIVES_ELSEWHERE'
  /** 已去世 */
  | 'DECEASED'
  /** 撤回申请 */
  | 'WITHDRAWN'
  /** 其他 */
  | 'OTHER';

/** 停发原因 */
export type OldAgeStopReason =
  /** 死亡 */
  | 'DEATH'
  /** 户籍迁出 */
  | 'MOVED_OUT'
  /** 失联 */
  | 'UNREACHABLE'
  /** 放弃 */
  | 'RENOUNCED'
  /** 异地已享受 */
  | 'RECEIVES_ELSEWHERE'
  /** 错误确认 */
  | 'GRANTED_IN_ERROR'
  /** 其他 */
  | 'OTHER';

/** 生存认证 somebody saw that the person lives. */
export type SurvivalCheck = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 认证日期 */
  checkedOn: Scalars['Date']['output'];
  /** 认证方式 */
  method: SurvivalMethod;
  /** 认证人 account of the officer. */
  checkedBy: Scalars['String']['output'];
  /** 文件 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 生存认证方式 */
export type SurvivalMethod =
  /** 上门 */
  | 'ONSITE'
  /** 电话 */
  | 'PHONE'
  /** 视频 */
  | 'VIDEO'
  /** 人脸识别 */
  | 'BIOMETRIC';

/** 待核事项 what was learnt that an allowance may not agree with; somebody is to look. */
export type OldAgeTask = {
  /** 编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 高龄津贴 */
  allowance?: Maybe<OldAgeAllowance>;
  /** 事由 */
  reason: OldAgeTaskReason;
  /** 起因 day of death, division, birth date, or the other allowance. */
  cause?: Maybe<Scalars['String']['output']>;
  /** 状态 */
  state: OldAgeTaskState;
  /** 产生日期 */
  raisedOn: Scalars['Date']['output'];
  /** 办理期限 */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 办结日期 */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 办结文件 */
  document?: Maybe<Scalars['String']['output']>;
};

/** 待核事由 */
export type OldAgeTaskReason =
  /** 已去世 payment of later months waits. */
  | 'DECEASED'
  /** 停发月份不符 with the death that is known. */
  | 'STOP_MONTH_DIFFERS'
  /** 死亡已撤销 by which it was stopped. */
  | 'DEATH_REVOKED'
  /** 户籍迁出 */
  | 'MOVED_OUT'
  /** 出生日期不符 with the registry. */
  | 'BIRTH_DATE_DIFFERS'
  /** 重复享受 under two linked ids. */
  | 'DUPLICATE';

/** 待核事项状态 */
export type OldAgeTaskState =
  /** 待核 */
  | 'OPEN'
  /** 已消除 the facts agree again. */
  | 'SETTLED'
  /** 已核销 somebody looked, it goes on. */
  | 'DISMISSED';

/** 生存认证开启结果 */
export type SurvivalCheckRun = {
  /** 转入待认证人数 */
  opened: Scalars['Int']['output'];
  /** 可能还有 more are due: repeat. */
  mayHaveMore: Scalars['Boolean']['output'];
};

/** 高龄津贴列表 */
export type OldAgeAllowanceConnection = {
  /** 条目 */
  edges: Array<OldAgeAllowanceEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 高龄津贴条目 */
export type OldAgeAllowanceEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 高龄津贴 */
  node: OldAgeAllowance;
};

/** 高龄津贴筛选 every condition given must hold. */
export type OldAgeAllowanceFilter = {
  /** 状态 */
  status?: InputMaybe<OldAgeAllowanceStatus>;
  /** 出生早于 the day itself not included. */
  bornBefore?: InputMaybe<Scalars['Date']['input']>;
  /** 生存认证到期 by this day. */
  survivalDueBy?: InputMaybe<Scalars['Date']['input']>;
  /** 无账号 */
  withoutAccount?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 待核事项列表 */
export type OldAgeTaskConnection = {
  /** 条目 */
  edges: Array<OldAgeTaskEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 待核事项条目 */
export type OldAgeTaskEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 待核事项 */
  node: OldAgeTask;
};

/** 待核事项筛选 every condition given must hold. */
export type OldAgeTaskFilter = {
  /** 事由 */
  reason?: InputMaybe<OldAgeTaskReason>;
  /** 状态 */
  state?: InputMaybe<OldAgeTaskState>;
  /** 办理期限 by this day. */
  dueBy?: InputMaybe<Scalars['Date']['input']>;
};

/** 高龄津贴办理结果 the allowance, or why not. */
export type OldAgeAllowanceResult = OldAgeAllowance | Refusal;

/** 待核事项办理结果 the task, or why not. */
export type OldAgeTaskResult = OldAgeTask | Refusal;

/** 开启生存认证结果 how many, or why not. */
export type OpenSurvivalChecksResult = SurvivalCheckRun | Refusal;

/** 主动发现 input. */
export type NoteOldAgeEligibilityInput = {
  /** 户籍区划 */
  division: Scalars['DivisionCode']['input'];
  /** 老年人 */
  person: ElderInput;
};

/** 申请高龄津贴 input. */
export type ApplyForOldAgeAllowanceInput = {
  /** 户籍区划 */
  division: Scalars['DivisionCode']['input'];
  /** 老年人 */
  person: ElderInput;
  /** 代领人 */
  payee?: InputMaybe<ElderInput>;
  /** 账号 */
  account?: InputMaybe<Scalars['String']['input']>;
  /** 开户行 */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** 低收入认定文件 where policy asks for it. */
  lowIncomeDocument?: InputMaybe<Scalars['String']['input']>;
};

/** 村居调查 input. */
export type SurveyOldAgeApplicationInput = {
  /** 高龄津贴 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 调查日期 */
  surveyedOn: Scalars['Date']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 高龄津贴事项 input. */
export type OldAgeAllowanceActInput = {
  /** 高龄津贴 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 公示 input. */
export type PostOldAgeNoticeInput = {
  /** 高龄津贴 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 公示地点 */
  noticePlace: Scalars['String']['input'];
};

/** 不予确认 input. */
export type DenyOldAgeAllowanceInput = {
  /** 高龄津贴 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reasons: Array<OldAgeDenialReason>;
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 登记生存认证 input. */
export type ConfirmSurvivalInput = {
  /** 高龄津贴 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 认证日期 */
  checkedOn: Scalars['Date']['input'];
  /** 认证方式 */
  method: SurvivalMethod;
  /** 文件 */
  document?: InputMaybe<Scalars['String']['input']>;
  /** 补发停发月份 needed where the allowance is suspended. */
  paysArrears?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 暂停发放 input. */
export type SuspendOldAgeAllowanceInput = {
  /** 高龄津贴 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
};

/** 停发 input. */
export type StopOldAgeAllowanceInput = {
  /** 高龄津贴 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 停发原因 */
  reason: OldAgeStopReason;
  /** 发生日期 of death, of moving out, of the decision. */
  on: Scalars['Date']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 更正出生日期 input. */
export type CorrectOldAgeBirthDateInput = {
  /** 高龄津贴 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 出生日期 */
  birthDate: Scalars['Date']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 变更账户 input. */
export type ChangeOldAgeAccountInput = {
  /** 高龄津贴 */
  allowanceId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 账号 */
  account: Scalars['String']['input'];
  /** 开户行 */
  bankName?: InputMaybe<Scalars['String']['input']>;
  /** 代领人 left out, it stays. */
  payee?: InputMaybe<ElderInput>;
};

/** 核销待核事项 input. */
export type DismissOldAgeTaskInput = {
  /** 待核事项 */
  taskId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 文件 */
  document: Scalars['String']['input'];
};

/** 发放批次 payments of one programme, division and month, made, checked, approved and sent as one. */
export type ElderlyCarePaymentBatch = PaymentBatch & {
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
  items: ElderlyCarePaymentItemConnection;
};


/** 发放批次 payments of one programme, division and month, made, checked, approved and sent as one. */
export type ElderlyCarePaymentBatchItemsArgs = {
  filter?: InputMaybe<ElderlyCarePaymentItemFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** 发放明细 one grant's payment of one month. */
export type ElderlyCarePaymentItem = {
  id: Scalars['ID']['output'];
  version: Scalars['Int']['output'];
  batch: ElderlyCarePaymentBatch;
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

export type ElderlyCarePaymentItemConnection = {
  edges: Array<ElderlyCarePaymentItemEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ElderlyCarePaymentItemEdge = {
  cursor: Scalars['String']['output'];
  node: ElderlyCarePaymentItem;
};

/** 明细筛选 */
export type ElderlyCarePaymentItemFilter = {
  state?: InputMaybe<PaymentItemState>;
};

export type ElderlyCarePaymentBatchResult = ElderlyCarePaymentBatch | Refusal;

export type ElderlyCarePaymentItemResult = ElderlyCarePaymentItem | Refusal;

export type CalculateElderlyCarePaymentBatchInput = {
  scheme: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  month: Scalars['YearMonth']['input'];
};

export type ElderlyCarePaymentBatchActInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 财政凭证号 needed to send. */
  fiscalVoucher?: InputMaybe<Scalars['String']['input']>;
};

export type ElderlyCareBankAnswerInput = {
  batchId: Scalars['ID']['input'];
  paid?: InputMaybe<Array<Scalars['ID']['input']>>;
  returned?: InputMaybe<Array<ElderlyCareReturnedPaymentInput>>;
};

export type ElderlyCareReturnedPaymentInput = {
  itemId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

export type ReissueElderlyCarePaymentsInput = {
  itemIds: Array<Scalars['ID']['input']>;
};

export type ElderlyCarePaymentItemReasonInput = {
  itemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  reason: Scalars['String']['input'];
};

export type ElderlyCareRepaymentInput = {
  itemId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  amount: Scalars['Money']['input'];
};

/** 名册 a spreadsheet a programme takes in. */
export type ElderlyCareRoster = {
  /** 名册编号 */
  kind: Scalars['String']['output'];
  /** 名称 */
  title: Scalars['String']['output'];
  /** 列 what the header may say; required ones must be there. */
  columns: Array<ElderlyCareRosterColumn>;
};

/** 名册列 one column of a roster. */
export type ElderlyCareRosterColumn = {
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
export type ElderlyCareImportBatch = {
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
  state: ElderlyCareImportState;
  /** 可执行操作 the acts that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 列对应 where each column was found. */
  columns: Array<ElderlyCareFoundColumn>;
  /** 未识别的列 not imported. */
  unknownColumns: Array<ElderlyCareFoundColumn>;
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
  controlFigures: Array<ElderlyCareControlFigure>;
  /** 问题汇总 by code, most frequent first. */
  faultCounts: Array<ElderlyCareFaultCount>;
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
  rows: ElderlyCareImportRowConnection;
  /** 退回文件 the rejected rows with the reasons in a column of their own, to correct and import again; null where there are none. */
  rejectedRows?: Maybe<ElderlyCareRosterFile>;
  /** 后续修改 what stands in the way of taking the batch back; at most 1000. */
  laterEdits: Array<ElderlyCareLaterEdit>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type ElderlyCareImportBatchRowsArgs = {
  filter?: InputMaybe<ElderlyCareImportRowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type ElderlyCareImportBatchRejectedRowsArgs = {
  format: ElderlyCareRosterFormat;
};

/** 导入状态 */
export type ElderlyCareImportState =
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
export type ElderlyCareRosterFormat =
  | 'XLSX'
  | 'CSV';

/** 名册文件 as base64 text. */
export type ElderlyCareRosterFile = {
  /** 文件名 */
  name?: Maybe<Scalars['String']['output']>;
  /** 内容 base64. */
  content?: Maybe<Scalars['String']['output']>;
};

/** 列对应 a column of the file. */
export type ElderlyCareFoundColumn = {
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
export type ElderlyCareControlFigure = {
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
export type ElderlyCareFaultCount = {
  /** 问题代码 */
  code: Scalars['String']['output'];
  /** 次数 */
  count: Scalars['Int']['output'];
};

export type ElderlyCareImportRowConnection = {
  edges: Array<ElderlyCareImportRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ElderlyCareImportRowEdge = {
  cursor: Scalars['String']['output'];
  node: ElderlyCareImportRow;
};

export type ElderlyCareImportBatchConnection = {
  edges: Array<ElderlyCareImportBatchEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ElderlyCareImportBatchEdge = {
  cursor: Scalars['String']['output'];
  node: ElderlyCareImportBatch;
};

/** 导入行 one row of the file and what became of it. */
export type ElderlyCareImportRow = {
  batch: ElderlyCareImportBatch;
  /** 行号 as the spreadsheet counts. */
  number: Scalars['Int']['output'];
  /** 类型 DATA, TITLE, HEADER, TOTAL, SUBTOTAL or NOTE. */
  kind: Scalars['String']['output'];
  /** 结果 */
  state: ElderlyCareImportRowState;
  /** 是否重复 */
  isDuplicate: Scalars['Boolean']['output'];
  /** 问题 */
  faults: Array<ElderlyCareImportFault>;
  /** 原文 the cells as they were; null once their retention is over. */
  cells?: Maybe<Array<Scalars['String']['output']>>;
  /** 产生的记录 */
  records: Array<ElderlyCareImportRecord>;
};

/** 行结果 */
export type ElderlyCareImportRowState =
  /** 接受 */
  | 'ACCEPTED'
  /** 退回 */
  | 'REJECTED'
  /** 跳过 */
  | 'SKIPPED';

/** 问题 what is wrong with a cell or row. */
export type ElderlyCareImportFault = {
  /** 代码 */
  code: Scalars['String']['output'];
  /** 严重程度 REPAIRED 已修正, FLAGGED 提示, REJECTED 退回. */
  severity: ElderlyCareFaultSeverity;
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
export type ElderlyCareFaultSeverity =
  /** 已修正 */
  | 'REPAIRED'
  /** 提示 */
  | 'FLAGGED'
  /** 退回 */
  | 'REJECTED';

/** 来源 a record and the row that made or changed it. */
export type ElderlyCareImportRecord = {
  batch: ElderlyCareImportBatch;
  row?: Maybe<ElderlyCareImportRow>;
  /** 记录表 */
  recordTable: Scalars['String']['output'];
  /** 记录编号 */
  recordId: Scalars['ID']['output'];
  /** CREATED 新增, CHANGED 变更. */
  change: Scalars['String']['output'];
};

/** 后续修改 a record of the batch that was edited since. */
export type ElderlyCareLaterEdit = {
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
export type ElderlyCareImportBatchFilter = {
  kind?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<ElderlyCareImportState>;
};

/** 导入行筛选 */
export type ElderlyCareImportRowFilter = {
  state?: InputMaybe<ElderlyCareImportRowState>;
  hasFaults?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ElderlyCareImportBatchResult = ElderlyCareImportBatch | Refusal;

export type CheckElderlyCareRosterInput = {
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

export type ApplyElderlyCareRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 接受合计差异 the rows hold although totals differ. */
  acceptDifferences?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReverseElderlyCareRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 撤回原因 */
  reason: Scalars['String']['input'];
};

/** 政策参数 policy parameter of elderlyCare: set by division and validity, never a constant of the program. */
export type ElderlyCarePolicyParameter = PolicyParameter & {
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

export type SetElderlyCarePolicyParameterInput = {
  key: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  value: Scalars['Decimal']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SetElderlyCarePolicyParameterResult = ElderlyCarePolicyParameter | Refusal;



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
  CareInstitution: CareInstitution;
  CareBed: CareBed;
  AbilityAssessment: AbilityAssessment;
  CareResidency: CareResidency;
  ResidencyConflict: ResidencyConflict;
  CareInspection: CareInspection;
  RandomInspection: RandomInspection;
  CareHazard: CareHazard;
  OldAgeStandard: OldAgeStandard;
  OldAgeAllowance: OldAgeAllowance;
  OldAgeTask: OldAgeTask;
  ElderlyCarePaymentBatch: ElderlyCarePaymentBatch;
  ElderlyCarePaymentItem: ElderlyCarePaymentItem;
  ElderlyCareImportBatch: ElderlyCareImportBatch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  CareInstitution:
    ( { __typename: 'CareInstitution' }
    & GraphQLRecursivePick<FederationTypes['CareInstitution'], {"id":true}> );
  CareBed:
    ( { __typename: 'CareBed' }
    & GraphQLRecursivePick<FederationTypes['CareBed'], {"id":true}> );
  AbilityAssessment:
    ( { __typename: 'AbilityAssessment' }
    & GraphQLRecursivePick<FederationTypes['AbilityAssessment'], {"id":true}> );
  CareResidency:
    ( { __typename: 'CareResidency' }
    & GraphQLRecursivePick<FederationTypes['CareResidency'], {"id":true}> );
  ResidencyConflict:
    ( { __typename: 'ResidencyConflict' }
    & GraphQLRecursivePick<FederationTypes['ResidencyConflict'], {"id":true}> );
  CareInspection:
    ( { __typename: 'CareInspection' }
    & GraphQLRecursivePick<FederationTypes['CareInspection'], {"id":true}> );
  RandomInspection:
    ( { __typename: 'RandomInspection' }
    & GraphQLRecursivePick<FederationTypes['RandomInspection'], {"id":true}> );
  CareHazard:
    ( { __typename: 'CareHazard' }
    & GraphQLRecursivePick<FederationTypes['CareHazard'], {"id":true}> );
  OldAgeStandard:
    ( { __typename: 'OldAgeStandard' }
    & GraphQLRecursivePick<FederationTypes['OldAgeStandard'], {"id":true}> );
  OldAgeAllowance:
    ( { __typename: 'OldAgeAllowance' }
    & GraphQLRecursivePick<FederationTypes['OldAgeAllowance'], {"id":true}> );
  OldAgeTask:
    ( { __typename: 'OldAgeTask' }
    & GraphQLRecursivePick<FederationTypes['OldAgeTask'], {"id":true}> );
  ElderlyCarePaymentBatch:
    ( { __typename: 'ElderlyCarePaymentBatch' }
    & GraphQLRecursivePick<FederationTypes['ElderlyCarePaymentBatch'], {"id":true}> );
  ElderlyCarePaymentItem:
    ( { __typename: 'ElderlyCarePaymentItem' }
    & GraphQLRecursivePick<FederationTypes['ElderlyCarePaymentItem'], {"id":true}> );
  ElderlyCareImportBatch:
    ( { __typename: 'ElderlyCareImportBatch' }
    & GraphQLRecursivePick<FederationTypes['ElderlyCareImportBatch'], {"id":true}> );
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
  ElderInput: ResolverTypeWrapper<any>;
  ElderDocumentInput: ResolverTypeWrapper<any>;
  Division: ResolverTypeWrapper<any>;
  SocialOrganization: ResolverTypeWrapper<any>;
  CareInstitution: ResolverTypeWrapper<CareInstitutionRecord>;
  CareRegistrationKind: ResolverTypeWrapper<any>;
  CareOperationMode: ResolverTypeWrapper<any>;
  CareInstitutionKind: ResolverTypeWrapper<any>;
  CareMedicalService: ResolverTypeWrapper<any>;
  CareFilingStatus: ResolverTypeWrapper<any>;
  CareFilingStep: ResolverTypeWrapper<any>;
  CareInstitutionRating: ResolverTypeWrapper<any>;
  CareRatingScheme: ResolverTypeWrapper<any>;
  CareInstitutionClosure: ResolverTypeWrapper<any>;
  CareClosureState: ResolverTypeWrapper<any>;
  CareInstitutionConnection: ResolverTypeWrapper<any>;
  CareInstitutionEdge: ResolverTypeWrapper<any>;
  CareInstitutionFilter: ResolverTypeWrapper<any>;
  CareInstitutionResult: ResolverTypeWrapper<any>;
  CareInstitutionParticularsInput: ResolverTypeWrapper<any>;
  CareInstitutionChangesInput: ResolverTypeWrapper<any>;
  RegisterCareInstitutionInput: ResolverTypeWrapper<any>;
  CareFilingMaterial: ResolverTypeWrapper<any>;
  SubmitInstitutionFilingInput: ResolverTypeWrapper<any>;
  RequestFilingSupplementInput: ResolverTypeWrapper<any>;
  AcceptInstitutionFilingInput: ResolverTypeWrapper<any>;
  ChangeCareInstitutionInput: ResolverTypeWrapper<any>;
  CareInstitutionActInput: ResolverTypeWrapper<any>;
  RateCareInstitutionInput: ResolverTypeWrapper<any>;
  AnnounceInstitutionClosureInput: ResolverTypeWrapper<any>;
  CareBed: ResolverTypeWrapper<CareBedRecord>;
  CareBedPeriod: ResolverTypeWrapper<CareBedPeriodRecord>;
  CareBedKind: ResolverTypeWrapper<any>;
  CareBedStatus: ResolverTypeWrapper<any>;
  CareBedCounts: ResolverTypeWrapper<any>;
  CareBedResult: ResolverTypeWrapper<any>;
  OpenCareBedsInput: ResolverTypeWrapper<any>;
  NewCareBedInput: ResolverTypeWrapper<any>;
  CareBedActInput: ResolverTypeWrapper<any>;
  ConvertCareBedInput: ResolverTypeWrapper<any>;
  AbilityAssessment: ResolverTypeWrapper<AbilityAssessmentRecord>;
  AbilityLevel: ResolverTypeWrapper<any>;
  AbilityAssessmentReason: ResolverTypeWrapper<any>;
  AbilityScoreGroup: ResolverTypeWrapper<any>;
  AbilityScore: ResolverTypeWrapper<any>;
  AbilityGroup: ResolverTypeWrapper<any>;
  AbilityItem: ResolverTypeWrapper<any>;
  AbilityAssessmentResult: ResolverTypeWrapper<any>;
  RecordAbilityAssessmentInput: ResolverTypeWrapper<any>;
  AbilityScoreInput: ResolverTypeWrapper<any>;
  VoidAbilityAssessmentInput: ResolverTypeWrapper<any>;
  CareResidency: ResolverTypeWrapper<CareResidencyRecord>;
  ResidentPayKind: ResolverTypeWrapper<any>;
  ResidencyLeaveReason: ResolverTypeWrapper<any>;
  ResidencyConflict: ResolverTypeWrapper<ResidencyConflictRecord>;
  ResidencyConflictKind: ResolverTypeWrapper<any>;
  ResidencyConflictState: ResolverTypeWrapper<any>;
  CareResidencyConnection: ResolverTypeWrapper<any>;
  CareResidencyEdge: ResolverTypeWrapper<any>;
  CareResidencyFilter: ResolverTypeWrapper<any>;
  ResidencyConflictConnection: ResolverTypeWrapper<any>;
  ResidencyConflictEdge: ResolverTypeWrapper<any>;
  ResidencyConflictFilter: ResolverTypeWrapper<any>;
  CareResidencyResult: ResolverTypeWrapper<any>;
  ResidencyConflictResult: ResolverTypeWrapper<any>;
  CheckInElderInput: ResolverTypeWrapper<any>;
  CheckOutElderInput: ResolverTypeWrapper<any>;
  MoveResidentToBedInput: ResolverTypeWrapper<any>;
  ChangeResidencyTermsInput: ResolverTypeWrapper<any>;
  DismissResidencyConflictInput: ResolverTypeWrapper<any>;
  CareInspection: ResolverTypeWrapper<CareInspectionRecord>;
  CareInspectionKind: ResolverTypeWrapper<any>;
  CareInspectionState: ResolverTypeWrapper<any>;
  RandomInspection: ResolverTypeWrapper<RandomInspectionRecord>;
  CareHazard: ResolverTypeWrapper<CareHazardRecord>;
  CareHazardKind: ResolverTypeWrapper<any>;
  CareHazardSeverity: ResolverTypeWrapper<any>;
  CareHazardState: ResolverTypeWrapper<any>;
  CareHazardEscalation: ResolverTypeWrapper<any>;
  CareInspectionConnection: ResolverTypeWrapper<any>;
  CareInspectionEdge: ResolverTypeWrapper<any>;
  CareInspectionFilter: ResolverTypeWrapper<any>;
  CareHazardConnection: ResolverTypeWrapper<any>;
  CareHazardEdge: ResolverTypeWrapper<any>;
  CareHazardFilter: ResolverTypeWrapper<any>;
  CareInspectionResult: ResolverTypeWrapper<any>;
  RandomInspectionResult: ResolverTypeWrapper<any>;
  CareHazardResult: ResolverTypeWrapper<any>;
  NewHazardInput: ResolverTypeWrapper<any>;
  RecordInspectionInput: ResolverTypeWrapper<any>;
  DrawRandomInspectionInput: ResolverTypeWrapper<any>;
  CompleteInspectionInput: ResolverTypeWrapper<any>;
  PublishRandomInspectionInput: ResolverTypeWrapper<any>;
  ReportHazardInput: ResolverTypeWrapper<any>;
  OrderRectificationInput: ResolverTypeWrapper<any>;
  RectifyHazardInput: ResolverTypeWrapper<any>;
  ReviewHazardInput: ResolverTypeWrapper<any>;
  CloseHazardInput: ResolverTypeWrapper<any>;
  EscalateHazardInput: ResolverTypeWrapper<any>;
  OldAgeStandard: ResolverTypeWrapper<OldAgeStandardRecord>;
  OldAgeStandardSet: ResolverTypeWrapper<any>;
  PublishOldAgeStandardResult: ResolverTypeWrapper<any>;
  PublishOldAgeStandardInput: ResolverTypeWrapper<any>;
  OldAgeBandInput: ResolverTypeWrapper<any>;
  OldAgeAllowance: ResolverTypeWrapper<OldAgeAllowanceRecord>;
  OldAgeAllowanceStatus: ResolverTypeWrapper<any>;
  OldAgeDenialReason: ResolverTypeWrapper<any>;
  OldAgeStopReason: ResolverTypeWrapper<any>;
  SurvivalCheck: ResolverTypeWrapper<SurvivalCheckRecord>;
  SurvivalMethod: ResolverTypeWrapper<any>;
  OldAgeTask: ResolverTypeWrapper<OldAgeTaskRecord>;
  OldAgeTaskReason: ResolverTypeWrapper<any>;
  OldAgeTaskState: ResolverTypeWrapper<any>;
  SurvivalCheckRun: ResolverTypeWrapper<any>;
  OldAgeAllowanceConnection: ResolverTypeWrapper<any>;
  OldAgeAllowanceEdge: ResolverTypeWrapper<any>;
  OldAgeAllowanceFilter: ResolverTypeWrapper<any>;
  OldAgeTaskConnection: ResolverTypeWrapper<any>;
  OldAgeTaskEdge: ResolverTypeWrapper<any>;
  OldAgeTaskFilter: ResolverTypeWrapper<any>;
  OldAgeAllowanceResult: ResolverTypeWrapper<any>;
  OldAgeTaskResult: ResolverTypeWrapper<any>;
  OpenSurvivalChecksResult: ResolverTypeWrapper<any>;
  NoteOldAgeEligibilityInput: ResolverTypeWrapper<any>;
  ApplyForOldAgeAllowanceInput: ResolverTypeWrapper<any>;
  SurveyOldAgeApplicationInput: ResolverTypeWrapper<any>;
  OldAgeAllowanceActInput: ResolverTypeWrapper<any>;
  PostOldAgeNoticeInput: ResolverTypeWrapper<any>;
  DenyOldAgeAllowanceInput: ResolverTypeWrapper<any>;
  ConfirmSurvivalInput: ResolverTypeWrapper<any>;
  SuspendOldAgeAllowanceInput: ResolverTypeWrapper<any>;
  StopOldAgeAllowanceInput: ResolverTypeWrapper<any>;
  CorrectOldAgeBirthDateInput: ResolverTypeWrapper<any>;
  ChangeOldAgeAccountInput: ResolverTypeWrapper<any>;
  DismissOldAgeTaskInput: ResolverTypeWrapper<any>;
  ElderlyCarePaymentBatch: ResolverTypeWrapper<any>;
  ElderlyCarePaymentItem: ResolverTypeWrapper<any>;
  ElderlyCarePaymentItemConnection: ResolverTypeWrapper<any>;
  ElderlyCarePaymentItemEdge: ResolverTypeWrapper<any>;
  ElderlyCarePaymentItemFilter: ResolverTypeWrapper<any>;
  ElderlyCarePaymentBatchResult: ResolverTypeWrapper<any>;
  ElderlyCarePaymentItemResult: ResolverTypeWrapper<any>;
  CalculateElderlyCarePaymentBatchInput: ResolverTypeWrapper<any>;
  ElderlyCarePaymentBatchActInput: ResolverTypeWrapper<any>;
  ElderlyCareBankAnswerInput: ResolverTypeWrapper<any>;
  ElderlyCareReturnedPaymentInput: ResolverTypeWrapper<any>;
  ReissueElderlyCarePaymentsInput: ResolverTypeWrapper<any>;
  ElderlyCarePaymentItemReasonInput: ResolverTypeWrapper<any>;
  ElderlyCareRepaymentInput: ResolverTypeWrapper<any>;
  ElderlyCareRoster: ResolverTypeWrapper<any>;
  ElderlyCareRosterColumn: ResolverTypeWrapper<any>;
  ElderlyCareImportBatch: ResolverTypeWrapper<any>;
  ElderlyCareImportState: ResolverTypeWrapper<any>;
  ElderlyCareRosterFormat: ResolverTypeWrapper<any>;
  ElderlyCareRosterFile: ResolverTypeWrapper<any>;
  ElderlyCareFoundColumn: ResolverTypeWrapper<any>;
  ElderlyCareControlFigure: ResolverTypeWrapper<any>;
  ElderlyCareFaultCount: ResolverTypeWrapper<any>;
  ElderlyCareImportRowConnection: ResolverTypeWrapper<any>;
  ElderlyCareImportRowEdge: ResolverTypeWrapper<any>;
  ElderlyCareImportBatchConnection: ResolverTypeWrapper<any>;
  ElderlyCareImportBatchEdge: ResolverTypeWrapper<any>;
  ElderlyCareImportRow: ResolverTypeWrapper<any>;
  ElderlyCareImportRowState: ResolverTypeWrapper<any>;
  ElderlyCareImportFault: ResolverTypeWrapper<any>;
  ElderlyCareFaultSeverity: ResolverTypeWrapper<any>;
  ElderlyCareImportRecord: ResolverTypeWrapper<any>;
  ElderlyCareLaterEdit: ResolverTypeWrapper<any>;
  ElderlyCareImportBatchFilter: ResolverTypeWrapper<any>;
  ElderlyCareImportRowFilter: ResolverTypeWrapper<any>;
  ElderlyCareImportBatchResult: ResolverTypeWrapper<any>;
  CheckElderlyCareRosterInput: ResolverTypeWrapper<any>;
  ApplyElderlyCareRosterInput: ResolverTypeWrapper<any>;
  ReverseElderlyCareRosterInput: ResolverTypeWrapper<any>;
  ElderlyCarePolicyParameter: ResolverTypeWrapper<any>;
  SetElderlyCarePolicyParameterInput: ResolverTypeWrapper<any>;
  SetElderlyCarePolicyParameterResult: ResolverTypeWrapper<any>;
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
  ElderInput: any;
  ElderDocumentInput: any;
  Division: any;
  SocialOrganization: any;
  CareInstitution: CareInstitutionRecord;
  CareFilingStep: any;
  CareInstitutionRating: any;
  CareInstitutionClosure: any;
  CareInstitutionConnection: any;
  CareInstitutionEdge: any;
  CareInstitutionFilter: any;
  CareInstitutionResult: any;
  CareInstitutionParticularsInput: any;
  CareInstitutionChangesInput: any;
  RegisterCareInstitutionInput: any;
  SubmitInstitutionFilingInput: any;
  RequestFilingSupplementInput: any;
  AcceptInstitutionFilingInput: any;
  ChangeCareInstitutionInput: any;
  CareInstitutionActInput: any;
  RateCareInstitutionInput: any;
  AnnounceInstitutionClosureInput: any;
  CareBed: CareBedRecord;
  CareBedPeriod: CareBedPeriodRecord;
  CareBedCounts: any;
  CareBedResult: any;
  OpenCareBedsInput: any;
  NewCareBedInput: any;
  CareBedActInput: any;
  ConvertCareBedInput: any;
  AbilityAssessment: AbilityAssessmentRecord;
  AbilityScoreGroup: any;
  AbilityScore: any;
  AbilityAssessmentResult: any;
  RecordAbilityAssessmentInput: any;
  AbilityScoreInput: any;
  VoidAbilityAssessmentInput: any;
  CareResidency: CareResidencyRecord;
  ResidencyConflict: ResidencyConflictRecord;
  CareResidencyConnection: any;
  CareResidencyEdge: any;
  CareResidencyFilter: any;
  ResidencyConflictConnection: any;
  ResidencyConflictEdge: any;
  ResidencyConflictFilter: any;
  CareResidencyResult: any;
  ResidencyConflictResult: any;
  CheckInElderInput: any;
  CheckOutElderInput: any;
  MoveResidentToBedInput: any;
  ChangeResidencyTermsInput: any;
  DismissResidencyConflictInput: any;
  CareInspection: CareInspectionRecord;
  RandomInspection: RandomInspectionRecord;
  CareHazard: CareHazardRecord;
  CareInspectionConnection: any;
  CareInspectionEdge: any;
  CareInspectionFilter: any;
  CareHazardConnection: any;
  CareHazardEdge: any;
  CareHazardFilter: any;
  CareInspectionResult: any;
  RandomInspectionResult: any;
  CareHazardResult: any;
  NewHazardInput: any;
  RecordInspectionInput: any;
  DrawRandomInspectionInput: any;
  CompleteInspectionInput: any;
  PublishRandomInspectionInput: any;
  ReportHazardInput: any;
  OrderRectificationInput: any;
  RectifyHazardInput: any;
  ReviewHazardInput: any;
  CloseHazardInput: any;
  EscalateHazardInput: any;
  OldAgeStandard: OldAgeStandardRecord;
  OldAgeStandardSet: any;
  PublishOldAgeStandardResult: any;
  PublishOldAgeStandardInput: any;
  OldAgeBandInput: any;
  OldAgeAllowance: OldAgeAllowanceRecord;
  SurvivalCheck: SurvivalCheckRecord;
  OldAgeTask: OldAgeTaskRecord;
  SurvivalCheckRun: any;
  OldAgeAllowanceConnection: any;
  OldAgeAllowanceEdge: any;
  OldAgeAllowanceFilter: any;
  OldAgeTaskConnection: any;
  OldAgeTaskEdge: any;
  OldAgeTaskFilter: any;
  OldAgeAllowanceResult: any;
  OldAgeTaskResult: any;
  OpenSurvivalChecksResult: any;
  NoteOldAgeEligibilityInput: any;
  ApplyForOldAgeAllowanceInput: any;
  SurveyOldAgeApplicationInput: any;
  OldAgeAllowanceActInput: any;
  PostOldAgeNoticeInput: any;
  DenyOldAgeAllowanceInput: any;
  ConfirmSurvivalInput: any;
  SuspendOldAgeAllowanceInput: any;
  StopOldAgeAllowanceInput: any;
  CorrectOldAgeBirthDateInput: any;
  ChangeOldAgeAccountInput: any;
  DismissOldAgeTaskInput: any;
  ElderlyCarePaymentBatch: any;
  ElderlyCarePaymentItem: any;
  ElderlyCarePaymentItemConnection: any;
  ElderlyCarePaymentItemEdge: any;
  ElderlyCarePaymentItemFilter: any;
  ElderlyCarePaymentBatchResult: any;
  ElderlyCarePaymentItemResult: any;
  CalculateElderlyCarePaymentBatchInput: any;
  ElderlyCarePaymentBatchActInput: any;
  ElderlyCareBankAnswerInput: any;
  ElderlyCareReturnedPaymentInput: any;
  ReissueElderlyCarePaymentsInput: any;
  ElderlyCarePaymentItemReasonInput: any;
  ElderlyCareRepaymentInput: any;
  ElderlyCareRoster: any;
  ElderlyCareRosterColumn: any;
  ElderlyCareImportBatch: any;
  ElderlyCareRosterFile: any;
  ElderlyCareFoundColumn: any;
  ElderlyCareControlFigure: any;
  ElderlyCareFaultCount: any;
  ElderlyCareImportRowConnection: any;
  ElderlyCareImportRowEdge: any;
  ElderlyCareImportBatchConnection: any;
  ElderlyCareImportBatchEdge: any;
  ElderlyCareImportRow: any;
  ElderlyCareImportFault: any;
  ElderlyCareImportRecord: any;
  ElderlyCareLaterEdit: any;
  ElderlyCareImportBatchFilter: any;
  ElderlyCareImportRowFilter: any;
  ElderlyCareImportBatchResult: any;
  CheckElderlyCareRosterInput: any;
  ApplyElderlyCareRosterInput: any;
  ReverseElderlyCareRosterInput: any;
  ElderlyCarePolicyParameter: any;
  SetElderlyCarePolicyParameterInput: any;
  SetElderlyCarePolicyParameterResult: any;
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
  careInstitution?: Resolver<Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType, RequireFields<QueryCareInstitutionArgs, 'id'>>;
  careInstitutionByCreditCode?: Resolver<Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType, RequireFields<QueryCareInstitutionByCreditCodeArgs, 'creditCode'>>;
  careInstitutions?: Resolver<ResolversTypes['CareInstitutionConnection'], ParentType, ContextType, RequireFields<QueryCareInstitutionsArgs, 'division'>>;
  careBed?: Resolver<Maybe<ResolversTypes['CareBed']>, ParentType, ContextType, RequireFields<QueryCareBedArgs, 'id'>>;
  abilityAssessment?: Resolver<Maybe<ResolversTypes['AbilityAssessment']>, ParentType, ContextType, RequireFields<QueryAbilityAssessmentArgs, 'id'>>;
  careResidency?: Resolver<Maybe<ResolversTypes['CareResidency']>, ParentType, ContextType, RequireFields<QueryCareResidencyArgs, 'id'>>;
  careResidencies?: Resolver<ResolversTypes['CareResidencyConnection'], ParentType, ContextType, RequireFields<QueryCareResidenciesArgs, 'division'>>;
  residencyConflicts?: Resolver<ResolversTypes['ResidencyConflictConnection'], ParentType, ContextType, RequireFields<QueryResidencyConflictsArgs, 'division'>>;
  careInspection?: Resolver<Maybe<ResolversTypes['CareInspection']>, ParentType, ContextType, RequireFields<QueryCareInspectionArgs, 'id'>>;
  careInspections?: Resolver<ResolversTypes['CareInspectionConnection'], ParentType, ContextType, RequireFields<QueryCareInspectionsArgs, 'division'>>;
  randomInspection?: Resolver<Maybe<ResolversTypes['RandomInspection']>, ParentType, ContextType, RequireFields<QueryRandomInspectionArgs, 'id'>>;
  careHazard?: Resolver<Maybe<ResolversTypes['CareHazard']>, ParentType, ContextType, RequireFields<QueryCareHazardArgs, 'id'>>;
  careHazards?: Resolver<ResolversTypes['CareHazardConnection'], ParentType, ContextType, RequireFields<QueryCareHazardsArgs, 'division'>>;
  oldAgeStandards?: Resolver<Array<ResolversTypes['OldAgeStandard']>, ParentType, ContextType, RequireFields<QueryOldAgeStandardsArgs, 'division'>>;
  oldAgeAllowance?: Resolver<Maybe<ResolversTypes['OldAgeAllowance']>, ParentType, ContextType, RequireFields<QueryOldAgeAllowanceArgs, 'id'>>;
  oldAgeAllowances?: Resolver<ResolversTypes['OldAgeAllowanceConnection'], ParentType, ContextType, RequireFields<QueryOldAgeAllowancesArgs, 'division'>>;
  oldAgeTasks?: Resolver<ResolversTypes['OldAgeTaskConnection'], ParentType, ContextType, RequireFields<QueryOldAgeTasksArgs, 'division'>>;
  elderlyCarePaymentBatch?: Resolver<Maybe<ResolversTypes['ElderlyCarePaymentBatch']>, ParentType, ContextType, RequireFields<QueryElderlyCarePaymentBatchArgs, 'id'>>;
  elderlyCarePaymentBatches?: Resolver<Array<ResolversTypes['ElderlyCarePaymentBatch']>, ParentType, ContextType, RequireFields<QueryElderlyCarePaymentBatchesArgs, 'division' | 'month'>>;
  elderlyCareRosters?: Resolver<Array<ResolversTypes['ElderlyCareRoster']>, ParentType, ContextType>;
  elderlyCareImportBatch?: Resolver<Maybe<ResolversTypes['ElderlyCareImportBatch']>, ParentType, ContextType, RequireFields<QueryElderlyCareImportBatchArgs, 'id'>>;
  elderlyCareImportBatches?: Resolver<ResolversTypes['ElderlyCareImportBatchConnection'], ParentType, ContextType, RequireFields<QueryElderlyCareImportBatchesArgs, 'division'>>;
  elderlyCareRecordSources?: Resolver<Array<ResolversTypes['ElderlyCareImportRecord']>, ParentType, ContextType, RequireFields<QueryElderlyCareRecordSourcesArgs, 'recordId'>>;
  elderlyCarePolicyParameters?: Resolver<Array<ResolversTypes['ElderlyCarePolicyParameter']>, ParentType, ContextType, RequireFields<QueryElderlyCarePolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  registerCareInstitution?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationRegisterCareInstitutionArgs, 'input'>>;
  submitInstitutionFiling?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationSubmitInstitutionFilingArgs, 'input'>>;
  requestFilingSupplement?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationRequestFilingSupplementArgs, 'input'>>;
  acceptInstitutionFiling?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationAcceptInstitutionFilingArgs, 'input'>>;
  changeCareInstitution?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationChangeCareInstitutionArgs, 'input'>>;
  confirmFilingChange?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationConfirmFilingChangeArgs, 'input'>>;
  suspendCareInstitution?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationSuspendCareInstitutionArgs, 'input'>>;
  resumeCareInstitution?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationResumeCareInstitutionArgs, 'input'>>;
  rateCareInstitution?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationRateCareInstitutionArgs, 'input'>>;
  announceInstitutionClosure?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationAnnounceInstitutionClosureArgs, 'input'>>;
  withdrawInstitutionClosure?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationWithdrawInstitutionClosureArgs, 'input'>>;
  closeCareInstitution?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationCloseCareInstitutionArgs, 'input'>>;
  openCareBeds?: Resolver<ResolversTypes['CareInstitutionResult'], ParentType, ContextType, RequireFields<MutationOpenCareBedsArgs, 'input'>>;
  reserveCareBed?: Resolver<ResolversTypes['CareBedResult'], ParentType, ContextType, RequireFields<MutationReserveCareBedArgs, 'input'>>;
  maintainCareBed?: Resolver<ResolversTypes['CareBedResult'], ParentType, ContextType, RequireFields<MutationMaintainCareBedArgs, 'input'>>;
  releaseCareBed?: Resolver<ResolversTypes['CareBedResult'], ParentType, ContextType, RequireFields<MutationReleaseCareBedArgs, 'input'>>;
  convertCareBed?: Resolver<ResolversTypes['CareBedResult'], ParentType, ContextType, RequireFields<MutationConvertCareBedArgs, 'input'>>;
  closeCareBed?: Resolver<ResolversTypes['CareBedResult'], ParentType, ContextType, RequireFields<MutationCloseCareBedArgs, 'input'>>;
  recordAbilityAssessment?: Resolver<ResolversTypes['AbilityAssessmentResult'], ParentType, ContextType, RequireFields<MutationRecordAbilityAssessmentArgs, 'input'>>;
  voidAbilityAssessment?: Resolver<ResolversTypes['AbilityAssessmentResult'], ParentType, ContextType, RequireFields<MutationVoidAbilityAssessmentArgs, 'input'>>;
  checkInElder?: Resolver<ResolversTypes['CareResidencyResult'], ParentType, ContextType, RequireFields<MutationCheckInElderArgs, 'input'>>;
  checkOutElder?: Resolver<ResolversTypes['CareResidencyResult'], ParentType, ContextType, RequireFields<MutationCheckOutElderArgs, 'input'>>;
  moveResidentToBed?: Resolver<ResolversTypes['CareResidencyResult'], ParentType, ContextType, RequireFields<MutationMoveResidentToBedArgs, 'input'>>;
  changeResidencyTerms?: Resolver<ResolversTypes['CareResidencyResult'], ParentType, ContextType, RequireFields<MutationChangeResidencyTermsArgs, 'input'>>;
  dismissResidencyConflict?: Resolver<ResolversTypes['ResidencyConflictResult'], ParentType, ContextType, RequireFields<MutationDismissResidencyConflictArgs, 'input'>>;
  recordInspection?: Resolver<ResolversTypes['CareInspectionResult'], ParentType, ContextType, RequireFields<MutationRecordInspectionArgs, 'input'>>;
  drawRandomInspection?: Resolver<ResolversTypes['RandomInspectionResult'], ParentType, ContextType, RequireFields<MutationDrawRandomInspectionArgs, 'input'>>;
  completeInspection?: Resolver<ResolversTypes['CareInspectionResult'], ParentType, ContextType, RequireFields<MutationCompleteInspectionArgs, 'input'>>;
  publishRandomInspection?: Resolver<ResolversTypes['RandomInspectionResult'], ParentType, ContextType, RequireFields<MutationPublishRandomInspectionArgs, 'input'>>;
  reportHazard?: Resolver<ResolversTypes['CareHazardResult'], ParentType, ContextType, RequireFields<MutationReportHazardArgs, 'input'>>;
  orderRectification?: Resolver<ResolversTypes['CareHazardResult'], ParentType, ContextType, RequireFields<MutationOrderRectificationArgs, 'input'>>;
  rectifyHazard?: Resolver<ResolversTypes['CareHazardResult'], ParentType, ContextType, RequireFields<MutationRectifyHazardArgs, 'input'>>;
  reviewHazard?: Resolver<ResolversTypes['CareHazardResult'], ParentType, ContextType, RequireFields<MutationReviewHazardArgs, 'input'>>;
  closeHazard?: Resolver<ResolversTypes['CareHazardResult'], ParentType, ContextType, RequireFields<MutationCloseHazardArgs, 'input'>>;
  escalateHazard?: Resolver<ResolversTypes['CareHazardResult'], ParentType, ContextType, RequireFields<MutationEscalateHazardArgs, 'input'>>;
  publishOldAgeStandard?: Resolver<ResolversTypes['PublishOldAgeStandardResult'], ParentType, ContextType, RequireFields<MutationPublishOldAgeStandardArgs, 'input'>>;
  noteOldAgeEligibility?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationNoteOldAgeEligibilityArgs, 'input'>>;
  applyForOldAgeAllowance?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationApplyForOldAgeAllowanceArgs, 'input'>>;
  surveyOldAgeApplication?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationSurveyOldAgeApplicationArgs, 'input'>>;
  reviewOldAgeApplication?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationReviewOldAgeApplicationArgs, 'input'>>;
  postOldAgeNotice?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationPostOldAgeNoticeArgs, 'input'>>;
  grantOldAgeAllowance?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationGrantOldAgeAllowanceArgs, 'input'>>;
  denyOldAgeAllowance?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationDenyOldAgeAllowanceArgs, 'input'>>;
  openSurvivalChecks?: Resolver<ResolversTypes['OpenSurvivalChecksResult'], ParentType, ContextType, RequireFields<MutationOpenSurvivalChecksArgs, 'division'>>;
  confirmSurvival?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationConfirmSurvivalArgs, 'input'>>;
  suspendOldAgeAllowance?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationSuspendOldAgeAllowanceArgs, 'input'>>;
  stopOldAgeAllowance?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationStopOldAgeAllowanceArgs, 'input'>>;
  reinstateOldAgeAllowance?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationReinstateOldAgeAllowanceArgs, 'input'>>;
  correctOldAgeBirthDate?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationCorrectOldAgeBirthDateArgs, 'input'>>;
  changeOldAgeAccount?: Resolver<ResolversTypes['OldAgeAllowanceResult'], ParentType, ContextType, RequireFields<MutationChangeOldAgeAccountArgs, 'input'>>;
  dismissOldAgeTask?: Resolver<ResolversTypes['OldAgeTaskResult'], ParentType, ContextType, RequireFields<MutationDismissOldAgeTaskArgs, 'input'>>;
  calculateElderlyCarePaymentBatch?: Resolver<ResolversTypes['ElderlyCarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationCalculateElderlyCarePaymentBatchArgs, 'input'>>;
  verifyElderlyCarePaymentBatch?: Resolver<ResolversTypes['ElderlyCarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationVerifyElderlyCarePaymentBatchArgs, 'input'>>;
  approveElderlyCarePaymentBatch?: Resolver<ResolversTypes['ElderlyCarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationApproveElderlyCarePaymentBatchArgs, 'input'>>;
  sendElderlyCarePaymentBatch?: Resolver<ResolversTypes['ElderlyCarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationSendElderlyCarePaymentBatchArgs, 'input'>>;
  cancelElderlyCarePaymentBatch?: Resolver<ResolversTypes['ElderlyCarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationCancelElderlyCarePaymentBatchArgs, 'input'>>;
  recordElderlyCareBankAnswer?: Resolver<ResolversTypes['ElderlyCarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationRecordElderlyCareBankAnswerArgs, 'input'>>;
  reissueElderlyCarePayments?: Resolver<ResolversTypes['ElderlyCarePaymentBatchResult'], ParentType, ContextType, RequireFields<MutationReissueElderlyCarePaymentsArgs, 'input'>>;
  holdElderlyCarePayment?: Resolver<ResolversTypes['ElderlyCarePaymentItemResult'], ParentType, ContextType, RequireFields<MutationHoldElderlyCarePaymentArgs, 'input'>>;
  releaseElderlyCarePayment?: Resolver<ResolversTypes['ElderlyCarePaymentItemResult'], ParentType, ContextType, RequireFields<MutationReleaseElderlyCarePaymentArgs, 'input'>>;
  recoverElderlyCarePayment?: Resolver<ResolversTypes['ElderlyCarePaymentItemResult'], ParentType, ContextType, RequireFields<MutationRecoverElderlyCarePaymentArgs, 'input'>>;
  recordElderlyCareRepayment?: Resolver<ResolversTypes['ElderlyCarePaymentItemResult'], ParentType, ContextType, RequireFields<MutationRecordElderlyCareRepaymentArgs, 'input'>>;
  checkElderlyCareRoster?: Resolver<ResolversTypes['ElderlyCareImportBatchResult'], ParentType, ContextType, RequireFields<MutationCheckElderlyCareRosterArgs, 'input'>>;
  applyElderlyCareRoster?: Resolver<ResolversTypes['ElderlyCareImportBatchResult'], ParentType, ContextType, RequireFields<MutationApplyElderlyCareRosterArgs, 'input'>>;
  reverseElderlyCareRoster?: Resolver<ResolversTypes['ElderlyCareImportBatchResult'], ParentType, ContextType, RequireFields<MutationReverseElderlyCareRosterArgs, 'input'>>;
  forgetExpiredElderlyCareImportRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setElderlyCarePolicyParameter?: Resolver<ResolversTypes['SetElderlyCarePolicyParameterResult'], ParentType, ContextType, RequireFields<MutationSetElderlyCarePolicyParameterArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'ElderlyCarePolicyParameter', ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  __resolveType: TypeResolveFn<'ElderlyCarePaymentBatch', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  abilityAssessment?: Resolver<Maybe<ResolversTypes['AbilityAssessment']>, ParentType, ContextType>;
  abilityAssessments?: Resolver<Maybe<Array<ResolversTypes['AbilityAssessment']>>, ParentType, ContextType>;
  careResidency?: Resolver<Maybe<ResolversTypes['CareResidency']>, ParentType, ContextType>;
  careResidencies?: Resolver<Maybe<Array<ResolversTypes['CareResidency']>>, ParentType, ContextType>;
  oldAgeAllowance?: Resolver<Maybe<ResolversTypes['OldAgeAllowance']>, ParentType, ContextType>;
  oldAgeAllowances?: Resolver<Maybe<Array<ResolversTypes['OldAgeAllowance']>>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  careCapacity?: Resolver<Maybe<ResolversTypes['CareBedCounts']>, ParentType, ContextType>;
  oldAgeStandards?: Resolver<Maybe<Array<ResolversTypes['OldAgeStandard']>>, ParentType, ContextType, Partial<DivisionOldAgeStandardsArgs>>;
};

export type SocialOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SocialOrganization'] = ResolversParentTypes['SocialOrganization']> = {
  creditCode?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
};

export type CareInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitution'] = ResolversParentTypes['CareInstitution'], FederationReferenceType extends FederationReferenceTypes['CareInstitution'] = FederationReferenceTypes['CareInstitution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareInstitution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['SocialOrganization']>, ParentType, ContextType>;
  registrationKind?: Resolver<ResolversTypes['CareRegistrationKind'], ParentType, ContextType>;
  operationMode?: Resolver<ResolversTypes['CareOperationMode'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareInstitutionKind'], ParentType, ContextType>;
  isInclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  director?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  builtYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  designedBeds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carerCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  medicalService?: Resolver<ResolversTypes['CareMedicalService'], ParentType, ContextType>;
  medicalDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fireApprovalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  foodLicenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filingStatus?: Resolver<ResolversTypes['CareFilingStatus'], ParentType, ContextType>;
  allowedEvents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  filingSteps?: Resolver<Array<ResolversTypes['CareFilingStep']>, ParentType, ContextType>;
  starRating?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ratings?: Resolver<Array<ResolversTypes['CareInstitutionRating']>, ParentType, ContextType>;
  closures?: Resolver<Array<ResolversTypes['CareInstitutionClosure']>, ParentType, ContextType>;
  beds?: Resolver<Maybe<Array<ResolversTypes['CareBed']>>, ParentType, ContextType, Partial<CareInstitutionBedsArgs>>;
  bedCounts?: Resolver<Maybe<ResolversTypes['CareBedCounts']>, ParentType, ContextType>;
  inspections?: Resolver<Maybe<Array<ResolversTypes['CareInspection']>>, ParentType, ContextType>;
  hazards?: Resolver<Maybe<Array<ResolversTypes['CareHazard']>>, ParentType, ContextType, Partial<CareInstitutionHazardsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareFilingStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareFilingStep'] = ResolversParentTypes['CareFilingStep']> = {
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['CareFilingStatus'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['CareFilingStatus'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remark?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CareInstitutionRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitutionRating'] = ResolversParentTypes['CareInstitutionRating']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['CareRatingScheme'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CareInstitutionClosureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitutionClosure'] = ResolversParentTypes['CareInstitutionClosure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CareClosureState'], ParentType, ContextType>;
  announcedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closesOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resettlementPlan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CareInstitutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitutionConnection'] = ResolversParentTypes['CareInstitutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CareInstitutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareInstitutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitutionEdge'] = ResolversParentTypes['CareInstitutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareInstitution'], ParentType, ContextType>;
};

export type CareInstitutionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInstitutionResult'] = ResolversParentTypes['CareInstitutionResult']> = {
  __resolveType: TypeResolveFn<'CareInstitution' | 'Refusal', ParentType, ContextType>;
};

export type CareBedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBed'] = ResolversParentTypes['CareBed'], FederationReferenceType extends FederationReferenceTypes['CareBed'] = FederationReferenceTypes['CareBed']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareBed']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  room?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareBedKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareBedStatus'], ParentType, ContextType>;
  statusOn?: Resolver<Maybe<ResolversTypes['CareBedStatus']>, ParentType, ContextType, RequireFields<CareBedStatusOnArgs, 'date'>>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  periods?: Resolver<Array<ResolversTypes['CareBedPeriod']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareBedPeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBedPeriod'] = ResolversParentTypes['CareBedPeriod']> = {
  kind?: Resolver<ResolversTypes['CareBedKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CareBedStatus'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CareBedCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBedCounts'] = ResolversParentTypes['CareBedCounts']> = {
  institutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  designed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nursing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupied?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  occupancyRate?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CareBedResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareBedResult'] = ResolversParentTypes['CareBedResult']> = {
  __resolveType: TypeResolveFn<'CareBed' | 'Refusal', ParentType, ContextType>;
};

export type AbilityAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbilityAssessment'] = ResolversParentTypes['AbilityAssessment'], FederationReferenceType extends FederationReferenceTypes['AbilityAssessment'] = FederationReferenceTypes['AbilityAssessment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['AbilityAssessment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['AbilityAssessmentReason'], ParentType, ContextType>;
  assessedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assessors?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['AbilityLevel']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isInComa?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  hasMentalDiagnosis?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  careRiskEvents?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<Array<ResolversTypes['AbilityScoreGroup']>>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  voidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  voidReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AbilityScoreGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbilityScoreGroup'] = ResolversParentTypes['AbilityScoreGroup']> = {
  group?: Resolver<ResolversTypes['AbilityGroup'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['AbilityScore']>, ParentType, ContextType>;
};

export type AbilityScoreResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbilityScore'] = ResolversParentTypes['AbilityScore']> = {
  item?: Resolver<ResolversTypes['AbilityItem'], ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AbilityAssessmentResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AbilityAssessmentResult'] = ResolversParentTypes['AbilityAssessmentResult']> = {
  __resolveType: TypeResolveFn<'AbilityAssessment' | 'Refusal', ParentType, ContextType>;
};

export type CareResidencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareResidency'] = ResolversParentTypes['CareResidency'], FederationReferenceType extends FederationReferenceTypes['CareResidency'] = FederationReferenceTypes['CareResidency']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareResidency']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  bed?: Resolver<Maybe<ResolversTypes['CareBed']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  payKind?: Resolver<Maybe<ResolversTypes['ResidentPayKind']>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyFee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['AbilityAssessment']>, ParentType, ContextType>;
  entryLevel?: Resolver<Maybe<ResolversTypes['AbilityLevel']>, ParentType, ContextType>;
  leaveReason?: Resolver<Maybe<ResolversTypes['ResidencyLeaveReason']>, ParentType, ContextType>;
  leaveDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['ResidencyConflict']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ResidencyConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidencyConflict'] = ResolversParentTypes['ResidencyConflict'], FederationReferenceType extends FederationReferenceTypes['ResidencyConflict'] = FederationReferenceTypes['ResidencyConflict']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ResidencyConflict']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ResidencyConflictKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ResidencyConflictState'], ParentType, ContextType>;
  residency?: Resolver<Maybe<ResolversTypes['CareResidency']>, ParentType, ContextType>;
  otherResidency?: Resolver<Maybe<ResolversTypes['CareResidency']>, ParentType, ContextType>;
  diedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareResidencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareResidencyConnection'] = ResolversParentTypes['CareResidencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CareResidencyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareResidencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareResidencyEdge'] = ResolversParentTypes['CareResidencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareResidency'], ParentType, ContextType>;
};

export type ResidencyConflictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidencyConflictConnection'] = ResolversParentTypes['ResidencyConflictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidencyConflictEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidencyConflictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidencyConflictEdge'] = ResolversParentTypes['ResidencyConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidencyConflict'], ParentType, ContextType>;
};

export type CareResidencyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareResidencyResult'] = ResolversParentTypes['CareResidencyResult']> = {
  __resolveType: TypeResolveFn<'CareResidency' | 'Refusal', ParentType, ContextType>;
};

export type ResidencyConflictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResidencyConflictResult'] = ResolversParentTypes['ResidencyConflictResult']> = {
  __resolveType: TypeResolveFn<'ResidencyConflict' | 'Refusal', ParentType, ContextType>;
};

export type CareInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInspection'] = ResolversParentTypes['CareInspection'], FederationReferenceType extends FederationReferenceTypes['CareInspection'] = FederationReferenceTypes['CareInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  batch?: Resolver<Maybe<ResolversTypes['RandomInspection']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareInspectionKind'], ParentType, ContextType>;
  inspectors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CareInspectionState'], ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hazards?: Resolver<Array<ResolversTypes['CareHazard']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RandomInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RandomInspection'] = ResolversParentTypes['RandomInspection'], FederationReferenceType extends FederationReferenceTypes['RandomInspection'] = FederationReferenceTypes['RandomInspection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RandomInspection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareInspectionKind'], ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  candidateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspections?: Resolver<Array<ResolversTypes['CareInspection']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareHazardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareHazard'] = ResolversParentTypes['CareHazard'], FederationReferenceType extends FederationReferenceTypes['CareHazard'] = FederationReferenceTypes['CareHazard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CareHazard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['CareInstitution']>, ParentType, ContextType>;
  inspection?: Resolver<Maybe<ResolversTypes['CareInspection']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CareHazardKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CareHazardSeverity'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CareHazardState'], ParentType, ContextType>;
  allowedEvents?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  orderedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  orderDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  measure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rectifiedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closingDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  escalation?: Resolver<Maybe<ResolversTypes['CareHazardEscalation']>, ParentType, ContextType>;
  escalatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  escalationDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CareInspectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInspectionConnection'] = ResolversParentTypes['CareInspectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CareInspectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareInspectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInspectionEdge'] = ResolversParentTypes['CareInspectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareInspection'], ParentType, ContextType>;
};

export type CareHazardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareHazardConnection'] = ResolversParentTypes['CareHazardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CareHazardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CareHazardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareHazardEdge'] = ResolversParentTypes['CareHazardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CareHazard'], ParentType, ContextType>;
};

export type CareInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareInspectionResult'] = ResolversParentTypes['CareInspectionResult']> = {
  __resolveType: TypeResolveFn<'CareInspection' | 'Refusal', ParentType, ContextType>;
};

export type RandomInspectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RandomInspectionResult'] = ResolversParentTypes['RandomInspectionResult']> = {
  __resolveType: TypeResolveFn<'RandomInspection' | 'Refusal', ParentType, ContextType>;
};

export type CareHazardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CareHazardResult'] = ResolversParentTypes['CareHazardResult']> = {
  __resolveType: TypeResolveFn<'CareHazard' | 'Refusal', ParentType, ContextType>;
};

export type OldAgeStandardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeStandard'] = ResolversParentTypes['OldAgeStandard'], FederationReferenceType extends FederationReferenceTypes['OldAgeStandard'] = FederationReferenceTypes['OldAgeStandard']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OldAgeStandard']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  band?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromAge?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  belowAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OldAgeStandardSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeStandardSet'] = ResolversParentTypes['OldAgeStandardSet']> = {
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  bands?: Resolver<Array<ResolversTypes['OldAgeStandard']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublishOldAgeStandardResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishOldAgeStandardResult'] = ResolversParentTypes['PublishOldAgeStandardResult']> = {
  __resolveType: TypeResolveFn<'OldAgeStandardSet' | 'Refusal', ParentType, ContextType>;
};

export type OldAgeAllowanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeAllowance'] = ResolversParentTypes['OldAgeAllowance'], FederationReferenceType extends FederationReferenceTypes['OldAgeAllowance'] = FederationReferenceTypes['OldAgeAllowance']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OldAgeAllowance']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['OldAgeAllowanceStatus'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  band?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  foundOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  appliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lowIncomeDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  surveyedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  noticedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  denialReasons?: Resolver<Maybe<Array<ResolversTypes['OldAgeDenialReason']>>, ParentType, ContextType>;
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  survivalDueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastConfirmedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['OldAgeStopReason']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  survivalChecks?: Resolver<Array<ResolversTypes['SurvivalCheck']>, ParentType, ContextType>;
  tasks?: Resolver<Array<ResolversTypes['OldAgeTask']>, ParentType, ContextType, Partial<OldAgeAllowanceTasksArgs>>;
  payments?: Resolver<Maybe<Array<ResolversTypes['ElderlyCarePaymentItem']>>, ParentType, ContextType>;
  overpayments?: Resolver<Maybe<Array<ResolversTypes['ElderlyCarePaymentItem']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurvivalCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurvivalCheck'] = ResolversParentTypes['SurvivalCheck']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  checkedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['SurvivalMethod'], ParentType, ContextType>;
  checkedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OldAgeTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeTask'] = ResolversParentTypes['OldAgeTask'], FederationReferenceType extends FederationReferenceTypes['OldAgeTask'] = FederationReferenceTypes['OldAgeTask']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['OldAgeTask']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  allowance?: Resolver<Maybe<ResolversTypes['OldAgeAllowance']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['OldAgeTaskReason'], ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OldAgeTaskState'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurvivalCheckRunResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SurvivalCheckRun'] = ResolversParentTypes['SurvivalCheckRun']> = {
  opened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayHaveMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OldAgeAllowanceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeAllowanceConnection'] = ResolversParentTypes['OldAgeAllowanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OldAgeAllowanceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OldAgeAllowanceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeAllowanceEdge'] = ResolversParentTypes['OldAgeAllowanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OldAgeAllowance'], ParentType, ContextType>;
};

export type OldAgeTaskConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeTaskConnection'] = ResolversParentTypes['OldAgeTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OldAgeTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OldAgeTaskEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeTaskEdge'] = ResolversParentTypes['OldAgeTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OldAgeTask'], ParentType, ContextType>;
};

export type OldAgeAllowanceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeAllowanceResult'] = ResolversParentTypes['OldAgeAllowanceResult']> = {
  __resolveType: TypeResolveFn<'OldAgeAllowance' | 'Refusal', ParentType, ContextType>;
};

export type OldAgeTaskResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OldAgeTaskResult'] = ResolversParentTypes['OldAgeTaskResult']> = {
  __resolveType: TypeResolveFn<'OldAgeTask' | 'Refusal', ParentType, ContextType>;
};

export type OpenSurvivalChecksResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OpenSurvivalChecksResult'] = ResolversParentTypes['OpenSurvivalChecksResult']> = {
  __resolveType: TypeResolveFn<'SurvivalCheckRun' | 'Refusal', ParentType, ContextType>;
};

export type ElderlyCarePaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCarePaymentBatch'] = ResolversParentTypes['ElderlyCarePaymentBatch'], FederationReferenceType extends FederationReferenceTypes['ElderlyCarePaymentBatch'] = FederationReferenceTypes['ElderlyCarePaymentBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderlyCarePaymentBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  items?: Resolver<ResolversTypes['ElderlyCarePaymentItemConnection'], ParentType, ContextType, Partial<ElderlyCarePaymentBatchItemsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElderlyCarePaymentItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCarePaymentItem'] = ResolversParentTypes['ElderlyCarePaymentItem'], FederationReferenceType extends FederationReferenceTypes['ElderlyCarePaymentItem'] = FederationReferenceTypes['ElderlyCarePaymentItem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderlyCarePaymentItem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['ElderlyCarePaymentBatch'], ParentType, ContextType>;
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

export type ElderlyCarePaymentItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCarePaymentItemConnection'] = ResolversParentTypes['ElderlyCarePaymentItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElderlyCarePaymentItemEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderlyCarePaymentItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCarePaymentItemEdge'] = ResolversParentTypes['ElderlyCarePaymentItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ElderlyCarePaymentItem'], ParentType, ContextType>;
};

export type ElderlyCarePaymentBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCarePaymentBatchResult'] = ResolversParentTypes['ElderlyCarePaymentBatchResult']> = {
  __resolveType: TypeResolveFn<'ElderlyCarePaymentBatch' | 'Refusal', ParentType, ContextType>;
};

export type ElderlyCarePaymentItemResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCarePaymentItemResult'] = ResolversParentTypes['ElderlyCarePaymentItemResult']> = {
  __resolveType: TypeResolveFn<'ElderlyCarePaymentItem' | 'Refusal', ParentType, ContextType>;
};

export type ElderlyCareRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareRoster'] = ResolversParentTypes['ElderlyCareRoster']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ElderlyCareRosterColumn']>, ParentType, ContextType>;
};

export type ElderlyCareRosterColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareRosterColumn'] = ResolversParentTypes['ElderlyCareRosterColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ElderlyCareImportBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareImportBatch'] = ResolversParentTypes['ElderlyCareImportBatch'], FederationReferenceType extends FederationReferenceTypes['ElderlyCareImportBatch'] = FederationReferenceTypes['ElderlyCareImportBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['ElderlyCareImportBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  state?: Resolver<ResolversTypes['ElderlyCareImportState'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['ElderlyCareFoundColumn']>, ParentType, ContextType>;
  unknownColumns?: Resolver<Array<ResolversTypes['ElderlyCareFoundColumn']>, ParentType, ContextType>;
  hiddenSheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  hiddenColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formulas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsSkipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDuplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlFigures?: Resolver<Array<ResolversTypes['ElderlyCareControlFigure']>, ParentType, ContextType>;
  faultCounts?: Resolver<Array<ResolversTypes['ElderlyCareFaultCount']>, ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appliedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['ElderlyCareImportRowConnection'], ParentType, ContextType, Partial<ElderlyCareImportBatchRowsArgs>>;
  rejectedRows?: Resolver<Maybe<ResolversTypes['ElderlyCareRosterFile']>, ParentType, ContextType, RequireFields<ElderlyCareImportBatchRejectedRowsArgs, 'format'>>;
  laterEdits?: Resolver<Array<ResolversTypes['ElderlyCareLaterEdit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElderlyCareRosterFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareRosterFile'] = ResolversParentTypes['ElderlyCareRosterFile']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ElderlyCareFoundColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareFoundColumn'] = ResolversParentTypes['ElderlyCareFoundColumn']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ElderlyCareControlFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareControlFigure'] = ResolversParentTypes['ElderlyCareControlFigure']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSubtotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ElderlyCareFaultCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareFaultCount'] = ResolversParentTypes['ElderlyCareFaultCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderlyCareImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareImportRowConnection'] = ResolversParentTypes['ElderlyCareImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElderlyCareImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderlyCareImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareImportRowEdge'] = ResolversParentTypes['ElderlyCareImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ElderlyCareImportRow'], ParentType, ContextType>;
};

export type ElderlyCareImportBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareImportBatchConnection'] = ResolversParentTypes['ElderlyCareImportBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ElderlyCareImportBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ElderlyCareImportBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareImportBatchEdge'] = ResolversParentTypes['ElderlyCareImportBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ElderlyCareImportBatch'], ParentType, ContextType>;
};

export type ElderlyCareImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareImportRow'] = ResolversParentTypes['ElderlyCareImportRow']> = {
  batch?: Resolver<ResolversTypes['ElderlyCareImportBatch'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElderlyCareImportRowState'], ParentType, ContextType>;
  isDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['ElderlyCareImportFault']>, ParentType, ContextType>;
  cells?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['ElderlyCareImportRecord']>, ParentType, ContextType>;
};

export type ElderlyCareImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareImportFault'] = ResolversParentTypes['ElderlyCareImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['ElderlyCareFaultSeverity'], ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ElderlyCareImportRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareImportRecord'] = ResolversParentTypes['ElderlyCareImportRecord']> = {
  batch?: Resolver<ResolversTypes['ElderlyCareImportBatch'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['ElderlyCareImportRow']>, ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ElderlyCareLaterEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareLaterEdit'] = ResolversParentTypes['ElderlyCareLaterEdit']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ElderlyCareImportBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCareImportBatchResult'] = ResolversParentTypes['ElderlyCareImportBatchResult']> = {
  __resolveType: TypeResolveFn<'ElderlyCareImportBatch' | 'Refusal', ParentType, ContextType>;
};

export type ElderlyCarePolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElderlyCarePolicyParameter'] = ResolversParentTypes['ElderlyCarePolicyParameter']> = {
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

export type SetElderlyCarePolicyParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetElderlyCarePolicyParameterResult'] = ResolversParentTypes['SetElderlyCarePolicyParameterResult']> = {
  __resolveType: TypeResolveFn<'ElderlyCarePolicyParameter' | 'Refusal', ParentType, ContextType>;
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
  CareInstitution?: CareInstitutionResolvers<ContextType>;
  CareFilingStep?: CareFilingStepResolvers<ContextType>;
  CareInstitutionRating?: CareInstitutionRatingResolvers<ContextType>;
  CareInstitutionClosure?: CareInstitutionClosureResolvers<ContextType>;
  CareInstitutionConnection?: CareInstitutionConnectionResolvers<ContextType>;
  CareInstitutionEdge?: CareInstitutionEdgeResolvers<ContextType>;
  CareInstitutionResult?: CareInstitutionResultResolvers<ContextType>;
  CareBed?: CareBedResolvers<ContextType>;
  CareBedPeriod?: CareBedPeriodResolvers<ContextType>;
  CareBedCounts?: CareBedCountsResolvers<ContextType>;
  CareBedResult?: CareBedResultResolvers<ContextType>;
  AbilityAssessment?: AbilityAssessmentResolvers<ContextType>;
  AbilityScoreGroup?: AbilityScoreGroupResolvers<ContextType>;
  AbilityScore?: AbilityScoreResolvers<ContextType>;
  AbilityAssessmentResult?: AbilityAssessmentResultResolvers<ContextType>;
  CareResidency?: CareResidencyResolvers<ContextType>;
  ResidencyConflict?: ResidencyConflictResolvers<ContextType>;
  CareResidencyConnection?: CareResidencyConnectionResolvers<ContextType>;
  CareResidencyEdge?: CareResidencyEdgeResolvers<ContextType>;
  ResidencyConflictConnection?: ResidencyConflictConnectionResolvers<ContextType>;
  ResidencyConflictEdge?: ResidencyConflictEdgeResolvers<ContextType>;
  CareResidencyResult?: CareResidencyResultResolvers<ContextType>;
  ResidencyConflictResult?: ResidencyConflictResultResolvers<ContextType>;
  CareInspection?: CareInspectionResolvers<ContextType>;
  RandomInspection?: RandomInspectionResolvers<ContextType>;
  CareHazard?: CareHazardResolvers<ContextType>;
  CareInspectionConnection?: CareInspectionConnectionResolvers<ContextType>;
  CareInspectionEdge?: CareInspectionEdgeResolvers<ContextType>;
  CareHazardConnection?: CareHazardConnectionResolvers<ContextType>;
  CareHazardEdge?: CareHazardEdgeResolvers<ContextType>;
  CareInspectionResult?: CareInspectionResultResolvers<ContextType>;
  RandomInspectionResult?: RandomInspectionResultResolvers<ContextType>;
  CareHazardResult?: CareHazardResultResolvers<ContextType>;
  OldAgeStandard?: OldAgeStandardResolvers<ContextType>;
  OldAgeStandardSet?: OldAgeStandardSetResolvers<ContextType>;
  PublishOldAgeStandardResult?: PublishOldAgeStandardResultResolvers<ContextType>;
  OldAgeAllowance?: OldAgeAllowanceResolvers<ContextType>;
  SurvivalCheck?: SurvivalCheckResolvers<ContextType>;
  OldAgeTask?: OldAgeTaskResolvers<ContextType>;
  SurvivalCheckRun?: SurvivalCheckRunResolvers<ContextType>;
  OldAgeAllowanceConnection?: OldAgeAllowanceConnectionResolvers<ContextType>;
  OldAgeAllowanceEdge?: OldAgeAllowanceEdgeResolvers<ContextType>;
  OldAgeTaskConnection?: OldAgeTaskConnectionResolvers<ContextType>;
  OldAgeTaskEdge?: OldAgeTaskEdgeResolvers<ContextType>;
  OldAgeAllowanceResult?: OldAgeAllowanceResultResolvers<ContextType>;
  OldAgeTaskResult?: OldAgeTaskResultResolvers<ContextType>;
  OpenSurvivalChecksResult?: OpenSurvivalChecksResultResolvers<ContextType>;
  ElderlyCarePaymentBatch?: ElderlyCarePaymentBatchResolvers<ContextType>;
  ElderlyCarePaymentItem?: ElderlyCarePaymentItemResolvers<ContextType>;
  ElderlyCarePaymentItemConnection?: ElderlyCarePaymentItemConnectionResolvers<ContextType>;
  ElderlyCarePaymentItemEdge?: ElderlyCarePaymentItemEdgeResolvers<ContextType>;
  ElderlyCarePaymentBatchResult?: ElderlyCarePaymentBatchResultResolvers<ContextType>;
  ElderlyCarePaymentItemResult?: ElderlyCarePaymentItemResultResolvers<ContextType>;
  ElderlyCareRoster?: ElderlyCareRosterResolvers<ContextType>;
  ElderlyCareRosterColumn?: ElderlyCareRosterColumnResolvers<ContextType>;
  ElderlyCareImportBatch?: ElderlyCareImportBatchResolvers<ContextType>;
  ElderlyCareRosterFile?: ElderlyCareRosterFileResolvers<ContextType>;
  ElderlyCareFoundColumn?: ElderlyCareFoundColumnResolvers<ContextType>;
  ElderlyCareControlFigure?: ElderlyCareControlFigureResolvers<ContextType>;
  ElderlyCareFaultCount?: ElderlyCareFaultCountResolvers<ContextType>;
  ElderlyCareImportRowConnection?: ElderlyCareImportRowConnectionResolvers<ContextType>;
  ElderlyCareImportRowEdge?: ElderlyCareImportRowEdgeResolvers<ContextType>;
  ElderlyCareImportBatchConnection?: ElderlyCareImportBatchConnectionResolvers<ContextType>;
  ElderlyCareImportBatchEdge?: ElderlyCareImportBatchEdgeResolvers<ContextType>;
  ElderlyCareImportRow?: ElderlyCareImportRowResolvers<ContextType>;
  ElderlyCareImportFault?: ElderlyCareImportFaultResolvers<ContextType>;
  ElderlyCareImportRecord?: ElderlyCareImportRecordResolvers<ContextType>;
  ElderlyCareLaterEdit?: ElderlyCareLaterEditResolvers<ContextType>;
  ElderlyCareImportBatchResult?: ElderlyCareImportBatchResultResolvers<ContextType>;
  ElderlyCarePolicyParameter?: ElderlyCarePolicyParameterResolvers<ContextType>;
  SetElderlyCarePolicyParameterResult?: SetElderlyCarePolicyParameterResultResolvers<ContextType>;
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
