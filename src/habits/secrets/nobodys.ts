/** What everybody tries first: a demonstration's, or a product's before somebody sets one. */
export const isWellKnown = (text: string): boolean =>
  /^(?:admin|user|test|guest|demo|root)?_?(?:token|password|passwd|secret|key)\d{0,4}$/i.test(text) ||
  /^(?:admin|welcome|passw[o0]rd|secret|test|demo|guest|root|user|default|letmein|qwerty|changeit|oracle|postgres|mysql|weblogic)[\d!@#_.-]*$/i.test(
    text,
  );

/** Does an address hold what a server may take for a login? A text that tries out what a link may be holds none. */
export const isLogin = (text: string): boolean => /\/\/[\w.%+~$-]*:[^\s/:@]{3,}@[\w.$(){}-]+(?:[:/?]|$)/.test(text);
