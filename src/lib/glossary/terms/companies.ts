import type { GlossaryTerm } from '../glossary-term';

/** Words for companies. */
export const companies = [
  {
    id: 'start-up',
    words: {
      en: ['start-ups', 'start-up'],
      'zh-Hant': ['初創企業'],
      'zh-Hans': ['初创企业']
    },
    series: ['hk.startups', 'hkstp.startups'],
    charts: ['hk-startups', 'startup-sectors', 'startup-employees']
  },
  {
    id: 'tenant',
    words: {
      en: ['tenants', 'tenant'],
      'zh-Hant': ['租戶'],
      'zh-Hans': ['租户']
    },
    series: ['hk.cyberport.tenants', 'hkstp.companies-share'],
    charts: ['tenant-origins']
  },
  {
    id: 'incubation',
    words: {
      en: ['incubation programmes', 'incubation'],
      'zh-Hant': ['培育計劃', '培育企業'],
      'zh-Hans': ['孵化计划', '培育计划', '在孵企业']
    },
    series: ['hkstp.incubatees', 'hkstp.incubation-graduates-cumulative'],
    charts: ['incubation-graduates']
  },
  {
    id: 'unicorn',
    words: {
      en: ['unicorns', 'unicorn'],
      'zh-Hant': ['獨角獸企業', '獨角獸'],
      'zh-Hans': ['独角兽企业', '独角兽']
    },
    series: ['hk.unicorns', 'hkstp.unicorns', 'gba.unicorns'],
    charts: ['unicorns', 'register-unicorn-years']
  },
  {
    id: 'technology-cluster',
    words: {
      en: ['technology clusters', 'technology cluster'],
      'zh-Hant': ['科技群組'],
      'zh-Hans': ['科技集群']
    },
    charts: ['park-biomedical', 'park-fields'],
    pages: ['sectors/']
  },
  {
    id: 'high-tech-enterprise',
    words: {
      en: ['high-tech enterprises', 'high-tech enterprise'],
      'zh-Hant': ['高新技術企業'],
      'zh-Hans': ['高新技术企业']
    },
    series: ['gba.high-tech-enterprises'],
    charts: ['city-high-tech-enterprises']
  },
  {
    id: 'register',
    words: {
      en: ['company register'],
      'zh-Hant': ['公司名冊'],
      'zh-Hans': ['公司名录']
    },
    charts: ['register-sectors', 'register-rounds-by-year'],
    pages: ['explore/', 'about/#holds']
  }
] as const satisfies readonly GlossaryTerm[];
