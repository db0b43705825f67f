/** People at work: pay, absence, shifts. */
export const workWords = `
employee emp staff ~ personnel colleague
supervisor ~ foreman
salary wage ~ remuneration payroll stipend
leave vacation pto ~ holiday furlough
absence absent ~ absenteeism
sick sickness ~ illness
accrual accrue ~ earn accumulate accumulation
carryover rollover ~ carryforward
entitlement entitle ~ allowance
tenure seniority ~ anniversary
roster rota ~ shift
probation probationary
recruit recruitment
dismissal dismiss ~ layoff
resignation resign
pension retirement retire ~ superannuation
contribution contribute
department dept
team squad ~ crew
contractor freelancer ~ freelance
timesheet timecard
payslip paystub
benefit perk
skill competence competency
dependant dependent
vacancy vacant ~ unoccupied
apprentice trainee
`;
