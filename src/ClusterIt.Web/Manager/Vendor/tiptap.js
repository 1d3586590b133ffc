// What the manager uses of Tiptap and ProseMirror, in one file that the browser loads from the site itself.
export { createNodeFromContent, Editor, Extension } from '@tiptap/core';
export { Fragment } from '@tiptap/pm/model';
export { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
export { StarterKit } from '@tiptap/starter-kit';
export { MarkdownSerializer } from 'prosemirror-markdown';
