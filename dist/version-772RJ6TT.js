import{a,b}from"./chunk-BS25BVNL.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
