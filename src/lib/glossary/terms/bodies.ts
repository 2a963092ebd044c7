import type { GlossaryTerm } from '../glossary-term';

/** Organisations, places and programmes. */
export const bodies = [
  {
    id: 'hkstp',
    words: {
      en: ['Hong Kong Science and Technology Parks Corporation', 'HKSTP'],
      'zh-Hant': ['香港科技園公司', '科技園公司'],
      'zh-Hans': ['香港科技园公司', '科技园公司']
    },
    series: ['hkstp.companies'],
    charts: ['park-companies'],
    places: ['hkstp']
  },
  {
    id: 'science-park',
    words: {
      en: ['Hong Kong Science Park', 'Science Park'],
      'zh-Hant': ['香港科學園', '科學園'],
      'zh-Hans': ['香港科学园', '科学园']
    },
    series: ['hkstp.companies', 'hkstp.rd-staff'],
    charts: ['park-companies', 'working-population'],
    places: ['science-park'],
    sources: ['hkstp-ar-2012-13']
  },
  {
    id: 'innopark',
    words: {
      en: ['INNOPARKs', 'INNOPARK', 'InnoParks', 'InnoPark'],
      'zh-Hant': ['創新園'],
      'zh-Hans': ['创新园']
    },
    series: ['hkstp.innoparks', 'hkstp.site-area'],
    charts: ['site-companies', 'estate-trades'],
    places: ['innoparks'],
    sources: ['opengov-2021-10-hkstp-roadmap']
  },
  {
    id: 'hsitp',
    words: {
      en: ['Hong Kong-Shenzhen Innovation and Technology Park', 'HSITP'],
      'zh-Hant': ['港深創新及科技園', '港深創科園', 'HSITP'],
      'zh-Hans': ['港深创新及科技园', '港深创科园', 'HSITP']
    },
    series: ['hkstp.companies', 'hkstp.partners-signed'],
    charts: ['branch-and-loop-companies', 'loop-fields'],
    places: ['hsitp'],
    sources: ['rthk-2025-12-22-hsitp', 'newsgov-2017-01-03-loop']
  },
  {
    id: 'hetao',
    words: {
      en: ['Hetao zone', 'Hetao', 'Lok Ma Chau Loop', 'the Loop'],
      'zh-Hant': ['河套'],
      'zh-Hans': ['河套']
    },
    series: ['gba.site-area', 'gba.zone-research-projects'],
    charts: ['zone-areas', 'site-areas'],
    places: ['hetao-zone', 'hetao-shenzhen-park']
  },
  {
    id: 'shenzhen-branch',
    words: {
      en: ['Hong Kong Science Park Shenzhen Branch', 'Shenzhen Branch'],
      'zh-Hant': ['香港科學園深圳分園', '深圳分園'],
      'zh-Hans': ['香港科学园深圳分园', '深圳分园']
    },
    series: ['hkstp.companies'],
    charts: ['branch-and-loop-companies', 'floor-area'],
    places: ['shenzhen-branch'],
    sources: ['scmp-2023-09-07-branch']
  },
  {
    id: 'innopole',
    words: {
      en: ['INNOPOLE'],
      'zh-Hant': ['INNOPOLE'],
      'zh-Hans': ['INNOPOLE']
    },
    series: ['hkstp.companies-interested'],
    charts: ['site-areas'],
    places: ['innopole'],
    sources: ['chinadailyasia-621834-innopole']
  },
  {
    id: 'san-tin',
    words: {
      en: ['San Tin Technopole'],
      'zh-Hant': ['新田科技城'],
      'zh-Hans': ['新田科技城']
    },
    series: ['gba.site-area'],
    charts: ['zone-areas'],
    places: ['san-tin-technopole'],
    sources: ['nm-it-zone']
  },
  {
    id: 'northern-metropolis',
    words: {
      en: ['Northern Metropolis'],
      'zh-Hant': ['北部都會區'],
      'zh-Hans': ['北部都会区']
    },
    series: ['gba.site-area', 'gba.jobs'],
    places: ['northern-metropolis']
  },
  {
    id: 'cyberport',
    words: {
      en: ['Cyberport'],
      'zh-Hant': ['數碼港'],
      'zh-Hans': ['数码港']
    },
    series: ['hk.cyberport.companies', 'hk.cyberport.tenants'],
    charts: ['park-and-cyberport', 'cyberport-funds-raised'],
    places: ['cyberport']
  },
  {
    id: 'gba',
    words: {
      en: ['Guangdong-Hong Kong-Macao Greater Bay Area', 'Greater Bay Area', 'GBA'],
      'zh-Hant': ['粵港澳大灣區', '大灣區'],
      'zh-Hans': ['粤港澳大湾区', '大湾区']
    },
    series: ['gba.gdp'],
    charts: ['population-history', 'gdp-history'],
    places: ['gba'],
    pages: ['expansion/']
  },
  {
    id: 'innohk',
    words: {
      en: ['InnoHK'],
      'zh-Hant': ['InnoHK創新香港研發平台', 'InnoHK'],
      'zh-Hans': ['InnoHK创新香港研发平台', 'InnoHK']
    },
    series: ['hkstp.innohk-centres', 'hkstp.innohk-researchers', 'hkstp.innohk-funding'],
    charts: ['innohk-centres', 'innohk-clusters']
  },
  {
    id: 'investhk',
    words: {
      en: ['InvestHK'],
      'zh-Hant': ['投資推廣署'],
      'zh-Hans': ['投资推广署']
    },
    series: ['hk.investhk.assisted-companies', 'hk.startups'],
    charts: ['assisted-companies', 'investhk-investment']
  },
  {
    id: 'i-and-t',
    words: {
      en: ['innovation and technology', 'I&T'],
      'zh-Hant': ['創新科技', '創科'],
      'zh-Hans': ['创新科技', '创科']
    },
    series: ['hk.it-sector.employment'],
    charts: ['it-employment']
  }
] as const satisfies readonly GlossaryTerm[];
