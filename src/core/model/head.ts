// What a page says about itself in its head: facts declared by the page, not yet believed.

/** A declared value and where it was declared ("json-ld", "og:title", "title", "meta:author", …). */
export interface Declared {
  readonly value: string;
  readonly from: string;
}

/** Every list is in order of trust, best first, without duplicates. All empty for text captures. */
export interface PageHead {
  readonly titles: readonly Declared[];
  readonly authors: readonly Declared[];
  readonly published: readonly Declared[];
  readonly updated: readonly Declared[];
  readonly sites: readonly Declared[];
  readonly sections: readonly Declared[];
  readonly descriptions: readonly Declared[];
  /** BCP 47 language tag declared by the page. */
  readonly lang?: string;
  /** Text direction declared by the page. */
  readonly dir?: 'ltr' | 'rtl';
  readonly canonical?: string;
  /** schema.org isAccessibleForFree, where declared. */
  readonly accessibleForFree?: boolean;
  /** schema.org @type of the main entity ("NewsArticle", "Recipe", "LiveBlogPosting" …). */
  readonly schemaTypes: readonly string[];
}

export const EMPTY_HEAD: PageHead = {
  titles: [], authors: [], published: [], updated: [], sites: [], sections: [], descriptions: [], schemaTypes: [],
};
