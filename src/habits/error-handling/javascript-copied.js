// example: path=.github/comment.js
// Its text is copied into the step of a workflow.
const { data } = await github.rest.issues.listComments({ ...context.repo, issue_number: 1 }); // ✓
await github.rest.issues.createComment({ ...context.repo, issue_number: 1, body: `${data.length} so far` });
