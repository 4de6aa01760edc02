// One piece of noise in the margin: its words (a teaser as a small card), why it is there, and the way back.
import { memo, useState, type ReactNode } from 'react';
import type { NoiseKind } from '../../core/model/labels';
import type { NoiseItem, Teaser } from '../../core/model/reading';
import { putBack } from '../acts';
import { drop, lift } from '../lift';
import { goToSeam } from '../paths';
import { useWords } from '../words';
import { askWhy } from '../why';
import { BlockText, type Sheet } from './BlockText';
import { Icon } from './Icon';

interface Props {
  readonly item: NoiseItem;
  readonly kind: NoiseKind;
  readonly sheet: Sheet;
  /** The seam in the article where it stood. */
  readonly seam: number | undefined;
}

/** Longer texts are cut to a few lines until they are asked for. */
const LONG_TEXT = 180;

const PARTS = ['kicker', 'title', 'standfirst'] as const;
const SMALL = ['date', 'readingTime', 'author'] as const;

/** The parts of a teaser that a block's text holds, in the order a card shows them. */
function partsIn(text: string, teaser: Teaser): { readonly shown: ReactNode; readonly small: boolean } | undefined {
  const within = (value: string | undefined): value is string => value !== undefined && value !== '' && text.includes(value);
  const words = PARTS.filter((part) => within(teaser[part]));
  const small = SMALL.filter((part) => within(teaser[part]));
  if (words.length + small.length === 0) return undefined;
  const shown = (
    <>
      {words.map((part) => <span key={part} className={`teaser-${part}`}>{teaser[part]}</span>)}
      {small.length > 0 && <span className="teaser-small">{small.map((part) => <span key={part}>{teaser[part]}</span>)}</span>}
    </>
  );
  return { shown, small: words.length === 0 };
}

export const NoiseItemView = memo(function NoiseItemView({ item, kind, sheet, seam }: Props) {
  const words = useWords();
  const [unfolded, setUnfolded] = useState(false);
  const { blocks, teaser } = item;
  const length = blocks.reduce((sum, block) => sum + sheet.blocks[block]!.text.length, 0);
  const up = (): void => {
    lift(blocks);
    if (seam !== undefined) document.querySelector(`[data-seam="${seam}"]`)?.setAttribute('data-lifted', '');
  };
  const down = (): void => {
    drop();
    document.querySelector('[data-seam][data-lifted]')?.removeAttribute('data-lifted');
  };
  const label = sheet.labels[blocks[0]!]!;
  return (
    <li
      className={`item ${teaser ? 'teaser' : ''}`}
      data-first={blocks[0]}
      data-blocks={blocks.join(' ')}
      data-folded={(length > LONG_TEXT && !unfolded) || undefined}
      onPointerEnter={up}
      onPointerLeave={down}
      onFocus={up}
      onBlur={down}
    >
      <div className="words" lang={sheet.lang} dir="auto">
        {blocks.map((block) => {
          const parts = teaser && partsIn(sheet.blocks[block]!.text, teaser);
          return <BlockText key={block} sheet={sheet} block={block} className={parts?.small ? 'small' : undefined}>{parts?.shown}</BlockText>;
        })}
      </div>
      <div className="acts">
        {length > LONG_TEXT && !unfolded && <button type="button" onClick={() => setUnfolded(true)}>{words.readOn}</button>}
        {seam !== undefined && <button type="button" className="icon-only" aria-label={words.place} title={words.place} onClick={() => goToSeam(seam)}><Icon name="spot" /></button>}
        <button type="button" aria-label={words.whyLong(words.labels[kind])} onClick={(event) => askWhy(blocks, event.currentTarget)}>
          {words.why}{label.by === 'engine' && label.confidence < 0.7 && <span className="doubt" title={words.sure(label.confidence)}> {words.percent(label.confidence)}</span>}
        </button>
        <button type="button" className="put-back" onClick={() => putBack(blocks)}><Icon name="putback" />{words.putBack}</button>
      </div>
    </li>
  );
});
