/**
 * Schemas are printed as JSON schemas by the docs alone. Every schema of zod refers to what prints it, so nothing of that would fall away by itself: in
 * what people load each of these functions throws instead.
 */
module.exports = function (source) {
  const names = [...source.matchAll(/^export (?:const|function) (\w+)/gm)].map((match) => match[1]);
  const absent = `const absent = () => { throw new Error('JSON schemas are made by the docs alone'); };`;
  const renamed = source.includes('export { processSchema as process }')
    ? ['export { processSchema as process };']
    : [];
  return [absent, ...names.map((name) => `export const ${name} = absent;`), ...renamed].join('\n');
};
