import{a,b}from"./chunk-QTCP2BF2.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
