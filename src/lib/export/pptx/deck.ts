import PptxGenJS from 'pptxgenjs';
import type { ExportModel } from '$lib/captions/export-model';
import { addChartSlide } from './chart-slide';
import type { DeckOptions } from './deck-options';
import type { NativeChart } from './native-chart';
import { addTextSlides } from './text-slides';
import { withCharts } from './with-charts';

/** What a slide shows: a view with its drawing as a mark component drew it, or words. */
export type DeckItem =
  | { readonly kind: 'chart'; readonly exportModel: ExportModel; readonly svg: string }
  | { readonly kind: 'text'; readonly title: string; readonly paragraphs: readonly string[] };

/**
 * A presentation of items in their order: a slide a view, and as many as its words need for a text. Lines, columns, bars and
 * stacks are native charts with their data, editable in PowerPoint; qualifiers stand in their labels and marks; all else is a
 * picture. Each slide carries note, sources, as-at, licence and address; its speaker notes the definitions and figures.
 */
export async function deckOf(items: readonly DeckItem[], options: DeckOptions): Promise<Blob> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = options.title;
  deck.author = 'Innoscope';
  deck.company = 'Innoscope';
  deck.subject = options.title;
  const charts: NativeChart[] = [];
  for (const item of items) {
    if (item.kind === 'text') addTextSlides(deck, item, options.locale);
    else charts.push(...(await addChartSlide(deck, item, options)));
  }
  const written = await deck.write({ outputType: 'uint8array' });
  if (!(written instanceof Uint8Array)) throw new TypeError('PptxGenJS wrote no bytes');
  return withCharts(written, charts);
}
