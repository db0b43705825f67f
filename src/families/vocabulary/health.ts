/** Care for patients and what they are given. */
export const healthWords = `
dose dosage dosing ~ posology
patient ~ inpatient outpatient
doctor physician ~ clinician practitioner
medication medicine drug ~ pharmaceutical
prescription prescribe
hospital clinic ~ infirmary
diagnosis diagnose
allergy allergic ~ allergen
vaccine vaccination vaccinate ~ immunisation immunization
appointment appt ~ consultation
triage acuity
admission admit ~ admittance
pregnant pregnancy ~ gestation
kidney renal
liver hepatic
heart cardiac
lung pulmonary ~ respiratory
brain cerebral
glucose ~ sugar
fever pyrexia
surgery surgical
laboratory lab
pharmacy pharmacist
paediatric pediatric
anaesthesia anesthesia ~ anaesthetic anesthetic
therapy treatment
contagious infectious ~ communicable
obese obesity
hypertension hypertensive
diabetic diabetes
dental dentist
anonymise anonymize ~ pseudonymise pseudonymize deidentify
`;
