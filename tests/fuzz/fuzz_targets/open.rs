//! Any bytes as a project file and as a clipboard's text: refused with a sentence, or read so that what is
//! written of it is read back the same.
#![no_main]

use fairwright::file::{clip_read, read, write};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match read(bytes) {
        Ok(project) => {
            let text = write(&project);
            let again = read(text.as_bytes()).expect("what was written can be read");
            assert!(again == project, "read back as something else");
            assert_eq!(write(&again), text, "written differently the second time");
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    if let Ok(text) = str::from_utf8(bytes) {
        let _ = clip_read(text);
    }
});
