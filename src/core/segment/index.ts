// Capture → Page of blocks. The only place that asks whether a capture is text or HTML.
import type { Page } from '../model/block';
import type { Capture } from '../model/capture';
import { segmentText } from './text-blocks';

/** Cuts a capture into blocks. The HTML parser is loaded when first needed, so that text needs none of it. */
export async function segment(capture: Capture): Promise<Page> {
  if (capture.syntax === 'text') return segmentText(capture);
  const { segmentHtml } = await import('./html-page');
  return segmentHtml(capture);
}
