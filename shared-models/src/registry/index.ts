export * from './emergency-number';
export * from './emergency-symptoms';
export * from './log-kinds';
export * from './metric-types';
export * from './metrics';
export { tellsPregnancy } from './pregnancy';
export * from './urgent-blood-pressure';
