/** Carrying goods from here to there. */
export const shippingWords = `
shipping ship ~ delivery deliver freight postage carriage haulage
package parcel ~ shipment consignment
carrier courier ~ haulier hauler forwarder
destination dest
recipient addressee ~ consignee
sender shipper ~ consignor
pallet skid
truck lorry ~ van
vehicle automobile car
fragile breakable
hazardous hazmat ~ dangerous
volumetric dimensional
oversize bulky
domestic ~ national inland
international overseas ~ abroad crossborder
express expedite ~ rush
inbound incoming
outbound outgoing
waybill awb
stopover layover
`;
