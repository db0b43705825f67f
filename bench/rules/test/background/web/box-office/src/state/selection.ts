import { createSlice, type PayloadAction } from '@reduxjs/toolkit';

interface SelectionState {
  performanceId: string | null;
  seatIds: string[];
  note: string;
}

const initialState: SelectionState = { performanceId: null, seatIds: [], note: '' };

export const selection = createSlice({
  name: 'selection',
  initialState,
  reducers: {
    performanceOpened(state, action: PayloadAction<string>) {
      if (state.performanceId !== action.payload) {
        state.performanceId = action.payload;
        state.seatIds = [];
      }
    },
    seatToggled(state, action: PayloadAction<string>) {
      const at = state.seatIds.indexOf(action.payload);
      if (at === -1) {
        state.seatIds.push(action.payload);
      } else {
        state.seatIds.splice(at, 1);
      }
    },
    noteChanged(state, action: PayloadAction<string>) {
      state.note = action.payload;
    },
    cleared: () => initialState,
  },
});

export const { performanceOpened, seatToggled, noteChanged, cleared } = selection.actions;
