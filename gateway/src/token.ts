/** Prints a token of a demo account: `npm run token -- county-officer [--data DIR] [--division CODE] [--person ID]`. */
import { parseArgs } from 'node:util'
import { CannotStart, runMain } from '@civil-affairs/kit'
import { readHubFolder } from './hub-folder.ts'
import { DEMO_ACCOUNTS, isDemoRole, localIssuer } from './local-issuer.ts'

await runMain(async () => {
  const usage = `npm run token -- ROLE [--data DIR] [--division CODE] [--person ID]; ROLE: ${Object.entries(
    DEMO_ACCOUNTS,
  )
    .map(([role, { title }]) => `${role} (${title})`)
    .join(', ')}`
  const { role, data, division, person } = wordsOf(usage)
  if (!isDemoRole(role)) throw new CannotStart(usage)
  if (division !== undefined && !/^\d{12}$/.test(division))
    throw new CannotStart(`--division: 12 位区划代码 12 digits. ${usage}`)
  if (person !== undefined && !isUuid(person)) throw new CannotStart(`--person: 人员编号 an id of a person. ${usage}`)
  const { keyPem, card } = readHubFolder(data)
  console.log(await localIssuer(keyPem).tokenFor(role, division ?? card.division, person ?? card.person))
})

function wordsOf(usage: string) {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { data: { type: 'string', default: 'data' }, division: { type: 'string' }, person: { type: 'string' } },
    })
    return { role: positionals[0] ?? '', ...values }
  } catch {
    throw new CannotStart(usage)
  }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}
