// Markup: a picture belongs where the words under it belong.
import { isRole } from '../../model/labels';
import type { Settler } from './correction';

/** Corrections to caption, of pictures whose figure has a caption or credit in the article. */
export const settlePictures: Settler = ({ facts }, names) => facts.flatMap(({ block }, i) => {
  if (block.kind !== 'image' || isRole(names[i]!)) return [];
  const next = facts[i + 1]?.block;
  const figure = /^(.*>figure)(?:>|$)/.exec(block.place.path)?.[1];
  const under = names[i + 1];
  const captioned = figure !== undefined && next?.place.path.startsWith(figure) && (under === 'caption' || under === 'credit');
  return captioned ? [{ block: i, label: 'caption', weight: 3, reason: { code: 'in-element', params: { element: 'figure' } } }] : [];
});
