import {
  parseConfig
} from "./chunk-EXOHDW6U.js";
import "./chunk-5B7HBFYO.js";
import "./chunk-5E45PALA.js";
import "./chunk-5VV3GTHI.js";
import "./chunk-ZPWHCABL.js";
export {
  parseConfig
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFtdLAogICJzb3VyY2VzQ29udGVudCI6IFtdLAogICJtYXBwaW5ncyI6ICIiLAogICJuYW1lcyI6IFtdCn0K
