import { citedNote, type Cited } from './cited';

/** A citation as BibTeX in UTF-8. Braces protect the case of titles; the fields `version` and `urldate` are those of biblatex. */
export function bibtexOf(cited: Cited, accessed: string): string {
  const fields = {
    author: '{Innoscope}',
    title: `{${texText(cited.title)}}`,
    note: texText(citedNote(cited)),
    version: texText(cited.dataVersion),
    url: cited.address.replace(/[{}\\]/g, encodeURIComponent),
    urldate: accessed,
    langid: { en: 'english', 'zh-Hant': 'chinese-hant', 'zh-Hans': 'chinese-hans' }[cited.locale]
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  const key = `${cited.id}-${cited.dataVersion}`.replace(/[^\w-]+/g, '-');
  return `@misc{innoscope-${key},\n${lines.join(',\n')}\n}\n`;
}

const marks: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}'
};

function texText(text: string): string {
  return text.replace(/[\\~^]|[&%$#_{}]/g, (mark) => marks[mark] ?? `\\${mark}`).replace(/\s+/g, ' ');
}
