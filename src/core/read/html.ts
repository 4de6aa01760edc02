// A decoded HTML source as a Capture: where it was saved from and when, as far as it says so near its front. Does not parse it.
import type { Capture, Note } from '../model/capture';
import { HEAD_WINDOW } from './limits';
import type { Opened } from './text';

const SINGLE_FILE = /<!--\s{0,20}Page saved with SingleFile\b([^>]{0,4000})-->/i;
const SAVED_FROM = /<!--\s{0,20}saved from url=\(\d{1,6}\)(\S{1,2000})\s{0,20}-->/i;

export function htmlCapture(opened: Opened, source: string, notes: readonly Note[]): Capture {
  const front = source.slice(0, HEAD_WINDOW * 4);
  const single = SINGLE_FILE.exec(front)?.[1];
  const url = webAddress(single && /\burl:\s{0,9}(\S{1,2000})/.exec(single)?.[1])
    ?? webAddress(SAVED_FROM.exec(front)?.[1])
    ?? declaredAddress(front);
  const capturedAt = isoTime(single && /\bsaved date:\s{0,9}([^\n]{1,100})/.exec(single)?.[1]);
  return {
    ...opened, format: single === undefined ? 'html' : 'singlefile', syntax: 'html', source, notes,
    ...(url && { url }), ...(capturedAt && { capturedAt }),
  };
}

/** Only absolute web addresses count; anything else says nothing about where the page came from. */
function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim().replaceAll('&amp;', '&');
  return address && /^https?:\/\/[^\s"'<>]{1,2000}$/i.test(address) ? address : undefined;
}

/** "Tue Nov 28 2023 14:01:12 GMT+0100 (…)" with its offset → ISO 8601 in UTC. */
function isoTime(text: string | undefined): string | undefined {
  const stamp = text && /^[A-Z][a-z]{2} [A-Z][a-z]{2} \d{1,2} \d{4} \d\d:\d\d:\d\d GMT[+-]\d{4}/.exec(text.trim())?.[0];
  const time = stamp ? Date.parse(stamp) : NaN;
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function declaredAddress(front: string): string | undefined {
  let fromMeta: string | undefined;
  for (const [tag] of front.matchAll(/<(?:link|meta)\s[^>]{1,2500}/gi)) {
    if (/^<link/i.test(tag)) {
      const canonical = /\srel\s{0,9}=\s{0,9}["']?\s{0,9}canonical\b/i.test(tag) ? webAddress(attribute(tag, 'href')) : undefined;
      if (canonical) return canonical;
    } else if (/\sproperty\s{0,9}=\s{0,9}["']?\s{0,9}og:url\b/i.test(tag)) fromMeta ??= webAddress(attribute(tag, 'content'));
  }
  return fromMeta;
}

function attribute(tag: string, name: 'href' | 'content'): string | undefined {
  const match = (name === 'href' ? /\shref\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/i
    : /\scontent\s{0,9}=\s{0,9}(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\s"'>]{1,2000}))/i).exec(tag);
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
