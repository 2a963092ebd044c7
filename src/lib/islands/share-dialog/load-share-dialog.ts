import { loadWithMessages } from '$lib/i18n/load-with-messages';

/** Fetches the share dialog and its messages in parallel and opens it; where that fails, follows the link. */
export async function loadShareDialog(link: HTMLAnchorElement): Promise<void> {
  try {
    const { openShareDialog } = await loadWithMessages(import('./open-share-dialog'), 'charts');
    openShareDialog(link);
  } catch (error) {
    console.error(error);
    location.assign(link.href);
  }
}
