// Scripts that part no words by spaces: Chinese, Japanese, Thai and their kin. Cuts them into pieces about as long as words.
// No Intl.Segmenter: it costs more than twice what all facts of a block do, and nothing here needs true words.

/** A letter of such a script, anywhere. */
export const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]/u;

/** Two Chinese characters or two hiragana, a whole word in katakana, five letters of Thai and its neighbours; what is none of these stays whole. */
const PIECE = /[\u3005\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]{1,2}|[\u3041-\u309f]{1,2}|[\u30a0-\u30ff\u31f0-\u31ff]+|[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{1,5}\p{M}*|[^\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+/gu;

/** The pieces of a run of letters without a space in it. */
export const piecesOf = (run: string): readonly string[] => run.match(PIECE) ?? [];
