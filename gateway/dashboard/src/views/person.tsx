import { type FormEvent, useState } from 'react'
import type { Place } from '../address.ts'
import { relationIn, termIn } from '../codes.ts'
import { exactFigure } from '../figures.ts'
import { useGraph } from '../graph.ts'
import { FindPerson, PersonPage, type PersonPageQuery, PersonReceipts } from '../operations.generated.ts'
import { Chain } from '../parts/chain.tsx'
import { Looks } from '../parts/looks.tsx'
import { Named } from '../parts/named.tsx'
import { OpenFindings } from '../parts/open-findings.tsx'
import { Shown } from '../parts/state.tsx'
import type { Account } from '../session.ts'
import { type Say, sayIn, unitIn } from '../words.ts'

type Person = NonNullable<PersonPageQuery['person']>

/** One person over all domains, as far as the session may see: masks are the graph's, not the page's. */
export function PersonView(props: { place: Place; account: Account; go(change: Partial<Place>): void }) {
  const { place, account, go } = props
  const say = sayIn(place.lang)
  const answer = useGraph(PersonPage, { id: place.id ?? '' }, place.id === null)
  return (
    <>
      <Search say={say} found={(id) => go({ id })} />
      {place.id !== null && (
        <Shown answer={answer} say={say}>
          {({ person }) =>
            person === null ? (
              <p className="notice">{say('nobody')}</p>
            ) : (
              <>
                <Whole person={person} lang={place.lang} say={say} go={go} />
                <OpenFindings findings={person.findings ?? []} lang={place.lang} say={say} go={go} />
                {person.assistanceChain && <Chain chain={person.assistanceChain} lang={place.lang} say={say} go={go} />}
                {account.roles.includes('AUDITOR') && <Receipts id={person.id} lang={place.lang} say={say} />}
              </>
            )
          }
        </Shown>
      )}
    </>
  )
}

function Search({ say, found }: { say: Say; found(id: string): void }) {
  const [number, setNumber] = useState('')
  const answer = useGraph(FindPerson, { number }, number === '')
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const text = new FormData(event.currentTarget).get('number')
    if (typeof text === 'string' && text.trim() !== '') setNumber(text.trim())
  }
  const id = answer.data?.findPerson?.id
  return (
    <form onSubmit={submit} className="search">
      <label>
        {say('documentNumber')} <input name="number" autoComplete="off" inputMode="text" maxLength={30} />
      </label>{' '}
      <button type="submit">{say('find')}</button>{' '}
      {number !== '' && !answer.isLoading && (
        <span role="status">
          {id === undefined ? (
            (answer.error?.graphQLErrors[0]?.message ?? say('nobody'))
          ) : (
            <button type="button" className="link" onClick={() => found(id)}>
              {say('open')}
            </button>
          )}
        </span>
      )}
    </form>
  )
}

