import { DOMParser, type Document } from '@xmldom/xmldom';

/** Reads XML as strictly as a viewer of pictures or slides does. @throws Error on anything that is not well-formed. */
export function xml(text: string): Document {
  const onError = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`);
  };
  return new DOMParser({ onError }).parseFromString(text.replace(/^<\?xml[^>]*\?>\s*/, ''), 'text/xml');
}

/** What the elements of a name say, in their order. */
export function textsOf(document: Document, name: string): string[] {
  return [...document.getElementsByTagName(name)].map((element) => element.textContent ?? '');
}
