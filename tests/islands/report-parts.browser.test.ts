import type { ComponentProps } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { t } from '$lib/i18n/t';
import ChartPicker from '$lib/islands/report-editor/ChartPicker.svelte';
import { ReportState } from '$lib/islands/report-editor/ReportState.svelte';
import WritingBlock from '$lib/islands/report-editor/WritingBlock.svelte';

describe('the list of charts', () => {
  const charts = Array.from({ length: 25 }, (_, index) => ({
    id: `chart-${index}`,
    topic: 'companies',
    title: index === 7 ? 'Unicorns of the harbour' : `Chart number ${index}`,
    subtitle: 'Companies'
  }));
  const picker = () => render(ChartPicker, { report: new ReportState({ charts, headlines: [] }, 'en', '/') });

  test('comes whole, batch by batch', async () => {
    const screen = await picker();
    await expect.poll(() => screen.getByRole('listitem').elements().length).toBe(25);
  });

  test('is narrowed by words, and says so where none fits', async () => {
    const screen = await picker();
    const field = screen.getByRole('searchbox');
    await field.fill('harbour');
    await expect.element(screen.getByRole('listitem')).toHaveTextContent('Unicorns of the harbour');
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent(t('report_pick_found', 'en', { count: 1 }));
    await field.fill('xyzxyz');
    await expect.element(screen.getByRole('listitem')).toHaveTextContent(t('report_pick_none', 'en'));
  });
});

describe('a part that is written', () => {
  const props = (fields: Partial<ComponentProps<typeof WritingBlock>> = {}) => ({
    id: 'write',
    kind: 'heading' as 'heading' | 'text',
    text: '',
    writing: true,
    locale: 'en' as const,
    onwrite: vi.fn(),
    ondone: vi.fn(),
    ...fields
  });

  test('has the focus, hands on each letter, and ends by Enter or Esc', async () => {
    const given = props();
    await render(WritingBlock, given);
    await userEvent.keyboard('Hi');
    expect(given.onwrite).toHaveBeenLastCalledWith('Hi');
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard('{Escape}');
    expect(given.ondone).toHaveBeenCalledTimes(2);
  });

  test('is shown as it reads when it is not written, or as a hint where it is empty', async () => {
    const screen = await render(WritingBlock, props({ writing: false, text: 'Findings' }));
    await expect.element(screen.getByRole('heading')).toHaveTextContent('Findings');
    await screen.rerender(props({ writing: false, text: ' ' }));
    await expect.element(screen.getByRole('heading')).toHaveTextContent(t('report_heading_empty', 'en'));
    await screen.rerender(props({ writing: false, kind: 'text', text: '- one\n- two' }));
    expect(screen.getByRole('listitem').elements()).toHaveLength(2);
  });
});
