import { type Context, getParameterNumber, Refusal, record } from '@civil-affairs/kit'
import { OldAgeStandard } from './entity.ts'
import type { PublishOldAgeStandardInput } from './input.ts'
import { standardsByDivision } from './loaders.ts'
import { type BandFault, findBandFault } from './rules.ts'

/** The bands in force for a division on a day: its own, else those of the nearest division above; lowest first. */
export async function oldAgeBands(context: Context, division: string, on: string): Promise<OldAgeStandard[]> {
  const holding = (await standardsFrom(context, division)).map((all) =>
    all.filter(({ validFrom, validTo }) => validFrom <= on && (validTo == null || on < validTo)),
  )
  return holding.find((bands) => bands.length > 0) ?? []
}

/** All bands that ever held for a division, or for one above it. */
export async function oldAgeBandsEver(context: Context, division: string): Promise<OldAgeStandard[]> {
  return (await standardsFrom(context, division)).flat()
}

/** Of the division, then of each one above it, of all times. */
function standardsFrom(context: Context, division: string): Promise<OldAgeStandard[][]> {
  const codes = [...new Set([12, 9, 6, 4, 2].map((length) => division.slice(0, length).padEnd(12, '0')))]
  return Promise.all(codes.map((code) => standardsByDivision(context).load(code)))
}

/** 公布高龄津贴标准: all bands at once, from the first day of a month; the present standard ends there. */
export async function publishOldAgeStandard(context: Context, input: PublishOldAgeStandardInput) {
  const { em, viewer } = context
  const { division, validFrom, document, bands } = input
  viewer.mustBe('POLICY_ADMINISTRATOR')
  viewer.mustServe(division, ['input', 'division'])
  const stated = bands.map(({ fromAge, belowAge, monthlyAmount }) => ({
    fromAge,
    belowAge: belowAge ?? null,
    monthlyFen: monthlyAmount,
  }))
  const minimumAge = await getParameterNumber(context, 'AGE.minimum', division, validFrom)
  mustBeStandard(findBandFault(stated, minimumAge))
  const present = await em.find(OldAgeStandard, { division, validTo: null })
  for (const band of present) {
    if (band.validFrom >= validFrom)
      throw new Refusal('EARLIER_THAN_CURRENT', {
        zh: `现行标准自 ${band.validFrom} 起执行，新标准须晚于该日。`,
        en: `The present standard holds from ${band.validFrom}; the new one must begin later.`,
        path: ['input', 'validFrom'],
      })
    band.validTo = validFrom
  }
  await em.flush()
  const created = stated.map((band) =>
    em.create(OldAgeStandard, { ...band, division, document, validFrom, validTo: null }),
  )
  for (const { id, fromAge, belowAge, monthlyFen } of created)
    record(em, 'elderly-care.oldAgeStandard.published', {
      recordId: id,
      division,
      subjects: [],
      data: { fromAge, belowAge: belowAge ?? null, monthlyFen, validFrom },
    })
  return { __typename: 'OldAgeStandardSet' as const, division, validFrom, bands: created }
}

function mustBeStandard(fault: BandFault | null): void {
  const texts: Record<BandFault, { zh: string; en: string }> = {
    NO_BANDS: { zh: '至少须有一个年龄段。', en: 'At least one band is needed.' },
    BELOW_MINIMUM_AGE: { zh: '年龄段不得低于起始年龄。', en: 'A band begins below the minimum age.' },
    BANDS_NOT_ADJOINING: { zh: '年龄段须首尾相接，不重不漏。', en: 'The bands must adjoin, without gap or overlap.' },
    LAST_BAND_NOT_OPEN: { zh: '最高年龄段须无上限。', en: 'The highest band must have no end.' },
  }
  if (fault !== null)
    throw new Refusal(fault, { ...texts[fault], basis: '老年人权益保障法 art. 33', path: ['input', 'bands'] })
}
