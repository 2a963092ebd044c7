import CitePart from '../taking/CitePart.svelte';
import DownloadPart from '../taking/DownloadPart.svelte';
import BuiltShare from './BuiltShare.svelte';

/** What can be done with a chart that a reader built: it has no page of its own, so nothing to embed. */
export const builtParts = { share: BuiltShare, download: DownloadPart, cite: CitePart };
