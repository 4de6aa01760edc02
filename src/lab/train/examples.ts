// Turns corpus pages into training examples: features and targets, for bare text and for HTML. Not shipped.
import type { Capture } from '../../core/model/capture';
import type { Page } from '../../core/model/block';
import { extract, type PageFeatures } from '../../core/label/features';
import { secondOpinion } from '../../core/label/readability';
import { openSource } from '../../core/read';
import { segment } from '../../core/segment';
import type { CorpusPage, Syntax } from '../corpus';
import type { Targets } from './learner';
import { silverOf, targetsOf, type Silver } from './targets';

export interface Example {
  readonly page: CorpusPage;
  readonly syntax: Syntax;
  readonly capture: Capture;
  readonly blocks: Page['blocks'];
  readonly features: PageFeatures;
  readonly targets: Targets;
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
      features: extract(html.segmented, opinion), targets: targetsOf(page, html.segmented.blocks, undefined, silver),
    });
  }
  if (syntaxes.includes('text')) {
    const text = await open(page, 'text');
    if (text) out.push({ page, syntax: 'text', capture: text.capture, blocks: text.segmented.blocks, features: extract(text.segmented), targets: targetsOf(page, text.segmented.blocks, text.capture.source, silver) });
  }
  return out;
}
