import type { PersonReceiptsQuery } from '../operations.generated.ts'
import type { Say } from '../words.ts'

/** Who looked at a person, for what and when: the newest first. */
export function Looks({
  edges,
  lang,
  say,
}: {
  edges: PersonReceiptsQuery['accessReceipts']['edges']
  lang: 'zh' | 'en'
  say: Say
}) {
  return edges.length === 0 ? (
    <p className="quiet">{say('none')}</p>
  ) : (
    <div className="scrolls">
      <table>
        <thead>
          <tr>
            <th scope="col">{say('time')}</th>
            <th scope="col">{say('actor')}</th>
            <th scope="col">{say('purpose')}</th>
            <th scope="col">{say('caseNumber')}</th>
            <th scope="col">{say('fields')}</th>
          </tr>
        </thead>
        <tbody>
          {edges.map(({ node }) => (
            <tr key={node.id}>
              <td>{new Date(node.at).toLocaleString(lang === 'zh' ? 'zh-CN' : 'en')}</td>
              <th scope="row">{node.account}</th>
              <td>{node.purpose ?? '—'}</td>
              <td>{node.caseNumber ?? node.agreement ?? '—'}</td>
              <td className="id">{node.fields.join(' ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
