import { useState } from 'react'
import type { Say } from '../words.ts'

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/** The numbers shown as a workbook that opens in any office. Empty cells are figures that are not shown. */
export function ExportButton({ say, name, sheets }: { say: Say; name: string; sheets: readonly Sheet[] }) {
  const [state, setState] = useState<'READY' | 'WORKING' | 'FAILED'>('READY')
  const save = async () => {
    setState('WORKING')
    try {
      const { writeXlsx } = await import('hucre/xlsx')
      const bytes = await writeXlsx({
        sheets: sheets.map((sheet) => ({ name: sheet.name, rows: sheet.rows.map((row) => [...row]) })),
      })
      download(new Blob([bytes as BlobPart]), `${name}.xlsx`)
      setState('READY')
    } catch {
      setState('FAILED')
    }
  }
  return (
    <button type="button" onClick={save} disabled={state === 'WORKING'}>
      {state === 'FAILED' ? say('failed') : say('exportNumbers')}
    </button>
  )
}

export function download(content: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
