// The strip: a barcode of the whole capture. An image with a text alternative, and a slider that leads to any block.
import { useEffect, useId, useMemo, useRef, useState, type PointerEvent } from 'react';
import type { Block } from '../../core/model/block';
import type { Label } from '../../core/model/label';
import { isRole } from '../../core/model/labels';
import type { Reading } from '../../core/model/reading';
import { drop, lift, lifted } from '../lift';
import { goToBlock } from '../paths';
import { seen } from '../seen';
import { useStore } from '../store';
import { layoutStrip, segmentAt, stretchOf, type Segment } from '../strip-layout';
import { useWords, type Words } from '../words';

/** "article 34 %, other stories 41 %": the strip in words, the largest shares first. */
export function sharesInWords(shares: Reading['shares'], words: Words): string {
  const noise = [...shares.noise].sort((a, b) => b.share - a.share).filter(({ share }) => share >= 0.005);
  return [`${words.article} ${words.percent(shares.article)}`, ...noise.map(({ kind, share }) => `${words.groups[kind]} ${words.percent(share)}`)].join(', ');
}

interface BarsProps {
  readonly segments: readonly Segment[];
  readonly extent: number;
  readonly across: boolean;
}

/** The drawing alone: one rectangle a segment, with a hair of paper between those that have room for it. */
export function Bars({ segments, extent, across }: BarsProps) {
  return (
    <svg className="bars" viewBox={across ? `0 0 ${extent} 1` : `0 0 1 ${extent}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {segments.map(({ from, tone, start, size }) => {
        const length = Math.max(size - (size > 3 ? 1 : 0), 0.5);
        return across
          ? <rect key={from} data-tone={tone} x={start} y={0} width={length} height={1} />
          : <rect key={from} data-tone={tone} x={0} y={start} width={1} height={length} />;
      })}
    </svg>
  );
}

/** Ink for the article, its headings darker than its text; a noise kind has its own hue. */
export const toneOf = (name: Label['name']): string => (isRole(name) ? (name === 'title' || name === 'heading' || name === 'entry' ? 'heading' : 'article') : name);

/** The tones and lengths of a page, laid out over `extent` pixels. */
export function useSegments(blocks: readonly Block[], labels: readonly Label[], extent: number): Segment[] {
  return useMemo(
    () => layoutStrip(blocks.map(({ text }) => text.length), labels.map(({ name }) => toneOf(name)), extent),
    [blocks, labels, extent],
  );
}

interface Props {
  readonly blocks: readonly Block[];
  readonly reading: Reading;
  readonly across: boolean;
}

export function Strip({ blocks, reading, across }: Props) {
  const words = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [extent, setExtent] = useState(600);
  const [named, setNamed] = useState<number>();
  const view = useStore(seen, (value) => value);
  const raised = useStore(lifted, (value) => value);
  const id = useId();
  const { labels } = reading;
  const segments = useSegments(blocks, labels, extent);

  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect;
      setExtent(Math.max(40, Math.round(across ? width : height)));
    });
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, [across]);

  const at = (event: PointerEvent): Segment | undefined => {
    const rect = box.current!.getBoundingClientRect();
    return segmentAt(segments, across ? event.clientX - rect.left : event.clientY - rect.top);
  };
  const name = (block: number): string => `${words.labels[labels[block]!.name]}: ${blocks[block]!.text.slice(0, 90)}`;
  const place = (stretch: { start: number; size: number }, least: number) => {
    const size = Math.max(stretch.size, least);
    const start = Math.min(stretch.start, Math.max(extent - size, 0));
    return across ? { left: start, width: size } : { top: start, height: size };
  };
  const frame = view && stretchOf(segments, view.first, view.last);
  const light = raised.length > 0 ? stretchOf(segments, Math.min(...raised.slice(0, 200)), Math.max(...raised.slice(0, 200))) : undefined;
  const spot = named === undefined ? undefined : stretchOf(segments, named, named);

  return (
    <div
      ref={box}
      role="region"
      aria-label={words.stripName}
      data-focus-ring=""
      className={`strip ${across ? 'across' : 'upright'}`}
      onPointerMove={(event) => {
        const segment = at(event);
        if (segment && segment.from !== named) {
          setNamed(segment.from);
          lift([segment.from]);
        }
      }}
      onPointerLeave={() => {
        setNamed(undefined);
        drop();
      }}
      onPointerUp={(event) => {
        const segment = at(event);
        if (segment) goToBlock(segment.from);
      }}
    >
      <div role="img" aria-label={words.stripText(sharesInWords(reading.shares, words))}><Bars segments={segments} extent={extent} across={across} /></div>
      <label className="visually-hidden" htmlFor={id}>{words.stripName}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={Math.max(blocks.length - 1, 0)}
        step={1}
        value={named ?? view?.first ?? 0}
        aria-valuetext={blocks.length > 0 ? name(named ?? Math.min(view?.first ?? 0, blocks.length - 1)) : undefined}
        onChange={(event) => setNamed(Number(event.target.value))}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && named !== undefined) goToBlock(named);
        }}
        onBlur={() => setNamed(undefined)}
      />
      {frame && <div className="frame" style={place(frame, 10)} />}
      {light && <div className="light" style={place(light, 4)} />}
      {named !== undefined && spot && blocks[named] && (
        <div className="name" aria-hidden="true" data-tone={toneOf(labels[named]!.name)} style={across ? { left: Math.min(spot.start, extent - 180) } : { top: Math.min(spot.start, extent - 60) }}>
          <strong>{words.labels[labels[named]!.name]}</strong> {blocks[named].text.slice(0, 90)}
        </div>
      )}
    </div>
  );
}
