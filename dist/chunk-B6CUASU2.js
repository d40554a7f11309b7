var i={version:"0.1.0",build:"0.1.0+6d3d5ea1078bf5c8"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
