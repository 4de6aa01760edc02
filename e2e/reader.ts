// The page object: what a person does in Klartext, said once, by the contract of e2e/README.md. Asserts nothing.
import type { Download, Locator, Page } from '@playwright/test';

export type State = 'empty' | 'reading' | 'ready' | 'error';
export type View = 'read' | 'side' | 'original';

/** What comes in by clipboard or drop. */
export interface Incoming {
  readonly text?: string;
  readonly html?: string;
  readonly files?: readonly { readonly name: string; readonly type?: string; readonly bytes: Uint8Array | string }[];
}

/** A block as it stands on screen. */
export interface BlockOnScreen {
  readonly block: number;
  readonly side: string;
  readonly label: string;
  readonly text: string;
}

const VIEWS: Readonly<Record<View, RegExp>> = { read: /^(Read|Lesen)$/, side: /^(Side by side|Nebeneinander)$/, original: /^Original$/ };

export class Reader {
  constructor(readonly page: Page) {}

  get root(): Locator { return this.page.locator('html'); }
  get article(): Locator { return this.page.getByRole('main').getByRole('article').first(); }
  get title(): Locator { return this.article.getByRole('heading', { level: 1 }); }
  get noise(): Locator { return this.page.getByRole('complementary', { name: /^(Noise|Beiwerk)$/ }); }
  get seams(): Locator { return this.page.locator('[data-seam]'); }
  get fileInput(): Locator { return this.page.locator('input[type=file]'); }
  get toast(): Locator { return this.page.locator('[data-toast]'); }

  /** Blocks on screen, by side and label where given. */
  blocks(side?: 'article' | 'noise', label?: string): Locator {
    return this.page.locator(`[data-block]${side ? `[data-side="${side}"]` : ''}${label ? `[data-label="${label}"]` : ''}`);
  }

  /** Opens the app in the given language. */
  async open(lang: 'en' | 'de' = 'en'): Promise<void> {
    await this.page.goto(`/?lang=${lang}`);
    await this.waitFor('empty');
  }

  async waitFor(...states: State[]): Promise<void> {
    await this.page.waitForSelector(states.map((state) => `html[data-state="${state}"]`).join(','), { state: 'attached' });
  }

  /** Sends a paste event to whatever has the focus, with the given flavours. */
  async paste(incoming: Incoming): Promise<void> {
    await this.#transfer('paste', incoming);
  }

  /** Drags the given things over the page and lets go. */
  async drop(incoming: Incoming): Promise<void> {
    await this.#transfer('drop', incoming);
  }

  /** Chooses files as the file dialog would. */
  async choose(...files: readonly { name: string; bytes: Uint8Array | string; type?: string }[]): Promise<void> {
    await this.fileInput.first().setInputFiles(files.map(({ name, bytes, type }) => ({
      name, mimeType: type ?? 'text/plain', buffer: Buffer.from(bytes as Uint8Array),
    })));
  }

  /** Pastes and waits until it is read and all of it is shown. */
  async read(incoming: Incoming): Promise<void> {
    await this.paste(incoming);
    await this.waitFor('ready', 'error');
    await this.settled();
  }

  /** Waits until no more blocks and seams appear: long captures are shown in steps. */
  async settled(): Promise<void> {
    await this.page.evaluate(() => new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, 300);
      new MutationObserver((_changes, observer) => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          observer.disconnect();
          resolve();
        }, 300);
      }).observe(document.body, { childList: true, subtree: true });
    }));
  }

  async view(view: View): Promise<void> {
    const name = VIEWS[view];
    await this.page.getByRole('radio', { name }).or(this.page.getByRole('tab', { name })).or(this.page.getByRole('button', { name })).first().click();
    await this.settled();
  }

  /** Number, side, label and text of every block on screen, in capture order, each block once. */
  async labels(): Promise<BlockOnScreen[]> {
    const found = await this.blocks().evaluateAll((elements) => elements.map((element) => {
      const { block, side, label } = (element as HTMLElement).dataset;
      return { block: Number(block), side: side ?? '', label: label ?? '', text: element.textContent ?? '' };
    }));
    return [...new Map(found.map((each) => [each.block, each])).values()].toSorted((a, b) => a.block - b.block);
  }

  /** Opens the export menu and takes the entry of this name. */
  async exportAs(entry: RegExp): Promise<void> {
    await this.page.getByRole('button', { name: /^(Export|Exportieren|Ausgabe)/ }).click();
    await this.page.getByRole('menuitem', { name: entry }).or(this.page.getByRole('button', { name: entry })).first().click();
  }

  /** The same, for an entry that downloads a file; its text. */
  async download(entry: RegExp): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.exportAs(entry)]);
    return { name: download.suggestedFilename(), text: await textOf(download) };
  }

  async #transfer(kind: 'paste' | 'drop', { text, html, files = [] }: Incoming): Promise<void> {
    const plain = files.map(({ name, type = 'text/plain', bytes }) => ({
      name, type, base64: Buffer.from(bytes as Uint8Array).toString('base64'),
    }));
    await this.page.evaluate(([kind, text, html, files]) => {
      const carried = new DataTransfer();
      if (text !== undefined) carried.setData('text/plain', text);
      if (html !== undefined) carried.setData('text/html', html);
      for (const { name, type, base64 } of files) {
        carried.items.add(new File([Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))], name, { type }));
      }
      const target = document.activeElement ?? document.body;
      if (kind === 'paste') {
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: carried, bubbles: true, cancelable: true }));
      } else {
        for (const type of ['dragenter', 'dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer: carried, bubbles: true, cancelable: true }));
        }
      }
    }, [kind, text, html, plain] as const);
  }
}

async function textOf(download: Download): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
