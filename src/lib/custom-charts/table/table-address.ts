import { offeredLocalTable, offeredTables } from '$lib/charts/offered-table';
import { localTables } from '$lib/local-files/local-tables';
import { parseTableSearch } from '$lib/url-state/table-chart';

/** Reads a chart of a site table or of an open local file from an address. */
export function parseTableChoice(search: URLSearchParams): ReturnType<typeof parseTableSearch> {
  return parseTableSearch(search, (name, isLocal) => {
    if (!isLocal) return offeredTables.find((table) => table.name === name);
    const opened = localTables.list().find((table) => table.name === name);
    return opened && offeredLocalTable(opened);
  });
}
