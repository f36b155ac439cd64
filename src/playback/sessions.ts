import type { Picture } from './picture.ts'

/** There was a session, and none is left: its spooler has nobody to work for, and its status table is gone. */
export const areOver = ({ begun, ended }: Picture['sessions']): boolean => begun > 0 && ended >= begun
