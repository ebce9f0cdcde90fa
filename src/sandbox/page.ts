import { errorFile, errorsName, xmlName, type Archive, type ReceivedFile } from './files.js';
import { html, json, type Reply } from './reply.js';
import type { Program } from './program.js';

/** Everything on the page goes through here. */
const escape = (text: string | number) =>
  String(text).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * What a person sees of the sandbox in a browser: `/`, and the files behind its links.
 *
 * @returns the answer to a GET outside the API
 */
export async function pageReply(path: string, program: Program, archive: Archive): Promise<Reply> {
  if (path === '/') return html(200, page(program));
  for (const file of program.files) {
    if (path === `/files/${xmlName(file)}`) {
      return download(xmlName(file), 'application/xml', await archive.xml(file));
    }
    if (path === `/files/${errorsName(file)}` && file.errors.length > 0) {
      return download(errorsName(file), 'text/plain; charset=utf-8', errorFile(file));
    }
  }
  return json(404, { error: 'There is nothing at this address.' });
}

function download(name: string, type: string, body: string | Uint8Array): Reply {
  const headers = { 'Content-Type': type, 'Content-Disposition': `attachment; filename="${name}"` };
  return { status: 200, headers, body };
}

function page({ files, employees, positions }: Program): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Workstars sandbox</title>
<style>body { font: 1rem sans-serif; margin: 2rem } td, th { padding: 0.3rem 1rem; text-align: left }</style>
<h1>Workstars sandbox</h1>
<p>In the system: ${escape(employees.size)} employees, ${escape(positions.size)} positions.</p>
<table><tr><th>File<th>Received<th>Status<th>Records<th>Added<th>Removed<th>Errors</tr>
${files.toReversed().map(row).join('\n')}
</table></html>`;
}

function row(file: ReceivedFile): string {
  const { time, status, counts, errors } = file;
  const cells = [
    link(xmlName(file), xmlName(file)),
    ...[time, status, counts.records, counts.added, counts.removed].map(escape),
    errors.length > 0 ? link(errorsName(file), `${errors.length} errors`) : '',
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

const link = (name: string, text: string) =>
  `<a href="/files/${escape(encodeURIComponent(name))}">${escape(text)}</a>`;
