import type { Takeaway } from '$lib/captions/export-model';
import { say } from '$lib/i18n/t';

/** Who made a view, of which version of the data and under which licence; of a file of the reader's, whose figures are theirs. */
export function creditOf({ own, locale, dataVersion: version }: Takeaway): string {
  return own?.file === undefined
    ? say('take_credit', locale, { version })
    : say('take_credit_file', locale, { version });
}
