import type { Context, DivisionAnswer, DivisionRequest } from '@civil-affairs/kit'
import { findDivisionsNamed } from '@civil-affairs/schema/divisions/find-divisions-named.ts'

/** Offices sign with more than the name of their division: 晋城市城区民政局婚姻登记处, 泽州县高都镇人民政府. */
const OFFICE = /(?:人民政府|民政厅|民政局|社会事务局|行政审批局)?(?:婚姻登记(?:处|中心|所|机关)|民政办(?:公室)?)?$/

/** For rosters: the divisions that texts of columns may mean, by the published list; what an office adds is left off. */
export async function divisionsOfOffices(
  { today }: Context,
  requests: readonly DivisionRequest[],
): Promise<DivisionAnswer[]> {
  return requests.map(({ texts }) => findDivisionsNamed(texts.map(divisionOfOffice), today))
}

export function divisionOfOffice(text: string): string {
  return text.trim().replace(OFFICE, '')
}

/** The one division a text can mean; null where it is none or several: a home is better unknown than guessed. */
export function findHome({ today }: Context, text: string | null): string | null {
  const found = text === null ? [] : findDivisionsNamed([text], today)
  return found.length === 1 ? found[0]!.code : null
}
