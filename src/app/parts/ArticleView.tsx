// The article as a page to read: head, body in sections, seams. Shown in steps when it is long.
import { memo, useId, useMemo, useRef, type ReactNode } from 'react';
import type { ArticleHead, Meta, Reading, Section } from '../../core/model/reading';
import { useBatches } from '../batches';
import type { OpenCapture } from '../session';
import { useWords } from '../words';
import { BlockText, type Sheet } from './BlockText';
import { BlockTools } from './BlockTools';
import { OriginalBlocks } from './OriginalBlocks';
import { PageLine } from './PageLine';
import { Sections } from './SectionView';

/** Sections in one step, and the length from which off-screen steps are not laid out. */
const STEP = 14;
const LONG = 120;

function Dots({ children }: { readonly children: readonly ReactNode[] }) {
  const shown = children.filter(Boolean);
  return shown.length > 0 ? <div className="byline">{shown}</div> : null;
}

/** A kicker that was glued to its title keeps its colon for ears and tests, not for the eye. */
const withoutColon = (text: string): ReactNode =>
  text.endsWith(':') ? <>{text.slice(0, -1)}<span className="visually-hidden">:</span></> : undefined;

/** A date from the page's head, written the reader's way; as it stands when it is no date. */
function written(value: string, lang: string): string {
  const time = /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value) ? new Date(value) : undefined;
  if (!time || Number.isNaN(time.getTime())) return value;
  return value.includes('T')
    ? time.toLocaleString(lang, { dateStyle: 'long', timeStyle: 'short' })
    : time.toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
}

function Head({ head, meta, sheet, titleId }: { readonly head: ArticleHead; readonly meta: Meta; readonly sheet: Sheet; readonly titleId: string }) {
  const words = useWords();
  const declared = meta.title && head.title.length === 0 ? meta.title.value : undefined;
  return (
    <header className="head">
      {head.kicker.length > 0
        ? head.kicker.map((block) => <BlockText key={block} sheet={sheet} block={block} className="kicker">{withoutColon(sheet.blocks[block]!.text)}</BlockText>)
        : meta.kicker && meta.kicker.block === undefined && <p className="kicker">{meta.kicker.value}</p>}
      {head.title.length > 0
        ? <h1 id={titleId}>{head.title.map((block, at) => <BlockText key={block} sheet={sheet} block={block} as="span" className={at > 0 ? 'more-title' : undefined} />)}</h1>
        : <h1 id={titleId} className={declared ? undefined : 'visually-hidden'}>{declared ?? words.untitled}</h1>}
      {head.standfirst.map((block) => <BlockText key={block} sheet={sheet} block={block} className="standfirst" />)}
      <Dots>
        {[
          meta.site && meta.site.block === undefined && <span key="site">{meta.site.value}</span>,
          ...head.byline.map((block) => <BlockText key={block} sheet={sheet} block={block} as="span" />),
          head.byline.length === 0 && meta.authors.length > 0 && meta.authors.every(({ block }) => block === undefined)
            && <span key="authors">{meta.authors.map(({ value }) => value).join(', ')}</span>,
          ...head.date.map((block) => <BlockText key={block} sheet={sheet} block={block} as="span" />),
          head.date.length === 0 && meta.published && meta.published.block === undefined
            && <time key="published" dateTime={meta.published.value}>{written(meta.published.value, words.code)}</time>,
          meta.agency && <span key="agency" className="agency">{meta.agency.value}</span>,
        ]}
      </Dots>
    </header>
  );
}

const Step = memo(function Step({ sections, sheet }: { readonly sections: readonly Section[]; readonly sheet: Sheet }) {
  return <div className="step"><Sections sections={sections} sheet={sheet} /></div>;
});

/** No article was found: every block in the capture's own order, nothing taken out. */
function Everything({ capture, reading, titleId }: Props & { readonly titleId: string }) {
  const words = useWords();
  const { title, lang, dir } = reading.meta;
  const declared = title && title.block === undefined ? title.value : undefined;
  return (
    <article id="article" role="article" className="sheet everything" aria-labelledby={titleId} lang={lang?.value} dir={dir}>
      <header className="head"><h1 id={titleId} className={declared ? undefined : 'visually-hidden'}>{declared ?? (title?.value || words.untitled)}</h1></header>
      <PageLine reading={reading} />
      <OriginalBlocks capture={capture} reading={reading} />
    </article>
  );
}

interface Props {
  readonly capture: OpenCapture;
  readonly reading: Reading;
}

export const ArticleView = memo(function ArticleView({ capture, reading }: Props) {
  const titleId = useId();
  const host = useRef<HTMLElement>(null);
  const blocks = capture.digest!.page.blocks;
  const { meta, labels, sections } = reading;
  const lang = meta.lang?.value;
  const base = meta.url?.value ?? capture.digest!.capture.url;
  const sheet = useMemo<Sheet>(() => ({ blocks, labels, base, lang }), [blocks, labels, base, lang]);
  const steps = useMemo(() => {
    const out: Section[][] = [];
    for (let at = 0; at < sections.length; at += STEP) out.push(sections.slice(at, at + STEP));
    return out;
  }, [sections]);
  const count = useBatches(steps.length, capture.key, 1, 2);
  if (!reading.isArticle) return <Everything capture={capture} reading={reading} titleId={titleId} />;
  return (
    <article
      ref={host}
      id="article"
      role="article"
      className={`sheet ${sections.length > LONG ? 'long' : ''}`}
      aria-labelledby={titleId}
      lang={meta.lang?.value}
      dir={meta.dir}
    >
      <Head head={reading.head} meta={meta} sheet={sheet} titleId={titleId} />
      <PageLine reading={reading} />
      <div className="body">
        {steps.slice(0, count).map((part, at) => <Step key={at} sections={part} sheet={sheet} />)}
      </div>
      <BlockTools host={host} fresh={reading} />
    </article>
  );
});
