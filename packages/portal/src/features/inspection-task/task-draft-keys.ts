/** Under these lie answers to inspections that were begun, apart from what reads them: every page counts them at sign-out. */
export const taskDraftPrefix = 'task-draft/'
/** One for each task: whoever opens it again goes on with it. */
export const taskDraftKey = (task: string) => `${taskDraftPrefix}${task}`
