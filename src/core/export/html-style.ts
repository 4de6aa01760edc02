// The stylesheet of an exported HTML file: type, paper and ink, the strip's hues, print. Fonts of the system; nothing is loaded.

export const STYLE = `
:root{color-scheme:light dark;--paper:#fbf8f2;--ink:#24211c;--soft:#6a645a;--line:#ddd5c7;--accent:#8a4b1f}
@media(prefers-color-scheme:dark){:root{--paper:#1d1e20;--ink:#e6e3dd;--soft:#a29d94;--line:#3a3b3e;--accent:#e0a478}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:19px/1.6 Georgia,"Times New Roman",serif;text-rendering:optimizeLegibility}
main{max-width:66ch;margin:0 auto;padding:2.5rem 1.25rem 4rem}
.strip{display:block;width:100%;height:10px;margin:0 0 2.5rem;background:var(--line)}
.k-article{fill:var(--ink)}.k-teaser{fill:#b5803c}.k-nav{fill:#7d8b99}.k-paywall{fill:#b0577e}.k-ad,.k-promo{fill:#a8673f}.k-newsletter,.k-consent{fill:#8a76b8}
.k-share,.k-comments{fill:#4f94a0}.k-media{fill:#5f9166}.k-author-box,.k-tags{fill:#7f8f4a}.k-legal,.k-meta,.k-crawl,.k-other{fill:#98928a}
h1{font-size:2.1rem;line-height:1.2;margin:.2em 0 .5em;text-wrap:balance}h2{font-size:1.3rem;line-height:1.3;margin:2em 0 .6em}h3,h4{font-size:1.08rem;margin:1.6em 0 .5em}
p{margin:0 0 1em;hyphens:auto;overflow-wrap:break-word}
.kicker{margin:0;font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;color:var(--accent)}
.standfirst{font-size:1.15rem;line-height:1.5}.byline,.line,.time,.alt,figcaption,small,.about{font-size:.85rem;color:var(--soft)}
.dateline{letter-spacing:.03em}
a{color:var(--accent);text-underline-offset:.15em}
blockquote{margin:1.4em 0;padding:0 0 0 1.1em;border-inline-start:3px solid var(--line)}
.infobox{margin:1.6em 0;padding:1em 1.2em .2em;border:1px solid var(--line);border-radius:6px}.infobox h3{margin-top:0}
figure{margin:1.6em 0;padding:.6em 0;border-block:1px solid var(--line)}figure p{margin:0 0 .3em}
pre{overflow:auto;padding:1em;background:color-mix(in srgb,var(--line) 35%,transparent);font-size:.85rem;line-height:1.45}
table{width:100%;border-collapse:collapse;margin:1.5em 0;font-size:.9rem;font-variant-numeric:tabular-nums}th,td{padding:.35em .6em;border-bottom:1px solid var(--line);text-align:start;vertical-align:top}
.notice{padding:.6em 1em;border:1px solid var(--line);font-size:.9rem}
.about{margin-top:3rem;padding-top:1rem;border-top:1px solid var(--line)}
@media print{body{background:#fff;color:#000;font-size:11pt}main{max-width:none;padding:0}a{color:inherit}figure,table,blockquote,pre,.infobox{break-inside:avoid}h2,h3{break-after:avoid}@page{margin:22mm 20mm}}
`;
