import { compile, type Compiled } from './compile';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { SPANISH } from './spanish';

/** The languages whose common forms are understood beside English; docs/how-to/add-a-language.md adds one. */
export const LANGUAGES: readonly Compiled[] = [GERMAN, SPANISH, FRENCH, ITALIAN].map(compile);
