import { createHash } from 'node:crypto';

/** The whole style of an embedded comparison; colours as on the page. */
export const EMBED_STYLE = `
:root{color-scheme:light;--page:#fff;--sunken:#f4f2ef;--line:#e6e2dc;--text:#1d1b19;--dimmed:#68635c;--accent:#08706c;--soft:#e3f4f2}
:root[data-theme=dark]{color-scheme:dark;--page:#1b1917;--sunken:#24211f;--line:#383431;--text:#e8e5e1;--dimmed:#aba59d;--accent:#5cd0c7;--soft:#17322f}
@media (prefers-color-scheme:dark){:root[data-theme=auto]{color-scheme:dark;--page:#1b1917;--sunken:#24211f;--line:#383431;--text:#e8e5e1;--dimmed:#aba59d;--accent:#5cd0c7;--soft:#17322f}}
*{box-sizing:border-box}
body{margin:0;padding:12px;background:var(--page);color:var(--text);font:14px/1.5 system-ui,"PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums}
a{color:var(--accent)}
:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
h1{margin:0 0 4px;font-size:17px;line-height:1.35}
h1 a{color:inherit;text-decoration:none}
h1 a:hover{text-decoration:underline}
p{margin:0 0 8px;color:var(--dimmed)}
.table{overflow-x:auto}
table{width:100%;border-collapse:collapse}
th,td{padding:6px 8px;border-bottom:1px solid var(--line);text-align:start;vertical-align:top;overflow-wrap:anywhere;min-width:84px}
thead th{vertical-align:bottom;font-weight:650}
tbody th{color:var(--dimmed);font-weight:400}
img{display:block;max-width:64px;max-height:40px;margin-bottom:4px;border-radius:4px}
.best{background:var(--soft);color:var(--accent);font-weight:650}
.missing{color:var(--dimmed)}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
footer{display:flex;flex-wrap:wrap;gap:4px 16px;justify-content:space-between;margin-top:10px}
`;

/** What a content security policy allows the style by. */
export const EMBED_STYLE_SOURCE = `'sha256-${createHash('sha256').update(EMBED_STYLE).digest('base64')}'`;
