import type { Slices } from '../modules/modules.js';
import type { OperationSlice } from '../modules/shared/operation.slice.js';
import type { OperationNotes } from './answers/operation-notes.js';

/** What resolvers work with, made anew for every operation: the slices of all modules. Functions may be taken out of it. */
export type OperationContext = Slices & OperationSlice & { readonly notes: OperationNotes };
