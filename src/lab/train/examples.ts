// Turns corpus pages into training examples: features and targets, for bare text and for HTML. Not shipped.
import type { Capture } from '../../core/model/capture';
import type { Page } from '../../core/model/block';
import { extract, hash, type PageFeatures } from '../../core/label/features';
import { secondOpinion } from '../../core/label/readability';
import { openSource } from '../../core/read';
import { segment } from '../../core/segment';
import type { CorpusPage, Syntax } from '../corpus';
import { randomFrom, type Targets } from './learner';
import { silverOf, targetsOf, type Silver } from './targets';

/** Blocks before and after the article that a person's selection may take along. */
const BEFORE = 12;
const AFTER = 40;

export interface Example {
  readonly page: CorpusPage;
  readonly syntax: Syntax;
  readonly capture: Capture;
  readonly blocks: Page['blocks'];
  readonly features: PageFeatures;
  readonly targets: Targets;
  /** A piece of a page, as a person copies it: for training only. */
  readonly excerpt: boolean;
}

/**
 * The same page as someone might copy it: from shortly before the article to shortly after it. The menus that tell where
 * the article begins and ends are then missing, wholly or in part.
 */
function excerptOf(whole: Example, segmented: Page, random: () => number): Example | undefined {
  const side = (i: number): boolean => whole.targets.allowed[i] !== 0 && whole.targets.allowed[i]! >>> 16 === 0;
  const known = whole.blocks.flatMap((_, i) => (side(i) ? [i] : []));
  if (known.length < 3) return undefined;
  const first = known[0]!, last = known.at(-1)!;
  const from = Math.max(0, first - Math.floor(random() * BEFORE)), to = Math.min(whole.blocks.length, last + 1 + Math.floor(random() * AFTER));
  if (to - from > 0.9 * whole.blocks.length) return undefined;
  const blocks = whole.blocks.slice(from, to).map((block, index) => ({ ...block, index }));
  const targets = { allowed: whole.targets.allowed.slice(from, to), weight: whole.targets.weight.slice(from, to) };
  return { ...whole, blocks, features: extract({ ...segmented, blocks }), targets, excerpt: true };
}

async function open(page: CorpusPage, syntax: Syntax): Promise<{ capture: Capture; segmented: Page } | undefined> {
  const bytes = page.bytes(syntax);
  const name = `${page.gold.id}.${syntax === 'text' ? 'txt' : 'html'}`;
  try {
    const capture = openSource({ from: 'file', name, bytes, ...(syntax === 'text' ? { contentType: 'text/plain; charset=utf-8' } : { contentType: 'text/html' }) })[0]!;
    return { capture, segmented: await segment(capture) };
  } catch (error) {
    process.stderr.write(`${page.set}/${name}: ${(error as Error).message}\n`);
    return undefined;
  }
}

/** Examples of one page for the wanted syntaxes. The HTML version is read in any case: it teaches the text version roles and kinds. */
export async function examplesOf(page: CorpusPage, syntaxes: readonly Syntax[]): Promise<Example[]> {
  const out: Example[] = [];
  const html = await open(page, 'html');
  const silver: Silver | undefined = html && silverOf(html.segmented);
  if (html && syntaxes.includes('html')) {
    const opinion = html.segmented.tree ? await secondOpinion(html.segmented.tree, html.segmented.blocks.length) : undefined;
    out.push({
      page, syntax: 'html', capture: html.capture, blocks: html.segmented.blocks,
      features: extract(html.segmented, opinion), targets: targetsOf(page, html.segmented.blocks, undefined, silver), excerpt: false,
    });
  }
  if (syntaxes.includes('text')) {
    const text = await open(page, 'text');
    if (text) {
      const { blocks } = text.segmented;
      const whole: Example = { page, syntax: 'text', capture: text.capture, blocks, features: extract(text.segmented), targets: targetsOf(page, blocks, text.capture.source, silver), excerpt: false };
      const excerpt = excerptOf(whole, text.segmented, randomFrom(hash(`${page.set}/${page.gold.id}`)));
      out.push(whole, ...(excerpt ? [excerpt] : []));
    }
  }
  return out;
}