function Whole(props: { person: Person; lang: 'zh' | 'en'; say: Say; go(change: Partial<Place>): void }) {
  const { person, lang, say, go } = props
  return (
    <>
      <h1>{person.name ?? say('masked')}</h1>
      <dl className="facts">
        <dt>{say('age')}</dt>
        <dd>
          {person.age ?? '—'}
          {person.age === null ? '' : say('yearsOld')} {person.birthDate ?? person.birthYear ?? ''}
        </dd>
        <dt>{say('documentNumber')}</dt>
        <dd>{person.documents?.map(({ label, maskedNumber }) => `${label} ${maskedNumber}`).join('，') || '—'}</dd>
        <dt>{say('residence')}</dt>
        <dd>{person.residence?.fullName ?? '—'}</dd>
        <dt>{say('registeredResidence')}</dt>
        <dd>{person.registeredResidence?.name ?? '—'}</dd>
        <dt>{say('maritalStatus')}</dt>
        <dd>
          {termIn(lang, 'MaritalStatus', person.maritalStatus)}{' '}
          {person.spouse && <Named person={person.spouse} say={say} go={go} />}
        </dd>
        {person.death && (
          <>
            <dt>{say('death')}</dt>
            <dd>{person.death.date}</dd>
          </>
        )}
      </dl>
      <section aria-labelledby="households">
        <h2 id="households">{say('households')}</h2>
        {(person.households ?? []).map(({ id, kind, memberships }) => (
          <div key={id}>
            <h3>
              <button type="button" className="link" onClick={() => go({ view: 'household', id })}>
                {say(kind as 'REGISTERED')}
              </button>
            </h3>
            <ul>
              {memberships?.map((membership) => (
                <li key={`${membership.person?.id} ${membership.since}`}>
                  {membership.person ? <Named person={membership.person} say={say} go={go} /> : say('masked')}{' '}
                  {relationIn(lang, membership.role)} {membership.since ?? ''}{' '}
                  {membership.until === null ? '' : `– ${membership.until}`}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section aria-labelledby="benefits">
        <h2 id="benefits">{say('benefits')}</h2>
        <Benefits person={person} lang={lang} say={say} go={go} />
      </section>
    </>
  )
}

function Benefits(props: { person: Person; lang: 'zh' | 'en'; say: Say; go(change: Partial<Place>): void }) {
  const { person, lang, say, go } = props
  const rows = [
    ...(person.minimumLivingAllowances ?? []).map((one) => [
      say('lowIncome'),
      one.class,
      termIn(lang, 'AllowanceStatus', one.status),
      one.monthlyAmount,
      one.since,
      one.unit?.id,
    ]),
    ...(person.oldAgeAllowance
      ? [
          [
            say('oldAge'),
            person.oldAgeAllowance.band,
            termIn(lang, 'OldAgeAllowanceStatus', person.oldAgeAllowance.status),
            person.oldAgeAllowance.monthlyAmount,
            person.oldAgeAllowance.since,
          ],
        ]
      : []),
    ...(person.childSupport
      ? [
          [
            say('childSupport'),
            termIn(lang, 'ChildSupportKind', person.childSupport.kind),
            termIn(lang, 'ChildSupportStatus', person.childSupport.status),
            person.childSupport.monthlyAmount,
            person.childSupport.since,
          ],
        ]
      : []),
    ...(person.careResidency
      ? [[say('careHome'), person.careResidency.institution?.name, null, null, person.careResidency.since]]
      : []),
    ...(person.abilityAssessment
      ? [
          [
            say('ability'),
            termIn(lang, 'AbilityLevel', person.abilityAssessment.level),
            null,
            null,
            person.abilityAssessment.assessedOn,
          ],
        ]
      : []),
  ]
  if (rows.length === 0) return <p className="quiet">{say('none')}</p>
  return (
    <div className="scrolls">
      <table>
        <tbody>
          {rows.map(([programme, kind, status, amount, since, unit]) => (
            <tr key={`${programme} ${since}`}>
              <th scope="row">
                {unit ? (
                  <button
                    type="button"
                    className="link"
                    onClick={() => go({ view: 'household', id: unit, more: 'unit' })}
                  >
                    {programme}
                  </button>
                ) : (
                  programme
                )}
              </th>
              <td>{kind ?? '—'}</td>
              <td>{status ?? ''}</td>
              <td className="number">{amount ? `${exactFigure(amount)} ${unitIn(lang, 'YUAN_PER_MONTH')}` : ''}</td>
              <td>{since ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Who looked at this person, for whoever audits; looking is receipted, too. */
function Receipts({ id, lang, say }: { id: string; lang: 'zh' | 'en'; say: Say }) {
  const answer = useGraph(PersonReceipts, { id })
  return (
    <section aria-labelledby="receipts">
      <h2 id="receipts">{say('receipts')}</h2>
      <Shown answer={answer} say={say}>
        {({ accessReceipts: { edges } }) => <Looks edges={edges} lang={lang} say={say} />}
      </Shown>
    </section>
  )
}
