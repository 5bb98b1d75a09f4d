import { type ESTree, type Plugin, parseAst } from 'vite';
import { applyEdits } from './applyEdits.ts';

/** Leaflet's entry is one UMD object, from which the bundler can leave out nothing. It publishes this beside it. */
const MODULE = 'leaflet/dist/leaflet-src.esm.js';

/**
 * Lets the bundler leave out what the app does not use of Leaflet: its own popups and tooltips, the control of layers,
 * videos, WMS.
 */
export const leanLeaflet = (): Plugin => ({
  name: 'araxes:lean-leaflet',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^leaflet$/ },
    handler(_, importer) {
      return this.resolve(MODULE, importer);
    },
  },
  transform: {
    filter: { id: /\/leaflet-src\.esm\.js$/ },
    handler: (code) => ({ code: markPure(code), map: null, moduleSideEffects: false }),
  },
});

type Statement = ESTree.Program['body'][number];

/** The classes whose methods other classes are given: `bindPopup`, `openTooltip` … */
const GIVEN = ['Popup', 'Tooltip', 'DivOverlay'];
const PURE = '/* @__PURE__ */ ';

/**
 * The module's text with its classes marked as free of side effects, and without the methods that maps and layers get
 * for popups and tooltips.
 *
 * @throws Error if the module has no such methods: a new version needs a new look
 */
export function markPure(code: string): string {
  const { body } = parseAst(code);
  const given = body.filter(givesMethods(code));
  if (given.length === 0) throw new Error('Leaflet is built in another way now (src/build/leanLeaflet.ts).');
  const edits = [
    ...given.map(({ start, end }) => ({ start, end, by: '' })),
    ...body.flatMap(classesOf).map((start) => ({ start, end: start, by: PURE })),
  ];
  return applyEdits(code, edits);
}

/** `Map.include({ openPopup… })`, with `Popup` somewhere in it. */
const givesMethods = (code: string) => (statement: Statement) => {
  if (statement.type !== 'ExpressionStatement' || memberCalled(statement.expression) !== 'include')
    return false;
  const text = code.slice(statement.start, statement.end);
  return GIVEN.some((name) => new RegExp(`\\b${name}\\b`).test(text));
};

/** Where each `A = B.extend(…)` has its call. */
function classesOf(statement: Statement): number[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ init }) =>
    init && memberCalled(init) === 'extend' ? [init.start] : [],
  );
}

function memberCalled(node: ESTree.Node): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { property } = node.callee;
  return property.type === 'Identifier' ? property.name : undefined;
}
