/** Families: their matrices, and sources side by side. Whoever differs is marked by sign and weight before colour. */
export const familyStyle = `
.family{padding:1.75rem 0;border-top:1px solid var(--line)}.family .chips{margin:.5rem 0 .75rem}
.family .scroll{position:relative}
.family-sentence{max-width:80ch;font-size:1.05rem;margin-bottom:.75rem}
.letter{display:inline-block;min-width:1.5rem;padding:0 .35rem;text-align:center;font-weight:700;border:1px solid var(--line);border-radius:.3rem;background:var(--sunken);color:var(--ink)}
.home{display:block;color:var(--good);font-weight:600;font-size:.85rem;margin-top:.2rem}
.family-matrix tbody th{min-width:15rem;max-width:22rem}.family-matrix td{min-width:8.5rem;max-width:18rem}
.family-matrix thead th,.family-matrix .sort{white-space:normal;vertical-align:bottom}
.family-matrix tbody th .place{display:block;margin-top:.2rem}
.deviates{font-weight:700;color:var(--against)}
.family-matrix td:has(.deviates){box-shadow:inset 3px 0 0 var(--against)}
.written{display:block;color:var(--muted);overflow-wrap:anywhere}
.sources{margin-top:.75rem}.sources>summary{color:var(--accent);padding:.25rem 0}
.sources .scroll{max-height:40rem;overflow:auto;border:1px solid var(--line);border-radius:.6rem;background:var(--surface);margin-top:.4rem}
.sources table{width:max-content;min-width:100%;font-size:.82rem}
.sources th,.sources td{padding:.05rem .75rem}
.sources thead th{padding:.5rem .75rem;font-weight:600;z-index:1}
.sources tbody tr{border-top:0}.sources tbody th,.sources .about{min-width:8rem;max-width:11rem;color:var(--muted);white-space:normal}
.sources td,.sources tbody th{border-right:1px solid var(--line)}.sources td{max-width:30rem;border-right:1px solid var(--line)}
.sources td code{white-space:pre-wrap;overflow-wrap:anywhere;tab-size:2;display:block;padding-left:3rem;text-indent:-3rem}
@media (min-width:84rem){.family-matrix,.sources{width:min(94vw,104rem);margin-left:calc(50% - min(47vw,52rem))}}
.line-number{display:inline-block;width:2.4rem;text-indent:0;text-align:right;color:var(--muted);margin-right:.35rem;user-select:none}
.odd th{color:var(--against)!important;font-weight:600}.odd-line{box-shadow:inset 3px 0 0 var(--against);background:var(--sunken)}
`;
