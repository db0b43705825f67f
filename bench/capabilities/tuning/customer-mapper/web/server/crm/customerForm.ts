export function checkCustomer(customer: { name: string; mail: string | null; postcode: string }) {
  const problems: string[] = [];
  if (customer.name.trim() === '') problems.push('name');
  if (customer.mail !== null && !customer.mail.includes('@')) problems.push('mail');
  if (!/^\d{5}$/.test(customer.postcode)) problems.push('postcode');
  return problems;
}
