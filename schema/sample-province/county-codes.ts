/**
 * The six digits a county gave to those born in it, by year: a citizen number keeps them for life (GB 11643). Numbers
 * were first issued from 1985 on, so whoever was born before bears the code of that year.
 *
 * Sources: for 1999 and later the changes the registry's gazetteer carries with their approvals; before, the lists of
 * the Ministry of Civil Affairs (GB/T 2260) of 1984 to 1998, from general knowledge: 雁北地区 until 1993, the counties
 * that became cities in 1989 to 1996, and 太原's districts until 1997, of which each stands for the largest part of its
 * successor. 晋东南地区 ended in 1985, before most numbers were issued, and is left out. Every code is in the hub's table
 * of former prefixes (a test compares).
 *
 * A line a county: its code, then former codes with the last year they were issued. Codes joined by + served at the same
 * time in parts of what is one county now.
 */
const formerCodes = `
140105 140112-1997
140106 140102-1997
140107 140103-1997
140108 140113-1997
140109 140104-1997
140110 140112-1997
140181 140111-1988
140213 140202+140211-2018
140214 140203+140211-2018
140215 142132-1993 140227-2018
140221 142121-1993
140222 142122-1993
140223 142123-1993
140224 142124-1993
140225 142125-1993
140226 142130-1993
140403 140402+140411-2018
140404 140421-2018
140405 140424-2018
140406 140422-1994 140481-2018
140525 140503-1996
140581 140523-1993
140602 142128-1988
140603 142129-1988
140621 142127-1988
140622 142126-1993
140623 142131-1993
140681 142133-1993 140624-2018
140702 142401-1999
140703 142429-1999 140726-2019
140721 142421-1999
140722 142422-1999
140723 142423-1999
140724 142424-1999
140725 142427-1999
140727 142430-1999
140728 142431-1999
140729 142433-1999
140781 142432-1992 142402-1999
140802 142701-2000
140821 142724-2000
140822 142725-2000
140823 142729-2000
140824 142727-2000
140825 142726-2000
140826 142731-2000
140827 142733-2000
140828 142730-2000
140829 142732-2000
140830 142723-2000
140881 142722-1993 142703-2000
140882 142728-1993 142702-2000
140902 142201-2000
140921 142222-2000
140922 142223-2000
140923 142225-2000
140924 142226-2000
140925 142227-2000
140926 142228-2000
140927 142229-2000
140928 142230-2000
140929 142231-2000
140930 142232-2000
140931 142233-2000
140932 142234-2000
140981 142224-1992 142202-2000
141002 142601-2000
141021 142621-2000
141022 142622-2000
141023 142623-2000
141024 142625-2000
141025 142627-2000
141026 142628-2000
141027 142629-2000
141028 142630-2000
141029 142631-2000
141030 142633-2000
141031 142635-2000
141032 142634-2000
141033 142632-2000
141034 142636-2000
141081 142602-2000
141082 142624-1988 142603-2000
141102 142331-1995 142302-2003
141121 142322-2003
141122 142323-2003
141123 142325-2003
141124 142326-2003
141125 142327-2003
141126 142328-2003
141127 142329-2003
141128 142330-2003
141129 142332-2003
141130 142333-2003
141181 142324-1991 142301-2003
141182 142321-1995 142303-2003
`

/** The county whose police register the people of a development zone. */
const countiesOfZones: Readonly<Record<string, string>> = {
  '140171': '140105',
  '140271': '140213',
  '140671': '140602',
  '140971': '140922',
}

interface FormerCodes {
  readonly codes: readonly string[]
  readonly lastYear: number
}

const formerByCounty = new Map(
  formerCodes
    .trim()
    .split('\n')
    .map((line): [string, FormerCodes[]] => {
      const [county, ...spans] = line.split(' ')
      return [
        county!,
        spans.map((span) => {
          const [codes, lastYear] = span.split('-')
          return { codes: codes!.split('+'), lastYear: Number(lastYear) }
        }),
      ]
    }),
)

const FIRST_YEAR_OF_ISSUE = 1985

/** The statutory county a code of the census stands for: itself, or the county around a development zone. */
export function statutoryCounty(code: string): string {
  return countiesOfZones[code] ?? code
}

/** The codes under which the county issued numbers to those born in a year; one, or those of its parts. */
export function codesIssuedBy(county: string, birthYear: number): readonly string[] {
  const statutory = statutoryCounty(county)
  const issued = Math.max(birthYear, FIRST_YEAR_OF_ISSUE)
  const former = formerByCounty.get(statutory)?.find(({ lastYear }) => issued <= lastYear)
  return former?.codes ?? [statutory]
}

/** All codes numbers of a county may begin with. */
export function codesOfCounty(county: string): string[] {
  const statutory = statutoryCounty(county)
  return [...(formerByCounty.get(statutory) ?? []).flatMap(({ codes }) => codes), statutory]
}

/** The code a county had just before its present one, where that ended in 2018 or 2019: 太谷, 长治, 大同, 怀仁. */
export function codeBeforeReform(county: string): string | null {
  const last = formerByCounty.get(county)?.at(-1)
  return last !== undefined && last.lastYear >= 2018 ? last.codes[0]! : null
}
