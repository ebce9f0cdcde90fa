import { EMPLOYEE_ELEMENTS, FIELDS, POSITION_COLUMNS, type FieldKind } from '../vocabulary/fields.js';

/*
 * The schemas for when the program's own are not at hand, written from docs/vendor-api.md. They check what the
 * vendor's public pages say and let everything else through: only the program's own schema knows the rest.
 */

/** The kinds of values that are more than a text. */
const TYPES: Readonly<Partial<Record<FieldKind, string>>> = { date: 'xs:date', country: 'country' };

const element = (name: string, isRequired = true, type = 'text') =>
  `<xs:element name="${name}" type="${type}"${isRequired ? '' : ' minOccurs="0"'}/>`;

const lines = (elements: readonly string[]) => elements.join('\n              ');

const OF_EMPLOYEE = EMPLOYEE_ELEMENTS.map((name) => {
  const { kind, required } = FIELDS[name];
  return element(name, required, TYPES[kind]);
});

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
  <xs:element name="employees">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="employee" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${lines(OF_EMPLOYEE)}
              <xs:any minOccurs="0" maxOccurs="unbounded" processContents="skip"/>
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
