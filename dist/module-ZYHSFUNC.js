import "./chunk-ZPWHCABL.js";

// node_modules/@secretlint/secretlint-rule-preset-recommend/module/index.js
import path from "node:path";
var commonjsGlobal = typeof globalThis !== "undefined" ? globalThis : typeof window !== "undefined" ? window : typeof global !== "undefined" ? global : typeof self !== "undefined" ? self : {};
var regexpStringMatcher = {};
var lodash_uniq;
var hasRequiredLodash_uniq;
function requireLodash_uniq() {
  if (hasRequiredLodash_uniq) return lodash_uniq;
  hasRequiredLodash_uniq = 1;
  var LARGE_ARRAY_SIZE = 200;
  var HASH_UNDEFINED = "__lodash_hash_undefined__";
  var INFINITY = 1 / 0;
  var funcTag = "[object Function]", genTag = "[object GeneratorFunction]";
  var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
  var reIsHostCtor = /^\[object .+?Constructor\]$/;
  var freeGlobal = typeof commonjsGlobal == "object" && commonjsGlobal && commonjsGlobal.Object === Object && commonjsGlobal;
  var freeSelf = typeof self == "object" && self && self.Object === Object && self;
  var root = freeGlobal || freeSelf || Function("return this")();
  function arrayIncludes(array, value) {
    var length = array ? array.length : 0;
    return !!length && baseIndexOf(array, value, 0) > -1;
  }
  function baseFindIndex(array, predicate, fromIndex, fromRight) {
    var length = array.length, index = fromIndex + -1;
    while (++index < length) {
      if (predicate(array[index], index, array)) {
        return index;
      }
    }
    return -1;
  }
  function baseIndexOf(array, value, fromIndex) {
    if (value !== value) {
      return baseFindIndex(array, baseIsNaN, fromIndex);
    }
    var index = fromIndex - 1, length = array.length;
    while (++index < length) {
      if (array[index] === value) {
        return index;
      }
    }
    return -1;
  }
  function baseIsNaN(value) {
    return value !== value;
  }
  function cacheHas(cache, key) {
    return cache.has(key);
  }
  function getValue(object, key) {
    return object == null ? void 0 : object[key];
  }
  function isHostObject(value) {
    var result = false;
    if (value != null && typeof value.toString != "function") {
      try {
        result = !!(value + "");
      } catch (e) {
      }
    }
    return result;
  }
  function setToArray(set) {
    var index = -1, result = Array(set.size);
    set.forEach(function(value) {
      result[++index] = value;
    });
    return result;
  }
  var arrayProto = Array.prototype, funcProto = Function.prototype, objectProto = Object.prototype;
  var coreJsData = root["__core-js_shared__"];
  var maskSrcKey = (function() {
    var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
    return uid ? "Symbol(src)_1." + uid : "";
  })();
  var funcToString = funcProto.toString;
  var hasOwnProperty = objectProto.hasOwnProperty;
  var objectToString = objectProto.toString;
  var reIsNative = RegExp(
    "^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"
  );
  var splice = arrayProto.splice;
  var Map2 = getNative(root, "Map"), Set = getNative(root, "Set"), nativeCreate = getNative(Object, "create");
  function Hash(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function hashClear() {
    this.__data__ = nativeCreate ? nativeCreate(null) : {};
  }
  function hashDelete(key) {
    return this.has(key) && delete this.__data__[key];
  }
  function hashGet(key) {
    var data = this.__data__;
    if (nativeCreate) {
      var result = data[key];
      return result === HASH_UNDEFINED ? void 0 : result;
    }
    return hasOwnProperty.call(data, key) ? data[key] : void 0;
  }
  function hashHas(key) {
    var data = this.__data__;
    return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
  }
  function hashSet(key, value) {
    var data = this.__data__;
    data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
    return this;
  }
  Hash.prototype.clear = hashClear;
  Hash.prototype["delete"] = hashDelete;
  Hash.prototype.get = hashGet;
  Hash.prototype.has = hashHas;
  Hash.prototype.set = hashSet;
  function ListCache(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function listCacheClear() {
    this.__data__ = [];
  }
  function listCacheDelete(key) {
    var data = this.__data__, index = assocIndexOf(data, key);
    if (index < 0) {
      return false;
    }
    var lastIndex = data.length - 1;
    if (index == lastIndex) {
      data.pop();
    } else {
      splice.call(data, index, 1);
    }
    return true;
  }
  function listCacheGet(key) {
    var data = this.__data__, index = assocIndexOf(data, key);
    return index < 0 ? void 0 : data[index][1];
  }
  function listCacheHas(key) {
    return assocIndexOf(this.__data__, key) > -1;
  }
  function listCacheSet(key, value) {
    var data = this.__data__, index = assocIndexOf(data, key);
    if (index < 0) {
      data.push([key, value]);
    } else {
      data[index][1] = value;
    }
    return this;
  }
  ListCache.prototype.clear = listCacheClear;
  ListCache.prototype["delete"] = listCacheDelete;
  ListCache.prototype.get = listCacheGet;
  ListCache.prototype.has = listCacheHas;
  ListCache.prototype.set = listCacheSet;
  function MapCache(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function mapCacheClear() {
    this.__data__ = {
      "hash": new Hash(),
      "map": new (Map2 || ListCache)(),
      "string": new Hash()
    };
  }
  function mapCacheDelete(key) {
    return getMapData(this, key)["delete"](key);
  }
  function mapCacheGet(key) {
    return getMapData(this, key).get(key);
  }
  function mapCacheHas(key) {
    return getMapData(this, key).has(key);
  }
  function mapCacheSet(key, value) {
    getMapData(this, key).set(key, value);
    return this;
  }
  MapCache.prototype.clear = mapCacheClear;
  MapCache.prototype["delete"] = mapCacheDelete;
  MapCache.prototype.get = mapCacheGet;
  MapCache.prototype.has = mapCacheHas;
  MapCache.prototype.set = mapCacheSet;
  function SetCache(values) {
    var index = -1, length = values ? values.length : 0;
    this.__data__ = new MapCache();
    while (++index < length) {
      this.add(values[index]);
    }
  }
  function setCacheAdd(value) {
    this.__data__.set(value, HASH_UNDEFINED);
    return this;
  }
  function setCacheHas(value) {
    return this.__data__.has(value);
  }
  SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
  SetCache.prototype.has = setCacheHas;
  function assocIndexOf(array, key) {
    var length = array.length;
    while (length--) {
      if (eq(array[length][0], key)) {
        return length;
      }
    }
    return -1;
  }
  function baseIsNative(value) {
    if (!isObject(value) || isMasked(value)) {
      return false;
    }
    var pattern = isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor;
    return pattern.test(toSource(value));
  }
  function baseUniq(array, iteratee, comparator) {
    var index = -1, includes = arrayIncludes, length = array.length, isCommon = true, result = [], seen = result;
    if (length >= LARGE_ARRAY_SIZE) {
      var set = createSet(array);
      if (set) {
        return setToArray(set);
      }
      isCommon = false;
      includes = cacheHas;
      seen = new SetCache();
    } else {
      seen = result;
    }
    outer:
      while (++index < length) {
        var value = array[index], computed = value;
        value = value !== 0 ? value : 0;
        if (isCommon && computed === computed) {
          var seenIndex = seen.length;
          while (seenIndex--) {
            if (seen[seenIndex] === computed) {
              continue outer;
            }
          }
          result.push(value);
        } else if (!includes(seen, computed, comparator)) {
          if (seen !== result) {
            seen.push(computed);
          }
          result.push(value);
        }
      }
    return result;
  }
  var createSet = !(Set && 1 / setToArray(new Set([, -0]))[1] == INFINITY) ? noop : function(values) {
    return new Set(values);
  };
  function getMapData(map, key) {
    var data = map.__data__;
    return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
  }
  function getNative(object, key) {
    var value = getValue(object, key);
    return baseIsNative(value) ? value : void 0;
  }
  function isKeyable(value) {
    var type = typeof value;
    return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
  }
  function isMasked(func) {
    return !!maskSrcKey && maskSrcKey in func;
  }
  function toSource(func) {
    if (func != null) {
      try {
        return funcToString.call(func);
      } catch (e) {
      }
      try {
        return func + "";
      } catch (e) {
      }
    }
    return "";
  }
  function uniq(array) {
    return array && array.length ? baseUniq(array) : [];
  }
  function eq(value, other) {
    return value === other || value !== value && other !== other;
  }
  function isFunction(value) {
    var tag = isObject(value) ? objectToString.call(value) : "";
    return tag == funcTag || tag == genTag;
  }
  function isObject(value) {
    var type = typeof value;
    return !!value && (type == "object" || type == "function");
  }
  function noop() {
  }
  lodash_uniq = uniq;
  return lodash_uniq;
}
var lodash_uniqwith;
var hasRequiredLodash_uniqwith;
function requireLodash_uniqwith() {
  if (hasRequiredLodash_uniqwith) return lodash_uniqwith;
  hasRequiredLodash_uniqwith = 1;
  var LARGE_ARRAY_SIZE = 200;
  var HASH_UNDEFINED = "__lodash_hash_undefined__";
  var INFINITY = 1 / 0;
  var funcTag = "[object Function]", genTag = "[object GeneratorFunction]";
  var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
  var reIsHostCtor = /^\[object .+?Constructor\]$/;
  var freeGlobal = typeof commonjsGlobal == "object" && commonjsGlobal && commonjsGlobal.Object === Object && commonjsGlobal;
  var freeSelf = typeof self == "object" && self && self.Object === Object && self;
  var root = freeGlobal || freeSelf || Function("return this")();
  function arrayIncludes(array, value) {
    var length = array ? array.length : 0;
    return !!length && baseIndexOf(array, value, 0) > -1;
  }
  function arrayIncludesWith(array, value, comparator) {
    var index = -1, length = array ? array.length : 0;
    while (++index < length) {
      if (comparator(value, array[index])) {
        return true;
      }
    }
    return false;
  }
  function baseFindIndex(array, predicate, fromIndex, fromRight) {
    var length = array.length, index = fromIndex + -1;
    while (++index < length) {
      if (predicate(array[index], index, array)) {
        return index;
      }
    }
    return -1;
  }
  function baseIndexOf(array, value, fromIndex) {
    if (value !== value) {
      return baseFindIndex(array, baseIsNaN, fromIndex);
    }
    var index = fromIndex - 1, length = array.length;
    while (++index < length) {
      if (array[index] === value) {
        return index;
      }
    }
    return -1;
  }
  function baseIsNaN(value) {
    return value !== value;
  }
  function cacheHas(cache, key) {
    return cache.has(key);
  }
  function getValue(object, key) {
    return object == null ? void 0 : object[key];
  }
  function isHostObject(value) {
    var result = false;
    if (value != null && typeof value.toString != "function") {
      try {
        result = !!(value + "");
      } catch (e) {
      }
    }
    return result;
  }
  function setToArray(set) {
    var index = -1, result = Array(set.size);
    set.forEach(function(value) {
      result[++index] = value;
    });
    return result;
  }
  var arrayProto = Array.prototype, funcProto = Function.prototype, objectProto = Object.prototype;
  var coreJsData = root["__core-js_shared__"];
  var maskSrcKey = (function() {
    var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
    return uid ? "Symbol(src)_1." + uid : "";
  })();
  var funcToString = funcProto.toString;
  var hasOwnProperty = objectProto.hasOwnProperty;
  var objectToString = objectProto.toString;
  var reIsNative = RegExp(
    "^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"
  );
  var splice = arrayProto.splice;
  var Map2 = getNative(root, "Map"), Set = getNative(root, "Set"), nativeCreate = getNative(Object, "create");
  function Hash(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function hashClear() {
    this.__data__ = nativeCreate ? nativeCreate(null) : {};
  }
  function hashDelete(key) {
    return this.has(key) && delete this.__data__[key];
  }
  function hashGet(key) {
    var data = this.__data__;
    if (nativeCreate) {
      var result = data[key];
      return result === HASH_UNDEFINED ? void 0 : result;
    }
    return hasOwnProperty.call(data, key) ? data[key] : void 0;
  }
  function hashHas(key) {
    var data = this.__data__;
    return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
  }
  function hashSet(key, value) {
    var data = this.__data__;
    data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
    return this;
  }
  Hash.prototype.clear = hashClear;
  Hash.prototype["delete"] = hashDelete;
  Hash.prototype.get = hashGet;
  Hash.prototype.has = hashHas;
  Hash.prototype.set = hashSet;
  function ListCache(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function listCacheClear() {
    this.__data__ = [];
  }
  function listCacheDelete(key) {
    var data = this.__data__, index = assocIndexOf(data, key);
    if (index < 0) {
      return false;
    }
    var lastIndex = data.length - 1;
    if (index == lastIndex) {
      data.pop();
    } else {
      splice.call(data, index, 1);
    }
    return true;
  }
  function listCacheGet(key) {
    var data = this.__data__, index = assocIndexOf(data, key);
    return index < 0 ? void 0 : data[index][1];
  }
  function listCacheHas(key) {
    return assocIndexOf(this.__data__, key) > -1;
  }
  function listCacheSet(key, value) {
    var data = this.__data__, index = assocIndexOf(data, key);
    if (index < 0) {
      data.push([key, value]);
    } else {
      data[index][1] = value;
    }
    return this;
  }
  ListCache.prototype.clear = listCacheClear;
  ListCache.prototype["delete"] = listCacheDelete;
  ListCache.prototype.get = listCacheGet;
  ListCache.prototype.has = listCacheHas;
  ListCache.prototype.set = listCacheSet;
  function MapCache(entries) {
    var index = -1, length = entries ? entries.length : 0;
    this.clear();
    while (++index < length) {
      var entry = entries[index];
      this.set(entry[0], entry[1]);
    }
  }
  function mapCacheClear() {
    this.__data__ = {
      "hash": new Hash(),
      "map": new (Map2 || ListCache)(),
      "string": new Hash()
    };
  }
  function mapCacheDelete(key) {
    return getMapData(this, key)["delete"](key);
  }
  function mapCacheGet(key) {
    return getMapData(this, key).get(key);
  }
  function mapCacheHas(key) {
    return getMapData(this, key).has(key);
  }
  function mapCacheSet(key, value) {
    getMapData(this, key).set(key, value);
    return this;
  }
  MapCache.prototype.clear = mapCacheClear;
  MapCache.prototype["delete"] = mapCacheDelete;
  MapCache.prototype.get = mapCacheGet;
  MapCache.prototype.has = mapCacheHas;
  MapCache.prototype.set = mapCacheSet;
  function SetCache(values) {
    var index = -1, length = values ? values.length : 0;
    this.__data__ = new MapCache();
    while (++index < length) {
      this.add(values[index]);
    }
  }
  function setCacheAdd(value) {
    this.__data__.set(value, HASH_UNDEFINED);
    return this;
  }
  function setCacheHas(value) {
    return this.__data__.has(value);
  }
  SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
  SetCache.prototype.has = setCacheHas;
  function assocIndexOf(array, key) {
    var length = array.length;
    while (length--) {
      if (eq(array[length][0], key)) {
        return length;
      }
    }
    return -1;
  }
  function baseIsNative(value) {
    if (!isObject(value) || isMasked(value)) {
      return false;
    }
    var pattern = isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor;
    return pattern.test(toSource(value));
  }
  function baseUniq(array, iteratee, comparator) {
    var index = -1, includes = arrayIncludes, length = array.length, isCommon = true, result = [], seen = result;
    if (comparator) {
      isCommon = false;
      includes = arrayIncludesWith;
    } else if (length >= LARGE_ARRAY_SIZE) {
      var set = createSet(array);
      if (set) {
        return setToArray(set);
      }
      isCommon = false;
      includes = cacheHas;
      seen = new SetCache();
    } else {
      seen = result;
    }
    outer:
      while (++index < length) {
        var value = array[index], computed = value;
        value = comparator || value !== 0 ? value : 0;
        if (isCommon && computed === computed) {
          var seenIndex = seen.length;
          while (seenIndex--) {
            if (seen[seenIndex] === computed) {
              continue outer;
            }
          }
          result.push(value);
        } else if (!includes(seen, computed, comparator)) {
          if (seen !== result) {
            seen.push(computed);
          }
          result.push(value);
        }
      }
    return result;
  }
  var createSet = !(Set && 1 / setToArray(new Set([, -0]))[1] == INFINITY) ? noop : function(values) {
    return new Set(values);
  };
  function getMapData(map, key) {
    var data = map.__data__;
    return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
  }
  function getNative(object, key) {
    var value = getValue(object, key);
    return baseIsNative(value) ? value : void 0;
  }
  function isKeyable(value) {
    var type = typeof value;
    return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
  }
  function isMasked(func) {
    return !!maskSrcKey && maskSrcKey in func;
  }
  function toSource(func) {
    if (func != null) {
      try {
        return funcToString.call(func);
      } catch (e) {
      }
      try {
        return func + "";
      } catch (e) {
      }
    }
    return "";
  }
  function uniqWith(array, comparator) {
    return array && array.length ? baseUniq(array, void 0, comparator) : [];
  }
  function eq(value, other) {
    return value === other || value !== value && other !== other;
  }
  function isFunction(value) {
    var tag = isObject(value) ? objectToString.call(value) : "";
    return tag == funcTag || tag == genTag;
  }
  function isObject(value) {
    var type = typeof value;
    return !!value && (type == "object" || type == "function");
  }
  function noop() {
  }
  lodash_uniqwith = uniqWith;
  return lodash_uniqwith;
}
var lodash_sortby = { exports: {} };
lodash_sortby.exports;
var hasRequiredLodash_sortby;
function requireLodash_sortby() {
  if (hasRequiredLodash_sortby) return lodash_sortby.exports;
  hasRequiredLodash_sortby = 1;
  (function(module, exports$1) {
    var LARGE_ARRAY_SIZE = 200;
    var FUNC_ERROR_TEXT = "Expected a function";
    var HASH_UNDEFINED = "__lodash_hash_undefined__";
    var UNORDERED_COMPARE_FLAG = 1, PARTIAL_COMPARE_FLAG = 2;
    var MAX_SAFE_INTEGER = 9007199254740991;
    var argsTag = "[object Arguments]", arrayTag = "[object Array]", boolTag = "[object Boolean]", dateTag = "[object Date]", errorTag = "[object Error]", funcTag = "[object Function]", genTag = "[object GeneratorFunction]", mapTag = "[object Map]", numberTag = "[object Number]", objectTag = "[object Object]", promiseTag = "[object Promise]", regexpTag = "[object RegExp]", setTag = "[object Set]", stringTag = "[object String]", symbolTag = "[object Symbol]", weakMapTag = "[object WeakMap]";
    var arrayBufferTag = "[object ArrayBuffer]", dataViewTag = "[object DataView]", float32Tag = "[object Float32Array]", float64Tag = "[object Float64Array]", int8Tag = "[object Int8Array]", int16Tag = "[object Int16Array]", int32Tag = "[object Int32Array]", uint8Tag = "[object Uint8Array]", uint8ClampedTag = "[object Uint8ClampedArray]", uint16Tag = "[object Uint16Array]", uint32Tag = "[object Uint32Array]";
    var reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, reIsPlainProp = /^\w*$/, reLeadingDot = /^\./, rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g;
    var reRegExpChar = /[\\^$.*+?()[\]{}|]/g;
    var reEscapeChar = /\\(\\)?/g;
    var reIsHostCtor = /^\[object .+?Constructor\]$/;
    var reIsUint = /^(?:0|[1-9]\d*)$/;
    var typedArrayTags = {};
    typedArrayTags[float32Tag] = typedArrayTags[float64Tag] = typedArrayTags[int8Tag] = typedArrayTags[int16Tag] = typedArrayTags[int32Tag] = typedArrayTags[uint8Tag] = typedArrayTags[uint8ClampedTag] = typedArrayTags[uint16Tag] = typedArrayTags[uint32Tag] = true;
    typedArrayTags[argsTag] = typedArrayTags[arrayTag] = typedArrayTags[arrayBufferTag] = typedArrayTags[boolTag] = typedArrayTags[dataViewTag] = typedArrayTags[dateTag] = typedArrayTags[errorTag] = typedArrayTags[funcTag] = typedArrayTags[mapTag] = typedArrayTags[numberTag] = typedArrayTags[objectTag] = typedArrayTags[regexpTag] = typedArrayTags[setTag] = typedArrayTags[stringTag] = typedArrayTags[weakMapTag] = false;
    var freeGlobal = typeof commonjsGlobal == "object" && commonjsGlobal && commonjsGlobal.Object === Object && commonjsGlobal;
    var freeSelf = typeof self == "object" && self && self.Object === Object && self;
    var root = freeGlobal || freeSelf || Function("return this")();
    var freeExports = exports$1 && !exports$1.nodeType && exports$1;
    var freeModule = freeExports && true && module && !module.nodeType && module;
    var moduleExports = freeModule && freeModule.exports === freeExports;
    var freeProcess = moduleExports && freeGlobal.process;
    var nodeUtil = (function() {
      try {
        return freeProcess && freeProcess.binding("util");
      } catch (e) {
      }
    })();
    var nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray;
    function apply(func, thisArg, args) {
      switch (args.length) {
        case 0:
          return func.call(thisArg);
        case 1:
          return func.call(thisArg, args[0]);
        case 2:
          return func.call(thisArg, args[0], args[1]);
        case 3:
          return func.call(thisArg, args[0], args[1], args[2]);
      }
      return func.apply(thisArg, args);
    }
    function arrayMap(array, iteratee) {
      var index = -1, length = array ? array.length : 0, result = Array(length);
      while (++index < length) {
        result[index] = iteratee(array[index], index, array);
      }
      return result;
    }
    function arrayPush(array, values) {
      var index = -1, length = values.length, offset = array.length;
      while (++index < length) {
        array[offset + index] = values[index];
      }
      return array;
    }
    function arraySome(array, predicate) {
      var index = -1, length = array ? array.length : 0;
      while (++index < length) {
        if (predicate(array[index], index, array)) {
          return true;
        }
      }
      return false;
    }
    function baseProperty(key) {
      return function(object) {
        return object == null ? void 0 : object[key];
      };
    }
    function baseSortBy(array, comparer) {
      var length = array.length;
      array.sort(comparer);
      while (length--) {
        array[length] = array[length].value;
      }
      return array;
    }
    function baseTimes(n, iteratee) {
      var index = -1, result = Array(n);
      while (++index < n) {
        result[index] = iteratee(index);
      }
      return result;
    }
    function baseUnary(func) {
      return function(value) {
        return func(value);
      };
    }
    function getValue(object, key) {
      return object == null ? void 0 : object[key];
    }
    function isHostObject(value) {
      var result = false;
      if (value != null && typeof value.toString != "function") {
        try {
          result = !!(value + "");
        } catch (e) {
        }
      }
      return result;
    }
    function mapToArray(map) {
      var index = -1, result = Array(map.size);
      map.forEach(function(value, key) {
        result[++index] = [key, value];
      });
      return result;
    }
    function overArg(func, transform) {
      return function(arg) {
        return func(transform(arg));
      };
    }
    function setToArray(set) {
      var index = -1, result = Array(set.size);
      set.forEach(function(value) {
        result[++index] = value;
      });
      return result;
    }
    var arrayProto = Array.prototype, funcProto = Function.prototype, objectProto = Object.prototype;
    var coreJsData = root["__core-js_shared__"];
    var maskSrcKey = (function() {
      var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
      return uid ? "Symbol(src)_1." + uid : "";
    })();
    var funcToString = funcProto.toString;
    var hasOwnProperty = objectProto.hasOwnProperty;
    var objectToString = objectProto.toString;
    var reIsNative = RegExp(
      "^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"
    );
    var Symbol = root.Symbol, Uint8Array2 = root.Uint8Array, propertyIsEnumerable = objectProto.propertyIsEnumerable, splice = arrayProto.splice, spreadableSymbol = Symbol ? Symbol.isConcatSpreadable : void 0;
    var nativeKeys = overArg(Object.keys, Object), nativeMax = Math.max;
    var DataView = getNative(root, "DataView"), Map2 = getNative(root, "Map"), Promise2 = getNative(root, "Promise"), Set = getNative(root, "Set"), WeakMap = getNative(root, "WeakMap"), nativeCreate = getNative(Object, "create");
    var dataViewCtorString = toSource(DataView), mapCtorString = toSource(Map2), promiseCtorString = toSource(Promise2), setCtorString = toSource(Set), weakMapCtorString = toSource(WeakMap);
    var symbolProto = Symbol ? Symbol.prototype : void 0, symbolValueOf = symbolProto ? symbolProto.valueOf : void 0, symbolToString = symbolProto ? symbolProto.toString : void 0;
    function Hash(entries) {
      var index = -1, length = entries ? entries.length : 0;
      this.clear();
      while (++index < length) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    function hashClear() {
      this.__data__ = nativeCreate ? nativeCreate(null) : {};
    }
    function hashDelete(key) {
      return this.has(key) && delete this.__data__[key];
    }
    function hashGet(key) {
      var data = this.__data__;
      if (nativeCreate) {
        var result = data[key];
        return result === HASH_UNDEFINED ? void 0 : result;
      }
      return hasOwnProperty.call(data, key) ? data[key] : void 0;
    }
    function hashHas(key) {
      var data = this.__data__;
      return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
    }
    function hashSet(key, value) {
      var data = this.__data__;
      data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value;
      return this;
    }
    Hash.prototype.clear = hashClear;
    Hash.prototype["delete"] = hashDelete;
    Hash.prototype.get = hashGet;
    Hash.prototype.has = hashHas;
    Hash.prototype.set = hashSet;
    function ListCache(entries) {
      var index = -1, length = entries ? entries.length : 0;
      this.clear();
      while (++index < length) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    function listCacheClear() {
      this.__data__ = [];
    }
    function listCacheDelete(key) {
      var data = this.__data__, index = assocIndexOf(data, key);
      if (index < 0) {
        return false;
      }
      var lastIndex = data.length - 1;
      if (index == lastIndex) {
        data.pop();
      } else {
        splice.call(data, index, 1);
      }
      return true;
    }
    function listCacheGet(key) {
      var data = this.__data__, index = assocIndexOf(data, key);
      return index < 0 ? void 0 : data[index][1];
    }
    function listCacheHas(key) {
      return assocIndexOf(this.__data__, key) > -1;
    }
    function listCacheSet(key, value) {
      var data = this.__data__, index = assocIndexOf(data, key);
      if (index < 0) {
        data.push([key, value]);
      } else {
        data[index][1] = value;
      }
      return this;
    }
    ListCache.prototype.clear = listCacheClear;
    ListCache.prototype["delete"] = listCacheDelete;
    ListCache.prototype.get = listCacheGet;
    ListCache.prototype.has = listCacheHas;
    ListCache.prototype.set = listCacheSet;
    function MapCache(entries) {
      var index = -1, length = entries ? entries.length : 0;
      this.clear();
      while (++index < length) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    function mapCacheClear() {
      this.__data__ = {
        "hash": new Hash(),
        "map": new (Map2 || ListCache)(),
        "string": new Hash()
      };
    }
    function mapCacheDelete(key) {
      return getMapData(this, key)["delete"](key);
    }
    function mapCacheGet(key) {
      return getMapData(this, key).get(key);
    }
    function mapCacheHas(key) {
      return getMapData(this, key).has(key);
    }
    function mapCacheSet(key, value) {
      getMapData(this, key).set(key, value);
      return this;
    }
    MapCache.prototype.clear = mapCacheClear;
    MapCache.prototype["delete"] = mapCacheDelete;
    MapCache.prototype.get = mapCacheGet;
    MapCache.prototype.has = mapCacheHas;
    MapCache.prototype.set = mapCacheSet;
    function SetCache(values) {
      var index = -1, length = values ? values.length : 0;
      this.__data__ = new MapCache();
      while (++index < length) {
        this.add(values[index]);
      }
    }
    function setCacheAdd(value) {
      this.__data__.set(value, HASH_UNDEFINED);
      return this;
    }
    function setCacheHas(value) {
      return this.__data__.has(value);
    }
    SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
    SetCache.prototype.has = setCacheHas;
    function Stack(entries) {
      this.__data__ = new ListCache(entries);
    }
    function stackClear() {
      this.__data__ = new ListCache();
    }
    function stackDelete(key) {
      return this.__data__["delete"](key);
    }
    function stackGet(key) {
      return this.__data__.get(key);
    }
    function stackHas(key) {
      return this.__data__.has(key);
    }
    function stackSet(key, value) {
      var cache = this.__data__;
      if (cache instanceof ListCache) {
        var pairs = cache.__data__;
        if (!Map2 || pairs.length < LARGE_ARRAY_SIZE - 1) {
          pairs.push([key, value]);
          return this;
        }
        cache = this.__data__ = new MapCache(pairs);
      }
      cache.set(key, value);
      return this;
    }
    Stack.prototype.clear = stackClear;
    Stack.prototype["delete"] = stackDelete;
    Stack.prototype.get = stackGet;
    Stack.prototype.has = stackHas;
    Stack.prototype.set = stackSet;
    function arrayLikeKeys(value, inherited) {
      var result = isArray(value) || isArguments(value) ? baseTimes(value.length, String) : [];
      var length = result.length, skipIndexes = !!length;
      for (var key in value) {
        if (hasOwnProperty.call(value, key) && !(skipIndexes && (key == "length" || isIndex(key, length)))) {
          result.push(key);
        }
      }
      return result;
    }
    function assocIndexOf(array, key) {
      var length = array.length;
      while (length--) {
        if (eq(array[length][0], key)) {
          return length;
        }
      }
      return -1;
    }
    var baseEach = createBaseEach(baseForOwn);
    function baseFlatten(array, depth, predicate, isStrict, result) {
      var index = -1, length = array.length;
      predicate || (predicate = isFlattenable);
      result || (result = []);
      while (++index < length) {
        var value = array[index];
        if (predicate(value)) {
          {
            arrayPush(result, value);
          }
        } else {
          result[result.length] = value;
        }
      }
      return result;
    }
    var baseFor = createBaseFor();
    function baseForOwn(object, iteratee) {
      return object && baseFor(object, iteratee, keys);
    }
    function baseGet(object, path2) {
      path2 = isKey(path2, object) ? [path2] : castPath(path2);
      var index = 0, length = path2.length;
      while (object != null && index < length) {
        object = object[toKey(path2[index++])];
      }
      return index && index == length ? object : void 0;
    }
    function baseGetTag(value) {
      return objectToString.call(value);
    }
    function baseHasIn(object, key) {
      return object != null && key in Object(object);
    }
    function baseIsEqual(value, other, customizer, bitmask, stack) {
      if (value === other) {
        return true;
      }
      if (value == null || other == null || !isObject(value) && !isObjectLike(other)) {
        return value !== value && other !== other;
      }
      return baseIsEqualDeep(value, other, baseIsEqual, customizer, bitmask, stack);
    }
    function baseIsEqualDeep(object, other, equalFunc, customizer, bitmask, stack) {
      var objIsArr = isArray(object), othIsArr = isArray(other), objTag = arrayTag, othTag = arrayTag;
      if (!objIsArr) {
        objTag = getTag(object);
        objTag = objTag == argsTag ? objectTag : objTag;
      }
      if (!othIsArr) {
        othTag = getTag(other);
        othTag = othTag == argsTag ? objectTag : othTag;
      }
      var objIsObj = objTag == objectTag && !isHostObject(object), othIsObj = othTag == objectTag && !isHostObject(other), isSameTag = objTag == othTag;
      if (isSameTag && !objIsObj) {
        stack || (stack = new Stack());
        return objIsArr || isTypedArray(object) ? equalArrays(object, other, equalFunc, customizer, bitmask, stack) : equalByTag(object, other, objTag, equalFunc, customizer, bitmask, stack);
      }
      if (!(bitmask & PARTIAL_COMPARE_FLAG)) {
        var objIsWrapped = objIsObj && hasOwnProperty.call(object, "__wrapped__"), othIsWrapped = othIsObj && hasOwnProperty.call(other, "__wrapped__");
        if (objIsWrapped || othIsWrapped) {
          var objUnwrapped = objIsWrapped ? object.value() : object, othUnwrapped = othIsWrapped ? other.value() : other;
          stack || (stack = new Stack());
          return equalFunc(objUnwrapped, othUnwrapped, customizer, bitmask, stack);
        }
      }
      if (!isSameTag) {
        return false;
      }
      stack || (stack = new Stack());
      return equalObjects(object, other, equalFunc, customizer, bitmask, stack);
    }
    function baseIsMatch(object, source, matchData, customizer) {
      var index = matchData.length, length = index;
      if (object == null) {
        return !length;
      }
      object = Object(object);
      while (index--) {
        var data = matchData[index];
        if (data[2] ? data[1] !== object[data[0]] : !(data[0] in object)) {
          return false;
        }
      }
      while (++index < length) {
        data = matchData[index];
        var key = data[0], objValue = object[key], srcValue = data[1];
        if (data[2]) {
          if (objValue === void 0 && !(key in object)) {
            return false;
          }
        } else {
          var stack = new Stack();
          var result;
          if (!(result === void 0 ? baseIsEqual(srcValue, objValue, customizer, UNORDERED_COMPARE_FLAG | PARTIAL_COMPARE_FLAG, stack) : result)) {
            return false;
          }
        }
      }
      return true;
    }
    function baseIsNative(value) {
      if (!isObject(value) || isMasked(value)) {
        return false;
      }
      var pattern = isFunction(value) || isHostObject(value) ? reIsNative : reIsHostCtor;
      return pattern.test(toSource(value));
    }
    function baseIsTypedArray(value) {
      return isObjectLike(value) && isLength(value.length) && !!typedArrayTags[objectToString.call(value)];
    }
    function baseIteratee(value) {
      if (typeof value == "function") {
        return value;
      }
      if (value == null) {
        return identity;
      }
      if (typeof value == "object") {
        return isArray(value) ? baseMatchesProperty(value[0], value[1]) : baseMatches(value);
      }
      return property(value);
    }
    function baseKeys(object) {
      if (!isPrototype(object)) {
        return nativeKeys(object);
      }
      var result = [];
      for (var key in Object(object)) {
        if (hasOwnProperty.call(object, key) && key != "constructor") {
          result.push(key);
        }
      }
      return result;
    }
    function baseMap(collection, iteratee) {
      var index = -1, result = isArrayLike(collection) ? Array(collection.length) : [];
      baseEach(collection, function(value, key, collection2) {
        result[++index] = iteratee(value, key, collection2);
      });
      return result;
    }
    function baseMatches(source) {
      var matchData = getMatchData(source);
      if (matchData.length == 1 && matchData[0][2]) {
        return matchesStrictComparable(matchData[0][0], matchData[0][1]);
      }
      return function(object) {
        return object === source || baseIsMatch(object, source, matchData);
      };
    }
    function baseMatchesProperty(path2, srcValue) {
      if (isKey(path2) && isStrictComparable(srcValue)) {
        return matchesStrictComparable(toKey(path2), srcValue);
      }
      return function(object) {
        var objValue = get(object, path2);
        return objValue === void 0 && objValue === srcValue ? hasIn(object, path2) : baseIsEqual(srcValue, objValue, void 0, UNORDERED_COMPARE_FLAG | PARTIAL_COMPARE_FLAG);
      };
    }
    function baseOrderBy(collection, iteratees, orders) {
      var index = -1;
      iteratees = arrayMap(iteratees.length ? iteratees : [identity], baseUnary(baseIteratee));
      var result = baseMap(collection, function(value, key, collection2) {
        var criteria = arrayMap(iteratees, function(iteratee) {
          return iteratee(value);
        });
        return { "criteria": criteria, "index": ++index, "value": value };
      });
      return baseSortBy(result, function(object, other) {
        return compareMultiple(object, other, orders);
      });
    }
    function basePropertyDeep(path2) {
      return function(object) {
        return baseGet(object, path2);
      };
    }
    function baseRest(func, start) {
      start = nativeMax(start === void 0 ? func.length - 1 : start, 0);
      return function() {
        var args = arguments, index = -1, length = nativeMax(args.length - start, 0), array = Array(length);
        while (++index < length) {
          array[index] = args[start + index];
        }
        index = -1;
        var otherArgs = Array(start + 1);
        while (++index < start) {
          otherArgs[index] = args[index];
        }
        otherArgs[start] = array;
        return apply(func, this, otherArgs);
      };
    }
    function baseToString(value) {
      if (typeof value == "string") {
        return value;
      }
      if (isSymbol(value)) {
        return symbolToString ? symbolToString.call(value) : "";
      }
      var result = value + "";
      return result == "0" && 1 / value == -Infinity ? "-0" : result;
    }
    function castPath(value) {
      return isArray(value) ? value : stringToPath(value);
    }
    function compareAscending(value, other) {
      if (value !== other) {
        var valIsDefined = value !== void 0, valIsNull = value === null, valIsReflexive = value === value, valIsSymbol = isSymbol(value);
        var othIsDefined = other !== void 0, othIsNull = other === null, othIsReflexive = other === other, othIsSymbol = isSymbol(other);
        if (!othIsNull && !othIsSymbol && !valIsSymbol && value > other || valIsSymbol && othIsDefined && othIsReflexive && !othIsNull && !othIsSymbol || valIsNull && othIsDefined && othIsReflexive || !valIsDefined && othIsReflexive || !valIsReflexive) {
          return 1;
        }
        if (!valIsNull && !valIsSymbol && !othIsSymbol && value < other || othIsSymbol && valIsDefined && valIsReflexive && !valIsNull && !valIsSymbol || othIsNull && valIsDefined && valIsReflexive || !othIsDefined && valIsReflexive || !othIsReflexive) {
          return -1;
        }
      }
      return 0;
    }
    function compareMultiple(object, other, orders) {
      var index = -1, objCriteria = object.criteria, othCriteria = other.criteria, length = objCriteria.length, ordersLength = orders.length;
      while (++index < length) {
        var result = compareAscending(objCriteria[index], othCriteria[index]);
        if (result) {
          if (index >= ordersLength) {
            return result;
          }
          var order = orders[index];
          return result * (order == "desc" ? -1 : 1);
        }
      }
      return object.index - other.index;
    }
    function createBaseEach(eachFunc, fromRight) {
      return function(collection, iteratee) {
        if (collection == null) {
          return collection;
        }
        if (!isArrayLike(collection)) {
          return eachFunc(collection, iteratee);
        }
        var length = collection.length, index = -1, iterable = Object(collection);
        while (++index < length) {
          if (iteratee(iterable[index], index, iterable) === false) {
            break;
          }
        }
        return collection;
      };
    }
    function createBaseFor(fromRight) {
      return function(object, iteratee, keysFunc) {
        var index = -1, iterable = Object(object), props = keysFunc(object), length = props.length;
        while (length--) {
          var key = props[++index];
          if (iteratee(iterable[key], key, iterable) === false) {
            break;
          }
        }
        return object;
      };
    }
    function equalArrays(array, other, equalFunc, customizer, bitmask, stack) {
      var isPartial = bitmask & PARTIAL_COMPARE_FLAG, arrLength = array.length, othLength = other.length;
      if (arrLength != othLength && !(isPartial && othLength > arrLength)) {
        return false;
      }
      var stacked = stack.get(array);
      if (stacked && stack.get(other)) {
        return stacked == other;
      }
      var index = -1, result = true, seen = bitmask & UNORDERED_COMPARE_FLAG ? new SetCache() : void 0;
      stack.set(array, other);
      stack.set(other, array);
      while (++index < arrLength) {
        var arrValue = array[index], othValue = other[index];
        if (customizer) {
          var compared = isPartial ? customizer(othValue, arrValue, index, other, array, stack) : customizer(arrValue, othValue, index, array, other, stack);
        }
        if (compared !== void 0) {
          if (compared) {
            continue;
          }
          result = false;
          break;
        }
        if (seen) {
          if (!arraySome(other, function(othValue2, othIndex) {
            if (!seen.has(othIndex) && (arrValue === othValue2 || equalFunc(arrValue, othValue2, customizer, bitmask, stack))) {
              return seen.add(othIndex);
            }
          })) {
            result = false;
            break;
          }
        } else if (!(arrValue === othValue || equalFunc(arrValue, othValue, customizer, bitmask, stack))) {
          result = false;
          break;
        }
      }
      stack["delete"](array);
      stack["delete"](other);
      return result;
    }
    function equalByTag(object, other, tag, equalFunc, customizer, bitmask, stack) {
      switch (tag) {
        case dataViewTag:
          if (object.byteLength != other.byteLength || object.byteOffset != other.byteOffset) {
            return false;
          }
          object = object.buffer;
          other = other.buffer;
        case arrayBufferTag:
          if (object.byteLength != other.byteLength || !equalFunc(new Uint8Array2(object), new Uint8Array2(other))) {
            return false;
          }
          return true;
        case boolTag:
        case dateTag:
        case numberTag:
          return eq(+object, +other);
        case errorTag:
          return object.name == other.name && object.message == other.message;
        case regexpTag:
        case stringTag:
          return object == other + "";
        case mapTag:
          var convert = mapToArray;
        case setTag:
          var isPartial = bitmask & PARTIAL_COMPARE_FLAG;
          convert || (convert = setToArray);
          if (object.size != other.size && !isPartial) {
            return false;
          }
          var stacked = stack.get(object);
          if (stacked) {
            return stacked == other;
          }
          bitmask |= UNORDERED_COMPARE_FLAG;
          stack.set(object, other);
          var result = equalArrays(convert(object), convert(other), equalFunc, customizer, bitmask, stack);
          stack["delete"](object);
          return result;
        case symbolTag:
          if (symbolValueOf) {
            return symbolValueOf.call(object) == symbolValueOf.call(other);
          }
      }
      return false;
    }
    function equalObjects(object, other, equalFunc, customizer, bitmask, stack) {
      var isPartial = bitmask & PARTIAL_COMPARE_FLAG, objProps = keys(object), objLength = objProps.length, othProps = keys(other), othLength = othProps.length;
      if (objLength != othLength && !isPartial) {
        return false;
      }
      var index = objLength;
      while (index--) {
        var key = objProps[index];
        if (!(isPartial ? key in other : hasOwnProperty.call(other, key))) {
          return false;
        }
      }
      var stacked = stack.get(object);
      if (stacked && stack.get(other)) {
        return stacked == other;
      }
      var result = true;
      stack.set(object, other);
      stack.set(other, object);
      var skipCtor = isPartial;
      while (++index < objLength) {
        key = objProps[index];
        var objValue = object[key], othValue = other[key];
        if (customizer) {
          var compared = isPartial ? customizer(othValue, objValue, key, other, object, stack) : customizer(objValue, othValue, key, object, other, stack);
        }
        if (!(compared === void 0 ? objValue === othValue || equalFunc(objValue, othValue, customizer, bitmask, stack) : compared)) {
          result = false;
          break;
        }
        skipCtor || (skipCtor = key == "constructor");
      }
      if (result && !skipCtor) {
        var objCtor = object.constructor, othCtor = other.constructor;
        if (objCtor != othCtor && ("constructor" in object && "constructor" in other) && !(typeof objCtor == "function" && objCtor instanceof objCtor && typeof othCtor == "function" && othCtor instanceof othCtor)) {
          result = false;
        }
      }
      stack["delete"](object);
      stack["delete"](other);
      return result;
    }
    function getMapData(map, key) {
      var data = map.__data__;
      return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
    }
    function getMatchData(object) {
      var result = keys(object), length = result.length;
      while (length--) {
        var key = result[length], value = object[key];
        result[length] = [key, value, isStrictComparable(value)];
      }
      return result;
    }
    function getNative(object, key) {
      var value = getValue(object, key);
      return baseIsNative(value) ? value : void 0;
    }
    var getTag = baseGetTag;
    if (DataView && getTag(new DataView(new ArrayBuffer(1))) != dataViewTag || Map2 && getTag(new Map2()) != mapTag || Promise2 && getTag(Promise2.resolve()) != promiseTag || Set && getTag(new Set()) != setTag || WeakMap && getTag(new WeakMap()) != weakMapTag) {
      getTag = function(value) {
        var result = objectToString.call(value), Ctor = result == objectTag ? value.constructor : void 0, ctorString = Ctor ? toSource(Ctor) : void 0;
        if (ctorString) {
          switch (ctorString) {
            case dataViewCtorString:
              return dataViewTag;
            case mapCtorString:
              return mapTag;
            case promiseCtorString:
              return promiseTag;
            case setCtorString:
              return setTag;
            case weakMapCtorString:
              return weakMapTag;
          }
        }
        return result;
      };
    }
    function hasPath(object, path2, hasFunc) {
      path2 = isKey(path2, object) ? [path2] : castPath(path2);
      var result, index = -1, length = path2.length;
      while (++index < length) {
        var key = toKey(path2[index]);
        if (!(result = object != null && hasFunc(object, key))) {
          break;
        }
        object = object[key];
      }
      if (result) {
        return result;
      }
      var length = object ? object.length : 0;
      return !!length && isLength(length) && isIndex(key, length) && (isArray(object) || isArguments(object));
    }
    function isFlattenable(value) {
      return isArray(value) || isArguments(value) || !!(spreadableSymbol && value && value[spreadableSymbol]);
    }
    function isIndex(value, length) {
      length = length == null ? MAX_SAFE_INTEGER : length;
      return !!length && (typeof value == "number" || reIsUint.test(value)) && (value > -1 && value % 1 == 0 && value < length);
    }
    function isIterateeCall(value, index, object) {
      if (!isObject(object)) {
        return false;
      }
      var type = typeof index;
      if (type == "number" ? isArrayLike(object) && isIndex(index, object.length) : type == "string" && index in object) {
        return eq(object[index], value);
      }
      return false;
    }
    function isKey(value, object) {
      if (isArray(value)) {
        return false;
      }
      var type = typeof value;
      if (type == "number" || type == "symbol" || type == "boolean" || value == null || isSymbol(value)) {
        return true;
      }
      return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
    }
    function isKeyable(value) {
      var type = typeof value;
      return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
    }
    function isMasked(func) {
      return !!maskSrcKey && maskSrcKey in func;
    }
    function isPrototype(value) {
      var Ctor = value && value.constructor, proto = typeof Ctor == "function" && Ctor.prototype || objectProto;
      return value === proto;
    }
    function isStrictComparable(value) {
      return value === value && !isObject(value);
    }
    function matchesStrictComparable(key, srcValue) {
      return function(object) {
        if (object == null) {
          return false;
        }
        return object[key] === srcValue && (srcValue !== void 0 || key in Object(object));
      };
    }
    var stringToPath = memoize(function(string) {
      string = toString(string);
      var result = [];
      if (reLeadingDot.test(string)) {
        result.push("");
      }
      string.replace(rePropName, function(match, number, quote, string2) {
        result.push(quote ? string2.replace(reEscapeChar, "$1") : number || match);
      });
      return result;
    });
    function toKey(value) {
      if (typeof value == "string" || isSymbol(value)) {
        return value;
      }
      var result = value + "";
      return result == "0" && 1 / value == -Infinity ? "-0" : result;
    }
    function toSource(func) {
      if (func != null) {
        try {
          return funcToString.call(func);
        } catch (e) {
        }
        try {
          return func + "";
        } catch (e) {
        }
      }
      return "";
    }
    var sortBy = baseRest(function(collection, iteratees) {
      if (collection == null) {
        return [];
      }
      var length = iteratees.length;
      if (length > 1 && isIterateeCall(collection, iteratees[0], iteratees[1])) {
        iteratees = [];
      } else if (length > 2 && isIterateeCall(iteratees[0], iteratees[1], iteratees[2])) {
        iteratees = [iteratees[0]];
      }
      return baseOrderBy(collection, baseFlatten(iteratees), []);
    });
    function memoize(func, resolver) {
      if (typeof func != "function" || resolver && typeof resolver != "function") {
        throw new TypeError(FUNC_ERROR_TEXT);
      }
      var memoized = function() {
        var args = arguments, key = resolver ? resolver.apply(this, args) : args[0], cache = memoized.cache;
        if (cache.has(key)) {
          return cache.get(key);
        }
        var result = func.apply(this, args);
        memoized.cache = cache.set(key, result);
        return result;
      };
      memoized.cache = new (memoize.Cache || MapCache)();
      return memoized;
    }
    memoize.Cache = MapCache;
    function eq(value, other) {
      return value === other || value !== value && other !== other;
    }
    function isArguments(value) {
      return isArrayLikeObject(value) && hasOwnProperty.call(value, "callee") && (!propertyIsEnumerable.call(value, "callee") || objectToString.call(value) == argsTag);
    }
    var isArray = Array.isArray;
    function isArrayLike(value) {
      return value != null && isLength(value.length) && !isFunction(value);
    }
    function isArrayLikeObject(value) {
      return isObjectLike(value) && isArrayLike(value);
    }
    function isFunction(value) {
      var tag = isObject(value) ? objectToString.call(value) : "";
      return tag == funcTag || tag == genTag;
    }
    function isLength(value) {
      return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
    }
    function isObject(value) {
      var type = typeof value;
      return !!value && (type == "object" || type == "function");
    }
    function isObjectLike(value) {
      return !!value && typeof value == "object";
    }
    function isSymbol(value) {
      return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == symbolTag;
    }
    var isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray;
    function toString(value) {
      return value == null ? "" : baseToString(value);
    }
    function get(object, path2, defaultValue) {
      var result = object == null ? void 0 : baseGet(object, path2);
      return result === void 0 ? defaultValue : result;
    }
    function hasIn(object, path2) {
      return object != null && hasPath(object, path2, baseHasIn);
    }
    function keys(object) {
      return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
    }
    function identity(value) {
      return value;
    }
    function property(path2) {
      return isKey(path2) ? baseProperty(toKey(path2)) : basePropertyDeep(path2);
    }
    module.exports = sortBy;
  })(lodash_sortby, lodash_sortby.exports);
  return lodash_sortby.exports;
}
var escapeStringRegexp;
var hasRequiredEscapeStringRegexp;
function requireEscapeStringRegexp() {
  if (hasRequiredEscapeStringRegexp) return escapeStringRegexp;
  hasRequiredEscapeStringRegexp = 1;
  escapeStringRegexp = (string) => {
    if (typeof string !== "string") {
      throw new TypeError("Expected a string");
    }
    return string.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
  };
  return escapeStringRegexp;
}
var regexpParse = {};
var hasRequiredRegexpParse;
function requireRegexpParse() {
  if (hasRequiredRegexpParse) return regexpParse;
  hasRequiredRegexpParse = 1;
  Object.defineProperty(regexpParse, "__esModule", { value: true });
  regexpParse.isRegExpString = regexpParse.parseRegExpString = void 0;
  var REGEXP_LITERAL_PATTERN = /^\/(.+)\/([guimysd]*)$/;
  var parseRegExpString = function(str) {
    var result = str.match(REGEXP_LITERAL_PATTERN);
    if (!result) {
      return null;
    }
    return {
      source: result[1],
      flagString: result[2]
    };
  };
  regexpParse.parseRegExpString = parseRegExpString;
  var isRegExpString = function(str) {
    return REGEXP_LITERAL_PATTERN.test(str);
  };
  regexpParse.isRegExpString = isRegExpString;
  return regexpParse;
}
var hasRequiredRegexpStringMatcher;
function requireRegexpStringMatcher() {
  if (hasRequiredRegexpStringMatcher) return regexpStringMatcher;
  hasRequiredRegexpStringMatcher = 1;
  (function(exports$1) {
    var __importDefault = regexpStringMatcher && regexpStringMatcher.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { "default": mod };
    };
    Object.defineProperty(exports$1, "__esModule", { value: true });
    exports$1.matchPatterns = exports$1.createRegExp = void 0;
    var lodash_uniq_1 = __importDefault(requireLodash_uniq());
    var lodash_uniqwith_1 = __importDefault(requireLodash_uniqwith());
    var lodash_sortby_1 = __importDefault(requireLodash_sortby());
    var escape_string_regexp_1 = __importDefault(requireEscapeStringRegexp());
    var regexp_parse_1 = requireRegexpParse();
    var DEFAULT_FLAGS = "ug";
    var defaultFlags = function(flagsString) {
      if (flagsString.length === 0) {
        return DEFAULT_FLAGS;
      }
      return (0, lodash_uniq_1.default)((flagsString + DEFAULT_FLAGS).split("")).join("");
    };
    var createRegExp = function(patternString, defaultFlag) {
      if (defaultFlag === void 0) {
        defaultFlag = DEFAULT_FLAGS;
      }
      if (patternString.length === 0) {
        throw new Error("Empty string can not handled");
      }
      if ((0, regexp_parse_1.isRegExpString)(patternString)) {
        var regExpStructure = (0, regexp_parse_1.parseRegExpString)(patternString);
        if (regExpStructure) {
          return new RegExp(regExpStructure.source, defaultFlags(regExpStructure.flagString));
        }
        throw new Error('"'.concat(patternString, '" can not parse as RegExp.'));
      } else {
        return new RegExp((0, escape_string_regexp_1.default)(patternString), defaultFlag);
      }
    };
    exports$1.createRegExp = createRegExp;
    var isEqualMatchPatternResult = function(a, b) {
      return a.startIndex === b.startIndex && a.endIndex === b.endIndex && a.match === b.match;
    };
    var matchPatterns = function(text, regExpLikeStrings) {
      var matchPatternResults = [];
      regExpLikeStrings.map(function(patternString) {
        return (0, exports$1.createRegExp)(patternString);
      }).forEach(function(regExp) {
        var results = text.matchAll(regExp);
        Array.from(results).forEach(function(result) {
          if (result.index === void 0) {
            return;
          }
          var match = result[0];
          var index = result.index;
          matchPatternResults.push({
            match,
            captures: result.slice(1),
            startIndex: index,
            endIndex: index + match.length
          });
        });
      });
      var uniqResults = (0, lodash_uniqwith_1.default)(matchPatternResults, isEqualMatchPatternResult);
      return (0, lodash_sortby_1.default)(uniqResults, ["startIndex", "endIndex"]);
    };
    exports$1.matchPatterns = matchPatterns;
  })(regexpStringMatcher);
  return regexpStringMatcher;
}
var regexpStringMatcherExports = requireRegexpStringMatcher();
var BUILTIN_IGNORED = {
  AWSAccountID: ["AKIAIOSFODNN7EXAMPLE"],
  AWSSecretAccessKey: ["wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"]
};
var messages$o = {
  AWSAccountID: {
    en: (props) => `found AWS Account ID: ${props.ID}`,
    ja: (props) => `AWS Account ID: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  AWSSecretAccessKey: {
    en: (props) => `found AWS Secret Access Key: ${props.KEY}`,
    ja: (props) => `AWS Secret Access Key: ${props.KEY} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  AWSAccessKeyID: {
    en: (props) => `found AWS Access Key ID: ${props.ID}`,
    ja: (props) => `AWS Access Key Id: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var reportAWSAccessKey = ({ t, source, context, options }) => {
  const AWSAccessKeyIDPattern = /\b(A3T[A-Z0-9]|AKIA|AGPA|AIDA|AROA|AIPA|ANPA|ANVA|ASIA)[A-Z0-9]{16}\b/g;
  const results = source.content.matchAll(AWSAccessKeyIDPattern);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    if (BUILTIN_IGNORED.AWSAccountID.includes(match)) {
      continue;
    }
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("AWSAccessKeyID", {
        ID: match
      }),
      range
    });
  }
};
var reportAWSSecretAccessKey = ({ t, source, context, options }) => {
  const AWS = "(?:AWS|aws|Aws)?_?";
  const QUOTE = `["']?`;
  const CONNECT = "\\s*(?::|=>|=)\\s*";
  const AWSSecretPatten = new RegExp(String.raw`${QUOTE}${AWS}(?:SECRET|secret|Secret)_?(?:ACCESS|access|Access)_?(?:KEY|key|Key)${QUOTE}${CONNECT}${QUOTE}([A-Za-z0-9/\+=]{40})${QUOTE}\b`, "g");
  const results = source.content.matchAll(AWSSecretPatten);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[1] || "";
    const range = [index, index + match.length];
    if (BUILTIN_IGNORED.AWSSecretAccessKey.includes(match)) {
      continue;
    }
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("AWSSecretAccessKey", {
        KEY: match
      }),
      range
    });
  }
};
var reportAWSAccountID = ({ t, source, context, options }) => {
  const AWS = "(AWS|aws|Aws)?_?";
  const QUOTE = `("|')?`;
  const CONNECT = "\\s*(:|=>|=)\\s*";
  const AWSSecretPatten = new RegExp(String.raw`${QUOTE}${AWS}(ACCOUNT|account|Account)_?(ID|id|Id)?${QUOTE}${CONNECT}${QUOTE}[0-9]{4}\-?[0-9]{4}\-?[0-9]{4}${QUOTE}\b`, "g");
  const results = source.content.matchAll(AWSSecretPatten);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("AWSAccountID", {
        ID: match
      }),
      range
    });
  }
};
var creator$p = {
  messages: messages$o,
  meta: {
    id: "@secretlint/secretlint-rule-aws",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-aws/README.md"
    }
  },
  create(context, options) {
    const normalizedOptions = {
      allows: options.allows || [],
      enableIDScanRule: options.enableIDScanRule ?? false
    };
    const t = context.createTranslator(messages$o);
    return {
      file(source) {
        if (normalizedOptions.enableIDScanRule) {
          reportAWSAccessKey({ t, source, context, options: normalizedOptions });
          reportAWSAccountID({ t, source, context, options: normalizedOptions });
        }
        reportAWSSecretAccessKey({ t, source, context, options: normalizedOptions });
      }
    };
  }
};
var TAG_INTEGER = 2;
var TAG_OCTET_STRING = 4;
var TAG_NULL = 5;
var TAG_OID = 6;
var TAG_SEQUENCE = 48;
var TAG_CONTEXT_0 = 160;
function readTlv(buf, offset) {
  if (offset + 2 > buf.length) {
    throw new Error("PKCS12: truncated TLV header");
  }
  const tag = buf[offset];
  const lenByte = buf[offset + 1];
  let length;
  let contentStart;
  if (lenByte < 128) {
    length = lenByte;
    contentStart = offset + 2;
  } else {
    const lenBytes = lenByte & 127;
    if (lenBytes === 0 || lenBytes > 4) {
      throw new Error("PKCS12: unsupported ASN.1 length encoding");
    }
    if (offset + 2 + lenBytes > buf.length) {
      throw new Error("PKCS12: truncated ASN.1 length");
    }
    length = 0;
    for (let i = 0; i < lenBytes; i++) {
      length = length * 256 + buf[offset + 2 + i];
    }
    contentStart = offset + 2 + lenBytes;
  }
  const end = contentStart + length;
  if (end > buf.length) {
    throw new Error("PKCS12: TLV extends past buffer");
  }
  return { tag, content: buf.subarray(contentStart, end), end };
}
function expectTag(tlv, tag, label) {
  if (tlv.tag !== tag) {
    throw new Error(`PKCS12: expected ${label} tag 0x${tag.toString(16)} but got 0x${tlv.tag.toString(16)}`);
  }
}
function readInteger(tlv) {
  expectTag(tlv, TAG_INTEGER, "INTEGER");
  let value = 0;
  for (const byte of tlv.content) {
    value = value * 256 + byte;
  }
  return value;
}
function bytesEqual(a, b) {
  if (a.length !== b.length)
    return false;
  let diff = 0;
  for (let i = 0; i < a.length; i++) {
    diff |= a[i] ^ b[i];
  }
  return diff === 0;
}
var OID_DATA = new Uint8Array([42, 134, 72, 134, 247, 13, 1, 7, 1]);
var OID_SHA1 = new Uint8Array([43, 14, 3, 2, 26]);
var OID_SHA256 = new Uint8Array([96, 134, 72, 1, 101, 3, 4, 2, 1]);
var OID_SHA384 = new Uint8Array([96, 134, 72, 1, 101, 3, 4, 2, 2]);
var OID_SHA512 = new Uint8Array([96, 134, 72, 1, 101, 3, 4, 2, 3]);
var MAC_HASHES = [
  { oid: OID_SHA1, hash: { name: "SHA-1", outputSize: 20, blockSize: 64 } },
  { oid: OID_SHA256, hash: { name: "SHA-256", outputSize: 32, blockSize: 64 } },
  { oid: OID_SHA384, hash: { name: "SHA-384", outputSize: 48, blockSize: 128 } },
  { oid: OID_SHA512, hash: { name: "SHA-512", outputSize: 64, blockSize: 128 } }
];
function matchHash(oidBytes) {
  for (const { oid, hash } of MAC_HASHES) {
    if (bytesEqual(oidBytes, oid))
      return hash;
  }
  return void 0;
}
var MAX_MAC_ITERATIONS = 1e6;
function parsePkcs12(buf) {
  const pfx = readTlv(buf, 0);
  expectTag(pfx, TAG_SEQUENCE, "PFX SEQUENCE");
  const version = readTlv(pfx.content, 0);
  if (readInteger(version) !== 3) {
    throw new Error("PKCS12: unsupported version");
  }
  const authSafeInfo = readTlv(pfx.content, version.end);
  expectTag(authSafeInfo, TAG_SEQUENCE, "ContentInfo SEQUENCE");
  const contentType = readTlv(authSafeInfo.content, 0);
  expectTag(contentType, TAG_OID, "contentType OID");
  if (!bytesEqual(contentType.content, OID_DATA)) {
    throw new Error("PKCS12: unsupported authSafe contentType");
  }
  const explicit0 = readTlv(authSafeInfo.content, contentType.end);
  expectTag(explicit0, TAG_CONTEXT_0, "[0] EXPLICIT");
  const authSafeOctet = readTlv(explicit0.content, 0);
  expectTag(authSafeOctet, TAG_OCTET_STRING, "authSafe OCTET STRING");
  const macData = readTlv(pfx.content, authSafeInfo.end);
  expectTag(macData, TAG_SEQUENCE, "MacData SEQUENCE");
  const digestInfo = readTlv(macData.content, 0);
  expectTag(digestInfo, TAG_SEQUENCE, "DigestInfo SEQUENCE");
  const alg = readTlv(digestInfo.content, 0);
  expectTag(alg, TAG_SEQUENCE, "AlgorithmIdentifier SEQUENCE");
  const algOid = readTlv(alg.content, 0);
  expectTag(algOid, TAG_OID, "algorithm OID");
  const macHash = matchHash(algOid.content);
  if (!macHash) {
    throw new Error("PKCS12: unsupported MAC digest algorithm");
  }
  if (algOid.end < alg.content.length) {
    const params = readTlv(alg.content, algOid.end);
    if (params.tag !== TAG_NULL) {
      throw new Error("PKCS12: unexpected MAC algorithm parameters");
    }
  }
  const digest2 = readTlv(digestInfo.content, alg.end);
  expectTag(digest2, TAG_OCTET_STRING, "digest OCTET STRING");
  const salt = readTlv(macData.content, digestInfo.end);
  expectTag(salt, TAG_OCTET_STRING, "macSalt OCTET STRING");
  let iterations = 1;
  if (salt.end < macData.content.length) {
    const iter = readTlv(macData.content, salt.end);
    iterations = readInteger(iter);
  }
  if (iterations < 1 || iterations > MAX_MAC_ITERATIONS) {
    throw new Error("PKCS12: MAC iteration count out of range");
  }
  return {
    authSafe: authSafeOctet.content,
    macHash,
    macSalt: salt.content,
    macDigest: digest2.content,
    iterations
  };
}
function toBufferSource(data) {
  const copy = new Uint8Array(data.length);
  copy.set(data);
  return copy;
}
async function digest(hash, data) {
  return new Uint8Array(await globalThis.crypto.subtle.digest(hash.name, toBufferSource(data)));
}
function padToMultipleOf(src, blockSize) {
  if (src.length === 0)
    return new Uint8Array(0);
  const padded = new Uint8Array(Math.ceil(src.length / blockSize) * blockSize);
  for (let i = 0; i < padded.length; i++) {
    padded[i] = src[i % src.length];
  }
  return padded;
}
function encodePasswordAsBmpString(password) {
  if (password.length === 0)
    return new Uint8Array(0);
  const bytes = new Uint8Array(password.length * 2 + 2);
  for (let i = 0; i < password.length; i++) {
    const code = password.charCodeAt(i);
    bytes[i * 2] = code >> 8 & 255;
    bytes[i * 2 + 1] = code & 255;
  }
  return bytes;
}
async function deriveMacKey(hash, password, salt, iterations) {
  const v = hash.blockSize;
  const u = hash.outputSize;
  const ID_MAC = 3;
  const D = new Uint8Array(v).fill(ID_MAC);
  const P = padToMultipleOf(encodePasswordAsBmpString(password), v);
  const S = padToMultipleOf(salt, v);
  const DI = new Uint8Array(D.length + S.length + P.length);
  DI.set(D, 0);
  DI.set(S, D.length);
  DI.set(P, D.length + S.length);
  let A = await digest(hash, DI);
  for (let i = 1; i < iterations; i++) {
    A = await digest(hash, A);
  }
  return A.subarray(0, u);
}
async function verifyPkcs12Mac(pfxBytes, password) {
  let parsed;
  try {
    parsed = parsePkcs12(pfxBytes);
  } catch {
    return false;
  }
  try {
    const key = await deriveMacKey(parsed.macHash, password, parsed.macSalt, parsed.iterations);
    const cryptoKey = await globalThis.crypto.subtle.importKey("raw", toBufferSource(key), { name: "HMAC", hash: parsed.macHash.name }, false, ["sign"]);
    const mac = new Uint8Array(await globalThis.crypto.subtle.sign("HMAC", cryptoKey, toBufferSource(parsed.authSafe)));
    return bytesEqual(mac, parsed.macDigest);
  } catch {
    return false;
  }
}
var GCP_SERVICE_ACCOUNT_P12_PASSWORD = "notasecret";
async function reportIfFoundPrivateKeyP12Format({ source, context, t }) {
  if (!source.filePath) {
    return;
  }
  try {
    const fs = await import("node:fs");
    const path2 = await import("node:path");
    const pfxBytes = new Uint8Array(fs.readFileSync(source.filePath));
    const isGcpServiceAccountP12 = await verifyPkcs12Mac(pfxBytes, GCP_SERVICE_ACCOUNT_P12_PASSWORD);
    if (!isGcpServiceAccountP12) {
      return;
    }
    context.report({
      message: t("PrivateKeyP12", {
        FILE_NAME: path2.basename(source.filePath)
      }),
      range: [0, source.content.length]
    });
  } catch {
  }
}
var messages$n = {
  PrivateKeyP12: {
    en: (props) => `found GCP Service Account's private key(p12): ${props.FILE_NAME}`,
    ja: (props) => `GCP\u30B5\u30FC\u30D3\u30B9\u30A2\u30AB\u30A6\u30F3\u30C8\u306E\u79D8\u5BC6\u9375(p12) ${props.FILE_NAME} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  PrivateKeyJSON: {
    en: (props) => `found GCP Service Account's private key(json): ${props.FILE_NAME}`,
    ja: (props) => `GCP\u30B5\u30FC\u30D3\u30B9\u30A2\u30AB\u30A6\u30F3\u30C8\u306E\u79D8\u5BC6\u9375(json): ${props.FILE_NAME} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
function reportIfFoundPrivateKeyJSONFormat({ source, context, t }) {
  try {
    const credentialObject = JSON.parse(source.content);
    const PRIVATE_KEY_PATTERN = /-----BEGIN\s?(DSA|RSA|EC|PGP|OPENSSH)?\s?PRIVATE KEY/gm;
    const isGCPServiceAccountPrivateKeyJSON = "private_key_id" in credentialObject && "private_key" in credentialObject && PRIVATE_KEY_PATTERN.test(credentialObject["private_key"]);
    if (!isGCPServiceAccountPrivateKeyJSON) {
      return;
    }
    context.report({
      message: t("PrivateKeyJSON", {
        FILE_NAME: source.filePath ? path.basename(source.filePath) : ""
      }),
      range: [0, source.content.length]
    });
  } catch {
  }
}
var creator$o = {
  messages: messages$n,
  meta: {
    id: "@secretlint/secretlint-rule-gcp",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["all"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gcp/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$n);
    ({
      allows: options.allows || []
    });
    return {
      file(source) {
        if (source.ext === ".p12") {
          return reportIfFoundPrivateKeyP12Format({ source, context, t });
        } else if (source.ext === ".json") {
          return reportIfFoundPrivateKeyJSONFormat({ source, context, t });
        }
      }
    };
  }
};
var messages$m = {
  PackageJSON_xOauthToken: {
    en: (props) => `found GitHub Token: ${props.TOKEN}`,
    ja: (props) => `GitHub Token: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  Npmrc_authToken: {
    en: (props) => `found npmrc authToken: ${props.TOKEN}`,
    ja: (props) => `npmrc authToken: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  NPM_ACCESS_TOKEN: {
    en: (props) => `found npm access token: ${props.TOKEN}`,
    ja: (props) => `npm access token: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
function reportIfFoundXOauthGitHubToken({ source, options, context, t }) {
  const XOAuthPattern = /https?:\/\/(.{1,256}):x-oauth-basic@github.com\//g;
  const results = source.content.matchAll(XOAuthPattern);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[1] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("PackageJSON_xOauthToken", {
        TOKEN: match
      }),
      range
    });
  }
}
function reportIfFound_AuthTokenInNpmrc({ source, options, context, t }) {
  const AuthTokenPattern = /_authToken=([^$].*)/g;
  const results = source.content.matchAll(AuthTokenPattern);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[1] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("Npmrc_authToken", {
        TOKEN: match
      }),
      range
    });
  }
}
function reportIfFound_NPM_ACCESS_TOKEN({ source, options, context, t }) {
  const NPM_ACCESS_TOKEN_PATTERN = new RegExp("(?<!\\p{L})npm_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])", "gu");
  const results = source.content.matchAll(NPM_ACCESS_TOKEN_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("NPM_ACCESS_TOKEN", {
        TOKEN: match
      }),
      range
    });
  }
}
var isPackageFile = (filePath) => {
  if (!filePath) {
    return true;
  }
  return filePath.endsWith("package.json") || filePath.endsWith("package-lock.json");
};
var isNpmrc = (filePath) => {
  if (!filePath) {
    return true;
  }
  return filePath.endsWith(".npmrc");
};
var creator$n = {
  messages: messages$m,
  meta: {
    id: "@secretlint/secretlint-rule-npm",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-npm/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$m);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source) {
        if (isPackageFile(source.filePath)) {
          reportIfFoundXOauthGitHubToken({ source, options: normalizedOptions, context, t });
        } else if (isNpmrc(source.filePath)) {
          reportIfFound_AuthTokenInNpmrc({ source, options: normalizedOptions, context, t });
        }
        reportIfFound_NPM_ACCESS_TOKEN({ source, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$l = {
  SLACK_TOKEN: {
    en: (props) => `found slack token: ${props.TOKEN}`,
    ja: (props) => `Slack\u30C8\u30FC\u30AF\u30F3: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  IncomingWebhook: {
    en: (props) => `found Slack Incoming Webhook: ${props.URL}`,
    ja: (props) => `Slack\u306EIncoming Webhooks: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
function reportIfFoundRawPrivateKey$1({ source, options, context, t }) {
  const SLACK_TOKEN_PATTERN = /\b(?:xoxb|xoxp|xapp|xoxa|xoxo|xoxr)-(?:\d-)?(?:[a-zA-Z0-9]{1,40}-)+[a-zA-Z0-9]{1,40}\b/g;
  const results = source.content.matchAll(SLACK_TOKEN_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("SLACK_TOKEN", {
        TOKEN: match
      }),
      range
    });
  }
}
function reportIfFoundIncomingWebhook({ source, options, context, t }) {
  const IncomingWebhooksPattern = /https:\/\/hooks\.slack\.com\/services\/T[a-zA-Z0-9]{1,40}\/B[a-zA-Z0-9]{1,40}\/[a-zA-Z0-9]{1,40}/gi;
  const results = source.content.matchAll(IncomingWebhooksPattern);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("IncomingWebhook", {
        URL: match
      }),
      range
    });
  }
}
var creator$m = {
  messages: messages$l,
  meta: {
    id: "@secretlint/secretlint-rule-slack",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-slack/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$l);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source) {
        reportIfFoundRawPrivateKey$1({ source, options: normalizedOptions, context, t });
        reportIfFoundIncomingWebhook({ source, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$k = {
  BasicAuth: {
    en: (props) => `found basic auth credential: ${props.CREDENTIAL}`,
    ja: (props) => `\u30D9\u30FC\u30B7\u30C3\u30AF\u8A8D\u8A3C\u60C5\u5831: ${props.CREDENTIAL} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var BUILTIN_IGNORED_PATTERNS$1 = [
  "localhost",
  "127.0.0.1",
  "password",
  "mypassword",
  "myusername",
  "{password}",
  "${password}",
  "{{password}}",
  "{username}",
  "${username}",
  "{{username}}",
  "YOUR_PASSWORD",
  "YOUR_USERNAME",
  "REPLACE_WITH_PASSWORD",
  "REPLACE_WITH_USERNAME"
];
function isVariableLikeString$1(str) {
  const variablePatterns = [
    /\$\{[^}]{1,50}\}/,
    // ${var}
    /\{\{[^}]{1,50}\}\}/,
    // {{var}}
    /\{[^}]{1,50}\}/,
    // {var}
    /%[A-Z_]{1,30}%/,
    // %VAR%
    /\$[A-Z_]{1,30}/
    // $VAR
  ];
  return variablePatterns.some((pattern) => pattern.test(str));
}
function isLikelyRealUsername(username) {
  if (username.length < 2)
    return false;
  if (isVariableLikeString$1(username))
    return false;
  if (BUILTIN_IGNORED_PATTERNS$1.some((pattern) => username.toLowerCase().includes(pattern.toLowerCase()))) {
    return false;
  }
  return true;
}
function isLikelyRealPassword$1(password) {
  if (password.length < 4)
    return false;
  if (isVariableLikeString$1(password))
    return false;
  if (BUILTIN_IGNORED_PATTERNS$1.some((pattern) => password.toLowerCase().includes(pattern.toLowerCase()))) {
    return false;
  }
  if (/^(.)\1{3,}$/.test(password))
    return false;
  return true;
}
function reportIfFoundBasicAuth({ source, options, context, t }) {
  const URL_PATTERN = /(?<protocol>(?:https?|ftp|ftps)):\/\/(?<user>[-a-zA-Z0-9_]{1,256}):(?<password>[-a-zA-Z0-9_]{1,256})@[-a-zA-Z0-9%._+~#=]{1,256}\.[a-zA-Z0-9()]{1,6}\b/g;
  const results = source.content.matchAll(URL_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const username = result.groups?.user;
    const password = result.groups?.password;
    if (!username || !password)
      continue;
    if (!isLikelyRealUsername(username))
      continue;
    if (!isLikelyRealPassword$1(password))
      continue;
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("BasicAuth", {
        CREDENTIAL: match
      }),
      range
    });
  }
}
var creator$l = {
  messages: messages$k,
  meta: {
    id: "@secretlint/secretlint-rule-basicauth",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-basicauth/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$k);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source) {
        reportIfFoundBasicAuth({ source, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$j = {
  OPENAI_TOKEN: {
    en: (props) => `found OpenAI API token: ${props.TOKEN}`,
    ja: (props) => `OpenAI API \u30C8\u30FC\u30AF\u30F3: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var creator$k = {
  messages: messages$j,
  meta: {
    id: "@secretlint/secretlint-rule-openai",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-openai/README.md"
    }
  },
  create(context) {
    const t = context.createTranslator(messages$j);
    return {
      file(source) {
        const pattern = /sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20}/g;
        const matches = source.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const range = [index, index + matchString.length];
          context.report({
            message: t("OPENAI_TOKEN", {
              TOKEN: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$i = {
  ANTHROPIC_API_KEY: {
    en: (props) => `found Anthropic Claude API key: ${props.KEY}`,
    ja: (props) => `Anthropic Claude API \u30AD\u30FC: ${props.KEY} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var creator$j = {
  messages: messages$i,
  meta: {
    id: "@secretlint/secretlint-rule-anthropic",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-anthropic/README.md"
    }
  },
  create(context) {
    const t = context.createTranslator(messages$i);
    return {
      file(source) {
        const pattern = new RegExp("(?<!\\p{L})sk-ant-api0\\d-[A-Za-z0-9_-]{90,128}AA(?![A-Za-z0-9_-])", "gu");
        const matches = source.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const range = [index, index + matchString.length];
          context.report({
            message: t("ANTHROPIC_API_KEY", {
              KEY: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$h = {
  GROQ_API_KEY: {
    en: (props) => `found Groq API key: ${props.KEY}`,
    ja: (props) => `Groq API \u30AD\u30FC: ${props.KEY} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var creator$i = {
  messages: messages$h,
  meta: {
    id: "@secretlint/secretlint-rule-groq",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-groq/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$h);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source) {
        const pattern = new RegExp("(?<!\\p{L})gsk_[a-zA-Z0-9]{52}(?![a-zA-Z0-9])", "gu");
        const matches = source.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("GROQ_API_KEY", {
              KEY: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$g = {
  HUGGINGFACE_USER_ACCESS_TOKEN: {
    en: (props) => `found Hugging Face User Access Token: ${props.TOKEN}`,
    ja: (props) => `Hugging Face User Access Token: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var creator$h = {
  messages: messages$g,
  meta: {
    id: "@secretlint/secretlint-rule-huggingface",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-huggingface/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$g);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source) {
        const pattern = new RegExp("(?<!\\p{L})hf_[a-zA-Z]{34}(?![a-zA-Z])", "gu");
        const matches = source.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("HUGGINGFACE_USER_ACCESS_TOKEN", {
              TOKEN: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$f = {
  LINEAR_API_TOKEN: {
    en: (props) => `found linear api token: ${props.ID}`,
    ja: (props) => `linear api token: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var creator$g = {
  messages: messages$f,
  meta: {
    id: "@secretlint/secretlint-rule-linear",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-linear/README.md"
    }
  },
  create(context) {
    const t = context.createTranslator(messages$f);
    return {
      file(source) {
        const pattern = new RegExp("(?<!\\p{L})lin_api_[a-zA-Z0-9_]{32,128}(?![a-zA-Z0-9_])", "gu");
        const matches = source.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const range = [index, index + matchString.length];
          context.report({
            message: t("LINEAR_API_TOKEN", {
              ID: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$e = {
  NOTION_INTEGRATION_TOKEN: {
    en: (props) => `found Notion integration token: ${props.TOKEN}`,
    ja: (props) => `Notion integration \u30C8\u30FC\u30AF\u30F3: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
function reportIfFoundToken({ source, options, context, t }) {
  const NOTION_INTEGRATION_TOKEN_PATTERN = new RegExp("(?<!\\p{L})ntn_[0-9]{11}[A-Za-z0-9]{35}(?![A-Za-z0-9])", "gu");
  const results = source.content.matchAll(NOTION_INTEGRATION_TOKEN_PATTERN);
  for (const result of results) {
    const index = result.index ?? 0;
    const match = result[0] ?? "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("NOTION_INTEGRATION_TOKEN", {
        TOKEN: match
      }),
      range
    });
  }
}
var creator$f = {
  messages: messages$e,
  meta: {
    id: "@secretlint/secretlint-rule-notion",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-notion/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$e);
    const normalizedOptions = {
      allows: options.allows ?? []
    };
    return {
      file(source) {
        reportIfFoundToken({ source, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$d = {
  PrivateKey: {
    en: (props) => `found private key: ${props.KEY}`,
    ja: (props) => `\u79D8\u5BC6\u9375: ${props.KEY} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var PEM_CONTENT_PATTERN = /-----BEGIN[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----\n?([A-Za-z0-9+/=\s\\]{100,10000})\n?-----END[ ]?(?:(?:RSA|DSA|EC|OPENSSH|PGP) )?PRIVATE KEY(?: BLOCK)?-----/gm;
function validateBase64KeyContent(base64Content) {
  if (!/^[A-Za-z0-9+/]+=*$/.test(base64Content)) {
    return false;
  }
  if (base64Content.length < 100) {
    return false;
  }
  const validMagicBytes = /^(MI|b3BlbnNzaC1rZXktdjE)/;
  if (!validMagicBytes.test(base64Content)) {
    return false;
  }
  return true;
}
function reportIfFoundRawPrivateKey({ source, options, context, t }) {
  const results = source.content.matchAll(PEM_CONTENT_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const base64Raw = result[1] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    const base64Content = base64Raw.replace(/\s|\\n/g, "");
    if (!validateBase64KeyContent(base64Content)) {
      continue;
    }
    context.report({
      message: t("PrivateKey", {
        KEY: match
      }),
      range
    });
  }
}
var creator$e = {
  messages: messages$d,
  meta: {
    id: "@secretlint/secretlint-rule-privatekey",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-privatekey/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$d);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source) {
        reportIfFoundRawPrivateKey({ source, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$c = {
  SENDGRID_KEY: {
    en: (props) => `found Sendgrid api key: ${props.KEY}`,
    ja: (props) => `Sendgrid API\u30AD\u30FC\u304C\u898B\u3064\u304B\u308A\u307E\u3057\u305F\uFF1A ${props.KEY}`
  }
};
function reportIfFoundKey$3({ source, options, context, t }) {
  const SENDGRID_KEY_PATTERN = new RegExp("(?<!\\p{L})SG\\.\\w{1,128}\\.\\w{1,128}([-_]?)\\w{1,128}(?!\\w)", "gu");
  const results = source.content.matchAll(SENDGRID_KEY_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    if (match.length !== 69) {
      continue;
    }
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("SENDGRID_KEY", {
        KEY: match
      }),
      range
    });
  }
}
var creator$d = {
  messages: messages$c,
  meta: {
    id: "@secretlint/secretlint-rule-sendgrid",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-sendgrid/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$c);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source) {
        reportIfFoundKey$3({ source, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$b = {
  SHOPIFY_KEY: {
    en: (props) => `found Shopify api key: ${props.KEY}`,
    ja: (props) => `Shopify API\u30AD\u30FC\u304C\u898B\u3064\u304B\u308A\u307E\u3057\u305F\uFF1A ${props.KEY}`
  }
};
function reportIfFoundKey$2({ source, options, context, t }) {
  const SHOPIFY_KEY_PATTERN = new RegExp("(?<!\\p{L})(shppa|shpca|shpat|shpss)_[a-zA-Z0-9]{32,64}(?![a-zA-Z0-9])", "gu");
  const results = source.content.matchAll(SHOPIFY_KEY_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("SHOPIFY_KEY", {
        KEY: match
      }),
      range
    });
  }
}
var creator$c = {
  messages: messages$b,
  meta: {
    id: "@secretlint/secretlint-rule-shopify",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-shopify/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$b);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source) {
        reportIfFoundKey$2({ source, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$a = {
  GITHUB_TOKEN: {
    en: (props) => `found GitHub Token(${props.typeName}): ${props.KEY}`,
    ja: (props) => `GitHub Token(${props.typeName})\u304C\u898B\u3064\u304B\u308A\u307E\u3057\u305F\uFF1A ${props.KEY}`
  }
};
var typeMap = /* @__PURE__ */ new Map([
  ["ghp", "GitHub personal access tokens"],
  ["gho", "OAuth access tokens"],
  ["ghu", "GitHub user-to-server tokens"],
  ["ghs", "GitHub server-to-server tokens"],
  ["ghr", "refresh tokens"],
  ["github_pat", "fine-grained personal access tokens"]
]);
function reportIfFoundKey$1({ pattern, source, options, context, t }) {
  const results = source.content.matchAll(pattern);
  for (const result of results) {
    const index = result.index || 0;
    const type = result.groups?.type;
    const typeName = typeMap.get(type);
    if (!typeName) {
      throw new Error("Unknown type:" + typeName);
    }
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("GITHUB_TOKEN", {
        KEY: match,
        typeName
      }),
      range
    });
  }
}
var creator$b = {
  messages: messages$a,
  meta: {
    id: "@secretlint/secretlint-rule-github",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-github/README.md"
    }
  },
  create(context, options) {
    const CLASSIC_GITHUB_TOKEN_PATTERN = new RegExp("(?<!\\p{L})(?<type>ghp|gho|ghu|ghs|ghr)_[A-Za-z0-9_]{36}(?![A-Za-z0-9_])", "gu");
    const FINE_GRAINED_GITHUB_TOKEN_PATTERN = new RegExp("(?<!\\p{L})(?<type>github_pat)_[A-Za-z0-9_]{82}(?![A-Za-z0-9_])", "gu");
    const patterns = [CLASSIC_GITHUB_TOKEN_PATTERN, FINE_GRAINED_GITHUB_TOKEN_PATTERN];
    const t = context.createTranslator(messages$a);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source) {
        for (const pattern of patterns) {
          reportIfFoundKey$1({ pattern, source, options: normalizedOptions, context, t });
        }
      }
    };
  }
};
var messages$9 = {
  GITLAB_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found GitLab Personal Access Token: ${props.KEY}`,
    ja: (props) => `GitLab Personal Access Token\u304C\u898B\u3064\u304B\u308A\u307E\u3057\u305F: ${props.KEY}`
  }
};
function reportIfFoundKey({ pattern, source, options, context, t }) {
  const results = source.content.matchAll(pattern);
  for (const result of results) {
    const index = result.index ?? 0;
    const match = result[0] ?? "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("GITLAB_PERSONAL_ACCESS_TOKEN", {
        KEY: match
      }),
      range
    });
  }
}
var creator$a = {
  messages: messages$9,
  meta: {
    id: "@secretlint/secretlint-rule-gitlab",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-gitlab/README.md"
    }
  },
  create(context, options) {
    const GITLAB_PERSONAL_ACCESS_TOKEN_PATTERN = new RegExp("(?<!\\p{L})glpat-[A-Za-z0-9_-]{20,128}(?![A-Za-z0-9_-])", "gu");
    const patterns = [GITLAB_PERSONAL_ACCESS_TOKEN_PATTERN];
    const t = context.createTranslator(messages$9);
    const normalizedOptions = {
      allows: options.allows ?? []
    };
    return {
      file(source) {
        for (const pattern of patterns) {
          reportIfFoundKey({ pattern, source, options: normalizedOptions, context, t });
        }
      }
    };
  }
};
var messages$8 = {
  GRAFANA_CLOUD_API_TOKEN: {
    en: (props) => `found Grafana Cloud API token: ${props.TOKEN}`,
    ja: (props) => `Grafana Cloud API \u30C8\u30FC\u30AF\u30F3: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  GRAFANA_SERVICE_ACCOUNT_TOKEN: {
    en: (props) => `found Grafana Service Account token: ${props.TOKEN}`,
    ja: (props) => `Grafana Service Account \u30C8\u30FC\u30AF\u30F3: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
function reportIfFound({ pattern, messageId, source, options, context, t }) {
  const results = source.content.matchAll(pattern);
  for (const result of results) {
    const index = result.index ?? 0;
    const match = result[0] ?? "";
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    const range = [index, index + match.length];
    context.report({
      message: t(messageId, {
        TOKEN: match
      }),
      range
    });
  }
}
var creator$9 = {
  messages: messages$8,
  meta: {
    id: "@secretlint/secretlint-rule-grafana",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-grafana/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$8);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    const GRAFANA_CLOUD_API_TOKEN_PATTERN = new RegExp("(?<!\\p{L})glc_[A-Za-z0-9+/]{32,400}={0,2}(?![A-Za-z0-9+/=])", "gu");
    const GRAFANA_SERVICE_ACCOUNT_TOKEN_PATTERN = new RegExp("(?<!\\p{L})glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8}(?![A-Fa-f0-9])", "gu");
    return {
      file(source) {
        reportIfFound({
          pattern: GRAFANA_CLOUD_API_TOKEN_PATTERN,
          messageId: "GRAFANA_CLOUD_API_TOKEN",
          source,
          options: normalizedOptions,
          context,
          t
        });
        reportIfFound({
          pattern: GRAFANA_SERVICE_ACCOUNT_TOKEN_PATTERN,
          messageId: "GRAFANA_SERVICE_ACCOUNT_TOKEN",
          source,
          options: normalizedOptions,
          context,
          t
        });
      }
    };
  }
};
var messages$7 = {
  OPS_TOKEN: {
    en: (props) => `found 1Password Service Account token: ${props.TOKEN}`,
    ja: (props) => `1Password Service Account: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var is1PasswordServiceAccountToken = (base64String) => {
  try {
    const jsonString = atob(base64String.replace(/-/g, "+").replace(/_/g, "/"));
    const json = JSON.parse(jsonString);
    return typeof json === "object" && json !== null;
  } catch (error) {
    return false;
  }
};
var creator$8 = {
  messages: messages$7,
  meta: {
    id: "@secretlint/secretlint-rule-1password",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-1password/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$7);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source) {
        const pattern = new RegExp("(?<!\\p{L})ops_(ey[A-Za-z0-9+/=]{100,1280}fQ={0,2})(?![A-Za-z0-9+/=])", "gu");
        const matches = source.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const base64String = match[1] ?? "";
          if (!is1PasswordServiceAccountToken(base64String)) {
            continue;
          }
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("OPS_TOKEN", {
              TOKEN: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$6 = {
  MongoDBConnection: {
    en: (props) => `found MongoDB connection string: ${props.URI}`,
    ja: (props) => `MongoDB\u63A5\u7D9A\u6587\u5B57\u5217: ${props.URI} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  MySQLConnection: {
    en: (props) => `found MySQL connection string: ${props.URI}`,
    ja: (props) => `MySQL\u63A5\u7D9A\u6587\u5B57\u5217: ${props.URI} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  PostgreSQLConnection: {
    en: (props) => `found PostgreSQL connection string: ${props.URI}`,
    ja: (props) => `PostgreSQL\u63A5\u7D9A\u6587\u5B57\u5217: ${props.URI} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var BUILTIN_IGNORED_PATTERNS = [
  "localhost",
  "127.0.0.1",
  "example.com",
  "example.org",
  "test.com",
  "password",
  "username",
  "secret",
  "mypassword",
  "myusername",
  "root",
  "admin",
  "user",
  "pass",
  "{password}",
  "${password}",
  "{{password}}",
  "{username}",
  "${username}",
  "{{username}}",
  "YOUR_PASSWORD",
  "YOUR_USERNAME",
  "REPLACE_WITH_PASSWORD"
];
function isVariableLikeString(str) {
  const variablePatterns = [
    /\$\{[^}]{1,50}\}/,
    // ${var}
    /\{\{[^}]{1,50}\}\}/,
    // {{var}}
    /\{[^}]{1,50}\}/,
    // {var}
    /%[A-Z_]{1,30}%/,
    // %VAR%
    /\$[A-Z_]{1,30}/,
    // $VAR
    /\$\([^)]{1,50}\)/
    // $(var)
  ];
  return variablePatterns.some((pattern) => pattern.test(str));
}
function isLikelyRealPassword(password) {
  if (password.length < 4)
    return false;
  if (isVariableLikeString(password))
    return false;
  const passwordLower = password.toLowerCase();
  if (BUILTIN_IGNORED_PATTERNS.some((pattern) => passwordLower === pattern.toLowerCase())) {
    return false;
  }
  if (/^(.)\1{3,}$/.test(password))
    return false;
  return true;
}
function reportMongoDBConnectionString({ source, options, context, t }) {
  const MONGODB_PATTERN = /mongodb(?:\+srv)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi;
  const results = source.content.matchAll(MONGODB_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const username = result.groups?.username;
    const password = result.groups?.password;
    if (!username || !password)
      continue;
    if (!isLikelyRealPassword(password))
      continue;
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("MongoDBConnection", {
        URI: match
      }),
      range
    });
  }
}
function reportMySQLConnectionString({ source, options, context, t }) {
  const MYSQL_URI_PATTERN = /(?:jdbc:)?mysql(?:x)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi;
  const results = source.content.matchAll(MYSQL_URI_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const username = result.groups?.username;
    const password = result.groups?.password;
    if (!username || !password)
      continue;
    if (!isLikelyRealPassword(password))
      continue;
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("MySQLConnection", {
        URI: match
      }),
      range
    });
  }
}
function reportPostgreSQLConnectionString({ source, options, context, t }) {
  const POSTGRESQL_URI_PATTERN = /postgres(?:ql)?:\/\/(?:(?<username>[^:\/\s]{1,100}):(?<password>[^@\/\s]{1,200})@)?(?<host>[^\/\s?]{1,100})(?:\/(?<database>[^?\s]{0,100}))?(?:\?(?<options>[^\s]{0,500}))?/gi;
  const results = source.content.matchAll(POSTGRESQL_URI_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const username = result.groups?.username;
    const password = result.groups?.password;
    if (!username || !password)
      continue;
    if (!isLikelyRealPassword(password))
      continue;
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("PostgreSQLConnection", {
        URI: match
      }),
      range
    });
  }
}
var creator$7 = {
  messages: messages$6,
  meta: {
    id: "@secretlint/secretlint-rule-database-connection-string",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-database-connection-string/README.md"
    }
  },
  create(context, options) {
    const normalizedOptions = {
      allows: options.allows || []
    };
    const t = context.createTranslator(messages$6);
    return {
      file(source) {
        reportMongoDBConnectionString({ source, options: normalizedOptions, context, t });
        reportMySQLConnectionString({ source, options: normalizedOptions, context, t });
        reportPostgreSQLConnectionString({ source, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$5 = {
  HASHICORP_VAULT_SERVICE_TOKEN: {
    en: (props) => `found HashiCorp Vault service token: ${props.TOKEN}`,
    ja: (props) => `HashiCorp Vault service token: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  HASHICORP_VAULT_BATCH_TOKEN: {
    en: (props) => `found HashiCorp Vault batch token: ${props.TOKEN}`,
    ja: (props) => `HashiCorp Vault batch token: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  HASHICORP_VAULT_RECOVERY_TOKEN: {
    en: (props) => `found HashiCorp Vault recovery token: ${props.TOKEN}`,
    ja: (props) => `HashiCorp Vault recovery token: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var serviceTokenPattern = new RegExp("(?<!\\p{L})hvs\\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])", "gu");
var batchTokenPattern = new RegExp("(?<!\\p{L})hvb\\.[A-Za-z0-9_-]{138,300}(?![A-Za-z0-9_-])", "gu");
var recoveryTokenPattern = new RegExp("(?<!\\p{L})hvr\\.[A-Za-z0-9_-]{90,120}(?![A-Za-z0-9_-])", "gu");
var creator$6 = {
  messages: messages$5,
  meta: {
    id: "@secretlint/secretlint-rule-hashicorp-vault",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-hashicorp-vault/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$5);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    const reportMatches = (source, pattern, messageId) => {
      const matches = source.content.matchAll(pattern);
      for (const match of matches) {
        const index = match.index ?? 0;
        const matchString = match[0] ?? "";
        const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
        if (allowedResults.length > 0) {
          continue;
        }
        const range = [index, index + matchString.length];
        context.report({
          message: t(messageId, {
            TOKEN: matchString
          }),
          range
        });
      }
    };
    return {
      file(source) {
        reportMatches(source, serviceTokenPattern, "HASHICORP_VAULT_SERVICE_TOKEN");
        reportMatches(source, batchTokenPattern, "HASHICORP_VAULT_BATCH_TOKEN");
        reportMatches(source, recoveryTokenPattern, "HASHICORP_VAULT_RECOVERY_TOKEN");
      }
    };
  }
};
var messages$4 = {
  VERCEL_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found Vercel personal access token: ${props.ID}`,
    ja: (props) => `Vercel personal access token: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  VERCEL_INTEGRATION_TOKEN: {
    en: (props) => `found Vercel integration token: ${props.ID}`,
    ja: (props) => `Vercel integration token: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  VERCEL_APP_ACCESS_TOKEN: {
    en: (props) => `found Vercel app access token: ${props.ID}`,
    ja: (props) => `Vercel app access token: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  VERCEL_APP_REFRESH_TOKEN: {
    en: (props) => `found Vercel app refresh token: ${props.ID}`,
    ja: (props) => `Vercel app refresh token: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  },
  VERCEL_AI_GATEWAY_API_KEY: {
    en: (props) => `found Vercel AI Gateway API key: ${props.ID}`,
    ja: (props) => `Vercel AI Gateway API key: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var prefixToMessageId = {
  vcp: "VERCEL_PERSONAL_ACCESS_TOKEN",
  vci: "VERCEL_INTEGRATION_TOKEN",
  vca: "VERCEL_APP_ACCESS_TOKEN",
  vcr: "VERCEL_APP_REFRESH_TOKEN",
  vck: "VERCEL_AI_GATEWAY_API_KEY"
};
var creator$5 = {
  messages: messages$4,
  meta: {
    id: "@secretlint/secretlint-rule-vercel",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-vercel/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$4);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source) {
        const pattern = new RegExp("(?<!\\p{L})(?<prefix>vcp|vci|vca|vcr|vck)_[A-Za-z0-9]{20,60}(?![A-Za-z0-9])", "gu");
        const matches = source.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const prefix = match.groups?.prefix;
          const messageId = prefixToMessageId[prefix];
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t(messageId, {
              ID: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$3 = {
  DATABRICKS_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found Databricks personal access token: ${props.ID}`,
    ja: (props) => `Databricks personal access token: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var creator$4 = {
  messages: messages$3,
  meta: {
    id: "@secretlint/secretlint-rule-databricks",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-databricks/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$3);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source) {
        const pattern = new RegExp("(?<!\\p{L})dapi[A-Fa-f0-9]{32}(?:-[0-9])?(?![A-Fa-f0-9])", "gu");
        const matches = source.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("DATABRICKS_PERSONAL_ACCESS_TOKEN", {
              ID: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var messages$2 = {
  DOCKER_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found Docker Personal Access Token: ${props.TOKEN}`,
    ja: (props) => `Docker Personal Access Token: ${props.TOKEN} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
function reportIfFoundDockerPAT({ source, options, context, t }) {
  const DOCKER_PAT_PATTERN = new RegExp("(?<!\\p{L})dckr_pat_[a-zA-Z0-9_-]{27}(?![a-zA-Z0-9_-])", "gu");
  const results = source.content.matchAll(DOCKER_PAT_PATTERN);
  for (const result of results) {
    const index = result.index || 0;
    const match = result[0] || "";
    const range = [index, index + match.length];
    const allowedResults = regexpStringMatcherExports.matchPatterns(match, options.allows);
    if (allowedResults.length > 0) {
      continue;
    }
    context.report({
      message: t("DOCKER_PERSONAL_ACCESS_TOKEN", {
        TOKEN: match
      }),
      range
    });
  }
}
var creator$3 = {
  messages: messages$2,
  meta: {
    id: "@secretlint/secretlint-rule-docker",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-docker/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$2);
    const normalizedOptions = {
      allows: options.allows || []
    };
    return {
      file(source) {
        reportIfFoundDockerPAT({ source, options: normalizedOptions, context, t });
      }
    };
  }
};
var messages$1 = {
  FIGMA_PERSONAL_ACCESS_TOKEN: {
    en: (props) => `found Figma Personal Access Token: ${props.ID}`,
    ja: (props) => `Figma Personal Access Token: ${props.ID} \u304C\u307F\u3064\u304B\u308A\u307E\u3057\u305F`
  }
};
var creator$2 = {
  messages: messages$1,
  meta: {
    id: "@secretlint/secretlint-rule-figma",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-figma/README.md"
    }
  },
  create(context, options) {
    const t = context.createTranslator(messages$1);
    const normalizedOptions = {
      allows: options?.allows ?? []
    };
    return {
      file(source) {
        const pattern = new RegExp("(?<!\\p{L})figd_[A-Za-z0-9_-]{40,200}(?![A-Za-z0-9_-])", "gu");
        const matches = source.content.matchAll(pattern);
        for (const match of matches) {
          const index = match.index ?? 0;
          const matchString = match[0] ?? "";
          const allowedResults = regexpStringMatcherExports.matchPatterns(matchString, normalizedOptions.allows);
          if (allowedResults.length > 0) {
            continue;
          }
          const range = [index, index + matchString.length];
          context.report({
            message: t("FIGMA_PERSONAL_ACCESS_TOKEN", {
              ID: matchString
            }),
            range
          });
        }
      }
    };
  }
};
var HTML_COMMENT_REGEXP = /(?<type>secretlint-(?:disable-next-line|disable-line|disable|enable))(?<options>.*)/g;
var parseComments = (source) => {
  const matches = source.content.matchAll(HTML_COMMENT_REGEXP);
  return Array.from(matches).map((match) => {
    const type = match.groups?.type;
    const index = match.index;
    if (type === "secretlint-disable-line") {
      return {
        type,
        options: parseComment(match.groups?.options),
        line: source.indexToPosition(index).line
      };
    }
    if (type === "secretlint-disable-next-line") {
      return {
        type,
        options: parseComment(match.groups?.options),
        line: source.indexToPosition(index).line + 1
      };
    }
    return {
      type,
      options: parseComment(match.groups?.options),
      index
    };
  });
};
function parseComment(options) {
  if (!options) {
    return [];
  }
  const commentStart = options.indexOf("--");
  const ruleIdString = commentStart === -1 ? options : options.slice(0, commentStart);
  return ruleIdString.split(/,/).map((arg) => arg.trim()).filter((arg) => arg !== "") ?? [];
}
var CommentState = class {
  source;
  reportingConfig;
  endIndex;
  constructor(source) {
    this.source = source;
    this.reportingConfig = [];
    this.endIndex = source.content.length;
  }
  getIgnoringMessages() {
    const isFilledMessage = (message) => {
      return message.startIndex !== null && message.endIndex !== null && message.ruleId !== null;
    };
    return this.reportingConfig.map((reporting) => {
      if (reporting.endIndex === null) {
        reporting.endIndex = this.endIndex;
      }
      return reporting;
    }).filter(isFilledMessage);
  }
  disableLine(lineNumber, rulesToDisable) {
    const reportingConfig = this.reportingConfig;
    const range = this.source.locationToRange({
      start: {
        line: lineNumber,
        column: 0
      },
      end: {
        line: lineNumber + 1,
        column: 0
      }
    });
    if (rulesToDisable.length) {
      rulesToDisable.forEach((ruleId) => {
        reportingConfig.push({
          startIndex: range[0],
          endIndex: range[1] - 1,
          ruleId
        });
      });
    } else {
      reportingConfig.push({
        startIndex: range[0],
        endIndex: range[1] - 1,
        ruleId: "*"
      });
    }
  }
  /**
   * Add data to reporting configuration to disable reporting for list of rules
   * starting from start location
   * @returns {void}
   */
  disableReporting(startIndex, rulesToDisable) {
    const reportingConfig = this.reportingConfig;
    if (rulesToDisable.length) {
      rulesToDisable.forEach(function(ruleId) {
        reportingConfig.push({
          startIndex,
          endIndex: null,
          ruleId
        });
      });
    } else {
      reportingConfig.push({
        startIndex,
        endIndex: null,
        ruleId: "*"
      });
    }
  }
  /**
   * Add data to reporting configuration to enable reporting for list of rules
   * starting from start location
   */
  enableReporting(endIndex, rulesToEnable) {
    const reportingConfig = this.reportingConfig;
    if (rulesToEnable.length) {
      rulesToEnable.forEach(function(ruleId) {
        for (let i = reportingConfig.length - 1; i >= 0; i--) {
          if (!reportingConfig[i].endIndex && reportingConfig[i].ruleId === ruleId) {
            reportingConfig[i].endIndex = endIndex;
            break;
          }
        }
      });
    } else {
      let prevStart;
      for (let i = reportingConfig.length - 1; i >= 0; i--) {
        if (prevStart && prevStart !== reportingConfig[i].startIndex) {
          break;
        }
        if (!reportingConfig[i].endIndex) {
          reportingConfig[i].endIndex = endIndex;
          prevStart = reportingConfig[i].startIndex;
        }
      }
    }
  }
};
var messages = {
  IGNORE_MESSAGE: {
    en: () => `disable by secretlint-disable comment`
  }
};
var creator$1 = {
  messages,
  meta: {
    id: "@secretlint/secretlint-rule-filter-comments",
    recommended: true,
    type: "scanner",
    supportedContentTypes: ["text"],
    docs: {
      url: "https://github.com/secretlint/secretlint/blob/master/packages/%40secretlint/secretlint-rule-filter-comments/README.md"
    }
  },
  create(context) {
    const t = context.createTranslator(messages);
    return {
      file(source) {
        const state = new CommentState(source);
        const comments = parseComments(source);
        for (const comment of comments) {
          if (comment.type === "secretlint-disable") {
            state.disableReporting(comment.index, comment.options);
          } else if (comment.type === "secretlint-enable") {
            state.enableReporting(comment.index, comment.options);
          } else if (comment.type === "secretlint-disable-line") {
            state.disableLine(comment.line, comment.options);
          } else if (comment.type === "secretlint-disable-next-line") {
            state.disableLine(comment.line, comment.options);
          }
        }
        state.getIgnoringMessages().forEach((message) => {
          context.ignore({
            message: t("IGNORE_MESSAGE"),
            range: [message.startIndex, message.endIndex],
            targetRuleId: message.ruleId
          });
        });
      }
    };
  }
};
var rules = [
  creator$p,
  creator$o,
  creator$e,
  creator$n,
  creator$l,
  creator$m,
  creator$d,
  creator$c,
  creator$b,
  creator$a,
  creator$9,
  creator$k,
  creator$j,
  creator$i,
  creator$h,
  creator$g,
  creator$f,
  creator$8,
  creator$7,
  creator$6,
  creator$5,
  creator$4,
  creator$3,
  creator$2,
  creator$1
];
var creator = {
  meta: {
    id: "@secretlint/secretlint-rule-preset-recommend",
    recommended: true,
    type: "preset"
  },
  rules,
  create(context, _options) {
    rules.forEach((rule) => {
      context.registerRule(rule);
    });
  }
};
export {
  creator,
  rules
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vbm9kZV9tb2R1bGVzLy5wbnBtL2xvZGFzaC51bmlxQDQuNS4wL25vZGVfbW9kdWxlcy9sb2Rhc2gudW5pcS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvLnBucG0vbG9kYXNoLnVuaXF3aXRoQDQuNS4wL25vZGVfbW9kdWxlcy9sb2Rhc2gudW5pcXdpdGgvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzLy5wbnBtL2xvZGFzaC5zb3J0YnlANC43LjAvbm9kZV9tb2R1bGVzL2xvZGFzaC5zb3J0YnkvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzLy5wbnBtL2VzY2FwZS1zdHJpbmctcmVnZXhwQDQuMC4wL25vZGVfbW9kdWxlcy9lc2NhcGUtc3RyaW5nLXJlZ2V4cC9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvLnBucG0vQHRleHRsaW50K3JlZ2V4cC1zdHJpbmctbWF0Y2hlckAyLjAuMi9ub2RlX21vZHVsZXMvQHRleHRsaW50L3JlZ2V4cC1zdHJpbmctbWF0Y2hlci9saWIvcmVnZXhwLXBhcnNlLmpzIiwgIi4uL25vZGVfbW9kdWxlcy8ucG5wbS9AdGV4dGxpbnQrcmVnZXhwLXN0cmluZy1tYXRjaGVyQDIuMC4yL25vZGVfbW9kdWxlcy9AdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyL2xpYi9yZWdleHAtc3RyaW5nLW1hdGNoZXIuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1hd3MvbW9kdWxlL2luZGV4LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZ2NwL21vZHVsZS9wa2NzMTJNYWMuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1nY3AvbW9kdWxlL3JlcG9ydElmRm91bmRQcml2YXRlS2V5UDEyRm9ybWF0LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZ2NwL21vZHVsZS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLW5wbS9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1zbGFjay9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1iYXNpY2F1dGgvbW9kdWxlL2luZGV4LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtb3BlbmFpL21vZHVsZS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWFudGhyb3BpYy9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1ncm9xL21vZHVsZS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWh1Z2dpbmdmYWNlL21vZHVsZS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWxpbmVhci9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1ub3Rpb24vbW9kdWxlL2luZGV4LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtcHJpdmF0ZWtleS9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1zZW5kZ3JpZC9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1zaG9waWZ5L21vZHVsZS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWdpdGh1Yi9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1naXRsYWIvbW9kdWxlL2luZGV4LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZ3JhZmFuYS9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS0xcGFzc3dvcmQvbW9kdWxlL2luZGV4LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZGF0YWJhc2UtY29ubmVjdGlvbi1zdHJpbmcvbW9kdWxlL2luZGV4LmpzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtaGFzaGljb3JwLXZhdWx0L21vZHVsZS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLXZlcmNlbC9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1kYXRhYnJpY2tzL21vZHVsZS9pbmRleC5qcyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWRvY2tlci9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1maWdtYS9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1maWx0ZXItY29tbWVudHMvbW9kdWxlL3BhcnNlLWNvbW1lbnQuanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1maWx0ZXItY29tbWVudHMvbW9kdWxlL0NvbW1lbnRTdGF0ZS5qcyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWZpbHRlci1jb21tZW50cy9tb2R1bGUvaW5kZXguanMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1wcmVzZXQtcmVjb21tZW5kL3NyYy9pbmRleC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqXG4gKiBsb2Rhc2ggKEN1c3RvbSBCdWlsZCkgPGh0dHBzOi8vbG9kYXNoLmNvbS8+XG4gKiBCdWlsZDogYGxvZGFzaCBtb2R1bGFyaXplIGV4cG9ydHM9XCJucG1cIiAtbyAuL2BcbiAqIENvcHlyaWdodCBqUXVlcnkgRm91bmRhdGlvbiBhbmQgb3RoZXIgY29udHJpYnV0b3JzIDxodHRwczovL2pxdWVyeS5vcmcvPlxuICogUmVsZWFzZWQgdW5kZXIgTUlUIGxpY2Vuc2UgPGh0dHBzOi8vbG9kYXNoLmNvbS9saWNlbnNlPlxuICogQmFzZWQgb24gVW5kZXJzY29yZS5qcyAxLjguMyA8aHR0cDovL3VuZGVyc2NvcmVqcy5vcmcvTElDRU5TRT5cbiAqIENvcHlyaWdodCBKZXJlbXkgQXNoa2VuYXMsIERvY3VtZW50Q2xvdWQgYW5kIEludmVzdGlnYXRpdmUgUmVwb3J0ZXJzICYgRWRpdG9yc1xuICovXG5cbi8qKiBVc2VkIGFzIHRoZSBzaXplIHRvIGVuYWJsZSBsYXJnZSBhcnJheSBvcHRpbWl6YXRpb25zLiAqL1xudmFyIExBUkdFX0FSUkFZX1NJWkUgPSAyMDA7XG5cbi8qKiBVc2VkIHRvIHN0YW5kLWluIGZvciBgdW5kZWZpbmVkYCBoYXNoIHZhbHVlcy4gKi9cbnZhciBIQVNIX1VOREVGSU5FRCA9ICdfX2xvZGFzaF9oYXNoX3VuZGVmaW5lZF9fJztcblxuLyoqIFVzZWQgYXMgcmVmZXJlbmNlcyBmb3IgdmFyaW91cyBgTnVtYmVyYCBjb25zdGFudHMuICovXG52YXIgSU5GSU5JVFkgPSAxIC8gMDtcblxuLyoqIGBPYmplY3QjdG9TdHJpbmdgIHJlc3VsdCByZWZlcmVuY2VzLiAqL1xudmFyIGZ1bmNUYWcgPSAnW29iamVjdCBGdW5jdGlvbl0nLFxuICAgIGdlblRhZyA9ICdbb2JqZWN0IEdlbmVyYXRvckZ1bmN0aW9uXSc7XG5cbi8qKlxuICogVXNlZCB0byBtYXRjaCBgUmVnRXhwYFxuICogW3N5bnRheCBjaGFyYWN0ZXJzXShodHRwOi8vZWNtYS1pbnRlcm5hdGlvbmFsLm9yZy9lY21hLTI2Mi83LjAvI3NlYy1wYXR0ZXJucykuXG4gKi9cbnZhciByZVJlZ0V4cENoYXIgPSAvW1xcXFxeJC4qKz8oKVtcXF17fXxdL2c7XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBob3N0IGNvbnN0cnVjdG9ycyAoU2FmYXJpKS4gKi9cbnZhciByZUlzSG9zdEN0b3IgPSAvXlxcW29iamVjdCAuKz9Db25zdHJ1Y3RvclxcXSQvO1xuXG4vKiogRGV0ZWN0IGZyZWUgdmFyaWFibGUgYGdsb2JhbGAgZnJvbSBOb2RlLmpzLiAqL1xudmFyIGZyZWVHbG9iYWwgPSB0eXBlb2YgZ2xvYmFsID09ICdvYmplY3QnICYmIGdsb2JhbCAmJiBnbG9iYWwuT2JqZWN0ID09PSBPYmplY3QgJiYgZ2xvYmFsO1xuXG4vKiogRGV0ZWN0IGZyZWUgdmFyaWFibGUgYHNlbGZgLiAqL1xudmFyIGZyZWVTZWxmID0gdHlwZW9mIHNlbGYgPT0gJ29iamVjdCcgJiYgc2VsZiAmJiBzZWxmLk9iamVjdCA9PT0gT2JqZWN0ICYmIHNlbGY7XG5cbi8qKiBVc2VkIGFzIGEgcmVmZXJlbmNlIHRvIHRoZSBnbG9iYWwgb2JqZWN0LiAqL1xudmFyIHJvb3QgPSBmcmVlR2xvYmFsIHx8IGZyZWVTZWxmIHx8IEZ1bmN0aW9uKCdyZXR1cm4gdGhpcycpKCk7XG5cbi8qKlxuICogQSBzcGVjaWFsaXplZCB2ZXJzaW9uIG9mIGBfLmluY2x1ZGVzYCBmb3IgYXJyYXlzIHdpdGhvdXQgc3VwcG9ydCBmb3JcbiAqIHNwZWNpZnlpbmcgYW4gaW5kZXggdG8gc2VhcmNoIGZyb20uXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IFthcnJheV0gVGhlIGFycmF5IHRvIGluc3BlY3QuXG4gKiBAcGFyYW0geyp9IHRhcmdldCBUaGUgdmFsdWUgdG8gc2VhcmNoIGZvci5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdGFyZ2V0YCBpcyBmb3VuZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBhcnJheUluY2x1ZGVzKGFycmF5LCB2YWx1ZSkge1xuICB2YXIgbGVuZ3RoID0gYXJyYXkgPyBhcnJheS5sZW5ndGggOiAwO1xuICByZXR1cm4gISFsZW5ndGggJiYgYmFzZUluZGV4T2YoYXJyYXksIHZhbHVlLCAwKSA+IC0xO1xufVxuXG4vKipcbiAqIFRoaXMgZnVuY3Rpb24gaXMgbGlrZSBgYXJyYXlJbmNsdWRlc2AgZXhjZXB0IHRoYXQgaXQgYWNjZXB0cyBhIGNvbXBhcmF0b3IuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IFthcnJheV0gVGhlIGFycmF5IHRvIGluc3BlY3QuXG4gKiBAcGFyYW0geyp9IHRhcmdldCBUaGUgdmFsdWUgdG8gc2VhcmNoIGZvci5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IGNvbXBhcmF0b3IgVGhlIGNvbXBhcmF0b3IgaW52b2tlZCBwZXIgZWxlbWVudC5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdGFyZ2V0YCBpcyBmb3VuZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBhcnJheUluY2x1ZGVzV2l0aChhcnJheSwgdmFsdWUsIGNvbXBhcmF0b3IpIHtcbiAgdmFyIGluZGV4ID0gLTEsXG4gICAgICBsZW5ndGggPSBhcnJheSA/IGFycmF5Lmxlbmd0aCA6IDA7XG5cbiAgd2hpbGUgKCsraW5kZXggPCBsZW5ndGgpIHtcbiAgICBpZiAoY29tcGFyYXRvcih2YWx1ZSwgYXJyYXlbaW5kZXhdKSkge1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICB9XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5maW5kSW5kZXhgIGFuZCBgXy5maW5kTGFzdEluZGV4YCB3aXRob3V0XG4gKiBzdXBwb3J0IGZvciBpdGVyYXRlZSBzaG9ydGhhbmRzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSBhcnJheSBUaGUgYXJyYXkgdG8gaW5zcGVjdC5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IHByZWRpY2F0ZSBUaGUgZnVuY3Rpb24gaW52b2tlZCBwZXIgaXRlcmF0aW9uLlxuICogQHBhcmFtIHtudW1iZXJ9IGZyb21JbmRleCBUaGUgaW5kZXggdG8gc2VhcmNoIGZyb20uXG4gKiBAcGFyYW0ge2Jvb2xlYW59IFtmcm9tUmlnaHRdIFNwZWNpZnkgaXRlcmF0aW5nIGZyb20gcmlnaHQgdG8gbGVmdC5cbiAqIEByZXR1cm5zIHtudW1iZXJ9IFJldHVybnMgdGhlIGluZGV4IG9mIHRoZSBtYXRjaGVkIHZhbHVlLCBlbHNlIGAtMWAuXG4gKi9cbmZ1bmN0aW9uIGJhc2VGaW5kSW5kZXgoYXJyYXksIHByZWRpY2F0ZSwgZnJvbUluZGV4LCBmcm9tUmlnaHQpIHtcbiAgdmFyIGxlbmd0aCA9IGFycmF5Lmxlbmd0aCxcbiAgICAgIGluZGV4ID0gZnJvbUluZGV4ICsgKGZyb21SaWdodCA/IDEgOiAtMSk7XG5cbiAgd2hpbGUgKChmcm9tUmlnaHQgPyBpbmRleC0tIDogKytpbmRleCA8IGxlbmd0aCkpIHtcbiAgICBpZiAocHJlZGljYXRlKGFycmF5W2luZGV4XSwgaW5kZXgsIGFycmF5KSkge1xuICAgICAgcmV0dXJuIGluZGV4O1xuICAgIH1cbiAgfVxuICByZXR1cm4gLTE7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8uaW5kZXhPZmAgd2l0aG91dCBgZnJvbUluZGV4YCBib3VuZHMgY2hlY2tzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSBhcnJheSBUaGUgYXJyYXkgdG8gaW5zcGVjdC5cbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHNlYXJjaCBmb3IuXG4gKiBAcGFyYW0ge251bWJlcn0gZnJvbUluZGV4IFRoZSBpbmRleCB0byBzZWFyY2ggZnJvbS5cbiAqIEByZXR1cm5zIHtudW1iZXJ9IFJldHVybnMgdGhlIGluZGV4IG9mIHRoZSBtYXRjaGVkIHZhbHVlLCBlbHNlIGAtMWAuXG4gKi9cbmZ1bmN0aW9uIGJhc2VJbmRleE9mKGFycmF5LCB2YWx1ZSwgZnJvbUluZGV4KSB7XG4gIGlmICh2YWx1ZSAhPT0gdmFsdWUpIHtcbiAgICByZXR1cm4gYmFzZUZpbmRJbmRleChhcnJheSwgYmFzZUlzTmFOLCBmcm9tSW5kZXgpO1xuICB9XG4gIHZhciBpbmRleCA9IGZyb21JbmRleCAtIDEsXG4gICAgICBsZW5ndGggPSBhcnJheS5sZW5ndGg7XG5cbiAgd2hpbGUgKCsraW5kZXggPCBsZW5ndGgpIHtcbiAgICBpZiAoYXJyYXlbaW5kZXhdID09PSB2YWx1ZSkge1xuICAgICAgcmV0dXJuIGluZGV4O1xuICAgIH1cbiAgfVxuICByZXR1cm4gLTE7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8uaXNOYU5gIHdpdGhvdXQgc3VwcG9ydCBmb3IgbnVtYmVyIG9iamVjdHMuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYE5hTmAsIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gYmFzZUlzTmFOKHZhbHVlKSB7XG4gIHJldHVybiB2YWx1ZSAhPT0gdmFsdWU7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGEgY2FjaGUgdmFsdWUgZm9yIGBrZXlgIGV4aXN0cy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IGNhY2hlIFRoZSBjYWNoZSB0byBxdWVyeS5cbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgZW50cnkgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYW4gZW50cnkgZm9yIGBrZXlgIGV4aXN0cywgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBjYWNoZUhhcyhjYWNoZSwga2V5KSB7XG4gIHJldHVybiBjYWNoZS5oYXMoa2V5KTtcbn1cblxuLyoqXG4gKiBHZXRzIHRoZSB2YWx1ZSBhdCBga2V5YCBvZiBgb2JqZWN0YC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IFtvYmplY3RdIFRoZSBvYmplY3QgdG8gcXVlcnkuXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHByb3BlcnR5IHRvIGdldC5cbiAqIEByZXR1cm5zIHsqfSBSZXR1cm5zIHRoZSBwcm9wZXJ0eSB2YWx1ZS5cbiAqL1xuZnVuY3Rpb24gZ2V0VmFsdWUob2JqZWN0LCBrZXkpIHtcbiAgcmV0dXJuIG9iamVjdCA9PSBudWxsID8gdW5kZWZpbmVkIDogb2JqZWN0W2tleV07XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgYSBob3N0IG9iamVjdCBpbiBJRSA8IDkuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYSBob3N0IG9iamVjdCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc0hvc3RPYmplY3QodmFsdWUpIHtcbiAgLy8gTWFueSBob3N0IG9iamVjdHMgYXJlIGBPYmplY3RgIG9iamVjdHMgdGhhdCBjYW4gY29lcmNlIHRvIHN0cmluZ3NcbiAgLy8gZGVzcGl0ZSBoYXZpbmcgaW1wcm9wZXJseSBkZWZpbmVkIGB0b1N0cmluZ2AgbWV0aG9kcy5cbiAgdmFyIHJlc3VsdCA9IGZhbHNlO1xuICBpZiAodmFsdWUgIT0gbnVsbCAmJiB0eXBlb2YgdmFsdWUudG9TdHJpbmcgIT0gJ2Z1bmN0aW9uJykge1xuICAgIHRyeSB7XG4gICAgICByZXN1bHQgPSAhISh2YWx1ZSArICcnKTtcbiAgICB9IGNhdGNoIChlKSB7fVxuICB9XG4gIHJldHVybiByZXN1bHQ7XG59XG5cbi8qKlxuICogQ29udmVydHMgYHNldGAgdG8gYW4gYXJyYXkgb2YgaXRzIHZhbHVlcy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IHNldCBUaGUgc2V0IHRvIGNvbnZlcnQuXG4gKiBAcmV0dXJucyB7QXJyYXl9IFJldHVybnMgdGhlIHZhbHVlcy5cbiAqL1xuZnVuY3Rpb24gc2V0VG9BcnJheShzZXQpIHtcbiAgdmFyIGluZGV4ID0gLTEsXG4gICAgICByZXN1bHQgPSBBcnJheShzZXQuc2l6ZSk7XG5cbiAgc2V0LmZvckVhY2goZnVuY3Rpb24odmFsdWUpIHtcbiAgICByZXN1bHRbKytpbmRleF0gPSB2YWx1ZTtcbiAgfSk7XG4gIHJldHVybiByZXN1bHQ7XG59XG5cbi8qKiBVc2VkIGZvciBidWlsdC1pbiBtZXRob2QgcmVmZXJlbmNlcy4gKi9cbnZhciBhcnJheVByb3RvID0gQXJyYXkucHJvdG90eXBlLFxuICAgIGZ1bmNQcm90byA9IEZ1bmN0aW9uLnByb3RvdHlwZSxcbiAgICBvYmplY3RQcm90byA9IE9iamVjdC5wcm90b3R5cGU7XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBvdmVycmVhY2hpbmcgY29yZS1qcyBzaGltcy4gKi9cbnZhciBjb3JlSnNEYXRhID0gcm9vdFsnX19jb3JlLWpzX3NoYXJlZF9fJ107XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBtZXRob2RzIG1hc3F1ZXJhZGluZyBhcyBuYXRpdmUuICovXG52YXIgbWFza1NyY0tleSA9IChmdW5jdGlvbigpIHtcbiAgdmFyIHVpZCA9IC9bXi5dKyQvLmV4ZWMoY29yZUpzRGF0YSAmJiBjb3JlSnNEYXRhLmtleXMgJiYgY29yZUpzRGF0YS5rZXlzLklFX1BST1RPIHx8ICcnKTtcbiAgcmV0dXJuIHVpZCA/ICgnU3ltYm9sKHNyYylfMS4nICsgdWlkKSA6ICcnO1xufSgpKTtcblxuLyoqIFVzZWQgdG8gcmVzb2x2ZSB0aGUgZGVjb21waWxlZCBzb3VyY2Ugb2YgZnVuY3Rpb25zLiAqL1xudmFyIGZ1bmNUb1N0cmluZyA9IGZ1bmNQcm90by50b1N0cmluZztcblxuLyoqIFVzZWQgdG8gY2hlY2sgb2JqZWN0cyBmb3Igb3duIHByb3BlcnRpZXMuICovXG52YXIgaGFzT3duUHJvcGVydHkgPSBvYmplY3RQcm90by5oYXNPd25Qcm9wZXJ0eTtcblxuLyoqXG4gKiBVc2VkIHRvIHJlc29sdmUgdGhlXG4gKiBbYHRvU3RyaW5nVGFnYF0oaHR0cDovL2VjbWEtaW50ZXJuYXRpb25hbC5vcmcvZWNtYS0yNjIvNy4wLyNzZWMtb2JqZWN0LnByb3RvdHlwZS50b3N0cmluZylcbiAqIG9mIHZhbHVlcy5cbiAqL1xudmFyIG9iamVjdFRvU3RyaW5nID0gb2JqZWN0UHJvdG8udG9TdHJpbmc7XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBpZiBhIG1ldGhvZCBpcyBuYXRpdmUuICovXG52YXIgcmVJc05hdGl2ZSA9IFJlZ0V4cCgnXicgK1xuICBmdW5jVG9TdHJpbmcuY2FsbChoYXNPd25Qcm9wZXJ0eSkucmVwbGFjZShyZVJlZ0V4cENoYXIsICdcXFxcJCYnKVxuICAucmVwbGFjZSgvaGFzT3duUHJvcGVydHl8KGZ1bmN0aW9uKS4qPyg/PVxcXFxcXCgpfCBmb3IgLis/KD89XFxcXFxcXSkvZywgJyQxLio/JykgKyAnJCdcbik7XG5cbi8qKiBCdWlsdC1pbiB2YWx1ZSByZWZlcmVuY2VzLiAqL1xudmFyIHNwbGljZSA9IGFycmF5UHJvdG8uc3BsaWNlO1xuXG4vKiBCdWlsdC1pbiBtZXRob2QgcmVmZXJlbmNlcyB0aGF0IGFyZSB2ZXJpZmllZCB0byBiZSBuYXRpdmUuICovXG52YXIgTWFwID0gZ2V0TmF0aXZlKHJvb3QsICdNYXAnKSxcbiAgICBTZXQgPSBnZXROYXRpdmUocm9vdCwgJ1NldCcpLFxuICAgIG5hdGl2ZUNyZWF0ZSA9IGdldE5hdGl2ZShPYmplY3QsICdjcmVhdGUnKTtcblxuLyoqXG4gKiBDcmVhdGVzIGEgaGFzaCBvYmplY3QuXG4gKlxuICogQHByaXZhdGVcbiAqIEBjb25zdHJ1Y3RvclxuICogQHBhcmFtIHtBcnJheX0gW2VudHJpZXNdIFRoZSBrZXktdmFsdWUgcGFpcnMgdG8gY2FjaGUuXG4gKi9cbmZ1bmN0aW9uIEhhc2goZW50cmllcykge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIGxlbmd0aCA9IGVudHJpZXMgPyBlbnRyaWVzLmxlbmd0aCA6IDA7XG5cbiAgdGhpcy5jbGVhcigpO1xuICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgIHZhciBlbnRyeSA9IGVudHJpZXNbaW5kZXhdO1xuICAgIHRoaXMuc2V0KGVudHJ5WzBdLCBlbnRyeVsxXSk7XG4gIH1cbn1cblxuLyoqXG4gKiBSZW1vdmVzIGFsbCBrZXktdmFsdWUgZW50cmllcyBmcm9tIHRoZSBoYXNoLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBjbGVhclxuICogQG1lbWJlck9mIEhhc2hcbiAqL1xuZnVuY3Rpb24gaGFzaENsZWFyKCkge1xuICB0aGlzLl9fZGF0YV9fID0gbmF0aXZlQ3JlYXRlID8gbmF0aXZlQ3JlYXRlKG51bGwpIDoge307XG59XG5cbi8qKlxuICogUmVtb3ZlcyBga2V5YCBhbmQgaXRzIHZhbHVlIGZyb20gdGhlIGhhc2guXG4gKlxuICogQHByaXZhdGVcbiAqIEBuYW1lIGRlbGV0ZVxuICogQG1lbWJlck9mIEhhc2hcbiAqIEBwYXJhbSB7T2JqZWN0fSBoYXNoIFRoZSBoYXNoIHRvIG1vZGlmeS5cbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gcmVtb3ZlLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBlbnRyeSB3YXMgcmVtb3ZlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBoYXNoRGVsZXRlKGtleSkge1xuICByZXR1cm4gdGhpcy5oYXMoa2V5KSAmJiBkZWxldGUgdGhpcy5fX2RhdGFfX1trZXldO1xufVxuXG4vKipcbiAqIEdldHMgdGhlIGhhc2ggdmFsdWUgZm9yIGBrZXlgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBnZXRcbiAqIEBtZW1iZXJPZiBIYXNoXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHZhbHVlIHRvIGdldC5cbiAqIEByZXR1cm5zIHsqfSBSZXR1cm5zIHRoZSBlbnRyeSB2YWx1ZS5cbiAqL1xuZnVuY3Rpb24gaGFzaEdldChrZXkpIHtcbiAgdmFyIGRhdGEgPSB0aGlzLl9fZGF0YV9fO1xuICBpZiAobmF0aXZlQ3JlYXRlKSB7XG4gICAgdmFyIHJlc3VsdCA9IGRhdGFba2V5XTtcbiAgICByZXR1cm4gcmVzdWx0ID09PSBIQVNIX1VOREVGSU5FRCA/IHVuZGVmaW5lZCA6IHJlc3VsdDtcbiAgfVxuICByZXR1cm4gaGFzT3duUHJvcGVydHkuY2FsbChkYXRhLCBrZXkpID8gZGF0YVtrZXldIDogdW5kZWZpbmVkO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBhIGhhc2ggdmFsdWUgZm9yIGBrZXlgIGV4aXN0cy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgaGFzXG4gKiBAbWVtYmVyT2YgSGFzaFxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSBlbnRyeSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBhbiBlbnRyeSBmb3IgYGtleWAgZXhpc3RzLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIGhhc2hIYXMoa2V5KSB7XG4gIHZhciBkYXRhID0gdGhpcy5fX2RhdGFfXztcbiAgcmV0dXJuIG5hdGl2ZUNyZWF0ZSA/IGRhdGFba2V5XSAhPT0gdW5kZWZpbmVkIDogaGFzT3duUHJvcGVydHkuY2FsbChkYXRhLCBrZXkpO1xufVxuXG4vKipcbiAqIFNldHMgdGhlIGhhc2ggYGtleWAgdG8gYHZhbHVlYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgc2V0XG4gKiBAbWVtYmVyT2YgSGFzaFxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcmV0dXJucyB7T2JqZWN0fSBSZXR1cm5zIHRoZSBoYXNoIGluc3RhbmNlLlxuICovXG5mdW5jdGlvbiBoYXNoU2V0KGtleSwgdmFsdWUpIHtcbiAgdmFyIGRhdGEgPSB0aGlzLl9fZGF0YV9fO1xuICBkYXRhW2tleV0gPSAobmF0aXZlQ3JlYXRlICYmIHZhbHVlID09PSB1bmRlZmluZWQpID8gSEFTSF9VTkRFRklORUQgOiB2YWx1ZTtcbiAgcmV0dXJuIHRoaXM7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBIYXNoYC5cbkhhc2gucHJvdG90eXBlLmNsZWFyID0gaGFzaENsZWFyO1xuSGFzaC5wcm90b3R5cGVbJ2RlbGV0ZSddID0gaGFzaERlbGV0ZTtcbkhhc2gucHJvdG90eXBlLmdldCA9IGhhc2hHZXQ7XG5IYXNoLnByb3RvdHlwZS5oYXMgPSBoYXNoSGFzO1xuSGFzaC5wcm90b3R5cGUuc2V0ID0gaGFzaFNldDtcblxuLyoqXG4gKiBDcmVhdGVzIGFuIGxpc3QgY2FjaGUgb2JqZWN0LlxuICpcbiAqIEBwcml2YXRlXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwYXJhbSB7QXJyYXl9IFtlbnRyaWVzXSBUaGUga2V5LXZhbHVlIHBhaXJzIHRvIGNhY2hlLlxuICovXG5mdW5jdGlvbiBMaXN0Q2FjaGUoZW50cmllcykge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIGxlbmd0aCA9IGVudHJpZXMgPyBlbnRyaWVzLmxlbmd0aCA6IDA7XG5cbiAgdGhpcy5jbGVhcigpO1xuICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgIHZhciBlbnRyeSA9IGVudHJpZXNbaW5kZXhdO1xuICAgIHRoaXMuc2V0KGVudHJ5WzBdLCBlbnRyeVsxXSk7XG4gIH1cbn1cblxuLyoqXG4gKiBSZW1vdmVzIGFsbCBrZXktdmFsdWUgZW50cmllcyBmcm9tIHRoZSBsaXN0IGNhY2hlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBjbGVhclxuICogQG1lbWJlck9mIExpc3RDYWNoZVxuICovXG5mdW5jdGlvbiBsaXN0Q2FjaGVDbGVhcigpIHtcbiAgdGhpcy5fX2RhdGFfXyA9IFtdO1xufVxuXG4vKipcbiAqIFJlbW92ZXMgYGtleWAgYW5kIGl0cyB2YWx1ZSBmcm9tIHRoZSBsaXN0IGNhY2hlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBkZWxldGVcbiAqIEBtZW1iZXJPZiBMaXN0Q2FjaGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gcmVtb3ZlLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBlbnRyeSB3YXMgcmVtb3ZlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBsaXN0Q2FjaGVEZWxldGUoa2V5KSB7XG4gIHZhciBkYXRhID0gdGhpcy5fX2RhdGFfXyxcbiAgICAgIGluZGV4ID0gYXNzb2NJbmRleE9mKGRhdGEsIGtleSk7XG5cbiAgaWYgKGluZGV4IDwgMCkge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuICB2YXIgbGFzdEluZGV4ID0gZGF0YS5sZW5ndGggLSAxO1xuICBpZiAoaW5kZXggPT0gbGFzdEluZGV4KSB7XG4gICAgZGF0YS5wb3AoKTtcbiAgfSBlbHNlIHtcbiAgICBzcGxpY2UuY2FsbChkYXRhLCBpbmRleCwgMSk7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59XG5cbi8qKlxuICogR2V0cyB0aGUgbGlzdCBjYWNoZSB2YWx1ZSBmb3IgYGtleWAuXG4gKlxuICogQHByaXZhdGVcbiAqIEBuYW1lIGdldFxuICogQG1lbWJlck9mIExpc3RDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBnZXQuXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgZW50cnkgdmFsdWUuXG4gKi9cbmZ1bmN0aW9uIGxpc3RDYWNoZUdldChrZXkpIHtcbiAgdmFyIGRhdGEgPSB0aGlzLl9fZGF0YV9fLFxuICAgICAgaW5kZXggPSBhc3NvY0luZGV4T2YoZGF0YSwga2V5KTtcblxuICByZXR1cm4gaW5kZXggPCAwID8gdW5kZWZpbmVkIDogZGF0YVtpbmRleF1bMV07XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGEgbGlzdCBjYWNoZSB2YWx1ZSBmb3IgYGtleWAgZXhpc3RzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBoYXNcbiAqIEBtZW1iZXJPZiBMaXN0Q2FjaGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgZW50cnkgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYW4gZW50cnkgZm9yIGBrZXlgIGV4aXN0cywgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBsaXN0Q2FjaGVIYXMoa2V5KSB7XG4gIHJldHVybiBhc3NvY0luZGV4T2YodGhpcy5fX2RhdGFfXywga2V5KSA+IC0xO1xufVxuXG4vKipcbiAqIFNldHMgdGhlIGxpc3QgY2FjaGUgYGtleWAgdG8gYHZhbHVlYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgc2V0XG4gKiBAbWVtYmVyT2YgTGlzdENhY2hlXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHZhbHVlIHRvIHNldC5cbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHNldC5cbiAqIEByZXR1cm5zIHtPYmplY3R9IFJldHVybnMgdGhlIGxpc3QgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIGxpc3RDYWNoZVNldChrZXksIHZhbHVlKSB7XG4gIHZhciBkYXRhID0gdGhpcy5fX2RhdGFfXyxcbiAgICAgIGluZGV4ID0gYXNzb2NJbmRleE9mKGRhdGEsIGtleSk7XG5cbiAgaWYgKGluZGV4IDwgMCkge1xuICAgIGRhdGEucHVzaChba2V5LCB2YWx1ZV0pO1xuICB9IGVsc2Uge1xuICAgIGRhdGFbaW5kZXhdWzFdID0gdmFsdWU7XG4gIH1cbiAgcmV0dXJuIHRoaXM7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBMaXN0Q2FjaGVgLlxuTGlzdENhY2hlLnByb3RvdHlwZS5jbGVhciA9IGxpc3RDYWNoZUNsZWFyO1xuTGlzdENhY2hlLnByb3RvdHlwZVsnZGVsZXRlJ10gPSBsaXN0Q2FjaGVEZWxldGU7XG5MaXN0Q2FjaGUucHJvdG90eXBlLmdldCA9IGxpc3RDYWNoZUdldDtcbkxpc3RDYWNoZS5wcm90b3R5cGUuaGFzID0gbGlzdENhY2hlSGFzO1xuTGlzdENhY2hlLnByb3RvdHlwZS5zZXQgPSBsaXN0Q2FjaGVTZXQ7XG5cbi8qKlxuICogQ3JlYXRlcyBhIG1hcCBjYWNoZSBvYmplY3QgdG8gc3RvcmUga2V5LXZhbHVlIHBhaXJzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwYXJhbSB7QXJyYXl9IFtlbnRyaWVzXSBUaGUga2V5LXZhbHVlIHBhaXJzIHRvIGNhY2hlLlxuICovXG5mdW5jdGlvbiBNYXBDYWNoZShlbnRyaWVzKSB7XG4gIHZhciBpbmRleCA9IC0xLFxuICAgICAgbGVuZ3RoID0gZW50cmllcyA/IGVudHJpZXMubGVuZ3RoIDogMDtcblxuICB0aGlzLmNsZWFyKCk7XG4gIHdoaWxlICgrK2luZGV4IDwgbGVuZ3RoKSB7XG4gICAgdmFyIGVudHJ5ID0gZW50cmllc1tpbmRleF07XG4gICAgdGhpcy5zZXQoZW50cnlbMF0sIGVudHJ5WzFdKTtcbiAgfVxufVxuXG4vKipcbiAqIFJlbW92ZXMgYWxsIGtleS12YWx1ZSBlbnRyaWVzIGZyb20gdGhlIG1hcC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgY2xlYXJcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICovXG5mdW5jdGlvbiBtYXBDYWNoZUNsZWFyKCkge1xuICB0aGlzLl9fZGF0YV9fID0ge1xuICAgICdoYXNoJzogbmV3IEhhc2gsXG4gICAgJ21hcCc6IG5ldyAoTWFwIHx8IExpc3RDYWNoZSksXG4gICAgJ3N0cmluZyc6IG5ldyBIYXNoXG4gIH07XG59XG5cbi8qKlxuICogUmVtb3ZlcyBga2V5YCBhbmQgaXRzIHZhbHVlIGZyb20gdGhlIG1hcC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgZGVsZXRlXG4gKiBAbWVtYmVyT2YgTWFwQ2FjaGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gcmVtb3ZlLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBlbnRyeSB3YXMgcmVtb3ZlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBtYXBDYWNoZURlbGV0ZShrZXkpIHtcbiAgcmV0dXJuIGdldE1hcERhdGEodGhpcywga2V5KVsnZGVsZXRlJ10oa2V5KTtcbn1cblxuLyoqXG4gKiBHZXRzIHRoZSBtYXAgdmFsdWUgZm9yIGBrZXlgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBnZXRcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBnZXQuXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgZW50cnkgdmFsdWUuXG4gKi9cbmZ1bmN0aW9uIG1hcENhY2hlR2V0KGtleSkge1xuICByZXR1cm4gZ2V0TWFwRGF0YSh0aGlzLCBrZXkpLmdldChrZXkpO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBhIG1hcCB2YWx1ZSBmb3IgYGtleWAgZXhpc3RzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBoYXNcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSBlbnRyeSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBhbiBlbnRyeSBmb3IgYGtleWAgZXhpc3RzLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIG1hcENhY2hlSGFzKGtleSkge1xuICByZXR1cm4gZ2V0TWFwRGF0YSh0aGlzLCBrZXkpLmhhcyhrZXkpO1xufVxuXG4vKipcbiAqIFNldHMgdGhlIG1hcCBga2V5YCB0byBgdmFsdWVgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBzZXRcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcmV0dXJucyB7T2JqZWN0fSBSZXR1cm5zIHRoZSBtYXAgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIG1hcENhY2hlU2V0KGtleSwgdmFsdWUpIHtcbiAgZ2V0TWFwRGF0YSh0aGlzLCBrZXkpLnNldChrZXksIHZhbHVlKTtcbiAgcmV0dXJuIHRoaXM7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBNYXBDYWNoZWAuXG5NYXBDYWNoZS5wcm90b3R5cGUuY2xlYXIgPSBtYXBDYWNoZUNsZWFyO1xuTWFwQ2FjaGUucHJvdG90eXBlWydkZWxldGUnXSA9IG1hcENhY2hlRGVsZXRlO1xuTWFwQ2FjaGUucHJvdG90eXBlLmdldCA9IG1hcENhY2hlR2V0O1xuTWFwQ2FjaGUucHJvdG90eXBlLmhhcyA9IG1hcENhY2hlSGFzO1xuTWFwQ2FjaGUucHJvdG90eXBlLnNldCA9IG1hcENhY2hlU2V0O1xuXG4vKipcbiAqXG4gKiBDcmVhdGVzIGFuIGFycmF5IGNhY2hlIG9iamVjdCB0byBzdG9yZSB1bmlxdWUgdmFsdWVzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwYXJhbSB7QXJyYXl9IFt2YWx1ZXNdIFRoZSB2YWx1ZXMgdG8gY2FjaGUuXG4gKi9cbmZ1bmN0aW9uIFNldENhY2hlKHZhbHVlcykge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIGxlbmd0aCA9IHZhbHVlcyA/IHZhbHVlcy5sZW5ndGggOiAwO1xuXG4gIHRoaXMuX19kYXRhX18gPSBuZXcgTWFwQ2FjaGU7XG4gIHdoaWxlICgrK2luZGV4IDwgbGVuZ3RoKSB7XG4gICAgdGhpcy5hZGQodmFsdWVzW2luZGV4XSk7XG4gIH1cbn1cblxuLyoqXG4gKiBBZGRzIGB2YWx1ZWAgdG8gdGhlIGFycmF5IGNhY2hlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBhZGRcbiAqIEBtZW1iZXJPZiBTZXRDYWNoZVxuICogQGFsaWFzIHB1c2hcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNhY2hlLlxuICogQHJldHVybnMge09iamVjdH0gUmV0dXJucyB0aGUgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIHNldENhY2hlQWRkKHZhbHVlKSB7XG4gIHRoaXMuX19kYXRhX18uc2V0KHZhbHVlLCBIQVNIX1VOREVGSU5FRCk7XG4gIHJldHVybiB0aGlzO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgdmFsdWVgIGlzIGluIHRoZSBhcnJheSBjYWNoZS5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgaGFzXG4gKiBAbWVtYmVyT2YgU2V0Q2FjaGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHNlYXJjaCBmb3IuXG4gKiBAcmV0dXJucyB7bnVtYmVyfSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGZvdW5kLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIHNldENhY2hlSGFzKHZhbHVlKSB7XG4gIHJldHVybiB0aGlzLl9fZGF0YV9fLmhhcyh2YWx1ZSk7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBTZXRDYWNoZWAuXG5TZXRDYWNoZS5wcm90b3R5cGUuYWRkID0gU2V0Q2FjaGUucHJvdG90eXBlLnB1c2ggPSBzZXRDYWNoZUFkZDtcblNldENhY2hlLnByb3RvdHlwZS5oYXMgPSBzZXRDYWNoZUhhcztcblxuLyoqXG4gKiBHZXRzIHRoZSBpbmRleCBhdCB3aGljaCB0aGUgYGtleWAgaXMgZm91bmQgaW4gYGFycmF5YCBvZiBrZXktdmFsdWUgcGFpcnMuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IGFycmF5IFRoZSBhcnJheSB0byBpbnNwZWN0LlxuICogQHBhcmFtIHsqfSBrZXkgVGhlIGtleSB0byBzZWFyY2ggZm9yLlxuICogQHJldHVybnMge251bWJlcn0gUmV0dXJucyB0aGUgaW5kZXggb2YgdGhlIG1hdGNoZWQgdmFsdWUsIGVsc2UgYC0xYC5cbiAqL1xuZnVuY3Rpb24gYXNzb2NJbmRleE9mKGFycmF5LCBrZXkpIHtcbiAgdmFyIGxlbmd0aCA9IGFycmF5Lmxlbmd0aDtcbiAgd2hpbGUgKGxlbmd0aC0tKSB7XG4gICAgaWYgKGVxKGFycmF5W2xlbmd0aF1bMF0sIGtleSkpIHtcbiAgICAgIHJldHVybiBsZW5ndGg7XG4gICAgfVxuICB9XG4gIHJldHVybiAtMTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5pc05hdGl2ZWAgd2l0aG91dCBiYWQgc2hpbSBjaGVja3MuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYSBuYXRpdmUgZnVuY3Rpb24sXG4gKiAgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBiYXNlSXNOYXRpdmUodmFsdWUpIHtcbiAgaWYgKCFpc09iamVjdCh2YWx1ZSkgfHwgaXNNYXNrZWQodmFsdWUpKSB7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG4gIHZhciBwYXR0ZXJuID0gKGlzRnVuY3Rpb24odmFsdWUpIHx8IGlzSG9zdE9iamVjdCh2YWx1ZSkpID8gcmVJc05hdGl2ZSA6IHJlSXNIb3N0Q3RvcjtcbiAgcmV0dXJuIHBhdHRlcm4udGVzdCh0b1NvdXJjZSh2YWx1ZSkpO1xufVxuXG4vKipcbiAqIFRoZSBiYXNlIGltcGxlbWVudGF0aW9uIG9mIGBfLnVuaXFCeWAgd2l0aG91dCBzdXBwb3J0IGZvciBpdGVyYXRlZSBzaG9ydGhhbmRzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSBhcnJheSBUaGUgYXJyYXkgdG8gaW5zcGVjdC5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IFtpdGVyYXRlZV0gVGhlIGl0ZXJhdGVlIGludm9rZWQgcGVyIGVsZW1lbnQuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBbY29tcGFyYXRvcl0gVGhlIGNvbXBhcmF0b3IgaW52b2tlZCBwZXIgZWxlbWVudC5cbiAqIEByZXR1cm5zIHtBcnJheX0gUmV0dXJucyB0aGUgbmV3IGR1cGxpY2F0ZSBmcmVlIGFycmF5LlxuICovXG5mdW5jdGlvbiBiYXNlVW5pcShhcnJheSwgaXRlcmF0ZWUsIGNvbXBhcmF0b3IpIHtcbiAgdmFyIGluZGV4ID0gLTEsXG4gICAgICBpbmNsdWRlcyA9IGFycmF5SW5jbHVkZXMsXG4gICAgICBsZW5ndGggPSBhcnJheS5sZW5ndGgsXG4gICAgICBpc0NvbW1vbiA9IHRydWUsXG4gICAgICByZXN1bHQgPSBbXSxcbiAgICAgIHNlZW4gPSByZXN1bHQ7XG5cbiAgaWYgKGNvbXBhcmF0b3IpIHtcbiAgICBpc0NvbW1vbiA9IGZhbHNlO1xuICAgIGluY2x1ZGVzID0gYXJyYXlJbmNsdWRlc1dpdGg7XG4gIH1cbiAgZWxzZSBpZiAobGVuZ3RoID49IExBUkdFX0FSUkFZX1NJWkUpIHtcbiAgICB2YXIgc2V0ID0gaXRlcmF0ZWUgPyBudWxsIDogY3JlYXRlU2V0KGFycmF5KTtcbiAgICBpZiAoc2V0KSB7XG4gICAgICByZXR1cm4gc2V0VG9BcnJheShzZXQpO1xuICAgIH1cbiAgICBpc0NvbW1vbiA9IGZhbHNlO1xuICAgIGluY2x1ZGVzID0gY2FjaGVIYXM7XG4gICAgc2VlbiA9IG5ldyBTZXRDYWNoZTtcbiAgfVxuICBlbHNlIHtcbiAgICBzZWVuID0gaXRlcmF0ZWUgPyBbXSA6IHJlc3VsdDtcbiAgfVxuICBvdXRlcjpcbiAgd2hpbGUgKCsraW5kZXggPCBsZW5ndGgpIHtcbiAgICB2YXIgdmFsdWUgPSBhcnJheVtpbmRleF0sXG4gICAgICAgIGNvbXB1dGVkID0gaXRlcmF0ZWUgPyBpdGVyYXRlZSh2YWx1ZSkgOiB2YWx1ZTtcblxuICAgIHZhbHVlID0gKGNvbXBhcmF0b3IgfHwgdmFsdWUgIT09IDApID8gdmFsdWUgOiAwO1xuICAgIGlmIChpc0NvbW1vbiAmJiBjb21wdXRlZCA9PT0gY29tcHV0ZWQpIHtcbiAgICAgIHZhciBzZWVuSW5kZXggPSBzZWVuLmxlbmd0aDtcbiAgICAgIHdoaWxlIChzZWVuSW5kZXgtLSkge1xuICAgICAgICBpZiAoc2VlbltzZWVuSW5kZXhdID09PSBjb21wdXRlZCkge1xuICAgICAgICAgIGNvbnRpbnVlIG91dGVyO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICBpZiAoaXRlcmF0ZWUpIHtcbiAgICAgICAgc2Vlbi5wdXNoKGNvbXB1dGVkKTtcbiAgICAgIH1cbiAgICAgIHJlc3VsdC5wdXNoKHZhbHVlKTtcbiAgICB9XG4gICAgZWxzZSBpZiAoIWluY2x1ZGVzKHNlZW4sIGNvbXB1dGVkLCBjb21wYXJhdG9yKSkge1xuICAgICAgaWYgKHNlZW4gIT09IHJlc3VsdCkge1xuICAgICAgICBzZWVuLnB1c2goY29tcHV0ZWQpO1xuICAgICAgfVxuICAgICAgcmVzdWx0LnB1c2godmFsdWUpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcmVzdWx0O1xufVxuXG4vKipcbiAqIENyZWF0ZXMgYSBzZXQgb2JqZWN0IG9mIGB2YWx1ZXNgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSB2YWx1ZXMgVGhlIHZhbHVlcyB0byBhZGQgdG8gdGhlIHNldC5cbiAqIEByZXR1cm5zIHtPYmplY3R9IFJldHVybnMgdGhlIG5ldyBzZXQuXG4gKi9cbnZhciBjcmVhdGVTZXQgPSAhKFNldCAmJiAoMSAvIHNldFRvQXJyYXkobmV3IFNldChbLC0wXSkpWzFdKSA9PSBJTkZJTklUWSkgPyBub29wIDogZnVuY3Rpb24odmFsdWVzKSB7XG4gIHJldHVybiBuZXcgU2V0KHZhbHVlcyk7XG59O1xuXG4vKipcbiAqIEdldHMgdGhlIGRhdGEgZm9yIGBtYXBgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gbWFwIFRoZSBtYXAgdG8gcXVlcnkuXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSByZWZlcmVuY2Uga2V5LlxuICogQHJldHVybnMgeyp9IFJldHVybnMgdGhlIG1hcCBkYXRhLlxuICovXG5mdW5jdGlvbiBnZXRNYXBEYXRhKG1hcCwga2V5KSB7XG4gIHZhciBkYXRhID0gbWFwLl9fZGF0YV9fO1xuICByZXR1cm4gaXNLZXlhYmxlKGtleSlcbiAgICA/IGRhdGFbdHlwZW9mIGtleSA9PSAnc3RyaW5nJyA/ICdzdHJpbmcnIDogJ2hhc2gnXVxuICAgIDogZGF0YS5tYXA7XG59XG5cbi8qKlxuICogR2V0cyB0aGUgbmF0aXZlIGZ1bmN0aW9uIGF0IGBrZXlgIG9mIGBvYmplY3RgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gb2JqZWN0IFRoZSBvYmplY3QgdG8gcXVlcnkuXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIG1ldGhvZCB0byBnZXQuXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgZnVuY3Rpb24gaWYgaXQncyBuYXRpdmUsIGVsc2UgYHVuZGVmaW5lZGAuXG4gKi9cbmZ1bmN0aW9uIGdldE5hdGl2ZShvYmplY3QsIGtleSkge1xuICB2YXIgdmFsdWUgPSBnZXRWYWx1ZShvYmplY3QsIGtleSk7XG4gIHJldHVybiBiYXNlSXNOYXRpdmUodmFsdWUpID8gdmFsdWUgOiB1bmRlZmluZWQ7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgc3VpdGFibGUgZm9yIHVzZSBhcyB1bmlxdWUgb2JqZWN0IGtleS5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBzdWl0YWJsZSwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc0tleWFibGUodmFsdWUpIHtcbiAgdmFyIHR5cGUgPSB0eXBlb2YgdmFsdWU7XG4gIHJldHVybiAodHlwZSA9PSAnc3RyaW5nJyB8fCB0eXBlID09ICdudW1iZXInIHx8IHR5cGUgPT0gJ3N5bWJvbCcgfHwgdHlwZSA9PSAnYm9vbGVhbicpXG4gICAgPyAodmFsdWUgIT09ICdfX3Byb3RvX18nKVxuICAgIDogKHZhbHVlID09PSBudWxsKTtcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYGZ1bmNgIGhhcyBpdHMgc291cmNlIG1hc2tlZC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtGdW5jdGlvbn0gZnVuYyBUaGUgZnVuY3Rpb24gdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYGZ1bmNgIGlzIG1hc2tlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc01hc2tlZChmdW5jKSB7XG4gIHJldHVybiAhIW1hc2tTcmNLZXkgJiYgKG1hc2tTcmNLZXkgaW4gZnVuYyk7XG59XG5cbi8qKlxuICogQ29udmVydHMgYGZ1bmNgIHRvIGl0cyBzb3VyY2UgY29kZS5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtGdW5jdGlvbn0gZnVuYyBUaGUgZnVuY3Rpb24gdG8gcHJvY2Vzcy5cbiAqIEByZXR1cm5zIHtzdHJpbmd9IFJldHVybnMgdGhlIHNvdXJjZSBjb2RlLlxuICovXG5mdW5jdGlvbiB0b1NvdXJjZShmdW5jKSB7XG4gIGlmIChmdW5jICE9IG51bGwpIHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIGZ1bmNUb1N0cmluZy5jYWxsKGZ1bmMpO1xuICAgIH0gY2F0Y2ggKGUpIHt9XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiAoZnVuYyArICcnKTtcbiAgICB9IGNhdGNoIChlKSB7fVxuICB9XG4gIHJldHVybiAnJztcbn1cblxuLyoqXG4gKiBDcmVhdGVzIGEgZHVwbGljYXRlLWZyZWUgdmVyc2lvbiBvZiBhbiBhcnJheSwgdXNpbmdcbiAqIFtgU2FtZVZhbHVlWmVyb2BdKGh0dHA6Ly9lY21hLWludGVybmF0aW9uYWwub3JnL2VjbWEtMjYyLzcuMC8jc2VjLXNhbWV2YWx1ZXplcm8pXG4gKiBmb3IgZXF1YWxpdHkgY29tcGFyaXNvbnMsIGluIHdoaWNoIG9ubHkgdGhlIGZpcnN0IG9jY3VycmVuY2Ugb2YgZWFjaFxuICogZWxlbWVudCBpcyBrZXB0LlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgMC4xLjBcbiAqIEBjYXRlZ29yeSBBcnJheVxuICogQHBhcmFtIHtBcnJheX0gYXJyYXkgVGhlIGFycmF5IHRvIGluc3BlY3QuXG4gKiBAcmV0dXJucyB7QXJyYXl9IFJldHVybnMgdGhlIG5ldyBkdXBsaWNhdGUgZnJlZSBhcnJheS5cbiAqIEBleGFtcGxlXG4gKlxuICogXy51bmlxKFsyLCAxLCAyXSk7XG4gKiAvLyA9PiBbMiwgMV1cbiAqL1xuZnVuY3Rpb24gdW5pcShhcnJheSkge1xuICByZXR1cm4gKGFycmF5ICYmIGFycmF5Lmxlbmd0aClcbiAgICA/IGJhc2VVbmlxKGFycmF5KVxuICAgIDogW107XG59XG5cbi8qKlxuICogUGVyZm9ybXMgYVxuICogW2BTYW1lVmFsdWVaZXJvYF0oaHR0cDovL2VjbWEtaW50ZXJuYXRpb25hbC5vcmcvZWNtYS0yNjIvNy4wLyNzZWMtc2FtZXZhbHVlemVybylcbiAqIGNvbXBhcmlzb24gYmV0d2VlbiB0d28gdmFsdWVzIHRvIGRldGVybWluZSBpZiB0aGV5IGFyZSBlcXVpdmFsZW50LlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgNC4wLjBcbiAqIEBjYXRlZ29yeSBMYW5nXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjb21wYXJlLlxuICogQHBhcmFtIHsqfSBvdGhlciBUaGUgb3RoZXIgdmFsdWUgdG8gY29tcGFyZS5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiB0aGUgdmFsdWVzIGFyZSBlcXVpdmFsZW50LCBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIHZhciBvYmplY3QgPSB7ICdhJzogMSB9O1xuICogdmFyIG90aGVyID0geyAnYSc6IDEgfTtcbiAqXG4gKiBfLmVxKG9iamVjdCwgb2JqZWN0KTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmVxKG9iamVjdCwgb3RoZXIpO1xuICogLy8gPT4gZmFsc2VcbiAqXG4gKiBfLmVxKCdhJywgJ2EnKTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmVxKCdhJywgT2JqZWN0KCdhJykpO1xuICogLy8gPT4gZmFsc2VcbiAqXG4gKiBfLmVxKE5hTiwgTmFOKTtcbiAqIC8vID0+IHRydWVcbiAqL1xuZnVuY3Rpb24gZXEodmFsdWUsIG90aGVyKSB7XG4gIHJldHVybiB2YWx1ZSA9PT0gb3RoZXIgfHwgKHZhbHVlICE9PSB2YWx1ZSAmJiBvdGhlciAhPT0gb3RoZXIpO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgdmFsdWVgIGlzIGNsYXNzaWZpZWQgYXMgYSBgRnVuY3Rpb25gIG9iamVjdC5cbiAqXG4gKiBAc3RhdGljXG4gKiBAbWVtYmVyT2YgX1xuICogQHNpbmNlIDAuMS4wXG4gKiBAY2F0ZWdvcnkgTGFuZ1xuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBhIGZ1bmN0aW9uLCBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8uaXNGdW5jdGlvbihfKTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmlzRnVuY3Rpb24oL2FiYy8pO1xuICogLy8gPT4gZmFsc2VcbiAqL1xuZnVuY3Rpb24gaXNGdW5jdGlvbih2YWx1ZSkge1xuICAvLyBUaGUgdXNlIG9mIGBPYmplY3QjdG9TdHJpbmdgIGF2b2lkcyBpc3N1ZXMgd2l0aCB0aGUgYHR5cGVvZmAgb3BlcmF0b3JcbiAgLy8gaW4gU2FmYXJpIDgtOSB3aGljaCByZXR1cm5zICdvYmplY3QnIGZvciB0eXBlZCBhcnJheSBhbmQgb3RoZXIgY29uc3RydWN0b3JzLlxuICB2YXIgdGFnID0gaXNPYmplY3QodmFsdWUpID8gb2JqZWN0VG9TdHJpbmcuY2FsbCh2YWx1ZSkgOiAnJztcbiAgcmV0dXJuIHRhZyA9PSBmdW5jVGFnIHx8IHRhZyA9PSBnZW5UYWc7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgdGhlXG4gKiBbbGFuZ3VhZ2UgdHlwZV0oaHR0cDovL3d3dy5lY21hLWludGVybmF0aW9uYWwub3JnL2VjbWEtMjYyLzcuMC8jc2VjLWVjbWFzY3JpcHQtbGFuZ3VhZ2UtdHlwZXMpXG4gKiBvZiBgT2JqZWN0YC4gKGUuZy4gYXJyYXlzLCBmdW5jdGlvbnMsIG9iamVjdHMsIHJlZ2V4ZXMsIGBuZXcgTnVtYmVyKDApYCwgYW5kIGBuZXcgU3RyaW5nKCcnKWApXG4gKlxuICogQHN0YXRpY1xuICogQG1lbWJlck9mIF9cbiAqIEBzaW5jZSAwLjEuMFxuICogQGNhdGVnb3J5IExhbmdcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYW4gb2JqZWN0LCBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8uaXNPYmplY3Qoe30pO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaXNPYmplY3QoWzEsIDIsIDNdKTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmlzT2JqZWN0KF8ubm9vcCk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5pc09iamVjdChudWxsKTtcbiAqIC8vID0+IGZhbHNlXG4gKi9cbmZ1bmN0aW9uIGlzT2JqZWN0KHZhbHVlKSB7XG4gIHZhciB0eXBlID0gdHlwZW9mIHZhbHVlO1xuICByZXR1cm4gISF2YWx1ZSAmJiAodHlwZSA9PSAnb2JqZWN0JyB8fCB0eXBlID09ICdmdW5jdGlvbicpO1xufVxuXG4vKipcbiAqIFRoaXMgbWV0aG9kIHJldHVybnMgYHVuZGVmaW5lZGAuXG4gKlxuICogQHN0YXRpY1xuICogQG1lbWJlck9mIF9cbiAqIEBzaW5jZSAyLjMuMFxuICogQGNhdGVnb3J5IFV0aWxcbiAqIEBleGFtcGxlXG4gKlxuICogXy50aW1lcygyLCBfLm5vb3ApO1xuICogLy8gPT4gW3VuZGVmaW5lZCwgdW5kZWZpbmVkXVxuICovXG5mdW5jdGlvbiBub29wKCkge1xuICAvLyBObyBvcGVyYXRpb24gcGVyZm9ybWVkLlxufVxuXG5tb2R1bGUuZXhwb3J0cyA9IHVuaXE7XG4iLCAiLyoqXG4gKiBsb2Rhc2ggKEN1c3RvbSBCdWlsZCkgPGh0dHBzOi8vbG9kYXNoLmNvbS8+XG4gKiBCdWlsZDogYGxvZGFzaCBtb2R1bGFyaXplIGV4cG9ydHM9XCJucG1cIiAtbyAuL2BcbiAqIENvcHlyaWdodCBqUXVlcnkgRm91bmRhdGlvbiBhbmQgb3RoZXIgY29udHJpYnV0b3JzIDxodHRwczovL2pxdWVyeS5vcmcvPlxuICogUmVsZWFzZWQgdW5kZXIgTUlUIGxpY2Vuc2UgPGh0dHBzOi8vbG9kYXNoLmNvbS9saWNlbnNlPlxuICogQmFzZWQgb24gVW5kZXJzY29yZS5qcyAxLjguMyA8aHR0cDovL3VuZGVyc2NvcmVqcy5vcmcvTElDRU5TRT5cbiAqIENvcHlyaWdodCBKZXJlbXkgQXNoa2VuYXMsIERvY3VtZW50Q2xvdWQgYW5kIEludmVzdGlnYXRpdmUgUmVwb3J0ZXJzICYgRWRpdG9yc1xuICovXG5cbi8qKiBVc2VkIGFzIHRoZSBzaXplIHRvIGVuYWJsZSBsYXJnZSBhcnJheSBvcHRpbWl6YXRpb25zLiAqL1xudmFyIExBUkdFX0FSUkFZX1NJWkUgPSAyMDA7XG5cbi8qKiBVc2VkIHRvIHN0YW5kLWluIGZvciBgdW5kZWZpbmVkYCBoYXNoIHZhbHVlcy4gKi9cbnZhciBIQVNIX1VOREVGSU5FRCA9ICdfX2xvZGFzaF9oYXNoX3VuZGVmaW5lZF9fJztcblxuLyoqIFVzZWQgYXMgcmVmZXJlbmNlcyBmb3IgdmFyaW91cyBgTnVtYmVyYCBjb25zdGFudHMuICovXG52YXIgSU5GSU5JVFkgPSAxIC8gMDtcblxuLyoqIGBPYmplY3QjdG9TdHJpbmdgIHJlc3VsdCByZWZlcmVuY2VzLiAqL1xudmFyIGZ1bmNUYWcgPSAnW29iamVjdCBGdW5jdGlvbl0nLFxuICAgIGdlblRhZyA9ICdbb2JqZWN0IEdlbmVyYXRvckZ1bmN0aW9uXSc7XG5cbi8qKlxuICogVXNlZCB0byBtYXRjaCBgUmVnRXhwYFxuICogW3N5bnRheCBjaGFyYWN0ZXJzXShodHRwOi8vZWNtYS1pbnRlcm5hdGlvbmFsLm9yZy9lY21hLTI2Mi83LjAvI3NlYy1wYXR0ZXJucykuXG4gKi9cbnZhciByZVJlZ0V4cENoYXIgPSAvW1xcXFxeJC4qKz8oKVtcXF17fXxdL2c7XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBob3N0IGNvbnN0cnVjdG9ycyAoU2FmYXJpKS4gKi9cbnZhciByZUlzSG9zdEN0b3IgPSAvXlxcW29iamVjdCAuKz9Db25zdHJ1Y3RvclxcXSQvO1xuXG4vKiogRGV0ZWN0IGZyZWUgdmFyaWFibGUgYGdsb2JhbGAgZnJvbSBOb2RlLmpzLiAqL1xudmFyIGZyZWVHbG9iYWwgPSB0eXBlb2YgZ2xvYmFsID09ICdvYmplY3QnICYmIGdsb2JhbCAmJiBnbG9iYWwuT2JqZWN0ID09PSBPYmplY3QgJiYgZ2xvYmFsO1xuXG4vKiogRGV0ZWN0IGZyZWUgdmFyaWFibGUgYHNlbGZgLiAqL1xudmFyIGZyZWVTZWxmID0gdHlwZW9mIHNlbGYgPT0gJ29iamVjdCcgJiYgc2VsZiAmJiBzZWxmLk9iamVjdCA9PT0gT2JqZWN0ICYmIHNlbGY7XG5cbi8qKiBVc2VkIGFzIGEgcmVmZXJlbmNlIHRvIHRoZSBnbG9iYWwgb2JqZWN0LiAqL1xudmFyIHJvb3QgPSBmcmVlR2xvYmFsIHx8IGZyZWVTZWxmIHx8IEZ1bmN0aW9uKCdyZXR1cm4gdGhpcycpKCk7XG5cbi8qKlxuICogQSBzcGVjaWFsaXplZCB2ZXJzaW9uIG9mIGBfLmluY2x1ZGVzYCBmb3IgYXJyYXlzIHdpdGhvdXQgc3VwcG9ydCBmb3JcbiAqIHNwZWNpZnlpbmcgYW4gaW5kZXggdG8gc2VhcmNoIGZyb20uXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IFthcnJheV0gVGhlIGFycmF5IHRvIGluc3BlY3QuXG4gKiBAcGFyYW0geyp9IHRhcmdldCBUaGUgdmFsdWUgdG8gc2VhcmNoIGZvci5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdGFyZ2V0YCBpcyBmb3VuZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBhcnJheUluY2x1ZGVzKGFycmF5LCB2YWx1ZSkge1xuICB2YXIgbGVuZ3RoID0gYXJyYXkgPyBhcnJheS5sZW5ndGggOiAwO1xuICByZXR1cm4gISFsZW5ndGggJiYgYmFzZUluZGV4T2YoYXJyYXksIHZhbHVlLCAwKSA+IC0xO1xufVxuXG4vKipcbiAqIFRoaXMgZnVuY3Rpb24gaXMgbGlrZSBgYXJyYXlJbmNsdWRlc2AgZXhjZXB0IHRoYXQgaXQgYWNjZXB0cyBhIGNvbXBhcmF0b3IuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IFthcnJheV0gVGhlIGFycmF5IHRvIGluc3BlY3QuXG4gKiBAcGFyYW0geyp9IHRhcmdldCBUaGUgdmFsdWUgdG8gc2VhcmNoIGZvci5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IGNvbXBhcmF0b3IgVGhlIGNvbXBhcmF0b3IgaW52b2tlZCBwZXIgZWxlbWVudC5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdGFyZ2V0YCBpcyBmb3VuZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBhcnJheUluY2x1ZGVzV2l0aChhcnJheSwgdmFsdWUsIGNvbXBhcmF0b3IpIHtcbiAgdmFyIGluZGV4ID0gLTEsXG4gICAgICBsZW5ndGggPSBhcnJheSA/IGFycmF5Lmxlbmd0aCA6IDA7XG5cbiAgd2hpbGUgKCsraW5kZXggPCBsZW5ndGgpIHtcbiAgICBpZiAoY29tcGFyYXRvcih2YWx1ZSwgYXJyYXlbaW5kZXhdKSkge1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICB9XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5maW5kSW5kZXhgIGFuZCBgXy5maW5kTGFzdEluZGV4YCB3aXRob3V0XG4gKiBzdXBwb3J0IGZvciBpdGVyYXRlZSBzaG9ydGhhbmRzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSBhcnJheSBUaGUgYXJyYXkgdG8gaW5zcGVjdC5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IHByZWRpY2F0ZSBUaGUgZnVuY3Rpb24gaW52b2tlZCBwZXIgaXRlcmF0aW9uLlxuICogQHBhcmFtIHtudW1iZXJ9IGZyb21JbmRleCBUaGUgaW5kZXggdG8gc2VhcmNoIGZyb20uXG4gKiBAcGFyYW0ge2Jvb2xlYW59IFtmcm9tUmlnaHRdIFNwZWNpZnkgaXRlcmF0aW5nIGZyb20gcmlnaHQgdG8gbGVmdC5cbiAqIEByZXR1cm5zIHtudW1iZXJ9IFJldHVybnMgdGhlIGluZGV4IG9mIHRoZSBtYXRjaGVkIHZhbHVlLCBlbHNlIGAtMWAuXG4gKi9cbmZ1bmN0aW9uIGJhc2VGaW5kSW5kZXgoYXJyYXksIHByZWRpY2F0ZSwgZnJvbUluZGV4LCBmcm9tUmlnaHQpIHtcbiAgdmFyIGxlbmd0aCA9IGFycmF5Lmxlbmd0aCxcbiAgICAgIGluZGV4ID0gZnJvbUluZGV4ICsgKGZyb21SaWdodCA/IDEgOiAtMSk7XG5cbiAgd2hpbGUgKChmcm9tUmlnaHQgPyBpbmRleC0tIDogKytpbmRleCA8IGxlbmd0aCkpIHtcbiAgICBpZiAocHJlZGljYXRlKGFycmF5W2luZGV4XSwgaW5kZXgsIGFycmF5KSkge1xuICAgICAgcmV0dXJuIGluZGV4O1xuICAgIH1cbiAgfVxuICByZXR1cm4gLTE7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8uaW5kZXhPZmAgd2l0aG91dCBgZnJvbUluZGV4YCBib3VuZHMgY2hlY2tzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSBhcnJheSBUaGUgYXJyYXkgdG8gaW5zcGVjdC5cbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHNlYXJjaCBmb3IuXG4gKiBAcGFyYW0ge251bWJlcn0gZnJvbUluZGV4IFRoZSBpbmRleCB0byBzZWFyY2ggZnJvbS5cbiAqIEByZXR1cm5zIHtudW1iZXJ9IFJldHVybnMgdGhlIGluZGV4IG9mIHRoZSBtYXRjaGVkIHZhbHVlLCBlbHNlIGAtMWAuXG4gKi9cbmZ1bmN0aW9uIGJhc2VJbmRleE9mKGFycmF5LCB2YWx1ZSwgZnJvbUluZGV4KSB7XG4gIGlmICh2YWx1ZSAhPT0gdmFsdWUpIHtcbiAgICByZXR1cm4gYmFzZUZpbmRJbmRleChhcnJheSwgYmFzZUlzTmFOLCBmcm9tSW5kZXgpO1xuICB9XG4gIHZhciBpbmRleCA9IGZyb21JbmRleCAtIDEsXG4gICAgICBsZW5ndGggPSBhcnJheS5sZW5ndGg7XG5cbiAgd2hpbGUgKCsraW5kZXggPCBsZW5ndGgpIHtcbiAgICBpZiAoYXJyYXlbaW5kZXhdID09PSB2YWx1ZSkge1xuICAgICAgcmV0dXJuIGluZGV4O1xuICAgIH1cbiAgfVxuICByZXR1cm4gLTE7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8uaXNOYU5gIHdpdGhvdXQgc3VwcG9ydCBmb3IgbnVtYmVyIG9iamVjdHMuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYE5hTmAsIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gYmFzZUlzTmFOKHZhbHVlKSB7XG4gIHJldHVybiB2YWx1ZSAhPT0gdmFsdWU7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGEgY2FjaGUgdmFsdWUgZm9yIGBrZXlgIGV4aXN0cy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IGNhY2hlIFRoZSBjYWNoZSB0byBxdWVyeS5cbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgZW50cnkgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYW4gZW50cnkgZm9yIGBrZXlgIGV4aXN0cywgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBjYWNoZUhhcyhjYWNoZSwga2V5KSB7XG4gIHJldHVybiBjYWNoZS5oYXMoa2V5KTtcbn1cblxuLyoqXG4gKiBHZXRzIHRoZSB2YWx1ZSBhdCBga2V5YCBvZiBgb2JqZWN0YC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IFtvYmplY3RdIFRoZSBvYmplY3QgdG8gcXVlcnkuXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHByb3BlcnR5IHRvIGdldC5cbiAqIEByZXR1cm5zIHsqfSBSZXR1cm5zIHRoZSBwcm9wZXJ0eSB2YWx1ZS5cbiAqL1xuZnVuY3Rpb24gZ2V0VmFsdWUob2JqZWN0LCBrZXkpIHtcbiAgcmV0dXJuIG9iamVjdCA9PSBudWxsID8gdW5kZWZpbmVkIDogb2JqZWN0W2tleV07XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgYSBob3N0IG9iamVjdCBpbiBJRSA8IDkuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYSBob3N0IG9iamVjdCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc0hvc3RPYmplY3QodmFsdWUpIHtcbiAgLy8gTWFueSBob3N0IG9iamVjdHMgYXJlIGBPYmplY3RgIG9iamVjdHMgdGhhdCBjYW4gY29lcmNlIHRvIHN0cmluZ3NcbiAgLy8gZGVzcGl0ZSBoYXZpbmcgaW1wcm9wZXJseSBkZWZpbmVkIGB0b1N0cmluZ2AgbWV0aG9kcy5cbiAgdmFyIHJlc3VsdCA9IGZhbHNlO1xuICBpZiAodmFsdWUgIT0gbnVsbCAmJiB0eXBlb2YgdmFsdWUudG9TdHJpbmcgIT0gJ2Z1bmN0aW9uJykge1xuICAgIHRyeSB7XG4gICAgICByZXN1bHQgPSAhISh2YWx1ZSArICcnKTtcbiAgICB9IGNhdGNoIChlKSB7fVxuICB9XG4gIHJldHVybiByZXN1bHQ7XG59XG5cbi8qKlxuICogQ29udmVydHMgYHNldGAgdG8gYW4gYXJyYXkgb2YgaXRzIHZhbHVlcy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IHNldCBUaGUgc2V0IHRvIGNvbnZlcnQuXG4gKiBAcmV0dXJucyB7QXJyYXl9IFJldHVybnMgdGhlIHZhbHVlcy5cbiAqL1xuZnVuY3Rpb24gc2V0VG9BcnJheShzZXQpIHtcbiAgdmFyIGluZGV4ID0gLTEsXG4gICAgICByZXN1bHQgPSBBcnJheShzZXQuc2l6ZSk7XG5cbiAgc2V0LmZvckVhY2goZnVuY3Rpb24odmFsdWUpIHtcbiAgICByZXN1bHRbKytpbmRleF0gPSB2YWx1ZTtcbiAgfSk7XG4gIHJldHVybiByZXN1bHQ7XG59XG5cbi8qKiBVc2VkIGZvciBidWlsdC1pbiBtZXRob2QgcmVmZXJlbmNlcy4gKi9cbnZhciBhcnJheVByb3RvID0gQXJyYXkucHJvdG90eXBlLFxuICAgIGZ1bmNQcm90byA9IEZ1bmN0aW9uLnByb3RvdHlwZSxcbiAgICBvYmplY3RQcm90byA9IE9iamVjdC5wcm90b3R5cGU7XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBvdmVycmVhY2hpbmcgY29yZS1qcyBzaGltcy4gKi9cbnZhciBjb3JlSnNEYXRhID0gcm9vdFsnX19jb3JlLWpzX3NoYXJlZF9fJ107XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBtZXRob2RzIG1hc3F1ZXJhZGluZyBhcyBuYXRpdmUuICovXG52YXIgbWFza1NyY0tleSA9IChmdW5jdGlvbigpIHtcbiAgdmFyIHVpZCA9IC9bXi5dKyQvLmV4ZWMoY29yZUpzRGF0YSAmJiBjb3JlSnNEYXRhLmtleXMgJiYgY29yZUpzRGF0YS5rZXlzLklFX1BST1RPIHx8ICcnKTtcbiAgcmV0dXJuIHVpZCA/ICgnU3ltYm9sKHNyYylfMS4nICsgdWlkKSA6ICcnO1xufSgpKTtcblxuLyoqIFVzZWQgdG8gcmVzb2x2ZSB0aGUgZGVjb21waWxlZCBzb3VyY2Ugb2YgZnVuY3Rpb25zLiAqL1xudmFyIGZ1bmNUb1N0cmluZyA9IGZ1bmNQcm90by50b1N0cmluZztcblxuLyoqIFVzZWQgdG8gY2hlY2sgb2JqZWN0cyBmb3Igb3duIHByb3BlcnRpZXMuICovXG52YXIgaGFzT3duUHJvcGVydHkgPSBvYmplY3RQcm90by5oYXNPd25Qcm9wZXJ0eTtcblxuLyoqXG4gKiBVc2VkIHRvIHJlc29sdmUgdGhlXG4gKiBbYHRvU3RyaW5nVGFnYF0oaHR0cDovL2VjbWEtaW50ZXJuYXRpb25hbC5vcmcvZWNtYS0yNjIvNy4wLyNzZWMtb2JqZWN0LnByb3RvdHlwZS50b3N0cmluZylcbiAqIG9mIHZhbHVlcy5cbiAqL1xudmFyIG9iamVjdFRvU3RyaW5nID0gb2JqZWN0UHJvdG8udG9TdHJpbmc7XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBpZiBhIG1ldGhvZCBpcyBuYXRpdmUuICovXG52YXIgcmVJc05hdGl2ZSA9IFJlZ0V4cCgnXicgK1xuICBmdW5jVG9TdHJpbmcuY2FsbChoYXNPd25Qcm9wZXJ0eSkucmVwbGFjZShyZVJlZ0V4cENoYXIsICdcXFxcJCYnKVxuICAucmVwbGFjZSgvaGFzT3duUHJvcGVydHl8KGZ1bmN0aW9uKS4qPyg/PVxcXFxcXCgpfCBmb3IgLis/KD89XFxcXFxcXSkvZywgJyQxLio/JykgKyAnJCdcbik7XG5cbi8qKiBCdWlsdC1pbiB2YWx1ZSByZWZlcmVuY2VzLiAqL1xudmFyIHNwbGljZSA9IGFycmF5UHJvdG8uc3BsaWNlO1xuXG4vKiBCdWlsdC1pbiBtZXRob2QgcmVmZXJlbmNlcyB0aGF0IGFyZSB2ZXJpZmllZCB0byBiZSBuYXRpdmUuICovXG52YXIgTWFwID0gZ2V0TmF0aXZlKHJvb3QsICdNYXAnKSxcbiAgICBTZXQgPSBnZXROYXRpdmUocm9vdCwgJ1NldCcpLFxuICAgIG5hdGl2ZUNyZWF0ZSA9IGdldE5hdGl2ZShPYmplY3QsICdjcmVhdGUnKTtcblxuLyoqXG4gKiBDcmVhdGVzIGEgaGFzaCBvYmplY3QuXG4gKlxuICogQHByaXZhdGVcbiAqIEBjb25zdHJ1Y3RvclxuICogQHBhcmFtIHtBcnJheX0gW2VudHJpZXNdIFRoZSBrZXktdmFsdWUgcGFpcnMgdG8gY2FjaGUuXG4gKi9cbmZ1bmN0aW9uIEhhc2goZW50cmllcykge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIGxlbmd0aCA9IGVudHJpZXMgPyBlbnRyaWVzLmxlbmd0aCA6IDA7XG5cbiAgdGhpcy5jbGVhcigpO1xuICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgIHZhciBlbnRyeSA9IGVudHJpZXNbaW5kZXhdO1xuICAgIHRoaXMuc2V0KGVudHJ5WzBdLCBlbnRyeVsxXSk7XG4gIH1cbn1cblxuLyoqXG4gKiBSZW1vdmVzIGFsbCBrZXktdmFsdWUgZW50cmllcyBmcm9tIHRoZSBoYXNoLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBjbGVhclxuICogQG1lbWJlck9mIEhhc2hcbiAqL1xuZnVuY3Rpb24gaGFzaENsZWFyKCkge1xuICB0aGlzLl9fZGF0YV9fID0gbmF0aXZlQ3JlYXRlID8gbmF0aXZlQ3JlYXRlKG51bGwpIDoge307XG59XG5cbi8qKlxuICogUmVtb3ZlcyBga2V5YCBhbmQgaXRzIHZhbHVlIGZyb20gdGhlIGhhc2guXG4gKlxuICogQHByaXZhdGVcbiAqIEBuYW1lIGRlbGV0ZVxuICogQG1lbWJlck9mIEhhc2hcbiAqIEBwYXJhbSB7T2JqZWN0fSBoYXNoIFRoZSBoYXNoIHRvIG1vZGlmeS5cbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gcmVtb3ZlLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBlbnRyeSB3YXMgcmVtb3ZlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBoYXNoRGVsZXRlKGtleSkge1xuICByZXR1cm4gdGhpcy5oYXMoa2V5KSAmJiBkZWxldGUgdGhpcy5fX2RhdGFfX1trZXldO1xufVxuXG4vKipcbiAqIEdldHMgdGhlIGhhc2ggdmFsdWUgZm9yIGBrZXlgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBnZXRcbiAqIEBtZW1iZXJPZiBIYXNoXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHZhbHVlIHRvIGdldC5cbiAqIEByZXR1cm5zIHsqfSBSZXR1cm5zIHRoZSBlbnRyeSB2YWx1ZS5cbiAqL1xuZnVuY3Rpb24gaGFzaEdldChrZXkpIHtcbiAgdmFyIGRhdGEgPSB0aGlzLl9fZGF0YV9fO1xuICBpZiAobmF0aXZlQ3JlYXRlKSB7XG4gICAgdmFyIHJlc3VsdCA9IGRhdGFba2V5XTtcbiAgICByZXR1cm4gcmVzdWx0ID09PSBIQVNIX1VOREVGSU5FRCA/IHVuZGVmaW5lZCA6IHJlc3VsdDtcbiAgfVxuICByZXR1cm4gaGFzT3duUHJvcGVydHkuY2FsbChkYXRhLCBrZXkpID8gZGF0YVtrZXldIDogdW5kZWZpbmVkO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBhIGhhc2ggdmFsdWUgZm9yIGBrZXlgIGV4aXN0cy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgaGFzXG4gKiBAbWVtYmVyT2YgSGFzaFxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSBlbnRyeSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBhbiBlbnRyeSBmb3IgYGtleWAgZXhpc3RzLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIGhhc2hIYXMoa2V5KSB7XG4gIHZhciBkYXRhID0gdGhpcy5fX2RhdGFfXztcbiAgcmV0dXJuIG5hdGl2ZUNyZWF0ZSA/IGRhdGFba2V5XSAhPT0gdW5kZWZpbmVkIDogaGFzT3duUHJvcGVydHkuY2FsbChkYXRhLCBrZXkpO1xufVxuXG4vKipcbiAqIFNldHMgdGhlIGhhc2ggYGtleWAgdG8gYHZhbHVlYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgc2V0XG4gKiBAbWVtYmVyT2YgSGFzaFxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcmV0dXJucyB7T2JqZWN0fSBSZXR1cm5zIHRoZSBoYXNoIGluc3RhbmNlLlxuICovXG5mdW5jdGlvbiBoYXNoU2V0KGtleSwgdmFsdWUpIHtcbiAgdmFyIGRhdGEgPSB0aGlzLl9fZGF0YV9fO1xuICBkYXRhW2tleV0gPSAobmF0aXZlQ3JlYXRlICYmIHZhbHVlID09PSB1bmRlZmluZWQpID8gSEFTSF9VTkRFRklORUQgOiB2YWx1ZTtcbiAgcmV0dXJuIHRoaXM7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBIYXNoYC5cbkhhc2gucHJvdG90eXBlLmNsZWFyID0gaGFzaENsZWFyO1xuSGFzaC5wcm90b3R5cGVbJ2RlbGV0ZSddID0gaGFzaERlbGV0ZTtcbkhhc2gucHJvdG90eXBlLmdldCA9IGhhc2hHZXQ7XG5IYXNoLnByb3RvdHlwZS5oYXMgPSBoYXNoSGFzO1xuSGFzaC5wcm90b3R5cGUuc2V0ID0gaGFzaFNldDtcblxuLyoqXG4gKiBDcmVhdGVzIGFuIGxpc3QgY2FjaGUgb2JqZWN0LlxuICpcbiAqIEBwcml2YXRlXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwYXJhbSB7QXJyYXl9IFtlbnRyaWVzXSBUaGUga2V5LXZhbHVlIHBhaXJzIHRvIGNhY2hlLlxuICovXG5mdW5jdGlvbiBMaXN0Q2FjaGUoZW50cmllcykge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIGxlbmd0aCA9IGVudHJpZXMgPyBlbnRyaWVzLmxlbmd0aCA6IDA7XG5cbiAgdGhpcy5jbGVhcigpO1xuICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgIHZhciBlbnRyeSA9IGVudHJpZXNbaW5kZXhdO1xuICAgIHRoaXMuc2V0KGVudHJ5WzBdLCBlbnRyeVsxXSk7XG4gIH1cbn1cblxuLyoqXG4gKiBSZW1vdmVzIGFsbCBrZXktdmFsdWUgZW50cmllcyBmcm9tIHRoZSBsaXN0IGNhY2hlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBjbGVhclxuICogQG1lbWJlck9mIExpc3RDYWNoZVxuICovXG5mdW5jdGlvbiBsaXN0Q2FjaGVDbGVhcigpIHtcbiAgdGhpcy5fX2RhdGFfXyA9IFtdO1xufVxuXG4vKipcbiAqIFJlbW92ZXMgYGtleWAgYW5kIGl0cyB2YWx1ZSBmcm9tIHRoZSBsaXN0IGNhY2hlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBkZWxldGVcbiAqIEBtZW1iZXJPZiBMaXN0Q2FjaGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gcmVtb3ZlLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBlbnRyeSB3YXMgcmVtb3ZlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBsaXN0Q2FjaGVEZWxldGUoa2V5KSB7XG4gIHZhciBkYXRhID0gdGhpcy5fX2RhdGFfXyxcbiAgICAgIGluZGV4ID0gYXNzb2NJbmRleE9mKGRhdGEsIGtleSk7XG5cbiAgaWYgKGluZGV4IDwgMCkge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuICB2YXIgbGFzdEluZGV4ID0gZGF0YS5sZW5ndGggLSAxO1xuICBpZiAoaW5kZXggPT0gbGFzdEluZGV4KSB7XG4gICAgZGF0YS5wb3AoKTtcbiAgfSBlbHNlIHtcbiAgICBzcGxpY2UuY2FsbChkYXRhLCBpbmRleCwgMSk7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59XG5cbi8qKlxuICogR2V0cyB0aGUgbGlzdCBjYWNoZSB2YWx1ZSBmb3IgYGtleWAuXG4gKlxuICogQHByaXZhdGVcbiAqIEBuYW1lIGdldFxuICogQG1lbWJlck9mIExpc3RDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBnZXQuXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgZW50cnkgdmFsdWUuXG4gKi9cbmZ1bmN0aW9uIGxpc3RDYWNoZUdldChrZXkpIHtcbiAgdmFyIGRhdGEgPSB0aGlzLl9fZGF0YV9fLFxuICAgICAgaW5kZXggPSBhc3NvY0luZGV4T2YoZGF0YSwga2V5KTtcblxuICByZXR1cm4gaW5kZXggPCAwID8gdW5kZWZpbmVkIDogZGF0YVtpbmRleF1bMV07XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGEgbGlzdCBjYWNoZSB2YWx1ZSBmb3IgYGtleWAgZXhpc3RzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBoYXNcbiAqIEBtZW1iZXJPZiBMaXN0Q2FjaGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgZW50cnkgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYW4gZW50cnkgZm9yIGBrZXlgIGV4aXN0cywgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBsaXN0Q2FjaGVIYXMoa2V5KSB7XG4gIHJldHVybiBhc3NvY0luZGV4T2YodGhpcy5fX2RhdGFfXywga2V5KSA+IC0xO1xufVxuXG4vKipcbiAqIFNldHMgdGhlIGxpc3QgY2FjaGUgYGtleWAgdG8gYHZhbHVlYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgc2V0XG4gKiBAbWVtYmVyT2YgTGlzdENhY2hlXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHZhbHVlIHRvIHNldC5cbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHNldC5cbiAqIEByZXR1cm5zIHtPYmplY3R9IFJldHVybnMgdGhlIGxpc3QgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIGxpc3RDYWNoZVNldChrZXksIHZhbHVlKSB7XG4gIHZhciBkYXRhID0gdGhpcy5fX2RhdGFfXyxcbiAgICAgIGluZGV4ID0gYXNzb2NJbmRleE9mKGRhdGEsIGtleSk7XG5cbiAgaWYgKGluZGV4IDwgMCkge1xuICAgIGRhdGEucHVzaChba2V5LCB2YWx1ZV0pO1xuICB9IGVsc2Uge1xuICAgIGRhdGFbaW5kZXhdWzFdID0gdmFsdWU7XG4gIH1cbiAgcmV0dXJuIHRoaXM7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBMaXN0Q2FjaGVgLlxuTGlzdENhY2hlLnByb3RvdHlwZS5jbGVhciA9IGxpc3RDYWNoZUNsZWFyO1xuTGlzdENhY2hlLnByb3RvdHlwZVsnZGVsZXRlJ10gPSBsaXN0Q2FjaGVEZWxldGU7XG5MaXN0Q2FjaGUucHJvdG90eXBlLmdldCA9IGxpc3RDYWNoZUdldDtcbkxpc3RDYWNoZS5wcm90b3R5cGUuaGFzID0gbGlzdENhY2hlSGFzO1xuTGlzdENhY2hlLnByb3RvdHlwZS5zZXQgPSBsaXN0Q2FjaGVTZXQ7XG5cbi8qKlxuICogQ3JlYXRlcyBhIG1hcCBjYWNoZSBvYmplY3QgdG8gc3RvcmUga2V5LXZhbHVlIHBhaXJzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwYXJhbSB7QXJyYXl9IFtlbnRyaWVzXSBUaGUga2V5LXZhbHVlIHBhaXJzIHRvIGNhY2hlLlxuICovXG5mdW5jdGlvbiBNYXBDYWNoZShlbnRyaWVzKSB7XG4gIHZhciBpbmRleCA9IC0xLFxuICAgICAgbGVuZ3RoID0gZW50cmllcyA/IGVudHJpZXMubGVuZ3RoIDogMDtcblxuICB0aGlzLmNsZWFyKCk7XG4gIHdoaWxlICgrK2luZGV4IDwgbGVuZ3RoKSB7XG4gICAgdmFyIGVudHJ5ID0gZW50cmllc1tpbmRleF07XG4gICAgdGhpcy5zZXQoZW50cnlbMF0sIGVudHJ5WzFdKTtcbiAgfVxufVxuXG4vKipcbiAqIFJlbW92ZXMgYWxsIGtleS12YWx1ZSBlbnRyaWVzIGZyb20gdGhlIG1hcC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgY2xlYXJcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICovXG5mdW5jdGlvbiBtYXBDYWNoZUNsZWFyKCkge1xuICB0aGlzLl9fZGF0YV9fID0ge1xuICAgICdoYXNoJzogbmV3IEhhc2gsXG4gICAgJ21hcCc6IG5ldyAoTWFwIHx8IExpc3RDYWNoZSksXG4gICAgJ3N0cmluZyc6IG5ldyBIYXNoXG4gIH07XG59XG5cbi8qKlxuICogUmVtb3ZlcyBga2V5YCBhbmQgaXRzIHZhbHVlIGZyb20gdGhlIG1hcC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgZGVsZXRlXG4gKiBAbWVtYmVyT2YgTWFwQ2FjaGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gcmVtb3ZlLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBlbnRyeSB3YXMgcmVtb3ZlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBtYXBDYWNoZURlbGV0ZShrZXkpIHtcbiAgcmV0dXJuIGdldE1hcERhdGEodGhpcywga2V5KVsnZGVsZXRlJ10oa2V5KTtcbn1cblxuLyoqXG4gKiBHZXRzIHRoZSBtYXAgdmFsdWUgZm9yIGBrZXlgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBnZXRcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBnZXQuXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgZW50cnkgdmFsdWUuXG4gKi9cbmZ1bmN0aW9uIG1hcENhY2hlR2V0KGtleSkge1xuICByZXR1cm4gZ2V0TWFwRGF0YSh0aGlzLCBrZXkpLmdldChrZXkpO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBhIG1hcCB2YWx1ZSBmb3IgYGtleWAgZXhpc3RzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBoYXNcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSBlbnRyeSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBhbiBlbnRyeSBmb3IgYGtleWAgZXhpc3RzLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIG1hcENhY2hlSGFzKGtleSkge1xuICByZXR1cm4gZ2V0TWFwRGF0YSh0aGlzLCBrZXkpLmhhcyhrZXkpO1xufVxuXG4vKipcbiAqIFNldHMgdGhlIG1hcCBga2V5YCB0byBgdmFsdWVgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBzZXRcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcmV0dXJucyB7T2JqZWN0fSBSZXR1cm5zIHRoZSBtYXAgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIG1hcENhY2hlU2V0KGtleSwgdmFsdWUpIHtcbiAgZ2V0TWFwRGF0YSh0aGlzLCBrZXkpLnNldChrZXksIHZhbHVlKTtcbiAgcmV0dXJuIHRoaXM7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBNYXBDYWNoZWAuXG5NYXBDYWNoZS5wcm90b3R5cGUuY2xlYXIgPSBtYXBDYWNoZUNsZWFyO1xuTWFwQ2FjaGUucHJvdG90eXBlWydkZWxldGUnXSA9IG1hcENhY2hlRGVsZXRlO1xuTWFwQ2FjaGUucHJvdG90eXBlLmdldCA9IG1hcENhY2hlR2V0O1xuTWFwQ2FjaGUucHJvdG90eXBlLmhhcyA9IG1hcENhY2hlSGFzO1xuTWFwQ2FjaGUucHJvdG90eXBlLnNldCA9IG1hcENhY2hlU2V0O1xuXG4vKipcbiAqXG4gKiBDcmVhdGVzIGFuIGFycmF5IGNhY2hlIG9iamVjdCB0byBzdG9yZSB1bmlxdWUgdmFsdWVzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwYXJhbSB7QXJyYXl9IFt2YWx1ZXNdIFRoZSB2YWx1ZXMgdG8gY2FjaGUuXG4gKi9cbmZ1bmN0aW9uIFNldENhY2hlKHZhbHVlcykge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIGxlbmd0aCA9IHZhbHVlcyA/IHZhbHVlcy5sZW5ndGggOiAwO1xuXG4gIHRoaXMuX19kYXRhX18gPSBuZXcgTWFwQ2FjaGU7XG4gIHdoaWxlICgrK2luZGV4IDwgbGVuZ3RoKSB7XG4gICAgdGhpcy5hZGQodmFsdWVzW2luZGV4XSk7XG4gIH1cbn1cblxuLyoqXG4gKiBBZGRzIGB2YWx1ZWAgdG8gdGhlIGFycmF5IGNhY2hlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBhZGRcbiAqIEBtZW1iZXJPZiBTZXRDYWNoZVxuICogQGFsaWFzIHB1c2hcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNhY2hlLlxuICogQHJldHVybnMge09iamVjdH0gUmV0dXJucyB0aGUgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIHNldENhY2hlQWRkKHZhbHVlKSB7XG4gIHRoaXMuX19kYXRhX18uc2V0KHZhbHVlLCBIQVNIX1VOREVGSU5FRCk7XG4gIHJldHVybiB0aGlzO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgdmFsdWVgIGlzIGluIHRoZSBhcnJheSBjYWNoZS5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgaGFzXG4gKiBAbWVtYmVyT2YgU2V0Q2FjaGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHNlYXJjaCBmb3IuXG4gKiBAcmV0dXJucyB7bnVtYmVyfSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGZvdW5kLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIHNldENhY2hlSGFzKHZhbHVlKSB7XG4gIHJldHVybiB0aGlzLl9fZGF0YV9fLmhhcyh2YWx1ZSk7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBTZXRDYWNoZWAuXG5TZXRDYWNoZS5wcm90b3R5cGUuYWRkID0gU2V0Q2FjaGUucHJvdG90eXBlLnB1c2ggPSBzZXRDYWNoZUFkZDtcblNldENhY2hlLnByb3RvdHlwZS5oYXMgPSBzZXRDYWNoZUhhcztcblxuLyoqXG4gKiBHZXRzIHRoZSBpbmRleCBhdCB3aGljaCB0aGUgYGtleWAgaXMgZm91bmQgaW4gYGFycmF5YCBvZiBrZXktdmFsdWUgcGFpcnMuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IGFycmF5IFRoZSBhcnJheSB0byBpbnNwZWN0LlxuICogQHBhcmFtIHsqfSBrZXkgVGhlIGtleSB0byBzZWFyY2ggZm9yLlxuICogQHJldHVybnMge251bWJlcn0gUmV0dXJucyB0aGUgaW5kZXggb2YgdGhlIG1hdGNoZWQgdmFsdWUsIGVsc2UgYC0xYC5cbiAqL1xuZnVuY3Rpb24gYXNzb2NJbmRleE9mKGFycmF5LCBrZXkpIHtcbiAgdmFyIGxlbmd0aCA9IGFycmF5Lmxlbmd0aDtcbiAgd2hpbGUgKGxlbmd0aC0tKSB7XG4gICAgaWYgKGVxKGFycmF5W2xlbmd0aF1bMF0sIGtleSkpIHtcbiAgICAgIHJldHVybiBsZW5ndGg7XG4gICAgfVxuICB9XG4gIHJldHVybiAtMTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5pc05hdGl2ZWAgd2l0aG91dCBiYWQgc2hpbSBjaGVja3MuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYSBuYXRpdmUgZnVuY3Rpb24sXG4gKiAgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBiYXNlSXNOYXRpdmUodmFsdWUpIHtcbiAgaWYgKCFpc09iamVjdCh2YWx1ZSkgfHwgaXNNYXNrZWQodmFsdWUpKSB7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG4gIHZhciBwYXR0ZXJuID0gKGlzRnVuY3Rpb24odmFsdWUpIHx8IGlzSG9zdE9iamVjdCh2YWx1ZSkpID8gcmVJc05hdGl2ZSA6IHJlSXNIb3N0Q3RvcjtcbiAgcmV0dXJuIHBhdHRlcm4udGVzdCh0b1NvdXJjZSh2YWx1ZSkpO1xufVxuXG4vKipcbiAqIFRoZSBiYXNlIGltcGxlbWVudGF0aW9uIG9mIGBfLnVuaXFCeWAgd2l0aG91dCBzdXBwb3J0IGZvciBpdGVyYXRlZSBzaG9ydGhhbmRzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSBhcnJheSBUaGUgYXJyYXkgdG8gaW5zcGVjdC5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IFtpdGVyYXRlZV0gVGhlIGl0ZXJhdGVlIGludm9rZWQgcGVyIGVsZW1lbnQuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBbY29tcGFyYXRvcl0gVGhlIGNvbXBhcmF0b3IgaW52b2tlZCBwZXIgZWxlbWVudC5cbiAqIEByZXR1cm5zIHtBcnJheX0gUmV0dXJucyB0aGUgbmV3IGR1cGxpY2F0ZSBmcmVlIGFycmF5LlxuICovXG5mdW5jdGlvbiBiYXNlVW5pcShhcnJheSwgaXRlcmF0ZWUsIGNvbXBhcmF0b3IpIHtcbiAgdmFyIGluZGV4ID0gLTEsXG4gICAgICBpbmNsdWRlcyA9IGFycmF5SW5jbHVkZXMsXG4gICAgICBsZW5ndGggPSBhcnJheS5sZW5ndGgsXG4gICAgICBpc0NvbW1vbiA9IHRydWUsXG4gICAgICByZXN1bHQgPSBbXSxcbiAgICAgIHNlZW4gPSByZXN1bHQ7XG5cbiAgaWYgKGNvbXBhcmF0b3IpIHtcbiAgICBpc0NvbW1vbiA9IGZhbHNlO1xuICAgIGluY2x1ZGVzID0gYXJyYXlJbmNsdWRlc1dpdGg7XG4gIH1cbiAgZWxzZSBpZiAobGVuZ3RoID49IExBUkdFX0FSUkFZX1NJWkUpIHtcbiAgICB2YXIgc2V0ID0gaXRlcmF0ZWUgPyBudWxsIDogY3JlYXRlU2V0KGFycmF5KTtcbiAgICBpZiAoc2V0KSB7XG4gICAgICByZXR1cm4gc2V0VG9BcnJheShzZXQpO1xuICAgIH1cbiAgICBpc0NvbW1vbiA9IGZhbHNlO1xuICAgIGluY2x1ZGVzID0gY2FjaGVIYXM7XG4gICAgc2VlbiA9IG5ldyBTZXRDYWNoZTtcbiAgfVxuICBlbHNlIHtcbiAgICBzZWVuID0gaXRlcmF0ZWUgPyBbXSA6IHJlc3VsdDtcbiAgfVxuICBvdXRlcjpcbiAgd2hpbGUgKCsraW5kZXggPCBsZW5ndGgpIHtcbiAgICB2YXIgdmFsdWUgPSBhcnJheVtpbmRleF0sXG4gICAgICAgIGNvbXB1dGVkID0gaXRlcmF0ZWUgPyBpdGVyYXRlZSh2YWx1ZSkgOiB2YWx1ZTtcblxuICAgIHZhbHVlID0gKGNvbXBhcmF0b3IgfHwgdmFsdWUgIT09IDApID8gdmFsdWUgOiAwO1xuICAgIGlmIChpc0NvbW1vbiAmJiBjb21wdXRlZCA9PT0gY29tcHV0ZWQpIHtcbiAgICAgIHZhciBzZWVuSW5kZXggPSBzZWVuLmxlbmd0aDtcbiAgICAgIHdoaWxlIChzZWVuSW5kZXgtLSkge1xuICAgICAgICBpZiAoc2VlbltzZWVuSW5kZXhdID09PSBjb21wdXRlZCkge1xuICAgICAgICAgIGNvbnRpbnVlIG91dGVyO1xuICAgICAgICB9XG4gICAgICB9XG4gICAgICBpZiAoaXRlcmF0ZWUpIHtcbiAgICAgICAgc2Vlbi5wdXNoKGNvbXB1dGVkKTtcbiAgICAgIH1cbiAgICAgIHJlc3VsdC5wdXNoKHZhbHVlKTtcbiAgICB9XG4gICAgZWxzZSBpZiAoIWluY2x1ZGVzKHNlZW4sIGNvbXB1dGVkLCBjb21wYXJhdG9yKSkge1xuICAgICAgaWYgKHNlZW4gIT09IHJlc3VsdCkge1xuICAgICAgICBzZWVuLnB1c2goY29tcHV0ZWQpO1xuICAgICAgfVxuICAgICAgcmVzdWx0LnB1c2godmFsdWUpO1xuICAgIH1cbiAgfVxuICByZXR1cm4gcmVzdWx0O1xufVxuXG4vKipcbiAqIENyZWF0ZXMgYSBzZXQgb2JqZWN0IG9mIGB2YWx1ZXNgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSB2YWx1ZXMgVGhlIHZhbHVlcyB0byBhZGQgdG8gdGhlIHNldC5cbiAqIEByZXR1cm5zIHtPYmplY3R9IFJldHVybnMgdGhlIG5ldyBzZXQuXG4gKi9cbnZhciBjcmVhdGVTZXQgPSAhKFNldCAmJiAoMSAvIHNldFRvQXJyYXkobmV3IFNldChbLC0wXSkpWzFdKSA9PSBJTkZJTklUWSkgPyBub29wIDogZnVuY3Rpb24odmFsdWVzKSB7XG4gIHJldHVybiBuZXcgU2V0KHZhbHVlcyk7XG59O1xuXG4vKipcbiAqIEdldHMgdGhlIGRhdGEgZm9yIGBtYXBgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gbWFwIFRoZSBtYXAgdG8gcXVlcnkuXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSByZWZlcmVuY2Uga2V5LlxuICogQHJldHVybnMgeyp9IFJldHVybnMgdGhlIG1hcCBkYXRhLlxuICovXG5mdW5jdGlvbiBnZXRNYXBEYXRhKG1hcCwga2V5KSB7XG4gIHZhciBkYXRhID0gbWFwLl9fZGF0YV9fO1xuICByZXR1cm4gaXNLZXlhYmxlKGtleSlcbiAgICA/IGRhdGFbdHlwZW9mIGtleSA9PSAnc3RyaW5nJyA/ICdzdHJpbmcnIDogJ2hhc2gnXVxuICAgIDogZGF0YS5tYXA7XG59XG5cbi8qKlxuICogR2V0cyB0aGUgbmF0aXZlIGZ1bmN0aW9uIGF0IGBrZXlgIG9mIGBvYmplY3RgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gb2JqZWN0IFRoZSBvYmplY3QgdG8gcXVlcnkuXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIG1ldGhvZCB0byBnZXQuXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgZnVuY3Rpb24gaWYgaXQncyBuYXRpdmUsIGVsc2UgYHVuZGVmaW5lZGAuXG4gKi9cbmZ1bmN0aW9uIGdldE5hdGl2ZShvYmplY3QsIGtleSkge1xuICB2YXIgdmFsdWUgPSBnZXRWYWx1ZShvYmplY3QsIGtleSk7XG4gIHJldHVybiBiYXNlSXNOYXRpdmUodmFsdWUpID8gdmFsdWUgOiB1bmRlZmluZWQ7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgc3VpdGFibGUgZm9yIHVzZSBhcyB1bmlxdWUgb2JqZWN0IGtleS5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBzdWl0YWJsZSwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc0tleWFibGUodmFsdWUpIHtcbiAgdmFyIHR5cGUgPSB0eXBlb2YgdmFsdWU7XG4gIHJldHVybiAodHlwZSA9PSAnc3RyaW5nJyB8fCB0eXBlID09ICdudW1iZXInIHx8IHR5cGUgPT0gJ3N5bWJvbCcgfHwgdHlwZSA9PSAnYm9vbGVhbicpXG4gICAgPyAodmFsdWUgIT09ICdfX3Byb3RvX18nKVxuICAgIDogKHZhbHVlID09PSBudWxsKTtcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYGZ1bmNgIGhhcyBpdHMgc291cmNlIG1hc2tlZC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtGdW5jdGlvbn0gZnVuYyBUaGUgZnVuY3Rpb24gdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYGZ1bmNgIGlzIG1hc2tlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc01hc2tlZChmdW5jKSB7XG4gIHJldHVybiAhIW1hc2tTcmNLZXkgJiYgKG1hc2tTcmNLZXkgaW4gZnVuYyk7XG59XG5cbi8qKlxuICogQ29udmVydHMgYGZ1bmNgIHRvIGl0cyBzb3VyY2UgY29kZS5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtGdW5jdGlvbn0gZnVuYyBUaGUgZnVuY3Rpb24gdG8gcHJvY2Vzcy5cbiAqIEByZXR1cm5zIHtzdHJpbmd9IFJldHVybnMgdGhlIHNvdXJjZSBjb2RlLlxuICovXG5mdW5jdGlvbiB0b1NvdXJjZShmdW5jKSB7XG4gIGlmIChmdW5jICE9IG51bGwpIHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIGZ1bmNUb1N0cmluZy5jYWxsKGZ1bmMpO1xuICAgIH0gY2F0Y2ggKGUpIHt9XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiAoZnVuYyArICcnKTtcbiAgICB9IGNhdGNoIChlKSB7fVxuICB9XG4gIHJldHVybiAnJztcbn1cblxuLyoqXG4gKiBUaGlzIG1ldGhvZCBpcyBsaWtlIGBfLnVuaXFgIGV4Y2VwdCB0aGF0IGl0IGFjY2VwdHMgYGNvbXBhcmF0b3JgIHdoaWNoXG4gKiBpcyBpbnZva2VkIHRvIGNvbXBhcmUgZWxlbWVudHMgb2YgYGFycmF5YC4gVGhlIGNvbXBhcmF0b3IgaXMgaW52b2tlZCB3aXRoXG4gKiB0d28gYXJndW1lbnRzOiAoYXJyVmFsLCBvdGhWYWwpLlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgNC4wLjBcbiAqIEBjYXRlZ29yeSBBcnJheVxuICogQHBhcmFtIHtBcnJheX0gYXJyYXkgVGhlIGFycmF5IHRvIGluc3BlY3QuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBbY29tcGFyYXRvcl0gVGhlIGNvbXBhcmF0b3IgaW52b2tlZCBwZXIgZWxlbWVudC5cbiAqIEByZXR1cm5zIHtBcnJheX0gUmV0dXJucyB0aGUgbmV3IGR1cGxpY2F0ZSBmcmVlIGFycmF5LlxuICogQGV4YW1wbGVcbiAqXG4gKiB2YXIgb2JqZWN0cyA9IFt7ICd4JzogMSwgJ3knOiAyIH0sIHsgJ3gnOiAyLCAneSc6IDEgfSwgeyAneCc6IDEsICd5JzogMiB9XTtcbiAqXG4gKiBfLnVuaXFXaXRoKG9iamVjdHMsIF8uaXNFcXVhbCk7XG4gKiAvLyA9PiBbeyAneCc6IDEsICd5JzogMiB9LCB7ICd4JzogMiwgJ3knOiAxIH1dXG4gKi9cbmZ1bmN0aW9uIHVuaXFXaXRoKGFycmF5LCBjb21wYXJhdG9yKSB7XG4gIHJldHVybiAoYXJyYXkgJiYgYXJyYXkubGVuZ3RoKVxuICAgID8gYmFzZVVuaXEoYXJyYXksIHVuZGVmaW5lZCwgY29tcGFyYXRvcilcbiAgICA6IFtdO1xufVxuXG4vKipcbiAqIFBlcmZvcm1zIGFcbiAqIFtgU2FtZVZhbHVlWmVyb2BdKGh0dHA6Ly9lY21hLWludGVybmF0aW9uYWwub3JnL2VjbWEtMjYyLzcuMC8jc2VjLXNhbWV2YWx1ZXplcm8pXG4gKiBjb21wYXJpc29uIGJldHdlZW4gdHdvIHZhbHVlcyB0byBkZXRlcm1pbmUgaWYgdGhleSBhcmUgZXF1aXZhbGVudC5cbiAqXG4gKiBAc3RhdGljXG4gKiBAbWVtYmVyT2YgX1xuICogQHNpbmNlIDQuMC4wXG4gKiBAY2F0ZWdvcnkgTGFuZ1xuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY29tcGFyZS5cbiAqIEBwYXJhbSB7Kn0gb3RoZXIgVGhlIG90aGVyIHZhbHVlIHRvIGNvbXBhcmUuXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgdGhlIHZhbHVlcyBhcmUgZXF1aXZhbGVudCwgZWxzZSBgZmFsc2VgLlxuICogQGV4YW1wbGVcbiAqXG4gKiB2YXIgb2JqZWN0ID0geyAnYSc6IDEgfTtcbiAqIHZhciBvdGhlciA9IHsgJ2EnOiAxIH07XG4gKlxuICogXy5lcShvYmplY3QsIG9iamVjdCk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5lcShvYmplY3QsIG90aGVyKTtcbiAqIC8vID0+IGZhbHNlXG4gKlxuICogXy5lcSgnYScsICdhJyk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5lcSgnYScsIE9iamVjdCgnYScpKTtcbiAqIC8vID0+IGZhbHNlXG4gKlxuICogXy5lcShOYU4sIE5hTik7XG4gKiAvLyA9PiB0cnVlXG4gKi9cbmZ1bmN0aW9uIGVxKHZhbHVlLCBvdGhlcikge1xuICByZXR1cm4gdmFsdWUgPT09IG90aGVyIHx8ICh2YWx1ZSAhPT0gdmFsdWUgJiYgb3RoZXIgIT09IG90aGVyKTtcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYHZhbHVlYCBpcyBjbGFzc2lmaWVkIGFzIGEgYEZ1bmN0aW9uYCBvYmplY3QuXG4gKlxuICogQHN0YXRpY1xuICogQG1lbWJlck9mIF9cbiAqIEBzaW5jZSAwLjEuMFxuICogQGNhdGVnb3J5IExhbmdcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYSBmdW5jdGlvbiwgZWxzZSBgZmFsc2VgLlxuICogQGV4YW1wbGVcbiAqXG4gKiBfLmlzRnVuY3Rpb24oXyk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5pc0Z1bmN0aW9uKC9hYmMvKTtcbiAqIC8vID0+IGZhbHNlXG4gKi9cbmZ1bmN0aW9uIGlzRnVuY3Rpb24odmFsdWUpIHtcbiAgLy8gVGhlIHVzZSBvZiBgT2JqZWN0I3RvU3RyaW5nYCBhdm9pZHMgaXNzdWVzIHdpdGggdGhlIGB0eXBlb2ZgIG9wZXJhdG9yXG4gIC8vIGluIFNhZmFyaSA4LTkgd2hpY2ggcmV0dXJucyAnb2JqZWN0JyBmb3IgdHlwZWQgYXJyYXkgYW5kIG90aGVyIGNvbnN0cnVjdG9ycy5cbiAgdmFyIHRhZyA9IGlzT2JqZWN0KHZhbHVlKSA/IG9iamVjdFRvU3RyaW5nLmNhbGwodmFsdWUpIDogJyc7XG4gIHJldHVybiB0YWcgPT0gZnVuY1RhZyB8fCB0YWcgPT0gZ2VuVGFnO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgdmFsdWVgIGlzIHRoZVxuICogW2xhbmd1YWdlIHR5cGVdKGh0dHA6Ly93d3cuZWNtYS1pbnRlcm5hdGlvbmFsLm9yZy9lY21hLTI2Mi83LjAvI3NlYy1lY21hc2NyaXB0LWxhbmd1YWdlLXR5cGVzKVxuICogb2YgYE9iamVjdGAuIChlLmcuIGFycmF5cywgZnVuY3Rpb25zLCBvYmplY3RzLCByZWdleGVzLCBgbmV3IE51bWJlcigwKWAsIGFuZCBgbmV3IFN0cmluZygnJylgKVxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgMC4xLjBcbiAqIEBjYXRlZ29yeSBMYW5nXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGFuIG9iamVjdCwgZWxzZSBgZmFsc2VgLlxuICogQGV4YW1wbGVcbiAqXG4gKiBfLmlzT2JqZWN0KHt9KTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmlzT2JqZWN0KFsxLCAyLCAzXSk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5pc09iamVjdChfLm5vb3ApO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaXNPYmplY3QobnVsbCk7XG4gKiAvLyA9PiBmYWxzZVxuICovXG5mdW5jdGlvbiBpc09iamVjdCh2YWx1ZSkge1xuICB2YXIgdHlwZSA9IHR5cGVvZiB2YWx1ZTtcbiAgcmV0dXJuICEhdmFsdWUgJiYgKHR5cGUgPT0gJ29iamVjdCcgfHwgdHlwZSA9PSAnZnVuY3Rpb24nKTtcbn1cblxuLyoqXG4gKiBUaGlzIG1ldGhvZCByZXR1cm5zIGB1bmRlZmluZWRgLlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgMi4zLjBcbiAqIEBjYXRlZ29yeSBVdGlsXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8udGltZXMoMiwgXy5ub29wKTtcbiAqIC8vID0+IFt1bmRlZmluZWQsIHVuZGVmaW5lZF1cbiAqL1xuZnVuY3Rpb24gbm9vcCgpIHtcbiAgLy8gTm8gb3BlcmF0aW9uIHBlcmZvcm1lZC5cbn1cblxubW9kdWxlLmV4cG9ydHMgPSB1bmlxV2l0aDtcbiIsICIvKipcbiAqIGxvZGFzaCAoQ3VzdG9tIEJ1aWxkKSA8aHR0cHM6Ly9sb2Rhc2guY29tLz5cbiAqIEJ1aWxkOiBgbG9kYXNoIG1vZHVsYXJpemUgZXhwb3J0cz1cIm5wbVwiIC1vIC4vYFxuICogQ29weXJpZ2h0IGpRdWVyeSBGb3VuZGF0aW9uIGFuZCBvdGhlciBjb250cmlidXRvcnMgPGh0dHBzOi8vanF1ZXJ5Lm9yZy8+XG4gKiBSZWxlYXNlZCB1bmRlciBNSVQgbGljZW5zZSA8aHR0cHM6Ly9sb2Rhc2guY29tL2xpY2Vuc2U+XG4gKiBCYXNlZCBvbiBVbmRlcnNjb3JlLmpzIDEuOC4zIDxodHRwOi8vdW5kZXJzY29yZWpzLm9yZy9MSUNFTlNFPlxuICogQ29weXJpZ2h0IEplcmVteSBBc2hrZW5hcywgRG9jdW1lbnRDbG91ZCBhbmQgSW52ZXN0aWdhdGl2ZSBSZXBvcnRlcnMgJiBFZGl0b3JzXG4gKi9cblxuLyoqIFVzZWQgYXMgdGhlIHNpemUgdG8gZW5hYmxlIGxhcmdlIGFycmF5IG9wdGltaXphdGlvbnMuICovXG52YXIgTEFSR0VfQVJSQVlfU0laRSA9IDIwMDtcblxuLyoqIFVzZWQgYXMgdGhlIGBUeXBlRXJyb3JgIG1lc3NhZ2UgZm9yIFwiRnVuY3Rpb25zXCIgbWV0aG9kcy4gKi9cbnZhciBGVU5DX0VSUk9SX1RFWFQgPSAnRXhwZWN0ZWQgYSBmdW5jdGlvbic7XG5cbi8qKiBVc2VkIHRvIHN0YW5kLWluIGZvciBgdW5kZWZpbmVkYCBoYXNoIHZhbHVlcy4gKi9cbnZhciBIQVNIX1VOREVGSU5FRCA9ICdfX2xvZGFzaF9oYXNoX3VuZGVmaW5lZF9fJztcblxuLyoqIFVzZWQgdG8gY29tcG9zZSBiaXRtYXNrcyBmb3IgY29tcGFyaXNvbiBzdHlsZXMuICovXG52YXIgVU5PUkRFUkVEX0NPTVBBUkVfRkxBRyA9IDEsXG4gICAgUEFSVElBTF9DT01QQVJFX0ZMQUcgPSAyO1xuXG4vKiogVXNlZCBhcyByZWZlcmVuY2VzIGZvciB2YXJpb3VzIGBOdW1iZXJgIGNvbnN0YW50cy4gKi9cbnZhciBJTkZJTklUWSA9IDEgLyAwLFxuICAgIE1BWF9TQUZFX0lOVEVHRVIgPSA5MDA3MTk5MjU0NzQwOTkxO1xuXG4vKiogYE9iamVjdCN0b1N0cmluZ2AgcmVzdWx0IHJlZmVyZW5jZXMuICovXG52YXIgYXJnc1RhZyA9ICdbb2JqZWN0IEFyZ3VtZW50c10nLFxuICAgIGFycmF5VGFnID0gJ1tvYmplY3QgQXJyYXldJyxcbiAgICBib29sVGFnID0gJ1tvYmplY3QgQm9vbGVhbl0nLFxuICAgIGRhdGVUYWcgPSAnW29iamVjdCBEYXRlXScsXG4gICAgZXJyb3JUYWcgPSAnW29iamVjdCBFcnJvcl0nLFxuICAgIGZ1bmNUYWcgPSAnW29iamVjdCBGdW5jdGlvbl0nLFxuICAgIGdlblRhZyA9ICdbb2JqZWN0IEdlbmVyYXRvckZ1bmN0aW9uXScsXG4gICAgbWFwVGFnID0gJ1tvYmplY3QgTWFwXScsXG4gICAgbnVtYmVyVGFnID0gJ1tvYmplY3QgTnVtYmVyXScsXG4gICAgb2JqZWN0VGFnID0gJ1tvYmplY3QgT2JqZWN0XScsXG4gICAgcHJvbWlzZVRhZyA9ICdbb2JqZWN0IFByb21pc2VdJyxcbiAgICByZWdleHBUYWcgPSAnW29iamVjdCBSZWdFeHBdJyxcbiAgICBzZXRUYWcgPSAnW29iamVjdCBTZXRdJyxcbiAgICBzdHJpbmdUYWcgPSAnW29iamVjdCBTdHJpbmddJyxcbiAgICBzeW1ib2xUYWcgPSAnW29iamVjdCBTeW1ib2xdJyxcbiAgICB3ZWFrTWFwVGFnID0gJ1tvYmplY3QgV2Vha01hcF0nO1xuXG52YXIgYXJyYXlCdWZmZXJUYWcgPSAnW29iamVjdCBBcnJheUJ1ZmZlcl0nLFxuICAgIGRhdGFWaWV3VGFnID0gJ1tvYmplY3QgRGF0YVZpZXddJyxcbiAgICBmbG9hdDMyVGFnID0gJ1tvYmplY3QgRmxvYXQzMkFycmF5XScsXG4gICAgZmxvYXQ2NFRhZyA9ICdbb2JqZWN0IEZsb2F0NjRBcnJheV0nLFxuICAgIGludDhUYWcgPSAnW29iamVjdCBJbnQ4QXJyYXldJyxcbiAgICBpbnQxNlRhZyA9ICdbb2JqZWN0IEludDE2QXJyYXldJyxcbiAgICBpbnQzMlRhZyA9ICdbb2JqZWN0IEludDMyQXJyYXldJyxcbiAgICB1aW50OFRhZyA9ICdbb2JqZWN0IFVpbnQ4QXJyYXldJyxcbiAgICB1aW50OENsYW1wZWRUYWcgPSAnW29iamVjdCBVaW50OENsYW1wZWRBcnJheV0nLFxuICAgIHVpbnQxNlRhZyA9ICdbb2JqZWN0IFVpbnQxNkFycmF5XScsXG4gICAgdWludDMyVGFnID0gJ1tvYmplY3QgVWludDMyQXJyYXldJztcblxuLyoqIFVzZWQgdG8gbWF0Y2ggcHJvcGVydHkgbmFtZXMgd2l0aGluIHByb3BlcnR5IHBhdGhzLiAqL1xudmFyIHJlSXNEZWVwUHJvcCA9IC9cXC58XFxbKD86W15bXFxdXSp8KFtcIiddKSg/Oig/IVxcMSlbXlxcXFxdfFxcXFwuKSo/XFwxKVxcXS8sXG4gICAgcmVJc1BsYWluUHJvcCA9IC9eXFx3KiQvLFxuICAgIHJlTGVhZGluZ0RvdCA9IC9eXFwuLyxcbiAgICByZVByb3BOYW1lID0gL1teLltcXF1dK3xcXFsoPzooLT9cXGQrKD86XFwuXFxkKyk/KXwoW1wiJ10pKCg/Oig/IVxcMilbXlxcXFxdfFxcXFwuKSo/KVxcMilcXF18KD89KD86XFwufFxcW1xcXSkoPzpcXC58XFxbXFxdfCQpKS9nO1xuXG4vKipcbiAqIFVzZWQgdG8gbWF0Y2ggYFJlZ0V4cGBcbiAqIFtzeW50YXggY2hhcmFjdGVyc10oaHR0cDovL2VjbWEtaW50ZXJuYXRpb25hbC5vcmcvZWNtYS0yNjIvNy4wLyNzZWMtcGF0dGVybnMpLlxuICovXG52YXIgcmVSZWdFeHBDaGFyID0gL1tcXFxcXiQuKis/KClbXFxde318XS9nO1xuXG4vKiogVXNlZCB0byBtYXRjaCBiYWNrc2xhc2hlcyBpbiBwcm9wZXJ0eSBwYXRocy4gKi9cbnZhciByZUVzY2FwZUNoYXIgPSAvXFxcXChcXFxcKT8vZztcblxuLyoqIFVzZWQgdG8gZGV0ZWN0IGhvc3QgY29uc3RydWN0b3JzIChTYWZhcmkpLiAqL1xudmFyIHJlSXNIb3N0Q3RvciA9IC9eXFxbb2JqZWN0IC4rP0NvbnN0cnVjdG9yXFxdJC87XG5cbi8qKiBVc2VkIHRvIGRldGVjdCB1bnNpZ25lZCBpbnRlZ2VyIHZhbHVlcy4gKi9cbnZhciByZUlzVWludCA9IC9eKD86MHxbMS05XVxcZCopJC87XG5cbi8qKiBVc2VkIHRvIGlkZW50aWZ5IGB0b1N0cmluZ1RhZ2AgdmFsdWVzIG9mIHR5cGVkIGFycmF5cy4gKi9cbnZhciB0eXBlZEFycmF5VGFncyA9IHt9O1xudHlwZWRBcnJheVRhZ3NbZmxvYXQzMlRhZ10gPSB0eXBlZEFycmF5VGFnc1tmbG9hdDY0VGFnXSA9XG50eXBlZEFycmF5VGFnc1tpbnQ4VGFnXSA9IHR5cGVkQXJyYXlUYWdzW2ludDE2VGFnXSA9XG50eXBlZEFycmF5VGFnc1tpbnQzMlRhZ10gPSB0eXBlZEFycmF5VGFnc1t1aW50OFRhZ10gPVxudHlwZWRBcnJheVRhZ3NbdWludDhDbGFtcGVkVGFnXSA9IHR5cGVkQXJyYXlUYWdzW3VpbnQxNlRhZ10gPVxudHlwZWRBcnJheVRhZ3NbdWludDMyVGFnXSA9IHRydWU7XG50eXBlZEFycmF5VGFnc1thcmdzVGFnXSA9IHR5cGVkQXJyYXlUYWdzW2FycmF5VGFnXSA9XG50eXBlZEFycmF5VGFnc1thcnJheUJ1ZmZlclRhZ10gPSB0eXBlZEFycmF5VGFnc1tib29sVGFnXSA9XG50eXBlZEFycmF5VGFnc1tkYXRhVmlld1RhZ10gPSB0eXBlZEFycmF5VGFnc1tkYXRlVGFnXSA9XG50eXBlZEFycmF5VGFnc1tlcnJvclRhZ10gPSB0eXBlZEFycmF5VGFnc1tmdW5jVGFnXSA9XG50eXBlZEFycmF5VGFnc1ttYXBUYWddID0gdHlwZWRBcnJheVRhZ3NbbnVtYmVyVGFnXSA9XG50eXBlZEFycmF5VGFnc1tvYmplY3RUYWddID0gdHlwZWRBcnJheVRhZ3NbcmVnZXhwVGFnXSA9XG50eXBlZEFycmF5VGFnc1tzZXRUYWddID0gdHlwZWRBcnJheVRhZ3Nbc3RyaW5nVGFnXSA9XG50eXBlZEFycmF5VGFnc1t3ZWFrTWFwVGFnXSA9IGZhbHNlO1xuXG4vKiogRGV0ZWN0IGZyZWUgdmFyaWFibGUgYGdsb2JhbGAgZnJvbSBOb2RlLmpzLiAqL1xudmFyIGZyZWVHbG9iYWwgPSB0eXBlb2YgZ2xvYmFsID09ICdvYmplY3QnICYmIGdsb2JhbCAmJiBnbG9iYWwuT2JqZWN0ID09PSBPYmplY3QgJiYgZ2xvYmFsO1xuXG4vKiogRGV0ZWN0IGZyZWUgdmFyaWFibGUgYHNlbGZgLiAqL1xudmFyIGZyZWVTZWxmID0gdHlwZW9mIHNlbGYgPT0gJ29iamVjdCcgJiYgc2VsZiAmJiBzZWxmLk9iamVjdCA9PT0gT2JqZWN0ICYmIHNlbGY7XG5cbi8qKiBVc2VkIGFzIGEgcmVmZXJlbmNlIHRvIHRoZSBnbG9iYWwgb2JqZWN0LiAqL1xudmFyIHJvb3QgPSBmcmVlR2xvYmFsIHx8IGZyZWVTZWxmIHx8IEZ1bmN0aW9uKCdyZXR1cm4gdGhpcycpKCk7XG5cbi8qKiBEZXRlY3QgZnJlZSB2YXJpYWJsZSBgZXhwb3J0c2AuICovXG52YXIgZnJlZUV4cG9ydHMgPSB0eXBlb2YgZXhwb3J0cyA9PSAnb2JqZWN0JyAmJiBleHBvcnRzICYmICFleHBvcnRzLm5vZGVUeXBlICYmIGV4cG9ydHM7XG5cbi8qKiBEZXRlY3QgZnJlZSB2YXJpYWJsZSBgbW9kdWxlYC4gKi9cbnZhciBmcmVlTW9kdWxlID0gZnJlZUV4cG9ydHMgJiYgdHlwZW9mIG1vZHVsZSA9PSAnb2JqZWN0JyAmJiBtb2R1bGUgJiYgIW1vZHVsZS5ub2RlVHlwZSAmJiBtb2R1bGU7XG5cbi8qKiBEZXRlY3QgdGhlIHBvcHVsYXIgQ29tbW9uSlMgZXh0ZW5zaW9uIGBtb2R1bGUuZXhwb3J0c2AuICovXG52YXIgbW9kdWxlRXhwb3J0cyA9IGZyZWVNb2R1bGUgJiYgZnJlZU1vZHVsZS5leHBvcnRzID09PSBmcmVlRXhwb3J0cztcblxuLyoqIERldGVjdCBmcmVlIHZhcmlhYmxlIGBwcm9jZXNzYCBmcm9tIE5vZGUuanMuICovXG52YXIgZnJlZVByb2Nlc3MgPSBtb2R1bGVFeHBvcnRzICYmIGZyZWVHbG9iYWwucHJvY2VzcztcblxuLyoqIFVzZWQgdG8gYWNjZXNzIGZhc3RlciBOb2RlLmpzIGhlbHBlcnMuICovXG52YXIgbm9kZVV0aWwgPSAoZnVuY3Rpb24oKSB7XG4gIHRyeSB7XG4gICAgcmV0dXJuIGZyZWVQcm9jZXNzICYmIGZyZWVQcm9jZXNzLmJpbmRpbmcoJ3V0aWwnKTtcbiAgfSBjYXRjaCAoZSkge31cbn0oKSk7XG5cbi8qIE5vZGUuanMgaGVscGVyIHJlZmVyZW5jZXMuICovXG52YXIgbm9kZUlzVHlwZWRBcnJheSA9IG5vZGVVdGlsICYmIG5vZGVVdGlsLmlzVHlwZWRBcnJheTtcblxuLyoqXG4gKiBBIGZhc3RlciBhbHRlcm5hdGl2ZSB0byBgRnVuY3Rpb24jYXBwbHlgLCB0aGlzIGZ1bmN0aW9uIGludm9rZXMgYGZ1bmNgXG4gKiB3aXRoIHRoZSBgdGhpc2AgYmluZGluZyBvZiBgdGhpc0FyZ2AgYW5kIHRoZSBhcmd1bWVudHMgb2YgYGFyZ3NgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBmdW5jIFRoZSBmdW5jdGlvbiB0byBpbnZva2UuXG4gKiBAcGFyYW0geyp9IHRoaXNBcmcgVGhlIGB0aGlzYCBiaW5kaW5nIG9mIGBmdW5jYC5cbiAqIEBwYXJhbSB7QXJyYXl9IGFyZ3MgVGhlIGFyZ3VtZW50cyB0byBpbnZva2UgYGZ1bmNgIHdpdGguXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgcmVzdWx0IG9mIGBmdW5jYC5cbiAqL1xuZnVuY3Rpb24gYXBwbHkoZnVuYywgdGhpc0FyZywgYXJncykge1xuICBzd2l0Y2ggKGFyZ3MubGVuZ3RoKSB7XG4gICAgY2FzZSAwOiByZXR1cm4gZnVuYy5jYWxsKHRoaXNBcmcpO1xuICAgIGNhc2UgMTogcmV0dXJuIGZ1bmMuY2FsbCh0aGlzQXJnLCBhcmdzWzBdKTtcbiAgICBjYXNlIDI6IHJldHVybiBmdW5jLmNhbGwodGhpc0FyZywgYXJnc1swXSwgYXJnc1sxXSk7XG4gICAgY2FzZSAzOiByZXR1cm4gZnVuYy5jYWxsKHRoaXNBcmcsIGFyZ3NbMF0sIGFyZ3NbMV0sIGFyZ3NbMl0pO1xuICB9XG4gIHJldHVybiBmdW5jLmFwcGx5KHRoaXNBcmcsIGFyZ3MpO1xufVxuXG4vKipcbiAqIEEgc3BlY2lhbGl6ZWQgdmVyc2lvbiBvZiBgXy5tYXBgIGZvciBhcnJheXMgd2l0aG91dCBzdXBwb3J0IGZvciBpdGVyYXRlZVxuICogc2hvcnRoYW5kcy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtBcnJheX0gW2FycmF5XSBUaGUgYXJyYXkgdG8gaXRlcmF0ZSBvdmVyLlxuICogQHBhcmFtIHtGdW5jdGlvbn0gaXRlcmF0ZWUgVGhlIGZ1bmN0aW9uIGludm9rZWQgcGVyIGl0ZXJhdGlvbi5cbiAqIEByZXR1cm5zIHtBcnJheX0gUmV0dXJucyB0aGUgbmV3IG1hcHBlZCBhcnJheS5cbiAqL1xuZnVuY3Rpb24gYXJyYXlNYXAoYXJyYXksIGl0ZXJhdGVlKSB7XG4gIHZhciBpbmRleCA9IC0xLFxuICAgICAgbGVuZ3RoID0gYXJyYXkgPyBhcnJheS5sZW5ndGggOiAwLFxuICAgICAgcmVzdWx0ID0gQXJyYXkobGVuZ3RoKTtcblxuICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgIHJlc3VsdFtpbmRleF0gPSBpdGVyYXRlZShhcnJheVtpbmRleF0sIGluZGV4LCBhcnJheSk7XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBBcHBlbmRzIHRoZSBlbGVtZW50cyBvZiBgdmFsdWVzYCB0byBgYXJyYXlgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSBhcnJheSBUaGUgYXJyYXkgdG8gbW9kaWZ5LlxuICogQHBhcmFtIHtBcnJheX0gdmFsdWVzIFRoZSB2YWx1ZXMgdG8gYXBwZW5kLlxuICogQHJldHVybnMge0FycmF5fSBSZXR1cm5zIGBhcnJheWAuXG4gKi9cbmZ1bmN0aW9uIGFycmF5UHVzaChhcnJheSwgdmFsdWVzKSB7XG4gIHZhciBpbmRleCA9IC0xLFxuICAgICAgbGVuZ3RoID0gdmFsdWVzLmxlbmd0aCxcbiAgICAgIG9mZnNldCA9IGFycmF5Lmxlbmd0aDtcblxuICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgIGFycmF5W29mZnNldCArIGluZGV4XSA9IHZhbHVlc1tpbmRleF07XG4gIH1cbiAgcmV0dXJuIGFycmF5O1xufVxuXG4vKipcbiAqIEEgc3BlY2lhbGl6ZWQgdmVyc2lvbiBvZiBgXy5zb21lYCBmb3IgYXJyYXlzIHdpdGhvdXQgc3VwcG9ydCBmb3IgaXRlcmF0ZWVcbiAqIHNob3J0aGFuZHMuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IFthcnJheV0gVGhlIGFycmF5IHRvIGl0ZXJhdGUgb3Zlci5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IHByZWRpY2F0ZSBUaGUgZnVuY3Rpb24gaW52b2tlZCBwZXIgaXRlcmF0aW9uLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGFueSBlbGVtZW50IHBhc3NlcyB0aGUgcHJlZGljYXRlIGNoZWNrLFxuICogIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gYXJyYXlTb21lKGFycmF5LCBwcmVkaWNhdGUpIHtcbiAgdmFyIGluZGV4ID0gLTEsXG4gICAgICBsZW5ndGggPSBhcnJheSA/IGFycmF5Lmxlbmd0aCA6IDA7XG5cbiAgd2hpbGUgKCsraW5kZXggPCBsZW5ndGgpIHtcbiAgICBpZiAocHJlZGljYXRlKGFycmF5W2luZGV4XSwgaW5kZXgsIGFycmF5KSkge1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICB9XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5wcm9wZXJ0eWAgd2l0aG91dCBzdXBwb3J0IGZvciBkZWVwIHBhdGhzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHByb3BlcnR5IHRvIGdldC5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgbmV3IGFjY2Vzc29yIGZ1bmN0aW9uLlxuICovXG5mdW5jdGlvbiBiYXNlUHJvcGVydHkoa2V5KSB7XG4gIHJldHVybiBmdW5jdGlvbihvYmplY3QpIHtcbiAgICByZXR1cm4gb2JqZWN0ID09IG51bGwgPyB1bmRlZmluZWQgOiBvYmplY3Rba2V5XTtcbiAgfTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5zb3J0QnlgIHdoaWNoIHVzZXMgYGNvbXBhcmVyYCB0byBkZWZpbmUgdGhlXG4gKiBzb3J0IG9yZGVyIG9mIGBhcnJheWAgYW5kIHJlcGxhY2VzIGNyaXRlcmlhIG9iamVjdHMgd2l0aCB0aGVpciBjb3JyZXNwb25kaW5nXG4gKiB2YWx1ZXMuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IGFycmF5IFRoZSBhcnJheSB0byBzb3J0LlxuICogQHBhcmFtIHtGdW5jdGlvbn0gY29tcGFyZXIgVGhlIGZ1bmN0aW9uIHRvIGRlZmluZSBzb3J0IG9yZGVyLlxuICogQHJldHVybnMge0FycmF5fSBSZXR1cm5zIGBhcnJheWAuXG4gKi9cbmZ1bmN0aW9uIGJhc2VTb3J0QnkoYXJyYXksIGNvbXBhcmVyKSB7XG4gIHZhciBsZW5ndGggPSBhcnJheS5sZW5ndGg7XG5cbiAgYXJyYXkuc29ydChjb21wYXJlcik7XG4gIHdoaWxlIChsZW5ndGgtLSkge1xuICAgIGFycmF5W2xlbmd0aF0gPSBhcnJheVtsZW5ndGhdLnZhbHVlO1xuICB9XG4gIHJldHVybiBhcnJheTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy50aW1lc2Agd2l0aG91dCBzdXBwb3J0IGZvciBpdGVyYXRlZSBzaG9ydGhhbmRzXG4gKiBvciBtYXggYXJyYXkgbGVuZ3RoIGNoZWNrcy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtudW1iZXJ9IG4gVGhlIG51bWJlciBvZiB0aW1lcyB0byBpbnZva2UgYGl0ZXJhdGVlYC5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IGl0ZXJhdGVlIFRoZSBmdW5jdGlvbiBpbnZva2VkIHBlciBpdGVyYXRpb24uXG4gKiBAcmV0dXJucyB7QXJyYXl9IFJldHVybnMgdGhlIGFycmF5IG9mIHJlc3VsdHMuXG4gKi9cbmZ1bmN0aW9uIGJhc2VUaW1lcyhuLCBpdGVyYXRlZSkge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIHJlc3VsdCA9IEFycmF5KG4pO1xuXG4gIHdoaWxlICgrK2luZGV4IDwgbikge1xuICAgIHJlc3VsdFtpbmRleF0gPSBpdGVyYXRlZShpbmRleCk7XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy51bmFyeWAgd2l0aG91dCBzdXBwb3J0IGZvciBzdG9yaW5nIG1ldGFkYXRhLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBmdW5jIFRoZSBmdW5jdGlvbiB0byBjYXAgYXJndW1lbnRzIGZvci5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgbmV3IGNhcHBlZCBmdW5jdGlvbi5cbiAqL1xuZnVuY3Rpb24gYmFzZVVuYXJ5KGZ1bmMpIHtcbiAgcmV0dXJuIGZ1bmN0aW9uKHZhbHVlKSB7XG4gICAgcmV0dXJuIGZ1bmModmFsdWUpO1xuICB9O1xufVxuXG4vKipcbiAqIEdldHMgdGhlIHZhbHVlIGF0IGBrZXlgIG9mIGBvYmplY3RgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gW29iamVjdF0gVGhlIG9iamVjdCB0byBxdWVyeS5cbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgcHJvcGVydHkgdG8gZ2V0LlxuICogQHJldHVybnMgeyp9IFJldHVybnMgdGhlIHByb3BlcnR5IHZhbHVlLlxuICovXG5mdW5jdGlvbiBnZXRWYWx1ZShvYmplY3QsIGtleSkge1xuICByZXR1cm4gb2JqZWN0ID09IG51bGwgPyB1bmRlZmluZWQgOiBvYmplY3Rba2V5XTtcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYHZhbHVlYCBpcyBhIGhvc3Qgb2JqZWN0IGluIElFIDwgOS5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBhIGhvc3Qgb2JqZWN0LCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIGlzSG9zdE9iamVjdCh2YWx1ZSkge1xuICAvLyBNYW55IGhvc3Qgb2JqZWN0cyBhcmUgYE9iamVjdGAgb2JqZWN0cyB0aGF0IGNhbiBjb2VyY2UgdG8gc3RyaW5nc1xuICAvLyBkZXNwaXRlIGhhdmluZyBpbXByb3Blcmx5IGRlZmluZWQgYHRvU3RyaW5nYCBtZXRob2RzLlxuICB2YXIgcmVzdWx0ID0gZmFsc2U7XG4gIGlmICh2YWx1ZSAhPSBudWxsICYmIHR5cGVvZiB2YWx1ZS50b1N0cmluZyAhPSAnZnVuY3Rpb24nKSB7XG4gICAgdHJ5IHtcbiAgICAgIHJlc3VsdCA9ICEhKHZhbHVlICsgJycpO1xuICAgIH0gY2F0Y2ggKGUpIHt9XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBDb252ZXJ0cyBgbWFwYCB0byBpdHMga2V5LXZhbHVlIHBhaXJzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gbWFwIFRoZSBtYXAgdG8gY29udmVydC5cbiAqIEByZXR1cm5zIHtBcnJheX0gUmV0dXJucyB0aGUga2V5LXZhbHVlIHBhaXJzLlxuICovXG5mdW5jdGlvbiBtYXBUb0FycmF5KG1hcCkge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIHJlc3VsdCA9IEFycmF5KG1hcC5zaXplKTtcblxuICBtYXAuZm9yRWFjaChmdW5jdGlvbih2YWx1ZSwga2V5KSB7XG4gICAgcmVzdWx0WysraW5kZXhdID0gW2tleSwgdmFsdWVdO1xuICB9KTtcbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBDcmVhdGVzIGEgdW5hcnkgZnVuY3Rpb24gdGhhdCBpbnZva2VzIGBmdW5jYCB3aXRoIGl0cyBhcmd1bWVudCB0cmFuc2Zvcm1lZC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtGdW5jdGlvbn0gZnVuYyBUaGUgZnVuY3Rpb24gdG8gd3JhcC5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IHRyYW5zZm9ybSBUaGUgYXJndW1lbnQgdHJhbnNmb3JtLlxuICogQHJldHVybnMge0Z1bmN0aW9ufSBSZXR1cm5zIHRoZSBuZXcgZnVuY3Rpb24uXG4gKi9cbmZ1bmN0aW9uIG92ZXJBcmcoZnVuYywgdHJhbnNmb3JtKSB7XG4gIHJldHVybiBmdW5jdGlvbihhcmcpIHtcbiAgICByZXR1cm4gZnVuYyh0cmFuc2Zvcm0oYXJnKSk7XG4gIH07XG59XG5cbi8qKlxuICogQ29udmVydHMgYHNldGAgdG8gYW4gYXJyYXkgb2YgaXRzIHZhbHVlcy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IHNldCBUaGUgc2V0IHRvIGNvbnZlcnQuXG4gKiBAcmV0dXJucyB7QXJyYXl9IFJldHVybnMgdGhlIHZhbHVlcy5cbiAqL1xuZnVuY3Rpb24gc2V0VG9BcnJheShzZXQpIHtcbiAgdmFyIGluZGV4ID0gLTEsXG4gICAgICByZXN1bHQgPSBBcnJheShzZXQuc2l6ZSk7XG5cbiAgc2V0LmZvckVhY2goZnVuY3Rpb24odmFsdWUpIHtcbiAgICByZXN1bHRbKytpbmRleF0gPSB2YWx1ZTtcbiAgfSk7XG4gIHJldHVybiByZXN1bHQ7XG59XG5cbi8qKiBVc2VkIGZvciBidWlsdC1pbiBtZXRob2QgcmVmZXJlbmNlcy4gKi9cbnZhciBhcnJheVByb3RvID0gQXJyYXkucHJvdG90eXBlLFxuICAgIGZ1bmNQcm90byA9IEZ1bmN0aW9uLnByb3RvdHlwZSxcbiAgICBvYmplY3RQcm90byA9IE9iamVjdC5wcm90b3R5cGU7XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBvdmVycmVhY2hpbmcgY29yZS1qcyBzaGltcy4gKi9cbnZhciBjb3JlSnNEYXRhID0gcm9vdFsnX19jb3JlLWpzX3NoYXJlZF9fJ107XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBtZXRob2RzIG1hc3F1ZXJhZGluZyBhcyBuYXRpdmUuICovXG52YXIgbWFza1NyY0tleSA9IChmdW5jdGlvbigpIHtcbiAgdmFyIHVpZCA9IC9bXi5dKyQvLmV4ZWMoY29yZUpzRGF0YSAmJiBjb3JlSnNEYXRhLmtleXMgJiYgY29yZUpzRGF0YS5rZXlzLklFX1BST1RPIHx8ICcnKTtcbiAgcmV0dXJuIHVpZCA/ICgnU3ltYm9sKHNyYylfMS4nICsgdWlkKSA6ICcnO1xufSgpKTtcblxuLyoqIFVzZWQgdG8gcmVzb2x2ZSB0aGUgZGVjb21waWxlZCBzb3VyY2Ugb2YgZnVuY3Rpb25zLiAqL1xudmFyIGZ1bmNUb1N0cmluZyA9IGZ1bmNQcm90by50b1N0cmluZztcblxuLyoqIFVzZWQgdG8gY2hlY2sgb2JqZWN0cyBmb3Igb3duIHByb3BlcnRpZXMuICovXG52YXIgaGFzT3duUHJvcGVydHkgPSBvYmplY3RQcm90by5oYXNPd25Qcm9wZXJ0eTtcblxuLyoqXG4gKiBVc2VkIHRvIHJlc29sdmUgdGhlXG4gKiBbYHRvU3RyaW5nVGFnYF0oaHR0cDovL2VjbWEtaW50ZXJuYXRpb25hbC5vcmcvZWNtYS0yNjIvNy4wLyNzZWMtb2JqZWN0LnByb3RvdHlwZS50b3N0cmluZylcbiAqIG9mIHZhbHVlcy5cbiAqL1xudmFyIG9iamVjdFRvU3RyaW5nID0gb2JqZWN0UHJvdG8udG9TdHJpbmc7XG5cbi8qKiBVc2VkIHRvIGRldGVjdCBpZiBhIG1ldGhvZCBpcyBuYXRpdmUuICovXG52YXIgcmVJc05hdGl2ZSA9IFJlZ0V4cCgnXicgK1xuICBmdW5jVG9TdHJpbmcuY2FsbChoYXNPd25Qcm9wZXJ0eSkucmVwbGFjZShyZVJlZ0V4cENoYXIsICdcXFxcJCYnKVxuICAucmVwbGFjZSgvaGFzT3duUHJvcGVydHl8KGZ1bmN0aW9uKS4qPyg/PVxcXFxcXCgpfCBmb3IgLis/KD89XFxcXFxcXSkvZywgJyQxLio/JykgKyAnJCdcbik7XG5cbi8qKiBCdWlsdC1pbiB2YWx1ZSByZWZlcmVuY2VzLiAqL1xudmFyIFN5bWJvbCA9IHJvb3QuU3ltYm9sLFxuICAgIFVpbnQ4QXJyYXkgPSByb290LlVpbnQ4QXJyYXksXG4gICAgcHJvcGVydHlJc0VudW1lcmFibGUgPSBvYmplY3RQcm90by5wcm9wZXJ0eUlzRW51bWVyYWJsZSxcbiAgICBzcGxpY2UgPSBhcnJheVByb3RvLnNwbGljZSxcbiAgICBzcHJlYWRhYmxlU3ltYm9sID0gU3ltYm9sID8gU3ltYm9sLmlzQ29uY2F0U3ByZWFkYWJsZSA6IHVuZGVmaW5lZDtcblxuLyogQnVpbHQtaW4gbWV0aG9kIHJlZmVyZW5jZXMgZm9yIHRob3NlIHdpdGggdGhlIHNhbWUgbmFtZSBhcyBvdGhlciBgbG9kYXNoYCBtZXRob2RzLiAqL1xudmFyIG5hdGl2ZUtleXMgPSBvdmVyQXJnKE9iamVjdC5rZXlzLCBPYmplY3QpLFxuICAgIG5hdGl2ZU1heCA9IE1hdGgubWF4O1xuXG4vKiBCdWlsdC1pbiBtZXRob2QgcmVmZXJlbmNlcyB0aGF0IGFyZSB2ZXJpZmllZCB0byBiZSBuYXRpdmUuICovXG52YXIgRGF0YVZpZXcgPSBnZXROYXRpdmUocm9vdCwgJ0RhdGFWaWV3JyksXG4gICAgTWFwID0gZ2V0TmF0aXZlKHJvb3QsICdNYXAnKSxcbiAgICBQcm9taXNlID0gZ2V0TmF0aXZlKHJvb3QsICdQcm9taXNlJyksXG4gICAgU2V0ID0gZ2V0TmF0aXZlKHJvb3QsICdTZXQnKSxcbiAgICBXZWFrTWFwID0gZ2V0TmF0aXZlKHJvb3QsICdXZWFrTWFwJyksXG4gICAgbmF0aXZlQ3JlYXRlID0gZ2V0TmF0aXZlKE9iamVjdCwgJ2NyZWF0ZScpO1xuXG4vKiogVXNlZCB0byBkZXRlY3QgbWFwcywgc2V0cywgYW5kIHdlYWttYXBzLiAqL1xudmFyIGRhdGFWaWV3Q3RvclN0cmluZyA9IHRvU291cmNlKERhdGFWaWV3KSxcbiAgICBtYXBDdG9yU3RyaW5nID0gdG9Tb3VyY2UoTWFwKSxcbiAgICBwcm9taXNlQ3RvclN0cmluZyA9IHRvU291cmNlKFByb21pc2UpLFxuICAgIHNldEN0b3JTdHJpbmcgPSB0b1NvdXJjZShTZXQpLFxuICAgIHdlYWtNYXBDdG9yU3RyaW5nID0gdG9Tb3VyY2UoV2Vha01hcCk7XG5cbi8qKiBVc2VkIHRvIGNvbnZlcnQgc3ltYm9scyB0byBwcmltaXRpdmVzIGFuZCBzdHJpbmdzLiAqL1xudmFyIHN5bWJvbFByb3RvID0gU3ltYm9sID8gU3ltYm9sLnByb3RvdHlwZSA6IHVuZGVmaW5lZCxcbiAgICBzeW1ib2xWYWx1ZU9mID0gc3ltYm9sUHJvdG8gPyBzeW1ib2xQcm90by52YWx1ZU9mIDogdW5kZWZpbmVkLFxuICAgIHN5bWJvbFRvU3RyaW5nID0gc3ltYm9sUHJvdG8gPyBzeW1ib2xQcm90by50b1N0cmluZyA6IHVuZGVmaW5lZDtcblxuLyoqXG4gKiBDcmVhdGVzIGEgaGFzaCBvYmplY3QuXG4gKlxuICogQHByaXZhdGVcbiAqIEBjb25zdHJ1Y3RvclxuICogQHBhcmFtIHtBcnJheX0gW2VudHJpZXNdIFRoZSBrZXktdmFsdWUgcGFpcnMgdG8gY2FjaGUuXG4gKi9cbmZ1bmN0aW9uIEhhc2goZW50cmllcykge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIGxlbmd0aCA9IGVudHJpZXMgPyBlbnRyaWVzLmxlbmd0aCA6IDA7XG5cbiAgdGhpcy5jbGVhcigpO1xuICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgIHZhciBlbnRyeSA9IGVudHJpZXNbaW5kZXhdO1xuICAgIHRoaXMuc2V0KGVudHJ5WzBdLCBlbnRyeVsxXSk7XG4gIH1cbn1cblxuLyoqXG4gKiBSZW1vdmVzIGFsbCBrZXktdmFsdWUgZW50cmllcyBmcm9tIHRoZSBoYXNoLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBjbGVhclxuICogQG1lbWJlck9mIEhhc2hcbiAqL1xuZnVuY3Rpb24gaGFzaENsZWFyKCkge1xuICB0aGlzLl9fZGF0YV9fID0gbmF0aXZlQ3JlYXRlID8gbmF0aXZlQ3JlYXRlKG51bGwpIDoge307XG59XG5cbi8qKlxuICogUmVtb3ZlcyBga2V5YCBhbmQgaXRzIHZhbHVlIGZyb20gdGhlIGhhc2guXG4gKlxuICogQHByaXZhdGVcbiAqIEBuYW1lIGRlbGV0ZVxuICogQG1lbWJlck9mIEhhc2hcbiAqIEBwYXJhbSB7T2JqZWN0fSBoYXNoIFRoZSBoYXNoIHRvIG1vZGlmeS5cbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gcmVtb3ZlLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBlbnRyeSB3YXMgcmVtb3ZlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBoYXNoRGVsZXRlKGtleSkge1xuICByZXR1cm4gdGhpcy5oYXMoa2V5KSAmJiBkZWxldGUgdGhpcy5fX2RhdGFfX1trZXldO1xufVxuXG4vKipcbiAqIEdldHMgdGhlIGhhc2ggdmFsdWUgZm9yIGBrZXlgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBnZXRcbiAqIEBtZW1iZXJPZiBIYXNoXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHZhbHVlIHRvIGdldC5cbiAqIEByZXR1cm5zIHsqfSBSZXR1cm5zIHRoZSBlbnRyeSB2YWx1ZS5cbiAqL1xuZnVuY3Rpb24gaGFzaEdldChrZXkpIHtcbiAgdmFyIGRhdGEgPSB0aGlzLl9fZGF0YV9fO1xuICBpZiAobmF0aXZlQ3JlYXRlKSB7XG4gICAgdmFyIHJlc3VsdCA9IGRhdGFba2V5XTtcbiAgICByZXR1cm4gcmVzdWx0ID09PSBIQVNIX1VOREVGSU5FRCA/IHVuZGVmaW5lZCA6IHJlc3VsdDtcbiAgfVxuICByZXR1cm4gaGFzT3duUHJvcGVydHkuY2FsbChkYXRhLCBrZXkpID8gZGF0YVtrZXldIDogdW5kZWZpbmVkO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBhIGhhc2ggdmFsdWUgZm9yIGBrZXlgIGV4aXN0cy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgaGFzXG4gKiBAbWVtYmVyT2YgSGFzaFxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSBlbnRyeSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBhbiBlbnRyeSBmb3IgYGtleWAgZXhpc3RzLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIGhhc2hIYXMoa2V5KSB7XG4gIHZhciBkYXRhID0gdGhpcy5fX2RhdGFfXztcbiAgcmV0dXJuIG5hdGl2ZUNyZWF0ZSA/IGRhdGFba2V5XSAhPT0gdW5kZWZpbmVkIDogaGFzT3duUHJvcGVydHkuY2FsbChkYXRhLCBrZXkpO1xufVxuXG4vKipcbiAqIFNldHMgdGhlIGhhc2ggYGtleWAgdG8gYHZhbHVlYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgc2V0XG4gKiBAbWVtYmVyT2YgSGFzaFxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcmV0dXJucyB7T2JqZWN0fSBSZXR1cm5zIHRoZSBoYXNoIGluc3RhbmNlLlxuICovXG5mdW5jdGlvbiBoYXNoU2V0KGtleSwgdmFsdWUpIHtcbiAgdmFyIGRhdGEgPSB0aGlzLl9fZGF0YV9fO1xuICBkYXRhW2tleV0gPSAobmF0aXZlQ3JlYXRlICYmIHZhbHVlID09PSB1bmRlZmluZWQpID8gSEFTSF9VTkRFRklORUQgOiB2YWx1ZTtcbiAgcmV0dXJuIHRoaXM7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBIYXNoYC5cbkhhc2gucHJvdG90eXBlLmNsZWFyID0gaGFzaENsZWFyO1xuSGFzaC5wcm90b3R5cGVbJ2RlbGV0ZSddID0gaGFzaERlbGV0ZTtcbkhhc2gucHJvdG90eXBlLmdldCA9IGhhc2hHZXQ7XG5IYXNoLnByb3RvdHlwZS5oYXMgPSBoYXNoSGFzO1xuSGFzaC5wcm90b3R5cGUuc2V0ID0gaGFzaFNldDtcblxuLyoqXG4gKiBDcmVhdGVzIGFuIGxpc3QgY2FjaGUgb2JqZWN0LlxuICpcbiAqIEBwcml2YXRlXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwYXJhbSB7QXJyYXl9IFtlbnRyaWVzXSBUaGUga2V5LXZhbHVlIHBhaXJzIHRvIGNhY2hlLlxuICovXG5mdW5jdGlvbiBMaXN0Q2FjaGUoZW50cmllcykge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIGxlbmd0aCA9IGVudHJpZXMgPyBlbnRyaWVzLmxlbmd0aCA6IDA7XG5cbiAgdGhpcy5jbGVhcigpO1xuICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgIHZhciBlbnRyeSA9IGVudHJpZXNbaW5kZXhdO1xuICAgIHRoaXMuc2V0KGVudHJ5WzBdLCBlbnRyeVsxXSk7XG4gIH1cbn1cblxuLyoqXG4gKiBSZW1vdmVzIGFsbCBrZXktdmFsdWUgZW50cmllcyBmcm9tIHRoZSBsaXN0IGNhY2hlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBjbGVhclxuICogQG1lbWJlck9mIExpc3RDYWNoZVxuICovXG5mdW5jdGlvbiBsaXN0Q2FjaGVDbGVhcigpIHtcbiAgdGhpcy5fX2RhdGFfXyA9IFtdO1xufVxuXG4vKipcbiAqIFJlbW92ZXMgYGtleWAgYW5kIGl0cyB2YWx1ZSBmcm9tIHRoZSBsaXN0IGNhY2hlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBkZWxldGVcbiAqIEBtZW1iZXJPZiBMaXN0Q2FjaGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gcmVtb3ZlLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBlbnRyeSB3YXMgcmVtb3ZlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBsaXN0Q2FjaGVEZWxldGUoa2V5KSB7XG4gIHZhciBkYXRhID0gdGhpcy5fX2RhdGFfXyxcbiAgICAgIGluZGV4ID0gYXNzb2NJbmRleE9mKGRhdGEsIGtleSk7XG5cbiAgaWYgKGluZGV4IDwgMCkge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuICB2YXIgbGFzdEluZGV4ID0gZGF0YS5sZW5ndGggLSAxO1xuICBpZiAoaW5kZXggPT0gbGFzdEluZGV4KSB7XG4gICAgZGF0YS5wb3AoKTtcbiAgfSBlbHNlIHtcbiAgICBzcGxpY2UuY2FsbChkYXRhLCBpbmRleCwgMSk7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59XG5cbi8qKlxuICogR2V0cyB0aGUgbGlzdCBjYWNoZSB2YWx1ZSBmb3IgYGtleWAuXG4gKlxuICogQHByaXZhdGVcbiAqIEBuYW1lIGdldFxuICogQG1lbWJlck9mIExpc3RDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBnZXQuXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgZW50cnkgdmFsdWUuXG4gKi9cbmZ1bmN0aW9uIGxpc3RDYWNoZUdldChrZXkpIHtcbiAgdmFyIGRhdGEgPSB0aGlzLl9fZGF0YV9fLFxuICAgICAgaW5kZXggPSBhc3NvY0luZGV4T2YoZGF0YSwga2V5KTtcblxuICByZXR1cm4gaW5kZXggPCAwID8gdW5kZWZpbmVkIDogZGF0YVtpbmRleF1bMV07XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGEgbGlzdCBjYWNoZSB2YWx1ZSBmb3IgYGtleWAgZXhpc3RzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBoYXNcbiAqIEBtZW1iZXJPZiBMaXN0Q2FjaGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgZW50cnkgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYW4gZW50cnkgZm9yIGBrZXlgIGV4aXN0cywgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBsaXN0Q2FjaGVIYXMoa2V5KSB7XG4gIHJldHVybiBhc3NvY0luZGV4T2YodGhpcy5fX2RhdGFfXywga2V5KSA+IC0xO1xufVxuXG4vKipcbiAqIFNldHMgdGhlIGxpc3QgY2FjaGUgYGtleWAgdG8gYHZhbHVlYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgc2V0XG4gKiBAbWVtYmVyT2YgTGlzdENhY2hlXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHZhbHVlIHRvIHNldC5cbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHNldC5cbiAqIEByZXR1cm5zIHtPYmplY3R9IFJldHVybnMgdGhlIGxpc3QgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIGxpc3RDYWNoZVNldChrZXksIHZhbHVlKSB7XG4gIHZhciBkYXRhID0gdGhpcy5fX2RhdGFfXyxcbiAgICAgIGluZGV4ID0gYXNzb2NJbmRleE9mKGRhdGEsIGtleSk7XG5cbiAgaWYgKGluZGV4IDwgMCkge1xuICAgIGRhdGEucHVzaChba2V5LCB2YWx1ZV0pO1xuICB9IGVsc2Uge1xuICAgIGRhdGFbaW5kZXhdWzFdID0gdmFsdWU7XG4gIH1cbiAgcmV0dXJuIHRoaXM7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBMaXN0Q2FjaGVgLlxuTGlzdENhY2hlLnByb3RvdHlwZS5jbGVhciA9IGxpc3RDYWNoZUNsZWFyO1xuTGlzdENhY2hlLnByb3RvdHlwZVsnZGVsZXRlJ10gPSBsaXN0Q2FjaGVEZWxldGU7XG5MaXN0Q2FjaGUucHJvdG90eXBlLmdldCA9IGxpc3RDYWNoZUdldDtcbkxpc3RDYWNoZS5wcm90b3R5cGUuaGFzID0gbGlzdENhY2hlSGFzO1xuTGlzdENhY2hlLnByb3RvdHlwZS5zZXQgPSBsaXN0Q2FjaGVTZXQ7XG5cbi8qKlxuICogQ3JlYXRlcyBhIG1hcCBjYWNoZSBvYmplY3QgdG8gc3RvcmUga2V5LXZhbHVlIHBhaXJzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwYXJhbSB7QXJyYXl9IFtlbnRyaWVzXSBUaGUga2V5LXZhbHVlIHBhaXJzIHRvIGNhY2hlLlxuICovXG5mdW5jdGlvbiBNYXBDYWNoZShlbnRyaWVzKSB7XG4gIHZhciBpbmRleCA9IC0xLFxuICAgICAgbGVuZ3RoID0gZW50cmllcyA/IGVudHJpZXMubGVuZ3RoIDogMDtcblxuICB0aGlzLmNsZWFyKCk7XG4gIHdoaWxlICgrK2luZGV4IDwgbGVuZ3RoKSB7XG4gICAgdmFyIGVudHJ5ID0gZW50cmllc1tpbmRleF07XG4gICAgdGhpcy5zZXQoZW50cnlbMF0sIGVudHJ5WzFdKTtcbiAgfVxufVxuXG4vKipcbiAqIFJlbW92ZXMgYWxsIGtleS12YWx1ZSBlbnRyaWVzIGZyb20gdGhlIG1hcC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgY2xlYXJcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICovXG5mdW5jdGlvbiBtYXBDYWNoZUNsZWFyKCkge1xuICB0aGlzLl9fZGF0YV9fID0ge1xuICAgICdoYXNoJzogbmV3IEhhc2gsXG4gICAgJ21hcCc6IG5ldyAoTWFwIHx8IExpc3RDYWNoZSksXG4gICAgJ3N0cmluZyc6IG5ldyBIYXNoXG4gIH07XG59XG5cbi8qKlxuICogUmVtb3ZlcyBga2V5YCBhbmQgaXRzIHZhbHVlIGZyb20gdGhlIG1hcC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgZGVsZXRlXG4gKiBAbWVtYmVyT2YgTWFwQ2FjaGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gcmVtb3ZlLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBlbnRyeSB3YXMgcmVtb3ZlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBtYXBDYWNoZURlbGV0ZShrZXkpIHtcbiAgcmV0dXJuIGdldE1hcERhdGEodGhpcywga2V5KVsnZGVsZXRlJ10oa2V5KTtcbn1cblxuLyoqXG4gKiBHZXRzIHRoZSBtYXAgdmFsdWUgZm9yIGBrZXlgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBnZXRcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBnZXQuXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgZW50cnkgdmFsdWUuXG4gKi9cbmZ1bmN0aW9uIG1hcENhY2hlR2V0KGtleSkge1xuICByZXR1cm4gZ2V0TWFwRGF0YSh0aGlzLCBrZXkpLmdldChrZXkpO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBhIG1hcCB2YWx1ZSBmb3IgYGtleWAgZXhpc3RzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBoYXNcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSBlbnRyeSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBhbiBlbnRyeSBmb3IgYGtleWAgZXhpc3RzLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIG1hcENhY2hlSGFzKGtleSkge1xuICByZXR1cm4gZ2V0TWFwRGF0YSh0aGlzLCBrZXkpLmhhcyhrZXkpO1xufVxuXG4vKipcbiAqIFNldHMgdGhlIG1hcCBga2V5YCB0byBgdmFsdWVgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBzZXRcbiAqIEBtZW1iZXJPZiBNYXBDYWNoZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBzZXQuXG4gKiBAcmV0dXJucyB7T2JqZWN0fSBSZXR1cm5zIHRoZSBtYXAgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIG1hcENhY2hlU2V0KGtleSwgdmFsdWUpIHtcbiAgZ2V0TWFwRGF0YSh0aGlzLCBrZXkpLnNldChrZXksIHZhbHVlKTtcbiAgcmV0dXJuIHRoaXM7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBNYXBDYWNoZWAuXG5NYXBDYWNoZS5wcm90b3R5cGUuY2xlYXIgPSBtYXBDYWNoZUNsZWFyO1xuTWFwQ2FjaGUucHJvdG90eXBlWydkZWxldGUnXSA9IG1hcENhY2hlRGVsZXRlO1xuTWFwQ2FjaGUucHJvdG90eXBlLmdldCA9IG1hcENhY2hlR2V0O1xuTWFwQ2FjaGUucHJvdG90eXBlLmhhcyA9IG1hcENhY2hlSGFzO1xuTWFwQ2FjaGUucHJvdG90eXBlLnNldCA9IG1hcENhY2hlU2V0O1xuXG4vKipcbiAqXG4gKiBDcmVhdGVzIGFuIGFycmF5IGNhY2hlIG9iamVjdCB0byBzdG9yZSB1bmlxdWUgdmFsdWVzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAY29uc3RydWN0b3JcbiAqIEBwYXJhbSB7QXJyYXl9IFt2YWx1ZXNdIFRoZSB2YWx1ZXMgdG8gY2FjaGUuXG4gKi9cbmZ1bmN0aW9uIFNldENhY2hlKHZhbHVlcykge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIGxlbmd0aCA9IHZhbHVlcyA/IHZhbHVlcy5sZW5ndGggOiAwO1xuXG4gIHRoaXMuX19kYXRhX18gPSBuZXcgTWFwQ2FjaGU7XG4gIHdoaWxlICgrK2luZGV4IDwgbGVuZ3RoKSB7XG4gICAgdGhpcy5hZGQodmFsdWVzW2luZGV4XSk7XG4gIH1cbn1cblxuLyoqXG4gKiBBZGRzIGB2YWx1ZWAgdG8gdGhlIGFycmF5IGNhY2hlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAbmFtZSBhZGRcbiAqIEBtZW1iZXJPZiBTZXRDYWNoZVxuICogQGFsaWFzIHB1c2hcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNhY2hlLlxuICogQHJldHVybnMge09iamVjdH0gUmV0dXJucyB0aGUgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIHNldENhY2hlQWRkKHZhbHVlKSB7XG4gIHRoaXMuX19kYXRhX18uc2V0KHZhbHVlLCBIQVNIX1VOREVGSU5FRCk7XG4gIHJldHVybiB0aGlzO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgdmFsdWVgIGlzIGluIHRoZSBhcnJheSBjYWNoZS5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgaGFzXG4gKiBAbWVtYmVyT2YgU2V0Q2FjaGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHNlYXJjaCBmb3IuXG4gKiBAcmV0dXJucyB7bnVtYmVyfSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGZvdW5kLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIHNldENhY2hlSGFzKHZhbHVlKSB7XG4gIHJldHVybiB0aGlzLl9fZGF0YV9fLmhhcyh2YWx1ZSk7XG59XG5cbi8vIEFkZCBtZXRob2RzIHRvIGBTZXRDYWNoZWAuXG5TZXRDYWNoZS5wcm90b3R5cGUuYWRkID0gU2V0Q2FjaGUucHJvdG90eXBlLnB1c2ggPSBzZXRDYWNoZUFkZDtcblNldENhY2hlLnByb3RvdHlwZS5oYXMgPSBzZXRDYWNoZUhhcztcblxuLyoqXG4gKiBDcmVhdGVzIGEgc3RhY2sgY2FjaGUgb2JqZWN0IHRvIHN0b3JlIGtleS12YWx1ZSBwYWlycy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQGNvbnN0cnVjdG9yXG4gKiBAcGFyYW0ge0FycmF5fSBbZW50cmllc10gVGhlIGtleS12YWx1ZSBwYWlycyB0byBjYWNoZS5cbiAqL1xuZnVuY3Rpb24gU3RhY2soZW50cmllcykge1xuICB0aGlzLl9fZGF0YV9fID0gbmV3IExpc3RDYWNoZShlbnRyaWVzKTtcbn1cblxuLyoqXG4gKiBSZW1vdmVzIGFsbCBrZXktdmFsdWUgZW50cmllcyBmcm9tIHRoZSBzdGFjay5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgY2xlYXJcbiAqIEBtZW1iZXJPZiBTdGFja1xuICovXG5mdW5jdGlvbiBzdGFja0NsZWFyKCkge1xuICB0aGlzLl9fZGF0YV9fID0gbmV3IExpc3RDYWNoZTtcbn1cblxuLyoqXG4gKiBSZW1vdmVzIGBrZXlgIGFuZCBpdHMgdmFsdWUgZnJvbSB0aGUgc3RhY2suXG4gKlxuICogQHByaXZhdGVcbiAqIEBuYW1lIGRlbGV0ZVxuICogQG1lbWJlck9mIFN0YWNrXG4gKiBAcGFyYW0ge3N0cmluZ30ga2V5IFRoZSBrZXkgb2YgdGhlIHZhbHVlIHRvIHJlbW92ZS5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiB0aGUgZW50cnkgd2FzIHJlbW92ZWQsIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gc3RhY2tEZWxldGUoa2V5KSB7XG4gIHJldHVybiB0aGlzLl9fZGF0YV9fWydkZWxldGUnXShrZXkpO1xufVxuXG4vKipcbiAqIEdldHMgdGhlIHN0YWNrIHZhbHVlIGZvciBga2V5YC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgZ2V0XG4gKiBAbWVtYmVyT2YgU3RhY2tcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gZ2V0LlxuICogQHJldHVybnMgeyp9IFJldHVybnMgdGhlIGVudHJ5IHZhbHVlLlxuICovXG5mdW5jdGlvbiBzdGFja0dldChrZXkpIHtcbiAgcmV0dXJuIHRoaXMuX19kYXRhX18uZ2V0KGtleSk7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGEgc3RhY2sgdmFsdWUgZm9yIGBrZXlgIGV4aXN0cy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgaGFzXG4gKiBAbWVtYmVyT2YgU3RhY2tcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgZW50cnkgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYW4gZW50cnkgZm9yIGBrZXlgIGV4aXN0cywgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBzdGFja0hhcyhrZXkpIHtcbiAgcmV0dXJuIHRoaXMuX19kYXRhX18uaGFzKGtleSk7XG59XG5cbi8qKlxuICogU2V0cyB0aGUgc3RhY2sgYGtleWAgdG8gYHZhbHVlYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQG5hbWUgc2V0XG4gKiBAbWVtYmVyT2YgU3RhY2tcbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgdmFsdWUgdG8gc2V0LlxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gc2V0LlxuICogQHJldHVybnMge09iamVjdH0gUmV0dXJucyB0aGUgc3RhY2sgY2FjaGUgaW5zdGFuY2UuXG4gKi9cbmZ1bmN0aW9uIHN0YWNrU2V0KGtleSwgdmFsdWUpIHtcbiAgdmFyIGNhY2hlID0gdGhpcy5fX2RhdGFfXztcbiAgaWYgKGNhY2hlIGluc3RhbmNlb2YgTGlzdENhY2hlKSB7XG4gICAgdmFyIHBhaXJzID0gY2FjaGUuX19kYXRhX187XG4gICAgaWYgKCFNYXAgfHwgKHBhaXJzLmxlbmd0aCA8IExBUkdFX0FSUkFZX1NJWkUgLSAxKSkge1xuICAgICAgcGFpcnMucHVzaChba2V5LCB2YWx1ZV0pO1xuICAgICAgcmV0dXJuIHRoaXM7XG4gICAgfVxuICAgIGNhY2hlID0gdGhpcy5fX2RhdGFfXyA9IG5ldyBNYXBDYWNoZShwYWlycyk7XG4gIH1cbiAgY2FjaGUuc2V0KGtleSwgdmFsdWUpO1xuICByZXR1cm4gdGhpcztcbn1cblxuLy8gQWRkIG1ldGhvZHMgdG8gYFN0YWNrYC5cblN0YWNrLnByb3RvdHlwZS5jbGVhciA9IHN0YWNrQ2xlYXI7XG5TdGFjay5wcm90b3R5cGVbJ2RlbGV0ZSddID0gc3RhY2tEZWxldGU7XG5TdGFjay5wcm90b3R5cGUuZ2V0ID0gc3RhY2tHZXQ7XG5TdGFjay5wcm90b3R5cGUuaGFzID0gc3RhY2tIYXM7XG5TdGFjay5wcm90b3R5cGUuc2V0ID0gc3RhY2tTZXQ7XG5cbi8qKlxuICogQ3JlYXRlcyBhbiBhcnJheSBvZiB0aGUgZW51bWVyYWJsZSBwcm9wZXJ0eSBuYW1lcyBvZiB0aGUgYXJyYXktbGlrZSBgdmFsdWVgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBxdWVyeS5cbiAqIEBwYXJhbSB7Ym9vbGVhbn0gaW5oZXJpdGVkIFNwZWNpZnkgcmV0dXJuaW5nIGluaGVyaXRlZCBwcm9wZXJ0eSBuYW1lcy5cbiAqIEByZXR1cm5zIHtBcnJheX0gUmV0dXJucyB0aGUgYXJyYXkgb2YgcHJvcGVydHkgbmFtZXMuXG4gKi9cbmZ1bmN0aW9uIGFycmF5TGlrZUtleXModmFsdWUsIGluaGVyaXRlZCkge1xuICAvLyBTYWZhcmkgOC4xIG1ha2VzIGBhcmd1bWVudHMuY2FsbGVlYCBlbnVtZXJhYmxlIGluIHN0cmljdCBtb2RlLlxuICAvLyBTYWZhcmkgOSBtYWtlcyBgYXJndW1lbnRzLmxlbmd0aGAgZW51bWVyYWJsZSBpbiBzdHJpY3QgbW9kZS5cbiAgdmFyIHJlc3VsdCA9IChpc0FycmF5KHZhbHVlKSB8fCBpc0FyZ3VtZW50cyh2YWx1ZSkpXG4gICAgPyBiYXNlVGltZXModmFsdWUubGVuZ3RoLCBTdHJpbmcpXG4gICAgOiBbXTtcblxuICB2YXIgbGVuZ3RoID0gcmVzdWx0Lmxlbmd0aCxcbiAgICAgIHNraXBJbmRleGVzID0gISFsZW5ndGg7XG5cbiAgZm9yICh2YXIga2V5IGluIHZhbHVlKSB7XG4gICAgaWYgKChpbmhlcml0ZWQgfHwgaGFzT3duUHJvcGVydHkuY2FsbCh2YWx1ZSwga2V5KSkgJiZcbiAgICAgICAgIShza2lwSW5kZXhlcyAmJiAoa2V5ID09ICdsZW5ndGgnIHx8IGlzSW5kZXgoa2V5LCBsZW5ndGgpKSkpIHtcbiAgICAgIHJlc3VsdC5wdXNoKGtleSk7XG4gICAgfVxuICB9XG4gIHJldHVybiByZXN1bHQ7XG59XG5cbi8qKlxuICogR2V0cyB0aGUgaW5kZXggYXQgd2hpY2ggdGhlIGBrZXlgIGlzIGZvdW5kIGluIGBhcnJheWAgb2Yga2V5LXZhbHVlIHBhaXJzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fSBhcnJheSBUaGUgYXJyYXkgdG8gaW5zcGVjdC5cbiAqIEBwYXJhbSB7Kn0ga2V5IFRoZSBrZXkgdG8gc2VhcmNoIGZvci5cbiAqIEByZXR1cm5zIHtudW1iZXJ9IFJldHVybnMgdGhlIGluZGV4IG9mIHRoZSBtYXRjaGVkIHZhbHVlLCBlbHNlIGAtMWAuXG4gKi9cbmZ1bmN0aW9uIGFzc29jSW5kZXhPZihhcnJheSwga2V5KSB7XG4gIHZhciBsZW5ndGggPSBhcnJheS5sZW5ndGg7XG4gIHdoaWxlIChsZW5ndGgtLSkge1xuICAgIGlmIChlcShhcnJheVtsZW5ndGhdWzBdLCBrZXkpKSB7XG4gICAgICByZXR1cm4gbGVuZ3RoO1xuICAgIH1cbiAgfVxuICByZXR1cm4gLTE7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8uZm9yRWFjaGAgd2l0aG91dCBzdXBwb3J0IGZvciBpdGVyYXRlZSBzaG9ydGhhbmRzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0FycmF5fE9iamVjdH0gY29sbGVjdGlvbiBUaGUgY29sbGVjdGlvbiB0byBpdGVyYXRlIG92ZXIuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBpdGVyYXRlZSBUaGUgZnVuY3Rpb24gaW52b2tlZCBwZXIgaXRlcmF0aW9uLlxuICogQHJldHVybnMge0FycmF5fE9iamVjdH0gUmV0dXJucyBgY29sbGVjdGlvbmAuXG4gKi9cbnZhciBiYXNlRWFjaCA9IGNyZWF0ZUJhc2VFYWNoKGJhc2VGb3JPd24pO1xuXG4vKipcbiAqIFRoZSBiYXNlIGltcGxlbWVudGF0aW9uIG9mIGBfLmZsYXR0ZW5gIHdpdGggc3VwcG9ydCBmb3IgcmVzdHJpY3RpbmcgZmxhdHRlbmluZy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtBcnJheX0gYXJyYXkgVGhlIGFycmF5IHRvIGZsYXR0ZW4uXG4gKiBAcGFyYW0ge251bWJlcn0gZGVwdGggVGhlIG1heGltdW0gcmVjdXJzaW9uIGRlcHRoLlxuICogQHBhcmFtIHtib29sZWFufSBbcHJlZGljYXRlPWlzRmxhdHRlbmFibGVdIFRoZSBmdW5jdGlvbiBpbnZva2VkIHBlciBpdGVyYXRpb24uXG4gKiBAcGFyYW0ge2Jvb2xlYW59IFtpc1N0cmljdF0gUmVzdHJpY3QgdG8gdmFsdWVzIHRoYXQgcGFzcyBgcHJlZGljYXRlYCBjaGVja3MuXG4gKiBAcGFyYW0ge0FycmF5fSBbcmVzdWx0PVtdXSBUaGUgaW5pdGlhbCByZXN1bHQgdmFsdWUuXG4gKiBAcmV0dXJucyB7QXJyYXl9IFJldHVybnMgdGhlIG5ldyBmbGF0dGVuZWQgYXJyYXkuXG4gKi9cbmZ1bmN0aW9uIGJhc2VGbGF0dGVuKGFycmF5LCBkZXB0aCwgcHJlZGljYXRlLCBpc1N0cmljdCwgcmVzdWx0KSB7XG4gIHZhciBpbmRleCA9IC0xLFxuICAgICAgbGVuZ3RoID0gYXJyYXkubGVuZ3RoO1xuXG4gIHByZWRpY2F0ZSB8fCAocHJlZGljYXRlID0gaXNGbGF0dGVuYWJsZSk7XG4gIHJlc3VsdCB8fCAocmVzdWx0ID0gW10pO1xuXG4gIHdoaWxlICgrK2luZGV4IDwgbGVuZ3RoKSB7XG4gICAgdmFyIHZhbHVlID0gYXJyYXlbaW5kZXhdO1xuICAgIGlmIChkZXB0aCA+IDAgJiYgcHJlZGljYXRlKHZhbHVlKSkge1xuICAgICAgaWYgKGRlcHRoID4gMSkge1xuICAgICAgICAvLyBSZWN1cnNpdmVseSBmbGF0dGVuIGFycmF5cyAoc3VzY2VwdGlibGUgdG8gY2FsbCBzdGFjayBsaW1pdHMpLlxuICAgICAgICBiYXNlRmxhdHRlbih2YWx1ZSwgZGVwdGggLSAxLCBwcmVkaWNhdGUsIGlzU3RyaWN0LCByZXN1bHQpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgYXJyYXlQdXNoKHJlc3VsdCwgdmFsdWUpO1xuICAgICAgfVxuICAgIH0gZWxzZSBpZiAoIWlzU3RyaWN0KSB7XG4gICAgICByZXN1bHRbcmVzdWx0Lmxlbmd0aF0gPSB2YWx1ZTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgYmFzZUZvck93bmAgd2hpY2ggaXRlcmF0ZXMgb3ZlciBgb2JqZWN0YFxuICogcHJvcGVydGllcyByZXR1cm5lZCBieSBga2V5c0Z1bmNgIGFuZCBpbnZva2VzIGBpdGVyYXRlZWAgZm9yIGVhY2ggcHJvcGVydHkuXG4gKiBJdGVyYXRlZSBmdW5jdGlvbnMgbWF5IGV4aXQgaXRlcmF0aW9uIGVhcmx5IGJ5IGV4cGxpY2l0bHkgcmV0dXJuaW5nIGBmYWxzZWAuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7T2JqZWN0fSBvYmplY3QgVGhlIG9iamVjdCB0byBpdGVyYXRlIG92ZXIuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBpdGVyYXRlZSBUaGUgZnVuY3Rpb24gaW52b2tlZCBwZXIgaXRlcmF0aW9uLlxuICogQHBhcmFtIHtGdW5jdGlvbn0ga2V5c0Z1bmMgVGhlIGZ1bmN0aW9uIHRvIGdldCB0aGUga2V5cyBvZiBgb2JqZWN0YC5cbiAqIEByZXR1cm5zIHtPYmplY3R9IFJldHVybnMgYG9iamVjdGAuXG4gKi9cbnZhciBiYXNlRm9yID0gY3JlYXRlQmFzZUZvcigpO1xuXG4vKipcbiAqIFRoZSBiYXNlIGltcGxlbWVudGF0aW9uIG9mIGBfLmZvck93bmAgd2l0aG91dCBzdXBwb3J0IGZvciBpdGVyYXRlZSBzaG9ydGhhbmRzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gb2JqZWN0IFRoZSBvYmplY3QgdG8gaXRlcmF0ZSBvdmVyLlxuICogQHBhcmFtIHtGdW5jdGlvbn0gaXRlcmF0ZWUgVGhlIGZ1bmN0aW9uIGludm9rZWQgcGVyIGl0ZXJhdGlvbi5cbiAqIEByZXR1cm5zIHtPYmplY3R9IFJldHVybnMgYG9iamVjdGAuXG4gKi9cbmZ1bmN0aW9uIGJhc2VGb3JPd24ob2JqZWN0LCBpdGVyYXRlZSkge1xuICByZXR1cm4gb2JqZWN0ICYmIGJhc2VGb3Iob2JqZWN0LCBpdGVyYXRlZSwga2V5cyk7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8uZ2V0YCB3aXRob3V0IHN1cHBvcnQgZm9yIGRlZmF1bHQgdmFsdWVzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gb2JqZWN0IFRoZSBvYmplY3QgdG8gcXVlcnkuXG4gKiBAcGFyYW0ge0FycmF5fHN0cmluZ30gcGF0aCBUaGUgcGF0aCBvZiB0aGUgcHJvcGVydHkgdG8gZ2V0LlxuICogQHJldHVybnMgeyp9IFJldHVybnMgdGhlIHJlc29sdmVkIHZhbHVlLlxuICovXG5mdW5jdGlvbiBiYXNlR2V0KG9iamVjdCwgcGF0aCkge1xuICBwYXRoID0gaXNLZXkocGF0aCwgb2JqZWN0KSA/IFtwYXRoXSA6IGNhc3RQYXRoKHBhdGgpO1xuXG4gIHZhciBpbmRleCA9IDAsXG4gICAgICBsZW5ndGggPSBwYXRoLmxlbmd0aDtcblxuICB3aGlsZSAob2JqZWN0ICE9IG51bGwgJiYgaW5kZXggPCBsZW5ndGgpIHtcbiAgICBvYmplY3QgPSBvYmplY3RbdG9LZXkocGF0aFtpbmRleCsrXSldO1xuICB9XG4gIHJldHVybiAoaW5kZXggJiYgaW5kZXggPT0gbGVuZ3RoKSA/IG9iamVjdCA6IHVuZGVmaW5lZDtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgZ2V0VGFnYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gcXVlcnkuXG4gKiBAcmV0dXJucyB7c3RyaW5nfSBSZXR1cm5zIHRoZSBgdG9TdHJpbmdUYWdgLlxuICovXG5mdW5jdGlvbiBiYXNlR2V0VGFnKHZhbHVlKSB7XG4gIHJldHVybiBvYmplY3RUb1N0cmluZy5jYWxsKHZhbHVlKTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5oYXNJbmAgd2l0aG91dCBzdXBwb3J0IGZvciBkZWVwIHBhdGhzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gW29iamVjdF0gVGhlIG9iamVjdCB0byBxdWVyeS5cbiAqIEBwYXJhbSB7QXJyYXl8c3RyaW5nfSBrZXkgVGhlIGtleSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBga2V5YCBleGlzdHMsIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gYmFzZUhhc0luKG9iamVjdCwga2V5KSB7XG4gIHJldHVybiBvYmplY3QgIT0gbnVsbCAmJiBrZXkgaW4gT2JqZWN0KG9iamVjdCk7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8uaXNFcXVhbGAgd2hpY2ggc3VwcG9ydHMgcGFydGlhbCBjb21wYXJpc29uc1xuICogYW5kIHRyYWNrcyB0cmF2ZXJzZWQgb2JqZWN0cy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY29tcGFyZS5cbiAqIEBwYXJhbSB7Kn0gb3RoZXIgVGhlIG90aGVyIHZhbHVlIHRvIGNvbXBhcmUuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBbY3VzdG9taXplcl0gVGhlIGZ1bmN0aW9uIHRvIGN1c3RvbWl6ZSBjb21wYXJpc29ucy5cbiAqIEBwYXJhbSB7Ym9vbGVhbn0gW2JpdG1hc2tdIFRoZSBiaXRtYXNrIG9mIGNvbXBhcmlzb24gZmxhZ3MuXG4gKiAgVGhlIGJpdG1hc2sgbWF5IGJlIGNvbXBvc2VkIG9mIHRoZSBmb2xsb3dpbmcgZmxhZ3M6XG4gKiAgICAgMSAtIFVub3JkZXJlZCBjb21wYXJpc29uXG4gKiAgICAgMiAtIFBhcnRpYWwgY29tcGFyaXNvblxuICogQHBhcmFtIHtPYmplY3R9IFtzdGFja10gVHJhY2tzIHRyYXZlcnNlZCBgdmFsdWVgIGFuZCBgb3RoZXJgIG9iamVjdHMuXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgdGhlIHZhbHVlcyBhcmUgZXF1aXZhbGVudCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBiYXNlSXNFcXVhbCh2YWx1ZSwgb3RoZXIsIGN1c3RvbWl6ZXIsIGJpdG1hc2ssIHN0YWNrKSB7XG4gIGlmICh2YWx1ZSA9PT0gb3RoZXIpIHtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuICBpZiAodmFsdWUgPT0gbnVsbCB8fCBvdGhlciA9PSBudWxsIHx8ICghaXNPYmplY3QodmFsdWUpICYmICFpc09iamVjdExpa2Uob3RoZXIpKSkge1xuICAgIHJldHVybiB2YWx1ZSAhPT0gdmFsdWUgJiYgb3RoZXIgIT09IG90aGVyO1xuICB9XG4gIHJldHVybiBiYXNlSXNFcXVhbERlZXAodmFsdWUsIG90aGVyLCBiYXNlSXNFcXVhbCwgY3VzdG9taXplciwgYml0bWFzaywgc3RhY2spO1xufVxuXG4vKipcbiAqIEEgc3BlY2lhbGl6ZWQgdmVyc2lvbiBvZiBgYmFzZUlzRXF1YWxgIGZvciBhcnJheXMgYW5kIG9iamVjdHMgd2hpY2ggcGVyZm9ybXNcbiAqIGRlZXAgY29tcGFyaXNvbnMgYW5kIHRyYWNrcyB0cmF2ZXJzZWQgb2JqZWN0cyBlbmFibGluZyBvYmplY3RzIHdpdGggY2lyY3VsYXJcbiAqIHJlZmVyZW5jZXMgdG8gYmUgY29tcGFyZWQuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7T2JqZWN0fSBvYmplY3QgVGhlIG9iamVjdCB0byBjb21wYXJlLlxuICogQHBhcmFtIHtPYmplY3R9IG90aGVyIFRoZSBvdGhlciBvYmplY3QgdG8gY29tcGFyZS5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IGVxdWFsRnVuYyBUaGUgZnVuY3Rpb24gdG8gZGV0ZXJtaW5lIGVxdWl2YWxlbnRzIG9mIHZhbHVlcy5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IFtjdXN0b21pemVyXSBUaGUgZnVuY3Rpb24gdG8gY3VzdG9taXplIGNvbXBhcmlzb25zLlxuICogQHBhcmFtIHtudW1iZXJ9IFtiaXRtYXNrXSBUaGUgYml0bWFzayBvZiBjb21wYXJpc29uIGZsYWdzLiBTZWUgYGJhc2VJc0VxdWFsYFxuICogIGZvciBtb3JlIGRldGFpbHMuXG4gKiBAcGFyYW0ge09iamVjdH0gW3N0YWNrXSBUcmFja3MgdHJhdmVyc2VkIGBvYmplY3RgIGFuZCBgb3RoZXJgIG9iamVjdHMuXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgdGhlIG9iamVjdHMgYXJlIGVxdWl2YWxlbnQsIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gYmFzZUlzRXF1YWxEZWVwKG9iamVjdCwgb3RoZXIsIGVxdWFsRnVuYywgY3VzdG9taXplciwgYml0bWFzaywgc3RhY2spIHtcbiAgdmFyIG9iaklzQXJyID0gaXNBcnJheShvYmplY3QpLFxuICAgICAgb3RoSXNBcnIgPSBpc0FycmF5KG90aGVyKSxcbiAgICAgIG9ialRhZyA9IGFycmF5VGFnLFxuICAgICAgb3RoVGFnID0gYXJyYXlUYWc7XG5cbiAgaWYgKCFvYmpJc0Fycikge1xuICAgIG9ialRhZyA9IGdldFRhZyhvYmplY3QpO1xuICAgIG9ialRhZyA9IG9ialRhZyA9PSBhcmdzVGFnID8gb2JqZWN0VGFnIDogb2JqVGFnO1xuICB9XG4gIGlmICghb3RoSXNBcnIpIHtcbiAgICBvdGhUYWcgPSBnZXRUYWcob3RoZXIpO1xuICAgIG90aFRhZyA9IG90aFRhZyA9PSBhcmdzVGFnID8gb2JqZWN0VGFnIDogb3RoVGFnO1xuICB9XG4gIHZhciBvYmpJc09iaiA9IG9ialRhZyA9PSBvYmplY3RUYWcgJiYgIWlzSG9zdE9iamVjdChvYmplY3QpLFxuICAgICAgb3RoSXNPYmogPSBvdGhUYWcgPT0gb2JqZWN0VGFnICYmICFpc0hvc3RPYmplY3Qob3RoZXIpLFxuICAgICAgaXNTYW1lVGFnID0gb2JqVGFnID09IG90aFRhZztcblxuICBpZiAoaXNTYW1lVGFnICYmICFvYmpJc09iaikge1xuICAgIHN0YWNrIHx8IChzdGFjayA9IG5ldyBTdGFjayk7XG4gICAgcmV0dXJuIChvYmpJc0FyciB8fCBpc1R5cGVkQXJyYXkob2JqZWN0KSlcbiAgICAgID8gZXF1YWxBcnJheXMob2JqZWN0LCBvdGhlciwgZXF1YWxGdW5jLCBjdXN0b21pemVyLCBiaXRtYXNrLCBzdGFjaylcbiAgICAgIDogZXF1YWxCeVRhZyhvYmplY3QsIG90aGVyLCBvYmpUYWcsIGVxdWFsRnVuYywgY3VzdG9taXplciwgYml0bWFzaywgc3RhY2spO1xuICB9XG4gIGlmICghKGJpdG1hc2sgJiBQQVJUSUFMX0NPTVBBUkVfRkxBRykpIHtcbiAgICB2YXIgb2JqSXNXcmFwcGVkID0gb2JqSXNPYmogJiYgaGFzT3duUHJvcGVydHkuY2FsbChvYmplY3QsICdfX3dyYXBwZWRfXycpLFxuICAgICAgICBvdGhJc1dyYXBwZWQgPSBvdGhJc09iaiAmJiBoYXNPd25Qcm9wZXJ0eS5jYWxsKG90aGVyLCAnX193cmFwcGVkX18nKTtcblxuICAgIGlmIChvYmpJc1dyYXBwZWQgfHwgb3RoSXNXcmFwcGVkKSB7XG4gICAgICB2YXIgb2JqVW53cmFwcGVkID0gb2JqSXNXcmFwcGVkID8gb2JqZWN0LnZhbHVlKCkgOiBvYmplY3QsXG4gICAgICAgICAgb3RoVW53cmFwcGVkID0gb3RoSXNXcmFwcGVkID8gb3RoZXIudmFsdWUoKSA6IG90aGVyO1xuXG4gICAgICBzdGFjayB8fCAoc3RhY2sgPSBuZXcgU3RhY2spO1xuICAgICAgcmV0dXJuIGVxdWFsRnVuYyhvYmpVbndyYXBwZWQsIG90aFVud3JhcHBlZCwgY3VzdG9taXplciwgYml0bWFzaywgc3RhY2spO1xuICAgIH1cbiAgfVxuICBpZiAoIWlzU2FtZVRhZykge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuICBzdGFjayB8fCAoc3RhY2sgPSBuZXcgU3RhY2spO1xuICByZXR1cm4gZXF1YWxPYmplY3RzKG9iamVjdCwgb3RoZXIsIGVxdWFsRnVuYywgY3VzdG9taXplciwgYml0bWFzaywgc3RhY2spO1xufVxuXG4vKipcbiAqIFRoZSBiYXNlIGltcGxlbWVudGF0aW9uIG9mIGBfLmlzTWF0Y2hgIHdpdGhvdXQgc3VwcG9ydCBmb3IgaXRlcmF0ZWUgc2hvcnRoYW5kcy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IG9iamVjdCBUaGUgb2JqZWN0IHRvIGluc3BlY3QuXG4gKiBAcGFyYW0ge09iamVjdH0gc291cmNlIFRoZSBvYmplY3Qgb2YgcHJvcGVydHkgdmFsdWVzIHRvIG1hdGNoLlxuICogQHBhcmFtIHtBcnJheX0gbWF0Y2hEYXRhIFRoZSBwcm9wZXJ0eSBuYW1lcywgdmFsdWVzLCBhbmQgY29tcGFyZSBmbGFncyB0byBtYXRjaC5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IFtjdXN0b21pemVyXSBUaGUgZnVuY3Rpb24gdG8gY3VzdG9taXplIGNvbXBhcmlzb25zLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGBvYmplY3RgIGlzIGEgbWF0Y2gsIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gYmFzZUlzTWF0Y2gob2JqZWN0LCBzb3VyY2UsIG1hdGNoRGF0YSwgY3VzdG9taXplcikge1xuICB2YXIgaW5kZXggPSBtYXRjaERhdGEubGVuZ3RoLFxuICAgICAgbGVuZ3RoID0gaW5kZXgsXG4gICAgICBub0N1c3RvbWl6ZXIgPSAhY3VzdG9taXplcjtcblxuICBpZiAob2JqZWN0ID09IG51bGwpIHtcbiAgICByZXR1cm4gIWxlbmd0aDtcbiAgfVxuICBvYmplY3QgPSBPYmplY3Qob2JqZWN0KTtcbiAgd2hpbGUgKGluZGV4LS0pIHtcbiAgICB2YXIgZGF0YSA9IG1hdGNoRGF0YVtpbmRleF07XG4gICAgaWYgKChub0N1c3RvbWl6ZXIgJiYgZGF0YVsyXSlcbiAgICAgICAgICA/IGRhdGFbMV0gIT09IG9iamVjdFtkYXRhWzBdXVxuICAgICAgICAgIDogIShkYXRhWzBdIGluIG9iamVjdClcbiAgICAgICAgKSB7XG4gICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICB9XG4gIHdoaWxlICgrK2luZGV4IDwgbGVuZ3RoKSB7XG4gICAgZGF0YSA9IG1hdGNoRGF0YVtpbmRleF07XG4gICAgdmFyIGtleSA9IGRhdGFbMF0sXG4gICAgICAgIG9ialZhbHVlID0gb2JqZWN0W2tleV0sXG4gICAgICAgIHNyY1ZhbHVlID0gZGF0YVsxXTtcblxuICAgIGlmIChub0N1c3RvbWl6ZXIgJiYgZGF0YVsyXSkge1xuICAgICAgaWYgKG9ialZhbHVlID09PSB1bmRlZmluZWQgJiYgIShrZXkgaW4gb2JqZWN0KSkge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICB9XG4gICAgfSBlbHNlIHtcbiAgICAgIHZhciBzdGFjayA9IG5ldyBTdGFjaztcbiAgICAgIGlmIChjdXN0b21pemVyKSB7XG4gICAgICAgIHZhciByZXN1bHQgPSBjdXN0b21pemVyKG9ialZhbHVlLCBzcmNWYWx1ZSwga2V5LCBvYmplY3QsIHNvdXJjZSwgc3RhY2spO1xuICAgICAgfVxuICAgICAgaWYgKCEocmVzdWx0ID09PSB1bmRlZmluZWRcbiAgICAgICAgICAgID8gYmFzZUlzRXF1YWwoc3JjVmFsdWUsIG9ialZhbHVlLCBjdXN0b21pemVyLCBVTk9SREVSRURfQ09NUEFSRV9GTEFHIHwgUEFSVElBTF9DT01QQVJFX0ZMQUcsIHN0YWNrKVxuICAgICAgICAgICAgOiByZXN1bHRcbiAgICAgICAgICApKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8uaXNOYXRpdmVgIHdpdGhvdXQgYmFkIHNoaW0gY2hlY2tzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGEgbmF0aXZlIGZ1bmN0aW9uLFxuICogIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gYmFzZUlzTmF0aXZlKHZhbHVlKSB7XG4gIGlmICghaXNPYmplY3QodmFsdWUpIHx8IGlzTWFza2VkKHZhbHVlKSkge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuICB2YXIgcGF0dGVybiA9IChpc0Z1bmN0aW9uKHZhbHVlKSB8fCBpc0hvc3RPYmplY3QodmFsdWUpKSA/IHJlSXNOYXRpdmUgOiByZUlzSG9zdEN0b3I7XG4gIHJldHVybiBwYXR0ZXJuLnRlc3QodG9Tb3VyY2UodmFsdWUpKTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5pc1R5cGVkQXJyYXlgIHdpdGhvdXQgTm9kZS5qcyBvcHRpbWl6YXRpb25zLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGEgdHlwZWQgYXJyYXksIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gYmFzZUlzVHlwZWRBcnJheSh2YWx1ZSkge1xuICByZXR1cm4gaXNPYmplY3RMaWtlKHZhbHVlKSAmJlxuICAgIGlzTGVuZ3RoKHZhbHVlLmxlbmd0aCkgJiYgISF0eXBlZEFycmF5VGFnc1tvYmplY3RUb1N0cmluZy5jYWxsKHZhbHVlKV07XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8uaXRlcmF0ZWVgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0geyp9IFt2YWx1ZT1fLmlkZW50aXR5XSBUaGUgdmFsdWUgdG8gY29udmVydCB0byBhbiBpdGVyYXRlZS5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgaXRlcmF0ZWUuXG4gKi9cbmZ1bmN0aW9uIGJhc2VJdGVyYXRlZSh2YWx1ZSkge1xuICAvLyBEb24ndCBzdG9yZSB0aGUgYHR5cGVvZmAgcmVzdWx0IGluIGEgdmFyaWFibGUgdG8gYXZvaWQgYSBKSVQgYnVnIGluIFNhZmFyaSA5LlxuICAvLyBTZWUgaHR0cHM6Ly9idWdzLndlYmtpdC5vcmcvc2hvd19idWcuY2dpP2lkPTE1NjAzNCBmb3IgbW9yZSBkZXRhaWxzLlxuICBpZiAodHlwZW9mIHZhbHVlID09ICdmdW5jdGlvbicpIHtcbiAgICByZXR1cm4gdmFsdWU7XG4gIH1cbiAgaWYgKHZhbHVlID09IG51bGwpIHtcbiAgICByZXR1cm4gaWRlbnRpdHk7XG4gIH1cbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0Jykge1xuICAgIHJldHVybiBpc0FycmF5KHZhbHVlKVxuICAgICAgPyBiYXNlTWF0Y2hlc1Byb3BlcnR5KHZhbHVlWzBdLCB2YWx1ZVsxXSlcbiAgICAgIDogYmFzZU1hdGNoZXModmFsdWUpO1xuICB9XG4gIHJldHVybiBwcm9wZXJ0eSh2YWx1ZSk7XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8ua2V5c2Agd2hpY2ggZG9lc24ndCB0cmVhdCBzcGFyc2UgYXJyYXlzIGFzIGRlbnNlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gb2JqZWN0IFRoZSBvYmplY3QgdG8gcXVlcnkuXG4gKiBAcmV0dXJucyB7QXJyYXl9IFJldHVybnMgdGhlIGFycmF5IG9mIHByb3BlcnR5IG5hbWVzLlxuICovXG5mdW5jdGlvbiBiYXNlS2V5cyhvYmplY3QpIHtcbiAgaWYgKCFpc1Byb3RvdHlwZShvYmplY3QpKSB7XG4gICAgcmV0dXJuIG5hdGl2ZUtleXMob2JqZWN0KTtcbiAgfVxuICB2YXIgcmVzdWx0ID0gW107XG4gIGZvciAodmFyIGtleSBpbiBPYmplY3Qob2JqZWN0KSkge1xuICAgIGlmIChoYXNPd25Qcm9wZXJ0eS5jYWxsKG9iamVjdCwga2V5KSAmJiBrZXkgIT0gJ2NvbnN0cnVjdG9yJykge1xuICAgICAgcmVzdWx0LnB1c2goa2V5KTtcbiAgICB9XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5tYXBgIHdpdGhvdXQgc3VwcG9ydCBmb3IgaXRlcmF0ZWUgc2hvcnRoYW5kcy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtBcnJheXxPYmplY3R9IGNvbGxlY3Rpb24gVGhlIGNvbGxlY3Rpb24gdG8gaXRlcmF0ZSBvdmVyLlxuICogQHBhcmFtIHtGdW5jdGlvbn0gaXRlcmF0ZWUgVGhlIGZ1bmN0aW9uIGludm9rZWQgcGVyIGl0ZXJhdGlvbi5cbiAqIEByZXR1cm5zIHtBcnJheX0gUmV0dXJucyB0aGUgbmV3IG1hcHBlZCBhcnJheS5cbiAqL1xuZnVuY3Rpb24gYmFzZU1hcChjb2xsZWN0aW9uLCBpdGVyYXRlZSkge1xuICB2YXIgaW5kZXggPSAtMSxcbiAgICAgIHJlc3VsdCA9IGlzQXJyYXlMaWtlKGNvbGxlY3Rpb24pID8gQXJyYXkoY29sbGVjdGlvbi5sZW5ndGgpIDogW107XG5cbiAgYmFzZUVhY2goY29sbGVjdGlvbiwgZnVuY3Rpb24odmFsdWUsIGtleSwgY29sbGVjdGlvbikge1xuICAgIHJlc3VsdFsrK2luZGV4XSA9IGl0ZXJhdGVlKHZhbHVlLCBrZXksIGNvbGxlY3Rpb24pO1xuICB9KTtcbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5tYXRjaGVzYCB3aGljaCBkb2Vzbid0IGNsb25lIGBzb3VyY2VgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gc291cmNlIFRoZSBvYmplY3Qgb2YgcHJvcGVydHkgdmFsdWVzIHRvIG1hdGNoLlxuICogQHJldHVybnMge0Z1bmN0aW9ufSBSZXR1cm5zIHRoZSBuZXcgc3BlYyBmdW5jdGlvbi5cbiAqL1xuZnVuY3Rpb24gYmFzZU1hdGNoZXMoc291cmNlKSB7XG4gIHZhciBtYXRjaERhdGEgPSBnZXRNYXRjaERhdGEoc291cmNlKTtcbiAgaWYgKG1hdGNoRGF0YS5sZW5ndGggPT0gMSAmJiBtYXRjaERhdGFbMF1bMl0pIHtcbiAgICByZXR1cm4gbWF0Y2hlc1N0cmljdENvbXBhcmFibGUobWF0Y2hEYXRhWzBdWzBdLCBtYXRjaERhdGFbMF1bMV0pO1xuICB9XG4gIHJldHVybiBmdW5jdGlvbihvYmplY3QpIHtcbiAgICByZXR1cm4gb2JqZWN0ID09PSBzb3VyY2UgfHwgYmFzZUlzTWF0Y2gob2JqZWN0LCBzb3VyY2UsIG1hdGNoRGF0YSk7XG4gIH07XG59XG5cbi8qKlxuICogVGhlIGJhc2UgaW1wbGVtZW50YXRpb24gb2YgYF8ubWF0Y2hlc1Byb3BlcnR5YCB3aGljaCBkb2Vzbid0IGNsb25lIGBzcmNWYWx1ZWAuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7c3RyaW5nfSBwYXRoIFRoZSBwYXRoIG9mIHRoZSBwcm9wZXJ0eSB0byBnZXQuXG4gKiBAcGFyYW0geyp9IHNyY1ZhbHVlIFRoZSB2YWx1ZSB0byBtYXRjaC5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgbmV3IHNwZWMgZnVuY3Rpb24uXG4gKi9cbmZ1bmN0aW9uIGJhc2VNYXRjaGVzUHJvcGVydHkocGF0aCwgc3JjVmFsdWUpIHtcbiAgaWYgKGlzS2V5KHBhdGgpICYmIGlzU3RyaWN0Q29tcGFyYWJsZShzcmNWYWx1ZSkpIHtcbiAgICByZXR1cm4gbWF0Y2hlc1N0cmljdENvbXBhcmFibGUodG9LZXkocGF0aCksIHNyY1ZhbHVlKTtcbiAgfVxuICByZXR1cm4gZnVuY3Rpb24ob2JqZWN0KSB7XG4gICAgdmFyIG9ialZhbHVlID0gZ2V0KG9iamVjdCwgcGF0aCk7XG4gICAgcmV0dXJuIChvYmpWYWx1ZSA9PT0gdW5kZWZpbmVkICYmIG9ialZhbHVlID09PSBzcmNWYWx1ZSlcbiAgICAgID8gaGFzSW4ob2JqZWN0LCBwYXRoKVxuICAgICAgOiBiYXNlSXNFcXVhbChzcmNWYWx1ZSwgb2JqVmFsdWUsIHVuZGVmaW5lZCwgVU5PUkRFUkVEX0NPTVBBUkVfRkxBRyB8IFBBUlRJQUxfQ09NUEFSRV9GTEFHKTtcbiAgfTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy5vcmRlckJ5YCB3aXRob3V0IHBhcmFtIGd1YXJkcy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtBcnJheXxPYmplY3R9IGNvbGxlY3Rpb24gVGhlIGNvbGxlY3Rpb24gdG8gaXRlcmF0ZSBvdmVyLlxuICogQHBhcmFtIHtGdW5jdGlvbltdfE9iamVjdFtdfHN0cmluZ1tdfSBpdGVyYXRlZXMgVGhlIGl0ZXJhdGVlcyB0byBzb3J0IGJ5LlxuICogQHBhcmFtIHtzdHJpbmdbXX0gb3JkZXJzIFRoZSBzb3J0IG9yZGVycyBvZiBgaXRlcmF0ZWVzYC5cbiAqIEByZXR1cm5zIHtBcnJheX0gUmV0dXJucyB0aGUgbmV3IHNvcnRlZCBhcnJheS5cbiAqL1xuZnVuY3Rpb24gYmFzZU9yZGVyQnkoY29sbGVjdGlvbiwgaXRlcmF0ZWVzLCBvcmRlcnMpIHtcbiAgdmFyIGluZGV4ID0gLTE7XG4gIGl0ZXJhdGVlcyA9IGFycmF5TWFwKGl0ZXJhdGVlcy5sZW5ndGggPyBpdGVyYXRlZXMgOiBbaWRlbnRpdHldLCBiYXNlVW5hcnkoYmFzZUl0ZXJhdGVlKSk7XG5cbiAgdmFyIHJlc3VsdCA9IGJhc2VNYXAoY29sbGVjdGlvbiwgZnVuY3Rpb24odmFsdWUsIGtleSwgY29sbGVjdGlvbikge1xuICAgIHZhciBjcml0ZXJpYSA9IGFycmF5TWFwKGl0ZXJhdGVlcywgZnVuY3Rpb24oaXRlcmF0ZWUpIHtcbiAgICAgIHJldHVybiBpdGVyYXRlZSh2YWx1ZSk7XG4gICAgfSk7XG4gICAgcmV0dXJuIHsgJ2NyaXRlcmlhJzogY3JpdGVyaWEsICdpbmRleCc6ICsraW5kZXgsICd2YWx1ZSc6IHZhbHVlIH07XG4gIH0pO1xuXG4gIHJldHVybiBiYXNlU29ydEJ5KHJlc3VsdCwgZnVuY3Rpb24ob2JqZWN0LCBvdGhlcikge1xuICAgIHJldHVybiBjb21wYXJlTXVsdGlwbGUob2JqZWN0LCBvdGhlciwgb3JkZXJzKTtcbiAgfSk7XG59XG5cbi8qKlxuICogQSBzcGVjaWFsaXplZCB2ZXJzaW9uIG9mIGBiYXNlUHJvcGVydHlgIHdoaWNoIHN1cHBvcnRzIGRlZXAgcGF0aHMuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl8c3RyaW5nfSBwYXRoIFRoZSBwYXRoIG9mIHRoZSBwcm9wZXJ0eSB0byBnZXQuXG4gKiBAcmV0dXJucyB7RnVuY3Rpb259IFJldHVybnMgdGhlIG5ldyBhY2Nlc3NvciBmdW5jdGlvbi5cbiAqL1xuZnVuY3Rpb24gYmFzZVByb3BlcnR5RGVlcChwYXRoKSB7XG4gIHJldHVybiBmdW5jdGlvbihvYmplY3QpIHtcbiAgICByZXR1cm4gYmFzZUdldChvYmplY3QsIHBhdGgpO1xuICB9O1xufVxuXG4vKipcbiAqIFRoZSBiYXNlIGltcGxlbWVudGF0aW9uIG9mIGBfLnJlc3RgIHdoaWNoIGRvZXNuJ3QgdmFsaWRhdGUgb3IgY29lcmNlIGFyZ3VtZW50cy5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtGdW5jdGlvbn0gZnVuYyBUaGUgZnVuY3Rpb24gdG8gYXBwbHkgYSByZXN0IHBhcmFtZXRlciB0by5cbiAqIEBwYXJhbSB7bnVtYmVyfSBbc3RhcnQ9ZnVuYy5sZW5ndGgtMV0gVGhlIHN0YXJ0IHBvc2l0aW9uIG9mIHRoZSByZXN0IHBhcmFtZXRlci5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgbmV3IGZ1bmN0aW9uLlxuICovXG5mdW5jdGlvbiBiYXNlUmVzdChmdW5jLCBzdGFydCkge1xuICBzdGFydCA9IG5hdGl2ZU1heChzdGFydCA9PT0gdW5kZWZpbmVkID8gKGZ1bmMubGVuZ3RoIC0gMSkgOiBzdGFydCwgMCk7XG4gIHJldHVybiBmdW5jdGlvbigpIHtcbiAgICB2YXIgYXJncyA9IGFyZ3VtZW50cyxcbiAgICAgICAgaW5kZXggPSAtMSxcbiAgICAgICAgbGVuZ3RoID0gbmF0aXZlTWF4KGFyZ3MubGVuZ3RoIC0gc3RhcnQsIDApLFxuICAgICAgICBhcnJheSA9IEFycmF5KGxlbmd0aCk7XG5cbiAgICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgICAgYXJyYXlbaW5kZXhdID0gYXJnc1tzdGFydCArIGluZGV4XTtcbiAgICB9XG4gICAgaW5kZXggPSAtMTtcbiAgICB2YXIgb3RoZXJBcmdzID0gQXJyYXkoc3RhcnQgKyAxKTtcbiAgICB3aGlsZSAoKytpbmRleCA8IHN0YXJ0KSB7XG4gICAgICBvdGhlckFyZ3NbaW5kZXhdID0gYXJnc1tpbmRleF07XG4gICAgfVxuICAgIG90aGVyQXJnc1tzdGFydF0gPSBhcnJheTtcbiAgICByZXR1cm4gYXBwbHkoZnVuYywgdGhpcywgb3RoZXJBcmdzKTtcbiAgfTtcbn1cblxuLyoqXG4gKiBUaGUgYmFzZSBpbXBsZW1lbnRhdGlvbiBvZiBgXy50b1N0cmluZ2Agd2hpY2ggZG9lc24ndCBjb252ZXJ0IG51bGxpc2hcbiAqIHZhbHVlcyB0byBlbXB0eSBzdHJpbmdzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBwcm9jZXNzLlxuICogQHJldHVybnMge3N0cmluZ30gUmV0dXJucyB0aGUgc3RyaW5nLlxuICovXG5mdW5jdGlvbiBiYXNlVG9TdHJpbmcodmFsdWUpIHtcbiAgLy8gRXhpdCBlYXJseSBmb3Igc3RyaW5ncyB0byBhdm9pZCBhIHBlcmZvcm1hbmNlIGhpdCBpbiBzb21lIGVudmlyb25tZW50cy5cbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PSAnc3RyaW5nJykge1xuICAgIHJldHVybiB2YWx1ZTtcbiAgfVxuICBpZiAoaXNTeW1ib2wodmFsdWUpKSB7XG4gICAgcmV0dXJuIHN5bWJvbFRvU3RyaW5nID8gc3ltYm9sVG9TdHJpbmcuY2FsbCh2YWx1ZSkgOiAnJztcbiAgfVxuICB2YXIgcmVzdWx0ID0gKHZhbHVlICsgJycpO1xuICByZXR1cm4gKHJlc3VsdCA9PSAnMCcgJiYgKDEgLyB2YWx1ZSkgPT0gLUlORklOSVRZKSA/ICctMCcgOiByZXN1bHQ7XG59XG5cbi8qKlxuICogQ2FzdHMgYHZhbHVlYCB0byBhIHBhdGggYXJyYXkgaWYgaXQncyBub3Qgb25lLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBpbnNwZWN0LlxuICogQHJldHVybnMge0FycmF5fSBSZXR1cm5zIHRoZSBjYXN0IHByb3BlcnR5IHBhdGggYXJyYXkuXG4gKi9cbmZ1bmN0aW9uIGNhc3RQYXRoKHZhbHVlKSB7XG4gIHJldHVybiBpc0FycmF5KHZhbHVlKSA/IHZhbHVlIDogc3RyaW5nVG9QYXRoKHZhbHVlKTtcbn1cblxuLyoqXG4gKiBDb21wYXJlcyB2YWx1ZXMgdG8gc29ydCB0aGVtIGluIGFzY2VuZGluZyBvcmRlci5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY29tcGFyZS5cbiAqIEBwYXJhbSB7Kn0gb3RoZXIgVGhlIG90aGVyIHZhbHVlIHRvIGNvbXBhcmUuXG4gKiBAcmV0dXJucyB7bnVtYmVyfSBSZXR1cm5zIHRoZSBzb3J0IG9yZGVyIGluZGljYXRvciBmb3IgYHZhbHVlYC5cbiAqL1xuZnVuY3Rpb24gY29tcGFyZUFzY2VuZGluZyh2YWx1ZSwgb3RoZXIpIHtcbiAgaWYgKHZhbHVlICE9PSBvdGhlcikge1xuICAgIHZhciB2YWxJc0RlZmluZWQgPSB2YWx1ZSAhPT0gdW5kZWZpbmVkLFxuICAgICAgICB2YWxJc051bGwgPSB2YWx1ZSA9PT0gbnVsbCxcbiAgICAgICAgdmFsSXNSZWZsZXhpdmUgPSB2YWx1ZSA9PT0gdmFsdWUsXG4gICAgICAgIHZhbElzU3ltYm9sID0gaXNTeW1ib2wodmFsdWUpO1xuXG4gICAgdmFyIG90aElzRGVmaW5lZCA9IG90aGVyICE9PSB1bmRlZmluZWQsXG4gICAgICAgIG90aElzTnVsbCA9IG90aGVyID09PSBudWxsLFxuICAgICAgICBvdGhJc1JlZmxleGl2ZSA9IG90aGVyID09PSBvdGhlcixcbiAgICAgICAgb3RoSXNTeW1ib2wgPSBpc1N5bWJvbChvdGhlcik7XG5cbiAgICBpZiAoKCFvdGhJc051bGwgJiYgIW90aElzU3ltYm9sICYmICF2YWxJc1N5bWJvbCAmJiB2YWx1ZSA+IG90aGVyKSB8fFxuICAgICAgICAodmFsSXNTeW1ib2wgJiYgb3RoSXNEZWZpbmVkICYmIG90aElzUmVmbGV4aXZlICYmICFvdGhJc051bGwgJiYgIW90aElzU3ltYm9sKSB8fFxuICAgICAgICAodmFsSXNOdWxsICYmIG90aElzRGVmaW5lZCAmJiBvdGhJc1JlZmxleGl2ZSkgfHxcbiAgICAgICAgKCF2YWxJc0RlZmluZWQgJiYgb3RoSXNSZWZsZXhpdmUpIHx8XG4gICAgICAgICF2YWxJc1JlZmxleGl2ZSkge1xuICAgICAgcmV0dXJuIDE7XG4gICAgfVxuICAgIGlmICgoIXZhbElzTnVsbCAmJiAhdmFsSXNTeW1ib2wgJiYgIW90aElzU3ltYm9sICYmIHZhbHVlIDwgb3RoZXIpIHx8XG4gICAgICAgIChvdGhJc1N5bWJvbCAmJiB2YWxJc0RlZmluZWQgJiYgdmFsSXNSZWZsZXhpdmUgJiYgIXZhbElzTnVsbCAmJiAhdmFsSXNTeW1ib2wpIHx8XG4gICAgICAgIChvdGhJc051bGwgJiYgdmFsSXNEZWZpbmVkICYmIHZhbElzUmVmbGV4aXZlKSB8fFxuICAgICAgICAoIW90aElzRGVmaW5lZCAmJiB2YWxJc1JlZmxleGl2ZSkgfHxcbiAgICAgICAgIW90aElzUmVmbGV4aXZlKSB7XG4gICAgICByZXR1cm4gLTE7XG4gICAgfVxuICB9XG4gIHJldHVybiAwO1xufVxuXG4vKipcbiAqIFVzZWQgYnkgYF8ub3JkZXJCeWAgdG8gY29tcGFyZSBtdWx0aXBsZSBwcm9wZXJ0aWVzIG9mIGEgdmFsdWUgdG8gYW5vdGhlclxuICogYW5kIHN0YWJsZSBzb3J0IHRoZW0uXG4gKlxuICogSWYgYG9yZGVyc2AgaXMgdW5zcGVjaWZpZWQsIGFsbCB2YWx1ZXMgYXJlIHNvcnRlZCBpbiBhc2NlbmRpbmcgb3JkZXIuIE90aGVyd2lzZSxcbiAqIHNwZWNpZnkgYW4gb3JkZXIgb2YgXCJkZXNjXCIgZm9yIGRlc2NlbmRpbmcgb3IgXCJhc2NcIiBmb3IgYXNjZW5kaW5nIHNvcnQgb3JkZXJcbiAqIG9mIGNvcnJlc3BvbmRpbmcgdmFsdWVzLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gb2JqZWN0IFRoZSBvYmplY3QgdG8gY29tcGFyZS5cbiAqIEBwYXJhbSB7T2JqZWN0fSBvdGhlciBUaGUgb3RoZXIgb2JqZWN0IHRvIGNvbXBhcmUuXG4gKiBAcGFyYW0ge2Jvb2xlYW5bXXxzdHJpbmdbXX0gb3JkZXJzIFRoZSBvcmRlciB0byBzb3J0IGJ5IGZvciBlYWNoIHByb3BlcnR5LlxuICogQHJldHVybnMge251bWJlcn0gUmV0dXJucyB0aGUgc29ydCBvcmRlciBpbmRpY2F0b3IgZm9yIGBvYmplY3RgLlxuICovXG5mdW5jdGlvbiBjb21wYXJlTXVsdGlwbGUob2JqZWN0LCBvdGhlciwgb3JkZXJzKSB7XG4gIHZhciBpbmRleCA9IC0xLFxuICAgICAgb2JqQ3JpdGVyaWEgPSBvYmplY3QuY3JpdGVyaWEsXG4gICAgICBvdGhDcml0ZXJpYSA9IG90aGVyLmNyaXRlcmlhLFxuICAgICAgbGVuZ3RoID0gb2JqQ3JpdGVyaWEubGVuZ3RoLFxuICAgICAgb3JkZXJzTGVuZ3RoID0gb3JkZXJzLmxlbmd0aDtcblxuICB3aGlsZSAoKytpbmRleCA8IGxlbmd0aCkge1xuICAgIHZhciByZXN1bHQgPSBjb21wYXJlQXNjZW5kaW5nKG9iakNyaXRlcmlhW2luZGV4XSwgb3RoQ3JpdGVyaWFbaW5kZXhdKTtcbiAgICBpZiAocmVzdWx0KSB7XG4gICAgICBpZiAoaW5kZXggPj0gb3JkZXJzTGVuZ3RoKSB7XG4gICAgICAgIHJldHVybiByZXN1bHQ7XG4gICAgICB9XG4gICAgICB2YXIgb3JkZXIgPSBvcmRlcnNbaW5kZXhdO1xuICAgICAgcmV0dXJuIHJlc3VsdCAqIChvcmRlciA9PSAnZGVzYycgPyAtMSA6IDEpO1xuICAgIH1cbiAgfVxuICAvLyBGaXhlcyBhbiBgQXJyYXkjc29ydGAgYnVnIGluIHRoZSBKUyBlbmdpbmUgZW1iZWRkZWQgaW4gQWRvYmUgYXBwbGljYXRpb25zXG4gIC8vIHRoYXQgY2F1c2VzIGl0LCB1bmRlciBjZXJ0YWluIGNpcmN1bXN0YW5jZXMsIHRvIHByb3ZpZGUgdGhlIHNhbWUgdmFsdWUgZm9yXG4gIC8vIGBvYmplY3RgIGFuZCBgb3RoZXJgLiBTZWUgaHR0cHM6Ly9naXRodWIuY29tL2phc2hrZW5hcy91bmRlcnNjb3JlL3B1bGwvMTI0N1xuICAvLyBmb3IgbW9yZSBkZXRhaWxzLlxuICAvL1xuICAvLyBUaGlzIGFsc28gZW5zdXJlcyBhIHN0YWJsZSBzb3J0IGluIFY4IGFuZCBvdGhlciBlbmdpbmVzLlxuICAvLyBTZWUgaHR0cHM6Ly9idWdzLmNocm9taXVtLm9yZy9wL3Y4L2lzc3Vlcy9kZXRhaWw/aWQ9OTAgZm9yIG1vcmUgZGV0YWlscy5cbiAgcmV0dXJuIG9iamVjdC5pbmRleCAtIG90aGVyLmluZGV4O1xufVxuXG4vKipcbiAqIENyZWF0ZXMgYSBgYmFzZUVhY2hgIG9yIGBiYXNlRWFjaFJpZ2h0YCBmdW5jdGlvbi5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtGdW5jdGlvbn0gZWFjaEZ1bmMgVGhlIGZ1bmN0aW9uIHRvIGl0ZXJhdGUgb3ZlciBhIGNvbGxlY3Rpb24uXG4gKiBAcGFyYW0ge2Jvb2xlYW59IFtmcm9tUmlnaHRdIFNwZWNpZnkgaXRlcmF0aW5nIGZyb20gcmlnaHQgdG8gbGVmdC5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgbmV3IGJhc2UgZnVuY3Rpb24uXG4gKi9cbmZ1bmN0aW9uIGNyZWF0ZUJhc2VFYWNoKGVhY2hGdW5jLCBmcm9tUmlnaHQpIHtcbiAgcmV0dXJuIGZ1bmN0aW9uKGNvbGxlY3Rpb24sIGl0ZXJhdGVlKSB7XG4gICAgaWYgKGNvbGxlY3Rpb24gPT0gbnVsbCkge1xuICAgICAgcmV0dXJuIGNvbGxlY3Rpb247XG4gICAgfVxuICAgIGlmICghaXNBcnJheUxpa2UoY29sbGVjdGlvbikpIHtcbiAgICAgIHJldHVybiBlYWNoRnVuYyhjb2xsZWN0aW9uLCBpdGVyYXRlZSk7XG4gICAgfVxuICAgIHZhciBsZW5ndGggPSBjb2xsZWN0aW9uLmxlbmd0aCxcbiAgICAgICAgaW5kZXggPSBmcm9tUmlnaHQgPyBsZW5ndGggOiAtMSxcbiAgICAgICAgaXRlcmFibGUgPSBPYmplY3QoY29sbGVjdGlvbik7XG5cbiAgICB3aGlsZSAoKGZyb21SaWdodCA/IGluZGV4LS0gOiArK2luZGV4IDwgbGVuZ3RoKSkge1xuICAgICAgaWYgKGl0ZXJhdGVlKGl0ZXJhYmxlW2luZGV4XSwgaW5kZXgsIGl0ZXJhYmxlKSA9PT0gZmFsc2UpIHtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfVxuICAgIHJldHVybiBjb2xsZWN0aW9uO1xuICB9O1xufVxuXG4vKipcbiAqIENyZWF0ZXMgYSBiYXNlIGZ1bmN0aW9uIGZvciBtZXRob2RzIGxpa2UgYF8uZm9ySW5gIGFuZCBgXy5mb3JPd25gLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge2Jvb2xlYW59IFtmcm9tUmlnaHRdIFNwZWNpZnkgaXRlcmF0aW5nIGZyb20gcmlnaHQgdG8gbGVmdC5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgbmV3IGJhc2UgZnVuY3Rpb24uXG4gKi9cbmZ1bmN0aW9uIGNyZWF0ZUJhc2VGb3IoZnJvbVJpZ2h0KSB7XG4gIHJldHVybiBmdW5jdGlvbihvYmplY3QsIGl0ZXJhdGVlLCBrZXlzRnVuYykge1xuICAgIHZhciBpbmRleCA9IC0xLFxuICAgICAgICBpdGVyYWJsZSA9IE9iamVjdChvYmplY3QpLFxuICAgICAgICBwcm9wcyA9IGtleXNGdW5jKG9iamVjdCksXG4gICAgICAgIGxlbmd0aCA9IHByb3BzLmxlbmd0aDtcblxuICAgIHdoaWxlIChsZW5ndGgtLSkge1xuICAgICAgdmFyIGtleSA9IHByb3BzW2Zyb21SaWdodCA/IGxlbmd0aCA6ICsraW5kZXhdO1xuICAgICAgaWYgKGl0ZXJhdGVlKGl0ZXJhYmxlW2tleV0sIGtleSwgaXRlcmFibGUpID09PSBmYWxzZSkge1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICB9XG4gICAgcmV0dXJuIG9iamVjdDtcbiAgfTtcbn1cblxuLyoqXG4gKiBBIHNwZWNpYWxpemVkIHZlcnNpb24gb2YgYGJhc2VJc0VxdWFsRGVlcGAgZm9yIGFycmF5cyB3aXRoIHN1cHBvcnQgZm9yXG4gKiBwYXJ0aWFsIGRlZXAgY29tcGFyaXNvbnMuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7QXJyYXl9IGFycmF5IFRoZSBhcnJheSB0byBjb21wYXJlLlxuICogQHBhcmFtIHtBcnJheX0gb3RoZXIgVGhlIG90aGVyIGFycmF5IHRvIGNvbXBhcmUuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBlcXVhbEZ1bmMgVGhlIGZ1bmN0aW9uIHRvIGRldGVybWluZSBlcXVpdmFsZW50cyBvZiB2YWx1ZXMuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBjdXN0b21pemVyIFRoZSBmdW5jdGlvbiB0byBjdXN0b21pemUgY29tcGFyaXNvbnMuXG4gKiBAcGFyYW0ge251bWJlcn0gYml0bWFzayBUaGUgYml0bWFzayBvZiBjb21wYXJpc29uIGZsYWdzLiBTZWUgYGJhc2VJc0VxdWFsYFxuICogIGZvciBtb3JlIGRldGFpbHMuXG4gKiBAcGFyYW0ge09iamVjdH0gc3RhY2sgVHJhY2tzIHRyYXZlcnNlZCBgYXJyYXlgIGFuZCBgb3RoZXJgIG9iamVjdHMuXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgdGhlIGFycmF5cyBhcmUgZXF1aXZhbGVudCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBlcXVhbEFycmF5cyhhcnJheSwgb3RoZXIsIGVxdWFsRnVuYywgY3VzdG9taXplciwgYml0bWFzaywgc3RhY2spIHtcbiAgdmFyIGlzUGFydGlhbCA9IGJpdG1hc2sgJiBQQVJUSUFMX0NPTVBBUkVfRkxBRyxcbiAgICAgIGFyckxlbmd0aCA9IGFycmF5Lmxlbmd0aCxcbiAgICAgIG90aExlbmd0aCA9IG90aGVyLmxlbmd0aDtcblxuICBpZiAoYXJyTGVuZ3RoICE9IG90aExlbmd0aCAmJiAhKGlzUGFydGlhbCAmJiBvdGhMZW5ndGggPiBhcnJMZW5ndGgpKSB7XG4gICAgcmV0dXJuIGZhbHNlO1xuICB9XG4gIC8vIEFzc3VtZSBjeWNsaWMgdmFsdWVzIGFyZSBlcXVhbC5cbiAgdmFyIHN0YWNrZWQgPSBzdGFjay5nZXQoYXJyYXkpO1xuICBpZiAoc3RhY2tlZCAmJiBzdGFjay5nZXQob3RoZXIpKSB7XG4gICAgcmV0dXJuIHN0YWNrZWQgPT0gb3RoZXI7XG4gIH1cbiAgdmFyIGluZGV4ID0gLTEsXG4gICAgICByZXN1bHQgPSB0cnVlLFxuICAgICAgc2VlbiA9IChiaXRtYXNrICYgVU5PUkRFUkVEX0NPTVBBUkVfRkxBRykgPyBuZXcgU2V0Q2FjaGUgOiB1bmRlZmluZWQ7XG5cbiAgc3RhY2suc2V0KGFycmF5LCBvdGhlcik7XG4gIHN0YWNrLnNldChvdGhlciwgYXJyYXkpO1xuXG4gIC8vIElnbm9yZSBub24taW5kZXggcHJvcGVydGllcy5cbiAgd2hpbGUgKCsraW5kZXggPCBhcnJMZW5ndGgpIHtcbiAgICB2YXIgYXJyVmFsdWUgPSBhcnJheVtpbmRleF0sXG4gICAgICAgIG90aFZhbHVlID0gb3RoZXJbaW5kZXhdO1xuXG4gICAgaWYgKGN1c3RvbWl6ZXIpIHtcbiAgICAgIHZhciBjb21wYXJlZCA9IGlzUGFydGlhbFxuICAgICAgICA/IGN1c3RvbWl6ZXIob3RoVmFsdWUsIGFyclZhbHVlLCBpbmRleCwgb3RoZXIsIGFycmF5LCBzdGFjaylcbiAgICAgICAgOiBjdXN0b21pemVyKGFyclZhbHVlLCBvdGhWYWx1ZSwgaW5kZXgsIGFycmF5LCBvdGhlciwgc3RhY2spO1xuICAgIH1cbiAgICBpZiAoY29tcGFyZWQgIT09IHVuZGVmaW5lZCkge1xuICAgICAgaWYgKGNvbXBhcmVkKSB7XG4gICAgICAgIGNvbnRpbnVlO1xuICAgICAgfVxuICAgICAgcmVzdWx0ID0gZmFsc2U7XG4gICAgICBicmVhaztcbiAgICB9XG4gICAgLy8gUmVjdXJzaXZlbHkgY29tcGFyZSBhcnJheXMgKHN1c2NlcHRpYmxlIHRvIGNhbGwgc3RhY2sgbGltaXRzKS5cbiAgICBpZiAoc2Vlbikge1xuICAgICAgaWYgKCFhcnJheVNvbWUob3RoZXIsIGZ1bmN0aW9uKG90aFZhbHVlLCBvdGhJbmRleCkge1xuICAgICAgICAgICAgaWYgKCFzZWVuLmhhcyhvdGhJbmRleCkgJiZcbiAgICAgICAgICAgICAgICAoYXJyVmFsdWUgPT09IG90aFZhbHVlIHx8IGVxdWFsRnVuYyhhcnJWYWx1ZSwgb3RoVmFsdWUsIGN1c3RvbWl6ZXIsIGJpdG1hc2ssIHN0YWNrKSkpIHtcbiAgICAgICAgICAgICAgcmV0dXJuIHNlZW4uYWRkKG90aEluZGV4KTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICB9KSkge1xuICAgICAgICByZXN1bHQgPSBmYWxzZTtcbiAgICAgICAgYnJlYWs7XG4gICAgICB9XG4gICAgfSBlbHNlIGlmICghKFxuICAgICAgICAgIGFyclZhbHVlID09PSBvdGhWYWx1ZSB8fFxuICAgICAgICAgICAgZXF1YWxGdW5jKGFyclZhbHVlLCBvdGhWYWx1ZSwgY3VzdG9taXplciwgYml0bWFzaywgc3RhY2spXG4gICAgICAgICkpIHtcbiAgICAgIHJlc3VsdCA9IGZhbHNlO1xuICAgICAgYnJlYWs7XG4gICAgfVxuICB9XG4gIHN0YWNrWydkZWxldGUnXShhcnJheSk7XG4gIHN0YWNrWydkZWxldGUnXShvdGhlcik7XG4gIHJldHVybiByZXN1bHQ7XG59XG5cbi8qKlxuICogQSBzcGVjaWFsaXplZCB2ZXJzaW9uIG9mIGBiYXNlSXNFcXVhbERlZXBgIGZvciBjb21wYXJpbmcgb2JqZWN0cyBvZlxuICogdGhlIHNhbWUgYHRvU3RyaW5nVGFnYC5cbiAqXG4gKiAqKk5vdGU6KiogVGhpcyBmdW5jdGlvbiBvbmx5IHN1cHBvcnRzIGNvbXBhcmluZyB2YWx1ZXMgd2l0aCB0YWdzIG9mXG4gKiBgQm9vbGVhbmAsIGBEYXRlYCwgYEVycm9yYCwgYE51bWJlcmAsIGBSZWdFeHBgLCBvciBgU3RyaW5nYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IG9iamVjdCBUaGUgb2JqZWN0IHRvIGNvbXBhcmUuXG4gKiBAcGFyYW0ge09iamVjdH0gb3RoZXIgVGhlIG90aGVyIG9iamVjdCB0byBjb21wYXJlLlxuICogQHBhcmFtIHtzdHJpbmd9IHRhZyBUaGUgYHRvU3RyaW5nVGFnYCBvZiB0aGUgb2JqZWN0cyB0byBjb21wYXJlLlxuICogQHBhcmFtIHtGdW5jdGlvbn0gZXF1YWxGdW5jIFRoZSBmdW5jdGlvbiB0byBkZXRlcm1pbmUgZXF1aXZhbGVudHMgb2YgdmFsdWVzLlxuICogQHBhcmFtIHtGdW5jdGlvbn0gY3VzdG9taXplciBUaGUgZnVuY3Rpb24gdG8gY3VzdG9taXplIGNvbXBhcmlzb25zLlxuICogQHBhcmFtIHtudW1iZXJ9IGJpdG1hc2sgVGhlIGJpdG1hc2sgb2YgY29tcGFyaXNvbiBmbGFncy4gU2VlIGBiYXNlSXNFcXVhbGBcbiAqICBmb3IgbW9yZSBkZXRhaWxzLlxuICogQHBhcmFtIHtPYmplY3R9IHN0YWNrIFRyYWNrcyB0cmF2ZXJzZWQgYG9iamVjdGAgYW5kIGBvdGhlcmAgb2JqZWN0cy5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiB0aGUgb2JqZWN0cyBhcmUgZXF1aXZhbGVudCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBlcXVhbEJ5VGFnKG9iamVjdCwgb3RoZXIsIHRhZywgZXF1YWxGdW5jLCBjdXN0b21pemVyLCBiaXRtYXNrLCBzdGFjaykge1xuICBzd2l0Y2ggKHRhZykge1xuICAgIGNhc2UgZGF0YVZpZXdUYWc6XG4gICAgICBpZiAoKG9iamVjdC5ieXRlTGVuZ3RoICE9IG90aGVyLmJ5dGVMZW5ndGgpIHx8XG4gICAgICAgICAgKG9iamVjdC5ieXRlT2Zmc2V0ICE9IG90aGVyLmJ5dGVPZmZzZXQpKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICAgIG9iamVjdCA9IG9iamVjdC5idWZmZXI7XG4gICAgICBvdGhlciA9IG90aGVyLmJ1ZmZlcjtcblxuICAgIGNhc2UgYXJyYXlCdWZmZXJUYWc6XG4gICAgICBpZiAoKG9iamVjdC5ieXRlTGVuZ3RoICE9IG90aGVyLmJ5dGVMZW5ndGgpIHx8XG4gICAgICAgICAgIWVxdWFsRnVuYyhuZXcgVWludDhBcnJheShvYmplY3QpLCBuZXcgVWludDhBcnJheShvdGhlcikpKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICAgIHJldHVybiB0cnVlO1xuXG4gICAgY2FzZSBib29sVGFnOlxuICAgIGNhc2UgZGF0ZVRhZzpcbiAgICBjYXNlIG51bWJlclRhZzpcbiAgICAgIC8vIENvZXJjZSBib29sZWFucyB0byBgMWAgb3IgYDBgIGFuZCBkYXRlcyB0byBtaWxsaXNlY29uZHMuXG4gICAgICAvLyBJbnZhbGlkIGRhdGVzIGFyZSBjb2VyY2VkIHRvIGBOYU5gLlxuICAgICAgcmV0dXJuIGVxKCtvYmplY3QsICtvdGhlcik7XG5cbiAgICBjYXNlIGVycm9yVGFnOlxuICAgICAgcmV0dXJuIG9iamVjdC5uYW1lID09IG90aGVyLm5hbWUgJiYgb2JqZWN0Lm1lc3NhZ2UgPT0gb3RoZXIubWVzc2FnZTtcblxuICAgIGNhc2UgcmVnZXhwVGFnOlxuICAgIGNhc2Ugc3RyaW5nVGFnOlxuICAgICAgLy8gQ29lcmNlIHJlZ2V4ZXMgdG8gc3RyaW5ncyBhbmQgdHJlYXQgc3RyaW5ncywgcHJpbWl0aXZlcyBhbmQgb2JqZWN0cyxcbiAgICAgIC8vIGFzIGVxdWFsLiBTZWUgaHR0cDovL3d3dy5lY21hLWludGVybmF0aW9uYWwub3JnL2VjbWEtMjYyLzcuMC8jc2VjLXJlZ2V4cC5wcm90b3R5cGUudG9zdHJpbmdcbiAgICAgIC8vIGZvciBtb3JlIGRldGFpbHMuXG4gICAgICByZXR1cm4gb2JqZWN0ID09IChvdGhlciArICcnKTtcblxuICAgIGNhc2UgbWFwVGFnOlxuICAgICAgdmFyIGNvbnZlcnQgPSBtYXBUb0FycmF5O1xuXG4gICAgY2FzZSBzZXRUYWc6XG4gICAgICB2YXIgaXNQYXJ0aWFsID0gYml0bWFzayAmIFBBUlRJQUxfQ09NUEFSRV9GTEFHO1xuICAgICAgY29udmVydCB8fCAoY29udmVydCA9IHNldFRvQXJyYXkpO1xuXG4gICAgICBpZiAob2JqZWN0LnNpemUgIT0gb3RoZXIuc2l6ZSAmJiAhaXNQYXJ0aWFsKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICAgIC8vIEFzc3VtZSBjeWNsaWMgdmFsdWVzIGFyZSBlcXVhbC5cbiAgICAgIHZhciBzdGFja2VkID0gc3RhY2suZ2V0KG9iamVjdCk7XG4gICAgICBpZiAoc3RhY2tlZCkge1xuICAgICAgICByZXR1cm4gc3RhY2tlZCA9PSBvdGhlcjtcbiAgICAgIH1cbiAgICAgIGJpdG1hc2sgfD0gVU5PUkRFUkVEX0NPTVBBUkVfRkxBRztcblxuICAgICAgLy8gUmVjdXJzaXZlbHkgY29tcGFyZSBvYmplY3RzIChzdXNjZXB0aWJsZSB0byBjYWxsIHN0YWNrIGxpbWl0cykuXG4gICAgICBzdGFjay5zZXQob2JqZWN0LCBvdGhlcik7XG4gICAgICB2YXIgcmVzdWx0ID0gZXF1YWxBcnJheXMoY29udmVydChvYmplY3QpLCBjb252ZXJ0KG90aGVyKSwgZXF1YWxGdW5jLCBjdXN0b21pemVyLCBiaXRtYXNrLCBzdGFjayk7XG4gICAgICBzdGFja1snZGVsZXRlJ10ob2JqZWN0KTtcbiAgICAgIHJldHVybiByZXN1bHQ7XG5cbiAgICBjYXNlIHN5bWJvbFRhZzpcbiAgICAgIGlmIChzeW1ib2xWYWx1ZU9mKSB7XG4gICAgICAgIHJldHVybiBzeW1ib2xWYWx1ZU9mLmNhbGwob2JqZWN0KSA9PSBzeW1ib2xWYWx1ZU9mLmNhbGwob3RoZXIpO1xuICAgICAgfVxuICB9XG4gIHJldHVybiBmYWxzZTtcbn1cblxuLyoqXG4gKiBBIHNwZWNpYWxpemVkIHZlcnNpb24gb2YgYGJhc2VJc0VxdWFsRGVlcGAgZm9yIG9iamVjdHMgd2l0aCBzdXBwb3J0IGZvclxuICogcGFydGlhbCBkZWVwIGNvbXBhcmlzb25zLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gb2JqZWN0IFRoZSBvYmplY3QgdG8gY29tcGFyZS5cbiAqIEBwYXJhbSB7T2JqZWN0fSBvdGhlciBUaGUgb3RoZXIgb2JqZWN0IHRvIGNvbXBhcmUuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBlcXVhbEZ1bmMgVGhlIGZ1bmN0aW9uIHRvIGRldGVybWluZSBlcXVpdmFsZW50cyBvZiB2YWx1ZXMuXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBjdXN0b21pemVyIFRoZSBmdW5jdGlvbiB0byBjdXN0b21pemUgY29tcGFyaXNvbnMuXG4gKiBAcGFyYW0ge251bWJlcn0gYml0bWFzayBUaGUgYml0bWFzayBvZiBjb21wYXJpc29uIGZsYWdzLiBTZWUgYGJhc2VJc0VxdWFsYFxuICogIGZvciBtb3JlIGRldGFpbHMuXG4gKiBAcGFyYW0ge09iamVjdH0gc3RhY2sgVHJhY2tzIHRyYXZlcnNlZCBgb2JqZWN0YCBhbmQgYG90aGVyYCBvYmplY3RzLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIHRoZSBvYmplY3RzIGFyZSBlcXVpdmFsZW50LCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIGVxdWFsT2JqZWN0cyhvYmplY3QsIG90aGVyLCBlcXVhbEZ1bmMsIGN1c3RvbWl6ZXIsIGJpdG1hc2ssIHN0YWNrKSB7XG4gIHZhciBpc1BhcnRpYWwgPSBiaXRtYXNrICYgUEFSVElBTF9DT01QQVJFX0ZMQUcsXG4gICAgICBvYmpQcm9wcyA9IGtleXMob2JqZWN0KSxcbiAgICAgIG9iakxlbmd0aCA9IG9ialByb3BzLmxlbmd0aCxcbiAgICAgIG90aFByb3BzID0ga2V5cyhvdGhlciksXG4gICAgICBvdGhMZW5ndGggPSBvdGhQcm9wcy5sZW5ndGg7XG5cbiAgaWYgKG9iakxlbmd0aCAhPSBvdGhMZW5ndGggJiYgIWlzUGFydGlhbCkge1xuICAgIHJldHVybiBmYWxzZTtcbiAgfVxuICB2YXIgaW5kZXggPSBvYmpMZW5ndGg7XG4gIHdoaWxlIChpbmRleC0tKSB7XG4gICAgdmFyIGtleSA9IG9ialByb3BzW2luZGV4XTtcbiAgICBpZiAoIShpc1BhcnRpYWwgPyBrZXkgaW4gb3RoZXIgOiBoYXNPd25Qcm9wZXJ0eS5jYWxsKG90aGVyLCBrZXkpKSkge1xuICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgfVxuICAvLyBBc3N1bWUgY3ljbGljIHZhbHVlcyBhcmUgZXF1YWwuXG4gIHZhciBzdGFja2VkID0gc3RhY2suZ2V0KG9iamVjdCk7XG4gIGlmIChzdGFja2VkICYmIHN0YWNrLmdldChvdGhlcikpIHtcbiAgICByZXR1cm4gc3RhY2tlZCA9PSBvdGhlcjtcbiAgfVxuICB2YXIgcmVzdWx0ID0gdHJ1ZTtcbiAgc3RhY2suc2V0KG9iamVjdCwgb3RoZXIpO1xuICBzdGFjay5zZXQob3RoZXIsIG9iamVjdCk7XG5cbiAgdmFyIHNraXBDdG9yID0gaXNQYXJ0aWFsO1xuICB3aGlsZSAoKytpbmRleCA8IG9iakxlbmd0aCkge1xuICAgIGtleSA9IG9ialByb3BzW2luZGV4XTtcbiAgICB2YXIgb2JqVmFsdWUgPSBvYmplY3Rba2V5XSxcbiAgICAgICAgb3RoVmFsdWUgPSBvdGhlcltrZXldO1xuXG4gICAgaWYgKGN1c3RvbWl6ZXIpIHtcbiAgICAgIHZhciBjb21wYXJlZCA9IGlzUGFydGlhbFxuICAgICAgICA/IGN1c3RvbWl6ZXIob3RoVmFsdWUsIG9ialZhbHVlLCBrZXksIG90aGVyLCBvYmplY3QsIHN0YWNrKVxuICAgICAgICA6IGN1c3RvbWl6ZXIob2JqVmFsdWUsIG90aFZhbHVlLCBrZXksIG9iamVjdCwgb3RoZXIsIHN0YWNrKTtcbiAgICB9XG4gICAgLy8gUmVjdXJzaXZlbHkgY29tcGFyZSBvYmplY3RzIChzdXNjZXB0aWJsZSB0byBjYWxsIHN0YWNrIGxpbWl0cykuXG4gICAgaWYgKCEoY29tcGFyZWQgPT09IHVuZGVmaW5lZFxuICAgICAgICAgID8gKG9ialZhbHVlID09PSBvdGhWYWx1ZSB8fCBlcXVhbEZ1bmMob2JqVmFsdWUsIG90aFZhbHVlLCBjdXN0b21pemVyLCBiaXRtYXNrLCBzdGFjaykpXG4gICAgICAgICAgOiBjb21wYXJlZFxuICAgICAgICApKSB7XG4gICAgICByZXN1bHQgPSBmYWxzZTtcbiAgICAgIGJyZWFrO1xuICAgIH1cbiAgICBza2lwQ3RvciB8fCAoc2tpcEN0b3IgPSBrZXkgPT0gJ2NvbnN0cnVjdG9yJyk7XG4gIH1cbiAgaWYgKHJlc3VsdCAmJiAhc2tpcEN0b3IpIHtcbiAgICB2YXIgb2JqQ3RvciA9IG9iamVjdC5jb25zdHJ1Y3RvcixcbiAgICAgICAgb3RoQ3RvciA9IG90aGVyLmNvbnN0cnVjdG9yO1xuXG4gICAgLy8gTm9uIGBPYmplY3RgIG9iamVjdCBpbnN0YW5jZXMgd2l0aCBkaWZmZXJlbnQgY29uc3RydWN0b3JzIGFyZSBub3QgZXF1YWwuXG4gICAgaWYgKG9iakN0b3IgIT0gb3RoQ3RvciAmJlxuICAgICAgICAoJ2NvbnN0cnVjdG9yJyBpbiBvYmplY3QgJiYgJ2NvbnN0cnVjdG9yJyBpbiBvdGhlcikgJiZcbiAgICAgICAgISh0eXBlb2Ygb2JqQ3RvciA9PSAnZnVuY3Rpb24nICYmIG9iakN0b3IgaW5zdGFuY2VvZiBvYmpDdG9yICYmXG4gICAgICAgICAgdHlwZW9mIG90aEN0b3IgPT0gJ2Z1bmN0aW9uJyAmJiBvdGhDdG9yIGluc3RhbmNlb2Ygb3RoQ3RvcikpIHtcbiAgICAgIHJlc3VsdCA9IGZhbHNlO1xuICAgIH1cbiAgfVxuICBzdGFja1snZGVsZXRlJ10ob2JqZWN0KTtcbiAgc3RhY2tbJ2RlbGV0ZSddKG90aGVyKTtcbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBHZXRzIHRoZSBkYXRhIGZvciBgbWFwYC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtPYmplY3R9IG1hcCBUaGUgbWFwIHRvIHF1ZXJ5LlxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUgcmVmZXJlbmNlIGtleS5cbiAqIEByZXR1cm5zIHsqfSBSZXR1cm5zIHRoZSBtYXAgZGF0YS5cbiAqL1xuZnVuY3Rpb24gZ2V0TWFwRGF0YShtYXAsIGtleSkge1xuICB2YXIgZGF0YSA9IG1hcC5fX2RhdGFfXztcbiAgcmV0dXJuIGlzS2V5YWJsZShrZXkpXG4gICAgPyBkYXRhW3R5cGVvZiBrZXkgPT0gJ3N0cmluZycgPyAnc3RyaW5nJyA6ICdoYXNoJ11cbiAgICA6IGRhdGEubWFwO1xufVxuXG4vKipcbiAqIEdldHMgdGhlIHByb3BlcnR5IG5hbWVzLCB2YWx1ZXMsIGFuZCBjb21wYXJlIGZsYWdzIG9mIGBvYmplY3RgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gb2JqZWN0IFRoZSBvYmplY3QgdG8gcXVlcnkuXG4gKiBAcmV0dXJucyB7QXJyYXl9IFJldHVybnMgdGhlIG1hdGNoIGRhdGEgb2YgYG9iamVjdGAuXG4gKi9cbmZ1bmN0aW9uIGdldE1hdGNoRGF0YShvYmplY3QpIHtcbiAgdmFyIHJlc3VsdCA9IGtleXMob2JqZWN0KSxcbiAgICAgIGxlbmd0aCA9IHJlc3VsdC5sZW5ndGg7XG5cbiAgd2hpbGUgKGxlbmd0aC0tKSB7XG4gICAgdmFyIGtleSA9IHJlc3VsdFtsZW5ndGhdLFxuICAgICAgICB2YWx1ZSA9IG9iamVjdFtrZXldO1xuXG4gICAgcmVzdWx0W2xlbmd0aF0gPSBba2V5LCB2YWx1ZSwgaXNTdHJpY3RDb21wYXJhYmxlKHZhbHVlKV07XG4gIH1cbiAgcmV0dXJuIHJlc3VsdDtcbn1cblxuLyoqXG4gKiBHZXRzIHRoZSBuYXRpdmUgZnVuY3Rpb24gYXQgYGtleWAgb2YgYG9iamVjdGAuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7T2JqZWN0fSBvYmplY3QgVGhlIG9iamVjdCB0byBxdWVyeS5cbiAqIEBwYXJhbSB7c3RyaW5nfSBrZXkgVGhlIGtleSBvZiB0aGUgbWV0aG9kIHRvIGdldC5cbiAqIEByZXR1cm5zIHsqfSBSZXR1cm5zIHRoZSBmdW5jdGlvbiBpZiBpdCdzIG5hdGl2ZSwgZWxzZSBgdW5kZWZpbmVkYC5cbiAqL1xuZnVuY3Rpb24gZ2V0TmF0aXZlKG9iamVjdCwga2V5KSB7XG4gIHZhciB2YWx1ZSA9IGdldFZhbHVlKG9iamVjdCwga2V5KTtcbiAgcmV0dXJuIGJhc2VJc05hdGl2ZSh2YWx1ZSkgPyB2YWx1ZSA6IHVuZGVmaW5lZDtcbn1cblxuLyoqXG4gKiBHZXRzIHRoZSBgdG9TdHJpbmdUYWdgIG9mIGB2YWx1ZWAuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIHF1ZXJ5LlxuICogQHJldHVybnMge3N0cmluZ30gUmV0dXJucyB0aGUgYHRvU3RyaW5nVGFnYC5cbiAqL1xudmFyIGdldFRhZyA9IGJhc2VHZXRUYWc7XG5cbi8vIEZhbGxiYWNrIGZvciBkYXRhIHZpZXdzLCBtYXBzLCBzZXRzLCBhbmQgd2VhayBtYXBzIGluIElFIDExLFxuLy8gZm9yIGRhdGEgdmlld3MgaW4gRWRnZSA8IDE0LCBhbmQgcHJvbWlzZXMgaW4gTm9kZS5qcy5cbmlmICgoRGF0YVZpZXcgJiYgZ2V0VGFnKG5ldyBEYXRhVmlldyhuZXcgQXJyYXlCdWZmZXIoMSkpKSAhPSBkYXRhVmlld1RhZykgfHxcbiAgICAoTWFwICYmIGdldFRhZyhuZXcgTWFwKSAhPSBtYXBUYWcpIHx8XG4gICAgKFByb21pc2UgJiYgZ2V0VGFnKFByb21pc2UucmVzb2x2ZSgpKSAhPSBwcm9taXNlVGFnKSB8fFxuICAgIChTZXQgJiYgZ2V0VGFnKG5ldyBTZXQpICE9IHNldFRhZykgfHxcbiAgICAoV2Vha01hcCAmJiBnZXRUYWcobmV3IFdlYWtNYXApICE9IHdlYWtNYXBUYWcpKSB7XG4gIGdldFRhZyA9IGZ1bmN0aW9uKHZhbHVlKSB7XG4gICAgdmFyIHJlc3VsdCA9IG9iamVjdFRvU3RyaW5nLmNhbGwodmFsdWUpLFxuICAgICAgICBDdG9yID0gcmVzdWx0ID09IG9iamVjdFRhZyA/IHZhbHVlLmNvbnN0cnVjdG9yIDogdW5kZWZpbmVkLFxuICAgICAgICBjdG9yU3RyaW5nID0gQ3RvciA/IHRvU291cmNlKEN0b3IpIDogdW5kZWZpbmVkO1xuXG4gICAgaWYgKGN0b3JTdHJpbmcpIHtcbiAgICAgIHN3aXRjaCAoY3RvclN0cmluZykge1xuICAgICAgICBjYXNlIGRhdGFWaWV3Q3RvclN0cmluZzogcmV0dXJuIGRhdGFWaWV3VGFnO1xuICAgICAgICBjYXNlIG1hcEN0b3JTdHJpbmc6IHJldHVybiBtYXBUYWc7XG4gICAgICAgIGNhc2UgcHJvbWlzZUN0b3JTdHJpbmc6IHJldHVybiBwcm9taXNlVGFnO1xuICAgICAgICBjYXNlIHNldEN0b3JTdHJpbmc6IHJldHVybiBzZXRUYWc7XG4gICAgICAgIGNhc2Ugd2Vha01hcEN0b3JTdHJpbmc6IHJldHVybiB3ZWFrTWFwVGFnO1xuICAgICAgfVxuICAgIH1cbiAgICByZXR1cm4gcmVzdWx0O1xuICB9O1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgcGF0aGAgZXhpc3RzIG9uIGBvYmplY3RgLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge09iamVjdH0gb2JqZWN0IFRoZSBvYmplY3QgdG8gcXVlcnkuXG4gKiBAcGFyYW0ge0FycmF5fHN0cmluZ30gcGF0aCBUaGUgcGF0aCB0byBjaGVjay5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IGhhc0Z1bmMgVGhlIGZ1bmN0aW9uIHRvIGNoZWNrIHByb3BlcnRpZXMuXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHBhdGhgIGV4aXN0cywgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBoYXNQYXRoKG9iamVjdCwgcGF0aCwgaGFzRnVuYykge1xuICBwYXRoID0gaXNLZXkocGF0aCwgb2JqZWN0KSA/IFtwYXRoXSA6IGNhc3RQYXRoKHBhdGgpO1xuXG4gIHZhciByZXN1bHQsXG4gICAgICBpbmRleCA9IC0xLFxuICAgICAgbGVuZ3RoID0gcGF0aC5sZW5ndGg7XG5cbiAgd2hpbGUgKCsraW5kZXggPCBsZW5ndGgpIHtcbiAgICB2YXIga2V5ID0gdG9LZXkocGF0aFtpbmRleF0pO1xuICAgIGlmICghKHJlc3VsdCA9IG9iamVjdCAhPSBudWxsICYmIGhhc0Z1bmMob2JqZWN0LCBrZXkpKSkge1xuICAgICAgYnJlYWs7XG4gICAgfVxuICAgIG9iamVjdCA9IG9iamVjdFtrZXldO1xuICB9XG4gIGlmIChyZXN1bHQpIHtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9XG4gIHZhciBsZW5ndGggPSBvYmplY3QgPyBvYmplY3QubGVuZ3RoIDogMDtcbiAgcmV0dXJuICEhbGVuZ3RoICYmIGlzTGVuZ3RoKGxlbmd0aCkgJiYgaXNJbmRleChrZXksIGxlbmd0aCkgJiZcbiAgICAoaXNBcnJheShvYmplY3QpIHx8IGlzQXJndW1lbnRzKG9iamVjdCkpO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgdmFsdWVgIGlzIGEgZmxhdHRlbmFibGUgYGFyZ3VtZW50c2Agb2JqZWN0IG9yIGFycmF5LlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGZsYXR0ZW5hYmxlLCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIGlzRmxhdHRlbmFibGUodmFsdWUpIHtcbiAgcmV0dXJuIGlzQXJyYXkodmFsdWUpIHx8IGlzQXJndW1lbnRzKHZhbHVlKSB8fFxuICAgICEhKHNwcmVhZGFibGVTeW1ib2wgJiYgdmFsdWUgJiYgdmFsdWVbc3ByZWFkYWJsZVN5bWJvbF0pO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgdmFsdWVgIGlzIGEgdmFsaWQgYXJyYXktbGlrZSBpbmRleC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcGFyYW0ge251bWJlcn0gW2xlbmd0aD1NQVhfU0FGRV9JTlRFR0VSXSBUaGUgdXBwZXIgYm91bmRzIG9mIGEgdmFsaWQgaW5kZXguXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBhIHZhbGlkIGluZGV4LCBlbHNlIGBmYWxzZWAuXG4gKi9cbmZ1bmN0aW9uIGlzSW5kZXgodmFsdWUsIGxlbmd0aCkge1xuICBsZW5ndGggPSBsZW5ndGggPT0gbnVsbCA/IE1BWF9TQUZFX0lOVEVHRVIgOiBsZW5ndGg7XG4gIHJldHVybiAhIWxlbmd0aCAmJlxuICAgICh0eXBlb2YgdmFsdWUgPT0gJ251bWJlcicgfHwgcmVJc1VpbnQudGVzdCh2YWx1ZSkpICYmXG4gICAgKHZhbHVlID4gLTEgJiYgdmFsdWUgJSAxID09IDAgJiYgdmFsdWUgPCBsZW5ndGgpO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiB0aGUgZ2l2ZW4gYXJndW1lbnRzIGFyZSBmcm9tIGFuIGl0ZXJhdGVlIGNhbGwuXG4gKlxuICogQHByaXZhdGVcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHBvdGVudGlhbCBpdGVyYXRlZSB2YWx1ZSBhcmd1bWVudC5cbiAqIEBwYXJhbSB7Kn0gaW5kZXggVGhlIHBvdGVudGlhbCBpdGVyYXRlZSBpbmRleCBvciBrZXkgYXJndW1lbnQuXG4gKiBAcGFyYW0geyp9IG9iamVjdCBUaGUgcG90ZW50aWFsIGl0ZXJhdGVlIG9iamVjdCBhcmd1bWVudC5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiB0aGUgYXJndW1lbnRzIGFyZSBmcm9tIGFuIGl0ZXJhdGVlIGNhbGwsXG4gKiAgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc0l0ZXJhdGVlQ2FsbCh2YWx1ZSwgaW5kZXgsIG9iamVjdCkge1xuICBpZiAoIWlzT2JqZWN0KG9iamVjdCkpIHtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbiAgdmFyIHR5cGUgPSB0eXBlb2YgaW5kZXg7XG4gIGlmICh0eXBlID09ICdudW1iZXInXG4gICAgICAgID8gKGlzQXJyYXlMaWtlKG9iamVjdCkgJiYgaXNJbmRleChpbmRleCwgb2JqZWN0Lmxlbmd0aCkpXG4gICAgICAgIDogKHR5cGUgPT0gJ3N0cmluZycgJiYgaW5kZXggaW4gb2JqZWN0KVxuICAgICAgKSB7XG4gICAgcmV0dXJuIGVxKG9iamVjdFtpbmRleF0sIHZhbHVlKTtcbiAgfVxuICByZXR1cm4gZmFsc2U7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgYSBwcm9wZXJ0eSBuYW1lIGFuZCBub3QgYSBwcm9wZXJ0eSBwYXRoLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEBwYXJhbSB7T2JqZWN0fSBbb2JqZWN0XSBUaGUgb2JqZWN0IHRvIHF1ZXJ5IGtleXMgb24uXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBhIHByb3BlcnR5IG5hbWUsIGVsc2UgYGZhbHNlYC5cbiAqL1xuZnVuY3Rpb24gaXNLZXkodmFsdWUsIG9iamVjdCkge1xuICBpZiAoaXNBcnJheSh2YWx1ZSkpIHtcbiAgICByZXR1cm4gZmFsc2U7XG4gIH1cbiAgdmFyIHR5cGUgPSB0eXBlb2YgdmFsdWU7XG4gIGlmICh0eXBlID09ICdudW1iZXInIHx8IHR5cGUgPT0gJ3N5bWJvbCcgfHwgdHlwZSA9PSAnYm9vbGVhbicgfHxcbiAgICAgIHZhbHVlID09IG51bGwgfHwgaXNTeW1ib2wodmFsdWUpKSB7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cbiAgcmV0dXJuIHJlSXNQbGFpblByb3AudGVzdCh2YWx1ZSkgfHwgIXJlSXNEZWVwUHJvcC50ZXN0KHZhbHVlKSB8fFxuICAgIChvYmplY3QgIT0gbnVsbCAmJiB2YWx1ZSBpbiBPYmplY3Qob2JqZWN0KSk7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgc3VpdGFibGUgZm9yIHVzZSBhcyB1bmlxdWUgb2JqZWN0IGtleS5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBzdWl0YWJsZSwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc0tleWFibGUodmFsdWUpIHtcbiAgdmFyIHR5cGUgPSB0eXBlb2YgdmFsdWU7XG4gIHJldHVybiAodHlwZSA9PSAnc3RyaW5nJyB8fCB0eXBlID09ICdudW1iZXInIHx8IHR5cGUgPT0gJ3N5bWJvbCcgfHwgdHlwZSA9PSAnYm9vbGVhbicpXG4gICAgPyAodmFsdWUgIT09ICdfX3Byb3RvX18nKVxuICAgIDogKHZhbHVlID09PSBudWxsKTtcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYGZ1bmNgIGhhcyBpdHMgc291cmNlIG1hc2tlZC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtGdW5jdGlvbn0gZnVuYyBUaGUgZnVuY3Rpb24gdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYGZ1bmNgIGlzIG1hc2tlZCwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc01hc2tlZChmdW5jKSB7XG4gIHJldHVybiAhIW1hc2tTcmNLZXkgJiYgKG1hc2tTcmNLZXkgaW4gZnVuYyk7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgbGlrZWx5IGEgcHJvdG90eXBlIG9iamVjdC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBhIHByb3RvdHlwZSwgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc1Byb3RvdHlwZSh2YWx1ZSkge1xuICB2YXIgQ3RvciA9IHZhbHVlICYmIHZhbHVlLmNvbnN0cnVjdG9yLFxuICAgICAgcHJvdG8gPSAodHlwZW9mIEN0b3IgPT0gJ2Z1bmN0aW9uJyAmJiBDdG9yLnByb3RvdHlwZSkgfHwgb2JqZWN0UHJvdG87XG5cbiAgcmV0dXJuIHZhbHVlID09PSBwcm90bztcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYHZhbHVlYCBpcyBzdWl0YWJsZSBmb3Igc3RyaWN0IGVxdWFsaXR5IGNvbXBhcmlzb25zLCBpLmUuIGA9PT1gLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlmIHN1aXRhYmxlIGZvciBzdHJpY3RcbiAqICBlcXVhbGl0eSBjb21wYXJpc29ucywgZWxzZSBgZmFsc2VgLlxuICovXG5mdW5jdGlvbiBpc1N0cmljdENvbXBhcmFibGUodmFsdWUpIHtcbiAgcmV0dXJuIHZhbHVlID09PSB2YWx1ZSAmJiAhaXNPYmplY3QodmFsdWUpO1xufVxuXG4vKipcbiAqIEEgc3BlY2lhbGl6ZWQgdmVyc2lvbiBvZiBgbWF0Y2hlc1Byb3BlcnR5YCBmb3Igc291cmNlIHZhbHVlcyBzdWl0YWJsZVxuICogZm9yIHN0cmljdCBlcXVhbGl0eSBjb21wYXJpc29ucywgaS5lLiBgPT09YC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHtzdHJpbmd9IGtleSBUaGUga2V5IG9mIHRoZSBwcm9wZXJ0eSB0byBnZXQuXG4gKiBAcGFyYW0geyp9IHNyY1ZhbHVlIFRoZSB2YWx1ZSB0byBtYXRjaC5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgbmV3IHNwZWMgZnVuY3Rpb24uXG4gKi9cbmZ1bmN0aW9uIG1hdGNoZXNTdHJpY3RDb21wYXJhYmxlKGtleSwgc3JjVmFsdWUpIHtcbiAgcmV0dXJuIGZ1bmN0aW9uKG9iamVjdCkge1xuICAgIGlmIChvYmplY3QgPT0gbnVsbCkge1xuICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgICByZXR1cm4gb2JqZWN0W2tleV0gPT09IHNyY1ZhbHVlICYmXG4gICAgICAoc3JjVmFsdWUgIT09IHVuZGVmaW5lZCB8fCAoa2V5IGluIE9iamVjdChvYmplY3QpKSk7XG4gIH07XG59XG5cbi8qKlxuICogQ29udmVydHMgYHN0cmluZ2AgdG8gYSBwcm9wZXJ0eSBwYXRoIGFycmF5LlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge3N0cmluZ30gc3RyaW5nIFRoZSBzdHJpbmcgdG8gY29udmVydC5cbiAqIEByZXR1cm5zIHtBcnJheX0gUmV0dXJucyB0aGUgcHJvcGVydHkgcGF0aCBhcnJheS5cbiAqL1xudmFyIHN0cmluZ1RvUGF0aCA9IG1lbW9pemUoZnVuY3Rpb24oc3RyaW5nKSB7XG4gIHN0cmluZyA9IHRvU3RyaW5nKHN0cmluZyk7XG5cbiAgdmFyIHJlc3VsdCA9IFtdO1xuICBpZiAocmVMZWFkaW5nRG90LnRlc3Qoc3RyaW5nKSkge1xuICAgIHJlc3VsdC5wdXNoKCcnKTtcbiAgfVxuICBzdHJpbmcucmVwbGFjZShyZVByb3BOYW1lLCBmdW5jdGlvbihtYXRjaCwgbnVtYmVyLCBxdW90ZSwgc3RyaW5nKSB7XG4gICAgcmVzdWx0LnB1c2gocXVvdGUgPyBzdHJpbmcucmVwbGFjZShyZUVzY2FwZUNoYXIsICckMScpIDogKG51bWJlciB8fCBtYXRjaCkpO1xuICB9KTtcbiAgcmV0dXJuIHJlc3VsdDtcbn0pO1xuXG4vKipcbiAqIENvbnZlcnRzIGB2YWx1ZWAgdG8gYSBzdHJpbmcga2V5IGlmIGl0J3Mgbm90IGEgc3RyaW5nIG9yIHN5bWJvbC5cbiAqXG4gKiBAcHJpdmF0ZVxuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gaW5zcGVjdC5cbiAqIEByZXR1cm5zIHtzdHJpbmd8c3ltYm9sfSBSZXR1cm5zIHRoZSBrZXkuXG4gKi9cbmZ1bmN0aW9uIHRvS2V5KHZhbHVlKSB7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT0gJ3N0cmluZycgfHwgaXNTeW1ib2wodmFsdWUpKSB7XG4gICAgcmV0dXJuIHZhbHVlO1xuICB9XG4gIHZhciByZXN1bHQgPSAodmFsdWUgKyAnJyk7XG4gIHJldHVybiAocmVzdWx0ID09ICcwJyAmJiAoMSAvIHZhbHVlKSA9PSAtSU5GSU5JVFkpID8gJy0wJyA6IHJlc3VsdDtcbn1cblxuLyoqXG4gKiBDb252ZXJ0cyBgZnVuY2AgdG8gaXRzIHNvdXJjZSBjb2RlLlxuICpcbiAqIEBwcml2YXRlXG4gKiBAcGFyYW0ge0Z1bmN0aW9ufSBmdW5jIFRoZSBmdW5jdGlvbiB0byBwcm9jZXNzLlxuICogQHJldHVybnMge3N0cmluZ30gUmV0dXJucyB0aGUgc291cmNlIGNvZGUuXG4gKi9cbmZ1bmN0aW9uIHRvU291cmNlKGZ1bmMpIHtcbiAgaWYgKGZ1bmMgIT0gbnVsbCkge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gZnVuY1RvU3RyaW5nLmNhbGwoZnVuYyk7XG4gICAgfSBjYXRjaCAoZSkge31cbiAgICB0cnkge1xuICAgICAgcmV0dXJuIChmdW5jICsgJycpO1xuICAgIH0gY2F0Y2ggKGUpIHt9XG4gIH1cbiAgcmV0dXJuICcnO1xufVxuXG4vKipcbiAqIENyZWF0ZXMgYW4gYXJyYXkgb2YgZWxlbWVudHMsIHNvcnRlZCBpbiBhc2NlbmRpbmcgb3JkZXIgYnkgdGhlIHJlc3VsdHMgb2ZcbiAqIHJ1bm5pbmcgZWFjaCBlbGVtZW50IGluIGEgY29sbGVjdGlvbiB0aHJ1IGVhY2ggaXRlcmF0ZWUuIFRoaXMgbWV0aG9kXG4gKiBwZXJmb3JtcyBhIHN0YWJsZSBzb3J0LCB0aGF0IGlzLCBpdCBwcmVzZXJ2ZXMgdGhlIG9yaWdpbmFsIHNvcnQgb3JkZXIgb2ZcbiAqIGVxdWFsIGVsZW1lbnRzLiBUaGUgaXRlcmF0ZWVzIGFyZSBpbnZva2VkIHdpdGggb25lIGFyZ3VtZW50OiAodmFsdWUpLlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgMC4xLjBcbiAqIEBjYXRlZ29yeSBDb2xsZWN0aW9uXG4gKiBAcGFyYW0ge0FycmF5fE9iamVjdH0gY29sbGVjdGlvbiBUaGUgY29sbGVjdGlvbiB0byBpdGVyYXRlIG92ZXIuXG4gKiBAcGFyYW0gey4uLihGdW5jdGlvbnxGdW5jdGlvbltdKX0gW2l0ZXJhdGVlcz1bXy5pZGVudGl0eV1dXG4gKiAgVGhlIGl0ZXJhdGVlcyB0byBzb3J0IGJ5LlxuICogQHJldHVybnMge0FycmF5fSBSZXR1cm5zIHRoZSBuZXcgc29ydGVkIGFycmF5LlxuICogQGV4YW1wbGVcbiAqXG4gKiB2YXIgdXNlcnMgPSBbXG4gKiAgIHsgJ3VzZXInOiAnZnJlZCcsICAgJ2FnZSc6IDQ4IH0sXG4gKiAgIHsgJ3VzZXInOiAnYmFybmV5JywgJ2FnZSc6IDM2IH0sXG4gKiAgIHsgJ3VzZXInOiAnZnJlZCcsICAgJ2FnZSc6IDQwIH0sXG4gKiAgIHsgJ3VzZXInOiAnYmFybmV5JywgJ2FnZSc6IDM0IH1cbiAqIF07XG4gKlxuICogXy5zb3J0QnkodXNlcnMsIGZ1bmN0aW9uKG8pIHsgcmV0dXJuIG8udXNlcjsgfSk7XG4gKiAvLyA9PiBvYmplY3RzIGZvciBbWydiYXJuZXknLCAzNl0sIFsnYmFybmV5JywgMzRdLCBbJ2ZyZWQnLCA0OF0sIFsnZnJlZCcsIDQwXV1cbiAqXG4gKiBfLnNvcnRCeSh1c2VycywgWyd1c2VyJywgJ2FnZSddKTtcbiAqIC8vID0+IG9iamVjdHMgZm9yIFtbJ2Jhcm5leScsIDM0XSwgWydiYXJuZXknLCAzNl0sIFsnZnJlZCcsIDQwXSwgWydmcmVkJywgNDhdXVxuICpcbiAqIF8uc29ydEJ5KHVzZXJzLCAndXNlcicsIGZ1bmN0aW9uKG8pIHtcbiAqICAgcmV0dXJuIE1hdGguZmxvb3Ioby5hZ2UgLyAxMCk7XG4gKiB9KTtcbiAqIC8vID0+IG9iamVjdHMgZm9yIFtbJ2Jhcm5leScsIDM2XSwgWydiYXJuZXknLCAzNF0sIFsnZnJlZCcsIDQ4XSwgWydmcmVkJywgNDBdXVxuICovXG52YXIgc29ydEJ5ID0gYmFzZVJlc3QoZnVuY3Rpb24oY29sbGVjdGlvbiwgaXRlcmF0ZWVzKSB7XG4gIGlmIChjb2xsZWN0aW9uID09IG51bGwpIHtcbiAgICByZXR1cm4gW107XG4gIH1cbiAgdmFyIGxlbmd0aCA9IGl0ZXJhdGVlcy5sZW5ndGg7XG4gIGlmIChsZW5ndGggPiAxICYmIGlzSXRlcmF0ZWVDYWxsKGNvbGxlY3Rpb24sIGl0ZXJhdGVlc1swXSwgaXRlcmF0ZWVzWzFdKSkge1xuICAgIGl0ZXJhdGVlcyA9IFtdO1xuICB9IGVsc2UgaWYgKGxlbmd0aCA+IDIgJiYgaXNJdGVyYXRlZUNhbGwoaXRlcmF0ZWVzWzBdLCBpdGVyYXRlZXNbMV0sIGl0ZXJhdGVlc1syXSkpIHtcbiAgICBpdGVyYXRlZXMgPSBbaXRlcmF0ZWVzWzBdXTtcbiAgfVxuICByZXR1cm4gYmFzZU9yZGVyQnkoY29sbGVjdGlvbiwgYmFzZUZsYXR0ZW4oaXRlcmF0ZWVzLCAxKSwgW10pO1xufSk7XG5cbi8qKlxuICogQ3JlYXRlcyBhIGZ1bmN0aW9uIHRoYXQgbWVtb2l6ZXMgdGhlIHJlc3VsdCBvZiBgZnVuY2AuIElmIGByZXNvbHZlcmAgaXNcbiAqIHByb3ZpZGVkLCBpdCBkZXRlcm1pbmVzIHRoZSBjYWNoZSBrZXkgZm9yIHN0b3JpbmcgdGhlIHJlc3VsdCBiYXNlZCBvbiB0aGVcbiAqIGFyZ3VtZW50cyBwcm92aWRlZCB0byB0aGUgbWVtb2l6ZWQgZnVuY3Rpb24uIEJ5IGRlZmF1bHQsIHRoZSBmaXJzdCBhcmd1bWVudFxuICogcHJvdmlkZWQgdG8gdGhlIG1lbW9pemVkIGZ1bmN0aW9uIGlzIHVzZWQgYXMgdGhlIG1hcCBjYWNoZSBrZXkuIFRoZSBgZnVuY2BcbiAqIGlzIGludm9rZWQgd2l0aCB0aGUgYHRoaXNgIGJpbmRpbmcgb2YgdGhlIG1lbW9pemVkIGZ1bmN0aW9uLlxuICpcbiAqICoqTm90ZToqKiBUaGUgY2FjaGUgaXMgZXhwb3NlZCBhcyB0aGUgYGNhY2hlYCBwcm9wZXJ0eSBvbiB0aGUgbWVtb2l6ZWRcbiAqIGZ1bmN0aW9uLiBJdHMgY3JlYXRpb24gbWF5IGJlIGN1c3RvbWl6ZWQgYnkgcmVwbGFjaW5nIHRoZSBgXy5tZW1vaXplLkNhY2hlYFxuICogY29uc3RydWN0b3Igd2l0aCBvbmUgd2hvc2UgaW5zdGFuY2VzIGltcGxlbWVudCB0aGVcbiAqIFtgTWFwYF0oaHR0cDovL2VjbWEtaW50ZXJuYXRpb25hbC5vcmcvZWNtYS0yNjIvNy4wLyNzZWMtcHJvcGVydGllcy1vZi10aGUtbWFwLXByb3RvdHlwZS1vYmplY3QpXG4gKiBtZXRob2QgaW50ZXJmYWNlIG9mIGBkZWxldGVgLCBgZ2V0YCwgYGhhc2AsIGFuZCBgc2V0YC5cbiAqXG4gKiBAc3RhdGljXG4gKiBAbWVtYmVyT2YgX1xuICogQHNpbmNlIDAuMS4wXG4gKiBAY2F0ZWdvcnkgRnVuY3Rpb25cbiAqIEBwYXJhbSB7RnVuY3Rpb259IGZ1bmMgVGhlIGZ1bmN0aW9uIHRvIGhhdmUgaXRzIG91dHB1dCBtZW1vaXplZC5cbiAqIEBwYXJhbSB7RnVuY3Rpb259IFtyZXNvbHZlcl0gVGhlIGZ1bmN0aW9uIHRvIHJlc29sdmUgdGhlIGNhY2hlIGtleS5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgbmV3IG1lbW9pemVkIGZ1bmN0aW9uLlxuICogQGV4YW1wbGVcbiAqXG4gKiB2YXIgb2JqZWN0ID0geyAnYSc6IDEsICdiJzogMiB9O1xuICogdmFyIG90aGVyID0geyAnYyc6IDMsICdkJzogNCB9O1xuICpcbiAqIHZhciB2YWx1ZXMgPSBfLm1lbW9pemUoXy52YWx1ZXMpO1xuICogdmFsdWVzKG9iamVjdCk7XG4gKiAvLyA9PiBbMSwgMl1cbiAqXG4gKiB2YWx1ZXMob3RoZXIpO1xuICogLy8gPT4gWzMsIDRdXG4gKlxuICogb2JqZWN0LmEgPSAyO1xuICogdmFsdWVzKG9iamVjdCk7XG4gKiAvLyA9PiBbMSwgMl1cbiAqXG4gKiAvLyBNb2RpZnkgdGhlIHJlc3VsdCBjYWNoZS5cbiAqIHZhbHVlcy5jYWNoZS5zZXQob2JqZWN0LCBbJ2EnLCAnYiddKTtcbiAqIHZhbHVlcyhvYmplY3QpO1xuICogLy8gPT4gWydhJywgJ2InXVxuICpcbiAqIC8vIFJlcGxhY2UgYF8ubWVtb2l6ZS5DYWNoZWAuXG4gKiBfLm1lbW9pemUuQ2FjaGUgPSBXZWFrTWFwO1xuICovXG5mdW5jdGlvbiBtZW1vaXplKGZ1bmMsIHJlc29sdmVyKSB7XG4gIGlmICh0eXBlb2YgZnVuYyAhPSAnZnVuY3Rpb24nIHx8IChyZXNvbHZlciAmJiB0eXBlb2YgcmVzb2x2ZXIgIT0gJ2Z1bmN0aW9uJykpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKEZVTkNfRVJST1JfVEVYVCk7XG4gIH1cbiAgdmFyIG1lbW9pemVkID0gZnVuY3Rpb24oKSB7XG4gICAgdmFyIGFyZ3MgPSBhcmd1bWVudHMsXG4gICAgICAgIGtleSA9IHJlc29sdmVyID8gcmVzb2x2ZXIuYXBwbHkodGhpcywgYXJncykgOiBhcmdzWzBdLFxuICAgICAgICBjYWNoZSA9IG1lbW9pemVkLmNhY2hlO1xuXG4gICAgaWYgKGNhY2hlLmhhcyhrZXkpKSB7XG4gICAgICByZXR1cm4gY2FjaGUuZ2V0KGtleSk7XG4gICAgfVxuICAgIHZhciByZXN1bHQgPSBmdW5jLmFwcGx5KHRoaXMsIGFyZ3MpO1xuICAgIG1lbW9pemVkLmNhY2hlID0gY2FjaGUuc2V0KGtleSwgcmVzdWx0KTtcbiAgICByZXR1cm4gcmVzdWx0O1xuICB9O1xuICBtZW1vaXplZC5jYWNoZSA9IG5ldyAobWVtb2l6ZS5DYWNoZSB8fCBNYXBDYWNoZSk7XG4gIHJldHVybiBtZW1vaXplZDtcbn1cblxuLy8gQXNzaWduIGNhY2hlIHRvIGBfLm1lbW9pemVgLlxubWVtb2l6ZS5DYWNoZSA9IE1hcENhY2hlO1xuXG4vKipcbiAqIFBlcmZvcm1zIGFcbiAqIFtgU2FtZVZhbHVlWmVyb2BdKGh0dHA6Ly9lY21hLWludGVybmF0aW9uYWwub3JnL2VjbWEtMjYyLzcuMC8jc2VjLXNhbWV2YWx1ZXplcm8pXG4gKiBjb21wYXJpc29uIGJldHdlZW4gdHdvIHZhbHVlcyB0byBkZXRlcm1pbmUgaWYgdGhleSBhcmUgZXF1aXZhbGVudC5cbiAqXG4gKiBAc3RhdGljXG4gKiBAbWVtYmVyT2YgX1xuICogQHNpbmNlIDQuMC4wXG4gKiBAY2F0ZWdvcnkgTGFuZ1xuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY29tcGFyZS5cbiAqIEBwYXJhbSB7Kn0gb3RoZXIgVGhlIG90aGVyIHZhbHVlIHRvIGNvbXBhcmUuXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgdGhlIHZhbHVlcyBhcmUgZXF1aXZhbGVudCwgZWxzZSBgZmFsc2VgLlxuICogQGV4YW1wbGVcbiAqXG4gKiB2YXIgb2JqZWN0ID0geyAnYSc6IDEgfTtcbiAqIHZhciBvdGhlciA9IHsgJ2EnOiAxIH07XG4gKlxuICogXy5lcShvYmplY3QsIG9iamVjdCk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5lcShvYmplY3QsIG90aGVyKTtcbiAqIC8vID0+IGZhbHNlXG4gKlxuICogXy5lcSgnYScsICdhJyk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5lcSgnYScsIE9iamVjdCgnYScpKTtcbiAqIC8vID0+IGZhbHNlXG4gKlxuICogXy5lcShOYU4sIE5hTik7XG4gKiAvLyA9PiB0cnVlXG4gKi9cbmZ1bmN0aW9uIGVxKHZhbHVlLCBvdGhlcikge1xuICByZXR1cm4gdmFsdWUgPT09IG90aGVyIHx8ICh2YWx1ZSAhPT0gdmFsdWUgJiYgb3RoZXIgIT09IG90aGVyKTtcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYHZhbHVlYCBpcyBsaWtlbHkgYW4gYGFyZ3VtZW50c2Agb2JqZWN0LlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgMC4xLjBcbiAqIEBjYXRlZ29yeSBMYW5nXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGFuIGBhcmd1bWVudHNgIG9iamVjdCxcbiAqICBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8uaXNBcmd1bWVudHMoZnVuY3Rpb24oKSB7IHJldHVybiBhcmd1bWVudHM7IH0oKSk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5pc0FyZ3VtZW50cyhbMSwgMiwgM10pO1xuICogLy8gPT4gZmFsc2VcbiAqL1xuZnVuY3Rpb24gaXNBcmd1bWVudHModmFsdWUpIHtcbiAgLy8gU2FmYXJpIDguMSBtYWtlcyBgYXJndW1lbnRzLmNhbGxlZWAgZW51bWVyYWJsZSBpbiBzdHJpY3QgbW9kZS5cbiAgcmV0dXJuIGlzQXJyYXlMaWtlT2JqZWN0KHZhbHVlKSAmJiBoYXNPd25Qcm9wZXJ0eS5jYWxsKHZhbHVlLCAnY2FsbGVlJykgJiZcbiAgICAoIXByb3BlcnR5SXNFbnVtZXJhYmxlLmNhbGwodmFsdWUsICdjYWxsZWUnKSB8fCBvYmplY3RUb1N0cmluZy5jYWxsKHZhbHVlKSA9PSBhcmdzVGFnKTtcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYHZhbHVlYCBpcyBjbGFzc2lmaWVkIGFzIGFuIGBBcnJheWAgb2JqZWN0LlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgMC4xLjBcbiAqIEBjYXRlZ29yeSBMYW5nXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGFuIGFycmF5LCBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8uaXNBcnJheShbMSwgMiwgM10pO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaXNBcnJheShkb2N1bWVudC5ib2R5LmNoaWxkcmVuKTtcbiAqIC8vID0+IGZhbHNlXG4gKlxuICogXy5pc0FycmF5KCdhYmMnKTtcbiAqIC8vID0+IGZhbHNlXG4gKlxuICogXy5pc0FycmF5KF8ubm9vcCk7XG4gKiAvLyA9PiBmYWxzZVxuICovXG52YXIgaXNBcnJheSA9IEFycmF5LmlzQXJyYXk7XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgYXJyYXktbGlrZS4gQSB2YWx1ZSBpcyBjb25zaWRlcmVkIGFycmF5LWxpa2UgaWYgaXQnc1xuICogbm90IGEgZnVuY3Rpb24gYW5kIGhhcyBhIGB2YWx1ZS5sZW5ndGhgIHRoYXQncyBhbiBpbnRlZ2VyIGdyZWF0ZXIgdGhhbiBvclxuICogZXF1YWwgdG8gYDBgIGFuZCBsZXNzIHRoYW4gb3IgZXF1YWwgdG8gYE51bWJlci5NQVhfU0FGRV9JTlRFR0VSYC5cbiAqXG4gKiBAc3RhdGljXG4gKiBAbWVtYmVyT2YgX1xuICogQHNpbmNlIDQuMC4wXG4gKiBAY2F0ZWdvcnkgTGFuZ1xuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBhcnJheS1saWtlLCBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8uaXNBcnJheUxpa2UoWzEsIDIsIDNdKTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmlzQXJyYXlMaWtlKGRvY3VtZW50LmJvZHkuY2hpbGRyZW4pO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaXNBcnJheUxpa2UoJ2FiYycpO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaXNBcnJheUxpa2UoXy5ub29wKTtcbiAqIC8vID0+IGZhbHNlXG4gKi9cbmZ1bmN0aW9uIGlzQXJyYXlMaWtlKHZhbHVlKSB7XG4gIHJldHVybiB2YWx1ZSAhPSBudWxsICYmIGlzTGVuZ3RoKHZhbHVlLmxlbmd0aCkgJiYgIWlzRnVuY3Rpb24odmFsdWUpO1xufVxuXG4vKipcbiAqIFRoaXMgbWV0aG9kIGlzIGxpa2UgYF8uaXNBcnJheUxpa2VgIGV4Y2VwdCB0aGF0IGl0IGFsc28gY2hlY2tzIGlmIGB2YWx1ZWBcbiAqIGlzIGFuIG9iamVjdC5cbiAqXG4gKiBAc3RhdGljXG4gKiBAbWVtYmVyT2YgX1xuICogQHNpbmNlIDQuMC4wXG4gKiBAY2F0ZWdvcnkgTGFuZ1xuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBhbiBhcnJheS1saWtlIG9iamVjdCxcbiAqICBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8uaXNBcnJheUxpa2VPYmplY3QoWzEsIDIsIDNdKTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmlzQXJyYXlMaWtlT2JqZWN0KGRvY3VtZW50LmJvZHkuY2hpbGRyZW4pO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaXNBcnJheUxpa2VPYmplY3QoJ2FiYycpO1xuICogLy8gPT4gZmFsc2VcbiAqXG4gKiBfLmlzQXJyYXlMaWtlT2JqZWN0KF8ubm9vcCk7XG4gKiAvLyA9PiBmYWxzZVxuICovXG5mdW5jdGlvbiBpc0FycmF5TGlrZU9iamVjdCh2YWx1ZSkge1xuICByZXR1cm4gaXNPYmplY3RMaWtlKHZhbHVlKSAmJiBpc0FycmF5TGlrZSh2YWx1ZSk7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgY2xhc3NpZmllZCBhcyBhIGBGdW5jdGlvbmAgb2JqZWN0LlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgMC4xLjBcbiAqIEBjYXRlZ29yeSBMYW5nXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGEgZnVuY3Rpb24sIGVsc2UgYGZhbHNlYC5cbiAqIEBleGFtcGxlXG4gKlxuICogXy5pc0Z1bmN0aW9uKF8pO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaXNGdW5jdGlvbigvYWJjLyk7XG4gKiAvLyA9PiBmYWxzZVxuICovXG5mdW5jdGlvbiBpc0Z1bmN0aW9uKHZhbHVlKSB7XG4gIC8vIFRoZSB1c2Ugb2YgYE9iamVjdCN0b1N0cmluZ2AgYXZvaWRzIGlzc3VlcyB3aXRoIHRoZSBgdHlwZW9mYCBvcGVyYXRvclxuICAvLyBpbiBTYWZhcmkgOC05IHdoaWNoIHJldHVybnMgJ29iamVjdCcgZm9yIHR5cGVkIGFycmF5IGFuZCBvdGhlciBjb25zdHJ1Y3RvcnMuXG4gIHZhciB0YWcgPSBpc09iamVjdCh2YWx1ZSkgPyBvYmplY3RUb1N0cmluZy5jYWxsKHZhbHVlKSA6ICcnO1xuICByZXR1cm4gdGFnID09IGZ1bmNUYWcgfHwgdGFnID09IGdlblRhZztcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYHZhbHVlYCBpcyBhIHZhbGlkIGFycmF5LWxpa2UgbGVuZ3RoLlxuICpcbiAqICoqTm90ZToqKiBUaGlzIG1ldGhvZCBpcyBsb29zZWx5IGJhc2VkIG9uXG4gKiBbYFRvTGVuZ3RoYF0oaHR0cDovL2VjbWEtaW50ZXJuYXRpb25hbC5vcmcvZWNtYS0yNjIvNy4wLyNzZWMtdG9sZW5ndGgpLlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgNC4wLjBcbiAqIEBjYXRlZ29yeSBMYW5nXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIGEgdmFsaWQgbGVuZ3RoLCBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8uaXNMZW5ndGgoMyk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5pc0xlbmd0aChOdW1iZXIuTUlOX1ZBTFVFKTtcbiAqIC8vID0+IGZhbHNlXG4gKlxuICogXy5pc0xlbmd0aChJbmZpbml0eSk7XG4gKiAvLyA9PiBmYWxzZVxuICpcbiAqIF8uaXNMZW5ndGgoJzMnKTtcbiAqIC8vID0+IGZhbHNlXG4gKi9cbmZ1bmN0aW9uIGlzTGVuZ3RoKHZhbHVlKSB7XG4gIHJldHVybiB0eXBlb2YgdmFsdWUgPT0gJ251bWJlcicgJiZcbiAgICB2YWx1ZSA+IC0xICYmIHZhbHVlICUgMSA9PSAwICYmIHZhbHVlIDw9IE1BWF9TQUZFX0lOVEVHRVI7XG59XG5cbi8qKlxuICogQ2hlY2tzIGlmIGB2YWx1ZWAgaXMgdGhlXG4gKiBbbGFuZ3VhZ2UgdHlwZV0oaHR0cDovL3d3dy5lY21hLWludGVybmF0aW9uYWwub3JnL2VjbWEtMjYyLzcuMC8jc2VjLWVjbWFzY3JpcHQtbGFuZ3VhZ2UtdHlwZXMpXG4gKiBvZiBgT2JqZWN0YC4gKGUuZy4gYXJyYXlzLCBmdW5jdGlvbnMsIG9iamVjdHMsIHJlZ2V4ZXMsIGBuZXcgTnVtYmVyKDApYCwgYW5kIGBuZXcgU3RyaW5nKCcnKWApXG4gKlxuICogQHN0YXRpY1xuICogQG1lbWJlck9mIF9cbiAqIEBzaW5jZSAwLjEuMFxuICogQGNhdGVnb3J5IExhbmdcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYW4gb2JqZWN0LCBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8uaXNPYmplY3Qoe30pO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaXNPYmplY3QoWzEsIDIsIDNdKTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmlzT2JqZWN0KF8ubm9vcCk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5pc09iamVjdChudWxsKTtcbiAqIC8vID0+IGZhbHNlXG4gKi9cbmZ1bmN0aW9uIGlzT2JqZWN0KHZhbHVlKSB7XG4gIHZhciB0eXBlID0gdHlwZW9mIHZhbHVlO1xuICByZXR1cm4gISF2YWx1ZSAmJiAodHlwZSA9PSAnb2JqZWN0JyB8fCB0eXBlID09ICdmdW5jdGlvbicpO1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgdmFsdWVgIGlzIG9iamVjdC1saWtlLiBBIHZhbHVlIGlzIG9iamVjdC1saWtlIGlmIGl0J3Mgbm90IGBudWxsYFxuICogYW5kIGhhcyBhIGB0eXBlb2ZgIHJlc3VsdCBvZiBcIm9iamVjdFwiLlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgNC4wLjBcbiAqIEBjYXRlZ29yeSBMYW5nXG4gKiBAcGFyYW0geyp9IHZhbHVlIFRoZSB2YWx1ZSB0byBjaGVjay5cbiAqIEByZXR1cm5zIHtib29sZWFufSBSZXR1cm5zIGB0cnVlYCBpZiBgdmFsdWVgIGlzIG9iamVjdC1saWtlLCBlbHNlIGBmYWxzZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIF8uaXNPYmplY3RMaWtlKHt9KTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmlzT2JqZWN0TGlrZShbMSwgMiwgM10pO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaXNPYmplY3RMaWtlKF8ubm9vcCk7XG4gKiAvLyA9PiBmYWxzZVxuICpcbiAqIF8uaXNPYmplY3RMaWtlKG51bGwpO1xuICogLy8gPT4gZmFsc2VcbiAqL1xuZnVuY3Rpb24gaXNPYmplY3RMaWtlKHZhbHVlKSB7XG4gIHJldHVybiAhIXZhbHVlICYmIHR5cGVvZiB2YWx1ZSA9PSAnb2JqZWN0Jztcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYHZhbHVlYCBpcyBjbGFzc2lmaWVkIGFzIGEgYFN5bWJvbGAgcHJpbWl0aXZlIG9yIG9iamVjdC5cbiAqXG4gKiBAc3RhdGljXG4gKiBAbWVtYmVyT2YgX1xuICogQHNpbmNlIDQuMC4wXG4gKiBAY2F0ZWdvcnkgTGFuZ1xuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gY2hlY2suXG4gKiBAcmV0dXJucyB7Ym9vbGVhbn0gUmV0dXJucyBgdHJ1ZWAgaWYgYHZhbHVlYCBpcyBhIHN5bWJvbCwgZWxzZSBgZmFsc2VgLlxuICogQGV4YW1wbGVcbiAqXG4gKiBfLmlzU3ltYm9sKFN5bWJvbC5pdGVyYXRvcik7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5pc1N5bWJvbCgnYWJjJyk7XG4gKiAvLyA9PiBmYWxzZVxuICovXG5mdW5jdGlvbiBpc1N5bWJvbCh2YWx1ZSkge1xuICByZXR1cm4gdHlwZW9mIHZhbHVlID09ICdzeW1ib2wnIHx8XG4gICAgKGlzT2JqZWN0TGlrZSh2YWx1ZSkgJiYgb2JqZWN0VG9TdHJpbmcuY2FsbCh2YWx1ZSkgPT0gc3ltYm9sVGFnKTtcbn1cblxuLyoqXG4gKiBDaGVja3MgaWYgYHZhbHVlYCBpcyBjbGFzc2lmaWVkIGFzIGEgdHlwZWQgYXJyYXkuXG4gKlxuICogQHN0YXRpY1xuICogQG1lbWJlck9mIF9cbiAqIEBzaW5jZSAzLjAuMFxuICogQGNhdGVnb3J5IExhbmdcbiAqIEBwYXJhbSB7Kn0gdmFsdWUgVGhlIHZhbHVlIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGB2YWx1ZWAgaXMgYSB0eXBlZCBhcnJheSwgZWxzZSBgZmFsc2VgLlxuICogQGV4YW1wbGVcbiAqXG4gKiBfLmlzVHlwZWRBcnJheShuZXcgVWludDhBcnJheSk7XG4gKiAvLyA9PiB0cnVlXG4gKlxuICogXy5pc1R5cGVkQXJyYXkoW10pO1xuICogLy8gPT4gZmFsc2VcbiAqL1xudmFyIGlzVHlwZWRBcnJheSA9IG5vZGVJc1R5cGVkQXJyYXkgPyBiYXNlVW5hcnkobm9kZUlzVHlwZWRBcnJheSkgOiBiYXNlSXNUeXBlZEFycmF5O1xuXG4vKipcbiAqIENvbnZlcnRzIGB2YWx1ZWAgdG8gYSBzdHJpbmcuIEFuIGVtcHR5IHN0cmluZyBpcyByZXR1cm5lZCBmb3IgYG51bGxgXG4gKiBhbmQgYHVuZGVmaW5lZGAgdmFsdWVzLiBUaGUgc2lnbiBvZiBgLTBgIGlzIHByZXNlcnZlZC5cbiAqXG4gKiBAc3RhdGljXG4gKiBAbWVtYmVyT2YgX1xuICogQHNpbmNlIDQuMC4wXG4gKiBAY2F0ZWdvcnkgTGFuZ1xuICogQHBhcmFtIHsqfSB2YWx1ZSBUaGUgdmFsdWUgdG8gcHJvY2Vzcy5cbiAqIEByZXR1cm5zIHtzdHJpbmd9IFJldHVybnMgdGhlIHN0cmluZy5cbiAqIEBleGFtcGxlXG4gKlxuICogXy50b1N0cmluZyhudWxsKTtcbiAqIC8vID0+ICcnXG4gKlxuICogXy50b1N0cmluZygtMCk7XG4gKiAvLyA9PiAnLTAnXG4gKlxuICogXy50b1N0cmluZyhbMSwgMiwgM10pO1xuICogLy8gPT4gJzEsMiwzJ1xuICovXG5mdW5jdGlvbiB0b1N0cmluZyh2YWx1ZSkge1xuICByZXR1cm4gdmFsdWUgPT0gbnVsbCA/ICcnIDogYmFzZVRvU3RyaW5nKHZhbHVlKTtcbn1cblxuLyoqXG4gKiBHZXRzIHRoZSB2YWx1ZSBhdCBgcGF0aGAgb2YgYG9iamVjdGAuIElmIHRoZSByZXNvbHZlZCB2YWx1ZSBpc1xuICogYHVuZGVmaW5lZGAsIHRoZSBgZGVmYXVsdFZhbHVlYCBpcyByZXR1cm5lZCBpbiBpdHMgcGxhY2UuXG4gKlxuICogQHN0YXRpY1xuICogQG1lbWJlck9mIF9cbiAqIEBzaW5jZSAzLjcuMFxuICogQGNhdGVnb3J5IE9iamVjdFxuICogQHBhcmFtIHtPYmplY3R9IG9iamVjdCBUaGUgb2JqZWN0IHRvIHF1ZXJ5LlxuICogQHBhcmFtIHtBcnJheXxzdHJpbmd9IHBhdGggVGhlIHBhdGggb2YgdGhlIHByb3BlcnR5IHRvIGdldC5cbiAqIEBwYXJhbSB7Kn0gW2RlZmF1bHRWYWx1ZV0gVGhlIHZhbHVlIHJldHVybmVkIGZvciBgdW5kZWZpbmVkYCByZXNvbHZlZCB2YWx1ZXMuXG4gKiBAcmV0dXJucyB7Kn0gUmV0dXJucyB0aGUgcmVzb2x2ZWQgdmFsdWUuXG4gKiBAZXhhbXBsZVxuICpcbiAqIHZhciBvYmplY3QgPSB7ICdhJzogW3sgJ2InOiB7ICdjJzogMyB9IH1dIH07XG4gKlxuICogXy5nZXQob2JqZWN0LCAnYVswXS5iLmMnKTtcbiAqIC8vID0+IDNcbiAqXG4gKiBfLmdldChvYmplY3QsIFsnYScsICcwJywgJ2InLCAnYyddKTtcbiAqIC8vID0+IDNcbiAqXG4gKiBfLmdldChvYmplY3QsICdhLmIuYycsICdkZWZhdWx0Jyk7XG4gKiAvLyA9PiAnZGVmYXVsdCdcbiAqL1xuZnVuY3Rpb24gZ2V0KG9iamVjdCwgcGF0aCwgZGVmYXVsdFZhbHVlKSB7XG4gIHZhciByZXN1bHQgPSBvYmplY3QgPT0gbnVsbCA/IHVuZGVmaW5lZCA6IGJhc2VHZXQob2JqZWN0LCBwYXRoKTtcbiAgcmV0dXJuIHJlc3VsdCA9PT0gdW5kZWZpbmVkID8gZGVmYXVsdFZhbHVlIDogcmVzdWx0O1xufVxuXG4vKipcbiAqIENoZWNrcyBpZiBgcGF0aGAgaXMgYSBkaXJlY3Qgb3IgaW5oZXJpdGVkIHByb3BlcnR5IG9mIGBvYmplY3RgLlxuICpcbiAqIEBzdGF0aWNcbiAqIEBtZW1iZXJPZiBfXG4gKiBAc2luY2UgNC4wLjBcbiAqIEBjYXRlZ29yeSBPYmplY3RcbiAqIEBwYXJhbSB7T2JqZWN0fSBvYmplY3QgVGhlIG9iamVjdCB0byBxdWVyeS5cbiAqIEBwYXJhbSB7QXJyYXl8c3RyaW5nfSBwYXRoIFRoZSBwYXRoIHRvIGNoZWNrLlxuICogQHJldHVybnMge2Jvb2xlYW59IFJldHVybnMgYHRydWVgIGlmIGBwYXRoYCBleGlzdHMsIGVsc2UgYGZhbHNlYC5cbiAqIEBleGFtcGxlXG4gKlxuICogdmFyIG9iamVjdCA9IF8uY3JlYXRlKHsgJ2EnOiBfLmNyZWF0ZSh7ICdiJzogMiB9KSB9KTtcbiAqXG4gKiBfLmhhc0luKG9iamVjdCwgJ2EnKTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmhhc0luKG9iamVjdCwgJ2EuYicpO1xuICogLy8gPT4gdHJ1ZVxuICpcbiAqIF8uaGFzSW4ob2JqZWN0LCBbJ2EnLCAnYiddKTtcbiAqIC8vID0+IHRydWVcbiAqXG4gKiBfLmhhc0luKG9iamVjdCwgJ2InKTtcbiAqIC8vID0+IGZhbHNlXG4gKi9cbmZ1bmN0aW9uIGhhc0luKG9iamVjdCwgcGF0aCkge1xuICByZXR1cm4gb2JqZWN0ICE9IG51bGwgJiYgaGFzUGF0aChvYmplY3QsIHBhdGgsIGJhc2VIYXNJbik7XG59XG5cbi8qKlxuICogQ3JlYXRlcyBhbiBhcnJheSBvZiB0aGUgb3duIGVudW1lcmFibGUgcHJvcGVydHkgbmFtZXMgb2YgYG9iamVjdGAuXG4gKlxuICogKipOb3RlOioqIE5vbi1vYmplY3QgdmFsdWVzIGFyZSBjb2VyY2VkIHRvIG9iamVjdHMuIFNlZSB0aGVcbiAqIFtFUyBzcGVjXShodHRwOi8vZWNtYS1pbnRlcm5hdGlvbmFsLm9yZy9lY21hLTI2Mi83LjAvI3NlYy1vYmplY3Qua2V5cylcbiAqIGZvciBtb3JlIGRldGFpbHMuXG4gKlxuICogQHN0YXRpY1xuICogQHNpbmNlIDAuMS4wXG4gKiBAbWVtYmVyT2YgX1xuICogQGNhdGVnb3J5IE9iamVjdFxuICogQHBhcmFtIHtPYmplY3R9IG9iamVjdCBUaGUgb2JqZWN0IHRvIHF1ZXJ5LlxuICogQHJldHVybnMge0FycmF5fSBSZXR1cm5zIHRoZSBhcnJheSBvZiBwcm9wZXJ0eSBuYW1lcy5cbiAqIEBleGFtcGxlXG4gKlxuICogZnVuY3Rpb24gRm9vKCkge1xuICogICB0aGlzLmEgPSAxO1xuICogICB0aGlzLmIgPSAyO1xuICogfVxuICpcbiAqIEZvby5wcm90b3R5cGUuYyA9IDM7XG4gKlxuICogXy5rZXlzKG5ldyBGb28pO1xuICogLy8gPT4gWydhJywgJ2InXSAoaXRlcmF0aW9uIG9yZGVyIGlzIG5vdCBndWFyYW50ZWVkKVxuICpcbiAqIF8ua2V5cygnaGknKTtcbiAqIC8vID0+IFsnMCcsICcxJ11cbiAqL1xuZnVuY3Rpb24ga2V5cyhvYmplY3QpIHtcbiAgcmV0dXJuIGlzQXJyYXlMaWtlKG9iamVjdCkgPyBhcnJheUxpa2VLZXlzKG9iamVjdCkgOiBiYXNlS2V5cyhvYmplY3QpO1xufVxuXG4vKipcbiAqIFRoaXMgbWV0aG9kIHJldHVybnMgdGhlIGZpcnN0IGFyZ3VtZW50IGl0IHJlY2VpdmVzLlxuICpcbiAqIEBzdGF0aWNcbiAqIEBzaW5jZSAwLjEuMFxuICogQG1lbWJlck9mIF9cbiAqIEBjYXRlZ29yeSBVdGlsXG4gKiBAcGFyYW0geyp9IHZhbHVlIEFueSB2YWx1ZS5cbiAqIEByZXR1cm5zIHsqfSBSZXR1cm5zIGB2YWx1ZWAuXG4gKiBAZXhhbXBsZVxuICpcbiAqIHZhciBvYmplY3QgPSB7ICdhJzogMSB9O1xuICpcbiAqIGNvbnNvbGUubG9nKF8uaWRlbnRpdHkob2JqZWN0KSA9PT0gb2JqZWN0KTtcbiAqIC8vID0+IHRydWVcbiAqL1xuZnVuY3Rpb24gaWRlbnRpdHkodmFsdWUpIHtcbiAgcmV0dXJuIHZhbHVlO1xufVxuXG4vKipcbiAqIENyZWF0ZXMgYSBmdW5jdGlvbiB0aGF0IHJldHVybnMgdGhlIHZhbHVlIGF0IGBwYXRoYCBvZiBhIGdpdmVuIG9iamVjdC5cbiAqXG4gKiBAc3RhdGljXG4gKiBAbWVtYmVyT2YgX1xuICogQHNpbmNlIDIuNC4wXG4gKiBAY2F0ZWdvcnkgVXRpbFxuICogQHBhcmFtIHtBcnJheXxzdHJpbmd9IHBhdGggVGhlIHBhdGggb2YgdGhlIHByb3BlcnR5IHRvIGdldC5cbiAqIEByZXR1cm5zIHtGdW5jdGlvbn0gUmV0dXJucyB0aGUgbmV3IGFjY2Vzc29yIGZ1bmN0aW9uLlxuICogQGV4YW1wbGVcbiAqXG4gKiB2YXIgb2JqZWN0cyA9IFtcbiAqICAgeyAnYSc6IHsgJ2InOiAyIH0gfSxcbiAqICAgeyAnYSc6IHsgJ2InOiAxIH0gfVxuICogXTtcbiAqXG4gKiBfLm1hcChvYmplY3RzLCBfLnByb3BlcnR5KCdhLmInKSk7XG4gKiAvLyA9PiBbMiwgMV1cbiAqXG4gKiBfLm1hcChfLnNvcnRCeShvYmplY3RzLCBfLnByb3BlcnR5KFsnYScsICdiJ10pKSwgJ2EuYicpO1xuICogLy8gPT4gWzEsIDJdXG4gKi9cbmZ1bmN0aW9uIHByb3BlcnR5KHBhdGgpIHtcbiAgcmV0dXJuIGlzS2V5KHBhdGgpID8gYmFzZVByb3BlcnR5KHRvS2V5KHBhdGgpKSA6IGJhc2VQcm9wZXJ0eURlZXAocGF0aCk7XG59XG5cbm1vZHVsZS5leHBvcnRzID0gc29ydEJ5O1xuIiwgIid1c2Ugc3RyaWN0JztcblxubW9kdWxlLmV4cG9ydHMgPSBzdHJpbmcgPT4ge1xuXHRpZiAodHlwZW9mIHN0cmluZyAhPT0gJ3N0cmluZycpIHtcblx0XHR0aHJvdyBuZXcgVHlwZUVycm9yKCdFeHBlY3RlZCBhIHN0cmluZycpO1xuXHR9XG5cblx0Ly8gRXNjYXBlIGNoYXJhY3RlcnMgd2l0aCBzcGVjaWFsIG1lYW5pbmcgZWl0aGVyIGluc2lkZSBvciBvdXRzaWRlIGNoYXJhY3RlciBzZXRzLlxuXHQvLyBVc2UgYSBzaW1wbGUgYmFja3NsYXNoIGVzY2FwZSB3aGVuIGl04oCZcyBhbHdheXMgdmFsaWQsIGFuZCBhIFxcdW5ubm4gZXNjYXBlIHdoZW4gdGhlIHNpbXBsZXIgZm9ybSB3b3VsZCBiZSBkaXNhbGxvd2VkIGJ5IFVuaWNvZGUgcGF0dGVybnPigJkgc3RyaWN0ZXIgZ3JhbW1hci5cblx0cmV0dXJuIHN0cmluZ1xuXHRcdC5yZXBsYWNlKC9bfFxcXFx7fSgpW1xcXV4kKyo/Ll0vZywgJ1xcXFwkJicpXG5cdFx0LnJlcGxhY2UoLy0vZywgJ1xcXFx4MmQnKTtcbn07XG4iLCAiXCJ1c2Ugc3RyaWN0XCI7XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJfX2VzTW9kdWxlXCIsIHsgdmFsdWU6IHRydWUgfSk7XG5leHBvcnRzLmlzUmVnRXhwU3RyaW5nID0gZXhwb3J0cy5wYXJzZVJlZ0V4cFN0cmluZyA9IHZvaWQgMDtcbi8vIGh0dHBzOi8vZGV2ZWxvcGVyLm1vemlsbGEub3JnL2VuLVVTL2RvY3MvV2ViL0phdmFTY3JpcHQvR3VpZGUvUmVndWxhcl9FeHByZXNzaW9ucyNhZHZhbmNlZF9zZWFyY2hpbmdfd2l0aF9mbGFnc1xudmFyIFJFR0VYUF9MSVRFUkFMX1BBVFRFUk4gPSAvXlxcLyguKylcXC8oW2d1aW15c2RdKikkLztcbnZhciBwYXJzZVJlZ0V4cFN0cmluZyA9IGZ1bmN0aW9uIChzdHIpIHtcbiAgICB2YXIgcmVzdWx0ID0gc3RyLm1hdGNoKFJFR0VYUF9MSVRFUkFMX1BBVFRFUk4pO1xuICAgIGlmICghcmVzdWx0KSB7XG4gICAgICAgIHJldHVybiBudWxsO1xuICAgIH1cbiAgICByZXR1cm4ge1xuICAgICAgICBzb3VyY2U6IHJlc3VsdFsxXSxcbiAgICAgICAgZmxhZ1N0cmluZzogcmVzdWx0WzJdXG4gICAgfTtcbn07XG5leHBvcnRzLnBhcnNlUmVnRXhwU3RyaW5nID0gcGFyc2VSZWdFeHBTdHJpbmc7XG52YXIgaXNSZWdFeHBTdHJpbmcgPSBmdW5jdGlvbiAoc3RyKSB7XG4gICAgcmV0dXJuIFJFR0VYUF9MSVRFUkFMX1BBVFRFUk4udGVzdChzdHIpO1xufTtcbmV4cG9ydHMuaXNSZWdFeHBTdHJpbmcgPSBpc1JlZ0V4cFN0cmluZztcbi8vIyBzb3VyY2VNYXBwaW5nVVJMPXJlZ2V4cC1wYXJzZS5qcy5tYXAiLCAiXCJ1c2Ugc3RyaWN0XCI7XG52YXIgX19pbXBvcnREZWZhdWx0ID0gKHRoaXMgJiYgdGhpcy5fX2ltcG9ydERlZmF1bHQpIHx8IGZ1bmN0aW9uIChtb2QpIHtcbiAgICByZXR1cm4gKG1vZCAmJiBtb2QuX19lc01vZHVsZSkgPyBtb2QgOiB7IFwiZGVmYXVsdFwiOiBtb2QgfTtcbn07XG5PYmplY3QuZGVmaW5lUHJvcGVydHkoZXhwb3J0cywgXCJfX2VzTW9kdWxlXCIsIHsgdmFsdWU6IHRydWUgfSk7XG5leHBvcnRzLm1hdGNoUGF0dGVybnMgPSBleHBvcnRzLmNyZWF0ZVJlZ0V4cCA9IHZvaWQgMDtcbnZhciBsb2Rhc2hfdW5pcV8xID0gX19pbXBvcnREZWZhdWx0KHJlcXVpcmUoXCJsb2Rhc2gudW5pcVwiKSk7XG52YXIgbG9kYXNoX3VuaXF3aXRoXzEgPSBfX2ltcG9ydERlZmF1bHQocmVxdWlyZShcImxvZGFzaC51bmlxd2l0aFwiKSk7XG52YXIgbG9kYXNoX3NvcnRieV8xID0gX19pbXBvcnREZWZhdWx0KHJlcXVpcmUoXCJsb2Rhc2guc29ydGJ5XCIpKTtcbnZhciBlc2NhcGVfc3RyaW5nX3JlZ2V4cF8xID0gX19pbXBvcnREZWZhdWx0KHJlcXVpcmUoXCJlc2NhcGUtc3RyaW5nLXJlZ2V4cFwiKSk7XG52YXIgcmVnZXhwX3BhcnNlXzEgPSByZXF1aXJlKFwiLi9yZWdleHAtcGFyc2VcIik7XG52YXIgREVGQVVMVF9GTEFHUyA9IFwidWdcIjtcbnZhciBkZWZhdWx0RmxhZ3MgPSBmdW5jdGlvbiAoZmxhZ3NTdHJpbmcpIHtcbiAgICBpZiAoZmxhZ3NTdHJpbmcubGVuZ3RoID09PSAwKSB7XG4gICAgICAgIHJldHVybiBERUZBVUxUX0ZMQUdTO1xuICAgIH1cbiAgICByZXR1cm4gKDAsIGxvZGFzaF91bmlxXzEuZGVmYXVsdCkoKGZsYWdzU3RyaW5nICsgREVGQVVMVF9GTEFHUykuc3BsaXQoXCJcIikpLmpvaW4oXCJcIik7XG59O1xudmFyIGNyZWF0ZVJlZ0V4cCA9IGZ1bmN0aW9uIChwYXR0ZXJuU3RyaW5nLCBkZWZhdWx0RmxhZykge1xuICAgIGlmIChkZWZhdWx0RmxhZyA9PT0gdm9pZCAwKSB7IGRlZmF1bHRGbGFnID0gREVGQVVMVF9GTEFHUzsgfVxuICAgIGlmIChwYXR0ZXJuU3RyaW5nLmxlbmd0aCA9PT0gMCkge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJFbXB0eSBzdHJpbmcgY2FuIG5vdCBoYW5kbGVkXCIpO1xuICAgIH1cbiAgICBpZiAoKDAsIHJlZ2V4cF9wYXJzZV8xLmlzUmVnRXhwU3RyaW5nKShwYXR0ZXJuU3RyaW5nKSkge1xuICAgICAgICB2YXIgcmVnRXhwU3RydWN0dXJlID0gKDAsIHJlZ2V4cF9wYXJzZV8xLnBhcnNlUmVnRXhwU3RyaW5nKShwYXR0ZXJuU3RyaW5nKTtcbiAgICAgICAgaWYgKHJlZ0V4cFN0cnVjdHVyZSkge1xuICAgICAgICAgICAgcmV0dXJuIG5ldyBSZWdFeHAocmVnRXhwU3RydWN0dXJlLnNvdXJjZSwgZGVmYXVsdEZsYWdzKHJlZ0V4cFN0cnVjdHVyZS5mbGFnU3RyaW5nKSk7XG4gICAgICAgIH1cbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiXFxcIlwiLmNvbmNhdChwYXR0ZXJuU3RyaW5nLCBcIlxcXCIgY2FuIG5vdCBwYXJzZSBhcyBSZWdFeHAuXCIpKTtcbiAgICB9XG4gICAgZWxzZSB7XG4gICAgICAgIHJldHVybiBuZXcgUmVnRXhwKCgwLCBlc2NhcGVfc3RyaW5nX3JlZ2V4cF8xLmRlZmF1bHQpKHBhdHRlcm5TdHJpbmcpLCBkZWZhdWx0RmxhZyk7XG4gICAgfVxufTtcbmV4cG9ydHMuY3JlYXRlUmVnRXhwID0gY3JlYXRlUmVnRXhwO1xudmFyIGlzRXF1YWxNYXRjaFBhdHRlcm5SZXN1bHQgPSBmdW5jdGlvbiAoYSwgYikge1xuICAgIHJldHVybiBhLnN0YXJ0SW5kZXggPT09IGIuc3RhcnRJbmRleCAmJiBhLmVuZEluZGV4ID09PSBiLmVuZEluZGV4ICYmIGEubWF0Y2ggPT09IGIubWF0Y2g7XG59O1xuLyoqXG4gKiBNYXRjaCByZWdFeHBMaWtlU3RyaW5ncyBhbmQgcmV0dXJuIG1hdGNoUGF0dGVyblJlc3VsdHNcbiAqIEBwYXJhbSB0ZXh0IHRhcmdldCB0ZXh0XG4gKiBAcGFyYW0gcmVnRXhwTGlrZVN0cmluZ3MgYW4gYXJyYXkgb2YgcGF0dGVybiBzdHJpbmdcbiAqL1xudmFyIG1hdGNoUGF0dGVybnMgPSBmdW5jdGlvbiAodGV4dCwgcmVnRXhwTGlrZVN0cmluZ3MpIHtcbiAgICB2YXIgbWF0Y2hQYXR0ZXJuUmVzdWx0cyA9IFtdO1xuICAgIHJlZ0V4cExpa2VTdHJpbmdzXG4gICAgICAgIC5tYXAoZnVuY3Rpb24gKHBhdHRlcm5TdHJpbmcpIHtcbiAgICAgICAgcmV0dXJuICgwLCBleHBvcnRzLmNyZWF0ZVJlZ0V4cCkocGF0dGVyblN0cmluZyk7XG4gICAgfSlcbiAgICAgICAgLmZvckVhY2goZnVuY3Rpb24gKHJlZ0V4cCkge1xuICAgICAgICB2YXIgcmVzdWx0cyA9IHRleHQubWF0Y2hBbGwocmVnRXhwKTtcbiAgICAgICAgQXJyYXkuZnJvbShyZXN1bHRzKS5mb3JFYWNoKGZ1bmN0aW9uIChyZXN1bHQpIHtcbiAgICAgICAgICAgIGlmIChyZXN1bHQuaW5kZXggPT09IHVuZGVmaW5lZCkge1xuICAgICAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHZhciBtYXRjaCA9IHJlc3VsdFswXTtcbiAgICAgICAgICAgIHZhciBpbmRleCA9IHJlc3VsdC5pbmRleDtcbiAgICAgICAgICAgIG1hdGNoUGF0dGVyblJlc3VsdHMucHVzaCh7XG4gICAgICAgICAgICAgICAgbWF0Y2g6IG1hdGNoLFxuICAgICAgICAgICAgICAgIGNhcHR1cmVzOiByZXN1bHQuc2xpY2UoMSksXG4gICAgICAgICAgICAgICAgc3RhcnRJbmRleDogaW5kZXgsXG4gICAgICAgICAgICAgICAgZW5kSW5kZXg6IGluZGV4ICsgbWF0Y2gubGVuZ3RoXG4gICAgICAgICAgICB9KTtcbiAgICAgICAgfSk7XG4gICAgfSk7XG4gICAgdmFyIHVuaXFSZXN1bHRzID0gKDAsIGxvZGFzaF91bmlxd2l0aF8xLmRlZmF1bHQpKG1hdGNoUGF0dGVyblJlc3VsdHMsIGlzRXF1YWxNYXRjaFBhdHRlcm5SZXN1bHQpO1xuICAgIHJldHVybiAoMCwgbG9kYXNoX3NvcnRieV8xLmRlZmF1bHQpKHVuaXFSZXN1bHRzLCBbXCJzdGFydEluZGV4XCIsIFwiZW5kSW5kZXhcIl0pO1xufTtcbmV4cG9ydHMubWF0Y2hQYXR0ZXJucyA9IG1hdGNoUGF0dGVybnM7XG4vLyMgc291cmNlTWFwcGluZ1VSTD1yZWdleHAtc3RyaW5nLW1hdGNoZXIuanMubWFwIiwgImltcG9ydCB7IG1hdGNoUGF0dGVybnMgfSBmcm9tIFwiQHRleHRsaW50L3JlZ2V4cC1zdHJpbmctbWF0Y2hlclwiO1xuLyoqXG4gKiBUaGVzZSBzaG91bGQgYmUgaWdub3JlZCBieSBkZWZhdWx0LCBiZWNhdXNlIHRoZXNlIGFyZSB1c2VkIGluIEFXUyBleGFtcGxlLlxuICogaHR0cHM6Ly9kb2NzLmF3cy5hbWF6b24uY29tL2phX2pwL2dlbmVyYWwvbGF0ZXN0L2dyL2F3cy1hY2Nlc3Mta2V5cy1iZXN0LXByYWN0aWNlcy5odG1sXG4gKi9cbmV4cG9ydCBjb25zdCBCVUlMVElOX0lHTk9SRUQgPSB7XG4gICAgQVdTQWNjb3VudElEOiBbXCJBS0lBSU9TRk9ETk43RVhBTVBMRVwiXSxcbiAgICBBV1NTZWNyZXRBY2Nlc3NLZXk6IFtcIndKYWxyWFV0bkZFTUkvSzdNREVORy9iUHhSZmlDWUVYQU1QTEVLRVlcIl0sXG59O1xuZXhwb3J0IGNvbnN0IG1lc3NhZ2VzID0ge1xuICAgIEFXU0FjY291bnRJRDoge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgQVdTIEFjY291bnQgSUQ6ICR7cHJvcHMuSUR9YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYEFXUyBBY2NvdW50IElEOiAke3Byb3BzLklEfSDjgYzjgb/jgaTjgYvjgorjgb7jgZfjgZ9gLFxuICAgIH0sXG4gICAgQVdTU2VjcmV0QWNjZXNzS2V5OiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBBV1MgU2VjcmV0IEFjY2VzcyBLZXk6ICR7cHJvcHMuS0VZfWAsXG4gICAgICAgIGphOiAocHJvcHMpID0+IGBBV1MgU2VjcmV0IEFjY2VzcyBLZXk6ICR7cHJvcHMuS0VZfSDjgYzjgb/jgaTjgYvjgorjgb7jgZfjgZ9gLFxuICAgIH0sXG4gICAgQVdTQWNjZXNzS2V5SUQ6IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIEFXUyBBY2Nlc3MgS2V5IElEOiAke3Byb3BzLklEfWAsXG4gICAgICAgIGphOiAocHJvcHMpID0+IGBBV1MgQWNjZXNzIEtleSBJZDogJHtwcm9wcy5JRH0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbi8qXG4gIGxvY2FsIGF3cz1cIihBV1N8YXdzfEF3cyk/Xz9cIiBxdW90ZT1cIihcXFwifCcpXCIgY29ubmVjdD1cIlxccyooOnw9Pnw9KVxccypcIlxuICBsb2NhbCBvcHRfcXVvdGU9XCIke3F1b3RlfT9cIlxuICBhZGRfY29uZmlnICdzZWNyZXRzLnByb3ZpZGVycycgJ2dpdCBzZWNyZXRzIC0tYXdzLXByb3ZpZGVyJ1xuXG4gIGFkZF9jb25maWcgJ3NlY3JldHMucGF0dGVybnMnICcoQTNUW0EtWjAtOV18QUtJQXxBR1BBfEFJREF8QVJPQXxBSVBBfEFOUEF8QU5WQXxBU0lBKVtBLVowLTldezE2fSdcblxuICBhZGRfY29uZmlnICdzZWNyZXRzLnBhdHRlcm5zJyBcIiR7b3B0X3F1b3RlfSR7YXdzfShTRUNSRVR8c2VjcmV0fFNlY3JldCk/Xz8oQUNDRVNTfGFjY2Vzc3xBY2Nlc3MpP18/KEtFWXxrZXl8S2V5KSR7b3B0X3F1b3RlfSR7Y29ubmVjdH0ke29wdF9xdW90ZX1bQS1aYS16MC05L1xcKz1dezQwfSR7b3B0X3F1b3RlfVwiXG5cbiAgYWRkX2NvbmZpZyAnc2VjcmV0cy5wYXR0ZXJucycgXCIke29wdF9xdW90ZX0ke2F3c30oQUNDT1VOVHxhY2NvdW50fEFjY291bnQpXz8oSUR8aWR8SWQpPyR7b3B0X3F1b3RlfSR7Y29ubmVjdH0ke29wdF9xdW90ZX1bMC05XXs0fVxcLT9bMC05XXs0fVxcLT9bMC05XXs0fSR7b3B0X3F1b3RlfVwiXG5cbiAgYWRkX2NvbmZpZyAnc2VjcmV0cy5hbGxvd2VkJyAnQUtJQUlPU0ZPRE5ON0VYQU1QTEUnXG4gIGFkZF9jb25maWcgJ3NlY3JldHMuYWxsb3dlZCcgXCJ3SmFsclhVdG5GRU1JL0s3TURFTkcvYlB4UmZpQ1lFWEFNUExFS0VZXCJcblxuICBodHRwczovL2RvY3MuY3JpYmwuaW8vZG9jcy9yZWdleGVzeW1sXG4gKi9cbmNvbnN0IHJlcG9ydEFXU0FjY2Vzc0tleSA9ICh7IHQsIHNvdXJjZSwgY29udGV4dCwgb3B0aW9ucywgfSkgPT4ge1xuICAgIC8vIEFXUyBBY2Nlc3MgS2V5IElEXG4gICAgLy8gRXhhbXBsZSkgQUtJQUlPU0ZPRE5ON0VYQU1QTEVcbiAgICBjb25zdCBBV1NBY2Nlc3NLZXlJRFBhdHRlcm4gPSAvXFxiKEEzVFtBLVowLTldfEFLSUF8QUdQQXxBSURBfEFST0F8QUlQQXxBTlBBfEFOVkF8QVNJQSlbQS1aMC05XXsxNn1cXGIvZztcbiAgICBjb25zdCByZXN1bHRzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwoQVdTQWNjZXNzS2V5SURQYXR0ZXJuKTtcbiAgICBmb3IgKGNvbnN0IHJlc3VsdCBvZiByZXN1bHRzKSB7XG4gICAgICAgIGNvbnN0IGluZGV4ID0gcmVzdWx0LmluZGV4IHx8IDA7XG4gICAgICAgIGNvbnN0IG1hdGNoID0gcmVzdWx0WzBdIHx8IFwiXCI7XG4gICAgICAgIGNvbnN0IHJhbmdlID0gW2luZGV4LCBpbmRleCArIG1hdGNoLmxlbmd0aF07XG4gICAgICAgIC8vIEJ1aWx0LWluIGlnbm9yZVxuICAgICAgICBpZiAoQlVJTFRJTl9JR05PUkVELkFXU0FjY291bnRJRC5pbmNsdWRlcyhtYXRjaCkpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IGFsbG93ZWRSZXN1bHRzID0gbWF0Y2hQYXR0ZXJucyhtYXRjaCwgb3B0aW9ucy5hbGxvd3MpO1xuICAgICAgICBpZiAoYWxsb3dlZFJlc3VsdHMubGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29udGV4dC5yZXBvcnQoe1xuICAgICAgICAgICAgbWVzc2FnZTogdChcIkFXU0FjY2Vzc0tleUlEXCIsIHtcbiAgICAgICAgICAgICAgICBJRDogbWF0Y2gsXG4gICAgICAgICAgICB9KSxcbiAgICAgICAgICAgIHJhbmdlLFxuICAgICAgICB9KTtcbiAgICB9XG59O1xuY29uc3QgcmVwb3J0QVdTU2VjcmV0QWNjZXNzS2V5ID0gKHsgdCwgc291cmNlLCBjb250ZXh0LCBvcHRpb25zLCB9KSA9PiB7XG4gICAgY29uc3QgQVdTID0gXCIoPzpBV1N8YXdzfEF3cyk/Xz9cIjtcbiAgICBjb25zdCBRVU9URSA9IGBbXCInXT9gO1xuICAgIGNvbnN0IENPTk5FQ1QgPSBcIlxcXFxzKig/Ojp8PT58PSlcXFxccypcIjtcbiAgICAvLyBnaXQtc2VjcmV0cyBpbXBsZW1lbnRhdGlvbiBtYXRjaCBfS0VZPVhYWCwgYnV0IGl0IGlzIGZhbHNlLXBvc2l0aXZlXG4gICAgLy8gaHR0cHM6Ly9naXRodWIuY29tL2F3c2xhYnMvZ2l0LXNlY3JldHMvYmxvYi81ZTI4ZGYzMzc3NDZkYjRmMDcwYzg0ZjcwNjlkMzY1YmZkMGQ3MmE4L2dpdC1zZWNyZXRzI0wyMzlcbiAgICAvLyBUaGlzIFBhdHRlcm4gbWF0Y2ggb25seSBgQVdTP19TRUNSRVRfQUNDRVNTX0tFWT1YWFhgXG4gICAgY29uc3QgQVdTU2VjcmV0UGF0dGVuID0gbmV3IFJlZ0V4cChTdHJpbmcucmF3IGAke1FVT1RFfSR7QVdTfSg/OlNFQ1JFVHxzZWNyZXR8U2VjcmV0KV8/KD86QUNDRVNTfGFjY2Vzc3xBY2Nlc3MpXz8oPzpLRVl8a2V5fEtleSkke1FVT1RFfSR7Q09OTkVDVH0ke1FVT1RFfShbQS1aYS16MC05L1xcKz1dezQwfSkke1FVT1RFfVxcYmAsIFwiZ1wiKTtcbiAgICBjb25zdCByZXN1bHRzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwoQVdTU2VjcmV0UGF0dGVuKTtcbiAgICBmb3IgKGNvbnN0IHJlc3VsdCBvZiByZXN1bHRzKSB7XG4gICAgICAgIGNvbnN0IGluZGV4ID0gcmVzdWx0LmluZGV4IHx8IDA7XG4gICAgICAgIGNvbnN0IG1hdGNoID0gcmVzdWx0WzFdIHx8IFwiXCI7XG4gICAgICAgIGNvbnN0IHJhbmdlID0gW2luZGV4LCBpbmRleCArIG1hdGNoLmxlbmd0aF07XG4gICAgICAgIC8vIEJ1aWx0LWluIGlnbm9yZWRcbiAgICAgICAgaWYgKEJVSUxUSU5fSUdOT1JFRC5BV1NTZWNyZXRBY2Nlc3NLZXkuaW5jbHVkZXMobWF0Y2gpKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2gsIG9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJBV1NTZWNyZXRBY2Nlc3NLZXlcIiwge1xuICAgICAgICAgICAgICAgIEtFWTogbWF0Y2gsXG4gICAgICAgICAgICB9KSxcbiAgICAgICAgICAgIHJhbmdlLFxuICAgICAgICB9KTtcbiAgICB9XG59O1xuY29uc3QgcmVwb3J0QVdTQWNjb3VudElEID0gKHsgdCwgc291cmNlLCBjb250ZXh0LCBvcHRpb25zLCB9KSA9PiB7XG4gICAgY29uc3QgQVdTID0gXCIoQVdTfGF3c3xBd3MpP18/XCI7XG4gICAgY29uc3QgUVVPVEUgPSBgKFwifCcpP2A7XG4gICAgY29uc3QgQ09OTkVDVCA9IFwiXFxcXHMqKDp8PT58PSlcXFxccypcIjtcbiAgICBjb25zdCBBV1NTZWNyZXRQYXR0ZW4gPSBuZXcgUmVnRXhwKFN0cmluZy5yYXcgYCR7UVVPVEV9JHtBV1N9KEFDQ09VTlR8YWNjb3VudHxBY2NvdW50KV8/KElEfGlkfElkKT8ke1FVT1RFfSR7Q09OTkVDVH0ke1FVT1RFfVswLTldezR9XFwtP1swLTldezR9XFwtP1swLTldezR9JHtRVU9URX1cXGJgLCBcImdcIik7XG4gICAgY29uc3QgcmVzdWx0cyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKEFXU1NlY3JldFBhdHRlbik7XG4gICAgZm9yIChjb25zdCByZXN1bHQgb2YgcmVzdWx0cykge1xuICAgICAgICBjb25zdCBpbmRleCA9IHJlc3VsdC5pbmRleCB8fCAwO1xuICAgICAgICBjb25zdCBtYXRjaCA9IHJlc3VsdFswXSB8fCBcIlwiO1xuICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaC5sZW5ndGhdO1xuICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2gsIG9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJBV1NBY2NvdW50SURcIiwge1xuICAgICAgICAgICAgICAgIElEOiBtYXRjaCxcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgIH0pO1xuICAgIH1cbn07XG5leHBvcnQgY29uc3QgY3JlYXRvciA9IHtcbiAgICBtZXNzYWdlcyxcbiAgICBtZXRhOiB7XG4gICAgICAgIGlkOiBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1hd3NcIixcbiAgICAgICAgcmVjb21tZW5kZWQ6IHRydWUsXG4gICAgICAgIHR5cGU6IFwic2Nhbm5lclwiLFxuICAgICAgICBzdXBwb3J0ZWRDb250ZW50VHlwZXM6IFtcInRleHRcIl0sXG4gICAgICAgIGRvY3M6IHtcbiAgICAgICAgICAgIHVybDogXCJodHRwczovL2dpdGh1Yi5jb20vc2VjcmV0bGludC9zZWNyZXRsaW50L2Jsb2IvbWFzdGVyL3BhY2thZ2VzLyU0MHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWF3cy9SRUFETUUubWRcIixcbiAgICAgICAgfSxcbiAgICB9LFxuICAgIGNyZWF0ZShjb250ZXh0LCBvcHRpb25zKSB7XG4gICAgICAgIGNvbnN0IG5vcm1hbGl6ZWRPcHRpb25zID0ge1xuICAgICAgICAgICAgYWxsb3dzOiBvcHRpb25zLmFsbG93cyB8fCBbXSxcbiAgICAgICAgICAgIGVuYWJsZUlEU2NhblJ1bGU6IG9wdGlvbnMuZW5hYmxlSURTY2FuUnVsZSA/PyBmYWxzZSxcbiAgICAgICAgfTtcbiAgICAgICAgY29uc3QgdCA9IGNvbnRleHQuY3JlYXRlVHJhbnNsYXRvcihtZXNzYWdlcyk7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIGlmIChub3JtYWxpemVkT3B0aW9ucy5lbmFibGVJRFNjYW5SdWxlKSB7XG4gICAgICAgICAgICAgICAgICAgIHJlcG9ydEFXU0FjY2Vzc0tleSh7IHQsIHNvdXJjZTogc291cmNlLCBjb250ZXh0OiBjb250ZXh0LCBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucyB9KTtcbiAgICAgICAgICAgICAgICAgICAgcmVwb3J0QVdTQWNjb3VudElEKHsgdCwgc291cmNlOiBzb3VyY2UsIGNvbnRleHQ6IGNvbnRleHQsIG9wdGlvbnM6IG5vcm1hbGl6ZWRPcHRpb25zIH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICByZXBvcnRBV1NTZWNyZXRBY2Nlc3NLZXkoeyB0LCBzb3VyY2U6IHNvdXJjZSwgY29udGV4dDogY29udGV4dCwgb3B0aW9uczogbm9ybWFsaXplZE9wdGlvbnMgfSk7XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgIH0sXG59O1xuLy8jIHNvdXJjZU1hcHBpbmdVUkw9aW5kZXguanMubWFwIiwgIi8qKlxuICogTWluaW1hbCBQS0NTIzEyIE1BQyB2ZXJpZmljYXRpb24uXG4gKlxuICogR0NQIFNlcnZpY2UgQWNjb3VudCAucDEyIGZpbGVzIGFyZSBkZXRlY3RlZCBieSBjaGVja2luZyB3aGV0aGVyIHRoZVxuICogdG9wLWxldmVsIE1BQyB2ZXJpZmllcyBhZ2FpbnN0IHRoZSB3ZWxsLWtub3duIGBub3Rhc2VjcmV0YCBwYXNzd29yZC5cbiAqIEZ1bGwgZGVjcnlwdGlvbiBvZiB0aGUgUEtDUyMxMiBDb250ZW50SW5mbyBpcyB1bm5lY2Vzc2FyeSBmb3IgdGhhdCBjaGVjayxcbiAqIHNvIHdlIG9ubHkgcGFyc2UgZW5vdWdoIG9mIHRoZSBERVIgc3RydWN0dXJlIHRvIGV4dHJhY3QgdGhlIE1hY0RhdGEgYW5kXG4gKiB0aGUgYXV0aFNhZmUgY29udGVudCwgdGhlbiByZWNvbXB1dGUgdGhlIE1BQy4gU3VwcG9ydHMgTUFDIGRpZ2VzdHMgb2ZcbiAqIFNIQS0xIChjbGFzc2ljIG9wZW5zc2wgZGVmYXVsdCksIFNIQS0yNTYgKG9wZW5zc2wgMyBkZWZhdWx0KSwgU0hBLTM4NCxcbiAqIGFuZCBTSEEtNTEyLlxuICpcbiAqIFJ1bnMgaW4gTm9kZS5qcyAyMCsgYW5kIGFueSBlbnZpcm9ubWVudCB3aXRoIGEgV2ViIENyeXB0b1xuICogaW1wbGVtZW50YXRpb24gb24gYGdsb2JhbFRoaXMuY3J5cHRvLnN1YnRsZWAuXG4gKlxuICogUmVmZXJlbmNlczpcbiAqICAgLSBSRkMgNzI5MiAoUEtDUyAjMTIgdjEuMSkgc2VjdGlvbiA0LCBBcHBlbmRpeCBCXG4gKi9cbi8vIEFTTi4xIHRhZ3Mgd2UgY2FyZSBhYm91dC5cbmNvbnN0IFRBR19JTlRFR0VSID0gMHgwMjtcbmNvbnN0IFRBR19PQ1RFVF9TVFJJTkcgPSAweDA0O1xuY29uc3QgVEFHX05VTEwgPSAweDA1O1xuY29uc3QgVEFHX09JRCA9IDB4MDY7XG5jb25zdCBUQUdfU0VRVUVOQ0UgPSAweDMwO1xuY29uc3QgVEFHX0NPTlRFWFRfMCA9IDB4YTA7XG5mdW5jdGlvbiByZWFkVGx2KGJ1Ziwgb2Zmc2V0KSB7XG4gICAgaWYgKG9mZnNldCArIDIgPiBidWYubGVuZ3RoKSB7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcihcIlBLQ1MxMjogdHJ1bmNhdGVkIFRMViBoZWFkZXJcIik7XG4gICAgfVxuICAgIGNvbnN0IHRhZyA9IGJ1ZltvZmZzZXRdO1xuICAgIGNvbnN0IGxlbkJ5dGUgPSBidWZbb2Zmc2V0ICsgMV07XG4gICAgbGV0IGxlbmd0aDtcbiAgICBsZXQgY29udGVudFN0YXJ0O1xuICAgIGlmIChsZW5CeXRlIDwgMHg4MCkge1xuICAgICAgICBsZW5ndGggPSBsZW5CeXRlO1xuICAgICAgICBjb250ZW50U3RhcnQgPSBvZmZzZXQgKyAyO1xuICAgIH1cbiAgICBlbHNlIHtcbiAgICAgICAgY29uc3QgbGVuQnl0ZXMgPSBsZW5CeXRlICYgMHg3ZjtcbiAgICAgICAgaWYgKGxlbkJ5dGVzID09PSAwIHx8IGxlbkJ5dGVzID4gNCkge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiUEtDUzEyOiB1bnN1cHBvcnRlZCBBU04uMSBsZW5ndGggZW5jb2RpbmdcIik7XG4gICAgICAgIH1cbiAgICAgICAgaWYgKG9mZnNldCArIDIgKyBsZW5CeXRlcyA+IGJ1Zi5sZW5ndGgpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcIlBLQ1MxMjogdHJ1bmNhdGVkIEFTTi4xIGxlbmd0aFwiKTtcbiAgICAgICAgfVxuICAgICAgICBsZW5ndGggPSAwO1xuICAgICAgICBmb3IgKGxldCBpID0gMDsgaSA8IGxlbkJ5dGVzOyBpKyspIHtcbiAgICAgICAgICAgIC8vIE11bHRpcGx5IGluc3RlYWQgb2YgYDw8IDhgIHNvIGEgNC1ieXRlIGxlbmd0aCB3aXRoIHRoZSBoaWdoIGJpdFxuICAgICAgICAgICAgLy8gc2V0IGRvZXMgbm90IG92ZXJmbG93IGludG8gYSBuZWdhdGl2ZSAzMi1iaXQgc2lnbmVkIGludGVnZXIuXG4gICAgICAgICAgICBsZW5ndGggPSBsZW5ndGggKiAyNTYgKyBidWZbb2Zmc2V0ICsgMiArIGldO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRlbnRTdGFydCA9IG9mZnNldCArIDIgKyBsZW5CeXRlcztcbiAgICB9XG4gICAgY29uc3QgZW5kID0gY29udGVudFN0YXJ0ICsgbGVuZ3RoO1xuICAgIGlmIChlbmQgPiBidWYubGVuZ3RoKSB7XG4gICAgICAgIHRocm93IG5ldyBFcnJvcihcIlBLQ1MxMjogVExWIGV4dGVuZHMgcGFzdCBidWZmZXJcIik7XG4gICAgfVxuICAgIHJldHVybiB7IHRhZywgY29udGVudDogYnVmLnN1YmFycmF5KGNvbnRlbnRTdGFydCwgZW5kKSwgZW5kIH07XG59XG5mdW5jdGlvbiBleHBlY3RUYWcodGx2LCB0YWcsIGxhYmVsKSB7XG4gICAgaWYgKHRsdi50YWcgIT09IHRhZykge1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYFBLQ1MxMjogZXhwZWN0ZWQgJHtsYWJlbH0gdGFnIDB4JHt0YWcudG9TdHJpbmcoMTYpfSBidXQgZ290IDB4JHt0bHYudGFnLnRvU3RyaW5nKDE2KX1gKTtcbiAgICB9XG59XG5mdW5jdGlvbiByZWFkSW50ZWdlcih0bHYpIHtcbiAgICBleHBlY3RUYWcodGx2LCBUQUdfSU5URUdFUiwgXCJJTlRFR0VSXCIpO1xuICAgIGxldCB2YWx1ZSA9IDA7XG4gICAgZm9yIChjb25zdCBieXRlIG9mIHRsdi5jb250ZW50KSB7XG4gICAgICAgIHZhbHVlID0gdmFsdWUgKiAyNTYgKyBieXRlO1xuICAgIH1cbiAgICByZXR1cm4gdmFsdWU7XG59XG5mdW5jdGlvbiBieXRlc0VxdWFsKGEsIGIpIHtcbiAgICBpZiAoYS5sZW5ndGggIT09IGIubGVuZ3RoKVxuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgbGV0IGRpZmYgPSAwO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgYS5sZW5ndGg7IGkrKykge1xuICAgICAgICBkaWZmIHw9IGFbaV0gXiBiW2ldO1xuICAgIH1cbiAgICByZXR1cm4gZGlmZiA9PT0gMDtcbn1cbi8vIE9JRHMgd2UgcmVjb2duaXplLCBERVItZW5jb2RlZCB2YWx1ZSBieXRlcyAod2l0aG91dCB0YWcvbGVuZ3RoKS5cbmNvbnN0IE9JRF9EQVRBID0gbmV3IFVpbnQ4QXJyYXkoWzB4MmEsIDB4ODYsIDB4NDgsIDB4ODYsIDB4ZjcsIDB4MGQsIDB4MDEsIDB4MDcsIDB4MDFdKTtcbmNvbnN0IE9JRF9TSEExID0gbmV3IFVpbnQ4QXJyYXkoWzB4MmIsIDB4MGUsIDB4MDMsIDB4MDIsIDB4MWFdKTtcbmNvbnN0IE9JRF9TSEEyNTYgPSBuZXcgVWludDhBcnJheShbMHg2MCwgMHg4NiwgMHg0OCwgMHgwMSwgMHg2NSwgMHgwMywgMHgwNCwgMHgwMiwgMHgwMV0pO1xuY29uc3QgT0lEX1NIQTM4NCA9IG5ldyBVaW50OEFycmF5KFsweDYwLCAweDg2LCAweDQ4LCAweDAxLCAweDY1LCAweDAzLCAweDA0LCAweDAyLCAweDAyXSk7XG5jb25zdCBPSURfU0hBNTEyID0gbmV3IFVpbnQ4QXJyYXkoWzB4NjAsIDB4ODYsIDB4NDgsIDB4MDEsIDB4NjUsIDB4MDMsIDB4MDQsIDB4MDIsIDB4MDNdKTtcbmNvbnN0IE1BQ19IQVNIRVMgPSBbXG4gICAgeyBvaWQ6IE9JRF9TSEExLCBoYXNoOiB7IG5hbWU6IFwiU0hBLTFcIiwgb3V0cHV0U2l6ZTogMjAsIGJsb2NrU2l6ZTogNjQgfSB9LFxuICAgIHsgb2lkOiBPSURfU0hBMjU2LCBoYXNoOiB7IG5hbWU6IFwiU0hBLTI1NlwiLCBvdXRwdXRTaXplOiAzMiwgYmxvY2tTaXplOiA2NCB9IH0sXG4gICAgeyBvaWQ6IE9JRF9TSEEzODQsIGhhc2g6IHsgbmFtZTogXCJTSEEtMzg0XCIsIG91dHB1dFNpemU6IDQ4LCBibG9ja1NpemU6IDEyOCB9IH0sXG4gICAgeyBvaWQ6IE9JRF9TSEE1MTIsIGhhc2g6IHsgbmFtZTogXCJTSEEtNTEyXCIsIG91dHB1dFNpemU6IDY0LCBibG9ja1NpemU6IDEyOCB9IH0sXG5dO1xuZnVuY3Rpb24gbWF0Y2hIYXNoKG9pZEJ5dGVzKSB7XG4gICAgZm9yIChjb25zdCB7IG9pZCwgaGFzaCB9IG9mIE1BQ19IQVNIRVMpIHtcbiAgICAgICAgaWYgKGJ5dGVzRXF1YWwob2lkQnl0ZXMsIG9pZCkpXG4gICAgICAgICAgICByZXR1cm4gaGFzaDtcbiAgICB9XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbn1cbmNvbnN0IE1BWF9NQUNfSVRFUkFUSU9OUyA9IDFfMDAwXzAwMDtcbmZ1bmN0aW9uIHBhcnNlUGtjczEyKGJ1Zikge1xuICAgIC8vIFBGWCA6Oj0gU0VRVUVOQ0UgeyB2ZXJzaW9uIElOVEVHRVIsIGF1dGhTYWZlIENvbnRlbnRJbmZvLCBtYWNEYXRhIE1hY0RhdGEgT1BUSU9OQUwgfVxuICAgIGNvbnN0IHBmeCA9IHJlYWRUbHYoYnVmLCAwKTtcbiAgICBleHBlY3RUYWcocGZ4LCBUQUdfU0VRVUVOQ0UsIFwiUEZYIFNFUVVFTkNFXCIpO1xuICAgIGNvbnN0IHZlcnNpb24gPSByZWFkVGx2KHBmeC5jb250ZW50LCAwKTtcbiAgICBpZiAocmVhZEludGVnZXIodmVyc2lvbikgIT09IDMpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiUEtDUzEyOiB1bnN1cHBvcnRlZCB2ZXJzaW9uXCIpO1xuICAgIH1cbiAgICBjb25zdCBhdXRoU2FmZUluZm8gPSByZWFkVGx2KHBmeC5jb250ZW50LCB2ZXJzaW9uLmVuZCk7XG4gICAgZXhwZWN0VGFnKGF1dGhTYWZlSW5mbywgVEFHX1NFUVVFTkNFLCBcIkNvbnRlbnRJbmZvIFNFUVVFTkNFXCIpO1xuICAgIC8vIENvbnRlbnRJbmZvIDo6PSBTRVFVRU5DRSB7IGNvbnRlbnRUeXBlIE9JRCwgY29udGVudCBbMF0gRVhQTElDSVQgQU5ZIH1cbiAgICBjb25zdCBjb250ZW50VHlwZSA9IHJlYWRUbHYoYXV0aFNhZmVJbmZvLmNvbnRlbnQsIDApO1xuICAgIGV4cGVjdFRhZyhjb250ZW50VHlwZSwgVEFHX09JRCwgXCJjb250ZW50VHlwZSBPSURcIik7XG4gICAgaWYgKCFieXRlc0VxdWFsKGNvbnRlbnRUeXBlLmNvbnRlbnQsIE9JRF9EQVRBKSkge1xuICAgICAgICAvLyBXZSBvbmx5IHN1cHBvcnQgdGhlIHVuZW5jcnlwdGVkIGBkYXRhYCBDb250ZW50SW5mbyB3aGljaCBpcyB3aGF0XG4gICAgICAgIC8vIGBvcGVuc3NsIHBrY3MxMiAtZXhwb3J0YCAoYW5kIHRoZXJlZm9yZSBHQ1ApIGVtaXRzLlxuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJQS0NTMTI6IHVuc3VwcG9ydGVkIGF1dGhTYWZlIGNvbnRlbnRUeXBlXCIpO1xuICAgIH1cbiAgICBjb25zdCBleHBsaWNpdDAgPSByZWFkVGx2KGF1dGhTYWZlSW5mby5jb250ZW50LCBjb250ZW50VHlwZS5lbmQpO1xuICAgIGV4cGVjdFRhZyhleHBsaWNpdDAsIFRBR19DT05URVhUXzAsIFwiWzBdIEVYUExJQ0lUXCIpO1xuICAgIGNvbnN0IGF1dGhTYWZlT2N0ZXQgPSByZWFkVGx2KGV4cGxpY2l0MC5jb250ZW50LCAwKTtcbiAgICBleHBlY3RUYWcoYXV0aFNhZmVPY3RldCwgVEFHX09DVEVUX1NUUklORywgXCJhdXRoU2FmZSBPQ1RFVCBTVFJJTkdcIik7XG4gICAgY29uc3QgbWFjRGF0YSA9IHJlYWRUbHYocGZ4LmNvbnRlbnQsIGF1dGhTYWZlSW5mby5lbmQpO1xuICAgIGV4cGVjdFRhZyhtYWNEYXRhLCBUQUdfU0VRVUVOQ0UsIFwiTWFjRGF0YSBTRVFVRU5DRVwiKTtcbiAgICAvLyBNYWNEYXRhIDo6PSBTRVFVRU5DRSB7IG1hYyBEaWdlc3RJbmZvLCBtYWNTYWx0IE9DVEVUIFNUUklORywgaXRlcmF0aW9ucyBJTlRFR0VSIERFRkFVTFQgMSB9XG4gICAgY29uc3QgZGlnZXN0SW5mbyA9IHJlYWRUbHYobWFjRGF0YS5jb250ZW50LCAwKTtcbiAgICBleHBlY3RUYWcoZGlnZXN0SW5mbywgVEFHX1NFUVVFTkNFLCBcIkRpZ2VzdEluZm8gU0VRVUVOQ0VcIik7XG4gICAgY29uc3QgYWxnID0gcmVhZFRsdihkaWdlc3RJbmZvLmNvbnRlbnQsIDApO1xuICAgIGV4cGVjdFRhZyhhbGcsIFRBR19TRVFVRU5DRSwgXCJBbGdvcml0aG1JZGVudGlmaWVyIFNFUVVFTkNFXCIpO1xuICAgIGNvbnN0IGFsZ09pZCA9IHJlYWRUbHYoYWxnLmNvbnRlbnQsIDApO1xuICAgIGV4cGVjdFRhZyhhbGdPaWQsIFRBR19PSUQsIFwiYWxnb3JpdGhtIE9JRFwiKTtcbiAgICBjb25zdCBtYWNIYXNoID0gbWF0Y2hIYXNoKGFsZ09pZC5jb250ZW50KTtcbiAgICBpZiAoIW1hY0hhc2gpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiUEtDUzEyOiB1bnN1cHBvcnRlZCBNQUMgZGlnZXN0IGFsZ29yaXRobVwiKTtcbiAgICB9XG4gICAgLy8gT3B0aW9uYWwgTlVMTCBwYXJhbWV0ZXJzIGFyZSBpZ25vcmVkLlxuICAgIGlmIChhbGdPaWQuZW5kIDwgYWxnLmNvbnRlbnQubGVuZ3RoKSB7XG4gICAgICAgIGNvbnN0IHBhcmFtcyA9IHJlYWRUbHYoYWxnLmNvbnRlbnQsIGFsZ09pZC5lbmQpO1xuICAgICAgICBpZiAocGFyYW1zLnRhZyAhPT0gVEFHX05VTEwpIHtcbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcIlBLQ1MxMjogdW5leHBlY3RlZCBNQUMgYWxnb3JpdGhtIHBhcmFtZXRlcnNcIik7XG4gICAgICAgIH1cbiAgICB9XG4gICAgY29uc3QgZGlnZXN0ID0gcmVhZFRsdihkaWdlc3RJbmZvLmNvbnRlbnQsIGFsZy5lbmQpO1xuICAgIGV4cGVjdFRhZyhkaWdlc3QsIFRBR19PQ1RFVF9TVFJJTkcsIFwiZGlnZXN0IE9DVEVUIFNUUklOR1wiKTtcbiAgICBjb25zdCBzYWx0ID0gcmVhZFRsdihtYWNEYXRhLmNvbnRlbnQsIGRpZ2VzdEluZm8uZW5kKTtcbiAgICBleHBlY3RUYWcoc2FsdCwgVEFHX09DVEVUX1NUUklORywgXCJtYWNTYWx0IE9DVEVUIFNUUklOR1wiKTtcbiAgICBsZXQgaXRlcmF0aW9ucyA9IDE7XG4gICAgaWYgKHNhbHQuZW5kIDwgbWFjRGF0YS5jb250ZW50Lmxlbmd0aCkge1xuICAgICAgICBjb25zdCBpdGVyID0gcmVhZFRsdihtYWNEYXRhLmNvbnRlbnQsIHNhbHQuZW5kKTtcbiAgICAgICAgaXRlcmF0aW9ucyA9IHJlYWRJbnRlZ2VyKGl0ZXIpO1xuICAgIH1cbiAgICAvLyBSZWplY3QgdW50cnVzdGVkIGl0ZXJhdGlvbiBjb3VudHMgdGhhdCB3b3VsZCBsZXQgYSBjcmFmdGVkIC5wMTIgRG9TIHRoZVxuICAgIC8vIHNjYW5uZXI6IGVhY2ggaXRlcmF0aW9uIGlzIG9uZSBXZWIgQ3J5cHRvIGRpZ2VzdCBjYWxsLiBUaGUgY2FwIGlzXG4gICAgLy8gZ2VuZXJvdXMgZW5vdWdoIHRvIGNvdmVyIG9wZW5zc2wncyBkZWZhdWx0ICgyMDQ4KSBhbmQgcGF0aG9sb2dpY2FsLWJ1dC1cbiAgICAvLyBwbGF1c2libGUgdmFsdWVzIChQS0kuanMgdGVzdHMgdXAgdG8gNjAwaykuXG4gICAgaWYgKGl0ZXJhdGlvbnMgPCAxIHx8IGl0ZXJhdGlvbnMgPiBNQVhfTUFDX0lURVJBVElPTlMpIHtcbiAgICAgICAgdGhyb3cgbmV3IEVycm9yKFwiUEtDUzEyOiBNQUMgaXRlcmF0aW9uIGNvdW50IG91dCBvZiByYW5nZVwiKTtcbiAgICB9XG4gICAgcmV0dXJuIHtcbiAgICAgICAgYXV0aFNhZmU6IGF1dGhTYWZlT2N0ZXQuY29udGVudCxcbiAgICAgICAgbWFjSGFzaCxcbiAgICAgICAgbWFjU2FsdDogc2FsdC5jb250ZW50LFxuICAgICAgICBtYWNEaWdlc3Q6IGRpZ2VzdC5jb250ZW50LFxuICAgICAgICBpdGVyYXRpb25zLFxuICAgIH07XG59XG4vLyBXZWIgQ3J5cHRvJ3MgQnVmZmVyU291cmNlIHJlcXVpcmVzIGFuIEFycmF5QnVmZmVyVmlldyB3aG9zZSBidWZmZXIgaXMgYW5cbi8vIEFycmF5QnVmZmVyIChub3QgdGhlIGRlZmF1bHQgQXJyYXlCdWZmZXJMaWtlIG9mIFVpbnQ4QXJyYXkpLiBDb3B5IGludG8gYVxuLy8gZnJlc2ggQXJyYXlCdWZmZXIgdG8gc2F0aXNmeSB0aGUgdHlwZSB3aXRob3V0IHJlbHlpbmcgb24gYXNzZXJ0aW9ucy5cbmZ1bmN0aW9uIHRvQnVmZmVyU291cmNlKGRhdGEpIHtcbiAgICBjb25zdCBjb3B5ID0gbmV3IFVpbnQ4QXJyYXkoZGF0YS5sZW5ndGgpO1xuICAgIGNvcHkuc2V0KGRhdGEpO1xuICAgIHJldHVybiBjb3B5O1xufVxuYXN5bmMgZnVuY3Rpb24gZGlnZXN0KGhhc2gsIGRhdGEpIHtcbiAgICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoYXdhaXQgZ2xvYmFsVGhpcy5jcnlwdG8uc3VidGxlLmRpZ2VzdChoYXNoLm5hbWUsIHRvQnVmZmVyU291cmNlKGRhdGEpKSk7XG59XG5mdW5jdGlvbiBwYWRUb011bHRpcGxlT2Yoc3JjLCBibG9ja1NpemUpIHtcbiAgICBpZiAoc3JjLmxlbmd0aCA9PT0gMClcbiAgICAgICAgcmV0dXJuIG5ldyBVaW50OEFycmF5KDApO1xuICAgIGNvbnN0IHBhZGRlZCA9IG5ldyBVaW50OEFycmF5KE1hdGguY2VpbChzcmMubGVuZ3RoIC8gYmxvY2tTaXplKSAqIGJsb2NrU2l6ZSk7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBwYWRkZWQubGVuZ3RoOyBpKyspIHtcbiAgICAgICAgcGFkZGVkW2ldID0gc3JjW2kgJSBzcmMubGVuZ3RoXTtcbiAgICB9XG4gICAgcmV0dXJuIHBhZGRlZDtcbn1cbmZ1bmN0aW9uIGVuY29kZVBhc3N3b3JkQXNCbXBTdHJpbmcocGFzc3dvcmQpIHtcbiAgICAvLyBSRkMgNzI5MiBBcHBlbmRpeCBCLjE6IG5vbi1lbXB0eSBwYXNzd29yZHMgYXJlIGVuY29kZWQgYXMgQk1QU3RyaW5nXG4gICAgLy8gKFVURi0xNkJFKSB3aXRoIGEgdHJhaWxpbmcgdHdvLWJ5dGUgbnVsbCB0ZXJtaW5hdG9yLiBUaGUgZW1wdHkgcGFzc3dvcmRcbiAgICAvLyBpcyB0aGUgZW1wdHkgYnl0ZSBzZXF1ZW5jZSwgbm90IGBbMHgwMCwgMHgwMF1gLlxuICAgIGlmIChwYXNzd29yZC5sZW5ndGggPT09IDApXG4gICAgICAgIHJldHVybiBuZXcgVWludDhBcnJheSgwKTtcbiAgICBjb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KHBhc3N3b3JkLmxlbmd0aCAqIDIgKyAyKTtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IHBhc3N3b3JkLmxlbmd0aDsgaSsrKSB7XG4gICAgICAgIGNvbnN0IGNvZGUgPSBwYXNzd29yZC5jaGFyQ29kZUF0KGkpO1xuICAgICAgICBieXRlc1tpICogMl0gPSAoY29kZSA+PiA4KSAmIDB4ZmY7XG4gICAgICAgIGJ5dGVzW2kgKiAyICsgMV0gPSBjb2RlICYgMHhmZjtcbiAgICB9XG4gICAgcmV0dXJuIGJ5dGVzO1xufVxuLyoqXG4gKiBQS0NTIzEyIGtleSBkZXJpdmF0aW9uIChSRkMgNzI5MiBBcHBlbmRpeCBCLjIpIGZvciBkZXJpdmluZyB0aGUgTUFDIGtleS5cbiAqXG4gKiBTcGVjaWFsaXplZCBmb3IgdGhlIGNhc2Ugd2hlcmUgdGhlIGRlc2lyZWQga2V5IGxlbmd0aCBpcyBhdCBtb3N0IHRoZVxuICogaGFzaCBvdXRwdXQgc2l6ZSAod2hpY2ggaXMgYWx3YXlzIHRydWUgZm9yIEhNQUMga2V5cyBoZXJlOiAyMCBieXRlcyBmb3JcbiAqIFNIQS0xLCAzMiBieXRlcyBmb3IgU0hBLTI1NikuIEluIHRoYXQgY2FzZSBvbmx5IGEgc2luZ2xlIGJsb2NrIEFbMV0gaXNcbiAqIHByb2R1Y2VkLCBzbyB0aGUgaXRlcmF0aXZlIEktdXBkYXRlIGxvb3AgZnJvbSB0aGUgc3BlYyBpcyB1bm5lY2Vzc2FyeS5cbiAqL1xuYXN5bmMgZnVuY3Rpb24gZGVyaXZlTWFjS2V5KGhhc2gsIHBhc3N3b3JkLCBzYWx0LCBpdGVyYXRpb25zKSB7XG4gICAgY29uc3QgdiA9IGhhc2guYmxvY2tTaXplO1xuICAgIGNvbnN0IHUgPSBoYXNoLm91dHB1dFNpemU7XG4gICAgY29uc3QgSURfTUFDID0gMztcbiAgICBjb25zdCBEID0gbmV3IFVpbnQ4QXJyYXkodikuZmlsbChJRF9NQUMpO1xuICAgIGNvbnN0IFAgPSBwYWRUb011bHRpcGxlT2YoZW5jb2RlUGFzc3dvcmRBc0JtcFN0cmluZyhwYXNzd29yZCksIHYpO1xuICAgIGNvbnN0IFMgPSBwYWRUb011bHRpcGxlT2Yoc2FsdCwgdik7XG4gICAgY29uc3QgREkgPSBuZXcgVWludDhBcnJheShELmxlbmd0aCArIFMubGVuZ3RoICsgUC5sZW5ndGgpO1xuICAgIERJLnNldChELCAwKTtcbiAgICBESS5zZXQoUywgRC5sZW5ndGgpO1xuICAgIERJLnNldChQLCBELmxlbmd0aCArIFMubGVuZ3RoKTtcbiAgICBsZXQgQSA9IGF3YWl0IGRpZ2VzdChoYXNoLCBESSk7XG4gICAgZm9yIChsZXQgaSA9IDE7IGkgPCBpdGVyYXRpb25zOyBpKyspIHtcbiAgICAgICAgQSA9IGF3YWl0IGRpZ2VzdChoYXNoLCBBKTtcbiAgICB9XG4gICAgcmV0dXJuIEEuc3ViYXJyYXkoMCwgdSk7XG59XG4vKipcbiAqIFZlcmlmeSBhIFBLQ1MjMTIgUEZYIE1BQyB1c2luZyB0aGUgc3VwcGxpZWQgcGFzc3dvcmQuXG4gKlxuICogUmV0dXJucyBgdHJ1ZWAgb25seSB3aGVuIHRoZSBmaWxlIGlzIGEgd2VsbC1mb3JtZWQgUEtDUyMxMiB2MyBzdHJ1Y3R1cmVcbiAqIHdpdGggYW4gdW5lbmNyeXB0ZWQgYGRhdGFgIGF1dGhTYWZlLCBhIHJlY29nbml6ZWQgTUFDIGRpZ2VzdCBhbGdvcml0aG1cbiAqIChTSEEtMS8yNTYvMzg0LzUxMiksIGFuZCBhIE1BQyB0aGF0IG1hdGNoZXMgdGhlIHBhc3N3b3JkLiBBbnkgc3RydWN0dXJhbFxuICogb3IgYWxnb3JpdGhtaWMgbWlzbWF0Y2ggeWllbGRzIGBmYWxzZWAuXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiB2ZXJpZnlQa2NzMTJNYWMocGZ4Qnl0ZXMsIHBhc3N3b3JkKSB7XG4gICAgbGV0IHBhcnNlZDtcbiAgICB0cnkge1xuICAgICAgICBwYXJzZWQgPSBwYXJzZVBrY3MxMihwZnhCeXRlcyk7XG4gICAgfVxuICAgIGNhdGNoIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgICB0cnkge1xuICAgICAgICBjb25zdCBrZXkgPSBhd2FpdCBkZXJpdmVNYWNLZXkocGFyc2VkLm1hY0hhc2gsIHBhc3N3b3JkLCBwYXJzZWQubWFjU2FsdCwgcGFyc2VkLml0ZXJhdGlvbnMpO1xuICAgICAgICBjb25zdCBjcnlwdG9LZXkgPSBhd2FpdCBnbG9iYWxUaGlzLmNyeXB0by5zdWJ0bGUuaW1wb3J0S2V5KFwicmF3XCIsIHRvQnVmZmVyU291cmNlKGtleSksIHsgbmFtZTogXCJITUFDXCIsIGhhc2g6IHBhcnNlZC5tYWNIYXNoLm5hbWUgfSwgZmFsc2UsIFtcInNpZ25cIl0pO1xuICAgICAgICBjb25zdCBtYWMgPSBuZXcgVWludDhBcnJheShhd2FpdCBnbG9iYWxUaGlzLmNyeXB0by5zdWJ0bGUuc2lnbihcIkhNQUNcIiwgY3J5cHRvS2V5LCB0b0J1ZmZlclNvdXJjZShwYXJzZWQuYXV0aFNhZmUpKSk7XG4gICAgICAgIHJldHVybiBieXRlc0VxdWFsKG1hYywgcGFyc2VkLm1hY0RpZ2VzdCk7XG4gICAgfVxuICAgIGNhdGNoIHtcbiAgICAgICAgLy8gTWlzc2luZyBjcnlwdG8uc3VidGxlLCB1bnN1cHBvcnRlZCBhbGdvcml0aG0sIGV0Yy4g4oCUIHRyZWF0IGFzIFwibm90IGFcbiAgICAgICAgLy8gdmVyaWZpYWJsZSBHQ1AgcDEyXCIgcmF0aGVyIHRoYW4gcHJvcGFnYXRpbmcgdG8gdGhlIGNhbGxlci5cbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbn1cbi8vIyBzb3VyY2VNYXBwaW5nVVJMPXBrY3MxMk1hYy5qcy5tYXAiLCAiaW1wb3J0IHsgdmVyaWZ5UGtjczEyTWFjIH0gZnJvbSBcIi4vcGtjczEyTWFjLmpzXCI7XG4vLyBUaGUgUEtDUyMxMiBwYXNzd29yZCBmb3IgR0NQIFNlcnZpY2UgQWNjb3VudCBwcml2YXRlIGtleSBmaWxlcy5cbi8vIGh0dHBzOi8vY2xvdWQuZ29vZ2xlLmNvbS9pYW0vZG9jcy9yZWZlcmVuY2UvcmVzdC92MS9wcm9qZWN0cy5zZXJ2aWNlQWNjb3VudHMua2V5cyNzZXJ2aWNlYWNjb3VudHByaXZhdGVrZXl0eXBlXG5jb25zdCBHQ1BfU0VSVklDRV9BQ0NPVU5UX1AxMl9QQVNTV09SRCA9IFwibm90YXNlY3JldFwiO1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlcG9ydElmRm91bmRQcml2YXRlS2V5UDEyRm9ybWF0KHsgc291cmNlLCBjb250ZXh0LCB0LCB9KSB7XG4gICAgaWYgKCFzb3VyY2UuZmlsZVBhdGgpIHtcbiAgICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICB0cnkge1xuICAgICAgICAvLyBsYXp5IGxvYWQgZnMvcGF0aDsgYnJvd3NlciBkb2VzIG5vdCBoYXZlIGZzIG1vZHVsZVxuICAgICAgICBjb25zdCBmcyA9IGF3YWl0IGltcG9ydChcIm5vZGU6ZnNcIik7XG4gICAgICAgIGNvbnN0IHBhdGggPSBhd2FpdCBpbXBvcnQoXCJub2RlOnBhdGhcIik7XG4gICAgICAgIGNvbnN0IHBmeEJ5dGVzID0gbmV3IFVpbnQ4QXJyYXkoZnMucmVhZEZpbGVTeW5jKHNvdXJjZS5maWxlUGF0aCkpO1xuICAgICAgICBjb25zdCBpc0djcFNlcnZpY2VBY2NvdW50UDEyID0gYXdhaXQgdmVyaWZ5UGtjczEyTWFjKHBmeEJ5dGVzLCBHQ1BfU0VSVklDRV9BQ0NPVU5UX1AxMl9QQVNTV09SRCk7XG4gICAgICAgIGlmICghaXNHY3BTZXJ2aWNlQWNjb3VudFAxMikge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJQcml2YXRlS2V5UDEyXCIsIHtcbiAgICAgICAgICAgICAgICBGSUxFX05BTUU6IHBhdGguYmFzZW5hbWUoc291cmNlLmZpbGVQYXRoKSxcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgcmFuZ2U6IFswLCBzb3VyY2UuY29udGVudC5sZW5ndGhdLFxuICAgICAgICB9KTtcbiAgICB9XG4gICAgY2F0Y2gge1xuICAgICAgICAvLyBub3BlXG4gICAgfVxufVxuLy8jIHNvdXJjZU1hcHBpbmdVUkw9cmVwb3J0SWZGb3VuZFByaXZhdGVLZXlQMTJGb3JtYXQuanMubWFwIiwgImltcG9ydCBwYXRoIGZyb20gXCJub2RlOnBhdGhcIjtcbmltcG9ydCB7IHJlcG9ydElmRm91bmRQcml2YXRlS2V5UDEyRm9ybWF0IH0gZnJvbSBcIi4vcmVwb3J0SWZGb3VuZFByaXZhdGVLZXlQMTJGb3JtYXQuanNcIjtcbmV4cG9ydCBjb25zdCBtZXNzYWdlcyA9IHtcbiAgICBQcml2YXRlS2V5UDEyOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBHQ1AgU2VydmljZSBBY2NvdW50J3MgcHJpdmF0ZSBrZXkocDEyKTogJHtwcm9wcy5GSUxFX05BTUV9YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYEdDUOOCteODvOODk+OCueOCouOCq+OCpuODs+ODiOOBruenmOWvhumNtShwMTIpICR7cHJvcHMuRklMRV9OQU1FfSDjgYzjgb/jgaTjgYvjgorjgb7jgZfjgZ9gLFxuICAgIH0sXG4gICAgUHJpdmF0ZUtleUpTT046IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIEdDUCBTZXJ2aWNlIEFjY291bnQncyBwcml2YXRlIGtleShqc29uKTogJHtwcm9wcy5GSUxFX05BTUV9YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYEdDUOOCteODvOODk+OCueOCouOCq+OCpuODs+ODiOOBruenmOWvhumNtShqc29uKTogJHtwcm9wcy5GSUxFX05BTUV9IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbn07XG5mdW5jdGlvbiByZXBvcnRJZkZvdW5kUHJpdmF0ZUtleUpTT05Gb3JtYXQoeyBzb3VyY2UsIGNvbnRleHQsIHQsIH0pIHtcbiAgICB0cnkge1xuICAgICAgICBjb25zdCBjcmVkZW50aWFsT2JqZWN0ID0gSlNPTi5wYXJzZShzb3VyY2UuY29udGVudCk7XG4gICAgICAgIC8vIFByaXZhdGUgS2V5IFBhdHRlcm5cbiAgICAgICAgY29uc3QgUFJJVkFURV9LRVlfUEFUVEVSTiA9IC8tLS0tLUJFR0lOXFxzPyhEU0F8UlNBfEVDfFBHUHxPUEVOU1NIKT9cXHM/UFJJVkFURSBLRVkvZ207XG4gICAgICAgIGNvbnN0IGlzR0NQU2VydmljZUFjY291bnRQcml2YXRlS2V5SlNPTiA9IFwicHJpdmF0ZV9rZXlfaWRcIiBpbiBjcmVkZW50aWFsT2JqZWN0ICYmXG4gICAgICAgICAgICBcInByaXZhdGVfa2V5XCIgaW4gY3JlZGVudGlhbE9iamVjdCAmJlxuICAgICAgICAgICAgUFJJVkFURV9LRVlfUEFUVEVSTi50ZXN0KGNyZWRlbnRpYWxPYmplY3RbXCJwcml2YXRlX2tleVwiXSk7XG4gICAgICAgIGlmICghaXNHQ1BTZXJ2aWNlQWNjb3VudFByaXZhdGVLZXlKU09OKSB7XG4gICAgICAgICAgICByZXR1cm47XG4gICAgICAgIH1cbiAgICAgICAgY29udGV4dC5yZXBvcnQoe1xuICAgICAgICAgICAgbWVzc2FnZTogdChcIlByaXZhdGVLZXlKU09OXCIsIHtcbiAgICAgICAgICAgICAgICBGSUxFX05BTUU6IHNvdXJjZS5maWxlUGF0aCA/IHBhdGguYmFzZW5hbWUoc291cmNlLmZpbGVQYXRoKSA6IFwiXCIsXG4gICAgICAgICAgICB9KSxcbiAgICAgICAgICAgIHJhbmdlOiBbMCwgc291cmNlLmNvbnRlbnQubGVuZ3RoXSxcbiAgICAgICAgfSk7XG4gICAgfVxuICAgIGNhdGNoIHtcbiAgICAgICAgLy8gbm9wZVxuICAgIH1cbn1cbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWdjcFwiLFxuICAgICAgICByZWNvbW1lbmRlZDogdHJ1ZSxcbiAgICAgICAgdHlwZTogXCJzY2FubmVyXCIsXG4gICAgICAgIHN1cHBvcnRlZENvbnRlbnRUeXBlczogW1wiYWxsXCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1nY3AvUkVBRE1FLm1kXCIsXG4gICAgICAgIH0sXG4gICAgfSxcbiAgICBjcmVhdGUoY29udGV4dCwgb3B0aW9ucykge1xuICAgICAgICBjb25zdCB0ID0gY29udGV4dC5jcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzKTtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZE9wdGlvbnMgPSB7XG4gICAgICAgICAgICBhbGxvd3M6IG9wdGlvbnMuYWxsb3dzIHx8IFtdLFxuICAgICAgICB9O1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZmlsZShzb3VyY2UpIHtcbiAgICAgICAgICAgICAgICBpZiAoc291cmNlLmV4dCA9PT0gXCIucDEyXCIpIHtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHJlcG9ydElmRm91bmRQcml2YXRlS2V5UDEyRm9ybWF0KHsgc291cmNlLCBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucywgY29udGV4dCwgdCB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSBpZiAoc291cmNlLmV4dCA9PT0gXCIuanNvblwiKSB7XG4gICAgICAgICAgICAgICAgICAgIHJldHVybiByZXBvcnRJZkZvdW5kUHJpdmF0ZUtleUpTT05Gb3JtYXQoeyBzb3VyY2UsIG9wdGlvbnM6IG5vcm1hbGl6ZWRPcHRpb25zLCBjb250ZXh0LCB0IH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgUGFja2FnZUpTT05feE9hdXRoVG9rZW46IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIEdpdEh1YiBUb2tlbjogJHtwcm9wcy5UT0tFTn1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgR2l0SHViIFRva2VuOiAke3Byb3BzLlRPS0VOfSDjgYzjgb/jgaTjgYvjgorjgb7jgZfjgZ9gLFxuICAgIH0sXG4gICAgTnBtcmNfYXV0aFRva2VuOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBucG1yYyBhdXRoVG9rZW46ICR7cHJvcHMuVE9LRU59YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYG5wbXJjIGF1dGhUb2tlbjogJHtwcm9wcy5UT0tFTn0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxuICAgIE5QTV9BQ0NFU1NfVE9LRU46IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIG5wbSBhY2Nlc3MgdG9rZW46ICR7cHJvcHMuVE9LRU59YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYG5wbSBhY2Nlc3MgdG9rZW46ICR7cHJvcHMuVE9LRU59IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbn07XG5mdW5jdGlvbiByZXBvcnRJZkZvdW5kWE9hdXRoR2l0SHViVG9rZW4oeyBzb3VyY2UsIG9wdGlvbnMsIGNvbnRleHQsIHQsIH0pIHtcbiAgICAvLyBodHRwczovL2dpdGh1Yi5ibG9nLzIwMTItMDktMjEtZWFzaWVyLWJ1aWxkcy1hbmQtZGVwbG95bWVudHMtdXNpbmctZ2l0LW92ZXItaHR0cHMtYW5kLW9hdXRoL1xuICAgIC8vIGh0dHBzOi8vc3RhY2tvdmVyZmxvdy5jb20vcXVlc3Rpb25zLzE0NDAyNDA3L21heGltdW0tbGVuZ3RoLW9mLWEtZG9tYWluLW5hbWUtd2l0aG91dC10aGUtaHR0cC13d3ctY29tLXBhcnRzXG4gICAgY29uc3QgWE9BdXRoUGF0dGVybiA9IC9odHRwcz86XFwvXFwvKC57MSwyNTZ9KTp4LW9hdXRoLWJhc2ljQGdpdGh1Yi5jb21cXC8vZztcbiAgICBjb25zdCByZXN1bHRzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwoWE9BdXRoUGF0dGVybik7XG4gICAgZm9yIChjb25zdCByZXN1bHQgb2YgcmVzdWx0cykge1xuICAgICAgICBjb25zdCBpbmRleCA9IHJlc3VsdC5pbmRleCB8fCAwO1xuICAgICAgICBjb25zdCBtYXRjaCA9IHJlc3VsdFsxXSB8fCBcIlwiO1xuICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaC5sZW5ndGhdO1xuICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2gsIG9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJQYWNrYWdlSlNPTl94T2F1dGhUb2tlblwiLCB7XG4gICAgICAgICAgICAgICAgVE9LRU46IG1hdGNoLFxuICAgICAgICAgICAgfSksXG4gICAgICAgICAgICByYW5nZSxcbiAgICAgICAgfSk7XG4gICAgfVxufVxuZnVuY3Rpb24gcmVwb3J0SWZGb3VuZF9BdXRoVG9rZW5Jbk5wbXJjKHsgc291cmNlLCBvcHRpb25zLCBjb250ZXh0LCB0LCB9KSB7XG4gICAgLy8gaHR0cHM6Ly9ibG9nLm5wbWpzLm9yZy9wb3N0LzExODM5MzM2ODU1NS9kZXBsb3lpbmctd2l0aC1ucG0tcHJpdmF0ZS1tb2R1bGVzXG4gICAgLy8gYWxsb3cgX2F1dGhUb2tlbj0ke05QTV9UT0tFTn1cbiAgICAvLyBodHRwczovL2dpdGh1Yi5jb20vc2VjcmV0bGludC9zZWNyZXRsaW50L2lzc3Vlcy8zMDJcbiAgICBjb25zdCBBdXRoVG9rZW5QYXR0ZXJuID0gL19hdXRoVG9rZW49KFteJF0uKikvZztcbiAgICBjb25zdCByZXN1bHRzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwoQXV0aFRva2VuUGF0dGVybik7XG4gICAgZm9yIChjb25zdCByZXN1bHQgb2YgcmVzdWx0cykge1xuICAgICAgICBjb25zdCBpbmRleCA9IHJlc3VsdC5pbmRleCB8fCAwO1xuICAgICAgICBjb25zdCBtYXRjaCA9IHJlc3VsdFsxXSB8fCBcIlwiO1xuICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaC5sZW5ndGhdO1xuICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2gsIG9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJOcG1yY19hdXRoVG9rZW5cIiwge1xuICAgICAgICAgICAgICAgIFRPS0VOOiBtYXRjaCxcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgIH0pO1xuICAgIH1cbn1cbi8vIFRPRE86IGltcGxlbWVudFxuZnVuY3Rpb24gdmFsaWRDaGVja3N1bShfdG9rZW4pIHtcbiAgICByZXR1cm4gdHJ1ZTtcbn1cbmZ1bmN0aW9uIHJlcG9ydElmRm91bmRfTlBNX0FDQ0VTU19UT0tFTih7IHNvdXJjZSwgb3B0aW9ucywgY29udGV4dCwgdCwgfSkge1xuICAgIC8vIGh0dHBzOi8vZ2l0aHViLmJsb2cvMjAyMS0wOS0yMy1hbm5vdW5jaW5nLW5wbXMtbmV3LWFjY2Vzcy10b2tlbi1mb3JtYXQvXG4gICAgLy8gaHR0cHM6Ly9naXRodWIuYmxvZy8yMDIxLTA0LTA1LWJlaGluZC1naXRodWJzLW5ldy1hdXRoZW50aWNhdGlvbi10b2tlbi1mb3JtYXRzL1xuICAgIC8vIHRva2VuIGxlbmd0aCBzaG91bGQgYmUgNDBcbiAgICBjb25zdCBOUE1fQUNDRVNTX1RPS0VOX1BBVFRFUk4gPSAvKD88IVxccHtMfSlucG1fW0EtWmEtejAtOV9dezM2fSg/IVtBLVphLXowLTlfXSkvZ3U7XG4gICAgY29uc3QgcmVzdWx0cyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKE5QTV9BQ0NFU1NfVE9LRU5fUEFUVEVSTik7XG4gICAgZm9yIChjb25zdCByZXN1bHQgb2YgcmVzdWx0cykge1xuICAgICAgICBjb25zdCBpbmRleCA9IHJlc3VsdC5pbmRleCB8fCAwO1xuICAgICAgICBjb25zdCBtYXRjaCA9IHJlc3VsdFswXSB8fCBcIlwiO1xuICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaC5sZW5ndGhdO1xuICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2gsIG9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGlmICghdmFsaWRDaGVja3N1bShtYXRjaCkpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJOUE1fQUNDRVNTX1RPS0VOXCIsIHtcbiAgICAgICAgICAgICAgICBUT0tFTjogbWF0Y2gsXG4gICAgICAgICAgICB9KSxcbiAgICAgICAgICAgIHJhbmdlLFxuICAgICAgICB9KTtcbiAgICB9XG59XG5jb25zdCBpc1BhY2thZ2VGaWxlID0gKGZpbGVQYXRoKSA9PiB7XG4gICAgaWYgKCFmaWxlUGF0aCkge1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGZpbGVQYXRoLmVuZHNXaXRoKFwicGFja2FnZS5qc29uXCIpIHx8IGZpbGVQYXRoLmVuZHNXaXRoKFwicGFja2FnZS1sb2NrLmpzb25cIik7XG59O1xuY29uc3QgaXNOcG1yYyA9IChmaWxlUGF0aCkgPT4ge1xuICAgIGlmICghZmlsZVBhdGgpIHtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIHJldHVybiBmaWxlUGF0aC5lbmRzV2l0aChcIi5ucG1yY1wiKTtcbn07XG5leHBvcnQgY29uc3QgY3JlYXRvciA9IHtcbiAgICBtZXNzYWdlcyxcbiAgICBtZXRhOiB7XG4gICAgICAgIGlkOiBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1ucG1cIixcbiAgICAgICAgcmVjb21tZW5kZWQ6IHRydWUsXG4gICAgICAgIHR5cGU6IFwic2Nhbm5lclwiLFxuICAgICAgICBzdXBwb3J0ZWRDb250ZW50VHlwZXM6IFtcInRleHRcIl0sXG4gICAgICAgIGRvY3M6IHtcbiAgICAgICAgICAgIHVybDogXCJodHRwczovL2dpdGh1Yi5jb20vc2VjcmV0bGludC9zZWNyZXRsaW50L2Jsb2IvbWFzdGVyL3BhY2thZ2VzLyU0MHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLW5wbS9SRUFETUUubWRcIixcbiAgICAgICAgfSxcbiAgICB9LFxuICAgIGNyZWF0ZShjb250ZXh0LCBvcHRpb25zKSB7XG4gICAgICAgIGNvbnN0IHQgPSBjb250ZXh0LmNyZWF0ZVRyYW5zbGF0b3IobWVzc2FnZXMpO1xuICAgICAgICBjb25zdCBub3JtYWxpemVkT3B0aW9ucyA9IHtcbiAgICAgICAgICAgIGFsbG93czogb3B0aW9ucy5hbGxvd3MgfHwgW10sXG4gICAgICAgIH07XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIGlmIChpc1BhY2thZ2VGaWxlKHNvdXJjZS5maWxlUGF0aCkpIHtcbiAgICAgICAgICAgICAgICAgICAgcmVwb3J0SWZGb3VuZFhPYXV0aEdpdEh1YlRva2VuKHsgc291cmNlLCBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucywgY29udGV4dCwgdCB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgZWxzZSBpZiAoaXNOcG1yYyhzb3VyY2UuZmlsZVBhdGgpKSB7XG4gICAgICAgICAgICAgICAgICAgIHJlcG9ydElmRm91bmRfQXV0aFRva2VuSW5OcG1yYyh7IHNvdXJjZSwgb3B0aW9uczogbm9ybWFsaXplZE9wdGlvbnMsIGNvbnRleHQsIHQgfSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIHJlcG9ydElmRm91bmRfTlBNX0FDQ0VTU19UT0tFTih7IHNvdXJjZSwgb3B0aW9uczogbm9ybWFsaXplZE9wdGlvbnMsIGNvbnRleHQsIHQgfSk7XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgIH0sXG59O1xuLy8jIHNvdXJjZU1hcHBpbmdVUkw9aW5kZXguanMubWFwIiwgImltcG9ydCB7IG1hdGNoUGF0dGVybnMgfSBmcm9tIFwiQHRleHRsaW50L3JlZ2V4cC1zdHJpbmctbWF0Y2hlclwiO1xuZXhwb3J0IGNvbnN0IG1lc3NhZ2VzID0ge1xuICAgIFNMQUNLX1RPS0VOOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBzbGFjayB0b2tlbjogJHtwcm9wcy5UT0tFTn1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgU2xhY2vjg4jjg7zjgq/jg7M6ICR7cHJvcHMuVE9LRU59IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbiAgICBJbmNvbWluZ1dlYmhvb2s6IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIFNsYWNrIEluY29taW5nIFdlYmhvb2s6ICR7cHJvcHMuVVJMfWAsXG4gICAgICAgIGphOiAocHJvcHMpID0+IGBTbGFja+OBrkluY29taW5nIFdlYmhvb2tzOiAke3Byb3BzLlRPS0VOfSDjgYzjgb/jgaTjgYvjgorjgb7jgZfjgZ9gLFxuICAgIH0sXG59O1xuZnVuY3Rpb24gcmVwb3J0SWZGb3VuZFJhd1ByaXZhdGVLZXkoeyBzb3VyY2UsIG9wdGlvbnMsIGNvbnRleHQsIHQsIH0pIHtcbiAgICAvLyBCYXNlZCBvbiBodHRwczovL2RvY3MuY3JpYmwuaW8vZG9jcy9yZWdleGVzeW1sXG4gICAgLy8gaHR0cHM6Ly9hcGkuc2xhY2suY29tL2RvY3MvdG9rZW4tdHlwZXNcbiAgICAvLyBCb3QgdXNlciB0b2tlbiBzdHJpbmdzIGJlZ2luIHdpdGggeG94Yi1cbiAgICAvLyBVc2VyIHRva2VuIHN0cmluZ3MgYmVnaW4gd2l0aCB4b3hwLVxuICAgIC8vIEFwcCB0b2tlbiBzdHJpbmdzIGJlZ2luIHdpdGggeGFwcC1cbiAgICAvLyBXb3Jrc3BhY2UgYWNjZXNzIHRva2VuIHN0cmluZ3MgYmVnaW4gd2l0aCB4b3hhLTJcbiAgICAvLyBXb3Jrc3BhY2UgcmVmcmVzaCB0b2tlbiBzdHJpbmdzIGJlZ2luIHdpdGggeG94clxuICAgIC8vIFBhdHRlcm46IHtwcmVmaXh9LShcXGQtKS14eHh4LXh4eHhcbiAgICBjb25zdCBTTEFDS19UT0tFTl9QQVRURVJOID0gL1xcYig/OnhveGJ8eG94cHx4YXBwfHhveGF8eG94b3x4b3hyKS0oPzpcXGQtKT8oPzpbYS16QS1aMC05XXsxLDQwfS0pK1thLXpBLVowLTldezEsNDB9XFxiL2c7XG4gICAgY29uc3QgcmVzdWx0cyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKFNMQUNLX1RPS0VOX1BBVFRFUk4pO1xuICAgIGZvciAoY29uc3QgcmVzdWx0IG9mIHJlc3VsdHMpIHtcbiAgICAgICAgY29uc3QgaW5kZXggPSByZXN1bHQuaW5kZXggfHwgMDtcbiAgICAgICAgY29uc3QgbWF0Y2ggPSByZXN1bHRbMF0gfHwgXCJcIjtcbiAgICAgICAgY29uc3QgcmFuZ2UgPSBbaW5kZXgsIGluZGV4ICsgbWF0Y2gubGVuZ3RoXTtcbiAgICAgICAgY29uc3QgYWxsb3dlZFJlc3VsdHMgPSBtYXRjaFBhdHRlcm5zKG1hdGNoLCBvcHRpb25zLmFsbG93cyk7XG4gICAgICAgIGlmIChhbGxvd2VkUmVzdWx0cy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICBtZXNzYWdlOiB0KFwiU0xBQ0tfVE9LRU5cIiwge1xuICAgICAgICAgICAgICAgIFRPS0VOOiBtYXRjaCxcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgIH0pO1xuICAgIH1cbn1cbi8qKlxuICogUmVwb3J0IGlmIGZvdW5kIEluY29taW5nIFdlYmhvb2tzXG4gKiBodHRwczovL2FwaS5zbGFjay5jb20vbWVzc2FnaW5nL3dlYmhvb2tzXG4gKiBAcGFyYW0gc291cmNlXG4gKiBAcGFyYW0gb3B0aW9uc1xuICogQHBhcmFtIGNvbnRleHRcbiAqIEBwYXJhbSB0XG4gKi9cbmZ1bmN0aW9uIHJlcG9ydElmRm91bmRJbmNvbWluZ1dlYmhvb2soeyBzb3VyY2UsIG9wdGlvbnMsIGNvbnRleHQsIHQsIH0pIHtcbiAgICAvLyBCYXNlZCBvbiBodHRwczovL2hvb2tzLnNsYWNrLmNvbS9UWFhYWFgvQlhYWFhYL1hYWFhYWFhYWFhcbiAgICAvLyBodHRwczovL2FwaS5zbGFjay5jb20vbWVzc2FnaW5nL3dlYmhvb2tzXG4gICAgY29uc3QgSW5jb21pbmdXZWJob29rc1BhdHRlcm4gPSAvaHR0cHM6XFwvXFwvaG9va3NcXC5zbGFja1xcLmNvbVxcL3NlcnZpY2VzXFwvVFthLXpBLVowLTldezEsNDB9XFwvQlthLXpBLVowLTldezEsNDB9XFwvW2EtekEtWjAtOV17MSw0MH0vZ2k7XG4gICAgY29uc3QgcmVzdWx0cyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKEluY29taW5nV2ViaG9va3NQYXR0ZXJuKTtcbiAgICBmb3IgKGNvbnN0IHJlc3VsdCBvZiByZXN1bHRzKSB7XG4gICAgICAgIGNvbnN0IGluZGV4ID0gcmVzdWx0LmluZGV4IHx8IDA7XG4gICAgICAgIGNvbnN0IG1hdGNoID0gcmVzdWx0WzBdIHx8IFwiXCI7XG4gICAgICAgIGNvbnN0IHJhbmdlID0gW2luZGV4LCBpbmRleCArIG1hdGNoLmxlbmd0aF07XG4gICAgICAgIGNvbnN0IGFsbG93ZWRSZXN1bHRzID0gbWF0Y2hQYXR0ZXJucyhtYXRjaCwgb3B0aW9ucy5hbGxvd3MpO1xuICAgICAgICBpZiAoYWxsb3dlZFJlc3VsdHMubGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29udGV4dC5yZXBvcnQoe1xuICAgICAgICAgICAgbWVzc2FnZTogdChcIkluY29taW5nV2ViaG9va1wiLCB7XG4gICAgICAgICAgICAgICAgVVJMOiBtYXRjaCxcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgIH0pO1xuICAgIH1cbn1cbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLXNsYWNrXCIsXG4gICAgICAgIHJlY29tbWVuZGVkOiB0cnVlLFxuICAgICAgICB0eXBlOiBcInNjYW5uZXJcIixcbiAgICAgICAgc3VwcG9ydGVkQ29udGVudFR5cGVzOiBbXCJ0ZXh0XCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1zbGFjay9SRUFETUUubWRcIixcbiAgICAgICAgfSxcbiAgICB9LFxuICAgIGNyZWF0ZShjb250ZXh0LCBvcHRpb25zKSB7XG4gICAgICAgIGNvbnN0IHQgPSBjb250ZXh0LmNyZWF0ZVRyYW5zbGF0b3IobWVzc2FnZXMpO1xuICAgICAgICBjb25zdCBub3JtYWxpemVkT3B0aW9ucyA9IHtcbiAgICAgICAgICAgIGFsbG93czogb3B0aW9ucy5hbGxvd3MgfHwgW10sXG4gICAgICAgIH07XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIHJlcG9ydElmRm91bmRSYXdQcml2YXRlS2V5KHsgc291cmNlLCBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucywgY29udGV4dCwgdCB9KTtcbiAgICAgICAgICAgICAgICByZXBvcnRJZkZvdW5kSW5jb21pbmdXZWJob29rKHsgc291cmNlLCBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucywgY29udGV4dCwgdCB9KTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgQmFzaWNBdXRoOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBiYXNpYyBhdXRoIGNyZWRlbnRpYWw6ICR7cHJvcHMuQ1JFREVOVElBTH1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBg44OZ44O844K344OD44Kv6KqN6Ki85oOF5aCxOiAke3Byb3BzLkNSRURFTlRJQUx9IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbn07XG4vLyBDb21tb24gcGxhY2Vob2xkZXIgcGF0dGVybnMgdGhhdCBzaG91bGQgYmUgaWdub3JlZCB0byBhdm9pZCBmYWxzZSBwb3NpdGl2ZXNcbmNvbnN0IEJVSUxUSU5fSUdOT1JFRF9QQVRURVJOUyA9IFtcbiAgICBcImxvY2FsaG9zdFwiLFxuICAgIFwiMTI3LjAuMC4xXCIsXG4gICAgXCJwYXNzd29yZFwiLFxuICAgIFwibXlwYXNzd29yZFwiLFxuICAgIFwibXl1c2VybmFtZVwiLFxuICAgIFwie3Bhc3N3b3JkfVwiLFxuICAgIFwiJHtwYXNzd29yZH1cIixcbiAgICBcInt7cGFzc3dvcmR9fVwiLFxuICAgIFwie3VzZXJuYW1lfVwiLFxuICAgIFwiJHt1c2VybmFtZX1cIixcbiAgICBcInt7dXNlcm5hbWV9fVwiLFxuICAgIFwiWU9VUl9QQVNTV09SRFwiLFxuICAgIFwiWU9VUl9VU0VSTkFNRVwiLFxuICAgIFwiUkVQTEFDRV9XSVRIX1BBU1NXT1JEXCIsXG4gICAgXCJSRVBMQUNFX1dJVEhfVVNFUk5BTUVcIixcbl07XG4vKipcbiAqIENoZWNrIGlmIHRoZSBzdHJpbmcgY29udGFpbnMgdmFyaWFibGUtbGlrZSBwYXR0ZXJucyB0aGF0IGluZGljYXRlIGl0J3MgbGlrZWx5IGEgdGVtcGxhdGVcbiAqL1xuZnVuY3Rpb24gaXNWYXJpYWJsZUxpa2VTdHJpbmcoc3RyKSB7XG4gICAgLy8gQ2hlY2sgZm9yIGNvbW1vbiB2YXJpYWJsZSBwYXR0ZXJucyB3aXRoIGxlbmd0aCBsaW1pdHMgdG8gcHJldmVudCBSZURvU1xuICAgIGNvbnN0IHZhcmlhYmxlUGF0dGVybnMgPSBbXG4gICAgICAgIC9cXCRcXHtbXn1dezEsNTB9XFx9LywgLy8gJHt2YXJ9XG4gICAgICAgIC9cXHtcXHtbXn1dezEsNTB9XFx9XFx9LywgLy8ge3t2YXJ9fVxuICAgICAgICAvXFx7W159XXsxLDUwfVxcfS8sIC8vIHt2YXJ9XG4gICAgICAgIC8lW0EtWl9dezEsMzB9JS8sIC8vICVWQVIlXG4gICAgICAgIC9cXCRbQS1aX117MSwzMH0vLCAvLyAkVkFSXG4gICAgXTtcbiAgICByZXR1cm4gdmFyaWFibGVQYXR0ZXJucy5zb21lKChwYXR0ZXJuKSA9PiBwYXR0ZXJuLnRlc3Qoc3RyKSk7XG59XG4vKipcbiAqIENoZWNrIGlmIHRoZSB1c2VybmFtZSBwYXJ0IGxvb2tzIGxpa2UgYSByZWFsIGNyZWRlbnRpYWxcbiAqL1xuZnVuY3Rpb24gaXNMaWtlbHlSZWFsVXNlcm5hbWUodXNlcm5hbWUpIHtcbiAgICAvLyBTa2lwIGlmIGl0J3MgdG9vIHNob3J0XG4gICAgaWYgKHVzZXJuYW1lLmxlbmd0aCA8IDIpXG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAvLyBTa2lwIGlmIGl0IGNvbnRhaW5zIHZhcmlhYmxlIHBhdHRlcm5zXG4gICAgaWYgKGlzVmFyaWFibGVMaWtlU3RyaW5nKHVzZXJuYW1lKSlcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIC8vIFNraXAgaWYgaXQncyBhIGNvbW1vbiBwbGFjZWhvbGRlclxuICAgIGlmIChCVUlMVElOX0lHTk9SRURfUEFUVEVSTlMuc29tZSgocGF0dGVybikgPT4gdXNlcm5hbWUudG9Mb3dlckNhc2UoKS5pbmNsdWRlcyhwYXR0ZXJuLnRvTG93ZXJDYXNlKCkpKSkge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICAgIHJldHVybiB0cnVlO1xufVxuLyoqXG4gKiBDaGVjayBpZiB0aGUgcGFzc3dvcmQgcGFydCBsb29rcyBsaWtlIGEgcmVhbCBjcmVkZW50aWFsXG4gKi9cbmZ1bmN0aW9uIGlzTGlrZWx5UmVhbFBhc3N3b3JkKHBhc3N3b3JkKSB7XG4gICAgLy8gU2tpcCBpZiBpdCdzIHRvbyBzaG9ydCBvciB0b28gc2ltcGxlXG4gICAgaWYgKHBhc3N3b3JkLmxlbmd0aCA8IDQpXG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAvLyBTa2lwIGlmIGl0IGNvbnRhaW5zIHZhcmlhYmxlIHBhdHRlcm5zXG4gICAgaWYgKGlzVmFyaWFibGVMaWtlU3RyaW5nKHBhc3N3b3JkKSlcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIC8vIFNraXAgaWYgaXQncyBhIGNvbW1vbiBwbGFjZWhvbGRlclxuICAgIGlmIChCVUlMVElOX0lHTk9SRURfUEFUVEVSTlMuc29tZSgocGF0dGVybikgPT4gcGFzc3dvcmQudG9Mb3dlckNhc2UoKS5pbmNsdWRlcyhwYXR0ZXJuLnRvTG93ZXJDYXNlKCkpKSkge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxuICAgIC8vIFNraXAgcGFzc3dvcmRzIHRoYXQgYXJlIHRvbyByZXBldGl0aXZlIChzYW1lIGNoYXJhY3RlciByZXBlYXRlZClcbiAgICBpZiAoL14oLilcXDF7Myx9JC8udGVzdChwYXNzd29yZCkpXG4gICAgICAgIHJldHVybiBmYWxzZTsgLy8gZS5nLiwgXCJhYWFhXCIsIFwiMTExMVwiLCBcInh4eHhcIlxuICAgIHJldHVybiB0cnVlO1xufVxuZnVuY3Rpb24gcmVwb3J0SWZGb3VuZEJhc2ljQXV0aCh7IHNvdXJjZSwgb3B0aW9ucywgY29udGV4dCwgdCwgfSkge1xuICAgIC8vIGh0dHBzOi8vZGV2ZWxvcGVyLm1vemlsbGEub3JnL2RvY3MvV2ViL0hUVFAvQXV0aGVudGljYXRpb25cbiAgICAvLyBodHRwczovL2loYXRlcmVnZXguaW8vZXhwci91cmxcbiAgICAvLyBVc2luZyBwb3NzZXNzaXZlIHF1YW50aWZpZXJzIHRvIHByZXZlbnQgUmVEb1NcbiAgICBjb25zdCBVUkxfUEFUVEVSTiA9IC8oPzxwcm90b2NvbD4oPzpodHRwcz98ZnRwfGZ0cHMpKTpcXC9cXC8oPzx1c2VyPlstYS16QS1aMC05X117MSwyNTZ9KTooPzxwYXNzd29yZD5bLWEtekEtWjAtOV9dezEsMjU2fSlAWy1hLXpBLVowLTklLl8rfiM9XXsxLDI1Nn1cXC5bYS16QS1aMC05KCldezEsNn1cXGIvZztcbiAgICBjb25zdCByZXN1bHRzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwoVVJMX1BBVFRFUk4pO1xuICAgIGZvciAoY29uc3QgcmVzdWx0IG9mIHJlc3VsdHMpIHtcbiAgICAgICAgY29uc3QgaW5kZXggPSByZXN1bHQuaW5kZXggfHwgMDtcbiAgICAgICAgY29uc3QgbWF0Y2ggPSByZXN1bHRbMF0gfHwgXCJcIjtcbiAgICAgICAgY29uc3QgdXNlcm5hbWUgPSByZXN1bHQuZ3JvdXBzPy51c2VyO1xuICAgICAgICBjb25zdCBwYXNzd29yZCA9IHJlc3VsdC5ncm91cHM/LnBhc3N3b3JkO1xuICAgICAgICAvLyBTa2lwIGlmIG5vIGNyZWRlbnRpYWxzIGZvdW5kXG4gICAgICAgIGlmICghdXNlcm5hbWUgfHwgIXBhc3N3b3JkKVxuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIC8vIFNraXAgaWYgdXNlcm5hbWUgZG9lc24ndCBsb29rIHJlYWxcbiAgICAgICAgaWYgKCFpc0xpa2VseVJlYWxVc2VybmFtZSh1c2VybmFtZSkpXG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgLy8gU2tpcCBpZiBwYXNzd29yZCBkb2Vzbid0IGxvb2sgcmVhbFxuICAgICAgICBpZiAoIWlzTGlrZWx5UmVhbFBhc3N3b3JkKHBhc3N3b3JkKSlcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaC5sZW5ndGhdO1xuICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2gsIG9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJCYXNpY0F1dGhcIiwge1xuICAgICAgICAgICAgICAgIENSRURFTlRJQUw6IG1hdGNoLFxuICAgICAgICAgICAgfSksXG4gICAgICAgICAgICByYW5nZSxcbiAgICAgICAgfSk7XG4gICAgfVxufVxuZXhwb3J0IGNvbnN0IGNyZWF0b3IgPSB7XG4gICAgbWVzc2FnZXMsXG4gICAgbWV0YToge1xuICAgICAgICBpZDogXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtYmFzaWNhdXRoXCIsXG4gICAgICAgIHJlY29tbWVuZGVkOiB0cnVlLFxuICAgICAgICB0eXBlOiBcInNjYW5uZXJcIixcbiAgICAgICAgc3VwcG9ydGVkQ29udGVudFR5cGVzOiBbXCJ0ZXh0XCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1iYXNpY2F1dGgvUkVBRE1FLm1kXCIsXG4gICAgICAgIH0sXG4gICAgfSxcbiAgICBjcmVhdGUoY29udGV4dCwgb3B0aW9ucykge1xuICAgICAgICBjb25zdCB0ID0gY29udGV4dC5jcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzKTtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZE9wdGlvbnMgPSB7XG4gICAgICAgICAgICBhbGxvd3M6IG9wdGlvbnMuYWxsb3dzIHx8IFtdLFxuICAgICAgICB9O1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZmlsZShzb3VyY2UpIHtcbiAgICAgICAgICAgICAgICByZXBvcnRJZkZvdW5kQmFzaWNBdXRoKHsgc291cmNlLCBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucywgY29udGV4dCwgdCB9KTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiZXhwb3J0IGNvbnN0IG1lc3NhZ2VzID0ge1xuICAgIE9QRU5BSV9UT0tFTjoge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgT3BlbkFJIEFQSSB0b2tlbjogJHtwcm9wcy5UT0tFTn1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgT3BlbkFJIEFQSSDjg4jjg7zjgq/jg7M6ICR7cHJvcHMuVE9LRU59IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbn07XG5leHBvcnQgY29uc3QgY3JlYXRvciA9IHtcbiAgICBtZXNzYWdlcyxcbiAgICBtZXRhOiB7XG4gICAgICAgIGlkOiBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1vcGVuYWlcIixcbiAgICAgICAgcmVjb21tZW5kZWQ6IHRydWUsXG4gICAgICAgIHR5cGU6IFwic2Nhbm5lclwiLFxuICAgICAgICBzdXBwb3J0ZWRDb250ZW50VHlwZXM6IFtcInRleHRcIl0sXG4gICAgICAgIGRvY3M6IHtcbiAgICAgICAgICAgIHVybDogXCJodHRwczovL2dpdGh1Yi5jb20vc2VjcmV0bGludC9zZWNyZXRsaW50L2Jsb2IvbWFzdGVyL3BhY2thZ2VzLyU0MHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLW9wZW5haS9SRUFETUUubWRcIixcbiAgICAgICAgfSxcbiAgICB9LFxuICAgIGNyZWF0ZShjb250ZXh0KSB7XG4gICAgICAgIGNvbnN0IHQgPSBjb250ZXh0LmNyZWF0ZVRyYW5zbGF0b3IobWVzc2FnZXMpO1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZmlsZShzb3VyY2UpIHtcbiAgICAgICAgICAgICAgICBjb25zdCBwYXR0ZXJuID0gL3NrLSg/OnByb2p8c3ZjYWNjdHxhZG1pbiktKD86W0EtWmEtejAtOV8tXXs3NH18W0EtWmEtejAtOV8tXXs1OH0pVDNCbGJrRkooPzpbQS1aYS16MC05Xy1dezc0fXxbQS1aYS16MC05Xy1dezU4fSlcXGJ8c2stW2EtekEtWjAtOV17MjB9VDNCbGJrRkpbYS16QS1aMC05XXsyMH0vZztcbiAgICAgICAgICAgICAgICBjb25zdCBtYXRjaGVzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwocGF0dGVybik7XG4gICAgICAgICAgICAgICAgZm9yIChjb25zdCBtYXRjaCBvZiBtYXRjaGVzKSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGluZGV4ID0gbWF0Y2guaW5kZXggPz8gMDtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgbWF0Y2hTdHJpbmcgPSBtYXRjaFswXSA/PyBcIlwiO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaFN0cmluZy5sZW5ndGhdO1xuICAgICAgICAgICAgICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlOiB0KFwiT1BFTkFJX1RPS0VOXCIsIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBUT0tFTjogbWF0Y2hTdHJpbmcsXG4gICAgICAgICAgICAgICAgICAgICAgICB9KSxcbiAgICAgICAgICAgICAgICAgICAgICAgIHJhbmdlLFxuICAgICAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgIH0sXG59O1xuLy8jIHNvdXJjZU1hcHBpbmdVUkw9aW5kZXguanMubWFwIiwgImV4cG9ydCBjb25zdCBtZXNzYWdlcyA9IHtcbiAgICBBTlRIUk9QSUNfQVBJX0tFWToge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgQW50aHJvcGljIENsYXVkZSBBUEkga2V5OiAke3Byb3BzLktFWX1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgQW50aHJvcGljIENsYXVkZSBBUEkg44Kt44O8OiAke3Byb3BzLktFWX0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWFudGhyb3BpY1wiLFxuICAgICAgICByZWNvbW1lbmRlZDogdHJ1ZSxcbiAgICAgICAgdHlwZTogXCJzY2FubmVyXCIsXG4gICAgICAgIHN1cHBvcnRlZENvbnRlbnRUeXBlczogW1widGV4dFwiXSxcbiAgICAgICAgZG9jczoge1xuICAgICAgICAgICAgdXJsOiBcImh0dHBzOi8vZ2l0aHViLmNvbS9zZWNyZXRsaW50L3NlY3JldGxpbnQvYmxvYi9tYXN0ZXIvcGFja2FnZXMvJTQwc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtYW50aHJvcGljL1JFQURNRS5tZFwiLFxuICAgICAgICB9LFxuICAgIH0sXG4gICAgY3JlYXRlKGNvbnRleHQpIHtcbiAgICAgICAgY29uc3QgdCA9IGNvbnRleHQuY3JlYXRlVHJhbnNsYXRvcihtZXNzYWdlcyk7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIC8vIEFudGhyb3BpYyBDbGF1ZGUgQVBJIGtleXMgcGF0dGVybnM6XG4gICAgICAgICAgICAgICAgLy8gLSBzay1hbnQtYXBpMDMtLi4uIChvcmlnaW5hbCBmb3JtYXQpIC0gMTMgY2hhcnMgcHJlZml4XG4gICAgICAgICAgICAgICAgLy8gLSBzay1hbnQtYXBpMDQtLi4uIChuZXdlciBmb3JtYXQpIC0gMTMgY2hhcnMgcHJlZml4XG4gICAgICAgICAgICAgICAgLy8gRXhhbXBsZSBmb3JtYXQ6IHNrLWFudC1hcGkwMy08OTMgYmFzZTY0dXJsIGNoYXJzPkFBICgxMDggY2hhcnMgdG90YWwpXG4gICAgICAgICAgICAgICAgLy8gQnJlYWtkb3duOiBwcmVmaXgoMTMpICsgbWlkZGxlKDkzKSArIHN1ZmZpeCgyKSA9IDEwOCBjaGFyc1xuICAgICAgICAgICAgICAgIC8vIFBhdHRlcm46IHNrLWFudC1hcGkwWzMtNF0tICsgYmFzZTY0LWxpa2UgY2hhcmFjdGVycyAoZXhhY3RseSA5MyBjaGFycykgKyBlbmRpbmcgd2l0aCBBQVxuICAgICAgICAgICAgICAgIC8vIGh0dHBzOi8vZG9jcy5hbnRocm9waWMuY29tL2VuL2FwaS9vdmVydmlld1xuICAgICAgICAgICAgICAgIC8vIGh0dHBzOi8vZG9jcy5hbnRocm9waWMuY29tL2VuL2FwaS9hZG1pbi1hcGkvYXBpa2V5cy9nZXQtYXBpLWtleVxuICAgICAgICAgICAgICAgIC8vIGh0dHBzOi8vZG9jcy5naXRndWFyZGlhbi5jb20vc2VjcmV0cy1kZXRlY3Rpb24vc2VjcmV0cy1kZXRlY3Rpb24tZW5naW5lL2RldGVjdG9ycy9zcGVjaWZpY3MvY2xhdWRlX2FwaV9rZXlcbiAgICAgICAgICAgICAgICBjb25zdCBwYXR0ZXJuID0gLyg/PCFcXHB7TH0pc2stYW50LWFwaTBcXGQtW0EtWmEtejAtOV8tXXs5MCwxMjh9QUEoPyFbQS1aYS16MC05Xy1dKS9ndTtcbiAgICAgICAgICAgICAgICBjb25zdCBtYXRjaGVzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwocGF0dGVybik7XG4gICAgICAgICAgICAgICAgZm9yIChjb25zdCBtYXRjaCBvZiBtYXRjaGVzKSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGluZGV4ID0gbWF0Y2guaW5kZXggPz8gMDtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgbWF0Y2hTdHJpbmcgPSBtYXRjaFswXSA/PyBcIlwiO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaFN0cmluZy5sZW5ndGhdO1xuICAgICAgICAgICAgICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlOiB0KFwiQU5USFJPUElDX0FQSV9LRVlcIiwge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIEtFWTogbWF0Y2hTdHJpbmcsXG4gICAgICAgICAgICAgICAgICAgICAgICB9KSxcbiAgICAgICAgICAgICAgICAgICAgICAgIHJhbmdlLFxuICAgICAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgIH0sXG59O1xuLy8jIHNvdXJjZU1hcHBpbmdVUkw9aW5kZXguanMubWFwIiwgImltcG9ydCB7IG1hdGNoUGF0dGVybnMgfSBmcm9tIFwiQHRleHRsaW50L3JlZ2V4cC1zdHJpbmctbWF0Y2hlclwiO1xuZXhwb3J0IGNvbnN0IG1lc3NhZ2VzID0ge1xuICAgIEdST1FfQVBJX0tFWToge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgR3JvcSBBUEkga2V5OiAke3Byb3BzLktFWX1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgR3JvcSBBUEkg44Kt44O8OiAke3Byb3BzLktFWX0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWdyb3FcIixcbiAgICAgICAgcmVjb21tZW5kZWQ6IHRydWUsXG4gICAgICAgIHR5cGU6IFwic2Nhbm5lclwiLFxuICAgICAgICBzdXBwb3J0ZWRDb250ZW50VHlwZXM6IFtcInRleHRcIl0sXG4gICAgICAgIGRvY3M6IHtcbiAgICAgICAgICAgIHVybDogXCJodHRwczovL2dpdGh1Yi5jb20vc2VjcmV0bGludC9zZWNyZXRsaW50L2Jsb2IvbWFzdGVyL3BhY2thZ2VzLyU0MHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWdyb3EvUkVBRE1FLm1kXCIsXG4gICAgICAgIH0sXG4gICAgfSxcbiAgICBjcmVhdGUoY29udGV4dCwgb3B0aW9ucykge1xuICAgICAgICBjb25zdCB0ID0gY29udGV4dC5jcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzKTtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZE9wdGlvbnMgPSB7XG4gICAgICAgICAgICBhbGxvd3M6IG9wdGlvbnM/LmFsbG93cyA/PyBbXSxcbiAgICAgICAgfTtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIGZpbGUoc291cmNlKSB7XG4gICAgICAgICAgICAgICAgLy8gR3JvcSBBUEkga2V5cyBmb3JtYXQ6XG4gICAgICAgICAgICAgICAgLy8gLSBQcmVmaXggXCJnc2tfXCIgZm9sbG93ZWQgYnkgZXhhY3RseSA1MiBhbHBoYW51bWVyaWMgY2hhcmFjdGVyc1xuICAgICAgICAgICAgICAgIC8vIFJlZmVyZW5jZXM6XG4gICAgICAgICAgICAgICAgLy8gLSBodHRwczovL2NvbnNvbGUuZ3JvcS5jb20vZG9jcy9xdWlja3N0YXJ0XG4gICAgICAgICAgICAgICAgLy8gLSBodHRwczovL2RvY3MuZ2l0aHViLmNvbS9lbi9jb2RlLXNlY3VyaXR5L3NlY3JldC1zY2FubmluZy9pbnRyb2R1Y3Rpb24vc3VwcG9ydGVkLXNlY3JldC1zY2FubmluZy1wYXR0ZXJuc1xuICAgICAgICAgICAgICAgIC8vIC0gaHR0cHM6Ly9naXRodWIuY29tL3RydWZmbGVzZWN1cml0eS90cnVmZmxlaG9nL2Jsb2IvbWFpbi9wa2cvZGV0ZWN0b3JzL2dyb3EvZ3JvcS5nb1xuICAgICAgICAgICAgICAgIGNvbnN0IHBhdHRlcm4gPSAvKD88IVxccHtMfSlnc2tfW2EtekEtWjAtOV17NTJ9KD8hW2EtekEtWjAtOV0pL2d1O1xuICAgICAgICAgICAgICAgIGNvbnN0IG1hdGNoZXMgPSBzb3VyY2UuY29udGVudC5tYXRjaEFsbChwYXR0ZXJuKTtcbiAgICAgICAgICAgICAgICBmb3IgKGNvbnN0IG1hdGNoIG9mIG1hdGNoZXMpIHtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgaW5kZXggPSBtYXRjaC5pbmRleCA/PyAwO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBtYXRjaFN0cmluZyA9IG1hdGNoWzBdID8/IFwiXCI7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGFsbG93ZWRSZXN1bHRzID0gbWF0Y2hQYXR0ZXJucyhtYXRjaFN0cmluZywgbm9ybWFsaXplZE9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgICAgICAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IHJhbmdlID0gW2luZGV4LCBpbmRleCArIG1hdGNoU3RyaW5nLmxlbmd0aF07XG4gICAgICAgICAgICAgICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgICAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJHUk9RX0FQSV9LRVlcIiwge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIEtFWTogbWF0Y2hTdHJpbmcsXG4gICAgICAgICAgICAgICAgICAgICAgICB9KSxcbiAgICAgICAgICAgICAgICAgICAgICAgIHJhbmdlLFxuICAgICAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgIH0sXG59O1xuLy8jIHNvdXJjZU1hcHBpbmdVUkw9aW5kZXguanMubWFwIiwgImltcG9ydCB7IG1hdGNoUGF0dGVybnMgfSBmcm9tIFwiQHRleHRsaW50L3JlZ2V4cC1zdHJpbmctbWF0Y2hlclwiO1xuZXhwb3J0IGNvbnN0IG1lc3NhZ2VzID0ge1xuICAgIEhVR0dJTkdGQUNFX1VTRVJfQUNDRVNTX1RPS0VOOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBIdWdnaW5nIEZhY2UgVXNlciBBY2Nlc3MgVG9rZW46ICR7cHJvcHMuVE9LRU59YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYEh1Z2dpbmcgRmFjZSBVc2VyIEFjY2VzcyBUb2tlbjogJHtwcm9wcy5UT0tFTn0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWh1Z2dpbmdmYWNlXCIsXG4gICAgICAgIHJlY29tbWVuZGVkOiB0cnVlLFxuICAgICAgICB0eXBlOiBcInNjYW5uZXJcIixcbiAgICAgICAgc3VwcG9ydGVkQ29udGVudFR5cGVzOiBbXCJ0ZXh0XCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1odWdnaW5nZmFjZS9SRUFETUUubWRcIixcbiAgICAgICAgfSxcbiAgICB9LFxuICAgIGNyZWF0ZShjb250ZXh0LCBvcHRpb25zKSB7XG4gICAgICAgIGNvbnN0IHQgPSBjb250ZXh0LmNyZWF0ZVRyYW5zbGF0b3IobWVzc2FnZXMpO1xuICAgICAgICBjb25zdCBub3JtYWxpemVkT3B0aW9ucyA9IHtcbiAgICAgICAgICAgIGFsbG93czogb3B0aW9ucz8uYWxsb3dzID8/IFtdLFxuICAgICAgICB9O1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZmlsZShzb3VyY2UpIHtcbiAgICAgICAgICAgICAgICAvLyBIdWdnaW5nIEZhY2UgVXNlciBBY2Nlc3MgVG9rZW4gZm9ybWF0OlxuICAgICAgICAgICAgICAgIC8vIC0gUHJlZml4OiBgaGZfYFxuICAgICAgICAgICAgICAgIC8vIC0gQm9keTogZXhhY3RseSAzNCBhbHBoYWJldGljIGNoYXJhY3RlcnMgKGEteiwgQS1aKVxuICAgICAgICAgICAgICAgIC8vIFJlZmVyZW5jZXM6XG4gICAgICAgICAgICAgICAgLy8gLSBodHRwczovL2h1Z2dpbmdmYWNlLmNvL2RvY3MvaHViL3NlY3VyaXR5LXRva2Vuc1xuICAgICAgICAgICAgICAgIC8vIC0gaHR0cHM6Ly9naXRodWIuY29tL2dpdGxlYWtzL2dpdGxlYWtzXG4gICAgICAgICAgICAgICAgY29uc3QgcGF0dGVybiA9IC8oPzwhXFxwe0x9KWhmX1thLXpBLVpdezM0fSg/IVthLXpBLVpdKS9ndTtcbiAgICAgICAgICAgICAgICBjb25zdCBtYXRjaGVzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwocGF0dGVybik7XG4gICAgICAgICAgICAgICAgZm9yIChjb25zdCBtYXRjaCBvZiBtYXRjaGVzKSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGluZGV4ID0gbWF0Y2guaW5kZXggPz8gMDtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgbWF0Y2hTdHJpbmcgPSBtYXRjaFswXSA/PyBcIlwiO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2hTdHJpbmcsIG5vcm1hbGl6ZWRPcHRpb25zLmFsbG93cyk7XG4gICAgICAgICAgICAgICAgICAgIGlmIChhbGxvd2VkUmVzdWx0cy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaFN0cmluZy5sZW5ndGhdO1xuICAgICAgICAgICAgICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlOiB0KFwiSFVHR0lOR0ZBQ0VfVVNFUl9BQ0NFU1NfVE9LRU5cIiwge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIFRPS0VOOiBtYXRjaFN0cmluZyxcbiAgICAgICAgICAgICAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiZXhwb3J0IGNvbnN0IG1lc3NhZ2VzID0ge1xuICAgIExJTkVBUl9BUElfVE9LRU46IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIGxpbmVhciBhcGkgdG9rZW46ICR7cHJvcHMuSUR9YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYGxpbmVhciBhcGkgdG9rZW46ICR7cHJvcHMuSUR9IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbn07XG5leHBvcnQgY29uc3QgY3JlYXRvciA9IHtcbiAgICBtZXNzYWdlcyxcbiAgICBtZXRhOiB7XG4gICAgICAgIGlkOiBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1saW5lYXJcIixcbiAgICAgICAgcmVjb21tZW5kZWQ6IHRydWUsXG4gICAgICAgIHR5cGU6IFwic2Nhbm5lclwiLFxuICAgICAgICBzdXBwb3J0ZWRDb250ZW50VHlwZXM6IFtcInRleHRcIl0sXG4gICAgICAgIGRvY3M6IHtcbiAgICAgICAgICAgIHVybDogXCJodHRwczovL2dpdGh1Yi5jb20vc2VjcmV0bGludC9zZWNyZXRsaW50L2Jsb2IvbWFzdGVyL3BhY2thZ2VzLyU0MHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWxpbmVhci9SRUFETUUubWRcIixcbiAgICAgICAgfSxcbiAgICB9LFxuICAgIGNyZWF0ZShjb250ZXh0KSB7XG4gICAgICAgIGNvbnN0IHQgPSBjb250ZXh0LmNyZWF0ZVRyYW5zbGF0b3IobWVzc2FnZXMpO1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZmlsZShzb3VyY2UpIHtcbiAgICAgICAgICAgICAgICBjb25zdCBwYXR0ZXJuID0gLyg/PCFcXHB7TH0pbGluX2FwaV9bYS16QS1aMC05X117MzIsMTI4fSg/IVthLXpBLVowLTlfXSkvZ3U7XG4gICAgICAgICAgICAgICAgY29uc3QgbWF0Y2hlcyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKHBhdHRlcm4pO1xuICAgICAgICAgICAgICAgIGZvciAoY29uc3QgbWF0Y2ggb2YgbWF0Y2hlcykge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBpbmRleCA9IG1hdGNoLmluZGV4ID8/IDA7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IG1hdGNoU3RyaW5nID0gbWF0Y2hbMF0gPz8gXCJcIjtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgcmFuZ2UgPSBbaW5kZXgsIGluZGV4ICsgbWF0Y2hTdHJpbmcubGVuZ3RoXTtcbiAgICAgICAgICAgICAgICAgICAgY29udGV4dC5yZXBvcnQoe1xuICAgICAgICAgICAgICAgICAgICAgICAgbWVzc2FnZTogdChcIkxJTkVBUl9BUElfVE9LRU5cIiwge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIElEOiBtYXRjaFN0cmluZyxcbiAgICAgICAgICAgICAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgTk9USU9OX0lOVEVHUkFUSU9OX1RPS0VOOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBOb3Rpb24gaW50ZWdyYXRpb24gdG9rZW46ICR7cHJvcHMuVE9LRU59YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYE5vdGlvbiBpbnRlZ3JhdGlvbiDjg4jjg7zjgq/jg7M6ICR7cHJvcHMuVE9LRU59IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbn07XG5mdW5jdGlvbiByZXBvcnRJZkZvdW5kVG9rZW4oeyBzb3VyY2UsIG9wdGlvbnMsIGNvbnRleHQsIHQsIH0pIHtcbiAgICAvKipcbiAgICAgKiBOb3Rpb24gSW50ZWdyYXRpb24gVG9rZW4gKG5ldyBmb3JtYXQgaW50cm9kdWNlZCBTZXB0ZW1iZXIgMjAyNCkuXG4gICAgICpcbiAgICAgKiBTdHJ1Y3R1cmU6IGBudG5fYCBwcmVmaXggKyAxMSBkaWdpdHMgKyAzNSBhbHBoYW51bWVyaWMgY2hhcmFjdGVycyAoNDYgY2hhcnMgYWZ0ZXIgcHJlZml4KS5cbiAgICAgKiBUaGUgbGVnYWN5IGBzZWNyZXRfYCBwcmVmaXggaXMgaW50ZW50aW9uYWxseSBOT1QgZGV0ZWN0ZWQgaGVyZSBiZWNhdXNlIGl0IGlzIHRvb1xuICAgICAqIGdlbmVyaWMgYW5kIHByb25lIHRvIGZhbHNlIHBvc2l0aXZlcy5cbiAgICAgKlxuICAgICAqIFJlZmVyZW5jZXM6XG4gICAgICogLSBodHRwczovL2RldmVsb3BlcnMubm90aW9uLmNvbS9jaGFuZ2Vsb2cgKEFQSSB0b2tlbiBwcmVmaXggdHJhbnNpdGlvbilcbiAgICAgKiAtIGh0dHBzOi8vZG9jcy5naXRodWIuY29tL2VuL2NvZGUtc2VjdXJpdHkvc2VjcmV0LXNjYW5uaW5nL2ludHJvZHVjdGlvbi9zdXBwb3J0ZWQtc2VjcmV0LXNjYW5uaW5nLXBhdHRlcm5zXG4gICAgICogLSBodHRwczovL2dpdGh1Yi5jb20vZ2l0bGVha3MvZ2l0bGVha3MvYmxvYi9tYXN0ZXIvY29uZmlnL2dpdGxlYWtzLnRvbWwgKG5vdGlvbi1hcGktdG9rZW4pXG4gICAgICpcbiAgICAgKiBOb3RlOiBOb3Rpb24gd2FybnMgdGhhdCB0aGUgdG9rZW4gZm9ybWF0IG1heSBjaGFuZ2UsIHNvIHRoaXMgcGF0dGVybiBtYXkgbmVlZFxuICAgICAqIHRvIGJlIHJldmlzaXRlZCBpZiBhIGZ1dHVyZSBmb3JtYXQgaXMgaW50cm9kdWNlZC5cbiAgICAgKi9cbiAgICBjb25zdCBOT1RJT05fSU5URUdSQVRJT05fVE9LRU5fUEFUVEVSTiA9IC8oPzwhXFxwe0x9KW50bl9bMC05XXsxMX1bQS1aYS16MC05XXszNX0oPyFbQS1aYS16MC05XSkvZ3U7XG4gICAgY29uc3QgcmVzdWx0cyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKE5PVElPTl9JTlRFR1JBVElPTl9UT0tFTl9QQVRURVJOKTtcbiAgICBmb3IgKGNvbnN0IHJlc3VsdCBvZiByZXN1bHRzKSB7XG4gICAgICAgIGNvbnN0IGluZGV4ID0gcmVzdWx0LmluZGV4ID8/IDA7XG4gICAgICAgIGNvbnN0IG1hdGNoID0gcmVzdWx0WzBdID8/IFwiXCI7XG4gICAgICAgIGNvbnN0IHJhbmdlID0gW2luZGV4LCBpbmRleCArIG1hdGNoLmxlbmd0aF07XG4gICAgICAgIGNvbnN0IGFsbG93ZWRSZXN1bHRzID0gbWF0Y2hQYXR0ZXJucyhtYXRjaCwgb3B0aW9ucy5hbGxvd3MpO1xuICAgICAgICBpZiAoYWxsb3dlZFJlc3VsdHMubGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29udGV4dC5yZXBvcnQoe1xuICAgICAgICAgICAgbWVzc2FnZTogdChcIk5PVElPTl9JTlRFR1JBVElPTl9UT0tFTlwiLCB7XG4gICAgICAgICAgICAgICAgVE9LRU46IG1hdGNoLFxuICAgICAgICAgICAgfSksXG4gICAgICAgICAgICByYW5nZSxcbiAgICAgICAgfSk7XG4gICAgfVxufVxuZXhwb3J0IGNvbnN0IGNyZWF0b3IgPSB7XG4gICAgbWVzc2FnZXMsXG4gICAgbWV0YToge1xuICAgICAgICBpZDogXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtbm90aW9uXCIsXG4gICAgICAgIHJlY29tbWVuZGVkOiB0cnVlLFxuICAgICAgICB0eXBlOiBcInNjYW5uZXJcIixcbiAgICAgICAgc3VwcG9ydGVkQ29udGVudFR5cGVzOiBbXCJ0ZXh0XCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1ub3Rpb24vUkVBRE1FLm1kXCIsXG4gICAgICAgIH0sXG4gICAgfSxcbiAgICBjcmVhdGUoY29udGV4dCwgb3B0aW9ucykge1xuICAgICAgICBjb25zdCB0ID0gY29udGV4dC5jcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzKTtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZE9wdGlvbnMgPSB7XG4gICAgICAgICAgICBhbGxvd3M6IG9wdGlvbnMuYWxsb3dzID8/IFtdLFxuICAgICAgICB9O1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZmlsZShzb3VyY2UpIHtcbiAgICAgICAgICAgICAgICByZXBvcnRJZkZvdW5kVG9rZW4oeyBzb3VyY2UsIG9wdGlvbnM6IG5vcm1hbGl6ZWRPcHRpb25zLCBjb250ZXh0LCB0IH0pO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgfTtcbiAgICB9LFxufTtcbi8vIyBzb3VyY2VNYXBwaW5nVVJMPWluZGV4LmpzLm1hcCIsICJpbXBvcnQgeyBtYXRjaFBhdHRlcm5zIH0gZnJvbSBcIkB0ZXh0bGludC9yZWdleHAtc3RyaW5nLW1hdGNoZXJcIjtcbmV4cG9ydCBjb25zdCBtZXNzYWdlcyA9IHtcbiAgICBQcml2YXRlS2V5OiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBwcml2YXRlIGtleTogJHtwcm9wcy5LRVl9YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYOenmOWvhumNtTogJHtwcm9wcy5LRVl9IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbn07XG4vKipcbiAqIFJlZ3VsYXIgZXhwcmVzc2lvbiB0byBkZXRlY3QgcHJpdmF0ZSBrZXlzIGFuZCBleHRyYWN0IEJhc2U2NCBjb250ZW50IGluIG9uZSBwYXNzXG4gKiBCYXNlZCBvbiBodHRwczovL2RvY3MuY3JpYmwuaW8vZG9jcy9yZWdleGVzeW1sXG4gKiBDYXB0dXJlcyB0aGUgQmFzZTY0IGNvbnRlbnQgKGdyb3VwIDEpIGJldHdlZW4gQkVHSU4gYW5kIEVORCBtYXJrZXJzXG4gKlxuICogTGVuZ3RoIGNvbnN0cmFpbnQgezEwMCwxMDAwMH0gKGhldXJpc3RpYyk6XG4gKiAtIE1pbmltdW0gMTAwOiBIZXVyaXN0aWNhbGx5IGV4Y2x1ZGVzIHNob3J0IHBsYWNlaG9sZGVycyAoc21hbGxlc3QgcmVhbCBrZXkgRUNEU0EtMjU2IOKJiCAyODggY2hhcnMpXG4gKiAtIE1heGltdW0gMTAwMDA6IEhldXJpc3RpY2FsbHkgcHJldmVudHMgY2F0YXN0cm9waGljIGJhY2t0cmFja2luZyBhbmQgZXh0cmVtZWx5IGxhcmdlIGlucHV0c1xuICpcbiAqIENoYXJhY3RlciBjbGFzcyBbQS1aYS16MC05Ky89XFxzXFxcXF06XG4gKiAtIFJlc3RyaWN0cyB0byBCYXNlNjQgY2hhcmFjdGVycywgd2hpdGVzcGFjZSwgYW5kIGJhY2tzbGFzaCB0byBwcmV2ZW50IFJlRG9TIGF0dGFja3NcbiAqIC0gQmFja3NsYXNoIGluY2x1ZGVkIHRvIGhhbmRsZSBKU09OIGVzY2FwZSBzZXF1ZW5jZXMgKFxcbiwgXFxyLCBcXHQpXG4gKiAtIEZhaWxzIGZhc3Qgb24gaW52YWxpZCBjaGFyYWN0ZXJzLCByZWR1Y2luZyBiYWNrdHJhY2tpbmcgY29tcGxleGl0eVxuICpcbiAqIFJlRG9TIG1pdGlnYXRpb246XG4gKiAtIFVzZXMgZ3JlZWR5IHF1YW50aWZpZXIgKG5vID8pIHRvIHJlZHVjZSBiYWNrdHJhY2tpbmcgYW1iaWd1aXR5XG4gKiAtIFNpbXBsaWZpZWQgb3B0aW9uYWwgcGFydHMgdG8gbWluaW1pemUgZXhwb25lbnRpYWwgY29tcGxleGl0eVxuICogLSBMZW5ndGggbGltaXQgZW5zdXJlcyBib3VuZGVkIGV4ZWN1dGlvbiB0aW1lXG4gKi9cbmNvbnN0IFBFTV9DT05URU5UX1BBVFRFUk4gPSAvLS0tLS1CRUdJTlsgXT8oPzooPzpSU0F8RFNBfEVDfE9QRU5TU0h8UEdQKSApP1BSSVZBVEUgS0VZKD86IEJMT0NLKT8tLS0tLVxcbj8oW0EtWmEtejAtOSsvPVxcc1xcXFxdezEwMCwxMDAwMH0pXFxuPy0tLS0tRU5EWyBdPyg/Oig/OlJTQXxEU0F8RUN8T1BFTlNTSHxQR1ApICk/UFJJVkFURSBLRVkoPzogQkxPQ0spPy0tLS0tL2dtO1xuLyoqXG4gKiBWYWxpZGF0ZSBpZiB0aGUgQmFzZTY0IGNvbnRlbnQgaXMgYSByZWFsIHByaXZhdGUga2V5IG9yIGEgcGxhY2Vob2xkZXJcbiAqIEJhc2VkIG9uIEJhc2U2NCB2YWxpZGF0aW9uIGFwcHJvYWNoIHdpdGhvdXQgZGVjb2RpbmdcbiAqXG4gKiBSZWZlcmVuY2VzOlxuICogLSBSRkMgNzQ2ODogVGV4dHVhbCBFbmNvZGluZ3Mgb2YgUEtJWCwgUEtDUywgYW5kIENNUyBTdHJ1Y3R1cmVzXG4gKiAgIGh0dHBzOi8vdG9vbHMuaWV0Zi5vcmcvaHRtbC9yZmM3NDY4XG4gKiAtIFJGQyA0NjQ4OiBUaGUgQmFzZTE2LCBCYXNlMzIsIGFuZCBCYXNlNjQgRGF0YSBFbmNvZGluZ3NcbiAqICAgaHR0cHM6Ly9kYXRhdHJhY2tlci5pZXRmLm9yZy9kb2MvaHRtbC9yZmM0NjQ4XG4gKiAtIFJGQyA1MjA4OiBQS0NTICM4OiBQcml2YXRlLUtleSBJbmZvcm1hdGlvbiBTeW50YXggdjEuMlxuICogICBodHRwczovL2RhdGF0cmFja2VyLmlldGYub3JnL2RvYy9odG1sL3JmYzUyMDhcbiAqIC0gUkZDIDU5NTg6IEFzeW1tZXRyaWMgS2V5IFBhY2thZ2VzXG4gKiAgIGh0dHBzOi8vZGF0YXRyYWNrZXIuaWV0Zi5vcmcvZG9jL2h0bWwvcmZjNTk1OFxuICogLSBSRkMgMzQ0NzogUEtDUyAjMTogUlNBIENyeXB0b2dyYXBoeSBTcGVjaWZpY2F0aW9ucyB2Mi4xXG4gKiAgIGh0dHBzOi8vZGF0YXRyYWNrZXIuaWV0Zi5vcmcvZG9jL2h0bWwvcmZjMzQ0N1xuICogLSBPcGVuU1NIIFBST1RPQ09MLmtleVxuICogICBodHRwczovL2dpdGh1Yi5jb20vb3BlbnNzaC9vcGVuc3NoLXBvcnRhYmxlL2Jsb2IvbWFzdGVyL1BST1RPQ09MLmtleVxuICpcbiAqIEBwYXJhbSBiYXNlNjRDb250ZW50IC0gVGhlIEJhc2U2NC1lbmNvZGVkIGtleSBjb250ZW50ICh3aXRob3V0IFBFTSBoZWFkZXJzKVxuICogQHJldHVybnMgdHJ1ZSBpZiBpdCdzIGxpa2VseSBhIHJlYWwgcHJpdmF0ZSBrZXksIGZhbHNlIGlmIGl0J3MgYSBwbGFjZWhvbGRlclxuICovXG5mdW5jdGlvbiB2YWxpZGF0ZUJhc2U2NEtleUNvbnRlbnQoYmFzZTY0Q29udGVudCkge1xuICAgIC8vIDEuIEJhc2U2NCBmb3JtYXQgdmFsaWRhdGlvbiAoUkZDIDQ2NDgpXG4gICAgLy8gUmVqZWN0IG5vbi1CYXNlNjQgY2hhcmFjdGVycyBsaWtlIFwiLi4uXCIsIFwiKioqXCIsIFwieHh4XCJcbiAgICBpZiAoIS9eW0EtWmEtejAtOSsvXSs9KiQvLnRlc3QoYmFzZTY0Q29udGVudCkpIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgICAvLyAyLiBNaW5pbXVtIGxlbmd0aCBjaGVjayAoQmFzZTY0IDEwMCBjaGFycyA9IH43NSBieXRlcyBkZWNvZGVkKVxuICAgIC8vIFJlYWwga2V5cyBhcmUgbXVjaCBsb25nZXI6IFJTQS0xMDI0IOKJiCA4MDAgY2hhcnMsIEVDLTI1NiDiiYggMTIwIGNoYXJzXG4gICAgaWYgKGJhc2U2NENvbnRlbnQubGVuZ3RoIDwgMTAwKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgLy8gMy4gTWFnaWMgYnl0ZSBjaGVjayAoaW4gQmFzZTY0KVxuICAgIC8vIEFTTi4xIGZvcm1hdCAoUEtDUyMxLCBQS0NTIzgsIFNFQzEpOiAweDMwIChTRVFVRU5DRSkg4oaSIFwiTUkqXCJcbiAgICAvLyBPcGVuU1NIIGZvcm1hdDogXCJvcGVuc3NoLWtleS12MVxcMFwiIOKGkiBcImIzQmxibk56YUMxclpYa3RkakVcIlxuICAgIGNvbnN0IHZhbGlkTWFnaWNCeXRlcyA9IC9eKE1JfGIzQmxibk56YUMxclpYa3RkakUpLztcbiAgICBpZiAoIXZhbGlkTWFnaWNCeXRlcy50ZXN0KGJhc2U2NENvbnRlbnQpKSB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICB9XG4gICAgcmV0dXJuIHRydWU7XG59XG5mdW5jdGlvbiByZXBvcnRJZkZvdW5kUmF3UHJpdmF0ZUtleSh7IHNvdXJjZSwgb3B0aW9ucywgY29udGV4dCwgdCwgfSkge1xuICAgIC8vIFVzZSBQRU1fQ09OVEVOVF9QQVRURVJOIHRvIGV4dHJhY3QgYm90aCBmdWxsIG1hdGNoIGFuZCBCYXNlNjQgY29udGVudCBpbiBvbmUgcGFzc1xuICAgIGNvbnN0IHJlc3VsdHMgPSBzb3VyY2UuY29udGVudC5tYXRjaEFsbChQRU1fQ09OVEVOVF9QQVRURVJOKTtcbiAgICBmb3IgKGNvbnN0IHJlc3VsdCBvZiByZXN1bHRzKSB7XG4gICAgICAgIGNvbnN0IGluZGV4ID0gcmVzdWx0LmluZGV4IHx8IDA7XG4gICAgICAgIGNvbnN0IG1hdGNoID0gcmVzdWx0WzBdIHx8IFwiXCI7XG4gICAgICAgIGNvbnN0IGJhc2U2NFJhdyA9IHJlc3VsdFsxXSB8fCBcIlwiO1xuICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaC5sZW5ndGhdO1xuICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2gsIG9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIC8vIFJlbW92ZSB3aGl0ZXNwYWNlIGFuZCBlc2NhcGVkIG5ld2xpbmVzIChmcm9tIEpTT04gc3RyaW5ncylcbiAgICAgICAgY29uc3QgYmFzZTY0Q29udGVudCA9IGJhc2U2NFJhdy5yZXBsYWNlKC9cXHN8XFxcXG4vZywgXCJcIik7XG4gICAgICAgIC8vIFZhbGlkYXRlIGlmIHRoZSBCYXNlNjQgY29udGVudCBpcyBhIHJlYWwgcHJpdmF0ZSBrZXlcbiAgICAgICAgaWYgKCF2YWxpZGF0ZUJhc2U2NEtleUNvbnRlbnQoYmFzZTY0Q29udGVudCkpIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJQcml2YXRlS2V5XCIsIHtcbiAgICAgICAgICAgICAgICBLRVk6IG1hdGNoLFxuICAgICAgICAgICAgfSksXG4gICAgICAgICAgICByYW5nZSxcbiAgICAgICAgfSk7XG4gICAgfVxufVxuZXhwb3J0IGNvbnN0IGNyZWF0b3IgPSB7XG4gICAgbWVzc2FnZXMsXG4gICAgbWV0YToge1xuICAgICAgICBpZDogXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtcHJpdmF0ZWtleVwiLFxuICAgICAgICByZWNvbW1lbmRlZDogdHJ1ZSxcbiAgICAgICAgdHlwZTogXCJzY2FubmVyXCIsXG4gICAgICAgIHN1cHBvcnRlZENvbnRlbnRUeXBlczogW1widGV4dFwiXSxcbiAgICAgICAgZG9jczoge1xuICAgICAgICAgICAgdXJsOiBcImh0dHBzOi8vZ2l0aHViLmNvbS9zZWNyZXRsaW50L3NlY3JldGxpbnQvYmxvYi9tYXN0ZXIvcGFja2FnZXMvJTQwc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtcHJpdmF0ZWtleS9SRUFETUUubWRcIixcbiAgICAgICAgfSxcbiAgICB9LFxuICAgIGNyZWF0ZShjb250ZXh0LCBvcHRpb25zKSB7XG4gICAgICAgIGNvbnN0IHQgPSBjb250ZXh0LmNyZWF0ZVRyYW5zbGF0b3IobWVzc2FnZXMpO1xuICAgICAgICBjb25zdCBub3JtYWxpemVkT3B0aW9ucyA9IHtcbiAgICAgICAgICAgIGFsbG93czogb3B0aW9ucy5hbGxvd3MgfHwgW10sXG4gICAgICAgIH07XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIHJlcG9ydElmRm91bmRSYXdQcml2YXRlS2V5KHsgc291cmNlLCBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucywgY29udGV4dCwgdCB9KTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgU0VOREdSSURfS0VZOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBTZW5kZ3JpZCBhcGkga2V5OiAke3Byb3BzLktFWX1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgU2VuZGdyaWQgQVBJ44Kt44O844GM6KaL44Gk44GL44KK44G+44GX44Gf77yaICR7cHJvcHMuS0VZfWAsXG4gICAgfSxcbn07XG5mdW5jdGlvbiByZXBvcnRJZkZvdW5kS2V5KHsgc291cmNlLCBvcHRpb25zLCBjb250ZXh0LCB0LCB9KSB7XG4gICAgY29uc3QgU0VOREdSSURfS0VZX1BBVFRFUk4gPSAvKD88IVxccHtMfSlTR1xcLlxcd3sxLDEyOH1cXC5cXHd7MSwxMjh9KFstX10/KVxcd3sxLDEyOH0oPyFcXHcpL2d1O1xuICAgIGNvbnN0IHJlc3VsdHMgPSBzb3VyY2UuY29udGVudC5tYXRjaEFsbChTRU5ER1JJRF9LRVlfUEFUVEVSTik7XG4gICAgZm9yIChjb25zdCByZXN1bHQgb2YgcmVzdWx0cykge1xuICAgICAgICBjb25zdCBpbmRleCA9IHJlc3VsdC5pbmRleCB8fCAwO1xuICAgICAgICBjb25zdCBtYXRjaCA9IHJlc3VsdFswXSB8fCBcIlwiO1xuICAgICAgICBpZiAobWF0Y2gubGVuZ3RoICE9PSA2OSkge1xuICAgICAgICAgICAgLy8gc2VuZCBncmlkIGFwaSBrZXkgaXMgNjkgY2hhcmFjdGVycyBsb25nXG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaC5sZW5ndGhdO1xuICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2gsIG9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJTRU5ER1JJRF9LRVlcIiwge1xuICAgICAgICAgICAgICAgIEtFWTogbWF0Y2gsXG4gICAgICAgICAgICB9KSxcbiAgICAgICAgICAgIHJhbmdlLFxuICAgICAgICB9KTtcbiAgICB9XG59XG5leHBvcnQgY29uc3QgY3JlYXRvciA9IHtcbiAgICBtZXNzYWdlcyxcbiAgICBtZXRhOiB7XG4gICAgICAgIGlkOiBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1zZW5kZ3JpZFwiLFxuICAgICAgICByZWNvbW1lbmRlZDogdHJ1ZSxcbiAgICAgICAgdHlwZTogXCJzY2FubmVyXCIsXG4gICAgICAgIHN1cHBvcnRlZENvbnRlbnRUeXBlczogW1widGV4dFwiXSxcbiAgICAgICAgZG9jczoge1xuICAgICAgICAgICAgdXJsOiBcImh0dHBzOi8vZ2l0aHViLmNvbS9zZWNyZXRsaW50L3NlY3JldGxpbnQvYmxvYi9tYXN0ZXIvcGFja2FnZXMvJTQwc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtc2VuZGdyaWQvUkVBRE1FLm1kXCIsXG4gICAgICAgIH0sXG4gICAgfSxcbiAgICBjcmVhdGUoY29udGV4dCwgb3B0aW9ucykge1xuICAgICAgICBjb25zdCB0ID0gY29udGV4dC5jcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzKTtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZE9wdGlvbnMgPSB7XG4gICAgICAgICAgICBhbGxvd3M6IG9wdGlvbnMuYWxsb3dzIHx8IFtdLFxuICAgICAgICB9O1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZmlsZShzb3VyY2UpIHtcbiAgICAgICAgICAgICAgICByZXBvcnRJZkZvdW5kS2V5KHsgc291cmNlLCBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucywgY29udGV4dCwgdCB9KTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgU0hPUElGWV9LRVk6IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIFNob3BpZnkgYXBpIGtleTogJHtwcm9wcy5LRVl9YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYFNob3BpZnkgQVBJ44Kt44O844GM6KaL44Gk44GL44KK44G+44GX44Gf77yaICR7cHJvcHMuS0VZfWBcbiAgICB9XG59O1xuZnVuY3Rpb24gcmVwb3J0SWZGb3VuZEtleSh7IHNvdXJjZSwgb3B0aW9ucywgY29udGV4dCwgdCB9KSB7XG4gICAgLyoqXG4gICAgICogU291cmNlOiBodHRwczovL3Nob3BpZnkuZGV2L2NoYW5nZWxvZy9hcHAtc2VjcmV0LWtleS1sZW5ndGgtaGFzLWluY3JlYXNlZFxuICAgICAqIGZvciBhcHAgc2VjcmV0IGtleXNcbiAgICAgKiBzaHBzc19bYS16QS1aMC05XXszMiw2NH1cbiAgICAgKiBlLmcuKSBzaHBzc19RbFJTSnk1QVhYMWNJTE5qVmF0VHNFSWhGeHVQRjVleFxuICAgICAqXG4gICAgICogU291cmNlOiBodHRwczovL3Nob3BpZnkuZGV2L2NoYW5nZWxvZy9sZW5ndGgtb2YtdGhlLXNob3BpZnktYWNjZXNzLXRva2VuLWlzLWluY3JlYXNpbmdcbiAgICAgKiBmb3IgcHVibGljIGFwcHNcbiAgICAgKiBzaHBhdF9bYS16QS1aMC05XXszMiw2NH1cbiAgICAgKiBlLmcuKSBzaHBhdF9yOFRSYzlaWEF2Y1Z2Y3JtdHI3cW9WdzY5V2VlWTFleFxuICAgICAqXG4gICAgICogZm9yIGN1c3RvbSBhcHBzXG4gICAgICogc2hwY2FfW2EtekEtWjAtOV17MzIsNjR9XG4gICAgICogZS5nLikgc2hwY2FfN2pxYmc5Y3VwTWtaUnhKS1hXejN2OEJ2UzhRQmE3aE1kSmZBZXhcbiAgICAgKlxuICAgICAqIGZvciBsZWdhY3kgcHJpdmF0ZSBhcHBzXG4gICAgICogc2hwcGFfW2EtekEtWjAtOV17MzIsNjR9XG4gICAgICogZS5nLikgc2hwcGFfN2pxYmc5Y3VwTWtaUnhKS1hXejN2OEJ2UzhRQmE3aE1kSmZBZXhcbiAgICAgKi9cbiAgICBjb25zdCBTSE9QSUZZX0tFWV9QQVRURVJOID0gLyg/PCFcXHB7TH0pKHNocHBhfHNocGNhfHNocGF0fHNocHNzKV9bYS16QS1aMC05XXszMiw2NH0oPyFbYS16QS1aMC05XSkvZ3U7XG4gICAgY29uc3QgcmVzdWx0cyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKFNIT1BJRllfS0VZX1BBVFRFUk4pO1xuICAgIGZvciAoY29uc3QgcmVzdWx0IG9mIHJlc3VsdHMpIHtcbiAgICAgICAgY29uc3QgaW5kZXggPSByZXN1bHQuaW5kZXggfHwgMDtcbiAgICAgICAgY29uc3QgbWF0Y2ggPSByZXN1bHRbMF0gfHwgXCJcIjtcbiAgICAgICAgY29uc3QgcmFuZ2UgPSBbaW5kZXgsIGluZGV4ICsgbWF0Y2gubGVuZ3RoXTtcbiAgICAgICAgY29uc3QgYWxsb3dlZFJlc3VsdHMgPSBtYXRjaFBhdHRlcm5zKG1hdGNoLCBvcHRpb25zLmFsbG93cyk7XG4gICAgICAgIGlmIChhbGxvd2VkUmVzdWx0cy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICBtZXNzYWdlOiB0KFwiU0hPUElGWV9LRVlcIiwge1xuICAgICAgICAgICAgICAgIEtFWTogbWF0Y2hcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgcmFuZ2VcbiAgICAgICAgfSk7XG4gICAgfVxufVxuZXhwb3J0IGNvbnN0IGNyZWF0b3IgPSB7XG4gICAgbWVzc2FnZXMsXG4gICAgbWV0YToge1xuICAgICAgICBpZDogXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtc2hvcGlmeVwiLFxuICAgICAgICByZWNvbW1lbmRlZDogdHJ1ZSxcbiAgICAgICAgdHlwZTogXCJzY2FubmVyXCIsXG4gICAgICAgIHN1cHBvcnRlZENvbnRlbnRUeXBlczogW1widGV4dFwiXSxcbiAgICAgICAgZG9jczoge1xuICAgICAgICAgICAgdXJsOiBcImh0dHBzOi8vZ2l0aHViLmNvbS9zZWNyZXRsaW50L3NlY3JldGxpbnQvYmxvYi9tYXN0ZXIvcGFja2FnZXMvJTQwc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtc2hvcGlmeS9SRUFETUUubWRcIlxuICAgICAgICB9XG4gICAgfSxcbiAgICBjcmVhdGUoY29udGV4dCwgb3B0aW9ucykge1xuICAgICAgICBjb25zdCB0ID0gY29udGV4dC5jcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzKTtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZE9wdGlvbnMgPSB7XG4gICAgICAgICAgICBhbGxvd3M6IG9wdGlvbnMuYWxsb3dzIHx8IFtdXG4gICAgICAgIH07XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIHJlcG9ydElmRm91bmRLZXkoeyBzb3VyY2UsIG9wdGlvbnM6IG5vcm1hbGl6ZWRPcHRpb25zLCBjb250ZXh0LCB0IH0pO1xuICAgICAgICAgICAgfVxuICAgICAgICB9O1xuICAgIH1cbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgR0lUSFVCX1RPS0VOOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBHaXRIdWIgVG9rZW4oJHtwcm9wcy50eXBlTmFtZX0pOiAke3Byb3BzLktFWX1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgR2l0SHViIFRva2VuKCR7cHJvcHMudHlwZU5hbWV9KeOBjOimi+OBpOOBi+OCiuOBvuOBl+OBn++8miAke3Byb3BzLktFWX1gLFxuICAgIH0sXG59O1xuLy8gZ2hwIGZvciBHaXRIdWIgcGVyc29uYWwgYWNjZXNzIHRva2Vuc1xuLy8gZ2hvIGZvciBPQXV0aCBhY2Nlc3MgdG9rZW5zXG4vLyBnaHUgZm9yIEdpdEh1YiB1c2VyLXRvLXNlcnZlciB0b2tlbnNcbi8vIGdocyBmb3IgR2l0SHViIHNlcnZlci10by1zZXJ2ZXIgdG9rZW5zXG4vLyBnaHIgZm9yIHJlZnJlc2ggdG9rZW5zXG4vLyBnaXRodWJfcGF0IGZvciBmaW5lLWdyYWluZWQgcGVyc29uYWwgYWNjZXNzIHRva2Vuc1xuY29uc3QgdHlwZU1hcCA9IG5ldyBNYXAoW1xuICAgIFtcImdocFwiLCBcIkdpdEh1YiBwZXJzb25hbCBhY2Nlc3MgdG9rZW5zXCJdLFxuICAgIFtcImdob1wiLCBcIk9BdXRoIGFjY2VzcyB0b2tlbnNcIl0sXG4gICAgW1wiZ2h1XCIsIFwiR2l0SHViIHVzZXItdG8tc2VydmVyIHRva2Vuc1wiXSxcbiAgICBbXCJnaHNcIiwgXCJHaXRIdWIgc2VydmVyLXRvLXNlcnZlciB0b2tlbnNcIl0sXG4gICAgW1wiZ2hyXCIsIFwicmVmcmVzaCB0b2tlbnNcIl0sXG4gICAgW1wiZ2l0aHViX3BhdFwiLCBcImZpbmUtZ3JhaW5lZCBwZXJzb25hbCBhY2Nlc3MgdG9rZW5zXCJdLFxuXSk7XG4vLyBGSVhNRTogR2l0SHViIFRva2VuIGltcGxlbWVudCBDUkMtMzIgY2hlY2tzdW1cbi8vIFdlIG5lZWQgdG8gY2hlY2sgaXRcbi8vIGh0dHBzOi8vZ2l0aHViLmJsb2cvMjAyMS0wNC0wNS1iZWhpbmQtZ2l0aHVicy1uZXctYXV0aGVudGljYXRpb24tdG9rZW4tZm9ybWF0cy9cbmNvbnN0IHZhbGlkQ2hlY2tzdW0gPSAoX3Rva2VuKSA9PiB7XG4gICAgcmV0dXJuIHRydWU7XG59O1xuZnVuY3Rpb24gcmVwb3J0SWZGb3VuZEtleSh7IHBhdHRlcm4sIHNvdXJjZSwgb3B0aW9ucywgY29udGV4dCwgdCwgfSkge1xuICAgIGNvbnN0IHJlc3VsdHMgPSBzb3VyY2UuY29udGVudC5tYXRjaEFsbChwYXR0ZXJuKTtcbiAgICBmb3IgKGNvbnN0IHJlc3VsdCBvZiByZXN1bHRzKSB7XG4gICAgICAgIGNvbnN0IGluZGV4ID0gcmVzdWx0LmluZGV4IHx8IDA7XG4gICAgICAgIGNvbnN0IHR5cGUgPSByZXN1bHQuZ3JvdXBzPy50eXBlO1xuICAgICAgICBjb25zdCB0eXBlTmFtZSA9IHR5cGVNYXAuZ2V0KHR5cGUpO1xuICAgICAgICBpZiAoIXR5cGVOYW1lKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJVbmtub3duIHR5cGU6XCIgKyB0eXBlTmFtZSk7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgbWF0Y2ggPSByZXN1bHRbMF0gfHwgXCJcIjtcbiAgICAgICAgaWYgKCF2YWxpZENoZWNrc3VtKG1hdGNoKSkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgcmFuZ2UgPSBbaW5kZXgsIGluZGV4ICsgbWF0Y2gubGVuZ3RoXTtcbiAgICAgICAgY29uc3QgYWxsb3dlZFJlc3VsdHMgPSBtYXRjaFBhdHRlcm5zKG1hdGNoLCBvcHRpb25zLmFsbG93cyk7XG4gICAgICAgIGlmIChhbGxvd2VkUmVzdWx0cy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICBtZXNzYWdlOiB0KFwiR0lUSFVCX1RPS0VOXCIsIHtcbiAgICAgICAgICAgICAgICBLRVk6IG1hdGNoLFxuICAgICAgICAgICAgICAgIHR5cGVOYW1lLFxuICAgICAgICAgICAgfSksXG4gICAgICAgICAgICByYW5nZSxcbiAgICAgICAgfSk7XG4gICAgfVxufVxuZXhwb3J0IGNvbnN0IGNyZWF0b3IgPSB7XG4gICAgbWVzc2FnZXMsXG4gICAgbWV0YToge1xuICAgICAgICBpZDogXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZ2l0aHViXCIsXG4gICAgICAgIHJlY29tbWVuZGVkOiB0cnVlLFxuICAgICAgICB0eXBlOiBcInNjYW5uZXJcIixcbiAgICAgICAgc3VwcG9ydGVkQ29udGVudFR5cGVzOiBbXCJ0ZXh0XCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1naXRodWIvUkVBRE1FLm1kXCIsXG4gICAgICAgIH0sXG4gICAgfSxcbiAgICBjcmVhdGUoY29udGV4dCwgb3B0aW9ucykge1xuICAgICAgICAvLyB0b2tlbiBsZW5ndGggc2hvdWxkIGJlIDQwXG4gICAgICAgIC8vIGh0dHBzOi8vZ2l0aHViLmJsb2cvMjAyMS0wNC0wNS1iZWhpbmQtZ2l0aHVicy1uZXctYXV0aGVudGljYXRpb24tdG9rZW4tZm9ybWF0cy9cbiAgICAgICAgY29uc3QgQ0xBU1NJQ19HSVRIVUJfVE9LRU5fUEFUVEVSTiA9IC8oPzwhXFxwe0x9KSg/PHR5cGU+Z2hwfGdob3xnaHV8Z2hzfGdocilfW0EtWmEtejAtOV9dezM2fSg/IVtBLVphLXowLTlfXSkvZ3U7XG4gICAgICAgIC8vIGZpbmUtZ3JhaW5lZCBwZXJzb25hbCBhY2Nlc3MgdG9rZW5zLiBGSVhNRTogRm9ybWF0IG9mIHRoZSB0b2tlbiBpcyB1bmNsZWFyXG4gICAgICAgIC8vIGh0dHBzOi8vZ2l0aHViLmNvbS9jb21tdW5pdHkvY29tbXVuaXR5L2Rpc2N1c3Npb25zLzM2NDQxI2Rpc2N1c3Npb25jb21tZW50LTQwMTQxOTBcbiAgICAgICAgY29uc3QgRklORV9HUkFJTkVEX0dJVEhVQl9UT0tFTl9QQVRURVJOID0gLyg/PCFcXHB7TH0pKD88dHlwZT5naXRodWJfcGF0KV9bQS1aYS16MC05X117ODJ9KD8hW0EtWmEtejAtOV9dKS9ndTtcbiAgICAgICAgY29uc3QgcGF0dGVybnMgPSBbQ0xBU1NJQ19HSVRIVUJfVE9LRU5fUEFUVEVSTiwgRklORV9HUkFJTkVEX0dJVEhVQl9UT0tFTl9QQVRURVJOXTtcbiAgICAgICAgY29uc3QgdCA9IGNvbnRleHQuY3JlYXRlVHJhbnNsYXRvcihtZXNzYWdlcyk7XG4gICAgICAgIGNvbnN0IG5vcm1hbGl6ZWRPcHRpb25zID0ge1xuICAgICAgICAgICAgYWxsb3dzOiBvcHRpb25zLmFsbG93cyB8fCBbXSxcbiAgICAgICAgfTtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIGZpbGUoc291cmNlKSB7XG4gICAgICAgICAgICAgICAgZm9yIChjb25zdCBwYXR0ZXJuIG9mIHBhdHRlcm5zKSB7XG4gICAgICAgICAgICAgICAgICAgIHJlcG9ydElmRm91bmRLZXkoeyBwYXR0ZXJuLCBzb3VyY2UsIG9wdGlvbnM6IG5vcm1hbGl6ZWRPcHRpb25zLCBjb250ZXh0LCB0IH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgR0lUTEFCX1BFUlNPTkFMX0FDQ0VTU19UT0tFTjoge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgR2l0TGFiIFBlcnNvbmFsIEFjY2VzcyBUb2tlbjogJHtwcm9wcy5LRVl9YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYEdpdExhYiBQZXJzb25hbCBBY2Nlc3MgVG9rZW7jgYzopovjgaTjgYvjgorjgb7jgZfjgZ86ICR7cHJvcHMuS0VZfWAsXG4gICAgfSxcbn07XG5mdW5jdGlvbiByZXBvcnRJZkZvdW5kS2V5KHsgcGF0dGVybiwgc291cmNlLCBvcHRpb25zLCBjb250ZXh0LCB0LCB9KSB7XG4gICAgY29uc3QgcmVzdWx0cyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKHBhdHRlcm4pO1xuICAgIGZvciAoY29uc3QgcmVzdWx0IG9mIHJlc3VsdHMpIHtcbiAgICAgICAgY29uc3QgaW5kZXggPSByZXN1bHQuaW5kZXggPz8gMDtcbiAgICAgICAgY29uc3QgbWF0Y2ggPSByZXN1bHRbMF0gPz8gXCJcIjtcbiAgICAgICAgY29uc3QgcmFuZ2UgPSBbaW5kZXgsIGluZGV4ICsgbWF0Y2gubGVuZ3RoXTtcbiAgICAgICAgY29uc3QgYWxsb3dlZFJlc3VsdHMgPSBtYXRjaFBhdHRlcm5zKG1hdGNoLCBvcHRpb25zLmFsbG93cyk7XG4gICAgICAgIGlmIChhbGxvd2VkUmVzdWx0cy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICBtZXNzYWdlOiB0KFwiR0lUTEFCX1BFUlNPTkFMX0FDQ0VTU19UT0tFTlwiLCB7XG4gICAgICAgICAgICAgICAgS0VZOiBtYXRjaCxcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgIH0pO1xuICAgIH1cbn1cbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWdpdGxhYlwiLFxuICAgICAgICByZWNvbW1lbmRlZDogdHJ1ZSxcbiAgICAgICAgdHlwZTogXCJzY2FubmVyXCIsXG4gICAgICAgIHN1cHBvcnRlZENvbnRlbnRUeXBlczogW1widGV4dFwiXSxcbiAgICAgICAgZG9jczoge1xuICAgICAgICAgICAgdXJsOiBcImh0dHBzOi8vZ2l0aHViLmNvbS9zZWNyZXRsaW50L3NlY3JldGxpbnQvYmxvYi9tYXN0ZXIvcGFja2FnZXMvJTQwc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZ2l0bGFiL1JFQURNRS5tZFwiLFxuICAgICAgICB9LFxuICAgIH0sXG4gICAgY3JlYXRlKGNvbnRleHQsIG9wdGlvbnMpIHtcbiAgICAgICAgLy8gR2l0TGFiIFBlcnNvbmFsIEFjY2VzcyBUb2tlblxuICAgICAgICAvLyBQcmVmaXggYGdscGF0LWAgZm9sbG93ZWQgYnkgMjDigJMxMjggY2hhcmFjdGVycy5cbiAgICAgICAgLy8gU3RhbmRhcmQgUEFUcyBhcmUgYSBmaXhlZCAyMCBjaGFyYWN0ZXJzLiBSb3V0YWJsZSB0b2tlbnMgZXh0ZW5kIHVwIHRvIH4zOCBjaGFyYWN0ZXJzIHdpdGggYSBkb3Qtc3VmZml4LlxuICAgICAgICAvLyAtIGh0dHBzOi8vZG9jcy5naXRsYWIuY29tL3NlY3VyaXR5L3Rva2Vucy9cbiAgICAgICAgLy8gLSBodHRwczovL2RvY3MuZ2l0aHViLmNvbS9lbi9jb2RlLXNlY3VyaXR5L3NlY3JldC1zY2FubmluZy9pbnRyb2R1Y3Rpb24vc3VwcG9ydGVkLXNlY3JldC1zY2FubmluZy1wYXR0ZXJuc1xuICAgICAgICBjb25zdCBHSVRMQUJfUEVSU09OQUxfQUNDRVNTX1RPS0VOX1BBVFRFUk4gPSAvKD88IVxccHtMfSlnbHBhdC1bQS1aYS16MC05Xy1dezIwLDEyOH0oPyFbQS1aYS16MC05Xy1dKS9ndTtcbiAgICAgICAgY29uc3QgcGF0dGVybnMgPSBbR0lUTEFCX1BFUlNPTkFMX0FDQ0VTU19UT0tFTl9QQVRURVJOXTtcbiAgICAgICAgY29uc3QgdCA9IGNvbnRleHQuY3JlYXRlVHJhbnNsYXRvcihtZXNzYWdlcyk7XG4gICAgICAgIGNvbnN0IG5vcm1hbGl6ZWRPcHRpb25zID0ge1xuICAgICAgICAgICAgYWxsb3dzOiBvcHRpb25zLmFsbG93cyA/PyBbXSxcbiAgICAgICAgfTtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIGZpbGUoc291cmNlKSB7XG4gICAgICAgICAgICAgICAgZm9yIChjb25zdCBwYXR0ZXJuIG9mIHBhdHRlcm5zKSB7XG4gICAgICAgICAgICAgICAgICAgIHJlcG9ydElmRm91bmRLZXkoeyBwYXR0ZXJuLCBzb3VyY2UsIG9wdGlvbnM6IG5vcm1hbGl6ZWRPcHRpb25zLCBjb250ZXh0LCB0IH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgR1JBRkFOQV9DTE9VRF9BUElfVE9LRU46IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIEdyYWZhbmEgQ2xvdWQgQVBJIHRva2VuOiAke3Byb3BzLlRPS0VOfWAsXG4gICAgICAgIGphOiAocHJvcHMpID0+IGBHcmFmYW5hIENsb3VkIEFQSSDjg4jjg7zjgq/jg7M6ICR7cHJvcHMuVE9LRU59IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbiAgICBHUkFGQU5BX1NFUlZJQ0VfQUNDT1VOVF9UT0tFTjoge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgR3JhZmFuYSBTZXJ2aWNlIEFjY291bnQgdG9rZW46ICR7cHJvcHMuVE9LRU59YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYEdyYWZhbmEgU2VydmljZSBBY2NvdW50IOODiOODvOOCr+ODszogJHtwcm9wcy5UT0tFTn0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbmZ1bmN0aW9uIHJlcG9ydElmRm91bmQoeyBwYXR0ZXJuLCBtZXNzYWdlSWQsIHNvdXJjZSwgb3B0aW9ucywgY29udGV4dCwgdCwgfSkge1xuICAgIGNvbnN0IHJlc3VsdHMgPSBzb3VyY2UuY29udGVudC5tYXRjaEFsbChwYXR0ZXJuKTtcbiAgICBmb3IgKGNvbnN0IHJlc3VsdCBvZiByZXN1bHRzKSB7XG4gICAgICAgIGNvbnN0IGluZGV4ID0gcmVzdWx0LmluZGV4ID8/IDA7XG4gICAgICAgIGNvbnN0IG1hdGNoID0gcmVzdWx0WzBdID8/IFwiXCI7XG4gICAgICAgIGNvbnN0IGFsbG93ZWRSZXN1bHRzID0gbWF0Y2hQYXR0ZXJucyhtYXRjaCwgb3B0aW9ucy5hbGxvd3MpO1xuICAgICAgICBpZiAoYWxsb3dlZFJlc3VsdHMubGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29uc3QgcmFuZ2UgPSBbaW5kZXgsIGluZGV4ICsgbWF0Y2gubGVuZ3RoXTtcbiAgICAgICAgY29udGV4dC5yZXBvcnQoe1xuICAgICAgICAgICAgbWVzc2FnZTogdChtZXNzYWdlSWQsIHtcbiAgICAgICAgICAgICAgICBUT0tFTjogbWF0Y2gsXG4gICAgICAgICAgICB9KSxcbiAgICAgICAgICAgIHJhbmdlLFxuICAgICAgICB9KTtcbiAgICB9XG59XG5leHBvcnQgY29uc3QgY3JlYXRvciA9IHtcbiAgICBtZXNzYWdlcyxcbiAgICBtZXRhOiB7XG4gICAgICAgIGlkOiBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1ncmFmYW5hXCIsXG4gICAgICAgIHJlY29tbWVuZGVkOiB0cnVlLFxuICAgICAgICB0eXBlOiBcInNjYW5uZXJcIixcbiAgICAgICAgc3VwcG9ydGVkQ29udGVudFR5cGVzOiBbXCJ0ZXh0XCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1ncmFmYW5hL1JFQURNRS5tZFwiLFxuICAgICAgICB9LFxuICAgIH0sXG4gICAgY3JlYXRlKGNvbnRleHQsIG9wdGlvbnMpIHtcbiAgICAgICAgY29uc3QgdCA9IGNvbnRleHQuY3JlYXRlVHJhbnNsYXRvcihtZXNzYWdlcyk7XG4gICAgICAgIGNvbnN0IG5vcm1hbGl6ZWRPcHRpb25zID0ge1xuICAgICAgICAgICAgYWxsb3dzOiBvcHRpb25zPy5hbGxvd3MgPz8gW10sXG4gICAgICAgIH07XG4gICAgICAgIC8vIEdyYWZhbmEgQ2xvdWQgQVBJIHRva2VuXG4gICAgICAgIC8vIFByZWZpeDogYGdsY19gLCBmb2xsb3dlZCBieSBiYXNlNjQtZW5jb2RlZCBKV1QgY29udGVudC5cbiAgICAgICAgLy8gUmVhbCB0b2tlbnMgc3RhcnQgd2l0aCBgZ2xjX2V5SmAgKHRoZSBiYXNlNjQgcHJlZml4IG9mIGB7XCJgKS5cbiAgICAgICAgLy8gaHR0cHM6Ly9ncmFmYW5hLmNvbS9kb2NzL2dyYWZhbmEtY2xvdWQvYWNjb3VudC1tYW5hZ2VtZW50L2F1dGhlbnRpY2F0aW9uLWFuZC1wZXJtaXNzaW9ucy9hcGkta2V5cy9cbiAgICAgICAgY29uc3QgR1JBRkFOQV9DTE9VRF9BUElfVE9LRU5fUEFUVEVSTiA9IC8oPzwhXFxwe0x9KWdsY19bQS1aYS16MC05Ky9dezMyLDQwMH09ezAsMn0oPyFbQS1aYS16MC05Ky89XSkvZ3U7XG4gICAgICAgIC8vIEdyYWZhbmEgU2VydmljZSBBY2NvdW50IHRva2VuXG4gICAgICAgIC8vIFByZWZpeDogYGdsc2FfYCwgZm9sbG93ZWQgYnkgMzIgYWxwaGFudW1lcmljIGNoYXJhY3RlcnMsIGFuXG4gICAgICAgIC8vIHVuZGVyc2NvcmUsIGFuZCBhbiA4LWNoYXJhY3RlciBoZXggY2hlY2tzdW0uXG4gICAgICAgIC8vIGh0dHBzOi8vZ3JhZmFuYS5jb20vZG9jcy9ncmFmYW5hL2xhdGVzdC9hZG1pbmlzdHJhdGlvbi9zZXJ2aWNlLWFjY291bnRzL1xuICAgICAgICBjb25zdCBHUkFGQU5BX1NFUlZJQ0VfQUNDT1VOVF9UT0tFTl9QQVRURVJOID0gLyg/PCFcXHB7TH0pZ2xzYV9bQS1aYS16MC05XXszMn1fW0EtRmEtZjAtOV17OH0oPyFbQS1GYS1mMC05XSkvZ3U7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIHJlcG9ydElmRm91bmQoe1xuICAgICAgICAgICAgICAgICAgICBwYXR0ZXJuOiBHUkFGQU5BX0NMT1VEX0FQSV9UT0tFTl9QQVRURVJOLFxuICAgICAgICAgICAgICAgICAgICBtZXNzYWdlSWQ6IFwiR1JBRkFOQV9DTE9VRF9BUElfVE9LRU5cIixcbiAgICAgICAgICAgICAgICAgICAgc291cmNlLFxuICAgICAgICAgICAgICAgICAgICBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucyxcbiAgICAgICAgICAgICAgICAgICAgY29udGV4dCxcbiAgICAgICAgICAgICAgICAgICAgdCxcbiAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICByZXBvcnRJZkZvdW5kKHtcbiAgICAgICAgICAgICAgICAgICAgcGF0dGVybjogR1JBRkFOQV9TRVJWSUNFX0FDQ09VTlRfVE9LRU5fUEFUVEVSTixcbiAgICAgICAgICAgICAgICAgICAgbWVzc2FnZUlkOiBcIkdSQUZBTkFfU0VSVklDRV9BQ0NPVU5UX1RPS0VOXCIsXG4gICAgICAgICAgICAgICAgICAgIHNvdXJjZSxcbiAgICAgICAgICAgICAgICAgICAgb3B0aW9uczogbm9ybWFsaXplZE9wdGlvbnMsXG4gICAgICAgICAgICAgICAgICAgIGNvbnRleHQsXG4gICAgICAgICAgICAgICAgICAgIHQsXG4gICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgIH0sXG59O1xuLy8jIHNvdXJjZU1hcHBpbmdVUkw9aW5kZXguanMubWFwIiwgImltcG9ydCB7IG1hdGNoUGF0dGVybnMgfSBmcm9tIFwiQHRleHRsaW50L3JlZ2V4cC1zdHJpbmctbWF0Y2hlclwiO1xuZXhwb3J0IGNvbnN0IG1lc3NhZ2VzID0ge1xuICAgIE9QU19UT0tFTjoge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgMVBhc3N3b3JkIFNlcnZpY2UgQWNjb3VudCB0b2tlbjogJHtwcm9wcy5UT0tFTn1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgMVBhc3N3b3JkIFNlcnZpY2UgQWNjb3VudDogJHtwcm9wcy5UT0tFTn0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbmNvbnN0IGlzMVBhc3N3b3JkU2VydmljZUFjY291bnRUb2tlbiA9IChiYXNlNjRTdHJpbmcpID0+IHtcbiAgICB0cnkge1xuICAgICAgICBjb25zdCBqc29uU3RyaW5nID0gYXRvYihiYXNlNjRTdHJpbmcucmVwbGFjZSgvLS9nLCBcIitcIikucmVwbGFjZSgvXy9nLCBcIi9cIikpO1xuICAgICAgICBjb25zdCBqc29uID0gSlNPTi5wYXJzZShqc29uU3RyaW5nKTtcbiAgICAgICAgcmV0dXJuIHR5cGVvZiBqc29uID09PSBcIm9iamVjdFwiICYmIGpzb24gIT09IG51bGw7XG4gICAgfVxuICAgIGNhdGNoIChlcnJvcikge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgfVxufTtcbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLTFwYXNzd29yZFwiLFxuICAgICAgICByZWNvbW1lbmRlZDogdHJ1ZSxcbiAgICAgICAgdHlwZTogXCJzY2FubmVyXCIsXG4gICAgICAgIHN1cHBvcnRlZENvbnRlbnRUeXBlczogW1widGV4dFwiXSxcbiAgICAgICAgZG9jczoge1xuICAgICAgICAgICAgdXJsOiBcImh0dHBzOi8vZ2l0aHViLmNvbS9zZWNyZXRsaW50L3NlY3JldGxpbnQvYmxvYi9tYXN0ZXIvcGFja2FnZXMvJTQwc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtMXBhc3N3b3JkL1JFQURNRS5tZFwiLFxuICAgICAgICB9LFxuICAgIH0sXG4gICAgY3JlYXRlKGNvbnRleHQsIG9wdGlvbnMpIHtcbiAgICAgICAgY29uc3QgdCA9IGNvbnRleHQuY3JlYXRlVHJhbnNsYXRvcihtZXNzYWdlcyk7XG4gICAgICAgIGNvbnN0IG5vcm1hbGl6ZWRPcHRpb25zID0ge1xuICAgICAgICAgICAgYWxsb3dzOiBvcHRpb25zPy5hbGxvd3MgPz8gW10sXG4gICAgICAgIH07XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIC8vIDFQYXNzd29yZCBTZXJ2aWNlIEFjY291bnQgZm9ybWF0IGlzIGBvcHNfPGJhc2U2ND5gXG4gICAgICAgICAgICAgICAgLy8gaHR0cHM6Ly9kZXZlbG9wZXIuMXBhc3N3b3JkLmNvbS9kb2NzL3NlcnZpY2UtYWNjb3VudHMvc2VjdXJpdHkvXG4gICAgICAgICAgICAgICAgLy8gSXQgd2lsbCBiZSBsaWtlIG9wc197XCJlbWFpbFwiOlwiZWp3ZTY0cW1seGhyaUAxcGFzc3dvcmRzZXJ2aWNlYWNjb3VudHMubGNsXCIsXCJtdWtcIjp7XCJhbGdcIjpcIkEyNTZHQ01cIixcImV4dFwiOnRydWUsXCJrXCI6XCJNOFZQZkljOFZFZlRoY01YTGFLQ0tGOHNNaDVKTVpzUEF0dTkyZlFOYi1vXCIsXCJrZXlfb3BzXCI6W1wiZW5jcnlwdFwiLFwiZGVjcnlwdFwiXSxcImt0eVwiOlwib2N0XCIsXCJraWRcIjpcIm1wXCJ9LFwic2VjcmV0S2V5XCI6XCJBMy1DNFpKTU4tUFFUWlRMLUhHTDg0LUc2NE03LUtWWlJOLTRaVlA2XCIsXCJzcnBYXCI6XCI4NzBkNjdhOWU2MjY2MjVkOWUzNjg1MDc4MDRjOWMzMmU2NjFjNTdlN2U1NTg3NzgyOTFiZjI5ZDVhMjc5YWUxXCIsXCJzaWduSW5BZGRyZXNzXCI6XCJnb3RoYW0uYjVsb2NhbC5jb206NDAwMFwiLFwidXNlckF1dGhcIjp7XCJtZXRob2RcIjpcIlNSUGctNDA5NlwiLFwiYWxnXCI6XCJQQkVTMmctSFMyNTZcIixcIml0ZXJhdGlvbnNcIjoxMDAwMDAsXCJzYWx0XCI6XCJGTVJVUGl5ck40WGZfOEhvaDZZUlhRXCJ9fVxuICAgICAgICAgICAgICAgIC8vIFRoaXMgcmVnZXhwIG1hdGNoIGBvcHNfey4uLn1gIHBhdHRlcm5cbiAgICAgICAgICAgICAgICBjb25zdCBwYXR0ZXJuID0gLyg/PCFcXHB7TH0pb3BzXyhleVtBLVphLXowLTkrLz1dezEwMCwxMjgwfWZRPXswLDJ9KSg/IVtBLVphLXowLTkrLz1dKS9ndTtcbiAgICAgICAgICAgICAgICBjb25zdCBtYXRjaGVzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwocGF0dGVybik7XG4gICAgICAgICAgICAgICAgZm9yIChjb25zdCBtYXRjaCBvZiBtYXRjaGVzKSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGluZGV4ID0gbWF0Y2guaW5kZXggPz8gMDtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgbWF0Y2hTdHJpbmcgPSBtYXRjaFswXSA/PyBcIlwiO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBiYXNlNjRTdHJpbmcgPSBtYXRjaFsxXSA/PyBcIlwiO1xuICAgICAgICAgICAgICAgICAgICBpZiAoIWlzMVBhc3N3b3JkU2VydmljZUFjY291bnRUb2tlbihiYXNlNjRTdHJpbmcpKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2hTdHJpbmcsIG5vcm1hbGl6ZWRPcHRpb25zLmFsbG93cyk7XG4gICAgICAgICAgICAgICAgICAgIGlmIChhbGxvd2VkUmVzdWx0cy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaFN0cmluZy5sZW5ndGhdO1xuICAgICAgICAgICAgICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlOiB0KFwiT1BTX1RPS0VOXCIsIHtcbiAgICAgICAgICAgICAgICAgICAgICAgICAgICBUT0tFTjogbWF0Y2hTdHJpbmcsXG4gICAgICAgICAgICAgICAgICAgICAgICB9KSxcbiAgICAgICAgICAgICAgICAgICAgICAgIHJhbmdlLFxuICAgICAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICB9LFxuICAgICAgICB9O1xuICAgIH0sXG59O1xuLy8jIHNvdXJjZU1hcHBpbmdVUkw9aW5kZXguanMubWFwIiwgImltcG9ydCB7IG1hdGNoUGF0dGVybnMgfSBmcm9tIFwiQHRleHRsaW50L3JlZ2V4cC1zdHJpbmctbWF0Y2hlclwiO1xuZXhwb3J0IGNvbnN0IG1lc3NhZ2VzID0ge1xuICAgIE1vbmdvREJDb25uZWN0aW9uOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBNb25nb0RCIGNvbm5lY3Rpb24gc3RyaW5nOiAke3Byb3BzLlVSSX1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgTW9uZ29EQuaOpee2muaWh+Wtl+WIlzogJHtwcm9wcy5VUkl9IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbiAgICBNeVNRTENvbm5lY3Rpb246IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIE15U1FMIGNvbm5lY3Rpb24gc3RyaW5nOiAke3Byb3BzLlVSSX1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgTXlTUUzmjqXntprmloflrZfliJc6ICR7cHJvcHMuVVJJfSDjgYzjgb/jgaTjgYvjgorjgb7jgZfjgZ9gLFxuICAgIH0sXG4gICAgUG9zdGdyZVNRTENvbm5lY3Rpb246IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIFBvc3RncmVTUUwgY29ubmVjdGlvbiBzdHJpbmc6ICR7cHJvcHMuVVJJfWAsXG4gICAgICAgIGphOiAocHJvcHMpID0+IGBQb3N0Z3JlU1FM5o6l57aa5paH5a2X5YiXOiAke3Byb3BzLlVSSX0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbi8vIENvbW1vbiBwbGFjZWhvbGRlciBwYXR0ZXJucyB0aGF0IHNob3VsZCBiZSBpZ25vcmVkIHRvIGF2b2lkIGZhbHNlIHBvc2l0aXZlc1xuY29uc3QgQlVJTFRJTl9JR05PUkVEX1BBVFRFUk5TID0gW1xuICAgIFwibG9jYWxob3N0XCIsXG4gICAgXCIxMjcuMC4wLjFcIixcbiAgICBcImV4YW1wbGUuY29tXCIsXG4gICAgXCJleGFtcGxlLm9yZ1wiLFxuICAgIFwidGVzdC5jb21cIixcbiAgICBcInBhc3N3b3JkXCIsXG4gICAgXCJ1c2VybmFtZVwiLFxuICAgIFwic2VjcmV0XCIsXG4gICAgXCJteXBhc3N3b3JkXCIsXG4gICAgXCJteXVzZXJuYW1lXCIsXG4gICAgXCJyb290XCIsXG4gICAgXCJhZG1pblwiLFxuICAgIFwidXNlclwiLFxuICAgIFwicGFzc1wiLFxuICAgIFwie3Bhc3N3b3JkfVwiLFxuICAgIFwiJHtwYXNzd29yZH1cIixcbiAgICBcInt7cGFzc3dvcmR9fVwiLFxuICAgIFwie3VzZXJuYW1lfVwiLFxuICAgIFwiJHt1c2VybmFtZX1cIixcbiAgICBcInt7dXNlcm5hbWV9fVwiLFxuICAgIFwiWU9VUl9QQVNTV09SRFwiLFxuICAgIFwiWU9VUl9VU0VSTkFNRVwiLFxuICAgIFwiUkVQTEFDRV9XSVRIX1BBU1NXT1JEXCIsXG5dO1xuLyoqXG4gKiBDaGVjayBpZiB0aGUgc3RyaW5nIGNvbnRhaW5zIHZhcmlhYmxlLWxpa2UgcGF0dGVybnMgdGhhdCBpbmRpY2F0ZSBpdCdzIGxpa2VseSBhIHRlbXBsYXRlXG4gKi9cbmZ1bmN0aW9uIGlzVmFyaWFibGVMaWtlU3RyaW5nKHN0cikge1xuICAgIC8vIENoZWNrIGZvciBjb21tb24gdmFyaWFibGUgcGF0dGVybnMgd2l0aCBsZW5ndGggbGltaXRzIHRvIHByZXZlbnQgUmVEb1NcbiAgICBjb25zdCB2YXJpYWJsZVBhdHRlcm5zID0gW1xuICAgICAgICAvXFwkXFx7W159XXsxLDUwfVxcfS8sIC8vICR7dmFyfVxuICAgICAgICAvXFx7XFx7W159XXsxLDUwfVxcfVxcfS8sIC8vIHt7dmFyfX1cbiAgICAgICAgL1xce1tefV17MSw1MH1cXH0vLCAvLyB7dmFyfVxuICAgICAgICAvJVtBLVpfXXsxLDMwfSUvLCAvLyAlVkFSJVxuICAgICAgICAvXFwkW0EtWl9dezEsMzB9LywgLy8gJFZBUlxuICAgICAgICAvXFwkXFwoW14pXXsxLDUwfVxcKS8sIC8vICQodmFyKVxuICAgIF07XG4gICAgcmV0dXJuIHZhcmlhYmxlUGF0dGVybnMuc29tZSgocGF0dGVybikgPT4gcGF0dGVybi50ZXN0KHN0cikpO1xufVxuLyoqXG4gKiBDaGVjayBpZiB0aGUgcGFzc3dvcmQgcGFydCBsb29rcyBsaWtlIGEgcmVhbCBjcmVkZW50aWFsXG4gKi9cbmZ1bmN0aW9uIGlzTGlrZWx5UmVhbFBhc3N3b3JkKHBhc3N3b3JkKSB7XG4gICAgLy8gU2tpcCBpZiBpdCdzIHRvbyBzaG9ydCBvciB0b28gc2ltcGxlXG4gICAgaWYgKHBhc3N3b3JkLmxlbmd0aCA8IDQpXG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAvLyBTa2lwIGlmIGl0IGNvbnRhaW5zIHZhcmlhYmxlIHBhdHRlcm5zXG4gICAgaWYgKGlzVmFyaWFibGVMaWtlU3RyaW5nKHBhc3N3b3JkKSlcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIC8vIFNraXAgaWYgaXQncyBleGFjdGx5IGEgY29tbW9uIHBsYWNlaG9sZGVyIChub3QganVzdCBjb250YWlucyBpdClcbiAgICBjb25zdCBwYXNzd29yZExvd2VyID0gcGFzc3dvcmQudG9Mb3dlckNhc2UoKTtcbiAgICBpZiAoQlVJTFRJTl9JR05PUkVEX1BBVFRFUk5TLnNvbWUoKHBhdHRlcm4pID0+IHBhc3N3b3JkTG93ZXIgPT09IHBhdHRlcm4udG9Mb3dlckNhc2UoKSkpIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgIH1cbiAgICAvLyBTa2lwIHBhc3N3b3JkcyB0aGF0IGFyZSB0b28gcmVwZXRpdGl2ZSAoc2FtZSBjaGFyYWN0ZXIgcmVwZWF0ZWQpXG4gICAgaWYgKC9eKC4pXFwxezMsfSQvLnRlc3QocGFzc3dvcmQpKVxuICAgICAgICByZXR1cm4gZmFsc2U7IC8vIGUuZy4sIFwiYWFhYVwiLCBcIjExMTFcIiwgXCJ4eHh4XCJcbiAgICByZXR1cm4gdHJ1ZTtcbn1cbmZ1bmN0aW9uIHJlcG9ydE1vbmdvREJDb25uZWN0aW9uU3RyaW5nKHsgc291cmNlLCBvcHRpb25zLCBjb250ZXh0LCB0LCB9KSB7XG4gICAgLy8gTW9uZ29EQiBVUkkgcGF0dGVybnM6IG1vbmdvZGI6Ly8gYW5kIG1vbmdvZGIrc3J2Oi8vXG4gICAgLy8gQ2FwdHVyZXM6IG1vbmdvZGI6Ly9bdXNlcm5hbWU6cGFzc3dvcmRAXWhvc3RbOnBvcnRdWy9kYXRhYmFzZV1bP29wdGlvbnNdXG4gICAgLy8gVXNpbmcgcG9zc2Vzc2l2ZSBxdWFudGlmaWVycyB0byBwcmV2ZW50IFJlRG9TXG4gICAgY29uc3QgTU9OR09EQl9QQVRURVJOID0gL21vbmdvZGIoPzpcXCtzcnYpPzpcXC9cXC8oPzooPzx1c2VybmFtZT5bXjpcXC9cXHNdezEsMTAwfSk6KD88cGFzc3dvcmQ+W15AXFwvXFxzXXsxLDIwMH0pQCk/KD88aG9zdD5bXlxcL1xccz9dezEsMTAwfSkoPzpcXC8oPzxkYXRhYmFzZT5bXj9cXHNdezAsMTAwfSkpPyg/OlxcPyg/PG9wdGlvbnM+W15cXHNdezAsNTAwfSkpPy9naTtcbiAgICBjb25zdCByZXN1bHRzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwoTU9OR09EQl9QQVRURVJOKTtcbiAgICBmb3IgKGNvbnN0IHJlc3VsdCBvZiByZXN1bHRzKSB7XG4gICAgICAgIGNvbnN0IGluZGV4ID0gcmVzdWx0LmluZGV4IHx8IDA7XG4gICAgICAgIGNvbnN0IG1hdGNoID0gcmVzdWx0WzBdIHx8IFwiXCI7XG4gICAgICAgIGNvbnN0IHVzZXJuYW1lID0gcmVzdWx0Lmdyb3Vwcz8udXNlcm5hbWU7XG4gICAgICAgIGNvbnN0IHBhc3N3b3JkID0gcmVzdWx0Lmdyb3Vwcz8ucGFzc3dvcmQ7XG4gICAgICAgIC8vIFNraXAgaWYgbm8gY3JlZGVudGlhbHMgZm91bmRcbiAgICAgICAgaWYgKCF1c2VybmFtZSB8fCAhcGFzc3dvcmQpXG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgLy8gU2tpcCBpZiBwYXNzd29yZCBkb2Vzbid0IGxvb2sgcmVhbFxuICAgICAgICBpZiAoIWlzTGlrZWx5UmVhbFBhc3N3b3JkKHBhc3N3b3JkKSlcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaC5sZW5ndGhdO1xuICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2gsIG9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgaWYgKGFsbG93ZWRSZXN1bHRzLmxlbmd0aCA+IDApIHtcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnRleHQucmVwb3J0KHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJNb25nb0RCQ29ubmVjdGlvblwiLCB7XG4gICAgICAgICAgICAgICAgVVJJOiBtYXRjaCxcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgIH0pO1xuICAgIH1cbn1cbmZ1bmN0aW9uIHJlcG9ydE15U1FMQ29ubmVjdGlvblN0cmluZyh7IHNvdXJjZSwgb3B0aW9ucywgY29udGV4dCwgdCwgfSkge1xuICAgIC8vIE15U1FMIFVSSSBwYXR0ZXJuczogamRiYzpteXNxbDovLywgbXlzcWw6Ly8sIG15c3FseDovL1xuICAgIC8vIFVzaW5nIHBvc3Nlc3NpdmUgcXVhbnRpZmllcnMgdG8gcHJldmVudCBSZURvU1xuICAgIGNvbnN0IE1ZU1FMX1VSSV9QQVRURVJOID0gLyg/OmpkYmM6KT9teXNxbCg/OngpPzpcXC9cXC8oPzooPzx1c2VybmFtZT5bXjpcXC9cXHNdezEsMTAwfSk6KD88cGFzc3dvcmQ+W15AXFwvXFxzXXsxLDIwMH0pQCk/KD88aG9zdD5bXlxcL1xccz9dezEsMTAwfSkoPzpcXC8oPzxkYXRhYmFzZT5bXj9cXHNdezAsMTAwfSkpPyg/OlxcPyg/PG9wdGlvbnM+W15cXHNdezAsNTAwfSkpPy9naTtcbiAgICBjb25zdCByZXN1bHRzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwoTVlTUUxfVVJJX1BBVFRFUk4pO1xuICAgIGZvciAoY29uc3QgcmVzdWx0IG9mIHJlc3VsdHMpIHtcbiAgICAgICAgY29uc3QgaW5kZXggPSByZXN1bHQuaW5kZXggfHwgMDtcbiAgICAgICAgY29uc3QgbWF0Y2ggPSByZXN1bHRbMF0gfHwgXCJcIjtcbiAgICAgICAgY29uc3QgdXNlcm5hbWUgPSByZXN1bHQuZ3JvdXBzPy51c2VybmFtZTtcbiAgICAgICAgY29uc3QgcGFzc3dvcmQgPSByZXN1bHQuZ3JvdXBzPy5wYXNzd29yZDtcbiAgICAgICAgLy8gU2tpcCBpZiBubyBjcmVkZW50aWFscyBmb3VuZFxuICAgICAgICBpZiAoIXVzZXJuYW1lIHx8ICFwYXNzd29yZClcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAvLyBTa2lwIGlmIHBhc3N3b3JkIGRvZXNuJ3QgbG9vayByZWFsXG4gICAgICAgIGlmICghaXNMaWtlbHlSZWFsUGFzc3dvcmQocGFzc3dvcmQpKVxuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIGNvbnN0IHJhbmdlID0gW2luZGV4LCBpbmRleCArIG1hdGNoLmxlbmd0aF07XG4gICAgICAgIGNvbnN0IGFsbG93ZWRSZXN1bHRzID0gbWF0Y2hQYXR0ZXJucyhtYXRjaCwgb3B0aW9ucy5hbGxvd3MpO1xuICAgICAgICBpZiAoYWxsb3dlZFJlc3VsdHMubGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29udGV4dC5yZXBvcnQoe1xuICAgICAgICAgICAgbWVzc2FnZTogdChcIk15U1FMQ29ubmVjdGlvblwiLCB7XG4gICAgICAgICAgICAgICAgVVJJOiBtYXRjaCxcbiAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgIH0pO1xuICAgIH1cbn1cbmZ1bmN0aW9uIHJlcG9ydFBvc3RncmVTUUxDb25uZWN0aW9uU3RyaW5nKHsgc291cmNlLCBvcHRpb25zLCBjb250ZXh0LCB0LCB9KSB7XG4gICAgLy8gUG9zdGdyZVNRTCBVUkkgcGF0dGVybnM6IHBvc3RncmVzcWw6Ly8sIHBvc3RncmVzOi8vXG4gICAgLy8gVXNpbmcgcG9zc2Vzc2l2ZSBxdWFudGlmaWVycyB0byBwcmV2ZW50IFJlRG9TXG4gICAgY29uc3QgUE9TVEdSRVNRTF9VUklfUEFUVEVSTiA9IC9wb3N0Z3Jlcyg/OnFsKT86XFwvXFwvKD86KD88dXNlcm5hbWU+W146XFwvXFxzXXsxLDEwMH0pOig/PHBhc3N3b3JkPlteQFxcL1xcc117MSwyMDB9KUApPyg/PGhvc3Q+W15cXC9cXHM/XXsxLDEwMH0pKD86XFwvKD88ZGF0YWJhc2U+W14/XFxzXXswLDEwMH0pKT8oPzpcXD8oPzxvcHRpb25zPlteXFxzXXswLDUwMH0pKT8vZ2k7XG4gICAgY29uc3QgcmVzdWx0cyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKFBPU1RHUkVTUUxfVVJJX1BBVFRFUk4pO1xuICAgIGZvciAoY29uc3QgcmVzdWx0IG9mIHJlc3VsdHMpIHtcbiAgICAgICAgY29uc3QgaW5kZXggPSByZXN1bHQuaW5kZXggfHwgMDtcbiAgICAgICAgY29uc3QgbWF0Y2ggPSByZXN1bHRbMF0gfHwgXCJcIjtcbiAgICAgICAgY29uc3QgdXNlcm5hbWUgPSByZXN1bHQuZ3JvdXBzPy51c2VybmFtZTtcbiAgICAgICAgY29uc3QgcGFzc3dvcmQgPSByZXN1bHQuZ3JvdXBzPy5wYXNzd29yZDtcbiAgICAgICAgLy8gU2tpcCBpZiBubyBjcmVkZW50aWFscyBmb3VuZFxuICAgICAgICBpZiAoIXVzZXJuYW1lIHx8ICFwYXNzd29yZClcbiAgICAgICAgICAgIGNvbnRpbnVlO1xuICAgICAgICAvLyBTa2lwIGlmIHBhc3N3b3JkIGRvZXNuJ3QgbG9vayByZWFsXG4gICAgICAgIGlmICghaXNMaWtlbHlSZWFsUGFzc3dvcmQocGFzc3dvcmQpKVxuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIGNvbnN0IHJhbmdlID0gW2luZGV4LCBpbmRleCArIG1hdGNoLmxlbmd0aF07XG4gICAgICAgIGNvbnN0IGFsbG93ZWRSZXN1bHRzID0gbWF0Y2hQYXR0ZXJucyhtYXRjaCwgb3B0aW9ucy5hbGxvd3MpO1xuICAgICAgICBpZiAoYWxsb3dlZFJlc3VsdHMubGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgIH1cbiAgICAgICAgY29udGV4dC5yZXBvcnQoe1xuICAgICAgICAgICAgbWVzc2FnZTogdChcIlBvc3RncmVTUUxDb25uZWN0aW9uXCIsIHtcbiAgICAgICAgICAgICAgICBVUkk6IG1hdGNoLFxuICAgICAgICAgICAgfSksXG4gICAgICAgICAgICByYW5nZSxcbiAgICAgICAgfSk7XG4gICAgfVxufVxuZXhwb3J0IGNvbnN0IGNyZWF0b3IgPSB7XG4gICAgbWVzc2FnZXMsXG4gICAgbWV0YToge1xuICAgICAgICBpZDogXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZGF0YWJhc2UtY29ubmVjdGlvbi1zdHJpbmdcIixcbiAgICAgICAgcmVjb21tZW5kZWQ6IHRydWUsXG4gICAgICAgIHR5cGU6IFwic2Nhbm5lclwiLFxuICAgICAgICBzdXBwb3J0ZWRDb250ZW50VHlwZXM6IFtcInRleHRcIl0sXG4gICAgICAgIGRvY3M6IHtcbiAgICAgICAgICAgIHVybDogXCJodHRwczovL2dpdGh1Yi5jb20vc2VjcmV0bGludC9zZWNyZXRsaW50L2Jsb2IvbWFzdGVyL3BhY2thZ2VzLyU0MHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWRhdGFiYXNlLWNvbm5lY3Rpb24tc3RyaW5nL1JFQURNRS5tZFwiLFxuICAgICAgICB9LFxuICAgIH0sXG4gICAgY3JlYXRlKGNvbnRleHQsIG9wdGlvbnMpIHtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZE9wdGlvbnMgPSB7XG4gICAgICAgICAgICBhbGxvd3M6IG9wdGlvbnMuYWxsb3dzIHx8IFtdLFxuICAgICAgICB9O1xuICAgICAgICBjb25zdCB0ID0gY29udGV4dC5jcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzKTtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIGZpbGUoc291cmNlKSB7XG4gICAgICAgICAgICAgICAgcmVwb3J0TW9uZ29EQkNvbm5lY3Rpb25TdHJpbmcoeyBzb3VyY2UsIG9wdGlvbnM6IG5vcm1hbGl6ZWRPcHRpb25zLCBjb250ZXh0LCB0IH0pO1xuICAgICAgICAgICAgICAgIHJlcG9ydE15U1FMQ29ubmVjdGlvblN0cmluZyh7IHNvdXJjZSwgb3B0aW9uczogbm9ybWFsaXplZE9wdGlvbnMsIGNvbnRleHQsIHQgfSk7XG4gICAgICAgICAgICAgICAgcmVwb3J0UG9zdGdyZVNRTENvbm5lY3Rpb25TdHJpbmcoeyBzb3VyY2UsIG9wdGlvbnM6IG5vcm1hbGl6ZWRPcHRpb25zLCBjb250ZXh0LCB0IH0pO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgfTtcbiAgICB9LFxufTtcbi8vIyBzb3VyY2VNYXBwaW5nVVJMPWluZGV4LmpzLm1hcCIsICJpbXBvcnQgeyBtYXRjaFBhdHRlcm5zIH0gZnJvbSBcIkB0ZXh0bGludC9yZWdleHAtc3RyaW5nLW1hdGNoZXJcIjtcbmV4cG9ydCBjb25zdCBtZXNzYWdlcyA9IHtcbiAgICBIQVNISUNPUlBfVkFVTFRfU0VSVklDRV9UT0tFTjoge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgSGFzaGlDb3JwIFZhdWx0IHNlcnZpY2UgdG9rZW46ICR7cHJvcHMuVE9LRU59YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYEhhc2hpQ29ycCBWYXVsdCBzZXJ2aWNlIHRva2VuOiAke3Byb3BzLlRPS0VOfSDjgYzjgb/jgaTjgYvjgorjgb7jgZfjgZ9gLFxuICAgIH0sXG4gICAgSEFTSElDT1JQX1ZBVUxUX0JBVENIX1RPS0VOOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBIYXNoaUNvcnAgVmF1bHQgYmF0Y2ggdG9rZW46ICR7cHJvcHMuVE9LRU59YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYEhhc2hpQ29ycCBWYXVsdCBiYXRjaCB0b2tlbjogJHtwcm9wcy5UT0tFTn0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxuICAgIEhBU0hJQ09SUF9WQVVMVF9SRUNPVkVSWV9UT0tFTjoge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgSGFzaGlDb3JwIFZhdWx0IHJlY292ZXJ5IHRva2VuOiAke3Byb3BzLlRPS0VOfWAsXG4gICAgICAgIGphOiAocHJvcHMpID0+IGBIYXNoaUNvcnAgVmF1bHQgcmVjb3ZlcnkgdG9rZW46ICR7cHJvcHMuVE9LRU59IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbn07XG4vLyBIYXNoaUNvcnAgVmF1bHQgdG9rZW4gZm9ybWF0cyAoVmF1bHQgMS4xMCspOlxuLy8gLSBTZXJ2aWNlIHRva2VuOiAgYGh2cy5gICsgOTAuLjEyMCBbQS1aYS16MC05Xy1dXG4vLyAtIEJhdGNoIHRva2VuOiAgICBgaHZiLmAgKyAxMzguLjMwMCBbQS1aYS16MC05Xy1dXG4vLyAtIFJlY292ZXJ5IHRva2VuOiBgaHZyLmAgKyA5MC4uMTIwIFtBLVphLXowLTlfLV1cbi8vIFJlZmVyZW5jZXM6XG4vLyAtIGh0dHBzOi8vZGV2ZWxvcGVyLmhhc2hpY29ycC5jb20vdmF1bHQvZG9jcy9jb25jZXB0cy90b2tlbnNcbi8vIC0gaHR0cHM6Ly9kb2NzLmdpdGh1Yi5jb20vZW4vY29kZS1zZWN1cml0eS9zZWNyZXQtc2Nhbm5pbmcvc2VjcmV0LXNjYW5uaW5nLXBhdHRlcm5zXG4vLyAtIGh0dHBzOi8vZ2l0aHViLmNvbS9naXRsZWFrcy9naXRsZWFrcy9ibG9iL21hc3Rlci9jb25maWcvZ2l0bGVha3MudG9tbFxuLy9cbi8vIEJvdW5kYXJpZXM6XG4vLyAtIExlYWRpbmcgYCg/PCFcXHB7TH0pYCBwcmV2ZW50cyBtYXRjaGluZyB3aGVuIHRoZSBwcmVmaXggaXMgZ2x1ZWQgdG8gYW5vdGhlciBsZXR0ZXJcbi8vICAgKGUuZy4gYHhodnMuYCksIHdoaWxlIHN0aWxsIGFsbG93aW5nIHB1bmN0dWF0aW9uLCBkaWdpdHMsIHdoaXRlc3BhY2UsIGFuZCBsaW5lIHN0YXJ0cy5cbi8vIC0gVHJhaWxpbmcgYCg/IVtBLVphLXowLTlfLV0pYCBhbmNob3JzIHRvIHRoZSBlbmQgb2YgdGhlIHRva2VuIGJvZHkuXG5jb25zdCBzZXJ2aWNlVG9rZW5QYXR0ZXJuID0gLyg/PCFcXHB7TH0paHZzXFwuW0EtWmEtejAtOV8tXXs5MCwxMjB9KD8hW0EtWmEtejAtOV8tXSkvZ3U7XG5jb25zdCBiYXRjaFRva2VuUGF0dGVybiA9IC8oPzwhXFxwe0x9KWh2YlxcLltBLVphLXowLTlfLV17MTM4LDMwMH0oPyFbQS1aYS16MC05Xy1dKS9ndTtcbmNvbnN0IHJlY292ZXJ5VG9rZW5QYXR0ZXJuID0gLyg/PCFcXHB7TH0paHZyXFwuW0EtWmEtejAtOV8tXXs5MCwxMjB9KD8hW0EtWmEtejAtOV8tXSkvZ3U7XG5leHBvcnQgY29uc3QgY3JlYXRvciA9IHtcbiAgICBtZXNzYWdlcyxcbiAgICBtZXRhOiB7XG4gICAgICAgIGlkOiBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1oYXNoaWNvcnAtdmF1bHRcIixcbiAgICAgICAgcmVjb21tZW5kZWQ6IHRydWUsXG4gICAgICAgIHR5cGU6IFwic2Nhbm5lclwiLFxuICAgICAgICBzdXBwb3J0ZWRDb250ZW50VHlwZXM6IFtcInRleHRcIl0sXG4gICAgICAgIGRvY3M6IHtcbiAgICAgICAgICAgIHVybDogXCJodHRwczovL2dpdGh1Yi5jb20vc2VjcmV0bGludC9zZWNyZXRsaW50L2Jsb2IvbWFzdGVyL3BhY2thZ2VzLyU0MHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWhhc2hpY29ycC12YXVsdC9SRUFETUUubWRcIixcbiAgICAgICAgfSxcbiAgICB9LFxuICAgIGNyZWF0ZShjb250ZXh0LCBvcHRpb25zKSB7XG4gICAgICAgIGNvbnN0IHQgPSBjb250ZXh0LmNyZWF0ZVRyYW5zbGF0b3IobWVzc2FnZXMpO1xuICAgICAgICBjb25zdCBub3JtYWxpemVkT3B0aW9ucyA9IHtcbiAgICAgICAgICAgIGFsbG93czogb3B0aW9ucz8uYWxsb3dzID8/IFtdLFxuICAgICAgICB9O1xuICAgICAgICBjb25zdCByZXBvcnRNYXRjaGVzID0gKHNvdXJjZSwgcGF0dGVybiwgbWVzc2FnZUlkKSA9PiB7XG4gICAgICAgICAgICBjb25zdCBtYXRjaGVzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwocGF0dGVybik7XG4gICAgICAgICAgICBmb3IgKGNvbnN0IG1hdGNoIG9mIG1hdGNoZXMpIHtcbiAgICAgICAgICAgICAgICBjb25zdCBpbmRleCA9IG1hdGNoLmluZGV4ID8/IDA7XG4gICAgICAgICAgICAgICAgY29uc3QgbWF0Y2hTdHJpbmcgPSBtYXRjaFswXSA/PyBcIlwiO1xuICAgICAgICAgICAgICAgIGNvbnN0IGFsbG93ZWRSZXN1bHRzID0gbWF0Y2hQYXR0ZXJucyhtYXRjaFN0cmluZywgbm9ybWFsaXplZE9wdGlvbnMuYWxsb3dzKTtcbiAgICAgICAgICAgICAgICBpZiAoYWxsb3dlZFJlc3VsdHMubGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgY29uc3QgcmFuZ2UgPSBbaW5kZXgsIGluZGV4ICsgbWF0Y2hTdHJpbmcubGVuZ3RoXTtcbiAgICAgICAgICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICAgICAgICAgIG1lc3NhZ2U6IHQobWVzc2FnZUlkLCB7XG4gICAgICAgICAgICAgICAgICAgICAgICBUT0tFTjogbWF0Y2hTdHJpbmcsXG4gICAgICAgICAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgICAgICAgICByYW5nZSxcbiAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgfTtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIGZpbGUoc291cmNlKSB7XG4gICAgICAgICAgICAgICAgcmVwb3J0TWF0Y2hlcyhzb3VyY2UsIHNlcnZpY2VUb2tlblBhdHRlcm4sIFwiSEFTSElDT1JQX1ZBVUxUX1NFUlZJQ0VfVE9LRU5cIik7XG4gICAgICAgICAgICAgICAgcmVwb3J0TWF0Y2hlcyhzb3VyY2UsIGJhdGNoVG9rZW5QYXR0ZXJuLCBcIkhBU0hJQ09SUF9WQVVMVF9CQVRDSF9UT0tFTlwiKTtcbiAgICAgICAgICAgICAgICByZXBvcnRNYXRjaGVzKHNvdXJjZSwgcmVjb3ZlcnlUb2tlblBhdHRlcm4sIFwiSEFTSElDT1JQX1ZBVUxUX1JFQ09WRVJZX1RPS0VOXCIpO1xuICAgICAgICAgICAgfSxcbiAgICAgICAgfTtcbiAgICB9LFxufTtcbi8vIyBzb3VyY2VNYXBwaW5nVVJMPWluZGV4LmpzLm1hcCIsICJpbXBvcnQgeyBtYXRjaFBhdHRlcm5zIH0gZnJvbSBcIkB0ZXh0bGludC9yZWdleHAtc3RyaW5nLW1hdGNoZXJcIjtcbmV4cG9ydCBjb25zdCBtZXNzYWdlcyA9IHtcbiAgICBWRVJDRUxfUEVSU09OQUxfQUNDRVNTX1RPS0VOOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBWZXJjZWwgcGVyc29uYWwgYWNjZXNzIHRva2VuOiAke3Byb3BzLklEfWAsXG4gICAgICAgIGphOiAocHJvcHMpID0+IGBWZXJjZWwgcGVyc29uYWwgYWNjZXNzIHRva2VuOiAke3Byb3BzLklEfSDjgYzjgb/jgaTjgYvjgorjgb7jgZfjgZ9gLFxuICAgIH0sXG4gICAgVkVSQ0VMX0lOVEVHUkFUSU9OX1RPS0VOOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBWZXJjZWwgaW50ZWdyYXRpb24gdG9rZW46ICR7cHJvcHMuSUR9YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYFZlcmNlbCBpbnRlZ3JhdGlvbiB0b2tlbjogJHtwcm9wcy5JRH0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxuICAgIFZFUkNFTF9BUFBfQUNDRVNTX1RPS0VOOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBWZXJjZWwgYXBwIGFjY2VzcyB0b2tlbjogJHtwcm9wcy5JRH1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgVmVyY2VsIGFwcCBhY2Nlc3MgdG9rZW46ICR7cHJvcHMuSUR9IOOBjOOBv+OBpOOBi+OCiuOBvuOBl+OBn2AsXG4gICAgfSxcbiAgICBWRVJDRUxfQVBQX1JFRlJFU0hfVE9LRU46IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIFZlcmNlbCBhcHAgcmVmcmVzaCB0b2tlbjogJHtwcm9wcy5JRH1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgVmVyY2VsIGFwcCByZWZyZXNoIHRva2VuOiAke3Byb3BzLklEfSDjgYzjgb/jgaTjgYvjgorjgb7jgZfjgZ9gLFxuICAgIH0sXG4gICAgVkVSQ0VMX0FJX0dBVEVXQVlfQVBJX0tFWToge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgVmVyY2VsIEFJIEdhdGV3YXkgQVBJIGtleTogJHtwcm9wcy5JRH1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgVmVyY2VsIEFJIEdhdGV3YXkgQVBJIGtleTogJHtwcm9wcy5JRH0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbmNvbnN0IHByZWZpeFRvTWVzc2FnZUlkID0ge1xuICAgIHZjcDogXCJWRVJDRUxfUEVSU09OQUxfQUNDRVNTX1RPS0VOXCIsXG4gICAgdmNpOiBcIlZFUkNFTF9JTlRFR1JBVElPTl9UT0tFTlwiLFxuICAgIHZjYTogXCJWRVJDRUxfQVBQX0FDQ0VTU19UT0tFTlwiLFxuICAgIHZjcjogXCJWRVJDRUxfQVBQX1JFRlJFU0hfVE9LRU5cIixcbiAgICB2Y2s6IFwiVkVSQ0VMX0FJX0dBVEVXQVlfQVBJX0tFWVwiLFxufTtcbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLXZlcmNlbFwiLFxuICAgICAgICByZWNvbW1lbmRlZDogdHJ1ZSxcbiAgICAgICAgdHlwZTogXCJzY2FubmVyXCIsXG4gICAgICAgIHN1cHBvcnRlZENvbnRlbnRUeXBlczogW1widGV4dFwiXSxcbiAgICAgICAgZG9jczoge1xuICAgICAgICAgICAgdXJsOiBcImh0dHBzOi8vZ2l0aHViLmNvbS9zZWNyZXRsaW50L3NlY3JldGxpbnQvYmxvYi9tYXN0ZXIvcGFja2FnZXMvJTQwc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtdmVyY2VsL1JFQURNRS5tZFwiLFxuICAgICAgICB9LFxuICAgIH0sXG4gICAgY3JlYXRlKGNvbnRleHQsIG9wdGlvbnMpIHtcbiAgICAgICAgY29uc3QgdCA9IGNvbnRleHQuY3JlYXRlVHJhbnNsYXRvcihtZXNzYWdlcyk7XG4gICAgICAgIGNvbnN0IG5vcm1hbGl6ZWRPcHRpb25zID0ge1xuICAgICAgICAgICAgYWxsb3dzOiBvcHRpb25zPy5hbGxvd3MgPz8gW10sXG4gICAgICAgIH07XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIGNvbnN0IHBhdHRlcm4gPSAvKD88IVxccHtMfSkoPzxwcmVmaXg+dmNwfHZjaXx2Y2F8dmNyfHZjaylfW0EtWmEtejAtOV17MjAsNjB9KD8hW0EtWmEtejAtOV0pL2d1O1xuICAgICAgICAgICAgICAgIGNvbnN0IG1hdGNoZXMgPSBzb3VyY2UuY29udGVudC5tYXRjaEFsbChwYXR0ZXJuKTtcbiAgICAgICAgICAgICAgICBmb3IgKGNvbnN0IG1hdGNoIG9mIG1hdGNoZXMpIHtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgaW5kZXggPSBtYXRjaC5pbmRleCA/PyAwO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBtYXRjaFN0cmluZyA9IG1hdGNoWzBdID8/IFwiXCI7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IHByZWZpeCA9IG1hdGNoLmdyb3Vwcz8ucHJlZml4O1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBtZXNzYWdlSWQgPSBwcmVmaXhUb01lc3NhZ2VJZFtwcmVmaXhdO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2hTdHJpbmcsIG5vcm1hbGl6ZWRPcHRpb25zLmFsbG93cyk7XG4gICAgICAgICAgICAgICAgICAgIGlmIChhbGxvd2VkUmVzdWx0cy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaFN0cmluZy5sZW5ndGhdO1xuICAgICAgICAgICAgICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlOiB0KG1lc3NhZ2VJZCwge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIElEOiBtYXRjaFN0cmluZyxcbiAgICAgICAgICAgICAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgREFUQUJSSUNLU19QRVJTT05BTF9BQ0NFU1NfVE9LRU46IHtcbiAgICAgICAgZW46IChwcm9wcykgPT4gYGZvdW5kIERhdGFicmlja3MgcGVyc29uYWwgYWNjZXNzIHRva2VuOiAke3Byb3BzLklEfWAsXG4gICAgICAgIGphOiAocHJvcHMpID0+IGBEYXRhYnJpY2tzIHBlcnNvbmFsIGFjY2VzcyB0b2tlbjogJHtwcm9wcy5JRH0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWRhdGFicmlja3NcIixcbiAgICAgICAgcmVjb21tZW5kZWQ6IHRydWUsXG4gICAgICAgIHR5cGU6IFwic2Nhbm5lclwiLFxuICAgICAgICBzdXBwb3J0ZWRDb250ZW50VHlwZXM6IFtcInRleHRcIl0sXG4gICAgICAgIGRvY3M6IHtcbiAgICAgICAgICAgIHVybDogXCJodHRwczovL2dpdGh1Yi5jb20vc2VjcmV0bGludC9zZWNyZXRsaW50L2Jsb2IvbWFzdGVyL3BhY2thZ2VzLyU0MHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWRhdGFicmlja3MvUkVBRE1FLm1kXCIsXG4gICAgICAgIH0sXG4gICAgfSxcbiAgICBjcmVhdGUoY29udGV4dCwgb3B0aW9ucykge1xuICAgICAgICBjb25zdCB0ID0gY29udGV4dC5jcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzKTtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZE9wdGlvbnMgPSB7XG4gICAgICAgICAgICBhbGxvd3M6IG9wdGlvbnM/LmFsbG93cyA/PyBbXSxcbiAgICAgICAgfTtcbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIGZpbGUoc291cmNlKSB7XG4gICAgICAgICAgICAgICAgLy8gRGF0YWJyaWNrcyBwZXJzb25hbCBhY2Nlc3MgdG9rZW5zOlxuICAgICAgICAgICAgICAgIC8vIC0gUHJlZml4OiBgZGFwaWBcbiAgICAgICAgICAgICAgICAvLyAtIEJvZHk6IDMyIGhleGFkZWNpbWFsIGNoYXJhY3RlcnMgKERhdGFicmlja3MgaXNzdWVzIGxvd2VyY2FzZSxcbiAgICAgICAgICAgICAgICAvLyAgIGJ1dCBtYXRjaCBjYXNlLWluc2Vuc2l0aXZlbHkgdG8gYmUgbGVuaWVudClcbiAgICAgICAgICAgICAgICAvLyAtIE9wdGlvbmFsIHN1ZmZpeDogYC08c2luZ2xlIGRpZ2l0PmBcbiAgICAgICAgICAgICAgICAvLyBSZWZlcmVuY2U6XG4gICAgICAgICAgICAgICAgLy8gLSBodHRwczovL2RvY3MuZGF0YWJyaWNrcy5jb20vYXdzL2VuL2Rldi10b29scy9hdXRoL3BhdFxuICAgICAgICAgICAgICAgIC8vIC0gaHR0cHM6Ly9kb2NzLmdpdGh1Yi5jb20vZW4vY29kZS1zZWN1cml0eS9zZWNyZXQtc2Nhbm5pbmcvc2VjcmV0LXNjYW5uaW5nLXBhdHRlcm5zXG4gICAgICAgICAgICAgICAgY29uc3QgcGF0dGVybiA9IC8oPzwhXFxwe0x9KWRhcGlbQS1GYS1mMC05XXszMn0oPzotWzAtOV0pPyg/IVtBLUZhLWYwLTldKS9ndTtcbiAgICAgICAgICAgICAgICBjb25zdCBtYXRjaGVzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwocGF0dGVybik7XG4gICAgICAgICAgICAgICAgZm9yIChjb25zdCBtYXRjaCBvZiBtYXRjaGVzKSB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IGluZGV4ID0gbWF0Y2guaW5kZXggPz8gMDtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgbWF0Y2hTdHJpbmcgPSBtYXRjaFswXSA/PyBcIlwiO1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBhbGxvd2VkUmVzdWx0cyA9IG1hdGNoUGF0dGVybnMobWF0Y2hTdHJpbmcsIG5vcm1hbGl6ZWRPcHRpb25zLmFsbG93cyk7XG4gICAgICAgICAgICAgICAgICAgIGlmIChhbGxvd2VkUmVzdWx0cy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgICAgICBjb25zdCByYW5nZSA9IFtpbmRleCwgaW5kZXggKyBtYXRjaFN0cmluZy5sZW5ndGhdO1xuICAgICAgICAgICAgICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICAgICAgICAgICAgICBtZXNzYWdlOiB0KFwiREFUQUJSSUNLU19QRVJTT05BTF9BQ0NFU1NfVE9LRU5cIiwge1xuICAgICAgICAgICAgICAgICAgICAgICAgICAgIElEOiBtYXRjaFN0cmluZyxcbiAgICAgICAgICAgICAgICAgICAgICAgIH0pLFxuICAgICAgICAgICAgICAgICAgICAgICAgcmFuZ2UsXG4gICAgICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgRE9DS0VSX1BFUlNPTkFMX0FDQ0VTU19UT0tFTjoge1xuICAgICAgICBlbjogKHByb3BzKSA9PiBgZm91bmQgRG9ja2VyIFBlcnNvbmFsIEFjY2VzcyBUb2tlbjogJHtwcm9wcy5UT0tFTn1gLFxuICAgICAgICBqYTogKHByb3BzKSA9PiBgRG9ja2VyIFBlcnNvbmFsIEFjY2VzcyBUb2tlbjogJHtwcm9wcy5UT0tFTn0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbmZ1bmN0aW9uIHJlcG9ydElmRm91bmREb2NrZXJQQVQoeyBzb3VyY2UsIG9wdGlvbnMsIGNvbnRleHQsIHQsIH0pIHtcbiAgICAvLyBEb2NrZXIgUGVyc29uYWwgQWNjZXNzIFRva2VuXG4gICAgLy8gUHJlZml4OiBkY2tyX3BhdF8gZm9sbG93ZWQgYnkgZXhhY3RseSAyNyBhbHBoYW51bWVyaWMsIHVuZGVyc2NvcmUsIG9yIGh5cGhlbiBjaGFyYWN0ZXJzXG4gICAgLy8gUmVmZXJlbmNlOiBodHRwczovL2RvY3MuZG9ja2VyLmNvbS9zZWN1cml0eS9hY2Nlc3MtdG9rZW5zL1xuICAgIC8vIFJlZmVyZW5jZTogaHR0cHM6Ly9naXRodWIuY29tL3RydWZmbGVzZWN1cml0eS90cnVmZmxlaG9nL2Jsb2IvbWFpbi9wa2cvZGV0ZWN0b3JzL2RvY2tlcmh1Yi92Mi9kb2NrZXJodWIuZ29cbiAgICBjb25zdCBET0NLRVJfUEFUX1BBVFRFUk4gPSAvKD88IVxccHtMfSlkY2tyX3BhdF9bYS16QS1aMC05Xy1dezI3fSg/IVthLXpBLVowLTlfLV0pL2d1O1xuICAgIGNvbnN0IHJlc3VsdHMgPSBzb3VyY2UuY29udGVudC5tYXRjaEFsbChET0NLRVJfUEFUX1BBVFRFUk4pO1xuICAgIGZvciAoY29uc3QgcmVzdWx0IG9mIHJlc3VsdHMpIHtcbiAgICAgICAgY29uc3QgaW5kZXggPSByZXN1bHQuaW5kZXggfHwgMDtcbiAgICAgICAgY29uc3QgbWF0Y2ggPSByZXN1bHRbMF0gfHwgXCJcIjtcbiAgICAgICAgY29uc3QgcmFuZ2UgPSBbaW5kZXgsIGluZGV4ICsgbWF0Y2gubGVuZ3RoXTtcbiAgICAgICAgY29uc3QgYWxsb3dlZFJlc3VsdHMgPSBtYXRjaFBhdHRlcm5zKG1hdGNoLCBvcHRpb25zLmFsbG93cyk7XG4gICAgICAgIGlmIChhbGxvd2VkUmVzdWx0cy5sZW5ndGggPiAwKSB7XG4gICAgICAgICAgICBjb250aW51ZTtcbiAgICAgICAgfVxuICAgICAgICBjb250ZXh0LnJlcG9ydCh7XG4gICAgICAgICAgICBtZXNzYWdlOiB0KFwiRE9DS0VSX1BFUlNPTkFMX0FDQ0VTU19UT0tFTlwiLCB7XG4gICAgICAgICAgICAgICAgVE9LRU46IG1hdGNoLFxuICAgICAgICAgICAgfSksXG4gICAgICAgICAgICByYW5nZSxcbiAgICAgICAgfSk7XG4gICAgfVxufVxuZXhwb3J0IGNvbnN0IGNyZWF0b3IgPSB7XG4gICAgbWVzc2FnZXMsXG4gICAgbWV0YToge1xuICAgICAgICBpZDogXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZG9ja2VyXCIsXG4gICAgICAgIHJlY29tbWVuZGVkOiB0cnVlLFxuICAgICAgICB0eXBlOiBcInNjYW5uZXJcIixcbiAgICAgICAgc3VwcG9ydGVkQ29udGVudFR5cGVzOiBbXCJ0ZXh0XCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1kb2NrZXIvUkVBRE1FLm1kXCIsXG4gICAgICAgIH0sXG4gICAgfSxcbiAgICBjcmVhdGUoY29udGV4dCwgb3B0aW9ucykge1xuICAgICAgICBjb25zdCB0ID0gY29udGV4dC5jcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzKTtcbiAgICAgICAgY29uc3Qgbm9ybWFsaXplZE9wdGlvbnMgPSB7XG4gICAgICAgICAgICBhbGxvd3M6IG9wdGlvbnMuYWxsb3dzIHx8IFtdLFxuICAgICAgICB9O1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZmlsZShzb3VyY2UpIHtcbiAgICAgICAgICAgICAgICByZXBvcnRJZkZvdW5kRG9ja2VyUEFUKHsgc291cmNlLCBvcHRpb25zOiBub3JtYWxpemVkT3B0aW9ucywgY29udGV4dCwgdCB9KTtcbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfSxcbn07XG4vLyMgc291cmNlTWFwcGluZ1VSTD1pbmRleC5qcy5tYXAiLCAiaW1wb3J0IHsgbWF0Y2hQYXR0ZXJucyB9IGZyb20gXCJAdGV4dGxpbnQvcmVnZXhwLXN0cmluZy1tYXRjaGVyXCI7XG5leHBvcnQgY29uc3QgbWVzc2FnZXMgPSB7XG4gICAgRklHTUFfUEVSU09OQUxfQUNDRVNTX1RPS0VOOiB7XG4gICAgICAgIGVuOiAocHJvcHMpID0+IGBmb3VuZCBGaWdtYSBQZXJzb25hbCBBY2Nlc3MgVG9rZW46ICR7cHJvcHMuSUR9YCxcbiAgICAgICAgamE6IChwcm9wcykgPT4gYEZpZ21hIFBlcnNvbmFsIEFjY2VzcyBUb2tlbjogJHtwcm9wcy5JRH0g44GM44G/44Gk44GL44KK44G+44GX44GfYCxcbiAgICB9LFxufTtcbmV4cG9ydCBjb25zdCBjcmVhdG9yID0ge1xuICAgIG1lc3NhZ2VzLFxuICAgIG1ldGE6IHtcbiAgICAgICAgaWQ6IFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWZpZ21hXCIsXG4gICAgICAgIHJlY29tbWVuZGVkOiB0cnVlLFxuICAgICAgICB0eXBlOiBcInNjYW5uZXJcIixcbiAgICAgICAgc3VwcG9ydGVkQ29udGVudFR5cGVzOiBbXCJ0ZXh0XCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1maWdtYS9SRUFETUUubWRcIixcbiAgICAgICAgfSxcbiAgICB9LFxuICAgIGNyZWF0ZShjb250ZXh0LCBvcHRpb25zKSB7XG4gICAgICAgIGNvbnN0IHQgPSBjb250ZXh0LmNyZWF0ZVRyYW5zbGF0b3IobWVzc2FnZXMpO1xuICAgICAgICBjb25zdCBub3JtYWxpemVkT3B0aW9ucyA9IHtcbiAgICAgICAgICAgIGFsbG93czogb3B0aW9ucz8uYWxsb3dzID8/IFtdLFxuICAgICAgICB9O1xuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgZmlsZShzb3VyY2UpIHtcbiAgICAgICAgICAgICAgICAvLyBGaWdtYSBQZXJzb25hbCBBY2Nlc3MgVG9rZW5cbiAgICAgICAgICAgICAgICAvLyBGb3JtYXQ6IGBmaWdkX2AgcHJlZml4IGZvbGxvd2VkIGJ5IDQwLTIwMCBjaGFyYWN0ZXJzIG9mIFtBLVphLXowLTlfLV1cbiAgICAgICAgICAgICAgICAvLyBSZWZlcmVuY2U6IGh0dHBzOi8vZG9jcy5naXRodWIuY29tL2VuL2NvZGUtc2VjdXJpdHkvc2VjcmV0LXNjYW5uaW5nL2ludHJvZHVjdGlvbi9zdXBwb3J0ZWQtc2VjcmV0LXNjYW5uaW5nLXBhdHRlcm5zXG4gICAgICAgICAgICAgICAgY29uc3QgcGF0dGVybiA9IC8oPzwhXFxwe0x9KWZpZ2RfW0EtWmEtejAtOV8tXXs0MCwyMDB9KD8hW0EtWmEtejAtOV8tXSkvZ3U7XG4gICAgICAgICAgICAgICAgY29uc3QgbWF0Y2hlcyA9IHNvdXJjZS5jb250ZW50Lm1hdGNoQWxsKHBhdHRlcm4pO1xuICAgICAgICAgICAgICAgIGZvciAoY29uc3QgbWF0Y2ggb2YgbWF0Y2hlcykge1xuICAgICAgICAgICAgICAgICAgICBjb25zdCBpbmRleCA9IG1hdGNoLmluZGV4ID8/IDA7XG4gICAgICAgICAgICAgICAgICAgIGNvbnN0IG1hdGNoU3RyaW5nID0gbWF0Y2hbMF0gPz8gXCJcIjtcbiAgICAgICAgICAgICAgICAgICAgY29uc3QgYWxsb3dlZFJlc3VsdHMgPSBtYXRjaFBhdHRlcm5zKG1hdGNoU3RyaW5nLCBub3JtYWxpemVkT3B0aW9ucy5hbGxvd3MpO1xuICAgICAgICAgICAgICAgICAgICBpZiAoYWxsb3dlZFJlc3VsdHMubGVuZ3RoID4gMCkge1xuICAgICAgICAgICAgICAgICAgICAgICAgY29udGludWU7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgY29uc3QgcmFuZ2UgPSBbaW5kZXgsIGluZGV4ICsgbWF0Y2hTdHJpbmcubGVuZ3RoXTtcbiAgICAgICAgICAgICAgICAgICAgY29udGV4dC5yZXBvcnQoe1xuICAgICAgICAgICAgICAgICAgICAgICAgbWVzc2FnZTogdChcIkZJR01BX1BFUlNPTkFMX0FDQ0VTU19UT0tFTlwiLCB7XG4gICAgICAgICAgICAgICAgICAgICAgICAgICAgSUQ6IG1hdGNoU3RyaW5nLFxuICAgICAgICAgICAgICAgICAgICAgICAgfSksXG4gICAgICAgICAgICAgICAgICAgICAgICByYW5nZSxcbiAgICAgICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfSxcbiAgICAgICAgfTtcbiAgICB9LFxufTtcbi8vIyBzb3VyY2VNYXBwaW5nVVJMPWluZGV4LmpzLm1hcCIsICJjb25zdCBIVE1MX0NPTU1FTlRfUkVHRVhQID0gLyg/PHR5cGU+c2VjcmV0bGludC0oPzpkaXNhYmxlLW5leHQtbGluZXxkaXNhYmxlLWxpbmV8ZGlzYWJsZXxlbmFibGUpKSg/PG9wdGlvbnM+LiopL2c7XG5leHBvcnQgY29uc3QgcGFyc2VDb21tZW50cyA9IChzb3VyY2UpID0+IHtcbiAgICBjb25zdCBtYXRjaGVzID0gc291cmNlLmNvbnRlbnQubWF0Y2hBbGwoSFRNTF9DT01NRU5UX1JFR0VYUCk7XG4gICAgcmV0dXJuIEFycmF5LmZyb20obWF0Y2hlcykubWFwKChtYXRjaCkgPT4ge1xuICAgICAgICBjb25zdCB0eXBlID0gbWF0Y2guZ3JvdXBzPy50eXBlO1xuICAgICAgICBjb25zdCBpbmRleCA9IG1hdGNoLmluZGV4O1xuICAgICAgICBpZiAodHlwZSA9PT0gXCJzZWNyZXRsaW50LWRpc2FibGUtbGluZVwiKSB7XG4gICAgICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgICAgIHR5cGU6IHR5cGUsXG4gICAgICAgICAgICAgICAgb3B0aW9uczogcGFyc2VDb21tZW50KG1hdGNoLmdyb3Vwcz8ub3B0aW9ucyksXG4gICAgICAgICAgICAgICAgbGluZTogc291cmNlLmluZGV4VG9Qb3NpdGlvbihpbmRleCkubGluZVxuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgICAgICBpZiAodHlwZSA9PT0gXCJzZWNyZXRsaW50LWRpc2FibGUtbmV4dC1saW5lXCIpIHtcbiAgICAgICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICAgICAgdHlwZTogdHlwZSxcbiAgICAgICAgICAgICAgICBvcHRpb25zOiBwYXJzZUNvbW1lbnQobWF0Y2guZ3JvdXBzPy5vcHRpb25zKSxcbiAgICAgICAgICAgICAgICBsaW5lOiBzb3VyY2UuaW5kZXhUb1Bvc2l0aW9uKGluZGV4KS5saW5lICsgMVxuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgdHlwZTogdHlwZSxcbiAgICAgICAgICAgIG9wdGlvbnM6IHBhcnNlQ29tbWVudChtYXRjaC5ncm91cHM/Lm9wdGlvbnMpLFxuICAgICAgICAgICAgaW5kZXg6IGluZGV4XG4gICAgICAgIH07XG4gICAgfSk7XG59O1xuLyoqXG4gKiBQYXJzZXMgYSBjb25maWcgb2YgdmFsdWVzIHNlcGFyYXRlZCBieSBjb21tYS5cbiAqXG4gKiBzZWNyZXRsaW50LWRpc2FibGUgYSxiLGMgPT4gW1wiYVwiLCBcImJcIiwgXCJjXCJdXG4gKiBzZWNyZXRsaW50LWRpc2FibGUgLS0gY29tbWVudOOAgD0+IFtdXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXJzZUNvbW1lbnQob3B0aW9ucykge1xuICAgIGlmICghb3B0aW9ucykge1xuICAgICAgICByZXR1cm4gW107XG4gICAgfVxuICAgIGNvbnN0IGNvbW1lbnRTdGFydCA9IG9wdGlvbnMuaW5kZXhPZihcIi0tXCIpO1xuICAgIGNvbnN0IHJ1bGVJZFN0cmluZyA9IGNvbW1lbnRTdGFydCA9PT0gLTEgPyBvcHRpb25zIDogb3B0aW9ucy5zbGljZSgwLCBjb21tZW50U3RhcnQpO1xuICAgIHJldHVybiAocnVsZUlkU3RyaW5nXG4gICAgICAgIC5zcGxpdCgvLC8pXG4gICAgICAgIC5tYXAoKGFyZykgPT4gYXJnLnRyaW0oKSlcbiAgICAgICAgLmZpbHRlcigoYXJnKSA9PiBhcmcgIT09IFwiXCIpID8/IFtdKTtcbn1cbi8vIyBzb3VyY2VNYXBwaW5nVVJMPXBhcnNlLWNvbW1lbnQuanMubWFwIiwgImV4cG9ydCBjbGFzcyBDb21tZW50U3RhdGUge1xuICAgIHNvdXJjZTtcbiAgICByZXBvcnRpbmdDb25maWc7XG4gICAgZW5kSW5kZXg7XG4gICAgY29uc3RydWN0b3Ioc291cmNlKSB7XG4gICAgICAgIHRoaXMuc291cmNlID0gc291cmNlO1xuICAgICAgICB0aGlzLnJlcG9ydGluZ0NvbmZpZyA9IFtdO1xuICAgICAgICB0aGlzLmVuZEluZGV4ID0gc291cmNlLmNvbnRlbnQubGVuZ3RoO1xuICAgIH1cbiAgICBnZXRJZ25vcmluZ01lc3NhZ2VzKCkge1xuICAgICAgICBjb25zdCBpc0ZpbGxlZE1lc3NhZ2UgPSAobWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgcmV0dXJuIG1lc3NhZ2Uuc3RhcnRJbmRleCAhPT0gbnVsbCAmJiBtZXNzYWdlLmVuZEluZGV4ICE9PSBudWxsICYmIG1lc3NhZ2UucnVsZUlkICE9PSBudWxsO1xuICAgICAgICB9O1xuICAgICAgICByZXR1cm4gdGhpcy5yZXBvcnRpbmdDb25maWdcbiAgICAgICAgICAgIC5tYXAoKHJlcG9ydGluZykgPT4ge1xuICAgICAgICAgICAgaWYgKHJlcG9ydGluZy5lbmRJbmRleCA9PT0gbnVsbCkge1xuICAgICAgICAgICAgICAgIC8vIFtzdGFydCwgPz0gZG9jdW1lbnQtZW5kXVxuICAgICAgICAgICAgICAgIC8vIGZpbGxlZCB3aXRoIGRvY3VtZW50J3MgZW5kXG4gICAgICAgICAgICAgICAgcmVwb3J0aW5nLmVuZEluZGV4ID0gdGhpcy5lbmRJbmRleDtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiByZXBvcnRpbmc7XG4gICAgICAgIH0pXG4gICAgICAgICAgICAuZmlsdGVyKGlzRmlsbGVkTWVzc2FnZSk7XG4gICAgfVxuICAgIGRpc2FibGVMaW5lKGxpbmVOdW1iZXIsIHJ1bGVzVG9EaXNhYmxlKSB7XG4gICAgICAgIGNvbnN0IHJlcG9ydGluZ0NvbmZpZyA9IHRoaXMucmVwb3J0aW5nQ29uZmlnO1xuICAgICAgICBjb25zdCByYW5nZSA9IHRoaXMuc291cmNlLmxvY2F0aW9uVG9SYW5nZSh7XG4gICAgICAgICAgICBzdGFydDoge1xuICAgICAgICAgICAgICAgIGxpbmU6IGxpbmVOdW1iZXIsXG4gICAgICAgICAgICAgICAgY29sdW1uOiAwXG4gICAgICAgICAgICB9LFxuICAgICAgICAgICAgZW5kOiB7XG4gICAgICAgICAgICAgICAgbGluZTogbGluZU51bWJlciArIDEsXG4gICAgICAgICAgICAgICAgY29sdW1uOiAwXG4gICAgICAgICAgICB9XG4gICAgICAgIH0pO1xuICAgICAgICBpZiAocnVsZXNUb0Rpc2FibGUubGVuZ3RoKSB7XG4gICAgICAgICAgICBydWxlc1RvRGlzYWJsZS5mb3JFYWNoKChydWxlSWQpID0+IHtcbiAgICAgICAgICAgICAgICByZXBvcnRpbmdDb25maWcucHVzaCh7XG4gICAgICAgICAgICAgICAgICAgIHN0YXJ0SW5kZXg6IHJhbmdlWzBdLFxuICAgICAgICAgICAgICAgICAgICBlbmRJbmRleDogcmFuZ2VbMV0gLSAxLFxuICAgICAgICAgICAgICAgICAgICBydWxlSWQ6IHJ1bGVJZFxuICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgfSk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICByZXBvcnRpbmdDb25maWcucHVzaCh7XG4gICAgICAgICAgICAgICAgc3RhcnRJbmRleDogcmFuZ2VbMF0sXG4gICAgICAgICAgICAgICAgZW5kSW5kZXg6IHJhbmdlWzFdIC0gMSxcbiAgICAgICAgICAgICAgICBydWxlSWQ6IFwiKlwiXG4gICAgICAgICAgICB9KTtcbiAgICAgICAgfVxuICAgIH1cbiAgICAvKipcbiAgICAgKiBBZGQgZGF0YSB0byByZXBvcnRpbmcgY29uZmlndXJhdGlvbiB0byBkaXNhYmxlIHJlcG9ydGluZyBmb3IgbGlzdCBvZiBydWxlc1xuICAgICAqIHN0YXJ0aW5nIGZyb20gc3RhcnQgbG9jYXRpb25cbiAgICAgKiBAcmV0dXJucyB7dm9pZH1cbiAgICAgKi9cbiAgICBkaXNhYmxlUmVwb3J0aW5nKHN0YXJ0SW5kZXgsIHJ1bGVzVG9EaXNhYmxlKSB7XG4gICAgICAgIGNvbnN0IHJlcG9ydGluZ0NvbmZpZyA9IHRoaXMucmVwb3J0aW5nQ29uZmlnO1xuICAgICAgICBpZiAocnVsZXNUb0Rpc2FibGUubGVuZ3RoKSB7XG4gICAgICAgICAgICBydWxlc1RvRGlzYWJsZS5mb3JFYWNoKGZ1bmN0aW9uIChydWxlSWQpIHtcbiAgICAgICAgICAgICAgICByZXBvcnRpbmdDb25maWcucHVzaCh7XG4gICAgICAgICAgICAgICAgICAgIHN0YXJ0SW5kZXg6IHN0YXJ0SW5kZXgsXG4gICAgICAgICAgICAgICAgICAgIGVuZEluZGV4OiBudWxsLFxuICAgICAgICAgICAgICAgICAgICBydWxlSWQ6IHJ1bGVJZFxuICAgICAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgfSk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICByZXBvcnRpbmdDb25maWcucHVzaCh7XG4gICAgICAgICAgICAgICAgc3RhcnRJbmRleDogc3RhcnRJbmRleCxcbiAgICAgICAgICAgICAgICBlbmRJbmRleDogbnVsbCxcbiAgICAgICAgICAgICAgICBydWxlSWQ6IFwiKlwiXG4gICAgICAgICAgICB9KTtcbiAgICAgICAgfVxuICAgIH1cbiAgICAvKipcbiAgICAgKiBBZGQgZGF0YSB0byByZXBvcnRpbmcgY29uZmlndXJhdGlvbiB0byBlbmFibGUgcmVwb3J0aW5nIGZvciBsaXN0IG9mIHJ1bGVzXG4gICAgICogc3RhcnRpbmcgZnJvbSBzdGFydCBsb2NhdGlvblxuICAgICAqL1xuICAgIGVuYWJsZVJlcG9ydGluZyhlbmRJbmRleCwgcnVsZXNUb0VuYWJsZSkge1xuICAgICAgICBjb25zdCByZXBvcnRpbmdDb25maWcgPSB0aGlzLnJlcG9ydGluZ0NvbmZpZztcbiAgICAgICAgaWYgKHJ1bGVzVG9FbmFibGUubGVuZ3RoKSB7XG4gICAgICAgICAgICBydWxlc1RvRW5hYmxlLmZvckVhY2goZnVuY3Rpb24gKHJ1bGVJZCkge1xuICAgICAgICAgICAgICAgIGZvciAobGV0IGkgPSByZXBvcnRpbmdDb25maWcubGVuZ3RoIC0gMTsgaSA+PSAwOyBpLS0pIHtcbiAgICAgICAgICAgICAgICAgICAgaWYgKCFyZXBvcnRpbmdDb25maWdbaV0uZW5kSW5kZXggJiYgcmVwb3J0aW5nQ29uZmlnW2ldLnJ1bGVJZCA9PT0gcnVsZUlkKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICByZXBvcnRpbmdDb25maWdbaV0uZW5kSW5kZXggPSBlbmRJbmRleDtcbiAgICAgICAgICAgICAgICAgICAgICAgIGJyZWFrO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgfSk7XG4gICAgICAgIH1cbiAgICAgICAgZWxzZSB7XG4gICAgICAgICAgICAvLyBmaW5kIGFsbCBwcmV2aW91cyBkaXNhYmxlZCBsb2NhdGlvbnMgaWYgdGhleSB3YXMgc3RhcnRlZCBhcyBsaXN0IG9mIHJ1bGVzXG4gICAgICAgICAgICBsZXQgcHJldlN0YXJ0O1xuICAgICAgICAgICAgZm9yIChsZXQgaSA9IHJlcG9ydGluZ0NvbmZpZy5sZW5ndGggLSAxOyBpID49IDA7IGktLSkge1xuICAgICAgICAgICAgICAgIGlmIChwcmV2U3RhcnQgJiYgcHJldlN0YXJ0ICE9PSByZXBvcnRpbmdDb25maWdbaV0uc3RhcnRJbmRleCkge1xuICAgICAgICAgICAgICAgICAgICBicmVhaztcbiAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgaWYgKCFyZXBvcnRpbmdDb25maWdbaV0uZW5kSW5kZXgpIHtcbiAgICAgICAgICAgICAgICAgICAgcmVwb3J0aW5nQ29uZmlnW2ldLmVuZEluZGV4ID0gZW5kSW5kZXg7XG4gICAgICAgICAgICAgICAgICAgIHByZXZTdGFydCA9IHJlcG9ydGluZ0NvbmZpZ1tpXS5zdGFydEluZGV4O1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgIH1cbiAgICAgICAgfVxuICAgIH1cbn1cbi8vIyBzb3VyY2VNYXBwaW5nVVJMPUNvbW1lbnRTdGF0ZS5qcy5tYXAiLCAiaW1wb3J0IHsgcGFyc2VDb21tZW50cyB9IGZyb20gXCIuL3BhcnNlLWNvbW1lbnQuanNcIjtcbmltcG9ydCB7IENvbW1lbnRTdGF0ZSB9IGZyb20gXCIuL0NvbW1lbnRTdGF0ZS5qc1wiO1xuZXhwb3J0IGNvbnN0IG1lc3NhZ2VzID0ge1xuICAgIElHTk9SRV9NRVNTQUdFOiB7XG4gICAgICAgIGVuOiAoKSA9PiBgZGlzYWJsZSBieSBzZWNyZXRsaW50LWRpc2FibGUgY29tbWVudGBcbiAgICB9XG59O1xuZXhwb3J0IGNvbnN0IGNyZWF0b3IgPSB7XG4gICAgbWVzc2FnZXMsXG4gICAgbWV0YToge1xuICAgICAgICBpZDogXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZmlsdGVyLWNvbW1lbnRzXCIsXG4gICAgICAgIHJlY29tbWVuZGVkOiB0cnVlLFxuICAgICAgICB0eXBlOiBcInNjYW5uZXJcIixcbiAgICAgICAgc3VwcG9ydGVkQ29udGVudFR5cGVzOiBbXCJ0ZXh0XCJdLFxuICAgICAgICBkb2NzOiB7XG4gICAgICAgICAgICB1cmw6IFwiaHR0cHM6Ly9naXRodWIuY29tL3NlY3JldGxpbnQvc2VjcmV0bGludC9ibG9iL21hc3Rlci9wYWNrYWdlcy8lNDBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1maWx0ZXItY29tbWVudHMvUkVBRE1FLm1kXCJcbiAgICAgICAgfVxuICAgIH0sXG4gICAgY3JlYXRlKGNvbnRleHQpIHtcbiAgICAgICAgY29uc3QgdCA9IGNvbnRleHQuY3JlYXRlVHJhbnNsYXRvcihtZXNzYWdlcyk7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICBmaWxlKHNvdXJjZSkge1xuICAgICAgICAgICAgICAgIGNvbnN0IHN0YXRlID0gbmV3IENvbW1lbnRTdGF0ZShzb3VyY2UpO1xuICAgICAgICAgICAgICAgIGNvbnN0IGNvbW1lbnRzID0gcGFyc2VDb21tZW50cyhzb3VyY2UpO1xuICAgICAgICAgICAgICAgIGZvciAoY29uc3QgY29tbWVudCBvZiBjb21tZW50cykge1xuICAgICAgICAgICAgICAgICAgICBpZiAoY29tbWVudC50eXBlID09PSBcInNlY3JldGxpbnQtZGlzYWJsZVwiKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBzdGF0ZS5kaXNhYmxlUmVwb3J0aW5nKGNvbW1lbnQuaW5kZXgsIGNvbW1lbnQub3B0aW9ucyk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSBpZiAoY29tbWVudC50eXBlID09PSBcInNlY3JldGxpbnQtZW5hYmxlXCIpIHtcbiAgICAgICAgICAgICAgICAgICAgICAgIHN0YXRlLmVuYWJsZVJlcG9ydGluZyhjb21tZW50LmluZGV4LCBjb21tZW50Lm9wdGlvbnMpO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgICAgIGVsc2UgaWYgKGNvbW1lbnQudHlwZSA9PT0gXCJzZWNyZXRsaW50LWRpc2FibGUtbGluZVwiKSB7XG4gICAgICAgICAgICAgICAgICAgICAgICBzdGF0ZS5kaXNhYmxlTGluZShjb21tZW50LmxpbmUsIGNvbW1lbnQub3B0aW9ucyk7XG4gICAgICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICAgICAgZWxzZSBpZiAoY29tbWVudC50eXBlID09PSBcInNlY3JldGxpbnQtZGlzYWJsZS1uZXh0LWxpbmVcIikge1xuICAgICAgICAgICAgICAgICAgICAgICAgc3RhdGUuZGlzYWJsZUxpbmUoY29tbWVudC5saW5lLCBjb21tZW50Lm9wdGlvbnMpO1xuICAgICAgICAgICAgICAgICAgICB9XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIHN0YXRlLmdldElnbm9yaW5nTWVzc2FnZXMoKS5mb3JFYWNoKChtZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgICAgIGNvbnRleHQuaWdub3JlKHtcbiAgICAgICAgICAgICAgICAgICAgICAgIG1lc3NhZ2U6IHQoXCJJR05PUkVfTUVTU0FHRVwiKSxcbiAgICAgICAgICAgICAgICAgICAgICAgIHJhbmdlOiBbbWVzc2FnZS5zdGFydEluZGV4LCBtZXNzYWdlLmVuZEluZGV4XSxcbiAgICAgICAgICAgICAgICAgICAgICAgIHRhcmdldFJ1bGVJZDogbWVzc2FnZS5ydWxlSWRcbiAgICAgICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH07XG4gICAgfVxufTtcbi8vIyBzb3VyY2VNYXBwaW5nVVJMPWluZGV4LmpzLm1hcCIsICJpbXBvcnQgeyBTZWNyZXRMaW50UnVsZVByZXNldENyZWF0b3IgfSBmcm9tIFwiQHNlY3JldGxpbnQvdHlwZXNcIjtcbmltcG9ydCB7IGNyZWF0b3IgYXMgcnVsZUFXUyB9IGZyb20gXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtYXdzXCI7XG5pbXBvcnQgeyBjcmVhdG9yIGFzIHJ1bGVHQ1AgfSBmcm9tIFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWdjcFwiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlTnBtIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1ucG1cIjtcbmltcG9ydCB7IGNyZWF0b3IgYXMgcnVsZVNsYWNrIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1zbGFja1wiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlQmFzaWNBdXRoIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1iYXNpY2F1dGhcIjtcbmltcG9ydCB7IGNyZWF0b3IgYXMgcnVsZU9wZW5BaSB9IGZyb20gXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtb3BlbmFpXCI7XG5pbXBvcnQgeyBjcmVhdG9yIGFzIHJ1bGVBbnRocm9waWMgfSBmcm9tIFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWFudGhyb3BpY1wiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlR3JvcSB9IGZyb20gXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZ3JvcVwiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlSHVnZ2luZ2ZhY2UgfSBmcm9tIFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWh1Z2dpbmdmYWNlXCI7XG5pbXBvcnQgeyBjcmVhdG9yIGFzIHJ1bGVMaW5lYXIgfSBmcm9tIFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWxpbmVhclwiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlTm90aW9uIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1ub3Rpb25cIjtcbmltcG9ydCB7IGNyZWF0b3IgYXMgcnVsZVByaXZhdGVLZXkgfSBmcm9tIFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLXByaXZhdGVrZXlcIjtcbmltcG9ydCB7IGNyZWF0b3IgYXMgcnVsZVNlbmRncmlkIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1zZW5kZ3JpZFwiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlU2hvcGlmeSB9IGZyb20gXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtc2hvcGlmeVwiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlR2l0SHViIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1naXRodWJcIjtcbmltcG9ydCB7IGNyZWF0b3IgYXMgcnVsZUdpdExhYiB9IGZyb20gXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZ2l0bGFiXCI7XG5pbXBvcnQgeyBjcmVhdG9yIGFzIHJ1bGVHcmFmYW5hIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1ncmFmYW5hXCI7XG5pbXBvcnQgeyBjcmVhdG9yIGFzIHJ1bGUxUGFzc3dvcmQgfSBmcm9tIFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLTFwYXNzd29yZFwiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlRGF0YWJhc2VDb25uZWN0aW9uU3RyaW5nIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1kYXRhYmFzZS1jb25uZWN0aW9uLXN0cmluZ1wiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlSGFzaGlDb3JwVmF1bHQgfSBmcm9tIFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWhhc2hpY29ycC12YXVsdFwiO1xuaW1wb3J0IHsgY3JlYXRvciBhcyBydWxlVmVyY2VsIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS12ZXJjZWxcIjtcbmltcG9ydCB7IGNyZWF0b3IgYXMgcnVsZURhdGFicmlja3MgfSBmcm9tIFwiQHNlY3JldGxpbnQvc2VjcmV0bGludC1ydWxlLWRhdGFicmlja3NcIjtcbmltcG9ydCB7IGNyZWF0b3IgYXMgcnVsZURvY2tlciB9IGZyb20gXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZG9ja2VyXCI7XG5pbXBvcnQgeyBjcmVhdG9yIGFzIHJ1bGVGaWdtYSB9IGZyb20gXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtZmlnbWFcIjtcbmltcG9ydCB7IGNyZWF0b3IgYXMgcnVsZUZpbHRlckNvbW1lbnRzIH0gZnJvbSBcIkBzZWNyZXRsaW50L3NlY3JldGxpbnQtcnVsZS1maWx0ZXItY29tbWVudHNcIjtcblxuZXhwb3J0IGNvbnN0IHJ1bGVzID0gW1xuICAgIHJ1bGVBV1MsXG4gICAgcnVsZUdDUCxcbiAgICBydWxlUHJpdmF0ZUtleSxcbiAgICBydWxlTnBtLFxuICAgIHJ1bGVCYXNpY0F1dGgsXG4gICAgcnVsZVNsYWNrLFxuICAgIHJ1bGVTZW5kZ3JpZCxcbiAgICBydWxlU2hvcGlmeSxcbiAgICBydWxlR2l0SHViLFxuICAgIHJ1bGVHaXRMYWIsXG4gICAgcnVsZUdyYWZhbmEsXG4gICAgcnVsZU9wZW5BaSxcbiAgICBydWxlQW50aHJvcGljLFxuICAgIHJ1bGVHcm9xLFxuICAgIHJ1bGVIdWdnaW5nZmFjZSxcbiAgICBydWxlTGluZWFyLFxuICAgIHJ1bGVOb3Rpb24sXG4gICAgcnVsZTFQYXNzd29yZCxcbiAgICBydWxlRGF0YWJhc2VDb25uZWN0aW9uU3RyaW5nLFxuICAgIHJ1bGVIYXNoaUNvcnBWYXVsdCxcbiAgICBydWxlVmVyY2VsLFxuICAgIHJ1bGVEYXRhYnJpY2tzLFxuICAgIHJ1bGVEb2NrZXIsXG4gICAgcnVsZUZpZ21hLFxuICAgIHJ1bGVGaWx0ZXJDb21tZW50cyxcbl07XG5leHBvcnQgdHlwZSBPcHRpb25zID0ge307XG5cbmV4cG9ydCBjb25zdCBjcmVhdG9yOiBTZWNyZXRMaW50UnVsZVByZXNldENyZWF0b3I8T3B0aW9ucz4gPSB7XG4gICAgbWV0YToge1xuICAgICAgICBpZDogXCJAc2VjcmV0bGludC9zZWNyZXRsaW50LXJ1bGUtcHJlc2V0LXJlY29tbWVuZFwiLFxuICAgICAgICByZWNvbW1lbmRlZDogdHJ1ZSxcbiAgICAgICAgdHlwZTogXCJwcmVzZXRcIixcbiAgICB9LFxuICAgIHJ1bGVzLFxuICAgIGNyZWF0ZShjb250ZXh0LCBfb3B0aW9ucykge1xuICAgICAgICBydWxlcy5mb3JFYWNoKChydWxlKSA9PiB7XG4gICAgICAgICAgICBjb250ZXh0LnJlZ2lzdGVyUnVsZShydWxlKTtcbiAgICAgICAgfSk7XG4gICAgfSxcbn07XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7Ozs7Ozs7OztBQVVBLE1BQUksbUJBQW1CO0FBR3ZCLE1BQUksaUJBQWlCO0FBR3JCLE1BQUksV0FBVyxJQUFJO0FBR25CLE1BQUksVUFBVSxxQkFDVixTQUFTO0FBTWIsTUFBSSxlQUFlO0FBR25CLE1BQUksZUFBZTtBQUduQixNQUFJLGFBQWEsT0FBT0Esa0JBQVUsWUFBWUEsa0JBQVVBLGVBQU8sV0FBVyxVQUFVQTtBQUdwRixNQUFJLFdBQVcsT0FBTyxRQUFRLFlBQVksUUFBUSxLQUFLLFdBQVcsVUFBVTtBQUc1RSxNQUFJLE9BQU8sY0FBYyxZQUFZLFNBQVMsYUFBYSxFQUFDO0FBVzVELFdBQVMsY0FBYyxPQUFPLE9BQU87QUFDbkMsUUFBSSxTQUFTLFFBQVEsTUFBTSxTQUFTO0FBQ3BDLFdBQU8sQ0FBQyxDQUFDLFVBQVUsWUFBWSxPQUFPLE9BQU8sQ0FBQyxJQUFJO0VBQ3BEO0FBa0NBLFdBQVMsY0FBYyxPQUFPLFdBQVcsV0FBVyxXQUFXO0FBQzdELFFBQUksU0FBUyxNQUFNLFFBQ2YsUUFBUSxZQUE2QjtBQUV6QyxXQUE4QixFQUFFLFFBQVEsUUFBUztBQUMvQyxVQUFJLFVBQVUsTUFBTSxLQUFLLEdBQUcsT0FBTyxLQUFLLEdBQUc7QUFDekMsZUFBTztNQUNiO0lBQ0E7QUFDRSxXQUFPO0VBQ1Q7QUFXQSxXQUFTLFlBQVksT0FBTyxPQUFPLFdBQVc7QUFDNUMsUUFBSSxVQUFVLE9BQU87QUFDbkIsYUFBTyxjQUFjLE9BQU8sV0FBVyxTQUFTO0lBQ3BEO0FBQ0UsUUFBSSxRQUFRLFlBQVksR0FDcEIsU0FBUyxNQUFNO0FBRW5CLFdBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsVUFBSSxNQUFNLEtBQUssTUFBTSxPQUFPO0FBQzFCLGVBQU87TUFDYjtJQUNBO0FBQ0UsV0FBTztFQUNUO0FBU0EsV0FBUyxVQUFVLE9BQU87QUFDeEIsV0FBTyxVQUFVO0VBQ25CO0FBVUEsV0FBUyxTQUFTLE9BQU8sS0FBSztBQUM1QixXQUFPLE1BQU0sSUFBSSxHQUFHO0VBQ3RCO0FBVUEsV0FBUyxTQUFTLFFBQVEsS0FBSztBQUM3QixXQUFPLFVBQVUsT0FBTyxTQUFZLE9BQU8sR0FBRztFQUNoRDtBQVNBLFdBQVMsYUFBYSxPQUFPO0FBRzNCLFFBQUksU0FBUztBQUNiLFFBQUksU0FBUyxRQUFRLE9BQU8sTUFBTSxZQUFZLFlBQVk7QUFDeEQsVUFBSTtBQUNGLGlCQUFTLENBQUMsRUFBRSxRQUFRO01BQzFCLFNBQWEsR0FBRztNQUFBO0lBQ2hCO0FBQ0UsV0FBTztFQUNUO0FBU0EsV0FBUyxXQUFXLEtBQUs7QUFDdkIsUUFBSSxRQUFRLElBQ1IsU0FBUyxNQUFNLElBQUksSUFBSTtBQUUzQixRQUFJLFFBQVEsU0FBUyxPQUFPO0FBQzFCLGFBQU8sRUFBRSxLQUFLLElBQUk7SUFDdEIsQ0FBRztBQUNELFdBQU87RUFDVDtBQUdBLE1BQUksYUFBYSxNQUFNLFdBQ25CLFlBQVksU0FBUyxXQUNyQixjQUFjLE9BQU87QUFHekIsTUFBSSxhQUFhLEtBQUssb0JBQW9CO0FBRzFDLE1BQUksY0FBYyxXQUFXO0FBQzNCLFFBQUksTUFBTSxTQUFTLEtBQUssY0FBYyxXQUFXLFFBQVEsV0FBVyxLQUFLLFlBQVksRUFBRTtBQUN2RixXQUFPLE1BQU8sbUJBQW1CLE1BQU87RUFDMUMsR0FBQztBQUdELE1BQUksZUFBZSxVQUFVO0FBRzdCLE1BQUksaUJBQWlCLFlBQVk7QUFPakMsTUFBSSxpQkFBaUIsWUFBWTtBQUdqQyxNQUFJLGFBQWE7SUFBTyxNQUN0QixhQUFhLEtBQUssY0FBYyxFQUFFLFFBQVEsY0FBYyxNQUFNLEVBQzdELFFBQVEsMERBQTBELE9BQU8sSUFBSTs7QUFJaEYsTUFBSSxTQUFTLFdBQVc7QUFHeEIsTUFBSUMsT0FBTSxVQUFVLE1BQU0sS0FBSyxHQUMzQixNQUFNLFVBQVUsTUFBTSxLQUFLLEdBQzNCLGVBQWUsVUFBVSxRQUFRLFFBQVE7QUFTN0MsV0FBUyxLQUFLLFNBQVM7QUFDckIsUUFBSSxRQUFRLElBQ1IsU0FBUyxVQUFVLFFBQVEsU0FBUztBQUV4QyxTQUFLLE1BQUs7QUFDVixXQUFPLEVBQUUsUUFBUSxRQUFRO0FBQ3ZCLFVBQUksUUFBUSxRQUFRLEtBQUs7QUFDekIsV0FBSyxJQUFJLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0lBQy9CO0VBQ0E7QUFTQSxXQUFTLFlBQVk7QUFDbkIsU0FBSyxXQUFXLGVBQWUsYUFBYSxJQUFJLElBQUksQ0FBQTtFQUN0RDtBQVlBLFdBQVMsV0FBVyxLQUFLO0FBQ3ZCLFdBQU8sS0FBSyxJQUFJLEdBQUcsS0FBSyxPQUFPLEtBQUssU0FBUyxHQUFHO0VBQ2xEO0FBV0EsV0FBUyxRQUFRLEtBQUs7QUFDcEIsUUFBSSxPQUFPLEtBQUs7QUFDaEIsUUFBSSxjQUFjO0FBQ2hCLFVBQUksU0FBUyxLQUFLLEdBQUc7QUFDckIsYUFBTyxXQUFXLGlCQUFpQixTQUFZO0lBQ25EO0FBQ0UsV0FBTyxlQUFlLEtBQUssTUFBTSxHQUFHLElBQUksS0FBSyxHQUFHLElBQUk7RUFDdEQ7QUFXQSxXQUFTLFFBQVEsS0FBSztBQUNwQixRQUFJLE9BQU8sS0FBSztBQUNoQixXQUFPLGVBQWUsS0FBSyxHQUFHLE1BQU0sU0FBWSxlQUFlLEtBQUssTUFBTSxHQUFHO0VBQy9FO0FBWUEsV0FBUyxRQUFRLEtBQUssT0FBTztBQUMzQixRQUFJLE9BQU8sS0FBSztBQUNoQixTQUFLLEdBQUcsSUFBSyxnQkFBZ0IsVUFBVSxTQUFhLGlCQUFpQjtBQUNyRSxXQUFPO0VBQ1Q7QUFHQSxPQUFLLFVBQVUsUUFBUTtBQUN2QixPQUFLLFVBQVUsUUFBUSxJQUFJO0FBQzNCLE9BQUssVUFBVSxNQUFNO0FBQ3JCLE9BQUssVUFBVSxNQUFNO0FBQ3JCLE9BQUssVUFBVSxNQUFNO0FBU3JCLFdBQVMsVUFBVSxTQUFTO0FBQzFCLFFBQUksUUFBUSxJQUNSLFNBQVMsVUFBVSxRQUFRLFNBQVM7QUFFeEMsU0FBSyxNQUFLO0FBQ1YsV0FBTyxFQUFFLFFBQVEsUUFBUTtBQUN2QixVQUFJLFFBQVEsUUFBUSxLQUFLO0FBQ3pCLFdBQUssSUFBSSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztJQUMvQjtFQUNBO0FBU0EsV0FBUyxpQkFBaUI7QUFDeEIsU0FBSyxXQUFXLENBQUE7RUFDbEI7QUFXQSxXQUFTLGdCQUFnQixLQUFLO0FBQzVCLFFBQUksT0FBTyxLQUFLLFVBQ1osUUFBUSxhQUFhLE1BQU0sR0FBRztBQUVsQyxRQUFJLFFBQVEsR0FBRztBQUNiLGFBQU87SUFDWDtBQUNFLFFBQUksWUFBWSxLQUFLLFNBQVM7QUFDOUIsUUFBSSxTQUFTLFdBQVc7QUFDdEIsV0FBSyxJQUFHO0lBQ1osT0FBUztBQUNMLGFBQU8sS0FBSyxNQUFNLE9BQU8sQ0FBQztJQUM5QjtBQUNFLFdBQU87RUFDVDtBQVdBLFdBQVMsYUFBYSxLQUFLO0FBQ3pCLFFBQUksT0FBTyxLQUFLLFVBQ1osUUFBUSxhQUFhLE1BQU0sR0FBRztBQUVsQyxXQUFPLFFBQVEsSUFBSSxTQUFZLEtBQUssS0FBSyxFQUFFLENBQUM7RUFDOUM7QUFXQSxXQUFTLGFBQWEsS0FBSztBQUN6QixXQUFPLGFBQWEsS0FBSyxVQUFVLEdBQUcsSUFBSTtFQUM1QztBQVlBLFdBQVMsYUFBYSxLQUFLLE9BQU87QUFDaEMsUUFBSSxPQUFPLEtBQUssVUFDWixRQUFRLGFBQWEsTUFBTSxHQUFHO0FBRWxDLFFBQUksUUFBUSxHQUFHO0FBQ2IsV0FBSyxLQUFLLENBQUMsS0FBSyxLQUFLLENBQUM7SUFDMUIsT0FBUztBQUNMLFdBQUssS0FBSyxFQUFFLENBQUMsSUFBSTtJQUNyQjtBQUNFLFdBQU87RUFDVDtBQUdBLFlBQVUsVUFBVSxRQUFRO0FBQzVCLFlBQVUsVUFBVSxRQUFRLElBQUk7QUFDaEMsWUFBVSxVQUFVLE1BQU07QUFDMUIsWUFBVSxVQUFVLE1BQU07QUFDMUIsWUFBVSxVQUFVLE1BQU07QUFTMUIsV0FBUyxTQUFTLFNBQVM7QUFDekIsUUFBSSxRQUFRLElBQ1IsU0FBUyxVQUFVLFFBQVEsU0FBUztBQUV4QyxTQUFLLE1BQUs7QUFDVixXQUFPLEVBQUUsUUFBUSxRQUFRO0FBQ3ZCLFVBQUksUUFBUSxRQUFRLEtBQUs7QUFDekIsV0FBSyxJQUFJLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0lBQy9CO0VBQ0E7QUFTQSxXQUFTLGdCQUFnQjtBQUN2QixTQUFLLFdBQVc7TUFDZCxRQUFRLElBQUk7TUFDWixPQUFPLEtBQUtBLFFBQU87TUFDbkIsVUFBVSxJQUFJOztFQUVsQjtBQVdBLFdBQVMsZUFBZSxLQUFLO0FBQzNCLFdBQU8sV0FBVyxNQUFNLEdBQUcsRUFBRSxRQUFRLEVBQUUsR0FBRztFQUM1QztBQVdBLFdBQVMsWUFBWSxLQUFLO0FBQ3hCLFdBQU8sV0FBVyxNQUFNLEdBQUcsRUFBRSxJQUFJLEdBQUc7RUFDdEM7QUFXQSxXQUFTLFlBQVksS0FBSztBQUN4QixXQUFPLFdBQVcsTUFBTSxHQUFHLEVBQUUsSUFBSSxHQUFHO0VBQ3RDO0FBWUEsV0FBUyxZQUFZLEtBQUssT0FBTztBQUMvQixlQUFXLE1BQU0sR0FBRyxFQUFFLElBQUksS0FBSyxLQUFLO0FBQ3BDLFdBQU87RUFDVDtBQUdBLFdBQVMsVUFBVSxRQUFRO0FBQzNCLFdBQVMsVUFBVSxRQUFRLElBQUk7QUFDL0IsV0FBUyxVQUFVLE1BQU07QUFDekIsV0FBUyxVQUFVLE1BQU07QUFDekIsV0FBUyxVQUFVLE1BQU07QUFVekIsV0FBUyxTQUFTLFFBQVE7QUFDeEIsUUFBSSxRQUFRLElBQ1IsU0FBUyxTQUFTLE9BQU8sU0FBUztBQUV0QyxTQUFLLFdBQVcsSUFBSTtBQUNwQixXQUFPLEVBQUUsUUFBUSxRQUFRO0FBQ3ZCLFdBQUssSUFBSSxPQUFPLEtBQUssQ0FBQztJQUMxQjtFQUNBO0FBWUEsV0FBUyxZQUFZLE9BQU87QUFDMUIsU0FBSyxTQUFTLElBQUksT0FBTyxjQUFjO0FBQ3ZDLFdBQU87RUFDVDtBQVdBLFdBQVMsWUFBWSxPQUFPO0FBQzFCLFdBQU8sS0FBSyxTQUFTLElBQUksS0FBSztFQUNoQztBQUdBLFdBQVMsVUFBVSxNQUFNLFNBQVMsVUFBVSxPQUFPO0FBQ25ELFdBQVMsVUFBVSxNQUFNO0FBVXpCLFdBQVMsYUFBYSxPQUFPLEtBQUs7QUFDaEMsUUFBSSxTQUFTLE1BQU07QUFDbkIsV0FBTyxVQUFVO0FBQ2YsVUFBSSxHQUFHLE1BQU0sTUFBTSxFQUFFLENBQUMsR0FBRyxHQUFHLEdBQUc7QUFDN0IsZUFBTztNQUNiO0lBQ0E7QUFDRSxXQUFPO0VBQ1Q7QUFVQSxXQUFTLGFBQWEsT0FBTztBQUMzQixRQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssU0FBUyxLQUFLLEdBQUc7QUFDdkMsYUFBTztJQUNYO0FBQ0UsUUFBSSxVQUFXLFdBQVcsS0FBSyxLQUFLLGFBQWEsS0FBSyxJQUFLLGFBQWE7QUFDeEUsV0FBTyxRQUFRLEtBQUssU0FBUyxLQUFLLENBQUM7RUFDckM7QUFXQSxXQUFTLFNBQVMsT0FBTyxVQUFVLFlBQVk7QUFDN0MsUUFBSSxRQUFRLElBQ1IsV0FBVyxlQUNYLFNBQVMsTUFBTSxRQUNmLFdBQVcsTUFDWCxTQUFTLENBQUEsR0FDVCxPQUFPO0FBTU4sUUFBSSxVQUFVLGtCQUFrQjtBQUNuQyxVQUFJLE1BQXdCLFVBQVUsS0FBSztBQUMzQyxVQUFJLEtBQUs7QUFDUCxlQUFPLFdBQVcsR0FBRztNQUMzQjtBQUNJLGlCQUFXO0FBQ1gsaUJBQVc7QUFDWCxhQUFPLElBQUk7SUFDZixPQUNPO0FBQ0gsYUFBdUI7SUFDM0I7QUFDRTtBQUNBLGFBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsWUFBSSxRQUFRLE1BQU0sS0FBSyxHQUNuQixXQUF3QztBQUU1QyxnQkFBdUIsVUFBVSxJQUFLLFFBQVE7QUFDOUMsWUFBSSxZQUFZLGFBQWEsVUFBVTtBQUNyQyxjQUFJLFlBQVksS0FBSztBQUNyQixpQkFBTyxhQUFhO0FBQ2xCLGdCQUFJLEtBQUssU0FBUyxNQUFNLFVBQVU7QUFDaEMsdUJBQVM7WUFDbkI7VUFDQTtBQUlNLGlCQUFPLEtBQUssS0FBSztRQUN2QixXQUNhLENBQUMsU0FBUyxNQUFNLFVBQVUsVUFBVSxHQUFHO0FBQzlDLGNBQUksU0FBUyxRQUFRO0FBQ25CLGlCQUFLLEtBQUssUUFBUTtVQUMxQjtBQUNNLGlCQUFPLEtBQUssS0FBSztRQUN2QjtNQUNBO0FBQ0UsV0FBTztFQUNUO0FBU0EsTUFBSSxZQUFZLEVBQUUsT0FBUSxJQUFJLFdBQVcsSUFBSSxJQUFJLENBQUEsRUFBRSxFQUFFLENBQUMsQ0FBQyxFQUFFLENBQUMsS0FBTSxZQUFZLE9BQU8sU0FBUyxRQUFRO0FBQ2xHLFdBQU8sSUFBSSxJQUFJLE1BQU07RUFDdkI7QUFVQSxXQUFTLFdBQVcsS0FBSyxLQUFLO0FBQzVCLFFBQUksT0FBTyxJQUFJO0FBQ2YsV0FBTyxVQUFVLEdBQUcsSUFDaEIsS0FBSyxPQUFPLE9BQU8sV0FBVyxXQUFXLE1BQU0sSUFDL0MsS0FBSztFQUNYO0FBVUEsV0FBUyxVQUFVLFFBQVEsS0FBSztBQUM5QixRQUFJLFFBQVEsU0FBUyxRQUFRLEdBQUc7QUFDaEMsV0FBTyxhQUFhLEtBQUssSUFBSSxRQUFRO0VBQ3ZDO0FBU0EsV0FBUyxVQUFVLE9BQU87QUFDeEIsUUFBSSxPQUFPLE9BQU87QUFDbEIsV0FBUSxRQUFRLFlBQVksUUFBUSxZQUFZLFFBQVEsWUFBWSxRQUFRLFlBQ3ZFLFVBQVUsY0FDVixVQUFVO0VBQ2pCO0FBU0EsV0FBUyxTQUFTLE1BQU07QUFDdEIsV0FBTyxDQUFDLENBQUMsY0FBZSxjQUFjO0VBQ3hDO0FBU0EsV0FBUyxTQUFTLE1BQU07QUFDdEIsUUFBSSxRQUFRLE1BQU07QUFDaEIsVUFBSTtBQUNGLGVBQU8sYUFBYSxLQUFLLElBQUk7TUFDbkMsU0FBYSxHQUFHO01BQUE7QUFDWixVQUFJO0FBQ0YsZUFBUSxPQUFPO01BQ3JCLFNBQWEsR0FBRztNQUFBO0lBQ2hCO0FBQ0UsV0FBTztFQUNUO0FBbUJBLFdBQVMsS0FBSyxPQUFPO0FBQ25CLFdBQVEsU0FBUyxNQUFNLFNBQ25CLFNBQVMsS0FBSyxJQUNkLENBQUE7RUFDTjtBQWtDQSxXQUFTLEdBQUcsT0FBTyxPQUFPO0FBQ3hCLFdBQU8sVUFBVSxTQUFVLFVBQVUsU0FBUyxVQUFVO0VBQzFEO0FBbUJBLFdBQVMsV0FBVyxPQUFPO0FBR3pCLFFBQUksTUFBTSxTQUFTLEtBQUssSUFBSSxlQUFlLEtBQUssS0FBSyxJQUFJO0FBQ3pELFdBQU8sT0FBTyxXQUFXLE9BQU87RUFDbEM7QUEyQkEsV0FBUyxTQUFTLE9BQU87QUFDdkIsUUFBSSxPQUFPLE9BQU87QUFDbEIsV0FBTyxDQUFDLENBQUMsVUFBVSxRQUFRLFlBQVksUUFBUTtFQUNqRDtBQWNBLFdBQVMsT0FBTztFQUVoQjtBQUVBLGdCQUFpQjs7Ozs7Ozs7QUNyM0JqQixNQUFJLG1CQUFtQjtBQUd2QixNQUFJLGlCQUFpQjtBQUdyQixNQUFJLFdBQVcsSUFBSTtBQUduQixNQUFJLFVBQVUscUJBQ1YsU0FBUztBQU1iLE1BQUksZUFBZTtBQUduQixNQUFJLGVBQWU7QUFHbkIsTUFBSSxhQUFhLE9BQU9ELGtCQUFVLFlBQVlBLGtCQUFVQSxlQUFPLFdBQVcsVUFBVUE7QUFHcEYsTUFBSSxXQUFXLE9BQU8sUUFBUSxZQUFZLFFBQVEsS0FBSyxXQUFXLFVBQVU7QUFHNUUsTUFBSSxPQUFPLGNBQWMsWUFBWSxTQUFTLGFBQWEsRUFBQztBQVc1RCxXQUFTLGNBQWMsT0FBTyxPQUFPO0FBQ25DLFFBQUksU0FBUyxRQUFRLE1BQU0sU0FBUztBQUNwQyxXQUFPLENBQUMsQ0FBQyxVQUFVLFlBQVksT0FBTyxPQUFPLENBQUMsSUFBSTtFQUNwRDtBQVdBLFdBQVMsa0JBQWtCLE9BQU8sT0FBTyxZQUFZO0FBQ25ELFFBQUksUUFBUSxJQUNSLFNBQVMsUUFBUSxNQUFNLFNBQVM7QUFFcEMsV0FBTyxFQUFFLFFBQVEsUUFBUTtBQUN2QixVQUFJLFdBQVcsT0FBTyxNQUFNLEtBQUssQ0FBQyxHQUFHO0FBQ25DLGVBQU87TUFDYjtJQUNBO0FBQ0UsV0FBTztFQUNUO0FBYUEsV0FBUyxjQUFjLE9BQU8sV0FBVyxXQUFXLFdBQVc7QUFDN0QsUUFBSSxTQUFTLE1BQU0sUUFDZixRQUFRLFlBQTZCO0FBRXpDLFdBQThCLEVBQUUsUUFBUSxRQUFTO0FBQy9DLFVBQUksVUFBVSxNQUFNLEtBQUssR0FBRyxPQUFPLEtBQUssR0FBRztBQUN6QyxlQUFPO01BQ2I7SUFDQTtBQUNFLFdBQU87RUFDVDtBQVdBLFdBQVMsWUFBWSxPQUFPLE9BQU8sV0FBVztBQUM1QyxRQUFJLFVBQVUsT0FBTztBQUNuQixhQUFPLGNBQWMsT0FBTyxXQUFXLFNBQVM7SUFDcEQ7QUFDRSxRQUFJLFFBQVEsWUFBWSxHQUNwQixTQUFTLE1BQU07QUFFbkIsV0FBTyxFQUFFLFFBQVEsUUFBUTtBQUN2QixVQUFJLE1BQU0sS0FBSyxNQUFNLE9BQU87QUFDMUIsZUFBTztNQUNiO0lBQ0E7QUFDRSxXQUFPO0VBQ1Q7QUFTQSxXQUFTLFVBQVUsT0FBTztBQUN4QixXQUFPLFVBQVU7RUFDbkI7QUFVQSxXQUFTLFNBQVMsT0FBTyxLQUFLO0FBQzVCLFdBQU8sTUFBTSxJQUFJLEdBQUc7RUFDdEI7QUFVQSxXQUFTLFNBQVMsUUFBUSxLQUFLO0FBQzdCLFdBQU8sVUFBVSxPQUFPLFNBQVksT0FBTyxHQUFHO0VBQ2hEO0FBU0EsV0FBUyxhQUFhLE9BQU87QUFHM0IsUUFBSSxTQUFTO0FBQ2IsUUFBSSxTQUFTLFFBQVEsT0FBTyxNQUFNLFlBQVksWUFBWTtBQUN4RCxVQUFJO0FBQ0YsaUJBQVMsQ0FBQyxFQUFFLFFBQVE7TUFDMUIsU0FBYSxHQUFHO01BQUE7SUFDaEI7QUFDRSxXQUFPO0VBQ1Q7QUFTQSxXQUFTLFdBQVcsS0FBSztBQUN2QixRQUFJLFFBQVEsSUFDUixTQUFTLE1BQU0sSUFBSSxJQUFJO0FBRTNCLFFBQUksUUFBUSxTQUFTLE9BQU87QUFDMUIsYUFBTyxFQUFFLEtBQUssSUFBSTtJQUN0QixDQUFHO0FBQ0QsV0FBTztFQUNUO0FBR0EsTUFBSSxhQUFhLE1BQU0sV0FDbkIsWUFBWSxTQUFTLFdBQ3JCLGNBQWMsT0FBTztBQUd6QixNQUFJLGFBQWEsS0FBSyxvQkFBb0I7QUFHMUMsTUFBSSxjQUFjLFdBQVc7QUFDM0IsUUFBSSxNQUFNLFNBQVMsS0FBSyxjQUFjLFdBQVcsUUFBUSxXQUFXLEtBQUssWUFBWSxFQUFFO0FBQ3ZGLFdBQU8sTUFBTyxtQkFBbUIsTUFBTztFQUMxQyxHQUFDO0FBR0QsTUFBSSxlQUFlLFVBQVU7QUFHN0IsTUFBSSxpQkFBaUIsWUFBWTtBQU9qQyxNQUFJLGlCQUFpQixZQUFZO0FBR2pDLE1BQUksYUFBYTtJQUFPLE1BQ3RCLGFBQWEsS0FBSyxjQUFjLEVBQUUsUUFBUSxjQUFjLE1BQU0sRUFDN0QsUUFBUSwwREFBMEQsT0FBTyxJQUFJOztBQUloRixNQUFJLFNBQVMsV0FBVztBQUd4QixNQUFJQyxPQUFNLFVBQVUsTUFBTSxLQUFLLEdBQzNCLE1BQU0sVUFBVSxNQUFNLEtBQUssR0FDM0IsZUFBZSxVQUFVLFFBQVEsUUFBUTtBQVM3QyxXQUFTLEtBQUssU0FBUztBQUNyQixRQUFJLFFBQVEsSUFDUixTQUFTLFVBQVUsUUFBUSxTQUFTO0FBRXhDLFNBQUssTUFBSztBQUNWLFdBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsVUFBSSxRQUFRLFFBQVEsS0FBSztBQUN6QixXQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7SUFDL0I7RUFDQTtBQVNBLFdBQVMsWUFBWTtBQUNuQixTQUFLLFdBQVcsZUFBZSxhQUFhLElBQUksSUFBSSxDQUFBO0VBQ3REO0FBWUEsV0FBUyxXQUFXLEtBQUs7QUFDdkIsV0FBTyxLQUFLLElBQUksR0FBRyxLQUFLLE9BQU8sS0FBSyxTQUFTLEdBQUc7RUFDbEQ7QUFXQSxXQUFTLFFBQVEsS0FBSztBQUNwQixRQUFJLE9BQU8sS0FBSztBQUNoQixRQUFJLGNBQWM7QUFDaEIsVUFBSSxTQUFTLEtBQUssR0FBRztBQUNyQixhQUFPLFdBQVcsaUJBQWlCLFNBQVk7SUFDbkQ7QUFDRSxXQUFPLGVBQWUsS0FBSyxNQUFNLEdBQUcsSUFBSSxLQUFLLEdBQUcsSUFBSTtFQUN0RDtBQVdBLFdBQVMsUUFBUSxLQUFLO0FBQ3BCLFFBQUksT0FBTyxLQUFLO0FBQ2hCLFdBQU8sZUFBZSxLQUFLLEdBQUcsTUFBTSxTQUFZLGVBQWUsS0FBSyxNQUFNLEdBQUc7RUFDL0U7QUFZQSxXQUFTLFFBQVEsS0FBSyxPQUFPO0FBQzNCLFFBQUksT0FBTyxLQUFLO0FBQ2hCLFNBQUssR0FBRyxJQUFLLGdCQUFnQixVQUFVLFNBQWEsaUJBQWlCO0FBQ3JFLFdBQU87RUFDVDtBQUdBLE9BQUssVUFBVSxRQUFRO0FBQ3ZCLE9BQUssVUFBVSxRQUFRLElBQUk7QUFDM0IsT0FBSyxVQUFVLE1BQU07QUFDckIsT0FBSyxVQUFVLE1BQU07QUFDckIsT0FBSyxVQUFVLE1BQU07QUFTckIsV0FBUyxVQUFVLFNBQVM7QUFDMUIsUUFBSSxRQUFRLElBQ1IsU0FBUyxVQUFVLFFBQVEsU0FBUztBQUV4QyxTQUFLLE1BQUs7QUFDVixXQUFPLEVBQUUsUUFBUSxRQUFRO0FBQ3ZCLFVBQUksUUFBUSxRQUFRLEtBQUs7QUFDekIsV0FBSyxJQUFJLE1BQU0sQ0FBQyxHQUFHLE1BQU0sQ0FBQyxDQUFDO0lBQy9CO0VBQ0E7QUFTQSxXQUFTLGlCQUFpQjtBQUN4QixTQUFLLFdBQVcsQ0FBQTtFQUNsQjtBQVdBLFdBQVMsZ0JBQWdCLEtBQUs7QUFDNUIsUUFBSSxPQUFPLEtBQUssVUFDWixRQUFRLGFBQWEsTUFBTSxHQUFHO0FBRWxDLFFBQUksUUFBUSxHQUFHO0FBQ2IsYUFBTztJQUNYO0FBQ0UsUUFBSSxZQUFZLEtBQUssU0FBUztBQUM5QixRQUFJLFNBQVMsV0FBVztBQUN0QixXQUFLLElBQUc7SUFDWixPQUFTO0FBQ0wsYUFBTyxLQUFLLE1BQU0sT0FBTyxDQUFDO0lBQzlCO0FBQ0UsV0FBTztFQUNUO0FBV0EsV0FBUyxhQUFhLEtBQUs7QUFDekIsUUFBSSxPQUFPLEtBQUssVUFDWixRQUFRLGFBQWEsTUFBTSxHQUFHO0FBRWxDLFdBQU8sUUFBUSxJQUFJLFNBQVksS0FBSyxLQUFLLEVBQUUsQ0FBQztFQUM5QztBQVdBLFdBQVMsYUFBYSxLQUFLO0FBQ3pCLFdBQU8sYUFBYSxLQUFLLFVBQVUsR0FBRyxJQUFJO0VBQzVDO0FBWUEsV0FBUyxhQUFhLEtBQUssT0FBTztBQUNoQyxRQUFJLE9BQU8sS0FBSyxVQUNaLFFBQVEsYUFBYSxNQUFNLEdBQUc7QUFFbEMsUUFBSSxRQUFRLEdBQUc7QUFDYixXQUFLLEtBQUssQ0FBQyxLQUFLLEtBQUssQ0FBQztJQUMxQixPQUFTO0FBQ0wsV0FBSyxLQUFLLEVBQUUsQ0FBQyxJQUFJO0lBQ3JCO0FBQ0UsV0FBTztFQUNUO0FBR0EsWUFBVSxVQUFVLFFBQVE7QUFDNUIsWUFBVSxVQUFVLFFBQVEsSUFBSTtBQUNoQyxZQUFVLFVBQVUsTUFBTTtBQUMxQixZQUFVLFVBQVUsTUFBTTtBQUMxQixZQUFVLFVBQVUsTUFBTTtBQVMxQixXQUFTLFNBQVMsU0FBUztBQUN6QixRQUFJLFFBQVEsSUFDUixTQUFTLFVBQVUsUUFBUSxTQUFTO0FBRXhDLFNBQUssTUFBSztBQUNWLFdBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsVUFBSSxRQUFRLFFBQVEsS0FBSztBQUN6QixXQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7SUFDL0I7RUFDQTtBQVNBLFdBQVMsZ0JBQWdCO0FBQ3ZCLFNBQUssV0FBVztNQUNkLFFBQVEsSUFBSTtNQUNaLE9BQU8sS0FBS0EsUUFBTztNQUNuQixVQUFVLElBQUk7O0VBRWxCO0FBV0EsV0FBUyxlQUFlLEtBQUs7QUFDM0IsV0FBTyxXQUFXLE1BQU0sR0FBRyxFQUFFLFFBQVEsRUFBRSxHQUFHO0VBQzVDO0FBV0EsV0FBUyxZQUFZLEtBQUs7QUFDeEIsV0FBTyxXQUFXLE1BQU0sR0FBRyxFQUFFLElBQUksR0FBRztFQUN0QztBQVdBLFdBQVMsWUFBWSxLQUFLO0FBQ3hCLFdBQU8sV0FBVyxNQUFNLEdBQUcsRUFBRSxJQUFJLEdBQUc7RUFDdEM7QUFZQSxXQUFTLFlBQVksS0FBSyxPQUFPO0FBQy9CLGVBQVcsTUFBTSxHQUFHLEVBQUUsSUFBSSxLQUFLLEtBQUs7QUFDcEMsV0FBTztFQUNUO0FBR0EsV0FBUyxVQUFVLFFBQVE7QUFDM0IsV0FBUyxVQUFVLFFBQVEsSUFBSTtBQUMvQixXQUFTLFVBQVUsTUFBTTtBQUN6QixXQUFTLFVBQVUsTUFBTTtBQUN6QixXQUFTLFVBQVUsTUFBTTtBQVV6QixXQUFTLFNBQVMsUUFBUTtBQUN4QixRQUFJLFFBQVEsSUFDUixTQUFTLFNBQVMsT0FBTyxTQUFTO0FBRXRDLFNBQUssV0FBVyxJQUFJO0FBQ3BCLFdBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsV0FBSyxJQUFJLE9BQU8sS0FBSyxDQUFDO0lBQzFCO0VBQ0E7QUFZQSxXQUFTLFlBQVksT0FBTztBQUMxQixTQUFLLFNBQVMsSUFBSSxPQUFPLGNBQWM7QUFDdkMsV0FBTztFQUNUO0FBV0EsV0FBUyxZQUFZLE9BQU87QUFDMUIsV0FBTyxLQUFLLFNBQVMsSUFBSSxLQUFLO0VBQ2hDO0FBR0EsV0FBUyxVQUFVLE1BQU0sU0FBUyxVQUFVLE9BQU87QUFDbkQsV0FBUyxVQUFVLE1BQU07QUFVekIsV0FBUyxhQUFhLE9BQU8sS0FBSztBQUNoQyxRQUFJLFNBQVMsTUFBTTtBQUNuQixXQUFPLFVBQVU7QUFDZixVQUFJLEdBQUcsTUFBTSxNQUFNLEVBQUUsQ0FBQyxHQUFHLEdBQUcsR0FBRztBQUM3QixlQUFPO01BQ2I7SUFDQTtBQUNFLFdBQU87RUFDVDtBQVVBLFdBQVMsYUFBYSxPQUFPO0FBQzNCLFFBQUksQ0FBQyxTQUFTLEtBQUssS0FBSyxTQUFTLEtBQUssR0FBRztBQUN2QyxhQUFPO0lBQ1g7QUFDRSxRQUFJLFVBQVcsV0FBVyxLQUFLLEtBQUssYUFBYSxLQUFLLElBQUssYUFBYTtBQUN4RSxXQUFPLFFBQVEsS0FBSyxTQUFTLEtBQUssQ0FBQztFQUNyQztBQVdBLFdBQVMsU0FBUyxPQUFPLFVBQVUsWUFBWTtBQUM3QyxRQUFJLFFBQVEsSUFDUixXQUFXLGVBQ1gsU0FBUyxNQUFNLFFBQ2YsV0FBVyxNQUNYLFNBQVMsQ0FBQSxHQUNULE9BQU87QUFFWCxRQUFJLFlBQVk7QUFDZCxpQkFBVztBQUNYLGlCQUFXO0lBQ2YsV0FDVyxVQUFVLGtCQUFrQjtBQUNuQyxVQUFJLE1BQXdCLFVBQVUsS0FBSztBQUMzQyxVQUFJLEtBQUs7QUFDUCxlQUFPLFdBQVcsR0FBRztNQUMzQjtBQUNJLGlCQUFXO0FBQ1gsaUJBQVc7QUFDWCxhQUFPLElBQUk7SUFDZixPQUNPO0FBQ0gsYUFBdUI7SUFDM0I7QUFDRTtBQUNBLGFBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsWUFBSSxRQUFRLE1BQU0sS0FBSyxHQUNuQixXQUF3QztBQUU1QyxnQkFBUyxjQUFjLFVBQVUsSUFBSyxRQUFRO0FBQzlDLFlBQUksWUFBWSxhQUFhLFVBQVU7QUFDckMsY0FBSSxZQUFZLEtBQUs7QUFDckIsaUJBQU8sYUFBYTtBQUNsQixnQkFBSSxLQUFLLFNBQVMsTUFBTSxVQUFVO0FBQ2hDLHVCQUFTO1lBQ25CO1VBQ0E7QUFJTSxpQkFBTyxLQUFLLEtBQUs7UUFDdkIsV0FDYSxDQUFDLFNBQVMsTUFBTSxVQUFVLFVBQVUsR0FBRztBQUM5QyxjQUFJLFNBQVMsUUFBUTtBQUNuQixpQkFBSyxLQUFLLFFBQVE7VUFDMUI7QUFDTSxpQkFBTyxLQUFLLEtBQUs7UUFDdkI7TUFDQTtBQUNFLFdBQU87RUFDVDtBQVNBLE1BQUksWUFBWSxFQUFFLE9BQVEsSUFBSSxXQUFXLElBQUksSUFBSSxDQUFBLEVBQUUsRUFBRSxDQUFDLENBQUMsRUFBRSxDQUFDLEtBQU0sWUFBWSxPQUFPLFNBQVMsUUFBUTtBQUNsRyxXQUFPLElBQUksSUFBSSxNQUFNO0VBQ3ZCO0FBVUEsV0FBUyxXQUFXLEtBQUssS0FBSztBQUM1QixRQUFJLE9BQU8sSUFBSTtBQUNmLFdBQU8sVUFBVSxHQUFHLElBQ2hCLEtBQUssT0FBTyxPQUFPLFdBQVcsV0FBVyxNQUFNLElBQy9DLEtBQUs7RUFDWDtBQVVBLFdBQVMsVUFBVSxRQUFRLEtBQUs7QUFDOUIsUUFBSSxRQUFRLFNBQVMsUUFBUSxHQUFHO0FBQ2hDLFdBQU8sYUFBYSxLQUFLLElBQUksUUFBUTtFQUN2QztBQVNBLFdBQVMsVUFBVSxPQUFPO0FBQ3hCLFFBQUksT0FBTyxPQUFPO0FBQ2xCLFdBQVEsUUFBUSxZQUFZLFFBQVEsWUFBWSxRQUFRLFlBQVksUUFBUSxZQUN2RSxVQUFVLGNBQ1YsVUFBVTtFQUNqQjtBQVNBLFdBQVMsU0FBUyxNQUFNO0FBQ3RCLFdBQU8sQ0FBQyxDQUFDLGNBQWUsY0FBYztFQUN4QztBQVNBLFdBQVMsU0FBUyxNQUFNO0FBQ3RCLFFBQUksUUFBUSxNQUFNO0FBQ2hCLFVBQUk7QUFDRixlQUFPLGFBQWEsS0FBSyxJQUFJO01BQ25DLFNBQWEsR0FBRztNQUFBO0FBQ1osVUFBSTtBQUNGLGVBQVEsT0FBTztNQUNyQixTQUFhLEdBQUc7TUFBQTtJQUNoQjtBQUNFLFdBQU87RUFDVDtBQXFCQSxXQUFTLFNBQVMsT0FBTyxZQUFZO0FBQ25DLFdBQVEsU0FBUyxNQUFNLFNBQ25CLFNBQVMsT0FBTyxRQUFXLFVBQVUsSUFDckMsQ0FBQTtFQUNOO0FBa0NBLFdBQVMsR0FBRyxPQUFPLE9BQU87QUFDeEIsV0FBTyxVQUFVLFNBQVUsVUFBVSxTQUFTLFVBQVU7RUFDMUQ7QUFtQkEsV0FBUyxXQUFXLE9BQU87QUFHekIsUUFBSSxNQUFNLFNBQVMsS0FBSyxJQUFJLGVBQWUsS0FBSyxLQUFLLElBQUk7QUFDekQsV0FBTyxPQUFPLFdBQVcsT0FBTztFQUNsQztBQTJCQSxXQUFTLFNBQVMsT0FBTztBQUN2QixRQUFJLE9BQU8sT0FBTztBQUNsQixXQUFPLENBQUMsQ0FBQyxVQUFVLFFBQVEsWUFBWSxRQUFRO0VBQ2pEO0FBY0EsV0FBUyxPQUFPO0VBRWhCO0FBRUEsb0JBQWlCOzs7Ozs7Ozs7O0FDdjNCakIsUUFBSSxtQkFBbUI7QUFHdkIsUUFBSSxrQkFBa0I7QUFHdEIsUUFBSSxpQkFBaUI7QUFHckIsUUFBSSx5QkFBeUIsR0FDekIsdUJBQXVCO0FBRzNCLFFBQ0ksbUJBQW1CO0FBR3ZCLFFBQUksVUFBVSxzQkFDVixXQUFXLGtCQUNYLFVBQVUsb0JBQ1YsVUFBVSxpQkFDVixXQUFXLGtCQUNYLFVBQVUscUJBQ1YsU0FBUyw4QkFDVCxTQUFTLGdCQUNULFlBQVksbUJBQ1osWUFBWSxtQkFDWixhQUFhLG9CQUNiLFlBQVksbUJBQ1osU0FBUyxnQkFDVCxZQUFZLG1CQUNaLFlBQVksbUJBQ1osYUFBYTtBQUVqQixRQUFJLGlCQUFpQix3QkFDakIsY0FBYyxxQkFDZCxhQUFhLHlCQUNiLGFBQWEseUJBQ2IsVUFBVSxzQkFDVixXQUFXLHVCQUNYLFdBQVcsdUJBQ1gsV0FBVyx1QkFDWCxrQkFBa0IsOEJBQ2xCLFlBQVksd0JBQ1osWUFBWTtBQUdoQixRQUFJLGVBQWUsb0RBQ2YsZ0JBQWdCLFNBQ2hCLGVBQWUsT0FDZixhQUFhO0FBTWpCLFFBQUksZUFBZTtBQUduQixRQUFJLGVBQWU7QUFHbkIsUUFBSSxlQUFlO0FBR25CLFFBQUksV0FBVztBQUdmLFFBQUksaUJBQWlCLENBQUE7QUFDckIsbUJBQWUsVUFBVSxJQUFJLGVBQWUsVUFBVSxJQUN0RCxlQUFlLE9BQU8sSUFBSSxlQUFlLFFBQVEsSUFDakQsZUFBZSxRQUFRLElBQUksZUFBZSxRQUFRLElBQ2xELGVBQWUsZUFBZSxJQUFJLGVBQWUsU0FBUyxJQUMxRCxlQUFlLFNBQVMsSUFBSTtBQUM1QixtQkFBZSxPQUFPLElBQUksZUFBZSxRQUFRLElBQ2pELGVBQWUsY0FBYyxJQUFJLGVBQWUsT0FBTyxJQUN2RCxlQUFlLFdBQVcsSUFBSSxlQUFlLE9BQU8sSUFDcEQsZUFBZSxRQUFRLElBQUksZUFBZSxPQUFPLElBQ2pELGVBQWUsTUFBTSxJQUFJLGVBQWUsU0FBUyxJQUNqRCxlQUFlLFNBQVMsSUFBSSxlQUFlLFNBQVMsSUFDcEQsZUFBZSxNQUFNLElBQUksZUFBZSxTQUFTLElBQ2pELGVBQWUsVUFBVSxJQUFJO0FBRzdCLFFBQUksYUFBYSxPQUFPRCxrQkFBVSxZQUFZQSxrQkFBVUEsZUFBTyxXQUFXLFVBQVVBO0FBR3BGLFFBQUksV0FBVyxPQUFPLFFBQVEsWUFBWSxRQUFRLEtBQUssV0FBVyxVQUFVO0FBRzVFLFFBQUksT0FBTyxjQUFjLFlBQVksU0FBUyxhQUFhLEVBQUM7QUFHNUQsUUFBSSxjQUE0Q0UsYUFBVyxDQUFDQSxVQUFRLFlBQVlBO0FBR2hGLFFBQUksYUFBYSxlQUFlLFFBQTZCLFVBQVUsQ0FBQyxPQUFPLFlBQVk7QUFHM0YsUUFBSSxnQkFBZ0IsY0FBYyxXQUFXLFlBQVk7QUFHekQsUUFBSSxjQUFjLGlCQUFpQixXQUFXO0FBRzlDLFFBQUksWUFBWSxXQUFXO0FBQ3pCLFVBQUk7QUFDRixlQUFPLGVBQWUsWUFBWSxRQUFRLE1BQU07TUFDcEQsU0FBVyxHQUFHO01BQUE7SUFDZCxHQUFDO0FBR0QsUUFBSSxtQkFBbUIsWUFBWSxTQUFTO0FBWTVDLGFBQVMsTUFBTSxNQUFNLFNBQVMsTUFBTTtBQUNsQyxjQUFRLEtBQUssUUFBTTtRQUNqQixLQUFLO0FBQUcsaUJBQU8sS0FBSyxLQUFLLE9BQU87UUFDaEMsS0FBSztBQUFHLGlCQUFPLEtBQUssS0FBSyxTQUFTLEtBQUssQ0FBQyxDQUFDO1FBQ3pDLEtBQUs7QUFBRyxpQkFBTyxLQUFLLEtBQUssU0FBUyxLQUFLLENBQUMsR0FBRyxLQUFLLENBQUMsQ0FBQztRQUNsRCxLQUFLO0FBQUcsaUJBQU8sS0FBSyxLQUFLLFNBQVMsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLEdBQUcsS0FBSyxDQUFDLENBQUM7TUFDL0Q7QUFDRSxhQUFPLEtBQUssTUFBTSxTQUFTLElBQUk7SUFDakM7QUFXQSxhQUFTLFNBQVMsT0FBTyxVQUFVO0FBQ2pDLFVBQUksUUFBUSxJQUNSLFNBQVMsUUFBUSxNQUFNLFNBQVMsR0FDaEMsU0FBUyxNQUFNLE1BQU07QUFFekIsYUFBTyxFQUFFLFFBQVEsUUFBUTtBQUN2QixlQUFPLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxHQUFHLE9BQU8sS0FBSztNQUN2RDtBQUNFLGFBQU87SUFDVDtBQVVBLGFBQVMsVUFBVSxPQUFPLFFBQVE7QUFDaEMsVUFBSSxRQUFRLElBQ1IsU0FBUyxPQUFPLFFBQ2hCLFNBQVMsTUFBTTtBQUVuQixhQUFPLEVBQUUsUUFBUSxRQUFRO0FBQ3ZCLGNBQU0sU0FBUyxLQUFLLElBQUksT0FBTyxLQUFLO01BQ3hDO0FBQ0UsYUFBTztJQUNUO0FBWUEsYUFBUyxVQUFVLE9BQU8sV0FBVztBQUNuQyxVQUFJLFFBQVEsSUFDUixTQUFTLFFBQVEsTUFBTSxTQUFTO0FBRXBDLGFBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsWUFBSSxVQUFVLE1BQU0sS0FBSyxHQUFHLE9BQU8sS0FBSyxHQUFHO0FBQ3pDLGlCQUFPO1FBQ2I7TUFDQTtBQUNFLGFBQU87SUFDVDtBQVNBLGFBQVMsYUFBYSxLQUFLO0FBQ3pCLGFBQU8sU0FBUyxRQUFRO0FBQ3RCLGVBQU8sVUFBVSxPQUFPLFNBQVksT0FBTyxHQUFHO01BQ2xEO0lBQ0E7QUFZQSxhQUFTLFdBQVcsT0FBTyxVQUFVO0FBQ25DLFVBQUksU0FBUyxNQUFNO0FBRW5CLFlBQU0sS0FBSyxRQUFRO0FBQ25CLGFBQU8sVUFBVTtBQUNmLGNBQU0sTUFBTSxJQUFJLE1BQU0sTUFBTSxFQUFFO01BQ2xDO0FBQ0UsYUFBTztJQUNUO0FBV0EsYUFBUyxVQUFVLEdBQUcsVUFBVTtBQUM5QixVQUFJLFFBQVEsSUFDUixTQUFTLE1BQU0sQ0FBQztBQUVwQixhQUFPLEVBQUUsUUFBUSxHQUFHO0FBQ2xCLGVBQU8sS0FBSyxJQUFJLFNBQVMsS0FBSztNQUNsQztBQUNFLGFBQU87SUFDVDtBQVNBLGFBQVMsVUFBVSxNQUFNO0FBQ3ZCLGFBQU8sU0FBUyxPQUFPO0FBQ3JCLGVBQU8sS0FBSyxLQUFLO01BQ3JCO0lBQ0E7QUFVQSxhQUFTLFNBQVMsUUFBUSxLQUFLO0FBQzdCLGFBQU8sVUFBVSxPQUFPLFNBQVksT0FBTyxHQUFHO0lBQ2hEO0FBU0EsYUFBUyxhQUFhLE9BQU87QUFHM0IsVUFBSSxTQUFTO0FBQ2IsVUFBSSxTQUFTLFFBQVEsT0FBTyxNQUFNLFlBQVksWUFBWTtBQUN4RCxZQUFJO0FBQ0YsbUJBQVMsQ0FBQyxFQUFFLFFBQVE7UUFDMUIsU0FBYSxHQUFHO1FBQUE7TUFDaEI7QUFDRSxhQUFPO0lBQ1Q7QUFTQSxhQUFTLFdBQVcsS0FBSztBQUN2QixVQUFJLFFBQVEsSUFDUixTQUFTLE1BQU0sSUFBSSxJQUFJO0FBRTNCLFVBQUksUUFBUSxTQUFTLE9BQU8sS0FBSztBQUMvQixlQUFPLEVBQUUsS0FBSyxJQUFJLENBQUMsS0FBSyxLQUFLO01BQ2pDLENBQUc7QUFDRCxhQUFPO0lBQ1Q7QUFVQSxhQUFTLFFBQVEsTUFBTSxXQUFXO0FBQ2hDLGFBQU8sU0FBUyxLQUFLO0FBQ25CLGVBQU8sS0FBSyxVQUFVLEdBQUcsQ0FBQztNQUM5QjtJQUNBO0FBU0EsYUFBUyxXQUFXLEtBQUs7QUFDdkIsVUFBSSxRQUFRLElBQ1IsU0FBUyxNQUFNLElBQUksSUFBSTtBQUUzQixVQUFJLFFBQVEsU0FBUyxPQUFPO0FBQzFCLGVBQU8sRUFBRSxLQUFLLElBQUk7TUFDdEIsQ0FBRztBQUNELGFBQU87SUFDVDtBQUdBLFFBQUksYUFBYSxNQUFNLFdBQ25CLFlBQVksU0FBUyxXQUNyQixjQUFjLE9BQU87QUFHekIsUUFBSSxhQUFhLEtBQUssb0JBQW9CO0FBRzFDLFFBQUksY0FBYyxXQUFXO0FBQzNCLFVBQUksTUFBTSxTQUFTLEtBQUssY0FBYyxXQUFXLFFBQVEsV0FBVyxLQUFLLFlBQVksRUFBRTtBQUN2RixhQUFPLE1BQU8sbUJBQW1CLE1BQU87SUFDMUMsR0FBQztBQUdELFFBQUksZUFBZSxVQUFVO0FBRzdCLFFBQUksaUJBQWlCLFlBQVk7QUFPakMsUUFBSSxpQkFBaUIsWUFBWTtBQUdqQyxRQUFJLGFBQWE7TUFBTyxNQUN0QixhQUFhLEtBQUssY0FBYyxFQUFFLFFBQVEsY0FBYyxNQUFNLEVBQzdELFFBQVEsMERBQTBELE9BQU8sSUFBSTs7QUFJaEYsUUFBSSxTQUFTLEtBQUssUUFDZEMsY0FBYSxLQUFLLFlBQ2xCLHVCQUF1QixZQUFZLHNCQUNuQyxTQUFTLFdBQVcsUUFDcEIsbUJBQW1CLFNBQVMsT0FBTyxxQkFBcUI7QUFHNUQsUUFBSSxhQUFhLFFBQVEsT0FBTyxNQUFNLE1BQU0sR0FDeEMsWUFBWSxLQUFLO0FBR3JCLFFBQUksV0FBVyxVQUFVLE1BQU0sVUFBVSxHQUNyQ0YsT0FBTSxVQUFVLE1BQU0sS0FBSyxHQUMzQkcsV0FBVSxVQUFVLE1BQU0sU0FBUyxHQUNuQyxNQUFNLFVBQVUsTUFBTSxLQUFLLEdBQzNCLFVBQVUsVUFBVSxNQUFNLFNBQVMsR0FDbkMsZUFBZSxVQUFVLFFBQVEsUUFBUTtBQUc3QyxRQUFJLHFCQUFxQixTQUFTLFFBQVEsR0FDdEMsZ0JBQWdCLFNBQVNILElBQUcsR0FDNUIsb0JBQW9CLFNBQVNHLFFBQU8sR0FDcEMsZ0JBQWdCLFNBQVMsR0FBRyxHQUM1QixvQkFBb0IsU0FBUyxPQUFPO0FBR3hDLFFBQUksY0FBYyxTQUFTLE9BQU8sWUFBWSxRQUMxQyxnQkFBZ0IsY0FBYyxZQUFZLFVBQVUsUUFDcEQsaUJBQWlCLGNBQWMsWUFBWSxXQUFXO0FBUzFELGFBQVMsS0FBSyxTQUFTO0FBQ3JCLFVBQUksUUFBUSxJQUNSLFNBQVMsVUFBVSxRQUFRLFNBQVM7QUFFeEMsV0FBSyxNQUFLO0FBQ1YsYUFBTyxFQUFFLFFBQVEsUUFBUTtBQUN2QixZQUFJLFFBQVEsUUFBUSxLQUFLO0FBQ3pCLGFBQUssSUFBSSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztNQUMvQjtJQUNBO0FBU0EsYUFBUyxZQUFZO0FBQ25CLFdBQUssV0FBVyxlQUFlLGFBQWEsSUFBSSxJQUFJLENBQUE7SUFDdEQ7QUFZQSxhQUFTLFdBQVcsS0FBSztBQUN2QixhQUFPLEtBQUssSUFBSSxHQUFHLEtBQUssT0FBTyxLQUFLLFNBQVMsR0FBRztJQUNsRDtBQVdBLGFBQVMsUUFBUSxLQUFLO0FBQ3BCLFVBQUksT0FBTyxLQUFLO0FBQ2hCLFVBQUksY0FBYztBQUNoQixZQUFJLFNBQVMsS0FBSyxHQUFHO0FBQ3JCLGVBQU8sV0FBVyxpQkFBaUIsU0FBWTtNQUNuRDtBQUNFLGFBQU8sZUFBZSxLQUFLLE1BQU0sR0FBRyxJQUFJLEtBQUssR0FBRyxJQUFJO0lBQ3REO0FBV0EsYUFBUyxRQUFRLEtBQUs7QUFDcEIsVUFBSSxPQUFPLEtBQUs7QUFDaEIsYUFBTyxlQUFlLEtBQUssR0FBRyxNQUFNLFNBQVksZUFBZSxLQUFLLE1BQU0sR0FBRztJQUMvRTtBQVlBLGFBQVMsUUFBUSxLQUFLLE9BQU87QUFDM0IsVUFBSSxPQUFPLEtBQUs7QUFDaEIsV0FBSyxHQUFHLElBQUssZ0JBQWdCLFVBQVUsU0FBYSxpQkFBaUI7QUFDckUsYUFBTztJQUNUO0FBR0EsU0FBSyxVQUFVLFFBQVE7QUFDdkIsU0FBSyxVQUFVLFFBQVEsSUFBSTtBQUMzQixTQUFLLFVBQVUsTUFBTTtBQUNyQixTQUFLLFVBQVUsTUFBTTtBQUNyQixTQUFLLFVBQVUsTUFBTTtBQVNyQixhQUFTLFVBQVUsU0FBUztBQUMxQixVQUFJLFFBQVEsSUFDUixTQUFTLFVBQVUsUUFBUSxTQUFTO0FBRXhDLFdBQUssTUFBSztBQUNWLGFBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsWUFBSSxRQUFRLFFBQVEsS0FBSztBQUN6QixhQUFLLElBQUksTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7TUFDL0I7SUFDQTtBQVNBLGFBQVMsaUJBQWlCO0FBQ3hCLFdBQUssV0FBVyxDQUFBO0lBQ2xCO0FBV0EsYUFBUyxnQkFBZ0IsS0FBSztBQUM1QixVQUFJLE9BQU8sS0FBSyxVQUNaLFFBQVEsYUFBYSxNQUFNLEdBQUc7QUFFbEMsVUFBSSxRQUFRLEdBQUc7QUFDYixlQUFPO01BQ1g7QUFDRSxVQUFJLFlBQVksS0FBSyxTQUFTO0FBQzlCLFVBQUksU0FBUyxXQUFXO0FBQ3RCLGFBQUssSUFBRztNQUNaLE9BQVM7QUFDTCxlQUFPLEtBQUssTUFBTSxPQUFPLENBQUM7TUFDOUI7QUFDRSxhQUFPO0lBQ1Q7QUFXQSxhQUFTLGFBQWEsS0FBSztBQUN6QixVQUFJLE9BQU8sS0FBSyxVQUNaLFFBQVEsYUFBYSxNQUFNLEdBQUc7QUFFbEMsYUFBTyxRQUFRLElBQUksU0FBWSxLQUFLLEtBQUssRUFBRSxDQUFDO0lBQzlDO0FBV0EsYUFBUyxhQUFhLEtBQUs7QUFDekIsYUFBTyxhQUFhLEtBQUssVUFBVSxHQUFHLElBQUk7SUFDNUM7QUFZQSxhQUFTLGFBQWEsS0FBSyxPQUFPO0FBQ2hDLFVBQUksT0FBTyxLQUFLLFVBQ1osUUFBUSxhQUFhLE1BQU0sR0FBRztBQUVsQyxVQUFJLFFBQVEsR0FBRztBQUNiLGFBQUssS0FBSyxDQUFDLEtBQUssS0FBSyxDQUFDO01BQzFCLE9BQVM7QUFDTCxhQUFLLEtBQUssRUFBRSxDQUFDLElBQUk7TUFDckI7QUFDRSxhQUFPO0lBQ1Q7QUFHQSxjQUFVLFVBQVUsUUFBUTtBQUM1QixjQUFVLFVBQVUsUUFBUSxJQUFJO0FBQ2hDLGNBQVUsVUFBVSxNQUFNO0FBQzFCLGNBQVUsVUFBVSxNQUFNO0FBQzFCLGNBQVUsVUFBVSxNQUFNO0FBUzFCLGFBQVMsU0FBUyxTQUFTO0FBQ3pCLFVBQUksUUFBUSxJQUNSLFNBQVMsVUFBVSxRQUFRLFNBQVM7QUFFeEMsV0FBSyxNQUFLO0FBQ1YsYUFBTyxFQUFFLFFBQVEsUUFBUTtBQUN2QixZQUFJLFFBQVEsUUFBUSxLQUFLO0FBQ3pCLGFBQUssSUFBSSxNQUFNLENBQUMsR0FBRyxNQUFNLENBQUMsQ0FBQztNQUMvQjtJQUNBO0FBU0EsYUFBUyxnQkFBZ0I7QUFDdkIsV0FBSyxXQUFXO1FBQ2QsUUFBUSxJQUFJO1FBQ1osT0FBTyxLQUFLSCxRQUFPO1FBQ25CLFVBQVUsSUFBSTs7SUFFbEI7QUFXQSxhQUFTLGVBQWUsS0FBSztBQUMzQixhQUFPLFdBQVcsTUFBTSxHQUFHLEVBQUUsUUFBUSxFQUFFLEdBQUc7SUFDNUM7QUFXQSxhQUFTLFlBQVksS0FBSztBQUN4QixhQUFPLFdBQVcsTUFBTSxHQUFHLEVBQUUsSUFBSSxHQUFHO0lBQ3RDO0FBV0EsYUFBUyxZQUFZLEtBQUs7QUFDeEIsYUFBTyxXQUFXLE1BQU0sR0FBRyxFQUFFLElBQUksR0FBRztJQUN0QztBQVlBLGFBQVMsWUFBWSxLQUFLLE9BQU87QUFDL0IsaUJBQVcsTUFBTSxHQUFHLEVBQUUsSUFBSSxLQUFLLEtBQUs7QUFDcEMsYUFBTztJQUNUO0FBR0EsYUFBUyxVQUFVLFFBQVE7QUFDM0IsYUFBUyxVQUFVLFFBQVEsSUFBSTtBQUMvQixhQUFTLFVBQVUsTUFBTTtBQUN6QixhQUFTLFVBQVUsTUFBTTtBQUN6QixhQUFTLFVBQVUsTUFBTTtBQVV6QixhQUFTLFNBQVMsUUFBUTtBQUN4QixVQUFJLFFBQVEsSUFDUixTQUFTLFNBQVMsT0FBTyxTQUFTO0FBRXRDLFdBQUssV0FBVyxJQUFJO0FBQ3BCLGFBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsYUFBSyxJQUFJLE9BQU8sS0FBSyxDQUFDO01BQzFCO0lBQ0E7QUFZQSxhQUFTLFlBQVksT0FBTztBQUMxQixXQUFLLFNBQVMsSUFBSSxPQUFPLGNBQWM7QUFDdkMsYUFBTztJQUNUO0FBV0EsYUFBUyxZQUFZLE9BQU87QUFDMUIsYUFBTyxLQUFLLFNBQVMsSUFBSSxLQUFLO0lBQ2hDO0FBR0EsYUFBUyxVQUFVLE1BQU0sU0FBUyxVQUFVLE9BQU87QUFDbkQsYUFBUyxVQUFVLE1BQU07QUFTekIsYUFBUyxNQUFNLFNBQVM7QUFDdEIsV0FBSyxXQUFXLElBQUksVUFBVSxPQUFPO0lBQ3ZDO0FBU0EsYUFBUyxhQUFhO0FBQ3BCLFdBQUssV0FBVyxJQUFJO0lBQ3RCO0FBV0EsYUFBUyxZQUFZLEtBQUs7QUFDeEIsYUFBTyxLQUFLLFNBQVMsUUFBUSxFQUFFLEdBQUc7SUFDcEM7QUFXQSxhQUFTLFNBQVMsS0FBSztBQUNyQixhQUFPLEtBQUssU0FBUyxJQUFJLEdBQUc7SUFDOUI7QUFXQSxhQUFTLFNBQVMsS0FBSztBQUNyQixhQUFPLEtBQUssU0FBUyxJQUFJLEdBQUc7SUFDOUI7QUFZQSxhQUFTLFNBQVMsS0FBSyxPQUFPO0FBQzVCLFVBQUksUUFBUSxLQUFLO0FBQ2pCLFVBQUksaUJBQWlCLFdBQVc7QUFDOUIsWUFBSSxRQUFRLE1BQU07QUFDbEIsWUFBSSxDQUFDQSxRQUFRLE1BQU0sU0FBUyxtQkFBbUIsR0FBSTtBQUNqRCxnQkFBTSxLQUFLLENBQUMsS0FBSyxLQUFLLENBQUM7QUFDdkIsaUJBQU87UUFDYjtBQUNJLGdCQUFRLEtBQUssV0FBVyxJQUFJLFNBQVMsS0FBSztNQUM5QztBQUNFLFlBQU0sSUFBSSxLQUFLLEtBQUs7QUFDcEIsYUFBTztJQUNUO0FBR0EsVUFBTSxVQUFVLFFBQVE7QUFDeEIsVUFBTSxVQUFVLFFBQVEsSUFBSTtBQUM1QixVQUFNLFVBQVUsTUFBTTtBQUN0QixVQUFNLFVBQVUsTUFBTTtBQUN0QixVQUFNLFVBQVUsTUFBTTtBQVV0QixhQUFTLGNBQWMsT0FBTyxXQUFXO0FBR3ZDLFVBQUksU0FBVSxRQUFRLEtBQUssS0FBSyxZQUFZLEtBQUssSUFDN0MsVUFBVSxNQUFNLFFBQVEsTUFBTSxJQUM5QixDQUFBO0FBRUosVUFBSSxTQUFTLE9BQU8sUUFDaEIsY0FBYyxDQUFDLENBQUM7QUFFcEIsZUFBUyxPQUFPLE9BQU87QUFDckIsWUFBa0IsZUFBZSxLQUFLLE9BQU8sR0FBRyxLQUM1QyxFQUFFLGdCQUFnQixPQUFPLFlBQVksUUFBUSxLQUFLLE1BQU0sS0FBSztBQUMvRCxpQkFBTyxLQUFLLEdBQUc7UUFDckI7TUFDQTtBQUNFLGFBQU87SUFDVDtBQVVBLGFBQVMsYUFBYSxPQUFPLEtBQUs7QUFDaEMsVUFBSSxTQUFTLE1BQU07QUFDbkIsYUFBTyxVQUFVO0FBQ2YsWUFBSSxHQUFHLE1BQU0sTUFBTSxFQUFFLENBQUMsR0FBRyxHQUFHLEdBQUc7QUFDN0IsaUJBQU87UUFDYjtNQUNBO0FBQ0UsYUFBTztJQUNUO0FBVUEsUUFBSSxXQUFXLGVBQWUsVUFBVTtBQWF4QyxhQUFTLFlBQVksT0FBTyxPQUFPLFdBQVcsVUFBVSxRQUFRO0FBQzlELFVBQUksUUFBUSxJQUNSLFNBQVMsTUFBTTtBQUVuQixvQkFBYyxZQUFZO0FBQzFCLGlCQUFXLFNBQVMsQ0FBQTtBQUVwQixhQUFPLEVBQUUsUUFBUSxRQUFRO0FBQ3ZCLFlBQUksUUFBUSxNQUFNLEtBQUs7QUFDdkIsWUFBaUIsVUFBVSxLQUFLLEdBQUc7QUFJMUI7QUFDTCxzQkFBVSxRQUFRLEtBQUs7VUFDL0I7UUFDQSxPQUEwQjtBQUNwQixpQkFBTyxPQUFPLE1BQU0sSUFBSTtRQUM5QjtNQUNBO0FBQ0UsYUFBTztJQUNUO0FBYUEsUUFBSSxVQUFVLGNBQWE7QUFVM0IsYUFBUyxXQUFXLFFBQVEsVUFBVTtBQUNwQyxhQUFPLFVBQVUsUUFBUSxRQUFRLFVBQVUsSUFBSTtJQUNqRDtBQVVBLGFBQVMsUUFBUSxRQUFRSSxPQUFNO0FBQzdCLE1BQUFBLFFBQU8sTUFBTUEsT0FBTSxNQUFNLElBQUksQ0FBQ0EsS0FBSSxJQUFJLFNBQVNBLEtBQUk7QUFFbkQsVUFBSSxRQUFRLEdBQ1IsU0FBU0EsTUFBSztBQUVsQixhQUFPLFVBQVUsUUFBUSxRQUFRLFFBQVE7QUFDdkMsaUJBQVMsT0FBTyxNQUFNQSxNQUFLLE9BQU8sQ0FBQyxDQUFDO01BQ3hDO0FBQ0UsYUFBUSxTQUFTLFNBQVMsU0FBVSxTQUFTO0lBQy9DO0FBU0EsYUFBUyxXQUFXLE9BQU87QUFDekIsYUFBTyxlQUFlLEtBQUssS0FBSztJQUNsQztBQVVBLGFBQVMsVUFBVSxRQUFRLEtBQUs7QUFDOUIsYUFBTyxVQUFVLFFBQVEsT0FBTyxPQUFPLE1BQU07SUFDL0M7QUFpQkEsYUFBUyxZQUFZLE9BQU8sT0FBTyxZQUFZLFNBQVMsT0FBTztBQUM3RCxVQUFJLFVBQVUsT0FBTztBQUNuQixlQUFPO01BQ1g7QUFDRSxVQUFJLFNBQVMsUUFBUSxTQUFTLFFBQVMsQ0FBQyxTQUFTLEtBQUssS0FBSyxDQUFDLGFBQWEsS0FBSyxHQUFJO0FBQ2hGLGVBQU8sVUFBVSxTQUFTLFVBQVU7TUFDeEM7QUFDRSxhQUFPLGdCQUFnQixPQUFPLE9BQU8sYUFBYSxZQUFZLFNBQVMsS0FBSztJQUM5RTtBQWlCQSxhQUFTLGdCQUFnQixRQUFRLE9BQU8sV0FBVyxZQUFZLFNBQVMsT0FBTztBQUM3RSxVQUFJLFdBQVcsUUFBUSxNQUFNLEdBQ3pCLFdBQVcsUUFBUSxLQUFLLEdBQ3hCLFNBQVMsVUFDVCxTQUFTO0FBRWIsVUFBSSxDQUFDLFVBQVU7QUFDYixpQkFBUyxPQUFPLE1BQU07QUFDdEIsaUJBQVMsVUFBVSxVQUFVLFlBQVk7TUFDN0M7QUFDRSxVQUFJLENBQUMsVUFBVTtBQUNiLGlCQUFTLE9BQU8sS0FBSztBQUNyQixpQkFBUyxVQUFVLFVBQVUsWUFBWTtNQUM3QztBQUNFLFVBQUksV0FBVyxVQUFVLGFBQWEsQ0FBQyxhQUFhLE1BQU0sR0FDdEQsV0FBVyxVQUFVLGFBQWEsQ0FBQyxhQUFhLEtBQUssR0FDckQsWUFBWSxVQUFVO0FBRTFCLFVBQUksYUFBYSxDQUFDLFVBQVU7QUFDMUIsa0JBQVUsUUFBUSxJQUFJO0FBQ3RCLGVBQVEsWUFBWSxhQUFhLE1BQU0sSUFDbkMsWUFBWSxRQUFRLE9BQU8sV0FBVyxZQUFZLFNBQVMsS0FBSyxJQUNoRSxXQUFXLFFBQVEsT0FBTyxRQUFRLFdBQVcsWUFBWSxTQUFTLEtBQUs7TUFDL0U7QUFDRSxVQUFJLEVBQUUsVUFBVSx1QkFBdUI7QUFDckMsWUFBSSxlQUFlLFlBQVksZUFBZSxLQUFLLFFBQVEsYUFBYSxHQUNwRSxlQUFlLFlBQVksZUFBZSxLQUFLLE9BQU8sYUFBYTtBQUV2RSxZQUFJLGdCQUFnQixjQUFjO0FBQ2hDLGNBQUksZUFBZSxlQUFlLE9BQU8sTUFBSyxJQUFLLFFBQy9DLGVBQWUsZUFBZSxNQUFNLE1BQUssSUFBSztBQUVsRCxvQkFBVSxRQUFRLElBQUk7QUFDdEIsaUJBQU8sVUFBVSxjQUFjLGNBQWMsWUFBWSxTQUFTLEtBQUs7UUFDN0U7TUFDQTtBQUNFLFVBQUksQ0FBQyxXQUFXO0FBQ2QsZUFBTztNQUNYO0FBQ0UsZ0JBQVUsUUFBUSxJQUFJO0FBQ3RCLGFBQU8sYUFBYSxRQUFRLE9BQU8sV0FBVyxZQUFZLFNBQVMsS0FBSztJQUMxRTtBQVlBLGFBQVMsWUFBWSxRQUFRLFFBQVEsV0FBVyxZQUFZO0FBQzFELFVBQUksUUFBUSxVQUFVLFFBQ2xCLFNBQVM7QUFHYixVQUFJLFVBQVUsTUFBTTtBQUNsQixlQUFPLENBQUM7TUFDWjtBQUNFLGVBQVMsT0FBTyxNQUFNO0FBQ3RCLGFBQU8sU0FBUztBQUNkLFlBQUksT0FBTyxVQUFVLEtBQUs7QUFDMUIsWUFBcUIsS0FBSyxDQUFDLElBQ25CLEtBQUssQ0FBQyxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUMsSUFDMUIsRUFBRSxLQUFLLENBQUMsS0FBSyxTQUNmO0FBQ0osaUJBQU87UUFDYjtNQUNBO0FBQ0UsYUFBTyxFQUFFLFFBQVEsUUFBUTtBQUN2QixlQUFPLFVBQVUsS0FBSztBQUN0QixZQUFJLE1BQU0sS0FBSyxDQUFDLEdBQ1osV0FBVyxPQUFPLEdBQUcsR0FDckIsV0FBVyxLQUFLLENBQUM7QUFFckIsWUFBb0IsS0FBSyxDQUFDLEdBQUc7QUFDM0IsY0FBSSxhQUFhLFVBQWEsRUFBRSxPQUFPLFNBQVM7QUFDOUMsbUJBQU87VUFDZjtRQUNBLE9BQVc7QUFDTCxjQUFJLFFBQVEsSUFBSTs7QUFJaEIsY0FBSSxFQUFFLFdBQVcsU0FDVCxZQUFZLFVBQVUsVUFBVSxZQUFZLHlCQUF5QixzQkFBc0IsS0FBSyxJQUNoRyxTQUNEO0FBQ0wsbUJBQU87VUFDZjtRQUNBO01BQ0E7QUFDRSxhQUFPO0lBQ1Q7QUFVQSxhQUFTLGFBQWEsT0FBTztBQUMzQixVQUFJLENBQUMsU0FBUyxLQUFLLEtBQUssU0FBUyxLQUFLLEdBQUc7QUFDdkMsZUFBTztNQUNYO0FBQ0UsVUFBSSxVQUFXLFdBQVcsS0FBSyxLQUFLLGFBQWEsS0FBSyxJQUFLLGFBQWE7QUFDeEUsYUFBTyxRQUFRLEtBQUssU0FBUyxLQUFLLENBQUM7SUFDckM7QUFTQSxhQUFTLGlCQUFpQixPQUFPO0FBQy9CLGFBQU8sYUFBYSxLQUFLLEtBQ3ZCLFNBQVMsTUFBTSxNQUFNLEtBQUssQ0FBQyxDQUFDLGVBQWUsZUFBZSxLQUFLLEtBQUssQ0FBQztJQUN6RTtBQVNBLGFBQVMsYUFBYSxPQUFPO0FBRzNCLFVBQUksT0FBTyxTQUFTLFlBQVk7QUFDOUIsZUFBTztNQUNYO0FBQ0UsVUFBSSxTQUFTLE1BQU07QUFDakIsZUFBTztNQUNYO0FBQ0UsVUFBSSxPQUFPLFNBQVMsVUFBVTtBQUM1QixlQUFPLFFBQVEsS0FBSyxJQUNoQixvQkFBb0IsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUMsSUFDdEMsWUFBWSxLQUFLO01BQ3pCO0FBQ0UsYUFBTyxTQUFTLEtBQUs7SUFDdkI7QUFTQSxhQUFTLFNBQVMsUUFBUTtBQUN4QixVQUFJLENBQUMsWUFBWSxNQUFNLEdBQUc7QUFDeEIsZUFBTyxXQUFXLE1BQU07TUFDNUI7QUFDRSxVQUFJLFNBQVMsQ0FBQTtBQUNiLGVBQVMsT0FBTyxPQUFPLE1BQU0sR0FBRztBQUM5QixZQUFJLGVBQWUsS0FBSyxRQUFRLEdBQUcsS0FBSyxPQUFPLGVBQWU7QUFDNUQsaUJBQU8sS0FBSyxHQUFHO1FBQ3JCO01BQ0E7QUFDRSxhQUFPO0lBQ1Q7QUFVQSxhQUFTLFFBQVEsWUFBWSxVQUFVO0FBQ3JDLFVBQUksUUFBUSxJQUNSLFNBQVMsWUFBWSxVQUFVLElBQUksTUFBTSxXQUFXLE1BQU0sSUFBSSxDQUFBO0FBRWxFLGVBQVMsWUFBWSxTQUFTLE9BQU8sS0FBS0MsYUFBWTtBQUNwRCxlQUFPLEVBQUUsS0FBSyxJQUFJLFNBQVMsT0FBTyxLQUFLQSxXQUFVO01BQ3JELENBQUc7QUFDRCxhQUFPO0lBQ1Q7QUFTQSxhQUFTLFlBQVksUUFBUTtBQUMzQixVQUFJLFlBQVksYUFBYSxNQUFNO0FBQ25DLFVBQUksVUFBVSxVQUFVLEtBQUssVUFBVSxDQUFDLEVBQUUsQ0FBQyxHQUFHO0FBQzVDLGVBQU8sd0JBQXdCLFVBQVUsQ0FBQyxFQUFFLENBQUMsR0FBRyxVQUFVLENBQUMsRUFBRSxDQUFDLENBQUM7TUFDbkU7QUFDRSxhQUFPLFNBQVMsUUFBUTtBQUN0QixlQUFPLFdBQVcsVUFBVSxZQUFZLFFBQVEsUUFBUSxTQUFTO01BQ3JFO0lBQ0E7QUFVQSxhQUFTLG9CQUFvQkQsT0FBTSxVQUFVO0FBQzNDLFVBQUksTUFBTUEsS0FBSSxLQUFLLG1CQUFtQixRQUFRLEdBQUc7QUFDL0MsZUFBTyx3QkFBd0IsTUFBTUEsS0FBSSxHQUFHLFFBQVE7TUFDeEQ7QUFDRSxhQUFPLFNBQVMsUUFBUTtBQUN0QixZQUFJLFdBQVcsSUFBSSxRQUFRQSxLQUFJO0FBQy9CLGVBQVEsYUFBYSxVQUFhLGFBQWEsV0FDM0MsTUFBTSxRQUFRQSxLQUFJLElBQ2xCLFlBQVksVUFBVSxVQUFVLFFBQVcseUJBQXlCLG9CQUFvQjtNQUNoRztJQUNBO0FBV0EsYUFBUyxZQUFZLFlBQVksV0FBVyxRQUFRO0FBQ2xELFVBQUksUUFBUTtBQUNaLGtCQUFZLFNBQVMsVUFBVSxTQUFTLFlBQVksQ0FBQyxRQUFRLEdBQUcsVUFBVSxZQUFZLENBQUM7QUFFdkYsVUFBSSxTQUFTLFFBQVEsWUFBWSxTQUFTLE9BQU8sS0FBS0MsYUFBWTtBQUNoRSxZQUFJLFdBQVcsU0FBUyxXQUFXLFNBQVMsVUFBVTtBQUNwRCxpQkFBTyxTQUFTLEtBQUs7UUFDM0IsQ0FBSztBQUNELGVBQU8sRUFBRSxZQUFZLFVBQVUsU0FBUyxFQUFFLE9BQU8sU0FBUyxNQUFLO01BQ25FLENBQUc7QUFFRCxhQUFPLFdBQVcsUUFBUSxTQUFTLFFBQVEsT0FBTztBQUNoRCxlQUFPLGdCQUFnQixRQUFRLE9BQU8sTUFBTTtNQUNoRCxDQUFHO0lBQ0g7QUFTQSxhQUFTLGlCQUFpQkQsT0FBTTtBQUM5QixhQUFPLFNBQVMsUUFBUTtBQUN0QixlQUFPLFFBQVEsUUFBUUEsS0FBSTtNQUMvQjtJQUNBO0FBVUEsYUFBUyxTQUFTLE1BQU0sT0FBTztBQUM3QixjQUFRLFVBQVUsVUFBVSxTQUFhLEtBQUssU0FBUyxJQUFLLE9BQU8sQ0FBQztBQUNwRSxhQUFPLFdBQVc7QUFDaEIsWUFBSSxPQUFPLFdBQ1AsUUFBUSxJQUNSLFNBQVMsVUFBVSxLQUFLLFNBQVMsT0FBTyxDQUFDLEdBQ3pDLFFBQVEsTUFBTSxNQUFNO0FBRXhCLGVBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsZ0JBQU0sS0FBSyxJQUFJLEtBQUssUUFBUSxLQUFLO1FBQ3ZDO0FBQ0ksZ0JBQVE7QUFDUixZQUFJLFlBQVksTUFBTSxRQUFRLENBQUM7QUFDL0IsZUFBTyxFQUFFLFFBQVEsT0FBTztBQUN0QixvQkFBVSxLQUFLLElBQUksS0FBSyxLQUFLO1FBQ25DO0FBQ0ksa0JBQVUsS0FBSyxJQUFJO0FBQ25CLGVBQU8sTUFBTSxNQUFNLE1BQU0sU0FBUztNQUN0QztJQUNBO0FBVUEsYUFBUyxhQUFhLE9BQU87QUFFM0IsVUFBSSxPQUFPLFNBQVMsVUFBVTtBQUM1QixlQUFPO01BQ1g7QUFDRSxVQUFJLFNBQVMsS0FBSyxHQUFHO0FBQ25CLGVBQU8saUJBQWlCLGVBQWUsS0FBSyxLQUFLLElBQUk7TUFDekQ7QUFDRSxVQUFJLFNBQVUsUUFBUTtBQUN0QixhQUFRLFVBQVUsT0FBUSxJQUFJLFNBQVUsWUFBYSxPQUFPO0lBQzlEO0FBU0EsYUFBUyxTQUFTLE9BQU87QUFDdkIsYUFBTyxRQUFRLEtBQUssSUFBSSxRQUFRLGFBQWEsS0FBSztJQUNwRDtBQVVBLGFBQVMsaUJBQWlCLE9BQU8sT0FBTztBQUN0QyxVQUFJLFVBQVUsT0FBTztBQUNuQixZQUFJLGVBQWUsVUFBVSxRQUN6QixZQUFZLFVBQVUsTUFDdEIsaUJBQWlCLFVBQVUsT0FDM0IsY0FBYyxTQUFTLEtBQUs7QUFFaEMsWUFBSSxlQUFlLFVBQVUsUUFDekIsWUFBWSxVQUFVLE1BQ3RCLGlCQUFpQixVQUFVLE9BQzNCLGNBQWMsU0FBUyxLQUFLO0FBRWhDLFlBQUssQ0FBQyxhQUFhLENBQUMsZUFBZSxDQUFDLGVBQWUsUUFBUSxTQUN0RCxlQUFlLGdCQUFnQixrQkFBa0IsQ0FBQyxhQUFhLENBQUMsZUFDaEUsYUFBYSxnQkFBZ0Isa0JBQzdCLENBQUMsZ0JBQWdCLGtCQUNsQixDQUFDLGdCQUFnQjtBQUNuQixpQkFBTztRQUNiO0FBQ0ksWUFBSyxDQUFDLGFBQWEsQ0FBQyxlQUFlLENBQUMsZUFBZSxRQUFRLFNBQ3RELGVBQWUsZ0JBQWdCLGtCQUFrQixDQUFDLGFBQWEsQ0FBQyxlQUNoRSxhQUFhLGdCQUFnQixrQkFDN0IsQ0FBQyxnQkFBZ0Isa0JBQ2xCLENBQUMsZ0JBQWdCO0FBQ25CLGlCQUFPO1FBQ2I7TUFDQTtBQUNFLGFBQU87SUFDVDtBQWdCQSxhQUFTLGdCQUFnQixRQUFRLE9BQU8sUUFBUTtBQUM5QyxVQUFJLFFBQVEsSUFDUixjQUFjLE9BQU8sVUFDckIsY0FBYyxNQUFNLFVBQ3BCLFNBQVMsWUFBWSxRQUNyQixlQUFlLE9BQU87QUFFMUIsYUFBTyxFQUFFLFFBQVEsUUFBUTtBQUN2QixZQUFJLFNBQVMsaUJBQWlCLFlBQVksS0FBSyxHQUFHLFlBQVksS0FBSyxDQUFDO0FBQ3BFLFlBQUksUUFBUTtBQUNWLGNBQUksU0FBUyxjQUFjO0FBQ3pCLG1CQUFPO1VBQ2Y7QUFDTSxjQUFJLFFBQVEsT0FBTyxLQUFLO0FBQ3hCLGlCQUFPLFVBQVUsU0FBUyxTQUFTLEtBQUs7UUFDOUM7TUFDQTtBQVFFLGFBQU8sT0FBTyxRQUFRLE1BQU07SUFDOUI7QUFVQSxhQUFTLGVBQWUsVUFBVSxXQUFXO0FBQzNDLGFBQU8sU0FBUyxZQUFZLFVBQVU7QUFDcEMsWUFBSSxjQUFjLE1BQU07QUFDdEIsaUJBQU87UUFDYjtBQUNJLFlBQUksQ0FBQyxZQUFZLFVBQVUsR0FBRztBQUM1QixpQkFBTyxTQUFTLFlBQVksUUFBUTtRQUMxQztBQUNJLFlBQUksU0FBUyxXQUFXLFFBQ3BCLFFBQTZCLElBQzdCLFdBQVcsT0FBTyxVQUFVO0FBRWhDLGVBQThCLEVBQUUsUUFBUSxRQUFTO0FBQy9DLGNBQUksU0FBUyxTQUFTLEtBQUssR0FBRyxPQUFPLFFBQVEsTUFBTSxPQUFPO0FBQ3hEO1VBQ1I7UUFDQTtBQUNJLGVBQU87TUFDWDtJQUNBO0FBU0EsYUFBUyxjQUFjLFdBQVc7QUFDaEMsYUFBTyxTQUFTLFFBQVEsVUFBVSxVQUFVO0FBQzFDLFlBQUksUUFBUSxJQUNSLFdBQVcsT0FBTyxNQUFNLEdBQ3hCLFFBQVEsU0FBUyxNQUFNLEdBQ3ZCLFNBQVMsTUFBTTtBQUVuQixlQUFPLFVBQVU7QUFDZixjQUFJLE1BQU0sTUFBMkIsRUFBRSxLQUFLO0FBQzVDLGNBQUksU0FBUyxTQUFTLEdBQUcsR0FBRyxLQUFLLFFBQVEsTUFBTSxPQUFPO0FBQ3BEO1VBQ1I7UUFDQTtBQUNJLGVBQU87TUFDWDtJQUNBO0FBZ0JBLGFBQVMsWUFBWSxPQUFPLE9BQU8sV0FBVyxZQUFZLFNBQVMsT0FBTztBQUN4RSxVQUFJLFlBQVksVUFBVSxzQkFDdEIsWUFBWSxNQUFNLFFBQ2xCLFlBQVksTUFBTTtBQUV0QixVQUFJLGFBQWEsYUFBYSxFQUFFLGFBQWEsWUFBWSxZQUFZO0FBQ25FLGVBQU87TUFDWDtBQUVFLFVBQUksVUFBVSxNQUFNLElBQUksS0FBSztBQUM3QixVQUFJLFdBQVcsTUFBTSxJQUFJLEtBQUssR0FBRztBQUMvQixlQUFPLFdBQVc7TUFDdEI7QUFDRSxVQUFJLFFBQVEsSUFDUixTQUFTLE1BQ1QsT0FBUSxVQUFVLHlCQUEwQixJQUFJLGFBQVc7QUFFL0QsWUFBTSxJQUFJLE9BQU8sS0FBSztBQUN0QixZQUFNLElBQUksT0FBTyxLQUFLO0FBR3RCLGFBQU8sRUFBRSxRQUFRLFdBQVc7QUFDMUIsWUFBSSxXQUFXLE1BQU0sS0FBSyxHQUN0QixXQUFXLE1BQU0sS0FBSztBQUUxQixZQUFJLFlBQVk7QUFDZCxjQUFJLFdBQVcsWUFDWCxXQUFXLFVBQVUsVUFBVSxPQUFPLE9BQU8sT0FBTyxLQUFLLElBQ3pELFdBQVcsVUFBVSxVQUFVLE9BQU8sT0FBTyxPQUFPLEtBQUs7UUFDbkU7QUFDSSxZQUFJLGFBQWEsUUFBVztBQUMxQixjQUFJLFVBQVU7QUFDWjtVQUNSO0FBQ00sbUJBQVM7QUFDVDtRQUNOO0FBRUksWUFBSSxNQUFNO0FBQ1IsY0FBSSxDQUFDLFVBQVUsT0FBTyxTQUFTRSxXQUFVLFVBQVU7QUFDN0MsZ0JBQUksQ0FBQyxLQUFLLElBQUksUUFBUSxNQUNqQixhQUFhQSxhQUFZLFVBQVUsVUFBVUEsV0FBVSxZQUFZLFNBQVMsS0FBSyxJQUFJO0FBQ3hGLHFCQUFPLEtBQUssSUFBSSxRQUFRO1lBQ3RDO1VBQ0EsQ0FBVyxHQUFHO0FBQ04scUJBQVM7QUFDVDtVQUNSO1FBQ0EsV0FBZSxFQUNMLGFBQWEsWUFDWCxVQUFVLFVBQVUsVUFBVSxZQUFZLFNBQVMsS0FBSyxJQUN6RDtBQUNMLG1CQUFTO0FBQ1Q7UUFDTjtNQUNBO0FBQ0UsWUFBTSxRQUFRLEVBQUUsS0FBSztBQUNyQixZQUFNLFFBQVEsRUFBRSxLQUFLO0FBQ3JCLGFBQU87SUFDVDtBQW9CQSxhQUFTLFdBQVcsUUFBUSxPQUFPLEtBQUssV0FBVyxZQUFZLFNBQVMsT0FBTztBQUM3RSxjQUFRLEtBQUc7UUFDVCxLQUFLO0FBQ0gsY0FBSyxPQUFPLGNBQWMsTUFBTSxjQUMzQixPQUFPLGNBQWMsTUFBTSxZQUFhO0FBQzNDLG1CQUFPO1VBQ2Y7QUFDTSxtQkFBUyxPQUFPO0FBQ2hCLGtCQUFRLE1BQU07UUFFaEIsS0FBSztBQUNILGNBQUssT0FBTyxjQUFjLE1BQU0sY0FDNUIsQ0FBQyxVQUFVLElBQUlKLFlBQVcsTUFBTSxHQUFHLElBQUlBLFlBQVcsS0FBSyxDQUFDLEdBQUc7QUFDN0QsbUJBQU87VUFDZjtBQUNNLGlCQUFPO1FBRVQsS0FBSztRQUNMLEtBQUs7UUFDTCxLQUFLO0FBR0gsaUJBQU8sR0FBRyxDQUFDLFFBQVEsQ0FBQyxLQUFLO1FBRTNCLEtBQUs7QUFDSCxpQkFBTyxPQUFPLFFBQVEsTUFBTSxRQUFRLE9BQU8sV0FBVyxNQUFNO1FBRTlELEtBQUs7UUFDTCxLQUFLO0FBSUgsaUJBQU8sVUFBVyxRQUFRO1FBRTVCLEtBQUs7QUFDSCxjQUFJLFVBQVU7UUFFaEIsS0FBSztBQUNILGNBQUksWUFBWSxVQUFVO0FBQzFCLHNCQUFZLFVBQVU7QUFFdEIsY0FBSSxPQUFPLFFBQVEsTUFBTSxRQUFRLENBQUMsV0FBVztBQUMzQyxtQkFBTztVQUNmO0FBRU0sY0FBSSxVQUFVLE1BQU0sSUFBSSxNQUFNO0FBQzlCLGNBQUksU0FBUztBQUNYLG1CQUFPLFdBQVc7VUFDMUI7QUFDTSxxQkFBVztBQUdYLGdCQUFNLElBQUksUUFBUSxLQUFLO0FBQ3ZCLGNBQUksU0FBUyxZQUFZLFFBQVEsTUFBTSxHQUFHLFFBQVEsS0FBSyxHQUFHLFdBQVcsWUFBWSxTQUFTLEtBQUs7QUFDL0YsZ0JBQU0sUUFBUSxFQUFFLE1BQU07QUFDdEIsaUJBQU87UUFFVCxLQUFLO0FBQ0gsY0FBSSxlQUFlO0FBQ2pCLG1CQUFPLGNBQWMsS0FBSyxNQUFNLEtBQUssY0FBYyxLQUFLLEtBQUs7VUFDckU7TUFDQTtBQUNFLGFBQU87SUFDVDtBQWdCQSxhQUFTLGFBQWEsUUFBUSxPQUFPLFdBQVcsWUFBWSxTQUFTLE9BQU87QUFDMUUsVUFBSSxZQUFZLFVBQVUsc0JBQ3RCLFdBQVcsS0FBSyxNQUFNLEdBQ3RCLFlBQVksU0FBUyxRQUNyQixXQUFXLEtBQUssS0FBSyxHQUNyQixZQUFZLFNBQVM7QUFFekIsVUFBSSxhQUFhLGFBQWEsQ0FBQyxXQUFXO0FBQ3hDLGVBQU87TUFDWDtBQUNFLFVBQUksUUFBUTtBQUNaLGFBQU8sU0FBUztBQUNkLFlBQUksTUFBTSxTQUFTLEtBQUs7QUFDeEIsWUFBSSxFQUFFLFlBQVksT0FBTyxRQUFRLGVBQWUsS0FBSyxPQUFPLEdBQUcsSUFBSTtBQUNqRSxpQkFBTztRQUNiO01BQ0E7QUFFRSxVQUFJLFVBQVUsTUFBTSxJQUFJLE1BQU07QUFDOUIsVUFBSSxXQUFXLE1BQU0sSUFBSSxLQUFLLEdBQUc7QUFDL0IsZUFBTyxXQUFXO01BQ3RCO0FBQ0UsVUFBSSxTQUFTO0FBQ2IsWUFBTSxJQUFJLFFBQVEsS0FBSztBQUN2QixZQUFNLElBQUksT0FBTyxNQUFNO0FBRXZCLFVBQUksV0FBVztBQUNmLGFBQU8sRUFBRSxRQUFRLFdBQVc7QUFDMUIsY0FBTSxTQUFTLEtBQUs7QUFDcEIsWUFBSSxXQUFXLE9BQU8sR0FBRyxHQUNyQixXQUFXLE1BQU0sR0FBRztBQUV4QixZQUFJLFlBQVk7QUFDZCxjQUFJLFdBQVcsWUFDWCxXQUFXLFVBQVUsVUFBVSxLQUFLLE9BQU8sUUFBUSxLQUFLLElBQ3hELFdBQVcsVUFBVSxVQUFVLEtBQUssUUFBUSxPQUFPLEtBQUs7UUFDbEU7QUFFSSxZQUFJLEVBQUUsYUFBYSxTQUNWLGFBQWEsWUFBWSxVQUFVLFVBQVUsVUFBVSxZQUFZLFNBQVMsS0FBSyxJQUNsRixXQUNEO0FBQ0wsbUJBQVM7QUFDVDtRQUNOO0FBQ0kscUJBQWEsV0FBVyxPQUFPO01BQ25DO0FBQ0UsVUFBSSxVQUFVLENBQUMsVUFBVTtBQUN2QixZQUFJLFVBQVUsT0FBTyxhQUNqQixVQUFVLE1BQU07QUFHcEIsWUFBSSxXQUFXLFlBQ1YsaUJBQWlCLFVBQVUsaUJBQWlCLFVBQzdDLEVBQUUsT0FBTyxXQUFXLGNBQWMsbUJBQW1CLFdBQ25ELE9BQU8sV0FBVyxjQUFjLG1CQUFtQixVQUFVO0FBQ2pFLG1CQUFTO1FBQ2Y7TUFDQTtBQUNFLFlBQU0sUUFBUSxFQUFFLE1BQU07QUFDdEIsWUFBTSxRQUFRLEVBQUUsS0FBSztBQUNyQixhQUFPO0lBQ1Q7QUFVQSxhQUFTLFdBQVcsS0FBSyxLQUFLO0FBQzVCLFVBQUksT0FBTyxJQUFJO0FBQ2YsYUFBTyxVQUFVLEdBQUcsSUFDaEIsS0FBSyxPQUFPLE9BQU8sV0FBVyxXQUFXLE1BQU0sSUFDL0MsS0FBSztJQUNYO0FBU0EsYUFBUyxhQUFhLFFBQVE7QUFDNUIsVUFBSSxTQUFTLEtBQUssTUFBTSxHQUNwQixTQUFTLE9BQU87QUFFcEIsYUFBTyxVQUFVO0FBQ2YsWUFBSSxNQUFNLE9BQU8sTUFBTSxHQUNuQixRQUFRLE9BQU8sR0FBRztBQUV0QixlQUFPLE1BQU0sSUFBSSxDQUFDLEtBQUssT0FBTyxtQkFBbUIsS0FBSyxDQUFDO01BQzNEO0FBQ0UsYUFBTztJQUNUO0FBVUEsYUFBUyxVQUFVLFFBQVEsS0FBSztBQUM5QixVQUFJLFFBQVEsU0FBUyxRQUFRLEdBQUc7QUFDaEMsYUFBTyxhQUFhLEtBQUssSUFBSSxRQUFRO0lBQ3ZDO0FBU0EsUUFBSSxTQUFTO0FBSWIsUUFBSyxZQUFZLE9BQU8sSUFBSSxTQUFTLElBQUksWUFBWSxDQUFDLENBQUMsQ0FBQyxLQUFLLGVBQ3hERixRQUFPLE9BQU8sSUFBSUEsTUFBRyxLQUFLLFVBQzFCRyxZQUFXLE9BQU9BLFNBQVEsUUFBTyxDQUFFLEtBQUssY0FDeEMsT0FBTyxPQUFPLElBQUksS0FBRyxLQUFLLFVBQzFCLFdBQVcsT0FBTyxJQUFJLFNBQU8sS0FBSyxZQUFhO0FBQ2xELGVBQVMsU0FBUyxPQUFPO0FBQ3ZCLFlBQUksU0FBUyxlQUFlLEtBQUssS0FBSyxHQUNsQyxPQUFPLFVBQVUsWUFBWSxNQUFNLGNBQWMsUUFDakQsYUFBYSxPQUFPLFNBQVMsSUFBSSxJQUFJO0FBRXpDLFlBQUksWUFBWTtBQUNkLGtCQUFRLFlBQVU7WUFDaEIsS0FBSztBQUFvQixxQkFBTztZQUNoQyxLQUFLO0FBQWUscUJBQU87WUFDM0IsS0FBSztBQUFtQixxQkFBTztZQUMvQixLQUFLO0FBQWUscUJBQU87WUFDM0IsS0FBSztBQUFtQixxQkFBTztVQUN2QztRQUNBO0FBQ0ksZUFBTztNQUNYO0lBQ0E7QUFXQSxhQUFTLFFBQVEsUUFBUUMsT0FBTSxTQUFTO0FBQ3RDLE1BQUFBLFFBQU8sTUFBTUEsT0FBTSxNQUFNLElBQUksQ0FBQ0EsS0FBSSxJQUFJLFNBQVNBLEtBQUk7QUFFbkQsVUFBSSxRQUNBLFFBQVEsSUFDUixTQUFTQSxNQUFLO0FBRWxCLGFBQU8sRUFBRSxRQUFRLFFBQVE7QUFDdkIsWUFBSSxNQUFNLE1BQU1BLE1BQUssS0FBSyxDQUFDO0FBQzNCLFlBQUksRUFBRSxTQUFTLFVBQVUsUUFBUSxRQUFRLFFBQVEsR0FBRyxJQUFJO0FBQ3REO1FBQ047QUFDSSxpQkFBUyxPQUFPLEdBQUc7TUFDdkI7QUFDRSxVQUFJLFFBQVE7QUFDVixlQUFPO01BQ1g7QUFDRSxVQUFJLFNBQVMsU0FBUyxPQUFPLFNBQVM7QUFDdEMsYUFBTyxDQUFDLENBQUMsVUFBVSxTQUFTLE1BQU0sS0FBSyxRQUFRLEtBQUssTUFBTSxNQUN2RCxRQUFRLE1BQU0sS0FBSyxZQUFZLE1BQU07SUFDMUM7QUFTQSxhQUFTLGNBQWMsT0FBTztBQUM1QixhQUFPLFFBQVEsS0FBSyxLQUFLLFlBQVksS0FBSyxLQUN4QyxDQUFDLEVBQUUsb0JBQW9CLFNBQVMsTUFBTSxnQkFBZ0I7SUFDMUQ7QUFVQSxhQUFTLFFBQVEsT0FBTyxRQUFRO0FBQzlCLGVBQVMsVUFBVSxPQUFPLG1CQUFtQjtBQUM3QyxhQUFPLENBQUMsQ0FBQyxXQUNOLE9BQU8sU0FBUyxZQUFZLFNBQVMsS0FBSyxLQUFLLE9BQy9DLFFBQVEsTUFBTSxRQUFRLEtBQUssS0FBSyxRQUFRO0lBQzdDO0FBWUEsYUFBUyxlQUFlLE9BQU8sT0FBTyxRQUFRO0FBQzVDLFVBQUksQ0FBQyxTQUFTLE1BQU0sR0FBRztBQUNyQixlQUFPO01BQ1g7QUFDRSxVQUFJLE9BQU8sT0FBTztBQUNsQixVQUFJLFFBQVEsV0FDSCxZQUFZLE1BQU0sS0FBSyxRQUFRLE9BQU8sT0FBTyxNQUFNLElBQ25ELFFBQVEsWUFBWSxTQUFTLFFBQ2hDO0FBQ0osZUFBTyxHQUFHLE9BQU8sS0FBSyxHQUFHLEtBQUs7TUFDbEM7QUFDRSxhQUFPO0lBQ1Q7QUFVQSxhQUFTLE1BQU0sT0FBTyxRQUFRO0FBQzVCLFVBQUksUUFBUSxLQUFLLEdBQUc7QUFDbEIsZUFBTztNQUNYO0FBQ0UsVUFBSSxPQUFPLE9BQU87QUFDbEIsVUFBSSxRQUFRLFlBQVksUUFBUSxZQUFZLFFBQVEsYUFDaEQsU0FBUyxRQUFRLFNBQVMsS0FBSyxHQUFHO0FBQ3BDLGVBQU87TUFDWDtBQUNFLGFBQU8sY0FBYyxLQUFLLEtBQUssS0FBSyxDQUFDLGFBQWEsS0FBSyxLQUFLLEtBQ3pELFVBQVUsUUFBUSxTQUFTLE9BQU8sTUFBTTtJQUM3QztBQVNBLGFBQVMsVUFBVSxPQUFPO0FBQ3hCLFVBQUksT0FBTyxPQUFPO0FBQ2xCLGFBQVEsUUFBUSxZQUFZLFFBQVEsWUFBWSxRQUFRLFlBQVksUUFBUSxZQUN2RSxVQUFVLGNBQ1YsVUFBVTtJQUNqQjtBQVNBLGFBQVMsU0FBUyxNQUFNO0FBQ3RCLGFBQU8sQ0FBQyxDQUFDLGNBQWUsY0FBYztJQUN4QztBQVNBLGFBQVMsWUFBWSxPQUFPO0FBQzFCLFVBQUksT0FBTyxTQUFTLE1BQU0sYUFDdEIsUUFBUyxPQUFPLFFBQVEsY0FBYyxLQUFLLGFBQWM7QUFFN0QsYUFBTyxVQUFVO0lBQ25CO0FBVUEsYUFBUyxtQkFBbUIsT0FBTztBQUNqQyxhQUFPLFVBQVUsU0FBUyxDQUFDLFNBQVMsS0FBSztJQUMzQztBQVdBLGFBQVMsd0JBQXdCLEtBQUssVUFBVTtBQUM5QyxhQUFPLFNBQVMsUUFBUTtBQUN0QixZQUFJLFVBQVUsTUFBTTtBQUNsQixpQkFBTztRQUNiO0FBQ0ksZUFBTyxPQUFPLEdBQUcsTUFBTSxhQUNwQixhQUFhLFVBQWMsT0FBTyxPQUFPLE1BQU07TUFDdEQ7SUFDQTtBQVNBLFFBQUksZUFBZSxRQUFRLFNBQVMsUUFBUTtBQUMxQyxlQUFTLFNBQVMsTUFBTTtBQUV4QixVQUFJLFNBQVMsQ0FBQTtBQUNiLFVBQUksYUFBYSxLQUFLLE1BQU0sR0FBRztBQUM3QixlQUFPLEtBQUssRUFBRTtNQUNsQjtBQUNFLGFBQU8sUUFBUSxZQUFZLFNBQVMsT0FBTyxRQUFRLE9BQU9HLFNBQVE7QUFDaEUsZUFBTyxLQUFLLFFBQVFBLFFBQU8sUUFBUSxjQUFjLElBQUksSUFBSyxVQUFVLEtBQU07TUFDOUUsQ0FBRztBQUNELGFBQU87SUFDVCxDQUFDO0FBU0QsYUFBUyxNQUFNLE9BQU87QUFDcEIsVUFBSSxPQUFPLFNBQVMsWUFBWSxTQUFTLEtBQUssR0FBRztBQUMvQyxlQUFPO01BQ1g7QUFDRSxVQUFJLFNBQVUsUUFBUTtBQUN0QixhQUFRLFVBQVUsT0FBUSxJQUFJLFNBQVUsWUFBYSxPQUFPO0lBQzlEO0FBU0EsYUFBUyxTQUFTLE1BQU07QUFDdEIsVUFBSSxRQUFRLE1BQU07QUFDaEIsWUFBSTtBQUNGLGlCQUFPLGFBQWEsS0FBSyxJQUFJO1FBQ25DLFNBQWEsR0FBRztRQUFBO0FBQ1osWUFBSTtBQUNGLGlCQUFRLE9BQU87UUFDckIsU0FBYSxHQUFHO1FBQUE7TUFDaEI7QUFDRSxhQUFPO0lBQ1Q7QUFvQ0EsUUFBSSxTQUFTLFNBQVMsU0FBUyxZQUFZLFdBQVc7QUFDcEQsVUFBSSxjQUFjLE1BQU07QUFDdEIsZUFBTyxDQUFBO01BQ1g7QUFDRSxVQUFJLFNBQVMsVUFBVTtBQUN2QixVQUFJLFNBQVMsS0FBSyxlQUFlLFlBQVksVUFBVSxDQUFDLEdBQUcsVUFBVSxDQUFDLENBQUMsR0FBRztBQUN4RSxvQkFBWSxDQUFBO01BQ2hCLFdBQWEsU0FBUyxLQUFLLGVBQWUsVUFBVSxDQUFDLEdBQUcsVUFBVSxDQUFDLEdBQUcsVUFBVSxDQUFDLENBQUMsR0FBRztBQUNqRixvQkFBWSxDQUFDLFVBQVUsQ0FBQyxDQUFDO01BQzdCO0FBQ0UsYUFBTyxZQUFZLFlBQVksWUFBWSxTQUFZLEdBQUcsQ0FBQSxDQUFFO0lBQzlELENBQUM7QUE4Q0QsYUFBUyxRQUFRLE1BQU0sVUFBVTtBQUMvQixVQUFJLE9BQU8sUUFBUSxjQUFlLFlBQVksT0FBTyxZQUFZLFlBQWE7QUFDNUUsY0FBTSxJQUFJLFVBQVUsZUFBZTtNQUN2QztBQUNFLFVBQUksV0FBVyxXQUFXO0FBQ3hCLFlBQUksT0FBTyxXQUNQLE1BQU0sV0FBVyxTQUFTLE1BQU0sTUFBTSxJQUFJLElBQUksS0FBSyxDQUFDLEdBQ3BELFFBQVEsU0FBUztBQUVyQixZQUFJLE1BQU0sSUFBSSxHQUFHLEdBQUc7QUFDbEIsaUJBQU8sTUFBTSxJQUFJLEdBQUc7UUFDMUI7QUFDSSxZQUFJLFNBQVMsS0FBSyxNQUFNLE1BQU0sSUFBSTtBQUNsQyxpQkFBUyxRQUFRLE1BQU0sSUFBSSxLQUFLLE1BQU07QUFDdEMsZUFBTztNQUNYO0FBQ0UsZUFBUyxRQUFRLEtBQUssUUFBUSxTQUFTO0FBQ3ZDLGFBQU87SUFDVDtBQUdBLFlBQVEsUUFBUTtBQWtDaEIsYUFBUyxHQUFHLE9BQU8sT0FBTztBQUN4QixhQUFPLFVBQVUsU0FBVSxVQUFVLFNBQVMsVUFBVTtJQUMxRDtBQW9CQSxhQUFTLFlBQVksT0FBTztBQUUxQixhQUFPLGtCQUFrQixLQUFLLEtBQUssZUFBZSxLQUFLLE9BQU8sUUFBUSxNQUNuRSxDQUFDLHFCQUFxQixLQUFLLE9BQU8sUUFBUSxLQUFLLGVBQWUsS0FBSyxLQUFLLEtBQUs7SUFDbEY7QUF5QkEsUUFBSSxVQUFVLE1BQU07QUEyQnBCLGFBQVMsWUFBWSxPQUFPO0FBQzFCLGFBQU8sU0FBUyxRQUFRLFNBQVMsTUFBTSxNQUFNLEtBQUssQ0FBQyxXQUFXLEtBQUs7SUFDckU7QUEyQkEsYUFBUyxrQkFBa0IsT0FBTztBQUNoQyxhQUFPLGFBQWEsS0FBSyxLQUFLLFlBQVksS0FBSztJQUNqRDtBQW1CQSxhQUFTLFdBQVcsT0FBTztBQUd6QixVQUFJLE1BQU0sU0FBUyxLQUFLLElBQUksZUFBZSxLQUFLLEtBQUssSUFBSTtBQUN6RCxhQUFPLE9BQU8sV0FBVyxPQUFPO0lBQ2xDO0FBNEJBLGFBQVMsU0FBUyxPQUFPO0FBQ3ZCLGFBQU8sT0FBTyxTQUFTLFlBQ3JCLFFBQVEsTUFBTSxRQUFRLEtBQUssS0FBSyxTQUFTO0lBQzdDO0FBMkJBLGFBQVMsU0FBUyxPQUFPO0FBQ3ZCLFVBQUksT0FBTyxPQUFPO0FBQ2xCLGFBQU8sQ0FBQyxDQUFDLFVBQVUsUUFBUSxZQUFZLFFBQVE7SUFDakQ7QUEwQkEsYUFBUyxhQUFhLE9BQU87QUFDM0IsYUFBTyxDQUFDLENBQUMsU0FBUyxPQUFPLFNBQVM7SUFDcEM7QUFtQkEsYUFBUyxTQUFTLE9BQU87QUFDdkIsYUFBTyxPQUFPLFNBQVMsWUFDcEIsYUFBYSxLQUFLLEtBQUssZUFBZSxLQUFLLEtBQUssS0FBSztJQUMxRDtBQW1CQSxRQUFJLGVBQWUsbUJBQW1CLFVBQVUsZ0JBQWdCLElBQUk7QUF1QnBFLGFBQVMsU0FBUyxPQUFPO0FBQ3ZCLGFBQU8sU0FBUyxPQUFPLEtBQUssYUFBYSxLQUFLO0lBQ2hEO0FBMkJBLGFBQVMsSUFBSSxRQUFRSCxPQUFNLGNBQWM7QUFDdkMsVUFBSSxTQUFTLFVBQVUsT0FBTyxTQUFZLFFBQVEsUUFBUUEsS0FBSTtBQUM5RCxhQUFPLFdBQVcsU0FBWSxlQUFlO0lBQy9DO0FBNEJBLGFBQVMsTUFBTSxRQUFRQSxPQUFNO0FBQzNCLGFBQU8sVUFBVSxRQUFRLFFBQVEsUUFBUUEsT0FBTSxTQUFTO0lBQzFEO0FBOEJBLGFBQVMsS0FBSyxRQUFRO0FBQ3BCLGFBQU8sWUFBWSxNQUFNLElBQUksY0FBYyxNQUFNLElBQUksU0FBUyxNQUFNO0lBQ3RFO0FBa0JBLGFBQVMsU0FBUyxPQUFPO0FBQ3ZCLGFBQU87SUFDVDtBQXdCQSxhQUFTLFNBQVNBLE9BQU07QUFDdEIsYUFBTyxNQUFNQSxLQUFJLElBQUksYUFBYSxNQUFNQSxLQUFJLENBQUMsSUFBSSxpQkFBaUJBLEtBQUk7SUFDeEU7QUFFQSxXQUFBLFVBQWlCOzs7Ozs7Ozs7QUNua0ZqQix1QkFBaUIsWUFBVTtBQUMxQixRQUFJLE9BQU8sV0FBVyxVQUFVO0FBQy9CLFlBQU0sSUFBSSxVQUFVLG1CQUFtQjtJQUN6QztBQUlDLFdBQU8sT0FDTCxRQUFRLHVCQUF1QixNQUFNLEVBQ3JDLFFBQVEsTUFBTSxPQUFPO0VBQ3hCOzs7Ozs7OztBQ1hBLFNBQU8sZUFBZSxhQUFTLGNBQWMsRUFBRSxPQUFPLEtBQUksQ0FBRTtBQUM1RCxjQUFBLGlCQUF5QixZQUFBLG9CQUE0QjtBQUVyRCxNQUFJLHlCQUF5QjtBQUM3QixNQUFJLG9CQUFvQixTQUFVLEtBQUs7QUFDbkMsUUFBSSxTQUFTLElBQUksTUFBTSxzQkFBc0I7QUFDN0MsUUFBSSxDQUFDLFFBQVE7QUFDVCxhQUFPO0lBQ2Y7QUFDSSxXQUFPO01BQ0gsUUFBUSxPQUFPLENBQUM7TUFDaEIsWUFBWSxPQUFPLENBQUM7O0VBRTVCO0FBQ0EsY0FBQSxvQkFBNEI7QUFDNUIsTUFBSSxpQkFBaUIsU0FBVSxLQUFLO0FBQ2hDLFdBQU8sdUJBQXVCLEtBQUssR0FBRztFQUMxQztBQUNBLGNBQUEsaUJBQXlCOzs7Ozs7OztBQ2xCekIsUUFBSSxrQkFBbUJJLHVCQUFRQSxvQkFBSyxtQkFBb0IsU0FBVSxLQUFLO0FBQ25FLGFBQVEsT0FBTyxJQUFJLGFBQWMsTUFBTSxFQUFFLFdBQVcsSUFBRztJQUMzRDtBQUNBLFdBQU8sZUFBY1AsV0FBVSxjQUFjLEVBQUUsT0FBTyxLQUFJLENBQUU7QUFDNURBLGNBQUEsZ0JBQXdCQSxVQUFBLGVBQXVCO0FBQy9DLFFBQUksZ0JBQWdCLGdCQUFnQlEsbUJBQUFBLENBQXNCO0FBQzFELFFBQUksb0JBQW9CLGdCQUFnQkMsdUJBQUFBLENBQTBCO0FBQ2xFLFFBQUksa0JBQWtCLGdCQUFnQkMscUJBQUFBLENBQXdCO0FBQzlELFFBQUkseUJBQXlCLGdCQUFnQkMsMEJBQUFBLENBQStCO0FBQzVFLFFBQUksaUJBQWlCQyxtQkFBQTtBQUNyQixRQUFJLGdCQUFnQjtBQUNwQixRQUFJLGVBQWUsU0FBVSxhQUFhO0FBQ3RDLFVBQUksWUFBWSxXQUFXLEdBQUc7QUFDMUIsZUFBTztNQUNmO0FBQ0ksY0FBTyxHQUFJLGNBQWMsVUFBVSxjQUFjLGVBQWUsTUFBTSxFQUFFLENBQUMsRUFBRSxLQUFLLEVBQUU7SUFDdEY7QUFDQSxRQUFJLGVBQWUsU0FBVSxlQUFlLGFBQWE7QUFDckQsVUFBSSxnQkFBZ0IsUUFBUTtBQUFFLHNCQUFjO01BQWM7QUFDMUQsVUFBSSxjQUFjLFdBQVcsR0FBRztBQUM1QixjQUFNLElBQUksTUFBTSw4QkFBOEI7TUFDdEQ7QUFDSSxXQUFJLEdBQUksZUFBZSxnQkFBZ0IsYUFBYSxHQUFHO0FBQ25ELFlBQUksbUJBQWtCLEdBQUksZUFBZSxtQkFBbUIsYUFBYTtBQUN6RSxZQUFJLGlCQUFpQjtBQUNqQixpQkFBTyxJQUFJLE9BQU8sZ0JBQWdCLFFBQVEsYUFBYSxnQkFBZ0IsVUFBVSxDQUFDO1FBQzlGO0FBQ1EsY0FBTSxJQUFJLE1BQU0sSUFBSyxPQUFPLGVBQWUsNEJBQTZCLENBQUM7TUFDakYsT0FDUztBQUNELGVBQU8sSUFBSSxRQUFPLEdBQUksdUJBQXVCLFNBQVMsYUFBYSxHQUFHLFdBQVc7TUFDekY7SUFDQTtBQUNBWixjQUFBLGVBQXVCO0FBQ3ZCLFFBQUksNEJBQTRCLFNBQVUsR0FBRyxHQUFHO0FBQzVDLGFBQU8sRUFBRSxlQUFlLEVBQUUsY0FBYyxFQUFFLGFBQWEsRUFBRSxZQUFZLEVBQUUsVUFBVSxFQUFFO0lBQ3ZGO0FBTUEsUUFBSSxnQkFBZ0IsU0FBVSxNQUFNLG1CQUFtQjtBQUNuRCxVQUFJLHNCQUFzQixDQUFBO0FBQzFCLHdCQUNLLElBQUksU0FBVSxlQUFlO0FBQzlCLGdCQUFPLEdBQUlBLFVBQVEsY0FBYyxhQUFhO01BQ3RELENBQUssRUFDSSxRQUFRLFNBQVUsUUFBUTtBQUMzQixZQUFJLFVBQVUsS0FBSyxTQUFTLE1BQU07QUFDbEMsY0FBTSxLQUFLLE9BQU8sRUFBRSxRQUFRLFNBQVUsUUFBUTtBQUMxQyxjQUFJLE9BQU8sVUFBVSxRQUFXO0FBQzVCO1VBQ2hCO0FBQ1ksY0FBSSxRQUFRLE9BQU8sQ0FBQztBQUNwQixjQUFJLFFBQVEsT0FBTztBQUNuQiw4QkFBb0IsS0FBSztZQUNyQjtZQUNBLFVBQVUsT0FBTyxNQUFNLENBQUM7WUFDeEIsWUFBWTtZQUNaLFVBQVUsUUFBUSxNQUFNO1VBQ3hDLENBQWE7UUFDYixDQUFTO01BQ1QsQ0FBSztBQUNELFVBQUksZUFBYyxHQUFJLGtCQUFrQixTQUFTLHFCQUFxQix5QkFBeUI7QUFDL0YsY0FBTyxHQUFJLGdCQUFnQixTQUFTLGFBQWEsQ0FBQyxjQUFjLFVBQVUsQ0FBQztJQUMvRTtBQUNBQSxjQUFBLGdCQUF3Qjs7Ozs7QUMvRGpCLElBQU0sa0JBQWtCO0VBQzNCLGNBQWMsQ0FBQyxzQkFBc0I7RUFDckMsb0JBQW9CLENBQUMsMENBQTBDO0FBQ25FO0FBQ08sSUFBTWEsYUFBVztFQUNwQixjQUFjO0lBQ1YsSUFBSSxDQUFDLFVBQVUseUJBQXlCLE1BQU0sRUFBRTtJQUNoRCxJQUFJLENBQUMsVUFBVSxtQkFBbUIsTUFBTSxFQUFFO0VBQ2xEO0VBQ0ksb0JBQW9CO0lBQ2hCLElBQUksQ0FBQyxVQUFVLGdDQUFnQyxNQUFNLEdBQUc7SUFDeEQsSUFBSSxDQUFDLFVBQVUsMEJBQTBCLE1BQU0sR0FBRztFQUMxRDtFQUNJLGdCQUFnQjtJQUNaLElBQUksQ0FBQyxVQUFVLDRCQUE0QixNQUFNLEVBQUU7SUFDbkQsSUFBSSxDQUFDLFVBQVUsc0JBQXNCLE1BQU0sRUFBRTtFQUNyRDtBQUNBO0FBaUJBLElBQU0scUJBQXFCLENBQUMsRUFBRSxHQUFHLFFBQVEsU0FBUyxRQUFPLE1BQVE7QUFHN0QsUUFBTSx3QkFBd0I7QUFDOUIsUUFBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLHFCQUFxQjtBQUM3RCxhQUFXLFVBQVUsU0FBUztBQUMxQixVQUFNLFFBQVEsT0FBTyxTQUFTO0FBQzlCLFVBQU0sUUFBUSxPQUFPLENBQUMsS0FBSztBQUMzQixVQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBRTFDLFFBQUksZ0JBQWdCLGFBQWEsU0FBUyxLQUFLLEdBQUc7QUFDOUM7SUFDSjtBQUNBLFVBQU0saUJBQWlCQywyQkFBQUEsY0FBYyxPQUFPLFFBQVEsTUFBTTtBQUMxRCxRQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO0lBQ0o7QUFDQSxZQUFRLE9BQU87TUFDWCxTQUFTLEVBQUUsa0JBQWtCO1FBQ3pCLElBQUk7TUFDcEIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFDQSxJQUFNLDJCQUEyQixDQUFDLEVBQUUsR0FBRyxRQUFRLFNBQVMsUUFBTyxNQUFRO0FBQ25FLFFBQU0sTUFBTTtBQUNaLFFBQU0sUUFBUTtBQUNkLFFBQU0sVUFBVTtBQUloQixRQUFNLGtCQUFrQixJQUFJLE9BQU8sT0FBTyxNQUFPLEtBQUssR0FBRyxHQUFHLHNFQUFzRSxLQUFLLEdBQUcsT0FBTyxHQUFHLEtBQUssd0JBQXdCLEtBQUssTUFBTSxHQUFHO0FBQy9MLFFBQU0sVUFBVSxPQUFPLFFBQVEsU0FBUyxlQUFlO0FBQ3ZELGFBQVcsVUFBVSxTQUFTO0FBQzFCLFVBQU0sUUFBUSxPQUFPLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU07QUFFMUMsUUFBSSxnQkFBZ0IsbUJBQW1CLFNBQVMsS0FBSyxHQUFHO0FBQ3BEO0lBQ0o7QUFDQSxVQUFNLGlCQUFpQkEsMkJBQUFBLGNBQWMsT0FBTyxRQUFRLE1BQU07QUFDMUQsUUFBSSxlQUFlLFNBQVMsR0FBRztBQUMzQjtJQUNKO0FBQ0EsWUFBUSxPQUFPO01BQ1gsU0FBUyxFQUFFLHNCQUFzQjtRQUM3QixLQUFLO01BQ3JCLENBQWE7TUFDRDtJQUNaLENBQVM7RUFDTDtBQUNKO0FBQ0EsSUFBTSxxQkFBcUIsQ0FBQyxFQUFFLEdBQUcsUUFBUSxTQUFTLFFBQU8sTUFBUTtBQUM3RCxRQUFNLE1BQU07QUFDWixRQUFNLFFBQVE7QUFDZCxRQUFNLFVBQVU7QUFDaEIsUUFBTSxrQkFBa0IsSUFBSSxPQUFPLE9BQU8sTUFBTyxLQUFLLEdBQUcsR0FBRyx5Q0FBeUMsS0FBSyxHQUFHLE9BQU8sR0FBRyxLQUFLLGlDQUFpQyxLQUFLLE1BQU0sR0FBRztBQUMzSyxRQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsZUFBZTtBQUN2RCxhQUFXLFVBQVUsU0FBUztBQUMxQixVQUFNLFFBQVEsT0FBTyxTQUFTO0FBQzlCLFVBQU0sUUFBUSxPQUFPLENBQUMsS0FBSztBQUMzQixVQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQzFDLFVBQU0saUJBQWlCQSwyQkFBQUEsY0FBYyxPQUFPLFFBQVEsTUFBTTtBQUMxRCxRQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO0lBQ0o7QUFDQSxZQUFRLE9BQU87TUFDWCxTQUFTLEVBQUUsZ0JBQWdCO1FBQ3ZCLElBQUk7TUFDcEIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFDTyxJQUFNQyxZQUFVO0VBQ3ZCLFVBQUlGO0VBQ0EsTUFBTTtJQUNGLElBQUk7SUFDSixhQUFhO0lBQ2IsTUFBTTtJQUNOLHVCQUF1QixDQUFDLE1BQU07SUFDOUIsTUFBTTtNQUNGLEtBQUs7SUFDakI7RUFDQTtFQUNJLE9BQU8sU0FBUyxTQUFTO0FBQ3JCLFVBQU0sb0JBQW9CO01BQ3RCLFFBQVEsUUFBUSxVQUFVLENBQUE7TUFDMUIsa0JBQWtCLFFBQVEsb0JBQW9CO0lBQzFEO0FBQ1EsVUFBTSxJQUFJLFFBQVEsaUJBQWlCQSxVQUFRO0FBQzNDLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFDVCxZQUFJLGtCQUFrQixrQkFBa0I7QUFDcEMsNkJBQW1CLEVBQUUsR0FBRyxRQUFnQixTQUFrQixTQUFTLGtCQUFpQixDQUFFO0FBQ3RGLDZCQUFtQixFQUFFLEdBQUcsUUFBZ0IsU0FBa0IsU0FBUyxrQkFBaUIsQ0FBRTtRQUMxRjtBQUNBLGlDQUF5QixFQUFFLEdBQUcsUUFBZ0IsU0FBa0IsU0FBUyxrQkFBaUIsQ0FBRTtNQUNoRztJQUNaO0VBQ0k7QUFDSjtBQzVIQSxJQUFNLGNBQWM7QUFDcEIsSUFBTSxtQkFBbUI7QUFDekIsSUFBTSxXQUFXO0FBQ2pCLElBQU0sVUFBVTtBQUNoQixJQUFNLGVBQWU7QUFDckIsSUFBTSxnQkFBZ0I7QUFDdEIsU0FBUyxRQUFRLEtBQUssUUFBUTtBQUMxQixNQUFJLFNBQVMsSUFBSSxJQUFJLFFBQVE7QUFDekIsVUFBTSxJQUFJLE1BQU0sOEJBQThCO0VBQ2xEO0FBQ0EsUUFBTSxNQUFNLElBQUksTUFBTTtBQUN0QixRQUFNLFVBQVUsSUFBSSxTQUFTLENBQUM7QUFDOUIsTUFBSTtBQUNKLE1BQUk7QUFDSixNQUFJLFVBQVUsS0FBTTtBQUNoQixhQUFTO0FBQ1QsbUJBQWUsU0FBUztFQUM1QixPQUNLO0FBQ0QsVUFBTSxXQUFXLFVBQVU7QUFDM0IsUUFBSSxhQUFhLEtBQUssV0FBVyxHQUFHO0FBQ2hDLFlBQU0sSUFBSSxNQUFNLDJDQUEyQztJQUMvRDtBQUNBLFFBQUksU0FBUyxJQUFJLFdBQVcsSUFBSSxRQUFRO0FBQ3BDLFlBQU0sSUFBSSxNQUFNLGdDQUFnQztJQUNwRDtBQUNBLGFBQVM7QUFDVCxhQUFTLElBQUksR0FBRyxJQUFJLFVBQVUsS0FBSztBQUcvQixlQUFTLFNBQVMsTUFBTSxJQUFJLFNBQVMsSUFBSSxDQUFDO0lBQzlDO0FBQ0EsbUJBQWUsU0FBUyxJQUFJO0VBQ2hDO0FBQ0EsUUFBTSxNQUFNLGVBQWU7QUFDM0IsTUFBSSxNQUFNLElBQUksUUFBUTtBQUNsQixVQUFNLElBQUksTUFBTSxpQ0FBaUM7RUFDckQ7QUFDQSxTQUFPLEVBQUUsS0FBSyxTQUFTLElBQUksU0FBUyxjQUFjLEdBQUcsR0FBRyxJQUFHO0FBQy9EO0FBQ0EsU0FBUyxVQUFVLEtBQUssS0FBSyxPQUFPO0FBQ2hDLE1BQUksSUFBSSxRQUFRLEtBQUs7QUFDakIsVUFBTSxJQUFJLE1BQU0sb0JBQW9CLEtBQUssVUFBVSxJQUFJLFNBQVMsRUFBRSxDQUFDLGNBQWMsSUFBSSxJQUFJLFNBQVMsRUFBRSxDQUFDLEVBQUU7RUFDM0c7QUFDSjtBQUNBLFNBQVMsWUFBWSxLQUFLO0FBQ3RCLFlBQVUsS0FBSyxhQUFhLFNBQVM7QUFDckMsTUFBSSxRQUFRO0FBQ1osYUFBVyxRQUFRLElBQUksU0FBUztBQUM1QixZQUFRLFFBQVEsTUFBTTtFQUMxQjtBQUNBLFNBQU87QUFDWDtBQUNBLFNBQVMsV0FBVyxHQUFHLEdBQUc7QUFDdEIsTUFBSSxFQUFFLFdBQVcsRUFBRTtBQUNmLFdBQU87QUFDWCxNQUFJLE9BQU87QUFDWCxXQUFTLElBQUksR0FBRyxJQUFJLEVBQUUsUUFBUSxLQUFLO0FBQy9CLFlBQVEsRUFBRSxDQUFDLElBQUksRUFBRSxDQUFDO0VBQ3RCO0FBQ0EsU0FBTyxTQUFTO0FBQ3BCO0FBRUEsSUFBTSxXQUFXLElBQUksV0FBVyxDQUFDLElBQU0sS0FBTSxJQUFNLEtBQU0sS0FBTSxJQUFNLEdBQU0sR0FBTSxDQUFJLENBQUM7QUFDdEYsSUFBTSxXQUFXLElBQUksV0FBVyxDQUFDLElBQU0sSUFBTSxHQUFNLEdBQU0sRUFBSSxDQUFDO0FBQzlELElBQU0sYUFBYSxJQUFJLFdBQVcsQ0FBQyxJQUFNLEtBQU0sSUFBTSxHQUFNLEtBQU0sR0FBTSxHQUFNLEdBQU0sQ0FBSSxDQUFDO0FBQ3hGLElBQU0sYUFBYSxJQUFJLFdBQVcsQ0FBQyxJQUFNLEtBQU0sSUFBTSxHQUFNLEtBQU0sR0FBTSxHQUFNLEdBQU0sQ0FBSSxDQUFDO0FBQ3hGLElBQU0sYUFBYSxJQUFJLFdBQVcsQ0FBQyxJQUFNLEtBQU0sSUFBTSxHQUFNLEtBQU0sR0FBTSxHQUFNLEdBQU0sQ0FBSSxDQUFDO0FBQ3hGLElBQU0sYUFBYTtFQUNmLEVBQUUsS0FBSyxVQUFVLE1BQU0sRUFBRSxNQUFNLFNBQVMsWUFBWSxJQUFJLFdBQVcsR0FBRSxFQUFFO0VBQ3ZFLEVBQUUsS0FBSyxZQUFZLE1BQU0sRUFBRSxNQUFNLFdBQVcsWUFBWSxJQUFJLFdBQVcsR0FBRSxFQUFFO0VBQzNFLEVBQUUsS0FBSyxZQUFZLE1BQU0sRUFBRSxNQUFNLFdBQVcsWUFBWSxJQUFJLFdBQVcsSUFBRyxFQUFFO0VBQzVFLEVBQUUsS0FBSyxZQUFZLE1BQU0sRUFBRSxNQUFNLFdBQVcsWUFBWSxJQUFJLFdBQVcsSUFBRyxFQUFFO0FBQ2hGO0FBQ0EsU0FBUyxVQUFVLFVBQVU7QUFDekIsYUFBVyxFQUFFLEtBQUssS0FBSSxLQUFNLFlBQVk7QUFDcEMsUUFBSSxXQUFXLFVBQVUsR0FBRztBQUN4QixhQUFPO0VBQ2Y7QUFDQSxTQUFPO0FBQ1g7QUFDQSxJQUFNLHFCQUFxQjtBQUMzQixTQUFTLFlBQVksS0FBSztBQUV0QixRQUFNLE1BQU0sUUFBUSxLQUFLLENBQUM7QUFDMUIsWUFBVSxLQUFLLGNBQWMsY0FBYztBQUMzQyxRQUFNLFVBQVUsUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUN0QyxNQUFJLFlBQVksT0FBTyxNQUFNLEdBQUc7QUFDNUIsVUFBTSxJQUFJLE1BQU0sNkJBQTZCO0VBQ2pEO0FBQ0EsUUFBTSxlQUFlLFFBQVEsSUFBSSxTQUFTLFFBQVEsR0FBRztBQUNyRCxZQUFVLGNBQWMsY0FBYyxzQkFBc0I7QUFFNUQsUUFBTSxjQUFjLFFBQVEsYUFBYSxTQUFTLENBQUM7QUFDbkQsWUFBVSxhQUFhLFNBQVMsaUJBQWlCO0FBQ2pELE1BQUksQ0FBQyxXQUFXLFlBQVksU0FBUyxRQUFRLEdBQUc7QUFHNUMsVUFBTSxJQUFJLE1BQU0sMENBQTBDO0VBQzlEO0FBQ0EsUUFBTSxZQUFZLFFBQVEsYUFBYSxTQUFTLFlBQVksR0FBRztBQUMvRCxZQUFVLFdBQVcsZUFBZSxjQUFjO0FBQ2xELFFBQU0sZ0JBQWdCLFFBQVEsVUFBVSxTQUFTLENBQUM7QUFDbEQsWUFBVSxlQUFlLGtCQUFrQix1QkFBdUI7QUFDbEUsUUFBTSxVQUFVLFFBQVEsSUFBSSxTQUFTLGFBQWEsR0FBRztBQUNyRCxZQUFVLFNBQVMsY0FBYyxrQkFBa0I7QUFFbkQsUUFBTSxhQUFhLFFBQVEsUUFBUSxTQUFTLENBQUM7QUFDN0MsWUFBVSxZQUFZLGNBQWMscUJBQXFCO0FBQ3pELFFBQU0sTUFBTSxRQUFRLFdBQVcsU0FBUyxDQUFDO0FBQ3pDLFlBQVUsS0FBSyxjQUFjLDhCQUE4QjtBQUMzRCxRQUFNLFNBQVMsUUFBUSxJQUFJLFNBQVMsQ0FBQztBQUNyQyxZQUFVLFFBQVEsU0FBUyxlQUFlO0FBQzFDLFFBQU0sVUFBVSxVQUFVLE9BQU8sT0FBTztBQUN4QyxNQUFJLENBQUMsU0FBUztBQUNWLFVBQU0sSUFBSSxNQUFNLDBDQUEwQztFQUM5RDtBQUVBLE1BQUksT0FBTyxNQUFNLElBQUksUUFBUSxRQUFRO0FBQ2pDLFVBQU0sU0FBUyxRQUFRLElBQUksU0FBUyxPQUFPLEdBQUc7QUFDOUMsUUFBSSxPQUFPLFFBQVEsVUFBVTtBQUN6QixZQUFNLElBQUksTUFBTSw2Q0FBNkM7SUFDakU7RUFDSjtBQUNBLFFBQU1HLFVBQVMsUUFBUSxXQUFXLFNBQVMsSUFBSSxHQUFHO0FBQ2xELFlBQVVBLFNBQVEsa0JBQWtCLHFCQUFxQjtBQUN6RCxRQUFNLE9BQU8sUUFBUSxRQUFRLFNBQVMsV0FBVyxHQUFHO0FBQ3BELFlBQVUsTUFBTSxrQkFBa0Isc0JBQXNCO0FBQ3hELE1BQUksYUFBYTtBQUNqQixNQUFJLEtBQUssTUFBTSxRQUFRLFFBQVEsUUFBUTtBQUNuQyxVQUFNLE9BQU8sUUFBUSxRQUFRLFNBQVMsS0FBSyxHQUFHO0FBQzlDLGlCQUFhLFlBQVksSUFBSTtFQUNqQztBQUtBLE1BQUksYUFBYSxLQUFLLGFBQWEsb0JBQW9CO0FBQ25ELFVBQU0sSUFBSSxNQUFNLDBDQUEwQztFQUM5RDtBQUNBLFNBQU87SUFDSCxVQUFVLGNBQWM7SUFDeEI7SUFDQSxTQUFTLEtBQUs7SUFDZCxXQUFXQSxRQUFPO0lBQ2xCO0VBQ1I7QUFDQTtBQUlBLFNBQVMsZUFBZSxNQUFNO0FBQzFCLFFBQU0sT0FBTyxJQUFJLFdBQVcsS0FBSyxNQUFNO0FBQ3ZDLE9BQUssSUFBSSxJQUFJO0FBQ2IsU0FBTztBQUNYO0FBQ0EsZUFBZSxPQUFPLE1BQU0sTUFBTTtBQUM5QixTQUFPLElBQUksV0FBVyxNQUFNLFdBQVcsT0FBTyxPQUFPLE9BQU8sS0FBSyxNQUFNLGVBQWUsSUFBSSxDQUFDLENBQUM7QUFDaEc7QUFDQSxTQUFTLGdCQUFnQixLQUFLLFdBQVc7QUFDckMsTUFBSSxJQUFJLFdBQVc7QUFDZixXQUFPLElBQUksV0FBVyxDQUFDO0FBQzNCLFFBQU0sU0FBUyxJQUFJLFdBQVcsS0FBSyxLQUFLLElBQUksU0FBUyxTQUFTLElBQUksU0FBUztBQUMzRSxXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQ3BDLFdBQU8sQ0FBQyxJQUFJLElBQUksSUFBSSxJQUFJLE1BQU07RUFDbEM7QUFDQSxTQUFPO0FBQ1g7QUFDQSxTQUFTLDBCQUEwQixVQUFVO0FBSXpDLE1BQUksU0FBUyxXQUFXO0FBQ3BCLFdBQU8sSUFBSSxXQUFXLENBQUM7QUFDM0IsUUFBTSxRQUFRLElBQUksV0FBVyxTQUFTLFNBQVMsSUFBSSxDQUFDO0FBQ3BELFdBQVMsSUFBSSxHQUFHLElBQUksU0FBUyxRQUFRLEtBQUs7QUFDdEMsVUFBTSxPQUFPLFNBQVMsV0FBVyxDQUFDO0FBQ2xDLFVBQU0sSUFBSSxDQUFDLElBQUssUUFBUSxJQUFLO0FBQzdCLFVBQU0sSUFBSSxJQUFJLENBQUMsSUFBSSxPQUFPO0VBQzlCO0FBQ0EsU0FBTztBQUNYO0FBU0EsZUFBZSxhQUFhLE1BQU0sVUFBVSxNQUFNLFlBQVk7QUFDMUQsUUFBTSxJQUFJLEtBQUs7QUFDZixRQUFNLElBQUksS0FBSztBQUNmLFFBQU0sU0FBUztBQUNmLFFBQU0sSUFBSSxJQUFJLFdBQVcsQ0FBQyxFQUFFLEtBQUssTUFBTTtBQUN2QyxRQUFNLElBQUksZ0JBQWdCLDBCQUEwQixRQUFRLEdBQUcsQ0FBQztBQUNoRSxRQUFNLElBQUksZ0JBQWdCLE1BQU0sQ0FBQztBQUNqQyxRQUFNLEtBQUssSUFBSSxXQUFXLEVBQUUsU0FBUyxFQUFFLFNBQVMsRUFBRSxNQUFNO0FBQ3hELEtBQUcsSUFBSSxHQUFHLENBQUM7QUFDWCxLQUFHLElBQUksR0FBRyxFQUFFLE1BQU07QUFDbEIsS0FBRyxJQUFJLEdBQUcsRUFBRSxTQUFTLEVBQUUsTUFBTTtBQUM3QixNQUFJLElBQUksTUFBTSxPQUFPLE1BQU0sRUFBRTtBQUM3QixXQUFTLElBQUksR0FBRyxJQUFJLFlBQVksS0FBSztBQUNqQyxRQUFJLE1BQU0sT0FBTyxNQUFNLENBQUM7RUFDNUI7QUFDQSxTQUFPLEVBQUUsU0FBUyxHQUFHLENBQUM7QUFDMUI7QUFTTyxlQUFlLGdCQUFnQixVQUFVLFVBQVU7QUFDdEQsTUFBSTtBQUNKLE1BQUk7QUFDQSxhQUFTLFlBQVksUUFBUTtFQUNqQyxRQUNNO0FBQ0YsV0FBTztFQUNYO0FBQ0EsTUFBSTtBQUNBLFVBQU0sTUFBTSxNQUFNLGFBQWEsT0FBTyxTQUFTLFVBQVUsT0FBTyxTQUFTLE9BQU8sVUFBVTtBQUMxRixVQUFNLFlBQVksTUFBTSxXQUFXLE9BQU8sT0FBTyxVQUFVLE9BQU8sZUFBZSxHQUFHLEdBQUcsRUFBRSxNQUFNLFFBQVEsTUFBTSxPQUFPLFFBQVEsS0FBSSxHQUFJLE9BQU8sQ0FBQyxNQUFNLENBQUM7QUFDbkosVUFBTSxNQUFNLElBQUksV0FBVyxNQUFNLFdBQVcsT0FBTyxPQUFPLEtBQUssUUFBUSxXQUFXLGVBQWUsT0FBTyxRQUFRLENBQUMsQ0FBQztBQUNsSCxXQUFPLFdBQVcsS0FBSyxPQUFPLFNBQVM7RUFDM0MsUUFDTTtBQUdGLFdBQU87RUFDWDtBQUNKO0FDelBBLElBQU0sbUNBQW1DO0FBQ2xDLGVBQWUsaUNBQWlDLEVBQUUsUUFBUSxTQUFTLEVBQUMsR0FBSztBQUM1RSxNQUFJLENBQUMsT0FBTyxVQUFVO0FBQ2xCO0VBQ0o7QUFDQSxNQUFJO0FBRUEsVUFBTSxLQUFLLE1BQU0sT0FBTyxTQUFTO0FBQ2pDLFVBQU1iLFFBQU8sTUFBTSxPQUFPLFdBQVc7QUFDckMsVUFBTSxXQUFXLElBQUksV0FBVyxHQUFHLGFBQWEsT0FBTyxRQUFRLENBQUM7QUFDaEUsVUFBTSx5QkFBeUIsTUFBTSxnQkFBZ0IsVUFBVSxnQ0FBZ0M7QUFDL0YsUUFBSSxDQUFDLHdCQUF3QjtBQUN6QjtJQUNKO0FBQ0EsWUFBUSxPQUFPO01BQ1gsU0FBUyxFQUFFLGlCQUFpQjtRQUN4QixXQUFXQSxNQUFLLFNBQVMsT0FBTyxRQUFRO01BQ3hELENBQWE7TUFDRCxPQUFPLENBQUMsR0FBRyxPQUFPLFFBQVEsTUFBTTtJQUM1QyxDQUFTO0VBQ0wsUUFDTTtFQUVOO0FBQ0o7QUN6Qk8sSUFBTVUsYUFBVztFQUNwQixlQUFlO0lBQ1gsSUFBSSxDQUFDLFVBQVUsaURBQWlELE1BQU0sU0FBUztJQUMvRSxJQUFJLENBQUMsVUFBVSwwRkFBeUIsTUFBTSxTQUFTO0VBQy9EO0VBQ0ksZ0JBQWdCO0lBQ1osSUFBSSxDQUFDLFVBQVUsa0RBQWtELE1BQU0sU0FBUztJQUNoRixJQUFJLENBQUMsVUFBVSw0RkFBMkIsTUFBTSxTQUFTO0VBQ2pFO0FBQ0E7QUFDQSxTQUFTLGtDQUFrQyxFQUFFLFFBQVEsU0FBUyxFQUFDLEdBQUs7QUFDaEUsTUFBSTtBQUNBLFVBQU0sbUJBQW1CLEtBQUssTUFBTSxPQUFPLE9BQU87QUFFbEQsVUFBTSxzQkFBc0I7QUFDNUIsVUFBTSxvQ0FBb0Msb0JBQW9CLG9CQUMxRCxpQkFBaUIsb0JBQ2pCLG9CQUFvQixLQUFLLGlCQUFpQixhQUFhLENBQUM7QUFDNUQsUUFBSSxDQUFDLG1DQUFtQztBQUNwQztJQUNKO0FBQ0EsWUFBUSxPQUFPO01BQ1gsU0FBUyxFQUFFLGtCQUFrQjtRQUN6QixXQUFXLE9BQU8sV0FBVyxLQUFLLFNBQVMsT0FBTyxRQUFRLElBQUk7TUFDOUUsQ0FBYTtNQUNELE9BQU8sQ0FBQyxHQUFHLE9BQU8sUUFBUSxNQUFNO0lBQzVDLENBQVM7RUFDTCxRQUNNO0VBRU47QUFDSjtBQUNPLElBQU1FLFlBQVU7RUFDdkIsVUFBSUY7RUFDQSxNQUFNO0lBQ0YsSUFBSTtJQUNKLGFBQWE7SUFDYixNQUFNO0lBQ04sdUJBQXVCLENBQUMsS0FBSztJQUM3QixNQUFNO01BQ0YsS0FBSztJQUNqQjtFQUNBO0VBQ0ksT0FBTyxTQUFTLFNBQVM7QUFDckIsVUFBTSxJQUFJLFFBQVEsaUJBQWlCQSxVQUFRO0FBQ25ELEtBQWtDO01BQ3RCLFFBQVEsUUFBUSxVQUFVLENBQUE7SUFDdEM7QUFDUSxXQUFPO01BQ0gsS0FBSyxRQUFRO0FBQ1QsWUFBSSxPQUFPLFFBQVEsUUFBUTtBQUN2QixpQkFBTyxpQ0FBaUMsRUFBRSxRQUFvQyxTQUFTLEVBQUMsQ0FBRTtRQUM5RixXQUNTLE9BQU8sUUFBUSxTQUFTO0FBQzdCLGlCQUFPLGtDQUFrQyxFQUFFLFFBQW9DLFNBQVMsRUFBQyxDQUFFO1FBQy9GO01BQ0o7SUFDWjtFQUNJO0FBQ0o7QUM1RE8sSUFBTUEsYUFBVztFQUNwQix5QkFBeUI7SUFDckIsSUFBSSxDQUFDLFVBQVUsdUJBQXVCLE1BQU0sS0FBSztJQUNqRCxJQUFJLENBQUMsVUFBVSxpQkFBaUIsTUFBTSxLQUFLO0VBQ25EO0VBQ0ksaUJBQWlCO0lBQ2IsSUFBSSxDQUFDLFVBQVUsMEJBQTBCLE1BQU0sS0FBSztJQUNwRCxJQUFJLENBQUMsVUFBVSxvQkFBb0IsTUFBTSxLQUFLO0VBQ3REO0VBQ0ksa0JBQWtCO0lBQ2QsSUFBSSxDQUFDLFVBQVUsMkJBQTJCLE1BQU0sS0FBSztJQUNyRCxJQUFJLENBQUMsVUFBVSxxQkFBcUIsTUFBTSxLQUFLO0VBQ3ZEO0FBQ0E7QUFDQSxTQUFTLCtCQUErQixFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQUd0RSxRQUFNLGdCQUFnQjtBQUN0QixRQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsYUFBYTtBQUNyRCxhQUFXLFVBQVUsU0FBUztBQUMxQixVQUFNLFFBQVEsT0FBTyxTQUFTO0FBQzlCLFVBQU0sUUFBUSxPQUFPLENBQUMsS0FBSztBQUMzQixVQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQzFDLFVBQU0saUJBQWlCQywyQkFBQUEsY0FBYyxPQUFPLFFBQVEsTUFBTTtBQUMxRCxRQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO0lBQ0o7QUFDQSxZQUFRLE9BQU87TUFDWCxTQUFTLEVBQUUsMkJBQTJCO1FBQ2xDLE9BQU87TUFDdkIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFDQSxTQUFTLCtCQUErQixFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQUl0RSxRQUFNLG1CQUFtQjtBQUN6QixRQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsZ0JBQWdCO0FBQ3hELGFBQVcsVUFBVSxTQUFTO0FBQzFCLFVBQU0sUUFBUSxPQUFPLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU07QUFDMUMsVUFBTSxpQkFBaUJBLDJCQUFBQSxjQUFjLE9BQU8sUUFBUSxNQUFNO0FBQzFELFFBQUksZUFBZSxTQUFTLEdBQUc7QUFDM0I7SUFDSjtBQUNBLFlBQVEsT0FBTztNQUNYLFNBQVMsRUFBRSxtQkFBbUI7UUFDMUIsT0FBTztNQUN2QixDQUFhO01BQ0Q7SUFDWixDQUFTO0VBQ0w7QUFDSjtBQUtBLFNBQVMsK0JBQStCLEVBQUUsUUFBUSxTQUFTLFNBQVMsRUFBQyxHQUFLO0FBSXRFLFFBQU0sMkJBQTJCLFdBQUEsbURBQUEsSUFBa0Q7QUFDbkYsUUFBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLHdCQUF3QjtBQUNoRSxhQUFXLFVBQVUsU0FBUztBQUMxQixVQUFNLFFBQVEsT0FBTyxTQUFTO0FBQzlCLFVBQU0sUUFBUSxPQUFPLENBQUMsS0FBSztBQUMzQixVQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQzFDLFVBQU0saUJBQWlCQSwyQkFBQUEsY0FBYyxPQUFPLFFBQVEsTUFBTTtBQUMxRCxRQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO0lBQ0o7QUFJQSxZQUFRLE9BQU87TUFDWCxTQUFTLEVBQUUsb0JBQW9CO1FBQzNCLE9BQU87TUFDdkIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFDQSxJQUFNLGdCQUFnQixDQUFDLGFBQWE7QUFDaEMsTUFBSSxDQUFDLFVBQVU7QUFDWCxXQUFPO0VBQ1g7QUFDQSxTQUFPLFNBQVMsU0FBUyxjQUFjLEtBQUssU0FBUyxTQUFTLG1CQUFtQjtBQUNyRjtBQUNBLElBQU0sVUFBVSxDQUFDLGFBQWE7QUFDMUIsTUFBSSxDQUFDLFVBQVU7QUFDWCxXQUFPO0VBQ1g7QUFDQSxTQUFPLFNBQVMsU0FBUyxRQUFRO0FBQ3JDO0FBQ08sSUFBTUMsWUFBVTtFQUN2QixVQUFJRjtFQUNBLE1BQU07SUFDRixJQUFJO0lBQ0osYUFBYTtJQUNiLE1BQU07SUFDTix1QkFBdUIsQ0FBQyxNQUFNO0lBQzlCLE1BQU07TUFDRixLQUFLO0lBQ2pCO0VBQ0E7RUFDSSxPQUFPLFNBQVMsU0FBUztBQUNyQixVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsVUFBTSxvQkFBb0I7TUFDdEIsUUFBUSxRQUFRLFVBQVUsQ0FBQTtJQUN0QztBQUNRLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFDVCxZQUFJLGNBQWMsT0FBTyxRQUFRLEdBQUc7QUFDaEMseUNBQStCLEVBQUUsUUFBUSxTQUFTLG1CQUFtQixTQUFTLEVBQUMsQ0FBRTtRQUNyRixXQUNTLFFBQVEsT0FBTyxRQUFRLEdBQUc7QUFDL0IseUNBQStCLEVBQUUsUUFBUSxTQUFTLG1CQUFtQixTQUFTLEVBQUMsQ0FBRTtRQUNyRjtBQUNBLHVDQUErQixFQUFFLFFBQVEsU0FBUyxtQkFBbUIsU0FBUyxFQUFDLENBQUU7TUFDckY7SUFDWjtFQUNJO0FBQ0o7QUM5SE8sSUFBTUEsYUFBVztFQUNwQixhQUFhO0lBQ1QsSUFBSSxDQUFDLFVBQVUsc0JBQXNCLE1BQU0sS0FBSztJQUNoRCxJQUFJLENBQUMsVUFBVSxrQ0FBYyxNQUFNLEtBQUs7RUFDaEQ7RUFDSSxpQkFBaUI7SUFDYixJQUFJLENBQUMsVUFBVSxpQ0FBaUMsTUFBTSxHQUFHO0lBQ3pELElBQUksQ0FBQyxVQUFVLGlDQUE0QixNQUFNLEtBQUs7RUFDOUQ7QUFDQTtBQUNBLFNBQVNJLDZCQUEyQixFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQVNsRSxRQUFNLHNCQUFzQjtBQUM1QixRQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsbUJBQW1CO0FBQzNELGFBQVcsVUFBVSxTQUFTO0FBQzFCLFVBQU0sUUFBUSxPQUFPLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU07QUFDMUMsVUFBTSxpQkFBaUJILDJCQUFBQSxjQUFjLE9BQU8sUUFBUSxNQUFNO0FBQzFELFFBQUksZUFBZSxTQUFTLEdBQUc7QUFDM0I7SUFDSjtBQUNBLFlBQVEsT0FBTztNQUNYLFNBQVMsRUFBRSxlQUFlO1FBQ3RCLE9BQU87TUFDdkIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFTQSxTQUFTLDZCQUE2QixFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQUdwRSxRQUFNLDBCQUEwQjtBQUNoQyxRQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsdUJBQXVCO0FBQy9ELGFBQVcsVUFBVSxTQUFTO0FBQzFCLFVBQU0sUUFBUSxPQUFPLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU07QUFDMUMsVUFBTSxpQkFBaUJBLDJCQUFBQSxjQUFjLE9BQU8sUUFBUSxNQUFNO0FBQzFELFFBQUksZUFBZSxTQUFTLEdBQUc7QUFDM0I7SUFDSjtBQUNBLFlBQVEsT0FBTztNQUNYLFNBQVMsRUFBRSxtQkFBbUI7UUFDMUIsS0FBSztNQUNyQixDQUFhO01BQ0Q7SUFDWixDQUFTO0VBQ0w7QUFDSjtBQUNPLElBQU1DLFlBQVU7RUFDdkIsVUFBSUY7RUFDQSxNQUFNO0lBQ0YsSUFBSTtJQUNKLGFBQWE7SUFDYixNQUFNO0lBQ04sdUJBQXVCLENBQUMsTUFBTTtJQUM5QixNQUFNO01BQ0YsS0FBSztJQUNqQjtFQUNBO0VBQ0ksT0FBTyxTQUFTLFNBQVM7QUFDckIsVUFBTSxJQUFJLFFBQVEsaUJBQWlCQSxVQUFRO0FBQzNDLFVBQU0sb0JBQW9CO01BQ3RCLFFBQVEsUUFBUSxVQUFVLENBQUE7SUFDdEM7QUFDUSxXQUFPO01BQ0gsS0FBSyxRQUFRO0FBQ1RJLHFDQUEyQixFQUFFLFFBQVEsU0FBUyxtQkFBbUIsU0FBUyxFQUFDLENBQUU7QUFDN0UscUNBQTZCLEVBQUUsUUFBUSxTQUFTLG1CQUFtQixTQUFTLEVBQUMsQ0FBRTtNQUNuRjtJQUNaO0VBQ0k7QUFDSjtBQ3pGTyxJQUFNSixhQUFXO0VBQ3BCLFdBQVc7SUFDUCxJQUFJLENBQUMsVUFBVSxnQ0FBZ0MsTUFBTSxVQUFVO0lBQy9ELElBQUksQ0FBQyxVQUFVLDJEQUFjLE1BQU0sVUFBVTtFQUNyRDtBQUNBO0FBRUEsSUFBTUssNkJBQTJCO0VBQzdCO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtBQUNKO0FBSUEsU0FBU0MsdUJBQXFCLEtBQUs7QUFFL0IsUUFBTSxtQkFBbUI7SUFDckI7O0lBQ0E7O0lBQ0E7O0lBQ0E7O0lBQ0E7O0VBQ1I7QUFDSSxTQUFPLGlCQUFpQixLQUFLLENBQUMsWUFBWSxRQUFRLEtBQUssR0FBRyxDQUFDO0FBQy9EO0FBSUEsU0FBUyxxQkFBcUIsVUFBVTtBQUVwQyxNQUFJLFNBQVMsU0FBUztBQUNsQixXQUFPO0FBRVgsTUFBSUEsdUJBQXFCLFFBQVE7QUFDN0IsV0FBTztBQUVYLE1BQUlELDJCQUF5QixLQUFLLENBQUMsWUFBWSxTQUFTLFlBQVcsRUFBRyxTQUFTLFFBQVEsWUFBVyxDQUFFLENBQUMsR0FBRztBQUNwRyxXQUFPO0VBQ1g7QUFDQSxTQUFPO0FBQ1g7QUFJQSxTQUFTRSx1QkFBcUIsVUFBVTtBQUVwQyxNQUFJLFNBQVMsU0FBUztBQUNsQixXQUFPO0FBRVgsTUFBSUQsdUJBQXFCLFFBQVE7QUFDN0IsV0FBTztBQUVYLE1BQUlELDJCQUF5QixLQUFLLENBQUMsWUFBWSxTQUFTLFlBQVcsRUFBRyxTQUFTLFFBQVEsWUFBVyxDQUFFLENBQUMsR0FBRztBQUNwRyxXQUFPO0VBQ1g7QUFFQSxNQUFJLGNBQWMsS0FBSyxRQUFRO0FBQzNCLFdBQU87QUFDWCxTQUFPO0FBQ1g7QUFDQSxTQUFTLHVCQUF1QixFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQUk5RCxRQUFNLGNBQWM7QUFDcEIsUUFBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLFdBQVc7QUFDbkQsYUFBVyxVQUFVLFNBQVM7QUFDMUIsVUFBTSxRQUFRLE9BQU8sU0FBUztBQUM5QixVQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDM0IsVUFBTSxXQUFXLE9BQU8sUUFBUTtBQUNoQyxVQUFNLFdBQVcsT0FBTyxRQUFRO0FBRWhDLFFBQUksQ0FBQyxZQUFZLENBQUM7QUFDZDtBQUVKLFFBQUksQ0FBQyxxQkFBcUIsUUFBUTtBQUM5QjtBQUVKLFFBQUksQ0FBQ0UsdUJBQXFCLFFBQVE7QUFDOUI7QUFDSixVQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQzFDLFVBQU0saUJBQWlCTiwyQkFBQUEsY0FBYyxPQUFPLFFBQVEsTUFBTTtBQUMxRCxRQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO0lBQ0o7QUFDQSxZQUFRLE9BQU87TUFDWCxTQUFTLEVBQUUsYUFBYTtRQUNwQixZQUFZO01BQzVCLENBQWE7TUFDRDtJQUNaLENBQVM7RUFDTDtBQUNKO0FBQ08sSUFBTUMsWUFBVTtFQUN2QixVQUFJRjtFQUNBLE1BQU07SUFDRixJQUFJO0lBQ0osYUFBYTtJQUNiLE1BQU07SUFDTix1QkFBdUIsQ0FBQyxNQUFNO0lBQzlCLE1BQU07TUFDRixLQUFLO0lBQ2pCO0VBQ0E7RUFDSSxPQUFPLFNBQVMsU0FBUztBQUNyQixVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsVUFBTSxvQkFBb0I7TUFDdEIsUUFBUSxRQUFRLFVBQVUsQ0FBQTtJQUN0QztBQUNRLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFDVCwrQkFBdUIsRUFBRSxRQUFRLFNBQVMsbUJBQW1CLFNBQVMsRUFBQyxDQUFFO01BQzdFO0lBQ1o7RUFDSTtBQUNKO0FDaklPLElBQU1BLGFBQVc7RUFDcEIsY0FBYztJQUNWLElBQUksQ0FBQyxVQUFVLDJCQUEyQixNQUFNLEtBQUs7SUFDckQsSUFBSSxDQUFDLFVBQVUsd0NBQW9CLE1BQU0sS0FBSztFQUN0RDtBQUNBO0FBQ08sSUFBTUUsWUFBVTtFQUN2QixVQUFJRjtFQUNBLE1BQU07SUFDRixJQUFJO0lBQ0osYUFBYTtJQUNiLE1BQU07SUFDTix1QkFBdUIsQ0FBQyxNQUFNO0lBQzlCLE1BQU07TUFDRixLQUFLO0lBQ2pCO0VBQ0E7RUFDSSxPQUFPLFNBQVM7QUFDWixVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsV0FBTztNQUNILEtBQUssUUFBUTtBQUNULGNBQU0sVUFBVTtBQUNoQixjQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsT0FBTztBQUMvQyxtQkFBVyxTQUFTLFNBQVM7QUFDekIsZ0JBQU0sUUFBUSxNQUFNLFNBQVM7QUFDN0IsZ0JBQU0sY0FBYyxNQUFNLENBQUMsS0FBSztBQUNoQyxnQkFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQVksTUFBTTtBQUNoRCxrQkFBUSxPQUFPO1lBQ1gsU0FBUyxFQUFFLGdCQUFnQjtjQUN2QixPQUFPO1lBQ25DLENBQXlCO1lBQ0Q7VUFDeEIsQ0FBcUI7UUFDTDtNQUNKO0lBQ1o7RUFDSTtBQUNKO0FDckNPLElBQU1BLGFBQVc7RUFDcEIsbUJBQW1CO0lBQ2YsSUFBSSxDQUFDLFVBQVUsbUNBQW1DLE1BQU0sR0FBRztJQUMzRCxJQUFJLENBQUMsVUFBVSxzQ0FBNEIsTUFBTSxHQUFHO0VBQzVEO0FBQ0E7QUFDTyxJQUFNRSxZQUFVO0VBQ3ZCLFVBQUlGO0VBQ0EsTUFBTTtJQUNGLElBQUk7SUFDSixhQUFhO0lBQ2IsTUFBTTtJQUNOLHVCQUF1QixDQUFDLE1BQU07SUFDOUIsTUFBTTtNQUNGLEtBQUs7SUFDakI7RUFDQTtFQUNJLE9BQU8sU0FBUztBQUNaLFVBQU0sSUFBSSxRQUFRLGlCQUFpQkEsVUFBUTtBQUMzQyxXQUFPO01BQ0gsS0FBSyxRQUFRO0FBVVQsY0FBTSxVQUFVLFdBQUEsc0VBQUEsSUFBb0U7QUFDcEYsY0FBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLE9BQU87QUFDL0MsbUJBQVcsU0FBUyxTQUFTO0FBQ3pCLGdCQUFNLFFBQVEsTUFBTSxTQUFTO0FBQzdCLGdCQUFNLGNBQWMsTUFBTSxDQUFDLEtBQUs7QUFDaEMsZ0JBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFZLE1BQU07QUFDaEQsa0JBQVEsT0FBTztZQUNYLFNBQVMsRUFBRSxxQkFBcUI7Y0FDNUIsS0FBSztZQUNqQyxDQUF5QjtZQUNEO1VBQ3hCLENBQXFCO1FBQ0w7TUFDSjtJQUNaO0VBQ0k7QUFDSjtBQzdDTyxJQUFNQSxhQUFXO0VBQ3BCLGNBQWM7SUFDVixJQUFJLENBQUMsVUFBVSx1QkFBdUIsTUFBTSxHQUFHO0lBQy9DLElBQUksQ0FBQyxVQUFVLDBCQUFnQixNQUFNLEdBQUc7RUFDaEQ7QUFDQTtBQUNPLElBQU1FLFlBQVU7RUFDdkIsVUFBSUY7RUFDQSxNQUFNO0lBQ0YsSUFBSTtJQUNKLGFBQWE7SUFDYixNQUFNO0lBQ04sdUJBQXVCLENBQUMsTUFBTTtJQUM5QixNQUFNO01BQ0YsS0FBSztJQUNqQjtFQUNBO0VBQ0ksT0FBTyxTQUFTLFNBQVM7QUFDckIsVUFBTSxJQUFJLFFBQVEsaUJBQWlCQSxVQUFRO0FBQzNDLFVBQU0sb0JBQW9CO01BQ3RCLFFBQVEsU0FBUyxVQUFVLENBQUE7SUFDdkM7QUFDUSxXQUFPO01BQ0gsS0FBSyxRQUFRO0FBT1QsY0FBTSxVQUFVLFdBQUEsaURBQUEsSUFBZ0Q7QUFDaEUsY0FBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLE9BQU87QUFDL0MsbUJBQVcsU0FBUyxTQUFTO0FBQ3pCLGdCQUFNLFFBQVEsTUFBTSxTQUFTO0FBQzdCLGdCQUFNLGNBQWMsTUFBTSxDQUFDLEtBQUs7QUFDaEMsZ0JBQU0saUJBQWlCQywyQkFBQUEsY0FBYyxhQUFhLGtCQUFrQixNQUFNO0FBQzFFLGNBQUksZUFBZSxTQUFTLEdBQUc7QUFDM0I7VUFDSjtBQUNBLGdCQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsWUFBWSxNQUFNO0FBQ2hELGtCQUFRLE9BQU87WUFDWCxTQUFTLEVBQUUsZ0JBQWdCO2NBQ3ZCLEtBQUs7WUFDakMsQ0FBeUI7WUFDRDtVQUN4QixDQUFxQjtRQUNMO01BQ0o7SUFDWjtFQUNJO0FBQ0o7QUNsRE8sSUFBTUQsYUFBVztFQUNwQiwrQkFBK0I7SUFDM0IsSUFBSSxDQUFDLFVBQVUseUNBQXlDLE1BQU0sS0FBSztJQUNuRSxJQUFJLENBQUMsVUFBVSxtQ0FBbUMsTUFBTSxLQUFLO0VBQ3JFO0FBQ0E7QUFDTyxJQUFNRSxZQUFVO0VBQ3ZCLFVBQUlGO0VBQ0EsTUFBTTtJQUNGLElBQUk7SUFDSixhQUFhO0lBQ2IsTUFBTTtJQUNOLHVCQUF1QixDQUFDLE1BQU07SUFDOUIsTUFBTTtNQUNGLEtBQUs7SUFDakI7RUFDQTtFQUNJLE9BQU8sU0FBUyxTQUFTO0FBQ3JCLFVBQU0sSUFBSSxRQUFRLGlCQUFpQkEsVUFBUTtBQUMzQyxVQUFNLG9CQUFvQjtNQUN0QixRQUFRLFNBQVMsVUFBVSxDQUFBO0lBQ3ZDO0FBQ1EsV0FBTztNQUNILEtBQUssUUFBUTtBQU9ULGNBQU0sVUFBVSxXQUFBLDBDQUFBLElBQXlDO0FBQ3pELGNBQU0sVUFBVSxPQUFPLFFBQVEsU0FBUyxPQUFPO0FBQy9DLG1CQUFXLFNBQVMsU0FBUztBQUN6QixnQkFBTSxRQUFRLE1BQU0sU0FBUztBQUM3QixnQkFBTSxjQUFjLE1BQU0sQ0FBQyxLQUFLO0FBQ2hDLGdCQUFNLGlCQUFpQkMsMkJBQUFBLGNBQWMsYUFBYSxrQkFBa0IsTUFBTTtBQUMxRSxjQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO1VBQ0o7QUFDQSxnQkFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQVksTUFBTTtBQUNoRCxrQkFBUSxPQUFPO1lBQ1gsU0FBUyxFQUFFLGlDQUFpQztjQUN4QyxPQUFPO1lBQ25DLENBQXlCO1lBQ0Q7VUFDeEIsQ0FBcUI7UUFDTDtNQUNKO0lBQ1o7RUFDSTtBQUNKO0FDbkRPLElBQU1ELGFBQVc7RUFDcEIsa0JBQWtCO0lBQ2QsSUFBSSxDQUFDLFVBQVUsMkJBQTJCLE1BQU0sRUFBRTtJQUNsRCxJQUFJLENBQUMsVUFBVSxxQkFBcUIsTUFBTSxFQUFFO0VBQ3BEO0FBQ0E7QUFDTyxJQUFNRSxZQUFVO0VBQ3ZCLFVBQUlGO0VBQ0EsTUFBTTtJQUNGLElBQUk7SUFDSixhQUFhO0lBQ2IsTUFBTTtJQUNOLHVCQUF1QixDQUFDLE1BQU07SUFDOUIsTUFBTTtNQUNGLEtBQUs7SUFDakI7RUFDQTtFQUNJLE9BQU8sU0FBUztBQUNaLFVBQU0sSUFBSSxRQUFRLGlCQUFpQkEsVUFBUTtBQUMzQyxXQUFPO01BQ0gsS0FBSyxRQUFRO0FBQ1QsY0FBTSxVQUFVLFdBQUEsMkRBQUEsSUFBMEQ7QUFDMUUsY0FBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLE9BQU87QUFDL0MsbUJBQVcsU0FBUyxTQUFTO0FBQ3pCLGdCQUFNLFFBQVEsTUFBTSxTQUFTO0FBQzdCLGdCQUFNLGNBQWMsTUFBTSxDQUFDLEtBQUs7QUFDaEMsZ0JBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFZLE1BQU07QUFDaEQsa0JBQVEsT0FBTztZQUNYLFNBQVMsRUFBRSxvQkFBb0I7Y0FDM0IsSUFBSTtZQUNoQyxDQUF5QjtZQUNEO1VBQ3hCLENBQXFCO1FBQ0w7TUFDSjtJQUNaO0VBQ0k7QUFDSjtBQ3BDTyxJQUFNQSxhQUFXO0VBQ3BCLDBCQUEwQjtJQUN0QixJQUFJLENBQUMsVUFBVSxtQ0FBbUMsTUFBTSxLQUFLO0lBQzdELElBQUksQ0FBQyxVQUFVLGdEQUE0QixNQUFNLEtBQUs7RUFDOUQ7QUFDQTtBQUNBLFNBQVMsbUJBQW1CLEVBQUUsUUFBUSxTQUFTLFNBQVMsRUFBQyxHQUFLO0FBZ0IxRCxRQUFNLG1DQUFtQyxXQUFBLDBEQUFBLElBQXlEO0FBQ2xHLFFBQU0sVUFBVSxPQUFPLFFBQVEsU0FBUyxnQ0FBZ0M7QUFDeEUsYUFBVyxVQUFVLFNBQVM7QUFDMUIsVUFBTSxRQUFRLE9BQU8sU0FBUztBQUM5QixVQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDM0IsVUFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLE1BQU0sTUFBTTtBQUMxQyxVQUFNLGlCQUFpQkMsMkJBQUFBLGNBQWMsT0FBTyxRQUFRLE1BQU07QUFDMUQsUUFBSSxlQUFlLFNBQVMsR0FBRztBQUMzQjtJQUNKO0FBQ0EsWUFBUSxPQUFPO01BQ1gsU0FBUyxFQUFFLDRCQUE0QjtRQUNuQyxPQUFPO01BQ3ZCLENBQWE7TUFDRDtJQUNaLENBQVM7RUFDTDtBQUNKO0FBQ08sSUFBTUMsWUFBVTtFQUN2QixVQUFJRjtFQUNBLE1BQU07SUFDRixJQUFJO0lBQ0osYUFBYTtJQUNiLE1BQU07SUFDTix1QkFBdUIsQ0FBQyxNQUFNO0lBQzlCLE1BQU07TUFDRixLQUFLO0lBQ2pCO0VBQ0E7RUFDSSxPQUFPLFNBQVMsU0FBUztBQUNyQixVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsVUFBTSxvQkFBb0I7TUFDdEIsUUFBUSxRQUFRLFVBQVUsQ0FBQTtJQUN0QztBQUNRLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFDVCwyQkFBbUIsRUFBRSxRQUFRLFNBQVMsbUJBQW1CLFNBQVMsRUFBQyxDQUFFO01BQ3pFO0lBQ1o7RUFDSTtBQUNKO0FDOURPLElBQU1BLGFBQVc7RUFDcEIsWUFBWTtJQUNSLElBQUksQ0FBQyxVQUFVLHNCQUFzQixNQUFNLEdBQUc7SUFDOUMsSUFBSSxDQUFDLFVBQVUsdUJBQVEsTUFBTSxHQUFHO0VBQ3hDO0FBQ0E7QUFvQkEsSUFBTSxzQkFBc0I7QUFzQjVCLFNBQVMseUJBQXlCLGVBQWU7QUFHN0MsTUFBSSxDQUFDLHFCQUFxQixLQUFLLGFBQWEsR0FBRztBQUMzQyxXQUFPO0VBQ1g7QUFHQSxNQUFJLGNBQWMsU0FBUyxLQUFLO0FBQzVCLFdBQU87RUFDWDtBQUlBLFFBQU0sa0JBQWtCO0FBQ3hCLE1BQUksQ0FBQyxnQkFBZ0IsS0FBSyxhQUFhLEdBQUc7QUFDdEMsV0FBTztFQUNYO0FBQ0EsU0FBTztBQUNYO0FBQ0EsU0FBUywyQkFBMkIsRUFBRSxRQUFRLFNBQVMsU0FBUyxFQUFDLEdBQUs7QUFFbEUsUUFBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLG1CQUFtQjtBQUMzRCxhQUFXLFVBQVUsU0FBUztBQUMxQixVQUFNLFFBQVEsT0FBTyxTQUFTO0FBQzlCLFVBQU0sUUFBUSxPQUFPLENBQUMsS0FBSztBQUMzQixVQUFNLFlBQVksT0FBTyxDQUFDLEtBQUs7QUFDL0IsVUFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLE1BQU0sTUFBTTtBQUMxQyxVQUFNLGlCQUFpQkMsMkJBQUFBLGNBQWMsT0FBTyxRQUFRLE1BQU07QUFDMUQsUUFBSSxlQUFlLFNBQVMsR0FBRztBQUMzQjtJQUNKO0FBRUEsVUFBTSxnQkFBZ0IsVUFBVSxRQUFRLFdBQVcsRUFBRTtBQUVyRCxRQUFJLENBQUMseUJBQXlCLGFBQWEsR0FBRztBQUMxQztJQUNKO0FBQ0EsWUFBUSxPQUFPO01BQ1gsU0FBUyxFQUFFLGNBQWM7UUFDckIsS0FBSztNQUNyQixDQUFhO01BQ0Q7SUFDWixDQUFTO0VBQ0w7QUFDSjtBQUNPLElBQU1DLFlBQVU7RUFDdkIsVUFBSUY7RUFDQSxNQUFNO0lBQ0YsSUFBSTtJQUNKLGFBQWE7SUFDYixNQUFNO0lBQ04sdUJBQXVCLENBQUMsTUFBTTtJQUM5QixNQUFNO01BQ0YsS0FBSztJQUNqQjtFQUNBO0VBQ0ksT0FBTyxTQUFTLFNBQVM7QUFDckIsVUFBTSxJQUFJLFFBQVEsaUJBQWlCQSxVQUFRO0FBQzNDLFVBQU0sb0JBQW9CO01BQ3RCLFFBQVEsUUFBUSxVQUFVLENBQUE7SUFDdEM7QUFDUSxXQUFPO01BQ0gsS0FBSyxRQUFRO0FBQ1QsbUNBQTJCLEVBQUUsUUFBUSxTQUFTLG1CQUFtQixTQUFTLEVBQUMsQ0FBRTtNQUNqRjtJQUNaO0VBQ0k7QUFDSjtBQ25ITyxJQUFNQSxhQUFXO0VBQ3BCLGNBQWM7SUFDVixJQUFJLENBQUMsVUFBVSwyQkFBMkIsTUFBTSxHQUFHO0lBQ25ELElBQUksQ0FBQyxVQUFVLGtGQUEyQixNQUFNLEdBQUc7RUFDM0Q7QUFDQTtBQUNBLFNBQVNRLG1CQUFpQixFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQUN4RCxRQUFNLHVCQUF1QixXQUFBLG1FQUFBLElBQTREO0FBQ3pGLFFBQU0sVUFBVSxPQUFPLFFBQVEsU0FBUyxvQkFBb0I7QUFDNUQsYUFBVyxVQUFVLFNBQVM7QUFDMUIsVUFBTSxRQUFRLE9BQU8sU0FBUztBQUM5QixVQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDM0IsUUFBSSxNQUFNLFdBQVcsSUFBSTtBQUVyQjtJQUNKO0FBQ0EsVUFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLE1BQU0sTUFBTTtBQUMxQyxVQUFNLGlCQUFpQlAsMkJBQUFBLGNBQWMsT0FBTyxRQUFRLE1BQU07QUFDMUQsUUFBSSxlQUFlLFNBQVMsR0FBRztBQUMzQjtJQUNKO0FBQ0EsWUFBUSxPQUFPO01BQ1gsU0FBUyxFQUFFLGdCQUFnQjtRQUN2QixLQUFLO01BQ3JCLENBQWE7TUFDRDtJQUNaLENBQVM7RUFDTDtBQUNKO0FBQ08sSUFBTUMsWUFBVTtFQUN2QixVQUFJRjtFQUNBLE1BQU07SUFDRixJQUFJO0lBQ0osYUFBYTtJQUNiLE1BQU07SUFDTix1QkFBdUIsQ0FBQyxNQUFNO0lBQzlCLE1BQU07TUFDRixLQUFLO0lBQ2pCO0VBQ0E7RUFDSSxPQUFPLFNBQVMsU0FBUztBQUNyQixVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsVUFBTSxvQkFBb0I7TUFDdEIsUUFBUSxRQUFRLFVBQVUsQ0FBQTtJQUN0QztBQUNRLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFDVFEsMkJBQWlCLEVBQUUsUUFBUSxTQUFTLG1CQUFtQixTQUFTLEVBQUMsQ0FBRTtNQUN2RTtJQUNaO0VBQ0k7QUFDSjtBQ25ETyxJQUFNUixhQUFXO0VBQ3BCLGFBQWE7SUFDVCxJQUFJLENBQUMsVUFBVSwwQkFBMEIsTUFBTSxHQUFHO0lBQ2xELElBQUksQ0FBQyxVQUFVLGlGQUEwQixNQUFNLEdBQUc7RUFDMUQ7QUFDQTtBQUNBLFNBQVNRLG1CQUFpQixFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSTtBQW9CdkQsUUFBTSxzQkFBc0IsV0FBQSwwRUFBQSxJQUF5RTtBQUNyRyxRQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsbUJBQW1CO0FBQzNELGFBQVcsVUFBVSxTQUFTO0FBQzFCLFVBQU0sUUFBUSxPQUFPLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU07QUFDMUMsVUFBTSxpQkFBaUJQLDJCQUFBQSxjQUFjLE9BQU8sUUFBUSxNQUFNO0FBQzFELFFBQUksZUFBZSxTQUFTLEdBQUc7QUFDM0I7SUFDSjtBQUNBLFlBQVEsT0FBTztNQUNYLFNBQVMsRUFBRSxlQUFlO1FBQ3RCLEtBQUs7TUFDckIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFDTyxJQUFNQyxZQUFVO0VBQ3ZCLFVBQUlGO0VBQ0EsTUFBTTtJQUNGLElBQUk7SUFDSixhQUFhO0lBQ2IsTUFBTTtJQUNOLHVCQUF1QixDQUFDLE1BQU07SUFDOUIsTUFBTTtNQUNGLEtBQUs7SUFDakI7RUFDQTtFQUNJLE9BQU8sU0FBUyxTQUFTO0FBQ3JCLFVBQU0sSUFBSSxRQUFRLGlCQUFpQkEsVUFBUTtBQUMzQyxVQUFNLG9CQUFvQjtNQUN0QixRQUFRLFFBQVEsVUFBVSxDQUFBO0lBQ3RDO0FBQ1EsV0FBTztNQUNILEtBQUssUUFBUTtBQUNUUSwyQkFBaUIsRUFBRSxRQUFRLFNBQVMsbUJBQW1CLFNBQVMsRUFBQyxDQUFFO01BQ3ZFO0lBQ1o7RUFDSTtBQUNKO0FDbEVPLElBQU1SLGFBQVc7RUFDcEIsY0FBYztJQUNWLElBQUksQ0FBQyxVQUFVLHNCQUFzQixNQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUc7SUFDbEUsSUFBSSxDQUFDLFVBQVUsZ0JBQWdCLE1BQU0sUUFBUSwyREFBYyxNQUFNLEdBQUc7RUFDNUU7QUFDQTtBQU9BLElBQU0sVUFBVSxvQkFBSSxJQUFJO0VBQ3BCLENBQUMsT0FBTywrQkFBK0I7RUFDdkMsQ0FBQyxPQUFPLHFCQUFxQjtFQUM3QixDQUFDLE9BQU8sOEJBQThCO0VBQ3RDLENBQUMsT0FBTyxnQ0FBZ0M7RUFDeEMsQ0FBQyxPQUFPLGdCQUFnQjtFQUN4QixDQUFDLGNBQWMscUNBQXFDO0FBQ3hELENBQUM7QUFPRCxTQUFTUSxtQkFBaUIsRUFBRSxTQUFTLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQUNqRSxRQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsT0FBTztBQUMvQyxhQUFXLFVBQVUsU0FBUztBQUMxQixVQUFNLFFBQVEsT0FBTyxTQUFTO0FBQzlCLFVBQU0sT0FBTyxPQUFPLFFBQVE7QUFDNUIsVUFBTSxXQUFXLFFBQVEsSUFBSSxJQUFJO0FBQ2pDLFFBQUksQ0FBQyxVQUFVO0FBQ1gsWUFBTSxJQUFJLE1BQU0sa0JBQWtCLFFBQVE7SUFDOUM7QUFDQSxVQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFJM0IsVUFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLE1BQU0sTUFBTTtBQUMxQyxVQUFNLGlCQUFpQlAsMkJBQUFBLGNBQWMsT0FBTyxRQUFRLE1BQU07QUFDMUQsUUFBSSxlQUFlLFNBQVMsR0FBRztBQUMzQjtJQUNKO0FBQ0EsWUFBUSxPQUFPO01BQ1gsU0FBUyxFQUFFLGdCQUFnQjtRQUN2QixLQUFLO1FBQ0w7TUFDaEIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFDTyxJQUFNQyxZQUFVO0VBQ3ZCLFVBQUlGO0VBQ0EsTUFBTTtJQUNGLElBQUk7SUFDSixhQUFhO0lBQ2IsTUFBTTtJQUNOLHVCQUF1QixDQUFDLE1BQU07SUFDOUIsTUFBTTtNQUNGLEtBQUs7SUFDakI7RUFDQTtFQUNJLE9BQU8sU0FBUyxTQUFTO0FBR3JCLFVBQU0sK0JBQStCLFdBQUEsNEVBQUEsSUFBMkU7QUFHaEgsVUFBTSxvQ0FBb0MsV0FBQSxtRUFBQSxJQUFrRTtBQUM1RyxVQUFNLFdBQVcsQ0FBQyw4QkFBOEIsaUNBQWlDO0FBQ2pGLFVBQU0sSUFBSSxRQUFRLGlCQUFpQkEsVUFBUTtBQUMzQyxVQUFNLG9CQUFvQjtNQUN0QixRQUFRLFFBQVEsVUFBVSxDQUFBO0lBQ3RDO0FBQ1EsV0FBTztNQUNILEtBQUssUUFBUTtBQUNULG1CQUFXLFdBQVcsVUFBVTtBQUM1QlEsNkJBQWlCLEVBQUUsU0FBUyxRQUFRLFNBQVMsbUJBQW1CLFNBQVMsRUFBQyxDQUFFO1FBQ2hGO01BQ0o7SUFDWjtFQUNJO0FBQ0o7QUNwRk8sSUFBTVIsYUFBVztFQUNwQiw4QkFBOEI7SUFDMUIsSUFBSSxDQUFDLFVBQVUsdUNBQXVDLE1BQU0sR0FBRztJQUMvRCxJQUFJLENBQUMsVUFBVSxpRkFBeUMsTUFBTSxHQUFHO0VBQ3pFO0FBQ0E7QUFDQSxTQUFTLGlCQUFpQixFQUFFLFNBQVMsUUFBUSxTQUFTLFNBQVMsRUFBQyxHQUFLO0FBQ2pFLFFBQU0sVUFBVSxPQUFPLFFBQVEsU0FBUyxPQUFPO0FBQy9DLGFBQVcsVUFBVSxTQUFTO0FBQzFCLFVBQU0sUUFBUSxPQUFPLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU07QUFDMUMsVUFBTSxpQkFBaUJDLDJCQUFBQSxjQUFjLE9BQU8sUUFBUSxNQUFNO0FBQzFELFFBQUksZUFBZSxTQUFTLEdBQUc7QUFDM0I7SUFDSjtBQUNBLFlBQVEsT0FBTztNQUNYLFNBQVMsRUFBRSxnQ0FBZ0M7UUFDdkMsS0FBSztNQUNyQixDQUFhO01BQ0Q7SUFDWixDQUFTO0VBQ0w7QUFDSjtBQUNPLElBQU1DLFlBQVU7RUFDdkIsVUFBSUY7RUFDQSxNQUFNO0lBQ0YsSUFBSTtJQUNKLGFBQWE7SUFDYixNQUFNO0lBQ04sdUJBQXVCLENBQUMsTUFBTTtJQUM5QixNQUFNO01BQ0YsS0FBSztJQUNqQjtFQUNBO0VBQ0ksT0FBTyxTQUFTLFNBQVM7QUFNckIsVUFBTSx1Q0FBdUMsV0FBQSwyREFBQSxJQUEwRDtBQUN2RyxVQUFNLFdBQVcsQ0FBQyxvQ0FBb0M7QUFDdEQsVUFBTSxJQUFJLFFBQVEsaUJBQWlCQSxVQUFRO0FBQzNDLFVBQU0sb0JBQW9CO01BQ3RCLFFBQVEsUUFBUSxVQUFVLENBQUE7SUFDdEM7QUFDUSxXQUFPO01BQ0gsS0FBSyxRQUFRO0FBQ1QsbUJBQVcsV0FBVyxVQUFVO0FBQzVCLDJCQUFpQixFQUFFLFNBQVMsUUFBUSxTQUFTLG1CQUFtQixTQUFTLEVBQUMsQ0FBRTtRQUNoRjtNQUNKO0lBQ1o7RUFDSTtBQUNKO0FDdkRPLElBQU1BLGFBQVc7RUFDcEIseUJBQXlCO0lBQ3JCLElBQUksQ0FBQyxVQUFVLGtDQUFrQyxNQUFNLEtBQUs7SUFDNUQsSUFBSSxDQUFDLFVBQVUsK0NBQTJCLE1BQU0sS0FBSztFQUM3RDtFQUNJLCtCQUErQjtJQUMzQixJQUFJLENBQUMsVUFBVSx3Q0FBd0MsTUFBTSxLQUFLO0lBQ2xFLElBQUksQ0FBQyxVQUFVLHFEQUFpQyxNQUFNLEtBQUs7RUFDbkU7QUFDQTtBQUNBLFNBQVMsY0FBYyxFQUFFLFNBQVMsV0FBVyxRQUFRLFNBQVMsU0FBUyxFQUFDLEdBQUs7QUFDekUsUUFBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLE9BQU87QUFDL0MsYUFBVyxVQUFVLFNBQVM7QUFDMUIsVUFBTSxRQUFRLE9BQU8sU0FBUztBQUM5QixVQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDM0IsVUFBTSxpQkFBaUJDLDJCQUFBQSxjQUFjLE9BQU8sUUFBUSxNQUFNO0FBQzFELFFBQUksZUFBZSxTQUFTLEdBQUc7QUFDM0I7SUFDSjtBQUNBLFVBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxNQUFNLE1BQU07QUFDMUMsWUFBUSxPQUFPO01BQ1gsU0FBUyxFQUFFLFdBQVc7UUFDbEIsT0FBTztNQUN2QixDQUFhO01BQ0Q7SUFDWixDQUFTO0VBQ0w7QUFDSjtBQUNPLElBQU1DLFlBQVU7RUFDdkIsVUFBSUY7RUFDQSxNQUFNO0lBQ0YsSUFBSTtJQUNKLGFBQWE7SUFDYixNQUFNO0lBQ04sdUJBQXVCLENBQUMsTUFBTTtJQUM5QixNQUFNO01BQ0YsS0FBSztJQUNqQjtFQUNBO0VBQ0ksT0FBTyxTQUFTLFNBQVM7QUFDckIsVUFBTSxJQUFJLFFBQVEsaUJBQWlCQSxVQUFRO0FBQzNDLFVBQU0sb0JBQW9CO01BQ3RCLFFBQVEsU0FBUyxVQUFVLENBQUE7SUFDdkM7QUFLUSxVQUFNLGtDQUFrQyxXQUFBLGdFQUFBLElBQStEO0FBS3ZHLFVBQU0sd0NBQXdDLFdBQUEsaUVBQUEsSUFBZ0U7QUFDOUcsV0FBTztNQUNILEtBQUssUUFBUTtBQUNULHNCQUFjO1VBQ1YsU0FBUztVQUNULFdBQVc7VUFDWDtVQUNBLFNBQVM7VUFDVDtVQUNBO1FBQ3BCLENBQWlCO0FBQ0Qsc0JBQWM7VUFDVixTQUFTO1VBQ1QsV0FBVztVQUNYO1VBQ0EsU0FBUztVQUNUO1VBQ0E7UUFDcEIsQ0FBaUI7TUFDTDtJQUNaO0VBQ0k7QUFDSjtBQzNFTyxJQUFNQSxhQUFXO0VBQ3BCLFdBQVc7SUFDUCxJQUFJLENBQUMsVUFBVSwwQ0FBMEMsTUFBTSxLQUFLO0lBQ3BFLElBQUksQ0FBQyxVQUFVLDhCQUE4QixNQUFNLEtBQUs7RUFDaEU7QUFDQTtBQUNBLElBQU0saUNBQWlDLENBQUMsaUJBQWlCO0FBQ3JELE1BQUk7QUFDQSxVQUFNLGFBQWEsS0FBSyxhQUFhLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxNQUFNLEdBQUcsQ0FBQztBQUMxRSxVQUFNLE9BQU8sS0FBSyxNQUFNLFVBQVU7QUFDbEMsV0FBTyxPQUFPLFNBQVMsWUFBWSxTQUFTO0VBQ2hELFNBQ08sT0FBTztBQUNWLFdBQU87RUFDWDtBQUNKO0FBQ08sSUFBTUUsWUFBVTtFQUN2QixVQUFJRjtFQUNBLE1BQU07SUFDRixJQUFJO0lBQ0osYUFBYTtJQUNiLE1BQU07SUFDTix1QkFBdUIsQ0FBQyxNQUFNO0lBQzlCLE1BQU07TUFDRixLQUFLO0lBQ2pCO0VBQ0E7RUFDSSxPQUFPLFNBQVMsU0FBUztBQUNyQixVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsVUFBTSxvQkFBb0I7TUFDdEIsUUFBUSxTQUFTLFVBQVUsQ0FBQTtJQUN2QztBQUNRLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFLVCxjQUFNLFVBQVUsV0FBQSx5RUFBQSxJQUF3RTtBQUN4RixjQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsT0FBTztBQUMvQyxtQkFBVyxTQUFTLFNBQVM7QUFDekIsZ0JBQU0sUUFBUSxNQUFNLFNBQVM7QUFDN0IsZ0JBQU0sY0FBYyxNQUFNLENBQUMsS0FBSztBQUNoQyxnQkFBTSxlQUFlLE1BQU0sQ0FBQyxLQUFLO0FBQ2pDLGNBQUksQ0FBQywrQkFBK0IsWUFBWSxHQUFHO0FBQy9DO1VBQ0o7QUFDQSxnQkFBTSxpQkFBaUJDLDJCQUFBQSxjQUFjLGFBQWEsa0JBQWtCLE1BQU07QUFDMUUsY0FBSSxlQUFlLFNBQVMsR0FBRztBQUMzQjtVQUNKO0FBQ0EsZ0JBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFZLE1BQU07QUFDaEQsa0JBQVEsT0FBTztZQUNYLFNBQVMsRUFBRSxhQUFhO2NBQ3BCLE9BQU87WUFDbkMsQ0FBeUI7WUFDRDtVQUN4QixDQUFxQjtRQUNMO01BQ0o7SUFDWjtFQUNJO0FBQ0o7QUM5RE8sSUFBTUQsYUFBVztFQUNwQixtQkFBbUI7SUFDZixJQUFJLENBQUMsVUFBVSxvQ0FBb0MsTUFBTSxHQUFHO0lBQzVELElBQUksQ0FBQyxVQUFVLDBDQUFpQixNQUFNLEdBQUc7RUFDakQ7RUFDSSxpQkFBaUI7SUFDYixJQUFJLENBQUMsVUFBVSxrQ0FBa0MsTUFBTSxHQUFHO0lBQzFELElBQUksQ0FBQyxVQUFVLHdDQUFlLE1BQU0sR0FBRztFQUMvQztFQUNJLHNCQUFzQjtJQUNsQixJQUFJLENBQUMsVUFBVSx1Q0FBdUMsTUFBTSxHQUFHO0lBQy9ELElBQUksQ0FBQyxVQUFVLDZDQUFvQixNQUFNLEdBQUc7RUFDcEQ7QUFDQTtBQUVBLElBQU0sMkJBQTJCO0VBQzdCO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0E7QUFDSjtBQUlBLFNBQVMscUJBQXFCLEtBQUs7QUFFL0IsUUFBTSxtQkFBbUI7SUFDckI7O0lBQ0E7O0lBQ0E7O0lBQ0E7O0lBQ0E7O0lBQ0E7O0VBQ1I7QUFDSSxTQUFPLGlCQUFpQixLQUFLLENBQUMsWUFBWSxRQUFRLEtBQUssR0FBRyxDQUFDO0FBQy9EO0FBSUEsU0FBUyxxQkFBcUIsVUFBVTtBQUVwQyxNQUFJLFNBQVMsU0FBUztBQUNsQixXQUFPO0FBRVgsTUFBSSxxQkFBcUIsUUFBUTtBQUM3QixXQUFPO0FBRVgsUUFBTSxnQkFBZ0IsU0FBUyxZQUFXO0FBQzFDLE1BQUkseUJBQXlCLEtBQUssQ0FBQyxZQUFZLGtCQUFrQixRQUFRLFlBQVcsQ0FBRSxHQUFHO0FBQ3JGLFdBQU87RUFDWDtBQUVBLE1BQUksY0FBYyxLQUFLLFFBQVE7QUFDM0IsV0FBTztBQUNYLFNBQU87QUFDWDtBQUNBLFNBQVMsOEJBQThCLEVBQUUsUUFBUSxTQUFTLFNBQVMsRUFBQyxHQUFLO0FBSXJFLFFBQU0sa0JBQWtCO0FBQ3hCLFFBQU0sVUFBVSxPQUFPLFFBQVEsU0FBUyxlQUFlO0FBQ3ZELGFBQVcsVUFBVSxTQUFTO0FBQzFCLFVBQU0sUUFBUSxPQUFPLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sV0FBVyxPQUFPLFFBQVE7QUFDaEMsVUFBTSxXQUFXLE9BQU8sUUFBUTtBQUVoQyxRQUFJLENBQUMsWUFBWSxDQUFDO0FBQ2Q7QUFFSixRQUFJLENBQUMscUJBQXFCLFFBQVE7QUFDOUI7QUFDSixVQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQzFDLFVBQU0saUJBQWlCQywyQkFBQUEsY0FBYyxPQUFPLFFBQVEsTUFBTTtBQUMxRCxRQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO0lBQ0o7QUFDQSxZQUFRLE9BQU87TUFDWCxTQUFTLEVBQUUscUJBQXFCO1FBQzVCLEtBQUs7TUFDckIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFDQSxTQUFTLDRCQUE0QixFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQUduRSxRQUFNLG9CQUFvQjtBQUMxQixRQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsaUJBQWlCO0FBQ3pELGFBQVcsVUFBVSxTQUFTO0FBQzFCLFVBQU0sUUFBUSxPQUFPLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sV0FBVyxPQUFPLFFBQVE7QUFDaEMsVUFBTSxXQUFXLE9BQU8sUUFBUTtBQUVoQyxRQUFJLENBQUMsWUFBWSxDQUFDO0FBQ2Q7QUFFSixRQUFJLENBQUMscUJBQXFCLFFBQVE7QUFDOUI7QUFDSixVQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQzFDLFVBQU0saUJBQWlCQSwyQkFBQUEsY0FBYyxPQUFPLFFBQVEsTUFBTTtBQUMxRCxRQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO0lBQ0o7QUFDQSxZQUFRLE9BQU87TUFDWCxTQUFTLEVBQUUsbUJBQW1CO1FBQzFCLEtBQUs7TUFDckIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFDQSxTQUFTLGlDQUFpQyxFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQUd4RSxRQUFNLHlCQUF5QjtBQUMvQixRQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsc0JBQXNCO0FBQzlELGFBQVcsVUFBVSxTQUFTO0FBQzFCLFVBQU0sUUFBUSxPQUFPLFNBQVM7QUFDOUIsVUFBTSxRQUFRLE9BQU8sQ0FBQyxLQUFLO0FBQzNCLFVBQU0sV0FBVyxPQUFPLFFBQVE7QUFDaEMsVUFBTSxXQUFXLE9BQU8sUUFBUTtBQUVoQyxRQUFJLENBQUMsWUFBWSxDQUFDO0FBQ2Q7QUFFSixRQUFJLENBQUMscUJBQXFCLFFBQVE7QUFDOUI7QUFDSixVQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsTUFBTSxNQUFNO0FBQzFDLFVBQU0saUJBQWlCQSwyQkFBQUEsY0FBYyxPQUFPLFFBQVEsTUFBTTtBQUMxRCxRQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO0lBQ0o7QUFDQSxZQUFRLE9BQU87TUFDWCxTQUFTLEVBQUUsd0JBQXdCO1FBQy9CLEtBQUs7TUFDckIsQ0FBYTtNQUNEO0lBQ1osQ0FBUztFQUNMO0FBQ0o7QUFDTyxJQUFNQyxZQUFVO0VBQ3ZCLFVBQUlGO0VBQ0EsTUFBTTtJQUNGLElBQUk7SUFDSixhQUFhO0lBQ2IsTUFBTTtJQUNOLHVCQUF1QixDQUFDLE1BQU07SUFDOUIsTUFBTTtNQUNGLEtBQUs7SUFDakI7RUFDQTtFQUNJLE9BQU8sU0FBUyxTQUFTO0FBQ3JCLFVBQU0sb0JBQW9CO01BQ3RCLFFBQVEsUUFBUSxVQUFVLENBQUE7SUFDdEM7QUFDUSxVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsV0FBTztNQUNILEtBQUssUUFBUTtBQUNULHNDQUE4QixFQUFFLFFBQVEsU0FBUyxtQkFBbUIsU0FBUyxFQUFDLENBQUU7QUFDaEYsb0NBQTRCLEVBQUUsUUFBUSxTQUFTLG1CQUFtQixTQUFTLEVBQUMsQ0FBRTtBQUM5RSx5Q0FBaUMsRUFBRSxRQUFRLFNBQVMsbUJBQW1CLFNBQVMsRUFBQyxDQUFFO01BQ3ZGO0lBQ1o7RUFDSTtBQUNKO0FDM0xPLElBQU1BLGFBQVc7RUFDcEIsK0JBQStCO0lBQzNCLElBQUksQ0FBQyxVQUFVLHdDQUF3QyxNQUFNLEtBQUs7SUFDbEUsSUFBSSxDQUFDLFVBQVUsa0NBQWtDLE1BQU0sS0FBSztFQUNwRTtFQUNJLDZCQUE2QjtJQUN6QixJQUFJLENBQUMsVUFBVSxzQ0FBc0MsTUFBTSxLQUFLO0lBQ2hFLElBQUksQ0FBQyxVQUFVLGdDQUFnQyxNQUFNLEtBQUs7RUFDbEU7RUFDSSxnQ0FBZ0M7SUFDNUIsSUFBSSxDQUFDLFVBQVUseUNBQXlDLE1BQU0sS0FBSztJQUNuRSxJQUFJLENBQUMsVUFBVSxtQ0FBbUMsTUFBTSxLQUFLO0VBQ3JFO0FBQ0E7QUFjQSxJQUFNLHNCQUFzQixXQUFBLDJEQUFBLElBQXlEO0FBQ3JGLElBQU0sb0JBQW9CLFdBQUEsNERBQUEsSUFBMEQ7QUFDcEYsSUFBTSx1QkFBdUIsV0FBQSwyREFBQSxJQUF5RDtBQUMvRSxJQUFNRSxZQUFVO0VBQ3ZCLFVBQUlGO0VBQ0EsTUFBTTtJQUNGLElBQUk7SUFDSixhQUFhO0lBQ2IsTUFBTTtJQUNOLHVCQUF1QixDQUFDLE1BQU07SUFDOUIsTUFBTTtNQUNGLEtBQUs7SUFDakI7RUFDQTtFQUNJLE9BQU8sU0FBUyxTQUFTO0FBQ3JCLFVBQU0sSUFBSSxRQUFRLGlCQUFpQkEsVUFBUTtBQUMzQyxVQUFNLG9CQUFvQjtNQUN0QixRQUFRLFNBQVMsVUFBVSxDQUFBO0lBQ3ZDO0FBQ1EsVUFBTSxnQkFBZ0IsQ0FBQyxRQUFRLFNBQVMsY0FBYztBQUNsRCxZQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsT0FBTztBQUMvQyxpQkFBVyxTQUFTLFNBQVM7QUFDekIsY0FBTSxRQUFRLE1BQU0sU0FBUztBQUM3QixjQUFNLGNBQWMsTUFBTSxDQUFDLEtBQUs7QUFDaEMsY0FBTSxpQkFBaUJDLDJCQUFBQSxjQUFjLGFBQWEsa0JBQWtCLE1BQU07QUFDMUUsWUFBSSxlQUFlLFNBQVMsR0FBRztBQUMzQjtRQUNKO0FBQ0EsY0FBTSxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQVksTUFBTTtBQUNoRCxnQkFBUSxPQUFPO1VBQ1gsU0FBUyxFQUFFLFdBQVc7WUFDbEIsT0FBTztVQUMvQixDQUFxQjtVQUNEO1FBQ3BCLENBQWlCO01BQ0w7SUFDSjtBQUNBLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFDVCxzQkFBYyxRQUFRLHFCQUFxQiwrQkFBK0I7QUFDMUUsc0JBQWMsUUFBUSxtQkFBbUIsNkJBQTZCO0FBQ3RFLHNCQUFjLFFBQVEsc0JBQXNCLGdDQUFnQztNQUNoRjtJQUNaO0VBQ0k7QUFDSjtBQ3hFTyxJQUFNRCxhQUFXO0VBQ3BCLDhCQUE4QjtJQUMxQixJQUFJLENBQUMsVUFBVSx1Q0FBdUMsTUFBTSxFQUFFO0lBQzlELElBQUksQ0FBQyxVQUFVLGlDQUFpQyxNQUFNLEVBQUU7RUFDaEU7RUFDSSwwQkFBMEI7SUFDdEIsSUFBSSxDQUFDLFVBQVUsbUNBQW1DLE1BQU0sRUFBRTtJQUMxRCxJQUFJLENBQUMsVUFBVSw2QkFBNkIsTUFBTSxFQUFFO0VBQzVEO0VBQ0kseUJBQXlCO0lBQ3JCLElBQUksQ0FBQyxVQUFVLGtDQUFrQyxNQUFNLEVBQUU7SUFDekQsSUFBSSxDQUFDLFVBQVUsNEJBQTRCLE1BQU0sRUFBRTtFQUMzRDtFQUNJLDBCQUEwQjtJQUN0QixJQUFJLENBQUMsVUFBVSxtQ0FBbUMsTUFBTSxFQUFFO0lBQzFELElBQUksQ0FBQyxVQUFVLDZCQUE2QixNQUFNLEVBQUU7RUFDNUQ7RUFDSSwyQkFBMkI7SUFDdkIsSUFBSSxDQUFDLFVBQVUsb0NBQW9DLE1BQU0sRUFBRTtJQUMzRCxJQUFJLENBQUMsVUFBVSw4QkFBOEIsTUFBTSxFQUFFO0VBQzdEO0FBQ0E7QUFDQSxJQUFNLG9CQUFvQjtFQUN0QixLQUFLO0VBQ0wsS0FBSztFQUNMLEtBQUs7RUFDTCxLQUFLO0VBQ0wsS0FBSztBQUNUO0FBQ08sSUFBTUUsWUFBVTtFQUN2QixVQUFJRjtFQUNBLE1BQU07SUFDRixJQUFJO0lBQ0osYUFBYTtJQUNiLE1BQU07SUFDTix1QkFBdUIsQ0FBQyxNQUFNO0lBQzlCLE1BQU07TUFDRixLQUFLO0lBQ2pCO0VBQ0E7RUFDSSxPQUFPLFNBQVMsU0FBUztBQUNyQixVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsVUFBTSxvQkFBb0I7TUFDdEIsUUFBUSxTQUFTLFVBQVUsQ0FBQTtJQUN2QztBQUNRLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFDVCxjQUFNLFVBQVUsV0FBQSwrRUFBQSxJQUE4RTtBQUM5RixjQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsT0FBTztBQUMvQyxtQkFBVyxTQUFTLFNBQVM7QUFDekIsZ0JBQU0sUUFBUSxNQUFNLFNBQVM7QUFDN0IsZ0JBQU0sY0FBYyxNQUFNLENBQUMsS0FBSztBQUNoQyxnQkFBTSxTQUFTLE1BQU0sUUFBUTtBQUM3QixnQkFBTSxZQUFZLGtCQUFrQixNQUFNO0FBQzFDLGdCQUFNLGlCQUFpQkMsMkJBQUFBLGNBQWMsYUFBYSxrQkFBa0IsTUFBTTtBQUMxRSxjQUFJLGVBQWUsU0FBUyxHQUFHO0FBQzNCO1VBQ0o7QUFDQSxnQkFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLFlBQVksTUFBTTtBQUNoRCxrQkFBUSxPQUFPO1lBQ1gsU0FBUyxFQUFFLFdBQVc7Y0FDbEIsSUFBSTtZQUNoQyxDQUF5QjtZQUNEO1VBQ3hCLENBQXFCO1FBQ0w7TUFDSjtJQUNaO0VBQ0k7QUFDSjtBQ3JFTyxJQUFNRCxhQUFXO0VBQ3BCLGtDQUFrQztJQUM5QixJQUFJLENBQUMsVUFBVSwyQ0FBMkMsTUFBTSxFQUFFO0lBQ2xFLElBQUksQ0FBQyxVQUFVLHFDQUFxQyxNQUFNLEVBQUU7RUFDcEU7QUFDQTtBQUNPLElBQU1FLFlBQVU7RUFDdkIsVUFBSUY7RUFDQSxNQUFNO0lBQ0YsSUFBSTtJQUNKLGFBQWE7SUFDYixNQUFNO0lBQ04sdUJBQXVCLENBQUMsTUFBTTtJQUM5QixNQUFNO01BQ0YsS0FBSztJQUNqQjtFQUNBO0VBQ0ksT0FBTyxTQUFTLFNBQVM7QUFDckIsVUFBTSxJQUFJLFFBQVEsaUJBQWlCQSxVQUFRO0FBQzNDLFVBQU0sb0JBQW9CO01BQ3RCLFFBQVEsU0FBUyxVQUFVLENBQUE7SUFDdkM7QUFDUSxXQUFPO01BQ0gsS0FBSyxRQUFRO0FBU1QsY0FBTSxVQUFVLFdBQUEsNERBQUEsSUFBMkQ7QUFDM0UsY0FBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLE9BQU87QUFDL0MsbUJBQVcsU0FBUyxTQUFTO0FBQ3pCLGdCQUFNLFFBQVEsTUFBTSxTQUFTO0FBQzdCLGdCQUFNLGNBQWMsTUFBTSxDQUFDLEtBQUs7QUFDaEMsZ0JBQU0saUJBQWlCQywyQkFBQUEsY0FBYyxhQUFhLGtCQUFrQixNQUFNO0FBQzFFLGNBQUksZUFBZSxTQUFTLEdBQUc7QUFDM0I7VUFDSjtBQUNBLGdCQUFNLFFBQVEsQ0FBQyxPQUFPLFFBQVEsWUFBWSxNQUFNO0FBQ2hELGtCQUFRLE9BQU87WUFDWCxTQUFTLEVBQUUsb0NBQW9DO2NBQzNDLElBQUk7WUFDaEMsQ0FBeUI7WUFDRDtVQUN4QixDQUFxQjtRQUNMO01BQ0o7SUFDWjtFQUNJO0FBQ0o7QUNwRE8sSUFBTUQsYUFBVztFQUNwQiw4QkFBOEI7SUFDMUIsSUFBSSxDQUFDLFVBQVUsdUNBQXVDLE1BQU0sS0FBSztJQUNqRSxJQUFJLENBQUMsVUFBVSxpQ0FBaUMsTUFBTSxLQUFLO0VBQ25FO0FBQ0E7QUFDQSxTQUFTLHVCQUF1QixFQUFFLFFBQVEsU0FBUyxTQUFTLEVBQUMsR0FBSztBQUs5RCxRQUFNLHFCQUFxQixXQUFBLDBEQUFBLElBQXlEO0FBQ3BGLFFBQU0sVUFBVSxPQUFPLFFBQVEsU0FBUyxrQkFBa0I7QUFDMUQsYUFBVyxVQUFVLFNBQVM7QUFDMUIsVUFBTSxRQUFRLE9BQU8sU0FBUztBQUM5QixVQUFNLFFBQVEsT0FBTyxDQUFDLEtBQUs7QUFDM0IsVUFBTSxRQUFRLENBQUMsT0FBTyxRQUFRLE1BQU0sTUFBTTtBQUMxQyxVQUFNLGlCQUFpQkMsMkJBQUFBLGNBQWMsT0FBTyxRQUFRLE1BQU07QUFDMUQsUUFBSSxlQUFlLFNBQVMsR0FBRztBQUMzQjtJQUNKO0FBQ0EsWUFBUSxPQUFPO01BQ1gsU0FBUyxFQUFFLGdDQUFnQztRQUN2QyxPQUFPO01BQ3ZCLENBQWE7TUFDRDtJQUNaLENBQVM7RUFDTDtBQUNKO0FBQ08sSUFBTUMsWUFBVTtFQUN2QixVQUFJRjtFQUNBLE1BQU07SUFDRixJQUFJO0lBQ0osYUFBYTtJQUNiLE1BQU07SUFDTix1QkFBdUIsQ0FBQyxNQUFNO0lBQzlCLE1BQU07TUFDRixLQUFLO0lBQ2pCO0VBQ0E7RUFDSSxPQUFPLFNBQVMsU0FBUztBQUNyQixVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsVUFBTSxvQkFBb0I7TUFDdEIsUUFBUSxRQUFRLFVBQVUsQ0FBQTtJQUN0QztBQUNRLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFDVCwrQkFBdUIsRUFBRSxRQUFRLFNBQVMsbUJBQW1CLFNBQVMsRUFBQyxDQUFFO01BQzdFO0lBQ1o7RUFDSTtBQUNKO0FDbkRPLElBQU1BLGFBQVc7RUFDcEIsNkJBQTZCO0lBQ3pCLElBQUksQ0FBQyxVQUFVLHNDQUFzQyxNQUFNLEVBQUU7SUFDN0QsSUFBSSxDQUFDLFVBQVUsZ0NBQWdDLE1BQU0sRUFBRTtFQUMvRDtBQUNBO0FBQ08sSUFBTUUsWUFBVTtFQUN2QixVQUFJRjtFQUNBLE1BQU07SUFDRixJQUFJO0lBQ0osYUFBYTtJQUNiLE1BQU07SUFDTix1QkFBdUIsQ0FBQyxNQUFNO0lBQzlCLE1BQU07TUFDRixLQUFLO0lBQ2pCO0VBQ0E7RUFDSSxPQUFPLFNBQVMsU0FBUztBQUNyQixVQUFNLElBQUksUUFBUSxpQkFBaUJBLFVBQVE7QUFDM0MsVUFBTSxvQkFBb0I7TUFDdEIsUUFBUSxTQUFTLFVBQVUsQ0FBQTtJQUN2QztBQUNRLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFJVCxjQUFNLFVBQVUsV0FBQSwwREFBQSxJQUF5RDtBQUN6RSxjQUFNLFVBQVUsT0FBTyxRQUFRLFNBQVMsT0FBTztBQUMvQyxtQkFBVyxTQUFTLFNBQVM7QUFDekIsZ0JBQU0sUUFBUSxNQUFNLFNBQVM7QUFDN0IsZ0JBQU0sY0FBYyxNQUFNLENBQUMsS0FBSztBQUNoQyxnQkFBTSxpQkFBaUJDLDJCQUFBQSxjQUFjLGFBQWEsa0JBQWtCLE1BQU07QUFDMUUsY0FBSSxlQUFlLFNBQVMsR0FBRztBQUMzQjtVQUNKO0FBQ0EsZ0JBQU0sUUFBUSxDQUFDLE9BQU8sUUFBUSxZQUFZLE1BQU07QUFDaEQsa0JBQVEsT0FBTztZQUNYLFNBQVMsRUFBRSwrQkFBK0I7Y0FDdEMsSUFBSTtZQUNoQyxDQUF5QjtZQUNEO1VBQ3hCLENBQXFCO1FBQ0w7TUFDSjtJQUNaO0VBQ0k7QUFDSjtBQ2hEQSxJQUFNLHNCQUFzQjtBQUNyQixJQUFNLGdCQUFnQixDQUFDLFdBQVc7QUFDckMsUUFBTSxVQUFVLE9BQU8sUUFBUSxTQUFTLG1CQUFtQjtBQUMzRCxTQUFPLE1BQU0sS0FBSyxPQUFPLEVBQUUsSUFBSSxDQUFDLFVBQVU7QUFDdEMsVUFBTSxPQUFPLE1BQU0sUUFBUTtBQUMzQixVQUFNLFFBQVEsTUFBTTtBQUNwQixRQUFJLFNBQVMsMkJBQTJCO0FBQ3BDLGFBQU87UUFDSDtRQUNBLFNBQVMsYUFBYSxNQUFNLFFBQVEsT0FBTztRQUMzQyxNQUFNLE9BQU8sZ0JBQWdCLEtBQUssRUFBRTtNQUNwRDtJQUNRO0FBQ0EsUUFBSSxTQUFTLGdDQUFnQztBQUN6QyxhQUFPO1FBQ0g7UUFDQSxTQUFTLGFBQWEsTUFBTSxRQUFRLE9BQU87UUFDM0MsTUFBTSxPQUFPLGdCQUFnQixLQUFLLEVBQUUsT0FBTztNQUMzRDtJQUNRO0FBQ0EsV0FBTztNQUNIO01BQ0EsU0FBUyxhQUFhLE1BQU0sUUFBUSxPQUFPO01BQzNDO0lBQ1o7RUFDSSxDQUFDO0FBQ0w7QUFPTyxTQUFTLGFBQWEsU0FBUztBQUNsQyxNQUFJLENBQUMsU0FBUztBQUNWLFdBQU8sQ0FBQTtFQUNYO0FBQ0EsUUFBTSxlQUFlLFFBQVEsUUFBUSxJQUFJO0FBQ3pDLFFBQU0sZUFBZSxpQkFBaUIsS0FBSyxVQUFVLFFBQVEsTUFBTSxHQUFHLFlBQVk7QUFDbEYsU0FBUSxhQUNILE1BQU0sR0FBRyxFQUNULElBQUksQ0FBQyxRQUFRLElBQUksS0FBSSxDQUFFLEVBQ3ZCLE9BQU8sQ0FBQyxRQUFRLFFBQVEsRUFBRSxLQUFLLENBQUE7QUFDeEM7QUMzQ08sSUFBTSxlQUFOLE1BQW1CO0VBQ3RCO0VBQ0E7RUFDQTtFQUNBLFlBQVksUUFBUTtBQUNoQixTQUFLLFNBQVM7QUFDZCxTQUFLLGtCQUFrQixDQUFBO0FBQ3ZCLFNBQUssV0FBVyxPQUFPLFFBQVE7RUFDbkM7RUFDQSxzQkFBc0I7QUFDbEIsVUFBTSxrQkFBa0IsQ0FBQyxZQUFZO0FBQ2pDLGFBQU8sUUFBUSxlQUFlLFFBQVEsUUFBUSxhQUFhLFFBQVEsUUFBUSxXQUFXO0lBQzFGO0FBQ0EsV0FBTyxLQUFLLGdCQUNQLElBQUksQ0FBQyxjQUFjO0FBQ3BCLFVBQUksVUFBVSxhQUFhLE1BQU07QUFHN0Isa0JBQVUsV0FBVyxLQUFLO01BQzlCO0FBQ0EsYUFBTztJQUNYLENBQUMsRUFDSSxPQUFPLGVBQWU7RUFDL0I7RUFDQSxZQUFZLFlBQVksZ0JBQWdCO0FBQ3BDLFVBQU0sa0JBQWtCLEtBQUs7QUFDN0IsVUFBTSxRQUFRLEtBQUssT0FBTyxnQkFBZ0I7TUFDdEMsT0FBTztRQUNILE1BQU07UUFDTixRQUFRO01BQ3hCO01BQ1ksS0FBSztRQUNELE1BQU0sYUFBYTtRQUNuQixRQUFRO01BQ3hCO0lBQ0EsQ0FBUztBQUNELFFBQUksZUFBZSxRQUFRO0FBQ3ZCLHFCQUFlLFFBQVEsQ0FBQyxXQUFXO0FBQy9CLHdCQUFnQixLQUFLO1VBQ2pCLFlBQVksTUFBTSxDQUFDO1VBQ25CLFVBQVUsTUFBTSxDQUFDLElBQUk7VUFDckI7UUFDcEIsQ0FBaUI7TUFDTCxDQUFDO0lBQ0wsT0FDSztBQUNELHNCQUFnQixLQUFLO1FBQ2pCLFlBQVksTUFBTSxDQUFDO1FBQ25CLFVBQVUsTUFBTSxDQUFDLElBQUk7UUFDckIsUUFBUTtNQUN4QixDQUFhO0lBQ0w7RUFDSjs7Ozs7O0VBTUEsaUJBQWlCLFlBQVksZ0JBQWdCO0FBQ3pDLFVBQU0sa0JBQWtCLEtBQUs7QUFDN0IsUUFBSSxlQUFlLFFBQVE7QUFDdkIscUJBQWUsUUFBUSxTQUFVLFFBQVE7QUFDckMsd0JBQWdCLEtBQUs7VUFDakI7VUFDQSxVQUFVO1VBQ1Y7UUFDcEIsQ0FBaUI7TUFDTCxDQUFDO0lBQ0wsT0FDSztBQUNELHNCQUFnQixLQUFLO1FBQ2pCO1FBQ0EsVUFBVTtRQUNWLFFBQVE7TUFDeEIsQ0FBYTtJQUNMO0VBQ0o7Ozs7O0VBS0EsZ0JBQWdCLFVBQVUsZUFBZTtBQUNyQyxVQUFNLGtCQUFrQixLQUFLO0FBQzdCLFFBQUksY0FBYyxRQUFRO0FBQ3RCLG9CQUFjLFFBQVEsU0FBVSxRQUFRO0FBQ3BDLGlCQUFTLElBQUksZ0JBQWdCLFNBQVMsR0FBRyxLQUFLLEdBQUcsS0FBSztBQUNsRCxjQUFJLENBQUMsZ0JBQWdCLENBQUMsRUFBRSxZQUFZLGdCQUFnQixDQUFDLEVBQUUsV0FBVyxRQUFRO0FBQ3RFLDRCQUFnQixDQUFDLEVBQUUsV0FBVztBQUM5QjtVQUNKO1FBQ0o7TUFDSixDQUFDO0lBQ0wsT0FDSztBQUVELFVBQUk7QUFDSixlQUFTLElBQUksZ0JBQWdCLFNBQVMsR0FBRyxLQUFLLEdBQUcsS0FBSztBQUNsRCxZQUFJLGFBQWEsY0FBYyxnQkFBZ0IsQ0FBQyxFQUFFLFlBQVk7QUFDMUQ7UUFDSjtBQUNBLFlBQUksQ0FBQyxnQkFBZ0IsQ0FBQyxFQUFFLFVBQVU7QUFDOUIsMEJBQWdCLENBQUMsRUFBRSxXQUFXO0FBQzlCLHNCQUFZLGdCQUFnQixDQUFDLEVBQUU7UUFDbkM7TUFDSjtJQUNKO0VBQ0o7QUFDSjtBQ3pHTyxJQUFNLFdBQVc7RUFDcEIsZ0JBQWdCO0lBQ1osSUFBSSxNQUFNO0VBQ2xCO0FBQ0E7QUFDTyxJQUFNQyxZQUFVO0VBQ25CO0VBQ0EsTUFBTTtJQUNGLElBQUk7SUFDSixhQUFhO0lBQ2IsTUFBTTtJQUNOLHVCQUF1QixDQUFDLE1BQU07SUFDOUIsTUFBTTtNQUNGLEtBQUs7SUFDakI7RUFDQTtFQUNJLE9BQU8sU0FBUztBQUNaLFVBQU0sSUFBSSxRQUFRLGlCQUFpQixRQUFRO0FBQzNDLFdBQU87TUFDSCxLQUFLLFFBQVE7QUFDVCxjQUFNLFFBQVEsSUFBSSxhQUFhLE1BQU07QUFDckMsY0FBTSxXQUFXLGNBQWMsTUFBTTtBQUNyQyxtQkFBVyxXQUFXLFVBQVU7QUFDNUIsY0FBSSxRQUFRLFNBQVMsc0JBQXNCO0FBQ3ZDLGtCQUFNLGlCQUFpQixRQUFRLE9BQU8sUUFBUSxPQUFPO1VBQ3pELFdBQ1MsUUFBUSxTQUFTLHFCQUFxQjtBQUMzQyxrQkFBTSxnQkFBZ0IsUUFBUSxPQUFPLFFBQVEsT0FBTztVQUN4RCxXQUNTLFFBQVEsU0FBUywyQkFBMkI7QUFDakQsa0JBQU0sWUFBWSxRQUFRLE1BQU0sUUFBUSxPQUFPO1VBQ25ELFdBQ1MsUUFBUSxTQUFTLGdDQUFnQztBQUN0RCxrQkFBTSxZQUFZLFFBQVEsTUFBTSxRQUFRLE9BQU87VUFDbkQ7UUFDSjtBQUNBLGNBQU0sb0JBQW1CLEVBQUcsUUFBUSxDQUFDLFlBQVk7QUFDN0Msa0JBQVEsT0FBTztZQUNYLFNBQVMsRUFBRSxnQkFBZ0I7WUFDM0IsT0FBTyxDQUFDLFFBQVEsWUFBWSxRQUFRLFFBQVE7WUFDNUMsY0FBYyxRQUFRO1VBQzlDLENBQXFCO1FBQ0wsQ0FBQztNQUNMO0lBQ1o7RUFDSTtBQUNKO0FDckJPLElBQU0sUUFBUTtFQUNqQk87RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7RUFDQUM7O0FBSUcsSUFBTSxVQUFnRDtFQUN6RCxNQUFNO0lBQ0YsSUFBSTtJQUNKLGFBQWE7SUFDYixNQUFNO0VBQ1Q7RUFDRDtFQUNBLE9BQU8sU0FBUyxVQUFRO0FBQ3BCLFVBQU0sUUFBUSxDQUFDLFNBQVE7QUFDbkIsY0FBUSxhQUFhLElBQUk7SUFDN0IsQ0FBQztFQUNMOzsiLAogICJuYW1lcyI6IFsiZ2xvYmFsIiwgIk1hcCIsICJleHBvcnRzIiwgIlVpbnQ4QXJyYXkiLCAiUHJvbWlzZSIsICJwYXRoIiwgImNvbGxlY3Rpb24iLCAib3RoVmFsdWUiLCAic3RyaW5nIiwgInRoaXMiLCAicmVxdWlyZSQkMCIsICJyZXF1aXJlJCQxIiwgInJlcXVpcmUkJDIiLCAicmVxdWlyZSQkMyIsICJyZXF1aXJlJCQ0IiwgIm1lc3NhZ2VzIiwgIm1hdGNoUGF0dGVybnMiLCAiY3JlYXRvciIsICJkaWdlc3QiLCAicmVwb3J0SWZGb3VuZFJhd1ByaXZhdGVLZXkiLCAiQlVJTFRJTl9JR05PUkVEX1BBVFRFUk5TIiwgImlzVmFyaWFibGVMaWtlU3RyaW5nIiwgImlzTGlrZWx5UmVhbFBhc3N3b3JkIiwgInJlcG9ydElmRm91bmRLZXkiLCAicnVsZUFXUyIsICJydWxlR0NQIiwgInJ1bGVQcml2YXRlS2V5IiwgInJ1bGVOcG0iLCAicnVsZUJhc2ljQXV0aCIsICJydWxlU2xhY2siLCAicnVsZVNlbmRncmlkIiwgInJ1bGVTaG9waWZ5IiwgInJ1bGVHaXRIdWIiLCAicnVsZUdpdExhYiIsICJydWxlR3JhZmFuYSIsICJydWxlT3BlbkFpIiwgInJ1bGVBbnRocm9waWMiLCAicnVsZUdyb3EiLCAicnVsZUh1Z2dpbmdmYWNlIiwgInJ1bGVMaW5lYXIiLCAicnVsZU5vdGlvbiIsICJydWxlMVBhc3N3b3JkIiwgInJ1bGVEYXRhYmFzZUNvbm5lY3Rpb25TdHJpbmciLCAicnVsZUhhc2hpQ29ycFZhdWx0IiwgInJ1bGVWZXJjZWwiLCAicnVsZURhdGFicmlja3MiLCAicnVsZURvY2tlciIsICJydWxlRmlnbWEiLCAicnVsZUZpbHRlckNvbW1lbnRzIl0KfQo=
