/**
 * Modules that Node.js brings under a bare name, and Bun's own. A list instead of a question to the running Node, because
 * the same snapshot must give the same model on every version. Newer ones exist only behind `node:`.
 */
export const RUNTIME_MODULES: ReadonlySet<string> = new Set(
  (
    'assert assert/strict async_hooks buffer bun child_process cluster console constants crypto dgram ' +
    'diagnostics_channel dns dns/promises domain events fs fs/promises http http2 https inspector inspector/promises ' +
    'module net os path path/posix path/win32 perf_hooks process punycode querystring readline readline/promises repl ' +
    'stream stream/consumers stream/promises stream/web string_decoder sys timers timers/promises tls trace_events tty ' +
    'url util util/types v8 vm wasi worker_threads zlib'
  ).split(' '),
);
