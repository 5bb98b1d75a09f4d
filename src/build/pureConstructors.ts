import { type ESTree, type Plugin, parseAst } from 'vite';
import { itemAt } from '../model/lists.ts';
import { applyEdits } from './applyEdits.ts';

/** Half of the file draws graphs, which the app never shows. */
const MODULE = /\/vis-timeline-graph2d\.m?js$/;

/**
 * Lets the bundler drop unused constructors of vis-timeline (9 kB of Brotli for graphs alone).
 *
 * They are functions with methods assigned to their prototype, and the bundler must treat each assignment as a side
 * effect. Here every such function is moved, with its assignments, into one call marked as pure.
 */
export const pureConstructors = (): Plugin => ({
  name: 'araxes:pure-constructors',
  apply: 'build',
  transform: {
    filter: { id: MODULE },
    handler: (code) => ({ code: wrapConstructors(code), map: null }),
  },
});

type Statement = ESTree.Program['body'][number];

/**
 * The module's text, with each top-level function that has members assigned to it turned into a pure expression. A
 * function is left alone if anything else is between it and its members, such as `Emitter(A.prototype)`.
 */
export function wrapConstructors(code: string): string {
  const parts = new Map<string, Statement[]>();
  const others: number[] = [];
  for (const statement of parseAst(code).body) {
    const owner = assignedTo(statement);
    if (statement.type === 'FunctionDeclaration' && statement.id) parts.set(statement.id.name, [statement]);
    else if (owner === undefined) others.push(statement.start);
    else parts.get(owner)?.push(statement);
  }
  const edits = [...parts]
    .filter(([, statements]) => statements.length > 1 && !others.some(isWithin(statements)))
    .flatMap(toEdits(code));
  return applyEdits(code, edits);
}

/** The statements are in the order of the file. */
function isWithin(statements: readonly Statement[]) {
  const { start } = itemAt(statements, 0);
  const { end } = itemAt(statements, statements.length - 1);
  return (position: number) => position > start && position < end;
}

/** `A` for `A.prototype.draw = …` and for `A.x = …`. */
function assignedTo(statement: Statement): string | undefined {
  if (statement.type !== 'ExpressionStatement' || statement.expression.type !== 'AssignmentExpression')
    return;
  let target: ESTree.Node = statement.expression.left;
  if (target.type !== 'MemberExpression') return;
  while (target.type === 'MemberExpression') target = target.object;
  return target.type === 'Identifier' ? target.name : undefined;
}

/** The expression replaces the last assignment, because what the others need has been defined by then. */
const toEdits =
  (code: string) =>
  ([name, statements]: [string, Statement[]]) => {
    const text = statements.map(({ start, end }) => code.slice(start, end)).join('\n');
    const pure = `const ${name} = /* @__PURE__ */ (() => {\n${text}\nreturn ${name};\n})();`;
    return statements.map(({ start, end }, index) => ({
      start,
      end,
      by: index === statements.length - 1 ? pure : '',
    }));
  };
