import { useState } from 'react';
import PropTypes from 'prop-types';
import { Slider } from './Slider';
import { useSunHours } from '../hooks/useSunHours';
import { track } from '../tracking';

// cents a kilowatt-hour
const compensation = (size, mode, connected) => {
  const basic = size <= 10 ? 8.11 : size <= 40 ? 7.03 : size <= 100 ? 6.74 : 0;
  const extra = basic > 0 && mode === 'everything' ? 4.8 : 0;
  const months = (connected.getFullYear() - 2024) * 12 + connected.getMonth() - 1;
  const halfYears = months < 6 ? 0 : Math.floor(months / 6);
  return (basic + extra) * Math.pow(1 - 0.01, halfYears);
};

const yieldOfYear = (year, roof) => (year < 20 ? roof.kwh * compensation(roof.size, roof.mode, roof.connected) : 0);

export function YieldPreview({ address, connected }) {
  const { hours, loading } = useSunHours(address);
  const [size, setSize] = useState(8);
  const [mode, setMode] = useState('rest');

  if (loading) return <div className="skeleton" />;
  const roof = { size, mode, connected, kwh: size * hours * 0.84 };
  const years = Array.from({ length: 25 }, (_, year) => yieldOfYear(year, roof) / 100);

  return (
    <div className="yield">
      <Slider label="Size of the roof in kWp" min={3} max={120} value={size} onChange={setSize} />
      <select
        value={mode}
        onChange={(event) => {
          setMode(event.target.value);
          track('mode', event.target.value);
        }}
      >
        <option value="rest">Use it and sell the rest</option>
        <option value="everything">Sell everything</option>
      </select>
      <strong>{Math.round(years.reduce((sum, euros) => sum + euros, 0))} euros in 25 years</strong>
    </div>
  );
}

YieldPreview.propTypes = {
  address: PropTypes.string.isRequired,
  connected: PropTypes.instanceOf(Date).isRequired,
};
