/** "One-shot migration of the state to the new server", "one-off clean-up"; not a one-time password. */
const ONE_TIME =
  /\bone[- ](?:time|off|shot)\b(?!\s*(?:pass|pin\b|pad\b|code|token|link|url|secret|key|payment|job\b|set-?up|install|bootstrap|provision|systemd|service|unit))/i;

/** Does a head say that it is done once, by whoever wrote it? */
export const saysOneTime = (text: string): boolean => ONE_TIME.test(text);
