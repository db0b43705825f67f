export function OrderPage({ order }: { order: Record<string, boolean> }) {
  return (
    <ul>
      {order.isPaid ? <li>isPaid</li> : null}
      {order.isOpen ? <li>isOpen</li> : null}
      {order.isLate ? <li>isLate</li> : null}
      {order.isGift ? <li>isGift</li> : null}
      {order.isBulk ? <li>isBulk</li> : null}
      {order.isFragile ? <li>isFragile</li> : null}
      {order.isExport ? <li>isExport</li> : null}
      {order.isRefunded ? <li>isRefunded</li> : null}
      {order.isPaid && order.isOpen ? order.isLate ? <li>late</li> : <li>in time</li> : null}
      {order.isPaid && <li>not isPaid</li>}
      {order.isOpen && <li>not isOpen</li>}
      {order.isLate && <li>not isLate</li>}
      {order.isGift && <li>not isGift</li>}
      {order.isBulk && <li>not isBulk</li>}
      {order.isFragile && <li>not isFragile</li>}
      {order.isExport && <li>not isExport</li>}
      {order.isRefunded && <li>not isRefunded</li>}
    </ul>
  );
}
