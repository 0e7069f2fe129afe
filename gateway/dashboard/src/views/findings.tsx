import type { Place } from '../address.ts'
import { codeIn, codesOf } from '../codes.ts'
import { useGraph } from '../graph.ts'
import {
  type FindingCardFragment,
  type FindingFilter,
  type FindingState,
  FindingsBoard,
  type FindingsDivisionFragment,
  FindingsList,
  type FindingsListQuery,
} from '../operations.generated.ts'
import { Breadcrumb } from '../parts/breadcrumb.tsx'
import { ExportButton } from '../parts/export.tsx'
import { Severities } from '../parts/severities.tsx'
import { Shown } from '../parts/state.tsx'
import type { Account } from '../session.ts'
import { type Say, sayIn } from '../words.ts'
import { FindingView } from './finding.tsx'

const PAGE = 50
const BOARD_PAGE = 20
const STATES = ['RAISED', 'DISPATCHED', 'CHECKING', 'DISPOSED', 'CLOSED'] as const satisfies readonly FindingState[]
const FILTERS = ['severity', 'outcome', 'rule', 'state', 'office', 'overdue'] as const
type Chosen = Partial<Record<(typeof FILTERS)[number] | 'mode' | 'after', string>>
interface Shared {
  place: Place
  say: Say
  chosen: Chosen
  choose(change: Chosen): void
  go(change: Partial<Place>): void
}

/** What the rules concluded, from raised to closed; one of them opens with its evidence. */
export function Findings(props: { place: Place; account: Account; go(change: Partial<Place>): void }) {
  const { place, account, go } = props
  const say = sayIn(place.lang)
  if (place.id !== null) return <FindingView id={place.id} lang={place.lang} account={account} go={go} />
  const chosen: Chosen = Object.fromEntries(new URLSearchParams(place.more ?? ''))
  const choose = (change: Chosen) => {
    const next = Object.entries({ ...chosen, after: '', ...change }).filter(([, value]) => value !== '')
    go({ more: new URLSearchParams(next).toString() || null })
  }
  const shared = { place, say, chosen, choose, go }
  return chosen.mode === 'board' ? <Board {...shared} /> : <List {...shared} />
}

function filterOf(chosen: Chosen): FindingFilter {
  const { severity, outcome, rule, state, office, overdue } = chosen
  return {
    ...(severity && { severity: severity as 'RED' }),
    ...(outcome && { outcome: outcome as 'WARNING' }),
    ...(rule && { rule }),
    ...(state && { state: state as FindingState }),
    ...(office && { office }),
    ...(overdue && { overdue: true }),
  }
}

function List(shared: Shared) {
  const { place, say, chosen, choose, go } = shared
  const { division, month, lang } = place
  const filter = filterOf(chosen)
  const answer = useGraph(FindingsList, { division, month, filter, first: PAGE, after: chosen.after ?? null })
  return (
    <Shown answer={answer} say={say}>
      {(data) => (
        <Around {...shared} division={data.division} rules={data.rules}>
          <List.Rows findings={data.findings} lang={lang} say={say} open={(id) => go({ id })} />
          <p className="row">
            {chosen.after && (
              <button type="button" onClick={() => choose({ after: '' })}>
                {say('fromStart')}
              </button>
            )}
            {data.findings.pageInfo.hasNextPage && (
              <button type="button" onClick={() => choose({ after: data.findings.pageInfo.endCursor ?? '' })}>
                {say('more')}
              </button>
            )}
            <ExportButton
              say={say}
              lang={lang}
              name={`${data.division?.name ?? division}-${say('findings')}`}
              sheets={[{ name: say('findings'), rows: sheetOf(data.findings, lang, say) }]}
            />
          </p>
        </Around>
      )}
    </Shown>
  )
}

