/** Definitions, and why we write as we do. */
export const glossary = {};
