var i={version:"0.1.0",build:"0.1.0+8b8df9ecb014d3fe"};var s=i.version,e=i.build??i.version;export{s as a,e as b};
