import PropTypes from 'prop-types';
import { useResults } from '../api/results';
import Gauge from '../ui/Gauge';
import { t } from '../i18n';

const BANDS = [
  { from: 70, label: 'First' },
  { from: 60, label: '2:1' },
  { from: 50, label: '2:2' },
  { from: 40, label: 'Third' },
];

export function gradeOf(modules) {
  const points = modules.reduce((sum, m) => sum + m.points, 0);
  if (points === 0) return { score: 0, label: '' };
  const total = modules.reduce((sum, m) => sum + (m.secondAttempt ? Math.min(m.score, 40) : m.score) * m.points, 0);
  let score = total / points;
  const next = BANDS.findLast((band) => band.from > score);
  const better = modules.filter((m) => next && m.score >= next.from).reduce((sum, m) => sum + m.points, 0);
  if (better / points > 0.5) score += 2;
  return { score, label: BANDS.find((band) => score >= band.from)?.label ?? 'Fail' };
}

export default function DegreeForecast({ studentId }) {
  const { modules, loading } = useResults(studentId);
  if (loading) return <Gauge indeterminate />;
  const { score, label } = gradeOf(modules);
  return (
    <figure className="forecast">
      <Gauge value={score} max={100} />
      <figcaption>
        {t('forecast.current')}: <strong>{label}</strong> ({score.toFixed(1)})
      </figcaption>
    </figure>
  );
}

DegreeForecast.propTypes = { studentId: PropTypes.string.isRequired };
