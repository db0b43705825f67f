import { z } from 'zod';
import { taxRates } from 'eu-tax-rates-pro/table';

export const tax = z.number().parse(taxRates.DE);
