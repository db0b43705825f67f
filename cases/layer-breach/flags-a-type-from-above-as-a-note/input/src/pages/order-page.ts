export interface OrderView {
  readonly pieces: number;
}
