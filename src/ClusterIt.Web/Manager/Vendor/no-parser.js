// Markdown is read by the site's own parser, on the server; the one that prosemirror-markdown would bring is left out of the bundle.
export default function noParser() {
  return {};
}
