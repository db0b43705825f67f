import { html, render } from 'lit-html';

const time = new Intl.DateTimeFormat('de-CH', { timeStyle: 'short' });

function template(now, next) {
  return html`
    <p class="clock">${time.format(now)}</p>
    ${next ? html`<p class="next">${next.title} in ${next.hall}</p>` : html`<p class="next">Good night</p>`}
  `;
}

export function startClock(container, programme) {
  const draw = () => {
    const now = new Date();
    const next = programme.find((item) => Date.parse(item.startsAt) > now.getTime());
    render(template(now, next), container);
  };
  draw();
  const timer = setInterval(draw, 1000);
  return () => clearInterval(timer);
}
