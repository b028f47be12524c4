/** A day of an open item that has passed and does not make it late: the reports due before the one that comes next. */
export const PASSED = 'Đã qua';
