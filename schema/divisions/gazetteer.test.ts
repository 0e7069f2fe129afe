import { describe, expect, test } from 'vitest'
import {
  divisionLevelOf,
  findDivision,
  findDivisionByMinistryCode,
  fullNameOf,
  gazetteer,
  padDivisionCode,
  prefixOf,
} from './gazetteer.ts'
import { divisionChanges, formerDivisions, heirsOfFormerDivisions } from './gazetteer-changes.ts'

const started = performance.now()
const all = gazetteer()
const loadMs = performance.now() - started
const shanxi = all.filter((division) => division.code.startsWith('14'))
const present = shanxi.filter((division) => division.validTo === null)
const counted = (level: string, isStatutory: boolean) =>
  present.filter((division) => division.level === level && division.isStatutory === isStatutory).length

describe('the list', () => {
  test.each([
    ['PROVINCE', 1, 0],
    ['PREFECTURE', 11, 0],
    ['COUNTY', 117, 4],
    ['TOWNSHIP', 1_282, 74], // 1,352 of 2023 less 74 statistical ones, and 4 founded since
    ['VILLAGE', 21_808, 87],
  ])(
    'Shanxi has as many divisions of level %s as the list of 2023 and its later additions say',
    (level, statutory, statistical) => {
      expect(counted(level, true)).toBe(statutory)
      expect(counted(level, false)).toBe(statistical)
    },
  )

  test('the other provinces are known down to the county', () => {
    const elsewhere = all.filter((division) => !division.code.startsWith('14'))
    expect(Map.groupBy(elsewhere, (division) => division.level).get('PROVINCE')).toHaveLength(33)
    expect(Map.groupBy(elsewhere, (division) => division.level).get('PREFECTURE')).toHaveLength(322)
    expect(elsewhere.filter((division) => division.level === 'COUNTY')).toHaveLength(2_730)
  })

  test('no two divisions share a code, and parents come before their children', () => {
    const seen = new Set<string>()
    for (const { code, parentCode } of all) {
      expect(seen.has(code)).toBe(false)
      if (parentCode !== null && !seen.has(parentCode)) throw new Error(`${code} stands before its parent`)
      seen.add(code)
    }
  })

  test('a division lies in its parent: the parent is of a higher level and its prefix begins the code', () => {
    const wrong = all.filter(
      ({ code, parentCode }) =>
        (parentCode === null) !== code.endsWith('0000000000') ||
        (parentCode !== null &&
          (!code.startsWith(prefixOf(parentCode)) || prefixOf(code).length <= prefixOf(parentCode).length)),
    )
    expect(wrong).toEqual([])
  })

  test('the level of a division is what the zeros at the end of its code say', () => {
    expect(all.filter((division) => divisionLevelOf(division.code) !== division.level)).toEqual([])
  })

  test('no name is empty or carries a mark of the text files', () => {
    expect(all.filter(({ name, shortName }) => !name || !shortName || /[*=^@:\s]/.test(name + shortName))).toEqual([])
  })

  test('it is read in a moment', () => {
    expect(loadMs).toBeLessThan(1_000) // about 70 ms on a quiet machine
  })
})

describe('names', () => {
  test('the 城区 of 阳泉 and the 城区 of 晋城 are two divisions', () => {
    expect(fullNameOf('140302')).toBe('山西省阳泉市城区')
    expect(fullNameOf('140502')).toBe('山西省晋城市城区')
  })

  test.each([...'墕窊峧堎辿垯圐圙虒遆'])('the rare character %s survives', (character) => {
    expect(present.some((division) => division.name.includes(character))).toBe(true)
  })

  test.each([
    ['14', '山西'],
    ['15', '内蒙古'],
    ['1407', '晋中'],
    ['4331', '湘西'],
    ['140703', '太谷'],
    ['140727', '祁县'],
    ['140502', '城区'],
    ['410104', '管城'],
    ['469028', '陵水'],
    ['622926', '东乡'],
    ['140105001', '坞城'],
    ['140105001001', '师范街社区'],
    ['140524101200', '东街村'],
  ])('people call %s %s', (code, shortName) => {
    expect(findDivision(code)?.shortName).toBe(shortName)
  })

  test('a village is named from the province down', () => {
    expect(fullNameOf('140932106200')).toBe('山西省忻州市偏关县尚峪镇尚峪村委会')
    expect(() => fullNameOf('149999')).toThrow(RangeError)
  })

  test('a misspelt committee has its name corrected and answers to the old one', () => {
    expect(findDivision('140728206208')).toMatchObject({ name: '郝开村民委员会', aliases: ['郝开村民员委会'] })
    expect(present.filter((division) => division.aliases.length > 0)).toHaveLength(11)
  })

  test('a character the source wrote by its sound is left as it stands', () => {
    expect(findDivision('140524101209')?.name).toBe('长shan村委会')
  })
})

