var i={version:"0.1.0",build:"0.1.0+847ebcae751ba0ba"};var s=i.version,e=i.build??i.version;export{s as a,e as b};
