// What a rule is: it looks at a page's facts and gives evidence for labels, in log-odds, with a code that becomes a sentence.
import type { LabelName } from '../../model/labels';
import type { Reason } from '../../model/label';
import type { PageFacts } from '../features';

export interface Evidence {
  readonly block: number;
  readonly label: LabelName;
  /** Added to the label's score, in natural log-odds: 2 is a hint, 5 is strong, 10 decides. */
  readonly weight: number;
  /** Speaks only for which label of its side, not for the side: "if it is noise, then this kind". */
  readonly sideless?: boolean;
  readonly reason: Reason;
}

export type Rule = (page: PageFacts) => Evidence[];
