export { name } from '../index.ts';
