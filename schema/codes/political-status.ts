import type { CodeTable } from './code-table.ts'

/** 政治面貌, GB/T 4762-1984. */
export const politicalStatuses = {
  id: 'GB/T 4762',
  name: 'politicalStatus',
  title: '政治面貌代码',
  source: 'GB/T 4762-1984',
  verified: false,
  entries: [
    { code: '01', name: 'CPC_MEMBER', label: '中国共产党党员', aliases: ['中共党员', '党员'] },
    { code: '02', name: 'CPC_PROBATIONARY', label: '中国共产党预备党员', aliases: ['中共预备党员', '预备党员'] },
    {
      code: '03',
      name: 'CYL_MEMBER',
      label: '中国共产主义青年团团员',
      aliases: ['共青团员', '团员'],
    },
    { code: '04', label: '中国国民党革命委员会会员', aliases: ['民革党员', '民革'] },
    { code: '05', label: '中国民主同盟盟员', aliases: ['民盟盟员', '民盟'] },
    { code: '06', label: '中国民主建国会会员', aliases: ['民建会员', '民建'] },
    { code: '07', label: '中国民主促进会会员', aliases: ['民进会员', '民进'] },
    { code: '08', label: '中国农工民主党党员', aliases: ['农工党党员', '农工党'] },
    { code: '09', label: '中国致公党党员', aliases: ['致公党党员', '致公党'] },
    { code: '10', label: '九三学社社员', aliases: ['九三学社'] },
    { code: '11', label: '台湾民主自治同盟盟员', aliases: ['台盟盟员', '台盟'] },
    { code: '12', name: 'NON_PARTISAN', label: '无党派民主人士', aliases: ['无党派人士', '无党派'] },
    { code: '13', name: 'MASSES', label: '群众', aliases: [] },
  ],
} as const satisfies CodeTable