describe('kinds and authorities', () => {
  test.each([
    ['110000', 'MUNICIPALITY', true, 'MCA'],
    ['232700', 'PREFECTURE', true, 'MCA'],
    ['152200', 'LEAGUE', true, 'MCA'],
    ['140109', 'DISTRICT', true, 'MCA'], // 万柏林区 is no 林区
    ['429021', 'FORESTRY_DISTRICT', true, 'MCA'],
    ['140181', 'COUNTY_LEVEL_CITY', true, 'MCA'],
    ['140122', 'COUNTY', true, 'MCA'],
    ['140171', 'STATISTICAL_UNIT', false, 'NBS'],
    ['140105001', 'SUBDISTRICT', true, 'NBS'],
    ['140105100', 'TOWN', true, 'NBS'],
    ['140105200', 'TOWNSHIP', true, 'NBS'],
    ['140881400', 'STATISTICAL_UNIT', false, 'NBS'], // a prison
    ['140105001001', 'RESIDENTS_COMMITTEE', true, 'NBS'],
    ['140722100313', 'VILLAGE_COMMITTEE', true, 'NBS'],
    ['140881400498', 'STATISTICAL_UNIT', false, 'NBS'],
  ])('%s is a %s', (code, kind, isStatutory, issuedBy) => {
    expect(findDivision(code)).toMatchObject({
      kind,
      isStatutory,
      issuedBy,
    })
  })

  test('a committee may stand in a township that only statistics know', () => {
    expect(findDivision('140702402')?.isStatutory).toBe(false)
    expect(findDivision('140702402001')).toMatchObject({ kind: 'RESIDENTS_COMMITTEE', isStatutory: true })
  })

  test('the three townships of 五台山风景名胜区 belong to 五台县 in law', () => {
    const townships = present.filter((division) => division.statutoryParentCode === '140922000000')
    expect(townships.map((township) => township.name)).toEqual(['台怀镇', '石咀镇', '金岗库乡'])
    expect(townships.every((township) => township.isStatutory && township.parentCode === '140971000000')).toBe(true)
  })

  test('the Ministry and the Bureau number two towns of 偏关县 crosswise', () => {
    expect(findDivision('140932105')).toMatchObject({ name: '老牛湾镇', issuedBy: 'NBS' })
    expect(findDivisionByMinistryCode('140932105')?.name).toBe('尚峪镇')
    expect(findDivisionByMinistryCode('140932106')?.name).toBe('老牛湾镇')
    expect(findDivisionByMinistryCode('140932105200')).toBeNull()
    expect(findDivisionByMinistryCode('140932')?.name).toBe('偏关县')
  })

  test('four sub-districts were founded after the list of 2023', () => {
    const founded = present.filter((division) => division.level === 'TOWNSHIP' && division.validFrom !== null)
    expect(founded.map(({ name, validFrom, issuedBy }) => ({ name, validFrom, issuedBy }))).toEqual(
      ['唐槐街道', '双塔街道', '文远街道', '和平街街道'].map((name) => ({
        name,
        validFrom: '2025-11-01',
        issuedBy: 'MCA',
      })),
    )
  })
})

describe('codes', () => {
  test.each([
    ['14', '140000000000', 'PROVINCE'],
    ['1407', '140700000000', 'PREFECTURE'],
    ['140703', '140703000000', 'COUNTY'],
    ['140703100', '140703100000', 'TOWNSHIP'],
    ['140703100200', '140703100200', 'VILLAGE'],
  ])('%s is short for %s, a %s', (short, full, level) => {
    expect(padDivisionCode(short)).toBe(full)
    expect(divisionLevelOf(full)).toBe(level)
    expect(prefixOf(full)).toBe(short)
  })

  test.each(['', '1', '140', '14070', '1407031', '140703100200x', '04', '1407031002001'])(
    '%j is no division code',
    (code) => {
      expect(() => padDivisionCode(code)).toThrow(RangeError)
    },
  )

  test.each(['', '140703', '14070310020x'])('%j has no level, for it is not of twelve digits', (code) => {
    expect(() => divisionLevelOf(code)).toThrow(RangeError)
  })
})

