// Page markup → markup that is safe to put into the sandboxed frame of an original. The only DOMPurify, the only way around Runs.
import DOMPurify from 'dompurify';

/** The shape of the browser's Trusted Types that is used here; not every browser has them. */
interface Policies {
  createPolicy(name: string, rules: { createHTML(text: string): string; createScriptURL(text: string): string }): Policy;
}
interface Policy {
  createHTML(text: string): string;
  createScriptURL(text: string): string;
}

// Outside a real browser DOMPurify returns its input untouched; better no original than an unsafe one.
if (!DOMPurify.isSupported) throw new Error('safe-html needs a browser in which DOMPurify works; this one is not supported.');

const trusted = (globalThis as { trustedTypes?: Policies }).trustedTypes;
const refuseScript = (): never => {
  throw new TypeError('safe-html makes no script addresses.');
};
const policy: Policy = trusted?.createPolicy('klartext-safe-html', { createHTML: (text) => text, createScriptURL: refuseScript })
  ?? { createHTML: (text) => text, createScriptURL: refuseScript };

// Inherited by the frame beside the window's own policy: nothing is fetched, nothing runs, nothing leads anywhere.
const HEAD = '<!doctype html><meta charset="utf-8">'
  + '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:">'
  + '<meta name="referrer" content="no-referrer">';

const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif|svg\+xml)[;,]/i;

DOMPurify.addHook('uponSanitizeAttribute', (_node, attribute) => {
  const { attrName, attrValue } = attribute;
  if (attrName === 'href' || attrName === 'xlink:href' || attrName === 'action' || attrName === 'formaction') attribute.keepAttr = false;
  if (attrName === 'src' && !DATA_IMAGE.test(attrValue)) attribute.keepAttr = false;
});

/**
 * A whole document for `srcdoc` of a frame with `sandbox=""`. `markup` must be depth-bounded (the workers' prepareOriginal):
 * the window's parser cannot be stopped. Links, forms' targets and all addresses but data: images are gone.
 */
export function framedOriginal(markup: string): string {
  const clean = DOMPurify.sanitize(markup, {
    WHOLE_DOCUMENT: true,
    FORBID_TAGS: ['script', 'link', 'meta', 'base', 'iframe', 'frame', 'object', 'embed', 'audio', 'video', 'source', 'track', 'template', 'form', 'noscript'],
    FORBID_ATTR: ['srcset', 'ping', 'background', 'poster', 'autofocus', 'target'],
    ALLOW_UNKNOWN_PROTOCOLS: false,
    ALLOW_ARIA_ATTR: true,
    RETURN_TRUSTED_TYPE: false,
    TRUSTED_TYPES_POLICY: policy as never,
  });
  return policy.createHTML(HEAD + clean);
}
