/*
 * Pages for pictures: Markdown as GitHub shows it in a comment, and what a terminal prints. Only as much of Markdown as
 * our own comments have.
 */

const STYLE = `
  :root { color-scheme: light dark; --ground: #fff; --ink: #1f2328; --quiet: #59636e; --line: #d1d9e0; --sunken: #f6f8fa; --link: #0969da; }
  @media (prefers-color-scheme: dark) {
    :root { --ground: #0d1117; --ink: #f0f6fc; --quiet: #9198a1; --line: #3d444d; --sunken: #151b23; --link: #4493f8; }
  }
  body { margin: 0; background: var(--ground); color: var(--ink); font: 14px/1.5 'Helvetica Neue', 'Liberation Sans', Arial, sans-serif; overflow-wrap: break-word; }
  main { box-sizing: border-box; width: 892px; max-width: 100%; padding: 16px; }
  .comment { border: 1px solid var(--line); border-radius: 6px; }
  .who { padding: 8px 16px; background: var(--sunken); border-bottom: 1px solid var(--line); border-radius: 6px 6px 0 0; color: var(--quiet); }
  .who b { color: var(--ink); }
  .bot { border: 1px solid var(--line); border-radius: 2em; padding: 0 6px; font-size: 12px; }
  .text { padding: 0 16px 12px; }
  h2 { padding-bottom: .3em; border-bottom: 1px solid var(--line); font-size: 1.5em; line-height: 1.25; margin: 16px 0; }
  h3 { font-size: 1.25em; margin: 20px 0 12px; } h4 { font-size: 1em; margin: 20px 0 12px; }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; margin: 0 0 16px; }
  th, td { border: 1px solid var(--line); padding: 6px 13px; text-align: left; }
  tr:nth-child(2n) td { background: var(--sunken); } a { color: var(--link); }
  code { background: #818b981f; border-radius: 6px; padding: .2em .4em; font: 85% 'Liberation Mono', monospace; }
  details { margin: 0 0 16px; } sub { color: var(--quiet); }
  pre { margin: 0; padding: 20px; background: #0d1117; color: #e6edf3; font: 13px/1.55 'Liberation Mono', monospace; white-space: pre-wrap; width: 900px; }
  .prompt { color: #7ee787; } .bold { font-weight: bold; }
`;

/** Of the picture for links: only the beginning of the comment is in it. */
const SOCIAL = `
  .social { width: 1280px; max-width: none; height: 640px; overflow: hidden; padding: 56px 72px 0; background: #0d1117; --ground: #fff; --ink: #1f2328; --line: #d1d9e0; --sunken: #f6f8fa; }
  .social h1 { margin: 0; font-size: 64px; line-height: 1.1; color: #f0f6fc; } .social .promise { margin: 16px 0 32px; font-size: 28px; line-height: 1.35; color: #9198a1; }
  .social .comment { background: #fff; color: #1f2328; font-size: 21px; }
  .social .text > :nth-child(n + 3) { display: none; }
`;

const page = (body: string, more = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><style>${STYLE}${more}</style></head><body>${body}</body></html>\n`;

/** @returns a page with a comment as GitHub shows it */
export const commentPage = (markdown: string): string =>
  page(
    `<main><div class="comment"><div class="who"><b>github-actions</b> <span class="bot">bot</span> commented now</div><div class="text">${htmlOf(markdown)}</div></div></main>`,
  );

/** @returns the page for a link that is shared: what it is, and the beginning of a comment; 1280 × 640 */
export const socialPage = (promise: string, markdown: string): string =>
  page(
    `<main class="social"><h1>Roster Sync</h1><p class="promise">${inline(promise)}</p><div class="comment"><div class="text">${htmlOf(markdown)}</div></div></main>`,
    SOCIAL,
  );

/** @returns a page with a terminal, in which a command has printed this */
export const terminalPage = (command: string, printed: string): string =>
  page(
    `<pre><span class="prompt">$</span> <span class="bold">${escaped(command)}</span>\n${escaped(printed)}</pre>`,
  );

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function htmlOf(markdown: string): string {
  return markdown
    .replaceAll(/<!--[^]*?-->/g, '')
    .split(/\n{2,}/)
    .map((block) => blockOf(block.trim()))
    .join('\n');
}

function blockOf(block: string): string {
  const lines = block.split('\n');
  const [, marks = '', heading] = /^(#{1,6}) (.*)$/.exec(block) ?? [];
  if (heading !== undefined) return `<h${marks.length}>${inline(heading)}</h${marks.length}>`;
  if (block.startsWith('|')) return tableOf(lines);
  if (lines.every((line) => line.startsWith('- ')))
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join('')}</ul>`;
  return /^<\/?(?:details|sub)/.test(block) ? inline(block) : `<p>${inline(block)}</p>`;
}

/** The second line only separates. */
function tableOf([head = '', , ...rows]: readonly string[]): string {
  const row = (line: string, tag: string): string => {
    const cells = line.replace(/^\| ?/, '').replace(/ ?\|$/, '').split(' | ');
    return `<tr>${cells.map((cell) => `<${tag}>${inline(cell.trim())}</${tag}>`).join('')}</tr>`;
  };
  return `<table>${row(head, 'th')}${rows.map((line) => row(line, 'td')).join('')}</table>`;
}

const inline = (text: string): string =>
  text
    .replaceAll(/`([^`]+)`/g, '<code>$1</code>')
    .replaceAll(/\*\*(.+?)\*\*/g, '<b>$1</b>')
    .replaceAll(/\[([^\]]+)\]\(([^)]+)\)/g, '<a href="$2">$1</a>')
    .replaceAll(/\\([^\w\s])/g, '$1');
