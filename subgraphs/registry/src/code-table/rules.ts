import type { CodeEntry, CodeTable } from '@civil-affairs/schema'

/** The entries whose code, label, name or other writing holds the text; width, case and spaces do not matter. */
export function searchEntries(table: CodeTable, text: string): readonly CodeEntry[] {
  const wanted = spellingOf(text)
  if (wanted === '') return table.entries
  return table.entries.filter(({ code, label, name, aliases }) =>
    [code, label, name ?? '', ...(aliases ?? [])].some((writing) => spellingOf(writing).includes(wanted)),
  )
}

function spellingOf(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase()
}
