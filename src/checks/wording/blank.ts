export { isBlank } from '../../language/blank';
