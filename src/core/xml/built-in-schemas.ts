import {
  EMPLOYEE_ELEMENTS,
  fieldOf,
  FIELDS,
  isRequired,
  POSITION_COLUMNS,
  type EmployeeElement,
  type FieldKind,
} from '../vocabulary/fields.js';

/*
 * The schemas for when the program's own are not at hand, written from docs/vendor-api.md. They check what the
 * vendor's public pages say and let everything else through: only the program's own schema knows the rest.
 */

/** The kinds of values that are more than a text. */
const TYPES: Readonly<Partial<Record<FieldKind, string>>> = { date: 'xs:date', country: 'country' };

const element = (name: string, isRequired = true, type = 'text') =>
  `<xs:element name="${name}" type="${type}"${isRequired ? '' : ' minOccurs="0"'}/>`;

const lines = (elements: readonly string[]) => elements.join('\n              ');

/** Whether everybody has the element in every program. */
const isInAll = (name: EmployeeElement): boolean => isRequired(name) && !fieldOf(name)?.mayBeOptional;

const typeOf = (name: EmployeeElement) => TYPES[FIELDS[name].kind];

// Before anything that may follow, an element that may be missing would be ambiguous: it is one of those that may
// follow, and only its value is described.
const LAST = EMPLOYEE_ELEMENTS.findLastIndex(isInAll);
const OF_EMPLOYEE = EMPLOYEE_ELEMENTS.slice(0, LAST + 1).map((name) =>
  element(name, isInAll(name), typeOf(name)),
);
const AT_THE_END = EMPLOYEE_ELEMENTS.slice(LAST + 1).map(
  (name) => `<xs:element name="${name}" type="${typeOf(name) ?? 'text'}"/>`,
);

const { title, id, parent, employeeId } = POSITION_COLUMNS;
const [TITLE, ID, PARENT, HOLDER] = [
  element(title),
  element(id),
  element(parent),
  element(employeeId, false),
];

const HEAD = `<?xml version="1.0" encoding="utf-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" elementFormDefault="qualified">
  <xs:simpleType name="text"><xs:restriction base="xs:string"><xs:minLength value="1"/></xs:restriction></xs:simpleType>
`;

export const EMPLOYEES_XSD = `${HEAD}  <xs:simpleType name="country">
    <xs:restriction base="xs:string"><xs:pattern value="[A-Z]{2}"/></xs:restriction>
  </xs:simpleType>
  ${AT_THE_END.join('\n  ')}
  <xs:element name="employees">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="employee" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${lines(OF_EMPLOYEE)}
              <xs:any minOccurs="0" maxOccurs="unbounded" processContents="lax"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;

export const POSITIONS_XSD = `${HEAD}  <xs:element name="positions">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="root">
          <xs:complexType>
            <xs:sequence>
              ${lines([TITLE, ID, HOLDER])}
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="position" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${lines([TITLE, ID, PARENT, HOLDER])}
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;
