/** What the book makes use of, noted while it is compiled; decides what of KaTeX and of the fonts is shipped. */
export interface FormulaUsage {
  /** The class attribute of every element of every formula. */
  readonly classes: Set<string>;
  readonly tags: Set<string>;
  readonly characters: Set<string>;
}

export const formulaUsage: FormulaUsage = { classes: new Set(), tags: new Set(), characters: new Set() };

/** Notes the visible half of a formula. */
export function noteFormula(html: string): void {
  for (const [, tag, attributes] of html.matchAll(/<(\w+)([^>]*)>/g)) {
    formulaUsage.tags.add(tag);
    const [, classes] = attributes.match(/class="([^"]*)"/) ?? [];
    if (classes) formulaUsage.classes.add(classes);
  }
  for (const character of html.replace(/<[^>]*>/g, "").replace(/&\w+;/g, "&<>")) {
    formulaUsage.characters.add(character);
  }
}

/** Every character that the pages rendered so far show. */
export const pageCharacters = new Set<string>();

export function notePage(html: string): void {
  for (const character of html) pageCharacters.add(character);
}
