// @ts-check
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compile } from '@inlang/paraglide-js';

/*
 * npm run messages: compiles each group of messages, a project in src/lib/i18n, to one module per language. A browser
 * fetches the groups that its page needs.
 */
const folder = 'src/lib/i18n';
const compiled = join(folder, 'paraglide');
rmSync(compiled, { recursive: true, force: true });
for (const project of readdirSync(folder).filter((name) => name.endsWith('.inlang')))
  await compile({
    project: join(folder, project),
    outdir: join(compiled, basename(project, '.inlang')),
    outputStructure: 'locale-modules',
    strategy: ['globalVariable', 'baseLocale'],
    emitReadme: false,
    emitGitIgnore: false,
    emitPrettierIgnore: false
  });
