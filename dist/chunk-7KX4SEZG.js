var i={version:"0.1.0",build:"0.1.0+978c323aaa050881"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
