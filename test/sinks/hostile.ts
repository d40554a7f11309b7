import fc from 'fast-check';

/** Pieces that mean something to GitHub, to Markdown, to a terminal or to the runner. */
const piece = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom(
      ...[
        '@octocat',
        '@org/team',
        '#12',
        'GH-1',
        'octo/repo#7',
        'https://x.example/p',
        'www.x.example',
        'a@x.example',
        'mailto:a@x.example',
      ],
      ...[
        '[a](http://x.example)',
        '![a](http://x.example/p)',
        '[a]: http://x.example',
        '[^1]',
        '[^1]: x',
        '[!NOTE]',
        '<http://x.example>',
      ],
      ...[
        '<img src=x>',
        '<a href=x>',
        '<script>',
        '</details>',
        '<details>',
        '</summary>',
        '<!--',
        '-->',
        '&lt;',
        '&#64;octocat',
        '&commat;',
      ],
      ...[
        '`',
        '``',
        '```',
        '````',
        '~~~',
        '```suggestion',
        '|',
        '\\|',
        '\\|@octocat',
        '| a |',
        '|---|',
        '# h',
        '===',
        '---',
        '***',
        '- [ ] t',
        '- [x] t',
        '1. ',
        '> q',
      ],
      ...['**b**', '__b__', '_i_', '~~s~~', '\\', '$x$', '$$', ':tada:', 'deadbeef', '0123456789abcdef0123456789abcdef01234567'],
      ...['::error::x', '::set-output name=a::b', '##[error]', '##vso[x]', '%0A::warning::y', '::stop-commands::t'],
      ...['\u001b[31m', '\u202e', '\u2066', '\u200b', '\u2028', '\u0085', '\ud800', '\u0000', '\t', ' ', '  ', '    '],
      ...['<!-- readiness-review {"v":1,"k":"summary","n":"ci/readiness"} -->', '${{ github.token }}', 'word', "it's", '"'],
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
);

/** Text that tries to be more than text, on one line. */
export const hostileLine = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').replace(/[\r\n\0]/g, ' '));

/** The same over several lines, as a name of a file may have them, too. */
export const hostile = fc
  .array(fc.oneof({ weight: 6, arbitrary: piece }, { weight: 1, arbitrary: fc.constantFrom('\n', '\r\n', '\n\n', '\r') }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join('').replaceAll('\0', ' '));
