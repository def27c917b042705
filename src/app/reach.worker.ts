/** Works out reach off the page's thread: one question after another about the shapes that were sent last. */
import { prepareReaching, type ReachShapes } from '../drawing/reach-of';
import { answerReach, type ReachAsk } from './reach-question';
import { answering, type WorkerQuestion } from './worker-question';

const answer = answering(prepareReaching, answerReach);

addEventListener('message', ({ data }: MessageEvent<WorkerQuestion<ReachShapes, ReachAsk>>) => postMessage(answer(data)));
