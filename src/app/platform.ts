// The name of the key that pastes and undoes on this machine.
import type { Words } from './words';

/** "⌘" on Apple machines, else Ctrl in the words of the language. */
export const commandKey = (words: Words): string => (/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : words.ctrl);
