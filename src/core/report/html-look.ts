/**
 * The stylesheet that the report and the sandbox's page share: colours for light, dark and paper, type, tables. What
 * only the report has is in browser/report.css.
 */
export const LOOK = `
:root {
  color-scheme: light dark;
  --ground: #f5f7f9; --paper: #ffffff; --sunken: #eef1f5; --line: #dce1e8; --edge: #78838f;
  --ink: #1b2430; --quiet: #535f6d; --accent: #1d5c88; --accent-ground: #e6f0f7;
  --good: #1a6a41; --good-ground: #e4f3ea; --warn: #7a4f00; --warn-ground: #fcf1d9;
  --bad: #a5261e; --bad-ground: #fbe9e7; --moved: #573c99; --moved-ground: #eee9fa;
  --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", "Segoe UI Mono", "Liberation Mono", Menlo, monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #11161c; --paper: #1a2129; --sunken: #222b35; --line: #313c48; --edge: #7d8a98;
    --ink: #e6ebf1; --quiet: #a7b3c0; --accent: #82bde8; --accent-ground: #17303f;
    --good: #82d2a3; --good-ground: #143222; --warn: #ecc26c; --warn-ground: #362a10;
    --bad: #f59f97; --bad-ground: #3d1b19; --moved: #c1acf4; --moved-ground: #2a2145;
  }
}
@media print {
  :root {
    color-scheme: light;
    --ground: #ffffff; --paper: #ffffff; --sunken: #ffffff; --line: #c3cad2; --edge: #78838f;
    --ink: #000000; --quiet: #444c55; --accent: #1d5c88; --accent-ground: #ffffff;
    --good: #1a6a41; --good-ground: #ffffff; --warn: #7a4f00; --warn-ground: #ffffff;
    --bad: #a5261e; --bad-ground: #ffffff; --moved: #573c99; --moved-ground: #ffffff;
  }
}

*, ::before, ::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-top: 4rem; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
.wide { max-width: 80rem; margin: 0 auto; padding-inline: 1.5rem; }
h1, h2, h3 { line-height: 1.25; margin: 0; font-weight: 650; text-wrap: balance; }
h1 { font-size: 1.6rem; letter-spacing: -0.01em; }
h2 { font-size: 1.25rem; }
h3 { font-size: 1.0625rem; }
p { margin: 0.5rem 0; max-width: 75ch; }
ul { padding-left: 1.25rem; }
a { color: var(--accent); text-underline-offset: 0.15em; }
code { font: 0.875em/1.4 var(--mono); background: var(--sunken); border-radius: 3px; padding: 0.1em 0.3em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
:target { scroll-margin-top: 4rem; }
.quiet { color: var(--quiet); font-weight: inherit; }
.spoken { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: 1rem; top: -4rem; z-index: 3; padding: 0.5rem 1rem; background: var(--paper); border: 2px solid var(--accent); border-radius: 6px; }
.skip:focus { top: 0.5rem; }

.top { background: var(--paper); border-bottom: 1px solid var(--line); padding: 1.5rem 0; }
.product { max-width: none; margin: 0 0 1rem; color: var(--quiet); font-size: 0.9375rem; }
.product b { color: var(--ink); }
.verdict { display: flex; gap: 1rem; align-items: flex-start; }
.state { margin: 0; font-size: 0.9375rem; font-weight: 600; color: var(--tone); }
.sign { flex: none; display: grid; place-items: center; width: 3rem; height: 3rem; border-radius: 50%; font-size: 1.375rem; font-weight: 700; color: var(--tone); background: var(--tone-ground); border: 2px solid var(--tone); }
.good { --tone: var(--good); --tone-ground: var(--good-ground); }
.warn { --tone: var(--warn); --tone-ground: var(--warn-ground); }
.bad { --tone: var(--bad); --tone-ground: var(--bad-ground); }
.info { --tone: var(--accent); --tone-ground: var(--accent-ground); }

main { display: block; padding-top: 1.5rem; }
main:focus { outline: none; }
main > section, .panel { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 1.25rem 1.5rem 1.5rem; margin-bottom: 1.5rem; }
.lead { color: var(--quiet); margin: 0.25rem 0 1rem; }
footer { padding-bottom: 2.5rem; color: var(--quiet); font-size: 0.875rem; }

.badge { display: inline-block; white-space: nowrap; font-size: 0.8125rem; font-weight: 600; line-height: 1.3; padding: 0.1rem 0.5rem; border: 1px solid var(--tone, var(--edge)); border-radius: 999px; color: var(--tone, var(--ink)); background: var(--tone-ground, var(--sunken)); }
.count { display: inline-block; min-width: 1.75em; padding: 0 0.45em; border-radius: 999px; background: var(--sunken); color: var(--quiet); font-size: 0.8125rem; font-weight: 600; line-height: 1.5; text-align: center; vertical-align: 0.1em; }

.table-box { overflow-x: auto; position: relative; }
table { border-collapse: collapse; width: 100%; font-size: 0.9375rem; }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 0.75rem 0.5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 0.8125rem; font-weight: 600; color: var(--quiet); vertical-align: bottom; border-bottom: 1px solid var(--edge); white-space: nowrap; overflow-wrap: normal; }
tbody tr:last-child > * { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.id { font-variant-numeric: tabular-nums; }

.tiles { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0.75rem 1.5rem; margin: 0; }
.tile dt { color: var(--quiet); font-size: 0.875rem; }
.tile dd { margin: 0; }
.value { display: block; color: var(--tone, inherit); font-size: 1.75rem; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.remark { display: block; color: var(--quiet); font-size: 0.8125rem; line-height: 1.35; }

@media (max-width: 40rem) {
  .wide { padding-inline: 1rem; }
  h1 { font-size: 1.3rem; }
  .top { padding: 1rem 0; }
  .sign { width: 2.5rem; height: 2.5rem; font-size: 1.125rem; }
  main { padding-top: 1rem; }
  main > section, .panel { padding: 1rem; margin-bottom: 1rem; border-radius: 8px; }
  .tiles { grid-template-columns: repeat(auto-fit, minmax(6.5rem, 1fr)); gap: 0.75rem 1rem; }
  .value { font-size: 1.4rem; }
}
@media print {
  @page { margin: 14mm 14mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
  html { font-size: 9.5pt; }
  th, td { padding-block: 0.2rem; }
  .skip { display: none; }
  .tiles { grid-template-columns: repeat(auto-fit, minmax(6rem, 1fr)); }
  .wide { max-width: none; padding-inline: 0; }
  .top { padding: 0 0 0.75rem; }
  main > section, .panel { border: 0; border-radius: 0; padding: 0; margin: 0 0 1.25rem; }
  h2, h3 { break-after: avoid; }
  tr, .tile { break-inside: avoid; }
  thead { display: table-header-group; }
  .table-box { overflow: visible; }
  a { color: inherit; text-decoration: none; }
}
`;
