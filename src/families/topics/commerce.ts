/** Selling, making and moving goods. */
export const commerceTopics = `
selling: order basket cart checkout purchase buyer seller shop store product article item sku catalogue stock sale retail customer merchandise assortment quantity piece unit storefront variant bundle
promotion: coupon voucher discount rebate promo promotion campaign markdown offer deal code stackable redeem redemption sale bargain saving exclusive combine
loyalty: loyalty point reward tier bonus earn redeem member bronze silver gold platinum diamond status stamp mile cashback milestone accrue
delivery: shipping shipment parcel package freight courier carrier delivery deliver dispatch consignment address recipient doorstep express bulky weight volume dimension postage postal letter oversize tracking depot pickup
returns: return refund exchange defect defective damaged warranty guarantee repair replacement complaint wear receipt restock opened sealed custom made
inventory: stock inventory warehouse bin pallet shelf reorder replenish backorder lot batch expiry shrinkage safety buffer lead time demand picking storage
procurement: supplier vendor tender bid contract purchase requisition procurement quotation rfq award framework approval budget
manufacturing: machine plant production batch scrap tolerance inspection defect quality calibration spindle mould assembly line shift yield maintenance tool wear torque press workpiece
food: meal dish menu recipe kitchen restaurant table guest order ingredient allergen calorie nutrition portion tip waiter reservation fridge freezer chilled frozen perishable cook bake
fashion: size colour fabric garment shoe fit length season outfit wardrobe
marketplace: marketplace listing seller buyer commission payout reserve dispute rating review fee escrow auction bid reserve hammer
subscription: subscription plan trial renewal renew cancel cancellation upgrade downgrade billing cycle seat licence prorate pause freeze addon free premium pro starter enterprise
advertising: ad advert campaign impression click bid budget audience reach frequency creative placement conversion cpm cpc capping
customs: customs duty import export origin declaration tariff goods hs code country clearance bonded incoterm
fleet: vehicle truck van driver trailer tachograph route load mileage odometer fuel service tyre lease fleet
waste: waste bin recycling collection container landfill compost dump skip hazardous disposal
`;
