// How the reader likes it: theme, text size, language, single keys. Kept on this device; says nothing of captures.
import { settingsFrom, type Settings } from './settings-from';
import { createStore } from './store';

export { SIZES, type Settings, type Theme } from './settings-from';

const KEY = 'klartext.settings';

function load(): Settings {
  let stored: string | null = null;
  try {
    stored = localStorage.getItem(KEY);
  } catch {
    // Storage may be refused; the defaults serve.
  }
  return settingsFrom(stored, location.search, navigator.languages);
}

export const settings = createStore<Settings>(load());

function show(now: Settings): void {
  const root = document.documentElement;
  root.lang = now.lang;
  root.dataset.theme = now.theme;
  root.style.setProperty('--size-step', String(now.size));
}

/** Shows the settings on the page and keeps them on each change. */
export function startSettings(): void {
  show(settings.get());
  settings.subscribe(() => {
    show(settings.get());
    try {
      localStorage.setItem(KEY, JSON.stringify(settings.get()));
    } catch {
      // Refused storage: the choice holds until the page is closed.
    }
  });
}
