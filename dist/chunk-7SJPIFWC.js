var i={version:"0.1.0",build:"0.1.0+00852a106043b932"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
