// Bounds on what is read at all. Figures only; the code that keeps them stands where the work is done.

/** Largest original in bytes; a scraped page is seldom above 5 MB, a SingleFile page with fonts and images rarely above 40 MB. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Bytes or characters at the front in which declarations (charset, canonical link, saving comments) are looked for. */
export const HEAD_WINDOW = 64 * 1024;

/** Bytes from each of front, middle and end that are weighed when telling text from binary. */
export const SAMPLE = 32 * 1024;
