import { openZip, packZip, partNames, readPart } from "../../src/render/word/zip.ts";

/* Word files with one thing wrong, made from one that is right by changing its XML. */

/** A change of the parts of a Word file, by the pattern of their names. */
export type Change = { readonly part: RegExp; readonly change: (xml: string) => string };

const BODY = /^word\/document\.xml$/;

/** The file with the changes; each must change something. */
export function changed(bytes: Uint8Array, ...changes: readonly Change[]): Uint8Array {
  const zip = openZip(bytes);
  for (const { part, change } of changes) {
    const names = partNames(zip).filter((name) => part.test(name));
    const before = names.map((name) => readPart(zip, name) ?? "");
    const after = before.map(change);
    if (before.join() === after.join()) throw new Error(`nothing changed in ${part}`);
    names.forEach((name, index) => {
      zip.file(name, after[index] ?? "");
    });
  }
  return packZip(zip);
}

/** Other text in the body, the first time that it stands there. */
export function saying(from: string, to: string): Change {
  return { part: BODY, change: (xml) => xml.replace(from, to) };
}

/** The definition of a style changed, by its id. */
export function styled(id: string, from: string, to: string): Change {
  const pattern = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, "s");
  return {
    part: /^word\/styles\.xml$/,
    change: (xml) => xml.replace(pattern, (style) => style.replaceAll(from, to)),
  };
}

/** Properties set by hand on the run that begins with the words. */
export function byHand(words: string, properties: string): Change {
  const run = '<w:r><w:t xml:space="preserve">';
  return saying(`${run}${words}`, `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}`);
}

/** A paragraph after the one that holds the words. */
export function followedBy(words: string, styleId: string, text: string): Change {
  const more = `<w:p><w:pPr><w:pStyle w:val="${styleId}"/></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
  return {
    part: BODY,
    change: (xml) => {
      const end = xml.indexOf("</w:p>", xml.indexOf(words)) + "</w:p>".length;
      return xml.slice(0, end) + more + xml.slice(end);
    },
  };
}
