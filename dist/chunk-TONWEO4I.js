import{b as i}from"./chunk-Q6FB5KJ4.js";import{g as o}from"./chunk-ON25P66G.js";var a={error:"red",warning:"yellow",info:"cyan"};function y(n){let t=e=>r=>n?i(e,r,{validateStream:!1}):r;return{strong:t("bold"),faint:t("dim"),good:t("green"),bad:t("red"),severity:e=>t(a[e])(e.padEnd(7))}}function d(n,t){let e=" ".repeat(t);return n.split(`
`).map(r=>`${e}${o(r.replaceAll("	","    "))}`).join(`
`)}export{y as a,d as b};
