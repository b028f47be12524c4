/**
 * numfmt makes its sixty locales when it is loaded, and reads each one's date pattern anew to know whether it has the month first. Only what turns
 * typed dates to numbers asks for that: here it is found out when asked for.
 */
module.exports = function (source) {
  const eager = 'monthFirst: data.format?.monthFirst ?? isMonthFirst(sysdate)';
  if (!source.includes(eager)) throw new Error('numfmt makes its locales in another way than this build knows');
  return source.replace(eager, 'get monthFirst() { return data.format?.monthFirst ?? isMonthFirst(sysdate); }');
};
