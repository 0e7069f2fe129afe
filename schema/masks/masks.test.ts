import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskAddress, maskBankAccount, maskBirthDate, maskDocumentNumber, maskName, maskPhone } from './masks.ts'

test.each([
  ['张三', '张*', '*三'],
  ['张小三', '张*三', '**三'],
  ['欧阳娜娜', '欧**娜', '***娜'],
  ['买买提·艾力', '买**·*力', '***·*力'],
  ['买买提．艾力', '买**·*力', '***·*力'],
  ['张　三', '张*', '*三'],
  ['𠮷小三', '𠮷*三', '**三'],
  ['王', '*', '*'],
  ['', '', ''],
])('the name %s is shown as %s, or as %s', (name, first, second) => {
  expect(maskName(name)).toBe(first)
  expect(maskName(name, { level: 2 })).toBe(second)
})

test('a child is 小* whatever the name', () => {
  expect(maskName('张三', { child: true })).toBe('小*')
  expect(maskName('买买提·艾力', { child: true, level: 2 })).toBe('小*')
})

test.each([
  ['140502195603120014', '140502********0014', '1****************4'],
  ['140502560312001', '140502*****2001', '1*************1'],
  ['E12345678', 'E1*****78', 'E*******8'],
  ['H1234', '*****', 'H***4'],
  ['H12', '***', '***'],
  ['', '', ''],
])('the document number %s is shown as %s, or as %s', (number, first, second) => {
  expect(maskDocumentNumber(number)).toBe(first)
  expect(maskDocumentNumber(number, 2)).toBe(second)
})

test.each([
  ['13800005678', '138****5678', '***5678'],
  ['0356-2025678', '0356-***5678', '***5678'],
  ['010-12345678', '010-****5678', '***5678'],
  ['12345', '*****', '*****'],
])('the telephone %s is shown as %s, or as %s', (phone, first, second) => {
  expect(maskPhone(phone)).toBe(first)
  expect(maskPhone(phone, 2)).toBe(second)
})

test.each([
  ['6222 0212 3456 7891234', '**** **** **** 1234', '****'],
  ['12345678', '****', '****'],
  ['', '', ''],
])('the account %s is shown as %s, or as %s', (account, first, second) => {
  expect(maskBankAccount(account)).toBe(first)
  expect(maskBankAccount(account, 2)).toBe(second)
})

test.each([
  ['山西省晋城市城区北街街道凤台社区12号楼3单元', '山西省晋城市城区北街街道凤台社区***', '山西省晋城市城区***'],
  ['晋城市泽州县金村镇水东村８号', '晋城市泽州县金村镇水东村***', '晋城市泽州县***'],
  ['沁水县龙港镇新建西路12号', '沁水县龙港镇***', '沁水县***'],
  ['北京市朝阳区建国路甲12号阳光小区3栋', '北京市朝阳区***', '北京市朝阳区***'],
  ['山西省高平市米山镇米西村', '山西省高平市米山镇米西村***', '山西省高平市***'],
  ['山西省阳泉市矿区桥头街道', '山西省阳泉市矿区桥头街道***', '山西省阳泉市矿区***'],
  ['忻州市五台县台怀镇杨柏峪村12号', '忻州市五台县台怀镇杨柏峪村***', '忻州市五台县***'],
  ['阳光三区12号', '***', '***'],
  ['建设路十二号小区', '***', '***'],
  ['阳光小区3栋2单元', '***', '***'],
  ['12号楼3单元', '***', '***'],
  ['', '', ''],
])('the address %s is shown as %s, or as %s', (address, first, second) => {
  expect(maskAddress(address)).toBe(first)
  expect(maskAddress(address, 2)).toBe(second)
})

test('of a birth date the year is shown', () => {
  expect(maskBirthDate('1956-03-12')).toBe('1956-**-**')
  expect(maskBirthDate('1956年3月')).toBe('****-**-**')
})

test('no mask gives back what it was given', () => {
  const hanName = fc.array(fc.constantFrom(...'张王李赵小三四买提艾力𠮷墕'), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(hanName, (characters) => {
      const masked = maskName(characters.join(''))
      expect([...masked].length).toBe(characters.length)
      expect(masked).toContain('*')
    }),
  )
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Z0-9]{1,30}$/), (number) => {
      const masked = maskDocumentNumber(number)
      expect(masked.length).toBe(number.length)
      expect(masked.replaceAll('*', '').length).toBeLessThanOrEqual(10)
      expect(masked).toContain('*')
    }),
  )
})

test('no house number passes the address mask', () => {
  const tail = fc.tuple(
    fc.integer({ min: 1, max: 999 }),
    fc.constantFrom('号', '号楼2单元', '弄3号', '栋501', '号阳光小区'),
  )
  fc.assert(
    fc.property(
      fc.constantFrom('晋城市城区', '泽州县金村镇', '北街街道', '建设路', ''),
      tail,
      (head, [number, rest]) => {
        expect(maskAddress(`${head}${number}${rest}`)).not.toMatch(/\d/)
      },
    ),
  )
})
