export type ViewName = 'overview' | 'findings' | 'progress' | 'units' | 'columns';

/** A view may lead to another one, and say what is to be shown there: a group of progress, a clear, a unit. */
export interface ViewProps {
  filter: string | null;
  goTo(view: ViewName, filter?: string | null): void;
}
