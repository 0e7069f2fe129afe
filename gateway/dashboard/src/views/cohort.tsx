import { useState } from 'react'
import type { Place } from '../address.ts'
import { codeIn } from '../codes.ts'
import {
  type CohortDraft,
  type Condition,
  draftOf,
  draftText,
  type Group,
  inputOf,
  isGroup,
  type Part,
  withPart,
} from '../cohort.ts'
import { count } from '../figures.ts'
import { useGraph } from '../graph.ts'
import {
  CohortCounts,
  type CohortCountsQuery,
  CohortFacets,
  type CohortFacetsQuery,
  type CohortInput,
  type CohortKind,
  CohortMembers,
  type DivisionLevel,
  DivisionPath,
} from '../operations.generated.ts'
import { Breadcrumb } from '../parts/breadcrumb.tsx'
import { ExportButton } from '../parts/export.tsx'
import { ShelfOf } from '../parts/shelf.tsx'
import { Shown } from '../parts/state.tsx'
import { type Say, sayIn, unitIn } from '../words.ts'

type Facet = CohortFacetsQuery['insightFacets'][number]
type Lang = 'zh' | 'en'

const KINDS: readonly CohortKind[] = ['PERSON', 'HOUSEHOLD', 'UNIT', 'ORGANIZATION', 'INSTITUTION']
const MEMBERS = 50

/** Conditions on what all domains know, put together; how many that are, where and of what age; who, for a purpose. */
export function CohortBuilder({ place, go }: { place: Place; go(change: Partial<Place>): void }) {
  const { division, lang, more } = place
  const say = sayIn(lang)
  const draft = draftOf(more)
  const way = useGraph(DivisionPath, { code: division })
  const facets = useGraph(CohortFacets, {})
  const change = (next: CohortDraft) => go({ more: draftText(next) })
  const where = inputOf(draft.root)
  return (
    <>
      <Shown answer={way} say={say}>
        {(data) =>
          data.division === null ? (
            <p className="notice">{say('outOfScope')}</p>
          ) : (
            <Breadcrumb division={data.division} go={go} />
          )
        }
      </Shown>
      <h2>{say('cohort')}</h2>
      <ShelfOf
        shelf="cohorts"
        say={say}
        address={where === null ? null : draftText(draft)}
        open={(address) => go({ more: address })}
      />
      <p>
        <label>
          {say('cohortOf')}{' '}
          <select
            value={draft.kind}
            onChange={(event) => change({ kind: event.target.value as CohortKind, root: { op: 'all', parts: [] } })}
          >
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {codeIn(lang, 'subjectKind', kind)}
              </option>
            ))}
          </select>
        </label>
      </p>
      <Shown answer={facets} say={say}>
        {({ insightFacets }) => (
          <GroupEditor
            group={draft.root}
            way={[]}
            kind={draft.kind}
            facets={insightFacets}
            lang={lang}
            say={say}
            change={(at, part) => change({ ...draft, root: withPart(draft.root, at, part) })}
          />
        )}
      </Shown>
      {where === null ? (
        <p className="quiet">{say('addCondition')}</p>
      ) : (
        <Counts place={place} kind={draft.kind} where={where} say={say} go={go} />
      )}
    </>
  )
}

interface Editing {
  way: readonly number[]
  kind: string
  facets: readonly Facet[]
  lang: Lang
  say: Say
  /** Null takes the part out. */
  change(way: readonly number[], part: Part | null): void
}

