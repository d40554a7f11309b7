var i={version:"0.1.0",build:"0.1.0+a09da57077b91c0d"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
