import type { SampleSex } from './census.ts'
import { type Random, Weighted } from './random.ts'

/**
 * Surnames with their national weight, in thousandths of a percent: the list of the faker project (MIT). 鞠 stands there
 * with ten times what its place in the list allows, here with the tenth.
 */
const surnames = `
  王7170 李7000 张6740 刘5100 陈4610 杨3220 黄2450 吴2000 赵2000 周1900 徐1450 孙1380 马1290 朱1280 胡1160 林1130
  郭1130 何1060 高1000 罗950 郑930 梁850 谢760 宋700 唐690 许660 邓620 冯620 韩610 曹600 曾580 彭580 萧560 蔡530 潘520
  田520 董510 袁500 于480 余480 叶480 蒋480 杜470 苏460 魏450 程450 吕450 丁430 沈410 任410 姚400 卢400 傅400 钟400 姜390
  崔380 谭380 廖370 范360 汪360 陆360 金350 石340 戴340 贾330 韦320 夏320 邱320 方310 侯300 邹300 熊290 孟290 秦290 白280
  江280 阎270 薛260 尹260 段240 雷240 黎220 史210 龙210 陶210 贺210 顾200 毛200 郝200 龚200 邵200 万190 钱190 严190 赖180
  覃180 洪180 武180 莫180 孔170 汤170 向170 常160 温160 康160 施150 文150 牛150 樊150 葛150 邢140 安130 齐130 易130 乔130
  伍130 庞130 颜120 倪120 庄120 聂120 章120 鲁110 岳110 翟110 殷110 詹110 申110 欧110 耿110 关100 兰100 焦100 俞100 左100
  柳100 甘95 祝90 包87 宁83 尚82 符82 舒82 阮82 柯80 纪80 梅79 童79 凌78 毕78 单76 季76 裴76 霍75 涂75 成75 苗75 谷75 盛74 曲74
  翁73 冉73 骆73 蓝72 路72 游71 辛70 靳69 欧阳68 管65 柴65 蒙62 鲍62 华61 喻61 祁61 蒲56 房56 滕55 屈55 饶55 解53 牟53 艾52 尤52
  阳50 时50 穆48 农47 司44 卓43 古43 吉43 缪43 简43 车43 项43 连43 芦42 麦41 褚41 娄40 窦40 戚40 岑39 景39 党39 宫39 费39 卜38
  冷38 晏38 席36 卫36 米35 柏35 宗34 瞿33 桂33 全33 佟33 应33 臧32 闵32 苟32 邬32 边32 卞32 姬32 师31 和31 仇30 栾30 隋30 商30
  刁30 沙30 荣29 巫29 寇29 桑28 郎28 甄27 丛27 仲27 虞26 敖26 巩26 明26 佘25 池25 查25 麻25 苑25 迟24 邝24 官23 封23 谈23 匡23
  鞠23 惠22 荆22 乐22 冀21 郁21 胥21 南21 班21 储21 原20 栗20 燕20 楚20 鄢20 劳19 谌19 奚17 皮17 粟17 冼17 蔺17 楼17 盘17 满16
  闻16 位16 厉16 伊16 仝15 区15 郜15 海15 阚15 花15 权14 强14 帅14 屠14 豆14 朴14 盖14 练14 廉14 禹14 井13 祖13 漆13 巴13 丰13
  支13 卿13 国13 狄13 平13 计12 索12 宣12 晋12 相12 初12 门12 云12 容12 敬11 来11 扈11 晁11 芮11 都11 普11 阙11 浦11 戈11 伏11
  鹿11 薄11 邸11 雍10 辜10 羊10 阿10 乌10 母10 裘10 亓10 修10 邰10 赫10 杭10 况9 那9 宿9 鲜9 印9 逯9 隆9 茹9 诸9 战9 慕9 危8 玉8
  银8 亢8 嵇8 公8 哈8 湛8 宾8 戎8 勾8 茅8 利8 于7 呼7 居7 揭7 干7 但7 尉7 冶7 斯7 元7 束7 檀7 衣7 信7 展7 阴7 昝7 智6 幸6 奉6 植6 衡6
  富6 尧6 闭6 由6`

