var i={version:"0.1.0",build:"0.1.0+561f7ae2d2067a6e"};var s=i.version,e=i.build??i.version;export{s as a,e as b};
