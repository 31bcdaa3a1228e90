//! Files damaged as disks, editors and merges damage them: bits turned, ends cut off, words swapped, lost,
//! doubled or replaced. Each is refused with a sentence or read; never does the program fall over, and what was
//! read is written and read back the same. This is what `tests/fuzz` does without end, in a few seconds.

use fairwright::file::{clip_read, read, write};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// So many files are damaged, each in up to four places.
const CASES: u64 = 4000;

/// What is put in place of a word: figures beyond all bounds, other kinds of values, unfinished signs.
const STRANGE: &[&str] = &[
    "-1",
    "0",
    "1e300",
    "-0.0",
    "inf",
    "NaN",
    "2147483648",
    "-9223372036854775809",
    "18446744073709551616",
    "\"\"",
    "\"\\u{10FFFF}\"",
    "\"",
    "'",
    "()",
    "((((((((",
    "[",
    "]",
    "}",
    "{",
    "None",
    "Some(1)",
    "true",
    "#![enable(unwrap)]",
    "/*",
    "//",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "r#\"x\"#",
    ",,",
    "::",
    "Fairwright(format: 3",
    "é",
    "展",
];

/// Random numbers that are the same in every run (SplitMix64).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) >> 33).unwrap_or(0) % below.max(1)
    }
}

/// The words, figures, texts and signs of a file, with the blanks before them.
fn words(text: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut goes_on = false;
    for c in text.chars() {
        let is_word = c.is_alphanumeric() || matches!(c, '_' | '.' | '-');
        match all.last_mut() {
            Some(last) if (is_word && goes_on) || last.trim().is_empty() => last.push(c),
            _ => all.push(c.to_string()),
        }
        goes_on = is_word;
    }
    all
}

fn damaged(text: &str, dice: &mut Dice) -> Vec<u8> {
    if dice.roll(4) == 0 {
        let mut bytes = text.as_bytes().to_vec();
        for _ in 0..=dice.roll(4) {
            let at = dice.roll(bytes.len());
            match dice.roll(3) {
                0 => bytes[at] ^= 1 << dice.roll(8),
                1 => bytes[at] = u8::try_from(dice.roll(256)).unwrap_or(0),
                _ => bytes.truncate(at.max(1)),
            }
        }
        return bytes;
    }
    let mut words = words(text);
    for _ in 0..=dice.roll(4) {
        let (at, other) = (dice.roll(words.len()), dice.roll(words.len()));
        match dice.roll(5) {
            0 => words.swap(at, other),
            1 => {
                words.remove(at);
            }
            2 => words.insert(at, words[other].clone()),
            3 => words[at] = words[other].clone(),
            _ => words[at] = STRANGE[dice.roll(STRANGE.len())].to_owned(),
        }
    }
    words.concat().into_bytes()
}

fn endure(bytes: &[u8]) {
    match read(bytes) {
        Ok(project) => {
            let text = write(&project);
            let again = read(text.as_bytes()).unwrap_or_else(|error| panic!("what was written is refused: {error}"));
            assert!(again == project, "read back as something else");
        }
        Err(error) => assert!(!error.to_string().is_empty()),
    }
    if let Ok(text) = str::from_utf8(bytes) {
        let _ = clip_read(text);
    }
}

#[test]
fn no_damage_makes_the_program_fall_over() {
    let files = [super::FORMAT_2, super::EVERY_FIELD];
    for seed in 0..CASES {
        let mut dice = Dice(seed);
        let bytes = damaged(files[dice.roll(files.len())], &mut dice);
        let outcome = catch_unwind(AssertUnwindSafe(|| endure(&bytes)));
        assert!(outcome.is_ok(), "seed {seed}: {}", String::from_utf8_lossy(&bytes));
    }
}
