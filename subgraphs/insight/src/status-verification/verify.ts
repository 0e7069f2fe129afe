import { type Context, getParameterNumber, identifyByDocument, NATIONWIDE, Refusal } from '@civil-affairs/kit'
import { type DocumentType, monthOf } from '@civil-affairs/schema'
import { chains, programmes } from '@civil-affairs/schema/insight/index.ts'
import { freshness, UNKNOWN_SINCE } from '../fact/index.ts'
import { membersAmong } from '../population/index.ts'
import { type StatusFact, statusIn } from './rules.ts'

const MOST_PEOPLE = 1_000

export interface VerifyStatusInput {
  readonly people: readonly { readonly type: DocumentType; readonly number: string }[]
  readonly programmes: readonly string[]
  readonly month: string
  readonly maximumLagSeconds?: number | null
}

/** Whether people receive programmes in a month. As many statements for a thousand people as for one. */
export async function verifyStatus(context: Context, input: VerifyStatusInput) {
  mustBeAsked(context, input)
  const asOf = await mustBeFresh(context, input)
  const documents = input.people.map((document) => read(context, document))
  const known = await factsOfPeople(context, [...new Set(documents.flatMap(({ personId }) => personId ?? []))])
  await forgetOutside(context, known)
  return documents.map(({ personId, fault }, index) => {
    const { facts, canonical } = (personId === null ? undefined : known.get(personId)) ?? {}
    return {
      index,
      matched: facts !== undefined,
      person: canonical === undefined ? null : { id: canonical },
      documentFault: fault?.zh ?? null,
      documentFaultEn: fault?.en ?? null,
      programmes: input.programmes.map((code) => ({
        programme: code,
        asOf: asOf.get(code)!,
        ...(facts === undefined
          ? { receiving: null, since: null }
          : statusIn(input.month, context.today, programmes.get(code)!, facts)),
      })),
    }
  })
}

function mustBeAsked({ viewer, today }: Context, { people, programmes, month }: VerifyStatusInput): void {
  const { kind, purpose } = viewer.identity
  if (purpose === null || !(kind === 'PARTNER' || viewer.seesPersonalData))
    throw new Refusal('PURPOSE_REQUIRED', {
      zh: '核验待遇须说明用途；工作人员还须给出案件编号。',
      en: 'To verify what people receive, state a purpose, and as staff the case.',
      basis: '个人信息保护法 art. 6、28',
    })
  if (people.length > MOST_PEOPLE)
    throw new Refusal('TOO_MANY_PEOPLE', {
      zh: `一次最多核验 ${MOST_PEOPLE} 人，本次 ${people.length} 人。请分批提交。`,
      en: `At most ${MOST_PEOPLE} people at a time; these are ${people.length}. Send them in parts.`,
      path: ['people'],
    })
  if (people.length === 0 || programmes.length === 0 || new Set(programmes).size < programmes.length)
    throw new Refusal('NOTHING_ASKED', {
      zh: '须至少给出一人和一个项目，项目不得重复。',
      en: 'Name at least one person and one programme, each programme once.',
      path: [people.length === 0 ? 'people' : 'programmes'],
    })
  if (month > monthOf(today))
    throw new Refusal('IN_FUTURE', {
      zh: `月份 ${month} 尚未到来。`,
      en: `The month ${month} has not come.`,
      path: ['month'],
    })
}

/** By programme, how far its subsystem was read; an answer from old data would be a wrong one. */
async function mustBeFresh(context: Context, input: VerifyStatusInput): Promise<Map<string, Date>> {
  const allowed = await getParameterNumber(context, 'VERIFY.maximumLag', NATIONWIDE, context.today)
  const agreed = context.viewer.identity.maximumLagSeconds
  const lag = Math.min(...[allowed, agreed, input.maximumLagSeconds].filter((limit) => limit != null))
  const sources = new Map((await freshness(context)).map((source) => [source.subgraph, source]))
  return new Map(
    input.programmes.map((code) => {
      const { subgraph, name } = chains.find(({ programmes }) => code in programmes)!
      const { asOf, lagSeconds } = sources.get(subgraph)!
      if (asOf === null || lagSeconds! > lag)
        throw new Refusal('DATA_TOO_OLD', {
          zh: `${name.zh}的数据截至 ${asOf?.toISOString() ?? '（尚无）'}，超过允许的 ${lag} 秒。请稍后再试。`,
          en: `What ${name.en} told was read up to ${asOf?.toISOString() ?? '(never)'}, longer ago than the ${lag} seconds allowed. Try again later.`,
          path: ['programmes'],
        })
      return [code, asOf]
    }),
  )
}

/** A number that cannot be read finds nobody, and says why; the others are answered. */
function read(context: Context, document: VerifyStatusInput['people'][number]) {
  try {
    return { personId: identifyByDocument(context, document).personId, fault: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { personId: null, fault: { zh: error.message, en: error.messageEn } }
  }
}

const FACETS = JSON.stringify([...new Set([...programmes.values()].map(({ facet }) => facet))])
const RESTS = JSON.stringify([...new Set([...programmes.values()].flatMap(({ suspension }) => suspension ?? []))])

type Row = StatusFact & { readonly id: string; readonly since: string }

/** Under an agreement that is about a population nobody else is known. */
async function forgetOutside(context: Context, known: Map<string, { canonical: string }>): Promise<void> {
  const { population } = context.viewer.identity
  if (population === undefined || known.size === 0) return
  const members = await membersAmong(
    context,
    population,
    [...known.values()].map(({ canonical }) => canonical),
  )
  for (const [id, { canonical }] of known) if (!members.has(canonical)) known.delete(id)
}

/** What is told of each person under any of their ids; who is not known in the caller's divisions is not among them. */
async function factsOfPeople(
  { em }: Context,
  ids: readonly string[],
): Promise<Map<string, { canonical: string; facts: StatusFact[] }>> {
  const own = `with asked as (select jsonb_array_elements_text(?::jsonb)::uuid as id),
      canonical as (select asked.id, coalesce(a.canonical, asked.id) as shown
                      from asked left join insight.person_alias a on a.alias = asked.id),
      own as (select id, shown, shown as subject from canonical
               union select c.id, c.shown, a.alias from canonical c join insight.person_alias a on a.canonical = c.shown)`
  const asked = JSON.stringify(ids)
  const known = (await em.execute(
    `${own} select distinct own.id, own.shown from own where exists (select from insight.fact f where f.subject = own.subject)`,
    [asked],
  )) as unknown as { id: string; shown: string }[]
  const facts = (await em.execute(
    `${own}, held as (
       select own.id, f.facet, f.key, f.value, f.since, f.until from own join insight.fact f on f.subject = own.subject
        where f.facet in (select jsonb_array_elements_text(?::jsonb)))
     select id, facet, key, value, since::text as since, until::text as until from held
     union all
     select distinct held.id, f.facet, f.key, f.value, f.since::text, f.until::text
       from held join insight.fact f on f.key = held.key and f.facet in (select jsonb_array_elements_text(?::jsonb))`,
    [asked, FACETS, RESTS],
  )) as unknown as Row[]
  const byPerson = new Map(known.map(({ id, shown }) => [id, { canonical: shown, facts: [] as StatusFact[] }]))
  for (const { id, since, ...fact } of facts)
    byPerson.get(id)?.facts.push({ ...fact, since: since === UNKNOWN_SINCE ? null : since })
  return byPerson
}
