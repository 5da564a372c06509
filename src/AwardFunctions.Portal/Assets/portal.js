// Everything works without these modules; they only make it better.
import { enhanceAutosave } from './autosave.js';
import { enhanceCitations } from './citations.js';
import { enhanceCountdowns } from './countdown.js';
import { enhanceForms } from './forms.js';
import { enhanceSheets } from './sheet.js';
import { enhanceUploads } from './uploads.js';

// On a narrow screen the tab that is open may stand outside of its bar.
for (const open of document.querySelectorAll('.tabs [aria-current], .nav [aria-current]')) {
  const bar = open.closest('ul');
  bar.scrollLeft = open.offsetLeft - bar.offsetLeft - 48;
}

enhanceForms();
enhanceCitations();
enhanceCountdowns();
enhanceSheets();
enhanceAutosave();
enhanceUploads();
