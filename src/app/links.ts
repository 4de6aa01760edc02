// What a capture's addresses may become on screen: links by the rule of the exports, pictures only when they are inside the capture.
export { safeHref } from '../core/export/links';

const DATA_IMAGE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,[A-Za-z0-9+/=\s]{1,4000000}$/;

/** The picture itself when the capture carries it inside; anything that would have to be fetched gives undefined. */
export const inlineImage = (src: string): string | undefined => (src.startsWith('data:') && DATA_IMAGE.test(src) ? src : undefined);
