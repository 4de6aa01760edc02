// The margin: everything that was taken out, in groups by kind. On a phone it is a sheet at the bottom with a peeking handle.
import { memo, useMemo, useRef } from 'react';
import type { NoiseGroup, Reading } from '../../core/model/reading';
import { putBack } from '../acts';
import { FIRST_ITEMS, margin, setSheet } from '../paths';
import type { OpenCapture } from '../session';
import { useStore } from '../store';
import { useWords } from '../words';
import { AboutCapture } from './AboutCapture';
import type { Sheet } from './BlockText';
import { Icon } from './Icon';
import { NoiseItemView } from './NoiseItemView';

/** Kinds that stand open: what was stripped on purpose to be seen. */
const OPEN_AT_FIRST: ReadonlySet<string> = new Set(['paywall', 'teaser']);

/** What the margin holds: nothing when no article was found, for then everything is shown in its place. */
const shownNoise = (reading: Reading): readonly NoiseGroup[] => (reading.isArticle ? reading.noise : []);

/** Items in all groups; a list heading counts as one. */
export const piecesOf = (reading: Reading): number => shownNoise(reading).reduce((sum, { items }) => sum + items.length, 0);

interface GroupProps {
  readonly group: NoiseGroup;
  readonly sheet: Sheet;
  readonly seamOf: ReadonlyMap<number, number>;
  readonly openAtFirst: boolean;
}

const Group = memo(function Group({ group: { kind, items }, sheet, seamOf, openAtFirst }: GroupProps) {
  const words = useWords();
  const open = useStore(margin, ({ groups }) => groups[kind] ?? openAtFirst);
  const whole = useStore(margin, (now) => now.whole[kind] ?? false);
  const shown = whole ? items : items.slice(0, FIRST_ITEMS);
  return (
    <section className="group" data-tone={kind}>
      <h3>
        <button type="button" aria-expanded={open} onClick={() => margin.set((now) => ({ ...now, groups: { ...now.groups, [kind]: !open } }))}>
          <Icon name="chevron" className="turn" /><Icon name={kind} /><span className="kind">{words.groups[kind]}</span><span className="count">{items.length}</span>
        </button>
      </h3>
      {open && (
        <>
          <ul>{shown.map((item) => <NoiseItemView key={item.blocks[0]} item={item} kind={kind} sheet={sheet} seam={seamOf.get(item.blocks[0]!)} />)}</ul>
          {(shown.length < items.length || items.length > 1) && (
            <div className="group-foot">
              {shown.length < items.length && (
                <button type="button" className="text" onClick={() => margin.set((now) => ({ ...now, whole: { ...now.whole, [kind]: true } }))}>
                  {words.allOfGroup(items.length - shown.length)}
                </button>
              )}
              {items.length > 1 && (
                <button type="button" className="text" onClick={() => putBack(items.flatMap(({ blocks }) => blocks))}>{words.putBackAll(items.length)}</button>
              )}
            </div>
          )}
        </>
      )}
    </section>
  );
});

interface Props {
  readonly capture: OpenCapture;
  readonly reading: Reading;
}

export const NoiseMargin = memo(function NoiseMargin({ capture, reading }: Props) {
  const words = useWords();
  const open = useStore(margin, ({ sheet }) => sheet);
  const drag = useRef<number>(undefined);
  const blocks = capture.digest!.page.blocks;
  const { labels, seams, meta } = reading;
  const lang = meta.lang?.value;
  const base = meta.url?.value ?? capture.digest!.capture.url;
  const sheet = useMemo<Sheet>(() => ({ blocks, labels, base, lang }), [blocks, labels, base, lang]);
  const seamOf = useMemo(() => new Map(seams.flatMap(({ index, blocks: within }) => within.map((block) => [block, index] as const))), [seams]);
  const pieces = piecesOf(reading);
  const few = pieces <= 6;
  return (
    <aside id="noise" className="margin" role="complementary" aria-label={words.noise} data-open={open || undefined}>
      <button
        type="button"
        className="handle"
        aria-expanded={open}
        aria-label={`${words.pieces(pieces)}. ${open ? words.hideNoise : words.showNoise}`}
        onPointerDown={(event) => { drag.current = event.clientY; }}
        onPointerUp={(event) => {
          const moved = event.clientY - (drag.current ?? event.clientY);
          if (Math.abs(moved) > 24) setSheet(moved < 0);
        }}
        onClick={() => setSheet(!margin.get().sheet)}
      >
        <span className="grip" /><span>{pieces === 0 ? words.noNoise : words.pieces(pieces)}</span><Icon name="up" className="turn" />
      </button>
      <div className="margin-inner">
        <h2>{words.noise}{pieces > 0 && <span> · {words.noiseShare(words.percent(1 - reading.shares.article))}</span>}</h2>
        {pieces === 0 && <p className="nothing">{words.noNoise}</p>}
        {shownNoise(reading).map((group) => <Group key={group.kind} group={group} sheet={sheet} seamOf={seamOf} openAtFirst={few || OPEN_AT_FIRST.has(group.kind)} />)}
        <AboutCapture capture={capture} />
      </div>
    </aside>
  );
});
