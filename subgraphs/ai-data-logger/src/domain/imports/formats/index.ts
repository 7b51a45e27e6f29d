import type { FileFormat } from '../format';
import { csv } from './csv';
import { phda } from './phda';

/** Every file format PHDA imports, the most specific first: the first that recognises a file reads it. */
export const FILE_FORMATS: readonly FileFormat[] = [phda, csv];
