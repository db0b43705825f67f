/** What people do, learn, need and are entitled to. */
export const peopleTopics = `
employment: employee employer worker staff contract hire probation termination notice dismissal position department manager tenure seniority part time full
absence: leave vacation holiday absence sick day off accrual carry entitlement allowance parental request approval
shifts: shift roster crew duty rest hour night overtime break schedule rota on call relief late early weekend limit
apprenticeship: apprentice trainee minor juvenile youth training school supervisor working
health: patient doctor clinic hospital treatment diagnosis symptom nurse appointment referral medical therapy surgery ward visit vital
medication: drug medication dose dosage prescription prescribe pharmacy pharmacist refill tablet supply controlled narcotic opioid substance dispense
blood: blood donor donation haemoglobin plasma transfusion tattoo deferral iron
fitness: club gym membership member training workout class coach freeze hold visit pause
sport: match team league score referee tournament season point penalty rank player round
education: student pupil teacher course grade exam mark lesson school university credit semester enrolment enrol attendance degree assessment pass fail tuition scholarship
childcare: child parent daycare nursery kindergarten sibling guardian carer place
library: book loan borrow borrower lend library return overdue copy title reader hold shelf catalogue fine patron
events: event ticket seat venue organiser concert show performance admission resale door row stand festival gate attendee
membership: member membership join dues subscription chapter association vote
age: age year old birth birthday adult child minor senior youth young elderly junior born pensioner
government: citizen authority permit licence application passport registry municipality council resident visa deadline form
legal: law court case contract clause party litigation judge notice term statute hearing liability compliance consent
immigration: visa passport residence permit border stay entry nationality asylum
elections: vote voter ballot candidate poll election turnout quorum majority
housing: tenant landlord rent lease deposit apartment flat property notice eviction utility tenancy occupancy
hiring: candidate applicant interview recruiter vacancy resume screening skill offer position
care: care carer resident nursing home assistance dependency need assessment visit
pets: pet dog cat animal vet breed vaccination kennel
emergency: emergency alarm rescue fire ambulance dispatch incident casualty triage evacuation siren
welfare: benefit claimant household income child allowance support housing means
privacy: consent personal gdpr erasure retention anonymise subject disclosure purpose
`;
