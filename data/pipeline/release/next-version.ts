import { cellOf, type Evidence } from '../rules/csv-record.ts';
import { changesBetween, tableChanges } from './changes-between.ts';
import type { Snapshot } from './snapshot.ts';
import type { TopicTotals, Version } from './version.ts';

/**
 * The version that a release of the evidence makes. Pure: the same evidence, day and former version give the same.
 * @param former what the last version held; undefined for the base line.
 * @returns undefined where nothing changed since.
 */
export function nextVersion(
  evidence: Evidence,
  next: Snapshot,
  date: string,
  former: Snapshot | undefined
): Version | undefined {
  const changes = former ? changesBetween(former, next) : [];
  const tables = former ? tableChanges(former, next) : {};
  if (former && changes.length === 0 && Object.keys(tables).length === 0) return undefined;
  const topicOf = new Map(
    evidence.series.map((record) => [cellOf(record, 'series'), cellOf(record, 'topic')])
  );
  const topics = [...new Set(topicOf.values())].sort();
  return {
    date,
    version: next.version,
    base: former?.version ?? null,
    totals: {
      ...totalsOf(evidence, () => true),
      series: evidence.series.length,
      documents: evidence.sources.length
    },
    topics: topics.map((topic) => ({
      topic,
      ...totalsOf(evidence, (series) => topicOf.get(series) === topic)
    })),
    changes,
    tables
  };
}

function totalsOf(evidence: Evidence, has: (series: string) => boolean): Omit<TopicTotals, 'topic'> {
  const rows = evidence.observations.filter((record) => has(cellOf(record, 'series')));
  return {
    series: evidence.series.filter((record) => has(cellOf(record, 'series'))).length,
    figures: rows.length,
    withheld: rows.filter((record) => cellOf(record, 'withheld') !== '').length,
    documents: new Set(rows.map((record) => cellOf(record, 'source_id'))).size
  };
}
