import type { ReactNode } from 'react'
import { codeIn } from '../codes.ts'
import type { Answer } from '../graph.ts'
import { missingSubgraphs } from '../graph.ts'
import { langOf, type Say } from '../words.ts'

/** Loading, failed, or degraded, said honestly above what can be shown. */
export function Shown<Data>(props: { answer: Answer<Data>; say: Say; children(data: Data): ReactNode }) {
  const { answer, say, children } = props
  if (answer.isLoading)
    return (
      <p className="quiet" role="status">
        {say('loading')}…
      </p>
    )
  const missing = missingSubgraphs(answer.error)
  const isWhole = answer.error === null
  if (answer.data === null)
    return (
      <div className="notice" role="alert">
        <p>
          {say('failed')}
          {answer.error === null ? '' : `：${reasonOf(answer.error.graphQLErrors[0]?.message)}`}
        </p>
        <button type="button" onClick={answer.again}>
          {say('retry')}
        </button>
      </div>
    )
  return (
    <>
      {!isWhole && (
        <p className="notice" role="status">
          {say('degraded')}
          {missing.length > 0
            ? missing.map((name) => codeIn(langOf(say), 'subgraph', name)).join('、')
            : reasonOf(answer.error?.graphQLErrors[0]?.message)}
          {answer.shownSince !== null && ` · ${ageOf(answer.shownSince, say)}`}{' '}
          <button type="button" className="link" onClick={answer.again}>
            {say('retry')}
          </button>
        </p>
      )}
      {children(answer.data)}
    </>
  )
}

function reasonOf(message: string | undefined): string {
  return message ?? '网络不可用 no connection'
}

/** When what is shown was answered, and how long ago that is. */
function ageOf(since: number, say: Say): string {
  const minutes = Math.floor((Date.now() - since) / 60_000)
  const time = new Date(since).toLocaleTimeString('sv')
  return `${say('shownAsOf')} ${time}（${minutes} ${say('minutes')}）`
}