/** How much more or less frequent a surname is in Shanxi than in the nation: own estimates, no statistics. */
const inShanxi: Readonly<Record<string, number>> = {
  王: 1.5,
  张: 1.4,
  李: 1.2,
  刘: 1.1,
  郭: 2.4,
  赵: 1.7,
  杨: 1.2,
  任: 3,
  武: 7,
  郝: 6,
  薛: 5,
  冯: 2,
  韩: 2,
  梁: 1.4,
  高: 1.5,
  马: 1.2,
  贾: 3,
  侯: 2.5,
  段: 3,
  阎: 3,
  史: 2.5,
  乔: 4,
  温: 3,
  樊: 4,
  卫: 6,
  柴: 5,
  靳: 4,
  荆: 5,
  原: 6,
  申: 3,
  牛: 3,
  秦: 2,
  孟: 1.6,
  陈: 0.5,
  黄: 0.15,
  林: 0.12,
  吴: 0.5,
  周: 0.5,
  徐: 0.5,
  朱: 0.5,
  何: 0.4,
  罗: 0.2,
  谢: 0.25,
  许: 0.6,
  邓: 0.2,
  曾: 0.1,
  彭: 0.2,
  萧: 0.1,
  蔡: 0.3,
  潘: 0.4,
  余: 0.2,
  叶: 0.2,
  钟: 0.15,
  廖: 0.1,
  邱: 0.2,
  覃: 0.03,
  赖: 0.05,
}

/** Surnames whose characters are outside GB 2312, one in some thousand people. */
const rareSurnames = ['遆', '亓', '逯', '仝', '晁', '郗', '㞧', '璩']

interface Cohort {
  /** Born until the end of this year. */
  readonly until: number
  /** Share of names of one character. */
  readonly single: number
  /** Share of names taken whole from the list, the others being put together from two characters. */
  readonly whole: number
  readonly names: Readonly<Record<SampleSex, string>>
  readonly singles: Readonly<Record<SampleSex, string>>
  readonly firsts: Readonly<Record<SampleSex, string>>
  readonly seconds: Readonly<Record<SampleSex, string>>
}

/*
 * Given names by the years people were born in: lists of our own, from general knowledge of what names were usual, the
 * most frequent first (their weights fall with the place). Real registers hold very many namesakes, so should these.
 */
