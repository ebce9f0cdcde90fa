/*
 * What xmlbuilder2 has written for the documents and elements that nearly every roster has, so that it is loaded for
 * others only: it is a third of all that a check would load. `|` is where a text goes. test/core/xml/written.test.ts has
 * it write them again.
 */

const WRITTEN = [
  '<?xml version="1.0" encoding="utf-8"?><employees>\n</employees>',
  '<employee><forename>|</forename><surname>|</surname><employee_id>|</employee_id><employee_type>|</employee_type><department>|</department><start_date>|</start_date><country>|</country><email>|</email></employee>',
  '<employee><forename>|</forename><surname>|</surname><employee_id>|</employee_id><employee_type>|</employee_type><department>|</department><start_date>|</start_date><country>|</country></employee>',
  '<?xml version="1.0" encoding="utf-8"?><positions>\n</positions>',
  '<root><position_title>|</position_title><position_id>|</position_id><employee_id>|</employee_id></root>',
  '<root><position_title>|</position_title><position_id>|</position_id></root>',
  '<position><position_title>|</position_title><position_id>|</position_id><parent_position_id>|</parent_position_id><employee_id>|</employee_id></position>',
  '<position><position_title>|</position_title><position_id>|</position_id><parent_position_id>|</parent_position_id></position>',
];

/** By the names of the elements, in their order. */
export const written: ReadonlyMap<string, string> = new Map(
  WRITTEN.map((text) => [[...text.matchAll(/<(\w+)>/g)].map(([, name]) => name).join(' '), text]),
);
