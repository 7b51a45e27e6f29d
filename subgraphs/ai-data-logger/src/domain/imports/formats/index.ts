import type { FileFormat } from '../format';

/** Every format that PHDA can import, the surest to recognise first. */
export const FILE_FORMATS: readonly FileFormat[] = [];