const cohorts: readonly Cohort[] = [
  {
    until: 1949,
    single: 0.03,
    whole: 0.22,
    names: {
      MALE: '秀山 福贵 德胜 明山 有才 富贵 长生 玉山 根生 双喜 金山 万福 来福 成贵 二小 三娃 铁锁 狗小 保成 天顺',
      FEMALE: '秀英 桂英 玉兰 桂兰 秀兰 凤英 玉英 改花 翠兰 金兰 月英 桂花 玉梅 二女 三女 改改 秀珍 玉珍 爱英 俊英',
    },
    singles: { MALE: '福 贵 山 林 旺 德 明 义 忠 信', FEMALE: '兰 英 梅 花 桃 莲 凤 香' },
    firsts: {
      MALE: '德 福 明 金 玉 长 有 天 万 来 成 保 富 贵 文 国 永 世 生 全',
      FEMALE: '秀 桂 玉 凤 翠 金 月 爱 改 俊 素 淑 银 巧 兰 香 雪 春 荷 喜',
    },
    seconds: {
      MALE: '山 贵 福 财 生 明 旺 林 成 喜 才 义 忠 顺 祥 元 德 荣 昌 龙',
      FEMALE: '英 兰 花 梅 珍 莲 香 娥 芳 凤 桃 仙 女 叶 荣 爱 翠 枝 香 琴',
    },
  },
  {
    until: 1962,
    single: 0.04,
    whole: 0.24,
    names: {
      MALE: '建国 建军 国庆 保国 志强 建华 援朝 卫国 跃进 建平 文生 爱民 和平 新民 永红 解放 建设 国强 有生 福生 存柱 拴柱',
      FEMALE: '秀英 秀兰 桂兰 桂英 玉兰 秀珍 玉梅 凤英 改英 爱珍 秀梅 爱莲 翠英 润香 淑珍 素珍 玉珍 桂香 秀花 变英',
    },
    singles: { MALE: '平 军 明 强 民 生 义 成 勇 华', FEMALE: '英 梅 兰 芳 香 莲 玲 萍 琴 珍' },
    firsts: {
      MALE: '建 国 志 文 保 永 爱 新 福 玉 明 海 德 金 春 成 有 存 根 世',
      FEMALE: '秀 桂 玉 凤 爱 改 淑 素 翠 润 月 金 春 银 俊 巧 变 美 雪 庆',
    },
    seconds: {
      MALE: '国 军 民 平 生 明 林 华 强 义 成 亮 旺 庆 祥 虎 柱 龙 才 元',
      FEMALE: '英 兰 珍 梅 花 香 莲 芳 仙 萍 娥 琴 玲 桃 凤 云 荣 枝 叶 华',
    },
  },
  {
    until: 1972,
    single: 0.08,
    whole: 0.21,
    names: {
      MALE: '建军 志强 建国 卫东 红卫 建平 永红 建华 文革 国强 志刚 建忠 爱国 向东 海军 建文 俊生 晋生 建明 国平 小平 卫国',
      FEMALE:
        '秀英 丽萍 红梅 秀梅 爱萍 建萍 玉梅 桂萍 秀萍 丽华 春梅 海霞 俊梅 改梅 卫红 红霞 变萍 润梅 彩霞 建华 爱红 美丽',
    },
    singles: {
      MALE: '军 强 勇 斌 明 平 刚 伟 峰 辉 红 杰 林 波 东',
      FEMALE: '梅 萍 霞 红 丽 玲 英 芳 艳 琴 燕 静 敏 娟 华',
    },
    firsts: {
      MALE: '建 志 国 卫 永 海 俊 文 爱 红 晋 春 小 玉 向 明 新 振 利 长',
      FEMALE: '秀 丽 红 爱 玉 春 海 俊 改 建 变 彩 美 润 桂 翠 晓 雪 月 小',
    },
    seconds: {
      MALE: '军 平 强 东 刚 明 生 华 红 忠 文 斌 林 青 伟 峰 兵 民 虎 亮',
      FEMALE: '萍 梅 霞 红 英 华 丽 玲 芳 琴 珍 花 娥 兰 香 仙 连 云 叶 青',
    },
  },
  {
    until: 1982,
    single: 0.18,
    whole: 0.16,
    names: {
      MALE: '志强 海军 建军 晓东 志刚 建伟 俊峰 永强 小军 志伟 海龙 国强 建斌 晋军 晓军 鹏飞 建新 文斌 海峰 瑞军 艳军 小强',
      FEMALE:
        '丽萍 海燕 红梅 丽娟 晓霞 海霞 丽丽 艳霞 晓燕 红霞 丽娜 彩霞 春燕 雪梅 晓丽 俊梅 艳红 慧琴 晋霞 小霞 艳芳 丽君',
    },
    singles: {
      MALE: '伟 强 军 勇 杰 斌 鹏 峰 磊 涛 辉 刚 波 超 亮 飞 明 龙 宁 瑞',
      FEMALE: '丽 静 芳 霞 燕 艳 娟 敏 娜 玲 红 梅 萍 婷 英 洁 琴 慧 晶 蕾',
    },
    firsts: {
      MALE: '志 海 建 晓 俊 永 小 文 国 晋 鹏 艳 瑞 振 利 宏 彦 学 春 新',
      FEMALE: '丽 海 晓 红 艳 雪 彩 春 慧 俊 小 晋 爱 秀 瑞 文 美 玉 雅 利',
    },
    seconds: {
      MALE: '军 强 伟 峰 东 刚 龙 斌 飞 平 明 鹏 文 林 华 波 杰 亮 青 虎',
      FEMALE: '霞 萍 燕 丽 娟 红 芳 梅 琴 娜 英 艳 玲 花 清 君 珍 仙 云 敏',
    },
  },
  {
    until: 1992,
    single: 0.25,
    whole: 0.12,
    names: {
      MALE: '晓东 鹏飞 志强 海龙 俊杰 志鹏 建伟 晓龙 瑞峰 文杰 志伟 晓鹏 海波 建军 佳伟 少鹏 泽宇 云飞 鑫鑫 彦龙 宏伟 晋鹏',
      FEMALE:
        '晓燕 婷婷 丽娜 丹丹 娜娜 晓霞 丽丽 静静 晓敏 佳佳 海燕 丽娟 晓丽 倩倩 艳艳 媛媛 雅琴 晓婷 敏敏 雪娇 亚男 慧敏',
    },
    singles: {
      MALE: '杰 伟 鹏 磊 超 强 涛 飞 龙 宇 浩 斌 波 帅 勇 亮 凯 峰 鑫 瑞 阳 晶',
      FEMALE: '静 婷 娜 丽 敏 燕 倩 丹 芳 霞 娟 艳 洁 佳 慧 晶 璐 莹 颖 雪 蓉 琪',
    },
    firsts: {
      MALE: '晓 志 海 俊 建 鹏 文 佳 少 瑞 彦 泽 云 宏 晋 家 振 旭 子 亚',
      FEMALE: '晓 丽 雅 佳 慧 雪 海 艳 亚 婧 文 思 梦 小 美 玉 瑞 春 舒 静',
    },
    seconds: {
      MALE: '东 鹏 飞 龙 杰 伟 峰 强 波 宇 明 亮 斌 林 阳 军 辉 琦 超 楠',
      FEMALE: '燕 霞 婷 敏 娜 丽 琴 娟 芳 男 静 慧 君 茹 楠 洁 瑶 娇 清 蓉',
    },
  },
  {
    until: 2002,
    single: 0.18,
    whole: 0.15,
    names: {
      MALE: '浩然 鑫 泽宇 佳伟 俊杰 文博 宇航 志鹏 嘉豪 晨阳 子豪 鹏宇 家豪 宇轩 昊天 旭东 天宇 凯旋 泽华 宇飞 彦博 世杰',
      FEMALE:
        '佳琪 雅婷 思雨 雨欣 佳怡 欣怡 梦瑶 雅琪 慧敏 文静 嘉欣 晓雨 佳敏 雪莹 佳慧 思敏 雨婷 晨曦 梦婷 雅楠 诗雨 佳欣',
    },
    singles: {
      MALE: '鑫 浩 杰 宇 鹏 磊 帅 超 凯 阳 昊 涛 瑞 旭 博 飞 龙 凡 轩 晨',
      FEMALE: '婷 静 佳 琪 倩 颖 雪 敏 莹 璐 悦 慧 瑶 蓉 洁 欣 娜 茹 琳 宇',
    },
    firsts: {
      MALE: '浩 泽 佳 俊 文 宇 志 嘉 晨 子 鹏 家 昊 旭 天 凯 彦 世 梓 明',
      FEMALE: '佳 雅 思 雨 欣 梦 嘉 慧 文 雪 晓 诗 晨 舒 梓 若 钰 美 亚 怡',
    },
    seconds: {
      MALE: '然 宇 伟 杰 博 航 鹏 豪 阳 轩 天 东 飞 龙 霖 辉 泽 凯 涛 森',
      FEMALE: '琪 婷 雨 欣 怡 瑶 敏 静 楠 慧 莹 茹 蓉 洁 颖 娜 曦 涵 雯 彤',
    },
  },
  {
    until: 2012,
    single: 0.06,
    whole: 0.21,
    names: {
      MALE: '浩然 子轩 宇轩 梓轩 浩宇 子涵 博文 宇航 子豪 俊熙 泽宇 皓轩 家豪 雨泽 梓豪 昊天 嘉豪 宇泽 晨阳 子墨 明轩 鑫宇',
      FEMALE:
        '子涵 欣怡 梓涵 佳怡 雨涵 诗涵 可馨 雨欣 梓萱 思涵 紫涵 欣妍 佳琪 雅馨 梦涵 钰涵 语嫣 佳欣 若曦 依诺 欣悦 雨桐',
    },
    singles: { MALE: '睿 轩 昊 瑞 涵 晨 宸 泽 博 阳', FEMALE: '萱 涵 悦 瑶 妍 琪 菲 晗 茜 然' },
    firsts: {
      MALE: '浩 子 宇 梓 博 泽 皓 家 昊 嘉 晨 俊 明 鑫 雨 奕 宸 睿 天 文',
      FEMALE: '子 欣 梓 佳 雨 诗 可 思 紫 雅 梦 钰 语 若 依 嘉 艺 一 奕 静',
    },
    seconds: {
      MALE: '轩 宇 然 涵 航 豪 泽 熙 阳 文 墨 辰 博 睿 霖 晨 昊 程 瑞 恒',
      FEMALE: '涵 怡 萱 欣 馨 妍 琪 悦 桐 诺 曦 瑶 彤 菲 嫣 雯 宁 蕊 然 晴',
    },
  },
  {
    until: 9999,
    single: 0.03,
    whole: 0.21,
    names: {
      MALE: '梓轩 浩宇 宇轩 沐宸 子墨 奕辰 浩然 宇辰 皓轩 宇航 梓睿 奕泽 亦辰 沐阳 泽宇 子睿 一诺 煜辰 锦程 梓豪 嘉懿 铭泽',
      FEMALE:
        '梓涵 子涵 一诺 依诺 梓萱 欣怡 诗涵 语桐 可欣 沐瑶 雨桐 梓瑶 若汐 沐晴 苡沫 艺涵 诗琪 奕涵 婉清 芷若 可馨 钰涵',
    },
    singles: { MALE: '宸 睿 泽 辰 煜 昊 墨 安', FEMALE: '玥 诺 萱 汐 瑶 妍 安 桐' },
    firsts: {
      MALE: '梓 沐 奕 宇 浩 子 皓 泽 煜 锦 嘉 亦 铭 一 宸 景 书 星 知 辰',
      FEMALE: '梓 沐 若 诗 一 依 可 语 芷 艺 苡 婉 欣 奕 钰 雨 书 念 知 嘉',
    },
    seconds: {
      MALE: '轩 宸 辰 泽 墨 阳 睿 宇 程 然 懿 航 霖 恒 言 安 昀 尧 琛 瑞',
      FEMALE: '涵 诺 萱 桐 瑶 汐 晴 沫 琪 清 若 馨 妍 柠 宁 悦 伊 彤 语 菲',
    },
  },
]

