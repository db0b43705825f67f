import { addMonths, differenceInYears, isAfter, min } from 'date-fns';
import { Card, Chip } from '../ui';
import { useToday } from '../clock/useToday';
import type { Machine } from '../api/machines';

type Light = 'green' | 'yellow' | 'red';

export function lightOf(machine: Machine, today: Date): Light {
  const usual =
    machine.use === 'rescue' ? 6 : machine.use === 'people' ? 12 : machine.use === 'cargo' || machine.use === 'stage' ? 24 : 12;
  const cycle = differenceInYears(today, machine.builtOn) >= 20 ? usual / 2 : usual;
  const regular = addMonths(machine.checkedOn, cycle);
  const next = machine.mishapOn ? min([regular, addMonths(machine.mishapOn, 1)]) : regular;
  return isAfter(today, addMonths(next, 2)) ? 'red' : isAfter(next, today) ? 'green' : 'yellow';
}

const TEXT: Record<Light, string> = {
  green: 'Runs',
  yellow: 'Inspection is due',
  red: 'Must not run any more',
};

interface Props {
  machine: Machine;
  onSwitchOff(id: string): Promise<void>;
}

export function LiftCard({ machine, onSwitchOff }: Props) {
  const today = useToday();
  const light = lightOf(machine, today);

  return (
    <Card title={machine.address}>
      <Chip colour={light}>{TEXT[light]}</Chip>
      <p>
        {machine.maker}, {machine.builtOn.getFullYear()}, {machine.floors} floors
      </p>
      {light === 'red' && (
        <button
          onClick={() => {
            void onSwitchOff(machine.id);
          }}
        >
          Switch off
        </button>
      )}
    </Card>
  );
}
