// The bar: name, views, undo and redo, menus, new. On a phone its actions move to a dock at the bottom (by the style sheet).
import { useRef } from 'react';
import { redoNow, undoNow } from '../acts';
import { fromFiles } from '../intake';
import { closePanel, panels } from '../panels';
import { currentOf, desk, logOf, open, setView, startAgain, type View } from '../session';
import { useStore } from '../store';
import { useWords } from '../words';
import { ExportMenu } from './ExportMenu';
import { Icon } from './Icon';
import { LookMenu } from './LookMenu';

function Views() {
  const words = useWords();
  const view = useStore(desk, (now) => now.view);
  const all: readonly (readonly [View, string])[] = [['read', words.viewRead], ['side', words.viewSide], ['original', words.viewOriginal]];
  return (
    <div className="views" role="group" aria-label={words.view}>
      {all.map(([name, word]) => (
        <button key={name} type="button" data-view={name} aria-pressed={view === name} onClick={() => setView(name)}>{word}</button>
      ))}
    </div>
  );
}

export function Bar() {
  const words = useWords();
  const capture = useStore(desk, currentOf);
  const log = useStore(desk, logOf);
  const panel = useStore(panels, (value) => value);
  const exportButton = useRef<HTMLButtonElement>(null);
  const lookButton = useRef<HTMLButtonElement>(null);
  const ready = capture?.status === 'ready';
  return (
    <header className="bar">
      <button type="button" className="brand" aria-label={words.startLong} onClick={startAgain}>{words.name}</button>
      {ready && <Views />}
      <div className="bar-actions" role="group" aria-label={words.actions}>
        {ready && (
          <>
            <button type="button" className="icon-only" aria-label={words.undo} title={words.undo} disabled={log.done.length === 0} onClick={undoNow}><Icon name="undo" /></button>
            <button type="button" className="icon-only" aria-label={words.redo} title={words.redo} disabled={log.undone.length === 0} onClick={redoNow}><Icon name="redo" /></button>
            <button ref={exportButton} type="button" aria-haspopup="menu" aria-expanded={panel === 'export'} onClick={() => panels.set('export')}>
              <Icon name="export" /><span>{words.exportMenu}</span>
            </button>
          </>
        )}
        <button ref={lookButton} type="button" className="look-button" aria-label={words.look} title={words.look} aria-haspopup="dialog" aria-expanded={panel === 'look'} onClick={() => panels.set('look')}>
          <span aria-hidden="true">Aa</span>
        </button>
        <button type="button" className="icon-only help-button" aria-label={words.help} title={words.help} aria-haspopup="dialog" onClick={() => panels.set('help')}><Icon name="help" /></button>
        <button type="button" className="new" aria-label={words.startLong} onClick={startAgain}><Icon name="plus" /><span>{words.start}</span></button>
      </div>
      {capture && (
        <input
          type="file"
          multiple
          hidden
          aria-label={words.openFiles}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            event.target.value = '';
            if (files.length > 0) void fromFiles(files).then(open);
          }}
        />
      )}
      {panel === 'export' && ready && exportButton.current && <ExportMenu beside={exportButton.current} capture={capture} onClose={closePanel} />}
      {panel === 'look' && lookButton.current && <LookMenu beside={lookButton.current} onClose={closePanel} />}
    </header>
  );
}
