import { chartFileFormat, type ChartFile } from './chart-file';

/** A chart file cannot be used: it could not be fetched, or holds something else. */
export class ChartFileError extends Error {
  /** @param address of the file, or the id of a chart that has none. @param why a short reason, such as a status. */
  constructor(
    readonly address: string,
    readonly why: string,
    options?: ErrorOptions
  ) {
    super(`${address}: ${why}`, options);
    this.name = 'ChartFileError';
  }
}

const files = new Map<string, Promise<ChartFile>>();

/**
 * Fetches the file of a chart, once per page. A failed fetch is tried again on the next call.
 * @param address relative to the page, or absolute.
 * @throws ChartFileError
 */
export function loadChartFile(address: string): Promise<ChartFile> {
  const url = new URL(address, location.href);
  const cached = files.get(url.href);
  if (cached) return cached;
  const file = fetchFile(url);
  files.set(url.href, file);
  file.catch(() => files.delete(url.href));
  return file;
}

async function fetchFile(url: URL): Promise<ChartFile> {
  const answer = await fetch(url).catch((cause: unknown) => {
    throw new ChartFileError(url.pathname, cause instanceof Error ? cause.message : String(cause), { cause });
  });
  if (!answer.ok) throw new ChartFileError(url.pathname, String(answer.status));
  const file = (await answer.json().catch(() => undefined)) as ChartFile | undefined;
  if (file?.format !== chartFileFormat) throw new ChartFileError(url.pathname, 'a file of another form');
  return file;
}
