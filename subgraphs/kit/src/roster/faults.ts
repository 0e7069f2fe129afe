/**
 * What is wrong with cells and rows of rosters, by the numbers of the field's own list (domain.md 7.3). A repair keeps
 * the meaning and is reported; a flag leaves the value for somebody to look at; a rejection stops its row. Sentences
 * never hold the text of a cell.
 */
import type { Bilingual } from '@civil-affairs/schema'

export type Severity = 'REPAIRED' | 'FLAGGED' | 'REJECTED'

export interface CellFault extends Bilingual {
  readonly code: string
  readonly severity: Severity
}

type Entry = readonly [number: number | null, severity: Severity, zh: string, en: string]

/** Code → number in domain.md 7.3 (null: of the engine's own), severity, sentence. */
export const faultCatalogue = {
  PRECISION_LOST: [
    1,
    'REJECTED',
    '号码被表格按数值保存，第15位以后的数字已丢失，请将该列设为文本格式后重新导出。',
    'The number was kept as a numeric value and lost its digits after the 15th; make the column text and export again.',
  ],
  EXCEL_ROUNDING_SUSPECTED: [
    2,
    'REJECTED',
    '证件号码末三位为000且校验码不符，疑被表格按15位有效数字截断，请核对证件后补全。',
    'The number ends in 000 and fails its check: a spreadsheet seems to have cut it; compare it with the document.',
  ],
  ENDS_IN_ZEROS: [
    2,
    'FLAGGED',
    '号码末位为连续的0，可能被表格截断，请核对。',
    'The number ends in zeros: a spreadsheet may have cut it; please compare.',
  ],
  UPGRADED_15: [3, 'REPAIRED', '15位旧身份证号已升为18位。', 'The old 15-digit number was upgraded to 18 characters.'],
  WIDTH_OR_CASE: [4, 'REPAIRED', '全角字符或小写字母已规范。', 'Full-width or lower-case characters were normalised.'],
  STRAY_CHARACTERS: [
    5,
    'REPAIRED',
    '多余的撇号、空格、换行或不可见字符已去除。',
    'A stray apostrophe, space, line break or invisible character was removed.',
  ],
  DATE_FORM: [6, 'REPAIRED', '日期写法已规范。', 'The spelling of the date was normalised.'],
  DATE_SERIAL: [
    6,
    'REPAIRED',
    '表格日期序列号已换算为日期。',
    'The serial number of a spreadsheet was turned into its date.',
  ],
  PRECISION_MONTH: [
    6,
    'FLAGGED',
    '日期只写到月，按当月1日保存并注明精度。',
    'The date says the month only; the first day is kept with that precision.',
  ],
  PRECISION_YEAR: [
    6,
    'FLAGGED',
    '日期只写到年，按1月1日保存并注明精度。',
    'The date says the year only; 1 January is kept with that precision.',
  ],
  YEAR_AMBIGUOUS: [
    6,
    'REJECTED',
    '两位数年份无法判断世纪，请写四位年份。',
    'The century of a two-digit year cannot be told; write four digits.',
  ],
  MONTH_AMBIGUOUS: [
    6,
    'REJECTED',
    '“年.1”可能是1月，也可能是10月被表格去掉了末尾的0，请写成“年-月”的文本。',
    'Year.1 may be January, or October without its zero; write year and month as text.',
  ],
  LUNAR_DATE: [
    6,
    'FLAGGED',
    '农历日期不予换算，未采用，请填写公历日期。',
    'A date of the lunar calendar is not converted and was left out; write the Gregorian date.',
  ],
  DATE_UNKNOWN: [
    6,
    'REJECTED',
    '无法识别的日期，请写成 2026-03-12 的形式。',
    'This is no date; write it as 2026-03-12.',
  ],
  DATE_OUT_OF_RANGE: [
    6,
    'REJECTED',
    '日期超出合理范围，请核对。',
    'The date is out of the plausible range; please check.',
  ],
  DAY_NEEDED: [6, 'REJECTED', '日期须精确到日。', 'The date must name the day.'],
  AMOUNT_FORM: [7, 'REPAIRED', '金额写法已规范。', 'The spelling of the amount was normalised.'],
  AMOUNT_UNIT: [7, 'REPAIRED', '金额已按单位换算为元。', 'The amount was converted to yuan by its unit.'],
  AMOUNT_NOISE: [7, 'REPAIRED', '表格浮点误差已去除。', 'The noise of binary floating point was removed.'],
  AMOUNT_UNKNOWN: [7, 'REJECTED', '无法识别的金额，请写成 1280.00 的形式。', 'This is no amount; write it as 1280.00.'],
  AMOUNT_FRACTION: [
    7,
    'REJECTED',
    '金额不足一分的部分无法保存，请核对。',
    'The amount has parts of a fen; please check.',
  ],
  AMOUNT_NEGATIVE: [7, 'REJECTED', '金额不能为负数。', 'The amount must not be negative.'],
  DIVISION_NAME: [8, 'REPAIRED', '区划名称已对应到区划代码。', 'The name of the division was matched to its code.'],
  DIVISION_FORMER: [
    8,
    'REPAIRED',
    '旧区划名称已对应到现行区划。',
    'A former name was matched to the present division.',
  ],
  DIVISION_AMBIGUOUS: [
    8,
    'REJECTED',
    '区划名称对应多个区划，请填写全称或12位代码。',
    'The name fits several divisions; write the full name or the 12-digit code.',
  ],
  DIVISION_UNKNOWN: [
    8,
    'REJECTED',
    '没有这个区划，请核对名称或代码。',
    'There is no such division; check name or code.',
  ],
  OUT_OF_DIVISION: [8, 'REJECTED', '区划不在本批次范围内。', 'The division lies outside that of the batch.'],
  DUPLICATE: [
    9,
    'FLAGGED',
    '与前面的行重复，未重复导入。',
    'The row repeats an earlier one and was not imported again.',
  ],
  DUPLICATE_DIFFERS: [
    9,
    'REJECTED',
    '同一主键在多行出现且内容不一致，请核对后只保留一行。',
    'Rows of the same key contradict each other; keep the right one.',
  ],
  NUMBER_OF_ANOTHER: [
    9,
    'REJECTED',
    '同一证件号码登记在不同姓名下，请核对（可能误用了家长的证件号）。',
    'The same number stands under different names; please check (perhaps that of a parent).',
  ],
  MANY_VALUES: [
    10,
    'REJECTED',
    '一个单元格内有多个值，请每行只填一个。',
    'The cell holds several values; write one a row.',
  ],
  SPLIT: [10, 'REPAIRED', '一个单元格内的多个值已分开。', 'Several values of one cell were split.'],
  FILLED_DOWN: [
    11,
    'REPAIRED',
    '空白（合并）单元格已按本户首行填充。',
    'The empty or merged cell took the value of its household.',
  ],
  RELATION_HEAD: [
    13,
    'REPAIRED',
    '户主本人的关系已由“本人”规范为“户主”。',
    'The relation of the head was normalised from self to head.',
  ],
  RELATION_CONTRADICTS: [
    13,
    'REJECTED',
    '与户主关系同户主证件号码矛盾，请核对“本人/户主”。',
    'The relation contradicts the number of the head; check self and head.',
  ],
  RELATION_SEX: [13, 'REJECTED', '与户主关系同性别矛盾。', 'The relation contradicts the sex.'],
  SEX_CONTRADICTS_NUMBER: [13, 'REJECTED', '性别同证件号码不符。', 'The sex contradicts the document number.'],
  BIRTH_CONTRADICTS_NUMBER: [
    13,
    'REJECTED',
    '出生日期同证件号码不符。',
    'The birth date contradicts the document number.',
  ],
  DAMAGED_CHARACTERS: [
    14,
    'REJECTED',
    '文字疑有乱码或缺字，请按证件重新填写。',
    'Some characters seem damaged or missing; copy them from the document.',
  ],
  PRIVATE_USE: [
    14,
    'REPAIRED',
    '旧编码的生僻字已换成标准字符。',
    'A rare character of an old encoding was replaced by its standard one.',
  ],
  NAME_DOT: [15, 'REPAIRED', '姓名中的间隔号已规范为“·”。', 'The dot within the name was normalised.'],
  NAME_CHARACTERS: [15, 'REJECTED', '姓名中有不应出现的字符。', 'The name has characters no name has.'],
  MASKED: [15, 'REJECTED', '内容已脱敏（含*），请提供完整内容。', 'The value is masked (*); give it in full.'],
  SYNONYM: [16, 'REPAIRED', '写法已对应到标准选项。', 'The wording was matched to the standard option.'],
  CHOICE_UNKNOWN: [16, 'REJECTED', '不在可选范围内，请按标准选项填写。', 'This is none of the options.'],
  DECEASED: [17, 'REJECTED', '人员已登记死亡。', 'The person is recorded as deceased.'],
  STANDARD_DIFFERS: [
    18,
    'FLAGGED',
    '标准与现行政策不符，可能为旧标准。',
    'The standard differs from the policy in force; it may be an old one.',
  ],
  PHONE_PLACEHOLDER: [
    19,
    'REPAIRED',
    '占位的电话号码按空白处理。',
    'A placeholder for a telephone number was taken as empty.',
  ],
  ACCOUNT_PRECISION_LOST: [
    20,
    'REJECTED',
    '银行账号被表格按数值保存，末尾数字或前导0已丢失，请以文本格式重新导出。',
    'The account was kept as a numeric value and lost digits; make the column text and export again.',
  ],
  CREDIT_CODE_LETTERS: [
    21,
    'REPAIRED',
    '统一社会信用代码中误写的字母（I、O、S、V、Z）已改正并通过校验。',
    'Letters a credit code never has (I, O, S, V, Z) were corrected; the code passes its check.',
  ],
  ORGANIZATION_CODE: [
    21,
    'REJECTED',
    '这是9位旧组织机构代码，请填写18位统一社会信用代码。',
    'This is an old organization code of 9 characters; give the credit code of 18.',
  ],
  LEGACY_CERTIFICATE: [
    22,
    'FLAGGED',
    '旧式证书字号按原文保存。',
    'The certificate number of the old form is kept as written.',
  ],
  TIME_24: [23, 'REPAIRED', '24:00 已记为次日 00:00。', '24:00 was taken as 00:00 of the next day.'],
  TIME_DROPPED: [23, 'REPAIRED', '日期后的时间已略去。', 'The time after the date was left out.'],
  BLOCK_SIZE_DIFFERS: [
    24,
    'FLAGGED',
    '户内人数与所填人数不符。',
    'The household has another number of rows than it states.',
  ],
  BLOCK_AMOUNT_DIFFERS: [
    24,
    'FLAGGED',
    '户金额与各人金额之和不符。',
    'The amount of the household is not the sum of its members.',
  ],
  PUNCTUATION: [25, 'REPAIRED', '全角标点已规范。', 'Full-width punctuation was normalised.'],
  MISSING: [null, 'REJECTED', '必填项为空。', 'A required value is missing.'],
  PLACEHOLDER: [null, 'REPAIRED', '“无”“/”“—”等占位内容按空白处理。', 'A placeholder was taken as empty.'],
  EXCEL_ERROR: [
    null,
    'REJECTED',
    '单元格是公式错误（如 #N/A），请改正后重新导出。',
    'The cell holds an error of a formula, such as #N/A.',
  ],
  FORMULA_WITHOUT_VALUE: [
    null,
    'REJECTED',
    '公式没有计算结果，请在 Excel 中打开保存后重新导入。',
    'The formula has no stored result; open and save the file in a spreadsheet first.',
  ],
  NUMBER_UNKNOWN: [null, 'REJECTED', '无法识别的数字。', 'This is no number.'],
  NUMBER_OUT_OF_RANGE: [
    null,
    'REJECTED',
    '数字超出合理范围，请核对。',
    'The number is out of the plausible range; please check.',
  ],
  TOO_LONG: [null, 'REJECTED', '内容过长。', 'The text is too long.'],
  CHECK_DIGIT: [null, 'FLAGGED', '号码校验位不符，请核对。', 'The number fails its check; please compare.'],
  UNKNOWN_PREFIX: [
    null,
    'FLAGGED',
    '证件号码前六位不在现行和历史区划代码表中，请核对。',
    'The first six digits are in no list of present or former divisions; please check.',
  ],
  UNUSUAL_FORM: [
    null,
    'FLAGGED',
    '号码与常见格式不符，请核对。',
    'The number does not have its usual form; please compare.',
  ],
  BLOCK_REJECTED: [
    null,
    'REJECTED',
    '同户有其他行被退回，本户一并退回。',
    'Another row of the household was rejected, and the household goes in whole or not at all.',
  ],
} as const satisfies Record<string, Entry>

export type FaultCode = keyof typeof faultCatalogue

const made = new Map<string, CellFault>()

/** The fault of a code with its sentence; `severity` where a place judges it otherwise than the catalogue. */
export function faultOfCode(code: FaultCode, severity?: Severity): CellFault {
  const key = `${code}/${severity ?? ''}`
  let fault = made.get(key)
  if (fault === undefined) {
    const [, usual, zh, en] = faultCatalogue[code]
    fault = { code, severity: severity ?? usual, zh, en }
    made.set(key, fault)
  }
  return fault
}

/** A rejection in words of its own, for what a reader of numbers or a programme says. */
export function rejection(code: string, { zh, en }: Bilingual): CellFault {
  return { code, severity: 'REJECTED', zh, en }
}

/** What became of a cell: a value (null where it is empty), with repairs and flags, or a rejection. */
export interface CellReading<Value> {
  readonly value: Value | null
  readonly faults: readonly CellFault[]
}

export function isRejected(faults: readonly CellFault[]): boolean {
  return faults.some(({ severity }) => severity === 'REJECTED')
}
