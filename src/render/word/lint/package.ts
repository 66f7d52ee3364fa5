import type { TemplateFault } from "../../../model/template-fault.ts";
import { treeOf } from "../part-tree.ts";
import { type Document, elements } from "../xml.ts";
import { partNames, readPart, type Zip } from "../zip.ts";

/** What a package must not hold: macros, parts that are no XML, links to the outside, fields that fetch or run. */
export function lintPackage(zip: Zip): TemplateFault[] {
  const names = partNames(zip);
  const macros = names.filter((name) => /vbaProject|vbaData|activeX/i.test(name));
  const types = readPart(zip, "[Content_Types].xml") ?? "";
  const hasMacros = macros.length > 0 || /macroEnabled/i.test(types);
  const faults: TemplateFault[] = hasMacros ? [{ code: "MW002", name: macros[0] ?? "" }] : [];
  for (const name of names.filter((one) => /\.(xml|rels)$/.test(one))) {
    const part = readXml(zip, name);
    if (!part) faults.push({ code: "MW004", name });
    else if (name.endsWith(".rels")) faults.push(...outside(part));
    else if (name.startsWith("word/")) faults.push(...dangerousFields(part));
  }
  return faults;
}

function readXml(zip: Zip, name: string): Document | undefined {
  try {
    return treeOf(zip, name);
  } catch {
    return undefined;
  }
}

/** Links of the text are for the reader to click; everything else outside is fetched by Word itself. */
function outside(part: Document): TemplateFault[] {
  return Array.from(part.getElementsByTagName("Relationship"))
    .filter((one) => one.getAttribute("TargetMode") === "External")
    .filter(
      (one) =>
        !(one.getAttribute("Type") ?? "").endsWith("/hyperlink") ||
        !/^(https?|mailto):/i.test(one.getAttribute("Target") ?? ""),
    )
    .map((one) => ({ code: "MW101", name: one.getAttribute("Target") ?? "" }));
}

const DANGEROUS =
  /^\s*(DDE|DDEAUTO|INCLUDE|INCLUDETEXT|INCLUDEPICTURE|IMPORT|LINK|DATABASE|MACROBUTTON|RD)\b/i;

/** The instruction of a field may be cut over many runs, as Word does after each change. */
function dangerousFields(part: Document): TemplateFault[] {
  const simple = elements(part, "fldSimple").map((one) => one.getAttribute("w:instr") ?? "");
  const complex = elements(part, "p").flatMap((paragraph) => {
    const text = elements(paragraph, "instrText")
      .map((one) => one.textContent ?? "")
      .join("");
    return text === "" ? [] : [text];
  });
  return [...simple, ...complex].flatMap((instruction): TemplateFault[] => {
    const name = DANGEROUS.exec(instruction)?.[1];
    return name === undefined ? [] : [{ code: "MW102", name: name.toUpperCase() }];
  });
}
