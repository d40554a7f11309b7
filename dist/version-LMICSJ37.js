import{a,b}from"./chunk-F2UP5XKB.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
