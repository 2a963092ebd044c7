import type { GlossaryTerm } from '../glossary-term';

/** The words of this site for figures. */
export const figures = [
  {
    id: 'qualifier',
    words: {
      en: ['qualifiers', 'qualifier'],
      'zh-Hant': ['準確程度'],
      'zh-Hans': ['准确程度']
    },
    pages: ['about/#marks']
  },
  {
    id: 'statistic',
    words: {
      en: ['statistics'],
      'zh-Hant': ['統計數字'],
      'zh-Hans': ['统计数字']
    },
    pages: ['about/#statements']
  },
  {
    id: 'statement',
    words: {
      en: ['statements', 'statement'],
      'zh-Hant': ['說法'],
      'zh-Hans': ['说法']
    },
    pages: ['about/#statements']
  },
  {
    id: 'tier',
    words: {
      en: ['tiers', 'tier'],
      'zh-Hant': ['來源層級'],
      'zh-Hans': ['来源层级']
    },
    pages: ['about/#tiers', 'data/sources/']
  },
  {
    id: 'withheld',
    words: {
      en: ['withheld'],
      'zh-Hant': ['暫不採用'],
      'zh-Hans': ['暂不采用']
    },
    pages: ['data/withheld/']
  },
  {
    id: 'break',
    words: {
      en: ['change of basis'],
      'zh-Hant': ['統計口徑改變', '口徑改變'],
      'zh-Hans': ['统计口径改变', '口径改变']
    },
    pages: ['about/#breaks']
  },
  {
    id: 'fiscal-year',
    words: {
      en: ['fiscal years', 'fiscal year'],
      'zh-Hant': ['財政年度'],
      'zh-Hans': ['财政年度']
    },
    pages: ['about/#figure']
  }
] as const satisfies readonly GlossaryTerm[];
