import { expect, it } from '@jest/globals';
import { create } from 'xmlbuilder2';
import { employeesXml } from '../../../src/core/xml/employees.js';
import { written } from '../../../src/core/xml/written.js';
import { csvOf, employee, soundRoster, textOf } from '../../support/roster.js';

it.each([...written])('xmlbuilder2 writes %s as it is there', (names, text) => {
  const [name = '', ...children] = names.split(' ');
  if (children.length === 0) {
    const document = create({ version: '1.0', encoding: 'utf-8' }).ele(name).txt('\n');
    expect(text).toBe(document.end());
    return;
  }
  const element = create().ele(name);
  for (const child of children) element.ele(child).txt('|');
  expect(text).toBe(element.toString());
});

it('the usual people are among them', () => {
  const xml = textOf(employeesXml(soundRoster(csvOf(employee(1)))));
  const line = xml.split('\n').find((one) => one.startsWith('  <employee>')) ?? '';
  expect([...written.values()]).toContain(line.trim().replaceAll(/>[^<]+</g, '>|<'));
});
