import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Database } from '@civil-affairs/kit'
import { openTestDatabase } from '@civil-affairs/kit/testing'
import { afterAll, expect, test } from 'vitest'

/** In a folder there is one process and one thread; how a server is filled is what can differ. */
const env: Record<string, string | undefined> = process.env
const onServer = test.skipIf(env.TEST_DATABASE_URL === undefined)
const PEOPLE = 600
const databases: (Database & { url?: string })[] = []
afterAll(async () => {
  for (const database of databases) await database.close()
})

async function emptyDatabase() {
  const database = await openTestDatabase()
  databases.push(database)
  return database as Database & { url: string }
}

/** As a developer types it: npm run sample -- …; killed without warning some time after it has told of a step, where one is given. */
function fill(
  url: string,
  killedAt: string | null = null,
  milliseconds = 0,
): Promise<{ code: number | null; text: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [
      join(import.meta.dirname, 'sample.ts'),
      '--people',
      String(PEOPLE),
      '--database-url',
      url,
    ])
    let text = ''
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => {
        text += piece.toString()
        // In the midst of the step that follows.
        if (killedAt !== null && text.includes(killedAt)) setTimeout(() => child.kill('SIGKILL'), milliseconds)
      })
    child.on('exit', (code) => resolve({ code, text }))
  })
}

/** What the hub knows, by its content: not by ids that records get when they are written, nor by when that was. */
const CONTENTS: Readonly<Record<string, string>> = {
  persons: 'select id, canonical_id, name, sex, birth_date, residence_division from registry.person',
  claims: 'select id, person_id, source, stated_on, name from registry.source_claim',
  documents: 'select person_id, type, number_key from registry.person_document',
  members:
    'select household_id, person_id, join_reason, leave_reason, valid_from, valid_to from registry.household_membership',
  kinship: 'select id, kind, from_id, to_id, valid_from, valid_to from registry.kinship',
  marital: 'select person_id, status, spouse_id, as_of, source, withdrawn_on from registry.marital_fact',
  deaths: 'select person_id, died_on, evidence, revoked_on from registry.death_fact',
  registryTold: 'select type, record_id, subjects, data from registry.outbox',
  payments: 'select scheme, grant_id, month, payee_person_id from assistance.payment_item',
  assistanceTold: 'select type, record_id, data from assistance.outbox',
  kin: 'select kind, from_id, to_id, is_error from marriage_funeral.known_kin',
  places: 'select person_id, division from exchange.person_place',
  records: 'select record_id, person_id from exchange.record_person',
  facts: `select kind, case kind when 'PERSON' then human end, facet, case when length(value) < 30 then value end, amount, division,
     since, until from insight.fact`,
  figures: 'select * from insight.indicator_value',
  findings: 'select rule_id, subject, state, outcome, severity from insight.finding',
  constraints: `select conrelid::regclass, conname, pg_get_constraintdef(oid) from pg_constraint
     where connamespace in ('registry'::regnamespace, 'insight'::regnamespace)`,
  leftAloneByVacuum: `select c.oid::regclass from pg_class c where 'autovacuum_enabled=false' = any (c.reloptions)`,
  indexes: `select indexdef from pg_indexes where schemaname in ('registry', 'insight')`,
}

async function contentsOf(database: Database): Promise<Record<string, string>> {
  const orm = database.openOrm({ schema: 'public', entities: [] })
  try {
    const em = orm.em.fork()
    const contents: Record<string, string> = {}
    for (const [name, sql] of Object.entries(CONTENTS)) {
      const [row] = (await em
        .getConnection()
        .execute(
          `select count(*) || ' ' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from (${sql}) t`,
        )) as [{ sum: string }]
      contents[name] = row.sum
    }
    return contents
  } finally {
    await orm.close()
  }
}

onServer(
  'a sample that is killed again and again goes on, and ends in the same hub',
  async () => {
    const [whole, killed] = [await emptyDatabase(), await emptyDatabase()]
    expect((await fill(whole.url)).code).toBe(0)
    const kills = [
      ['feeds: registry', 700],
      ['feeds: assistance', 150],
      ['feeds: assistance', 300],
      ['feeds: social-organizations', 150],
      ['feeds: social-organizations', 300],
      ['filling insight', 700],
    ] as const
    for (const [step, milliseconds] of kills)
      expect(await fill(killed.url, step, milliseconds)).toMatchObject({ code: null })
    const { code, text } = await fill(killed.url)
    expect([code, text]).toEqual([0, expect.stringContaining('样例已生成')])
    const contents = await contentsOf(whole)
    expect(Number.parseInt(contents.facts!, 10)).toBeGreaterThan(5_000)
    expect(contents.leftAloneByVacuum).toBe('0 0')
    expect(await contentsOf(killed)).toEqual(contents)

    const again = await fill(killed.url)
    expect([again.code, again.text]).toEqual([1, expect.stringContaining('未作改动')])
    expect(await contentsOf(killed)).toEqual(contents)
  },
  300_000,
)
