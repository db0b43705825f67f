/** Type, landmarks, controls, and what changes on paper, on narrow screens and for readers who want less motion. */
export const frameStyle = `
*,::before,::after{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:4.5rem;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"DejaVu Sans",sans-serif;font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
code{font:.9em/1.4 ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono",monospace}
h1,h2,h3,h4{line-height:1.25;margin:0;font-weight:650;text-wrap:balance}
h1{font-size:clamp(1.75rem,1.2rem + 2.2vw,2.6rem);letter-spacing:-.02em}
h2{font-size:1.5rem;letter-spacing:-.01em}h3{font-size:1.1rem}h4{font-size:1rem}
p,ul,ol,dl,dd{margin:0}ul,ol{padding:0}li{list-style:none}
main{display:block;max-width:76rem;margin:0 auto;padding:0 clamp(1rem,3vw,2.5rem) 4rem}
main:focus{outline:none}
section[id]{padding-top:4rem;scroll-margin-top:-3.2rem}section[id]>h2{margin-bottom:.5rem}
.lede{max-width:70ch;color:var(--muted);margin-bottom:1.25rem}
.lede strong{color:var(--ink);font-weight:600}
.verdict{max-width:80ch;margin-bottom:1rem}
.faint{color:var(--muted)}.warn{color:var(--review);margin:.5rem 0}
.count{font-weight:400;color:var(--muted);font-size:.85em}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.needs-script{display:none}.has-script .needs-script{display:revert}
.has-script .filter.needs-script,.has-script .table-tools.needs-script{display:flex}
[hidden]{display:none!important}
.skip{position:absolute;left:1rem;top:-4rem;background:var(--surface);color:var(--ink);padding:.6rem 1rem;border:2px solid var(--accent);border-radius:.4rem;z-index:3}
.skip:focus{top:.5rem}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.2rem}
a{color:var(--accent)}
.bar{position:sticky;top:0;z-index:2;display:flex;align-items:center;gap:.25rem 1.25rem;padding:.5rem clamp(1rem,3vw,2.5rem);background:var(--surface);border-bottom:1px solid var(--line)}
.wordmark{font-weight:700;letter-spacing:-.02em;color:var(--accent)}
.bar nav{flex:1;min-width:0;overflow-x:auto;scrollbar-width:thin}
.bar nav ul{display:flex;gap:.15rem}
.bar nav a{display:block;padding:.35rem .6rem;color:var(--ink);text-decoration:none;white-space:nowrap;border-radius:.35rem;font-size:.92rem}
.bar nav a:hover{background:var(--sunken)}
.bar nav a:focus-visible{outline-offset:-3px}
button,input{font:inherit;color:inherit}
button{cursor:pointer}
button.quiet{background:var(--surface);border:1px solid var(--line);border-radius:.4rem;padding:.3rem .7rem;font-size:.875rem;white-space:nowrap}
button.quiet:hover{border-color:var(--muted)}
button.link{background:none;border:0;padding:0;color:var(--accent);text-decoration:underline;text-align:left}
summary{cursor:pointer;border-radius:.2rem}
.chip{display:inline-block;border:1px solid var(--line);background:var(--surface);border-radius:2rem;padding:.1rem .7rem;font-size:.85rem;color:var(--muted)}
.chip-watch{color:var(--review);border-color:currentColor}
.foot{max-width:76rem;margin:0 auto;padding:1.5rem clamp(1rem,3vw,2.5rem) 3rem;border-top:1px solid var(--line);color:var(--muted);font-size:.875rem}
@media (max-width:44rem){.wordmark{flex:1}.bar{position:static;flex-wrap:wrap}body .readout{top:0}.bar nav{flex-basis:100%;order:2;margin:0 -.6rem}.bar nav ul{flex-wrap:wrap}html{scroll-padding-top:1rem}section[id]{padding-top:3rem;scroll-margin-top:-2rem}}
@media (max-height:30rem){.bar,body .readout{position:static}}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}*,::before,::after{transition:none!important;animation:none!important}}
@media print{body{background:#fff;font-size:10pt}.bar,.skip,.needs-script,.has-script .needs-script{display:none!important}main,.foot{max-width:none;padding:0}section[id]{padding-top:1.5rem}.scroll{overflow:visible!important;max-height:none!important}.picture{max-width:100%;height:auto}.finding,.metric,.cycle-parts,tr{break-inside:avoid}h2,h3,h4{break-after:avoid}details.twin{display:none}.finding details::details-content{content-visibility:visible;block-size:auto}}
`;
