var i={version:"0.1.0",build:"0.1.0+359b4c107cdb3cea"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
