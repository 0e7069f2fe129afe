import { codeIn } from '../codes.ts'
import type { Say } from '../words.ts'

/** How many findings of each severity were raised, closed and are late; each opens those of its kind. */
export function Severities(props: {
  counts: readonly { severity: string; raised: number; closed: number; overdue: number; precision?: number | null }[]
  lang: 'zh' | 'en'
  say: Say
  open(severity: string): void
}) {
  const { counts, lang, say, open } = props
  return (
    <ul className="severities">
      {counts.map(({ severity, raised, closed, overdue, precision }) => (
        <li key={severity}>
          <button type="button" data-severity={severity} onClick={() => open(severity)}>
            <b>{raised}</b>
            <span>
              {codeIn(lang, 'severity', severity)} {say('raisedCount')}
            </span>
            <small>
              {say('closedCount')} {closed} · {say('overdueCount')} {overdue}
              {precision != null && ` · ${say('precision')} ${Math.round(precision * 100)}%`}
            </small>
          </button>
        </li>
      ))}
    </ul>
  )
}
