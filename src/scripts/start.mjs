// @ts-check
import './node-version.mjs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const FIRST_PORT = 4173;

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? `\n${error.message}` : error);
  process.exit(1);
}

/** `npm start`: installs and builds what is missing, serves build/ and prints the address. */
async function start() {
  // Imported here and not above, because they need packages, which a fresh machine has only after installation.
  const { options, HELP } = await import('./options.mjs');
  const { port, host, base, register, help } = options(process.argv.slice(2), process.env);
  if (help) return console.log(HELP);

  // The steps of the build are separate commands, which read it from the environment.
  if (register !== undefined) process.env.REGISTER = resolve(register);

  const { ensureInstalled } = await import('./installed.mjs');
  await ensureInstalled(root);
  const { ensureSite } = await import('./site.mjs');
  await ensureSite(root);
  const { serve } = await import('./server/server.mjs');
  const server = await listen(serve, { directory: `${root}build`, host, base }, port);
  console.log(`\nInnoscope is at ${server.address}  (Ctrl+C ends it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
}

/**
 * Listens on the requested port or fails; without one, on the first free port.
 * @param {typeof import('./server/server.mjs').serve} serve
 * @param {{ directory: string, host: string, base: string }} where
 * @param {number | undefined} asked
 */
async function listen(serve, where, asked) {
  for (let port = asked ?? FIRST_PORT; ; port++) {
    try {
      return await serve({ ...where, port });
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken) throw error;
      if (asked !== undefined || port > FIRST_PORT + 100)
        throw new Error(`Port ${port} is taken; choose another.`);
    }
  }
}
