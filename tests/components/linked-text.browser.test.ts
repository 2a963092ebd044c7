import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import LinkedText from '$lib/components/LinkedText.svelte';
import { termLinks } from '$lib/glossary/term-links';

const text = 'HKSTP counts start-ups, and HKSTP counts tenants.';

test('a text leads to the glossary where it first uses a word, and reads the same', async () => {
  const { container } = await render(LinkedText, { text, links: termLinks([text], 'en')[0], home: '/sc/' });
  expect(container.textContent).toBe(text);
  const links = [...container.querySelectorAll('a')].map((link) => [
    link.textContent,
    link.getAttribute('href')
  ]);
  expect(links).toEqual([
    ['HKSTP', '/sc/glossary/#hkstp'],
    ['start-ups', '/sc/glossary/#start-up'],
    ['tenants', '/sc/glossary/#tenant']
  ]);
});

test('a text without links is plain', async () => {
  const { container } = await render(LinkedText, { text, home: '/' });
  expect(container.textContent).toBe(text);
  expect(container.querySelector('a')).toBe(null);
});
