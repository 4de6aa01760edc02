// Runs → elements, by the allow-list of Mark. The one way a capture's inline formatting reaches the screen.
import { Fragment, memo, type ReactNode } from 'react';
import type { Mark, Run } from '../../core/model/block';
import { safeHref } from '../links';

function wrap(mark: Mark, inner: ReactNode, base: string | undefined): ReactNode {
  switch (mark.type) {
    case 'strong': return <strong>{inner}</strong>;
    case 'em': return <em>{inner}</em>;
    case 'code': return <code>{inner}</code>;
    case 'sub': return <sub>{inner}</sub>;
    case 'sup': return <sup>{inner}</sup>;
    case 'mark': return <mark>{inner}</mark>;
    case 'del': return <del>{inner}</del>;
    case 'small': return <small>{inner}</small>;
    case 'link': {
      const href = safeHref(mark.href, base);
      // The address stands in the tooltip as it will be opened, host in its true spelling.
      return href && !href.startsWith('#') ? <a href={href} target="_blank" rel="noopener noreferrer" title={href}>{inner}</a> : inner;
    }
  }
}

/** The text of one run in its marks, the first mark outermost. */
function render(run: Run, base: string | undefined): ReactNode {
  let inner: ReactNode = run.text === '\n' ? <br /> : run.text;
  for (let at = run.marks.length - 1; at >= 0; at--) inner = wrap(run.marks[at]!, inner, base);
  return inner;
}

export const Runs = memo(function Runs({ runs, base }: { readonly runs: readonly Run[]; readonly base: string | undefined }) {
  return runs.map((run, index) => <Fragment key={index}>{render(run, base)}</Fragment>);
});
