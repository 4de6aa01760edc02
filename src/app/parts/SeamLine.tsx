// Where noise was taken out: a thin line with a few small words, which leads to the pieces in the margin.
import { memo } from 'react';
import type { Seam } from '../../core/model/reading';
import { drop, lift } from '../lift';
import { goToNoise } from '../paths';
import { useWords } from '../words';

/** "3 teasers, 1 notice". */
export function useCounts(counts: Seam['counts']): string {
  const words = useWords();
  return counts.map(({ kind, items }) => words.counts[kind](items)).join(', ');
}

export const SeamLine = memo(function SeamLine({ seam }: { readonly seam: Seam }) {
  const words = useWords();
  const counts = useCounts(seam.counts);
  return (
    <button
      type="button"
      className="seam"
      lang={words.code}
      dir="ltr"
      data-seam={seam.index}
      data-seam-blocks={`${seam.blocks[0] ?? ''}-${seam.blocks.at(-1) ?? ''}`}
      aria-label={words.taken(counts)}
      onPointerEnter={() => lift(seam.blocks)}
      onPointerLeave={drop}
      onFocus={() => lift(seam.blocks)}
      onBlur={drop}
      onClick={() => goToNoise(seam.blocks)}
    >
      <span>{counts}</span>
    </button>
  );
});
