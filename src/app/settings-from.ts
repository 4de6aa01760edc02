// Settings from what was stored, what the address says and what the browser asks for. Pure; stores and shows nothing.
import { isLang, languageFor, type Lang } from './words';

export type Theme = 'system' | 'light' | 'dark';

export interface Settings {
  readonly theme: Theme;
  /** Steps from the body size of 19 px, −2…4. */
  readonly size: number;
  readonly lang: Lang;
  readonly singleKeys: boolean;
}

export const SIZES = { least: -2, most: 4 } as const;

/** Settings from what was stored (any JSON text or nothing), the address and the browser's languages. */
export function settingsFrom(stored: string | null, search: string, languages: readonly string[]): Settings {
  const forced = new URLSearchParams(search).get('lang');
  let kept: Partial<Record<keyof Settings, unknown>> = {};
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    if (typeof parsed === 'object' && parsed !== null) kept = parsed;
  } catch {
    // Damaged settings are worth less than a working page: fall back to the defaults.
  }
  const size = typeof kept.size === 'number' && Number.isInteger(kept.size) ? kept.size : 0;
  return {
    theme: kept.theme === 'light' || kept.theme === 'dark' ? kept.theme : 'system',
    size: Math.min(SIZES.most, Math.max(SIZES.least, size)),
    lang: isLang(forced) ? forced : isLang(kept.lang) ? kept.lang : languageFor(languages),
    singleKeys: kept.singleKeys !== false,
  };
}
