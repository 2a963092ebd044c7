import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import ChoiceBoxes from '$lib/islands/chart-builder/ChoiceBoxes.svelte';

describe('boxes to choose by', () => {
  const options = [
    { value: 'hk', text: 'Hong Kong' },
    { value: 'sz', text: 'Shenzhen' }
  ];
  const shown = async (several: boolean) => {
    const onchoose = vi.fn();
    const props = { legend: 'Places', name: 'line', options, chosen: ['hk'], several, onchoose };
    const screen = await render(ChoiceBoxes, props);
    await expect.element(screen.getByRole('group', { name: 'Places' })).toBeVisible();
    return { screen, onchoose };
  };

  test('of several are added and left out by keys', async () => {
    const { screen, onchoose } = await shown(true);
    screen.getByRole('checkbox', { name: 'Shenzhen' }).element().focus();
    await userEvent.keyboard(' ');
    expect(onchoose).toHaveBeenCalledExactlyOnceWith(['hk', 'sz']);
  });

  test('of several never are none: the last stays checked', async () => {
    const { screen, onchoose } = await shown(true);
    const last = screen.getByRole('checkbox', { name: 'Hong Kong' });
    await last.click();
    expect(onchoose).not.toHaveBeenCalled();
    await expect.element(last).toBeChecked();
  });

  test('of a single choice are gone through by arrows', async () => {
    const { screen, onchoose } = await shown(false);
    await expect.element(screen.getByRole('radio', { name: 'Hong Kong' })).toBeChecked();
    screen.getByRole('radio', { name: 'Hong Kong' }).element().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(onchoose).toHaveBeenCalledExactlyOnceWith(['sz']);
  });
});
