export default (order: Order) => order.lines.length;
