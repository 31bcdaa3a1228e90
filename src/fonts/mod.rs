//! The fonts that screen and paper share, and the measure of text.
