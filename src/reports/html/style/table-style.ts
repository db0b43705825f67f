/** Tables, and frames that scroll instead of widening the page. */
export const tableStyle = `
.scroll{overflow-x:auto;max-width:100%}
.scroll:focus-visible{outline-offset:-2px}
.paper{background:var(--surface);border:1px solid var(--line);border-radius:.6rem;padding:.9rem}
.paper .picture{display:block}
.twin,.lanes{margin-top:.75rem}.twin>summary,.lanes>summary,.cycle-text summary{color:var(--accent);padding:.25rem 0}
.twin .scroll,.cycle-text .scroll{max-height:26rem;overflow:auto}.twin .scroll{max-height:34rem}
.table-frame{margin-top:.5rem}
.table-tools{justify-content:flex-end;margin-bottom:.4rem}
.table-frame>.scroll{border:1px solid var(--line);border-radius:.6rem;background:var(--surface)}
table{overflow-wrap:break-word;border-collapse:collapse;width:100%;font-size:.9rem}
th,td{padding:.45rem .75rem;text-align:left;vertical-align:top;font-weight:400;min-width:5rem}
tbody th{min-width:11rem}tbody tr{border-top:1px solid var(--line)}
tbody tr:hover{background:var(--sunken)}
thead th{background:var(--sunken);white-space:nowrap;position:sticky;top:0;padding:0}
.n{text-align:right;white-space:nowrap;min-width:4rem}
.sort{width:100%;background:none;border:0;padding:.5rem .75rem;font-weight:600;text-align:inherit;white-space:nowrap}thead th.n{white-space:normal;min-width:5.5rem;vertical-align:bottom}.n .sort{white-space:normal}thead th{vertical-align:bottom}
.sort:hover{color:var(--accent)}.sort:focus-visible{outline-offset:-3px}
.sort-mark::after{content:"↕";color:var(--muted);font-weight:400;margin-left:.35rem}
html:not(.has-script) .sort-mark{display:none}
[aria-sort=ascending] .sort-mark::after{content:"↑";color:var(--accent);font-weight:700}
[aria-sort=descending] .sort-mark::after{content:"↓";color:var(--accent);font-weight:700}
.csv{display:block;width:100%;min-height:8rem;margin-top:.5rem;background:var(--surface);color:var(--ink);border:1px solid var(--muted);font:.8rem ui-monospace,monospace}
`;
