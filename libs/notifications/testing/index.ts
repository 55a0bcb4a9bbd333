export { CaughtMail } from './caught-mail';
