// Written by `npm run codegen` from the SDL of this subgraph; edit schema.graphql instead.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { CommitteeElection as CommitteeElectionRecord, ElectionRound as ElectionRoundRecord, ElectionCandidate as ElectionCandidateRecord, VoterListObjection as VoterListObjectionRecord, CommitteeRecall as CommitteeRecallRecord } from './committee-election/entity.ts';
import type { CommunityStation as CommunityStationRecord, StationState as StationStateRecord } from './community-station/entity.ts';
import type { PlaceName as PlaceNameRecord, PlaceSign as PlaceSignRecord } from './place-name/entity.ts';
import type { VillageCommittee as VillageCommitteeRecord, CommitteeTerm as CommitteeTermRecord, CommitteePost as CommitteePostRecord } from './village-committee/entity.ts';
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
  /** 地名 */
  placeName?: Maybe<PlaceName>;
  /** 地名列表 of a division and below, by name. */
  placeNames: PlaceNameConnection;
  /** 拟名核查 spelling, same names and homophones before a proposal is made. */
  checkPlaceName: PlaceNameCheck;
  /** 村（居）民委员会 */
  villageCommittee?: Maybe<VillageCommittee>;
  /** 村（居）民委员会列表 of a division and below, by code. */
  villageCommittees: VillageCommitteeConnection;
  /** 村居概况 on a day (today where none is given); elected counts terms since the day given. */
  committeeSummary: Array<CommitteeSummary>;
  /** 选举 */
  committeeElection?: Maybe<CommitteeElection>;
  /** 选举列表 of a division and below, by election day. */
  committeeElections: CommitteeElectionConnection;
  /** 站点 */
  communityStation?: Maybe<CommunityStation>;
  /** 站点列表 of a division and below, by division. */
  communityStations: CommunityStationConnection;
  /** 站点覆盖 of a level (COUNTY, TOWNSHIP or VILLAGE) inside a division on a day (today where none is given). */
  stationCoverage: Array<StationCoverage>;
  /** 名册 those that can be imported here. */
  communitiesRosters: Array<CommunitiesRoster>;
  /** 导入批次 one batch; null where there is none in the caller's divisions. */
  communitiesImportBatch?: Maybe<CommunitiesImportBatch>;
  /** 导入批次 those of a division (and below), newest first. */
  communitiesImportBatches: CommunitiesImportBatchConnection;
  /** 数据来源 the rows of rosters that made or changed a record, oldest first. */
  communitiesRecordSources: Array<CommunitiesImportRecord>;
  /** 政策参数 the parameters in force for a division on a day (today where none is given). */
  communitiesPolicyParameters: Array<CommunitiesPolicyParameter>;
};


export type QueryPlaceNameArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPlaceNamesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<PlaceNameFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckPlaceNameArgs = {
  input: CheckPlaceNameInput;
};


