import { type ESTree, type Plugin, parseAst } from 'vite';
import { applyEdits, type Edit } from './applyEdits.ts';

/** Leaflet's entry is one UMD object, from which the bundler can leave out nothing. It publishes this beside it. */
const MODULE = 'leaflet/dist/leaflet-src.esm.js';

/**
 * Lets the bundler leave out what the app does not use of Leaflet: its own popups and tooltips, the controls of layers,
 * zoom and attribution, its wheel, markers that are dragged, export as GeoJSON, VML, videos, WMS.
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
/** Statements that add to other objects what the app does not use; each must be there. */
const ADDED = [
  /^control\.layers = /,
  /^control\.zoom = /,
  /^control\.attribution = /,
  /^Control\.Layers = /,
  /^Control\.Zoom = /,
  /^Control\.Attribution = /,
  /^TileLayer\.WMS = /,
  /^tileLayer\.wms = /,
  /^Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.zoomControl\)/,
  /^Map\.addInitHook\(function \(\) \{\s*if \(this\.options\.attributionControl\)/,
  /^Map\.addInitHook\('addHandler', 'scrollWheelZoom'/,
  /^\w+\.include\(PointToGeoJSON\)/,
  /^\w+\.include\(\{\s*(toGeoJSON|toMultiPoint):/,
  /^GeoJSON\.\w+ = /,
  /^Icon\.Default = /,
];
/** Values that do for the app: no marker is dragged, each has an icon of its own, no browser draws VML. */
const VALUES: Readonly<Record<string, string>> = {
  MarkerDrag: 'undefined',
  IconDefault: 'Icon',
  vmlMixin: '{}',
};
const PURE = '/* @__PURE__ */ ';

/**
 * The module's text with its classes marked as free of side effects, and without what maps, layers and controls are given
 * that the app does not use.
 *
 * @throws Error if the module lacks one of them: a new version needs a new look
 */
export function markPure(code: string): string {
  const { body } = parseAst(code);
  const given = body.filter(givesMethods(code));
  if (given.length === 0) throw new Error('Leaflet is built in another way now (src/build/leanLeaflet.ts).');
  const added = ADDED.map((pattern) => body.filter(({ start, end }) => pattern.test(code.slice(start, end))));
  const values = Object.entries(VALUES).map(([name, by]) => valueIn(body, name, by));
  if (added.some((found) => found.length === 0) || values.some((found) => found.length === 0))
    throw new Error('Leaflet has other parts now (src/build/leanLeaflet.ts).');
  const edits = [
    ...[...given, ...added.flat()].map(({ start, end }) => ({ start, end, by: '' })),
    ...values.flat(),
    ...body.flatMap(classesOf).map((start) => ({ start, end: start, by: PURE })),
  ];
  return applyEdits(code, edits);
}

/** Replaces what a variable is declared with. */
const valueIn = (body: readonly Statement[], name: string, by: string): Edit[] =>
  body.flatMap((statement) =>
    statement.type === 'VariableDeclaration'
      ? statement.declarations.flatMap(({ id, init }) =>
          id.type === 'Identifier' && id.name === name && init
            ? [{ start: init.start, end: init.end, by }]
            : [],
        )
      : [],
  );

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
  return statement.declarations.flatMap(({ id, init }) =>
    init && memberCalled(init) === 'extend' && !(id.type === 'Identifier' && id.name in VALUES)
      ? [init.start]
      : [],
  );
}

function memberCalled(node: ESTree.Node): string | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return undefined;
  const { property } = node.callee;
  return property.type === 'Identifier' ? property.name : undefined;
}
