var f=(n,e)=>n.start-e.start;function m(n){let e=n.includes("\r")?l(n):i(n),t=r=>{let s=0,u=e.length-1;for(;s<u;){let o=s+u+1>>1;e[o]<=r?s=o:u=o-1}return s+1},a=r=>e[r-1]??n.length;return{lineAt:t,startOf:a,textOf:r=>n.slice(a(r),e[r]??n.length).replace(/[\r\n]+$/,""),count:e.length}}function l(n){let e=[0];for(let t of n.matchAll(/\r\n|\n|\r/g))e.push(t.index+t[0].length);return e}function i(n){let e=[0];for(let t=n.indexOf(`
`);t>=0;t=n.indexOf(`
`,t+1))e.push(t+1);return e}export{f as a,m as b};