export type QueryVillageCommitteeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryVillageCommitteesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<VillageCommitteeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommitteeSummaryArgs = {
  division: Scalars['DivisionCode']['input'];
  electedSince: Scalars['Date']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCommitteeElectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommitteeElectionsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CommitteeElectionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommunityStationArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommunityStationsArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CommunityStationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStationCoverageArgs = {
  division: Scalars['DivisionCode']['input'];
  kinds: Array<CommunityStationKind>;
  level: DivisionLevel;
  on?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryCommunitiesImportBatchArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCommunitiesImportBatchesArgs = {
  division: Scalars['DivisionCode']['input'];
  filter?: InputMaybe<CommunitiesImportBatchFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryCommunitiesRecordSourcesArgs = {
  recordId: Scalars['ID']['input'];
};


export type QueryCommunitiesPolicyParametersArgs = {
  division: Scalars['DivisionCode']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};

export type Mutation = {
  /** 申报命名或更名. Refused with NAME_TAKEN, BUILT_UP_AREA_NEEDED, NO_READING, NOT_A_RENAMING, RENAMING_UNDER_WAY, PROTECTION_NEEDED or IN_FUTURE. */
  proposePlaceName: PlaceNameResult;
  /** 登记论证 evaluation, experts, public. Refused with HOMOPHONE, NAME_TAKEN, BEFORE_LAST_STEP or IN_FUTURE. */
  assessPlaceName: PlaceNameResult;
  /** 批准. Refused with WRONG_APPROVER, CONSULTATION_NEEDED, NAME_TAKEN, BEFORE_LAST_STEP or IN_FUTURE. */
  approvePlaceName: PlaceNameResult;
  /** 不予批准. Refused with BEFORE_LAST_STEP or IN_FUTURE. */
  declinePlaceName: PlaceNameResult;
  /** 备案. Refused with BEFORE_LAST_STEP or IN_FUTURE. */
  filePlaceName: PlaceNameResult;
  /** 公告. Refused with BEFORE_LAST_STEP or IN_FUTURE. */
  announcePlaceName: PlaceNameResult;
  /** 启用 the name it replaces becomes historic. Refused with BEFORE_LAST_STEP or IN_FUTURE. */
  putPlaceNameInUse: PlaceNameResult;
  /** 销名. Refused with PROTECTION_NEEDED, BEFORE_LAST_STEP or IN_FUTURE. */
  abolishPlaceName: PlaceNameResult;
  /** 审定读音 the spelling the table of readings does not give. Refused with NOT_A_SPELLING. */
  spellPlaceName: PlaceNameResult;
  /** 设置地名标志. Refused with NOT_STANDARD_NAME, BEFORE_LAST_STEP or IN_FUTURE. */
  installPlaceSign: PlaceSignResult;
  /** 拆除地名标志. Refused with ALREADY_REMOVED, BEFORE_LAST_STEP or IN_FUTURE. */
  removePlaceSign: PlaceSignResult;
  /** 设立村（居）民委员会. Refused with COMMITTEE_EXISTS, CREDIT_CODE_TAKEN, KIND_DOES_NOT_FIT_CODE or IN_FUTURE. */
  establishCommittee: VillageCommitteeResult;
  /** 撤销村（居）民委员会 its term and posts end with it. Refused with COMMITTEE_ABOLISHED, OUT_OF_ORDER or IN_FUTURE. */
  abolishCommittee: VillageCommitteeResult;
  /** 登记党组织书记. Refused with ALREADY_IN_POST, PERSON_DEAD, POST_TAKEN, BAD_DOCUMENT, OUT_OF_ORDER or IN_FUTURE. */
  recordPartySecretary: VillageCommitteeResult;
  /** 职务终止. Refused with POST_ENDED, COMMITTEE_ABOLISHED, OUT_OF_ORDER or IN_FUTURE. */
  endCommitteePost: CommitteePostResult;
  /** 登记工作移交. Refused with HANDED_OVER, OUT_OF_ORDER or IN_FUTURE. */
  recordCommitteeHandover: CommitteeTermResult;
  /** 确定选举日. Refused with ELECTION_UNDER_WAY, WRONG_ELECTORATE, SIZE_UNLAWFUL, NO_TERM, NOT_VACANT, COMMITTEE_ABOLISHED, OUT_OF_ORDER or IN_FUTURE. */
  scheduleCommitteeElection: CommitteeElectionResult;
  /** 公布名单. Refused with VOTER_LIST_TOO_LATE, OUT_OF_ORDER or IN_FUTURE. */
  publishVoterList: CommitteeElectionResult;
  /** 名单申诉. Refused with OBJECTION_NOT_OPEN, OUT_OF_ORDER or IN_FUTURE. */
  objectToVoterList: VoterListObjectionResult;
  /** 处理申诉. Refused with OBJECTION_DECIDED, OUT_OF_ORDER or IN_FUTURE. */
  decideVoterListObjection: VoterListObjectionResult;
  /** 登记投票结果 validity and winners follow from the figures; when all seats are won those elected take office. Refused with NOT_ELECTION_DAY, OBJECTION_OPEN, COUNT_IMPOSSIBLE, TOO_FEW_CANDIDATES, CANDIDATE_TWICE, CANDIDATE_TOO_YOUNG, NOT_STANDING, PERSON_DEAD, NOT_VACANT, POST_TAKEN, TERM_NUMBER_TAKEN, BAD_DOCUMENT, OUT_OF_ORDER or IN_FUTURE. */
  recordElectionRound: CommitteeElectionResult;
  /** 缺额结束选举 the seats still open stay vacant. Refused with TOO_FEW_ELECTED, NOT_VACANT, PERSON_DEAD, OUT_OF_ORDER or IN_FUTURE. */
  closeElectionShort: CommitteeElectionResult;
  /** 取消选举. Refused with OUT_OF_ORDER or IN_FUTURE. */
  cancelCommitteeElection: CommitteeElectionResult;
  /** 提出罢免. Refused with RECALL_NOT_SUPPORTED, RECALL_UNDER_WAY, NOT_IN_OFFICE or IN_FUTURE. */
  petitionCommitteeRecall: CommitteeRecallResult;
  /** 登记罢免表决. Refused with COUNT_IMPOSSIBLE, NOT_IN_OFFICE, OUT_OF_ORDER or IN_FUTURE. */
  recordRecallVote: CommitteeRecallResult;
  /** 撤回罢免. Refused with OUT_OF_ORDER or IN_FUTURE. */
  withdrawCommitteeRecall: CommitteeRecallResult;
  /** 设立站点. Refused with WRONG_LEVEL, STATION_EXISTS, SERVES_TOO_FAR or IN_FUTURE. */
  openCommunityStation: CommunityStationResult;
  /** 变更站点能力 from a day on. Refused with STATION_CLOSED, SERVES_TOO_FAR, OUT_OF_ORDER or IN_FUTURE. */
  changeCommunityStation: CommunityStationResult;
  /** 撤销站点. Refused with STATION_CLOSED, OUT_OF_ORDER or IN_FUTURE. */
  closeCommunityStation: CommunityStationResult;
  /** 检查名册 reads a file and says what importing it would do; nothing else is changed. The same file is the same batch. Refused whole with UNKNOWN_ROSTER, EMPTY_FILE, FILE_TOO_LARGE, UNKNOWN_FORMAT, MISLABELLED, LEGACY_FORMAT, ENCRYPTED, MACROS, DAMAGED_FILE, ZIP_BOMB, TOO_MANY_COLUMNS, TOO_MANY_ROWS, BROKEN_ENCODING, DAMAGED_TEXT, NO_TABLE, SEVERAL_TABLES, AMBIGUOUS_HEADER, MISSING_COLUMNS or RECEIVED_BY_ANOTHER. */
  checkCommunitiesRoster: CommunitiesImportBatchResult;
  /** 导入名册 all accepted rows of a checked batch, or nothing. Refused with CONTROL_FIGURES_DIFFER or CHECK_AGAIN. */
  applyCommunitiesRoster: CommunitiesImportBatchResult;
  /** 撤回名册 the whole batch. Refused with EDITED_SINCE where its records were edited after it. */
  reverseCommunitiesRoster: CommunitiesImportBatchResult;
  /** 清除到期原始行 deletes the sealed text of rows past their retention; says of how many. */
  forgetExpiredCommunitiesImportRows: Scalars['Int']['output'];
  /** 设置政策参数 from a day on; the present value ends there. Refused with UNKNOWN_PARAMETER or EARLIER_THAN_CURRENT. */
  setCommunitiesPolicyParameter: SetCommunitiesPolicyParameterResult;
};


export type MutationProposePlaceNameArgs = {
  input: ProposePlaceNameInput;
};


export type MutationAssessPlaceNameArgs = {
  input: AssessPlaceNameInput;
};


export type MutationApprovePlaceNameArgs = {
  input: ApprovePlaceNameInput;
};


export type MutationDeclinePlaceNameArgs = {
  input: DeclinePlaceNameInput;
};


export type MutationFilePlaceNameArgs = {
  input: FilePlaceNameInput;
};


export type MutationAnnouncePlaceNameArgs = {
  input: AnnouncePlaceNameInput;
};


export type MutationPutPlaceNameInUseArgs = {
  input: PutPlaceNameInUseInput;
};


export type MutationAbolishPlaceNameArgs = {
  input: AbolishPlaceNameInput;
};


export type MutationSpellPlaceNameArgs = {
  input: SpellPlaceNameInput;
};


export type MutationInstallPlaceSignArgs = {
  input: InstallPlaceSignInput;
};


export type MutationRemovePlaceSignArgs = {
  input: RemovePlaceSignInput;
};


export type MutationEstablishCommitteeArgs = {
  input: EstablishCommitteeInput;
};


export type MutationAbolishCommitteeArgs = {
  input: AbolishCommitteeInput;
};


export type MutationRecordPartySecretaryArgs = {
  input: RecordPartySecretaryInput;
};


export type MutationEndCommitteePostArgs = {
  input: EndCommitteePostInput;
};


export type MutationRecordCommitteeHandoverArgs = {
  input: RecordCommitteeHandoverInput;
};


export type MutationScheduleCommitteeElectionArgs = {
  input: ScheduleCommitteeElectionInput;
};


export type MutationPublishVoterListArgs = {
  input: PublishVoterListInput;
};


export type MutationObjectToVoterListArgs = {
  input: ObjectToVoterListInput;
};


export type MutationDecideVoterListObjectionArgs = {
  input: DecideVoterListObjectionInput;
};


export type MutationRecordElectionRoundArgs = {
  input: RecordElectionRoundInput;
};


export type MutationCloseElectionShortArgs = {
  input: EndCommitteeElectionInput;
};


export type MutationCancelCommitteeElectionArgs = {
  input: EndCommitteeElectionInput;
};


export type MutationPetitionCommitteeRecallArgs = {
  input: PetitionCommitteeRecallInput;
};


export type MutationRecordRecallVoteArgs = {
  input: RecordRecallVoteInput;
};


export type MutationWithdrawCommitteeRecallArgs = {
  input: WithdrawCommitteeRecallInput;
};


export type MutationOpenCommunityStationArgs = {
  input: OpenCommunityStationInput;
};


export type MutationChangeCommunityStationArgs = {
  input: ChangeCommunityStationInput;
};


export type MutationCloseCommunityStationArgs = {
  input: CloseCommunityStationInput;
};


export type MutationCheckCommunitiesRosterArgs = {
  input: CheckCommunitiesRosterInput;
};


export type MutationApplyCommunitiesRosterArgs = {
  input: ApplyCommunitiesRosterInput;
};


export type MutationReverseCommunitiesRosterArgs = {
  input: ReverseCommunitiesRosterInput;
};


export type MutationSetCommunitiesPolicyParameterArgs = {
  input: SetCommunitiesPolicyParameterInput;
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
  /** 村（居）任职 newest first. */
  committeePosts?: Maybe<Array<CommitteePost>>;
};

/** 人员身份 whom an act is about: by id where the hub knows the person, else by document, else by name alone. What is stated goes to the registry. */
export type CommunityPersonInput = {
  /** 人员编号 */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** 证件 */
  document?: InputMaybe<CommunityDocumentInput>;
  /** 姓名 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 联系电话 */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** 证件 type of the registry's table of document types, and number. */
export type CommunityDocumentInput = {
  /** 证件类型 */
  type: Scalars['String']['input'];
  /** 证件号码 */
  number: Scalars['String']['input'];
};

export type Division = {
  code: Scalars['DivisionCode']['output'];
  /** 地名 filed under this very division, not below it: at most 200 by class and name; all by the query placeNames. */
  placeNames?: Maybe<Array<PlaceName>>;
  /** 村（居）民委员会 of this very division, the present one. */
  committee?: Maybe<VillageCommittee>;
  /** 站点 that stand in this very division and are open on the day, today where none is given. */
  stations?: Maybe<Array<CommunityStation>>;
};


export type DivisionStationsArgs = {
  kinds?: InputMaybe<Array<CommunityStationKind>>;
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 地名类别 class of a place name (地名管理条例 art. 3). */
export type PlaceNameClass =
  /** 自然地理实体 */
  | 'NATURAL'
  /** 行政区划 */
  | 'DIVISION'
  /** 村（居）民委员会所在地 */
  | 'COMMITTEE_SEAT'
  /** 城市公园、自然保护地 */
  | 'PARK_RESERVE'
  /** 街路巷 */
  | 'STREET'
  /** 住宅区、楼宇 */
  | 'BUILDING'
  /** 交通、水利、电力、通信、气象设施 */
  | 'FACILITY'
  /** 其他地理实体 */
  | 'OTHER';

/** 地名状态 from the proposal to the historic name. */
export type PlaceNameStatus =
  /** 已申报 */
  | 'PROPOSED'
  /** 已论证 evaluated, experts and public heard. */
  | 'ASSESSED'
  /** 不予批准 */
  | 'NOT_APPROVED'
  /** 已批准 a standard name from here on. */
  | 'APPROVED'
  /** 已备案 */
  | 'FILED'
  /** 已公告 */
  | 'ANNOUNCED'
  /** 使用中 */
  | 'IN_USE'
  /** 已更名 historic: another name has taken its place. */
  | 'RENAMED'
  /** 已销名 historic: the place is no more. */
  | 'ABOLISHED';

/** 批准机关类别 (地名管理条例 art. 12). */
export type PlaceNameApprover =
  /** 国务院 */
  | 'STATE_COUNCIL'
  /** 省级人民政府 */
  | 'PROVINCIAL_GOVERNMENT'
  /** 市、县人民政府 */
  | 'LOCAL_GOVERNMENT'
  /** 地名行政主管部门 */
  | 'PLACE_NAME_AUTHORITY'
  /** 住房和城乡建设主管部门 */
  | 'HOUSING_DEPARTMENT'
  /** 其他主管部门 */
  | 'COMPETENT_DEPARTMENT';

/** 地名提示 what should be looked at (地名管理条例 art. 9). */
export type PlaceNameWarning =
  /** 含生僻字 a character beyond GB 2312. */
  | 'RARE_CHARACTER'
  /** 缺通名 */
  | 'NO_GENERIC_PART';

/** 日期精度 */
export type PlaceNamePrecision =
  /** 日 */
  | 'DAY'
  /** 月 */
  | 'MONTH'
  /** 年 */
  | 'YEAR';

/** 地名 one name of one place; a renamed place has one record a name. */
export type PlaceName = {
  /** 地名编号 */
  id: Scalars['ID']['output'];
  /** 版本 to be given back with every act. */
  version: Scalars['Int']['output'];
  /** 地名类别 */
  class: PlaceNameClass;
  /** 状态 */
  status: PlaceNameStatus;
  /** 可办事项 the acts that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 标准名称 specific and generic part together. */
  name: Scalars['String']['output'];
  /** 专名 */
  specificPart: Scalars['String']['output'];
  /** 通名 empty where the name has none. */
  genericPart: Scalars['String']['output'];
  /** 汉语拼音 as signs and maps write it: Hóngtóng Xiàn. */
  pinyin: Scalars['String']['output'];
  /** 读音依据 the document of an audited reading; null where the table of readings serves. */
  pinyinDocument?: Maybe<Scalars['String']['output']>;
  /** 所在行政区 */
  division?: Maybe<Division>;
  /** 所在建成区 of streets and buildings: within it the name is the only one. */
  builtUpArea?: Maybe<Division>;
  /** 经度 decimal degrees, CGCS2000. */
  longitude?: Maybe<Scalars['Decimal']['output']>;
  /** 纬度 decimal degrees, CGCS2000. */
  latitude?: Maybe<Scalars['Decimal']['output']>;
  /** 含义 */
  meaning?: Maybe<Scalars['String']['output']>;
  /** 来历 */
  origin?: Maybe<Scalars['String']['output']>;
  /** 曾用名 former names without a record of their own. */
  formerNames: Array<Scalars['String']['output']>;
  /** 乡村地名 named under 乡村著名行动 or lying in the countryside. */
  isRural: Scalars['Boolean']['output'];
  /** 列入地名保护名录 */
  isProtected: Scalars['Boolean']['output'];
  /** 保护措施 */
  protectionMeasures?: Maybe<Scalars['String']['output']>;
  /** 提示 */
  warnings: Array<PlaceNameWarning>;
  /** 被更名地名 the name it replaces. */
  replaces?: Maybe<PlaceName>;
  /** 更名后地名 the name that replaces it, or is proposed to. */
  replacedBy?: Maybe<PlaceName>;
  /** 申请单位 */
  applicant?: Maybe<Scalars['String']['output']>;
  /** 申报日 */
  proposedOn?: Maybe<Scalars['Date']['output']>;
  /** 综合评估日 */
  evaluatedOn?: Maybe<Scalars['Date']['output']>;
  /** 专家论证日 */
  expertsHeardOn?: Maybe<Scalars['Date']['output']>;
  /** 征求意见日 */
  publicHeardOn?: Maybe<Scalars['Date']['output']>;
  /** 同音保留理由 why it is kept although it sounds like another. */
  homophoneReason?: Maybe<Scalars['String']['output']>;
  /** 批准机关类别 */
  approver?: Maybe<PlaceNameApprover>;
  /** 批准机关 */
  approverName?: Maybe<Scalars['String']['output']>;
  /** 批准文号 */
  approvalDocument?: Maybe<Scalars['String']['output']>;
  /** 批准日 */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  /** 批准日精度 old lists know the month or the year alone. */
  approvedPrecision?: Maybe<PlaceNamePrecision>;
  /** 不予批准理由 */
  declineReason?: Maybe<Scalars['String']['output']>;
  /** 备案日 */
  filedOn?: Maybe<Scalars['Date']['output']>;
  /** 备案机关 */
  filedWith?: Maybe<Scalars['String']['output']>;
  /** 公告日 */
  announcedOn?: Maybe<Scalars['Date']['output']>;
  /** 公告载体 */
  announcedIn?: Maybe<Scalars['String']['output']>;
  /** 启用日 */
  inUseFrom?: Maybe<Scalars['Date']['output']>;
  /** 停用日 the first day it is historic. */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 停用依据 */
  endDocument?: Maybe<Scalars['String']['output']>;
  /** 停用原因 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 时限 filing and announcement within 15 days each. */
  deadlines: Array<Deadline>;
  /** 地名标志 oldest first; a name has few, at most some hundreds. */
  signs: Array<PlaceSign>;
};

/** 地名标志类别 */
export type PlaceSignKind =
  /** 地名标志牌 */
  | 'NAME_SIGN'
  /** 门牌 */
  | 'DOOR_PLATE'
  /** 楼牌 */
  | 'BUILDING_PLATE';

/** 地名标志 a sign, or as many plates as were installed at one time for one name. */
export type PlaceSign = {
  /** 标志编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 地名 */
  placeName?: Maybe<PlaceName>;
  /** 类别 */
  kind: PlaceSignKind;
  /** 数量 */
  quantity: Scalars['Int']['output'];
  /** 设置日 */
  installedOn: Scalars['Date']['output'];
  /** 拆除日 */
  removedOn?: Maybe<Scalars['Date']['output']>;
  /** 拆除原因 */
  removalReason?: Maybe<Scalars['String']['output']>;
  /** 标志过时 it still stands, but the name is historic. */
  isOutdated: Scalars['Boolean']['output'];
};

/** 地名拟名核查 what a proposal of this name would meet. */
export type PlaceNameCheck = {
  /** 标准名称 */
  name: Scalars['String']['output'];
  /** 汉语拼音 */
  pinyin: Scalars['String']['output'];
  /** 重名 a standard name of the scope is the same. */
  taken: Scalars['Boolean']['output'];
  /** 同音地名 of the scope. */
  homophones: Array<Scalars['String']['output']>;
  /** 提示 */
  warnings: Array<PlaceNameWarning>;
};

/** 地名分页 */
export type PlaceNameConnection = {
  /** 边 */
  edges: Array<PlaceNameEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 地名边 */
export type PlaceNameEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 地名 */
  node: PlaceName;
};

/** 地名筛选 */
export type PlaceNameFilter = {
  /** 地名类别 */
  class?: InputMaybe<PlaceNameClass>;
  /** 状态 */
  status?: InputMaybe<PlaceNameStatus>;
  /** 名称开头 */
  name?: InputMaybe<Scalars['String']['input']>;
  /** 乡村地名 */
  isRural?: InputMaybe<Scalars['Boolean']['input']>;
  /** 列入保护名录 */
  isProtected?: InputMaybe<Scalars['Boolean']['input']>;
  /** 批准日起 this day and after. */
  approvedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 批准日止 before this day. */
  approvedBefore?: InputMaybe<Scalars['Date']['input']>;
  /** 有过时标志 signs still stand though the name is historic. */
  hasOutdatedSigns?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 拟名核查 input. */
export type CheckPlaceNameInput = {
  /** 地名类别 */
  class: PlaceNameClass;
  /** 所在行政区 of a division's name the division itself. */
  division: Scalars['DivisionCode']['input'];
  /** 所在建成区 needed for streets and buildings: the city, county or town whose built-up area it is. */
  builtUpArea?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 专名 */
  specificPart: Scalars['String']['input'];
  /** 通名 */
  genericPart?: InputMaybe<Scalars['String']['input']>;
};

/** 地名坐标 decimal degrees, CGCS2000. */
export type PlacePositionInput = {
  /** 经度 */
  longitude: Scalars['Decimal']['input'];
  /** 纬度 */
  latitude: Scalars['Decimal']['input'];
};

/** 申报命名或更名 input. */
export type ProposePlaceNameInput = {
  /** 地名类别 */
  class: PlaceNameClass;
  /** 所在行政区 */
  division: Scalars['DivisionCode']['input'];
  /** 所在建成区 needed for streets and buildings. */
  builtUpArea?: InputMaybe<Scalars['DivisionCode']['input']>;
  /** 专名 */
  specificPart: Scalars['String']['input'];
  /** 通名 */
  genericPart?: InputMaybe<Scalars['String']['input']>;
  /** 坐标 */
  position?: InputMaybe<PlacePositionInput>;
  /** 含义 */
  meaning: Scalars['String']['input'];
  /** 来历 */
  origin?: InputMaybe<Scalars['String']['input']>;
  /** 曾用名 */
  formerNames?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 乡村地名 */
  isRural: Scalars['Boolean']['input'];
  /** 列入保护名录 */
  isProtected?: InputMaybe<Scalars['Boolean']['input']>;
  /** 申请单位 */
  applicant: Scalars['String']['input'];
  /** 被更名地名 where this is a renaming. */
  replacesId?: InputMaybe<Scalars['ID']['input']>;
  /** 保护措施 needed where the replaced name is protected. */
  protectionMeasures?: InputMaybe<Scalars['String']['input']>;
  /** 申报日 */
  on: Scalars['Date']['input'];
};

/** 登记论证 input. */
export type AssessPlaceNameInput = {
  /** 地名编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 综合评估日 */
  evaluatedOn: Scalars['Date']['input'];
  /** 专家论证日 */
  expertsHeardOn: Scalars['Date']['input'];
  /** 征求意见日 */
  publicHeardOn: Scalars['Date']['input'];
  /** 同音保留理由 */
  homophoneReason?: InputMaybe<Scalars['String']['input']>;
};

/** 批准地名 input. */
export type ApprovePlaceNameInput = {
  /** 地名编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 批准机关类别 */
  approver: PlaceNameApprover;
  /** 批准机关 */
  approverName: Scalars['String']['input'];
  /** 批准文号 */
  document: Scalars['String']['input'];
  /** 征求地名主管部门意见日 needed for buildings. */
  consultedOn?: InputMaybe<Scalars['Date']['input']>;
  /** 批准日 */
  on: Scalars['Date']['input'];
};

/** 不予批准 input. */
export type DeclinePlaceNameInput = {
  /** 地名编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
  /** 决定日 */
  on: Scalars['Date']['input'];
};

/** 备案 input. */
export type FilePlaceNameInput = {
  /** 地名编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 备案机关 */
  filedWith: Scalars['String']['input'];
  /** 备案日 */
  on: Scalars['Date']['input'];
};

/** 公告 input. */
export type AnnouncePlaceNameInput = {
  /** 地名编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 公告载体 */
  announcedIn: Scalars['String']['input'];
  /** 公告日 */
  on: Scalars['Date']['input'];
};

/** 启用 input. */
export type PutPlaceNameInUseInput = {
  /** 地名编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 启用日 */
  on: Scalars['Date']['input'];
};

/** 销名 input. */
export type AbolishPlaceNameInput = {
  /** 地名编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
  /** 依据文件 */
  document: Scalars['String']['input'];
  /** 保护措施 needed where the name is protected. */
  protectionMeasures?: InputMaybe<Scalars['String']['input']>;
  /** 停用日 */
  on: Scalars['Date']['input'];
};

/** 审定读音 input: one syllable with its tone for each character. */
export type SpellPlaceNameInput = {
  /** 地名编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 音节 */
  syllables: Array<Scalars['String']['input']>;
  /** 依据文件 */
  document: Scalars['String']['input'];
};

/** 设置地名标志 input. */
export type InstallPlaceSignInput = {
  /** 地名编号 */
  placeNameId: Scalars['ID']['input'];
  /** 类别 */
  kind: PlaceSignKind;
  /** 标志文字 of a name sign the standard name; of plates what they begin with. */
  text: Scalars['String']['input'];
  /** 数量 */
  quantity: Scalars['Int']['input'];
  /** 设置日 */
  on: Scalars['Date']['input'];
};

/** 拆除地名标志 input. */
export type RemovePlaceSignInput = {
  /** 标志编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
  /** 拆除日 */
  on: Scalars['Date']['input'];
};

/** 地名办理结果 the name, or why not. */
export type PlaceNameResult = PlaceName | Refusal;

/** 地名标志办理结果 the sign, or why not. */
export type PlaceSignResult = PlaceSign | Refusal;

/** 委员会类别 */
export type CommitteeKind =
  /** 村民委员会 */
  | 'VILLAGE'
  /** 居民委员会 */
  | 'RESIDENTS';

/** 任职 post of a committee, or of the Party organisation beside it. */
export type CommitteePostKind =
  /** 主任 */
  | 'CHAIR'
  /** 副主任 */
  | 'VICE_CHAIR'
  /** 委员 */
  | 'MEMBER'
  /** 党组织书记 not of the committee. */
  | 'PARTY_SECRETARY';

/** 任职终止原因 */
export type CommitteePostEndReason =
  /** 任期届满 */
  | 'TERM_ENDED'
  /** 辞职 */
  | 'RESIGNED'
  /** 罢免 */
  | 'RECALLED'
  /** 死亡 */
  | 'DEATH'
  /** 丧失行为能力 (村民委员会组织法 art. 18). */
  | 'INCAPACITATED'
  /** 被判处刑罚 (art. 18). */
  | 'SENTENCED'
  /** 连续两次评议不称职 (art. 33). */
  | 'FOUND_UNFIT_TWICE'
  /** 当选无效 (art. 17). */
  | 'ELECTION_VOID'
  /** 改任他职 */
  | 'MOVED_TO_ANOTHER_POST'
  /** 接任 another has taken the post. */
  | 'REPLACED'
  /** 委员会撤销 */
  | 'COMMITTEE_ABOLISHED';

/** 委员会提示 what does not fit the guideline. */
export type CommitteeWarning =
  /** 户数低于规模指引 */
  | 'HOUSEHOLDS_BELOW_GUIDELINE'
  /** 户数高于规模指引 */
  | 'HOUSEHOLDS_ABOVE_GUIDELINE';

/** 村（居）民委员会 committee of a village or of residents, in one division of the village level. */
export type VillageCommittee = {
  /** 委员会编号 */
  id: Scalars['ID']['output'];
  /** 版本 to be given back with every act. */
  version: Scalars['Int']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 类别 */
  kind: CommitteeKind;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 统一社会信用代码 */
  creditCode?: Maybe<Scalars['CreditCode']['output']>;
  /** 管辖户数 */
  households?: Maybe<Scalars['Int']['output']>;
  /** 提示 */
  warnings: Array<CommitteeWarning>;
  /** 设立日 null where it is not known. */
  since?: Maybe<Scalars['Date']['output']>;
  /** 撤销日 */
  until?: Maybe<Scalars['Date']['output']>;
  /** 本届 the term on the day, today where none is given. */
  term?: Maybe<CommitteeTerm>;
  /** 历届 oldest first. */
  terms: Array<CommitteeTerm>;
  /** 任职 who holds a post on the day, today where none is given; with history all who ever did. */
  posts: Array<CommitteePost>;
  /** 主任 on the day, today where none is given. */
  chair?: Maybe<CommitteePost>;
  /** 党组织书记 on the day, today where none is given. */
  partySecretary?: Maybe<CommitteePost>;
  /** 一肩挑 one person holds both posts on the day; computed, null where one is vacant or not known. */
  chairIsPartySecretary?: Maybe<Scalars['Boolean']['output']>;
  /** 缺额 seats of the present term that nobody holds; null without a term. */
  vacancies?: Maybe<Scalars['Int']['output']>;
  /** 选举 oldest first. */
  elections: Array<CommitteeElection>;
  /** 罢免 oldest first. */
  recalls: Array<CommitteeRecall>;
};


/** 村（居）民委员会 committee of a village or of residents, in one division of the village level. */
export type VillageCommitteeTermArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 村（居）民委员会 committee of a village or of residents, in one division of the village level. */
export type VillageCommitteePostsArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
  history?: InputMaybe<Scalars['Boolean']['input']>;
};


/** 村（居）民委员会 committee of a village or of residents, in one division of the village level. */
export type VillageCommitteeChairArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 村（居）民委员会 committee of a village or of residents, in one division of the village level. */
export type VillageCommitteePartySecretaryArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** 村（居）民委员会 committee of a village or of residents, in one division of the village level. */
export type VillageCommitteeChairIsPartySecretaryArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 届 from one election to the next. */
export type CommitteeTerm = {
  /** 届编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 委员会 */
  committee?: Maybe<VillageCommittee>;
  /** 届次 */
  number: Scalars['Int']['output'];
  /** 应有人数 */
  seats: Scalars['Int']['output'];
  /** 起 */
  since: Scalars['Date']['output'];
  /** 止 the day the next term began. */
  until?: Maybe<Scalars['Date']['output']>;
  /** 工作移交日 */
  handedOverOn?: Maybe<Scalars['Date']['output']>;
  /** 时限 the term and the handover. */
  deadlines: Array<Deadline>;
};

/** 任职 that a person holds a post; a death the registry has told ends it. */
export type CommitteePost = {
  /** 任职编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 委员会 */
  committee?: Maybe<VillageCommittee>;
  /** 届 null for the Party secretary. */
  term?: Maybe<CommitteeTerm>;
  /** 人员 */
  person?: Maybe<Person>;
  /** 职务 */
  post: CommitteePostKind;
  /** 任职起 */
  since: Scalars['Date']['output'];
  /** 任职止 */
  until?: Maybe<Scalars['Date']['output']>;
  /** 终止原因 */
  endReason?: Maybe<CommitteePostEndReason>;
};

/** 村居概况 committees of a division and below on a day, by kind. */
export type CommitteeSummary = {
  /** 类别 */
  kind: CommitteeKind;
  /** 委员会数 */
  committees: Scalars['Int']['output'];
  /** 已换届 those with a term that began on or after the day asked for. */
  elected: Scalars['Int']['output'];
  /** 主任在任 */
  chairs: Scalars['Int']['output'];
  /** 书记在任 */
  partySecretaries: Scalars['Int']['output'];
  /** 一肩挑 committees in which one person holds both posts. */
  chairIsPartySecretary: Scalars['Int']['output'];
};

/** 村（居）民委员会分页 */
export type VillageCommitteeConnection = {
  /** 边 */
  edges: Array<VillageCommitteeEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 村（居）民委员会边 */
export type VillageCommitteeEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 委员会 */
  node: VillageCommittee;
};

/** 村（居）民委员会筛选 */
export type VillageCommitteeFilter = {
  /** 类别 */
  kind?: InputMaybe<CommitteeKind>;
  /** 届满未换届 the term is over and no other has begun. */
  isTermOver?: InputMaybe<Scalars['Boolean']['input']>;
  /** 已撤销 */
  isAbolished?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 设立委员会 input. */
export type EstablishCommitteeInput = {
  /** 区划 of the village level. */
  division: Scalars['DivisionCode']['input'];
  /** 类别 */
  kind: CommitteeKind;
  /** 名称 */
  name: Scalars['String']['input'];
  /** 统一社会信用代码 */
  creditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** 管辖户数 */
  households?: InputMaybe<Scalars['Int']['input']>;
  /** 设立日 */
  on: Scalars['Date']['input'];
};

/** 撤销委员会 input. */
export type AbolishCommitteeInput = {
  /** 委员会编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 批准文件 */
  document: Scalars['String']['input'];
  /** 撤销日 */
  on: Scalars['Date']['input'];
};

/** 登记党组织书记 input. */
export type RecordPartySecretaryInput = {
  /** 委员会编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 人员 */
  person: CommunityPersonInput;
  /** 任职日 */
  on: Scalars['Date']['input'];
};

/** 职务终止 input. */
export type EndCommitteePostInput = {
  /** 任职编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 终止原因 RESIGNED, INCAPACITATED, SENTENCED, FOUND_UNFIT_TWICE or ELECTION_VOID; others follow from acts of their own. */
  reason: CommitteePostEndReason;
  /** 终止日 */
  on: Scalars['Date']['input'];
};

/** 工作移交 input. */
export type RecordCommitteeHandoverInput = {
  /** 届编号 */
  termId: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 移交完成日 */
  on: Scalars['Date']['input'];
};

/** 委员会办理结果 the committee, or why not. */
export type VillageCommitteeResult = VillageCommittee | Refusal;

/** 任职办理结果 the post, or why not. */
export type CommitteePostResult = CommitteePost | Refusal;

/** 届办理结果 the term, or why not. */
export type CommitteeTermResult = CommitteeTerm | Refusal;

/** 选举类别 */
export type CommitteeElectionKind =
  /** 换届选举 */
  | 'GENERAL'
  /** 补选 */
  | 'BY_ELECTION';

/** 选举方式 who votes; households and groups by their representatives, of residents' committees only. */
export type CommitteeElectorate =
  /** 全体有选举权的村（居）民 */
  | 'VOTERS'
  /** 户代表 */
  | 'HOUSEHOLD_REPRESENTATIVES'
  /** 居民小组代表 */
  | 'GROUP_REPRESENTATIVES';

/** 选举状态 */
export type CommitteeElectionStatus =
  /** 已确定选举日 */
  | 'SCHEDULED'
  /** 名单已公布 */
  | 'LIST_PUBLISHED'
  /** 另行选举 seats are open after a vote. */
  | 'RUN_OFF'
  /** 已完成 */
  | 'COMPLETED'
  /** 选举无效 not enough voted. */
  | 'INVALID'
  /** 已取消 */
  | 'CANCELLED';

/** 村（居）民委员会选举 from the day that is set to the committee that takes office. */
export type CommitteeElection = {
  /** 选举编号 */
  id: Scalars['ID']['output'];
  /** 版本 to be given back with every act. */
  version: Scalars['Int']['output'];
  /** 委员会 */
  committee?: Maybe<VillageCommittee>;
  /** 选举类别 */
  kind: CommitteeElectionKind;
  /** 选举方式 */
  electorate: CommitteeElectorate;
  /** 状态 */
  status: CommitteeElectionStatus;
  /** 可办事项 the acts that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 届次 */
  termNumber: Scalars['Int']['output'];
  /** 选举日 */
  electionDay: Scalars['Date']['output'];
  /** 应选主任 */
  chairs: Scalars['Int']['output'];
  /** 应选副主任 */
  viceChairs: Scalars['Int']['output'];
  /** 应选委员 */
  members: Scalars['Int']['output'];
  /** 名单公布日 */
  listPublishedOn?: Maybe<Scalars['Date']['output']>;
  /** 登记参加选举人数 */
  registeredVoters?: Maybe<Scalars['Int']['output']>;
  /** 完成日 when those elected took office. */
  completedOn?: Maybe<Scalars['Date']['output']>;
  /** 取消或缺额结束的原因 */
  endReason?: Maybe<Scalars['String']['output']>;
  /** 名单申诉 */
  objections: Array<VoterListObjection>;
  /** 投票 the election day, then each run-off. */
  rounds: Array<ElectionRound>;
};

/** 名单申诉 */
export type VoterListObjection = {
  /** 申诉编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 提出日 */
  raisedOn: Scalars['Date']['output'];
  /** 处理日 */
  decidedOn?: Maybe<Scalars['Date']['output']>;
  /** 成立 */
  isUpheld?: Maybe<Scalars['Boolean']['output']>;
  /** 时限 three days. */
  deadline: Deadline;
};

/** 投票 one vote of an election. */
export type ElectionRound = {
  /** 投票编号 */
  id: Scalars['ID']['output'];
  /** 次序 1 is the election day. */
  number: Scalars['Int']['output'];
  /** 投票日 */
  heldOn: Scalars['Date']['output'];
  /** 登记参加选举人数 */
  registeredVoters: Scalars['Int']['output'];
  /** 参加投票人数 */
  ballotsCast: Scalars['Int']['output'];
  /** 有效 more than half of the registered voted. */
  isValid: Scalars['Boolean']['output'];
  /** 候选人 by post and votes. */
  candidates: Array<ElectionCandidate>;
};

/** 候选人 */
export type ElectionCandidate = {
  /** 人员 */
  person?: Maybe<Person>;
  /** 职务 */
  post: CommitteePostKind;
  /** 得票 announced when the votes are counted; of those not elected it is nobody's business later. */
  votes?: Maybe<Scalars['Int']['output']>;
  /** 当选 */
  isElected: Scalars['Boolean']['output'];
};

/** 罢免提出方 */
export type CommitteeRecallProposer =
  /** 有选举权的村（居）民 */
  | 'VOTERS'
  /** 村民代表 */
  | 'REPRESENTATIVES'
  /** 户 */
  | 'HOUSEHOLDS'
  /** 居民小组 */
  | 'GROUPS';

/** 罢免状态 */
export type CommitteeRecallStatus =
  /** 已提出 */
  | 'PETITIONED'
  /** 已罢免 */
  | 'RECALLED'
  /** 未通过 */
  | 'KEPT'
  /** 已撤回 */
  | 'WITHDRAWN';

/** 罢免 of a member of a committee. */
export type CommitteeRecall = {
  /** 罢免编号 */
  id: Scalars['ID']['output'];
  /** 版本 */
  version: Scalars['Int']['output'];
  /** 任职 that would end. */
  post?: Maybe<CommitteePost>;
  /** 状态 */
  status: CommitteeRecallStatus;
  /** 提出方 */
  proposer: CommitteeRecallProposer;
  /** 联名数 */
  petitioners: Scalars['Int']['output'];
  /** 总数 of those who may propose. */
  outOf: Scalars['Int']['output'];
  /** 理由 */
  reason?: Maybe<Scalars['String']['output']>;
  /** 提出日 */
  petitionedOn: Scalars['Date']['output'];
  /** 表决日 */
  votedOn?: Maybe<Scalars['Date']['output']>;
  /** 登记参加选举人数 */
  registeredVoters?: Maybe<Scalars['Int']['output']>;
  /** 参加投票人数 */
  ballotsCast?: Maybe<Scalars['Int']['output']>;
  /** 赞成票 */
  inFavour?: Maybe<Scalars['Int']['output']>;
};

/** 选举分页 */
export type CommitteeElectionConnection = {
  /** 边 */
  edges: Array<CommitteeElectionEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 选举边 */
export type CommitteeElectionEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 选举 */
  node: CommitteeElection;
};

/** 选举筛选 */
export type CommitteeElectionFilter = {
  /** 选举类别 */
  kind?: InputMaybe<CommitteeElectionKind>;
  /** 状态 */
  status?: InputMaybe<CommitteeElectionStatus>;
  /** 选举日起 */
  electionDayFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 选举日止 before this day. */
  electionDayBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** 确定选举日 input. */
export type ScheduleCommitteeElectionInput = {
  /** 委员会编号 */
  committeeId: Scalars['ID']['input'];
  /** 版本 of the committee. */
  version: Scalars['Int']['input'];
  /** 选举类别 */
  kind: CommitteeElectionKind;
  /** 选举方式 all voters where none is given. */
  electorate?: InputMaybe<CommitteeElectorate>;
  /** 届次 of a general election; one more than the present one where none is given. */
  termNumber?: InputMaybe<Scalars['Int']['input']>;
  /** 选举日 */
  electionDay: Scalars['Date']['input'];
  /** 应选主任 */
  chairs: Scalars['Int']['input'];
  /** 应选副主任 */
  viceChairs: Scalars['Int']['input'];
  /** 应选委员 */
  members: Scalars['Int']['input'];
  /** 决定日 */
  on: Scalars['Date']['input'];
};

/** 公布名单 input. */
export type PublishVoterListInput = {
  /** 选举编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 登记参加选举人数 */
  registeredVoters: Scalars['Int']['input'];
  /** 公布日 */
  on: Scalars['Date']['input'];
};

/** 名单申诉 input. */
export type ObjectToVoterListInput = {
  /** 选举编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 提出日 */
  on: Scalars['Date']['input'];
};

/** 处理申诉 input. */
export type DecideVoterListObjectionInput = {
  /** 申诉编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 成立 */
  isUpheld: Scalars['Boolean']['input'];
  /** 更正后登记人数 */
  registeredVoters?: InputMaybe<Scalars['Int']['input']>;
  /** 处理日 */
  on: Scalars['Date']['input'];
};

/** 候选人 input. */
export type ElectionCandidateInput = {
  /** 人员 in a run-off by id. */
  person: CommunityPersonInput;
  /** 职务 CHAIR, VICE_CHAIR or MEMBER. */
  post: CommitteePostKind;
  /** 得票 */
  votes: Scalars['Int']['input'];
};

/** 投票结果 input. */
export type RecordElectionRoundInput = {
  /** 选举编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 参加投票人数 */
  ballotsCast: Scalars['Int']['input'];
  /** 候选人 */
  candidates: Array<ElectionCandidateInput>;
  /** 投票日 */
  on: Scalars['Date']['input'];
};

/** 结束选举 input. */
export type EndCommitteeElectionInput = {
  /** 选举编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: Scalars['String']['input'];
  /** 日期 */
  on: Scalars['Date']['input'];
};

/** 提出罢免 input. */
export type PetitionCommitteeRecallInput = {
  /** 任职编号 */
  postId: Scalars['ID']['input'];
  /** 提出方 */
  proposer: CommitteeRecallProposer;
  /** 联名数 */
  petitioners: Scalars['Int']['input'];
  /** 总数 */
  outOf: Scalars['Int']['input'];
  /** 理由 */
  reason: Scalars['String']['input'];
  /** 提出日 */
  on: Scalars['Date']['input'];
};

/** 罢免表决 input. */
export type RecordRecallVoteInput = {
  /** 罢免编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 登记参加选举人数 */
  registeredVoters: Scalars['Int']['input'];
  /** 参加投票人数 */
  ballotsCast: Scalars['Int']['input'];
  /** 赞成票 */
  inFavour: Scalars['Int']['input'];
  /** 表决日 */
  on: Scalars['Date']['input'];
};

/** 撤回罢免 input. */
export type WithdrawCommitteeRecallInput = {
  /** 罢免编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 撤回日 */
  on: Scalars['Date']['input'];
};

/** 选举办理结果 the election, or why not. */
export type CommitteeElectionResult = CommitteeElection | Refusal;

/** 名单申诉办理结果 the objection, or why not. */
export type VoterListObjectionResult = VoterListObjection | Refusal;

/** 罢免办理结果 the recall, or why not. */
export type CommitteeRecallResult = CommitteeRecall | Refusal;

/** 站点类别 */
export type CommunityStationKind =
  /** 社会工作站（室） of county, township and village. */
  | 'SOCIAL_WORK_STATION'
  /** 未成年人救助保护机构 */
  | 'CHILD_PROTECTION_AGENCY'
  /** 县级未成年人保护中心 */
  | 'CHILD_PROTECTION_CENTRE'
  /** 乡镇（街道）未成年人保护工作站 */
  | 'CHILD_PROTECTION_STATION'
  /** 儿童之家 */
  | 'CHILDREN_HOME'
  /** 乡镇（街道）区域养老服务中心 */
  | 'REGIONAL_CARE_CENTRE'
  /** 社区嵌入式养老服务设施 */
  | 'EMBEDDED_CARE_FACILITY'
  /** 日间照料中心 */
  | 'DAY_CARE_CENTRE'
  /** 农村互助养老服务点 */
  | 'MUTUAL_CARE_SITE'
  /** 社区食堂、老年助餐点 */
  | 'COMMUNITY_CANTEEN'
  /** 社区服务综合设施 */
  | 'SERVICE_CENTRE';

/** 撤销原因 */
export type StationCloseReason =
  /** 合并 */
  | 'MERGED'
  /** 迁址 */
  | 'MOVED'
  /** 协议终止 */
  | 'CONTRACT_ENDED'
  /** 不安全 */
  | 'UNSAFE'
  /** 无需求 */
  | 'NO_DEMAND'
  /** 其他 */
  | 'OTHER';

/** 站点 a place of social work, protection of minors, care or community service. */
export type CommunityStation = {
  /** 站点编号 */
  id: Scalars['ID']['output'];
  /** 版本 to be given back with every act. */
  version: Scalars['Int']['output'];
  /** 区划 */
  division?: Maybe<Division>;
  /** 级别 that of its division. */
  level: DivisionLevel;
  /** 类别 */
  kind: CommunityStationKind;
  /** 名称 */
  name: Scalars['String']['output'];
  /** 运营机构统一社会信用代码 null where the government runs it itself. */
  operatorCreditCode?: Maybe<Scalars['CreditCode']['output']>;
  /** 能力 what it can do on the day, today where none is given; null where it is not open. */
  state?: Maybe<StationState>;
  /** 历次能力 oldest first. */
  states: Array<StationState>;
  /** 设立日 */
  since: Scalars['Date']['output'];
  /** 撤销日 */
  until?: Maybe<Scalars['Date']['output']>;
  /** 撤销原因 */
  closeReason?: Maybe<StationCloseReason>;
};


/** 站点 a place of social work, protection of minors, care or community service. */
export type CommunityStationStateArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** 站点能力 during an interval. */
export type StationState = {
  /** 容量 places or beds; null where the kind has none. */
  capacity?: Maybe<Scalars['Int']['output']>;
  /** 工作人员 */
  staff: Scalars['Int']['output'];
  /** 持证社会工作者 */
  certifiedStaff: Scalars['Int']['output'];
  /** 服务区划 beside its own. */
  serves: Array<Division>;
  /** 起 */
  since: Scalars['Date']['output'];
  /** 止 */
  until?: Maybe<Scalars['Date']['output']>;
};

/** 站点覆盖 divisions of a level that have an open station of the kinds asked for, or are served by one. */
export type StationCoverage = {
  /** 级别 */
  level: DivisionLevel;
  /** 委员会类别 villages and communities apart; null on the levels above. */
  committeeKind?: Maybe<CommitteeKind>;
  /** 应覆盖 divisions that have a committee, or one below them. */
  units: Scalars['Int']['output'];
  /** 已覆盖 */
  covered: Scalars['Int']['output'];
  /** 覆盖率 covered over units, to four decimals; null where there is nothing to cover. */
  share?: Maybe<Scalars['Decimal']['output']>;
};

/** 站点分页 */
export type CommunityStationConnection = {
  /** 边 */
  edges: Array<CommunityStationEdge>;
  /** 分页 */
  pageInfo: PageInfo;
  /** 总数 */
  totalCount: Scalars['Int']['output'];
};

/** 站点边 */
export type CommunityStationEdge = {
  /** 游标 */
  cursor: Scalars['String']['output'];
  /** 站点 */
  node: CommunityStation;
};

/** 站点筛选 */
export type CommunityStationFilter = {
  /** 类别 */
  kinds?: InputMaybe<Array<CommunityStationKind>>;
  /** 开放中 */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** 设立日起 */
  openedFrom?: InputMaybe<Scalars['Date']['input']>;
  /** 设立日止 before this day. */
  openedBefore?: InputMaybe<Scalars['Date']['input']>;
};

/** 设立站点 input. */
export type OpenCommunityStationInput = {
  /** 区划 */
  division: Scalars['DivisionCode']['input'];
  /** 类别 */
  kind: CommunityStationKind;
  /** 名称 */
  name: Scalars['String']['input'];
  /** 运营机构统一社会信用代码 */
  operatorCreditCode?: InputMaybe<Scalars['CreditCode']['input']>;
  /** 容量 */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 工作人员 */
  staff: Scalars['Int']['input'];
  /** 持证社会工作者 */
  certifiedStaff: Scalars['Int']['input'];
  /** 服务区划 beside its own. */
  serves?: InputMaybe<Array<Scalars['DivisionCode']['input']>>;
  /** 设立日 */
  on: Scalars['Date']['input'];
};

/** 变更站点能力 input. */
export type ChangeCommunityStationInput = {
  /** 站点编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 容量 */
  capacity?: InputMaybe<Scalars['Int']['input']>;
  /** 工作人员 */
  staff: Scalars['Int']['input'];
  /** 持证社会工作者 */
  certifiedStaff: Scalars['Int']['input'];
  /** 服务区划 beside its own. */
  serves?: InputMaybe<Array<Scalars['DivisionCode']['input']>>;
  /** 起始日 */
  on: Scalars['Date']['input'];
};

/** 撤销站点 input. */
export type CloseCommunityStationInput = {
  /** 站点编号 */
  id: Scalars['ID']['input'];
  /** 版本 */
  version: Scalars['Int']['input'];
  /** 原因 */
  reason: StationCloseReason;
  /** 撤销日 */
  on: Scalars['Date']['input'];
};

/** 站点办理结果 the station, or why not. */
export type CommunityStationResult = CommunityStation | Refusal;

/** 名册 a spreadsheet a programme takes in. */
export type CommunitiesRoster = {
  /** 名册编号 */
  kind: Scalars['String']['output'];
  /** 名称 */
  title: Scalars['String']['output'];
  /** 列 what the header may say; required ones must be there. */
  columns: Array<CommunitiesRosterColumn>;
};

/** 名册列 one column of a roster. */
export type CommunitiesRosterColumn = {
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
export type CommunitiesImportBatch = {
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
  state: CommunitiesImportState;
  /** 可执行操作 the acts that are legal now. */
  allowedActs: Array<Scalars['String']['output']>;
  /** 列对应 where each column was found. */
  columns: Array<CommunitiesFoundColumn>;
  /** 未识别的列 not imported. */
  unknownColumns: Array<CommunitiesFoundColumn>;
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
  controlFigures: Array<CommunitiesControlFigure>;
  /** 问题汇总 by code, most frequent first. */
  faultCounts: Array<CommunitiesFaultCount>;
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
  rows: CommunitiesImportRowConnection;
  /** 退回文件 the rejected rows with the reasons in a column of their own, to correct and import again; null where there are none. */
  rejectedRows?: Maybe<CommunitiesRosterFile>;
  /** 后续修改 what stands in the way of taking the batch back; at most 1000. */
  laterEdits: Array<CommunitiesLaterEdit>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type CommunitiesImportBatchRowsArgs = {
  filter?: InputMaybe<CommunitiesImportRowFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** 导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole. */
export type CommunitiesImportBatchRejectedRowsArgs = {
  format: CommunitiesRosterFormat;
};

/** 导入状态 */
export type CommunitiesImportState =
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
export type CommunitiesRosterFormat =
  | 'XLSX'
  | 'CSV';

/** 名册文件 as base64 text. */
export type CommunitiesRosterFile = {
  /** 文件名 */
  name?: Maybe<Scalars['String']['output']>;
  /** 内容 base64. */
  content?: Maybe<Scalars['String']['output']>;
};

/** 列对应 a column of the file. */
export type CommunitiesFoundColumn = {
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
export type CommunitiesControlFigure = {
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
export type CommunitiesFaultCount = {
  /** 问题代码 */
  code: Scalars['String']['output'];
  /** 次数 */
  count: Scalars['Int']['output'];
};

export type CommunitiesImportRowConnection = {
  edges: Array<CommunitiesImportRowEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommunitiesImportRowEdge = {
  cursor: Scalars['String']['output'];
  node: CommunitiesImportRow;
};

export type CommunitiesImportBatchConnection = {
  edges: Array<CommunitiesImportBatchEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommunitiesImportBatchEdge = {
  cursor: Scalars['String']['output'];
  node: CommunitiesImportBatch;
};

/** 导入行 one row of the file and what became of it. */
export type CommunitiesImportRow = {
  batch: CommunitiesImportBatch;
  /** 行号 as the spreadsheet counts. */
  number: Scalars['Int']['output'];
  /** 类型 DATA, TITLE, HEADER, TOTAL, SUBTOTAL or NOTE. */
  kind: Scalars['String']['output'];
  /** 结果 */
  state: CommunitiesImportRowState;
  /** 是否重复 */
  isDuplicate: Scalars['Boolean']['output'];
  /** 问题 */
  faults: Array<CommunitiesImportFault>;
  /** 原文 the cells as they were; null once their retention is over. */
  cells?: Maybe<Array<Scalars['String']['output']>>;
  /** 产生的记录 */
  records: Array<CommunitiesImportRecord>;
};

/** 行结果 */
export type CommunitiesImportRowState =
  /** 接受 */
  | 'ACCEPTED'
  /** 退回 */
  | 'REJECTED'
  /** 跳过 */
  | 'SKIPPED';

/** 问题 what is wrong with a cell or row. */
export type CommunitiesImportFault = {
  /** 代码 */
  code: Scalars['String']['output'];
  /** 严重程度 REPAIRED 已修正, FLAGGED 提示, REJECTED 退回. */
  severity: CommunitiesFaultSeverity;
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
export type CommunitiesFaultSeverity =
  /** 已修正 */
  | 'REPAIRED'
  /** 提示 */
  | 'FLAGGED'
  /** 退回 */
  | 'REJECTED';

/** 来源 a record and the row that made or changed it. */
export type CommunitiesImportRecord = {
  batch: CommunitiesImportBatch;
  row?: Maybe<CommunitiesImportRow>;
  /** 记录表 */
  recordTable: Scalars['String']['output'];
  /** 记录编号 */
  recordId: Scalars['ID']['output'];
  /** CREATED 新增, CHANGED 变更. */
  change: Scalars['String']['output'];
};

/** 后续修改 a record of the batch that was edited since. */
export type CommunitiesLaterEdit = {
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
export type CommunitiesImportBatchFilter = {
  kind?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<CommunitiesImportState>;
};

/** 导入行筛选 */
export type CommunitiesImportRowFilter = {
  state?: InputMaybe<CommunitiesImportRowState>;
  hasFaults?: InputMaybe<Scalars['Boolean']['input']>;
};

export type CommunitiesImportBatchResult = CommunitiesImportBatch | Refusal;

export type CheckCommunitiesRosterInput = {
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

export type ApplyCommunitiesRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 接受合计差异 the rows hold although totals differ. */
  acceptDifferences?: InputMaybe<Scalars['Boolean']['input']>;
};

export type ReverseCommunitiesRosterInput = {
  batchId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  /** 撤回原因 */
  reason: Scalars['String']['input'];
};

/** 政策参数 policy parameter of communities: set by division and validity, never a constant of the program. */
export type CommunitiesPolicyParameter = PolicyParameter & {
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

export type SetCommunitiesPolicyParameterInput = {
  key: Scalars['String']['input'];
  division: Scalars['DivisionCode']['input'];
  value: Scalars['Decimal']['input'];
  legalBasis: Scalars['String']['input'];
  validFrom: Scalars['Date']['input'];
};

export type SetCommunitiesPolicyParameterResult = CommunitiesPolicyParameter | Refusal;



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
  PlaceName: PlaceName;
  PlaceSign: PlaceSign;
  VillageCommittee: VillageCommittee;
  CommitteeTerm: CommitteeTerm;
  CommitteePost: CommitteePost;
  CommitteeElection: CommitteeElection;
  CommitteeRecall: CommitteeRecall;
  CommunityStation: CommunityStation;
  CommunitiesImportBatch: CommunitiesImportBatch;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Division:
    ( { __typename: 'Division' }
    & GraphQLRecursivePick<FederationTypes['Division'], {"code":true}> );
  PlaceName:
    ( { __typename: 'PlaceName' }
    & GraphQLRecursivePick<FederationTypes['PlaceName'], {"id":true}> );
  PlaceSign:
    ( { __typename: 'PlaceSign' }
    & GraphQLRecursivePick<FederationTypes['PlaceSign'], {"id":true}> );
  VillageCommittee:
    ( { __typename: 'VillageCommittee' }
    & GraphQLRecursivePick<FederationTypes['VillageCommittee'], {"id":true}> );
  CommitteeTerm:
    ( { __typename: 'CommitteeTerm' }
    & GraphQLRecursivePick<FederationTypes['CommitteeTerm'], {"id":true}> );
  CommitteePost:
    ( { __typename: 'CommitteePost' }
    & GraphQLRecursivePick<FederationTypes['CommitteePost'], {"id":true}> );
  CommitteeElection:
    ( { __typename: 'CommitteeElection' }
    & GraphQLRecursivePick<FederationTypes['CommitteeElection'], {"id":true}> );
  CommitteeRecall:
    ( { __typename: 'CommitteeRecall' }
    & GraphQLRecursivePick<FederationTypes['CommitteeRecall'], {"id":true}> );
  CommunityStation:
    ( { __typename: 'CommunityStation' }
    & GraphQLRecursivePick<FederationTypes['CommunityStation'], {"id":true}> );
  CommunitiesImportBatch:
    ( { __typename: 'CommunitiesImportBatch' }
    & GraphQLRecursivePick<FederationTypes['CommunitiesImportBatch'], {"id":true}> );
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
  CommunityPersonInput: ResolverTypeWrapper<any>;
  CommunityDocumentInput: ResolverTypeWrapper<any>;
  Division: ResolverTypeWrapper<any>;
  PlaceNameClass: ResolverTypeWrapper<any>;
  PlaceNameStatus: ResolverTypeWrapper<any>;
  PlaceNameApprover: ResolverTypeWrapper<any>;
  PlaceNameWarning: ResolverTypeWrapper<any>;
  PlaceNamePrecision: ResolverTypeWrapper<any>;
  PlaceName: ResolverTypeWrapper<PlaceNameRecord>;
  PlaceSignKind: ResolverTypeWrapper<any>;
  PlaceSign: ResolverTypeWrapper<PlaceSignRecord>;
  PlaceNameCheck: ResolverTypeWrapper<any>;
  PlaceNameConnection: ResolverTypeWrapper<any>;
  PlaceNameEdge: ResolverTypeWrapper<any>;
  PlaceNameFilter: ResolverTypeWrapper<any>;
  CheckPlaceNameInput: ResolverTypeWrapper<any>;
  PlacePositionInput: ResolverTypeWrapper<any>;
  ProposePlaceNameInput: ResolverTypeWrapper<any>;
  AssessPlaceNameInput: ResolverTypeWrapper<any>;
  ApprovePlaceNameInput: ResolverTypeWrapper<any>;
  DeclinePlaceNameInput: ResolverTypeWrapper<any>;
  FilePlaceNameInput: ResolverTypeWrapper<any>;
  AnnouncePlaceNameInput: ResolverTypeWrapper<any>;
  PutPlaceNameInUseInput: ResolverTypeWrapper<any>;
  AbolishPlaceNameInput: ResolverTypeWrapper<any>;
  SpellPlaceNameInput: ResolverTypeWrapper<any>;
  InstallPlaceSignInput: ResolverTypeWrapper<any>;
  RemovePlaceSignInput: ResolverTypeWrapper<any>;
  PlaceNameResult: ResolverTypeWrapper<any>;
  PlaceSignResult: ResolverTypeWrapper<any>;
  CommitteeKind: ResolverTypeWrapper<any>;
  CommitteePostKind: ResolverTypeWrapper<any>;
  CommitteePostEndReason: ResolverTypeWrapper<any>;
  CommitteeWarning: ResolverTypeWrapper<any>;
  VillageCommittee: ResolverTypeWrapper<VillageCommitteeRecord>;
  CommitteeTerm: ResolverTypeWrapper<CommitteeTermRecord>;
  CommitteePost: ResolverTypeWrapper<CommitteePostRecord>;
  CommitteeSummary: ResolverTypeWrapper<any>;
  VillageCommitteeConnection: ResolverTypeWrapper<any>;
  VillageCommitteeEdge: ResolverTypeWrapper<any>;
  VillageCommitteeFilter: ResolverTypeWrapper<any>;
  EstablishCommitteeInput: ResolverTypeWrapper<any>;
  AbolishCommitteeInput: ResolverTypeWrapper<any>;
  RecordPartySecretaryInput: ResolverTypeWrapper<any>;
  EndCommitteePostInput: ResolverTypeWrapper<any>;
  RecordCommitteeHandoverInput: ResolverTypeWrapper<any>;
  VillageCommitteeResult: ResolverTypeWrapper<any>;
  CommitteePostResult: ResolverTypeWrapper<any>;
  CommitteeTermResult: ResolverTypeWrapper<any>;
  CommitteeElectionKind: ResolverTypeWrapper<any>;
  CommitteeElectorate: ResolverTypeWrapper<any>;
  CommitteeElectionStatus: ResolverTypeWrapper<any>;
  CommitteeElection: ResolverTypeWrapper<CommitteeElectionRecord>;
  VoterListObjection: ResolverTypeWrapper<VoterListObjectionRecord>;
  ElectionRound: ResolverTypeWrapper<ElectionRoundRecord>;
  ElectionCandidate: ResolverTypeWrapper<ElectionCandidateRecord>;
  CommitteeRecallProposer: ResolverTypeWrapper<any>;
  CommitteeRecallStatus: ResolverTypeWrapper<any>;
  CommitteeRecall: ResolverTypeWrapper<CommitteeRecallRecord>;
  CommitteeElectionConnection: ResolverTypeWrapper<any>;
  CommitteeElectionEdge: ResolverTypeWrapper<any>;
  CommitteeElectionFilter: ResolverTypeWrapper<any>;
  ScheduleCommitteeElectionInput: ResolverTypeWrapper<any>;
  PublishVoterListInput: ResolverTypeWrapper<any>;
  ObjectToVoterListInput: ResolverTypeWrapper<any>;
  DecideVoterListObjectionInput: ResolverTypeWrapper<any>;
  ElectionCandidateInput: ResolverTypeWrapper<any>;
  RecordElectionRoundInput: ResolverTypeWrapper<any>;
  EndCommitteeElectionInput: ResolverTypeWrapper<any>;
  PetitionCommitteeRecallInput: ResolverTypeWrapper<any>;
  RecordRecallVoteInput: ResolverTypeWrapper<any>;
  WithdrawCommitteeRecallInput: ResolverTypeWrapper<any>;
  CommitteeElectionResult: ResolverTypeWrapper<any>;
  VoterListObjectionResult: ResolverTypeWrapper<any>;
  CommitteeRecallResult: ResolverTypeWrapper<any>;
  CommunityStationKind: ResolverTypeWrapper<any>;
  StationCloseReason: ResolverTypeWrapper<any>;
  CommunityStation: ResolverTypeWrapper<CommunityStationRecord>;
  StationState: ResolverTypeWrapper<StationStateRecord>;
  StationCoverage: ResolverTypeWrapper<any>;
  CommunityStationConnection: ResolverTypeWrapper<any>;
  CommunityStationEdge: ResolverTypeWrapper<any>;
  CommunityStationFilter: ResolverTypeWrapper<any>;
  OpenCommunityStationInput: ResolverTypeWrapper<any>;
  ChangeCommunityStationInput: ResolverTypeWrapper<any>;
  CloseCommunityStationInput: ResolverTypeWrapper<any>;
  CommunityStationResult: ResolverTypeWrapper<any>;
  CommunitiesRoster: ResolverTypeWrapper<any>;
  CommunitiesRosterColumn: ResolverTypeWrapper<any>;
  CommunitiesImportBatch: ResolverTypeWrapper<any>;
  CommunitiesImportState: ResolverTypeWrapper<any>;
  CommunitiesRosterFormat: ResolverTypeWrapper<any>;
  CommunitiesRosterFile: ResolverTypeWrapper<any>;
  CommunitiesFoundColumn: ResolverTypeWrapper<any>;
  CommunitiesControlFigure: ResolverTypeWrapper<any>;
  CommunitiesFaultCount: ResolverTypeWrapper<any>;
  CommunitiesImportRowConnection: ResolverTypeWrapper<any>;
  CommunitiesImportRowEdge: ResolverTypeWrapper<any>;
  CommunitiesImportBatchConnection: ResolverTypeWrapper<any>;
  CommunitiesImportBatchEdge: ResolverTypeWrapper<any>;
  CommunitiesImportRow: ResolverTypeWrapper<any>;
  CommunitiesImportRowState: ResolverTypeWrapper<any>;
  CommunitiesImportFault: ResolverTypeWrapper<any>;
  CommunitiesFaultSeverity: ResolverTypeWrapper<any>;
  CommunitiesImportRecord: ResolverTypeWrapper<any>;
  CommunitiesLaterEdit: ResolverTypeWrapper<any>;
  CommunitiesImportBatchFilter: ResolverTypeWrapper<any>;
  CommunitiesImportRowFilter: ResolverTypeWrapper<any>;
  CommunitiesImportBatchResult: ResolverTypeWrapper<any>;
  CheckCommunitiesRosterInput: ResolverTypeWrapper<any>;
  ApplyCommunitiesRosterInput: ResolverTypeWrapper<any>;
  ReverseCommunitiesRosterInput: ResolverTypeWrapper<any>;
  CommunitiesPolicyParameter: ResolverTypeWrapper<any>;
  SetCommunitiesPolicyParameterInput: ResolverTypeWrapper<any>;
  SetCommunitiesPolicyParameterResult: ResolverTypeWrapper<any>;
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
  CommunityPersonInput: any;
  CommunityDocumentInput: any;
  Division: any;
  PlaceName: PlaceNameRecord;
  PlaceSign: PlaceSignRecord;
  PlaceNameCheck: any;
  PlaceNameConnection: any;
  PlaceNameEdge: any;
  PlaceNameFilter: any;
  CheckPlaceNameInput: any;
  PlacePositionInput: any;
  ProposePlaceNameInput: any;
  AssessPlaceNameInput: any;
  ApprovePlaceNameInput: any;
  DeclinePlaceNameInput: any;
  FilePlaceNameInput: any;
  AnnouncePlaceNameInput: any;
  PutPlaceNameInUseInput: any;
  AbolishPlaceNameInput: any;
  SpellPlaceNameInput: any;
  InstallPlaceSignInput: any;
  RemovePlaceSignInput: any;
  PlaceNameResult: any;
  PlaceSignResult: any;
  VillageCommittee: VillageCommitteeRecord;
  CommitteeTerm: CommitteeTermRecord;
  CommitteePost: CommitteePostRecord;
  CommitteeSummary: any;
  VillageCommitteeConnection: any;
  VillageCommitteeEdge: any;
  VillageCommitteeFilter: any;
  EstablishCommitteeInput: any;
  AbolishCommitteeInput: any;
  RecordPartySecretaryInput: any;
  EndCommitteePostInput: any;
  RecordCommitteeHandoverInput: any;
  VillageCommitteeResult: any;
  CommitteePostResult: any;
  CommitteeTermResult: any;
  CommitteeElection: CommitteeElectionRecord;
  VoterListObjection: VoterListObjectionRecord;
  ElectionRound: ElectionRoundRecord;
  ElectionCandidate: ElectionCandidateRecord;
  CommitteeRecall: CommitteeRecallRecord;
  CommitteeElectionConnection: any;
  CommitteeElectionEdge: any;
  CommitteeElectionFilter: any;
  ScheduleCommitteeElectionInput: any;
  PublishVoterListInput: any;
  ObjectToVoterListInput: any;
  DecideVoterListObjectionInput: any;
  ElectionCandidateInput: any;
  RecordElectionRoundInput: any;
  EndCommitteeElectionInput: any;
  PetitionCommitteeRecallInput: any;
  RecordRecallVoteInput: any;
  WithdrawCommitteeRecallInput: any;
  CommitteeElectionResult: any;
  VoterListObjectionResult: any;
  CommitteeRecallResult: any;
  CommunityStation: CommunityStationRecord;
  StationState: StationStateRecord;
  StationCoverage: any;
  CommunityStationConnection: any;
  CommunityStationEdge: any;
  CommunityStationFilter: any;
  OpenCommunityStationInput: any;
  ChangeCommunityStationInput: any;
  CloseCommunityStationInput: any;
  CommunityStationResult: any;
  CommunitiesRoster: any;
  CommunitiesRosterColumn: any;
  CommunitiesImportBatch: any;
  CommunitiesRosterFile: any;
  CommunitiesFoundColumn: any;
  CommunitiesControlFigure: any;
  CommunitiesFaultCount: any;
  CommunitiesImportRowConnection: any;
  CommunitiesImportRowEdge: any;
  CommunitiesImportBatchConnection: any;
  CommunitiesImportBatchEdge: any;
  CommunitiesImportRow: any;
  CommunitiesImportFault: any;
  CommunitiesImportRecord: any;
  CommunitiesLaterEdit: any;
  CommunitiesImportBatchFilter: any;
  CommunitiesImportRowFilter: any;
  CommunitiesImportBatchResult: any;
  CheckCommunitiesRosterInput: any;
  ApplyCommunitiesRosterInput: any;
  ReverseCommunitiesRosterInput: any;
  CommunitiesPolicyParameter: any;
  SetCommunitiesPolicyParameterInput: any;
  SetCommunitiesPolicyParameterResult: any;
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
  placeName?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType, RequireFields<QueryPlaceNameArgs, 'id'>>;
  placeNames?: Resolver<ResolversTypes['PlaceNameConnection'], ParentType, ContextType, RequireFields<QueryPlaceNamesArgs, 'division'>>;
  checkPlaceName?: Resolver<ResolversTypes['PlaceNameCheck'], ParentType, ContextType, RequireFields<QueryCheckPlaceNameArgs, 'input'>>;
  villageCommittee?: Resolver<Maybe<ResolversTypes['VillageCommittee']>, ParentType, ContextType, RequireFields<QueryVillageCommitteeArgs, 'id'>>;
  villageCommittees?: Resolver<ResolversTypes['VillageCommitteeConnection'], ParentType, ContextType, RequireFields<QueryVillageCommitteesArgs, 'division'>>;
  committeeSummary?: Resolver<Array<ResolversTypes['CommitteeSummary']>, ParentType, ContextType, RequireFields<QueryCommitteeSummaryArgs, 'division' | 'electedSince'>>;
  committeeElection?: Resolver<Maybe<ResolversTypes['CommitteeElection']>, ParentType, ContextType, RequireFields<QueryCommitteeElectionArgs, 'id'>>;
  committeeElections?: Resolver<ResolversTypes['CommitteeElectionConnection'], ParentType, ContextType, RequireFields<QueryCommitteeElectionsArgs, 'division'>>;
  communityStation?: Resolver<Maybe<ResolversTypes['CommunityStation']>, ParentType, ContextType, RequireFields<QueryCommunityStationArgs, 'id'>>;
  communityStations?: Resolver<ResolversTypes['CommunityStationConnection'], ParentType, ContextType, RequireFields<QueryCommunityStationsArgs, 'division'>>;
  stationCoverage?: Resolver<Array<ResolversTypes['StationCoverage']>, ParentType, ContextType, RequireFields<QueryStationCoverageArgs, 'division' | 'kinds' | 'level'>>;
  communitiesRosters?: Resolver<Array<ResolversTypes['CommunitiesRoster']>, ParentType, ContextType>;
  communitiesImportBatch?: Resolver<Maybe<ResolversTypes['CommunitiesImportBatch']>, ParentType, ContextType, RequireFields<QueryCommunitiesImportBatchArgs, 'id'>>;
  communitiesImportBatches?: Resolver<ResolversTypes['CommunitiesImportBatchConnection'], ParentType, ContextType, RequireFields<QueryCommunitiesImportBatchesArgs, 'division'>>;
  communitiesRecordSources?: Resolver<Array<ResolversTypes['CommunitiesImportRecord']>, ParentType, ContextType, RequireFields<QueryCommunitiesRecordSourcesArgs, 'recordId'>>;
  communitiesPolicyParameters?: Resolver<Array<ResolversTypes['CommunitiesPolicyParameter']>, ParentType, ContextType, RequireFields<QueryCommunitiesPolicyParametersArgs, 'division'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  proposePlaceName?: Resolver<ResolversTypes['PlaceNameResult'], ParentType, ContextType, RequireFields<MutationProposePlaceNameArgs, 'input'>>;
  assessPlaceName?: Resolver<ResolversTypes['PlaceNameResult'], ParentType, ContextType, RequireFields<MutationAssessPlaceNameArgs, 'input'>>;
  approvePlaceName?: Resolver<ResolversTypes['PlaceNameResult'], ParentType, ContextType, RequireFields<MutationApprovePlaceNameArgs, 'input'>>;
  declinePlaceName?: Resolver<ResolversTypes['PlaceNameResult'], ParentType, ContextType, RequireFields<MutationDeclinePlaceNameArgs, 'input'>>;
  filePlaceName?: Resolver<ResolversTypes['PlaceNameResult'], ParentType, ContextType, RequireFields<MutationFilePlaceNameArgs, 'input'>>;
  announcePlaceName?: Resolver<ResolversTypes['PlaceNameResult'], ParentType, ContextType, RequireFields<MutationAnnouncePlaceNameArgs, 'input'>>;
  putPlaceNameInUse?: Resolver<ResolversTypes['PlaceNameResult'], ParentType, ContextType, RequireFields<MutationPutPlaceNameInUseArgs, 'input'>>;
  abolishPlaceName?: Resolver<ResolversTypes['PlaceNameResult'], ParentType, ContextType, RequireFields<MutationAbolishPlaceNameArgs, 'input'>>;
  spellPlaceName?: Resolver<ResolversTypes['PlaceNameResult'], ParentType, ContextType, RequireFields<MutationSpellPlaceNameArgs, 'input'>>;
  installPlaceSign?: Resolver<ResolversTypes['PlaceSignResult'], ParentType, ContextType, RequireFields<MutationInstallPlaceSignArgs, 'input'>>;
  removePlaceSign?: Resolver<ResolversTypes['PlaceSignResult'], ParentType, ContextType, RequireFields<MutationRemovePlaceSignArgs, 'input'>>;
  establishCommittee?: Resolver<ResolversTypes['VillageCommitteeResult'], ParentType, ContextType, RequireFields<MutationEstablishCommitteeArgs, 'input'>>;
  abolishCommittee?: Resolver<ResolversTypes['VillageCommitteeResult'], ParentType, ContextType, RequireFields<MutationAbolishCommitteeArgs, 'input'>>;
  recordPartySecretary?: Resolver<ResolversTypes['VillageCommitteeResult'], ParentType, ContextType, RequireFields<MutationRecordPartySecretaryArgs, 'input'>>;
  endCommitteePost?: Resolver<ResolversTypes['CommitteePostResult'], ParentType, ContextType, RequireFields<MutationEndCommitteePostArgs, 'input'>>;
  recordCommitteeHandover?: Resolver<ResolversTypes['CommitteeTermResult'], ParentType, ContextType, RequireFields<MutationRecordCommitteeHandoverArgs, 'input'>>;
  scheduleCommitteeElection?: Resolver<ResolversTypes['CommitteeElectionResult'], ParentType, ContextType, RequireFields<MutationScheduleCommitteeElectionArgs, 'input'>>;
  publishVoterList?: Resolver<ResolversTypes['CommitteeElectionResult'], ParentType, ContextType, RequireFields<MutationPublishVoterListArgs, 'input'>>;
  objectToVoterList?: Resolver<ResolversTypes['VoterListObjectionResult'], ParentType, ContextType, RequireFields<MutationObjectToVoterListArgs, 'input'>>;
  decideVoterListObjection?: Resolver<ResolversTypes['VoterListObjectionResult'], ParentType, ContextType, RequireFields<MutationDecideVoterListObjectionArgs, 'input'>>;
  recordElectionRound?: Resolver<ResolversTypes['CommitteeElectionResult'], ParentType, ContextType, RequireFields<MutationRecordElectionRoundArgs, 'input'>>;
  closeElectionShort?: Resolver<ResolversTypes['CommitteeElectionResult'], ParentType, ContextType, RequireFields<MutationCloseElectionShortArgs, 'input'>>;
  cancelCommitteeElection?: Resolver<ResolversTypes['CommitteeElectionResult'], ParentType, ContextType, RequireFields<MutationCancelCommitteeElectionArgs, 'input'>>;
  petitionCommitteeRecall?: Resolver<ResolversTypes['CommitteeRecallResult'], ParentType, ContextType, RequireFields<MutationPetitionCommitteeRecallArgs, 'input'>>;
  recordRecallVote?: Resolver<ResolversTypes['CommitteeRecallResult'], ParentType, ContextType, RequireFields<MutationRecordRecallVoteArgs, 'input'>>;
  withdrawCommitteeRecall?: Resolver<ResolversTypes['CommitteeRecallResult'], ParentType, ContextType, RequireFields<MutationWithdrawCommitteeRecallArgs, 'input'>>;
  openCommunityStation?: Resolver<ResolversTypes['CommunityStationResult'], ParentType, ContextType, RequireFields<MutationOpenCommunityStationArgs, 'input'>>;
  changeCommunityStation?: Resolver<ResolversTypes['CommunityStationResult'], ParentType, ContextType, RequireFields<MutationChangeCommunityStationArgs, 'input'>>;
  closeCommunityStation?: Resolver<ResolversTypes['CommunityStationResult'], ParentType, ContextType, RequireFields<MutationCloseCommunityStationArgs, 'input'>>;
  checkCommunitiesRoster?: Resolver<ResolversTypes['CommunitiesImportBatchResult'], ParentType, ContextType, RequireFields<MutationCheckCommunitiesRosterArgs, 'input'>>;
  applyCommunitiesRoster?: Resolver<ResolversTypes['CommunitiesImportBatchResult'], ParentType, ContextType, RequireFields<MutationApplyCommunitiesRosterArgs, 'input'>>;
  reverseCommunitiesRoster?: Resolver<ResolversTypes['CommunitiesImportBatchResult'], ParentType, ContextType, RequireFields<MutationReverseCommunitiesRosterArgs, 'input'>>;
  forgetExpiredCommunitiesImportRows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  setCommunitiesPolicyParameter?: Resolver<ResolversTypes['SetCommunitiesPolicyParameterResult'], ParentType, ContextType, RequireFields<MutationSetCommunitiesPolicyParameterArgs, 'input'>>;
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
  __resolveType: TypeResolveFn<'CommunitiesPolicyParameter', ParentType, ContextType>;
};

export type PaymentBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PaymentBatch'] = ResolversParentTypes['PaymentBatch']> = {
  __resolveType: TypeResolveFn<null, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  committeePosts?: Resolver<Maybe<Array<ResolversTypes['CommitteePost']>>, ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division'], FederationReferenceType extends FederationReferenceTypes['Division'] = FederationReferenceTypes['Division']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Division']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['DivisionCode'], ParentType, ContextType>;
  placeNames?: Resolver<Maybe<Array<ResolversTypes['PlaceName']>>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['VillageCommittee']>, ParentType, ContextType>;
  stations?: Resolver<Maybe<Array<ResolversTypes['CommunityStation']>>, ParentType, ContextType, Partial<DivisionStationsArgs>>;
};

export type PlaceNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceName'] = ResolversParentTypes['PlaceName'], FederationReferenceType extends FederationReferenceTypes['PlaceName'] = FederationReferenceTypes['PlaceName']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlaceName']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['PlaceNameClass'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlaceNameStatus'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  specificPart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  genericPart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyinDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  builtUpArea?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  meaning?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerNames?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  isRural?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isProtected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  protectionMeasures?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['PlaceNameWarning']>, ParentType, ContextType>;
  replaces?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  replacedBy?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  applicant?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evaluatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expertsHeardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicHeardOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  homophoneReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['PlaceNameApprover']>, ParentType, ContextType>;
  approverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvalDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approvedPrecision?: Resolver<Maybe<ResolversTypes['PlaceNamePrecision']>, ParentType, ContextType>;
  declineReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filedWith?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  announcedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  announcedIn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inUseFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endDocument?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['PlaceSign']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceSignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceSign'] = ResolversParentTypes['PlaceSign'], FederationReferenceType extends FederationReferenceTypes['PlaceSign'] = FederationReferenceTypes['PlaceSign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PlaceSign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  placeName?: Resolver<Maybe<ResolversTypes['PlaceName']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PlaceSignKind'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  installedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  removedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  removalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOutdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceNameCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNameCheck'] = ResolversParentTypes['PlaceNameCheck']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pinyin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taken?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  homophones?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['PlaceNameWarning']>, ParentType, ContextType>;
};

export type PlaceNameConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNameConnection'] = ResolversParentTypes['PlaceNameConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlaceNameEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceNameEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNameEdge'] = ResolversParentTypes['PlaceNameEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlaceName'], ParentType, ContextType>;
};

export type PlaceNameResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceNameResult'] = ResolversParentTypes['PlaceNameResult']> = {
  __resolveType: TypeResolveFn<'PlaceName' | 'Refusal', ParentType, ContextType>;
};

export type PlaceSignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlaceSignResult'] = ResolversParentTypes['PlaceSignResult']> = {
  __resolveType: TypeResolveFn<'PlaceSign' | 'Refusal', ParentType, ContextType>;
};

export type VillageCommitteeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageCommittee'] = ResolversParentTypes['VillageCommittee'], FederationReferenceType extends FederationReferenceTypes['VillageCommittee'] = FederationReferenceTypes['VillageCommittee']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['VillageCommittee']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  households?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['CommitteeWarning']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['CommitteeTerm']>, ParentType, ContextType, Partial<VillageCommitteeTermArgs>>;
  terms?: Resolver<Array<ResolversTypes['CommitteeTerm']>, ParentType, ContextType>;
  posts?: Resolver<Array<ResolversTypes['CommitteePost']>, ParentType, ContextType, RequireFields<VillageCommitteePostsArgs, 'history'>>;
  chair?: Resolver<Maybe<ResolversTypes['CommitteePost']>, ParentType, ContextType, Partial<VillageCommitteeChairArgs>>;
  partySecretary?: Resolver<Maybe<ResolversTypes['CommitteePost']>, ParentType, ContextType, Partial<VillageCommitteePartySecretaryArgs>>;
  chairIsPartySecretary?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType, Partial<VillageCommitteeChairIsPartySecretaryArgs>>;
  vacancies?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  elections?: Resolver<Array<ResolversTypes['CommitteeElection']>, ParentType, ContextType>;
  recalls?: Resolver<Array<ResolversTypes['CommitteeRecall']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeTerm'] = ResolversParentTypes['CommitteeTerm'], FederationReferenceType extends FederationReferenceTypes['CommitteeTerm'] = FederationReferenceTypes['CommitteeTerm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommitteeTerm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['VillageCommittee']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deadlines?: Resolver<Array<ResolversTypes['Deadline']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteePostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteePost'] = ResolversParentTypes['CommitteePost'], FederationReferenceType extends FederationReferenceTypes['CommitteePost'] = FederationReferenceTypes['CommitteePost']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommitteePost']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['VillageCommittee']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['CommitteeTerm']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['CommitteePostKind'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['CommitteePostEndReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeSummary'] = ResolversParentTypes['CommitteeSummary']> = {
  kind?: Resolver<ResolversTypes['CommitteeKind'], ParentType, ContextType>;
  committees?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  elected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partySecretaries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  chairIsPartySecretary?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageCommitteeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageCommitteeConnection'] = ResolversParentTypes['VillageCommitteeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VillageCommitteeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageCommitteeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageCommitteeEdge'] = ResolversParentTypes['VillageCommitteeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VillageCommittee'], ParentType, ContextType>;
};

export type VillageCommitteeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VillageCommitteeResult'] = ResolversParentTypes['VillageCommitteeResult']> = {
  __resolveType: TypeResolveFn<'VillageCommittee' | 'Refusal', ParentType, ContextType>;
};

export type CommitteePostResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteePostResult'] = ResolversParentTypes['CommitteePostResult']> = {
  __resolveType: TypeResolveFn<'CommitteePost' | 'Refusal', ParentType, ContextType>;
};

export type CommitteeTermResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeTermResult'] = ResolversParentTypes['CommitteeTermResult']> = {
  __resolveType: TypeResolveFn<'CommitteeTerm' | 'Refusal', ParentType, ContextType>;
};

export type CommitteeElectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeElection'] = ResolversParentTypes['CommitteeElection'], FederationReferenceType extends FederationReferenceTypes['CommitteeElection'] = FederationReferenceTypes['CommitteeElection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommitteeElection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['VillageCommittee']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommitteeElectionKind'], ParentType, ContextType>;
  electorate?: Resolver<ResolversTypes['CommitteeElectorate'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitteeElectionStatus'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  termNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  electionDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  chairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viceChairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  members?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  listPublishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredVoters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  completedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['VoterListObjection']>, ParentType, ContextType>;
  rounds?: Resolver<Array<ResolversTypes['ElectionRound']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VoterListObjectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterListObjection'] = ResolversParentTypes['VoterListObjection']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raisedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  decidedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isUpheld?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['Deadline'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ElectionRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionRound'] = ResolversParentTypes['ElectionRound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  registeredVoters?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  ballotsCast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isValid?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['ElectionCandidate']>, ParentType, ContextType>;
};

export type ElectionCandidateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectionCandidate'] = ResolversParentTypes['ElectionCandidate']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['CommitteePostKind'], ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isElected?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommitteeRecallResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeRecall'] = ResolversParentTypes['CommitteeRecall'], FederationReferenceType extends FederationReferenceTypes['CommitteeRecall'] = FederationReferenceTypes['CommitteeRecall']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommitteeRecall']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['CommitteePost']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CommitteeRecallStatus'], ParentType, ContextType>;
  proposer?: Resolver<ResolversTypes['CommitteeRecallProposer'], ParentType, ContextType>;
  petitioners?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  petitionedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  votedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registeredVoters?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ballotsCast?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inFavour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommitteeElectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeElectionConnection'] = ResolversParentTypes['CommitteeElectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommitteeElectionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommitteeElectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeElectionEdge'] = ResolversParentTypes['CommitteeElectionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommitteeElection'], ParentType, ContextType>;
};

export type CommitteeElectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeElectionResult'] = ResolversParentTypes['CommitteeElectionResult']> = {
  __resolveType: TypeResolveFn<'CommitteeElection' | 'Refusal', ParentType, ContextType>;
};

export type VoterListObjectionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoterListObjectionResult'] = ResolversParentTypes['VoterListObjectionResult']> = {
  __resolveType: TypeResolveFn<'VoterListObjection' | 'Refusal', ParentType, ContextType>;
};

export type CommitteeRecallResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommitteeRecallResult'] = ResolversParentTypes['CommitteeRecallResult']> = {
  __resolveType: TypeResolveFn<'CommitteeRecall' | 'Refusal', ParentType, ContextType>;
};

