/**
 * Imports run one way: schema <- kit <- subgraphs/*, kit <- gateway; test sees all. A subgraph never imports another,
 * a slice is entered through its index.ts or entity.ts, and a file of a slice imports only from files below it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

const root = join(import.meta.dirname, '..')
/** From the door downward; a request reads in this direction (style.md 2). */
const ORDER = ['index', 'resolvers', 'service', 'input', 'loaders', 'rules', 'entity']
const problems: string[] = []

for (const area of ['schema', 'gateway', 'subgraphs', 'test'])
  for (const path of readdirSync(join(root, area), { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(path) || path.includes('node_modules') || path.includes('generated')) continue
    const file = join(root, area, path)
    for (const [, specifier] of readFileSync(file, 'utf8').matchAll(/^(?:import|export)[^'"]*from\s+'([^']+)'/gm))
      checkImport(file, specifier!)
  }

for (const problem of problems) console.error(problem)
console.log(`import boundaries: ${problems.length} problems`)
process.exit(problems.length > 0 ? 1 : 0)

function checkImport(file: string, specifier: string): void {
  const from = homeOf(file)
  if (from === 'test' || file.endsWith('.test.ts')) return
  const say = (why: string) => problems.push(`${relative(root, file)} imports ${specifier}: ${why}`)
  if (specifier.startsWith('@civil-affairs/')) {
    const to = specifier.split('/')[1]!
    const allowed = { schema: [], kit: ['schema'], gateway: ['schema', 'kit'] }[from] ?? ['schema', 'kit']
    if (!(allowed as string[]).includes(to))
      say(`${from} may import only ${(allowed as string[]).join(' and ') || 'nothing'} of ours`)
    if (specifier.endsWith('/testing') && !isScene(file)) say('testing is for tests')
    return
  }
  if (!specifier.startsWith('.')) return
  const target = resolve(dirname(file), specifier)
  if (isScene(target) && !isScene(file)) say('a scene is for tests')
  if (homeOf(target) !== from) say('packages meet by name, not by path')
  if (
    from === 'schema' ||
    from === 'kit' ||
    from === 'gateway' ||
    dirname(target) === resolve(root, 'subgraphs', from, 'src')
  )
    return
  if (dirname(target) !== dirname(file)) {
    const isOpen = /\/(index|entity)\.ts$/.test(target) || (isScene(file) && isScene(target))
    if (!isOpen && dirname(file) !== resolve(root, 'subgraphs', from, 'src'))
      say('another slice is entered through its index.ts or entity.ts')
    return
  }
  const [higher, lower] = [rankOf(file), rankOf(target)]
  if (higher !== null && lower !== null && lower < higher) say('a file imports only from files below it')
}

/** What the tests of a subgraph or a slice stage. */
function isScene(path: string): boolean {
  return path.endsWith('/scene.ts')
}

/** schema, kit, gateway, test, or the subgraph's name. */
function homeOf(path: string): string {
  const [area, name] = relative(root, path).split('/')
  return area === 'subgraphs' ? name! : area!
}

function rankOf(path: string): number | null {
  const rank = ORDER.indexOf(path.replace(/^.*\//, '').replace(/\.ts$/, ''))
  return rank === -1 ? null : rank
}
