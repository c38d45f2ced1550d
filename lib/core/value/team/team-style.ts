// How the page of a team report looks: it stands by itself, so that its colours are here and not among those of the interface.

/** The style of the page of a team report; light, dark and on paper. */
export const TEAM_STYLE = `
:root { color-scheme: light dark; --surface: #fff; --sunk: #f6f6f2; --ink: #1c2024; --soft: #596069; --line: #e3e3dd;
  --part-1: #0b6b5e; --part-2: #b7791f; --part-3: #2f62a3; --part-4: #7d4391; --part-5: #a63f50; }
@media screen and (prefers-color-scheme: dark) { :root { --surface: #1b1e22; --sunk: #23272c; --ink: #eceff1; --soft: #a7b0b8;
  --line: #363c43; --part-1: #63cbb9; --part-2: #d9a24a; --part-3: #7fb0ea; --part-4: #c493d6; --part-5: #ee8d9c; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--surface); color: var(--ink); line-height: 1.5;
  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", Ubuntu, Cantarell, sans-serif; }
main { max-inline-size: 60rem; margin: 0 auto; padding: 2.5rem 1.25rem 4rem; }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .25rem; text-wrap: balance; overflow-wrap: anywhere; }
h2 { font-size: 1.25rem; margin: 3rem 0 .75rem; padding-block-start: 1rem; border-block-start: 1px solid var(--line); }
h3 { font-size: 1rem; margin: 1.75rem 0 .5rem; }
p { margin: .5rem 0; max-inline-size: 44rem; text-wrap: pretty; }
.soft, caption, figcaption { color: var(--soft); }
.figure-large { font-size: 1.5rem; font-weight: 600; margin: .25rem 0; }
.scroll { overflow-x: auto; margin: .5rem 0; }
table { border-collapse: collapse; inline-size: 100%; font-size: .9375rem; font-variant-numeric: tabular-nums; }
caption { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th, td { text-align: start; vertical-align: top; padding: .4rem .6rem; border-block-end: 1px solid var(--line); font-weight: 400; }
thead th { color: var(--soft); font-size: .8125rem; vertical-align: bottom; }
th[scope="row"], td { overflow-wrap: anywhere; }
th[scope="row"], .words { min-inline-size: 9rem; }
.figure { text-align: end; white-space: nowrap; }
.drawn { inline-size: 28%; min-inline-size: 5rem; vertical-align: middle; }
.drawn svg { display: block; }
details { margin: .5rem 0; }
summary { cursor: pointer; color: var(--soft); padding: .25rem 0; }
summary:focus-visible { outline: 2px solid var(--part-1); outline-offset: 2px; }
figure { margin: 1rem 0; }
.legend { list-style: none; padding: 0; margin: .5rem 0 0; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; font-size: .875rem; }
.legend li { display: flex; align-items: center; gap: .5rem; }
.picture { display: block; overflow: visible; }
.picture-line { stroke: var(--line); } .picture-floor { stroke: var(--soft); }
.picture text { font-size: .75rem; fill: var(--soft); }
.picture-label { text-anchor: middle; } .picture-from { text-anchor: start; } .picture-until { text-anchor: end; }
.picture-ground { fill: var(--sunk); }
.picture-part-1 { fill: var(--part-1); } .picture-part-2 { fill: var(--part-2); } .picture-part-3 { fill: var(--part-3); }
.picture-part-4 { fill: var(--part-4); } .picture-part-5 { fill: var(--part-5); }
@media (max-width: 30rem) { .picture-spare { display: none; } main { padding: 1.5rem 1rem 3rem; } }
@media (forced-colors: active) { .picture rect, .picture circle { forced-color-adjust: none; } }
@media print { :root { --surface: #fff; --ink: #000; --soft: #444; --line: #bbb; --sunk: #eee; --part-1: #0b6b5e;
  --part-2: #b7791f; --part-3: #2f62a3; --part-4: #7d4391; --part-5: #a63f50; } main { max-inline-size: none; padding: 0; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; } figure, tr, h2, h3 { break-inside: avoid; }
  h2, h3 { break-after: avoid; } .scroll { overflow: visible; }
  details::details-content { content-visibility: visible; block-size: auto; } summary { display: none; } }
`;