export type CommunityStationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityStation'] = ResolversParentTypes['CommunityStation'], FederationReferenceType extends FederationReferenceTypes['CommunityStation'] = FederationReferenceTypes['CommunityStation']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunityStation']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  division?: Resolver<Maybe<ResolversTypes['Division']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CommunityStationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operatorCreditCode?: Resolver<Maybe<ResolversTypes['CreditCode']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['StationState']>, ParentType, ContextType, Partial<CommunityStationStateArgs>>;
  states?: Resolver<Array<ResolversTypes['StationState']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closeReason?: Resolver<Maybe<ResolversTypes['StationCloseReason']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StationStateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationState'] = ResolversParentTypes['StationState']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  staff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  certifiedStaff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  serves?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StationCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StationCoverage'] = ResolversParentTypes['StationCoverage']> = {
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  committeeKind?: Resolver<Maybe<ResolversTypes['CommitteeKind']>, ParentType, ContextType>;
  units?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  covered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type CommunityStationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityStationConnection'] = ResolversParentTypes['CommunityStationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunityStationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunityStationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityStationEdge'] = ResolversParentTypes['CommunityStationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunityStation'], ParentType, ContextType>;
};

export type CommunityStationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunityStationResult'] = ResolversParentTypes['CommunityStationResult']> = {
  __resolveType: TypeResolveFn<'CommunityStation' | 'Refusal', ParentType, ContextType>;
};

