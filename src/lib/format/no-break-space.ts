/** Binds a number to the word or sign that gives it its meaning: "HK$10" may not end a line before "billion". */
export const noBreakSpace = '\u00a0';
