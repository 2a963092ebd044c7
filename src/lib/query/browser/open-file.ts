import { WHOLE } from '../engine/load-tables';
import { openBlob } from '../parquet/open-blob';
import { decodeInWorker } from './decode-in-worker';
import { openRemote } from './open-remote';
import type { OpenSource } from '../engine/session';

/** Files of the site with more bytes are decoded in a separate worker; smaller ones are decoded faster than a worker starts. */
const LONG = 16 * 1024 * 1024;

/** Opens a table's bytes in the browser: a local file, or a file of the site, by range requests if it is large. */
export const openFile: OpenSource = async (source, signal) => {
  const opened = source instanceof Blob ? openBlob(source) : await openRemote(source, signal);
  const [bytes, enough] = source instanceof Blob ? [source.size, WHOLE] : [source.bytes, LONG];
  if (opened.arrow || bytes <= enough) return opened;
  return { ...opened, decode: (columns, stopped) => decodeInWorker(source, opened.name, columns, stopped) };
};
