/**
 * Code tables (代码表): small closed lists of national standards. Rosters carry codes, labels, old labels and shortened
 * codes side by side; looking up is forgiving in spelling and strict in meaning: what is not in the table is null.
 */
export interface CodeEntry {
  readonly code: string
  /** English name for enums, or the alphabetic code of the standard. */
  readonly name?: string
  readonly label: string
  /** Other writings met in rosters. */
  readonly aliases?: readonly string[]
}

export interface CodeTable<Entry extends CodeEntry = CodeEntry> {
  /** Number of the standard, without the year. */
  readonly id: string
  readonly name: string
  readonly title: string
  readonly source: string
  /** Whether the entries were compared with the standard or a published copy of it; otherwise confirm before relying. */
  readonly verified: boolean
  readonly entries: readonly Entry[]
}

function spelling(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toUpperCase()
}

/** The entry with this code, or null. A leading zero that a spreadsheet dropped is put back: "1" finds "01". */
export function findByCode<Entry extends CodeEntry>(table: CodeTable<Entry>, code: string): Entry | null {
  const wanted = spelling(code)
  const width = Math.max(...table.entries.map((entry) => entry.code.length))
  const padded = /^\d+$/.test(wanted) ? wanted.padStart(width, '0') : wanted
  return (
    table.entries.find((entry) => entry.code === wanted) ?? table.entries.find((entry) => entry.code === padded) ?? null
  )
}

/** The entry with this label or one of its other writings or names, or null. */
export function findByLabel<Entry extends CodeEntry>(table: CodeTable<Entry>, label: string): Entry | null {
  const wanted = spelling(label)
  if (wanted === '') return null
  const names = (entry: Entry) => [entry.label, ...(entry.name ? [entry.name] : []), ...(entry.aliases ?? [])]
  return (
    table.entries.find((entry) => spelling(entry.label) === wanted) ??
    table.entries.find((entry) => names(entry).some((name) => spelling(name) === wanted)) ??
    null
  )
}

/** The entry meant by a cell of a roster: by code, else by label. */
export function findEntry<Entry extends CodeEntry>(table: CodeTable<Entry>, text: string): Entry | null {
  return findByCode(table, text) ?? findByLabel(table, text)
}
