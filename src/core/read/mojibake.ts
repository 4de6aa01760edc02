// Repairs text that was UTF-8, read as windows-1252 and saved again ("fÃ¼r" → "für"). Acts only when the whole text agrees.

/** What windows-1252 shows for the bytes 0x80…0x9F, in order; undefined bytes stay control characters. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTE_OF = new Map([...C1].map((char, i) => [char, 0x80 + i]));

/** A lead byte shown as windows-1252, then up to three continuation bytes shown so. */
const SEQUENCE = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}/g;
const NON_ASCII = /[^\x00-\x7f]/g;
/** Fewer than this many repaired characters prove nothing. */
const LEAST = 3;

function byteOf(char: string): number {
  return BYTE_OF.get(char) ?? char.charCodeAt(0);
}

/** Decodes one sequence; undefined where it is no sound UTF-8. Characters after the sequence's own length are kept as they are. */
function unpick(sequence: string): string | undefined {
  const lead = byteOf(sequence[0]!);
  const extra = lead <= 0xdf ? 1 : lead <= 0xef ? 2 : 3;
  if (sequence.length < extra + 1) return undefined;
  let code = lead & (extra === 1 ? 0x1f : extra === 2 ? 0x0f : 0x07);
  for (let i = 1; i <= extra; i++) code = (code << 6) | (byteOf(sequence[i]!) & 0x3f);
  if (code < [0, 0x80, 0x800, 0x10000][extra]! || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return String.fromCodePoint(code) + sequence.slice(extra + 1);
}

/** The repaired text and how many characters were repaired, or undefined when the text is not surely broken this way. */
export function repairMojibake(text: string): { text: string; count: number } | undefined {
  if (!/[\u00c2\u00c3\u00e2]/.test(text)) return undefined;
  let repaired = 0;
  let covered = 0;
  let failed = 0;
  const out = text.replace(SEQUENCE, (sequence) => {
    const right = unpick(sequence);
    if (right === undefined) {
      failed++;
      return sequence;
    }
    repaired++;
    covered += sequence.length - (right.length - (right.codePointAt(0)! > 0xffff ? 2 : 1));
    return right;
  });
  const nonAscii = text.match(NON_ASCII)?.length ?? 0;
  // A sound text holds letters that fit no sequence ("für", "—"); a broken one holds next to nothing else.
  if (repaired < LEAST || failed > 0 || nonAscii - covered > repaired * 0.02) return undefined;
  return { text: out, count: repaired };
}
