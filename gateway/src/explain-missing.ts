import { GraphQLError } from 'graphql'
import { failureErrors } from './fetch-failure.ts'
import { type Fetch, fetchesOf, type Step } from './plan.ts'
import type { Path } from './response-shape.ts'
import type { SubgraphFailure } from './subgraph-source.ts'

export interface Missing {
  /** Subgraphs that did not answer. */
  failed: ReadonlyMap<string, SubgraphFailure['code']>
  /** Places where a value that must exist is missing or is none of its type. */
  incomplete: readonly Path[]
  /** Places for which nothing was fetched. */
  unfetched: readonly Path[]
  /** The plan, which says who was to give what. */
  step: Step | null
  clientName(key: string): string
}

/** Errors with one more for each null that is not data and that none of them explains. */
export function explainMissing(errors: readonly GraphQLError[], missing: Missing): GraphQLError[] {
  const all = [...errors]
  for (const error of errorsOfUnfetched(missing, errors)) all.push(error)
  for (const path of missing.incomplete) {
    if (all.some((error) => touches(error, path))) continue
    all.push(
      new GraphQLError('数据不完整：必有的值缺失，此部分不予显示。', {
        path,
        extensions: {
          code: 'INCOMPLETE_DATA',
          messageEn: 'The data is not complete: a value that must exist is missing, so this part is not shown.',
          subgraph: subgraphOf(path, missing),
          retryable: false,
        },
      }),
    )
  }
  return all
}

/** The subgraph whose fetch was to bring what stands at a place: the one that begins nearest to it. */
function subgraphOf(place: Path, { step, clientName }: Missing): string | undefined {
  let nearest: Fetch | undefined
  for (const fetch of fetchesOf(step)) {
    const { path, fields } = fetch
    const begins = path.every((part, i) =>
      part === '@' ? typeof place[i] === 'number' : clientName(part) === place[i],
    )
    const [next] = place.slice(path.length).filter((part) => typeof part === 'string')
    if (!begins || (next !== undefined && !fields.some((field) => clientName(field) === next))) continue
    if (nearest === undefined || path.length > nearest.path.length) nearest = fetch
  }
  return nearest?.subgraph
}

/** A fetch that builds on one that failed was never made: what it was for is missing for the same reason. */
function errorsOfUnfetched({ failed, unfetched }: Missing, errors: readonly GraphQLError[]): GraphQLError[] {
  const [first] = failed
  if (first === undefined) return []
  const [subgraph, code] = first
  const places = new Map<string, { at: string[]; fields: Set<string> }>()
  for (const path of unfetched) {
    if (errors.some((error) => covers(error, path))) continue
    const at = path.slice(0, -1).map((part) => (typeof part === 'number' ? '@' : part))
    const key = at.slice(0, at.includes('@') ? at.indexOf('@') + 1 : at.length).join('\n')
    const place = places.get(key) ?? { at, fields: new Set<string>() }
    places.set(key, place)
    place.fields.add(String(path.at(-1)))
  }
  return [...places.values()].flatMap(({ at, fields }) =>
    failureErrors({ subgraph, code, isCommand: false, at, fields: [...fields] }).map(
      ({ message, path, extensions }) => new GraphQLError(message, { path, extensions }),
    ),
  )
}

/** Whether an error is about a place, or about all below a place above it. */
function covers({ path, extensions }: GraphQLError, place: Path): boolean {
  if (path === undefined || path.length > place.length || path.some((part, i) => part !== place[i])) return false
  const fields = extensions.fields as readonly string[] | undefined
  return fields === undefined || place.slice(path.length).some((part) => fields.includes(String(part)))
}

/** Whether an error is about a place, something above it or something below it. */
function touches({ path }: GraphQLError, place: Path): boolean {
  if (path === undefined) return true
  const shared = Math.min(path.length, place.length)
  for (let i = 0; i < shared; i++) if (path[i] !== place[i]) return false
  return true
}
