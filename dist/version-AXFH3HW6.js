import{a,b}from"./chunk-37Z4GTHW.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
