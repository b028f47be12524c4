import type { ComponentType } from 'react';
import { Columns } from './columns/Columns';
import { Findings } from './findings/Findings';
import { Overview } from './overview/Overview';
import { ProgressView } from './progress/ProgressView';
import { Units } from './units/Units';
import type { ViewName, ViewProps } from './viewProps';

/** The pane's views, in the order of their tabs. */
export const VIEWS: Record<ViewName, ComponentType<ViewProps>> = {
  overview: Overview,
  findings: Findings,
  progress: ProgressView,
  units: Units,
  columns: Columns,
};
