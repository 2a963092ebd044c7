import CitePart from '$lib/components/share/CitePart.svelte';
import DownloadPart from '$lib/components/share/DownloadPart.svelte';
import type { ShareParts } from '$lib/components/share/share-actions';
import CustomEmbed from './CustomEmbed.svelte';
import CustomShare from './CustomShare.svelte';

/** The parts of the share dialog for a custom chart. It has no page, so its embed is a file. */
export const customParts = {
  share: CustomShare,
  embed: CustomEmbed,
  download: DownloadPart,
  cite: CitePart
} as const satisfies ShareParts;
