import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
var i={version:"0.1.0",build:"0.1.0+52f430115136ccc4"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
