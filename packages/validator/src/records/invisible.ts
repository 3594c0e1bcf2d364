/**
 * Characters that cannot be seen but change how a text is searched, compared or shown. Not among them: joiners and marks of
 * direction (U+200C to U+200F), without which some scripts cannot be written.
 */
export const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u202a-\u202e\u2060-\u2064\ufeff]/;
