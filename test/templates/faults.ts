import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import type { TemplateFaultCode } from "../../src/model/template-fault.ts";
import { openZip, packZip, readPart, type Zip } from "../../src/render/word/zip.ts";

/** The template of the phase report that comes with the program. */
export const TEMPLATE = readFileSync(
  join(import.meta.dirname, "..", "..", "templates", "bao-cao-giai-doan.docx"),
);

const BODY = "word/document.xml";

/** The template with a part of it changed. */
export function withPart(name: string, change: (text: string) => string): Uint8Array {
  return changed((zip) => zip.file(name, change(readPart(zip, name) ?? "")));
}

/** The template with its body changed. @throws Error where the change changed nothing. */
export function withBody(change: (xml: string) => string): Uint8Array {
  return withPart(BODY, (xml) => {
    const after = change(xml);
    if (after === xml) throw new Error("nothing changed");
    return after;
  });
}

function changed(change: (zip: Zip) => void): Uint8Array {
  const zip = openZip(TEMPLATE);
  change(zip);
  return packZip(zip);
}

/** A relationship of the main part to something outside. */
function linked(type: string, target: string): Uint8Array {
  const relation = `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}" TargetMode="External"/></Relationships>`;
  return withPart("word/_rels/document.xml.rels", (text) => text.replace("</Relationships>", relation));
}

/** A run of a field, its instruction cut in two as Word does. */
function field(instruction: string): string {
  const run = (inner: string) => `<w:r>${inner}</w:r>`;
  const half = Math.ceil(instruction.length / 2);
  return [
    run('<w:fldChar w:fldCharType="begin"/>'),
    run(`<w:instrText xml:space="preserve">${instruction.slice(0, half)}</w:instrText>`),
    run(`<w:instrText xml:space="preserve">${instruction.slice(half)}</w:instrText>`),
    run('<w:fldChar w:fldCharType="end"/>'),
  ].join("");
}

/** A zip whose one part says that it is small and unpacks to more than 50 MB. */
function bomb(): Uint8Array {
  const zip = openZip(TEMPLATE);
  zip.file("word/media/x.bin", Buffer.alloc(60 * 1024 * 1024));
  return zip.generate({ type: "uint8array", compression: "DEFLATE" });
}

/** The same, lying about the unpacked size in both of its headers. */
export function lyingBomb(): Uint8Array {
  const bytes = Buffer.from(bomb());
  const size = Buffer.alloc(4);
  size.writeUInt32LE(60 * 1024 * 1024);
  for (let at = bytes.indexOf(size); at !== -1; at = bytes.indexOf(size, at + 1)) bytes.writeUInt32LE(10, at);
  if (deflateRawSync(Buffer.alloc(1)).length === 0) throw new Error("zlib");
  return bytes;
}

/** The gallery: for every code a template that is wrong in just that. */
export const FAULTY: Readonly<Record<TemplateFaultCode, () => Uint8Array>> = {
  MW001: () => Buffer.from("không phải Word"),
  MW002: () => changed((zip) => zip.file("word/vbaProject.bin", "x")),
  MW003: bomb,
  MW004: () => withPart("word/styles.xml", (text) => text.replace("<w:styles", "<!DOCTYPE x><w:styles")),
  MW101: () => linked("image", "file:///C:/anh.png"),
  MW102: () =>
    withBody((xml) =>
      xml.replace(/(<w:p>(?:(?!<\/w:p>).)*?\{\{mo_dau\}\})/, (found) =>
        found.replace(/<w:r>/, `${field(' INCLUDETEXT "C:\\\\x.docx" ')}<w:r>`),
      ),
    ),
  MW201: () => withBody((xml) => xml.replace("{{trich_yeu}}", "{{trich_yu}}")),
  MW202: () => withBody((xml) => xml.replace("{{/lanh_dao}}", "")),
  MW203: () => withBody((xml) => xml.replace("{{#co_vang}}", "")),
  MW204: () => withBody((xml) => xml.replace("{{mo_dau}}", "{{mo_dau}")),
  MW205: () => withBody((xml) => xml.replace("{{mo_dau}}", "{{@mo_dau}}")),
  MW206: () => withBody((xml) => xml.replace("{{khoi_bieu_1}}", "Bảng {{khoi_bieu_1}}")),
  MW207: () =>
    withBody((xml) => xml.replace("{{/bieu_2}}", "").replace("{{/co_bieu_2}}", "{{/bieu_2}}{{/co_bieu_2}}")),
  MW208: () => withBody((xml) => xml.replace("{{ho_ten}}", "Bùi Văn Thăng")),
  MW209: () => withBody((xml) => xml.replace("{{mo_dau}}", "{{mo_</w:t><w:tab/><w:t>dau}}")),
  MW301: () => withPart("word/styles.xml", (text) => text.replace('w:val="TD Đầu biểu"', 'w:val="Khác"')),
  MW401: () => withBody((xml) => xml.replace('descr="{{bieu_do_muc_tieu}}"', 'descr="Biểu đồ cột"')),
  MW402: () => withBody((xml) => xml.replace('descr="{{bieu_do_muc_tieu}}"', 'descr="{{bieu_do_muc_tiu}}"')),
  MW403: () => withBody((xml) => xml.replace("{{mo_dau}}", "{{mo_dau}} {{bieu_do_muc_tieu}}")),
  MW404: () => withPart("word/charts/chart1.xml", (text) => text.replaceAll("c:barChart", "c:surfaceChart")),
};
