// What is known of the capture itself: name, format, size, and how reading it went.
import type { OpenCapture } from '../session';
import { useWords } from '../words';

const KILO = 1024;

/** A size in bytes, in words of the language. */
export function sizeInWords(bytes: number, lang: string): string {
  const [value, unit] = bytes < KILO ? [bytes, 'byte'] : bytes < KILO * KILO ? [bytes / KILO, 'kilobyte'] : [bytes / KILO / KILO, 'megabyte'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: value < 10 && unit !== 'byte' ? 1 : 0 }).format(value);
}

export function AboutCapture({ capture }: { readonly capture: OpenCapture }) {
  const words = useWords();
  const { capture: about, labeller } = capture.digest!;
  const rows: readonly (readonly [string, string | undefined])[] = [
    [words.aboutName, about.name || words.pasted],
    [words.aboutFormat, `${words.formats[about.format] ?? about.format}, ${about.encoding}`],
    [words.aboutSize, sizeInWords(about.size, words.code)],
    [words.aboutAddress, about.url],
    [words.aboutEngine, labeller],
  ];
  return (
    <details className="about" open={about.notes.length > 0 || undefined}>
      <summary>{words.about}</summary>
      {about.notes.length > 0 && <ul>{about.notes.map((note, at) => <li key={at}>{words.notes[note.code] ?? note.code}</li>)}</ul>}
      <dl>{rows.map(([name, value]) => value && <div key={name}><dt>{name}</dt><dd dir="auto">{value}</dd></div>)}</dl>
    </details>
  );
}
