import { Price } from './price';

export function Tag({ price }) {
  return <Price value={price} />;
}
