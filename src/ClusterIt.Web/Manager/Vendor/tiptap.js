// What the manager uses of Tiptap, in one file that the browser loads from the site itself.
export { Editor } from '@tiptap/core';
export { TableKit } from '@tiptap/extension-table';
export { Markdown } from '@tiptap/markdown';
export { StarterKit } from '@tiptap/starter-kit';
