import { useState } from 'react'
import { useClient } from 'urql'
import { nameIn } from '../figures.ts'
import { askOnce } from '../graph.ts'
import { Definitions } from '../operations.generated.ts'
import { type Say, unitIn } from '../words.ts'

export interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly (string | number | null)[])[]
}

/**
 * The numbers shown as a workbook that opens in any office: sheets of figures, and one that says what they mean, how old
 * they are and that an empty cell is a figure that is not shown.
 */
export function ExportButton(props: {
  say: Say
  lang: 'zh' | 'en'
  name: string
  sheets: readonly Sheet[]
  /** Indicators whose formula and basis go with the figures. */
  definitionsOf?: readonly string[]
  notes?: readonly (readonly [string, string | null])[]
}) {
  const { say, lang, name, sheets, definitionsOf = [], notes = [] } = props
  const client = useClient()
  const [state, setState] = useState<'READY' | 'WORKING' | 'FAILED'>('READY')
  const save = async () => {
    setState('WORKING')
    try {
      const [{ writeXlsx }, known] = await Promise.all([
        import('hucre/xlsx'),
        definitionsOf.length === 0 ? null : askOnce(client, Definitions, {}),
      ])
      const defined = (known?.indicators ?? []).filter(({ id }) => definitionsOf.includes(id))
      const about: Sheet = {
        name: say('definitions'),
        rows: [
          [say('exportedAt'), new Date().toLocaleString('sv')],
          [say('address'), window.location.href],
          ...notes,
          ['—', say('suppressed')],
          ...(defined.length === 0 ? [] : [[], ['', say('indicator'), say('unit'), say('formula'), say('legalBasis')]]),
          ...defined.map((one) => [
            one.id,
            nameIn(one, lang),
            unitIn(lang, one.unit),
            lang === 'zh' ? one.formula : one.formulaEn,
            one.legalBasis,
          ]),
        ],
      }
      const bytes = await writeXlsx({
        sheets: [...sheets, about].map((sheet) => ({ name: sheet.name, rows: sheet.rows.map((row) => [...row]) })),
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
