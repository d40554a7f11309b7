var i={version:"0.1.0",build:"0.1.0+fcc13f36660c2a82"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
