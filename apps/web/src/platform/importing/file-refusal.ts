const orPaste = 'or copy the table and paste it';

/** Why a file is not read, in a sentence that names it and says what to do next. */
const reasons = {
  EMPTY: (name) => `${name} is empty. Choose the file that holds the table.`,
  PDF: (name) => `${name} is a PDF. Open the PDF, copy the table and paste it.`,
  PICTURE: (name) =>
    `${name} is a picture, and a picture cannot be read. Open the document it was taken from, copy the table and paste it.`,
  RICH_TEXT: (name) => `${name} is a rich text file. Open it in Word, save it as .docx and choose that, ${orPaste}.`,
  OLD_WORD: (name) => `${name} is an old Word document. Open it in Word, save it as .docx and choose that, ${orPaste}.`,
  OLD_EXCEL: (name) => `${name} is an old Excel workbook. Open it in Excel, save it as .xlsx and choose that, ${orPaste}.`,
  BINARY_EXCEL: (name) => `${name} is a binary Excel workbook. Open it in Excel, save it as .xlsx and choose that, ${orPaste}.`,
  PASSWORD: (name) => `${name} is protected with a password. Open it, save a copy without the password and choose that, ${orPaste}.`,
  OPEN_DOCUMENT: (name) => `${name} is an OpenDocument file. Save it as .docx or .xlsx and choose that, ${orPaste}.`,
  NEITHER: (name) => `${name} is neither a Word document nor an Excel workbook. Choose a .docx or .xlsx file, ${orPaste}.`,
  BROKEN: (name) => `${name} is damaged and cannot be opened. Open it in Word or Excel, save it again and choose that, ${orPaste}.`,
  TOO_LARGE: (name) => `${name} is too large to open here. Save the one table you need in a file of its own and choose that, ${orPaste}.`,
  NO_TABLE: (name) => `There is no table in ${name}. Choose the file that holds the table, ${orPaste}.`,
} satisfies Record<string, (name: string) => string>;

export type Refusal = keyof typeof reasons;

/** Thrown wherever in a file something is found that cannot be read. */
export class FileRefusal extends Error {
  readonly reason: Refusal;

  constructor(reason: Refusal) {
    super(reason);
    this.reason = reason;
  }
}

export const refusalInWords = (reason: Refusal, name: string): string => reasons[reason](name);
