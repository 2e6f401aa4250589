/** Stands in the trail for whoever holds the keys of the machine. */
export const COMMAND_LINE = 'command-line'
