/** Writes docs/findings.md: what each rule finds of what the sample plants. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openDatabase, runMain } from '@civil-affairs/kit'
import { findingsTable, openFindings, outcomes } from './recall.ts'
import { openSampleHub, TRUTH_PEOPLE } from './sample-hub.ts'

export const FINDINGS_TABLE = join(import.meta.dirname, '..', '..', 'docs', 'findings.md')

if (import.meta.main)
  await runMain(async () => {
    const database = await openDatabase('memory')
    const hub = await openSampleHub(database, TRUTH_PEOPLE)
    const all = outcomes(hub.truth, await openFindings(hub.insight))
    writeFileSync(FINDINGS_TABLE, findingsTable(all, TRUTH_PEOPLE))
    await hub.close()
    await database.close()
    console.log(`findings: ${all.filter(({ planted }) => planted.length > 0).length} rules compared`)
  })
