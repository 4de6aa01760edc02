// How it looks and speaks: text size, theme, language, single keys. Each change holds at once.
import { settings, SIZES, type Theme } from '../settings';
import { useStore } from '../store';
import { isLang, useWords } from '../words';
import { Popover } from './Popover';

interface ChoiceProps<T extends string> {
  readonly legend: string;
  readonly name: string;
  readonly now: T;
  readonly options: readonly (readonly [T, string, string?])[];
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({ legend, name, now, options, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>{legend}</legend>
      <div>
        {options.map(([value, word, lang]) => (
          <label key={value} lang={lang}>
            <input type="radio" name={name} value={value} checked={now === value} onChange={() => onChoose(value)} /><span>{word}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export const LANGUAGES = [['en', 'English', 'en'], ['de', 'Deutsch', 'de']] as const;

export function LookMenu({ beside, onClose }: { readonly beside: HTMLElement; readonly onClose: () => void }) {
  const words = useWords();
  const now = useStore(settings, (value) => value);
  const themes: readonly (readonly [Theme, string])[] = [['system', words.themeSystem], ['light', words.themeLight], ['dark', words.themeDark]];
  const resize = (by: number): void => settings.set((old) => ({ ...old, size: Math.min(SIZES.most, Math.max(SIZES.least, old.size + by)) }));
  return (
    <Popover beside={beside} label={words.look} className="look" onClose={onClose}>
      <div className="sizes" role="group" aria-label={words.size}>
        <button type="button" aria-label={words.smaller} disabled={now.size <= SIZES.least} onClick={() => resize(-1)}><span className="small-a">A</span></button>
        <output aria-label={words.size}>{19 + now.size * 1.5} px</output>
        <button type="button" aria-label={words.larger} disabled={now.size >= SIZES.most} onClick={() => resize(1)}><span className="large-a">A</span></button>
      </div>
      <Choice legend={words.theme} name="theme" now={now.theme} options={themes} onChoose={(theme) => settings.set((old) => ({ ...old, theme }))} />
      <Choice legend={words.language} name="lang" now={now.lang} options={LANGUAGES} onChoose={(lang) => isLang(lang) && settings.set((old) => ({ ...old, lang }))} />
      <label className="switch">
        <input type="checkbox" checked={now.singleKeys} onChange={(event) => settings.set((old) => ({ ...old, singleKeys: event.target.checked }))} />
        <span>{words.singleKeys}<small>{words.singleKeysHint}</small></span>
      </label>
    </Popover>
  );
}
