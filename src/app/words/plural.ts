// Counts in words: the right form of a noun for a number, by the rules of its language.

export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

/** A function that fills `#` with the number, written the way the language writes numbers. */
export function plurals(lang: string): (forms: Forms) => (count: number) => string {
  const rules = new Intl.PluralRules(lang);
  const numbers = new Intl.NumberFormat(lang);
  return (forms) => (count) => (forms[rules.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
