/** Lines, messages and volumes of data. */
export const telecomWords = `
gigabyte gb gib
megabyte mb mib
kilobyte kb kib
terabyte tb tib
bandwidth throughput
message msg
topup recharge
handset cellphone ~ smartphone
contract agreement
antenna aerial
`;
