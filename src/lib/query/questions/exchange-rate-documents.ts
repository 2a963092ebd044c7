import type { Tier } from '$lib/catalogue/generated/rows';
import { documentColumns } from './document-columns';
import { defineQuery, type RowOf } from '../engine/query';
import type { Run } from '../engine/run';
import sql from './exchange-rate-documents.sql?raw';

export const exchangeRateDocuments = defineQuery({
  sql,
  columns: {
    ...documentColumns,
    tier: 'string',
    published: 'string'
  }
});

type Checked = RowOf<typeof exchangeRateDocuments>;

/** A document that states exchange rates. */
export interface ExchangeRateDocumentRow extends Checked {
  readonly tier: Tier;
}

/** Queries the documents of the exchange rates. */
export async function askExchangeRateDocuments(run: Run): Promise<ExchangeRateDocumentRow[]> {
  return (await run(exchangeRateDocuments)) as ExchangeRateDocumentRow[];
}
