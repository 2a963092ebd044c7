import { withoutComments } from './statements';

/** What the console does not allow; the texts are the messages console_refused_<refusal>. */
export type Refusal = 'write' | 'file' | 'attach' | 'extension' | 'setting' | 'host' | 'kind';

const reading = 'SELECT WITH FROM VALUES TABLE DESCRIBE DESC SHOW SUMMARIZE PIVOT UNPIVOT';
const refused: Readonly<Record<Exclude<Refusal, 'kind' | 'host'>, string>> = {
  write:
    'INSERT UPDATE DELETE MERGE TRUNCATE CREATE DROP ALTER COMMENT VACUUM ANALYZE CHECKPOINT BEGIN START COMMIT ROLLBACK ABORT',
  file: 'COPY EXPORT IMPORT',
  attach: 'ATTACH DETACH USE',
  extension: 'INSTALL LOAD FORCE',
  setting: 'SET RESET PRAGMA'
};

/**
 * Why a statement is refused before it runs, by its first word; undefined for one that reads. The engine's settings
 * refuse the rest.
 */
export function refusalOf(sql: string): Refusal | undefined {
  const word = /^[\s(]*([a-z]+)/i.exec(withoutComments(sql))?.[1]?.toUpperCase();
  if (!word || reading.split(' ').includes(word)) return undefined;
  const known = Object.entries(refused).find(([, words]) => words.split(' ').includes(word));
  if (known) return known[0] as Refusal;
  // The parser explains misspelt words better.
  return /^(?:CALL|EXECUTE|PREPARE|DEALLOCATE|EXPLAIN)$/.test(word) ? 'kind' : undefined;
}

const refusals: readonly (readonly [RegExp, Refusal])[] = [
  [/exists? in the \w+ extension/, 'extension'],
  [/file system operations are disabled|Cannot access file|external access/i, 'file'],
  [/Table with name \S+(?:\.(?:parquet|csv|tsv|json|ndjson|xlsx|db|gz)|:\/\/\S+) does not exist/i, 'file'],
  [/with name "?(?:getenv|getvariable_env)/, 'host'],
  [/with name "?set_config|configuration has been locked/, 'setting'],
  [/Only what reads can run|Cannot prepare multiple/, 'kind']
];

/** The kind of the engine's refusal, by its message; undefined where the SQL is simply wrong. */
export function refusalIn(message: string): Refusal | undefined {
  return refusals.find(([words]) => words.test(message))?.[1];
}
