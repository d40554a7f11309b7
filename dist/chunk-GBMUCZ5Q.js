import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
var s="https://github.com/readiness-review/readiness-review",e=`${s}/issues`,t=`${s}/blob/main/docs/habits`;export{e as a,t as b};
