import { defineSlice } from '@civil-affairs/kit'
import { programmes } from '@civil-affairs/schema/insight/index.ts'

/** The enum is written from what the domains declare: a new programme has no second place to be named in. */
const schema = `
"救助项目 a programme of support that some domain tells of; elsewhere a code as text."
enum Programme {
${[...programmes].map(([code, { name }]) => `  "${name.zh} ${name.en}."\n  ${code}`).join('\n')}
}
`

export const programme = defineSlice(import.meta.url, { schema })
