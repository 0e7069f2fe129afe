import type { FormEvent } from 'react'
import type { Stated } from '../graph.ts'
import type { Account } from '../session.ts'
import type { Say } from '../words.ts'

/** Purposes that are asked for most; any code of the same form may be typed. */
const USUAL = ['ASSISTANCE_REVIEW', 'FINDING_CHECK', 'STATISTICS', 'PAYMENT', 'AUDIT'] as const

/** For what and in which case personal data is read. It stays in this page and is gone with it. */
export function PurposeForm(props: {
  account: Account
  stated: Stated | null
  say: Say
  state(stated: Stated | null): void
}) {
  const { account, stated, say, state } = props
  const purpose = stated?.purpose ?? account.purpose
  const caseNumber = stated?.caseNumber ?? account.caseNumber
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    state({ purpose: String(form.get('purpose')), caseNumber: String(form.get('case')) })
    event.currentTarget.closest('details')?.removeAttribute('open')
  }
  return (
    <details className="purpose">
      <summary>{purpose === null ? say('statePurpose') : `${say('purpose')} ${purpose} ${caseNumber ?? ''}`}</summary>
      <form onSubmit={submit} key={`${purpose} ${caseNumber}`}>
        <label>
          {say('purpose')}{' '}
          <input
            name="purpose"
            list="usual-purposes"
            required
            pattern="[A-Z][A-Z_]{2,49}"
            defaultValue={purpose ?? ''}
          />
        </label>
        <datalist id="usual-purposes">
          {USUAL.map((code) => (
            <option key={code} value={code} />
          ))}
        </datalist>
        <label>
          {say('caseNumber')}{' '}
          <input name="case" required pattern="[A-Za-z0-9][A-Za-z0-9._\/\-]{2,63}" defaultValue={caseNumber ?? ''} />
        </label>
        <button type="submit">{say('confirm')}</button>
      </form>
    </details>
  )
}
