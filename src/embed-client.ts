export { connect, EmbedError } from './embed/messages/client';
