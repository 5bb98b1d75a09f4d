import { type ESTree, type Plugin, parseAst } from 'vite';
import { applyEdits, type Edit } from './applyEdits.ts';

const MODULE = /\/vis-timeline-graph2d\.m?js$/;
/** It brings an overlay of its own along, which calls a library on its class. */
const UTILITIES = /\/vis-util\.m?js$/;
const OVERLAY = { Activator$1: 'class Activator$1 {}' };

/**
 * What the app never uses of vis-timeline, and what stands in its place. Everything else in the library goes on calling
 * these, so each has the members that are called with our options (`views/timeline/timelineOptions.ts`).
 */
const UNUSED: Readonly<Record<string, string>> = {
  // `LaneAxis` draws the axis. vis-timeline would still step through its ticks at every redraw.
  TimeStep: `class TimeStep {
    static FORMAT = {};
    static snap = null;
    setMoment() {}
    setScale() {}
    setFormat() {}
    start() {}
    getCurrent() { return new Date(0); }
    hasNext() { return false; }
  }`,
  // The dialog for its options, and the check of their names: TypeScript checks them.
  Configurator: 'class Configurator { setOptions() {} setModuleOptions() {} }',
  ColorPicker: 'class ColorPicker {}',
  Validator: 'class Validator { static validate() { return false; } }',
  // No clusters, current time, custom times, tooltips or overlay.
  ClusterGenerator: 'class ClusterGenerator {}',
  ClusterItem: 'class ClusterItem {}',
  CurrentTime: 'class CurrentTime { setOptions() {} redraw() { return false; } destroy() {} }',
  CustomTime: 'class CustomTime {}',
  Popup: 'class Popup {}',
  Activator: 'class Activator {}',
  // The app's items are of types that extend points and ranges (`views/timeline/fixedSizes.ts`).
  BackgroundItem: 'class BackgroundItem {}',
  BoxItem: 'class BoxItem {}',
};

/**
 * Methods of the classes that stay, which do nothing for the app: it lets nobody edit, select, hover, nest or cluster
 * items, fits nothing, draws the axis itself and listens to the wheel itself. Nobody asks for what they return.
 */
const IDLE: Readonly<Record<string, readonly string[]>> = {
  Core: ['addCustomTime', 'removeCustomTime', 'fit', 'getDataRange', 'moveTo', 'zoomIn', 'zoomOut'],
  Timeline: ['focus', 'fit', 'getItemRange', 'getDataRange', 'getEventProperties'],
  Range: ['startRolling', '_onMouseWheel'],
  TimeAxis: [
    ...['_calculateCharSize', '_repaintLabels'],
    ...['_repaintMinorText', '_repaintMajorText', '_repaintMinorLine', '_repaintMajorLine'],
  ],
  ItemSet: [
    ...['_onTouch', '_onDragStart', '_onDragStartAddItem', '_onDrag', '_onDragEnd', '_cloneItemData'],
    ...['_onGroupClick', 'toggleGroupShowNested', '_onGroupDragStart', '_onGroupDrag', '_onGroupDragEnd'],
    ...['_onSelectItem', '_onMultiSelectItem', '_onAddItem', '_onUpdateItem', '_onDropObjectOnItem'],
    ...['_onMouseOver', '_onMouseOut', '_onMouseMove', '_onMouseWheel'],
    ...['getVisibleItems', 'getItemsAtCurrentTime', '_clusterItems', '_detachAllClusters', '_updateClusters'],
  ],
  Item: ['_repaintOnItemUpdateTimeTooltip', '_repaintDragCenter', '_repaintDeleteButton'],
  RangeItem: ['_repaintDragLeft', '_repaintDragRight'],
};

/** The descriptions of its options, for that dialog and that check. */
const DESCRIPTIONS = ['allOptions', 'configureOptions'];

/** What the module imports only for those, or for parsing strings as dates. */
const REPLACED: Readonly<Record<string, string>> = {
  // The app gives milliseconds; with `TimeStep` gone, the library only asks for the same number again.
  moment: `const moment = (time = Date.now()) => {
    const date = new Date(time.valueOf());
    const same = () => it;
    const it = { valueOf: () => date.valueOf(), toDate: () => date, clone: same, add: same, hours: same, minutes: same, seconds: same, milliseconds: same };
    return it;
  };
  moment.utc = moment;
  moment.isMoment = () => false;
  moment.locale = () => 'en';
  export default moment;`,
  // The app gives elements and plain text, never HTML.
  xss: `const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  export class FilterXSS {
    process(text) { return text.replace(/[&<>"]/g, (character) => ENTITIES[character]); }
  }
  export default { FilterXSS };`,
  keycharm: 'export default () => { throw new Error("vis-timeline has no overlay here."); };',
};

const PREFIX = '\0lean:';

/**
 * Leaves out of vis-timeline what the app never uses, a third of its weight. The bundler cannot: its classes are
 * reached from one another, whatever the options say.
 */
