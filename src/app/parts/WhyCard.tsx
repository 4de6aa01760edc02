// Why a block has its label: how sure, the strongest reasons, and the way to say what it is instead.
import { isRole, LABELS, NOISE_KINDS, ROLES, type LabelName } from '../../core/model/labels';
import { sentenceOf } from '../../core/label/reasons';
import { nameAs, putBack, strip } from '../acts';
import type { OpenCapture } from '../session';
import { useStore } from '../store';
import { useWords } from '../words';
import { why } from '../why';
import { Icon } from './Icon';
import { LabelMark } from './LabelMark';
import { Popover } from './Popover';

const STRONGEST = 3;

export function WhyCard({ capture }: { readonly capture: OpenCapture }) {
  const words = useWords();
  const open = useStore(why, (value) => value);
  // A piece may hold several blocks: the reader's own verdict on one of them is what they will ask about.
  const first = open?.blocks.find((index) => capture.reading?.labels[index]?.by === 'reader') ?? open?.blocks[0];
  const block = first === undefined ? undefined : capture.digest?.page.blocks[first];
  const label = first === undefined ? undefined : capture.reading?.labels[first];
  if (!open || !block || !label) return null;
  const close = (): void => why.set(undefined);
  const then = (act: () => void) => (): void => {
    close();
    act();
  };
  const onPage = isRole(label.name);
  const percent = words.percent(Math.min(label.confidence, 0.99));
  const sentences = [...new Set(label.reasons.map((reason) => sentenceOf(reason, words.code)))].slice(0, STRONGEST);
  return (
    <Popover beside={open.beside} label={words.whyLong(words.labels[label.name])} className="why" onClose={close}>
      <header role="presentation">
        <LabelMark name={label.name} />
        <button type="button" className="quiet" aria-label={words.close} onClick={close}><Icon name="close" /></button>
      </header>
      {label.by === 'reader' ? <p className="sure">{words.byReader}</p> : (
        <>
          <p className="sure">
            <span>{words.sure(label.confidence)}</span> <span className="figure">{percent}</span>
            <meter min={0} max={1} value={label.confidence} aria-hidden="true" />
          </p>
          {sentences.length > 0
            ? <ul aria-label={words.reasons}>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
            : <p>{words.noReasons}</p>}
        </>
      )}
      {open.blocks.length === 1 && block.text.length < 600 && !onPage && (
        <details><summary>{words.asItStood}</summary><blockquote>{block.text}</blockquote></details>
      )}
      <footer>
        <select
          aria-label={words.notSo}
          value=""
          onChange={(event) => {
            const chosen = LABELS.find((name) => name === event.target.value);
            if (chosen) then(() => nameAs(open.blocks, chosen))();
          }}
        >
          <option value="" disabled>{words.notSo}</option>
          <optgroup label={words.notSoArticle}>{ROLES.map((name) => <Choice key={name} name={name} now={label.name} />)}</optgroup>
          <optgroup label={words.notSoNoise}>{NOISE_KINDS.map((name) => <Choice key={name} name={name} now={label.name} />)}</optgroup>
        </select>
        {onPage
          ? <button type="button" data-autofocus="" onClick={then(() => strip(open.blocks))}><Icon name="strip" />{words.strip}</button>
          : <button type="button" data-autofocus="" onClick={then(() => putBack(open.blocks))}><Icon name="putback" />{words.putBack}</button>}
      </footer>
    </Popover>
  );
}

function Choice({ name, now }: { readonly name: LabelName; readonly now: LabelName }) {
  const words = useWords();
  return <option value={name} disabled={name === now}>{words.labels[name]}</option>;
}
