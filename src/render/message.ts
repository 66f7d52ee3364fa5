/** A message as a text file that Windows, Zalo and mail programs show alike: lines end with CR and LF. */
export function renderMessage(text: string): string {
  return cleanMessage(text).replaceAll("\n", "\r\n");
}

/** NFC, every break a line feed, no character that is not to be seen. */
export function cleanMessage(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n])[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/gu, "");
}
