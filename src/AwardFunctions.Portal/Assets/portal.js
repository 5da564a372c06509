// Everything works without these modules; they only make it better.
import { enhanceAutosave } from './autosave.js';
import { enhanceCitations } from './citations.js';
import { enhanceCountdowns } from './countdown.js';
import { enhanceForms } from './forms.js';
import { enhanceSheets } from './sheet.js';
import { enhanceUploads } from './uploads.js';

enhanceForms();
enhanceCitations();
enhanceCountdowns();
enhanceSheets();
enhanceAutosave();
enhanceUploads();
