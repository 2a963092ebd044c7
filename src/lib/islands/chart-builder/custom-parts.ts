import CitePart from '$lib/components/share/CitePart.svelte';
import DownloadPart from '$lib/components/share/DownloadPart.svelte';
import type { ShareParts } from '$lib/components/share/share-actions';
import CustomEmbed from './CustomEmbed.svelte';
import CustomShare from './CustomShare.svelte';

/** What can be done with a custom chart: it has no page of its own, so that what is embedded is a file. */
export const customParts = {
  share: CustomShare,
  embed: CustomEmbed,
  download: DownloadPart,
  cite: CitePart
} as const satisfies ShareParts;
