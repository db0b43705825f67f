/** What `ImplicitUsings` opens, by SDK (Microsoft.NET.Sdk*.props of .NET 8 to 10). Repositories do declare types in some of these namespaces. */
export function implicitUsings(sdk: string): readonly string[] {
  const names = sdk.split(';').map((each) => each.split('/')[0] ?? '');
  return [
    ...BASE,
    ...(names.some((name) => name === WEB) ? WEB_USINGS : []),
    ...(names.includes(WORKER) ? WORKER_USINGS : []),
  ];
}

const WEB = 'Microsoft.NET.Sdk.Web';
const WORKER = 'Microsoft.NET.Sdk.Worker';

const BASE: readonly string[] = [
  'System',
  'System.Collections.Generic',
  'System.IO',
  'System.Linq',
  'System.Net.Http',
  'System.Threading',
  'System.Threading.Tasks',
];

const WORKER_USINGS: readonly string[] = [
  'Microsoft.Extensions.Configuration',
  'Microsoft.Extensions.DependencyInjection',
  'Microsoft.Extensions.Hosting',
  'Microsoft.Extensions.Logging',
];

const WEB_USINGS: readonly string[] = [
  ...WORKER_USINGS,
  'System.Net.Http.Json',
  'Microsoft.AspNetCore.Builder',
  'Microsoft.AspNetCore.Hosting',
  'Microsoft.AspNetCore.Http',
  'Microsoft.AspNetCore.Routing',
];
