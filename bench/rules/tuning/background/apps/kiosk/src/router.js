import { showHome } from './screens/home.js';
import { showMap } from './screens/map.js';
import { showMessage } from './screens/message.js';

const screens = new Map([
  ['', showHome],
  ['map', showMap],
]);

export function startRouter(root) {
  const show = () => {
    const [name, ...rest] = window.location.hash.replace(/^#\/?/, '').split('/');
    const screen = screens.get(name);
    root.replaceChildren();
    if (screen) {
      screen(root, rest.map(decodeURIComponent));
    } else {
      showMessage(root, 'This page does not exist.');
    }
  };
  window.addEventListener('hashchange', show);
  show();
}
