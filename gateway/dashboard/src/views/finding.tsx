import { type FormEvent, useState } from 'react'
import type { Place } from '../address.ts'
import { codeIn, codesOf } from '../codes.ts'
import { exactFigure } from '../figures.ts'
import { useCommand, useGraph } from '../graph.ts'
import {
  CloseFinding,
  DispatchFinding,
  DisposeFinding,
  type FindingDisposition,
  FindingPage,
  type FindingPageQuery,
  ReturnFinding,
  StartChecking,
} from '../operations.generated.ts'
import { Shown } from '../parts/state.tsx'
import type { Account } from '../session.ts'
import { type Say, sayIn, unitIn } from '../words.ts'
import { Due, ruleName, Severity } from './findings.tsx'

type Finding = NonNullable<FindingPageQuery['finding']>
type Lang = 'zh' | 'en'

/** Who may do what; the graph decides, this only keeps from offering what it would refuse. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  DISPATCH: ['OFFICER'],
  START_CHECKING: ['HANDLER', 'OFFICER'],
  DISPOSE: ['HANDLER', 'OFFICER'],
  CLOSE: ['OFFICER'],
  RETURN: ['OFFICER'],
}

/** One finding: why it was raised, on what it rests, what was done, and what may be done next. */
export function FindingView(props: { id: string; lang: Lang; account: Account; go(change: Partial<Place>): void }) {
  const { id, lang, account, go } = props
  const say = sayIn(lang)
  const answer = useGraph(FindingPage, { id })
  return (
    <>
      <p>
        <button type="button" className="link" onClick={() => go({ id: null })}>
          {say('back')}
        </button>
      </p>
      <Shown answer={answer} say={say}>
        {({ finding, insightFacets }) => {
          if (finding === null) return <p className="notice">{say('outOfScope')}</p>
          const types = new Map(insightFacets.map(({ name, type }) => [name, type]))
          return (
            <article className="finding">
              <div>
                <Facts finding={finding} lang={lang} say={say} />
                <Evidence finding={finding} types={types} lang={lang} say={say} />
                <Linked finding={finding} lang={lang} say={say} go={go} />
              </div>
              <div>
                <Acts finding={finding} lang={lang} say={say} account={account} />
                <Steps finding={finding} lang={lang} say={say} />
              </div>
            </article>
          )
        }}
      </Shown>
    </>
  )
}

