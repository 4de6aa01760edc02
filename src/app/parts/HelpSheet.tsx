// The help sheet: what it does in three sentences, and every key. Loaded when first asked for.
import { useEffect, useRef } from 'react';
import { commandKey } from '../platform';
import { useWords } from '../words';
import { Icon } from './Icon';

export default function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current!;
    if (!element.open) element.showModal();
  }, []);
  const keys: readonly (readonly [readonly string[], string])[] = [
    [[`${commandKey(words)}+V`], words.helpPaste],
    [['j', 'k'], words.helpBlocks],
    [['n', 'p'], words.helpNoise],
    [['x'], words.helpStrip],
    [['r'], words.helpPutBack],
    [['w'], words.helpWhy],
    [['z', `${words.shift}+z`], words.helpUndo],
    [['1', '2', '3'], words.helpViews],
    [['e'], words.helpExport],
    [['?'], words.helpHelp],
    [['Esc'], words.helpEscape],
  ];
  return (
    <dialog ref={dialog} className="help" aria-labelledby="help-keys" onClose={onClose} closedby="any">
      <header>
        <h2>{words.helpHow}</h2>
        <button type="button" className="quiet" aria-label={words.close} onClick={() => dialog.current?.close()}><Icon name="close" /></button>
      </header>
      <p>{words.helpHowText}</p>
      <h3 id="help-keys">{words.helpTitle}</h3>
      <dl>
        {keys.map(([names, what]) => (
          <div key={what}><dt>{names.map((name) => <kbd key={name}>{name}</kbd>)}</dt><dd>{what}</dd></div>
        ))}
      </dl>
      <p className="fine">{words.onDevice}</p>
    </dialog>
  );
}