List.Rows = function Rows(props: {
  findings: FindingsListQuery['findings']
  lang: 'zh' | 'en'
  say: Say
  open(id: string): void
}) {
  const { findings, lang, say, open } = props
  if (findings.edges.length === 0) return <p className="quiet">{say('noFindings')}</p>
  return (
    <div className="scrolls">
      <table>
        <caption>
          {say('total')} {findings.totalCount}
        </caption>
        <thead>
          <tr>
            {headerOf(say).map((text) => (
              <th scope="col" key={text}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {findings.edges.map(({ node }) => (
            <tr key={node.id}>
              <td>
                <Severity severity={node.severity} lang={lang} />
              </td>
              <th scope="row">
                <button type="button" className="link" onClick={() => open(node.id)}>
                  {ruleName(node, lang)}
                </button>
              </th>
              <td>{codeIn(lang, 'findingState', node.state)}</td>
              <td>{node.division.name}</td>
              <td>
                {node.office.division.name} {codeIn(lang, 'handler', node.office.handler)}
              </td>
              <td>{node.raisedAt.slice(0, 10)}</td>
              <td>
                <Due finding={node} say={say} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** From raised to closed: a column for each state, the first of each and how many there are. */
function Board(shared: Shared) {
  const { place, say, chosen, choose, go } = shared
  const { division, month, lang } = place
  const { state: _, ...others } = filterOf(chosen)
  const of = (state: FindingState): FindingFilter => ({ ...others, state })
  const answer = useGraph(FindingsBoard, {
    division,
    month,
    first: BOARD_PAGE,
    raised: of('RAISED'),
    dispatched: of('DISPATCHED'),
    checking: of('CHECKING'),
    disposed: of('DISPOSED'),
    closed: of('CLOSED'),
  })
  return (
    <Shown answer={answer} say={say}>
      {(data) => (
        <Around {...shared} division={data.division} rules={data.rules}>
          <div className="board">
            {STATES.map((state) => {
              const { totalCount, edges } = data[state]
              return (
                <section key={state} aria-labelledby={`column-${state}`}>
                  <h3 id={`column-${state}`}>
                    {codeIn(lang, 'findingState', state)} <small>{totalCount}</small>
                  </h3>
                  <ul className="list">
                    {edges.map(({ node }) => (
                      <li key={node.id}>
                        <button type="button" className="card" onClick={() => go({ id: node.id })}>
                          <Severity severity={node.severity} lang={lang} /> <b>{ruleName(node, lang)}</b>
                          <small>{node.office.division.name}</small>
                          {state === 'CLOSED' || state === 'DISPOSED' ? (
                            <small>{node.disposition && codeIn(lang, 'disposition', node.disposition)}</small>
                          ) : (
                            <Due finding={node} say={say} />
                          )}
                        </button>
                      </li>
                    ))}
                  </ul>
                  {totalCount > edges.length && (
                    <button type="button" className="link" onClick={() => choose({ mode: '', state })}>
                      {say('moreOnes')} {totalCount - edges.length} {say('pieces')}
                    </button>
                  )}
                </section>
              )
            })}
          </div>
        </Around>
      )}
    </Shown>
  )
}

/** Where we are, how many there are of each severity, and which are looked at. */
function Around(
  props: Shared & {
    division: FindingsDivisionFragment | null
    rules: readonly { id: string; name: string; nameEn: string }[]
    children: React.ReactNode
  },
) {
  const { place, say, chosen, choose, go, division, rules, children } = props
  const { lang } = place
  if (division === null) return <p className="notice">{say('outOfScope')}</p>
  const isBoard = chosen.mode === 'board'
  const pick = (name: (typeof FILTERS)[number], options: readonly (readonly [string, string])[]) => (
    <label key={name}>
      {say(name)}{' '}
      <select value={chosen[name] ?? ''} onChange={(event) => choose({ [name]: event.target.value })}>
        <option value="">{say('all')}</option>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
  const codes = (kind: 'severity' | 'outcome' | 'findingState') =>
    codesOf(kind).map((code) => [code, codeIn(lang, kind, code)] as const)
  return (
    <>
      <Breadcrumb division={division} go={go} />
      <h2>{say('findings')}</h2>
      {division.findingCounts !== null && (
        <Severities
          counts={division.findingCounts}
          lang={lang}
          say={say}
          open={(severity) => choose({ severity: chosen.severity === severity ? '' : severity })}
        />
      )}
      <div className="filters">
        {pick('severity', codes('severity'))}
        {pick('outcome', codes('outcome'))}
        {pick(
          'rule',
          rules.map((rule) => [rule.id, `${rule.id} ${lang === 'zh' ? rule.name : rule.nameEn}`]),
        )}
        {pick(
          'office',
          division.children.map(({ code, name }) => [code, name]),
        )}
        {!isBoard && pick('state', codes('findingState'))}
        <label>
          <input
            type="checkbox"
            checked={chosen.overdue !== undefined}
            onChange={(event) => choose({ overdue: event.target.checked ? 'yes' : '' })}
          />{' '}
          {say('onlyOverdue')}
        </label>
        <fieldset className="switch">
          <legend className="unseen">{say('findings')}</legend>
          {(['list', 'board'] as const).map((mode) => (
            <button
              type="button"
              key={mode}
              aria-pressed={isBoard === (mode === 'board')}
              onClick={() => choose({ mode: mode === 'board' ? 'board' : '' })}
            >
              {say(mode)}
            </button>
          ))}
        </fieldset>
      </div>
      {children}
    </>
  )
}

export function Severity({ severity, lang }: { severity: string; lang: 'zh' | 'en' }) {
  return (
    <span className="severity" data-severity={severity}>
      {codeIn(lang, 'severity', severity)}
    </span>
  )
}

export function Due({ finding, say }: { finding: Pick<FindingCardFragment, 'dueOn' | 'overdue'>; say: Say }) {
  if (finding.dueOn === null) return <small>—</small>
  return (
    <small className={finding.overdue ? 'late' : undefined}>
      {finding.dueOn} {finding.overdue && say('overdue')}
    </small>
  )
}

export function ruleName(finding: Pick<FindingCardFragment, 'rule'>, lang: 'zh' | 'en'): string {
  return (lang === 'zh' ? finding.rule?.name : finding.rule?.nameEn) ?? '—'
}

const headerOf = (say: Say) => [
  say('severity'),
  say('rule'),
  say('state'),
  say('division'),
  say('office'),
  say('raisedAt'),
  say('deadline'),
]

function sheetOf(findings: FindingsListQuery['findings'], lang: 'zh' | 'en', say: Say) {
  return [
    headerOf(say),
    ...findings.edges.map(({ node }) => [
      codeIn(lang, 'severity', node.severity),
      ruleName(node, lang),
      codeIn(lang, 'findingState', node.state),
      node.division.name,
      `${node.office.division.name} ${codeIn(lang, 'handler', node.office.handler)}`,
      node.raisedAt.slice(0, 10),
      node.dueOn,
    ]),
  ]
}
