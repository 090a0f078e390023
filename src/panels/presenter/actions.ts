import type { Story } from '../../model/story-schema';

/** What a reader may do with any story. */
export interface StoryActions {
  /** From a step (its id), or from the first. */
  onpresent: (story: Story, step?: string) => void;
  onslides: (story: Story) => void;
  onprint: (story: Story, withNotes: boolean) => void;
  onkiosk: (story: Story) => void;
}
