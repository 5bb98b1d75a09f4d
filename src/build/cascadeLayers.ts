import { AtRule, type ChildNode, type Plugin, type Root } from 'postcss';

/**
 * The cascade layers of the app, the weakest first: a rule in a later layer wins whatever its selector. Within a layer
 * the more specific selector wins, then the later rule.
 */
export const LAYERS = ['vendor', 'tokens', 'base', 'views', 'shell', 'embed', 'print'] as const;
type Layer = (typeof LAYERS)[number];

/** The first pattern that a file's path contains says its layer. */
const LAYER_OF: readonly (readonly [RegExp, Layer])[] = [
  [/\/node_modules\//, 'vendor'],
  [/\/styles\/\w*[tT]okens\.css$/, 'tokens'],
  [/\/styles\/embed\.css$/, 'embed'],
  [/\/styles\/print\.css$|\/shell\/printing\//, 'print'],
  [/\/src\/styles\//, 'base'],
  [/\/src\/views\//, 'views'],
  [/\/src\/shell\//, 'shell'],
];

export const layerOf = (file: string): Layer | undefined =>
  LAYER_OF.find(([pattern]) => pattern.test(file.replaceAll('\\', '/')))?.[1];

/** Puts each style sheet into the cascade layer of its folder (CSS Cascading and Inheritance 5). */
export const cascadeLayers = (): Plugin => ({
  postcssPlugin: 'cascade-layers',
  OnceExit(root) {
    wrapByFile(root);
    const hasLayers = root.some((node) => node.type === 'atrule' && node.name === 'layer');
    if (hasLayers) root.prepend(new AtRule({ name: 'layer', params: LAYERS.join(', ') }));
  },
});

/** A sheet may contain others that it has imported: the rules of each file get a layer of their own. */
function wrapByFile(root: Root): void {
  let block: AtRule | undefined;
  let file: string | undefined;
  for (const node of [...root.nodes]) {
    const from = node.source?.input.file;
    const layer = from && layerOf(from);
    if (!layer || !isLayerable(node)) {
      block = undefined;
      continue;
    }
    if (!block || from !== file) {
      block = new AtRule({ name: 'layer', params: layer, nodes: [] });
      node.before(block);
      file = from;
    }
    block.append(node);
  }
}

/** What must stand outside of layers, or before all rules. */
const isLayerable = (node: ChildNode): boolean =>
  !(node.type === 'atrule' && ['charset', 'import', 'namespace', 'custom-media'].includes(node.name));