function Facts({ finding, lang, say }: { finding: Finding; lang: Lang; say: Say }) {
  const reason = lang === 'zh' ? finding.reason : finding.reasonEn
  const rows: [string, React.ReactNode][] = [
    [say('reason'), reason ?? say('masked')],
    [say('state'), codeIn(lang, 'findingState', finding.state)],
    [say('outcome'), codeIn(lang, 'outcome', finding.outcome)],
    [say('division'), finding.division.name],
    [say('office'), `${finding.office.division.name} ${codeIn(lang, 'handler', finding.office.handler)}`],
    [say('raisedAt'), finding.raisedAt.slice(0, 10)],
    [say('deadline'), <Due key="due" finding={finding} say={say} />],
  ]
  if (finding.escalation > 0) rows.push([say('escalated'), finding.escalation])
  if (finding.amountAtRisk !== null)
    rows.push([say('amountAtRisk'), `${exactFigure(finding.amountAtRisk)} ${unitIn(lang, 'YUAN')}`])
  if (finding.disposition !== null)
    rows.push([
      say('disposition'),
      `${codeIn(lang, 'disposition', finding.disposition)} ${finding.dispositionNote ?? ''}`,
    ])
  if (finding.closeReason !== null)
    rows.push([
      codeIn(lang, 'findingState', 'CLOSED'),
      `${finding.closedOn} ${codeIn(lang, 'closeReason', finding.closeReason)}`,
    ])
  if (finding.rule) rows.push([say('legalMotive'), finding.rule.motive])
  if (finding.settledBy) rows.push([say('settledBy'), finding.settledBy])
  return (
    <>
      <h1>
        <Severity severity={finding.severity} lang={lang} /> {ruleName(finding, lang)}
      </h1>
      <dl className="facts">
        {rows.map(([term, text]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {finding.evidence === null && <p className="notice">{say('noPersonalData')}</p>}
    </>
  )
}

function Evidence(props: { finding: Finding; types: ReadonlyMap<string, string>; lang: Lang; say: Say }) {
  const { finding, types, lang, say } = props
  if (finding.evidence === null || finding.evidence.length === 0) return null
  // Money is told in fen, as the facts hold it.
  const shown = (facet: string, value: string) =>
    types.get(facet) === 'AMOUNT' ? `${exactFigure(String(Number(value) / 100))} ${unitIn(lang, 'YUAN')}` : value
  return (
    <section aria-labelledby="evidence">
      <h2 id="evidence">{say('evidence')}</h2>
      <div className="scrolls">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('fact')}</th>
              <th scope="col">{say('value')}</th>
              <th scope="col">{say('time')}</th>
              <th scope="col">{say('source')}</th>
              <th scope="col">{say('record')}</th>
            </tr>
          </thead>
          <tbody>
            {finding.evidence.map((fact) => (
              <tr key={`${fact.facet} ${fact.record} ${fact.since} ${fact.value}`}>
                <th scope="row">{lang === 'zh' ? fact.name : fact.nameEn}</th>
                <td>{(lang === 'zh' ? fact.valueName : null) ?? shown(fact.facet, fact.value)}</td>
                <td>
                  {fact.since ?? ''} {fact.until === null ? '' : `${say('until')} ${fact.until}`}
                </td>
                <td>{codeIn(lang, 'subgraph', fact.subgraph)}</td>
                <td className="id">{fact.record}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Linked(props: { finding: Finding; lang: Lang; say: Say; go(change: Partial<Place>): void }) {
  const { finding, lang, say, go } = props
  const open = (id: string) => go({ view: 'person', id })
  return (
    <section aria-labelledby="linked">
      <h2 id="linked">{say('linked')}</h2>
      <ul>
        <li>
          {codeIn(lang, 'subjectKind', finding.subjectKind)}{' '}
          {finding.person ? (
            <button type="button" className="link" onClick={() => open(finding.person!.id)}>
              {finding.person.name ?? say('masked')}
            </button>
          ) : (
            <span className="id">{finding.subjectId}</span>
          )}
        </li>
        {(finding.concerns ?? []).map((id) => (
          <li key={id}>
            {isPersonId(id) ? (
              <button type="button" className="link id" onClick={() => open(id)}>
                {id}
              </button>
            ) : (
              <span className="id">{id}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Persons with a document have an identifier of version 8, which nothing else has. */
function isPersonId(id: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-/.test(id)
}

function Steps({ finding, lang, say }: { finding: Finding; lang: Lang; say: Say }) {
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{say('steps')}</h2>
      <ol className="chain">
        {finding.steps.map((step) => (
          <li key={`${step.at} ${step.act}`}>
            <time dateTime={step.at}>{step.on}</time>
            {codeIn(lang, 'findingAct', step.act)} <small>{step.actor}</small>
            {step.note !== null && <div>{step.note}</div>}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The acts that are possible now and open to the viewer's role, each with what it needs. */
function Acts(props: { finding: Finding; lang: Lang; say: Say; account: Account }) {
  const { finding, lang, say, account } = props
  const acts = finding.possibleActs.filter((act) => ROLES[act]?.some((role) => account.roles.includes(role)))
  const [act, setAct] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const command = useCommand()
  if (finding.state === 'CLOSED') return null
  const chosen = acts.find((one) => one === act) ?? acts[0]
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const note = String(form.get('note') ?? '').trim()
    const input = { id: finding.id, version: finding.version }
    const noted = note === '' ? input : { ...input, note }
    const { data, error } = await (chosen === 'DISPATCH'
      ? command(DispatchFinding, { input: { ...noted, office: String(form.get('office')) } })
      : chosen === 'START_CHECKING'
        ? command(StartChecking, { input: noted })
        : chosen === 'DISPOSE'
          ? command(DisposeFinding, {
              input: { ...input, note, disposition: String(form.get('disposition')) as FindingDisposition },
            })
          : chosen === 'CLOSE'
            ? command(CloseFinding, { input: noted })
            : command(ReturnFinding, { input: { ...input, note } }))
    const refusal = data?.answer.__typename === 'Refusal' ? data.answer : null
    setProblem(
      refusal !== null
        ? lang === 'zh'
          ? refusal.message
          : refusal.messageEn
        : error !== null
          ? (error.graphQLErrors[0]?.message ?? say('failed'))
          : null,
    )
    if (refusal === null && error === null) setAct('')
  }
  const needsNote = chosen === 'DISPOSE' || chosen === 'RETURN'
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{say('acts')}</h2>
      {chosen === undefined ? (
        <p className="quiet">{say('noActs')}</p>
      ) : (
        <form onSubmit={submit} className="act" key={`${finding.version} ${chosen}`}>
          <fieldset className="switch">
            <legend className="unseen">{say('acts')}</legend>
            {acts.map((one) => (
              <button type="button" key={one} aria-pressed={one === chosen} onClick={() => setAct(one)}>
                {codeIn(lang, 'findingAct', one)}
              </button>
            ))}
          </fieldset>
          {chosen === 'DISPATCH' && (
            <label>
              {say('office')}{' '}
              <select name="office" defaultValue={finding.office.division.code}>
                {officesOf(finding).map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {chosen === 'DISPOSE' && (
            <label>
              {say('disposition')}{' '}
              <select name="disposition" required defaultValue="">
                <option value="" disabled>
                  {say('choosePlease')}
                </option>
                {codesOf('disposition').map((code) => (
                  <option key={code} value={code}>
                    {codeIn(lang, 'disposition', code)}
                  </option>
                ))}
              </select>
            </label>
          )}
          <label>
            {say('note')} <textarea name="note" rows={3} maxLength={2_000} required={needsNote} />
          </label>
          <button type="submit" className="primary">
            {say('confirm')} {codeIn(lang, 'findingAct', chosen)}
          </button>
        </form>
      )}
      {problem !== null && (
        <p className="notice" role="alert">
          {problem}
        </p>
      )}
    </section>
  )
}

/** The county of a finding, its townships, and the office it names itself. */
function officesOf({ division, office }: Finding): { code: string; name: string }[] {
  const way = [division, division.parent, division.parent?.parent]
  const county = way.find((one) => one?.level === 'COUNTY')
  const offices = county ? [county, ...county.children] : [division]
  return offices.some(({ code }) => code === office.division.code) ? offices : [office.division, ...offices]
}
