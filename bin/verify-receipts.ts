/**
 * Checks an export of receipts without a hub: `npm run verify-receipts -- FILE [--key PUBLIC_KEY_FILE]`. FILE holds the
 * text of `receiptExport`, or the whole answer of that query.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { verifyExport } from '@civil-affairs/schema'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { key: { type: 'string' } } })
const [file] = positionals
if (file === undefined) {
  console.error('npm run verify-receipts -- FILE [--key PUBLIC_KEY_FILE]')
  process.exit(2)
}
const { receipts, chains, problems } = verifyExport(
  textOf(readFileSync(file, 'utf8')),
  values.key === undefined ? null : `${readFileSync(values.key, 'utf8').trim()}\n`,
)
for (const problem of problems) console.error(problem)
console.log(
  problems.length === 0
    ? `${receipts} 条凭据、${chains} 条链，全部有效。 ${receipts} receipts in ${chains} chains, all hold.${values.key === undefined ? ' 使用文件内公钥，仅证明完整性。 Checked with the key in the file: name the key of the hub with --key to prove their origin.' : ''}`
    : `${problems.length} 处问题。 ${problems.length} problems.`,
)
process.exit(problems.length === 0 ? 0 : 1)

function textOf(content: string): string {
  try {
    return (JSON.parse(content) as { data: { receiptExport: { text: string } } }).data.receiptExport.text
  } catch {
    return content
  }
}
