/*
 * Letters of the fonts before Unicode, as they look when their bytes are read as Latin-1.
 * TCVN 5712:1993 (TCVN3, fonts .Vn…): one byte, one letter; capitals with tones are a matter of the font there.
 * VNI-Windows (fonts VNI-…): a vowel, then a byte for its marks.
 */

const TCVN3_FROM = "¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ";
const TCVN3_TO = "ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ";

const VNI_MARKS: Readonly<Record<string, string>> = {
  ø: "\u0300",
  ù: "\u0301",
  û: "\u0309",
  õ: "\u0303",
  ï: "\u0323",
  â: "\u0302",
  à: "\u0302\u0300",
  á: "\u0302\u0301",
  å: "\u0302\u0309",
  ã: "\u0302\u0303",
  ä: "\u0302\u0323",
  ê: "\u0306",
  è: "\u0306\u0300",
  é: "\u0306\u0301",
  ú: "\u0306\u0309",
  ü: "\u0306\u0303",
  ë: "\u0306\u0323",
};
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ñ: "đ",
  ö: "ư",
  ô: "ơ",
  æ: "ỉ",
  ó: "ĩ",
  ò: "ị",
  î: "ỵ",
};
const VNI_PAIR = /[aeouyôö][øùûõïâàáåãäêèéúüë]|[ñöôæóòî]/giu;

const tcvn3 = new Map([...TCVN3_FROM].map((from, index) => [from, [...TCVN3_TO][index] ?? from]));

/** A word as TCVN3 meant it; `undefined` where a letter of it is none of that encoding. */
export function fromTcvn3(word: string): string | undefined {
  let meant = "";
  for (const letter of word) {
    const known = letter <= "\u007f" ? letter : tcvn3.get(letter);
    if (known === undefined) return undefined;
    meant += known;
  }
  return meant;
}

/** A word as VNI meant it. */
export function fromVni(word: string): string {
  return word.replace(VNI_PAIR, (pair) => {
    const [base = "", mark = ""] = [...pair];
    const small = base.toLowerCase();
    const meant = `${VNI_LETTERS[small] ?? small}${VNI_MARKS[mark.toLowerCase()] ?? ""}`.normalize("NFC");
    return base === small ? meant : meant.toUpperCase();
  });
}
