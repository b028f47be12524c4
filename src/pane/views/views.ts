import type { ComponentType } from 'react';
import { Columns } from './columns/Columns';
import { Findings } from './findings/Findings';
import { Overview } from './overview/Overview';
import { ProgressView } from './progress/ProgressView';
import { Units } from './units/Units';

export type ViewName = 'overview' | 'findings' | 'progress' | 'units' | 'columns';

/** A view may lead to another one. */
export interface ViewProps {
  goTo(view: ViewName): void;
}

/** The pane's views, in the order of their tabs. */
export const VIEWS: Record<ViewName, { View: ComponentType<ViewProps> }> = {
  overview: { View: Overview },
  findings: { View: Findings },
  progress: { View: ProgressView },
  units: { View: Units },
  columns: { View: Columns },
};
