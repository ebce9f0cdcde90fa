/** The layout of both files. Receipts name it (`Xml-Format`); a change of any byte needs a new number. */
export const XML_FORMAT = '1';
