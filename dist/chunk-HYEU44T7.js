var e=new Map;export{e as a};
