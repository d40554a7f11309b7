import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
function r(n){return`${JSON.stringify(n,null,2)}
`}export{r as a};
