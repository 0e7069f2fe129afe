/**
 * Masking (脱敏) of what identifies a person, for staff outside the case. Level 1 is what a list shows by default, level 2
 * what is shown where even that is not needed. Masks take what is stored and never fail: what they cannot read they hide.
 */
export type MaskLevel = 1 | 2

/** Characters as a reader counts them: rare name characters lie outside the 16-bit range, some carry a selector. */
function charactersOf(text: string): string[] {
  return [...new Intl.Segmenter('zh', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)
}

const dots = /[·•・‧∙⋅．.]/u

/**
 * 张三 → 张*, 张小三 → 张*三, 买买提·艾力 → 买**·*力 (dots stay); level 2 shows the last character only. A child or a
 * victim is 小* at either level.
 */
export function maskName(
  name: string,
  { level = 1, child = false }: { level?: MaskLevel; child?: boolean } = {},
): string {
  const characters = charactersOf(name.normalize('NFC').replace(/[\s\p{Cf}]+/gu, ''))
  if (characters.length === 0) return ''
  if (child) return '小*'
  if (characters.length === 1) return '*'
  const last = characters.length - 1
  return characters
    .map((character, at) => {
      if (dots.test(character)) return '·'
      if (level === 2) return at === last ? character : '*'
      return at === 0 || (at === last && last > 1) ? character : '*'
    })
    .join('')
}

/** 140502195603120014 → 140502********0014 (level 2: 1****************4); numbers under 15 characters keep two and two. */
export function maskDocumentNumber(number: string, level: MaskLevel = 1): string {
  const characters = [...number.trim()]
  if (level === 2) return keepEnds(characters, 1, 1)
  return characters.length >= 15 ? keepEnds(characters, 6, 4) : keepEnds(characters, 2, 2)
}

// At least as much is hidden as is shown; a number too short for that is hidden whole.
function keepEnds(characters: readonly string[], first: number, last: number): string {
  const hidden = characters.length - first - last
  if (hidden < first + last && hidden < 5) return '*'.repeat(characters.length)
  return [...characters.slice(0, first), '*'.repeat(hidden), ...characters.slice(characters.length - last)].join('')
}

/** 13800005678 → 138****5678; 0356-2025678 → 0356-***5678; level 2: ***5678. */
export function maskPhone(phone: string, level: MaskLevel = 1): string {
  const text = phone.trim()
  const match = /^(1\d{2})(\d{4})(\d{4})$/.exec(text) ?? /^(0\d{2,3}-?)(\d{3,4})(\d{4})$/.exec(text)
  if (!match) return '*'.repeat(text.length)
  return level === 2 ? `***${match[3]}` : `${match[1]}${'*'.repeat(match[2]!.length)}${match[3]}`
}

/** **** **** **** 1234; level 2 hides all. The length is not shown. */
export function maskBankAccount(account: string, level: MaskLevel = 1): string {
  const digits = account.replace(/[\s-]/g, '')
  if (digits === '') return ''
  return level === 2 || digits.length < 12 ? '****' : `**** **** **** ${digits.slice(-4)}`
}

// The parts of an address from above. None may contain a digit or the measure word of a house number, and a district (区)
// is neither an estate (小区, 园区, 三区) nor a community, so that nothing below the village is ever shown.
const notNumber = '[^\\d号弄栋幢]'
const province = `(?:${notNumber}{2,6}?(?:省|自治区|特别行政区))?`
const prefecture = `(?:${notNumber}{2,8}?(?:自治州|地区|盟|市))?`
const county = `(?:${notNumber}{1,10}?(?:自治县|自治旗|县|旗|市|林区|特区|(?<![小园校厂社景片家一二三四五六七八九十])区))?`
const township = `(?:${notNumber}{1,10}?(?:街道办事处|街道|镇|乡|苏木))?`
const village = `(?:${notNumber}{1,10}?(?:村民委员会|居民委员会|村委会|居委会|社区|村))?`
const addressForm = new RegExp(`^(${province}${prefecture}${county})(${township}${village})`, 'u')

/**
 * To the township and village, without street and house: 山西省晋城市城区北街街道凤台社区12号楼 → 山西省晋城市城区北街街道
 * 凤台社区***; level 2 to the county. An address whose divisions cannot be told is hidden whole.
 */
export function maskAddress(address: string, level: MaskLevel = 1): string {
  const text = address.normalize('NFKC').replace(/[\s\p{Cf}]+/gu, '')
  if (text === '') return ''
  const match = addressForm.exec(text)
  const shown = level === 2 ? (match?.[1] ?? '') : `${match?.[1] ?? ''}${match?.[2] ?? ''}`
  return `${shown}***`
}

/** 1956-03-12 → 1956-**-**: the year only. What is no date is hidden whole. */
export function maskBirthDate(birthDate: string): string {
  const match = /^(\d{4})-\d{2}-\d{2}$/.exec(birthDate.trim())
  return match ? `${match[1]}-**-**` : '****-**-**'
}
