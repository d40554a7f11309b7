var i={version:"0.1.0",build:"0.1.0+2e5f1e8492cb4503"};var s=i.version,e=i.build??i.version;export{s as a,e as b};
