/** Why a file is refused whole, so that the clerk knows what to do. No message holds the text of a cell. */
import { Refusal } from '../refusal.ts'

const refusals = {
  EMPTY_FILE: ['文件为空。请检查后重新导出。', 'The file is empty. Export it again.'],
  FILE_TOO_LARGE: [
    '文件超出大小限制。请按乡镇拆分后分别导入。',
    'The file is too large. Split it, for example by township, and import the parts.',
  ],
  UNKNOWN_FORMAT: [
    '只接受 .xlsx 和 .csv 文件。请在 Excel 或 WPS 中“另存为”.xlsx 后重新导入。',
    'Only .xlsx and .csv files are taken. Save the roster as .xlsx and import it again.',
  ],
  MISLABELLED: [
    '文件内容与扩展名不符。请用 Excel 或 WPS 打开，“另存为”.xlsx 或 .csv 后重新导入，不要只改文件名。',
    'The content is not what the file name says. Open it, save it as .xlsx or .csv and import that; renaming is not enough.',
  ],
  LEGACY_FORMAT: [
    '这是旧格式（.xls 或 .wps/.et）文件。请用 Excel 或 WPS 打开，选择“文件→另存为→Excel 工作簿(*.xlsx)”后重新导入。',
    'This is an old .xls, .et or .wps file. Open it, choose File, Save As, Excel Workbook (*.xlsx), and import that.',
  ],
  ENCRYPTED: [
    '文件已加密或设有打开密码。请取消密码后另存为 .xlsx 再导入。',
    'The file is encrypted or has a password. Remove the password, save it as .xlsx and import that.',
  ],
  MACROS: [
    '文件含有宏（.xlsm），为安全起见不予导入。请“另存为”不含宏的 Excel 工作簿(*.xlsx)。',
    'The file holds macros (.xlsm) and is not taken. Save it as an Excel Workbook without macros (*.xlsx).',
  ],
  DAMAGED_FILE: [
    '文件不完整或已损坏（可能传输中断）。请重新导出或重新发送。',
    'The file is truncated or damaged, perhaps by a broken transfer. Export or send it again.',
  ],
  ZIP_BOMB: [
    '文件解压后异常庞大，疑为恶意文件，已拒绝。请核实来源。',
    'The file grows out of all proportion when unpacked and was refused as hostile. Check where it comes from.',
  ],
  TOO_MANY_COLUMNS: [
    '工作表列数过多（上限500列）。请删除名册以外的列后重新导入。',
    'The sheet has more than 500 columns. Delete the columns that are not of the roster.',
  ],
  TOO_MANY_ROWS: [
    '工作表行数过多（上限20万行）。请拆分后分别导入。',
    'The sheet has more than 200,000 rows. Split the roster and import the parts.',
  ],
  BROKEN_ENCODING: [
    '文件编码有误，既不是 UTF-8 也不是 GB18030。请在 Excel 中另存为 .xlsx 或“CSV UTF-8”后重新导入。',
    'The text is neither UTF-8 nor GB 18030. Save it as .xlsx or CSV UTF-8 and import that.',
  ],
  DAMAGED_TEXT: [
    '文件中有乱码（文字在以往转换中已损坏，如“锟斤拷”、“??”），无法还原。请从原系统重新导出。',
    'Some text was damaged by an earlier conversion and cannot be restored. Export the roster again from where it is kept.',
  ],
  NO_TABLE: [
    '没有找到表头行。请保留名册的表头（列名）后重新导入。',
    'No header row was found. Keep the row of column names and import the file again.',
  ],
} as const

export type FileRefusalCode = keyof typeof refusals

/** `at` adds the places (addresses, sheet names, header texts) to both sentences. */
export function refuseFile(code: FileRefusalCode, at: readonly string[] = []): Refusal {
  const [zh, en] = refusals[code]
  const places = at.slice(0, 10).join('、')
  return new Refusal(code, {
    zh: at.length === 0 ? zh : `${zh}位置：${places}${at.length > 10 ? ` 等${at.length}处` : ''}。`,
    en: at.length === 0 ? en : `${en} At ${places}${at.length > 10 ? ` and more (${at.length})` : ''}.`,
    path: ['input', 'content'],
  })
}
