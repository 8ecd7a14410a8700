// A module of its own, so that the reader of pasted tables is loaded with the first paste and not before.
export { readCells } from '@quorate/tables';
