// The interface in English. German has the same keys; a missing one does not compile.
import { plurals } from './plural';
import type { LabelName, NoiseKind } from '../../core/model/labels';

const n = plurals('en');
const percent = new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 });

export const en = {
  code: 'en' as 'en' | 'de',
  percent: (share: number): string => percent.format(share),

  // Start
  name: 'Klartext',
  promise: 'Paste a scraped page. Read the article, and see what was in its way.',
  field: 'Paste a page here',
  fieldHint: 'or drop files, text or HTML',
  chooseFiles: 'Choose files',
  dropHere: 'Let go to read',
  samples: 'Or start with one of ours',
  sample: (title: string): string => `Read the sample “${title}”`,
  onDevice: 'Nothing leaves this device. No account, no upload, no tracking.',
  language: 'Language',

  // Reading in progress
  busy: (name: string): string => `Reading ${name}`,
  busyHint: 'Escape stops it.',
  cancel: 'Stop',
  pasted: 'Pasted page',
  untitled: 'Capture without a title',

  // Bar
  skip: 'Skip to the article',
  skipNoise: 'Skip to the noise',
  view: 'View',
  viewRead: 'Read',
  viewSide: 'Side by side',
  viewOriginal: 'Original',
  undo: 'Undo',
  redo: 'Redo',
  exportMenu: 'Export',
  look: 'Look and language',
  help: 'Help',
  start: 'New',
  startLong: 'New: back to the empty page',
  openFiles: 'Open files',
  more: 'More',
  actions: 'Actions',
  ctrl: 'Ctrl',
  shift: 'Shift',
  captures: 'Open captures',

  // Strip
  stripName: 'Place in the capture',
  stripText: (parts: string): string => `This capture: ${parts}`,
  article: 'article',

  // Article
  blocksHere: 'Go through the blocks',
  cutAt: 'This capture ends at the paywall. The rest of the article was not in it.',
  unsure: n({ one: 'We are unsure about # block.', other: 'We are unsure about # blocks.' }),
  walk: 'Go through them',
  walkNext: (at: number, of: number): string => `Next (${at} of ${of})`,
  noArticle: 'No article found: everything is shown.',
  taken: (what: string): string => `Taken out here: ${what}`,
  picture: 'Picture',
  table: 'Table, scrolls sideways',
  strip: 'Strip',
  putBack: 'Put back',
  putBackAll: n({ one: 'Put it back', other: 'Put all # back' }),
  why: 'Why?',
  whyLong: (label: string): string => `Why is this: ${label}?`,
  readOn: 'More',

  // Margin
  noise: 'Noise',
  noiseShare: (share: string): string => `${share} of this capture`,
  noNoise: 'Nothing was taken out.',
  pieces: n({ one: '# piece of noise', other: '# pieces of noise' }),
  showNoise: 'Show the noise',
  hideNoise: 'Hide the noise',
  place: 'Show where it stood',
  allOfGroup: n({ one: 'Show # more', other: 'Show # more' }),
  about: 'About this capture',
  aboutName: 'Name',
  aboutFormat: 'Format',
  aboutSize: 'Size',
  aboutAddress: 'Address',
  aboutEngine: 'Engine',
  formats: { text: 'Plain text', html: 'HTML', singlefile: 'HTML, saved as one file' } as Record<string, string>,

  // Why card
  sure: (confidence: number): string =>
    confidence >= 0.95 ? 'Very sure' : confidence >= 0.85 ? 'Quite sure' : confidence >= 0.7 ? 'Fairly sure' : 'Unsure',
  byReader: 'Your decision',
  reasons: 'Because',
  noReasons: 'No single reason stands out.',
  notSo: 'Not so: it is …',
  notSoArticle: 'Part of the article',
  notSoNoise: 'Noise',
  asItStood: 'As it stood',
  close: 'Close',

  // Original
  asBlocks: 'Blocks',
  asPage: 'As the page',
  originalName: 'The original capture',
  frameName: 'The page as it was, without scripts and without network',
  frameFailed: 'The page cannot be shown safely. Its blocks are all here.',
  frameWait: 'Preparing the page',
  hiddenOnPage: 'hidden on the page',

  // Export
  copyMarkdown: 'Copy as Markdown',
  copyText: 'Copy as text',
  copyHtml: 'Copy with formatting',
  saveMarkdown: 'Markdown file',
  saveText: 'Text file',
  saveHtml: 'HTML file',
  saveOriginal: 'The original',
  print: 'Print',
  copyGroup: 'Copy',
  saveGroup: 'Download',
  copied: 'Copied',
  copyFailed: 'The browser did not allow copying. Download the file instead.',

  // Look
  size: 'Text size',
  smaller: 'Smaller',
  larger: 'Larger',
  theme: 'Theme',
  themeSystem: 'System',
  themeLight: 'Light',
  themeDark: 'Dark',
  singleKeys: 'Single-key shortcuts',
  singleKeysHint: 'j, k, x, r and so on. Switch off if you dictate or if keys get in the way.',

  // Toasts and announcements
  didPutBack: n({ one: 'Put back', other: '# blocks put back' }),
  didStrip: n({ one: 'Stripped', other: '# blocks stripped' }),
  didRelabel: (label: string): string => `Now: ${label}`,
  didUndo: 'Undone',
  didRedo: 'Done again',
  ready: (title: string, pieces: string): string => `${title}. ${pieces}.`,

  // Help
  helpTitle: 'Keys',
  helpPaste: 'paste a page, anywhere',
  helpBlocks: 'next and previous block',
  helpNoise: 'next and previous piece of noise',
  helpStrip: 'strip this block',
  helpPutBack: 'put this piece back',
  helpWhy: 'why this label?',
  helpUndo: 'undo and redo',
  helpViews: 'read, side by side, original',
  helpExport: 'export',
  helpHelp: 'this sheet',
  helpEscape: 'close, or stop reading',
  helpHow: 'How it works',
  helpHowText:
    'Klartext gives every block of the capture one label. What belongs to the article stands in the middle, everything else in the margin, with its reason. Nothing is deleted: put a piece back and it returns to its place.',

  // Problems: what happened, what is safe, what to do
  problems: {
    empty: {
      title: 'There was nothing to read',
      what: 'The clipboard or file held no text.',
      next: 'Select the page in the browser with Ctrl+A, copy it with Ctrl+C, and paste it here.',
    },
    'not-a-capture': {
      title: 'This is not a page',
      what: 'The file looks like a picture, a program or other binary content.',
      next: 'Klartext reads text and HTML files. Save the page as HTML, or copy its text and paste it.',
    },
    truncated: {
      title: 'The file stops too early',
      what: 'Its end is missing, and what is there cannot be read.',
      next: 'Save or download the page once more.',
    },
    encrypted: { title: 'The file is locked', what: 'It is encrypted.', next: 'Unlock it first, then open it here.' },
    unsupported: {
      title: 'This format is not known yet',
      what: 'Klartext reads text and HTML.',
      next: 'Save the page as HTML, or copy its text and paste it.',
    },
    'too-large': {
      title: 'The file is too large',
      what: 'It is larger than Klartext reads at once.',
      next: 'Save only the page itself, without pictures and scripts.',
    },
    timeout: {
      title: 'Reading took too long',
      what: 'It was stopped, so that your device stays responsive.',
      next: 'Try to copy the text of the page and paste it.',
    },
    'worker-crashed': {
      title: 'Reading broke off',
      what: 'The part of Klartext that reads pages stopped working on this one.',
      next: 'Try once more, or copy the text of the page and paste it.',
    },
    cancelled: { title: 'Stopped', what: 'Reading was stopped.', next: 'Open the file again when you want to.' },
    internal: {
      title: 'Something in Klartext failed',
      what: 'This is our mistake, not yours.',
      next: 'Try once more. The original can still be downloaded.',
    },
  } as Record<string, { title: string; what: string; next: string }>,
  problemSafe: 'Your file is unchanged, and nothing has left this device.',
  problemOthers: 'The other files are open.',
  tryAgain: 'Try again',
  saveOriginalLong: 'Download the original',

  // Notes on how a capture was read
  notes: {
    'charset-guessed': 'The character encoding was not declared; it was guessed from the text.',
    'charset-conflict': 'The page declares one character encoding and uses another; the text decided.',
    'bytes-replaced': 'Some bytes could not be decoded; a mark stands in their place.',
    'nul-removed': 'Null characters were removed.',
    'depth-flattened': 'The page was nested very deeply; it was flattened before reading.',
    'clipboard-plain-preferred': 'The clipboard’s plain text was read, because its HTML held no structure.',
    'readability-skipped': 'The second opinion was skipped for this page.',
    'truncated-long': 'The page is very long; only its first part was read.',
    'mojibake-repaired': 'Garbled letters were repaired.',
  } as Record<string, string>,

  /** What one block is. */
  labels: {
    kicker: 'Kicker', title: 'Title', standfirst: 'Standfirst', byline: 'Byline', date: 'Date', dateline: 'Dateline', heading: 'Heading',
    paragraph: 'Paragraph', list: 'List', quote: 'Quote', table: 'Table', code: 'Code', caption: 'Caption', credit: 'Credit',
    infobox: 'Info box', entry: 'Live entry',
    nav: 'Navigation', paywall: 'Paywall notice', teaser: 'Other story', ad: 'Advertising', promo: 'Own promotion',
    newsletter: 'Newsletter', consent: 'Consent', share: 'Share and follow', comments: 'Comments', media: 'Player and gallery',
    'author-box': 'About the author', tags: 'Topics', legal: 'Legal', meta: 'Page facts', crawl: 'Crawler’s notes', other: 'Other noise',
  } satisfies Record<LabelName, string> as Record<LabelName, string>,

  /** Heads a group in the margin. */
  groups: {
    nav: 'Navigation', paywall: 'Paywall notice', teaser: 'Other stories', ad: 'Advertising', promo: 'Own promotion',
    newsletter: 'Newsletter', consent: 'Consent', share: 'Share and follow', comments: 'Comments', media: 'Player and gallery',
    'author-box': 'About the author', tags: 'Topics', legal: 'Legal', meta: 'Page facts', crawl: 'Crawler’s notes', other: 'Other',
  } satisfies Record<NoiseKind, string> as Record<NoiseKind, string>,

  /** In a seam: "3 teasers, 1 notice". */
  counts: {
    nav: n({ one: '# menu line', other: '# menu lines' }),
    paywall: n({ one: '# notice', other: '# notices' }),
    teaser: n({ one: '# teaser', other: '# teasers' }),
    ad: n({ one: '# ad', other: '# ads' }),
    promo: n({ one: '# promotion', other: '# promotions' }),
    newsletter: n({ one: '# newsletter box', other: '# newsletter boxes' }),
    consent: n({ one: '# consent notice', other: '# consent notices' }),
    share: n({ one: '# share line', other: '# share lines' }),
    comments: n({ one: '# comment', other: '# comments' }),
    media: n({ one: '# player line', other: '# player lines' }),
    'author-box': n({ one: '# author box', other: '# author boxes' }),
    tags: n({ one: '# topic line', other: '# topic lines' }),
    legal: n({ one: '# legal line', other: '# legal lines' }),
    meta: n({ one: '# page fact', other: '# page facts' }),
    crawl: n({ one: '# crawler line', other: '# crawler lines' }),
    other: n({ one: '# other piece', other: '# other pieces' }),
  } satisfies Record<NoiseKind, (count: number) => string> as Record<NoiseKind, (count: number) => string>,
};

/** Every word of the interface. */
export type Words = typeof en;
