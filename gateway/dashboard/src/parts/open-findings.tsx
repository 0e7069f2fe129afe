import type { Place } from '../address.ts'
import { codeIn } from '../codes.ts'
import type { PersonPageQuery } from '../operations.generated.ts'
import { Due, ruleName, Severity } from '../views/findings.tsx'
import type { Say } from '../words.ts'

export type OpenFinding = NonNullable<NonNullable<PersonPageQuery['person']>['findings']>[number]

/** What is still to be looked into about whom the page shows; nothing where there is nothing. */
export function OpenFindings(props: {
  findings: readonly OpenFinding[]
  lang: 'zh' | 'en'
  say: Say
  go(change: Partial<Place>): void
}) {
  const { findings, lang, say, go } = props
  if (findings.length === 0) return null
  return (
    <section aria-labelledby="open-findings">
      <h2 id="open-findings">{say('findings')}</h2>
      <ul className="list">
        {findings.map((finding) => (
          <li key={finding.id}>
            <Severity severity={finding.severity} lang={lang} />{' '}
            <button type="button" className="link" onClick={() => go({ view: 'findings', id: finding.id })}>
              {ruleName(finding, lang)}
            </button>{' '}
            {codeIn(lang, 'findingState', finding.state)} <Due finding={finding} say={say} />
          </li>
        ))}
      </ul>
    </section>
  )
}
