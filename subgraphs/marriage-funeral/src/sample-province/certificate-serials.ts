import type { Context } from '@civil-affairs/kit'
import { certificateNumberOf, insertCertificateSerials } from '../marriage-office/index.ts'

/** The serials of the sample, by office, kind and year: what the hub registers later goes on after them. */
export class CertificateSerials {
  readonly #last = new Map<string, number>()

  next(prefix: 'J' | 'L', code: string, on: string): string {
    const year = Number(on.slice(0, 4))
    return certificateNumberOf(prefix, code, year, this.#count(`${prefix} ${code} ${year}`))
  }

  cremation(county: string, on: string): string {
    const year = on.slice(0, 4)
    return `火${county}-${year}-${String(this.#count(`火 ${county} ${year}`)).padStart(5, '0')}`
  }

  /** Keeps the last serial of each office of the province. */
  keep(context: Context, officeOf: (code: string) => string): Promise<void> {
    return insertCertificateSerials(
      context,
      [...this.#last].flatMap(([key, last]) => {
        const [prefix, code, year] = key.split(' ') as [string, string, string]
        if ((prefix !== 'J' && prefix !== 'L') || !code.startsWith('14')) return []
        return [{ officeId: officeOf(code), division: `${code}000000`, prefix, year: Number(year), last }]
      }),
    )
  }

  #count(key: string): number {
    const next = (this.#last.get(key) ?? 0) + 1
    this.#last.set(key, next)
    return next
  }
}
