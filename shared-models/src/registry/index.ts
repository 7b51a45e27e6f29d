export * from './log-kinds';
export * from './metrics';
export * from './urgent-blood-pressure';
