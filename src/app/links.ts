// Decides which addresses of a capture may become links. Builds no element.

const ALLOWED: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The absolute address of a link as written in the capture, or undefined when it may not be followed. */
export function safeHref(written: string, base?: string): string | undefined {
  const trimmed = written.trim();
  if (trimmed === '' || trimmed.startsWith('#')) return undefined;
  try {
    const url = new URL(trimmed, base);
    return ALLOWED.has(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
}

const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=\s]{1,4000000}$/;

/** The picture itself when the capture carries it inside; anything that would have to be fetched gives undefined. */
export const inlineImage = (src: string): string | undefined => (src.startsWith('data:') && DATA_IMAGE.test(src) ? src : undefined);
