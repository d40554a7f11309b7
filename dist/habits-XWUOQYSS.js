import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
import{a as y}from"./chunk-7ZPYXIFO.js";import{a as $}from"./chunk-6KVDSZJO.js";import{m as b}from"./chunk-55EA2ZZV.js";import"./chunk-W5QJ7PSD.js";import{b as d}from"./chunk-5JHUOTN7.js";import{a as h}from"./chunk-T2XEMHTP.js";import{a as g}from"./chunk-DVIA3NKF.js";import"./chunk-GKRVFXLS.js";import"./chunk-4CQSACT7.js";import"./chunk-IV3H7J3D.js";import"./chunk-4RDTEMTL.js";import"./chunk-F6KLHQDH.js";import"./chunk-K52H3UAA.js";import"./chunk-R66DHX25.js";import"./chunk-LNLAJNLN.js";import"./chunk-VEHEI37S.js";import"./chunk-ZS56DIDX.js";function l({id:t,title:o,question:e,pillar:n,weight:a,why:i,how:r,rules:m,jobsOnly:s=!1}){return{id:t,title:o,question:e,pillar:n,weight:a,why:p(i),how:p(r),rules:m,jobsOnly:s}}function w(t,{colour:o}){let e=$(o),n=Math.max(...t.map(({id:r})=>r.length));return`${[...new Set(t.map(({pillar:r})=>r))].map(r=>{let m=t.filter(s=>s.pillar===r).map(({id:s,weight:f,question:c})=>`  ${e.strong(s.padEnd(n))}  ${f}  ${c}`);return[e.faint(r),...m].join(`
`)}).join(`

`)}

\`readiness habits ID\` says more; the number is the weight in the score.
`}function H(t,{colour:o}){let e=$(o),{id:n,title:a,question:i,weight:r,why:m,how:s,rules:f,jobsOnly:c}=t,u=Object.entries(f).map(([D,x])=>`  ${e.strong(`${n}/${D}`)}
      ${p(x)}`);return[`${e.strong(n)}  ${a} (weight ${r}${c?", asked of jobs only":""})`,i,`Why: ${p(m)}`,`How: ${p(s)}`,`Rules:
${u.join(`
`)}`,`Suppress one with a reason: # readiness: ignore[${n}] -- reason
`].join(`

`)}function j(t){return`${t.map(({id:e,title:n,question:a,weight:i,why:r,how:m,rules:s})=>{let f=Object.entries(s).map(([c,u])=>`- \`${e}/${c}\`: ${p(u)}`);return`## ${e}

**${n}** (weight ${i}): ${a}

${p(r)}

${p(m)}

${f.join(`
`)}`}).join(`

`)}
`}function p(t){return t.replace(/\s+/g," ").trim()}async function I({operands:[t],format:o},e){let n=b.habits.find(i=>i.id===t),a=b.habits.map(i=>i.id);if(t!==void 0&&n===void 0)throw new h(`There is no habit \`${t}\`: ${g(t,a)}`);if(o==="json"){let i=n?l(n):b.habits.map(l);return d(y(i),e)}return o==="markdown"?d(j(n?[n]:b.habits),e):d(n?H(n,e):w(b.habits,e),e)}export{I as listHabits};
