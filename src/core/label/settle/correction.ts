// What a settler is: it looks at the labels found so far and gives corrections. It changes nothing itself.
import type { LabelName } from '../../model/labels';
import type { PageFacts } from '../features';
import type { Evidence } from '../rules';

/** `names` holds one label a block. */
export type Settler = (page: PageFacts, names: readonly LabelName[]) => Evidence[];
