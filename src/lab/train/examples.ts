// Turns corpus pages into training examples: features and targets, for bare text and for HTML. Not shipped.
import type { Page } from '../../core/model/block';
import { extract, hash, type EncodedPage, type PageFeatures } from '../../core/label/features';
import { secondOpinion } from '../../core/label/readability';
import { openSource } from '../../core/read';
import { segment } from '../../core/segment';
import { sourceOf, type CorpusPage, type Syntax } from '../corpus';
import type { Targets } from './learner';
import { randomFrom } from './random';
import { silverOf, targetsOf } from './targets';

/** Blocks before and after the article that a person's selection may take along. */
const BEFORE = 12;
const AFTER = 40;

/** Numbers only: thousands of pages are held at once. */
export interface Example {
  readonly page: CorpusPage;
  readonly syntax: Syntax;
  readonly features: EncodedPage;
  readonly targets: Targets;
}

/** A corpus page cut into blocks, with Readability's opinion in its features. */
export interface OpenPage {
  /** Decoded source of a text capture; undefined for HTML. */
  readonly source: string | undefined;
  readonly segmented: Page;
}

/** Opens one version of a corpus page; undefined, with a word on stderr, where it holds nothing. */
export async function openPage(page: CorpusPage, syntax: Syntax): Promise<OpenPage | undefined> {
  try {
    const capture = openSource(sourceOf(page, syntax))[0]!;
    return { source: syntax === 'text' ? capture.source : undefined, segmented: await segment(capture) };
  } catch (error) {
    process.stderr.write(`${page.set}/${page.gold.id} (${syntax}): ${(error as Error).message}\n`);
    return undefined;
  }
}

/** A page's features as the labeller sees them. */
export async function featuresOf({ segmented }: OpenPage): Promise<PageFeatures> {
  return extract(segmented, segmented.tree && (await secondOpinion(segmented.tree, segmented.blocks.length)));
}

const encoded = ({ blocks, dense, tokens, wordTokens }: PageFeatures): EncodedPage => ({ blocks, dense, tokens, wordTokens });

/**
 * The same page as someone might copy it: from shortly before the article to shortly after it. The menus that tell where
 * the article begins and ends are then missing, wholly or in part.
 */
function excerptOf(segmented: Page, targets: Targets, random: () => number): Omit<Example, 'page' | 'syntax'> | undefined {
  const known = [...targets.allowed.keys()].filter((i) => targets.allowed[i] !== 0 && targets.allowed[i]! >>> 16 === 0);
  if (known.length < 3) return undefined;
  const n = segmented.blocks.length;
  const from = Math.max(0, known[0]! - Math.floor(random() * BEFORE)), to = Math.min(n, known.at(-1)! + 1 + Math.floor(random() * AFTER));
  if (to - from > 0.9 * n) return undefined;
  const blocks = segmented.blocks.slice(from, to).map((block, index) => ({ ...block, index }));
  return { features: encoded(extract({ ...segmented, blocks })), targets: { allowed: targets.allowed.slice(from, to), weight: targets.weight.slice(from, to) } };
}

/** Examples of one page for the wanted syntaxes. The HTML version is read in any case: it teaches the text version roles and kinds. */
export async function examplesOf(page: CorpusPage, syntaxes: readonly Syntax[]): Promise<Example[]> {
  const out: Example[] = [];
  const html = await openPage(page, 'html');
  const silver = html && silverOf(html.segmented);
  if (html && syntaxes.includes('html')) {
    out.push({ page, syntax: 'html', features: encoded(await featuresOf(html)), targets: targetsOf(page, html.segmented.blocks, undefined, silver) });
  }
  const text = syntaxes.includes('text') ? await openPage(page, 'text') : undefined;
  if (text) {
    const targets = targetsOf(page, text.segmented.blocks, text.source, silver);
    out.push({ page, syntax: 'text', features: encoded(await featuresOf(text)), targets });
    const excerpt = excerptOf(text.segmented, targets, randomFrom(hash(`${page.set}/${page.gold.id}`)));
    if (excerpt) out.push({ page, syntax: 'text', ...excerpt });
  }
  return out;
}
