import { expect, test } from 'vitest';
import { sourceFiles, textOf } from './source-files';
import { visibleWords } from './visible-words';

test('no component shows words that do not stand in the messages', () => {
  const found = sourceFiles(['src'], /\.svelte$/).flatMap((path) =>
    visibleWords(textOf(path)).map((words) => `${path}:${words}`)
  );
  expect(found).toEqual([]);
});

test.each([
  ['text', '<p>Companies</p>', '1: Companies'],
  ['Chinese text', '<p>\n公司</p>', '1: 公司'],
  ['a spoken attribute', '<button aria-label="Close">×</button>', '1: Close'],
  ['a spoken attribute of a part', '<Icon title="Close" />', '1: Close'],
  ['part of a spoken attribute', '<img alt="Photo of {name}" />', '1: Photo of'],
  ['text in braces', "<p>{'Companies'}</p>", '1: Companies'],
  ['a choice of texts', "<p>{open ? 'Hide' : label}</p>", '1: Hide'],
  ['a template', '<p>{`${count} companies`}</p>', '1: companies'],
  ['text in a block', '{#if a}<p>Companies</p>{/if}', '1: Companies']
])('finds %s', (_, source, words) => {
  expect(visibleWords(source)).toEqual([words]);
});

test.each([
  ['a message', '<p title={t("open", locale)}>{m.companies({ count })}</p>'],
  ['signs and figures', '<p>+ 1,500 · {count}</p>'],
  [
    'what nobody reads',
    '<p class="lead" id="top" data-open="sources">{count}</p><style>p { color: red }</style>'
  ],
  ['a comparison', "<p hidden={kind === 'bar'}>{a === 'b' ? c : d}</p>"]
])('leaves %s alone', (_, source) => {
  expect(visibleWords(source)).toEqual([]);
});
