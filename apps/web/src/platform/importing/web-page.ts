/** Whether a text is a web page with a table, under whatever name: systems export one as .xls or .xlsx. */
export const isWebPage = (text: string): boolean => /^\s*</.test(text) && /<table[\s>]/i.test(text);
