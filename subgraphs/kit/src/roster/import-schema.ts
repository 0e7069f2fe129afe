/** The SDL of imports in one subgraph: types that come from the kit carry its name, `prefix`, and fields begin with `lower`. */
export function importSchema(prefix: string, lower: string): string {
  const batch = `${prefix}ImportBatch`
  return `
"名册 a spreadsheet a programme takes in."
type ${prefix}Roster {
  "名册编号"
  kind: String!
  "名称"
  title: String!
  "列 what the header may say; required ones must be there."
  columns: [${prefix}RosterColumn!]! @listSize(assumedSize: 40)
}
"名册列 one column of a roster."
type ${prefix}RosterColumn {
  "字段名"
  name: String!
  "列名"
  title: String!
  "同义列名"
  synonyms: [String!]! @listSize(assumedSize: 5)
  "是否必填"
  required: Boolean!
}
"导入批次 one sheet of one file: checked, then applied whole, then perhaps taken back whole."
type ${batch} @key(fields: "id") {
  id: ID!
  version: Int!
  "名册编号"
  kind: String!
  "名册名称"
  title: String!
  "区划 rows outside it are rejected; null for the whole country."
  divisionCode: DivisionCode
  "文件名 may name people."
  fileName: String @classified(level: PERSONAL)
  "文件指纹 SM3 of the bytes."
  fileHash: String!
  "文件编码 UTF-8, UTF-8 BOM, UTF-16, GB18030 or XLSX."
  encoding: String!
  "工作表"
  sheet: String!
  "映射版本 of the declared columns."
  mappingVersion: Int!
  "状态"
  state: ${prefix}ImportState!
  "可执行操作 the acts that are legal now."
  allowedActs: [String!]! @listSize(assumedSize: 2)
  "列对应 where each column was found."
  columns: [${prefix}FoundColumn!]! @listSize(assumedSize: 40)
  "未识别的列 not imported."
  unknownColumns: [${prefix}FoundColumn!]! @listSize(assumedSize: 5)
  "隐藏的工作表 not read."
  hiddenSheets: [String!]! @listSize(assumedSize: 2)
  "隐藏的行 read like all others."
  hiddenRows: [Int!]! @listSize(assumedSize: 20)
  "隐藏的列 read like all others."
  hiddenColumns: [String!]! @listSize(assumedSize: 5)
  "公式单元格数 taken by their stored results."
  formulas: Int!
  "读取行数 all rows with any text: accepted, rejected and skipped ones together."
  rowsRead: Int!
  "接受行数"
  rowsAccepted: Int!
  "退回行数"
  rowsRejected: Int!
  "跳过行数 titles, headers, totals, notes and duplicates."
  rowsSkipped: Int!
  "重复行数 of the skipped ones."
  rowsDuplicate: Int!
  "控制数 totals of the roster against its rows."
  controlFigures: [${prefix}ControlFigure!]! @listSize(assumedSize: 20)
  "问题汇总 by code, most frequent first."
  faultCounts: [${prefix}FaultCount!]! @listSize(assumedSize: 20)
  "接收人"
  receivedBy: String!
  "接收时间"
  receivedAt: DateTime!
  "检查时间"
  checkedAt: DateTime
  "导入人"
  appliedBy: String
  "导入时间"
  appliedAt: DateTime
  "撤回人"
  reversedBy: String
  "撤回时间"
  reversedAt: DateTime
  "撤回原因"
  reversalReason: String
  "失败代码 why the last attempt was refused."
  failureCode: String
  "行 in the order of the sheet."
  rows(filter: ${prefix}ImportRowFilter, first: Int, after: String): ${prefix}ImportRowConnection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
  "退回文件 the rejected rows with the reasons in a column of their own, to correct and import again; null where there are none."
  rejectedRows(format: ${prefix}RosterFormat!): ${prefix}RosterFile
  "后续修改 what stands in the way of taking the batch back; at most 1000."
  laterEdits: [${prefix}LaterEdit!]! @listSize(assumedSize: 20)
}
"导入状态"
enum ${prefix}ImportState {
  "已接收"
  RECEIVED
  "已检查 nothing is changed yet."
  CHECKED
  "已导入"
  APPLIED
  "已撤回"
  REVERSED
  "失败 the last attempt was refused; nothing is changed."
  FAILED
}
"文件格式"
enum ${prefix}RosterFormat {
  XLSX
  CSV
}
"名册文件 as base64 text."
type ${prefix}RosterFile {
  "文件名"
  name: String @classified(level: PERSONAL)
  "内容 base64."
  content: String @classified(level: SENSITIVE)
}
"列对应 a column of the file."
type ${prefix}FoundColumn {
  "字段名 null where the programme does not know the column."
  name: String
  "列名"
  title: String
  "列号 A, B …"
  letter: String!
  "表头原文"
  header: String!
}
"控制数 one figure of a total row."
type ${prefix}ControlFigure {
  "所在行"
  row: Int!
  "是否小计"
  isSubtotal: Boolean!
  "项目 title of the column, or PEOPLE or BLOCKS."
  figure: String!
  "所填"
  stated: Decimal!
  "实算"
  found: Decimal!
  "是否相符 null where some cell could not be read."
  agrees: Boolean
}
"问题数"
type ${prefix}FaultCount {
  "问题代码"
  code: String!
  "次数"
  count: Int!
}
type ${prefix}ImportRowConnection {
  edges: [${prefix}ImportRowEdge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}
type ${prefix}ImportRowEdge {
  cursor: String!
  node: ${prefix}ImportRow!
}
type ${batch}Connection {
  edges: [${batch}Edge!]!
  pageInfo: PageInfo!
  totalCount: Int!
}
type ${batch}Edge {
  cursor: String!
  node: ${batch}!
}
"导入行 one row of the file and what became of it."
type ${prefix}ImportRow {
  batch: ${batch}!
  "行号 as the spreadsheet counts."
  number: Int!
  "类型 DATA, TITLE, HEADER, TOTAL, SUBTOTAL or NOTE."
  kind: String!
  "结果"
  state: ${prefix}ImportRowState!
  "是否重复"
  isDuplicate: Boolean!
  "问题"
  faults: [${prefix}ImportFault!]! @listSize(assumedSize: 3)
  "原文 the cells as they were; null once their retention is over."
  cells: [String!] @classified(level: SENSITIVE) @listSize(assumedSize: 40)
  "产生的记录"
  records: [${prefix}ImportRecord!]! @listSize(assumedSize: 3)
}
"行结果"
enum ${prefix}ImportRowState {
  "接受"
  ACCEPTED
  "退回"
  REJECTED
  "跳过"
  SKIPPED
}
"问题 what is wrong with a cell or row."
type ${prefix}ImportFault {
  "代码"
  code: String!
  "严重程度 REPAIRED 已修正, FLAGGED 提示, REJECTED 退回."
  severity: ${prefix}FaultSeverity!
  "单元格 A1."
  cell: String
  "列名"
  title: String
  "说明"
  message: String!
  "Explanation in English."
  messageEn: String!
  "原值"
  before: String @classified(level: SENSITIVE)
  "修正值"
  after: String @classified(level: SENSITIVE)
}
"严重程度"
enum ${prefix}FaultSeverity {
  "已修正"
  REPAIRED
  "提示"
  FLAGGED
  "退回"
  REJECTED
}
"来源 a record and the row that made or changed it."
type ${prefix}ImportRecord {
  batch: ${batch}!
  row: ${prefix}ImportRow
  "记录表"
  recordTable: String!
  "记录编号"
  recordId: ID!
  "CREATED 新增, CHANGED 变更."
  change: String!
}
"后续修改 a record of the batch that was edited since."
type ${prefix}LaterEdit {
  "行号"
  row: Int!
  "记录表"
  recordTable: String!
  "记录编号"
  recordId: ID!
  "现版本 null where the record is gone."
  versionNow: Int
  "修改人"
  editedBy: String
  "修改时间"
  editedAt: DateTime
}
"导入批次筛选"
input ${batch}Filter {
  kind: String
  state: ${prefix}ImportState
}
"导入行筛选"
input ${prefix}ImportRowFilter {
  state: ${prefix}ImportRowState
  hasFaults: Boolean
}
extend type Query {
  "名册 those that can be imported here."
  ${lower}Rosters: [${prefix}Roster!]! @listSize(assumedSize: 10)
  "导入批次 one batch; null where there is none in the caller's divisions."
  ${lower}ImportBatch(id: ID!): ${batch}
  "导入批次 those of a division (and below), newest first."
  ${lower}ImportBatches(division: DivisionCode!, filter: ${batch}Filter, first: Int, after: String): ${batch}Connection! @listSize(slicingArguments: ["first"], sizedFields: ["edges"], requireOneSlicingArgument: false)
  "数据来源 the rows of rosters that made or changed a record, oldest first."
  ${lower}RecordSources(recordId: ID!): [${prefix}ImportRecord!]! @listSize(assumedSize: 5)
}
extend type Mutation {
  "检查名册 reads a file and says what importing it would do; nothing else is changed. The same file is the same batch. Refused whole with UNKNOWN_ROSTER, EMPTY_FILE, FILE_TOO_LARGE, UNKNOWN_FORMAT, MISLABELLED, LEGACY_FORMAT, ENCRYPTED, MACROS, DAMAGED_FILE, ZIP_BOMB, TOO_MANY_COLUMNS, TOO_MANY_ROWS, BROKEN_ENCODING, DAMAGED_TEXT, NO_TABLE, SEVERAL_TABLES, AMBIGUOUS_HEADER, MISSING_COLUMNS or RECEIVED_BY_ANOTHER."
  check${prefix}Roster(input: Check${prefix}RosterInput!): ${batch}Result!
  "导入名册 all accepted rows of a checked batch, or nothing. Refused with CONTROL_FIGURES_DIFFER or CHECK_AGAIN."
  apply${prefix}Roster(input: Apply${prefix}RosterInput!): ${batch}Result!
  "撤回名册 the whole batch. Refused with EDITED_SINCE where its records were edited after it."
  reverse${prefix}Roster(input: Reverse${prefix}RosterInput!): ${batch}Result!
  "清除到期原始行 deletes the sealed text of rows past their retention; says of how many."
  forgetExpired${prefix}ImportRows: Int!
}
union ${batch}Result = ${batch} | Refusal
input Check${prefix}RosterInput {
  "名册编号"
  kind: String!
  "区划 the file is of; rows outside it are rejected."
  division: DivisionCode!
  "文件名 ending in .xlsx or .csv."
  fileName: String!
  "内容 base64, at most 5 MB of file."
  content: String!
  "工作表 where several hold a roster."
  sheet: String
  "重新检查 a batch that was taken back."
  again: Boolean
}
input Apply${prefix}RosterInput {
  batchId: ID!
  version: Int!
  "接受合计差异 the rows hold although totals differ."
  acceptDifferences: Boolean
}
input Reverse${prefix}RosterInput {
  batchId: ID!
  version: Int!
  "撤回原因"
  reason: String!
}
`
}
