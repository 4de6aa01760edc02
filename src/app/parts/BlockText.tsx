// One block as an element that says which block it is, on which side, with which label.
import type { ElementType, ReactNode } from 'react';
import type { Block } from '../../core/model/block';
import type { Label } from '../../core/model/label';
import { sideOf } from '../../core/model/labels';
import { Runs } from './Runs';

/** The attributes that every block on screen carries. */
export const blockAttributes = (label: Label): Record<string, string> => ({
  'data-block': String(label.block),
  'data-side': sideOf(label.name),
  'data-label': label.name,
  ...(label.by === 'reader' && { 'data-by': 'reader' }),
});

/** What the pieces of an article need to draw blocks. Stable while a capture is open, but for `labels`. */
export interface Sheet {
  readonly blocks: readonly Block[];
  readonly labels: readonly Label[];
  /** Address that relative links are resolved against. */
  readonly base: string | undefined;
  /** The page's language, where its words stand among the interface's. */
  readonly lang: string | undefined;
}

interface Props {
  readonly sheet: Sheet;
  readonly block: number;
  readonly as?: ElementType;
  readonly className?: string;
  readonly id?: string;
  /** Shown in place of the block's text, which it must wholly contain. */
  readonly children?: ReactNode;
}

export function BlockText({ sheet, block, as: Element = 'p', className, id, children }: Props) {
  const { runs, level } = sheet.blocks[block]!;
  return (
    <Element {...blockAttributes(sheet.labels[block]!)} className={className} id={id} data-level={level || undefined}>
      {children ?? <Runs runs={runs} base={sheet.base} />}
    </Element>
  );
}
