/** What only one section has. */
export const sectionStyle = `
.masthead{padding-top:clamp(2rem,5vw,4rem)}
.eyebrow{color:var(--muted);font-size:.875rem;margin-bottom:.35rem}
.chips{display:flex;flex-wrap:wrap;gap:.5rem;margin:.75rem 0 0}
.tallies{display:flex;flex-wrap:wrap;gap:.75rem 2.75rem;margin:2rem 0 0}
.tally a{display:grid;grid-template-columns:auto auto;align-items:baseline;justify-content:start;column-gap:.6rem;color:inherit;text-decoration:none;border-radius:.3rem}
.tally a:hover span:nth-child(2){text-decoration:underline}
.tally-number{font-size:2.4rem;font-weight:650;letter-spacing:-.03em;line-height:1.1}
.tally small{grid-column:1/-1;color:var(--muted);font-size:.85rem}
.mark-block,.tone-poor{color:var(--block)}.mark-review,.tone-watch{color:var(--review)}.mark-note{color:var(--note)}.tone-good{color:var(--good)}.tone-plain{color:var(--muted)}
.scope{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,22rem),1fr));gap:1.25rem 3rem;margin-top:2rem;padding-top:1.25rem;border-top:1px solid var(--line)}
.scope h2{font-size:1rem;margin-bottom:.35rem;letter-spacing:0}
.scope details{margin-top:.5rem}.scope summary{color:var(--accent)}
.plain li+li{margin-top:.15rem}
.metrics{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1px;background:var(--line);border:1px solid var(--line);border-radius:.6rem;overflow:hidden}
.metric{background:var(--surface);padding:1.15rem 1.35rem 1.25rem}
.metric h3{font-size:.9rem;font-weight:500;color:var(--muted)}
.metric-value{font-size:1.9rem;font-weight:650;letter-spacing:-.02em;line-height:1.3}
.metric-verdict{font-size:.9rem;font-weight:600;margin-bottom:.4rem}.metric-verdict.tone-plain{font-weight:400}
.metric-meaning{font-size:.875rem;color:var(--muted)}
.empty{padding:1.25rem 1.5rem;border:1px solid var(--line);border-radius:.6rem;background:var(--surface);max-width:70ch}
.empty-loud{border-color:var(--review);border-width:2px;margin-top:1.5rem}.empty p+p{margin-top:.5rem}
.filter{flex-wrap:wrap;gap:.75rem 1.5rem;align-items:end;padding:1rem 1.25rem;margin:1rem 0 0;background:var(--surface);border:1px solid var(--line);border-radius:.6rem}
.filter-text{flex:1 1 16rem;font-size:.875rem;color:var(--muted)}
.filter-text input{display:block;width:100%;margin-top:.2rem;padding:.45rem .7rem;background:var(--page);color:var(--ink);border:1px solid var(--muted);border-radius:.4rem;font-size:1rem}
.filter-text input::placeholder{color:var(--muted);opacity:1}
.filter fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1rem}
.filter legend{font-size:.875rem;color:var(--muted);padding:0}
.check{display:inline-flex;gap:.35rem;align-items:center;padding:.3rem 0}
.check input{width:1.05rem;height:1.05rem;accent-color:var(--accent);margin:0}
.filter-status{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;font-size:.9rem}
.severity>h3{display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline;margin:2.25rem 0 .25rem;padding-bottom:.5rem;border-bottom:2px solid var(--line);font-size:1.2rem}
.severity-name::first-letter{text-transform:uppercase}.severity small{color:var(--muted);font-weight:400;font-size:.875rem}
.rule{padding:1.15rem 0 .5rem}
.rule h4 code{color:var(--muted);font-weight:500;margin-right:.4rem}
.reason{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.2rem .75rem;font-size:.925rem;margin:.4rem 0 .7rem;max-width:90ch}
.reason dt{color:var(--muted)}@media (max-width:34rem){.reason{grid-template-columns:minmax(0,1fr)}.reason dd+dt{margin-top:.4rem}.tallies{column-gap:1.5rem}}
.findings{border:1px solid var(--line);border-radius:.6rem;background:var(--surface);overflow:hidden}
.more{margin-top:.5rem}.more>summary{color:var(--accent);padding:.35rem 0}.more>.findings{margin-top:.4rem}.finding+.finding{border-top:1px solid var(--line)}
.findings-many .finding{content-visibility:auto;contain-intrinsic-size:auto 3.6rem}
.finding summary{padding:.65rem 1rem;list-style-position:outside;padding-left:2.1rem;position:relative}
.finding summary::marker{content:""}.finding summary::-webkit-details-marker{display:none}
.finding summary::before{content:"▸";position:absolute;left:1rem;color:var(--muted)}
.finding details[open]>summary::before{content:"▾"}
.finding summary:hover{background:var(--sunken)}.finding summary:focus-visible{outline-offset:-3px}
.finding-title{font-weight:550}.place{display:block;color:var(--muted)}
.finding .reason{padding:.25rem 1rem 1rem 2.1rem;margin:0}
.finding dd li+li{margin-top:.15rem}.command{color:var(--muted)}
.with-panel{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem}
@media (min-width:66rem){.with-panel{grid-template-columns:minmax(0,1fr) 22rem;align-items:start}.panel{position:sticky;top:4rem;max-height:calc(100vh - 5.5rem)}}
.panel code{overflow-wrap:break-word}@media (min-width:84rem){.with-panel{width:min(94vw,104rem);margin-left:calc(50% - min(47vw,52rem))}}
.panel{background:var(--surface);border:1px solid var(--line);border-radius:.6rem;padding:1.1rem 1.25rem;overflow:auto;max-height:32rem}
.panel h4{margin-top:.9rem;font-size:.9rem}.panel p{font-size:.925rem}
.edges{font-size:.875rem;margin-top:.5rem}.edges li{padding:.4rem 0;border-top:1px solid var(--line)}
.cycle{padding:1.5rem 0;border-top:1px solid var(--line)}
#cycles>h3,#limits>h3{margin-top:2.25rem}#limits>h3:first-of-type{margin-top:1rem}#limits p{margin-top:.35rem}
.cycle-parts{display:grid;grid-template-columns:minmax(0,1fr);gap:1.25rem 2rem;margin-top:.75rem}
@media (min-width:60rem){.cycle-parts{grid-template-columns:minmax(0,auto) minmax(20rem,1fr);align-items:start}.cycle-picture{max-width:33rem}}
.cycle-picture .picture{max-width:max(100%,22rem);height:auto}
.cycle-text>*+*{margin-top:.75rem}.cut{color:var(--against)}
.places{font-size:.925rem}.cycle-text .places{max-height:20rem;overflow:auto;margin-top:.4rem}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.25rem;font-size:.875rem;color:var(--muted);margin-bottom:.75rem}
.legend li{display:inline-flex;align-items:center;gap:.4rem}
.key{width:.9rem;height:.9rem;flex:none;border-radius:.15rem;border:1px solid transparent}
.key-along{background:var(--cell)}.key-against{background:var(--against);border-radius:50%}.key-types{border:2px solid var(--cell)}.key-cycle{border:2px solid var(--against)}.key-http,.key-message,.key-table{width:22px;height:0;border-top:3px solid var(--accent);vertical-align:middle}.key-message{border-top:3px dashed var(--review)}.key-table{border-top:3px dotted var(--against)}
.key-ruled{border-color:var(--muted);background:repeating-linear-gradient(135deg,transparent 0 3px,var(--muted) 3px 4px)}.key-broken{border:2px solid var(--ink);background:linear-gradient(45deg,transparent 60%,var(--ink) 60%)}
.key-heat-0{background:var(--heat-0);border-color:var(--muted)}.key-heat-1{background:var(--heat-1)}.key-heat-2{background:var(--heat-2)}.key-heat-3{background:var(--heat-3)}.key-heat-4{background:var(--heat-4)}
.readout{position:sticky;top:3.2rem;z-index:1;background:var(--page);min-height:1.6em;font-size:.9rem;color:var(--muted);margin-bottom:.4rem}
.lanes{margin-top:.75rem}.lanes>p{margin:.5rem 0}
.p-cell[role],.p-node[role]{cursor:pointer}.p-cell:focus,.p-node:focus{outline:none}
.p-cell[role]:hover .p-hit,.p-cell[role]:hover .p-self{fill:var(--accent);fill-opacity:.25}
.p-cell:focus-visible .p-hit,.p-cell:focus-visible .p-self,.p-node:focus-visible .p-box{stroke:var(--accent);stroke-width:3}
.p-cell.is-chosen .p-hit,.p-cell.is-chosen .p-self{fill:var(--accent);fill-opacity:.3;stroke:var(--accent);stroke-width:2}
.p-node[role]:hover .p-box,.p-node.is-chosen .p-box{stroke:var(--accent);stroke-width:2.5}
path.is-dimmed{opacity:.18}.p-edge.is-chosen{stroke-width:2.6}
.p-tile:hover{stroke:var(--ink);stroke-width:2}
#hotspot-map .picture{width:100%;min-width:44rem;height:auto}
`;
