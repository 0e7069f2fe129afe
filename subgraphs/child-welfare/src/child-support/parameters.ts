import type { ParameterDeclaration } from '@civil-affairs/kit'

const formula = '山西省孤儿基本生活费标准自然增长机制：城乡居民人均消费支出的80%（散居）、120%（机构），比例待核实'
const local = '地方政策，待核实'

function declare(key: string, value: string, unit: string, legalBasis: string, verified = false): ParameterDeclaration {
  return { key: `CHILD.${key}`, value, unit, legalBasis, verified }
}

/** What policy sets for child support; defaults until an authority sets its own. */
export const parameters: readonly ParameterDeclaration[] = [
  declare('consumption', '1719100', 'FEN', '山西省2021年居民人均消费支出17191元；此后各年待核实'),
  declare('ratio.scattered', '0.80', 'RATIO', formula),
  declare('ratio.institution', '1.20', 'RATIO', formula),
  declare('ratio.hiv', '0.80', 'RATIO', `参照孤儿标准，${local}`),
  declare('rounding', '500', 'FEN', `${formula}；按5元取整`),
  declare('difference', '1', 'FLAG', `已享受低保、特困的补差发放，${local}`),
  declare('verify', '6', 'MONTHS', `每半年核查一次，${local}`),
  declare('study.gap', '3', 'MONTHS', `升学间隔，${local}`),
]
