import { WHOLE } from '../engine/load-tables';
import { openBlob } from '../parquet/open-blob';
import { decodeInWorker } from './decode-in-worker';
import { openRemote } from './open-remote';
import type { OpenSource } from '../engine/session';

/** Beyond this many bytes a file of the site is decoded in a worker of its own: to start one takes as long as these take to decode. */
const LONG = 16 * 1024 * 1024;

/** Opens a table's bytes in the browser: a file of the visitor's, or one of this site, by range requests if it is large. */
export const openFile: OpenSource = async (source, signal) => {
  const opened = source instanceof Blob ? openBlob(source) : await openRemote(source, signal);
  const [bytes, enough] = source instanceof Blob ? [source.size, WHOLE] : [source.bytes, LONG];
  if (opened.arrow || bytes <= enough) return opened;
  return { ...opened, decode: (columns, stopped) => decodeInWorker(source, opened.name, columns, stopped) };
};
