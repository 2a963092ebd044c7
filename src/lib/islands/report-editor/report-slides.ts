import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import { markdownLines } from '$lib/report/markdown-lines';
import type { Drawings } from '$lib/captions/chart-file';
import type { Block } from '$lib/report/report';
import type { DeckItem } from '$lib/export/pptx/deck';
import type { ReportState } from './ReportState.svelte';

/**
 * The report as a presentation: one slide per chart, and slides for the texts between them. A heading becomes the title
 * of the text after it. Charts that are not loaded are omitted.
 */
export async function reportSlides(
  report: ReportState,
  drawings: Readonly<Record<number, Drawings>>
): Promise<Blob> {
  const { locale, heading: title } = report;
  const [{ deckOf }, { paintInBrowser }, { fontFaces }] = await Promise.all([
    import('$lib/export/pptx/deck'),
    import('$lib/export/picture/paint-in-browser'),
    import('$lib/export/picture/font-faces')
  ]);
  const faces = await fontFaces();
  return deckOf(slideItems(report, drawings), { title, locale, paint: paintInBrowser, fontFaces: faces });
}

/** The parts of the report as items of a deck, after its title. */
export function slideItems(report: ReportState, drawings: Readonly<Record<number, Drawings>>): DeckItem[] {
  const items: DeckItem[] = [{ kind: 'text', title: report.heading, paragraphs: [] }];
  let heading: string | undefined;
  const close = () => {
    if (heading !== undefined) items.push({ kind: 'text', title: heading, paragraphs: [] });
    heading = undefined;
  };
  for (const { key, block } of report.parts) {
    if (block.kind === 'heading') {
      close();
      heading = block.text.trim() || undefined;
    } else if (block.kind === 'text') {
      const paragraphs = markdownLines(block.text);
      if (paragraphs.length > 0) items.push({ kind: 'text', title: heading ?? report.heading, paragraphs });
      heading = undefined;
    } else {
      close();
      items.push(
        ...(block.kind === 'headlines' ? [headlineItem(report)] : chartItems(block, drawings[key], report))
      );
    }
  }
  close();
  return items;
}

function headlineItem({ offer, locale }: ReportState): DeckItem {
  const { colon, semicolon, open, close } = punctuation[locale];
  const paragraphs = offer.headlines.map(
    ({ label, figure, words, source }) =>
      `${label}${colon}${figure}${semicolon}${words}${open}${source.publisher}${close}`
  );
  return { kind: 'text', title: t('headlines_heading', locale), paragraphs };
}

function chartItems(block: Block, drawings: Drawings | undefined, report: ReportState): DeckItem[] {
  const view = report.viewOf(block);
  const svg = drawings?.medium ?? drawings?.narrow;
  return view && svg ? [{ kind: 'chart', exportModel: view.exportModel, svg }] : [];
}
