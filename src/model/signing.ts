// “K/T CHÁNH VĂN PHÒNG” is right: a staff office has a head, for whom a deputy signs.
const FOR_COMMITTEE =
  /(?<!\p{L})K\s*[/.]?\s*T\.?\s+(?:(?:PHÓ )?BÍ THƯ|BAN CHẤP HÀNH|BAN THƯỜNG VỤ|(?:ĐẢNG|CHI|CẤP) (?:ỦY|UỶ)|CHI BỘ)/iu;

/**
 * Whether the capacity of a signer is “K/T” of a committee. A cấp ủy is collective: its secretary or deputy signs T/M
 * (Quy định 399-QĐ/TW; `reference/domain.md` §1.4).
 */
export function signsForCommittee(capacity: string): boolean {
  return FOR_COMMITTEE.test(capacity.normalize("NFC"));
}
