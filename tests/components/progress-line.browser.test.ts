import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import ProgressLine from '$lib/components/ProgressLine.svelte';

test.each([
  { share: 0, drawn: 'scaleX(0)' },
  { share: 0.25, drawn: 'scaleX(0.25)' },
  { share: 1.5, drawn: 'scaleX(1)' },
  { share: undefined, drawn: 'scaleX(1)' }
])('$share of the work is a line of $drawn', async ({ share, drawn }) => {
  const { container } = await render(ProgressLine, { share });
  expect(container.querySelector<HTMLElement>('.progress div')?.style.transform).toBe(drawn);
});

test('is for the eye alone: words next to it are spoken', async () => {
  const { container } = await render(ProgressLine, { share: 0.5 });
  expect(container.querySelector('.progress')?.getAttribute('aria-hidden')).toBe('true');
});