/** Characters that fonts, encodings and old systems fail on; the last ones lie beyond the first 65,536 of Unicode. */
const rareCharacters = [
  '喆',
  '犇',
  '堃',
  '淼',
  '骉',
  '垚',
  '彧',
  '翀',
  '䶮',
  '㛃',
  '\u{20BB7}',
  '\u{23C97}',
  '\u{28C4F}',
  '\u{2B7A9}',
  '\u{2C456}',
]
const RARE_CHARACTER = 0.0015
const RARE_SURNAME = 0.0006

/** Peoples of Shanxi's minorities by code of GB/T 3304 with rough weights; own estimates. */
const minorities = new Weighted<string>([
  ['03', 55],
  ['11', 16],
  ['02', 12],
  ['06', 3],
  ['15', 3],
  ['08', 3],
  ['07', 2],
  ['05', 2],
  ['04', 1],
  ['10', 1],
  ['17', 1],
])

/** Names of peoples that write one given name and one of the father, joined by a dot. */
const dottedNames: Readonly<
  Record<string, Readonly<Record<SampleSex, readonly string[]>> & { readonly fathers: readonly string[] }>
> = {
  '05': {
    MALE: ['阿卜杜拉', '买买提', '艾力', '吐尔逊', '阿迪力', '热合曼'],
    FEMALE: ['阿依古丽', '古丽娜尔', '阿依努尔', '热孜万古丽', '米热古丽', '帕提古丽'],
    fathers: ['买买提', '吐尔逊', '阿卜杜热依木', '艾合买提', '玉素甫', '托合提'],
  },
  '17': {
    MALE: ['叶尔兰', '巴合提', '努尔兰', '哈那提'],
    FEMALE: ['古丽扎', '阿依达娜', '加娜提', '努尔古丽'],
    fathers: ['哈布德', '木拉提', '赛力克', '叶尔肯'],
  },
}

