// The export menu: copy, download, print. What is written is made by core/export, loaded when first asked for.
import { useState } from 'react';
import { say, type OpenCapture } from '../session';
import { settings } from '../settings';
import { useStore } from '../store';
import { useWords } from '../words';
import { Icon, type IconName } from './Icon';
import { Popover } from './Popover';

type Format = 'markdown' | 'text' | 'html';

interface Props {
  readonly beside: HTMLElement;
  readonly capture: OpenCapture;
  readonly onClose: () => void;
}

export function ExportMenu({ beside, capture, onClose }: Props) {
  const words = useWords();
  const lang = useStore(settings, (now) => now.lang);
  const [busy, setBusy] = useState(false);
  const run = (what: (out: typeof import('../outbox')) => Promise<string | undefined>) => (): void => {
    setBusy(true);
    void import('../outbox').then(what).then((told) => {
      if (told) say(told);
      onClose();
    }, () => {
      say(words.copyFailed);
      onClose();
    });
  };
  const copy = (format: Format) => run(async (out) => {
    await out.copy(capture, format, lang);
    return words.copied;
  });
  const save = (format: Format | 'original') => run(async (out) => {
    out.save(capture, format, lang);
    return undefined;
  });
  const entry = (icon: IconName, word: string, act: () => void, first = false) => (
    <button type="button" role="menuitem" disabled={busy} onClick={act} {...(first && { 'data-autofocus': '' })}><Icon name={icon} />{word}</button>
  );
  return (
    <Popover beside={beside} label={words.exportMenu} role="menu" className="menu" onClose={onClose}>
      <div role="group" aria-label={words.copyGroup}>
        {entry('copy', words.copyMarkdown, copy('markdown'), true)}
        {entry('copy', words.copyText, copy('text'))}
        {entry('copy', words.copyHtml, copy('html'))}
      </div>
      <div role="group" aria-label={words.saveGroup}>
        {entry('export', words.saveMarkdown, save('markdown'))}
        {entry('export', words.saveText, save('text'))}
        {entry('export', words.saveHtml, save('html'))}
        {entry('file', words.saveOriginal, save('original'))}
      </div>
      <div role="group" aria-label={words.print}>
        {entry('print', words.print, () => {
          onClose();
          // The menu must be gone from the page before it is printed.
          setTimeout(() => print(), 60);
        })}
      </div>
      <div role="group" aria-label={words.openFiles}>
        {entry('plus', words.openFiles, () => {
          onClose();
          document.querySelector<HTMLInputElement>('input[type=file]')?.click();
        })}
      </div>
    </Popover>
  );
}
