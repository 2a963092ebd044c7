import CitePart from '$lib/components/share/CitePart.svelte';
import DownloadPart from '$lib/components/share/DownloadPart.svelte';
import BuiltEmbed from './CustomEmbed.svelte';
import BuiltShare from './CustomShare.svelte';

/** What can be done with a chart that a reader built: it has no page of its own, so that what is embedded is a file. */
export const builtParts = { share: BuiltShare, embed: BuiltEmbed, download: DownloadPart, cite: CitePart };
