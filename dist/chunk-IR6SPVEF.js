function r(n){return`${JSON.stringify(n,null,2)}
`}export{r as a};
