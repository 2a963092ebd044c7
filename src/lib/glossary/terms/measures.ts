import type { GlossaryTerm } from '../glossary-term';

/** What is measured. */
export const measures = [
  {
    id: 'gerd',
    words: {
      en: ['gross domestic expenditure on R&D', 'GERD'],
      'zh-Hant': ['本地研發總開支', 'GERD'],
      'zh-Hans': ['本地研发总支出', 'GERD']
    },
    series: ['hk.gerd'],
    charts: ['rd-spending', 'rd-by-sector']
  },
  {
    id: 'rd-intensity',
    words: {
      en: ['R&D intensity'],
      'zh-Hant': ['研發強度'],
      'zh-Hans': ['研发投入强度', '研发强度']
    },
    series: ['hk.gerd-to-gdp', 'gba.rd-intensity'],
    charts: ['rd-to-gdp', 'city-rd-intensity']
  },
  {
    id: 'rd',
    words: {
      en: ['research and development', 'R&D'],
      'zh-Hant': ['研發'],
      'zh-Hans': ['研发']
    },
    series: ['hkstp.rd-staff', 'hk.rd-personnel'],
    charts: ['rd-staff', 'rd-personnel']
  },
  {
    id: 'occupancy',
    words: {
      en: ['occupancy'],
      'zh-Hant': ['出租率'],
      'zh-Hans': ['出租率']
    },
    series: ['hkstp.occupancy'],
    charts: ['occupancy']
  },
  {
    id: 'pct',
    words: {
      en: ['PCT applications', 'PCT application', 'PCT'],
      'zh-Hant': ['PCT國際專利申請', 'PCT專利申請', 'PCT'],
      'zh-Hans': ['PCT国际专利申请', 'PCT专利申请', 'PCT']
    },
    series: ['gba.pct-applications'],
    charts: ['pct-applications']
  },
  {
    id: 'gii',
    words: {
      en: ['Global Innovation Index', 'GII'],
      'zh-Hant': ['全球創新指數'],
      'zh-Hans': ['全球创新指数']
    },
    series: ['hk.gii.rank', 'gba.gii.cluster-rank'],
    charts: ['hk-gii-rank', 'gii-cluster-rank']
  },
  {
    id: 'ttps',
    words: {
      en: ['Top Talent Pass Scheme'],
      'zh-Hant': ['高端人才通行證計劃', '高端人才通行證'],
      'zh-Hans': ['高端人才通行证计划', '高端人才通行证']
    },
    series: ['hk.talent.ttps.approved', 'hk.talent.ttps.arrived'],
    charts: ['top-talent-approvals', 'top-talent-arrivals']
  },
  {
    id: 'gross-floor-area',
    words: {
      en: ['gross floor area'],
      'zh-Hant': ['總樓面面積', '樓面面積'],
      'zh-Hans': ['建筑面积', '楼面面积']
    },
    series: ['hkstp.site-area'],
    charts: ['floor-area', 'floor-area-plans']
  }
] as const satisfies readonly GlossaryTerm[];
