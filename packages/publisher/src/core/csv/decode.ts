/** The encodings that spreadsheet programs save in. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Decodes the file of a spreadsheet. A file that is neither UTF-8 nor UTF-16 is read as Windows-1252. */
export function decodeSheet(bytes: Uint8Array): { readonly text: string; readonly encoding: Encoding } {
  const utf16 = utf16Of(bytes);
  if (utf16) {
    return { text: new TextDecoder(utf16).decode(bytes), encoding: utf16 };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
  }
}

/** The characters of Windows-1252 from 0x80 to 0x9F. Latin-1 has control characters there. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes Windows-1252 as Latin-1, which loses curly apostrophes, dashes and "œ". */
function decodeWindows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, control => windows1252.charAt(control.charCodeAt(0) - 0x80));
}

/** Detects UTF-16 by its byte order mark, or by a zero byte: headings start with an ASCII letter. */
function utf16Of([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if ((first === 0xff && second === 0xfe) || (first && second === 0)) {
    return 'utf-16le';
  }
  return (first === 0xfe && second === 0xff) || (first === 0 && second) ? 'utf-16be' : undefined;
}