function GroupEditor(props: Editing & { group: Group; stays?: boolean }) {
  const { group, way, kind, facets, lang, say, change, stays = false } = props
  const own = facets.filter((facet) => facet.kind === kind)
  const add = (part: Part) => change(way, { ...group, parts: [...group.parts, part] })
  return (
    <fieldset className="group">
      <legend>
        <label>
          <span className="unseen">{say('joined')}</span>
          <select
            value={group.op}
            onChange={(event) => change(way, { ...group, op: event.target.value as Group['op'] })}
          >
            <option value="all">{say('allOf')}</option>
            <option value="any">{say('anyOf')}</option>
            <option value="not">{say('noneOf')}</option>
          </select>
        </label>{' '}
        {way.length > 0 && !stays && <Remove say={say} remove={() => change(way, null)} />}
      </legend>
      {group.parts.map((part, at) => {
        const here = [...way, at]
        return isGroup(part) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is where it stands
          <GroupEditor key={at} {...props} stays={false} group={part} way={here} />
        ) : (
          <ConditionEditor
            // biome-ignore lint/suspicious/noArrayIndexKey: a part is where it stands
            key={`${at} ${part.facet}`}
            condition={part}
            way={here}
            kind={kind}
            facets={facets}
            lang={lang}
            say={say}
            change={change}
          />
        )
      })}
      <div className="row">
        <label>
          {say('addFacet')}{' '}
          <select
            aria-label={say('addFacet')}
            value=""
            onChange={(event) => event.target.value && add({ facet: event.target.value })}
          >
            <option value="">{say('choosePlease')}</option>
            {[...Map.groupBy(own, ({ name }) => name.slice(0, name.indexOf('.')))].map(([subgraph, ones]) => (
              <optgroup key={subgraph} label={codeIn(lang, 'subgraph', subgraph)}>
                {ones.map((facet) => (
                  <option key={facet.name} value={facet.name}>
                    {labelOf(facet, lang)}
                    {facet.needsPurpose ? ` *` : ''}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </label>
        {way.length < 4 && (
          <button type="button" onClick={() => add({ op: group.op === 'any' ? 'all' : 'any', parts: [] })}>
            {say('addGroup')}
          </button>
        )}
      </div>
      {way.length === 0 && <small>{say('needsPurpose')}</small>}
    </fieldset>
  )
}

function ConditionEditor(props: Editing & { condition: Condition }) {
  const { condition, way, kind, facets, lang, say, change } = props
  const facet = facets.find((one) => one.name === condition.facet && one.kind === kind)
  const set = (part: Partial<Condition>) => {
    const next = Object.entries({ ...condition, ...part }).filter(([, value]) => value !== undefined && value !== '')
    change(way, Object.fromEntries(next) as unknown as Condition)
  }
  const label = facet === undefined ? condition.facet : labelOf(facet, lang)
  const bound = (name: 'from' | 'to', type: string) => (
    <label>
      {say(name)}{' '}
      <input
        type={type}
        aria-label={`${label} ${say(name)}`}
        defaultValue={condition[name] ?? ''}
        onBlur={(event) => event.target.value !== (condition[name] ?? '') && set({ [name]: event.target.value })}
      />
    </label>
  )
  const age = (name: 'ageFrom' | 'ageTo') => (
    <label>
      {say(name)}{' '}
      <input
        type="number"
        min={0}
        max={150}
        aria-label={`${label} ${say(name)}`}
        defaultValue={condition[name] ?? ''}
        onBlur={(event) => {
          const text = event.target.value
          const value = text === '' ? undefined : Number(text)
          if (value !== condition[name]) set({ [name]: value } as Partial<Condition>)
        }}
      />
    </label>
  )
  const isBirth = facet?.type === 'DATE' && /birth/i.test(condition.facet)
  return (
    <div className="condition row">
      <strong>{label}</strong>
      {facet?.type === 'CODE' && facet.values && (
        <span className="row codes">
          {facet.values.map(({ code, label: zh, labelEn }) => {
            const isOn = condition.in?.includes(code) ?? false
            return (
              <label key={code}>
                <input
                  type="checkbox"
                  checked={isOn}
                  onChange={() => {
                    const codes = isOn ? condition.in!.filter((one) => one !== code) : [...(condition.in ?? []), code]
                    set({ in: codes.length === 0 ? undefined : codes } as Partial<Condition>)
                  }}
                />{' '}
                {lang === 'zh' ? zh : labelEn}
              </label>
            )
          })}
        </span>
      )}
      {isBirth && (
        <>
          {age('ageFrom')} {age('ageTo')}
        </>
      )}
      {facet?.type === 'DATE' && !isBirth && (
        <>
          {bound('from', 'date')} {bound('to', 'date')}
        </>
      )}
      {(facet?.type === 'AMOUNT' || facet?.type === 'NUMBER') && (
        <>
          {bound('from', 'number')} {bound('to', 'number')} {facet.type === 'AMOUNT' && unitIn(lang, 'YUAN')}
        </>
      )}
      {facet?.type === 'FLAG' && <span className="quiet">{say('isThere')}</span>}
      {facet?.type === 'REF' && (
        <select
          aria-label={label}
          value={condition.where === undefined ? '' : condition.every === true ? 'EVERY' : 'ANY'}
          onChange={(event) => {
            const { where, every: _, ...rest } = condition
            const chosen = event.target.value
            const group = where ?? { op: 'all' as const, parts: [] }
            change(way, chosen === '' ? rest : { ...rest, where: group, every: chosen === 'EVERY' })
          }}
        >
          <option value="">{say('isThere')}</option>
          <option value="ANY">{say('anyFits')}</option>
          <option value="EVERY">{say('everyFits')}</option>
        </select>
      )}
      <Remove say={say} remove={() => change(way, null)} />
      {condition.where !== undefined && facet?.refers != null && (
        <GroupEditor {...props} stays kind={facet.refers} group={condition.where} way={[...way, 0]} />
      )}
    </div>
  )
}

function Remove({ say, remove }: { say: Say; remove(): void }) {
  return (
    <button type="button" className="link" onClick={remove}>
      {say('remove')}
    </button>
  )
}

function Counts(props: {
  place: Place
  kind: CohortKind
  where: CohortInput
  say: Say
  go(change: Partial<Place>): void
}) {
  const { place, kind, where, say, go } = props
  const { division, lang } = place
  const isPersons = kind === 'PERSON'
  const answer = useGraph(CohortCounts, { division, where, kind, level: levelBelow(division), persons: isPersons })
  const [asked, setAsked] = useState<string | null>(null)
  const question = JSON.stringify([division, where])
  return (
    <>
      <Shown answer={answer} say={say}>
        {({ cohort, division: own }) => (
          <section aria-labelledby="counts">
            <h3 id="counts">{say('countsNow')}</h3>
            <p className="headline">
              {count(cohort.count)} <small>{codeIn(lang, 'subjectKind', kind)}</small>
            </p>
            <p className="quiet">
              {say('asOf')} {cohort.on}
            </p>
            <div className="pair">
              <Bars
                title={say('byDivision')}
                rows={cohort.byDivision.map((row) => ({
                  key: row.division.code,
                  name: row.division.name,
                  count: row.count,
                  open: row.division.code === division ? null : () => go({ division: row.division.code }),
                }))}
              />
              {cohort.byAge && (
                <Bars
                  title={say('byAge')}
                  rows={cohort.byAge.map((band) => ({ key: bandName(band, say), name: bandName(band, say), ...band }))}
                />
              )}
            </div>
            <p className="row">
              <ExportButton
                say={say}
                name={`${own?.name ?? division}-${say('cohort')}`}
                lang={lang}
                notes={[
                  [say('asOf'), cohort.on],
                  [say('formula'), JSON.stringify(where)],
                ]}
                sheets={sheetsOf(cohort, say)}
              />
              {isPersons && (
                <button type="button" onClick={() => setAsked(question)}>
                  {say('showMembers')}
                </button>
              )}
            </p>
          </section>
        )}
      </Shown>
      {isPersons && asked === question && <Members key={question} place={place} where={where} say={say} go={go} />}
    </>
  )
}

/** Who they are. The graph refuses it to whoever has stated no purpose and case, and leaves a receipt of each. */
function Members(props: { place: Place; where: CohortInput; say: Say; go(change: Partial<Place>): void }) {
  const { place, where, say, go } = props
  const [after, setAfter] = useState<string | null>(null)
  const answer = useGraph(CohortMembers, { division: place.division, where, first: MEMBERS, after })
  return (
    <section aria-labelledby="members">
      <h3 id="members">{say('members')}</h3>
      <Shown answer={answer} say={say}>
        {({ cohort: { members } }) => (
          <>
            <p>
              {say('total')} {count(members.totalCount)}
            </p>
            <div className="scrolls">
              <table>
                <thead>
                  <tr>
                    <th scope="col">{say('name')}</th>
                    <th scope="col" className="number">
                      {say('age')}
                    </th>
                    <th scope="col">{say('residence')}</th>
                  </tr>
                </thead>
                <tbody>
                  {members.edges.map(({ node }) => (
                    <tr key={node.id}>
                      <th scope="row">
                        <button type="button" className="link" onClick={() => go({ view: 'person', id: node.id })}>
                          {node.name ?? say('masked')}
                        </button>
                      </th>
                      <td className="number">{node.age ?? '—'}</td>
                      <td>{node.residence?.fullName ?? '—'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {members.pageInfo.hasNextPage && (
              <button type="button" onClick={() => setAfter(members.pageInfo.endCursor)}>
                {say('more')}
              </button>
            )}
          </>
        )}
      </Shown>
    </section>
  )
}

interface Bar {
  key: string
  name: string
  count: number | null
  open?: (() => void) | null
}

function Bars({ title, rows }: { title: string; rows: readonly Bar[] }) {
  const top = Math.max(1, ...rows.map(({ count: one }) => one ?? 0))
  return (
    <table className="bars">
      <caption>{title}</caption>
      <tbody>
        {rows.map(({ key, name, count: one, open }) => (
          <tr key={key}>
            <th scope="row">
              {open ? (
                <button type="button" className="link" onClick={open}>
                  {name}
                </button>
              ) : (
                name
              )}
            </th>
            <td className="number">{count(one)}</td>
            <td className="bar">
              <meter min={0} max={top} value={one ?? 0} aria-label={name} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function sheetsOf(cohort: CohortCountsQuery['cohort'], say: Say) {
  return [
    {
      name: say('byDivision'),
      rows: [
        [say('division'), '', say('count')],
        ...cohort.byDivision.map((row) => [row.division.code, row.division.name, row.count]),
        ['', say('total'), cohort.count],
      ],
    },
    ...(cohort.byAge
      ? [
          {
            name: say('byAge'),
            rows: [
              [say('byAge'), say('count'), say('male'), say('female')],
              ...cohort.byAge.map((band) => [bandName(band, say), band.count, band.male, band.female]),
            ],
          },
        ]
      : []),
  ]
}

function bandName({ from, to }: { from: number | null; to: number | null }, say: Say): string {
  if (from === null) return say('unknown')
  return to === null ? `${from}+` : `${from}–${to}`
}

function labelOf(facet: Facet, lang: Lang): string {
  return lang === 'zh' ? facet.label : facet.labelEn
}

/** The level right below a division, told by the zeros of its code. */
export function levelBelow(code: string): DivisionLevel {
  if (code.endsWith('0000000000')) return 'PREFECTURE'
  if (code.endsWith('00000000')) return 'COUNTY'
  return code.endsWith('000000') ? 'TOWNSHIP' : 'VILLAGE'
}
