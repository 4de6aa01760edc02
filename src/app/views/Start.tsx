// The empty page: name, one sentence, one field for a paste, a drop or files, three samples, a promise.
import { useEffect, useMemo } from 'react';
import { Bars, toneOf } from '../parts/Strip';
import { FileButton } from '../parts/FileButton';
import { ProblemCard } from '../parts/ProblemCard';
import { fromTransfer } from '../intake';
import { loadSamples, samples, sourceOf, type ReadySample } from '../samples';
import { desk, open, refuse, warmUp } from '../session';
import { commandKey } from '../platform';
import { settings } from '../settings';
import { useStore } from '../store';
import { layoutStrip } from '../strip-layout';
import { useWords } from '../words';
import { LANGUAGES } from '../parts/LookMenu';

const EXTENT = 300;

function SampleButton({ sample }: { readonly sample: ReadySample }) {
  const words = useWords();
  const title = sample.title[words.code];
  const segments = useMemo(
    () => layoutStrip(sample.strip?.map(([, length]) => length) ?? [], sample.strip?.map(([label]) => toneOf(label)) ?? [], EXTENT),
    [sample.strip],
  );
  const start = (): void => {
    sourceOf(sample).then((source) => open([source]), (error: unknown) => refuse({ code: 'internal', message: String(error) }));
  };
  return (
    <li>
      <button type="button" className="sample" onClick={start} aria-label={words.sample(title)}>
        <span className="sample-strip"><Bars segments={segments} extent={EXTENT} across /></span>
        <span className="sample-words"><span className="sample-title">{title}</span>{sample.about && <span className="sample-about">{sample.about[words.code]}</span>}</span>
      </button>
    </li>
  );
}

export function Start() {
  const words = useWords();
  const problem = useStore(desk, (now) => now.problem);
  const all = useStore(samples, (value) => value);
  const lang = useStore(settings, (now) => now.lang);

  useEffect(() => {
    void loadSamples();
    // The first sign of a reader: by the time something is pasted, the engine is there.
    const signs = ['pointermove', 'pointerdown', 'keydown', 'dragenter'] as const;
    const stopWatching = (): void => {
      for (const sign of signs) removeEventListener(sign, begin);
    };
    const begin = (): void => {
      stopWatching();
      warmUp();
    };
    for (const sign of signs) addEventListener(sign, begin, { passive: true });
    return stopWatching;
  }, []);

  return (
    <main id="main" className="start">
      <div className="start-inner">
        <h1>{words.name}</h1>
        <p className="promise">{words.promise}</p>
        {problem && <ProblemCard problem={problem} />}
        <div className="field">
          <textarea
            aria-label={words.field}
            placeholder={words.field}
            rows={3}
            spellCheck={false}
            // A paste goes to the window's listener; typing is no way to enter a page.
            onPaste={(event) => {
              event.preventDefault();
              event.stopPropagation();
              void fromTransfer(event.clipboardData).then(open);
            }}
            onChange={(event) => {
              const text = event.target.value;
              event.target.value = '';
              // Programs that fill fields (dictation, drag of text) arrive here as one long change.
              if (text.trim().length > 60) void open([{ from: 'clipboard', text }]);
            }}
            value=""
          />
          <p className="field-hint" aria-hidden="true"><kbd>{commandKey(words)}</kbd><kbd>V</kbd> {words.fieldHint}</p>
          <FileButton />
        </div>
        {all.length > 0 && (
          <section className="samples" aria-labelledby="samples-title">
            <h2 id="samples-title">{words.samples}</h2>
            <ul>{all.map((sample) => <SampleButton key={sample.id} sample={sample} />)}</ul>
          </section>
        )}
        <footer className="start-foot">
          <p>{words.onDevice}</p>
          <div className="languages" role="group" aria-label={words.language}>
            {LANGUAGES.map(([code, name]) => (
              <button key={code} type="button" lang={code} className="text" aria-pressed={lang === code} onClick={() => settings.set((old) => ({ ...old, lang: code }))}>{name}</button>
            ))}
          </div>
        </footer>
      </div>
    </main>
  );
}
