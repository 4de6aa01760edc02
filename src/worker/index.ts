// The door to the workers: all that the app may import from here.
export { createPool, type Digest, type JobOptions, type Pool, type PoolOptions } from './pool';
