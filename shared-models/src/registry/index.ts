export * from './log-kinds';
export * from './metric-types';
export * from './metrics';
export * from './urgent-blood-pressure';
