import PptxGenJS from 'pptxgenjs';
import type { ExportModel } from '$lib/captions/export-model';
import { addChartSlide } from './chart-slide';
import type { DeckOptions } from './deck-options';
import type { NativeChart } from './native-chart';
import { addTextSlides } from './text-slides';
import { withCharts } from './with-charts';

/** The content of a slide: a view with its drawing from a mark component, or text. */
export type DeckItem =
  | { readonly kind: 'chart'; readonly exportModel: ExportModel; readonly svg: string }
  | { readonly kind: 'text'; readonly title: string; readonly paragraphs: readonly string[] };

/**
 * A presentation of items in order: one slide per view, as many as needed for a text. Lines, columns, bars and stacks
 * are native charts with editable data and qualifiers in their labels and marks; other charts are pictures. Each slide
 * has note, sources, reference date, licence and address; the speaker notes have the definitions and figures.
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
