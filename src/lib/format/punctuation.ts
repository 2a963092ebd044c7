import type { Locale } from './locale.ts';

/** The separators of words and sentences in a language: Chinese marks are full width and take no space. */
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

/** All separators that depend on the language are chosen here. */
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

/** Joins a number to the word or sign next to it: a line must not end between "HK$10" and "billion". */
export const noBreakSpace = '\u00a0';