export type CommunitiesRosterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesRoster'] = ResolversParentTypes['CommunitiesRoster']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['CommunitiesRosterColumn']>, ParentType, ContextType>;
};

export type CommunitiesRosterColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesRosterColumn'] = ResolversParentTypes['CommunitiesRosterColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  synonyms?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CommunitiesImportBatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesImportBatch'] = ResolversParentTypes['CommunitiesImportBatch'], FederationReferenceType extends FederationReferenceTypes['CommunitiesImportBatch'] = FederationReferenceTypes['CommunitiesImportBatch']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['CommunitiesImportBatch']> | FederationReferenceType, FederationReferenceType, ContextType>;
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
  state?: Resolver<ResolversTypes['CommunitiesImportState'], ParentType, ContextType>;
  allowedActs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['CommunitiesFoundColumn']>, ParentType, ContextType>;
  unknownColumns?: Resolver<Array<ResolversTypes['CommunitiesFoundColumn']>, ParentType, ContextType>;
  hiddenSheets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  hiddenRows?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  hiddenColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  formulas?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsAccepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsRejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsSkipped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rowsDuplicate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  controlFigures?: Resolver<Array<ResolversTypes['CommunitiesControlFigure']>, ParentType, ContextType>;
  faultCounts?: Resolver<Array<ResolversTypes['CommunitiesFaultCount']>, ParentType, ContextType>;
  receivedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  appliedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  appliedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reversedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reversalReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failureCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['CommunitiesImportRowConnection'], ParentType, ContextType, Partial<CommunitiesImportBatchRowsArgs>>;
  rejectedRows?: Resolver<Maybe<ResolversTypes['CommunitiesRosterFile']>, ParentType, ContextType, RequireFields<CommunitiesImportBatchRejectedRowsArgs, 'format'>>;
  laterEdits?: Resolver<Array<ResolversTypes['CommunitiesLaterEdit']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CommunitiesRosterFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesRosterFile'] = ResolversParentTypes['CommunitiesRosterFile']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunitiesFoundColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesFoundColumn'] = ResolversParentTypes['CommunitiesFoundColumn']> = {
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  header?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommunitiesControlFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesControlFigure'] = ResolversParentTypes['CommunitiesControlFigure']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSubtotal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  agrees?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CommunitiesFaultCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesFaultCount'] = ResolversParentTypes['CommunitiesFaultCount']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunitiesImportRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesImportRowConnection'] = ResolversParentTypes['CommunitiesImportRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunitiesImportRowEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunitiesImportRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesImportRowEdge'] = ResolversParentTypes['CommunitiesImportRowEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunitiesImportRow'], ParentType, ContextType>;
};

