import { createServer } from 'node:http';

/** A frame on another site. */
export interface HostFrame {
  readonly id: string;
  /** Below the site, such as "tc/embed/park-companies/?theme=dark". */
  readonly path: string;
  readonly width: number;
  readonly sandbox?: string;
  /** Styles of the embedding page, which the embed cannot control. */
  readonly style?: string;
  readonly height?: number;
}

/**
 * A page of another origin, dark and with many styles, that embeds charts as frames and as elements.
 * @param site its address, ending in "/".
 * @returns its address, and a function to stop it.
 */
export async function strangeHost(
  site: string,
  frames: readonly HostFrame[],
  more = ''
): Promise<{ address: string; close: () => void }> {
  const markup = frames.map(({ id, path, width, sandbox, style = '', height = 300 }) => {
    const box = sandbox === undefined ? '' : ` sandbox="${sandbox}"`;
    return `<div style="width:${width}px"><iframe id="${id}" title="${id}" src="${site}${path}"${box} height="${height}" style="width:100%;${style}"></iframe></div>`;
  });
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>A report</title>
<style>html{color-scheme:dark}body{background:#101;color:#fff;font:22px/2 fantasy}iframe{border:3px solid red}</style>
<h1>A report</h1>${markup.join('\n')}${more}<script src="${site}embed.js" async></script>`;
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(page)
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = bound && typeof bound === 'object' ? bound.port : 0;
  return {
    address: `http://localhost:${port}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    }
  };
}
