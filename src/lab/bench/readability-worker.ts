// The rival in a worker: linkedom's DOM and Readability over it, as a page author would wire them up.
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

globalThis.addEventListener('message', (event: MessageEvent<string>) => {
  const { document } = parseHTML(event.data);
  const article = new Readability(document as unknown as Document).parse();
  (globalThis as unknown as Worker).postMessage(article?.content?.length ?? 0);
});
