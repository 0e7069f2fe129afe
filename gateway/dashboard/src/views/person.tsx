import { type FormEvent, useState } from 'react'
import type { Place } from '../address.ts'
import { useGraph } from '../graph.ts'
import { FindPerson, PersonPage, type PersonPageQuery } from '../operations.generated.ts'
import { Shown } from '../parts/state.tsx'
import { type Say, sayIn } from '../words.ts'

type Person = NonNullable<PersonPageQuery['person']>

/** One person over all domains, as far as the session may see: masks are the graph's, not the page's. */
export function PersonView({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const say = sayIn(place.lang)
  const answer = useGraph(PersonPage, { id: place.id ?? '' }, place.id === null)
  return (
    <>
      <Search say={say} found={(id) => go({ id })} />
      {place.id !== null && (
        <Shown answer={answer} say={say}>
          {({ person }) =>
            person === null ? <p className="notice">{say('nobody')}</p> : <Whole person={person} say={say} go={go} />
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

function Whole({ person, say, go }: { person: Person; say: Say; go(change: Partial<Place>): void }) {
  return (
    <>
      <h1>{person.name ?? say('masked')}</h1>
      <dl className="facts">
        <dt>{say('age')}</dt>
        <dd>
          {person.age ?? '—'} {person.birthDate ?? person.birthYear ?? ''}
        </dd>
        <dt>{say('documentNumber')}</dt>
        <dd>{person.documents?.map(({ label, maskedNumber }) => `${label} ${maskedNumber}`).join('，') || '—'}</dd>
        <dt>{say('residence')}</dt>
        <dd>{person.residence?.fullName ?? '—'}</dd>
        <dt>{say('registeredResidence')}</dt>
        <dd>{person.registeredResidence?.name ?? '—'}</dd>
        <dt>{say('maritalStatus')}</dt>
        <dd>
          {person.maritalStatus ?? '—'} {person.spouse && <Named person={person.spouse} say={say} go={go} />}
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
            <h3>{say(kind as 'REGISTERED')}</h3>
            <ul>
              {memberships?.map((membership) => (
                <li key={`${membership.person?.id} ${membership.since}`}>
                  {membership.person ? <Named person={membership.person} say={say} go={go} /> : say('masked')}{' '}
                  {membership.role ?? ''} {membership.since ?? ''}{' '}
                  {membership.until === null ? '' : `– ${membership.until}`}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </section>
      <section aria-labelledby="benefits">
        <h2 id="benefits">{say('benefits')}</h2>
        <Benefits person={person} say={say} />
      </section>
    </>
  )
}

function Benefits({ person, say }: { person: Person; say: Say }) {
  const rows = [
    ...(person.minimumLivingAllowances ?? []).map((one) => [
      '低保',
      one.class,
      one.status,
      one.monthlyAmount,
      one.since,
    ]),
    ...(person.oldAgeAllowance
      ? [
          [
            '高龄津贴',
            person.oldAgeAllowance.band,
            person.oldAgeAllowance.status,
            person.oldAgeAllowance.monthlyAmount,
            person.oldAgeAllowance.since,
          ],
        ]
      : []),
    ...(person.childSupport
      ? [
          [
            '儿童生活保障',
            person.childSupport.kind,
            person.childSupport.status,
            person.childSupport.monthlyAmount,
            person.childSupport.since,
          ],
        ]
      : []),
    ...(person.careResidency
      ? [['入住养老机构', person.careResidency.institution?.name, null, null, person.careResidency.since]]
      : []),
    ...(person.abilityAssessment
      ? [['能力评估', person.abilityAssessment.level, null, null, person.abilityAssessment.assessedOn]]
      : []),
  ]
  if (rows.length === 0) return <p className="quiet">{say('none')}</p>
  return (
    <div className="scrolls">
      <table>
        <tbody>
          {rows.map(([programme, kind, status, amount, since]) => (
            <tr key={`${programme} ${since}`}>
              <th scope="row">{programme}</th>
              <td>{kind ?? '—'}</td>
              <td>{status ?? ''}</td>
              <td className="number">{amount ? `${amount} 元/月` : ''}</td>
              <td>{since ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Named(props: { person: { id: string; name: string | null }; say: Say; go(change: Partial<Place>): void }) {
  const { person, say, go } = props
  return (
    <button type="button" className="link" onClick={() => go({ id: person.id })}>
      {person.name ?? say('masked')}
    </button>
  )
}
