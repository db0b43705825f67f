import { darkPalette, lightPalette, paletteDeclarations } from '../../pictures/palette.ts';
import { pictureStyle } from '../../pictures/picture-style.ts';
import { familyStyle } from './family-style.ts';
import { frameStyle } from './frame-style.ts';
import { sectionStyle } from './section-style.ts';
import { tableStyle } from './table-style.ts';

/** The reader's system decides between the palettes until the button does. */
const themes = `:root{color-scheme:light;${paletteDeclarations(lightPalette)}}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){color-scheme:dark;${paletteDeclarations(darkPalette)}}}
:root[data-theme=dark]{color-scheme:dark;${paletteDeclarations(darkPalette)}}
@media print{:root,:root:not([data-theme=light]),:root[data-theme=dark]{color-scheme:light;${paletteDeclarations(lightPalette)}}}`;

export const reportStyle: string = [themes, frameStyle, sectionStyle, tableStyle, familyStyle, pictureStyle].join('\n');
