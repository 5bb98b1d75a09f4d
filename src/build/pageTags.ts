/** The attributes of an HTML tag with a quoted value, by name. */
export type TagAttributes = Readonly<Record<string, string>>;

/** The `<script>` and `<link>` tags of a page that the build has written, in order. */
export const requestTags = (html: string): TagAttributes[] =>
  (html.match(/<(?:script|link)\b[^>]*>/g) ?? []).map((tag) =>
    Object.fromEntries([...tag.matchAll(/\s([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value])),
  );
