import {
  require_debug
} from "./chunk-MBW4MQQY.js";
import {
  __commonJS,
  __toESM
} from "./chunk-ZPWHCABL.js";

// node_modules/boundary/lib/index.js
var require_lib = __commonJS({
  "node_modules/boundary/lib/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.binarySearch = exports.upperBound = exports.lowerBound = exports.compare = void 0;
    function compare(v1, v2) {
      return v1 < v2;
    }
    exports.compare = compare;
    function upperBound(array, value, comp = compare) {
      let len = array.length;
      let i = 0;
      while (len) {
        let diff = len >>> 1;
        let cursor = i + diff;
        if (comp(value, array[cursor])) {
          len = diff;
        } else {
          i = cursor + 1;
          len -= diff + 1;
        }
      }
      return i;
    }
    exports.upperBound = upperBound;
    function lowerBound(array, value, comp = compare) {
      let len = array.length;
      let i = 0;
      while (len) {
        let diff = len >>> 1;
        let cursor = i + diff;
        if (comp(array[cursor], value)) {
          i = cursor + 1;
          len -= diff + 1;
        } else {
          len = diff;
        }
      }
      return i;
    }
    exports.lowerBound = lowerBound;
    function binarySearch(array, value, comp = compare) {
      let cursor = lowerBound(array, value, comp);
      return cursor !== array.length && !comp(value, array[cursor]);
    }
    exports.binarySearch = binarySearch;
  }
});

// node_modules/structured-source/lib/structured-source.js
var require_structured_source = __commonJS({
  "node_modules/structured-source/lib/structured-source.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.StructuredSource = void 0;
    var boundary_1 = require_lib();
    var StructuredSource2 = class {
      /**
       * @constructs StructuredSource
       * @param {string} source - source code text.
       */
      constructor(source) {
        this.indice = [0];
        let regexp = /[\r\n\u2028\u2029]/g;
        const length = source.length;
        regexp.lastIndex = 0;
        while (true) {
          let result = regexp.exec(source);
          if (!result) {
            break;
          }
          let index = result.index;
          if (source.charCodeAt(index) === 13 && source.charCodeAt(index + 1) === 10) {
            index += 1;
          }
          let nextIndex = index + 1;
          if (length < nextIndex) {
            break;
          }
          this.indice.push(nextIndex);
          regexp.lastIndex = nextIndex;
        }
      }
      get line() {
        return this.indice.length;
      }
      /**
       * @param {SourceLocation} loc - location indicator.
       * @return {[ number, number ]} range.
       */
      locationToRange(loc) {
        return [this.positionToIndex(loc.start), this.positionToIndex(loc.end)];
      }
      /**
       * @param {[ number, number ]} range - pair of indice.
       * @return {SourceLocation} location.
       */
      rangeToLocation(range) {
        return {
          start: this.indexToPosition(range[0]),
          end: this.indexToPosition(range[1])
        };
      }
      /**
       * @param {SourcePosition} pos - position indicator.
       * @return {number} index.
       */
      positionToIndex(pos) {
        let start = this.indice[pos.line - 1];
        return start + pos.column;
      }
      /**
       * @param {number} index - index to the source code.
       * @return {SourcePosition} position.
       */
      indexToPosition(index) {
        const startLine = (0, boundary_1.upperBound)(this.indice, index);
        return {
          line: startLine,
          column: index - this.indice[startLine - 1]
        };
      }
    };
    exports.StructuredSource = StructuredSource2;
  }
});

// node_modules/@secretlint/core/module/SecretLintSourceCodeImpl.js
var import_structured_source = __toESM(require_structured_source(), 1);

// node_modules/@secretlint/core/module/helper/invariant.js
function invariant(condition, message) {
  if (!condition)
    throw new Error(message);
}

// node_modules/@secretlint/core/module/SecretLintSourceCodeImpl.js
var SecretLintSourceCodeImpl = class {
  hasBOM;
  content;
  filePath;
  physicalFilePath;
  contentType;
  ext;
  structuredSource;
  constructor({ content = "", ext, filePath, physicalFilePath, contentType }) {
    invariant(ext || filePath, "should be set either of fileExt or filePath.");
    this.hasBOM = content.charCodeAt(0) === 65279;
    this.content = this.hasBOM ? content.slice(1) : content;
    this.structuredSource = new import_structured_source.StructuredSource(this.content);
    this.filePath = filePath;
    this.physicalFilePath = physicalFilePath;
    this.contentType = contentType;
    this.ext = ext;
  }
  /**
   * get file path
   * This return `undefined` if the source code is created without file path.
   * For example, use core API to create a source code directly.
   *
   * You can use this path to detect file type.
   * However, if you want to read the file content, use `getPhysicalFilePath` instead.
   * @returns {string|undefined}
   */
  getFilePath() {
    return this.filePath;
  }
  /**
   * get physical file path
   * This return `undefined` if the source code is not related to file.
   * For example, the source code is given from the stdin.
   *
   * You can use this path to read the file content.
   */
  getPhysicalFilePath() {
    return this.physicalFilePath;
  }
  /**
   * @param {SecretLintSourceNodeLocation} loc - location indicator.
   * @return {[ number, number ]} range.
   */
  locationToRange(loc) {
    return this.structuredSource.locationToRange(loc);
  }
  /**
   * @param {[ number, number ]} range - pair of indice.
   * @return {SecretLintSourceNodeLocation} location.
   */
  rangeToLocation(range) {
    const location = this.structuredSource.rangeToLocation(range);
    return {
      start: {
        line: location.start.line,
        column: location.start.column
      },
      end: {
        line: location.end.line,
        column: location.end.column
      }
    };
  }
  /**
   * @param {Position} pos - position indicator.
   * @return {number} index.
   */
  positionToIndex(pos) {
    return this.structuredSource.positionToIndex(pos);
  }
  /**
   * @param {number} index - index to the source code.
   * @return {Position} position.
   */
  indexToPosition(index) {
    const position = this.structuredSource.indexToPosition(index);
    return {
      line: position.line,
      column: position.column
    };
  }
};

