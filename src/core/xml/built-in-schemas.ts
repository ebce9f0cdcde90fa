/*
 * The schemas for when the program's own are not at hand, written from docs/vendor-api.md. They check what the
 * vendor's public pages say and let everything else through: only the program's own schema knows the rest.
 */

const text = (name: string) => `<xs:element name="${name}" type="text"/>`;
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
              ${['forename', 'surname', 'employee_id', 'employee_type', 'department'].map(text).join('\n              ')}
              <xs:element name="start_date" type="xs:date"/>
              <xs:element name="country" type="country"/>
              ${text('email')}
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
              ${text('position_title')}
              ${text('position_id')}
              <xs:element name="employee_id" type="text" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
        <xs:element name="position" minOccurs="0" maxOccurs="unbounded">
          <xs:complexType>
            <xs:sequence>
              ${text('position_title')}
              ${text('position_id')}
              ${text('parent_position_id')}
              <xs:element name="employee_id" type="text" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>
`;
