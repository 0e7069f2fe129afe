import type { Place } from '../address.ts'
import { codeIn } from '../codes.ts'
import { useGraph } from '../graph.ts'
import { DataQuality } from '../operations.generated.ts'
import { Shown } from '../parts/state.tsx'
import { sayIn } from '../words.ts'

/** How far each subsystem has been read, and what could not be taken in: a figure is as fresh as its oldest source. */
export function Quality({ place }: { place: Place }) {
  const say = sayIn(place.lang)
  const answer = useGraph(DataQuality, {})
  return (
    <Shown answer={answer} say={say}>
      {({ insightFreshness }) => (
        <>
          <h1>{say('quality')}</h1>
          <div className="scrolls">
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('sources')}</th>
                  <th scope="col">{say('freshness')}</th>
                  <th scope="col" className="number">
                    {say('lag')}
                  </th>
                  <th scope="col" className="number">
                    {say('setAside')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {insightFreshness.map(({ subgraph, asOf, lagSeconds, setAside }) => (
                  <tr key={subgraph}>
                    <th scope="row">{codeIn(place.lang, 'subgraph', subgraph)}</th>
                    <td>{asOf === null ? '—' : new Date(asOf).toLocaleString(place.lang === 'zh' ? 'zh-CN' : 'en')}</td>
                    <td className="number">{lagSeconds ?? '—'}</td>
                    <td className="number">{setAside}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </Shown>
  )
}
