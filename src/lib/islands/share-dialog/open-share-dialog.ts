import { mount, unmount } from 'svelte';
import CitePart from '$lib/components/share/CitePart.svelte';
import DownloadPart from '$lib/components/share/DownloadPart.svelte';
import { shareActions } from '$lib/components/share/share-actions';
import ShareDialog from '$lib/components/share/ShareDialog.svelte';
import { pageLocale } from '$lib/i18n/page-locale';
import EmbedPart from './EmbedPart.svelte';
import { pageChoices } from './page-choices';
import SharePart from './SharePart.svelte';
import { shareViewOf } from './share-view-of';

const parts = { share: SharePart, embed: EmbedPart, download: DownloadPart, cite: CitePart };

/**
 * Opens the share dialog of a figure from a link under it, whose address names the chart's page and the action. The
 * link gets the focus back when the dialog closes.
 */
export function openShareDialog(link: HTMLAnchorElement): void {
  const page = new URL(link.href);
  const action = shareActions.find((name) => `#${name}` === page.hash);
  if (!action) throw new RangeError(`${link.href} leads to no action`);
  page.hash = '';
  page.search = '';
  const dialog = mount(ShareDialog, {
    target: document.body,
    props: {
      action,
      locale: pageLocale(),
      parts,
      page,
      view: shareViewOf(page, pageChoices(document)),
      onclose: () => {
        void unmount(dialog);
        link.focus({ preventScroll: true });
      }
    }
  });
}
