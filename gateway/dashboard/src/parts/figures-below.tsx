import { exactFigure } from '../figures.ts'
import type { DivisionTableQuery } from '../operations.generated.ts'
import type { Say } from '../words.ts'

/** Figures of the divisions below one, a division a row: what the map shows, to be read and reached by keyboard. */
export function FiguresBelow(props: {
  data: DivisionTableQuery
  columns: readonly { id: string; name: string; unit: string }[]
  /** The id of the heading that names the table. */
  heading: string
  say: Say
  open(code: string): void
}) {
  const { data, columns, heading, say, open } = props
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section className="scrolls" tabIndex={0} aria-labelledby={heading}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('division')}</th>
            {columns.map(({ id, name, unit }) => (
              <th scope="col" key={id} className="number">
                {name} <small>{unit}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(data.division?.children ?? []).map(({ code, name, indicators }) => (
            <tr key={code}>
              <th scope="row">
                <button type="button" className="link" onClick={() => open(code)}>
                  {name}
                </button>
              </th>
              {columns.map(({ id }) => (
                <td key={id} className="number">
                  {exactFigure(indicators?.find(({ indicator }) => indicator.id === id)?.value)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
