import { useMemo } from 'react'
import { overviewOf, type Place } from '../address.ts'
import { exactFigure, nameIn, numberOf } from '../figures.ts'
import { useGraph } from '../graph.ts'
import { DivisionOverview, DivisionTable } from '../operations.generated.ts'
import { Breadcrumb } from '../parts/breadcrumb.tsx'
import { ExportButton } from '../parts/export.tsx'
import { Shown } from '../parts/state.tsx'
import { sayIn, unitIn } from '../words.ts'

const MOST = 6

/** The divisions below one, side by side over the figures chosen, sorted by one of them. */
export function Compare({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const { division: code, month, lang } = place
  const say = sayIn(lang)
  const chosen = useMemo(() => (place.more ?? 'I-01').split(',').slice(0, MOST), [place.more])
  const above = useGraph(DivisionOverview, overviewOf(place))
  const answer = useGraph(DivisionTable, { code, month, ids: chosen })
  return (
    <Shown answer={above} say={say}>
      {({ division }) => {
        if (division === null) return <p className="notice">{say('outOfScope')}</p>
        const indicators = (division.indicators ?? []).map(({ indicator }) => indicator)
        const change = (id: string, isOn: boolean) =>
          go({ more: (isOn ? [...chosen, id] : chosen.filter((one) => one !== id)).join(',') || null })
        return (
          <>
            <Breadcrumb division={division} go={go} />
            <details>
              <summary>
                {say('choose')} ({chosen.length}/{MOST})
              </summary>
              <div className="choices">
                {indicators.map(({ id, name, nameEn }) => (
                  <label key={id}>
                    <input
                      type="checkbox"
                      checked={chosen.includes(id)}
                      disabled={!chosen.includes(id) && chosen.length >= MOST}
                      onChange={(event) => change(id, event.target.checked)}
                    />{' '}
                    {nameIn({ name, nameEn }, lang)}
                  </label>
                ))}
              </div>
            </details>
            <Shown answer={answer} say={say}>
              {(data) => {
                const columns = chosen.flatMap((id) => indicators.filter((one) => one.id === id))
                const rows = (data.division?.children ?? [])
                  .map((child) => ({
                    code: child.code,
                    name: child.name,
                    values: new Map((child.indicators ?? []).map(({ indicator, value }) => [indicator.id, value])),
                  }))
                  .sort((a, b) => Number(b.values.get(chosen[0]!) ?? -1) - Number(a.values.get(chosen[0]!) ?? -1))
                const header = [
                  say('rank'),
                  say('division'),
                  ...columns.map((one) => `${nameIn(one, lang)}（${unitIn(lang, one.unit)}）`),
                ]
                return (
                  <>
                    <p>
                      <ExportButton
                        say={say}
                        lang={lang}
                        definitionsOf={chosen}
                        notes={[
                          [say('division'), division.name],
                          [say('month'), month],
                          [say('asOf'), (division.indicators ?? [])[0]?.asOf ?? null],
                        ]}
                        name={`${division.name}-${month}`}
                        sheets={[
                          {
                            name: month,
                            rows: [
                              header,
                              ...rows.map((row, at) => [
                                at + 1,
                                row.name,
                                ...columns.map(({ id }) => numberOf(row.values.get(id))),
                              ]),
                            ],
                          },
                        ]}
                      />
                    </p>
                    <div className="scrolls">
                      <table>
                        <thead>
                          <tr>
                            <th scope="col" className="number rank">
                              {header[0]}
                            </th>
                            <th scope="col">{header[1]}</th>
                            {columns.map(({ id }, at) => (
                              <th scope="col" key={id} className="number" aria-sort={at === 0 ? 'descending' : 'none'}>
                                <button
                                  type="button"
                                  className="link"
                                  title={say('rankBy')}
                                  onClick={() => go({ more: [id, ...chosen.filter((one) => one !== id)].join(',') })}
                                >
                                  {header[at + 2]}
                                </button>
                                {at === 0 ? ' ↓' : ''}
                              </th>
                            ))}
                          </tr>
                        </thead>
                        <tbody>
                          {rows.map((row, at) => (
                            <tr key={row.code}>
                              <td className="number quiet">{at + 1}</td>
                              <th scope="row">
                                <button type="button" className="link" onClick={() => go({ division: row.code })}>
                                  {row.name}
                                </button>
                              </th>
                              {columns.map(({ id }) => (
                                <td key={id} className="number">
                                  {exactFigure(row.values.get(id))}
                                </td>
                              ))}
                            </tr>
                          ))}
                        </tbody>
                      </table>
                    </div>
                  </>
                )
              }}
            </Shown>
          </>
        )
      }}
    </Shown>
  )
}
