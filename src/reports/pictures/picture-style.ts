/** How the classes of the shapes look. Colours are the custom properties of palette.ts. */
export const pictureStyle = `
.picture{font:12px ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
.p-label{fill:var(--ink)}.p-faint{fill:var(--muted);font-size:11px}.p-tiny{font-size:9px}
.p-ground{fill:var(--surface)}.p-grid{fill:none;stroke:var(--line);stroke-width:1}
.p-block{fill:var(--against);fill-opacity:.1}.p-block-frame{fill:none;stroke:var(--against);stroke-width:2;pointer-events:none}
.p-self{fill:var(--sunken);stroke:var(--line)}.p-hit{fill:transparent}
.p-ruled-out{fill:none;stroke:var(--muted);stroke-width:1;stroke-opacity:.75;pointer-events:none}
.p-broken{fill:none;stroke:var(--ink);stroke-width:2;pointer-events:none}.p-broken-corner{fill:var(--ink);pointer-events:none}
.p-along{fill:var(--cell)}.p-against{fill:var(--against)}
.p-outline{fill:none;stroke-width:1.6}.p-along.p-outline{stroke:var(--cell)}.p-against.p-outline{stroke:var(--against)}
.p-number{fill:var(--surface);font-size:11px}.p-number-outline{fill:var(--ink)}.p-number.p-tiny{font-size:9px}
.p-box{fill:var(--surface);stroke:var(--muted);stroke-width:1}
.p-edge{fill:none;stroke:var(--muted);stroke-width:1.2}.p-edge-2{stroke-width:1.8}.p-edge-3{stroke-width:2.6}.p-light{stroke-opacity:.5}
.p-edge-types{stroke-dasharray:2 4}.p-arrow{fill:var(--muted)}
.p-edge-cut{stroke:var(--against);stroke-opacity:1;stroke-width:1.8;stroke-dasharray:6 4}.p-arrow-cut{fill:var(--against)}
.p-wire-http{stroke:var(--accent)}.p-wire-message{stroke:var(--review);stroke-dasharray:7 4}.p-wire-table{stroke:var(--against);stroke-dasharray:2 4}
.p-wire-head-http{fill:var(--accent)}.p-wire-head-message{fill:var(--review)}.p-wire-head-table{fill:var(--against)}
.p-cut-label{fill:var(--against);font-size:11.5px;font-weight:600}
.p-folder{fill:var(--surface);stroke:var(--line)}.p-folder-1{fill:var(--sunken)}
.p-folder-name{fill:var(--muted);font-size:11px}.p-tile{stroke:var(--surface);stroke-width:.5}
.p-heat-0{fill:var(--heat-0)}.p-heat-1{fill:var(--heat-1)}.p-heat-2{fill:var(--heat-2)}
.p-heat-3{fill:var(--heat-3)}.p-heat-4{fill:var(--heat-4)}.p-rest{stroke:var(--muted);stroke-dasharray:3 2}
.p-on-cool{fill:var(--on-cool);font-size:11px}.p-on-hot{fill:var(--on-hot);font-size:11px}
.p-on-cool,.p-on-hot,.p-folder-name,.p-number{pointer-events:none}.p-corner{fill:var(--on-hot);pointer-events:none}
`;
