function f(n){let e=n.includes("\r")?i(n):a(n),r=t=>{let s=0,u=e.length-1;for(;s<u;){let l=s+u+1>>1;e[l]<=t?s=l:u=l-1}return s+1},o=t=>e[t-1]??n.length;return{lineAt:r,startOf:o,textOf:t=>n.slice(o(t),e[t]??n.length).replace(/[\r\n]+$/,""),count:e.length}}function i(n){let e=[0];for(let r of n.matchAll(/\r\n|\n|\r/g))e.push(r.index+r[0].length);return e}function a(n){let e=[0];for(let r=n.indexOf(`
`);r>=0;r=n.indexOf(`
`,r+1))e.push(r+1);return e}export{f as a};
