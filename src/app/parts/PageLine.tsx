// One line under the title, only when it matters: cut at the paywall, blocks we are unsure about, no article found.
import { useState } from 'react';
import type { Reading } from '../../core/model/reading';
import { sentenceOf } from '../../core/label/reasons';
import { goToBlock, whenThere } from '../paths';
import { useWords } from '../words';
import { askWhy } from '../why';
import { Icon } from './Icon';

export function PageLine({ reading }: { readonly reading: Reading }) {
  const words = useWords();
  const [walked, setWalked] = useState({ capture: reading.capture, count: 0 });
  const { doubtful, meta: { paywall }, isArticle } = reading;
  const open = doubtful.filter((block) => reading.labels[block]?.by === 'engine');
  if (isArticle && paywall.verdict !== 'cut' && open.length === 0) return null;
  const count = walked.capture === reading.capture ? walked.count : 0;
  const walk = (): void => {
    const block = open[count % open.length]!;
    setWalked({ capture: reading.capture, count: count + 1 });
    goToBlock(block);
    whenThere(`.item [data-block="${block}"], main [data-block="${block}"]`, (element) => {
      // The card opens where the scroll has come to rest.
      setTimeout(() => askWhy([block], element.closest<HTMLElement>('.item') ?? element), 260);
    });
  };
  return (
    <div className="page-lines" lang={words.code} dir="ltr">
      {!isArticle && <p className="page-line"><Icon name="warning" />{words.noArticle}</p>}
      {isArticle && paywall.verdict === 'cut' && (
        <p className="page-line" title={sentenceOf(paywall.reason, words.code)}><Icon name="lock" />{words.cutAt}</p>
      )}
      {isArticle && open.length > 0 && (
        <p className="page-line">
          <Icon name="help" />{words.unsure(open.length)}{' '}
          <button type="button" className="text" onClick={walk}>{count === 0 ? words.walk : words.walkNext((count % open.length) + 1, open.length)}</button>
        </p>
      )}
    </div>
  );
}
