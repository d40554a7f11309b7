var i={version:"0.1.0",build:"0.1.0+b4b4e7b58765ab47"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
