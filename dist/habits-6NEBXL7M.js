import{a as y}from"./chunk-IR6SPVEF.js";import{a as $}from"./chunk-TONWEO4I.js";import{x as b}from"./chunk-FYZLFPKQ.js";import"./chunk-Q3C5RKXD.js";import"./chunk-4G6X2LUF.js";import"./chunk-Q6FB5KJ4.js";import{b as d}from"./chunk-WFKWSRGX.js";import{a as h}from"./chunk-BGOCSL4F.js";import{a as g}from"./chunk-5XPFUSPX.js";import"./chunk-ON25P66G.js";import"./chunk-SCROLNKR.js";import"./chunk-ZDXN7NZF.js";import"./chunk-4IQL66JK.js";import"./chunk-NJR4MCSL.js";import"./chunk-W6Q3U2K7.js";import"./chunk-RHYHIVXY.js";import"./chunk-A5PCGQW3.js";import"./chunk-HYEU44T7.js";import"./chunk-IYWUY3VA.js";function l({id:t,title:o,question:e,pillar:n,weight:a,why:i,how:r,rules:m,jobsOnly:s=!1}){return{id:t,title:o,question:e,pillar:n,weight:a,why:p(i),how:p(r),rules:m,jobsOnly:s}}function w(t,{colour:o}){let e=$(o),n=Math.max(...t.map(({id:r})=>r.length));return`${[...new Set(t.map(({pillar:r})=>r))].map(r=>{let m=t.filter(s=>s.pillar===r).map(({id:s,weight:f,question:c})=>`  ${e.strong(s.padEnd(n))}  ${f}  ${c}`);return[e.faint(r),...m].join(`
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
