var{parseArgs:e,styleText:t}=process.getBuiltinModule("node:util");export{e as a,t as b};
