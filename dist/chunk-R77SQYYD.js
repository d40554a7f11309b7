var i={version:"0.1.0",build:"0.1.0+4543343b7a6619a0"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
