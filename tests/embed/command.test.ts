import { describe, expect, test } from 'vitest';
import { commandOf } from '$lib/embed/command';

describe('a command is heard', () => {
  test.each([
    [{ type: 'getState' }, { type: 'getState' }],
    [
      { type: 'setTheme', theme: 'dark' },
      { type: 'setTheme', theme: 'dark' }
    ],
    [
      { type: 'setLanguage', language: 'zh-Hant' },
      { type: 'setLanguage', path: 'tc/' }
    ],
    [
      { type: 'setLanguage', language: 'en' },
      { type: 'setLanguage', path: '' }
    ]
  ])('%j', (message, command) => {
    expect(commandOf({ innoscope: 1, ...message })).toEqual(command);
  });

  test.each([
    [{ from: 2010, to: 2020, places: ['hong-kong'] }, 'from=2010&to=2020&place=hong-kong'],
    [{ places: [] }, ''],
    [{ from: null }, ''],
    // Outside the years of any chart: the view reports it as ignored.
    [{ from: 99999 }, 'from=99999']
  ])('filters %j', (filters, search) => {
    const command = commandOf({ innoscope: 1, type: 'setFilters', filters });
    expect(command?.type === 'setFilters' && String(command.search)).toBe(search);
  });
});

const circular: Record<string, unknown> = { innoscope: 1, type: 'setFilters' };
circular['filters'] = circular;

describe('anything else is no command', () => {
  test.each<[unknown]>([
    [undefined],
    [null],
    [''],
    ['getState'],
    [1],
    [[]],
    [{}],
    [{ type: 'getState' }],
    [{ innoscope: '1', type: 'getState' }],
    [{ innoscope: 2, type: 'getState' }],
    [{ innoscope: 1 }],
    [{ innoscope: 1, type: 'eval', code: 'alert(1)' }],
    [{ innoscope: 1, type: '__proto__' }],
    [{ innoscope: 1, type: 'setTheme' }],
    [{ innoscope: 1, type: 'setTheme', theme: 'url(javascript:alert(1))' }],
    [{ innoscope: 1, type: 'setTheme', theme: ['dark'] }],
    [{ innoscope: 1, type: 'setLanguage', language: '../../evil/' }],
    [{ innoscope: 1, type: 'setLanguage', language: 'toString' }],
    [{ innoscope: 1, type: 'setLanguage', language: { toString: () => 'en' } }],
    [{ innoscope: 1, type: 'setFilters' }],
    [{ innoscope: 1, type: 'setFilters', filters: 'from=2010' }],
    [{ innoscope: 1, type: 'setFilters', filters: [] }],
    [{ innoscope: 1, type: 'setFilters', filters: { from: '2010' } }],
    [{ innoscope: 1, type: 'setFilters', filters: { from: Number.NaN } }],
    [{ innoscope: 1, type: 'setFilters', filters: { to: 2010.5 } }],
    [{ innoscope: 1, type: 'setFilters', filters: { places: 'hong-kong' } }],
    [{ innoscope: 1, type: 'setFilters', filters: { places: ['<img src=x onerror=alert(1)>'] } }],
    [{ innoscope: 1, type: 'setFilters', filters: { places: ['hong-kong', 7] } }],
    [{ innoscope: 1, type: 'setFilters', filters: { places: Array.from({ length: 101 }, () => 'a') } }],
    [{ innoscope: 1, type: 'setFilters', filters: { html: '<b>' } }],
    [circular]
  ])('%o', (message) => {
    expect(commandOf(message)).toBeUndefined();
  });
});
