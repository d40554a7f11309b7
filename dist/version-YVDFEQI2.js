import{a,b}from"./chunk-FJ574N4R.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
