import { posix } from "node:path";
import { treeOf } from "./part-tree.ts";
import { type Document, type Element, parseXml, writeXml } from "./xml.ts";
import { readPart, type Zip } from "./zip.ts";

/** How a part refers to another one: `target` is the name of that part in the package. */
export type Relation = { readonly id: string; readonly type: string; readonly target: string };

/** The part that holds the relations of a part. */
export function relationsPart(part: string): string {
  return posix.join(posix.dirname(part), "_rels", `${posix.basename(part)}.rels`);
}

/** The relations of a part to other parts; those to the outside are left out. */
export function relationsOf(zip: Zip, part: string): Relation[] {
  const relations = treeOf(zip, relationsPart(part))?.getElementsByTagName("Relationship");
  return Array.from(relations ?? [])
    .filter((one) => one.getAttribute("TargetMode") !== "External")
    .map((one) => relationIn(part, one));
}

function relationIn(part: string, element: Element): Relation {
  const target = element.getAttribute("Target") ?? "";
  return {
    id: element.getAttribute("Id") ?? "",
    type: element.getAttribute("Type") ?? "",
    target: target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(part), target),
  };
}

const TYPES = "[Content_Types].xml";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

/** A package whose parts change: what is read as a tree stays one until `save`. */
export class Package {
  readonly zip: Zip;
  readonly #trees = new Map<string, Document>();

  constructor(zip: Zip) {
    this.zip = zip;
  }

  /** A part as a tree; `empty` stands for one that is not there yet. */
  tree(name: string, empty = ""): Document {
    const tree = this.#trees.get(name) ?? parseXml(readPart(this.zip, name) ?? empty);
    this.#trees.set(name, tree);
    return tree;
  }

  /** Adds a part. @param type its content type, or the part that it is a copy of. */
  add(part: string, content: string | Uint8Array, type: string): void {
    const types = this.tree(TYPES);
    const source = childrenOf(types).find((one) => one.getAttribute("PartName") === `/${type}`);
    const ContentType = type.startsWith("word/") ? source?.getAttribute("ContentType") : type;
    if (ContentType) append(types, "Override", { PartName: `/${part}`, ContentType });
    this.zip.file(part, content);
  }

  /** Adds a relation to a part, in place of those whose type ends with `instead`. */
  relate(part: string, { id, type, target }: Relation, instead?: string): void {
    const tree = this.tree(relationsPart(part), `<Relationships xmlns="${RELATIONS}"/>`);
    if (instead !== undefined) remove(tree, (one) => (one.getAttribute("Type") ?? "").endsWith(instead));
    append(tree, "Relationship", { Id: id, Type: type, Target: `/${target}` });
  }

  /** Takes a part out, with its relations and with what refers to it from `from`. */
  drop(part: string, from?: string): void {
    for (const name of [part, relationsPart(part)]) {
      this.zip.remove(name);
      this.#trees.delete(name);
    }
    remove(this.tree(TYPES), (one) => one.getAttribute("PartName") === `/${part}`);
    if (from === undefined) return;
    remove(this.tree(relationsPart(from)), (one) => relationIn(from, one).target === part);
  }

  /** Writes the trees back. */
  save(): void {
    for (const [name, tree] of this.#trees) this.zip.file(name, writeXml(tree));
  }
}

function childrenOf(tree: Document): Element[] {
  return Array.from(tree.documentElement?.childNodes ?? []).filter(
    (one): one is Element => one.nodeType === one.ELEMENT_NODE,
  );
}

function append(tree: Document, name: string, attributes: Readonly<Record<string, string>>): void {
  const element = tree.createElementNS(tree.documentElement?.namespaceURI ?? "", name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  tree.documentElement?.appendChild(element);
}

function remove(tree: Document, which: (one: Element) => boolean): void {
  for (const child of childrenOf(tree).filter(which)) child.parentNode?.removeChild(child);
}
