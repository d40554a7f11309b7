var i={version:"0.1.0",build:"0.1.0+15746db0a401a624"};var s=i.version,t=i.build??i.version;export{s as a,t as b};
