import CitePart from '../taking/CitePart.svelte';
import DownloadPart from '../taking/DownloadPart.svelte';
import BuiltEmbed from './BuiltEmbed.svelte';
import BuiltShare from './BuiltShare.svelte';

/** What can be done with a chart that a reader built: it has no page of its own, so that what is embedded is a file. */
export const builtParts = { share: BuiltShare, embed: BuiltEmbed, download: DownloadPart, cite: CitePart };