// node_modules/@secretlint/core/module/helper/promise-event-emitter.js
var EventEmitter = class {
  #listeners = /* @__PURE__ */ new Map();
  on(type, listener) {
    const prevSet = this.#listeners.get(type);
    const listenerSet = prevSet ?? /* @__PURE__ */ new Set();
    listenerSet?.add(listener);
    this.#listeners.set(type, listenerSet);
  }
  emit(type, ...args) {
    const listenerSet = this.#listeners.get(type);
    if (!listenerSet) {
      return;
    }
    for (const listenerSetElement of listenerSet) {
      listenerSetElement(...args);
    }
  }
  off(type, listener) {
    const listenerSet = this.#listeners.get(type);
    if (!listenerSet) {
      return;
    }
    for (const listenerSetElement of listenerSet) {
      if (listenerSetElement === listener) {
        listenerSet.delete(listener);
      }
    }
  }
  removeAllListeners() {
    this.#listeners.clear();
  }
  listenerCount(type) {
    return this.#listeners.get(type)?.size ?? 0;
  }
  listeners(type) {
    return Array.from(this.#listeners.get(type) ?? []);
  }
};
var PromiseEventEmitter = class {
  events;
  constructor() {
    this.events = new EventEmitter();
  }
  listenerCount(type) {
    return this.events.listenerCount(type);
  }
  on(event, listener) {
    return this.events.on(event, listener);
  }
  emit(event, ...args) {
    const promises = [];
    this.events.listeners(event).forEach((listener) => {
      promises.push(listener(...args));
    });
    return Promise.all(promises);
  }
};

// node_modules/@secretlint/core/module/helper/SecretLintRuleMessageTranslator.js
var DEFAULT_LOCAL = "en";
var formatMessage = (messageHandler, props) => {
  if (typeof props !== "object" || props === null) {
    return messageHandler();
  }
  return messageHandler(props);
};
var getMatchedLocaleMessage = (locale, locales) => {
  const localKeys = Object.keys(locales);
  const matchLocale = localKeys.find((key) => {
    return key === locale;
  });
  if (matchLocale) {
    return matchLocale;
  }
  const [lang] = locale.split("-");
  if (!lang) {
    return DEFAULT_LOCAL;
  }
  const fallbackMatchLocal = localKeys.find((key) => {
    return key === lang;
  });
  if (fallbackMatchLocal) {
    return fallbackMatchLocal;
  }
  return DEFAULT_LOCAL;
};
var createTranslator = (messages, options) => {
  return (messageId, props) => {
    const messageHandler = messages[messageId];
    if (!messageHandler) {
      throw new Error(`messages:${String(messageId)} is missing in messages.`);
    }
    if (typeof messageHandler === "function") {
      if (typeof messageId !== "string") {
        throw new Error(`message's key:${String(messageId)} should be string`);
      }
      return {
        message: formatMessage(messageHandler, props),
        messageId,
        data: props
      };
    }
    const defaultLocal = options && options.defaultLocale ? options.defaultLocale : DEFAULT_LOCAL;
    const locale = getMatchedLocaleMessage(defaultLocal, messageHandler);
    const localizedMessage = messageHandler[locale];
    if (!localizedMessage) {
      if (messageHandler[DEFAULT_LOCAL]) {
        throw new Error(`messages${String(messageId)}.${locale} is missing in messages.`);
      }
      throw new Error(`message's key:${String(messageId)}.${DEFAULT_LOCAL} should be defined in messages.`);
    }
    if (typeof messageId !== "string") {
      throw new Error(`message's key:${String(messageId)}.${DEFAULT_LOCAL} should be string`);
    }
    return {
      message: formatMessage(localizedMessage, props),
      messageId,
      data: props
    };
  };
};

// node_modules/@secretlint/core/module/RuleContext.js
var createContextEvents = () => {
  const contextEvents = new EventEmitter();
  const REPORT_SYMBOL = /* @__PURE__ */ Symbol("report");
  const IGNORE_SYMBOL = /* @__PURE__ */ Symbol("ignore");
  return {
    report(descriptor) {
      contextEvents.emit(REPORT_SYMBOL, descriptor);
    },
    onReport(handler) {
      const listener = (descriptor) => {
        handler(descriptor);
      };
      contextEvents.on(REPORT_SYMBOL, listener);
      return () => {
        contextEvents.off(REPORT_SYMBOL, listener);
      };
    },
    ignore(descriptor) {
      contextEvents.emit(IGNORE_SYMBOL, descriptor);
    },
    onIgnore(handler) {
      const listener = (descriptor) => {
        handler(descriptor);
      };
      contextEvents.on(IGNORE_SYMBOL, listener);
      return () => {
        contextEvents.off(IGNORE_SYMBOL, listener);
      };
    }
  };
};
var createRuleContext = ({ ruleId, ruleParentId, meta, severity, sourceCode, contextEvents, sharedOptions, locale }) => {
  return {
    sharedOptions,
    createTranslator: (messages) => {
      return createTranslator(messages, {
        defaultLocale: locale
      });
    },
    ignore(descriptor) {
      const { message } = descriptor.message;
      contextEvents.ignore({
        type: "ignore",
        ruleId,
        ruleParentId,
        range: descriptor.range,
        targetRuleId: descriptor.targetRuleId,
        loc: sourceCode.rangeToLocation(descriptor.range),
        message
      });
    },
    report(descriptor) {
      const { message, messageId, data } = descriptor.message;
      const severityLevel = severity ?? "error";
      if (ruleParentId) {
        contextEvents.report({
          ...descriptor,
          type: "message",
          ruleId,
          ruleParentId,
          loc: sourceCode.rangeToLocation(descriptor.range),
          severity: severityLevel,
          message,
          messageId,
          docsUrl: meta.docs?.url ? `${meta.docs.url}#${messageId}` : void 0,
          data
        });
      } else {
        contextEvents.report({
          ...descriptor,
          type: "message",
          ruleId,
          loc: sourceCode.rangeToLocation(descriptor.range),
          severity: severityLevel,
          message,
          messageId,
          docsUrl: meta.docs?.url ? `${meta.docs.url}#${messageId}` : void 0,
          data
        });
      }
    }
  };
};

// node_modules/@secretlint/core/module/SecretLintRuleImpl.js
var SecretLintRule = class {
  ruleReportHandle;
  ruleCreator;
  descriptorRule;
  constructor({ descriptorRule, context }) {
    this.descriptorRule = descriptorRule;
    this.ruleCreator = descriptorRule.rule;
    const ruleCreatorOptions = descriptorRule.options || {};
    this.ruleReportHandle = this.ruleCreator.create(context, ruleCreatorOptions);
  }
  allowMessageIds() {
    if (!this.descriptorRule.allowMessageIds) {
      return [];
    }
    const ruleId = this.ruleCreator.meta.id;
    return this.descriptorRule.allowMessageIds.map((allowMessageId) => {
      return {
        messageId: allowMessageId,
        ruleId
      };
    });
  }
  supportSourceCode(sourceCode) {
    const contentType = sourceCode.contentType;
    if (contentType === "unknown") {
      return true;
    }
    if (this.ruleCreator.meta.supportedContentTypes.includes("all")) {
      return true;
    }
    return this.ruleCreator.meta.supportedContentTypes.includes(contentType);
  }
  async file(source) {
    const file = this.ruleReportHandle.file;
    if (!file) {
      return;
    }
    return file(source);
  }
};

// without-tracing:@secretlint/profiler
var secretLintProfiler = { mark() {
} };

// node_modules/@secretlint/core/module/RunningEvents.js
var createRunningEvents = () => {
  const contextEvents = new PromiseEventEmitter();
  const registerSet = /* @__PURE__ */ new Set();
  const LINT_HANDLE = /* @__PURE__ */ Symbol("lint:start");
  const rules = [];
  return {
    collectAllowMessageIds() {
      const allowMessageIds = [];
      rules.forEach((rule) => {
        allowMessageIds.push(...rule.allowMessageIds());
      });
      return allowMessageIds;
    },
    /**
     * Start to run linting
     * @param options
     */
    runLint(options) {
      return contextEvents.emit(LINT_HANDLE, options);
    },
    registerRule({ descriptorRule, context }) {
      if (registerSet.has(descriptorRule.id)) {
        throw new Error(`rule.id:${descriptorRule.id} is already registered.
                
Duplicated rule.id is something wrong in .secretlintrc.                
`);
      }
      registerSet.add(descriptorRule.id);
      const rule = new SecretLintRule({
        descriptorRule,
        context
      });
      rules.push(rule);
      contextEvents.on(LINT_HANDLE, async ({ sourceCode }) => {
        secretLintProfiler.mark({
          type: "@core>rule-handler::start",
          id: descriptorRule.rule.meta.id
        });
        if (rule.supportSourceCode(sourceCode)) {
          await rule.file(sourceCode);
        }
        secretLintProfiler.mark({
          type: "@core>rule-handler::end",
          id: descriptorRule.rule.meta.id
        });
      });
    },
    registerRulePreset({ descriptorRulePreset, context }) {
      const rulePresetCreatorOptions = descriptorRulePreset.options || [];
      descriptorRulePreset.rule.create(context, rulePresetCreatorOptions);
    },
    isRegistered(ruleId) {
      return registerSet.has(ruleId);
    }
  };
};

// node_modules/@secretlint/core/module/RulePresetContext.js
var createRulePresetContext = ({ configRulePreset, sourceCode, runningEvents, contextEvents, sharedOptions, locale }) => {
  const presetRules = configRulePreset.rules || [];
  if (!Array.isArray(presetRules)) {
    console.error(`${configRulePreset.id}:PresetRules is invalid format`, presetRules);
    throw new Error("preset's rules should be an array of rule definitions");
  }
  return {
    sharedOptions,
    registerRule(rule, defaultValue) {
      const descriptorRule = presetRules.find((descriptorRule2) => {
        return descriptorRule2.id === rule.meta.id;
      });
      const descriptorRuleOptions = descriptorRule ? descriptorRule.options : void 0;
      const descriptorRuleDisabled = descriptorRule ? descriptorRule.disabled : void 0;
      const descriptorRuleSeverity = descriptorRule ? descriptorRule.severity : void 0;
      const descriptorAllowMessageIds = descriptorRule ? descriptorRule.allowMessageIds : void 0;
      const context = createRuleContext({
        // rule id is a single rule in a preset
        ruleId: rule.meta.id,
        // parent rule id is rule preset id
        ruleParentId: configRulePreset.id,
        meta: rule.meta,
        severity: descriptorRuleSeverity,
        sourceCode,
        contextEvents,
        sharedOptions,
        locale
      });
      const defaultValueOfPreset = defaultValue ? defaultValue : {};
      runningEvents.registerRule({
        descriptorRule: {
          // options and disabled ...
          ...defaultValueOfPreset,
          // Prefer to use user setting
          // User can override preset setting
          ...descriptorRule,
          id: rule.meta.id,
          options: descriptorRuleOptions,
          rule,
          disabled: descriptorRuleDisabled,
          allowMessageIds: descriptorAllowMessageIds,
          severity: descriptorRuleSeverity
        },
        context
      });
    }
  };
};

// node_modules/@secretlint/core/module/messages/filter-ignored-process.js
var isContainedRange = (index, range) => {
  const [start, end] = range;
  return start <= index && index <= end;
};
function filterIgnoredMessages(options) {
  const reportedMessages = options.reportedMessages;
  const ignoreMessages = options.ignoredMessages;
  return reportedMessages.filter((message) => {
    return !ignoreMessages.some((ignoreMessage) => {
      const isInIgnoringRange = isContainedRange(message.range[0], ignoreMessage.range) && isContainedRange(message.range[1], ignoreMessage.range);
      if (isInIgnoringRange && ignoreMessage.targetRuleId) {
        if (ignoreMessage.targetRuleId === "*") {
          return true;
        }
        return message.ruleId === ignoreMessage.targetRuleId;
      }
      return isInIgnoringRange;
    });
  });
}

// node_modules/@secretlint/core/module/messages/MessageProcessManager.js
var createMessageProcessor = (processors) => {
  return {
    /**
     * process `messages` with registered processes
     */
    process(messages) {
      const originalMessages = messages;
      if (processors.length === 0) {
        throw new Error("processors should be > 0");
      }
      return processors.reduce((messages2, filter) => {
        return filter(messages2);
      }, originalMessages);
    }
  };
};

// node_modules/@secretlint/core/module/messages/filter-duplicated-process.js
var isEqualMessage = (aMessage, bMessage) => {
  return aMessage.range[0] === bMessage.range[0] && aMessage.range[1] === bMessage.range[1] && "severity" in aMessage && "severity" in bMessage && aMessage.severity === bMessage.severity && aMessage.message === bMessage.message;
};
function filterDuplicatedMessages(messages = []) {
  return messages.filter((message, index) => {
    const restMessages = messages.slice(index + 1);
    return !restMessages.some((restMessage) => {
      return isEqualMessage(message, restMessage);
    });
  });
}

// node_modules/@secretlint/core/module/messages/sort-messages-process.js
function sortMessagesByLocation(messages) {
  return messages.sort(function(a, b) {
    const startIndexDiff = a.range[0] - b.range[0];
    if (startIndexDiff === 0) {
      return a.range[1] - b.range[1];
    } else {
      return startIndexDiff;
    }
  });
}

// node_modules/@secretlint/core/module/messages/filter-message-id.js
var filterByAllowMessageIds = (messages, allowMessageIds) => {
  const disabledSet = new Set(allowMessageIds.map((allowMessage) => {
    return `${allowMessage.ruleId}--${allowMessage.messageId}`;
  }));
  return messages.filter((message) => {
    return !disabledSet.has(`${message.ruleId}--${message.messageId}`);
  });
};

// node_modules/@secretlint/core/module/messages/filter-mask-secrets.js
var deepMask = (object, handler) => {
  for (const key of Object.keys(object)) {
    if (typeof object[key] === "object") {
      object[key] = deepMask(object[key], handler);
    } else if (Array.isArray(object[key])) {
      object[key] = object[key].map((item) => deepMask(item, handler));
    } else if (typeof object[key] === "string") {
      object[key] = handler(object[key]);
    }
  }
  return object;
};
var createMaskValue = (value) => {
  return "*".repeat(value.length);
};
var maskWithValues = (str, maskedValues) => {
  let result = str;
  for (const maskValue of maskedValues) {
    result = result.replaceAll(maskValue, "*".repeat(maskValue.length));
  }
  return result;
};
var filterMaskSecretsData = (messages = []) => {
  return messages.map((message) => {
    if (message.type !== "message") {
      return message;
    }
    const maskedValues = [];
    const maskedData = message.data ? deepMask(message.data, (value) => {
      maskedValues.push(value);
      return createMaskValue(value);
    }) : void 0;
    if (!maskedData) {
      return message;
    }
    const maskedMessage = maskWithValues(message.message, maskedValues);
    return {
      ...message,
      message: maskedMessage,
      data: maskedData
    };
  });
};

// node_modules/@secretlint/core/module/messages/index.js
var cleanupMessages = (options) => {
  const reportedMessages = filterIgnoredMessages(options);
  const reportedMessagesWithoutAllowMessageIds = filterByAllowMessageIds(reportedMessages, options.allowMessageIds);
  const filters = options.maskSecrets ? [filterDuplicatedMessages, filterMaskSecretsData] : [filterDuplicatedMessages];
  const filterProcess = createMessageProcessor(filters);
  return sortMessagesByLocation(filterProcess.process(reportedMessagesWithoutAllowMessageIds));
};

// node_modules/@secretlint/core/module/index.js
var import_debug = __toESM(require_debug(), 1);
var debug = (0, import_debug.default)("@secretlint/core");
var lintSource = ({ source, options }) => {
  secretLintProfiler.mark({
    type: "@core>lint::start",
    id: source.filePath
  });
  debug(`source filePath: %O`, source.filePath);
  debug(`options: %O`, options);
  const rules = options.config.rules;
  const locale = options.locale ?? "en";
  const maskSecrets = options.maskSecrets ?? false;
  const contextEvents = createContextEvents();
  const runningEvents = createRunningEvents();
  const reportedMessages = [];
  const ignoredMessages = [];
  contextEvents.onReport((message) => {
    reportedMessages.push(message);
  });
  contextEvents.onIgnore((message) => {
    ignoredMessages.push(message);
  });
  const sourceCode = new SecretLintSourceCodeImpl({
    content: source.content,
    filePath: source.filePath,
    physicalFilePath: options.noPhysicFilePath ? void 0 : source.filePath,
    ext: source.ext || "",
    contentType: source.contentType
  });
  secretLintProfiler.mark({
    type: "@core>setup-rules::start"
  });
  rules.forEach((rule) => {
    secretLintProfiler.mark({
      type: "@core>setup-rule::start",
      id: rule.rule.meta.id
    });
    registerRule({
      sourceCode,
      config: options.config,
      descriptorRule: rule,
      contextEvents,
      runningEvents,
      locale
    });
    secretLintProfiler.mark({
      type: "@core>setup-rule::end",
      id: rule.rule.meta.id
    });
  });
  secretLintProfiler.mark({
    type: "@core>setup-rules::end"
  });
  return runningEvents.runLint({
    sourceCode
  }).then(() => {
    return {
      filePath: source.filePath,
      // binary content should be skipped
      sourceContent: source.contentType === "text" ? source.content : void 0,
      sourceContentType: source.contentType,
      messages: cleanupMessages({
        reportedMessages,
        ignoredMessages,
        allowMessageIds: runningEvents.collectAllowMessageIds(),
        maskSecrets
      })
    };
  }).finally(() => {
    secretLintProfiler.mark({
      type: "@core>lint::end",
      id: source.filePath
    });
  });
};
var isRulePreset = (ruleDescriptor) => {
  return ruleDescriptor.rule.meta.type === "preset";
};
var isRule = (ruleDescriptor) => {
  return ruleDescriptor.rule.meta.type === "scanner";
};
var registerRule = ({ sourceCode, config, descriptorRule, contextEvents, runningEvents, locale }) => {
  const ruleId = descriptorRule.id;
  if (descriptorRule.disabled) {
    debug("Skip registerRule %s, because it is disabled", ruleId);
    return;
  }
  debug("registerRule %s", ruleId);
  const sharedOptionsWithDefault = config.sharedOptions ?? {};
  if (isRulePreset(descriptorRule)) {
    const context = createRulePresetContext({
      configRulePreset: descriptorRule,
      sourceCode,
      contextEvents,
      runningEvents,
      sharedOptions: sharedOptionsWithDefault,
      locale
    });
    runningEvents.registerRulePreset({
      descriptorRulePreset: descriptorRule,
      context
    });
    return;
  } else if (isRule(descriptorRule)) {
    const context = createRuleContext({
      ruleId,
      severity: descriptorRule.severity,
      meta: descriptorRule.rule.meta,
      sourceCode,
      contextEvents,
      sharedOptions: sharedOptionsWithDefault,
      locale
    });
    runningEvents.registerRule({
      descriptorRule,
      context
    });
    return;
  }
  throw new Error(`Unknown descriptor type: ${descriptorRule}`);
};
export {
  lintSource
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vbm9kZV9tb2R1bGVzL2JvdW5kYXJ5L3NyYy9pbmRleC50cyIsICIuLi9ub2RlX21vZHVsZXMvc3RydWN0dXJlZC1zb3VyY2Uvc3JjL3N0cnVjdHVyZWQtc291cmNlLnRzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9jb3JlL3NyYy9TZWNyZXRMaW50U291cmNlQ29kZUltcGwudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L2NvcmUvc3JjL2hlbHBlci9pbnZhcmlhbnQudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L2NvcmUvc3JjL2hlbHBlci9wcm9taXNlLWV2ZW50LWVtaXR0ZXIudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L2NvcmUvc3JjL2hlbHBlci9TZWNyZXRMaW50UnVsZU1lc3NhZ2VUcmFuc2xhdG9yLnRzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9jb3JlL3NyYy9SdWxlQ29udGV4dC50cyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvY29yZS9zcmMvU2VjcmV0TGludFJ1bGVJbXBsLnRzIiwgIndpdGhvdXQtdHJhY2luZzpAc2VjcmV0bGludC9wcm9maWxlciIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvY29yZS9zcmMvUnVubmluZ0V2ZW50cy50cyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvY29yZS9zcmMvUnVsZVByZXNldENvbnRleHQudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L2NvcmUvc3JjL21lc3NhZ2VzL2ZpbHRlci1pZ25vcmVkLXByb2Nlc3MudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L2NvcmUvc3JjL21lc3NhZ2VzL01lc3NhZ2VQcm9jZXNzTWFuYWdlci50cyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvY29yZS9zcmMvbWVzc2FnZXMvZmlsdGVyLWR1cGxpY2F0ZWQtcHJvY2Vzcy50cyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvY29yZS9zcmMvbWVzc2FnZXMvc29ydC1tZXNzYWdlcy1wcm9jZXNzLnRzIiwgIi4uL25vZGVfbW9kdWxlcy9Ac2VjcmV0bGludC9jb3JlL3NyYy9tZXNzYWdlcy9maWx0ZXItbWVzc2FnZS1pZC50cyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvY29yZS9zcmMvbWVzc2FnZXMvZmlsdGVyLW1hc2stc2VjcmV0cy50cyIsICIuLi9ub2RlX21vZHVsZXMvQHNlY3JldGxpbnQvY29yZS9zcmMvbWVzc2FnZXMvaW5kZXgudHMiLCAiLi4vbm9kZV9tb2R1bGVzL0BzZWNyZXRsaW50L2NvcmUvc3JjL2luZGV4LnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogW251bGwsIG51bGwsICJpbXBvcnQgeyBTdHJ1Y3R1cmVkU291cmNlIH0gZnJvbSBcInN0cnVjdHVyZWQtc291cmNlXCI7XG5pbXBvcnQge1xuICAgIFNlY3JldExpbnRTb3VyY2VDb2RlLFxuICAgIFNlY3JldExpbnRTb3VyY2VOb2RlTG9jYXRpb24sXG4gICAgU2VjcmV0TGludFNvdXJjZU5vZGVQb3NpdGlvbixcbiAgICBTZWNyZXRMaW50U291cmNlTm9kZVJhbmdlLFxufSBmcm9tIFwiQHNlY3JldGxpbnQvdHlwZXNcIjtcbmltcG9ydCB7IGludmFyaWFudCB9IGZyb20gXCIuL2hlbHBlci9pbnZhcmlhbnQuanNcIjtcblxuLyoqXG4gKiBUaGlzIGNsYXNzIHJlcHJlc2VudCBvZiBzb3VyY2UgY29kZS5cbiAqL1xuZXhwb3J0IGNsYXNzIFNlY3JldExpbnRTb3VyY2VDb2RlSW1wbCBpbXBsZW1lbnRzIFNlY3JldExpbnRTb3VyY2VDb2RlIHtcbiAgICByZWFkb25seSBoYXNCT006IGJvb2xlYW47XG4gICAgcmVhZG9ubHkgY29udGVudDogc3RyaW5nO1xuICAgIHJlYWRvbmx5IGZpbGVQYXRoOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gICAgcmVhZG9ubHkgcGh5c2ljYWxGaWxlUGF0aDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAgIHJlYWRvbmx5IGNvbnRlbnRUeXBlOiBcImJpbmFyeVwiIHwgXCJ0ZXh0XCIgfCBcInVua25vd25cIjtcbiAgICByZWFkb25seSBleHQ6IHN0cmluZztcbiAgICBwcml2YXRlIHN0cnVjdHVyZWRTb3VyY2U6IFN0cnVjdHVyZWRTb3VyY2U7XG5cbiAgICBjb25zdHJ1Y3Rvcih7XG4gICAgICAgIGNvbnRlbnQgPSBcIlwiLFxuICAgICAgICBleHQsXG4gICAgICAgIGZpbGVQYXRoLFxuICAgICAgICBwaHlzaWNhbEZpbGVQYXRoLFxuICAgICAgICBjb250ZW50VHlwZSxcbiAgICB9OiB7XG4gICAgICAgIGNvbnRlbnQ6IHN0cmluZztcbiAgICAgICAgZXh0OiBzdHJpbmc7XG4gICAgICAgIGZpbGVQYXRoOiBzdHJpbmc7XG4gICAgICAgIHBoeXNpY2FsRmlsZVBhdGg6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgICAgICAgY29udGVudFR5cGU6IFwiYmluYXJ5XCIgfCBcInRleHRcIiB8IFwidW5rbm93blwiO1xuICAgIH0pIHtcbiAgICAgICAgaW52YXJpYW50KGV4dCB8fCBmaWxlUGF0aCwgXCJzaG91bGQgYmUgc2V0IGVpdGhlciBvZiBmaWxlRXh0IG9yIGZpbGVQYXRoLlwiKTtcbiAgICAgICAgdGhpcy5oYXNCT00gPSBjb250ZW50LmNoYXJDb2RlQXQoMCkgPT09IDB4ZmVmZjtcbiAgICAgICAgdGhpcy5jb250ZW50ID0gdGhpcy5oYXNCT00gPyBjb250ZW50LnNsaWNlKDEpIDogY29udGVudDtcbiAgICAgICAgdGhpcy5zdHJ1Y3R1cmVkU291cmNlID0gbmV3IFN0cnVjdHVyZWRTb3VyY2UodGhpcy5jb250ZW50KTtcbiAgICAgICAgdGhpcy5maWxlUGF0aCA9IGZpbGVQYXRoO1xuICAgICAgICB0aGlzLnBoeXNpY2FsRmlsZVBhdGggPSBwaHlzaWNhbEZpbGVQYXRoO1xuICAgICAgICB0aGlzLmNvbnRlbnRUeXBlID0gY29udGVudFR5cGU7XG4gICAgICAgIHRoaXMuZXh0ID0gZXh0O1xuICAgIH1cblxuICAgIC8qKlxuICAgICAqIGdldCBmaWxlIHBhdGhcbiAgICAgKiBUaGlzIHJldHVybiBgdW5kZWZpbmVkYCBpZiB0aGUgc291cmNlIGNvZGUgaXMgY3JlYXRlZCB3aXRob3V0IGZpbGUgcGF0aC5cbiAgICAgKiBGb3IgZXhhbXBsZSwgdXNlIGNvcmUgQVBJIHRvIGNyZWF0ZSBhIHNvdXJjZSBjb2RlIGRpcmVjdGx5LlxuICAgICAqXG4gICAgICogWW91IGNhbiB1c2UgdGhpcyBwYXRoIHRvIGRldGVjdCBmaWxlIHR5cGUuXG4gICAgICogSG93ZXZlciwgaWYgeW91IHdhbnQgdG8gcmVhZCB0aGUgZmlsZSBjb250ZW50LCB1c2UgYGdldFBoeXNpY2FsRmlsZVBhdGhgIGluc3RlYWQuXG4gICAgICogQHJldHVybnMge3N0cmluZ3x1bmRlZmluZWR9XG4gICAgICovXG4gICAgZ2V0RmlsZVBhdGgoKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgICAgICAgcmV0dXJuIHRoaXMuZmlsZVBhdGg7XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogZ2V0IHBoeXNpY2FsIGZpbGUgcGF0aFxuICAgICAqIFRoaXMgcmV0dXJuIGB1bmRlZmluZWRgIGlmIHRoZSBzb3VyY2UgY29kZSBpcyBub3QgcmVsYXRlZCB0byBmaWxlLlxuICAgICAqIEZvciBleGFtcGxlLCB0aGUgc291cmNlIGNvZGUgaXMgZ2l2ZW4gZnJvbSB0aGUgc3RkaW4uXG4gICAgICpcbiAgICAgKiBZb3UgY2FuIHVzZSB0aGlzIHBhdGggdG8gcmVhZCB0aGUgZmlsZSBjb250ZW50LlxuICAgICAqL1xuICAgIGdldFBoeXNpY2FsRmlsZVBhdGgoKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgICAgICAgcmV0dXJuIHRoaXMucGh5c2ljYWxGaWxlUGF0aDtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge1NlY3JldExpbnRTb3VyY2VOb2RlTG9jYXRpb259IGxvYyAtIGxvY2F0aW9uIGluZGljYXRvci5cbiAgICAgKiBAcmV0dXJuIHtbIG51bWJlciwgbnVtYmVyIF19IHJhbmdlLlxuICAgICAqL1xuICAgIGxvY2F0aW9uVG9SYW5nZShsb2M6IFNlY3JldExpbnRTb3VyY2VOb2RlTG9jYXRpb24pOiBTZWNyZXRMaW50U291cmNlTm9kZVJhbmdlIHtcbiAgICAgICAgcmV0dXJuIHRoaXMuc3RydWN0dXJlZFNvdXJjZS5sb2NhdGlvblRvUmFuZ2UobG9jKTtcbiAgICB9XG5cbiAgICAvKipcbiAgICAgKiBAcGFyYW0ge1sgbnVtYmVyLCBudW1iZXIgXX0gcmFuZ2UgLSBwYWlyIG9mIGluZGljZS5cbiAgICAgKiBAcmV0dXJuIHtTZWNyZXRMaW50U291cmNlTm9kZUxvY2F0aW9ufSBsb2NhdGlvbi5cbiAgICAgKi9cbiAgICByYW5nZVRvTG9jYXRpb24ocmFuZ2U6IFNlY3JldExpbnRTb3VyY2VOb2RlUmFuZ2UpOiBTZWNyZXRMaW50U291cmNlTm9kZUxvY2F0aW9uIHtcbiAgICAgICAgY29uc3QgbG9jYXRpb24gPSB0aGlzLnN0cnVjdHVyZWRTb3VyY2UucmFuZ2VUb0xvY2F0aW9uKHJhbmdlIGFzIFtudW1iZXIsIG51bWJlcl0pO1xuICAgICAgICAvLyBOb3RlOiB1bndyYXAgY2xhc3MgaW5zdGFuY2UgdG8gZ2V0IHBsYWluIG9iamVjdFxuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgc3RhcnQ6IHtcbiAgICAgICAgICAgICAgICBsaW5lOiBsb2NhdGlvbi5zdGFydC5saW5lLFxuICAgICAgICAgICAgICAgIGNvbHVtbjogbG9jYXRpb24uc3RhcnQuY29sdW1uLFxuICAgICAgICAgICAgfSxcbiAgICAgICAgICAgIGVuZDoge1xuICAgICAgICAgICAgICAgIGxpbmU6IGxvY2F0aW9uLmVuZC5saW5lLFxuICAgICAgICAgICAgICAgIGNvbHVtbjogbG9jYXRpb24uZW5kLmNvbHVtbixcbiAgICAgICAgICAgIH0sXG4gICAgICAgIH07XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtQb3NpdGlvbn0gcG9zIC0gcG9zaXRpb24gaW5kaWNhdG9yLlxuICAgICAqIEByZXR1cm4ge251bWJlcn0gaW5kZXguXG4gICAgICovXG4gICAgcG9zaXRpb25Ub0luZGV4KHBvczogU2VjcmV0TGludFNvdXJjZU5vZGVQb3NpdGlvbik6IG51bWJlciB7XG4gICAgICAgIHJldHVybiB0aGlzLnN0cnVjdHVyZWRTb3VyY2UucG9zaXRpb25Ub0luZGV4KHBvcyk7XG4gICAgfVxuXG4gICAgLyoqXG4gICAgICogQHBhcmFtIHtudW1iZXJ9IGluZGV4IC0gaW5kZXggdG8gdGhlIHNvdXJjZSBjb2RlLlxuICAgICAqIEByZXR1cm4ge1Bvc2l0aW9ufSBwb3NpdGlvbi5cbiAgICAgKi9cbiAgICBpbmRleFRvUG9zaXRpb24oaW5kZXg6IG51bWJlcik6IFNlY3JldExpbnRTb3VyY2VOb2RlUG9zaXRpb24ge1xuICAgICAgICBjb25zdCBwb3NpdGlvbiA9IHRoaXMuc3RydWN0dXJlZFNvdXJjZS5pbmRleFRvUG9zaXRpb24oaW5kZXgpO1xuICAgICAgICAvLyBOb3RlOiB1bndyYXAgY2xhc3MgaW5zdGFuY2UgdG8gZ2V0IHBsYWluIG9iamVjdFxuICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgbGluZTogcG9zaXRpb24ubGluZSxcbiAgICAgICAgICAgIGNvbHVtbjogcG9zaXRpb24uY29sdW1uLFxuICAgICAgICB9O1xuICAgIH1cbn1cbiIsICIvKipcbiAqIFRlc3QgaWYgY29uZGl0aW9uIGlzIHRydXRoeS5cbiAqIEBwYXJhbSB7YW55fSBleHByZXNzaW9uIHRvIGJlIGV2YWx1YXRlZFxuICogQHBhcmFtIHtzdHJpbmd9IGVycm9yIG1lc3NhZ2UgdG8gYmUgc2hvd25cbiAqIEByZXR1cm5zIHt2b2lkfVxuICogQHRocm93c1xuICovXG5leHBvcnQgZnVuY3Rpb24gaW52YXJpYW50KGNvbmRpdGlvbjogYW55LCBtZXNzYWdlPzogc3RyaW5nKTogYXNzZXJ0cyBjb25kaXRpb24ge1xuICAgIGlmICghY29uZGl0aW9uKSB0aHJvdyBuZXcgRXJyb3IobWVzc2FnZSk7XG59XG4iLCAiLy8gTUlUIFx1MDBBOSAyMDE3IGF6dVxuLy8gTUlUIFx1MDBBOSAyMDE3IDU5bmFnYVxuLy8gaHR0cHM6Ly9naXRodWIuY29tLzU5bmFnYS9jYXJyYWNrXG5cbmV4cG9ydCB0eXBlIExpc3RlbmVyID0gKC4uLmFyZ3M6IGFueVtdKSA9PiB2b2lkO1xuXG5leHBvcnQgY2xhc3MgRXZlbnRFbWl0dGVyPFQgZXh0ZW5kcyBMaXN0ZW5lciA9IExpc3RlbmVyPiB7XG4gICAgI2xpc3RlbmVycyA9IG5ldyBNYXA8c3RyaW5nIHwgU3ltYm9sLCBTZXQ8VD4+KCk7XG5cbiAgICBvbih0eXBlOiBzdHJpbmcgfCBTeW1ib2wsIGxpc3RlbmVyOiBUKTogdm9pZCB7XG4gICAgICAgIGNvbnN0IHByZXZTZXQgPSB0aGlzLiNsaXN0ZW5lcnMuZ2V0KHR5cGUpO1xuICAgICAgICBjb25zdCBsaXN0ZW5lclNldCA9IHByZXZTZXQgPz8gbmV3IFNldDxUPigpO1xuICAgICAgICBsaXN0ZW5lclNldD8uYWRkKGxpc3RlbmVyKTtcbiAgICAgICAgdGhpcy4jbGlzdGVuZXJzLnNldCh0eXBlLCBsaXN0ZW5lclNldCk7XG4gICAgfVxuXG4gICAgZW1pdCh0eXBlOiBzdHJpbmcgfCBTeW1ib2wsIC4uLmFyZ3M6IGFueVtdKTogdm9pZCB7XG4gICAgICAgIGNvbnN0IGxpc3RlbmVyU2V0ID0gdGhpcy4jbGlzdGVuZXJzLmdldCh0eXBlKTtcbiAgICAgICAgaWYgKCFsaXN0ZW5lclNldCkge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIGZvciAoY29uc3QgbGlzdGVuZXJTZXRFbGVtZW50IG9mIGxpc3RlbmVyU2V0KSB7XG4gICAgICAgICAgICBsaXN0ZW5lclNldEVsZW1lbnQoLi4uYXJncyk7XG4gICAgICAgIH1cbiAgICB9XG5cbiAgICBvZmYodHlwZTogc3RyaW5nIHwgU3ltYm9sLCBsaXN0ZW5lcjogVCk6IHZvaWQge1xuICAgICAgICBjb25zdCBsaXN0ZW5lclNldCA9IHRoaXMuI2xpc3RlbmVycy5nZXQodHlwZSk7XG4gICAgICAgIGlmICghbGlzdGVuZXJTZXQpIHtcbiAgICAgICAgICAgIHJldHVybjtcbiAgICAgICAgfVxuICAgICAgICBmb3IgKGNvbnN0IGxpc3RlbmVyU2V0RWxlbWVudCBvZiBsaXN0ZW5lclNldCkge1xuICAgICAgICAgICAgaWYgKGxpc3RlbmVyU2V0RWxlbWVudCA9PT0gbGlzdGVuZXIpIHtcbiAgICAgICAgICAgICAgICBsaXN0ZW5lclNldC5kZWxldGUobGlzdGVuZXIpO1xuICAgICAgICAgICAgfVxuICAgICAgICB9XG4gICAgfVxuXG4gICAgcmVtb3ZlQWxsTGlzdGVuZXJzKCk6IHZvaWQge1xuICAgICAgICB0aGlzLiNsaXN0ZW5lcnMuY2xlYXIoKTtcbiAgICB9XG5cbiAgICBsaXN0ZW5lckNvdW50KHR5cGU6IHN0cmluZyB8IFN5bWJvbCk6IG51bWJlciB7XG4gICAgICAgIHJldHVybiB0aGlzLiNsaXN0ZW5lcnMuZ2V0KHR5cGUpPy5zaXplID8/IDA7XG4gICAgfVxuXG4gICAgbGlzdGVuZXJzKHR5cGU6IHN0cmluZyB8IFN5bWJvbCk6IFRbXSB7XG4gICAgICAgIHJldHVybiBBcnJheS5mcm9tKHRoaXMuI2xpc3RlbmVycy5nZXQodHlwZSkgPz8gW10pO1xuICAgIH1cbn1cblxuZXhwb3J0IGNsYXNzIFByb21pc2VFdmVudEVtaXR0ZXIge1xuICAgIHByaXZhdGUgZXZlbnRzOiBFdmVudEVtaXR0ZXI8KC4uLmFyZ3M6IGFueVtdKSA9PiBQcm9taXNlPHZvaWQ+IHwgdm9pZD47XG5cbiAgICBjb25zdHJ1Y3RvcigpIHtcbiAgICAgICAgdGhpcy5ldmVudHMgPSBuZXcgRXZlbnRFbWl0dGVyKCk7XG4gICAgfVxuXG4gICAgbGlzdGVuZXJDb3VudCh0eXBlOiBzdHJpbmcgfCBTeW1ib2wpOiBudW1iZXIge1xuICAgICAgICByZXR1cm4gdGhpcy5ldmVudHMubGlzdGVuZXJDb3VudCh0eXBlKTtcbiAgICB9XG5cbiAgICBvbihldmVudDogc3RyaW5nIHwgU3ltYm9sLCBsaXN0ZW5lcjogKC4uLmFyZ3M6IGFueVtdKSA9PiBQcm9taXNlPHZvaWQ+IHwgdm9pZCkge1xuICAgICAgICByZXR1cm4gdGhpcy5ldmVudHMub24oZXZlbnQsIGxpc3RlbmVyKTtcbiAgICB9XG5cbiAgICBlbWl0KGV2ZW50OiBzdHJpbmcgfCBTeW1ib2wsIC4uLmFyZ3M6IGFueVtdKTogUHJvbWlzZTx2b2lkW10+IHtcbiAgICAgICAgY29uc3QgcHJvbWlzZXM6IChQcm9taXNlPHZvaWQ+IHwgdm9pZClbXSA9IFtdO1xuXG4gICAgICAgIHRoaXMuZXZlbnRzLmxpc3RlbmVycyhldmVudCkuZm9yRWFjaCgobGlzdGVuZXIpID0+IHtcbiAgICAgICAgICAgIHByb21pc2VzLnB1c2gobGlzdGVuZXIoLi4uYXJncykpO1xuICAgICAgICB9KTtcblxuICAgICAgICByZXR1cm4gUHJvbWlzZS5hbGwocHJvbWlzZXMpO1xuICAgIH1cbn1cbiIsICJpbXBvcnQge1xuICAgIFNlY3JldExpbnRSdWxlTG9jYWxlVGFnLFxuICAgIFNlY3JldExpbnRSdWxlTG9jYWxpemVNZXNzYWdlTXVsdGksXG4gICAgU2VjcmV0TGludFJ1bGVMb2NhbGl6ZU1lc3NhZ2VzLFxuICAgIFNlY3JldExpbnRSdWxlTG9jYWxpemVNZXNzYWdlUHJvcHMsXG4gICAgU2VjcmV0TGludFJ1bGVMb2NhbGl6ZU1lc3NhZ2VIYW5kbGVyLFxuICAgIFNlY3JldExpbnRSdWxlTWVzc2FnZVRyYW5zbGF0ZVJlc3VsdCxcbn0gZnJvbSBcIkBzZWNyZXRsaW50L3R5cGVzXCI7XG5cbi8qKlxuICogRGVmYXVsdCBsb2NhbGUgdGhhdCBpcyBhbHNvIGZhbGxiYWNrIGxvY2FsZS5cbiAqL1xuY29uc3QgREVGQVVMVF9MT0NBTCA9IFwiZW5cIjtcbmNvbnN0IGZvcm1hdE1lc3NhZ2UgPSA8UHJvcHMgZXh0ZW5kcyBTZWNyZXRMaW50UnVsZUxvY2FsaXplTWVzc2FnZVByb3BzPihcbiAgICBtZXNzYWdlSGFuZGxlcjogU2VjcmV0TGludFJ1bGVMb2NhbGl6ZU1lc3NhZ2VIYW5kbGVyPFByb3BzPixcbiAgICBwcm9wcz86IFByb3BzXG4pOiBzdHJpbmcgPT4ge1xuICAgIGlmICh0eXBlb2YgcHJvcHMgIT09IFwib2JqZWN0XCIgfHwgcHJvcHMgPT09IG51bGwpIHtcbiAgICAgICAgcmV0dXJuIG1lc3NhZ2VIYW5kbGVyKCk7XG4gICAgfVxuICAgIHJldHVybiBtZXNzYWdlSGFuZGxlcihwcm9wcyk7XG59O1xuXG5jb25zdCBnZXRNYXRjaGVkTG9jYWxlTWVzc2FnZSA9IDxQcm9wcyBleHRlbmRzIFNlY3JldExpbnRSdWxlTG9jYWxpemVNZXNzYWdlUHJvcHM+KFxuICAgIGxvY2FsZTogU2VjcmV0TGludFJ1bGVMb2NhbGVUYWcsXG4gICAgbG9jYWxlczogU2VjcmV0TGludFJ1bGVMb2NhbGl6ZU1lc3NhZ2VNdWx0aTxQcm9wcz5cbikgPT4ge1xuICAgIGNvbnN0IGxvY2FsS2V5cyA9IE9iamVjdC5rZXlzKGxvY2FsZXMpO1xuICAgIGNvbnN0IG1hdGNoTG9jYWxlID0gbG9jYWxLZXlzLmZpbmQoKGtleSkgPT4ge1xuICAgICAgICByZXR1cm4ga2V5ID09PSBsb2NhbGU7XG4gICAgfSk7XG4gICAgaWYgKG1hdGNoTG9jYWxlKSB7XG4gICAgICAgIHJldHVybiBtYXRjaExvY2FsZTtcbiAgICB9XG4gICAgY29uc3QgW2xhbmddID0gbG9jYWxlLnNwbGl0KFwiLVwiKTtcbiAgICBpZiAoIWxhbmcpIHtcbiAgICAgICAgcmV0dXJuIERFRkFVTFRfTE9DQUw7XG4gICAgfVxuICAgIC8vIGVuLVVTID0+IGVuXG4gICAgY29uc3QgZmFsbGJhY2tNYXRjaExvY2FsID0gbG9jYWxLZXlzLmZpbmQoKGtleSkgPT4ge1xuICAgICAgICByZXR1cm4ga2V5ID09PSBsYW5nO1xuICAgIH0pO1xuICAgIGlmIChmYWxsYmFja01hdGNoTG9jYWwpIHtcbiAgICAgICAgcmV0dXJuIGZhbGxiYWNrTWF0Y2hMb2NhbDtcbiAgICB9XG4gICAgcmV0dXJuIERFRkFVTFRfTE9DQUw7XG59O1xuXG5leHBvcnQgY29uc3QgY3JlYXRlVHJhbnNsYXRvciA9IDxUIGV4dGVuZHMgU2VjcmV0TGludFJ1bGVMb2NhbGl6ZU1lc3NhZ2VzPihcbiAgICBtZXNzYWdlczogVCxcbiAgICBvcHRpb25zOiB7XG4gICAgICAgIGRlZmF1bHRMb2NhbGU6IFNlY3JldExpbnRSdWxlTG9jYWxlVGFnO1xuICAgIH1cbikgPT4ge1xuICAgIHJldHVybiA8TWVzc2FnZUlkIGV4dGVuZHMga2V5b2YgVCwgUHJvcHMgZXh0ZW5kcyBTZWNyZXRMaW50UnVsZUxvY2FsaXplTWVzc2FnZVByb3BzID0gVFtNZXNzYWdlSWRdPihcbiAgICAgICAgbWVzc2FnZUlkOiBNZXNzYWdlSWQsXG4gICAgICAgIHByb3BzPzogUHJvcHNcbiAgICApOiBTZWNyZXRMaW50UnVsZU1lc3NhZ2VUcmFuc2xhdGVSZXN1bHQ8UHJvcHM+ID0+IHtcbiAgICAgICAgY29uc3QgbWVzc2FnZUhhbmRsZXI6XG4gICAgICAgICAgICB8IFNlY3JldExpbnRSdWxlTG9jYWxpemVNZXNzYWdlTXVsdGk8UHJvcHM+XG4gICAgICAgICAgICB8IFNlY3JldExpbnRSdWxlTG9jYWxpemVNZXNzYWdlSGFuZGxlcjxQcm9wcz5cbiAgICAgICAgICAgIHwgdW5kZWZpbmVkID0gbWVzc2FnZXNbbWVzc2FnZUlkXTtcbiAgICAgICAgaWYgKCFtZXNzYWdlSGFuZGxlcikge1xuICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBtZXNzYWdlczoke1N0cmluZyhtZXNzYWdlSWQpfSBpcyBtaXNzaW5nIGluIG1lc3NhZ2VzLmApO1xuICAgICAgICB9XG4gICAgICAgIC8vIGlmIG1lc3NhZ2VzIGlzIHN0cmluZywgdXNlIGl0LlxuICAgICAgICBpZiAodHlwZW9mIG1lc3NhZ2VIYW5kbGVyID09PSBcImZ1bmN0aW9uXCIpIHtcbiAgICAgICAgICAgIGlmICh0eXBlb2YgbWVzc2FnZUlkICE9PSBcInN0cmluZ1wiKSB7XG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBtZXNzYWdlJ3Mga2V5OiR7U3RyaW5nKG1lc3NhZ2VJZCl9IHNob3VsZCBiZSBzdHJpbmdgKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICAgICAgbWVzc2FnZTogZm9ybWF0TWVzc2FnZShtZXNzYWdlSGFuZGxlciwgcHJvcHMpLFxuICAgICAgICAgICAgICAgIG1lc3NhZ2VJZDogbWVzc2FnZUlkLFxuICAgICAgICAgICAgICAgIGRhdGE6IHByb3BzLFxuICAgICAgICAgICAgfTtcbiAgICAgICAgfVxuICAgICAgICAvLyBpZiBtZXNzYWdlcyBpcyBvYmplY3QsIHBpY2sgbWVzc2FnZSB0aGF0IGlzIG1hdGNoZWQgbG9jYWxlIGZyb20gbWVzc2FnZXMuXG4gICAgICAgIGNvbnN0IGRlZmF1bHRMb2NhbCA9IG9wdGlvbnMgJiYgb3B0aW9ucy5kZWZhdWx0TG9jYWxlID8gb3B0aW9ucy5kZWZhdWx0TG9jYWxlIDogREVGQVVMVF9MT0NBTDtcbiAgICAgICAgY29uc3QgbG9jYWxlID0gZ2V0TWF0Y2hlZExvY2FsZU1lc3NhZ2UoZGVmYXVsdExvY2FsLCBtZXNzYWdlSGFuZGxlcik7XG4gICAgICAgIGNvbnN0IGxvY2FsaXplZE1lc3NhZ2UgPSBtZXNzYWdlSGFuZGxlcltsb2NhbGVdO1xuICAgICAgICBpZiAoIWxvY2FsaXplZE1lc3NhZ2UpIHtcbiAgICAgICAgICAgIGlmIChtZXNzYWdlSGFuZGxlcltERUZBVUxUX0xPQ0FMXSkge1xuICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgbWVzc2FnZXMke1N0cmluZyhtZXNzYWdlSWQpfS4ke2xvY2FsZX0gaXMgbWlzc2luZyBpbiBtZXNzYWdlcy5gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihgbWVzc2FnZSdzIGtleToke1N0cmluZyhtZXNzYWdlSWQpfS4ke0RFRkFVTFRfTE9DQUx9IHNob3VsZCBiZSBkZWZpbmVkIGluIG1lc3NhZ2VzLmApO1xuICAgICAgICB9XG4gICAgICAgIGlmICh0eXBlb2YgbWVzc2FnZUlkICE9PSBcInN0cmluZ1wiKSB7XG4gICAgICAgICAgICB0aHJvdyBuZXcgRXJyb3IoYG1lc3NhZ2UncyBrZXk6JHtTdHJpbmcobWVzc2FnZUlkKX0uJHtERUZBVUxUX0xPQ0FMfSBzaG91bGQgYmUgc3RyaW5nYCk7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgIG1lc3NhZ2U6IGZvcm1hdE1lc3NhZ2UobG9jYWxpemVkTWVzc2FnZSwgcHJvcHMpLFxuICAgICAgICAgICAgbWVzc2FnZUlkOiBtZXNzYWdlSWQsXG4gICAgICAgICAgICBkYXRhOiBwcm9wcyxcbiAgICAgICAgfTtcbiAgICB9O1xufTtcbiIsICJpbXBvcnQgeyBFdmVudEVtaXR0ZXIgfSBmcm9tIFwiLi9oZWxwZXIvcHJvbWlzZS1ldmVudC1lbWl0dGVyLmpzXCI7XG5pbXBvcnQge1xuICAgIFNlY3JldExpbnRDb3JlSWdub3JlRGVzY3JpcHRvcixcbiAgICBTZWNyZXRMaW50Q29yZUlnbm9yZU1lc3NhZ2UsXG4gICAgU2VjcmV0TGludENvcmVSZXBvcnREZXNjcmlwdG9yLFxuICAgIFNlY3JldExpbnRDb3JlUmVzdWx0TWVzc2FnZSxcbiAgICBTZWNyZXRsaW50Q29yZVNoYXJlZE9wdGlvbnMsXG4gICAgU2VjcmV0TGludFJ1bGVDb250ZXh0LFxuICAgIFNlY3JldExpbnRSdWxlQ3JlYXRvcixcbiAgICBTZWNyZXRMaW50UnVsZUxvY2FsZVRhZyxcbiAgICBTZWNyZXRMaW50UnVsZUxvY2FsaXplTWVzc2FnZXMsXG4gICAgU2VjcmV0TGludFJ1bGVTZXZlcml0eUxldmVsLFxuICAgIFNlY3JldExpbnRTb3VyY2VDb2RlLFxufSBmcm9tIFwiQHNlY3JldGxpbnQvdHlwZXNcIjtcbmltcG9ydCB7IGNyZWF0ZVRyYW5zbGF0b3IgfSBmcm9tIFwiLi9oZWxwZXIvU2VjcmV0TGludFJ1bGVNZXNzYWdlVHJhbnNsYXRvci5qc1wiO1xuXG50eXBlIEhhbmRsZXI8VD4gPSAoZGVzY3JpcHRvcjogVCkgPT4gdm9pZDtcbmV4cG9ydCB0eXBlIENvbnRleHRFdmVudHMgPSB7XG4gICAgcmVwb3J0KGRlc2NyaXB0b3I6IFNlY3JldExpbnRDb3JlUmVzdWx0TWVzc2FnZSk6IHZvaWQ7XG4gICAgb25SZXBvcnQoaGFuZGxlcjogSGFuZGxlcjxTZWNyZXRMaW50Q29yZVJlc3VsdE1lc3NhZ2U+KTogKCkgPT4gdm9pZDtcbiAgICBpZ25vcmUoZGVzY3JpcHRvcjogU2VjcmV0TGludENvcmVJZ25vcmVNZXNzYWdlKTogdm9pZDtcbiAgICBvbklnbm9yZShoYW5kbGVyOiBIYW5kbGVyPFNlY3JldExpbnRDb3JlSWdub3JlTWVzc2FnZT4pOiAoKSA9PiB2b2lkO1xufTtcbmV4cG9ydCBjb25zdCBjcmVhdGVDb250ZXh0RXZlbnRzID0gKCk6IENvbnRleHRFdmVudHMgPT4ge1xuICAgIGNvbnN0IGNvbnRleHRFdmVudHMgPSBuZXcgRXZlbnRFbWl0dGVyKCk7XG4gICAgY29uc3QgUkVQT1JUX1NZTUJPTCA9IFN5bWJvbChcInJlcG9ydFwiKTtcbiAgICBjb25zdCBJR05PUkVfU1lNQk9MID0gU3ltYm9sKFwiaWdub3JlXCIpO1xuICAgIHJldHVybiB7XG4gICAgICAgIHJlcG9ydChkZXNjcmlwdG9yOiBTZWNyZXRMaW50Q29yZVJlc3VsdE1lc3NhZ2UpIHtcbiAgICAgICAgICAgIGNvbnRleHRFdmVudHMuZW1pdChSRVBPUlRfU1lNQk9MLCBkZXNjcmlwdG9yKTtcbiAgICAgICAgfSxcbiAgICAgICAgb25SZXBvcnQoaGFuZGxlcjogSGFuZGxlcjxTZWNyZXRMaW50Q29yZVJlc3VsdE1lc3NhZ2U+KSB7XG4gICAgICAgICAgICBjb25zdCBsaXN0ZW5lciA9IChkZXNjcmlwdG9yOiBTZWNyZXRMaW50Q29yZVJlc3VsdE1lc3NhZ2UpID0+IHtcbiAgICAgICAgICAgICAgICBoYW5kbGVyKGRlc2NyaXB0b3IpO1xuICAgICAgICAgICAgfTtcbiAgICAgICAgICAgIGNvbnRleHRFdmVudHMub24oUkVQT1JUX1NZTUJPTCwgbGlzdGVuZXIpO1xuICAgICAgICAgICAgcmV0dXJuICgpID0+IHtcbiAgICAgICAgICAgICAgICBjb250ZXh0RXZlbnRzLm9mZihSRVBPUlRfU1lNQk9MLCBsaXN0ZW5lcik7XG4gICAgICAgICAgICB9O1xuICAgICAgICB9LFxuICAgICAgICBpZ25vcmUoZGVzY3JpcHRvcjogU2VjcmV0TGludENvcmVJZ25vcmVNZXNzYWdlKSB7XG4gICAgICAgICAgICBjb250ZXh0RXZlbnRzLmVtaXQoSUdOT1JFX1NZTUJPTCwgZGVzY3JpcHRvcik7XG4gICAgICAgIH0sXG4gICAgICAgIG9uSWdub3JlKGhhbmRsZXI6IEhhbmRsZXI8U2VjcmV0TGludENvcmVJZ25vcmVNZXNzYWdlPikge1xuICAgICAgICAgICAgY29uc3QgbGlzdGVuZXIgPSAoZGVzY3JpcHRvcjogU2VjcmV0TGludENvcmVJZ25vcmVNZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICAgICAgaGFuZGxlcihkZXNjcmlwdG9yKTtcbiAgICAgICAgICAgIH07XG4gICAgICAgICAgICBjb250ZXh0RXZlbnRzLm9uKElHTk9SRV9TWU1CT0wsIGxpc3RlbmVyKTtcbiAgICAgICAgICAgIHJldHVybiAoKSA9PiB7XG4gICAgICAgICAgICAgICAgY29udGV4dEV2ZW50cy5vZmYoSUdOT1JFX1NZTUJPTCwgbGlzdGVuZXIpO1xuICAgICAgICAgICAgfTtcbiAgICAgICAgfSxcbiAgICB9O1xufTtcblxuZXhwb3J0IHR5cGUgQ3JlYXRlUnVsZUNvbnRleHRPcHRpb25zID0ge1xuICAgIHJ1bGVJZDogc3RyaW5nO1xuICAgIC8qKlxuICAgICAqIElmIHRoZSBydWxlIGlzIGluIHByZXNldCwgcGFzcyBydWxlIHByZXNldCdzIGlkIGFzIHJ1bGVQYXJlbnRJZFxuICAgICAqL1xuICAgIHJ1bGVQYXJlbnRJZD86IHN0cmluZztcbiAgICBtZXRhOiBTZWNyZXRMaW50UnVsZUNyZWF0b3JbXCJtZXRhXCJdO1xuICAgIHNldmVyaXR5PzogU2VjcmV0TGludFJ1bGVTZXZlcml0eUxldmVsO1xuICAgIHNvdXJjZUNvZGU6IFNlY3JldExpbnRTb3VyY2VDb2RlO1xuICAgIGNvbnRleHRFdmVudHM6IENvbnRleHRFdmVudHM7XG4gICAgc2hhcmVkT3B0aW9uczogU2VjcmV0bGludENvcmVTaGFyZWRPcHRpb25zO1xuICAgIGxvY2FsZTogU2VjcmV0TGludFJ1bGVMb2NhbGVUYWc7XG59O1xuZXhwb3J0IGNvbnN0IGNyZWF0ZVJ1bGVDb250ZXh0ID0gKHtcbiAgICBydWxlSWQsXG4gICAgcnVsZVBhcmVudElkLFxuICAgIG1ldGEsXG4gICAgc2V2ZXJpdHksXG4gICAgc291cmNlQ29kZSxcbiAgICBjb250ZXh0RXZlbnRzLFxuICAgIHNoYXJlZE9wdGlvbnMsXG4gICAgbG9jYWxlLFxufTogQ3JlYXRlUnVsZUNvbnRleHRPcHRpb25zKTogU2VjcmV0TGludFJ1bGVDb250ZXh0ID0+IHtcbiAgICByZXR1cm4ge1xuICAgICAgICBzaGFyZWRPcHRpb25zOiBzaGFyZWRPcHRpb25zLFxuICAgICAgICBjcmVhdGVUcmFuc2xhdG9yOiA8VCBleHRlbmRzIFNlY3JldExpbnRSdWxlTG9jYWxpemVNZXNzYWdlcz4obWVzc2FnZXM6IFQpID0+IHtcbiAgICAgICAgICAgIHJldHVybiBjcmVhdGVUcmFuc2xhdG9yKG1lc3NhZ2VzLCB7XG4gICAgICAgICAgICAgICAgZGVmYXVsdExvY2FsZTogbG9jYWxlLFxuICAgICAgICAgICAgfSk7XG4gICAgICAgIH0sXG4gICAgICAgIGlnbm9yZShkZXNjcmlwdG9yOiBTZWNyZXRMaW50Q29yZUlnbm9yZURlc2NyaXB0b3IpOiB2b2lkIHtcbiAgICAgICAgICAgIGNvbnN0IHsgbWVzc2FnZSB9ID0gZGVzY3JpcHRvci5tZXNzYWdlO1xuICAgICAgICAgICAgY29udGV4dEV2ZW50cy5pZ25vcmUoe1xuICAgICAgICAgICAgICAgIHR5cGU6IFwiaWdub3JlXCIsXG4gICAgICAgICAgICAgICAgcnVsZUlkOiBydWxlSWQsXG4gICAgICAgICAgICAgICAgcnVsZVBhcmVudElkLFxuICAgICAgICAgICAgICAgIHJhbmdlOiBkZXNjcmlwdG9yLnJhbmdlLFxuICAgICAgICAgICAgICAgIHRhcmdldFJ1bGVJZDogZGVzY3JpcHRvci50YXJnZXRSdWxlSWQsXG4gICAgICAgICAgICAgICAgbG9jOiBzb3VyY2VDb2RlLnJhbmdlVG9Mb2NhdGlvbihkZXNjcmlwdG9yLnJhbmdlKSxcbiAgICAgICAgICAgICAgICBtZXNzYWdlOiBtZXNzYWdlLFxuICAgICAgICAgICAgfSk7XG4gICAgICAgIH0sXG4gICAgICAgIHJlcG9ydChkZXNjcmlwdG9yOiBTZWNyZXRMaW50Q29yZVJlcG9ydERlc2NyaXB0b3IpOiB2b2lkIHtcbiAgICAgICAgICAgIGNvbnN0IHsgbWVzc2FnZSwgbWVzc2FnZUlkLCBkYXRhIH0gPSBkZXNjcmlwdG9yLm1lc3NhZ2U7XG4gICAgICAgICAgICAvLyBEZWZhdWx0IHNldmVyaXR5IGxldmVsIGlzIFwiZXJyb3JcIlxuICAgICAgICAgICAgY29uc3Qgc2V2ZXJpdHlMZXZlbCA9IHNldmVyaXR5ID8/IFwiZXJyb3JcIjtcbiAgICAgICAgICAgIGlmIChydWxlUGFyZW50SWQpIHtcbiAgICAgICAgICAgICAgICBjb250ZXh0RXZlbnRzLnJlcG9ydCh7XG4gICAgICAgICAgICAgICAgICAgIC4uLmRlc2NyaXB0b3IsXG4gICAgICAgICAgICAgICAgICAgIHR5cGU6IFwibWVzc2FnZVwiLFxuICAgICAgICAgICAgICAgICAgICBydWxlSWQ6IHJ1bGVJZCxcbiAgICAgICAgICAgICAgICAgICAgcnVsZVBhcmVudElkLFxuICAgICAgICAgICAgICAgICAgICBsb2M6IHNvdXJjZUNvZGUucmFuZ2VUb0xvY2F0aW9uKGRlc2NyaXB0b3IucmFuZ2UpLFxuICAgICAgICAgICAgICAgICAgICBzZXZlcml0eTogc2V2ZXJpdHlMZXZlbCxcbiAgICAgICAgICAgICAgICAgICAgbWVzc2FnZSxcbiAgICAgICAgICAgICAgICAgICAgbWVzc2FnZUlkLFxuICAgICAgICAgICAgICAgICAgICBkb2NzVXJsOiBtZXRhLmRvY3M/LnVybCA/IGAke21ldGEuZG9jcy51cmx9IyR7bWVzc2FnZUlkfWAgOiB1bmRlZmluZWQsXG4gICAgICAgICAgICAgICAgICAgIGRhdGEsXG4gICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICB9IGVsc2Uge1xuICAgICAgICAgICAgICAgIGNvbnRleHRFdmVudHMucmVwb3J0KHtcbiAgICAgICAgICAgICAgICAgICAgLi4uZGVzY3JpcHRvcixcbiAgICAgICAgICAgICAgICAgICAgdHlwZTogXCJtZXNzYWdlXCIsXG4gICAgICAgICAgICAgICAgICAgIHJ1bGVJZDogcnVsZUlkLFxuICAgICAgICAgICAgICAgICAgICBsb2M6IHNvdXJjZUNvZGUucmFuZ2VUb0xvY2F0aW9uKGRlc2NyaXB0b3IucmFuZ2UpLFxuICAgICAgICAgICAgICAgICAgICBzZXZlcml0eTogc2V2ZXJpdHlMZXZlbCxcbiAgICAgICAgICAgICAgICAgICAgbWVzc2FnZSxcbiAgICAgICAgICAgICAgICAgICAgbWVzc2FnZUlkLFxuICAgICAgICAgICAgICAgICAgICBkb2NzVXJsOiBtZXRhLmRvY3M/LnVybCA/IGAke21ldGEuZG9jcy51cmx9IyR7bWVzc2FnZUlkfWAgOiB1bmRlZmluZWQsXG4gICAgICAgICAgICAgICAgICAgIGRhdGEsXG4gICAgICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICB9XG4gICAgICAgIH0sXG4gICAgfTtcbn07XG4iLCAiaW1wb3J0IHtcbiAgICBTZWNyZXRMaW50UnVsZUNvbnRleHQsXG4gICAgU2VjcmV0TGludFJ1bGVDcmVhdG9yLFxuICAgIFNlY3JldExpbnRDb3JlQ29uZmlnUnVsZSxcbiAgICBTZWNyZXRMaW50UnVsZVJlcG9ydEhhbmRsZXIsXG4gICAgU2VjcmV0TGludFNvdXJjZUNvZGUsXG59IGZyb20gXCJAc2VjcmV0bGludC90eXBlc1wiO1xuaW1wb3J0IHsgQWxsb3dNZXNzYWdlIH0gZnJvbSBcIi4vbWVzc2FnZXMvZmlsdGVyLW1lc3NhZ2UtaWQuanNcIjtcblxuZXhwb3J0IHR5cGUgU2VjcmV0TGludFJ1bGVPcHRpb25zID0ge1xuICAgIGNvbnRleHQ6IFNlY3JldExpbnRSdWxlQ29udGV4dDtcbiAgICBkZXNjcmlwdG9yUnVsZTogU2VjcmV0TGludENvcmVDb25maWdSdWxlO1xufTtcblxuZXhwb3J0IGNsYXNzIFNlY3JldExpbnRSdWxlIHtcbiAgICBwcml2YXRlIHJ1bGVSZXBvcnRIYW5kbGU6IFNlY3JldExpbnRSdWxlUmVwb3J0SGFuZGxlcjtcbiAgICBwcml2YXRlIHJ1bGVDcmVhdG9yOiBTZWNyZXRMaW50UnVsZUNyZWF0b3I7XG4gICAgcHJpdmF0ZSBkZXNjcmlwdG9yUnVsZTogU2VjcmV0TGludENvcmVDb25maWdSdWxlO1xuXG4gICAgY29uc3RydWN0b3IoeyBkZXNjcmlwdG9yUnVsZSwgY29udGV4dCB9OiBTZWNyZXRMaW50UnVsZU9wdGlvbnMpIHtcbiAgICAgICAgdGhpcy5kZXNjcmlwdG9yUnVsZSA9IGRlc2NyaXB0b3JSdWxlO1xuICAgICAgICB0aGlzLnJ1bGVDcmVhdG9yID0gZGVzY3JpcHRvclJ1bGUucnVsZTtcbiAgICAgICAgLy8gbm9ybWFsaXplIHJ1bGUgb3B0aW9uc1xuICAgICAgICBjb25zdCBydWxlQ3JlYXRvck9wdGlvbnMgPSBkZXNjcmlwdG9yUnVsZS5vcHRpb25zIHx8IHt9O1xuICAgICAgICB0aGlzLnJ1bGVSZXBvcnRIYW5kbGUgPSB0aGlzLnJ1bGVDcmVhdG9yLmNyZWF0ZShjb250ZXh0LCBydWxlQ3JlYXRvck9wdGlvbnMpO1xuICAgIH1cblxuICAgIGFsbG93TWVzc2FnZUlkcygpOiBBbGxvd01lc3NhZ2VbXSB7XG4gICAgICAgIGlmICghdGhpcy5kZXNjcmlwdG9yUnVsZS5hbGxvd01lc3NhZ2VJZHMpIHtcbiAgICAgICAgICAgIHJldHVybiBbXTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBydWxlSWQgPSB0aGlzLnJ1bGVDcmVhdG9yLm1ldGEuaWQ7XG4gICAgICAgIHJldHVybiB0aGlzLmRlc2NyaXB0b3JSdWxlLmFsbG93TWVzc2FnZUlkcy5tYXAoKGFsbG93TWVzc2FnZUlkKSA9PiB7XG4gICAgICAgICAgICByZXR1cm4ge1xuICAgICAgICAgICAgICAgIG1lc3NhZ2VJZDogYWxsb3dNZXNzYWdlSWQsXG4gICAgICAgICAgICAgICAgcnVsZUlkLFxuICAgICAgICAgICAgfTtcbiAgICAgICAgfSk7XG4gICAgfVxuXG4gICAgc3VwcG9ydFNvdXJjZUNvZGUoc291cmNlQ29kZTogU2VjcmV0TGludFNvdXJjZUNvZGUpIHtcbiAgICAgICAgY29uc3QgY29udGVudFR5cGUgPSBzb3VyY2VDb2RlLmNvbnRlbnRUeXBlO1xuICAgICAgICBpZiAoY29udGVudFR5cGUgPT09IFwidW5rbm93blwiKSB7XG4gICAgICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgICAgfVxuICAgICAgICBpZiAodGhpcy5ydWxlQ3JlYXRvci5tZXRhLnN1cHBvcnRlZENvbnRlbnRUeXBlcy5pbmNsdWRlcyhcImFsbFwiKSkge1xuICAgICAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICAgIH1cbiAgICAgICAgcmV0dXJuIHRoaXMucnVsZUNyZWF0b3IubWV0YS5zdXBwb3J0ZWRDb250ZW50VHlwZXMuaW5jbHVkZXMoY29udGVudFR5cGUpO1xuICAgIH1cblxuICAgIGFzeW5jIGZpbGUoc291cmNlOiBTZWNyZXRMaW50U291cmNlQ29kZSkge1xuICAgICAgICBjb25zdCBmaWxlID0gdGhpcy5ydWxlUmVwb3J0SGFuZGxlLmZpbGU7XG4gICAgICAgIGlmICghZmlsZSkge1xuICAgICAgICAgICAgcmV0dXJuO1xuICAgICAgICB9XG4gICAgICAgIHJldHVybiBmaWxlKHNvdXJjZSk7XG4gICAgfVxufVxuIiwgImV4cG9ydCBjb25zdCBzZWNyZXRMaW50UHJvZmlsZXIgPSB7IG1hcmsoKSB7fSB9OyIsICJpbXBvcnQge1xuICAgIFNlY3JldExpbnRDb3JlQ29uZmlnUnVsZSxcbiAgICBTZWNyZXRMaW50Q29yZUNvbmZpZ1J1bGVQcmVzZXQsXG4gICAgU2VjcmV0TGludFJ1bGVDb250ZXh0LFxuICAgIFNlY3JldExpbnRSdWxlUHJlc2V0Q29udGV4dCxcbiAgICBTZWNyZXRMaW50U291cmNlQ29kZSxcbn0gZnJvbSBcIkBzZWNyZXRsaW50L3R5cGVzXCI7XG5pbXBvcnQgeyBQcm9taXNlRXZlbnRFbWl0dGVyIH0gZnJvbSBcIi4vaGVscGVyL3Byb21pc2UtZXZlbnQtZW1pdHRlci5qc1wiO1xuaW1wb3J0IHsgU2VjcmV0TGludFJ1bGUgfSBmcm9tIFwiLi9TZWNyZXRMaW50UnVsZUltcGwuanNcIjtcbmltcG9ydCB7IHNlY3JldExpbnRQcm9maWxlciB9IGZyb20gXCJAc2VjcmV0bGludC9wcm9maWxlclwiO1xuaW1wb3J0IHsgQWxsb3dNZXNzYWdlIH0gZnJvbSBcIi4vbWVzc2FnZXMvZmlsdGVyLW1lc3NhZ2UtaWQuanNcIjtcblxuZXhwb3J0IHR5cGUgUnVubmluZ0V2ZW50cyA9IHtcbiAgICBjb2xsZWN0QWxsb3dNZXNzYWdlSWRzKCk6IEFsbG93TWVzc2FnZVtdO1xuICAgIC8qKlxuICAgICAqIHJlZ2lzdGVyIHJ1bGUgdG8gQ29yZVxuICAgICAqIEluIHRoaXMgZnVuY3Rpb24sIHRoZSBydWxlJ3Mgb3B0aW9uIGlzIGZyb3plbi5cbiAgICAgKiBAcGFyYW0gZGVzY3JpcHRvclJ1bGVcbiAgICAgKiBAcGFyYW0gY29udGV4dFxuICAgICAqL1xuICAgIHJlZ2lzdGVyUnVsZSh7XG4gICAgICAgIGRlc2NyaXB0b3JSdWxlLFxuICAgICAgICBjb250ZXh0LFxuICAgIH06IHtcbiAgICAgICAgZGVzY3JpcHRvclJ1bGU6IFNlY3JldExpbnRDb3JlQ29uZmlnUnVsZTtcbiAgICAgICAgY29udGV4dDogU2VjcmV0TGludFJ1bGVDb250ZXh0O1xuICAgIH0pOiB2b2lkO1xuICAgIHJlZ2lzdGVyUnVsZVByZXNldCh7XG4gICAgICAgIGRlc2NyaXB0b3JSdWxlUHJlc2V0LFxuICAgICAgICBjb250ZXh0LFxuICAgIH06IHtcbiAgICAgICAgZGVzY3JpcHRvclJ1bGVQcmVzZXQ6IFNlY3JldExpbnRDb3JlQ29uZmlnUnVsZVByZXNldDtcbiAgICAgICAgY29udGV4dDogU2VjcmV0TGludFJ1bGVQcmVzZXRDb250ZXh0O1xuICAgIH0pOiB2b2lkO1xuICAgIGlzUmVnaXN0ZXJlZChydWxlSWQ6IHN0cmluZyk6IGJvb2xlYW47XG4gICAgcnVuTGludChvcHRpb25zOiB7IHNvdXJjZUNvZGU6IFNlY3JldExpbnRTb3VyY2VDb2RlIH0pOiBQcm9taXNlPEFycmF5PHZvaWQ+Pjtcbn07XG5leHBvcnQgY29uc3QgY3JlYXRlUnVubmluZ0V2ZW50cyA9ICgpOiBSdW5uaW5nRXZlbnRzID0+IHtcbiAgICBjb25zdCBjb250ZXh0RXZlbnRzID0gbmV3IFByb21pc2VFdmVudEVtaXR0ZXIoKTtcbiAgICBjb25zdCByZWdpc3RlclNldCA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICAgIGNvbnN0IExJTlRfSEFORExFID0gU3ltYm9sKFwibGludDpzdGFydFwiKTtcbiAgICBjb25zdCBydWxlczogU2VjcmV0TGludFJ1bGVbXSA9IFtdO1xuICAgIHJldHVybiB7XG4gICAgICAgIGNvbGxlY3RBbGxvd01lc3NhZ2VJZHMoKTogQWxsb3dNZXNzYWdlW10ge1xuICAgICAgICAgICAgY29uc3QgYWxsb3dNZXNzYWdlSWRzOiBBbGxvd01lc3NhZ2VbXSA9IFtdO1xuICAgICAgICAgICAgcnVsZXMuZm9yRWFjaCgocnVsZSkgPT4ge1xuICAgICAgICAgICAgICAgIGFsbG93TWVzc2FnZUlkcy5wdXNoKC4uLnJ1bGUuYWxsb3dNZXNzYWdlSWRzKCkpO1xuICAgICAgICAgICAgfSk7XG4gICAgICAgICAgICByZXR1cm4gYWxsb3dNZXNzYWdlSWRzO1xuICAgICAgICB9LFxuICAgICAgICAvKipcbiAgICAgICAgICogU3RhcnQgdG8gcnVuIGxpbnRpbmdcbiAgICAgICAgICogQHBhcmFtIG9wdGlvbnNcbiAgICAgICAgICovXG4gICAgICAgIHJ1bkxpbnQob3B0aW9uczogeyBzb3VyY2VDb2RlOiBTZWNyZXRMaW50U291cmNlQ29kZSB9KTogUHJvbWlzZTxBcnJheTx2b2lkPj4ge1xuICAgICAgICAgICAgcmV0dXJuIGNvbnRleHRFdmVudHMuZW1pdChMSU5UX0hBTkRMRSwgb3B0aW9ucyk7XG4gICAgICAgIH0sXG4gICAgICAgIHJlZ2lzdGVyUnVsZSh7XG4gICAgICAgICAgICBkZXNjcmlwdG9yUnVsZSxcbiAgICAgICAgICAgIGNvbnRleHQsXG4gICAgICAgIH06IHtcbiAgICAgICAgICAgIGRlc2NyaXB0b3JSdWxlOiBTZWNyZXRMaW50Q29yZUNvbmZpZ1J1bGU7XG4gICAgICAgICAgICBjb250ZXh0OiBTZWNyZXRMaW50UnVsZUNvbnRleHQ7XG4gICAgICAgIH0pIHtcbiAgICAgICAgICAgIGlmIChyZWdpc3RlclNldC5oYXMoZGVzY3JpcHRvclJ1bGUuaWQpKSB7XG4gICAgICAgICAgICAgICAgLy8gVE9ETzogbW9yZSB0cml2aWFsIGltcGxlbWVudGF0aW9uXG4gICAgICAgICAgICAgICAgdGhyb3cgbmV3IEVycm9yKGBydWxlLmlkOiR7ZGVzY3JpcHRvclJ1bGUuaWR9IGlzIGFscmVhZHkgcmVnaXN0ZXJlZC5cbiAgICAgICAgICAgICAgICBcbkR1cGxpY2F0ZWQgcnVsZS5pZCBpcyBzb21ldGhpbmcgd3JvbmcgaW4gLnNlY3JldGxpbnRyYy4gICAgICAgICAgICAgICAgXG5gKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJlZ2lzdGVyU2V0LmFkZChkZXNjcmlwdG9yUnVsZS5pZCk7XG4gICAgICAgICAgICBjb25zdCBydWxlID0gbmV3IFNlY3JldExpbnRSdWxlKHtcbiAgICAgICAgICAgICAgICBkZXNjcmlwdG9yUnVsZTogZGVzY3JpcHRvclJ1bGUsXG4gICAgICAgICAgICAgICAgY29udGV4dCxcbiAgICAgICAgICAgIH0pO1xuICAgICAgICAgICAgcnVsZXMucHVzaChydWxlKTtcbiAgICAgICAgICAgIGNvbnRleHRFdmVudHMub24oTElOVF9IQU5ETEUsIGFzeW5jICh7IHNvdXJjZUNvZGUgfTogeyBzb3VyY2VDb2RlOiBTZWNyZXRMaW50U291cmNlQ29kZSB9KSA9PiB7XG4gICAgICAgICAgICAgICAgLy8gVE9ETzogYWRkIG1vcmUgaGFuZGxlclxuICAgICAgICAgICAgICAgIC8vIENhbGwgT1x1RkZGRlx1RkZGRnJkZXI/XG4gICAgICAgICAgICAgICAgLy8gLSBmaWxlXG4gICAgICAgICAgICAgICAgc2VjcmV0TGludFByb2ZpbGVyLm1hcmsoe1xuICAgICAgICAgICAgICAgICAgICB0eXBlOiBcIkBjb3JlPnJ1bGUtaGFuZGxlcjo6c3RhcnRcIixcbiAgICAgICAgICAgICAgICAgICAgaWQ6IGRlc2NyaXB0b3JSdWxlLnJ1bGUubWV0YS5pZCxcbiAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgICAgICAvLyBpZiB0aGlzIHJ1bGUgc3VwcG9ydCB0aGUgY29udGVudCB0eXBlXG4gICAgICAgICAgICAgICAgaWYgKHJ1bGUuc3VwcG9ydFNvdXJjZUNvZGUoc291cmNlQ29kZSkpIHtcbiAgICAgICAgICAgICAgICAgICAgYXdhaXQgcnVsZS5maWxlKHNvdXJjZUNvZGUpO1xuICAgICAgICAgICAgICAgIH1cbiAgICAgICAgICAgICAgICBzZWNyZXRMaW50UHJvZmlsZXIubWFyayh7XG4gICAgICAgICAgICAgICAgICAgIHR5cGU6IFwiQGNvcmU+cnVsZS1oYW5kbGVyOjplbmRcIixcbiAgICAgICAgICAgICAgICAgICAgaWQ6IGRlc2NyaXB0b3JSdWxlLnJ1bGUubWV0YS5pZCxcbiAgICAgICAgICAgICAgICB9KTtcbiAgICAgICAgICAgIH0pO1xuICAgICAgICB9LFxuICAgICAgICByZWdpc3RlclJ1bGVQcmVzZXQoe1xuICAgICAgICAgICAgZGVzY3JpcHRvclJ1bGVQcmVzZXQsXG4gICAgICAgICAgICBjb250ZXh0LFxuICAgICAgICB9OiB7XG4gICAgICAgICAgICBkZXNjcmlwdG9yUnVsZVByZXNldDogU2VjcmV0TGludENvcmVDb25maWdSdWxlUHJlc2V0O1xuICAgICAgICAgICAgY29udGV4dDogU2VjcmV0TGludFJ1bGVQcmVzZXRDb250ZXh0O1xuICAgICAgICB9KSB7XG4gICAgICAgICAgICAvLyBOb3JtYWxpemVkIFJ1bGUgUHJlc2V0IE9wdGlvbnNcbiAgICAgICAgICAgIGNvbnN0IHJ1bGVQcmVzZXRDcmVhdG9yT3B0aW9ucyA9IGRlc2NyaXB0b3JSdWxlUHJlc2V0Lm9wdGlvbnMgfHwgW107XG4gICAgICAgICAgICAvLyBJbnRlcm5hbGx5LCBSdWxlUHJlc2V0I3JlZ2lzdGVyIGNhbGwgYHJlZ2lzdGVyUnVsZWBcbiAgICAgICAgICAgIGRlc2NyaXB0b3JSdWxlUHJlc2V0LnJ1bGUuY3JlYXRlKGNvbnRleHQsIHJ1bGVQcmVzZXRDcmVhdG9yT3B0aW9ucyk7XG4gICAgICAgIH0sXG4gICAgICAgIGlzUmVnaXN0ZXJlZChydWxlSWQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgICAgICAgICAgcmV0dXJuIHJlZ2lzdGVyU2V0LmhhcyhydWxlSWQpO1xuICAgICAgICB9LFxuICAgIH07XG59O1xuIiwgImltcG9ydCB7XG4gICAgU2VjcmV0TGludENvcmVDb25maWdSdWxlLFxuICAgIFNlY3JldExpbnRDb3JlQ29uZmlnUnVsZVByZXNldCxcbiAgICBTZWNyZXRsaW50Q29yZVNoYXJlZE9wdGlvbnMsXG4gICAgU2VjcmV0TGludFJ1bGVDcmVhdG9yLFxuICAgIFNlY3JldExpbnRSdWxlQ3JlYXRvck9wdGlvbnMsXG4gICAgU2VjcmV0TGludFJ1bGVMb2NhbGVUYWcsXG4gICAgU2VjcmV0TGludFJ1bGVQcmVzZXRDb250ZXh0LFxuICAgIFNlY3JldExpbnRTb3VyY2VDb2RlLFxufSBmcm9tIFwiQHNlY3JldGxpbnQvdHlwZXNcIjtcbmltcG9ydCB7IFJ1bm5pbmdFdmVudHMgfSBmcm9tIFwiLi9SdW5uaW5nRXZlbnRzLmpzXCI7XG5pbXBvcnQgeyBDb250ZXh0RXZlbnRzLCBjcmVhdGVSdWxlQ29udGV4dCB9IGZyb20gXCIuL1J1bGVDb250ZXh0LmpzXCI7XG5cbi8qKlxuICogQ3JlYXRlIGEgY29udGV4dCBmb3IgUnVsZSBQcmVzZXRcbiAqL1xuZXhwb3J0IGNvbnN0IGNyZWF0ZVJ1bGVQcmVzZXRDb250ZXh0ID0gKHtcbiAgICBjb25maWdSdWxlUHJlc2V0LFxuICAgIHNvdXJjZUNvZGUsXG4gICAgcnVubmluZ0V2ZW50cyxcbiAgICBjb250ZXh0RXZlbnRzLFxuICAgIHNoYXJlZE9wdGlvbnMsXG4gICAgbG9jYWxlLFxufToge1xuICAgIGNvbmZpZ1J1bGVQcmVzZXQ6IFNlY3JldExpbnRDb3JlQ29uZmlnUnVsZVByZXNldDtcbiAgICBzb3VyY2VDb2RlOiBTZWNyZXRMaW50U291cmNlQ29kZTtcbiAgICBjb250ZXh0RXZlbnRzOiBDb250ZXh0RXZlbnRzO1xuICAgIHJ1bm5pbmdFdmVudHM6IFJ1bm5pbmdFdmVudHM7XG4gICAgc2hhcmVkT3B0aW9uczogU2VjcmV0bGludENvcmVTaGFyZWRPcHRpb25zO1xuICAgIGxvY2FsZTogU2VjcmV0TGludFJ1bGVMb2NhbGVUYWc7XG59KTogU2VjcmV0TGludFJ1bGVQcmVzZXRDb250ZXh0ID0+IHtcbiAgICBjb25zdCBwcmVzZXRSdWxlcyA9IGNvbmZpZ1J1bGVQcmVzZXQucnVsZXMgfHwgW107XG4gICAgaWYgKCFBcnJheS5pc0FycmF5KHByZXNldFJ1bGVzKSkge1xuICAgICAgICBjb25zb2xlLmVycm9yKGAke2NvbmZpZ1J1bGVQcmVzZXQuaWR9OlByZXNldFJ1bGVzIGlzIGludmFsaWQgZm9ybWF0YCwgcHJlc2V0UnVsZXMpO1xuICAgICAgICB0aHJvdyBuZXcgRXJyb3IoXCJwcmVzZXQncyBydWxlcyBzaG91bGQgYmUgYW4gYXJyYXkgb2YgcnVsZSBkZWZpbml0aW9uc1wiKTtcbiAgICB9XG4gICAgcmV0dXJuIHtcbiAgICAgICAgc2hhcmVkT3B0aW9ucyxcbiAgICAgICAgcmVnaXN0ZXJSdWxlPE9wdGlvbnMgZXh0ZW5kcyBTZWNyZXRMaW50UnVsZUNyZWF0b3JPcHRpb25zPihcbiAgICAgICAgICAgIHJ1bGU6IFNlY3JldExpbnRSdWxlQ3JlYXRvcjxPcHRpb25zPixcbiAgICAgICAgICAgIGRlZmF1bHRWYWx1ZT86IE9taXQ8U2VjcmV0TGludENvcmVDb25maWdSdWxlPE9wdGlvbnM+LCBcImlkXCIgfCBcInJ1bGVcIj5cbiAgICAgICAgKTogdm9pZCB7XG4gICAgICAgICAgICBjb25zdCBkZXNjcmlwdG9yUnVsZSA9IHByZXNldFJ1bGVzLmZpbmQoKGRlc2NyaXB0b3JSdWxlKSA9PiB7XG4gICAgICAgICAgICAgICAgcmV0dXJuIGRlc2NyaXB0b3JSdWxlLmlkID09PSBydWxlLm1ldGEuaWQ7XG4gICAgICAgICAgICB9KTtcbiAgICAgICAgICAgIC8vIFVzZSB1bmRlZmluZWQgaW5zdGVhZCBvZiB7fVxuICAgICAgICAgICAgLy8gRGVmYXVsdCB2YWx1ZSB3aWxsIGJlIGhhbmRsZWQgYnkgUnVubmluZ0V2ZW50cyNyZWdpc3RlclJ1bGVcbiAgICAgICAgICAgIGNvbnN0IGRlc2NyaXB0b3JSdWxlT3B0aW9ucyA9IGRlc2NyaXB0b3JSdWxlID8gZGVzY3JpcHRvclJ1bGUub3B0aW9ucyA6IHVuZGVmaW5lZDtcbiAgICAgICAgICAgIGNvbnN0IGRlc2NyaXB0b3JSdWxlRGlzYWJsZWQgPSBkZXNjcmlwdG9yUnVsZSA/IGRlc2NyaXB0b3JSdWxlLmRpc2FibGVkIDogdW5kZWZpbmVkO1xuICAgICAgICAgICAgY29uc3QgZGVzY3JpcHRvclJ1bGVTZXZlcml0eSA9IGRlc2NyaXB0b3JSdWxlID8gZGVzY3JpcHRvclJ1bGUuc2V2ZXJpdHkgOiB1bmRlZmluZWQ7XG4gICAgICAgICAgICBjb25zdCBkZXNjcmlwdG9yQWxsb3dNZXNzYWdlSWRzID0gZGVzY3JpcHRvclJ1bGUgPyBkZXNjcmlwdG9yUnVsZS5hbGxvd01lc3NhZ2VJZHMgOiB1bmRlZmluZWQ7XG4gICAgICAgICAgICBjb25zdCBjb250ZXh0ID0gY3JlYXRlUnVsZUNvbnRleHQoe1xuICAgICAgICAgICAgICAgIC8vIHJ1bGUgaWQgaXMgYSBzaW5nbGUgcnVsZSBpbiBhIHByZXNldFxuICAgICAgICAgICAgICAgIHJ1bGVJZDogcnVsZS5tZXRhLmlkLFxuICAgICAgICAgICAgICAgIC8vIHBhcmVudCBydWxlIGlkIGlzIHJ1bGUgcHJlc2V0IGlkXG4gICAgICAgICAgICAgICAgcnVsZVBhcmVudElkOiBjb25maWdSdWxlUHJlc2V0LmlkLFxuICAgICAgICAgICAgICAgIG1ldGE6IHJ1bGUubWV0YSxcbiAgICAgICAgICAgICAgICBzZXZlcml0eTogZGVzY3JpcHRvclJ1bGVTZXZlcml0eSxcbiAgICAgICAgICAgICAgICBzb3VyY2VDb2RlLFxuICAgICAgICAgICAgICAgIGNvbnRleHRFdmVudHM6IGNvbnRleHRFdmVudHMsXG4gICAgICAgICAgICAgICAgc2hhcmVkT3B0aW9uczogc2hhcmVkT3B0aW9ucyxcbiAgICAgICAgICAgICAgICBsb2NhbGUsXG4gICAgICAgICAgICB9KTtcbiAgICAgICAgICAgIGNvbnN0IGRlZmF1bHRWYWx1ZU9mUHJlc2V0ID0gZGVmYXVsdFZhbHVlID8gZGVmYXVsdFZhbHVlIDoge307XG4gICAgICAgICAgICBydW5uaW5nRXZlbnRzLnJlZ2lzdGVyUnVsZSh7XG4gICAgICAgICAgICAgICAgZGVzY3JpcHRvclJ1bGU6IHtcbiAgICAgICAgICAgICAgICAgICAgLy8gb3B0aW9ucyBhbmQgZGlzYWJsZWQgLi4uXG4gICAgICAgICAgICAgICAgICAgIC4uLmRlZmF1bHRWYWx1ZU9mUHJlc2V0LFxuICAgICAgICAgICAgICAgICAgICAvLyBQcmVmZXIgdG8gdXNlIHVzZXIgc2V0dGluZ1xuICAgICAgICAgICAgICAgICAgICAvLyBVc2VyIGNhbiBvdmVycmlkZSBwcmVzZXQgc2V0dGluZ1xuICAgICAgICAgICAgICAgICAgICAuLi5kZXNjcmlwdG9yUnVsZSxcbiAgICAgICAgICAgICAgICAgICAgaWQ6IHJ1bGUubWV0YS5pZCxcbiAgICAgICAgICAgICAgICAgICAgb3B0aW9uczogZGVzY3JpcHRvclJ1bGVPcHRpb25zLFxuICAgICAgICAgICAgICAgICAgICBydWxlLFxuICAgICAgICAgICAgICAgICAgICBkaXNhYmxlZDogZGVzY3JpcHRvclJ1bGVEaXNhYmxlZCxcbiAgICAgICAgICAgICAgICAgICAgYWxsb3dNZXNzYWdlSWRzOiBkZXNjcmlwdG9yQWxsb3dNZXNzYWdlSWRzLFxuICAgICAgICAgICAgICAgICAgICBzZXZlcml0eTogZGVzY3JpcHRvclJ1bGVTZXZlcml0eSxcbiAgICAgICAgICAgICAgICB9LFxuICAgICAgICAgICAgICAgIGNvbnRleHQsXG4gICAgICAgICAgICB9KTtcbiAgICAgICAgfSxcbiAgICB9O1xufTtcbiIsICJpbXBvcnQgeyBTZWNyZXRMaW50Q29yZUlnbm9yZU1lc3NhZ2UsIFNlY3JldExpbnRDb3JlUmVzdWx0TWVzc2FnZSB9IGZyb20gXCJAc2VjcmV0bGludC90eXBlc1wiO1xuXG4vKipcbiAqIHRoZSBgaW5kZXhgIGlzIGluIHRoZSBgcmFuZ2VgIGFuZCByZXR1cm4gdHJ1ZS5cbiAqIEBwYXJhbSB7TnVtYmVyfSBpbmRleFxuICogQHBhcmFtIHtOdW1iZXJbXX0gcmFuZ2VcbiAqIEByZXR1cm5zIHtib29sZWFufVxuICovXG5jb25zdCBpc0NvbnRhaW5lZFJhbmdlID0gKGluZGV4OiBudW1iZXIsIHJhbmdlOiByZWFkb25seSBbc3RhcnRJbmRleDogbnVtYmVyLCBlbmRJbmRleDogbnVtYmVyXSkgPT4ge1xuICAgIGNvbnN0IFtzdGFydCwgZW5kXSA9IHJhbmdlO1xuICAgIHJldHVybiBzdGFydCA8PSBpbmRleCAmJiBpbmRleCA8PSBlbmQ7XG59O1xuXG5leHBvcnQgdHlwZSBmaWx0ZXJJZ25vcmVkTWVzc2FnZXNPcHRpb25zID0ge1xuICAgIHJlcG9ydGVkTWVzc2FnZXM6IFNlY3JldExpbnRDb3JlUmVzdWx0TWVzc2FnZVtdO1xuICAgIGlnbm9yZWRNZXNzYWdlczogU2VjcmV0TGludENvcmVJZ25vcmVNZXNzYWdlW107XG59O1xuXG4vKipcbiAqIGZpbHRlciBtZXNzYWdlcyBieSBpZ25vcmUgbWVzc2FnZXNcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZpbHRlcklnbm9yZWRNZXNzYWdlcyhvcHRpb25zOiBmaWx0ZXJJZ25vcmVkTWVzc2FnZXNPcHRpb25zKTogU2VjcmV0TGludENvcmVSZXN1bHRNZXNzYWdlW10ge1xuICAgIGNvbnN0IHJlcG9ydGVkTWVzc2FnZXMgPSBvcHRpb25zLnJlcG9ydGVkTWVzc2FnZXM7XG4gICAgY29uc3QgaWdub3JlTWVzc2FnZXMgPSBvcHRpb25zLmlnbm9yZWRNZXNzYWdlcztcbiAgICAvLyBpZiBtYXRjaCwgcmVqZWN0IHRoZSBtZXNzYWdlXG4gICAgcmV0dXJuIHJlcG9ydGVkTWVzc2FnZXMuZmlsdGVyKChtZXNzYWdlKSA9PiB7XG4gICAgICAgIHJldHVybiAhaWdub3JlTWVzc2FnZXMuc29tZSgoaWdub3JlTWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgY29uc3QgaXNJbklnbm9yaW5nUmFuZ2UgPVxuICAgICAgICAgICAgICAgIGlzQ29udGFpbmVkUmFuZ2UobWVzc2FnZS5yYW5nZVswXSwgaWdub3JlTWVzc2FnZS5yYW5nZSkgJiZcbiAgICAgICAgICAgICAgICBpc0NvbnRhaW5lZFJhbmdlKG1lc3NhZ2UucmFuZ2VbMV0sIGlnbm9yZU1lc3NhZ2UucmFuZ2UpO1xuICAgICAgICAgICAgaWYgKGlzSW5JZ25vcmluZ1JhbmdlICYmIGlnbm9yZU1lc3NhZ2UudGFyZ2V0UnVsZUlkKSB7XG4gICAgICAgICAgICAgICAgLy8gXCIqXCIgaXMgd2lsZGNhcmQgdGhhdCBtYXRjaCBhbnkgcnVsZVxuICAgICAgICAgICAgICAgIGlmIChpZ25vcmVNZXNzYWdlLnRhcmdldFJ1bGVJZCA9PT0gXCIqXCIpIHtcbiAgICAgICAgICAgICAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICAgICAgICAgICAgfVxuICAgICAgICAgICAgICAgIC8vIGNvbXBhcmUgbm9ybWFsaXplZCBrZXkgcGF0aFxuICAgICAgICAgICAgICAgIHJldHVybiBtZXNzYWdlLnJ1bGVJZCA9PT0gaWdub3JlTWVzc2FnZS50YXJnZXRSdWxlSWQ7XG4gICAgICAgICAgICB9XG4gICAgICAgICAgICByZXR1cm4gaXNJbklnbm9yaW5nUmFuZ2U7XG4gICAgICAgIH0pO1xuICAgIH0pO1xufVxuIiwgIi8vIExJQ0VOU0UgOiBNSVRcbmltcG9ydCB7IFNlY3JldExpbnRDb3JlUmVzdWx0TWVzc2FnZSwgU2VjcmV0TGludENvcmVJZ25vcmVNZXNzYWdlIH0gZnJvbSBcIkBzZWNyZXRsaW50L3R5cGVzXCI7XG5cbmV4cG9ydCB0eXBlIFNlY3JldExpbnRBbGxNZXNzYWdlcyA9IFNlY3JldExpbnRDb3JlUmVzdWx0TWVzc2FnZSB8IFNlY3JldExpbnRDb3JlSWdub3JlTWVzc2FnZTtcbmV4cG9ydCB0eXBlIFNlY3JldExpbnRNZXNzYWdlUHJvY2Vzc29yID0gKG1lc3NhZ2VzOiBBcnJheTxTZWNyZXRMaW50QWxsTWVzc2FnZXM+KSA9PiBBcnJheTxTZWNyZXRMaW50QWxsTWVzc2FnZXM+O1xuXG5leHBvcnQgY29uc3QgY3JlYXRlTWVzc2FnZVByb2Nlc3NvciA9IChwcm9jZXNzb3JzOiBTZWNyZXRMaW50TWVzc2FnZVByb2Nlc3NvcltdKSA9PiB7XG4gICAgcmV0dXJuIHtcbiAgICAgICAgLyoqXG4gICAgICAgICAqIHByb2Nlc3MgYG1lc3NhZ2VzYCB3aXRoIHJlZ2lzdGVyZWQgcHJvY2Vzc2VzXG4gICAgICAgICAqL1xuICAgICAgICBwcm9jZXNzPFIgZXh0ZW5kcyBTZWNyZXRMaW50QWxsTWVzc2FnZXM+KG1lc3NhZ2VzOiBBcnJheTxTZWNyZXRMaW50QWxsTWVzc2FnZXM+KTogUltdIHtcbiAgICAgICAgICAgIGNvbnN0IG9yaWdpbmFsTWVzc2FnZXMgPSBtZXNzYWdlcztcbiAgICAgICAgICAgIGlmIChwcm9jZXNzb3JzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgICAgICAgICAgIHRocm93IG5ldyBFcnJvcihcInByb2Nlc3NvcnMgc2hvdWxkIGJlID4gMFwiKTtcbiAgICAgICAgICAgIH1cbiAgICAgICAgICAgIHJldHVybiBwcm9jZXNzb3JzLnJlZHVjZSgobWVzc2FnZXMsIGZpbHRlcikgPT4ge1xuICAgICAgICAgICAgICAgIHJldHVybiBmaWx0ZXIobWVzc2FnZXMpO1xuICAgICAgICAgICAgfSwgb3JpZ2luYWxNZXNzYWdlcykgYXMgUltdO1xuICAgICAgICB9LFxuICAgIH07XG59O1xuIiwgIi8vIExJQ0VOU0UgOiBNSVRcbmltcG9ydCB7IFNlY3JldExpbnRBbGxNZXNzYWdlcyB9IGZyb20gXCIuL01lc3NhZ2VQcm9jZXNzTWFuYWdlci5qc1wiO1xuXG4vKipcbiAqIGVxdWFsIG1lc3NhZ2VcbiAqL1xuY29uc3QgaXNFcXVhbE1lc3NhZ2UgPSAoYU1lc3NhZ2U6IFNlY3JldExpbnRBbGxNZXNzYWdlcywgYk1lc3NhZ2U6IFNlY3JldExpbnRBbGxNZXNzYWdlcykgPT4ge1xuICAgIHJldHVybiAoXG4gICAgICAgIGFNZXNzYWdlLnJhbmdlWzBdID09PSBiTWVzc2FnZS5yYW5nZVswXSAmJlxuICAgICAgICBhTWVzc2FnZS5yYW5nZVsxXSA9PT0gYk1lc3NhZ2UucmFuZ2VbMV0gJiZcbiAgICAgICAgXCJzZXZlcml0eVwiIGluIGFNZXNzYWdlICYmXG4gICAgICAgIFwic2V2ZXJpdHlcIiBpbiBiTWVzc2FnZSAmJlxuICAgICAgICBhTWVzc2FnZS5zZXZlcml0eSA9PT0gYk1lc3NhZ2Uuc2V2ZXJpdHkgJiZcbiAgICAgICAgYU1lc3NhZ2UubWVzc2FnZSA9PT0gYk1lc3NhZ2UubWVzc2FnZVxuICAgICk7XG59O1xuXG4vKipcbiAqIGZpbHRlciBkdXBsaWNhdGVkIG1lc3NhZ2VzXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmaWx0ZXJEdXBsaWNhdGVkTWVzc2FnZXMobWVzc2FnZXM6IFNlY3JldExpbnRBbGxNZXNzYWdlc1tdID0gW10pIHtcbiAgICByZXR1cm4gbWVzc2FnZXMuZmlsdGVyKChtZXNzYWdlLCBpbmRleCkgPT4ge1xuICAgICAgICBjb25zdCByZXN0TWVzc2FnZXMgPSBtZXNzYWdlcy5zbGljZShpbmRleCArIDEpO1xuICAgICAgICByZXR1cm4gIXJlc3RNZXNzYWdlcy5zb21lKChyZXN0TWVzc2FnZSkgPT4ge1xuICAgICAgICAgICAgcmV0dXJuIGlzRXF1YWxNZXNzYWdlKG1lc3NhZ2UsIHJlc3RNZXNzYWdlKTtcbiAgICAgICAgfSk7XG4gICAgfSk7XG59XG4iLCAiLy8gTElDRU5TRSA6IE1JVFxuaW1wb3J0IHsgU2VjcmV0TGludENvcmVSZXN1bHRNZXNzYWdlIH0gZnJvbSBcIkBzZWNyZXRsaW50L3R5cGVzXCI7XG5cbi8qKlxuICogc29ydCBtZXNzYWdlcyBieSBsaW5lIGFuZCBjb2x1bW5cbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNvcnRNZXNzYWdlc0J5TG9jYXRpb24obWVzc2FnZXM6IFNlY3JldExpbnRDb3JlUmVzdWx0TWVzc2FnZVtdKTogU2VjcmV0TGludENvcmVSZXN1bHRNZXNzYWdlW10ge1xuICAgIC8vIHNvcnQgYnkgbGluZSBhbmQgY29sdW1uXG4gICAgcmV0dXJuIG1lc3NhZ2VzLnNvcnQoZnVuY3Rpb24gKGEsIGIpIHtcbiAgICAgICAgY29uc3Qgc3RhcnRJbmRleERpZmYgPSBhLnJhbmdlWzBdIC0gYi5yYW5nZVswXTtcbiAgICAgICAgaWYgKHN0YXJ0SW5kZXhEaWZmID09PSAwKSB7XG4gICAgICAgICAgICByZXR1cm4gYS5yYW5nZVsxXSAtIGIucmFuZ2VbMV07XG4gICAgICAgIH0gZWxzZSB7XG4gICAgICAgICAgICByZXR1cm4gc3RhcnRJbmRleERpZmY7XG4gICAgICAgIH1cbiAgICB9KTtcbn1cbiIsICJpbXBvcnQgeyBTZWNyZXRMaW50Q29yZVJlc3VsdE1lc3NhZ2UgfSBmcm9tIFwiQHNlY3JldGxpbnQvdHlwZXNcIjtcblxuZXhwb3J0IHR5cGUgQWxsb3dNZXNzYWdlID0ge1xuICAgIHJ1bGVJZDogc3RyaW5nO1xuICAgIG1lc3NhZ2VJZDogc3RyaW5nO1xufTtcbmV4cG9ydCBjb25zdCBmaWx0ZXJCeUFsbG93TWVzc2FnZUlkcyA9IChcbiAgICBtZXNzYWdlczogU2VjcmV0TGludENvcmVSZXN1bHRNZXNzYWdlW10sXG4gICAgYWxsb3dNZXNzYWdlSWRzOiBBbGxvd01lc3NhZ2VbXVxuKTogU2VjcmV0TGludENvcmVSZXN1bHRNZXNzYWdlW10gPT4ge1xuICAgIGNvbnN0IGRpc2FibGVkU2V0ID0gbmV3IFNldChcbiAgICAgICAgYWxsb3dNZXNzYWdlSWRzLm1hcCgoYWxsb3dNZXNzYWdlKSA9PiB7XG4gICAgICAgICAgICByZXR1cm4gYCR7YWxsb3dNZXNzYWdlLnJ1bGVJZH0tLSR7YWxsb3dNZXNzYWdlLm1lc3NhZ2VJZH1gO1xuICAgICAgICB9KVxuICAgICk7XG4gICAgcmV0dXJuIG1lc3NhZ2VzLmZpbHRlcigobWVzc2FnZSkgPT4ge1xuICAgICAgICByZXR1cm4gIWRpc2FibGVkU2V0LmhhcyhgJHttZXNzYWdlLnJ1bGVJZH0tLSR7bWVzc2FnZS5tZXNzYWdlSWR9YCk7XG4gICAgfSk7XG59O1xuIiwgImltcG9ydCB7IFNlY3JldExpbnRBbGxNZXNzYWdlcyB9IGZyb20gXCIuL01lc3NhZ2VQcm9jZXNzTWFuYWdlci5qc1wiO1xuXG5leHBvcnQgdHlwZSBBbGxvd01lc3NhZ2UgPSB7XG4gICAgcnVsZUlkOiBzdHJpbmc7XG4gICAgbWVzc2FnZUlkOiBzdHJpbmc7XG59O1xuXG4vLyBtYXNrIGFsbCBwcm9wZXJ0aWVzIHdpdGggKioqIGRlZXBseVxuLy8gVGhlc2UgcHJvcGVydGllcyBhcmUgb2JqZWN0LCBhcnJheSwgb3Igb3RoZXJzXG5jb25zdCBkZWVwTWFzayA9IChvYmplY3Q6IFJlY29yZDxzdHJpbmcsIGFueT4sIGhhbmRsZXI6ICh2YWx1ZTogc3RyaW5nKSA9PiBzdHJpbmcpID0+IHtcbiAgICBmb3IgKGNvbnN0IGtleSBvZiBPYmplY3Qua2V5cyhvYmplY3QpKSB7XG4gICAgICAgIGlmICh0eXBlb2Ygb2JqZWN0W2tleV0gPT09IFwib2JqZWN0XCIpIHtcbiAgICAgICAgICAgIG9iamVjdFtrZXldID0gZGVlcE1hc2sob2JqZWN0W2tleV0sIGhhbmRsZXIpO1xuICAgICAgICB9IGVsc2UgaWYgKEFycmF5LmlzQXJyYXkob2JqZWN0W2tleV0pKSB7XG4gICAgICAgICAgICBvYmplY3Rba2V5XSA9IG9iamVjdFtrZXldLm1hcCgoaXRlbTogYW55KSA9PiBkZWVwTWFzayhpdGVtLCBoYW5kbGVyKSk7XG4gICAgICAgIH0gZWxzZSBpZiAodHlwZW9mIG9iamVjdFtrZXldID09PSBcInN0cmluZ1wiKSB7XG4gICAgICAgICAgICBvYmplY3Rba2V5XSA9IGhhbmRsZXIob2JqZWN0W2tleV0pO1xuICAgICAgICB9XG4gICAgfVxuICAgIHJldHVybiBvYmplY3Q7XG59O1xuXG5jb25zdCBjcmVhdGVNYXNrVmFsdWUgPSAodmFsdWU6IHN0cmluZyk6IHN0cmluZyA9PiB7XG4gICAgcmV0dXJuIFwiKlwiLnJlcGVhdCh2YWx1ZS5sZW5ndGgpO1xufTtcbi8qKlxuICogPSBNYXNraW5nIGxvZ2ljc1xuICogc2VjcmV0bGludCBtYXNrIHNpbXBsZSBzdHJpbmcgcmVwbGFjZW1lbnQuXG4gKiBJZiBhIHNlY3JldGxpbnQgcnVsZSByZXBvcnQgYFwiVE9LRU5fU1RSSU5HXCJgIGFzIG1lc3NhZ2UgZGF0YSwgcmVwbGFjZSBhbGwgYFRPS0VOX1NUUklOR2Agd2l0aCBgKioqKioqKioqKmAgaW4gbWVzc2FnZXMuXG4gKiBgYGBcbiAqIGNvbnRleHQucmVwb3J0KHtcbiAqICAgbWVzc2FnZTogdChcIk1FU1NBR0VcIiwge1xuICogICAgICAgVE9LRU46IFwiVE9LRU5fU1RSSU5HXCIsIC8vID0+IHJlcGxhY2UgYWxsIFwiVE9LRU5fU1RSSU5HXCIgd2l0aCAgYCoqKioqKioqKipgLlxuICogICB9KSxcbiAqICAgcmFuZ2UsXG4gKiB9KTtcbiAqIGBgYFxuICogVGhpcyBsb2dpY3MgbWF5IGluY2x1ZGVzIGZhbHNlLXBvc2l0dmUuXG4gKiBUaGlzIGlzIHNpbWlsYXIgdG8gQ0kgbG9ncyBsaWtlIFRyYXZpcyBDSSBvciBHaXRIdWIgQWN0aW9ucy5cbiAqIEBwYXJhbSBzdHJcbiAqIEBwYXJhbSBtYXNrZWRWYWx1ZXNcbiAqL1xuY29uc3QgbWFza1dpdGhWYWx1ZXMgPSAoc3RyOiBzdHJpbmcsIG1hc2tlZFZhbHVlczogc3RyaW5nW10pOiBzdHJpbmcgPT4ge1xuICAgIGxldCByZXN1bHQgPSBzdHI7XG4gICAgZm9yIChjb25zdCBtYXNrVmFsdWUgb2YgbWFza2VkVmFsdWVzKSB7XG4gICAgICAgIHJlc3VsdCA9IHJlc3VsdC5yZXBsYWNlQWxsKG1hc2tWYWx1ZSwgXCIqXCIucmVwZWF0KG1hc2tWYWx1ZS5sZW5ndGgpKTtcbiAgICB9XG4gICAgcmV0dXJuIHJlc3VsdDtcbn07XG4vLyBtYXNrIGFsbCBkYXRhIHZhbHVlcyBmb3IgaGlkZSBzZWNyZXQgdmFsdWVcbi8vIGh0dHBzOi8vZ2l0aHViLmNvbS9zZWNyZXRsaW50L3NlY3JldGxpbnQvaXNzdWVzLzE3NlxuZXhwb3J0IGNvbnN0IGZpbHRlck1hc2tTZWNyZXRzRGF0YSA9IChtZXNzYWdlczogU2VjcmV0TGludEFsbE1lc3NhZ2VzW10gPSBbXSk6IFNlY3JldExpbnRBbGxNZXNzYWdlc1tdID0+IHtcbiAgICByZXR1cm4gbWVzc2FnZXMubWFwKChtZXNzYWdlKSA9PiB7XG4gICAgICAgIGlmIChtZXNzYWdlLnR5cGUgIT09IFwibWVzc2FnZVwiKSB7XG4gICAgICAgICAgICByZXR1cm4gbWVzc2FnZTtcbiAgICAgICAgfVxuICAgICAgICBjb25zdCBtYXNrZWRWYWx1ZXM6IHN0cmluZ1tdID0gW107XG4gICAgICAgIGNvbnN0IG1hc2tlZERhdGEgPSBtZXNzYWdlLmRhdGFcbiAgICAgICAgICAgID8gZGVlcE1hc2sobWVzc2FnZS5kYXRhLCAodmFsdWUpID0+IHtcbiAgICAgICAgICAgICAgICAgIG1hc2tlZFZhbHVlcy5wdXNoKHZhbHVlKTtcbiAgICAgICAgICAgICAgICAgIHJldHVybiBjcmVhdGVNYXNrVmFsdWUodmFsdWUpO1xuICAgICAgICAgICAgICB9KVxuICAgICAgICAgICAgOiB1bmRlZmluZWQ7XG4gICAgICAgIC8vIG5vIG1hc2sgZGF0YVxuICAgICAgICBpZiAoIW1hc2tlZERhdGEpIHtcbiAgICAgICAgICAgIHJldHVybiBtZXNzYWdlO1xuICAgICAgICB9XG4gICAgICAgIGNvbnN0IG1hc2tlZE1lc3NhZ2UgPSBtYXNrV2l0aFZhbHVlcyhtZXNzYWdlLm1lc3NhZ2UsIG1hc2tlZFZhbHVlcyk7XG4gICAgICAgIHJldHVybiB7XG4gICAgICAgICAgICAuLi5tZXNzYWdlLFxuICAgICAgICAgICAgbWVzc2FnZTogbWFza2VkTWVzc2FnZSxcbiAgICAgICAgICAgIGRhdGE6IG1hc2tlZERhdGEsXG4gICAgICAgIH07XG4gICAgfSk7XG59O1xuIiwgImltcG9ydCB7IFNlY3JldExpbnRDb3JlSWdub3JlTWVzc2FnZSwgU2VjcmV0TGludENvcmVSZXN1bHRNZXNzYWdlIH0gZnJvbSBcIkBzZWNyZXRsaW50L3R5cGVzXCI7XG5pbXBvcnQgeyBmaWx0ZXJJZ25vcmVkTWVzc2FnZXMgfSBmcm9tIFwiLi9maWx0ZXItaWdub3JlZC1wcm9jZXNzLmpzXCI7XG5pbXBvcnQgeyBjcmVhdGVNZXNzYWdlUHJvY2Vzc29yIH0gZnJvbSBcIi4vTWVzc2FnZVByb2Nlc3NNYW5hZ2VyLmpzXCI7XG5pbXBvcnQgeyBmaWx0ZXJEdXBsaWNhdGVkTWVzc2FnZXMgfSBmcm9tIFwiLi9maWx0ZXItZHVwbGljYXRlZC1wcm9jZXNzLmpzXCI7XG5pbXBvcnQgeyBzb3J0TWVzc2FnZXNCeUxvY2F0aW9uIH0gZnJvbSBcIi4vc29ydC1tZXNzYWdlcy1wcm9jZXNzLmpzXCI7XG5pbXBvcnQgeyBmaWx0ZXJCeUFsbG93TWVzc2FnZUlkcyB9IGZyb20gXCIuL2ZpbHRlci1tZXNzYWdlLWlkLmpzXCI7XG5pbXBvcnQgeyBmaWx0ZXJNYXNrU2VjcmV0c0RhdGEgfSBmcm9tIFwiLi9maWx0ZXItbWFzay1zZWNyZXRzLmpzXCI7XG5cbmV4cG9ydCB0eXBlIGNsZWFudXBNZXNzYWdlc09wdGlvbnMgPSB7XG4gICAgcmVwb3J0ZWRNZXNzYWdlczogU2VjcmV0TGludENvcmVSZXN1bHRNZXNzYWdlW107XG4gICAgaWdub3JlZE1lc3NhZ2VzOiBTZWNyZXRMaW50Q29yZUlnbm9yZU1lc3NhZ2VbXTtcbiAgICBhbGxvd01lc3NhZ2VJZHM6IHtcbiAgICAgICAgcnVsZUlkOiBzdHJpbmc7XG4gICAgICAgIG1lc3NhZ2VJZDogc3RyaW5nO1xuICAgIH1bXTtcbiAgICBtYXNrU2VjcmV0czogYm9vbGVhbjtcbn07XG4vKipcbiAqIFBvc3QgY2xlYW51cCBtZXNzYWdlc1xuICogLSBmaWx0ZXIgaWdub3JlZCByYW5nZVxuICogLSBmaWx0ZXIgZGlzYWJsZWQgbWVzc2FnZVxuICogLSBbbWFzU2VjcmV0c10gbWFzayBzZWNyZXRzIG1lc3NhZ2VcbiAqIC0gZmlsdGVyIGR1cGxpY2F0ZWQgbWVzc2FnZXNcbiAqIC0gc29ydCBtZXNzYWdlcyBieSByYW5nZVxuICogQHBhcmFtIG9wdGlvbnNcbiAqL1xuZXhwb3J0IGNvbnN0IGNsZWFudXBNZXNzYWdlcyA9IChvcHRpb25zOiBjbGVhbnVwTWVzc2FnZXNPcHRpb25zKTogU2VjcmV0TGludENvcmVSZXN1bHRNZXNzYWdlW10gPT4ge1xuICAgIGNvbnN0IHJlcG9ydGVkTWVzc2FnZXMgPSBmaWx0ZXJJZ25vcmVkTWVzc2FnZXMob3B0aW9ucyk7XG4gICAgY29uc3QgcmVwb3J0ZWRNZXNzYWdlc1dpdGhvdXRBbGxvd01lc3NhZ2VJZHMgPSBmaWx0ZXJCeUFsbG93TWVzc2FnZUlkcyhyZXBvcnRlZE1lc3NhZ2VzLCBvcHRpb25zLmFsbG93TWVzc2FnZUlkcyk7XG4gICAgY29uc3QgZmlsdGVycyA9IG9wdGlvbnMubWFza1NlY3JldHNcbiAgICAgICAgPyBbZmlsdGVyRHVwbGljYXRlZE1lc3NhZ2VzLCBmaWx0ZXJNYXNrU2VjcmV0c0RhdGFdXG4gICAgICAgIDogW2ZpbHRlckR1cGxpY2F0ZWRNZXNzYWdlc107XG4gICAgY29uc3QgZmlsdGVyUHJvY2VzcyA9IGNyZWF0ZU1lc3NhZ2VQcm9jZXNzb3IoZmlsdGVycyk7XG4gICAgcmV0dXJuIHNvcnRNZXNzYWdlc0J5TG9jYXRpb24oZmlsdGVyUHJvY2Vzcy5wcm9jZXNzKHJlcG9ydGVkTWVzc2FnZXNXaXRob3V0QWxsb3dNZXNzYWdlSWRzKSk7XG59O1xuIiwgImltcG9ydCB0eXBlIHtcbiAgICBTZWNyZXRMaW50Q29yZUNvbmZpZyxcbiAgICBTZWNyZXRMaW50Q29yZUNvbmZpZ1J1bGUsXG4gICAgU2VjcmV0TGludENvcmVDb25maWdSdWxlUHJlc2V0LFxuICAgIFNlY3JldExpbnRDb3JlQ29uZmlnVW5pb25SdWxlLFxuICAgIFNlY3JldExpbnRDb3JlSWdub3JlTWVzc2FnZSxcbiAgICBTZWNyZXRMaW50Q29yZVJlc3VsdCxcbiAgICBTZWNyZXRMaW50Q29yZVJlc3VsdE1lc3NhZ2UsXG4gICAgU2VjcmV0TGludFJhd1NvdXJjZSxcbiAgICBTZWNyZXRMaW50UnVsZUxvY2FsZVRhZyxcbiAgICBTZWNyZXRMaW50U291cmNlQ29kZSxcbn0gZnJvbSBcIkBzZWNyZXRsaW50L3R5cGVzXCI7XG5pbXBvcnQgeyBTZWNyZXRMaW50U291cmNlQ29kZUltcGwgfSBmcm9tIFwiLi9TZWNyZXRMaW50U291cmNlQ29kZUltcGwuanNcIjtcbmltcG9ydCB7IENvbnRleHRFdmVudHMsIGNyZWF0ZUNvbnRleHRFdmVudHMsIGNyZWF0ZVJ1bGVDb250ZXh0IH0gZnJvbSBcIi4vUnVsZUNvbnRleHQuanNcIjtcbmltcG9ydCB7IGNyZWF0ZVJ1bm5pbmdFdmVudHMsIFJ1bm5pbmdFdmVudHMgfSBmcm9tIFwiLi9SdW5uaW5nRXZlbnRzLmpzXCI7XG5pbXBvcnQgeyBzZWNyZXRMaW50UHJvZmlsZXIgfSBmcm9tIFwiQHNlY3JldGxpbnQvcHJvZmlsZXJcIjtcbmltcG9ydCB7IGNyZWF0ZVJ1bGVQcmVzZXRDb250ZXh0IH0gZnJvbSBcIi4vUnVsZVByZXNldENvbnRleHQuanNcIjtcbmltcG9ydCB7IGNsZWFudXBNZXNzYWdlcyB9IGZyb20gXCIuL21lc3NhZ2VzL2luZGV4LmpzXCI7XG5pbXBvcnQgZGVidWcwIGZyb20gXCJkZWJ1Z1wiO1xuXG5jb25zdCBkZWJ1ZyA9IGRlYnVnMChcIkBzZWNyZXRsaW50L2NvcmVcIik7XG5leHBvcnQgdHlwZSBTZWNyZXRMaW50U291cmNlT3B0aW9ucyA9IHtcbiAgICAvKipcbiAgICAgKiBMaW50IHRhcmdldCBzb3VyY2VcbiAgICAgKi9cbiAgICBzb3VyY2U6IFNlY3JldExpbnRSYXdTb3VyY2U7XG4gICAgb3B0aW9uczoge1xuICAgICAgICAvKipcbiAgICAgICAgICogbG9jYWwgZm9yIHRyYW5zbGF0ZVxuICAgICAgICAgKiBEZWZhdWx0OiBcImVuXCJcbiAgICAgICAgICovXG4gICAgICAgIGxvY2FsZT86IFNlY3JldExpbnRSdWxlTG9jYWxlVGFnO1xuICAgICAgICAvKipcbiAgICAgICAgICogSWYgdGhpcyBpcyB0cnVlLCBtYXNrIGFsbCBtZXNzYWdlJ3MgZGF0YSB2YWx1ZXNcbiAgICAgICAgICogUmVwbGFjZSBkYXRhIHZhbHVlIHdpdGggXCIqKioqXCIgc3RyaW5nc1xuICAgICAgICAgKiBEZWZhdWx0OiBmYWxzZVxuICAgICAgICAgKi9cbiAgICAgICAgbWFza1NlY3JldHM/OiBib29sZWFuO1xuICAgICAgICAvKipcbiAgICAgICAgICogY29uZmlnIHByZXNlbnQgc2VjcmV0bGludHJjIG9iamVjdFxuICAgICAgICAgKi9cbiAgICAgICAgY29uZmlnOiBTZWNyZXRMaW50Q29yZUNvbmZpZztcbiAgICAgICAgLyoqXG4gICAgICAgICAqIElmIHBhc3MgdGhlIGBzb3VyY2VgIGNvbWUgZnJvbSBub24tcGh5c2ljYWwgZmlsZSBzdWNoIGFzIHN0ZGluLCB5b3UgY2FuIHNldCBgbm9QaHlzaWNGaWxlUGF0aGAgdG8gdHJ1ZS5cbiAgICAgICAgICogVGhpcyBvcHRpb24gYWZmZWN0IHRvIGBjb250ZXh0LmdldFNvdXJjZUZpbGVQYXRoKClgLlxuICAgICAgICAgKiBJZiBwYXNzIGBub1BoeXNpY0ZpbGVQYXRoOiB0cnVlYCwgYGNvbnRleHQuZ2V0U291cmNlRmlsZVBhdGgoKWAgcmV0dXJuIGB1bmRlZmluZWRgLlxuICAgICAgICAgKi9cbiAgICAgICAgbm9QaHlzaWNGaWxlUGF0aD86IGJvb2xlYW47XG4gICAgfTtcbn07XG5leHBvcnQgY29uc3QgbGludFNvdXJjZSA9ICh7IHNvdXJjZSwgb3B0aW9ucyB9OiBTZWNyZXRMaW50U291cmNlT3B0aW9ucyk6IFByb21pc2U8U2VjcmV0TGludENvcmVSZXN1bHQ+ID0+IHtcbiAgICBzZWNyZXRMaW50UHJvZmlsZXIubWFyayh7XG4gICAgICAgIHR5cGU6IFwiQGNvcmU+bGludDo6c3RhcnRcIixcbiAgICAgICAgaWQ6IHNvdXJjZS5maWxlUGF0aCxcbiAgICB9KTtcbiAgICBkZWJ1Zyhgc291cmNlIGZpbGVQYXRoOiAlT2AsIHNvdXJjZS5maWxlUGF0aCk7XG4gICAgZGVidWcoYG9wdGlvbnM6ICVPYCwgb3B0aW9ucyk7XG4gICAgY29uc3QgcnVsZXMgPSBvcHRpb25zLmNvbmZpZy5ydWxlcztcbiAgICBjb25zdCBsb2NhbGUgPSBvcHRpb25zLmxvY2FsZSA/PyBcImVuXCI7XG4gICAgY29uc3QgbWFza1NlY3JldHMgPSBvcHRpb25zLm1hc2tTZWNyZXRzID8/IGZhbHNlO1xuICAgIGNvbnN0IGNvbnRleHRFdmVudHMgPSBjcmVhdGVDb250ZXh0RXZlbnRzKCk7XG4gICAgY29uc3QgcnVubmluZ0V2ZW50cyA9IGNyZWF0ZVJ1bm5pbmdFdmVudHMoKTtcbiAgICBjb25zdCByZXBvcnRlZE1lc3NhZ2VzOiBTZWNyZXRMaW50Q29yZVJlc3VsdE1lc3NhZ2VbXSA9IFtdO1xuICAgIGNvbnN0IGlnbm9yZWRNZXNzYWdlczogU2VjcmV0TGludENvcmVJZ25vcmVNZXNzYWdlW10gPSBbXTtcbiAgICAvLyBzZXR1cFxuICAgIGNvbnRleHRFdmVudHMub25SZXBvcnQoKG1lc3NhZ2UpID0+IHtcbiAgICAgICAgcmVwb3J0ZWRNZXNzYWdlcy5wdXNoKG1lc3NhZ2UpO1xuICAgIH0pO1xuICAgIGNvbnRleHRFdmVudHMub25JZ25vcmUoKG1lc3NhZ2UpID0+IHtcbiAgICAgICAgaWdub3JlZE1lc3NhZ2VzLnB1c2gobWVzc2FnZSk7XG4gICAgfSk7XG4gICAgLy8gQ3JlYXRlIGEgU291cmNlQ29kZSBmb3IgbGludGluZ1xuICAgIGNvbnN0IHNvdXJjZUNvZGUgPSBuZXcgU2VjcmV0TGludFNvdXJjZUNvZGVJbXBsKHtcbiAgICAgICAgY29udGVudDogc291cmNlLmNvbnRlbnQsXG4gICAgICAgIGZpbGVQYXRoOiBzb3VyY2UuZmlsZVBhdGgsXG4gICAgICAgIHBoeXNpY2FsRmlsZVBhdGg6IG9wdGlvbnMubm9QaHlzaWNGaWxlUGF0aCA/IHVuZGVmaW5lZCA6IHNvdXJjZS5maWxlUGF0aCxcbiAgICAgICAgZXh0OiBzb3VyY2UuZXh0IHx8IFwiXCIsXG4gICAgICAgIGNvbnRlbnRUeXBlOiBzb3VyY2UuY29udGVudFR5cGUsXG4gICAgfSk7XG4gICAgc2VjcmV0TGludFByb2ZpbGVyLm1hcmsoe1xuICAgICAgICB0eXBlOiBcIkBjb3JlPnNldHVwLXJ1bGVzOjpzdGFydFwiLFxuICAgIH0pO1xuICAgIHJ1bGVzLmZvckVhY2goKHJ1bGUpID0+IHtcbiAgICAgICAgc2VjcmV0TGludFByb2ZpbGVyLm1hcmsoe1xuICAgICAgICAgICAgdHlwZTogXCJAY29yZT5zZXR1cC1ydWxlOjpzdGFydFwiLFxuICAgICAgICAgICAgaWQ6IHJ1bGUucnVsZS5tZXRhLmlkLFxuICAgICAgICB9KTtcbiAgICAgICAgcmVnaXN0ZXJSdWxlKHtcbiAgICAgICAgICAgIHNvdXJjZUNvZGUsXG4gICAgICAgICAgICBjb25maWc6IG9wdGlvbnMuY29uZmlnLFxuICAgICAgICAgICAgZGVzY3JpcHRvclJ1bGU6IHJ1bGUsXG4gICAgICAgICAgICBjb250ZXh0RXZlbnRzLFxuICAgICAgICAgICAgcnVubmluZ0V2ZW50cyxcbiAgICAgICAgICAgIGxvY2FsZSxcbiAgICAgICAgfSk7XG4gICAgICAgIHNlY3JldExpbnRQcm9maWxlci5tYXJrKHtcbiAgICAgICAgICAgIHR5cGU6IFwiQGNvcmU+c2V0dXAtcnVsZTo6ZW5kXCIsXG4gICAgICAgICAgICBpZDogcnVsZS5ydWxlLm1ldGEuaWQsXG4gICAgICAgIH0pO1xuICAgIH0pO1xuICAgIHNlY3JldExpbnRQcm9maWxlci5tYXJrKHtcbiAgICAgICAgdHlwZTogXCJAY29yZT5zZXR1cC1ydWxlczo6ZW5kXCIsXG4gICAgfSk7XG4gICAgLy8gc3RhcnQgdG8gcnVuXG4gICAgcmV0dXJuIHJ1bm5pbmdFdmVudHNcbiAgICAgICAgLnJ1bkxpbnQoe1xuICAgICAgICAgICAgc291cmNlQ29kZSxcbiAgICAgICAgfSlcbiAgICAgICAgLnRoZW4oKCkgPT4ge1xuICAgICAgICAgICAgcmV0dXJuIHtcbiAgICAgICAgICAgICAgICBmaWxlUGF0aDogc291cmNlLmZpbGVQYXRoLFxuICAgICAgICAgICAgICAgIC8vIGJpbmFyeSBjb250ZW50IHNob3VsZCBiZSBza2lwcGVkXG4gICAgICAgICAgICAgICAgc291cmNlQ29udGVudDogc291cmNlLmNvbnRlbnRUeXBlID09PSBcInRleHRcIiA/IHNvdXJjZS5jb250ZW50IDogdW5kZWZpbmVkLFxuICAgICAgICAgICAgICAgIHNvdXJjZUNvbnRlbnRUeXBlOiBzb3VyY2UuY29udGVudFR5cGUsXG4gICAgICAgICAgICAgICAgbWVzc2FnZXM6IGNsZWFudXBNZXNzYWdlcyh7XG4gICAgICAgICAgICAgICAgICAgIHJlcG9ydGVkTWVzc2FnZXMsXG4gICAgICAgICAgICAgICAgICAgIGlnbm9yZWRNZXNzYWdlcyxcbiAgICAgICAgICAgICAgICAgICAgYWxsb3dNZXNzYWdlSWRzOiBydW5uaW5nRXZlbnRzLmNvbGxlY3RBbGxvd01lc3NhZ2VJZHMoKSxcbiAgICAgICAgICAgICAgICAgICAgbWFza1NlY3JldHMsXG4gICAgICAgICAgICAgICAgfSksXG4gICAgICAgICAgICB9O1xuICAgICAgICB9KVxuICAgICAgICAuZmluYWxseSgoKSA9PiB7XG4gICAgICAgICAgICBzZWNyZXRMaW50UHJvZmlsZXIubWFyayh7XG4gICAgICAgICAgICAgICAgdHlwZTogXCJAY29yZT5saW50OjplbmRcIixcbiAgICAgICAgICAgICAgICBpZDogc291cmNlLmZpbGVQYXRoLFxuICAgICAgICAgICAgfSk7XG4gICAgICAgIH0pO1xufTtcblxuY29uc3QgaXNSdWxlUHJlc2V0ID0gKFxuICAgIHJ1bGVEZXNjcmlwdG9yOiBTZWNyZXRMaW50Q29yZUNvbmZpZ1VuaW9uUnVsZVxuKTogcnVsZURlc2NyaXB0b3IgaXMgU2VjcmV0TGludENvcmVDb25maWdSdWxlUHJlc2V0ID0+IHtcbiAgICByZXR1cm4gcnVsZURlc2NyaXB0b3IucnVsZS5tZXRhLnR5cGUgPT09IFwicHJlc2V0XCI7XG59O1xuY29uc3QgaXNSdWxlID0gKHJ1bGVEZXNjcmlwdG9yOiBTZWNyZXRMaW50Q29yZUNvbmZpZ1VuaW9uUnVsZSk6IHJ1bGVEZXNjcmlwdG9yIGlzIFNlY3JldExpbnRDb3JlQ29uZmlnUnVsZSA9PiB7XG4gICAgcmV0dXJuIHJ1bGVEZXNjcmlwdG9yLnJ1bGUubWV0YS50eXBlID09PSBcInNjYW5uZXJcIjtcbn07XG5cbi8qKlxuICogUnVsZSBQcm9jZXNzaW5nXG4gKi9cbmNvbnN0IHJlZ2lzdGVyUnVsZSA9ICh7XG4gICAgc291cmNlQ29kZSxcbiAgICBjb25maWcsXG4gICAgZGVzY3JpcHRvclJ1bGUsXG4gICAgY29udGV4dEV2ZW50cyxcbiAgICBydW5uaW5nRXZlbnRzLFxuICAgIGxvY2FsZSxcbn06IHtcbiAgICBzb3VyY2VDb2RlOiBTZWNyZXRMaW50U291cmNlQ29kZTtcbiAgICBjb25maWc6IFNlY3JldExpbnRDb3JlQ29uZmlnO1xuICAgIGRlc2NyaXB0b3JSdWxlOiBTZWNyZXRMaW50Q29yZUNvbmZpZ1VuaW9uUnVsZTtcbiAgICBjb250ZXh0RXZlbnRzOiBDb250ZXh0RXZlbnRzO1xuICAgIHJ1bm5pbmdFdmVudHM6IFJ1bm5pbmdFdmVudHM7XG4gICAgbG9jYWxlOiBTZWNyZXRMaW50UnVsZUxvY2FsZVRhZztcbn0pOiB2b2lkID0+IHtcbiAgICBjb25zdCBydWxlSWQgPSBkZXNjcmlwdG9yUnVsZS5pZDtcbiAgICAvLyBEbyBub3QgcmVnaXN0ZXIgZGlzYWJsZWQgcnVsZVxuICAgIGlmIChkZXNjcmlwdG9yUnVsZS5kaXNhYmxlZCkge1xuICAgICAgICBkZWJ1ZyhcIlNraXAgcmVnaXN0ZXJSdWxlICVzLCBiZWNhdXNlIGl0IGlzIGRpc2FibGVkXCIsIHJ1bGVJZCk7XG4gICAgICAgIHJldHVybjtcbiAgICB9XG4gICAgZGVidWcoXCJyZWdpc3RlclJ1bGUgJXNcIiwgcnVsZUlkKTtcbiAgICAvLyBzaGFyZWRPcHRpb25zIGlzIHt9IGJ5IGRlZmF1bHRcbiAgICAvLyBzaGFyZWRPcHRpb25zIGlzIHNoYXJlZCBiZXR3ZWVuIHByZXNldHMgYW5kIHJ1bGVzXG4gICAgY29uc3Qgc2hhcmVkT3B0aW9uc1dpdGhEZWZhdWx0ID0gY29uZmlnLnNoYXJlZE9wdGlvbnMgPz8ge307XG4gICAgLy8gSWYgb3B0aW9uIGlzIG5vdCBkZWZpbmVkIE9wdGlvbnMgaXMge30gYnkgZGVmYXVsdFxuICAgIGlmIChpc1J1bGVQcmVzZXQoZGVzY3JpcHRvclJ1bGUpKSB7XG4gICAgICAgIGNvbnN0IGNvbnRleHQgPSBjcmVhdGVSdWxlUHJlc2V0Q29udGV4dCh7XG4gICAgICAgICAgICBjb25maWdSdWxlUHJlc2V0OiBkZXNjcmlwdG9yUnVsZSxcbiAgICAgICAgICAgIHNvdXJjZUNvZGUsXG4gICAgICAgICAgICBjb250ZXh0RXZlbnRzOiBjb250ZXh0RXZlbnRzLFxuICAgICAgICAgICAgcnVubmluZ0V2ZW50czogcnVubmluZ0V2ZW50cyxcbiAgICAgICAgICAgIHNoYXJlZE9wdGlvbnM6IHNoYXJlZE9wdGlvbnNXaXRoRGVmYXVsdCxcbiAgICAgICAgICAgIGxvY2FsZTogbG9jYWxlLFxuICAgICAgICB9KTtcbiAgICAgICAgcnVubmluZ0V2ZW50cy5yZWdpc3RlclJ1bGVQcmVzZXQoe1xuICAgICAgICAgICAgZGVzY3JpcHRvclJ1bGVQcmVzZXQ6IGRlc2NyaXB0b3JSdWxlLFxuICAgICAgICAgICAgY29udGV4dCxcbiAgICAgICAgfSk7XG4gICAgICAgIHJldHVybjtcbiAgICB9IGVsc2UgaWYgKGlzUnVsZShkZXNjcmlwdG9yUnVsZSkpIHtcbiAgICAgICAgY29uc3QgY29udGV4dCA9IGNyZWF0ZVJ1bGVDb250ZXh0KHtcbiAgICAgICAgICAgIHJ1bGVJZDogcnVsZUlkLFxuICAgICAgICAgICAgc2V2ZXJpdHk6IGRlc2NyaXB0b3JSdWxlLnNldmVyaXR5LFxuICAgICAgICAgICAgbWV0YTogZGVzY3JpcHRvclJ1bGUucnVsZS5tZXRhLFxuICAgICAgICAgICAgc291cmNlQ29kZSxcbiAgICAgICAgICAgIGNvbnRleHRFdmVudHM6IGNvbnRleHRFdmVudHMsXG4gICAgICAgICAgICBzaGFyZWRPcHRpb25zOiBzaGFyZWRPcHRpb25zV2l0aERlZmF1bHQsXG4gICAgICAgICAgICBsb2NhbGU6IGxvY2FsZSxcbiAgICAgICAgfSk7XG4gICAgICAgIHJ1bm5pbmdFdmVudHMucmVnaXN0ZXJSdWxlKHtcbiAgICAgICAgICAgIGRlc2NyaXB0b3JSdWxlOiBkZXNjcmlwdG9yUnVsZSxcbiAgICAgICAgICAgIGNvbnRleHQsXG4gICAgICAgIH0pO1xuICAgICAgICByZXR1cm47XG4gICAgfVxuICAgIHRocm93IG5ldyBFcnJvcihgVW5rbm93biBkZXNjcmlwdG9yIHR5cGU6ICR7ZGVzY3JpcHRvclJ1bGV9YCk7XG59O1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7QUEwQkEsYUFBUyxRQUFRLElBQVksSUFBVTtBQUNuQyxhQUFPLEtBQUs7SUFDaEI7QUEwQ0ksWUFBQSxVQUFBO0FBeENKLGFBQVMsV0FBVyxPQUFpQixPQUFlLE9BQXdCLFNBQU87QUFDL0UsVUFBSSxNQUFNLE1BQU07QUFDaEIsVUFBSSxJQUFJO0FBRVIsYUFBTyxLQUFLO0FBQ1IsWUFBSSxPQUFPLFFBQVE7QUFDbkIsWUFBSSxTQUFTLElBQUk7QUFDakIsWUFBSSxLQUFLLE9BQU8sTUFBTSxNQUFNLENBQUMsR0FBRztBQUM1QixnQkFBTTtlQUNIO0FBQ0gsY0FBSSxTQUFTO0FBQ2IsaUJBQU8sT0FBTzs7O0FBR3RCLGFBQU87SUFDWDtBQTJCSSxZQUFBLGFBQUE7QUF6QkosYUFBUyxXQUFXLE9BQWlCLE9BQWUsT0FBd0IsU0FBTztBQUMvRSxVQUFJLE1BQU0sTUFBTTtBQUNoQixVQUFJLElBQUk7QUFFUixhQUFPLEtBQUs7QUFDUixZQUFJLE9BQU8sUUFBUTtBQUNuQixZQUFJLFNBQVMsSUFBSTtBQUNqQixZQUFJLEtBQUssTUFBTSxNQUFNLEdBQUcsS0FBSyxHQUFHO0FBQzVCLGNBQUksU0FBUztBQUNiLGlCQUFPLE9BQU87ZUFDWDtBQUNILGdCQUFNOzs7QUFHZCxhQUFPO0lBQ1g7QUFTSSxZQUFBLGFBQUE7QUFQSixhQUFTLGFBQWEsT0FBaUIsT0FBZSxPQUF3QixTQUFPO0FBQ2pGLFVBQUksU0FBUyxXQUFXLE9BQU8sT0FBTyxJQUFJO0FBQzFDLGFBQU8sV0FBVyxNQUFNLFVBQVUsQ0FBQyxLQUFLLE9BQU8sTUFBTSxNQUFNLENBQUM7SUFDaEU7QUFNSSxZQUFBLGVBQUE7Ozs7Ozs7Ozs7QUNqREosUUFBQSxhQUFBO0FBZ0JBLFFBQWFBLG9CQUFiLE1BQTZCOzs7OztNQU96QixZQUFZLFFBQWM7QUFDdEIsYUFBSyxTQUFTLENBQUMsQ0FBQztBQUNoQixZQUFJLFNBQVM7QUFDYixjQUFNLFNBQVMsT0FBTztBQUN0QixlQUFPLFlBQVk7QUFDbkIsZUFBTyxNQUFNO0FBQ1QsY0FBSSxTQUFTLE9BQU8sS0FBSyxNQUFNO0FBQy9CLGNBQUksQ0FBQyxRQUFRO0FBQ1Q7O0FBRUosY0FBSSxRQUFRLE9BQU87QUFDbkIsY0FBSSxPQUFPLFdBQVcsS0FBSyxNQUFNLE1BQzdCLE9BQU8sV0FBVyxRQUFRLENBQUMsTUFBTSxJQUFrQjtBQUNuRCxxQkFBUzs7QUFFYixjQUFJLFlBQVksUUFBUTtBQUd4QixjQUFJLFNBQVMsV0FBVztBQUNwQjs7QUFFSixlQUFLLE9BQU8sS0FBSyxTQUFTO0FBQzFCLGlCQUFPLFlBQVk7O01BRTNCO01BRUEsSUFBSSxPQUFJO0FBQ0osZUFBTyxLQUFLLE9BQU87TUFDdkI7Ozs7O01BTUEsZ0JBQWdCLEtBQW1CO0FBQy9CLGVBQU8sQ0FBQyxLQUFLLGdCQUFnQixJQUFJLEtBQUssR0FBRyxLQUFLLGdCQUFnQixJQUFJLEdBQUcsQ0FBQztNQUMxRTs7Ozs7TUFNQSxnQkFBZ0IsT0FBa0I7QUFDOUIsZUFBTztVQUNILE9BQU8sS0FBSyxnQkFBZ0IsTUFBTSxDQUFDLENBQUM7VUFDcEMsS0FBSyxLQUFLLGdCQUFnQixNQUFNLENBQUMsQ0FBQzs7TUFFMUM7Ozs7O01BTUEsZ0JBQWdCLEtBQW1CO0FBRy9CLFlBQUksUUFBUSxLQUFLLE9BQU8sSUFBSSxPQUFPLENBQUM7QUFDcEMsZUFBTyxRQUFRLElBQUk7TUFDdkI7Ozs7O01BTUEsZ0JBQWdCLE9BQWE7QUFDekIsY0FBTSxhQUFZLEdBQUEsV0FBQSxZQUFXLEtBQUssUUFBUSxLQUFLO0FBQy9DLGVBQU87VUFDSCxNQUFNO1VBQ04sUUFBUSxRQUFRLEtBQUssT0FBTyxZQUFZLENBQUM7O01BRWpEOztBQTdFSixZQUFBLG1CQUFBQTs7Ozs7QUN4Q0EsK0JBQWlDOzs7QUNPM0IsU0FBVSxVQUFVLFdBQWdCLFNBQWdCO0FBQ3RELE1BQUksQ0FBQztBQUFXLFVBQU0sSUFBSSxNQUFNLE9BQU87QUFDM0M7OztBREdNLElBQU8sMkJBQVAsTUFBK0I7RUFDeEI7RUFDQTtFQUNBO0VBQ0E7RUFDQTtFQUNBO0VBQ0Q7RUFFUixZQUFZLEVBQ1IsVUFBVSxJQUNWLEtBQ0EsVUFDQSxrQkFDQSxZQUFXLEdBT2Q7QUFDRyxjQUFVLE9BQU8sVUFBVSw4Q0FBOEM7QUFDekUsU0FBSyxTQUFTLFFBQVEsV0FBVyxDQUFDLE1BQU07QUFDeEMsU0FBSyxVQUFVLEtBQUssU0FBUyxRQUFRLE1BQU0sQ0FBQyxJQUFJO0FBQ2hELFNBQUssbUJBQW1CLElBQUksMENBQWlCLEtBQUssT0FBTztBQUN6RCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxtQkFBbUI7QUFDeEIsU0FBSyxjQUFjO0FBQ25CLFNBQUssTUFBTTtFQUNmOzs7Ozs7Ozs7O0VBV0EsY0FBVztBQUNQLFdBQU8sS0FBSztFQUNoQjs7Ozs7Ozs7RUFTQSxzQkFBbUI7QUFDZixXQUFPLEtBQUs7RUFDaEI7Ozs7O0VBTUEsZ0JBQWdCLEtBQWlDO0FBQzdDLFdBQU8sS0FBSyxpQkFBaUIsZ0JBQWdCLEdBQUc7RUFDcEQ7Ozs7O0VBTUEsZ0JBQWdCLE9BQWdDO0FBQzVDLFVBQU0sV0FBVyxLQUFLLGlCQUFpQixnQkFBZ0IsS0FBeUI7QUFFaEYsV0FBTztNQUNILE9BQU87UUFDSCxNQUFNLFNBQVMsTUFBTTtRQUNyQixRQUFRLFNBQVMsTUFBTTs7TUFFM0IsS0FBSztRQUNELE1BQU0sU0FBUyxJQUFJO1FBQ25CLFFBQVEsU0FBUyxJQUFJOzs7RUFHakM7Ozs7O0VBTUEsZ0JBQWdCLEtBQWlDO0FBQzdDLFdBQU8sS0FBSyxpQkFBaUIsZ0JBQWdCLEdBQUc7RUFDcEQ7Ozs7O0VBTUEsZ0JBQWdCLE9BQWE7QUFDekIsVUFBTSxXQUFXLEtBQUssaUJBQWlCLGdCQUFnQixLQUFLO0FBRTVELFdBQU87TUFDSCxNQUFNLFNBQVM7TUFDZixRQUFRLFNBQVM7O0VBRXpCOzs7O0FFNUdFLElBQU8sZUFBUCxNQUFtQjtFQUNyQixhQUFhLG9CQUFJLElBQUc7RUFFcEIsR0FBRyxNQUF1QixVQUFXO0FBQ2pDLFVBQU0sVUFBVSxLQUFLLFdBQVcsSUFBSSxJQUFJO0FBQ3hDLFVBQU0sY0FBYyxXQUFXLG9CQUFJLElBQUc7QUFDdEMsaUJBQWEsSUFBSSxRQUFRO0FBQ3pCLFNBQUssV0FBVyxJQUFJLE1BQU0sV0FBVztFQUN6QztFQUVBLEtBQUssU0FBMEIsTUFBVztBQUN0QyxVQUFNLGNBQWMsS0FBSyxXQUFXLElBQUksSUFBSTtBQUM1QyxRQUFJLENBQUMsYUFBYTtBQUNkO0lBQ0o7QUFDQSxlQUFXLHNCQUFzQixhQUFhO0FBQzFDLHlCQUFtQixHQUFHLElBQUk7SUFDOUI7RUFDSjtFQUVBLElBQUksTUFBdUIsVUFBVztBQUNsQyxVQUFNLGNBQWMsS0FBSyxXQUFXLElBQUksSUFBSTtBQUM1QyxRQUFJLENBQUMsYUFBYTtBQUNkO0lBQ0o7QUFDQSxlQUFXLHNCQUFzQixhQUFhO0FBQzFDLFVBQUksdUJBQXVCLFVBQVU7QUFDakMsb0JBQVksT0FBTyxRQUFRO01BQy9CO0lBQ0o7RUFDSjtFQUVBLHFCQUFrQjtBQUNkLFNBQUssV0FBVyxNQUFLO0VBQ3pCO0VBRUEsY0FBYyxNQUFxQjtBQUMvQixXQUFPLEtBQUssV0FBVyxJQUFJLElBQUksR0FBRyxRQUFRO0VBQzlDO0VBRUEsVUFBVSxNQUFxQjtBQUMzQixXQUFPLE1BQU0sS0FBSyxLQUFLLFdBQVcsSUFBSSxJQUFJLEtBQUssQ0FBQSxDQUFFO0VBQ3JEOztBQUdFLElBQU8sc0JBQVAsTUFBMEI7RUFDcEI7RUFFUixjQUFBO0FBQ0ksU0FBSyxTQUFTLElBQUksYUFBWTtFQUNsQztFQUVBLGNBQWMsTUFBcUI7QUFDL0IsV0FBTyxLQUFLLE9BQU8sY0FBYyxJQUFJO0VBQ3pDO0VBRUEsR0FBRyxPQUF3QixVQUFrRDtBQUN6RSxXQUFPLEtBQUssT0FBTyxHQUFHLE9BQU8sUUFBUTtFQUN6QztFQUVBLEtBQUssVUFBMkIsTUFBVztBQUN2QyxVQUFNLFdBQXFDLENBQUE7QUFFM0MsU0FBSyxPQUFPLFVBQVUsS0FBSyxFQUFFLFFBQVEsQ0FBQyxhQUFZO0FBQzlDLGVBQVMsS0FBSyxTQUFTLEdBQUcsSUFBSSxDQUFDO0lBQ25DLENBQUM7QUFFRCxXQUFPLFFBQVEsSUFBSSxRQUFRO0VBQy9COzs7O0FDOURKLElBQU0sZ0JBQWdCO0FBQ3RCLElBQU0sZ0JBQWdCLENBQ2xCLGdCQUNBLFVBQ1E7QUFDUixNQUFJLE9BQU8sVUFBVSxZQUFZLFVBQVUsTUFBTTtBQUM3QyxXQUFPLGVBQWM7RUFDekI7QUFDQSxTQUFPLGVBQWUsS0FBSztBQUMvQjtBQUVBLElBQU0sMEJBQTBCLENBQzVCLFFBQ0EsWUFDQTtBQUNBLFFBQU0sWUFBWSxPQUFPLEtBQUssT0FBTztBQUNyQyxRQUFNLGNBQWMsVUFBVSxLQUFLLENBQUMsUUFBTztBQUN2QyxXQUFPLFFBQVE7RUFDbkIsQ0FBQztBQUNELE1BQUksYUFBYTtBQUNiLFdBQU87RUFDWDtBQUNBLFFBQU0sQ0FBQyxJQUFJLElBQUksT0FBTyxNQUFNLEdBQUc7QUFDL0IsTUFBSSxDQUFDLE1BQU07QUFDUCxXQUFPO0VBQ1g7QUFFQSxRQUFNLHFCQUFxQixVQUFVLEtBQUssQ0FBQyxRQUFPO0FBQzlDLFdBQU8sUUFBUTtFQUNuQixDQUFDO0FBQ0QsTUFBSSxvQkFBb0I7QUFDcEIsV0FBTztFQUNYO0FBQ0EsU0FBTztBQUNYO0FBRU8sSUFBTSxtQkFBbUIsQ0FDNUIsVUFDQSxZQUdBO0FBQ0EsU0FBTyxDQUNILFdBQ0EsVUFDNkM7QUFDN0MsVUFBTSxpQkFHWSxTQUFTLFNBQVM7QUFDcEMsUUFBSSxDQUFDLGdCQUFnQjtBQUNqQixZQUFNLElBQUksTUFBTSxZQUFZLE9BQU8sU0FBUyxDQUFDLDBCQUEwQjtJQUMzRTtBQUVBLFFBQUksT0FBTyxtQkFBbUIsWUFBWTtBQUN0QyxVQUFJLE9BQU8sY0FBYyxVQUFVO0FBQy9CLGNBQU0sSUFBSSxNQUFNLGlCQUFpQixPQUFPLFNBQVMsQ0FBQyxtQkFBbUI7TUFDekU7QUFDQSxhQUFPO1FBQ0gsU0FBUyxjQUFjLGdCQUFnQixLQUFLO1FBQzVDO1FBQ0EsTUFBTTs7SUFFZDtBQUVBLFVBQU0sZUFBZSxXQUFXLFFBQVEsZ0JBQWdCLFFBQVEsZ0JBQWdCO0FBQ2hGLFVBQU0sU0FBUyx3QkFBd0IsY0FBYyxjQUFjO0FBQ25FLFVBQU0sbUJBQW1CLGVBQWUsTUFBTTtBQUM5QyxRQUFJLENBQUMsa0JBQWtCO0FBQ25CLFVBQUksZUFBZSxhQUFhLEdBQUc7QUFDL0IsY0FBTSxJQUFJLE1BQU0sV0FBVyxPQUFPLFNBQVMsQ0FBQyxJQUFJLE1BQU0sMEJBQTBCO01BQ3BGO0FBQ0EsWUFBTSxJQUFJLE1BQU0saUJBQWlCLE9BQU8sU0FBUyxDQUFDLElBQUksYUFBYSxpQ0FBaUM7SUFDeEc7QUFDQSxRQUFJLE9BQU8sY0FBYyxVQUFVO0FBQy9CLFlBQU0sSUFBSSxNQUFNLGlCQUFpQixPQUFPLFNBQVMsQ0FBQyxJQUFJLGFBQWEsbUJBQW1CO0lBQzFGO0FBQ0EsV0FBTztNQUNILFNBQVMsY0FBYyxrQkFBa0IsS0FBSztNQUM5QztNQUNBLE1BQU07O0VBRWQ7QUFDSjs7O0FDeEVPLElBQU0sc0JBQXNCLE1BQW9CO0FBQ25ELFFBQU0sZ0JBQWdCLElBQUksYUFBWTtBQUN0QyxRQUFNLGdCQUFnQix1QkFBTyxRQUFRO0FBQ3JDLFFBQU0sZ0JBQWdCLHVCQUFPLFFBQVE7QUFDckMsU0FBTztJQUNILE9BQU8sWUFBdUM7QUFDMUMsb0JBQWMsS0FBSyxlQUFlLFVBQVU7SUFDaEQ7SUFDQSxTQUFTLFNBQTZDO0FBQ2xELFlBQU0sV0FBVyxDQUFDLGVBQTJDO0FBQ3pELGdCQUFRLFVBQVU7TUFDdEI7QUFDQSxvQkFBYyxHQUFHLGVBQWUsUUFBUTtBQUN4QyxhQUFPLE1BQUs7QUFDUixzQkFBYyxJQUFJLGVBQWUsUUFBUTtNQUM3QztJQUNKO0lBQ0EsT0FBTyxZQUF1QztBQUMxQyxvQkFBYyxLQUFLLGVBQWUsVUFBVTtJQUNoRDtJQUNBLFNBQVMsU0FBNkM7QUFDbEQsWUFBTSxXQUFXLENBQUMsZUFBMkM7QUFDekQsZ0JBQVEsVUFBVTtNQUN0QjtBQUNBLG9CQUFjLEdBQUcsZUFBZSxRQUFRO0FBQ3hDLGFBQU8sTUFBSztBQUNSLHNCQUFjLElBQUksZUFBZSxRQUFRO01BQzdDO0lBQ0o7O0FBRVI7QUFlTyxJQUFNLG9CQUFvQixDQUFDLEVBQzlCLFFBQ0EsY0FDQSxNQUNBLFVBQ0EsWUFDQSxlQUNBLGVBQ0EsT0FBTSxNQUM0QztBQUNsRCxTQUFPO0lBQ0g7SUFDQSxrQkFBa0IsQ0FBMkMsYUFBZTtBQUN4RSxhQUFPLGlCQUFpQixVQUFVO1FBQzlCLGVBQWU7T0FDbEI7SUFDTDtJQUNBLE9BQU8sWUFBMEM7QUFDN0MsWUFBTSxFQUFFLFFBQU8sSUFBSyxXQUFXO0FBQy9CLG9CQUFjLE9BQU87UUFDakIsTUFBTTtRQUNOO1FBQ0E7UUFDQSxPQUFPLFdBQVc7UUFDbEIsY0FBYyxXQUFXO1FBQ3pCLEtBQUssV0FBVyxnQkFBZ0IsV0FBVyxLQUFLO1FBQ2hEO09BQ0g7SUFDTDtJQUNBLE9BQU8sWUFBMEM7QUFDN0MsWUFBTSxFQUFFLFNBQVMsV0FBVyxLQUFJLElBQUssV0FBVztBQUVoRCxZQUFNLGdCQUFnQixZQUFZO0FBQ2xDLFVBQUksY0FBYztBQUNkLHNCQUFjLE9BQU87VUFDakIsR0FBRztVQUNILE1BQU07VUFDTjtVQUNBO1VBQ0EsS0FBSyxXQUFXLGdCQUFnQixXQUFXLEtBQUs7VUFDaEQsVUFBVTtVQUNWO1VBQ0E7VUFDQSxTQUFTLEtBQUssTUFBTSxNQUFNLEdBQUcsS0FBSyxLQUFLLEdBQUcsSUFBSSxTQUFTLEtBQUs7VUFDNUQ7U0FDSDtNQUNMLE9BQU87QUFDSCxzQkFBYyxPQUFPO1VBQ2pCLEdBQUc7VUFDSCxNQUFNO1VBQ047VUFDQSxLQUFLLFdBQVcsZ0JBQWdCLFdBQVcsS0FBSztVQUNoRCxVQUFVO1VBQ1Y7VUFDQTtVQUNBLFNBQVMsS0FBSyxNQUFNLE1BQU0sR0FBRyxLQUFLLEtBQUssR0FBRyxJQUFJLFNBQVMsS0FBSztVQUM1RDtTQUNIO01BQ0w7SUFDSjs7QUFFUjs7O0FDbkhNLElBQU8saUJBQVAsTUFBcUI7RUFDZjtFQUNBO0VBQ0E7RUFFUixZQUFZLEVBQUUsZ0JBQWdCLFFBQU8sR0FBeUI7QUFDMUQsU0FBSyxpQkFBaUI7QUFDdEIsU0FBSyxjQUFjLGVBQWU7QUFFbEMsVUFBTSxxQkFBcUIsZUFBZSxXQUFXLENBQUE7QUFDckQsU0FBSyxtQkFBbUIsS0FBSyxZQUFZLE9BQU8sU0FBUyxrQkFBa0I7RUFDL0U7RUFFQSxrQkFBZTtBQUNYLFFBQUksQ0FBQyxLQUFLLGVBQWUsaUJBQWlCO0FBQ3RDLGFBQU8sQ0FBQTtJQUNYO0FBQ0EsVUFBTSxTQUFTLEtBQUssWUFBWSxLQUFLO0FBQ3JDLFdBQU8sS0FBSyxlQUFlLGdCQUFnQixJQUFJLENBQUMsbUJBQWtCO0FBQzlELGFBQU87UUFDSCxXQUFXO1FBQ1g7O0lBRVIsQ0FBQztFQUNMO0VBRUEsa0JBQWtCLFlBQWdDO0FBQzlDLFVBQU0sY0FBYyxXQUFXO0FBQy9CLFFBQUksZ0JBQWdCLFdBQVc7QUFDM0IsYUFBTztJQUNYO0FBQ0EsUUFBSSxLQUFLLFlBQVksS0FBSyxzQkFBc0IsU0FBUyxLQUFLLEdBQUc7QUFDN0QsYUFBTztJQUNYO0FBQ0EsV0FBTyxLQUFLLFlBQVksS0FBSyxzQkFBc0IsU0FBUyxXQUFXO0VBQzNFO0VBRUEsTUFBTSxLQUFLLFFBQTRCO0FBQ25DLFVBQU0sT0FBTyxLQUFLLGlCQUFpQjtBQUNuQyxRQUFJLENBQUMsTUFBTTtBQUNQO0lBQ0o7QUFDQSxXQUFPLEtBQUssTUFBTTtFQUN0Qjs7OztBQ3pERyxJQUFNLHFCQUFxQixFQUFFLE9BQU87QUFBQyxFQUFFOzs7QUNxQ3ZDLElBQU0sc0JBQXNCLE1BQW9CO0FBQ25ELFFBQU0sZ0JBQWdCLElBQUksb0JBQW1CO0FBQzdDLFFBQU0sY0FBYyxvQkFBSSxJQUFHO0FBQzNCLFFBQU0sY0FBYyx1QkFBTyxZQUFZO0FBQ3ZDLFFBQU0sUUFBMEIsQ0FBQTtBQUNoQyxTQUFPO0lBQ0gseUJBQXNCO0FBQ2xCLFlBQU0sa0JBQWtDLENBQUE7QUFDeEMsWUFBTSxRQUFRLENBQUMsU0FBUTtBQUNuQix3QkFBZ0IsS0FBSyxHQUFHLEtBQUssZ0JBQWUsQ0FBRTtNQUNsRCxDQUFDO0FBQ0QsYUFBTztJQUNYOzs7OztJQUtBLFFBQVEsU0FBNkM7QUFDakQsYUFBTyxjQUFjLEtBQUssYUFBYSxPQUFPO0lBQ2xEO0lBQ0EsYUFBYSxFQUNULGdCQUNBLFFBQU8sR0FJVjtBQUNHLFVBQUksWUFBWSxJQUFJLGVBQWUsRUFBRSxHQUFHO0FBRXBDLGNBQU0sSUFBSSxNQUFNLFdBQVcsZUFBZSxFQUFFOzs7Q0FHM0Q7TUFDVztBQUNBLGtCQUFZLElBQUksZUFBZSxFQUFFO0FBQ2pDLFlBQU0sT0FBTyxJQUFJLGVBQWU7UUFDNUI7UUFDQTtPQUNIO0FBQ0QsWUFBTSxLQUFLLElBQUk7QUFDZixvQkFBYyxHQUFHLGFBQWEsT0FBTyxFQUFFLFdBQVUsTUFBNEM7QUFJekYsMkJBQW1CLEtBQUs7VUFDcEIsTUFBTTtVQUNOLElBQUksZUFBZSxLQUFLLEtBQUs7U0FDaEM7QUFFRCxZQUFJLEtBQUssa0JBQWtCLFVBQVUsR0FBRztBQUNwQyxnQkFBTSxLQUFLLEtBQUssVUFBVTtRQUM5QjtBQUNBLDJCQUFtQixLQUFLO1VBQ3BCLE1BQU07VUFDTixJQUFJLGVBQWUsS0FBSyxLQUFLO1NBQ2hDO01BQ0wsQ0FBQztJQUNMO0lBQ0EsbUJBQW1CLEVBQ2Ysc0JBQ0EsUUFBTyxHQUlWO0FBRUcsWUFBTSwyQkFBMkIscUJBQXFCLFdBQVcsQ0FBQTtBQUVqRSwyQkFBcUIsS0FBSyxPQUFPLFNBQVMsd0JBQXdCO0lBQ3RFO0lBQ0EsYUFBYSxRQUFjO0FBQ3ZCLGFBQU8sWUFBWSxJQUFJLE1BQU07SUFDakM7O0FBRVI7OztBQy9GTyxJQUFNLDBCQUEwQixDQUFDLEVBQ3BDLGtCQUNBLFlBQ0EsZUFDQSxlQUNBLGVBQ0EsT0FBTSxNQVF3QjtBQUM5QixRQUFNLGNBQWMsaUJBQWlCLFNBQVMsQ0FBQTtBQUM5QyxNQUFJLENBQUMsTUFBTSxRQUFRLFdBQVcsR0FBRztBQUM3QixZQUFRLE1BQU0sR0FBRyxpQkFBaUIsRUFBRSxrQ0FBa0MsV0FBVztBQUNqRixVQUFNLElBQUksTUFBTSx1REFBdUQ7RUFDM0U7QUFDQSxTQUFPO0lBQ0g7SUFDQSxhQUNJLE1BQ0EsY0FBcUU7QUFFckUsWUFBTSxpQkFBaUIsWUFBWSxLQUFLLENBQUNDLG9CQUFrQjtBQUN2RCxlQUFPQSxnQkFBZSxPQUFPLEtBQUssS0FBSztNQUMzQyxDQUFDO0FBR0QsWUFBTSx3QkFBd0IsaUJBQWlCLGVBQWUsVUFBVTtBQUN4RSxZQUFNLHlCQUF5QixpQkFBaUIsZUFBZSxXQUFXO0FBQzFFLFlBQU0seUJBQXlCLGlCQUFpQixlQUFlLFdBQVc7QUFDMUUsWUFBTSw0QkFBNEIsaUJBQWlCLGVBQWUsa0JBQWtCO0FBQ3BGLFlBQU0sVUFBVSxrQkFBa0I7O1FBRTlCLFFBQVEsS0FBSyxLQUFLOztRQUVsQixjQUFjLGlCQUFpQjtRQUMvQixNQUFNLEtBQUs7UUFDWCxVQUFVO1FBQ1Y7UUFDQTtRQUNBO1FBQ0E7T0FDSDtBQUNELFlBQU0sdUJBQXVCLGVBQWUsZUFBZSxDQUFBO0FBQzNELG9CQUFjLGFBQWE7UUFDdkIsZ0JBQWdCOztVQUVaLEdBQUc7OztVQUdILEdBQUc7VUFDSCxJQUFJLEtBQUssS0FBSztVQUNkLFNBQVM7VUFDVDtVQUNBLFVBQVU7VUFDVixpQkFBaUI7VUFDakIsVUFBVTs7UUFFZDtPQUNIO0lBQ0w7O0FBRVI7OztBQzFFQSxJQUFNLG1CQUFtQixDQUFDLE9BQWUsVUFBMEQ7QUFDL0YsUUFBTSxDQUFDLE9BQU8sR0FBRyxJQUFJO0FBQ3JCLFNBQU8sU0FBUyxTQUFTLFNBQVM7QUFDdEM7QUFVTSxTQUFVLHNCQUFzQixTQUFxQztBQUN2RSxRQUFNLG1CQUFtQixRQUFRO0FBQ2pDLFFBQU0saUJBQWlCLFFBQVE7QUFFL0IsU0FBTyxpQkFBaUIsT0FBTyxDQUFDLFlBQVc7QUFDdkMsV0FBTyxDQUFDLGVBQWUsS0FBSyxDQUFDLGtCQUFpQjtBQUMxQyxZQUFNLG9CQUNGLGlCQUFpQixRQUFRLE1BQU0sQ0FBQyxHQUFHLGNBQWMsS0FBSyxLQUN0RCxpQkFBaUIsUUFBUSxNQUFNLENBQUMsR0FBRyxjQUFjLEtBQUs7QUFDMUQsVUFBSSxxQkFBcUIsY0FBYyxjQUFjO0FBRWpELFlBQUksY0FBYyxpQkFBaUIsS0FBSztBQUNwQyxpQkFBTztRQUNYO0FBRUEsZUFBTyxRQUFRLFdBQVcsY0FBYztNQUM1QztBQUNBLGFBQU87SUFDWCxDQUFDO0VBQ0wsQ0FBQztBQUNMOzs7QUNuQ08sSUFBTSx5QkFBeUIsQ0FBQyxlQUE0QztBQUMvRSxTQUFPOzs7O0lBSUgsUUFBeUMsVUFBc0M7QUFDM0UsWUFBTSxtQkFBbUI7QUFDekIsVUFBSSxXQUFXLFdBQVcsR0FBRztBQUN6QixjQUFNLElBQUksTUFBTSwwQkFBMEI7TUFDOUM7QUFDQSxhQUFPLFdBQVcsT0FBTyxDQUFDQyxXQUFVLFdBQVU7QUFDMUMsZUFBTyxPQUFPQSxTQUFRO01BQzFCLEdBQUcsZ0JBQWdCO0lBQ3ZCOztBQUVSOzs7QUNmQSxJQUFNLGlCQUFpQixDQUFDLFVBQWlDLGFBQW1DO0FBQ3hGLFNBQ0ksU0FBUyxNQUFNLENBQUMsTUFBTSxTQUFTLE1BQU0sQ0FBQyxLQUN0QyxTQUFTLE1BQU0sQ0FBQyxNQUFNLFNBQVMsTUFBTSxDQUFDLEtBQ3RDLGNBQWMsWUFDZCxjQUFjLFlBQ2QsU0FBUyxhQUFhLFNBQVMsWUFDL0IsU0FBUyxZQUFZLFNBQVM7QUFFdEM7QUFLTSxTQUFVLHlCQUF5QixXQUFvQyxDQUFBLEdBQUU7QUFDM0UsU0FBTyxTQUFTLE9BQU8sQ0FBQyxTQUFTLFVBQVM7QUFDdEMsVUFBTSxlQUFlLFNBQVMsTUFBTSxRQUFRLENBQUM7QUFDN0MsV0FBTyxDQUFDLGFBQWEsS0FBSyxDQUFDLGdCQUFlO0FBQ3RDLGFBQU8sZUFBZSxTQUFTLFdBQVc7SUFDOUMsQ0FBQztFQUNMLENBQUM7QUFDTDs7O0FDckJNLFNBQVUsdUJBQXVCLFVBQXVDO0FBRTFFLFNBQU8sU0FBUyxLQUFLLFNBQVUsR0FBRyxHQUFDO0FBQy9CLFVBQU0saUJBQWlCLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUM7QUFDN0MsUUFBSSxtQkFBbUIsR0FBRztBQUN0QixhQUFPLEVBQUUsTUFBTSxDQUFDLElBQUksRUFBRSxNQUFNLENBQUM7SUFDakMsT0FBTztBQUNILGFBQU87SUFDWDtFQUNKLENBQUM7QUFDTDs7O0FDVk8sSUFBTSwwQkFBMEIsQ0FDbkMsVUFDQSxvQkFDK0I7QUFDL0IsUUFBTSxjQUFjLElBQUksSUFDcEIsZ0JBQWdCLElBQUksQ0FBQyxpQkFBZ0I7QUFDakMsV0FBTyxHQUFHLGFBQWEsTUFBTSxLQUFLLGFBQWEsU0FBUztFQUM1RCxDQUFDLENBQUM7QUFFTixTQUFPLFNBQVMsT0FBTyxDQUFDLFlBQVc7QUFDL0IsV0FBTyxDQUFDLFlBQVksSUFBSSxHQUFHLFFBQVEsTUFBTSxLQUFLLFFBQVEsU0FBUyxFQUFFO0VBQ3JFLENBQUM7QUFDTDs7O0FDVEEsSUFBTSxXQUFXLENBQUMsUUFBNkIsWUFBc0M7QUFDakYsYUFBVyxPQUFPLE9BQU8sS0FBSyxNQUFNLEdBQUc7QUFDbkMsUUFBSSxPQUFPLE9BQU8sR0FBRyxNQUFNLFVBQVU7QUFDakMsYUFBTyxHQUFHLElBQUksU0FBUyxPQUFPLEdBQUcsR0FBRyxPQUFPO0lBQy9DLFdBQVcsTUFBTSxRQUFRLE9BQU8sR0FBRyxDQUFDLEdBQUc7QUFDbkMsYUFBTyxHQUFHLElBQUksT0FBTyxHQUFHLEVBQUUsSUFBSSxDQUFDLFNBQWMsU0FBUyxNQUFNLE9BQU8sQ0FBQztJQUN4RSxXQUFXLE9BQU8sT0FBTyxHQUFHLE1BQU0sVUFBVTtBQUN4QyxhQUFPLEdBQUcsSUFBSSxRQUFRLE9BQU8sR0FBRyxDQUFDO0lBQ3JDO0VBQ0o7QUFDQSxTQUFPO0FBQ1g7QUFFQSxJQUFNLGtCQUFrQixDQUFDLFVBQXlCO0FBQzlDLFNBQU8sSUFBSSxPQUFPLE1BQU0sTUFBTTtBQUNsQztBQWtCQSxJQUFNLGlCQUFpQixDQUFDLEtBQWEsaUJBQWtDO0FBQ25FLE1BQUksU0FBUztBQUNiLGFBQVcsYUFBYSxjQUFjO0FBQ2xDLGFBQVMsT0FBTyxXQUFXLFdBQVcsSUFBSSxPQUFPLFVBQVUsTUFBTSxDQUFDO0VBQ3RFO0FBQ0EsU0FBTztBQUNYO0FBR08sSUFBTSx3QkFBd0IsQ0FBQyxXQUFvQyxDQUFBLE1BQStCO0FBQ3JHLFNBQU8sU0FBUyxJQUFJLENBQUMsWUFBVztBQUM1QixRQUFJLFFBQVEsU0FBUyxXQUFXO0FBQzVCLGFBQU87SUFDWDtBQUNBLFVBQU0sZUFBeUIsQ0FBQTtBQUMvQixVQUFNLGFBQWEsUUFBUSxPQUNyQixTQUFTLFFBQVEsTUFBTSxDQUFDLFVBQVM7QUFDN0IsbUJBQWEsS0FBSyxLQUFLO0FBQ3ZCLGFBQU8sZ0JBQWdCLEtBQUs7SUFDaEMsQ0FBQyxJQUNEO0FBRU4sUUFBSSxDQUFDLFlBQVk7QUFDYixhQUFPO0lBQ1g7QUFDQSxVQUFNLGdCQUFnQixlQUFlLFFBQVEsU0FBUyxZQUFZO0FBQ2xFLFdBQU87TUFDSCxHQUFHO01BQ0gsU0FBUztNQUNULE1BQU07O0VBRWQsQ0FBQztBQUNMOzs7QUNoRE8sSUFBTSxrQkFBa0IsQ0FBQyxZQUFrRTtBQUM5RixRQUFNLG1CQUFtQixzQkFBc0IsT0FBTztBQUN0RCxRQUFNLHlDQUF5Qyx3QkFBd0Isa0JBQWtCLFFBQVEsZUFBZTtBQUNoSCxRQUFNLFVBQVUsUUFBUSxjQUNsQixDQUFDLDBCQUEwQixxQkFBcUIsSUFDaEQsQ0FBQyx3QkFBd0I7QUFDL0IsUUFBTSxnQkFBZ0IsdUJBQXVCLE9BQU87QUFDcEQsU0FBTyx1QkFBdUIsY0FBYyxRQUFRLHNDQUFzQyxDQUFDO0FBQy9GOzs7QUNoQkEsbUJBQW1CO0FBRW5CLElBQU0sWUFBUSxhQUFBQyxTQUFPLGtCQUFrQjtBQThCaEMsSUFBTSxhQUFhLENBQUMsRUFBRSxRQUFRLFFBQU8sTUFBOEQ7QUFDdEcscUJBQW1CLEtBQUs7SUFDcEIsTUFBTTtJQUNOLElBQUksT0FBTztHQUNkO0FBQ0QsUUFBTSx1QkFBdUIsT0FBTyxRQUFRO0FBQzVDLFFBQU0sZUFBZSxPQUFPO0FBQzVCLFFBQU0sUUFBUSxRQUFRLE9BQU87QUFDN0IsUUFBTSxTQUFTLFFBQVEsVUFBVTtBQUNqQyxRQUFNLGNBQWMsUUFBUSxlQUFlO0FBQzNDLFFBQU0sZ0JBQWdCLG9CQUFtQjtBQUN6QyxRQUFNLGdCQUFnQixvQkFBbUI7QUFDekMsUUFBTSxtQkFBa0QsQ0FBQTtBQUN4RCxRQUFNLGtCQUFpRCxDQUFBO0FBRXZELGdCQUFjLFNBQVMsQ0FBQyxZQUFXO0FBQy9CLHFCQUFpQixLQUFLLE9BQU87RUFDakMsQ0FBQztBQUNELGdCQUFjLFNBQVMsQ0FBQyxZQUFXO0FBQy9CLG9CQUFnQixLQUFLLE9BQU87RUFDaEMsQ0FBQztBQUVELFFBQU0sYUFBYSxJQUFJLHlCQUF5QjtJQUM1QyxTQUFTLE9BQU87SUFDaEIsVUFBVSxPQUFPO0lBQ2pCLGtCQUFrQixRQUFRLG1CQUFtQixTQUFZLE9BQU87SUFDaEUsS0FBSyxPQUFPLE9BQU87SUFDbkIsYUFBYSxPQUFPO0dBQ3ZCO0FBQ0QscUJBQW1CLEtBQUs7SUFDcEIsTUFBTTtHQUNUO0FBQ0QsUUFBTSxRQUFRLENBQUMsU0FBUTtBQUNuQix1QkFBbUIsS0FBSztNQUNwQixNQUFNO01BQ04sSUFBSSxLQUFLLEtBQUssS0FBSztLQUN0QjtBQUNELGlCQUFhO01BQ1Q7TUFDQSxRQUFRLFFBQVE7TUFDaEIsZ0JBQWdCO01BQ2hCO01BQ0E7TUFDQTtLQUNIO0FBQ0QsdUJBQW1CLEtBQUs7TUFDcEIsTUFBTTtNQUNOLElBQUksS0FBSyxLQUFLLEtBQUs7S0FDdEI7RUFDTCxDQUFDO0FBQ0QscUJBQW1CLEtBQUs7SUFDcEIsTUFBTTtHQUNUO0FBRUQsU0FBTyxjQUNGLFFBQVE7SUFDTDtHQUNILEVBQ0EsS0FBSyxNQUFLO0FBQ1AsV0FBTztNQUNILFVBQVUsT0FBTzs7TUFFakIsZUFBZSxPQUFPLGdCQUFnQixTQUFTLE9BQU8sVUFBVTtNQUNoRSxtQkFBbUIsT0FBTztNQUMxQixVQUFVLGdCQUFnQjtRQUN0QjtRQUNBO1FBQ0EsaUJBQWlCLGNBQWMsdUJBQXNCO1FBQ3JEO09BQ0g7O0VBRVQsQ0FBQyxFQUNBLFFBQVEsTUFBSztBQUNWLHVCQUFtQixLQUFLO01BQ3BCLE1BQU07TUFDTixJQUFJLE9BQU87S0FDZDtFQUNMLENBQUM7QUFDVDtBQUVBLElBQU0sZUFBZSxDQUNqQixtQkFDa0Q7QUFDbEQsU0FBTyxlQUFlLEtBQUssS0FBSyxTQUFTO0FBQzdDO0FBQ0EsSUFBTSxTQUFTLENBQUMsbUJBQTZGO0FBQ3pHLFNBQU8sZUFBZSxLQUFLLEtBQUssU0FBUztBQUM3QztBQUtBLElBQU0sZUFBZSxDQUFDLEVBQ2xCLFlBQ0EsUUFDQSxnQkFDQSxlQUNBLGVBQ0EsT0FBTSxNQVFDO0FBQ1AsUUFBTSxTQUFTLGVBQWU7QUFFOUIsTUFBSSxlQUFlLFVBQVU7QUFDekIsVUFBTSxnREFBZ0QsTUFBTTtBQUM1RDtFQUNKO0FBQ0EsUUFBTSxtQkFBbUIsTUFBTTtBQUcvQixRQUFNLDJCQUEyQixPQUFPLGlCQUFpQixDQUFBO0FBRXpELE1BQUksYUFBYSxjQUFjLEdBQUc7QUFDOUIsVUFBTSxVQUFVLHdCQUF3QjtNQUNwQyxrQkFBa0I7TUFDbEI7TUFDQTtNQUNBO01BQ0EsZUFBZTtNQUNmO0tBQ0g7QUFDRCxrQkFBYyxtQkFBbUI7TUFDN0Isc0JBQXNCO01BQ3RCO0tBQ0g7QUFDRDtFQUNKLFdBQVcsT0FBTyxjQUFjLEdBQUc7QUFDL0IsVUFBTSxVQUFVLGtCQUFrQjtNQUM5QjtNQUNBLFVBQVUsZUFBZTtNQUN6QixNQUFNLGVBQWUsS0FBSztNQUMxQjtNQUNBO01BQ0EsZUFBZTtNQUNmO0tBQ0g7QUFDRCxrQkFBYyxhQUFhO01BQ3ZCO01BQ0E7S0FDSDtBQUNEO0VBQ0o7QUFDQSxRQUFNLElBQUksTUFBTSw0QkFBNEIsY0FBYyxFQUFFO0FBQ2hFOyIsCiAgIm5hbWVzIjogWyJTdHJ1Y3R1cmVkU291cmNlIiwgImRlc2NyaXB0b3JSdWxlIiwgIm1lc3NhZ2VzIiwgImRlYnVnMCJdCn0K
