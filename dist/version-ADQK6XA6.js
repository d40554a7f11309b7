import{a,b}from"./chunk-23MFMZSQ.js";import"./chunk-IYWUY3VA.js";export{b as build,a as version};
