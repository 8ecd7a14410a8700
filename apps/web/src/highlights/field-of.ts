/** The id of an item's text box, which messages about it lead to. */
export const fieldOf = (key: string): string => `item-${key}`;
