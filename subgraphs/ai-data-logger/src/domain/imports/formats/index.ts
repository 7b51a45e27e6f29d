import type { FileFormat } from '../format';
import { APPLE_HEALTH } from './apple-health';

/** Every format that PHDA can import, the surest to recognise first. */
export const FILE_FORMATS: readonly FileFormat[] = [APPLE_HEALTH];
