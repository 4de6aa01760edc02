// The one source of the response headers and of the policy in the page's head. Sends nothing, serves nothing.

/**
 * Names of the Trusted Types policies that may exist: the sanitiser's (src/app/safe-html.ts), and the one that starts our own
 * worker (src/worker/lane.ts). No library may make another.
 */
export const TRUSTED_TYPES_POLICIES = ['klartext-safe-html', 'klartext-worker'] as const;

/** Content-Security-Policy, by directive. Why each stands as it does: DECISIONS.md, "Policy". */
const DIRECTIVES: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'img-src': "'self' data: blob:",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  // The sandboxed original is filled by srcdoc, which no directive governs; a link inside it must lead nowhere.
  'frame-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': TRUSTED_TYPES_POLICIES.join(' '),
};

const POLICY = Object.entries(DIRECTIVES).map(([name, value]) => `${name} ${value}`).join('; ');

/** For `<meta http-equiv>`, where frame-ancestors is not allowed. */
export const META_POLICY = POLICY;

/** For every response, page, script and worker alike. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${POLICY}; frame-ancestors 'none'`,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'X-DNS-Prefetch-Control': 'off',
};

/** The same headers as a `_headers` file, which several static hosts read. */
export const HEADERS_FILE = `/*\n${Object.entries(HEADERS).map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
