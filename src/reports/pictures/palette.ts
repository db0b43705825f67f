/** One theme: values of the CSS custom properties that pages and pictures are coloured with. */
export type Palette = Readonly<Record<ColourName, string>>;

export type ColourName =
  | 'page'
  | 'surface'
  | 'sunken'
  | 'ink'
  | 'muted'
  | 'line'
  | 'accent'
  | 'cell'
  | 'against'
  | 'block'
  | 'review'
  | 'note'
  | 'good'
  | 'heat-0'
  | 'heat-1'
  | 'heat-2'
  | 'heat-3'
  | 'heat-4'
  | 'on-cool'
  | 'on-hot';

export const lightPalette: Palette = {
  page: '#f6f6f3',
  surface: '#ffffff',
  sunken: '#eeeeea',
  ink: '#1b1f23',
  muted: '#565e68',
  line: '#d8dad6',
  accent: '#0a5f6b',
  cell: '#35608c',
  against: '#b02a16',
  block: '#a3240f',
  review: '#7d5200',
  note: '#3d566e',
  good: '#256a3c',
  'heat-0': '#e9e9e3',
  'heat-1': '#ecd9ae',
  'heat-2': '#e3ad65',
  'heat-3': '#cf7441',
  'heat-4': '#8c2716',
  'on-cool': '#1b1f23',
  'on-hot': '#ffffff',
};

export const darkPalette: Palette = {
  page: '#121518',
  surface: '#1a1e22',
  sunken: '#23282d',
  ink: '#e7e9ea',
  muted: '#a4adb6',
  line: '#363d44',
  accent: '#74c7d1',
  cell: '#86b4e3',
  against: '#ff8f77',
  block: '#ff9a85',
  review: '#e9b95c',
  note: '#a9c1da',
  good: '#83cf9a',
  'heat-0': '#262c31',
  'heat-1': '#43402f',
  'heat-2': '#6b4f27',
  'heat-3': '#8f4a26',
  'heat-4': '#ff9e7c',
  'on-cool': '#f3f4f4',
  'on-hot': '#1b1f23',
};

/** The palette as CSS declarations: `--page:#fff;…`. */
export function paletteDeclarations(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}
