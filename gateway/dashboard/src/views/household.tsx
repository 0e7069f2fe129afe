import type { ReactNode } from 'react'
import type { Place } from '../address.ts'
import { relationIn, termIn } from '../codes.ts'
import { exactFigure } from '../figures.ts'
import { useGraph } from '../graph.ts'
import {
  AssistanceUnitPage,
  type AssistanceUnitPageQuery,
  HouseholdPage,
  type HouseholdPageQuery,
} from '../operations.generated.ts'
import { Chain } from '../parts/chain.tsx'
import { Named } from '../parts/named.tsx'
import { type OpenFinding, OpenFindings } from '../parts/open-findings.tsx'
import { Shown } from '../parts/state.tsx'
import { type Say, sayIn, unitIn } from '../words.ts'

type Household = NonNullable<HouseholdPageQuery['household']>
type Unit = NonNullable<AssistanceUnitPageQuery['assistanceUnit']>
type Part = { lang: 'zh' | 'en'; say: Say; go(change: Partial<Place>): void }

/** One household of the registry or, with more=unit, one family of the 低保: masks are the graph's, not the page's. */
export function HouseholdView({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const say = sayIn(place.lang)
  if (place.id === null)
    return (
      <>
        <h1>{say('household')}</h1>
        <p className="quiet">{say('chooseHousehold')}</p>
      </>
    )
  const part = { lang: place.lang, say, go }
  return place.more === 'unit' ? <OfUnit id={place.id} {...part} /> : <OfHousehold id={place.id} {...part} />
}

function OfHousehold({ id, ...part }: Part & { id: string }) {
  const { lang, say, go } = part
  const answer = useGraph(HouseholdPage, { id })
  return (
    <Shown answer={answer} say={say}>
      {({ household }) => {
        if (household === null) return answer.error === null ? <p className="notice">{say('noHousehold')}</p> : null
        const { memberships, assistanceChain } = household
        return (
          <>
            <HouseholdFacts household={household} {...part} />
            {answer.error === null && assistanceChain === null && <p className="notice">{say('needsCase')}</p>}
            <Members
              members={(memberships ?? []).map((one) => ({
                ...one,
                left: one.leaveReason === null ? null : termIn(lang, 'LeaveReason', one.leaveReason),
              }))}
              {...part}
            />
            <OpenFindings findings={findingsAbout(memberships)} {...part} />
            {assistanceChain && <Chain chain={assistanceChain} lang={lang} say={say} go={go} />}
          </>
        )
      }}
    </Shown>
  )
}

function OfUnit({ id, ...part }: Part & { id: string }) {
  const { lang, say } = part
  const answer = useGraph(AssistanceUnitPage, { id })
  return (
    <Shown answer={answer} say={say}>
      {({ assistanceUnit: unit }) => {
        if (unit === null) return answer.error === null ? <p className="notice">{say('noHousehold')}</p> : null
        return (
          <>
            <UnitFacts unit={unit} {...part} />
            {answer.error === null && unit.members?.some(({ person }) => person?.findings === null) && (
              <p className="notice">{say('needsCase')}</p>
            )}
            <Members
              members={(unit.members ?? []).map(({ relation, leaveReason, ...one }) => ({
                ...one,
                role: relation,
                left: leaveReason === null ? null : termIn(lang, 'UnitLeaveReason', leaveReason),
              }))}
              {...part}
            />
            <Allowances unit={unit} {...part} />
            <OpenFindings findings={findingsAbout(unit.members)} {...part} />
          </>
        )
      }}
    </Shown>
  )
}

function HouseholdFacts({ household, say }: Part & { household: Household }) {
  return (
    <Facts
      title={say(household.kind)}
      rows={[
        [say('division'), household.division?.fullName],
        [say('livingAt'), household.address],
        [say('householdNumber'), household.number],
        [say('time'), interval(household.since, household.until)],
      ]}
    />
  )
}

function UnitFacts({ unit, lang, say }: Part & { unit: Unit }) {
  return (
    <Facts
      title={say('assistanceUnit')}
      rows={[
        [say('division'), unit.division?.fullName],
        [say('area'), termIn(lang, 'AssistanceArea', unit.area)],
        [say('hardship'), unit.hardshipCause && termIn(lang, 'HardshipCause', unit.hardshipCause)],
        [say('time'), interval(unit.formedOn, unit.dissolvedOn)],
      ]}
    />
  )
}

function Facts({ title, rows }: { title: string; rows: readonly [string, ReactNode][] }) {
  return (
    <>
      <h1>{title}</h1>
      <dl className="facts">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value ?? '—'}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

interface Member {
  readonly id: string
  readonly person: { id: string; name: string | null; age: number | null } | null
  readonly role: string | null
  readonly since: string | null
  readonly until: string | null
  readonly left: string | null
}

/** All who ever belonged to it: those who do now in the order of the graph, the head first, then those who left. */
function Members({ members, lang, say, go }: Part & { members: readonly Member[] }) {
  const hasLeft = members.some(({ left }) => left !== null)
  const ordered = members.toSorted((a, b) => Number(a.until !== null) - Number(b.until !== null))
  return (
    <section aria-labelledby="household-members">
      <h2 id="household-members">{say('belonging')}</h2>
      {members.length === 0 ? (
        <p className="quiet">{say('none')}</p>
      ) : (
        <div className="scrolls">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('fullName')}</th>
                <th scope="col">{say('relation')}</th>
                <th scope="col" className="number">
                  {say('age')}
                </th>
                <th scope="col">{say('time')}</th>
                {hasLeft && <th scope="col">{say('leftBecause')}</th>}
              </tr>
            </thead>
            <tbody>
              {ordered.map(({ id, person, role, since, until, left }) => (
                <tr key={id}>
                  <th scope="row">{person ? <Named person={person} say={say} go={go} /> : say('masked')}</th>
                  <td>{relationIn(lang, role) || '—'}</td>
                  <td className="number">{person?.age ?? '—'}</td>
                  <td className="day">{interval(since, until)}</td>
                  {hasLeft && <td>{left ?? ''}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Allowances({ unit, lang, say }: Part & { unit: Unit }) {
  const rows = unit.minimumLivingAllowances ?? []
  return (
    <section aria-labelledby="benefits">
      <h2 id="benefits">{say('lowIncome')}</h2>
      {rows.length === 0 ? (
        <p className="quiet">{say('none')}</p>
      ) : (
        <div className="scrolls">
          <table>
            <tbody>
              {rows.map((one) => (
                <tr key={one.id}>
                  <th scope="row">{interval(one.since, one.until)}</th>
                  <td>{termIn(lang, 'AllowanceStatus', one.status)}</td>
                  <td>{one.class}</td>
                  <td className="number">
                    {one.monthlyAmount === null
                      ? '—'
                      : `${exactFigure(one.monthlyAmount)} ${unitIn(lang, 'YUAN_PER_MONTH')}`}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

/** A finding may concern several of a household, and is listed once. */
function findingsAbout(
  members: readonly { person: { findings: readonly OpenFinding[] | null } | null }[] | null,
): OpenFinding[] {
  const findings = (members ?? []).flatMap(({ person }) => person?.findings ?? [])
  return [...new Map(findings.map((finding) => [finding.id, finding])).values()]
}

/** The end is the first day that is not part of it any more. */
function interval(since: string | null, until: string | null): string {
  return `${since ?? '—'}${until === null ? '' : ` – ${until}`}`
}
