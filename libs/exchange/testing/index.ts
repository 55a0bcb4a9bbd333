export { aSchoolReadyToSync, emptyOutgoing, outgoing } from './a-ready-school';
