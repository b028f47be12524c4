export { textHeight } from '../workbook/textHeight';
