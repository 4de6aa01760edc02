// Starts our one worker script. A worker's address is a Trusted Types sink: the policy here lets through that address alone.
import address from './entry.ts?worker&url';

interface Policy { createScriptURL(url: string): unknown }
interface PolicyFactory { createPolicy(name: string, rules: { createScriptURL(url: string): string }): Policy }

const factory = (globalThis as { trustedTypes?: PolicyFactory }).trustedTypes;
const policy = factory?.createPolicy('klartext-worker', {
  createScriptURL(url) {
    if (url !== address) throw new TypeError(`Could not start a worker from ${JSON.stringify(url)}: only our own script is allowed.`);
    return url;
  },
});

/** A new worker that runs entry.ts. */
export function startWorker(): Worker {
  return new Worker((policy ? policy.createScriptURL(address) : address) as string, { type: 'module', name: 'klartext-reader' });
}
