import { html, LitElement } from 'lit';
import { formatPrice } from '../format.js';
import { cancelBooking } from '../api/bookings.js';

const MS_PER_DAY = 86_400_000;

export function keptByHotel(booking, now = new Date()) {
  const days = Math.floor((Date.parse(booking.checkIn) - now.getTime()) / MS_PER_DAY);
  const back = days >= 30 ? 1 : days >= 14 ? 0.8 : days >= 7 ? 0.5 : days >= 2 ? 0.2 : 0;
  return Math.round(booking.price * (1 - back) * 100) / 100;
}

export class CancelDialog extends LitElement {
  static properties = { booking: { type: Object }, busy: { type: Boolean, state: true } };

  async #confirm() {
    this.busy = true;
    try {
      await cancelBooking(this.booking.id);
      this.dispatchEvent(new CustomEvent('cancelled', { bubbles: true, composed: true }));
    } finally {
      this.busy = false;
    }
  }

  render() {
    const kept = keptByHotel(this.booking);
    return html`
      <h2>Cancel your stay?</h2>
      <p>${kept === 0 ? 'You get all of your money back.' : `We keep ${formatPrice(kept)}.`}</p>
      <button ?disabled=${this.busy} @click=${this.#confirm}>Cancel stay</button>
    `;
  }
}

customElements.define('cancel-dialog', CancelDialog);
