// @ts-check
import { readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { compile } from '@inlang/paraglide-js';

/*
 * npm run messages: compiles each group of messages, a project of src/lib/i18n, to a module for each language. A browser
 * fetches the groups that its page says.
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
