export class WallSocket extends EventTarget {
  #url;
  #socket;

  constructor(url) {
    super();
    this.#url = url;
  }

  open() {
    this.#socket = new WebSocket(this.#url);
    this.#socket.addEventListener('message', (event) => this.#receive(event.data));
    this.#socket.addEventListener('close', () => this.dispatchEvent(new Event('offline')));
  }

  close() {
    this.#socket?.close();
  }

  #receive(text) {
    let message;
    try {
      message = JSON.parse(text);
    } catch {
      console.warn('wall: not JSON', text);
      return;
    }
    this.dispatchEvent(new CustomEvent(message.type, { detail: message.payload }));
  }
}
