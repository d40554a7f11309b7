var e=class extends Error{name="UsageError"};export{e as a};
