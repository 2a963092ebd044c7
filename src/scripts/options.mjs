// @ts-check
import { parseArgs } from 'node:util';

/** The help text of `npm start -- --help`. */
export const HELP = `npm start -- [--port 4173] [--host 127.0.0.1] [--base /some/path] [--register DIR]

Installs what is missing, builds the data and the site if anything changed, serves build/ and prints its address.
  --port  the port, or an error if it is taken (also: environment variable PORT); without it the first free from 4173
  --host  the address to listen on; 0.0.0.0 opens it to the network
  --base  the path under which the site stands (also: BASE_PATH, with which the site is built)
  --register  a folder with a register that takes the place of ours (also: REGISTER), as data/register/README.md says`;

/**
 * @param {string[]} words
 * @param {Record<string, string | undefined>} env
 * @returns {{ port: number | undefined, host: string, base: string, register: string | undefined, help: boolean }}
 * @throws {Error} when an option is unknown or the port is no port
 */
export function options(words, env) {
  const { values } = parseArgs({
    args: words,
    options: {
      port: { type: 'string', short: 'p' },
      host: { type: 'string' },
      base: { type: 'string' },
      register: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false }
    }
  });
  const asked = values.port ?? (env.PORT || undefined);
  return {
    port: asked === undefined ? undefined : portOf(asked),
    host: values.host ?? '127.0.0.1',
    base: values.base ?? env.BASE_PATH ?? '',
    register: values.register ?? (env.REGISTER || undefined),
    help: values.help
  };
}

/** @param {string} text */
function portOf(text) {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) throw new Error(`Port "${text}" is no number from 0 to 65535.`);
  return port;
}
