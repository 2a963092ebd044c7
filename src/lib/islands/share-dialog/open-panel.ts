import { mount, unmount } from 'svelte';
import { pageLocale } from '$lib/i18n/page-locale';
import CitePart from '$lib/components/share/CitePart.svelte';
import DownloadPart from '$lib/components/share/DownloadPart.svelte';
import ShareDialog from '$lib/components/share/ShareDialog.svelte';
import { shareActions } from '$lib/components/share/share-actions';
import { currentView } from './current-view';
import EmbedPart from './EmbedPart.svelte';
import SharePart from './SharePart.svelte';

const parts = { share: SharePart, embed: EmbedPart, download: DownloadPart, cite: CitePart };

/** Opens the panel of a figure at the action of a link under it; the focus goes back to the link when it is closed. */
export function openPanel(link: HTMLAnchorElement): void {
  const article = link.closest<HTMLElement>('article');
  const action = shareActions.find((each) => each === link.dataset['take']);
  if (!article || !action) return location.assign(link.href);
  const page = new URL(link.href);
  page.hash = '';
  const locale = pageLocale();
  const title = article.querySelector('.title');
  const panel = mount(ShareDialog, {
    target: document.body,
    props: {
      action,
      locale,
      parts,
      page,
      title: shownText(title),
      view: currentView(article, page),
      onClose: () => {
        void unmount(panel);
        link.focus({ preventScroll: true });
      }
    }
  });
}

/** The text of an element as it is seen: a title in several currencies shows one. */
function shownText(element: Element | null): string {
  // A Chinese title holds places to break its line, which are no parts.
  const parts = [...(element?.children ?? [])].filter(
    (part) => part.tagName !== 'WBR' && part.checkVisibility()
  );
  return (
    parts.length > 0 ? parts.map((part) => part.textContent).join('') : (element?.textContent ?? '')
  ).trim();
}
