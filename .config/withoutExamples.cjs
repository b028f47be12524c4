// A check carries its examples and its source for tests and docs. What a browser loads goes without them: they are two thirds of a check.
const { parseSync, printSync } = require('@swc/core');

const LEFT_OUT = new Set(['examples', 'source']);

/** A webpack loader for src/checks/catalogue: leaves these properties of the check's object empty. */
module.exports = function withoutExamples(code) {
  const module = parseSync(code, { syntax: 'typescript', target: 'es2022' });
  for (const statement of module.body) emptied(statement.declaration?.declarations?.[0]?.init);
  return printSync(module).code;
};

function emptied(check) {
  if (check?.type !== 'ObjectExpression') return;
  const { span } = check;
  check.properties = check.properties.map((property) =>
    // "examples: {…}" has a key, the short "examples" is a name alone.
    LEFT_OUT.has(property.key?.value ?? property.value)
      ? {
          type: 'KeyValueProperty',
          key: { ...(property.key ?? property), type: 'Identifier', optional: false },
          value: { type: 'NullLiteral', span },
        }
      : property,
  );
}
