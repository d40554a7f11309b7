import { createRequire as commonJsRequire } from 'node:module';const require = commonJsRequire(import.meta.url), __filename = import.meta.filename, __dirname = import.meta.dirname;
var i={version:"0.1.0",build:"0.1.0+1e7ed0a384f601f8"};var s=i.version,e=i.build??i.version;export{s as a,e as b};