export type CommunitiesImportBatchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesImportBatchConnection'] = ResolversParentTypes['CommunitiesImportBatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CommunitiesImportBatchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CommunitiesImportBatchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesImportBatchEdge'] = ResolversParentTypes['CommunitiesImportBatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CommunitiesImportBatch'], ParentType, ContextType>;
};

export type CommunitiesImportRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesImportRow'] = ResolversParentTypes['CommunitiesImportRow']> = {
  batch?: Resolver<ResolversTypes['CommunitiesImportBatch'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CommunitiesImportRowState'], ParentType, ContextType>;
  isDuplicate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  faults?: Resolver<Array<ResolversTypes['CommunitiesImportFault']>, ParentType, ContextType>;
  cells?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  records?: Resolver<Array<ResolversTypes['CommunitiesImportRecord']>, ParentType, ContextType>;
};

export type CommunitiesImportFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesImportFault'] = ResolversParentTypes['CommunitiesImportFault']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['CommunitiesFaultSeverity'], ParentType, ContextType>;
  cell?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CommunitiesImportRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesImportRecord'] = ResolversParentTypes['CommunitiesImportRecord']> = {
  batch?: Resolver<ResolversTypes['CommunitiesImportBatch'], ParentType, ContextType>;
  row?: Resolver<Maybe<ResolversTypes['CommunitiesImportRow']>, ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CommunitiesLaterEditResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesLaterEdit'] = ResolversParentTypes['CommunitiesLaterEdit']> = {
  row?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordTable?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versionNow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  editedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type CommunitiesImportBatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesImportBatchResult'] = ResolversParentTypes['CommunitiesImportBatchResult']> = {
  __resolveType: TypeResolveFn<'CommunitiesImportBatch' | 'Refusal', ParentType, ContextType>;
};

export type CommunitiesPolicyParameterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CommunitiesPolicyParameter'] = ResolversParentTypes['CommunitiesPolicyParameter']> = {
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

export type SetCommunitiesPolicyParameterResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCommunitiesPolicyParameterResult'] = ResolversParentTypes['SetCommunitiesPolicyParameterResult']> = {
  __resolveType: TypeResolveFn<'CommunitiesPolicyParameter' | 'Refusal', ParentType, ContextType>;
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
  PlaceName?: PlaceNameResolvers<ContextType>;
  PlaceSign?: PlaceSignResolvers<ContextType>;
  PlaceNameCheck?: PlaceNameCheckResolvers<ContextType>;
  PlaceNameConnection?: PlaceNameConnectionResolvers<ContextType>;
  PlaceNameEdge?: PlaceNameEdgeResolvers<ContextType>;
  PlaceNameResult?: PlaceNameResultResolvers<ContextType>;
  PlaceSignResult?: PlaceSignResultResolvers<ContextType>;
  VillageCommittee?: VillageCommitteeResolvers<ContextType>;
  CommitteeTerm?: CommitteeTermResolvers<ContextType>;
  CommitteePost?: CommitteePostResolvers<ContextType>;
  CommitteeSummary?: CommitteeSummaryResolvers<ContextType>;
  VillageCommitteeConnection?: VillageCommitteeConnectionResolvers<ContextType>;
  VillageCommitteeEdge?: VillageCommitteeEdgeResolvers<ContextType>;
  VillageCommitteeResult?: VillageCommitteeResultResolvers<ContextType>;
  CommitteePostResult?: CommitteePostResultResolvers<ContextType>;
  CommitteeTermResult?: CommitteeTermResultResolvers<ContextType>;
  CommitteeElection?: CommitteeElectionResolvers<ContextType>;
  VoterListObjection?: VoterListObjectionResolvers<ContextType>;
  ElectionRound?: ElectionRoundResolvers<ContextType>;
  ElectionCandidate?: ElectionCandidateResolvers<ContextType>;
  CommitteeRecall?: CommitteeRecallResolvers<ContextType>;
  CommitteeElectionConnection?: CommitteeElectionConnectionResolvers<ContextType>;
  CommitteeElectionEdge?: CommitteeElectionEdgeResolvers<ContextType>;
  CommitteeElectionResult?: CommitteeElectionResultResolvers<ContextType>;
  VoterListObjectionResult?: VoterListObjectionResultResolvers<ContextType>;
  CommitteeRecallResult?: CommitteeRecallResultResolvers<ContextType>;
  CommunityStation?: CommunityStationResolvers<ContextType>;
  StationState?: StationStateResolvers<ContextType>;
  StationCoverage?: StationCoverageResolvers<ContextType>;
  CommunityStationConnection?: CommunityStationConnectionResolvers<ContextType>;
  CommunityStationEdge?: CommunityStationEdgeResolvers<ContextType>;
  CommunityStationResult?: CommunityStationResultResolvers<ContextType>;
  CommunitiesRoster?: CommunitiesRosterResolvers<ContextType>;
  CommunitiesRosterColumn?: CommunitiesRosterColumnResolvers<ContextType>;
  CommunitiesImportBatch?: CommunitiesImportBatchResolvers<ContextType>;
  CommunitiesRosterFile?: CommunitiesRosterFileResolvers<ContextType>;
  CommunitiesFoundColumn?: CommunitiesFoundColumnResolvers<ContextType>;
  CommunitiesControlFigure?: CommunitiesControlFigureResolvers<ContextType>;
  CommunitiesFaultCount?: CommunitiesFaultCountResolvers<ContextType>;
  CommunitiesImportRowConnection?: CommunitiesImportRowConnectionResolvers<ContextType>;
  CommunitiesImportRowEdge?: CommunitiesImportRowEdgeResolvers<ContextType>;
  CommunitiesImportBatchConnection?: CommunitiesImportBatchConnectionResolvers<ContextType>;
  CommunitiesImportBatchEdge?: CommunitiesImportBatchEdgeResolvers<ContextType>;
  CommunitiesImportRow?: CommunitiesImportRowResolvers<ContextType>;
  CommunitiesImportFault?: CommunitiesImportFaultResolvers<ContextType>;
  CommunitiesImportRecord?: CommunitiesImportRecordResolvers<ContextType>;
  CommunitiesLaterEdit?: CommunitiesLaterEditResolvers<ContextType>;
  CommunitiesImportBatchResult?: CommunitiesImportBatchResultResolvers<ContextType>;
  CommunitiesPolicyParameter?: CommunitiesPolicyParameterResolvers<ContextType>;
  SetCommunitiesPolicyParameterResult?: SetCommunitiesPolicyParameterResultResolvers<ContextType>;
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
