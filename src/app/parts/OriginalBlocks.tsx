// The whole capture in its own order, every block tinted by its label and named beside it. Shown in steps.
import { memo, useMemo, useRef } from 'react';
import { isRole } from '../../core/model/labels';
import type { Reading } from '../../core/model/reading';
import { useBatches } from '../batches';
import type { OpenCapture } from '../session';
import { useWords } from '../words';
import { BlockText, type Sheet } from './BlockText';
import { BlockTools } from './BlockTools';
import { Icon } from './Icon';

const STEP = 50;

const Step = memo(function Step({ from, to, sheet }: { readonly from: number; readonly to: number; readonly sheet: Sheet }) {
  const words = useWords();
  return (
    <div className="step">
      {sheet.blocks.slice(from, to).map((block, at) => {
        const { name } = sheet.labels[block.index]!;
        const before = at === 0 && from === 0 ? undefined : sheet.labels[block.index - 1]?.name;
        return (
          <div key={block.index} className="line-of" data-tone={isRole(name) ? 'article' : name} data-gap={block.gap > 0 || undefined} data-glued={block.glued || undefined}>
            <span className="tag">{name !== before && <><Icon name={isRole(name) ? 'file' : name} /><span>{words.labels[name]}</span></>}</span>
            <BlockText sheet={sheet} block={block.index} as={block.kind === 'code' ? 'pre' : 'p'} className={`is-${block.kind}`} />
            {block.place.hidden && <span className="hidden-mark">{words.hiddenOnPage}</span>}
          </div>
        );
      })}
    </div>
  );
});

export const OriginalBlocks = memo(function OriginalBlocks({ capture, reading }: { readonly capture: OpenCapture; readonly reading: Reading }) {
  const host = useRef<HTMLDivElement>(null);
  const { blocks } = capture.digest!.page;
  const { labels, meta } = reading;
  const lang = meta.lang?.value;
  const base = meta.url?.value ?? capture.digest!.capture.url;
  const sheet = useMemo<Sheet>(() => ({ blocks, labels, base, lang }), [blocks, labels, base, lang]);
  const steps = Math.ceil(blocks.length / STEP);
  const count = useBatches(steps, capture.key, 1, 1);
  return (
    <div ref={host} className={`original-blocks ${blocks.length > 300 ? 'long' : ''}`} lang={meta.lang?.value} dir={meta.dir}>
      {Array.from({ length: count }, (_, at) => <Step key={at} from={at * STEP} to={(at + 1) * STEP} sheet={sheet} />)}
      <BlockTools host={host} fresh={reading} />
    </div>
  );
});