export const leanTimeline = (): Plugin => ({
  name: 'araxes:lean-timeline',
  apply: 'build',
  enforce: 'pre',
  resolveId: {
    filter: { id: /^(moment|xss|keycharm)$/ },
    handler: (id) => PREFIX + id,
  },
  load: {
    filter: { id: /^\0lean:/ },
    handler: (id) => ({ code: REPLACED[id.slice(PREFIX.length)] ?? '', moduleSideEffects: false }),
  },
  transform: {
    filter: { id: [MODULE, UTILITIES] },
    handler: (code, id) => ({
      code: MODULE.test(id) ? withoutUnused(code) : withoutClasses(code, OVERLAY),
      map: null,
    }),
  },
});

type Statement = ESTree.Program['body'][number];

/**
 * The module's text with stand-ins for what is not used. Its object of utilities, a copy of all of vis-util, is given
 * only those that the rest of the text names.
 *
 * @throws Error if the module lacks one of them: a new version needs a new look
 */
export function withoutUnused(
  code: string,
  unused = UNUSED,
  descriptions = DESCRIPTIONS,
  idle = IDLE,
): string {
  const lean = withoutClasses(code, unused);
  const { body } = parseAst(lean);
  const edits = [
    ...descriptions.map((name) => ({ ...declaredWith(body, name), by: '{}' })),
    ...Object.entries(idle).flatMap(([name, methods]) =>
      methods.map((method) => ({ ...bodyOf(body, name, method), by: '{}' })),
    ),
  ];
  return nameUtilities(applyEdits(lean, edits));
}

/** What a method of a class does. */
function bodyOf(body: readonly Statement[], name: string, method: string): ESTree.FunctionBody {
  const members = body.flatMap((it) =>
    it.type === 'ClassDeclaration' && it.id?.name === name ? it.body.body : [],
  );
  for (const member of members) {
    if (member.type !== 'MethodDefinition' || member.key.type !== 'Identifier') continue;
    if (member.key.name === method && member.value.body) return member.value.body;
  }
  throw new Error(`vis-timeline has no ${name}.${method} any more (src/build/leanTimeline.ts).`);
}

/** @throws Error if the module lacks one of the classes */
function withoutClasses(code: string, unused: Readonly<Record<string, string>>): string {
  const { body } = parseAst(code);
  return applyEdits(
    code,
    Object.entries(unused).flatMap(([name, by]) => replaceClass(body, name, by)),
  );
}

/** What a variable is declared with. */
function declaredWith(body: readonly Statement[], name: string): ESTree.Expression {
  for (const statement of body) {
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations)
      if (id.type === 'Identifier' && id.name === name && init) return init;
  }
  throw new Error(`vis-timeline has no ${name} any more (src/build/leanTimeline.ts).`);
}

/** A class or constructor is replaced together with what is assigned to its members. */
function replaceClass(body: readonly Statement[], name: string, by: string): Edit[] {
  const declared = body.find((it) => isDeclarationOf(it, name));
  if (!declared) throw new Error(`vis-timeline has no ${name} any more (src/build/leanTimeline.ts).`);
  const members = body.filter((it) => changesMembersOf(it, name));
  return [declared, ...members].map(({ start, end }) => ({
    start,
    end,
    by: start === declared.start ? by : '',
  }));
}

const isDeclarationOf = (it: Statement, name: string) =>
  (it.type === 'ClassDeclaration' || it.type === 'FunctionDeclaration') && it.id?.name === name;

/** `A.prototype.x = …`, `A.x = …` or `mix(A.prototype)`. */
function changesMembersOf({ type, ...statement }: Statement, name: string): boolean {
  if (type !== 'ExpressionStatement') return false;
  const { expression } = statement as ESTree.ExpressionStatement;
  if (expression.type === 'AssignmentExpression') return ownerOf(expression.left) === name;
  return expression.type === 'CallExpression' && expression.arguments.some((it) => ownerOf(it) === name);
}

function ownerOf(node: ESTree.Node): string | undefined {
  let owner = node;
  if (owner.type !== 'MemberExpression') return undefined;
  while (owner.type === 'MemberExpression') owner = owner.object;
  return owner.type === 'Identifier' ? owner.name : undefined;
}

function nameUtilities(code: string): string {
  const spread = /(const availableUtils = \{\s*)\.\.\.util,/;
  if (!spread.test(code))
    throw new Error('vis-timeline gathers its utilities in another way (src/build/leanTimeline.ts).');
  const own = /^(convert|setupXSSProtection|xss)$/;
  const names = new Set([...code.matchAll(/\bavailableUtils\.(\w+)/g)].map(([, name = '']) => name));
  const used = [...names].filter((name) => !own.test(name)).map((name) => `${name}: util.${name},`);
  return code.replace(spread, (_, start: string) => start + used.join(' '));
}
