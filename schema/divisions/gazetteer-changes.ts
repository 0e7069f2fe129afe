/** What the Regulations on Administrative Divisions (行政区划管理条例) art. 2-9 know as a change of a division. */
export type DivisionChangeKind =
  | 'ESTABLISHED' // 设立
  | 'ABOLISHED' // 撤销
  | 'RENAMED' // 更名
  | 'TRANSFERRED' // 隶属变更: same name, another superior, so another code
  | 'BOUNDARY' // 界线变更
  | 'SEAT_MOVED' // 驻地迁移

/** Which day of the long way from decision to nameplate `effectiveOn` is. The approval, wherever it is known. */
export type DivisionChangeDay = 'APPROVED' | 'PUBLISHED' | 'INAUGURATED'

export type DivisionChange = {
  kind: DivisionChangeKind
  effectiveOn: string
  dayIs: DivisionChangeDay
  /** 12 digits; of an abolition the abolished division, of a foundation all that gave it land. */
  from: string[]
  to: string[]
  /** The approval of the State Council, where its number is known. */
  document: string | null
  /** The approval's day and wording were read, in its text, by its number or in the press of the day. */
  verified: boolean
}

/** A code no longer in use, with the name it stood for. */
export type FormerDivision = { code: string; name: string }

type Reform = {
  effectiveOn: string
  dayIs: DivisionChangeDay
  document: string | null
  verified: boolean
  /** A line a former division: `old > new, new`. The same name means a transfer; `old ~ other` means land given away. */
  successions: string
}

/*
 * Pairs of codes follow the Ministry of Civil Affairs' lists at the end of 1998, 1999, 2000 and 2003 and the list of 2026,
 * matched by name; where the name changed, by the wording of the approval.
 *
 * Left out, because days or pairs are not sure enough: everything before 1999 (among it the end of 雁北地区 and 晋东南地区,
 * the counties that became cities in 1983-1996, 太原's districts of 1997), changes below the county, and moves of a seat.
 */
const reforms: Reform[] = [
  {
    effectiveOn: '1999-09-24',
    dayIs: 'APPROVED',
    document: '国函〔1999〕124号',
    verified: true,
    successions: `
      142400 晋中地区 > 140700 晋中市
      142401 榆次市 > 140702 榆次区
      142402 介休市 > 140781 介休市
      142421 榆社县 > 140721 榆社县
      142422 左权县 > 140722 左权县
      142423 和顺县 > 140723 和顺县
      142424 昔阳县 > 140724 昔阳县
      142427 寿阳县 > 140725 寿阳县
      142429 太谷县 > 140726 太谷县
      142430 祁县 > 140727 祁县
      142431 平遥县 > 140728 平遥县
      142433 灵石县 > 140729 灵石县`,
  },
  {
    effectiveOn: '2000-06-14',
    dayIs: 'APPROVED',
    document: '国函〔2000〕68号',
    verified: true,
    successions: `
      142700 运城地区 > 140800 运城市
      142701 运城市 > 140802 盐湖区
      142702 河津市 > 140882 河津市
      142703 永济市 > 140881 永济市
      142723 芮城县 > 140830 芮城县
      142724 临猗县 > 140821 临猗县
      142725 万荣县 > 140822 万荣县
      142726 新绛县 > 140825 新绛县
      142727 稷山县 > 140824 稷山县
      142729 闻喜县 > 140823 闻喜县
      142730 夏县 > 140828 夏县
      142731 绛县 > 140826 绛县
      142732 平陆县 > 140829 平陆县
      142733 垣曲县 > 140827 垣曲县`,
  },
  {
    effectiveOn: '2000-06-14',
    dayIs: 'APPROVED',
    document: '国函〔2000〕70号',
    verified: true,
    successions: `
      142200 忻州地区 > 140900 忻州市
      142201 忻州市 > 140902 忻府区
      142202 原平市 > 140981 原平市
      142222 定襄县 > 140921 定襄县
      142223 五台县 > 140922 五台县
      142225 代县 > 140923 代县
      142226 繁峙县 > 140924 繁峙县
      142227 宁武县 > 140925 宁武县
      142228 静乐县 > 140926 静乐县
      142229 神池县 > 140927 神池县
      142230 五寨县 > 140928 五寨县
      142231 岢岚县 > 140929 岢岚县
      142232 河曲县 > 140930 河曲县
      142233 保德县 > 140931 保德县
      142234 偏关县 > 140932 偏关县`,
  },
  {
    effectiveOn: '2000-06-23', // from reference works; the approval itself was not found
    dayIs: 'APPROVED',
    document: null,
    verified: false,
    successions: `
      142600 临汾地区 > 141000 临汾市
      142601 临汾市 > 141002 尧都区
      142602 侯马市 > 141081 侯马市
      142603 霍州市 > 141082 霍州市
      142621 曲沃县 > 141021 曲沃县
      142622 翼城县 > 141022 翼城县
      142623 襄汾县 > 141023 襄汾县
      142625 洪洞县 > 141024 洪洞县
      142627 古县 > 141025 古县
      142628 安泽县 > 141026 安泽县
      142629 浮山县 > 141027 浮山县
      142630 吉县 > 141028 吉县
      142631 乡宁县 > 141029 乡宁县
      142632 蒲县 > 141033 蒲县
      142633 大宁县 > 141030 大宁县
      142634 永和县 > 141032 永和县
      142635 隰县 > 141031 隰县
      142636 汾西县 > 141034 汾西县`,
  },
  {
    effectiveOn: '2003-10-23',
    dayIs: 'APPROVED',
    document: '国函〔2003〕112号',
    verified: true,
    successions: `
      142300 吕梁地区 > 141100 吕梁市
      142301 孝义市 > 141181 孝义市
      142302 离石市 > 141102 离石区
      142303 汾阳市 > 141182 汾阳市
      142322 文水县 > 141121 文水县
      142323 交城县 > 141122 交城县
      142325 兴县 > 141123 兴县
      142326 临县 > 141124 临县
      142327 柳林县 > 141125 柳林县
      142328 石楼县 > 141126 石楼县
      142329 岚县 > 141127 岚县
      142330 方山县 > 141128 方山县
      142332 中阳县 > 141129 中阳县
      142333 交口县 > 141130 交口县`,
  },
  {
    effectiveOn: '2018-02-09',
    dayIs: 'APPROVED',
    document: null,
    verified: true,
    // 城区 and 南郊区 were divided between 平城区 and 云冈区; 古店镇 of 南郊区 went to 新荣区, which goes on as it was.
    successions: `
      140202 城区 > 140213 平城区, 140214 云冈区
      140203 矿区 > 140214 云冈区
      140211 南郊区 > 140213 平城区, 140214 云冈区
      140211 南郊区 ~ 140212 新荣区
      140227 大同县 > 140215 云州区`,
  },
  {
    effectiveOn: '2018-06-19', // from reference works; the districts opened on 2018-11-23
    dayIs: 'APPROVED',
    document: null,
    verified: false,
    successions: `
      140402 城区 > 140403 潞州区
      140411 郊区 > 140403 潞州区
      140421 长治县 > 140404 上党区
      140424 屯留县 > 140405 屯留区
      140481 潞城市 > 140406 潞城区`,
  },
  {
    effectiveOn: '2018-08-08', // approved in February 2018, day unknown
    dayIs: 'INAUGURATED',
    document: null,
    verified: false,
    successions: '140624 怀仁县 > 140681 怀仁市',
  },
  {
    effectiveOn: '2019-12-09', // the province's announcement; the day of the approval is unknown
    dayIs: 'PUBLISHED',
    document: null,
    verified: false,
    successions: '140726 太谷县 > 140703 太谷区',
  },
]

