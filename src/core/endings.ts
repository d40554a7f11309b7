/**
 * Endings of names that are no automation we read, whatever stands in the first line: documents, data, pictures, archives,
 * templates, and the source code of other languages. A list, because looking into a file costs a request where files are
 * fetched one by one.
 */
const NO_SCRIPT: ReadonlySet<string> = new Set(
  (
    'md markdown mdx rst adoc asciidoc txt text tex log csv tsv json json5 jsonc jsonl ndjson geojson yml yaml toml ini cfg conf config ' +
    'properties xml xsd xsl html htm xhtml css scss sass less svg png jpg jpeg gif ico bmp webp avif tif tiff psd ai eps pdf ps ' +
    'doc docx odt xls xlsx ods ppt pptx ttf otf woff woff2 eot mp3 mp4 m4a wav ogg flac mov avi mkv webm ' +
    'zip gz tgz bz2 xz zst 7z rar tar jar war whl deb rpm dmg iso exe dll so dylib a o obj lib bin dat db sqlite wasm class pyc pyo ' +
    'c h cc cpp cxx hh hpp hxx m mm cs fs vb go rs java kt kts scala groovy gradle swift dart rb erb rake gemspec php phtml pl pm t ' +
    'lua r jl hs elm ex exs erl hrl clj cljs ml mli nim zig sol v sv vhd pas f f90 asm s sql graphql gql proto thrift avsc ' +
    'vue svelte astro ts tsx mts cts js jsx mjs cjs coffee map snap lock sum mod ' +
    'in am ac m4 cmake mk tmpl tpl template j2 jinja jinja2 mustache hbs ejs haml slim pug liquid dist sample example orig rej bak old ' +
    'patch diff po pot mo ics vcf pem crt cer csr key pub asc sig gpg p12 jks tf tfvars hcl tfstate nix bzl bazel dockerfile ' +
    'service socket timer target desktop spec ipynb rmd qmd plist strings xib storyboard pbxproj sln csproj fsproj vbproj vcxproj ' +
    'ps1 psm1 psd1 bat cmd vbs ahk fish nu awk sed vim el lisp scm rkt tcl'
  ).split(' '),
);

/**
 * Whether a name leaves open what stands in the file, so that only its first line can tell: it has no ending
 * (`bin/deploy`, `.envrc`), or one of its own (`x.postinst`, `status.cgi`). A number is none (`mount.2`, `tool-1.4`).
 */
export function onlyHeaderTells(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot < 1 || !NO_SCRIPT.has(name.slice(dot + 1).toLowerCase());
}
