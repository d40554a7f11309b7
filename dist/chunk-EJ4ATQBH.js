var i={version:"0.1.0",build:"0.1.0+2e00035a4639285f"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