type Succession = { old: FormerDivision; heirs: FormerDivision[]; isBoundary: boolean }

const divisionOf = (codeAndName: string): FormerDivision => {
  const [code, name] = codeAndName.trim().split(' ')
  return { code: `${code}000000`, name: name! }
}

const successionsOf = (reform: Reform): Succession[] =>
  reform.successions
    .trim()
    .split('\n')
    .map((line) => {
      const [old, heirs] = line.split(/[>~]/)
      return { old: divisionOf(old!), heirs: heirs!.split(',').map(divisionOf), isBoundary: line.includes('~') }
    })

const changesOf = (reform: Reform): DivisionChange[] => {
  const { effectiveOn, dayIs, document, verified } = reform
  const change = (kind: DivisionChangeKind, from: string[], to: string[]): DivisionChange => ({
    kind,
    effectiveOn,
    dayIs,
    from,
    to,
    document,
    verified,
  })
  const changes: DivisionChange[] = []
  const parentsOfFounded = new Map<string, string[]>()
  for (const { old, heirs, isBoundary } of successionsOf(reform)) {
    const to = heirs.map((heir) => heir.code)
    if (isBoundary) changes.push(change('BOUNDARY', [old.code], to))
    else if (heirs.length === 1 && heirs[0]!.name === old.name) changes.push(change('TRANSFERRED', [old.code], to))
    else {
      changes.push(change('ABOLISHED', [old.code], to))
      for (const code of to) parentsOfFounded.set(code, [...(parentsOfFounded.get(code) ?? []), old.code])
    }
  }
  return [...changes, ...[...parentsOfFounded].map(([founded, from]) => change('ESTABLISHED', from, [founded]))]
}

/** Changes of Shanxi's prefectures and counties since 1999, oldest first. An abolition and the foundation that follows it are two. */
export const divisionChanges: readonly DivisionChange[] = reforms.flatMap(changesOf)

/** The divisions these changes ended. */
export const formerDivisions: readonly FormerDivision[] = [
  ...new Map(reforms.flatMap(successionsOf).map(({ old }) => [old.code, old])).values(),
]

/** The names the approvals gave the heirs; the current list says the same of all but 太谷县, which ended later. */
export const heirsOfFormerDivisions: readonly FormerDivision[] = reforms
  .flatMap(successionsOf)
  .flatMap(({ heirs }) => heirs)
