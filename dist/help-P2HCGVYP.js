import "./chunk-ZPWHCABL.js";

// src/entry/help.ts
var help = `readiness: which production habits do your automations keep, and what did a change do to them?

  readiness check [PATH\u2026]            files or folders; without a path the whole repository
  readiness diff [BASE[..HEAD]]      before and after, at the merge base; the default is the default branch and HEAD
  readiness explain FILE             each step: what if it runs twice, can it hang, where does its failure go
  readiness habits [ID]              the habits, or one in full
  readiness score                    the one number of the whole repository, as its badge shows it
  readiness history [FILE]           the score over time, from the branch that keeps it or from a file

  --format text|json|markdown        text is for people, json is a documented contract; score and history: text|json|svg
  --config FILE                      instead of .readiness.yml at the root of the repository
  --min-score N                      fail below this readiness (0 to 100)
  --fail-on error|warning|never      which findings fail; error is the default
  --preset default|lesson            lesson: seven checks, a point each
  --branch NAME                      history: the branch that keeps it; readiness is the default
  --quiet, -q                        the score and the gate only
  --version, -V   --help, -h

Exit status: 0 passed, 1 the gate failed, 2 bad usage or configuration, 70 a fault of ours.
`;
export {
  help
};
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vc3JjL2VudHJ5L2hlbHAudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbImV4cG9ydCBjb25zdCBoZWxwID0gYHJlYWRpbmVzczogd2hpY2ggcHJvZHVjdGlvbiBoYWJpdHMgZG8geW91ciBhdXRvbWF0aW9ucyBrZWVwLCBhbmQgd2hhdCBkaWQgYSBjaGFuZ2UgZG8gdG8gdGhlbT9cblxuICByZWFkaW5lc3MgY2hlY2sgW1BBVEhcdTIwMjZdICAgICAgICAgICAgZmlsZXMgb3IgZm9sZGVyczsgd2l0aG91dCBhIHBhdGggdGhlIHdob2xlIHJlcG9zaXRvcnlcbiAgcmVhZGluZXNzIGRpZmYgW0JBU0VbLi5IRUFEXV0gICAgICBiZWZvcmUgYW5kIGFmdGVyLCBhdCB0aGUgbWVyZ2UgYmFzZTsgdGhlIGRlZmF1bHQgaXMgdGhlIGRlZmF1bHQgYnJhbmNoIGFuZCBIRUFEXG4gIHJlYWRpbmVzcyBleHBsYWluIEZJTEUgICAgICAgICAgICAgZWFjaCBzdGVwOiB3aGF0IGlmIGl0IHJ1bnMgdHdpY2UsIGNhbiBpdCBoYW5nLCB3aGVyZSBkb2VzIGl0cyBmYWlsdXJlIGdvXG4gIHJlYWRpbmVzcyBoYWJpdHMgW0lEXSAgICAgICAgICAgICAgdGhlIGhhYml0cywgb3Igb25lIGluIGZ1bGxcbiAgcmVhZGluZXNzIHNjb3JlICAgICAgICAgICAgICAgICAgICB0aGUgb25lIG51bWJlciBvZiB0aGUgd2hvbGUgcmVwb3NpdG9yeSwgYXMgaXRzIGJhZGdlIHNob3dzIGl0XG4gIHJlYWRpbmVzcyBoaXN0b3J5IFtGSUxFXSAgICAgICAgICAgdGhlIHNjb3JlIG92ZXIgdGltZSwgZnJvbSB0aGUgYnJhbmNoIHRoYXQga2VlcHMgaXQgb3IgZnJvbSBhIGZpbGVcblxuICAtLWZvcm1hdCB0ZXh0fGpzb258bWFya2Rvd24gICAgICAgIHRleHQgaXMgZm9yIHBlb3BsZSwganNvbiBpcyBhIGRvY3VtZW50ZWQgY29udHJhY3Q7IHNjb3JlIGFuZCBoaXN0b3J5OiB0ZXh0fGpzb258c3ZnXG4gIC0tY29uZmlnIEZJTEUgICAgICAgICAgICAgICAgICAgICAgaW5zdGVhZCBvZiAucmVhZGluZXNzLnltbCBhdCB0aGUgcm9vdCBvZiB0aGUgcmVwb3NpdG9yeVxuICAtLW1pbi1zY29yZSBOICAgICAgICAgICAgICAgICAgICAgIGZhaWwgYmVsb3cgdGhpcyByZWFkaW5lc3MgKDAgdG8gMTAwKVxuICAtLWZhaWwtb24gZXJyb3J8d2FybmluZ3xuZXZlciAgICAgIHdoaWNoIGZpbmRpbmdzIGZhaWw7IGVycm9yIGlzIHRoZSBkZWZhdWx0XG4gIC0tcHJlc2V0IGRlZmF1bHR8bGVzc29uICAgICAgICAgICAgbGVzc29uOiBzZXZlbiBjaGVja3MsIGEgcG9pbnQgZWFjaFxuICAtLWJyYW5jaCBOQU1FICAgICAgICAgICAgICAgICAgICAgIGhpc3Rvcnk6IHRoZSBicmFuY2ggdGhhdCBrZWVwcyBpdDsgcmVhZGluZXNzIGlzIHRoZSBkZWZhdWx0XG4gIC0tcXVpZXQsIC1xICAgICAgICAgICAgICAgICAgICAgICAgdGhlIHNjb3JlIGFuZCB0aGUgZ2F0ZSBvbmx5XG4gIC0tdmVyc2lvbiwgLVYgICAtLWhlbHAsIC1oXG5cbkV4aXQgc3RhdHVzOiAwIHBhc3NlZCwgMSB0aGUgZ2F0ZSBmYWlsZWQsIDIgYmFkIHVzYWdlIG9yIGNvbmZpZ3VyYXRpb24sIDcwIGEgZmF1bHQgb2Ygb3Vycy5cbmA7XG4iXSwKICAibWFwcGluZ3MiOiAiOzs7QUFBTyxJQUFNLE9BQU87QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTsiLAogICJuYW1lcyI6IFtdCn0K
