// Which addresses may leave in an export: http, https, mailto and places in the page itself. Everything else is dropped.

import { wellFormed } from './clean-text';

const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The address resolved against the capture's own (if it has one) and normalised, or undefined if it must not be linked. */
export function safeHref(href: string, base?: string): string | undefined {
  const trimmed = href.trim();
  if (trimmed.startsWith('#')) return /^#[\w.:~%-]{1,200}$/.test(trimmed) ? trimmed : undefined;
  // Without a base a relative address leads nowhere; with a hostile base it must not lead anywhere either.
  const parent = base !== undefined && URL.canParse(base) && ALLOWED.has(new URL(base).protocol) ? base : undefined;
  if (!URL.canParse(trimmed, parent)) return undefined;
  const url = new URL(trimmed, parent);
  if (!ALLOWED.has(url.protocol)) return undefined;
  return wellFormed(url.href).replace(/[<>"'`()\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
