import { forwardRef, memo, useCallback, useEffect } from 'react';

export default function CartPage({ lines }: Props) {
  useEffect(() => {
    if (lines.length === 0) redirect('/');
  }, [lines]);
  const remove = useCallback((line: Line) => {
    lines.splice(lines.indexOf(line), 1);
  }, []);
  const renderLine = (line: Line) => <CartLine key={line.id} {...line} onRemove={() => remove(line)} />;
  return (
    <main title="Don't panic">
      You can't order {lines.length > 10 ? 'more' : <b>anything</b>}; pay at https://shop.example
      {lines.map(renderLine)}
    </main>
  );
}

export const CartLine = memo(
  forwardRef<HTMLLIElement, LineProps>(function Line({ name, onRemove }, ref) {
    return (
      <li ref={ref}>
        {name} <button onClick={() => { if (confirm('Remove?')) onRemove(); }}>×</button>
      </li>
    );
  }),
);

export const Empty = () => <></>;
export const Total = ({ sum }: { sum: number }) => formatPrice(sum);
export const usePrice = <T extends Price>(price: T) => price;

export class Checkout extends React.Component<Props> {
  state = { isOpen: false };
  toggle = () => this.setState({ isOpen: !this.state.isOpen });
  render() {
    return this.state.isOpen && this.props.lines.length > 0 ? <Empty /> : null;
  }
}

const columns = [{ header: 'Price', Cell: ({ row }) => <span>{row.price}</span> }];
