import{b as l}from"./chunk-IYWUY3VA.js";var n=l((t,s)=>{var e=()=>{};e.enabled=!1;s.exports=()=>e});export{n as a};
