// A module of its own, so that the reader of pasted tables is loaded with the first paste and not before.
export { readGridPaste } from '@quorate/tables';