const falling = (list: string): [string, number][] =>
  list.split(' ').map((word, at, all) => [word, 3 - (2.2 * at) / all.length])

/** Characters that names of one character are made of at all times, beside those that were in fashion. */
const singlesOfAllTimes: Readonly<Record<SampleSex, string>> = {
  MALE: '军 刚 凯 峰 帆 翔 博 雷 钢 林 晖 洋 坤 毅 旭 栋 健 康 成 利 宝 兵 海 江 云 松 华 庆 春 生 新 文 武 彬 昕 航 琦 丰 锐 恒 乐 青 俊 豪 彪 虎 晨 晓 星 震 霖 亚 东 国 川 柏 钰 嘉 宏 义 忠 信 良 平',
  FEMALE:
    '欣 怡 瑾 荣 彦 云 岚 晶 月 秋 冬 春 菊 兰 桂 虹 珊 珍 宁 青 华 淑 贞 瑞 钰 璇 玥 妮 姣 媛 婧 娇 薇 苗 茜 萌 蕊 翠 素 仙 平 改 香 叶 荷 莉 卉 凡 冉 越 阳 乐 晓 星 露 爽 然 文 芸 莎 倩 慧',
}

interface CohortNames {
  readonly cohort: Cohort
  readonly names: Readonly<Record<SampleSex, Weighted<string>>>
  readonly singles: Readonly<Record<SampleSex, Weighted<string>>>
  readonly firsts: Readonly<Record<SampleSex, Weighted<string>>>
  readonly seconds: Readonly<Record<SampleSex, Weighted<string>>>
}
const bySex = (lists: Readonly<Record<SampleSex, string>>) => ({
  MALE: new Weighted(falling(lists.MALE)),
  FEMALE: new Weighted(falling(lists.FEMALE)),
})
const singlesOf = (sex: SampleSex, fashionable: string) =>
  new Weighted([
    ...falling(fashionable),
    ...singlesOfAllTimes[sex].split(' ').map((word): [string, number] => [word, 0.7]),
  ])
