// A decoded text as a Capture of bare text. Cuts nothing up and folds nothing; only NULs go.
import type { Capture, Note } from '../model/capture';
import { repairMojibake } from './mojibake';

export type Opened = Pick<Capture, 'id' | 'name' | 'size' | 'encoding'>;

/** Removes NUL characters, which no page shows, and says how many there were. */
export function withoutNul(text: string): { text: string; notes: readonly Note[] } {
  if (!text.includes('\0')) return { text, notes: [] };
  const clean = text.replaceAll('\0', '');
  return { text: clean, notes: [{ code: 'nul-removed', params: { count: text.length - clean.length } }] };
}

/** Undoes double encoding where it is certain, and says so. */
export function repaired(text: string): { text: string; notes: readonly Note[] } {
  const repair = repairMojibake(text);
  return repair ? { text: repair.text, notes: [{ code: 'mojibake-repaired', params: { count: repair.count } }] } : { text, notes: [] };
}

export function textCapture(opened: Opened, source: string, notes: readonly Note[]): Capture {
  return { ...opened, format: 'text', syntax: 'text', source, notes };
}
