import { STEP_VIEWS, type StepView } from '../../model/story-schema';
import { later } from '../../text/later';
import { words } from '../../text/words';

export interface ViewChoice {
  readonly value: string;
  readonly label: string;
  readonly views: readonly StepView[];
}

const choiceOf = (views: readonly StepView[]): ViewChoice => ({
  value: views.join('.'),
  label: later.presenter.dialog.views(views.map((view) => words.shell.views[view])),
  views,
});

/** What a step may show: each view, each two, and what it shows now if its two stand the other way round. */
export function viewChoices(now: readonly StepView[]): ViewChoice[] {
  const pairs = STEP_VIEWS.flatMap((one, at) => STEP_VIEWS.slice(at + 1).map((other): StepView[] => [one, other]));
  const choices = [...STEP_VIEWS.map((view): StepView[] => [view]), ...pairs].map(choiceOf);
  const shown = choiceOf(now);
  return choices.some(({ value }) => value === shown.value) ? choices : [...choices, shown];
}