const cohortNames: readonly CohortNames[] = cohorts.map((cohort) => ({
  cohort,
  names: bySex(cohort.names),
  singles: { MALE: singlesOf('MALE', cohort.singles.MALE), FEMALE: singlesOf('FEMALE', cohort.singles.FEMALE) },
  firsts: bySex(cohort.firsts),
  seconds: bySex(cohort.seconds),
}))

const surnameWeights = new Weighted(
  surnames
    .trim()
    .split(/\s+/)
    .map((word): [string, number] => {
      const [, surname, weight] = /^(\D+)(\d+)$/.exec(word)!
      return [surname!, Number(weight) * (inShanxi[surname!] ?? 1)]
    }),
)

export function drawSurname(random: Random): string {
  return random.chance(RARE_SURNAME) ? random.pick(rareSurnames) : surnameWeights.draw(random)
}

export function drawMinority(random: Random): string {
  return minorities.draw(random)
}

/** A given name as children of that sex were called in that year. */
export function drawGivenName(random: Random, sex: SampleSex, birthYear: number): string {
  const { cohort, names, singles, firsts, seconds } = cohortNames.find(({ cohort: { until } }) => birthYear <= until)!
  const kind = random.fraction()
  if (random.chance(RARE_CHARACTER)) {
    const rare = random.pick(rareCharacters)
    return random.chance(0.5) ? rare : firsts[sex].draw(random) + rare
  }
  if (kind < cohort.single) return singles[sex].draw(random)
  if (kind < cohort.single + cohort.whole) return names[sex].draw(random)
  const first = firsts[sex].draw(random)
  const second = seconds[sex].draw(random)
  return first === second ? first : first + second
}

/** A whole name where the people concerned writes names with a dot, else null. */
export function drawDottedName(random: Random, sex: SampleSex, ethnicity: string): string | null {
  const list = dottedNames[ethnicity]
  return list === undefined ? null : `${random.pick(list[sex])}·${random.pick(list.fathers)}`
}
