import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/lib/format/locale';
import { subjects } from '../../src/lib/charts/spec';
import { languageOf, languages, type Language } from '../../src/lib/i18n/locales';

/** The built site. */
export const build = join(import.meta.dirname, '../../build');

type Addresses = Readonly<Record<Locale, string>>;

/** A chart with the addresses of all its files. */
interface IndexedChart {
  readonly id: string;
  readonly topic: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly addresses: Addresses;
  readonly page: Addresses;
  readonly embed: Addresses;
  /** By the suffix after the chart's id, such as "-dark.svg". */
  readonly files: Readonly<Record<string, Addresses>>;
}

interface SiteIndex {
  readonly version: string;
  readonly pages: readonly string[];
  /** Pages of one series, document, place or table: too many to open each in a browser. */
  readonly details: readonly string[];
  readonly charts: readonly (IndexedChart & {
    readonly series: readonly string[];
    readonly sources: readonly string[];
  })[];
  readonly register: readonly IndexedChart[];
  readonly tables: readonly {
    readonly name: string;
    readonly address: string;
    readonly rows: number;
    readonly bytes: number;
    readonly sha256: string;
  }[];
}

/** The built site's index. Tests iterate over it, so a new page or chart is tested without further code. */
export const siteIndex: SiteIndex = read();

/** Every page with its language. */
export const pages: readonly { readonly path: string; readonly language: Language }[] = siteIndex.pages.map(
  (path) => ({ path, language: languageOf(path) })
);

const ownPaths = [...new Set(pages.map(({ path }) => path.replace(/^\/(tc\/|sc\/)?/, '')))];

/**
 * Pages for slow tests: overview and companies in every language, each other page in one, alternating. The same code
 * makes all languages.
 */
export const samples = pages.filter(({ path, language }) => {
  const own = path.replace(/^\/(tc\/|sc\/)?/, '');
  const turn = ownPaths.indexOf(own) % languages.length;
  return ['', 'companies/'].includes(own) || languages[turn]?.path === language.path;
});

/** True for pages of charts with filters. */
export const isSubject = (path: string) =>
  subjects.some((subject) => path.replace(/^\/(tc\/|sc\/)?/, '') === `${subject}/`);

/** True for the overview. */
export const isOverview = (path: string) => languages.some((language) => path === `/${language.path}`);

function read(): SiteIndex {
  const file = join(build, 'index.json');
  if (!existsSync(file)) throw new Error(`${file} is not there: build the site first, with "npm run build"`);
  return JSON.parse(readFileSync(file, 'utf8')) as SiteIndex;
}
