// Pronouns by which a text speaks of itself or to its readers, all languages together: data only.

/** Somebody speaks for himself, as in an interview's answers. */
export const FIRST_PERSON = /(?:^|[\s"„“«(])(?:ich|wir|mir|uns|mich|unser\p{L}{0,2}|mein\p{L}{0,2}|i|i'm|i’m|we|my|our|me|us|je|j'ai|nous|yo|nosotros|mi|io|noi|ja|my|ik|wij|we|nós|meu|minha|nosso|nossa)[\s,.;:!?’']/iu;

/** The same as the network learnt it, in the beginning of a block. */
export const SPEAKS_OF_ITSELF = /\b(?:i|we|my|our|ich|wir|mein|unser|je|nous|yo)\b/i;

/** The text speaks to its reader. */
export const SPEAKS_TO_READER = /\b(?:you|your|sie|ihr|ihre|du|dein|deine|vous|votre|tu|su|usted)\b/i;
