import { SvelteMap } from 'svelte/reactivity';
import type { Locale } from '$lib/format/locale';
import { loadMessages } from '$lib/i18n/messages';
import { searchOf } from '$lib/url-state/filters';
import type { Block, ReportView } from '$lib/report/report';
import type ChartBlock from './ChartBlock.svelte';
import type { ChartView } from '$lib/captions/chart-view';

/** The views of a report's charts, as far as they have come. */
export class Views {
  readonly #taken = new SvelteMap<string, ChartView | Error | 'coming'>();

  /** What shows charts, fetched with the first of them: a report without any needs none of the code of figures. */
  Block = $state.raw<typeof ChartBlock | undefined>(undefined);

  constructor(
    private readonly home: string,
    private readonly locale: Locale
  ) {}

  /** Fetches what is not here yet. */
  want(blocks: readonly Block[]): void {
    for (const block of blocks)
      if (block.kind === 'chart' && !this.#taken.has(nameOf(block.view))) void this.#ask(block.view);
  }

  /** Undefined while it is on its way. */
  of(view: ReportView): ChartView | Error | undefined {
    const taken = this.#taken.get(nameOf(view));
    return taken === 'coming' ? undefined : taken;
  }

  retry(view: ReportView): void {
    void this.#ask(view);
  }

  async #ask(view: ReportView): Promise<void> {
    const name = nameOf(view);
    this.#taken.set(name, 'coming');
    try {
      const [{ takeView }, block] = await Promise.all([
        import('./export-view'),
        import('./ChartBlock.svelte'),
        loadMessages(this.locale, ['charts'])
      ]);
      this.Block = block.default;
      this.#taken.set(name, await takeView(view, this.home, this.locale));
    } catch (error) {
      this.#taken.set(name, error instanceof Error ? error : new Error(String(error)));
    }
  }
}

function nameOf({ chart, filters, currency, built }: ReportView): string {
  return `${chart} ${searchOf(filters)} ${currency ?? ''} ${built ?? ''}`;
}
