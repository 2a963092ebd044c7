import { DOMParser, type Document } from '@xmldom/xmldom';

/** Parses XML as strictly as a viewer of pictures or slides. @throws Error on anything that is not well-formed. */
export function xml(text: string): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text.replace(/^<\?xml[^>]*\?>\s*/, ''), 'text/xml');
}

/** The texts of the elements with a name, in order. */
export function textsOf(document: Document, name: string): string[] {
  return [...document.getElementsByTagName(name)].map((element) => element.textContent ?? '');
}
