var f=new TextEncoder;function i(n){return f.encode(n).length}function d(n,r){let o=n.filter(e=>e.open!==""||e.items.length>0),c=r-o.reduce((e,t)=>e+g(t),0);return o.map(e=>{let t=[];for(let l of e.items){let u=i(l)+1;if(u>c)break;c-=u,t.push(l)}return a(e,t)}).join(`

`)}function g(n){return i(n.open)+i(n.close??"")+i(n.leftOut(n.items.length))+6}function a(n,r){let o=n.items.length-r.length,s=[n.open,r.join(`
`),o>0?n.leftOut(o):""].filter(l=>l!==""),t=n.open.endsWith("|")&&r.length>0?[s.slice(0,2).join(`
`),...s.slice(2)].join(`

`):s.join(`

`);return n.close?`${t}

${n.close}`:t}export{d as a};
