import {
  __commonJS
} from "./chunk-ZPWHCABL.js";

// lazy-builtin:fs
var require_fs = __commonJS({
  "lazy-builtin:fs"(exports, module) {
    module.exports = process.getBuiltinModule("node:fs");
  }
});

export {
  require_fs
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsibGF6eS1idWlsdGluOmZzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJtb2R1bGUuZXhwb3J0cyA9IHByb2Nlc3MuZ2V0QnVpbHRpbk1vZHVsZSgnbm9kZTpmcycpOyJdLAogICJtYXBwaW5ncyI6ICI7Ozs7O0FBQUE7QUFBQTtBQUFBLFdBQU8sVUFBVSxRQUFRLGlCQUFpQixTQUFTO0FBQUE7QUFBQTsiLAogICJuYW1lcyI6IFtdCn0K
