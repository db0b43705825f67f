export class Invoice {
  constructor(private readonly id: string, private readonly total: number) {}

  getId(): string {
    return this.id;
  }

  getTotal(): number {
    return this.total;
  }
}
