import { useReducer } from 'react';
import { Stepper } from '../parts/Stepper';
import { say } from '../speech';

const initial = { adults: 1, kids: [] };

function reducer(state, action) {
  switch (action.type) {
    case 'adults':
      return { ...state, adults: action.count };
    case 'addKid':
      return { ...state, kids: [...state.kids, action.age] };
    case 'removeKid':
      return { ...state, kids: state.kids.filter((_, index) => index !== action.index) };
    default:
      return state;
  }
}

// hour may be more than 24 when the movie is over after midnight
const curfew = (years) => (years < 6 ? 0 : years < 14 ? 20 : years < 16 ? 22 : years < 18 ? 24 : 99);

function canWatch(years, chaperoned, movie) {
  const over = movie.startHour + movie.length / 60;
  const from = movie.fsk === 12 && chaperoned ? 8 : movie.fsk;
  return years >= from && (chaperoned || over <= curfew(years));
}

export function PersonPicker({ movie, onDone }) {
  const [state, dispatch] = useReducer(reducer, initial);
  const problems = state.kids.filter((age) => !canWatch(age, state.adults > 0, movie));

  return (
    <main>
      <h1>{movie.title}</h1>
      <Stepper label="Adults" value={state.adults} onChange={(count) => dispatch({ type: 'adults', count })} />
      {state.kids.map((age, index) => (
        <button key={index} onClick={() => dispatch({ type: 'removeKid', index })}>
          Child, {age}
        </button>
      ))}
      <Stepper label="Age of a child" value={10} onChange={(age) => dispatch({ type: 'addKid', age })} />
      {problems.length > 0 && <p role="alert">{say('not-allowed', { ages: problems.join(', ') })}</p>}
      <button disabled={problems.length > 0} onClick={() => onDone(state)}>
        Choose seats
      </button>
    </main>
  );
}