describe('history', () => {
  test('太谷县 of 晋中地区 became 太谷县 of 晋中市, and that 太谷区', () => {
    expect(fullNameOf('142429')).toBe('山西省晋中地区太谷县')
    expect(findDivision('142429')).toMatchObject({ validTo: '1999-09-24', successorCodes: ['140726000000'] })
    expect(findDivision('140726')).toMatchObject({
      name: '太谷县',
      validFrom: '1999-09-24',
      validTo: '2019-12-09',
      predecessorCodes: ['142429000000'],
      successorCodes: ['140703000000'],
    })
    expect(findDivision('140703')).toMatchObject({
      name: '太谷区',
      validFrom: '2019-12-09',
      validTo: null,
      predecessorCodes: ['140726000000'],
    })
  })

  test('two districts of 长治 became one', () => {
    expect(findDivision('140403')?.predecessorCodes).toEqual(['140402000000', '140411000000'])
  })

  test('南郊区 of 大同 was divided, and 新荣区, which took a town of it, went on', () => {
    expect(findDivision('140211')?.successorCodes.toSorted()).toEqual(['140212000000', '140213000000', '140214000000'])
    expect(findDivision('140212')).toMatchObject({ validFrom: null, validTo: null, predecessorCodes: ['140211000000'] })
  })

  test('who succeeds has a predecessor, and the other way round', () => {
    for (const { code, predecessorCodes, successorCodes } of all) {
      for (const heir of successorCodes) expect(findDivision(heir)?.predecessorCodes).toContain(code)
      for (const old of predecessorCodes) expect(findDivision(old)?.successorCodes).toContain(code)
    }
  })

  test('a successor begins on the day its predecessor ends, unless it was there before', () => {
    for (const old of all.filter((division) => division.validTo !== null)) {
      expect(old.successorCodes).not.toEqual([])
      for (const heir of old.successorCodes.map((code) => findDivision(code)!)) {
        if (heir.validFrom !== null) expect([heir.code, heir.validFrom]).toEqual([heir.code, old.validTo])
      }
    }
  })

  test('a county does not outlive its prefecture, nor begin before it', () => {
    for (const county of shanxi.filter((division) => division.level === 'COUNTY')) {
      const prefecture = findDivision(county.parentCode!)!
      expect((county.validTo ?? '9999') <= (prefecture.validTo ?? '9999')).toBe(true)
      if (county.isStatutory) expect((county.validFrom ?? '') >= (prefecture.validFrom ?? '')).toBe(true)
    }
  })

  test('5 prefectures and 79 counties have ended since 1999, and only they', () => {
    const ended = all.filter((division) => division.validTo !== null)
    expect(ended.filter((division) => division.level === 'PREFECTURE')).toHaveLength(5)
    expect(ended.filter((division) => division.level === 'COUNTY')).toHaveLength(79)
    expect(ended.map((division) => division.code)).toEqual(formerDivisions.map((division) => division.code).toSorted())
  })

  test('the approvals and the list give an heir the same name', () => {
    for (const { code, name } of heirsOfFormerDivisions) expect([code, findDivision(code)?.name]).toEqual([code, name])
  })

  test('every abolition is followed by a foundation on the same day', () => {
    for (const { effectiveOn, from, to } of divisionChanges.filter((change) => change.kind === 'ABOLISHED')) {
      for (const code of to) {
        const foundation = divisionChanges.find((change) => change.kind === 'ESTABLISHED' && change.to.includes(code))
        expect(foundation).toMatchObject({ effectiveOn, from: expect.arrayContaining(from) })
      }
    }
  })

  test('no approval is called verified without the day of approval', () => {
    expect(divisionChanges.filter((change) => change.verified && change.dayIs !== 'APPROVED')).toEqual([])
  })
})
