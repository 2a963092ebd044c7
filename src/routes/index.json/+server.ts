import { json } from '@sveltejs/kit';
import { base } from '$app/paths';
import { dataVersion, tables } from '$lib/catalogue/generated/tables';
import { charts } from '$lib/charts';
import { subjects } from '$lib/charts/spec';
import type { FigureData } from '$lib/captions/figure-data';
import type { Locale } from '$lib/format/locale';
import { languages } from '$lib/i18n/locales';
import { dataDetails, dataLists } from '../(site)/data/server/addresses';
import { figuresOnServer } from '../(site)/figures-on-server';
import { registerCharts } from '$lib/register';
import { registerOnServer } from '../(site)/register-on-server';
import { run } from '$lib/query/server/run';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The site for programs: its data version, pages, charts and tables. Addresses are relative to the host. */
export const GET: RequestHandler = async () => {
  const pointsOf = (figure: FigureData) => figure.model.lines.flatMap((line) => line.points);
  const titles = new Map<Locale, readonly string[]>();
  const figures = await figuresOnServer(run, charts, 'en', () => '');
  for (const { locale } of languages) {
    const drawn = locale === 'en' ? figures : await figuresOnServer(run, charts, locale, () => '');
    titles.set(
      locale,
      drawn.map((figure) => figure.words.title)
    );
  }
  const register = await Promise.all(
    languages.map(({ locale }) => registerOnServer(run, registerCharts, locale, () => ''))
  );
  const address = (path: string) =>
    Object.fromEntries(languages.map((language) => [language.locale, `${base}/${language.path}${path}`]));
  const taken = (id: string) => ({
    page: address(`charts/${id}/`),
    embed: address(`embed/${id}/`),
    files: Object.fromEntries(
      [
        '.svg',
        '-dark.svg',
        '.png',
        '-dark.png',
        '.csv',
        '.json',
        '-oembed.json',
        '-frozen.html',
        '-frozen.svg'
      ].map((end) => [end, address(`charts/${id}${end}`)])
    )
  });
  return json({
    version: dataVersion,
    pages: [
      '',
      ...subjects.map((subject) => `${subject}/`),
      'explore/',
      'explore/chart/',
      'explore/sql/',
      ...dataLists,
      'report/',
      'changes/',
      'about/',
      'glossary/'
    ].flatMap((path) => Object.values(address(path))),
    details: [
      ...(await dataDetails()),
      ...[...charts, ...registerCharts].map(({ id }) => `charts/${id}/`)
    ].flatMap((path) => Object.values(address(path))),
    charts: figures.map((figure, index) => ({
      id: figure.model.spec.id,
      topic: figure.model.spec.topic,
      title: Object.fromEntries(languages.map(({ locale }) => [locale, titles.get(locale)?.[index]])),
      addresses: address(`${figure.model.spec.topic}/#${figure.model.spec.id}`),
      ...taken(figure.model.spec.id),
      series: [...new Set(pointsOf(figure).map((point) => point.series))].sort(),
      sources: [
        ...new Set(
          pointsOf(figure).flatMap((point) =>
            [point, ...point.others].map((statement) => statement.source_id)
          )
        )
      ].sort()
    })),
    register: registerCharts.map(({ id, topic, rows }, index) => ({
      id,
      topic,
      rows,
      title: Object.fromEntries(
        languages.map(({ locale }, place) => [locale, register[place]?.[index]?.first.words.title])
      ),
      addresses: address(`${topic}/#${id}`),
      ...taken(id)
    })),
    tables: tables.map(({ name, file, rows, bytes, sha256 }) => ({
      name,
      address: `${base}/data/${file}`,
      rows,
      bytes,
      sha256
    }))
  });
};
