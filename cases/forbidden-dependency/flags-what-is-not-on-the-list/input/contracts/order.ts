export interface Order {
  readonly pieces: number;
}
