import type { FileFormat } from '../format';
import { APPLE_HEALTH } from './apple-health';
import { cronometer, cronometerDaily } from './cronometer';
import { csv } from './csv';
import { fhir } from './fhir';
import { fitbit } from './fitbit';
import { googleFit } from './google-fit';
import { googleHealth } from './google-health';
import { inbody, lookinbody } from './inbody';
import { myfitnesspal } from './myfitnesspal';
import { omron } from './omron';
import { openscale } from './openscale';
import { phda } from './phda';
import { text } from './text';
import { withings, withingsHeartRate } from './withings';

/** Every file format PHDA imports, the most specific first: the first that recognises a file reads it. */
export const FILE_FORMATS: readonly FileFormat[] = [
  APPLE_HEALTH,
  phda,
  fhir,
  googleFit,
  fitbit,
  withings,
  withingsHeartRate,
  lookinbody,
  inbody,
  omron,
  openscale,
  cronometer,
  cronometerDaily,
  myfitnesspal,
  googleHealth,
  csv,
  text,
];
