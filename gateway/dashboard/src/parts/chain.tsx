import type { Place } from '../address.ts'
import { exactFigure } from '../figures.ts'
import type { PersonPageQuery } from '../operations.generated.ts'
import { type Say, unitIn } from '../words.ts'
import { Named } from './named.tsx'

type Links = NonNullable<NonNullable<PersonPageQuery['person']>['assistanceChain']>
type Link = Links['edges'][number]['node']

/** A household's chain says whom of its members each link is for. */
interface Chained {
  readonly edges: readonly { node: Link & { people?: readonly { id: string; name: string | null }[] | null } }[]
}

/** What all domains did for a person or a household, oldest first, with the times nobody did and what overlapped. */
export function Chain(props: { chain: Chained; lang: 'zh' | 'en'; say: Say; go(change: Partial<Place>): void }) {
  const { chain, lang, say, go } = props
  const pick = (zh: string | null, en: string | null) => (lang === 'zh' ? zh : en)
  return (
    <section aria-labelledby="chain">
      <h2 id="chain">{say('chain')}</h2>
      {chain.edges.length === 0 && <p className="quiet">{say('none')}</p>}
      <ol className="chain">
        {chain.edges.map(({ node }) => (
          <li key={node.id} data-kind={node.kind}>
            {node.gapBefore && (
              <p className="quiet">
                {say('gap')} {node.gapBefore.since} – {node.gapBefore.until ?? ''}（{node.gapBefore.days} {say('days')}
                ）
              </p>
            )}
            <time>
              {node.occurredOn ?? '—'}
              {node.until !== null && ` – ${node.until}`}
              {node.isOngoing === true && ` – ${say('today')}`}
            </time>
            <b>{pick(node.title, node.titleEn) ?? say('masked')}</b> {pick(node.domainName, node.domainNameEn)}{' '}
            {node.division?.name}
            {node.people?.map((person) => (
              <span key={person.id}>
                {' '}
                <Named person={person} say={say} go={go} />
              </span>
            ))}
            {node.amount !== null && (
              <span className="number">
                {' '}
                {exactFigure(node.amount)} {unitIn(lang, 'YUAN')}
              </span>
            )}
            {node.periods !== null && node.periods.length > 1 && (
              <ul>
                {node.periods.map((period) => (
                  <li key={`${period.since} ${period.valueName} ${period.amount}`}>
                    {period.since} {period.until === null ? '' : `– ${period.until}`} {period.valueName}{' '}
                    {period.amount !== null && `${exactFigure(period.amount)} ${unitIn(lang, 'YUAN')}`}
                  </li>
                ))}
              </ul>
            )}
            {node.overlaps?.map((overlap) => (
              <small key={overlap.link}>
                {' '}
                {say('overlaps')} {pick(overlap.title, overlap.titleEn)} {overlap.since}
              </small>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
