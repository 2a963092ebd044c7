import { SvelteMap } from 'svelte/reactivity';
import type { ChartView } from '$lib/captions/chart-view';
import type { Locale } from '$lib/format/locale';
import { loadMessages } from '$lib/i18n/messages';
import { searchOf } from '$lib/url-state/filters';
import type { Block, ReportView } from '$lib/report/report';
import type ChartBlock from './ChartBlock.svelte';

/** The loaded views of a report's charts. */
export class ChartViews {
  readonly #loaded = new SvelteMap<string, ChartView | Error | 'loading'>();

  /** The component for charts, fetched with the first one, so that a report without charts loads no code for figures. */
  Block = $state.raw<typeof ChartBlock | undefined>(undefined);

  constructor(
    private readonly home: string,
    private readonly locale: Locale
  ) {}

  /** Loads the missing views. */
  load(blocks: readonly Block[]): void {
    for (const block of blocks)
      if (block.kind === 'chart' && !this.#loaded.has(keyOf(block.view))) void this.retry(block.view);
  }

  /** Undefined while loading. */
  of(view: ReportView): ChartView | Error | undefined {
    const loaded = this.#loaded.get(keyOf(view));
    return loaded === 'loading' ? undefined : loaded;
  }

  async retry(view: ReportView): Promise<void> {
    const key = keyOf(view);
    this.#loaded.set(key, 'loading');
    try {
      const [{ chartViewOf }, { default: block }] = await Promise.all([
        import('./chart-view-of'),
        import('./ChartBlock.svelte'),
        loadMessages(this.locale, ['charts'])
      ]);
      this.Block = block;
      this.#loaded.set(key, await chartViewOf(view, this.home, this.locale));
    } catch (error) {
      this.#loaded.set(key, error instanceof Error ? error : new Error(String(error)));
    }
  }
}

function keyOf({ chart, filters, currency, built }: ReportView): string {
  return `${chart} ${searchOf(filters)} ${currency ?? ''} ${built ?? ''}`;
}
