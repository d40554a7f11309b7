import {
  check,
  reportOn
} from "./chunk-2SJSGFRM.js";
import "./chunk-TU7RXXS5.js";
import "./chunk-QCTR4U6B.js";
import "./chunk-DVJHLLW4.js";
import "./chunk-RDHYFXDP.js";
import "./chunk-73QJOVT5.js";
import "./chunk-266Z5ERB.js";
import "./chunk-UGYQLDRP.js";
import "./chunk-CXOPJJUI.js";
import "./chunk-3QTR67YR.js";
import "./chunk-7VUZGTH7.js";
import "./chunk-KX7GEZTP.js";
import "./chunk-EF6KJVFB.js";
import "./chunk-X7LUYQYR.js";
import "./chunk-NABQIVNZ.js";
import "./chunk-EXOHDW6U.js";
import "./chunk-5B7HBFYO.js";
import "./chunk-5E45PALA.js";
import "./chunk-KGTNKFGE.js";
import "./chunk-GZ7FPOEF.js";
import "./chunk-U3R3WC53.js";
import "./chunk-5VV3GTHI.js";
import "./chunk-5P3PWNPC.js";
import "./chunk-OSNKVMOL.js";
import "./chunk-5PF6ZX5L.js";
import "./chunk-CUOZTPMV.js";
import "./chunk-5OU2N2GJ.js";
import "./chunk-TMAL6WXH.js";
import "./chunk-LHZ6AS6P.js";
import "./chunk-ZPWHCABL.js";
export {
  check,
  reportOn
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFtdLAogICJzb3VyY2VzQ29udGVudCI6IFtdLAogICJtYXBwaW5ncyI6ICIiLAogICJuYW1lcyI6IFtdCn0K
