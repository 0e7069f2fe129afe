/** Writes docs/indicators.md from the declarations: `npm run indicators`, `-- --check` fails where it is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { facetsOf, factDeclarations, findIndicatorFaults, indicators } from '../schema/insight/index.ts'
import { waitingIndicators } from '../schema/insight/waiting-indicators.ts'

const file = join(import.meta.dirname, '..', 'docs', 'indicators.md')
const vocabulary = Object.assign({}, ...factDeclarations.map(({ facets }) => facets))
const problems = findIndicatorFaults(indicators, vocabulary)
const declared = new Set(indicators.map(({ id }) => id))
for (const { id } of waitingIndicators) if (declared.has(id)) problems.push(`${id} is declared and said to wait`)

const numberOf = (id: string) => Number(/\d+/.exec(id)![0])
const known = new Set([...declared, ...waitingIndicators.map(({ id }) => id)].map(numberOf))
for (let number = 1; number <= 109; number++)
  if (!known.has(number)) problems.push(`I-${String(number).padStart(2, '0')} is neither declared nor said to wait`)

const byNumber = <One extends { id: string }>(all: readonly One[]) =>
  [...all].sort((a, b) => numberOf(a.id) - numberOf(b.id) || (a.id < b.id ? -1 : 1))
const rows = byNumber(indicators).map((indicator) => {
  const { id, name, unit, kind, period, formula } = indicator
  const sources = [...new Set(facetsOf(indicator).map((facet) => facet.split('.')[0]))].join(', ')
  return `| ${id} | ${name.zh} | ${name.en} | ${unit} | ${kind}${period === 'YEAR_TO_DATE' ? ', year to date' : ''} | ${formula.zh} | ${sources} |`
})
const waiting = byNumber(waitingIndicators).map(({ id, nameZh, waitsFor }) => `| ${id} | ${nameZh} | ${waitsFor} |`)
const text = `# 指标 Indicators

Written by \`npm run indicators\` from the declarations in \`schema/insight/<domain>/indicators.ts\`; edit those instead. Every figure is
kept by division at every level and by month, numerator and denominator apart, and explains itself in the graph
(\`indicator(id).explanation\`).

## ${rows.length} that are computed
| id | 名称 | name | unit | kind | 口径 | from |
|---|---|---|---|---|---|---|
${rows.join('\n')}

## ${waiting.length} that wait
| id | 名称 | 所需 waits for |
|---|---|---|
${waiting.join('\n')}
`
for (const problem of problems) console.error(problem)
const isStale = !existsSync(file) || readFileSync(file, 'utf8') !== text
if (process.argv.includes('--check')) {
  if (isStale) console.error('docs/indicators.md is stale: run npm run indicators')
} else writeFileSync(file, text)
console.log(`indicators: ${rows.length} declared, ${waiting.length} waiting, ${problems.length} problems`)
process.exit(problems.length > 0 || (process.argv.includes('--check') && isStale) ? 1 : 0)
