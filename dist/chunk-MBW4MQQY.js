import {
  __commonJS
} from "./chunk-ZPWHCABL.js";

// without-tracing:debug
var require_debug = __commonJS({
  "without-tracing:debug"(exports, module) {
    var silent = () => {
    };
    silent.enabled = false;
    module.exports = () => silent;
  }
});

export {
  require_debug
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsid2l0aG91dC10cmFjaW5nOmRlYnVnIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJjb25zdCBzaWxlbnQgPSAoKSA9PiB7fTsgc2lsZW50LmVuYWJsZWQgPSBmYWxzZTsgbW9kdWxlLmV4cG9ydHMgPSAoKSA9PiBzaWxlbnQ7Il0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7QUFBQTtBQUFBO0FBQUEsUUFBTSxTQUFTLE1BQU07QUFBQSxJQUFDO0FBQUcsV0FBTyxVQUFVO0FBQU8sV0FBTyxVQUFVLE1BQU07QUFBQTtBQUFBOyIsCiAgIm5hbWVzIjogW10KfQo=
