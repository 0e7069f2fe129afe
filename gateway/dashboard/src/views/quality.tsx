import type { Place } from '../address.ts'
import { codeIn } from '../codes.ts'
import { exactFigure } from '../figures.ts'
import { useGraph } from '../graph.ts'
import { DataQuality, RulePrecision } from '../operations.generated.ts'
import { Shown } from '../parts/state.tsx'
import type { Account } from '../session.ts'
import { sayIn } from '../words.ts'
import { ruleName } from './findings.tsx'

/** How far each subsystem has been read, and what could not be taken in: a figure is as fresh as its oldest source. */
export function Quality({ place, account }: { place: Place; account: Account }) {
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
          {account.roles.some((role) => JUDGES_RULES.has(role)) && <Precision place={place} />}
        </>
      )}
    </Shown>
  )
}

/** Roles that the graph answers how often a rule was right. */
const JUDGES_RULES: ReadonlySet<string> = new Set([
  'HANDLER',
  'OFFICER',
  'INSPECTOR',
  'AUDITOR',
  'LEADER',
  'POLICY_ADMINISTRATOR',
])

/** How often a rule was right where somebody went and looked, by county: a rule that is often wrong wants mending. */
function Precision({ place }: { place: Place }) {
  const say = sayIn(place.lang)
  const answer = useGraph(RulePrecision, { division: place.division })
  return (
    <section aria-labelledby="precision">
      <h2 id="precision">{say('rulePrecision')}</h2>
      <Shown answer={answer} say={say}>
        {({ rulePrecision }) =>
          rulePrecision.length === 0 ? (
            <p className="quiet">{say('noneDisposed')}</p>
          ) : (
            <div className="scrolls">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('rule')}</th>
                    <th scope="col">{say('division')}</th>
                    <th scope="col" className="number">
                      {say('disposedCount')}
                    </th>
                    <th scope="col" className="number">
                      {say('falsePositives')}
                    </th>
                    <th scope="col" className="number">
                      {say('precision')}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rulePrecision.map((one) => (
                    <tr key={`${one.rule?.id} ${one.division.code}`}>
                      <th scope="row">{ruleName(one, place.lang)}</th>
                      <td>{one.division.name}</td>
                      <td className="number">{one.disposed}</td>
                      <td className="number">{one.falsePositives}</td>
                      <td className="number">{exactFigure((one.precision * 100).toFixed(1))}%</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )
        }
      </Shown>
    </section>
  )
}
