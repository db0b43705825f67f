/** Orders, baskets, offers and stock. */
export const orderWords = `
order ~ purchase basket cart trolley
product sku ~ merchandise commodity
coupon voucher ~ promo promotion
offer deal
stackable combinable
stock stk inventory
warehouse depot
reorder replenish replenishment restock
cancel cancellation
fulfilment fulfillment fulfil fulfill
favourite favorite ~ wishlist bookmark
catalogue catalog ~ assortment
shop outlet
defective faulty ~ damage
discontinue delist
perishable spoilable
procurement procure
warranty ~ guarantee
barcode ean ~ gtin upc
customise customize ~ personalise personalize
`;
