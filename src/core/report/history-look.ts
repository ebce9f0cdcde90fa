/** What the page of the history has besides the look that all pages share. */
export const HISTORY_LOOK = `
.plot { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.25rem 0.75rem; margin: 1rem 0; }
.plot .scale { display: flex; flex-direction: column; justify-content: space-between; text-align: right; color: var(--quiet); font-size: 0.8125rem; line-height: 1; font-variant-numeric: tabular-nums; }
.plot .when { grid-column: 2; display: flex; justify-content: space-between; color: var(--quiet); font-size: 0.8125rem; font-variant-numeric: tabular-nums; }
.drawing { display: block; width: 100%; height: 14rem; border-bottom: 1px solid var(--edge); border-left: 1px solid var(--line); background: var(--sunken); border-radius: 6px 6px 0 0; }
.drawing .line { fill: none; stroke: var(--accent); stroke-width: 2.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.drawing .area { fill: var(--accent); opacity: 0.12; }
.drawing .grid { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.drawing .gap { fill: var(--warn); opacity: 0.28; }
.drawing .missed { fill: var(--bad); opacity: 0.6; }
.drawing .hold { fill: var(--moved); opacity: 0.55; }
.drawing .axis { stroke: var(--edge); stroke-width: 1; vector-effect: non-scaling-stroke; }
.plot .months { grid-column: 2; display: flex; font-size: 0.8125rem; line-height: 1.3; font-variant-numeric: tabular-nums; }
.plot .months > span { flex: 1 1 0; min-width: 0; display: flex; flex-direction: column; align-items: center; justify-content: flex-end; overflow-wrap: normal; }
.plot .months b { display: flex; flex-direction: column; align-items: center; justify-content: flex-end; color: var(--quiet); font-weight: 400; min-height: 2.6em; }
.plot .months .more, .plot .months .fewer { font-weight: 600; }
.drawing .joiners, .key .joiners { fill: var(--good); background: var(--good); }
.drawing .leavers, .key .leavers { fill: var(--bad); background: var(--bad); }
.drawing .seen { fill: transparent; }
.drawing .seen:hover { fill: var(--ink); opacity: 0.12; }
.key { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0.5rem 0; padding: 0; list-style: none; color: var(--quiet); font-size: 0.875rem; }
.key i { display: inline-block; width: 0.875rem; height: 0.875rem; margin-right: 0.4rem; border-radius: 3px; vertical-align: -0.1em; }
.key .gap { background: var(--warn); opacity: 0.45; }
.key .missed { background: var(--bad); opacity: 0.6; }
.key .hold { background: var(--moved); opacity: 0.6; }
.date { white-space: nowrap; }
.small { display: grid; grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr)); gap: 1rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.small li { border: 1px solid var(--line); border-radius: 8px; padding: 0.75rem; }
.small .drawing { height: 3rem; border: 0; border-radius: 4px; margin-top: 0.5rem; }
.small .drawing .line { stroke-width: 2; }
.small h3 { font-size: 0.9375rem; font-weight: 600; }
.small .value { font-size: 1.25rem; display: inline; }
.more { color: var(--good); } .fewer { color: var(--bad); }
.jump { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; margin: 0 0 1.25rem; padding: 0; list-style: none; font-weight: 600; }
.jump a { display: inline-block; padding: 0.25rem 0; }
.notable { margin: 1rem 0 0; padding: 0; list-style: none; }
.notable li { display: grid; grid-template-columns: 6rem minmax(0, 1fr); gap: 0 0.75rem; align-items: baseline; padding: 0.35rem 0.25rem; border-top: 1px solid var(--line); }
.notable .badge { justify-self: start; }
.month { display: flex; gap: 0.75rem; margin-top: 1.75rem; font-variant-numeric: tabular-nums; }
.who > summary, .rest > summary { padding: 0.35rem 0; }
.numbers { margin-top: 0.75rem; }
.numbers > summary, .who > summary, .rest > summary, .upload > summary { cursor: pointer; }
.numbers > summary, .who > summary, .rest > summary { width: fit-content; color: var(--accent); font-size: 0.9375rem; }
.numbers th[scope='row'] { min-width: 7.5rem; overflow-wrap: normal; }
.numbers .table-box { max-height: 24rem; overflow: auto; }
.uploads { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.uploads > li { border-top: 1px solid var(--line); }
.upload > summary { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.15rem 1rem; padding: 0.6rem 0.25rem; list-style: none; }
.upload > summary::-webkit-details-marker { display: none; }
.upload > summary::before { content: '›'; color: var(--quiet); font-weight: 700; width: 0.5rem; }
.upload[open] > summary::before { content: '⌄'; }
.upload > summary:hover { background: var(--sunken); }
.upload:has(:target) > summary { background: var(--accent-ground); }
.upload .body:target { scroll-margin-top: 5rem; }
#uploads h4 { margin: 0.5rem 0 0; font-size: 1rem; line-height: 1.25; }
.upload .night { font-weight: 600; font-variant-numeric: tabular-nums; min-width: 9.5rem; }
.upload .people { min-width: 6.5rem; font-variant-numeric: tabular-nums; }
.upload .moves { display: flex; gap: 0.75rem; min-width: 11rem; font-variant-numeric: tabular-nums; }
.upload .marks { display: flex; flex-wrap: wrap; gap: 0.35rem; min-width: 0; }
.upload .badge { white-space: normal; border-radius: 0.8rem; }
.upload .body { padding: 0.25rem 0 1.25rem 1.5rem; }
.missing { padding: 0.6rem 0.25rem 0.6rem 1.75rem; color: var(--warn); background: var(--warn-ground); font-weight: 600; }
.missing .why { color: var(--ink); font-weight: 400; overflow-wrap: anywhere; }
.facts > div { display: grid; grid-template-columns: 8rem minmax(0, 1fr); gap: 0 1rem; }
.facts { display: grid; gap: 0.25rem; margin: 0 0 0.75rem; font-size: 0.9375rem; }
.facts dt { color: var(--quiet); } .facts dd { margin: 0; grid-column: 2; overflow-wrap: anywhere; }
.people-list { margin: 0.25rem 0 0.75rem; padding: 0; list-style: none; font-size: 0.9375rem; columns: 22rem auto; }
.people-list li { break-inside: avoid; padding: 0.1rem 0; }
.people-list .id { font-weight: 600; margin-right: 0.75rem; }
.notice { background: var(--warn-ground); border: 1px solid var(--warn); border-radius: 10px; padding: 0.75rem 1.25rem; margin-bottom: 1.5rem; max-width: none; }
@media (max-width: 40rem) {
  .drawing { height: 10rem; }
  .facts > div { grid-template-columns: minmax(0, 1fr); } .facts dd { grid-column: 1; margin-bottom: 0.4rem; }
  .upload .body { padding-left: 0.25rem; }
  .upload .night { min-width: 0; flex: 1 1 70%; }
  .upload .people { margin-left: 1.5rem; }
  .upload .moves { min-width: 0; }
  .upload .marks { margin-left: 1.5rem; flex-basis: 100%; }
  .upload .marks:empty { display: none; }
  .plot .when span:nth-child(even) { display: none; }
  .plot .months { font-size: 0.6875rem; }
  .plot .months.crowded .more, .plot .months.crowded .fewer { display: none; }
  .notable li { grid-template-columns: minmax(0, 1fr); gap: 0.15rem; }
  .small { grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr)); }
}
@media print {
  details::details-content { content-visibility: visible; block-size: auto; }
  .uploads > li, .small li { break-inside: avoid-page; }
  .drawing, .drawing * { print-color-adjust: exact; }
  .numbers .table-box { max-height: none; }
  .jump, .upload > summary::before { display: none; }
  .month { break-after: avoid; }
}
`;
