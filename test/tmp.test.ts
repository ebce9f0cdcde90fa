import { it } from '@jest/globals';
import { xmlReader } from '../src/xsd/reader.js';
import { bytesOf } from './support.js';
const S = (c: string) => `<?xml version="1.0"?><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${c}</xs:schema>`;
const doc = (t: string) => `<?xml version="1.0"?><names><name>${t}</name></names>`;
const names = (inner: string, occ='') => S(`<xs:element name="names"><xs:complexType><xs:sequence><xs:element name="name" ${occ}>${inner}</xs:element></xs:sequence></xs:complexType></xs:element>`);
const pat = (p: string) => names(`<xs:simpleType><xs:restriction base="xs:string"><xs:pattern value="${p}"/></xs:restriction></xs:simpleType>`);
it('x', async () => {
  for (const [w, x, d] of [
    ['redos', pat('(a|aa)+b'), doc('a'.repeat(5000))],
    ['redos2', pat('(a*)*b'), doc('a'.repeat(50000))],
    ['redos3', pat('(.*a){20}'), doc('a'.repeat(2000))],
    ['counter', pat('(a{1,1000}){1,1000}'), doc('a'.repeat(2000))],
    ['occurs', names('', 'minOccurs="9999999" maxOccurs="99999999"'), doc('')],
    ['nested', S(`<xs:element name="names"><xs:complexType>${'<xs:sequence maxOccurs="50">'.repeat(6)}<xs:element name="name" minOccurs="0"/>${'</xs:sequence>'.repeat(6)}</xs:complexType></xs:element>`), doc('')],
    ['all', S(`<xs:element name="names"><xs:complexType><xs:choice maxOccurs="unbounded">${Array.from({length:3000},(_,i)=>`<xs:sequence><xs:element name="name" minOccurs="0"/><xs:element name="n${i}" minOccurs="0"/></xs:sequence>`).join('')}</xs:choice></xs:complexType></xs:element>`), doc('')],
  ] as const) {
    const reader = xmlReader(new URL('../dist/', import.meta.url));
    const t = performance.now();
    const r = await reader.read({ xml: bytesOf(d), xsd: bytesOf(x) }).then((a) => JSON.stringify(a).slice(0, 150), (e: Error) => e.message);
    console.log(w, Math.round(performance.now() - t), r);
    await reader.close();
  }
}, 500000);
