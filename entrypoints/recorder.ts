// Records the steps that a person does on a page: injected on demand, with its token left in the page's shared state.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startRecorder } from '../lib/platform/page/recorder/start-recorder.ts';

export default defineUnlistedScript(() => startRecorder());
