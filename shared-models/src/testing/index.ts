export * from './clone';
export * from './factories';
