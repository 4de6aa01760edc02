// Where an image element's picture is, by best guess, and its declared size. Loads nothing, resolves nothing.
import { attributeOf, type ElementNode } from './html-tree';

/** Addresses longer than this are inlined pictures or attacks. */
const MAX_ADDRESS = 2000;
const LAZY = ['data-src', 'data-original', 'data-lazy-src', 'data-lazy', 'data-url', 'data-image', 'data-full-src'];

export function pictureOf(element: ElementNode): { src: string; width?: number; height?: number } {
  const width = pixels(attributeOf(element, 'width'));
  const height = pixels(attributeOf(element, 'height'));
  return { src: addressOf(element), ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}

function addressOf(element: ElementNode): string {
  const direct = address(attributeOf(element, 'src'));
  // Inline pixels and spacers stand in until a script puts the real address there.
  if (direct && !direct.startsWith('data:')) return direct;
  for (const name of LAZY) {
    const lazy = address(attributeOf(element, name));
    if (lazy && !/^[[{]/.test(lazy)) return lazy;
  }
  return firstCandidate(attributeOf(element, 'srcset') ?? attributeOf(element, 'data-srcset')) ?? '';
}

function address(value: string | undefined): string | undefined {
  const trimmed = value !== undefined && value.length <= MAX_ADDRESS ? value.trim() : '';
  return trimmed === '' ? undefined : trimmed;
}

/** The first address of a srcset: everything up to the first white space. */
function firstCandidate(srcset: string | undefined): string | undefined {
  const first = srcset?.slice(0, MAX_ADDRESS).trimStart().split(/\s/, 1)[0]?.replace(/,$/, '');
  return first && !first.startsWith('data:') ? first : undefined;
}

function pixels(value: string | undefined): number | undefined {
  const number = value === undefined ? NaN : Number.parseInt(value, 10);
  return number > 0 && number < 100_000 && !value!.includes('%') ? number : undefined;
}
