// Cross-validation: which fold a page belongs to. All pages of a site are in one, so that no network is asked about a site it has seen.
import { hash } from '../core/label/features';
import type { CorpusPage } from './corpus';

/** The fold, from 0, in which the page is left out of training. */
export const foldOf = (page: Pick<CorpusPage, 'site'>, folds: number): number => hash(page.site) % folds;

/** What the network that left a fold out is called in its weights file. */
export const foldName = (fold: number, folds: number): string => `fold-${fold}/${folds}`;
