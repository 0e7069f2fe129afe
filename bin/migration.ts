/**
 * Writes the migration that is still missing for each subgraph: `npm run migration` (or `-- NAME` for one), `-- --check`
 * fails where one is missing or where a migration names another subgraph's schema. Works on an empty in-memory database
 * of its own, because a shared one would make it drop the tables of the others.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { migrate, openDatabase, type SubgraphDefinition } from '@civil-affairs/kit'

const check = process.argv.includes('--check')
const only = process.argv.slice(2).find((word) => !word.startsWith('-'))
const subgraphs = join(import.meta.dirname, '..', 'subgraphs')
const names = readdirSync(subgraphs).filter(
  (name) => name !== 'kit' && existsSync(join(subgraphs, name, 'src/subgraph.ts')),
)

let problems = 0
for (const name of names.filter((candidate) => only === undefined || candidate === only)) {
  const { subgraph } = (await import(join(subgraphs, name, 'src/subgraph.ts'))) as { subgraph: SubgraphDefinition }
  mkdirSync(subgraph.migrations, { recursive: true })
  const database = await openDatabase('memory')
  const orm = database.openOrm({
    schema: subgraph.schema,
    entities: subgraph.entities,
    migrations: subgraph.migrations,
  })
  await migrate(orm)
  const missing = (await orm.schema.getUpdateSchemaMigrationSQL({ wrap: false })).up.trim()
  if (missing !== '' && check) {
    problems++
    console.error(`${name}: a migration is missing, run npm run migration:\n${missing.slice(0, 500)}`)
  } else if (missing !== '') {
    const { fileName } = await orm.migrator.create()
    console.log(`${name}: ${fileName}`)
  }
  for (const file of readdirSync(subgraph.migrations)) {
    const text = readFileSync(join(subgraph.migrations, file), 'utf8')
    const foreign = names
      .map((other) => other.replaceAll('-', '_'))
      .filter((schema) => schema !== subgraph.schema && text.includes(`"${schema}".`))
    if (foreign.length > 0) {
      problems++
      console.error(`${name}: ${file} names the schema of ${foreign.join(', ')}`)
    }
  }
  await orm.close()
  await database.close()
}
if (check) console.log(`migrations: ${problems} problems`)
process.exit(check && problems > 0 ? 1 : 0)
