import { useState } from 'react';
import { usePatient } from '../hooks/usePatient';
import { Segmented } from '../ui/Segmented';

type Drug = 'paracetamol' | 'ibuprofen';

interface FeverReliefCardProps {
  patientId: string;
  onPrescribe(order: { drug: Drug; milligrams: number; everyHours: number }): void;
}

export function FeverReliefCard({ patientId, onPrescribe }: FeverReliefCardProps) {
  const patient = usePatient(patientId);
  const [drug, setDrug] = useState<Drug>('paracetamol');

  if (!patient) {
    return <p className="card card--loading">Loading patient…</p>;
  }

  const isParacetamol = drug === 'paracetamol';
  const kilos = patient.weightInGrams / 1000;
  const tooSmall = isParacetamol ? kilos <= 4 : kilos <= 6;
  const milligrams = Math.floor(isParacetamol ? Math.min(kilos * 15, 1000) : Math.min(kilos * 10, 400));
  const everyHours = isParacetamol ? 24 / 4 : 24 / 3;

  return (
    <section className="card">
      <h3>Fever relief</h3>
      <Segmented value={drug} options={['paracetamol', 'ibuprofen']} onChange={setDrug} />
      {tooSmall ? (
        <p role="alert">Ask the consultant: {patient.firstName} is too light for this drug.</p>
      ) : (
        <p>
          {milligrams} mg every {everyHours} h
        </p>
      )}
      <button type="button" disabled={tooSmall} onClick={() => onPrescribe({ drug, milligrams, everyHours })}>
        Prescribe
      </button>
    </section>
  );
}
