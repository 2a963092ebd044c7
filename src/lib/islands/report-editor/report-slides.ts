import { punctuation } from '$lib/format/punctuation';
import { t } from '$lib/i18n/t';
import { markdownLines } from '$lib/report/markdown-lines';
import type { Block } from '$lib/report/report';
import type { DeckItem } from '$lib/export/pptx/deck';
import type { Desk } from './ReportState.svelte';

/**
 * The report as a presentation: a slide a chart, and slides for what is written between. A heading heads the text that
 * follows it. Charts that have not come are left out: they cannot be told.
 */
export async function reportSlides(desk: Desk, title: string): Promise<Blob> {
  const { locale } = desk;
  const [{ deckOf }, { paintInBrowser }, { fontFaces }] = await Promise.all([
    import('$lib/export/pptx/deck'),
    import('$lib/export/picture/paint-in-browser'),
    import('$lib/export/picture/font-faces')
  ]);
  const faces = await fontFaces();
  return deckOf(slideItems(desk, title), { title, locale, paint: paintInBrowser, fontFaces: faces });
}

/** The parts of the report as items of a deck, its title first. */
export function slideItems(desk: Desk, title: string): DeckItem[] {
  const items: DeckItem[] = [{ kind: 'text', title, paragraphs: [] }];
  let heading: string | undefined;
  const close = () => {
    if (heading !== undefined) items.push({ kind: 'text', title: heading, paragraphs: [] });
    heading = undefined;
  };
  for (const { block } of desk.placed) {
    if (block.kind === 'heading') {
      close();
      heading = block.text.trim() || undefined;
    } else if (block.kind === 'text') {
      const paragraphs = markdownLines(block.text);
      if (paragraphs.length > 0) items.push({ kind: 'text', title: heading ?? title, paragraphs });
      heading = undefined;
    } else {
      close();
      items.push(...shownItems(block, desk));
    }
  }
  close();
  return items;
}

function shownItems(block: Extract<Block, { kind: 'chart' | 'headlines' }>, desk: Desk): DeckItem[] {
  if (block.kind === 'headlines') {
    const { colon, semicolon } = punctuation[desk.locale];
    const paragraphs = desk.offer.headlines.map(
      ({ label, figure, words, source }) =>
        `${label}${colon}${figure}${semicolon}${words} (${source.publisher})`
    );
    return [{ kind: 'text', title: t('headlines_heading', desk.locale), paragraphs }];
  }
  const taken = desk.views.of(block.view);
  if (!taken || taken instanceof Error) return [];
  const svg = taken.drawings.medium ?? taken.drawings.narrow;
  return svg ? [{ kind: 'chart', exportModel: taken.exportModel, svg }] : [];
}
