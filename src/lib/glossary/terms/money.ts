import type { GlossaryTerm } from '../glossary-term';

/** Funds and ways to raise money. */
export const money = [
  {
    id: 'chapter-18a',
    words: {
      en: ['Chapter 18A', '18A'],
      'zh-Hant': ['第18A章', '《上市規則》第18A章', '18A'],
      'zh-Hans': ['第18A章', '18A']
    },
    series: ['hk.ipo-18a.companies', 'hk.ipo-18a.funds-raised'],
    charts: ['biotech-listings', 'biotech-listings-funds']
  },
  {
    id: 'itf',
    words: {
      en: ['Innovation and Technology Fund', 'ITF'],
      'zh-Hant': ['創新及科技基金'],
      'zh-Hans': ['创新及科技基金']
    },
    series: ['hk.itf.approved-funding', 'hk.itf.annual-support'],
    charts: ['itf-programmes']
  },
  {
    id: 'itvf',
    words: {
      en: ['Innovation and Technology Venture Fund', 'ITVF'],
      'zh-Hant': ['創科創投基金'],
      'zh-Hans': ['创科创投基金']
    },
    series: ['hk.itvf.government-investment', 'hk.itvf.private-investment'],
    charts: ['itvf-government-investment', 'itvf-private-investment']
  },
  {
    id: 'hkic',
    words: {
      en: ['Hong Kong Investment Corporation Limited', 'Hong Kong Investment Corporation', 'HKIC'],
      'zh-Hant': ['香港投資管理有限公司', '港投公司'],
      'zh-Hans': ['香港投资管理有限公司', '港投公司']
    },
    series: ['hk.hkic.projects', 'hk.hkic.leverage'],
    charts: ['hkic-projects', 'hkic-leverage']
  },
  {
    id: 'venture-capital',
    words: {
      en: ['venture capital'],
      'zh-Hant': ['創業投資', '風險投資'],
      'zh-Hans': ['创业投资', '风险投资']
    },
    series: ['hk.venture-capital-investment'],
    charts: ['venture-capital']
  }
] as const satisfies readonly GlossaryTerm[];
