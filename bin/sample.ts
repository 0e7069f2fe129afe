/**
 * Fills a new hub with the sample province: `npm run sample -- --people 30000 --seed 1 [--data DIR | --database-url URL]
 * [--truth FILE]`. Killed at any point, the same command goes on where it ended and gives the same hub. The truth file,
 * JSON lines of what was planted (contradictions, gaps, duplicates, old codes), is never read by the hub.
 */
import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { CannotStart, loadKeys, openLog, runMain } from '@civil-affairs/kit'
import { z } from 'zod'
import { openEmbeddedHub } from '../gateway/src/embedded.ts'
import { showProgress } from '../gateway/src/progress.ts'
import { importSubgraphs, SUBGRAPH_PACKAGES } from '../gateway/src/subgraph-packages.ts'

const text = { type: 'string' } as const
const Options = z.object({
  people: z.coerce.number().int().min(500).max(1_000_000).default(30_000),
  seed: z.coerce.number().int().min(0).max(2_147_483_647).default(1),
  data: z.string().min(1).default('data'),
  'database-url': z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  truth: z.string().min(1).optional(),
})

await runMain(async () => {
  const env: Record<string, string | undefined> = process.env
  const options = readOptions()
  const databaseUrl = options['database-url'] ?? env.DATABASE_URL ?? null
  const { people, seed, data: dataFolder } = options
  const definitions = await importSubgraphs(SUBGRAPH_PACKAGES)
  // Kept apart until the hub is filled, so that a command that fills nothing leaves an earlier file alone.
  const part = options.truth === undefined ? null : `${options.truth}.part`
  const file = part === null ? null : openTruth(part)
  let filled = false
  const hub = await openEmbeddedHub(
    { dataFolder, ephemeral: false, databaseUrl, people, seed, wantsSample: true },
    {
      definitions,
      keys: loadKeys(env),
      log: openLog('sample', env.LOG_LEVEL ?? 'warn'),
      progress: showProgress(process.stdout),
      resumesSample: true,
      truth: (planted) => {
        filled = true
        if (file !== null) writeSync(file, `${JSON.stringify(planted)}\n`)
      },
    },
  )
  await hub.close()
  if (file !== null) closeSync(file)
  if (part !== null && filled) renameSync(part, options.truth!)
  else if (part !== null) rmSync(part)
  if (!filled)
    throw new CannotStart(
      '该库已有数据，未作改动。请换一个空库。 The hub holds records already; nothing was changed. Name an empty one.',
    )
  console.log(`样例已生成 sample person: ${hub.notes.examplePersonId ?? '-'}`)
})

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { people: text, seed: text, data: text, 'database-url': text, truth: text },
    })
    return Options.parse(values)
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    throw new CannotStart(`参数有误。 Options are wrong: ${reason}`)
  }
}

function openTruth(path: string): number {
  try {
    return openSync(path, 'w')
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new CannotStart(`无法写入 ${path}（${code}）。 The truth file cannot be written.`)
  }
}
