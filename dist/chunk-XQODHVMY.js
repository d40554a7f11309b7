var i={version:"0.1.0",build:"0.1.0+9d21dbf280a66a08"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
