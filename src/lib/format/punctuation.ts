import type { Locale } from './locale.ts';

/** What joins words and sentences in a language: Chinese marks are full width and take no space. */
export interface Punctuation {
  /** Between the items of a list: "A, B", A、B. */
  readonly list: string;
  /** Between the parts of a phrase: "A, B", A，B. */
  readonly comma: string;
  readonly semicolon: string;
  readonly colon: string;
  readonly stop: string;
  /** Between sentences, and between a word and what it introduces. */
  readonly space: string;
  readonly open: string;
  readonly close: string;
}

const chinese: Punctuation = {
  list: '、',
  comma: '，',
  semicolon: '；',
  colon: '：',
  stop: '。',
  space: '',
  open: '（',
  close: '）'
};

/** The one place where a separator is chosen by language. */
export const punctuation: Readonly<Record<Locale, Punctuation>> = {
  en: {
    list: ', ',
    comma: ', ',
    semicolon: '; ',
    colon: ': ',
    stop: '.',
    space: ' ',
    open: ' (',
    close: ')'
  },
  'zh-Hant': chinese,
  'zh-Hans': chinese
};

/** Binds a number to the word or sign that gives it its meaning: "HK$10" may not end a line before "billion". */
export const noBreakSpace = '\u00a0';
