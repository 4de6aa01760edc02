// How a block's text looks: length, sentence ends, capitals, digits, punctuation, separators, dates.
import { SPEAKS_OF_ITSELF, SPEAKS_TO_READER } from '../../phrases/person-words';
import type { FeatureGroup } from './feature';

const DATE = /\b\d{1,2}\.\s?\d{1,2}\.\s?(?:\d{4}|\d{2}\b)|\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2}\/\d{1,2}\/\d{2,4}\b|\b\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?\p{L}{3,10}\.?,?\s(?:de\s)?\d{4}\b|\b\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}\b|\d{4}\s?[年년]\s?\d{1,2}\s?[月월]/u;
const TIME = /\b\d{1,2}[:.h]\d{2}(?:\s?(?:uhr|am|pm|a\.m\.|p\.m\.|h))?\b/i;
const ONLY_NUMBERS = /^[\d\s.,:/%+|·•()#-]+$/;
const DURATION = /^\d{1,3}:\d{2}(?::\d{2})?(?:\s?\p{L}{1,7}\.?)?$|^\d{1,3}\s?(?:min|mins|minutes?|minuten|minuti|minutos|sec|std)\b\.?/iu;
const MONEY = /[€$£¥]\s?\d|\d\s?(?:€|\$|£|eur|usd|chf|zł|euro)\b/i;
const URL = /\bhttps?:\/\/|\bwww\.|[\w.-]{2,40}@[\w-]{2,40}\.\w{2}/i;
const SEPARATOR = /[|•·›»→>/]/g;
const CAMEL = /\p{Ll}\p{Lu}/gu;
/** Signs that code has and prose has not. */
const CODE_MARK = /[{}[\]<>=_;$\\|&*]|\(\)|::/g;
const COPYRIGHT = /©|\(c\)\s?\d{4}|\bcopyright\b/i;
const CAPITAL_NAME = /^(?:\p{Lu}[\p{L}.'’-]+\s?){2,4}$/u;

const CLOSERS: ReadonlySet<string> = new Set('"”“»)]’\'」』）】');

/** Digits and punctuation of Arabic, Hebrew, Hindi, Chinese and Japanese, full width included. */
const DIGITS_ELSEWHERE = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/;
const MARKS_ELSEWHERE = /[\u0589\u05be\u05c0\u05c3\u060c\u061b\u061f\u06d4\u0964\u0965\u3000-\u3004\u3008-\u3020\u30fb\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;
const COMMAS_ELSEWHERE: ReadonlySet<string> = new Set('،、，');

const STOPS: ReadonlySet<string> = new Set('.。｡۔।');

const cap = (value: number, top: number): number => (value > top ? 1 : value / top);
const flag = (value: boolean): number => (value ? 1 : 0);

export const SHAPE: FeatureGroup = {
  names: [
    'chars', 'words', 'words<=2', 'words<=5', 'words>=12', 'words>=25', 'word-length', 'sentence-ends', 'ends-stop', 'ends-question', 'ends-exclaim', 'ends-colon',
    'ends-ellipsis', 'ends-open', 'starts-lower', 'starts-digit', 'starts-quote', 'quoted-whole', 'starts-mark', 'capital-share', 'capital-words', 'all-caps', 'digit-share',
    'punctuation-share', 'stop-share', 'prose', 'separators', 'camel', 'date', 'only-date', 'time', 'only-numbers', 'duration', 'money', 'url', 'copyright', 'name-like',
    'bracketed', 'ends-bracket', 'comma-share', 'question-inside', 'first-person', 'second-person', 'starts-credit-mark', 'number-first', 'non-latin', 'cell', 'column', 'code-marks', 'ends-code',
  ],
  fill(page, i, out, at) {
    const { block, text, words, width, sentenceEnds, stopShare, prose } = page.facts[i]!;
    const length = text.length;
    let upper = 0, lower = 0, digits = 0, marks = 0, commas = 0, nonLatin = 0;
    for (let k = 0; k < length; k++) {
      const c = text.charCodeAt(k);
      if (c >= 97 && c <= 122) lower++;
      else if (c >= 65 && c <= 90) upper++;
      else if (c >= 48 && c <= 57) digits++;
      else if (c === 44) { commas++; marks++; }
      else if (c < 128) { if (c !== 32) marks++; }
      else if (c >= 0xc0 && c < 0x250) { const ch = text[k]!; if (ch === ch.toLowerCase()) lower++; else upper++; }
      else if (DIGITS_ELSEWHERE.test(text[k]!)) digits++;
      else if (MARKS_ELSEWHERE.test(text[k]!)) { marks++; if (COMMAS_ELSEWHERE.has(text[k]!)) commas++; }
      else if (c >= 0x370 && c < 0x2000 || c >= 0x3000) nonLatin++;
      else marks++;
    }
    const letters = upper + lower + nonLatin || 1;
    const capitalWords = text.split(' ', 40).reduce((n, word) => n + flag(/^["„“«(]?\p{Lu}/u.test(word)), 0);
    const n = words.length;
    const first = text[0]!;
    let end = length - 1;
    while (end > 0 && CLOSERS.has(text[end]!)) end--;
    const last = text[end]!;
    const date = DATE.exec(text);
    const values = [
      Math.log1p(width) / 8, Math.log1p(n) / 6, flag(n <= 2), flag(n <= 5), flag(n >= 12), flag(n >= 25), cap(width / (n || 1), 14), Math.log1p(sentenceEnds) / 3,
      flag(STOPS.has(last)), flag(last === '?' || last === '？' || last === '؟'), flag(last === '!' || last === '！'), flag(last === ':' || last === '：'), flag(last === '…' || text.endsWith('...')),
      flag(/[\p{L}\p{N}]$/u.test(text)), flag(/^\p{Ll}/u.test(text)), flag(first >= '0' && first <= '9'), flag(/^["„“«»'‚‘「『]/.test(text)),
      flag(/^["„“«»‚‘「『].*["”“»’‘」』]$/s.test(text)), flag(/^[^\p{L}\p{N}"„“«»'‚‘「『(（]/u.test(text)), upper / letters, capitalWords / Math.min(40, text.split(' ', 40).length),
      flag(upper > 2 && lower === 0), digits / length, marks / length, stopShare * 2, cap(prose, 60), cap(text.match(SEPARATOR)?.length ?? 0, 4), cap(text.match(CAMEL)?.length ?? 0, 4),
      flag(date !== null), flag(date !== null && date[0].length > length * 0.6), flag(TIME.test(text)), flag(ONLY_NUMBERS.test(text)), flag(DURATION.test(text)), flag(MONEY.test(text)),
      flag(URL.test(text)), flag(COPYRIGHT.test(text)), flag(length < 50 && CAPITAL_NAME.test(text)), flag(/[(（]/.test(first) && /[)）]$/.test(text)), flag(/[)）]$/.test(text)),
      cap(commas / (n || 1), 0.3), flag(/[?？؟]/.test(text) && !/[?？؟]/.test(last)), flag(SPEAKS_OF_ITSELF.test(text.slice(0, 200))),
      flag(SPEAKS_TO_READER.test(text.slice(0, 200))), flag(/^[(/–-]\s?\p{L}/u.test(text)),
      flag(/^\d{1,3}[.)]?\s/.test(text)), nonLatin / letters, flag(block.kind === 'table-cell'), cap(block.cell?.column ?? 0, 6),
      cap((text.match(CODE_MARK)?.length ?? 0) / length, 0.2), flag(/[;{}]$|\)\s?=>|^(?:\$|#|\/\/|\/\*|>>>)\s?\S/.test(text)),
    ];
    for (let k = 0; k < values.length; k++) out[at + k] = values[k]!;
  },
};
