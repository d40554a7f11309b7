import {
  renderSummary
} from "./chunk-MVI6ZIJY.js";
import "./chunk-72A5MHO3.js";
import "./chunk-UD5XGGRS.js";
import "./chunk-JCJN5NMH.js";
import "./chunk-XLFYERJZ.js";
import "./chunk-KGTNKFGE.js";
import "./chunk-GZ7FPOEF.js";
import "./chunk-U3R3WC53.js";
import "./chunk-5VV3GTHI.js";
import "./chunk-ZPWHCABL.js";
export {
  renderSummary
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFtdLAogICJzb3VyY2VzQ29udGVudCI6IFtdLAogICJtYXBwaW5ncyI6ICIiLAogICJuYW1lcyI6IFtdCn0K
